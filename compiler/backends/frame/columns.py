"""Which columns a table gets for the matters that are asked of it, and which it must have for that."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve, field, frozen

from compiler.backends.frame.answers import joined
from compiler.backends.frame.logic import case, every, some
from compiler.backends.frame.numbers import in_floating_point
from compiler.backends.frame.question import Question
from compiler.backends.frame.states import (
    NEGATIVE,
    NOT_A_NUMBER,
    NOT_IN_CHOICE,
    NOT_WHOLE,
    OUT_OF_RANGE,
    REFUSED,
    TOO_MANY_DIGITS,
    UNREADABLE,
    Answer,
)
from compiler.backends.frame.terms import (
    FALSE,
    NULL,
    SUMS,
    Term,
    among,
    column,
    eq,
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
from compiler.runtime.reckoning import LONGEST

FIRST, LAST = -62_135_424_000_000_000, 253_402_127_999_999_999
"""The instants that have a date in every zone, and so have the days beside them."""

TOO_LONG = 10.0**LONGEST
"""A number of a case has fewer digits before its point than this."""

_GREATEST = 1.7976931348623157e308

SUFFIX = "_us"
"""Ends the name of a column with instants: microseconds since 1970-01-01T00:00:00Z."""


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
    return tuple(need for need in _columns(announcement) if need.fact in names)


def _columns(announcement: Announcement) -> Iterator[Needs]:
    for fact in announcement.facts.values():
        match fact:
            case Event():
                yield Needs(fact.fact, fact.fact + SUFFIX, "int")
            case Choice():
                yield Needs(fact.id, fact.id, "str")
            case Flag():
                yield Needs(fact.id, fact.id, "bool")
            case Number():
                yield Needs(fact.id, fact.id, "float")
    yield Needs(AT, AT + SUFFIX, "int")


def decided(
    plan: Plan,
    matter: str,
    facts: Mapping[str, str],
    unreadable: Mapping[str, str] | None = None,
    doubtful: Collection[str] = (),
) -> tuple[Column, ...]:
    """The columns of a matter's answers over a table that has these facts, each in the column named beside it.

    `matter` may be the name of a derived fact, too.

    Facts without a column are not given. `unreadable` names columns that say of a fact that there was a value, null
    now since it could not be read. `doubtful` are the events among the facts whose columns the table may lack, which
    its terms then ask; they are null there.

    `<matter>` (`<matter>_us` for instants) is the value, `<matter>_kind` the answer's kind or one of `REFUSED`,
    `<matter>_rule` the rules that give it, and for a conflict those that it is between. `<matter>_per` is the
    document that decides and `<matter>_lower_bound` whether the instant is only one before which it is not so; these
    two are there only where rules can say so.
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
        return fine([(when, in_floating_point(said.value)) for said, when in answer.said if said.kind is kind])

    type_ = _type(announcement, matter)
    rules = fine(joined(answer))
    found = [
        Column(matter + SUFFIX if type_ == "int" else matter, type_, of(Kind.VALUE)),
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


def _type(announcement: Announcement, asked: str) -> str:
    if asked not in announcement.matters:
        return next(need.type for need in _columns(announcement) if need.fact == asked)
    match announcement.matters[asked].kind:
        case MatterKind.DEADLINE | MatterKind.START | MatterKind.INSTANT:
            return "int"
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
    """Each kind with when a row is of it, the first that is so."""
    for need in needs:
        given = column(need.fact)
        present = negate(is_null(given))
        fact = announcement.facts.get(need.fact)
        if need.type == "int":
            question.refuse(OUT_OF_RANGE, every([present, _beyond(given)]))
        elif need.type == "float":
            endless = some([lt(given, literal(-_GREATEST)), lt(literal(_GREATEST), given)])
            question.refuse(NOT_A_NUMBER, every([present, some([is_nan(given), endless])]))
            beyond = some([le(given, literal(-TOO_LONG)), le(literal(TOO_LONG), given)])
            question.refuse(TOO_MANY_DIGITS, every([present, beyond]))
            if need.fact in announcement.amounts:
                question.refuse(NEGATIVE, every([present, lt(given, literal(0))]))
                if announcement.amounts[need.fact]:
                    question.refuse(NOT_WHOLE, every([present, negate(eq(Term("floor", (given,)), given))]))
        elif isinstance(fact, Choice):
            inside = among(given, [term.id for term in fact.values])
            question.refuse(NOT_IN_CHOICE, every([present, negate(inside)]))
    for said, when in question.answer(question.asked).said:
        if said.point and said.value.op not in ("column", "literal"):
            question.refuse(OUT_OF_RANGE, every([when, _beyond(said.value)]))
    return [(name, when) for name in REFUSED for when in [some(question.refused.get(name, ()))] if when is not FALSE]


def _beyond(us: Term) -> Term:
    return some([lt(us, literal(FIRST)), lt(literal(LAST), us)])


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
