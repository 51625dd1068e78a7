"""Generated modules answer weekly hours as the interpreter does, however many rules there are."""

from __future__ import annotations

from decimal import Decimal
from itertools import product
from pathlib import Path

from compiler.model.case import FactValue
from tests.backends.generated import imported, in_microseconds
from tests.backends.test_python_agrees import decided, interpreted
from tests.model.rulebooks import announcement

MANY = """
rule by_platform cites 1
  when platform is tmall
  then hotline_hours weekly Mon-Fri 09:00-18:00
rule by_kind cites 2
  when order_kind is presale
  then hotline_hours weekly Mon-Fri 09:00-18:00
rule by_category cites 3
  when category is food
  then hotline_hours weekly Mon-Fri 09:00-18:00
rule if_seen cites 4
  when tracking_visible is yes
  then hotline_hours weekly Mon-Fri 09:00-18:00
rule if_urgent cites 5
  when urgent is yes
  then hotline_hours per delay_rules
rule by_number cites 6
  when items at least 3
  then hotline_hours per delay_rules
rule by_days cites 7
  when extension_days at least 3 days
  then hotline_hours per merchant_page
"""
MONDAY = 1_548_637_200_000_000  # 2019-01-28 09:00 in Shanghai


def test_hours_among_more_rules_than_a_tree_can_have() -> None:
    book = announcement(MANY, "Asia/Shanghai")
    with imported(book) as module:
        text = Path(str(module.__file__)).read_text("utf-8")
        assert "held & 0b1111:" in text
        assert "and True" not in text
        for platform, kind, category, seen, urgent in product(
            ("tmall", "taobao"), ("presale", "regular"), ("food", "cards"), (True, False), (True, False)
        ):
            facts: dict[str, FactValue] = {"platform": platform, "order_kind": kind, "category": category, "at": MONDAY}
            facts |= {"tracking_visible": seen, "urgent": urgent, "items": Decimal(2), "extension_days": Decimal(2)}
            for form in (module, in_microseconds(module)):
                assert decided(form, "hotline_hours", facts, None) == interpreted(book, "hotline_hours", facts, None)
