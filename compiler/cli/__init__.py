"""The command `gonggao`: arguments, files and exit codes; what the commands do stands in the packages beside this one.

Exit codes: 0 clean; 1 findings, differences or stale output; 2 usage, unreadable input or facts; 3 internal error.
"""

from compiler.cli.entry import main

__all__ = ["main"]
