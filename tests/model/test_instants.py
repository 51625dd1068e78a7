"""What instant a printed one is."""

from __future__ import annotations

from datetime import datetime

import pytest

from compiler.model.time import DAY, HOUR, MINUTE, SECOND, Precision
from tests.model.rulebooks import announcement, names_of_findings

SHANGHAI, NEW_YORK, HAVANA = "Asia/Shanghai", "America/New_York", "America/Havana"


def us(iso: str) -> int:
    return round(datetime.fromisoformat(iso).timestamp()) * SECOND


# printed, zone, the instant, the end of the last unit written, that unit
PRINTED = [
    ("2019-02-13 23:59:59", SHANGHAI, "2019-02-13T23:59:59+08:00", "2019-02-14T00:00:00+08:00", Precision.SECOND),
    ("2019-02-13 23:59", SHANGHAI, "2019-02-13T23:59:00+08:00", "2019-02-14T00:00:00+08:00", Precision.MINUTE),
    ("2019-02-13 9:00", SHANGHAI, "2019-02-13T09:00:00+08:00", "2019-02-13T09:01:00+08:00", Precision.MINUTE),
    ("2019年2月13日 9时", SHANGHAI, "2019-02-13T09:00:00+08:00", "2019-02-13T10:00:00+08:00", Precision.HOUR),
    ("2019-02-13", SHANGHAI, "2019-02-13T00:00:00+08:00", "2019-02-14T00:00:00+08:00", Precision.DAY),
    ("2019年2月13日", SHANGHAI, "2019-02-13T00:00:00+08:00", "2019-02-14T00:00:00+08:00", Precision.DAY),
    ("2月13日", SHANGHAI, "2019-02-13T00:00:00+08:00", "2019-02-14T00:00:00+08:00", Precision.DAY),
    ("Feb 13", SHANGHAI, "2019-02-13T00:00:00+08:00", "2019-02-14T00:00:00+08:00", Precision.DAY),
    ("2019-02-15 24:00:00", SHANGHAI, "2019-02-16T00:00:00+08:00", "2019-02-16T00:00:00+08:00", Precision.SECOND),
    ("2019-02-15 24:00", SHANGHAI, "2019-02-16T00:00:00+08:00", "2019-02-16T00:00:00+08:00", Precision.MINUTE),
    ("2019-02-15 24时", SHANGHAI, "2019-02-16T00:00:00+08:00", "2019-02-16T00:00:00+08:00", Precision.HOUR),
    ("2019-12-31 24:00", SHANGHAI, "2020-01-01T00:00:00+08:00", "2020-01-01T00:00:00+08:00", Precision.MINUTE),
    ("2020-02-28 24:00", SHANGHAI, "2020-02-29T00:00:00+08:00", "2020-02-29T00:00:00+08:00", Precision.MINUTE),
    ("1988-06-01 00:00:00", SHANGHAI, "1988-06-01T00:00:00+09:00", "1988-06-01T00:00:01+09:00", Precision.SECOND),
    ("2019-03-10", NEW_YORK, "2019-03-10T00:00:00-05:00", "2019-03-11T00:00:00-04:00", Precision.DAY),
    ("2019-11-03", NEW_YORK, "2019-11-03T00:00:00-04:00", "2019-11-04T00:00:00-05:00", Precision.DAY),
    ("2019-03-10 3:00", NEW_YORK, "2019-03-10T03:00:00-04:00", "2019-03-10T03:01:00-04:00", Precision.MINUTE),
    ("2019-11-03 0:59:59", NEW_YORK, "2019-11-03T00:59:59-04:00", "2019-11-03T01:00:00-04:00", Precision.SECOND),
    ("2019-11-02 24:00", HAVANA, "2019-11-03T00:00:00-04:00", "2019-11-03T00:00:00-04:00", Precision.MINUTE),
]


@pytest.mark.parametrize(("printed", "zone", "start", "end", "precision"), PRINTED)
def test_a_literal_is_an_instant_and_the_end_of_its_last_unit(
    printed: str, zone: str, start: str, end: str, precision: Precision
) -> None:
    (instant,) = announcement(f"instant x {printed}\n", zone).instants
    assert (instant.us, instant.end_us, instant.precision) == (us(start), us(end), precision)


@pytest.mark.parametrize("time", ["24:00", "24:00:00", "24时"])
def test_the_end_of_a_day_is_printed_again_as_such(time: str) -> None:
    (instant,) = announcement(f"instant x 2019-02-15 {time}\n").instants
    assert instant.midnight_24


def test_the_next_midnight_is_not_the_end_of_a_day() -> None:
    (instant,) = announcement("instant x 2019-02-16 00:00\n").instants
    assert not instant.midnight_24


@pytest.mark.parametrize(
    ("printed", "zone", "finding"),
    [
        ("2019-02-29", SHANGHAI, "impossible-date"),
        ("2019-13-01", SHANGHAI, "impossible-date"),
        ("2019-04-31 10:00", SHANGHAI, "impossible-date"),
        ("2019-00-10", SHANGHAI, "impossible-date"),
        ("2019-02-13 24:01", SHANGHAI, "impossible-time"),
        ("2019-02-13 24:00:01", SHANGHAI, "impossible-time"),
        ("2019-02-13 25:00", SHANGHAI, "impossible-time"),
        ("2019-02-13 12:60", SHANGHAI, "impossible-time"),
        ("2019-03-10 02:00:00", NEW_YORK, "skipped-local-time"),
        ("2019-03-10 02:59:59", NEW_YORK, "skipped-local-time"),
        ("2019-11-03 01:00:00", NEW_YORK, "repeated-local-time"),
        ("2019-11-03 01:59:59", NEW_YORK, "repeated-local-time"),
        ("2019-11-03 00:00:00", HAVANA, "repeated-local-time"),
        ("2018-11-04", "America/Sao_Paulo", "skipped-local-time"),
        ("1986-05-04 02:30:00", SHANGHAI, "skipped-local-time"),
        ("1899-12-31", SHANGHAI, "instant-out-of-range"),
        ("0000-01-01", SHANGHAI, "instant-out-of-range"),
        ("9999-12-31 24:00", SHANGHAI, "instant-out-of-range"),
        ("9999-12-31 23:00", NEW_YORK, "instant-out-of-range"),
    ],
)
def test_what_is_no_instant_is_one_finding(printed: str, zone: str, finding: str) -> None:
    assert names_of_findings(f"instant x {printed}\n", zone) == [finding]


def test_the_zone_is_that_of_the_place_where_it_is_written() -> None:
    text = """
instant a 2020-02-01 00:00:00
section abroad cites 1
  zone America/Los_Angeles
instant b 2020-02-01 00:00:00
section deeper cites 1.2
instant c 2020-02-01 00:00:00
end deeper
end abroad
instant d 2020-02-01 00:00:00
"""
    zones = [instant.zone for instant in announcement(text).instants]
    assert zones == ["Asia/Shanghai", "America/Los_Angeles", "America/Los_Angeles", "Asia/Shanghai"]


def test_a_rule_may_have_a_zone_of_its_own() -> None:
    text = "rule a cites 1\n  when paid in from 2019-02-01 to 2019-02-02\n  then ship_by by 2019-02-03\n  zone UTC\n"
    (rule,) = announcement(text).rules
    assert rule.outcomes[0].value.moment.us == us("2019-02-03T00:00:00+00:00")


# printed, start, end
WINDOWS = [
    ("from 2019-01-28 00:00:00 to 2019-02-13 23:59:59", "2019-01-28T00:00:00", "2019-02-14T00:00:00"),
    ("from 2019-01-28 to 2019-02-13", "2019-01-28T00:00:00", "2019-02-14T00:00:00"),
    ("from 2019-01-28 00:00 to 2019-02-13 24:00", "2019-01-28T00:00:00", "2019-02-14T00:00:00"),
    ("from 2019-01-28 0:00 to 2019-02-13 18:00", "2019-01-28T00:00:00", "2019-02-13T18:01:00"),
    ("from 2019-01-28 before 2019-02-13", "2019-01-28T00:00:00", "2019-02-13T00:00:00"),
    ("from 2019-01-28 0:00 before 2019-02-13 24:00", "2019-01-28T00:00:00", "2019-02-14T00:00:00"),
    ("from 2019-02-13", "2019-02-13T00:00:00", None),
    ("to 2019-02-13", None, "2019-02-14T00:00:00"),
    ("before 2019-02-13", None, "2019-02-13T00:00:00"),
    ("自 2月3日 至 9日", "2019-02-03T00:00:00", "2019-02-10T00:00:00"),
    ("自2月3日至2月9日", "2019-02-03T00:00:00", "2019-02-10T00:00:00"),
    ("自 2020年2月3日 至 9日", "2020-02-03T00:00:00", "2020-02-10T00:00:00"),
    ("自 2020年2月3日 至 3月9日", "2020-02-03T00:00:00", "2020-03-10T00:00:00"),
    ("from 2019-02-13 23:59:59 to 2019-02-13 23:59:59", "2019-02-13T23:59:59", "2019-02-14T00:00:00"),
]


@pytest.mark.parametrize(("printed", "start", "end"), WINDOWS)
def test_a_window_is_half_open(printed: str, start: str | None, end: str | None) -> None:
    (window,) = announcement(f"window x {printed}\n").windows
    assert window.start == (start and us(start + "+08:00"))
    assert window.end == (end and us(end + "+08:00"))


@pytest.mark.parametrize(
    ("printed", "finding"),
    [
        ("from 2019-02-13 to 2019-02-12", "reversed-window"),
        ("from 2019-02-13 24:00 to 2019-02-13 23:59", "reversed-window"),
        ("from 2019-02-13 before 2019-02-13", "empty-window"),
        ("from 2019-02-13 24:00 before 2019-02-14 0:00", "empty-window"),
        ("from 2019-01-28 to 2019-02-10 23:59:59", "mixed-precision"),
        ("from 2019-01-28 0:00 to 2019-02-10 23:59:59", "mixed-precision"),
        ("自 9日 至 2月12日", "missing-month"),
        ("from 2019-02-30 to 9日", "impossible-date"),
    ],
)
def test_what_is_no_window_is_one_finding(printed: str, finding: str) -> None:
    assert names_of_findings(f"window x {printed}\n") == [finding]


def test_a_year_is_missed_once_in_a_file() -> None:
    assert names_of_findings("window x from Feb 3 to Feb 9\nwindow y from Mar 3 to Mar 9\n", year=None) == [
        "missing-year"
    ]


@pytest.mark.parametrize(
    ("printed", "length"), [("20 days", 20 * DAY), ("48 hours", 48 * HOUR), ("30 minutes", 30 * MINUTE), ("1 day", DAY)]
)
def test_a_duration_is_a_fixed_length(printed: str, length: int) -> None:
    (rule,) = announcement(f"rule a cites 1\n  when always\n  then ship_by within {printed} after paid\n").rules
    assert rule.outcomes[0].value.moment.duration.us == length
