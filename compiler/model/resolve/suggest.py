"""The nearest names: as a phrase for a message, and as an edit."""

from __future__ import annotations

import re
from functools import cache

from compiler.locale import Labels, say_both
from compiler.model.resolve.names import as_written
from dsl.diagnostic import Edit, Fix
from dsl.keywords import keywords
from dsl.source import Place


def did_you_mean(names: tuple[str, ...]) -> Labels:
    """` (did you mean `a` or `b`?)`, or nothing where no name is near."""
    if not names:
        return Labels("", "")
    quoted = [f"`{name}`" for name in names]
    return say_both("names.did-you-mean", {"names": Labels(" or ".join(quoted), " 或 ".join(quoted))})


def corrections(place: Place, names: tuple[str, ...]) -> tuple[Fix, ...]:
    """One edit for each name; safe where there is no other to choose."""
    return tuple(
        Fix("use-name", (Edit(place, as_written(name)),), safe=len(names) == 1, arguments={"name": name})
        for name in names
    )


def may_be_unread(written: str, unread: tuple[str, ...]) -> bool:
    """Whether a name may be declared in a block that could not be read: such a block has its finding already."""
    if not unread:
        return False
    name = re.escape(written)
    declared = rf'^[ \t]*(?:{_block_words()})[ \t]+「?{name}(?!\w)|"{name}"'
    return any(re.search(declared, text, re.MULTILINE) for text in unread)


@cache
def _block_words() -> str:
    """What stands before a name where it is declared."""
    words = {spelling for keyword in keywords().block.values() for spelling in keyword.spellings()}
    return "|".join(re.escape(word) for word in sorted(words | {"-"}, key=len, reverse=True))
