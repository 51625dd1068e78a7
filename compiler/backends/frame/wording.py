"""What the docstrings of a module of columns say, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compiler.backends.frame.columns import Column, Needs
from compiler.backends.frame.states import REFUSED
from compiler.backends.python.target import Target
from compiler.backends.python.text import plain, wrapped
from compiler.model.answer import Kind
from compiler.model.case import fact_name
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Event, Fact, Flag, MatterKind, Number

_EN = (
    "Each function takes a table with a column a fact, as a frame of Polars, PyArrow or PySpark, a relation of DuckDB, "
    "or any other that narwhals knows, and returns it with the answers of one matter as further columns. Columns whose "
    "names end in _us hold microseconds since 1970-01-01T00:00:00Z; in place of paid_at_us a column paid_at will do "
    "whose times have a zone. An event that is null did not happen. An event without a column is not given, nor is any "
    "other fact that is null or has no column.",
    "The kind of an answer is {kinds}; of a row whose facts cannot be a case {refused}.",
    "It needs narwhals (`pip install narwhals`).",
)
_ZH = (
    "每个函数接收一张表，一列为一项事实，可以是 Polars、PyArrow、PySpark 的表或 DuckDB 的关系，"
    "以及 narwhals 支持的其他表；返回时附加一个事项的答案各列。以 _us 结尾的列为自 1970-01-01T00:00:00Z "
    "起的微秒数；也可不用 paid_at_us 而用带时区的 paid_at 列。事件为空值表示没有发生；没有该列的事件视为未给出，"
    "其他事实为空值或没有该列时亦同。",
    "答案的类型为 {kinds}；事实不能构成一个情形的行则为 {refused}。",
    "需要 narwhals（`pip install narwhals`）。",
)

_LEFT = (
    "Not here, since many rules decide it (`gonggao apply` and `gonggao export` have it) · "
    "此处没有，因涉及的规则过多（可用 `gonggao apply` 与 `gonggao export`）："
)

_VALUES = {
    MatterKind.DEADLINE: ("the first instant that is too late", "自该时点起即为逾期"),
    MatterKind.START: ("the first instant that is allowed", "最早可以的时点"),
    MatterKind.INSTANT: ("the instant at which it happens", "发生的时点"),
    MatterKind.YES_NO: ("true for yes, false for no", "true 为是，false 为否"),
    MatterKind.PERMISSION: ("true for allowed, false for forbidden", "true 为允许，false 为禁止"),
    MatterKind.SCHEDULE: ("whether it is open at at_us", "at_us 所指时点是否在开放时段内"),
    MatterKind.TEXT: ("a text", "文本"),
    MatterKind.DOCUMENT: ("null, since a document decides", "空值，由文件规定"),
}
_BESIDE = {
    "kind": ("the kind of the answer", "答案的类型"),
    "rule": ("the rules that give it", "给出答案的规则"),
    "per": ("the document that decides", "作出规定的文件"),
    "lower_bound": ("whether it is only not before that instant", "是否仅表示不早于该时点"),
}


def module_docstring(target: Target, left: Sequence[str]) -> Iterator[str]:
    """`left`: the matters that the module does not have."""
    a = target.announcement
    yield from wrapped(f"{plain(a.title.en)} · {plain(a.title.zh)}.", 0, '"""')
    yield from ["", target.source]
    kinds, refused = [kind.value for kind in Kind], REFUSED
    for sentences, comma, last in ((_EN, ", ", " or "), (_ZH, "、", " 或 ")):
        yield ""
        for sentence in sentences:
            yield from wrapped(
                sentence.format(kinds=_listed(kinds, comma, last), refused=_listed(refused, comma, last)), 0
            )
    if left:
        yield from ["", *wrapped(f"{_LEFT} {', '.join(left)}", 0)]
    yield '"""'


def _listed(names: Sequence[str], comma: str, last: str) -> str:
    return comma.join(names[:-1]) + last + names[-1]


def function_docstring(
    announcement: Announcement, matter: str, needs: Sequence[Needs], columns: Sequence[Column]
) -> Iterator[str]:
    asked = announcement.matters[matter]
    title = plain(asked.labels.en)
    yield from wrapped(f"{title[:1].upper()}{title[1:]} · {plain(asked.labels.zh)}.", 1, '"""')
    yield ""
    yield "    Adds · 增加:"
    for column in columns:
        en, zh = _BESIDE.get(column.name.removeprefix(f"{matter}_"), ("", ""))
        if not en:
            en, zh = _value(announcement, matter)
        yield from wrapped(f"{column.name}: {en} · {zh}.", 2, rest="    ")
    if needs:
        yield from ["", "    Reads · 读取:"]
    facts = {fact_name(fact): fact for fact in announcement.facts.values()}
    for need in needs:
        yield from wrapped(f"{need.column}: {_fact(announcement, facts.get(need.fact))}", 2, rest="    ")
    yield '    """'


def _value(announcement: Announcement, matter: str) -> tuple[str, str]:
    asked = announcement.matters[matter]
    if asked.kind is MatterKind.NUMBER:
        unit = plain(asked.unit) if asked.unit else ""
        return (f"a number of {unit}", f"数值，单位 {unit}") if unit else ("a number", "数值")
    if asked.kind is MatterKind.CHOICE:
        values = ", ".join(f"{t.id} ({plain(t.labels.en)} · {plain(t.labels.zh)})" for t in asked.values)
        return "one of the values", f"取值之一：{values}"
    return _VALUES[asked.kind]


def _fact(announcement: Announcement, fact: Fact | None) -> str:
    if fact is None:
        return "the instant that the question is asked about · 询问所指的时点."
    labels = f"{plain(fact.labels.en)} · {plain(fact.labels.zh)}"
    match fact:
        case Choice(values=values):
            return f"{labels}: " + ", ".join(f"{t.id} ({plain(t.labels.en)} · {plain(t.labels.zh)})" for t in values)
        case Event():
            return f"{labels}; null: it did not happen · 空值：没有发生."
        case Number(unit=unit) if unit:
            return f"{labels}, in {plain(unit)} · 单位 {plain(unit)}."
        case Flag() if fact.id not in announcement.derived:
            en, zh = ("yes", "是") if fact.default else ("no", "否")
            return f"{labels}; null: {en} · 空值：{zh}."
        case _:
            return f"{labels}."
