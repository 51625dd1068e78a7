"""A transcription against the lock of its source text: clauses that nothing cites, and figures that no clause has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from compiler import prose
from compiler.checks.cited import missing, uncited
from compiler.checks.printed import AMOUNTS, Figure, Holder, addresses, clock, is_printed, known, paragraph_of, used
from compiler.checks.source_findings import FigureNotInClause
from compiler.checks.words import in_both
from compiler.locale import Labels
from compiler.locale.time import day_of, quantity
from compiler.model.as_of import defined
from compiler.model.outcomes import Hours
from compiler.model.rulebook import Announcement
from compiler.model.rules import Coverage, Rule
from compiler.model.source_lock import LockedFigure, SourceLock, sentence_of
from compiler.model.time import Duration, Instant
from dsl.diagnostic import Finding
from dsl.source import Place


def against_source(announcement: Announcement, lock: SourceLock) -> Iterator[Finding]:
    """What the announcement and its source text do not have in common."""
    yield from uncited(announcement, lock)
    yield from missing(announcement, lock)
    for holder in (*announcement.rules, *announcement.definitions, *announcement.covers):
        yield from _figures(announcement, holder, lock)


def _figures(announcement: Announcement, holder: Holder, lock: SourceLock) -> Iterator[Finding]:
    clauses = addresses(holder)
    printed = list(_printed(lock, clauses))
    if not printed:
        return
    if isinstance(holder, Rule) and holder.copied_from:
        printed += _of_model(announcement, holder, printed, lock)
    figures = list(used(holder, holder.place))
    if not isinstance(holder, Coverage) and holder.since and holder.since != announcement.published:
        figures.append((holder.place, date.fromisoformat(holder.since)))
    there = known(announcement, printed, {figure.zone for _, figure in figures if isinstance(figure, Instant)})
    seen: set[tuple[Place | None, Any]] = set()
    for place, figure in figures:
        if (place, figure) not in seen and not is_printed(figure, there):
            seen.add((place, figure))
            yield FigureNotInClause(
                place=place or announcement.place,
                rule=_name(holder),
                figure=_words(announcement, figure),
                clauses=clauses,
                printed=tuple(dict.fromkeys(f.value.removeprefix("--") for f in printed if f.kind != "window")),
            )


def _name(holder: Holder) -> str:
    match holder:
        case Rule(name=name):
            return name
        case Coverage(matter=matter):
            return matter
        case definition:
            return defined(definition)


def _printed(lock: SourceLock, addresses: Sequence[str]) -> Iterator[LockedFigure]:
    """The figures of the clauses, of what stands below them, and of the lead text of the clauses above them."""
    for address in addresses:
        reached = lock.find(address)
        sentence = lock.sentence(address)
        if sentence is not None:
            yield from sentence.figures
        else:
            for clause in reached:
                yield from clause.figures()
        above = {parent for clause in reached[:1] for parent in clause.parents}
        above |= {sentence_of(address)[0]} if sentence is not None else set()
        for clause in lock.clauses:
            leads = clause.path in above or paragraph_of(clause.path) in above
            if leads and (sentence is None or clause not in reached):
                yield from clause.figures()


def _of_model(
    announcement: Announcement, copy: Rule, own: Sequence[LockedFigure], lock: SourceLock
) -> list[LockedFigure]:
    """The figures of the rule of which one is a copy, as far as the text refers to it.

    Where several copies cite the same clause, it cannot repeat what their models say: it refers to it as a whole.
    Elsewhere a clause that prints times, or amounts, has its own.
    """
    rules = {rule.name: rule for rule in announcement.rules}
    model = rules.get(copy.copied_from or "")
    if model is None:
        return []
    figures = list(_printed(lock, model.clauses))
    if model.copied_from:
        figures += _of_model(announcement, model, figures, lock)
    alike = (rule for rule in announcement.rules if rule.copied_from and rule.clauses == copy.clauses)
    if len({rules[rule.copied_from].clauses for rule in alike if rule.copied_from in rules}) > 1:
        return figures
    amounts = {figure.kind in AMOUNTS for figure in own}
    return [figure for figure in figures if (figure.kind in AMOUNTS) not in amounts]


def _words(announcement: Announcement, figure: Figure) -> Labels:
    match figure:
        case Instant(us, _, zone):
            return in_both(lambda lang: prose.instant(announcement, us, zone, lang))
        case Duration():
            return in_both(lambda lang: prose.duration(announcement, figure, lang))
        case date():
            return in_both(lambda lang: day_of(figure, lang))
        case str():
            return Labels(figure, figure)
        case Hours(_, start, end):
            return in_both(lambda lang: f"{clock(start)}–{clock(end)}")
        case _:
            return in_both(lambda lang: quantity(figure, None, lang))
