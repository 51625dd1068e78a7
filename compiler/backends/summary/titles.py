"""What each part of a summary is about, in few words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from compiler import prose
from compiler.backends.summary.outline import Group, Topic
from compiler.locale import say
from compiler.model.conditions import ChoiceIs
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from compiler.model.vocabulary import MatterKind
from compiler.prose.parts import conditions_of

_MATTERS = 3
"""So many matters may be named one by one."""

_QUESTIONS = (MatterKind.YES_NO, MatterKind.PERMISSION)


def titles(a: Announcement, topics: Sequence[Topic], lang: str) -> tuple[str, ...]:
    """A title for each topic; topics that would have the same one are told apart by what all their rules ask for."""
    plain = [_title(a, topic, topics, lang) for topic in topics]
    count = Counter(plain)
    return tuple(
        _apart(a, topic, text, lang) if count[text] > 1 else text for topic, text in zip(topics, plain, strict=True)
    )


def _title(a: Announcement, topic: Topic, topics: Sequence[Topic], lang: str) -> str:
    """Things that no other topic decides, else values that no other topic asks for, else all its matters.

    Where its first matter is a question, things come first only if there is no better title.
    """
    others = [rule for other in topics if other is not topic for rule in other.rules]
    elsewhere = {out.matter for rule in others for out in rule.outcomes}
    own = tuple(dict.fromkeys(out.matter for rule in topic.rules for out in rule.outcomes))
    nouns = [m for m in own if m not in elsewhere and a.matters[m].kind not in _QUESTIONS]
    values = _values(topic, others)
    if nouns and (nouns[0] == own[0] or (not values and len(own) > _MATTERS)):
        text = prose.about_matters(a, nouns, (), lang)
    else:
        text = prose.about_values(a, values, lang) if values else prose.about_matters(a, own, _choices(topic), lang)
    return prose.capital(text, lang)


def _values(topic: Topic, others: Sequence[Rule]) -> list[ChoiceIs]:
    """Of each rule the first test of a choice for values that only this topic has; none if a rule has no such test."""
    taken = {(test.fact, value) for rule in others for test in _tests(rule) for value in test.values}
    found: list[ChoiceIs] = []
    for rule in topic.rules:
        own = [test for test in _tests(rule) if not any((test.fact, value) in taken for value in test.values)]
        if not own:
            return []
        found.append(own[0])
    return found


def _tests(rule: Rule) -> Iterator[ChoiceIs]:
    for condition in prose.conjuncts(rule.when):
        if isinstance(condition, ChoiceIs) and not condition.negated:
            yield condition


def _choices(topic: Topic) -> tuple[str, ...]:
    conditions = [condition for rule in topic.rules for condition in conditions_of(rule)]
    return tuple(dict.fromkeys(c.fact for c in conditions if isinstance(c, ChoiceIs)))


def _apart(a: Announcement, topic: Topic, text: str, lang: str) -> str:
    given = topic.root.given if isinstance(topic.root, Group) else tuple(_tests(topic.rules[0]))
    for condition in given:
        if isinstance(condition, ChoiceIs) and not condition.negated:
            return say("summary.apart", lang, {"title": text, "values": prose.values(a, condition, lang)})
    return text
