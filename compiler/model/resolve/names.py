"""Looking names up: by id or by label, in either language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from typing import Generic, TypeVar

from attrs import field, frozen

from compiler.locale import Labels

T = TypeVar("T")


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The form in which names are compared: full width, case and runs of white space make no difference."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def nearest(written: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """The names most like a mistyped one, best first; none that is much less like it than the best."""
    by_fold: dict[str, str] = {}
    for name in known:
        by_fold.setdefault(fold(name), name)
    cutoff = 0.6 if written.isascii() else 0.5  # one wrong character is half of many a Chinese word
    found = get_close_matches(fold(written), by_fold, n=limit, cutoff=cutoff)
    likeness = [SequenceMatcher(None, name, fold(written)).ratio() for name in found]
    return tuple(by_fold[name] for name, ratio in zip(found, likeness, strict=True) if ratio > max(likeness) - 0.15)


def as_written(name: str) -> str:
    """A name as a rule file may have it: bare where that is surely read as one word, otherwise in 「…」."""
    bare = re.fullmatch(r"[a-z][a-z0-9_]*|[a-z0-9_.]+\.[a-z0-9_]+|[\u4e00-\u9fff]+|[A-Za-z_+-]+(/[A-Za-z_+-]+)*", name)
    return name if bare else f"「{name}」"


@frozen(eq=False)
class Entry(Generic[T]):
    """`value` is None for something that was declared but has a finding of its own: a use of it is no second one."""

    name: str
    value: T | None


@frozen
class Names(Generic[T]):
    """One name space. The first to take a name keeps it."""

    _entries: dict[str, Entry[T]] = field(factory=dict, init=False)
    _spellings: dict[str, str] = field(factory=dict, init=False)

    def add(self, name: str, value: T | None, labels: Labels | None = None) -> tuple[tuple[str, Entry[T]], ...]:
        """Make a thing known by its name and labels; what of them was taken before, and by what."""
        taken = []
        entry = Entry(name, value)
        spellings = (name, labels.en, labels.zh) if labels else (name,)
        for spelling in dict.fromkeys(s for s in spellings if s):
            self._spellings.setdefault(fold(spelling), spelling)
            before = self._entries.setdefault(fold(spelling), entry)
            if before is not entry:
                taken.append((spelling, before))
        return tuple(taken)

    def find(self, written: str) -> Entry[T] | None:
        return self._entries.get(fold(written))

    def values(self) -> Iterator[T]:
        """Every thing once, in the order of declaration."""
        for entry in dict.fromkeys(self._entries.values()):
            if entry.value is not None:
                yield entry.value

    def nearest(self, written: str, fits: Callable[[T], bool] = lambda value: True) -> tuple[str, ...]:
        """Like `nearest`, but no thing twice, and only such as fit where the name stands."""
        known = (s for key, s in self._spellings.items() if (v := self._entries[key].value) is not None and fits(v))
        found: dict[int, str] = {}
        for spelling in nearest(written, known, limit=6):
            found.setdefault(id(self._entries[fold(spelling)]), spelling)
        return tuple(found.values())[:3]
