"""Alibaba.com: service, shipping and customs in the epidemic of 2020 · 阿里巴巴国际站2020年疫情期间客服、发货与通关安排
.

Compiled by gonggao from alibaba_com/epidemic_2020.rule; edit that, not this.

Each function answers one question about one case. A fact that is not given is unknown; None says of an event that it
did not happen. Datetimes must have a zone.
每个函数回答一个情形下的一个问题。未给出的事实视为未知；事件为 None 表示没有发生。datetime 须带时区。
"""

# A rule may test again what its section has tested.
# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, get_args

from ..runtime import NOT_GIVEN, Decision, NotGiven, book
from ..runtime.answering import Answering
from ..runtime.instants import EPOCHS, MODERN, UNREADABLE, Zone, since

Channel = Literal[
    "online_bot",
    "seller_agent_online",
    "buyer_agent_online",
    "hotline_merchant",
    "hotline_new_exporter",
    "hotline_supply_chain",
    "other",
]
_CHANNEL = frozenset(get_args(Channel))
Region = Literal[
    "beijing",
    "tianjin",
    "hebei",
    "shanxi",
    "neimenggu",
    "liaoning",
    "jilin",
    "heilongjiang",
    "shanghai",
    "jiangsu",
    "zhejiang",
    "anhui",
    "fujian",
    "jiangxi",
    "shandong",
    "henan",
    "hubei",
    "hunan",
    "guangdong",
    "guangxi",
    "hainan",
    "chongqing",
    "sichuan",
    "guizhou",
    "yunnan",
    "xizang",
    "shaanxi",
    "gansu",
    "qinghai",
    "ningxia",
    "xinjiang",
    "hong_kong",
    "taiwan",
    "macau",
    "other",
]
_REGION = frozenset(get_args(Region))
Enterprise = Literal["ordinary", "relevant"]
_ENTERPRISE = frozenset(get_args(Enterprise))
OrderKind = Literal["direct", "non_direct"]
_ORDER_KIND = frozenset(get_args(OrderKind))
SellerTier = Literal["chukoutong", "quanqiubao", "jinpinchengqi", "free"]
_SELLER_TIER = frozenset(get_args(SellerTier))
SellerRegion = Literal["mainland", "hong_kong", "taiwan", "macau", "other"]
_SELLER_REGION = frozenset(get_args(SellerRegion))
Conduct = Literal["late_shipment", "unable_to_ship", "false_tracking"]
_CONDUCT = frozenset(get_args(Conduct))
Cause = Literal["epidemic", "other"]
_CAUSE = frozenset(get_args(Cause))
Kind = Literal["other_objective_obstacle"]
_KIND = frozenset(get_args(Kind))
Item = Literal[
    "product_admission",
    "brand_admission",
    "export_order_clearance",
    "import_service_order",
    "e_entrustment",
    "clearance_completion",
    "paper_documents_mailing",
    "commercial_certificate",
]
_ITEM = frozenset(get_args(Item))
Port = Literal["front_line", "other"]
_PORT = frozenset(get_args(Port))
Declarant = Literal["yidatong", "self_arranged"]
_DECLARANT = frozenset(get_args(Declarant))
ResumeModality = Literal["resumes", "not_before"]

_AMERICA_LOS_ANGELES = Zone(
    "America/Los_Angeles",
    (
        (None, -28800),
        ("2019-03-10T10:00:00+00:00", -25200),
        ("2019-11-03T09:00:00+00:00", -28800),
        ("2020-03-08T10:00:00+00:00", -25200),
        ("2020-11-01T09:00:00+00:00", -28800),
        ("2021-03-14T10:00:00+00:00", -25200),
        ("2021-11-07T09:00:00+00:00", -28800),
        ("2022-03-13T10:00:00+00:00", -25200),
        ("2022-11-06T09:00:00+00:00", -28800),
        ("2023-03-12T10:00:00+00:00", -25200),
        ("2023-11-05T09:00:00+00:00", -28800),
        ("2024-03-10T10:00:00+00:00", -25200),
        ("2024-11-03T09:00:00+00:00", -28800),
        ("2025-03-09T10:00:00+00:00", -25200),
        ("2025-11-02T09:00:00+00:00", -28800),
        ("2026-03-08T10:00:00+00:00", -25200),
        ("2026-11-01T09:00:00+00:00", -28800),
        ("2027-03-14T10:00:00+00:00", -25200),
        ("2027-11-07T09:00:00+00:00", -28800),
        ("2028-03-12T10:00:00+00:00", -25200),
        ("2028-11-05T09:00:00+00:00", -28800),
        ("2029-03-11T10:00:00+00:00", -25200),
        ("2029-11-04T09:00:00+00:00", -28800),
        ("2030-03-10T10:00:00+00:00", -25200),
        ("2030-11-03T09:00:00+00:00", -28800),
    ),
)
_ASIA_SHANGHAI = Zone("Asia/Shanghai", ((None, 28800),))
_EPOCH = _ASIA_SHANGHAI.epoch

_2020_01_15 = since("2020-01-15T00:00:00-08:00")
_2020_01_29 = since("2020-01-29T00:00:00+08:00")
_2020_01_30 = since("2020-01-30T00:00:00+08:00")
_2020_02_03 = since("2020-02-03T00:00:00+08:00")
_2020_02_08 = since("2020-02-08T00:00:00+08:00")
_2020_02_09 = since("2020-02-09T00:00:00-08:00")
_2020_02_10 = since("2020-02-10T00:00:00+08:00")
_2020_02_11 = since("2020-02-11T00:00:00-08:00")
_2020_02_19 = since("2020-02-19T00:00:00-08:00")
_2020_02_22 = since("2020-02-22T00:00:00-08:00")

_REGION_1 = (
    "beijing",
    "tianjin",
    "hebei",
    "shanxi",
    "neimenggu",
    "liaoning",
    "jilin",
    "heilongjiang",
    "shanghai",
    "jiangsu",
    "zhejiang",
    "anhui",
    "fujian",
    "jiangxi",
    "shandong",
    "henan",
    "hubei",
    "hunan",
    "guangdong",
    "guangxi",
    "hainan",
    "chongqing",
    "sichuan",
    "guizhou",
    "yunnan",
    "xizang",
    "shaanxi",
    "gansu",
    "qinghai",
    "ningxia",
    "xinjiang",
)
_REGION_2 = ("shanghai", "jiangsu", "zhejiang", "guangdong")
_SELLER_TIER_1 = ("chukoutong", "quanqiubao", "jinpinchengqi")
_ITEM_1 = (
    "product_admission",
    "brand_admission",
    "export_order_clearance",
    "import_service_order",
    "e_entrustment",
    "clearance_completion",
    "paper_documents_mailing",
)
_ITEM_2 = ("product_admission", "brand_admission", "export_order_clearance", "import_service_order")


def service_open(
    *,
    channel: Channel | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The channel is served · 服务开放.

    Value: whether it is open at `at`.
    值：`at` 所指时点是否在开放时段内。

    Args:
        channel: channel · 咨询渠道: online_bot (the online assistant · 在线智能服务), seller_agent_online (online
            agents for sellers · 商家在线人工), buyer_agent_online (online agents for buyers · 买家在线人工),
            hotline_merchant (the hotline for merchants · 商家服务热线), hotline_new_exporter (the hotline for new
            ChuKouTong members · 新办理出口通热线), hotline_supply_chain (the hotline of the cross-border supply chain ·
            跨境供应链热线), other (another channel · 其他渠道)
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 一.1.p2, 一.1.p3, 一.1.p4, 一.1.p6, 一.1.p7, 一.1.p8.

    Readings · 解读:
        - “Does not close” is taken to mean that the service is not suspended over the holiday: within the week each
          channel keeps the hours printed beside it, so that the hotlines rest at the weekend.
          “不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (channel, at, as_of)
    return _RULES.decide("service_open", case)


def service_number(
    *,
    channel: Channel | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Telephone number · 热线号码.

    Value: a text, the same in both languages.
    值：文本，两种语言相同。

    Args:
        channel: channel · 咨询渠道: online_bot (the online assistant · 在线智能服务), seller_agent_online (online
            agents for sellers · 商家在线人工), buyer_agent_online (online agents for buyers · 买家在线人工),
            hotline_merchant (the hotline for merchants · 商家服务热线), hotline_new_exporter (the hotline for new
            ChuKouTong members · 新办理出口通热线), hotline_supply_chain (the hotline of the cross-border supply chain ·
            跨境供应链热线), other (another channel · 其他渠道)

    Clauses · 条款: 一.1.p6, 一.1.p7, 一.1.p8.

    Readings · 解读:
        - “Does not close” is taken to mean that the service is not suspended over the holiday: within the week each
          channel keeps the hours printed beside it, so that the hotlines rest at the weekend.
          “不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (channel, as_of)
    if as_of is not None:
        return _RULES.decide("service_number", case)
    try:
        if channel not in _CHANNEL:
            return _RULES.decide("service_number", case)
    except UNREADABLE:
        return _RULES.decide("service_number", case)
    held = 0
    if channel == "hotline_merchant":
        # 渠道[一.1.p6] cites 一.1.p6
        held |= 1
    elif channel == "hotline_new_exporter":
        # 渠道[一.1.p7] cites 一.1.p7
        held |= 2
    elif channel == "hotline_supply_chain":
        # 渠道[一.1.p8] cites 一.1.p8
        held |= 4
    outcome = _SERVICE_NUMBER[held]
    if outcome is None:
        return _RULES.decide("service_number", case)
    return Decision(outcome, outcome.value, case)


def partner_work_arrangement(
    *,
    as_of: date | None = None,
) -> Decision[str]:
    """Working arrangement of the supply-chain partner · 拍档的工作安排.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。


    Clauses · 条款: 一.2.p1.

    Readings · 解读:
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (as_of,)
    if as_of is not None:
        return _RULES.decide("partner_work_arrangement", case)
    held = 0
    # 客户服务.拍档服务.拍档工作安排 cites 一.2.p1
    held |= 1
    outcome = _PARTNER_WORK_ARRANGEMENT[held]
    if outcome is None:
        return _RULES.decide("partner_work_arrangement", case)
    return Decision(outcome, outcome.value, case)


def resume_earliest_at(
    *,
    region: Region | NotGiven = NOT_GIVEN,
    enterprise: Enterprise | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """The work is resumed · 复工时间.

    Value: the first instant that is allowed (it counts); where `lower_bound` is true, only not before it.
    值：最早可以的时点（含该时点）；`lower_bound` 为真时仅表示不早于该时点。

    Args:
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

    Clauses · 条款: 一.2.p2, 一.2.p3.s1, 一.2.p4, 一.2.p5.

    Readings · 解读:
        - The exception ends in an “etc.” that names nothing; the item after it lists the same four without one, so the
          exception is closed to these four.
          例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。
        - The first day of the holiday is not printed, and is not needed here: until its end work has not resumed.
          公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
        - “Not before” gives a lower bound only: from the printed hour on work may resume, but whether it does is not
          said. The item speaks of enterprises of all kinds but the relevant ones, so an ordinary enterprise is
          presumed.
          “不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外的各类企业，故未说明时推定为一
          般企业。
    """
    case = (region, enterprise, as_of)
    if as_of is not None:
        return _RULES.decide("resume_earliest_at", case)
    try:
        if region not in _REGION or enterprise not in _ENTERPRISE:
            return _RULES.decide("resume_earliest_at", case)
    except UNREADABLE:
        return _RULES.decide("resume_earliest_at", case)
    held = 0
    if region in _REGION_1 and region not in _REGION_2:
        # 客户服务.拍档服务.大陆上班 cites 一.2.p2
        held |= 1
    elif enterprise == "ordinary" and region in _REGION_2:
        # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1
        held |= 2
    elif region == "hong_kong":
        # 客户服务.拍档服务.香港上班 cites 一.2.p4
        held |= 4
    elif region == "taiwan":
        # 客户服务.拍档服务.台湾上班 cites 一.2.p5
        held |= 8
    outcome = _RESUME_EARLIEST_AT[held]
    if outcome is None:
        return _RULES.decide("resume_earliest_at", case)
    return Decision(outcome, outcome.value, case)


def resume_modality(
    *,
    region: Region | NotGiven = NOT_GIVEN,
    enterprise: Enterprise | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[ResumeModality]:
    """Nature of the date · 复工时间的性质.

    Value: one of the choice's values.
    值：所列选项之一。

    Args:
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

    Clauses · 条款: 一.2.p2, 一.2.p3.s1, 一.2.p4, 一.2.p5.

    Readings · 解读:
        - The exception ends in an “etc.” that names nothing; the item after it lists the same four without one, so the
          exception is closed to these four.
          例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。
        - The first day of the holiday is not printed, and is not needed here: until its end work has not resumed.
          公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
        - “Not before” gives a lower bound only: from the printed hour on work may resume, but whether it does is not
          said. The item speaks of enterprises of all kinds but the relevant ones, so an ordinary enterprise is
          presumed.
          “不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外的各类企业，故未说明时推定为一
          般企业。
    """
    case = (region, enterprise, as_of)
    if as_of is not None:
        return _RULES.decide("resume_modality", case)
    try:
        if region not in _REGION or enterprise not in _ENTERPRISE:
            return _RULES.decide("resume_modality", case)
    except UNREADABLE:
        return _RULES.decide("resume_modality", case)
    held = 0
    if region in _REGION_1 and region not in _REGION_2:
        # 客户服务.拍档服务.大陆上班 cites 一.2.p2
        held |= 1
    elif enterprise == "ordinary" and region in _REGION_2:
        # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1
        held |= 2
    elif region == "hong_kong":
        # 客户服务.拍档服务.香港上班 cites 一.2.p4
        held |= 4
    elif region == "taiwan":
        # 客户服务.拍档服务.台湾上班 cites 一.2.p5
        held |= 8
    outcome = _RESUME_MODALITY[held]
    if outcome is None:
        return _RULES.decide("resume_modality", case)
    return Decision(outcome, outcome.value, case)


def working_at(
    *,
    region: Region | NotGiven = NOT_GIVEN,
    enterprise: Enterprise | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The work is as usual · 已正常上班.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
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
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 一.2.p2, 一.2.p3.s1, 一.2.p4, 一.2.p5.

    Readings · 解读:
        - The exception ends in an “etc.” that names nothing; the item after it lists the same four without one, so the
          exception is closed to these four.
          例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。
        - The first day of the holiday is not printed, and is not needed here: until its end work has not resumed.
          公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
        - “Not before” gives a lower bound only: from the printed hour on work may resume, but whether it does is not
          said. The item speaks of enterprises of all kinds but the relevant ones, so an ordinary enterprise is
          presumed.
          “不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外的各类企业，故未说明时推定为一
          般企业。
    """
    case = (region, enterprise, at, as_of)
    if as_of is not None:
        return _RULES.decide("working_at", case)
    try:
        now = at - EPOCHS[at.tzinfo]
        if region not in _REGION or enterprise not in _ENTERPRISE:
            return _RULES.decide("working_at", case)
    except UNREADABLE:
        return _RULES.decide("working_at", case)
    held = 0
    if region in _REGION_1 and region not in _REGION_2:
        if now < _2020_02_03:
            # 客户服务.拍档服务.大陆上班 cites 一.2.p2
            held |= 1
        if now >= _2020_02_03:
            # 客户服务.拍档服务.大陆上班 cites 一.2.p2
            held |= 2
    elif enterprise == "ordinary" and region in _REGION_2 and now < _2020_02_10:
        # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1
        held |= 4
    elif region == "hong_kong":
        if now < _2020_01_29:
            # 客户服务.拍档服务.香港上班 cites 一.2.p4
            held |= 8
        if now >= _2020_01_29:
            # 客户服务.拍档服务.香港上班 cites 一.2.p4
            held |= 16
    elif region == "taiwan":
        if now < _2020_01_30:
            # 客户服务.拍档服务.台湾上班 cites 一.2.p5
            held |= 32
        if now >= _2020_01_30:
            # 客户服务.拍档服务.台湾上班 cites 一.2.p5
            held |= 64
    outcome = _WORKING_AT[held]
    if outcome is None:
        return _RULES.decide("working_at", case)
    return Decision(outcome, outcome.value, case)


def resume_barred(
    *,
    region: Region | NotGiven = NOT_GIVEN,
    enterprise: Enterprise | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The resumption of work is barred · 不得复工.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
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
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 一.2.p3.s1.

    Readings · 解读:
        - “Relevant enterprises” is not explained. They are only taken out of the bar: that they may resume earlier is
          not said, and from the printed hour on nothing is said of any enterprise.
          “相关企业”未作说明，仅将其排除在限制之外，并未规定其可提前复工；所写时刻以后，对各类企业均无规定。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (region, enterprise, at, as_of)
    if as_of is not None:
        return _RULES.decide("resume_barred", case)
    try:
        now = at - EPOCHS[at.tzinfo]
        if region not in _REGION or enterprise not in _ENTERPRISE:
            return _RULES.decide("resume_barred", case)
    except UNREADABLE:
        return _RULES.decide("resume_barred", case)
    held = 0
    if region in _REGION_2 and now < _2020_02_10 and enterprise != "relevant":
        # 客户服务.拍档服务.四省市.不得复工 cites 一.2.p3.s1
        held |= 1
    outcome = _RESUME_BARRED[held]
    if outcome is None:
        return _RULES.decide("resume_barred", case)
    return Decision(outcome, outcome.value, case)


def carrier_confirmation_required(
    *,
    logistics_order_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The carrier must be asked about acceptance · 须向承运商确认能否承接.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        logistics_order_at: the logistics order is placed · 下物流订单; None: it did not happen · 没有发生.

    Clauses · 条款: 二.p2.s3.

    Readings · 解读:
        - “Before 8 February” does not include that day, and a logistics order belongs to the moment at which it is
          placed; no first day is printed.
          “2月8日之前”不含当日；物流订单以下单时刻为准；公告未写明起始日。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (logistics_order_at, as_of)
    if as_of is not None:
        return _RULES.decide("carrier_confirmation_required", case)
    try:
        logistics_order = None if logistics_order_at is None else logistics_order_at - EPOCHS[logistics_order_at.tzinfo]
    except UNREADABLE:
        return _RULES.decide("carrier_confirmation_required", case)
    held = 0
    if logistics_order is not None and logistics_order < _2020_02_08:
        # 物流.向承运商确认 cites 二.p2.s3
        held |= 1
    outcome = _CARRIER_CONFIRMATION_REQUIRED[held]
    if outcome is None:
        return _RULES.decide("carrier_confirmation_required", case)
    return Decision(outcome, outcome.value, case)


def capacity_expected_recovering(
    *,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Transport capacity is expected to be recovering · 运力已开始逐步恢复.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 二.p2.s4.

    Readings · 解读:
        - The day on which the recovery is expected to begin counts from 00:00:00; until then none is expected.
          预计开始恢复之日自00:00:00起算；此前预计尚未恢复。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (at, as_of)
    if as_of is not None:
        return _RULES.decide("capacity_expected_recovering", case)
    try:
        now = at - EPOCHS[at.tzinfo]
    except UNREADABLE:
        return _RULES.decide("capacity_expected_recovering", case)
    held = 0
    if now < _2020_02_10:
        # 物流.运力预计 cites 二.p2.s4
        held |= 1
    if now >= _2020_02_10:
        # 物流.运力预计 cites 二.p2.s4
        held |= 2
    outcome = _CAPACITY_EXPECTED_RECOVERING[held]
    if outcome is None:
        return _RULES.decide("capacity_expected_recovering", case)
    return Decision(outcome, outcome.value, case)


def user_in_scope(
    *,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The user is one to whom the notice applies · 用户在适用范围内.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)

    Clauses · 条款: 三.3.p3.

    Readings · 解读:
        - The regions are taken to belong to all three memberships, and users not named are outside.
          所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (seller_tier, seller_region, as_of)
    if as_of is not None:
        return _RULES.decide("user_in_scope", case)
    try:
        if seller_tier not in _SELLER_TIER or seller_region not in _SELLER_REGION:
            return _RULES.decide("user_in_scope", case)
    except UNREADABLE:
        return _RULES.decide("user_in_scope", case)
    held = 0
    if seller_tier in _SELLER_TIER_1 and seller_region in ("mainland", "hong_kong", "taiwan"):
        # user_in_scope cites 三.3.p3
        held |= 1
    outcome = _USER_IN_SCOPE[held]
    if outcome is None:
        return _RULES.decide("user_in_scope", case)
    return Decision(outcome, outcome.value, case)


def counts_as_direct(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    ready_to_ship: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[bool]:
    """The order counts as one of direct-order goods · 视同直接下单品的订单.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; not given: no · 未给出时为否.

    Clauses · 条款: 三.1.

    Readings · 解读:
        - Effective orders with goods marked “Ready to Ship” are included, whatever their kind; an order is effective
          once its payment is credited.
          含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, ready_to_ship, as_of)
    if as_of is not None:
        return _RULES.decide("counts_as_direct", case)
    try:
        if order_kind not in _ORDER_KIND or type(ready_to_ship) is not bool:
            return _RULES.decide("counts_as_direct", case)
    except UNREADABLE:
        return _RULES.decide("counts_as_direct", case)
    held = 0
    if order_kind == "direct" or ready_to_ship:
        # counts_as_direct cites 三.1
        held |= 1
    outcome = _COUNTS_AS_DIRECT[held]
    if outcome is None:
        return _RULES.decide("counts_as_direct", case)
    return Decision(outcome, outcome.value, case)


def in_order_window(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    ready_to_ship: bool | NotGiven = False,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The order is one of the Spring Festival period · 春节期间订单.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; not given: no · 未给出时为否.
        paid_at: the payment is credited · 订单付款入账; None: it did not happen · 没有发生.

    Clauses · 条款: 三.1.

    Readings · 解读:
        - “Guazhang succeeded” is not a usual term; it is taken to mean that the payment was credited.
          “挂账成功”并非常用说法，理解为付款入账。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, ready_to_ship, paid_at, as_of)
    if as_of is not None:
        return _RULES.decide("in_order_window", case)
    try:
        paid = None if paid_at is None else paid_at - EPOCHS[paid_at.tzinfo]
        if order_kind not in _ORDER_KIND or type(ready_to_ship) is not bool:
            return _RULES.decide("in_order_window", case)
    except UNREADABLE:
        return _RULES.decide("in_order_window", case)
    held = 0
    if (order_kind == "direct" or ready_to_ship) and paid is not None and _2020_01_15 <= paid < _2020_02_11:
        # in_order_window cites 三.1
        held |= 1
    outcome = _IN_ORDER_WINDOW[held]
    if outcome is None:
        return _RULES.decide("in_order_window", case)
    return Decision(outcome, outcome.value, case)


def ship_by(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    ready_to_ship: bool | NotGiven = False,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    agreed_ship_by_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time of shipment and pick-up · 最迟发货时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; not given: no · 未给出时为否.
        paid_at: the payment is credited · 订单付款入账; None: it did not happen · 没有发生.
        agreed_ship_by_at: the shipment is due as agreed · 约定发货时间; None: it did not happen · 没有发生.

    Clauses · 条款: 三.1, 三.2.s1.

    Readings · 解读:
        - “Before 23:59:59” is taken to include that second, both for the agreed time and for the last time of shipment;
          the order must be shipped and picked up by it.
          “23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物流公司揽件。
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, seller_tier, seller_region, ready_to_ship, paid_at, agreed_ship_by_at, as_of)
    if as_of is not None:
        return _RULES.decide("ship_by", case)
    try:
        paid = None if paid_at is None else paid_at - EPOCHS[paid_at.tzinfo]
        agreed_ship_by = None if agreed_ship_by_at is None else agreed_ship_by_at - EPOCHS[agreed_ship_by_at.tzinfo]
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(ready_to_ship) is not bool
        ):
            return _RULES.decide("ship_by", case)
    except UNREADABLE:
        return _RULES.decide("ship_by", case)
    held = 0
    if seller_tier in _SELLER_TIER_1 and seller_region in ("mainland", "hong_kong", "taiwan"):
        if (
            (order_kind == "direct" or ready_to_ship)
            and paid is not None
            and _2020_01_15 <= paid < _2020_02_11
            and agreed_ship_by is not None
            and agreed_ship_by < _2020_02_22
        ):
            # 信保订单.直接下单品 cites 三.1
            held |= 1
        if order_kind == "non_direct":
            # 信保订单.非直接下单品 cites 三.2.s1
            held |= 2
    outcome = _SHIP_BY[held]
    if outcome is None:
        return _RULES.decide("ship_by", case)
    return Decision(outcome, outcome.value, case)


def shipped_on_time(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    ready_to_ship: bool | NotGiven = False,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    agreed_ship_by_at: datetime | NotGiven | None = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    picked_up_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The shipment is on time · 订单可视为按时发货.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        ready_to_ship: the goods are marked “Ready to Ship” · 商品带有Ready to Ship标识; not given: no · 未给出时为否.
        paid_at: the payment is credited · 订单付款入账; None: it did not happen · 没有发生.
        agreed_ship_by_at: the shipment is due as agreed · 约定发货时间; None: it did not happen · 没有发生.
        shipped_at: the seller ships · 卖家发货; None: it did not happen · 没有发生.
        picked_up_at: the goods are picked up by the carrier · 包裹由物流公司揽收; None: it did not happen · 没有发生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 三.1.

    Readings · 解读:
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (
        order_kind,
        seller_tier,
        seller_region,
        ready_to_ship,
        paid_at,
        agreed_ship_by_at,
        shipped_at,
        picked_up_at,
        at,
        as_of,
    )
    if as_of is not None:
        return _RULES.decide("shipped_on_time", case)
    try:
        shipped = None if shipped_at is None else shipped_at - EPOCHS[shipped_at.tzinfo]
        picked_up = None if picked_up_at is None else picked_up_at - EPOCHS[picked_up_at.tzinfo]
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(ready_to_ship) is not bool
            or (shipped is not None and shipped < MODERN)
            or (picked_up is not None and picked_up < MODERN)
            or at is not NOT_GIVEN
        ):
            return _RULES.decide("shipped_on_time", case)
    except UNREADABLE:
        return _RULES.decide("shipped_on_time", case)
    _ship_by = ship_by(
        order_kind=order_kind,
        seller_tier=seller_tier,
        seller_region=seller_region,
        ready_to_ship=ready_to_ship,
        paid_at=paid_at,
        agreed_ship_by_at=agreed_ship_by_at,
    )
    if _ship_by.kind == "missing_fact" or _ship_by.lower_bound:
        return _RULES.decide("shipped_on_time", case)
    _ship_by_at = _ship_by.value - _EPOCH if isinstance(_ship_by.value, datetime) else None
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and _ship_by_at is not None
    ):
        if shipped is not None and shipped < _ship_by_at and picked_up is not None and picked_up < _ship_by_at:
            # 信保订单.按时 cites 三.1
            held |= 1
        if shipped is None or shipped >= _ship_by_at or picked_up is None or picked_up >= _ship_by_at:
            # 信保订单.逾期 cites 三.1
            held |= 2
    outcome = _SHIPPED_ON_TIME[held]
    if outcome is None:
        return _RULES.decide("shipped_on_time", case)
    return Decision(outcome, outcome.value, case)


def logistics_status_visible_by(
    *,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time by which the logistics status can be seen · 物流状态最迟可查时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    """
    case = (as_of,)
    if as_of is not None:
        return _RULES.decide("logistics_status_visible_by", case)
    held = 0
    outcome = _LOGISTICS_STATUS_VISIBLE_BY[held]
    if outcome is None:
        return _RULES.decide("logistics_status_visible_by", case)
    return Decision(outcome, outcome.value, case)


def penalty_waived(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    conduct: Conduct | NotGiven = NOT_GIVEN,
    cause: Cause | NotGiven = NOT_GIVEN,
    during_epidemic: bool | NotGiven = False,
    buyer_contacted_first: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[bool]:
    """The penalty is waived · 平台免予处罚.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        conduct: conduct · 卖家行为: late_shipment (late shipment · 逾期发货), unable_to_ship (inability to ship · 无法
            发货), false_tracking (false tracking data · 虚假物流信息)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        during_epidemic: the conduct falls into the epidemic · 处于疫情期间; not given: no · 未给出时为否.
        buyer_contacted_first: the buyer was contacted in advance · 已提前联系买方; not given: no · 未给出时为否.

    Clauses · 条款: 三.2.s2, 三.3.p2.s1.

    Readings · 解读:
        - The reposted text prints “chufen”; a penalty by the platform is meant.
          转载文本写作“处分”，理解为平台的处罚。
        - That the buyer should be contacted in advance is advice and no condition of the waiver.
          提前与买方联系为建议，不是不予处罚的条件。
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
        - The special note names the period and no cause; it is taken to stand beside the second item, so that late
          shipment during the epidemic is not penalized whatever its cause.
          “特殊注意”只写期间而未写原因，理解为与第2项并列：疫情期间的逾期发货，不论原因，均不予处罚。
        - The dates of the epidemic are not printed: whether the conduct falls into it is a fact of the case.
          公告未写明疫情期间的起止日期，是否处于其间作为案情事实。
    """
    case = (order_kind, seller_tier, seller_region, conduct, cause, during_epidemic, buyer_contacted_first, as_of)
    if as_of is not None:
        return _RULES.decide("penalty_waived", case)
    try:
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or conduct not in _CONDUCT
            or cause not in _CAUSE
            or type(during_epidemic) is not bool
            or type(buyer_contacted_first) is not bool
        ):
            return _RULES.decide("penalty_waived", case)
    except UNREADABLE:
        return _RULES.decide("penalty_waived", case)
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and order_kind == "non_direct"
    ):
        if conduct in ("late_shipment", "unable_to_ship") and cause == "epidemic":
            # 信保订单.因疫情不处罚 cites 三.2.s2
            held |= 1
        if conduct == "late_shipment" and during_epidemic:
            # 信保订单.疫情期间不处罚 cites 三.3.p2.s1
            held |= 2
    if held & 1 and not buyer_contacted_first:
        # a reading of 信保订单.因疫情不处罚
        held |= 4
    if held & 2 and cause == "other":
        # a reading of 信保订单.疫情期间不处罚
        held |= 8
    outcome = _PENALTY_WAIVED[held]
    if outcome is None:
        return _RULES.decide("penalty_waived", case)
    return Decision(outcome, outcome.value, case)


def penalty_appeal(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    conduct: Conduct | NotGiven = NOT_GIVEN,
    during_epidemic: bool | NotGiven = False,
    penalized: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[str]:
    """Place of appeal against a penalty · 处罚的申诉渠道.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        conduct: conduct · 卖家行为: late_shipment (late shipment · 逾期发货), unable_to_ship (inability to ship · 无法
            发货), false_tracking (false tracking data · 虚假物流信息)
        during_epidemic: the conduct falls into the epidemic · 处于疫情期间; not given: no · 未给出时为否.
        penalized: a penalty was received · 已收到处罚; not given: no · 未给出时为否.

    Clauses · 条款: 三.3.p2.s2, 三.3.p2.s3.

    Readings · 解读:
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, seller_tier, seller_region, conduct, during_epidemic, penalized, as_of)
    if as_of is not None:
        return _RULES.decide("penalty_appeal", case)
    try:
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or conduct not in _CONDUCT
            or type(during_epidemic) is not bool
            or type(penalized) is not bool
        ):
            return _RULES.decide("penalty_appeal", case)
    except UNREADABLE:
        return _RULES.decide("penalty_appeal", case)
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and order_kind == "non_direct"
        and conduct == "late_shipment"
        and during_epidemic
        and penalized
    ):
        # 信保订单.申诉 cites 三.3.p2.s2, 三.3.p2.s3
        held |= 1
    outcome = _PENALTY_APPEAL[held]
    if outcome is None:
        return _RULES.decide("penalty_appeal", case)
    return Decision(outcome, outcome.value, case)


def dispute_rule(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    mediation: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[str]:
    """Rule on the dispute · 纠纷处理规则.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        mediation: the platform is to mediate · 需要平台调解; not given: no · 未给出时为否.

    Clauses · 条款: 三.2.s2.

    Readings · 解读:
        - The referral is taken to hold for every dispute over these orders that the platform mediates, whatever its
          cause.
          转致理解为适用于此类订单中由平台调解的各项纠纷，不论原因。
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, seller_tier, seller_region, mediation, as_of)
    if as_of is not None:
        return _RULES.decide("dispute_rule", case)
    try:
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(mediation) is not bool
        ):
            return _RULES.decide("dispute_rule", case)
    except UNREADABLE:
        return _RULES.decide("dispute_rule", case)
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and order_kind == "non_direct"
        and mediation
    ):
        # 信保订单.纠纷调解 cites 三.2.s2
        held |= 1
    outcome = _DISPUTE_RULE[held]
    if outcome is None:
        return _RULES.decide("dispute_rule", case)
    return Decision(outcome, outcome.value, case)


def agreed_date_change_advised(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    cause: Cause | NotGiven = NOT_GIVEN,
    can_meet_agreed_date: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[bool]:
    """The seller is advised to extend the agreed time of shipment · 宜延长约定的发货时间.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        can_meet_agreed_date: the agreed date can be met · 卖家能按约定时间发货; not given: no · 未给出时为否.

    Clauses · 条款: 三.p1.s1, 三.2.s1.

    Readings · 解读:
        - Item 2 repeats for orders of non-direct-order goods what the lead advises for all, and leaves the outcome to
          what the parties work out in advance.
          第2项就非直接下单品订单重申前文对各类订单的建议，结果由双方提前协商。
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, seller_tier, seller_region, cause, can_meet_agreed_date, as_of)
    if as_of is not None:
        return _RULES.decide("agreed_date_change_advised", case)
    try:
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or cause not in _CAUSE
            or type(can_meet_agreed_date) is not bool
        ):
            return _RULES.decide("agreed_date_change_advised", case)
    except UNREADABLE:
        return _RULES.decide("agreed_date_change_advised", case)
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and cause == "epidemic"
        and not can_meet_agreed_date
    ):
        # 信保订单.联系买家 cites 三.p1.s1, 三.2.s1
        held |= 1
    if held & 1 and order_kind == "non_direct":
        # a reading of 信保订单.联系买家
        held |= 2
    outcome = _AGREED_DATE_CHANGE_ADVISED[held]
    if outcome is None:
        return _RULES.decide("agreed_date_change_advised", case)
    return Decision(outcome, outcome.value, case)


def buyer_contact_advised(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    cause: Cause | NotGiven = NOT_GIVEN,
    can_meet_agreed_date: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[bool]:
    """The seller is advised to contact the buyer · 宜主动联系买家.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_kind: kind of order · 订单类型: direct (direct-order goods · 直接下单品), non_direct (non-direct-order
            goods · 非直接下单品)
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        can_meet_agreed_date: the agreed date can be met · 卖家能按约定时间发货; not given: no · 未给出时为否.

    Clauses · 条款: 三.p1.s1, 三.2.s1.

    Readings · 解读:
        - Item 2 repeats for orders of non-direct-order goods what the lead advises for all, and leaves the outcome to
          what the parties work out in advance.
          第2项就非直接下单品订单重申前文对各类订单的建议，结果由双方提前协商。
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (order_kind, seller_tier, seller_region, cause, can_meet_agreed_date, as_of)
    if as_of is not None:
        return _RULES.decide("buyer_contact_advised", case)
    try:
        if (
            order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or cause not in _CAUSE
            or type(can_meet_agreed_date) is not bool
        ):
            return _RULES.decide("buyer_contact_advised", case)
    except UNREADABLE:
        return _RULES.decide("buyer_contact_advised", case)
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and cause == "epidemic"
        and not can_meet_agreed_date
    ):
        # 信保订单.联系买家 cites 三.p1.s1, 三.2.s1
        held |= 1
    if held & 1 and order_kind == "non_direct":
        # a reading of 信保订单.联系买家
        held |= 2
    outcome = _BUYER_CONTACT_ADVISED[held]
    if outcome is None:
        return _RULES.decide("buyer_contact_advised", case)
    return Decision(outcome, outcome.value, case)


def special_handling_available(
    *,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    cause: Cause | NotGiven = NOT_GIVEN,
    kind: Kind | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """A special handling channel is available · 平台有特别处理通道.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        seller_tier: seller's membership · 卖家会员类型: chukoutong (ChuKouTong · 出口通), quanqiubao (QuanQiuBao · 全球
            宝), jinpinchengqi (JinPinChengQi · 金品诚企), free (free membership · 免费会员)
        seller_region: seller's region · 卖家所在地: mainland (the Chinese mainland · 中国大陆), hong_kong (Hong Kong ·
            香港), taiwan (Taiwan · 台湾), macau (Macau · 澳门), other (elsewhere · 其他地区)
        cause: cause · 原因: epidemic (the epidemic · 疫情), other (another cause · 其他原因)
        kind: kind of obstacle · 障碍类型: other_objective_obstacle (another objective obstacle · 其他客观障碍)

    Clauses · 条款: 三.3.s1.

    Readings · 解读:
        - The times of this section are those that the display of a Trade Assurance order shows; the zone is not named,
          and United States Pacific time is taken.
          本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。
        - The remark on users stands at the end of this section, and “this notice” in it is taken to mean this section.
          关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (seller_tier, seller_region, cause, kind, as_of)
    if as_of is not None:
        return _RULES.decide("special_handling_available", case)
    try:
        if (
            seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or cause not in _CAUSE
            or kind not in _KIND
        ):
            return _RULES.decide("special_handling_available", case)
    except UNREADABLE:
        return _RULES.decide("special_handling_available", case)
    held = 0
    if (
        seller_tier in _SELLER_TIER_1
        and seller_region in ("mainland", "hong_kong", "taiwan")
        and cause == "epidemic"
        and kind == "other_objective_obstacle"
    ):
        # 信保订单.特别处理通道 cites 三.3.s1
        held |= 1
    outcome = _SPECIAL_HANDLING_AVAILABLE[held]
    if outcome is None:
        return _RULES.decide("special_handling_available", case)
    return Decision(outcome, outcome.value, case)


def customs_resumes_at(
    *,
    as_of: date | None = None,
) -> Decision[datetime]:
    """The customs are back at work · 海关上班时间.

    Value: the first instant that is allowed (it counts); where `lower_bound` is true, only not before it.
    值：最早可以的时点（含该时点）；`lower_bound` 为真时仅表示不早于该时点。


    Clauses · 条款: 四.p2.s1.

    Readings · 解读:
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (as_of,)
    if as_of is not None:
        return _RULES.decide("customs_resumes_at", case)
    held = 0
    # 通关.海关上班 cites 四.p2.s1
    held |= 1
    outcome = _CUSTOMS_RESUMES_AT[held]
    if outcome is None:
        return _RULES.decide("customs_resumes_at", case)
    return Decision(outcome, outcome.value, case)


def customs_staffed(
    *,
    port: Port | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Customs staff are at work · 海关人员上班.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        port: port · 口岸: front_line (a front-line port · 一线口岸), other (another port · 其他口岸)
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 四.p2.s2.

    Readings · 解读:
        - That “some ports” may change their hours names none of them: it qualifies the day of resumption, and does not
          take back that every front-line port is staffed.
          “部分口岸”可能调整上班时间，未写明是哪些口岸：理解为对上班日期的保留，不影响一线口岸均有人员上班。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (port, at, as_of)
    if as_of is not None:
        return _RULES.decide("customs_staffed", case)
    try:
        now = at - EPOCHS[at.tzinfo]
        if port not in _PORT:
            return _RULES.decide("customs_staffed", case)
    except UNREADABLE:
        return _RULES.decide("customs_staffed", case)
    held = 0
    if port == "front_line" and now >= _2020_02_03:
        # 通关.一线口岸 cites 四.p2.s2
        held |= 1
    outcome = _CUSTOMS_STAFFED[held]
    if outcome is None:
        return _RULES.decide("customs_staffed", case)
    return Decision(outcome, outcome.value, case)


def confirm_customs_hours(
    *,
    declaration_needed: bool | NotGiven = False,
    as_of: date | None = None,
) -> Decision[bool]:
    """Customs' hours should be confirmed in advance · 宜提前确认海关上班情况.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        declaration_needed: goods are to be declared · 有进出口申报需求; not given: no · 未给出时为否.

    Clauses · 条款: 四.p2.s3.

    Readings · 解读:
        - The broker or the cross-border supply chain's staff may be asked; no dates are printed.
          可向报关行或跨境供应链小二确认；公告未写明起止日期。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (declaration_needed, as_of)
    if as_of is not None:
        return _RULES.decide("confirm_customs_hours", case)
    try:
        if type(declaration_needed) is not bool:
            return _RULES.decide("confirm_customs_hours", case)
    except UNREADABLE:
        return _RULES.decide("confirm_customs_hours", case)
    held = 0
    if declaration_needed:
        # 通关.确认海关上班情况 cites 四.p2.s3
        held |= 1
    outcome = _CONFIRM_CUSTOMS_HOURS[held]
    if outcome is None:
        return _RULES.decide("confirm_customs_hours", case)
    return Decision(outcome, outcome.value, case)


def declared_online_handling(
    *,
    item: Item | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The business is handled online · 可在线办理.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        item: business · 通关业务: product_admission (admission of products · 产品准入), brand_admission (admission of
            brands · 品牌准入), export_order_clearance (clearance of export service orders · 出口服务订单通关),
            import_service_order (import service orders · 进口服务订单), e_entrustment (electronic entrustment · 电子委
            托), clearance_completion (completion of clearance · 通关办理完毕), paper_documents_mailing (mailing of
            paper customs documents · 纸质报关资料寄送), commercial_certificate (commercial certificates · 商事单证)
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 四.p4.s1.

    Readings · 解读:
        - The list is run together in print; it is read as seven kinds of business.
          原文各项连写，理解为七类业务。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (item, at, as_of)
    if as_of is not None:
        return _RULES.decide("declared_online_handling", case)
    try:
        now = at - EPOCHS[at.tzinfo]
        if item not in _ITEM:
            return _RULES.decide("declared_online_handling", case)
    except UNREADABLE:
        return _RULES.decide("declared_online_handling", case)
    held = 0
    if _2020_02_03 <= now < _2020_02_10 and item in _ITEM_1:
        # 通关.在线办理 cites 四.p4.s1
        held |= 1
    outcome = _DECLARED_ONLINE_HANDLING[held]
    if outcome is None:
        return _RULES.decide("declared_online_handling", case)
    return Decision(outcome, outcome.value, case)


def early_submission_advised(
    *,
    item: Item | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Early submission is advised · 宜提前提交.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        item: business · 通关业务: product_admission (admission of products · 产品准入), brand_admission (admission of
            brands · 品牌准入), export_order_clearance (clearance of export service orders · 出口服务订单通关),
            import_service_order (import service orders · 进口服务订单), e_entrustment (electronic entrustment · 电子委
            托), clearance_completion (completion of clearance · 通关办理完毕), paper_documents_mailing (mailing of
            paper customs documents · 纸质报关资料寄送), commercial_certificate (commercial certificates · 商事单证)

    Clauses · 条款: 四.p4.s2.

    Readings · 解读:
        - The advice has no dates of its own and is taken not to be bounded in time.
          建议未写明起止日期，理解为不受时间限制。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (item, as_of)
    if as_of is not None:
        return _RULES.decide("early_submission_advised", case)
    try:
        if item not in _ITEM:
            return _RULES.decide("early_submission_advised", case)
    except UNREADABLE:
        return _RULES.decide("early_submission_advised", case)
    held = 0
    if item in _ITEM_2:
        # 通关.提前提交 cites 四.p4.s2
        held |= 1
    outcome = _EARLY_SUBMISSION_ADVISED[held]
    if outcome is None:
        return _RULES.decide("early_submission_advised", case)
    return Decision(outcome, outcome.value, case)


def urgent_customs_service_open(
    *,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Urgent customs service is available · 紧急关务服务开放.

    Value: whether it is open at `at`.
    值：`at` 所指时点是否在开放时段内。

    Args:
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 四.p4.s3.

    Readings · 解读:
        - The sentence has no dates of its own; it stands in the paragraph on 3 to 9 February and is taken to speak of
          that week.
          本句未写明起止日期，因在2月3日至9日一段之内，理解为指该周。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (at, as_of)
    return _RULES.decide("urgent_customs_service_open", case)


def broker_on_duty(
    *,
    declarant: Declarant | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The customs broker is on duty · 报关服务商值班.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        declarant: customs broker · 报关方式: yidatong (Yidatong · 由一达通报关), self_arranged (a broker that the user
            arranges · 自行安排报关行)
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 四.p5.s1.

    Readings · 解读:
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (declarant, at, as_of)
    if as_of is not None:
        return _RULES.decide("broker_on_duty", case)
    try:
        now = at - EPOCHS[at.tzinfo]
        if declarant not in _DECLARANT:
            return _RULES.decide("broker_on_duty", case)
    except UNREADABLE:
        return _RULES.decide("broker_on_duty", case)
    held = 0
    if declarant == "yidatong" and _2020_02_03 <= now < _2020_02_10:
        # 通关.一达通 cites 四.p5.s1
        held |= 1
    outcome = _BROKER_ON_DUTY[held]
    if outcome is None:
        return _RULES.decide("broker_on_duty", case)
    return Decision(outcome, outcome.value, case)


def confirm_broker_before_ordering(
    *,
    declarant: Declarant | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The broker should be asked before ordering · 宜在下单前向报关行确认.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        declarant: customs broker · 报关方式: yidatong (Yidatong · 由一达通报关), self_arranged (a broker that the user
            arranges · 自行安排报关行)

    Clauses · 条款: 四.p5.s2.

    Readings · 解读:
        - The advice has no dates of its own and is taken not to be bounded in time.
          建议未写明起止日期，理解为不受时间限制。
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (declarant, as_of)
    if as_of is not None:
        return _RULES.decide("confirm_broker_before_ordering", case)
    try:
        if declarant not in _DECLARANT:
            return _RULES.decide("confirm_broker_before_ordering", case)
    except UNREADABLE:
        return _RULES.decide("confirm_broker_before_ordering", case)
    held = 0
    if declarant == "self_arranged":
        # 通关.自行报关 cites 四.p5.s2
        held |= 1
    outcome = _CONFIRM_BROKER_BEFORE_ORDERING[held]
    if outcome is None:
        return _RULES.decide("confirm_broker_before_ordering", case)
    return Decision(outcome, outcome.value, case)


# ── The same rules as data ───────────────────────────────────────────────────────────────────────────────────────
# For questions with facts that are not given, and for the reasons of every answer.

_RULES = Answering(
    book.Book(
        zone=_ASIA_SHANGHAI,
        published="2020-02-01",
        valid=(None, None),
        facts=(
            book.Choice(
                "channel",
                (
                    "online_bot",
                    "seller_agent_online",
                    "buyer_agent_online",
                    "hotline_merchant",
                    "hotline_new_exporter",
                    "hotline_supply_chain",
                    "other",
                ),
            ),
            book.Choice(
                "region",
                (
                    "beijing",
                    "tianjin",
                    "hebei",
                    "shanxi",
                    "neimenggu",
                    "liaoning",
                    "jilin",
                    "heilongjiang",
                    "shanghai",
                    "jiangsu",
                    "zhejiang",
                    "anhui",
                    "fujian",
                    "jiangxi",
                    "shandong",
                    "henan",
                    "hubei",
                    "hunan",
                    "guangdong",
                    "guangxi",
                    "hainan",
                    "chongqing",
                    "sichuan",
                    "guizhou",
                    "yunnan",
                    "xizang",
                    "shaanxi",
                    "gansu",
                    "qinghai",
                    "ningxia",
                    "xinjiang",
                    "hong_kong",
                    "taiwan",
                    "macau",
                    "other",
                ),
            ),
            book.Choice("enterprise", ("ordinary", "relevant")),
            book.Event("logistics_order"),
            book.Choice("order_kind", ("direct", "non_direct")),
            book.Choice("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi", "free")),
            book.Choice("seller_region", ("mainland", "hong_kong", "taiwan", "macau", "other")),
            book.Choice("conduct", ("late_shipment", "unable_to_ship", "false_tracking")),
            book.Choice("cause", ("epidemic", "other")),
            book.Choice("kind", ("other_objective_obstacle",)),
            book.Flag("ready_to_ship", False),
            book.Flag("during_epidemic", False),
            book.Flag("buyer_contacted_first", False),
            book.Flag("mediation", False),
            book.Flag("can_meet_agreed_date", False),
            book.Flag("penalized", False),
            book.Event("paid"),
            book.Event("agreed_ship_by"),
            book.Event("shipped"),
            book.Event("picked_up"),
            book.Choice(
                "item",
                (
                    "product_admission",
                    "brand_admission",
                    "export_order_clearance",
                    "import_service_order",
                    "e_entrustment",
                    "clearance_completion",
                    "paper_documents_mailing",
                    "commercial_certificate",
                ),
            ),
            book.Choice("port", ("front_line", "other")),
            book.Choice("declarant", ("yidatong", "self_arranged")),
            book.Flag("declaration_needed", False),
        ),
        matters=(
            book.Matter("service_open", book.Text("the channel is served", "服务开放"), uses=("channel", "at")),
            book.Matter("service_number", book.Text("telephone number", "热线号码"), uses=("channel",)),
            book.Matter(
                "partner_work_arrangement",
                book.Text("working arrangement of the supply-chain partner", "拍档的工作安排"),
                uses=(),
            ),
            book.Matter(
                "resume_earliest_at",
                book.Text("the work is resumed", "复工时间"),
                uses=("region", "enterprise"),
            ),
            book.Matter(
                "resume_modality",
                book.Text("nature of the date", "复工时间的性质"),
                uses=("region", "enterprise"),
            ),
            book.Matter(
                "working_at",
                book.Text("the work is as usual", "已正常上班"),
                uses=("region", "enterprise", "at"),
            ),
            book.Matter(
                "resume_barred",
                book.Text("the resumption of work is barred", "不得复工"),
                uses=("region", "enterprise", "at"),
            ),
            book.Matter(
                "carrier_confirmation_required",
                book.Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                uses=("logistics_order_at",),
            ),
            book.Matter(
                "capacity_expected_recovering",
                book.Text("transport capacity is expected to be recovering", "运力已开始逐步恢复"),
                uses=("at",),
            ),
            book.Matter(
                "user_in_scope",
                book.Text("the user is one to whom the notice applies", "用户在适用范围内"),
                uses=("seller_tier", "seller_region"),
            ),
            book.Matter(
                "counts_as_direct",
                book.Text("the order counts as one of direct-order goods", "视同直接下单品的订单"),
                uses=("order_kind", "ready_to_ship"),
            ),
            book.Matter(
                "in_order_window",
                book.Text("the order is one of the Spring Festival period", "春节期间订单"),
                uses=("order_kind", "ready_to_ship", "paid_at"),
            ),
            book.Matter(
                "ship_by",
                book.Text("time of shipment and pick-up", "最迟发货时间"),
                uses=("order_kind", "seller_tier", "seller_region", "ready_to_ship", "paid_at", "agreed_ship_by_at"),
                acts=("shipped", "picked_up"),
            ),
            book.Matter(
                "shipped_on_time",
                book.Text("the shipment is on time", "订单可视为按时发货"),
                uses=(
                    "order_kind",
                    "seller_tier",
                    "seller_region",
                    "ready_to_ship",
                    "paid_at",
                    "agreed_ship_by_at",
                    "shipped_at",
                    "picked_up_at",
                    "at",
                ),
            ),
            book.Matter(
                "logistics_status_visible_by",
                book.Text("time by which the logistics status can be seen", "物流状态最迟可查时间"),
                uses=(),
            ),
            book.Matter(
                "penalty_waived",
                book.Text("the penalty is waived", "平台免予处罚"),
                uses=(
                    "order_kind",
                    "seller_tier",
                    "seller_region",
                    "conduct",
                    "cause",
                    "during_epidemic",
                    "buyer_contacted_first",
                ),
            ),
            book.Matter(
                "penalty_appeal",
                book.Text("place of appeal against a penalty", "处罚的申诉渠道"),
                uses=("order_kind", "seller_tier", "seller_region", "conduct", "during_epidemic", "penalized"),
            ),
            book.Matter(
                "dispute_rule",
                book.Text("rule on the dispute", "纠纷处理规则"),
                uses=("order_kind", "seller_tier", "seller_region", "mediation"),
            ),
            book.Matter(
                "agreed_date_change_advised",
                book.Text("the seller is advised to extend the agreed time of shipment", "宜延长约定的发货时间"),
                uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
            ),
            book.Matter(
                "buyer_contact_advised",
                book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
            ),
            book.Matter(
                "special_handling_available",
                book.Text("a special handling channel is available", "平台有特别处理通道"),
                uses=("seller_tier", "seller_region", "cause", "kind"),
            ),
            book.Matter("customs_resumes_at", book.Text("the customs are back at work", "海关上班时间"), uses=()),
            book.Matter("customs_staffed", book.Text("customs staff are at work", "海关人员上班"), uses=("port", "at")),
            book.Matter(
                "confirm_customs_hours",
                book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                uses=("declaration_needed",),
            ),
            book.Matter(
                "declared_online_handling",
                book.Text("the business is handled online", "可在线办理"),
                uses=("item", "at"),
            ),
            book.Matter(
                "early_submission_advised",
                book.Text("early submission is advised", "宜提前提交"),
                uses=("item",),
            ),
            book.Matter(
                "urgent_customs_service_open",
                book.Text("urgent customs service is available", "紧急关务服务开放"),
                uses=("at",),
            ),
            book.Matter(
                "broker_on_duty",
                book.Text("the customs broker is on duty", "报关服务商值班"),
                uses=("declarant", "at"),
            ),
            book.Matter(
                "confirm_broker_before_ordering",
                book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                uses=("declarant",),
            ),
        ),
        rules=(
            book.Rule(
                "渠道[一.1.p2]",
                when=(
                    book.Part(
                        book.Is("channel", ("online_bot",)),
                        book.Text("the channel is the online assistant", "咨询渠道为在线智能服务"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "service_open",
                        book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                        book.Text(
                            "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                            "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                        ),
                        ("一.1.p2",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Does not close” is taken to mean that the service is not suspended over the holiday: "
                            "within the week each channel keeps the hours printed beside it, so that the hotlines "
                            "rest at the weekend.",
                            "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "渠道[一.1.p3]",
                when=(
                    book.Part(
                        book.Is("channel", ("seller_agent_online",)),
                        book.Text("the channel is online agents for sellers", "咨询渠道为商家在线人工"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "service_open",
                        book.Weekly(
                            (book.Hours((0, 1, 2, 3, 4, 5, 6), 540, 1050),),
                            _ASIA_SHANGHAI,
                            _2020_02_03,
                            _2020_02_10,
                        ),
                        book.Text(
                            "the channel is served every day 09:00–17:30 (from 3 to 9 February 2020)",
                            "服务开放时间为每天09:00至17:30（2020年2月3日至9日）",
                        ),
                        ("一.1.p3",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Does not close” is taken to mean that the service is not suspended over the holiday: "
                            "within the week each channel keeps the hours printed beside it, so that the hotlines "
                            "rest at the weekend.",
                            "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "渠道[一.1.p4]",
                when=(
                    book.Part(
                        book.Is("channel", ("buyer_agent_online",)),
                        book.Text("the channel is online agents for buyers", "咨询渠道为买家在线人工"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "service_open",
                        book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                        book.Text(
                            "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                            "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                        ),
                        ("一.1.p4",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Does not close” is taken to mean that the service is not suspended over the holiday: "
                            "within the week each channel keeps the hours printed beside it, so that the hotlines "
                            "rest at the weekend.",
                            "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "渠道[一.1.p6]",
                when=(
                    book.Part(
                        book.Is("channel", ("hotline_merchant",)),
                        book.Text("the channel is the hotline for merchants", "咨询渠道为商家服务热线"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "service_open",
                        book.Weekly(
                            (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                            _ASIA_SHANGHAI,
                            _2020_02_03,
                            _2020_02_10,
                        ),
                        book.Text(
                            "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                            "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                        ),
                        ("一.1.p6",),
                    ),
                    book.Branch(
                        "service_number",
                        book.Value("400-826-1688"),
                        book.Text("the telephone number is “400-826-1688”", "热线号码为“400-826-1688”"),
                        ("一.1.p6",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Does not close” is taken to mean that the service is not suspended over the holiday: "
                            "within the week each channel keeps the hours printed beside it, so that the hotlines "
                            "rest at the weekend.",
                            "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "渠道[一.1.p7]",
                when=(
                    book.Part(
                        book.Is("channel", ("hotline_new_exporter",)),
                        book.Text(
                            "the channel is the hotline for new ChuKouTong members",
                            "咨询渠道为新办理出口通热线",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "service_open",
                        book.Weekly(
                            (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                            _ASIA_SHANGHAI,
                            _2020_02_03,
                            _2020_02_10,
                        ),
                        book.Text(
                            "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                            "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                        ),
                        ("一.1.p7",),
                    ),
                    book.Branch(
                        "service_number",
                        book.Value("400-600-2688"),
                        book.Text("the telephone number is “400-600-2688”", "热线号码为“400-600-2688”"),
                        ("一.1.p7",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Does not close” is taken to mean that the service is not suspended over the holiday: "
                            "within the week each channel keeps the hours printed beside it, so that the hotlines "
                            "rest at the weekend.",
                            "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "渠道[一.1.p8]",
                when=(
                    book.Part(
                        book.Is("channel", ("hotline_supply_chain",)),
                        book.Text(
                            "the channel is the hotline of the cross-border supply chain",
                            "咨询渠道为跨境供应链热线",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "service_open",
                        book.Weekly(
                            (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                            _ASIA_SHANGHAI,
                            _2020_02_03,
                            _2020_02_10,
                        ),
                        book.Text(
                            "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                            "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                        ),
                        ("一.1.p8",),
                    ),
                    book.Branch(
                        "service_number",
                        book.Value("400-655-2688"),
                        book.Text("the telephone number is “400-655-2688”", "热线号码为“400-655-2688”"),
                        ("一.1.p8",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Does not close” is taken to mean that the service is not suspended over the holiday: "
                            "within the week each channel keeps the hours printed beside it, so that the hotlines "
                            "rest at the weekend.",
                            "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "客户服务.拍档服务.拍档工作安排",
                branches=(
                    book.Branch(
                        "partner_work_arrangement",
                        book.Per("local_government_rules"),
                        book.Text(
                            "the working arrangement of the supply-chain partner is the rules of the local government",
                            "拍档的工作安排以地方政府规定为准",
                        ),
                        ("一.2.p1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                provisos=("local_government_rules",),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "客户服务.拍档服务.大陆上班",
                when=(
                    book.Part(
                        book.Is(
                            "region",
                            (
                                "beijing",
                                "tianjin",
                                "hebei",
                                "shanxi",
                                "neimenggu",
                                "liaoning",
                                "jilin",
                                "heilongjiang",
                                "shanghai",
                                "jiangsu",
                                "zhejiang",
                                "anhui",
                                "fujian",
                                "jiangxi",
                                "shandong",
                                "henan",
                                "hubei",
                                "hunan",
                                "guangdong",
                                "guangxi",
                                "hainan",
                                "chongqing",
                                "sichuan",
                                "guizhou",
                                "yunnan",
                                "xizang",
                                "shaanxi",
                                "gansu",
                                "qinghai",
                                "ningxia",
                                "xinjiang",
                            ),
                        ),
                        book.Text("the region is the Chinese mainland", "地区为中国大陆"),
                    ),
                ),
                exceptions=(
                    book.Part(
                        book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                        book.Text(
                            "the region is Shanghai, Jiangsu, Zhejiang or Guangdong (the list is open in the text and "
                            "closed here)",
                            "地区为上海、江苏、浙江或广东（原文所列未尽，此处以所列为限）",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "resume_earliest_at",
                        book.Moved(book.At(_2020_02_03, _ASIA_SHANGHAI)),
                        book.Text(
                            "the work is resumed from 00:00 on 3 February 2020 (Monday) onwards",
                            "复工时间为2020年2月3日(星期一)00:00起",
                        ),
                        ("一.2.p2",),
                    ),
                    book.Branch(
                        "resume_modality",
                        book.Value("resumes"),
                        book.Text("the nature of the date is a day of resumption", "复工时间的性质为确定的复工日"),
                        ("一.2.p2",),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(False),
                        book.Text("the work is not as usual", "未正常上班"),
                        ("一.2.p2",),
                        guard=book.Part(
                            book.In("now", None, _2020_02_03),
                            book.Text(
                                "the time in question is no later than 24:00 on 2 February 2020",
                                "所问时间不晚于2020年2月2日24:00",
                            ),
                        ),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(True),
                        book.Text("the work is as usual", "已正常上班"),
                        ("一.2.p2",),
                        guard=book.Part(
                            book.From("now", book.At(_2020_02_03, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                                "所问时间在2020年2月3日(星期一)00:00或之后",
                            ),
                        ),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The exception ends in an “etc.” that names nothing; the item after it lists the same "
                            "four without one, so the exception is closed to these four.",
                            "例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The first day of the holiday is not printed, and is not needed here: until its end work "
                            "has not resumed.",
                            "公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                provisos=("local_government_rules",),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "客户服务.拍档服务.四省市.不得复工",
                when=(
                    book.Part(
                        book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                        book.Text("the region is “Shanghai, Jiangsu, Zhejiang and Guangdong”", "地区为沪苏浙粤"),
                    ),
                    book.Part(
                        book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                        book.Text(
                            "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                            "所问时间在2020年2月9日(星期日)24:00前",
                        ),
                    ),
                ),
                exceptions=(
                    book.Part(
                        book.Is("enterprise", ("relevant",)),
                        book.Text("the kind of enterprise is a relevant enterprise", "企业类型为相关企业"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "resume_barred",
                        book.Value(True),
                        book.Text("the resumption of work is barred", "不得复工"),
                        ("一.2.p3.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Relevant enterprises” is not explained. They are only taken out of the bar: that they "
                            "may resume earlier is not said, and from the printed hour on nothing is said of any enter"
                            "prise.",
                            "“相关企业”未作说明，仅将其排除在限制之外，并未规定其可提前复工；所写时刻以后，对各类企业"
                            "均无规定。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                provisos=("local_government_rules",),
                force="directive",
            ),
            book.Rule(
                "客户服务.拍档服务.四省市.一般企业.复工下限",
                when=(
                    book.Part(
                        book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                        book.Text("the region is “Shanghai, Jiangsu, Zhejiang and Guangdong”", "地区为沪苏浙粤"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "resume_earliest_at",
                        book.Moved(book.At(_2020_02_10, _ASIA_SHANGHAI), lower_bound=True),
                        book.Text(
                            "the work is resumed no earlier than 24:00 on 9 February 2020 (Sunday)",
                            "复工时间不早于2020年2月9日(星期日)24:00",
                        ),
                        ("一.2.p3.s1",),
                    ),
                    book.Branch(
                        "resume_modality",
                        book.Value("not_before"),
                        book.Text("the nature of the date is a lower bound", "复工时间的性质为下限"),
                        ("一.2.p3.s1",),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(False),
                        book.Text("the work is not as usual", "未正常上班"),
                        ("一.2.p3.s1",),
                        guard=book.Part(
                            book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                "所问时间在2020年2月9日(星期日)24:00前",
                            ),
                        ),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Not before” gives a lower bound only: from the printed hour on work may resume, but "
                            "whether it does is not said. The item speaks of enterprises of all kinds but the "
                            "relevant ones, so an ordinary enterprise is presumed.",
                            "“不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外的各类企"
                            "业，故未说明时推定为一般企业。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("enterprise", ("ordinary",)),
                        book.Text("the kind of enterprise is an ordinary enterprise", "企业类型为一般企业"),
                    ),
                ),
                provisos=("local_government_rules",),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "客户服务.拍档服务.香港上班",
                when=(
                    book.Part(book.Is("region", ("hong_kong",)), book.Text("the region is Hong Kong", "地区为香港")),
                ),
                branches=(
                    book.Branch(
                        "resume_earliest_at",
                        book.Moved(book.At(_2020_01_29, _ASIA_SHANGHAI)),
                        book.Text(
                            "the work is resumed from 00:00 on 29 January 2020 (Wednesday) onwards",
                            "复工时间为2020年1月29日(星期三)00:00起",
                        ),
                        ("一.2.p4",),
                    ),
                    book.Branch(
                        "resume_modality",
                        book.Value("resumes"),
                        book.Text("the nature of the date is a day of resumption", "复工时间的性质为确定的复工日"),
                        ("一.2.p4",),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(False),
                        book.Text("the work is not as usual", "未正常上班"),
                        ("一.2.p4",),
                        guard=book.Part(
                            book.Before("now", book.At(_2020_01_29, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is before 24:00 on 28 January 2020 (Tuesday)",
                                "所问时间在2020年1月28日(星期二)24:00前",
                            ),
                        ),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(True),
                        book.Text("the work is as usual", "已正常上班"),
                        ("一.2.p4",),
                        guard=book.Part(
                            book.From("now", book.At(_2020_01_29, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is from 00:00 on 29 January 2020 (Wednesday) onwards",
                                "所问时间在2020年1月29日(星期三)00:00或之后",
                            ),
                        ),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                provisos=("local_government_rules",),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "客户服务.拍档服务.台湾上班",
                when=(book.Part(book.Is("region", ("taiwan",)), book.Text("the region is Taiwan", "地区为台湾")),),
                branches=(
                    book.Branch(
                        "resume_earliest_at",
                        book.Moved(book.At(_2020_01_30, _ASIA_SHANGHAI)),
                        book.Text(
                            "the work is resumed from 00:00 on 30 January 2020 (Thursday) onwards",
                            "复工时间为2020年1月30日(星期四)00:00起",
                        ),
                        ("一.2.p5",),
                    ),
                    book.Branch(
                        "resume_modality",
                        book.Value("resumes"),
                        book.Text("the nature of the date is a day of resumption", "复工时间的性质为确定的复工日"),
                        ("一.2.p5",),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(False),
                        book.Text("the work is not as usual", "未正常上班"),
                        ("一.2.p5",),
                        guard=book.Part(
                            book.Before("now", book.At(_2020_01_30, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is before 24:00 on 29 January 2020 (Wednesday)",
                                "所问时间在2020年1月29日(星期三)24:00前",
                            ),
                        ),
                    ),
                    book.Branch(
                        "working_at",
                        book.Value(True),
                        book.Text("the work is as usual", "已正常上班"),
                        ("一.2.p5",),
                        guard=book.Part(
                            book.From("now", book.At(_2020_01_30, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is from 00:00 on 30 January 2020 (Thursday) onwards",
                                "所问时间在2020年1月30日(星期四)00:00或之后",
                            ),
                        ),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                provisos=("local_government_rules",),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "物流.向承运商确认",
                when=(
                    book.Part(
                        book.Before("logistics_order", book.At(_2020_02_08, _ASIA_SHANGHAI)),
                        book.Text(
                            "the logistics order is placed before 24:00 on 7 February 2020 (Friday)",
                            "下物流订单时间在2020年2月7日(星期五)24:00前",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "carrier_confirmation_required",
                        book.Value(True),
                        book.Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                        ("二.p2.s3",),
                        needs=("logistics_order",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Before 8 February” does not include that day, and a logistics order belongs to the "
                            "moment at which it is placed; no first day is printed.",
                            "“2月8日之前”不含当日；物流订单以下单时刻为准；公告未写明起始日。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="directive",
            ),
            book.Rule(
                "物流.运力预计",
                branches=(
                    book.Branch(
                        "capacity_expected_recovering",
                        book.Value(False),
                        book.Text("transport capacity is not expected to be recovering", "运力未开始逐步恢复"),
                        ("二.p2.s4",),
                        guard=book.Part(
                            book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                "所问时间在2020年2月9日(星期日)24:00前",
                            ),
                        ),
                    ),
                    book.Branch(
                        "capacity_expected_recovering",
                        book.Value(True),
                        book.Text("transport capacity is expected to be recovering", "运力已开始逐步恢复"),
                        ("二.p2.s4",),
                        guard=book.Part(
                            book.From("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                            book.Text(
                                "the time in question is from 00:00 on 10 February 2020 (Monday) onwards",
                                "所问时间在2020年2月10日(星期一)00:00或之后",
                            ),
                        ),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The day on which the recovery is expected to begin counts from 00:00:00; until then none "
                            "is expected.",
                            "预计开始恢复之日自00:00:00起算；此前预计尚未恢复。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="forecast",
                binding=False,
            ),
            book.Rule(
                "信保订单.联系买家",
                when=(
                    book.Part(book.Is("cause", ("epidemic",)), book.Text("the cause is the epidemic", "原因为疫情")),
                    book.Part(
                        book.Is("can_meet_agreed_date", (False,)),
                        book.Text("the agreed date cannot be met", "卖家不能按约定时间发货"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "buyer_contact_advised",
                        book.Value(True),
                        book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                        ("三.p1.s1", "三.2.s1"),
                    ),
                    book.Branch(
                        "agreed_date_change_advised",
                        book.Value(True),
                        book.Text(
                            "the seller is advised to extend the agreed time of shipment",
                            "宜延长约定的发货时间",
                        ),
                        ("三.p1.s1", "三.2.s1"),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "Item 2 repeats for orders of non-direct-order goods what the lead advises for all, and "
                            "leaves the outcome to what the parties work out in advance.",
                            "第2项就非直接下单品订单重申前文对各类订单的建议，结果由双方提前协商。",
                        ),
                        book.Is("order_kind", ("non_direct",)),
                    ),
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
                force="advice",
                binding=False,
            ),
            book.Rule(
                "信保订单.直接下单品",
                when=(
                    book.Part(
                        book.All(
                            (
                                book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                                book.In("paid", _2020_01_15, _2020_02_11),
                            ),
                        ),
                        book.Text("the order is one of the Spring Festival period", "属于春节期间订单"),
                    ),
                    book.Part(
                        book.By("agreed_ship_by", book.At(_2020_02_22, _AMERICA_LOS_ANGELES)),
                        book.Text(
                            "the shipment is due as agreed by 23:59:59 on 21 February 2020 (Friday), Pacific Time",
                            "约定发货时间不晚于美国太平洋时间2020年2月21日(星期五)23:59:59",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "ship_by",
                        book.Moved(book.At(_2020_02_22, _AMERICA_LOS_ANGELES)),
                        book.Text(
                            "the seller must ship by 23:59:59 on 21 February 2020 (Friday), Pacific Time and the "
                            "goods must be picked up by the carrier by 23:59:59 on 21 February 2020 (Friday), Pacific "
                            "Time",
                            "卖家须不晚于美国太平洋时间2020年2月21日(星期五)23:59:59发货，且包裹须不晚于美国太平洋时间"
                            "2020年2月21日(星期五)23:59:59由物流公司揽收",
                        ),
                        ("三.1",),
                        needs=("paid", "agreed_ship_by"),
                    ),
                ),
                overrides=(
                    book.Override(
                        "信保订单.非直接下单品",
                        book.Text(
                            "Goods marked “Ready to Ship” are named in particular, whatever the kind of their order.",
                            "带有Ready to Ship标识的产品为专门列明，不论其订单类型。",
                        ),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Before 23:59:59” is taken to include that second, both for the agreed time and for the "
                            "last time of shipment; the order must be shipped and picked up by it.",
                            "“23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物流公司揽"
                            "件。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
                force="obligation",
            ),
            book.Rule(
                "信保订单.按时",
                when=(
                    book.Part(
                        book.Met("ship_by"),
                        book.Text(
                            "the seller ships in time and the goods are picked up by the carrier in time",
                            "卖家按期发货，且包裹按期由物流公司揽收",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "shipped_on_time",
                        book.Value(True),
                        book.Text("the shipment is on time", "订单可视为按时发货"),
                        ("三.1",),
                        needs=(book.NeedsOf("ship_by"), "shipped", "picked_up"),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
            ),
            book.Rule(
                "信保订单.逾期",
                when=(
                    book.Part(
                        book.Met("ship_by", missed=True),
                        book.Text(
                            "the seller does not ship in time or the goods are not picked up by the carrier in time",
                            "卖家未按期发货，或包裹未按期由物流公司揽收",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "shipped_on_time",
                        book.Value(False),
                        book.Text("the shipment is not on time", "订单不可视为按时发货"),
                        ("三.1",),
                        needs=(book.NeedsOf("ship_by"),),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
            ),
            book.Rule(
                "信保订单.非直接下单品",
                when=(
                    book.Part(
                        book.Is("order_kind", ("non_direct",)),
                        book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "ship_by",
                        book.Per("agreed"),
                        book.Text(
                            "the time by which the seller must ship and the goods must be picked up by the carrier is "
                            "set by what buyer and seller agreed",
                            "最迟发货时间以买卖双方的约定为准",
                        ),
                        ("三.2.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "信保订单.因疫情不处罚",
                when=(
                    book.Part(
                        book.Is("order_kind", ("non_direct",)),
                        book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                    ),
                    book.Part(
                        book.Is("conduct", ("late_shipment", "unable_to_ship")),
                        book.Text("the conduct is late shipment or inability to ship", "卖家行为为逾期发货或无法发货"),
                    ),
                    book.Part(book.Is("cause", ("epidemic",)), book.Text("the cause is the epidemic", "原因为疫情")),
                ),
                branches=(
                    book.Branch(
                        "penalty_waived",
                        book.Value(True),
                        book.Text("the penalty is waived", "平台免予处罚"),
                        ("三.2.s2",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The reposted text prints “chufen”; a penalty by the platform is meant.",
                            "转载文本写作“处分”，理解为平台的处罚。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "That the buyer should be contacted in advance is advice and no condition of the waiver.",
                            "提前与买方联系为建议，不是不予处罚的条件。",
                        ),
                        book.Is("buyer_contacted_first", (False,)),
                    ),
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
                force="waiver",
            ),
            book.Rule(
                "信保订单.疫情期间不处罚",
                when=(
                    book.Part(
                        book.Is("order_kind", ("non_direct",)),
                        book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                    ),
                    book.Part(
                        book.Is("conduct", ("late_shipment",)),
                        book.Text("the conduct is late shipment", "卖家行为为逾期发货"),
                    ),
                    book.Part(
                        book.Is("during_epidemic", (True,)),
                        book.Text("the conduct falls into the epidemic", "处于疫情期间"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "penalty_waived",
                        book.Value(True),
                        book.Text("the penalty is waived", "平台免予处罚"),
                        ("三.3.p2.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The special note names the period and no cause; it is taken to stand beside the second "
                            "item, so that late shipment during the epidemic is not penalized whatever its cause.",
                            "“特殊注意”只写期间而未写原因，理解为与第2项并列：疫情期间的逾期发货，不论原因，均不予处罚"
                            "。",
                        ),
                        book.Is("cause", ("other",)),
                    ),
                    book.Taken(
                        book.Text(
                            "The dates of the epidemic are not printed: whether the conduct falls into it is a fact "
                            "of the case.",
                            "公告未写明疫情期间的起止日期，是否处于其间作为案情事实。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
                force="waiver",
            ),
            book.Rule(
                "信保订单.申诉",
                when=(
                    book.Part(
                        book.Is("order_kind", ("non_direct",)),
                        book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                    ),
                    book.Part(
                        book.Is("conduct", ("late_shipment",)),
                        book.Text("the conduct is late shipment", "卖家行为为逾期发货"),
                    ),
                    book.Part(
                        book.Is("during_epidemic", (True,)),
                        book.Text("the conduct falls into the epidemic", "处于疫情期间"),
                    ),
                    book.Part(book.Is("penalized", (True,)), book.Text("a penalty was received", "已收到处罚")),
                ),
                branches=(
                    book.Branch(
                        "penalty_appeal",
                        book.Per("appeal_center"),
                        book.Text(
                            "the place of appeal against a penalty is the Appeal Centre (My Alibaba, Service Centre "
                            "at the lower left)",
                            "处罚的申诉渠道以申诉中心（My Alibaba左下角服务中心）为准",
                        ),
                        ("三.3.p2.s2", "三.3.p2.s3"),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
            ),
            book.Rule(
                "信保订单.纠纷调解",
                when=(
                    book.Part(
                        book.Is("order_kind", ("non_direct",)),
                        book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                    ),
                    book.Part(book.Is("mediation", (True,)), book.Text("the platform is to mediate", "需要平台调解")),
                ),
                branches=(
                    book.Branch(
                        "dispute_rule",
                        book.Per("alibaba_com_trade_dispute_mediation_rules"),
                        book.Text(
                            "the rule on the dispute is the Alibaba.com Rules on the Mediation of Trade Disputes",
                            "纠纷处理规则以《阿里巴巴国际站交易纠纷调解规则》为准",
                        ),
                        ("三.2.s2",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The referral is taken to hold for every dispute over these orders that the platform "
                            "mediates, whatever its cause.",
                            "转致理解为适用于此类订单中由平台调解的各项纠纷，不论原因。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
            ),
            book.Rule(
                "信保订单.特别处理通道",
                when=(
                    book.Part(book.Is("cause", ("epidemic",)), book.Text("the cause is the epidemic", "原因为疫情")),
                    book.Part(
                        book.Is("kind", ("other_objective_obstacle",)),
                        book.Text("the kind of obstacle is another objective obstacle", "障碍类型为其他客观障碍"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "special_handling_available",
                        book.Value(True),
                        book.Text("a special handling channel is available", "平台有特别处理通道"),
                        ("三.3.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The times of this section are those that the display of a Trade Assurance order shows; "
                            "the zone is not named, and United States Pacific time is taken.",
                            "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "The remark on users stands at the end of this section, and “this notice” in it is taken "
                            "to mean this section.",
                            "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                scope=(
                    book.Part(
                        book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        book.Text(
                            "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                            "卖家会员类型为出口通、全球宝或金品诚企",
                        ),
                    ),
                    book.Part(
                        book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        book.Text(
                            "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                            "卖家所在地为中国大陆、香港或台湾",
                        ),
                    ),
                ),
                provisos=("platform_adjustments",),
                force="commitment",
            ),
            book.Rule(
                "通关.海关上班",
                branches=(
                    book.Branch(
                        "customs_resumes_at",
                        book.Moved(book.At(_2020_02_03, _ASIA_SHANGHAI)),
                        book.Text(
                            "the customs are back at work from 00:00 on 3 February 2020 (Monday) onwards",
                            "海关上班时间为2020年2月3日(星期一)00:00起",
                        ),
                        ("四.p2.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                provisos=("customs_adjustments",),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "通关.一线口岸",
                when=(
                    book.Part(
                        book.Is("port", ("front_line",)),
                        book.Text("the port is a front-line port", "口岸为一线口岸"),
                    ),
                    book.Part(
                        book.From("now", book.At(_2020_02_03, _ASIA_SHANGHAI)),
                        book.Text(
                            "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                            "所问时间在2020年2月3日(星期一)00:00或之后",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "customs_staffed",
                        book.Value(True),
                        book.Text("customs staff are at work", "海关人员上班"),
                        ("四.p2.s2",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "That “some ports” may change their hours names none of them: it qualifies the day of "
                            "resumption, and does not take back that every front-line port is staffed.",
                            "“部分口岸”可能调整上班时间，未写明是哪些口岸：理解为对上班日期的保留，不影响一线口岸均有"
                            "人员上班。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="statement",
                binding=False,
            ),
            book.Rule(
                "通关.确认海关上班情况",
                when=(
                    book.Part(
                        book.Is("declaration_needed", (True,)),
                        book.Text("goods are to be declared", "有进出口申报需求"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "confirm_customs_hours",
                        book.Value(True),
                        book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                        ("四.p2.s3",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The broker or the cross-border supply chain's staff may be asked; no dates are printed.",
                            "可向报关行或跨境供应链小二确认；公告未写明起止日期。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="advice",
                binding=False,
            ),
            book.Rule(
                "通关.在线办理",
                when=(
                    book.Part(
                        book.In("now", _2020_02_03, _2020_02_10),
                        book.Text(
                            "the time in question is from 00:00 on 3 February 2020 to 24:00 on 9 February 2020",
                            "所问时间在2020年2月3日00:00至2020年2月9日24:00之间",
                        ),
                    ),
                    book.Part(
                        book.Is(
                            "item",
                            (
                                "product_admission",
                                "brand_admission",
                                "export_order_clearance",
                                "import_service_order",
                                "e_entrustment",
                                "clearance_completion",
                                "paper_documents_mailing",
                            ),
                        ),
                        book.Text(
                            "the business is admission of products, admission of brands, clearance of export service "
                            "orders, import service orders, electronic entrustment, completion of clearance or "
                            "mailing of paper customs documents",
                            "通关业务为产品准入、品牌准入、出口服务订单通关、进口服务订单、电子委托、通关办理完毕或纸"
                            "质报关资料寄送",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "declared_online_handling",
                        book.Value(True),
                        book.Text("the business is handled online", "可在线办理"),
                        ("四.p4.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The list is run together in print; it is read as seven kinds of business.",
                            "原文各项连写，理解为七类业务。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "通关.提前提交",
                when=(
                    book.Part(
                        book.Is(
                            "item",
                            ("product_admission", "brand_admission", "export_order_clearance", "import_service_order"),
                        ),
                        book.Text(
                            "the business is admission of products, admission of brands, clearance of export service "
                            "orders or import service orders",
                            "通关业务为产品准入、品牌准入、出口服务订单通关或进口服务订单",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "early_submission_advised",
                        book.Value(True),
                        book.Text("early submission is advised", "宜提前提交"),
                        ("四.p4.s2",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The advice has no dates of its own and is taken not to be bounded in time.",
                            "建议未写明起止日期，理解为不受时间限制。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="advice",
                binding=False,
            ),
            book.Rule(
                "通关.紧急需求",
                branches=(
                    book.Branch(
                        "urgent_customs_service_open",
                        book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                        book.Text(
                            "urgent customs service is available around the clock, every day (from 3 to 9 February 202"
                            "0)",
                            "紧急关务服务开放的时间为每天全天24小时（2020年2月3日至9日）",
                        ),
                        ("四.p4.s3",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The sentence has no dates of its own; it stands in the paragraph on 3 to 9 February and "
                            "is taken to speak of that week.",
                            "本句未写明起止日期，因在2月3日至9日一段之内，理解为指该周。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "通关.一达通",
                when=(
                    book.Part(
                        book.Is("declarant", ("yidatong",)),
                        book.Text("the customs broker is Yidatong", "报关方式为由一达通报关"),
                    ),
                    book.Part(
                        book.In("now", _2020_02_03, _2020_02_10),
                        book.Text(
                            "the time in question is from 00:00 on 3 February 2020 to 24:00 on 9 February 2020",
                            "所问时间在2020年2月3日00:00至2020年2月9日24:00之间",
                        ),
                    ),
                ),
                branches=(
                    book.Branch(
                        "broker_on_duty",
                        book.Value(True),
                        book.Text("the customs broker is on duty", "报关服务商值班"),
                        ("四.p5.s1",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="commitment",
            ),
            book.Rule(
                "通关.自行报关",
                when=(
                    book.Part(
                        book.Is("declarant", ("self_arranged",)),
                        book.Text("the customs broker is a broker that the user arranges", "报关方式为自行安排报关行"),
                    ),
                ),
                branches=(
                    book.Branch(
                        "confirm_broker_before_ordering",
                        book.Value(True),
                        book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                        ("四.p5.s2",),
                    ),
                ),
                readings=(
                    book.Taken(
                        book.Text(
                            "The advice has no dates of its own and is taken not to be bounded in time.",
                            "建议未写明起止日期，理解为不受时间限制。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                force="advice",
                binding=False,
            ),
        ),
        definitions=(
            book.Definition(
                "user_in_scope",
                book.Part(
                    book.All(
                        (
                            book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                            book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                        ),
                    ),
                    book.Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi and the seller's region "
                        "is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家会员类型为出口通、全球宝或金品诚企，且卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
                ("三.3.p3",),
                readings=(
                    book.Taken(
                        book.Text(
                            "The regions are taken to belong to all three memberships, and users not named are outside"
                            ".",
                            "所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
            ),
            book.Definition(
                "counts_as_direct",
                book.Part(
                    book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                    book.Text(
                        "the kind of order is direct-order goods or the goods are marked “Ready to Ship”",
                        "订单类型为直接下单品，或商品带有Ready to Ship标识",
                    ),
                ),
                ("三.1",),
                readings=(
                    book.Taken(
                        book.Text(
                            "Effective orders with goods marked “Ready to Ship” are included, whatever their kind; an "
                            "order is effective once its payment is credited.",
                            "含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
            ),
            book.Definition(
                "in_order_window",
                book.Part(
                    book.All(
                        (
                            book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                            book.In("paid", _2020_01_15, _2020_02_11),
                        ),
                    ),
                    book.Text(
                        "the order counts as one of direct-order goods and the payment is credited from 00:00 on 15 "
                        "January 2020 to 23:59:59 on 10 February 2020, Pacific Time",
                        "属于视同直接下单品的订单，且订单付款入账的时间在美国太平洋时间2020年1月15日00:00至2020年2月10"
                        "日23:59:59之间",
                    ),
                ),
                ("三.1",),
                readings=(
                    book.Taken(
                        book.Text(
                            "“Guazhang succeeded” is not a usual term; it is taken to mean that the payment was credit"
                            "ed.",
                            "“挂账成功”并非常用说法，理解为付款入账。",
                        ),
                    ),
                    book.Taken(
                        book.Text(
                            "No date of publication is printed; the items carry the editions of 1 and 2 February, so "
                            "1 February 2020 is taken, and the later edition for its own section.",
                            "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内"
                            "容自其版本日期起计。",
                        ),
                    ),
                ),
                needs=("paid",),
            ),
        ),
    ),
    eras=(
        (
            None,
            book.Book(
                zone=_ASIA_SHANGHAI,
                published="2020-02-01",
                valid=(None, None),
                facts=(
                    book.Choice(
                        "channel",
                        (
                            "online_bot",
                            "seller_agent_online",
                            "buyer_agent_online",
                            "hotline_merchant",
                            "hotline_new_exporter",
                            "hotline_supply_chain",
                            "other",
                        ),
                    ),
                    book.Choice(
                        "region",
                        (
                            "beijing",
                            "tianjin",
                            "hebei",
                            "shanxi",
                            "neimenggu",
                            "liaoning",
                            "jilin",
                            "heilongjiang",
                            "shanghai",
                            "jiangsu",
                            "zhejiang",
                            "anhui",
                            "fujian",
                            "jiangxi",
                            "shandong",
                            "henan",
                            "hubei",
                            "hunan",
                            "guangdong",
                            "guangxi",
                            "hainan",
                            "chongqing",
                            "sichuan",
                            "guizhou",
                            "yunnan",
                            "xizang",
                            "shaanxi",
                            "gansu",
                            "qinghai",
                            "ningxia",
                            "xinjiang",
                            "hong_kong",
                            "taiwan",
                            "macau",
                            "other",
                        ),
                    ),
                    book.Choice("enterprise", ("ordinary", "relevant")),
                    book.Event("logistics_order"),
                    book.Choice("order_kind", ("direct", "non_direct")),
                    book.Choice("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi", "free")),
                    book.Choice("seller_region", ("mainland", "hong_kong", "taiwan", "macau", "other")),
                    book.Choice("conduct", ("late_shipment", "unable_to_ship", "false_tracking")),
                    book.Choice("cause", ("epidemic", "other")),
                    book.Choice("kind", ("other_objective_obstacle",)),
                    book.Flag("ready_to_ship", False),
                    book.Flag("during_epidemic", False),
                    book.Flag("buyer_contacted_first", False),
                    book.Flag("mediation", False),
                    book.Flag("can_meet_agreed_date", False),
                    book.Flag("penalized", False),
                    book.Event("paid"),
                    book.Event("agreed_ship_by"),
                    book.Event("shipped"),
                    book.Event("picked_up"),
                    book.Choice(
                        "item",
                        (
                            "product_admission",
                            "brand_admission",
                            "export_order_clearance",
                            "import_service_order",
                            "e_entrustment",
                            "clearance_completion",
                            "paper_documents_mailing",
                            "commercial_certificate",
                        ),
                    ),
                    book.Choice("port", ("front_line", "other")),
                    book.Choice("declarant", ("yidatong", "self_arranged")),
                    book.Flag("declaration_needed", False),
                ),
                matters=(
                    book.Matter("service_open", book.Text("the channel is served", "服务开放"), uses=("channel", "at")),
                    book.Matter("service_number", book.Text("telephone number", "热线号码"), uses=("channel",)),
                    book.Matter(
                        "partner_work_arrangement",
                        book.Text("working arrangement of the supply-chain partner", "拍档的工作安排"),
                        uses=(),
                    ),
                    book.Matter(
                        "resume_earliest_at",
                        book.Text("the work is resumed", "复工时间"),
                        uses=("region", "enterprise"),
                    ),
                    book.Matter(
                        "resume_modality",
                        book.Text("nature of the date", "复工时间的性质"),
                        uses=("region", "enterprise"),
                    ),
                    book.Matter(
                        "working_at",
                        book.Text("the work is as usual", "已正常上班"),
                        uses=("region", "enterprise", "at"),
                    ),
                    book.Matter(
                        "resume_barred",
                        book.Text("the resumption of work is barred", "不得复工"),
                        uses=("region", "enterprise", "at"),
                    ),
                    book.Matter(
                        "carrier_confirmation_required",
                        book.Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                        uses=("logistics_order_at",),
                    ),
                    book.Matter(
                        "capacity_expected_recovering",
                        book.Text("transport capacity is expected to be recovering", "运力已开始逐步恢复"),
                        uses=("at",),
                    ),
                    book.Matter(
                        "user_in_scope",
                        book.Text("the user is one to whom the notice applies", "用户在适用范围内"),
                        uses=("seller_tier", "seller_region"),
                    ),
                    book.Matter(
                        "counts_as_direct",
                        book.Text("the order counts as one of direct-order goods", "视同直接下单品的订单"),
                        uses=("order_kind", "ready_to_ship"),
                    ),
                    book.Matter(
                        "in_order_window",
                        book.Text("the order is one of the Spring Festival period", "春节期间订单"),
                        uses=("order_kind", "ready_to_ship", "paid_at"),
                    ),
                    book.Matter(
                        "ship_by",
                        book.Text("time of shipment and pick-up", "最迟发货时间"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "ready_to_ship",
                            "paid_at",
                            "agreed_ship_by_at",
                        ),
                        acts=("shipped", "picked_up"),
                    ),
                    book.Matter(
                        "shipped_on_time",
                        book.Text("the shipment is on time", "订单可视为按时发货"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "ready_to_ship",
                            "paid_at",
                            "agreed_ship_by_at",
                            "shipped_at",
                            "picked_up_at",
                            "at",
                        ),
                    ),
                    book.Matter(
                        "logistics_status_visible_by",
                        book.Text("time by which the logistics status can be seen", "物流状态最迟可查时间"),
                        uses=(),
                    ),
                    book.Matter(
                        "penalty_waived",
                        book.Text("the penalty is waived", "平台免予处罚"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "conduct",
                            "cause",
                            "during_epidemic",
                            "buyer_contacted_first",
                        ),
                    ),
                    book.Matter(
                        "penalty_appeal",
                        book.Text("place of appeal against a penalty", "处罚的申诉渠道"),
                        uses=("order_kind", "seller_tier", "seller_region", "conduct", "during_epidemic", "penalized"),
                    ),
                    book.Matter(
                        "dispute_rule",
                        book.Text("rule on the dispute", "纠纷处理规则"),
                        uses=("order_kind", "seller_tier", "seller_region", "mediation"),
                    ),
                    book.Matter(
                        "agreed_date_change_advised",
                        book.Text(
                            "the seller is advised to extend the agreed time of shipment",
                            "宜延长约定的发货时间",
                        ),
                        uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
                    ),
                    book.Matter(
                        "buyer_contact_advised",
                        book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                        uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
                    ),
                    book.Matter(
                        "special_handling_available",
                        book.Text("a special handling channel is available", "平台有特别处理通道"),
                        uses=("seller_tier", "seller_region", "cause", "kind"),
                    ),
                    book.Matter(
                        "customs_resumes_at",
                        book.Text("the customs are back at work", "海关上班时间"),
                        uses=(),
                    ),
                    book.Matter(
                        "customs_staffed",
                        book.Text("customs staff are at work", "海关人员上班"),
                        uses=("port", "at"),
                    ),
                    book.Matter(
                        "confirm_customs_hours",
                        book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                        uses=("declaration_needed",),
                    ),
                    book.Matter(
                        "declared_online_handling",
                        book.Text("the business is handled online", "可在线办理"),
                        uses=("item", "at"),
                    ),
                    book.Matter(
                        "early_submission_advised",
                        book.Text("early submission is advised", "宜提前提交"),
                        uses=("item",),
                    ),
                    book.Matter(
                        "urgent_customs_service_open",
                        book.Text("urgent customs service is available", "紧急关务服务开放"),
                        uses=("at",),
                    ),
                    book.Matter(
                        "broker_on_duty",
                        book.Text("the customs broker is on duty", "报关服务商值班"),
                        uses=("declarant", "at"),
                    ),
                    book.Matter(
                        "confirm_broker_before_ordering",
                        book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                        uses=("declarant",),
                    ),
                ),
                rules=(
                    book.Rule(
                        "信保订单.直接下单品",
                        when=(
                            book.Part(
                                book.All(
                                    (
                                        book.AnyOf(
                                            (book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,))),
                                        ),
                                        book.In("paid", _2020_01_15, _2020_02_09),
                                    ),
                                ),
                                book.Text("the order is one of the Spring Festival period", "属于春节期间订单"),
                            ),
                            book.Part(
                                book.By("agreed_ship_by", book.At(_2020_02_19, _AMERICA_LOS_ANGELES)),
                                book.Text(
                                    "the shipment is due as agreed by 23:59:59 on 18 February 2020 (Tuesday), Pacific "
                                    "Time",
                                    "约定发货时间不晚于美国太平洋时间2020年2月18日(星期二)23:59:59",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "ship_by",
                                book.Moved(book.At(_2020_02_19, _AMERICA_LOS_ANGELES)),
                                book.Text(
                                    "the seller must ship by 23:59:59 on 18 February 2020 (Tuesday), Pacific Time and "
                                    "the goods must be picked up by the carrier by 23:59:59 on 18 February 2020 "
                                    "(Tuesday), Pacific Time",
                                    "卖家须不晚于美国太平洋时间2020年2月18日(星期二)23:59:59发货，且包裹须不晚于美国太"
                                    "平洋时间2020年2月18日(星期二)23:59:59由物流公司揽收",
                                ),
                                ("三.1",),
                                needs=("paid", "agreed_ship_by"),
                            ),
                        ),
                        overrides=(
                            book.Override(
                                "信保订单.非直接下单品",
                                book.Text(
                                    "Goods marked “Ready to Ship” are named in particular, whatever the kind of their "
                                    "order.",
                                    "带有Ready to Ship标识的产品为专门列明，不论其订单类型。",
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Before 23:59:59” is taken to include that second, both for the agreed time and "
                                    "for the last time of shipment; the order must be shipped and picked up by it.",
                                    "“23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物"
                                    "流公司揽件。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="obligation",
                    ),
                ),
                definitions=(
                    book.Definition(
                        "user_in_scope",
                        book.Part(
                            book.All(
                                (
                                    book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                    book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                ),
                            ),
                            book.Text(
                                "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi and the seller's "
                                "region is the Chinese mainland, Hong Kong or Taiwan",
                                "卖家会员类型为出口通、全球宝或金品诚企，且卖家所在地为中国大陆、香港或台湾",
                            ),
                        ),
                        ("三.3.p3",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The regions are taken to belong to all three memberships, and users not named "
                                    "are outside.",
                                    "所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    book.Definition(
                        "counts_as_direct",
                        book.Part(
                            book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                            book.Text(
                                "the kind of order is direct-order goods or the goods are marked “Ready to Ship”",
                                "订单类型为直接下单品，或商品带有Ready to Ship标识",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "Effective orders with goods marked “Ready to Ship” are included, whatever their "
                                    "kind; an order is effective once its payment is credited.",
                                    "含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    book.Definition(
                        "in_order_window",
                        book.Part(
                            book.All(
                                (
                                    book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                                    book.In("paid", _2020_01_15, _2020_02_09),
                                ),
                            ),
                            book.Text(
                                "the order counts as one of direct-order goods and the payment is credited from 00:00 "
                                "on 15 January 2020 to 23:59:59 on 8 February 2020, Pacific Time",
                                "属于视同直接下单品的订单，且订单付款入账的时间在美国太平洋时间2020年1月15日00:00至202"
                                "0年2月8日23:59:59之间",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Guazhang succeeded” is not a usual term; it is taken to mean that the payment "
                                    "was credited.",
                                    "“挂账成功”并非常用说法，理解为付款入账。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        needs=("paid",),
                    ),
                ),
                restated=("in_order_window", "信保订单.直接下单品"),
                absent=("counts_as_direct", "user_in_scope"),
            ),
        ),
        (
            "2020-02-01",
            book.Book(
                zone=_ASIA_SHANGHAI,
                published="2020-02-01",
                valid=(None, None),
                facts=(
                    book.Choice(
                        "channel",
                        (
                            "online_bot",
                            "seller_agent_online",
                            "buyer_agent_online",
                            "hotline_merchant",
                            "hotline_new_exporter",
                            "hotline_supply_chain",
                            "other",
                        ),
                    ),
                    book.Choice(
                        "region",
                        (
                            "beijing",
                            "tianjin",
                            "hebei",
                            "shanxi",
                            "neimenggu",
                            "liaoning",
                            "jilin",
                            "heilongjiang",
                            "shanghai",
                            "jiangsu",
                            "zhejiang",
                            "anhui",
                            "fujian",
                            "jiangxi",
                            "shandong",
                            "henan",
                            "hubei",
                            "hunan",
                            "guangdong",
                            "guangxi",
                            "hainan",
                            "chongqing",
                            "sichuan",
                            "guizhou",
                            "yunnan",
                            "xizang",
                            "shaanxi",
                            "gansu",
                            "qinghai",
                            "ningxia",
                            "xinjiang",
                            "hong_kong",
                            "taiwan",
                            "macau",
                            "other",
                        ),
                    ),
                    book.Choice("enterprise", ("ordinary", "relevant")),
                    book.Event("logistics_order"),
                    book.Choice("order_kind", ("direct", "non_direct")),
                    book.Choice("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi", "free")),
                    book.Choice("seller_region", ("mainland", "hong_kong", "taiwan", "macau", "other")),
                    book.Choice("conduct", ("late_shipment", "unable_to_ship", "false_tracking")),
                    book.Choice("cause", ("epidemic", "other")),
                    book.Choice("kind", ("other_objective_obstacle",)),
                    book.Flag("ready_to_ship", False),
                    book.Flag("during_epidemic", False),
                    book.Flag("buyer_contacted_first", False),
                    book.Flag("mediation", False),
                    book.Flag("can_meet_agreed_date", False),
                    book.Flag("penalized", False),
                    book.Event("paid"),
                    book.Event("agreed_ship_by"),
                    book.Event("shipped"),
                    book.Event("picked_up"),
                    book.Choice(
                        "item",
                        (
                            "product_admission",
                            "brand_admission",
                            "export_order_clearance",
                            "import_service_order",
                            "e_entrustment",
                            "clearance_completion",
                            "paper_documents_mailing",
                            "commercial_certificate",
                        ),
                    ),
                    book.Choice("port", ("front_line", "other")),
                    book.Choice("declarant", ("yidatong", "self_arranged")),
                    book.Flag("declaration_needed", False),
                ),
                matters=(
                    book.Matter("service_open", book.Text("the channel is served", "服务开放"), uses=("channel", "at")),
                    book.Matter("service_number", book.Text("telephone number", "热线号码"), uses=("channel",)),
                    book.Matter(
                        "partner_work_arrangement",
                        book.Text("working arrangement of the supply-chain partner", "拍档的工作安排"),
                        uses=(),
                    ),
                    book.Matter(
                        "resume_earliest_at",
                        book.Text("the work is resumed", "复工时间"),
                        uses=("region", "enterprise"),
                    ),
                    book.Matter(
                        "resume_modality",
                        book.Text("nature of the date", "复工时间的性质"),
                        uses=("region", "enterprise"),
                    ),
                    book.Matter(
                        "working_at",
                        book.Text("the work is as usual", "已正常上班"),
                        uses=("region", "enterprise", "at"),
                    ),
                    book.Matter(
                        "resume_barred",
                        book.Text("the resumption of work is barred", "不得复工"),
                        uses=("region", "enterprise", "at"),
                    ),
                    book.Matter(
                        "carrier_confirmation_required",
                        book.Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                        uses=("logistics_order_at",),
                    ),
                    book.Matter(
                        "capacity_expected_recovering",
                        book.Text("transport capacity is expected to be recovering", "运力已开始逐步恢复"),
                        uses=("at",),
                    ),
                    book.Matter(
                        "user_in_scope",
                        book.Text("the user is one to whom the notice applies", "用户在适用范围内"),
                        uses=("seller_tier", "seller_region"),
                    ),
                    book.Matter(
                        "counts_as_direct",
                        book.Text("the order counts as one of direct-order goods", "视同直接下单品的订单"),
                        uses=("order_kind", "ready_to_ship"),
                    ),
                    book.Matter(
                        "in_order_window",
                        book.Text("the order is one of the Spring Festival period", "春节期间订单"),
                        uses=("order_kind", "ready_to_ship", "paid_at"),
                    ),
                    book.Matter(
                        "ship_by",
                        book.Text("time of shipment and pick-up", "最迟发货时间"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "ready_to_ship",
                            "paid_at",
                            "agreed_ship_by_at",
                        ),
                        acts=("shipped", "picked_up"),
                    ),
                    book.Matter(
                        "shipped_on_time",
                        book.Text("the shipment is on time", "订单可视为按时发货"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "ready_to_ship",
                            "paid_at",
                            "agreed_ship_by_at",
                            "shipped_at",
                            "picked_up_at",
                            "at",
                        ),
                    ),
                    book.Matter(
                        "logistics_status_visible_by",
                        book.Text("time by which the logistics status can be seen", "物流状态最迟可查时间"),
                        uses=(),
                    ),
                    book.Matter(
                        "penalty_waived",
                        book.Text("the penalty is waived", "平台免予处罚"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "conduct",
                            "cause",
                            "during_epidemic",
                            "buyer_contacted_first",
                        ),
                    ),
                    book.Matter(
                        "penalty_appeal",
                        book.Text("place of appeal against a penalty", "处罚的申诉渠道"),
                        uses=("order_kind", "seller_tier", "seller_region", "conduct", "during_epidemic", "penalized"),
                    ),
                    book.Matter(
                        "dispute_rule",
                        book.Text("rule on the dispute", "纠纷处理规则"),
                        uses=("order_kind", "seller_tier", "seller_region", "mediation"),
                    ),
                    book.Matter(
                        "agreed_date_change_advised",
                        book.Text(
                            "the seller is advised to extend the agreed time of shipment",
                            "宜延长约定的发货时间",
                        ),
                        uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
                    ),
                    book.Matter(
                        "buyer_contact_advised",
                        book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                        uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
                    ),
                    book.Matter(
                        "special_handling_available",
                        book.Text("a special handling channel is available", "平台有特别处理通道"),
                        uses=("seller_tier", "seller_region", "cause", "kind"),
                    ),
                    book.Matter(
                        "customs_resumes_at",
                        book.Text("the customs are back at work", "海关上班时间"),
                        uses=(),
                    ),
                    book.Matter(
                        "customs_staffed",
                        book.Text("customs staff are at work", "海关人员上班"),
                        uses=("port", "at"),
                    ),
                    book.Matter(
                        "confirm_customs_hours",
                        book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                        uses=("declaration_needed",),
                    ),
                    book.Matter(
                        "declared_online_handling",
                        book.Text("the business is handled online", "可在线办理"),
                        uses=("item", "at"),
                    ),
                    book.Matter(
                        "early_submission_advised",
                        book.Text("early submission is advised", "宜提前提交"),
                        uses=("item",),
                    ),
                    book.Matter(
                        "urgent_customs_service_open",
                        book.Text("urgent customs service is available", "紧急关务服务开放"),
                        uses=("at",),
                    ),
                    book.Matter(
                        "broker_on_duty",
                        book.Text("the customs broker is on duty", "报关服务商值班"),
                        uses=("declarant", "at"),
                    ),
                    book.Matter(
                        "confirm_broker_before_ordering",
                        book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                        uses=("declarant",),
                    ),
                ),
                rules=(
                    book.Rule(
                        "渠道[一.1.p2]",
                        when=(
                            book.Part(
                                book.Is("channel", ("online_bot",)),
                                book.Text("the channel is the online assistant", "咨询渠道为在线智能服务"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                                    "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                                ),
                                ("一.1.p2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p3]",
                        when=(
                            book.Part(
                                book.Is("channel", ("seller_agent_online",)),
                                book.Text("the channel is online agents for sellers", "咨询渠道为商家在线人工"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4, 5, 6), 540, 1050),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served every day 09:00–17:30 (from 3 to 9 February 2020)",
                                    "服务开放时间为每天09:00至17:30（2020年2月3日至9日）",
                                ),
                                ("一.1.p3",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p4]",
                        when=(
                            book.Part(
                                book.Is("channel", ("buyer_agent_online",)),
                                book.Text("the channel is online agents for buyers", "咨询渠道为买家在线人工"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                                    "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                                ),
                                ("一.1.p4",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p6]",
                        when=(
                            book.Part(
                                book.Is("channel", ("hotline_merchant",)),
                                book.Text("the channel is the hotline for merchants", "咨询渠道为商家服务热线"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                                    "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                                ),
                                ("一.1.p6",),
                            ),
                            book.Branch(
                                "service_number",
                                book.Value("400-826-1688"),
                                book.Text("the telephone number is “400-826-1688”", "热线号码为“400-826-1688”"),
                                ("一.1.p6",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p7]",
                        when=(
                            book.Part(
                                book.Is("channel", ("hotline_new_exporter",)),
                                book.Text(
                                    "the channel is the hotline for new ChuKouTong members",
                                    "咨询渠道为新办理出口通热线",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                                    "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                                ),
                                ("一.1.p7",),
                            ),
                            book.Branch(
                                "service_number",
                                book.Value("400-600-2688"),
                                book.Text("the telephone number is “400-600-2688”", "热线号码为“400-600-2688”"),
                                ("一.1.p7",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p8]",
                        when=(
                            book.Part(
                                book.Is("channel", ("hotline_supply_chain",)),
                                book.Text(
                                    "the channel is the hotline of the cross-border supply chain",
                                    "咨询渠道为跨境供应链热线",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                                    "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                                ),
                                ("一.1.p8",),
                            ),
                            book.Branch(
                                "service_number",
                                book.Value("400-655-2688"),
                                book.Text("the telephone number is “400-655-2688”", "热线号码为“400-655-2688”"),
                                ("一.1.p8",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "客户服务.拍档服务.拍档工作安排",
                        branches=(
                            book.Branch(
                                "partner_work_arrangement",
                                book.Per("local_government_rules"),
                                book.Text(
                                    "the working arrangement of the supply-chain partner is the rules of the local gov"
                                    "ernment",
                                    "拍档的工作安排以地方政府规定为准",
                                ),
                                ("一.2.p1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.大陆上班",
                        when=(
                            book.Part(
                                book.Is(
                                    "region",
                                    (
                                        "beijing",
                                        "tianjin",
                                        "hebei",
                                        "shanxi",
                                        "neimenggu",
                                        "liaoning",
                                        "jilin",
                                        "heilongjiang",
                                        "shanghai",
                                        "jiangsu",
                                        "zhejiang",
                                        "anhui",
                                        "fujian",
                                        "jiangxi",
                                        "shandong",
                                        "henan",
                                        "hubei",
                                        "hunan",
                                        "guangdong",
                                        "guangxi",
                                        "hainan",
                                        "chongqing",
                                        "sichuan",
                                        "guizhou",
                                        "yunnan",
                                        "xizang",
                                        "shaanxi",
                                        "gansu",
                                        "qinghai",
                                        "ningxia",
                                        "xinjiang",
                                    ),
                                ),
                                book.Text("the region is the Chinese mainland", "地区为中国大陆"),
                            ),
                        ),
                        exceptions=(
                            book.Part(
                                book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                                book.Text(
                                    "the region is Shanghai, Jiangsu, Zhejiang or Guangdong (the list is open in the "
                                    "text and closed here)",
                                    "地区为上海、江苏、浙江或广东（原文所列未尽，此处以所列为限）",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the work is resumed from 00:00 on 3 February 2020 (Monday) onwards",
                                    "复工时间为2020年2月3日(星期一)00:00起",
                                ),
                                ("一.2.p2",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("resumes"),
                                book.Text(
                                    "the nature of the date is a day of resumption",
                                    "复工时间的性质为确定的复工日",
                                ),
                                ("一.2.p2",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p2",),
                                guard=book.Part(
                                    book.In("now", None, _2020_02_03),
                                    book.Text(
                                        "the time in question is no later than 24:00 on 2 February 2020",
                                        "所问时间不晚于2020年2月2日24:00",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(True),
                                book.Text("the work is as usual", "已正常上班"),
                                ("一.2.p2",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                                        "所问时间在2020年2月3日(星期一)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The exception ends in an “etc.” that names nothing; the item after it lists the "
                                    "same four without one, so the exception is closed to these four.",
                                    "例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The first day of the holiday is not printed, and is not needed here: until its "
                                    "end work has not resumed.",
                                    "公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.四省市.不得复工",
                        when=(
                            book.Part(
                                book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                                book.Text(
                                    "the region is “Shanghai, Jiangsu, Zhejiang and Guangdong”",
                                    "地区为沪苏浙粤",
                                ),
                            ),
                            book.Part(
                                book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                    "所问时间在2020年2月9日(星期日)24:00前",
                                ),
                            ),
                        ),
                        exceptions=(
                            book.Part(
                                book.Is("enterprise", ("relevant",)),
                                book.Text("the kind of enterprise is a relevant enterprise", "企业类型为相关企业"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_barred",
                                book.Value(True),
                                book.Text("the resumption of work is barred", "不得复工"),
                                ("一.2.p3.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Relevant enterprises” is not explained. They are only taken out of the bar: "
                                    "that they may resume earlier is not said, and from the printed hour on nothing "
                                    "is said of any enterprise.",
                                    "“相关企业”未作说明，仅将其排除在限制之外，并未规定其可提前复工；所写时刻以后，对"
                                    "各类企业均无规定。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="directive",
                    ),
                    book.Rule(
                        "客户服务.拍档服务.四省市.一般企业.复工下限",
                        when=(
                            book.Part(
                                book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                                book.Text(
                                    "the region is “Shanghai, Jiangsu, Zhejiang and Guangdong”",
                                    "地区为沪苏浙粤",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_02_10, _ASIA_SHANGHAI), lower_bound=True),
                                book.Text(
                                    "the work is resumed no earlier than 24:00 on 9 February 2020 (Sunday)",
                                    "复工时间不早于2020年2月9日(星期日)24:00",
                                ),
                                ("一.2.p3.s1",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("not_before"),
                                book.Text("the nature of the date is a lower bound", "复工时间的性质为下限"),
                                ("一.2.p3.s1",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p3.s1",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                        "所问时间在2020年2月9日(星期日)24:00前",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Not before” gives a lower bound only: from the printed hour on work may resume, "
                                    "but whether it does is not said. The item speaks of enterprises of all kinds but "
                                    "the relevant ones, so an ordinary enterprise is presumed.",
                                    "“不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外"
                                    "的各类企业，故未说明时推定为一般企业。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("enterprise", ("ordinary",)),
                                book.Text("the kind of enterprise is an ordinary enterprise", "企业类型为一般企业"),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.香港上班",
                        when=(
                            book.Part(
                                book.Is("region", ("hong_kong",)),
                                book.Text("the region is Hong Kong", "地区为香港"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_01_29, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the work is resumed from 00:00 on 29 January 2020 (Wednesday) onwards",
                                    "复工时间为2020年1月29日(星期三)00:00起",
                                ),
                                ("一.2.p4",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("resumes"),
                                book.Text(
                                    "the nature of the date is a day of resumption",
                                    "复工时间的性质为确定的复工日",
                                ),
                                ("一.2.p4",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p4",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_01_29, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 28 January 2020 (Tuesday)",
                                        "所问时间在2020年1月28日(星期二)24:00前",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(True),
                                book.Text("the work is as usual", "已正常上班"),
                                ("一.2.p4",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_01_29, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 29 January 2020 (Wednesday) onwards",
                                        "所问时间在2020年1月29日(星期三)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.台湾上班",
                        when=(
                            book.Part(book.Is("region", ("taiwan",)), book.Text("the region is Taiwan", "地区为台湾")),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_01_30, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the work is resumed from 00:00 on 30 January 2020 (Thursday) onwards",
                                    "复工时间为2020年1月30日(星期四)00:00起",
                                ),
                                ("一.2.p5",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("resumes"),
                                book.Text(
                                    "the nature of the date is a day of resumption",
                                    "复工时间的性质为确定的复工日",
                                ),
                                ("一.2.p5",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p5",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_01_30, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 29 January 2020 (Wednesday)",
                                        "所问时间在2020年1月29日(星期三)24:00前",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(True),
                                book.Text("the work is as usual", "已正常上班"),
                                ("一.2.p5",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_01_30, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 30 January 2020 (Thursday) onwards",
                                        "所问时间在2020年1月30日(星期四)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "信保订单.联系买家",
                        when=(
                            book.Part(
                                book.Is("cause", ("epidemic",)),
                                book.Text("the cause is the epidemic", "原因为疫情"),
                            ),
                            book.Part(
                                book.Is("can_meet_agreed_date", (False,)),
                                book.Text("the agreed date cannot be met", "卖家不能按约定时间发货"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "buyer_contact_advised",
                                book.Value(True),
                                book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                                ("三.p1.s1", "三.2.s1"),
                            ),
                            book.Branch(
                                "agreed_date_change_advised",
                                book.Value(True),
                                book.Text(
                                    "the seller is advised to extend the agreed time of shipment",
                                    "宜延长约定的发货时间",
                                ),
                                ("三.p1.s1", "三.2.s1"),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "Item 2 repeats for orders of non-direct-order goods what the lead advises for "
                                    "all, and leaves the outcome to what the parties work out in advance.",
                                    "第2项就非直接下单品订单重申前文对各类订单的建议，结果由双方提前协商。",
                                ),
                                book.Is("order_kind", ("non_direct",)),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                    book.Rule(
                        "信保订单.直接下单品",
                        when=(
                            book.Part(
                                book.All(
                                    (
                                        book.AnyOf(
                                            (book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,))),
                                        ),
                                        book.In("paid", _2020_01_15, _2020_02_11),
                                    ),
                                ),
                                book.Text("the order is one of the Spring Festival period", "属于春节期间订单"),
                            ),
                            book.Part(
                                book.By("agreed_ship_by", book.At(_2020_02_22, _AMERICA_LOS_ANGELES)),
                                book.Text(
                                    "the shipment is due as agreed by 23:59:59 on 21 February 2020 (Friday), Pacific T"
                                    "ime",
                                    "约定发货时间不晚于美国太平洋时间2020年2月21日(星期五)23:59:59",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "ship_by",
                                book.Moved(book.At(_2020_02_22, _AMERICA_LOS_ANGELES)),
                                book.Text(
                                    "the seller must ship by 23:59:59 on 21 February 2020 (Friday), Pacific Time and "
                                    "the goods must be picked up by the carrier by 23:59:59 on 21 February 2020 "
                                    "(Friday), Pacific Time",
                                    "卖家须不晚于美国太平洋时间2020年2月21日(星期五)23:59:59发货，且包裹须不晚于美国太"
                                    "平洋时间2020年2月21日(星期五)23:59:59由物流公司揽收",
                                ),
                                ("三.1",),
                                needs=("paid", "agreed_ship_by"),
                            ),
                        ),
                        overrides=(
                            book.Override(
                                "信保订单.非直接下单品",
                                book.Text(
                                    "Goods marked “Ready to Ship” are named in particular, whatever the kind of their "
                                    "order.",
                                    "带有Ready to Ship标识的产品为专门列明，不论其订单类型。",
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Before 23:59:59” is taken to include that second, both for the agreed time and "
                                    "for the last time of shipment; the order must be shipped and picked up by it.",
                                    "“23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物"
                                    "流公司揽件。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="obligation",
                    ),
                    book.Rule(
                        "信保订单.按时",
                        when=(
                            book.Part(
                                book.Met("ship_by"),
                                book.Text(
                                    "the seller ships in time and the goods are picked up by the carrier in time",
                                    "卖家按期发货，且包裹按期由物流公司揽收",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "shipped_on_time",
                                book.Value(True),
                                book.Text("the shipment is on time", "订单可视为按时发货"),
                                ("三.1",),
                                needs=(book.NeedsOf("ship_by"), "shipped", "picked_up"),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.逾期",
                        when=(
                            book.Part(
                                book.Met("ship_by", missed=True),
                                book.Text(
                                    "the seller does not ship in time or the goods are not picked up by the carrier "
                                    "in time",
                                    "卖家未按期发货，或包裹未按期由物流公司揽收",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "shipped_on_time",
                                book.Value(False),
                                book.Text("the shipment is not on time", "订单不可视为按时发货"),
                                ("三.1",),
                                needs=(book.NeedsOf("ship_by"),),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.非直接下单品",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "ship_by",
                                book.Per("agreed"),
                                book.Text(
                                    "the time by which the seller must ship and the goods must be picked up by the "
                                    "carrier is set by what buyer and seller agreed",
                                    "最迟发货时间以买卖双方的约定为准",
                                ),
                                ("三.2.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "信保订单.因疫情不处罚",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("conduct", ("late_shipment", "unable_to_ship")),
                                book.Text(
                                    "the conduct is late shipment or inability to ship",
                                    "卖家行为为逾期发货或无法发货",
                                ),
                            ),
                            book.Part(
                                book.Is("cause", ("epidemic",)),
                                book.Text("the cause is the epidemic", "原因为疫情"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "penalty_waived",
                                book.Value(True),
                                book.Text("the penalty is waived", "平台免予处罚"),
                                ("三.2.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The reposted text prints “chufen”; a penalty by the platform is meant.",
                                    "转载文本写作“处分”，理解为平台的处罚。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "That the buyer should be contacted in advance is advice and no condition of the w"
                                    "aiver.",
                                    "提前与买方联系为建议，不是不予处罚的条件。",
                                ),
                                book.Is("buyer_contacted_first", (False,)),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="waiver",
                    ),
                    book.Rule(
                        "信保订单.疫情期间不处罚",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("conduct", ("late_shipment",)),
                                book.Text("the conduct is late shipment", "卖家行为为逾期发货"),
                            ),
                            book.Part(
                                book.Is("during_epidemic", (True,)),
                                book.Text("the conduct falls into the epidemic", "处于疫情期间"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "penalty_waived",
                                book.Value(True),
                                book.Text("the penalty is waived", "平台免予处罚"),
                                ("三.3.p2.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The special note names the period and no cause; it is taken to stand beside the "
                                    "second item, so that late shipment during the epidemic is not penalized whatever "
                                    "its cause.",
                                    "“特殊注意”只写期间而未写原因，理解为与第2项并列：疫情期间的逾期发货，不论原因，均"
                                    "不予处罚。",
                                ),
                                book.Is("cause", ("other",)),
                            ),
                            book.Taken(
                                book.Text(
                                    "The dates of the epidemic are not printed: whether the conduct falls into it is "
                                    "a fact of the case.",
                                    "公告未写明疫情期间的起止日期，是否处于其间作为案情事实。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="waiver",
                    ),
                    book.Rule(
                        "信保订单.申诉",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("conduct", ("late_shipment",)),
                                book.Text("the conduct is late shipment", "卖家行为为逾期发货"),
                            ),
                            book.Part(
                                book.Is("during_epidemic", (True,)),
                                book.Text("the conduct falls into the epidemic", "处于疫情期间"),
                            ),
                            book.Part(book.Is("penalized", (True,)), book.Text("a penalty was received", "已收到处罚")),
                        ),
                        branches=(
                            book.Branch(
                                "penalty_appeal",
                                book.Per("appeal_center"),
                                book.Text(
                                    "the place of appeal against a penalty is the Appeal Centre (My Alibaba, Service "
                                    "Centre at the lower left)",
                                    "处罚的申诉渠道以申诉中心（My Alibaba左下角服务中心）为准",
                                ),
                                ("三.3.p2.s2", "三.3.p2.s3"),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.纠纷调解",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("mediation", (True,)),
                                book.Text("the platform is to mediate", "需要平台调解"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "dispute_rule",
                                book.Per("alibaba_com_trade_dispute_mediation_rules"),
                                book.Text(
                                    "the rule on the dispute is the Alibaba.com Rules on the Mediation of Trade Disput"
                                    "es",
                                    "纠纷处理规则以《阿里巴巴国际站交易纠纷调解规则》为准",
                                ),
                                ("三.2.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The referral is taken to hold for every dispute over these orders that the "
                                    "platform mediates, whatever its cause.",
                                    "转致理解为适用于此类订单中由平台调解的各项纠纷，不论原因。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.特别处理通道",
                        when=(
                            book.Part(
                                book.Is("cause", ("epidemic",)),
                                book.Text("the cause is the epidemic", "原因为疫情"),
                            ),
                            book.Part(
                                book.Is("kind", ("other_objective_obstacle",)),
                                book.Text(
                                    "the kind of obstacle is another objective obstacle",
                                    "障碍类型为其他客观障碍",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "special_handling_available",
                                book.Value(True),
                                book.Text("a special handling channel is available", "平台有特别处理通道"),
                                ("三.3.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        provisos=("platform_adjustments",),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.海关上班",
                        branches=(
                            book.Branch(
                                "customs_resumes_at",
                                book.Moved(book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the customs are back at work from 00:00 on 3 February 2020 (Monday) onwards",
                                    "海关上班时间为2020年2月3日(星期一)00:00起",
                                ),
                                ("四.p2.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("customs_adjustments",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.一线口岸",
                        when=(
                            book.Part(
                                book.Is("port", ("front_line",)),
                                book.Text("the port is a front-line port", "口岸为一线口岸"),
                            ),
                            book.Part(
                                book.From("now", book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                                    "所问时间在2020年2月3日(星期一)00:00或之后",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "customs_staffed",
                                book.Value(True),
                                book.Text("customs staff are at work", "海关人员上班"),
                                ("四.p2.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "That “some ports” may change their hours names none of them: it qualifies the "
                                    "day of resumption, and does not take back that every front-line port is staffed.",
                                    "“部分口岸”可能调整上班时间，未写明是哪些口岸：理解为对上班日期的保留，不影响一线"
                                    "口岸均有人员上班。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.确认海关上班情况",
                        when=(
                            book.Part(
                                book.Is("declaration_needed", (True,)),
                                book.Text("goods are to be declared", "有进出口申报需求"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "confirm_customs_hours",
                                book.Value(True),
                                book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                                ("四.p2.s3",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The broker or the cross-border supply chain's staff may be asked; no dates are pr"
                                    "inted.",
                                    "可向报关行或跨境供应链小二确认；公告未写明起止日期。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.在线办理",
                        when=(
                            book.Part(
                                book.In("now", _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the time in question is from 00:00 on 3 February 2020 to 24:00 on 9 February 2020",
                                    "所问时间在2020年2月3日00:00至2020年2月9日24:00之间",
                                ),
                            ),
                            book.Part(
                                book.Is(
                                    "item",
                                    (
                                        "product_admission",
                                        "brand_admission",
                                        "export_order_clearance",
                                        "import_service_order",
                                        "e_entrustment",
                                        "clearance_completion",
                                        "paper_documents_mailing",
                                    ),
                                ),
                                book.Text(
                                    "the business is admission of products, admission of brands, clearance of export "
                                    "service orders, import service orders, electronic entrustment, completion of "
                                    "clearance or mailing of paper customs documents",
                                    "通关业务为产品准入、品牌准入、出口服务订单通关、进口服务订单、电子委托、通关办理"
                                    "完毕或纸质报关资料寄送",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "declared_online_handling",
                                book.Value(True),
                                book.Text("the business is handled online", "可在线办理"),
                                ("四.p4.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The list is run together in print; it is read as seven kinds of business.",
                                    "原文各项连写，理解为七类业务。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.提前提交",
                        when=(
                            book.Part(
                                book.Is(
                                    "item",
                                    (
                                        "product_admission",
                                        "brand_admission",
                                        "export_order_clearance",
                                        "import_service_order",
                                    ),
                                ),
                                book.Text(
                                    "the business is admission of products, admission of brands, clearance of export "
                                    "service orders or import service orders",
                                    "通关业务为产品准入、品牌准入、出口服务订单通关或进口服务订单",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "early_submission_advised",
                                book.Value(True),
                                book.Text("early submission is advised", "宜提前提交"),
                                ("四.p4.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The advice has no dates of its own and is taken not to be bounded in time.",
                                    "建议未写明起止日期，理解为不受时间限制。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.紧急需求",
                        branches=(
                            book.Branch(
                                "urgent_customs_service_open",
                                book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                                book.Text(
                                    "urgent customs service is available around the clock, every day (from 3 to 9 "
                                    "February 2020)",
                                    "紧急关务服务开放的时间为每天全天24小时（2020年2月3日至9日）",
                                ),
                                ("四.p4.s3",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The sentence has no dates of its own; it stands in the paragraph on 3 to 9 "
                                    "February and is taken to speak of that week.",
                                    "本句未写明起止日期，因在2月3日至9日一段之内，理解为指该周。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.一达通",
                        when=(
                            book.Part(
                                book.Is("declarant", ("yidatong",)),
                                book.Text("the customs broker is Yidatong", "报关方式为由一达通报关"),
                            ),
                            book.Part(
                                book.In("now", _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the time in question is from 00:00 on 3 February 2020 to 24:00 on 9 February 2020",
                                    "所问时间在2020年2月3日00:00至2020年2月9日24:00之间",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "broker_on_duty",
                                book.Value(True),
                                book.Text("the customs broker is on duty", "报关服务商值班"),
                                ("四.p5.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.自行报关",
                        when=(
                            book.Part(
                                book.Is("declarant", ("self_arranged",)),
                                book.Text(
                                    "the customs broker is a broker that the user arranges",
                                    "报关方式为自行安排报关行",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "confirm_broker_before_ordering",
                                book.Value(True),
                                book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                                ("四.p5.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The advice has no dates of its own and is taken not to be bounded in time.",
                                    "建议未写明起止日期，理解为不受时间限制。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                ),
                definitions=(
                    book.Definition(
                        "user_in_scope",
                        book.Part(
                            book.All(
                                (
                                    book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                    book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                ),
                            ),
                            book.Text(
                                "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi and the seller's "
                                "region is the Chinese mainland, Hong Kong or Taiwan",
                                "卖家会员类型为出口通、全球宝或金品诚企，且卖家所在地为中国大陆、香港或台湾",
                            ),
                        ),
                        ("三.3.p3",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The regions are taken to belong to all three memberships, and users not named "
                                    "are outside.",
                                    "所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    book.Definition(
                        "counts_as_direct",
                        book.Part(
                            book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                            book.Text(
                                "the kind of order is direct-order goods or the goods are marked “Ready to Ship”",
                                "订单类型为直接下单品，或商品带有Ready to Ship标识",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "Effective orders with goods marked “Ready to Ship” are included, whatever their "
                                    "kind; an order is effective once its payment is credited.",
                                    "含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    book.Definition(
                        "in_order_window",
                        book.Part(
                            book.All(
                                (
                                    book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                                    book.In("paid", _2020_01_15, _2020_02_11),
                                ),
                            ),
                            book.Text(
                                "the order counts as one of direct-order goods and the payment is credited from 00:00 "
                                "on 15 January 2020 to 23:59:59 on 10 February 2020, Pacific Time",
                                "属于视同直接下单品的订单，且订单付款入账的时间在美国太平洋时间2020年1月15日00:00至202"
                                "0年2月10日23:59:59之间",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Guazhang succeeded” is not a usual term; it is taken to mean that the payment "
                                    "was credited.",
                                    "“挂账成功”并非常用说法，理解为付款入账。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        needs=("paid",),
                    ),
                ),
            ),
        ),
        (
            "2020-02-02",
            book.Book(
                zone=_ASIA_SHANGHAI,
                published="2020-02-01",
                valid=(None, None),
                facts=(
                    book.Choice(
                        "channel",
                        (
                            "online_bot",
                            "seller_agent_online",
                            "buyer_agent_online",
                            "hotline_merchant",
                            "hotline_new_exporter",
                            "hotline_supply_chain",
                            "other",
                        ),
                    ),
                    book.Choice(
                        "region",
                        (
                            "beijing",
                            "tianjin",
                            "hebei",
                            "shanxi",
                            "neimenggu",
                            "liaoning",
                            "jilin",
                            "heilongjiang",
                            "shanghai",
                            "jiangsu",
                            "zhejiang",
                            "anhui",
                            "fujian",
                            "jiangxi",
                            "shandong",
                            "henan",
                            "hubei",
                            "hunan",
                            "guangdong",
                            "guangxi",
                            "hainan",
                            "chongqing",
                            "sichuan",
                            "guizhou",
                            "yunnan",
                            "xizang",
                            "shaanxi",
                            "gansu",
                            "qinghai",
                            "ningxia",
                            "xinjiang",
                            "hong_kong",
                            "taiwan",
                            "macau",
                            "other",
                        ),
                    ),
                    book.Choice("enterprise", ("ordinary", "relevant")),
                    book.Event("logistics_order"),
                    book.Choice("order_kind", ("direct", "non_direct")),
                    book.Choice("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi", "free")),
                    book.Choice("seller_region", ("mainland", "hong_kong", "taiwan", "macau", "other")),
                    book.Choice("conduct", ("late_shipment", "unable_to_ship", "false_tracking")),
                    book.Choice("cause", ("epidemic", "other")),
                    book.Choice("kind", ("other_objective_obstacle",)),
                    book.Flag("ready_to_ship", False),
                    book.Flag("during_epidemic", False),
                    book.Flag("buyer_contacted_first", False),
                    book.Flag("mediation", False),
                    book.Flag("can_meet_agreed_date", False),
                    book.Flag("penalized", False),
                    book.Event("paid"),
                    book.Event("agreed_ship_by"),
                    book.Event("shipped"),
                    book.Event("picked_up"),
                    book.Choice(
                        "item",
                        (
                            "product_admission",
                            "brand_admission",
                            "export_order_clearance",
                            "import_service_order",
                            "e_entrustment",
                            "clearance_completion",
                            "paper_documents_mailing",
                            "commercial_certificate",
                        ),
                    ),
                    book.Choice("port", ("front_line", "other")),
                    book.Choice("declarant", ("yidatong", "self_arranged")),
                    book.Flag("declaration_needed", False),
                ),
                matters=(
                    book.Matter("service_open", book.Text("the channel is served", "服务开放"), uses=("channel", "at")),
                    book.Matter("service_number", book.Text("telephone number", "热线号码"), uses=("channel",)),
                    book.Matter(
                        "partner_work_arrangement",
                        book.Text("working arrangement of the supply-chain partner", "拍档的工作安排"),
                        uses=(),
                    ),
                    book.Matter(
                        "resume_earliest_at",
                        book.Text("the work is resumed", "复工时间"),
                        uses=("region", "enterprise"),
                    ),
                    book.Matter(
                        "resume_modality",
                        book.Text("nature of the date", "复工时间的性质"),
                        uses=("region", "enterprise"),
                    ),
                    book.Matter(
                        "working_at",
                        book.Text("the work is as usual", "已正常上班"),
                        uses=("region", "enterprise", "at"),
                    ),
                    book.Matter(
                        "resume_barred",
                        book.Text("the resumption of work is barred", "不得复工"),
                        uses=("region", "enterprise", "at"),
                    ),
                    book.Matter(
                        "carrier_confirmation_required",
                        book.Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                        uses=("logistics_order_at",),
                    ),
                    book.Matter(
                        "capacity_expected_recovering",
                        book.Text("transport capacity is expected to be recovering", "运力已开始逐步恢复"),
                        uses=("at",),
                    ),
                    book.Matter(
                        "user_in_scope",
                        book.Text("the user is one to whom the notice applies", "用户在适用范围内"),
                        uses=("seller_tier", "seller_region"),
                    ),
                    book.Matter(
                        "counts_as_direct",
                        book.Text("the order counts as one of direct-order goods", "视同直接下单品的订单"),
                        uses=("order_kind", "ready_to_ship"),
                    ),
                    book.Matter(
                        "in_order_window",
                        book.Text("the order is one of the Spring Festival period", "春节期间订单"),
                        uses=("order_kind", "ready_to_ship", "paid_at"),
                    ),
                    book.Matter(
                        "ship_by",
                        book.Text("time of shipment and pick-up", "最迟发货时间"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "ready_to_ship",
                            "paid_at",
                            "agreed_ship_by_at",
                        ),
                        acts=("shipped", "picked_up"),
                    ),
                    book.Matter(
                        "shipped_on_time",
                        book.Text("the shipment is on time", "订单可视为按时发货"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "ready_to_ship",
                            "paid_at",
                            "agreed_ship_by_at",
                            "shipped_at",
                            "picked_up_at",
                            "at",
                        ),
                    ),
                    book.Matter(
                        "logistics_status_visible_by",
                        book.Text("time by which the logistics status can be seen", "物流状态最迟可查时间"),
                        uses=(),
                    ),
                    book.Matter(
                        "penalty_waived",
                        book.Text("the penalty is waived", "平台免予处罚"),
                        uses=(
                            "order_kind",
                            "seller_tier",
                            "seller_region",
                            "conduct",
                            "cause",
                            "during_epidemic",
                            "buyer_contacted_first",
                        ),
                    ),
                    book.Matter(
                        "penalty_appeal",
                        book.Text("place of appeal against a penalty", "处罚的申诉渠道"),
                        uses=("order_kind", "seller_tier", "seller_region", "conduct", "during_epidemic", "penalized"),
                    ),
                    book.Matter(
                        "dispute_rule",
                        book.Text("rule on the dispute", "纠纷处理规则"),
                        uses=("order_kind", "seller_tier", "seller_region", "mediation"),
                    ),
                    book.Matter(
                        "agreed_date_change_advised",
                        book.Text(
                            "the seller is advised to extend the agreed time of shipment",
                            "宜延长约定的发货时间",
                        ),
                        uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
                    ),
                    book.Matter(
                        "buyer_contact_advised",
                        book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                        uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
                    ),
                    book.Matter(
                        "special_handling_available",
                        book.Text("a special handling channel is available", "平台有特别处理通道"),
                        uses=("seller_tier", "seller_region", "cause", "kind"),
                    ),
                    book.Matter(
                        "customs_resumes_at",
                        book.Text("the customs are back at work", "海关上班时间"),
                        uses=(),
                    ),
                    book.Matter(
                        "customs_staffed",
                        book.Text("customs staff are at work", "海关人员上班"),
                        uses=("port", "at"),
                    ),
                    book.Matter(
                        "confirm_customs_hours",
                        book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                        uses=("declaration_needed",),
                    ),
                    book.Matter(
                        "declared_online_handling",
                        book.Text("the business is handled online", "可在线办理"),
                        uses=("item", "at"),
                    ),
                    book.Matter(
                        "early_submission_advised",
                        book.Text("early submission is advised", "宜提前提交"),
                        uses=("item",),
                    ),
                    book.Matter(
                        "urgent_customs_service_open",
                        book.Text("urgent customs service is available", "紧急关务服务开放"),
                        uses=("at",),
                    ),
                    book.Matter(
                        "broker_on_duty",
                        book.Text("the customs broker is on duty", "报关服务商值班"),
                        uses=("declarant", "at"),
                    ),
                    book.Matter(
                        "confirm_broker_before_ordering",
                        book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                        uses=("declarant",),
                    ),
                ),
                rules=(
                    book.Rule(
                        "渠道[一.1.p2]",
                        when=(
                            book.Part(
                                book.Is("channel", ("online_bot",)),
                                book.Text("the channel is the online assistant", "咨询渠道为在线智能服务"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                                    "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                                ),
                                ("一.1.p2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p3]",
                        when=(
                            book.Part(
                                book.Is("channel", ("seller_agent_online",)),
                                book.Text("the channel is online agents for sellers", "咨询渠道为商家在线人工"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4, 5, 6), 540, 1050),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served every day 09:00–17:30 (from 3 to 9 February 2020)",
                                    "服务开放时间为每天09:00至17:30（2020年2月3日至9日）",
                                ),
                                ("一.1.p3",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p4]",
                        when=(
                            book.Part(
                                book.Is("channel", ("buyer_agent_online",)),
                                book.Text("the channel is online agents for buyers", "咨询渠道为买家在线人工"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                                    "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                                ),
                                ("一.1.p4",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p6]",
                        when=(
                            book.Part(
                                book.Is("channel", ("hotline_merchant",)),
                                book.Text("the channel is the hotline for merchants", "咨询渠道为商家服务热线"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                                    "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                                ),
                                ("一.1.p6",),
                            ),
                            book.Branch(
                                "service_number",
                                book.Value("400-826-1688"),
                                book.Text("the telephone number is “400-826-1688”", "热线号码为“400-826-1688”"),
                                ("一.1.p6",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p7]",
                        when=(
                            book.Part(
                                book.Is("channel", ("hotline_new_exporter",)),
                                book.Text(
                                    "the channel is the hotline for new ChuKouTong members",
                                    "咨询渠道为新办理出口通热线",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                                    "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                                ),
                                ("一.1.p7",),
                            ),
                            book.Branch(
                                "service_number",
                                book.Value("400-600-2688"),
                                book.Text("the telephone number is “400-600-2688”", "热线号码为“400-600-2688”"),
                                ("一.1.p7",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "渠道[一.1.p8]",
                        when=(
                            book.Part(
                                book.Is("channel", ("hotline_supply_chain",)),
                                book.Text(
                                    "the channel is the hotline of the cross-border supply chain",
                                    "咨询渠道为跨境供应链热线",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "service_open",
                                book.Weekly(
                                    (book.Hours((0, 1, 2, 3, 4), 540, 1080),),
                                    _ASIA_SHANGHAI,
                                    _2020_02_03,
                                    _2020_02_10,
                                ),
                                book.Text(
                                    "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                                    "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                                ),
                                ("一.1.p8",),
                            ),
                            book.Branch(
                                "service_number",
                                book.Value("400-655-2688"),
                                book.Text("the telephone number is “400-655-2688”", "热线号码为“400-655-2688”"),
                                ("一.1.p8",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Does not close” is taken to mean that the service is not suspended over the "
                                    "holiday: within the week each channel keeps the hours printed beside it, so that "
                                    "the hotlines rest at the weekend.",
                                    "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍"
                                    "休息。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "客户服务.拍档服务.拍档工作安排",
                        branches=(
                            book.Branch(
                                "partner_work_arrangement",
                                book.Per("local_government_rules"),
                                book.Text(
                                    "the working arrangement of the supply-chain partner is the rules of the local gov"
                                    "ernment",
                                    "拍档的工作安排以地方政府规定为准",
                                ),
                                ("一.2.p1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.大陆上班",
                        when=(
                            book.Part(
                                book.Is(
                                    "region",
                                    (
                                        "beijing",
                                        "tianjin",
                                        "hebei",
                                        "shanxi",
                                        "neimenggu",
                                        "liaoning",
                                        "jilin",
                                        "heilongjiang",
                                        "shanghai",
                                        "jiangsu",
                                        "zhejiang",
                                        "anhui",
                                        "fujian",
                                        "jiangxi",
                                        "shandong",
                                        "henan",
                                        "hubei",
                                        "hunan",
                                        "guangdong",
                                        "guangxi",
                                        "hainan",
                                        "chongqing",
                                        "sichuan",
                                        "guizhou",
                                        "yunnan",
                                        "xizang",
                                        "shaanxi",
                                        "gansu",
                                        "qinghai",
                                        "ningxia",
                                        "xinjiang",
                                    ),
                                ),
                                book.Text("the region is the Chinese mainland", "地区为中国大陆"),
                            ),
                        ),
                        exceptions=(
                            book.Part(
                                book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                                book.Text(
                                    "the region is Shanghai, Jiangsu, Zhejiang or Guangdong (the list is open in the "
                                    "text and closed here)",
                                    "地区为上海、江苏、浙江或广东（原文所列未尽，此处以所列为限）",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the work is resumed from 00:00 on 3 February 2020 (Monday) onwards",
                                    "复工时间为2020年2月3日(星期一)00:00起",
                                ),
                                ("一.2.p2",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("resumes"),
                                book.Text(
                                    "the nature of the date is a day of resumption",
                                    "复工时间的性质为确定的复工日",
                                ),
                                ("一.2.p2",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p2",),
                                guard=book.Part(
                                    book.In("now", None, _2020_02_03),
                                    book.Text(
                                        "the time in question is no later than 24:00 on 2 February 2020",
                                        "所问时间不晚于2020年2月2日24:00",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(True),
                                book.Text("the work is as usual", "已正常上班"),
                                ("一.2.p2",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                                        "所问时间在2020年2月3日(星期一)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The exception ends in an “etc.” that names nothing; the item after it lists the "
                                    "same four without one, so the exception is closed to these four.",
                                    "例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The first day of the holiday is not printed, and is not needed here: until its "
                                    "end work has not resumed.",
                                    "公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.四省市.不得复工",
                        when=(
                            book.Part(
                                book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                                book.Text(
                                    "the region is “Shanghai, Jiangsu, Zhejiang and Guangdong”",
                                    "地区为沪苏浙粤",
                                ),
                            ),
                            book.Part(
                                book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                    "所问时间在2020年2月9日(星期日)24:00前",
                                ),
                            ),
                        ),
                        exceptions=(
                            book.Part(
                                book.Is("enterprise", ("relevant",)),
                                book.Text("the kind of enterprise is a relevant enterprise", "企业类型为相关企业"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_barred",
                                book.Value(True),
                                book.Text("the resumption of work is barred", "不得复工"),
                                ("一.2.p3.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Relevant enterprises” is not explained. They are only taken out of the bar: "
                                    "that they may resume earlier is not said, and from the printed hour on nothing "
                                    "is said of any enterprise.",
                                    "“相关企业”未作说明，仅将其排除在限制之外，并未规定其可提前复工；所写时刻以后，对"
                                    "各类企业均无规定。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="directive",
                    ),
                    book.Rule(
                        "客户服务.拍档服务.四省市.一般企业.复工下限",
                        when=(
                            book.Part(
                                book.Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                                book.Text(
                                    "the region is “Shanghai, Jiangsu, Zhejiang and Guangdong”",
                                    "地区为沪苏浙粤",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_02_10, _ASIA_SHANGHAI), lower_bound=True),
                                book.Text(
                                    "the work is resumed no earlier than 24:00 on 9 February 2020 (Sunday)",
                                    "复工时间不早于2020年2月9日(星期日)24:00",
                                ),
                                ("一.2.p3.s1",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("not_before"),
                                book.Text("the nature of the date is a lower bound", "复工时间的性质为下限"),
                                ("一.2.p3.s1",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p3.s1",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                        "所问时间在2020年2月9日(星期日)24:00前",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Not before” gives a lower bound only: from the printed hour on work may resume, "
                                    "but whether it does is not said. The item speaks of enterprises of all kinds but "
                                    "the relevant ones, so an ordinary enterprise is presumed.",
                                    "“不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外"
                                    "的各类企业，故未说明时推定为一般企业。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("enterprise", ("ordinary",)),
                                book.Text("the kind of enterprise is an ordinary enterprise", "企业类型为一般企业"),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.香港上班",
                        when=(
                            book.Part(
                                book.Is("region", ("hong_kong",)),
                                book.Text("the region is Hong Kong", "地区为香港"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_01_29, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the work is resumed from 00:00 on 29 January 2020 (Wednesday) onwards",
                                    "复工时间为2020年1月29日(星期三)00:00起",
                                ),
                                ("一.2.p4",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("resumes"),
                                book.Text(
                                    "the nature of the date is a day of resumption",
                                    "复工时间的性质为确定的复工日",
                                ),
                                ("一.2.p4",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p4",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_01_29, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 28 January 2020 (Tuesday)",
                                        "所问时间在2020年1月28日(星期二)24:00前",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(True),
                                book.Text("the work is as usual", "已正常上班"),
                                ("一.2.p4",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_01_29, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 29 January 2020 (Wednesday) onwards",
                                        "所问时间在2020年1月29日(星期三)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "客户服务.拍档服务.台湾上班",
                        when=(
                            book.Part(book.Is("region", ("taiwan",)), book.Text("the region is Taiwan", "地区为台湾")),
                        ),
                        branches=(
                            book.Branch(
                                "resume_earliest_at",
                                book.Moved(book.At(_2020_01_30, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the work is resumed from 00:00 on 30 January 2020 (Thursday) onwards",
                                    "复工时间为2020年1月30日(星期四)00:00起",
                                ),
                                ("一.2.p5",),
                            ),
                            book.Branch(
                                "resume_modality",
                                book.Value("resumes"),
                                book.Text(
                                    "the nature of the date is a day of resumption",
                                    "复工时间的性质为确定的复工日",
                                ),
                                ("一.2.p5",),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(False),
                                book.Text("the work is not as usual", "未正常上班"),
                                ("一.2.p5",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_01_30, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 29 January 2020 (Wednesday)",
                                        "所问时间在2020年1月29日(星期三)24:00前",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "working_at",
                                book.Value(True),
                                book.Text("the work is as usual", "已正常上班"),
                                ("一.2.p5",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_01_30, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 30 January 2020 (Thursday) onwards",
                                        "所问时间在2020年1月30日(星期四)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("local_government_rules",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "物流.向承运商确认",
                        when=(
                            book.Part(
                                book.Before("logistics_order", book.At(_2020_02_08, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the logistics order is placed before 24:00 on 7 February 2020 (Friday)",
                                    "下物流订单时间在2020年2月7日(星期五)24:00前",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "carrier_confirmation_required",
                                book.Value(True),
                                book.Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                                ("二.p2.s3",),
                                needs=("logistics_order",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Before 8 February” does not include that day, and a logistics order belongs to "
                                    "the moment at which it is placed; no first day is printed.",
                                    "“2月8日之前”不含当日；物流订单以下单时刻为准；公告未写明起始日。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="directive",
                    ),
                    book.Rule(
                        "物流.运力预计",
                        branches=(
                            book.Branch(
                                "capacity_expected_recovering",
                                book.Value(False),
                                book.Text("transport capacity is not expected to be recovering", "运力未开始逐步恢复"),
                                ("二.p2.s4",),
                                guard=book.Part(
                                    book.Before("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                                        "所问时间在2020年2月9日(星期日)24:00前",
                                    ),
                                ),
                            ),
                            book.Branch(
                                "capacity_expected_recovering",
                                book.Value(True),
                                book.Text("transport capacity is expected to be recovering", "运力已开始逐步恢复"),
                                ("二.p2.s4",),
                                guard=book.Part(
                                    book.From("now", book.At(_2020_02_10, _ASIA_SHANGHAI)),
                                    book.Text(
                                        "the time in question is from 00:00 on 10 February 2020 (Monday) onwards",
                                        "所问时间在2020年2月10日(星期一)00:00或之后",
                                    ),
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The day on which the recovery is expected to begin counts from 00:00:00; until "
                                    "then none is expected.",
                                    "预计开始恢复之日自00:00:00起算；此前预计尚未恢复。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="forecast",
                        binding=False,
                    ),
                    book.Rule(
                        "信保订单.联系买家",
                        when=(
                            book.Part(
                                book.Is("cause", ("epidemic",)),
                                book.Text("the cause is the epidemic", "原因为疫情"),
                            ),
                            book.Part(
                                book.Is("can_meet_agreed_date", (False,)),
                                book.Text("the agreed date cannot be met", "卖家不能按约定时间发货"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "buyer_contact_advised",
                                book.Value(True),
                                book.Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                                ("三.p1.s1", "三.2.s1"),
                            ),
                            book.Branch(
                                "agreed_date_change_advised",
                                book.Value(True),
                                book.Text(
                                    "the seller is advised to extend the agreed time of shipment",
                                    "宜延长约定的发货时间",
                                ),
                                ("三.p1.s1", "三.2.s1"),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "Item 2 repeats for orders of non-direct-order goods what the lead advises for "
                                    "all, and leaves the outcome to what the parties work out in advance.",
                                    "第2项就非直接下单品订单重申前文对各类订单的建议，结果由双方提前协商。",
                                ),
                                book.Is("order_kind", ("non_direct",)),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                    book.Rule(
                        "信保订单.直接下单品",
                        when=(
                            book.Part(
                                book.All(
                                    (
                                        book.AnyOf(
                                            (book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,))),
                                        ),
                                        book.In("paid", _2020_01_15, _2020_02_11),
                                    ),
                                ),
                                book.Text("the order is one of the Spring Festival period", "属于春节期间订单"),
                            ),
                            book.Part(
                                book.By("agreed_ship_by", book.At(_2020_02_22, _AMERICA_LOS_ANGELES)),
                                book.Text(
                                    "the shipment is due as agreed by 23:59:59 on 21 February 2020 (Friday), Pacific T"
                                    "ime",
                                    "约定发货时间不晚于美国太平洋时间2020年2月21日(星期五)23:59:59",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "ship_by",
                                book.Moved(book.At(_2020_02_22, _AMERICA_LOS_ANGELES)),
                                book.Text(
                                    "the seller must ship by 23:59:59 on 21 February 2020 (Friday), Pacific Time and "
                                    "the goods must be picked up by the carrier by 23:59:59 on 21 February 2020 "
                                    "(Friday), Pacific Time",
                                    "卖家须不晚于美国太平洋时间2020年2月21日(星期五)23:59:59发货，且包裹须不晚于美国太"
                                    "平洋时间2020年2月21日(星期五)23:59:59由物流公司揽收",
                                ),
                                ("三.1",),
                                needs=("paid", "agreed_ship_by"),
                            ),
                        ),
                        overrides=(
                            book.Override(
                                "信保订单.非直接下单品",
                                book.Text(
                                    "Goods marked “Ready to Ship” are named in particular, whatever the kind of their "
                                    "order.",
                                    "带有Ready to Ship标识的产品为专门列明，不论其订单类型。",
                                ),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Before 23:59:59” is taken to include that second, both for the agreed time and "
                                    "for the last time of shipment; the order must be shipped and picked up by it.",
                                    "“23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物"
                                    "流公司揽件。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="obligation",
                    ),
                    book.Rule(
                        "信保订单.按时",
                        when=(
                            book.Part(
                                book.Met("ship_by"),
                                book.Text(
                                    "the seller ships in time and the goods are picked up by the carrier in time",
                                    "卖家按期发货，且包裹按期由物流公司揽收",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "shipped_on_time",
                                book.Value(True),
                                book.Text("the shipment is on time", "订单可视为按时发货"),
                                ("三.1",),
                                needs=(book.NeedsOf("ship_by"), "shipped", "picked_up"),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.逾期",
                        when=(
                            book.Part(
                                book.Met("ship_by", missed=True),
                                book.Text(
                                    "the seller does not ship in time or the goods are not picked up by the carrier "
                                    "in time",
                                    "卖家未按期发货，或包裹未按期由物流公司揽收",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "shipped_on_time",
                                book.Value(False),
                                book.Text("the shipment is not on time", "订单不可视为按时发货"),
                                ("三.1",),
                                needs=(book.NeedsOf("ship_by"),),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.非直接下单品",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "ship_by",
                                book.Per("agreed"),
                                book.Text(
                                    "the time by which the seller must ship and the goods must be picked up by the "
                                    "carrier is set by what buyer and seller agreed",
                                    "最迟发货时间以买卖双方的约定为准",
                                ),
                                ("三.2.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "信保订单.因疫情不处罚",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("conduct", ("late_shipment", "unable_to_ship")),
                                book.Text(
                                    "the conduct is late shipment or inability to ship",
                                    "卖家行为为逾期发货或无法发货",
                                ),
                            ),
                            book.Part(
                                book.Is("cause", ("epidemic",)),
                                book.Text("the cause is the epidemic", "原因为疫情"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "penalty_waived",
                                book.Value(True),
                                book.Text("the penalty is waived", "平台免予处罚"),
                                ("三.2.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The reposted text prints “chufen”; a penalty by the platform is meant.",
                                    "转载文本写作“处分”，理解为平台的处罚。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "That the buyer should be contacted in advance is advice and no condition of the w"
                                    "aiver.",
                                    "提前与买方联系为建议，不是不予处罚的条件。",
                                ),
                                book.Is("buyer_contacted_first", (False,)),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="waiver",
                    ),
                    book.Rule(
                        "信保订单.疫情期间不处罚",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("conduct", ("late_shipment",)),
                                book.Text("the conduct is late shipment", "卖家行为为逾期发货"),
                            ),
                            book.Part(
                                book.Is("during_epidemic", (True,)),
                                book.Text("the conduct falls into the epidemic", "处于疫情期间"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "penalty_waived",
                                book.Value(True),
                                book.Text("the penalty is waived", "平台免予处罚"),
                                ("三.3.p2.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The special note names the period and no cause; it is taken to stand beside the "
                                    "second item, so that late shipment during the epidemic is not penalized whatever "
                                    "its cause.",
                                    "“特殊注意”只写期间而未写原因，理解为与第2项并列：疫情期间的逾期发货，不论原因，均"
                                    "不予处罚。",
                                ),
                                book.Is("cause", ("other",)),
                            ),
                            book.Taken(
                                book.Text(
                                    "The dates of the epidemic are not printed: whether the conduct falls into it is "
                                    "a fact of the case.",
                                    "公告未写明疫情期间的起止日期，是否处于其间作为案情事实。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="waiver",
                    ),
                    book.Rule(
                        "信保订单.申诉",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("conduct", ("late_shipment",)),
                                book.Text("the conduct is late shipment", "卖家行为为逾期发货"),
                            ),
                            book.Part(
                                book.Is("during_epidemic", (True,)),
                                book.Text("the conduct falls into the epidemic", "处于疫情期间"),
                            ),
                            book.Part(book.Is("penalized", (True,)), book.Text("a penalty was received", "已收到处罚")),
                        ),
                        branches=(
                            book.Branch(
                                "penalty_appeal",
                                book.Per("appeal_center"),
                                book.Text(
                                    "the place of appeal against a penalty is the Appeal Centre (My Alibaba, Service "
                                    "Centre at the lower left)",
                                    "处罚的申诉渠道以申诉中心（My Alibaba左下角服务中心）为准",
                                ),
                                ("三.3.p2.s2", "三.3.p2.s3"),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.纠纷调解",
                        when=(
                            book.Part(
                                book.Is("order_kind", ("non_direct",)),
                                book.Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                            ),
                            book.Part(
                                book.Is("mediation", (True,)),
                                book.Text("the platform is to mediate", "需要平台调解"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "dispute_rule",
                                book.Per("alibaba_com_trade_dispute_mediation_rules"),
                                book.Text(
                                    "the rule on the dispute is the Alibaba.com Rules on the Mediation of Trade Disput"
                                    "es",
                                    "纠纷处理规则以《阿里巴巴国际站交易纠纷调解规则》为准",
                                ),
                                ("三.2.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The referral is taken to hold for every dispute over these orders that the "
                                    "platform mediates, whatever its cause.",
                                    "转致理解为适用于此类订单中由平台调解的各项纠纷，不论原因。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                    ),
                    book.Rule(
                        "信保订单.特别处理通道",
                        when=(
                            book.Part(
                                book.Is("cause", ("epidemic",)),
                                book.Text("the cause is the epidemic", "原因为疫情"),
                            ),
                            book.Part(
                                book.Is("kind", ("other_objective_obstacle",)),
                                book.Text(
                                    "the kind of obstacle is another objective obstacle",
                                    "障碍类型为其他客观障碍",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "special_handling_available",
                                book.Value(True),
                                book.Text("a special handling channel is available", "平台有特别处理通道"),
                                ("三.3.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            book.Part(
                                book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                book.Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            book.Part(
                                book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                book.Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        provisos=("platform_adjustments",),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.海关上班",
                        branches=(
                            book.Branch(
                                "customs_resumes_at",
                                book.Moved(book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the customs are back at work from 00:00 on 3 February 2020 (Monday) onwards",
                                    "海关上班时间为2020年2月3日(星期一)00:00起",
                                ),
                                ("四.p2.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        provisos=("customs_adjustments",),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.一线口岸",
                        when=(
                            book.Part(
                                book.Is("port", ("front_line",)),
                                book.Text("the port is a front-line port", "口岸为一线口岸"),
                            ),
                            book.Part(
                                book.From("now", book.At(_2020_02_03, _ASIA_SHANGHAI)),
                                book.Text(
                                    "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                                    "所问时间在2020年2月3日(星期一)00:00或之后",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "customs_staffed",
                                book.Value(True),
                                book.Text("customs staff are at work", "海关人员上班"),
                                ("四.p2.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "That “some ports” may change their hours names none of them: it qualifies the "
                                    "day of resumption, and does not take back that every front-line port is staffed.",
                                    "“部分口岸”可能调整上班时间，未写明是哪些口岸：理解为对上班日期的保留，不影响一线"
                                    "口岸均有人员上班。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="statement",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.确认海关上班情况",
                        when=(
                            book.Part(
                                book.Is("declaration_needed", (True,)),
                                book.Text("goods are to be declared", "有进出口申报需求"),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "confirm_customs_hours",
                                book.Value(True),
                                book.Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                                ("四.p2.s3",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The broker or the cross-border supply chain's staff may be asked; no dates are pr"
                                    "inted.",
                                    "可向报关行或跨境供应链小二确认；公告未写明起止日期。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.在线办理",
                        when=(
                            book.Part(
                                book.In("now", _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the time in question is from 00:00 on 3 February 2020 to 24:00 on 9 February 2020",
                                    "所问时间在2020年2月3日00:00至2020年2月9日24:00之间",
                                ),
                            ),
                            book.Part(
                                book.Is(
                                    "item",
                                    (
                                        "product_admission",
                                        "brand_admission",
                                        "export_order_clearance",
                                        "import_service_order",
                                        "e_entrustment",
                                        "clearance_completion",
                                        "paper_documents_mailing",
                                    ),
                                ),
                                book.Text(
                                    "the business is admission of products, admission of brands, clearance of export "
                                    "service orders, import service orders, electronic entrustment, completion of "
                                    "clearance or mailing of paper customs documents",
                                    "通关业务为产品准入、品牌准入、出口服务订单通关、进口服务订单、电子委托、通关办理"
                                    "完毕或纸质报关资料寄送",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "declared_online_handling",
                                book.Value(True),
                                book.Text("the business is handled online", "可在线办理"),
                                ("四.p4.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The list is run together in print; it is read as seven kinds of business.",
                                    "原文各项连写，理解为七类业务。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.提前提交",
                        when=(
                            book.Part(
                                book.Is(
                                    "item",
                                    (
                                        "product_admission",
                                        "brand_admission",
                                        "export_order_clearance",
                                        "import_service_order",
                                    ),
                                ),
                                book.Text(
                                    "the business is admission of products, admission of brands, clearance of export "
                                    "service orders or import service orders",
                                    "通关业务为产品准入、品牌准入、出口服务订单通关或进口服务订单",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "early_submission_advised",
                                book.Value(True),
                                book.Text("early submission is advised", "宜提前提交"),
                                ("四.p4.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The advice has no dates of its own and is taken not to be bounded in time.",
                                    "建议未写明起止日期，理解为不受时间限制。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                    book.Rule(
                        "通关.紧急需求",
                        branches=(
                            book.Branch(
                                "urgent_customs_service_open",
                                book.Weekly((), _ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                                book.Text(
                                    "urgent customs service is available around the clock, every day (from 3 to 9 "
                                    "February 2020)",
                                    "紧急关务服务开放的时间为每天全天24小时（2020年2月3日至9日）",
                                ),
                                ("四.p4.s3",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The sentence has no dates of its own; it stands in the paragraph on 3 to 9 "
                                    "February and is taken to speak of that week.",
                                    "本句未写明起止日期，因在2月3日至9日一段之内，理解为指该周。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.一达通",
                        when=(
                            book.Part(
                                book.Is("declarant", ("yidatong",)),
                                book.Text("the customs broker is Yidatong", "报关方式为由一达通报关"),
                            ),
                            book.Part(
                                book.In("now", _2020_02_03, _2020_02_10),
                                book.Text(
                                    "the time in question is from 00:00 on 3 February 2020 to 24:00 on 9 February 2020",
                                    "所问时间在2020年2月3日00:00至2020年2月9日24:00之间",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "broker_on_duty",
                                book.Value(True),
                                book.Text("the customs broker is on duty", "报关服务商值班"),
                                ("四.p5.s1",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="commitment",
                    ),
                    book.Rule(
                        "通关.自行报关",
                        when=(
                            book.Part(
                                book.Is("declarant", ("self_arranged",)),
                                book.Text(
                                    "the customs broker is a broker that the user arranges",
                                    "报关方式为自行安排报关行",
                                ),
                            ),
                        ),
                        branches=(
                            book.Branch(
                                "confirm_broker_before_ordering",
                                book.Value(True),
                                book.Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                                ("四.p5.s2",),
                            ),
                        ),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The advice has no dates of its own and is taken not to be bounded in time.",
                                    "建议未写明起止日期，理解为不受时间限制。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        force="advice",
                        binding=False,
                    ),
                ),
                definitions=(
                    book.Definition(
                        "user_in_scope",
                        book.Part(
                            book.All(
                                (
                                    book.Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                    book.Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                ),
                            ),
                            book.Text(
                                "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi and the seller's "
                                "region is the Chinese mainland, Hong Kong or Taiwan",
                                "卖家会员类型为出口通、全球宝或金品诚企，且卖家所在地为中国大陆、香港或台湾",
                            ),
                        ),
                        ("三.3.p3",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "The regions are taken to belong to all three memberships, and users not named "
                                    "are outside.",
                                    "所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    book.Definition(
                        "counts_as_direct",
                        book.Part(
                            book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                            book.Text(
                                "the kind of order is direct-order goods or the goods are marked “Ready to Ship”",
                                "订单类型为直接下单品，或商品带有Ready to Ship标识",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "Effective orders with goods marked “Ready to Ship” are included, whatever their "
                                    "kind; an order is effective once its payment is credited.",
                                    "含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    book.Definition(
                        "in_order_window",
                        book.Part(
                            book.All(
                                (
                                    book.AnyOf((book.Is("order_kind", ("direct",)), book.Is("ready_to_ship", (True,)))),
                                    book.In("paid", _2020_01_15, _2020_02_11),
                                ),
                            ),
                            book.Text(
                                "the order counts as one of direct-order goods and the payment is credited from 00:00 "
                                "on 15 January 2020 to 23:59:59 on 10 February 2020, Pacific Time",
                                "属于视同直接下单品的订单，且订单付款入账的时间在美国太平洋时间2020年1月15日00:00至202"
                                "0年2月10日23:59:59之间",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            book.Taken(
                                book.Text(
                                    "“Guazhang succeeded” is not a usual term; it is taken to mean that the payment "
                                    "was credited.",
                                    "“挂账成功”并非常用说法，理解为付款入账。",
                                ),
                            ),
                            book.Taken(
                                book.Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        needs=("paid",),
                    ),
                ),
            ),
        ),
    ),
)

_SERVICE_NUMBER = _RULES.outcomes("service_number")
_PARTNER_WORK_ARRANGEMENT = _RULES.outcomes("partner_work_arrangement")
_RESUME_EARLIEST_AT = _RULES.outcomes("resume_earliest_at")
_RESUME_MODALITY = _RULES.outcomes("resume_modality")
_WORKING_AT = _RULES.outcomes("working_at")
_RESUME_BARRED = _RULES.outcomes("resume_barred")
_CARRIER_CONFIRMATION_REQUIRED = _RULES.outcomes("carrier_confirmation_required")
_CAPACITY_EXPECTED_RECOVERING = _RULES.outcomes("capacity_expected_recovering")
_USER_IN_SCOPE = _RULES.outcomes("user_in_scope")
_COUNTS_AS_DIRECT = _RULES.outcomes("counts_as_direct")
_IN_ORDER_WINDOW = _RULES.outcomes("in_order_window")
_SHIP_BY = _RULES.outcomes("ship_by")
_SHIPPED_ON_TIME = _RULES.outcomes("shipped_on_time")
_LOGISTICS_STATUS_VISIBLE_BY = _RULES.outcomes("logistics_status_visible_by")
_PENALTY_WAIVED = _RULES.outcomes("penalty_waived")
_PENALTY_APPEAL = _RULES.outcomes("penalty_appeal")
_DISPUTE_RULE = _RULES.outcomes("dispute_rule")
_AGREED_DATE_CHANGE_ADVISED = _RULES.outcomes("agreed_date_change_advised")
_BUYER_CONTACT_ADVISED = _RULES.outcomes("buyer_contact_advised")
_SPECIAL_HANDLING_AVAILABLE = _RULES.outcomes("special_handling_available")
_CUSTOMS_RESUMES_AT = _RULES.outcomes("customs_resumes_at")
_CUSTOMS_STAFFED = _RULES.outcomes("customs_staffed")
_CONFIRM_CUSTOMS_HOURS = _RULES.outcomes("confirm_customs_hours")
_DECLARED_ONLINE_HANDLING = _RULES.outcomes("declared_online_handling")
_EARLY_SUBMISSION_ADVISED = _RULES.outcomes("early_submission_advised")
_BROKER_ON_DUTY = _RULES.outcomes("broker_on_duty")
_CONFIRM_BROKER_BEFORE_ORDERING = _RULES.outcomes("confirm_broker_before_ordering")
