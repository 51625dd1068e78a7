"""Whatever was written can be formatted, and says the same afterwards."""

from __future__ import annotations

from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dsl import tree
from dsl.formatter import format_source, format_tree
from dsl.parser import Parsed, parse
from dsl.source import Source
from tests.strategies import trees

Lang = Literal["en", "zh"]
LANGS: tuple[Lang, ...] = ("en", "zh")

modest = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
one_block = st.one_of(trees.vocabulary_blocks, trees.single_blocks, trees.announcements).map(
    lambda node: tree.File((tree.Block(node),))
)


def read(text: str) -> Parsed:
    return parse(Source("random/sample.rule", text))


def comments(parsed: Parsed) -> list[str]:
    return [comment.text for block in parsed.tree.blocks for comment in block.comments]


@pytest.mark.parametrize("lang", LANGS)
@settings(modest, max_examples=150)
@given(one_block)
def test_a_block_parses_to_the_tree_that_was_formatted(lang: Lang, file: tree.File) -> None:
    parsed = read(format_tree(file, lang))
    assert (parsed.findings, parsed.tree) == ((), file)


@pytest.mark.parametrize("lang", LANGS)
@modest
@given(trees.files())
def test_a_file_parses_to_the_tree_that_was_formatted(lang: Lang, file: tree.File) -> None:
    parsed = read(format_tree(file, lang))
    assert (parsed.findings, parsed.tree) == ((), file)


@pytest.mark.parametrize("lang", LANGS)
@modest
@given(trees.files())
def test_formatting_again_changes_nothing(lang: Lang, file: tree.File) -> None:
    text = format_tree(file, lang)
    assert format_source(read(text)) == text


@modest
@given(trees.files())
def test_into_chinese_and_back_is_the_same_text(file: tree.File) -> None:
    english = format_source(read(format_tree(file, "en")))
    chinese = format_source(read(english), "zh")
    assert format_source(read(chinese), "en") == english


@st.composite
def commented(draw: st.DrawFn) -> str:
    """A file with comments between its lines and behind them, and blank lines anywhere."""
    own = st.sampled_from(["# own", "    # set in", "", "＃ 全角"])
    behind = st.sampled_from(["", "", "", " # behind", "  #"])
    lines: list[str] = []
    for line in format_tree(draw(trees.files()), draw(st.sampled_from(LANGS))).splitlines():
        for text in draw(st.lists(own, max_size=2)):
            lines.append(f"{text} {len(lines)}" if text else text)
        comment = draw(behind)
        lines.append(f"{line}{comment} {len(lines)}" if line and comment else line)
    return "\n".join(lines)


@modest
@given(commented())
def test_comments_survive_in_their_order(text: str) -> None:
    before = read(text)
    assert comments(read(format_source(before))) == comments(before)


@modest
@given(commented())
def test_formatting_comments_again_changes_nothing(text: str) -> None:
    once = format_source(read(text))
    assert format_source(read(once)) == once


@modest
@given(commented())
def test_comments_stay_where_they_are_in_the_other_language(text: str) -> None:
    english = format_source(read(text), "en")
    chinese = format_source(read(english), "zh")
    assert comments(read(chinese)) == comments(read(english))
