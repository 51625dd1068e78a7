"""Names: run together with other words, broken by digits, words of the language."""

from __future__ import annotations

import re

from dsl import findings as wrong
from dsl.apart import Apart, apart
from dsl.diagnostic import Edit, Fix
from dsl.keywords import keywords
from dsl.lexer import END, NAME, RESERVED_WORDS, UNREADABLE, terminal
from dsl.machine import Stack, fit, step
from dsl.mistakes.here import LONGEST_NAME, Here, Mistake


def run_together(here: Here) -> Mistake | None:
    """`当平台为天猫`."""
    word = here.word(here.at)
    if here.type != NAME or word is None:
        return None
    found = apart(word, here.stack, here.type_at(here.at + 1)) or _every_week(word, here)
    return None if found is None else _shown_apart(here, here.at, " ".join(found.words), found.stack)


def _every_week(word: str, here: Here) -> Apart | None:
    """`每周六`, `每周一至周五`: the day shares a character with the word before it."""
    found = _EVERY_WEEK.fullmatch(word)
    return found and apart(f"{keywords().slot['weekly'].of('zh')}{found[1]}", here.stack, here.type_at(here.at + 1))


_EVERY_WEEK = re.compile("每(周.+)")


def _shown_apart(here: Here, at: int, separated: str, stack: Stack) -> Mistake:
    place = here.place(at)
    fix = Fix("separate-words", (Edit(place, separated),), True, {"text": separated})
    found = wrong.WordsRunTogether(place=place, written=here.written(at), separated=separated, fixes=(fix,))
    return Mistake(found, stack, at + 1)


def proviso_run_together(here: Here) -> Mistake | None:
    """`以 商家详情页为准`: the last word was read as part of the name."""
    at, last = here.at - 1, terminal("authoritative")
    word, before = here.word(at), here.led(at)
    ending = keywords().inside["authoritative"].of("zh")
    if here.type_at(at) != NAME or word is None or before is None or not word.endswith(ending):
        return None
    name = step(before, NAME)
    after = name and step(name, last)
    name_word = word.removesuffix(ending)
    if after is None or not name_word:
        return None
    return _shown_apart(here, at, f"{name_word} {ending}", after)


def broken_by_digits(here: Here) -> Mistake | None:
    """A name such as `30天无忧退货`, which its digits break into words; or `发货后20天`, which lacks spaces."""
    first = last = here.at
    while here.led(first - 1) is not None and _touch(here, first - 1):
        first -= 1
    while _touch(here, last):
        last += 1
    word = here.written(first, last)
    if len(word) > LONGEST_NAME or not re.fullmatch(r"\w*[0-9]\w*%?", word) or here.type_at(first) in ("DATE", "TIME"):
        return None
    if first == last and here.type not in (*_NUMBERS, UNREADABLE):
        return None
    before, start = here.led(first), here.word(first)
    assert before is not None
    if step(before, "LUNAR") is not None and step(before, "MON") is not None:
        return None  # what a date claims: no name of a day has digits in it
    if first < here.at and start is not None:
        found = apart(start, before, here.type_at(first + 1))
        if found is not None:
            return _shown_apart(here, first, " ".join(found.words), found.stack)
    behind = here.word(here.at)
    if behind is not None and apart(behind, here.stack, here.type_at(here.at + 1)):
        return None  # only the words behind the digits run together
    after = step(before, NAME)
    if word.endswith("%") or after is None or fit(after, here.type_at(last + 1)) is None:
        return None
    place = here.place(first, last)
    fix = Fix("quote-name", (Edit(place, f"「{word}」"),), True)
    return Mistake(wrong.NameNeedsQuotes(place=place, word=word, fixes=(fix,)), after, last + 1)


_NUMBERS = ("DURATION", "DURATION_WORKING", "DURATION_MONTHS", "MEASURE", "PERCENTAGE")


def _touch(here: Here, at: int) -> bool:
    """Whether a token and the next stand side by side without space, neither of them a sign."""
    if END in (here.type_at(at), here.type_at(at + 1)):
        return False
    end, start = here.tokens[at][2], here.tokens[at + 1][1]
    return end == start and here.text[end - 1 : end].isalnum() and here.text[start : start + 1].isalnum()


def reserved(here: Here) -> Mistake | None:
    """A word of the language as a name: what follows fits a name."""
    word = here.word(here.at)
    after = step(here.stack, NAME)
    if word not in RESERVED_WORDS or after is None or fit(after, here.type_at(here.at + 1)) is None:
        return None
    place = here.place(here.at)
    fix = Fix("quote-name", (Edit(place, f"「{word}」"),), True)
    return Mistake(wrong.ReservedName(place=place, word=str(word), fixes=(fix,)), after, here.at + 1)
