"""What of a source text its transcription accounts for, and what it cites that is not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from attrs import frozen

from compiler.checks.printed import Figure, addresses, is_printed, known, paragraph_of, used
from compiler.checks.source_findings import MissingClause, UncitedClause
from compiler.model.rulebook import Announcement
from compiler.model.source_lock import LockedClause, LockedFigure, LockedSentence, SourceLock, sentence_of
from compiler.model.time import Instant
from dsl.source import Place

_TELLING = ("instant", "date", "duration", "hours", "code")
"""The kinds of figures by which a passage is known to decide something: a bare number may belong to a name."""


def uncited(announcement: Announcement, lock: SourceLock) -> Iterator[UncitedClause]:
    """Clauses, and sentences of clauses that are cited by sentence, that are not accounted for.

    Accounted for: what is cited, the own text of what a section cites (not its paragraphs, where they are cited one
    by one), headings, and all below what a note or omission cites. What only a rule reaches that cites a clause above
    it, or only a section, is accounted for if the rules use its figures.
    """
    told = [a for note in announcement.notes for a in note.clauses]
    told += [a for omission in announcement.omissions for a in omission.clauses]
    cited = frozenset(address for holder in _holders(announcement) for address in holder.clauses)
    reach = _Reach(announcement, cited, tuple(a for a in told if sentence_of(a)[1] is None))
    for clause in lock.clauses:
        if not clause.heading:
            for path in reach.left_open(clause):
                yield UncitedClause(place=announcement.place, clause=path)


def missing(announcement: Announcement, lock: SourceLock) -> Iterator[MissingClause]:
    """Cited clauses and sentences that the text does not have."""
    for holder in _holders(announcement):
        for address in holder.clauses:
            path, sentence = sentence_of(address)
            if not lock.find(path) or (sentence is not None and lock.sentence(address) is None):
                near = get_close_matches(path, [clause.path for clause in lock.clauses], n=3, cutoff=0.5)
                place: Place = holder.place or announcement.place
                yield MissingClause(place=place, clause=address, nearest=tuple(near))


def _holders(announcement: Announcement) -> Sequence[Any]:
    return (
        *announcement.rules,
        *announcement.definitions,
        *announcement.notes,
        *announcement.omissions,
        *(exception for rule in announcement.rules for exception in rule.exceptions),
    )


@frozen
class _Reach:
    """What the citations of an announcement reach. `told`: the clauses of notes and omissions."""

    announcement: Announcement
    cited: frozenset[str]
    told: tuple[str, ...]

    def left_open(self, clause: LockedClause) -> Iterator[str]:
        """The path of a clause, or those of its sentences, that nothing accounts for."""
        own = {clause.path, paragraph_of(clause.path)}
        if own & self.cited or any(_is_below(clause.path, address) for address in self.told):
            return
        by_sentence = [sentence_of(address) for address in self.cited if sentence_of(address)[0] in own]
        if by_sentence:
            counted = {number for path, number in by_sentence if path == clause.path or clause.path == f"{path}.p1"}
            for number, sentence in enumerate(clause.sentences, start=1):
                if number not in counted and not (self._is_below_cited(clause) and self._uses(clause, sentence)):
                    yield f"{clause.path}.s{number}"
        elif not self._reaches(clause) or not all(self._uses(clause, sentence) for sentence in clause.sentences):
            yield clause.path

    def _reaches(self, clause: LockedClause) -> bool:
        led = {address for section in self.announcement.sections for address in section.clauses}
        above = paragraph_of(clause.path)
        own = (
            {clause.path} if any(paragraph_of(sentence_of(a)[0]) == above for a in self.cited) else {clause.path, above}
        )
        return bool(own & led) or self._is_below_cited(clause)

    def _is_below_cited(self, clause: LockedClause) -> bool:
        return any(_is_below(clause.path, a) for a in self.cited if sentence_of(a)[1] is None)

    def _uses(self, clause: LockedClause, sentence: LockedSentence) -> bool:
        """Whether the rules that reach a clause use the figures of one of its sentences."""
        figures = [figure for figure in sentence.figures if figure.kind in _TELLING]
        if not figures:
            return True
        found = self._figures(clause)
        return all(self._is_used(figure, found) for figure in figures)

    def _figures(self, clause: LockedClause) -> list[Figure]:
        """What is used by the rules that cite a clause, one above it, or one below it."""
        own = (clause.path, paragraph_of(clause.path) or clause.path)
        holders = (*self.announcement.rules, *self.announcement.definitions)
        return [
            figure
            for holder in holders
            if any(_is_below(own[0], address) or _is_below(address, own[1]) for address in addresses(holder))
            for _, figure in used(holder, None)
        ]

    def _is_used(self, figure: LockedFigure, found: Sequence[Figure]) -> bool:
        zones = {each.zone for each in found if isinstance(each, Instant)}
        printed = known(self.announcement, [figure], zones)
        return any(is_printed(each, printed) for each in found)


def _is_below(path: str, address: str) -> bool:
    """Whether a path is that of an address, or below it."""
    stem = sentence_of(address)[0]
    return path == stem or path.startswith(stem + ".")
