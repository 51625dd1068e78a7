"""Alibaba.com: service, shipping and customs in the epidemic of 2020 · 阿里巴巴国际站2020年疫情期间客服、发货与通关安排
.

Compiled by gonggao from alibaba_com/epidemic_2020.rule; edit that, not this.

As epidemic_2020.py, with instants as integers: microseconds since 1970-01-01T00:00:00Z.
同 epidemic_2020.py，但时点均为整数：自 1970-01-01T00:00:00Z 起的微秒数。
"""

# A rule may test again what its section has tested.
# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from ..runtime import NOT_GIVEN, Decision, NotGiven
from ..runtime.hours import is_open
from ..runtime.instants import EARLIEST, LATEST, TICK, UNREADABLE
from ..runtime.values import Hours, Weekly
from ..runtime.zones import ASIA_SHANGHAI
from ._epidemic_2020 import RULES_US as _RULES

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

_HOURS_1 = Weekly((), ASIA_SHANGHAI)
_HOURS_2 = Weekly((Hours((0, 1, 2, 3, 4, 5, 6), 540, 1050),), ASIA_SHANGHAI)
_HOURS_3 = Weekly((Hours((0, 1, 2, 3, 4), 540, 1080),), ASIA_SHANGHAI)

_2020_01_15 = 1_579_075_200_000_000  # 2020-01-15 00:00:00-08:00
_2020_01_29 = 1_580_227_200_000_000  # 2020-01-29 00:00:00+08:00
_2020_01_30 = 1_580_313_600_000_000  # 2020-01-30 00:00:00+08:00
_2020_02_03 = 1_580_659_200_000_000  # 2020-02-03 00:00:00+08:00
_2020_02_08 = 1_581_091_200_000_000  # 2020-02-08 00:00:00+08:00
_2020_02_10 = 1_581_264_000_000_000  # 2020-02-10 00:00:00+08:00
_2020_02_11 = 1_581_408_000_000_000  # 2020-02-11 00:00:00-08:00
_2020_02_22 = 1_582_358_400_000_000  # 2020-02-22 00:00:00-08:00

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
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The channel is served · 服务开放."""
    case = (channel, at, as_of)
    try:
        if as_of is not None or channel not in _CHANNEL or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("service_open", case)
        outcome = _SERVICE_OPEN_0
        value = _SERVICE_OPEN_0.value
        if _2020_02_03 <= at < _2020_02_10:
            if channel == "online_bot":
                # 渠道[一.1.p2] cites 一.1.p2
                outcome = _SERVICE_OPEN_1
                value = is_open(_HOURS_1, at * TICK)
            elif channel == "seller_agent_online":
                # 渠道[一.1.p3] cites 一.1.p3
                outcome = _SERVICE_OPEN_2
                value = is_open(_HOURS_2, at * TICK)
            elif channel == "buyer_agent_online":
                # 渠道[一.1.p4] cites 一.1.p4
                outcome = _SERVICE_OPEN_3
                value = is_open(_HOURS_1, at * TICK)
            elif channel == "hotline_merchant":
                # 渠道[一.1.p6] cites 一.1.p6
                outcome = _SERVICE_OPEN_4
                value = is_open(_HOURS_3, at * TICK)
            elif channel == "hotline_new_exporter":
                # 渠道[一.1.p7] cites 一.1.p7
                outcome = _SERVICE_OPEN_5
                value = is_open(_HOURS_3, at * TICK)
            elif channel == "hotline_supply_chain":
                # 渠道[一.1.p8] cites 一.1.p8
                outcome = _SERVICE_OPEN_6
                value = is_open(_HOURS_3, at * TICK)
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
    """Telephone number · 热线号码."""
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
    """Basis of the supply-chain partner's working arrangement · 拍档的工作安排."""
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
) -> Decision[int]:
    """The work is resumed · 复工时间."""
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
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def resume_modality(
    *,
    region: Region | NotGiven = NOT_GIVEN,
    enterprise: Enterprise | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[ResumeModality]:
    """Nature of the date · 复工时间的性质."""
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
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The work is as usual · 已正常上班."""
    case = (region, enterprise, at, as_of)
    try:
        if (
            as_of is not None
            or region not in _REGION
            or enterprise not in _ENTERPRISE
            or type(at) is not int
            or not EARLIEST <= at <= LATEST
        ):
            return _RULES.decide("working_at", case)
        outcome = _WORKING_AT_0
        if region not in _REGION_3:
            if at < _2020_02_03:
                # 客户服务.拍档服务.大陆上班 cites 一.2.p2
                outcome = _WORKING_AT_1
            else:
                # 客户服务.拍档服务.大陆上班 cites 一.2.p2
                outcome = _WORKING_AT_2
        elif region in _REGION_2:
            if enterprise == "ordinary" and at < _2020_02_10:
                # 客户服务.拍档服务.四省市.一般企业.复工下限 cites 一.2.p3.s1, 一.2.p3.s2
                outcome = _WORKING_AT_3
        elif region == "hong_kong":
            if at < _2020_01_29:
                # 客户服务.拍档服务.香港上班 cites 一.2.p4
                outcome = _WORKING_AT_4
            else:
                # 客户服务.拍档服务.香港上班 cites 一.2.p4
                outcome = _WORKING_AT_5
        elif region == "taiwan":
            if at < _2020_01_30:
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
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The resumption of work is barred · 不得复工."""
    case = (region, enterprise, at, as_of)
    try:
        if (
            as_of is not None
            or region not in _REGION
            or enterprise not in _ENTERPRISE
            or type(at) is not int
            or not EARLIEST <= at <= LATEST
        ):
            return _RULES.decide("resume_barred", case)
        outcome = _RESUME_BARRED_0
        if region in _REGION_2 and enterprise == "ordinary" and at < _2020_02_10:
            # 客户服务.拍档服务.四省市.不得复工 cites 一.2.p3.s1
            outcome = _RESUME_BARRED_1
    except UNREADABLE:
        return _RULES.decide("resume_barred", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def carrier_confirmation_required(
    *,
    logistics_order_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The carrier must be asked about acceptance · 须向承运商确认能否承接."""
    case = (logistics_order_at, as_of)
    try:
        if as_of is not None:
            return _RULES.decide("carrier_confirmation_required", case)
        if logistics_order_at is not None and type(logistics_order_at) is not int:
            return _RULES.decide("carrier_confirmation_required", case)
        if logistics_order_at is not None and not EARLIEST <= logistics_order_at <= LATEST:
            return _RULES.decide("carrier_confirmation_required", case)
        outcome = _CARRIER_CONFIRMATION_REQUIRED_0
        if logistics_order_at is not None and logistics_order_at < _2020_02_08:
            # 物流.向承运商确认 cites 二.p2.s3
            outcome = _CARRIER_CONFIRMATION_REQUIRED_1
    except UNREADABLE:
        return _RULES.decide("carrier_confirmation_required", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def capacity_expected_recovering(
    *,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Transport capacity is expected to be recovering · 运力预计已开始逐步恢复."""
    case = (at, as_of)
    try:
        if as_of is not None or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("capacity_expected_recovering", case)
        outcome = _CAPACITY_EXPECTED_RECOVERING_0
        if at < _2020_02_10:
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
    """The user is one to whom the notice applies · 用户在适用范围内."""
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
    """The order counts as one of direct-order goods · 视同直接下单品的订单."""
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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The order is one of the Spring Festival period · 春节期间订单."""
    case = (order_kind, ready_to_ship, paid_at, as_of)
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or type(ready_to_ship) is not bool
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
        ):
            return _RULES.decide("in_order_window", case)
        outcome = _IN_ORDER_WINDOW_0
        if paid_at is not None and _2020_01_15 <= paid_at < _2020_02_11:
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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    agreed_ship_by_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Latest time of shipment and pick-up · 最迟发货时间."""
    case = (order_kind, seller_tier, seller_region, ready_to_ship, paid_at, agreed_ship_by_at, as_of)
    try:
        if (
            as_of is not None
            or order_kind not in _ORDER_KIND
            or seller_tier not in _SELLER_TIER
            or seller_region not in _SELLER_REGION
            or type(ready_to_ship) is not bool
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
            or (
                agreed_ship_by_at is not None
                and (type(agreed_ship_by_at) is not int or not EARLIEST <= agreed_ship_by_at <= LATEST)
            )
        ):
            return _RULES.decide("ship_by", case)
        outcome = _SHIP_BY_0
        if seller_tier != "free" and seller_region not in ("macau", "other"):
            if order_kind == "direct":
                if paid_at is not None and _2020_01_15 <= paid_at < _2020_02_11 and agreed_ship_by_at is not None:
                    if agreed_ship_by_at < _2020_02_22:
                        # 信保订单.直接下单品 cites 三.1
                        outcome = _SHIP_BY_1
            elif ready_to_ship:
                if paid_at is not None:
                    if _2020_01_15 <= paid_at < _2020_02_11:
                        if agreed_ship_by_at is not None:
                            if agreed_ship_by_at < _2020_02_22:
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
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def shipped_on_time(
    *,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    seller_tier: SellerTier | NotGiven = NOT_GIVEN,
    seller_region: SellerRegion | NotGiven = NOT_GIVEN,
    ready_to_ship: bool | NotGiven = False,
    paid_at: int | NotGiven | None = NOT_GIVEN,
    agreed_ship_by_at: int | NotGiven | None = NOT_GIVEN,
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    picked_up_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The shipment is on time · 订单可视为按时发货."""
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
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
            or (
                agreed_ship_by_at is not None
                and (type(agreed_ship_by_at) is not int or not EARLIEST <= agreed_ship_by_at <= LATEST)
            )
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
            or (picked_up_at is not None and (type(picked_up_at) is not int or not EARLIEST <= picked_up_at <= LATEST))
            or (at is not NOT_GIVEN and (type(at) is not int or not EARLIEST <= at <= LATEST))
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
        _ship_by_at = _ship_by.value if isinstance(_ship_by.value, int) else None
        outcome = _SHIPPED_ON_TIME_0
        if seller_tier != "free" and seller_region not in ("macau", "other") and _ship_by_at is not None:
            if shipped_at is not None:
                if shipped_at < _ship_by_at:
                    if picked_up_at is not None:
                        if picked_up_at < _ship_by_at:
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
) -> Decision[int]:
    """Time by which the logistics status can be seen · 物流状态最迟可查时间."""
    case = (as_of,)
    try:
        if as_of is not None:
            return _RULES.decide("logistics_status_visible_by", case)
        outcome = _LOGISTICS_STATUS_VISIBLE_BY_0
    except UNREADABLE:
        return _RULES.decide("logistics_status_visible_by", case)
    decision: Decision[int] = Decision()
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
    """The penalty is waived · 平台免予处罚."""
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
    """Place of appeal against a penalty · 处罚的申诉渠道."""
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
    """Rule on the dispute · 纠纷处理规则."""
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
    """The seller is advised to extend the agreed time of shipment · 宜延长约定的发货时间."""
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
    """The seller is advised to contact the buyer · 宜主动联系买家."""
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
    """A special handling channel is available · 平台有特别处理通道."""
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
) -> Decision[int]:
    """The customs are back at work · 海关上班时间."""
    case = (as_of,)
    try:
        if as_of is not None:
            return _RULES.decide("customs_resumes_at", case)
        outcome = _CUSTOMS_RESUMES_AT_0
        # 通关.海关上班 cites 四.p2.s1
        outcome = _CUSTOMS_RESUMES_AT_1
    except UNREADABLE:
        return _RULES.decide("customs_resumes_at", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def customs_staffed(
    *,
    port: Port | NotGiven = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Customs staff are at work · 海关人员上班."""
    case = (port, at, as_of)
    try:
        if as_of is not None or port not in _PORT or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("customs_staffed", case)
        outcome = _CUSTOMS_STAFFED_0
        if port == "front_line" and at >= _2020_02_03:
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
    """Customs' hours should be confirmed in advance · 宜提前确认海关上班情况."""
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
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The business is handled online · 可在线办理."""
    case = (item, at, as_of)
    try:
        if as_of is not None or item not in _ITEM or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("declared_online_handling", case)
        outcome = _DECLARED_ONLINE_HANDLING_0
        if item != "commercial_certificate" and _2020_02_03 <= at < _2020_02_10:
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
    """Early submission is advised · 宜提前提交."""
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
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """Urgent customs service is available · 紧急关务服务开放."""
    case = (at, as_of)
    try:
        if as_of is not None or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("urgent_customs_service_open", case)
        outcome = _URGENT_CUSTOMS_SERVICE_OPEN_0
        value = _URGENT_CUSTOMS_SERVICE_OPEN_0.value
        if _2020_02_03 <= at < _2020_02_10:
            # 通关.紧急需求 cites 四.p4.s3
            outcome = _URGENT_CUSTOMS_SERVICE_OPEN_1
            value = is_open(_HOURS_1, at * TICK)
    except UNREADABLE:
        return _RULES.decide("urgent_customs_service_open", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def broker_on_duty(
    *,
    declarant: Declarant | NotGiven = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The customs broker is on duty · 报关服务商值班."""
    case = (declarant, at, as_of)
    try:
        if as_of is not None or declarant not in _DECLARANT or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("broker_on_duty", case)
        outcome = _BROKER_ON_DUTY_0
        if declarant == "yidatong" and _2020_02_03 <= at < _2020_02_10:
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
    """The broker should be asked before ordering · 宜在下单前向报关行确认."""
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
