"""Sections and their ends: each must have the other."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from dsl.addresses import within
from dsl.diagnostic import Edit, Finding, Fix, Label
from dsl.findings import EndOfCopiedSection, EndWithoutSection, SectionNotEnded, SectionsTooDeep
from dsl.source import Place, Source, Span
from dsl.tree import Address, Block, BlockNode, Cites, Define, Name, RowParts, Rule, Section, SectionEnd, Table

MAX_DEPTH = 16


@frozen
class _Open:
    name: Name
    start: int  # of its block
    readable: bool  # stands in the tree
    at: int = 0  # its number among the blocks of the tree


def nest(
    read: Iterable[tuple[Block | None, Name | None, int]], source: Source
) -> tuple[tuple[Block, ...], list[Finding]]:
    """The blocks with sections that match their ends, and what did not match.

    Takes for each block what was read of it, the name of the section that it opens (which is known also where the
    rest cannot be read; a copy opens none), and its start. A section without an end is given one in the tree: before
    the first block that cites another clause, so that what follows is not taken for its own.
    """
    blocks: list[Block] = []
    findings: list[Finding] = []
    stack: list[_Open] = []
    copies: set[Name] = set()
    too_deep = 0

    def close(until: int, other: Block | None) -> None:
        while len(stack) > until:
            section = stack.pop()
            if section.readable:
                at = _last(section, blocks)
                start = blocks[at].start if at < len(blocks) else len(source.text) if other is None else other.start
                findings.append(_not_ended(section, other, start, source))
                blocks.insert(at, Block(SectionEnd(section.name, span=Span(0, 0)), start))

    for block, opens, start in read:
        if opens is not None:
            if len(stack) >= MAX_DEPTH:
                if not too_deep:
                    findings.append(SectionsTooDeep(place=source.place(opens.span, start), limit=MAX_DEPTH))
                too_deep += 1
                continue
            stack.append(_Open(opens, start, block is not None, len(blocks)))
        elif block is not None and isinstance(block.node, SectionEnd):
            if too_deep:
                too_deep -= 1
                continue
            name = block.node.name
            level = _level(stack, name)
            if level is None:
                copied = name is not None and name in copies
                findings.append(_of_copy(block, source) if copied else _without_section(block, stack, source))
                continue
            close(level + 1, block)
            if not stack.pop().readable:
                continue
        if block is not None:
            blocks.append(block)
            if opens is None and isinstance(block.node, Section):
                copies.add(block.node.name)
    close(0, None)
    return tuple(blocks), findings


def _level(stack: list[_Open], name: Name | None) -> int | None:
    """Which open section an end belongs to: the one it names, or without a name the innermost.

    A section that cannot be read may have any name.
    """
    innermost = len(stack) - 1 if stack else None
    if name is None:
        return innermost
    unreadable = innermost if stack and not stack[-1].readable else None
    return next((i for i in reversed(range(len(stack))) if stack[i].name == name), unreadable)


def _last(section: _Open, blocks: list[Block]) -> int:
    """Where the end of a section without one belongs: its number among the blocks."""
    clauses = _cited(blocks[section.at].node)
    depth = 0
    for at in range(section.at + 1, len(blocks)):
        node = blocks[at].node
        if isinstance(node, SectionEnd):
            depth -= 1
            continue
        if depth == 0 and clauses and not isinstance(node, RowParts):
            cited = _cited(node)
            if cited and not any(within(address.text, clause.text) for address in cited for clause in clauses):
                return at
        if isinstance(node, Section) and node.like is None:
            depth += 1
    return len(blocks)


def _cited(node: BlockNode) -> tuple[Address, ...]:
    if isinstance(node, Table):
        return tuple(address for row in node.rows for cell in row.cells[:1] for address in _addresses(cell.content))
    if isinstance(node, Section | Rule | Define):
        return tuple(address for part in node.parts for address in _addresses(part))
    return _addresses(getattr(node, "cites", None))


def _addresses(part: object) -> tuple[Address, ...]:
    return part.addresses if isinstance(part, Cites) else ()


def _not_ended(section: _Open, other: Block | None, at: int, source: Source) -> Finding:
    place = source.place(section.name.span, section.start)
    related = () if other is None else (Label(source.place(other.node.span, other.start), "other-end"),)
    name = f"「{section.name.text}」" if section.name.quoted else section.name.text
    end = ("end " if source.text[section.start].isascii() else "完 ") + name
    ahead = "" if at == 0 or source.text[at - 1] == "\n" else "\n"
    fix = Fix("write-end", (Edit(Place(source.path, at, at), f"{ahead}{end}\n"),), False, {"text": end})
    return SectionNotEnded(place=place, section=section.name.text, related=related, fixes=(fix,))


def _of_copy(block: Block, source: Source) -> Finding:
    node = block.node
    assert isinstance(node, SectionEnd)
    assert node.name is not None
    place = source.place(node.span, block.start)
    written = source.text[place.start : place.end]
    fix = Fix("leave-out", (Edit(place, ""),), True, {"text": written})
    return EndOfCopiedSection(place=place, section=node.name.text, fixes=(fix,))


def _without_section(block: Block, stack: list[_Open], source: Source) -> Finding:
    node = block.node
    assert isinstance(node, SectionEnd)
    place = source.place((node.name or node).span, block.start)
    fixes: tuple[Fix, ...] = ()
    if stack and node.name is not None:
        innermost = stack[-1].name.text
        fixes = (Fix("write-instead", (Edit(place, innermost),), False, {"text": innermost}),)
    return EndWithoutSection(place=place, section="" if node.name is None else node.name.text, fixes=fixes)
