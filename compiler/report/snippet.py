"""The line that a finding points at, underlined; right under Chinese text, which is two cells wide."""

from __future__ import annotations

from compiler.report.visible import visible
from dsl.source import Place, Source, display_width

_WIDEST = 110  # cells of source text on a line
_MORE = " ..."
_LEAD = 30  # cells kept before the underlined part of a longer line


def snippet(source: Source, place: Place) -> tuple[int, str, str]:
    """The number of the line where a place starts, its text as a terminal shows it, and the marks that go under it.

    A place that goes on over the line's end is marked to its end; an empty one gets one mark. Of a line that is too
    wide, the part around the place is shown.
    """
    line = source.line_of(place.start)
    text = source.line_text(line)
    first = min(source.position(place.start).column - 1, len(text))
    last = max(first, min(first + place.end - place.start, len(text)))
    before = _lead(_cells(text[:first]))
    marked = _cut(_cells(text[first:last], before), _WIDEST - _width(before))
    room = _WIDEST - _width(before + marked)
    after = [] if marked[-1:] == [_MORE] else _cut(_cells(text[last:], before + marked), room)
    marks = " " * _width(before) + "^" * max(1, _width(marked))
    return line, "".join(before + marked + after).rstrip(), marks


def _cells(text: str, before: list[str] | None = None) -> list[str]:
    """What a terminal shows for each character; tabs reach to the next eighth cell, counted with what stands before."""
    shown: list[str] = []
    at = _width(before or [])
    for char in text:
        shown.append(" " * (8 - at % 8) if char == "\t" else visible(char))
        at += display_width(shown[-1])
    return shown


def _width(cells: list[str]) -> int:
    return sum(map(display_width, cells))


def _lead(cells: list[str]) -> list[str]:
    """The end of what stands before the place, where all of it would leave too little room."""
    if _width(cells) <= _WIDEST - _LEAD:
        return cells
    kept: list[str] = []
    width = 0
    for shown in reversed(cells):
        width += display_width(shown)
        if width > _LEAD:
            break
        kept.append(shown)
    return ["... ", *reversed(kept)]


def _cut(cells: list[str], room: int) -> list[str]:
    """The start of the cells, where they do not fit into `room`."""
    if _width(cells) <= room:
        return cells
    kept: list[str] = []
    width = len(_MORE)
    for shown in cells:
        width += display_width(shown)
        if width > room:
            break
        kept.append(shown)
    return [*kept, _MORE]
