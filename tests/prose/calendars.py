"""What the made-up announcement may count by: calendars, months, numbers of the case, shares, extensions."""

from __future__ import annotations

import attrs

from compiler.locale import Labels
from compiler.model.time import Anchor, CaseAmount, Duration, MonthEnd, Unit
from compiler.model.vocabulary import Calendar, CalendarDay, Matter, MatterKind, Number
from tests.prose.sample import ANNOUNCEMENT, FACTS, MATTERS, PLACE, VOCABULARY, ZONE, instant

LANTERN = CalendarDay("lantern_festival", Labels("Lantern Festival", "元宵节"), "2021-02-26", PLACE)
CHINA = Calendar(
    "china_2021",
    Labels("China's working days of 2021", "2021年中国工作日历"),
    frozenset(range(5)),
    PLACE,
    off=("2021-05-01", "2021-05-03", "2021-05-04", "2021-05-05"),
    on=("2021-04-25", "2021-05-08"),
    days=(LANTERN,),
)
PORT = Calendar("port", None, frozenset(range(6)), PLACE)
AT_LANTERN = attrs.evolve(instant("2021-02-26"), anchor=Anchor(CHINA, LANTERN))
AT_FIFTEENTH = attrs.evolve(instant("2021-02-26"), anchor=Anchor(CHINA, lunar=(1, 15, False)))
ASKED = CaseAmount("extension_days")
WORKING_DAYS = Duration(3, Unit.WORKING_DAYS, CHINA, zone=ZONE)
CALENDAR_DAYS = Duration(2, Unit.CALENDAR_DAYS, zone=ZONE)
MONTH = Duration(1, Unit.MONTHS, month_end=MonthEnd.CLAMP, zone=ZONE)

PRICE = Number("price_paid", Labels("price paid", "实付金额"), "money", PLACE)
COMPENSATION = Matter("compensation", Labels("compensation", "赔付金额"), MatterKind.NUMBER, PLACE, unit="money")
COUNTED = attrs.evolve(
    ANNOUNCEMENT,
    vocabularies=(
        attrs.evolve(VOCABULARY, facts=(*FACTS, PRICE), matters=(*MATTERS, COMPENSATION), calendars=(CHINA,)),
    ),
)
"""The made-up announcement with one calendar, and with money."""
