"""What findings carry: the witness in words and as data, the rules, the region, what would settle it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest

from compiler.checks import check
from compiler.checks.findings import ConflictingOutcomes, DeadlineBeforeTrigger, Unproven, UnusedTerm
from compiler.checks.time_findings import DeadlineJumpsBack
from compiler.interpreter import ask
from compiler.locale import say
from compiler.model.answer import Answer, Kind
from compiler.model.conditions import (
    All,
    Always,
    ChoiceIs,
    Condition,
    EventCompare,
    EventIn,
    FactNumber,
    MatterMet,
    Measure,
    Not,
    NumberIs,
    Order,
)
from compiler.model.outcomes import Baseline, Before, ChoiceValue, Hours, Outcome, OutcomeValue, Weekly
from compiler.model.rules import Exception_, Override, Rule
from compiler.model.time import DAY, Duration, EventMoment, Instant, Precision, Shift, Unit, Window
from compiler.model.vocabulary import Matter, MatterKind
from dsl.diagnostic import Finding
from tests.strategies.rulebooks import MATTERS, ORIGIN, VOCABULARY, ZONE, Announcement, named, place, rulebook

FIRST = EventIn("paid", Window(ORIGIN, ORIGIN + 10 * DAY, None, None))
SECOND = EventIn("paid", Window(ORIGIN + 5 * DAY, ORIGIN + 20 * DAY, None, None))


def day(number: int) -> Instant:
    return Instant(ORIGIN + number * DAY, ORIGIN + (number + 1) * DAY, ZONE, Precision.DAY)


COUNTER = Matter("counter", named("counter"), MatterKind.SCHEDULE, place())
WITH_HOURS = attrs.evolve(VOCABULARY, matters=(*VOCABULARY.matters, COUNTER))


def announced(*rules: Rule) -> Announcement:
    return Announcement(
        "random.sample", named("sample"), "tmall", "2019-01-11", ZONE, (WITH_HOURS,), place(), rules=rules
    )


def rule(name: str, when: Condition, value: OutcomeValue, matter: str = "ship_by", **parts: Any) -> Rule:
    return Rule(name, ("1",), when, (Outcome(matter, value),), place=place(), **parts)


def platform(*values: str) -> ChoiceIs:
    return ChoiceIs("platform", values, written=values)


def found(*rules: Rule) -> tuple[Finding, ...]:
    """What is found, other than that most terms are unused and some deadlines too early, or earlier than before."""
    findings = check(rulebook(announced(*rules)), ask)
    left_out = UnusedTerm | DeadlineBeforeTrigger | DeadlineJumpsBack
    return tuple(finding for finding in findings if not isinstance(finding, left_out))


def conflict(*rules: Rule) -> ConflictingOutcomes:
    (finding,) = found(*rules)
    assert isinstance(finding, ConflictingOutcomes)
    return finding


def after_paid(days: int) -> Before:
    return Before(Shift(Duration(days, Unit.DAYS), True, EventMoment("paid")))


ONE = rule("one", All((platform("tmall", "taobao"), FIRST)), Before(day(15)))
OTHER = rule("other", All((platform("taobao", "intl"), SECOND)), Before(day(16)))


def test_the_witness_is_the_first_value_and_the_earliest_second() -> None:
    assert conflict(ONE, OTHER).witness["facts"] == {"platform": "taobao", "paid_at": "2019-02-02T00:00:00+08:00"}


def test_the_witness_has_each_answer_with_its_rules() -> None:
    assert [(a["kind"], a["value"], a["rules"]) for a in conflict(ONE, OTHER).witness["answers"]] == [
        ("value", "2019-02-12T00:00:00+08:00", ["one"]),
        ("value", "2019-02-13T00:00:00+08:00", ["other"]),
    ]


def test_the_region_is_said_exactly_where_it_is_one_box() -> None:
    region = conflict(ONE, OTHER).region
    assert region.en.startswith("So it is wherever the platform is taobao and")
    assert "2 February" in region.en
    assert "6 February 2019" in region.en
    assert "2019年2月2日" in region.zh


def test_what_would_settle_it_is_ready_to_paste_in_both_languages() -> None:
    settle = conflict(ONE, OTHER).settle
    assert 'overrides other because en "…" zh "…"' in settle.en
    assert 'overrides one because en "…" zh "…"' in settle.en
    assert '优先于 other 因为 英文 "…" 中文 "…"' in settle.zh


def test_a_row_is_settled_on_a_line_after_its_table() -> None:
    rows = (rule("table[2.(I).3]", platform("tmall"), Baseline()), rule("table[2.(I).6]", FIRST, Before(day(3))))
    assert 'row 2.(I).3 overrides 2.(I).6 because en "…" zh "…"' in conflict(*rows).settle.en


def test_the_message_names_both_rules_in_both_languages() -> None:
    finding = conflict(ONE, OTHER)
    for lang in ("en", "zh"):
        message = say("finding.conflicting-outcomes.message", lang, finding.arguments())
        assert "`one`" in message
        assert "`other`" in message


def test_one_finding_tells_of_all_rules_that_differ_in_its_case() -> None:
    third = rule("third", FIRST, Before(day(17)))
    assert conflict(ONE, OTHER, third).rules == ("one", "other", "third")


def test_a_deadline_after_an_event_meets_a_literal_in_all_cases_but_one() -> None:
    finding = conflict(rule("one", FIRST, after_paid(12)), rule("other", FIRST, Before(day(15))))
    assert finding.witness["facts"] == {"paid_at": "2019-01-28T00:00:00+08:00"}
    assert "though not in all such cases" in finding.region.en


def test_a_deadline_after_an_event_that_always_falls_on_the_literal_is_no_conflict() -> None:
    noon = EventIn("paid", Window(ORIGIN, ORIGIN + 1, None, None))
    assert not [f for f in found(rule("one", noon, after_paid(12)), rule("other", noon, Before(day(12)))) if
                isinstance(f, ConflictingOutcomes)]  # fmt: skip


def test_two_events_may_keep_rules_apart_by_their_difference_alone() -> None:
    late = EventCompare("shipped", Order.FROM, Shift(Duration(72, Unit.HOURS), True, EventMoment("paid")))
    soon = EventCompare("shipped", Order.BEFORE, Shift(Duration(3, Unit.DAYS), True, EventMoment("paid")))
    assert found(rule("one", late, Before(day(1))), rule("other", soon, Before(day(2)))) == ()


def test_events_that_happen_to_differ_by_less_make_the_witness() -> None:
    soon = EventCompare("shipped", Order.BEFORE, Shift(Duration(1, Unit.HOURS), True, EventMoment("paid")))
    facts = conflict(rule("one", All((FIRST, soon)), Before(day(1))), rule("other", soon, Before(day(2)))).witness[
        "facts"
    ]
    assert facts == {"paid_at": "2019-01-28T00:00:00+08:00", "shipped_at": "2019-01-28T00:59:59+08:00"}


def test_numbers_meet_on_their_bounds_only_where_both_include_them() -> None:
    def weight(measure: Measure) -> NumberIs:
        return NumberIs(FactNumber("weight"), measure, Decimal("2.5"), "kg")

    at_least = rule("one", weight(Measure.AT_LEAST), Before(day(1)))
    assert found(at_least, rule("other", weight(Measure.LESS_THAN), Before(day(2)))) == ()
    facts = conflict(at_least, rule("other", weight(Measure.AT_MOST), Before(day(2)))).witness["facts"]
    assert facts == {"weight": "2.5"}


def test_an_exception_keeps_rules_apart() -> None:
    apart = Exception_(All((platform("taobao", "intl"), SECOND)))
    assert found(rule("one", ONE.when, Before(day(15)), exceptions=(apart,)), OTHER) == ()


def test_a_conditional_override_leaves_the_cases_in_which_it_does_not_hold() -> None:
    override = Override("other", named("special"), EventIn("paid", Window(None, ORIGIN + 6 * DAY, None, None)))
    finding = conflict(rule("one", ONE.when, Before(day(15)), overrides=(override,)), OTHER)
    assert finding.witness["facts"]["paid_at"] == "2019-02-03T00:00:00+08:00"


def test_a_witness_that_the_interpreter_does_not_confirm_is_unproven_and_never_a_conflict() -> None:
    findings = check(rulebook(announced(ONE, OTHER)), lambda *_: Answer(Kind.NOT_COVERED))
    assert [type(finding) for finding in findings if not isinstance(finding, UnusedTerm)] == [Unproven]


def test_a_search_that_runs_out_of_its_budget_is_unproven(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compiler.checks.subject.STEPS", 5)
    findings = found(ONE, OTHER)
    assert {type(finding) for finding in findings} == {Unproven}
    assert "too many combinations" in say("finding.unproven.message", "en", findings[0].arguments())


def test_matters_of_the_vocabulary_are_named_in_both_languages() -> None:
    lane = [
        rule("one", FIRST, ChoiceValue("air"), matter="lane"),
        rule("other", SECOND, ChoiceValue("sea"), matter="lane"),
    ]
    assert conflict(*lane).matter == next(m.labels for m in MATTERS if m.id == "lane")


def test_a_matter_with_more_conflicts_than_are_listed_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compiler.checks.conflicts.SHOWN", 1)
    third = rule("third", platform("tmall"), Before(day(17)))
    fourth = rule("fourth", platform("intl"), Before(day(18)))
    names = [finding.name() for finding in found(ONE, OTHER, third, fourth)]
    assert names.count("conflicting-outcomes") == 1
    assert names.count("more-conflicts") == 1


def weekly(*days: int, until: int, window: Window | None = None) -> Weekly:
    return Weekly((Hours(frozenset(days), 9 * 60, until * 60),), ZONE, window)


def test_hours_that_differ_meet_in_the_first_second_in_which_one_is_open_alone() -> None:
    asked = EventIn("now", Window(ORIGIN, ORIGIN + 10 * DAY, None, None))
    short, long = (rule(name, asked, weekly(0, 1, until=end), "counter") for name, end in (("one", 17), ("other", 18)))
    assert conflict(short, long).witness["facts"] == {"at": "2019-01-28T17:00:00+08:00"}


def test_the_same_hours_in_windows_that_overlap_are_no_conflict() -> None:
    first, second = (
        Window(ORIGIN, ORIGIN + 9 * DAY, None, None),
        Window(ORIGIN + 5 * DAY, ORIGIN + 20 * DAY, None, None),
    )
    one = rule("one", Always(), weekly(0, until=18, window=first), "counter")
    assert found(one, rule("other", Always(), weekly(0, until=18, window=second), "counter")) == ()


def test_hours_of_other_days_in_windows_without_an_end_are_found_to_differ() -> None:
    one, other = (rule(name, Always(), weekly(day, until=18), "counter") for name, day in (("one", 0), ("other", 1)))
    assert isinstance(found(one, other)[0], ConflictingOutcomes)


def test_an_event_that_must_be_open_stays_so_where_the_case_is_filled_up() -> None:
    never = NumberIs(FactNumber("weight"), Measure.MORE_THAN, FactNumber("weight"), "kg")
    still_open = All((Not(MatterMet("ship_by", missed=False)), Not(MatterMet("ship_by", missed=True))))
    due = rule("due", Always(), Before(day(3)))
    odd = rule("odd", Always(), Baseline(), exceptions=(Exception_(Not(never)),))
    road = rule("road", Always(), ChoiceValue("road"), "lane")
    usual = rule("usual", still_open, Baseline(), "lane")
    conflicts = [f for f in found(due, odd, road, usual) if isinstance(f, ConflictingOutcomes)]
    assert [f.witness["facts"] for f in conflicts] == [{"weight": "0", "at": "2019-01-30T23:59:59+08:00"}]


LOCAL_DAYS = Shift(Duration(3, Unit.CALENDAR_DAYS, zone=ZONE), True, EventMoment("paid"))
HOURS_72 = Shift(Duration(72, Unit.HOURS), True, EventMoment("paid"))


def test_what_bounds_leave_open_and_no_day_near_shows_is_not_proven() -> None:
    """Three local days are shorter than 72 hours only where the clock was put forward between: in 1986, say."""
    early = rule("early", EventCompare("shipped", Order.BEFORE, HOURS_72), Before(day(15)))
    late = rule("late", EventCompare("shipped", Order.FROM, LOCAL_DAYS), Before(day(16)))
    (finding,) = found(early, late)
    assert isinstance(finding, Unproven)
    assert finding.rules == ("early", "late")
    assert "in the cases that were tried the rules agree" in say("finding.unproven.message", "en", finding.arguments())
    assert "已试的情形中，各规则并无分歧" in say("finding.unproven.message", "zh", finding.arguments())


def test_within_a_window_it_is_proved() -> None:
    early = rule("early", All((FIRST, EventCompare("shipped", Order.BEFORE, HOURS_72))), Before(day(15)))
    late = rule("late", EventCompare("shipped", Order.FROM, LOCAL_DAYS), Before(day(16)))
    assert found(early, late) == ()
