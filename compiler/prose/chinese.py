"""Chinese sentences out of labels: a label such as 订单付款 is negated, made a duty, given a time.

Only labels whose parts are plain to see are turned; any other keeps its form in a frame that holds for every label.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compiler.model.time import Layer
from compiler.prose.binding import Binding
from dsl.lunar import print_lunar_day

_SUBJECTS = (
    *("订单", "商家", "消费者", "买家", "卖家", "商品", "平台", "系统", "用户", "服务商", "服务", "交易"),
    *(
        "发票",
        "旧机",
        "服务入口",
        "运费订单",
        "凭证",
        "纸质发票",
        "电子发票",
        "运力",
        "海关",
        "海关人员",
        "报关服务商",
        "物流",
        "包裹",
        "运单",
        "申请",
        "投诉",
    ),
)
_SUBJECT = re.compile(
    f"(?:{'|'.join(sorted(_SUBJECTS, key=len, reverse=True))})(?![费金款号单量数率额价者人员方类表页品商])"
)
_MODAL = re.compile(r"可以|必须|需要|(?<![许认])可(?!能)|(?<!必)须|(?<!必)需(?!要)|已(?!经)|已经")
_NEGATIVES = {"可以": "不可以", "必须": "不必", "需要": "不需要", "可": "不可", "须": "无须", "需": "无需", "已": "未"}
_NEGATIVES |= {"已经": "未"}
_MODALS = {"required": "须", "advised": "宜", "expected": "将"}
_DUTIES = ("必须", "需要", "须", "需")
_UNCLEAR = re.compile(r"[的不未无非没或且和与及、，,]")
_KINDS = ("订单", "商品", "情形", "类目", "业务", "交易")


def the(label: str) -> str:
    return label


def bare(label: str) -> str:
    return label


def is_statement(label: str) -> bool:
    """Chinese labels of times and durations are taken as nouns."""
    return False


def clause(label: str, positive: bool = True, how: Binding = "required") -> str:
    """The label as a statement, or its negation."""
    if positive and how != "required":
        modal = _MODAL.search(label)
        return label.replace(modal[0], _MODALS[how], 1) if modal and modal[0] in _DUTIES else clause(label)
    if positive:
        return f"属于{label}" if label.endswith(_KINDS) else label
    if label.endswith(_KINDS):
        return f"不属于{label}"
    found = _MODAL.findall(label)
    if _UNCLEAR.search(label) or (len(found) > 1 and found[0] not in _DUTIES):
        return f"并非“{label}”"
    if found:
        return label.replace(found[0], _NEGATIVES[found[0]], 1)
    subject, rest = _split(label)
    return f"{subject}不{rest}" if subject else f"并非“{label}”"


def happens(label: str, positive: bool = True) -> str:
    """An event's label as a statement that it has happened, or that it has not."""
    subject, rest = _split(label)
    if subject:
        return f"{subject}{'已' if positive else '未'}{rest}"
    return f"“{label}”{'已' if positive else '未'}发生"


def in_time(label: str, positive: bool = True, layer: Layer | None = None) -> str:
    """An event that happens within its time, or does not. `layer`: that before any extension, or before this one."""
    subject, rest = _split(label)
    how = "" if positive else "未"
    how += "按期" if layer is None else "在" + (original("期限") if layer is Layer.ORIGINAL else earlier("期限")) + "内"
    return f"{subject}{how}{rest}" if subject else f"“{label}”{how}完成"


def base(label: str) -> str:
    """An event's label where a time is counted from it: `订单发货后20天`."""
    return label


def happening(label: str) -> str:
    """An event's label before its time: `订单付款时间`."""
    return time_of(label)


def that(statement: str) -> str:
    """A statement as what a word means."""
    return statement


def ordinal(number: str) -> str:
    """`第1个`, `第N个`."""
    return f"第{number}个"


def lunar_day(month: int, day: int, leap: bool) -> str:
    """`农历正月十五`."""
    return f"农历{print_lunar_day(month, day, leap)}"


def day_of(base: str) -> str:
    """`订单付款当日`."""
    return f"{base}当日"


def original(noun: str) -> str:
    """What it was before anything was extended."""
    return f"原{noun}"


def earlier(noun: str) -> str:
    """What it was before this extension."""
    return f"此前延长后的{noun}"


def capital(text: str) -> str:
    return text


def duty(label: str, time: str, how: Binding = "required") -> str | None:
    """`订单须在…前发货`, or `须在…前完成…`."""
    subject, rest = _split(label)
    must = _MODALS[how]
    return f"{subject}{must}{time}{rest}" if subject else f"{must}{time}完成“{label}”"


def permission(label: str, allowed: bool) -> str:
    """The label as something that may be done, or may not."""
    if re.search(r"(?<![许认])可(?!能)", label):
        return clause(label, allowed)
    return f"{'允许' if allowed else '不允许'}{label}"


def time_of(label: str) -> str:
    """The time of an event: `订单付款时间`."""
    if label.endswith(("时间", "时刻")):
        return label
    return f"{label}{'' if len(label) <= 5 else '的'}时间"


def whether(label: str) -> str:
    """The label as a question: `服务是否暂停`, `是否可预约上门`."""
    if label.endswith(_KINDS):
        return f"是否属于{label}"
    subject = _SUBJECT.match(label)
    if subject and subject.end() < len(label):
        return f"{subject[0]}是否{label[subject.end() :]}"
    return f"是否{label}"


def is_hours(label: str) -> bool:
    """Whether a schedule's label names its hours (`服务时间`); otherwise it says what holds in them (`服务开放`)."""
    return label.endswith(("时间", "时段", "时刻", "时刻表"))


def hours_of(label: str) -> str:
    """A schedule's label before its hours: `服务开放时间`."""
    return label if is_hours(label) else time_of(label)


def which(label: str, choice: str) -> str | None:
    """`可以哪些原因申请退款`, for a label that speaks of this value of a choice; otherwise None."""
    return label.replace(f"该{choice}", f"哪些{choice}", 1) if f"该{choice}" in label else None


def when(label: str) -> str:
    return label


def start(label: str, time: str) -> str | None:
    """`自…起恢复处理`, for a label that is the time of a beginning; otherwise None."""
    begins = re.search("恢复|开始|重启|复工|开工|上班", label) and label.endswith("时间")
    return f"自{time}起{label.removesuffix('时间')}" if begins else None


def alternatives(items: Sequence[str]) -> str:
    """`A`, `A或B`, `A、B或C`."""
    if len(items) < 2:
        return "".join(items)
    return f"{'、'.join(items[:-1])}或{items[-1]}"


def examples(items: Sequence[str]) -> str:
    """Some of all that there are: `A、B、C`."""
    return "、".join(items)


def either(clauses: Sequence[str]) -> str:
    """Statements of which one holds at least: `A，或B`."""
    return "，或".join(clauses)


def together(items: Sequence[str]) -> str:
    """Statements that all hold: `A，且B`, `A，B，且C`."""
    if len(items) < 2:
        return "".join(items)
    return f"{'，'.join(items[:-1])}，且{items[-1]}"


def nouns(items: Sequence[str]) -> str:
    """`A`, `A和B`, `A、B和C`."""
    if len(items) < 2:
        return "".join(items)
    return f"{'、'.join(items[:-1])}和{items[-1]}"


def row(items: Sequence[str]) -> str:
    """The first of a list that goes on."""
    return "、".join(items)


def recited(statements: Sequence[str]) -> str:
    """The statements that make a case."""
    return "，".join(statements)


def quoted(label: str) -> str:
    return f"“{label}”"


def needs_quotes(label: str) -> bool:
    """Whether a value would be misread among the words of a sentence."""
    return not label.strip() or bool(re.search(r"[^\w\s/&+%（）()·-]|[或且和与及未不非]", label))


def sentence(text: str) -> str:
    """A statement of ours with a full stop at its end."""
    return ended(text)


def ended(text: str) -> str:
    """An author's sentence, with a full stop if it has no end."""
    return text if text.endswith(("。", "！", "？", "。”", "！”", "？”")) else f"{text}。"


def _split(label: str) -> tuple[str, str]:
    match = _SUBJECT.match(label)
    if not match or match.end() == len(label) or _UNCLEAR.search(label) or _MODAL.search(label):
        return "", label
    return match[0], label[match.end() :]
