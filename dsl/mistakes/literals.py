"""Dates, texts and signs."""

from __future__ import annotations

import re
from itertools import takewhile

from dsl import findings as wrong
from dsl.diagnostic import Edit, Fix
from dsl.keywords import keywords
from dsl.lexer import HAN, MONTHS, NAME, UNREADABLE, scan
from dsl.machine import Stack, fit, step
from dsl.mistakes.here import LONGEST_NAME, Here, Mistake
from dsl.source import Place


def other_date(here: Here) -> Mistake | None:
    """`2019/2/15`, `15 February 2019`, `2019-02-15T24:00:00`."""
    begin = here.at
    if here.type_at(begin - 1) in ("DATE", "PLAIN_NUMBER"):  # `February 15` was one, and in `2019/2/15` the year
        begin -= 1
    before = here.led(begin)
    after = step(before, "DATE") if before is not None else None
    found = _OTHER_DATE.match(here.text, here.tokens[begin][1])
    if after is None or found is None:
        return None
    end = found.end()
    following = next((at for at in range(begin, len(here.tokens)) if here.tokens[at][1] >= end), len(here.tokens) - 1)
    if here.tokens[following - 1][2] != end:
        return None
    numbers = found.groupdict()
    if numbers["iso"]:
        return _other_date(here, found, numbers["iso"].replace("T", " "), step(after, "TIME") or after, following)
    month = numbers["month"] or numbers["month_behind"] or numbers["month_before"]
    number = MONTHS[month] if month in MONTHS else int(month)
    day = int(numbers["day"] or numbers["day_before"] or numbers["day_behind"])
    year = numbers["year"] or numbers["year_behind"] or numbers["year_last"]
    return _other_date(here, found, f"{year}-{number:02}-{day:02}", after, following)


def _other_date(here: Here, found: re.Match[str], right: str, after: Stack, following: int) -> Mistake:
    place = Place(here.path, found.start(), found.end())
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    return Mistake(wrong.OtherDate(place=place, written=found[0], right=right, fixes=(fix,)), after, following)


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_OTHER_DATE = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{5,8})(?![\w:])"
    r"|(?P<year>[0-9]{4})[/.](?P<month>[0-9]{1,2})[/.](?P<day>[0-9]{1,2})(?![\w/.])"
    rf"|(?P<day_before>[0-9]{{1,2}})[ \t]+(?P<month_behind>{_MONTH})[ \t,]+(?P<year_behind>[0-9]{{4}})(?!\w)"
    rf"|(?P<month_before>{_MONTH})[ \t]+(?P<day_behind>[0-9]{{1,2}})[ \t,]+(?P<year_last>[0-9]{{4}})(?!\w)"
)


def dot_missing(here: Here) -> Mistake | None:
    """`2.(I)5`: what follows a clause address without space is an item of it."""
    if here.type_at(here.at - 1) != "ADDRESS" or here.tokens[here.at][1] != here.tokens[here.at - 1][2]:
        return None
    start, middle = here.tokens[here.at - 1][1], here.tokens[here.at][1]
    lead, *read = scan(f"cites {here.text[middle:]}").tokens
    addresses = list(takewhile(lambda token: token[0] in ("ADDRESS", "COMMA"), read))
    if not addresses or addresses[0][0] != "ADDRESS":
        return None
    end, all_end = (middle + token[2] - lead[2] - 1 for token in (addresses[0], addresses[-1]))
    following = (at for at in range(here.at, len(here.tokens)) if here.tokens[at][1] >= all_end)
    next_at = next(following, len(here.tokens) - 1)
    written, right = here.text[start:end], f"{here.text[start:middle]}.{here.text[middle:end]}"
    place = Place(here.path, start, end)
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    return Mistake(wrong.DotMissing(place=place, address=written, dotted=right, fixes=(fix,)), here.stack, next_at)


def text_without_language(here: Here) -> Mistake | None:
    """A text where its language should be said first: `title "Shop"`."""
    language = "zh" if re.search(f"[{HAN}]", here.written(here.at)) else "en"
    labelled = step(here.stack, language.upper()) if here.type == "STRING" else None
    after = labelled and step(labelled, "STRING")
    if not after:
        return None
    place = here.place(here.at)
    chinese = re.search(f"[{HAN}]", here.written(0)) is not None
    word = keywords().slot[language].of("zh" if chinese else "en")
    fix = Fix("write-before", (Edit(Place(here.path, place.start, place.start), f"{word} "),), True, {"text": word})
    return Mistake(wrong.TextWithoutLanguage(place=place, fixes=(fix,)), after, here.at + 1)


def unreadable(here: Here) -> Mistake | None:
    """A text or name without end, other quotation marks, a stray character."""
    if here.type != UNREADABLE:
        return None
    written, place = here.written(here.at), here.place(here.at)
    as_text, as_name = step(here.stack, "STRING"), step(here.stack, NAME)
    if re.fullmatch("“.*”|‘.*’|'.*'", written):
        return _other_quotes(here, as_text, as_name)
    if written[0] in '"＂“':
        return Mistake(wrong.OpenString(place=place), as_text or here.stack, here.at + 1)
    if written[0] == "「":
        return Mistake(wrong.OpenQuote(place=place), as_name or here.stack, here.at + 1)
    if written == "《" and as_name and (last := _title_end(here)):
        return _bare_title(here, last, as_name)
    last = here.at
    while here.type_at(last + 1) == UNREADABLE and here.tokens[last + 1][1] == here.tokens[last][2]:
        last += 1
    return _stray(here, last, here.stack)


def _other_quotes(here: Here, as_text: Stack | None, as_name: Stack | None) -> Mistake:
    place, content = here.place(here.at), here.written(here.at)[1:-1]
    if as_name and (not as_text or here.written(here.at)[0] == "'"):
        bare = re.fullmatch(rf"[a-z][a-z0-9_]*|[{HAN}]+", content)
        right, after = content if bare else f"「{content}」", as_name
    else:
        right = '"' + content.replace("\\", "\\\\").replace('"', '\\"') + '"'
        labelled = step(here.stack, "EN")
        after = as_text or (labelled and step(labelled, "STRING")) or here.stack
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    return Mistake(wrong.OtherQuotes(place=place, right=right, fixes=(fix,)), after, here.at + 1)


def _title_end(here: Here) -> int | None:
    """The token of the `》` that ends a title on the same line."""
    for last in range(here.at + 1, len(here.tokens)):
        written = here.written(here.at, last)
        if "\n" in written or len(written) > LONGEST_NAME:
            return None
        if here.written(last) == "》":
            return last
    return None


def _bare_title(here: Here, last: int, after: Stack) -> Mistake:
    """`《店铺规则》` without the quotes of a name."""
    place, right = here.place(here.at, last), f"「{here.written(here.at, last)}」"
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    return Mistake(wrong.OtherQuotes(place=place, right=right, fixes=(fix,)), after, last + 1)


def stray_sign(here: Here) -> Mistake | None:
    """A colon behind a keyword; a comma before `and` or at the end of a part."""
    if here.type == "COLON":
        return _stray(here, here.at, here.stack)
    if here.type_at(here.at - 1) == "COMMA":
        before = here.led(here.at - 1)
        fits = fit(before, here.type) if before is not None else None
        if before is not None and fits is not None and fits[0] != NAME:
            sign = Here(here.tokens, here.at - 1, before, here.before, here.text, here.path)
            return _stray(sign, here.at - 1, before)
    return None


def _stray(here: Here, last: int, stack: Stack) -> Mistake:
    place, written = here.place(here.at, last), here.written(here.at, last)[:LONGEST_NAME]
    fix = Fix("leave-out", (Edit(place, ""),), False, {"text": written})
    return Mistake(wrong.UnreadableCharacter(place=place, character=written, fixes=(fix,)), stack, last + 1)
