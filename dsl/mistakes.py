"""Mistakes that show what was meant: each is recognised by itself, and reading goes on as if all had been right."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from dsl import findings as wrong
from dsl.apart import Apart, apart
from dsl.diagnostic import Edit, Finding, Fix
from dsl.keywords import Keyword, keywords
from dsl.lexer import END, HAN, MONTHS, NAME, RESERVED_WORDS, UNREADABLE, Token, terminal
from dsl.machine import Stack, fit, step
from dsl.source import Place

_LONGEST_NAME = 60


@frozen
class Here:
    """A token that cannot follow, and what leads to it."""

    tokens: Sequence[Token]
    at: int
    stack: Stack
    before: Mapping[int, Stack]  # what led to each token up to here
    text: str
    path: str

    @property
    def type(self) -> str:
        return self.tokens[self.at][0]

    def written(self, first: int, last: int | None = None) -> str:
        """The text from one token to another."""
        return self.text[self.tokens[first][1] : self.tokens[first if last is None else last][2]]

    def place(self, first: int, last: int | None = None) -> Place:
        return Place(self.path, self.tokens[first][1], self.tokens[first if last is None else last][2])

    def word(self, at: int) -> str | None:
        """The text of a token that is a word, not a name in quotes or a sign."""
        value = self.tokens[at][3] if 0 <= at < len(self.tokens) else None
        return value if isinstance(value, str) else None

    def first_on_line(self) -> bool:
        return self.at > 0 and "\n" in self.text[self.tokens[self.at - 1][2] : self.tokens[self.at][1]]

    def led(self, at: int) -> Stack | None:
        """What led to a token, if it was read."""
        return self.stack if at == self.at else self.before.get(at)

    def type_at(self, at: int) -> str:
        return self.tokens[at][0] if 0 <= at < len(self.tokens) else END


@frozen
class Mistake:
    """What is wrong, and where reading goes on: with which token, after what."""

    finding: Finding
    stack: Stack
    at: int


# ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────────


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
    if len(word) > _LONGEST_NAME or not re.fullmatch(r"\w*[0-9]\w*", word) or here.type_at(first) in ("DATE", "TIME"):
        return None
    if first == last and here.type not in ("DURATION", "MEASURE", UNREADABLE):
        return None
    before, start = here.led(first), here.word(first)
    assert before is not None
    if step(before, "LUNAR") is not None:
        return None  # no name of a day has digits in it
    if first < here.at and start is not None:
        found = apart(start, before, here.type_at(first + 1))
        if found is not None:
            return _shown_apart(here, first, " ".join(found.words), found.stack)
    after = step(before, NAME)
    if after is None or fit(after, here.type_at(last + 1)) is None:
        return None
    place = here.place(first, last)
    fix = Fix("quote-name", (Edit(place, f"「{word}」"),), True)
    return Mistake(wrong.NameNeedsQuotes(place=place, word=word, fixes=(fix,)), after, last + 1)


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


# ── Words ────────────────────────────────────────────────────────────────────────────────────────────────────────


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
    right, place = keyword.of("en" if written.isascii() else "zh"), here.place(here.at)
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
    """`9:00~18:00`."""
    written = here.written(here.at)
    after = step(here.stack, "DASH")
    if after is None or not re.fullmatch("[~～–—]+", written):
        return None
    place = here.place(here.at)
    fix = Fix("write-instead", (Edit(place, "-"),), True, {"text": "-"})
    return Mistake(wrong.OtherWord(place=place, written=written, keyword="-", fixes=(fix,)), after, here.at + 1)


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


def after_as_comparison(here: Here) -> Mistake | None:
    """`paid after 2019-02-13`."""
    word = here.word(here.at)
    after = step(here.stack, "NOT_BEFORE")
    if word not in _AFTER_WORDS or after is None or step(here.stack, "BEFORE") is None:
        return None
    return Mistake(wrong.AfterComparison(place=here.place(here.at), word=str(word)), after, here.at + 1)


_AFTER_WORDS = frozenset({"after", "后", "晚于", "迟于", "之后"})


def other_order(here: Here) -> Mistake | None:
    """`20天 后 发货`, `paid after 20 days`: the words of a moment in the order of the other language."""
    first, last = here.at - 1, here.at + 1
    order = (here.type_at(first), here.word(here.at), here.type_at(last))
    if order in (("DURATION", "后", NAME), ("DURATION", "前", NAME)):
        right = f"{here.written(last)} {here.word(here.at)} {here.written(first)}"
        meant = (NAME, "LATER", "DURATION")
    elif order == (NAME, "after", "DURATION"):
        right, meant = f"{here.written(last)} after {here.written(first)}", ("DURATION", "AFTER", NAME)
    else:
        return None
    stack = here.led(first)
    for type in meant:
        stack = stack and step(stack, type)
    if not stack:
        return None
    place = here.place(first, last)
    fix = Fix("write-instead", (Edit(place, right),), True, {"text": right})
    found = wrong.OtherOrder(place=place, written=here.written(first, last), right=right, fixes=(fix,))
    return Mistake(found, stack, last + 1)


# ── Dates, texts, signs ──────────────────────────────────────────────────────────────────────────────────────────


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
    place, written = here.place(here.at, last), here.written(here.at, last)[:_LONGEST_NAME]
    fix = Fix("leave-out", (Edit(place, ""),), False, {"text": written})
    return Mistake(wrong.UnreadableCharacter(place=place, character=written, fixes=(fix,)), stack, last + 1)


MISTAKES: tuple[Callable[[Here], Mistake | None], ...] = (
    reserved,
    other_word,
    other_dash,
    is_too_many,
    mixed,
    other_order,
    after_as_comparison,
    other_date,
    proviso_run_together,
    broken_by_digits,
    text_without_language,
    unreadable,
    stray_sign,
    run_together,
)
"""In this order: the first that knows what was meant is believed."""
