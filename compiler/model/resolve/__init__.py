"""From trees to the rulebook: the only maker of model values out of what was written."""

from compiler.model.resolve.project import Resolved, resolve

__all__ = ["Resolved", "resolve"]
