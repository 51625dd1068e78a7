"""The rules of “Alibaba.com: service, shipping and customs in the epidemic of 2020” as data · 《阿里巴巴国际站2020年疫
情期间客服、发货与通关安排》的规则数据.

Compiled by gonggao from alibaba_com/epidemic_2020.rule; edit that, not this.

For questions with facts that are not given or about an earlier date, and for the reasons of every answer.
用于事实未全部给出或询问过去日期的问题，并用于说明每个答案的理由。
"""

from __future__ import annotations

from ..runtime.answering import Answering
from ..runtime.book import Book, Branch, Choice, Definition, Event, Flag, Matter, NeedsOf, Override, Rule, Taken
from ..runtime.instants import since
from ..runtime.microseconds import InMicroseconds
from ..runtime.terms import All, AnyOf, At, Before, By, From, In, Is, Met, Part, Text
from ..runtime.values import Hours, Moved, Per, Value, Weekly
from ..runtime.zones import AMERICA_LOS_ANGELES, ASIA_SHANGHAI

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

_NOW = Book(
    zone=ASIA_SHANGHAI,
    published="2020-02-01",
    valid=(None, None),
    facts=(
        Choice(
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
        Choice(
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
        Choice("enterprise", ("ordinary", "relevant")),
        Event("logistics_order"),
        Choice("order_kind", ("direct", "non_direct")),
        Choice("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi", "free")),
        Choice("seller_region", ("mainland", "hong_kong", "taiwan", "macau", "other")),
        Choice("conduct", ("late_shipment", "unable_to_ship", "false_tracking")),
        Choice("cause", ("epidemic", "other")),
        Choice("kind", ("other_objective_obstacle",)),
        Flag("ready_to_ship", False),
        Flag("during_epidemic", False),
        Flag("buyer_contacted_first", False),
        Flag("mediation", False),
        Flag("can_meet_agreed_date", False),
        Flag("penalized", False),
        Event("paid"),
        Event("agreed_ship_by"),
        Event("shipped"),
        Event("picked_up"),
        Choice(
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
        Choice("port", ("front_line", "other")),
        Choice("declarant", ("yidatong", "self_arranged")),
        Flag("declaration_needed", False),
    ),
    matters=(
        Matter("service_open", Text("the channel is served", "服务开放"), uses=("channel", "at")),
        Matter("service_number", Text("telephone number", "热线号码"), uses=("channel",)),
        Matter(
            "partner_work_arrangement",
            Text("basis of the supply-chain partner's working arrangement", "拍档的工作安排"),
            uses=(),
        ),
        Matter("resume_earliest_at", Text("the work is resumed", "复工时间"), uses=("region", "enterprise")),
        Matter("resume_modality", Text("nature of the date", "复工时间的性质"), uses=("region", "enterprise")),
        Matter("working_at", Text("the work is as usual", "已正常上班"), uses=("region", "enterprise", "at")),
        Matter(
            "resume_barred",
            Text("the resumption of work is barred", "不得复工"),
            uses=("region", "enterprise", "at"),
        ),
        Matter(
            "carrier_confirmation_required",
            Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
            uses=("logistics_order_at",),
        ),
        Matter(
            "capacity_expected_recovering",
            Text("transport capacity is expected to be recovering", "运力预计已开始逐步恢复"),
            uses=("at",),
        ),
        Matter(
            "user_in_scope",
            Text("the user is one to whom the notice applies", "用户在适用范围内"),
            uses=("seller_tier", "seller_region"),
        ),
        Matter(
            "counts_as_direct",
            Text("the order counts as one of direct-order goods", "视同直接下单品的订单"),
            uses=("order_kind", "ready_to_ship"),
        ),
        Matter(
            "in_order_window",
            Text("the order is one of the Spring Festival period", "春节期间订单"),
            uses=("order_kind", "ready_to_ship", "paid_at"),
        ),
        Matter(
            "ship_by",
            Text("latest time of shipment and pick-up", "最迟发货时间"),
            uses=("order_kind", "seller_tier", "seller_region", "ready_to_ship", "paid_at", "agreed_ship_by_at"),
            acts=("shipped", "picked_up"),
            deadline=True,
        ),
        Matter(
            "shipped_on_time",
            Text("the shipment is on time", "订单可视为按时发货"),
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
        Matter(
            "logistics_status_visible_by",
            Text("time by which the logistics status can be seen", "物流状态最迟可查时间"),
            uses=(),
            deadline=True,
        ),
        Matter(
            "penalty_waived",
            Text("the penalty is waived", "平台免予处罚"),
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
        Matter(
            "penalty_appeal",
            Text("place of appeal against a penalty", "处罚的申诉渠道"),
            uses=("order_kind", "seller_tier", "seller_region", "conduct", "during_epidemic", "penalized"),
        ),
        Matter(
            "dispute_rule",
            Text("rule on the dispute", "纠纷处理规则"),
            uses=("order_kind", "seller_tier", "seller_region", "mediation"),
        ),
        Matter(
            "agreed_date_change_advised",
            Text("the seller is advised to extend the agreed time of shipment", "宜延长约定的发货时间"),
            uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
        ),
        Matter(
            "buyer_contact_advised",
            Text("the seller is advised to contact the buyer", "宜主动联系买家"),
            uses=("order_kind", "seller_tier", "seller_region", "cause", "can_meet_agreed_date"),
        ),
        Matter(
            "special_handling_available",
            Text("a special handling channel is available", "平台有特别处理通道"),
            uses=("seller_tier", "seller_region", "cause", "kind"),
        ),
        Matter("customs_resumes_at", Text("the customs are back at work", "海关上班时间"), uses=()),
        Matter("customs_staffed", Text("customs staff are at work", "海关人员上班"), uses=("port", "at")),
        Matter(
            "confirm_customs_hours",
            Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
            uses=("declaration_needed",),
        ),
        Matter("declared_online_handling", Text("the business is handled online", "可在线办理"), uses=("item", "at")),
        Matter("early_submission_advised", Text("early submission is advised", "宜提前提交"), uses=("item",)),
        Matter(
            "urgent_customs_service_open",
            Text("urgent customs service is available", "紧急关务服务开放"),
            uses=("at",),
        ),
        Matter("broker_on_duty", Text("the customs broker is on duty", "报关服务商值班"), uses=("declarant", "at")),
        Matter(
            "confirm_broker_before_ordering",
            Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
            uses=("declarant",),
        ),
    ),
    rules=(
        Rule(
            "渠道[一.1.p2]",
            when=(
                Part(
                    Is("channel", ("online_bot",)),
                    Text("the channel is the online assistant", "咨询渠道为在线智能服务"),
                ),
            ),
            branches=(
                Branch(
                    "service_open",
                    Weekly((), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                        "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                    ),
                    ("一.1.p2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Does not close” is taken to mean that the service is not suspended over the holiday: within "
                        "the week each channel keeps the hours printed beside it, so that the hotlines rest at the wee"
                        "kend.",
                        "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "渠道[一.1.p3]",
            when=(
                Part(
                    Is("channel", ("seller_agent_online",)),
                    Text("the channel is online agents for sellers", "咨询渠道为商家在线人工"),
                ),
            ),
            branches=(
                Branch(
                    "service_open",
                    Weekly((Hours((0, 1, 2, 3, 4, 5, 6), 540, 1050),), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "the channel is served every day 09:00–17:30 (from 3 to 9 February 2020)",
                        "服务开放时间为每天09:00至17:30（2020年2月3日至9日）",
                    ),
                    ("一.1.p3",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Does not close” is taken to mean that the service is not suspended over the holiday: within "
                        "the week each channel keeps the hours printed beside it, so that the hotlines rest at the wee"
                        "kend.",
                        "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "渠道[一.1.p4]",
            when=(
                Part(
                    Is("channel", ("buyer_agent_online",)),
                    Text("the channel is online agents for buyers", "咨询渠道为买家在线人工"),
                ),
            ),
            branches=(
                Branch(
                    "service_open",
                    Weekly((), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "the channel is served around the clock, every day (from 3 to 9 February 2020)",
                        "服务开放时间为每天全天24小时（2020年2月3日至9日）",
                    ),
                    ("一.1.p4",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Does not close” is taken to mean that the service is not suspended over the holiday: within "
                        "the week each channel keeps the hours printed beside it, so that the hotlines rest at the wee"
                        "kend.",
                        "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "渠道[一.1.p6]",
            when=(
                Part(
                    Is("channel", ("hotline_merchant",)),
                    Text("the channel is the hotline for merchants", "咨询渠道为商家服务热线"),
                ),
            ),
            branches=(
                Branch(
                    "service_open",
                    Weekly((Hours((0, 1, 2, 3, 4), 540, 1080),), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                        "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                    ),
                    ("一.1.p6",),
                ),
                Branch(
                    "service_number",
                    Value("400-826-1688"),
                    Text("the telephone number is “400-826-1688”", "热线号码为“400-826-1688”"),
                    ("一.1.p6",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Does not close” is taken to mean that the service is not suspended over the holiday: within "
                        "the week each channel keeps the hours printed beside it, so that the hotlines rest at the wee"
                        "kend.",
                        "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "渠道[一.1.p7]",
            when=(
                Part(
                    Is("channel", ("hotline_new_exporter",)),
                    Text("the channel is the hotline for new ChuKouTong members", "咨询渠道为新办理出口通热线"),
                ),
            ),
            branches=(
                Branch(
                    "service_open",
                    Weekly((Hours((0, 1, 2, 3, 4), 540, 1080),), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                        "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                    ),
                    ("一.1.p7",),
                ),
                Branch(
                    "service_number",
                    Value("400-600-2688"),
                    Text("the telephone number is “400-600-2688”", "热线号码为“400-600-2688”"),
                    ("一.1.p7",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Does not close” is taken to mean that the service is not suspended over the holiday: within "
                        "the week each channel keeps the hours printed beside it, so that the hotlines rest at the wee"
                        "kend.",
                        "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "渠道[一.1.p8]",
            when=(
                Part(
                    Is("channel", ("hotline_supply_chain",)),
                    Text("the channel is the hotline of the cross-border supply chain", "咨询渠道为跨境供应链热线"),
                ),
            ),
            branches=(
                Branch(
                    "service_open",
                    Weekly((Hours((0, 1, 2, 3, 4), 540, 1080),), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "the channel is served Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
                        "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
                    ),
                    ("一.1.p8",),
                ),
                Branch(
                    "service_number",
                    Value("400-655-2688"),
                    Text("the telephone number is “400-655-2688”", "热线号码为“400-655-2688”"),
                    ("一.1.p8",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Does not close” is taken to mean that the service is not suspended over the holiday: within "
                        "the week each channel keeps the hours printed beside it, so that the hotlines rest at the wee"
                        "kend.",
                        "“不打烊”理解为假期内服务不中断：各渠道在该周内按所列工作时间提供服务，热线周末仍休息。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "客户服务.拍档服务.拍档工作安排",
            branches=(
                Branch(
                    "partner_work_arrangement",
                    Per("local_government_rules"),
                    Text(
                        "the basis of the supply-chain partner's working arrangement is the rules of the local governm"
                        "ent",
                        "拍档的工作安排以地方政府规定为准",
                    ),
                    ("一.2.p1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            provisos=("local_government_rules",),
            force="statement",
            binding=False,
        ),
        Rule(
            "客户服务.拍档服务.大陆上班",
            when=(
                Part(
                    Is(
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
                    Text("the region is the Chinese mainland", "地区为中国大陆"),
                ),
            ),
            exceptions=(
                Part(
                    Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                    Text(
                        "the region is Shanghai, Jiangsu, Zhejiang or Guangdong (the text adds “etc.”; taken to mean "
                        "only these)",
                        "地区为上海、江苏、浙江或广东（原文另有“等”字，此处以所列为限）",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "resume_earliest_at",
                    Moved(At(_2020_02_03, ASIA_SHANGHAI)),
                    Text(
                        "the work is resumed from 00:00 on 3 February 2020 (Monday) onwards",
                        "自2020年2月3日（星期一）00:00起复工",
                    ),
                    ("一.2.p2",),
                ),
                Branch(
                    "resume_modality",
                    Value("resumes"),
                    Text("the nature of the date is a day of resumption", "复工时间的性质为确定的复工日"),
                    ("一.2.p2",),
                ),
                Branch(
                    "working_at",
                    Value(False),
                    Text("the work is not as usual", "未正常上班"),
                    ("一.2.p2",),
                    guard=Part(
                        In("now", None, _2020_02_03),
                        Text(
                            "the time in question is no later than 24:00 on 2 February 2020",
                            "所问时间不晚于2020年2月2日24:00",
                        ),
                    ),
                ),
                Branch(
                    "working_at",
                    Value(True),
                    Text("the work is as usual", "已正常上班"),
                    ("一.2.p2",),
                    guard=Part(
                        From("now", At(_2020_02_03, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                            "所问时间在2020年2月3日（星期一）00:00或之后",
                        ),
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The exception ends in an “etc.” that names nothing; the item after it lists the same four "
                        "without one, so the exception is closed to these four.",
                        "例外以“等”字结尾而未列明其他地区，其后一条所列恰为此四地，故例外仅限此四地。",
                    ),
                ),
                Taken(
                    Text(
                        "The first day of the holiday is not printed, and is not needed here: until its end work has "
                        "not resumed.",
                        "公告未写明假期首日，此处亦无须知道：假期结束之前即未复工。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            provisos=("local_government_rules",),
            force="statement",
            binding=False,
        ),
        Rule(
            "客户服务.拍档服务.四省市.不得复工",
            when=(
                Part(
                    Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                    Text("the region is Shanghai/Jiangsu/Zhejiang/Guangdong", "地区为沪苏浙粤"),
                ),
                Part(
                    Before("now", At(_2020_02_10, ASIA_SHANGHAI, True)),
                    Text(
                        "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                        "所问时间在2020年2月9日（星期日）24:00前",
                    ),
                ),
            ),
            exceptions=(
                Part(
                    Is("enterprise", ("relevant",)),
                    Text("the kind of enterprise is a relevant enterprise", "企业类型为相关企业"),
                ),
            ),
            branches=(
                Branch(
                    "resume_barred",
                    Value(True),
                    Text("the resumption of work is barred", "不得复工"),
                    ("一.2.p3.s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Relevant enterprises” is not explained. They are only taken out of the bar: that they may "
                        "resume earlier is not said, and from the printed hour on nothing is said of any enterprise.",
                        "“相关企业”未作说明，仅将其排除在限制之外，并未规定其可提前复工；所写时刻以后，对各类企业均无"
                        "规定。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            provisos=("local_government_rules",),
            force="directive",
        ),
        Rule(
            "客户服务.拍档服务.四省市.一般企业.复工下限",
            when=(
                Part(
                    Is("region", ("shanghai", "jiangsu", "zhejiang", "guangdong")),
                    Text("the region is Shanghai/Jiangsu/Zhejiang/Guangdong", "地区为沪苏浙粤"),
                ),
            ),
            branches=(
                Branch(
                    "resume_earliest_at",
                    Moved(At(_2020_02_10, ASIA_SHANGHAI, True), lower_bound=True),
                    Text(
                        "the work is resumed no earlier than 24:00 on 9 February 2020 (Sunday)",
                        "复工时间不早于2020年2月9日（星期日）24:00",
                    ),
                    ("一.2.p3.s1", "一.2.p3.s2"),
                ),
                Branch(
                    "resume_modality",
                    Value("not_before"),
                    Text("the nature of the date is a lower bound", "复工时间的性质为下限"),
                    ("一.2.p3.s1", "一.2.p3.s2"),
                ),
                Branch(
                    "working_at",
                    Value(False),
                    Text("the work is not as usual", "未正常上班"),
                    ("一.2.p3.s1", "一.2.p3.s2"),
                    guard=Part(
                        Before("now", At(_2020_02_10, ASIA_SHANGHAI, True)),
                        Text(
                            "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                            "所问时间在2020年2月9日（星期日）24:00前",
                        ),
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Not before” gives a lower bound only: from the printed hour on work may resume, but whether "
                        "it does is not said. The item speaks of enterprises of all kinds but the relevant ones, so "
                        "an ordinary enterprise is presumed.",
                        "“不早于”仅为下限：所写时刻以后可以复工，是否复工则未写明。本条所指为相关企业以外的各类企业，"
                        "故未说明时推定为一般企业。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("enterprise", ("ordinary",)),
                    Text("the kind of enterprise is an ordinary enterprise", "企业类型为一般企业"),
                ),
            ),
            provisos=("local_government_rules",),
            force="statement",
            binding=False,
        ),
        Rule(
            "客户服务.拍档服务.香港上班",
            when=(Part(Is("region", ("hong_kong",)), Text("the region is Hong Kong", "地区为香港")),),
            branches=(
                Branch(
                    "resume_earliest_at",
                    Moved(At(_2020_01_29, ASIA_SHANGHAI)),
                    Text(
                        "the work is resumed from 00:00 on 29 January 2020 (Wednesday) onwards",
                        "自2020年1月29日（星期三）00:00起复工",
                    ),
                    ("一.2.p4",),
                ),
                Branch(
                    "resume_modality",
                    Value("resumes"),
                    Text("the nature of the date is a day of resumption", "复工时间的性质为确定的复工日"),
                    ("一.2.p4",),
                ),
                Branch(
                    "working_at",
                    Value(False),
                    Text("the work is not as usual", "未正常上班"),
                    ("一.2.p4",),
                    guard=Part(
                        Before("now", At(_2020_01_29, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is before 24:00 on 28 January 2020 (Tuesday)",
                            "所问时间在2020年1月28日（星期二）24:00前",
                        ),
                    ),
                ),
                Branch(
                    "working_at",
                    Value(True),
                    Text("the work is as usual", "已正常上班"),
                    ("一.2.p4",),
                    guard=Part(
                        From("now", At(_2020_01_29, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is from 00:00 on 29 January 2020 (Wednesday) onwards",
                            "所问时间在2020年1月29日（星期三）00:00或之后",
                        ),
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            provisos=("local_government_rules",),
            force="statement",
            binding=False,
        ),
        Rule(
            "客户服务.拍档服务.台湾上班",
            when=(Part(Is("region", ("taiwan",)), Text("the region is Taiwan", "地区为台湾")),),
            branches=(
                Branch(
                    "resume_earliest_at",
                    Moved(At(_2020_01_30, ASIA_SHANGHAI)),
                    Text(
                        "the work is resumed from 00:00 on 30 January 2020 (Thursday) onwards",
                        "自2020年1月30日（星期四）00:00起复工",
                    ),
                    ("一.2.p5",),
                ),
                Branch(
                    "resume_modality",
                    Value("resumes"),
                    Text("the nature of the date is a day of resumption", "复工时间的性质为确定的复工日"),
                    ("一.2.p5",),
                ),
                Branch(
                    "working_at",
                    Value(False),
                    Text("the work is not as usual", "未正常上班"),
                    ("一.2.p5",),
                    guard=Part(
                        Before("now", At(_2020_01_30, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is before 24:00 on 29 January 2020 (Wednesday)",
                            "所问时间在2020年1月29日（星期三）24:00前",
                        ),
                    ),
                ),
                Branch(
                    "working_at",
                    Value(True),
                    Text("the work is as usual", "已正常上班"),
                    ("一.2.p5",),
                    guard=Part(
                        From("now", At(_2020_01_30, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is from 00:00 on 30 January 2020 (Thursday) onwards",
                            "所问时间在2020年1月30日（星期四）00:00或之后",
                        ),
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            provisos=("local_government_rules",),
            force="statement",
            binding=False,
        ),
        Rule(
            "物流.向承运商确认",
            when=(
                Part(
                    Before("logistics_order", At(_2020_02_08, ASIA_SHANGHAI)),
                    Text(
                        "the logistics order is placed before 24:00 on 7 February 2020 (Friday)",
                        "下物流订单时间在2020年2月7日（星期五）24:00前",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "carrier_confirmation_required",
                    Value(True),
                    Text("the carrier must be asked about acceptance", "须向承运商确认能否承接"),
                    ("二.p2.s3",),
                    needs=("logistics_order",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Before 8 February” does not include that day, and a logistics order belongs to the moment "
                        "at which it is placed; no first day is printed.",
                        "“2月8日之前”不含当日；物流订单以下单时刻为准；公告未写明起始日。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="directive",
        ),
        Rule(
            "物流.运力预计",
            branches=(
                Branch(
                    "capacity_expected_recovering",
                    Value(False),
                    Text("transport capacity is not expected to be recovering", "运力预计未开始逐步恢复"),
                    ("二.p2.s4",),
                    guard=Part(
                        Before("now", At(_2020_02_10, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is before 24:00 on 9 February 2020 (Sunday)",
                            "所问时间在2020年2月9日（星期日）24:00前",
                        ),
                    ),
                ),
                Branch(
                    "capacity_expected_recovering",
                    Value(True),
                    Text("transport capacity is expected to be recovering", "运力预计已开始逐步恢复"),
                    ("二.p2.s4",),
                    guard=Part(
                        From("now", At(_2020_02_10, ASIA_SHANGHAI)),
                        Text(
                            "the time in question is from 00:00 on 10 February 2020 (Monday) onwards",
                            "所问时间在2020年2月10日（星期一）00:00或之后",
                        ),
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The day on which the recovery is expected to begin counts from 00:00:00; until then none is e"
                        "xpected.",
                        "预计开始恢复之日自00:00:00起算；此前预计尚未恢复。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="forecast",
            binding=False,
        ),
        Rule(
            "信保订单.联系买家",
            when=(
                Part(Is("cause", ("epidemic",)), Text("the cause is the epidemic", "原因为疫情")),
                Part(
                    Is("can_meet_agreed_date", (False,)),
                    Text("the agreed date cannot be met", "卖家不能按约定时间发货"),
                ),
            ),
            branches=(
                Branch(
                    "buyer_contact_advised",
                    Value(True),
                    Text("the seller is advised to contact the buyer", "宜主动联系买家"),
                    ("三.p1.s1", "三.2.s1"),
                ),
                Branch(
                    "agreed_date_change_advised",
                    Value(True),
                    Text("the seller is advised to extend the agreed time of shipment", "宜延长约定的发货时间"),
                    ("三.p1.s1", "三.2.s1"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "Item 2 repeats for orders of non-direct-order goods what the lead advises for all, and "
                        "leaves the outcome to what the parties work out in advance.",
                        "第2项就非直接下单品订单重申前文对各类订单的建议，结果由双方提前协商。",
                    ),
                    Is("order_kind", ("non_direct",)),
                ),
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
            force="advice",
            binding=False,
        ),
        Rule(
            "信保订单.直接下单品",
            when=(
                Part(
                    All(
                        (
                            AnyOf((Is("order_kind", ("direct",)), Is("ready_to_ship", (True,)))),
                            In("paid", _2020_01_15, _2020_02_11),
                        ),
                    ),
                    Text("the order is one of the Spring Festival period", "属于春节期间订单"),
                ),
                Part(
                    By("agreed_ship_by", At(_2020_02_22, AMERICA_LOS_ANGELES, True)),
                    Text(
                        "the shipment is due as agreed by 23:59:59 on 21 February 2020 (Friday), Pacific Time",
                        "约定发货时间不晚于美国太平洋时间2020年2月21日（星期五）23:59:59",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "ship_by",
                    Moved(At(_2020_02_22, AMERICA_LOS_ANGELES)),
                    Text(
                        "the seller must ship by 23:59:59 on 21 February 2020 (Friday), Pacific Time and the goods "
                        "must be picked up by the carrier by 23:59:59 on 21 February 2020 (Friday), Pacific Time",
                        "卖家须不晚于美国太平洋时间2020年2月21日（星期五）23:59:59发货，且包裹须不晚于美国太平洋时间20"
                        "20年2月21日（星期五）23:59:59由物流公司揽收",
                    ),
                    ("三.1",),
                    needs=("paid", "agreed_ship_by"),
                ),
            ),
            overrides=(
                Override(
                    "信保订单.非直接下单品",
                    Text(
                        "Goods marked “Ready to Ship” are named in particular, whatever the kind of their order.",
                        "带有Ready to Ship标识的产品为专门列明，不论其订单类型。",
                    ),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "“Before 23:59:59” is taken to include that second, both for the agreed time and for the last "
                        "time of shipment; the order must be shipped and picked up by it.",
                        "“23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物流公司揽件。",
                    ),
                ),
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
            force="obligation",
        ),
        Rule(
            "信保订单.按时",
            when=(
                Part(
                    Met("ship_by"),
                    Text(
                        "the seller ships in time and the goods are picked up by the carrier in time",
                        "卖家按期发货，且包裹按期由物流公司揽收",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "shipped_on_time",
                    Value(True),
                    Text("the shipment is on time", "订单可视为按时发货"),
                    ("三.1",),
                    needs=(NeedsOf("ship_by"), "shipped", "picked_up"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
        ),
        Rule(
            "信保订单.逾期",
            when=(
                Part(
                    Met("ship_by", missed=True),
                    Text(
                        "the seller does not ship in time or the goods are not picked up by the carrier in time",
                        "卖家未按期发货，或包裹未按期由物流公司揽收",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "shipped_on_time",
                    Value(False),
                    Text("the shipment is not on time", "订单不可视为按时发货"),
                    ("三.1",),
                    needs=(NeedsOf("ship_by"),),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
        ),
        Rule(
            "信保订单.非直接下单品",
            when=(
                Part(
                    Is("order_kind", ("non_direct",)),
                    Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                ),
            ),
            branches=(
                Branch(
                    "ship_by",
                    Per("agreed"),
                    Text(
                        "the time by which the seller must ship and the goods must be picked up by the carrier is set "
                        "by what buyer and seller agreed",
                        "最迟发货时间以买卖双方的约定为准",
                    ),
                    ("三.2.s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
            force="statement",
            binding=False,
        ),
        Rule(
            "信保订单.因疫情不处罚",
            when=(
                Part(
                    Is("order_kind", ("non_direct",)),
                    Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                ),
                Part(
                    Is("conduct", ("late_shipment", "unable_to_ship")),
                    Text("the conduct is late shipment or inability to ship", "卖家行为为逾期发货或无法发货"),
                ),
                Part(Is("cause", ("epidemic",)), Text("the cause is the epidemic", "原因为疫情")),
            ),
            branches=(
                Branch("penalty_waived", Value(True), Text("the penalty is waived", "平台免予处罚"), ("三.2.s2",)),
            ),
            readings=(
                Taken(
                    Text(
                        "The reposted text prints “chufen”; a penalty by the platform is meant.",
                        "转载文本写作“处分”，理解为平台的处罚。",
                    ),
                ),
                Taken(
                    Text(
                        "That the buyer should be contacted in advance is advice and no condition of the waiver.",
                        "提前与买方联系为建议，不是不予处罚的条件。",
                    ),
                    Is("buyer_contacted_first", (False,)),
                ),
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
            force="waiver",
        ),
        Rule(
            "信保订单.疫情期间不处罚",
            when=(
                Part(
                    Is("order_kind", ("non_direct",)),
                    Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                ),
                Part(Is("conduct", ("late_shipment",)), Text("the conduct is late shipment", "卖家行为为逾期发货")),
                Part(Is("during_epidemic", (True,)), Text("the conduct falls into the epidemic", "处于疫情期间")),
            ),
            branches=(
                Branch("penalty_waived", Value(True), Text("the penalty is waived", "平台免予处罚"), ("三.3.p2.s1",)),
            ),
            readings=(
                Taken(
                    Text(
                        "The special note names the period and no cause; it is taken to stand beside the second item, "
                        "so that late shipment during the epidemic is not penalized whatever its cause.",
                        "“特殊注意”只写期间而未写原因，理解为与第2项并列：疫情期间的逾期发货，不论原因，均不予处罚。",
                    ),
                    Is("cause", ("other",)),
                ),
                Taken(
                    Text(
                        "The dates of the epidemic are not printed: whether the conduct falls into it is a fact of "
                        "the case.",
                        "公告未写明疫情期间的起止日期，是否处于其间作为案情事实。",
                    ),
                ),
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
            force="waiver",
        ),
        Rule(
            "信保订单.申诉",
            when=(
                Part(
                    Is("order_kind", ("non_direct",)),
                    Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                ),
                Part(Is("conduct", ("late_shipment",)), Text("the conduct is late shipment", "卖家行为为逾期发货")),
                Part(Is("during_epidemic", (True,)), Text("the conduct falls into the epidemic", "处于疫情期间")),
                Part(Is("penalized", (True,)), Text("a penalty was received", "已收到处罚")),
            ),
            branches=(
                Branch(
                    "penalty_appeal",
                    Per("appeal_center"),
                    Text(
                        "the place of appeal against a penalty is the Appeal Centre (My Alibaba, Service Centre at "
                        "the lower left)",
                        "处罚的申诉渠道以申诉中心（My Alibaba左下角服务中心）为准",
                    ),
                    ("三.3.p2.s2", "三.3.p2.s3"),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
        ),
        Rule(
            "信保订单.纠纷调解",
            when=(
                Part(
                    Is("order_kind", ("non_direct",)),
                    Text("the kind of order is non-direct-order goods", "订单类型为“非直接下单品”"),
                ),
                Part(Is("mediation", (True,)), Text("the platform is to mediate", "需要平台调解")),
            ),
            branches=(
                Branch(
                    "dispute_rule",
                    Per("alibaba_com_trade_dispute_mediation_rules"),
                    Text(
                        "the rule on the dispute is the Alibaba.com Rules on the Mediation of Trade Disputes",
                        "纠纷处理规则以《阿里巴巴国际站交易纠纷调解规则》为准",
                    ),
                    ("三.2.s2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The referral is taken to hold for every dispute over these orders that the platform "
                        "mediates, whatever its cause.",
                        "转致理解为适用于此类订单中由平台调解的各项纠纷，不论原因。",
                    ),
                ),
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
        ),
        Rule(
            "信保订单.特别处理通道",
            when=(
                Part(Is("cause", ("epidemic",)), Text("the cause is the epidemic", "原因为疫情")),
                Part(
                    Is("kind", ("other_objective_obstacle",)),
                    Text("the kind of obstacle is another objective obstacle", "障碍类型为其他客观障碍"),
                ),
            ),
            branches=(
                Branch(
                    "special_handling_available",
                    Value(True),
                    Text("a special handling channel is available", "平台有特别处理通道"),
                    ("三.3.s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The times of this section are those that the display of a Trade Assurance order shows; the "
                        "zone is not named, and United States Pacific time is taken.",
                        "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                    ),
                ),
                Taken(
                    Text(
                        "The remark on users stands at the end of this section, and “this notice” in it is taken to "
                        "mean this section.",
                        "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            scope=(
                Part(
                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                    Text(
                        "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                        "卖家会员类型为出口通、全球宝或金品诚企",
                    ),
                ),
                Part(
                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    Text(
                        "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                        "卖家所在地为中国大陆、香港或台湾",
                    ),
                ),
            ),
            provisos=("platform_adjustments",),
            force="commitment",
        ),
        Rule(
            "通关.海关上班",
            branches=(
                Branch(
                    "customs_resumes_at",
                    Moved(At(_2020_02_03, ASIA_SHANGHAI)),
                    Text(
                        "the customs are back at work from 00:00 on 3 February 2020 (Monday) onwards",
                        "自2020年2月3日（星期一）00:00起海关上班",
                    ),
                    ("四.p2.s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            provisos=("customs_adjustments",),
            force="statement",
            binding=False,
        ),
        Rule(
            "通关.一线口岸",
            when=(
                Part(Is("port", ("front_line",)), Text("the port is a front-line port", "口岸为一线口岸")),
                Part(
                    From("now", At(_2020_02_03, ASIA_SHANGHAI)),
                    Text(
                        "the time in question is from 00:00 on 3 February 2020 (Monday) onwards",
                        "所问时间在2020年2月3日（星期一）00:00或之后",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "customs_staffed",
                    Value(True),
                    Text("customs staff are at work", "海关人员上班"),
                    ("四.p2.s2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "That “some ports” may change their hours names none of them: it qualifies the day of "
                        "resumption, and does not take back that every front-line port is staffed.",
                        "“部分口岸”可能调整上班时间，未写明是哪些口岸：理解为对上班日期的保留，不影响一线口岸均有人员"
                        "上班。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="statement",
            binding=False,
        ),
        Rule(
            "通关.确认海关上班情况",
            when=(Part(Is("declaration_needed", (True,)), Text("goods are to be declared", "有进出口申报需求")),),
            branches=(
                Branch(
                    "confirm_customs_hours",
                    Value(True),
                    Text("customs' hours should be confirmed in advance", "宜提前确认海关上班情况"),
                    ("四.p2.s3",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The broker or the cross-border supply chain's staff may be asked; no dates are printed.",
                        "可向报关行或跨境供应链小二确认；公告未写明起止日期。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="advice",
            binding=False,
        ),
        Rule(
            "通关.在线办理",
            when=(
                Part(
                    In("now", _2020_02_03, _2020_02_10),
                    Text(
                        "the time in question is from 00:00 on 3 February to 24:00 on 9 February 2020",
                        "所问时间在2020年2月3日00:00至2月9日24:00之间",
                    ),
                ),
                Part(
                    Is(
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
                    Text(
                        "the business is admission of products, admission of brands, clearance of export service "
                        "orders, import service orders, electronic entrustment, completion of clearance or mailing of "
                        "paper customs documents",
                        "通关业务为产品准入、品牌准入、出口服务订单通关、进口服务订单、电子委托、通关办理完毕或纸质报"
                        "关资料寄送",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "declared_online_handling",
                    Value(True),
                    Text("the business is handled online", "可在线办理"),
                    ("四.p4.s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The list is run together in print; it is read as seven kinds of business.",
                        "原文各项连写，理解为七类业务。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "通关.提前提交",
            when=(
                Part(
                    Is(
                        "item",
                        ("product_admission", "brand_admission", "export_order_clearance", "import_service_order"),
                    ),
                    Text(
                        "the business is admission of products, admission of brands, clearance of export service "
                        "orders or import service orders",
                        "通关业务为产品准入、品牌准入、出口服务订单通关或进口服务订单",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "early_submission_advised",
                    Value(True),
                    Text("early submission is advised", "宜提前提交"),
                    ("四.p4.s2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The advice has no dates of its own and is taken not to be bounded in time.",
                        "建议未写明起止日期，理解为不受时间限制。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="advice",
            binding=False,
        ),
        Rule(
            "通关.紧急需求",
            branches=(
                Branch(
                    "urgent_customs_service_open",
                    Weekly((), ASIA_SHANGHAI, _2020_02_03, _2020_02_10),
                    Text(
                        "urgent customs service is available around the clock, every day (from 3 to 9 February 2020)",
                        "紧急关务服务开放的时间为每天全天24小时（2020年2月3日至9日）",
                    ),
                    ("四.p4.s3",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The sentence has no dates of its own; it stands in the paragraph on 3 to 9 February and is "
                        "taken to speak of that week.",
                        "本句未写明起止日期，因在2月3日至9日一段之内，理解为指该周。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "通关.一达通",
            when=(
                Part(Is("declarant", ("yidatong",)), Text("the customs broker is Yidatong", "报关方式为由一达通报关")),
                Part(
                    In("now", _2020_02_03, _2020_02_10),
                    Text(
                        "the time in question is from 00:00 on 3 February to 24:00 on 9 February 2020",
                        "所问时间在2020年2月3日00:00至2月9日24:00之间",
                    ),
                ),
            ),
            branches=(
                Branch(
                    "broker_on_duty",
                    Value(True),
                    Text("the customs broker is on duty", "报关服务商值班"),
                    ("四.p5.s1",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="commitment",
        ),
        Rule(
            "通关.自行报关",
            when=(
                Part(
                    Is("declarant", ("self_arranged",)),
                    Text("the customs broker is a broker that the user arranges", "报关方式为自行安排报关行"),
                ),
            ),
            branches=(
                Branch(
                    "confirm_broker_before_ordering",
                    Value(True),
                    Text("the broker should be asked before ordering", "宜在下单前向报关行确认"),
                    ("四.p5.s2",),
                ),
            ),
            readings=(
                Taken(
                    Text(
                        "The advice has no dates of its own and is taken not to be bounded in time.",
                        "建议未写明起止日期，理解为不受时间限制。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            force="advice",
            binding=False,
        ),
    ),
    definitions=(
        Definition(
            "user_in_scope",
            Part(
                All(
                    (
                        Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                        Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                    ),
                ),
                Text(
                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi and the seller's region is "
                    "the Chinese mainland, Hong Kong or Taiwan",
                    "卖家会员类型为出口通、全球宝或金品诚企，且卖家所在地为中国大陆、香港或台湾",
                ),
            ),
            ("三.3.p3",),
            readings=(
                Taken(
                    Text(
                        "The regions are taken to belong to all three memberships, and users not named are outside.",
                        "所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
        ),
        Definition(
            "counts_as_direct",
            Part(
                AnyOf((Is("order_kind", ("direct",)), Is("ready_to_ship", (True,)))),
                Text(
                    "the kind of order is direct-order goods or the goods are marked “Ready to Ship”",
                    "订单类型为直接下单品，或商品带有Ready to Ship标识",
                ),
            ),
            ("三.1",),
            readings=(
                Taken(
                    Text(
                        "Effective orders with goods marked “Ready to Ship” are included, whatever their kind; an "
                        "order is effective once its payment is credited.",
                        "含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
        ),
        Definition(
            "in_order_window",
            Part(
                All(
                    (
                        AnyOf((Is("order_kind", ("direct",)), Is("ready_to_ship", (True,)))),
                        In("paid", _2020_01_15, _2020_02_11),
                    ),
                ),
                Text(
                    "the order counts as one of direct-order goods and the payment is credited from 00:00 on 15 "
                    "January to 23:59:59 on 10 February 2020, Pacific Time",
                    "属于视同直接下单品的订单，且订单付款入账的时间在美国太平洋时间2020年1月15日00:00至2月10日23:59:59"
                    "之间",
                ),
            ),
            ("三.1",),
            readings=(
                Taken(
                    Text(
                        "“Guazhang succeeded” is not a usual term; it is taken to mean that the payment was credited.",
                        "“挂账成功”并非常用说法，理解为付款入账。",
                    ),
                ),
                Taken(
                    Text(
                        "No date of publication is printed; the items carry the editions of 1 and 2 February, so 1 "
                        "February 2020 is taken, and the later edition for its own section.",
                        "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2日版的内容自"
                        "其版本日期起计。",
                    ),
                ),
            ),
            needs=("paid",),
        ),
    ),
)

RULES = Answering(
    _NOW,
    eras=(
        (
            None,
            _NOW.then(
                without=(
                    "渠道[一.1.p2]",
                    "渠道[一.1.p3]",
                    "渠道[一.1.p4]",
                    "渠道[一.1.p6]",
                    "渠道[一.1.p7]",
                    "渠道[一.1.p8]",
                    "客户服务.拍档服务.拍档工作安排",
                    "客户服务.拍档服务.大陆上班",
                    "客户服务.拍档服务.四省市.不得复工",
                    "客户服务.拍档服务.四省市.一般企业.复工下限",
                    "客户服务.拍档服务.香港上班",
                    "客户服务.拍档服务.台湾上班",
                    "物流.向承运商确认",
                    "物流.运力预计",
                    "信保订单.联系买家",
                    "信保订单.按时",
                    "信保订单.逾期",
                    "信保订单.非直接下单品",
                    "信保订单.因疫情不处罚",
                    "信保订单.疫情期间不处罚",
                    "信保订单.申诉",
                    "信保订单.纠纷调解",
                    "信保订单.特别处理通道",
                    "通关.海关上班",
                    "通关.一线口岸",
                    "通关.确认海关上班情况",
                    "通关.在线办理",
                    "通关.提前提交",
                    "通关.紧急需求",
                    "通关.一达通",
                    "通关.自行报关",
                ),
                otherwise=(
                    Rule(
                        "信保订单.直接下单品",
                        when=(
                            Part(
                                All(
                                    (
                                        AnyOf((Is("order_kind", ("direct",)), Is("ready_to_ship", (True,)))),
                                        In("paid", _2020_01_15, _2020_02_09),
                                    ),
                                ),
                                Text("the order is one of the Spring Festival period", "属于春节期间订单"),
                            ),
                            Part(
                                By("agreed_ship_by", At(_2020_02_19, AMERICA_LOS_ANGELES, True)),
                                Text(
                                    "the shipment is due as agreed by 23:59:59 on 18 February 2020 (Tuesday), Pacific "
                                    "Time",
                                    "约定发货时间不晚于美国太平洋时间2020年2月18日（星期二）23:59:59",
                                ),
                            ),
                        ),
                        branches=(
                            Branch(
                                "ship_by",
                                Moved(At(_2020_02_19, AMERICA_LOS_ANGELES)),
                                Text(
                                    "the seller must ship by 23:59:59 on 18 February 2020 (Tuesday), Pacific Time and "
                                    "the goods must be picked up by the carrier by 23:59:59 on 18 February 2020 "
                                    "(Tuesday), Pacific Time",
                                    "卖家须不晚于美国太平洋时间2020年2月18日（星期二）23:59:59发货，且包裹须不晚于美国"
                                    "太平洋时间2020年2月18日（星期二）23:59:59由物流公司揽收",
                                ),
                                ("三.1",),
                                needs=("paid", "agreed_ship_by"),
                            ),
                        ),
                        overrides=(
                            Override(
                                "信保订单.非直接下单品",
                                Text(
                                    "Goods marked “Ready to Ship” are named in particular, whatever the kind of their "
                                    "order.",
                                    "带有Ready to Ship标识的产品为专门列明，不论其订单类型。",
                                ),
                            ),
                        ),
                        readings=(
                            Taken(
                                Text(
                                    "“Before 23:59:59” is taken to include that second, both for the agreed time and "
                                    "for the last time of shipment; the order must be shipped and picked up by it.",
                                    "“23:59:59前”理解为包含该秒，约定发货时间与最迟发货时间均同；在此之前须发货且由物"
                                    "流公司揽件。",
                                ),
                            ),
                            Taken(
                                Text(
                                    "The times of this section are those that the display of a Trade Assurance order "
                                    "shows; the zone is not named, and United States Pacific time is taken.",
                                    "本项所涉时间均为信用保障订单显示时间，未写明时区，理解为美国太平洋时间。",
                                ),
                            ),
                            Taken(
                                Text(
                                    "The remark on users stands at the end of this section, and “this notice” in it "
                                    "is taken to mean this section.",
                                    "关于适用用户的注写在本项末尾，其中“本公告”理解为本项通知。",
                                ),
                            ),
                            Taken(
                                Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                        scope=(
                            Part(
                                Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                Text(
                                    "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi",
                                    "卖家会员类型为出口通、全球宝或金品诚企",
                                ),
                            ),
                            Part(
                                Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                Text(
                                    "the seller's region is the Chinese mainland, Hong Kong or Taiwan",
                                    "卖家所在地为中国大陆、香港或台湾",
                                ),
                            ),
                        ),
                        force="obligation",
                    ),
                ),
                definitions=(
                    Definition(
                        "user_in_scope",
                        Part(
                            All(
                                (
                                    Is("seller_tier", ("chukoutong", "quanqiubao", "jinpinchengqi")),
                                    Is("seller_region", ("mainland", "hong_kong", "taiwan")),
                                ),
                            ),
                            Text(
                                "the seller's membership is ChuKouTong, QuanQiuBao or JinPinChengQi and the seller's "
                                "region is the Chinese mainland, Hong Kong or Taiwan",
                                "卖家会员类型为出口通、全球宝或金品诚企，且卖家所在地为中国大陆、香港或台湾",
                            ),
                        ),
                        ("三.3.p3",),
                        readings=(
                            Taken(
                                Text(
                                    "The regions are taken to belong to all three memberships, and users not named "
                                    "are outside.",
                                    "所列地区理解为对三类会员一并适用，未列明的用户不在适用之列。",
                                ),
                            ),
                            Taken(
                                Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    Definition(
                        "counts_as_direct",
                        Part(
                            AnyOf((Is("order_kind", ("direct",)), Is("ready_to_ship", (True,)))),
                            Text(
                                "the kind of order is direct-order goods or the goods are marked “Ready to Ship”",
                                "订单类型为直接下单品，或商品带有Ready to Ship标识",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            Taken(
                                Text(
                                    "Effective orders with goods marked “Ready to Ship” are included, whatever their "
                                    "kind; an order is effective once its payment is credited.",
                                    "含有Ready to Ship标识产品的生效订单一并计入，不论订单类型；付款入账即为生效。",
                                ),
                            ),
                            Taken(
                                Text(
                                    "No date of publication is printed; the items carry the editions of 1 and 2 "
                                    "February, so 1 February 2020 is taken, and the later edition for its own section.",
                                    "公告未印发布日期，各项分别标明2月1日版与2月2日版，故以2020年2月1日为发布日，2月2"
                                    "日版的内容自其版本日期起计。",
                                ),
                            ),
                        ),
                    ),
                    Definition(
                        "in_order_window",
                        Part(
                            All(
                                (
                                    AnyOf((Is("order_kind", ("direct",)), Is("ready_to_ship", (True,)))),
                                    In("paid", _2020_01_15, _2020_02_09),
                                ),
                            ),
                            Text(
                                "the order counts as one of direct-order goods and the payment is credited from 00:00 "
                                "on 15 January to 23:59:59 on 8 February 2020, Pacific Time",
                                "属于视同直接下单品的订单，且订单付款入账的时间在美国太平洋时间2020年1月15日00:00至2月"
                                "8日23:59:59之间",
                            ),
                        ),
                        ("三.1",),
                        readings=(
                            Taken(
                                Text(
                                    "“Guazhang succeeded” is not a usual term; it is taken to mean that the payment "
                                    "was credited.",
                                    "“挂账成功”并非常用说法，理解为付款入账。",
                                ),
                            ),
                            Taken(
                                Text(
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
        ("2020-02-01", _NOW.then(without=("物流.向承运商确认", "物流.运力预计"))),
        ("2020-02-02", _NOW.then()),
    ),
)
RULES_US = InMicroseconds(RULES)
