"""Pins in a rule file: which path a clause has where the numbering of its text misleads, `# pin 2.(1)=2.(I)`."""

from __future__ import annotations

import re

from compiler.model.source_lock import SourceLock

_PIN = re.compile(r"^[ \t]*[#＃][ \t]*(?:pin|固定)[ \t]+(\S+?)[ \t]*[=＝][ \t]*(\S+)[ \t]*$", re.MULTILINE)


def pinned_in(rules: str, before: SourceLock | None) -> dict[str, str]:
    """The path that a clause shall have, by the one that it is found to have; not what the lock has so already.

    Pins are comments on lines of their own: the path, an equals sign, and what the clause is found as.
    """
    known = {clause.path for clause in before.clauses if clause.pinned} if before else set()
    return {found: path for path, found in _PIN.findall(rules) if path not in known}
