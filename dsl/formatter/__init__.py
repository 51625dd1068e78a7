"""A file's tree and comments as canonical text in either keyword language.

What the author wrote stays: names, dates, the order of parts, comments. What only spells it becomes one way to write:
keywords, quotes around names, spaces, line ends, columns.
"""

from __future__ import annotations

from dsl import tree
from dsl.diagnostic import Severity
from dsl.formatter.arrangement import arrange
from dsl.formatter.spelling import Spelling
from dsl.keywords import Lang
from dsl.parser import Parsed, parse
from dsl.source import Source

__all__ = ["FormatterError", "UnformattableError", "format_source", "format_tree"]


class UnformattableError(ValueError):
    """The file has syntax errors, so its tree does not hold all that was written."""


class FormatterError(AssertionError):
    """The formatted text would not say the same as the file: a defect in formatter or parser, not in the file."""


def format_source(parsed: Parsed, lang: Lang | None = None) -> str:
    """The canonical text of a file in a keyword language; without one, in the language of its first keyword.

    The text has been parsed again, but for blocks that it has as they were, and has the same tree and comments. Raises
    `UnformattableError` if the file has findings that are errors.
    """
    if _has_errors(parsed):
        raise UnformattableError(parsed.source.path)
    text = format_tree(parsed.tree, lang or _language(parsed), parsed.source.text)
    again = parse(Source(parsed.source.path, text), parsed)
    if _has_errors(again) or again.tree != parsed.tree or _comments(again) != _comments(parsed):
        raise FormatterError(f"{parsed.source.path}, formatted:\n{text}")
    return text


def format_tree(file: tree.File, lang: Lang, text: str = "") -> str:
    """The canonical text of a tree; `text` is that from which it was parsed, if it was."""
    if file.blocks:
        return arrange(file, Spelling(lang), text)
    return _comments_only(text)


def _has_errors(parsed: Parsed) -> bool:
    return any(finding.severity is Severity.ERROR for finding in parsed.findings)


def _language(parsed: Parsed) -> Lang:
    for block in parsed.tree.blocks:
        return "en" if parsed.source.text[block.start].isascii() else "zh"
    return "en"


def _comments(parsed: Parsed) -> list[str]:
    """All comments; not in their order, as the lines of a header are put in order with their comments."""
    if not parsed.tree.blocks:
        return _comments_only(parsed.source.text).split()
    return sorted(comment.text.rstrip() for block in parsed.tree.blocks for comment in block.comments)


def _comments_only(text: str) -> str:
    """A file without a block: its comments, with single blank lines between them."""
    lines: list[str] = []
    for line in map(str.strip, text.split("\n")):
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).rstrip("\n") + "\n" if lines else ""
