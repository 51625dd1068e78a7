"""What a command says with its exit code."""

from __future__ import annotations

OK = 0
FOUND = 1  # findings, differences or stale output
USAGE = 2  # usage, unreadable input or facts
INTERNAL = 3

INTERRUPTED = 130  # by Ctrl-C
PIPE_CLOSED = 141  # whoever read the results has gone
