"""Rules with hundreds of parts are judged without deep recursion."""

from __future__ import annotations

from compiler.checks.findings import ConflictingOutcomes
from compiler.model.conditions import All, AnyOf, Condition, EventIn, MatterIs
from compiler.model.outcomes import Before, ChoiceValue
from compiler.model.rules import Exception_
from compiler.model.time import DAY, Window
from tests.checks.test_findings import conflict, day, found, platform, rule
from tests.strategies.rulebooks import ORIGIN

MANY = 400


def on(number: int) -> EventIn:
    return EventIn("paid", Window(ORIGIN + number * DAY, ORIGIN + (number + 1) * DAY, None, None))


def test_hundreds_of_exceptions_keep_two_rules_apart() -> None:
    each = tuple(Exception_(on(number)) for number in range(MANY))
    whole = EventIn("paid", Window(ORIGIN, ORIGIN + MANY * DAY, None, None))
    assert (
        found(rule("one", platform("tmall"), Before(day(500)), exceptions=each), rule("other", whole, Before(day(600))))
        == ()
    )


def test_hundreds_of_alternatives_meet_in_one() -> None:
    one: Condition = AnyOf(tuple(on(2 * number) for number in range(MANY)))
    other: Condition = AnyOf((*(on(2 * number + 1) for number in range(MANY)), on(2)))
    witness = conflict(rule("one", one, Before(day(500))), rule("other", other, Before(day(600)))).witness
    assert witness["facts"] == {"paid_at": "2019-01-30T00:00:00+08:00"}


def test_a_matter_of_hundreds_of_rules_may_be_rested_on() -> None:
    lanes = [rule(f"lane_{number}", on(number), ChoiceValue("air"), "lane") for number in range(MANY)]
    by_air = MatterIs("lane", ("air",))
    late = EventIn("paid", Window(ORIGIN + (MANY - 1) * DAY, None, None, None))
    findings = found(
        *lanes, rule("one", by_air, Before(day(900))), rule("other", All((by_air, late)), Before(day(901)))
    )
    assert [type(finding) for finding in findings] == [ConflictingOutcomes]
