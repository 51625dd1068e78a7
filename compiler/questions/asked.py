"""Of what a question may be asked: an announcement, or all of a folder together."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.model.amend import folder, merged, platforms
from compiler.model.case import FactError, nearest
from compiler.model.rulebook import Announcement, Rulebook


def find_announcement(rulebook: Rulebook, id: str) -> Announcement:
    """An announcement by its id, or those of a folder as one by the folder's name. Raises FactError."""
    if id in rulebook.announcement:
        return rulebook.announcement[id]
    together = platforms(rulebook)
    if id in together:
        return merged(rulebook, id)
    known = (*rulebook.announcement, *together)
    raise FactError("unknown-announcement", announcement=id, nearest=nearest(id, known))


def needed_of(broken: Iterable[str], id: str) -> tuple[str, ...]:
    """Those of the announcements with errors without which nothing can be asked of an announcement, or of a folder."""
    return tuple(sorted(each for each in broken if id in (each, folder(each))))
