"""The made-up announcement with weekly hours, forces, provisos, scopes, editions and amended values."""

from __future__ import annotations

from decimal import Decimal

import attrs

from compiler.locale import Labels
from compiler.model.conditions import All, ChoiceIs, EventIn
from compiler.model.outcomes import Before, Hours, NumberValue, Outcome, Weekly, YesNo
from compiler.model.rules import Rule
from compiler.model.vocabulary import Matter, MatterKind, Reference
from tests.prose.sample import ANNOUNCEMENT, MATTERS, PLACE, REFERENCES, SHIP, VOCABULARY, ZONE, instant, window

WORKDAYS = Hours(frozenset(range(5)), 9 * 60, 18 * 60)
SATURDAY = Hours(frozenset((5,)), 10 * 60, 12 * 60)
NIGHTS = Hours(frozenset((1, 4)), 22 * 60, 26 * 60)
FEBRUARY = window("2020-02-03", "2020-02-09")
OPEN = Matter("open", Labels("the service is open", "服务开放"), MatterKind.SCHEDULE, PLACE)
GOVERNMENT = Reference("government", Labels("the orders of the local government", "当地政府的规定"), PLACE)
LONGER = attrs.evolve(
    window("2020-01-15T00:00:00", "2020-02-10T23:59:59"), was=window("2020-01-15T00:00:00", "2020-02-08T23:59:59")
)
LAST_SHIP = attrs.evolve(instant("2020-02-21T24:00"), was=instant("2020-02-18T24:00"))
TMALL = ChoiceIs("platform", ("tmall",))

HOTLINE = Rule(
    "hotline",
    ("2.1",),
    ChoiceIs("platform", ("taobao",)),
    (Outcome("open", Weekly((WORKDAYS, SATURDAY), ZONE, FEBRUARY)),),
    provisos=("government",),
)
AROUND = Rule("around", ("2.2",), TMALL, (Outcome("open", Weekly((), ZONE)),), force="statement")
AMENDED = Rule(
    "amended",
    ("3.1",),
    All((TMALL, EventIn("paid", LONGER))),
    (
        Outcome("ship_by", Before(LAST_SHIP)),
        Outcome("refund_days", NumberValue(Decimal(15), "days"), was=NumberValue(Decimal(10), "days")),
    ),
    since="2020-02-01",
    scope=ChoiceIs("order_kind", ("regular",)),
)
ADVICE = Rule(
    "advice",
    ("3.2",),
    ChoiceIs("platform", ("taobao",)),
    (Outcome("ship_by", Before(instant("2020-02-21T24:00"))), Outcome("tracking_required", YesNo(True))),
    on_breach=SHIP.on_breach,
    force="advice",
)
CHANGED = attrs.evolve(
    ANNOUNCEMENT,
    vocabularies=(attrs.evolve(VOCABULARY, matters=(*MATTERS, OPEN), references=(*REFERENCES, GOVERNMENT)),),
    rules=(HOTLINE, AROUND, AMENDED, ADVICE),
    sections=(),
    examples=(),
)
