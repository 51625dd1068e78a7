"""Rules that are copies of others (`like`): of which, and what is different in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.locale import say
from compiler.model.conditions import All, Always, AnyOf, Condition, Not
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from compiler.prose.clauses import cited
from compiler.prose.conditions import condition
from compiler.prose.names import grammar
from compiler.prose.parts import conditions_of


def copy_remark(a: Announcement, rule: Rule, lang: str) -> str:
    """`a repetition of clause 3.(1) with “…” in place of “…”`; empty for a rule that is no copy.

    The original is cited by its outermost section, so that the remark is the same for all rules of a copied section. A
    rule of another announcement is called by its full name, and the differences are not known here.
    """
    if rule.copied_from is None:
        return ""
    original = a.rule.get(rule.copied_from)
    if original is None:
        return say("prose.copy.of", lang, {"original": grammar(lang).quoted(rule.copied_from), "differences": ""})
    differences = _differences(a, _tests(rule, original), _tests(original, rule), lang)
    return say("prose.copy.of", lang, {"original": _clauses(a, original, lang), "differences": differences})


def _differences(a: Announcement, new: Sequence[Condition], gone: Sequence[Condition], lang: str) -> str:
    """What stands in place of what, and what is left out; what the copy's own sections ask for is said with them."""
    ours, theirs = {_subject(test) for test in new}, {_subject(test) for test in gone}
    instead = [test for test in new if _subject(test) in theirs]
    replaced = [test for test in gone if _subject(test) in ours]
    dropped = [test for test in gone if _subject(test) not in ours]
    if replaced:
        said = say("prose.copy.replaced", lang, {"new": _said(a, instead, lang), "gone": _said(a, replaced, lang)})
        return said + (say("prose.copy.and-dropped", lang, {"gone": _said(a, dropped, lang)}) if dropped else "")
    if dropped:
        return say("prose.copy.dropped", lang, {"gone": _said(a, dropped, lang)})
    return say("prose.copy.added", lang, {"new": _said(a, new, lang)}) if new else ""


def _subject(test: Condition) -> object:
    """What a single test is about."""
    names = ("fact", "event", "matter", "definition", "number")
    return next((value for name in names if (value := getattr(test, name, None)) is not None), None)


def _clauses(a: Announcement, original: Rule, lang: str) -> str:
    sections = {section.name: section.clauses for section in a.sections}
    outermost = next((sections[name] for name in original.sections if sections.get(name)), original.clauses)
    return cited(outermost, lang, bare=True)


def _tests(rule: Rule, other: Rule) -> tuple[Condition, ...]:
    """What one rule asks for anywhere and the other nowhere."""
    theirs = set(_single(other))
    return tuple(dict.fromkeys(test for test in _single(rule) if test not in theirs))


def _single(rule: Rule) -> Iterator[Condition]:
    return (part for part in conditions_of(rule) if not isinstance(part, All | AnyOf | Not | Always))


def _said(a: Announcement, tests: Sequence[Condition], lang: str) -> str:
    return grammar(lang).nouns([grammar(lang).quoted(condition(a, test, lang)) for test in tests])
