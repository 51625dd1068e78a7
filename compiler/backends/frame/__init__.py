"""A plan as expressions over the columns of a table: one definition for narwhals and for SQL text."""

from compiler.backends.frame.columns import Column, Needs, decided, facts_for
from compiler.backends.frame.module import emit
from compiler.backends.frame.states import REFUSED

__all__ = ["REFUSED", "Column", "Needs", "decided", "emit", "facts_for"]
