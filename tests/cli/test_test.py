"""`gonggao test`."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from tests.cli.project import Run, SmallProject

EXAMPLE = """
example last_second cites 1
  given kind is regular, paid at 2019-02-13 23:59:59
  expect ship_by before 2019-02-16 00:00:00
"""


@pytest.fixture
def with_example(project: SmallProject) -> SmallProject:
    project.sale.write_text(project.sale.read_text("utf-8") + EXAMPLE, "utf-8")
    return project


def unreached(gonggao: Run) -> dict[str, list[object]]:
    found: dict[str, list[object]] = json.loads(gonggao("test", "--output-format", "json").out)["announcements"][0][
        "unreached"
    ]
    return found


def test_rules_that_no_example_reaches_are_named(with_example: SmallProject, gonggao: Run) -> None:
    assert unreached(gonggao)["rules"] == ["free"]


def test_seconds_that_no_example_reaches_are_named(with_example: SmallProject, gonggao: Run) -> None:
    seconds = unreached(gonggao)["seconds"]
    assert [second["at"] for second in seconds if isinstance(second, dict)] == [
        "2019-01-27T23:59:59+08:00",
        "2019-01-28T00:00:00+08:00",
        "2019-02-14T00:00:00+08:00",
    ]


def test_an_exception_is_reached_where_it_holds_and_the_rule_would(project: SmallProject, gonggao: Run) -> None:
    rules = project.sale.read_text("utf-8").replace("  then ship_by", "  except insured is yes\n  then ship_by")
    reaching = EXAMPLE.replace("kind is regular", "kind is regular, insured is yes").replace(
        "before 2019-02-16 00:00:00", "is not_covered"
    )
    project.sale.write_text(rules + EXAMPLE.replace("kind is regular", "kind is regular, insured is no"), "utf-8")
    assert unreached(gonggao)["exceptions"] == [{"rule": "ordinary", "number": 1}]
    project.sale.write_text(rules + reaching, "utf-8")
    assert unreached(gonggao)["exceptions"] == []


def test_an_example_that_is_not_fulfilled_fails(project: SmallProject, gonggao: Run) -> None:
    project.sale.write_text(project.sale.read_text("utf-8") + EXAMPLE.replace("16 00", "17 00"), "utf-8")
    ran = gonggao("test")
    assert (ran.code, "Not as expected: example `last_second`, ship_by" in ran.out) == (1, True)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_examples_that_are_suggested_can_be_pasted_and_reach_every_second(
    with_example: SmallProject, gonggao: Run, lang: str
) -> None:
    suggested = gonggao("test", "--suggest", "--lang", lang).out
    with_example.sale.write_text(with_example.sale.read_text("utf-8") + "\n" + suggested, "utf-8")
    assert gonggao("check").code == 0
    assert unreached(gonggao)["seconds"] == []


def test_without_an_example_a_case_is_found_for_each_second(project: SmallProject, gonggao: Run) -> None:
    suggested = gonggao("test", "--suggest").out
    assert [line.split()[1] for line in suggested.splitlines() if line.startswith("example")] == [
        "ordinary_a_second_early",
        "ordinary_first_second",
        "ordinary_last_second",
        "ordinary_a_second_late",
    ]


OF_EACH_FORM = """
rule 限时免运费 cites 3
  when kind is virtual and {test}
  then free_of_charge is no
"""


@pytest.mark.parametrize(
    ("test", "suggested"),
    [
        ("paid in main", ["前一秒", "首秒", "末秒", "后一秒"]),
        ("paid from 2019-03-01 00:00:00", ["前一秒", "首秒"]),
        ("paid not before 2019-03-01 00:00:00", ["前一秒", "首秒"]),
        ("paid before 2019-03-01 00:00:00", ["末秒", "后一秒"]),
        ("paid by 2019-03-01", ["末秒", "后一秒"]),
    ],
)
def test_the_seconds_of_a_bound_in_a_rule_are_suggested_in_its_language(
    project: SmallProject, gonggao: Run, test: str, suggested: list[str]
) -> None:
    rules = project.sale.read_text("utf-8")
    project.sale.write_text(rules[: rules.index("rule ordinary")] + OF_EACH_FORM.format(test=test), "utf-8")
    out = gonggao("test", "--suggest").out
    assert [line.split()[1] for line in out.splitlines() if line.startswith("example")] == [
        f"限时免运费{position}" for position in suggested
    ]


def test_of_two_events_of_which_one_is_enough_each_is_suggested_where_it_decides(
    project: SmallProject, gonggao: Run
) -> None:
    rules = project.sale.read_text("utf-8")
    body = OF_EACH_FORM.format(test="any of paid, shipped in main")
    project.sale.write_text(rules[: rules.index("rule ordinary")] + body, "utf-8")
    examples = gonggao("test", "--suggest").out.split("\n\n")
    late = [example for example in examples if "shipped at 2019-02-14 00:00:00" in example]
    assert ["free_of_charge is not_covered" in example for example in late] == [True]


def test_the_seconds_of_a_bound_in_a_definition_are_suggested(project: SmallProject, gonggao: Run) -> None:
    vocabulary = project.root / "announcements/vocabulary/shop.rule"
    vocabulary.write_text(vocabulary.read_text("utf-8") + 'matter early yes_no en "early" zh "提前"\n', "utf-8")
    rules = project.sale.read_text("utf-8").replace("paid in main", "early")
    project.sale.write_text(rules + "\ndefine early cites 1 when paid before 2019-02-01\n", "utf-8")
    out = gonggao("test", "--suggest").out
    assert ("paid at 2019-01-31 23:59:59" in out, "paid at 2019-02-01 00:00:00" in out) == (True, True)


def test_files_with_errors_are_said_and_fail(project: SmallProject, gonggao: Run) -> None:
    project.sale.write_text(project.sale.read_text("utf-8").replace("insured", "insurde"), "utf-8")
    ran = gonggao("test")
    assert (ran.code, "insurde" in ran.err) == (1, True)


def junit(gonggao: Run) -> ElementTree.Element:
    return ElementTree.fromstring(gonggao("test", "--output-format", "junit").out)


def test_junit_has_a_test_for_each_example_and_says_what_none_reaches(with_example: SmallProject, gonggao: Run) -> None:
    suites = junit(gonggao)
    assert (suites.get("tests"), suites.get("failures"), suites.get("errors")) == ("1", "0", "0")
    (case,) = suites.iter("testcase")
    assert case.attrib == {
        "name": "last_second",
        "classname": "shop.sale",
        "file": "announcements/shop/sale.rule",
        "line": "21",
    }
    assert "No example reaches rule `free`." in suites.findtext("testsuite/system-out", "")


@pytest.mark.parametrize("style", ["text", "json", "junit"])
def test_a_report_goes_into_a_file_as_it_goes_to_stdout(with_example: SmallProject, gonggao: Run, style: str) -> None:
    shown = gonggao("test", "--output-format", style).out
    ran = gonggao("test", "--output-format", style, "--output-file", "report")
    assert (ran.code, ran.out) == (0, "")
    assert (with_example.root / "report").read_text("utf-8") == shown


def test_junit_says_what_the_rules_answer_instead(project: SmallProject, gonggao: Run) -> None:
    project.add(EXAMPLE.replace("16 00", "17 00"))
    (failure,) = junit(gonggao).iter("failure")
    assert "24:00 on 15 February 2019" in failure.get("message", "")


def test_junit_has_a_file_that_cannot_be_asked_as_errors(project: SmallProject, gonggao: Run) -> None:
    project.add("\nrule one cites 1\n  when knid is regular\n  then free_of_charge is yes\n")
    suites = junit(gonggao)
    (error,) = suites.iter("error")
    assert (suites.get("errors"), error.get("type")) == ("1", "unknown-name")


def test_junit_is_xml_whatever_a_name_holds(with_example: SmallProject, gonggao: Run) -> None:
    text = with_example.sale.read_text("utf-8")
    with_example.sale.write_text(text.replace("last_second", "「<&\">'\ufffe]]>」"), "utf-8")
    (case,) = junit(gonggao).iter("testcase")
    assert case.get("name") == "<&\">'\\ufffe]]>"
