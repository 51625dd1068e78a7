"""A first rule file from a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.trace.figures import windows
from compiler.trace.skeleton import skeleton, spans, year_of
from dsl.parser import parse
from dsl.source import Source

TEXTS = Path(__file__).parents[3] / "shared" / "announcements"
TMALL, ALIBABA = TEXTS / "tmall_spring_festival_2019.en.txt", TEXTS / "alibaba_com_epidemic_2020.zh.txt"
needs_texts = pytest.mark.skipif(not TEXTS.exists(), reason="the announcements' texts are not beside this checkout")

TEXT = """\
1. Shipping
For orders paid from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019, ship within 20 days.
2. Refunds
Between 00:00:00 on February 4 and 23:59:59 on February 10 they take 48 hours. On February 30 nothing happens.
"""


def rules(text: str) -> str:
    parsed = parse(Source("shop/sale.rule", skeleton("shop.sale", text)))
    assert parsed.findings == ()
    return parsed.source.text


def test_every_clause_has_a_skeleton_with_its_figures() -> None:
    assert rules(TEXT).endswith(
        """\
window window_1 from 2019-01-28 00:00:00 to 2019-02-13 23:59:59

window window_2 from 2019-02-04 00:00:00 to 2019-02-10 23:59:59

rule clause_1_p1 cites 1.p1
  when event_to_name in window_1
  then matter_to_name is 20 days

rule clause_2_p1 cites 2.p1
  when event_to_name in window_2
  then matter_to_name is 48 hours
"""
    )


def test_no_sentence_of_the_text_is_in_it() -> None:
    assert not any(word in rules(TEXT) for word in ("Shipping", "orders", "Refunds", "nothing"))


@pytest.mark.parametrize(
    "text", ["", "\n\n", "1、", "(1)(2)(3)", "2月30日-2月31日", "25:99 on May 99", "99年13月99日 24:30"]
)
def test_it_parses_whatever_the_text(text: str) -> None:
    rules(text)


@needs_texts
@pytest.mark.parametrize(("file", "printed", "distinct"), [(TMALL, 41, 8), (ALIBABA, 6, 3)])
def test_the_windows_that_the_announcements_print_are_found(file: Path, printed: int, distinct: int) -> None:
    text = file.read_text("utf-8")
    assert (len(windows(text)), len(spans(text, year_of(text)))) == (printed, distinct)
    assert rules(text).count("\nwindow ") == distinct
