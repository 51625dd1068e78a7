"""Docstrings of the functions, in both languages: what is asked, what the answer means, what each fact is."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from compiler.backends.python.signature import Signature
from compiler.backends.python.text import plain, wrapped
from compiler.model.rules import Reading
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Matter, MatterKind, Number
from compiler.plan import MatterPlan, Plan

_MEANING = {
    MatterKind.DEADLINE: (
        "Value: the first instant that is too late (the deadline itself no longer counts).",
        "值：期限届满的时点，自该时点起即为逾期（不含该时点）。",
    ),
    MatterKind.START: (
        "Value: the first instant that is allowed (it counts); where `lower_bound` is true, only not before it.",
        "值：最早可以的时点（含该时点）；`lower_bound` 为真时仅表示不早于该时点。",
    ),
    MatterKind.INSTANT: ("Value: the instant at which it happens.", "值：发生的时点。"),
    MatterKind.YES_NO: ("Value: True for yes, False for no.", "值：True 为是，False 为否。"),
    MatterKind.PERMISSION: ("Value: True for allowed, False for forbidden.", "值：True 为允许，False 为禁止。"),
    MatterKind.CHOICE: ("Value: one of the choice's values.", "值：所列选项之一。"),
    MatterKind.NUMBER: ("Value: a number", "值：数值"),
    MatterKind.SCHEDULE: ("Value: whether it is open at `at`.", "值：`at` 所指时点是否在开放时段内。"),
    MatterKind.TEXT: ("Value: a text, the same in both languages.", "值：文本，两种语言相同。"),
    MatterKind.DOCUMENT: (
        "Decided by another document: `kind` is per, and the value is the document's id.",
        "由外部文件规定：`kind` 为 per，值为文件的 id。",
    ),
}


@frozen
class Documentation:
    plan: Plan
    signature: Signature

    def lines(self) -> list[str]:
        asked = self.signature.asked
        if not self.signature.names.clock.reads:
            title = f"{_capital(plain(asked.labels.en))} · {plain(asked.labels.zh)}."
            return [line + ('"""' if last else "") for line, last in _ended(wrapped(title, 1, '"""'))]
        title = f"{_capital(plain(asked.labels.en))} · {plain(asked.labels.zh)}."
        lines = [*wrapped(title, 1, '"""'), "", *self._meaning(asked), "", *self._facts()]
        return [*lines, *self._sources(), '    """']

    def _meaning(self, asked: Matter | Fact) -> Iterator[str]:
        en, zh = self._meaning_of(asked)
        yield from wrapped(en, 1)
        yield from wrapped(zh, 1)

    @staticmethod
    def _meaning_of(asked: Matter | Fact) -> tuple[str, str]:
        match asked:
            case Matter(kind=MatterKind.NUMBER, unit=unit):
                en, zh = _MEANING[MatterKind.NUMBER]
                return (f"{en} of {plain(unit)}.", f"{zh}，单位 {plain(unit)}。") if unit else (f"{en}.", f"{zh}。")
            case Matter(kind=kind):
                return _MEANING[kind]
            case Event():
                return "Value: the instant at which it happened.", "值：发生的时点。"
            case _:
                return "Value: what it is in the case.", "值：此情形下的取值。"

    def _facts(self) -> Iterator[str]:
        if self.signature.facts:
            yield "    Args:"
        for name, fact in self.signature.facts.items():
            yield from wrapped(f"{name}: {self._fact(fact)}", 2, rest="    ")

    def _fact(self, fact: Fact | None) -> str:
        if fact is None:
            return "the instant that the question is asked about · 询问所指的时点."
        labels = f"{plain(fact.labels.en)} · {plain(fact.labels.zh)}"
        match fact:
            case Choice(values=values):
                return f"{labels}: " + ", ".join(
                    f"{term.id} ({plain(term.labels.en)} · {plain(term.labels.zh)})" for term in values
                )
            case Event():
                return f"{labels}; None: it did not happen · 没有发生."
            case Number(unit=unit) if unit:
                return f"{labels}, in {plain(unit)} · 单位 {plain(unit)}."
            case Flag() if fact.id not in self.plan.announcement.derived:
                default = ("yes", "是") if fact.default else ("no", "否")
                return f"{labels}; not given: {default[0]} · 未给出时为{default[1]}."
            case _:
                return f"{labels}."

    def _sources(self) -> Iterator[str]:
        of = self.signature.of
        parts = of.branches if isinstance(of, MatterPlan) else of.definitions
        clauses = dict.fromkeys(clause for part in parts for clause in part.clauses)
        if clauses:
            yield ""
            yield from wrapped(f"Clauses · 条款: {', '.join(plain(clause) for clause in clauses)}.", 1)
        readings: dict[Reading, None] = dict.fromkeys(reading for part in parts for reading in part.readings)
        if readings:
            yield ""
            yield "    Readings · 解读:"
        for labels in dict.fromkeys(reading.labels for reading in readings):
            yield from wrapped(plain(labels.en), 2, "- ", "  ")
            yield from wrapped(plain(labels.zh), 2, "  ", "  ")


def _ended(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is the last."""
    for number, line in enumerate(lines, 1):
        yield line, number == len(lines)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
