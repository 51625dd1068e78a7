"""What became of each passage of a text, and what a change of the text touches."""

from __future__ import annotations

import pytest

from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement
from compiler.trace.account import Role, account, changes
from compiler.trace.lock import lock
from compiler.trace.outline import outline
from dsl.parser import parse
from dsl.source import Source

TEXT = """\
1. Receipt
Orders paid from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019:
(1) Cards after 20 days;
(2) Tea after 30 days.
2. Cups as tea.
3. Thanks.
"""

VOCABULARY = """\
vocabulary shop
  title en "A shop" zh "商店"
choice product en "product" zh "商品"
  - cards en "cards" zh "卡"
  - tea en "tea" zh "茶"
  - cups en "cups" zh "杯"
event paid en "paid" zh "付款"
matter confirmed_at instant en "confirmed" zh "确认收货"
"""

RULES = """\
announcement shop.sale
  title en "Sale" zh "促销"
  issuer shop
  published 2019-01-11
  zone Asia/Shanghai
  uses shop

section receipt cites 1
  when paid in from 2019-01-28 00:00:00 to 2019-02-13 23:59:59

rule cards cites 1.(1)
  when product is cards
  then confirmed_at is 20 days after paid

rule tea cites 1.(2)
  when product is tea
  then confirmed_at is 30 days after paid

end receipt

rule cups cites 2 like receipt.tea where product is cups

omit cites 3 because en "Thanks." zh "致谢。"
"""


@pytest.fixture(scope="module")
def sale() -> Announcement:
    parsed = [parse(Source("vocabulary/shop.rule", VOCABULARY)), parse(Source("shop/sale.rule", RULES))]
    resolved = resolve(parsed)
    assert not [*resolved.findings, *(finding for file in parsed for finding in file.findings)]
    return resolved.rulebook.announcements[0]


def test_every_passage_has_what_cites_it(sale: Announcement) -> None:
    assert [(p.clause.path, [(use.role, use.name) for use in p.uses]) for p in account(sale, outline(TEXT))] == [
        ("1", [(Role.SECTION, "receipt")]),
        ("1.p1", [(Role.SECTION, "receipt")]),
        ("1.(1)", [(Role.RULE, "receipt.cards")]),
        ("1.(2)", [(Role.RULE, "receipt.tea")]),
        ("2", [(Role.RULE, "cups")]),
        ("3", [(Role.OMITTED, "")]),
    ]


@pytest.mark.parametrize(("left_open", "name"), [("1.(1)", ""), ("1.(1).s1", "s1")])
def test_what_is_left_open_is_said_before_what_cites_it(sale: Announcement, left_open: str, name: str) -> None:
    passage = account(sale, outline(TEXT), {left_open})[2]
    assert [(use.role, use.name) for use in passage.uses] == [(Role.NOTHING, name), (Role.RULE, "receipt.cards")]


@pytest.mark.parametrize(
    ("old", "new", "paths", "rules"),
    [
        ("20 days", "21 days", ("1.(1)",), ("receipt.cards",)),
        ("30 days", "31 days", ("1.(2)",), ("receipt.tea", "cups")),
        ("February 13", "February 14", ("1.p1",), ("receipt.cards", "receipt.tea", "cups")),
        ("Cups as tea", "Pots as tea", ("2",), ("cups",)),
        ("Thanks", "Many thanks", ("3",), ()),
    ],
)
def test_a_change_touches_what_cites_it_what_it_leads_and_their_copies(
    sale: Announcement, old: str, new: str, paths: tuple[str, ...], rules: tuple[str, ...]
) -> None:
    found = changes(sale, lock(TEXT), lock(TEXT.replace(old, new)))
    assert (found.changed, found.added, found.gone, found.rules) == (paths, (), (), rules)


def test_clauses_that_come_and_go_are_told_apart(sale: Announcement) -> None:
    found = changes(
        sale, lock(TEXT), lock(TEXT.replace("(2) Tea after 30 days.\n", "").replace("3. T", "3. No.\n4. T"))
    )
    assert (found.changed, found.added, found.gone) == (("3",), ("4",), ("1.(2)",))
