"""A first rule file from an announcement's text: a skeleton a clause, with the figures that were found in it.

The names that an author has to choose stand as `event_to_name` and `matter_to_name`, which no vocabulary has: until
each of them is replaced, `gonggao check` points at it. No sentence of the text is in the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from attrs import frozen

from compiler.trace.figures import Figure, Kind, figures, windows
from compiler.trace.outline import Clause, outline

EVENT, MATTER = "event_to_name", "matter_to_name"

_TIMES = {"days": "days", "hours": "hours", "minutes": "minutes"}


@frozen
class Span:
    """A window as printed, missing years filled in: `first` and `last` are a date or a date and a time."""

    first: str
    last: str

    def meant(self) -> tuple[str, str]:
        """The same for windows that are one and are printed with and without the times of their ends."""
        first, last = (end if " " in end else f"{end} {time}" for end, time in zip(self.ends, _WHOLE, strict=True))
        return first, last

    @property
    def ends(self) -> tuple[str, str]:
        return self.first, self.last


_WHOLE = ("00:00:00", "23:59:59")


def spans(text: str, year: int) -> tuple[Span, ...]:
    """The distinct windows of a text, in the order in which they are first printed."""
    found: dict[tuple[str, str], Span] = {}
    for window in windows(text):
        span = _span(window, year)
        if span is not None:
            found.setdefault(span.meant(), span)
    return tuple(found.values())


def skeleton(name: str, text: str) -> str:
    """The rule file of the announcement `name` (`platform.slug`), in English keywords; it parses."""
    year = year_of(text)
    named = {span.meant(): f"window_{n}" for n, span in enumerate(spans(text, year), start=1)}
    blocks = [_header(name, text, year)]
    blocks += [f"window {named[span.meant()]} from {span.first} to {span.last}\n" for span in spans(text, year)]
    names: Counter[str] = Counter()
    for clause in outline(text):
        if not clause.heading:
            blocks.append(_rule(clause, named, year, names))
    return "\n".join(blocks)


def year_of(text: str) -> int:
    """The year that a text prints most often; the current one where it prints none."""
    years = Counter(
        int(found) for f in figures(text) for found in re.findall(r"\d{4}(?=-\d\d-)", f.value) if f.kind in _POINTS
    )
    return years.most_common(1)[0][0] if years else date.today().year


_POINTS = (Kind.DATE, Kind.INSTANT)


def _header(name: str, text: str, year: int) -> str:
    platform = name.partition(".")[0]
    dates = [f.value for f in figures(text) if f.kind is Kind.DATE and _point(f.value, year) == f.value]
    return (
        f'announcement {name}\n  title en "{name}" zh "{name}"\n  issuer {platform}\n'
        f"  published {dates[-1] if dates else f'{year}-01-01'}\n  zone Asia/Shanghai\n  year {year}\n"
        f"  uses {platform}\n"
    )


def _rule(clause: Clause, named: dict[tuple[str, str], str], year: int, names: Counter[str]) -> str:
    found = figures(clause.text)
    inside = [f for f in found if f.kind is Kind.WINDOW]
    used = dict.fromkeys(named[span.meant()] for f in inside if (span := _span(f, year)) is not None)
    lines = [f"rule {_name(clause.path, names)} cites {clause.path}"]
    if used:
        lines.append(f"  when {' or '.join(f'{EVENT} in {window}' for window in used)}")
    outcomes = dict.fromkeys(_outcomes(found, inside, year))
    lines += [f"  then {outcome}" for outcome in outcomes or (f"{MATTER} is yes",)]
    return "\n".join(lines) + "\n"


def _outcomes(found: Sequence[Figure], inside: Sequence[Figure], year: int) -> Iterator[str]:
    for f in found:
        if f.kind is Kind.DURATION:
            amount, _, unit = f.value.partition(" ")
            if unit in _TIMES:
                yield f"{MATTER} is {int(amount)} {_TIMES[unit]}"
        elif f.kind in _POINTS and not any(w.start <= f.start and f.end <= w.end for w in inside):
            point = _point(f.value, year)
            if point is not None:
                yield f"{MATTER} before {point}"


def _name(path: str, names: Counter[str]) -> str:
    """A name for the rule of a clause: its letters and digits; numbered on where two would have the same."""
    items = "_".join(re.findall(r"[a-z0-9]+", path.lower())) or "of_text"
    names[items] += 1
    return f"clause_{items}" + (f"_no{names[items]}" if names[items] > 1 else "")


def _span(window: Figure, year: int) -> Span | None:
    first, last = (_point(end, year) for end in window.value.split("/"))
    return Span(first, last) if first and last else None


def _point(value: str, year: int) -> str | None:
    """A printed date or instant as rules write it, or None where there is no such day or time."""
    day, _, time = value.replace("--", f"{year}-", 1).partition("T") if value.startswith("--") else value.partition("T")
    hours = re.fullmatch(r"(\d\d):([0-5]\d)(?::([0-5]\d))?", time) if time else None
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    if time and (hours is None or int(hours[1]) > 24 or (hours[1] == "24" and time.strip("0:") != "24")):
        return None
    return f"{day} {time}" if time else day
