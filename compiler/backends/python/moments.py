"""Where a moment counts itself: the same on the straight path of a module and in its table."""

from __future__ import annotations

from compiler.model.time import EventMoment, Instant, MatterMoment, Moment
from compiler.model.vocabulary import MatterKind
from compiler.plan import Plan
from compiler.plan.moments import counted


def counts_itself(plan: Plan, moment: Moment) -> bool:
    """Whether `by` a moment includes it: not by a literal, whose end is taken, and not by a deadline."""
    if isinstance(moment, Instant):
        return False
    deadline = isinstance(moment, MatterMoment) and plan.announcement.matters[moment.matter].kind is MatterKind.DEADLINE
    return not deadline


def is_simple(moment: Moment) -> bool:
    """Whether it is a literal, an event or another answer, or so many hours from one, the same in every case."""
    base, _ = counted(moment)
    return isinstance(base, Instant | EventMoment) or (isinstance(base, MatterMoment) and base.layer is None)
