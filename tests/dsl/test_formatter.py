"""The canonical layout, by example."""

from __future__ import annotations

from textwrap import dedent

import pytest

from dsl.formatter import FormatterError, UnformattableError, format_source
from dsl.keywords import Lang
from dsl.parser import parse
from dsl.source import Source, display_width


def formatted(text: str, lang: Lang | None = None) -> str:
    return format_source(parse(Source("sample.rule", dedent(text))), lang)


def unchanged(text: str) -> None:
    text = dedent(text).lstrip("\n")
    assert formatted(text) == text


# ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_follows_the_short_words_of_a_rule_is_aligned() -> None:
    unchanged("""
        rule ship_international cites 1.(II)
          when   platform is tmall_international and paid in intl
          except order_kind is virtual
          except cites 1.(II).1) order_kind is customized instead ship_by per merchant_details_page
          then   ship_by before 2019-02-15 24:00:00
          then   tracking_visible_required is yes
          on breach late_shipment_rule per tmall_international_rules_delayed_shipment
    """)


def test_a_rule_in_chinese_is_aligned_by_display_width() -> None:
    unchanged("""
        规则 天猫国际发货 出处 1.(II)
          当   平台 为 天猫国际 且 付款 在 intl
          例外 订单类型 为 虚拟
          例外 出处 1.(II).1) 订单类型 为 定制 改为 最迟发货时间 按照 商家详情页
          则   最迟发货时间 早于 2019-02-15 24:00:00
          则   物流须可查 为 是
          违者 延迟发货规则 按照 天猫国际规则
    """)


def test_without_an_exception_nothing_is_moved_to_the_right() -> None:
    unchanged("""
        rule on_time cites 1
          when ship_by is met
          then shipment_on_time is yes
    """)


def test_a_long_condition_has_one_line_for_each_of_its_tests() -> None:
    unchanged("""
        rule long
          when platform is tmall, tmall_international
               and ((order_kind is regular and paid in main)
                    or (order_kind is presale, customized, otherwise_agreed and paid in another_window))
               and not (carrier is plain_mail)
          then ship_by before 2019-02-15
    """)


def test_a_long_list_goes_on_below_its_name() -> None:
    unchanged("""
        define is_virtual_order cites 4
          when category is cafeteria, food, shopping_coupons_cakes_and_breads, localized_life_services,
                 supermarket_cards_mall_shopping_cards, mobile_unicom_telecom_recharge_center
    """)


def test_reasons_and_readings_put_one_language_below_the_other() -> None:
    unchanged("""
        rule reasons
          when always
          then x is yes
          overrides another_rule, and_yet_another_rule
            because en "A reason that takes more room than the line above has left, and most of its own."
                    zh "理由"
          reading if platform is tmall
                  en "How a place was understood that would not have fitted on the line above it."
                  zh "解读"
    """)


# ── Columns ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_table_is_aligned_by_display_width() -> None:
    text = formatted("""
        表格 确认
        |出处|平台|carrier||自动确认收货时间|
        |2.(I).1|任意|express、ems||为 发货 后 20天|
        |2.(I).6|天猫|任意||-|
        行 2.(I).6 优先于 2.(I).1 因为 英文 "a" 中文 "b"
    """)
    assert text == dedent("""\
        表格 确认
          | 出处    | 平台 | carrier      || 自动确认收货时间 |
          | 2.(I).1 | 任意 | express、ems || 为 发货 后 20天  |
          | 2.(I).6 | 天猫 | 任意         || -                |
        行 2.(I).6 优先于 2.(I).1 因为 英文 "a" 中文 "b"
    """)
    assert len({display_width(line) for line in text.splitlines()[1:4]}) == 1


def test_terms_one_below_the_other_have_their_labels_in_columns() -> None:
    unchanged("""
        flag   tracking_visible default yes         en "tracking can be seen" zh "物流可查"
        number extension_days   days                en "extension asked for"  zh "申请延长天数"
        event  paid                                 en "the order is paid"    zh "订单付款"
        matter ship_by          deadline of shipped en "ship by"              zh "最迟发货时间"
    """)


def test_a_very_long_name_leaves_the_columns_of_the_others_where_they_are() -> None:
    unchanged("""
        choice category en "category" zh "类目"
          - food  en "food"  zh "食品"
          - books en "books" zh "图书"
          - online_game_equipment_coins_accounts_agent_training en "training" zh "代练"
    """)


def test_windows_one_below_the_other_are_aligned() -> None:
    unchanged("""
        window main  from 2019-01-28 00:00:00 to 2019-02-13 23:59:59
        window order from 2020-01-15 00:00:00 to 2020-02-10 23:59:59
    """)


# ── Blank lines ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_one_blank_line_parts_blocks() -> None:
    assert formatted(
        "rule a\n  when always\n  then x is yes\nrule b\n\n\n  when always\n  then x is no\n\n\n"
    ) == dedent("""\
        rule a
          when always
          then x is yes

        rule b
          when always
          then x is no
    """)


def test_terms_of_one_line_keep_their_groups() -> None:
    unchanged("""
        event paid    en "paid"    zh "付款"
        event shipped en "shipped" zh "发货"

        event applied en "applied" zh "申请"
    """)


def test_the_ends_of_nested_sections_stand_together() -> None:
    unchanged("""
        section outer

        section inner
          when always

        end inner
        end outer
    """)


# ── Names and words ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "name", ["out of stock", "30天无忧", "天猫2019", "不早于", "when", "yes", "禁止", "met", "a-b", "1.(II)", "Feb 4"]
)
def test_a_name_that_would_be_read_otherwise_keeps_its_quotes(name: str) -> None:
    unchanged(f"""
        rule r
          when x is 「{name}」
          then x is 「{name}」
    """)


def test_a_fact_named_now_keeps_its_quotes() -> None:
    unchanged("""
        rule r
          when 「now」 in main and now in main
          then x is now
    """)


@pytest.mark.parametrize("name", ["tmall", "天猫", "title", "年份", "deadline", "章节"])
def test_a_name_that_is_read_as_one_loses_its_quotes(name: str) -> None:
    assert formatted(f"rule 「{name}」\n  when x is 「{name}」\n  then x is yes\n") == (
        f"rule {name}\n  when x is {name}\n  then x is yes\n"
    )


def test_keywords_change_and_names_stay() -> None:
    english = "rule 发货 cites 1, 2\n  when any of paid, 申请 not in from Feb 4 to 2月10日\n  then 物流须可查 is yes\n"
    chinese = "规则 发货 出处 1，2\n  当 paid、申请 之一 不在 自 Feb 4 至 2月10日\n  则 物流须可查 为 是\n"
    assert formatted(english, "zh") == chinese
    assert formatted(chinese, "en") == english


def test_moments_are_written_in_the_order_of_their_language() -> None:
    english = "rule r\n  when always\n  then x is 2 days before 20 days after shipped\n"
    chinese = "规则 r\n  当 一律\n  则 x 为 shipped 后 20天 前 2天\n"
    assert formatted(english, "zh") == chinese
    assert formatted(chinese, "en") == english


def test_without_a_language_a_file_keeps_that_of_its_first_keyword() -> None:
    mixed = "规则 a\n  when always\n  then x is yes\n"
    assert formatted(mixed) == "规则 a\n  当 一律\n  则 x 为 是\n"


# ── Comments ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_comments_keep_their_place() -> None:
    unchanged("""
        # About the file.

        # About the rule.
        rule a  # behind its name
          # above its condition
          when always  # behind its condition
          then x is yes
          # set in below it

        # ── A heading ──

        # About the table.
        table t
          | cites || x      |
          | 1     || is yes |  # a row
          # between rows
          | 2     || is no  |

        # at the end
    """)


def test_a_comment_inside_a_condition_stays_beside_its_test() -> None:
    unchanged("""
        rule a
          when platform is tmall  # only there
               and paid in main  # in the window
               # and never
               and order_kind is regular
          then x is yes
    """)


def test_the_lines_of_a_header_take_their_comments_along() -> None:
    assert formatted("""
        announcement a
          # which zone
          zone Asia/Shanghai  # Beijing time
          issuer tmall  # the platform
    """) == dedent("""\
        announcement a
          issuer tmall  # the platform
          # which zone
          zone Asia/Shanghai  # Beijing time
    """)


def test_a_file_of_comments_stays_one() -> None:
    assert formatted("\n\n# one  \n\n\n  # two\n") == "# one\n\n# two\n"


def test_an_empty_file_stays_empty() -> None:
    assert formatted(" \n\n") == ""


# ── What is not formatted ────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_with_syntax_errors_is_not_formatted() -> None:
    with pytest.raises(UnformattableError, match=r"sample\.rule"):
        formatted("rule a\n  when when\n")


def test_a_text_that_would_say_something_else_is_never_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dsl.formatter.format_tree", lambda *_: "rule b\n  when always\n  then x is yes\n")
    with pytest.raises(FormatterError):
        formatted("rule a\n  when always\n  then x is yes\n")


def test_a_comment_is_never_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dsl.formatter.format_tree", lambda *_: "rule a\n  when always\n  then x is yes\n")
    with pytest.raises(FormatterError):
        formatted("rule a  # kept\n  when always\n  then x is yes\n")


# ── Where parser and formatter once disagreed ────────────────────────────────────────────────────────────────────


def test_a_comment_may_stand_between_clause_addresses() -> None:
    unchanged("""
        rule a cites 1.(1),  # and
                     2.(II).1)
          when always
          then x is yes
    """)


def test_a_rule_named_like_a_word_of_a_slot_may_be_overridden_beside_a_clause() -> None:
    unchanged("""
        rule a
          when always
          then x is yes
          overrides zone, 2.(I).1 because en "a" zh "b"
    """)


def test_an_event_named_like_an_answer_keeps_its_quotes_before_a_chinese_moment() -> None:
    unchanged("""
        规则 a
          当 x 为 「禁止」 后 3天
          则 y 为 是
    """)


def test_full_width_parentheses_need_no_spaces() -> None:
    unchanged("""
        规则 a
          当 平台 为 天猫 且（订单类型 为 普通 或 付款 在 假期）且 并非（礼品 为 是）
          则 y 为 是
    """)


# ── Lengths of time, shares, calendars ───────────────────────────────────────────────────────────────────────────


def test_a_long_calendar_has_a_line_for_each_of_its_parts() -> None:
    unchanged("""
        calendar china_2026 weekdays Mon-Fri
          off 2026-01-01 to 2026-01-03, 2026-02-15 to 2026-02-23, 2026-04-04 to 2026-04-06,
              2026-05-01 to 2026-05-05
          on 2026-01-04, 2026-02-14, 2026-02-28
          en "China in 2026" zh "2026年工作日历"
          - lantern_festival 2026-03-03 en "Lantern Festival" zh "元宵节"
    """)


def test_a_long_share_goes_on_below_itself() -> None:
    unchanged("""
        rule r cites 1
          then compensation_for_the_delay is 30 % of price_paid at least 20.50 CNY at most 500 CNY
                                             rounded half up to 0.01 CNY
               if ship_by is missed
    """)


def test_the_limits_of_a_share_have_one_order() -> None:
    assert formatted("rule r then m is 5 % of p at most 9 CNY at least 1 CNY\n") == (
        "rule r\n  then m is 5 % of p at least 1 CNY at most 9 CNY\n"
    )


def test_a_long_list_of_moments_goes_on_below_its_first() -> None:
    unchanged("""
        规则 签收 出处 1
          则 自动确认收货时间 为（商品签收 后 「2026年工作日历」 的 10个工作日、店铺发货 后 20天、
                                  2026-03-10 00:00:00）较晚者
    """)


def test_one_of_a_unit_is_singular() -> None:
    assert formatted("rule r then m is 1 months clamp plus 1 days after p\n").endswith(
        "is 1 month clamp plus 1 day after p\n"
    )


def test_yuan_are_written_in_the_language_of_the_file() -> None:
    assert formatted("rule r then m is 5元\n") == "rule r\n  then m is 5 CNY\n"
    assert formatted("rule r then m is 5 CNY\n", "zh") == "规则 r\n  则 m 为 5元\n"


def test_names_with_which_a_value_begins_keep_their_quotes() -> None:
    unchanged("""
        rule r
          then m is 「yes」 days after p was 「baseline」 days
          then n is 「no」 of c
    """)
    unchanged("""
        规则 甲
          则 m 为 p 后 x 天 原为 「照常」 天
          则 n 为 「是」 的 d
    """)


def test_a_name_of_a_day_that_reads_as_a_lunar_day_keeps_its_quotes() -> None:
    unchanged("""
        规则 甲
          则 m 为 c 的 「正月十五」
    """)
