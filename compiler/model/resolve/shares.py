"""Shares: so many per cent of a number, within limits, rounded."""

from __future__ import annotations

from decimal import Decimal

from compiler.locale.time import plain
from compiler.model.findings import ReversedLimits, RoundedToNothing, ShareOutOfRange
from compiler.model.outcomes import Rounding, RoundingMode, Share
from compiler.model.resolve.here import Here
from compiler.model.resolve.values import fits_number, read_number, said
from compiler.model.vocabulary import Matter
from dsl import tree
from dsl.diagnostic import Edit, Fix

_MOST = Decimal(1000)
"""Per cent: ten times the whole, the highest that laws and platforms give."""


def read_share(node: tree.Share, matter: Matter, here: Here) -> Share | None:
    """A share of a number in the matter's own unit; None where there is a finding. All of it is looked at."""
    of = read_number(node.of, matter, here)
    limits = [limit for limit in (node.at_least, node.at_most) if limit]
    amounts = [*limits, *([node.rounding.step] if node.rounding else [])]
    fitting = [fits_number(amount, matter, here) for amount in amounts]
    sound = [_in_range(node, here), _in_order(node, here), _has_step(node, here)]
    if of is None or not all(fitting) or not all(sound):
        return None
    unit = next((amount.unit for amount in amounts if amount.unit), None if matter.unit == "money" else matter.unit)
    return Share(
        node.percent,
        of,
        node.at_least.number if node.at_least else None,
        node.at_most.number if node.at_most else None,
        Rounding(RoundingMode[node.rounding.mode.name], node.rounding.step.number) if node.rounding else None,
        unit,
    )


def _in_range(node: tree.Share, here: Here) -> bool:
    if 0 < node.percent <= _MOST:
        return True
    here.site.report(ShareOutOfRange(place=here.site.place(node), written=f"{plain(node.percent)} %"))
    return False


def _in_order(node: tree.Share, here: Here) -> bool:
    low, high = node.at_least, node.at_most
    if low is None or high is None or low.unit != high.unit or low.number <= high.number:
        return True
    edits = (Edit(here.site.place(low), said(high)), Edit(here.site.place(high), said(low)))
    place, fix = here.site.spanning((low, high)), Fix("exchange", edits, safe=False)
    here.site.report(ReversedLimits(place=place, at_least=said(low), at_most=said(high), fixes=(fix,)))
    return False


def _has_step(node: tree.Share, here: Here) -> bool:
    if node.rounding is None or node.rounding.step.number > 0:
        return True
    step = node.rounding.step
    here.site.report(RoundedToNothing(place=here.site.place(step), written=said(step)))
    return False
