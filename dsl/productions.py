"""What is built of each production of the grammar: its children in order, words of the language among them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from attrs import frozen

from dsl import tree
from dsl.keywords import keywords
from dsl.lexer import terminal
from dsl.source import Span
from dsl.tree import Answer, Cell, Condition, End, Measure, Name, Order, Outcome, Verb

Children = Sequence[Any]
Build = Callable[[Children, int, int], Any]
"""Children, and the range of the text from the first of them to the end of the last."""

Test = Callable[[tuple[Name, ...], Span], Condition]
"""What is said of a subject, in a condition or in a cell below its column's name."""


class Malformed(Exception):
    """A block that follows the grammar but cannot be built: a part given twice, a row with too few cells."""

    def __init__(self, problems: tuple[Repeated | Uneven, ...]) -> None:
        super().__init__(problems)
        self.problems = problems


@frozen
class Repeated:
    """A part that may stand once, given again."""

    span: Span
    word: str  # the keyword's id


@frozen
class Uneven:
    """A row whose cells are not as many as its table has columns, left or right of `||`."""

    span: Span
    left: tuple[int, int]  # those wanted and those written
    right: tuple[int, int]


# ── Lists and words ──────────────────────────────────────────────────────────────────────────────────────────────


def _list_more(c: Children, s: int, e: int) -> Any:
    c[0].append(c[1])
    return c[0]


def _list_third(c: Children, s: int, e: int) -> Any:
    c[0].append(c[2])
    return c[0]


def _word(answer: Answer) -> Build:
    return lambda c, s, e: tree.Word(answer, span=Span(s, e))


def _name_now(s: int, e: int) -> Name:
    return Name("now", span=Span(s, e))


def _labels(en: int | None, zh: int | None) -> Build:
    return lambda c, s, e: tree.Labels(None if en is None else c[en], None if zh is None else c[zh], span=Span(s, e))


# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────

_ORDERS = {"BEFORE": Order.BEFORE, "BY": Order.BY, "FROM": Order.FROM, "NOT_BEFORE": Order.NOT_BEFORE}
_MEASURES = {
    "AT_LEAST": Measure.AT_LEAST,
    "MORE_THAN": Measure.MORE_THAN,
    "AT_MOST": Measure.AT_MOST,
    "LESS_THAN": Measure.LESS_THAN,
}


def _is(negated: bool, etc: bool) -> Build:
    def build(c: Children, s: int, e: int) -> Test:
        values = tuple(c[1])
        return lambda subjects, span: tree.Is(subjects[0], values, negated, etc, span=span)

    return build


def _met(missed: bool) -> Build:
    return lambda c, s, e: lambda subjects, span: tree.Met(subjects[0], missed, span=span)


def _measured(c: Children, s: int, e: int) -> Test:
    return lambda subjects, span: tree.Measured(subjects[0], _MEASURES[c[0]], c[1], span=span)


def _in(negated: bool) -> Build:
    return lambda c, s, e: lambda subjects, span: tree.In(subjects, c[1], negated, span=span)


def _compare(c: Children, s: int, e: int) -> Test:
    return lambda subjects, span: tree.Compare(subjects, _ORDERS[c[0]], c[1], span=span)


def _happened(negated: bool, by: int | None = None) -> Build:
    return lambda c, s, e: (
        lambda subjects, span: tree.Happened(subjects, negated, None if by is None else c[by], span=span)
    )


def _such_as(c: Children, s: int, e: int) -> Test:
    return lambda subjects, span: tree.SuchAs(subjects[0], tuple(c[1]), span=span)


# ── Outcomes ─────────────────────────────────────────────────────────────────────────────────────────────────────

_VERBS = {
    "BEFORE": Verb.BEFORE,
    "BY": Verb.BY,
    "FROM": Verb.FROM,
    "NOT_BEFORE": Verb.NOT_BEFORE,
    "WITHIN": Verb.WITHIN,
    "PER": Verb.PER,
}


def _undecided(c: Children, s: int, e: int) -> tuple[Verb, tree.Undecided]:
    return Verb.IS, tree.Undecided(c[2], span=Span(s, e))


def _outcome(c: Children, s: int, e: int) -> Outcome:
    verb, value = c[1]
    return Outcome(c[0], verb, value, span=Span(s, e))


def _guarded_outcome(c: Children, s: int, e: int) -> Outcome:
    verb, value = c[1]
    return Outcome(c[0], verb, value, c[2], span=Span(s, e))


# ── Instants and moments ─────────────────────────────────────────────────────────────────────────────────────────


def _bounds(start: int | None, end: int | None, word: End = End.TO) -> Build:
    return lambda c, s, e: tree.Bounds(
        None if start is None else c[start], None if end is None else c[end], word, span=Span(s, e)
    )


def _shift(duration: int, later: bool, base: int) -> Build:
    return lambda c, s, e: tree.Shift(c[duration], later, c[base], span=Span(s, e))


def _amount(c: Children, s: int, e: int) -> tree.Quantity:
    duration: tree.Duration = c[0]
    return tree.Quantity(Decimal(duration.amount), duration.unit.value, span=duration.span)


# ── Parts ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _except(condition: int, cites: int | None = None, instead: int | None = None) -> Build:
    return lambda c, s, e: tree.Except(
        c[condition], None if instead is None else c[instead], None if cites is None else c[cites], span=Span(s, e)
    )


def _override(c: Children, s: int, e: int) -> tree.Override:
    return tree.Override(tuple(c[1]), c[3] if len(c) > 3 else None, c[2], span=Span(s, e))


# ── Tables ───────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class _Row:
    """A row before the names of its columns are put into its cells."""

    cites: tree.Cites
    facts: tuple[tuple[Test | tree.Any, Span], ...]
    matters: tuple[tuple[Callable[[Name, Span], Outcome] | tree.Nothing, Span], ...]
    span: Span


def _row(c: Children, s: int, e: int) -> _Row:
    addresses = tuple(c[1])
    cites = tree.Cites(addresses, span=addresses[0].span.to(addresses[-1].span))
    return _Row(cites, tuple(c[2]), tuple(c[4]), Span(s, e))


def _values_cell(etc: bool) -> Build:
    def build(c: Children, s: int, e: int) -> tuple[Test, Span]:
        values = tuple(c[0])
        return (lambda subjects, span: tree.Is(subjects[0], values, False, etc, span=span)), Span(s, e)

    return build


def _outcome_cell(c: Children, s: int, e: int) -> tuple[Callable[[Name, Span], Outcome], Span]:
    (verb, value), guard = c
    return (lambda matter, span: Outcome(matter, verb, value, guard, span=span)), Span(s, e)


def _table(c: Children, s: int, e: int) -> tree.Table:
    facts, matters = c[2]
    uneven = [
        Uneven(row.span, (len(facts) + 1, len(row.facts) + 1), (len(matters), len(row.matters)))
        for row in c[3]
        if (len(row.facts), len(row.matters)) != (len(facts), len(matters))
    ]
    if uneven:
        raise Malformed(tuple(uneven))
    rows = tuple(_cells(row, facts, matters) for row in c[3])
    return tree.Table(c[1], facts, matters, rows, span=Span(s, e))


def _cells(row: _Row, facts: tuple[Name, ...], matters: tuple[Name, ...]) -> tree.Row:
    cells = [Cell(row.cites, span=row.cites.span)]
    for name, (test, span) in zip(facts, row.facts, strict=True):
        cells.append(Cell(test if isinstance(test, tree.Any) else test((name,), span), span=span))
    for name, (outcome, span) in zip(matters, row.matters, strict=True):
        cells.append(Cell(outcome if isinstance(outcome, tree.Nothing) else outcome(name, span), span=span))
    return tree.Row(tuple(cells), span=row.span)


# ── Blocks ───────────────────────────────────────────────────────────────────────────────────────────────────────

_KINDS = {kind.name: kind for kind in tree.MatterKind} | {"INSTANT_KIND": tree.MatterKind.INSTANT}


_UNITS = {terminal(id): id for id in keywords().unit}


def _term(make: Callable[..., tree.Node], *fields: str) -> Build:
    """A node whose fields are children by position; `_` passes over a child."""
    places = [(field, at) for at, field in enumerate(fields) if field != "_"]

    def build(c: Children, s: int, e: int) -> tree.Node:
        return make(
            **{field: tuple(c[at]) if c[at].__class__ is list else c[at] for field, at in places}, span=Span(s, e)
        )

    return build


def _matter(kind: tree.MatterKind | None, *fields: str) -> Build:
    build = _term(tree.Matter, *fields)
    if kind is None:
        return lambda c, s, e: build([*c[:2], _KINDS[c[2]], *c[3:]], s, e)
    return lambda c, s, e: build([*c[:2], kind, *c[3:]], s, e)


def _parts(make: Callable[..., tree.Node], at: int) -> Build:
    """A block of a name and parts."""

    def build(c: Children, s: int, e: int) -> tree.Node:
        parts = tuple(c[at])
        _each_once(parts)
        return make(c[1], *c[3:at], parts, span=Span(s, e))

    return build


_ONCE = {tree.Cites: "cites", tree.When: "when", tree.OnBreach: "on breach", tree.Zone: "zone"}


def _each_once(parts: tuple[tree.Part, ...]) -> None:
    if len(parts) > 1:
        seen: set[type] = set()
        repeated = []
        for part in parts:
            kind = part.__class__
            if kind in _ONCE and kind in seen:
                repeated.append(Repeated(part.span, _ONCE[kind]))
            seen.add(kind)
        if repeated:
            raise Malformed(tuple(repeated))


@frozen
class _Given:
    """A part of a header or example: the field that it gives."""

    field: str
    value: Any
    span: Span


def _gives(field: str, at: int | None = 1) -> Build:
    return lambda c, s, e: _Given(field, c if at is None else c[at], Span(s, e))


def _collect(parts: list[_Given], several: tuple[str, ...], words: Mapping[str, str]) -> dict[str, Any]:
    fields: dict[str, Any] = dict.fromkeys(several, ())
    repeated = []
    for part in parts:
        if part.field in several:
            value = part.value if isinstance(part.value, list) else [part.value]
            fields[part.field] += tuple(value)
        elif part.field in fields:
            repeated.append(Repeated(part.span, words.get(part.field, part.field)))
        else:
            fields[part.field] = part.value
    if repeated:
        raise Malformed(tuple(repeated))
    return fields


def _announcement(c: Children, s: int, e: int) -> tree.Announcement:
    return tree.Announcement(c[1], **_collect(c[2], ("readings", "uses"), {}), span=Span(s, e))


def _example(c: Children, s: int, e: int) -> tree.Example:
    parts: list[_Given] = []
    for part in c[2]:
        items = part.value if part.field == "given" else []
        parts += (
            [part]
            if not items
            else [item if isinstance(item, _Given) else _Given("given", item, item.span) for item in items]
        )
    return tree.Example(c[1], **_collect(parts, ("given", "expect"), {"as_of": "as of"}), span=Span(s, e))


def _define(value: int | None, parts: int) -> Build:
    def build(c: Children, s: int, e: int) -> tree.Define:
        once = tuple(c[parts])
        _each_once(once)
        return tree.Define(c[1], None if value is None else c[value], once, span=Span(s, e))

    return build


# ── All of them, in the order of the grammar ─────────────────────────────────────────────────────────────────────


def _node(make: Callable[..., Any], *at: int) -> Build:
    """A node of some of the children."""
    if len(at) == 1:
        (first,) = at
        return lambda c, s, e: make(c[first], span=Span(s, e))
    return lambda c, s, e: make(*(c[i] for i in at), span=Span(s, e))


PRODUCTIONS: dict[str, Build] = {
    "list_none": lambda c, s, e: [],
    "list_one": lambda c, s, e: [c[0]],
    "list_two": lambda c, s, e: [c[0], c[2]],
    "list_more": _list_more,
    "list_third": _list_third,
    "first": lambda c, s, e: c[0],
    "second": lambda c, s, e: c[1],
    "nothing_given": lambda c, s, e: None,
    # vocabulary
    "vocabulary": lambda c, s, e: tree.Vocabulary(c[1], c[2] if len(c) > 2 else None, span=Span(s, e)),
    "choice": _term(tree.Choice, "_", "name", "undefined", "labels", "values"),
    "group": _term(tree.Group, "_", "name", "_", "choice", "undefined", "labels", "_", "members"),
    "flag": _term(tree.Flag, "_", "name", "default", "undefined", "labels"),
    "number": _term(tree.Number, "_", "name", "unit", "undefined", "labels"),
    "event": _term(tree.Event, "_", "name", "undefined", "labels"),
    "matter": _matter(None, "_", "name", "kind", "of", "undefined", "labels"),
    "matter_choice": _matter(tree.MatterKind.CHOICE, "_", "name", "kind", "of", "undefined", "labels", "values"),
    "matter_number": _matter(tree.MatterKind.NUMBER, "_", "name", "kind", "unit", "of", "undefined", "labels"),
    "reference": _term(tree.Reference, "_", "name", "undefined", "labels"),
    "term": _term(tree.Term, "_", "name", "undefined", "labels"),
    "unmarked": lambda c, s, e: False,
    "marked": lambda c, s, e: True,
    "unit_word": lambda c, s, e: _UNITS[c[0]],
    "percent_sign": lambda c, s, e: "percent",
    # announcement
    "announcement": _announcement,
    "title_given": _gives("title", 0),
    "issuer": _gives("issuer"),
    "published": _gives("published"),
    "zone_given": _gives("zone", 0),
    "year": _gives("year"),
    "uses": _gives("uses"),
    "valid": _gives("valid"),
    "reading_given": _gives("readings", 0),
    "zone": _node(tree.Zone, 1),
    "window": _term(tree.Window, "_", "name", "bounds", "readings"),
    "named_instant": _term(tree.NamedInstant, "_", "name", "instant", "readings"),
    "section": _parts(tree.Section, 2),
    "section_end": lambda c, s, e: tree.SectionEnd(c[1] if len(c) > 1 else None, span=Span(s, e)),
    "rule": _parts(tree.Rule, 2),
    "row_parts": _parts(tree.RowParts, 2),
    "table": _table,
    "head": lambda c, s, e: (tuple(c[2]), tuple(c[4])),
    "row": _row,
    "now": lambda c, s, e: _name_now(s, e),
    "any_cell": lambda c, s, e: (tree.Any(span=Span(s, e)), Span(s, e)),
    "values_cell": _values_cell(False),
    "values_etc_cell": _values_cell(True),
    "tested_cell": lambda c, s, e: (c[0], Span(s, e)),
    "nothing_cell": lambda c, s, e: (tree.Nothing(span=Span(s, e)), Span(s, e)),
    "outcome_cell": _outcome_cell,
    "define": _define(None, 2),
    "define_value": _define(3, 4),
    "note": _node(tree.Note, 1, 2),
    "omit": _node(tree.Omit, 1, 2),
    "example": _example,
    "cites_given": _gives("cites", 0),
    "given": _gives("given"),
    "expect_given": _gives("expect", 0),
    "as_of": _gives("as_of"),
    "given_is": _node(tree.GivenIs, 0, 2),
    "given_at": _node(tree.GivenAt, 0, 2),
    "given_now": lambda c, s, e: tree.GivenAt(_name_now(s, s + 1), c[2], span=Span(s, e)),
    "given_never": _node(tree.GivenNever, 0),
    "expect_word": lambda c, s, e: Outcome(c[1], Verb.IS, c[3], span=Span(c[1].span.start, e)),
    "expect": lambda c, s, e: _outcome(c[1:], c[1].span.start, e),
    # parts
    "cites": lambda c, s, e: tree.Cites(tuple(c[1]), span=Span(s, e)),
    "when": _node(tree.When, 1),
    "when_always": lambda c, s, e: tree.When(tree.Always(span=Span(e - len(c[1]), e)), span=Span(s, e)),
    "except": _except(1),
    "except_cited": _except(2, cites=1),
    "instead": _except(1, instead=3),
    "instead_cited": _except(2, cites=1, instead=4),
    "then": _node(tree.Then, 1),
    "on_breach": _node(tree.OnBreach, 1),
    "override": _override,
    "reading": _node(tree.Reading, 2, 1),
    # outcomes
    "guarded_outcome": _guarded_outcome,
    "outcome": _outcome,
    "outcome_is": lambda c, s, e: (Verb.IS, c[1]),
    "outcome_undecided": _undecided,
    "outcome_moment": lambda c, s, e: (_VERBS[c[0]], c[1]),
    # conditions
    "all_of": lambda c, s, e: tree.And(tuple(c[0]), span=Span(s, e)),
    "some_of": lambda c, s, e: tree.Or(tuple(c[0]), span=Span(s, e)),
    "negation": _node(tree.Not, 2),
    "value_condition": lambda c, s, e: c[1]((c[0],), Span(s, e)),
    "event_condition": lambda c, s, e: c[1](tuple(c[0]), Span(s, e)),
    "holds": _node(tree.Holds, 0),
    "now_subject": lambda c, s, e: [_name_now(s, e)],
    "is": _is(negated=False, etc=False),
    "is_etc": _is(negated=False, etc=True),
    "is_not": _is(negated=True, etc=False),
    "is_not_etc": _is(negated=True, etc=True),
    "such_as": _such_as,
    "met": _met(missed=False),
    "missed": _met(missed=True),
    "measured": _measured,
    "in": _in(negated=False),
    "not_in": _in(negated=True),
    "compare": _compare,
    "happened": _happened(negated=False),
    "not_happened": _happened(negated=True),
    "not_happened_by": _happened(negated=True, by=2),
    # values
    **{answer.value: _word(answer) for answer in Answer},
    "amount": _amount,
    # instants and moments
    "bounds_from": _bounds(1, None),
    "bounds_from_to": _bounds(1, 3),
    "bounds_from_before": _bounds(1, 3, End.BEFORE),
    "bounds_to": _bounds(None, 1),
    "bounds_before": _bounds(None, 1, End.BEFORE),
    "day": _node(tree.Instant, 0),
    "day_and_time": _node(tree.Instant, 0, 1),
    "shift_after": _shift(0, later=True, base=2),
    "shift_before": _shift(0, later=False, base=2),
    "shift_later": _shift(2, later=True, base=0),
    "shift_earlier": _shift(2, later=False, base=0),
    # lists
    "labels_en": _labels(en=1, zh=None),
    "labels_zh": _labels(en=None, zh=1),
    "labels_en_zh": _labels(en=1, zh=3),
    "labels_zh_en": _labels(en=3, zh=1),
    "no_labels": lambda c, s, e: tree.Labels(span=Span(s, s)),
}
"""By name. A production of one symbol that is not here passes that symbol on."""
