"""How fast text becomes a tree: a long file, an edit in a long file, and the parser's own start."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter

from dsl.parser import Parsed, parse
from dsl.source import Source

_RULE = """\
rule shipping_{n} cites 1.({n}).s1
  when   platform is tmall, taobao and order_kind is regular and paid in main
  except cites 1.({n}).1) order_kind is customized instead ship_by per merchant_details_page
  then   ship_by before 2019-02-15 24:00:00
  then   tracking_visible_required is yes
  on breach late_shipment_rule per delayed_shipment
  reading en "Both duties are meant." zh "两项义务均须履行。"

"""
_CHINESE_RULE = """\
规则 天猫发货_{n} 出处 一.（{n}）
  当   平台 为 天猫、淘宝 且 付款 在 自2019年2月3日 至 9日  # 以付款时间为准
  例外 订单类型 为 虚拟
  则   自动确认收货时间 为 发货 后 20天 若 物流方式 为 快递
  则   最迟发货时间 早于 2019-02-15 24：00：00

"""
_TABLE = """\
table confirm_{n}
  | cites   | platform | carrier      || auto_confirm_at          |
  | 2.({n}).1 | any      | express, ems || is 20 days after shipped |
  | 2.({n}).2 | tmall    | plain_mail   || is 30 days after shipped |
row 2.({n}).2 overrides 2.({n}).1 because en "It is more special." zh "更为具体。"

"""
_EXAMPLE = """\
example last_second_{n} cites 1.({n})
  given  platform is tmall, order_kind is regular, paid at 2019-02-13 23:59:59
  expect ship_by before 2019-02-15 24:00:00

"""


def generated(lines: int) -> str:
    """A file like those that people write, of about so many lines."""
    blocks: list[str] = []
    written = number = 0
    while written < lines:
        number += 1
        block = "".join(part.format(n=number) for part in (_RULE, _CHINESE_RULE, _TABLE, _EXAMPLE))
        blocks.append(block)
        written += block.count("\n")
    return "".join(blocks)


def main() -> None:
    """Print what was measured, the best of three, beside the aim."""
    gc.disable()  # as every command does
    text = generated(100_000)
    lines = text.count("\n")
    seconds, parsed = _best(lambda: parse(Source("long.rule", text)))
    assert not parsed.findings
    print(f"a file of {lines:,} lines: {lines / seconds:,.0f} lines a second (aim: 40,000)")

    text = "".join(_RULE.format(n=n) for n in range(10_000))
    before = parse(Source("long.rule", text))
    edited = Source("long.rule", text.replace("(5000).s1", "(5000).s2"))
    seconds, _ = _best(lambda: parse(edited, before))
    print(f"read again after an edit in 10,000 rules: {seconds:.3f} s (aim: under 0.1 s)")

    program = "from time import perf_counter as t; a = t(); import dsl.parser; print(t() - a)"
    seconds = min(float(subprocess.check_output([sys.executable, "-c", program])) for _ in range(3))
    print(f"import of the parser with its tables: {seconds:.3f} s")


def _best(measured: Callable[[], Parsed]) -> tuple[float, Parsed]:
    """Seconds of the fastest of three runs, and what it gave."""
    seconds = []
    for _ in range(3):
        start = perf_counter()
        result = measured()
        seconds.append(perf_counter() - start)
    return min(seconds), result


if __name__ == "__main__":
    main()
