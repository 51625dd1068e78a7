"""What something is about, as the titles of a document say it: matters and the values that set a case apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from compiler.locale import say
from compiler.model.conditions import ChoiceIs
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice
from compiler.prose.names import grammar
from compiler.prose.outcomes import matter_topic

_SHOWN = 3
_ARTICLES = ("a", "an", "the")


def about_matters(a: Announcement, matters: Sequence[str], choices: Sequence[str], lang: str) -> str:
    """Matters in a row, questions with what all of them have in common said once.

    `choices` are those whose values the rules tell apart: `the reason may be chosen` asks for `which reason`.
    """
    labels = [a.choice(choice).labels.of(lang) for choice in choices]
    said = [_question(a, matter, labels, lang) for matter in matters]
    head = _head(said, labels, lang)
    return head + _row([text.removeprefix(head) for text in said], lang)


def about_values(a: Announcement, conditions: Sequence[ChoiceIs], lang: str) -> str:
    """The values for which conditions ask, by their labels."""
    said: list[str] = []
    for condition in conditions:
        names = _names(a.choice(condition.fact), lang)
        said += [names[id] for id in condition.written or condition.values]
    return _row([grammar(lang).bare(name) for name in dict.fromkeys(said)], lang)


def _names(choice: Choice, lang: str) -> dict[str, str]:
    values = {term.id: term.labels.of(lang) for term in choice.values}
    return values | {group.id: group.labels.of(lang) for group in choice.groups}


def _question(a: Announcement, matter: str, choices: Sequence[str], lang: str) -> str:
    which = (grammar(lang).which(a.matters[matter].labels.of(lang), choice) for choice in choices)
    return next((text for text in which if text), None) or matter_topic(a, matter, lang)


def _row(items: Sequence[str], lang: str) -> str:
    if len(items) <= _SHOWN:
        return grammar(lang).nouns(items)
    shown, more = items[: _SHOWN - 1], str(len(items) - _SHOWN + 1)
    return say("prose.topic.more", lang, {"items": grammar(lang).row(shown), "more": more})


def _head(texts: Sequence[str], choices: Sequence[str], lang: str) -> str:
    """What all the questions begin with: `whether `, `which reason may be chosen for `, `可以哪些原因`."""
    if len(texts) < 2:
        return ""
    if lang == "zh":
        heads = [text[: text.index(which) + len(which)] for text in texts for which in _which(choices) if which in text]
        return heads[0] if len(heads) == len(texts) and len(set(heads)) == 1 else ""
    words = [text.split(" ") for text in texts]
    common = [each[0] for each in takewhile(lambda each: len(set(each)) == 1, zip(*words, strict=False))]
    while common and (common[-1] in _ARTICLES or len(common) >= min(map(len, words))):
        common.pop()
    return "".join(f"{word} " for word in common)


def _which(choices: Sequence[str]) -> list[str]:
    return [f"哪些{choice}" for choice in choices]
