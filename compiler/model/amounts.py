"""The number facts by which moments count: what a case may give for them."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.model.rules import Definition, Rule
from compiler.model.time import CaseAmount, Duration, Unit
from compiler.model.walk import inside

WHOLE = frozenset({Unit.CALENDAR_DAYS, Unit.WORKING_DAYS, Unit.MONTHS})
"""Units of which there are no parts."""


def amounts(rules: Iterable[Rule], definitions: Iterable[Definition]) -> dict[str, bool]:
    """Whether each number fact by which they count must be whole; none of them may be negative.

    A fact must be whole if calendar days, working days or months are counted by it anywhere.
    """
    found: dict[str, bool] = {}
    for each in inside((tuple(rules), tuple(definitions))):
        if isinstance(each, Duration) and isinstance(each.amount, CaseAmount):
            fact = each.amount.fact
            found[fact] = found.get(fact, False) or each.unit in WHOLE
    return found
