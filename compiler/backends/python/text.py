"""Python text as `ruff format` lays it out: literals, calls that fit on a line or are broken, wrapped sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from attrs import frozen

from dsl.source import display_width

WIDTH = 120
_INDENT = "    "
_MOST = 1000
_STRING = re.compile(r"""["](?:[^"\\]|\\.)*["]|['](?:[^'\\]|\\.)*[']""")
_NAME = re.compile(r"[^\W\d]\w*")


@frozen
class Call:
    """`name(arguments)`, a tuple where the name is empty, or `name=value` where `keyword` stands before it."""

    name: str
    arguments: tuple[Node, ...]
    keyword: str = ""


Node = str | Call
"""Text that stays on its line (a string literal may be split), or what can be broken."""


def call(name: str, *arguments: Node | None, **keywords: Node | None) -> Call:
    """A call; what is None is left out."""
    positional = [argument for argument in arguments if argument is not None]
    return Call(name, (*positional, *(named(key, node) for key, node in keywords.items() if node is not None)))


def named(keyword: str, node: Node) -> Node:
    if isinstance(node, Call):
        return Call(node.name, node.arguments, f"{keyword}=")
    return f"{keyword}={node}"


def tuple_of(nodes: Iterable[Node]) -> Call:
    return Call("", tuple(nodes))


def quoted(text: str) -> str:
    """A text as a string literal: nothing in it can end the literal, and what cannot be seen is escaped."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    escapes = {"\\": "\\\\", quote: "\\" + quote, "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return quote + "".join(escapes.get(char) or _visible(char) for char in text) + quote


def literal(value: bool | str | int | Decimal | None) -> str:
    if isinstance(value, str):
        return quoted(value)
    return f"Decimal({quoted(str(value))})" if isinstance(value, Decimal) else repr(value)


def literals(values: Iterable[bool | str | Decimal]) -> Call:
    return tuple_of(literal(value) for value in values)


def plain(text: str) -> str:
    """A text for comments and docstrings: one line, nothing invisible, and nothing that ends a docstring."""
    shown = "".join(_visible(char) for char in " ".join(text.split()))
    return shown.replace("\\", "\\\\").replace('"""', '""\\"')


def names_in(lines: Iterable[str]) -> frozenset[str]:
    """The names in Python text without triple quotes."""
    return frozenset(name for line in lines for name in _NAME.findall(_STRING.sub("", line)))


def _visible(char: str) -> str:
    return char if char.isprintable() else char.encode("unicode_escape").decode("ascii")


# ── Layout ───────────────────────────────────────────────────────────────────────────────────────────────────────


def laid_out(node: Node, indent: int = 0, before: str = "", after: str = "") -> list[str]:
    """The lines of a node that follows `before` and is followed by `after`, at `indent` steps."""
    lines: list[str] = []
    _lay_out(lines, node, _INDENT * indent, before, after)
    return lines


def _lay_out(lines: list[str], node: Node, margin: str, before: str, after: str) -> None:
    if isinstance(node, str):
        line = margin + before + node + after
        lines += [line] if _fits(line) else _split(node, margin, before, after)
        return
    if _is_short(node):
        line = margin + before + flat(node) + after
        if _fits(line) or not node.arguments:
            lines.append(line)
            return
    lines.append(f"{margin}{before}{node.keyword}{node.name}(")
    for argument in node.arguments:
        _lay_out(lines, argument, margin + _INDENT, "", ",")
    lines.append(f"{margin}){after}")


def _fits(line: str) -> bool:
    return 2 * len(line) <= WIDTH or display_width(line) <= WIDTH


def _is_short(node: Call) -> bool:
    """Whether it may fit a line: a text of many characters has none so narrow that it does."""
    left = _MOST
    waiting: list[Node] = [node]
    while waiting and left > 0:
        each = waiting.pop()
        if isinstance(each, str):
            left -= len(each)
        else:
            left -= len(each.name)
            waiting += each.arguments
    return left > 0


def flat(node: Node) -> str:
    """The node on one line."""
    if isinstance(node, str):
        return node
    inside = ", ".join(map(flat, node.arguments))
    comma = "," if len(node.arguments) == 1 and not node.name else ""
    return f"{node.keyword}{node.name}({inside}{comma})"


def _split(text: str, margin: str, before: str, after: str) -> list[str]:
    """A long string literal as several, one a line; other text stays whole."""
    if text[0] not in "\"'" or before:
        return [margin + before + text + after]
    quote = text[0]
    room = WIDTH - display_width(margin) - 2 - len(after)
    pieces, used = [""], 0
    for unit in re.findall(r"\\(?:x..|u....|U........|.)|[ -\[\]-~]+? |.", text[1:-1], re.DOTALL):
        width = display_width(unit)
        if used + width > room:
            pieces.append("")
            used = 0
        pieces[-1] += unit
        used += width
    lines = [f"{margin}{quote}{piece}{quote}" for piece in pieces]
    return [*lines[:-1], lines[-1] + after]


def wrapped(text: str, indent: int, first: str = "", rest: str = "") -> list[str]:
    """A sentence over as many lines as it takes; `first` and `rest` begin them. Chinese breaks between characters,
    but for a mark, which stays with what it ends."""
    margin = _INDENT * indent
    lines = [margin + first]
    used = display_width(lines[-1])
    for unit in re.findall(r"(?:[^\s\u2e80-\uffef]+|\S)[，。；：、）」！？”]* *|\s+", text):
        full = used + display_width(unit.rstrip()) > WIDTH
        if full and lines[-1].strip():
            lines[-1] = lines[-1].rstrip()
            lines.append(margin + rest)
            used = display_width(lines[-1])
            unit = unit.lstrip()
        lines[-1] += unit
        used += display_width(unit)
    return [line.rstrip() for line in lines]


def assigned(name: str, *parts: str, indent: int) -> list[str]:
    """An assignment; a long value stands in parentheses on its own line, a longer one with each part on its own."""
    margin = _INDENT * indent
    value = " ".join(parts)
    line = f"{margin}{name} = {value}"
    if display_width(line) <= WIDTH:
        return [line]
    inner = [f"{margin}{_INDENT}{value}"]
    if display_width(inner[0]) > WIDTH:
        inner = [f"{margin}{_INDENT}{part}" for part in parts]
    return [f"{margin}{name} = (", *inner, f"{margin})"]
