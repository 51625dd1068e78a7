"""What a conflict says to paste, pasted: nothing is left to find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compiler.checks import check
from compiler.checks.findings import ConflictingOutcomes
from compiler.interpreter import ask
from compiler.model.resolve import resolve
from dsl.diagnostic import Finding
from dsl.parser import parse
from dsl.source import Source

CASES = Path(__file__).parent.parent / "cases"
HEADER = (CASES / "header.rule").read_text("utf-8")
SHOP = Source("vocabulary/shop.rule", (CASES / "vocabulary" / "shop.rule").read_text("utf-8"))

RULES = """
rule one cites 1.1
  when platform is mall
  then ship_by before 2019-02-15 24:00:00
{one}
section inner cites 1.2
rule other
  when platform is tmall
  then ship_by before 2019-02-20 24:00:00
{other}
end inner
"""

TABLE = """
rule one cites 1.1
  when platform is taobao
  then ship_by before 2019-02-15 24:00:00
{one}
table dates
  | cites | platform      || ship_by                    |
  | 1.2   | tmall, taobao || before 2019-02-20 24:00:00 |
  | 1.3   | tmall         || before 2019-02-21 24:00:00 |
{dates}
"""


def found(text: str) -> tuple[Finding, ...]:
    parsed = [parse(Source("shop/case.rule", HEADER + text)), parse(SHOP)]
    resolved = resolve(parsed)
    assert [finding for file in parsed for finding in file.findings] + list(resolved.findings) == []
    return check(resolved.rulebook, ask)


def settled(text: str, finding: ConflictingOutcomes, choice: int, lang: str) -> str:
    """The text with one of the two ways to settle put where it says, and a reason in place of the dots."""
    sentence = finding.settle.of(lang)
    write = re.findall(r"`([^`]*(?:overrides|优先于)[^`]*)`", sentence)[choice]
    after = sentence.split(", or ")[choice] if lang == "en" else sentence.split("，或")[choice]
    spot = next(spot for spot in re.findall(r"\{(\w+)\}", text) if re.search(rf"`(\w+\.)?{spot}`", after))
    return text.replace("{" + spot + "}", "  " + write.replace("…", "reason") + "\n{" + spot + "}")


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("choice", [0, 1])
@pytest.mark.parametrize("text", [RULES, TABLE], ids=["rules", "table"])
def test_either_way_to_settle_settles(text: str, choice: int, lang: str) -> None:
    conflicts = 0
    while findings := [f for f in found(re.sub(r"\{\w+\}", "", text)) if isinstance(f, ConflictingOutcomes)]:
        text = settled(text, findings[0], choice, lang)
        conflicts += 1
        assert conflicts <= 3
    assert conflicts > 0


CIRCLE = """
rule one cites 1.1
  when platform is mall
  then ship_by before 2019-02-15 24:00:00
rule two cites 1.2
  when platform is mall and paid in main
  then ship_by before 2019-02-16 24:00:00
  overrides one because en "closer" zh "更近"
rule three cites 1.3
  when platform is tmall
  then ship_by before 2019-02-17 24:00:00
  overrides two because en "closer" zh "更近"
"""

COPIES = """
section first cites 1
rule one cites 1.1
  when platform is taobao
  then ship_by before 2019-02-15 24:00:00
{two}end first
section second cites 2 like first where platform is tmall
{own}"""

TWO = """rule two cites 1.2
  when platform is taobao and paid in main
  then ship_by before 2019-02-16 24:00:00
  overrides one because en "closer" zh "更近"
"""

OWN = """
rule own cites 3
  when platform is mall and paid in main
  then ship_by before 2019-02-17 24:00:00
"""


def settlements(text: str) -> dict[tuple[str, ...], str]:
    return {f.rules: f.settle.en for f in found(text) if isinstance(f, ConflictingOutcomes)}


def test_an_override_that_would_close_a_circle_is_not_offered() -> None:
    assert settlements(CIRCLE) == {("one", "three"): 'write `overrides one because en "…" zh "…"` in `three`.'}


def test_nor_is_one_for_which_a_copied_section_has_no_place() -> None:
    (settle,) = settlements(COPIES.format(two="", own=OWN)).values()
    assert settle == 'write `overrides second.one because en "…" zh "…"` in `own`.'
    (settle,) = settlements(COPIES.format(two=TWO, own="")).values()
    assert "no override can be written there" in settle
