"""Whole rules, sections, definitions and clauses as sentences, in both languages."""

import attrs
import pytest

from compiler import prose
from compiler.locale import Labels
from compiler.model.conditions import NOW, Always, ChoiceIs, EventIn, FlagIs
from compiler.model.outcomes import Baseline, Outcome, YesNo
from compiler.model.rules import (
    Definition,
    EventDefinition,
    Exception_,
    Override,
    Rule,
    TotalDefinition,
    ValueDefinition,
)
from tests.prose.sample import ANNOUNCEMENT, BLOCK, MAIN, RECEIPT, SHIP

CUSTOMIZED = ChoiceIs("order_kind", ("customized",))
VIRTUAL = ChoiceIs("order_kind", ("virtual",))
HIDDEN = FlagIs("tracking_visible", False)


def said(rule: Rule) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return prose.rule_sentences(ANNOUNCEMENT, rule, "en"), prose.rule_sentences(ANNOUNCEMENT, rule, "zh")


def test_a_rule_says_its_outcomes_its_exceptions_and_what_a_breach_leads_to() -> None:
    assert said(SHIP) == (
        (
            "If the platform is Tmall and the order is paid from 00:00 on 28 January to 23:59:59 on "
            "13 February 2019, the order must be shipped before 24:00 on 15 February 2019 (Friday) and tracking must "
            "be visible.",
            "This does not apply if the order kind is virtual.",
            "Instead, if the order kind is customized, the time by which the order must be shipped is set by the "
            "merchant's details page (clause 1.(1), sentence 2).",
            "If the order is not shipped in time or tracking cannot be seen, the late shipment rule is the Market "
            "Shipping Rules.",
        ),
        (
            "平台为天猫，且订单付款时间在2019年1月28日00:00至2月13日23:59:59之间的，"
            "订单须在2019年2月15日（星期五）24:00前发货，且物流须可查。",
            "但订单类型为虚拟的除外。",
            "其中，订单类型为定制的，最迟发货时间以商家详情页为准（条款1.(1)第2句），不适用前述规定。",
            "订单未按期发货，或物流不可查的，延迟发货规则以《集市发货规则》为准。",
        ),
    )


def test_the_instant_of_the_question_stands_first_as_a_time() -> None:
    closed = Rule("r", (), EventIn(NOW, BLOCK), (Outcome("reason_allowed", YesNo(False)),))
    assert said(closed) == (
        ("From 00:00 on 28 January to 23:59:59 on 15 February 2019, the refund reason may not be chosen.",),
        ("自2019年1月28日00:00至2月15日23:59:59期间，不可选该退款原因。",),
    )


def test_outcomes_with_guards_of_their_own_stand_side_by_side() -> None:
    outcomes = (Outcome("reason_allowed", YesNo(True), VIRTUAL), Outcome("tracking_required", YesNo(False), HIDDEN))
    assert said(Rule("r", (), CUSTOMIZED, outcomes)) == (
        (
            "If the order kind is customized, the following holds: if the order kind is virtual, the refund reason may "
            "be chosen; if tracking cannot be seen, tracking need not be visible.",
        ),
        ("订单类型为定制的，按以下处理：订单类型为虚拟的，可选该退款原因；物流不可查的，物流无须可查。",),
    )


def test_the_guard_of_an_exceptions_outcome_is_said() -> None:
    exception = Exception_(CUSTOMIZED, Outcome("confirm_at", Baseline(), HIDDEN))
    rule = Rule("r", (), Always(), (Outcome("tracking_required", YesNo(True)),), (exception,))
    assert [sentences[1] for sentences in said(rule)] == [
        "Instead, if the order kind is customized, the automatic confirmation stays as usual, "
        "but only if tracking cannot be seen.",
        "其中，订单类型为定制的，自动确认收货时间照常（限于物流不可查的情形），不适用前述规定。",
    ]


def test_what_the_text_around_states_is_not_said_again() -> None:
    given = prose.conjuncts(RECEIPT[0].when)[:1]
    assert prose.rule_sentences(ANNOUNCEMENT, RECEIPT[0], "en", given) == (
        "If the carrier is express delivery or EMS, the automatic confirmation is 20 days after the order is shipped.",
    )


def test_a_section_opens_with_what_its_rules_share() -> None:
    leads = [prose.lead(ANNOUNCEMENT, (CUSTOMIZED,), (Exception_(VIRTUAL),), lang) for lang in ("en", "zh")]
    assert leads == [
        "The following applies if the order kind is customized, but not if the order kind is virtual:",
        "订单类型为定制的，适用以下规定，但订单类型为虚拟的除外：",
    ]


def test_a_section_about_the_instant_of_the_question_opens_with_the_time() -> None:
    assert prose.lead(ANNOUNCEMENT, (EventIn(NOW, MAIN),), (), "zh") == (
        "自2019年1月28日00:00至2月13日23:59:59期间，适用以下规定："
    )


def test_precedence_gives_the_authors_reason_once_for_all_rules_set_aside() -> None:
    because = Labels("the platform counts", "以平台为准")
    overrides = tuple(Override(rule.name, because) for rule in RECEIPT[:2])
    rule = attrs.evolve(RECEIPT[2], overrides=overrides)
    assert [prose.precedence(ANNOUNCEMENT, rule, lang) for lang in ("en", "zh")] == [
        ("This takes precedence over clauses 2.(I).1 and 2.(I).2. the platform counts.",),
        ("本项优先于条款2.(I).1、2.(I).2：以平台为准。",),
    ]


def test_precedence_in_some_cases_says_in_which() -> None:
    rule = attrs.evolve(RECEIPT[2], overrides=(Override(RECEIPT[0].name, Labels("x", "某"), VIRTUAL),))
    assert [prose.precedence(ANNOUNCEMENT, rule, lang) for lang in ("en", "zh")] == [
        ("This takes precedence over clause 2.(I).1 where the order kind is virtual. x.",),
        ("本项优先于条款2.(I).1（限于订单类型为虚拟的情形）：某。",),
    ]


@pytest.mark.parametrize(
    ("definition", "en", "zh"),
    [
        (
            TotalDefinition("is_special", CUSTOMIZED),
            "“special order” means that the order kind is customized.",
            "“特殊订单”是指订单类型为定制。",
        ),
        (
            ValueDefinition("order_kind", "virtual", HIDDEN),
            "“the order kind is virtual” means that tracking cannot be seen.",
            "“订单类型为虚拟”是指物流不可查。",
        ),
        (
            EventDefinition("shipped", "paid", VIRTUAL),
            "If the order kind is virtual, “the order is shipped” means that the order is paid.",
            "订单类型为虚拟的，“订单发货”是指订单付款。",
        ),
    ],
)
def test_a_definition_says_what_a_word_means(definition: Definition, en: str, zh: str) -> None:
    assert [prose.definition(ANNOUNCEMENT, definition, lang) for lang in ("en", "zh")] == [en, zh]


@pytest.mark.parametrize(
    ("addresses", "en", "zh"),
    [
        ([], "", ""),
        (["1.(II).1)"], "(clause 1.(II).1))", "（条款1.(II).1)）"),
        (["一.2", "3"], "(clauses 一.2 and 3)", "（条款一.2、3）"),
        (["lead"], "(opening)", "（前言）"),
        (["2.(II).2.p2.s1"], "(clause 2.(II).2, paragraph 2, sentence 1)", "（条款2.(II).2第2段第1句）"),
        (["3.s1", "3.s2", "3.s3"], "(clause 3, sentences 1, 2 and 3)", "（条款3第1至3句）"),
        (["3.s1", "3.p2", "4"], "(clauses 3, sentence 1; 3, paragraph 2; 4)", "（条款3第1句、第2段、4）"),
        (["toc.5", "toc.6", "toc.7"], "(contents, items 5, 6 and 7)", "（目录第5至7项）"),
        (["3.s1", "3.s2", "4"], "(clauses 3, sentences 1 and 2; 4)", "（条款3第1至2句、4）"),
        (["4.remark"], "(clause 4, remark)", "（条款4注）"),
    ],
)
def test_clauses_are_cited_with_what_they_share_once(addresses: list[str], en: str, zh: str) -> None:
    assert [prose.cited(addresses, lang) for lang in ("en", "zh")] == [en, zh]
