"""One meaning, two spellings."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.model.resolve import Resolved, resolve
from dsl.diagnostic import Severity
from dsl.formatter import format_source
from dsl.parser import parse
from dsl.source import Source
from tests.test_cases import SHOP, cases, source_of

GOOD = cases("good")
OTHER_WORDS = ["", "is", "tmall", "paid", "24:00:00", "from", "「", "\n", "2019-02-30", "now", "9日"]


def meaning(source: Source) -> Resolved:
    return resolve([parse(file) for file in dict.fromkeys((source, SHOP))])


def respelled(source: Source, lang: str) -> Source:
    return Source(source.path, format_source(parse(source), lang))


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.parent.parent.name + "/" + path.stem)
def test_chinese_and_english_keywords_mean_the_same(path: Path) -> None:
    source = source_of(path)
    chinese, english = (meaning(respelled(source, lang)) for lang in ("zh", "en"))
    assert chinese.rulebook == english.rulebook == meaning(source).rulebook


@settings(max_examples=60, deadline=None)
@given(path=st.sampled_from(GOOD), data=st.data())
def test_whatever_is_left_of_a_file_resolves_or_has_findings(path: Path, data: st.DataObject) -> None:
    source = source_of(path)
    words = source.text.split(" ")
    start = data.draw(st.integers(0, len(words) - 1))
    length = data.draw(st.integers(1, 4))
    other = data.draw(st.sampled_from(OTHER_WORDS))
    text = " ".join((*words[:start], other, *words[start + length :]))
    parsed = [parse(Source(source.path, text)), parse(SHOP)]
    result = resolve(parsed)
    errors = [f for f in (*parsed[0].findings, *result.findings) if f.severity is Severity.ERROR]
    assert result.broken == ({a.id for a in result.rulebook.announcements} if errors else set())
