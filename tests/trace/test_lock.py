"""The source lock: what is kept of a text, and that its words are not."""

from __future__ import annotations

import pytest

from compiler.model.source_lock import UnreadableLock, read_lock, write_lock
from compiler.trace.lock import folded_hash, lock

TEXT = "一、发货\n1、2月3日-9日付款的订单须在20天内发货。定制商品除外。\n2、其余照常。"


def test_a_lock_is_read_as_it_was_written() -> None:
    assert read_lock(write_lock(lock(TEXT))) == lock(TEXT)


def test_the_words_of_the_text_are_not_in_the_lock() -> None:
    assert not any(word in write_lock(lock(TEXT)) for word in ("发货", "付款", "定制", "除外", "照常"))


def test_every_sentence_has_its_figures() -> None:
    clause = next(clause for clause in lock(TEXT).clauses if clause.path == "一.1")
    assert [[figure.value for figure in sentence.figures] for sentence in clause.sentences] == [
        ["--02-03/--02-09", "--02-03", "--02-09", "20 days"],
        [],
    ]


def test_width_and_white_space_make_no_difference() -> None:
    assert folded_hash("（１）发 货\n时间") == folded_hash("(1)发货时间")


def test_another_figure_makes_another_hash() -> None:
    assert folded_hash("15天") != folded_hash("20天")


@pytest.mark.parametrize(
    ("address", "paths"),
    [("一", ["一", "一.1", "一.2"]), ("一.1.s2", ["一.1"]), ("二", []), ("一.3", []), ("一.heading", ["一"])],
)
def test_an_address_reaches_its_clause_and_those_below_it(address: str, paths: list[str]) -> None:
    assert [clause.path for clause in lock(TEXT).find(address)] == paths


@pytest.mark.parametrize(("address", "figure"), [("二.s1", "20 days"), ("三.s1", "30 days")])
def test_a_sentence_of_a_heading_is_of_its_first_paragraph_or_else_its_own(address: str, figure: str) -> None:
    sentence = lock("一、前\n无。\n二、发货\n须在20天内发货。\n三、须在30天内退货；（以后者为准）").sentence(address)
    assert sentence is not None
    assert [each.value for each in sentence.figures] == [figure]


@pytest.mark.parametrize(("address", "exists"), [("一.1.s1", True), ("一.1.s2", True), ("一.1.s3", False)])
def test_an_address_may_end_in_a_sentence(address: str, exists: bool) -> None:
    assert (lock(TEXT).sentence(address) is not None) is exists


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": 9}', '{"format": 1, "hash": "", "clauses": [{}]}', "[" * 9999]
)
def test_what_is_no_lock_is_refused(text: str) -> None:
    with pytest.raises(UnreadableLock):
        read_lock(text)
