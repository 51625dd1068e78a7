"""What is said of rules that are copies of others."""

from __future__ import annotations

import attrs

from compiler import prose
from compiler.locale import LANGUAGES
from compiler.model.conditions import All, ChoiceIs
from compiler.model.rules import Rule
from tests.prose.sample import ANNOUNCEMENT, RECEIPT, SHIP

TAOBAO = ChoiceIs("platform", ("taobao",))


def said(copy: Rule) -> list[str]:
    a = attrs.evolve(ANNOUNCEMENT, rules=(*ANNOUNCEMENT.rules, copy))
    return [prose.remark(prose.remarks(a, copy, lang), lang) for lang in LANGUAGES]


def test_a_copy_says_what_it_has_in_place_of_what() -> None:
    assert isinstance(SHIP.when, All)
    copy = attrs.evolve(SHIP, name="copy", when=All((TAOBAO, *SHIP.when.conditions[1:])), copied_from="ship")
    assert said(copy) == [
        "This is a repetition of clause 1.(1) with “the platform is Taobao” in place of “the platform is Tmall”.",
        "本项与条款1.(1)相同，仅将“平台为天猫”改为“平台为淘宝”。",
    ]


def test_a_copy_says_what_it_leaves_out() -> None:
    copy = attrs.evolve(SHIP, name="copy", exceptions=SHIP.exceptions[1:], copied_from="ship")
    assert said(copy) == [
        "This is a repetition of clause 1.(1) without “the order kind is virtual”.",
        "本项与条款1.(1)相同，仅删去“订单类型为虚拟”。",
    ]


def test_a_copy_tells_what_it_has_in_place_from_what_it_leaves_out() -> None:
    assert isinstance(SHIP.when, All)
    when = All((TAOBAO, *SHIP.when.conditions[1:]))
    copy = attrs.evolve(SHIP, name="copy", when=when, exceptions=SHIP.exceptions[1:], copied_from="ship")
    assert said(copy) == [
        "This is a repetition of clause 1.(1) with “the platform is Taobao” in place of “the platform is Tmall” "
        "and without “the order kind is virtual”.",
        "本项与条款1.(1)相同，仅将“平台为天猫”改为“平台为淘宝”，并删去“订单类型为虚拟”。",
    ]


def test_a_copy_does_not_say_again_what_its_own_sections_ask_for() -> None:
    assert isinstance(SHIP.when, All)
    when = All((ChoiceIs("carrier", ("express",)), TAOBAO, *SHIP.when.conditions[1:]))
    copy = attrs.evolve(SHIP, name="copy", when=when, copied_from="ship")
    assert said(copy)[1] == "本项与条款1.(1)相同，仅将“平台为天猫”改为“平台为淘宝”。"


def test_a_copy_that_is_the_same_says_no_more() -> None:
    assert said(attrs.evolve(SHIP, name="copy", copied_from="ship")) == [
        "This is a repetition of clause 1.(1).",
        "本项与条款1.(1)相同。",
    ]


def test_the_copies_of_a_section_cite_the_section() -> None:
    copies = [attrs.evolve(rule, name=f"copy.{rule.name}", copied_from=rule.name) for rule in RECEIPT[:2]]
    assert {said(copy)[0] for copy in copies} == {"This is a repetition of clause 2.(I)."}


def test_a_copy_of_another_announcements_rule_names_that() -> None:
    assert said(attrs.evolve(SHIP, copied_from="market.autumn.ship"))[0] == (
        "This is a repetition of “market.autumn.ship”."
    )
