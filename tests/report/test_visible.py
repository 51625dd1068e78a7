"""Untrusted text on a terminal and in JSON."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from compiler.report.visible import to_json, visible


def test_chinese_and_line_ends_stay_as_they_are() -> None:
    assert visible("公告：「天猫」\n\tabc") == "公告：「天猫」\n\tabc"


@given(st.text())
def test_no_control_and_no_direction_mark_is_left(text: str) -> None:
    left = {char for char in visible(text) if unicodedata.category(char) == "Cc"} - {"\n", "\t"}
    turning = {char for char in visible(text) if unicodedata.bidirectional(char) in ("RLO", "LRO", "RLE", "LRE", "RLI")}
    assert left | turning == set()


@given(st.text(), st.booleans())
def test_json_means_the_same_however_it_is_written(text: str, plain: bool) -> None:
    written = to_json({"text": text}, indent=2, plain=plain)
    assert json.loads(written) == {"text": text}
    assert visible(written) == written
    assert not plain or written.isascii()
