"""Copies of rules: their names, their clauses, where they come from."""

from __future__ import annotations

from compiler.model.conditions import ChoiceIs
from compiler.model.resolve import Resolved, resolve
from dsl.parser import parse
from dsl.source import Source
from tests.model.rulebooks import SHOP, announcement

ORIGINAL = """section first cites 1
  subject to delay_rules

rule ship cites 1.1
  force commitment
  when   platform is tmall and paid happened
  except cites 1.2 urgent is yes
  then   wait_days is 3 days

table handling
  | cites | order_kind || handling     |
  | 1.3   | regular    || is manual    |
  | 1.4   | presale    || is automatic |

end first

"""


def copies(text: str) -> dict[str, tuple[str, ...]]:
    return {rule.name: rule.clauses for rule in announcement(ORIGINAL + text).rules if rule.copied_from}


def test_cites_are_handed_out_in_printed_order() -> None:
    found = copies("section second cites 2.1, 2.2, 2.3, 2.4 like first where platform is taobao\n")
    assert found == {
        "second.ship": ("2.1",),
        "second.handling[2.3]": ("2.3",),
        "second.handling[2.4]": ("2.4",),
    }


def test_the_clauses_of_sections_may_be_handed_out_too() -> None:
    found = copies("section second cites 2, 2.1, 2.2, 2.3, 2.4 like first where platform is taobao\n")
    assert found["second.handling[2.4]"] == ("2.4",)


def test_sections_inside_a_copied_section_come_with_it() -> None:
    inner = "section outer cites 5\nsection inner cites 5.1\nrule r cites 5.1.1 when always then wait_days is 3 days\n"
    text = f"{inner}end inner\nend outer\nsection again cites 6, 6.1, 6.1.1 like outer\n"
    found = announcement(text)
    assert [(s.name, s.clauses) for s in found.sections[2:]] == [("again", ("6",)), ("again.inner", ("6.1",))]
    assert found.rule["again.inner.r"].sections == ("again", "again.inner")


def test_an_exception_has_its_own_of_the_cites() -> None:
    rules = announcement(ORIGINAL + "section second cites 2.1, 2.2, 2.3, 2.4 like first without paid\n").rule
    assert rules["second.ship"].exceptions[0].clauses == ("2.2",)


def test_a_copy_keeps_what_comes_with_the_answer() -> None:
    copy = announcement(ORIGINAL + "rule second cites 2 like first.ship without paid\n").rule["second"]
    assert (copy.force, copy.provisos, copy.copied_from) == ("commitment", ("delay_rules",), "first.ship")


def test_an_exception_left_empty_goes() -> None:
    copy = announcement(ORIGINAL + "rule second cites 2 like first.ship without urgent, paid\n").rule["second"]
    assert copy.exceptions == ()
    assert isinstance(copy.when, ChoiceIs)


def test_a_copy_may_be_copied() -> None:
    text = "rule third cites 3 like second where platform is tmall_international\nrule second cites 2 like first.ship\n"
    assert announcement(ORIGINAL + text).rule["third"].copied_from == "second"


def test_a_copy_of_itself_is_of_nothing() -> None:
    assert [f.name() for f in _together(ORIGINAL, "rule a cites 1 like b\nrule b cites 1 like a\n").findings] == [
        "unknown-target",
        "unknown-target",
    ]


# ── From another announcement ────────────────────────────────────────────────────────────────────────────────────


def _together(first: str, second: str, uses: str = "shop") -> Resolved:
    def source(name: str, text: str, uses: str) -> Source:
        header = f'announcement shop.{name}\n  title en "A case" zh "一例"\n  issuer tmall\n  published 2019-01-11\n'
        return Source(f"shop/{name}.rule", f"{header}  zone Asia/Shanghai\n  uses {uses}\n{text}")

    other = Source("vocabulary/other.rule", 'vocabulary other\n  title en "Other" zh "其他"\n')
    return resolve(
        [parse(SHOP), parse(other), parse(source("second", second, uses)), parse(source("a_first", first, "shop"))]
    )


def test_a_rule_of_another_announcement_may_be_copied() -> None:
    resolved = _together(ORIGINAL, "rule copy cites 7 like shop.a_first.first.ship where platform is taobao\n")
    copy = resolved.rulebook.announcement["shop.second"].rule["copy"]
    assert resolved.findings == ()
    assert (copy.clauses, copy.copied_from) == (("7",), "shop.a_first.first.ship")


def test_what_a_copy_speaks_of_must_be_in_use() -> None:
    resolved = _together(ORIGINAL, "rule copy cites 7 like shop.a_first.first.ship\n", uses="other")
    assert [finding.name() for finding in resolved.findings] == ["vocabulary-not-used"]


def test_an_announcement_is_broken_with_what_it_copies_from() -> None:
    wrong = ORIGINAL + "rule wrong cites 2\n  when always\n  then wait_days is 3 hours\n"
    resolved = _together(wrong, "rule copy cites 7 like shop.a_first.first.ship\n")
    assert resolved.broken == {"shop.a_first", "shop.second"}
