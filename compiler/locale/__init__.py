"""How outputs and messages speak: the same keys in both languages, and how instants and durations are printed."""

from compiler.locale.catalog import LANGUAGES, render, say, say_both
from compiler.locale.labels import Labels

__all__ = ["LANGUAGES", "Labels", "render", "say", "say_both"]
