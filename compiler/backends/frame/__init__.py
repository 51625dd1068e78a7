"""A plan as expressions over the columns of a table: one definition for narwhals and for SQL text."""

from compiler.backends.frame.columns import Column, Needs, carried, decided, facts_for
from compiler.backends.frame.module import emit
from compiler.backends.frame.states import REFUSED, NotCarried

__all__ = ["REFUSED", "Column", "Needs", "NotCarried", "carried", "decided", "emit", "facts_for"]
