"""`gonggao ask`: one question, files of questions, comparison with what is expected."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.project import CONFLICT, UNKNOWN, Run, SmallProject

PAID = "2019-02-13T23:59:59+08:00"
DUE = "2019-02-16T00:00:00+08:00"
QUESTION = ("ask", "shop.sale", "ship_by", "kind=regular", f"paid_at={PAID}")
CASE: dict[str, Any] = {
    "id": "a",
    "announcement": "shop.sale",
    "matter": "ship_by",
    "facts": {"kind": "regular", "paid_at": PAID},
}


def write_cases(project: SmallProject, *cases: object) -> str:
    file = project.root / "cases.jsonl"
    lines = [case if isinstance(case, bytes) else json.dumps(case).encode() for case in cases]
    file.write_bytes(b"\n".join(lines) + b"\n")
    return file.name


def answers(out: str) -> list[Any]:
    return [json.loads(line) for line in out.splitlines()]


def test_the_answer_is_a_sentence_with_its_value_rule_clause_and_reading(project: SmallProject, gonggao: Run) -> None:
    out = gonggao(*QUESTION).out
    assert "24:00 on 15 February 2019 (Friday)" in out
    assert f"value: {DUE}" in out
    assert "ordinary: clause 1 (announcements/shop/sale.rule:11:6)" in out
    assert "The last day counts." in out


def test_a_rule_that_does_not_apply_is_named_with_the_reason(project: SmallProject, gonggao: Run) -> None:
    out = gonggao("ask", "shop.sale", "ship_by", "kind=virtual", f"paid_at={PAID}").out
    assert "not_covered" in out
    assert "because this is not so: the kind of order is regular" in out


def test_ids_and_labels_ask_the_same(project: SmallProject, gonggao: Run) -> None:
    by_label = gonggao("ask", "shop.sale", "最迟发货时间", "订单类型=普通", f"订单付款={PAID}", "订单已投保=否")
    assert by_label.out == gonggao(*QUESTION, "insured=no").out


def test_missing_facts_are_named(project: SmallProject, gonggao: Run) -> None:
    assert "missing_fact: kind, paid_at" in gonggao("ask", "shop.sale", "ship_by").out


def test_json_has_the_answer_its_words_and_every_rule_that_was_considered(project: SmallProject, gonggao: Run) -> None:
    data = json.loads(gonggao(*QUESTION, "--output-format", "json").out)
    assert data["answer"] == {"kind": "value", "value": DUE}
    assert (data["rules"], data["clauses"]) == (["ordinary"], ["1"])
    assert data["readings"] == [{"en": "The last day counts.", "zh": "截止日计算在内。"}]
    assert set(data["text"]) == {"en", "zh"}
    assert [(rule["rule"], rule["status"]) for rule in data["considered"]] == [("ordinary", "gives")]


def test_a_conflict_is_an_answer_with_the_rules_of_each_side(project: SmallProject, gonggao: Run) -> None:
    project.add(CONFLICT)
    data = json.loads(gonggao(*QUESTION, "--output-format", "json").out)
    assert data["answer"]["kind"] == "conflict"
    assert [(each["value"], each["rules"]) for each in data["answer"]["answers"]] == [
        (DUE, ["ordinary"]),
        ("2019-02-21T00:00:00+08:00", ["other"]),
    ]


def test_as_of_a_date_before_publication_nothing_is_covered(project: SmallProject, gonggao: Run) -> None:
    assert "not_covered" in gonggao(*QUESTION, "--as-of", "2019-01-10").out
    assert DUE in gonggao(*QUESTION, "--as-of", "2019-01-11").out


def test_an_unknown_value_is_answered_with_the_allowed_ones(project: SmallProject, gonggao: Run) -> None:
    err = gonggao("ask", "shop.sale", "ship_by", "kind=fast").err
    assert "regular" in err
    assert "virtual" in err


@pytest.mark.parametrize("shipped", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00+08:00"])
def test_an_answer_without_a_date_is_refused(project: SmallProject, gonggao: Run, shipped: str) -> None:
    days = "20 days after shipped" if shipped.startswith("9") else "20 days before shipped"
    text = project.vocabulary.read_text("utf-8")
    project.vocabulary.write_text(text + 'matter confirmed_at instant en "confirmed" zh "确认"\n', "utf-8")
    project.add(f"\nrule confirm cites 3\n  when always\n  then confirmed_at is {days}\n")
    asked = gonggao("ask", "shop.sale", "confirmed_at", f"shipped_at={shipped}")
    assert (asked.code, asked.out, "`shipped_at` is out of range" in asked.err) == (2, "", True)
    case = CASE | {"matter": "confirmed_at", "facts": {"shipped_at": shipped}}
    ran = gonggao("ask", "--cases", write_cases(project, case, CASE))
    assert answers(ran.out)[0]["error"]["name"] == "out-of-range"


# ── Files of questions ───────────────────────────────────────────────────────────────────────────────────────────


def test_each_case_gives_one_line_in_order(project: SmallProject, gonggao: Run) -> None:
    virtual = CASE | {"id": 2, "facts": {"kind": "virtual", "paid_at": None}}
    ran = gonggao("ask", "--cases", write_cases(project, CASE, virtual))
    assert ran.code == 0
    assert answers(ran.out) == [
        {
            "id": "a",
            "answer": {"kind": "value", "value": DUE},
            "rules": ["ordinary"],
            "clauses": ["1"],
            "readings": [{"en": "The last day counts.", "zh": "截止日计算在内。"}],
        },
        {"id": 2, "answer": {"kind": "not_covered"}, "rules": [], "clauses": []},
    ]


def test_facts_that_the_matter_does_not_use_are_ignored(project: SmallProject, gonggao: Run) -> None:
    more = CASE | {"facts": CASE["facts"] | {"wait": 2.5, "at": PAID}}
    ran = gonggao("ask", "--cases", write_cases(project, more))
    assert answers(ran.out)[0]["answer"]["value"] == DUE


def test_a_byte_order_mark_and_blank_lines_do_no_harm(project: SmallProject, gonggao: Run) -> None:
    file = write_cases(project, b"\xef\xbb\xbf" + json.dumps(CASE).encode(), b"", b"  ")
    assert len(answers(gonggao("ask", "--cases", file).out)) == 1


@pytest.mark.parametrize(
    ("line", "id", "name"),
    [
        (b"{", None, "bad-case"),
        (b"[1]", None, "bad-case"),
        (b"\xff\xfe", None, "bad-case"),
        (b'{"id": NaN}', None, "bad-case"),
        (b"[" * 100_000, None, "bad-case"),
        (b'{"id": ' + b"9" * 5_000 + b"}", None, "bad-case"),
        ({"id": "x"}, "x", "bad-case"),
        (CASE | {"facts": []}, "a", "bad-case"),
        (CASE | {"announcement": "shop.sales"}, "a", "unknown-announcement"),
        (CASE | {"matter": "ship"}, "a", "unknown-matter"),
        (CASE | {"facts": {"colour": "red"}}, "a", "unknown-fact"),
        (CASE | {"facts": {"kind": "fast"}}, "a", "unknown-value"),
        (CASE | {"facts": {"kind": None}}, "a", "unknown-value"),
        (CASE | {"facts": {"insured": "yes"}}, "a", "not-a-flag"),
        (CASE | {"facts": {"wait": True}}, "a", "not-a-number"),
        (CASE | {"facts": {"paid_at": 3}}, "a", "not-an-instant"),
        (CASE | {"facts": {"paid_at": "2019-02-13"}}, "a", "naive-instant"),
        (CASE | {"as_of": 2019}, "a", "bad-as-of"),
    ],
)
def test_a_line_that_cannot_be_read_says_so_and_the_rest_goes_on(
    project: SmallProject, gonggao: Run, line: object, id: object, name: str
) -> None:
    ran = gonggao("ask", "--cases", write_cases(project, line, CASE))
    refused, answered = answers(ran.out)
    assert ran.code == 2
    assert (refused["id"], refused["error"]["name"]) == (id, name)
    assert refused["error"]["message"]
    assert answered["answer"]["value"] == DUE


def test_a_case_of_an_announcement_with_errors_is_refused(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    ran = gonggao("ask", "--cases", write_cases(project, CASE))
    assert (ran.code, answers(ran.out)[0]["error"]["name"]) == (2, "broken-announcement")


# ── Comparison ───────────────────────────────────────────────────────────────────────────────────────────────────


def compare(project: SmallProject, gonggao: Run, expected: object, **changed: object) -> int:
    return gonggao("ask", "--compare", "--cases", write_cases(project, CASE | changed | {"answer": expected})).code


def test_the_same_instant_agrees_in_any_offset(project: SmallProject, gonggao: Run) -> None:
    assert compare(project, gonggao, {"kind": "value", "value": DUE}) == 0
    assert compare(project, gonggao, {"kind": "value", "value": "2019-02-15T16:00:00Z"}) == 0


@pytest.mark.parametrize(
    "expected",
    [
        {"kind": "value", "value": "2019-02-15T23:59:59+08:00"},
        {"kind": "value", "value": True},
        {"kind": "value"},
        {"kind": "baseline"},
        {},
        None,
        "value",
    ],
)
def test_anything_else_differs(project: SmallProject, gonggao: Run, expected: object) -> None:
    assert compare(project, gonggao, expected) == 1


def test_a_difference_shows_both_sides(project: SmallProject, gonggao: Run) -> None:
    file = write_cases(
        project, CASE | {"answer": {"kind": "baseline"}}, CASE | {"answer": {"kind": "value", "value": DUE}}
    )
    ran = gonggao("ask", "--compare", "--cases", file)
    (difference,) = answers(ran.out)
    assert difference["expected"] == {"kind": "baseline"}
    assert difference["answer"] == {"kind": "value", "value": DUE}
    assert "1 as expected, 1 different, 0 not answered" in ran.err


def test_missing_facts_agree_as_a_set(project: SmallProject, gonggao: Run) -> None:
    for facts, code in ((["paid_at", "kind"], 0), (["kind"], 1), ([["kind"]], 1), ("kind", 1)):
        assert compare(project, gonggao, {"kind": "missing_fact", "facts": facts}, facts={}) == code


def test_a_truth_is_no_number(project: SmallProject, gonggao: Run) -> None:
    free = {"matter": "free_of_charge", "facts": {"insured": True}}
    assert compare(project, gonggao, {"kind": "value", "value": True}, **free) == 0
    assert compare(project, gonggao, {"kind": "value", "value": 1}, **free) == 1


def test_a_conflict_agrees_by_kind(project: SmallProject, gonggao: Run) -> None:
    project.add(CONFLICT)
    assert compare(project, gonggao, {"kind": "conflict", "answers": []}) == 0


def test_a_document_agrees_by_its_id(project: SmallProject, gonggao: Run) -> None:
    late = {"matter": "late_rule", "facts": CASE["facts"] | {"shipped_at": "2019-02-16T00:00:00+08:00"}}
    assert compare(project, gonggao, {"kind": "per", "value": "handbook"}, **late) == 0
    assert compare(project, gonggao, {"kind": "per", "value": "other"}, **late) == 1


def test_a_line_without_an_answer_cannot_be_compared(project: SmallProject, gonggao: Run) -> None:
    assert gonggao("ask", "--compare", "--cases", write_cases(project, CASE)).code == 2


def test_a_thousand_cases_take_less_than_two_seconds(project: SmallProject, gonggao: Run) -> None:
    file = write_cases(project, *[CASE | {"id": number} for number in range(1000)])
    start = time.process_time()
    ran = gonggao("ask", "--cases", file)
    assert time.process_time() - start < 2
    assert [answer["id"] for answer in answers(ran.out)] == list(range(1000))


SAMPLE = Path(__file__).parents[3] / "shared/cases/sample.jsonl"


@pytest.mark.skipif(not SAMPLE.exists(), reason="the shared cases lie beside the repository, where there are any")
def test_the_shared_sample_agrees(gonggao: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    lines = SAMPLE.read_text("utf-8").splitlines()
    chosen = [line for line in lines if '"tmall.spring_festival_2019"' in line]
    file = tmp_path / "tmall.jsonl"
    file.write_text("\n".join(chosen), "utf-8")
    ran = gonggao("ask", "--compare", "--cases", str(file))
    assert (ran.code, ran.out) == (0, "")


@pytest.mark.parametrize("never", ["none", "无", "未发生", "not happened"])
def test_an_event_that_did_not_happen(project: SmallProject, gonggao: Run, never: str) -> None:
    assert "not_covered" in gonggao("ask", "shop.sale", "ship_by", "kind=regular", f"paid_at={never}").out


def test_who_gives_no_instant_is_told_how_to_say_that_it_did_not_happen(project: SmallProject, gonggao: Run) -> None:
    assert "`none` if it did not happen" in gonggao("ask", "shop.sale", "ship_by", "paid_at=never").err
