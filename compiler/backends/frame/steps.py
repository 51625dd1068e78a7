"""Work that several columns share, put into columns of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from compiler.backends.frame.columns import Column
from compiler.backends.frame.terms import SUMS, Term, column, size

LARGE = 3_000
"""Terms that are larger together, written out, are taken apart."""

PART = 12
"""What is shared and smaller than that is written out each time."""

_RECKONED = SUMS | {"floor", "whole", "ratio"}

PREFIX = "gonggao_"
"""Begins the names of such columns."""


def in_steps(columns: Sequence[Column]) -> tuple[list[dict[str, Term]], tuple[Column, ...]]:
    """Steps that each add columns, and the columns by means of those.

    There are none where the terms are small, unless they share sums, which engines would work out each time.
    """
    shared = _shared([each.term for each in columns])
    if sum(size(each.term) for each in columns) <= LARGE and not any(term.op in _RECKONED for term in shared):
        return [], tuple(columns)
    names = {term: f"{PREFIX}{n}" for n, term in enumerate(shared)}
    written: dict[Term, tuple[Term, int]] = {}

    def write(term: Term) -> tuple[Term, int]:
        """The term by means of the shared ones inside it, and the step after which it can be had."""
        if term not in written:
            parts = [name(arg) for arg in term.args]
            done = Term(term.op, tuple(part for part, _ in parts), term.value) if parts else term
            written[term] = done, max((step for _, step in parts), default=0)
        return written[term]

    def name(term: Term) -> tuple[Term, int]:
        done, step = write(term)
        return (column(names[term]), step + 1) if term in names else (done, step)

    steps: list[dict[str, Term]] = []
    for term, named in names.items():
        done, step = write(term)
        while len(steps) <= step:
            steps.append({})
        steps[step][named] = done
    return steps, tuple(evolve(each, term=name(each.term)[0]) for each in columns)


def _shared(terms: Sequence[Term]) -> list[Term]:
    """What is used more than once and not small, inner terms first."""
    uses: Counter[Term] = Counter(terms)
    order: list[Term] = []
    seen: set[Term] = set()

    def look(term: Term) -> None:
        if term in seen:
            return
        seen.add(term)
        for arg in term.args:
            uses[arg] += 1
            look(arg)
        order.append(term)

    for term in terms:
        look(term)
    return [term for term in order if uses[term] > 1 and size(term) >= PART]
