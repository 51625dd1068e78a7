"""Worked examples out of those in the rulebook, with the interpreter's answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from compiler import prose
from compiler.backends.summary.outline import Topic
from compiler.interpreter import ask
from compiler.locale import say
from compiler.locale.time import day_of
from compiler.model.answer import Kind
from compiler.model.case import AT
from compiler.model.rulebook import Announcement
from compiler.model.rules import Example

_SHOWN = 2


def worked_examples(a: Announcement, topics: Iterable[Topic], lang: str) -> Iterator[str]:
    """For each topic the first example that it decides and the first that it does not, as sentences."""
    for topic in topics:
        yield from (_sentence(a, example, lang) for example in _chosen(a, topic))


def _chosen(a: Announcement, topic: Topic) -> Iterator[Example]:
    clauses = {rule.clauses[0] for rule in topic.rules if rule.clauses}  # what it is about; others it leans on
    kinds: set[Kind] = set()
    for example in a.examples:
        if clauses & set(example.clauses) and example.expectations:
            kind = _answer_kind(a, example)
            if kind not in kinds:
                kinds.add(kind)
                yield example
            if len(kinds) == _SHOWN:
                return


def _answer_kind(a: Announcement, example: Example) -> Kind:
    return ask(a, example.expectations[0].matter, dict(example.facts), example.as_of).kind


def _sentence(a: Announcement, example: Example, lang: str) -> str:
    facts = dict(example.facts)
    matters = dict.fromkeys(expectation.matter for expectation in example.expectations)
    answers = {matter: ask(a, matter, facts, example.as_of) for matter in matters}
    told = {m: answer for m, answer in answers.items() if answer.kind is not Kind.NOT_COVERED} or answers
    said = say("prose.rule.separator", lang).join(prose.answer(a, m, answer, lang) for m, answer in told.items())
    given = {name: value for name, value in facts.items() if name != AT}
    arguments = {"case": prose.case(a, given, lang), "answers": said, "cites": prose.cited(example.clauses, lang)}
    text = say("summary.example" if given else "summary.example-of-time", lang, arguments)
    if AT in facts:
        at = prose.fact_value(a, AT, facts[AT], lang)
        text = say("summary.example-at", lang, {"time": at, "text": text})
    text = prose.sentence(text, lang)
    if example.as_of:
        day = day_of(date.fromisoformat(example.as_of), lang)
        text = say("summary.example-as-of", lang, {"day": day, "text": text})
    return text
