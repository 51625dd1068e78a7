"""Rules that stand side by side, alike but for a window with nearly the same bounds."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from compiler import prose
from compiler.checks.subject import Subject
from compiler.checks.time_findings import SiblingWindowsDiffer
from compiler.checks.words import in_both, where
from compiler.locale import Labels
from compiler.model.conditions import All, ChoiceIs, Condition, EventIn, FlagIs
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from compiler.model.time import Window
from dsl.diagnostic import Finding, Label

NEARLY = 3, 4
"""Windows are nearly the same if what they share is at least this part of what either has."""


def siblings_whose_windows_differ(subject: Subject) -> Iterator[Finding]:
    """Rules of one section, or rows of one table, that say the same for other values, in nearly the same window.

    They must share a bound, and among all that are so alike there must be no third window: where each has its own,
    they are meant to differ. The rarer window is told, of two as rare the later one.
    """
    alike: dict[Hashable, dict[Window, list[Rule]]] = {}
    for rule in subject.announcement.rules:
        for part in _parts(rule.when):
            if isinstance(part, EventIn) and not part.negated:
                alike.setdefault(_likeness(rule, part), {}).setdefault(part.window, []).append(rule)
    for windows in alike.values():
        if len(windows) == 2:
            (one, rules), (other, others) = sorted(windows.items(), key=lambda item: -len(item[1]))
            if _nearly(one, other):
                yield _found(subject.announcement, (rules[0], one), (others[0], other))


def _found(announcement: Announcement, usual: tuple[Rule, Window], odd: tuple[Rule, Window]) -> Finding:
    (sibling, window), (rule, other) = usual, odd
    return SiblingWindowsDiffer(
        place=where(announcement, rule.name),
        related=(Label(where(announcement, sibling.name), "other-rule", {"rule": sibling.name}),),
        rules=(sibling.name, rule.name),
        rule=rule.name,
        sibling=sibling.name,
        window=_words(announcement, other),
        other=_words(announcement, window),
    )


def _words(announcement: Announcement, window: Window) -> Labels:
    return in_both(lambda lang: prose.window(announcement, window, lang))


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.conditions if isinstance(condition, All) else (condition,)


def _likeness(rule: Rule, dated: EventIn) -> Hashable:
    """Equal for rules that differ at most in the values of facts, and in one window."""
    conditions = tuple(_skeleton(part) for part in _parts(rule.when) if part is not dated)
    outcomes = tuple((outcome.matter, outcome.value, outcome.guard) for outcome in rule.outcomes)
    return rule.sections, rule.name.partition("[")[0] if "[" in rule.name else "", outcomes, dated.event, conditions


def _skeleton(condition: Condition) -> Hashable:
    match condition:
        case ChoiceIs(fact, _, negated):
            return fact, negated
        case FlagIs(fact):
            return fact
        case _:
            return condition


def _nearly(one: Window, other: Window) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    if one.start != other.start and one.end != other.end:
        return False
    shared = min(one.end, other.end) - max(one.start, other.start)
    either = max(one.end, other.end) - min(one.start, other.start)
    part, whole = NEARLY
    return shared * whole >= either * part and shared != either
