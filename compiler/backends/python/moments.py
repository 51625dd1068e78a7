"""Where a moment counts itself: the same on the straight path of a module and in its table."""

from __future__ import annotations

from compiler.model.time import Instant, MatterMoment, Moment
from compiler.model.vocabulary import MatterKind
from compiler.plan import Plan


def counts_itself(plan: Plan, moment: Moment) -> bool:
    """Whether `by` a moment includes it: not by a literal, whose end is taken, and not by a deadline."""
    if isinstance(moment, Instant):
        return False
    deadline = isinstance(moment, MatterMoment) and plan.announcement.matters[moment.matter].kind is MatterKind.DEADLINE
    return not deadline
