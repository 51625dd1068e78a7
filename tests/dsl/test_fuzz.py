"""Whatever is written, the parser answers: with a tree, findings inside the text, and soon."""

from __future__ import annotations

import re
from importlib.resources import files
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark
from lark import Lark

from dsl.keywords import keywords
from dsl.lexer import BLOCK_WORDS, fold
from dsl.parser import Parsed, parse
from dsl.source import Source
from dsl.tables import tables
from dsl.tree import Day

SIGNS = (
    "(",
    ")",
    ",",
    "、",
    ":",
    "|",
    "||",
    "-",
    "+",
    "\n",
    "\n| ",
    "\n  - ",
    "#",
    "「",
    "」",
    '"',
    "“",
    "\\",
    "。",
    "\u3000",
    "\0",
)
LITERALS = ("2019-02-13", "2月3日", "9日", "Feb 4", "23:59:59", "24时", "20 days", "48小时", "30 %", "6", "9" * 5_000)
NAMES = ("platform", "平台", "a.b", "「七 天」", "1.(II).1)", "一.2", "一、2", '"text"', "30天无忧", "рlatform")
WORDS = tuple(
    spelling
    for group in (keywords().block, keywords().inside, keywords().slot, keywords().unit)
    for word in group.values()
    for spelling in word.spellings()
)
soup = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from(SIGNS + LITERALS + NAMES)), max_size=40
).flatmap(lambda words: st.sampled_from([" ", "", "\n"]).map(lambda space: space.join(words)))  # fmt: skip
BLOCK_WORD = re.compile(rf"^\s*?(?:{'|'.join(word for word in BLOCK_WORDS)})(?!\w)", re.MULTILINE)
modest = settings(max_examples=200, deadline=None)


def read(text: str) -> Parsed:
    parsed = parse(Source("test.rule", text))
    assert all(0 <= f.place.start <= f.place.end <= len(text) for f in parsed.findings)
    assert parsed.findings or len(parsed.tree.blocks) == len(BLOCK_WORD.findall(fold(text)))
    return parsed


@modest
@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read(text)


@modest
@given(soup)
def test_any_words_of_the_language_are_read(text: str) -> None:
    read(text)


@modest
@given(st.sampled_from(("rule r\n", "table t\n| cites | a || m |\n", "choice c\n", "announcement a.b\n")), soup)
def test_any_words_in_a_block_are_read(begin: str, text: str) -> None:
    read(begin + text)


# ── Sentences of the grammar ─────────────────────────────────────────────────────────────────────────────────────

SPELLINGS = {
    "NAME": "/[a-c]1 /",
    "STRING": '/"[a-z]?" /',
    "DATE": "/2019-0[1-9]-0[1-9] /",
    "TIME": "/0[0-9]:00 /",
    "DURATION": "/[1-9] days /",
    "DURATION_WORKING": "/[1-9] working days /",
    "DURATION_MONTHS": "/[1-9] months /",
    "MEASURE": "/[1-9] CNY /",
    "PERCENTAGE": "/[1-9] % /",
    "PLAIN_NUMBER": "/[1-9] /",
    "ADDRESS": "/[1-9]\\.[1-9] /",
    "ROW_START": r"/\n\| /",
    "DASH": '"- "',
    "ITEM": r"/\n- /",
    "COMMA": '", "',
    "COLON": '": "',
    "BAR": '"| "',
    "DOUBLE_BAR": '"|| "',
    "LEFT": '"( "',
    "RIGHT": '") "',
    "CHOICE_KIND": '"choice "',
    "NUMBER_KIND": '"number "',
    "INSTANT_KIND": '"instant "',
    "LATER": '"后 "',
    "POSTPONED": '"later "',
    "AHEAD": '"前 "',
    "ITS": '"的 "',
    "ONE_OF": '"之一 "',
    "PERCENT_SIGN": '"% "',
    "PLUS_SIGN": '"+ "',
    "AS": '"以 "',
    "AUTHORITATIVE": '"为准 "',
    "ALL_WEEK": '"24x7 "',
    **{day.name: f'"{day.value} "' for day in Day},
    "YES_NO": '"yes_no "',
    "NOT_COVERED": '"not_covered "',
    "MISSING_FACT": '"missing_fact "',
}


def sentences() -> st.SearchStrategy[str]:
    """Texts that follow the grammar; not all of them make sense."""
    grammar = files("dsl").joinpath("grammar.lark").read_text("utf-8")
    terminals = {type for state in tables().states for type in state if type[0].isupper()}
    spelled = {type: SPELLINGS.get(type, f'"{type.lower().replace("_", " ")} "') for type in terminals}
    declared = "\n".join(f"{type}: {spelling}" for type, spelling in sorted(spelled.items()))
    return from_lark(Lark(f"{grammar}\n{declared}\n", start="block", parser="lalr"), start="block")


@modest
@given(sentences())
def test_what_follows_the_grammar_is_read(text: str) -> None:
    names = {finding.name() for finding in read(text).findings}
    of_parts = {"repeated-part", "uneven-row", "misplaced-double-bar", "section-not-ended", "end-without-section"}
    assert names <= of_parts | {"bare-month", "working-days-of-no-calendar"}


# ── Long and deep ────────────────────────────────────────────────────────────────────────────────────────────────


def test_deep_parentheses_are_one_finding() -> None:
    parsed = read(f"rule r when {'(' * 10_000}a is b{')' * 10_000} then m is yes")
    assert [f.name() for f in parsed.findings] == ["too-deep"]


DEEP_MOMENTS = (
    "1 days after " * 10_000 + "paid",
    "paid" + " 后 1天" * 10_000,
    "1 days" + " plus 1 days" * 10_000 + " after paid",
    "paid 后 1天" + " 加 c 的 1个工作日" * 10_000,
    "paid 后 1个月 取月末" + " 加 x 个月 顺延" * 10_000,
    "later of (" * 10_000 + "paid",
)


@pytest.mark.parametrize("moment", DEEP_MOMENTS)
def test_deep_moments_are_one_finding(moment: str) -> None:
    parsed = read(f"rule r then m is {moment}")
    assert [f.name() for f in parsed.findings] == ["too-deep"]


LONG_LINES = {
    "letters": "x" * 10_000_000,
    "parentheses": "(" * 10_000_000,
    "conditions": "rule r when " + "a and " * 1_700_000,
    "keywords": "当" * 10_000_000,
}


@pytest.mark.parametrize("line", LONG_LINES)
def test_a_line_of_ten_megabytes_is_refused_soon(line: str) -> None:
    start = process_time()
    assert [f.name() for f in read(LONG_LINES[line]).findings] == ["too-long"]
    assert process_time() - start < 5


def test_a_long_block_is_read_soon() -> None:
    start = process_time()
    read("rule r when " + "a is b and " * 50_000 + "a is b then m is yes")
    read("rule r when " + "a is b and " * 50_000)
    read("规则 r\n" + "当平台为天猫" * 50_000)
    read("rule r\n" + "when a b\n" * 20_000)
    assert process_time() - start < 20
