"""Shipping, timeouts and services over Spring Festival 2019 · 2019年春节期间发货、超时与服务调整.

Compiled by gonggao from tmall/spring_festival_2019.rule; edit that, not this.

Each function takes a table with a column a fact, as a frame of Polars, PyArrow or PySpark, a relation of DuckDB, or any
other that narwhals knows, and returns it with the answers of one matter as further columns. Columns whose names end in
_us hold microseconds since 1970-01-01T00:00:00Z; in place of paid_at_us a column paid_at will do whose times have a
zone. An event that is null did not happen. An event without a column is not given, nor is any other fact that is null
or has no column.
The kind of an answer is value, per, baseline, not_covered, conflict or missing_fact; of a row whose facts cannot be a
case unreadable_value, unknown_value, not_a_number, negative_amount, not_whole, too_many_digits, out_of_range or
contradicting_fact.
It needs narwhals (`pip install narwhals`).

每个函数接收一张表，一列为一项事实，可以是 Polars、PyArrow、PySpark 的表或 DuckDB 的关系，以及 narwhals 支持的其他表；返
回时附加一个事项的答案各列。以 _us 结尾的列为自 1970-01-01T00:00:00Z 起的微秒数；也可不用 paid_at_us 而用带时区的
paid_at 列。事件为空值表示没有发生；没有该列的事件视为未给出，其他事实为空值或没有该列时亦同。
答案的类型为 value、per、baseline、not_covered、conflict 或 missing_fact；事实不能构成一个情形的行则为
unreadable_value、unknown_value、not_a_number、negative_amount、not_whole、too_many_digits、out_of_range 或
contradicting_fact。
需要 narwhals（`pip install narwhals`）。
"""

from __future__ import annotations

import narwhals as nw

from ..runtime.columns import FIRST, LAST, FrameT, Table, all_of, any_of, choose, given, is_one_of, not_

_2019_01_25 = 1_548_345_600_000_000  # 2019-01-25 00:00:00+08:00
_2019_01_28 = 1_548_604_800_000_000  # 2019-01-28 00:00:00+08:00
_2019_02_01 = 1_548_950_400_000_000  # 2019-02-01 00:00:00+08:00
_2019_02_02 = 1_549_036_800_000_000  # 2019-02-02 00:00:00+08:00
_2019_02_04 = 1_549_209_600_000_000  # 2019-02-04 00:00:00+08:00
_2019_02_09 = 1_549_641_600_000_000  # 2019-02-09 00:00:00+08:00
_2019_02_11 = 1_549_814_400_000_000  # 2019-02-11 00:00:00+08:00
_2019_02_14 = 1_550_073_600_000_000  # 2019-02-14 00:00:00+08:00
_2019_02_16 = 1_550_246_400_000_000  # 2019-02-16 00:00:00+08:00
_2019_02_23 = 1_550_851_200_000_000  # 2019-02-23 00:00:00+08:00
_2019_02_26 = 1_551_110_400_000_000  # 2019-02-26 00:00:00+08:00
_9999_12_10_07_59_59_999999 = 253_400_399_999_999_999  # 9999-12-10 07:59:59.999999+08:00
_9999_12_27_07_59_59_999999 = 253_401_868_799_999_999  # 9999-12-27 07:59:59.999999+08:00
_9999_12_29_07_59_59_999999 = 253_402_041_599_999_999  # 9999-12-29 07:59:59.999999+08:00

_1_DAYS = 86_400_000_000
_3_DAYS = 259_200_000_000
_15_DAYS = 1_296_000_000_000
_20_DAYS = 1_728_000_000_000
_25_DAYS = 2_160_000_000_000
_30_DAYS = 2_592_000_000_000
_35_DAYS = 3_024_000_000_000
_40_DAYS = 3_456_000_000_000
_45_DAYS = 3_888_000_000_000

_ORDER_KIND_1 = ("customized", "other_special", "otherwise_agreed", "presale", "regular", "virtual")
_DESTINATION_1 = ("hong_kong", "macao", "mainland", "overseas", "taiwan")
_CATEGORY_1 = (
    "books",
    "cafeteria",
    "digital",
    "food",
    "furniture",
    "general",
    "home_appliance",
    "home_decoration",
    "invincible_cards",
    "localized_life_services",
    "mobile_number_package_value_added_business",
    "mobile_phone",
    "mobile_unicom_telecom_recharge_center",
    "online_game_equipment_coins_accounts_agent_training",
    "online_game_point_cards",
    "photography_video_services",
    "shopping_coupons_cakes_and_breads",
    "supermarket_cards_mall_shopping_cards",
    "tencent_qq_zone",
)
_CATEGORY_2 = (
    "cafeteria",
    "food",
    "invincible_cards",
    "localized_life_services",
    "mobile_number_package_value_added_business",
    "mobile_unicom_telecom_recharge_center",
    "online_game_equipment_coins_accounts_agent_training",
    "online_game_point_cards",
    "photography_video_services",
    "shopping_coupons_cakes_and_breads",
    "supermarket_cards_mall_shopping_cards",
    "tencent_qq_zone",
)
_CATEGORY_3 = ("books", "digital", "furniture", "general", "home_appliance", "home_decoration", "mobile_phone")
_REASON_1 = ("delayed_shipment", "not_shipped_at_agreed_time", "out_of_stock", "quality_problem", "shipping_issue")
_PROCESS_1 = (
    "allergy_free",
    "bad_free",
    "broken_free",
    "eye_protection_worry_free",
    "red_butt_free",
    "refund_after_sales",
    "replace_only",
    "seven_day_exchange",
    "thirty_day_safe_free_return",
    "thirty_day_warranty",
    "thirty_day_worry_free",
    "warranty_360",
)
_PROCESS_2 = (
    "allergy_free",
    "bad_free",
    "broken_free",
    "eye_protection_worry_free",
    "red_butt_free",
    "thirty_day_safe_free_return",
    "thirty_day_warranty",
    "warranty_360",
)
_SERVICE_1 = (
    "appliance_install_24h_commitment",
    "appliance_installation",
    "broken_screen_worry_free",
    "extended_warranty",
    "home_decoration_installation",
    "mobile_proof_free_return_exchange",
    "one_click_help_1h_commitment",
    "one_click_help_48h_commitment",
    "speedy_refund",
    "speedy_rights_protection",
    "zero_second_return_agreement",
)


def ship_by(frame: FrameT) -> FrameT:
    """Latest time of shipment · 最迟发货时间.

    Adds · 增加:
        ship_by_us: the first instant that is too late · 自该时点起即为逾期.
        ship_by_kind: the kind of the answer · 答案的类型.
        ship_by_rule: the rules that give it · 给出答案的规则.
        ship_by_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at_us: the order is paid · 订单付款; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"platform": nw.String, "order_kind": nw.String, "paid_at_us": nw.Int64},
        {"ship_by_us": nw.Int64, "ship_by_kind": nw.String, "ship_by_rule": nw.String, "ship_by_per": nw.String},
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    paid_at_us = table["paid_at_us"]
    has_paid_at_us = table.has("paid_at_us")
    is_out_of_range = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    refused = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        is_out_of_range,
    )
    is_value = any_of(
        all_of(
            platform == "tmall",
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_14,
            order_kind.is_in(("regular", "virtual")),
        ),
        all_of(
            platform == "tmall_international",
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_11,
            order_kind.is_in(("other_special", "otherwise_agreed", "regular")),
        ),
    )
    per_delayed_shipping_implementation_rules = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "presale")),
    )
    is_per = any_of(
        per_delayed_shipping_implementation_rules,
        all_of(
            platform == "tmall_international",
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_11,
            order_kind.is_in(("customized", "presale")),
        ),
    )
    test_1 = any_of(platform == "tmall_international", platform.is_null())
    test_2 = any_of(order_kind != "virtual", order_kind.is_null())
    test_3 = all_of(
        not_(has_paid_at_us),
        any_of(platform == "tmall", platform.is_null(), all_of(test_1, test_2)),
        not_(
            all_of(
                any_of(
                    all_of(given(platform), platform == "tmall"),
                    platform.is_null(),
                    all_of(
                        any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null()),
                        any_of(
                            all_of(given(order_kind), not_(all_of(given(order_kind), order_kind == "virtual"))),
                            order_kind.is_null(),
                        ),
                    ),
                ),
                given(paid_at_us),
            ),
        ),
    )
    is_missing_fact = any_of(
        all_of(
            any_of(platform == "tmall", platform.is_null()),
            any_of(all_of(paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), test_3),
        ),
        all_of(test_1, any_of(all_of(paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), test_3), test_2),
    )
    by_shipping_tmall = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        given(order_kind),
    )
    by_shipping_tmall_international = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        order_kind != "virtual",
    )
    per_merchant_details_page = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        order_kind == "customized",
    )
    per_presale_page = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        order_kind == "presale",
    )
    return table.decided(
        {
            "ship_by_us": choose((refused, None), (is_value, _2019_02_16)),
            "ship_by_kind": choose(
                (
                    any_of(
                        ~platform.is_in(("taobao", "tmall", "tmall_international")),
                        ~order_kind.is_in(_ORDER_KIND_1),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_per, "per"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "ship_by_rule": choose(
                (refused, None),
                (by_shipping_tmall, "shipping.tmall"),
                (by_shipping_tmall_international, "shipping.tmall_international"),
            ),
            "ship_by_per": choose(
                (refused, None),
                (per_delayed_shipping_implementation_rules, "delayed_shipping_implementation_rules"),
                (per_merchant_details_page, "merchant_details_page"),
                (per_presale_page, "presale_page"),
            ),
        }
    )


def shipment_on_time(frame: FrameT) -> FrameT:
    """The shipment counts as on time · 订单可视为按时发货.

    Adds · 增加:
        shipment_on_time: true for yes, false for no · true 为是，false 为否.
        shipment_on_time_kind: the kind of the answer · 答案的类型.
        shipment_on_time_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at_us: the order is paid · 订单付款; null: it did not happen · 空值：没有发生.
        shipped_at_us: the order is shipped · 订单发货; null: it did not happen · 空值：没有发生.
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "paid_at_us": nw.Int64,
            "shipped_at_us": nw.Int64,
            "at_us": nw.Int64,
        },
        {"shipment_on_time": nw.Boolean, "shipment_on_time_kind": nw.String, "shipment_on_time_rule": nw.String},
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    paid_at_us = table["paid_at_us"]
    shipped_at_us = table["shipped_at_us"]
    at_us = table["at_us"]
    has_shipped_at_us = table.has("shipped_at_us")
    has_paid_at_us = table.has("paid_at_us")
    test_1 = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    test_2 = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    test_3 = any_of(at_us < FIRST, at_us > LAST)
    test_4 = any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null())
    test_5 = any_of(
        all_of(given(order_kind), not_(all_of(given(order_kind), order_kind == "virtual"))),
        order_kind.is_null(),
    )
    test_6 = all_of(given(shipped_at_us), shipped_at_us >= _2019_02_16)
    test_7 = all_of(has_shipped_at_us, shipped_at_us.is_null())
    part_0, part_1, part_2, part_4, part_9 = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(order_kind), not_(is_one_of(order_kind, *_ORDER_KIND_1))),
            all_of(given(paid_at_us), test_1),
            all_of(given(shipped_at_us), test_2),
            all_of(given(at_us), test_3),
        ),
        all_of(
            all_of(given(platform), platform == "tmall"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_14,
            is_one_of(order_kind, "regular", "virtual"),
        ),
        all_of(
            all_of(given(platform), platform == "tmall_international"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_11,
            is_one_of(order_kind, "other_special", "otherwise_agreed", "regular"),
        ),
        any_of(all_of(given(platform), platform == "tmall"), platform.is_null(), all_of(test_4, test_5)),
        any_of(
            test_6,
            test_7,
            all_of(shipped_at_us.is_null(), not_(has_shipped_at_us), given(at_us), at_us >= _2019_02_16),
        ),
    )
    part_3, part_5 = table.parts(
        any_of(part_1, part_2),
        all_of(not_(has_paid_at_us), part_4, not_(all_of(part_4, given(paid_at_us)))),
    )
    part_6, part_10 = table.parts(
        all_of(
            any_of(
                all_of(
                    any_of(all_of(given(platform), platform == "tmall"), platform.is_null()),
                    any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), part_5),
                ),
                all_of(
                    test_4,
                    any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), part_5),
                    test_5,
                ),
            ),
            not_(part_1),
            not_(part_2),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_14,
                    is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "presale"),
                ),
            ),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall_international"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_11,
                    all_of(given(order_kind), order_kind == "customized"),
                ),
            ),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall_international"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_11,
                    all_of(given(order_kind), order_kind == "presale"),
                ),
            ),
        ),
        all_of(part_3, given(shipped_at_us), shipped_at_us < _2019_02_16),
    )
    part_7, part_12 = table.parts(
        not_(part_6),
        any_of(
            part_10,
            part_6,
            all_of(
                part_3,
                any_of(
                    test_6,
                    test_7,
                    all_of(
                        shipped_at_us.is_null(),
                        not_(has_shipped_at_us),
                        any_of(all_of(given(at_us), at_us >= _2019_02_16), at_us.is_null()),
                    ),
                ),
            ),
        ),
    )
    part_8, part_11 = table.parts(
        all_of(part_3, given(shipped_at_us), shipped_at_us < _2019_02_16, part_7),
        all_of(part_3, part_9, part_7, not_(part_10)),
    )
    (part_13,) = table.parts(not_(all_of(part_12, not_(part_8), not_(part_11))))
    is_out_of_range = any_of(test_1, test_2, test_3)
    return table.decided(
        {
            "shipment_on_time": choose((part_0, None), (part_8, True), (part_11, False)),
            "shipment_on_time_kind": choose(
                (
                    any_of(
                        ~platform.is_in(("taobao", "tmall", "tmall_international")),
                        ~order_kind.is_in(_ORDER_KIND_1),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (any_of(part_8, part_11), "value"),
                (part_12, "missing_fact"),
                otherwise="not_covered",
            ),
            "shipment_on_time_rule": choose(
                (part_0, None),
                (all_of(part_3, shipped_at_us < _2019_02_16, part_7, part_13), "shipping.on_time"),
                (all_of(part_3, part_9, part_7, part_13), "shipping.late"),
            ),
        }
    )


def tracking_visible_required(frame: FrameT) -> FrameT:
    """The tracking must be visible · 物流须可查.

    Adds · 增加:
        tracking_visible_required: true for yes, false for no · true 为是，false 为否.
        tracking_visible_required_kind: the kind of the answer · 答案的类型.
        tracking_visible_required_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at_us: the order is paid · 订单付款; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"platform": nw.String, "order_kind": nw.String, "paid_at_us": nw.Int64},
        {
            "tracking_visible_required": nw.Boolean,
            "tracking_visible_required_kind": nw.String,
            "tracking_visible_required_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    paid_at_us = table["paid_at_us"]
    has_paid_at_us = table.has("paid_at_us")
    is_out_of_range = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    refused = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        is_out_of_range,
    )
    by_shipping_tmall = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        order_kind.is_in(("regular", "virtual")),
    )
    by_shipping_tmall_international = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        order_kind.is_in(("other_special", "otherwise_agreed", "regular")),
    )
    is_value = any_of(by_shipping_tmall, by_shipping_tmall_international)
    test_1 = any_of(platform == "tmall", platform.is_null())
    test_2 = any_of(order_kind.is_in(("regular", "virtual")), order_kind.is_null())
    test_3 = any_of(platform == "tmall_international", platform.is_null())
    test_4 = any_of(order_kind.is_in(("other_special", "otherwise_agreed", "regular")), order_kind.is_null())
    test_5 = all_of(
        not_(has_paid_at_us),
        any_of(all_of(test_1, test_2), all_of(test_3, test_4)),
        not_(
            all_of(
                any_of(
                    all_of(
                        any_of(all_of(given(platform), platform == "tmall"), platform.is_null()),
                        any_of(is_one_of(order_kind, "regular", "virtual"), order_kind.is_null()),
                    ),
                    all_of(
                        any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null()),
                        any_of(
                            is_one_of(order_kind, "other_special", "otherwise_agreed", "regular"),
                            order_kind.is_null(),
                        ),
                    ),
                ),
                given(paid_at_us),
            ),
        ),
    )
    is_missing_fact = any_of(
        all_of(test_1, any_of(all_of(paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), test_5), test_2),
        all_of(test_3, any_of(all_of(paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), test_5), test_4),
    )
    return table.decided(
        {
            "tracking_visible_required": choose((refused, None), (is_value, True)),
            "tracking_visible_required_kind": choose(
                (
                    any_of(
                        ~platform.is_in(("taobao", "tmall", "tmall_international")),
                        ~order_kind.is_in(_ORDER_KIND_1),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "tracking_visible_required_rule": choose(
                (refused, None),
                (by_shipping_tmall, "shipping.tmall"),
                (by_shipping_tmall_international, "shipping.tmall_international"),
            ),
        }
    )


def late_shipment_rule(frame: FrameT) -> FrameT:
    """Rule on delayed shipment · 延迟发货的处理.

    Adds · 增加:
        late_shipment_rule: null, since a document decides · 空值，由文件规定.
        late_shipment_rule_kind: the kind of the answer · 答案的类型.
        late_shipment_rule_rule: the rules that give it · 给出答案的规则.
        late_shipment_rule_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        tracking_visible: tracking can be seen · 物流可查; null: yes · 空值：是.
        paid_at_us: the order is paid · 订单付款; null: it did not happen · 空值：没有发生.
        shipped_at_us: the order is shipped · 订单发货; null: it did not happen · 空值：没有发生.
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "tracking_visible": nw.Boolean,
            "paid_at_us": nw.Int64,
            "shipped_at_us": nw.Int64,
            "at_us": nw.Int64,
        },
        {
            "late_shipment_rule": nw.String,
            "late_shipment_rule_kind": nw.String,
            "late_shipment_rule_rule": nw.String,
            "late_shipment_rule_per": nw.String,
        },
    )
    shipped_at_us = table["shipped_at_us"]
    at_us = table["at_us"]
    platform = table["platform"]
    order_kind = table["order_kind"]
    paid_at_us = table["paid_at_us"]
    tracking_visible = table["tracking_visible"]
    has_shipped_at_us = table.has("shipped_at_us")
    has_paid_at_us = table.has("paid_at_us")
    test_1 = all_of(given(shipped_at_us), shipped_at_us >= _2019_02_16)
    test_2 = all_of(has_shipped_at_us, shipped_at_us.is_null())
    test_3 = any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null())
    test_4 = any_of(
        all_of(given(order_kind), not_(all_of(given(order_kind), order_kind == "virtual"))),
        order_kind.is_null(),
    )
    test_5 = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    test_6 = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    test_7 = any_of(at_us < FIRST, at_us > LAST)
    part_0, part_2, part_5, part_6, part_22 = table.parts(
        any_of(
            test_1,
            test_2,
            all_of(shipped_at_us.is_null(), not_(has_shipped_at_us), given(at_us), at_us >= _2019_02_16),
        ),
        any_of(all_of(given(platform), platform == "tmall"), platform.is_null(), all_of(test_3, test_4)),
        all_of(
            all_of(given(platform), platform == "tmall"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_14,
            is_one_of(order_kind, "regular", "virtual"),
        ),
        all_of(
            all_of(given(platform), platform == "tmall_international"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_11,
            is_one_of(order_kind, "other_special", "otherwise_agreed", "regular"),
        ),
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(order_kind), not_(is_one_of(order_kind, *_ORDER_KIND_1))),
            all_of(given(paid_at_us), test_5),
            all_of(given(shipped_at_us), test_6),
            all_of(given(at_us), test_7),
        ),
    )
    part_1, part_3, part_7, part_9, part_10, part_16 = table.parts(
        any_of(
            all_of(
                all_of(given(platform), platform == "tmall"),
                given(paid_at_us),
                paid_at_us >= _2019_01_28,
                paid_at_us < _2019_02_14,
                is_one_of(order_kind, "regular", "virtual"),
                part_0,
            ),
            all_of(
                all_of(given(platform), platform == "tmall"),
                given(paid_at_us),
                paid_at_us >= _2019_01_28,
                paid_at_us < _2019_02_14,
                is_one_of(order_kind, "regular", "virtual"),
                all_of(given(tracking_visible), ~tracking_visible),
            ),
        ),
        all_of(not_(has_paid_at_us), part_2, not_(all_of(part_2, given(paid_at_us)))),
        any_of(part_5, part_6),
        not_(part_5),
        not_(part_6),
        any_of(
            all_of(
                all_of(given(platform), platform == "tmall_international"),
                given(paid_at_us),
                paid_at_us >= _2019_01_28,
                paid_at_us < _2019_02_11,
                is_one_of(order_kind, "other_special", "otherwise_agreed", "regular"),
                part_0,
            ),
            all_of(
                all_of(given(platform), platform == "tmall_international"),
                given(paid_at_us),
                paid_at_us >= _2019_01_28,
                paid_at_us < _2019_02_11,
                is_one_of(order_kind, "other_special", "otherwise_agreed", "regular"),
                all_of(given(tracking_visible), ~tracking_visible),
            ),
        ),
    )
    part_4, part_8, part_20 = table.parts(
        any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), part_3),
        any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), part_3),
        all_of(part_1, part_16),
    )
    test_8 = any_of(all_of(given(platform), platform == "tmall"), platform.is_null())
    test_9 = any_of(is_one_of(order_kind, "regular", "virtual"), order_kind.is_null())
    test_10 = any_of(is_one_of(order_kind, "other_special", "otherwise_agreed", "regular"), order_kind.is_null())
    part_11, part_13 = table.parts(
        any_of(
            all_of(
                part_7,
                any_of(
                    test_1,
                    test_2,
                    all_of(
                        shipped_at_us.is_null(),
                        not_(has_shipped_at_us),
                        any_of(all_of(given(at_us), at_us >= _2019_02_16), at_us.is_null()),
                    ),
                ),
            ),
            all_of(
                any_of(all_of(test_8, part_8), all_of(test_3, part_4, test_4)),
                part_9,
                part_10,
                not_(
                    all_of(
                        all_of(given(platform), platform == "tmall"),
                        given(paid_at_us),
                        paid_at_us >= _2019_01_28,
                        paid_at_us < _2019_02_14,
                        is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "presale"),
                    ),
                ),
                not_(
                    all_of(
                        all_of(given(platform), platform == "tmall_international"),
                        given(paid_at_us),
                        paid_at_us >= _2019_01_28,
                        paid_at_us < _2019_02_11,
                        all_of(given(order_kind), order_kind == "customized"),
                    ),
                ),
                not_(
                    all_of(
                        all_of(given(platform), platform == "tmall_international"),
                        given(paid_at_us),
                        paid_at_us >= _2019_01_28,
                        paid_at_us < _2019_02_11,
                        all_of(given(order_kind), order_kind == "presale"),
                    ),
                ),
            ),
        ),
        any_of(
            all_of(part_7, all_of(given(tracking_visible), ~tracking_visible)),
            all_of(any_of(all_of(test_8, part_8, test_9), all_of(test_3, part_4, test_10)), part_9, part_10),
        ),
    )
    part_12, part_14, part_17, part_18 = table.parts(
        all_of(test_3, part_4, test_4, part_11),
        all_of(test_3, part_4, test_10, part_13),
        all_of(test_8, part_8, part_11),
        all_of(test_8, part_8, test_9, part_13),
    )
    part_15, part_19, part_21 = table.parts(
        all_of(part_1, not_(part_12), not_(part_14)),
        all_of(part_16, not_(part_17), not_(part_18)),
        any_of(part_17, part_18, part_12, part_14),
    )
    (part_23,) = table.parts(not_(all_of(part_21, not_(part_20), not_(part_15), not_(part_19))))
    is_out_of_range = any_of(test_5, test_6, test_7)
    return table.decided(
        {
            "late_shipment_rule": None,
            "late_shipment_rule_kind": choose(
                (
                    any_of(
                        ~platform.is_in(("taobao", "tmall", "tmall_international")),
                        ~order_kind.is_in(_ORDER_KIND_1),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (any_of(part_15, part_19), "per"),
                (part_20, "conflict"),
                (part_21, "missing_fact"),
                otherwise="not_covered",
            ),
            "late_shipment_rule_rule": choose(
                (part_22, None),
                (all_of(part_1, part_23, part_16), "shipping.tmall; shipping.tmall_international"),
                (all_of(part_1, part_23), "shipping.tmall"),
                (all_of(part_16, part_23), "shipping.tmall_international"),
            ),
            "late_shipment_rule_per": choose(
                (part_22, None),
                (part_15, "tmall_rules_delayed_shipment"),
                (part_19, "tmall_international_rules_delayed_shipment"),
            ),
        }
    )


def auto_confirm_at(frame: FrameT) -> FrameT:
    """Receipt is confirmed automatically · 自动确认收货时间.

    Adds · 增加:
        auto_confirm_at_us: the instant at which it happens · 发生的时点.
        auto_confirm_at_kind: the kind of the answer · 答案的类型.
        auto_confirm_at_rule: the rules that give it · 给出答案的规则.
        auto_confirm_at_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        carrier: carrier · 物流方式: express (express delivery · 快递), ems (EMS · EMS), plain_mail (plain mail · 平邮),
            other (another carrier · 其他方式)
        destination: delivery address · 收货地址: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong · 香
            港), macao (Macao · 澳门), taiwan (Taiwan · 台湾), overseas (overseas · 海外)
        category: category · 类目: general (general · 一般商品), home_decoration (home decoration · 家装), mobile_phone
            (mobile phones · 手机), home_appliance (home appliances · 家电), digital (digital goods · 数码), furniture
            (furniture · 家具), books (books · 图书), cafeteria (Cafeteria · 餐饮), food (Food · 美食),
            shopping_coupons_cakes_and_breads (Shopping Coupons/Cakes and Breads · 购物提货券/蛋糕面包),
            localized_life_services (Localized Life Services · 本地化生活服务), supermarket_cards_mall_shopping_cards
            (Supermarket Cards/Mall Shopping Cards · 超市卡/商场购物卡), mobile_unicom_telecom_recharge_center
            (Mobile/Unicom/Telecom Recharge Center · 移动/联通/电信充值中心), mobile_number_package_value_added_business
            (Mobile Number/Package/Value-added Business · 手机号码/套餐/增值业务), invincible_cards (Invincible Cards ·
            无敌卡), tencent_qq_zone (Tencent QQ Zone · 腾讯QQ专区), online_game_equipment_coins_accounts_agent_training
            (Online Game Equipment/Game Coins/Accounts/Agent Training · 网游装备/游戏币/帐号/代练),
            online_game_point_cards (Online Game Point Cards · 网络游戏点卡), photography_video_services
            (Photography/Video Services · 摄影/摄像服务)
        shipped_at_us: the order is shipped · 订单发货; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "carrier": nw.String,
            "destination": nw.String,
            "category": nw.String,
            "shipped_at_us": nw.Int64,
        },
        {
            "auto_confirm_at_us": nw.Int64,
            "auto_confirm_at_kind": nw.String,
            "auto_confirm_at_rule": nw.String,
            "auto_confirm_at_per": nw.String,
        },
    )
    platform = table["platform"]
    carrier = table["carrier"]
    destination = table["destination"]
    category = table["category"]
    shipped_at_us = table["shipped_at_us"]
    has_shipped_at_us = table.has("shipped_at_us")
    is_out_of_range = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    test_1 = any_of(
        all_of(given(destination), not_(all_of(given(destination), destination == "mainland"))),
        destination.is_null(),
    )
    test_2 = any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null())
    test_3 = any_of(all_of(given(platform), platform == "tmall"), platform.is_null())
    test_4 = any_of(all_of(given(category), category == "home_decoration"), category.is_null())
    test_5 = not_(
        all_of(
            all_of(given(platform), platform == "tmall"),
            given(destination),
            not_(all_of(given(destination), destination == "mainland")),
        ),
    )
    value_1 = choose((all_of(shipped_at_us >= FIRST, shipped_at_us <= LAST), shipped_at_us))
    (
        part_0,
        part_1,
        part_3,
        part_4,
        part_11,
        part_19,
        part_25,
        part_26,
        part_29,
    ) = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(carrier), not_(is_one_of(carrier, "ems", "express", "other", "plain_mail"))),
            all_of(given(destination), not_(is_one_of(destination, *_DESTINATION_1))),
            all_of(given(category), not_(is_one_of(category, *_CATEGORY_1))),
            all_of(given(shipped_at_us), is_out_of_range),
        ),
        not_(all_of(all_of(given(platform), platform == "tmall"), test_1)),
        all_of(test_2, not_(all_of(given(category), category == "home_decoration")), given(category)),
        all_of(test_3, test_1),
        not_(all_of(test_4, test_5)),
        not_(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                all_of(given(platform), platform == "tmall"),
                given(destination),
                not_(all_of(given(destination), destination == "mainland")),
            ),
        ),
        value_1 + _20_DAYS,
        value_1 + _30_DAYS,
        value_1 + _40_DAYS,
    )
    test_6 = any_of(all_of(given(carrier), not_(all_of(given(carrier), carrier == "other"))), carrier.is_null())
    part_2, part_5, part_7, part_12 = table.parts(
        all_of(
            not_(all_of(given(platform), platform == "tmall_international")),
            given(platform),
            not_(all_of(given(category), category == "home_decoration")),
            given(category),
            part_1,
        ),
        not_(part_4),
        not_(part_3),
        all_of(
            test_6,
            not_(all_of(given(platform), platform == "tmall_international")),
            given(platform),
            not_(all_of(given(category), category == "home_decoration")),
            given(category),
            part_1,
        ),
    )
    part_6, part_10, part_18, part_34 = table.parts(
        all_of(test_4, part_5),
        not_(all_of(test_2, not_(all_of(all_of(given(category), category == "home_decoration"), part_5)))),
        not_(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                all_of(given(category), category == "home_decoration"),
                part_5,
            ),
        ),
        not_(
            all_of(
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                all_of(given(category), category == "home_decoration"),
                part_5,
            ),
        ),
    )
    part_8, part_13 = table.parts(not_(part_6), any_of(part_12, part_3, part_6, part_4))
    part_9, part_14, part_33 = table.parts(
        not_(
            all_of(
                not_(has_shipped_at_us),
                any_of(part_2, part_3, part_6, part_4),
                not_(part_2),
                part_7,
                part_8,
                part_5,
            ),
        ),
        not_(all_of(part_13, given(shipped_at_us))),
        any_of(
            all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14),
            all_of(not_(has_shipped_at_us), part_13, not_(part_12), part_7, part_8, part_5),
        ),
    )
    test_7 = all_of(given(shipped_at_us), shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14)
    part_15, part_35 = table.parts(
        all_of(part_13, part_14),
        any_of(test_7, all_of(not_(has_shipped_at_us), part_13, part_14)),
    )
    part_16, part_17 = table.parts(any_of(test_7, part_15), any_of(given(shipped_at_us), part_15))
    part_20, part_22 = table.parts(
        all_of(
            part_16,
            test_6,
            part_17,
            not_(
                all_of(
                    given(shipped_at_us),
                    shipped_at_us >= _2019_01_28,
                    shipped_at_us < _2019_02_14,
                    all_of(given(platform), platform == "tmall_international"),
                    not_(all_of(given(category), category == "home_decoration")),
                    given(category),
                ),
            ),
            part_18,
            part_19,
            not_(has_shipped_at_us),
            part_13,
            part_14,
        ),
        all_of(part_16, test_2, part_17, part_18, not_(has_shipped_at_us), part_13, part_14),
    )
    part_21, part_23, part_36 = table.parts(
        not_(part_20),
        not_(part_22),
        any_of(
            all_of(
                part_33,
                test_6,
                not_(
                    all_of(
                        shipped_at_us >= _2019_01_28,
                        shipped_at_us < _2019_02_14,
                        all_of(given(platform), platform == "tmall_international"),
                        not_(all_of(given(category), category == "home_decoration")),
                        given(category),
                    ),
                ),
                part_34,
                not_(
                    all_of(
                        shipped_at_us >= _2019_01_28,
                        shipped_at_us < _2019_02_14,
                        all_of(given(platform), platform == "tmall"),
                        given(destination),
                        not_(all_of(given(destination), destination == "mainland")),
                    ),
                ),
                given(shipped_at_us),
            ),
            all_of(part_33, test_2, part_34, given(shipped_at_us)),
            all_of(part_35, test_4, part_19),
            all_of(part_35, test_3, test_1),
            part_20,
            part_22,
        ),
    )
    part_24, part_27, part_31, part_32 = table.parts(
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_9,
            is_one_of(carrier, "ems", "express"),
            part_10,
            part_11,
            part_5,
            part_21,
            part_23,
        ),
        not_(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                part_9,
                is_one_of(carrier, "ems", "express"),
                part_10,
                part_11,
                part_5,
                part_21,
                part_23,
                part_26 == part_25,
            ),
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(category), category == "home_decoration"),
            part_5,
            not_(all_of(any_of(is_one_of(carrier, "ems", "express"), carrier.is_null()), test_3, test_1, test_5)),
            not_(
                all_of(
                    any_of(all_of(given(carrier), carrier == "plain_mail"), carrier.is_null()),
                    test_3,
                    test_1,
                    test_5,
                ),
            ),
            not_(all_of(platform.is_null(), test_1)),
            part_21,
            part_23,
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(platform), platform == "tmall"),
            given(destination),
            not_(all_of(given(destination), destination == "mainland")),
            part_21,
            part_23,
        ),
    )
    part_28, part_30 = table.parts(
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_9,
            all_of(given(carrier), carrier == "plain_mail"),
            part_10,
            part_11,
            part_5,
            part_21,
            part_23,
            part_27,
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(platform), platform == "tmall_international"),
            not_(all_of(given(category), category == "home_decoration")),
            given(category),
            part_21,
            part_23,
            not_(
                all_of(
                    given(shipped_at_us),
                    shipped_at_us >= _2019_01_28,
                    shipped_at_us < _2019_02_14,
                    part_9,
                    is_one_of(carrier, "ems", "express"),
                    part_10,
                    part_11,
                    part_5,
                    part_21,
                    part_23,
                    part_29 == part_25,
                ),
            ),
            not_(
                all_of(
                    given(shipped_at_us),
                    shipped_at_us >= _2019_01_28,
                    shipped_at_us < _2019_02_14,
                    part_9,
                    all_of(given(carrier), carrier == "plain_mail"),
                    part_10,
                    part_11,
                    part_5,
                    part_21,
                    part_23,
                    part_27,
                    part_29 == part_26,
                ),
            ),
        ),
    )
    (part_37,) = table.parts(
        not_(all_of(part_36, not_(part_24), not_(part_28), not_(part_30), not_(part_31), not_(part_32))),
    )
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~carrier.is_in(("ems", "express", "other", "plain_mail")),
        ~destination.is_in(_DESTINATION_1),
        ~category.is_in(_CATEGORY_1),
    )
    by_auto_confirm_2_I_1_ = all_of(
        shipped_at_us >= _2019_01_28,
        shipped_at_us < _2019_02_14,
        part_9,
        carrier.is_in(("ems", "express")),
        part_10,
        part_11,
        part_5,
        part_37,
    )
    by_auto_confirm_2_I_2_ = all_of(
        shipped_at_us >= _2019_01_28,
        shipped_at_us < _2019_02_14,
        part_9,
        carrier == "plain_mail",
        part_10,
        part_11,
        part_5,
        part_37,
    )
    by_auto_confirm_2_I_3_ = all_of(
        shipped_at_us >= _2019_01_28,
        shipped_at_us < _2019_02_14,
        platform == "tmall_international",
        category != "home_decoration",
        part_37,
    )
    by_auto_confirm_2_I_4_ = all_of(
        shipped_at_us >= _2019_01_28,
        shipped_at_us < _2019_02_14,
        category == "home_decoration",
        part_5,
        part_37,
    )
    by_auto_confirm_2_I_6_ = all_of(
        shipped_at_us >= _2019_01_28,
        shipped_at_us < _2019_02_14,
        platform == "tmall",
        destination != "mainland",
        part_37,
    )
    return table.decided(
        {
            "auto_confirm_at_us": choose((part_0, None), (part_24, part_25), (part_28, part_26), (part_30, part_29)),
            "auto_confirm_at_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (any_of(part_24, part_28, part_30), "value"),
                (part_31, "per"),
                (part_32, "baseline"),
                (part_36, "missing_fact"),
                otherwise="not_covered",
            ),
            "auto_confirm_at_rule": choose(
                (part_0, None),
                (by_auto_confirm_2_I_1_, "auto_confirm[2.(I).1]"),
                (by_auto_confirm_2_I_2_, "auto_confirm[2.(I).2]"),
                (by_auto_confirm_2_I_3_, "auto_confirm[2.(I).3]"),
                (by_auto_confirm_2_I_4_, "auto_confirm[2.(I).4]"),
                (by_auto_confirm_2_I_6_, "auto_confirm[2.(I).6]"),
            ),
            "auto_confirm_at_per": choose((part_0, None), (part_31, "order_information")),
        }
    )


def buyer_extension_max_days(frame: FrameT) -> FrameT:
    """Longest extension by the buyer · 买家可延长收货时间的上限.

    Adds · 增加:
        buyer_extension_max_days: a number of days · 数值，单位 days.
        buyer_extension_max_days_kind: the kind of the answer · 答案的类型.
        buyer_extension_max_days_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        destination: delivery address · 收货地址: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong · 香
            港), macao (Macao · 澳门), taiwan (Taiwan · 台湾), overseas (overseas · 海外)
        category: category · 类目: general (general · 一般商品), home_decoration (home decoration · 家装), mobile_phone
            (mobile phones · 手机), home_appliance (home appliances · 家电), digital (digital goods · 数码), furniture
            (furniture · 家具), books (books · 图书), cafeteria (Cafeteria · 餐饮), food (Food · 美食),
            shopping_coupons_cakes_and_breads (Shopping Coupons/Cakes and Breads · 购物提货券/蛋糕面包),
            localized_life_services (Localized Life Services · 本地化生活服务), supermarket_cards_mall_shopping_cards
            (Supermarket Cards/Mall Shopping Cards · 超市卡/商场购物卡), mobile_unicom_telecom_recharge_center
            (Mobile/Unicom/Telecom Recharge Center · 移动/联通/电信充值中心), mobile_number_package_value_added_business
            (Mobile Number/Package/Value-added Business · 手机号码/套餐/增值业务), invincible_cards (Invincible Cards ·
            无敌卡), tencent_qq_zone (Tencent QQ Zone · 腾讯QQ专区), online_game_equipment_coins_accounts_agent_training
            (Online Game Equipment/Game Coins/Accounts/Agent Training · 网游装备/游戏币/帐号/代练),
            online_game_point_cards (Online Game Point Cards · 网络游戏点卡), photography_video_services
            (Photography/Video Services · 摄影/摄像服务)
        shipped_at_us: the order is shipped · 订单发货; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"platform": nw.String, "destination": nw.String, "category": nw.String, "shipped_at_us": nw.Int64},
        {
            "buyer_extension_max_days": nw.Float64,
            "buyer_extension_max_days_kind": nw.String,
            "buyer_extension_max_days_rule": nw.String,
        },
    )
    platform = table["platform"]
    destination = table["destination"]
    category = table["category"]
    shipped_at_us = table["shipped_at_us"]
    has_shipped_at_us = table.has("shipped_at_us")
    is_out_of_range = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    refused = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~destination.is_in(_DESTINATION_1),
        ~category.is_in(_CATEGORY_1),
        is_out_of_range,
    )
    is_value = all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14)
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~destination.is_in(_DESTINATION_1),
        ~category.is_in(_CATEGORY_1),
    )
    is_missing_fact = any_of(is_value, all_of(not_(has_shipped_at_us), shipped_at_us.is_null()))
    return table.decided(
        {
            "buyer_extension_max_days": choose((refused, None), (is_value, 5)),
            "buyer_extension_max_days_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "buyer_extension_max_days_rule": choose((refused, None), (is_value, "receipt.extension")),
        }
    )


def extension_request_allowed(frame: FrameT) -> FrameT:
    """An extension of this length may be asked for · 可申请延长该天数.

    Adds · 增加:
        extension_request_allowed: true for allowed, false for forbidden · true 为允许，false 为禁止.
        extension_request_allowed_kind: the kind of the answer · 答案的类型.
        extension_request_allowed_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        destination: delivery address · 收货地址: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong · 香
            港), macao (Macao · 澳门), taiwan (Taiwan · 台湾), overseas (overseas · 海外)
        category: category · 类目: general (general · 一般商品), home_decoration (home decoration · 家装), mobile_phone
            (mobile phones · 手机), home_appliance (home appliances · 家电), digital (digital goods · 数码), furniture
            (furniture · 家具), books (books · 图书), cafeteria (Cafeteria · 餐饮), food (Food · 美食),
            shopping_coupons_cakes_and_breads (Shopping Coupons/Cakes and Breads · 购物提货券/蛋糕面包),
            localized_life_services (Localized Life Services · 本地化生活服务), supermarket_cards_mall_shopping_cards
            (Supermarket Cards/Mall Shopping Cards · 超市卡/商场购物卡), mobile_unicom_telecom_recharge_center
            (Mobile/Unicom/Telecom Recharge Center · 移动/联通/电信充值中心), mobile_number_package_value_added_business
            (Mobile Number/Package/Value-added Business · 手机号码/套餐/增值业务), invincible_cards (Invincible Cards ·
            无敌卡), tencent_qq_zone (Tencent QQ Zone · 腾讯QQ专区), online_game_equipment_coins_accounts_agent_training
            (Online Game Equipment/Game Coins/Accounts/Agent Training · 网游装备/游戏币/帐号/代练),
            online_game_point_cards (Online Game Point Cards · 网络游戏点卡), photography_video_services
            (Photography/Video Services · 摄影/摄像服务)
        extension_days: extension asked for in all · 申请延长的总天数, in days · 单位 days.
        shipped_at_us: the order is shipped · 订单发货; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "destination": nw.String,
            "category": nw.String,
            "extension_days": nw.Float64,
            "shipped_at_us": nw.Int64,
        },
        {
            "extension_request_allowed": nw.Boolean,
            "extension_request_allowed_kind": nw.String,
            "extension_request_allowed_rule": nw.String,
        },
    )
    platform = table["platform"]
    destination = table["destination"]
    category = table["category"]
    extension_days = table["extension_days"]
    shipped_at_us = table["shipped_at_us"]
    has_shipped_at_us = table.has("shipped_at_us")
    is_not_a_number = all_of(
        given(extension_days),
        any_of(
            extension_days.is_nan(),
            extension_days < -1.7976931348623157e308,
            extension_days > 1.7976931348623157e308,
        ),
    )
    is_too_many_digits = any_of(extension_days <= -1e30, extension_days >= 1e30)
    is_out_of_range = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    refused = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~destination.is_in(_DESTINATION_1),
        ~category.is_in(_CATEGORY_1),
        is_not_a_number,
        is_too_many_digits,
        is_out_of_range,
    )
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~destination.is_in(_DESTINATION_1),
        ~category.is_in(_CATEGORY_1),
    )
    is_value = all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14, given(extension_days))
    is_missing_fact = any_of(
        all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14),
        all_of(not_(has_shipped_at_us), shipped_at_us.is_null()),
    )
    return table.decided(
        {
            "extension_request_allowed": choose(
                (refused, None),
                (all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14, extension_days <= 5), True),
                (all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14, extension_days > 5), False),
            ),
            "extension_request_allowed_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_not_a_number, "not_a_number"),
                (is_too_many_digits, "too_many_digits"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "extension_request_allowed_rule": choose((refused, None), (is_value, "receipt.extension")),
        }
    )


def auto_confirm_latest_at(frame: FrameT) -> FrameT:
    """Time of automatic confirmation after the longest extension · 延长至上限后的自动确认收货时间.

    Adds · 增加:
        auto_confirm_latest_at_us: the instant at which it happens · 发生的时点.
        auto_confirm_latest_at_kind: the kind of the answer · 答案的类型.
        auto_confirm_latest_at_rule: the rules that give it · 给出答案的规则.
        auto_confirm_latest_at_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        carrier: carrier · 物流方式: express (express delivery · 快递), ems (EMS · EMS), plain_mail (plain mail · 平邮),
            other (another carrier · 其他方式)
        destination: delivery address · 收货地址: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong · 香
            港), macao (Macao · 澳门), taiwan (Taiwan · 台湾), overseas (overseas · 海外)
        category: category · 类目: general (general · 一般商品), home_decoration (home decoration · 家装), mobile_phone
            (mobile phones · 手机), home_appliance (home appliances · 家电), digital (digital goods · 数码), furniture
            (furniture · 家具), books (books · 图书), cafeteria (Cafeteria · 餐饮), food (Food · 美食),
            shopping_coupons_cakes_and_breads (Shopping Coupons/Cakes and Breads · 购物提货券/蛋糕面包),
            localized_life_services (Localized Life Services · 本地化生活服务), supermarket_cards_mall_shopping_cards
            (Supermarket Cards/Mall Shopping Cards · 超市卡/商场购物卡), mobile_unicom_telecom_recharge_center
            (Mobile/Unicom/Telecom Recharge Center · 移动/联通/电信充值中心), mobile_number_package_value_added_business
            (Mobile Number/Package/Value-added Business · 手机号码/套餐/增值业务), invincible_cards (Invincible Cards ·
            无敌卡), tencent_qq_zone (Tencent QQ Zone · 腾讯QQ专区), online_game_equipment_coins_accounts_agent_training
            (Online Game Equipment/Game Coins/Accounts/Agent Training · 网游装备/游戏币/帐号/代练),
            online_game_point_cards (Online Game Point Cards · 网络游戏点卡), photography_video_services
            (Photography/Video Services · 摄影/摄像服务)
        shipped_at_us: the order is shipped · 订单发货; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "carrier": nw.String,
            "destination": nw.String,
            "category": nw.String,
            "shipped_at_us": nw.Int64,
        },
        {
            "auto_confirm_latest_at_us": nw.Int64,
            "auto_confirm_latest_at_kind": nw.String,
            "auto_confirm_latest_at_rule": nw.String,
            "auto_confirm_latest_at_per": nw.String,
        },
    )
    platform = table["platform"]
    carrier = table["carrier"]
    destination = table["destination"]
    category = table["category"]
    shipped_at_us = table["shipped_at_us"]
    has_shipped_at_us = table.has("shipped_at_us")
    is_out_of_range = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    test_1 = any_of(all_of(given(platform), platform == "tmall"), platform.is_null())
    test_2 = any_of(
        all_of(given(destination), not_(all_of(given(destination), destination == "mainland"))),
        destination.is_null(),
    )
    test_3 = any_of(all_of(given(category), category == "home_decoration"), category.is_null())
    test_4 = all_of(
        all_of(given(platform), platform == "tmall"),
        given(destination),
        not_(all_of(given(destination), destination == "mainland")),
    )
    test_5 = not_(test_4)
    value_1 = choose((all_of(shipped_at_us >= FIRST, shipped_at_us <= LAST), shipped_at_us))
    (
        part_0,
        part_1,
        part_4,
        part_5,
        part_7,
        part_8,
        part_13,
        part_15,
        part_16,
        part_23,
        part_24,
        part_28,
    ) = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(carrier), not_(is_one_of(carrier, "ems", "express", "other", "plain_mail"))),
            all_of(given(destination), not_(is_one_of(destination, *_DESTINATION_1))),
            all_of(given(category), not_(is_one_of(category, *_CATEGORY_1))),
            all_of(given(shipped_at_us), is_out_of_range),
        ),
        not_(all_of(test_1, test_2)),
        not_(all_of(test_3, test_5)),
        not_(all_of(platform.is_null(), test_2)),
        any_of(
            all_of(given(shipped_at_us), shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14),
            all_of(not_(has_shipped_at_us), shipped_at_us.is_null()),
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(platform), platform == "tmall"),
            given(destination),
            not_(all_of(given(destination), destination == "mainland")),
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(platform), platform == "tmall_international"),
            not_(all_of(given(category), category == "home_decoration")),
            given(category),
        ),
        not_(all_of(any_of(is_one_of(carrier, "ems", "express"), carrier.is_null()), test_1, test_2, test_5)),
        not_(
            all_of(any_of(all_of(given(carrier), carrier == "plain_mail"), carrier.is_null()), test_1, test_2, test_5),
        ),
        value_1 + _25_DAYS,
        value_1 + _35_DAYS,
        value_1 + _45_DAYS,
    )
    (
        part_2,
        part_9,
        part_14,
        part_17,
        part_38,
        part_43,
        part_44,
        part_46,
    ) = table.parts(
        not_(all_of(all_of(given(category), category == "home_decoration"), part_1)),
        not_(part_8),
        not_(part_13),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(category), category == "home_decoration"),
            part_1,
            part_15,
            part_16,
            part_5,
        ),
        part_24 == part_23,
        part_28 == part_23,
        part_28 == part_24,
        any_of(all_of(part_1, part_15, part_16, part_5), test_4),
    )
    test_6 = any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null())
    test_7 = any_of(all_of(given(carrier), not_(all_of(given(carrier), carrier == "other"))), carrier.is_null())
    test_8 = all_of(
        all_of(given(platform), platform == "tmall_international"),
        not_(all_of(given(category), category == "home_decoration")),
        given(category),
    )
    part_3, part_10, part_18 = table.parts(
        not_(all_of(test_6, part_2)),
        any_of(
            all_of(
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                test_7,
                not_(test_8),
                part_2,
                test_5,
                given(shipped_at_us),
            ),
            all_of(shipped_at_us >= _2019_01_28, shipped_at_us < _2019_02_14, test_6, part_2, given(shipped_at_us)),
            all_of(part_7, test_3, part_9),
            all_of(part_7, test_1, test_2),
            all_of(test_7, not_(has_shipped_at_us), shipped_at_us.is_null()),
            all_of(test_6, not_(has_shipped_at_us), shipped_at_us.is_null()),
        ),
        not_(part_17),
    )
    part_6, part_11, part_12 = table.parts(
        any_of(
            all_of(part_3, part_4, part_1),
            test_8,
            all_of(
                all_of(given(category), category == "home_decoration"),
                part_1,
                not_(all_of(test_1, test_2, test_5)),
                part_5,
            ),
            test_4,
        ),
        not_(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                is_one_of(carrier, "ems", "express"),
                part_3,
                part_4,
                part_1,
            ),
        ),
        not_(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                all_of(given(carrier), carrier == "plain_mail"),
                part_3,
                part_4,
                part_1,
            ),
        ),
    )
    (part_19,) = table.parts(all_of(part_10, part_11, part_12, part_14, part_18, part_9))
    part_20, part_21 = table.parts(
        not_(part_19),
        any_of(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                given(carrier),
                not_(all_of(given(carrier), carrier == "other")),
                part_3,
                part_4,
                part_1,
            ),
            part_13,
            part_17,
            part_8,
            part_19,
        ),
    )
    part_22, part_26, part_30, part_32, part_34, part_37 = table.parts(
        not_(
            all_of(
                part_21,
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                all_of(given(carrier), carrier == "plain_mail"),
                part_3,
                part_4,
                part_1,
            ),
        ),
        all_of(
            part_21,
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(platform), platform == "tmall_international"),
            not_(all_of(given(category), category == "home_decoration")),
            given(category),
        ),
        all_of(
            part_21,
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(category), category == "home_decoration"),
            part_1,
            part_15,
            part_16,
            part_5,
        ),
        all_of(
            part_21,
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            all_of(given(platform), platform == "tmall"),
            given(destination),
            not_(all_of(given(destination), destination == "mainland")),
        ),
        all_of(part_7, part_21, part_10, part_11, part_12, part_14, part_18, part_9),
        not_(
            all_of(
                part_21,
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                is_one_of(carrier, "ems", "express"),
                part_3,
                part_4,
                part_1,
            ),
        ),
    )
    (
        part_25,
        part_27,
        part_31,
        part_33,
        part_35,
        part_39,
        part_49,
    ) = table.parts(
        any_of(part_22, part_23 == part_24),
        not_(part_26),
        not_(part_30),
        not_(part_32),
        not_(part_34),
        any_of(part_37, part_38),
        any_of(
            all_of(
                part_21,
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                given(carrier),
                not_(all_of(given(carrier), carrier == "other")),
                part_3,
                part_4,
                part_1,
            ),
            part_26,
            part_30,
            part_32,
            part_34,
        ),
    )
    part_29, part_40, part_47, part_48 = table.parts(
        any_of(part_27, part_23 == part_28),
        any_of(part_27, part_24 == part_28),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_46,
            part_20,
            all_of(given(category), category == "home_decoration"),
            part_1,
            part_15,
            part_16,
            part_5,
            part_37,
            part_22,
            part_33,
            part_35,
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_20,
            all_of(given(platform), platform == "tmall"),
            given(destination),
            not_(all_of(given(destination), destination == "mainland")),
            part_37,
            part_22,
            part_27,
            part_31,
            part_35,
        ),
    )
    part_36, part_41 = table.parts(
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_6,
            part_20,
            is_one_of(carrier, "ems", "express"),
            part_3,
            part_4,
            part_1,
            part_25,
            part_29,
            part_31,
            part_33,
            part_35,
        ),
        not_(
            all_of(
                given(shipped_at_us),
                shipped_at_us >= _2019_01_28,
                shipped_at_us < _2019_02_14,
                part_6,
                part_20,
                is_one_of(carrier, "ems", "express"),
                part_3,
                part_4,
                part_1,
                part_25,
                part_29,
                part_31,
                part_33,
                part_35,
                part_38,
            ),
        ),
    )
    part_42, part_45 = table.parts(
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_6,
            part_20,
            all_of(given(carrier), carrier == "plain_mail"),
            part_3,
            part_4,
            part_1,
            part_39,
            part_40,
            part_31,
            part_33,
            part_35,
            part_41,
        ),
        all_of(
            given(shipped_at_us),
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_20,
            all_of(given(platform), platform == "tmall_international"),
            not_(all_of(given(category), category == "home_decoration")),
            given(category),
            any_of(part_37, part_43),
            any_of(part_22, part_44),
            part_33,
            part_35,
            not_(
                all_of(
                    given(shipped_at_us),
                    shipped_at_us >= _2019_01_28,
                    shipped_at_us < _2019_02_14,
                    part_6,
                    part_20,
                    is_one_of(carrier, "ems", "express"),
                    part_3,
                    part_4,
                    part_1,
                    part_25,
                    part_29,
                    part_31,
                    part_33,
                    part_35,
                    part_43,
                ),
            ),
            not_(
                all_of(
                    given(shipped_at_us),
                    shipped_at_us >= _2019_01_28,
                    shipped_at_us < _2019_02_14,
                    part_6,
                    part_20,
                    all_of(given(carrier), carrier == "plain_mail"),
                    part_3,
                    part_4,
                    part_1,
                    part_39,
                    part_40,
                    part_31,
                    part_33,
                    part_35,
                    part_41,
                    part_44,
                ),
            ),
        ),
    )
    (part_50,) = table.parts(
        not_(all_of(part_49, not_(part_36), not_(part_42), not_(part_45), not_(part_47), not_(part_48))),
    )
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~carrier.is_in(("ems", "express", "other", "plain_mail")),
        ~destination.is_in(_DESTINATION_1),
        ~category.is_in(_CATEGORY_1),
    )
    by_receipt_extension = any_of(
        all_of(
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_6,
            part_20,
            carrier != "other",
            part_3,
            part_4,
            part_1,
            part_50,
        ),
        all_of(
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_20,
            platform == "tmall_international",
            category != "home_decoration",
            part_50,
        ),
        all_of(
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_46,
            part_20,
            category == "home_decoration",
            part_1,
            part_15,
            part_16,
            part_5,
            part_50,
        ),
        all_of(
            shipped_at_us >= _2019_01_28,
            shipped_at_us < _2019_02_14,
            part_20,
            platform == "tmall",
            destination != "mainland",
            part_50,
        ),
    )
    return table.decided(
        {
            "auto_confirm_latest_at_us": choose(
                (part_0, None),
                (part_36, part_23),
                (part_42, part_24),
                (part_45, part_28),
            ),
            "auto_confirm_latest_at_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (any_of(part_36, part_42, part_45), "value"),
                (part_47, "per"),
                (part_48, "baseline"),
                (part_49, "missing_fact"),
                otherwise="not_covered",
            ),
            "auto_confirm_latest_at_rule": choose((part_0, None), (by_receipt_extension, "receipt.extension")),
            "auto_confirm_latest_at_per": choose((part_0, None), (part_47, "order_information")),
        }
    )


def is_virtual_order(frame: FrameT) -> FrameT:
    """The order is virtual · 虚拟订单.

    Adds · 增加:
        is_virtual_order: true for yes, false for no · true 为是，false 为否.
        is_virtual_order_kind: the kind of the answer · 答案的类型.
        is_virtual_order_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        category: category · 类目: general (general · 一般商品), home_decoration (home decoration · 家装), mobile_phone
            (mobile phones · 手机), home_appliance (home appliances · 家电), digital (digital goods · 数码), furniture
            (furniture · 家具), books (books · 图书), cafeteria (Cafeteria · 餐饮), food (Food · 美食),
            shopping_coupons_cakes_and_breads (Shopping Coupons/Cakes and Breads · 购物提货券/蛋糕面包),
            localized_life_services (Localized Life Services · 本地化生活服务), supermarket_cards_mall_shopping_cards
            (Supermarket Cards/Mall Shopping Cards · 超市卡/商场购物卡), mobile_unicom_telecom_recharge_center
            (Mobile/Unicom/Telecom Recharge Center · 移动/联通/电信充值中心), mobile_number_package_value_added_business
            (Mobile Number/Package/Value-added Business · 手机号码/套餐/增值业务), invincible_cards (Invincible Cards ·
            无敌卡), tencent_qq_zone (Tencent QQ Zone · 腾讯QQ专区), online_game_equipment_coins_accounts_agent_training
            (Online Game Equipment/Game Coins/Accounts/Agent Training · 网游装备/游戏币/帐号/代练),
            online_game_point_cards (Online Game Point Cards · 网络游戏点卡), photography_video_services
            (Photography/Video Services · 摄影/摄像服务)
    """
    table = Table(
        frame,
        {"category": nw.String},
        {"is_virtual_order": nw.Boolean, "is_virtual_order_kind": nw.String, "is_virtual_order_rule": nw.String},
    )
    category = table["category"]
    return table.decided(
        {
            "is_virtual_order": choose(
                (~category.is_in(_CATEGORY_1), None),
                (category.is_in(_CATEGORY_2), True),
                (category.is_in(_CATEGORY_3), False),
            ),
            "is_virtual_order_kind": choose(
                (~category.is_in(_CATEGORY_1), "unknown_value"),
                (category.is_in(_CATEGORY_1), "value"),
                otherwise="missing_fact",
            ),
            "is_virtual_order_rule": choose(
                (~category.is_in(_CATEGORY_1), None),
                (given(category), "is_virtual_order"),
            ),
        }
    )


def is_transaction_successful(frame: FrameT) -> FrameT:
    """The transaction is successful · 交易已成功.

    Adds · 增加:
        is_transaction_successful: true for yes, false for no · true 为是，false 为否.
        is_transaction_successful_kind: the kind of the answer · 答案的类型.
        is_transaction_successful_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_status: order status · 订单状态: seller_has_shipped (seller has shipped · 卖家已发货), transaction_success
            (transaction success · 交易成功)
    """
    table = Table(
        frame,
        {"order_status": nw.String},
        {
            "is_transaction_successful": nw.Boolean,
            "is_transaction_successful_kind": nw.String,
            "is_transaction_successful_rule": nw.String,
        },
    )
    order_status = table["order_status"]
    return table.decided(
        {
            "is_transaction_successful": choose(
                (~order_status.is_in(("seller_has_shipped", "transaction_success")), None),
                (order_status == "transaction_success", True),
                (order_status == "seller_has_shipped", False),
            ),
            "is_transaction_successful_kind": choose(
                (~order_status.is_in(("seller_has_shipped", "transaction_success")), "unknown_value"),
                (order_status.is_in(("seller_has_shipped", "transaction_success")), "value"),
                otherwise="missing_fact",
            ),
            "is_transaction_successful_rule": choose(
                (~order_status.is_in(("seller_has_shipped", "transaction_success")), None),
                (given(order_status), "is_transaction_successful"),
            ),
        }
    )


def refund_reason_allowed(frame: FrameT) -> FrameT:
    """The reason may be chosen for a refund request · 可以该原因申请退款.

    Adds · 增加:
        refund_reason_allowed: true for allowed, false for forbidden · true 为允许，false 为禁止.
        refund_reason_allowed_kind: the kind of the answer · 答案的类型.
        refund_reason_allowed_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at_us: the order is paid · 订单付款; null: it did not happen · 空值：没有发生.
        reason: reason · 原因: out_of_stock (out of stock · 缺货), not_shipped_at_agreed_time (not shipped at the agreed
            time · 未按约定时间发货), shipping_issue (shipping issue · 发货问题), delayed_shipment (delayed shipment ·
            延迟发货), quality_problem (quality problem · 质量问题)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "paid_at_us": nw.Int64,
            "reason": nw.String,
            "at_us": nw.Int64,
        },
        {
            "refund_reason_allowed": nw.Boolean,
            "refund_reason_allowed_kind": nw.String,
            "refund_reason_allowed_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    reason = table["reason"]
    paid_at_us = table["paid_at_us"]
    at_us = table["at_us"]
    has_paid_at_us = table.has("paid_at_us")
    test_1 = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    test_2 = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~reason.is_in(_REASON_1),
        test_1,
        test_2,
    )
    test_3 = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
    )
    test_4 = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
    )
    test_5 = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        at_us >= _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
    )
    test_6 = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        at_us >= _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
    )
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~reason.is_in(_REASON_1),
    )
    is_out_of_range = any_of(test_1, test_2)
    is_value = any_of(test_3, test_4, test_5, test_6)
    test_7 = any_of(platform == "tmall", platform.is_null())
    test_8 = any_of(
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        order_kind.is_null(),
    )
    test_9 = any_of(reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")), reason.is_null())
    test_10 = any_of(is_one_of(platform, "tmall", "tmall_international"), platform.is_null())
    test_11 = any_of(
        is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
        order_kind.is_null(),
    )
    test_12 = any_of(is_one_of(reason, "not_shipped_at_agreed_time", "out_of_stock"), reason.is_null())
    test_13 = not_(all_of(test_10, test_11, test_12, given(paid_at_us)))
    test_14 = all_of(
        not_(has_paid_at_us),
        any_of(platform.is_in(("tmall", "tmall_international")), platform.is_null()),
        test_8,
        test_9,
        test_13,
    )
    test_15 = any_of(all_of(paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), test_14)
    test_16 = any_of(all_of(at_us >= _2019_01_28, at_us < _2019_02_16), at_us.is_null())
    test_17 = any_of(platform == "tmall_international", platform.is_null())
    test_18 = any_of(all_of(paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), test_14)
    test_19 = any_of(at_us >= _2019_02_16, at_us.is_null())
    is_missing_fact = any_of(
        all_of(test_7, test_15, test_16, test_8, test_9),
        all_of(test_17, test_18, test_16, test_8, test_9),
        all_of(test_7, test_15, test_19, test_8, test_9),
        all_of(test_17, test_18, test_19, test_8, test_9),
    )
    test_20 = any_of(all_of(given(platform), platform == "tmall"), platform.is_null())
    test_21 = all_of(not_(has_paid_at_us), test_10, test_11, test_12, test_13)
    test_22 = any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), test_21)
    test_23 = any_of(all_of(given(at_us), at_us >= _2019_01_28, at_us < _2019_02_16), at_us.is_null())
    test_24 = any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null())
    test_25 = any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), test_21)
    test_26 = any_of(all_of(given(at_us), at_us >= _2019_02_16), at_us.is_null())
    test_27 = not_(
        all_of(
            any_of(
                all_of(test_20, test_22, test_23, test_11, test_12),
                all_of(test_24, test_25, test_23, test_11, test_12),
                all_of(test_20, test_22, test_26, test_11, test_12),
                all_of(test_24, test_25, test_26, test_11, test_12),
            ),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_14,
                    given(at_us),
                    at_us >= _2019_01_28,
                    at_us < _2019_02_16,
                    is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
                    is_one_of(reason, "not_shipped_at_agreed_time", "out_of_stock"),
                ),
            ),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall_international"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_11,
                    given(at_us),
                    at_us >= _2019_01_28,
                    at_us < _2019_02_16,
                    is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
                    is_one_of(reason, "not_shipped_at_agreed_time", "out_of_stock"),
                ),
            ),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_14,
                    given(at_us),
                    at_us >= _2019_02_16,
                    is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
                    is_one_of(reason, "not_shipped_at_agreed_time", "out_of_stock"),
                ),
            ),
            not_(
                all_of(
                    all_of(given(platform), platform == "tmall_international"),
                    given(paid_at_us),
                    paid_at_us >= _2019_01_28,
                    paid_at_us < _2019_02_11,
                    given(at_us),
                    at_us >= _2019_02_16,
                    is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
                    is_one_of(reason, "not_shipped_at_agreed_time", "out_of_stock"),
                ),
            ),
        ),
    )
    by_reasons_tmall_tmall_closed = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
        test_27,
    )
    by_reasons_tmall_tmall_reopened = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        at_us >= _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
        test_27,
    )
    by_reasons_international_international_closed = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
        test_27,
    )
    by_reasons_international_international_reopened = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        at_us >= _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason.is_in(("not_shipped_at_agreed_time", "out_of_stock")),
        test_27,
    )
    return table.decided(
        {
            "refund_reason_allowed": choose(
                (refused, None),
                (any_of(test_3, test_4), False),
                (any_of(test_5, test_6), True),
            ),
            "refund_reason_allowed_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "refund_reason_allowed_rule": choose(
                (refused, None),
                (by_reasons_tmall_tmall_closed, "reasons_tmall.tmall_closed"),
                (by_reasons_tmall_tmall_reopened, "reasons_tmall.tmall_reopened"),
                (by_reasons_international_international_closed, "reasons_international.international_closed"),
                (by_reasons_international_international_reopened, "reasons_international.international_reopened"),
            ),
        }
    )


def complaint_reason_allowed(frame: FrameT) -> FrameT:
    """The reason may be chosen for a complaint · 可以该原因发起投诉.

    Adds · 增加:
        complaint_reason_allowed: true for allowed, false for forbidden · true 为允许，false 为禁止.
        complaint_reason_allowed_kind: the kind of the answer · 答案的类型.
        complaint_reason_allowed_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at_us: the order is paid · 订单付款; null: it did not happen · 空值：没有发生.
        reason: reason · 原因: out_of_stock (out of stock · 缺货), not_shipped_at_agreed_time (not shipped at the agreed
            time · 未按约定时间发货), shipping_issue (shipping issue · 发货问题), delayed_shipment (delayed shipment ·
            延迟发货), quality_problem (quality problem · 质量问题)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "paid_at_us": nw.Int64,
            "reason": nw.String,
            "at_us": nw.Int64,
        },
        {
            "complaint_reason_allowed": nw.Boolean,
            "complaint_reason_allowed_kind": nw.String,
            "complaint_reason_allowed_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    reason = table["reason"]
    paid_at_us = table["paid_at_us"]
    at_us = table["at_us"]
    has_paid_at_us = table.has("paid_at_us")
    test_1 = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    test_2 = any_of(at_us < FIRST, at_us > LAST)
    test_3 = any_of(all_of(given(platform), platform == "tmall"), platform.is_null())
    test_4 = any_of(
        is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
        order_kind.is_null(),
    )
    test_5 = any_of(all_of(given(reason), reason == "shipping_issue"), reason.is_null())
    test_6 = any_of(all_of(given(platform), platform == "tmall_international"), platform.is_null())
    test_7 = any_of(all_of(given(reason), reason == "delayed_shipment"), reason.is_null())
    part_0, part_1, part_2, part_3, part_4, part_5, part_8 = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(order_kind), not_(is_one_of(order_kind, *_ORDER_KIND_1))),
            all_of(given(reason), not_(is_one_of(reason, *_REASON_1))),
            all_of(given(paid_at_us), test_1),
            all_of(given(at_us), test_2),
        ),
        all_of(
            all_of(given(platform), platform == "tmall"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_14,
            given(at_us),
            at_us >= _2019_01_28,
            at_us < _2019_02_16,
            is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
            all_of(given(reason), reason == "shipping_issue"),
        ),
        all_of(
            all_of(given(platform), platform == "tmall_international"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_11,
            given(at_us),
            at_us >= _2019_01_28,
            at_us < _2019_02_16,
            is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
            all_of(given(reason), reason == "delayed_shipment"),
        ),
        all_of(
            all_of(given(platform), platform == "tmall"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_14,
            given(at_us),
            at_us >= _2019_02_16,
            is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
            all_of(given(reason), reason == "shipping_issue"),
        ),
        all_of(
            all_of(given(platform), platform == "tmall_international"),
            given(paid_at_us),
            paid_at_us >= _2019_01_28,
            paid_at_us < _2019_02_11,
            given(at_us),
            at_us >= _2019_02_16,
            is_one_of(order_kind, "customized", "other_special", "otherwise_agreed", "regular"),
            all_of(given(reason), reason == "delayed_shipment"),
        ),
        any_of(all_of(test_3, test_4, test_5), all_of(test_6, test_4, test_7)),
        any_of(all_of(given(at_us), at_us >= _2019_01_28, at_us < _2019_02_16), at_us.is_null()),
    )
    (part_6,) = table.parts(all_of(not_(has_paid_at_us), part_5, not_(all_of(part_5, given(paid_at_us)))))
    part_7, part_9 = table.parts(
        any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_14), part_6),
        any_of(all_of(given(paid_at_us), paid_at_us >= _2019_01_28, paid_at_us < _2019_02_11), part_6),
    )
    test_8 = any_of(all_of(given(at_us), at_us >= _2019_02_16), at_us.is_null())
    (part_10,) = table.parts(
        any_of(
            all_of(test_3, part_7, part_8, test_4, test_5),
            all_of(test_6, part_9, part_8, test_4, test_7),
            all_of(test_3, part_7, test_8, test_4, test_5),
            all_of(test_6, part_9, test_8, test_4, test_7),
        ),
    )
    (part_11,) = table.parts(not_(all_of(part_10, not_(part_1), not_(part_2), not_(part_3), not_(part_4))))
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~reason.is_in(_REASON_1),
    )
    is_out_of_range = any_of(test_1, test_2)
    by_reasons_tmall_tmall_closed = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason == "shipping_issue",
        part_11,
    )
    by_reasons_tmall_tmall_reopened = all_of(
        platform == "tmall",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_14,
        at_us >= _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason == "shipping_issue",
        part_11,
    )
    by_reasons_international_international_closed = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason == "delayed_shipment",
        part_11,
    )
    by_reasons_international_international_reopened = all_of(
        platform == "tmall_international",
        paid_at_us >= _2019_01_28,
        paid_at_us < _2019_02_11,
        at_us >= _2019_02_16,
        order_kind.is_in(("customized", "other_special", "otherwise_agreed", "regular")),
        reason == "delayed_shipment",
        part_11,
    )
    return table.decided(
        {
            "complaint_reason_allowed": choose(
                (part_0, None),
                (any_of(part_1, part_2), False),
                (any_of(part_3, part_4), True),
            ),
            "complaint_reason_allowed_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (any_of(part_1, part_2, part_3, part_4), "value"),
                (part_10, "missing_fact"),
                otherwise="not_covered",
            ),
            "complaint_reason_allowed_rule": choose(
                (part_0, None),
                (by_reasons_tmall_tmall_closed, "reasons_tmall.tmall_closed"),
                (by_reasons_tmall_tmall_reopened, "reasons_tmall.tmall_reopened"),
                (by_reasons_international_international_closed, "reasons_international.international_closed"),
                (by_reasons_international_international_reopened, "reasons_international.international_reopened"),
            ),
        }
    )


def confirm_or_modify_timeout_days(frame: FrameT) -> FrameT:
    """Timeout for confirming or modifying · 等待确认或修改的超时时间.

    Adds · 增加:
        confirm_or_modify_timeout_days: a number of days · 数值，单位 days.
        confirm_or_modify_timeout_days_kind: the kind of the answer · 答案的类型.
        confirm_or_modify_timeout_days_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        process: process · 售后流程: refund_after_sales (refund/after-sales · 退款/售后), seven_day_exchange (seven-day
            exchange without reason · 七天无理由退换货), replace_only (replacement without repair · 只换不修),
            thirty_day_worry_free (30-day worry-free return · 30天无忧退货), allergy_free (allergy-free · 过敏无忧),
            red_butt_free (red-butt-free · 红屁屁无忧), broken_free (broken-free · 破损无忧), bad_free (bad-free · 坏品
            无忧), warranty_360 (360 warranty · 360质保), thirty_day_safe_free_return (30-day safe return · 30天安心退),
            thirty_day_warranty (30-day warranty · 30天质保), eye_protection_worry_free (eye-protection worry-free · 护
            眼无忧)
        waiting_for: awaited party · 等待操作方: merchant (the merchant · 商家), consumer (the consumer · 消费者)
        applied_at_us: the consumer applies · 消费者提出申请; null: it did not happen · 空值：没有发生.
        modified_at_us: the consumer modifies the application · 消费者修改申请; null: it did not happen · 空值：没有发生
            .
        refused_at_us: the merchant refuses the application · 商家拒绝申请; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "process": nw.String,
            "waiting_for": nw.String,
            "applied_at_us": nw.Int64,
            "modified_at_us": nw.Int64,
            "refused_at_us": nw.Int64,
        },
        {
            "confirm_or_modify_timeout_days": nw.Float64,
            "confirm_or_modify_timeout_days_kind": nw.String,
            "confirm_or_modify_timeout_days_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    process = table["process"]
    waiting_for = table["waiting_for"]
    applied_at_us = table["applied_at_us"]
    modified_at_us = table["modified_at_us"]
    refused_at_us = table["refused_at_us"]
    has_applied_at_us = table.has("applied_at_us")
    has_modified_at_us = table.has("modified_at_us")
    has_refused_at_us = table.has("refused_at_us")
    test_1 = any_of(applied_at_us < FIRST, applied_at_us > LAST)
    test_2 = any_of(modified_at_us < FIRST, modified_at_us > LAST)
    test_3 = any_of(refused_at_us < FIRST, refused_at_us > LAST)
    test_4 = all_of(given(applied_at_us), applied_at_us >= _2019_01_28, applied_at_us < _2019_02_14)
    test_5 = all_of(given(modified_at_us), modified_at_us >= _2019_01_28, modified_at_us < _2019_02_14)
    test_6 = all_of(given(refused_at_us), refused_at_us >= _2019_01_28, refused_at_us < _2019_02_14)
    test_7 = any_of(all_of(given(process), process == "refund_after_sales"), process.is_null())
    test_8 = any_of(is_one_of(platform, "tmall", "tmall_international"), platform.is_null())
    test_9 = any_of(
        all_of(given(order_kind), not_(all_of(given(order_kind), order_kind == "virtual"))),
        order_kind.is_null(),
    )
    part_0, part_1, part_4, part_7 = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(order_kind), not_(is_one_of(order_kind, *_ORDER_KIND_1))),
            all_of(given(process), not_(is_one_of(process, *_PROCESS_1))),
            all_of(given(waiting_for), not_(is_one_of(waiting_for, "consumer", "merchant"))),
            all_of(given(applied_at_us), test_1),
            all_of(given(modified_at_us), test_2),
            all_of(given(refused_at_us), test_3),
        ),
        any_of(test_4, test_5, test_6),
        any_of(test_4, test_5),
        any_of(
            all_of(test_7, test_8, test_9),
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            process.is_null(),
        ),
    )
    part_2, part_3, part_5, part_8, part_9, part_10 = table.parts(
        all_of(
            all_of(given(process), process == "refund_after_sales"),
            is_one_of(platform, "tmall", "tmall_international"),
            part_1,
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
        ),
        all_of(is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"), part_1),
        all_of(
            part_4,
            is_one_of(process, *_PROCESS_2),
            is_one_of(platform, "tmall", "tmall_international"),
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
        ),
        not_(all_of(part_7, given(applied_at_us))),
        not_(all_of(part_7, given(modified_at_us))),
        not_(all_of(part_7, given(refused_at_us))),
    )
    part_6, part_11 = table.parts(
        any_of(part_2, part_3, part_5),
        any_of(
            all_of(part_7, part_8, part_9, part_10),
            all_of(
                is_one_of(process, *_PROCESS_2),
                test_8,
                test_9,
                not_(all_of(test_8, test_9, given(applied_at_us))),
                not_(all_of(test_8, test_9, given(modified_at_us))),
            ),
        ),
    )
    part_12, part_13 = table.parts(all_of(not_(has_applied_at_us), part_11), all_of(not_(has_modified_at_us), part_11))
    (part_14,) = table.parts(
        any_of(
            test_4,
            part_12,
            test_5,
            part_13,
            test_6,
            all_of(not_(has_refused_at_us), part_7, part_8, part_9, part_10),
        ),
    )
    (part_15,) = table.parts(
        any_of(
            all_of(test_7, test_8, part_14, test_9),
            all_of(
                any_of(
                    is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
                    process.is_null(),
                ),
                part_14,
            ),
            all_of(
                any_of(test_4, part_12, test_5, part_13),
                any_of(is_one_of(process, *_PROCESS_2), process.is_null()),
                test_8,
                test_9,
            ),
        ),
    )
    (part_16,) = table.parts(not_(all_of(part_15, not_(part_2), not_(part_3), not_(part_5))))
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~process.is_in(_PROCESS_1),
        ~waiting_for.is_in(("consumer", "merchant")),
    )
    is_out_of_range = any_of(test_1, test_2, test_3)
    by_after_sales_application_confirm_or_modify = all_of(
        process == "refund_after_sales",
        platform.is_in(("tmall", "tmall_international")),
        part_1,
        order_kind != "virtual",
        part_16,
    )
    by_guarantees_guarantee_application_confirm_or_modify = all_of(
        part_4,
        process.is_in(_PROCESS_2),
        platform.is_in(("tmall", "tmall_international")),
        order_kind != "virtual",
        part_16,
    )
    return table.decided(
        {
            "confirm_or_modify_timeout_days": choose((part_0, None), (part_6, 15)),
            "confirm_or_modify_timeout_days_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (part_6, "value"),
                (part_15, "missing_fact"),
                otherwise="not_covered",
            ),
            "confirm_or_modify_timeout_days_rule": choose(
                (part_0, None),
                (by_after_sales_application_confirm_or_modify, "after_sales.application.confirm_or_modify"),
                (
                    all_of(process == "seven_day_exchange", part_1, part_16),
                    "seven_day.exchange_application.exchange_confirm_or_modify",
                ),
                (
                    by_guarantees_guarantee_application_confirm_or_modify,
                    "guarantees.guarantee.application.confirm_or_modify",
                ),
                (
                    all_of(process == "replace_only", part_1, part_16),
                    "replacement.exchange_application.exchange_confirm_or_modify",
                ),
                (
                    all_of(process == "thirty_day_worry_free", part_1, part_16),
                    "worry_free.exchange_application.exchange_confirm_or_modify",
                ),
            ),
        }
    )


def return_receipt_timeout_days(frame: FrameT) -> FrameT:
    """Timeout for the merchant to confirm receipt of the return · 等待商家确认收到退货的超时时间.

    Adds · 增加:
        return_receipt_timeout_days: a number of days · 数值，单位 days.
        return_receipt_timeout_days_kind: the kind of the answer · 答案的类型.
        return_receipt_timeout_days_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        return_carrier: carrier of the return · 退货物流方式: express (express delivery · 快递), plain_mail (regular
            mail · 平邮)
        process: process · 售后流程: refund_after_sales (refund/after-sales · 退款/售后), seven_day_exchange (seven-day
            exchange without reason · 七天无理由退换货), replace_only (replacement without repair · 只换不修),
            thirty_day_worry_free (30-day worry-free return · 30天无忧退货), allergy_free (allergy-free · 过敏无忧),
            red_butt_free (red-butt-free · 红屁屁无忧), broken_free (broken-free · 破损无忧), bad_free (bad-free · 坏品
            无忧), warranty_360 (360 warranty · 360质保), thirty_day_safe_free_return (30-day safe return · 30天安心退),
            thirty_day_warranty (30-day warranty · 30天质保), eye_protection_worry_free (eye-protection worry-free · 护
            眼无忧)
        applied_at_us: the consumer applies · 消费者提出申请; null: it did not happen · 空值：没有发生.
        modified_at_us: the consumer modifies the application · 消费者修改申请; null: it did not happen · 空值：没有发生
            .
        refused_at_us: the merchant refuses the application · 商家拒绝申请; null: it did not happen · 空值：没有发生.
        returned_at_us: the consumer returns the goods · 消费者退货; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "return_carrier": nw.String,
            "process": nw.String,
            "applied_at_us": nw.Int64,
            "modified_at_us": nw.Int64,
            "refused_at_us": nw.Int64,
            "returned_at_us": nw.Int64,
        },
        {
            "return_receipt_timeout_days": nw.Float64,
            "return_receipt_timeout_days_kind": nw.String,
            "return_receipt_timeout_days_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    return_carrier = table["return_carrier"]
    process = table["process"]
    applied_at_us = table["applied_at_us"]
    modified_at_us = table["modified_at_us"]
    refused_at_us = table["refused_at_us"]
    returned_at_us = table["returned_at_us"]
    has_returned_at_us = table.has("returned_at_us")
    has_applied_at_us = table.has("applied_at_us")
    has_modified_at_us = table.has("modified_at_us")
    has_refused_at_us = table.has("refused_at_us")
    test_1 = any_of(applied_at_us < FIRST, applied_at_us > LAST)
    test_2 = any_of(modified_at_us < FIRST, modified_at_us > LAST)
    test_3 = any_of(refused_at_us < FIRST, refused_at_us > LAST)
    test_4 = any_of(returned_at_us < FIRST, returned_at_us > LAST)
    test_5 = any_of(all_of(given(process), process == "refund_after_sales"), process.is_null())
    test_6 = any_of(is_one_of(platform, "tmall", "tmall_international"), platform.is_null())
    test_7 = any_of(
        all_of(given(order_kind), not_(all_of(given(order_kind), order_kind == "virtual"))),
        order_kind.is_null(),
    )
    test_8 = any_of(all_of(given(return_carrier), return_carrier == "express"), return_carrier.is_null())
    test_9 = any_of(all_of(given(return_carrier), return_carrier == "plain_mail"), return_carrier.is_null())
    test_10 = any_of(all_of(given(process), process == "seven_day_exchange"), process.is_null())
    test_11 = any_of(all_of(given(process), process == "replace_only"), process.is_null())
    test_12 = any_of(all_of(given(process), process == "thirty_day_worry_free"), process.is_null())
    (
        part_0,
        part_1,
        part_5,
        part_6,
        part_7,
        part_8,
        part_9,
        part_10,
        part_11,
        part_12,
        part_20,
    ) = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(order_kind), not_(is_one_of(order_kind, *_ORDER_KIND_1))),
            all_of(given(return_carrier), not_(is_one_of(return_carrier, "express", "plain_mail"))),
            all_of(given(process), not_(is_one_of(process, *_PROCESS_1))),
            all_of(given(applied_at_us), test_1),
            all_of(given(modified_at_us), test_2),
            all_of(given(refused_at_us), test_3),
            all_of(given(returned_at_us), test_4),
        ),
        any_of(
            all_of(test_5, test_6, test_7),
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            process.is_null(),
        ),
        not_(all_of(test_5, test_6, test_7, test_8)),
        not_(all_of(test_5, test_6, test_7, test_9)),
        not_(all_of(test_10, test_8)),
        not_(all_of(test_10, test_9)),
        not_(all_of(test_11, test_8)),
        not_(all_of(test_11, test_9)),
        not_(all_of(test_12, test_8)),
        not_(all_of(test_12, test_9)),
        any_of(
            all_of(
                any_of(
                    all_of(
                        given(process),
                        not_(is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free")),
                    ),
                    process.is_null(),
                ),
                test_6,
                test_7,
            ),
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            process.is_null(),
        ),
    )
    part_2, part_3, part_4, part_21 = table.parts(
        not_(all_of(part_1, given(applied_at_us))),
        not_(all_of(part_1, given(modified_at_us))),
        not_(all_of(part_1, given(refused_at_us))),
        any_of(
            given(returned_at_us),
            all_of(not_(has_returned_at_us), part_20, not_(all_of(part_20, given(returned_at_us)))),
        ),
    )
    test_13 = any_of(is_one_of(process, *_PROCESS_2), process.is_null())
    (part_13,) = table.parts(
        any_of(
            all_of(part_1, part_2, part_3, part_4),
            all_of(
                test_13,
                test_6,
                test_7,
                part_5,
                part_6,
                part_7,
                part_8,
                part_9,
                part_10,
                part_11,
                part_12,
                not_(
                    all_of(
                        test_13,
                        test_6,
                        test_7,
                        part_5,
                        part_6,
                        part_7,
                        part_8,
                        part_9,
                        part_10,
                        part_11,
                        part_12,
                        given(applied_at_us),
                    ),
                ),
                not_(
                    all_of(
                        test_13,
                        test_6,
                        test_7,
                        part_5,
                        part_6,
                        part_7,
                        part_8,
                        part_9,
                        part_10,
                        part_11,
                        part_12,
                        given(modified_at_us),
                    ),
                ),
            ),
        ),
    )
    part_14, part_16 = table.parts(all_of(not_(has_applied_at_us), part_13), all_of(not_(has_modified_at_us), part_13))
    test_14 = all_of(given(applied_at_us), applied_at_us >= _2019_01_28, applied_at_us < _2019_02_14)
    test_15 = all_of(given(modified_at_us), modified_at_us >= _2019_01_28, modified_at_us < _2019_02_14)
    test_16 = all_of(given(refused_at_us), refused_at_us >= _2019_01_28, refused_at_us < _2019_02_14)
    part_15, part_17, part_19, part_24 = table.parts(
        all_of(given(applied_at_us), applied_at_us >= _2019_01_28, applied_at_us < _2019_02_14, not_(part_14)),
        all_of(given(modified_at_us), modified_at_us >= _2019_01_28, modified_at_us < _2019_02_14, not_(part_16)),
        any_of(
            test_14,
            part_14,
            test_15,
            part_16,
            test_16,
            all_of(not_(has_refused_at_us), part_1, part_2, part_3, part_4),
        ),
        any_of(test_14, part_14, test_15, part_16),
    )
    test_17 = any_of(
        is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
        process.is_null(),
    )
    (
        part_18,
        part_22,
        part_23,
        part_25,
        part_28,
        part_31,
        part_32,
        part_33,
        part_37,
    ) = table.parts(
        any_of(part_15, part_17, test_16),
        not_(all_of(test_5, test_6, part_19, part_21, test_7, test_9)),
        not_(all_of(test_17, part_19, part_21, test_9)),
        not_(all_of(part_24, test_13, test_6, part_21, test_7, test_9)),
        any_of(part_15, part_17),
        not_(all_of(test_5, test_6, part_19, part_21, test_7, test_8)),
        not_(all_of(test_17, part_19, part_21, test_8)),
        not_(all_of(part_24, test_13, test_6, part_21, test_7, test_8)),
        any_of(
            all_of(test_5, test_6, part_19, part_21, test_7),
            all_of(test_17, part_19, part_21),
            all_of(part_24, test_13, test_6, part_21, test_7),
        ),
    )
    part_26, part_27, part_29, part_34, part_35, part_36 = table.parts(
        all_of(
            all_of(given(process), process == "refund_after_sales"),
            is_one_of(platform, "tmall", "tmall_international"),
            part_18,
            given(returned_at_us),
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
            all_of(given(return_carrier), return_carrier == "express"),
            part_22,
            part_23,
            part_25,
        ),
        all_of(
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            part_18,
            given(returned_at_us),
            all_of(given(return_carrier), return_carrier == "express"),
            part_22,
            part_23,
            part_25,
        ),
        all_of(
            part_28,
            is_one_of(process, *_PROCESS_2),
            is_one_of(platform, "tmall", "tmall_international"),
            given(returned_at_us),
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
            all_of(given(return_carrier), return_carrier == "express"),
            part_22,
            part_23,
            part_25,
        ),
        all_of(
            all_of(given(process), process == "refund_after_sales"),
            is_one_of(platform, "tmall", "tmall_international"),
            part_18,
            given(returned_at_us),
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
            all_of(given(return_carrier), return_carrier == "plain_mail"),
            part_31,
            part_32,
            part_33,
        ),
        all_of(
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            part_18,
            given(returned_at_us),
            all_of(given(return_carrier), return_carrier == "plain_mail"),
            part_31,
            part_32,
            part_33,
        ),
        all_of(
            part_28,
            is_one_of(process, *_PROCESS_2),
            is_one_of(platform, "tmall", "tmall_international"),
            given(returned_at_us),
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
            all_of(given(return_carrier), return_carrier == "plain_mail"),
            part_31,
            part_32,
            part_33,
        ),
    )
    part_30, part_38 = table.parts(
        any_of(part_26, part_27, part_29),
        not_(all_of(part_37, not_(part_26), not_(part_27), not_(part_29), not_(part_34), not_(part_35), not_(part_36))),
    )
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~return_carrier.is_in(("express", "plain_mail")),
        ~process.is_in(_PROCESS_1),
    )
    is_out_of_range = any_of(test_1, test_2, test_3, test_4)
    by_after_sales_application_return_receipt = all_of(
        process == "refund_after_sales",
        platform.is_in(("tmall", "tmall_international")),
        part_18,
        given(returned_at_us),
        order_kind != "virtual",
        given(return_carrier),
        part_38,
    )
    by_seven_day_exchange_application_exchange_receipt = all_of(
        process == "seven_day_exchange",
        part_18,
        given(returned_at_us),
        given(return_carrier),
        part_38,
    )
    by_guarantees_guarantee_application_return_receipt = all_of(
        part_28,
        process.is_in(_PROCESS_2),
        platform.is_in(("tmall", "tmall_international")),
        given(returned_at_us),
        order_kind != "virtual",
        given(return_carrier),
        part_38,
    )
    by_replacement_exchange_application_exchange_receipt = all_of(
        process == "replace_only",
        part_18,
        given(returned_at_us),
        given(return_carrier),
        part_38,
    )
    by_worry_free_exchange_application_exchange_receipt = all_of(
        process == "thirty_day_worry_free",
        part_18,
        given(returned_at_us),
        given(return_carrier),
        part_38,
    )
    return table.decided(
        {
            "return_receipt_timeout_days": choose((part_0, None), (part_30, 20)),
            "return_receipt_timeout_days_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (part_30, "value"),
                (any_of(part_34, part_35, part_36), "baseline"),
                (part_37, "missing_fact"),
                otherwise="not_covered",
            ),
            "return_receipt_timeout_days_rule": choose(
                (part_0, None),
                (by_after_sales_application_return_receipt, "after_sales.application.return_receipt"),
                (by_seven_day_exchange_application_exchange_receipt, "seven_day.exchange_application.exchange_receipt"),
                (by_guarantees_guarantee_application_return_receipt, "guarantees.guarantee.application.return_receipt"),
                (
                    by_replacement_exchange_application_exchange_receipt,
                    "replacement.exchange_application.exchange_receipt",
                ),
                (
                    by_worry_free_exchange_application_exchange_receipt,
                    "worry_free.exchange_application.exchange_receipt",
                ),
            ),
        }
    )


def return_info_timeout_days(frame: FrameT) -> FrameT:
    """Timeout for the consumer to fill in the return information · 等待消费者填写退货信息的超时时间.

    Adds · 增加:
        return_info_timeout_days: a number of days · 数值，单位 days.
        return_info_timeout_days_kind: the kind of the answer · 答案的类型.
        return_info_timeout_days_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        process: process · 售后流程: refund_after_sales (refund/after-sales · 退款/售后), seven_day_exchange (seven-day
            exchange without reason · 七天无理由退换货), replace_only (replacement without repair · 只换不修),
            thirty_day_worry_free (30-day worry-free return · 30天无忧退货), allergy_free (allergy-free · 过敏无忧),
            red_butt_free (red-butt-free · 红屁屁无忧), broken_free (broken-free · 破损无忧), bad_free (bad-free · 坏品
            无忧), warranty_360 (360 warranty · 360质保), thirty_day_safe_free_return (30-day safe return · 30天安心退),
            thirty_day_warranty (30-day warranty · 30天质保), eye_protection_worry_free (eye-protection worry-free · 护
            眼无忧)
        applied_at_us: the consumer applies · 消费者提出申请; null: it did not happen · 空值：没有发生.
        modified_at_us: the consumer modifies the application · 消费者修改申请; null: it did not happen · 空值：没有发生
            .
        agreed_at_us: the merchant agrees to the return · 商家同意退货协议; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "platform": nw.String,
            "order_kind": nw.String,
            "process": nw.String,
            "applied_at_us": nw.Int64,
            "modified_at_us": nw.Int64,
            "agreed_at_us": nw.Int64,
        },
        {
            "return_info_timeout_days": nw.Float64,
            "return_info_timeout_days_kind": nw.String,
            "return_info_timeout_days_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    process = table["process"]
    applied_at_us = table["applied_at_us"]
    modified_at_us = table["modified_at_us"]
    agreed_at_us = table["agreed_at_us"]
    has_agreed_at_us = table.has("agreed_at_us")
    has_applied_at_us = table.has("applied_at_us")
    has_modified_at_us = table.has("modified_at_us")
    test_1 = any_of(applied_at_us < FIRST, applied_at_us > LAST)
    test_2 = any_of(modified_at_us < FIRST, modified_at_us > LAST)
    test_3 = any_of(agreed_at_us < FIRST, agreed_at_us > LAST)
    test_4 = all_of(given(applied_at_us), applied_at_us >= _2019_01_28, applied_at_us < _2019_02_14)
    test_5 = all_of(given(modified_at_us), modified_at_us >= _2019_01_28, modified_at_us < _2019_02_14)
    test_6 = any_of(is_one_of(platform, "tmall", "tmall_international"), platform.is_null())
    test_7 = any_of(
        all_of(given(order_kind), not_(all_of(given(order_kind), order_kind == "virtual"))),
        order_kind.is_null(),
    )
    part_0, part_1, part_2, part_3, part_6, part_8, part_9 = table.parts(
        any_of(
            all_of(given(platform), not_(is_one_of(platform, "taobao", "tmall", "tmall_international"))),
            all_of(given(order_kind), not_(is_one_of(order_kind, *_ORDER_KIND_1))),
            all_of(given(process), not_(is_one_of(process, *_PROCESS_1))),
            all_of(given(applied_at_us), test_1),
            all_of(given(modified_at_us), test_2),
            all_of(given(agreed_at_us), test_3),
        ),
        all_of(
            all_of(given(process), process == "refund_after_sales"),
            is_one_of(platform, "tmall", "tmall_international"),
            given(agreed_at_us),
            agreed_at_us >= _2019_01_28,
            agreed_at_us < _2019_02_14,
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
        ),
        all_of(
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            given(agreed_at_us),
            agreed_at_us >= _2019_01_28,
            agreed_at_us < _2019_02_14,
        ),
        any_of(test_4, test_5),
        any_of(
            all_of(
                any_of(
                    all_of(
                        given(process),
                        not_(is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free")),
                    ),
                    process.is_null(),
                ),
                test_6,
                test_7,
            ),
            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
            process.is_null(),
        ),
        not_(all_of(test_6, test_7, given(applied_at_us))),
        not_(all_of(test_6, test_7, given(modified_at_us))),
    )
    part_4, part_7 = table.parts(
        all_of(
            part_3,
            is_one_of(process, *_PROCESS_2),
            is_one_of(platform, "tmall", "tmall_international"),
            given(agreed_at_us),
            agreed_at_us >= _2019_01_28,
            agreed_at_us < _2019_02_14,
            given(order_kind),
            not_(all_of(given(order_kind), order_kind == "virtual")),
        ),
        any_of(
            all_of(given(agreed_at_us), agreed_at_us >= _2019_01_28, agreed_at_us < _2019_02_14),
            all_of(not_(has_agreed_at_us), part_6, not_(all_of(part_6, given(agreed_at_us)))),
        ),
    )
    part_5, part_10 = table.parts(
        any_of(part_1, part_2, part_4),
        any_of(
            all_of(
                any_of(all_of(given(process), process == "refund_after_sales"), process.is_null()),
                test_6,
                part_7,
                test_7,
            ),
            all_of(
                any_of(
                    is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
                    process.is_null(),
                ),
                part_7,
            ),
            all_of(
                any_of(
                    test_4,
                    all_of(not_(has_applied_at_us), is_one_of(process, *_PROCESS_2), test_6, test_7, part_8, part_9),
                    test_5,
                    all_of(not_(has_modified_at_us), is_one_of(process, *_PROCESS_2), test_6, test_7, part_8, part_9),
                ),
                any_of(is_one_of(process, *_PROCESS_2), process.is_null()),
                test_6,
                part_7,
                test_7,
            ),
        ),
    )
    (part_11,) = table.parts(not_(all_of(part_10, not_(part_1), not_(part_2), not_(part_4))))
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~process.is_in(_PROCESS_1),
    )
    is_out_of_range = any_of(test_1, test_2, test_3)
    by_after_sales_return_information = all_of(
        process == "refund_after_sales",
        platform.is_in(("tmall", "tmall_international")),
        agreed_at_us >= _2019_01_28,
        agreed_at_us < _2019_02_14,
        order_kind != "virtual",
        part_11,
    )
    by_seven_day_exchange_information = all_of(
        process == "seven_day_exchange",
        agreed_at_us >= _2019_01_28,
        agreed_at_us < _2019_02_14,
        part_11,
    )
    by_guarantees_guarantee_return_information = all_of(
        part_3,
        process.is_in(_PROCESS_2),
        platform.is_in(("tmall", "tmall_international")),
        agreed_at_us >= _2019_01_28,
        agreed_at_us < _2019_02_14,
        order_kind != "virtual",
        part_11,
    )
    by_replacement_exchange_information = all_of(
        process == "replace_only",
        agreed_at_us >= _2019_01_28,
        agreed_at_us < _2019_02_14,
        part_11,
    )
    by_worry_free_exchange_information = all_of(
        process == "thirty_day_worry_free",
        agreed_at_us >= _2019_01_28,
        agreed_at_us < _2019_02_14,
        part_11,
    )
    return table.decided(
        {
            "return_info_timeout_days": choose((part_0, None), (part_5, 25)),
            "return_info_timeout_days_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (part_5, "value"),
                (part_10, "missing_fact"),
                otherwise="not_covered",
            ),
            "return_info_timeout_days_rule": choose(
                (part_0, None),
                (by_after_sales_return_information, "after_sales.return_information"),
                (by_seven_day_exchange_information, "seven_day.exchange_information"),
                (by_guarantees_guarantee_return_information, "guarantees.guarantee.return_information"),
                (by_replacement_exchange_information, "replacement.exchange_information"),
                (by_worry_free_exchange_information, "worry_free.exchange_information"),
            ),
        }
    )


def redelivery_info_timeout_days(frame: FrameT) -> FrameT:
    """Timeout for the merchant to fill in the delivery information · 等待商家填写发货信息的超时时间.

    Adds · 增加:
        redelivery_info_timeout_days: a number of days · 数值，单位 days.
        redelivery_info_timeout_days_kind: the kind of the answer · 答案的类型.
        redelivery_info_timeout_days_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        process: process · 售后流程: refund_after_sales (refund/after-sales · 退款/售后), seven_day_exchange (seven-day
            exchange without reason · 七天无理由退换货), replace_only (replacement without repair · 只换不修),
            thirty_day_worry_free (30-day worry-free return · 30天无忧退货), allergy_free (allergy-free · 过敏无忧),
            red_butt_free (red-butt-free · 红屁屁无忧), broken_free (broken-free · 破损无忧), bad_free (bad-free · 坏品
            无忧), warranty_360 (360 warranty · 360质保), thirty_day_safe_free_return (30-day safe return · 30天安心退),
            thirty_day_warranty (30-day warranty · 30天质保), eye_protection_worry_free (eye-protection worry-free · 护
            眼无忧)
        receipt_confirmed_at_us: the merchant confirms receipt of the return · 商家确认收到退货; null: it did not happen
            · 空值：没有发生.
    """
    table = Table(
        frame,
        {"platform": nw.String, "order_kind": nw.String, "process": nw.String, "receipt_confirmed_at_us": nw.Int64},
        {
            "redelivery_info_timeout_days": nw.Float64,
            "redelivery_info_timeout_days_kind": nw.String,
            "redelivery_info_timeout_days_rule": nw.String,
        },
    )
    platform = table["platform"]
    order_kind = table["order_kind"]
    process = table["process"]
    receipt_confirmed_at_us = table["receipt_confirmed_at_us"]
    has_receipt_confirmed_at_us = table.has("receipt_confirmed_at_us")
    is_out_of_range = any_of(receipt_confirmed_at_us < FIRST, receipt_confirmed_at_us > LAST)
    refused = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~process.is_in(_PROCESS_1),
        is_out_of_range,
    )
    is_value = all_of(
        process.is_in(("replace_only", "seven_day_exchange", "thirty_day_worry_free")),
        receipt_confirmed_at_us >= _2019_01_28,
        receipt_confirmed_at_us < _2019_02_14,
    )
    is_unknown_value = any_of(
        ~platform.is_in(("taobao", "tmall", "tmall_international")),
        ~order_kind.is_in(_ORDER_KIND_1),
        ~process.is_in(_PROCESS_1),
    )
    test_1 = any_of(process.is_in(("replace_only", "seven_day_exchange", "thirty_day_worry_free")), process.is_null())
    is_missing_fact = all_of(
        test_1,
        any_of(
            all_of(receipt_confirmed_at_us >= _2019_01_28, receipt_confirmed_at_us < _2019_02_14),
            all_of(
                not_(has_receipt_confirmed_at_us),
                test_1,
                not_(
                    all_of(
                        any_of(
                            is_one_of(process, "replace_only", "seven_day_exchange", "thirty_day_worry_free"),
                            process.is_null(),
                        ),
                        given(receipt_confirmed_at_us),
                    ),
                ),
            ),
        ),
    )
    by_seven_day_exchange_redelivery = all_of(
        process == "seven_day_exchange",
        receipt_confirmed_at_us >= _2019_01_28,
        receipt_confirmed_at_us < _2019_02_14,
    )
    by_replacement_exchange_redelivery = all_of(
        process == "replace_only",
        receipt_confirmed_at_us >= _2019_01_28,
        receipt_confirmed_at_us < _2019_02_14,
    )
    by_worry_free_exchange_redelivery = all_of(
        process == "thirty_day_worry_free",
        receipt_confirmed_at_us >= _2019_01_28,
        receipt_confirmed_at_us < _2019_02_14,
    )
    return table.decided(
        {
            "redelivery_info_timeout_days": choose((refused, None), (is_value, 15)),
            "redelivery_info_timeout_days_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "redelivery_info_timeout_days_rule": choose(
                (refused, None),
                (by_seven_day_exchange_redelivery, "seven_day.exchange_redelivery"),
                (by_replacement_exchange_redelivery, "replacement.exchange_redelivery"),
                (by_worry_free_exchange_redelivery, "worry_free.exchange_redelivery"),
            ),
        }
    )


def evidence_due(frame: FrameT) -> FrameT:
    """Time for uploading the evidence · 最迟上传凭证时间.

    Adds · 增加:
        evidence_due_us: the first instant that is too late · 自该时点起即为逾期.
        evidence_due_kind: the kind of the answer · 答案的类型.
        evidence_due_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        evidence_required: evidence is required · 需要举证; null: no · 空值：否.
        intervention_applied_at_us: intervention by customer service is applied for · 用户申请客服介入; null: it did not
            happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"evidence_required": nw.Boolean, "intervention_applied_at_us": nw.Int64},
        {"evidence_due_us": nw.Int64, "evidence_due_kind": nw.String, "evidence_due_rule": nw.String},
    )
    intervention_applied_at_us = table["intervention_applied_at_us"]
    evidence_required = table["evidence_required"]
    has_intervention_applied_at_us = table.has("intervention_applied_at_us")
    refused = any_of(intervention_applied_at_us < FIRST, intervention_applied_at_us > LAST)
    is_value = all_of(
        evidence_required,
        intervention_applied_at_us >= _2019_01_28,
        intervention_applied_at_us < _2019_02_14,
    )
    value_1 = choose(
        (all_of(intervention_applied_at_us >= FIRST, intervention_applied_at_us <= LAST), intervention_applied_at_us),
    )
    is_missing_fact = any_of(
        is_value,
        all_of(evidence_required, not_(has_intervention_applied_at_us), intervention_applied_at_us.is_null()),
    )
    return table.decided(
        {
            "evidence_due_us": choose((refused, None), (is_value, value_1 + _15_DAYS)),
            "evidence_due_kind": choose(
                (refused, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "evidence_due_rule": choose((refused, None), (is_value, "evidence.upload")),
        }
    )


def evidence_handling_due(frame: FrameT) -> FrameT:
    """Time for handling the evidence · 最迟处理凭证时间.

    Adds · 增加:
        evidence_handling_due_us: the first instant that is too late · 自该时点起即为逾期.
        evidence_handling_due_kind: the kind of the answer · 答案的类型.
        evidence_handling_due_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        evidence_required: evidence is required · 需要举证; null: no · 空值：否.
        intervention_applied_at_us: intervention by customer service is applied for · 用户申请客服介入; null: it did not
            happen · 空值：没有发生.
        evidence_completed_at_us: the evidence is uploaded · 凭证上传完成; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"evidence_required": nw.Boolean, "intervention_applied_at_us": nw.Int64, "evidence_completed_at_us": nw.Int64},
        {
            "evidence_handling_due_us": nw.Int64,
            "evidence_handling_due_kind": nw.String,
            "evidence_handling_due_rule": nw.String,
        },
    )
    intervention_applied_at_us = table["intervention_applied_at_us"]
    evidence_completed_at_us = table["evidence_completed_at_us"]
    evidence_required = table["evidence_required"]
    has_intervention_applied_at_us = table.has("intervention_applied_at_us")
    has_evidence_completed_at_us = table.has("evidence_completed_at_us")
    refused = any_of(
        any_of(intervention_applied_at_us < FIRST, intervention_applied_at_us > LAST),
        any_of(evidence_completed_at_us < FIRST, evidence_completed_at_us > LAST),
        all_of(
            evidence_required,
            intervention_applied_at_us >= _2019_01_28,
            intervention_applied_at_us < _2019_02_14,
            any_of(
                evidence_completed_at_us < -62_135_683_200_000_000,
                evidence_completed_at_us > _9999_12_27_07_59_59_999999,
            ),
        ),
    )
    is_value = all_of(
        evidence_required,
        intervention_applied_at_us >= _2019_01_28,
        intervention_applied_at_us < _2019_02_14,
        given(evidence_completed_at_us),
    )
    value_1 = choose(
        (all_of(evidence_completed_at_us >= FIRST, evidence_completed_at_us <= LAST), evidence_completed_at_us),
    )
    test_1 = any_of(
        all_of(intervention_applied_at_us >= _2019_01_28, intervention_applied_at_us < _2019_02_14),
        all_of(not_(has_intervention_applied_at_us), intervention_applied_at_us.is_null()),
    )
    is_missing_fact = any_of(
        all_of(evidence_required, test_1, given(evidence_completed_at_us)),
        all_of(evidence_required, test_1, not_(has_evidence_completed_at_us), evidence_completed_at_us.is_null()),
    )
    return table.decided(
        {
            "evidence_handling_due_us": choose((refused, None), (is_value, value_1 + _3_DAYS)),
            "evidence_handling_due_kind": choose(
                (refused, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "evidence_handling_due_rule": choose((refused, None), (is_value, "evidence.handling")),
        }
    )


def evidence_late_outcome(frame: FrameT) -> FrameT:
    """Outcome of late handling · 逾期未处理凭证的结果.

    Adds · 增加:
        evidence_late_outcome: one of the values · 取值之一：manual_processing (manual processing · 人工处理).
        evidence_late_outcome_kind: the kind of the answer · 答案的类型.
        evidence_late_outcome_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        evidence_required: evidence is required · 需要举证; null: no · 空值：否.
        intervention_applied_at_us: intervention by customer service is applied for · 用户申请客服介入; null: it did not
            happen · 空值：没有发生.
        evidence_completed_at_us: the evidence is uploaded · 凭证上传完成; null: it did not happen · 空值：没有发生.
        certificate_handled_at_us: the merchant handles the evidence · 商家处理凭证; null: it did not happen · 空值：没
            有发生.
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "evidence_required": nw.Boolean,
            "intervention_applied_at_us": nw.Int64,
            "evidence_completed_at_us": nw.Int64,
            "certificate_handled_at_us": nw.Int64,
            "at_us": nw.Int64,
        },
        {
            "evidence_late_outcome": nw.String,
            "evidence_late_outcome_kind": nw.String,
            "evidence_late_outcome_rule": nw.String,
        },
    )
    intervention_applied_at_us = table["intervention_applied_at_us"]
    evidence_completed_at_us = table["evidence_completed_at_us"]
    certificate_handled_at_us = table["certificate_handled_at_us"]
    at_us = table["at_us"]
    evidence_required = table["evidence_required"]
    has_intervention_applied_at_us = table.has("intervention_applied_at_us")
    has_certificate_handled_at_us = table.has("certificate_handled_at_us")
    has_evidence_completed_at_us = table.has("evidence_completed_at_us")
    value_1 = choose(
        (all_of(evidence_completed_at_us >= FIRST, evidence_completed_at_us <= LAST), evidence_completed_at_us),
    )
    part_0, part_1, part_7 = table.parts(
        any_of(
            all_of(
                given(intervention_applied_at_us),
                any_of(intervention_applied_at_us < FIRST, intervention_applied_at_us > LAST),
            ),
            all_of(
                given(evidence_completed_at_us),
                any_of(evidence_completed_at_us < FIRST, evidence_completed_at_us > LAST),
            ),
            all_of(
                given(certificate_handled_at_us),
                any_of(certificate_handled_at_us < FIRST, certificate_handled_at_us > LAST),
            ),
            all_of(given(at_us), any_of(at_us < FIRST, at_us > LAST)),
        ),
        value_1 + _3_DAYS,
        any_of(
            all_of(
                given(intervention_applied_at_us),
                intervention_applied_at_us >= _2019_01_28,
                intervention_applied_at_us < _2019_02_14,
            ),
            all_of(not_(has_intervention_applied_at_us), intervention_applied_at_us.is_null()),
        ),
    )
    part_2, part_3 = table.parts(
        all_of(given(certificate_handled_at_us), part_1 <= certificate_handled_at_us),
        part_1 <= at_us,
    )
    test_1 = all_of(has_certificate_handled_at_us, certificate_handled_at_us.is_null())
    part_4, part_8 = table.parts(
        all_of(certificate_handled_at_us.is_null(), not_(has_certificate_handled_at_us), given(at_us), part_3),
        any_of(
            part_2,
            test_1,
            all_of(
                certificate_handled_at_us.is_null(),
                not_(has_certificate_handled_at_us),
                any_of(all_of(given(at_us), part_3), at_us.is_null()),
            ),
        ),
    )
    (part_5,) = table.parts(any_of(part_2, test_1, part_4))
    (part_6,) = table.parts(
        all_of(
            all_of(given(evidence_required), evidence_required),
            given(intervention_applied_at_us),
            intervention_applied_at_us >= _2019_01_28,
            intervention_applied_at_us < _2019_02_14,
            given(evidence_completed_at_us),
            part_5,
        ),
    )
    is_missing_fact = all_of(
        evidence_required,
        part_7,
        any_of(
            given(evidence_completed_at_us),
            all_of(not_(has_evidence_completed_at_us), evidence_completed_at_us.is_null()),
        ),
        any_of(
            all_of(
                intervention_applied_at_us >= _2019_01_28,
                intervention_applied_at_us < _2019_02_14,
                given(evidence_completed_at_us),
                part_8,
            ),
            all_of(
                any_of(
                    all_of(part_7, given(evidence_completed_at_us)),
                    all_of(part_7, not_(has_evidence_completed_at_us), evidence_completed_at_us.is_null()),
                ),
                not_(
                    all_of(
                        given(intervention_applied_at_us),
                        intervention_applied_at_us >= _2019_01_28,
                        intervention_applied_at_us < _2019_02_14,
                        given(evidence_completed_at_us),
                    ),
                ),
            ),
        ),
    )
    by_evidence_handling = all_of(
        evidence_required,
        intervention_applied_at_us >= _2019_01_28,
        intervention_applied_at_us < _2019_02_14,
        given(evidence_completed_at_us),
        part_5,
        not_(all_of(part_8, not_(part_2), not_(test_1), not_(part_4))),
    )
    return table.decided(
        {
            "evidence_late_outcome": choose((part_0, None), (part_6, "manual_processing")),
            "evidence_late_outcome_kind": choose(
                (part_0, "out_of_range"),
                (part_6, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "evidence_late_outcome_rule": choose((part_0, None), (by_evidence_handling, "evidence.handling")),
        }
    )


def processing_resumes_at(frame: FrameT) -> FrameT:
    """The processing resumes · 恢复处理时间.

    Adds · 增加:
        processing_resumes_at_us: the first instant that is allowed · 最早可以的时点.
        processing_resumes_at_kind: the kind of the answer · 答案的类型.
        processing_resumes_at_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        proceeding: proceeding · 处理事项: customer_service_intervention (a customer service intervention · 客服介入),
            behavioral_complaint (a behavioral complaint · 行为投诉), one_click_help_complaint (a one-click help
            complaint · 一键求助投诉), three_year_warranty_request (a request under the three-year warranty · 三年质保维
            权)
        initiated_at_us: the proceeding is initiated · 事项发起; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"proceeding": nw.String, "initiated_at_us": nw.Int64},
        {
            "processing_resumes_at_us": nw.Int64,
            "processing_resumes_at_kind": nw.String,
            "processing_resumes_at_rule": nw.String,
        },
    )
    proceeding = table["proceeding"]
    initiated_at_us = table["initiated_at_us"]
    has_initiated_at_us = table.has("initiated_at_us")
    is_out_of_range = any_of(initiated_at_us < FIRST, initiated_at_us > LAST)
    refused = any_of(
        ~proceeding.is_in(
            (
                "behavioral_complaint",
                "customer_service_intervention",
                "one_click_help_complaint",
                "three_year_warranty_request",
            ),
        ),
        is_out_of_range,
    )
    test_1 = all_of(
        proceeding.is_in(("behavioral_complaint", "customer_service_intervention")),
        initiated_at_us >= _2019_02_04,
        initiated_at_us < _2019_02_11,
    )
    by_one_click_help_complaints = all_of(
        proceeding == "one_click_help_complaint",
        initiated_at_us >= _2019_01_28,
        initiated_at_us < _2019_02_16,
    )
    by_three_year_warranty = all_of(
        proceeding == "three_year_warranty_request",
        initiated_at_us >= _2019_01_28,
        initiated_at_us < _2019_02_14,
    )
    is_value = any_of(test_1, by_one_click_help_complaints, by_three_year_warranty)
    test_2 = all_of(not_(has_initiated_at_us), initiated_at_us.is_null())
    is_missing_fact = any_of(
        all_of(
            any_of(proceeding.is_in(("behavioral_complaint", "customer_service_intervention")), proceeding.is_null()),
            any_of(all_of(initiated_at_us >= _2019_02_04, initiated_at_us < _2019_02_11), test_2),
        ),
        all_of(
            any_of(proceeding == "one_click_help_complaint", proceeding.is_null()),
            any_of(all_of(initiated_at_us >= _2019_01_28, initiated_at_us < _2019_02_16), test_2),
        ),
        all_of(
            any_of(proceeding == "three_year_warranty_request", proceeding.is_null()),
            any_of(all_of(initiated_at_us >= _2019_01_28, initiated_at_us < _2019_02_14), test_2),
        ),
    )
    by_interventions_intervention_resumed = all_of(
        proceeding == "customer_service_intervention",
        initiated_at_us >= _2019_02_04,
        initiated_at_us < _2019_02_11,
    )
    by_interventions_complaint_resumed = all_of(
        proceeding == "behavioral_complaint",
        initiated_at_us >= _2019_02_04,
        initiated_at_us < _2019_02_11,
    )
    return table.decided(
        {
            "processing_resumes_at_us": choose(
                (refused, None),
                (test_1, _2019_02_11),
                (by_one_click_help_complaints, _2019_02_16),
                (by_three_year_warranty, _2019_02_14),
            ),
            "processing_resumes_at_kind": choose(
                (
                    ~proceeding.is_in(
                        (
                            "behavioral_complaint",
                            "customer_service_intervention",
                            "one_click_help_complaint",
                            "three_year_warranty_request",
                        ),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "processing_resumes_at_rule": choose(
                (refused, None),
                (by_interventions_intervention_resumed, "interventions.intervention_resumed"),
                (by_interventions_complaint_resumed, "interventions.complaint_resumed"),
                (by_one_click_help_complaints, "one_click_help.complaints"),
                (by_three_year_warranty, "three_year_warranty"),
            ),
        }
    )


def resolution_due(frame: FrameT) -> FrameT:
    """Time for settling the complaint · 投诉处理完毕时间.

    Adds · 增加:
        resolution_due_us: the first instant that is too late · 自该时点起即为逾期.
        resolution_due_kind: the kind of the answer · 答案的类型.
        resolution_due_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        proceeding: proceeding · 处理事项: customer_service_intervention (a customer service intervention · 客服介入),
            behavioral_complaint (a behavioral complaint · 行为投诉), one_click_help_complaint (a one-click help
            complaint · 一键求助投诉), three_year_warranty_request (a request under the three-year warranty · 三年质保维
            权)
        initiated_at_us: the proceeding is initiated · 事项发起; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"proceeding": nw.String, "initiated_at_us": nw.Int64},
        {"resolution_due_us": nw.Int64, "resolution_due_kind": nw.String, "resolution_due_rule": nw.String},
    )
    proceeding = table["proceeding"]
    initiated_at_us = table["initiated_at_us"]
    has_initiated_at_us = table.has("initiated_at_us")
    is_out_of_range = any_of(initiated_at_us < FIRST, initiated_at_us > LAST)
    refused = any_of(
        ~proceeding.is_in(
            (
                "behavioral_complaint",
                "customer_service_intervention",
                "one_click_help_complaint",
                "three_year_warranty_request",
            ),
        ),
        is_out_of_range,
    )
    is_value = all_of(
        proceeding == "one_click_help_complaint",
        initiated_at_us >= _2019_01_28,
        initiated_at_us < _2019_02_16,
    )
    test_1 = any_of(proceeding == "one_click_help_complaint", proceeding.is_null())
    test_2 = all_of(
        not_(has_initiated_at_us),
        test_1,
        not_(
            all_of(
                any_of(all_of(given(proceeding), proceeding == "one_click_help_complaint"), proceeding.is_null()),
                given(initiated_at_us),
            ),
        ),
    )
    test_3 = any_of(all_of(initiated_at_us >= _2019_01_28, initiated_at_us < _2019_02_16), test_2)
    test_4 = any_of(
        all_of(
            any_of(proceeding.is_in(("behavioral_complaint", "customer_service_intervention")), proceeding.is_null()),
            any_of(all_of(initiated_at_us >= _2019_02_04, initiated_at_us < _2019_02_11), test_2),
        ),
        all_of(test_1, test_3),
        all_of(
            any_of(proceeding == "three_year_warranty_request", proceeding.is_null()),
            any_of(all_of(initiated_at_us >= _2019_01_28, initiated_at_us < _2019_02_14), test_2),
        ),
    )
    test_5 = not_(
        all_of(
            is_one_of(proceeding, "behavioral_complaint", "customer_service_intervention"),
            given(initiated_at_us),
            initiated_at_us >= _2019_02_04,
            initiated_at_us < _2019_02_11,
        ),
    )
    test_6 = not_(
        all_of(
            all_of(given(proceeding), proceeding == "one_click_help_complaint"),
            given(initiated_at_us),
            initiated_at_us >= _2019_01_28,
            initiated_at_us < _2019_02_16,
        ),
    )
    test_7 = not_(
        all_of(
            all_of(given(proceeding), proceeding == "three_year_warranty_request"),
            given(initiated_at_us),
            initiated_at_us >= _2019_01_28,
            initiated_at_us < _2019_02_14,
        ),
    )
    is_missing_fact = any_of(
        is_value,
        all_of(
            test_1,
            test_3,
            any_of(
                all_of(
                    proceeding.is_in(("behavioral_complaint", "customer_service_intervention")),
                    initiated_at_us >= _2019_02_04,
                    initiated_at_us < _2019_02_11,
                ),
                is_value,
                all_of(
                    proceeding == "three_year_warranty_request",
                    initiated_at_us >= _2019_01_28,
                    initiated_at_us < _2019_02_14,
                ),
                all_of(test_4, test_5, test_6, test_7),
            ),
            test_4,
            test_5,
            test_6,
            test_7,
        ),
    )
    return table.decided(
        {
            "resolution_due_us": choose((refused, None), (is_value, _2019_02_23)),
            "resolution_due_kind": choose(
                (
                    ~proceeding.is_in(
                        (
                            "behavioral_complaint",
                            "customer_service_intervention",
                            "one_click_help_complaint",
                            "three_year_warranty_request",
                        ),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "resolution_due_rule": choose((refused, None), (is_value, "one_click_help.complaints")),
        }
    )


def invoice_due(frame: FrameT) -> FrameT:
    """Time for completing the invoice · 最迟完成开票时间.

    Adds · 增加:
        invoice_due_us: the first instant that is too late · 自该时点起即为逾期.
        invoice_due_kind: the kind of the answer · 答案的类型.
        invoice_due_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        invoice_applied_stage: stage of the invoice application · 发票申请环节: at_order (placing the order · 下单时),
            after_payment (after the payment · 付款成功后)
        status_at_application: order status at the application · 申请发票时的订单状态: buyer_has_paid (paid by the buyer
            · 买家已付款), seller_has_shipped (shipped by the seller · 卖家已发货), other_not_successful (another status
            before success · 其他交易未成功的状态), transaction_successful (successful · 交易成功)
        succeeded_at_us: the transaction succeeds · 交易成功; null: it did not happen · 空值：没有发生.
        invoice_applied_at_us: the invoice is applied for · 消费者申请发票; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "invoice_applied_stage": nw.String,
            "status_at_application": nw.String,
            "succeeded_at_us": nw.Int64,
            "invoice_applied_at_us": nw.Int64,
        },
        {"invoice_due_us": nw.Int64, "invoice_due_kind": nw.String, "invoice_due_rule": nw.String},
    )
    invoice_applied_stage = table["invoice_applied_stage"]
    succeeded_at_us = table["succeeded_at_us"]
    status_at_application = table["status_at_application"]
    invoice_applied_at_us = table["invoice_applied_at_us"]
    has_succeeded_at_us = table.has("succeeded_at_us")
    has_invoice_applied_at_us = table.has("invoice_applied_at_us")
    test_1 = any_of(
        all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
        invoice_applied_stage.is_null(),
    )
    test_2 = any_of(
        all_of(given(status_at_application), status_at_application == "transaction_successful"),
        status_at_application.is_null(),
    )
    part_0, part_3, part_4, part_5 = table.parts(
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "at_order"),
            given(succeeded_at_us),
            succeeded_at_us >= _2019_01_28,
            succeeded_at_us < _2019_02_14,
        ),
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
            given(status_at_application),
            not_(all_of(given(status_at_application), status_at_application == "transaction_successful")),
            given(succeeded_at_us),
            succeeded_at_us >= _2019_01_28,
            succeeded_at_us < _2019_02_14,
        ),
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
            all_of(given(status_at_application), status_at_application == "transaction_successful"),
            given(invoice_applied_at_us),
            invoice_applied_at_us >= _2019_01_28,
            invoice_applied_at_us < _2019_02_14,
        ),
        not_(all_of(test_1, test_2)),
    )
    test_3 = any_of(
        all_of(given(invoice_applied_stage), invoice_applied_stage == "at_order"),
        invoice_applied_stage.is_null(),
    )
    test_4 = any_of(
        all_of(
            given(status_at_application),
            not_(all_of(given(status_at_application), status_at_application == "transaction_successful")),
        ),
        status_at_application.is_null(),
    )
    part_1, part_6, part_7 = table.parts(
        all_of(
            any_of(
                part_0,
                all_of(
                    all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
                    is_one_of(status_at_application, "buyer_has_paid", "other_not_successful", "seller_has_shipped"),
                    given(succeeded_at_us),
                    succeeded_at_us >= _2019_01_28,
                    succeeded_at_us < _2019_02_14,
                ),
            ),
            any_of(succeeded_at_us < -62_137_152_000_000_000, succeeded_at_us > _9999_12_10_07_59_59_999999),
        ),
        all_of(test_3, part_5),
        all_of(test_1, test_4, part_5),
    )
    test_5 = any_of(succeeded_at_us < FIRST, succeeded_at_us > LAST)
    test_6 = any_of(invoice_applied_at_us < FIRST, invoice_applied_at_us > LAST)
    part_2, part_8 = table.parts(
        any_of(
            all_of(given(invoice_applied_stage), not_(is_one_of(invoice_applied_stage, "after_payment", "at_order"))),
            all_of(
                given(status_at_application),
                not_(
                    is_one_of(
                        status_at_application,
                        "buyer_has_paid",
                        "other_not_successful",
                        "seller_has_shipped",
                        "transaction_successful",
                    ),
                ),
            ),
            all_of(given(succeeded_at_us), test_5),
            all_of(given(invoice_applied_at_us), test_6),
            part_1,
        ),
        any_of(part_6, part_7),
    )
    part_9, part_10 = table.parts(
        any_of(
            all_of(succeeded_at_us >= _2019_01_28, succeeded_at_us < _2019_02_14),
            all_of(not_(has_succeeded_at_us), part_8, not_(part_6), not_(part_7)),
        ),
        not_(all_of(part_8, given(succeeded_at_us))),
    )
    (part_11,) = table.parts(all_of(part_8, part_10))
    part_12, part_13 = table.parts(
        any_of(all_of(given(succeeded_at_us), succeeded_at_us >= _2019_01_28, succeeded_at_us < _2019_02_14), part_11),
        any_of(given(succeeded_at_us), part_11),
    )
    (part_14,) = table.parts(
        any_of(
            all_of(test_3, part_9, given(succeeded_at_us)),
            all_of(test_1, test_4, part_9, given(succeeded_at_us)),
            all_of(
                test_1,
                test_2,
                invoice_applied_at_us >= _2019_01_28,
                invoice_applied_at_us < _2019_02_14,
                given(invoice_applied_at_us),
            ),
            all_of(test_3, part_12, part_13, not_(has_succeeded_at_us), part_8, part_10),
            all_of(test_1, test_4, part_12, part_13, not_(has_succeeded_at_us), part_8, part_10),
            all_of(
                not_(has_invoice_applied_at_us),
                all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
                all_of(given(status_at_application), status_at_application == "transaction_successful"),
                invoice_applied_at_us.is_null(),
            ),
        ),
    )
    (part_15,) = table.parts(not_(all_of(part_14, not_(part_0), not_(part_3), not_(part_4))))
    value_1 = choose((all_of(succeeded_at_us >= FIRST, succeeded_at_us <= LAST), succeeded_at_us))
    value_2 = choose((all_of(invoice_applied_at_us >= FIRST, invoice_applied_at_us <= LAST), invoice_applied_at_us))
    is_out_of_range = any_of(test_5, test_6, part_1)
    by_invoices_at_order = all_of(
        invoice_applied_stage == "at_order",
        succeeded_at_us >= _2019_01_28,
        succeeded_at_us < _2019_02_14,
        part_15,
    )
    by_invoices_before_success = all_of(
        invoice_applied_stage == "after_payment",
        status_at_application != "transaction_successful",
        succeeded_at_us >= _2019_01_28,
        succeeded_at_us < _2019_02_14,
        part_15,
    )
    by_invoices_after_success = all_of(
        invoice_applied_stage == "after_payment",
        status_at_application == "transaction_successful",
        invoice_applied_at_us >= _2019_01_28,
        invoice_applied_at_us < _2019_02_14,
        part_15,
    )
    return table.decided(
        {
            "invoice_due_us": choose(
                (part_2, None),
                (any_of(part_0, part_3), value_1 + _20_DAYS),
                (part_4, value_2 + _20_DAYS),
            ),
            "invoice_due_kind": choose(
                (
                    any_of(
                        ~invoice_applied_stage.is_in(("after_payment", "at_order")),
                        ~status_at_application.is_in(
                            ("buyer_has_paid", "other_not_successful", "seller_has_shipped", "transaction_successful"),
                        ),
                    ),
                    "unknown_value",
                ),
                (is_out_of_range, "out_of_range"),
                (any_of(part_0, part_3, part_4), "value"),
                (part_14, "missing_fact"),
                otherwise="not_covered",
            ),
            "invoice_due_rule": choose(
                (part_2, None),
                (by_invoices_at_order, "invoices.at_order"),
                (by_invoices_before_success, "invoices.before_success"),
                (by_invoices_after_success, "invoices.after_success"),
            ),
        }
    )


def invoice_late_rule(frame: FrameT) -> FrameT:
    """Rule on late invoices · 逾期开票的处理.

    Adds · 增加:
        invoice_late_rule: null, since a document decides · 空值，由文件规定.
        invoice_late_rule_kind: the kind of the answer · 答案的类型.
        invoice_late_rule_rule: the rules that give it · 给出答案的规则.
        invoice_late_rule_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        invoice_applied_stage: stage of the invoice application · 发票申请环节: at_order (placing the order · 下单时),
            after_payment (after the payment · 付款成功后)
        status_at_application: order status at the application · 申请发票时的订单状态: buyer_has_paid (paid by the buyer
            · 买家已付款), seller_has_shipped (shipped by the seller · 卖家已发货), other_not_successful (another status
            before success · 其他交易未成功的状态), transaction_successful (successful · 交易成功)
        invoice_kind: kind of invoice · 发票类型: electronic (electronic · 电子发票), paper (paper · 纸质发票)
        succeeded_at_us: the transaction succeeds · 交易成功; null: it did not happen · 空值：没有发生.
        invoice_applied_at_us: the invoice is applied for · 消费者申请发票; null: it did not happen · 空值：没有发生.
        invoice_completed_at_us: the invoice is completed · 发票开具完成; null: it did not happen · 空值：没有发生.
        waybill_entered_at_us: the waybill number of the invoice is entered · 商家录入发票快递单号; null: it did not
            happen · 空值：没有发生.
        online_return_completed_at_us: the invoice is returned online · 发票完成线上回传; null: it did not happen · 空
            值：没有发生.
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "invoice_applied_stage": nw.String,
            "status_at_application": nw.String,
            "invoice_kind": nw.String,
            "succeeded_at_us": nw.Int64,
            "invoice_applied_at_us": nw.Int64,
            "invoice_completed_at_us": nw.Int64,
            "waybill_entered_at_us": nw.Int64,
            "online_return_completed_at_us": nw.Int64,
            "at_us": nw.Int64,
        },
        {
            "invoice_late_rule": nw.String,
            "invoice_late_rule_kind": nw.String,
            "invoice_late_rule_rule": nw.String,
            "invoice_late_rule_per": nw.String,
        },
    )
    invoice_kind = table["invoice_kind"]
    online_return_completed_at_us = table["online_return_completed_at_us"]
    invoice_completed_at_us = table["invoice_completed_at_us"]
    waybill_entered_at_us = table["waybill_entered_at_us"]
    succeeded_at_us = table["succeeded_at_us"]
    invoice_applied_stage = table["invoice_applied_stage"]
    status_at_application = table["status_at_application"]
    invoice_applied_at_us = table["invoice_applied_at_us"]
    at_us = table["at_us"]
    has_invoice_completed_at_us = table.has("invoice_completed_at_us")
    has_online_return_completed_at_us = table.has("online_return_completed_at_us")
    has_waybill_entered_at_us = table.has("waybill_entered_at_us")
    has_succeeded_at_us = table.has("succeeded_at_us")
    has_invoice_applied_at_us = table.has("invoice_applied_at_us")
    value_1 = choose((all_of(succeeded_at_us >= FIRST, succeeded_at_us <= LAST), succeeded_at_us))
    test_1 = all_of(
        all_of(given(invoice_kind), invoice_kind == "electronic"),
        has_online_return_completed_at_us,
        online_return_completed_at_us.is_null(),
    )
    test_2 = all_of(
        all_of(given(invoice_kind), invoice_kind == "paper"),
        has_waybill_entered_at_us,
        waybill_entered_at_us.is_null(),
    )
    test_3 = any_of(
        all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
        invoice_applied_stage.is_null(),
    )
    test_4 = any_of(
        all_of(given(status_at_application), status_at_application == "transaction_successful"),
        status_at_application.is_null(),
    )
    value_2 = choose((all_of(invoice_applied_at_us >= FIRST, invoice_applied_at_us <= LAST), invoice_applied_at_us))
    (
        part_0,
        part_1,
        part_2,
        part_6,
        part_7,
        part_13,
        part_22,
        part_23,
        part_28,
    ) = table.parts(
        all_of(
            all_of(given(invoice_kind), invoice_kind == "electronic"),
            has_invoice_completed_at_us,
            any_of(
                all_of(has_online_return_completed_at_us, online_return_completed_at_us.is_null()),
                given(online_return_completed_at_us),
            ),
            not_(all_of(online_return_completed_at_us.is_null(), invoice_completed_at_us.is_null())),
            not_(
                all_of(
                    given(online_return_completed_at_us),
                    given(invoice_completed_at_us),
                    online_return_completed_at_us == invoice_completed_at_us,
                ),
            ),
        ),
        all_of(
            all_of(given(invoice_kind), invoice_kind == "paper"),
            has_invoice_completed_at_us,
            any_of(all_of(has_waybill_entered_at_us, waybill_entered_at_us.is_null()), given(waybill_entered_at_us)),
            not_(all_of(waybill_entered_at_us.is_null(), invoice_completed_at_us.is_null())),
            not_(
                all_of(
                    given(waybill_entered_at_us),
                    given(invoice_completed_at_us),
                    waybill_entered_at_us == invoice_completed_at_us,
                ),
            ),
        ),
        value_1 + _20_DAYS,
        all_of(not_(has_invoice_completed_at_us), any_of(test_1, test_2)),
        any_of(
            all_of(invoice_kind.is_null(), given(online_return_completed_at_us)),
            all_of(invoice_kind.is_null(), given(waybill_entered_at_us)),
        ),
        not_(all_of(test_3, test_4)),
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "at_order"),
            given(succeeded_at_us),
            succeeded_at_us >= _2019_01_28,
            succeeded_at_us < _2019_02_14,
        ),
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
            given(status_at_application),
            not_(all_of(given(status_at_application), status_at_application == "transaction_successful")),
            given(succeeded_at_us),
            succeeded_at_us >= _2019_01_28,
            succeeded_at_us < _2019_02_14,
        ),
        value_2 + _20_DAYS,
    )
    test_5 = any_of(
        all_of(given(invoice_applied_stage), invoice_applied_stage == "at_order"),
        invoice_applied_stage.is_null(),
    )
    test_6 = any_of(
        all_of(
            given(status_at_application),
            not_(all_of(given(status_at_application), status_at_application == "transaction_successful")),
        ),
        status_at_application.is_null(),
    )
    test_7 = any_of(succeeded_at_us < FIRST, succeeded_at_us > LAST)
    test_8 = any_of(invoice_applied_at_us < FIRST, invoice_applied_at_us > LAST)
    test_9 = any_of(invoice_completed_at_us < FIRST, invoice_completed_at_us > LAST)
    test_10 = any_of(waybill_entered_at_us < FIRST, waybill_entered_at_us > LAST)
    test_11 = any_of(online_return_completed_at_us < FIRST, online_return_completed_at_us > LAST)
    test_12 = any_of(at_us < FIRST, at_us > LAST)
    (
        part_3,
        part_4,
        part_5,
        part_8,
        part_9,
        part_11,
        part_14,
        part_15,
        part_29,
        part_30,
        part_31,
        part_32,
        part_41,
    ) = table.parts(
        all_of(given(invoice_completed_at_us), part_2 <= invoice_completed_at_us),
        all_of(
            not_(has_invoice_completed_at_us),
            all_of(given(invoice_kind), invoice_kind == "electronic"),
            given(online_return_completed_at_us),
            part_2 <= online_return_completed_at_us,
        ),
        all_of(
            not_(has_invoice_completed_at_us),
            all_of(given(invoice_kind), invoice_kind == "paper"),
            given(waybill_entered_at_us),
            part_2 <= waybill_entered_at_us,
        ),
        not_(
            all_of(
                not_(all_of(given(invoice_kind), invoice_kind == "electronic")),
                not_(all_of(given(invoice_kind), invoice_kind == "paper")),
                part_7,
            ),
        ),
        part_2 <= at_us,
        all_of(
            not_(has_invoice_completed_at_us),
            not_(all_of(given(invoice_kind), invoice_kind == "electronic")),
            not_(all_of(given(invoice_kind), invoice_kind == "paper")),
            part_7,
        ),
        all_of(test_5, part_13),
        all_of(test_3, test_6, part_13),
        all_of(given(invoice_completed_at_us), part_28 <= invoice_completed_at_us),
        all_of(
            not_(has_invoice_completed_at_us),
            all_of(given(invoice_kind), invoice_kind == "electronic"),
            given(online_return_completed_at_us),
            part_28 <= online_return_completed_at_us,
        ),
        all_of(
            not_(has_invoice_completed_at_us),
            all_of(given(invoice_kind), invoice_kind == "paper"),
            given(waybill_entered_at_us),
            part_28 <= waybill_entered_at_us,
        ),
        part_28 <= at_us,
        any_of(
            all_of(given(invoice_applied_stage), not_(is_one_of(invoice_applied_stage, "after_payment", "at_order"))),
            all_of(
                given(status_at_application),
                not_(
                    is_one_of(
                        status_at_application,
                        "buyer_has_paid",
                        "other_not_successful",
                        "seller_has_shipped",
                        "transaction_successful",
                    ),
                ),
            ),
            all_of(given(invoice_kind), not_(is_one_of(invoice_kind, "electronic", "paper"))),
            all_of(given(succeeded_at_us), test_7),
            all_of(given(invoice_applied_at_us), test_8),
            all_of(given(invoice_completed_at_us), test_9),
            all_of(given(waybill_entered_at_us), test_10),
            all_of(given(online_return_completed_at_us), test_11),
            all_of(given(at_us), test_12),
            part_0,
            part_1,
        ),
    )
    test_13 = all_of(has_invoice_completed_at_us, invoice_completed_at_us.is_null())
    test_14 = not_(
        all_of(all_of(given(invoice_kind), invoice_kind == "electronic"), given(online_return_completed_at_us)),
    )
    test_15 = not_(all_of(all_of(given(invoice_kind), invoice_kind == "paper"), given(waybill_entered_at_us)))
    test_16 = not_(test_1)
    test_17 = not_(test_2)
    part_10, part_12, part_16, part_33 = table.parts(
        any_of(
            part_3,
            part_4,
            part_5,
            test_13,
            part_6,
            all_of(
                invoice_completed_at_us.is_null(),
                test_14,
                test_15,
                not_(has_invoice_completed_at_us),
                test_16,
                test_17,
                part_8,
                given(at_us),
                part_9,
            ),
        ),
        not_(part_11),
        any_of(part_14, part_15),
        any_of(
            part_29,
            part_30,
            part_31,
            test_13,
            part_6,
            all_of(
                invoice_completed_at_us.is_null(),
                test_14,
                test_15,
                not_(has_invoice_completed_at_us),
                test_16,
                test_17,
                part_8,
                given(at_us),
                part_32,
            ),
        ),
    )
    part_17, part_18 = table.parts(
        any_of(
            all_of(succeeded_at_us >= _2019_01_28, succeeded_at_us < _2019_02_14),
            all_of(not_(has_succeeded_at_us), part_16, not_(part_14), not_(part_15)),
        ),
        not_(all_of(part_16, given(succeeded_at_us))),
    )
    part_19, part_36 = table.parts(all_of(part_16, part_18), all_of(not_(has_succeeded_at_us), part_16, part_18))
    test_18 = all_of(given(succeeded_at_us), succeeded_at_us >= _2019_01_28, succeeded_at_us < _2019_02_14)
    part_20, part_21, part_37, part_38 = table.parts(
        any_of(test_18, part_19),
        any_of(given(succeeded_at_us), part_19),
        any_of(test_18, part_36),
        any_of(given(succeeded_at_us), part_36),
    )
    test_19 = all_of(
        not_(has_invoice_applied_at_us),
        all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
        all_of(given(status_at_application), status_at_application == "transaction_successful"),
        invoice_applied_at_us.is_null(),
    )
    (part_24,) = table.parts(
        all_of(
            any_of(
                all_of(test_5, part_17, given(succeeded_at_us)),
                all_of(test_3, test_6, part_17, given(succeeded_at_us)),
                all_of(
                    test_3,
                    test_4,
                    invoice_applied_at_us >= _2019_01_28,
                    invoice_applied_at_us < _2019_02_14,
                    given(invoice_applied_at_us),
                ),
                all_of(test_5, part_20, part_21, not_(has_succeeded_at_us), part_16, part_18),
                all_of(test_3, test_6, part_20, part_21, not_(has_succeeded_at_us), part_16, part_18),
                test_19,
            ),
            not_(part_22),
            not_(part_23),
            not_(
                all_of(
                    all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
                    all_of(given(status_at_application), status_at_application == "transaction_successful"),
                    given(invoice_applied_at_us),
                    invoice_applied_at_us >= _2019_01_28,
                    invoice_applied_at_us < _2019_02_14,
                ),
            ),
        ),
    )
    part_25, part_39 = table.parts(
        not_(part_24),
        any_of(
            all_of(
                any_of(part_22, part_23),
                any_of(
                    part_3,
                    part_4,
                    part_5,
                    test_13,
                    part_6,
                    all_of(
                        invoice_completed_at_us.is_null(),
                        test_14,
                        test_15,
                        not_(has_invoice_completed_at_us),
                        test_16,
                        test_17,
                        part_8,
                        any_of(all_of(given(at_us), part_9), at_us.is_null()),
                    ),
                    part_11,
                ),
            ),
            all_of(
                all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
                all_of(given(status_at_application), status_at_application == "transaction_successful"),
                given(invoice_applied_at_us),
                invoice_applied_at_us >= _2019_01_28,
                invoice_applied_at_us < _2019_02_14,
                any_of(
                    part_29,
                    part_30,
                    part_31,
                    test_13,
                    part_6,
                    all_of(
                        invoice_completed_at_us.is_null(),
                        test_14,
                        test_15,
                        not_(has_invoice_completed_at_us),
                        test_16,
                        test_17,
                        part_8,
                        any_of(all_of(given(at_us), part_32), at_us.is_null()),
                    ),
                    part_11,
                ),
            ),
            part_24,
        ),
    )
    part_26, part_27, part_34, part_40 = table.parts(
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "at_order"),
            given(succeeded_at_us),
            succeeded_at_us >= _2019_01_28,
            succeeded_at_us < _2019_02_14,
            part_10,
            part_12,
            part_25,
        ),
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
            given(status_at_application),
            not_(all_of(given(status_at_application), status_at_application == "transaction_successful")),
            given(succeeded_at_us),
            succeeded_at_us >= _2019_01_28,
            succeeded_at_us < _2019_02_14,
            part_10,
            part_12,
            part_25,
        ),
        all_of(
            all_of(given(invoice_applied_stage), invoice_applied_stage == "after_payment"),
            all_of(given(status_at_application), status_at_application == "transaction_successful"),
            given(invoice_applied_at_us),
            invoice_applied_at_us >= _2019_01_28,
            invoice_applied_at_us < _2019_02_14,
            part_33,
            part_12,
            part_25,
        ),
        any_of(
            all_of(test_5, part_37, part_38, part_39),
            all_of(test_3, test_6, part_37, part_38, part_39),
            all_of(
                test_3,
                test_4,
                any_of(
                    all_of(
                        given(invoice_applied_at_us),
                        invoice_applied_at_us >= _2019_01_28,
                        invoice_applied_at_us < _2019_02_14,
                    ),
                    test_19,
                ),
                any_of(given(invoice_applied_at_us), test_19),
                part_39,
            ),
        ),
    )
    part_35, part_42 = table.parts(
        any_of(part_26, part_27, part_34),
        not_(all_of(part_40, not_(part_26), not_(part_27), not_(part_34))),
    )
    is_unknown_value = any_of(
        ~invoice_applied_stage.is_in(("after_payment", "at_order")),
        ~status_at_application.is_in(
            ("buyer_has_paid", "other_not_successful", "seller_has_shipped", "transaction_successful"),
        ),
        ~invoice_kind.is_in(("electronic", "paper")),
    )
    is_out_of_range = any_of(test_7, test_8, test_9, test_10, test_11, test_12)
    by_invoices_at_order = all_of(
        invoice_applied_stage == "at_order",
        succeeded_at_us >= _2019_01_28,
        succeeded_at_us < _2019_02_14,
        part_10,
        part_12,
        part_25,
        part_42,
    )
    by_invoices_before_success = all_of(
        invoice_applied_stage == "after_payment",
        status_at_application != "transaction_successful",
        succeeded_at_us >= _2019_01_28,
        succeeded_at_us < _2019_02_14,
        part_10,
        part_12,
        part_25,
        part_42,
    )
    by_invoices_after_success = all_of(
        invoice_applied_stage == "after_payment",
        status_at_application == "transaction_successful",
        invoice_applied_at_us >= _2019_01_28,
        invoice_applied_at_us < _2019_02_14,
        part_33,
        part_12,
        part_25,
        part_42,
    )
    return table.decided(
        {
            "invoice_late_rule": None,
            "invoice_late_rule_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (any_of(part_0, part_1), "contradicting_fact"),
                (part_35, "per"),
                (part_40, "missing_fact"),
                otherwise="not_covered",
            ),
            "invoice_late_rule_rule": choose(
                (part_41, None),
                (by_invoices_at_order, "invoices.at_order"),
                (by_invoices_before_success, "invoices.before_success"),
                (by_invoices_after_success, "invoices.after_success"),
            ),
            "invoice_late_rule_per": choose(
                (part_41, None),
                (part_35, "tmall_invoice_management_specifications_article_5"),
            ),
        }
    )


def service_suspended(frame: FrameT) -> FrameT:
    """The service is suspended · 服务暂停.

    Adds · 增加:
        service_suspended: true for yes, false for no · true 为是，false 为否.
        service_suspended_kind: the kind of the answer · 答案的类型.
        service_suspended_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        service: service · 服务: speedy_refund (the speedy refund · 极速退款), zero_second_return_agreement (the
            0-second response to return agreements · 退货0秒响应), speedy_rights_protection (the speedy rights
            protection · 极速维权), appliance_install_24h_commitment (the promise to install home appliances within 24
            hours · 家电24小时内预约安装承诺), appliance_installation (the installation of home appliances · 家电预约安
            装), home_decoration_installation (the installation of home decoration · 家装安装),
            one_click_help_1h_commitment (the one-click help promise to solve within 1 hour · 一键求助1小时解决承诺),
            one_click_help_48h_commitment (the one-click help promise of a solution within 48 hours · 一键求助48小时给出
            方案承诺), mobile_proof_free_return_exchange (the evidence-free return/exchange of mobile phones · 手机免举
            证退换货), extended_warranty (the extended warranty · 延保服务), broken_screen_worry_free (the broken-screen
            service · 碎屏无忧)
        mobile_proof_free_order: the order has the proof-free service for mobile phones · 订单享有手机免举证服务; null:
            no · 空值：否.
        return_refund_applied_at_us: a return with refund is applied for · 消费者申请退货退款; null: it did not happen ·
            空值：没有发生.
        return_waybill_filled_at_us: the waybill number of the return is entered · 消费者填写退货物流单号; null: it did
            not happen · 空值：没有发生.
        installation_order_at_us: the installation is ordered · 消费者预约安装; null: it did not happen · 空值：没有发生
            .
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "service": nw.String,
            "mobile_proof_free_order": nw.Boolean,
            "return_refund_applied_at_us": nw.Int64,
            "return_waybill_filled_at_us": nw.Int64,
            "installation_order_at_us": nw.Int64,
            "at_us": nw.Int64,
        },
        {"service_suspended": nw.Boolean, "service_suspended_kind": nw.String, "service_suspended_rule": nw.String},
    )
    service = table["service"]
    return_refund_applied_at_us = table["return_refund_applied_at_us"]
    return_waybill_filled_at_us = table["return_waybill_filled_at_us"]
    installation_order_at_us = table["installation_order_at_us"]
    at_us = table["at_us"]
    has_return_waybill_filled_at_us = table.has("return_waybill_filled_at_us")
    has_return_refund_applied_at_us = table.has("return_refund_applied_at_us")
    test_1 = any_of(return_refund_applied_at_us < FIRST, return_refund_applied_at_us > LAST)
    test_2 = any_of(return_waybill_filled_at_us < FIRST, return_waybill_filled_at_us > LAST)
    test_3 = any_of(installation_order_at_us < FIRST, installation_order_at_us > LAST)
    test_4 = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~service.is_in(_SERVICE_1), test_1, test_2, test_3, test_4)
    by_speedy_refund = all_of(
        service == "speedy_refund",
        return_waybill_filled_at_us >= _2019_01_28,
        return_waybill_filled_at_us < _2019_02_14,
    )
    by_zero_second_response = all_of(
        service == "zero_second_return_agreement",
        return_refund_applied_at_us >= _2019_01_28,
        return_refund_applied_at_us < _2019_02_14,
    )
    test_5 = all_of(
        service.is_in(("mobile_proof_free_return_exchange", "speedy_rights_protection")),
        at_us >= _2019_01_28,
        at_us < _2019_02_14,
    )
    by_appliances_within_24_hours = all_of(
        at_us >= _2019_02_02,
        at_us < _2019_02_14,
        service == "appliance_install_24h_commitment",
    )
    test_6 = all_of(installation_order_at_us >= _2019_01_25, installation_order_at_us < _2019_02_16)
    test_7 = any_of(test_6, all_of(installation_order_at_us.is_null(), at_us >= _2019_01_25, at_us < _2019_02_16))
    test_8 = all_of(given(installation_order_at_us), installation_order_at_us >= _2019_02_16)
    test_9 = not_(test_8)
    test_10 = all_of(
        installation_order_at_us.is_null(),
        any_of(all_of(given(at_us), at_us >= _2019_02_16), at_us.is_null()),
    )
    test_11 = not_(test_10)
    test_12 = all_of(service == "home_decoration_installation", test_7, test_9, test_11)
    by_one_click_help_promises = all_of(
        service.is_in(("one_click_help_1h_commitment", "one_click_help_48h_commitment")),
        at_us >= _2019_01_28,
        at_us < _2019_02_16,
    )
    by_appliances_time_of_installation = all_of(
        at_us >= _2019_02_02,
        at_us < _2019_02_14,
        service == "appliance_installation",
    )
    test_13 = any_of(
        installation_order_at_us >= _2019_02_16,
        all_of(installation_order_at_us.is_null(), at_us >= _2019_02_16),
    )
    test_14 = all_of(
        given(installation_order_at_us),
        installation_order_at_us >= _2019_01_25,
        installation_order_at_us < _2019_02_16,
    )
    test_15 = not_(test_14)
    test_16 = all_of(
        installation_order_at_us.is_null(),
        any_of(all_of(given(at_us), at_us >= _2019_01_25, at_us < _2019_02_16), at_us.is_null()),
    )
    test_17 = not_(test_16)
    test_18 = all_of(service == "home_decoration_installation", test_13, test_15, test_17)
    is_out_of_range = any_of(test_1, test_2, test_3, test_4)
    is_value = any_of(
        by_speedy_refund,
        by_zero_second_response,
        test_5,
        all_of(
            at_us >= _2019_02_02,
            at_us < _2019_02_14,
            service.is_in(("appliance_install_24h_commitment", "appliance_installation")),
        ),
        test_12,
        by_one_click_help_promises,
        test_18,
    )
    is_conflict = all_of(service == "home_decoration_installation", test_7, test_13)
    test_19 = any_of(service == "home_decoration_installation", service.is_null())
    is_missing_fact = any_of(
        all_of(
            any_of(service == "speedy_refund", service.is_null()),
            any_of(
                all_of(return_waybill_filled_at_us >= _2019_01_28, return_waybill_filled_at_us < _2019_02_14),
                all_of(
                    not_(has_return_waybill_filled_at_us),
                    service == "speedy_refund",
                    return_waybill_filled_at_us.is_null(),
                ),
            ),
        ),
        all_of(
            any_of(service == "zero_second_return_agreement", service.is_null()),
            any_of(
                all_of(return_refund_applied_at_us >= _2019_01_28, return_refund_applied_at_us < _2019_02_14),
                all_of(
                    not_(has_return_refund_applied_at_us),
                    service == "zero_second_return_agreement",
                    return_refund_applied_at_us.is_null(),
                ),
            ),
        ),
        all_of(
            any_of(service.is_in(("mobile_proof_free_return_exchange", "speedy_rights_protection")), service.is_null()),
            any_of(all_of(at_us >= _2019_01_28, at_us < _2019_02_14), at_us.is_null()),
        ),
        all_of(
            any_of(all_of(at_us >= _2019_02_02, at_us < _2019_02_14), at_us.is_null()),
            any_of(service.is_in(("appliance_install_24h_commitment", "appliance_installation")), service.is_null()),
        ),
        all_of(
            test_19,
            any_of(
                test_6,
                all_of(
                    installation_order_at_us.is_null(),
                    any_of(all_of(at_us >= _2019_01_25, at_us < _2019_02_16), at_us.is_null()),
                ),
            ),
        ),
        all_of(
            any_of(service.is_in(("one_click_help_1h_commitment", "one_click_help_48h_commitment")), service.is_null()),
            any_of(all_of(at_us >= _2019_01_28, at_us < _2019_02_16), at_us.is_null()),
        ),
        all_of(
            test_19,
            any_of(
                installation_order_at_us >= _2019_02_16,
                all_of(installation_order_at_us.is_null(), any_of(at_us >= _2019_02_16, at_us.is_null())),
            ),
        ),
    )
    by_speedy_rights_protection = all_of(
        service == "speedy_rights_protection",
        at_us >= _2019_01_28,
        at_us < _2019_02_14,
    )
    test_20 = any_of(
        test_14,
        all_of(installation_order_at_us.is_null(), given(at_us), at_us >= _2019_01_25, at_us < _2019_02_16),
    )
    test_21 = any_of(test_8, all_of(installation_order_at_us.is_null(), given(at_us), at_us >= _2019_02_16))
    test_22 = not_(
        all_of(
            any_of(test_14, test_16, test_8, test_10),
            not_(all_of(test_20, test_21)),
            not_(all_of(test_20, test_9, test_11)),
            not_(all_of(test_21, test_15, test_17)),
        ),
    )
    by_decoration_paused_decoration_restored = all_of(
        service == "home_decoration_installation",
        test_7,
        test_22,
        test_13,
    )
    by_decoration_paused = all_of(service == "home_decoration_installation", test_7, test_22)
    by_decoration_restored = all_of(service == "home_decoration_installation", test_13, test_22)
    by_mobile_proof_free = all_of(
        service == "mobile_proof_free_return_exchange",
        at_us >= _2019_01_28,
        at_us < _2019_02_14,
    )
    return table.decided(
        {
            "service_suspended": choose(
                (refused, None),
                (
                    any_of(
                        by_speedy_refund,
                        by_zero_second_response,
                        test_5,
                        by_appliances_within_24_hours,
                        test_12,
                        by_one_click_help_promises,
                    ),
                    True,
                ),
                (any_of(by_appliances_time_of_installation, test_18), False),
            ),
            "service_suspended_kind": choose(
                (~service.is_in(_SERVICE_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_conflict, "conflict"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "service_suspended_rule": choose(
                (refused, None),
                (by_speedy_refund, "speedy_refund"),
                (by_zero_second_response, "zero_second_response"),
                (by_speedy_rights_protection, "speedy_rights_protection"),
                (by_appliances_within_24_hours, "appliances.within_24_hours"),
                (by_appliances_time_of_installation, "appliances.time_of_installation"),
                (by_decoration_paused_decoration_restored, "decoration.paused; decoration.restored"),
                (by_decoration_paused, "decoration.paused"),
                (by_decoration_restored, "decoration.restored"),
                (by_one_click_help_promises, "one_click_help.promises"),
                (by_mobile_proof_free, "mobile_proof_free"),
            ),
        }
    )


def service_resumes_at(frame: FrameT) -> FrameT:
    """The service resumes · 服务恢复时间.

    Adds · 增加:
        service_resumes_at_us: the first instant that is allowed · 最早可以的时点.
        service_resumes_at_kind: the kind of the answer · 答案的类型.
        service_resumes_at_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        service: service · 服务: speedy_refund (the speedy refund · 极速退款), zero_second_return_agreement (the
            0-second response to return agreements · 退货0秒响应), speedy_rights_protection (the speedy rights
            protection · 极速维权), appliance_install_24h_commitment (the promise to install home appliances within 24
            hours · 家电24小时内预约安装承诺), appliance_installation (the installation of home appliances · 家电预约安
            装), home_decoration_installation (the installation of home decoration · 家装安装),
            one_click_help_1h_commitment (the one-click help promise to solve within 1 hour · 一键求助1小时解决承诺),
            one_click_help_48h_commitment (the one-click help promise of a solution within 48 hours · 一键求助48小时给出
            方案承诺), mobile_proof_free_return_exchange (the evidence-free return/exchange of mobile phones · 手机免举
            证退换货), extended_warranty (the extended warranty · 延保服务), broken_screen_worry_free (the broken-screen
            service · 碎屏无忧)
        installation_order_at_us: the installation is ordered · 消费者预约安装; null: it did not happen · 空值：没有发生
            .
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"service": nw.String, "installation_order_at_us": nw.Int64, "at_us": nw.Int64},
        {"service_resumes_at_us": nw.Int64, "service_resumes_at_kind": nw.String, "service_resumes_at_rule": nw.String},
    )
    service = table["service"]
    installation_order_at_us = table["installation_order_at_us"]
    at_us = table["at_us"]
    test_1 = any_of(installation_order_at_us < FIRST, installation_order_at_us > LAST)
    test_2 = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~service.is_in(_SERVICE_1), test_1, test_2)
    test_3 = all_of(installation_order_at_us >= _2019_01_25, installation_order_at_us < _2019_02_16)
    test_4 = all_of(at_us >= _2019_01_25, at_us < _2019_02_16)
    test_5 = any_of(test_3, test_4)
    is_value = all_of(service == "home_decoration_installation", test_5)
    is_out_of_range = any_of(test_1, test_2)
    is_missing_fact = all_of(
        any_of(service == "home_decoration_installation", service.is_null()),
        any_of(test_3, test_4, at_us.is_null()),
    )
    test_6 = all_of(
        given(installation_order_at_us),
        installation_order_at_us >= _2019_01_25,
        installation_order_at_us < _2019_02_16,
    )
    test_7 = all_of(given(at_us), at_us >= _2019_01_25, at_us < _2019_02_16)
    by_decoration_restoration = all_of(
        service == "home_decoration_installation",
        test_5,
        not_(all_of(any_of(test_6, test_7, at_us.is_null()), not_(test_6), not_(test_7))),
    )
    return table.decided(
        {
            "service_resumes_at_us": choose((refused, None), (is_value, _2019_02_16)),
            "service_resumes_at_kind": choose(
                (~service.is_in(_SERVICE_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "service_resumes_at_rule": choose((refused, None), (by_decoration_restoration, "decoration.restoration")),
        }
    )


def installation_time_set_by(frame: FrameT) -> FrameT:
    """Basis of the installation time · 安装时间的确定.

    Adds · 增加:
        installation_time_set_by: null, since a document decides · 空值，由文件规定.
        installation_time_set_by_kind: the kind of the answer · 答案的类型.
        installation_time_set_by_rule: the rules that give it · 给出答案的规则.
        installation_time_set_by_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        service: service · 服务: speedy_refund (the speedy refund · 极速退款), zero_second_return_agreement (the
            0-second response to return agreements · 退货0秒响应), speedy_rights_protection (the speedy rights
            protection · 极速维权), appliance_install_24h_commitment (the promise to install home appliances within 24
            hours · 家电24小时内预约安装承诺), appliance_installation (the installation of home appliances · 家电预约安
            装), home_decoration_installation (the installation of home decoration · 家装安装),
            one_click_help_1h_commitment (the one-click help promise to solve within 1 hour · 一键求助1小时解决承诺),
            one_click_help_48h_commitment (the one-click help promise of a solution within 48 hours · 一键求助48小时给出
            方案承诺), mobile_proof_free_return_exchange (the evidence-free return/exchange of mobile phones · 手机免举
            证退换货), extended_warranty (the extended warranty · 延保服务), broken_screen_worry_free (the broken-screen
            service · 碎屏无忧)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"service": nw.String, "at_us": nw.Int64},
        {
            "installation_time_set_by": nw.String,
            "installation_time_set_by_kind": nw.String,
            "installation_time_set_by_rule": nw.String,
            "installation_time_set_by_per": nw.String,
        },
    )
    service = table["service"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    is_per = all_of(at_us >= _2019_02_02, at_us < _2019_02_14, service == "appliance_installation")
    is_missing_fact = all_of(
        any_of(all_of(at_us >= _2019_02_02, at_us < _2019_02_14), at_us.is_null()),
        any_of(service == "appliance_installation", service.is_null()),
    )
    refused = any_of(~service.is_in(_SERVICE_1), is_out_of_range)
    return table.decided(
        {
            "installation_time_set_by": None,
            "installation_time_set_by_kind": choose(
                (~service.is_in(_SERVICE_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_per, "per"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "installation_time_set_by_rule": choose((refused, None), (is_per, "appliances.time_of_installation")),
            "installation_time_set_by_per": choose((refused, None), (is_per, "service_provider_contact")),
        }
    )


def postage_timeout_days(frame: FrameT) -> FrameT:
    """Timeout of the postage order · 运费订单的超时时间.

    Adds · 增加:
        postage_timeout_days: a number of days · 数值，单位 days.
        postage_timeout_days_kind: the kind of the answer · 答案的类型.
        postage_timeout_days_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        waiting_for: awaited party · 等待操作方: merchant (the merchant · 商家), consumer (the consumer · 消费者)
        postage_order_at_us: the postage order is generated · 运费订单生成; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"waiting_for": nw.String, "postage_order_at_us": nw.Int64},
        {
            "postage_timeout_days": nw.Float64,
            "postage_timeout_days_kind": nw.String,
            "postage_timeout_days_rule": nw.String,
        },
    )
    waiting_for = table["waiting_for"]
    postage_order_at_us = table["postage_order_at_us"]
    has_postage_order_at_us = table.has("postage_order_at_us")
    is_out_of_range = any_of(postage_order_at_us < FIRST, postage_order_at_us > LAST)
    refused = any_of(~waiting_for.is_in(("consumer", "merchant")), is_out_of_range)
    by_postage_timeout_3_VI_1_ = all_of(
        postage_order_at_us >= _2019_01_28,
        postage_order_at_us < _2019_02_14,
        waiting_for == "merchant",
    )
    by_postage_timeout_3_VI_2_ = all_of(
        postage_order_at_us >= _2019_01_28,
        postage_order_at_us < _2019_02_14,
        waiting_for == "consumer",
    )
    is_value = all_of(
        postage_order_at_us >= _2019_01_28,
        postage_order_at_us < _2019_02_14,
        waiting_for.is_in(("consumer", "merchant")),
    )
    is_missing_fact = any_of(
        all_of(postage_order_at_us >= _2019_01_28, postage_order_at_us < _2019_02_14),
        all_of(not_(has_postage_order_at_us), postage_order_at_us.is_null()),
    )
    return table.decided(
        {
            "postage_timeout_days": choose(
                (refused, None),
                (by_postage_timeout_3_VI_1_, 3),
                (by_postage_timeout_3_VI_2_, 15),
            ),
            "postage_timeout_days_kind": choose(
                (~waiting_for.is_in(("consumer", "merchant")), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "postage_timeout_days_rule": choose(
                (refused, None),
                (by_postage_timeout_3_VI_1_, "postage_timeout[3.(VI).1]"),
                (by_postage_timeout_3_VI_2_, "postage_timeout[3.(VI).2]"),
            ),
        }
    )


def entrance_open(frame: FrameT) -> FrameT:
    """The entrance is open · 服务入口正常开放.

    Adds · 增加:
        entrance_open: true for yes, false for no · true 为是，false 为否.
        entrance_open_kind: the kind of the answer · 答案的类型.
        entrance_open_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        service: service · 服务: speedy_refund (the speedy refund · 极速退款), zero_second_return_agreement (the
            0-second response to return agreements · 退货0秒响应), speedy_rights_protection (the speedy rights
            protection · 极速维权), appliance_install_24h_commitment (the promise to install home appliances within 24
            hours · 家电24小时内预约安装承诺), appliance_installation (the installation of home appliances · 家电预约安
            装), home_decoration_installation (the installation of home decoration · 家装安装),
            one_click_help_1h_commitment (the one-click help promise to solve within 1 hour · 一键求助1小时解决承诺),
            one_click_help_48h_commitment (the one-click help promise of a solution within 48 hours · 一键求助48小时给出
            方案承诺), mobile_proof_free_return_exchange (the evidence-free return/exchange of mobile phones · 手机免举
            证退换货), extended_warranty (the extended warranty · 延保服务), broken_screen_worry_free (the broken-screen
            service · 碎屏无忧)
        entrance: entrance · 入口: purchase (the purchase entrance · 购买入口), application (the application entrance ·
            申请入口)
    """
    table = Table(
        frame,
        {"service": nw.String, "entrance": nw.String},
        {"entrance_open": nw.Boolean, "entrance_open_kind": nw.String, "entrance_open_rule": nw.String},
    )
    service = table["service"]
    entrance = table["entrance"]
    refused = any_of(~service.is_in(_SERVICE_1), ~entrance.is_in(("application", "purchase")))
    return table.decided(
        {
            "entrance_open": choose(
                (refused, None),
                (service.is_in(("broken_screen_worry_free", "extended_warranty")), True),
            ),
            "entrance_open_kind": choose(
                (refused, "unknown_value"),
                (service.is_in(("broken_screen_worry_free", "extended_warranty")), "value"),
                (
                    any_of(service.is_in(("broken_screen_worry_free", "extended_warranty")), service.is_null()),
                    "missing_fact",
                ),
                otherwise="not_covered",
            ),
            "entrance_open_rule": choose(
                (refused, None),
                (service == "extended_warranty", "extended_warranty.warranty_entrances"),
                (service == "broken_screen_worry_free", "broken_screen.screen_entrances"),
            ),
        }
    )


def provider_response_due(frame: FrameT) -> FrameT:
    """Response time of the service provider · 服务商响应时间.

    Adds · 增加:
        provider_response_due_us: the first instant that is too late · 自该时点起即为逾期.
        provider_response_due_kind: the kind of the answer · 答案的类型.
        provider_response_due_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        service: service · 服务: speedy_refund (the speedy refund · 极速退款), zero_second_return_agreement (the
            0-second response to return agreements · 退货0秒响应), speedy_rights_protection (the speedy rights
            protection · 极速维权), appliance_install_24h_commitment (the promise to install home appliances within 24
            hours · 家电24小时内预约安装承诺), appliance_installation (the installation of home appliances · 家电预约安
            装), home_decoration_installation (the installation of home decoration · 家装安装),
            one_click_help_1h_commitment (the one-click help promise to solve within 1 hour · 一键求助1小时解决承诺),
            one_click_help_48h_commitment (the one-click help promise of a solution within 48 hours · 一键求助48小时给出
            方案承诺), mobile_proof_free_return_exchange (the evidence-free return/exchange of mobile phones · 手机免举
            证退换货), extended_warranty (the extended warranty · 延保服务), broken_screen_worry_free (the broken-screen
            service · 碎屏无忧)
        order_received_at_us: the provider receives the order · 服务商接单; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"service": nw.String, "order_received_at_us": nw.Int64},
        {
            "provider_response_due_us": nw.Int64,
            "provider_response_due_kind": nw.String,
            "provider_response_due_rule": nw.String,
        },
    )
    service = table["service"]
    order_received_at_us = table["order_received_at_us"]
    has_order_received_at_us = table.has("order_received_at_us")
    test_1 = any_of(order_received_at_us < FIRST, order_received_at_us > LAST)
    test_2 = all_of(
        service.is_in(("broken_screen_worry_free", "extended_warranty")),
        any_of(order_received_at_us < -62_135_510_400_000_000, order_received_at_us > _9999_12_29_07_59_59_999999),
    )
    refused = any_of(~service.is_in(_SERVICE_1), test_1, test_2)
    is_value = all_of(service.is_in(("broken_screen_worry_free", "extended_warranty")), given(order_received_at_us))
    value_1 = choose((all_of(order_received_at_us >= FIRST, order_received_at_us <= LAST), order_received_at_us))
    is_out_of_range = any_of(test_1, test_2)
    test_3 = any_of(service.is_in(("broken_screen_worry_free", "extended_warranty")), service.is_null())
    test_4 = not_(
        all_of(
            any_of(is_one_of(service, "broken_screen_worry_free", "extended_warranty"), service.is_null()),
            given(order_received_at_us),
        ),
    )
    is_missing_fact = any_of(
        all_of(test_3, given(order_received_at_us)),
        all_of(
            test_3,
            any_of(given(order_received_at_us), all_of(test_3, test_4)),
            not_(has_order_received_at_us),
            test_4,
        ),
    )
    return table.decided(
        {
            "provider_response_due_us": choose((refused, None), (is_value, value_1 + _1_DAYS)),
            "provider_response_due_kind": choose(
                (~service.is_in(_SERVICE_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "provider_response_due_rule": choose(
                (refused, None),
                (
                    all_of(service == "extended_warranty", given(order_received_at_us)),
                    "extended_warranty.warranty_response",
                ),
                (
                    all_of(service == "broken_screen_worry_free", given(order_received_at_us)),
                    "broken_screen.screen_response",
                ),
            ),
        }
    )


def visit_bookable(frame: FrameT) -> FrameT:
    """A visit for this time may be booked · 可预约该时间上门.

    Adds · 增加:
        visit_bookable: true for allowed, false for forbidden · true 为允许，false 为禁止.
        visit_bookable_kind: the kind of the answer · 答案的类型.
        visit_bookable_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        service: service · 服务: speedy_refund (the speedy refund · 极速退款), zero_second_return_agreement (the
            0-second response to return agreements · 退货0秒响应), speedy_rights_protection (the speedy rights
            protection · 极速维权), appliance_install_24h_commitment (the promise to install home appliances within 24
            hours · 家电24小时内预约安装承诺), appliance_installation (the installation of home appliances · 家电预约安
            装), home_decoration_installation (the installation of home decoration · 家装安装),
            one_click_help_1h_commitment (the one-click help promise to solve within 1 hour · 一键求助1小时解决承诺),
            one_click_help_48h_commitment (the one-click help promise of a solution within 48 hours · 一键求助48小时给出
            方案承诺), mobile_proof_free_return_exchange (the evidence-free return/exchange of mobile phones · 手机免举
            证退换货), extended_warranty (the extended warranty · 延保服务), broken_screen_worry_free (the broken-screen
            service · 碎屏无忧)
        visit_at_us: the visit takes place · 服务商上门; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"service": nw.String, "visit_at_us": nw.Int64},
        {"visit_bookable": nw.Boolean, "visit_bookable_kind": nw.String, "visit_bookable_rule": nw.String},
    )
    service = table["service"]
    visit_at_us = table["visit_at_us"]
    has_visit_at_us = table.has("visit_at_us")
    is_out_of_range = any_of(visit_at_us < FIRST, visit_at_us > LAST)
    refused = any_of(~service.is_in(_SERVICE_1), is_out_of_range)
    test_1 = any_of(service.is_in(("broken_screen_worry_free", "extended_warranty")), service.is_null())
    is_missing_fact = all_of(
        test_1,
        any_of(
            given(visit_at_us),
            all_of(
                not_(has_visit_at_us),
                test_1,
                not_(
                    all_of(
                        any_of(is_one_of(service, "broken_screen_worry_free", "extended_warranty"), service.is_null()),
                        given(visit_at_us),
                    ),
                ),
            ),
        ),
    )
    return table.decided(
        {
            "visit_bookable": choose(
                (refused, None),
                (
                    all_of(
                        service.is_in(("broken_screen_worry_free", "extended_warranty")),
                        visit_at_us >= _2019_02_11,
                    ),
                    True,
                ),
                (
                    all_of(service.is_in(("broken_screen_worry_free", "extended_warranty")), visit_at_us < _2019_02_11),
                    False,
                ),
            ),
            "visit_bookable_kind": choose(
                (~service.is_in(_SERVICE_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (all_of(service.is_in(("broken_screen_worry_free", "extended_warranty")), given(visit_at_us)), "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "visit_bookable_rule": choose(
                (refused, None),
                (all_of(service == "extended_warranty", given(visit_at_us)), "extended_warranty.warranty_visits"),
                (all_of(service == "broken_screen_worry_free", given(visit_at_us)), "broken_screen.screen_visits"),
            ),
        }
    )


def pickup_bookable(frame: FrameT) -> FrameT:
    """A pick-up for this time may be booked · 可预约该时间取件.

    Adds · 增加:
        pickup_bookable: true for allowed, false for forbidden · true 为允许，false 为禁止.
        pickup_bookable_kind: the kind of the answer · 答案的类型.
        pickup_bookable_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        category: category · 类目: general (general · 一般商品), home_decoration (home decoration · 家装), mobile_phone
            (mobile phones · 手机), home_appliance (home appliances · 家电), digital (digital goods · 数码), furniture
            (furniture · 家具), books (books · 图书), cafeteria (Cafeteria · 餐饮), food (Food · 美食),
            shopping_coupons_cakes_and_breads (Shopping Coupons/Cakes and Breads · 购物提货券/蛋糕面包),
            localized_life_services (Localized Life Services · 本地化生活服务), supermarket_cards_mall_shopping_cards
            (Supermarket Cards/Mall Shopping Cards · 超市卡/商场购物卡), mobile_unicom_telecom_recharge_center
            (Mobile/Unicom/Telecom Recharge Center · 移动/联通/电信充值中心), mobile_number_package_value_added_business
            (Mobile Number/Package/Value-added Business · 手机号码/套餐/增值业务), invincible_cards (Invincible Cards ·
            无敌卡), tencent_qq_zone (Tencent QQ Zone · 腾讯QQ专区), online_game_equipment_coins_accounts_agent_training
            (Online Game Equipment/Game Coins/Accounts/Agent Training · 网游装备/游戏币/帐号/代练),
            online_game_point_cards (Online Game Point Cards · 网络游戏点卡), photography_video_services
            (Photography/Video Services · 摄影/摄像服务)
        pickup_at_us: the old device is picked up · 旧机取件; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"category": nw.String, "pickup_at_us": nw.Int64},
        {"pickup_bookable": nw.Boolean, "pickup_bookable_kind": nw.String, "pickup_bookable_rule": nw.String},
    )
    category = table["category"]
    pickup_at_us = table["pickup_at_us"]
    has_pickup_at_us = table.has("pickup_at_us")
    is_out_of_range = any_of(pickup_at_us < FIRST, pickup_at_us > LAST)
    refused = any_of(~category.is_in(_CATEGORY_1), is_out_of_range)
    by_pickups_3_16_1_ = all_of(category == "mobile_phone", pickup_at_us >= _2019_02_04, pickup_at_us < _2019_02_09)
    by_pickups_3_16_2_ = all_of(category == "home_appliance", pickup_at_us >= _2019_02_01, pickup_at_us < _2019_02_26)
    by_pickups_3_16_3_ = all_of(category == "digital", pickup_at_us >= _2019_02_04, pickup_at_us < _2019_02_11)
    is_value = any_of(by_pickups_3_16_1_, by_pickups_3_16_2_, by_pickups_3_16_3_)
    test_1 = all_of(
        not_(has_pickup_at_us),
        any_of(category.is_in(("digital", "home_appliance", "mobile_phone")), category.is_null()),
        not_(
            all_of(
                any_of(is_one_of(category, "digital", "home_appliance", "mobile_phone"), category.is_null()),
                given(pickup_at_us),
            ),
        ),
    )
    is_missing_fact = any_of(
        all_of(
            any_of(category == "mobile_phone", category.is_null()),
            any_of(all_of(pickup_at_us >= _2019_02_04, pickup_at_us < _2019_02_09), test_1),
        ),
        all_of(
            any_of(category == "home_appliance", category.is_null()),
            any_of(all_of(pickup_at_us >= _2019_02_01, pickup_at_us < _2019_02_26), test_1),
        ),
        all_of(
            any_of(category == "digital", category.is_null()),
            any_of(all_of(pickup_at_us >= _2019_02_04, pickup_at_us < _2019_02_11), test_1),
        ),
    )
    return table.decided(
        {
            "pickup_bookable": choose((refused, None), (is_value, False)),
            "pickup_bookable_kind": choose(
                (~category.is_in(_CATEGORY_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "pickup_bookable_rule": choose(
                (refused, None),
                (by_pickups_3_16_1_, "pickups[3.(16).1]"),
                (by_pickups_3_16_2_, "pickups[3.(16).2]"),
                (by_pickups_3_16_3_, "pickups[3.(16).3]"),
            ),
        }
    )


def price_estimate_available(frame: FrameT) -> FrameT:
    """The price can be estimated online · 旧机可在线估价.

    Adds · 增加:
        price_estimate_available: true for yes, false for no · true 为是，false 为否.
        price_estimate_available_kind: the kind of the answer · 答案的类型.
        price_estimate_available_rule: the rules that give it · 给出答案的规则.
    """
    table = Table(
        frame,
        {},
        {
            "price_estimate_available": nw.Boolean,
            "price_estimate_available_kind": nw.String,
            "price_estimate_available_rule": nw.String,
        },
    )
    return table.decided(
        {
            "price_estimate_available": True,
            "price_estimate_available_kind": "value",
            "price_estimate_available_rule": "old_for_new.online",
        }
    )


def order_submission_open(frame: FrameT) -> FrameT:
    """The order can be submitted · 订单可正常提交.

    Adds · 增加:
        order_submission_open: true for yes, false for no · true 为是，false 为否.
        order_submission_open_kind: the kind of the answer · 答案的类型.
        order_submission_open_rule: the rules that give it · 给出答案的规则.
    """
    table = Table(
        frame,
        {},
        {
            "order_submission_open": nw.Boolean,
            "order_submission_open_kind": nw.String,
            "order_submission_open_rule": nw.String,
        },
    )
    return table.decided(
        {
            "order_submission_open": True,
            "order_submission_open_kind": "value",
            "order_submission_open_rule": "old_for_new.online",
        }
    )
