"""Blocks and their parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from attrs import frozen

from dsl import tree
from dsl.keywords import keywords
from dsl.lexer import terminal
from dsl.malformed import Malformed, Repeated
from dsl.productions.common import Build, Children, fields, node
from dsl.productions.instants import named_instant
from dsl.productions.outcomes import outcome
from dsl.source import Span
from dsl.tree import Outcome, Verb

_KINDS = {type: kind for kind in tree.MatterKind for type in (kind.name, f"{kind.name}_KIND")}
_UNITS = {terminal(id): id for id in keywords().unit}


def _parts(make: Callable[..., tree.Node], at: int) -> Build:
    """A block of a name and parts."""

    def build(c: Children, s: int, e: int) -> tree.Node:
        parts = tuple(c[at])
        _each_once(parts)
        return make(c[1], *c[3:at], parts, span=Span(s, e))

    return build


_ONCE = {
    tree.Cites: "cites",
    tree.When: "when",
    tree.Scope: "scope",
    tree.OnBreach: "on breach",
    tree.Zone: "zone",
    tree.Edition: "edition",
    tree.SubjectTo: "subject to",
    tree.Force: "force",
    tree.Like: "like",
}


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


def _gives(field: str, at: int = 1) -> Build:
    return lambda c, s, e: _Given(field, c[at], Span(s, e))


def _given(c: Children, s: int, e: int) -> list[_Given]:
    """The facts of a line, among which the date of the question may stand."""
    return [item if isinstance(item, _Given) else _Given("given", item, item.span) for item in c[1]]


_KEYWORDS = {"as_of": "as of", "amends_unnamed": "amends"}
"""Of fields that are not named like the keyword that gives them."""


def _collect(parts: Iterable[_Given], several: tuple[str, ...]) -> dict[str, Any]:
    """The fields of a block that has each part once, but for `several`."""
    found: dict[str, Any] = dict.fromkeys(several, ())
    repeated = []
    for part in parts:
        if part.field in several:
            found[part.field] += tuple(part.value) if isinstance(part.value, list) else (part.value,)
        elif part.field in found:
            repeated.append(Repeated(part.span, _KEYWORDS.get(part.field, part.field)))
        else:
            found[part.field] = part.value
    if repeated:
        raise Malformed(tuple(repeated))
    return found


def _calendar(week: int, exceptions: tuple[int, ...], labels: int | None = None) -> Build:
    def build(c: Children, s: int, e: int) -> tree.Calendar:
        weekdays = tuple((first, last) for first, last, _ in c[week])
        written = [exception for at in exceptions for exception in c[at]]
        off, on = (tuple(date for kind, dates in written if kind == own for date in dates) for own in ("off", "on"))
        label = None if labels is None else c[labels]
        return tree.Calendar(c[1], weekdays, off, on, label, tuple(c[-1]), span=Span(s, e))

    return build


def _announcement(c: Children, s: int, e: int) -> tree.Announcement:
    given = _collect(c[2], ("readings", "uses", "amends", "replaces"))
    return tree.Announcement(c[1], **given, span=Span(s, e))


def _always(value: object) -> Build:
    return lambda c, s, e: value


def _example(c: Children, s: int, e: int) -> tree.Example:
    parts = (item for part in c[2] for item in (part if isinstance(part, list) else [part]))
    return tree.Example(c[1], **_collect(parts, ("given", "expect")), span=Span(s, e))


def _define(value: int | None, parts: int) -> Build:
    def build(c: Children, s: int, e: int) -> tree.Define:
        once = tuple(c[parts])
        _each_once(once)
        return tree.Define(c[1], None if value is None else c[value], once, span=Span(s, e))

    return build


def _except(condition: int, cites: int | None = None, instead: int | None = None) -> Build:
    return lambda c, s, e: tree.Except(
        c[condition], None if instead is None else c[instead], None if cites is None else c[cites], span=Span(s, e)
    )


def _override(c: Children, s: int, e: int) -> tree.Override:
    return tree.Override(tuple(c[1]), c[3] if len(c) > 3 else None, c[2], span=Span(s, e))


BLOCKS: dict[str, Build] = {
    "vocabulary": lambda c, s, e: tree.Vocabulary(c[1], c[2] if len(c) > 2 else None, span=Span(s, e)),
    "choice": fields(tree.Choice, "_", "name", "undefined", "labels", "values"),
    "group": fields(tree.Group, "_", "name", "_", "choice", "undefined", "labels", "_", "members"),
    "flag": fields(tree.Flag, "_", "name", "default", "undefined", "labels"),
    "number": fields(tree.Number, "_", "name", "unit", "undefined", "labels"),
    "event": fields(tree.Event, "_", "name", "undefined", "labels"),
    "matter": fields(tree.Matter, "_", "name", "kind", "of", "stricter", "undefined", "labels"),
    "matter_choice": fields(tree.Matter, "_", "name", "kind", "of", "stricter", "undefined", "labels", "values"),
    "matter_number": fields(tree.Matter, "_", "name", "kind", "unit", "of", "stricter", "undefined", "labels"),
    "stricter": fields(tree.Stricter, "_", "way"),
    "stricter_for": fields(tree.Stricter, "_", "way", "_", "whom"),
    **{f"way_{way.value}": _always(way) for way in tree.Way},
    "kind": lambda c, s, e: _KINDS[c[0]],
    "reference": fields(tree.Reference, "_", "name", "undefined", "labels"),
    "calendar": _calendar(week=3, exceptions=(4,)),
    "calendar_labelled": _calendar(week=3, exceptions=(4, 6), labels=5),
    "labelled_calendar": _calendar(week=4, exceptions=(5,), labels=2),
    "off": lambda c, s, e: ("off", c[1]),
    "on": lambda c, s, e: ("on", c[1]),
    "one_date": node(tree.Dates, 0),
    "date_to_date": node(tree.Dates, 0, 2),
    "calendar_day": fields(tree.CalendarDay, "_", "name", "date", "labels"),
    "term": fields(tree.Term, "_", "name", "undefined", "labels"),
    "unmarked": lambda c, s, e: False,
    "marked": lambda c, s, e: True,
    "unit_word": lambda c, s, e: _UNITS[c[0]],
    "percent_sign": lambda c, s, e: "percent",
    "announcement": _announcement,
    "title_given": _gives("title", 0),
    "issuer": _gives("issuer"),
    "published": _gives("published"),
    "zone_given": _gives("zone", 0),
    "year": _gives("year"),
    "uses": _gives("uses"),
    "amends": _gives("amends"),
    "amends_unnamed": lambda c, s, e: _Given("amends_unnamed", tree.Unnamed(span=Span(s, e)), Span(s, e)),
    "replaces": _gives("replaces"),
    "scope_given": _gives("scope", 0),
    "valid": _gives("valid"),
    "reading_given": _gives("readings", 0),
    "zone": node(tree.Zone, 1),
    "window": fields(tree.Window, "_", "name", "bounds", "readings"),
    "named_instant": named_instant,
    "section": _parts(tree.Section, 2),
    "section_end": lambda c, s, e: tree.SectionEnd(c[1] if len(c) > 1 else None, span=Span(s, e)),
    "rule": _parts(tree.Rule, 2),
    "row_parts": _parts(tree.RowParts, 2),
    "define": _define(None, 2),
    "define_value": _define(3, 4),
    "note": node(tree.Note, 1, 2),
    "omit": node(tree.Omit, 1, 2),
    "covers": node(tree.Covers, 1, 4, 2),
    "example": _example,
    "cites_given": _gives("cites", 0),
    "given": _given,
    "expect_given": _gives("expect", 0),
    "as_of": _gives("as_of"),
    "given_is": node(tree.GivenIs, 0, 2),
    "given_at": node(tree.GivenAt, 0, 2),
    "given_never": node(tree.GivenNever, 0),
    "expect_word": lambda c, s, e: Outcome(c[1], Verb.IS, c[3], span=Span(c[1].span.start, e)),
    "expect": lambda c, s, e: outcome(c[1:], c[1].span.start, e),
    "cites": lambda c, s, e: tree.Cites(tuple(c[1]), span=Span(s, e)),
    "when": node(tree.When, 1),
    "always": lambda c, s, e: tree.Always(span=Span(s, e)),
    "except": _except(1),
    "except_cited": _except(2, cites=1),
    "instead": _except(1, instead=3),
    "instead_cited": _except(2, cites=1, instead=4),
    "then": node(tree.Then, 1),
    "on_breach": node(tree.OnBreach, 1),
    "override": _override,
    "reading": node(tree.Reading, 2, 1),
    "scope": node(tree.Scope, 1),
    "edition": node(tree.Edition, 1),
    "subject_to": lambda c, s, e: tree.SubjectTo(tuple(c[1]), span=Span(s, e)),
    "force": node(tree.Force, 1),
    "force_word": lambda c, s, e: tree.ForceWord[c[0]],
    "like": lambda c, s, e: tree.Like(c[1], c[2], tuple(c[3]), span=Span(s, e)),
}
