"""Lengths of time, moments and shares that leave something unsaid or out of order."""

from __future__ import annotations

from dsl import findings as wrong
from dsl.diagnostic import Edit, Fix
from dsl.keywords import keywords
from dsl.lengths import unsaid
from dsl.lexer import NAME
from dsl.machine import Stack, fit, step
from dsl.mistakes.here import Here, Mistake
from dsl.source import Place
from dsl.tree import RoundingMode, Unit

LACKING = {
    "DURATION_MONTHS": ("CLAMP",),
    "MONTHS": ("CLAMP",),
    "DURATION_WORKING": ("OF", NAME),
    "WORKING_DAYS": ("OF", NAME),
}
"""What a length lacks, by its last token."""
_UNSAID = {
    "DURATION_MONTHS": (Unit.MONTHS, 1),
    "MONTHS": (Unit.MONTHS, 2),
    "DURATION_WORKING": (Unit.WORKING_DAYS, 1),
    "WORKING_DAYS": (Unit.WORKING_DAYS, 2),
}
_LENGTH_UNITS = ("DAYS", "HOURS", "MINUTES", "CALENDAR_DAYS", "WORKING_DAYS", "MONTHS", "CLAMP", "ROLL")
"""By the last token of a length: its unit, and how many tokens it has."""


def steps(stack: Stack, types: tuple[str, ...]) -> Stack | None:
    """Where tokens of these types lead, or None if they cannot follow."""
    after: Stack | None = stack
    for type in types:
        after = after and step(after, type)
    return after


def unsaid_length(here: Here) -> Mistake | None:
    """`1 month after paid`, `3 working days after paid`."""
    last = here.at - (2 if here.word(here.at - 1) in _INSIDE else 1)
    unit, count = _UNSAID.get(here.type_at(last), (None, 0))
    after = steps(here.stack, LACKING.get(here.type_at(last), ()))
    if unit is None or after is None or fit(after, here.type) is None:
        return None
    first = last - count + 1
    return Mistake(unsaid(here.place(first, last), here.written(first, last), unit), after, here.at)


def within_behind(here: Here) -> Mistake | None:
    """`限 付款 后 48小时内`, `为 付款 后 48小时内`."""
    if here.word(here.at) not in _INSIDE or here.type_at(here.at - 1) not in _LENGTHS:
        return None
    verb = next((at for at in range(here.at - 1, 0, -1) if here.type_at(at) in _VERBS), None)
    if verb is None:
        return None
    place, word = here.place(here.at), keywords().inside["within"].of("zh")
    left_out, is_within = Edit(place, ""), here.type_at(verb) == "WITHIN"
    edits = (left_out,) if is_within else (Edit(here.place(verb), word), left_out)
    text = here.written(here.at) if is_within else f"{word}{here.text[here.tokens[verb][2] : place.start]}"
    fix = Fix("leave-out" if is_within else "write-instead", edits, is_within, {"text": text})
    return Mistake(
        wrong.WithinBehind(place=place, written=here.written(here.at), fixes=(fix,)), here.stack, here.at + 1
    )


_INSIDE = ("内", "之内", "以内")
_VERBS = ("WITHIN", "IS", "BEFORE", "BY")
_LENGTHS = ("DURATION", "DURATION_WORKING", "DURATION_MONTHS", *_LENGTH_UNITS)


def other_counting(here: Here) -> Mistake | None:
    """`within 48 hours of paid`, `20 days from shipped`."""
    after = step(here.stack, "AFTER") if here.word(here.at) in ("of", "from", "since") else None
    if after is None or here.type_at(here.at - 1) not in _LENGTHS:
        return None
    place = here.place(here.at)
    fix = Fix("write-instead", (Edit(place, "after"),), True, {"text": "after"})
    found = wrong.OtherWord(place=place, written=here.written(here.at), keyword="after", fixes=(fix,))
    return Mistake(found, after, here.at + 1)


def other_order(here: Here) -> Mistake | None:
    """`20天 后 发货`, `paid after 20 days`: the words of a moment in the order of the other language."""
    first, last = here.at - 1, here.at + 1
    word = here.word(here.at) or ""
    match here.type_at(first), here.type_at(last):
        case "DURATION", "NAME" if word in _BEHIND:
            right, meant = f"{here.written(last)} {word} {here.written(first)}", (NAME, _BEHIND[word], "DURATION")
        case "NAME", "DURATION" if word == "after":
            right, meant = f"{here.written(last)} after {here.written(first)}", ("DURATION", "AFTER", NAME)
        case _:
            return None
    return _in_order(here, first, last, right, meant)


def mixed_orders(here: Here) -> Mistake | None:
    """`2 days after paid 后 3天`: a moment in the order of both languages."""
    first, last = here.at - 3, here.at + 1
    ahead = _AHEAD.get(here.word(here.at) or "")
    match tuple(here.type_at(at) for at in range(first, last + 1)):
        case "DURATION", "AFTER" | "BEFORE" as order, "NAME", _, "DURATION" if ahead is not None:
            right = f"{here.written(last)} {ahead.lower()} {here.written(first, here.at - 1)}"
            return _in_order(here, first, last, right, ("DURATION", ahead, "DURATION", order, NAME))
        case _:
            return None


_BEHIND = {"后": "LATER", "前": "AHEAD"}
_AHEAD = {"后": "AFTER", "前": "BEFORE"}


def _in_order(here: Here, first: int, last: int, right: str, meant: tuple[str, ...]) -> Mistake | None:
    """The words from `first` to `last` are `right`, with tokens as meant."""
    before = here.led(first)
    after = before and steps(before, meant)
    if not after:
        return None
    place = here.place(first, last)
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    found = wrong.OtherOrder(place=place, written=here.written(first, last), right=right, fixes=(fix,))
    return Mistake(found, after, last + 1)


def without_parentheses(here: Here) -> Mistake | None:
    """`later of paid, shipped`."""
    if here.type_at(here.at - 1) not in ("LATER_OF", "EARLIER_OF"):
        return None
    after, at = step(here.stack, "LEFT"), here.at
    while after and (fits := fit(after, here.type_at(at))) is not None:
        after, at = fits[1], at + 1
    closed = after and step(after, "RIGHT")
    if not closed:
        return None
    word, listed = here.written(here.at - 1), here.written(here.at, at - 1)
    right = f"{word} ({listed})" if word.isascii() else f"（{listed}）{word}"
    fix = Fix("write-instead", (Edit(here.place(here.at - 1, at - 1), right),), True, {"text": right})
    found = wrong.WithoutParentheses(place=here.place(here.at, at - 1), right=right, fixes=(fix,))
    return Mistake(found, closed, at)


def rounded_somehow(here: Here) -> Mistake | None:
    """`rounded to 0.01 CNY`."""
    word = here.word(here.at)
    after = step(here.stack, "ROUNDED_DOWN")
    if word not in _ROUNDED or after is None:
        return None
    place = here.place(here.at)
    words = [keywords().inside[mode.value].of("en" if word.isascii() else "zh") for mode in RoundingMode]
    fixes = tuple(Fix("write-instead", (Edit(place, way),), False, {"text": way}) for way in words)
    return Mistake(wrong.RoundedSomehow(place=place, written=word, fixes=fixes), after, here.at + 1)


_ROUNDED = ("rounded", "round", "舍入", "取整", "精确", "保留")


def word_missing(here: Here) -> Mistake | None:
    """`30 % price_paid`, `rounded down 0.01 CNY`, `3 working days china_2021`."""
    before = here.type_at(here.at - 1)
    joining = "ITS" if here.type in ("PERCENTAGE", "DURATION_WORKING") else _JOINING.get(before)
    after = step(here.stack, joining) if joining else None
    if joining is None or after is None or fit(after, here.type) is None:
        return None
    chinese = not here.written(here.at - 1, here.at).isascii()
    word = {"OF": "的" if chinese else "of", "ITS": "的", "TO": "至" if chinese else "to"}[joining]
    written, end = here.written(here.at - 1), here.tokens[here.at - 1][2]
    edit = Edit(Place(here.path, end, end), f" {word}" if here.text[end : end + 1].isspace() else f" {word} ")
    fix = Fix("write-word", (edit,), True, {"text": word})
    right = f"{written} {word} {here.written(here.at)}"
    found = wrong.WordMissing(place=here.place(here.at), word=word, before=written, right=right, fixes=(fix,))
    return Mistake(found, after, here.at)


_JOINING = {
    "PERCENTAGE": "OF",
    "DURATION_WORKING": "OF",
    "ROUNDED_DOWN": "TO",
    "ROUNDED_UP": "TO",
    "ROUNDED_HALF_UP": "TO",
}
