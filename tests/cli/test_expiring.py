"""`gonggao expiring`: what ends within some days, at the midnights of the announcement's zone."""

from __future__ import annotations

import json

import pytest

from tests.cli.project import Run, SmallProject

NOTHING = "Nothing ends then.\n"


@pytest.mark.parametrize(
    ("on", "within", "named"),
    [
        ("2019-02-13", "1d", True),  # it ends with the last second of that day
        ("2019-02-12", "1d", False),
        ("2019-02-12", "2", True),
        ("2019-02-14", "2w", False),
        ("2019-01-31", "2w", True),
    ],
)
def test_a_window_is_named_if_it_ends_within_the_days(
    project: SmallProject, gonggao: Run, on: str, within: str, named: bool
) -> None:
    ran = gonggao("expiring", "--on", on, "--within", within)
    assert ran.code == (1 if named else 0)
    assert ("window `main` ends" in ran.out) is named
    assert (ran.out == NOTHING) is not named


def test_an_announcement_past_its_validity_is_named_ever_after(project: SmallProject, gonggao: Run) -> None:
    text = project.sale.read_text("utf-8").replace("  uses shop\n", "  uses shop\n  valid to 2019-03-01\n")
    project.sale.write_text(text, "utf-8")
    assert "is valid until 2019-03-01" in gonggao("expiring", "--on", "2019-03-01").out
    assert "was valid until 2019-03-01" in gonggao("expiring", "--on", "2021-01-01").out
    assert gonggao("expiring", "--on", "2019-02-14", "--within", "15d").out == NOTHING


def test_programs_get_the_instant(project: SmallProject, gonggao: Run) -> None:
    found = json.loads(gonggao("expiring", "--on", "2019-02-10", "--output-format", "json").out)
    assert [(e["kind"], e["name"], e["at"]) for e in found["endings"]] == [
        ("window", "main", "2019-02-14T00:00:00+08:00")
    ]


@pytest.mark.parametrize(
    "arguments", [("--on", "13.2.2019"), ("--on", "2019-02-30"), ("--within", "soon"), ("--within", "0d")]
)
def test_what_is_no_date_or_number_of_days_is_misuse(
    project: SmallProject, gonggao: Run, arguments: tuple[str, ...]
) -> None:
    ran = gonggao("expiring", *arguments)
    assert (ran.code, ran.out) == (2, "")
