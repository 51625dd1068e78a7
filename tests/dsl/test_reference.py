"""The language reference in both languages: the same headings, examples that work, all keywords.

A code block that begins with ```` ```rule PATH ```` is a part of that file. All blocks of a page with one path are the
file, in their order.
"""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from compiler.checks import check
from compiler.interpreter import ask
from compiler.model.answer import Answer
from compiler.model.case import FactValue
from compiler.model.resolve import resolve
from dsl.diagnostic import Severity
from dsl.formatter import format_source
from dsl.keywords import keywords
from dsl.parser import Parsed, parse
from dsl.source import Source

FOLDER = Path(__file__).parents[2] / "dsl"
PAGES = ("README.md", "README.zh-CN.md")
LANGS = {"README.md": "en", "README.zh-CN.md": "zh"}

TIMES = [
    int(datetime.fromisoformat(time).timestamp()) * 1_000_000
    for time in ("2025-10-02T00:00:00+08:00", "2026-02-14T09:30:00+08:00", "2026-03-02T10:00:00+08:00")
]
AS_OF = (None, "2026-02-01", "2026-02-05")
CASES: list[dict[str, FactValue]] = [
    {
        "product": goods,
        "region": region,
        "channel": channel,
        "boxes": Decimal(boxes),
        "price_paid": Decimal(boxes) * 9,
        "extension_days": Decimal(5),
        "promised_days": Decimal(3),
        "gift_wrapped": boxes == 2,
        "at": time,
        **dict.fromkeys(("paid_at", "return_asked_at", "exchange_asked_at", "delivered_at", "goods_back_at"), time),
        "shipped_at": time if boxes == 60 else None,
    }
    for goods, region, channel, boxes, time in product(
        ("tea", "mooncake", "gift_card"),
        ("shanghai", "hong_kong", "overseas"),
        ("website", "partner_counter"),
        (2, 20, 60, 200),
        TIMES,
    )
]


def text_of(page: str) -> str:
    return (FOLDER / page).read_text("utf-8")


def project(page: str) -> dict[str, str]:
    """The files that the code blocks of a page add up to, by path."""
    files: dict[str, str] = {}
    for path, code in re.findall(r"^```rule (\S+)\n(.*?)^```$", text_of(page), re.MULTILINE | re.DOTALL):
        files[path] = f"{files[path]}\n{code}" if path in files else code
    return files


def parsed(page: str) -> list[Parsed]:
    return [parse(Source(path, text)) for path, text in project(page).items()]


def headings(page: str) -> list[int]:
    """The depth of each heading."""
    return [
        len(marks)
        for marks in re.findall(r"^(#+) ", re.sub(r"```.*?```", "", text_of(page), flags=re.DOTALL), re.MULTILINE)
    ]


def written_lines(text: str) -> list[str]:
    """The lines that are not blank: between code blocks the page has its own sentences."""
    return [line for line in text.splitlines() if line]


def keyword_table(group: str) -> str:
    """The rows that a page has for a group of `keywords.toml`."""
    return "".join(f"| {spelled(word.en)} | {spelled(word.zh)} |\n" for word in getattr(keywords(), group).values())


def spelled(spellings: tuple[str, ...]) -> str:
    return ", ".join(f"`{spelling}`" for spelling in spellings) or "–"


def test_both_pages_have_the_same_headings_in_the_same_order() -> None:
    assert headings("README.md") == headings("README.zh-CN.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_code_block_belongs_to_a_file(page: str) -> None:
    assert re.findall(r"^```(?!rule \S+\.rule$|$).*", text_of(page), re.MULTILINE) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_example_is_free_of_syntax_findings(page: str) -> None:
    assert [finding for file in parsed(page) for finding in file.findings] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_add_up_to_a_project_without_findings(page: str) -> None:
    resolved = resolve(parsed(page))
    findings = [*resolved.findings, *check(resolved.rulebook, ask)]
    assert [finding for finding in findings if finding.severity is not Severity.INFORMATION] == []


@pytest.mark.parametrize("path", [path for path in project("README.md") if not path.startswith("vocabulary/")])
def test_both_pages_say_the_same(path: str) -> None:
    id = path.removesuffix(".rule").replace("/", ".")
    english, chinese = (next(a for a in resolve(parsed(page)).rulebook.announcements if a.id == id) for page in PAGES)
    assert english.vocabularies == chinese.vocabularies
    for facts, as_of in product(CASES, AS_OF):
        for matter in english.matters:
            one, other = (ask(announcement, matter, facts, as_of) for announcement in (english, chinese))
            assert _said(one) == _said(other)


def _said(answer: Answer) -> tuple[object, ...]:
    """What of an answer does not depend on the names of rules."""
    return answer.kind, answer.value, answer.clauses, answer.provisos, answer.force, answer.presumed, answer.restated


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_are_laid_out_as_the_formatter_does_it(page: str) -> None:
    for file in parsed(page):
        assert written_lines(format_source(file)) == written_lines(file.source.text)


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_can_be_formatted_in_both_languages_and_back(page: str) -> None:
    for file in parsed(page):
        own = format_source(file)
        english, chinese = format_source(file, "en"), format_source(file, "zh")
        assert own in (english, chinese)
        assert format_source(parse(Source(file.source.path, chinese)), "en") == english


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("group", ["block", "inside", "slot", "unit", "address"])
def test_the_page_lists_every_keyword(page: str, group: str) -> None:
    assert f"|---|---|\n{keyword_table(group)}" in text_of(page)
