"""What a program's author reads when a fact cannot be what was given, or a value was required and there is none."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from tests.backends.generated import imported, in_microseconds
from tests.model.rulebooks import announcement

PAID = datetime(2019, 2, 1, 10, tzinfo=timezone(timedelta(hours=8)))
LAST = 253_402_300_799_999_999
BODY = """
define order_kind is virtual when category is cards
define invoiced is waybill_entered when order_kind is regular
rule shipment cites 1
  when order_kind is regular
  then ship_by within 3 calendar days after paid
rule request cites 2
  when urgent is yes
  then reply_by within extension_days days after paid
rule confirmation cites 3
  when always
  then auto_confirm_at is 20 days after shipped
rule presale_date cites 4
  when order_kind is presale
  then ship_by per merchant_page
rule one cites 5
  when order_kind is virtual
  then ship_by is baseline
rule closed cites 6
  when platform is tmall
  then service_open is no
rule open cites 7
  when order_kind is virtual
  then service_open is yes
rule invoice cites 8
  when invoiced in from 2019-02-01 to 2019-02-28
  then refund_allowed is allowed
"""


class Elsewhere(tzinfo):
    """Knows no offset, so that its datetimes are naive."""

    def utcoffset(self, at: datetime | None) -> None:
        return None

    dst = utcoffset

    def tzname(self, at: datetime | None) -> str:
        return "elsewhere"


class Unspeakable:
    def __repr__(self) -> str:
        raise RuntimeError


@pytest.fixture(scope="module")
def module() -> Iterator[ModuleType]:
    with imported(announcement(BODY)) as found:
        yield found


REFUSALS: tuple[tuple[str, dict[str, object], str, str, str], ...] = (
    (
        "ship_by",
        {"order_kind": "Regular"},
        "UnknownValue",
        "order_kind cannot be 'Regular'. Allowed: regular, presale, virtual.",
        "order_kind 不能取 'Regular'，可取：regular、presale、virtual。",
    ),
    (
        "ship_by",
        {"order_kind": "定制"},
        "UnknownValue",
        "order_kind cannot be '定制'. Allowed: regular, presale, virtual.",
        "order_kind 不能取 '定制'，可取：regular、presale、virtual。",
    ),
    (
        "ship_by",
        {"order_kind": Unspeakable()},
        "UnknownValue",
        "order_kind cannot be <Unspeakable>. Allowed: regular, presale, virtual.",
        "order_kind 不能取 <Unspeakable>，可取：regular、presale、virtual。",
    ),
    (
        "ship_by",
        {"order_kind": "x" * 1000},
        "UnknownValue",
        f"order_kind cannot be '{'x' * 119}…. Allowed: regular, presale, virtual.",
        f"order_kind 不能取 '{'x' * 119}…，可取：regular、presale、virtual。",
    ),
    (
        "ship_by",
        {"paid_at": PAID.replace(tzinfo=None)},
        "NaiveInstant",
        "paid_at needs a time zone: 2019-02-01T10:00:00 has none. Allowed: a datetime with tzinfo.",
        "paid_at 须带时区：2019-02-01T10:00:00 没有时区。可用：带 tzinfo 的 datetime。",
    ),
    (
        "ship_by",
        {"order_kind": "regular", "paid_at": PAID.replace(tzinfo=Elsewhere())},
        "NaiveInstant",
        "paid_at needs a time zone: 2019-02-01T10:00:00 has none. Allowed: a datetime with tzinfo.",
        "paid_at 须带时区：2019-02-01T10:00:00 没有时区。可用：带 tzinfo 的 datetime。",
    ),
    (
        "ship_by",
        {"paid_at": date(2019, 2, 1)},
        "WrongType",
        "paid_at must be a datetime with tzinfo or None (it did not happen), not 2019-02-01 (date).",
        "paid_at 必须是带 tzinfo 的 datetime 或 None（没有发生），不能是 2019-02-01（date）。",
    ),
    (
        "ship_by",
        {"as_of": "2019-02-01"},
        "WrongType",
        "as_of must be a date or None, not '2019-02-01' (str).",
        "as_of 必须是 date 或 None，不能是 '2019-02-01'（str）。",
    ),
    (
        "reply_by",
        {"urgent": None},
        "WrongType",
        "urgent must be True or False, not None.",
        "urgent 必须是 True 或 False，不能是 None。",
    ),
    (
        "reply_by",
        {"urgent": True, "extension_days": float("nan")},
        "WrongType",
        "extension_days must be a finite number, not nan (float).",
        "extension_days 必须是有限的数字，不能是 nan（float）。",
    ),
    (
        "reply_by",
        {"urgent": True, "extension_days": 10**5000},
        "TooManyDigits",
        "extension_days has too many digits: <int>. Allowed: at most 30 before the point and 30 after it.",
        "extension_days 位数过多：<int>。小数点前后各不得超过 30 位。",
    ),
    (
        "reply_by",
        {"urgent": True, "extension_days": Decimal("-0.5")},
        "NegativeAmount",
        "extension_days must be zero or more, not Decimal('-0.5'): a time is counted with it.",
        "extension_days 不得小于零，不能是 Decimal('-0.5')：以其计算时间。",
    ),
    (
        "auto_confirm_at",
        {"shipped_at": datetime(9999, 12, 30, tzinfo=UTC)},
        "OutOfRange",
        "shipped_at is out of range: what is counted from 9999-12-30T00:00:00+00:00 lies outside the years 1 to 9999.",
        "shipped_at 超出范围：自 9999-12-30T00:00:00+00:00 起算的时点不在公元 1 年至 9999 年之间。",
    ),
    (
        "reply_by",
        {"urgent": True, "paid_at": PAID, "extension_days": 10**20},
        "OutOfRange",
        "extension_days is out of range: what is counted from 100000000000000000000 lies outside the years 1 to 9999.",
        "extension_days 超出范围：自 100000000000000000000 起算的时点不在公元 1 年至 9999 年之间。",
    ),
    (
        "ship_by",
        {"category": "cards", "order_kind": "presale"},
        "ContradictingFact",
        "order_kind cannot be 'presale': in this case the announcement defines it as virtual.",
        "order_kind 不能是 'presale'：本公告在此情形下将其定义为 virtual。",
    ),
    (
        "ship_by",
        {"category": "food", "order_kind": "virtual"},
        "ContradictingFact",
        "order_kind cannot be 'virtual': in this case the announcement defines it as regular or presale.",
        "order_kind 不能是 'virtual'：本公告在此情形下将其定义为 regular 或 presale。",
    ),
    (
        "refund_allowed",
        {"category": "food", "order_kind": "regular", "invoiced_at": PAID, "waybill_entered_at": None},
        "ContradictingFact",
        "invoiced_at cannot be 2019-02-01T10:00:00+08:00: "
        "in this case the announcement defines it as waybill_entered_at.",
        "invoiced_at 不能是 2019-02-01T10:00:00+08:00：本公告在此情形下将其定义为 waybill_entered_at。",
    ),
)


@pytest.mark.parametrize(("matter", "facts", "error", "en", "zh"), REFUSALS)
def test_a_refusal_names_the_fact_what_was_given_and_what_is_allowed(
    module: ModuleType, matter: str, facts: dict[str, Any], error: str, en: str, zh: str
) -> None:
    with pytest.raises(ValueError, match="\n") as raised:
        getattr(module, matter)(**facts)
    assert (type(raised.value).__name__, str(raised.value)) == (error, f"{en}\n{zh}")


@pytest.mark.parametrize("given", [-62_135_596_800_000_001, LAST + 1, 10**30])
def test_an_integer_that_has_no_date_is_refused_wherever_it_is_given(module: ModuleType, given: int) -> None:
    complete = {"category": "food", "order_kind": "presale", "paid_at": given}
    for facts in (complete, {"paid_at": given}):
        with pytest.raises(ValueError, match=f"paid_at is out of range: {given} lies outside the years 1 to 9999"):
            in_microseconds(module).ship_by(**facts)


def test_the_last_integer_that_has_a_date_is_taken(module: ModuleType) -> None:
    facts = {"category": "food", "order_kind": "presale", "paid_at": LAST}
    assert in_microseconds(module).ship_by(**facts).kind == "per"


def test_an_integer_counted_beyond_all_dates_is_refused(module: ModuleType) -> None:
    with pytest.raises(ValueError, match=f"shipped_at is out of range: what is counted from {LAST} lies outside"):
        in_microseconds(module).auto_confirm_at(shipped_at=LAST)


def test_a_contradicted_instant_is_named_as_it_was_given(module: ModuleType) -> None:
    facts = {"category": "food", "order_kind": "regular", "invoiced_at": 1_548_986_400_000_000}
    with pytest.raises(ValueError, match="invoiced_at cannot be 1548986400000000: "):
        in_microseconds(module).refund_allowed(**facts, waybill_entered_at=None)


UNDECIDED: tuple[tuple[str, dict[str, object], str, str], ...] = (
    (
        "ship_by",
        {"category": "food", "order_kind": "regular"},
        "ship_by has no value here (missing_fact): it depends on facts that are not given: paid_at.",
        "ship_by 在此没有值（missing_fact）：取决于未给出的事实：paid_at。",
    ),
    (
        "ship_by",
        {"category": "food", "order_kind": "regular", "paid_at": None},
        "ship_by has no value here (not_covered): the announcement says nothing.",
        "ship_by 在此没有值（not_covered）：公告没有规定。",
    ),
    (
        "ship_by",
        {"category": "food", "order_kind": "presale", "paid_at": PAID},
        "ship_by has no value here (per): merchant_page decides it.",
        "ship_by 在此没有值（per）：由 merchant_page 规定。",
    ),
    (
        "ship_by",
        {"category": "cards", "paid_at": PAID},
        "ship_by has no value here (baseline): the ordinary rule applies.",
        "ship_by 在此没有值（baseline）：照常。",
    ),
    (
        "service_open",
        {"category": "cards", "platform": "tmall"},
        "service_open has no value here (conflict): rules contradict each other: closed, open.",
        "service_open 在此没有值（conflict）：规则相互冲突：closed、open。",
    ),
)


@pytest.mark.parametrize(("matter", "facts", "en", "zh"), UNDECIDED)
def test_what_has_no_value_says_why(module: ModuleType, matter: str, facts: dict[str, Any], en: str, zh: str) -> None:
    with pytest.raises(LookupError) as raised:
        getattr(module, matter)(**facts).require()
    assert str(raised.value) == f"{en}\n{zh}"


class NoTime(datetime):
    """As a table's missing value: a datetime by its class, and no instant."""

    def utcoffset(self) -> Any:
        return self

    def __sub__(self, other: object) -> Any:
        return self


@pytest.mark.parametrize("zone", [None, UTC])
def test_a_missing_value_that_calls_itself_a_datetime_is_refused(module: ModuleType, zone: tzinfo | None) -> None:
    with pytest.raises(ValueError, match=r"paid_at must be a datetime with tzinfo .* \(NoTime\)"):
        module.ship_by(category="food", order_kind="regular", paid_at=NoTime(2019, 2, 1, tzinfo=zone))


def test_errors_go_to_other_processes_whole(module: ModuleType) -> None:
    with pytest.raises(ValueError, match="order_kind") as refused:
        module.ship_by(order_kind="Regular")
    with pytest.raises(LookupError) as undecided:
        module.ship_by(order_kind="regular").require()
    for error in (refused.value, undecided.value):
        other = pickle.loads(pickle.dumps(error))
        assert (type(other), str(other), vars(other)) == (type(error), str(error), vars(error))


def test_a_decision_is_no_condition(module: ModuleType) -> None:
    decision = module.service_open(category="cards", platform="taobao")
    with pytest.raises(TypeError, match="neither true nor false: look at the kind, the value or require"):
        bool(decision)
