"""Suspicious times: deadlines past before what starts them, windows a second apart or older than the text."""

from __future__ import annotations

from collections.abc import Iterator

from compiler import prose
from compiler.checks.findings import DeadlineBeforeTrigger, OneSecondOff, WindowBeforePublication
from compiler.checks.subject import Subject
from compiler.checks.words import case_words, in_both, phrase, where
from compiler.locale import Labels
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import FactError, FactValue
from compiler.model.conditions import NOW
from compiler.model.time import SECOND, Window
from compiler.model.vocabulary import MatterKind
from compiler.plan import Branch
from compiler.regions import HAPPENED, ZERO, Cell, Exhausted, outcomes, witness
from dsl.diagnostic import Finding, Label


def deadlines_before_triggers(subject: Subject) -> Iterator[Finding]:
    """Deadlines and instants on a printed date that some case reaches only after they have passed, with the case.

    What starts them are the events that the rule cannot do without, other than the acts that meet the deadline.
    """
    for plan in subject.plan.matters:
        matter = subject.announcement.matters[plan.matter]
        if matter.kind in (MatterKind.DEADLINE, MatterKind.INSTANT):
            for branch in plan.branches:
                found = _passed(subject, branch, matter.of)
                case = found and _confirmed(subject, plan.matter, branch, *found)
                if found and case:
                    yield DeadlineBeforeTrigger(
                        place=where(subject.announcement, branch.rule),
                        rule=branch.rule,
                        matter=matter.labels,
                        event=subject.announcement.event(found[1]).labels,
                        case=case_words(subject.announcement, case[0]),
                        answer=case[1],
                    )


def _passed(subject: Subject, branch: Branch, acts: tuple[str, ...]) -> tuple[Cell, str] | None:
    """A cell in which the branch gives a printed instant at or before one of its events, and that event."""
    start = subject.box(branch)
    if start is None:
        return None
    events = [id for id, mask in start.masks.items() if mask == HAPPENED and id in start.spans.keys() - {*acts, NOW}]
    expansion = subject.expansion()
    try:
        for event in events:
            for cell in expansion.cells(branch.remains, True, start.cell(subject.space.everything)):
                for part, given in outcomes(expansion, branch, cell):
                    if given.term and given.term.clock == ZERO and not given.term.lower_bound:
                        late = part.timed(part.times.at_most(ZERO, event, -given.term.us))
                        if late:
                            return late, event
    except Exhausted:
        pass
    return None


def _confirmed(
    subject: Subject, matter: str, branch: Branch, cell: Cell, event: str
) -> tuple[dict[str, FactValue], Labels] | None:
    """The case and its answer in words, where the interpreter gives this very answer."""
    facts = witness(subject.space, cell, subject.origin)
    try:
        answer = subject.evaluate(subject.announcement, matter, facts)
    except FactError:
        return None
    happened = facts[subject.announcement.event(event).fact]
    if branch.rule not in answer.rules or not isinstance(answer.value, Point) or not isinstance(happened, int):
        return None
    if answer.value.us > happened:
        return None
    said = Answer(Kind.VALUE, answer.value)
    return facts, in_both(lambda lang: prose.answer(subject.announcement, matter, said, lang))


def one_second_off(subject: Subject) -> Iterator[Finding]:
    """Declared windows of which one ends a second before the other starts, or a second after."""
    windows = [w for w in subject.announcement.windows if w.name and w.place]
    for one in windows:
        for other in windows:
            if one.end is None or other.start is None or one.place is None or other.place is None:
                continue
            if abs(other.start - one.end) == SECOND:
                kind = "gap" if other.start > one.end else "overlap"
                yield OneSecondOff(
                    place=other.place,
                    related=(Label(one.place, "other-window", {"window": one.name}),),
                    window=str(other.name),
                    other=str(one.name),
                    how=phrase(f"one-second.{kind}", other=one.name),
                )


def windows_before_publication(subject: Subject) -> Iterator[Finding]:
    """Declared windows that were open before the announcement was published; one that is amended had to be."""
    for window in subject.announcement.windows:
        if _started(window, subject.origin) and window.was is None and window.place and window.name:
            yield WindowBeforePublication(
                place=window.place, window=window.name, published=subject.announcement.published
            )


def _started(window: Window, published: int) -> bool:
    return window.start is not None and window.start < published
