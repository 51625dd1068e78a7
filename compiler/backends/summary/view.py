"""Every value of the summary's templates: Markdown in one language, in the order of the announcement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs
from attrs import frozen

from compiler import prose
from compiler.backends.summary.examples import worked_examples
from compiler.backends.summary.glance import Named, references_of, times_of, undefined_of
from compiler.backends.summary.markdown import inline, markdown
from compiler.backends.summary.outline import Group, Leaf, Topic, leaves, outline
from compiler.locale import Labels, say
from compiler.locale.time import day_of
from compiler.model.conditions import ChoiceIs, Condition
from compiler.model.rulebook import Announcement
from compiler.model.rules import Baseline, Definition, Reading, Rule
from compiler.model.vocabulary import Choice

_MATTERS_SHOWN = 6


@frozen
class Bullet:
    """A line of a list; `indent` is the white space before its dash."""

    indent: str
    text: str


@frozen
class TopicView:
    heading: str
    lead: str
    bullets: tuple[Bullet, ...]


@frozen
class DateView:
    time: str
    matters: str
    clauses: str


@frozen
class View:
    """What the templates print."""

    title: str
    issuer: str
    published: str
    valid: str
    zone: str
    notes: tuple[str, ...]
    dates: tuple[DateView, ...]
    topics: tuple[TopicView, ...]
    usual: tuple[str, ...]
    readings: tuple[str, ...]
    examples: tuple[str, ...]
    words: tuple[str, ...]
    references: tuple[str, ...]
    omissions: tuple[str, ...]

    def items(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in attrs.fields(View)}


def view(a: Announcement, lang: str) -> View:
    """The summary of an announcement in `en` or `zh`."""
    topics = outline(a)
    return View(
        title=inline(a.title.of(lang)),
        issuer=inline(_issuer(a, lang)),
        published=day_of(date.fromisoformat(a.published), lang),
        valid=_valid(a, lang),
        zone=prose.zone_name(a.zone, lang, _instants(a)),
        notes=tuple(_with_clauses(note.labels, note.clauses, lang) for note in a.notes),
        dates=tuple(_dates(a, topics, lang)),
        topics=tuple(_topic(a, topic, lang) for topic in topics),
        usual=tuple(_usual(a, topics, lang)),
        readings=tuple(_readings(a, lang)),
        examples=tuple(markdown(text) for text in worked_examples(a, topics, lang)),
        words=tuple(_words(a, lang)),
        references=tuple(markdown(a.references[id].labels.of(lang)) for id in references_of(a)),
        omissions=tuple(_with_clauses(omission.because, omission.clauses, lang) for omission in a.omissions),
    )


# ── What changes ─────────────────────────────────────────────────────────────────────────────────────────────────


def _topic(a: Announcement, topic: Topic, lang: str) -> TopicView:
    heading = inline(_heading(a, topic, lang))
    if isinstance(topic.root, Leaf):
        return TopicView(heading, "", (Bullet("", _rule(a, topic.root, lang)),))
    lead = markdown(prose.lead(a, topic.root.given, topic.root.excepted, lang))
    return TopicView(heading, lead, tuple(_bullets(a, topic.root, "", lang)))


def _heading(a: Announcement, topic: Topic, lang: str) -> str:
    matters = tuple(dict.fromkeys(out.matter for rule in topic.rules for out in rule.outcomes))
    first = prose.capital(prose.matter_topic(a, matters[0], lang), lang)
    text = first if len(matters) == 1 else say("summary.heading.several", lang, {"matter": first})
    only = _only(a, topic, lang)
    text = say("summary.heading.only", lang, {"text": text, "values": only}) if only else text
    return say("summary.heading.cited", lang, {"text": text, "cites": prose.cited(topic.clauses, lang)})


def _only(a: Announcement, topic: Topic, lang: str) -> str:
    """What sets a section apart from others about the same matter: the value of the first choice that it asks for."""
    given = topic.root.given if isinstance(topic.root, Group) else ()
    for condition in given:
        if isinstance(condition, ChoiceIs) and not condition.negated:
            return prose.values(a, condition, lang) if len(condition.values) == 1 else ""
    return ""


def _bullets(a: Announcement, group: Group, indent: str, lang: str) -> Iterator[Bullet]:
    for member in group.members:
        if isinstance(member, Leaf):
            yield Bullet(indent, _rule(a, member, lang))
            continue
        lead = markdown(prose.lead(a, member.given, member.excepted, lang))
        if lead:
            yield Bullet(indent, lead)
        yield from _bullets(a, member, f"{indent}  " if lead else indent, lang)


def _rule(a: Announcement, leaf: Leaf, lang: str) -> str:
    first, *others = prose.rule_sentences(a, leaf.rule, lang, leaf.given, leaf.excepted)
    said = [_cited(first, leaf.rule.clauses, lang), *others, *prose.precedence(a, leaf.rule, lang)]
    return markdown(_joined(said, lang))


def _usual(a: Announcement, topics: Iterable[Topic], lang: str) -> Iterator[str]:
    """Where a matter stays as usual: what the rule itself asks for, without what its section says around it."""
    found: dict[str, list[str]] = {}
    for topic in topics:
        for leaf in leaves(topic.root):
            for text, clauses in _usual_of(a, leaf, lang):
                found.setdefault(text, []).extend(clauses)
    for text, all_clauses in found.items():
        yield _line(text, tuple(dict.fromkeys(all_clauses)), lang)


def _usual_of(a: Announcement, leaf: Leaf, lang: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    rule = leaf.rule
    own = tuple(part for part in prose.conjuncts(rule.when) if part not in leaf.given)
    for out in rule.outcomes:
        if isinstance(out.value, Baseline):
            where = (*own, *(prose.conjuncts(out.guard) if out.guard else ()))
            yield prose.conditional(a, where, (out,), lang), rule.clauses
    for exception in rule.exceptions:
        if exception.instead and isinstance(exception.instead.value, Baseline):
            text = prose.conditional(a, prose.conjuncts(exception.condition), (exception.instead,), lang)
            yield text, exception.clauses or rule.clauses


# ── Dates ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _dates(a: Announcement, topics: Iterable[Topic], lang: str) -> Iterator[DateView]:
    """Every period and instant in the rules, in the order of time, with what it is about."""
    named: dict[str, Named] = {}
    matters: dict[str, list[str]] = {}
    clauses: dict[str, list[str]] = {}
    for topic in topics:
        for rule in topic.rules:
            for time in times_of(rule):
                text = prose.capital(time.words(a, lang), lang)
                named.setdefault(text, time)
                matters.setdefault(text, []).extend(time.matters)
                clauses.setdefault(text, []).extend(topic.clauses)
    for text in sorted(named, key=lambda text: named[text].order):
        about = _topics_of(a, tuple(dict.fromkeys(matters[text])), lang)
        yield DateView(inline(text), inline(about), inline(prose.clauses(tuple(dict.fromkeys(clauses[text])), lang)))


def _topics_of(a: Announcement, matters: tuple[str, ...], lang: str) -> str:
    topics = [prose.matter_topic(a, matter, lang) for matter in matters]
    text = say("summary.separator", lang).join(topics[:_MATTERS_SHOWN])
    return text if len(topics) <= _MATTERS_SHOWN else say("summary.more", lang, {"text": text})


def _instants(a: Announcement) -> Iterator[int]:
    """The instants that are printed, as far as they are written in the rules."""
    for rule in a.rules:
        for time in times_of(rule):
            yield from time.instants


# ── Readings, words ──────────────────────────────────────────────────────────────────────────────────────────────


def _readings(a: Announcement, lang: str) -> Iterator[str]:
    """Every reading once, in the order of what rests on it, with its guard and where it was taken."""
    found: dict[tuple[Labels, Condition | None], list[str]] = {}
    for item in (*a.rules, *a.definitions):
        for reading in item.readings:
            found.setdefault((reading.labels, reading.guard), []).extend(_taken_at(a, item, reading))
    for labels, guard in found:
        yield _reading(a, Reading(labels, guard), tuple(dict.fromkeys(found[labels, guard])), lang)


def _taken_at(a: Announcement, item: Rule | Definition, reading: Reading) -> tuple[str, ...]:
    """The clauses of the section that a reading stands in, or of the rule; none where it is the announcement's."""
    if reading in a.readings:
        return ()
    within = item.sections if isinstance(item, Rule) else ()
    sections = [section for section in a.sections if section.name in within and reading in section.readings]
    return sections[-1].clauses if sections else item.clauses


def _reading(a: Announcement, reading: Reading, clauses: tuple[str, ...], lang: str) -> str:
    text = prose.ended(reading.labels.of(lang), lang)
    if reading.guard:
        where = prose.condition(a, reading.guard, lang)
        text = say("summary.reading-where", lang, {"where": where, "text": text})
    return _line(text, clauses, lang)


def _words(a: Announcement, lang: str) -> Iterator[str]:
    for definition in a.definitions:
        yield _line(prose.definition(a, definition, lang), definition.clauses, lang)
    undefined = [term.labels.of(lang) for term in undefined_of(a)]
    if undefined:
        words = say("summary.separator", lang).join(undefined)
        yield markdown(prose.ended(say("summary.undefined", lang, {"words": words}), lang))


def _with_clauses(labels: Labels, clauses: tuple[str, ...], lang: str) -> str:
    return _line(prose.ended(labels.of(lang), lang), clauses, lang)


def _line(text: str, clauses: tuple[str, ...], lang: str) -> str:
    return markdown(_cited(text, clauses, lang))


def _cited(text: str, clauses: tuple[str, ...], lang: str) -> str:
    """A sentence with its clauses before the full stop."""
    if not clauses:
        return text
    stop = text[-1] if text.endswith((".", "。", "!", "?", "！", "？")) else ""
    body = text.removesuffix(stop) if stop else text
    space = "" if lang == "zh" else " "
    return f"{body}{space}{prose.cited(clauses, lang)}{stop}"


def _joined(sentences: Iterable[str], lang: str) -> str:
    return ("" if lang == "zh" else " ").join(sentences)


def _valid(a: Announcement, lang: str) -> str:
    """The days on which it is valid, as a sentence; empty where the text gives no bounds."""
    days = zip(("from", "to"), a.valid, strict=True)
    bounds = {end: day_of(date.fromisoformat(day), lang) for end, day in days if day}
    return say(f"summary.valid.{'-'.join(bounds)}", lang, bounds) if bounds else ""


def _issuer(a: Announcement, lang: str) -> str:
    """The label of the value that the issuer is, where a vocabulary has one; otherwise its id."""
    choices = [fact for fact in a.facts.values() if isinstance(fact, Choice)]
    labels = [term.labels.of(lang) for choice in choices for term in choice.values if term.id == a.issuer]
    return labels[0] if labels else a.issuer
