"""Alibaba.com: service, shipping and customs in the epidemic of 2020 · 阿里巴巴国际站2020年疫情期间客服、发货与通关安排
.

Compiled by gonggao from alibaba_com/epidemic_2020.rule; edit that, not this.

Each function answers one question about one case. A fact that is not given is unknown; None says of an event that it
did not happen. Datetimes must have a zone. A FactError says what a fact cannot be.
每个函数回答一个情形下的一个问题。未给出的事实视为未知；事件为 None 表示没有发生。datetime 须带时区。给出的值不被允许时
抛出 FactError。
"""

# A rule may test again what its section has tested.
# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, get_args

from ..runtime import NOT_GIVEN, Decision, NotGiven
from ..runtime.hours import is_open
from ..runtime.instants import EPOCHS, MODERN, UNREADABLE, since
from ..runtime.values import Hours, Weekly
from ..runtime.zones import ASIA_SHANGHAI
from ._epidemic_2020 import RULES as _RULES

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

_EPOCH = ASIA_SHANGHAI.epoch

_HOURS_1 = Weekly((), ASIA_SHANGHAI)
_HOURS_2 = Weekly((Hours((0, 1, 2, 3, 4, 5, 6), 540, 1050),), ASIA_SHANGHAI)
_HOURS_3 = Weekly((Hours((0, 1, 2, 3, 4), 540, 1080),), ASIA_SHANGHAI)

_2020_01_15 = since("2020-01-15T00:00:00-08:00")
_2020_01_29 = since("2020-01-29T00:00:00+08:00")
_2020_01_30 = since("2020-01-30T00:00:00+08:00")
_2020_02_03 = since("2020-02-03T00:00:00+08:00")
_2020_02_08 = since("2020-02-08T00:00:00+08:00")
_2020_02_10 = since("2020-02-10T00:00:00+08:00")
_2020_02_11 = since("2020-02-11T00:00:00-08:00")
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
_REGION_3 = ("shanghai", "jiangsu", "zhejiang", "guangdong", "hong_kong", "taiwan", "macau", "other")
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

_SERVICE_OPEN_0 = _RULES.outcome("service_open")
_SERVICE_OPEN_1 = _RULES.outcome("service_open", 0)
_SERVICE_OPEN_2 = _RULES.outcome("service_open", 1)
_SERVICE_OPEN_3 = _RULES.outcome("service_open", 2)
_SERVICE_OPEN_4 = _RULES.outcome("service_open", 3)
_SERVICE_OPEN_5 = _RULES.outcome("service_open", 4)
_SERVICE_OPEN_6 = _RULES.outcome("service_open", 5)
_SERVICE_NUMBER_0 = _RULES.outcome("service_number")
_SERVICE_NUMBER_1 = _RULES.outcome("service_number", 0)
_SERVICE_NUMBER_2 = _RULES.outcome("service_number", 1)
_SERVICE_NUMBER_3 = _RULES.outcome("service_number", 2)
_PARTNER_WORK_ARRANGEMENT_0 = _RULES.outcome("partner_work_arrangement")
_PARTNER_WORK_ARRANGEMENT_1 = _RULES.outcome("partner_work_arrangement", 0)
_RESUME_EARLIEST_AT_0 = _RULES.outcome("resume_earliest_at")
_RESUME_EARLIEST_AT_1 = _RULES.outcome("resume_earliest_at", 0)
_RESUME_EARLIEST_AT_2 = _RULES.outcome("resume_earliest_at", 1)
_RESUME_EARLIEST_AT_3 = _RULES.outcome("resume_earliest_at", 2)
_RESUME_EARLIEST_AT_4 = _RULES.outcome("resume_earliest_at", 3)
_RESUME_MODALITY_0 = _RULES.outcome("resume_modality")
_RESUME_MODALITY_1 = _RULES.outcome("resume_modality", 0)
_RESUME_MODALITY_2 = _RULES.outcome("resume_modality", 1)
_RESUME_MODALITY_3 = _RULES.outcome("resume_modality", 2)
_RESUME_MODALITY_4 = _RULES.outcome("resume_modality", 3)
_WORKING_AT_0 = _RULES.outcome("working_at")
_WORKING_AT_1 = _RULES.outcome("working_at", 0)
_WORKING_AT_2 = _RULES.outcome("working_at", 1)
_WORKING_AT_3 = _RULES.outcome("working_at", 2)
_WORKING_AT_4 = _RULES.outcome("working_at", 3)
_WORKING_AT_5 = _RULES.outcome("working_at", 4)
_WORKING_AT_6 = _RULES.outcome("working_at", 5)
_WORKING_AT_7 = _RULES.outcome("working_at", 6)
_RESUME_BARRED_0 = _RULES.outcome("resume_barred")
_RESUME_BARRED_1 = _RULES.outcome("resume_barred", 0)
_CARRIER_CONFIRMATION_REQUIRED_0 = _RULES.outcome("carrier_confirmation_required")
_CARRIER_CONFIRMATION_REQUIRED_1 = _RULES.outcome("carrier_confirmation_required", 0)
_CAPACITY_EXPECTED_RECOVERING_0 = _RULES.outcome("capacity_expected_recovering")
_CAPACITY_EXPECTED_RECOVERING_1 = _RULES.outcome("capacity_expected_recovering", 0)
_CAPACITY_EXPECTED_RECOVERING_2 = _RULES.outcome("capacity_expected_recovering", 1)
_USER_IN_SCOPE_0 = _RULES.outcome("user_in_scope")
_USER_IN_SCOPE_1 = _RULES.outcome("user_in_scope", 0)
_COUNTS_AS_DIRECT_0 = _RULES.outcome("counts_as_direct")
_COUNTS_AS_DIRECT_1 = _RULES.outcome("counts_as_direct", 0)
_IN_ORDER_WINDOW_0 = _RULES.outcome("in_order_window")
_IN_ORDER_WINDOW_1 = _RULES.outcome("in_order_window", 0)
_SHIP_BY_0 = _RULES.outcome("ship_by")
_SHIP_BY_1 = _RULES.outcome("ship_by", 0)
_SHIP_BY_2 = _RULES.outcome("ship_by", 1)
_SHIPPED_ON_TIME_0 = _RULES.outcome("shipped_on_time")
_SHIPPED_ON_TIME_1 = _RULES.outcome("shipped_on_time", 0)
_SHIPPED_ON_TIME_2 = _RULES.outcome("shipped_on_time", 1)
_LOGISTICS_STATUS_VISIBLE_BY_0 = _RULES.outcome("logistics_status_visible_by")
_PENALTY_WAIVED_0 = _RULES.outcome("penalty_waived")
_PENALTY_WAIVED_1 = _RULES.outcome("penalty_waived", 0, 1)
_PENALTY_WAIVED_2 = _RULES.outcome("penalty_waived", 0, 1, 2)
_PENALTY_WAIVED_3 = _RULES.outcome("penalty_waived", 0)
_PENALTY_WAIVED_4 = _RULES.outcome("penalty_waived", 0, 2)
_PENALTY_WAIVED_5 = _RULES.outcome("penalty_waived", 1, 3)
_PENALTY_APPEAL_0 = _RULES.outcome("penalty_appeal")
_PENALTY_APPEAL_1 = _RULES.outcome("penalty_appeal", 0)
_DISPUTE_RULE_0 = _RULES.outcome("dispute_rule")
_DISPUTE_RULE_1 = _RULES.outcome("dispute_rule", 0)
_AGREED_DATE_CHANGE_ADVISED_0 = _RULES.outcome("agreed_date_change_advised")
_AGREED_DATE_CHANGE_ADVISED_1 = _RULES.outcome("agreed_date_change_advised", 0)
_AGREED_DATE_CHANGE_ADVISED_2 = _RULES.outcome("agreed_date_change_advised", 0, 1)
_BUYER_CONTACT_ADVISED_0 = _RULES.outcome("buyer_contact_advised")
_BUYER_CONTACT_ADVISED_1 = _RULES.outcome("buyer_contact_advised", 0)
_BUYER_CONTACT_ADVISED_2 = _RULES.outcome("buyer_contact_advised", 0, 1)
_SPECIAL_HANDLING_AVAILABLE_0 = _RULES.outcome("special_handling_available")
_SPECIAL_HANDLING_AVAILABLE_1 = _RULES.outcome("special_handling_available", 0)
_CUSTOMS_RESUMES_AT_0 = _RULES.outcome("customs_resumes_at")
_CUSTOMS_RESUMES_AT_1 = _RULES.outcome("customs_resumes_at", 0)
_CUSTOMS_STAFFED_0 = _RULES.outcome("customs_staffed")
_CUSTOMS_STAFFED_1 = _RULES.outcome("customs_staffed", 0)
_CONFIRM_CUSTOMS_HOURS_0 = _RULES.outcome("confirm_customs_hours")
_CONFIRM_CUSTOMS_HOURS_1 = _RULES.outcome("confirm_customs_hours", 0)
_DECLARED_ONLINE_HANDLING_0 = _RULES.outcome("declared_online_handling")
_DECLARED_ONLINE_HANDLING_1 = _RULES.outcome("declared_online_handling", 0)
_EARLY_SUBMISSION_ADVISED_0 = _RULES.outcome("early_submission_advised")
_EARLY_SUBMISSION_ADVISED_1 = _RULES.outcome("early_submission_advised", 0)
_URGENT_CUSTOMS_SERVICE_OPEN_0 = _RULES.outcome("urgent_customs_service_open")
_URGENT_CUSTOMS_SERVICE_OPEN_1 = _RULES.outcome("urgent_customs_service_open", 0)
_BROKER_ON_DUTY_0 = _RULES.outcome("broker_on_duty")
_BROKER_ON_DUTY_1 = _RULES.outcome("broker_on_duty", 0)
_CONFIRM_BROKER_BEFORE_ORDERING_0 = _RULES.outcome("confirm_broker_before_ordering")
_CONFIRM_BROKER_BEFORE_ORDERING_1 = _RULES.outcome("confirm_broker_before_ordering", 0)


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
    try:
        if as_of is not None or channel not in _CHANNEL or at.tzinfo is None:
            return _RULES.decide("service_open", case)
        outcome = _SERVICE_OPEN_0
        value = _SERVICE_OPEN_0.value
        now = at - EPOCHS[at.tzinfo]
        if _2020_02_03 <= now < _2020_02_10:
            if channel == "online_bot":
                # 渠道[一.1.p2] cites 一.1.p2
                outcome = _SERVICE_OPEN_1
                value = is_open(_HOURS_1, now)
            elif channel == "seller_agent_online":
                # 渠道[一.1.p3] cites 一.1.p3
                outcome = _SERVICE_OPEN_2
                value = is_open(_HOURS_2, now)
            elif channel == "buyer_agent_online":
                # 渠道[一.1.p4] cites 一.1.p4
                outcome = _SERVICE_OPEN_3
                value = is_open(_HOURS_1, now)
            elif channel == "hotline_merchant":
                # 渠道[一.1.p6] cites 一.1.p6
                outcome = _SERVICE_OPEN_4
                value = is_open(_HOURS_3, now)
            elif channel == "hotline_new_exporter":
                # 渠道[一.1.p7] cites 一.1.p7
                outcome = _SERVICE_OPEN_5
                value = is_open(_HOURS_3, now)
            elif channel == "hotline_supply_chain":
                # 渠道[一.1.p8] cites 一.1.p8
                outcome = _SERVICE_OPEN_6
                value = is_open(_HOURS_3, now)
    except UNREADABLE:
        return _RULES.decide("service_open", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


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
    try:
        if as_of is not None or channel not in _CHANNEL:
            return _RULES.decide("service_number", case)
        outcome = _SERVICE_NUMBER_0
        if channel == "hotline_merchant":
            # 渠道[一.1.p6] cites 一.1.p6
            outcome = _SERVICE_NUMBER_1
        elif channel == "hotline_new_exporter":
            # 渠道[一.1.p7] cites 一.1.p7
            outcome = _SERVICE_NUMBER_2
        elif channel == "hotline_supply_chain":
            # 渠道[一.1.p8] cites 一.1.p8
            outcome = _SERVICE_NUMBER_3
    except UNREADABLE:
        return _RULES.decide("service_number", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def partner_work_arrangement(
    *,
    as_of: date | None = None,
) -> Decision[str]:
    """Basis of the supply-chain partner's working arrangement · 拍档的工作安排.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。


    Clauses · 条款: 一.2.p1.

    Readings · 解读:
        - No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 February 2020 is
          taken, and the later edition for its own section.
          公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自其版本日期起计。
    """
    case = (as_of,)
    try:
        if as_of is not None:
            return _RULES.decide("partner_work_arrangement", case)
        outcome = _PARTNER_WORK_ARRANGEMENT_0
        # 客户服务.拍档服务.拍档工作安排 cites 一.2.p1
        outcome = _PARTNER_WORK_ARRANGEMENT_1
    except UNREADABLE:
        return _RULES.decide("partner_work_arrangement", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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

    Clauses · 条款: 一.2.p2, 一.2.p3.s1, 一.2.p3.s2, 一.2.p4, 一.2.p5.

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
    try:
        if as_of is not None or region not in _REGION or enterprise not in _ENTERPRISE:
            return _RULES.decide("resume_earliest_at", case)
        outcome = _RESUME_EARLIEST_AT_0
        if region not in _REGION_3:
            # 客户服务.拍档服务.大陆上班 cites 一.2.p2
            outcome = _RESUME_EARLIEST_AT_1
        elif region in _REGION_2:
            if enterprise == "ordinary":
                # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1, 一.2.p3.s2
                outcome = _RESUME_EARLIEST_AT_2
        elif region == "hong_kong":
            # 客户服务.拍档服务.香港上班 cites 一.2.p4
            outcome = _RESUME_EARLIEST_AT_3
        elif region == "taiwan":
            # 客户服务.拍档服务.台湾上班 cites 一.2.p5
            outcome = _RESUME_EARLIEST_AT_4
    except UNREADABLE:
        return _RULES.decide("resume_earliest_at", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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

    Clauses · 条款: 一.2.p2, 一.2.p3.s1, 一.2.p3.s2, 一.2.p4, 一.2.p5.

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
    try:
        if as_of is not None or region not in _REGION or enterprise not in _ENTERPRISE:
            return _RULES.decide("resume_modality", case)
        outcome = _RESUME_MODALITY_0
        if region not in _REGION_3:
            # 客户服务.拍档服务.大陆上班 cites 一.2.p2
            outcome = _RESUME_MODALITY_1
        elif region in _REGION_2:
            if enterprise == "ordinary":
                # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1, 一.2.p3.s2
                outcome = _RESUME_MODALITY_2
        elif region == "hong_kong":
            # 客户服务.拍档服务.香港上班 cites 一.2.p4
            outcome = _RESUME_MODALITY_3
        elif region == "taiwan":
            # 客户服务.拍档服务.台湾上班 cites 一.2.p5
            outcome = _RESUME_MODALITY_4
    except UNREADABLE:
        return _RULES.decide("resume_modality", case)
    decision: Decision[ResumeModality] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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

    Clauses · 条款: 一.2.p2, 一.2.p3.s1, 一.2.p3.s2, 一.2.p4, 一.2.p5.

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
    try:
        if as_of is not None or region not in _REGION or enterprise not in _ENTERPRISE or at.tzinfo is None:
            return _RULES.decide("working_at", case)
        outcome = _WORKING_AT_0
        if region not in _REGION_3:
            now = at - EPOCHS[at.tzinfo]
            if now < _2020_02_03:
                # 客户服务.拍档服务.大陆上班 cites 一.2.p2
                outcome = _WORKING_AT_1
            else:
                # 客户服务.拍档服务.大陆上班 cites 一.2.p2
                outcome = _WORKING_AT_2
        elif region in _REGION_2:
            if enterprise == "ordinary":
                now = at - EPOCHS[at.tzinfo]
                if now < _2020_02_10:
                    # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1, 一.2.p3.s2
                    outcome = _WORKING_AT_3
        elif region == "hong_kong":
            now = at - EPOCHS[at.tzinfo]
            if now < _2020_01_29:
                # 客户服务.拍档服务.香港上班 cites 一.2.p4
                outcome = _WORKING_AT_4
            else:
                # 客户服务.拍档服务.香港上班 cites 一.2.p4
                outcome = _WORKING_AT_5
        elif region == "taiwan":
            now = at - EPOCHS[at.tzinfo]
            if now < _2020_01_30:
                # 客户服务.拍档服务.台湾上班 cites 一.2.p5
                outcome = _WORKING_AT_6
            else:
                # 客户服务.拍档服务.台湾上班 cites 一.2.p5
                outcome = _WORKING_AT_7
    except UNREADABLE:
        return _RULES.decide("working_at", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or region not in _REGION or enterprise not in _ENTERPRISE or at.tzinfo is None:
            return _RULES.decide("resume_barred", case)
        outcome = _RESUME_BARRED_0
        if region in _REGION_2 and enterprise == "ordinary":
            now = at - EPOCHS[at.tzinfo]
            if now < _2020_02_10:
                # 客户服务.拍档服务.四省市.不得复工 cites 一.2.p3.s1
                outcome = _RESUME_BARRED_1
    except UNREADABLE:
        return _RULES.decide("resume_barred", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or (logistics_order_at is not None and logistics_order_at.tzinfo is None):
            return _RULES.decide("carrier_confirmation_required", case)
        outcome = _CARRIER_CONFIRMATION_REQUIRED_0
        if logistics_order_at is not None:
            logistics_order = logistics_order_at - EPOCHS[logistics_order_at.tzinfo]
            if logistics_order < _2020_02_08:
                # 物流.向承运商确认 cites 二.p2.s3
                outcome = _CARRIER_CONFIRMATION_REQUIRED_1
    except UNREADABLE:
        return _RULES.decide("carrier_confirmation_required", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def capacity_expected_recovering(
    *,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Transport capacity is expected to be recovering · 运力预计已开始逐步恢复.

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
    try:
        if as_of is not None or at.tzinfo is None:
            return _RULES.decide("capacity_expected_recovering", case)
        outcome = _CAPACITY_EXPECTED_RECOVERING_0
        now = at - EPOCHS[at.tzinfo]
        if now < _2020_02_10:
            # 物流.运力预计 cites 二.p2.s4
            outcome = _CAPACITY_EXPECTED_RECOVERING_1
        else:
            # 物流.运力预计 cites 二.p2.s4
            outcome = _CAPACITY_EXPECTED_RECOVERING_2
    except UNREADABLE:
        return _RULES.decide("capacity_expected_recovering", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or seller_tier not in _SELLER_TIER or seller_region not in _SELLER_REGION:
            return _RULES.decide("user_in_scope", case)
        outcome = _USER_IN_SCOPE_0
        if seller_tier != "free" and seller_region not in ("macau", "other"):
            # user_in_scope cites 三.3.p3
            outcome = _USER_IN_SCOPE_1
    except UNREADABLE:
        return _RULES.decide("user_in_scope", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or order_kind not in _ORDER_KIND or type(ready_to_ship) is not bool:
            return _RULES.decide("counts_as_direct", case)
        outcome = _COUNTS_AS_DIRECT_0
        if order_kind == "direct" or ready_to_ship:
            # counts_as_direct cites 三.1
            outcome = _COUNTS_AS_DIRECT_1
    except UNREADABLE:
        return _RULES.decide("counts_as_direct", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or type(ready_to_ship) is not bool
            or (paid_at is not None and paid_at.tzinfo is None)
        ):
            return _RULES.decide("in_order_window", case)
        outcome = _IN_ORDER_WINDOW_0
        if paid_at is not None:
            paid = paid_at - EPOCHS[paid_at.tzinfo]
            if _2020_01_15 <= paid < _2020_02_11:
                if order_kind == "direct" or ready_to_ship:
                    # in_order_window cites 三.1
                    outcome = _IN_ORDER_WINDOW_1
    except UNREADABLE:
        return _RULES.decide("in_order_window", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    """Latest time of shipment and pick-up · 最迟发货时间.

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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(ready_to_ship) is not bool
            or (paid_at is not None and paid_at.tzinfo is None)
            or (agreed_ship_by_at is not None and agreed_ship_by_at.tzinfo is None)
        ):
            return _RULES.decide("ship_by", case)
        outcome = _SHIP_BY_0
        if seller_tier != "free" and seller_region not in ("macau", "other"):
            if order_kind == "direct":
                if paid_at is not None:
                    paid = paid_at - EPOCHS[paid_at.tzinfo]
                    if _2020_01_15 <= paid < _2020_02_11 and agreed_ship_by_at is not None:
                        agreed_ship_by = agreed_ship_by_at - EPOCHS[agreed_ship_by_at.tzinfo]
                        if agreed_ship_by < _2020_02_22:
                            # 信保订单.直接下单品 cites 三.1
                            outcome = _SHIP_BY_1
            elif ready_to_ship:
                if paid_at is not None:
                    paid = paid_at - EPOCHS[paid_at.tzinfo]
                    if _2020_01_15 <= paid < _2020_02_11:
                        if agreed_ship_by_at is not None:
                            agreed_ship_by = agreed_ship_by_at - EPOCHS[agreed_ship_by_at.tzinfo]
                            if agreed_ship_by < _2020_02_22:
                                # 信保订单.直接下单品 cites 三.1
                                outcome = _SHIP_BY_1
                            else:
                                # 信保订单.非直接下单品 cites 三.2.s1
                                outcome = _SHIP_BY_2
                        else:
                            # 信保订单.非直接下单品 cites 三.2.s1
                            outcome = _SHIP_BY_2
                    else:
                        # 信保订单.非直接下单品 cites 三.2.s1
                        outcome = _SHIP_BY_2
                else:
                    # 信保订单.非直接下单品 cites 三.2.s1
                    outcome = _SHIP_BY_2
            else:
                # 信保订单.非直接下单品 cites 三.2.s1
                outcome = _SHIP_BY_2
    except UNREADABLE:
        return _RULES.decide("ship_by", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(ready_to_ship) is not bool
            or paid_at is NOT_GIVEN
            or agreed_ship_by_at is NOT_GIVEN
            or (shipped_at is not None and shipped_at.tzinfo is None)
            or (picked_up_at is not None and picked_up_at.tzinfo is None)
            or (at is not NOT_GIVEN and at.tzinfo is None)
        ):
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
        outcome = _SHIPPED_ON_TIME_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and _ship_by_at is not None:
            if shipped_at is not None:
                shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
                if shipped < MODERN:
                    return _RULES.decide("shipped_on_time", case)
                if shipped < _ship_by_at:
                    if picked_up_at is not None:
                        picked_up = picked_up_at - EPOCHS[picked_up_at.tzinfo]
                        if picked_up < MODERN:
                            return _RULES.decide("shipped_on_time", case)
                        if picked_up < _ship_by_at:
                            # 信保订单.按时 cites 三.1
                            outcome = _SHIPPED_ON_TIME_1
                        else:
                            # 信保订单.逾期 cites 三.1
                            outcome = _SHIPPED_ON_TIME_2
                    else:
                        # 信保订单.逾期 cites 三.1
                        outcome = _SHIPPED_ON_TIME_2
                else:
                    # 信保订单.逾期 cites 三.1
                    outcome = _SHIPPED_ON_TIME_2
            else:
                # 信保订单.逾期 cites 三.1
                outcome = _SHIPPED_ON_TIME_2
    except UNREADABLE:
        return _RULES.decide("shipped_on_time", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def logistics_status_visible_by(
    *,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time by which the logistics status can be seen · 物流状态最迟可查时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    """
    case = (as_of,)
    try:
        if as_of is not None:
            return _RULES.decide("logistics_status_visible_by", case)
        outcome = _LOGISTICS_STATUS_VISIBLE_BY_0
    except UNREADABLE:
        return _RULES.decide("logistics_status_visible_by", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or conduct not in _CONDUCT
            or cause not in _CAUSE
            or type(during_epidemic) is not bool
            or type(buyer_contacted_first) is not bool
        ):
            return _RULES.decide("penalty_waived", case)
        outcome = _PENALTY_WAIVED_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and order_kind == "non_direct":
            if conduct == "late_shipment":
                if cause == "epidemic":
                    if during_epidemic:
                        if buyer_contacted_first:
                            # 信保订单.因疫情不处罚 cites 三.2.s2
                            # 信保订单.疫情期间不处罚 cites 三.3.p2.s1
                            outcome = _PENALTY_WAIVED_1
                        else:
                            # 信保订单.因疫情不处罚 cites 三.2.s2
                            # 信保订单.疫情期间不处罚 cites 三.3.p2.s1
                            outcome = _PENALTY_WAIVED_2
                    elif buyer_contacted_first:
                        # 信保订单.因疫情不处罚 cites 三.2.s2
                        outcome = _PENALTY_WAIVED_3
                    else:
                        # 信保订单.因疫情不处罚 cites 三.2.s2
                        outcome = _PENALTY_WAIVED_4
                elif during_epidemic:
                    # 信保订单.疫情期间不处罚 cites 三.3.p2.s1
                    outcome = _PENALTY_WAIVED_5
            elif conduct == "unable_to_ship" and cause == "epidemic":
                if buyer_contacted_first:
                    # 信保订单.因疫情不处罚 cites 三.2.s2
                    outcome = _PENALTY_WAIVED_3
                else:
                    # 信保订单.因疫情不处罚 cites 三.2.s2
                    outcome = _PENALTY_WAIVED_4
    except UNREADABLE:
        return _RULES.decide("penalty_waived", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or conduct not in _CONDUCT
            or type(during_epidemic) is not bool
            or type(penalized) is not bool
        ):
            return _RULES.decide("penalty_appeal", case)
        outcome = _PENALTY_APPEAL_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and order_kind == "non_direct":
            if conduct == "late_shipment" and during_epidemic and penalized:
                # 信保订单.申诉 cites 三.3.p2.s2, 三.3.p2.s3
                outcome = _PENALTY_APPEAL_1
    except UNREADABLE:
        return _RULES.decide("penalty_appeal", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(mediation) is not bool
        ):
            return _RULES.decide("dispute_rule", case)
        outcome = _DISPUTE_RULE_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and order_kind == "non_direct":
            if mediation:
                # 信保订单.纠纷调解 cites 三.2.s2
                outcome = _DISPUTE_RULE_1
    except UNREADABLE:
        return _RULES.decide("dispute_rule", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or cause not in _CAUSE
            or type(can_meet_agreed_date) is not bool
        ):
            return _RULES.decide("agreed_date_change_advised", case)
        outcome = _AGREED_DATE_CHANGE_ADVISED_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and cause == "epidemic":
            if not can_meet_agreed_date:
                if order_kind == "direct":
                    # 信保订单.联系买家 cites 三.p1.s1, 三.2.s1
                    outcome = _AGREED_DATE_CHANGE_ADVISED_1
                else:
                    # 信保订单.联系买家 cites 三.p1.s1, 三.2.s1
                    outcome = _AGREED_DATE_CHANGE_ADVISED_2
    except UNREADABLE:
        return _RULES.decide("agreed_date_change_advised", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or cause not in _CAUSE
            or type(can_meet_agreed_date) is not bool
        ):
            return _RULES.decide("buyer_contact_advised", case)
        outcome = _BUYER_CONTACT_ADVISED_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and cause == "epidemic":
            if not can_meet_agreed_date:
                if order_kind == "direct":
                    # 信保订单.联系买家 cites 三.p1.s1, 三.2.s1
                    outcome = _BUYER_CONTACT_ADVISED_1
                else:
                    # 信保订单.联系买家 cites 三.p1.s1, 三.2.s1
                    outcome = _BUYER_CONTACT_ADVISED_2
    except UNREADABLE:
        return _RULES.decide("buyer_contact_advised", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if (
            as_of is not None
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or cause not in _CAUSE
            or kind not in _KIND
        ):
            return _RULES.decide("special_handling_available", case)
        outcome = _SPECIAL_HANDLING_AVAILABLE_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and cause == "epidemic":
            # 信保订单.特别处理通道 cites 三.3.s1
            outcome = _SPECIAL_HANDLING_AVAILABLE_1
    except UNREADABLE:
        return _RULES.decide("special_handling_available", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None:
            return _RULES.decide("customs_resumes_at", case)
        outcome = _CUSTOMS_RESUMES_AT_0
        # 通关.海关上班 cites 四.p2.s1
        outcome = _CUSTOMS_RESUMES_AT_1
    except UNREADABLE:
        return _RULES.decide("customs_resumes_at", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or port not in _PORT or at.tzinfo is None:
            return _RULES.decide("customs_staffed", case)
        outcome = _CUSTOMS_STAFFED_0
        if port == "front_line":
            now = at - EPOCHS[at.tzinfo]
            if now >= _2020_02_03:
                # 通关.一线口岸 cites 四.p2.s2
                outcome = _CUSTOMS_STAFFED_1
    except UNREADABLE:
        return _RULES.decide("customs_staffed", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or type(declaration_needed) is not bool:
            return _RULES.decide("confirm_customs_hours", case)
        outcome = _CONFIRM_CUSTOMS_HOURS_0
        if declaration_needed:
            # 通关.确认海关上班情况 cites 四.p2.s3
            outcome = _CONFIRM_CUSTOMS_HOURS_1
    except UNREADABLE:
        return _RULES.decide("confirm_customs_hours", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or item not in _ITEM or at.tzinfo is None:
            return _RULES.decide("declared_online_handling", case)
        outcome = _DECLARED_ONLINE_HANDLING_0
        if item != "commercial_certificate":
            now = at - EPOCHS[at.tzinfo]
            if _2020_02_03 <= now < _2020_02_10:
                # 通关.在线办理 cites 四.p4.s1
                outcome = _DECLARED_ONLINE_HANDLING_1
    except UNREADABLE:
        return _RULES.decide("declared_online_handling", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or item not in _ITEM:
            return _RULES.decide("early_submission_advised", case)
        outcome = _EARLY_SUBMISSION_ADVISED_0
        if item in _ITEM_2:
            # 通关.提前提交 cites 四.p4.s2
            outcome = _EARLY_SUBMISSION_ADVISED_1
    except UNREADABLE:
        return _RULES.decide("early_submission_advised", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or at.tzinfo is None:
            return _RULES.decide("urgent_customs_service_open", case)
        outcome = _URGENT_CUSTOMS_SERVICE_OPEN_0
        value = _URGENT_CUSTOMS_SERVICE_OPEN_0.value
        now = at - EPOCHS[at.tzinfo]
        if _2020_02_03 <= now < _2020_02_10:
            # 通关.紧急需求 cites 四.p4.s3
            outcome = _URGENT_CUSTOMS_SERVICE_OPEN_1
            value = is_open(_HOURS_1, now)
    except UNREADABLE:
        return _RULES.decide("urgent_customs_service_open", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


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
    try:
        if as_of is not None or declarant not in _DECLARANT or at.tzinfo is None:
            return _RULES.decide("broker_on_duty", case)
        outcome = _BROKER_ON_DUTY_0
        if declarant == "yidatong":
            now = at - EPOCHS[at.tzinfo]
            if _2020_02_03 <= now < _2020_02_10:
                # 通关.一达通 cites 四.p5.s1
                outcome = _BROKER_ON_DUTY_1
    except UNREADABLE:
        return _RULES.decide("broker_on_duty", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


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
    try:
        if as_of is not None or declarant not in _DECLARANT:
            return _RULES.decide("confirm_broker_before_ordering", case)
        outcome = _CONFIRM_BROKER_BEFORE_ORDERING_0
        if declarant == "self_arranged":
            # 通关.自行报关 cites 四.p5.s2
            outcome = _CONFIRM_BROKER_BEFORE_ORDERING_1
    except UNREADABLE:
        return _RULES.decide("confirm_broker_before_ordering", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision
