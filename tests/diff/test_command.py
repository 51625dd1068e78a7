"""`gonggao diff`: five edits told apart, revisions, formats and exit codes."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.project import UNKNOWN, Run, SmallProject, make_project

AGAINST = ("diff", "--against", "HEAD")


def edit(project: SmallProject, old: str, new: str) -> None:
    text = project.sale.read_text("utf-8")
    assert old in text
    project.sale.write_text(text.replace(old, new), "utf-8")


def data(gonggao: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(gonggao(*AGAINST, "--output-format", "json").out)
    return found


def test_without_an_edit_there_is_no_difference(project: SmallProject, gonggao: Run) -> None:
    ran = gonggao(*AGAINST)
    assert (ran.code, ran.out) == (0, "No difference.\n")


def test_a_comment_has_no_effect_and_that_is_said(project: SmallProject, gonggao: Run) -> None:
    project.add("# a comment\n")
    ran = gonggao(*AGAINST)
    assert (ran.code, ran.out) == (
        0,
        "No case is decided otherwise; what was edited are comments or layout.\n",
    )


def test_a_longer_window_is_told_by_the_cases_that_it_adds(project: SmallProject, gonggao: Run) -> None:
    edit(project, "2019-02-13 23:59:59", "2019-02-14 23:59:59")
    ran = gonggao(*AGAINST)
    assert ran.code == 1
    assert "shop.sale: cases are decided otherwise" in ran.out
    assert "14 February 2019" in ran.out
    (decision,) = [d for d in data(gonggao)["announcements"][0]["decisions"] if d["matter"] == "ship_by"]
    assert decision["before"]["answer"] == {"kind": "not_covered"}
    assert decision["after"]["answer"]["value"] == "2019-02-16T00:00:00+08:00"
    assert decision["case"] == {"kind": "regular", "paid_at": "2019-02-14T00:00:00+08:00"}


def test_another_value_is_told_before_and_now(project: SmallProject, gonggao: Run) -> None:
    edit(project, "2019-02-15 24:00:00", "2019-02-16 24:00:00")
    (decision,) = [d for d in data(gonggao)["announcements"][0]["decisions"] if d["matter"] == "ship_by"]
    values = [decision[side]["answer"]["value"] for side in ("before", "after")]
    assert values == ["2019-02-16T00:00:00+08:00", "2019-02-17T00:00:00+08:00"]


SHARE = "then late_fee is 15 % of price at least 5 CNY at most {cap} CNY"


def test_a_share_is_told_below_its_floor_and_above_its_cap_too(project: SmallProject, gonggao: Run) -> None:
    (decision,) = _of_shares(
        project, gonggao, "", f"rule fee cites 3\n  when kind is regular\n  {SHARE.format(cap=30)}\n"
    )
    assert decision["where"] == [{"en": "the kind of order is regular", "zh": "订单类型为普通"}]


def test_a_lower_cap_is_told_above_the_old_one_too(project: SmallProject, gonggao: Run) -> None:
    rule = f"rule fee cites 3\n  when kind is regular\n  {SHARE}\n"
    (decision,) = _of_shares(project, gonggao, rule.format(cap=30), rule.format(cap=15))
    assert decision["where"][0]["en"] == "the kind of order is regular and the price is more than 100 CNY"


def test_a_bound_that_takes_endless_digits_is_told_in_cents(project: SmallProject, gonggao: Run) -> None:
    rule = "rule fee cites 3\n  when kind is regular\n  then late_fee is {cap} % of price at most 100 CNY\n"
    (decision,) = _of_shares(project, gonggao, rule, rule.replace("{cap}", "31"))
    assert decision["where"][0]["en"].endswith("the price is at most 333.33 CNY))")


def test_parts_that_are_alike_are_told_in_one_sentence(project: SmallProject, gonggao: Run) -> None:
    project.add(
        "rule too cites 3\n  when kind is virtual and (insured is yes or paid in main)\n"
        "  then ship_by before 2019-02-20 24:00\n"
    )
    (decision,) = data(gonggao)["announcements"][0]["decisions"]
    assert [part["en"] for part in decision["where"]] == [
        "the kind of order is virtual and (the order is insured or "
        "the order is paid from 00:00 on 28 January to 23:59:59 on 13 February 2019)"
    ]


CALENDAR = 'calendar cn weekdays Mon-Fri off 2019-02-04 to 2019-02-08{} en "days" zh "日历"\n'
COUNTED = """
rule counted cites 3
  when kind is virtual and paid {}
  then ship_by within 2 working days of cn after paid
"""


@pytest.mark.parametrize(
    ("paid", "whole", "told"),
    [
        (
            "in from 2019-02-01 to 2019-02-14",
            True,
            "the order is paid from 00:00 on 1 February to 24:00 on 8 February 2019:",
        ),
        ("happened", False, "the kind of order is virtual and the order is paid (some of these cases):"),
    ],
)
def test_another_working_day_is_told_by_the_days_that_it_moves_or_as_of_some_cases(
    project: SmallProject, gonggao: Run, paid: str, whole: bool, told: str
) -> None:
    vocabulary = project.vocabulary.read_text("utf-8")
    project.vocabulary.write_text(vocabulary + CALENDAR.format(""), "utf-8")
    project.add(COUNTED.format(paid))
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "counted"], check=True)
    project.vocabulary.write_text(vocabulary + CALENDAR.format(" on 2019-02-09"), "utf-8")
    (decision,) = data(gonggao)["announcements"][0]["decisions"]
    assert decision["whole"] is whole
    assert told in gonggao(*AGAINST).out


def test_another_extension_is_told_by_what_is_extended_and_by_how_much(project: SmallProject, gonggao: Run) -> None:
    project.add("\nrule more cites 3\n  when insured is yes\n  then ship_by extended by 10 days\n")
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "more"], check=True)
    edit(project, "by 10 days", "by 12 days")
    decision = data(gonggao)["announcements"][0]["decisions"][0]
    assert [decision[side]["text"]["en"].split("; ")[1] for side in ("before", "after")] == [
        "the time by which the order must be shipped is extended by 10 days from the original",
        "the time by which the order must be shipped is extended by 12 days from the original",
    ]


def _of_shares(project: SmallProject, gonggao: Run, old: str, new: str) -> list[dict[str, Any]]:
    vocabulary = project.root / "announcements/vocabulary/shop.rule"
    money = 'number price money en "price" zh "价格"\nmatter late_fee number money en "late fee" zh "迟延费"\n'
    vocabulary.write_text(vocabulary.read_text("utf-8") + money, "utf-8")
    sale = project.sale.read_text("utf-8")
    project.sale.write_text(sale + old.format(cap=30), "utf-8")
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "fee"], check=True)
    project.sale.write_text(sale + new.format(cap=30), "utf-8")
    found: list[dict[str, Any]] = data(gonggao)["announcements"][0]["decisions"]
    return found


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("sooner", "looser"),
        ("later", "stricter"),
        ("sooner for regular", "looser for regular"),
        ("later for regular", "stricter for regular"),
    ],
)
def test_the_direction_is_told_where_the_vocabulary_says_which_way_is_stricter(
    project: SmallProject, gonggao: Run, way: str, said: str
) -> None:
    text = project.vocabulary.read_text("utf-8").replace("of shipped en", f"of shipped stricter {way} en")
    project.vocabulary.write_text(text, "utf-8")
    edit(project, "2019-02-15 24:00:00", "2019-02-16 24:00:00")
    assert f"      {said}\n" in gonggao(*AGAINST).out


def test_a_condition_that_is_dropped_widens_the_rule(project: SmallProject, gonggao: Run) -> None:
    edit(project, "when kind is regular and paid in main", "when paid in main")
    (decision,) = [d for d in data(gonggao)["announcements"][0]["decisions"] if d["matter"] == "ship_by"]
    assert [where["zh"] for where in decision["where"]] == [
        "订单类型为虚拟，且订单付款时间在2019年1月28日00:00至2月13日23:59:59之间"
    ]


def test_a_rule_with_another_name_is_a_name_that_programs_use(project: SmallProject, gonggao: Run) -> None:
    edit(project, "rule ordinary", "rule usual")
    assert "rule `ordinary` is now called `usual`" in gonggao(*AGAINST).out
    assert gonggao(*AGAINST, "--breaking-from", "api").code == 1


def test_another_reading_is_wording_only(project: SmallProject, gonggao: Run) -> None:
    edit(project, "The last day counts.", "The last day is counted.")
    ran = gonggao(*AGAINST)
    assert ran.code == 0
    assert "readings of `ordinary`" in ran.out
    assert gonggao(*AGAINST, "--breaking-from", "text").code == 1


def test_a_value_that_is_added_is_no_layout(project: SmallProject, gonggao: Run) -> None:
    text = project.vocabulary.read_text("utf-8")
    added = text.replace('zh "虚拟"\n', 'zh "虚拟"\n  - presale en "pre-sale" zh "预售"\n')
    project.vocabulary.write_text(added, "utf-8")
    ran = gonggao(*AGAINST)
    assert (ran.code, "added to the vocabulary: `kind.presale`" in ran.out) == (0, True)


def test_an_edit_without_effect_is_named(project: SmallProject, gonggao: Run) -> None:
    edit(project, "when kind is regular and", "when kind is not virtual and")
    ran = gonggao(*AGAINST)
    assert ran.code == 0
    assert "Edited without effect on any case: `ordinary`." in ran.out


def test_an_example_that_is_answered_otherwise_is_listed(project: SmallProject, gonggao: Run) -> None:
    project.add(
        "\nexample first\n  given kind is regular, paid at 2019-02-01 00:00:00\n"
        "  expect ship_by before 2019-02-15 24:00:00\n"
    )
    other = make_project(project.root.parent / "other")
    other.sale.write_text(project.sale.read_text("utf-8").replace("2019-02-15 24", "2019-02-17 24"), "utf-8")
    out = gonggao("diff", ".", str(other.root)).out
    assert "`first`, ship_by:" in out


def test_a_fact_more_is_named(project: SmallProject, gonggao: Run) -> None:
    edit(project, "when kind is regular and paid in main", "when kind is regular and insured is yes and paid in main")
    assert "`ship_by` now also asks for whether the order is insured" in gonggao(*AGAINST).out


def test_markdown_escapes_what_authors_write(project: SmallProject, gonggao: Run) -> None:
    text = project.vocabulary.read_text("utf-8").replace('"regular"', '"<b>|regular"')
    project.vocabulary.write_text(text, "utf-8")
    edit(project, "2019-02-15 24:00:00", "2019-02-16 24:00:00")
    out = gonggao(*AGAINST, "--output-format", "markdown").out
    assert "<b>" not in out
    assert "&lt;b&gt;\\|regular" in out


def test_an_announcement_that_is_gone_breaks_programs(project: SmallProject, gonggao: Run) -> None:
    project.sale.unlink()
    ran = gonggao(*AGAINST)
    assert ran.code == 1
    assert data(gonggao)["announcements"][0]["status"] == "removed"


def test_a_version_with_errors_is_named_and_fails(project: SmallProject, gonggao: Run) -> None:
    project.add(UNKNOWN)
    ran = gonggao(*AGAINST)
    assert ran.code == 1
    assert "Not compared, since it has errors in the new version: shop.sale." in ran.err


@pytest.mark.parametrize("revision", ["nowhere", "--all", "HEAD:announcements", ""])
def test_what_is_no_revision_is_misuse(project: SmallProject, gonggao: Run, revision: str) -> None:
    ran = gonggao("diff", f"git:{revision}", ".")
    assert (ran.code, ran.out) == (2, "")
    assert "git knows no revision" in ran.err


def test_links_in_the_repository_are_not_followed(project: SmallProject, gonggao: Run, tmp_path: Path) -> None:
    (project.root / "announcements/shop/link.rule").symlink_to("/etc/passwd")
    for arguments in (("add", "."), ("commit", "-q", "-m", "link")):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=project.root, check=True)
    (project.root / "announcements/shop/link.rule").unlink()
    assert gonggao(*AGAINST).out == "No difference.\n"


def test_both_languages_say_the_same_regions(project: SmallProject, gonggao: Run) -> None:
    edit(project, "2019-02-13 23:59:59", "2019-02-14 23:59:59")
    out = gonggao(*AGAINST, "--lang", "zh").out
    assert "若订单类型为普通，且订单付款时间在2019年2月14日" in out
    assert "原：公告未规定最迟发货时间" in out


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2019-02-15 24:00:00", "2019-02-16 24:00:00"),
        ("rule ordinary", "rule usual"),
        ("when kind is regular and", "when insured is yes and"),
        ("The last day counts.", "So it is."),
        ("published 2019-01-11", "published 2019-01-10"),
    ],
)
def test_json_is_valid_by_the_schema_that_ships_with_the_tool(
    project: SmallProject, gonggao: Run, old: str, new: str
) -> None:
    edit(project, old, new)
    schema = json.loads(files("compiler.report").joinpath("diff.schema.json").read_text("utf-8"))
    found = data(gonggao)
    assert found["announcements"]
    jsonschema.validate(found, schema)
    whole = json.loads(gonggao("ci", "--against", "HEAD", "--output-format", "json").out)
    jsonschema.validate(whole, json.loads(files("compiler.gate").joinpath("ci.schema.json").read_text("utf-8")))
    jsonschema.validate(whole["diff"], schema)


def test_an_old_value_is_told_as_of_the_last_day_on_which_it_held(
    project: SmallProject, gonggao: Run, tmp_path: Path
) -> None:
    edit(project, "  uses shop\n", "  uses shop\n  amends unnamed\n")
    edit(project, "to 2019-02-13 23:59:59", "to 2019-02-13 23:59:59 was 2019-02-10 23:59:59")
    other = make_project(tmp_path / "other")
    text = project.sale.read_text("utf-8")
    other.sale.write_text(text.replace("was 2019-02-10", "was 2019-02-09"), "utf-8")
    out = gonggao("diff", ".", str(other.root)).out
    assert "Asked as of 2019-01-10. If the kind of order is regular" in out


@pytest.mark.parametrize(
    ("after", "decided"),
    [
        ("define done is paid cites 4 when kind is regular\n", {"done_at"}),
        (
            "define done is shipped cites 4 when kind is regular\n"
            "define done is paid cites 5 when kind is regular and insured is yes\n",
            set(),
        ),
    ],
)
def test_what_only_a_case_that_contradicts_itself_would_tell_apart_is_no_difference(
    project: SmallProject, gonggao: Run, tmp_path: Path, after: str, decided: set[str]
) -> None:
    vocabulary = project.vocabulary.read_text("utf-8") + 'event done en "the order is done" zh "订单完成"\n'
    other = make_project(tmp_path / "other")
    for made, definitions in (
        (project, "define done is shipped cites 4 when kind is regular\n"),
        (other, after),
    ):
        made.vocabulary.write_text(vocabulary, "utf-8")
        made.add(f"\n{definitions}")
    found = json.loads(gonggao("diff", ".", str(other.root), "--output-format", "json").out)
    (change,) = found["announcements"]
    assert (change["unsettled"], {each["matter"] for each in change["decisions"]}) == ([], decided)
