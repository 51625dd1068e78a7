"""No figure of the transcriptions can be mistyped without being noticed, by the source lock or by the examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from compiler.checks.sources import against_source
from compiler.interpreter import failed_examples
from compiler.model.resolve import resolve
from compiler.model.source_lock import SourceLock, read_lock
from dsl.parser import Parsed, parse
from dsl.source import Source

FOLDER = Path(__file__).parents[2] / "announcements"
FILES = {"tmall/spring_festival_2019": "tmall", "alibaba_com/epidemic_2020": "alibaba_com"}
FIGURE = re.compile(
    r"(?P<code>\d+-\d+-\d+)(?=\")"
    r"|(?P<date>\d{4}-\d\d-\d\d)(?: (?P<time>\d\d:\d\d(?::\d\d)?))?"
    r"|(?P<day>(?<=Feb )\d{1,2}|\d{1,2}(?=日))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?)"
    r"|(?P<amount>\d+)(?= days| hours|天|小时|时)"
)


@cache
def sources(file: str) -> tuple[Parsed, Parsed, SourceLock]:
    paths = f"vocabulary/{FILES[file]}.rule", f"{file}.rule"
    vocabulary, rules = (parse(Source(path, (FOLDER / path).read_text("utf-8"))) for path in paths)
    return vocabulary, rules, read_lock((FOLDER / f"{file}.source.json").read_text("utf-8"))


def mistyped(text: str) -> Iterator[tuple[str, str]]:
    """Each figure of rules, windows and tables, told by its line, and the text with it mistyped."""
    inside = ""
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        inside = line if line[:1].strip() else inside
        if not inside.startswith(("announcement", "example", "公告", "示例", "#")):
            unquoted = re.sub(r'"[^"]*[^"\d-][^"]*"', lambda quoted: " " * len(quoted[0]), line)
            for found in FIGURE.finditer(unquoted):
                for wrong in _wrong(found):
                    at = start + found.start()
                    yield f"{number}: {line.strip()} → {wrong}", text[:at] + wrong + text[start + found.end() :]
        start += len(line) + 1


def _wrong(found: re.Match[str]) -> Iterator[str]:
    if found["amount"]:
        amount = int(found["amount"])
        yield str({15: 20, 20: 25, 25: 20, 24: 23}.get(amount, amount + 5))
    elif found["code"]:
        yield found["code"][:-1] + str((int(found["code"][-1]) + 1) % 10)
    elif found["day"]:
        yield str(int(found["day"]) % 28 + 1)
    elif found["clock"]:
        yield _later(found["clock"])
    else:
        day = found["date"][:8] + f"{int(found['date'][8:]) % 28 + 1:02d}"
        yield day + (f" {found['time']}" if found["time"] else "")
        if found["time"] and not found["time"].startswith("24"):
            yield f"{found['date']} {_later(found['time'])}"


def _later(time: str) -> str:
    hours, colon, rest = time.partition(":")
    return f"{(int(hours) + 1) % 24:02d}{colon}{rest}"


def noticed(file: str, text: str) -> bool:
    vocabulary, rules, lock = sources(file)
    parsed = parse(Source(rules.source.path, text), previous=rules)
    resolved = resolve([vocabulary, parsed])
    if parsed.findings or resolved.findings:
        return True
    (announcement,) = resolved.rulebook.announcements
    return any(True for _ in against_source(announcement, lock)) or bool(failed_examples(announcement))


@pytest.mark.parametrize("file", FILES)
def test_the_transcription_itself_has_nothing_to_notice(file: str) -> None:
    assert not noticed(file, sources(file)[1].source.text)


@pytest.mark.parametrize(("file", "at_least"), list(zip(FILES, (90, 40), strict=True)))
def test_every_mistyped_figure_is_noticed(file: str, at_least: int) -> None:
    mistakes = list(mistyped(sources(file)[1].source.text))
    assert len(mistakes) >= at_least
    assert [where for where, wrong in mistakes if not noticed(file, wrong)] == []
