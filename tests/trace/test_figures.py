"""The figures that a text prints, in every form in which notices print them."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler.trace.figures import Kind, figures, windows

SHARED = Path(__file__).parents[3] / "shared" / "announcements"


def of_kind(kind: Kind, text: str) -> list[str]:
    return [figure.value for figure in figures(text) if figure.kind is kind]


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("before 24:00:00 on February 15, 2019,", "2019-02-15T24:00:00"),
        ("from February 4, 2019, 00:00:00", "2019-02-04T00:00:00"),
        ("between 00:00:00 on February 4th", "--02-04T00:00:00"),
        ("from 0:00 on February 16, 2019.", "2019-02-16T00:00"),
        ("2020年1月15日00:00:00起", "2020-01-15T00:00:00"),
        ("不早于2月9日24时。", "--02-09T24:00"),
        ("2019-02-13 23:59:59", "2019-02-13T23:59:59"),
    ],
)
def test_an_instant_is_read(text: str, instant: str) -> None:
    assert of_kind(Kind.INSTANT, text) == [instant]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on January 11, 2019", ["2019-01-11"]),
        ("2月3日-9日期间", ["--02-03", "--02-09"]),
        ("自2020年2月3日至9日", ["2020-02-03", "2020-02-09"]),
        ("9日", []),
        ("1月29日(星期三)", ["--01-29"]),
    ],
)
def test_a_date_is_read_and_takes_its_month_from_the_one_before(text: str, dates: list[str]) -> None:
    assert of_kind(Kind.DATE, text) == dates


@pytest.mark.parametrize(
    ("text", "window"),
    [
        (
            "from 00:00:00 on January 28, 2019 to 23:59:59 on February 13, 2019",
            "2019-01-28T00:00:00/2019-02-13T23:59:59",
        ),
        ("on January 28, 2019 to 23:59:59 on February 10, 2019", "2019-01-28/2019-02-10T23:59:59"),
        ("between 00:00:00 on February 4th and 23:59:59 on February 8th", "--02-04T00:00:00/--02-08T23:59:59"),
        ("2月3日-2月9日", "--02-03/--02-09"),
    ],
)
def test_a_window_is_two_points_that_a_word_joins(text: str, window: str) -> None:
    assert of_kind(Kind.WINDOW, text) == [window]


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("after 20 days from", ["20 days"]),
        ("the 30-day warranty", ["30 days"]),
        ("within 48 hours", ["48 hours"]),
        ("3 working days", ["3 working days"]),
        ("延长3日，20天内，48小时，3个工作日", ["3 days", "20 days", "48 hours", "3 working days"]),
        ("2月9日", []),
    ],
)
def test_a_duration_is_read(text: str, durations: list[str]) -> None:
    assert of_kind(Kind.DURATION, text) == durations


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("周一至周日9:00-17:30", ["09:00/17:30"]),
        ("Monday to Friday, 9:00 to 18:00", ["09:00/18:00"]),
        ("自2月3日9:00-9日18:00", []),
        ("00:00:00-23:59:59", []),
    ],
)
def test_hours_are_two_times_without_a_date(text: str, hours: list[str]) -> None:
    assert of_kind(Kind.HOURS, text) == hours


def test_what_is_part_of_another_figure_is_no_number() -> None:
    assert of_kind(Kind.NUMBER, "30 % of 500, by 9:00 on May 13, 2019, 20 days, 400-826-1688") == [
        "30%",
        "500",
    ]


def test_a_figure_says_where_it_stands() -> None:
    text = "pay within 20 days"
    figure = figures(text)[0]
    assert text[figure.start : figure.end] == "20 days"


@pytest.mark.skipif(not SHARED.exists(), reason="needs the announcements in ../shared")
@pytest.mark.parametrize(
    ("file", "printed"), [("tmall_spring_festival_2019.en.txt", 41), ("alibaba_com_epidemic_2020.zh.txt", 6)]
)
def test_every_window_of_the_real_announcements_is_found(file: str, printed: int) -> None:
    assert len(windows((SHARED / file).read_text("utf-8"))) == printed
