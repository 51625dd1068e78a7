"""Shipping, timeouts and services over Spring Festival 2019 · 2019年春节期间发货、超时与服务调整.

Compiled by gonggao from tmall/spring_festival_2019.rule; edit that, not this.

As spring_festival_2019.py, with instants as integers: microseconds since 1970-01-01T00:00:00Z.
同 spring_festival_2019.py，但时点均为整数：自 1970-01-01T00:00:00Z 起的微秒数。
"""

# A rule may test again what its section has tested.
# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from ..runtime import NOT_GIVEN, Decision, NotGiven
from ..runtime.instants import EARLIEST, LATEST, UNREADABLE
from ._spring_festival_2019 import RULES_US as _RULES

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

_2019_01_25 = 1_548_345_600_000_000  # 2019-01-25 00:00:00+08:00
_2019_01_28 = 1_548_604_800_000_000  # 2019-01-28 00:00:00+08:00
_2019_02_01 = 1_548_950_400_000_000  # 2019-02-01 00:00:00+08:00
_2019_02_02 = 1_549_036_800_000_000  # 2019-02-02 00:00:00+08:00
_2019_02_04 = 1_549_209_600_000_000  # 2019-02-04 00:00:00+08:00
_2019_02_09 = 1_549_641_600_000_000  # 2019-02-09 00:00:00+08:00
_2019_02_11 = 1_549_814_400_000_000  # 2019-02-11 00:00:00+08:00
_2019_02_14 = 1_550_073_600_000_000  # 2019-02-14 00:00:00+08:00
_2019_02_16 = 1_550_246_400_000_000  # 2019-02-16 00:00:00+08:00
_2019_02_26 = 1_551_110_400_000_000  # 2019-02-26 00:00:00+08:00

_1_DAYS = 86_400_000_000
_3_DAYS = 259_200_000_000
_5_DAYS = 432_000_000_000
_7_DAYS = 604_800_000_000
_15_DAYS = 1_296_000_000_000
_20_DAYS = 1_728_000_000_000
_30_DAYS = 2_592_000_000_000
_40_DAYS = 3_456_000_000_000

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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Latest time of shipment · 最迟发货时间."""
    case = (platform, order_kind, paid_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
        ):
            return _RULES.decide("ship_by", case)
        outcome = _SHIP_BY_0
        if paid_at is not None:
            if platform == "tmall":
                if _2019_01_28 <= paid_at < _2019_02_14:
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
            elif platform == "tmall_international" and order_kind != "virtual" and _2019_01_28 <= paid_at < _2019_02_11:
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
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def shipment_on_time(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    order_kind: OrderKind | NotGiven = NOT_GIVEN,
    paid_at: int | NotGiven | None = NOT_GIVEN,
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The shipment counts as on time · 订单可视为按时发货."""
    case = (platform, order_kind, paid_at, shipped_at, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
            or (at is not NOT_GIVEN and (type(at) is not int or not EARLIEST <= at <= LATEST))
        ):
            return _RULES.decide("shipment_on_time", case)
        _ship_by = ship_by(platform=platform, order_kind=order_kind, paid_at=paid_at)
        if _ship_by.kind == "missing_fact" or _ship_by.lower_bound:
            return _RULES.decide("shipment_on_time", case)
        _ship_by_at = _ship_by.value if isinstance(_ship_by.value, int) else None
        outcome = _SHIPMENT_ON_TIME_0
        if _ship_by_at is not None:
            if shipped_at is not None:
                if shipped_at < _ship_by_at:
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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The tracking must be visible · 物流须可查."""
    case = (platform, order_kind, paid_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
        ):
            return _RULES.decide("tracking_visible_required", case)
        outcome = _TRACKING_VISIBLE_REQUIRED_0
        if paid_at is not None:
            if platform == "tmall":
                if order_kind in ("regular", "virtual") and _2019_01_28 <= paid_at < _2019_02_14:
                    if order_kind == "regular":
                        # shipping.tmall cites 1.(1).s1
                        outcome = _TRACKING_VISIBLE_REQUIRED_1
                    else:
                        # shipping.tmall cites 1.(1).s1
                        outcome = _TRACKING_VISIBLE_REQUIRED_2
            elif platform == "tmall_international" and order_kind in _ORDER_KIND_2:
                if _2019_01_28 <= paid_at < _2019_02_11:
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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Rule on delayed shipment · 延迟发货的处理."""
    case = (platform, order_kind, tracking_visible, paid_at, shipped_at, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or type(tracking_visible) is not bool
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
            or (at is not NOT_GIVEN and (type(at) is not int or not EARLIEST <= at <= LATEST))
        ):
            return _RULES.decide("late_shipment_rule", case)
        _ship_by = ship_by(platform=platform, order_kind=order_kind, paid_at=paid_at)
        if _ship_by.kind == "missing_fact" or _ship_by.lower_bound:
            return _RULES.decide("late_shipment_rule", case)
        _ship_by_at = _ship_by.value if isinstance(_ship_by.value, int) else None
        _tracking_visible_required = tracking_visible_required(
            platform=platform,
            order_kind=order_kind,
            paid_at=paid_at,
        )
        if _tracking_visible_required.kind == "missing_fact" or _tracking_visible_required.lower_bound:
            return _RULES.decide("late_shipment_rule", case)
        held = 0
        if (
            "shipping.tmall" in _ship_by.rules
            and _ship_by_at is not None
            and (shipped_at is None or shipped_at >= _ship_by_at)
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
            and (shipped_at is None or shipped_at >= _ship_by_at)
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
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Receipt is confirmed automatically · 自动确认收货时间."""
    case = (platform, carrier, destination, category, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or carrier not in _CARRIER
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
        ):
            return _RULES.decide("auto_confirm_at", case)
        outcome = _AUTO_CONFIRM_AT_0
        value = _AUTO_CONFIRM_AT_0.value
        if shipped_at is not None and _2019_01_28 <= shipped_at < _2019_02_14:
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
                        value = shipped_at + _30_DAYS
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
                        value = shipped_at + _40_DAYS
                elif category == "home_decoration":
                    # auto_confirm[2.(I).4] cites 2.(I).4
                    outcome = _AUTO_CONFIRM_AT_5
                    value = _AUTO_CONFIRM_AT_5.value
                else:
                    # auto_confirm[2.(I).2] cites 2.(I).2
                    outcome = _AUTO_CONFIRM_AT_6
                    value = shipped_at + _30_DAYS
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
                        value = shipped_at + _40_DAYS
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
                    value = shipped_at + _20_DAYS
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
                    value = shipped_at + _40_DAYS
            elif category == "home_decoration":
                # auto_confirm[2.(I).4] cites 2.(I).4
                outcome = _AUTO_CONFIRM_AT_5
                value = _AUTO_CONFIRM_AT_5.value
            else:
                # auto_confirm[2.(I).1] cites 2.(I).1
                outcome = _AUTO_CONFIRM_AT_8
                value = shipped_at + _20_DAYS
    except UNREADABLE:
        return _RULES.decide("auto_confirm_at", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("auto_confirm_at", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def buyer_extension_max_days(
    *,
    platform: Platform | NotGiven = NOT_GIVEN,
    destination: Destination | NotGiven = NOT_GIVEN,
    category: Category | NotGiven = NOT_GIVEN,
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Longest extension by the buyer · 买家可延长收货时间的上限."""
    case = (platform, destination, category, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
        ):
            return _RULES.decide("buyer_extension_max_days", case)
        outcome = _BUYER_EXTENSION_MAX_DAYS_0
        if shipped_at is not None and _2019_01_28 <= shipped_at < _2019_02_14:
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
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """An extension of this length may be asked for · 可申请延长该天数."""
    case = (platform, destination, category, extension_days, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or type(extension_days) is not int
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
        ):
            return _RULES.decide("extension_request_allowed", case)
        outcome = _EXTENSION_REQUEST_ALLOWED_0
        if shipped_at is not None and _2019_01_28 <= shipped_at < _2019_02_14:
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
    shipped_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Time of automatic confirmation after the longest extension · 延长至上限后的自动确认收货时间."""
    case = (platform, carrier, destination, category, shipped_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or carrier not in _CARRIER
            or destination not in _DESTINATION
            or category not in _CATEGORY
            or (shipped_at is not None and (type(shipped_at) is not int or not EARLIEST <= shipped_at <= LATEST))
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
        _auto_confirm_at_at = _auto_confirm_at.value if isinstance(_auto_confirm_at.value, int) else None
        outcome = _AUTO_CONFIRM_LATEST_AT_0
        value = _AUTO_CONFIRM_LATEST_AT_0.value
        if shipped_at is not None and _2019_01_28 <= shipped_at < _2019_02_14:
            if _auto_confirm_at.kind != "not_covered":
                if platform == "tmall":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_1
                        value = _auto_confirm_at_at + _5_DAYS
                    elif destination == "mainland":
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_2
                        value = _auto_confirm_at_at + _5_DAYS
                    else:
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_1
                        value = _auto_confirm_at_at + _5_DAYS
                elif platform == "tmall_international":
                    if category == "home_decoration":
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_1
                        value = _auto_confirm_at_at + _5_DAYS
                    else:
                        # receipt.extension cites 2.(I).5
                        if _auto_confirm_at_at is None:
                            return _RULES.decide("auto_confirm_latest_at", case)
                        outcome = _AUTO_CONFIRM_LATEST_AT_2
                        value = _auto_confirm_at_at + _5_DAYS
                elif category == "home_decoration":
                    # receipt.extension cites 2.(I).5
                    if _auto_confirm_at_at is None:
                        return _RULES.decide("auto_confirm_latest_at", case)
                    outcome = _AUTO_CONFIRM_LATEST_AT_3
                    value = _auto_confirm_at_at + _5_DAYS
                else:
                    # receipt.extension cites 2.(I).5
                    if _auto_confirm_at_at is None:
                        return _RULES.decide("auto_confirm_latest_at", case)
                    outcome = _AUTO_CONFIRM_LATEST_AT_4
                    value = _auto_confirm_at_at + _5_DAYS
    except UNREADABLE:
        return _RULES.decide("auto_confirm_latest_at", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("auto_confirm_latest_at", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def is_virtual_order(
    *,
    category: Category | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The order is virtual · 虚拟订单."""
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
    """The transaction is successful · 交易已成功."""
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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    reason: Reason | NotGiven = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The reason may be chosen for a refund request · 可以该原因申请退款."""
    case = (platform, order_kind, paid_at, reason, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
            or reason not in _REASON
            or type(at) is not int
            or not EARLIEST <= at <= LATEST
        ):
            return _RULES.decide("refund_reason_allowed", case)
        outcome = _REFUND_REASON_ALLOWED_0
        if order_kind not in ("presale", "virtual") and reason in _REASON_1 and paid_at is not None:
            if platform == "tmall":
                if _2019_01_28 <= paid_at < _2019_02_14:
                    if _2019_01_28 <= at < _2019_02_16:
                        # reasons_tmall.tmall_closed cites 2.(II).1.(1).s1
                        outcome = _REFUND_REASON_ALLOWED_1
                    elif at >= _2019_02_16:
                        # reasons_tmall.tmall_reopened cites 2.(II).1.(1).s2
                        outcome = _REFUND_REASON_ALLOWED_2
            elif platform == "tmall_international" and _2019_01_28 <= paid_at < _2019_02_11:
                if _2019_01_28 <= at < _2019_02_16:
                    # reasons_international.international_closed cites 2.(II).1.(2).s1
                    outcome = _REFUND_REASON_ALLOWED_3
                elif at >= _2019_02_16:
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
    paid_at: int | NotGiven | None = NOT_GIVEN,
    reason: Reason | NotGiven = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The reason may be chosen for a complaint · 可以该原因发起投诉."""
    case = (platform, order_kind, paid_at, reason, at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or (paid_at is not None and (type(paid_at) is not int or not EARLIEST <= paid_at <= LATEST))
            or reason not in _REASON
            or type(at) is not int
            or not EARLIEST <= at <= LATEST
        ):
            return _RULES.decide("complaint_reason_allowed", case)
        outcome = _COMPLAINT_REASON_ALLOWED_0
        if order_kind not in ("presale", "virtual") and paid_at is not None:
            if platform == "tmall":
                if reason == "shipping_issue" and _2019_01_28 <= paid_at < _2019_02_14:
                    if _2019_01_28 <= at < _2019_02_16:
                        # reasons_tmall.tmall_closed cites 2.(II).1.(1).s1
                        outcome = _COMPLAINT_REASON_ALLOWED_1
                    elif at >= _2019_02_16:
                        # reasons_tmall.tmall_reopened cites 2.(II).1.(1).s2
                        outcome = _COMPLAINT_REASON_ALLOWED_2
            elif platform == "tmall_international" and reason == "delayed_shipment":
                if _2019_01_28 <= paid_at < _2019_02_11:
                    if _2019_01_28 <= at < _2019_02_16:
                        # reasons_international.international_closed cites 2.(II).1.(2).s1
                        outcome = _COMPLAINT_REASON_ALLOWED_3
                    elif at >= _2019_02_16:
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
    applied_at: int | NotGiven | None = NOT_GIVEN,
    modified_at: int | NotGiven | None = NOT_GIVEN,
    refused_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for confirming or modifying · 等待确认或修改的超时时间."""
    case = (platform, order_kind, process, waiting_for, applied_at, modified_at, refused_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or process not in _PROCESS
            or waiting_for not in _WAITING_FOR
            or (applied_at is not None and (type(applied_at) is not int or not EARLIEST <= applied_at <= LATEST))
            or (modified_at is not None and (type(modified_at) is not int or not EARLIEST <= modified_at <= LATEST))
            or (refused_at is not None and (type(refused_at) is not int or not EARLIEST <= refused_at <= LATEST))
        ):
            return _RULES.decide("confirm_or_modify_timeout_days", case)
        held = 0
        if (
            process == "refund_after_sales"
            and platform in ("tmall", "tmall_international")
            and (
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
            and order_kind != "virtual"
        ):
            # after_sales.application.confirm_or_modify cites 2.(II).2.(1).A
            held |= 1
        elif (
            process == "seven_day_exchange"
            and (
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
        ):
            # seven_day.exchange_application.exchange_confirm_or_modify cites 3.(1).1.1)
            held |= 2
        elif (
            (
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
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
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and waiting_for in ("merchant", "consumer")
        ):
            # replacement.exchange_application.exchange_confirm_or_modify cites 3.(10).1.A
            held |= 8
        elif (
            process == "thirty_day_worry_free"
            and (
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
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
    applied_at: int | NotGiven | None = NOT_GIVEN,
    modified_at: int | NotGiven | None = NOT_GIVEN,
    refused_at: int | NotGiven | None = NOT_GIVEN,
    returned_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for the merchant to confirm receipt of the return · 等待商家确认收到退货的超时时间."""
    case = (platform, order_kind, return_carrier, process, applied_at, modified_at, refused_at, returned_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or return_carrier not in _RETURN_CARRIER
            or process not in _PROCESS
            or (applied_at is not None and (type(applied_at) is not int or not EARLIEST <= applied_at <= LATEST))
            or (modified_at is not None and (type(modified_at) is not int or not EARLIEST <= modified_at <= LATEST))
            or (refused_at is not None and (type(refused_at) is not int or not EARLIEST <= refused_at <= LATEST))
            or (returned_at is not None and (type(returned_at) is not int or not EARLIEST <= returned_at <= LATEST))
        ):
            return _RULES.decide("return_receipt_timeout_days", case)
        held = 0
        if (
            process == "refund_after_sales"
            and platform in ("tmall", "tmall_international")
            and (
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and returned_at is not None
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
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and returned_at is not None
        ):
            if return_carrier != "plain_mail":
                # seven_day.exchange_application.exchange_receipt cites 3.(1).1.2)
                held |= 4
            elif return_carrier == "plain_mail":
                # seven_day.exchange_application.exchange_receipt cites 3.(1).1.2), instead
                held |= 8
        elif (
            (
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
            )
            and process in _PROCESS_1
            and platform in ("tmall", "tmall_international")
            and returned_at is not None
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
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and returned_at is not None
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
                (applied_at is not None and _2019_01_28 <= applied_at < _2019_02_14)
                or (modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14)
                or (refused_at is not None and _2019_01_28 <= refused_at < _2019_02_14)
            )
            and returned_at is not None
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
    applied_at: int | NotGiven | None = NOT_GIVEN,
    modified_at: int | NotGiven | None = NOT_GIVEN,
    agreed_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for the consumer to fill in the return information · 等待消费者填写退货信息的超时时间."""
    case = (platform, order_kind, process, applied_at, modified_at, agreed_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or process not in _PROCESS
            or (applied_at is not None and (type(applied_at) is not int or not EARLIEST <= applied_at <= LATEST))
            or (modified_at is not None and (type(modified_at) is not int or not EARLIEST <= modified_at <= LATEST))
            or (agreed_at is not None and (type(agreed_at) is not int or not EARLIEST <= agreed_at <= LATEST))
        ):
            return _RULES.decide("return_info_timeout_days", case)
        outcome = _RETURN_INFO_TIMEOUT_DAYS_0
        if agreed_at is not None and _2019_01_28 <= agreed_at < _2019_02_14:
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
                    if _2019_01_28 <= applied_at < _2019_02_14:
                        # guarantees.guarantee.return_information cites 3.(9)
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_8
                    elif modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14:
                        # guarantees.guarantee.return_information cites 3.(9)
                        outcome = _RETURN_INFO_TIMEOUT_DAYS_8
                elif modified_at is not None and _2019_01_28 <= modified_at < _2019_02_14:
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
    receipt_confirmed_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout for the merchant to fill in the delivery information · 等待商家填写发货信息的超时时间."""
    case = (platform, order_kind, process, receipt_confirmed_at, as_of)
    try:
        if (
            as_of is not None
            or platform not in _PLATFORM
            or order_kind not in _ORDER_KIND
            or process not in _PROCESS
            or (
                receipt_confirmed_at is not None
                and (type(receipt_confirmed_at) is not int or not EARLIEST <= receipt_confirmed_at <= LATEST)
            )
        ):
            return _RULES.decide("redelivery_info_timeout_days", case)
        outcome = _REDELIVERY_INFO_TIMEOUT_DAYS_0
        if receipt_confirmed_at is not None and _2019_01_28 <= receipt_confirmed_at < _2019_02_14:
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
    intervention_applied_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Time for uploading the evidence · 最迟上传凭证时间."""
    case = (evidence_required, intervention_applied_at, as_of)
    try:
        if (
            as_of is not None
            or type(evidence_required) is not bool
            or (
                intervention_applied_at is not None
                and (type(intervention_applied_at) is not int or not EARLIEST <= intervention_applied_at <= LATEST)
            )
        ):
            return _RULES.decide("evidence_due", case)
        outcome = _EVIDENCE_DUE_0
        value = _EVIDENCE_DUE_0.value
        if evidence_required and intervention_applied_at is not None:
            if _2019_01_28 <= intervention_applied_at < _2019_02_14:
                # evidence.upload cites 2.(III).1.s1
                outcome = _EVIDENCE_DUE_1
                value = intervention_applied_at + _15_DAYS
    except UNREADABLE:
        return _RULES.decide("evidence_due", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("evidence_due", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def evidence_handling_due(
    *,
    evidence_required: bool | NotGiven = False,
    intervention_applied_at: int | NotGiven | None = NOT_GIVEN,
    evidence_completed_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Time for handling the evidence · 最迟处理凭证时间."""
    case = (evidence_required, intervention_applied_at, evidence_completed_at, as_of)
    try:
        if (
            as_of is not None
            or type(evidence_required) is not bool
            or (
                intervention_applied_at is not None
                and (type(intervention_applied_at) is not int or not EARLIEST <= intervention_applied_at <= LATEST)
            )
            or (
                evidence_completed_at is not None
                and (type(evidence_completed_at) is not int or not EARLIEST <= evidence_completed_at <= LATEST)
            )
        ):
            return _RULES.decide("evidence_handling_due", case)
        outcome = _EVIDENCE_HANDLING_DUE_0
        value = _EVIDENCE_HANDLING_DUE_0.value
        if evidence_required and intervention_applied_at is not None:
            if _2019_01_28 <= intervention_applied_at < _2019_02_14 and evidence_completed_at is not None:
                # evidence.handling cites 2.(III).1.s1, 2.(III).1.s2, 2.(III).1.s3
                outcome = _EVIDENCE_HANDLING_DUE_1
                value = evidence_completed_at + _3_DAYS
    except UNREADABLE:
        return _RULES.decide("evidence_handling_due", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("evidence_handling_due", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def evidence_late_outcome(
    *,
    evidence_required: bool | NotGiven = False,
    intervention_applied_at: int | NotGiven | None = NOT_GIVEN,
    evidence_completed_at: int | NotGiven | None = NOT_GIVEN,
    certificate_handled_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[EvidenceLateOutcome]:
    """Outcome of late handling · 逾期未处理凭证的结果."""
    case = (evidence_required, intervention_applied_at, evidence_completed_at, certificate_handled_at, at, as_of)
    try:
        if (
            as_of is not None
            or type(evidence_required) is not bool
            or (
                intervention_applied_at is not None
                and (type(intervention_applied_at) is not int or not EARLIEST <= intervention_applied_at <= LATEST)
            )
            or (
                evidence_completed_at is not None
                and (type(evidence_completed_at) is not int or not EARLIEST <= evidence_completed_at <= LATEST)
            )
            or (
                certificate_handled_at is not None
                and (type(certificate_handled_at) is not int or not EARLIEST <= certificate_handled_at <= LATEST)
            )
            or (at is not NOT_GIVEN and (type(at) is not int or not EARLIEST <= at <= LATEST))
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
            _evidence_handling_due.value if isinstance(_evidence_handling_due.value, int) else None
        )
        outcome = _EVIDENCE_LATE_OUTCOME_0
        if "evidence.handling" in _evidence_handling_due.rules and _evidence_handling_due_at is not None:
            if certificate_handled_at is not None:
                if certificate_handled_at >= _evidence_handling_due_at:
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
    initiated_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """The processing resumes · 恢复处理时间."""
    case = (proceeding, initiated_at, as_of)
    try:
        if (
            as_of is not None
            or proceeding not in _PROCEEDING
            or (initiated_at is not None and (type(initiated_at) is not int or not EARLIEST <= initiated_at <= LATEST))
        ):
            return _RULES.decide("processing_resumes_at", case)
        outcome = _PROCESSING_RESUMES_AT_0
        if initiated_at is not None:
            if proceeding == "customer_service_intervention":
                if _2019_02_04 <= initiated_at < _2019_02_11:
                    # interventions.intervention_resumed cites 2.(III).2
                    outcome = _PROCESSING_RESUMES_AT_1
            elif proceeding == "behavioral_complaint":
                if _2019_02_04 <= initiated_at < _2019_02_11:
                    # interventions.complaint_resumed cites 2.(III).3
                    outcome = _PROCESSING_RESUMES_AT_2
            elif proceeding == "one_click_help_complaint":
                if _2019_01_28 <= initiated_at < _2019_02_16:
                    # one_click_help.complaints cites 3.(8).s1, 3.(8).s2
                    outcome = _PROCESSING_RESUMES_AT_3
            elif _2019_01_28 <= initiated_at < _2019_02_14:
                # three_year_warranty cites 3.(13)
                outcome = _PROCESSING_RESUMES_AT_4
    except UNREADABLE:
        return _RULES.decide("processing_resumes_at", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def resolution_due(
    *,
    proceeding: Proceeding | NotGiven = NOT_GIVEN,
    initiated_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Time for settling the complaint · 投诉处理完毕时间."""
    case = (proceeding, initiated_at, as_of)
    try:
        if (
            as_of is not None
            or proceeding not in _PROCEEDING
            or (initiated_at is not None and (type(initiated_at) is not int or not EARLIEST <= initiated_at <= LATEST))
        ):
            return _RULES.decide("resolution_due", case)
        _processing_resumes_at = processing_resumes_at(proceeding=proceeding, initiated_at=initiated_at)
        if _processing_resumes_at.kind == "missing_fact" or _processing_resumes_at.lower_bound:
            return _RULES.decide("resolution_due", case)
        _processing_resumes_at_at = (
            _processing_resumes_at.value if isinstance(_processing_resumes_at.value, int) else None
        )
        outcome = _RESOLUTION_DUE_0
        value = _RESOLUTION_DUE_0.value
        if proceeding == "one_click_help_complaint" and initiated_at is not None:
            if _2019_01_28 <= initiated_at < _2019_02_16 and _processing_resumes_at.kind != "not_covered":
                # one_click_help.complaints cites 3.(8).s1, 3.(8).s2
                if _processing_resumes_at_at is None:
                    return _RULES.decide("resolution_due", case)
                outcome = _RESOLUTION_DUE_1
                value = _processing_resumes_at_at + _7_DAYS
    except UNREADABLE:
        return _RULES.decide("resolution_due", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("resolution_due", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def invoice_due(
    *,
    invoice_applied_stage: InvoiceAppliedStage | NotGiven = NOT_GIVEN,
    status_at_application: StatusAtApplication | NotGiven = NOT_GIVEN,
    succeeded_at: int | NotGiven | None = NOT_GIVEN,
    invoice_applied_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Time for completing the invoice · 最迟完成开票时间."""
    case = (invoice_applied_stage, status_at_application, succeeded_at, invoice_applied_at, as_of)
    try:
        if (
            as_of is not None
            or invoice_applied_stage not in _INVOICE_APPLIED_STAGE
            or status_at_application not in _STATUS_AT_APPLICATION
            or (succeeded_at is not None and (type(succeeded_at) is not int or not EARLIEST <= succeeded_at <= LATEST))
            or (
                invoice_applied_at is not None
                and (type(invoice_applied_at) is not int or not EARLIEST <= invoice_applied_at <= LATEST)
            )
        ):
            return _RULES.decide("invoice_due", case)
        outcome = _INVOICE_DUE_0
        value = _INVOICE_DUE_0.value
        if invoice_applied_stage == "at_order":
            if succeeded_at is not None and _2019_01_28 <= succeeded_at < _2019_02_14:
                # invoices.at_order cites 3.(II).1.s1
                outcome = _INVOICE_DUE_1
                value = succeeded_at + _20_DAYS
        elif status_at_application == "transaction_successful":
            if invoice_applied_at is not None and _2019_01_28 <= invoice_applied_at < _2019_02_14:
                # invoices.after_success cites 3.(II).2.B
                outcome = _INVOICE_DUE_2
                value = invoice_applied_at + _20_DAYS
        elif succeeded_at is not None and _2019_01_28 <= succeeded_at < _2019_02_14:
            # invoices.before_success cites 3.(II).2.A
            outcome = _INVOICE_DUE_3
            value = succeeded_at + _20_DAYS
    except UNREADABLE:
        return _RULES.decide("invoice_due", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("invoice_due", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def invoice_late_rule(
    *,
    invoice_applied_stage: InvoiceAppliedStage | NotGiven = NOT_GIVEN,
    status_at_application: StatusAtApplication | NotGiven = NOT_GIVEN,
    invoice_kind: InvoiceKind | NotGiven = NOT_GIVEN,
    succeeded_at: int | NotGiven | None = NOT_GIVEN,
    invoice_applied_at: int | NotGiven | None = NOT_GIVEN,
    invoice_completed_at: int | NotGiven | None = NOT_GIVEN,
    waybill_entered_at: int | NotGiven | None = NOT_GIVEN,
    online_return_completed_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Rule on late invoices · 逾期开票的处理."""
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
            or (succeeded_at is not None and (type(succeeded_at) is not int or not EARLIEST <= succeeded_at <= LATEST))
            or (
                invoice_applied_at is not None
                and (type(invoice_applied_at) is not int or not EARLIEST <= invoice_applied_at <= LATEST)
            )
            or (
                invoice_completed_at is not None
                and (type(invoice_completed_at) is not int or not EARLIEST <= invoice_completed_at <= LATEST)
            )
            or (
                waybill_entered_at is not None
                and (type(waybill_entered_at) is not int or not EARLIEST <= waybill_entered_at <= LATEST)
            )
            or (
                online_return_completed_at is not None
                and (
                    type(online_return_completed_at) is not int or not EARLIEST <= online_return_completed_at <= LATEST
                )
            )
            or (at is not NOT_GIVEN and (type(at) is not int or not EARLIEST <= at <= LATEST))
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
        _invoice_due_at = _invoice_due.value if isinstance(_invoice_due.value, int) else None
        outcome = _INVOICE_LATE_RULE_0
        if _invoice_due_at is not None:
            if invoice_completed_at is not None:
                if invoice_completed_at >= _invoice_due_at:
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
    return_refund_applied_at: int | NotGiven | None = NOT_GIVEN,
    return_waybill_filled_at: int | NotGiven | None = NOT_GIVEN,
    installation_order_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """The service is suspended · 服务暂停."""
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
            or (
                return_refund_applied_at is not None
                and (type(return_refund_applied_at) is not int or not EARLIEST <= return_refund_applied_at <= LATEST)
            )
            or (
                return_waybill_filled_at is not None
                and (type(return_waybill_filled_at) is not int or not EARLIEST <= return_waybill_filled_at <= LATEST)
            )
            or (
                installation_order_at is not None
                and (type(installation_order_at) is not int or not EARLIEST <= installation_order_at <= LATEST)
            )
            or type(at) is not int
            or not EARLIEST <= at <= LATEST
        ):
            return _RULES.decide("service_suspended", case)
        outcome = _SERVICE_SUSPENDED_0
        if service == "speedy_refund":
            if return_waybill_filled_at is not None and _2019_01_28 <= return_waybill_filled_at < _2019_02_14:
                # speedy_refund cites 3.(III)
                outcome = _SERVICE_SUSPENDED_1
        elif service == "zero_second_return_agreement":
            if return_refund_applied_at is not None and _2019_01_28 <= return_refund_applied_at < _2019_02_14:
                if mobile_proof_free_order:
                    # zero_second_response cites 3.(IV)
                    outcome = _SERVICE_SUSPENDED_2
                else:
                    # zero_second_response cites 3.(IV)
                    outcome = _SERVICE_SUSPENDED_3
        elif service == "speedy_rights_protection":
            if _2019_01_28 <= at < _2019_02_14:
                # speedy_rights_protection cites 3.(V)
                outcome = _SERVICE_SUSPENDED_4
        elif service == "appliance_install_24h_commitment":
            if _2019_02_02 <= at < _2019_02_14:
                # appliances.within_24_hours cites 3.(7).1.s1
                outcome = _SERVICE_SUSPENDED_5
        elif service == "appliance_installation":
            if _2019_02_02 <= at < _2019_02_14:
                # appliances.time_of_installation cites 3.(7).1.s2
                outcome = _SERVICE_SUSPENDED_6
        elif service == "home_decoration_installation":
            if installation_order_at is not None:
                if _2019_01_25 <= installation_order_at < _2019_02_16:
                    # decoration.paused cites 3.(7).2
                    outcome = _SERVICE_SUSPENDED_7
                elif installation_order_at >= _2019_02_16:
                    # decoration.restored cites 3.(7).2
                    outcome = _SERVICE_SUSPENDED_8
            elif _2019_01_25 <= at < _2019_02_16:
                # decoration.paused cites 3.(7).2
                outcome = _SERVICE_SUSPENDED_7
            elif at >= _2019_02_16:
                # decoration.restored cites 3.(7).2
                outcome = _SERVICE_SUSPENDED_8
        elif service in _SERVICE_1:
            if _2019_01_28 <= at < _2019_02_16:
                # one_click_help.promises cites 3.(8).s1
                outcome = _SERVICE_SUSPENDED_9
        elif service == "mobile_proof_free_return_exchange" and _2019_01_28 <= at < _2019_02_14:
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
    installation_order_at: int | NotGiven | None = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """The service resumes · 服务恢复时间."""
    case = (service, installation_order_at, at, as_of)
    try:
        if (
            as_of is not None
            or service not in _SERVICE
            or (
                installation_order_at is not None
                and (type(installation_order_at) is not int or not EARLIEST <= installation_order_at <= LATEST)
            )
            or type(at) is not int
            or not EARLIEST <= at <= LATEST
        ):
            return _RULES.decide("service_resumes_at", case)
        outcome = _SERVICE_RESUMES_AT_0
        if service == "home_decoration_installation":
            if installation_order_at is not None:
                if _2019_01_25 <= installation_order_at < _2019_02_16 or _2019_01_25 <= at < _2019_02_16:
                    # decoration.restoration cites 3.(7).2
                    outcome = _SERVICE_RESUMES_AT_1
            elif _2019_01_25 <= at < _2019_02_16:
                # decoration.restoration cites 3.(7).2
                outcome = _SERVICE_RESUMES_AT_1
    except UNREADABLE:
        return _RULES.decide("service_resumes_at", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, outcome.value, case
    return decision


def installation_time_set_by(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    at: int | NotGiven = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[str]:
    """Basis of the installation time · 安装时间的确定."""
    case = (service, at, as_of)
    try:
        if as_of is not None or service not in _SERVICE or type(at) is not int or not EARLIEST <= at <= LATEST:
            return _RULES.decide("installation_time_set_by", case)
        outcome = _INSTALLATION_TIME_SET_BY_0
        if service == "appliance_installation" and _2019_02_02 <= at < _2019_02_14:
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
    postage_order_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[Decimal]:
    """Timeout of the postage order · 运费订单的超时时间."""
    case = (waiting_for, postage_order_at, as_of)
    try:
        if (
            as_of is not None
            or waiting_for not in _WAITING_FOR
            or (
                postage_order_at is not None
                and (type(postage_order_at) is not int or not EARLIEST <= postage_order_at <= LATEST)
            )
        ):
            return _RULES.decide("postage_timeout_days", case)
        outcome = _POSTAGE_TIMEOUT_DAYS_0
        if postage_order_at is not None and _2019_01_28 <= postage_order_at < _2019_02_14:
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
    """The entrance is open · 服务入口正常开放."""
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
    order_received_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """Response time of the service provider · 服务商响应时间."""
    case = (service, order_received_at, as_of)
    try:
        if (
            as_of is not None
            or service not in _SERVICE
            or (
                order_received_at is not None
                and (type(order_received_at) is not int or not EARLIEST <= order_received_at <= LATEST)
            )
        ):
            return _RULES.decide("provider_response_due", case)
        outcome = _PROVIDER_RESPONSE_DUE_0
        value = _PROVIDER_RESPONSE_DUE_0.value
        if order_received_at is not None:
            if service == "extended_warranty":
                # extended_warranty.warranty_response cites 3.(14).s2
                outcome = _PROVIDER_RESPONSE_DUE_1
                value = order_received_at + _1_DAYS
            elif service == "broken_screen_worry_free":
                # broken_screen.screen_response cites 3.(15).s2
                outcome = _PROVIDER_RESPONSE_DUE_2
                value = order_received_at + _1_DAYS
    except UNREADABLE:
        return _RULES.decide("provider_response_due", case)
    if type(value) is int and not EARLIEST <= value <= LATEST:
        return _RULES.decide("provider_response_due", case)
    decision: Decision[int] = Decision()
    decision.outcome, decision.value, decision.case = outcome, value, case
    return decision


def visit_bookable(
    *,
    service: Service | NotGiven = NOT_GIVEN,
    visit_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """A visit for this time may be booked · 可预约该时间上门."""
    case = (service, visit_at, as_of)
    try:
        if (
            as_of is not None
            or service not in _SERVICE
            or (visit_at is not None and (type(visit_at) is not int or not EARLIEST <= visit_at <= LATEST))
        ):
            return _RULES.decide("visit_bookable", case)
        outcome = _VISIT_BOOKABLE_0
        if visit_at is not None:
            if service == "extended_warranty":
                if visit_at >= _2019_02_11:
                    # extended_warranty.warranty_visits cites 3.(14).s3, 3.(14).s4
                    outcome = _VISIT_BOOKABLE_1
                else:
                    # extended_warranty.warranty_visits cites 3.(14).s3, 3.(14).s4
                    outcome = _VISIT_BOOKABLE_2
            elif service == "broken_screen_worry_free":
                if visit_at >= _2019_02_11:
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
    pickup_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[bool]:
    """A pick-up for this time may be booked · 可预约该时间取件."""
    case = (category, pickup_at, as_of)
    try:
        if (
            as_of is not None
            or category not in _CATEGORY
            or (pickup_at is not None and (type(pickup_at) is not int or not EARLIEST <= pickup_at <= LATEST))
        ):
            return _RULES.decide("pickup_bookable", case)
        outcome = _PICKUP_BOOKABLE_0
        if pickup_at is not None:
            if category == "mobile_phone":
                if _2019_02_04 <= pickup_at < _2019_02_09:
                    # pickups[3.(16).1] cites 3.(16).1
                    outcome = _PICKUP_BOOKABLE_1
            elif category == "home_appliance":
                if _2019_02_01 <= pickup_at < _2019_02_26:
                    # pickups[3.(16).2] cites 3.(16).2
                    outcome = _PICKUP_BOOKABLE_2
            elif category == "digital" and _2019_02_04 <= pickup_at < _2019_02_11:
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
    """The price can be estimated online · 旧机可在线估价."""
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
    """The order can be submitted · 订单可正常提交."""
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
    invoice_completed_at: int | NotGiven | None = NOT_GIVEN,
    waybill_entered_at: int | NotGiven | None = NOT_GIVEN,
    online_return_completed_at: int | NotGiven | None = NOT_GIVEN,
    as_of: date | None = None,
) -> Decision[int]:
    """The invoice is completed · 发票开具完成."""
    case = (invoice_kind, invoice_completed_at, waybill_entered_at, online_return_completed_at, as_of)
    return _RULES.decide("invoice_completed_at", case)
