"""Announcements of any size, for measurements: dated windows, values of two choices, a third with an exception."""

from __future__ import annotations

from random import Random

import attrs

from compiler.model.conditions import All, ChoiceIs, Condition, EventIn, FlagIs
from compiler.model.outcomes import ChoiceValue, Outcome
from compiler.model.rulebook import Announcement
from compiler.model.rules import Exception_, Override, Rule
from compiler.model.time import DAY, Instant, Precision, Window
from compiler.model.vocabulary import Choice, Flag, Matter, MatterKind
from compiler.regions import Box, Space, box
from tests.strategies.rulebooks import ORIGIN, VOCABULARY, ZONE, named, place, terms

SHOPS = Choice("shop", named("shop"), terms(*(f"shop_{n}" for n in range(30))), place())
GOODS = Choice("goods", named("goods"), terms(*(f"goods_{n}" for n in range(20))), place())
URGENT = Flag("urgent", named("urgent"), False, place())
LANES = terms("air", "sea", "road")
EVENTS = tuple(fact for fact in VOCABULARY.facts if fact.id == "paid")


def large(rules: int, matters: int, days: int, seed: int = 1) -> Announcement:
    """So many rules over so many matters; their windows start within so many days and last up to a week."""
    random = Random(seed)
    ids = tuple(f"lane_{n}" for n in range(matters))
    vocabulary = attrs.evolve(
        VOCABULARY,
        facts=(SHOPS, GOODS, URGENT, *EVENTS),
        matters=tuple(Matter(id, named(id), MatterKind.CHOICE, place(), values=LANES) for id in ids),
    )
    return Announcement(
        "random.large",
        named("large"),
        "tmall",
        "2019-01-11",
        ZONE,
        (vocabulary,),
        place(),
        rules=tuple(_rule(random, number, ids[number % matters], days) for number in range(rules)),
    )


def layered(rules: int, matters: int, days: int, seed: int = 1) -> Announcement:
    """The same, where each rule goes before those of its matter that come before it and may share a case with it."""
    announcement = large(rules, matters, days, seed)
    space = Space(announcement)
    before: dict[str, list[tuple[str, Box]]] = {}
    made: list[Rule] = []
    for rule in announcement.rules:
        around = box(space, (rule.when,))
        assert around
        earlier = before.setdefault(rule.outcomes[0].matter, [])
        met = [name for name, other in earlier if other.meets(around)]
        made.append(attrs.evolve(rule, overrides=tuple(Override(name, named("later")) for name in met)))
        earlier.append((rule.name, around))
    return attrs.evolve(announcement, rules=tuple(made))


def _rule(random: Random, number: int, matter: str, days: int) -> Rule:
    start = random.randrange(days)
    when: list[Condition] = [_is(random, SHOPS, 1), EventIn("paid", _window(start, start + random.randrange(1, 8)))]
    if number % 2:
        when.insert(1, _is(random, GOODS, 3))
    exceptions = (Exception_(FlagIs("urgent", True)),) if number % 3 == 0 else ()
    value = ChoiceValue(random.choice(LANES).id)
    return Rule(
        f"r{number}",
        (f"1.{number}",),
        All(tuple(when)),
        (Outcome(matter, value),),
        exceptions,
        place=place(number),
    )


def _is(random: Random, choice: Choice, count: int) -> ChoiceIs:
    values = {term.id for term in random.sample(choice.values, count)}
    return ChoiceIs(choice.id, tuple(term.id for term in choice.values if term.id in values))


def _window(first: int, last: int) -> Window:
    return Window(ORIGIN + first * DAY, ORIGIN + last * DAY, _day(first), _day(last), end_inclusive=False)


def _day(number: int) -> Instant:
    return Instant(ORIGIN + number * DAY, ORIGIN + (number + 1) * DAY, ZONE, Precision.DAY)
