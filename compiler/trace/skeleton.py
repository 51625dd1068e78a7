"""A first rule file from an announcement's text: a skeleton a clause, with the figures that were found in it.

The names that an author has to choose stand as `event_to_name` and `matter_to_name`, which no vocabulary has: until
each of them is replaced, `gonggao check` points at it. No sentence of the text is in the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import takewhile

from attrs import field, frozen

from compiler.trace.figures import Figure, Kind, figures, windows
from compiler.trace.hours import ALL_WEEK, weekly
from compiler.trace.outline import Clause, outline

EVENT, MATTER = "event_to_name", "matter_to_name"


@frozen
class Given:
    """What the text does not tell for certain, and the author may. `remarks` stand in the place of what is missing.

    `published` is a date in ISO form, `zone` the name of a time zone; `remarks` has `title`, `published` and `zone`.
    """

    remarks: Mapping[str, str]
    published: str | None = None
    zone: str | None = None


_TIMES = {"days": "days", "hours": "hours", "minutes": "minutes"}


@frozen
class Span:
    """A window as printed, missing years filled in: `first` and `last` are a date or a date and a time."""

    first: str
    last: str

    def meant(self) -> tuple[str, str]:
        """The same for windows that are one and are printed with and without the times of their ends."""
        first, last = (end if ":" in end else f"{end} {time}" for end, time in zip(self.ends, _WHOLE, strict=True))
        return first, last

    @property
    def ends(self) -> tuple[str, str]:
        return self.first, self.last


_WHOLE = ("00:00:00", "23:59:59")


def spans(text: str, year: int | None) -> tuple[Span, ...]:
    """The distinct windows of a text, in the order in which they are first printed."""
    found: dict[tuple[str, str], Span] = {}
    for window in windows(text):
        span = _span(window, year)
        if span is not None:
            found.setdefault(span.meant(), span)
    return tuple(found.values())


def skeleton(name: str, text: str, given: Given) -> str:
    """The rule file of the announcement `name` (`platform.slug`), in English keywords; it parses."""
    year = year_of(text)
    found = spans(text, year)
    named = {span.meant(): f"window_{n}" for n, span in enumerate(found, start=1)}
    blocks = [_header(name, year, given)]
    blocks += [f"window {named[span.meant()]} from {span.first} to {span.last}\n" for span in found]
    clauses = outline(text)
    if any(clause.path.startswith("toc.") for clause in clauses):
        blocks.append('omit cites toc\n  because en "The table of contents." zh "目录。"\n')
    body = [clause for clause in clauses if not clause.path.startswith("toc.")]
    blocks += _Body(body, named, year).blocks()
    return "\n".join(blocks)


def year_of(text: str) -> int | None:
    """The year that a text prints most often; None where it prints none."""
    years = Counter(
        int(found) for f in figures(text) for found in re.findall(r"\d{4}(?=-\d\d-)", f.value) if f.kind in _POINTS
    )
    return years.most_common(1)[0][0] if years else None


_POINTS = (Kind.DATE, Kind.INSTANT)


def dates(text: str) -> tuple[str, ...]:
    """The days that a text prints by themselves, with their years, in order: one of them may be its publication."""
    days = (f.value for f in figures(text) if f.kind is Kind.DATE and not f.value.startswith("--"))
    return tuple(dict.fromkeys(day for day in days if _point(day, None)))


def _header(name: str, year: int | None, given: Given) -> str:
    """What nobody gave is left out, with a remark in its place: `check` asks for it."""
    lines = [f"announcement {name}"]
    lines += [f"  # {given.remarks['title']}", f"  issuer {name.partition('.')[0]}"]
    for part, value in (("published", given.published), ("zone", given.zone)):
        lines.append(f"  {part} {value}" if value else f"  # {given.remarks[part]}")
    lines += [f"  year {year}"] if year else []
    lines.append(f"  uses {name.partition('.')[0]}")
    return "\n".join(lines) + "\n"


@frozen
class _Body:
    """The clauses as sections and rules. A section's own text gives its condition, if it leads on to what follows."""

    clauses: Sequence[Clause]
    windows: Mapping[tuple[str, str], str]
    year: int | None
    names: Counter[str] = field(factory=Counter)

    def blocks(self) -> Iterator[str]:
        open_: list[tuple[str, str]] = []  # path and name
        position = 0
        while position < len(self.clauses):
            clause, inside = self.clauses[position], self._inside(position)
            while open_ and not clause.path.startswith(open_[-1][0] + "."):
                yield f"end {open_.pop()[1]}\n"
            position += 1
            if len(inside) == 1 and clause.heading:
                yield self._rule(inside[0], clause.path)
                position += 1
            elif inside:
                first = inside[:1] if inside[0].path == f"{clause.path}.p1" else []
                leads = [each for each in (clause, *first) if each.text.rstrip().endswith((":", "："))]
                position += len(first) if first and first[0] in leads else 0
                open_.append((clause.path, self._name(clause.path)))
                yield self._section(open_[-1][1], clause, leads)
                if not clause.heading and clause not in leads:
                    yield self._rule(clause, clause.path)
            elif not clause.heading:
                yield self._rule(clause, clause.path)
        yield from (f"end {name}\n" for _, name in reversed(open_))

    def _inside(self, position: int) -> list[Clause]:
        """What stands below a clause."""
        path = self.clauses[position].path + "."
        return list(takewhile(lambda each: each.path.startswith(path), self.clauses[position + 1 :]))

    def _section(self, name: str, clause: Clause, leads: Sequence[Clause]) -> str:
        lines = [f"section {name} cites {clause.path}"]
        windows = dict.fromkeys(w for lead in leads for w in self._windows(lead))
        if windows:
            lines.append(f"  when {_in_any(windows)}")
        return "\n".join(lines) + "\n"

    def _rule(self, clause: Clause, path: str) -> str:
        lines = [f"rule {self._name(path)} cites {path}"]
        used = dict.fromkeys(self._windows(clause))
        hours = weekly(clause.text, figures(clause.text))
        within = f" in {next(iter(used))}" if hours and len(used) == 1 else ""
        if used and not within:
            lines.append(f"  when {_in_any(used)}")
        outcomes = dict.fromkeys(_outcomes(clause.text, self.year))
        outcomes |= dict.fromkeys(f"{MATTER} weekly {each}{within}" for each in hours)
        lines += [f"  then {outcome}" for outcome in outcomes or (f"{MATTER} is yes",)]
        return "\n".join(lines) + "\n"

    def _windows(self, clause: Clause) -> Iterator[str]:
        for found in windows(clause.text):
            span = _span(found, self.year)
            if span is not None:
                yield self.windows[span.meant()]

    def _name(self, path: str) -> str:
        """A name for a clause: its letters and digits; numbered on where two would have the same."""
        items = "_".join(re.findall(r"[a-z0-9]+", path.lower().translate(_NUMERALS))) or "of_text"
        self.names[items] += 1
        return f"clause_{items}" + (f"_no{self.names[items]}" if self.names[items] > 1 else "")


_NUMERALS = str.maketrans({numeral: str(n) for n, numeral in enumerate("一二三四五六七八九十", start=1)})


def _in_any(names: Iterable[str]) -> str:
    return " or ".join(f"{EVENT} in {name}" for name in names)


def _outcomes(text: str, year: int | None) -> Iterator[str]:
    """Lengths of time and instants that are no part of a window or of the hours of a week."""
    found = figures(text)
    larger = [(f.start, f.end) for f in found if f.kind is Kind.WINDOW]
    larger += [always.span() for always in ALL_WEEK.finditer(text)]
    for f in found:
        if any(start <= f.start and f.end <= end for start, end in larger):
            continue
        if f.kind is Kind.DURATION:
            amount, _, unit = f.value.partition(" ")
            if unit in _TIMES:
                yield f"{MATTER} is {int(amount)} {_TIMES[unit]}"
        elif f.kind in _POINTS:
            point = _point(f.value, year)
            if point is not None:
                yield f"{MATTER} before {point}"


def _span(window: Figure, year: int | None) -> Span | None:
    first, last = (_point(end, year) for end in window.value.split("/"))
    return Span(first, last) if first and last else None


def _point(value: str, year: int | None) -> str | None:
    """A printed date or instant as rules write it, or None where there is no such day or time.

    Without any year, the month and the day in the English way.
    """
    day, _, time = value.partition("T")
    printed = day.replace("-", f"{year or _LEAP}", 1) if day.startswith("--") else day
    hours = re.fullmatch(r"(\d\d):([0-5]\d)(?::([0-5]\d))?", time) if time else None
    try:
        known = date.fromisoformat(printed)
    except ValueError:
        return None
    if time and (hours is None or int(hours[1]) > 24 or (hours[1] == "24" and time.strip("0:") != "24")):
        return None
    written = f"{_MONTHS[known.month - 1]} {known.day}" if day.startswith("--") and year is None else printed
    return f"{written} {time}" if time else written


_LEAP = 2020
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
