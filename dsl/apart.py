"""Chinese words that were written without spaces between them: `当平台为天猫`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from dsl.lexer import BLOCK_WORDS, END, HAN, NAME, WORDS
from dsl.machine import Stack, fit, lead, step

_LONGEST = 60  # letters; what is longer is not a line of words
_MOST_TRIES = 2_000
_KEYWORDS = {word: type for word, type in WORDS.items() if re.fullmatch(f"[{HAN}]+", word)}
_LENGTHS = sorted({len(word) for word in _KEYWORDS}, reverse=True)
_HAS_HAN = re.compile(f"[{HAN}]")


@frozen
class Apart:
    """The words that were run together, and where they lead in the block."""

    words: tuple[str, ...]
    stack: Stack


def apart(written: str, stack: Stack, following: str) -> Apart | None:
    """Take a word apart into keywords and names that can stand here, before a token of the type `following`.

    Without a vocabulary, a keyword is seen wherever its letters stand; a name that has such letters in it stays whole
    where only that can be read.
    """
    return next(_apart(written, stack, following), None)


def _apart(written: str, stack: Stack, following: str) -> Iterator[Apart]:
    """All ways to take a word apart, the likeliest first."""
    if len(written) > _LONGEST or not _HAS_HAN.search(written):
        return
    tries = iter(range(_MOST_TRIES))
    for way in _ways(written, 0, 0, (), stack, tries):
        if len(way.words) > 1 and fit(way.stack, following):
            yield way


def _ways(text: str, name: int, at: int, words: tuple[str, ...], stack: Stack, tries: Iterator[int]) -> Iterator[Apart]:
    """All ways to read a text of which `name` to `at` is part of a name: keywords first, long ones before short."""
    if next(tries, None) is None:
        return
    for length in _LENGTHS:
        word = text[at : at + length]
        if len(word) < length or word not in _KEYWORDS:
            continue
        before, found = stack, words
        if name < at:
            with_name = step(stack, NAME)
            if with_name is None:
                continue
            before, found = with_name, (*words, text[name:at])
        fits = fit(before, _KEYWORDS[word])
        if fits is not None and fits[0] != NAME:
            end = at + length
            yield from _ways(text, end, end, (*found, word), fits[1], tries)
    if at < len(text):
        yield from _ways(text, name, at + 1, words, stack, tries)
    elif name < at:
        with_name = step(stack, NAME)
        if with_name is not None:
            yield Apart((*words, text[name:at]), with_name)
    else:
        yield Apart(words, stack)


def name_apart(written: str, known: Callable[[str], bool]) -> tuple[str, ...] | None:
    """An unknown name that may be a condition, or a value and what follows it, run together: `天猫且付款在春节`.

    The first name among its words is `known`.
    """
    for context in (_CONDITION, (*_CONDITION, NAME, "IS")):
        for way in _apart(written, lead(context), END):
            if known(next((word for word in way.words if word not in _KEYWORDS), "")):
                return way.words
    return None


_CONDITION = ("RULE", NAME, "WHEN")


def block_apart(written: str) -> tuple[str, ...] | None:
    """A block keyword and the name that was written on to it: `规则天猫发货`."""
    for word in sorted(BLOCK_WORDS, key=len, reverse=True):
        if _HAS_HAN.match(word) and written.startswith(word) and len(written) > len(word):
            return word, written[len(word) :]
    return None
