"""Reading a file again after an edit gives what reading it afresh gives, and reads only what changed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dsl.parser import Parsed, parse
from dsl.source import Source

BLOCKS = (
    "# first\n",
    "rule a cites 1 # why\n when platform is tmall\n then m is yes\n",
    "规则 b 当 平台 为 天猫 则 m 为 否\n",
    "rule c then\n",
    "section s cites 2\n",
    "end s\n",
    "note en \"\\n\"\n",
    "table t\n| cites | a || m |\n| 1 | b | c || is yes |\n",
    "window w from 2019-01-01 to 2019-01-02\n\n# behind\n",
    "x y z\n",
)  # fmt: skip


def read(text: str, previous: Parsed | None = None) -> Parsed:
    return parse(Source("test.rule", text), previous)


def everything(parsed: Parsed) -> object:
    """Also what takes no part in the equality of nodes."""
    return (
        parsed.tree,
        [(block.start, block.comments) for block in parsed.tree.blocks],
        [block.node.span for block in parsed.tree.blocks],
        parsed.findings,
    )


versions = st.lists(st.lists(st.sampled_from(BLOCKS), max_size=8).map("".join), min_size=2, max_size=4)


@settings(max_examples=200, deadline=None)
@given(versions)
def test_reading_again_is_reading_afresh(texts: list[str]) -> None:
    parsed = read(texts[0])
    for _, text in pairwise(texts):
        parsed = read(text, parsed)
        assert everything(parsed) == everything(read(text))


def test_blocks_that_did_not_change_are_not_read_again() -> None:
    rules = [f"rule r{n} when a is b then m is yes\n" for n in range(3)]
    before = read("".join(rules))
    after = read("".join([rules[0], "rule r1 when c is d then m is no\n", rules[2]]), before)
    kept = [new.node is old.node for new, old in zip(after.tree.blocks, before.tree.blocks, strict=True)]
    assert kept == [True, False, True]


def test_a_file_of_another_name_takes_nothing_over() -> None:
    before = read("rule r then")
    (finding,) = parse(Source("other.rule", "rule r then"), before).findings
    assert finding.place.path == "other.rule"
