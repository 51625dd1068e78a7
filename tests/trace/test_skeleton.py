"""A first rule file from a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.trace.figures import windows
from compiler.trace.skeleton import Given, dates, skeleton, spans, year_of
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


OPEN = Given({"title": "the title", "published": "the day", "zone": "the zone"})


def rules(text: str, given: Given = OPEN) -> str:
    parsed = parse(Source("shop/sale.rule", skeleton("shop.sale", text, given)))
    assert parsed.findings == ()
    return parsed.source.text


def test_every_clause_has_a_skeleton_with_its_figures() -> None:
    assert rules(TEXT).endswith(
        """\
window window_1 from 2019-01-28 00:00:00 to 2019-02-13 23:59:59

window window_2 from 2019-02-04 00:00:00 to 2019-02-10 23:59:59

rule clause_1 cites 1
  when event_to_name in window_1
  then matter_to_name is 20 days

rule clause_2 cites 2
  when event_to_name in window_2
  then matter_to_name is 48 hours
"""
    )


def test_a_clause_that_has_others_in_it_is_a_section_with_the_condition_of_its_lead_text() -> None:
    text = """\
1. Receipt
Orders shipped from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019:
(1) By express, after 20 days;
(2) By mail, after 30 days.
2. Thanks.
"""
    body = rules(text).partition("section ")[2]
    assert (
        body
        == """\
clause_1 cites 1
  when event_to_name in window_1

rule clause_1_1 cites 1.(1)
  then matter_to_name is 20 days

rule clause_1_2 cites 1.(2)
  then matter_to_name is 30 days

end clause_1

rule clause_2 cites 2
  then matter_to_name is yes
"""
    )


def test_the_hours_of_a_week_stand_in_the_window_of_their_clause() -> None:
    text = """\
1. Service
From February 3, 2020 to February 9, 2020 the hotline is open Monday to Friday 9:00-18:00, calls are returned in 2 days.
2. Chat
It is open 7x24 hours.
"""
    assert rules(text).endswith(
        """\
rule clause_1 cites 1
  then matter_to_name is 2 days
  then matter_to_name weekly Mon-Fri 09:00-18:00 in window_1

rule clause_2 cites 2
  then matter_to_name weekly 24x7
"""
    )


def test_a_table_of_contents_is_no_rule() -> None:
    text = "1、发货\n2、退款\n一、发货\n须在20天内发货。\n二、退款\n须在3天内退款。\n"
    assert "omit cites toc\n" in rules(text)
    assert rules(text).count("\nrule ") == 2


def test_what_the_text_does_not_tell_is_left_out_with_a_remark_in_its_place() -> None:
    header = rules("1. Wait 3 days.").partition("\n\n")[0]
    assert header.split("\n")[1:] == ["  # the title", "  issuer shop", "  # the day", "  # the zone", "  uses shop"]


def test_what_the_author_tells_is_in_the_header() -> None:
    header = rules(TEXT, Given(OPEN.remarks, "2019-01-11", "Asia/Shanghai"))
    assert "  published 2019-01-11\n  zone Asia/Shanghai\n  year 2019\n" in header


def test_without_any_year_none_is_guessed() -> None:
    assert "window window_1 from Feb 3 to Feb 9\n" in rules("2月3日至9日照常。")
    assert "year" not in rules("2月3日至9日照常。")


def test_the_days_that_may_be_the_publication_are_those_with_a_year() -> None:
    assert dates("Feb 3. Published on January 11, 2019; from February 30, 2019.") == ("2019-01-11",)


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
