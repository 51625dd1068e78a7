"""How far a moment is counted: fixed lengths, local days, months, and as much as the case says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from compiler.locale import LANGUAGES, Labels
from compiler.locale.time import quantity
from compiler.model.findings import CountedBack, DurationTooLong, WrongUnit
from compiler.model.resolve.here import Here
from compiler.model.resolve.values import unit_phrase
from compiler.model.time import DAY, HOUR, MINUTE, CaseAmount, Duration, MonthEnd, Unit
from compiler.model.vocabulary import Number
from dsl import tree

_LONGEST = 36525 * DAY
_AT_MOST = {
    Unit.DAYS: DAY,
    Unit.HOURS: HOUR,
    Unit.MINUTES: MINUTE,
    Unit.CALENDAR_DAYS: DAY,
    Unit.WORKING_DAYS: DAY,
    Unit.MONTHS: 31 * DAY,
}
_LOCAL = frozenset({tree.Unit.CALENDAR_DAYS, tree.Unit.WORKING_DAYS, tree.Unit.MONTHS})
_DAYS = frozenset({Unit.CALENDAR_DAYS, Unit.WORKING_DAYS})


def read_duration(node: tree.Duration, here: Here) -> Duration | None:
    """All parts of it resolved; None where there is a finding, here or of the parser's."""
    duration = _read(node, here, zone=here.clock.zone if any(p.unit in _LOCAL for p in _nodes(node)) else None)
    if duration is None:
        return None
    longest = sum(part.amount * _AT_MOST[part.unit] for part in parts(duration) if isinstance(part.amount, int))
    if longest > _LONGEST:
        here.site.report(DurationTooLong(place=here.site.place(node), written=written(node)))
        return None
    return duration


def parts(duration: Duration) -> Iterator[Duration]:
    """It and what `plus` adds to it, in the order in which they are counted."""
    yield duration
    if duration.plus:
        yield from parts(duration.plus)


def written(node: tree.Duration) -> Labels:
    """`3 working days of china_2021 plus 2 hours`, `china_2021 的 3个工作日 加 2小时`."""
    en, zh = (_amount_said(node, lang) for lang in LANGUAGES)
    if node.calendar:
        en, zh = f"{en} of {node.calendar.text}", f"{node.calendar.text} 的 {zh}"
    plus = written(node.plus) if node.plus else None
    return Labels(f"{en} plus {plus.en}", f"{zh} 加 {plus.zh}") if plus else Labels(en, zh)


def _amount_said(node: tree.Duration, lang: str) -> str:
    if isinstance(node.amount, int):
        return quantity(Decimal(node.amount), node.unit.value, lang)
    counted = quantity(Decimal(2), node.unit.value, lang)
    return f"{node.amount.text} {counted.removeprefix('2').strip()}"


def check_counted_back(node: tree.Duration, here: Here) -> bool:
    """Whether it may stand before `before`: of local days and months nobody has said where they would end."""
    if any(part.unit in _LOCAL for part in _nodes(node)):
        here.site.report(CountedBack(place=here.site.place(node), written=written(node)))
        return False
    return True


def _nodes(node: tree.Duration) -> Iterator[tree.Duration]:
    yield node
    if node.plus:
        yield from _nodes(node.plus)


def _read(node: tree.Duration, here: Here, zone: str | None) -> Duration | None:
    amount = _amount(node, here)
    calendar = here.calendar(node.calendar) if node.calendar else None
    plus = _read(node.plus, here, zone) if node.plus else None
    unread = (node.calendar and not calendar) or (node.plus and not plus) or (node.unit in _LOCAL and not zone)
    if amount is None or unread or _lacks_something(node):
        return None
    month_end = MonthEnd[node.month_end.name] if node.month_end else None
    return Duration(amount, Unit[node.unit.name], calendar, month_end, plus, zone)


def _lacks_something(node: tree.Duration) -> bool:
    """Whether the parser has said what is missing."""
    bare_month = node.unit is tree.Unit.MONTHS and node.month_end is None
    return bare_month or (node.unit is tree.Unit.WORKING_DAYS and node.calendar is None)


def _amount(node: tree.Duration, here: Here) -> int | CaseAmount | None:
    """A number fact in the same unit; one in days may also count calendar or working days."""
    if isinstance(node.amount, int):
        return node.amount
    thing = here.thing(node.amount, "number-fact")
    if thing is None:
        return None
    if not isinstance(thing, Number):
        here.wrong_kind(node.amount, thing, "number-fact")
        return None
    unit = Unit[node.unit.name]
    if thing.unit != unit.value and not (unit in _DAYS and thing.unit == Unit.DAYS.value):
        place, declared = here.site.place(node), unit_phrase(thing.unit)
        here.site.report(WrongUnit(place=place, written=node.amount.text, unit=declared))
        return None
    return CaseAmount(thing.id)
