"""What rules name: the conditions in them, the periods and instants with what they are for, words and documents."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.model.conditions import All, AnyOf, ChoiceIs, Condition, EventIn, Not, SuchAs
from compiler.model.rulebook import Announcement
from compiler.model.rules import Per, Rule, all_outcomes
from compiler.model.time import Window
from compiler.model.vocabulary import Choice, Group, Term


def conditions_of(rule: Rule) -> Iterator[Condition]:
    """All conditions of a rule, in all its parts, from the whole to the parts."""
    guards = [out.guard for out in all_outcomes(rule)] + [override.guard for override in rule.overrides]
    for condition in (rule.when, *(e.condition for e in rule.exceptions), *guards):
        if condition is not None:
            yield from _parts(condition)


def windows_of(rule: Rule) -> tuple[Window, ...]:
    """The windows that a rule names, each once."""
    return tuple(dict.fromkeys(c.window for c in conditions_of(rule) if isinstance(c, EventIn)))


def references_of(a: Announcement) -> tuple[str, ...]:
    """The ids of the documents to which the rules refer, in printed order."""
    named = [out.value.reference for rule in a.rules for out in all_outcomes(rule) if isinstance(out.value, Per)]
    return tuple(dict.fromkeys(named))


def undefined_of(a: Announcement) -> tuple[Term | Group, ...]:
    """The values and groups in rules and definitions that the text uses without saying what they mean."""
    conditions = [c for rule in a.rules for c in conditions_of(rule)]
    conditions += [c for definition in a.definitions for c in _parts(definition.condition)]
    found: dict[tuple[str, str], Term | Group] = {}
    for c in conditions:
        if isinstance(c, ChoiceIs | SuchAs):
            named = {*c.values, *(c.written if isinstance(c, ChoiceIs) else ())}
            for term in _terms(a.choice(c.fact)):
                if term.undefined and term.id in named:
                    found[c.fact, term.id] = term
    return tuple(found.values())


def _terms(choice: Choice) -> tuple[Term | Group, ...]:
    return (*choice.values, *choice.groups)


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _parts(part)
        case Not(inner):
            yield from _parts(inner)
        case _:
            pass
