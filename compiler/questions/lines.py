"""Questions in a file, a JSON object a line, and their answers: each line is answered or says why it cannot be."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import cache, partial
from typing import Any

from attrs import frozen

from compiler.interpreter import ask
from compiler.model.answer import Answer
from compiler.model.case import FactError, read_facts
from compiler.model.rulebook import Announcement, Rulebook
from compiler.questions.asked import find_announcement, needed_of


@frozen
class Answered:
    """`id` as the line gives it; `expected` is the line's own `answer`, None where it has none."""

    id: Any
    answer: Answer
    expected: Any


@frozen
class Refused:
    """A line that is no question, or one whose facts cannot be; `id` is None where the line could not be read."""

    id: Any
    error: FactError


def answer_lines(
    rulebook: Rulebook, broken: frozenset[str], lines: Iterable[bytes], expecting: bool = False
) -> Iterator[Answered | Refused]:
    """The answer of every line that is not blank, in order. `broken` are announcements that have errors.

    `expecting`: a line without an `answer` to hold against is refused.
    """
    find = cache(partial(find_announcement, rulebook))
    for line in lines:
        if line.strip():
            yield _answer(find, broken, line, expecting)


def read_as_of(value: object) -> str | None:
    """An ISO date, or None. Raises FactError."""
    if value is None:
        return None
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value).isoformat()
    raise FactError("bad-as-of", value=str(value))


def _answer(
    find: Callable[[str], Announcement], broken: frozenset[str], line: bytes, expecting: bool
) -> Answered | Refused:
    id = None
    try:
        question = _object(line)
        id = question.get("id")
        name, matter = _text(question, "announcement"), _text(question, "matter")
        facts = question.get("facts", {})
        if not isinstance(facts, dict):
            raise FactError("bad-case", reason="`facts`")
        if expecting and "answer" not in question:
            raise FactError("bad-case", reason="`answer`")
        for each in needed_of(broken, name):
            raise FactError("broken-announcement", announcement=each)
        announcement = find(name)
        as_of = read_as_of(question.get("as_of"))
        given = read_facts(announcement, facts)
        answer = ask(announcement, matter, given, as_of)
    except FactError as error:
        return Refused(id, error)
    return Answered(id, answer, question.get("answer"))


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(line.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise FactError("bad-case", reason="UTF-8") from None
    except (ValueError, RecursionError):
        raise FactError("bad-case", reason="JSON") from None
    if not isinstance(value, dict):
        raise FactError("bad-case", reason="JSON")
    return value


def _no_constant(name: str) -> None:
    """NaN and the infinities are no JSON."""
    raise ValueError(name)


def _text(question: Mapping[str, Any], key: str) -> str:
    value = question.get(key)
    if not isinstance(value, str):
        raise FactError("bad-case", reason=f"`{key}`")
    return value
