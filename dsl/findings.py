"""What the parser finds wrong with a text. Wording: `syntax.toml` of the locale."""

from __future__ import annotations

from dsl.diagnostic import Finding, Phrase
from dsl.keywords import Keyword

Expected = tuple[Phrase | Keyword, ...]
"""What could stand at a place, in the reader's words."""


# ── Words in the wrong place ─────────────────────────────────────────────────────────────────────────────────────


class UnexpectedWord(Finding):
    """Something stands where only something else may."""

    found: str
    expected: Expected


class SomethingMissing(Finding):
    """A part ends, or the next begins, before it is complete. The place is the end of the word before."""

    before: str
    expected: Expected


class UnknownBlock(Finding):
    """A file or a line begins with a word that begins no block."""

    found: str
    nearest: tuple[str, ...]


class ReservedName(Finding):
    """A word of the language stands where a name belongs."""

    word: str


class NameNeedsQuotes(Finding):
    """A name that begins with a digit, or in which Chinese characters meet one, is not in 「…」: `30天无忧`."""

    word: str


class WordsRunTogether(Finding):
    """Words without spaces between them: `当平台为天猫`."""

    written: str
    separated: str


class AfterComparison(Finding):
    """`after` as a comparison: it hides whether the instant itself counts."""

    word: str


class OtherWord(Finding):
    """A word where the language has another: `=` or `等于` for `is`, `is in` for `in`."""

    written: str
    keyword: str


class OtherOrder(Finding):
    """The words of a moment in the order of the other language: `20天 后 发货`."""

    written: str
    right: str


class OtherDate(Finding):
    """A date as other notations have it: `2019/2/15`, `15 February 2019`."""

    written: str
    right: str


class MixedAndOr(Finding):
    """`and` and `or` side by side without parentheses."""

    first: Keyword
    second: Keyword


class CommaInAddress(Finding):
    """`一、2`: the items of a clause address are joined by dots, several addresses by commas."""

    address: str
    dotted: str
    listed: str


class EnumerationComma(Finding):
    """`1.(1)、(2)`: several addresses, joined as the items of one would be in Chinese texts."""

    listed: str


class DotMissing(Finding):
    """`2.(I)5`: the items of a clause address stand side by side."""

    address: str
    dotted: str


# ── Lengths of time and shares ───────────────────────────────────────────────────────────────────────────────────


class OtherMeasure(Finding):
    """A length of time or a sum of money in other words: `3 business days`, `三天`, `RMB 5`."""

    written: str
    right: str


class BareMonth(Finding):
    """Months that do not say what becomes of a day that a month lacks."""

    written: str
    clamp: str
    roll: str


class WorkingDaysOfNoCalendar(Finding):
    """Working days that do not say by which calendar."""

    written: str
    right: str


class WithinBehind(Finding):
    """`付款 后 48小时内`: `within` stands before the moment, not behind it."""

    written: str


class WordMissing(Finding):
    """`30 % price_paid`: a small word between two others is left out."""

    word: str
    before: str
    right: str


class RoundedSomehow(Finding):
    """`rounded to 0.01 CNY`: down, up or half up?"""

    written: str


class WithoutParentheses(Finding):
    """`later of paid, shipped`: where its list ends cannot be seen."""

    right: str


# ── Parts and tables ─────────────────────────────────────────────────────────────────────────────────────────────


class RepeatedPart(Finding):
    """A part that a block has once stands in it twice."""

    part: Keyword


class UnevenRow(Finding):
    """A row has more or fewer cells than its table has columns."""

    columns: int
    cells: int


class MisplacedDoubleBar(Finding):
    """A row has as many cells as its table has columns, but `||` between others."""

    left: int


class MissingDoubleBar(Finding):
    """A row without `||` before its first answer."""


# ── Sections ─────────────────────────────────────────────────────────────────────────────────────────────────────


class SectionNotEnded(Finding):
    """A section that has no `end`, or whose `end` comes after that of the section around it."""

    section: str


class EndWithoutSection(Finding):
    """An `end` of a section that is not open."""

    section: str


class EndOfCopiedSection(Finding):
    """An `end` of a section that copies another and so has no body."""

    section: str


class SectionsTooDeep(Finding):
    """Sections inside each other beyond what anyone can read. What follows it is not read as its own."""

    limit: int


class TooDeep(Finding):
    """Parentheses or moments inside each other beyond what anyone can read."""

    limit: int


# ── Characters ───────────────────────────────────────────────────────────────────────────────────────────────────


class UnreadableCharacter(Finding):
    """A character that has no use in the language."""

    character: str


class OpenString(Finding):
    """A string that does not end on its line."""


class OpenQuote(Finding):
    """A name that begins with 「 and has no 」 on its line."""


class OtherQuotes(Finding):
    """A text or a name in quotation marks that the language does not have: “…”, '…'."""

    right: str


class TextWithoutLanguage(Finding):
    """A text that does not say in which language it is."""


class UnknownEscape(Finding):
    """A backslash in a string that stands before neither a quotation mark nor a backslash."""

    escape: str


class ControlCharacter(Finding):
    """A character that cannot be seen: NUL, a control, a zero-width space."""

    code: str


class BidirectionalControl(Finding):
    """A character that makes text be shown in another order than it is read."""

    code: str


class LookAlikeLetters(Finding):
    """A name with letters of another script that look like Latin ones."""

    word: str
    letters: tuple[str, ...]


class TooLong(Finding):
    """A block longer than any that was written by a person."""

    limit: int
