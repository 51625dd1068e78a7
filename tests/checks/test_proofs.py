"""What is proved where a cell alone does not tell: events that a question needs, lengths that the case says."""

from __future__ import annotations

from decimal import Decimal

import attrs

from compiler.checks.conflicts import conflicting_outcomes
from compiler.checks.findings import ConflictingOutcomes
from compiler.checks.subject import Subject
from compiler.interpreter import ask
from compiler.model.conditions import (
    All,
    Always,
    Condition,
    EventCompare,
    EventIn,
    FactNumber,
    Happened,
    Measure,
    NumberIs,
    Order,
)
from compiler.model.outcomes import Baseline, Before, Outcome, OutcomeValue, Per
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Exception_, Override, Rule
from compiler.model.time import CaseAmount, Duration, EventMoment, Shift, Unit, Window
from dsl.diagnostic import Finding
from tests.checks.test_findings import FIRST, HOURS_72, LOCAL_DAYS, announced, day, platform, rule
from tests.strategies.rulebooks import named, place
from tests.strategies.words import MORE, ZONE

SIGNED = EventDefinition("signed", "paid", Always(), place=place())
UNPAID = Happened("paid", negated=True)
HEAVY = NumberIs(FactNumber("weight"), Measure.AT_LEAST, Decimal(0), "kg")


def exception(condition: Condition, value: OutcomeValue, guard: Condition | None = None) -> Exception_:
    return Exception_(condition, Outcome("ship_by", value, guard), place=place())


def found(announcement: Announcement) -> list[Finding]:
    return list(conflicting_outcomes(Subject(announcement, ask)))


def where_signed_is_paid(*rules: Rule) -> list[Finding]:
    return found(attrs.evolve(announced(*rules), definitions=(SIGNED,)))


# The source would have to be left out, and is then asked for: there is no such case.


def test_a_derived_event_does_not_happen_without_its_source_where_the_question_needs_that() -> None:
    apart = (exception(Always(), Baseline()), exception(UNPAID, Per("handbook")))
    assert where_signed_is_paid(rule("one", EventIn("signed", FIRST.window), Baseline(), exceptions=apart)) == []


def test_nor_does_it_where_numbers_are_tested_and_rules_set_others_aside() -> None:
    apart = (exception(Always(), Per("handbook")), exception(UNPAID, Baseline(), HEAVY))
    over = Override("other", named("special"), None, place())
    one = rule("one", EventIn("signed", FIRST.window), Baseline(), exceptions=apart, overrides=(over,))
    assert where_signed_is_paid(one) == []
    assert where_signed_is_paid(one, rule("other", platform("tmall"), Baseline(), "both_by")) == []


def test_where_only_some_numbers_leave_the_source_unneeded_the_conflict_is_in_those() -> None:
    """Of a light order a rule speaks that needs no payment, so that one that is not given did not happen."""
    apart = (exception(Always(), Per("handbook")), exception(UNPAID, Baseline()))
    one = rule("one", EventIn("signed", FIRST.window), Baseline(), exceptions=apart)
    light = rule("light", platform("tmall"), Per("handbook"))
    over = Override("light", named("special"), None, place())
    heavy = rule("heavy", All((HEAVY, EventIn("signed", FIRST.window))), Per("handbook"), overrides=(over,))
    conflict, *_ = where_signed_is_paid(one, light, heavy)
    assert isinstance(conflict, ConflictingOutcomes)
    assert Decimal(conflict.witness["facts"]["weight"]) < 0


# Local days.


def test_since_a_zone_last_put_its_clocks_forward_three_local_days_are_never_shorter_than_72_hours() -> None:
    since = EventIn("paid", Window(day(0).us, None, None, None))
    early = rule("early", All((since, EventCompare("shipped", Order.BEFORE, HOURS_72))), Before(day(15)))
    late = rule("late", EventCompare("shipped", Order.FROM, LOCAL_DAYS), Before(day(16)))
    assert found(announced(early, late)) == []
    in_new_york = attrs.evolve(LOCAL_DAYS, duration=Duration(3, Unit.CALENDAR_DAYS, zone="America/New_York"))
    spring = rule("spring", EventCompare("shipped", Order.FROM, in_new_york), Before(day(16)))
    (finding,) = found(announced(early, spring))
    assert isinstance(finding, ConflictingOutcomes)
    assert finding.witness["facts"]["paid_at"].startswith("2019-03")


# The case says how many days are counted.

DAYS = Duration(CaseAmount("extra_days"), Unit.DAYS)


def after(event: str, duration: Duration) -> Shift:
    return Shift(duration, True, EventMoment(event))


def counting(*rules: Rule) -> list[Finding]:
    announcement = announced(*rules)
    return found(attrs.evolve(announcement, vocabularies=(*announcement.vocabularies, MORE)))


def test_days_that_the_case_says_are_counted_near_the_publication_without_a_window() -> None:
    early = rule("early", EventCompare("shipped", Order.BEFORE, after("paid", DAYS)), Before(day(15)))
    late = rule("late", EventCompare("shipped", Order.FROM, after("signed", DAYS)), Before(day(16)))
    (finding,) = counting(early, late)
    assert isinstance(finding, ConflictingOutcomes)
    assert finding.witness["facts"]["paid_at"].startswith("2019-01-11")


def test_there_is_no_case_of_fewer_days_than_none_though_no_more_is_asked_of_it() -> None:
    owed = NumberIs(FactNumber("extra_days"), Measure.LESS_THAN, Decimal(0), "days")
    usual, odd = rule("usual", Always(), Baseline()), rule("odd", owed, Per("handbook"))
    counted = rule(
        "counted",
        platform("tmall"),
        Baseline(),
        exceptions=(Exception_(EventCompare("signed", Order.FROM, after("paid", DAYS))),),
    )
    assert counting(usual, odd, counted) == []
    (finding,) = counting(usual, odd)
    assert isinstance(finding, ConflictingOutcomes)


def test_days_that_the_case_says_are_counted_from_an_instant_too() -> None:
    printed = Shift(Duration(CaseAmount("extra_days"), Unit.CALENDAR_DAYS, zone=ZONE), True, day(0))
    early = rule("early", EventCompare("paid", Order.BEFORE, printed), Before(day(15)))
    late = rule("late", EventCompare("paid", Order.FROM, day(4)), Before(day(16)))
    (finding,) = counting(early, late)
    assert isinstance(finding, ConflictingOutcomes)
    assert finding.witness["facts"] == {"extra_days": "4", "paid_at": "2019-02-01T00:00:00+08:00"}
    few = NumberIs(FactNumber("extra_days"), Measure.LESS_THAN, Decimal(4), "days")
    assert counting(early, rule("late", All((late.when, few)), Before(day(16)))) == []
