"""The examples on a page, as rule files, and what is found in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from compiler import checks, interpreter
from compiler.locale.pages import Page
from compiler.model.resolve import resolve
from compiler.policy.silencing import allowances, silence
from compiler.trace.lock import lock
from dsl.diagnostic import Finding, Severity
from dsl.parser import parse
from dsl.source import Source

CASES = Path(__file__).parents[1] / "cases"
HEADER = (CASES / "header.rule").read_text("utf-8")
SHOP = (CASES / "vocabulary" / "shop.rule").read_text("utf-8")

_FILE = re.compile(r"^(announcement|公告|vocabulary|词汇表)[ \t]+(\S+)", re.M)
_LEFT_UNUSED = ("unused-term", "unused-time", "unused-definition", "declared-undecided", "uncited-clause")
"""What short examples cannot help; looked for only on the page of the finding itself."""


def found_in(example: str, page: Page) -> tuple[Finding, ...]:
    """What is found in one of a page's examples: in what cannot be read or resolved, no check is made."""
    parsed = [parse(source) for source in files(example, page)]
    resolved = resolve(parsed)
    found = [finding for file in parsed for finding in file.findings] + list(resolved.findings)
    if not any(finding.severity is Severity.ERROR for finding in found):
        locks = {a.id: lock(page.text) for a in resolved.rulebook.announcements if page.text}
        found += checks.check(resolved.rulebook, interpreter.ask, locks=locks)
    heard = silence(found, [one for file in parsed for one in allowances(file)], whole=True)
    return tuple(finding for finding in heard if finding.silenced is None and _is_meant(finding, page))


def _is_meant(finding: Finding, page: Page) -> bool:
    return finding.name() == page.name or finding.name() not in _LEFT_UNUSED


def files(example: str, page: Page) -> Iterator[Source]:
    """The rule files of an example: those that it writes out, else one with the header of the test cases."""
    starts = [match.start() for match in _FILE.finditer(example)]
    texts = [example[start:end] for start, end in zip(starts, [*starts[1:], len(example)], strict=False)]
    if not texts:
        header = HEADER.replace("window main", "window 活动期") if "活动期" in example else HEADER
        texts = [example if page.name == "missing-header" else f"{header}\n{example}"]
    made = {}
    for text in texts:
        begins = _FILE.match(text)
        kind, name = begins.groups() if begins else ("announcement", "shop.case")
        folder = "vocabulary/" if kind in ("vocabulary", "词汇表") else ""
        path = folder + name.replace(".", "/") + ".rule"
        made[path] = Source(path, text)
    made.setdefault("vocabulary/shop.rule", Source("vocabulary/shop.rule", SHOP))
    yield from made.values()
