"""Every value of the summary's templates: Markdown in one language, in the order of the announcement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs
from attrs import frozen

from compiler import prose
from compiler.backends.summary.examples import worked_examples
from compiler.backends.summary.glance import Named, calendars_of, references_of, times_in, times_of, undefined_of
from compiler.backends.summary.markdown import inline, markdown
from compiler.backends.summary.outline import Group, Leaf, Topic, leaves, outline
from compiler.backends.summary.shared import shared
from compiler.backends.summary.titles import titles
from compiler.locale import Labels, say
from compiler.locale.time import day_of
from compiler.model.conditions import Condition
from compiler.model.outcomes import Baseline
from compiler.model.rulebook import Announcement
from compiler.model.rules import Definition, Note, Reading, Rule
from compiler.model.time import Instant
from compiler.model.vocabulary import Choice
from compiler.prose.parts import parts_of

_CLAUSES_SHOWN = 30
"""With a topic of more clauses a date names only those of the rules in which it stands."""

_TITLES_SHOWN = 6


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
    standing: str
    zone: str
    notes: tuple[str, ...]
    dates: tuple[DateView, ...]
    topics: tuple[TopicView, ...]
    beside: tuple[str, ...]
    usual: tuple[str, ...]
    readings: tuple[str, ...]
    complete: tuple[str, ...]
    examples: tuple[str, ...]
    words: tuple[str, ...]
    references: tuple[str, ...]
    omissions: tuple[str, ...]

    def items(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in attrs.fields(View)}


def view(a: Announcement, known: Mapping[str, Labels], lang: str) -> View:
    """The summary of an announcement in `en` or `zh`; `known` are the titles of the other announcements by id."""
    topics = outline(a)
    named = titles(a, topics, lang)
    everywhere = shared(a, a.rules, lang)
    return View(
        title=inline(a.title.of(lang)),
        issuer=inline(_issuer(a, lang)),
        published=day_of(date.fromisoformat(a.published), lang),
        standing=_joined([*_standing(a, known, lang), inline(prose.remark(everywhere, lang, "announcement"))], lang),
        zone=_zone(a, lang),
        notes=tuple(_with_clauses(note.labels, note.clauses, lang) for note in a.notes if _opens(note)),
        dates=tuple(_dates(a, topics, named, lang)),
        topics=tuple(_topic(a, topic, title, everywhere, lang) for topic, title in zip(topics, named, strict=True)),
        beside=tuple(_with_clauses(note.labels, note.clauses, lang) for note in a.notes if not _opens(note)),
        usual=tuple(_usual(a, topics, lang)),
        readings=tuple(_readings(a, lang)),
        complete=tuple(_line(prose.coverage(a, of, lang), of.clauses, lang) for of in a.covers),
        examples=tuple(markdown(text) for text in worked_examples(a, topics, lang)),
        words=tuple(_words(a, lang)),
        references=tuple(markdown(a.references[id].labels.of(lang)) for id in references_of(a)),
        omissions=tuple(_with_clauses(omission.because, omission.clauses, lang) for omission in a.omissions),
    )


def _opens(note: Note) -> bool:
    """Whether it is about what the announcement opens with, and so stands at the top."""
    return bool(note.clauses) and all(clause.partition(".")[0] in ("lead", "heading", "toc") for clause in note.clauses)


# ── What changes ─────────────────────────────────────────────────────────────────────────────────────────────────


def _topic(a: Announcement, topic: Topic, title: str, said: Sequence[str], lang: str) -> TopicView:
    """`said` are the remarks on all rules of the announcement, which stand at its top."""
    heading = inline(say("summary.heading", lang, {"title": title, "cites": prose.cited(topic.clauses, lang)}))
    if isinstance(topic.root, Leaf):
        return TopicView(heading, "", (Bullet("", _rule(a, topic.root, said, lang)),))
    lead, said = _lead(a, topic.root, said, lang)
    return TopicView(heading, markdown(lead), tuple(_bullets(a, topic.root, "", said, lang)))


def _lead(a: Announcement, group: Group, said: Sequence[str], lang: str) -> tuple[str, tuple[str, ...]]:
    """What all rules of a group have in common, as the opening of their list, and all remarks that are said by then."""
    ours = shared(a, [leaf.rule for leaf in leaves(group)], lang, said)
    remark = prose.remark(ours, lang, "following")
    lead = prose.lead(a, group.given, group.excepted, lang)
    if remark and not lead:
        remark, lead = "", prose.opening(remark, lang)
    return _joined([remark, lead], lang), (*said, *ours)


def _bullets(a: Announcement, group: Group, indent: str, said: Sequence[str], lang: str) -> Iterator[Bullet]:
    for member in group.members:
        if isinstance(member, Leaf):
            yield Bullet(indent, _rule(a, member, said, lang))
            continue
        lead, known = _lead(a, member, said, lang)
        if lead:
            yield Bullet(indent, markdown(lead))
        yield from _bullets(a, member, f"{indent}  " if lead else indent, known, lang)


def _rule(a: Announcement, leaf: Leaf, said: Sequence[str], lang: str) -> str:
    first, *others = prose.rule_sentences(a, leaf.rule, lang, leaf.given, leaf.excepted)
    ours = [text for text in prose.remarks(a, leaf.rule, lang) if text not in said]
    beside = (prose.remark(ours, lang), prose.amended(a, leaf.rule, lang))
    text = [_cited(first, leaf.rule.clauses, lang), *others, *beside, *prose.precedence(a, leaf.rule, lang)]
    return markdown(_joined(text, lang))


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


def _dates(a: Announcement, topics: Iterable[Topic], named: Iterable[str], lang: str) -> Iterator[DateView]:
    """Every period and instant in the rules, in the order of time, with what it is about."""
    times: dict[str, Named] = {}
    about: dict[str, dict[str, dict[str, None]]] = {}
    for topic, title in zip(topics, named, strict=True):
        for rule in topic.rules:
            clauses = topic.clauses if len(topic.clauses) <= _CLAUSES_SHOWN else rule.clauses
            for time in times_of(rule):
                text = prose.capital(time.words(a, lang), lang)
                times.setdefault(text, time)
                about.setdefault(text, {}).setdefault(title, {}).update(dict.fromkeys(clauses))
    for definition in a.definitions:
        for time in times_in(parts_of(definition.condition)):
            text = prose.capital(time.words(a, lang), lang)
            times.setdefault(text, time)
            about.setdefault(text, {})[prose.defined(a, definition, lang)] = dict.fromkeys(definition.clauses)
    for text in sorted(times, key=lambda text: times[text].order):
        clauses = tuple(dict.fromkeys(clause for cites in about[text].values() for clause in cites))
        yield DateView(inline(text), inline(_listed(tuple(about[text]), lang)), inline(prose.clauses(clauses, lang)))


def _listed(names: Sequence[str], lang: str) -> str:
    text = say("summary.separator", lang).join(names[:_TITLES_SHOWN])
    return text if len(names) <= _TITLES_SHOWN else say("summary.more", lang, {"text": text})


def _literals(a: Announcement) -> Iterator[Instant]:
    """The instants that are printed, as far as they are written in the rules and definitions."""
    for rule in a.rules:
        for time in times_of(rule):
            yield from time.literals
    for definition in a.definitions:
        for time in times_in(parts_of(definition.condition)):
            yield from time.literals


# ── Readings, words ──────────────────────────────────────────────────────────────────────────────────────────────


def _readings(a: Announcement, lang: str) -> Iterator[str]:
    """Every reading once, in the order of what rests on it, with its guard and where it was taken."""
    found: dict[tuple[Labels, Condition | None], list[Rule | Definition]] = {}
    for item in sorted((*a.rules, *a.definitions), key=lambda item: item.place.start if item.place else 0):
        for reading in item.readings:
            found.setdefault((reading.labels, reading.guard), []).append(item)
    for (labels, guard), items in found.items():
        reading = Reading(labels, guard)
        clauses = [clause for item in items for clause in _taken_at(a, item, reading, items)]
        yield _reading(a, reading, tuple(dict.fromkeys(clauses)), lang)


def _taken_at(
    a: Announcement, item: Rule | Definition, reading: Reading, items: Sequence[Rule | Definition]
) -> tuple[str, ...]:
    """The clauses of the outermost section that has the reading in all its rules, or of the rule itself.

    None where the reading is the announcement's.
    """
    if reading in a.readings:
        return ()
    for section in a.sections:
        if isinstance(item, Rule) and section.clauses and section.name in item.sections:
            rules = [rule for rule in a.rules if section.name in rule.sections]
            if reading in section.readings or (len(rules) > 1 and all(rule in items for rule in rules)):
                return section.clauses
    return item.clauses


def _reading(a: Announcement, reading: Reading, clauses: tuple[str, ...], lang: str) -> str:
    text = prose.ended(reading.labels.of(lang), lang)
    if reading.guard:
        where = prose.condition(a, reading.guard, lang)
        text = say("summary.reading-where", lang, {"where": where, "text": text})
    return _line(text, clauses, lang)


def _words(a: Announcement, lang: str) -> Iterator[str]:
    for definition in a.definitions:
        text = _cited(prose.definition(a, definition, lang), definition.clauses, lang)
        beside = (prose.remark(prose.remarks(a, definition, lang), lang), prose.amended(a, definition, lang))
        yield markdown(_joined([text, *beside], lang))
    yield from (markdown(prose.working_days(calendar, lang)) for calendar in calendars_of(a))
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
    ended = text.endswith((".", "。", "!", "?", "！", "？"))
    stop = text[-1] if ended else "。" if lang == "zh" else "."
    body = text.removesuffix(stop)
    space = "" if lang == "zh" else " "
    return f"{body}{space}{prose.cited(clauses, lang)}{stop}"


def _joined(sentences: Iterable[str], lang: str) -> str:
    return ("" if lang == "zh" else " ").join(filter(None, sentences))


def _standing(a: Announcement, known: Mapping[str, Labels], lang: str) -> Iterator[str]:
    """The days on which it is valid, where the text gives bounds, and what it amends or replaces."""
    days = zip(("from", "to"), a.valid, strict=True)
    bounds = {end: day_of(date.fromisoformat(day), lang) for end, day in days if day}
    if bounds:
        yield say(f"summary.valid.{'-'.join(bounds)}", lang, bounds)
    for key, ids in (("amends", a.amends), ("replaces", a.replaces)):
        if ids:
            named = tuple(_named(id, known, lang) for id in ids)
            yield inline(say(f"summary.{key}", lang, {"announcements": named}))
    if a.amends_unnamed:
        yield say("summary.amends-unnamed", lang)


def _named(id: str, known: Mapping[str, Labels], lang: str) -> str:
    """Another announcement by its title and its id; by the id alone where its title is not known."""
    return say("summary.titled", lang, {"title": known[id], "id": id}) if id in known else id


def _zone(a: Announcement, lang: str) -> str:
    """Its zone, and those that are named where a time is in them."""
    zones: dict[str, list[int]] = {a.zone: []}
    for at in _literals(a):
        zones.setdefault(at.zone, []).append(at.us)
    name, *others = [prose.zone_name(zone, lang, instants) for zone, instants in zones.items()]
    if not others:
        return name
    return say("summary.zone-among-others", lang, {"zone": name, "others": tuple(others)})


def _issuer(a: Announcement, lang: str) -> str:
    """The label of the value that the issuer is, or the title of the vocabulary of that name; otherwise its id."""
    choices = [fact for fact in a.facts.values() if isinstance(fact, Choice)]
    labels = [term.labels.of(lang) for choice in choices for term in choice.values if term.id == a.issuer]
    titles = [vocabulary.title.of(lang) for vocabulary in a.vocabularies if vocabulary.id == a.issuer]
    return next(iter((*labels, *titles)), a.issuer)
