from __future__ import annotations

import pytest

from compiler.checks import check
from compiler.checks.findings import UnusedTerm
from compiler.interpreter import ask
from compiler.model.conditions import FlagIs
from compiler.model.outcomes import Before, Outcome
from compiler.model.resolve import resolve
from compiler.model.rulebook import Rulebook
from compiler.model.rules import Rule
from compiler.model.time import EventMoment
from dsl.parser import parse
from dsl.source import Source
from tests.checks.test_findings import announced
from tests.strategies.rulebooks import VOCABULARY, place


def test_a_term_that_no_announcement_of_its_vocabulary_names_is_unused() -> None:
    rule = Rule("r", ("1",), FlagIs("insured", True), (Outcome("ship_by", Before(EventMoment("paid"))),), place=place())
    unused = {f.term for f in check(Rulebook((VOCABULARY,), (announced(rule),)), ask) if isinstance(f, UnusedTerm)}
    assert not unused & {"insured", "ship_by", "paid", "shipped"}
    assert {"platform", "lane", "handbook"} <= unused


def test_a_document_to_which_a_value_is_subject_is_used() -> None:
    outcome = Outcome("ship_by", Before(EventMoment("paid")))
    rule = Rule("r", ("1",), FlagIs("insured", True), (outcome,), provisos=("handbook",), place=place())
    unused = {f.term for f in check(Rulebook((VOCABULARY,), (announced(rule),)), ask) if isinstance(f, UnusedTerm)}
    assert "handbook" not in unused


def test_a_vocabulary_that_no_announcement_uses_has_no_unused_terms() -> None:
    assert check(Rulebook((VOCABULARY,), ()), ask) == ()


DAYS = """
vocabulary days
  title en "Days" zh "日期"

calendar counted weekdays Mon-Fri off 2021-05-03 en "counted" zh "计数"
calendar named weekdays Mon-Fri en "named" zh "命名"
  - fair_day 2021-05-07 en "fair day" zh "展会日"
event paid en "the order is paid" zh "订单付款"
event shipped en "the order is shipped" zh "订单发货"
matter ship_by deadline of shipped en "ship by" zh "最迟发货时间"
"""
ONE = """
announcement shop.one
  title en "One" zh "一例"
  issuer shop
  published 2021-05-01
  zone Asia/Shanghai
  uses days

rule ship cites 1
  when always
  then ship_by {outcome}
"""


@pytest.mark.parametrize(
    ("outcome", "unused"),
    [
        ("within 3 working days of counted after paid", {"named"}),
        ("before fair_day of named", {"counted"}),
        ("within 48 hours after paid", {"counted", "named"}),
    ],
)
def test_a_calendar_is_used_by_who_counts_its_days_or_names_them(outcome: str, unused: set[str]) -> None:
    texts = {"vocabulary/days.rule": DAYS, "shop/one.rule": ONE.format(outcome=outcome)}
    resolved = resolve([parse(Source(path, text)) for path, text in texts.items()])
    assert resolved.findings == ()
    found = check(resolved.rulebook, ask)
    assert {f.term for f in found if isinstance(f, UnusedTerm)} - {"paid", "shipped"} == unused
