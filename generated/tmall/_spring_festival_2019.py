"""The rules of “Shipping, timeouts and services over Spring Festival 2019” as data · 《2019年春节期间发货、超时与服务调
整》的规则数据.

Compiled by gonggao from tmall/spring_festival_2019.rule; edit that, not this.

For questions with facts that are not given or about an earlier date, and for the reasons of every answer.
用于事实未全部给出或询问过去日期的问题，并用于说明每个答案的理由。
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from ..runtime.answering import Answering
from ..runtime.book import (
    Book,
    Branch,
    Choice,
    Definition,
    Event,
    Flag,
    Matter,
    NeedsOf,
    Number,
    OneOf,
    Override,
    Rule,
    Taken,
)
from ..runtime.instants import since
from ..runtime.microseconds import InMicroseconds
from ..runtime.terms import (
    All,
    Always,
    AnyOf,
    At,
    Before,
    Compare,
    FactNumber,
    From,
    Happened,
    In,
    Is,
    Met,
    Not,
    OfEvent,
    OfMatter,
    Part,
    Text,
)
from ..runtime.values import Baseline, Moved, Per, Value
from ..runtime.zones import ASIA_SHANGHAI

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

_NOW = Book(
    zone=ASIA_SHANGHAI,
    published="2019-01-11",
    valid=(None, None),
    facts=(
        Choice("platform", ("tmall", "tmall_international", "taobao")),
        Choice("order_kind", ("regular", "presale", "customized", "otherwise_agreed", "other_special", "virtual")),
        Choice("carrier", ("express", "ems", "plain_mail", "other")),
        Choice("return_carrier", ("express", "plain_mail")),
        Choice("destination", ("mainland", "hong_kong", "macao", "taiwan", "overseas")),
        Choice(
            "category",
            (
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
            ),
        ),
        Choice("order_status", ("seller_has_shipped", "transaction_success")),
        Flag("tracking_visible", True),
        Number("extension_days"),
        Event("paid"),
        Event("shipped"),
        Choice(
            "reason",
            ("out_of_stock", "not_shipped_at_agreed_time", "shipping_issue", "delayed_shipment", "quality_problem"),
        ),
        Choice(
            "process",
            (
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
            ),
        ),
        Choice("waiting_for", ("merchant", "consumer")),
        Flag("evidence_required", False),
        Event("applied"),
        Event("modified"),
        Event("refused"),
        Event("agreed"),
        Event("returned"),
        Event("receipt_confirmed"),
        Event("intervention_applied"),
        Event("evidence_completed"),
        Event("certificate_handled"),
        Choice(
            "proceeding",
            (
                "customer_service_intervention",
                "behavioral_complaint",
                "one_click_help_complaint",
                "three_year_warranty_request",
            ),
        ),
        Event("initiated"),
        Choice("invoice_applied_stage", ("at_order", "after_payment")),
        Choice(
            "status_at_application",
            ("buyer_has_paid", "seller_has_shipped", "other_not_successful", "transaction_successful"),
        ),
        Choice("invoice_kind", ("electronic", "paper")),
        Event("succeeded"),
        Event("invoice_applied"),
        Event("invoice_completed"),
        Event("waybill_entered"),
        Event("online_return_completed"),
        Choice(
            "service",
            (
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
            ),
        ),
        Choice("entrance", ("purchase", "application")),
        Flag("mobile_proof_free_order", False),
        Event("return_refund_applied"),
        Event("return_waybill_filled"),
        Event("postage_order"),
        Event("installation_order"),
        Event("order_received"),
        Event("visit"),
        Event("pickup"),
    ),
    matters=(
        Matter(
            "ship_by",
            Text("latest time of shipment", "最迟发货时间"),
            uses=("platform", "order_kind", "paid_at"),
            acts=("shipped",),
            deadline=True,
        ),
        Matter(
            "shipment_on_time",
            Text("the shipment counts as on time", "订单可视为按时发货"),
            uses=("platform", "order_kind", "paid_at", "shipped_at", "at"),
        ),
        Matter(
            "tracking_visible_required",
            Text("the tracking must be visible", "物流须可查"),
            uses=("platform", "order_kind", "paid_at"),
            flags=("tracking_visible",),
        ),
        Matter(
            "late_shipment_rule",
            Text("rule on delayed shipment", "延迟发货的处理"),
            uses=("platform", "order_kind", "tracking_visible", "paid_at", "shipped_at", "at"),
        ),
        Matter(
            "auto_confirm_at",
            Text("receipt is confirmed automatically", "自动确认收货时间"),
            uses=("platform", "carrier", "destination", "category", "shipped_at"),
        ),
        Matter(
            "buyer_extension_max_days",
            Text("longest extension by the buyer", "买家可延长收货时间的上限"),
            uses=("platform", "destination", "category", "shipped_at"),
        ),
        Matter(
            "extension_request_allowed",
            Text("an extension of this length may be asked for", "可申请延长该天数"),
            uses=("platform", "destination", "category", "extension_days", "shipped_at"),
        ),
        Matter(
            "auto_confirm_latest_at",
            Text("time of automatic confirmation after the longest extension", "延长至上限后的自动确认收货时间"),
            uses=("platform", "carrier", "destination", "category", "shipped_at"),
        ),
        Matter("is_virtual_order", Text("the order is virtual", "虚拟订单"), uses=("category",)),
        Matter(
            "is_transaction_successful",
            Text("the transaction is successful", "交易已成功"),
            uses=("order_status",),
        ),
        Matter(
            "refund_reason_allowed",
            Text("the reason may be chosen for a refund request", "可以该原因申请退款"),
            uses=("platform", "order_kind", "paid_at", "reason", "at"),
        ),
        Matter(
            "complaint_reason_allowed",
            Text("the reason may be chosen for a complaint", "可以该原因发起投诉"),
            uses=("platform", "order_kind", "paid_at", "reason", "at"),
        ),
        Matter(
            "confirm_or_modify_timeout_days",
            Text("timeout for confirming or modifying", "等待确认或修改的超时时间"),
            uses=("platform", "order_kind", "process", "waiting_for", "applied_at", "modified_at", "refused_at"),
        ),
        Matter(
            "return_receipt_timeout_days",
            Text("timeout for the merchant to confirm receipt of the return", "等待商家确认收到退货的超时时间"),
            uses=(
                "platform",
                "order_kind",
                "return_carrier",
                "process",
                "applied_at",
                "modified_at",
                "refused_at",
                "returned_at",
            ),
        ),
        Matter(
            "return_info_timeout_days",
            Text("timeout for the consumer to fill in the return information", "等待消费者填写退货信息的超时时间"),
            uses=("platform", "order_kind", "process", "applied_at", "modified_at", "agreed_at"),
        ),
        Matter(
            "redelivery_info_timeout_days",
            Text("timeout for the merchant to fill in the delivery information", "等待商家填写发货信息的超时时间"),
            uses=("platform", "order_kind", "process", "receipt_confirmed_at"),
        ),
        Matter(
            "evidence_due",
            Text("time for uploading the evidence", "最迟上传凭证时间"),
            uses=("evidence_required", "intervention_applied_at"),
            acts=("evidence_completed",),
            deadline=True,
        ),
        Matter(
            "evidence_handling_due",
            Text("time for handling the evidence", "最迟处理凭证时间"),
            uses=("evidence_required", "intervention_applied_at", "evidence_completed_at"),
            acts=("certificate_handled",),
            deadline=True,
        ),
        Matter(
            "evidence_late_outcome",
            Text("outcome of late handling", "逾期未处理凭证的结果"),
            uses=(
                "evidence_required",
                "intervention_applied_at",
                "evidence_completed_at",
                "certificate_handled_at",
                "at",
            ),
        ),
        Matter(
            "processing_resumes_at",
            Text("the processing resumes", "恢复处理时间"),
            uses=("proceeding", "initiated_at"),
        ),
        Matter(
            "resolution_due",
            Text("time for settling the complaint", "投诉处理完毕时间"),
            uses=("proceeding", "initiated_at"),
            deadline=True,
        ),
        Matter(
            "invoice_due",
            Text("time for completing the invoice", "最迟完成开票时间"),
            uses=("invoice_applied_stage", "status_at_application", "succeeded_at", "invoice_applied_at"),
            acts=("invoice_completed",),
            deadline=True,
        ),
        Matter(
            "invoice_late_rule",
            Text("rule on late invoices", "逾期开票的处理"),
            uses=(
                "invoice_applied_stage",
                "status_at_application",
                "invoice_kind",
                "succeeded_at",
                "invoice_applied_at",
                "invoice_completed_at",
                "waybill_entered_at",
                "online_return_completed_at",
                "at",
            ),
        ),
        Matter(
            "service_suspended",
            Text("the service is suspended", "服务暂停"),
            uses=(
                "service",
                "mobile_proof_free_order",
                "return_refund_applied_at",
                "return_waybill_filled_at",
                "installation_order_at",
                "at",
            ),
        ),
        Matter(
            "service_resumes_at",
            Text("the service resumes", "服务恢复时间"),
            uses=("service", "installation_order_at", "at"),
        ),
        Matter(
            "installation_time_set_by",
            Text("basis of the installation time", "安装时间的确定"),
            uses=("service", "at"),
        ),
        Matter(
            "postage_timeout_days",
            Text("timeout of the postage order", "运费订单的超时时间"),
            uses=("waiting_for", "postage_order_at"),
        ),
        Matter("entrance_open", Text("the entrance is open", "服务入口正常开放"), uses=("service", "entrance")),
        Matter(
            "provider_response_due",
            Text("response time of the service provider", "服务商响应时间"),
            uses=("service", "order_received_at"),
            deadline=True,
        ),
        Matter(
            "visit_bookable",
            Text("a visit for this time may be booked", "可预约该时间上门"),
            uses=("service", "visit_at"),
        ),
        Matter(
            "pickup_bookable",
            Text("a pick-up for this time may be booked", "可预约该时间取件"),
            uses=("category", "pickup_at"),
        ),
        Matter("price_estimate_available", Text("the price can be estimated online", "旧机可在线估价"), uses=()),
        Matter("order_submission_open", Text("the order can be submitted", "订单可正常提交"), uses=()),
        Matter(
            "invoice_completed_at",
            Text("the invoice is completed", "发票开具完成"),
            uses=("invoice_kind", "invoice_completed_at", "waybill_entered_at", "online_return_completed_at"),
        ),
    ),
    rules=(
        Rule(
            "shipping.tmall",
            when=(
                Part(Is("platform", ("tmall",)), Text("the platform is Tmall", "平台为天猫")),
                Part(
                    In("paid", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is paid from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单付款时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("presale", "customized", "otherwise_agreed", "other_special")),
                    Text(
                        "the kind of order is customized, pre-sale, with a delivery time agreed otherwise or "
                        "otherwise special",
                        "订单类型为定制、预售、另行约定发货时间或其他特殊情形",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "ship_by",
                    Moved(At(_2019_02_16, ASIA_SHANGHAI, True)),
                    Text(
                        "the order must be shipped before 24:00 on 15 February 2019 (Friday)",
                        "订单须在2019年2月15日（星期五）24:00前发货",
                    ),
                    ("1.(1).s1",),
                    needs=("paid",),
                ),
                Branch(
                    "tracking_visible_required",
                    Value(True),
                    Text("the tracking must be visible", "物流须可查"),
                    ("1.(1).s1",),
                    needs=("paid",),
                ),
                Branch(
                    "ship_by",
                    Per("delayed_shipping_implementation_rules"),
                    Text(
                        "the time by which the order must be shipped is set by the Rules and Implementation Rules for "
                        "Delayed Shipping",
                        "最迟发货时间以《延迟发货的规则与实施细则》为准",
                    ),
                    ("1.(1).s2",),
                    instead=0,
                    needs=("paid",),
                ),
                Branch(
                    "late_shipment_rule",
                    Per("tmall_rules_delayed_shipment"),
                    Text(
                        "the rule on delayed shipment is the delayed-shipment rule of the Tmall Rules",
                        "延迟发货的处理以《天猫规则》中“延迟发货”的规定为准",
                    ),
                    ("1.(1).s1",),
                    breach=True,
                    needs=("paid",),
                ),
            ),
            duties=("ship_by", "tracking_visible_required"),
            readings=(
                Taken(
                    Text(
                        "Shipping late and leaving the tracking invisible are two breaches: either one alone leads to "
                        "the delayed-shipment rule. No time is printed by which tracking must be visible, so what "
                        "counts is whether it can be seen.",
                        "逾期发货与物流不可查是两项违规，任一项即适用“延迟发货”规定；公告未写明物流须于何时可查，故以"
                        "是否可查为准。",
                    ),
                ),
                Taken(
                    Text(
                        "The referral to the Implementation Rules stands in the item on orders paid in this period, "
                        "and is taken to reach no others.",
                        "转致实施细则的规定写在本条之内，理解为仅适用于该时段付款的订单。",
                    ),
                    Is("order_kind", ("presale", "customized", "otherwise_agreed", "other_special")),
                ),
                Taken(
                    Text(
                        "The item on Tmall orders, unlike that on Tmall International, takes out no virtual orders: "
                        "they have the same date.",
                        "天猫订单条款不同于天猫国际条款，未排除虚拟订单，故虚拟订单适用同一期限。",
                    ),
                    Is("order_kind", ("virtual",)),
                ),
            ),
        ),
        Rule(
            "shipping.tmall_international",
            when=(
                Part(
                    Is("platform", ("tmall_international",)),
                    Text("the platform is Tmall International", "平台为天猫国际"),
                ),
                Part(
                    In("paid", _2019_01_28, _2019_02_11),
                    Text(
                        "the order is paid from 00:00 on 28 January to 23:59:59 on 10 February 2019",
                        "订单付款时间在2019年1月28日00:00至2月10日23:59:59之间",
                    ),
                ),
            ),
            exceptions=(
                Part(Is("order_kind", ("virtual",)), Text("the kind of order is virtual", "订单类型为虚拟")),
                Part(Is("order_kind", ("customized",)), Text("the kind of order is customized", "订单类型为定制")),
                Part(Is("order_kind", ("presale",)), Text("the kind of order is pre-sale", "订单类型为预售")),
            ),
            branches=(
                Branch(
                    "ship_by",
                    Moved(At(_2019_02_16, ASIA_SHANGHAI, True)),
                    Text(
                        "the order must be shipped before 24:00 on 15 February 2019 (Friday)",
                        "订单须在2019年2月15日（星期五）24:00前发货",
                    ),
                    ("1.(II)",),
                    needs=("paid",),
                ),
                Branch(
                    "tracking_visible_required",
                    Value(True),
                    Text("the tracking must be visible", "物流须可查"),
                    ("1.(II)",),
                    needs=("paid",),
                ),
                Branch(
                    "ship_by",
                    Per("merchant_details_page"),
                    Text(
                        "the time by which the order must be shipped is set by the merchant's details page",
                        "最迟发货时间以商家详情页的说明为准",
                    ),
                    ("1.(II).1)",),
                    instead=1,
                    needs=("paid",),
                ),
                Branch(
                    "ship_by",
                    Per("presale_page"),
                    Text(
                        "the time by which the order must be shipped is set by the pre-sale product's page",
                        "最迟发货时间以预售商品页面公布的时间为准",
                    ),
                    ("1.(II).2)",),
                    instead=2,
                    needs=("paid",),
                ),
                Branch(
                    "late_shipment_rule",
                    Per("tmall_international_rules_delayed_shipment"),
                    Text(
                        "the rule on delayed shipment is the delayed-shipment rule of the Tmall International Rules",
                        "延迟发货的处理以《天猫国际规则》中“延迟发货”的规定为准",
                    ),
                    ("1.(II)",),
                    breach=True,
                    needs=("paid",),
                ),
            ),
            duties=("ship_by", "tracking_visible_required"),
            readings=(
                Taken(
                    Text(
                        "Shipping late and leaving the tracking invisible are two breaches: either one alone leads to "
                        "the delayed-shipment rule. No time is printed by which tracking must be visible, so what "
                        "counts is whether it can be seen.",
                        "逾期发货与物流不可查是两项违规，任一项即适用“延迟发货”规定；公告未写明物流须于何时可查，故以"
                        "是否可查为准。",
                    ),
                ),
                Taken(
                    Text(
                        "Items 1) and 2) are taken to replace the date of the item in which they stand, for orders "
                        "paid in its period, and not merely to allow another.",
                        "第1)、2)项理解为取代本条的发货期限，而非仅允许另行约定，且仅适用于本条时段内付款的订单。",
                    ),
                    Is("order_kind", ("presale", "customized")),
                ),
                Taken(
                    Text(
                        "For pre-sale goods the time that counts is the one published on the product's page, not the "
                        "moment at which the page went up.",
                        "预售商品以其页面公布的发货时间为准，而非页面发布的时刻。",
                    ),
                    Is("order_kind", ("presale",)),
                ),
                Taken(
                    Text(
                        "Tmall International names customized, pre-sale and virtual goods only: any other agreement "
                        "on delivery changes nothing here.",
                        "天猫国际条款仅列定制、预售与虚拟商品，其他另行约定不影响本条期限。",
                    ),
                    Is("order_kind", ("otherwise_agreed", "other_special")),
                ),
                Taken(
                    Text(
                        "The first day is printed without a time of day: it counts from 00:00:00.",
                        "起始日未写明时刻，按当日00:00:00起算。",
                    ),
                ),
            ),
        ),
        Rule(
            "shipping.on_time",
            when=(Part(Met("ship_by"), Text("the order is shipped in time", "订单按期发货")),),
            branches=(
                Branch(
                    "shipment_on_time",
                    Value(True),
                    Text("the shipment counts as on time", "订单可视为按时发货"),
                    ("1",),
                    needs=(NeedsOf("ship_by"), "shipped"),
                ),
            ),
        ),
        Rule(
            "shipping.late",
            when=(Part(Met("ship_by", missed=True), Text("the order is not shipped in time", "订单未按期发货")),),
            branches=(
                Branch(
                    "shipment_on_time",
                    Value(False),
                    Text("the shipment does not count as on time", "订单不可视为按时发货"),
                    ("1",),
                    needs=(NeedsOf("ship_by"),),
                ),
            ),
        ),
        Rule(
            "auto_confirm[2.(I).1]",
            when=(
                Part(
                    In("shipped", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is shipped from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单发货时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is("carrier", ("express", "ems")),
                    Text("the carrier is express delivery or EMS", "物流方式为快递或EMS"),
                ),
            ),
            branches=(
                Branch(
                    "auto_confirm_at",
                    Moved(OfEvent("shipped", _20_DAYS)),
                    Text(
                        "receipt is confirmed automatically 20 days after the order is shipped",
                        "自动确认收货时间为订单发货后20天",
                    ),
                    ("2.(I).1",),
                    needs=("shipped",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The click for shipment and the change to the status “seller has shipped” are taken to be the "
                        "same instant, and days are counted from it, 24 hours each.",
                        "点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。",
                    ),
                ),
                Taken(
                    Text(
                        "The items on carriers name no platform and are taken to hold on every platform.",
                        "按物流方式规定的各项未限定平台，理解为对各平台均适用。",
                    ),
                    Is("platform", ("taobao",)),
                ),
            ),
        ),
        Rule(
            "auto_confirm[2.(I).2]",
            when=(
                Part(
                    In("shipped", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is shipped from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单发货时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(Is("carrier", ("plain_mail",)), Text("the carrier is plain mail", "物流方式为平邮")),
            ),
            branches=(
                Branch(
                    "auto_confirm_at",
                    Moved(OfEvent("shipped", _30_DAYS)),
                    Text(
                        "receipt is confirmed automatically 30 days after the order is shipped",
                        "自动确认收货时间为订单发货后30天",
                    ),
                    ("2.(I).2",),
                    needs=("shipped",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The click for shipment and the change to the status “seller has shipped” are taken to be the "
                        "same instant, and days are counted from it, 24 hours each.",
                        "点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。",
                    ),
                ),
                Taken(
                    Text(
                        "The items on carriers name no platform and are taken to hold on every platform.",
                        "按物流方式规定的各项未限定平台，理解为对各平台均适用。",
                    ),
                    Is("platform", ("taobao",)),
                ),
            ),
        ),
        Rule(
            "auto_confirm[2.(I).3]",
            when=(
                Part(
                    In("shipped", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is shipped from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单发货时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is("platform", ("tmall_international",)),
                    Text("the platform is Tmall International", "平台为天猫国际"),
                ),
            ),
            branches=(
                Branch(
                    "auto_confirm_at",
                    Moved(OfEvent("shipped", _40_DAYS)),
                    Text(
                        "receipt is confirmed automatically 40 days after the order is shipped",
                        "自动确认收货时间为订单发货后40天",
                    ),
                    ("2.(I).3",),
                    needs=("shipped",),
                ),
            ),
            overrides=(
                Override(
                    "auto_confirm[2.(I).1]",
                    Text(
                        "The item on Tmall International goods names no carrier, and cross-border transit takes "
                        "longer whichever carrier is used.",
                        "天猫国际商品一项未区分物流方式，且跨境运输无论何种方式均需更长时间。",
                    ),
                ),
                Override(
                    "auto_confirm[2.(I).2]",
                    Text(
                        "The item on Tmall International goods names no carrier, and cross-border transit takes "
                        "longer whichever carrier is used.",
                        "天猫国际商品一项未区分物流方式，且跨境运输无论何种方式均需更长时间。",
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The click for shipment and the change to the status “seller has shipped” are taken to be the "
                        "same instant, and days are counted from it, 24 hours each.",
                        "点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。",
                    ),
                ),
                Taken(
                    Text(
                        "The items on carriers name no platform and are taken to hold on every platform.",
                        "按物流方式规定的各项未限定平台，理解为对各平台均适用。",
                    ),
                    Is("platform", ("taobao",)),
                ),
            ),
        ),
        Rule(
            "auto_confirm[2.(I).4]",
            when=(
                Part(
                    In("shipped", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is shipped from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单发货时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(Is("category", ("home_decoration",)), Text("the category is home decoration", "类目为家装")),
            ),
            branches=(
                Branch(
                    "auto_confirm_at",
                    Per("order_information"),
                    Text(
                        "the time when receipt is confirmed automatically is set by the order information",
                        "自动确认收货时间以订单信息为准",
                    ),
                    ("2.(I).4",),
                    needs=("shipped",),
                ),
            ),
            overrides=(
                Override(
                    "auto_confirm[2.(I).1]",
                    Text(
                        "Home decoration is sent to the information of each single order, which is more particular "
                        "than any period for a carrier or a platform.",
                        "家装商品以每笔订单的信息为准，较按物流方式或平台统一规定的天数更为具体。",
                    ),
                ),
                Override(
                    "auto_confirm[2.(I).2]",
                    Text(
                        "Home decoration is sent to the information of each single order, which is more particular "
                        "than any period for a carrier or a platform.",
                        "家装商品以每笔订单的信息为准，较按物流方式或平台统一规定的天数更为具体。",
                    ),
                ),
                Override(
                    "auto_confirm[2.(I).3]",
                    Text(
                        "Home decoration is sent to the information of each single order, which is more particular "
                        "than any period for a carrier or a platform.",
                        "家装商品以每笔订单的信息为准，较按物流方式或平台统一规定的天数更为具体。",
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The item on home decoration is taken to say that the order information fixes the time of "
                        "automatic confirmation.",
                        "家装一项理解为自动确认收货时间以订单信息所示为准。",
                    ),
                ),
                Taken(
                    Text(
                        "The click for shipment and the change to the status “seller has shipped” are taken to be the "
                        "same instant, and days are counted from it, 24 hours each.",
                        "点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。",
                    ),
                ),
                Taken(
                    Text(
                        "The items on carriers name no platform and are taken to hold on every platform.",
                        "按物流方式规定的各项未限定平台，理解为对各平台均适用。",
                    ),
                    Is("platform", ("taobao",)),
                ),
            ),
        ),
        Rule(
            "auto_confirm[2.(I).6]",
            when=(
                Part(
                    In("shipped", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is shipped from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单发货时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(Is("platform", ("tmall",)), Text("the platform is Tmall", "平台为天猫")),
                Part(
                    Is("destination", ("hong_kong", "macao", "taiwan", "overseas")),
                    Text(
                        "the delivery address is Hong Kong, Macao, Taiwan or overseas",
                        "收货地址为香港、澳门、台湾或海外",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "auto_confirm_at",
                    Baseline(),
                    Text("the time when receipt is confirmed automatically stays as usual", "自动确认收货时间照常"),
                    ("2.(I).6",),
                    needs=("shipped",),
                ),
            ),
            overrides=(
                Override(
                    "auto_confirm[2.(I).1]",
                    Text(
                        "Orders delivered outside the mainland are left to the daily routine, so the adjustment of "
                        "all the other items does not reach them.",
                        "寄往海外及港澳台的订单与日常一致，故其他各项调整均不及于此类订单。",
                    ),
                ),
                Override(
                    "auto_confirm[2.(I).2]",
                    Text(
                        "Orders delivered outside the mainland are left to the daily routine, so the adjustment of "
                        "all the other items does not reach them.",
                        "寄往海外及港澳台的订单与日常一致，故其他各项调整均不及于此类订单。",
                    ),
                ),
                Override(
                    "auto_confirm[2.(I).4]",
                    Text(
                        "Orders delivered outside the mainland are left to the daily routine, so the adjustment of "
                        "all the other items does not reach them.",
                        "寄往海外及港澳台的订单与日常一致，故其他各项调整均不及于此类订单。",
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“A Tmall transaction order” is taken to mean the Tmall platform alone: Tmall International "
                        "has its own item.",
                        "“天猫交易订单”理解为仅指天猫平台，天猫国际另有专项规定。",
                    ),
                ),
                Taken(
                    Text(
                        "The click for shipment and the change to the status “seller has shipped” are taken to be the "
                        "same instant, and days are counted from it, 24 hours each.",
                        "点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。",
                    ),
                ),
                Taken(
                    Text(
                        "The items on carriers name no platform and are taken to hold on every platform.",
                        "按物流方式规定的各项未限定平台，理解为对各平台均适用。",
                    ),
                    Is("platform", ("taobao",)),
                ),
            ),
        ),
        Rule(
            "receipt.extension",
            when=(
                Part(
                    In("shipped", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is shipped from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单发货时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "buyer_extension_max_days",
                    Value(Decimal("5")),
                    Text("the longest extension by the buyer is 5 days", "买家可延长收货时间的上限为5天"),
                    ("2.(I).5",),
                    needs=("shipped",),
                ),
                Branch(
                    "extension_request_allowed",
                    Value(True),
                    Text("an extension of this length may be asked for", "可申请延长该天数"),
                    ("2.(I).5",),
                    guard=Part(
                        Compare(FactNumber("extension_days"), "<=", Decimal("5")),
                        Text("the extension asked for in all is at most 5 days", "申请延长的总天数不超过5天"),
                    ),
                    needs=("shipped",),
                ),
                Branch(
                    "extension_request_allowed",
                    Value(False),
                    Text("an extension of this length may not be asked for", "不可申请延长该天数"),
                    ("2.(I).5",),
                    guard=Part(
                        Compare(FactNumber("extension_days"), ">", Decimal("5")),
                        Text("the extension asked for in all is more than 5 days", "申请延长的总天数超过5天"),
                    ),
                    needs=("shipped",),
                ),
                Branch(
                    "auto_confirm_latest_at",
                    Moved(OfMatter("auto_confirm_at", _5_DAYS)),
                    Text(
                        "the time of automatic confirmation after the longest extension is 5 days after receipt is "
                        "confirmed automatically",
                        "延长至上限后的自动确认收货时间为自动确认收货时间后5天",
                    ),
                    ("2.(I).5",),
                    needs=("shipped", NeedsOf("auto_confirm_at")),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The 5 days are the most that all of the buyer's extensions of one order come to, and 5 days "
                        "exactly is still allowed.",
                        "5天为买家对同一订单累计可延长的上限，恰为5天亦可。",
                    ),
                ),
                Taken(
                    Text(
                        "The item on the extension takes no orders out, so the buyer has it also where another item "
                        "leaves the confirmation itself to the order information or the daily routine.",
                        "延长一项未排除任何订单，故确认时间以订单信息为准或与日常一致的订单，买家同样可以延长。",
                    ),
                    AnyOf(
                        (
                            Is("category", ("home_decoration",)),
                            All(
                                (
                                    Is("platform", ("tmall",)),
                                    Is("destination", ("hong_kong", "macao", "taiwan", "overseas")),
                                ),
                            ),
                        ),
                    ),
                ),
                Taken(
                    Text(
                        "The click for shipment and the change to the status “seller has shipped” are taken to be the "
                        "same instant, and days are counted from it, 24 hours each.",
                        "点击发货与订单变为“卖家已发货”状态视为同一时刻，天数自该时刻起按每天24小时计算。",
                    ),
                ),
                Taken(
                    Text(
                        "The items on carriers name no platform and are taken to hold on every platform.",
                        "按物流方式规定的各项未限定平台，理解为对各平台均适用。",
                    ),
                    Is("platform", ("taobao",)),
                ),
            ),
        ),
        Rule(
            "reasons_tmall.tmall_closed",
            when=(
                Part(Is("platform", ("tmall",)), Text("the platform is Tmall", "平台为天猫")),
                Part(
                    In("paid", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is paid from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单付款时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    In("now", _2019_01_28, _2019_02_16),
                    Text(
                        "the time in question is from 00:00 on 28 January to 23:59:59 on 15 February 2019",
                        "所问时间在2019年1月28日00:00至2月15日23:59:59之间",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("presale", "virtual")),
                    Text(
                        "the kind of order is pre-sale or virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为预售或虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "refund_reason_allowed",
                    Value(False),
                    Text("the reason may not be chosen for a refund request", "不可以该原因申请退款"),
                    ("2.(II).1.(1).s1",),
                    guard=Part(
                        Is("reason", ("out_of_stock", "not_shipped_at_agreed_time")),
                        Text(
                            "the reason is “out of stock” or “not shipped at the agreed time”",
                            "原因为“缺货”或“未按约定时间发货”",
                        ),
                    ),
                    needs=("paid",),
                ),
                Branch(
                    "complaint_reason_allowed",
                    Value(False),
                    Text("the reason may not be chosen for a complaint", "不可以该原因发起投诉"),
                    ("2.(II).1.(1).s1",),
                    guard=Part(
                        Is("reason", ("shipping_issue",)),
                        Text("the reason is shipping issue", "原因为发货问题"),
                    ),
                    needs=("paid",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The exception ends in an “etc.” that names nothing: it is closed to pre-sale and virtual "
                        "orders, and covers both the closing and the reopening of the reasons.",
                        "例外以“等”字结尾而未列明其他情形，理解为仅限预售与虚拟订单，且对停止选择与恢复选择一并适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "reasons_tmall.tmall_reopened",
            when=(
                Part(Is("platform", ("tmall",)), Text("the platform is Tmall", "平台为天猫")),
                Part(
                    In("paid", _2019_01_28, _2019_02_14),
                    Text(
                        "the order is paid from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "订单付款时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    From("now", At(_2019_02_16, ASIA_SHANGHAI)),
                    Text(
                        "the time in question is from 00:00 on 16 February 2019 (Saturday) onwards",
                        "所问时间在2019年2月16日（星期六）00:00或之后",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("presale", "virtual")),
                    Text(
                        "the kind of order is pre-sale or virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为预售或虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "refund_reason_allowed",
                    Value(True),
                    Text("the reason may be chosen for a refund request", "可以该原因申请退款"),
                    ("2.(II).1.(1).s2",),
                    guard=Part(
                        Is("reason", ("out_of_stock", "not_shipped_at_agreed_time")),
                        Text(
                            "the reason is “out of stock” or “not shipped at the agreed time”",
                            "原因为“缺货”或“未按约定时间发货”",
                        ),
                    ),
                    needs=("paid",),
                ),
                Branch(
                    "complaint_reason_allowed",
                    Value(True),
                    Text("the reason may be chosen for a complaint", "可以该原因发起投诉"),
                    ("2.(II).1.(1).s2",),
                    guard=Part(
                        Is("reason", ("shipping_issue",)),
                        Text("the reason is shipping issue", "原因为发货问题"),
                    ),
                    needs=("paid",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“After 00:00:00” includes that second itself, and each reason reopens for what it was closed "
                        "for.",
                        "“00:00:00以后”包含该时刻，且各原因仅就其此前被停止的用途恢复。",
                    ),
                ),
                Taken(
                    Text(
                        "The exception ends in an “etc.” that names nothing: it is closed to pre-sale and virtual "
                        "orders, and covers both the closing and the reopening of the reasons.",
                        "例外以“等”字结尾而未列明其他情形，理解为仅限预售与虚拟订单，且对停止选择与恢复选择一并适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "reasons_international.international_closed",
            when=(
                Part(
                    Is("platform", ("tmall_international",)),
                    Text("the platform is Tmall International", "平台为天猫国际"),
                ),
                Part(
                    In("paid", _2019_01_28, _2019_02_11),
                    Text(
                        "the order is paid from 00:00 on 28 January to 23:59:59 on 10 February 2019",
                        "订单付款时间在2019年1月28日00:00至2月10日23:59:59之间",
                    ),
                ),
                Part(
                    In("now", _2019_01_28, _2019_02_16),
                    Text(
                        "the time in question is from 00:00 on 28 January to 23:59:59 on 15 February 2019",
                        "所问时间在2019年1月28日00:00至2月15日23:59:59之间",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("presale", "virtual")),
                    Text(
                        "the kind of order is pre-sale or virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为预售或虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "refund_reason_allowed",
                    Value(False),
                    Text("the reason may not be chosen for a refund request", "不可以该原因申请退款"),
                    ("2.(II).1.(2).s1",),
                    guard=Part(
                        Is("reason", ("out_of_stock", "not_shipped_at_agreed_time")),
                        Text(
                            "the reason is “out of stock” or “not shipped at the agreed time”",
                            "原因为“缺货”或“未按约定时间发货”",
                        ),
                    ),
                    needs=("paid",),
                ),
                Branch(
                    "complaint_reason_allowed",
                    Value(False),
                    Text("the reason may not be chosen for a complaint", "不可以该原因发起投诉"),
                    ("2.(II).1.(2).s1",),
                    guard=Part(
                        Is("reason", ("delayed_shipment",)),
                        Text("the reason is delayed shipment", "原因为延迟发货"),
                    ),
                    needs=("paid",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The exception ends in an “etc.” that names nothing: it is closed to pre-sale and virtual "
                        "orders, and covers both the closing and the reopening of the reasons.",
                        "例外以“等”字结尾而未列明其他情形，理解为仅限预售与虚拟订单，且对停止选择与恢复选择一并适用。",
                    ),
                ),
                Taken(
                    Text(
                        "The first day is printed without a time of day: it counts from 00:00:00.",
                        "起始日未写明时刻，按当日00:00:00起算。",
                    ),
                ),
            ),
        ),
        Rule(
            "reasons_international.international_reopened",
            when=(
                Part(
                    Is("platform", ("tmall_international",)),
                    Text("the platform is Tmall International", "平台为天猫国际"),
                ),
                Part(
                    In("paid", _2019_01_28, _2019_02_11),
                    Text(
                        "the order is paid from 00:00 on 28 January to 23:59:59 on 10 February 2019",
                        "订单付款时间在2019年1月28日00:00至2月10日23:59:59之间",
                    ),
                ),
                Part(
                    From("now", At(_2019_02_16, ASIA_SHANGHAI)),
                    Text(
                        "the time in question is from 00:00 on 16 February 2019 (Saturday) onwards",
                        "所问时间在2019年2月16日（星期六）00:00或之后",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("presale", "virtual")),
                    Text(
                        "the kind of order is pre-sale or virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为预售或虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "refund_reason_allowed",
                    Value(True),
                    Text("the reason may be chosen for a refund request", "可以该原因申请退款"),
                    ("2.(II).1.(2).s2",),
                    guard=Part(
                        Is("reason", ("out_of_stock", "not_shipped_at_agreed_time")),
                        Text(
                            "the reason is “out of stock” or “not shipped at the agreed time”",
                            "原因为“缺货”或“未按约定时间发货”",
                        ),
                    ),
                    needs=("paid",),
                ),
                Branch(
                    "complaint_reason_allowed",
                    Value(True),
                    Text("the reason may be chosen for a complaint", "可以该原因发起投诉"),
                    ("2.(II).1.(2).s2",),
                    guard=Part(
                        Is("reason", ("delayed_shipment",)),
                        Text("the reason is delayed shipment", "原因为延迟发货"),
                    ),
                    needs=("paid",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“After 00:00:00” includes that second itself, and each reason reopens for what it was closed "
                        "for.",
                        "“00:00:00以后”包含该时刻，且各原因仅就其此前被停止的用途恢复。",
                    ),
                ),
                Taken(
                    Text(
                        "The exception ends in an “etc.” that names nothing: it is closed to pre-sale and virtual "
                        "orders, and covers both the closing and the reopening of the reasons.",
                        "例外以“等”字结尾而未列明其他情形，理解为仅限预售与虚拟订单，且对停止选择与恢复选择一并适用。",
                    ),
                ),
                Taken(
                    Text(
                        "The first day is printed without a time of day: it counts from 00:00:00.",
                        "起始日未写明时刻，按当日00:00:00起算。",
                    ),
                ),
            ),
        ),
        Rule(
            "after_sales.application.confirm_or_modify",
            when=(
                Part(
                    Is("process", ("refund_after_sales",)),
                    Text("the process is refund/after-sales", "售后流程为退款/售后"),
                ),
                Part(
                    Is("platform", ("tmall", "tmall_international")),
                    Text("the platform is Tmall or Tmall International", "平台为天猫或天猫国际"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(
                    Is("waiting_for", ("merchant", "consumer")),
                    Text("the awaited party is the merchant or the consumer", "等待操作方为商家或消费者"),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("virtual",)),
                    Text(
                        "the kind of order is virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "confirm_or_modify_timeout_days",
                    Value(Decimal("15")),
                    Text("the timeout for confirming or modifying is 15 days", "等待确认或修改的超时时间为15天"),
                    ("2.(II).2.(1).A",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))),),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "One of the three acts in the period is enough, whenever the others took place.",
                        "三种行为中任一项发生在该时段内即可，其他行为发生在何时不限。",
                    ),
                ),
                Taken(
                    Text(
                        "The exception is printed below both items and is taken to belong to both; its “etc.” names "
                        "nothing and is closed to virtual orders.",
                        "例外写在两项之后，理解为对两项一并适用；“等”字未列明其他情形，理解为仅限虚拟订单。",
                    ),
                ),
            ),
        ),
        Rule(
            "after_sales.application.return_receipt",
            when=(
                Part(
                    Is("process", ("refund_after_sales",)),
                    Text("the process is refund/after-sales", "售后流程为退款/售后"),
                ),
                Part(
                    Is("platform", ("tmall", "tmall_international")),
                    Text("the platform is Tmall or Tmall International", "平台为天猫或天猫国际"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(Happened("returned"), Text("the consumer returns the goods", "消费者已退货")),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("virtual",)),
                    Text(
                        "the kind of order is virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
                Part(
                    Is("return_carrier", ("plain_mail",)),
                    Text("the carrier of the return is regular mail", "退货物流方式为平邮"),
                ),
            ),
            branches=(
                Branch(
                    "return_receipt_timeout_days",
                    Value(Decimal("20")),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return is 20 days",
                        "等待商家确认收到退货的超时时间为20天",
                    ),
                    ("2.(II).2.(1).B",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
                Branch(
                    "return_receipt_timeout_days",
                    Baseline(),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return stays as usual",
                        "等待商家确认收到退货的超时时间照常",
                    ),
                    ("2.(II).2.(1).B",),
                    instead=1,
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The return may be sent back after the period, as long as the application, its modification "
                        "or its refusal lies in it.",
                        "只要申请、修改或拒绝发生在该时段内，退货可以晚于该时段。",
                    ),
                ),
                Taken(
                    Text(
                        "One of the three acts in the period is enough, whenever the others took place.",
                        "三种行为中任一项发生在该时段内即可，其他行为发生在何时不限。",
                    ),
                ),
                Taken(
                    Text(
                        "The exception is printed below both items and is taken to belong to both; its “etc.” names "
                        "nothing and is closed to virtual orders.",
                        "例外写在两项之后，理解为对两项一并适用；“等”字未列明其他情形，理解为仅限虚拟订单。",
                    ),
                ),
            ),
        ),
        Rule(
            "after_sales.return_information",
            when=(
                Part(
                    Is("process", ("refund_after_sales",)),
                    Text("the process is refund/after-sales", "售后流程为退款/售后"),
                ),
                Part(
                    Is("platform", ("tmall", "tmall_international")),
                    Text("the platform is Tmall or Tmall International", "平台为天猫或天猫国际"),
                ),
                Part(
                    In("agreed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant agrees to the return from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "商家同意退货协议的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("virtual",)),
                    Text(
                        "the kind of order is virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "return_info_timeout_days",
                    Value(Decimal("25")),
                    Text(
                        "the timeout for the consumer to fill in the return information is 25 days",
                        "等待消费者填写退货信息的超时时间为25天",
                    ),
                    ("2.(II).2.(2)",),
                    needs=("agreed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The exception is printed below both items and is taken to belong to both; its “etc.” names "
                        "nothing and is closed to virtual orders.",
                        "例外写在两项之后，理解为对两项一并适用；“等”字未列明其他情形，理解为仅限虚拟订单。",
                    ),
                ),
            ),
        ),
        Rule(
            "evidence.upload",
            when=(
                Part(Is("evidence_required", (True,)), Text("evidence is required", "需要举证")),
                Part(
                    In("intervention_applied", _2019_01_28, _2019_02_14),
                    Text(
                        "intervention by customer service is applied for from 00:00 on 28 January to 23:59:59 on 13 "
                        "February 2019",
                        "用户申请客服介入的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "evidence_due",
                    Moved(OfEvent("intervention_applied", _15_DAYS)),
                    Text(
                        "the evidence must be uploaded within 15 days after intervention by customer service is "
                        "applied for",
                        "凭证须在用户申请客服介入后15天内上传完成",
                    ),
                    ("2.(III).1.s1",),
                    needs=("intervention_applied",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Consumer and merchant have the same 15 days, counted from the instant of the application.",
                        "消费者与商家适用相同的15天，自申请介入的时刻起算。",
                    ),
                ),
                Taken(
                    Text(
                        "“Taobao” names the common procedure of rights protection and not the platform: orders of "
                        "every platform in that procedure are meant.",
                        "此处“淘宝”指统一的维权流程而非平台，进入该流程的各平台订单均适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "evidence.handling",
            when=(
                Part(Is("evidence_required", (True,)), Text("evidence is required", "需要举证")),
                Part(
                    In("intervention_applied", _2019_01_28, _2019_02_14),
                    Text(
                        "intervention by customer service is applied for from 00:00 on 28 January to 23:59:59 on 13 "
                        "February 2019",
                        "用户申请客服介入的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "evidence_handling_due",
                    Moved(OfEvent("evidence_completed", _3_DAYS)),
                    Text(
                        "the merchant must handle the evidence within 3 days after the evidence is uploaded",
                        "商家须在凭证上传完成后3天内处理凭证",
                    ),
                    ("2.(III).1.s1", "2.(III).1.s2", "2.(III).1.s3"),
                    needs=("intervention_applied", "evidence_completed"),
                ),
                Branch(
                    "evidence_late_outcome",
                    Value("manual_processing"),
                    Text("the outcome of late handling is manual processing", "逾期未处理凭证的结果为人工处理"),
                    ("2.(III).1.s1", "2.(III).1.s2", "2.(III).1.s3"),
                    breach=True,
                    needs=("intervention_applied", "evidence_completed"),
                ),
            ),
            duties=("evidence_handling_due",),
            readings=(
                Taken(
                    Text(
                        "The time limit whose lapse leads to manual processing is taken to be that for handling the "
                        "evidence, not that for uploading it.",
                        "转入人工处理的时限理解为商家处理凭证的时限，而非上传凭证的时限。",
                    ),
                ),
                Taken(
                    Text(
                        "“Taobao” names the common procedure of rights protection and not the platform: orders of "
                        "every platform in that procedure are meant.",
                        "此处“淘宝”指统一的维权流程而非平台，进入该流程的各平台订单均适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "interventions.intervention_resumed",
            when=(
                Part(
                    Is("proceeding", ("customer_service_intervention",)),
                    Text("the proceeding is a customer service intervention", "处理事项为客服介入"),
                ),
                Part(
                    In("initiated", _2019_02_04, _2019_02_11),
                    Text(
                        "the proceeding is initiated from 00:00 on 4 February to 24:00 on 10 February 2019",
                        "事项发起时间在2019年2月4日00:00至2月10日24:00之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "processing_resumes_at",
                    Moved(At(_2019_02_11, ASIA_SHANGHAI)),
                    Text(
                        "the processing resumes from 00:00 on 11 February 2019 (Monday) onwards",
                        "自2019年2月11日（星期一）00:00起恢复处理",
                    ),
                    ("2.(III).2",),
                    needs=("initiated",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“After February 11” is taken to include that day, as for behavioral complaints.",
                        "“2月11日后”理解为包含当日，与行为投诉的规定一致。",
                    ),
                ),
                Taken(
                    Text(
                        "The last day is printed without a time of day: the whole of it counts.",
                        "截止日未写明时刻，当日全天计算在内。",
                    ),
                ),
            ),
        ),
        Rule(
            "interventions.complaint_resumed",
            when=(
                Part(
                    Is("proceeding", ("behavioral_complaint",)),
                    Text("the proceeding is a behavioral complaint", "处理事项为行为投诉"),
                ),
                Part(
                    Always(),
                    Text(
                        "the kind of complaint is any (such as violating promises, delayed shipment or malicious haras"
                        "sment)",
                        "投诉类型不限（如违背承诺、延迟发货、恶意骚扰等）",
                    ),
                ),
                Part(
                    In("initiated", _2019_02_04, _2019_02_11),
                    Text(
                        "the proceeding is initiated from 00:00 on 4 February to 23:59:59 on 10 February 2019",
                        "事项发起时间在2019年2月4日00:00至2月10日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "processing_resumes_at",
                    Moved(At(_2019_02_11, ASIA_SHANGHAI)),
                    Text(
                        "the processing resumes from 00:00 on 11 February 2019 (Monday) onwards",
                        "自2019年2月11日（星期一）00:00起恢复处理",
                    ),
                    ("2.(III).3",),
                    needs=("initiated",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The kinds in brackets, closed by an “etc.”, are examples: every behavioral complaint is meant"
                        ".",
                        "括号内所列类型以“等”字结尾，仅为举例，各类行为投诉均适用。",
                    ),
                ),
                Taken(
                    Text(
                        "The first day is printed without a time of day: it counts from 00:00:00.",
                        "起始日未写明时刻，按当日00:00:00起算。",
                    ),
                ),
            ),
        ),
        Rule(
            "seven_day.exchange_application.exchange_confirm_or_modify",
            when=(
                Part(
                    Is("process", ("seven_day_exchange",)),
                    Text("the process is seven-day exchange without reason", "售后流程为七天无理由退换货"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(
                    Is("waiting_for", ("merchant", "consumer")),
                    Text("the awaited party is the merchant or the consumer", "等待操作方为商家或消费者"),
                ),
            ),
            branches=(
                Branch(
                    "confirm_or_modify_timeout_days",
                    Value(Decimal("15")),
                    Text("the timeout for confirming or modifying is 15 days", "等待确认或修改的超时时间为15天"),
                    ("3.(1).1.1)",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))),),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "One of the three acts in the period is enough, whenever the others took place.",
                        "三种行为中任一项发生在该时段内即可，其他行为发生在何时不限。",
                    ),
                ),
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "seven_day.exchange_application.exchange_receipt",
            when=(
                Part(
                    Is("process", ("seven_day_exchange",)),
                    Text("the process is seven-day exchange without reason", "售后流程为七天无理由退换货"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(Happened("returned"), Text("the consumer returns the goods", "消费者已退货")),
            ),
            exceptions=(
                Part(
                    Is("return_carrier", ("plain_mail",)),
                    Text("the carrier of the return is regular mail", "退货物流方式为平邮"),
                ),
            ),
            branches=(
                Branch(
                    "return_receipt_timeout_days",
                    Value(Decimal("20")),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return is 20 days",
                        "等待商家确认收到退货的超时时间为20天",
                    ),
                    ("3.(1).1.2)",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
                Branch(
                    "return_receipt_timeout_days",
                    Baseline(),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return stays as usual",
                        "等待商家确认收到退货的超时时间照常",
                    ),
                    ("3.(1).1.2)",),
                    instead=0,
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "One of the three acts in the period is enough, whenever the others took place.",
                        "三种行为中任一项发生在该时段内即可，其他行为发生在何时不限。",
                    ),
                ),
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "seven_day.exchange_information",
            when=(
                Part(
                    Is("process", ("seven_day_exchange",)),
                    Text("the process is seven-day exchange without reason", "售后流程为七天无理由退换货"),
                ),
                Part(
                    In("agreed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant agrees to the return from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "商家同意退货协议的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "return_info_timeout_days",
                    Value(Decimal("25")),
                    Text(
                        "the timeout for the consumer to fill in the return information is 25 days",
                        "等待消费者填写退货信息的超时时间为25天",
                    ),
                    ("3.(1).2",),
                    needs=("agreed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "seven_day.exchange_redelivery",
            when=(
                Part(
                    Is("process", ("seven_day_exchange",)),
                    Text("the process is seven-day exchange without reason", "售后流程为七天无理由退换货"),
                ),
                Part(
                    In("receipt_confirmed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant confirms receipt of the return from 00:00 on 28 January to 23:59:59 on 13 "
                        "February 2019",
                        "商家确认收到退货的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "redelivery_info_timeout_days",
                    Value(Decimal("15")),
                    Text(
                        "the timeout for the merchant to fill in the delivery information is 15 days",
                        "等待商家填写发货信息的超时时间为15天",
                    ),
                    ("3.(1).3",),
                    needs=("receipt_confirmed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "invoices.at_order",
            when=(
                Part(
                    Is("invoice_applied_stage", ("at_order",)),
                    Text("the stage of the invoice application is placing the order", "发票申请环节为下单时"),
                ),
                Part(
                    In("succeeded", _2019_01_28, _2019_02_14),
                    Text(
                        "the transaction succeeds from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "交易成功时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "invoice_due",
                    Moved(OfEvent("succeeded", _20_DAYS)),
                    Text(
                        "the invoice must be completed within 20 days after the transaction succeeds",
                        "发票须在交易成功后20天内开具完成",
                    ),
                    ("3.(II).1.s1",),
                    needs=("succeeded",),
                ),
                Branch(
                    "invoice_late_rule",
                    Per("tmall_invoice_management_specifications_article_5"),
                    Text(
                        "the rule on late invoices is Article 5 of the Tmall Invoice Management Specifications",
                        "逾期开票的处理以《天猫发票管理规范》第五条为准",
                    ),
                    ("3.(II).1.s1",),
                    breach=True,
                    needs=("succeeded",),
                ),
            ),
            duties=("invoice_due",),
            readings=(
                Taken(
                    Text(
                        "The last line, that otherwise Article 5 applies, is printed below the second item and is "
                        "taken to belong to both.",
                        "“否则按第五条处理”一句写在第2项之后，理解为对两项一并适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "invoices.before_success",
            when=(
                Part(
                    Is("invoice_applied_stage", ("after_payment",)),
                    Text("the stage of the invoice application is after the payment", "发票申请环节为付款成功后"),
                ),
                Part(
                    Is("status_at_application", ("buyer_has_paid", "seller_has_shipped", "other_not_successful")),
                    Text(
                        "the order status at the application is paid by the buyer, shipped by the seller or another "
                        "status before success",
                        "申请发票时的订单状态为“买家已付款”、“卖家已发货”或“其他交易未成功的状态”",
                    ),
                ),
                Part(
                    In("succeeded", _2019_01_28, _2019_02_14),
                    Text(
                        "the transaction succeeds from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "交易成功时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "invoice_due",
                    Moved(OfEvent("succeeded", _20_DAYS)),
                    Text(
                        "the invoice must be completed within 20 days after the transaction succeeds",
                        "发票须在交易成功后20天内开具完成",
                    ),
                    ("3.(II).2.A",),
                    needs=("succeeded",),
                ),
                Branch(
                    "invoice_late_rule",
                    Per("tmall_invoice_management_specifications_article_5"),
                    Text(
                        "the rule on late invoices is Article 5 of the Tmall Invoice Management Specifications",
                        "逾期开票的处理以《天猫发票管理规范》第五条为准",
                    ),
                    ("3.(II).2.A",),
                    breach=True,
                    needs=("succeeded",),
                ),
            ),
            duties=("invoice_due",),
            readings=(
                Taken(
                    Text(
                        "The last line, that otherwise Article 5 applies, is printed below the second item and is "
                        "taken to belong to both.",
                        "“否则按第五条处理”一句写在第2项之后，理解为对两项一并适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "invoices.after_success",
            when=(
                Part(
                    Is("invoice_applied_stage", ("after_payment",)),
                    Text("the stage of the invoice application is after the payment", "发票申请环节为付款成功后"),
                ),
                Part(
                    Is("status_at_application", ("transaction_successful",)),
                    Text("the order status at the application is successful", "申请发票时的订单状态为交易成功"),
                ),
                Part(
                    In("invoice_applied", _2019_01_28, _2019_02_14),
                    Text(
                        "the invoice is applied for from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者申请发票的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "invoice_due",
                    Moved(OfEvent("invoice_applied", _20_DAYS)),
                    Text(
                        "the invoice must be completed within 20 days after the invoice is applied for",
                        "发票须在消费者申请发票后20天内开具完成",
                    ),
                    ("3.(II).2.B",),
                    needs=("invoice_applied",),
                ),
                Branch(
                    "invoice_late_rule",
                    Per("tmall_invoice_management_specifications_article_5"),
                    Text(
                        "the rule on late invoices is Article 5 of the Tmall Invoice Management Specifications",
                        "逾期开票的处理以《天猫发票管理规范》第五条为准",
                    ),
                    ("3.(II).2.B",),
                    breach=True,
                    needs=("invoice_applied",),
                ),
            ),
            duties=("invoice_due",),
            readings=(
                Taken(
                    Text(
                        "The 20 days run from the instant of the application, not from the end of its day.",
                        "20天自申请发票的时刻起算，而非自申请当日结束时起算。",
                    ),
                ),
                Taken(
                    Text(
                        "The last line, that otherwise Article 5 applies, is printed below the second item and is "
                        "taken to belong to both.",
                        "“否则按第五条处理”一句写在第2项之后，理解为对两项一并适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "speedy_refund",
            when=(
                Part(Is("service", ("speedy_refund",)), Text("the service is the speedy refund", "服务为极速退款")),
                Part(
                    In("return_waybill_filled", _2019_01_28, _2019_02_14),
                    Text(
                        "the waybill number of the return is entered from 00:00 on 28 January to 23:59:59 on 13 "
                        "February 2019",
                        "消费者填写退货物流单号的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "service_suspended",
                    Value(True),
                    Text("the service is suspended", "服务暂停"),
                    ("3.(III)",),
                    needs=("return_waybill_filled",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Entering the waybill number of the return is what brings the order to the status for which "
                        "the service is closed.",
                        "填写退货物流单号后，订单即进入该项服务被关闭的状态。",
                    ),
                ),
            ),
        ),
        Rule(
            "zero_second_response",
            when=(
                Part(
                    Is("service", ("zero_second_return_agreement",)),
                    Text("the service is the 0-second response to return agreements", "服务为退货0秒响应"),
                ),
                Part(
                    In("return_refund_applied", _2019_01_28, _2019_02_14),
                    Text(
                        "a return with refund is applied for from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者申请退货退款的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "service_suspended",
                    Value(True),
                    Text("the service is suspended", "服务暂停"),
                    ("3.(IV)",),
                    needs=("return_refund_applied",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Orders with the proof-free service for mobile phones are named as included: they are treated "
                        "like all others.",
                        "公告明示包含享有手机免举证服务的订单，与其他订单同样处理。",
                    ),
                    Is("mobile_proof_free_order", (True,)),
                ),
            ),
        ),
        Rule(
            "speedy_rights_protection",
            when=(
                Part(
                    Is("service", ("speedy_rights_protection",)),
                    Text("the service is the speedy rights protection", "服务为极速维权"),
                ),
                Part(
                    In("now", _2019_01_28, _2019_02_14),
                    Text(
                        "the time in question is from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "所问时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch("service_suspended", Value(True), Text("the service is suspended", "服务暂停"), ("3.(V)",)),
            ),
            readings=(
                Taken(
                    Text(
                        "What goes offline is taken to be the speedy rights protection of the item's heading; the "
                        "consumers whom the sentence names are those who lose it.",
                        "下线的理解为本条标题所指的极速维权服务，句中的消费者为受此影响的人。",
                    ),
                ),
            ),
        ),
        Rule(
            "postage_timeout[3.(VI).1]",
            when=(
                Part(
                    In("postage_order", _2019_01_28, _2019_02_14),
                    Text(
                        "the postage order is generated from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "运费订单生成的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(Is("waiting_for", ("merchant",)), Text("the awaited party is the merchant", "等待操作方为商家")),
            ),
            branches=(
                Branch(
                    "postage_timeout_days",
                    Value(Decimal("3")),
                    Text("the timeout of the postage order is 3 days", "运费订单的超时时间为3天"),
                    ("3.(VI).1",),
                    needs=("postage_order",),
                ),
            ),
        ),
        Rule(
            "postage_timeout[3.(VI).2]",
            when=(
                Part(
                    In("postage_order", _2019_01_28, _2019_02_14),
                    Text(
                        "the postage order is generated from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "运费订单生成的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(Is("waiting_for", ("consumer",)), Text("the awaited party is the consumer", "等待操作方为消费者")),
            ),
            branches=(
                Branch(
                    "postage_timeout_days",
                    Value(Decimal("15")),
                    Text("the timeout of the postage order is 15 days", "运费订单的超时时间为15天"),
                    ("3.(VI).2",),
                    needs=("postage_order",),
                ),
            ),
        ),
        Rule(
            "appliances.within_24_hours",
            when=(
                Part(
                    In("now", _2019_02_02, _2019_02_14),
                    Text(
                        "the time in question is from 00:00 on 2 February to 23:59:59 on 13 February 2019",
                        "所问时间在2019年2月2日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is("service", ("appliance_install_24h_commitment",)),
                    Text(
                        "the service is the promise to install home appliances within 24 hours",
                        "服务为家电24小时内预约安装承诺",
                    ),
                ),
            ),
            branches=(
                Branch("service_suspended", Value(True), Text("the service is suspended", "服务暂停"), ("3.(7).1.s1",)),
            ),
            readings=(
                Taken(
                    Text(
                        "What is suspended is the promise to install within 24 hours and not the installation itself, "
                        "for which the next sentence provides.",
                        "暂停的是24小时内预约安装的承诺，而非安装本身，后一句另对安装作出规定。",
                    ),
                ),
            ),
        ),
        Rule(
            "appliances.time_of_installation",
            when=(
                Part(
                    In("now", _2019_02_02, _2019_02_14),
                    Text(
                        "the time in question is from 00:00 on 2 February to 23:59:59 on 13 February 2019",
                        "所问时间在2019年2月2日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is("service", ("appliance_installation",)),
                    Text("the service is the installation of home appliances", "服务为家电预约安装"),
                ),
            ),
            branches=(
                Branch(
                    "service_suspended",
                    Value(False),
                    Text("the service is not suspended", "服务不暂停"),
                    ("3.(7).1.s2",),
                ),
                Branch(
                    "installation_time_set_by",
                    Per("service_provider_contact"),
                    Text(
                        "the basis of the installation time is the actual contact by the service provider",
                        "安装时间的确定以各服务商的实际联系结果为准",
                    ),
                    ("3.(7).1.s2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "A time that the service provider settles with the buyer presupposes that installing goes on.",
                        "安装时间以服务商实际联系为准，即表示安装服务仍在进行。",
                    ),
                ),
            ),
        ),
        Rule(
            "decoration.paused",
            when=(
                Part(
                    Is("service", ("home_decoration_installation",)),
                    Text("the service is the installation of home decoration", "服务为家装安装"),
                ),
                Part(
                    AnyOf(
                        (
                            In("installation_order", _2019_01_25, _2019_02_16),
                            All((Not(Happened("installation_order")), In("now", _2019_01_25, _2019_02_16))),
                        ),
                    ),
                    Text(
                        "the installation is ordered (where the installation is not ordered, the time in question "
                        "counts) from 00:00 on 25 January to 23:59:59 on 15 February 2019",
                        "消费者预约安装的时间（消费者未预约安装的，为所问时间）在2019年1月25日00:00至2月15日23:59:59之"
                        "间",
                    ),
                ),
            ),
            branches=(
                Branch("service_suspended", Value(True), Text("the service is suspended", "服务暂停"), ("3.(7).2",)),
            ),
            readings=(
                Taken(
                    Text(
                        "Where the date of the installation order is known, that order is judged by it; otherwise the "
                        "moment of the question decides.",
                        "已知安装下单时间的，以该时间判断；未知的，以提问时刻判断。",
                    ),
                ),
            ),
        ),
        Rule(
            "decoration.restored",
            when=(
                Part(
                    Is("service", ("home_decoration_installation",)),
                    Text("the service is the installation of home decoration", "服务为家装安装"),
                ),
                Part(
                    AnyOf(
                        (
                            From("installation_order", At(_2019_02_16, ASIA_SHANGHAI)),
                            All((Not(Happened("installation_order")), From("now", At(_2019_02_16, ASIA_SHANGHAI)))),
                        ),
                    ),
                    Text(
                        "the installation is ordered (where the installation is not ordered, the time in question "
                        "counts) from 00:00 on 16 February 2019 (Saturday) onwards",
                        "消费者预约安装的时间（消费者未预约安装的，为所问时间）在2019年2月16日（星期六）00:00或之后",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "service_suspended",
                    Value(False),
                    Text("the service is not suspended", "服务不暂停"),
                    ("3.(7).2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Where the date of the installation order is known, that order is judged by it; otherwise the "
                        "moment of the question decides.",
                        "已知安装下单时间的，以该时间判断；未知的，以提问时刻判断。",
                    ),
                ),
            ),
        ),
        Rule(
            "decoration.restoration",
            when=(
                Part(
                    Is("service", ("home_decoration_installation",)),
                    Text("the service is the installation of home decoration", "服务为家装安装"),
                ),
                Part(
                    AnyOf((In("installation_order", _2019_01_25, _2019_02_16), In("now", _2019_01_25, _2019_02_16))),
                    Text(
                        "the installation is ordered or the time in question falls, in each case from 00:00 on 25 "
                        "January to 23:59:59 on 15 February 2019",
                        "消费者预约安装的时间或所问时间在2019年1月25日00:00至2月15日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "service_resumes_at",
                    Moved(At(_2019_02_16, ASIA_SHANGHAI)),
                    Text(
                        "the service resumes from 00:00 on 16 February 2019 (Saturday) onwards",
                        "自2019年2月16日（星期六）00:00起服务恢复",
                    ),
                    ("3.(7).2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Where the date of the installation order is known, that order is judged by it; otherwise the "
                        "moment of the question decides.",
                        "已知安装下单时间的，以该时间判断；未知的，以提问时刻判断。",
                    ),
                ),
            ),
        ),
        Rule(
            "one_click_help.promises",
            when=(
                Part(
                    Is("service", ("one_click_help_1h_commitment", "one_click_help_48h_commitment")),
                    Text(
                        "the service is the one-click help promise to solve within 1 hour or the one-click help "
                        "promise of a solution within 48 hours",
                        "服务为一键求助1小时解决承诺或一键求助48小时给出方案承诺",
                    ),
                ),
                Part(
                    In("now", _2019_01_28, _2019_02_16),
                    Text(
                        "the time in question is from 00:00 on 28 January to 23:59:59 on 15 February 2019",
                        "所问时间在2019年1月28日00:00至2月15日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch("service_suspended", Value(True), Text("the service is suspended", "服务暂停"), ("3.(8).s1",)),
            ),
            readings=(
                Taken(
                    Text(
                        "Both promises are suspended: to solve within 1 hour, and to offer a solution within 48 hours.",
                        "暂停履行的包括1小时解决与48小时给出方案两项承诺。",
                    ),
                ),
            ),
        ),
        Rule(
            "one_click_help.complaints",
            when=(
                Part(
                    Is("proceeding", ("one_click_help_complaint",)),
                    Text("the proceeding is a one-click help complaint", "处理事项为一键求助投诉"),
                ),
                Part(
                    In("initiated", _2019_01_28, _2019_02_16),
                    Text(
                        "the proceeding is initiated from 00:00 on 28 January to 23:59:59 on 15 February 2019",
                        "事项发起时间在2019年1月28日00:00至2月15日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "processing_resumes_at",
                    Moved(At(_2019_02_16, ASIA_SHANGHAI)),
                    Text(
                        "the processing resumes from 00:00 on 16 February 2019 (Saturday) onwards",
                        "自2019年2月16日（星期六）00:00起恢复处理",
                    ),
                    ("3.(8).s1", "3.(8).s2"),
                    needs=("initiated",),
                ),
                Branch(
                    "resolution_due",
                    Moved(OfMatter("processing_resumes_at", _7_DAYS)),
                    Text(
                        "the time for settling the complaint is within 7 days after the processing resumes",
                        "投诉处理完毕时间在恢复处理时间后7天内",
                    ),
                    ("3.(8).s1", "3.(8).s2"),
                    needs=("initiated", NeedsOf("processing_resumes_at")),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The 7 days are counted from the resumption of processing and not from each complaint.",
                        "7天自恢复处理的时刻起算，而非自每宗投诉提出时起算。",
                    ),
                ),
            ),
        ),
        Rule(
            "guarantees.guarantee.application.confirm_or_modify",
            when=(
                Part(
                    AnyOf((In("applied", _2019_01_28, _2019_02_14), In("modified", _2019_01_28, _2019_02_14))),
                    Text(
                        "the consumer applies or the consumer modifies the application, in each case from 00:00 on 28 "
                        "January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间或消费者修改申请的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is(
                        "process",
                        (
                            "allergy_free",
                            "red_butt_free",
                            "broken_free",
                            "bad_free",
                            "warranty_360",
                            "thirty_day_safe_free_return",
                            "thirty_day_warranty",
                            "eye_protection_worry_free",
                        ),
                    ),
                    Text(
                        "the process is allergy-free, red-butt-free, broken-free, bad-free, 360 warranty, 30-day safe "
                        "return, 30-day warranty or eye-protection worry-free",
                        "售后流程为过敏无忧、红屁屁无忧、破损无忧、坏品无忧、360质保、30天安心退、30天质保或护眼无忧",
                    ),
                ),
                Part(
                    Is("platform", ("tmall", "tmall_international")),
                    Text("the platform is Tmall or Tmall International", "平台为天猫或天猫国际"),
                ),
                Part(
                    Is("waiting_for", ("merchant", "consumer")),
                    Text("the awaited party is the merchant or the consumer", "等待操作方为商家或消费者"),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("virtual",)),
                    Text(
                        "the kind of order is virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "confirm_or_modify_timeout_days",
                    Value(Decimal("15")),
                    Text("the timeout for confirming or modifying is 15 days", "等待确认或修改的超时时间为15天"),
                    ("3.(9)",),
                    needs=(OneOf((("applied",), ("modified",))),),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The contents to which this item refers are those of the item on refund and after-sales "
                        "timeouts, with its exception for virtual orders.",
                        "本条所指的“交易流程调整”内容，理解为退款/售后超时调整一项，并包含其对虚拟订单的例外。",
                    ),
                ),
                Taken(
                    Text(
                        "Here only applying and modifying are named: a refusal in the period brings nothing about, "
                        "and an agreement to the return counts only where the application lies in the period too.",
                        "本条仅提及申请与修改：时段内的拒绝不产生效果；同意退货亦须申请或修改在时段内方可适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "guarantees.guarantee.application.return_receipt",
            when=(
                Part(
                    AnyOf((In("applied", _2019_01_28, _2019_02_14), In("modified", _2019_01_28, _2019_02_14))),
                    Text(
                        "the consumer applies or the consumer modifies the application, in each case from 00:00 on 28 "
                        "January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间或消费者修改申请的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is(
                        "process",
                        (
                            "allergy_free",
                            "red_butt_free",
                            "broken_free",
                            "bad_free",
                            "warranty_360",
                            "thirty_day_safe_free_return",
                            "thirty_day_warranty",
                            "eye_protection_worry_free",
                        ),
                    ),
                    Text(
                        "the process is allergy-free, red-butt-free, broken-free, bad-free, 360 warranty, 30-day safe "
                        "return, 30-day warranty or eye-protection worry-free",
                        "售后流程为过敏无忧、红屁屁无忧、破损无忧、坏品无忧、360质保、30天安心退、30天质保或护眼无忧",
                    ),
                ),
                Part(
                    Is("platform", ("tmall", "tmall_international")),
                    Text("the platform is Tmall or Tmall International", "平台为天猫或天猫国际"),
                ),
                Part(Happened("returned"), Text("the consumer returns the goods", "消费者已退货")),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("virtual",)),
                    Text(
                        "the kind of order is virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
                Part(
                    Is("return_carrier", ("plain_mail",)),
                    Text("the carrier of the return is regular mail", "退货物流方式为平邮"),
                ),
            ),
            branches=(
                Branch(
                    "return_receipt_timeout_days",
                    Value(Decimal("20")),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return is 20 days",
                        "等待商家确认收到退货的超时时间为20天",
                    ),
                    ("3.(9)",),
                    needs=(OneOf((("applied",), ("modified",))), "returned"),
                ),
                Branch(
                    "return_receipt_timeout_days",
                    Baseline(),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return stays as usual",
                        "等待商家确认收到退货的超时时间照常",
                    ),
                    ("3.(9)",),
                    instead=1,
                    needs=(OneOf((("applied",), ("modified",))), "returned"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The contents to which this item refers are those of the item on refund and after-sales "
                        "timeouts, with its exception for virtual orders.",
                        "本条所指的“交易流程调整”内容，理解为退款/售后超时调整一项，并包含其对虚拟订单的例外。",
                    ),
                ),
                Taken(
                    Text(
                        "Here only applying and modifying are named: a refusal in the period brings nothing about, "
                        "and an agreement to the return counts only where the application lies in the period too.",
                        "本条仅提及申请与修改：时段内的拒绝不产生效果；同意退货亦须申请或修改在时段内方可适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "guarantees.guarantee.return_information",
            when=(
                Part(
                    AnyOf((In("applied", _2019_01_28, _2019_02_14), In("modified", _2019_01_28, _2019_02_14))),
                    Text(
                        "the consumer applies or the consumer modifies the application, in each case from 00:00 on 28 "
                        "January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间或消费者修改申请的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
                Part(
                    Is(
                        "process",
                        (
                            "allergy_free",
                            "red_butt_free",
                            "broken_free",
                            "bad_free",
                            "warranty_360",
                            "thirty_day_safe_free_return",
                            "thirty_day_warranty",
                            "eye_protection_worry_free",
                        ),
                    ),
                    Text(
                        "the process is allergy-free, red-butt-free, broken-free, bad-free, 360 warranty, 30-day safe "
                        "return, 30-day warranty or eye-protection worry-free",
                        "售后流程为过敏无忧、红屁屁无忧、破损无忧、坏品无忧、360质保、30天安心退、30天质保或护眼无忧",
                    ),
                ),
                Part(
                    Is("platform", ("tmall", "tmall_international")),
                    Text("the platform is Tmall or Tmall International", "平台为天猫或天猫国际"),
                ),
                Part(
                    In("agreed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant agrees to the return from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "商家同意退货协议的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("order_kind", ("virtual",)),
                    Text(
                        "the kind of order is virtual (the text adds “etc.”; taken to mean only these)",
                        "订单类型为虚拟（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "return_info_timeout_days",
                    Value(Decimal("25")),
                    Text(
                        "the timeout for the consumer to fill in the return information is 25 days",
                        "等待消费者填写退货信息的超时时间为25天",
                    ),
                    ("3.(9)",),
                    needs=(OneOf((("applied",), ("modified",))), "agreed"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The contents to which this item refers are those of the item on refund and after-sales "
                        "timeouts, with its exception for virtual orders.",
                        "本条所指的“交易流程调整”内容，理解为退款/售后超时调整一项，并包含其对虚拟订单的例外。",
                    ),
                ),
                Taken(
                    Text(
                        "Here only applying and modifying are named: a refusal in the period brings nothing about, "
                        "and an agreement to the return counts only where the application lies in the period too.",
                        "本条仅提及申请与修改：时段内的拒绝不产生效果；同意退货亦须申请或修改在时段内方可适用。",
                    ),
                ),
            ),
        ),
        Rule(
            "replacement.exchange_application.exchange_confirm_or_modify",
            when=(
                Part(
                    Is("process", ("replace_only",)),
                    Text("the process is replacement without repair", "售后流程为“只换不修”"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(
                    Is("waiting_for", ("merchant", "consumer")),
                    Text("the awaited party is the merchant or the consumer", "等待操作方为商家或消费者"),
                ),
            ),
            branches=(
                Branch(
                    "confirm_or_modify_timeout_days",
                    Value(Decimal("15")),
                    Text("the timeout for confirming or modifying is 15 days", "等待确认或修改的超时时间为15天"),
                    ("3.(10).1.A",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))),),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "replacement.exchange_application.exchange_receipt",
            when=(
                Part(
                    Is("process", ("replace_only",)),
                    Text("the process is replacement without repair", "售后流程为“只换不修”"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(Happened("returned"), Text("the consumer returns the goods", "消费者已退货")),
            ),
            exceptions=(
                Part(
                    Is("return_carrier", ("plain_mail",)),
                    Text("the carrier of the return is regular mail", "退货物流方式为平邮"),
                ),
            ),
            branches=(
                Branch(
                    "return_receipt_timeout_days",
                    Value(Decimal("20")),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return is 20 days",
                        "等待商家确认收到退货的超时时间为20天",
                    ),
                    ("3.(10).1.B",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
                Branch(
                    "return_receipt_timeout_days",
                    Baseline(),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return stays as usual",
                        "等待商家确认收到退货的超时时间照常",
                    ),
                    ("3.(10).1.B",),
                    instead=0,
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "replacement.exchange_information",
            when=(
                Part(
                    Is("process", ("replace_only",)),
                    Text("the process is replacement without repair", "售后流程为“只换不修”"),
                ),
                Part(
                    In("agreed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant agrees to the return from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "商家同意退货协议的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "return_info_timeout_days",
                    Value(Decimal("25")),
                    Text(
                        "the timeout for the consumer to fill in the return information is 25 days",
                        "等待消费者填写退货信息的超时时间为25天",
                    ),
                    ("3.(10).2",),
                    needs=("agreed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "replacement.exchange_redelivery",
            when=(
                Part(
                    Is("process", ("replace_only",)),
                    Text("the process is replacement without repair", "售后流程为“只换不修”"),
                ),
                Part(
                    In("receipt_confirmed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant confirms receipt of the return from 00:00 on 28 January to 23:59:59 on 13 "
                        "February 2019",
                        "商家确认收到退货的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "redelivery_info_timeout_days",
                    Value(Decimal("15")),
                    Text(
                        "the timeout for the merchant to fill in the delivery information is 15 days",
                        "等待商家填写发货信息的超时时间为15天",
                    ),
                    ("3.(10).3",),
                    needs=("receipt_confirmed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
            ),
        ),
        Rule(
            "mobile_proof_free",
            when=(
                Part(
                    Is("service", ("mobile_proof_free_return_exchange",)),
                    Text("the service is the evidence-free return/exchange of mobile phones", "服务为手机免举证退换货"),
                ),
                Part(
                    In("now", _2019_01_28, _2019_02_14),
                    Text(
                        "the time in question is from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "所问时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch("service_suspended", Value(True), Text("the service is suspended", "服务暂停"), ("3.(11)",)),
            ),
        ),
        Rule(
            "worry_free.exchange_application.exchange_confirm_or_modify",
            when=(
                Part(
                    Is("process", ("thirty_day_worry_free",)),
                    Text("the process is 30-day worry-free return", "售后流程为30天无忧退货"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(
                    Is("waiting_for", ("merchant", "consumer")),
                    Text("the awaited party is the merchant or the consumer", "等待操作方为商家或消费者"),
                ),
            ),
            branches=(
                Branch(
                    "confirm_or_modify_timeout_days",
                    Value(Decimal("15")),
                    Text("the timeout for confirming or modifying is 15 days", "等待确认或修改的超时时间为15天"),
                    ("3.(12).1.A",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))),),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
                Taken(
                    Text(
                        "Items 1 and 2 repeat the words of the item on replacement without repair; under this heading "
                        "they are taken to speak of the 30-day worry-free return.",
                        "第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。",
                    ),
                ),
            ),
        ),
        Rule(
            "worry_free.exchange_application.exchange_receipt",
            when=(
                Part(
                    Is("process", ("thirty_day_worry_free",)),
                    Text("the process is 30-day worry-free return", "售后流程为30天无忧退货"),
                ),
                Part(
                    AnyOf(
                        (
                            In("applied", _2019_01_28, _2019_02_14),
                            In("modified", _2019_01_28, _2019_02_14),
                            In("refused", _2019_01_28, _2019_02_14),
                        ),
                    ),
                    Text(
                        "the consumer applies, the consumer modifies the application or the merchant refuses the "
                        "application, in each case from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "消费者提出申请的时间、消费者修改申请的时间或商家拒绝申请的时间在2019年1月28日00:00至2月13日23"
                        ":59:59之间",
                    ),
                ),
                Part(Happened("returned"), Text("the consumer returns the goods", "消费者已退货")),
            ),
            exceptions=(
                Part(
                    Is("return_carrier", ("plain_mail",)),
                    Text("the carrier of the return is regular mail", "退货物流方式为平邮"),
                ),
            ),
            branches=(
                Branch(
                    "return_receipt_timeout_days",
                    Value(Decimal("20")),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return is 20 days",
                        "等待商家确认收到退货的超时时间为20天",
                    ),
                    ("3.(12).1.B",),
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
                Branch(
                    "return_receipt_timeout_days",
                    Baseline(),
                    Text(
                        "the timeout for the merchant to confirm receipt of the return stays as usual",
                        "等待商家确认收到退货的超时时间照常",
                    ),
                    ("3.(12).1.B",),
                    instead=0,
                    needs=(OneOf((("applied",), ("modified",), ("refused",))), "returned"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
                Taken(
                    Text(
                        "Items 1 and 2 repeat the words of the item on replacement without repair; under this heading "
                        "they are taken to speak of the 30-day worry-free return.",
                        "第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。",
                    ),
                ),
            ),
        ),
        Rule(
            "worry_free.exchange_information",
            when=(
                Part(
                    Is("process", ("thirty_day_worry_free",)),
                    Text("the process is 30-day worry-free return", "售后流程为30天无忧退货"),
                ),
                Part(
                    In("agreed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant agrees to the return from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "商家同意退货协议的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "return_info_timeout_days",
                    Value(Decimal("25")),
                    Text(
                        "the timeout for the consumer to fill in the return information is 25 days",
                        "等待消费者填写退货信息的超时时间为25天",
                    ),
                    ("3.(12).2",),
                    needs=("agreed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
                Taken(
                    Text(
                        "Items 1 and 2 repeat the words of the item on replacement without repair; under this heading "
                        "they are taken to speak of the 30-day worry-free return.",
                        "第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。",
                    ),
                ),
            ),
        ),
        Rule(
            "worry_free.exchange_redelivery",
            when=(
                Part(
                    Is("process", ("thirty_day_worry_free",)),
                    Text("the process is 30-day worry-free return", "售后流程为30天无忧退货"),
                ),
                Part(
                    In("receipt_confirmed", _2019_01_28, _2019_02_14),
                    Text(
                        "the merchant confirms receipt of the return from 00:00 on 28 January to 23:59:59 on 13 "
                        "February 2019",
                        "商家确认收到退货的时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "redelivery_info_timeout_days",
                    Value(Decimal("15")),
                    Text(
                        "the timeout for the merchant to fill in the delivery information is 15 days",
                        "等待商家填写发货信息的超时时间为15天",
                    ),
                    ("3.(12).3",),
                    needs=("receipt_confirmed",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Unlike the item on refunds and after-sales, this one names no platform and takes out no "
                        "virtual orders.",
                        "本条不同于退款/售后一项，既未限定平台，也未排除虚拟订单。",
                    ),
                    AnyOf((Is("order_kind", ("virtual",)), Is("platform", ("taobao",)))),
                ),
                Taken(
                    Text(
                        "Items 1 and 2 repeat the words of the item on replacement without repair; under this heading "
                        "they are taken to speak of the 30-day worry-free return.",
                        "第1、2项沿用了只换不修一条的措辞，在本条标题之下理解为30天无忧退货的申请。",
                    ),
                ),
            ),
        ),
        Rule(
            "three_year_warranty",
            when=(
                Part(
                    Is("proceeding", ("three_year_warranty_request",)),
                    Text("the proceeding is a request under the three-year warranty", "处理事项为三年质保维权"),
                ),
                Part(
                    In("initiated", _2019_01_28, _2019_02_14),
                    Text(
                        "the proceeding is initiated from 00:00 on 28 January to 23:59:59 on 13 February 2019",
                        "事项发起时间在2019年1月28日00:00至2月13日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "processing_resumes_at",
                    Moved(At(_2019_02_14, ASIA_SHANGHAI)),
                    Text(
                        "the processing resumes from 00:00 on 14 February 2019 (Thursday) onwards",
                        "自2019年2月14日（星期四）00:00起恢复处理",
                    ),
                    ("3.(13)",),
                    needs=("initiated",),
                ),
            ),
        ),
        Rule(
            "extended_warranty.warranty_entrances",
            when=(
                Part(
                    Is("service", ("extended_warranty",)),
                    Text("the service is the extended warranty", "服务为延保服务"),
                ),
                Part(
                    Is("entrance", ("purchase", "application")),
                    Text(
                        "the entrance is the purchase entrance or the application entrance",
                        "入口为购买入口或申请入口",
                    ),
                ),
            ),
            branches=(
                Branch("entrance_open", Value(True), Text("the entrance is open", "服务入口正常开放"), ("3.(14).s1",)),
            ),
            readings=(
                Taken(
                    Text(
                        "No dates are printed for the entrances, so they are taken to stay open throughout.",
                        "公告未就入口写明起止日期，理解为始终正常开放。",
                    ),
                ),
            ),
        ),
        Rule(
            "extended_warranty.warranty_response",
            when=(
                Part(
                    Is("service", ("extended_warranty",)),
                    Text("the service is the extended warranty", "服务为延保服务"),
                ),
            ),
            branches=(
                Branch(
                    "provider_response_due",
                    Moved(OfEvent("order_received", _1_DAYS)),
                    Text(
                        "the response time of the service provider is within 24 hours after the provider receives the "
                        "order",
                        "服务商响应时间在服务商接单后24小时内",
                    ),
                    ("3.(14).s2",),
                    needs=("order_received",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“24 hours after receiving the order” is taken as the time within which the answer is due.",
                        "“接单后24小时”理解为接单后24小时之内作出响应。",
                    ),
                ),
            ),
        ),
        Rule(
            "extended_warranty.warranty_visits",
            when=(
                Part(
                    Is("service", ("extended_warranty",)),
                    Text("the service is the extended warranty", "服务为延保服务"),
                ),
            ),
            branches=(
                Branch(
                    "visit_bookable",
                    Value(True),
                    Text("a visit for this time may be booked", "可预约该时间上门"),
                    ("3.(14).s3", "3.(14).s4"),
                    guard=Part(
                        From("visit", At(_2019_02_11, ASIA_SHANGHAI)),
                        Text(
                            "the visit takes place from 00:00 on 11 February 2019 (Monday) onwards",
                            "服务商上门时间在2019年2月11日（星期一）00:00或之后",
                        ),
                    ),
                    needs=("visit",),
                ),
                Branch(
                    "visit_bookable",
                    Value(False),
                    Text("a visit for this time may not be booked", "不可预约该时间上门"),
                    ("3.(14).s3", "3.(14).s4"),
                    guard=Part(
                        Before("visit", At(_2019_02_11, ASIA_SHANGHAI)),
                        Text(
                            "the visit takes place before 24:00 on 10 February 2019 (Sunday)",
                            "服务商上门时间在2019年2月10日（星期日）24:00前",
                        ),
                    ),
                    needs=("visit",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“After the Spring Festival” is taken to mean from the printed instant on, which itself may "
                        "be booked; when the visit is asked for makes no difference.",
                        "“春节后”理解为自公告写明的时刻起，该时刻本身可以预约；提出预约的时间不影响结果。",
                    ),
                ),
            ),
        ),
        Rule(
            "broken_screen.screen_entrances",
            when=(
                Part(
                    Is("service", ("broken_screen_worry_free",)),
                    Text("the service is the broken-screen service", "服务为碎屏无忧"),
                ),
                Part(
                    Is("entrance", ("purchase", "application")),
                    Text(
                        "the entrance is the purchase entrance or the application entrance",
                        "入口为购买入口或申请入口",
                    ),
                ),
            ),
            branches=(
                Branch("entrance_open", Value(True), Text("the entrance is open", "服务入口正常开放"), ("3.(15).s1",)),
            ),
            readings=(
                Taken(
                    Text(
                        "No dates are printed for the entrances, so they are taken to stay open throughout.",
                        "公告未就入口写明起止日期，理解为始终正常开放。",
                    ),
                ),
            ),
        ),
        Rule(
            "broken_screen.screen_response",
            when=(
                Part(
                    Is("service", ("broken_screen_worry_free",)),
                    Text("the service is the broken-screen service", "服务为碎屏无忧"),
                ),
            ),
            branches=(
                Branch(
                    "provider_response_due",
                    Moved(OfEvent("order_received", _1_DAYS)),
                    Text(
                        "the response time of the service provider is within 24 hours after the provider receives the "
                        "order",
                        "服务商响应时间在服务商接单后24小时内",
                    ),
                    ("3.(15).s2",),
                    needs=("order_received",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“24 hours after receiving the order” is taken as the time within which the answer is due.",
                        "“接单后24小时”理解为接单后24小时之内作出响应。",
                    ),
                ),
            ),
        ),
        Rule(
            "broken_screen.screen_visits",
            when=(
                Part(
                    Is("service", ("broken_screen_worry_free",)),
                    Text("the service is the broken-screen service", "服务为碎屏无忧"),
                ),
            ),
            branches=(
                Branch(
                    "visit_bookable",
                    Value(True),
                    Text("a visit for this time may be booked", "可预约该时间上门"),
                    ("3.(15).s3", "3.(15).s4"),
                    guard=Part(
                        From("visit", At(_2019_02_11, ASIA_SHANGHAI)),
                        Text(
                            "the visit takes place from 00:00 on 11 February 2019 (Monday) onwards",
                            "服务商上门时间在2019年2月11日（星期一）00:00或之后",
                        ),
                    ),
                    needs=("visit",),
                ),
                Branch(
                    "visit_bookable",
                    Value(False),
                    Text("a visit for this time may not be booked", "不可预约该时间上门"),
                    ("3.(15).s3", "3.(15).s4"),
                    guard=Part(
                        Before("visit", At(_2019_02_11, ASIA_SHANGHAI)),
                        Text(
                            "the visit takes place before 24:00 on 10 February 2019 (Sunday)",
                            "服务商上门时间在2019年2月10日（星期日）24:00前",
                        ),
                    ),
                    needs=("visit",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“After the Spring Festival” is taken to mean from the printed instant on, which itself may "
                        "be booked; when the visit is asked for makes no difference.",
                        "“春节后”理解为自公告写明的时刻起，该时刻本身可以预约；提出预约的时间不影响结果。",
                    ),
                ),
            ),
        ),
        Rule(
            "old_for_new.online",
            branches=(
                Branch(
                    "price_estimate_available",
                    Value(True),
                    Text("the price can be estimated online", "旧机可在线估价"),
                    ("3.(16).s1",),
                ),
                Branch(
                    "order_submission_open",
                    Value(True),
                    Text("the order can be submitted", "订单可正常提交"),
                    ("3.(16).s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“During the Spring Festival” comes without dates and without categories: estimating and "
                        "ordering are taken to stay open throughout, for all of them.",
                        "“春节期间”未写明起止日期与类目，理解为各类目均可正常估价与提交订单。",
                    ),
                ),
            ),
        ),
        Rule(
            "pickups[3.(16).1]",
            when=(
                Part(Is("category", ("mobile_phone",)), Text("the category is mobile phones", "类目为手机")),
                Part(
                    In("pickup", _2019_02_04, _2019_02_09),
                    Text(
                        "the old device is picked up from 00:00 on 4 February to 23:59:59 on 8 February 2019",
                        "旧机取件时间在2019年2月4日00:00至2月8日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "pickup_bookable",
                    Value(False),
                    Text("a pick-up for this time may not be booked", "不可预约该时间取件"),
                    ("3.(16).1",),
                    needs=("pickup",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The dates are taken to be those of the pick-up and not those on which one books.",
                        "所列日期理解为上门取件的日期，而非办理预约的日期。",
                    ),
                ),
            ),
        ),
        Rule(
            "pickups[3.(16).2]",
            when=(
                Part(Is("category", ("home_appliance",)), Text("the category is home appliances", "类目为家电")),
                Part(
                    In("pickup", _2019_02_01, _2019_02_26),
                    Text(
                        "the old device is picked up from 00:00 on 1 February to 23:59:59 on 25 February 2019",
                        "旧机取件时间在2019年2月1日00:00至2月25日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "pickup_bookable",
                    Value(False),
                    Text("a pick-up for this time may not be booked", "不可预约该时间取件"),
                    ("3.(16).2",),
                    needs=("pickup",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The dates are taken to be those of the pick-up and not those on which one books.",
                        "所列日期理解为上门取件的日期，而非办理预约的日期。",
                    ),
                ),
            ),
        ),
        Rule(
            "pickups[3.(16).3]",
            when=(
                Part(Is("category", ("digital",)), Text("the category is digital goods", "类目为数码")),
                Part(
                    In("pickup", _2019_02_04, _2019_02_11),
                    Text(
                        "the old device is picked up from 00:00 on 4 February to 23:59:59 on 10 February 2019",
                        "旧机取件时间在2019年2月4日00:00至2月10日23:59:59之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "pickup_bookable",
                    Value(False),
                    Text("a pick-up for this time may not be booked", "不可预约该时间取件"),
                    ("3.(16).3",),
                    needs=("pickup",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The dates are taken to be those of the pick-up and not those on which one books.",
                        "所列日期理解为上门取件的日期，而非办理预约的日期。",
                    ),
                ),
            ),
        ),
    ),
    definitions=(
        Definition(
            "is_transaction_successful",
            Part(
                Is("order_status", ("transaction_success",)),
                Text("the order status is transaction success", "订单状态为交易成功"),
            ),
            ("3.(II).1.s1",),
        ),
        Definition(
            "is_virtual_order",
            Part(
                Is(
                    "category",
                    (
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
                    ),
                ),
                Text(
                    "the category is “Cafeteria”, “Food”, “Shopping Coupons/Cakes and Breads”, “Localized Life Service"
                    "s”, “Supermarket Cards/Mall Shopping Cards”, “Mobile/Unicom/Telecom Recharge Center”, “Mobile "
                    "Number/Package/Value-added Business”, “Invincible Cards”, “Tencent QQ Zone”, “Online Game "
                    "Equipment/Game Coins/Accounts/Agent Training”, “Online Game Point Cards” or “Photography/Video Se"
                    "rvices”",
                    "类目为餐饮、美食、购物提货券/蛋糕面包、本地化生活服务、超市卡/商场购物卡、移动/联通/电信充值中心"
                    "、手机号码/套餐/增值业务、无敌卡、腾讯QQ专区、网游装备/游戏币/帐号/代练、网络游戏点卡或摄影/摄像"
                    "服务",
                ),
            ),
            ("4.p1",),
            readings=(
                Taken(
                    Text(
                        "The asterisks beside “virtual” in the items on shipping, reasons and refunds are taken to "
                        "point here, to this list alone: an order of these categories is a virtual one in each of them"
                        ".",
                        "发货、原因与退款各条中“虚拟”旁的星号，理解为指向本条名词解释：所列类目的订单即为各该条所称的"
                        "虚拟订单，且以所列为限。",
                    ),
                ),
            ),
        ),
        Definition(
            "invoice_completed",
            Part(Is("invoice_kind", ("electronic",)), Text("the kind of invoice is electronic", "发票类型为电子发票")),
            ("3.(II).1.s1",),
            readings=(
                Taken(
                    Text(
                        "Completing by returning the invoice online is taken to be said of electronic invoices, since "
                        "paper invoices have their own sentence.",
                        "以线上回传为开票完成，理解为针对电子发票，因纸质发票另有规定。",
                    ),
                ),
            ),
            needs=("online_return_completed",),
            source="online_return_completed",
        ),
        Definition(
            "invoice_completed",
            Part(Is("invoice_kind", ("paper",)), Text("the kind of invoice is paper", "发票类型为纸质发票")),
            ("3.(II).1.s2", "3.(II).1.s3"),
            readings=(
                Taken(
                    Text(
                        "A paper invoice counts as sent when its waybill number is entered, even if it was handed "
                        "over earlier.",
                        "纸质发票以录入快递单号的时间为寄出时间，即使实际寄出更早。",
                    ),
                ),
            ),
            needs=("waybill_entered",),
            source="waybill_entered",
        ),
    ),
)

RULES = Answering(_NOW)
RULES_US = InMicroseconds(RULES)
