"""English and Chinese keywords are two spellings of one language: the same tree."""

from __future__ import annotations

import pytest

from dsl import tree
from dsl.parser import parse
from dsl.source import Source

PAIRS = {
    "vocabulary": (
        'vocabulary shop title en "Shop" zh "商店"',
        '词汇表 shop 标题 中文 "商店" 英文 "Shop"',
    ),
    "choice": (
        'choice platform en "platform" zh "平台"\n  - tmall en "Tmall"\n  - other undefined zh "其他"',
        '选项 platform 英文 "platform" 中文 "平台"\n  - tmall 英文 "Tmall"\n  - other 未定义 中文 "其他"',
    ),
    "group": (
        'group mainland of region zh "大陆" : shanghai, jiangsu',
        '分组 mainland 属 region 中文 "大陆"：shanghai、jiangsu',
    ),
    "flag": ('flag visible default yes undefined en "v"', '标志 visible 默认 是 未定义 英文 "v"'),
    "number": ("number days_left days", "数值 days_left 天"),
    "number without unit": ('number pieces en "p"', '数值 pieces 英文 "p"'),
    "event": ('event paid en "paid"', '事件 paid 英文 "paid"'),
    "matter": (
        'matter ship_by deadline of shipped, visible en "s"',
        '事项 ship_by 期限 由 shipped、visible 英文 "s"',
    ),
    "matter of a kind that is also a block": ("matter confirm_at instant", "事项 confirm_at 时点"),
    "matter with values": ("matter how choice - fast - slow", "事项 how 选项 - fast - slow"),
    "matter with a unit": ("matter most number days", "事项 most 数值 天"),
    "yes or no": ("matter seen yes_no of visible", "事项 seen 是否 由 visible"),
    "permission": ("matter may permission", "事项 may 许可"),
    "reference": ('reference page undefined en "page"', '外部文件 page 未定义 英文 "page"'),
    "calendar": (
        'calendar c weekdays Mon-Fri, Sun off 2021-05-01 to 2021-05-05, 2021-06-14 on 2021-04-25 en "C" zh "历"\n'
        '  - lantern 2021-02-26 en "Lantern Festival" zh "元宵节"\n  - other 2月27日',
        '日历 c 上班 周一至周五、周日 补班 2021-04-25 放假 2021-05-01至2021-05-05、2021-06-14 中文 "历" 英文 "C"\n'
        '  - lantern 2021-02-26 英文 "Lantern Festival" 中文 "元宵节"\n  - other 2月27日',
    ),
    "calendar with its labels elsewhere": (
        'calendar c en "C" weekdays Mon off 2021-01-01',
        '日历 c 上班 周一 英文 "C" 放假 2021-01-01',
    ),
    "calendar without exceptions": ("calendar c weekdays Mon\n- a 2021-01-01", "日历 c 上班 周一\n- a 2021-01-01"),
    "announcement": (
        'announcement tmall.spring title en "T" issuer tmall published 2019-01-11 zone Asia/Shanghai year 2019\n'
        'uses shop, other valid from 2019-01-01 to 2019-12-31 reading zh "r"',
        '公告 tmall.spring 标题 英文 "T" 发布方 tmall 发布于 2019-01-11 时区 Asia/Shanghai 年份 2019\n'
        '采用 shop、other 有效期 自 2019-01-01 至 2019-12-31 解读 中文 "r"',
    ),
    "window": (
        'window main from 2019-01-28 00:00:00 to 2019-02-13 23:59:59 reading en "r"',
        '时段 main 自2019-01-28 00:00:00至2019-02-13 23:59:59 解读 英文 "r"',
    ),
    "window with an exclusive end": (
        "window w from 2019-01-28 before 2019-02-13",
        "时段 w 自 2019-01-28 早于 2019-02-13",
    ),
    "window that is open": ("window w to 2019-02-13", "时段 w 至 2019-02-13"),
    "year-less dates": ("window w from 2月3日 to 9日", "时段 w 自2月3日至9日"),
    "named instant": ("instant last 2020-02-21 24:00", "时点 last 2020-02-21 24:00"),
    "section": (
        "section s cites 1 zone Asia/Tokyo when a in main except b is c on breach m per r\nend s",
        "章节 s 出处 1 时区 Asia/Tokyo 当 a 在 main 例外 b 为 c 违者 m 按照 r\n完 s",
    ),
    "section without a name at its end": ("section s\nend", "章节 s\n完"),
    "rule": (
        "rule r cites 1.(II), 2.s1\n when a is b and c in w\n except d is e\n"
        " except cites 1.(II).1) d is f instead m per p\n"
        " then m before 2019-02-15 24:00:00\n then n is yes if now in w\n"
        ' on breach o per q\n overrides x, 2.(1) if a is b because en "E" zh "Z"\n reading if a is c en "R"',
        "规则 r 出处 1.（II），2.句1\n 当 a 为 b 且 c 在 w\n 例外 d 为 e\n"
        " 例外 出处 1.（II）.1） d 为 f 改为 m 按照 p\n 则 m 早于 2019-02-15 24：00：00\n 则 n 为 是 若 此刻 在 w\n"
        ' 违者 o 按照 q\n 优先于 x、2.（1） 若 a 为 b 因为 英文 "E" 中文 "Z"\n 解读 若 a 为 c 英文 "R"',
    ),
    "always": ("rule r when always then m is no", "规则 r 当 一律 则 m 为 否"),
    "lists": ("rule r when a is b, c and d is not e, f", "规则 r 当 a 为 b、c 且 d 不为 e 和 f"),
    "open lists": ("rule r when a is b etc and c any such as d, e", "规则 r 当 a 为 b 等 且 c 例如 d、e"),
    "windows": ("rule r when a in w or b not in w", "规则 r 当 a 在 w 或 b 不在 w"),
    "window of its own": (
        "rule r when a in from 2019-01-01 to 2019-01-02",
        "规则 r 当 a 在 自 2019-01-01 至 2019-01-02",
    ),
    "orders": (
        "rule r when a before b and a by b and a from b and a not before b",
        "规则 r 当 a 早于 b 且 a 不晚于 b 且 a 自 b 且 a 不早于 b",
    ),
    "several events": (
        "rule r when any of a, b in w and any of a, b, c happened",
        "规则 r 当 a、b 之一 在 w 且 a、b、c 之一 已发生",
    ),
    "happened": (
        "rule r when a happened and b not happened and c not happened by 2019-01-01",
        "规则 r 当 a 已发生 且 b 未发生 且 c 未发生 不晚于 2019-01-01",
    ),
    "met": ("rule r when m is met and n is missed", "规则 r 当 m 为 按期 且 n 为 逾期"),
    "measures": (
        "rule r when n at least 5 days and n more than 6 and n at most m and n less than 30 %",
        "规则 r 当 n 至少 5天 且 n 超过 6 且 n 至多 m 且 n 不足 30 %",
    ),
    "parentheses": (
        "rule r when (a is b and c) or not (d is e or f)",
        "规则 r 当 （a 为 b 且 c） 或 并非（d 为 e 或 f）",
    ),
    "now": ("rule r when now from 2019-01-01", "规则 r 当 此刻 自 2019-01-01"),
    "moments": (
        "rule r then m within 48 hours after paid then n is 3 days before 2 days after shipped",
        "规则 r 则 m 限 paid 后 48小时 则 n 为 shipped 后 2天 前 3天",
    ),
    "lengths of time": (
        "rule r then a is 3 calendar days after e then b is 3 working days of c plus 1 calendar day after e\n"
        " then d is 1 month clamp after e then f is 2 months roll plus 12 hours after 1 day after e",
        "规则 r 则 a 为 e 后 3个自然日 则 b 为 e 后 c 的 3个工作日 加 1个自然日\n"
        " 则 d 为 e 后 1个月 取月末 则 f 为 e 后 1天 后 2个月 顺延 加 12小时",
    ),
    "lengths of time from the case": (
        "rule r then a is n days after e then b is n working days of c after e then d within n months roll after e",
        "规则 r 则 a 为 e 后 n 天 则 b 为 e 后 c 的 n 个工作日 则 d 限 e 后 n 个月 顺延",
    ),
    "the later and the earlier of several": (
        "rule r when a before later of (b, 2 days after c, 2019-02-13) then m is earlier of (d, later of (e, f))",
        "规则 r 当 a 早于 （b、c 后 2天、2019-02-13）较晚者 则 m 为 （d、（e、f）较晚者）较早者",
    ),
    "the later of several in the order of English": (
        "rule r then m is later of (a, b)",
        "规则 r 则 m 为 较晚者（a、b）",
    ),
    "days of a calendar": (
        "rule r when a before lantern of c and b from lunar 1-15 of c then m is 3 days after lunar leap 4-1 of c",
        "规则 r 当 a 早于 c 的 lantern 且 b 自 c 的 正月十五 则 m 为 c 的 闰四月初一 后 3天",
    ),
    "a day of a calendar that is called like a lunar day": (
        "rule r then m is 「正月十五」 of c",
        "规则 r 则 m 为 c 的 「正月十五」",
    ),
    "shares": (
        "rule r then m is 30 % of p then n is 30.5 % of p at most 5 CNY at least 1 CNY rounded half up to 0.01 CNY\n"
        " then o is 5 % of p rounded down to 1 USD was 3 % of p rounded up to 1 USD if a is b",
        "规则 r 则 m 为 p 的 30% 则 n 为 p 的 30.5 % 至少 1元 至多 5元 四舍五入 至 0.01元\n"
        " 则 o 为 5% 的 p 向下舍入 至 1 USD 原为 p 的 3% 向上舍入 至 1 USD 若 a 为 b",
    ),
    "extensions": (
        "rule r when n at least original m and original k is met and earlier o is yes"
        " and e before 2 days after earlier m"
        " then m extended by 10 days was 5 days (+5 days) then n extended by 10 CNY then k extended by x hours",
        "规则 r 当 n 至少 原 m 且 原 k 为 按期 且 前次 o 为 是 且 e 早于 前次 m 后 2天"
        " 则 m 延长 10天 原为 5天（+5天） 则 n 延长 10元 则 k 延长 x 小时",
    ),
    "amended lengths of time": (
        "rule r then m is 35 working days of c after e was 25 working days of c (+10 working days)\n"
        " then n is 2 months clamp after e was 1 month roll then o is 3 days after e was x days",
        "规则 r 则 m 为 e 后 c 的 35个工作日 原为 c 的 25个工作日（+10个工作日）\n"
        " 则 n 为 e 后 2个月 取月末 原为 1个月 顺延 则 o 为 e 后 3天 原为 x 天",
    ),
    "bounds": (
        "rule r then m by 2019-01-01 then n from 2019-01-01 then o not before paid",
        "规则 r 则 m 不晚于 2019-01-01 则 n 自 2019-01-01 则 o 不早于 paid",
    ),
    "answers": (
        "rule r then a is baseline then b is allowed then c is forbidden then d is 15 days",
        "规则 r 则 a 为 照常 则 b 为 允许 则 c 为 禁止 则 d 为 15天",
    ),
    "weekly hours": (
        "rule r then m weekly Mon-Fri 09:00-18:00, Sat 10:00-12:00 in w if now in v",
        "规则 r 则 m 每周 周一至周五 09:00-18:00、周六 10:00-12:00 在 w 若 此刻 在 v",
    ),
    "weekly hours with spaces and long words": (
        "rule r then m weekly Monday - Friday 9:00 - 18:00, Sun to Tue 22:00-26:00",
        "规则 r 则 m 每周 星期一 至 星期五 9:00至18:00，周日-星期二 22:00 － 26:00",
    ),
    "weekly hours every day": (
        "rule r then m weekly 09:00-12:00, 13:00-18:00 in from Feb 3 to 9日",
        "规则 r 则 m 每周 09:00-12:00、13:00-18:00 在 自2月3日至9日",
    ),
    "all week": ("rule r then m weekly 24x7 in w", "规则 r 则 m 每周 全天 在 w"),
    "schedule": ('matter open_at schedule en "o"', '事项 open_at 时刻表 英文 "o"'),
    "amended values": (
        "rule r then m is 15 days was 10 days (+5 days) then n is yes was no then o per p was q\n"
        " then s by 2020-02-21 24:00 was 2020-02-18 24:00 (Tuesday, +3 days) if a is b",
        "规则 r 则 m 为 15天 原为 10天（+5天） 则 n 为 是 原为 否 则 o 按照 p 原为 q\n"
        " 则 s 不晚于 2020-02-21 24:00 原为 2020-02-18 24:00（星期二，＋3天） 若 a 为 b",
    ),
    "amended moments": (
        "rule r then m within 35 days after e was 25 days then n is 5 days after e was 3 days after f",
        "规则 r 则 m 限 e 后 35天 原为 25天 则 n 为 e 后 5天 原为 f 后 3天",
    ),
    "amended window": (
        "window w from 2020-01-15 was 2020-01-16 (-1 days) to 2020-02-10 23:59:59 was 2020-02-08 23:59:59 (+2 days)",
        "时段 w 自 2020-01-15 原为 2020-01-16（-1天） 至 2020-02-10 23:59:59 原为 2020-02-08 23:59:59（+2天）",
    ),
    "amended instant": (
        'instant last 2020-02-21 was 2020-02-18 (+3 days) reading en "E"',
        '时点 last 2020-02-21 原为 2020-02-18（+3天） 解读 英文 "E"',
    ),
    "claims": (
        "window w from 2020-02-02 (Sunday, lunar 1-9) to Feb 8 23:59:59 (Lantern Festival, 7 days) was Feb 5 (Wed)",
        "时段 w 自 2020-02-02（星期日，正月初九） 至 2月8日 23:59:59（「Lantern Festival」、7天） 原为 2月5日（周三）",
    ),
    "claims of leap months": (
        "rule r when a before 2020-05-24 (lunar leap 4-2)",
        "规则 r 当 a 早于 2020-05-24（农历 闰四月初二）",
    ),
    "scope, force, edition, provisos": (
        "section s scope a is b edition 2020-02-02 subject to p, q\nrule r force advice edition 2020-02-03"
        " subject to p then m is yes\nend s",
        "章节 s 适用 a 为 b 版本 2020-02-02 以 p、q 为准\n规则 r 效力 建议 版本 2020-02-03 以 p 为准 则 m 为 是\n完 s",
    ),
    "amendments": (
        'announcement a.b amends a.c, a.d replaces a.e scope platform is tmall or a is b title zh "t"',
        '公告 a.b 修订 a.c、a.d 取代 a.e 适用 platform 为 tmall 或 a 为 b 标题 中文 "t"',
    ),
    "amendment of an announcement without a name": ("announcement a.b amends unnamed", "公告 a.b 修订 未具名"),
    "copies": (
        "rule r cites 1 like s.q where a is b and c is d without e, f\nsection t like s\nrule u like r",
        "规则 r 出处 1 比照 s.q 其中 a 为 b 且 c 为 d 不含 e、f\n章节 t 比照 s\n规则 u 比照 r",
    ),
    "covers": (
        "covers m cites 2.(I) for platform is any and paid in main",
        "查缺 m 出处 2.（I） 对 platform 为 任意 且 paid 在 main",
    ),
    "undecided": (
        'rule r then a is undecided because en "E" zh "Z"',
        '规则 r 则 a 为 存疑 因为 英文 "E" 中文 "Z"',
    ),
    "table": (
        "table t\n| cites | platform | now || m | n |\n| 1.(1) | any | in w || is 20 days after e if a is b | - |\n"
        "| 1.(2), 1.(3) | a, b etc | not before e || per p | is baseline |",
        "表格 t\n｜出处｜platform｜此刻｜｜m｜n｜\n｜1.（1）｜任意｜在 w｜｜为 e 后 20天 若 a 为 b｜-｜\n"
        "｜1.（2），1.（3）｜a、b 等｜不早于 e｜｜按照 p｜为 照常｜",
    ),
    "row": ('row 1.(1) overrides 1.(2) because en "E"', '行 1.（1） 优先于 1.（2） 因为 英文 "E"'),
    "define": ("define d cites 1 when a is b", "定义 d 出处 1 当 a 为 b"),
    "define a value": ("define f is v when a is b", "定义 f 为 v 当 a 为 b"),
    "note": ('note cites lead en "E" zh "Z"', '备注 出处 前言 英文 "E" 中文 "Z"'),
    "omit": ('omit cites toc, 4.p4 because en "E"', '不转写 出处 目录，4.段4 因为 英文 "E"'),
    "example": (
        "example e cites 1\n given a is b, n is 6 days, paid at 2019-02-13 23:59:59\n"
        " given now at 2019-02-14, c not happened\n"
        " as of 2019-01-12\n expect m before 2019-02-15 expect n is not_covered expect o is conflict"
        " expect q is missing_fact",
        "示例 e 出处 1\n 已知 a 为 b、n 为 6天、paid 于 2019-02-13 23:59:59、此刻 于 2019-02-14、c 未发生\n"
        " 基准日 2019-01-12\n 应为 m 早于 2019-02-15 应为 n 为 无规定 应为 o 为 冲突 应为 q 为 缺事实",
    ),
}


def read(text: str) -> tree.File:
    parsed = parse(Source("test.rule", text))
    assert parsed.findings == ()
    return parsed.tree


@pytest.mark.parametrize("construct", PAIRS)
def test_both_spellings_of_a_construct_are_one_tree(construct: str) -> None:
    english, chinese = PAIRS[construct]
    assert read(chinese) == read(english)
