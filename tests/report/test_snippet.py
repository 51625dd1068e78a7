"""The underlined line of a finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.report.snippet import snippet
from dsl.source import Place, Source, display_width

TEXTS = st.text(st.sampled_from("ab 天猫（，\t\u0301é\x1b\u202e😀\n"), max_size=400)


@st.composite
def places(draw: st.DrawFn) -> tuple[Source, Place]:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text)))
    return Source("a.rule", text), Place("a.rule", start, draw(st.integers(start, len(text))))


@pytest.mark.parametrize(
    ("text", "marked", "shown", "marks"),
    [
        ("a\nwhen kind is regular\n", "kind", "when kind is regular", "     ^^^^"),
        ("当 平台 为 天锚", "天锚", "当 平台 为 天锚", "           ^^^^"),
        ("\t当\t平台", "平台", "        当      平台", "                ^^^^"),
        ("a\x1bb c", "c", "a\\u001bb c", "         ^"),
    ],
)
def test_marks_stand_under_what_is_meant(text: str, marked: str, shown: str, marks: str) -> None:
    start = text.index(marked)
    _, line, under = snippet(Source("a.rule", text), Place("a.rule", start, start + len(marked)))
    assert (line, under) == (shown, marks)


def test_a_place_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert snippet(Source("a", "ab\ncd"), Place("a", 1, 4)) == (1, "ab", " ^")


def test_the_end_of_a_text_is_a_place() -> None:
    assert snippet(Source("a", "ab\n"), Place("a", 3, 3)) == (2, "", "^")
    assert snippet(Source("a", ""), Place("a", 0, 0)) == (1, "", "^")


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    text = "天" * 5_000 + "here" + "b" * 5_000
    _, line, under = snippet(Source("a", text), Place("a", 5_000, 5_004))
    before = line.split("here")[0]
    assert display_width(before) == under.index("^")
    assert under.count("^") == 4


@given(places())
def test_any_place_fits_a_line_and_has_a_mark(given: tuple[Source, Place]) -> None:
    number, line, marks = snippet(*given)
    assert number == given[0].line_of(given[1].start)
    assert display_width(line) <= 120
    assert len(marks) <= 120
    assert marks.strip() == "^" * marks.count("^") != ""
    assert not {"\n", "\t", "\x1b", "\u202e"} & set(line)
