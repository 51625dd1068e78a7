"""The words for what rules name: labels of facts, values, matters and documents."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Matter
from compiler.prose import chinese, english


def grammar(lang: str) -> ModuleType:
    """How the language makes sentences out of labels: `english` and `chinese` have the same functions."""
    return chinese if lang == "zh" else english


def label(a: Announcement, id: str, lang: str) -> str:
    """The label of a fact, matter or reference by its id."""
    named = a.facts.get(id) or a.matters.get(id) or a.references[id]
    return named.labels.of(lang)


def noun(a: Announcement, id: str, lang: str) -> str:
    """A fact or matter as a noun: `the platform`, `平台`."""
    text: str = grammar(lang).the(label(a, id, lang))
    return text


def value_names(of: Choice | Matter, ids: Sequence[str], lang: str) -> tuple[str, ...]:
    """The labels of values or groups; all in quotation marks if one of them needs them."""
    terms = {term.id: term.labels.of(lang) for term in of.values}
    if isinstance(of, Choice):
        terms |= {group.id: group.labels.of(lang) for group in of.groups}
    names = tuple(terms[id] for id in ids)
    if any(grammar(lang).needs_quotes(name) for name in names):
        return tuple(grammar(lang).quoted(name) for name in names)
    return names


def value_name(of: Choice | Matter, id: str, lang: str) -> str:
    return value_names(of, (id,), lang)[0]
