"""No figure of the transcription can be mistyped without being noticed, by the source lock or by the examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from compiler.checks.sources import against_source
from compiler.interpreter import failed_examples
from compiler.model.resolve import resolve
from compiler.model.source_lock import SourceLock, read_lock
from dsl.parser import Parsed, parse
from dsl.source import Source

FOLDER = Path(__file__).parents[2] / "announcements"
FILE = "tmall/spring_festival_2019"
FIGURE = re.compile(r"(?P<amount>\d+)(?= (?:days|hours))|(?P<date>\d{4}-\d\d-\d\d)(?: (?P<time>\d\d:\d\d(?::\d\d)?))?")


@cache
def sources() -> tuple[Parsed, Parsed, SourceLock]:
    vocabulary = Source("vocabulary/tmall.rule", (FOLDER / "vocabulary/tmall.rule").read_text("utf-8"))
    rules = Source(f"{FILE}.rule", (FOLDER / f"{FILE}.rule").read_text("utf-8"))
    return parse(vocabulary), parse(rules), read_lock((FOLDER / f"{FILE}.source.json").read_text("utf-8"))


def mistyped(text: str) -> Iterator[tuple[str, str]]:
    """Each figure of rules, windows and tables, told by its line, and the text with it mistyped."""
    inside = ""
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        inside = line if line[:1].strip() else inside
        if not inside.startswith(("announcement", "example", "#")):
            unquoted = re.sub(r'"[^"]*"', lambda quoted: " " * len(quoted[0]), line)
            for found in FIGURE.finditer(unquoted):
                for wrong in _wrong(found):
                    at = start + found.start()
                    yield f"{number}: {line.strip()} → {wrong}", text[:at] + wrong + text[start + found.end() :]
        start += len(line) + 1


def _wrong(found: re.Match[str]) -> Iterator[str]:
    if found["amount"]:
        amount = int(found["amount"])
        yield str({15: 20, 20: 25, 25: 20}.get(amount, amount + 5))
        return
    day = found["date"][:8] + f"{int(found['date'][8:]) % 28 + 1:02d}"
    time = f" {found['time']}" if found["time"] else ""
    yield day + time
    if found["time"] and not found["time"].startswith("24"):
        yield f"{found['date']} {(int(found['time'][:2]) + 1) % 24:02d}{found['time'][2:]}"


def noticed(text: str) -> bool:
    vocabulary, rules, lock = sources()
    parsed = parse(Source(rules.source.path, text), previous=rules)
    resolved = resolve([vocabulary, parsed])
    if parsed.findings or resolved.findings:
        return True
    (announcement,) = resolved.rulebook.announcements
    return any(True for _ in against_source(announcement, lock)) or bool(failed_examples(announcement))


def test_the_transcription_itself_has_nothing_to_notice() -> None:
    assert not noticed(sources()[1].source.text)


def test_every_mistyped_figure_is_noticed() -> None:
    text = sources()[1].source.text
    mistakes = list(mistyped(text))
    assert len(mistakes) > 50
    assert [where for where, wrong in mistakes if not noticed(wrong)] == []
