"""Programs with one line taken away, doubled or moved: whatever is found then, it is found and told."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.checks import check
from compiler.checks.findings import Unproven
from compiler.interpreter import ask
from compiler.locale import LANGUAGES, say
from compiler.model.resolve import resolve
from dsl.diagnostic import Finding
from dsl.parser import parse
from dsl.source import Source
from tests.test_cases import SHOP, cases, source_of

SOURCES = [source_of(path) for kind in ("bad", "good") for path in cases(kind)]


@st.composite
def edited(draw: st.DrawFn) -> Source:
    source = draw(st.sampled_from(SOURCES))
    lines = source.text.split("\n")
    at = draw(st.integers(0, len(lines) - 1))
    before, line, after = lines[:at], lines[at], lines[at + 1 :]
    changed = draw(st.sampled_from((after, [line, line, *after], [*after[:1], line, *after[1:]])))
    return Source(source.path, "\n".join([*before, *changed]))


def found(source: Source) -> list[Finding]:
    parsed = [parse(source), parse(SHOP)]
    resolved = resolve(parsed)
    findings = [*(finding for file in parsed for finding in file.findings), *resolved.findings]
    return findings if resolved.broken else [*findings, *check(resolved.rulebook, ask)]


@settings(max_examples=100, deadline=None)
@given(edited())
def test_what_is_found_is_settled_and_has_words(source: Source) -> None:
    for finding in found(source):
        assert not isinstance(finding, Unproven)
        for lang in LANGUAGES:
            assert say(f"finding.{finding.name()}.message", lang, finding.arguments())
            assert say(f"finding.{finding.name()}.help", lang, finding.arguments())
