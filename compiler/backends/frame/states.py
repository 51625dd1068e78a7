"""What is known of events, moments, numbers and answers, as terms: each possibility with when it is so.

The possibilities of one state exclude each other, and one of them always is.
"""

from __future__ import annotations

from attrs import frozen

from compiler.backends.frame.logic import every, some
from compiler.backends.frame.terms import FALSE, NULL, TRUE, Term, negate
from compiler.model.answer import Kind

UNREADABLE = "unreadable_value"
NOT_IN_CHOICE = "unknown_value"
NOT_A_NUMBER = "not_a_number"
NEGATIVE = "negative_amount"
NOT_WHOLE = "not_whole"
TOO_MANY_DIGITS = "too_many_digits"
OUT_OF_RANGE = "out_of_range"
CONTRADICTING = "contradicting_fact"
REFUSED = (
    UNREADABLE,
    NOT_IN_CHOICE,
    NOT_A_NUMBER,
    NEGATIVE,
    NOT_WHOLE,
    TOO_MANY_DIGITS,
    OUT_OF_RANGE,
    CONTRADICTING,
)
"""Kinds of rows whose facts cannot be a case, besides the kinds of answers."""


@frozen
class Said:
    """What may be answered: a kind; for a value the value, microseconds if it is a `point`; for per the reference."""

    kind: Kind
    value: Term = NULL
    point: bool = False
    lower_bound: bool = False


@frozen
class EventState:
    """`at`: when it happened. `none`: given as none. `unknown`: the question needs it. Else it did not happen."""

    at: tuple[tuple[Term, Term], ...] = ()
    none: Term = FALSE
    unknown: Term = FALSE

    @property
    def happened(self) -> Term:
        return some(when for _, when in self.at)


@frozen
class Reached:
    """`ends_day`: it names the end of a day. `lower_bound`: not before it."""

    us: Term
    lower_bound: bool = False
    ends_day: bool = False


@frozen
class MomentState:
    """`passed`: it rests on a matter whose answer is no instant. `missing`: it does not exist."""

    reached: tuple[tuple[Reached, Term], ...] = ()
    passed: tuple[tuple[Said, Term], ...] = ()
    unknown: Term = FALSE
    missing: Term = FALSE


@frozen
class NumberState:
    """`passed`: it rests on a matter whose answer is no number."""

    numbers: tuple[tuple[Term, Term], ...] = ()
    passed: tuple[tuple[Said, Term], ...] = ()
    unknown: Term = FALSE


@frozen
class Answer:
    """`said`: each answer with when it is given. `gives`: each rule with when it is among those that give
    the answer or that it is between.

    `binds`: one of those that give it can be breached, or none does. `possible`: it may be that something is answered.
    Else nothing is covered.
    """

    said: tuple[tuple[Said, Term], ...] = ()
    conflict: Term = FALSE
    unknown: Term = FALSE
    gives: tuple[tuple[str, Term], ...] = ()
    binds: Term = TRUE
    possible: Term = FALSE

    @property
    def not_covered(self) -> Term:
        return negate(some([*(when for _, when in self.said), self.conflict, self.unknown]))


def where(condition: Term, possible: tuple[tuple[Said, Term], ...]) -> tuple[tuple[Said, Term], ...]:
    found = ((said, every([condition, when])) for said, when in possible)
    return tuple((said, when) for said, when in found if when is not FALSE)
