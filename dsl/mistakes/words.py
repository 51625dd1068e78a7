"""Words: another where the language has one, one too many, in the order of the other language."""

from __future__ import annotations

import re

from dsl import findings as wrong
from dsl.diagnostic import Edit, Fix
from dsl.keywords import Keyword, keywords
from dsl.lexer import terminal
from dsl.machine import step
from dsl.mistakes.here import Here, Mistake
from dsl.source import Place


def other_word(here: Here) -> Mistake | None:
    """`=` or `等于` for `is`."""
    written = here.written(here.at)
    ways = []
    for keyword in _OTHER_WORDS.get(written.lower(), ()):
        after = step(here.stack, terminal(keyword.id))
        if after is not None and (keyword.id != "when" or here.first_on_line()):
            ways.append((keyword, after))
    if not ways:
        return None
    keyword, after = ways[0]
    said = written if re.search(r"\w", written) else here.written(0)  # a sign is of the language around it
    right, place = keyword.of("en" if said.isascii() else "zh"), here.place(here.at)
    fix = Fix("write-instead", (Edit(place, right),), len(ways) == 1, {"text": right})
    found = wrong.OtherWord(place=place, written=written, keyword=right, fixes=(fix,))
    return Mistake(found, after, here.at + 1)


def _other_words() -> dict[str, list[Keyword]]:
    table: dict[str, list[Keyword]] = {}
    for id, others in keywords().mistaken.items():
        for spelling in others.spellings():
            table.setdefault(spelling, []).append(keywords().inside[id])
    return table


_OTHER_WORDS = _other_words()


def other_dash(here: Here) -> Mistake | None:
    """`9:00~18:00`, `from 2019-01-28 - 2019-02-13`."""
    written = here.written(here.at)
    if not re.fullmatch("[-~～–—]+", written):
        return None
    right, after = "-", step(here.stack, "DASH")
    if after is None:
        right, after = keywords().inside["to"].of("en" if here.written(0).isascii() else "zh"), step(here.stack, "TO")
    if after is None:
        return None
    place = here.place(here.at)
    edit = Edit(place, right if right == "-" else f" {right} ")
    fix = Fix("write-instead", (edit,), True, {"text": right})
    return Mistake(wrong.OtherWord(place=place, written=written, keyword=right, fixes=(fix,)), after, here.at + 1)


def is_too_many(here: Here) -> Mistake | None:
    """`is in main`, `is not before`, `is at least 5`."""
    previous = here.type_at(here.at - 1)
    negated = {"IN": "NOT_IN", "BEFORE": "NOT_BEFORE", "HAPPENED": "NOT_HAPPENED"}
    meant = here.type if previous == "IS" else negated.get(here.type, "") if previous == "IS_NOT" else ""
    before = here.led(here.at - 1)
    after = step(before, meant) if before is not None and meant in _VERBS else None
    if after is None:
        return None
    written = here.written(here.at - 1, here.at)
    keyword = keywords().inside[meant.lower().replace("_", " ")]
    right = keyword.of("en" if written.isascii() else "zh")
    place = here.place(here.at - 1, here.at)
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    return Mistake(wrong.OtherWord(place=place, written=written, keyword=right, fixes=(fix,)), after, here.at + 1)


_VERBS = frozenset(
    {"IN", "NOT_IN", "BEFORE", "NOT_BEFORE", "BY", "FROM", "WITHIN", "PER", "HAPPENED", "NOT_HAPPENED"}
    | {"AT_LEAST", "AT_MOST", "MORE_THAN", "LESS_THAN", "ANY_SUCH_AS"}
)


def mixed(here: Here) -> Mistake | None:
    """`and` beside `or`."""
    other = {"AND": "OR", "OR": "AND"}.get(here.type)
    after = step(here.stack, other) if other else None
    if other is None or after is None:
        return None
    words = keywords().inside
    first, second = words[other.lower()], words[here.type.lower()]
    return Mistake(wrong.MixedAndOr(place=here.place(here.at), first=first, second=second), after, here.at + 1)


def and_for_comma(here: Here) -> Mistake | None:
    """`later of (paid and shipped)`: `and` joins conditions only."""
    after = step(here.stack, "COMMA") if here.type == "AND" else None
    if after is None:
        return None
    written, place = here.written(here.at), here.place(here.at)
    comma = "," if written.isascii() else "、"
    behind_space = here.text[place.start - 1 : place.start].isspace()
    edit = Edit(Place(here.path, place.start - 1 if behind_space else place.start, place.end), comma)
    fix = Fix("write-instead", (edit,), True, {"text": comma})
    return Mistake(wrong.OtherWord(place=place, written=written, keyword=comma, fixes=(fix,)), after, here.at + 1)


def after_as_comparison(here: Here) -> Mistake | None:
    """`paid after 2019-02-13`."""
    word = here.word(here.at)
    after = step(here.stack, "NOT_BEFORE")
    if word not in _AFTER_WORDS or after is None or step(here.stack, "BEFORE") is None:
        return None
    return Mistake(wrong.AfterComparison(place=here.place(here.at), word=str(word)), after, here.at + 1)


_AFTER_WORDS = frozenset({"after", "后", "晚于", "迟于", "之后"})
