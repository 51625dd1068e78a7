"""Text to tokens."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dsl.lexer import scan
from dsl.tree import Address, Date, Duration, Name, Quantity, Text, Time, Unit


def types(text: str) -> list[str]:
    return [type for type, *_ in scan(text).tokens[:-1]]


def words(text: str) -> list[str]:
    return [text[start:end] for _, start, end, _ in scan(text).tokens[:-1]]


def value(text: str) -> object:
    (token, _) = scan(text).tokens
    return token[3]


def test_words_end_where_chinese_characters_meet_a_digit() -> None:
    assert words("自2月3日至2月9日") == ["自", "2月3日", "至", "2月9日"]
    assert words("自2019-01-28至2019-02-13 23:59:59止") == ["自", "2019-01-28", "至", "2019-02-13", "23:59:59", "止"]


def test_nothing_else_is_split() -> None:
    assert words("当平台为天猫 feb3_9 VIP用户 a.b_c Asia/Shanghai Etc/GMT+8") == [
        *("当平台为天猫", "feb3_9", "VIP用户", "a.b_c", "Asia/Shanghai", "Etc/GMT+8"),
    ]


@pytest.mark.parametrize(
    ("wide", "ascii"),
    [
        ("当　平台　为　天猫", "当 平台 为 天猫"),
        ("（ａ　ｉｓ　ｂ）", "(a is b)"),
        ("２０１９－０２－１３　２３：５９：５９", "2019-02-13 23:59:59"),
        ("２０天", "20天"),
        ("３０％", "30%"),
        ("a，b", "a,b"),
        ("｜a｜｜b｜", "|a||b|"),
    ],
)
def test_full_width_forms_are_read_as_ascii(wide: str, ascii: str) -> None:
    assert scan(wide).tokens == scan(ascii).tokens


def test_texts_and_comments_stay_as_written() -> None:
    result = scan('"Ａ，（１）　" ＃　全角')
    assert result.tokens[0][3] == Text("Ａ，（１）　")
    assert [comment.text for comment in result.comments] == ["＃　全角"]


def test_full_width_quotation_marks_hold_a_text_too() -> None:
    assert value('＂a"b＂') == Text('a"b')


def test_a_text_has_two_escapes() -> None:
    assert value(r'"a\"b\\c"') == Text('a"b\\c')


def test_every_backslash_of_another_kind_is_noted() -> None:
    text = r'"\n \" \t"'
    assert [text[span.start : span.end] for span in scan(text).bad_escapes] == [r"\n", r"\t"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2019-02-13", Date(2019, 2, 13)),
        ("2019年2月13日", Date(2019, 2, 13)),
        ("2019 年 2 月 13 日", Date(2019, 2, 13)),
        ("2月3日", Date(None, 2, 3)),
        ("9日", Date(None, None, 9)),
        ("Feb 4", Date(None, 2, 4)),
        ("September 30", Date(None, 9, 30)),
    ],
)
def test_dates(text: str, date: Date) -> None:
    found = value(text)
    assert isinstance(found, Date)
    assert (found.year, found.month, found.day, found.printed) == (date.year, date.month, date.day, text)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("23:59:59", (23, 59, 59)),
        ("9:00", (9, 0, None)),
        ("24时", (24, None, None)),
        ("24点", (24, None, None)),
        ("18时30分", (18, 30, None)),
        ("18时30分05秒", (18, 30, 5)),
    ],
)
def test_times(text: str, time: tuple[int, int | None, int | None]) -> None:
    found = value(text)
    assert isinstance(found, Time)
    assert (found.hour, found.minute, found.second, found.printed) == (*time, text)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("20 days", Duration(20, Unit.DAYS)),
        ("1 day", Duration(1, Unit.DAYS)),
        ("20天", Duration(20, Unit.DAYS)),
        ("48小时", Duration(48, Unit.HOURS)),
        ("30分钟", Duration(30, Unit.MINUTES)),
        ("1.5 days", Quantity(Decimal("1.5"), "days")),
        ("3 working days", Duration(3, Unit.WORKING_DAYS)),
        ("3个工作日", Duration(3, Unit.WORKING_DAYS)),
        ("3工作日", Duration(3, Unit.WORKING_DAYS)),
        ("1个月", Duration(1, Unit.MONTHS)),
        ("30 %", Quantity(Decimal(30), "percent")),
        ("500 CNY", Quantity(Decimal(500), "CNY")),
        ("500元", Quantity(Decimal(500), "CNY")),
        ("500 RMB", Quantity(Decimal(500), "CNY")),
        ("6", Quantity(Decimal(6))),
    ],
)
def test_a_number_and_its_unit_are_one_token(text: str, measure: object) -> None:
    assert value(text) == measure


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("cites 1.(II).1), 一.2", ["1.(II).1)", "一.2"]),
        ("出处 1.（1）.句2，目录", ["1.(1).s2", "toc"]),
        ("cites 3.(12).1.A, 4.p4, 第3条", ["3.(12).1.A", "4.p4", "第3条"]),
        ("row 2.(I).3", ["2.(I).3"]),
        ("overrides rule_a, 2.(I).1, 一般规则, 一.2", ["2.(I).1", "一.2"]),
        ("\n| 2.(I).1 | 5 || is 6 |", ["2.(I).1"]),
        ("when n at least 2.5", []),
    ],
)
def test_addresses_are_read_only_in_their_places(text: str, addresses: list[str]) -> None:
    first = "ROW" if text.startswith("row") else None
    found = [token[3] for token in scan(text, first).tokens if token[0] == "ADDRESS"]
    assert [address.text for address in found if isinstance(address, Address)] == addresses


def test_a_bar_begins_a_row_only_as_the_first_of_its_line() -> None:
    assert types("| a | b || c |\n  | d") == [
        "ROW_START",
        "ADDRESS",
        "BAR",
        "NAME",
        "DOUBLE_BAR",
        "NAME",
        "BAR",
        "ROW_START",
        "ADDRESS",
    ]


def test_words_of_the_language_have_both_spellings() -> None:
    assert types("not before 不早于 any such as 例如 on\n  breach 违者") == [
        *("NOT_BEFORE", "NOT_BEFORE", "ANY_SUCH_AS", "ANY_SUCH_AS", "ON_BREACH", "ON_BREACH"),
    ]


def test_a_name_in_quotes_is_a_name_whatever_is_in_it() -> None:
    assert value("「不早于 7 天」") == Name("不早于 7 天")


def test_a_comment_knows_whether_its_line_is_its_own() -> None:
    comments = scan("# a\nrule r # b\n  # c\n").comments
    assert [(comment.text, comment.own_line) for comment in comments] == [("# a", True), ("# b", False), ("# c", True)]
