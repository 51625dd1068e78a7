"""What the announcements of one folder do to each other."""

from __future__ import annotations

from compiler.checks import check
from compiler.checks.findings import OldValueDiffers
from compiler.checks.time_findings import DeadlineJumpsBack, ExtendedTwice, GapBeforeResumption
from compiler.interpreter import ask
from compiler.model.resolve import resolve
from compiler.model.rulebook import Rulebook
from dsl.diagnostic import Finding
from dsl.parser import parse
from dsl.source import Source
from tests.model.rulebooks import SHOP


def rulebook(*announcements: str) -> Rulebook:
    """Announcements of the folder `shop`, published a month after each other; the first line is more of the header."""
    parsed = [parse(SHOP)]
    for number, text in enumerate(announcements, start=1):
        more, _, body = text.strip("\n").partition("\n")
        header = (
            f'announcement shop.n{number}\n  title en "N{number}" zh "第{number}份"\n  issuer tmall\n'
            f"  published 2019-0{number}-01\n  zone Asia/Shanghai\n  year 2019\n  uses shop\n{more}\n"
        )
        parsed.append(parse(Source(f"shop/n{number}.rule", header + body + "\n")))
    resolved = resolve(parsed)
    assert [finding for file in parsed for finding in file.findings] == []
    assert resolved.findings == ()
    return resolved.rulebook


def found(book: Rulebook) -> list[Finding]:
    quiet = ("unused-term", "unused-time", "unused-definition", "window-before-publication")
    return [finding for finding in check(book, ask) if finding.name() not in quiet]


FIRST = """
#
rule ship cites 1
  when paid in from 2019-02-01 to 2019-02-08
  then ship_by before 2019-02-15 24:00:00
"""

LATER = """
{header}
rule ship cites 1
  when paid in from 2019-02-01 to 2019-02-10
  then ship_by before 2019-02-20 24:00:00
"""


def test_one_announcement_that_amends_another_is_fine() -> None:
    assert found(rulebook(FIRST, LATER.format(header="  amends shop.n1"))) == []


def test_one_that_replaces_another_is_fine() -> None:
    assert found(rulebook(FIRST, LATER.format(header="  replaces shop.n1"))) == []


AMENDS = """
  amends shop.n1
rule ship cites 1
  when paid in from 2019-02-01 to 2019-02-10 was 2019-02-08
  then ship_by before 2019-02-20 24:00:00 was 2019-02-15 24:00:00
"""


def test_an_old_value_that_was_in_force_matches() -> None:
    assert found(rulebook(FIRST, AMENDS)) == []


def test_an_old_value_that_was_another_is_shown_with_a_case() -> None:
    (finding,) = found(rulebook(FIRST, AMENDS.replace("2019-02-15", "2019-02-16")))
    assert isinstance(finding, OldValueDiffers)
    assert (finding.place.path, finding.rules) == ("shop/n2.rule", ("shop.n2.ship", "shop.n1.ship"))
    assert finding.witness
    assert finding.witness["facts"] == {"paid_at": "2019-02-01T00:00:00+08:00"}
    assert "16 February 2019" in finding.old.en
    assert "15 February 2019" in finding.amended.en


def test_an_old_window_that_reaches_further_is_shown_with_a_case_of_which_nothing_was_said() -> None:
    (finding,) = found(rulebook(FIRST, AMENDS.replace("was 2019-02-08", "was 2019-02-09")))
    assert isinstance(finding, OldValueDiffers)
    assert finding.witness
    assert finding.witness["facts"] == {"paid_at": "2019-02-09T00:00:00+08:00"}
    assert finding.amended.en == "nothing is said"


def test_old_values_of_what_is_not_named_are_held_against_nothing() -> None:
    assert found(rulebook(AMENDS.replace("shop.n1", "unnamed"))) == []


LONGER = """
  amends shop.n1
rule longer cites 1
  when paid in from 2019-02-01 to 2019-02-05
  then ship_by extended by 10 days
"""

AGAIN = """
  amends shop.n2
rule again cites 1
  when paid before {layer} ship_by
  then ship_by extended by 5 days
"""


def test_a_case_that_two_extensions_catch_one_after_the_other_is_shown() -> None:
    (finding,) = found(rulebook(FIRST, LONGER, AGAIN.format(layer="earlier")))
    assert isinstance(finding, ExtendedTwice)
    assert finding.rules == ("shop.n2.longer", "shop.n3.again")
    assert "2 March 2019" in finding.answer.en


def test_a_condition_on_what_another_announcement_decides_is_judged_with_it() -> None:
    follows = """
#
rule late cites 1
  when ship_by is missed
  then late_rule per delay_rules
rule never cites 2
  when ship_by is met and ship_by is missed
  then handling is manual
"""
    assert [(f.name(), f.place.path) for f in found(rulebook(FIRST, follows))] == [
        ("contradictory-condition", "shop/n2.rule")
    ]


def test_what_two_announcements_decide_together_is_covered_by_both() -> None:
    rest = """
#
rule ship cites 1
  when paid in from 2019-02-09 to 2019-02-15
  then ship_by before 2019-02-20 24:00:00
covers ship_by for paid in from 2019-02-01 to 2019-02-{last}
"""
    assert found(rulebook(FIRST, rest.format(last=15))) == []
    (finding,) = found(rulebook(FIRST, rest.format(last=16)))
    assert finding.witness
    assert finding.witness["facts"] == {"paid_at": "2019-02-16T00:00:00+08:00"}


def test_a_deadline_that_jumps_back_from_one_announcement_to_the_next_is_shown() -> None:
    ordinary = """
#
rule ship cites 1
  when paid from 2019-02-09
  then ship_by within 48 hours after paid
"""
    (finding,) = found(rulebook(FIRST, ordinary))
    assert isinstance(finding, DeadlineJumpsBack)
    assert finding.rules == ("shop.n1.ship", "shop.n2.ship")


def test_a_gap_between_what_one_suspends_and_another_resumes_is_shown() -> None:
    closed = """
#
rule closed cites 1
  when now in from 2019-02-01 to 2019-02-10
  then service_open is no
"""
    reopened = """
#
rule reopened cites 1
  when now from 2019-02-12
  then service_open is yes
"""
    (finding,) = found(rulebook(closed, reopened))
    assert isinstance(finding, GapBeforeResumption)
    assert finding.rules == ("shop.n1.closed", "shop.n2.reopened")
