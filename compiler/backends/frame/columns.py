"""Which columns a table gets for the matters that are asked of it, and which it must have for that."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from attrs import evolve, field, frozen

from compiler.backends.frame.answers import joined
from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.question import Question
from compiler.backends.frame.states import Answer, NotCarried
from compiler.backends.frame.terms import (
    FALSE,
    NULL,
    SUMS,
    Term,
    among,
    column,
    columns_of,
    is_nan,
    is_null,
    le,
    literal,
    lt,
    negate,
)
from compiler.model.answer import Kind
from compiler.model.case import AT, fact_name
from compiler.model.rulebook import Announcement
from compiler.model.uses import facts_of
from compiler.model.vocabulary import Choice, Event, Flag, MatterKind, Number
from compiler.plan import Plan

FIRST, LAST = -62_135_424_000_000_000, 253_402_127_999_999_999
"""The instants that have a date in every zone, and so have the days beside them."""

NOT_IN_CHOICE = "unknown_value"
CONTRADICTING = "contradicting_fact"
OUT_OF_RANGE = "out_of_range"
NOT_A_NUMBER = "not_a_number"
UNREADABLE = "unreadable_value"
REFUSED = (UNREADABLE, NOT_IN_CHOICE, NOT_A_NUMBER, OUT_OF_RANGE, CONTRADICTING)
"""Kinds of rows whose facts cannot be a case, besides the kinds of answers."""

SUFFIX = "_us"
"""Ends the name of a column with instants: microseconds since 1970-01-01T00:00:00Z."""

_INSTANTS = (MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT)


@frozen
class Column:
    """What a table gets: its name, the type (`bool`, `int`, `float` or `str`), the term."""

    name: str
    type: str
    term: Term


@frozen
class Needs:
    """A fact that is read: its name, the name that its column has of itself, and the column's type."""

    fact: str
    column: str
    type: str


def facts_for(announcement: Announcement, matters: Iterable[str]) -> tuple[Needs, ...]:
    """The columns that the matters can read, in the vocabulary's order, `at_us` last; any of them may be missing."""
    names = {name for matter in matters for name in facts_of(announcement, matter)}
    found = []
    for fact in announcement.facts.values():
        match fact:
            case Event():
                name, type_ = fact.fact, "int"
            case Choice():
                name, type_ = fact.id, "str"
            case Flag():
                name, type_ = fact.id, "bool"
            case Number():
                name, type_ = fact.id, "float"
        if name in names:
            found.append(Needs(name, name + SUFFIX if type_ == "int" else name, type_))
    return (*found, Needs(AT, AT + SUFFIX, "int")) if AT in names else tuple(found)


def decided(
    plan: Plan,
    matter: str,
    facts: Mapping[str, str],
    unreadable: Mapping[str, str] | None = None,
    doubtful: Collection[str] = (),
) -> tuple[Column, ...]:
    """The columns of a matter's answers over a table that has these facts, each in the column named beside it.

    Facts without a column are not given. `unreadable` names columns that say of a fact that there was a value, null
    now since it could not be read. `doubtful` are the events among the facts whose columns the table may lack, which
    its terms then ask; they are null there.

    `<matter>` (`<matter>_us` for instants) is the value, `<matter>_kind` the answer's kind or one of `REFUSED`,
    `<matter>_rule` the rules that give it, and for a conflict those that it is between. `<matter>_per` is the
    document that decides and `<matter>_lower_bound` whether the instant is only one before which it is not so; these
    two are there only where rules can say so. Raises NotCarried.
    """
    announcement = plan.announcement
    needs = [need for need in facts_for(announcement, [matter]) if need.fact in facts]
    question = Question(plan, matter, [need.fact for need in needs], doubtful)
    answer = _settled(announcement, question.answer(matter))
    used = facts_of(announcement, matter)
    question.look_at(id for id in announcement.derived if fact_name(announcement.facts[id]) in used)
    doubted = {_DOUBTED + need.fact: flag for need in needs for flag in [(unreadable or {}).get(need.fact)] if flag}
    refused = [*_unread(doubted), *_refused(announcement, needs, question)]
    any_refused = some(when for _, when in refused)

    def fine(branches: Iterable[tuple[Term, Term]]) -> Term:
        return case([(any_refused, NULL), *branches])

    def kinds(kind: Kind) -> Term:
        return some(when for said, when in answer.said if said.kind is kind)

    kind = case(
        [
            *((when, literal(name)) for name, when in refused),
            *((kinds(kind), literal(kind.value)) for kind in (Kind.VALUE, Kind.PER, Kind.BASELINE)),
            (answer.conflict, literal(Kind.CONFLICT.value)),
            (answer.possible if answer.unknown is not FALSE else FALSE, literal(Kind.MISSING_FACT.value)),
        ],
        literal(Kind.NOT_COVERED.value),
    )

    def of(kind: Kind) -> Term:
        return fine([(when, said.value) for said, when in answer.said if said.kind is kind])

    matter_kind = announcement.matters[matter].kind
    instants = matter_kind in _INSTANTS
    rules = fine(joined(answer))
    found = [
        Column(matter + SUFFIX if instants else matter, "int" if instants else _type(matter_kind), of(Kind.VALUE)),
        Column(f"{matter}_kind", "str", kind),
        Column(f"{matter}_rule", "str", rules),
    ]
    if any(said.kind is Kind.PER for said, _ in answer.said):
        found.append(Column(f"{matter}_per", "str", of(Kind.PER)))
    if any(said.lower_bound for said, _ in answer.said):
        lower = fine((when, literal(said.lower_bound)) for said, when in answer.said if said.kind is Kind.VALUE)
        found.append(Column(f"{matter}_lower_bound", "bool", lower))
    bounded = _Bounded(frozenset(need.fact for need in needs if need.type == "int"))
    names = {**facts, **doubted}
    return tuple(Column(each.name, each.type, _renamed(bounded.read(each.term), names, {})) for each in found)


def carried(plan: Plan, matter: str) -> str | None:
    """None where columns carry the matter; otherwise the construct that they do not."""
    try:
        decided(plan, matter, {need.fact: need.column for need in facts_for(plan.announcement, [matter])})
    except NotCarried as refused:
        return refused.construct
    return None


def _type(kind: MatterKind) -> str:
    match kind:
        case MatterKind.YES_NO | MatterKind.PERMISSION | MatterKind.SCHEDULE:
            return "bool"
        case MatterKind.NUMBER:
            return "float"
        case _:
            return "str"


def _settled(announcement: Announcement, answer: Answer) -> Answer:
    """The same where every choice has one of its values or none: what tests for most of them tests for the others."""
    values = {
        fact.id: frozenset(t.id for t in fact.values)
        for fact in announcement.facts.values()
        if isinstance(fact, Choice)
    }
    done: dict[Term, Term] = {}

    def settle(term: Term) -> Term:
        if term not in done:
            args = tuple(settle(arg) for arg in term.args)
            done[term] = _rebuilt(term, args, values)
        return done[term]

    return Answer(
        tuple((evolve(said, value=settle(said.value)), settle(when)) for said, when in answer.said),
        settle(answer.conflict),
        settle(answer.unknown),
        tuple((rule, settle(when)) for rule, when in answer.gives),
        answer.binds,
        settle(answer.possible),
    )


def _rebuilt(term: Term, args: tuple[Term, ...], values: Mapping[str, frozenset[str]]) -> Term:
    match term.op:
        case "and":
            return every(args)
        case "or":
            return some(args)
        case "not":
            return negate(args[0])
        case "in" if args[0].value in values and isinstance(term.value, tuple):
            others = values[str(args[0].value)].difference(term.value)
            if len(others) * 2 < len(term.value):
                return every([negate(is_null(args[0])), negate(among(args[0], others))])
            return term
        case _:
            return Term(term.op, args, term.value)


_DOUBTED = "?"
"""Begins, in terms, the name of the column that says that a fact was not readable; no fact's name does."""


def _unread(doubted: Iterable[str]) -> list[tuple[str, Term]]:
    found = some(column(name) for name in doubted)
    return [] if found is FALSE else [(UNREADABLE, found)]


def _refused(announcement: Announcement, needs: Iterable[Needs], question: Question) -> list[tuple[str, Term]]:
    found: dict[str, list[Term]] = {name: [] for name in REFUSED}
    for need in needs:
        given = column(need.fact)
        present = negate(is_null(given))
        fact = announcement.facts.get(need.fact)
        if need.type == "int":
            beyond = some([lt(given, literal(FIRST)), lt(literal(LAST), given)])
            found[OUT_OF_RANGE].append(every([present, beyond]))
        elif need.type == "float":
            found[NOT_A_NUMBER].append(every([present, is_nan(given)]))
        elif isinstance(fact, Choice):
            inside = among(given, [term.id for term in fact.values])
            found[NOT_IN_CHOICE].append(every([present, negate(inside)]))
    found[CONTRADICTING] += question.contradictions
    for said, when in question.answer(question.asked).said:
        if said.point:
            beyond = some([lt(said.value, literal(FIRST)), lt(literal(LAST), said.value)])
            if columns_of(beyond) and said.value.op != "column":
                found[OUT_OF_RANGE].append(every([when, beyond]))
    return [(name, some(terms)) for name, terms in found.items() if some(terms) is not FALSE]


@frozen
class _Bounded:
    """Nothing is reckoned with an instant that is out of range, which engines may do though the row is refused."""

    instants: frozenset[str]
    _done: dict[tuple[Term, bool], Term] = field(factory=dict, init=False)

    def read(self, term: Term, in_sum: bool = False) -> Term:
        if (term, in_sum) not in self._done:
            self._done[term, in_sum] = self._read(term, in_sum)
        return self._done[term, in_sum]

    def _read(self, term: Term, in_sum: bool) -> Term:
        if in_sum and term.op == "column" and term.value in self.instants:
            return case([(every([le(literal(FIRST), term), le(term, literal(LAST))]), term)])
        if term.op == "case":
            last = len(term.args) - 1
            values = [n == last or n % 2 == 1 for n in range(last + 1)]
            args = [self.read(arg, in_sum and is_value) for arg, is_value in zip(term.args, values, strict=True)]
        else:
            args = [self.read(arg, in_sum or term.op in SUMS) for arg in term.args]
        return Term(term.op, tuple(args), term.value)


def _renamed(term: Term, names: dict[str, str], done: dict[Term, Term]) -> Term:
    if term not in done:
        if term.op in ("column", "has"):
            done[term] = Term(term.op, value=names[str(term.value)])
        else:
            done[term] = Term(term.op, tuple(_renamed(arg, names, done) for arg in term.args), term.value)
    return done[term]
