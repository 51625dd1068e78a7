"""An announcement held against the lock of its source text."""

from __future__ import annotations

import pytest

from compiler.checks.sources import against_source
from compiler.model.resolve import resolve
from compiler.trace.lock import lock
from dsl.diagnostic import Finding
from dsl.parser import parse
from dsl.source import Source

TEXT = """\
1. Shipping
For orders paid from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019 the following holds.
(1) By express they are confirmed 20 days after they are shipped.
(2) By mail they are confirmed 30 days after they are shipped. Virtual orders are confirmed after 48 hours.
(3) Orders are early if paid by January 30, 2019; early orders are answered 9:00-17:30.
2. Thanks
We thank you all.
"""

VOCABULARY = """\
vocabulary shop
  title en "A shop" zh "商店"
choice carrier en "carrier" zh "物流"
  - express en "express" zh "快递"
  - mail en "mail" zh "平邮"
event paid en "paid" zh "付款"
event shipped en "shipped" zh "发货"
matter confirmed_at instant en "confirmed" zh "确认收货"
matter answered schedule en "answered" zh "答复"
matter is_early yes_no en "early" zh "提前"
"""

RULES = """\
announcement shop.sale
  title en "Sale" zh "促销"
  issuer shop
  published 2019-01-11
  zone Asia/Shanghai
  year 2019
  uses shop

window main from 2019-01-28 00:00:00 to 2019-02-13 23:59:59

rule by_express cites 1.(1)
  when carrier is express and paid in main
  then confirmed_at is 20 days after shipped

rule by_mail cites 1.(2).s1
  when carrier is mail and paid in main
  then confirmed_at is 30 days after shipped

define is_early cites 1.(3)
  when paid by 2019-01-30

rule answers cites 1.(3)
  when is_early
  then answered weekly Mon-Fri 9:00-17:30

note cites 1.p1, 1.(2).s2 en "Before the list." zh "列表之前。"

omit cites 2 because en "Thanks." zh "致谢。"
"""


def found(rules: str, text: str = TEXT) -> tuple[Finding, ...]:
    parsed = [parse(Source("vocabulary/shop.rule", VOCABULARY)), parse(Source("shop/sale.rule", rules))]
    resolved = resolve(parsed)
    assert not [*resolved.findings, *(finding for file in parsed for finding in file.findings)]
    return tuple(against_source(resolved.rulebook.announcements[0], lock(text)))


def names(rules: str, text: str = TEXT) -> list[str]:
    return [finding.name() for finding in found(rules, text)]


def test_a_faithful_transcription_has_nothing_to_find() -> None:
    assert found(RULES) == ()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("is 20 days", "is 15 days"),
        ("is 30 days", "is 20 days"),
        ("2019-02-13 23:59:59", "2019-02-14 23:59:59"),
        ("2019-02-13 23:59:59", "2019-02-13 23:59:00"),
        ("2019-02-13 23:59:59", "2019-02-14 00:00:00"),
        ("2019-01-28 00:00:00", "2019-01-28 00:00:01"),
        ("2019-01-28 00:00:00", "2018-01-28 00:00:00"),
        ("by 2019-01-30", "by 2019-01-31"),
        ("9:00-17:30", "9:00-18:30"),
    ],
)
def test_a_figure_that_the_clause_does_not_print_is_found(right: str, wrong: str) -> None:
    assert set(names(RULES.replace(right, wrong))) == {"figure-not-in-clause"}


def test_a_sentence_has_only_its_own_figures_and_those_above() -> None:
    assert names(RULES.replace("is 30 days", "is 48 hours")) == ["figure-not-in-clause"]
    other = RULES.replace("1.(2).s2", "1.(2).s3").replace("1.(2).s1", "1.(2).s2").replace("1.(2).s3", "1.(2).s1")
    assert names(other.replace("is 30 days", "is 48 hours")) == []


def test_a_duration_may_be_written_in_another_unit() -> None:
    assert names(RULES.replace("is 20 days", "is 480 hours")) == []


def test_a_section_in_another_zone_has_the_figures_of_its_clauses_there() -> None:
    abroad = RULES.replace("window main", "section abroad cites 1\n  zone America/Los_Angeles\nwindow main")
    abroad = abroad.replace("note cites 1.p1", "end abroad\n\nnote cites 1.p1")
    assert names(abroad) == []
    assert set(names(abroad.replace("02-13 23:59:59", "02-14 23:59:59"))) == {"figure-not-in-clause"}


def test_a_clause_that_nothing_cites_is_found() -> None:
    (finding,) = found(RULES.replace('omit cites 2 because en "Thanks." zh "致谢。"', ""))
    assert (finding.name(), finding.arguments()["clause"]) == ("uncited-clause", "2.p1")


@pytest.mark.parametrize("address", ["1.(4)", "1.(2).s3", "5"])
def test_a_cited_clause_that_is_not_there_is_found(address: str) -> None:
    (finding,) = found(RULES.replace("omit cites 2 ", f"omit cites 2, {address} "))
    assert (finding.name(), finding.arguments()["clause"]) == ("missing-clause", address)


def test_a_declared_domain_uses_the_figures_of_its_clause() -> None:
    covers = "covers confirmed_at cites 1.(1) for carrier is express and paid from 2019-01-{day} 00:00:00\n"
    assert names(RULES + covers.format(day=28)) == []
    assert names(RULES + covers.format(day=29)) == ["figure-not-in-clause"]


REPEATED = """\
section mail cites 1.(2)
rule once cites 1.(2).s1
  when carrier is mail and paid in main
  then confirmed_at is 30 days after shipped
rule twice cites 1.(2).s2
  when carrier is express and paid in main
  then confirmed_at is 48 hours after shipped
end mail

"""


def of_copies(copies: str) -> list[str]:
    note = "note cites 1.p1, 1.(1) "
    rules = RULES[: RULES.index("rule by_express")] + REPEATED + copies + RULES[RULES.index("define is_early") :]
    return names(rules.replace("note cites 1.p1, 1.(2).s2 ", note))


def test_copies_that_cite_one_clause_together_use_the_figures_of_their_models() -> None:
    assert of_copies("section again cites 1.(3)\n  like mail without carrier\n") == []


def test_a_copy_uses_no_figures_of_its_model_where_its_clause_has_its_own() -> None:
    assert of_copies("rule again cites 1.(1)\n  like mail.once without carrier\n") == ["figure-not-in-clause"]


BROAD = """\
rule all_in_one cites 1
  when carrier is mail and paid in main
  then confirmed_at is {days} days after shipped
"""


@pytest.mark.parametrize(("days", "left"), [(20, ["1.(2).s1"]), (30, ["1.(1)"])])
def test_a_rule_that_cites_a_clause_accounts_for_those_below_it_whose_figures_it_uses(
    days: int, left: list[str]
) -> None:
    rules = RULES[: RULES.index("rule by_express")] + BROAD.format(days=days) + RULES[RULES.index("define is_early") :]
    assert [f.arguments()["clause"] for f in found(rules) if f.name() == "uncited-clause"] == left


def test_of_a_clause_that_is_cited_by_sentence_every_sentence_with_figures_is_accounted_for() -> None:
    (finding,) = found(RULES.replace("note cites 1.p1, 1.(2).s2 ", "note cites 1.p1 "))
    assert (finding.name(), finding.arguments()["clause"]) == ("uncited-clause", "1.(2).s2")


def test_a_section_accounts_for_its_own_text_if_its_rules_use_its_figures() -> None:
    section = (
        "section all cites 1\nrule late cites 1.(1)\n  when carrier is mail{when}\n"
        "  then confirmed_at is 20 days after shipped\nend all\n"
    )
    rest = "note cites 1.(2), 1.(3) " + RULES[RULES.index('en "Before') :]
    head = RULES[: RULES.index("rule by_express")]
    assert names(head + section.format(when=" and paid in main") + rest) == []
    assert names(head + section.format(when="") + rest) == ["uncited-clause"]


def test_a_section_does_not_account_for_paragraphs_that_are_cited_one_by_one() -> None:
    of = 'section thanks cites 2\nnote cites 2.{} en "Thanks." zh "致谢。"\nend thanks\n'
    head, text = RULES[: RULES.index("omit cites 2")], TEXT + "We wish you all well.\n"
    assert [names(head + of.format(cited), text) for cited in ("p1", "p1, 2.p2")] == [["uncited-clause"], []]


def test_the_number_in_a_text_is_a_figure() -> None:
    vocabulary = VOCABULARY + 'matter call_at text en "number" zh "电话"\n'
    text = TEXT.replace("We thank you all.", "Thanks. Call 400-826-1688.")
    for number, expected in (("400-826-1688", []), ("400-826-1699", ["figure-not-in-clause"])):
        rules = RULES.replace(
            "omit cites 2 because",
            f'rule call cites 2\n  when always\n  then call_at is "{number}"\n\nomit cites 2 because',
        )
        parsed = [parse(Source("vocabulary/shop.rule", vocabulary)), parse(Source("shop/sale.rule", rules))]
        resolved = resolve(parsed)
        assert [f.name() for f in against_source(resolved.rulebook.announcements[0], lock(text))] == expected
