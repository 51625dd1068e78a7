"""The outline of a text: which clause is where, whatever the numbering."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.trace.markers import marker
from compiler.trace.outline import outline, sentences

SHARED = Path(__file__).parents[3] / "shared" / "announcements"


def paths(*lines: str) -> list[str]:
    return [clause.path for clause in outline("\n".join(lines))]


@pytest.mark.parametrize(
    ("line", "item", "number"),
    [
        ("1. Shipping", "1", 1),
        ("12、发货", "12", 12),
        ("(II) Refunds", "(II)", 2),
        ("（7）Installation", "(7)", 7),
        ("2) Pre-sale", "2)", 2),
        ("A: The timeout", "A", 1),
        ("B、退货", "B", 2),
        ("一、客服", "一", 1),
        ("二十一、附则", "二十一", 21),
        ("(IX) Others", "(IX)", 9),
    ],
)
def test_a_number_is_read_in_every_style(line: str, item: str, number: int) -> None:
    found = marker(line)
    assert found
    assert (found.item, found.number) == (item, number)


@pytest.mark.parametrize("line", ["2019. 1.5 days", "3.5 days", "Tmall", "", "January 11, 2019", "400-826-1688"])
def test_what_is_no_clause_number_is_none(line: str) -> None:
    assert marker(line) is None


def test_a_list_may_change_from_arabic_to_roman_between_brackets() -> None:
    assert paths("1. Rules", "(1) One.", "(II) Two.", "(3) Three.") == ["1", "1.(1)", "1.(II)", "1.(3)"]


def test_a_number_goes_on_with_the_list_whose_items_look_like_it() -> None:
    assert paths("1. Others", "(1) Pick-up", "1. Phones from 9:00.", "2. Tablets from 9:00.", "2. Words") == [
        "1",
        "1.(1)",
        "1.(1).1",
        "1.(1).2",
        "2",
    ]


def test_further_paragraphs_count_from_the_clause_and_under_a_heading_from_one() -> None:
    assert paths("Lead.", "More.", "1. An item.", "Its second paragraph.", "2. A heading", "Its first.") == [
        "lead",
        "lead.p2",
        "1",
        "1.p2",
        "2",
        "2.p1",
    ]


def test_a_table_of_contents_is_apart() -> None:
    assert paths("1、客服", "2、物流", "一、客服", "正文。", "二、物流", "正文。") == [
        "toc.1",
        "toc.2",
        "一",
        "一.p1",
        "二",
        "二.p1",
    ]


def test_a_line_may_be_pinned_to_its_path() -> None:
    clauses = outline("1. Rules\n(1) One.\nExcept virtual orders.\n(2) Two.", {3: "1.p9"})
    assert [clause.path for clause in clauses] == ["1", "1.(1)", "1.p9", "1.(2)"]


def test_sentences_are_cut_in_both_languages() -> None:
    assert sentences("发货时间调整。另有约定的除外；其余照常。") == ("发货时间调整。", "另有约定的除外；", "其余照常。")
    assert sentences("Ship by 9:00. See art. 5 of it. Done") == ("Ship by 9:00.", "See art. 5 of it.", "Done")


@pytest.mark.skipif(not SHARED.exists(), reason="needs the announcements in ../shared")
@pytest.mark.parametrize(
    ("file", "line", "path"),
    [
        ("tmall_spring_festival_2019.en.txt", 9, "1.(II).2)"),
        ("tmall_spring_festival_2019.en.txt", 26, "2.(II).1.(2).p2"),
        ("tmall_spring_festival_2019.en.txt", 40, "3"),
        ("tmall_spring_festival_2019.en.txt", 63, "3.(7)"),
        ("tmall_spring_festival_2019.en.txt", 95, "4"),
        ("tmall_spring_festival_2019.en.txt", 98, "4.p3"),
        ("alibaba_com_epidemic_2020.zh.txt", 11, "toc.1"),
        ("alibaba_com_epidemic_2020.zh.txt", 53, "一.2.p3"),
        ("alibaba_com_epidemic_2020.zh.txt", 69, "三.1"),
        ("alibaba_com_epidemic_2020.zh.txt", 89, "四.p5"),
    ],
)
def test_the_clauses_of_the_real_announcements_are_found(file: str, line: int, path: str) -> None:
    found = {clause.line: clause.path for clause in outline((SHARED / file).read_text("utf-8"))}
    assert found[line] == path
