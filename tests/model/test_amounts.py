"""Calendars, local days, months, amounts of the case, days of calendars, shares, currencies."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from compiler.model.conditions import FactNumber
from compiler.model.outcomes import Before, ExtendedBy, NumberValue, OutcomeValue, Rounding, RoundingMode, Share
from compiler.model.resolve import resolve
from compiler.model.time import (
    SECOND,
    CaseAmount,
    Duration,
    EarlierOf,
    EventMoment,
    Instant,
    LaterOf,
    MonthEnd,
    Precision,
    Shift,
    Unit,
)
from compiler.model.uses import facts_of
from compiler.model.vocabulary import Calendar
from dsl.parser import parse
from dsl.source import Source
from tests.model.rulebooks import SHOP, announcement, names_of_findings, resolved

ZONE = "Asia/Shanghai"


def value(outcome: str, zone: str = ZONE) -> OutcomeValue:
    (rule,) = announcement(f"rule a cites 1\n  when always\n  then {outcome}\n", zone).rules
    return rule.outcomes[0].value


def findings(outcome: str) -> list[str]:
    return names_of_findings(f"rule a cites 1\n  when always\n  then {outcome}\n")


def duration(written: str, zone: str = ZONE) -> Duration:
    before = value(f"ship_by within {written} after paid", zone)
    assert isinstance(before, Before)
    assert isinstance(before.moment, Shift)
    return before.moment.duration


def calendar(lines: str) -> Calendar:
    text = f'vocabulary extra\n  title en "More" zh "更多"\n{lines}\n'
    parsed = parse(Source("vocabulary/extra.rule", text))
    assert parsed.findings == ()
    result = resolve([parsed])
    assert result.findings == ()
    return result.rulebook.vocabularies[0].calendars[0]


def shop() -> Calendar:
    return next(c for c in resolve([parse(SHOP)]).rulebook.vocabularies[0].calendars if c.id == "china_2019")


def local(us: int, zone: str = ZONE) -> str:
    return datetime.fromtimestamp(us / SECOND, UTC).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


# ── Calendars ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_ranges_are_spelled_out_and_sorted() -> None:
    found = calendar("calendar cn weekdays Mon-Fri off 2021-06-14, 2021-05-01 to 2021-05-03 on 2021-05-08, 2021-04-25")
    assert found.weekdays == frozenset(range(5))
    assert found.off == ("2021-05-01", "2021-05-02", "2021-05-03", "2021-06-14")
    assert found.on == ("2021-04-25", "2021-05-08")


def test_weekdays_may_go_over_the_end_of_the_week() -> None:
    assert calendar("calendar gulf weekdays Sun-Thu").weekdays == frozenset({6, 0, 1, 2, 3})


def test_the_end_of_a_range_takes_year_and_month_from_its_start() -> None:
    assert calendar("日历 cn 上班 周一至周五 放假 2021年5月3日 至 5日").off == (
        "2021-05-03",
        "2021-05-04",
        "2021-05-05",
    )


def test_days_of_a_calendar_have_names_and_labels_which_it_may_lack_itself() -> None:
    found = calendar('calendar cn weekdays Mon-Fri\n  - lantern 2021-02-26 en "Lantern Festival" zh "元宵节"')
    assert (found.labels, [(day.id, day.date) for day in found.days]) == (None, [("lantern", "2021-02-26")])


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("calendar cn weekdays Mon-Fri off 2021-02-30", "impossible-date"),
        ("calendar cn weekdays Mon-Fri off Feb 3", "missing-year"),
        ("calendar cn weekdays Mon-Fri off 2021-05-05 to 2021-05-01", "reversed-window"),
        ("calendar cn weekdays Mon-Fri\ncalendar cn weekdays Mon-Sat", "duplicate-name"),
        (
            'calendar cn weekdays Mon-Fri\n  - a 2021-02-26 en "A" zh "甲"\n  - a 2021-02-27 en "B" zh "乙"',
            "duplicate-name",
        ),
        (
            'calendar cn weekdays Mon-Fri\n  - a 2021-02-26 en "A" zh "甲"\n  - b 2021-02-27 en "A" zh "乙"',
            "duplicate-label",
        ),
        ('calendar Cn weekdays Mon-Fri en "A" zh "甲"', "invalid-id"),
    ],
)
def test_what_is_wrong_with_a_calendar_is_one_finding(line: str, finding: str) -> None:
    text = f'vocabulary extra\n  title en "More" zh "更多"\n{line}\n'
    assert [found.name() for found in resolve([parse(Source("vocabulary/extra.rule", text))]).findings] == [finding]


# ── Durations ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_local_days_and_months_have_the_zone_of_the_place() -> None:
    assert duration("3 calendar days") == Duration(3, Unit.CALENDAR_DAYS, zone=ZONE)
    assert duration("1 month roll", "UTC") == Duration(1, Unit.MONTHS, month_end=MonthEnd.ROLL, zone="UTC")


def test_days_and_hours_have_none() -> None:
    assert duration("3 days") == Duration(3, Unit.DAYS)


def test_what_is_added_is_counted_in_the_same_zone() -> None:
    assert duration("3 working days of china_2019 plus 2 hours") == Duration(
        3, Unit.WORKING_DAYS, shop(), plus=Duration(2, Unit.HOURS, zone=ZONE), zone=ZONE
    )


def test_a_number_of_the_case_may_be_counted_in_its_unit_or_in_days() -> None:
    amount = CaseAmount("extension_days")
    assert duration("extension_days days") == Duration(amount, Unit.DAYS)
    assert duration("extension_days calendar days") == Duration(amount, Unit.CALENDAR_DAYS, zone=ZONE)
    assert duration("申请延长天数 working days of china_2019").amount == amount


@pytest.mark.parametrize(
    ("written", "finding"),
    [
        ("extension_days hours", "wrong-unit"),
        ("items days", "wrong-unit"),
        ("urgent days", "wrong-kind"),
        ("wait_days days", "wrong-kind"),
        ("extension_day days", "unknown-name"),
        ("3 working days of china_2018", "unknown-name"),
        ("99999 days plus 3 hours", "duration-too-long"),
        ("1300 months clamp", "duration-too-long"),
    ],
)
def test_what_cannot_be_counted_is_one_finding(written: str, finding: str) -> None:
    assert findings(f"ship_by within {written} after paid") == [finding]


def test_the_number_by_which_is_counted_is_a_fact_of_the_matter() -> None:
    body = "rule a cites 1\n  when always\n  then ship_by within 1 day plus extension_days calendar days after paid\n"
    assert facts_of(announcement(body), "ship_by") == ("extension_days", "paid_at")


@pytest.mark.parametrize("written", ["3 calendar days", "1 month clamp", "2 days plus 1 working day of china_2019"])
def test_local_days_are_not_counted_back(written: str) -> None:
    assert findings(f"auto_confirm_at is {written} before shipped") == ["counted-back"]


@pytest.mark.parametrize(
    ("new", "old", "claim", "found"),
    [
        ("35 calendar days", "25 calendar days", "+10 days", []),
        ("35 calendar days", "25 calendar days", "+10 calendar days", []),
        ("35 calendar days", "25 calendar days", "-10 days", ["false-claim"]),
        ("35 calendar days", "25 calendar days", "+9 days", ["false-claim"]),
        ("5 working days of china_2019", "3 working days of china_2019", "+2 working days", []),
        ("5 working days of china_2019", "3 working days of china_2019", "+2 days", ["false-claim"]),
        ("2 months clamp", "1 month clamp", "+1 month", []),
        ("5 calendar days", "3 days", "+2 days", ["false-claim"]),
        ("48 hours", "1 day", "+1 day", []),
    ],
)
def test_how_far_a_duration_moved_is_checked(new: str, old: str, claim: str, found: list[str]) -> None:
    assert findings(f"ship_by within {new} after paid was {old} ({claim})") == found


# ── Moments ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_later_of_several_may_be_nested() -> None:
    found = value("auto_confirm_at is later of (shipped, earlier of (paid, refused))")
    inner = EarlierOf((EventMoment("paid"), EventMoment("refused")))
    assert found.moment == LaterOf((EventMoment("shipped"), inner))


def test_all_of_several_are_looked_at() -> None:
    assert findings("auto_confirm_at is later of (shippd, piad)") == ["unknown-name", "unknown-name"]


def test_directions_do_not_mix_among_several_either() -> None:
    assert findings("auto_confirm_at is 3 days before later of (shipped, 2 days after paid)") == ["mixed-directions"]


@pytest.mark.parametrize("written", ["spring_festival of china_2019", "春节 of china_2019", "lunar 1-1 of china_2019"])
def test_a_day_of_a_calendar_is_that_date(written: str) -> None:
    found = value(f"resumes_at from {written}").moment
    assert isinstance(found, Instant)
    assert (local(found.us), local(found.end_us)) == ("2019-02-05 00:00", "2019-02-06 00:00")
    assert (found.precision, found.zone) == (Precision.DAY, ZONE)
    assert found.anchor is not None


def test_a_day_of_a_calendar_has_the_zone_of_the_place() -> None:
    found = value("resumes_at from spring_festival of china_2019", "Europe/Berlin").moment
    assert isinstance(found, Instant)
    assert local(found.us, "Europe/Berlin") == "2019-02-05 00:00"


def test_a_day_that_a_calendar_lacks_is_unknown() -> None:
    assert findings("resumes_at from sping_festival of china_2019") == ["unknown-name"]


def test_a_day_without_its_calendar_is_unknown_with_the_calendar_that_has_it() -> None:
    (finding,) = resolved("rule a cites 1\n  when always\n  then resumes_at from 春节\n").findings
    assert [fix.edits[0].text for fix in finding.fixes] == ["春节 of china_2019"]


# ── Shares ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_share_with_limits_and_rounding() -> None:
    found = value("compensation is 30 % of price at least 5 CNY at most 500 CNY rounded half up to 0.01 CNY")
    rounding = Rounding(RoundingMode.HALF_UP, Decimal("0.01"))
    assert found == Share(Decimal(30), FactNumber("price"), Decimal(5), Decimal(500), rounding, "CNY")


def test_a_share_rests_on_the_number_of_which_it_is_one() -> None:
    body = "rule a cites 1\n  when always\n  then compensation is 30 % of price\n"
    assert facts_of(announcement(body), "compensation") == ("price",)


def test_a_share_of_itself_rests_on_itself() -> None:
    assert findings("compensation is 30 % of compensation") == ["rests-on-itself"]


@pytest.mark.parametrize(
    ("outcome", "finding"),
    [
        ("compensation is 30 % of extension_days", "wrong-unit"),
        ("compensation is 30 % of price at most 5 days", "wrong-unit"),
        ("compensation is 30 % of paid", "wrong-kind"),
        ("ship_by is 30 % of price", "outcome-does-not-fit"),
    ],
)
def test_a_share_of_what_it_cannot_be_is_one_finding(outcome: str, finding: str) -> None:
    assert findings(outcome) == [finding]


def test_a_given_sum_in_another_currency_is_a_finding() -> None:
    body = (
        "rule a cites 1\n  when price at least 5 CNY\n  then compensation is 3 CNY\n"
        "example one\n  given price is 100 USD\n  expect compensation is 3 CNY\n"
    )
    assert names_of_findings(body) == ["mixed-currencies"]


# ── Extensions ───────────────────────────────────────────────────────────────────────────────────────────────────

CONFIRM = "rule a cites 1\n  when always\n  then auto_confirm_at is 10 days after shipped\n"


def extended(outcome: str) -> OutcomeValue:
    body = f"{CONFIRM}rule b cites 2\n  when now before original auto_confirm_at\n  then {outcome}\n"
    return announcement(body).rules[1].outcomes[0].value


def test_an_instant_is_extended_by_a_duration() -> None:
    assert extended("auto_confirm_at extended by 5 days") == ExtendedBy(Duration(5, Unit.DAYS))
    assert extended("auto_confirm_at extended by extension_days days") == ExtendedBy(
        Duration(CaseAmount("extension_days"), Unit.DAYS)
    )


def test_a_number_is_extended_by_a_number() -> None:
    assert value("wait_days extended by 5 days") == ExtendedBy(NumberValue(Decimal(5), "days"))
    assert value("compensation extended by 5 CNY") == ExtendedBy(NumberValue(Decimal(5), "CNY"))


@pytest.mark.parametrize(
    ("outcome", "finding"),
    [
        ("refund_allowed extended by 5 days", "outcome-does-not-fit"),
        ("handling extended by 5 days", "outcome-does-not-fit"),
        ("hotline_hours extended by 5 days", "outcome-does-not-fit"),
        ("auto_confirm_at extended by 5 CNY", "outcome-does-not-fit"),
        ("wait_days extended by 5 hours", "wrong-unit"),
        ("wait_days extended by extension_days days", "outcome-does-not-fit"),
    ],
)
def test_what_cannot_be_extended_is_one_finding(outcome: str, finding: str) -> None:
    assert findings(outcome) == [finding]


def test_no_example_expects_an_extension() -> None:
    body = f"{CONFIRM}example one\n  given shipped at 2019-02-01\n  expect auto_confirm_at extended by 5 days\n"
    assert names_of_findings(body) == ["outcome-does-not-fit"]


TESTED = ("now before {}", "{} in from 2019-02-01", "{} not before shipped")


@pytest.mark.parametrize("tested", TESTED)
@pytest.mark.parametrize("layer", ["original", "earlier"])
def test_what_was_before_an_extension_is_no_circle(layer: str, tested: str) -> None:
    when = tested.format(f"{layer} auto_confirm_at")
    longer = f"rule b cites 2\n  when {when}\n  then auto_confirm_at extended by 5 days\n"
    assert names_of_findings(CONFIRM + longer) == []


@pytest.mark.parametrize("tested", TESTED)
def test_an_extension_under_the_final_answer_is_a_circle(tested: str) -> None:
    when = tested.format("auto_confirm_at")
    longer = f"rule b cites 2\n  when {when}\n  then auto_confirm_at extended by 5 days\n"
    assert names_of_findings(CONFIRM + longer) == ["rests-on-itself"]


def test_another_matter_of_the_same_rule_rests_on_what_is_extended() -> None:
    longer = (
        "rule b cites 2\n  when now before original auto_confirm_at\n"
        "  then auto_confirm_at extended by 5 days\n  then handling is manual\n"
    )
    assert facts_of(announcement(CONFIRM + longer), "handling") == ("shipped_at", "at")


def test_how_far_an_extension_moved_is_checked() -> None:
    assert findings("auto_confirm_at extended by 5 days was 3 days (+2 days)") == []
    assert findings("auto_confirm_at extended by 5 days was 3 days (+1 day)") == ["false-claim"]
    assert findings("wait_days extended by 5 days was 3 days (+1 day)") == ["false-claim"]


def test_a_copy_extends_as_its_original_does() -> None:
    body = (
        f"{CONFIRM}rule b cites 2\n  when platform is tmall and now before original auto_confirm_at\n"
        "  then auto_confirm_at extended by extension_days calendar days\n"
        "rule c cites 3 like b where platform is taobao\n"
    )
    _, b, c = announcement(body).rules
    assert c.outcomes == b.outcomes
    assert c.when != b.when


def test_before_an_amendment_an_extension_was_what_it_replaced() -> None:
    (rule,) = announcement("rule b cites 2\n  when always\n  then wait_days extended by 5 days was 3 days\n").rules
    assert rule.before is not None
    assert rule.before.outcomes[0].value == ExtendedBy(NumberValue(Decimal(3), "days"))
