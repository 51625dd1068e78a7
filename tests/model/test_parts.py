"""What comes with a rule's answer, from its sections and the header; what an announcement declares of itself."""

from __future__ import annotations

from compiler.model.conditions import EventIn
from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from dsl.parser import parse
from dsl.source import Source
from tests.model.rulebooks import SHOP

HEADER = """announcement shop.case
  title en "A case" zh "一例"
  issuer tmall
  published 2019-01-11
  zone Asia/Shanghai
  year 2019
  uses shop
"""


def announcement(text: str, header: str = HEADER) -> Announcement:
    resolved = resolve([parse(SHOP), parse(Source("shop/case.rule", header + text))])
    assert resolved.findings == ()
    return resolved.rulebook.announcement["shop.case"]


def rule(text: str) -> Rule:
    return announcement(text).rules[0]


def in_section(section: str, own: str) -> Rule:
    return rule(
        f"section s cites 1\n  {section}\nrule r cites 1.1\n  {own}\n  when always then wait_days is 3 days\nend s\n"
    )


def test_provisos_of_section_and_rule_stand_together() -> None:
    assert in_section("subject to delay_rules", "subject to merchant_page").provisos == ("delay_rules", "merchant_page")


def test_a_force_is_the_rule_s_own() -> None:
    assert in_section("", "force advice").force == "advice"


def test_a_rule_is_in_force_from_its_section_s_edition() -> None:
    found = in_section("edition 2019-02-01", "")
    assert (found.since, found.own_edition) == ("2019-02-01", False)


def test_a_rule_s_own_edition_goes_before_its_section_s() -> None:
    found = in_section("edition 2019-02-01", "edition 2019-02-03")
    assert (found.since, found.own_edition) == ("2019-02-03", True)


def test_a_rule_with_an_edition_of_its_own_was_nothing_before() -> None:
    found = rule("rule r cites 1 edition 2019-02-03 when always then wait_days is 3 days was 2 days\n")
    assert found.before is None


def test_a_rule_without_an_old_value_was_nothing_before() -> None:
    assert in_section("", "").before is None


def test_what_a_domain_covers_says_only_what_narrows_it() -> None:
    found = announcement(
        "window main from 2019-02-01 to 2019-02-03\n"
        "rule r cites 1 when always then wait_days is 3 days\n"
        "covers wait_days for platform is any and paid in main\n"
    ).covers[0]
    assert found.matter == "wait_days"
    assert isinstance(found.condition, EventIn)


def test_an_announcement_may_amend_one_that_it_does_not_name() -> None:
    found = announcement("rule r cites 1 when always then wait_days is 3 days\n", HEADER + "  amends unnamed\n")
    assert (found.amends, found.amends_unnamed) == ((), True)


def test_an_announcement_names_those_that_it_amends_and_replaces() -> None:
    other = Source("shop/first.rule", HEADER.replace("shop.case", "shop.first"))
    text = HEADER + "  amends shop.first\n  replaces shop.first\n"
    resolved = resolve([parse(SHOP), parse(other), parse(Source("shop/case.rule", text))])
    found = resolved.rulebook.announcement["shop.case"]
    assert (resolved.findings, found.amends, found.replaces) == ((), ("shop.first",), ("shop.first",))
