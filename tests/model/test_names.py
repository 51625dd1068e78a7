"""What a name means where it stands."""

from __future__ import annotations

import pytest

from compiler.model.conditions import (
    AnyOf,
    ChoiceIs,
    Defined,
    EventCompare,
    EventIn,
    FlagIs,
    MatterCompare,
    MatterIn,
    MatterIs,
    MatterMet,
    Not,
    NumberIs,
)
from compiler.model.outcomes import Per
from compiler.model.resolve import resolve
from compiler.model.resolve.names import Names, as_written, fold, nearest
from compiler.model.rules import Rule
from compiler.model.time import EventMoment, MatterMoment
from compiler.model.vocabulary import Choice
from dsl.diagnostic import Finding
from dsl.parser import parse
from dsl.source import Source
from tests.model.rulebooks import announcement, resolved
from tests.test_cases import HEADER, SHOP


def rule(when: str, then: str = "wait_days is 3 days") -> Rule:
    return announcement(f"rule one cites 1\n  when {when}\n  then {then}\n").rules[0]


def findings(body: str) -> tuple[Finding, ...]:
    return resolved(body).findings


@pytest.mark.parametrize(
    "written",
    [
        "tmall_international",
        "天猫国际",
        "「Tmall International」",
        "「tmall  international」",
        "「ＴＭＡＬＬ International」",
    ],
)
def test_a_value_has_an_id_and_a_label_in_each_language(written: str) -> None:
    assert rule(f"platform is {written}").when == ChoiceIs("platform", ("tmall_international",))


@pytest.mark.parametrize("written", ["ship_by", "「ship by」", "最迟发货时间", "「Ship By」"])
def test_so_has_a_matter(written: str) -> None:
    assert rule("always", f"{written} per merchant_page").outcomes[0].matter == "ship_by"


def test_a_group_stands_for_its_values_in_the_order_of_the_choice() -> None:
    when = rule("platform is taobao, 商城").when
    assert isinstance(when, ChoiceIs)
    assert when.values == ("tmall", "tmall_international", "taobao")


def test_groups_nest() -> None:
    text = """vocabulary extra
  title en "More" zh "更多"
choice region en "region" zh "地区"
  - shanghai en "Shanghai" zh "上海"
  - jiangsu en "Jiangsu" zh "江苏"
  - tokyo en "Tokyo" zh "东京"
group china of region en "China" zh "中国" : delta
group delta of region en "the delta" zh "三角洲" : jiangsu, shanghai
"""
    (vocabulary,) = resolve([parse(Source("vocabulary/extra.rule", text))]).rulebook.vocabularies
    (choice,) = vocabulary.facts
    assert isinstance(choice, Choice)
    assert {group.id: group.members for group in choice.groups} == {
        "china": ("shanghai", "jiangsu"),
        "delta": ("shanghai", "jiangsu"),
    }


@pytest.mark.parametrize(
    ("when", "kind"),
    [
        ("platform is tmall", ChoiceIs),
        ("urgent is no", FlagIs),
        ("extension_days is 3 days", NumberIs),
        ("wait_days is 3 days", NumberIs),
        ("service_open is yes", MatterIs),
        ("handling is manual", MatterIs),
        ("ship_by is missed", MatterMet),
        ("tracking_required is met", MatterMet),
        ("paid in from 2019-02-01", EventIn),
        ("now in from 2019-02-01", EventIn),
        ("ship_by in from 2019-02-01", MatterIn),
        ("auto_confirm_at not in from 2019-02-01", MatterIn),
        ("auto_confirm_at before shipped", MatterCompare),
        ("shipped before auto_confirm_at", EventCompare),
    ],
)
def test_the_name_on_the_left_decides_what_is_means(when: str, kind: type) -> None:
    assert isinstance(rule(when, "late_rule per delay_rules").when, kind)


@pytest.mark.parametrize(
    ("when", "finding"),
    [
        ("wait_days in from 2019-02-01", "wrong-kind"),
        ("platform before 2019-02-01", "wrong-kind"),
        ("ship_by happened", "wrong-kind"),
        ("not (ship_by before 2019-02-01)", "bare-not"),
        ("not (auto_confirm_at in from 2019-02-01)", "bare-not"),
        ("original auto_confirm_at in from 2019-02-01", "layer-outside-extension"),
    ],
)
def test_what_is_no_time_is_compared_with_none(when: str, finding: str) -> None:
    found = findings(f"rule one cites 1\n  when {when}\n  then handling is manual\n")
    assert [each.name() for each in found] == [finding]


def test_events_and_answers_may_share_a_time() -> None:
    either = rule("any of paid, ship_by in from 2019-02-01", "handling is manual").when
    assert isinstance(either, AnyOf)
    assert [type(part) for part in either.conditions] == [EventIn, MatterIn]
    assert not either.events


def test_what_is_not_no_is_yes() -> None:
    assert rule("urgent is not no").when == FlagIs("urgent", True)


def test_a_defined_name_alone_or_with_yes_is_its_definition() -> None:
    text = "define is_virtual when category is cards\nrule one cites 1\n  when {}\n  then wait_days is 3 days\n"
    whens = [
        announcement(text.format(when)).rules[0].when for when in ("is_virtual", "is_virtual is yes", "虚拟订单 is no")
    ]
    assert whens == [Defined("is_virtual"), Defined("is_virtual"), Not(Defined("is_virtual"))]


def test_the_slot_decides_between_a_reference_and_a_fact_of_one_label() -> None:
    outcome = rule("always", "ship_by per 商家详情页").outcomes[0]
    assert outcome.value == Per("merchant_page")


def test_a_moment_may_be_an_event_or_a_matter() -> None:
    moments = [rule("always", f"auto_confirm_at is {name}").outcomes[0].value.moment for name in ("shipped", "ship_by")]
    assert moments == [EventMoment("shipped"), MatterMoment("ship_by")]


def test_an_issuer_by_label_is_the_value_that_it_names() -> None:
    assert announcement("").issuer == "tmall"


def test_an_unknown_name_is_one_finding_and_its_rule_is_left_out() -> None:
    result = resolved(
        "rule one cites 1\n  when platfrom is tmall\n  then wait_days is 3 days\n"
        "rule two cites 2\n  when always\n  then wait_days is 4 days\n"
    )
    assert [finding.name() for finding in result.findings] == ["unknown-name"]
    assert [rule.name for rule in result.rulebook.announcement["shop.case"].rules] == ["two"]
    assert result.broken == {"shop.case"}


def test_the_nearest_name_is_offered_as_an_edit() -> None:
    (finding,) = findings("rule one cites 1\n  when platform is tmal_international\n  then wait_days is 3 days\n")
    (fix,) = finding.fixes
    assert (fix.safe, fix.edits[0].text, fix.edits[0].place) == (True, "tmall_international", finding.place)


def test_only_names_that_fit_the_slot_are_offered() -> None:
    (finding,) = findings("rule one cites 1\n  when ship happened\n  then wait_days is 3 days\n")
    assert [fix.edits[0].text for fix in finding.fixes] == ["shipped"]


def test_what_a_block_that_cannot_be_read_declares_is_not_unknown() -> None:
    text = HEADER + "window second from nowhere\nrule one cites 1\n  when paid in second\n  then wait_days is 3 days\n"
    parsed = parse(Source("shop/case.rule", text))
    assert len(parsed.findings) == 1
    result = resolve([parsed, parse(SHOP)])
    assert result.findings == ()
    assert result.broken == {"shop.case"}


def test_a_vocabulary_with_an_error_breaks_what_uses_it() -> None:
    shop = Source(SHOP.path, SHOP.text + 'flag class en "first class" zh "头等"\n')
    result = resolve([parse(Source("shop/case.rule", HEADER)), parse(shop)])
    assert [finding.place.path for finding in result.findings] == [SHOP.path]
    assert result.broken == {"shop.case"}


@pytest.mark.parametrize(("one", "other"), [("Ａ１", "a1"), ("  a   b ", "A B"), ("（甲）", "(甲)")])
def test_width_case_and_spaces_make_no_difference(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_the_first_keeps_a_name_that_a_second_takes() -> None:
    names: Names[int] = Names()
    names.add("one", 1)
    taken = names.add("one", 2)
    entry = names.find("ONE")
    assert entry is not None
    assert (entry.value, [spelling for spelling, _ in taken]) == (1, ["one"])


def test_nothing_is_offered_that_is_not_near() -> None:
    assert nearest("xyz", ["platform", "paid"]) == ()


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("tmall", "tmall"),
        ("天猫", "天猫"),
        ("Ship By", "「Ship By」"),
        ("30天", "「30天」"),
        ("Asia/Shanghai", "Asia/Shanghai"),
    ],
)
def test_a_name_is_offered_as_a_file_may_have_it(name: str, written: str) -> None:
    assert as_written(name) == written


@pytest.mark.parametrize(
    ("path", "source", "found"),
    [
        ("announcements/shop/case.rule", "announcements", []),
        ("announcements/more/shop/case.rule", "announcements", ["id-outside-path"]),
        ("announcements/more/shop/case.rule", None, []),
        ("shop/case.rule", None, []),
        ("workshop/case.rule", None, ["id-outside-path"]),
    ],
)
def test_an_id_is_the_path_below_the_source_folder(path: str, source: str | None, found: list[str]) -> None:
    shop = Source(f"{source}/{SHOP.path}" if source else SHOP.path, SHOP.text)
    result = resolve([parse(Source(path, HEADER)), parse(shop)], source)
    assert [finding.name() for finding in result.findings] == found


def test_two_files_cannot_be_one_announcement() -> None:
    result = resolve([parse(Source(path, HEADER)) for path in ("a/shop/case.rule", "b/shop/case.rule")] + [parse(SHOP)])
    assert [finding.name() for finding in result.findings] == ["duplicate-name"]
