"""Safe edits in texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler.policy.findings import AllowsNothing
from compiler.policy.fixing import edited, rewritten, safe_edits
from compiler.reading import decode
from dsl.diagnostic import Edit, Finding, Fix
from dsl.source import Place, Source

SOURCE = Source("a.rule", "one two three")


def finding(*edits: tuple[int, int, str], safe: bool = True, others: int = 0) -> Finding:
    made = Fix("x", tuple(Edit(Place("a.rule", start, end), text) for start, end, text in edits), safe)
    return AllowsNothing(place=Place("a.rule", 0, 3), finding="x", fixes=(made,) * (1 + others))


def texts(*findings: Finding) -> dict[str, str]:
    edits = safe_edits(findings, {"a.rule": SOURCE})
    return {path: edited(SOURCE.text, those) for path, those in edits.items()}


def test_edits_are_made_at_their_places() -> None:
    assert texts(finding((0, 3, "1")), finding((8, 13, "3333333"))) == {"a.rule": "1 two 3333333"}


def test_all_edits_of_a_fix_are_made_or_none() -> None:
    assert texts(finding((0, 3, "1")), finding((4, 7, "2"), (2, 5, "?"))) == {"a.rule": "1 two three"}


def test_of_two_insertions_at_one_point_one_is_made() -> None:
    assert texts(finding((4, 4, "a ")), finding((4, 4, "b "))) == {"a.rule": "one a two three"}


def test_what_is_not_safe_or_not_the_only_one_is_not_made() -> None:
    assert texts(finding((0, 3, "1"), safe=False)) == {}
    assert texts(finding((0, 3, "1"), others=1)) == {}


def test_what_lies_in_no_text_is_not_made() -> None:
    assert safe_edits([finding((0, 3, "1"))], {}) == {}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"one\r\ntwo\r\nthree\r\n", b"1\r\n2\r\n2\r\nthree\r\n"),
        (b"\xef\xbb\xbfone\r\ntwo\nthree", b"\xef\xbb\xbf1\r\n2\r\n2\nthree"),
        (b"one\rtwo\rthree\n", b"1\r2\r2\rthree\n"),
        (b"one\ntwo\r\nthree\n", b"1\n2\n2\r\nthree\n"),
    ],
)
def test_the_ends_of_lines_stay_as_the_file_has_them(content: bytes, expected: bytes) -> None:
    edits = [Edit(Place("a.rule", 0, 3), "1"), Edit(Place("a.rule", 4, 7), "2\n2")]
    assert rewritten(content, edits) == expected


def test_ends_of_lines_that_come_together_stay_two() -> None:
    assert rewritten(b"one\rtwo\n", [Edit(Place("a.rule", 4, 7), "")]) == b"one\r\n\n"


@given(st.text(alphabet="ab\r\n元", max_size=8), st.data())
def test_a_file_after_edits_reads_as_its_text_after_them(text: str, data: st.DataObject) -> None:
    source = decode("a.rule", text.encode())
    assert isinstance(source, Source)
    start = data.draw(st.integers(0, len(source.text)))
    end = data.draw(st.integers(start, len(source.text)))
    edit = Edit(Place("a.rule", start, end), data.draw(st.sampled_from(["", "x", "x\ny"])))
    assert decode("a.rule", rewritten(text.encode(), [edit])) == Source("a.rule", edited(source.text, [edit]))
