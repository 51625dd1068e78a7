"""Alibaba.com: service, shipping and customs in the epidemic of 2020 · 阿里巴巴国际站2020年疫情期间客服、发货与通关安排
.

Compiled by gonggao from alibaba_com/epidemic_2020.rule; edit that, not this.

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

_2020_01_15_16_00 = 1_579_075_200_000_000  # 2020-01-15 16:00:00+08:00
_2020_01_29 = 1_580_227_200_000_000  # 2020-01-29 00:00:00+08:00
_2020_01_30 = 1_580_313_600_000_000  # 2020-01-30 00:00:00+08:00
_2020_02_03 = 1_580_659_200_000_000  # 2020-02-03 00:00:00+08:00
_2020_02_08 = 1_581_091_200_000_000  # 2020-02-08 00:00:00+08:00
_2020_02_10 = 1_581_264_000_000_000  # 2020-02-10 00:00:00+08:00
_2020_02_11_16_00 = 1_581_408_000_000_000  # 2020-02-11 16:00:00+08:00
_2020_02_22_16_00 = 1_582_358_400_000_000  # 2020-02-22 16:00:00+08:00
_3939_11_05_16_00 = 62_162_236_800_000_000  # 3939-11-05 16:00:00+08:00

_CHANNEL_1 = (
    "buyer_agent_online",
    "hotline_merchant",
    "hotline_new_exporter",
    "hotline_supply_chain",
    "online_bot",
    "other",
    "seller_agent_online",
)
_REGION_1 = (
    "anhui",
    "beijing",
    "chongqing",
    "fujian",
    "gansu",
    "guangdong",
    "guangxi",
    "guizhou",
    "hainan",
    "hebei",
    "heilongjiang",
    "henan",
    "hong_kong",
    "hubei",
    "hunan",
    "jiangsu",
    "jiangxi",
    "jilin",
    "liaoning",
    "macau",
    "neimenggu",
    "ningxia",
    "other",
    "qinghai",
    "shaanxi",
    "shandong",
    "shanghai",
    "shanxi",
    "sichuan",
    "taiwan",
    "tianjin",
    "xinjiang",
    "xizang",
    "yunnan",
    "zhejiang",
)
_REGION_2 = ("guangdong", "hong_kong", "jiangsu", "macau", "other", "shanghai", "taiwan", "zhejiang")
_REGION_3 = ("guangdong", "jiangsu", "macau", "other", "shanghai", "zhejiang")
_SELLER_REGION_1 = ("hong_kong", "macau", "mainland", "other", "taiwan")
_ITEM_1 = (
    "brand_admission",
    "clearance_completion",
    "commercial_certificate",
    "e_entrustment",
    "export_order_clearance",
    "import_service_order",
    "paper_documents_mailing",
    "product_admission",
)


def service_open(frame: FrameT) -> FrameT:
    """The channel is served · 服务开放.

    Adds · 增加:
        service_open: whether it is open at at_us · at_us 所指时点是否在开放时段内.
        service_open_kind: the kind of the answer · 答案的类型.
        service_open_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        channel: channel · 咨询渠道: online_bot (the online assistant · 在线智能服务), seller_agent_online (online
            agents for sellers · 商家在线人工), buyer_agent_online (online agents for buyers · 买家在线人工),
            hotline_merchant (the hotline for merchants · 商家服务热线), hotline_new_exporter (the hotline for new
            ChuKouTong members · 新办理出口通热线), hotline_supply_chain (the hotline of the cross-border supply chain ·
            跨境供应链热线), other (another channel · 其他渠道)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"channel": nw.String, "at_us": nw.Int64},
        {"service_open": nw.Boolean, "service_open_kind": nw.String, "service_open_rule": nw.String},
    )
    channel = table["channel"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    value_1 = choose((all_of(at_us >= FIRST, at_us <= LAST), at_us))
    part_0, part_1, part_2 = table.parts(
        any_of(all_of(given(channel), not_(is_one_of(channel, *_CHANNEL_1))), all_of(given(at_us), is_out_of_range)),
        all_of(
            is_one_of(channel, "buyer_agent_online", "online_bot"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
        ),
        ((value_1 + _3939_11_05_16_00) % 604_800_000_000) // 60_000_000,
    )
    part_3, part_5, part_7, part_9, part_11, part_13, part_14 = table.parts(
        part_2 >= 540,
        part_2 >= 1_980,
        part_2 >= 3_420,
        part_2 >= 4_860,
        part_2 >= 6_300,
        all_of(part_2 >= 7_740, part_2 < 8_250),
        all_of(part_2 >= 9_180, part_2 < 9_690),
    )
    (
        part_4,
        part_6,
        part_8,
        part_10,
        part_12,
        part_21,
        part_22,
        part_24,
        part_25,
        part_26,
        part_27,
        part_28,
    ) = table.parts(
        all_of(part_3, part_2 < 1_050),
        all_of(part_5, part_2 < 2_490),
        all_of(part_7, part_2 < 3_930),
        all_of(part_9, part_2 < 5_370),
        all_of(part_11, part_2 < 6_810),
        not_(part_13),
        not_(part_14),
        all_of(part_3, part_2 < 1_080),
        all_of(part_5, part_2 < 2_520),
        all_of(part_7, part_2 < 3_960),
        all_of(part_9, part_2 < 5_400),
        all_of(part_11, part_2 < 6_840),
    )
    (
        part_15,
        part_16,
        part_17,
        part_18,
        part_19,
        part_20,
        part_29,
        part_30,
        part_31,
        part_32,
        part_33,
        part_34,
    ) = table.parts(
        any_of(part_4, part_6, part_8, part_10, part_12, part_13, part_14),
        not_(part_4),
        not_(part_6),
        not_(part_8),
        not_(part_10),
        not_(part_12),
        any_of(part_24, part_25, part_26, part_27, part_28),
        not_(part_24),
        not_(part_25),
        not_(part_26),
        not_(part_27),
        not_(part_28),
    )
    test_1 = any_of(all_of(given(channel), channel == "seller_agent_online"), channel.is_null())
    test_2 = any_of(
        is_one_of(channel, "hotline_merchant", "hotline_new_exporter", "hotline_supply_chain"),
        channel.is_null(),
    )
    (
        part_23,
        part_35,
        part_36,
        part_37,
        part_38,
        part_39,
        part_40,
    ) = table.parts(
        all_of(
            all_of(given(channel), channel == "seller_agent_online"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_15,
            not_(all_of(part_16, part_17, part_18, part_19, part_20, part_21, part_22)),
        ),
        all_of(
            is_one_of(channel, "hotline_merchant", "hotline_new_exporter", "hotline_supply_chain"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_29,
            not_(all_of(part_30, part_31, part_32, part_33, part_34)),
        ),
        all_of(
            all_of(given(channel), channel == "seller_agent_online"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_16,
            part_17,
            part_18,
            part_19,
            part_20,
            part_21,
            part_22,
        ),
        all_of(
            is_one_of(channel, "hotline_merchant", "hotline_new_exporter", "hotline_supply_chain"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_30,
            part_31,
            part_32,
            part_33,
            part_34,
        ),
        all_of(
            all_of(given(channel), channel == "seller_agent_online"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_15,
            part_16,
            part_17,
            part_18,
            part_19,
            part_20,
            part_21,
            part_22,
        ),
        all_of(
            is_one_of(channel, "hotline_merchant", "hotline_new_exporter", "hotline_supply_chain"),
            given(at_us),
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_29,
            part_30,
            part_31,
            part_32,
            part_33,
            part_34,
        ),
        any_of(
            all_of(
                any_of(is_one_of(channel, "buyer_agent_online", "online_bot"), channel.is_null()),
                at_us >= _2020_02_03,
                at_us < _2020_02_10,
                given(at_us),
            ),
            all_of(test_1, at_us >= _2020_02_03, at_us < _2020_02_10, given(at_us), part_15),
            all_of(test_2, at_us >= _2020_02_03, at_us < _2020_02_10, given(at_us), part_29),
            all_of(
                test_1,
                at_us >= _2020_02_03,
                at_us < _2020_02_10,
                given(at_us),
                part_16,
                part_17,
                part_18,
                part_19,
                part_20,
                part_21,
                part_22,
            ),
            all_of(
                test_2,
                at_us >= _2020_02_03,
                at_us < _2020_02_10,
                given(at_us),
                part_30,
                part_31,
                part_32,
                part_33,
                part_34,
            ),
            all_of(
                any_of(all_of(given(channel), not_(all_of(given(channel), channel == "other"))), channel.is_null()),
                at_us.is_null(),
            ),
        ),
    )
    (part_41,) = table.parts(
        not_(
            all_of(
                part_40,
                not_(part_38),
                not_(part_39),
                not_(part_1),
                not_(part_23),
                not_(part_35),
                not_(part_36),
                not_(part_37),
            ),
        ),
    )
    by_渠道_一_1_p2_ = all_of(channel == "online_bot", at_us >= _2020_02_03, at_us < _2020_02_10, part_41)
    by_渠道_一_1_p3_ = any_of(
        all_of(channel == "seller_agent_online", at_us >= _2020_02_03, at_us < _2020_02_10, part_15, part_41),
        all_of(
            channel == "seller_agent_online",
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_16,
            part_17,
            part_18,
            part_19,
            part_20,
            part_21,
            part_22,
            part_41,
        ),
    )
    by_渠道_一_1_p4_ = all_of(channel == "buyer_agent_online", at_us >= _2020_02_03, at_us < _2020_02_10, part_41)
    by_渠道_一_1_p6_ = any_of(
        all_of(channel == "hotline_merchant", at_us >= _2020_02_03, at_us < _2020_02_10, part_29, part_41),
        all_of(
            channel == "hotline_merchant",
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_30,
            part_31,
            part_32,
            part_33,
            part_34,
            part_41,
        ),
    )
    by_渠道_一_1_p7_ = any_of(
        all_of(channel == "hotline_new_exporter", at_us >= _2020_02_03, at_us < _2020_02_10, part_29, part_41),
        all_of(
            channel == "hotline_new_exporter",
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_30,
            part_31,
            part_32,
            part_33,
            part_34,
            part_41,
        ),
    )
    by_渠道_一_1_p8_ = any_of(
        all_of(channel == "hotline_supply_chain", at_us >= _2020_02_03, at_us < _2020_02_10, part_29, part_41),
        all_of(
            channel == "hotline_supply_chain",
            at_us >= _2020_02_03,
            at_us < _2020_02_10,
            part_30,
            part_31,
            part_32,
            part_33,
            part_34,
            part_41,
        ),
    )
    return table.decided(
        {
            "service_open": choose(
                (part_0, None),
                (any_of(part_1, part_23, part_35), True),
                (any_of(part_36, part_37), False),
            ),
            "service_open_kind": choose(
                (~channel.is_in(_CHANNEL_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (any_of(part_1, part_23, part_35, part_36, part_37), "value"),
                (any_of(part_38, part_39), "conflict"),
                (part_40, "missing_fact"),
                otherwise="not_covered",
            ),
            "service_open_rule": choose(
                (part_0, None),
                (by_渠道_一_1_p2_, "渠道[一.1.p2]"),
                (by_渠道_一_1_p3_, "渠道[一.1.p3]"),
                (by_渠道_一_1_p4_, "渠道[一.1.p4]"),
                (by_渠道_一_1_p6_, "渠道[一.1.p6]"),
                (by_渠道_一_1_p7_, "渠道[一.1.p7]"),
                (by_渠道_一_1_p8_, "渠道[一.1.p8]"),
            ),
        }
    )


def service_number(frame: FrameT) -> FrameT:
    """Telephone number · 热线号码.

    Adds · 增加:
        service_number: a text · 文本.
        service_number_kind: the kind of the answer · 答案的类型.
        service_number_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        channel: channel · 咨询渠道: online_bot (the online assistant · 在线智能服务), seller_agent_online (online
            agents for sellers · 商家在线人工), buyer_agent_online (online agents for buyers · 买家在线人工),
            hotline_merchant (the hotline for merchants · 商家服务热线), hotline_new_exporter (the hotline for new
            ChuKouTong members · 新办理出口通热线), hotline_supply_chain (the hotline of the cross-border supply chain ·
            跨境供应链热线), other (another channel · 其他渠道)
    """
    table = Table(
        frame,
        {"channel": nw.String},
        {"service_number": nw.String, "service_number_kind": nw.String, "service_number_rule": nw.String},
    )
    channel = table["channel"]
    return table.decided(
        {
            "service_number": choose(
                (~channel.is_in(_CHANNEL_1), None),
                (channel == "hotline_merchant", "400-826-1688"),
                (channel == "hotline_new_exporter", "400-600-2688"),
                (channel == "hotline_supply_chain", "400-655-2688"),
            ),
            "service_number_kind": choose(
                (~channel.is_in(_CHANNEL_1), "unknown_value"),
                (channel.is_in(("hotline_merchant", "hotline_new_exporter", "hotline_supply_chain")), "value"),
                (
                    any_of(
                        channel.is_in(("hotline_merchant", "hotline_new_exporter", "hotline_supply_chain")),
                        channel.is_null(),
                    ),
                    "missing_fact",
                ),
                otherwise="not_covered",
            ),
            "service_number_rule": choose(
                (~channel.is_in(_CHANNEL_1), None),
                (channel == "hotline_merchant", "渠道[一.1.p6]"),
                (channel == "hotline_new_exporter", "渠道[一.1.p7]"),
                (channel == "hotline_supply_chain", "渠道[一.1.p8]"),
            ),
        }
    )


def partner_work_arrangement(frame: FrameT) -> FrameT:
    """Basis of the supply-chain partner's working arrangement · 拍档的工作安排.

    Adds · 增加:
        partner_work_arrangement: null, since a document decides · 空值，由文件规定.
        partner_work_arrangement_kind: the kind of the answer · 答案的类型.
        partner_work_arrangement_rule: the rules that give it · 给出答案的规则.
        partner_work_arrangement_per: the document that decides · 作出规定的文件.
    """
    table = Table(
        frame,
        {},
        {
            "partner_work_arrangement": nw.String,
            "partner_work_arrangement_kind": nw.String,
            "partner_work_arrangement_rule": nw.String,
            "partner_work_arrangement_per": nw.String,
        },
    )
    return table.decided(
        {
            "partner_work_arrangement": None,
            "partner_work_arrangement_kind": "per",
            "partner_work_arrangement_rule": "客户服务.拍档服务.拍档工作安排",
            "partner_work_arrangement_per": "local_government_rules",
        }
    )


def resume_earliest_at(frame: FrameT) -> FrameT:
    """The work is resumed · 复工时间.

    Adds · 增加:
        resume_earliest_at_us: the first instant that is allowed · 最早可以的时点.
        resume_earliest_at_kind: the kind of the answer · 答案的类型.
        resume_earliest_at_rule: the rules that give it · 给出答案的规则.
        resume_earliest_at_lower_bound: whether it is only not before that instant · 是否仅表示不早于该时点.

    Reads · 读取:
        region: region · 地区: beijing (Beijing · 北京), tianjin (Tianjin · 天津), hebei (Hebei · 河北), shanxi (Shanxi
            · 山西), neimenggu (Inner Mongolia · 内蒙古), liaoning (Liaoning · 辽宁), jilin (Jilin · 吉林), heilongjiang
            (Heilongjiang · 黑龙江), shanghai (Shanghai · 上海), jiangsu (Jiangsu · 江苏), zhejiang (Zhejiang · 浙江),
            anhui (Anhui · 安徽), fujian (Fujian · 福建), jiangxi (Jiangxi · 江西), shandong (Shandong · 山东), henan
            (Henan · 河南), hubei (Hubei · 湖北), hunan (Hunan · 湖南), guangdong (Guangdong · 广东), guangxi (Guangxi ·
            广西), hainan (Hainan · 海南), chongqing (Chongqing · 重庆), sichuan (Sichuan · 四川), guizhou (Guizhou · 贵
            州), yunnan (Yunnan · 云南), xizang (Tibet · 西藏), shaanxi (Shaanxi · 陕西), gansu (Gansu · 甘肃), qinghai
            (Qinghai · 青海), ningxia (Ningxia · 宁夏), xinjiang (Xinjiang · 新疆), hong_kong (Hong Kong · 香港), taiwan
            (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        enterprise: kind of enterprise · 企业类型: ordinary (an ordinary enterprise · 一般企业), relevant (a relevant
            enterprise · 相关企业)
    """
    table = Table(
        frame,
        {"region": nw.String, "enterprise": nw.String},
        {
            "resume_earliest_at_us": nw.Int64,
            "resume_earliest_at_kind": nw.String,
            "resume_earliest_at_rule": nw.String,
            "resume_earliest_at_lower_bound": nw.Boolean,
        },
    )
    region = table["region"]
    enterprise = table["enterprise"]
    refused = any_of(~region.is_in(_REGION_1), ~enterprise.is_in(("ordinary", "relevant")))
    test_1 = any_of(enterprise == "ordinary", enterprise.is_null())
    by_客户服务_拍档服务_四省市_一般企业_复工下限 = all_of(
        test_1,
        region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")),
    )
    is_value = any_of(
        ~region.is_in(_REGION_2),
        by_客户服务_拍档服务_四省市_一般企业_复工下限,
        region.is_in(("hong_kong", "taiwan")),
    )
    is_missing_fact = any_of(
        ~region.is_in(_REGION_3),
        region.is_null(),
        all_of(test_1, any_of(region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")), region.is_null())),
    )
    return table.decided(
        {
            "resume_earliest_at_us": choose(
                (refused, None),
                (~region.is_in(_REGION_2), _2020_02_03),
                (by_客户服务_拍档服务_四省市_一般企业_复工下限, _2020_02_10),
                (region == "hong_kong", _2020_01_29),
                (region == "taiwan", _2020_01_30),
            ),
            "resume_earliest_at_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "resume_earliest_at_rule": choose(
                (refused, None),
                (~region.is_in(_REGION_2), "客户服务.拍档服务.大陆上班"),
                (by_客户服务_拍档服务_四省市_一般企业_复工下限, "客户服务.拍档服务.四省市.一般企业.复工下限"),
                (region == "hong_kong", "客户服务.拍档服务.香港上班"),
                (region == "taiwan", "客户服务.拍档服务.台湾上班"),
            ),
            "resume_earliest_at_lower_bound": choose(
                (refused, None),
                (~region.is_in(_REGION_2), False),
                (by_客户服务_拍档服务_四省市_一般企业_复工下限, True),
                (region.is_in(("hong_kong", "taiwan")), False),
            ),
        }
    )


def resume_modality(frame: FrameT) -> FrameT:
    """Nature of the date · 复工时间的性质.

    Adds · 增加:
        resume_modality: one of the values · 取值之一：resumes (a day of resumption · 确定的复工日), not_before (a lower
            bound · 下限).
        resume_modality_kind: the kind of the answer · 答案的类型.
        resume_modality_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        region: region · 地区: beijing (Beijing · 北京), tianjin (Tianjin · 天津), hebei (Hebei · 河北), shanxi (Shanxi
            · 山西), neimenggu (Inner Mongolia · 内蒙古), liaoning (Liaoning · 辽宁), jilin (Jilin · 吉林), heilongjiang
            (Heilongjiang · 黑龙江), shanghai (Shanghai · 上海), jiangsu (Jiangsu · 江苏), zhejiang (Zhejiang · 浙江),
            anhui (Anhui · 安徽), fujian (Fujian · 福建), jiangxi (Jiangxi · 江西), shandong (Shandong · 山东), henan
            (Henan · 河南), hubei (Hubei · 湖北), hunan (Hunan · 湖南), guangdong (Guangdong · 广东), guangxi (Guangxi ·
            广西), hainan (Hainan · 海南), chongqing (Chongqing · 重庆), sichuan (Sichuan · 四川), guizhou (Guizhou · 贵
            州), yunnan (Yunnan · 云南), xizang (Tibet · 西藏), shaanxi (Shaanxi · 陕西), gansu (Gansu · 甘肃), qinghai
            (Qinghai · 青海), ningxia (Ningxia · 宁夏), xinjiang (Xinjiang · 新疆), hong_kong (Hong Kong · 香港), taiwan
            (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        enterprise: kind of enterprise · 企业类型: ordinary (an ordinary enterprise · 一般企业), relevant (a relevant
            enterprise · 相关企业)
    """
    table = Table(
        frame,
        {"region": nw.String, "enterprise": nw.String},
        {"resume_modality": nw.String, "resume_modality_kind": nw.String, "resume_modality_rule": nw.String},
    )
    region = table["region"]
    enterprise = table["enterprise"]
    refused = any_of(~region.is_in(_REGION_1), ~enterprise.is_in(("ordinary", "relevant")))
    test_1 = any_of(enterprise == "ordinary", enterprise.is_null())
    by_客户服务_拍档服务_四省市_一般企业_复工下限 = all_of(
        test_1,
        region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")),
    )
    is_value = any_of(~region.is_in(_REGION_3), by_客户服务_拍档服务_四省市_一般企业_复工下限)
    is_missing_fact = any_of(
        ~region.is_in(_REGION_3),
        region.is_null(),
        all_of(test_1, any_of(region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")), region.is_null())),
    )
    return table.decided(
        {
            "resume_modality": choose(
                (refused, None),
                (~region.is_in(_REGION_3), "resumes"),
                (by_客户服务_拍档服务_四省市_一般企业_复工下限, "not_before"),
            ),
            "resume_modality_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "resume_modality_rule": choose(
                (refused, None),
                (~region.is_in(_REGION_2), "客户服务.拍档服务.大陆上班"),
                (by_客户服务_拍档服务_四省市_一般企业_复工下限, "客户服务.拍档服务.四省市.一般企业.复工下限"),
                (region == "hong_kong", "客户服务.拍档服务.香港上班"),
                (region == "taiwan", "客户服务.拍档服务.台湾上班"),
            ),
        }
    )


def working_at(frame: FrameT) -> FrameT:
    """The work is as usual · 已正常上班.

    Adds · 增加:
        working_at: true for yes, false for no · true 为是，false 为否.
        working_at_kind: the kind of the answer · 答案的类型.
        working_at_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        region: region · 地区: beijing (Beijing · 北京), tianjin (Tianjin · 天津), hebei (Hebei · 河北), shanxi (Shanxi
            · 山西), neimenggu (Inner Mongolia · 内蒙古), liaoning (Liaoning · 辽宁), jilin (Jilin · 吉林), heilongjiang
            (Heilongjiang · 黑龙江), shanghai (Shanghai · 上海), jiangsu (Jiangsu · 江苏), zhejiang (Zhejiang · 浙江),
            anhui (Anhui · 安徽), fujian (Fujian · 福建), jiangxi (Jiangxi · 江西), shandong (Shandong · 山东), henan
            (Henan · 河南), hubei (Hubei · 湖北), hunan (Hunan · 湖南), guangdong (Guangdong · 广东), guangxi (Guangxi ·
            广西), hainan (Hainan · 海南), chongqing (Chongqing · 重庆), sichuan (Sichuan · 四川), guizhou (Guizhou · 贵
            州), yunnan (Yunnan · 云南), xizang (Tibet · 西藏), shaanxi (Shaanxi · 陕西), gansu (Gansu · 甘肃), qinghai
            (Qinghai · 青海), ningxia (Ningxia · 宁夏), xinjiang (Xinjiang · 新疆), hong_kong (Hong Kong · 香港), taiwan
            (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        enterprise: kind of enterprise · 企业类型: ordinary (an ordinary enterprise · 一般企业), relevant (a relevant
            enterprise · 相关企业)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"region": nw.String, "enterprise": nw.String, "at_us": nw.Int64},
        {"working_at": nw.Boolean, "working_at_kind": nw.String, "working_at_rule": nw.String},
    )
    region = table["region"]
    enterprise = table["enterprise"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~region.is_in(_REGION_1), ~enterprise.is_in(("ordinary", "relevant")), is_out_of_range)
    test_1 = any_of(enterprise == "ordinary", enterprise.is_null())
    by_客户服务_拍档服务_四省市_一般企业_复工下限 = all_of(
        test_1,
        region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")),
        at_us < _2020_02_10,
    )
    by_客户服务_拍档服务_大陆上班 = all_of(~region.is_in(_REGION_2), given(at_us))
    is_value = any_of(
        by_客户服务_拍档服务_大陆上班,
        by_客户服务_拍档服务_四省市_一般企业_复工下限,
        all_of(region.is_in(("hong_kong", "taiwan")), given(at_us)),
    )
    is_missing_fact = any_of(
        ~region.is_in(_REGION_3),
        region.is_null(),
        all_of(
            test_1,
            any_of(region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")), region.is_null()),
            any_of(at_us < _2020_02_10, at_us.is_null()),
        ),
    )
    return table.decided(
        {
            "working_at": choose(
                (refused, None),
                (
                    any_of(
                        all_of(~region.is_in(_REGION_2), at_us < _2020_02_03),
                        by_客户服务_拍档服务_四省市_一般企业_复工下限,
                        all_of(region == "hong_kong", at_us < _2020_01_29),
                        all_of(region == "taiwan", at_us < _2020_01_30),
                    ),
                    False,
                ),
                (
                    any_of(
                        all_of(~region.is_in(_REGION_2), at_us >= _2020_02_03),
                        all_of(region == "hong_kong", at_us >= _2020_01_29),
                        all_of(region == "taiwan", at_us >= _2020_01_30),
                    ),
                    True,
                ),
            ),
            "working_at_kind": choose(
                (any_of(~region.is_in(_REGION_1), ~enterprise.is_in(("ordinary", "relevant"))), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "working_at_rule": choose(
                (refused, None),
                (by_客户服务_拍档服务_大陆上班, "客户服务.拍档服务.大陆上班"),
                (by_客户服务_拍档服务_四省市_一般企业_复工下限, "客户服务.拍档服务.四省市.一般企业.复工下限"),
                (all_of(region == "hong_kong", given(at_us)), "客户服务.拍档服务.香港上班"),
                (all_of(region == "taiwan", given(at_us)), "客户服务.拍档服务.台湾上班"),
            ),
        }
    )


def resume_barred(frame: FrameT) -> FrameT:
    """The resumption of work is barred · 不得复工.

    Adds · 增加:
        resume_barred: true for yes, false for no · true 为是，false 为否.
        resume_barred_kind: the kind of the answer · 答案的类型.
        resume_barred_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        region: region · 地区: beijing (Beijing · 北京), tianjin (Tianjin · 天津), hebei (Hebei · 河北), shanxi (Shanxi
            · 山西), neimenggu (Inner Mongolia · 内蒙古), liaoning (Liaoning · 辽宁), jilin (Jilin · 吉林), heilongjiang
            (Heilongjiang · 黑龙江), shanghai (Shanghai · 上海), jiangsu (Jiangsu · 江苏), zhejiang (Zhejiang · 浙江),
            anhui (Anhui · 安徽), fujian (Fujian · 福建), jiangxi (Jiangxi · 江西), shandong (Shandong · 山东), henan
            (Henan · 河南), hubei (Hubei · 湖北), hunan (Hunan · 湖南), guangdong (Guangdong · 广东), guangxi (Guangxi ·
            广西), hainan (Hainan · 海南), chongqing (Chongqing · 重庆), sichuan (Sichuan · 四川), guizhou (Guizhou · 贵
            州), yunnan (Yunnan · 云南), xizang (Tibet · 西藏), shaanxi (Shaanxi · 陕西), gansu (Gansu · 甘肃), qinghai
            (Qinghai · 青海), ningxia (Ningxia · 宁夏), xinjiang (Xinjiang · 新疆), hong_kong (Hong Kong · 香港), taiwan
            (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        enterprise: kind of enterprise · 企业类型: ordinary (an ordinary enterprise · 一般企业), relevant (a relevant
            enterprise · 相关企业)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"region": nw.String, "enterprise": nw.String, "at_us": nw.Int64},
        {"resume_barred": nw.Boolean, "resume_barred_kind": nw.String, "resume_barred_rule": nw.String},
    )
    region = table["region"]
    enterprise = table["enterprise"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~region.is_in(_REGION_1), ~enterprise.is_in(("ordinary", "relevant")), is_out_of_range)
    is_value = all_of(
        region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")),
        at_us < _2020_02_10,
        enterprise == "ordinary",
    )
    is_missing_fact = all_of(
        any_of(region.is_in(("guangdong", "jiangsu", "shanghai", "zhejiang")), region.is_null()),
        any_of(at_us < _2020_02_10, at_us.is_null()),
        any_of(enterprise == "ordinary", enterprise.is_null()),
    )
    return table.decided(
        {
            "resume_barred": choose((refused, None), (is_value, True)),
            "resume_barred_kind": choose(
                (any_of(~region.is_in(_REGION_1), ~enterprise.is_in(("ordinary", "relevant"))), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "resume_barred_rule": choose((refused, None), (is_value, "客户服务.拍档服务.四省市.不得复工")),
        }
    )


def carrier_confirmation_required(frame: FrameT) -> FrameT:
    """The carrier must be asked about acceptance · 须向承运商确认能否承接.

    Adds · 增加:
        carrier_confirmation_required: true for yes, false for no · true 为是，false 为否.
        carrier_confirmation_required_kind: the kind of the answer · 答案的类型.
        carrier_confirmation_required_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        logistics_order_at_us: the logistics order is placed · 下物流订单; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"logistics_order_at_us": nw.Int64},
        {
            "carrier_confirmation_required": nw.Boolean,
            "carrier_confirmation_required_kind": nw.String,
            "carrier_confirmation_required_rule": nw.String,
        },
    )
    logistics_order_at_us = table["logistics_order_at_us"]
    has_logistics_order_at_us = table.has("logistics_order_at_us")
    refused = any_of(logistics_order_at_us < FIRST, logistics_order_at_us > LAST)
    is_missing_fact = any_of(
        logistics_order_at_us < _2020_02_08,
        all_of(not_(has_logistics_order_at_us), logistics_order_at_us.is_null()),
    )
    return table.decided(
        {
            "carrier_confirmation_required": choose((refused, None), (logistics_order_at_us < _2020_02_08, True)),
            "carrier_confirmation_required_kind": choose(
                (refused, "out_of_range"),
                (logistics_order_at_us < _2020_02_08, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "carrier_confirmation_required_rule": choose(
                (refused, None),
                (logistics_order_at_us < _2020_02_08, "物流.向承运商确认"),
            ),
        }
    )


def capacity_expected_recovering(frame: FrameT) -> FrameT:
    """Transport capacity is expected to be recovering · 运力预计已开始逐步恢复.

    Adds · 增加:
        capacity_expected_recovering: true for yes, false for no · true 为是，false 为否.
        capacity_expected_recovering_kind: the kind of the answer · 答案的类型.
        capacity_expected_recovering_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"at_us": nw.Int64},
        {
            "capacity_expected_recovering": nw.Boolean,
            "capacity_expected_recovering_kind": nw.String,
            "capacity_expected_recovering_rule": nw.String,
        },
    )
    at_us = table["at_us"]
    refused = any_of(at_us < FIRST, at_us > LAST)
    return table.decided(
        {
            "capacity_expected_recovering": choose(
                (refused, None),
                (at_us < _2020_02_10, False),
                (at_us >= _2020_02_10, True),
            ),
            "capacity_expected_recovering_kind": choose(
                (refused, "out_of_range"),
                (given(at_us), "value"),
                otherwise="missing_fact",
            ),
            "capacity_expected_recovering_rule": choose((refused, None), (given(at_us), "物流.运力预计")),
        }
    )


def user_in_scope(frame: FrameT) -> FrameT:
    """The user is one to whom the notice applies · 用户在适用范围内.

    Adds · 增加:
        user_in_scope: true for yes, false for no · true 为是，false 为否.
        user_in_scope_kind: the kind of the answer · 答案的类型.
        user_in_scope_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
    """
    table = Table(
        frame,
        {"seller_tier": nw.String, "seller_region": nw.String},
        {"user_in_scope": nw.Boolean, "user_in_scope_kind": nw.String, "user_in_scope_rule": nw.String},
    )
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    refused = any_of(
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
    )
    test_1 = all_of(seller_tier != "free", seller_region.is_in(("hong_kong", "mainland", "taiwan")))
    test_2 = any_of(
        all_of(given(seller_tier), not_(all_of(given(seller_tier), seller_tier == "free"))),
        seller_tier.is_null(),
    )
    test_3 = any_of(is_one_of(seller_region, "hong_kong", "mainland", "taiwan"), seller_region.is_null())
    test_4 = not_(all_of(test_2, test_3))
    is_value = any_of(test_1, test_4)
    test_5 = not_(
        all_of(
            given(seller_tier),
            not_(all_of(given(seller_tier), seller_tier == "free")),
            is_one_of(seller_region, "hong_kong", "mainland", "taiwan"),
        ),
    )
    is_missing_fact = any_of(
        all_of(
            any_of(seller_tier != "free", seller_tier.is_null()),
            any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null()),
        ),
        test_5,
    )
    by_user_in_scope = any_of(test_1, all_of(test_4, not_(all_of(test_5, test_2, test_3))))
    return table.decided(
        {
            "user_in_scope": choose((refused, None), (test_1, True), (test_4, False)),
            "user_in_scope_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "user_in_scope_rule": choose((refused, None), (by_user_in_scope, "user_in_scope")),
        }
    )


def counts_as_direct(frame: FrameT) -> FrameT:
    """The order counts as one of direct-order goods · 视同直接下单品的订单.

    Adds · 增加:
        counts_as_direct: true for yes, false for no · true 为是，false 为否.
        counts_as_direct_kind: the kind of the answer · 答案的类型.
        counts_as_direct_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; null: no · 空值：否.
    """
    table = Table(
        frame,
        {"order_kind": nw.String, "ready_to_ship": nw.Boolean},
        {"counts_as_direct": nw.Boolean, "counts_as_direct_kind": nw.String, "counts_as_direct_rule": nw.String},
    )
    order_kind = table["order_kind"]
    ready_to_ship = table["ready_to_ship"]
    test_1 = any_of(order_kind == "direct", ready_to_ship)
    test_2 = all_of(
        not_(all_of(given(order_kind), order_kind == "direct")),
        not_(all_of(given(ready_to_ship), ready_to_ship)),
    )
    test_3 = not_(test_2)
    test_4 = all_of(test_1, test_3)
    test_5 = all_of(order_kind != "direct", not_(all_of(given(ready_to_ship), ready_to_ship)))
    is_value = any_of(test_4, test_5)
    is_missing_fact = any_of(order_kind == "direct", order_kind.is_null(), ready_to_ship, test_2)
    by_counts_as_direct = any_of(
        all_of(
            test_1,
            not_(
                all_of(
                    any_of(
                        all_of(given(order_kind), order_kind == "direct"),
                        order_kind.is_null(),
                        all_of(given(ready_to_ship), ready_to_ship),
                        test_2,
                    ),
                    not_(
                        all_of(
                            any_of(
                                all_of(given(order_kind), order_kind == "direct"),
                                all_of(given(ready_to_ship), ready_to_ship),
                            ),
                            test_3,
                        ),
                    ),
                    not_(
                        all_of(
                            not_(all_of(given(order_kind), order_kind == "direct")),
                            given(order_kind),
                            not_(all_of(given(ready_to_ship), ready_to_ship)),
                        ),
                    ),
                ),
            ),
        ),
        test_5,
    )
    return table.decided(
        {
            "counts_as_direct": choose(
                (~order_kind.is_in(("direct", "non_direct")), None),
                (test_4, True),
                (test_5, False),
            ),
            "counts_as_direct_kind": choose(
                (~order_kind.is_in(("direct", "non_direct")), "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "counts_as_direct_rule": choose(
                (~order_kind.is_in(("direct", "non_direct")), None),
                (by_counts_as_direct, "counts_as_direct"),
            ),
        }
    )


def in_order_window(frame: FrameT) -> FrameT:
    """The order is one of the Spring Festival period · 春节期间订单.

    Adds · 增加:
        in_order_window: true for yes, false for no · true 为是，false 为否.
        in_order_window_kind: the kind of the answer · 答案的类型.
        in_order_window_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; null: no · 空值：否.
        paid_at_us: the payment is credited · 订单付款入账; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {"order_kind": nw.String, "ready_to_ship": nw.Boolean, "paid_at_us": nw.Int64},
        {"in_order_window": nw.Boolean, "in_order_window_kind": nw.String, "in_order_window_rule": nw.String},
    )
    order_kind = table["order_kind"]
    paid_at_us = table["paid_at_us"]
    ready_to_ship = table["ready_to_ship"]
    has_paid_at_us = table.has("paid_at_us")
    is_out_of_range = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    refused = any_of(~order_kind.is_in(("direct", "non_direct")), is_out_of_range)
    test_1 = any_of(order_kind == "direct", ready_to_ship)
    test_2 = all_of(test_1, paid_at_us >= _2020_01_15_16_00, paid_at_us < _2020_02_11_16_00)
    test_3 = any_of(
        all_of(given(order_kind), order_kind == "direct"),
        order_kind.is_null(),
        all_of(given(ready_to_ship), ready_to_ship),
    )
    test_4 = all_of(not_(has_paid_at_us), paid_at_us.is_null())
    test_5 = any_of(all_of(given(paid_at_us), paid_at_us >= _2020_01_15_16_00, paid_at_us < _2020_02_11_16_00), test_4)
    test_6 = not_(all_of(test_3, test_5))
    is_value = any_of(test_2, test_6)
    test_7 = not_(
        all_of(
            any_of(all_of(given(order_kind), order_kind == "direct"), all_of(given(ready_to_ship), ready_to_ship)),
            given(paid_at_us),
            paid_at_us >= _2020_01_15_16_00,
            paid_at_us < _2020_02_11_16_00,
        ),
    )
    is_missing_fact = any_of(
        all_of(
            any_of(order_kind == "direct", order_kind.is_null(), ready_to_ship),
            any_of(all_of(paid_at_us >= _2020_01_15_16_00, paid_at_us < _2020_02_11_16_00), test_4),
        ),
        test_7,
    )
    by_in_order_window = any_of(
        all_of(
            test_1,
            paid_at_us >= _2020_01_15_16_00,
            paid_at_us < _2020_02_11_16_00,
            not_(
                all_of(
                    not_(all_of(given(order_kind), order_kind == "direct")),
                    not_(all_of(given(ready_to_ship), ready_to_ship)),
                    order_kind.is_null(),
                ),
            ),
        ),
        all_of(test_6, not_(all_of(test_7, test_3, test_5))),
    )
    return table.decided(
        {
            "in_order_window": choose((refused, None), (test_2, True), (test_6, False)),
            "in_order_window_kind": choose(
                (~order_kind.is_in(("direct", "non_direct")), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "in_order_window_rule": choose((refused, None), (by_in_order_window, "in_order_window")),
        }
    )


def ship_by(frame: FrameT) -> FrameT:
    """Latest time of shipment and pick-up · 最迟发货时间.

    Adds · 增加:
        ship_by_us: the first instant that is too late · 自该时点起即为逾期.
        ship_by_kind: the kind of the answer · 答案的类型.
        ship_by_rule: the rules that give it · 给出答案的规则.
        ship_by_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; null: no · 空值：否.
        paid_at_us: the payment is credited · 订单付款入账; null: it did not happen · 空值：没有发生.
        agreed_ship_by_at_us: the shipment is due as agreed · 约定发货时间; null: it did not happen · 空值：没有发生.
    """
    table = Table(
        frame,
        {
            "order_kind": nw.String,
            "seller_tier": nw.String,
            "seller_region": nw.String,
            "ready_to_ship": nw.Boolean,
            "paid_at_us": nw.Int64,
            "agreed_ship_by_at_us": nw.Int64,
        },
        {"ship_by_us": nw.Int64, "ship_by_kind": nw.String, "ship_by_rule": nw.String, "ship_by_per": nw.String},
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    paid_at_us = table["paid_at_us"]
    agreed_ship_by_at_us = table["agreed_ship_by_at_us"]
    ready_to_ship = table["ready_to_ship"]
    has_paid_at_us = table.has("paid_at_us")
    has_agreed_ship_by_at_us = table.has("agreed_ship_by_at_us")
    test_1 = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    test_2 = any_of(agreed_ship_by_at_us < FIRST, agreed_ship_by_at_us > LAST)
    refused = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
        test_1,
        test_2,
    )
    test_3 = any_of(seller_tier != "free", seller_tier.is_null())
    test_4 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    test_5 = any_of(order_kind == "direct", ready_to_ship)
    test_6 = any_of(
        all_of(given(seller_tier), not_(all_of(given(seller_tier), seller_tier == "free"))),
        seller_tier.is_null(),
    )
    test_7 = any_of(is_one_of(seller_region, "hong_kong", "mainland", "taiwan"), seller_region.is_null())
    test_8 = any_of(all_of(given(order_kind), order_kind == "non_direct"), order_kind.is_null())
    test_9 = any_of(all_of(given(order_kind), order_kind == "direct"), all_of(given(ready_to_ship), ready_to_ship))
    test_10 = not_(all_of(test_6, test_7, test_8, not_(all_of(test_6, test_7, test_9))))
    is_value = all_of(
        test_3,
        test_4,
        test_5,
        paid_at_us >= _2020_01_15_16_00,
        paid_at_us < _2020_02_11_16_00,
        agreed_ship_by_at_us < _2020_02_22_16_00,
        test_10,
    )
    is_unknown_value = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
    )
    is_out_of_range = any_of(test_1, test_2)
    test_11 = all_of(given(paid_at_us), paid_at_us >= _2020_01_15_16_00, paid_at_us < _2020_02_11_16_00)
    test_12 = all_of(given(agreed_ship_by_at_us), agreed_ship_by_at_us < _2020_02_22_16_00)
    test_13 = not_(
        all_of(
            test_6,
            test_7,
            all_of(given(ready_to_ship), ready_to_ship),
            any_of(
                test_11,
                all_of(not_(has_paid_at_us), test_6, test_7, not_(all_of(test_6, test_7, given(paid_at_us)))),
            ),
            any_of(
                test_12,
                all_of(
                    not_(has_agreed_ship_by_at_us),
                    test_6,
                    test_7,
                    not_(all_of(test_6, test_7, given(agreed_ship_by_at_us))),
                ),
            ),
        ),
    )
    is_per = all_of(test_3, test_4, order_kind == "non_direct", test_13)
    test_14 = any_of(order_kind == "direct", order_kind.is_null(), ready_to_ship)
    test_15 = any_of(
        all_of(given(order_kind), order_kind == "direct"),
        order_kind.is_null(),
        all_of(given(ready_to_ship), ready_to_ship),
    )
    test_16 = not_(all_of(test_6, test_7, test_8, not_(all_of(test_6, test_7, test_15))))
    test_17 = not_(all_of(test_6, test_7, test_15, test_16, given(paid_at_us)))
    test_18 = not_(all_of(test_6, test_7, test_15, test_16, given(agreed_ship_by_at_us)))
    test_19 = not_(
        all_of(
            test_6,
            test_7,
            test_9,
            given(paid_at_us),
            paid_at_us >= _2020_01_15_16_00,
            paid_at_us < _2020_02_11_16_00,
            given(agreed_ship_by_at_us),
            agreed_ship_by_at_us < _2020_02_22_16_00,
        ),
    )
    is_missing_fact = any_of(
        all_of(
            test_3,
            test_4,
            test_14,
            any_of(
                all_of(paid_at_us >= _2020_01_15_16_00, paid_at_us < _2020_02_11_16_00),
                all_of(not_(has_paid_at_us), test_3, test_4, test_14, test_16, test_17),
            ),
            any_of(
                agreed_ship_by_at_us < _2020_02_22_16_00,
                all_of(not_(has_agreed_ship_by_at_us), test_3, test_4, test_14, test_16, test_18),
            ),
        ),
        all_of(test_3, test_4, any_of(order_kind == "non_direct", order_kind.is_null()), test_19),
    )
    test_20 = not_(
        all_of(
            any_of(
                all_of(
                    test_6,
                    test_7,
                    test_15,
                    any_of(test_11, all_of(not_(has_paid_at_us), test_6, test_7, test_15, test_16, test_17)),
                    any_of(test_12, all_of(not_(has_agreed_ship_by_at_us), test_6, test_7, test_15, test_16, test_18)),
                ),
                all_of(test_6, test_7, test_8, test_19),
            ),
            not_(
                all_of(
                    test_6,
                    test_7,
                    test_9,
                    given(paid_at_us),
                    paid_at_us >= _2020_01_15_16_00,
                    paid_at_us < _2020_02_11_16_00,
                    given(agreed_ship_by_at_us),
                    agreed_ship_by_at_us < _2020_02_22_16_00,
                    test_10,
                ),
            ),
            not_(all_of(test_6, test_7, all_of(given(order_kind), order_kind == "non_direct"), test_13)),
        ),
    )
    by_信保订单_直接下单品 = all_of(
        test_3,
        test_4,
        test_5,
        paid_at_us >= _2020_01_15_16_00,
        paid_at_us < _2020_02_11_16_00,
        agreed_ship_by_at_us < _2020_02_22_16_00,
        test_20,
    )
    by_信保订单_非直接下单品 = all_of(test_3, test_4, order_kind == "non_direct", test_13, test_20)
    return table.decided(
        {
            "ship_by_us": choose((refused, None), (is_value, _2020_02_22_16_00)),
            "ship_by_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_per, "per"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "ship_by_rule": choose(
                (refused, None),
                (by_信保订单_直接下单品, "信保订单.直接下单品"),
                (by_信保订单_非直接下单品, "信保订单.非直接下单品"),
            ),
            "ship_by_per": choose((refused, None), (is_per, "agreed")),
        }
    )


def shipped_on_time(frame: FrameT) -> FrameT:
    """The shipment is on time · 订单可视为按时发货.

    Adds · 增加:
        shipped_on_time: true for yes, false for no · true 为是，false 为否.
        shipped_on_time_kind: the kind of the answer · 答案的类型.
        shipped_on_time_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; null: no · 空值：否.
        paid_at_us: the payment is credited · 订单付款入账; null: it did not happen · 空值：没有发生.
        agreed_ship_by_at_us: the shipment is due as agreed · 约定发货时间; null: it did not happen · 空值：没有发生.
        shipped_at_us: the seller ships · 卖家发货; null: it did not happen · 空值：没有发生.
        picked_up_at_us: the goods are picked up by the carrier · 包裹由物流公司揽收; null: it did not happen · 空值：没
            有发生.
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {
            "order_kind": nw.String,
            "seller_tier": nw.String,
            "seller_region": nw.String,
            "ready_to_ship": nw.Boolean,
            "paid_at_us": nw.Int64,
            "agreed_ship_by_at_us": nw.Int64,
            "shipped_at_us": nw.Int64,
            "picked_up_at_us": nw.Int64,
            "at_us": nw.Int64,
        },
        {"shipped_on_time": nw.Boolean, "shipped_on_time_kind": nw.String, "shipped_on_time_rule": nw.String},
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    paid_at_us = table["paid_at_us"]
    agreed_ship_by_at_us = table["agreed_ship_by_at_us"]
    shipped_at_us = table["shipped_at_us"]
    picked_up_at_us = table["picked_up_at_us"]
    at_us = table["at_us"]
    ready_to_ship = table["ready_to_ship"]
    has_shipped_at_us = table.has("shipped_at_us")
    has_picked_up_at_us = table.has("picked_up_at_us")
    has_paid_at_us = table.has("paid_at_us")
    has_agreed_ship_by_at_us = table.has("agreed_ship_by_at_us")
    test_1 = any_of(paid_at_us < FIRST, paid_at_us > LAST)
    test_2 = any_of(agreed_ship_by_at_us < FIRST, agreed_ship_by_at_us > LAST)
    test_3 = any_of(shipped_at_us < FIRST, shipped_at_us > LAST)
    test_4 = any_of(picked_up_at_us < FIRST, picked_up_at_us > LAST)
    test_5 = any_of(at_us < FIRST, at_us > LAST)
    test_6 = any_of(
        all_of(given(seller_tier), not_(all_of(given(seller_tier), seller_tier == "free"))),
        seller_tier.is_null(),
    )
    test_7 = any_of(is_one_of(seller_region, "hong_kong", "mainland", "taiwan"), seller_region.is_null())
    test_8 = any_of(all_of(given(order_kind), order_kind == "non_direct"), order_kind.is_null())
    test_9 = any_of(all_of(given(order_kind), order_kind == "direct"), all_of(given(ready_to_ship), ready_to_ship))
    test_10 = any_of(
        all_of(given(order_kind), order_kind == "direct"),
        order_kind.is_null(),
        all_of(given(ready_to_ship), ready_to_ship),
    )
    test_11 = all_of(given(shipped_at_us), shipped_at_us >= _2020_02_22_16_00)
    test_12 = all_of(has_shipped_at_us, shipped_at_us.is_null())
    test_13 = all_of(given(picked_up_at_us), picked_up_at_us >= _2020_02_22_16_00)
    test_14 = all_of(has_picked_up_at_us, picked_up_at_us.is_null())
    part_0, part_1, part_2, part_10 = table.parts(
        any_of(
            all_of(given(order_kind), not_(is_one_of(order_kind, "direct", "non_direct"))),
            all_of(
                given(seller_tier),
                not_(is_one_of(seller_tier, "chukoutong", "free", "jinpinchengqi", "quanqiubao")),
            ),
            all_of(given(seller_region), not_(is_one_of(seller_region, *_SELLER_REGION_1))),
            all_of(given(paid_at_us), test_1),
            all_of(given(agreed_ship_by_at_us), test_2),
            all_of(given(shipped_at_us), test_3),
            all_of(given(picked_up_at_us), test_4),
            all_of(given(at_us), test_5),
        ),
        not_(all_of(test_6, test_7, test_8, not_(all_of(test_6, test_7, test_9)))),
        not_(all_of(test_6, test_7, test_8, not_(all_of(test_6, test_7, test_10)))),
        any_of(
            test_11,
            test_12,
            all_of(shipped_at_us.is_null(), not_(has_shipped_at_us), given(at_us), at_us >= _2020_02_22_16_00),
            test_13,
            test_14,
            all_of(picked_up_at_us.is_null(), not_(has_picked_up_at_us), given(at_us), at_us >= _2020_02_22_16_00),
        ),
    )
    (part_3,) = table.parts(any_of(not_(all_of(test_6, test_7)), all_of(test_6, test_7, test_10, part_2)))
    (part_4,) = table.parts(
        all_of(
            test_6,
            test_7,
            test_10,
            any_of(
                all_of(given(paid_at_us), paid_at_us >= _2020_01_15_16_00, paid_at_us < _2020_02_11_16_00),
                all_of(
                    not_(has_paid_at_us),
                    test_6,
                    test_7,
                    test_10,
                    part_2,
                    part_3,
                    not_(all_of(test_6, test_7, test_10, part_2, part_3, given(paid_at_us))),
                ),
            ),
            any_of(
                all_of(given(agreed_ship_by_at_us), agreed_ship_by_at_us < _2020_02_22_16_00),
                all_of(
                    not_(has_agreed_ship_by_at_us),
                    test_6,
                    test_7,
                    test_10,
                    part_2,
                    part_3,
                    not_(all_of(test_6, test_7, test_10, part_2, part_3, given(agreed_ship_by_at_us))),
                ),
            ),
        ),
    )
    (part_5,) = table.parts(not_(part_4))
    (part_6,) = table.parts(
        all_of(
            any_of(
                part_4,
                all_of(
                    test_6,
                    test_7,
                    test_8,
                    not_(
                        all_of(
                            test_6,
                            test_7,
                            test_9,
                            given(paid_at_us),
                            paid_at_us >= _2020_01_15_16_00,
                            paid_at_us < _2020_02_11_16_00,
                            given(agreed_ship_by_at_us),
                            agreed_ship_by_at_us < _2020_02_22_16_00,
                        ),
                    ),
                ),
            ),
            not_(
                all_of(
                    test_6,
                    test_7,
                    all_of(given(ready_to_ship), ready_to_ship),
                    given(paid_at_us),
                    paid_at_us >= _2020_01_15_16_00,
                    paid_at_us < _2020_02_11_16_00,
                    given(agreed_ship_by_at_us),
                    agreed_ship_by_at_us < _2020_02_22_16_00,
                    all_of(given(order_kind), order_kind == "non_direct"),
                    part_5,
                ),
            ),
            not_(
                all_of(
                    test_6,
                    test_7,
                    test_9,
                    given(paid_at_us),
                    paid_at_us >= _2020_01_15_16_00,
                    paid_at_us < _2020_02_11_16_00,
                    given(agreed_ship_by_at_us),
                    agreed_ship_by_at_us < _2020_02_22_16_00,
                    part_1,
                ),
            ),
            not_(all_of(test_6, test_7, all_of(given(order_kind), order_kind == "non_direct"), part_5)),
        ),
    )
    test_15 = any_of(all_of(given(at_us), at_us >= _2020_02_22_16_00), at_us.is_null())
    part_7, part_8, part_11 = table.parts(
        not_(part_6),
        all_of(
            test_6,
            test_7,
            any_of(
                all_of(
                    test_6,
                    test_7,
                    test_9,
                    given(paid_at_us),
                    paid_at_us >= _2020_01_15_16_00,
                    paid_at_us < _2020_02_11_16_00,
                    given(agreed_ship_by_at_us),
                    agreed_ship_by_at_us < _2020_02_22_16_00,
                    part_1,
                    any_of(
                        test_11,
                        test_12,
                        all_of(shipped_at_us.is_null(), not_(has_shipped_at_us), test_15),
                        test_13,
                        test_14,
                        all_of(picked_up_at_us.is_null(), not_(has_picked_up_at_us), test_15),
                    ),
                ),
                part_6,
            ),
        ),
        all_of(
            test_6,
            test_7,
            any_of(
                all_of(
                    test_6,
                    test_7,
                    test_9,
                    given(paid_at_us),
                    paid_at_us >= _2020_01_15_16_00,
                    paid_at_us < _2020_02_11_16_00,
                    given(agreed_ship_by_at_us),
                    agreed_ship_by_at_us < _2020_02_22_16_00,
                    part_1,
                    given(shipped_at_us),
                    shipped_at_us < _2020_02_22_16_00,
                    given(picked_up_at_us),
                    picked_up_at_us < _2020_02_22_16_00,
                ),
                part_6,
            ),
        ),
    )
    part_9, part_12, part_13 = table.parts(
        all_of(
            test_6,
            test_7,
            test_9,
            given(paid_at_us),
            paid_at_us >= _2020_01_15_16_00,
            paid_at_us < _2020_02_11_16_00,
            given(agreed_ship_by_at_us),
            agreed_ship_by_at_us < _2020_02_22_16_00,
            part_1,
            given(shipped_at_us),
            shipped_at_us < _2020_02_22_16_00,
            given(picked_up_at_us),
            picked_up_at_us < _2020_02_22_16_00,
            part_7,
            not_(part_8),
        ),
        all_of(
            test_6,
            test_7,
            test_9,
            given(paid_at_us),
            paid_at_us >= _2020_01_15_16_00,
            paid_at_us < _2020_02_11_16_00,
            given(agreed_ship_by_at_us),
            agreed_ship_by_at_us < _2020_02_22_16_00,
            part_1,
            part_10,
            part_7,
            not_(part_11),
        ),
        any_of(part_11, part_8),
    )
    (part_14,) = table.parts(not_(all_of(part_13, not_(part_9), not_(part_12))))
    is_unknown_value = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
    )
    is_out_of_range = any_of(test_1, test_2, test_3, test_4, test_5)
    test_16 = any_of(seller_tier != "free", seller_tier.is_null())
    test_17 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    test_18 = any_of(order_kind == "direct", ready_to_ship)
    by_信保订单_按时 = all_of(
        test_16,
        test_17,
        test_18,
        paid_at_us >= _2020_01_15_16_00,
        paid_at_us < _2020_02_11_16_00,
        agreed_ship_by_at_us < _2020_02_22_16_00,
        part_1,
        shipped_at_us < _2020_02_22_16_00,
        picked_up_at_us < _2020_02_22_16_00,
        part_7,
        part_14,
    )
    by_信保订单_逾期 = all_of(
        test_16,
        test_17,
        test_18,
        paid_at_us >= _2020_01_15_16_00,
        paid_at_us < _2020_02_11_16_00,
        agreed_ship_by_at_us < _2020_02_22_16_00,
        part_1,
        part_10,
        part_7,
        part_14,
    )
    return table.decided(
        {
            "shipped_on_time": choose((part_0, None), (part_9, True), (part_12, False)),
            "shipped_on_time_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (any_of(part_9, part_12), "value"),
                (part_13, "missing_fact"),
                otherwise="not_covered",
            ),
            "shipped_on_time_rule": choose(
                (part_0, None),
                (by_信保订单_按时, "信保订单.按时"),
                (by_信保订单_逾期, "信保订单.逾期"),
            ),
        }
    )


def logistics_status_visible_by(frame: FrameT) -> FrameT:
    """Time by which the logistics status can be seen · 物流状态最迟可查时间.

    Adds · 增加:
        logistics_status_visible_by_us: the first instant that is too late · 自该时点起即为逾期.
        logistics_status_visible_by_kind: the kind of the answer · 答案的类型.
        logistics_status_visible_by_rule: the rules that give it · 给出答案的规则.
    """
    table = Table(
        frame,
        {},
        {
            "logistics_status_visible_by_us": nw.Int64,
            "logistics_status_visible_by_kind": nw.String,
            "logistics_status_visible_by_rule": nw.String,
        },
    )
    return table.decided(
        {
            "logistics_status_visible_by_us": None,
            "logistics_status_visible_by_kind": "not_covered",
            "logistics_status_visible_by_rule": None,
        }
    )


def penalty_waived(frame: FrameT) -> FrameT:
    """The penalty is waived · 平台免予处罚.

    Adds · 增加:
        penalty_waived: true for yes, false for no · true 为是，false 为否.
        penalty_waived_kind: the kind of the answer · 答案的类型.
        penalty_waived_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        conduct: conduct · 卖家行为: late_shipment (late shipment · 逾期发货), unable_to_ship (inability to ship · 无法
            发货), false_tracking (false tracking data · 虚假物流信息)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        during_epidemic: the conduct falls into the epidemic · 处于疫情期间; null: no · 空值：否.
        buyer_contacted_first: the buyer was contacted in advance · 已提前联系买方; null: no · 空值：否.
    """
    table = Table(
        frame,
        {
            "order_kind": nw.String,
            "seller_tier": nw.String,
            "seller_region": nw.String,
            "conduct": nw.String,
            "cause": nw.String,
            "during_epidemic": nw.Boolean,
            "buyer_contacted_first": nw.Boolean,
        },
        {"penalty_waived": nw.Boolean, "penalty_waived_kind": nw.String, "penalty_waived_rule": nw.String},
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    conduct = table["conduct"]
    cause = table["cause"]
    during_epidemic = table["during_epidemic"]
    refused = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
        ~conduct.is_in(("false_tracking", "late_shipment", "unable_to_ship")),
        ~cause.is_in(("epidemic", "other")),
    )
    test_1 = any_of(seller_tier != "free", seller_tier.is_null())
    test_2 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    is_value = any_of(
        all_of(
            test_1,
            test_2,
            order_kind == "non_direct",
            conduct.is_in(("late_shipment", "unable_to_ship")),
            cause == "epidemic",
        ),
        all_of(test_1, test_2, order_kind == "non_direct", conduct == "late_shipment", during_epidemic),
    )
    test_3 = any_of(order_kind == "non_direct", order_kind.is_null())
    is_missing_fact = any_of(
        all_of(
            test_1,
            test_2,
            test_3,
            any_of(conduct.is_in(("late_shipment", "unable_to_ship")), conduct.is_null()),
            any_of(cause == "epidemic", cause.is_null()),
        ),
        all_of(test_1, test_2, test_3, any_of(conduct == "late_shipment", conduct.is_null()), during_epidemic),
    )
    by_信保订单_因疫情不处罚_信保订单_疫情期间不处罚 = all_of(
        test_1,
        test_2,
        order_kind == "non_direct",
        conduct == "late_shipment",
        cause == "epidemic",
        during_epidemic,
    )
    test_4 = any_of(
        all_of(given(seller_tier), not_(all_of(given(seller_tier), seller_tier == "free"))),
        seller_tier.is_null(),
    )
    test_5 = any_of(is_one_of(seller_region, "hong_kong", "mainland", "taiwan"), seller_region.is_null())
    test_6 = all_of(test_4, test_5)
    test_7 = all_of(
        test_4,
        test_5,
        all_of(given(conduct), conduct == "late_shipment"),
        all_of(given(during_epidemic), during_epidemic),
    )
    test_8 = not_(test_6)
    by_信保订单_因疫情不处罚 = all_of(
        test_1,
        test_2,
        order_kind == "non_direct",
        conduct.is_in(("late_shipment", "unable_to_ship")),
        cause == "epidemic",
        not_(all_of(any_of(test_6, test_7), test_8, not_(test_7))),
    )
    by_信保订单_疫情期间不处罚 = all_of(
        test_1,
        test_2,
        order_kind == "non_direct",
        conduct == "late_shipment",
        during_epidemic,
        not_(
            all_of(
                any_of(
                    all_of(test_4, test_5, any_of(all_of(given(cause), cause == "epidemic"), cause.is_null())),
                    test_6,
                ),
                not_(all_of(test_4, test_5, all_of(given(cause), cause == "epidemic"))),
                test_8,
            ),
        ),
    )
    return table.decided(
        {
            "penalty_waived": choose((refused, None), (is_value, True)),
            "penalty_waived_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "penalty_waived_rule": choose(
                (refused, None),
                (by_信保订单_因疫情不处罚_信保订单_疫情期间不处罚, "信保订单.因疫情不处罚; 信保订单.疫情期间不处罚"),
                (by_信保订单_因疫情不处罚, "信保订单.因疫情不处罚"),
                (by_信保订单_疫情期间不处罚, "信保订单.疫情期间不处罚"),
            ),
        }
    )


def penalty_appeal(frame: FrameT) -> FrameT:
    """Place of appeal against a penalty · 处罚的申诉渠道.

    Adds · 增加:
        penalty_appeal: null, since a document decides · 空值，由文件规定.
        penalty_appeal_kind: the kind of the answer · 答案的类型.
        penalty_appeal_rule: the rules that give it · 给出答案的规则.
        penalty_appeal_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        conduct: conduct · 卖家行为: late_shipment (late shipment · 逾期发货), unable_to_ship (inability to ship · 无法
            发货), false_tracking (false tracking data · 虚假物流信息)
        during_epidemic: the conduct falls into the epidemic · 处于疫情期间; null: no · 空值：否.
        penalized: a penalty was received · 已收到处罚; null: no · 空值：否.
    """
    table = Table(
        frame,
        {
            "order_kind": nw.String,
            "seller_tier": nw.String,
            "seller_region": nw.String,
            "conduct": nw.String,
            "during_epidemic": nw.Boolean,
            "penalized": nw.Boolean,
        },
        {
            "penalty_appeal": nw.String,
            "penalty_appeal_kind": nw.String,
            "penalty_appeal_rule": nw.String,
            "penalty_appeal_per": nw.String,
        },
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    conduct = table["conduct"]
    during_epidemic = table["during_epidemic"]
    penalized = table["penalized"]
    is_unknown_value = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
        ~conduct.is_in(("false_tracking", "late_shipment", "unable_to_ship")),
    )
    test_1 = any_of(seller_tier != "free", seller_tier.is_null())
    test_2 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    is_per = all_of(test_1, test_2, order_kind == "non_direct", conduct == "late_shipment", during_epidemic, penalized)
    is_missing_fact = all_of(
        test_1,
        test_2,
        any_of(order_kind == "non_direct", order_kind.is_null()),
        any_of(conduct == "late_shipment", conduct.is_null()),
        during_epidemic,
        penalized,
    )
    return table.decided(
        {
            "penalty_appeal": None,
            "penalty_appeal_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_per, "per"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "penalty_appeal_rule": choose((is_unknown_value, None), (is_per, "信保订单.申诉")),
            "penalty_appeal_per": choose((is_unknown_value, None), (is_per, "appeal_center")),
        }
    )


def dispute_rule(frame: FrameT) -> FrameT:
    """Rule on the dispute · 纠纷处理规则.

    Adds · 增加:
        dispute_rule: null, since a document decides · 空值，由文件规定.
        dispute_rule_kind: the kind of the answer · 答案的类型.
        dispute_rule_rule: the rules that give it · 给出答案的规则.
        dispute_rule_per: the document that decides · 作出规定的文件.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        mediation: the platform is to mediate · 需要平台调解; null: no · 空值：否.
    """
    table = Table(
        frame,
        {"order_kind": nw.String, "seller_tier": nw.String, "seller_region": nw.String, "mediation": nw.Boolean},
        {
            "dispute_rule": nw.String,
            "dispute_rule_kind": nw.String,
            "dispute_rule_rule": nw.String,
            "dispute_rule_per": nw.String,
        },
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    mediation = table["mediation"]
    is_unknown_value = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
    )
    test_1 = any_of(seller_tier != "free", seller_tier.is_null())
    test_2 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    is_per = all_of(test_1, test_2, order_kind == "non_direct", mediation)
    is_missing_fact = all_of(test_1, test_2, any_of(order_kind == "non_direct", order_kind.is_null()), mediation)
    return table.decided(
        {
            "dispute_rule": None,
            "dispute_rule_kind": choose(
                (is_unknown_value, "unknown_value"),
                (is_per, "per"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "dispute_rule_rule": choose((is_unknown_value, None), (is_per, "信保订单.纠纷调解")),
            "dispute_rule_per": choose((is_unknown_value, None), (is_per, "alibaba_com_trade_dispute_mediation_rules")),
        }
    )


def agreed_date_change_advised(frame: FrameT) -> FrameT:
    """The seller is advised to extend the agreed time of shipment · 宜延长约定的发货时间.

    Adds · 增加:
        agreed_date_change_advised: true for yes, false for no · true 为是，false 为否.
        agreed_date_change_advised_kind: the kind of the answer · 答案的类型.
        agreed_date_change_advised_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        can_meet_agreed_date: the agreed date can be met · 卖家能按约定时间发货; null: no · 空值：否.
    """
    table = Table(
        frame,
        {
            "order_kind": nw.String,
            "seller_tier": nw.String,
            "seller_region": nw.String,
            "cause": nw.String,
            "can_meet_agreed_date": nw.Boolean,
        },
        {
            "agreed_date_change_advised": nw.Boolean,
            "agreed_date_change_advised_kind": nw.String,
            "agreed_date_change_advised_rule": nw.String,
        },
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    cause = table["cause"]
    can_meet_agreed_date = table["can_meet_agreed_date"]
    refused = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
        ~cause.is_in(("epidemic", "other")),
    )
    test_1 = any_of(seller_tier != "free", seller_tier.is_null())
    test_2 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    test_3 = any_of(~can_meet_agreed_date, can_meet_agreed_date.is_null())
    is_value = all_of(test_1, test_2, cause == "epidemic", test_3)
    is_missing_fact = all_of(test_1, test_2, any_of(cause == "epidemic", cause.is_null()), test_3)
    return table.decided(
        {
            "agreed_date_change_advised": choose((refused, None), (is_value, True)),
            "agreed_date_change_advised_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "agreed_date_change_advised_rule": choose((refused, None), (is_value, "信保订单.联系买家")),
        }
    )


def buyer_contact_advised(frame: FrameT) -> FrameT:
    """The seller is advised to contact the buyer · 宜主动联系买家.

    Adds · 增加:
        buyer_contact_advised: true for yes, false for no · true 为是，false 为否.
        buyer_contact_advised_kind: the kind of the answer · 答案的类型.
        buyer_contact_advised_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        can_meet_agreed_date: the agreed date can be met · 卖家能按约定时间发货; null: no · 空值：否.
    """
    table = Table(
        frame,
        {
            "order_kind": nw.String,
            "seller_tier": nw.String,
            "seller_region": nw.String,
            "cause": nw.String,
            "can_meet_agreed_date": nw.Boolean,
        },
        {
            "buyer_contact_advised": nw.Boolean,
            "buyer_contact_advised_kind": nw.String,
            "buyer_contact_advised_rule": nw.String,
        },
    )
    order_kind = table["order_kind"]
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    cause = table["cause"]
    can_meet_agreed_date = table["can_meet_agreed_date"]
    refused = any_of(
        ~order_kind.is_in(("direct", "non_direct")),
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
        ~cause.is_in(("epidemic", "other")),
    )
    test_1 = any_of(seller_tier != "free", seller_tier.is_null())
    test_2 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    test_3 = any_of(~can_meet_agreed_date, can_meet_agreed_date.is_null())
    is_value = all_of(test_1, test_2, cause == "epidemic", test_3)
    is_missing_fact = all_of(test_1, test_2, any_of(cause == "epidemic", cause.is_null()), test_3)
    return table.decided(
        {
            "buyer_contact_advised": choose((refused, None), (is_value, True)),
            "buyer_contact_advised_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "buyer_contact_advised_rule": choose((refused, None), (is_value, "信保订单.联系买家")),
        }
    )


def special_handling_available(frame: FrameT) -> FrameT:
    """A special handling channel is available · 平台有特别处理通道.

    Adds · 增加:
        special_handling_available: true for yes, false for no · true 为是，false 为否.
        special_handling_available_kind: the kind of the answer · 答案的类型.
        special_handling_available_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        kind: kind of obstacle · 障碍类型: other_objective_obstacle (another objective obstacle · 其他客观障碍)
    """
    table = Table(
        frame,
        {"seller_tier": nw.String, "seller_region": nw.String, "cause": nw.String, "kind": nw.String},
        {
            "special_handling_available": nw.Boolean,
            "special_handling_available_kind": nw.String,
            "special_handling_available_rule": nw.String,
        },
    )
    seller_tier = table["seller_tier"]
    seller_region = table["seller_region"]
    cause = table["cause"]
    kind = table["kind"]
    refused = any_of(
        ~seller_tier.is_in(("chukoutong", "free", "jinpinchengqi", "quanqiubao")),
        ~seller_region.is_in(_SELLER_REGION_1),
        ~cause.is_in(("epidemic", "other")),
        kind != "other_objective_obstacle",
    )
    test_1 = any_of(seller_tier != "free", seller_tier.is_null())
    test_2 = any_of(seller_region.is_in(("hong_kong", "mainland", "taiwan")), seller_region.is_null())
    is_value = all_of(test_1, test_2, cause == "epidemic")
    is_missing_fact = all_of(test_1, test_2, any_of(cause == "epidemic", cause.is_null()))
    return table.decided(
        {
            "special_handling_available": choose((refused, None), (is_value, True)),
            "special_handling_available_kind": choose(
                (refused, "unknown_value"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "special_handling_available_rule": choose((refused, None), (is_value, "信保订单.特别处理通道")),
        }
    )


def customs_resumes_at(frame: FrameT) -> FrameT:
    """The customs are back at work · 海关上班时间.

    Adds · 增加:
        customs_resumes_at_us: the first instant that is allowed · 最早可以的时点.
        customs_resumes_at_kind: the kind of the answer · 答案的类型.
        customs_resumes_at_rule: the rules that give it · 给出答案的规则.
    """
    table = Table(
        frame,
        {},
        {"customs_resumes_at_us": nw.Int64, "customs_resumes_at_kind": nw.String, "customs_resumes_at_rule": nw.String},
    )
    return table.decided(
        {
            "customs_resumes_at_us": _2020_02_03,
            "customs_resumes_at_kind": "value",
            "customs_resumes_at_rule": "通关.海关上班",
        }
    )


def customs_staffed(frame: FrameT) -> FrameT:
    """Customs staff are at work · 海关人员上班.

    Adds · 增加:
        customs_staffed: true for yes, false for no · true 为是，false 为否.
        customs_staffed_kind: the kind of the answer · 答案的类型.
        customs_staffed_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        port: port · 口岸: front_line (a front-line port · 一线口岸), other (another port · 其他口岸)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"port": nw.String, "at_us": nw.Int64},
        {"customs_staffed": nw.Boolean, "customs_staffed_kind": nw.String, "customs_staffed_rule": nw.String},
    )
    port = table["port"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~port.is_in(("front_line", "other")), is_out_of_range)
    is_value = all_of(port == "front_line", at_us >= _2020_02_03)
    is_missing_fact = all_of(
        any_of(port == "front_line", port.is_null()),
        any_of(at_us >= _2020_02_03, at_us.is_null()),
    )
    return table.decided(
        {
            "customs_staffed": choose((refused, None), (is_value, True)),
            "customs_staffed_kind": choose(
                (~port.is_in(("front_line", "other")), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "customs_staffed_rule": choose((refused, None), (is_value, "通关.一线口岸")),
        }
    )


def confirm_customs_hours(frame: FrameT) -> FrameT:
    """Customs' hours should be confirmed in advance · 宜提前确认海关上班情况.

    Adds · 增加:
        confirm_customs_hours: true for yes, false for no · true 为是，false 为否.
        confirm_customs_hours_kind: the kind of the answer · 答案的类型.
        confirm_customs_hours_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        declaration_needed: goods are to be declared · 有进出口申报需求; null: no · 空值：否.
    """
    table = Table(
        frame,
        {"declaration_needed": nw.Boolean},
        {
            "confirm_customs_hours": nw.Boolean,
            "confirm_customs_hours_kind": nw.String,
            "confirm_customs_hours_rule": nw.String,
        },
    )
    declaration_needed = table["declaration_needed"]
    return table.decided(
        {
            "confirm_customs_hours": choose((declaration_needed, True)),
            "confirm_customs_hours_kind": choose((declaration_needed, "value"), otherwise="not_covered"),
            "confirm_customs_hours_rule": choose((declaration_needed, "通关.确认海关上班情况")),
        }
    )


def declared_online_handling(frame: FrameT) -> FrameT:
    """The business is handled online · 可在线办理.

    Adds · 增加:
        declared_online_handling: true for yes, false for no · true 为是，false 为否.
        declared_online_handling_kind: the kind of the answer · 答案的类型.
        declared_online_handling_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        item: business · 通关业务: product_admission (admission of products · 产品准入), brand_admission (admission of
            brands · 品牌准入), export_order_clearance (clearance of export service orders · 出口服务订单通关),
            import_service_order (import service orders · 进口服务订单), e_entrustment (electronic entrustment · 电子委
            托), clearance_completion (completion of clearance · 通关办理完毕), paper_documents_mailing (mailing of
            paper customs documents · 纸质报关资料寄送), commercial_certificate (commercial certificates · 商事单证)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"item": nw.String, "at_us": nw.Int64},
        {
            "declared_online_handling": nw.Boolean,
            "declared_online_handling_kind": nw.String,
            "declared_online_handling_rule": nw.String,
        },
    )
    item = table["item"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~item.is_in(_ITEM_1), is_out_of_range)
    is_value = all_of(at_us >= _2020_02_03, at_us < _2020_02_10, item != "commercial_certificate")
    is_missing_fact = all_of(
        any_of(all_of(at_us >= _2020_02_03, at_us < _2020_02_10), at_us.is_null()),
        any_of(item != "commercial_certificate", item.is_null()),
    )
    return table.decided(
        {
            "declared_online_handling": choose((refused, None), (is_value, True)),
            "declared_online_handling_kind": choose(
                (~item.is_in(_ITEM_1), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "declared_online_handling_rule": choose((refused, None), (is_value, "通关.在线办理")),
        }
    )


def early_submission_advised(frame: FrameT) -> FrameT:
    """Early submission is advised · 宜提前提交.

    Adds · 增加:
        early_submission_advised: true for yes, false for no · true 为是，false 为否.
        early_submission_advised_kind: the kind of the answer · 答案的类型.
        early_submission_advised_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        item: business · 通关业务: product_admission (admission of products · 产品准入), brand_admission (admission of
            brands · 品牌准入), export_order_clearance (clearance of export service orders · 出口服务订单通关),
            import_service_order (import service orders · 进口服务订单), e_entrustment (electronic entrustment · 电子委
            托), clearance_completion (completion of clearance · 通关办理完毕), paper_documents_mailing (mailing of
            paper customs documents · 纸质报关资料寄送), commercial_certificate (commercial certificates · 商事单证)
    """
    table = Table(
        frame,
        {"item": nw.String},
        {
            "early_submission_advised": nw.Boolean,
            "early_submission_advised_kind": nw.String,
            "early_submission_advised_rule": nw.String,
        },
    )
    item = table["item"]
    return table.decided(
        {
            "early_submission_advised": choose(
                (~item.is_in(_ITEM_1), None),
                (
                    item.is_in(
                        ("brand_admission", "export_order_clearance", "import_service_order", "product_admission"),
                    ),
                    True,
                ),
            ),
            "early_submission_advised_kind": choose(
                (~item.is_in(_ITEM_1), "unknown_value"),
                (
                    item.is_in(
                        ("brand_admission", "export_order_clearance", "import_service_order", "product_admission"),
                    ),
                    "value",
                ),
                (
                    any_of(
                        item.is_in(
                            ("brand_admission", "export_order_clearance", "import_service_order", "product_admission"),
                        ),
                        item.is_null(),
                    ),
                    "missing_fact",
                ),
                otherwise="not_covered",
            ),
            "early_submission_advised_rule": choose(
                (~item.is_in(_ITEM_1), None),
                (
                    item.is_in(
                        ("brand_admission", "export_order_clearance", "import_service_order", "product_admission"),
                    ),
                    "通关.提前提交",
                ),
            ),
        }
    )


def urgent_customs_service_open(frame: FrameT) -> FrameT:
    """Urgent customs service is available · 紧急关务服务开放.

    Adds · 增加:
        urgent_customs_service_open: whether it is open at at_us · at_us 所指时点是否在开放时段内.
        urgent_customs_service_open_kind: the kind of the answer · 答案的类型.
        urgent_customs_service_open_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"at_us": nw.Int64},
        {
            "urgent_customs_service_open": nw.Boolean,
            "urgent_customs_service_open_kind": nw.String,
            "urgent_customs_service_open_rule": nw.String,
        },
    )
    at_us = table["at_us"]
    refused = any_of(at_us < FIRST, at_us > LAST)
    is_value = all_of(at_us >= _2020_02_03, at_us < _2020_02_10)
    is_missing_fact = any_of(is_value, at_us.is_null())
    return table.decided(
        {
            "urgent_customs_service_open": choose((refused, None), (is_value, True)),
            "urgent_customs_service_open_kind": choose(
                (refused, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "urgent_customs_service_open_rule": choose((refused, None), (is_value, "通关.紧急需求")),
        }
    )


def broker_on_duty(frame: FrameT) -> FrameT:
    """The customs broker is on duty · 报关服务商值班.

    Adds · 增加:
        broker_on_duty: true for yes, false for no · true 为是，false 为否.
        broker_on_duty_kind: the kind of the answer · 答案的类型.
        broker_on_duty_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        declarant: customs broker · 报关方式: yidatong (Yidatong · 由一达通报关), self_arranged (a broker that the user
            arranges · 自行安排报关行)
        at_us: the instant that the question is asked about · 询问所指的时点.
    """
    table = Table(
        frame,
        {"declarant": nw.String, "at_us": nw.Int64},
        {"broker_on_duty": nw.Boolean, "broker_on_duty_kind": nw.String, "broker_on_duty_rule": nw.String},
    )
    declarant = table["declarant"]
    at_us = table["at_us"]
    is_out_of_range = any_of(at_us < FIRST, at_us > LAST)
    refused = any_of(~declarant.is_in(("self_arranged", "yidatong")), is_out_of_range)
    is_value = all_of(declarant == "yidatong", at_us >= _2020_02_03, at_us < _2020_02_10)
    is_missing_fact = all_of(
        any_of(declarant == "yidatong", declarant.is_null()),
        any_of(all_of(at_us >= _2020_02_03, at_us < _2020_02_10), at_us.is_null()),
    )
    return table.decided(
        {
            "broker_on_duty": choose((refused, None), (is_value, True)),
            "broker_on_duty_kind": choose(
                (~declarant.is_in(("self_arranged", "yidatong")), "unknown_value"),
                (is_out_of_range, "out_of_range"),
                (is_value, "value"),
                (is_missing_fact, "missing_fact"),
                otherwise="not_covered",
            ),
            "broker_on_duty_rule": choose((refused, None), (is_value, "通关.一达通")),
        }
    )


def confirm_broker_before_ordering(frame: FrameT) -> FrameT:
    """The broker should be asked before ordering · 宜在下单前向报关行确认.

    Adds · 增加:
        confirm_broker_before_ordering: true for yes, false for no · true 为是，false 为否.
        confirm_broker_before_ordering_kind: the kind of the answer · 答案的类型.
        confirm_broker_before_ordering_rule: the rules that give it · 给出答案的规则.

    Reads · 读取:
        declarant: customs broker · 报关方式: yidatong (Yidatong · 由一达通报关), self_arranged (a broker that the user
            arranges · 自行安排报关行)
    """
    table = Table(
        frame,
        {"declarant": nw.String},
        {
            "confirm_broker_before_ordering": nw.Boolean,
            "confirm_broker_before_ordering_kind": nw.String,
            "confirm_broker_before_ordering_rule": nw.String,
        },
    )
    declarant = table["declarant"]
    return table.decided(
        {
            "confirm_broker_before_ordering": choose(
                (~declarant.is_in(("self_arranged", "yidatong")), None),
                (declarant == "self_arranged", True),
            ),
            "confirm_broker_before_ordering_kind": choose(
                (~declarant.is_in(("self_arranged", "yidatong")), "unknown_value"),
                (declarant == "self_arranged", "value"),
                (any_of(declarant == "self_arranged", declarant.is_null()), "missing_fact"),
                otherwise="not_covered",
            ),
            "confirm_broker_before_ordering_rule": choose(
                (~declarant.is_in(("self_arranged", "yidatong")), None),
                (declarant == "self_arranged", "通关.自行报关"),
            ),
        }
    )
