"""Shipping, timeouts and services over Spring Festival 2019 · 2019年春节期间发货、超时与服务调整.

Compiled by gonggao from tmall/spring_festival_2019.rule; edit that, not this.

Each function answers one question about one case. A fact that is not given is unknown; None says of an event that it
did not happen. Datetimes must have a zone. A FactError says what a fact cannot be.
每个函数回答一个情形下的一个问题。未给出的事实视为未知；事件为 None 表示没有发生。datetime 须带时区。给出的值不被允许时
抛出 FactError。
"""

# A rule may test again what its section has tested.
# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal, get_args

from ..runtime import NOT_GIVEN, Decision, NotGiven
from ..runtime.instants import EPOCHS, MODERN, UNREADABLE, since
from ..runtime.zones import ASIA_SHANGHAI
from ._spring_festival_2019 import RULES as _RULES

Platform = Literal["tmall", "tmall_international", "taobao"]
_PLATFORM = frozenset(get_args(Platform))
OrderKind = Literal["regular", "presale", "customized", "otherwise_agreed", "other_special", "virtual"]
_ORDER_KIND = frozenset(get_args(OrderKind))
Carrier = Literal["express", "ems", "plain_mail", "other"]
_CARRIER = frozenset(get_args(Carrier))
ReturnCarrier = Literal["express", "plain_mail"]
_RETURN_CARRIER = frozenset(get_args(ReturnCarrier))
Destination = Literal["mainland", "hong_kong", "macao", "taiwan", "overseas"]
_DESTINATION = frozenset(get_args(Destination))
Category = Literal[
    "general",
    "home_decoration",
    "mobile_phone",
    "home_appliance",
    "digital",
    "furniture",
    "books",
    "cafeteria",
    "food",
    "shopping_coupons_cakes_and_breads",
    "localized_life_services",
    "supermarket_cards_mall_shopping_cards",
    "mobile_unicom_telecom_recharge_center",
    "mobile_number_package_value_added_business",
    "invincible_cards",
    "tencent_qq_zone",
    "online_game_equipment_coins_accounts_agent_training",
    "online_game_point_cards",
    "photography_video_services",
]
_CATEGORY = frozenset(get_args(Category))
OrderStatus = Literal["seller_has_shipped", "transaction_success"]
_ORDER_STATUS = frozenset(get_args(OrderStatus))
Reason = Literal["out_of_stock", "not_shipped_at_agreed_time", "shipping_issue", "delayed_shipment", "quality_problem"]
_REASON = frozenset(get_args(Reason))
Process = Literal[
    "refund_after_sales",
    "seven_day_exchange",
    "replace_only",
    "thirty_day_worry_free",
    "allergy_free",
    "red_butt_free",
    "broken_free",
    "bad_free",
    "warranty_360",
    "thirty_day_safe_free_return",
    "thirty_day_warranty",
    "eye_protection_worry_free",
]
_PROCESS = frozenset(get_args(Process))
WaitingFor = Literal["merchant", "consumer"]
_WAITING_FOR = frozenset(get_args(WaitingFor))
Proceeding = Literal[
    "customer_service_intervention",
    "behavioral_complaint",
    "one_click_help_complaint",
    "three_year_warranty_request",
]
_PROCEEDING = frozenset(get_args(Proceeding))
InvoiceAppliedStage = Literal["at_order", "after_payment"]
_INVOICE_APPLIED_STAGE = frozenset(get_args(InvoiceAppliedStage))
StatusAtApplication = Literal["buyer_has_paid", "seller_has_shipped", "other_not_successful", "transaction_successful"]
_STATUS_AT_APPLICATION = frozenset(get_args(StatusAtApplication))
InvoiceKind = Literal["electronic", "paper"]
_INVOICE_KIND = frozenset(get_args(InvoiceKind))
Service = Literal[
    "speedy_refund",
    "zero_second_return_agreement",
    "speedy_rights_protection",
    "appliance_install_24h_commitment",
    "appliance_installation",
    "home_decoration_installation",
    "one_click_help_1h_commitment",
    "one_click_help_48h_commitment",
    "mobile_proof_free_return_exchange",
    "extended_warranty",
    "broken_screen_worry_free",
]
_SERVICE = frozenset(get_args(Service))
Entrance = Literal["purchase", "application"]
_ENTRANCE = frozenset(get_args(Entrance))
EvidenceLateOutcome = Literal["manual_processing"]

_EPOCH = ASIA_SHANGHAI.epoch

_2019_01_25 = since("2019-01-25T00:00:00+08:00")
_2019_01_28 = since("2019-01-28T00:00:00+08:00")
_2019_02_01 = since("2019-02-01T00:00:00+08:00")
_2019_02_02 = since("2019-02-02T00:00:00+08:00")
_2019_02_04 = since("2019-02-04T00:00:00+08:00")
_2019_02_09 = since("2019-02-09T00:00:00+08:00")
_2019_02_11 = since("2019-02-11T00:00:00+08:00")
_2019_02_14 = since("2019-02-14T00:00:00+08:00")
_2019_02_16 = since("2019-02-16T00:00:00+08:00")
_2019_02_26 = since("2019-02-26T00:00:00+08:00")

_1_DAYS = timedelta(days=1)
_3_DAYS = timedelta(days=3)
_5_DAYS = timedelta(days=5)
_7_DAYS = timedelta(days=7)
_15_DAYS = timedelta(days=15)
_20_DAYS = timedelta(days=20)
_30_DAYS = timedelta(days=30)
_40_DAYS = timedelta(days=40)

_ORDER_KIND_1 = ("presale", "customized", "otherwise_agreed", "other_special")
_ORDER_KIND_2 = ("regular", "otherwise_agreed", "other_special")
_DESTINATION_1 = ("hong_kong", "macao", "taiwan", "overseas")
_CATEGORY_1 = (
    "cafeteria",
    "food",
    "shopping_coupons_cakes_and_breads",
    "localized_life_services",
    "supermarket_cards_mall_shopping_cards",
    "mobile_unicom_telecom_recharge_center",
    "mobile_number_package_value_added_business",
    "invincible_cards",
    "tencent_qq_zone",
    "online_game_equipment_coins_accounts_agent_training",
    "online_game_point_cards",
    "photography_video_services",
)
_CATEGORY_2 = ("general", "home_decoration", "mobile_phone", "home_appliance", "digital", "furniture", "books")
_REASON_1 = ("out_of_stock", "not_shipped_at_agreed_time")
_PROCESS_1 = (
    "allergy_free",
    "red_butt_free",
    "broken_free",
    "bad_free",
    "warranty_360",
    "thirty_day_safe_free_return",
    "thirty_day_warranty",
    "eye_protection_worry_free",
)
_STATUS_AT_APPLICATION_1 = ("buyer_has_paid", "seller_has_shipped", "other_not_successful")
_SERVICE_1 = ("one_click_help_1h_commitment", "one_click_help_48h_commitment")

_SHIP_BY_0 = _RULES.outcome("ship_by")
_SHIP_BY_1 = _RULES.outcome("ship_by", 0)
_SHIP_BY_2 = _RULES.outcome("ship_by", 0, 6)
_SHIP_BY_3 = _RULES.outcome("ship_by", 1, 5)
_SHIP_BY_4 = _RULES.outcome("ship_by", 4, 7, 8)
_SHIP_BY_5 = _RULES.outcome("ship_by", 3, 7)
_SHIP_BY_6 = _RULES.outcome("ship_by", 2)
_SHIP_BY_7 = _RULES.outcome("ship_by", 2, 9)
_SHIPMENT_ON_TIME_0 = _RULES.outcome("shipment_on_time")
_SHIPMENT_ON_TIME_1 = _RULES.outcome("shipment_on_time", 0)
_SHIPMENT_ON_TIME_2 = _RULES.outcome("shipment_on_time", 1)
_TRACKING_VISIBLE_REQUIRED_0 = _RULES.outcome("tracking_visible_required")
_TRACKING_VISIBLE_REQUIRED_1 = _RULES.outcome("tracking_visible_required", 0)
_TRACKING_VISIBLE_REQUIRED_2 = _RULES.outcome("tracking_visible_required", 0, 3)
_TRACKING_VISIBLE_REQUIRED_3 = _RULES.outcome("tracking_visible_required", 1)
_TRACKING_VISIBLE_REQUIRED_4 = _RULES.outcome("tracking_visible_required", 1, 6)
_AUTO_CONFIRM_AT_0 = _RULES.outcome("auto_confirm_at")
_AUTO_CONFIRM_AT_1 = _RULES.outcome("auto_confirm_at", 3)
_AUTO_CONFIRM_AT_2 = _RULES.outcome("auto_confirm_at", 4)
_AUTO_CONFIRM_AT_3 = _RULES.outcome("auto_confirm_at", 1)
_AUTO_CONFIRM_AT_4 = _RULES.outcome("auto_confirm_at", 2)
_AUTO_CONFIRM_AT_5 = _RULES.outcome("auto_confirm_at", 3, 8)
_AUTO_CONFIRM_AT_6 = _RULES.outcome("auto_confirm_at", 1, 6)
_AUTO_CONFIRM_AT_7 = _RULES.outcome("auto_confirm_at", 0)
_AUTO_CONFIRM_AT_8 = _RULES.outcome("auto_confirm_at", 0, 5)
_BUYER_EXTENSION_MAX_DAYS_0 = _RULES.outcome("buyer_extension_max_days")
_BUYER_EXTENSION_MAX_DAYS_1 = _RULES.outcome("buyer_extension_max_days", 0, 1)
_BUYER_EXTENSION_MAX_DAYS_2 = _RULES.outcome("buyer_extension_max_days", 0)
_BUYER_EXTENSION_MAX_DAYS_3 = _RULES.outcome("buyer_extension_max_days", 0, 1, 2)
_BUYER_EXTENSION_MAX_DAYS_4 = _RULES.outcome("buyer_extension_max_days", 0, 2)
_EXTENSION_REQUEST_ALLOWED_0 = _RULES.outcome("extension_request_allowed")
_EXTENSION_REQUEST_ALLOWED_1 = _RULES.outcome("extension_request_allowed", 0, 2)
_EXTENSION_REQUEST_ALLOWED_2 = _RULES.outcome("extension_request_allowed", 0)
_EXTENSION_REQUEST_ALLOWED_3 = _RULES.outcome("extension_request_allowed", 0, 2, 3)
_EXTENSION_REQUEST_ALLOWED_4 = _RULES.outcome("extension_request_allowed", 0, 3)
_EXTENSION_REQUEST_ALLOWED_5 = _RULES.outcome("extension_request_allowed", 1, 2)
_EXTENSION_REQUEST_ALLOWED_6 = _RULES.outcome("extension_request_allowed", 1)
_EXTENSION_REQUEST_ALLOWED_7 = _RULES.outcome("extension_request_allowed", 1, 2, 3)
_EXTENSION_REQUEST_ALLOWED_8 = _RULES.outcome("extension_request_allowed", 1, 3)
_AUTO_CONFIRM_LATEST_AT_0 = _RULES.outcome("auto_confirm_latest_at")
_AUTO_CONFIRM_LATEST_AT_1 = _RULES.outcome("auto_confirm_latest_at", 0, 1)
_AUTO_CONFIRM_LATEST_AT_2 = _RULES.outcome("auto_confirm_latest_at", 0)
_AUTO_CONFIRM_LATEST_AT_3 = _RULES.outcome("auto_confirm_latest_at", 0, 1, 2)
_AUTO_CONFIRM_LATEST_AT_4 = _RULES.outcome("auto_confirm_latest_at", 0, 2)
_IS_VIRTUAL_ORDER_0 = _RULES.outcome("is_virtual_order")
_IS_VIRTUAL_ORDER_1 = _RULES.outcome("is_virtual_order", 0)
_IS_TRANSACTION_SUCCESSFUL_0 = _RULES.outcome("is_transaction_successful")
_IS_TRANSACTION_SUCCESSFUL_1 = _RULES.outcome("is_transaction_successful", 0)
_REFUND_REASON_ALLOWED_0 = _RULES.outcome("refund_reason_allowed")
_REFUND_REASON_ALLOWED_1 = _RULES.outcome("refund_reason_allowed", 0)
_REFUND_REASON_ALLOWED_2 = _RULES.outcome("refund_reason_allowed", 1)
_REFUND_REASON_ALLOWED_3 = _RULES.outcome("refund_reason_allowed", 2)
_REFUND_REASON_ALLOWED_4 = _RULES.outcome("refund_reason_allowed", 3)
_COMPLAINT_REASON_ALLOWED_0 = _RULES.outcome("complaint_reason_allowed")
_COMPLAINT_REASON_ALLOWED_1 = _RULES.outcome("complaint_reason_allowed", 0)
_COMPLAINT_REASON_ALLOWED_2 = _RULES.outcome("complaint_reason_allowed", 1)
_COMPLAINT_REASON_ALLOWED_3 = _RULES.outcome("complaint_reason_allowed", 2)
_COMPLAINT_REASON_ALLOWED_4 = _RULES.outcome("complaint_reason_allowed", 3)
_RETURN_INFO_TIMEOUT_DAYS_0 = _RULES.outcome("return_info_timeout_days")
_RETURN_INFO_TIMEOUT_DAYS_1 = _RULES.outcome("return_info_timeout_days", 0)
_RETURN_INFO_TIMEOUT_DAYS_2 = _RULES.outcome("return_info_timeout_days", 1, 5)
_RETURN_INFO_TIMEOUT_DAYS_3 = _RULES.outcome("return_info_timeout_days", 1)
_RETURN_INFO_TIMEOUT_DAYS_4 = _RULES.outcome("return_info_timeout_days", 3, 6)
_RETURN_INFO_TIMEOUT_DAYS_5 = _RULES.outcome("return_info_timeout_days", 3)
_RETURN_INFO_TIMEOUT_DAYS_6 = _RULES.outcome("return_info_timeout_days", 4, 7)
_RETURN_INFO_TIMEOUT_DAYS_7 = _RULES.outcome("return_info_timeout_days", 4)
_RETURN_INFO_TIMEOUT_DAYS_8 = _RULES.outcome("return_info_timeout_days", 2)
_REDELIVERY_INFO_TIMEOUT_DAYS_0 = _RULES.outcome("redelivery_info_timeout_days")
_REDELIVERY_INFO_TIMEOUT_DAYS_1 = _RULES.outcome("redelivery_info_timeout_days", 0, 3)
_REDELIVERY_INFO_TIMEOUT_DAYS_2 = _RULES.outcome("redelivery_info_timeout_days", 0)
_REDELIVERY_INFO_TIMEOUT_DAYS_3 = _RULES.outcome("redelivery_info_timeout_days", 1, 4)
_REDELIVERY_INFO_TIMEOUT_DAYS_4 = _RULES.outcome("redelivery_info_timeout_days", 1)
_REDELIVERY_INFO_TIMEOUT_DAYS_5 = _RULES.outcome("redelivery_info_timeout_days", 2, 5)
_REDELIVERY_INFO_TIMEOUT_DAYS_6 = _RULES.outcome("redelivery_info_timeout_days", 2)
_EVIDENCE_DUE_0 = _RULES.outcome("evidence_due")
_EVIDENCE_DUE_1 = _RULES.outcome("evidence_due", 0)
_EVIDENCE_HANDLING_DUE_0 = _RULES.outcome("evidence_handling_due")
_EVIDENCE_HANDLING_DUE_1 = _RULES.outcome("evidence_handling_due", 0)
_EVIDENCE_LATE_OUTCOME_0 = _RULES.outcome("evidence_late_outcome")
_EVIDENCE_LATE_OUTCOME_1 = _RULES.outcome("evidence_late_outcome", 0)
_PROCESSING_RESUMES_AT_0 = _RULES.outcome("processing_resumes_at")
_PROCESSING_RESUMES_AT_1 = _RULES.outcome("processing_resumes_at", 0)
_PROCESSING_RESUMES_AT_2 = _RULES.outcome("processing_resumes_at", 1)
_PROCESSING_RESUMES_AT_3 = _RULES.outcome("processing_resumes_at", 2)
_PROCESSING_RESUMES_AT_4 = _RULES.outcome("processing_resumes_at", 3)
_RESOLUTION_DUE_0 = _RULES.outcome("resolution_due")
_RESOLUTION_DUE_1 = _RULES.outcome("resolution_due", 0)
_INVOICE_DUE_0 = _RULES.outcome("invoice_due")
_INVOICE_DUE_1 = _RULES.outcome("invoice_due", 0)
_INVOICE_DUE_2 = _RULES.outcome("invoice_due", 2)
_INVOICE_DUE_3 = _RULES.outcome("invoice_due", 1)
_INVOICE_LATE_RULE_0 = _RULES.outcome("invoice_late_rule")
_INVOICE_LATE_RULE_1 = _RULES.outcome("invoice_late_rule", 0, 1, 2)
_INVOICE_LATE_RULE_2 = _RULES.outcome("invoice_late_rule", 0, 1)
_INVOICE_LATE_RULE_3 = _RULES.outcome("invoice_late_rule", 0, 2)
_INVOICE_LATE_RULE_4 = _RULES.outcome("invoice_late_rule", 0)
_INVOICE_LATE_RULE_5 = _RULES.outcome("invoice_late_rule", 1, 2)
_INVOICE_LATE_RULE_6 = _RULES.outcome("invoice_late_rule", 1)
_INVOICE_LATE_RULE_7 = _RULES.outcome("invoice_late_rule", 2)
_SERVICE_SUSPENDED_0 = _RULES.outcome("service_suspended")
_SERVICE_SUSPENDED_1 = _RULES.outcome("service_suspended", 0)
_SERVICE_SUSPENDED_2 = _RULES.outcome("service_suspended", 1, 9)
_SERVICE_SUSPENDED_3 = _RULES.outcome("service_suspended", 1)
_SERVICE_SUSPENDED_4 = _RULES.outcome("service_suspended", 2)
_SERVICE_SUSPENDED_5 = _RULES.outcome("service_suspended", 3)
_SERVICE_SUSPENDED_6 = _RULES.outcome("service_suspended", 4)
_SERVICE_SUSPENDED_7 = _RULES.outcome("service_suspended", 5)
_SERVICE_SUSPENDED_8 = _RULES.outcome("service_suspended", 6)
_SERVICE_SUSPENDED_9 = _RULES.outcome("service_suspended", 7)
_SERVICE_SUSPENDED_10 = _RULES.outcome("service_suspended", 8)
_SERVICE_RESUMES_AT_0 = _RULES.outcome("service_resumes_at")
_SERVICE_RESUMES_AT_1 = _RULES.outcome("service_resumes_at", 0)
_INSTALLATION_TIME_SET_BY_0 = _RULES.outcome("installation_time_set_by")
_INSTALLATION_TIME_SET_BY_1 = _RULES.outcome("installation_time_set_by", 0)
_POSTAGE_TIMEOUT_DAYS_0 = _RULES.outcome("postage_timeout_days")
_POSTAGE_TIMEOUT_DAYS_1 = _RULES.outcome("postage_timeout_days", 0)
_POSTAGE_TIMEOUT_DAYS_2 = _RULES.outcome("postage_timeout_days", 1)
_ENTRANCE_OPEN_0 = _RULES.outcome("entrance_open")
_ENTRANCE_OPEN_1 = _RULES.outcome("entrance_open", 0)
_ENTRANCE_OPEN_2 = _RULES.outcome("entrance_open", 1)
_PROVIDER_RESPONSE_DUE_0 = _RULES.outcome("provider_response_due")
_PROVIDER_RESPONSE_DUE_1 = _RULES.outcome("provider_response_due", 0)
_PROVIDER_RESPONSE_DUE_2 = _RULES.outcome("provider_response_due", 1)
_VISIT_BOOKABLE_0 = _RULES.outcome("visit_bookable")
_VISIT_BOOKABLE_1 = _RULES.outcome("visit_bookable", 0)
_VISIT_BOOKABLE_2 = _RULES.outcome("visit_bookable", 1)
_VISIT_BOOKABLE_3 = _RULES.outcome("visit_bookable", 2)
_VISIT_BOOKABLE_4 = _RULES.outcome("visit_bookable", 3)
_PICKUP_BOOKABLE_0 = _RULES.outcome("pickup_bookable")
_PICKUP_BOOKABLE_1 = _RULES.outcome("pickup_bookable", 0)
_PICKUP_BOOKABLE_2 = _RULES.outcome("pickup_bookable", 1)
_PICKUP_BOOKABLE_3 = _RULES.outcome("pickup_bookable", 2)
_PRICE_ESTIMATE_AVAILABLE_0 = _RULES.outcome("price_estimate_available")
_PRICE_ESTIMATE_AVAILABLE_1 = _RULES.outcome("price_estimate_available", 0)
_ORDER_SUBMISSION_OPEN_0 = _RULES.outcome("order_submission_open")
_ORDER_SUBMISSION_OPEN_1 = _RULES.outcome("order_submission_open", 0)
_LATE_SHIPMENT_RULE = _RULES.outcomes("late_shipment_rule")
_CONFIRM_OR_MODIFY_TIMEOUT_DAYS = _RULES.outcomes("confirm_or_modify_timeout_days")
_RETURN_RECEIPT_TIMEOUT_DAYS = _RULES.outcomes("return_receipt_timeout_days")


def ship_by(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Latest time of shipment · 最迟发货时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at: the order is paid · 订单付款; None: it did not happen · 没有发生.

    Clauses · 条款: 1.(1).s1, 1.(1).s2, 1.(II), 1.(II).1), 1.(II).2).

    Readings · 解读:
        - Shipping late and leaving the tracking invisible are two breaches: either one alone leads to the
          delayed-shipment rule. No time is printed by which tracking must be visible, so what counts is whether it can
          be seen.
          逾期发货与物流不可查是两项违规，任一项即适用“延迟发货”规定；公告未写明物流须于何时可查，故以是否可查为准。
        - The referral to the Implementation Rules stands in the item on orders paid in this period, and is taken to
          reach no others.
          转致实施细则的规定写在本条之内，理解为仅适用于该时段付款的订单。
        - The item on Tmall orders, unlike that on Tmall International, takes out no virtual orders: they have the same
          date.
          天猫订单条款不同于天猫国际条款，未排除虚拟订单，故虚拟订单适用同一期限。
        - Items 1) and 2) are taken to replace the date of the item in which they stand, for orders paid in its period,
          and not merely to allow another.
          第1)、2)项理解为取代本条的发货期限，而非仅允许另行约定，且仅适用于本条时段内付款的订单。
        - For pre-sale goods the time that counts is the one published on the product's page, not the moment at which
          the page went up.
          预售商品以其页面公布的发货时间为准，而非页面发布的时刻。
        - Tmall International names customized, pre-sale and virtual goods only: any other agreement on delivery changes
          nothing here.
          天猫国际条款仅列定制、预售与虚拟商品，其他另行约定不影响本条期限。
        - The first day is printed without a time of day: it counts from 00:00:00.
          起始日未写明时刻，按当日00:00:00起算。
    """
    case = (platform, order_kind, paid_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and paid_at.tzinfo is None)
        ):
            return _RULES.decide("ship_by", case)
        outcome = _SHIP_BY_0
        if paid_at is not None:
            if platform == "tmall":
                paid = paid_at - EPOCHS[paid_at.tzinfo]
                if _2019_01_28 <= paid < _2019_02_14:
                    if order_kind in ("regular", "virtual"):
                        if order_kind == "regular":
                            # shipping.tmall cites 1.(1).s1
                            outcome = _SHIP_BY_1
                        else:
                            # shipping.tmall cites 1.(1).s1
                            outcome = _SHIP_BY_2
                    else:
                        # shipping.tmall cites 1.(1).s2, instead
                        outcome = _SHIP_BY_3
            elif platform == "tmall_international" and order_kind != "virtual":
                paid = paid_at - EPOCHS[paid_at.tzinfo]
                if _2019_01_28 <= paid < _2019_02_11:
                    if order_kind == "presale":
                        # shipping.tmall_international cites 1.(II).2), instead
                        outcome = _SHIP_BY_4
                    elif order_kind == "customized":
                        # shipping.tmall_international cites 1.(II).1), instead
                        outcome = _SHIP_BY_5
                    elif order_kind == "regular":
                        # shipping.tmall_international cites 1.(II)
                        outcome = _SHIP_BY_6
                    else:
                        # shipping.tmall_international cites 1.(II)
                        outcome = _SHIP_BY_7
    except UNREADABLE:
        return _RULES.decide("ship_by", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def shipment_on_time(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The shipment counts as on time · 订单可视为按时发货.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at: the order is paid · 订单付款; None: it did not happen · 没有发生.
        shipped_at: the order is shipped · 订单发货; None: it did not happen · 没有发生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 1.
    """
    case = (platform, order_kind, paid_at, shipped_at, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or paid_at is NOT_GIVEN
            or (shipped_at is not None and shipped_at.tzinfo is None)
            or (at is not NOT_GIVEN and at.tzinfo is None)
        ):
            return _RULES.decide("shipment_on_time", case)
        _ship_by = ship_by(platform=platform, order_kind=order_kind, paid_at=paid_at)
        if _ship_by.kind == "missing_fact" or _ship_by.lower_bound:
            return _RULES.decide("shipment_on_time", case)
        _ship_by_at = _ship_by.value - _EPOCH if isinstance(_ship_by.value, datetime) else None
        outcome = _SHIPMENT_ON_TIME_0
        if _ship_by_at is not None:
            if shipped_at is not None:
                shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
                if shipped < MODERN:
                    return _RULES.decide("shipment_on_time", case)
                if shipped < _ship_by_at:
                    # shipping.on_time cites 1
                    outcome = _SHIPMENT_ON_TIME_1
                else:
                    # shipping.late cites 1
                    outcome = _SHIPMENT_ON_TIME_2
            else:
                # shipping.late cites 1
                outcome = _SHIPMENT_ON_TIME_2
    except UNREADABLE:
        return _RULES.decide("shipment_on_time", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def tracking_visible_required(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The tracking must be visible · 物流须可查.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at: the order is paid · 订单付款; None: it did not happen · 没有发生.

    Clauses · 条款: 1.(1).s1, 1.(II).

    Readings · 解读:
        - Shipping late and leaving the tracking invisible are two breaches: either one alone leads to the
          delayed-shipment rule. No time is printed by which tracking must be visible, so what counts is whether it can
          be seen.
          逾期发货与物流不可查是两项违规，任一项即适用“延迟发货”规定；公告未写明物流须于何时可查，故以是否可查为准。
        - The referral to the Implementation Rules stands in the item on orders paid in this period, and is taken to
          reach no others.
          转致实施细则的规定写在本条之内，理解为仅适用于该时段付款的订单。
        - The item on Tmall orders, unlike that on Tmall International, takes out no virtual orders: they have the same
          date.
          天猫订单条款不同于天猫国际条款，未排除虚拟订单，故虚拟订单适用同一期限。
        - Items 1) and 2) are taken to replace the date of the item in which they stand, for orders paid in its period,
          and not merely to allow another.
          第1)、2)项理解为取代本条的发货期限，而非仅允许另行约定，且仅适用于本条时段内付款的订单。
        - For pre-sale goods the time that counts is the one published on the product's page, not the moment at which
          the page went up.
          预售商品以其页面公布的发货时间为准，而非页面发布的时刻。
        - Tmall International names customized, pre-sale and virtual goods only: any other agreement on delivery changes
          nothing here.
          天猫国际条款仅列定制、预售与虚拟商品，其他另行约定不影响本条期限。
        - The first day is printed without a time of day: it counts from 00:00:00.
          起始日未写明时刻，按当日00:00:00起算。
    """
    case = (platform, order_kind, paid_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and paid_at.tzinfo is None)
        ):
            return _RULES.decide("tracking_visible_required", case)
        outcome = _TRACKING_VISIBLE_REQUIRED_0
        if paid_at is not None:
            if platform == "tmall":
                if order_kind in ("regular", "virtual"):
                    paid = paid_at - EPOCHS[paid_at.tzinfo]
                    if _2019_01_28 <= paid < _2019_02_14:
                        if order_kind == "regular":
                            # shipping.tmall cites 1.(1).s1
                            outcome = _TRACKING_VISIBLE_REQUIRED_1
                        else:
                            # shipping.tmall cites 1.(1).s1
                            outcome = _TRACKING_VISIBLE_REQUIRED_2
            elif platform == "tmall_international" and order_kind in _ORDER_KIND_2:
                paid = paid_at - EPOCHS[paid_at.tzinfo]
                if _2019_01_28 <= paid < _2019_02_11:
                    if order_kind == "regular":
                        # shipping.tmall_international cites 1.(II)
                        outcome = _TRACKING_VISIBLE_REQUIRED_3
                    else:
                        # shipping.tmall_international cites 1.(II)
                        outcome = _TRACKING_VISIBLE_REQUIRED_4
    except UNREADABLE:
        return _RULES.decide("tracking_visible_required", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def late_shipment_rule(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    tracking_visible: bool | NotGiven = True,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Rule on delayed shipment · 延迟发货的处理.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。

    Args:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        tracking_visible: tracking can be seen · 物流可查; not given: yes · 未给出时为是.
        paid_at: the order is paid · 订单付款; None: it did not happen · 没有发生.
        shipped_at: the order is shipped · 订单发货; None: it did not happen · 没有发生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 1.(1).s1, 1.(II).

    Readings · 解读:
        - Shipping late and leaving the tracking invisible are two breaches: either one alone leads to the
          delayed-shipment rule. No time is printed by which tracking must be visible, so what counts is whether it can
          be seen.
          逾期发货与物流不可查是两项违规，任一项即适用“延迟发货”规定；公告未写明物流须于何时可查，故以是否可查为准。
        - The referral to the Implementation Rules stands in the item on orders paid in this period, and is taken to
          reach no others.
          转致实施细则的规定写在本条之内，理解为仅适用于该时段付款的订单。
        - The item on Tmall orders, unlike that on Tmall International, takes out no virtual orders: they have the same
          date.
          天猫订单条款不同于天猫国际条款，未排除虚拟订单，故虚拟订单适用同一期限。
        - Items 1) and 2) are taken to replace the date of the item in which they stand, for orders paid in its period,
          and not merely to allow another.
          第1)、2)项理解为取代本条的发货期限，而非仅允许另行约定，且仅适用于本条时段内付款的订单。
        - For pre-sale goods the time that counts is the one published on the product's page, not the moment at which
          the page went up.
          预售商品以其页面公布的发货时间为准，而非页面发布的时刻。
        - Tmall International names customized, pre-sale and virtual goods only: any other agreement on delivery changes
          nothing here.
          天猫国际条款仅列定制、预售与虚拟商品，其他另行约定不影响本条期限。
        - The first day is printed without a time of day: it counts from 00:00:00.
          起始日未写明时刻，按当日00:00:00起算。
    """
    case = (platform, order_kind, tracking_visible, paid_at, shipped_at, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or type(tracking_visible) is not bool
            or paid_at is NOT_GIVEN
            or (shipped_at is not None and shipped_at.tzinfo is None)
            or (at is not NOT_GIVEN and at.tzinfo is None)
        ):
            return _RULES.decide("late_shipment_rule", case)
        _ship_by = ship_by(platform=platform, order_kind=order_kind, paid_at=paid_at)
        if _ship_by.kind == "missing_fact" or _ship_by.lower_bound:
            return _RULES.decide("late_shipment_rule", case)
        _ship_by_at = _ship_by.value - _EPOCH if isinstance(_ship_by.value, datetime) else None
        _tracking_visible_required = tracking_visible_required(
            platform=platform,
            order_kind=order_kind,
            paid_at=paid_at,
        )
        if _tracking_visible_required.kind == "missing_fact" or _tracking_visible_required.lower_bound:
            return _RULES.decide("late_shipment_rule", case)
        shipped = None
        if shipped_at is not None:
            shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
            if shipped < MODERN:
                return _RULES.decide("late_shipment_rule", case)
        held = 0
        if (
            "shipping.tmall" in _ship_by.rules
            and _ship_by_at is not None
            and (shipped is None or shipped >= _ship_by_at)
        ):
            # shipping.tmall cites 1.(1).s1, on breach
            held |= 1
        if (
            "shipping.tmall" in _tracking_visible_required.rules
            and _tracking_visible_required.value is True
            and not tracking_visible
        ):
            # shipping.tmall cites 1.(1).s1, on breach
            held |= 1
        if (
            "shipping.tmall_international" in _ship_by.rules
            and _ship_by_at is not None
            and (shipped is None or shipped >= _ship_by_at)
        ):
            # shipping.tmall_international cites 1.(II), on breach
            held |= 2
        if (
            "shipping.tmall_international" in _tracking_visible_required.rules
            and _tracking_visible_required.value is True
            and not tracking_visible
        ):
            # shipping.tmall_international cites 1.(II), on breach
            held |= 2
        if held & 1:
            if order_kind in _ORDER_KIND_1:
                # a reading of shipping.tmall
                held |= 4
            elif order_kind == "virtual":
                # a reading of shipping.tmall
                held |= 8
        if held & 2:
            if order_kind in ("presale", "customized"):
                # a reading of shipping.tmall_international
                held |= 16
            if order_kind == "presale":
                # a reading of shipping.tmall_international
                held |= 32
            elif order_kind in ("otherwise_agreed", "other_special"):
                # a reading of shipping.tmall_international
                held |= 64
        outcome = _LATE_SHIPMENT_RULE[held]
        if outcome is None:
            return _RULES.decide("late_shipment_rule", case)
    except UNREADABLE:
        return _RULES.decide("late_shipment_rule", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def auto_confirm_at(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    carrier: Carrier | NotGiven = NOT_GIVEN,
    destination: Destination | NotGiven = NOT_GIVEN,
    category: Category | NotGiven = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Receipt is confirmed automatically · 自动确认收货时间.

    Value: the instant at which it happens.
    值：发生的时点。

    Args:
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
        shipped_at: the order is shipped · 订单发货; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(I).1, 2.(I).2, 2.(I).3, 2.(I).4, 2.(I).6.

    Readings · 解读:
        - The click for shipment and the change to the status “seller has shipped” are taken to be the same instant, and
          days are counted from it, 24 hours each.
          点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。
        - The items on carriers name no platform and are taken to hold on every platform.
          按物流方式规定的各项未限定平台，理解为对各平台均适用。
        - The item on home decoration is taken to say that the order information fixes the time of automatic
          confirmation.
          家装一项理解为自动确认收货时间以订单信息所示为准。
        - “A Tmall transaction order” is taken to mean the Tmall platform alone: Tmall International has its own item.
          “天猫交易订单”理解为仅指天猫平台，天猫国际另有专项规定。
    """
    case = (platform, carrier, destination, category, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or carrier not in _CARRIER
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or (shipped_at is not None and shipped_at.tzinfo is None)
        ):
            return _RULES.decide("auto_confirm_at", case)
        outcome = _AUTO_CONFIRM_AT_0
        value = _AUTO_CONFIRM_AT_0.value
        if shipped_at is not None:
            shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
            if shipped < MODERN:
                return _RULES.decide("auto_confirm_at", case)
            if _2019_01_28 <= shipped < _2019_02_14:
                if carrier == "plain_mail":
                    if platform == "tmall":
                        if category == "home_decoration":
                            if destination == "mainland":
                                # auto_confirm[2.(I).4] cites 2.(I).4
                                outcome = _AUTO_CONFIRM_AT_1
                                value = _AUTO_CONFIRM_AT_1.value
                            else:
                                # auto_confirm[2.(I).6] cites 2.(I).6
                                outcome = _AUTO_CONFIRM_AT_2
                                value = _AUTO_CONFIRM_AT_2.value
                        elif destination == "mainland":
                            # auto_confirm[2.(I).2] cites 2.(I).2
                            outcome = _AUTO_CONFIRM_AT_3
                            value = _EPOCH + (shipped + _30_DAYS)
                        else:
                            # auto_confirm[2.(I).6] cites 2.(I).6
                            outcome = _AUTO_CONFIRM_AT_2
                            value = _AUTO_CONFIRM_AT_2.value
                    elif platform == "tmall_international":
                        if category == "home_decoration":
                            # auto_confirm[2.(I).4] cites 2.(I).4
                            outcome = _AUTO_CONFIRM_AT_1
                            value = _AUTO_CONFIRM_AT_1.value
                        else:
                            # auto_confirm[2.(I).3] cites 2.(I).3
                            outcome = _AUTO_CONFIRM_AT_4
                            value = _EPOCH + (shipped + _40_DAYS)
                    elif category == "home_decoration":
                        # auto_confirm[2.(I).4] cites 2.(I).4
                        outcome = _AUTO_CONFIRM_AT_5
                        value = _AUTO_CONFIRM_AT_5.value
                    else:
                        # auto_confirm[2.(I).2] cites 2.(I).2
                        outcome = _AUTO_CONFIRM_AT_6
                        value = _EPOCH + (shipped + _30_DAYS)
                elif carrier == "other":
                    if platform == "tmall":
                        if category == "home_decoration":
                            if destination == "mainland":
                                # auto_confirm[2.(I).4] cites 2.(I).4
                                outcome = _AUTO_CONFIRM_AT_1
                                value = _AUTO_CONFIRM_AT_1.value
                            else:
                                # auto_confirm[2.(I).6] cites 2.(I).6
                                outcome = _AUTO_CONFIRM_AT_2
                                value = _AUTO_CONFIRM_AT_2.value
                        elif destination != "mainland":
                            # auto_confirm[2.(I).6] cites 2.(I).6
                            outcome = _AUTO_CONFIRM_AT_2
                            value = _AUTO_CONFIRM_AT_2.value
                    elif platform == "tmall_international":
                        if category == "home_decoration":
                            # auto_confirm[2.(I).4] cites 2.(I).4
                            outcome = _AUTO_CONFIRM_AT_1
                            value = _AUTO_CONFIRM_AT_1.value
                        else:
                            # auto_confirm[2.(I).3] cites 2.(I).3
                            outcome = _AUTO_CONFIRM_AT_4
                            value = _EPOCH + (shipped + _40_DAYS)
                    elif category == "home_decoration":
                        # auto_confirm[2.(I).4] cites 2.(I).4
                        outcome = _AUTO_CONFIRM_AT_5
                        value = _AUTO_CONFIRM_AT_5.value
                elif platform == "tmall":
                    if category == "home_decoration":
                        if destination == "mainland":
                            # auto_confirm[2.(I).4] cites 2.(I).4
                            outcome = _AUTO_CONFIRM_AT_1
                            value = _AUTO_CONFIRM_AT_1.value
                        else:
                            # auto_confirm[2.(I).6] cites 2.(I).6
                            outcome = _AUTO_CONFIRM_AT_2
                            value = _AUTO_CONFIRM_AT_2.value
                    elif destination == "mainland":
                        # auto_confirm[2.(I).1] cites 2.(I).1
                        outcome = _AUTO_CONFIRM_AT_7
                        value = _EPOCH + (shipped + _20_DAYS)
                    else:
                        # auto_confirm[2.(I).6] cites 2.(I).6
                        outcome = _AUTO_CONFIRM_AT_2
                        value = _AUTO_CONFIRM_AT_2.value
                elif platform == "tmall_international":
                    if category == "home_decoration":
                        # auto_confirm[2.(I).4] cites 2.(I).4
                        outcome = _AUTO_CONFIRM_AT_1
                        value = _AUTO_CONFIRM_AT_1.value
                    else:
                        # auto_confirm[2.(I).3] cites 2.(I).3
                        outcome = _AUTO_CONFIRM_AT_4
                        value = _EPOCH + (shipped + _40_DAYS)
                elif category == "home_decoration":
                    # auto_confirm[2.(I).4] cites 2.(I).4
                    outcome = _AUTO_CONFIRM_AT_5
                    value = _AUTO_CONFIRM_AT_5.value
                else:
                    # auto_confirm[2.(I).1] cites 2.(I).1
                    outcome = _AUTO_CONFIRM_AT_8
                    value = _EPOCH + (shipped + _20_DAYS)
    except UNREADABLE:
        return _RULES.decide("auto_confirm_at", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def buyer_extension_max_days(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    destination: Destination | NotGiven = NOT_GIVEN,
    category: Category | NotGiven = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Longest extension by the buyer · 买家可延长收货时间的上限.

    Value: a number of days.
    值：数值，单位 days。

    Args:
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
        shipped_at: the order is shipped · 订单发货; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(I).5.

    Readings · 解读:
        - The 5 days are the most that all of the buyer's extensions of one order come to, and 5 days exactly is still
          allowed.
          5天为买家对同一订单累计可延长的上限，恰为5天亦可。
        - The item on the extension takes no orders out, so the buyer has it also where another item leaves the
          confirmation itself to the order information or the daily routine.
          延长一项未排除任何订单，故确认时间以订单信息为准或与日常一致的订单，买家同样可以延长。
        - The click for shipment and the change to the status “seller has shipped” are taken to be the same instant, and
          days are counted from it, 24 hours each.
          点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。
        - The items on carriers name no platform and are taken to hold on every platform.
          按物流方式规定的各项未限定平台，理解为对各平台均适用。
    """
    case = (platform, destination, category, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or (shipped_at is not None and shipped_at.tzinfo is None)
        ):
            return _RULES.decide("buyer_extension_max_days", case)
        outcome = _BUYER_EXTENSION_MAX_DAYS_0
        if shipped_at is not None:
            shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
            if _2019_01_28 <= shipped < _2019_02_14:
                if platform == "tmall":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        outcome = _BUYER_EXTENSION_MAX_DAYS_1
                    elif destination == "mainland":
                        # receipt.extension cites 2.(I).5
                        outcome = _BUYER_EXTENSION_MAX_DAYS_2
                    else:
                        # receipt.extension cites 2.(I).5
                        outcome = _BUYER_EXTENSION_MAX_DAYS_1
                elif platform == "tmall_international":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        outcome = _BUYER_EXTENSION_MAX_DAYS_1
                    else:
                        # receipt.extension cites 2.(I).5
                        outcome = _BUYER_EXTENSION_MAX_DAYS_2
                elif category == "home_decoration":
                    # receipt.extension cites 2.(I).5
                    outcome = _BUYER_EXTENSION_MAX_DAYS_3
                else:
                    # receipt.extension cites 2.(I).5
                    outcome = _BUYER_EXTENSION_MAX_DAYS_4
    except UNREADABLE:
        return _RULES.decide("buyer_extension_max_days", case)
    decision: Decision[Decimal] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def extension_request_allowed(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    destination: Destination | NotGiven = NOT_GIVEN,
    category: Category | NotGiven = NOT_GIVEN,
    extension_days: int | float | Decimal | NotGiven = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """An extension of this length may be asked for · 可申请延长该天数.

    Value: True for allowed, False for forbidden.
    值：True 为允许，False 为禁止。

    Args:
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
        shipped_at: the order is shipped · 订单发货; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(I).5.

    Readings · 解读:
        - The 5 days are the most that all of the buyer's extensions of one order come to, and 5 days exactly is still
          allowed.
          5天为买家对同一订单累计可延长的上限，恰为5天亦可。
        - The item on the extension takes no orders out, so the buyer has it also where another item leaves the
          confirmation itself to the order information or the daily routine.
          延长一项未排除任何订单，故确认时间以订单信息为准或与日常一致的订单，买家同样可以延长。
        - The click for shipment and the change to the status “seller has shipped” are taken to be the same instant, and
          days are counted from it, 24 hours each.
          点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。
        - The items on carriers name no platform and are taken to hold on every platform.
          按物流方式规定的各项未限定平台，理解为对各平台均适用。
    """
    case = (platform, destination, category, extension_days, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or type(extension_days) is not int
            or (shipped_at is not None and shipped_at.tzinfo is None)
        ):
            return _RULES.decide("extension_request_allowed", case)
        outcome = _EXTENSION_REQUEST_ALLOWED_0
        if shipped_at is not None:
            shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
            if _2019_01_28 <= shipped < _2019_02_14:
                if extension_days <= 5:
                    if platform == "tmall":
                        if category == "home_decoration":
                            # receipt.extension cites 2.(I).5
                            outcome = _EXTENSION_REQUEST_ALLOWED_1
                        elif destination == "mainland":
                            # receipt.extension cites 2.(I).5
                            outcome = _EXTENSION_REQUEST_ALLOWED_2
                        else:
                            # receipt.extension cites 2.(I).5
                            outcome = _EXTENSION_REQUEST_ALLOWED_1
                    elif platform == "tmall_international":
                        if category == "home_decoration":
                            # receipt.extension cites 2.(I).5
                            outcome = _EXTENSION_REQUEST_ALLOWED_1
                        else:
                            # receipt.extension cites 2.(I).5
                            outcome = _EXTENSION_REQUEST_ALLOWED_2
                    elif category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_3
                    else:
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_4
                elif platform == "tmall":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_5
                    elif destination == "mainland":
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_6
                    else:
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_5
                elif platform == "tmall_international":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_5
                    else:
                        # receipt.extension cites 2.(I).5
                        outcome = _EXTENSION_REQUEST_ALLOWED_6
                elif category == "home_decoration":
                    # receipt.extension cites 2.(I).5
                    outcome = _EXTENSION_REQUEST_ALLOWED_7
                else:
                    # receipt.extension cites 2.(I).5
                    outcome = _EXTENSION_REQUEST_ALLOWED_8
    except UNREADABLE:
        return _RULES.decide("extension_request_allowed", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def auto_confirm_latest_at(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    carrier: Carrier | NotGiven = NOT_GIVEN,
    destination: Destination | NotGiven = NOT_GIVEN,
    category: Category | NotGiven = NOT_GIVEN,
    shipped_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time of automatic confirmation after the longest extension · 延长至上限后的自动确认收货时间.

    Value: the instant at which it happens.
    值：发生的时点。

    Args:
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
        shipped_at: the order is shipped · 订单发货; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(I).5.

    Readings · 解读:
        - The 5 days are the most that all of the buyer's extensions of one order come to, and 5 days exactly is still
          allowed.
          5天为买家对同一订单累计可延长的上限，恰为5天亦可。
        - The item on the extension takes no orders out, so the buyer has it also where another item leaves the
          confirmation itself to the order information or the daily routine.
          延长一项未排除任何订单，故确认时间以订单信息为准或与日常一致的订单，买家同样可以延长。
        - The click for shipment and the change to the status “seller has shipped” are taken to be the same instant, and
          days are counted from it, 24 hours each.
          点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。
        - The items on carriers name no platform and are taken to hold on every platform.
          按物流方式规定的各项未限定平台，理解为对各平台均适用。
    """
    case = (platform, carrier, destination, category, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or carrier not in _CARRIER
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or shipped_at is NOT_GIVEN
        ):
            return _RULES.decide("auto_confirm_latest_at", case)
        _auto_confirm_at = auto_confirm_at(
            platform=platform,
            carrier=carrier,
            destination=destination,
            category=category,
            shipped_at=shipped_at,
        )
        if _auto_confirm_at.kind == "missing_fact" or _auto_confirm_at.lower_bound:
            return _RULES.decide("auto_confirm_latest_at", case)
        _auto_confirm_at_at = _auto_confirm_at.value - _EPOCH if isinstance(_auto_confirm_at.value, datetime) else None
        outcome = _AUTO_CONFIRM_LATEST_AT_0
        value = _AUTO_CONFIRM_LATEST_AT_0.value
        if shipped_at is not None:
            shipped = shipped_at - EPOCHS[shipped_at.tzinfo]
            if _2019_01_28 <= shipped < _2019_02_14 and _auto_confirm_at.kind != "not_covered":
                if platform == "tmall":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_1
                        value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
                    elif destination == "mainland":
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_2
                        value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
                    else:
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_1
                        value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
                elif platform == "tmall_international":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_1
                        value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
                    else:
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_2
                        value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
                elif category == "home_decoration":
                    # receipt.extension cites 2.(I).5
                    if _auto_confirm_at_at is None:
                        return _RULES.decide("auto_confirm_latest_at", case)
                    outcome = _AUTO_CONFIRM_LATEST_AT_3
                    value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
                else:
                    # receipt.extension cites 2.(I).5
                    if _auto_confirm_at_at is None:
                        return _RULES.decide("auto_confirm_latest_at", case)
                    outcome = _AUTO_CONFIRM_LATEST_AT_4
                    value = ASIA_SHANGHAI.at(_auto_confirm_at_at + _5_DAYS)
    except UNREADABLE:
        return _RULES.decide("auto_confirm_latest_at", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def is_virtual_order(
    *,
    category: Category | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The order is virtual · 虚拟订单.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
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

    Clauses · 条款: 4.p1.

    Readings · 解读:
        - The asterisks beside “virtual” in the items on shipping, reasons and refunds are taken to point here, to this
          list alone: an order of these categories is a virtual one in each of them.
          发货、原因与退款各条中“虚拟”旁的星号，理解为指向本条名词解释：所列类目的订单即为各该条所称的虚拟订单，且以所列
          为限。
    """
    case = (category, as_of)
    try:
        if as_of is not None or category not in _CATEGORY:
            return _RULES.decide("is_virtual_order", case)
        outcome = _IS_VIRTUAL_ORDER_0
        if category not in _CATEGORY_2:
            # is_virtual_order cites 4.p1
            outcome = _IS_VIRTUAL_ORDER_1
    except UNREADABLE:
        return _RULES.decide("is_virtual_order", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def is_transaction_successful(
    *,
    order_status: OrderStatus | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The transaction is successful · 交易已成功.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
        order_status: order status · 订单状态: seller_has_shipped (seller has shipped · 卖家已发货), transaction_success
            (transaction success · 交易成功)

    Clauses · 条款: 3.(II).1.s1.
    """
    case = (order_status, as_of)
    try:
        if as_of is not None or order_status not in _ORDER_STATUS:
            return _RULES.decide("is_transaction_successful", case)
        outcome = _IS_TRANSACTION_SUCCESSFUL_0
        if order_status == "transaction_success":
            # is_transaction_successful cites 3.(II).1.s1
            outcome = _IS_TRANSACTION_SUCCESSFUL_1
    except UNREADABLE:
        return _RULES.decide("is_transaction_successful", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def refund_reason_allowed(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    reason: Reason | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The reason may be chosen for a refund request · 可以该原因申请退款.

    Value: True for allowed, False for forbidden.
    值：True 为允许，False 为禁止。

    Args:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at: the order is paid · 订单付款; None: it did not happen · 没有发生.
        reason: reason · 原因: out_of_stock (out of stock · 缺货), not_shipped_at_agreed_time (not shipped at the agreed
            time · 未按约定时间发货), shipping_issue (shipping issue · 发货问题), delayed_shipment (delayed shipment ·
            延迟发货), quality_problem (quality problem · 质量问题)
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 2.(II).1.(1).s1, 2.(II).1.(1).s2, 2.(II).1.(2).s1, 2.(II).1.(2).s2.

    Readings · 解读:
        - The exception ends in an “etc.” that names nothing: it is closed to pre-sale and virtual orders, and covers
          both the closing and the reopening of the reasons.
          例外以“等”字结尾而未列明其他情形，理解为仅限预售与虚拟订单，且对停止选择与恢复选择一并适用。
        - “After 00:00:00” includes that second itself, and each reason reopens for what it was closed for.
          “00:00:00以后”包含该时刻，且各原因仅就其此前被停止的用途恢复。
        - The first day is printed without a time of day: it counts from 00:00:00.
          起始日未写明时刻，按当日00:00:00起算。
    """
    case = (platform, order_kind, paid_at, reason, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and paid_at.tzinfo is None)
            or reason not in _REASON
            or at.tzinfo is None
        ):
            return _RULES.decide("refund_reason_allowed", case)
        outcome = _REFUND_REASON_ALLOWED_0
        if order_kind not in ("presale", "virtual") and reason in _REASON_1 and paid_at is not None:
            if platform == "tmall":
                paid = paid_at - EPOCHS[paid_at.tzinfo]
                if _2019_01_28 <= paid < _2019_02_14:
                    now = at - EPOCHS[at.tzinfo]
                    if _2019_01_28 <= now < _2019_02_16:
                        # reasons_tmall.tmall_closed cites 2.(II).1.(1).s1
                        outcome = _REFUND_REASON_ALLOWED_1
                    elif now >= _2019_02_16:
                        # reasons_tmall.tmall_reopened cites 2.(II).1.(1).s2
                        outcome = _REFUND_REASON_ALLOWED_2
            elif platform == "tmall_international":
                paid = paid_at - EPOCHS[paid_at.tzinfo]
                if _2019_01_28 <= paid < _2019_02_11:
                    now = at - EPOCHS[at.tzinfo]
                    if _2019_01_28 <= now < _2019_02_16:
                        # reasons_international.international_closed cites 2.(II).1.(2).s1
                        outcome = _REFUND_REASON_ALLOWED_3
                    elif now >= _2019_02_16:
                        # reasons_international.international_reopened cites 2.(II).1.(2).s2
                        outcome = _REFUND_REASON_ALLOWED_4
    except UNREADABLE:
        return _RULES.decide("refund_reason_allowed", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def complaint_reason_allowed(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    paid_at: datetime | NotGiven | None = NOT_GIVEN,
    reason: Reason | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The reason may be chosen for a complaint · 可以该原因发起投诉.

    Value: True for allowed, False for forbidden.
    值：True 为允许，False 为禁止。

    Args:
        platform: platform · 平台: tmall (Tmall · 天猫), tmall_international (Tmall International · 天猫国际), taobao
            (Taobao · 淘宝)
        order_kind: kind of order · 订单类型: regular (regular · 普通), presale (pre-sale · 预售), customized
            (customized · 定制), otherwise_agreed (with a delivery time agreed otherwise · 另行约定发货时间),
            other_special (otherwise special · 其他特殊情形), virtual (virtual · 虚拟)
        paid_at: the order is paid · 订单付款; None: it did not happen · 没有发生.
        reason: reason · 原因: out_of_stock (out of stock · 缺货), not_shipped_at_agreed_time (not shipped at the agreed
            time · 未按约定时间发货), shipping_issue (shipping issue · 发货问题), delayed_shipment (delayed shipment ·
            延迟发货), quality_problem (quality problem · 质量问题)
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 2.(II).1.(1).s1, 2.(II).1.(1).s2, 2.(II).1.(2).s1, 2.(II).1.(2).s2.

    Readings · 解读:
        - The exception ends in an “etc.” that names nothing: it is closed to pre-sale and virtual orders, and covers
          both the closing and the reopening of the reasons.
          例外以“等”字结尾而未列明其他情形，理解为仅限预售与虚拟订单，且对停止选择与恢复选择一并适用。
        - “After 00:00:00” includes that second itself, and each reason reopens for what it was closed for.
          “00:00:00以后”包含该时刻，且各原因仅就其此前被停止的用途恢复。
        - The first day is printed without a time of day: it counts from 00:00:00.
          起始日未写明时刻，按当日00:00:00起算。
    """
    case = (platform, order_kind, paid_at, reason, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and paid_at.tzinfo is None)
            or reason not in _REASON
            or at.tzinfo is None
        ):
            return _RULES.decide("complaint_reason_allowed", case)
        outcome = _COMPLAINT_REASON_ALLOWED_0
        if order_kind not in ("presale", "virtual") and paid_at is not None:
            if platform == "tmall":
                if reason == "shipping_issue":
                    paid = paid_at - EPOCHS[paid_at.tzinfo]
                    if _2019_01_28 <= paid < _2019_02_14:
                        now = at - EPOCHS[at.tzinfo]
                        if _2019_01_28 <= now < _2019_02_16:
                            # reasons_tmall.tmall_closed cites 2.(II).1.(1).s1
                            outcome = _COMPLAINT_REASON_ALLOWED_1
                        elif now >= _2019_02_16:
                            # reasons_tmall.tmall_reopened cites 2.(II).1.(1).s2
                            outcome = _COMPLAINT_REASON_ALLOWED_2
            elif platform == "tmall_international" and reason == "delayed_shipment":
                paid = paid_at - EPOCHS[paid_at.tzinfo]
                if _2019_01_28 <= paid < _2019_02_11:
                    now = at - EPOCHS[at.tzinfo]
                    if _2019_01_28 <= now < _2019_02_16:
                        # reasons_international.international_closed cites 2.(II).1.(2).s1
                        outcome = _COMPLAINT_REASON_ALLOWED_3
                    elif now >= _2019_02_16:
                        # reasons_international.international_reopened cites 2.(II).1.(2).s2
                        outcome = _COMPLAINT_REASON_ALLOWED_4
    except UNREADABLE:
        return _RULES.decide("complaint_reason_allowed", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def confirm_or_modify_timeout_days(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    process: Process | NotGiven = NOT_GIVEN,
    waiting_for: WaitingFor | NotGiven = NOT_GIVEN,
    applied_at: datetime | NotGiven | None = NOT_GIVEN,
    modified_at: datetime | NotGiven | None = NOT_GIVEN,
    refused_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for confirming or modifying · 等待确认或修改的超时时间.

    Value: a number of days.
    值：数值，单位 days。

    Args:
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
        applied_at: the consumer applies · 消费者提出申请; None: it did not happen · 没有发生.
        modified_at: the consumer modifies the application · 消费者修改申请; None: it did not happen · 没有发生.
        refused_at: the merchant refuses the application · 商家拒绝申请; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(II).2.(1).A, 3.(1).1.1), 3.(9), 3.(10).1.A, 3.(12).1.A.

    Readings · 解读:
        - One of the three acts in the period is enough, whenever the others took place.
          三种行为中任一项发生在该时段内即可，其他行为发生在何时不限。
        - The exception is printed below both items and is taken to belong to both; its “etc.” names nothing and is
          closed to virtual orders.
          例外写在两项之后，理解为对两项一并适用；“等”字未列明其他情形，理解为仅限虚拟订单。
        - Unlike the item on refunds and after-sales, this one names no platform and takes out no virtual orders.
          本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。
        - The contents to which this item refers are those of the item on refund and after-sales timeouts, with its
          exception for virtual orders.
          本条所指的“交易流程调整”内容，理解为退款/售后超时调整一项，并包含其对虚拟订单的例外。
        - Here only applying and modifying are named: a refusal in the period brings nothing about, and an agreement to
          the return counts only where the application lies in the period too.
          本条仅提及申请与修改：时段内的拒绝不产生效果；同意退货亦须申请或修改在时段内方可适用。
        - Items 1 and 2 repeat the words of the item on replacement without repair; under this heading they are taken to
          speak of the 30-day worry-free return.
          第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。
    """
    case = (platform, order_kind, process, waiting_for, applied_at, modified_at, refused_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or process not in _PROCESS
            or waiting_for not in _WAITING_FOR
            or (applied_at is not None and applied_at.tzinfo is None)
            or (modified_at is not None and modified_at.tzinfo is None)
            or (refused_at is not None and refused_at.tzinfo is None)
        ):
            return _RULES.decide("confirm_or_modify_timeout_days", case)
        applied = None
        if applied_at is not None:
            applied = applied_at - EPOCHS[applied_at.tzinfo]
        modified = None
        if modified_at is not None:
            modified = modified_at - EPOCHS[modified_at.tzinfo]
        refused = None
        if refused_at is not None:
            refused = refused_at - EPOCHS[refused_at.tzinfo]
        held = 0
        if (
            process == "refund_after_sales"
            and platform in ("tmall", "tmall_international")
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
            and order_kind != "virtual"
        ):
            # after_sales.application.confirm_or_modify cites 2.(II).2.(1).A
            held |= 1
        elif (
            process == "seven_day_exchange"
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
        ):
            # seven_day.exchange_application.exchange_confirm_or_modify cites 3.(1).1.1)
            held |= 2
        elif (
            (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
            )
            and process in _PROCESS_1
            and platform in ("tmall", "tmall_international")
            and waiting_for in ("merchant", "consumer")
            and order_kind != "virtual"
        ):
            # guarantees.guarantee.application.confirm_or_modify cites 3.(9)
            held |= 4
        elif (
            process == "replace_only"
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
        ):
            # replacement.exchange_application.exchange_confirm_or_modify cites 3.(10).1.A
            held |= 8
        elif (
            process == "thirty_day_worry_free"
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
        ):
            # worry_free.exchange_application.exchange_confirm_or_modify cites 3.(12).1.A
            held |= 16
        if held & 2 and (order_kind == "virtual" or platform == "taobao"):
            # a reading of seven_day.exchange_application.exchange_confirm_or_modify
            held |= 32
        if held & 8 and (order_kind == "virtual" or platform == "taobao"):
            # a reading of replacement.exchange_application.exchange_confirm_or_modify
            held |= 64
        if held & 16 and (order_kind == "virtual" or platform == "taobao"):
            # a reading of worry_free.exchange_application.exchange_confirm_or_modify
            held |= 128
        outcome = _CONFIRM_OR_MODIFY_TIMEOUT_DAYS[held]
        if outcome is None:
            return _RULES.decide("confirm_or_modify_timeout_days", case)
    except UNREADABLE:
        return _RULES.decide("confirm_or_modify_timeout_days", case)
    decision: Decision[Decimal] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def return_receipt_timeout_days(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    return_carrier: ReturnCarrier | NotGiven = NOT_GIVEN,
    process: Process | NotGiven = NOT_GIVEN,
    applied_at: datetime | NotGiven | None = NOT_GIVEN,
    modified_at: datetime | NotGiven | None = NOT_GIVEN,
    refused_at: datetime | NotGiven | None = NOT_GIVEN,
    returned_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for the merchant to confirm receipt of the return · 等待商家确认收到退货的超时时间.

    Value: a number of days.
    值：数值，单位 days。

    Args:
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
        applied_at: the consumer applies · 消费者提出申请; None: it did not happen · 没有发生.
        modified_at: the consumer modifies the application · 消费者修改申请; None: it did not happen · 没有发生.
        refused_at: the merchant refuses the application · 商家拒绝申请; None: it did not happen · 没有发生.
        returned_at: the consumer returns the goods · 消费者退货; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(II).2.(1).B, 3.(1).1.2), 3.(9), 3.(10).1.B, 3.(12).1.B.

    Readings · 解读:
        - The return may be sent back after the period, as long as the application, its modification or its refusal lies
          in it.
          只要申请、修改或拒绝发生在该时段内，退货可以晚于该时段。
        - One of the three acts in the period is enough, whenever the others took place.
          三种行为中任一项发生在该时段内即可，其他行为发生在何时不限。
        - The exception is printed below both items and is taken to belong to both; its “etc.” names nothing and is
          closed to virtual orders.
          例外写在两项之后，理解为对两项一并适用；“等”字未列明其他情形，理解为仅限虚拟订单。
        - Unlike the item on refunds and after-sales, this one names no platform and takes out no virtual orders.
          本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。
        - The contents to which this item refers are those of the item on refund and after-sales timeouts, with its
          exception for virtual orders.
          本条所指的“交易流程调整”内容，理解为退款/售后超时调整一项，并包含其对虚拟订单的例外。
        - Here only applying and modifying are named: a refusal in the period brings nothing about, and an agreement to
          the return counts only where the application lies in the period too.
          本条仅提及申请与修改：时段内的拒绝不产生效果；同意退货亦须申请或修改在时段内方可适用。
        - Items 1 and 2 repeat the words of the item on replacement without repair; under this heading they are taken to
          speak of the 30-day worry-free return.
          第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。
    """
    case = (platform, order_kind, return_carrier, process, applied_at, modified_at, refused_at, returned_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or return_carrier not in _RETURN_CARRIER
            or process not in _PROCESS
            or (applied_at is not None and applied_at.tzinfo is None)
            or (modified_at is not None and modified_at.tzinfo is None)
            or (refused_at is not None and refused_at.tzinfo is None)
            or (returned_at is not None and returned_at.tzinfo is None)
        ):
            return _RULES.decide("return_receipt_timeout_days", case)
        applied = None
        if applied_at is not None:
            applied = applied_at - EPOCHS[applied_at.tzinfo]
        modified = None
        if modified_at is not None:
            modified = modified_at - EPOCHS[modified_at.tzinfo]
        refused = None
        if refused_at is not None:
            refused = refused_at - EPOCHS[refused_at.tzinfo]
        returned = None
        if returned_at is not None:
            returned = returned_at - EPOCHS[returned_at.tzinfo]
        held = 0
        if (
            process == "refund_after_sales"
            and platform in ("tmall", "tmall_international")
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and returned is not None
            and order_kind != "virtual"
        ):
            if return_carrier != "plain_mail":
                # after_sales.application.return_receipt cites 2.(II).2.(1).B
                held |= 1
            elif return_carrier == "plain_mail":
                # after_sales.application.return_receipt cites 2.(II).2.(1).B, instead
                held |= 2
        elif (
            process == "seven_day_exchange"
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and returned is not None
        ):
            if return_carrier != "plain_mail":
                # seven_day.exchange_application.exchange_receipt cites 3.(1).1.2)
                held |= 4
            elif return_carrier == "plain_mail":
                # seven_day.exchange_application.exchange_receipt cites 3.(1).1.2), instead
                held |= 8
        elif (
            (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
            )
            and process in _PROCESS_1
            and platform in ("tmall", "tmall_international")
            and returned is not None
            and order_kind != "virtual"
        ):
            if return_carrier != "plain_mail":
                # guarantees.guarantee.application.return_receipt cites 3.(9)
                held |= 16
            elif return_carrier == "plain_mail":
                # guarantees.guarantee.application.return_receipt cites 3.(9), instead
                held |= 32
        elif (
            process == "replace_only"
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and returned is not None
        ):
            if return_carrier != "plain_mail":
                # replacement.exchange_application.exchange_receipt cites 3.(10).1.B
                held |= 64
            elif return_carrier == "plain_mail":
                # replacement.exchange_application.exchange_receipt cites 3.(10).1.B, instead
                held |= 128
        elif (
            process == "thirty_day_worry_free"
            and (
                (applied is not None and _2019_01_28 <= applied < _2019_02_14)
                or (modified is not None and _2019_01_28 <= modified < _2019_02_14)
                or (refused is not None and _2019_01_28 <= refused < _2019_02_14)
            )
            and returned is not None
        ):
            if return_carrier != "plain_mail":
                # worry_free.exchange_application.exchange_receipt cites 3.(12).1.B
                held |= 256
            elif return_carrier == "plain_mail":
                # worry_free.exchange_application.exchange_receipt cites 3.(12).1.B, instead
                held |= 512
        if held & 12 and (order_kind == "virtual" or platform == "taobao"):
            # a reading of seven_day.exchange_application.exchange_receipt
            held |= 1024
        if held & 192 and (order_kind == "virtual" or platform == "taobao"):
            # a reading of replacement.exchange_application.exchange_receipt
            held |= 2048
        if held & 768 and (order_kind == "virtual" or platform == "taobao"):
            # a reading of worry_free.exchange_application.exchange_receipt
            held |= 4096
        outcome = _RETURN_RECEIPT_TIMEOUT_DAYS[held]
        if outcome is None:
            return _RULES.decide("return_receipt_timeout_days", case)
    except UNREADABLE:
        return _RULES.decide("return_receipt_timeout_days", case)
    decision: Decision[Decimal] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def return_info_timeout_days(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    process: Process | NotGiven = NOT_GIVEN,
    applied_at: datetime | NotGiven | None = NOT_GIVEN,
    modified_at: datetime | NotGiven | None = NOT_GIVEN,
    agreed_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for the consumer to fill in the return information · 等待消费者填写退货信息的超时时间.

    Value: a number of days.
    值：数值，单位 days。

    Args:
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
        applied_at: the consumer applies · 消费者提出申请; None: it did not happen · 没有发生.
        modified_at: the consumer modifies the application · 消费者修改申请; None: it did not happen · 没有发生.
        agreed_at: the merchant agrees to the return · 商家同意退货协议; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(II).2.(2), 3.(1).2, 3.(9), 3.(10).2, 3.(12).2.

    Readings · 解读:
        - The exception is printed below both items and is taken to belong to both; its “etc.” names nothing and is
          closed to virtual orders.
          例外写在两项之后，理解为对两项一并适用；“等”字未列明其他情形，理解为仅限虚拟订单。
        - Unlike the item on refunds and after-sales, this one names no platform and takes out no virtual orders.
          本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。
        - The contents to which this item refers are those of the item on refund and after-sales timeouts, with its
          exception for virtual orders.
          本条所指的“交易流程调整”内容，理解为退款/售后超时调整一项，并包含其对虚拟订单的例外。
        - Here only applying and modifying are named: a refusal in the period brings nothing about, and an agreement to
          the return counts only where the application lies in the period too.
          本条仅提及申请与修改：时段内的拒绝不产生效果；同意退货亦须申请或修改在时段内方可适用。
        - Items 1 and 2 repeat the words of the item on replacement without repair; under this heading they are taken to
          speak of the 30-day worry-free return.
          第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。
    """
    case = (platform, order_kind, process, applied_at, modified_at, agreed_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or process not in _PROCESS
            or (applied_at is not None and applied_at.tzinfo is None)
            or (modified_at is not None and modified_at.tzinfo is None)
            or (agreed_at is not None and agreed_at.tzinfo is None)
        ):
            return _RULES.decide("return_info_timeout_days", case)
        outcome = _RETURN_INFO_TIMEOUT_DAYS_0
        if agreed_at is not None:
            agreed = agreed_at - EPOCHS[agreed_at.tzinfo]
            if _2019_01_28 <= agreed < _2019_02_14:
                if process == "refund_after_sales":
                    if platform != "taobao" and order_kind != "virtual":
                        # after_sales.return_information cites 2.(II).2.(2)
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_1
                elif process == "seven_day_exchange":
                    if order_kind == "virtual" or platform == "taobao":
                        # seven_day.exchange_information cites 3.(1).2
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_2
                    else:
                        # seven_day.exchange_information cites 3.(1).2
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_3
                elif process == "replace_only":
                    if order_kind == "virtual" or platform == "taobao":
                        # replacement.exchange_information cites 3.(10).2
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_4
                    else:
                        # replacement.exchange_information cites 3.(10).2
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_5
                elif process == "thirty_day_worry_free":
                    if order_kind == "virtual" or platform == "taobao":
                        # worry_free.exchange_information cites 3.(12).2
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_6
                    else:
                        # worry_free.exchange_information cites 3.(12).2
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_7
                elif platform != "taobao" and order_kind != "virtual":
                    if applied_at is not None:
                        applied = applied_at - EPOCHS[applied_at.tzinfo]
                        if _2019_01_28 <= applied < _2019_02_14:
                            # guarantees.guarantee.return_information cites 3.(9)
                            outcome = _RETURN_INFO_TIMEOUT_DAYS_8
                        elif modified_at is not None:
                            modified = modified_at - EPOCHS[modified_at.tzinfo]
                            if _2019_01_28 <= modified < _2019_02_14:
                                # guarantees.guarantee.return_information cites 3.(9)
                                outcome = _RETURN_INFO_TIMEOUT_DAYS_8
                    elif modified_at is not None:
                        modified = modified_at - EPOCHS[modified_at.tzinfo]
                        if _2019_01_28 <= modified < _2019_02_14:
                            # guarantees.guarantee.return_information cites 3.(9)
                            outcome = _RETURN_INFO_TIMEOUT_DAYS_8
    except UNREADABLE:
        return _RULES.decide("return_info_timeout_days", case)
    decision: Decision[Decimal] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def redelivery_info_timeout_days(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    process: Process | NotGiven = NOT_GIVEN,
    receipt_confirmed_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for the merchant to fill in the delivery information · 等待商家填写发货信息的超时时间.

    Value: a number of days.
    值：数值，单位 days。

    Args:
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
        receipt_confirmed_at: the merchant confirms receipt of the return · 商家确认收到退货; None: it did not happen ·
            没有发生.

    Clauses · 条款: 3.(1).3, 3.(10).3, 3.(12).3.

    Readings · 解读:
        - Unlike the item on refunds and after-sales, this one names no platform and takes out no virtual orders.
          本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。
        - Items 1 and 2 repeat the words of the item on replacement without repair; under this heading they are taken to
          speak of the 30-day worry-free return.
          第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。
    """
    case = (platform, order_kind, process, receipt_confirmed_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or process not in _PROCESS
            or (receipt_confirmed_at is not None and receipt_confirmed_at.tzinfo is None)
        ):
            return _RULES.decide("redelivery_info_timeout_days", case)
        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_0
        if receipt_confirmed_at is not None:
            receipt_confirmed = receipt_confirmed_at - EPOCHS[receipt_confirmed_at.tzinfo]
            if _2019_01_28 <= receipt_confirmed < _2019_02_14:
                if process == "seven_day_exchange":
                    if order_kind == "virtual" or platform == "taobao":
                        # seven_day.exchange_redelivery cites 3.(1).3
                        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_1
                    else:
                        # seven_day.exchange_redelivery cites 3.(1).3
                        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_2
                elif process == "replace_only":
                    if order_kind == "virtual" or platform == "taobao":
                        # replacement.exchange_redelivery cites 3.(10).3
                        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_3
                    else:
                        # replacement.exchange_redelivery cites 3.(10).3
                        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_4
                elif process == "thirty_day_worry_free":
                    if order_kind == "virtual" or platform == "taobao":
                        # worry_free.exchange_redelivery cites 3.(12).3
                        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_5
                    else:
                        # worry_free.exchange_redelivery cites 3.(12).3
                        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_6
    except UNREADABLE:
        return _RULES.decide("redelivery_info_timeout_days", case)
    decision: Decision[Decimal] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def evidence_due(
    *,
    evidence_required: bool | NotGiven = False,
    intervention_applied_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time for uploading the evidence · 最迟上传凭证时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
        evidence_required: evidence is required · 需要举证; not given: no · 未给出时为否.
        intervention_applied_at: intervention by customer service is applied for · 用户申请客服介入; None: it did not
            happen · 没有发生.

    Clauses · 条款: 2.(III).1.s1.

    Readings · 解读:
        - Consumer and merchant have the same 15 days, counted from the instant of the application.
          消费者与商家适用相同的15天，自申请介入的时刻起算。
        - “Taobao” names the common procedure of rights protection and not the platform: orders of every platform in
          that procedure are meant.
          此处“淘宝”指统一的维权流程而非平台，进入该流程的各平台订单均适用。
    """
    case = (evidence_required, intervention_applied_at, as_of)
    try:
        if (
            as_of is not None
            or type(evidence_required) is not bool
            or (intervention_applied_at is not None and intervention_applied_at.tzinfo is None)
        ):
            return _RULES.decide("evidence_due", case)
        outcome = _EVIDENCE_DUE_0
        value = _EVIDENCE_DUE_0.value
        if evidence_required and intervention_applied_at is not None:
            intervention_applied = intervention_applied_at - EPOCHS[intervention_applied_at.tzinfo]
            if intervention_applied < MODERN:
                return _RULES.decide("evidence_due", case)
            if _2019_01_28 <= intervention_applied < _2019_02_14:
                # evidence.upload cites 2.(III).1.s1
                outcome = _EVIDENCE_DUE_1
                value = _EPOCH + (intervention_applied + _15_DAYS)
    except UNREADABLE:
        return _RULES.decide("evidence_due", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def evidence_handling_due(
    *,
    evidence_required: bool | NotGiven = False,
    intervention_applied_at: datetime | NotGiven | None = NOT_GIVEN,
    evidence_completed_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time for handling the evidence · 最迟处理凭证时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
        evidence_required: evidence is required · 需要举证; not given: no · 未给出时为否.
        intervention_applied_at: intervention by customer service is applied for · 用户申请客服介入; None: it did not
            happen · 没有发生.
        evidence_completed_at: the evidence is uploaded · 凭证上传完成; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(III).1.s1, 2.(III).1.s2, 2.(III).1.s3.

    Readings · 解读:
        - The time limit whose lapse leads to manual processing is taken to be that for handling the evidence, not that
          for uploading it.
          转入人工处理的时限理解为商家处理凭证的时限，而非上传凭证的时限。
        - “Taobao” names the common procedure of rights protection and not the platform: orders of every platform in
          that procedure are meant.
          此处“淘宝”指统一的维权流程而非平台，进入该流程的各平台订单均适用。
    """
    case = (evidence_required, intervention_applied_at, evidence_completed_at, as_of)
    try:
        if (
            as_of is not None
            or type(evidence_required) is not bool
            or (intervention_applied_at is not None and intervention_applied_at.tzinfo is None)
            or (evidence_completed_at is not None and evidence_completed_at.tzinfo is None)
        ):
            return _RULES.decide("evidence_handling_due", case)
        outcome = _EVIDENCE_HANDLING_DUE_0
        value = _EVIDENCE_HANDLING_DUE_0.value
        if evidence_required and intervention_applied_at is not None:
            intervention_applied = intervention_applied_at - EPOCHS[intervention_applied_at.tzinfo]
            if _2019_01_28 <= intervention_applied < _2019_02_14 and evidence_completed_at is not None:
                # evidence.handling cites 2.(III).1.s1, 2.(III).1.s2, 2.(III).1.s3
                evidence_completed = evidence_completed_at - EPOCHS[evidence_completed_at.tzinfo]
                if evidence_completed < MODERN:
                    return _RULES.decide("evidence_handling_due", case)
                outcome = _EVIDENCE_HANDLING_DUE_1
                value = _EPOCH + (evidence_completed + _3_DAYS)
    except UNREADABLE:
        return _RULES.decide("evidence_handling_due", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def evidence_late_outcome(
    *,
    evidence_required: bool | NotGiven = False,
    intervention_applied_at: datetime | NotGiven | None = NOT_GIVEN,
    evidence_completed_at: datetime | NotGiven | None = NOT_GIVEN,
    certificate_handled_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[EvidenceLateOutcome]:
    """Outcome of late handling · 逾期未处理凭证的结果.

    Value: one of the choice's values.
    值：所列选项之一。

    Args:
        evidence_required: evidence is required · 需要举证; not given: no · 未给出时为否.
        intervention_applied_at: intervention by customer service is applied for · 用户申请客服介入; None: it did not
            happen · 没有发生.
        evidence_completed_at: the evidence is uploaded · 凭证上传完成; None: it did not happen · 没有发生.
        certificate_handled_at: the merchant handles the evidence · 商家处理凭证; None: it did not happen · 没有发生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 2.(III).1.s1, 2.(III).1.s2, 2.(III).1.s3.

    Readings · 解读:
        - The time limit whose lapse leads to manual processing is taken to be that for handling the evidence, not that
          for uploading it.
          转入人工处理的时限理解为商家处理凭证的时限，而非上传凭证的时限。
        - “Taobao” names the common procedure of rights protection and not the platform: orders of every platform in
          that procedure are meant.
          此处“淘宝”指统一的维权流程而非平台，进入该流程的各平台订单均适用。
    """
    case = (evidence_required, intervention_applied_at, evidence_completed_at, certificate_handled_at, at, as_of)
    try:
        if (
            as_of is not None
            or type(evidence_required) is not bool
            or intervention_applied_at is NOT_GIVEN
            or evidence_completed_at is NOT_GIVEN
            or (certificate_handled_at is not None and certificate_handled_at.tzinfo is None)
            or (at is not NOT_GIVEN and at.tzinfo is None)
        ):
            return _RULES.decide("evidence_late_outcome", case)
        _evidence_handling_due = evidence_handling_due(
            evidence_required=evidence_required,
            intervention_applied_at=intervention_applied_at,
            evidence_completed_at=evidence_completed_at,
        )
        if _evidence_handling_due.kind == "missing_fact" or _evidence_handling_due.lower_bound:
            return _RULES.decide("evidence_late_outcome", case)
        _evidence_handling_due_at = (
            _evidence_handling_due.value - _EPOCH if isinstance(_evidence_handling_due.value, datetime) else None
        )
        outcome = _EVIDENCE_LATE_OUTCOME_0
        if "evidence.handling" in _evidence_handling_due.rules and _evidence_handling_due_at is not None:
            if certificate_handled_at is not None:
                certificate_handled = certificate_handled_at - EPOCHS[certificate_handled_at.tzinfo]
                if certificate_handled < MODERN:
                    return _RULES.decide("evidence_late_outcome", case)
                if certificate_handled >= _evidence_handling_due_at:
                    # evidence.handling cites 2.(III).1.s1, 2.(III).1.s2, 2.(III).1.s3, on breach
                    outcome = _EVIDENCE_LATE_OUTCOME_1
            else:
                # evidence.handling cites 2.(III).1.s1, 2.(III).1.s2, 2.(III).1.s3, on breach
                outcome = _EVIDENCE_LATE_OUTCOME_1
    except UNREADABLE:
        return _RULES.decide("evidence_late_outcome", case)
    decision: Decision[EvidenceLateOutcome] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def processing_resumes_at(
    *,
    proceeding: Proceeding | NotGiven = NOT_GIVEN,
    initiated_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """The processing resumes · 恢复处理时间.

    Value: the first instant that is allowed (it counts); where `lower_bound` is true, only not before it.
    值：最早可以的时点（含该时点）；`lower_bound` 为真时仅表示不早于该时点。

    Args:
        proceeding: proceeding · 处理事项: customer_service_intervention (a customer service intervention · 客服介入),
            behavioral_complaint (a behavioral complaint · 行为投诉), one_click_help_complaint (a one-click help
            complaint · 一键求助投诉), three_year_warranty_request (a request under the three-year warranty · 三年质保维
            权)
        initiated_at: the proceeding is initiated · 事项发起; None: it did not happen · 没有发生.

    Clauses · 条款: 2.(III).2, 2.(III).3, 3.(8).s1, 3.(8).s2, 3.(13).

    Readings · 解读:
        - “After February 11” is taken to include that day, as for behavioral complaints.
          “2月11日后”理解为包含当日，与行为投诉的规定一致。
        - The last day is printed without a time of day: the whole of it counts.
          截止日未写明时刻，当日全天计算在内。
        - The kinds in brackets, closed by an “etc.”, are examples: every behavioral complaint is meant.
          括号内所列类型以“等”字结尾，仅为举例，各类行为投诉均适用。
        - The first day is printed without a time of day: it counts from 00:00:00.
          起始日未写明时刻，按当日00:00:00起算。
        - The 7 days are counted from the resumption of processing and not from each complaint.
          7天自恢复处理的时刻起算，而非自每宗投诉提出时起算。
    """
    case = (proceeding, initiated_at, as_of)
    try:
        if (
            as_of is not None
            or proceeding not in _PROCEEDING
            or (initiated_at is not None and initiated_at.tzinfo is None)
        ):
            return _RULES.decide("processing_resumes_at", case)
        outcome = _PROCESSING_RESUMES_AT_0
        if initiated_at is not None:
            if proceeding == "customer_service_intervention":
                initiated = initiated_at - EPOCHS[initiated_at.tzinfo]
                if _2019_02_04 <= initiated < _2019_02_11:
                    # interventions.intervention_resumed cites 2.(III).2
                    outcome = _PROCESSING_RESUMES_AT_1
            elif proceeding == "behavioral_complaint":
                initiated = initiated_at - EPOCHS[initiated_at.tzinfo]
                if _2019_02_04 <= initiated < _2019_02_11:
                    # interventions.complaint_resumed cites 2.(III).3
                    outcome = _PROCESSING_RESUMES_AT_2
            elif proceeding == "one_click_help_complaint":
                initiated = initiated_at - EPOCHS[initiated_at.tzinfo]
                if _2019_01_28 <= initiated < _2019_02_16:
                    # one_click_help.complaints cites 3.(8).s1, 3.(8).s2
                    outcome = _PROCESSING_RESUMES_AT_3
            else:
                initiated = initiated_at - EPOCHS[initiated_at.tzinfo]
                if _2019_01_28 <= initiated < _2019_02_14:
                    # three_year_warranty cites 3.(13)
                    outcome = _PROCESSING_RESUMES_AT_4
    except UNREADABLE:
        return _RULES.decide("processing_resumes_at", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def resolution_due(
    *,
    proceeding: Proceeding | NotGiven = NOT_GIVEN,
    initiated_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time for settling the complaint · 投诉处理完毕时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
        proceeding: proceeding · 处理事项: customer_service_intervention (a customer service intervention · 客服介入),
            behavioral_complaint (a behavioral complaint · 行为投诉), one_click_help_complaint (a one-click help
            complaint · 一键求助投诉), three_year_warranty_request (a request under the three-year warranty · 三年质保维
            权)
        initiated_at: the proceeding is initiated · 事项发起; None: it did not happen · 没有发生.

    Clauses · 条款: 3.(8).s1, 3.(8).s2.

    Readings · 解读:
        - The 7 days are counted from the resumption of processing and not from each complaint.
          7天自恢复处理的时刻起算，而非自每宗投诉提出时起算。
    """
    case = (proceeding, initiated_at, as_of)
    try:
        if as_of is not None or proceeding not in _PROCEEDING or initiated_at is NOT_GIVEN:
            return _RULES.decide("resolution_due", case)
        _processing_resumes_at = processing_resumes_at(proceeding=proceeding, initiated_at=initiated_at)
        if _processing_resumes_at.kind == "missing_fact" or _processing_resumes_at.lower_bound:
            return _RULES.decide("resolution_due", case)
        _processing_resumes_at_at = (
            _processing_resumes_at.value - _EPOCH if isinstance(_processing_resumes_at.value, datetime) else None
        )
        outcome = _RESOLUTION_DUE_0
        value = _RESOLUTION_DUE_0.value
        if proceeding == "one_click_help_complaint" and initiated_at is not None:
            initiated = initiated_at - EPOCHS[initiated_at.tzinfo]
            if _2019_01_28 <= initiated < _2019_02_16 and _processing_resumes_at.kind != "not_covered":
                # one_click_help.complaints cites 3.(8).s1, 3.(8).s2
                if _processing_resumes_at_at is None:
                    return _RULES.decide("resolution_due", case)
                outcome = _RESOLUTION_DUE_1
                value = ASIA_SHANGHAI.at(_processing_resumes_at_at + _7_DAYS)
    except UNREADABLE:
        return _RULES.decide("resolution_due", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def invoice_due(
    *,
    invoice_applied_stage: InvoiceAppliedStage | NotGiven = NOT_GIVEN,
    status_at_application: StatusAtApplication | NotGiven = NOT_GIVEN,
    succeeded_at: datetime | NotGiven | None = NOT_GIVEN,
    invoice_applied_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Time for completing the invoice · 最迟完成开票时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
        invoice_applied_stage: stage of the invoice application · 发票申请环节: at_order (placing the order · 下单时),
            after_payment (after the payment · 付款成功后)
        status_at_application: order status at the application · 申请发票时的订单状态: buyer_has_paid (paid by the buyer
            · 买家已付款), seller_has_shipped (shipped by the seller · 卖家已发货), other_not_successful (another status
            before success · 其他交易未成功的状态), transaction_successful (successful · 交易成功)
        succeeded_at: the transaction succeeds · 交易成功; None: it did not happen · 没有发生.
        invoice_applied_at: the invoice is applied for · 消费者申请发票; None: it did not happen · 没有发生.

    Clauses · 条款: 3.(II).1.s1, 3.(II).2.A, 3.(II).2.B.

    Readings · 解读:
        - The last line, that otherwise Article 5 applies, is printed below the second item and is taken to belong to
          both.
          “否则按第五条处理”一句写在第2项之后，理解为对两项一并适用。
        - The 20 days run from the instant of the application, not from the end of its day.
          20天自申请发票的时刻起算，而非自申请当日结束时起算。
    """
    case = (invoice_applied_stage, status_at_application, succeeded_at, invoice_applied_at, as_of)
    try:
        if (
            as_of is not None
            or invoice_applied_stage not in _INVOICE_APPLIED_STAGE
            or status_at_application not in _STATUS_AT_APPLICATION
            or (succeeded_at is not None and succeeded_at.tzinfo is None)
            or (invoice_applied_at is not None and invoice_applied_at.tzinfo is None)
        ):
            return _RULES.decide("invoice_due", case)
        outcome = _INVOICE_DUE_0
        value = _INVOICE_DUE_0.value
        if invoice_applied_stage == "at_order":
            if succeeded_at is not None:
                succeeded = succeeded_at - EPOCHS[succeeded_at.tzinfo]
                if succeeded < MODERN:
                    return _RULES.decide("invoice_due", case)
                if _2019_01_28 <= succeeded < _2019_02_14:
                    # invoices.at_order cites 3.(II).1.s1
                    outcome = _INVOICE_DUE_1
                    value = _EPOCH + (succeeded + _20_DAYS)
        elif status_at_application == "transaction_successful":
            if invoice_applied_at is not None:
                invoice_applied = invoice_applied_at - EPOCHS[invoice_applied_at.tzinfo]
                if invoice_applied < MODERN:
                    return _RULES.decide("invoice_due", case)
                if _2019_01_28 <= invoice_applied < _2019_02_14:
                    # invoices.after_success cites 3.(II).2.B
                    outcome = _INVOICE_DUE_2
                    value = _EPOCH + (invoice_applied + _20_DAYS)
        elif succeeded_at is not None:
            succeeded = succeeded_at - EPOCHS[succeeded_at.tzinfo]
            if succeeded < MODERN:
                return _RULES.decide("invoice_due", case)
            if _2019_01_28 <= succeeded < _2019_02_14:
                # invoices.before_success cites 3.(II).2.A
                outcome = _INVOICE_DUE_3
                value = _EPOCH + (succeeded + _20_DAYS)
    except UNREADABLE:
        return _RULES.decide("invoice_due", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def invoice_late_rule(
    *,
    invoice_applied_stage: InvoiceAppliedStage | NotGiven = NOT_GIVEN,
    status_at_application: StatusAtApplication | NotGiven = NOT_GIVEN,
    invoice_kind: InvoiceKind | NotGiven = NOT_GIVEN,
    succeeded_at: datetime | NotGiven | None = NOT_GIVEN,
    invoice_applied_at: datetime | NotGiven | None = NOT_GIVEN,
    invoice_completed_at: datetime | NotGiven | None = NOT_GIVEN,
    waybill_entered_at: datetime | NotGiven | None = NOT_GIVEN,
    online_return_completed_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Rule on late invoices · 逾期开票的处理.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。

    Args:
        invoice_applied_stage: stage of the invoice application · 发票申请环节: at_order (placing the order · 下单时),
            after_payment (after the payment · 付款成功后)
        status_at_application: order status at the application · 申请发票时的订单状态: buyer_has_paid (paid by the buyer
            · 买家已付款), seller_has_shipped (shipped by the seller · 卖家已发货), other_not_successful (another status
            before success · 其他交易未成功的状态), transaction_successful (successful · 交易成功)
        invoice_kind: kind of invoice · 发票类型: electronic (electronic · 电子发票), paper (paper · 纸质发票)
        succeeded_at: the transaction succeeds · 交易成功; None: it did not happen · 没有发生.
        invoice_applied_at: the invoice is applied for · 消费者申请发票; None: it did not happen · 没有发生.
        invoice_completed_at: the invoice is completed · 发票开具完成; None: it did not happen · 没有发生.
        waybill_entered_at: the waybill number of the invoice is entered · 商家录入发票快递单号; None: it did not happen
            · 没有发生.
        online_return_completed_at: the invoice is returned online · 发票完成线上回传; None: it did not happen · 没有发
            生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 3.(II).1.s1, 3.(II).2.A, 3.(II).2.B.

    Readings · 解读:
        - The last line, that otherwise Article 5 applies, is printed below the second item and is taken to belong to
          both.
          “否则按第五条处理”一句写在第2项之后，理解为对两项一并适用。
        - The 20 days run from the instant of the application, not from the end of its day.
          20天自申请发票的时刻起算，而非自申请当日结束时起算。
    """
    case = (
        invoice_applied_stage,
        status_at_application,
        invoice_kind,
        succeeded_at,
        invoice_applied_at,
        invoice_completed_at,
        waybill_entered_at,
        online_return_completed_at,
        at,
        as_of,
    )
    try:
        if invoice_kind == "electronic":
            if invoice_completed_at is NOT_GIVEN:
                invoice_completed_at = online_return_completed_at
            elif invoice_completed_at != online_return_completed_at:
                return _RULES.decide("invoice_late_rule", case)
        if invoice_kind == "paper":
            if invoice_completed_at is NOT_GIVEN:
                invoice_completed_at = waybill_entered_at
            elif invoice_completed_at != waybill_entered_at:
                return _RULES.decide("invoice_late_rule", case)
        if (
            as_of is not None
            or invoice_applied_stage not in _INVOICE_APPLIED_STAGE
            or status_at_application not in _STATUS_AT_APPLICATION
            or invoice_kind not in _INVOICE_KIND
            or succeeded_at is NOT_GIVEN
            or invoice_applied_at is NOT_GIVEN
            or (invoice_completed_at is not None and invoice_completed_at.tzinfo is None)
            or (waybill_entered_at is not None and waybill_entered_at.tzinfo is None)
            or (online_return_completed_at is not None and online_return_completed_at.tzinfo is None)
            or (at is not NOT_GIVEN and at.tzinfo is None)
        ):
            return _RULES.decide("invoice_late_rule", case)
        _invoice_due = invoice_due(
            invoice_applied_stage=invoice_applied_stage,
            status_at_application=status_at_application,
            succeeded_at=succeeded_at,
            invoice_applied_at=invoice_applied_at,
        )
        if _invoice_due.kind == "missing_fact" or _invoice_due.lower_bound:
            return _RULES.decide("invoice_late_rule", case)
        _invoice_due_at = _invoice_due.value - _EPOCH if isinstance(_invoice_due.value, datetime) else None
        outcome = _INVOICE_LATE_RULE_0
        if _invoice_due_at is not None:
            if invoice_completed_at is not None:
                invoice_completed = invoice_completed_at - EPOCHS[invoice_completed_at.tzinfo]
                if invoice_completed < MODERN:
                    return _RULES.decide("invoice_late_rule", case)
                if invoice_completed >= _invoice_due_at:
                    if "invoices.at_order" in _invoice_due.rules:
                        if "invoices.before_success" in _invoice_due.rules:
                            if "invoices.after_success" in _invoice_due.rules:
                                # invoices.at_order cites 3.(II).1.s1, on breach
                                # invoices.before_success cites 3.(II).2.A, on breach
                                # invoices.after_success cites 3.(II).2.B, on breach
                                outcome = _INVOICE_LATE_RULE_1
                            else:
                                # invoices.at_order cites 3.(II).1.s1, on breach
                                # invoices.before_success cites 3.(II).2.A, on breach
                                outcome = _INVOICE_LATE_RULE_2
                        elif "invoices.after_success" in _invoice_due.rules:
                            # invoices.at_order cites 3.(II).1.s1, on breach
                            # invoices.after_success cites 3.(II).2.B, on breach
                            outcome = _INVOICE_LATE_RULE_3
                        else:
                            # invoices.at_order cites 3.(II).1.s1, on breach
                            outcome = _INVOICE_LATE_RULE_4
                    elif "invoices.before_success" in _invoice_due.rules:
                        if "invoices.after_success" in _invoice_due.rules:
                            # invoices.before_success cites 3.(II).2.A, on breach
                            # invoices.after_success cites 3.(II).2.B, on breach
                            outcome = _INVOICE_LATE_RULE_5
                        else:
                            # invoices.before_success cites 3.(II).2.A, on breach
                            outcome = _INVOICE_LATE_RULE_6
                    elif "invoices.after_success" in _invoice_due.rules:
                        # invoices.after_success cites 3.(II).2.B, on breach
                        outcome = _INVOICE_LATE_RULE_7
            elif "invoices.at_order" in _invoice_due.rules:
                if "invoices.before_success" in _invoice_due.rules:
                    if "invoices.after_success" in _invoice_due.rules:
                        # invoices.at_order cites 3.(II).1.s1, on breach
                        # invoices.before_success cites 3.(II).2.A, on breach
                        # invoices.after_success cites 3.(II).2.B, on breach
                        outcome = _INVOICE_LATE_RULE_1
                    else:
                        # invoices.at_order cites 3.(II).1.s1, on breach
                        # invoices.before_success cites 3.(II).2.A, on breach
                        outcome = _INVOICE_LATE_RULE_2
                elif "invoices.after_success" in _invoice_due.rules:
                    # invoices.at_order cites 3.(II).1.s1, on breach
                    # invoices.after_success cites 3.(II).2.B, on breach
                    outcome = _INVOICE_LATE_RULE_3
                else:
                    # invoices.at_order cites 3.(II).1.s1, on breach
                    outcome = _INVOICE_LATE_RULE_4
            elif "invoices.before_success" in _invoice_due.rules:
                if "invoices.after_success" in _invoice_due.rules:
                    # invoices.before_success cites 3.(II).2.A, on breach
                    # invoices.after_success cites 3.(II).2.B, on breach
                    outcome = _INVOICE_LATE_RULE_5
                else:
                    # invoices.before_success cites 3.(II).2.A, on breach
                    outcome = _INVOICE_LATE_RULE_6
            elif "invoices.after_success" in _invoice_due.rules:
                # invoices.after_success cites 3.(II).2.B, on breach
                outcome = _INVOICE_LATE_RULE_7
    except UNREADABLE:
        return _RULES.decide("invoice_late_rule", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def service_suspended(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    mobile_proof_free_order: bool | NotGiven = False,
    return_refund_applied_at: datetime | NotGiven | None = NOT_GIVEN,
    return_waybill_filled_at: datetime | NotGiven | None = NOT_GIVEN,
    installation_order_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The service is suspended · 服务暂停.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
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
        mobile_proof_free_order: the order has the proof-free service for mobile phones · 订单享有手机免举证服务; not
            given: no · 未给出时为否.
        return_refund_applied_at: a return with refund is applied for · 消费者申请退货退款; None: it did not happen · 没
            有发生.
        return_waybill_filled_at: the waybill number of the return is entered · 消费者填写退货物流单号; None: it did not
            happen · 没有发生.
        installation_order_at: the installation is ordered · 消费者预约安装; None: it did not happen · 没有发生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 3.(III), 3.(IV), 3.(V), 3.(7).1.s1, 3.(7).1.s2, 3.(7).2, 3.(8).s1, 3.(11).

    Readings · 解读:
        - Entering the waybill number of the return is what brings the order to the status for which the service is
          closed.
          填写退货物流单号后，订单即进入该项服务被关闭的状态。
        - Orders with the proof-free service for mobile phones are named as included: they are treated like all others.
          公告明示包含享有手机免举证服务的订单，与其他订单同样处理。
        - What goes offline is taken to be the speedy rights protection of the item's heading; the consumers whom the
          sentence names are those who lose it.
          下线的理解为本条标题所指的极速维权服务，句中的消费者为受此影响的人。
        - What is suspended is the promise to install within 24 hours and not the installation itself, for which the
          next sentence provides.
          暂停的是24小时内预约安装的承诺，而非安装本身，后一句另对安装作出规定。
        - A time that the service provider settles with the buyer presupposes that installing goes on.
          安装时间以服务商实际联系为准，即表示安装服务仍在进行。
        - Where the date of the installation order is known, that order is judged by it; otherwise the moment of the
          question decides.
          已知安装下单时间的，以该时间判断；未知的，以提问时刻判断。
        - Both promises are suspended: to solve within 1 hour, and to offer a solution within 48 hours.
          暂停履行的包括1小时解决与48小时给出方案两项承诺。
    """
    case = (
        service,
        mobile_proof_free_order,
        return_refund_applied_at,
        return_waybill_filled_at,
        installation_order_at,
        at,
        as_of,
    )
    try:
        if (
            as_of is not None
            or service not in _SERVICE
            or type(mobile_proof_free_order) is not bool
            or (return_refund_applied_at is not None and return_refund_applied_at.tzinfo is None)
            or (return_waybill_filled_at is not None and return_waybill_filled_at.tzinfo is None)
            or (installation_order_at is not None and installation_order_at.tzinfo is None)
            or at.tzinfo is None
        ):
            return _RULES.decide("service_suspended", case)
        outcome = _SERVICE_SUSPENDED_0
        if service == "speedy_refund":
            if return_waybill_filled_at is not None:
                return_waybill_filled = return_waybill_filled_at - EPOCHS[return_waybill_filled_at.tzinfo]
                if _2019_01_28 <= return_waybill_filled < _2019_02_14:
                    # speedy_refund cites 3.(III)
                    outcome = _SERVICE_SUSPENDED_1
        elif service == "zero_second_return_agreement":
            if return_refund_applied_at is not None:
                return_refund_applied = return_refund_applied_at - EPOCHS[return_refund_applied_at.tzinfo]
                if _2019_01_28 <= return_refund_applied < _2019_02_14:
                    if mobile_proof_free_order:
                        # zero_second_response cites 3.(IV)
                        outcome = _SERVICE_SUSPENDED_2
                    else:
                        # zero_second_response cites 3.(IV)
                        outcome = _SERVICE_SUSPENDED_3
        elif service == "speedy_rights_protection":
            now = at - EPOCHS[at.tzinfo]
            if _2019_01_28 <= now < _2019_02_14:
                # speedy_rights_protection cites 3.(V)
                outcome = _SERVICE_SUSPENDED_4
        elif service == "appliance_install_24h_commitment":
            now = at - EPOCHS[at.tzinfo]
            if _2019_02_02 <= now < _2019_02_14:
                # appliances.within_24_hours cites 3.(7).1.s1
                outcome = _SERVICE_SUSPENDED_5
        elif service == "appliance_installation":
            now = at - EPOCHS[at.tzinfo]
            if _2019_02_02 <= now < _2019_02_14:
                # appliances.time_of_installation cites 3.(7).1.s2
                outcome = _SERVICE_SUSPENDED_6
        elif service == "home_decoration_installation":
            if installation_order_at is not None:
                installation_order = installation_order_at - EPOCHS[installation_order_at.tzinfo]
                if _2019_01_25 <= installation_order < _2019_02_16:
                    # decoration.paused cites 3.(7).2
                    outcome = _SERVICE_SUSPENDED_7
                elif installation_order >= _2019_02_16:
                    # decoration.restored cites 3.(7).2
                    outcome = _SERVICE_SUSPENDED_8
            else:
                now = at - EPOCHS[at.tzinfo]
                if _2019_01_25 <= now < _2019_02_16:
                    # decoration.paused cites 3.(7).2
                    outcome = _SERVICE_SUSPENDED_7
                elif now >= _2019_02_16:
                    # decoration.restored cites 3.(7).2
                    outcome = _SERVICE_SUSPENDED_8
        elif service in _SERVICE_1:
            now = at - EPOCHS[at.tzinfo]
            if _2019_01_28 <= now < _2019_02_16:
                # one_click_help.promises cites 3.(8).s1
                outcome = _SERVICE_SUSPENDED_9
        elif service == "mobile_proof_free_return_exchange":
            now = at - EPOCHS[at.tzinfo]
            if _2019_01_28 <= now < _2019_02_14:
                # mobile_proof_free cites 3.(11)
                outcome = _SERVICE_SUSPENDED_10
    except UNREADABLE:
        return _RULES.decide("service_suspended", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def service_resumes_at(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    installation_order_at: datetime | NotGiven | None = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """The service resumes · 服务恢复时间.

    Value: the first instant that is allowed (it counts); where `lower_bound` is true, only not before it.
    值：最早可以的时点（含该时点）；`lower_bound` 为真时仅表示不早于该时点。

    Args:
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
        installation_order_at: the installation is ordered · 消费者预约安装; None: it did not happen · 没有发生.
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 3.(7).2.

    Readings · 解读:
        - Where the date of the installation order is known, that order is judged by it; otherwise the moment of the
          question decides.
          已知安装下单时间的，以该时间判断；未知的，以提问时刻判断。
    """
    case = (service, installation_order_at, at, as_of)
    try:
        if (
            as_of is not None
            or service not in _SERVICE
            or (installation_order_at is not None and installation_order_at.tzinfo is None)
            or at.tzinfo is None
        ):
            return _RULES.decide("service_resumes_at", case)
        outcome = _SERVICE_RESUMES_AT_0
        if service == "home_decoration_installation":
            if installation_order_at is not None:
                installation_order = installation_order_at - EPOCHS[installation_order_at.tzinfo]
                if _2019_01_25 <= installation_order < _2019_02_16:
                    # decoration.restoration cites 3.(7).2
                    outcome = _SERVICE_RESUMES_AT_1
                else:
                    now = at - EPOCHS[at.tzinfo]
                    if _2019_01_25 <= now < _2019_02_16:
                        # decoration.restoration cites 3.(7).2
                        outcome = _SERVICE_RESUMES_AT_1
            else:
                now = at - EPOCHS[at.tzinfo]
                if _2019_01_25 <= now < _2019_02_16:
                    # decoration.restoration cites 3.(7).2
                    outcome = _SERVICE_RESUMES_AT_1
    except UNREADABLE:
        return _RULES.decide("service_resumes_at", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def installation_time_set_by(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    at: datetime | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Basis of the installation time · 安装时间的确定.

    Decided by another document: `kind` is per, and the value is the document's id.
    由外部文件规定：`kind` 为 per，值为文件的 id。

    Args:
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
        at: the instant that the question is asked about · 询问所指的时点.

    Clauses · 条款: 3.(7).1.s2.

    Readings · 解读:
        - A time that the service provider settles with the buyer presupposes that installing goes on.
          安装时间以服务商实际联系为准，即表示安装服务仍在进行。
    """
    case = (service, at, as_of)
    try:
        if as_of is not None or service not in _SERVICE or at.tzinfo is None:
            return _RULES.decide("installation_time_set_by", case)
        outcome = _INSTALLATION_TIME_SET_BY_0
        if service == "appliance_installation":
            now = at - EPOCHS[at.tzinfo]
            if _2019_02_02 <= now < _2019_02_14:
                # appliances.time_of_installation cites 3.(7).1.s2
                outcome = _INSTALLATION_TIME_SET_BY_1
    except UNREADABLE:
        return _RULES.decide("installation_time_set_by", case)
    decision: Decision[str] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def postage_timeout_days(
    *,
    waiting_for: WaitingFor | NotGiven = NOT_GIVEN,
    postage_order_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout of the postage order · 运费订单的超时时间.

    Value: a number of days.
    值：数值，单位 days。

    Args:
        waiting_for: awaited party · 等待操作方: merchant (the merchant · 商家), consumer (the consumer · 消费者)
        postage_order_at: the postage order is generated · 运费订单生成; None: it did not happen · 没有发生.

    Clauses · 条款: 3.(VI).1, 3.(VI).2.
    """
    case = (waiting_for, postage_order_at, as_of)
    try:
        if (
            as_of is not None
            or waiting_for not in _WAITING_FOR
            or (postage_order_at is not None and postage_order_at.tzinfo is None)
        ):
            return _RULES.decide("postage_timeout_days", case)
        outcome = _POSTAGE_TIMEOUT_DAYS_0
        if postage_order_at is not None:
            postage_order = postage_order_at - EPOCHS[postage_order_at.tzinfo]
            if _2019_01_28 <= postage_order < _2019_02_14:
                if waiting_for == "merchant":
                    # postage_timeout[3.(VI).1] cites 3.(VI).1
                    outcome = _POSTAGE_TIMEOUT_DAYS_1
                else:
                    # postage_timeout[3.(VI).2] cites 3.(VI).2
                    outcome = _POSTAGE_TIMEOUT_DAYS_2
    except UNREADABLE:
        return _RULES.decide("postage_timeout_days", case)
    decision: Decision[Decimal] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def entrance_open(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    entrance: Entrance | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The entrance is open · 服务入口正常开放.

    Value: True for yes, False for no.
    值：True 为是，False 为否。

    Args:
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

    Clauses · 条款: 3.(14).s1, 3.(15).s1.

    Readings · 解读:
        - No dates are printed for the entrances, so they are taken to stay open throughout.
          公告未就入口写明起止日期，理解为始终正常开放。
    """
    case = (service, entrance, as_of)
    try:
        if as_of is not None or service not in _SERVICE or entrance not in _ENTRANCE:
            return _RULES.decide("entrance_open", case)
        outcome = _ENTRANCE_OPEN_0
        if service == "extended_warranty":
            # extended_warranty.warranty_entrances cites 3.(14).s1
            outcome = _ENTRANCE_OPEN_1
        elif service == "broken_screen_worry_free":
            # broken_screen.screen_entrances cites 3.(15).s1
            outcome = _ENTRANCE_OPEN_2
    except UNREADABLE:
        return _RULES.decide("entrance_open", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def provider_response_due(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    order_received_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """Response time of the service provider · 服务商响应时间.

    Value: the first instant that is too late (the deadline itself no longer counts).
    值：期限届满的时点，自该时点起即为逾期（不含该时点）。

    Args:
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
        order_received_at: the provider receives the order · 服务商接单; None: it did not happen · 没有发生.

    Clauses · 条款: 3.(14).s2, 3.(15).s2.

    Readings · 解读:
        - “24 hours after receiving the order” is taken as the time within which the answer is due.
          “接单后24小时”理解为接单后24小时之内作出响应。
    """
    case = (service, order_received_at, as_of)
    try:
        if (
            as_of is not None
            or service not in _SERVICE
            or (order_received_at is not None and order_received_at.tzinfo is None)
        ):
            return _RULES.decide("provider_response_due", case)
        outcome = _PROVIDER_RESPONSE_DUE_0
        value = _PROVIDER_RESPONSE_DUE_0.value
        if order_received_at is not None:
            if service == "extended_warranty":
                # extended_warranty.warranty_response cites 3.(14).s2
                order_received = order_received_at - EPOCHS[order_received_at.tzinfo]
                if order_received < MODERN:
                    return _RULES.decide("provider_response_due", case)
                outcome = _PROVIDER_RESPONSE_DUE_1
                value = _EPOCH + (order_received + _1_DAYS)
            elif service == "broken_screen_worry_free":
                # broken_screen.screen_response cites 3.(15).s2
                order_received = order_received_at - EPOCHS[order_received_at.tzinfo]
                if order_received < MODERN:
                    return _RULES.decide("provider_response_due", case)
                outcome = _PROVIDER_RESPONSE_DUE_2
                value = _EPOCH + (order_received + _1_DAYS)
    except UNREADABLE:
        return _RULES.decide("provider_response_due", case)
    decision: Decision[datetime] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def visit_bookable(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    visit_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """A visit for this time may be booked · 可预约该时间上门.

    Value: True for allowed, False for forbidden.
    值：True 为允许，False 为禁止。

    Args:
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
        visit_at: the visit takes place · 服务商上门; None: it did not happen · 没有发生.

    Clauses · 条款: 3.(14).s3, 3.(14).s4, 3.(15).s3, 3.(15).s4.

    Readings · 解读:
        - “After the Spring Festival” is taken to mean from the printed instant on, which itself may be booked; when the
          visit is asked for makes no difference.
          “春节后”理解为自公告写明的时刻起，该时刻本身可以预约；提出预约的时间不影响结果。
    """
    case = (service, visit_at, as_of)
    try:
        if as_of is not None or service not in _SERVICE or (visit_at is not None and visit_at.tzinfo is None):
            return _RULES.decide("visit_bookable", case)
        outcome = _VISIT_BOOKABLE_0
        if visit_at is not None:
            if service == "extended_warranty":
                visit = visit_at - EPOCHS[visit_at.tzinfo]
                if visit >= _2019_02_11:
                    # extended_warranty.warranty_visits cites 3.(14).s3, 3.(14).s4
                    outcome = _VISIT_BOOKABLE_1
                else:
                    # extended_warranty.warranty_visits cites 3.(14).s3, 3.(14).s4
                    outcome = _VISIT_BOOKABLE_2
            elif service == "broken_screen_worry_free":
                visit = visit_at - EPOCHS[visit_at.tzinfo]
                if visit >= _2019_02_11:
                    # broken_screen.screen_visits cites 3.(15).s3, 3.(15).s4
                    outcome = _VISIT_BOOKABLE_3
                else:
                    # broken_screen.screen_visits cites 3.(15).s3, 3.(15).s4
                    outcome = _VISIT_BOOKABLE_4
    except UNREADABLE:
        return _RULES.decide("visit_bookable", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def pickup_bookable(
    *,
    category: Category | NotGiven = NOT_GIVEN,
    pickup_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """A pick-up for this time may be booked · 可预约该时间取件.

    Value: True for allowed, False for forbidden.
    值：True 为允许，False 为禁止。

    Args:
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
        pickup_at: the old device is picked up · 旧机取件; None: it did not happen · 没有发生.

    Clauses · 条款: 3.(16).1, 3.(16).2, 3.(16).3.

    Readings · 解读:
        - The dates are taken to be those of the pick-up and not those on which one books.
          所列日期理解为上门取件的日期，而非办理预约的日期。
    """
    case = (category, pickup_at, as_of)
    try:
        if as_of is not None or category not in _CATEGORY or (pickup_at is not None and pickup_at.tzinfo is None):
            return _RULES.decide("pickup_bookable", case)
        outcome = _PICKUP_BOOKABLE_0
        if pickup_at is not None:
            if category == "mobile_phone":
                pickup = pickup_at - EPOCHS[pickup_at.tzinfo]
                if _2019_02_04 <= pickup < _2019_02_09:
                    # pickups[3.(16).1] cites 3.(16).1
                    outcome = _PICKUP_BOOKABLE_1
            elif category == "home_appliance":
                pickup = pickup_at - EPOCHS[pickup_at.tzinfo]
                if _2019_02_01 <= pickup < _2019_02_26:
                    # pickups[3.(16).2] cites 3.(16).2
                    outcome = _PICKUP_BOOKABLE_2
            elif category == "digital":
                pickup = pickup_at - EPOCHS[pickup_at.tzinfo]
                if _2019_02_04 <= pickup < _2019_02_11:
                    # pickups[3.(16).3] cites 3.(16).3
                    outcome = _PICKUP_BOOKABLE_3
    except UNREADABLE:
        return _RULES.decide("pickup_bookable", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def price_estimate_available(
    *,
    as_of: date | None = None,
) -> Decision[bool]:
    """The price can be estimated online · 旧机可在线估价.

    Value: True for yes, False for no.
    值：True 为是，False 为否。


    Clauses · 条款: 3.(16).s1.

    Readings · 解读:
        - “During the Spring Festival” comes without dates and without categories: estimating and ordering are taken to
          stay open throughout, for all of them.
          “春节期间”未写明起止日期与类目，理解为各类目均可正常估价与提交订单。
    """
    case = (as_of,)
    try:
        if as_of is not None:
            return _RULES.decide("price_estimate_available", case)
        outcome = _PRICE_ESTIMATE_AVAILABLE_0
        # old_for_new.online cites 3.(16).s1
        outcome = _PRICE_ESTIMATE_AVAILABLE_1
    except UNREADABLE:
        return _RULES.decide("price_estimate_available", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def order_submission_open(
    *,
    as_of: date | None = None,
) -> Decision[bool]:
    """The order can be submitted · 订单可正常提交.

    Value: True for yes, False for no.
    值：True 为是，False 为否。


    Clauses · 条款: 3.(16).s1.

    Readings · 解读:
        - “During the Spring Festival” comes without dates and without categories: estimating and ordering are taken to
          stay open throughout, for all of them.
          “春节期间”未写明起止日期与类目，理解为各类目均可正常估价与提交订单。
    """
    case = (as_of,)
    try:
        if as_of is not None:
            return _RULES.decide("order_submission_open", case)
        outcome = _ORDER_SUBMISSION_OPEN_0
        # old_for_new.online cites 3.(16).s1
        outcome = _ORDER_SUBMISSION_OPEN_1
    except UNREADABLE:
        return _RULES.decide("order_submission_open", case)
    decision: Decision[bool] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def invoice_completed_at(
    *,
    invoice_kind: InvoiceKind | NotGiven = NOT_GIVEN,
    invoice_completed_at: datetime | NotGiven | None = NOT_GIVEN,
    waybill_entered_at: datetime | NotGiven | None = NOT_GIVEN,
    online_return_completed_at: datetime | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[datetime]:
    """The invoice is completed · 发票开具完成.

    Value: the instant at which it happened.
    值：发生的时点。

    Args:
        invoice_kind: kind of invoice · 发票类型: electronic (electronic · 电子发票), paper (paper · 纸质发票)
        invoice_completed_at: the invoice is completed · 发票开具完成; None: it did not happen · 没有发生.
        waybill_entered_at: the waybill number of the invoice is entered · 商家录入发票快递单号; None: it did not happen
            · 没有发生.
        online_return_completed_at: the invoice is returned online · 发票完成线上回传; None: it did not happen · 没有发
            生.

    Clauses · 条款: 3.(II).1.s1, 3.(II).1.s2, 3.(II).1.s3.

    Readings · 解读:
        - Completing by returning the invoice online is taken to be said of electronic invoices, since paper invoices
          have their own sentence.
          以线上回传为开票完成，理解为针对电子发票，因纸质发票另有规定。
        - A paper invoice counts as sent when its waybill number is entered, even if it was handed over earlier.
          纸质发票以录入快递单号的时间为寄出时间，即使实际寄出更早。
    """
    case = (invoice_kind, invoice_completed_at, waybill_entered_at, online_return_completed_at, as_of)
    return _RULES.decide("invoice_completed_at", case)
