"""Lengths of time, days of a calendar, and moments counted from others or chosen among several."""

from __future__ import annotations

from decimal import Decimal

from attrs import evolve

from dsl import tree
from dsl.lunar import read_lunar_day
from dsl.productions.common import Build, Children
from dsl.source import Span
from dsl.tree import Duration, Name, Unit

_UNITS = {unit.name: unit for unit in Unit}
_MONTH_ENDS = {end.name: end for end in tree.MonthEnd}


def quantity(duration: Duration) -> tree.Quantity:
    """A number and its unit as a value, not as a length of time."""
    assert isinstance(duration.amount, int)
    return tree.Quantity(Decimal(duration.amount), duration.unit.value, span=duration.span)


def lunar_or_name(name: Name) -> tree.LunarClaim | Name:
    """A lunar day as Chinese prints it (`正月初九`), or a name that is none."""
    lunar = None if name.quoted else read_lunar_day(name.text)
    return name if lunar is None else tree.LunarClaim(*lunar, span=name.span)


def _lunar(month: int, leap: bool = False) -> Build:
    return lambda c, s, e: tree.LunarClaim(int(c[month].number), int(c[month + 2].number), leap, span=Span(s, e))


def _lunar_name(c: Children, s: int, e: int) -> tree.LunarClaim | tree.FestivalClaim:
    day = lunar_or_name(c[1])
    return tree.FestivalClaim(day, span=Span(s, e)) if isinstance(day, Name) else evolve(day, span=Span(s, e))


def _anchor(day: int, calendar: int) -> Build:
    def build(c: Children, s: int, e: int) -> tree.Anchor:
        written = c[day]
        if isinstance(written, tree.FestivalClaim):
            written = written.name
        return tree.Anchor(
            lunar_or_name(written) if isinstance(written, Name) else written, c[calendar], span=Span(s, e)
        )

    return build


def _shift(duration: int, later: bool, base: int) -> Build:
    return lambda c, s, e: tree.Shift(c[duration], later, c[base], span=Span(s, e))


def _working(duration: int, calendar: int) -> Build:
    return lambda c, s, e: evolve(c[duration], calendar=c[calendar], span=Span(s, e))


def _of_fact(amount: int, calendar: int) -> Build:
    return lambda c, s, e: Duration(c[amount], Unit.WORKING_DAYS, c[calendar], span=Span(s, e))


MOMENTS: dict[str, Build] = {
    "amount": lambda c, s, e: quantity(c[0]),
    "lunar_claim": _lunar(month=1),
    "leap_claim": _lunar(month=2, leap=True),
    "lunar_name": _lunar_name,
    "working_of": _working(0, calendar=2),
    "its_working": _working(2, calendar=0),
    "months_ending": lambda c, s, e: evolve(c[0], month_end=c[1], span=Span(s, e)),
    "fact_length": lambda c, s, e: Duration(c[0], c[1], span=Span(s, e)),
    "fact_working_of": _of_fact(0, calendar=3),
    "its_fact_working": _of_fact(2, calendar=0),
    "fact_months": lambda c, s, e: Duration(c[0], Unit.MONTHS, None, c[2], span=Span(s, e)),
    "length_unit": lambda c, s, e: _UNITS[c[0]],
    "month_end": lambda c, s, e: _MONTH_ENDS[c[0]],
    "plus": lambda c, s, e: evolve(c[0], plus=c[2], span=Span(s, e)),
    "shift_after": _shift(0, later=True, base=2),
    "shift_before": _shift(0, later=False, base=2),
    "shift_later": _shift(2, later=True, base=0),
    "shift_earlier": _shift(2, later=False, base=0),
    "later_of": lambda c, s, e: tree.LaterOf(tuple(c[2]), span=Span(s, e)),
    "earlier_of": lambda c, s, e: tree.EarlierOf(tuple(c[2]), span=Span(s, e)),
    "later_of_them": lambda c, s, e: tree.LaterOf(tuple(c[1]), span=Span(s, e)),
    "earlier_of_them": lambda c, s, e: tree.EarlierOf(tuple(c[1]), span=Span(s, e)),
    "day_of": _anchor(0, calendar=2),
    "its_day": _anchor(2, calendar=0),
    "original": lambda c, s, e: evolve(c[1], layer=tree.Layer.ORIGINAL, span=Span(s, e)),
    "earlier": lambda c, s, e: evolve(c[1], layer=tree.Layer.EARLIER, span=Span(s, e)),
}
