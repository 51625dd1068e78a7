"""How rules and definitions stood before what amends them: every `was` put in place."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve

from compiler.model.as_of import defined
from compiler.model.conditions import ChoiceIs, Defined, EventCompare, EventIn, FlagIs, Happened
from compiler.model.outcomes import Outcome
from compiler.model.resolve.walk import parts_of
from compiler.model.rules import Definition, Rule
from compiler.model.time import EventMoment, Instant, Window

T = TypeVar("T")
Both = tuple[tuple[Rule, ...], tuple[Definition, ...]]


def with_before(rules: tuple[Rule, ...], definitions: tuple[Definition, ...]) -> Both:
    """Each with what it was before, where it reaches a `was`: itself, or by a window, instant or definition.

    A rule with an edition of its own is new with it, and was nothing before.
    """
    definitions = tuple(_amended(d, then) if (then := as_it_stood(d)) is not d else d for d in definitions)
    changed = {defined(d) for d in definitions if d.before}
    while more := {defined(d) for d in definitions if not d.before and _names(d) & changed}:
        definitions = tuple(_amended(d, d) if defined(d) in more and not d.before else d for d in definitions)
        changed |= more
    return tuple(_rule(rule, changed) for rule in rules), definitions


def as_it_stood(value: T) -> T:
    """The same with every old value in place; the very same where there is none."""
    stood: T = _stood(value)
    return stood


def _stood(value: Any) -> Any:
    match value:
        case Window(was=Window() as was) | Instant(was=Instant() as was):
            return was
        case Outcome(was=was) if was is not None:
            return evolve(value, value=_stood(was), guard=_stood(value.guard), was=None)
        case tuple():
            parts = tuple(map(_stood, value))
            return parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
    changes = {name: new for name in parts_of(value) if (new := _stood(old := getattr(value, name))) is not old}
    return evolve(value, **changes) if changes else value


def _amended(definition: Definition, then: Definition) -> Definition:
    return evolve(definition, before=then)  # type: ignore[arg-type]  # both are of one kind


def _rule(rule: Rule, changed: set[str]) -> Rule:
    if rule.own_edition:
        return rule
    then = as_it_stood(rule)
    reached = then is not rule or (changed and _names(rule) & changed)
    return evolve(rule, before=then) if reached else rule


def _names(value: object) -> set[str]:
    """The definitions and the choices, flags and events that it names."""
    found: set[str] = set()
    _collect(value, found)
    return found


def _collect(value: Any, found: set[str]) -> None:
    match value:
        case Defined(name) | ChoiceIs(fact=name) | FlagIs(fact=name) | EventMoment(name):
            found.add(name)
        case EventIn(event=name) | EventCompare(event=name) | Happened(event=name):
            found.add(name)
    for part in value if isinstance(value, tuple) else ():
        _collect(part, found)
    for name in parts_of(value):
        _collect(getattr(value, name), found)
