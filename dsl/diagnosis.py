"""What is wrong with a block that does not follow the grammar: one finding a mistake, and none that only follow."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches

from attrs import define, field, frozen

from dsl import findings as wrong
from dsl.apart import apart, block_apart
from dsl.diagnostic import Edit, Finding, Fix
from dsl.expected import expected
from dsl.keywords import keywords
from dsl.lexer import BLOCK_WORDS, END, NAME, RESERVED_WORDS, UNREADABLE, Token
from dsl.machine import START, Stack, accepts, fit, lead, step
from dsl.source import Place

# Words with which a part begins: after a mistake, reading goes on at the next of them.
_PARTS = frozenset({"WHEN", "EXCEPT", "THEN", "ON_BREACH", "OVERRIDES", "READING", "GIVEN", "EXPECT", "AS_OF"})
# Likewise where they are the first on their line.
_LINES = frozenset({"CITES", "DASH", "ROW_START"}) | frozenset(
    {"ZONE", "TITLE", "ISSUER", "PUBLISHED", "YEAR", "USES", "VALID"}
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
_LONGEST_NAME = 60
_AFTER_WORDS = frozenset({"after", "后", "晚于", "迟于", "之后"})


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
        for explain in (
            self._glued,
            self._unreadable,
            self._mixed,
            self._after,
            self._reserved,
            self._run_together,
        ):
            way = explain(stack, at)
            if way is not None:
                return way
        self._anything_else(stack, at)
        return None

    def _glued(self, stack: Stack, at: int) -> _Way | None:
        """A name such as `30天无忧退货`, which its digits break into words."""
        first = last = at
        while first > 0 and self._touch(first - 1, first):
            first -= 1
        while self._touch(last, last + 1):
            last += 1
        word = self.text[self.tokens[first][1] : self.tokens[last][2]]
        if first == last and self.tokens[at][0] not in ("DURATION", "MEASURE", UNREADABLE):
            return None
        if len(word) > _LONGEST_NAME or not re.search("[0-9]", word) or not re.fullmatch(r"\w+", word):
            return None
        after = step(self.before[first], NAME) if first < at else step(stack, NAME)
        if after is None or fit(after, self.tokens[last + 1][0]) is None:
            return None
        place = self._place(self.tokens[first][1], self.tokens[last][2])
        fix = Fix("quote-name", (Edit(place, f"「{word}」"),), True)
        self._report(wrong.NameNeedsQuotes(place=place, word=word, fixes=(fix,)))
        return _Way(after, last + 1)

    def _touch(self, at: int, following: int) -> bool:
        """Whether two tokens stand side by side without space, neither of them a sign."""
        if following >= len(self.tokens) or self.tokens[at][2] != self.tokens[following][1]:
            return False
        return (
            self.text[self.tokens[at][2] - 1].isalnum()
            and self.tokens[following][0] != END
            and self.text[self.tokens[following][1]].isalnum()
        )

    def _unreadable(self, stack: Stack, at: int) -> _Way | None:
        type, start, end, _ = self.tokens[at]
        if type != UNREADABLE:
            return None
        written = self.text[start:end]
        place = self._place(start, end)
        if written[0] == "“" and written[-1] == "”" and len(written) > 1:
            straight = '"' + written[1:-1].replace("\\", "\\\\").replace('"', '\\"') + '"'
            fix = Fix("straight-quotes", (Edit(place, straight),), True)
            self._report(wrong.CurlyQuotes(place=place, fixes=(fix,)))
            return _Way(step(stack, "STRING") or stack, at + 1)
        if written[0] in '"＂“':
            self._report(wrong.OpenString(place=place))
            return _Way(step(stack, "STRING") or stack, at + 1)
        if written[0] == "「":
            self._report(wrong.OpenQuote(place=place))
            return _Way(step(stack, NAME) or stack, at + 1)
        while self.tokens[at + 1][0] == UNREADABLE and self.tokens[at + 1][1] == self.tokens[at][2]:
            at += 1
        place = self._place(start, self.tokens[at][2])
        written = _short(self.text[place.start : place.end])
        fix = Fix("leave-out", (Edit(place, ""),), False, {"text": written})
        self._report(wrong.UnreadableCharacter(place=place, character=written, fixes=(fix,)))
        return _Way(stack, at + 1)

    def _mixed(self, stack: Stack, at: int) -> _Way | None:
        type, start, end, _ = self.tokens[at]
        other = {"AND": "OR", "OR": "AND"}.get(type)
        after = step(stack, other) if other else None
        if other is None or after is None:
            return None
        words = keywords().inside
        first, second = words[other.lower()], words[type.lower()]
        self._report(wrong.MixedAndOr(place=self._place(start, end), first=first, second=second))
        return _Way(after, at + 1)

    def _after(self, stack: Stack, at: int) -> _Way | None:
        _, start, end, value = self.tokens[at]
        after = step(stack, "NOT_BEFORE")
        if value not in _AFTER_WORDS or after is None or step(stack, "BEFORE") is None:
            return None
        self._report(wrong.AfterComparison(place=self._place(start, end), word=str(value)))
        return _Way(after, at + 1)

    def _reserved(self, stack: Stack, at: int) -> _Way | None:
        _, start, end, value = self.tokens[at]
        after = step(stack, NAME)
        if value not in RESERVED_WORDS or after is None or fit(after, self.tokens[at + 1][0]) is None:
            return None
        place = self._place(start, end)
        fix = Fix("quote-name", (Edit(place, f"「{value}」"),), True)
        self._report(wrong.ReservedName(place=place, word=str(value), fixes=(fix,)))
        return _Way(after, at + 1)

    def _run_together(self, stack: Stack, at: int) -> _Way | None:
        type, start, end, value = self.tokens[at]
        if type != NAME or not isinstance(value, str):
            return None
        found = apart(value, stack, self.tokens[at + 1][0])
        if found is None:
            return None
        place = self._place(start, end)
        separated = " ".join(found.words)
        fix = Fix("separate-words", (Edit(place, separated),), True, {"text": separated})
        self._report(wrong.WordsRunTogether(place=place, written=value, separated=separated, fixes=(fix,)))
        return _Way(found.stack, at + 1)

    def _anything_else(self, stack: Stack, at: int) -> None:
        type, start, end, _ = self.tokens[at]
        complete = step(stack, END) is not None
        written = _short(self.text[start:end])
        place = self._place(start, end)
        if type == END or (not complete and self._begins_part(at, type)):
            before = self.tokens[at - 1]
            place = self._place(before[2], before[2])
            found = _short(self.text[before[1] : before[2]])
            self._report(wrong.SomethingMissing(place=place, before=found, expected=expected(accepts(stack))))
        elif complete and type == NAME and self._first_on_line(at):
            self._report(unknown_block(written, place))
        else:
            self._report(wrong.UnexpectedWord(place=place, found=written, expected=expected(accepts(stack))))

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
    nearest = get_close_matches(word.lower(), [*BLOCK_WORDS, *RESERVED_WORDS], n=3, cutoff=0.7)
    fixes = tuple(Fix("write-instead", (Edit(place, near),), False, {"text": near}) for near in nearest[:1])
    return wrong.UnknownBlock(place=place, found=word, nearest=tuple(nearest), fixes=fixes)


def _short(text: str) -> str:
    """Enough of a text to find it again."""
    return text if len(text) <= 40 else text[:39] + "…"
