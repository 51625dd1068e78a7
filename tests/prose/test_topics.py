"""Titles: what rules are about, in few words."""

from attrs import evolve

from compiler import prose
from compiler.locale import LANGUAGES, Labels
from compiler.model.conditions import ChoiceIs
from compiler.model.vocabulary import Matter, MatterKind
from tests.prose.sample import ANNOUNCEMENT, PLACE


def about(*matters: str) -> list[str]:
    return [prose.about_matters(ANNOUNCEMENT, matters, ("reason",), lang) for lang in LANGUAGES]


def test_matters_stand_in_a_row() -> None:
    assert about("ship_by", "refund_days") == ["shipping deadline and refund timeout", "最迟发货时间和退款超时"]


def test_a_label_that_speaks_of_a_choice_asks_which_value() -> None:
    assert about("reason_allowed") == ["which refund reason may be chosen", "可选哪些退款原因"]


def test_what_questions_have_in_common_is_said_once() -> None:
    said = prose.about_matters(ANNOUNCEMENT, ("tracking_required", "reason_allowed"), (), "en")
    assert said == "whether tracking must be visible and the refund reason may be chosen"


def test_of_more_than_three_the_first_two_are_named() -> None:
    kinds = ChoiceIs("order_kind", ("regular", "presale", "customized", "virtual"))
    assert [prose.about_values(ANNOUNCEMENT, [kinds], lang) for lang in LANGUAGES] == [
        "regular, pre-sale and 2 more",
        "普通、预售及其他2项",
    ]


def test_hours_that_are_named_stand_as_they_are() -> None:
    hours = Matter("support_hours", Labels("support hours", "客服时间"), MatterKind.SCHEDULE, PLACE)
    first, *others = ANNOUNCEMENT.vocabularies
    announcement = evolve(ANNOUNCEMENT, vocabularies=(evolve(first, matters=(*first.matters, hours)), *others))
    said = [prose.about_matters(announcement, ("support_hours",), (), lang) for lang in LANGUAGES]
    assert said == ["support hours", "客服时间"]
