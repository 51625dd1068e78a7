"""Comments that let a finding stand, with the reason why: `# allow unused-term: …`, `# 允许 unused-term：…`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from compiler.policy.findings import AllowedWithoutReason, AllowsNothing, AllowsUnknown, CannotBeAllowed
from compiler.policy.kinds import kinds
from compiler.policy.names import nearest
from dsl.diagnostic import Edit, Finding, Fix
from dsl.parser import Parsed
from dsl.source import Place, Source
from dsl.tree import Comment

_ALLOW = re.compile(r"[#＃]\s*(?:allow|允许)\s+([a-z][a-z-]*(?:\s*[,，、]\s*[a-z][a-z-]*)*)\s*(?:[:：]\s*(.*?))?\s*$")
_COMMA = re.compile(r"\s*[,，、]\s*")


@frozen
class Allowance:
    """A comment that lets the findings of some names stand. `reason` is empty where it gives none.

    `covers` is what it is about: its own line, or under a comment on a line of its own the next line with those set in
    below it, and where a block begins there, the block.
    """

    place: Place
    names: tuple[str, ...]
    reason: str
    covers: Place
    removal: Place


def allowances(parsed: Parsed) -> Iterator[Allowance]:
    """The allowances of a file, in its order."""
    source = parsed.source
    if "allow" not in source.text and "允许" not in source.text:
        return
    starts = sorted({block.start for block in parsed.tree.blocks})
    ends = dict(pairwise([*starts, len(source.text)]))
    for block in parsed.tree.blocks:
        for comment in block.comments:
            written = _ALLOW.match(comment.text)
            names = tuple(_COMMA.split(written[1])) if written else ()
            if written and any("-" in name or name in kinds() for name in names):
                place = source.place(comment.span, block.start)
                covers = _covered(source, place, comment, ends)
                yield Allowance(place, names, (written[2] or "").strip(), covers, _removal(source, place, comment))


def silence(findings: Iterable[Finding], allowed: Sequence[Allowance], whole: bool | None) -> tuple[Finding, ...]:
    """The findings, those that are let stand with their reason, and what is wrong with the allowances.

    `whole`: nothing kept a check from being made, so that an allowance that lets nothing stand is one too many. None:
    no check was made, and it is not asked what is wrong with the allowances.
    """
    if not allowed:
        return tuple(findings)
    named: dict[tuple[str, str], list[Allowance]] = {}
    for one in allowed:
        for name in one.names:
            named.setdefault((one.place.path, name), []).append(one)
    used: set[tuple[Place, str]] = set()
    judged: list[Finding] = []
    for finding in findings:
        by = [one for one in named.get((finding.place.path, finding.name()), ()) if _lets_stand(one, finding)]
        used |= {(one.place, finding.name()) for one in by}
        judged.append(finding.but(silenced=by[0].reason) if by else finding)
    wrong = [finding for one in allowed for finding in _wrong(one, used, whole)] if whole is not None else []
    return tuple(judged + wrong)


def _lets_stand(one: Allowance, finding: Finding) -> bool:
    """Whether a finding of a name that the allowance has stands by it."""
    start, end = one.covers.start, max(one.covers.end, one.covers.start + 1)
    return bool(one.reason) and not finding.is_firm() and start <= finding.place.start < end


def _wrong(one: Allowance, used: set[tuple[Place, str]], whole: bool) -> Iterator[Finding]:
    for name in one.names:
        kind = kinds().get(name)
        if kind is None:
            yield AllowsUnknown(place=one.place, finding=name, nearest=nearest(name, kinds()))
        elif kind.is_firm():
            yield CannotBeAllowed(place=one.place, finding=name)
        elif whole and one.reason and (one.place, name) not in used:
            fixes = (Fix("leave-out-comment", (Edit(one.removal, ""),), safe=True),) if len(one.names) == 1 else ()
            yield AllowsNothing(place=one.place, finding=name, fixes=fixes)
    if not one.reason:
        yield AllowedWithoutReason(place=one.place, names=tuple(f"`{name}`" for name in one.names))


def _covered(source: Source, place: Place, comment: Comment, ends: dict[int, int]) -> Place:
    line = source.line_of(place.start)
    lines = source.text.count("\n") + 1
    if comment.own_line:
        line += 1
        while line < lines and source.line_text(line).strip()[:1] in ("", "#", "＃"):
            line += 1
        line = min(line, lines)
    start, text = source.line_start(line), source.line_text(line)
    inset = _inset(text)
    if not comment.own_line:
        return Place(source.path, start, start + len(text))
    if start + inset in ends:
        return Place(source.path, start, ends[start + inset])
    while line < lines and _inset(source.line_text(line + 1)) > inset:
        line += 1
    return Place(source.path, start, source.line_start(line) + len(source.line_text(line)))


def _inset(line: str) -> int:
    """The white space before its first word; none in an empty line."""
    return len(line) - len(line.lstrip()) if line.strip() else 0


def _removal(source: Source, place: Place, comment: Comment) -> Place:
    """The comment with the white space before it, and of one on a line of its own the line's end."""
    start = source.line_start(source.line_of(place.start))
    if comment.own_line:
        return Place(source.path, start, min(place.end + 1, len(source.text)))
    before = source.text[start : place.start]
    return Place(source.path, start + len(before.rstrip()), place.end)
