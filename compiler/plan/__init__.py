"""An announcement lowered to guarded outcomes: checks and back ends need not know how rules are put together."""

from compiler.plan.inline import inline
from compiler.plan.lower import lower
from compiler.plan.plan import (
    AllNeeds,
    AnyNeed,
    Aside,
    Branch,
    Derivation,
    DerivedPlan,
    EventNeed,
    Extension,
    MatterNeed,
    MatterPlan,
    Need,
    Plan,
    Role,
)
from compiler.plan.standing import extensions_before

__all__ = [
    "AllNeeds",
    "AnyNeed",
    "Aside",
    "Branch",
    "Derivation",
    "DerivedPlan",
    "EventNeed",
    "Extension",
    "MatterNeed",
    "MatterPlan",
    "Need",
    "Plan",
    "Role",
    "extensions_before",
    "inline",
    "lower",
]
