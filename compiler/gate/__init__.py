"""What a change must pass before it is taken, and how that is told."""

from compiler.gate.steps import SOURCES, Compared, Gate, Step, compared, examine
from compiler.gate.telling import written

__all__ = ["SOURCES", "Compared", "Gate", "Step", "compared", "examine", "written"]
