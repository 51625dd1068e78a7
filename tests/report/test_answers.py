"""Answers as data and as text: what comes with the value."""

import pytest

from compiler.interpreter import Cause, explain
from compiler.locale import LANGUAGES, say
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactValue
from compiler.report.answers import Asked, answer_data, explanation_text
from tests.prose.amended import CHANGED
from tests.prose.sample import us


def test_what_comes_with_an_answer_is_there_as_data() -> None:
    answer = Answer(Kind.BASELINE, provisos=("government",), force=("advice",), presumed=("platform",), restated=True)
    assert answer_data(answer) == {
        "answer": {"kind": "baseline"},
        "rules": [],
        "clauses": [],
        "provisos": ["government"],
        "force": ["advice"],
        "presumed": ["platform"],
        "restated": True,
    }


def test_what_does_not_come_with_an_answer_is_left_out() -> None:
    assert answer_data(Answer(Kind.NOT_COVERED)).keys() == {"answer", "rules", "clauses"}


def test_an_answer_is_told_with_its_force() -> None:
    lines = list(
        explanation_text(Asked(CHANGED, "ship_by", {}), explain(CHANGED, "ship_by", {"platform": "taobao"}), "both")
    )
    assert [*lines[:2], *lines[3:5]] == [
        "The order should be shipped before 24:00 on 21 February 2020 (Friday).",
        "订单宜在2020年2月21日（星期五）24:00前发货。",
        "This is advice, not an obligation.",
        "本项为建议，并非义务。",
    ]


def test_what_a_scope_presumed_is_told() -> None:
    facts: dict[str, FactValue] = {"platform": "tmall", "paid_at": us("2020-02-01T00:00:00")}
    asked = Asked(CHANGED, "refund_days", {})
    lines = list(explanation_text(asked, explain(CHANGED, "refund_days", facts), "en"))
    assert "No value is given for the order kind: what the rules speak of is presumed." in lines


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("cause", Cause)
def test_every_reason_has_words(cause: Cause, lang: str) -> None:
    arguments = {"condition": "C", "rule": "R", "because": "B", "facts": ("`F`",)}
    assert say(f"reason.{cause.value}", lang, arguments)
