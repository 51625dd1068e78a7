"""One block's text to its node, its comments and what is wrong with it. Places count from the start of the block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from dsl import findings as wrong
from dsl.addresses import with_enumeration_comma
from dsl.characters import deceptive
from dsl.diagnostic import Edit, Finding, Fix
from dsl.keywords import keywords
from dsl.lengths import unsaid
from dsl.lexer import NAME, RESERVED_WORDS, Scan, Token, scan
from dsl.machine import build
from dsl.malformed import Malformed, Problem, Repeated, Uneven, Unsaid
from dsl.source import Place, Span
from dsl.tree import BlockNode, Comment, Name

MAX_LENGTH = 1_000_000
"""Code points of a block; what is longer was not written by a person."""

MAX_DEPTH = 32
"""Parentheses, or moments counted from moments, inside each other."""


@frozen
class Reading:
    """What was read of a block.

    `opens` is the name of a section, also where the rest of it cannot be read; None for one that copies another.
    """

    node: BlockNode | None
    comments: tuple[Comment, ...] = ()
    findings: tuple[Finding, ...] = ()
    opens: Name | None = None


def read_block(text: str, first: str, path: str) -> Reading:
    """Read a block whose first word is the keyword with the terminal `first`."""
    if len(text) > MAX_LENGTH:
        return Reading(None, findings=(wrong.TooLong(place=Place(path, 0, 1), limit=MAX_LENGTH),))
    result = scan(text, first)
    tokens = result.tokens
    opens = None
    if first == "SECTION" and not any(token[0] == "LIKE" for token in tokens):
        opens = _section_name(tokens)
    findings = [*deceptive(text, tokens, path), *_too_deep(tokens, path)]
    if findings:
        return Reading(None, findings=tuple(findings), opens=opens)
    findings += _of_the_words(text, result, path)
    node: BlockNode | None = None
    try:
        node = build(tokens)
        if node is None:
            from dsl.diagnosis import diagnose  # late: most files have no mistakes

            diagnosis = diagnose(tokens, text, path)
            findings += diagnosis.findings
            if not findings:
                node = build(diagnosis.tokens)
    except Malformed as malformed:
        findings += (_malformed(problem, text, path) for problem in malformed.problems)
    if findings:
        node = _end_alone(tokens) if first == "END" else None
    return Reading(node, tuple(result.comments), tuple(findings), opens)


def _end_alone(tokens: Sequence[Token]) -> BlockNode | None:
    """The end of a section, whatever follows it: else the section would be found without one too."""
    name = [token for token in tokens[1:2] if token[0] == NAME]
    return build([tokens[0], *name, tokens[-1]])


def read_lead(text: str, path: str) -> Reading:
    """Read what stands before the first block: nothing but comments."""
    if len(text) > MAX_LENGTH:
        return Reading(None, findings=(wrong.TooLong(place=Place(path, 0, 1), limit=MAX_LENGTH),))
    result = scan(text)
    findings = list(deceptive(text, result.tokens, path))
    if not findings and len(result.tokens) > 1:
        from dsl.diagnosis import unknown_block  # late, likewise

        _, start, end, _ = result.tokens[0]
        findings.append(unknown_block(text[start:end], Place(path, start, end)))
    return Reading(None, tuple(result.comments), tuple(findings))


def _section_name(tokens: Sequence[Token]) -> Name:
    """The name of a section, or where it has none its keyword."""
    _, start, end, value = tokens[1]
    if isinstance(value, Name):
        return value
    if isinstance(value, str) and value not in RESERVED_WORDS:
        return Name(value, span=Span(start, end))
    _, start, end, value = tokens[0]
    return Name(value, span=Span(start, end))


# ── What needs no grammar ────────────────────────────────────────────────────────────────────────────────────────


def _too_deep(tokens: Sequence[Token], path: str) -> Iterator[Finding]:
    """The first place where parentheses or moments go deeper than is read."""
    if len(tokens) <= 4 * MAX_DEPTH:
        return  # as deep as that goes it does no harm
    depth = chain = 0
    for type, start, end, _ in tokens:
        depth += {"LEFT": 1, "RIGHT": -1}.get(type, 0)
        chain = chain + 1 if type in _SHIFTS else 0 if type not in _IN_SHIFTS else chain
        if max(depth, chain) > MAX_DEPTH:
            yield wrong.TooDeep(place=Place(path, start, end), limit=MAX_DEPTH)
            return


_SHIFTS = frozenset({"AFTER", "LATER", "AHEAD", "BEFORE", "PLUS"})
_IN_SHIFTS = frozenset(
    {"DURATION", "DURATION_WORKING", "DURATION_MONTHS", NAME, "DATE", "TIME", "OF", "ITS", "CLAMP", "ROLL"}
    | {"DAYS", "HOURS", "MINUTES", "CALENDAR_DAYS", "WORKING_DAYS", "MONTHS"}
)


def _of_the_words(text: str, result: Scan, path: str) -> Iterator[Finding]:
    """What is wrong inside a string or an address."""
    for span in result.bad_escapes:
        escape = text[span.start : span.end]
        place = Place(path, span.start, span.end)
        fix = Fix("double-backslash", (Edit(place, "\\" + escape),), True)
        yield wrong.UnknownEscape(place=place, escape=escape, fixes=(fix,))
    if "、" not in text:
        return
    for type, start, end, value in result.tokens:
        if type == "ADDRESS" and "、" in value.text:
            yield with_enumeration_comma(text[start:end], Place(path, start, end))


def _malformed(problem: Problem, text: str, path: str) -> Finding:
    place = Place(path, problem.span.start, problem.span.end)
    match problem:
        case Repeated(word=word):
            words = keywords()
            return wrong.RepeatedPart(place=place, part=words.inside.get(word) or words.slot[word])
        case Unsaid():
            return unsaid(place, text[place.start : place.end], problem.unit)
        case Uneven(left=left, right=right):
            columns, cells = (left[i] + right[i] for i in (0, 1))
            if columns == cells:
                return wrong.MisplacedDoubleBar(place=place, left=left[0])
            return wrong.UnevenRow(place=place, columns=columns, cells=cells)
