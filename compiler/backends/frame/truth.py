"""Three-valued truth as two terms: that something surely is so, and that it may be so."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from compiler.backends.frame import terms
from compiler.backends.frame.logic import every, some
from compiler.backends.frame.terms import FALSE, TRUE, Term


@frozen
class Truth:
    """Where `surely` holds `maybe` does; unknown is what only may be so."""

    surely: Term
    maybe: Term

    @property
    def known(self) -> bool:
        """Whether it is never unknown."""
        return self.surely is self.maybe


YES = Truth(TRUE, TRUE)
NO = Truth(FALSE, FALSE)
UNKNOWN = Truth(FALSE, TRUE)


def known(term: Term) -> Truth:
    return Truth(term, term)


def negate(truth: Truth) -> Truth:
    return Truth(terms.negate(truth.maybe), terms.negate(truth.surely))


def both(truths: Iterable[Truth]) -> Truth:
    truths = tuple(truths)
    return Truth(every(t.surely for t in truths), every(t.maybe for t in truths))


def either(truths: Iterable[Truth]) -> Truth:
    truths = tuple(truths)
    return Truth(some(t.surely for t in truths), some(t.maybe for t in truths))


def unless(truth: Truth, unknown: Term) -> Truth:
    """The truth, but unknown where the term holds."""
    return Truth(every([truth.surely, terms.negate(unknown)]), some([truth.maybe, unknown]))
