"""What is found in texts with mistakes, and the text that each finding points at."""

from __future__ import annotations

import pytest

from compiler.locale import LANGUAGES, say
from dsl.diagnostic import Finding
from dsl.findings import OtherWord, UnexpectedWord, UnknownBlock, WordsRunTogether
from dsl.parser import parse
from dsl.source import Source

Found = list[tuple[str, str]]

CASES: dict[str, tuple[str, Found]] = {
    # words in the wrong place
    "a verb is missing": (
        "rule r\n then ship_by 2019-02-15",
        [("unexpected-word", "2019-02-15")],
    ),
    "a joining word is missing": (
        "rule r\n when a is b c is d\n then m is yes",
        [("unexpected-word", "c")],
    ),
    "a word of a later part": (
        "rule r\n when a is b if c\n then m is yes",
        [("unexpected-word", "if")],
    ),
    "two moments in different orders": (
        "rule r then m is 2 days after paid 后 3天",
        [("other-order", "2 days after paid 后 3天")],
    ),
    "a misspelt block": ("rul r\n when a is b", [("unknown-block", "rul")]),
    "a misspelt block after another": (
        "rule r\n then m is yes\nexampel e\n given a is b\n expect m is yes",
        [("unknown-block", "exampel")],
    ),
    "a word of the language as a name": (
        "window to from 2019-01-01 to 2019-01-02",
        [("reserved-name", "to")],
    ),
    "several words of the language as names": (
        "rule then\n when in is b and c is from\n then m is yes",
        [("reserved-name", "then"), ("reserved-name", "in"), ("reserved-name", "from")],
    ),
    "after as a comparison": ("rule r\n when paid after 2019-02-13", [("after-comparison", "after")]),
    "after as a comparison in Chinese": ("规则 r\n 当 付款 晚于 2019-02-13", [("after-comparison", "晚于")]),
    "hours that have a day, and hours that have none": (
        "rule r then m weekly Mon-Fri 09:00-12:00, 13:00-18:00",
        [("unexpected-word", "13:00")],
    ),
    "weekly hours run together": (
        "规则 r 则 m 每周一至周五 9:00-18:00 则 n 每周六 10:00-12:00",
        [("words-run-together", "每周一至周五"), ("words-run-together", "每周六")],
    ),
    "weekly hours with other signs and words": (
        "规则 r 则 m 每周 周一到周五 9:00～18:00，周六 10:00–12:00",
        [("other-word", "到"), ("other-word", "～"), ("other-word", "–")],
    ),
    "the length of a window beside an instant": (
        "rule r when a before 2020-02-02 (17 days) then m is yes",
        [("unexpected-word", "17 days")],
    ),
    "a proviso run together with its last word": (
        "规则 r 以 商家详情页为准 则 m 为 是",
        [("words-run-together", "商家详情页为准")],
    ),
    "a claim that the language does not have": (
        "时段 w 自2月3日至9日（共7天）",
        [("unexpected-word", "7天")],
    ),
    "a force that there is not": ("rule r force must then m is yes", [("unexpected-word", "must")]),
    "and beside or": (
        "rule r\n when a is b and c is d or e is f and g is h\n then m is yes",
        [("mixed-and-or", "or")],
    ),
    "and beside or in Chinese": ("规则 r 当 a 为 b 或 c 为 d 且 e 为 f", [("mixed-and-or", "且")]),
    "signs for words": (
        "rule r\n when a = b and c > 5\n then m is yes",
        [("other-word", "="), ("other-word", ">")],
    ),
    "a title without the quotes of a name": (
        "规则 r\n 当 一律\n 则 m 按照 《店铺规则》",
        [("other-quotes", "《店铺规则》")],
    ),
    "a misspelt block after the end of a section": (
        "章节 s\n完 s\n规订 r\n 当 一律\n 则 m 为 是",
        [("unknown-block", "规订")],
    ),
    "Chinese words for others": (
        "规则 r\n 如果 a 等于 b\n 那么 m 为 是",
        [("other-word", "如果"), ("other-word", "等于"), ("other-word", "那么")],
    ),
    "is before another verb": (
        "rule r when a is in w and b is not before c and d is at least 5 then m is yes",
        [("other-word", "is in"), ("other-word", "is not before"), ("other-word", "is at least")],
    ),
    "a moment in the order of the other language": (
        "规则 r 则 m 为 20天 后 发货",
        [("other-order", "20天 后 发货")],
    ),
    "an English moment in the order of Chinese": (
        "rule r then m is paid after 20 days",
        [("other-order", "paid after 20 days")],
    ),
    "months that do not say what they do with the 31st": (
        "rule r then a is 1 month after x then b within n months after y then c is 2 months plus 1 days after z",
        [("bare-month", "1 month"), ("bare-month", "n months"), ("bare-month", "2 months")],
    ),
    "bare months in Chinese": (
        "规则 r 则 a 为 x 后 1个月 则 b 限 y 后 期限 个月 则 c 为 z 后 2个月 加 1天",
        [("bare-month", "1个月"), ("bare-month", "期限 个月"), ("bare-month", "2个月")],
    ),
    "the length that an amendment replaced leaves something unsaid": (
        "rule r then d is 2 months clamp after e was 1 month",
        [("bare-month", "1 month")],
    ),
    "working days of no calendar": (
        "rule r then a is 3 working days after x then b within n working days after y",
        [("working-days-of-no-calendar", "3 working days"), ("working-days-of-no-calendar", "n working days")],
    ),
    "working days of no calendar in Chinese": (
        "规则 r 则 a 为 x 后 3个工作日 则 b 限 y 后 3工作日 加 1天",
        [("working-days-of-no-calendar", "3个工作日"), ("working-days-of-no-calendar", "3工作日")],
    ),
    "the later of several without parentheses": (
        "rule r then m is later of a, 3 days after b if c is d",
        [("without-parentheses", "a, 3 days after b")],
    ),
    "the later of several without parentheses in Chinese": (
        "规则 r 则 m 为 较晚者 甲、乙 后 3天",
        [("without-parentheses", "甲、乙 后 3天")],
    ),
    "and between moments": (
        "rule r then m is later of (a and b) then n is earlier of (a, b and c)",
        [("other-word", "and"), ("other-word", "and")],
    ),
    "rounding that does not say how": (
        "rule r then m is 3 % of p rounded to 1 CNY then n is 4 % of q at most 5 CNY rounded up to 1 CNY",
        [("rounded-somehow", "rounded")],
    ),
    "lengths of time in other words": (
        "rule r then m within 3 business days of c after paid then n is 2 weeks after paid",
        [("other-measure", "3 business days"), ("other-measure", "2 weeks")],
    ),
    "lengths of time in Chinese numerals": (
        "规则 r 则 m 限 付款 后 三天 则 n 限 付款 后 c 的 十五个工作日 则 o 为 发货 后 3日 则 p 为 发货 后 两周",
        [
            ("other-measure", "三天"),
            ("other-measure", "十五个工作日"),
            ("other-measure", "3日"),
            ("other-measure", "两周"),
        ],
    ),
    "sums of money in other words": (
        "rule r then m is RMB 5.50 then n is 5 yuan then o is 3 % of p at least ￥5",
        [("other-measure", "RMB 5.50"), ("other-measure", "5 yuan"), ("other-measure", "￥5")],
    ),
    "sums of money in other words in Chinese": (
        "规则 r 则 m 为 人民币5元 则 n 为 5块",
        [("other-measure", "人民币5元"), ("other-measure", "5块")],
    ),
    "within behind the moment": (
        "规则 r 则 m 限 付款 后 48小时内 则 n 限 发货 后 c 的 3个工作日之内",
        [("within-behind", "内"), ("within-behind", "之内")],
    ),
    "within behind the moment instead of in front": (
        "规则 r 则 m 为 付款 后 48小时内",
        [("within-behind", "内")],
    ),
    "within behind working days of no calendar": (
        "规则 r 则 m 为 付款 后 3个工作日内",
        [("working-days-of-no-calendar", "3个工作日"), ("within-behind", "内")],
    ),
    "lengths of time that are counted with another word": (
        "rule r then m within 48 hours of paid then n is 20 days from shipped then o is 1 month clamp since shipped",
        [("other-word", "of"), ("other-word", "from"), ("other-word", "since")],
    ),
    "small words left out": (
        "rule r then m is 30 % p rounded down 1 CNY then n within 3 working days c after e",
        [("word-missing", "p"), ("word-missing", "1 CNY"), ("word-missing", "c")],
    ),
    "small words left out in Chinese": (
        "规则 r 则 m 为 实付金额30% 四舍五入 0.01元 则 n 限 付款 后 日历 3个工作日",
        [("word-missing", "30%"), ("word-missing", "0.01元"), ("word-missing", "3个工作日")],
    ),
    "shares and days of calendars run together": (
        "规则 r 则 m 为 实付金额的30% 则 n 为 china_2021的元宵节",
        [("words-run-together", "实付金额的"), ("words-run-together", "的元宵节")],
    ),
    "dashes between dates": (
        "window w from 2019-01-28 ~ 2019-02-13\ncalendar c weekdays Mon-Fri off 2019-02-04 - 2019-02-10",
        [("other-word", "~"), ("other-word", "-")],
    ),
    "words for others in shares and extensions": (
        "规则 r 则 m 为 价格 的 30% 最低 5元 则 n 延后 3天",
        [("other-word", "最低"), ("other-word", "延后")],
    ),
    "dates of other notations": (
        "rule r\n when a before 2019/2/15 and b from 15 Feb 2019 and c by February 15, 2019\n"
        " then m by 2019-02-15T24:00:00",
        [
            ("other-date", "2019/2/15"),
            ("other-date", "15 Feb 2019"),
            ("other-date", "February 15, 2019"),
            ("other-date", "2019-02-15T24:00:00"),
        ],
    ),
    "a comma before and": ("rule r when a is b, and c is d then m is yes", [("unreadable-character", ",")]),
    "a comma at the end of a part": ("rule r when a is b,\n then m is yes", [("unreadable-character", ",")]),
    "colons behind keywords": (
        "规则：r\n 当：a 为 b",
        [("unreadable-character", "："), ("unreadable-character", "：")],
    ),
    # names
    "a name that begins with a digit": (
        "window 7day from 2019-01-01 to 2019-01-02",
        [("name-needs-quotes", "7day")],
    ),
    "Chinese names with digits": (
        "规则 r 当 流程 为 30天无忧退货 且 服务 为 家电24小时内 则 m 为 360质保",
        [
            ("name-needs-quotes", "30天无忧退货"),
            ("name-needs-quotes", "家电24小时内"),
            ("name-needs-quotes", "360质保"),
        ],
    ),
    "letters of another script": ("rule \u0440latform\n then m is yes", [("look-alike-letters", "\u0440latform")]),
    "a name of look-alike letters only": (
        "rule \u0441\u043e\u0440\u0443 then m is yes",
        [("look-alike-letters", "\u0441\u043e\u0440\u0443")],
    ),
    # words run together
    "a part run together": ("规则 r\n  当平台为天猫\n  则 m 为 是", [("words-run-together", "当平台为天猫")]),
    "a part run together with a date": (
        "规则 r\n 则最迟发货时间早于2019-02-15",
        [("words-run-together", "则最迟发货时间早于")],
    ),
    "a block run together": ("规则天猫发货 出处 1", [("words-run-together", "规则天猫发货")]),
    "a block run together after another": (
        "规则 a 则 m 为 是\n规则天猫发货 出处 1\n 则 m 为 否",
        [("words-run-together", "规则天猫发货")],
    ),
    # something missing
    "a value is missing": ("rule r\n when a is\n then m is yes", [("something-missing", "")]),
    "the rest of a rule is missing": ("rule r\n then", [("something-missing", "")]),
    "a name is missing": ("rule\n when a is b\n then m is yes", [("something-missing", "")]),
    "a closing parenthesis is missing": ("rule r\n when (a is b\n then m is yes", [("something-missing", "")]),
    # addresses
    "an enumeration comma in an address": ('note cites 一、2 en "n"', [("comma-in-address", "一、2")]),
    "enumeration commas between addresses": (
        "规则 r 出处 1.（1）、（2），2.1、2.2、3 则 m 为 是",
        [("enumeration-comma", "1.（1）、（2）"), ("enumeration-comma", "2.1、2.2、3")],
    ),
    "items of an address side by side": (
        'rule r cites 1, 2.(I)5, 3 then m is yes overrides 2.(I)6 because en "x"',
        [("dot-missing", "2.(I)5"), ("dot-missing", "2.(I)6")],
    ),
    "items of an address side by side in a table": (
        "table t\n| cites | a || m |\n| 2.(I)5 | b || is yes |\n| 2.(I)6, 7 | c || is no |",
        [("dot-missing", "2.(I)5"), ("dot-missing", "2.(I)6")],
    ),
    "a dot at the end of an address": ('note cites 1. en "n"', [("unreadable-character", ".")]),
    # parts and tables
    "a part twice": ("rule r when a is b when c is d", [("repeated-part", "when c is d")]),
    "a part of the header twice": (
        "announcement a.b zone Asia/Tokyo year 2019 zone Asia/Tokyo",
        [("repeated-part", "zone Asia/Tokyo")],
    ),
    "the date of an example twice": (
        "example e as of 2019-01-01 as of 2019-01-02",
        [("repeated-part", "as of 2019-01-02")],
    ),
    "a row with too many cells": (
        "table t\n| cites | a || m |\n| 1 | b || is yes |\n| 2 | b | c || is no |",
        [("uneven-row", "| 2 | b | c || is no |")],
    ),
    "a row with a double bar in another place": (
        "table t\n| cites | a || m | n |\n| 1 | b | c || is yes |",
        [("misplaced-double-bar", "| 1 | b | c || is yes |")],
    ),
    "two rows with a mistake each": (
        "table t\n| cites | a || m |\n| 1 | b || yes |\n| 2 | c || is no |\n| 3 | || is no |",
        [("unexpected-word", "yes"), ("unexpected-word", "||")],
    ),
    "a row without a double bar": (
        "table t\n| cites | a || m |\n| 1 | b | is yes |\n| 2 | c || is no |",
        [("missing-double-bar", "| 1 | b | is yes |")],
    ),
    # characters
    "a Chinese full stop": (
        "规则 r 当 a 为 b。\n 则 m 为 是。",
        [("unreadable-character", "。"), ("unreadable-character", "。")],
    ),
    "a text without end": ('note en "n\n', [("open-string", '"n')]),
    "a name without end": ("rule 「r\n then m is yes", [("open-quote", "「r")]),
    "curly quotation marks": ('note en “n” zh "z"', [("other-quotes", "“n”")]),
    "a name in quotation marks": ("rule r when a is 'b c' then m is yes", [("other-quotes", "'b c'")]),
    "texts without their language": (
        'choice c "c"\n - a "甲"\n - b en "b"',
        [("text-without-language", '"c"'), ("text-without-language", '"甲"')],
    ),
    "a backslash in a text": (
        'note en "a\\nb" zh "\\\\ \\" \\t"',
        [("unknown-escape", "\\n"), ("unknown-escape", "\\t")],
    ),
    "a NUL": ("rule r\0\n then m is yes", [("control-character", "\0")]),
    "a zero-width space": ("rule r\u200bs\n then m is yes", [("control-character", "\u200b")]),
    "a bidirectional control in a comment": ("rule r then m is yes # \u202e\n", [("bidirectional-control", "\u202e")]),
    "a bidirectional control in a text": ('note en "\u2066a"', [("bidirectional-control", "\u2066")]),
    # several at once
    "each part has a mistake of its own": (
        "rule r cites\n when a b\n except c is d e\n then m yes\n on breach n is\n reading en 3",
        [
            ("something-missing", ""),
            ("unexpected-word", "b"),
            ("unexpected-word", "e"),
            ("unexpected-word", "yes"),
            ("something-missing", ""),
            ("unexpected-word", "3"),
        ],
    ),
    "each block has a mistake of its own": (
        "window w from\nrule r then m\nchoice c en 3\n - a b\n - c d\nexample e\n given a\n expect m",
        [
            ("something-missing", ""),
            ("something-missing", ""),
            ("unexpected-word", "3"),
            ("unexpected-word", "b"),
            ("unexpected-word", "d"),
            ("something-missing", ""),
            ("something-missing", ""),
        ],
    ),
}


def findings(text: str) -> tuple[Finding, ...]:
    return parse(Source("test.rule", text)).findings


@pytest.mark.parametrize("mistake", CASES)
def test_a_mistake_is_found_at_its_place(mistake: str) -> None:
    text, expected = CASES[mistake]
    assert [(f.name(), text[f.place.start : f.place.end]) for f in findings(text)] == expected


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("mistake", CASES)
def test_every_finding_and_fix_has_words(mistake: str, lang: str) -> None:
    for finding in findings(CASES[mistake][0]):
        assert say(f"finding.{finding.name()}.message", lang, finding.arguments())
        assert say(f"finding.{finding.name()}.help", lang, finding.arguments())
        assert all(say(f"fix.{fix.key}", lang, fix.arguments) for fix in finding.fixes)


@pytest.mark.parametrize(
    "mistake", [m for m, (text, _) in CASES.items() if any(f.fixes and f.fixes[0].safe for f in findings(text))]
)
def test_safe_fixes_leave_nothing_to_find(mistake: str) -> None:
    text = CASES[mistake][0]
    edits = [edit for finding in findings(text) for fix in finding.fixes[:1] if fix.safe for edit in fix.edits]
    for edit in sorted(edits, key=lambda e: e.place.start, reverse=True):
        text = text[: edit.place.start] + edit.text + text[edit.place.end :]
    assert findings(text) == ()


def test_working_days_in_other_words_and_of_no_calendar_are_one_finding_at_a_time() -> None:
    (finding,) = findings("rule r then m within 3 business days after paid")
    assert finding.name() == "other-measure"


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("三天", "3天"),
        ("十天", "10天"),
        ("二十四小时", "24小时"),
        ("一百二十分钟", "120分钟"),
        ("两百零五天", None),
        ("两个月", "2个月"),
        ("一个星期", "7天"),
        ("5个自然天", "5个自然日"),
        ("3月", None),
    ],
)
def test_lengths_in_other_words_are_offered_in_digits(written: str, right: str | None) -> None:
    found = findings(f"规则 r 则 m 为 付款 后 {written} 若 a 为 b")[0]
    assert [edit.text for fix in found.fixes for edit in fix.edits] == ([] if right is None else [right])


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("一、2", ["一.2", "一，2"]),
        ("2.(I)、1", ["2.(I).1", "2.(I), 1"]),
        ("1.(1)、(2)", ["1.(1), 1.(2)"]),
        ("1.(1)、2.(2)", ["1.(1), 2.(2)"]),
        ("第三条、第四条", ["第三条，第四条"]),
        ("1、2", ["1, 2"]),
        ("lead、lead.p2", ["lead, lead.p2"]),
        ("前言、目录", ["前言，目录"]),
    ],
)
def test_of_addresses_with_enumeration_commas_what_can_be_meant_is_offered(written: str, offered: list[str]) -> None:
    (finding,) = findings(f'note cites {written} en "n"')
    assert [edit.text for fix in finding.fixes for edit in fix.edits] == offered


def test_a_bare_month_offers_both_ways_to_end_it() -> None:
    (finding,) = findings("rule r then m is 1 month after paid")
    assert [edit.text for fix in finding.fixes for edit in fix.edits] == ["1 month clamp", "1 month roll"]


def test_run_together_words_are_shown_apart() -> None:
    (finding,) = findings("规则 r\n当平台为天猫且付款在春节\n则 m 为 是")
    assert isinstance(finding, WordsRunTogether)
    assert finding.separated == "当 平台 为 天猫 且 付款 在 春节"


def test_a_name_with_letters_of_a_keyword_stays_whole() -> None:
    (finding,) = findings("规则 r\n则自动确认收货时间为发货后20天")
    assert isinstance(finding, WordsRunTogether)
    assert finding.separated == "则 自动确认收货时间 为 发货 后"


def test_what_could_stand_is_said_in_words() -> None:
    (finding,) = findings("rule r then ship_by 2019-02-15")
    assert isinstance(finding, UnexpectedWord)
    assert say("finding.unexpected-word.help", "en", finding.arguments()) == (
        "What can stand here: `is`, `before`, `by`, `from`, `not before`, `within`, `per`, `extended by`, `weekly`."
    )


def test_what_is_missing_is_placed_behind_the_word_before() -> None:
    text = "规则 甲\n  当 平台 为\n\n  # 说明\n  则 m 为 是"
    (finding,) = findings(text)
    assert text[: finding.place.start].endswith("平台 为")


def test_columns_are_right_under_chinese_text() -> None:
    source = Source("test.rule", "规则 天猫 出处 1 当 平台 天猫")
    (finding,) = parse(source).findings
    position = source.position(finding.place.start)
    assert (position.line, position.column, position.cells) == (1, 17, 26)


@pytest.mark.parametrize(("text", "keyword"), [("规则 r 当 甲=乙", "为"), ("rule r when a = b", "is")])
def test_a_sign_for_a_word_is_answered_in_the_language_around_it(text: str, keyword: str) -> None:
    (finding,) = parse(Source("test.rule", f"{text}\n 则 m 为 是")).findings
    assert isinstance(finding, OtherWord)
    assert finding.keyword == keyword


@pytest.mark.parametrize(("word", "nearest"), [("规订", "规则"), ("ruel", "rule"), ("示列", "示例")])
def test_a_misspelt_block_is_told_the_nearest_word(word: str, nearest: str) -> None:
    (finding,) = parse(Source("test.rule", f"{word} r\n")).findings
    assert isinstance(finding, UnknownBlock)
    assert finding.nearest[0] == nearest
