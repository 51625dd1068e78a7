"""What a transcription made of each passage of its source text, and what a change of the text touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from enum import Enum

from attrs import frozen

from compiler.locale import Labels
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, TotalDefinition
from compiler.model.source_lock import SourceLock, sentence_of
from compiler.trace.outline import Clause


class Role(Enum):
    RULE = "rule"
    DEFINITION = "definition"
    SECTION = "section"
    NOTE = "note"
    OMITTED = "omitted"
    HEADING = "heading"
    NOTHING = "nothing"


@frozen
class Use:
    """One thing that cites a passage: the name of a rule, definition or section, or the words of a note or reason.

    For NOTHING, the name is that of the sentence that is left open, `s2`; none for the whole passage.
    """

    role: Role
    name: str = ""
    words: Labels | None = None


@frozen
class Passage:
    """A clause of the text with all that was made of it; never empty: a heading where nothing cites it.

    NOTHING comes first, and along with other uses where these leave something of the passage open.
    """

    clause: Clause
    uses: tuple[Use, ...]


@frozen
class Changes:
    """Paths of clauses: with other words than before, new, and no longer there; and the rules that cite them."""

    changed: tuple[str, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]
    rules: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.gone)


def account(
    announcement: Announcement, clauses: Iterable[Clause], left_open: Set[str] = frozenset()
) -> tuple[Passage, ...]:
    """Each clause of a text, in printed order, with what cites it or, of a section, what it stands in.

    `left_open`: the paths of clauses and sentences that nothing accounts for.
    """
    cited = tuple(_cited(announcement))
    return tuple(Passage(clause, _uses(announcement, clause, cited, left_open)) for clause in clauses)


def changes(announcement: Announcement, before: SourceLock, after: SourceLock) -> Changes:
    """How a text differs from the one that was transcribed."""
    old, new = ({clause.path: clause.hash for clause in lock.clauses} for lock in (before, after))
    changed = tuple(path for path in new if path in old and old[path] != new[path])
    added = tuple(path for path in new if path not in old)
    gone = tuple(path for path in old if path not in new)
    touched = (*changed, *added, *gone)
    return Changes(changed, added, gone, tuple(_touched(announcement, touched)))


def _touched(announcement: Announcement, paths: Sequence[str]) -> Iterator[str]:
    """What cites a clause or one above it, or stands below one with other lead text; and the copies of such rules."""
    names = {
        use.name
        for use, addresses in _cited(announcement)
        if use.name and (_reaches_any(addresses, paths) or _is_led_by_any(addresses, paths))
    }
    size = 0
    while size < len(names):
        size = len(names)
        names |= {rule.name for rule in announcement.rules if rule.copied_from in names}
    yield from dict.fromkeys(use.name for use, _ in _cited(announcement) if use.name in names)


def _cited(announcement: Announcement) -> Iterator[tuple[Use, Sequence[str]]]:
    for rule in announcement.rules:
        instead = (address for exception in rule.exceptions for address in exception.clauses)
        yield Use(Role.RULE, rule.name), (*rule.clauses, *instead)
    for definition in announcement.definitions:
        yield Use(Role.DEFINITION, _defined(definition)), definition.clauses
    for note in announcement.notes:
        yield Use(Role.NOTE, words=note.labels), note.clauses
    for omission in announcement.omissions:
        yield Use(Role.OMITTED, words=omission.because), omission.clauses


def _defined(definition: object) -> str:
    if isinstance(definition, TotalDefinition):
        return definition.name
    name = definition.event if isinstance(definition, EventDefinition) else getattr(definition, "fact", "")
    return str(name)


def _uses(
    announcement: Announcement, clause: Clause, cited: Sequence[tuple[Use, Sequence[str]]], left_open: Set[str]
) -> tuple[Use, ...]:
    uses = tuple(dict.fromkeys(use for use, addresses in cited if _reaches_any(addresses, [clause.path])))
    of_sentences = (sentence_of(path) for path in sorted(left_open))
    nothing = [Use(Role.NOTHING, f"s{number}") for path, number in of_sentences if number and path == clause.path]
    nothing += [Use(Role.NOTHING)] if clause.path in left_open else []
    if uses or nothing:
        return (*nothing, *uses)
    own = {clause.path, _above(clause.path)}
    sections = tuple(Use(Role.SECTION, s.name) for s in announcement.sections if own & set(s.clauses))
    return sections or (Use(Role.HEADING if clause.heading else Role.NOTHING),)


def _reaches_any(addresses: Iterable[str], paths: Iterable[str]) -> bool:
    """Whether an address is that of a path, or of one above it."""
    stems = [sentence_of(address)[0] for address in addresses]
    return any(path == stem or path.startswith(stem + ".") for path in paths for stem in stems)


def _is_led_by_any(addresses: Iterable[str], paths: Iterable[str]) -> bool:
    """Whether an address is below a clause of which a path is the own text."""
    stems = [sentence_of(address)[0] for address in addresses]
    return any(stem.startswith(f"{_above(path) or path}.") for path in paths for stem in stems)


def _above(path: str) -> str | None:
    """The clause of a paragraph."""
    above, _, last = path.rpartition(".")
    return above if last[:1] == "p" and last[1:].isdecimal() else None
