"""What is found to take no effect takes none: in no boundary case does it matter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs
from hypothesis import given, settings

from compiler.checks import check
from compiler.checks.findings import (
    IdleOutcome,
    IdleOverride,
    PointlessOverride,
    RepeatedOutcome,
    ShadowedRule,
)
from compiler.interpreter import ask
from compiler.interpreter.question import Question
from compiler.interpreter.statements import Statement
from compiler.model.answer import Kind
from compiler.model.case import FactError, FactValue
from compiler.model.rulebook import Announcement
from dsl.diagnostic import Finding
from tests.checks.verdicts import boundary_cases
from tests.strategies.rulebooks import announcements, rulebook


@settings(max_examples=60, deadline=None)
@given(announcements())
def test_what_is_found_to_take_no_effect_takes_none(announcement: Announcement) -> None:
    for finding in check(rulebook(announcement), ask):
        for judged, judge in JUDGES.items():
            if isinstance(finding, judged):
                assert [
                    facts for facts in boundary_cases(announcement, 200) if judge(announcement, finding, facts)
                ] == []


OfMatter = ShadowedRule | IdleOutcome | RepeatedOutcome
OfOverride = IdleOverride | PointlessOverride


def own_and_others(
    announcement: Announcement, finding: OfMatter, facts: Mapping[str, FactValue]
) -> tuple[list[Statement], list[Statement]]:
    """What the finding's rule says of its matter, if it has but one outcome for it, and what the others say."""
    (matter,) = (id for id, matter in announcement.matters.items() if matter.labels == finding.matter)
    try:
        said = Question(announcement, matter, facts, None).statements(matter)
    except FactError:
        return [], []
    own = [s for s in said if s.rule.name == finding.rule]
    return own if len(own) == 1 else [], [s for s in said if s.rule.name != finding.rule]


def is_heard(announcement: Announcement, finding: ShadowedRule, facts: Mapping[str, FactValue]) -> bool:
    own, _ = own_and_others(announcement, finding, facts)
    return any(s.remains.true for s in own)


def is_given(announcement: Announcement, finding: IdleOutcome, facts: Mapping[str, FactValue]) -> bool:
    own, _ = own_and_others(announcement, finding, facts)
    return any(s.holds.true for s in own)


def is_alone(announcement: Announcement, finding: RepeatedOutcome, facts: Mapping[str, FactValue]) -> bool:
    own, others = own_and_others(announcement, finding, facts)
    repeated = {s.said for s in others if s.rule.name == finding.other and s.remains.true}
    return any(s.remains.true and s.said not in repeated for s in own)


def changes_an_answer(announcement: Announcement, finding: OfOverride, facts: Mapping[str, FactValue]) -> bool:
    rule = announcement.rule[finding.rule]
    kept = attrs.evolve(rule, overrides=tuple(o for o in rule.overrides if o.target != finding.target))
    rules = tuple(kept if other is rule else other for other in announcement.rules)
    changed = attrs.evolve(announcement, rules=rules)
    return any(differ(announcement, changed, matter, facts) for matter in announcement.deciding)


def differ(one: Announcement, other: Announcement, matter: str, facts: Mapping[str, FactValue]) -> bool:
    """Whether two announcements answer a case differently, other than that one asks for more facts."""
    try:
        first, second = ask(one, matter, facts), ask(other, matter, facts)
    except FactError:
        return False
    known = Kind.MISSING_FACT not in (first.kind, second.kind)
    return known and (first.kind, first.value) != (second.kind, second.value)


JUDGES: dict[type[Finding], Callable[..., bool]] = {
    IdleOverride: changes_an_answer,
    PointlessOverride: changes_an_answer,
    IdleOutcome: is_given,
    ShadowedRule: is_heard,
    RepeatedOutcome: is_alone,
}
