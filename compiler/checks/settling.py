"""What to write so that two rules conflict no more: the overrides that can stand where they are to be put."""

from __future__ import annotations

from compiler.checks.words import phrase
from compiler.locale import Labels
from compiler.model.rulebook import Announcement


def settle_words(announcement: Announcement, one: str, other: str) -> Labels:
    """The overrides that would settle a conflict between two rules, as they are written.

    Left out are those that would set rules aside in a circle, and those for which there is no place.
    """
    if one == other:
        return phrase("conflict-settle.one-rule", rule=one)
    forms = [_override(*pair) for pair in ((one, other), (other, one)) if _can_override(announcement, *pair)]
    match forms:
        case [first, second]:
            return phrase("conflict-settle.two-rules", first=first, second=second)
        case [only]:
            return phrase("conflict-settle.one-way", only=only)
        case _:
            return phrase("conflict-settle.copies")


def _override(rule: str, target: str) -> Labels:
    """What to write so that `rule` goes before `target`. A row is called by its cite, its line follows its table."""
    table, cite = _row(rule)
    named = _row(target)[1] or target
    if table:
        return phrase("conflict-settle.row", table=table, cite=cite, target=named)
    return phrase("conflict-settle.rule", rule=rule, target=named)


def _row(rule: str) -> tuple[str, str]:
    table, bracket, cite = rule.partition("[")
    return (table, cite.removesuffix("]")) if bracket else ("", "")


def _can_override(announcement: Announcement, rule: str, target: str) -> bool:
    """Whether there is a place to write it, and the target does not go before the rule, in one step or in several."""
    written = announcement.rule[rule]
    copied = written.copied_from and any(section.place == written.place for section in announcement.sections)
    return not copied and rule not in _goes_before(announcement, target)


def _goes_before(announcement: Announcement, rule: str) -> set[str]:
    """The rules that a rule overrides, those that these override, and so on; of those that are in force."""
    found: set[str] = set()
    todo = [rule]
    while todo:
        overriding = announcement.rule.get(todo.pop())
        targets = {override.target for override in overriding.overrides} - found if overriding else set()
        found |= targets
        todo += targets
    return found
