r"""Every finding on small programs: `cases/<finding-name>/bad` with what it points at, `good` with nothing to find.

A case is an announcement that uses `cases/vocabulary/shop.rule`, or a vocabulary. One without a header gets that of
`cases/header.rule`. A line `#! finding-name: text` expects a finding and quotes the text at its place, of several
lines the first, `\u200b` for what cannot be seen; `#! path: …` says where the file stands, else it stands where its
header says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from compiler import checks, interpreter
from compiler.locale import LANGUAGES, say
from compiler.locale.catalog import catalog
from compiler.model.resolve import resolve
from compiler.policy.kinds import kinds
from dsl.diagnostic import Finding
from dsl.parser import parse
from dsl.source import Source

CASES = Path(__file__).parent / "cases"
HEADER = (CASES / "header.rule").read_text("utf-8")
BESIDE = {"compiler.reading", "compiler.checks.source_findings", "compiler.policy.findings"}
"""What is found in files, source texts and comments is tested beside the code that finds it."""

NOT_SMALL = {
    "amends-later-one",
    "amends-other-folder",
    "defined-differently",
    "means-two-things",
    "more-conflicts",
    "old-value-differs",
    "too-long",
    "unproven",
    "unused-term",
    "vocabulary-not-used",
}
"""Their programs are long, or several files, by nature: they are tested beside the code that finds them."""

SHOP = Source("vocabulary/shop.rule", (CASES / "vocabulary" / "shop.rule").read_text("utf-8"))


def cases(kind: str) -> list[Path]:
    return sorted(CASES.glob(f"*/{kind}/*.rule"))


def case_id(path: Path) -> str:
    return "/".join(path.relative_to(CASES).with_suffix("").parts)


def source_of(path: Path) -> Source:
    text = path.read_text("utf-8")
    header = re.search(r"^(announcement|公告|vocabulary|词汇表)[ \t]+(\S+)", text, re.MULTILINE)
    if header is None and "missing-header" not in path.parts:
        text = HEADER + text
    stands = re.search(r"^#! path: (.+)$", text, re.MULTILINE)
    if stands:
        return Source(stands[1], text)
    if header and header[1] in ("vocabulary", "词汇表"):
        return Source(f"vocabulary/{header[2]}.rule", text)
    return Source((header[2] if header else "shop.case").replace(".", "/") + ".rule", text)


def findings_of(source: Source) -> tuple[Finding, ...]:
    parsed = [parse(file) for file in dict.fromkeys((source, SHOP)) if file is source or file.path != source.path]
    resolved = resolve(parsed)
    found = [finding for file in parsed for finding in file.findings] + list(resolved.findings)
    return tuple(found) or _own(checks.check(resolved.rulebook, interpreter.ask), source)


def _own(findings: Iterable[Finding], source: Source) -> tuple[Finding, ...]:
    """Without what a case may leave unused, undecided or uncounted, unless it asks about that."""
    let_stand = ("unused-term", "unused-time", "declared-undecided", "timeout-without-clock")
    dropped = {name for name in let_stand if name not in source.text}
    return tuple(finding for finding in findings if finding.name() not in dropped)


def expected(source: Source) -> Iterator[tuple[str, str]]:
    for name, text in re.findall(r"^#! ([a-z-]+):[ ]?(.*)$", source.text, re.MULTILINE):
        if name != "path":
            yield name, re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text)


def pointed_at(finding: Finding, source: Source) -> tuple[str, str]:
    assert finding.place.path == source.path
    text = source.text[finding.place.start : finding.place.end]
    return finding.name(), text.split("\n")[0]


def of_rule_files() -> list[str]:
    return [name for name, kind in kinds().items() if kind.__module__ not in BESIDE]


@pytest.mark.parametrize("path", cases("bad"), ids=case_id)
def test_a_bad_case_has_the_findings_that_it_names(path: Path) -> None:
    source = source_of(path)
    found = [pointed_at(finding, source) for finding in findings_of(source)]
    assert sorted(found) == sorted(expected(source))


@pytest.mark.parametrize("path", cases("bad"), ids=case_id)
def test_a_bad_case_is_about_its_own_finding(path: Path) -> None:
    assert path.parent.parent.name in {name for name, _ in expected(source_of(path))}


@pytest.mark.parametrize("path", cases("bad"), ids=case_id)
def test_what_is_found_is_said_in_both_languages(path: Path) -> None:
    for finding in findings_of(source_of(path)):
        for key in words_of(finding):
            for lang in LANGUAGES:
                assert say(key, lang, arguments_for(finding, key)) != ""


@pytest.mark.parametrize("path", cases("good"), ids=case_id)
def test_a_good_case_has_nothing_to_find(path: Path) -> None:
    assert findings_of(source_of(path)) == ()


@pytest.mark.parametrize("name", sorted(set(of_rule_files()) - NOT_SMALL))
def test_every_finding_has_a_bad_and_a_good_case(name: str) -> None:
    folders = [path.name for path in (CASES / name).glob("*") if any(path.glob("*.rule"))]
    assert sorted(folders) == ["bad", "good"]


@pytest.mark.parametrize("name", list(kinds()))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_has_wording(name: str, lang: str) -> None:
    assert {f"finding.{name}.message", f"finding.{name}.help"} <= catalog(lang).keys()


def test_both_languages_have_the_same_messages_with_the_same_placeholders() -> None:
    def placeholders(lang: str) -> dict[str, set[str]]:
        return {key: set(re.findall(r"\{(\w+)", text)) for key, text in catalog(lang).items() if "finding." in key}

    assert placeholders("en") == placeholders("zh")


def test_every_folder_of_cases_is_named_for_a_finding() -> None:
    folders = {path.name for path in CASES.iterdir() if path.is_dir()} - {"vocabulary"}
    assert folders <= set(of_rule_files())


def words_of(finding: Finding) -> Iterable[str]:
    yield f"finding.{finding.name()}.message"
    yield f"finding.{finding.name()}.help"
    yield from (f"label.{label.key}" for label in finding.related)
    yield from (f"fix.{fix.key}" for fix in finding.fixes)


def arguments_for(finding: Finding, key: str) -> dict[str, object]:
    for label in finding.related:
        if key == f"label.{label.key}":
            return label.arguments
    for fix in finding.fixes:
        if key == f"fix.{fix.key}":
            return fix.arguments
    return finding.arguments()
