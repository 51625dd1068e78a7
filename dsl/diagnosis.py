"""What is wrong with a block that does not follow the grammar: one finding a mistake, and none that only follow."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from attrs import define, field, frozen

from dsl import findings as wrong
from dsl.apart import block_apart
from dsl.diagnostic import Edit, Finding, Fix
from dsl.expected import expected
from dsl.lexer import BLOCK_WORDS, END, NAME, RESERVED_WORDS, Token
from dsl.machine import START, Stack, accepts, fit, lead, step
from dsl.mistakes import MISTAKES, Here
from dsl.source import Place

# Words with which a part begins: after a mistake, reading goes on at the next of them.
_PARTS = frozenset(
    {"WHEN", "EXCEPT", "THEN", "ON_BREACH", "OVERRIDES", "READING", "GIVEN", "EXPECT", "AS_OF"}
    | {"SCOPE", "SUBJECT_TO", "AS", "FORCE", "LIKE"}
)
# Likewise where they are the first on their line.
_LINES = frozenset({"CITES", "DASH", "ITEM", "ROW_START"}) | frozenset(
    {"ZONE", "EDITION", "TITLE", "ISSUER", "PUBLISHED", "YEAR", "USES", "AMENDS", "REPLACES", "VALID"}
)
# The shortest beginning of each block after which its parts can be read on their own.
_BEGINNINGS = {
    "VOCABULARY": (NAME,),
    "CHOICE": (NAME,),
    "MATTER": (NAME, "CHOICE_KIND"),
    "ANNOUNCEMENT": (NAME,),
    "WINDOW": (NAME, "FROM", "DATE"),
    "INSTANT": (NAME, "DATE"),
    "SECTION": (NAME,),
    "RULE": (NAME,),
    "TABLE": (NAME, "ROW_START", "CITES", "DOUBLE_BAR", NAME),
    "ROW": ("ADDRESS",),
    "DEFINE": (NAME,),
    "EXAMPLE": (NAME,),
}


@frozen
class _Way:
    """How reading goes on after a mistake: as if the text had been right, from token `at`."""

    stack: Stack
    at: int


@define
class Diagnosis:
    """What was found, and what each word turned out to be where all of them fit."""

    findings: list[Finding] = field(factory=list)
    tokens: list[Token] = field(factory=list)


def diagnose(tokens: Sequence[Token], text: str, path: str) -> Diagnosis:
    """Read a block step by step; its places count from its start."""
    return _Reader(tokens, text, path).read()


@define
class _Reader:
    tokens: Sequence[Token]
    text: str
    path: str
    before: dict[int, Stack] = field(factory=dict)  # what led to each token
    result: Diagnosis = field(factory=Diagnosis)

    def read(self) -> Diagnosis:
        stack: Stack = START
        at = 0
        resume: Stack | None = None
        while at < len(self.tokens):
            token = self.tokens[at]
            self.before[at] = stack
            fits = fit(stack, token[0])
            if fits is not None:
                type, after = fits
                if self._begins_part(at, type):
                    resume = stack
                self.result.tokens.append((type, *token[1:]))
                stack, at = after, at + 1
                continue
            way = self._explain(stack, at)
            if way is None:
                resume = resume or self._beginning()
                way = self._resumed(resume, at)
            if way is None:
                break
            stack, at = way.stack, way.at
        return self.result

    # ── Going on ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _begins_part(self, at: int, type: str) -> bool:
        if type in _PARTS:
            return True
        head = type == "ROW_START" and self.tokens[at + 1][0] == "CITES"
        return type in _LINES and self._first_on_line(at) and not head

    def _beginning(self) -> Stack | None:
        first = self.tokens[0][0]
        return lead((first, *_BEGINNINGS[first])) if first in _BEGINNINGS else None

    def _resumed(self, stack: Stack | None, at: int) -> _Way | None:
        if stack is None:
            return None
        for ahead in range(at, len(self.tokens)):
            type = self.tokens[ahead][0]
            if (type in _PARTS or (type in _LINES and self._first_on_line(ahead))) and fit(stack, type):
                return _Way(stack, ahead)
        return None

    def _first_on_line(self, at: int) -> bool:
        before = self.tokens[at - 1][2] if at else 0
        return at == 0 or "\n" in self.text[before : self.tokens[at][1]]

    # ── Explaining ───────────────────────────────────────────────────────────────────────────────────────────────

    def _explain(self, stack: Stack, at: int) -> _Way | None:
        """Report what is wrong at a token; how to go on if it is clear what was meant."""
        here = Here(self.tokens, at, stack, self.before, self.text, self.path)
        for recognise in MISTAKES:
            mistake = recognise(here)
            if mistake is not None:
                self.result.findings.append(mistake.finding)
                return _Way(mistake.stack, mistake.at)
        self._anything_else(stack, at)
        return None

    def _anything_else(self, stack: Stack, at: int) -> None:
        type, start, end, _ = self.tokens[at]
        complete = step(stack, END) is not None
        written = _short(self.text[start:end])
        place = self._place(start, end)
        row = self._row_without_double_bar(at)
        if row is not None:
            self._report(wrong.MissingDoubleBar(place=row))
        elif type == END or (not complete and self._begins_part(at, type)):
            before = self.tokens[at - 1]
            place = self._place(before[2], before[2])
            found = _short(self.text[before[1] : before[2]])
            self._report(wrong.SomethingMissing(place=place, before=found, expected=expected(accepts(stack))))
        elif complete and type == NAME and self._first_on_line(at):
            self._report(unknown_block(written, place))
        else:
            self._report(wrong.UnexpectedWord(place=place, found=written, expected=expected(accepts(stack))))

    def _row_without_double_bar(self, at: int) -> Place | None:
        """The row of a table that ends before a token, if it has no `||`."""
        if self.tokens[at][0] not in ("ROW_START", END) or self.tokens[0][0] != "TABLE":
            return None
        for first in range(at - 1, 0, -1):
            type, start, _, _ = self.tokens[first]
            if type == "ROW_START":
                return self._place(start, self.tokens[at - 1][2])
            if type == "DOUBLE_BAR":
                return None
        return None

    def _place(self, start: int, end: int) -> Place:
        return Place(self.path, start, end)

    def _report(self, finding: Finding) -> None:
        self.result.findings.append(finding)


def unknown_block(word: str, place: Place) -> Finding:
    """A word at the start of a line that begins neither a block nor a part."""
    separated = block_apart(word)
    if separated is not None:
        text = " ".join(separated)
        fix = Fix("separate-words", (Edit(place, text),), True, {"text": text})
        return wrong.WordsRunTogether(place=place, written=word, separated=text, fixes=(fix,))
    cutoff = 0.7 if word.isascii() else 0.5  # of two characters one may be another
    nearest = get_close_matches(word.lower(), [*BLOCK_WORDS, *RESERVED_WORDS], n=3, cutoff=cutoff)
    fixes = tuple(Fix("write-instead", (Edit(place, near),), False, {"text": near}) for near in nearest[:1])
    return wrong.UnknownBlock(place=place, found=word, nearest=tuple(nearest), fixes=fixes)


def _short(text: str) -> str:
    """Enough of a text to find it again."""
    return text if len(text) <= 40 else text[:39] + "…"
