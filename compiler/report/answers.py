"""Answers and their reasons as text and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from attrs import frozen

from compiler import prose
from compiler.interpreter import Explanation, Reason, RuleTrace, Status
from compiler.locale import LANGUAGES, say
from compiler.model.answer import Answer, Kind, Point, Value
from compiler.model.rulebook import Announcement
from compiler.report.findings import place_text
from compiler.report.visible import visible
from compiler.report.words import colon, languages, phrase
from dsl.source import Source

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


# ── As data ──────────────────────────────────────────────────────────────────────────────────────────────────────


def answer_data(answer: Answer) -> dict[str, Any]:
    """`answer`, `rules`, `clauses`, and where there are any `readings`, `provisos`, `force`, `presumed`, `restated`."""
    data: dict[str, Any] = {
        "answer": _kind_data(answer),
        "rules": list(answer.rules),
        "clauses": list(answer.clauses),
    }
    if answer.readings:
        data["readings"] = [{"en": reading.en, "zh": reading.zh} for reading in answer.readings]
    named = {"provisos": answer.provisos, "force": answer.force, "presumed": answer.presumed}
    data |= {name: list(values) for name, values in named.items() if values}
    if answer.restated:
        data["restated"] = True
    return data


def explanation_data(asked: Asked, explanation: Explanation) -> dict[str, Any]:
    """The answer with its words, and of each rule that decides the matter what became of it."""
    return {
        "announcement": asked.announcement.id,
        "matter": asked.matter,
        **answer_data(explanation.answer),
        "text": {lang: prose.answer(asked.announcement, asked.matter, explanation.answer, lang) for lang in LANGUAGES},
        "considered": [_trace_data(asked, trace) for trace in explanation.traces],
    }


def value_data(value: Value | None) -> Any:
    """A value as JSON has it: instants in ISO 8601 with the offset of their zone, whole numbers without a point."""
    match value:
        case Point():
            return _iso(value)
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case _:
            return value


def _kind_data(answer: Answer) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": answer.kind.value}
    if answer.value is not None:
        data["value"] = value_data(answer.value)
    if isinstance(answer.value, Point) and answer.value.lower_bound:
        data["lower_bound"] = True
    if answer.kind is Kind.CONFLICT:
        data["answers"] = [
            {
                "kind": each.kind.value,
                **({} if each.value is None else {"value": value_data(each.value)}),
                "rules": list(each.rules),
                "clauses": list(each.clauses),
            }
            for each in answer.alternatives
        ]
    if answer.kind is Kind.MISSING_FACT:
        data["facts"] = list(answer.facts)
    return data


def _trace_data(asked: Asked, trace: RuleTrace) -> dict[str, Any]:
    return {
        "rule": trace.rule.name,
        "clauses": list(trace.rule.clauses),
        "status": trace.status.value,
        "reasons": [
            {"cause": reason.cause.value, "text": {lang: _reason(asked, reason, lang) for lang in LANGUAGES}}
            for reason in trace.reasons
        ],
    }


def _iso(point: Point) -> str:
    return (_EPOCH + timedelta(microseconds=point.us)).astimezone(ZoneInfo(point.zone)).isoformat()


# ── As text ──────────────────────────────────────────────────────────────────────────────────────────────────────


@frozen
class Asked:
    """What was asked: `matter` is a matter's id, or the name of a derived fact."""

    announcement: Announcement
    matter: str
    sources: Mapping[str, Source]


def explanation_text(asked: Asked, explanation: Explanation, lang: str) -> Iterator[str]:
    """The answer as a sentence, the rules that give it with their clauses, and why the others do not."""
    answer = explanation.answer
    for one in languages(lang):
        yield _sentence(prose.answer(asked.announcement, asked.matter, answer, one), one)
    yield "  " + _short(asked, answer, lang)
    for one in languages(lang):
        yield from map(visible, prose.answer_remarks(asked.announcement, answer, one))
    yield from _group("ask.given-by", _with(explanation, Status.GIVES), asked, lang)
    if answer.readings:
        yield phrase("ask.readings", lang)
        yield from (f"  {visible(reading.of(one))}" for reading in answer.readings for one in languages(lang))
    yield from _group("ask.open", _with(explanation, Status.UNKNOWN), asked, lang)
    yield from _group("ask.set-aside", _with(explanation, Status.SET_ASIDE), asked, lang)
    yield from _group("ask.not-applied", _with(explanation, Status.DOES_NOT_APPLY), asked, lang)


def _with(explanation: Explanation, status: Status) -> list[RuleTrace]:
    return [trace for trace in explanation.traces if trace.status is status]


def _group(key: str, traces: Sequence[RuleTrace], asked: Asked, lang: str) -> Iterator[str]:
    if not traces:
        return
    yield phrase(key, lang)
    for trace in traces:
        place = f" ({place_text(trace.rule.place, asked.sources)})" if trace.rule.place else ""
        yield visible(f"  {trace.rule.name}{_cited(trace.rule.clauses, lang)}{place}")
        for reason in trace.reasons:
            yield from (f"    {visible(_reason(asked, reason, one))}" for one in languages(lang))


def _cited(clauses: Sequence[str], lang: str) -> str:
    said = " / ".join(dict.fromkeys(prose.cited(clauses, one, bare=True) for one in languages(lang)))
    return f"{colon(lang)}{said}" if said else ""


def _short(asked: Asked, answer: Answer, lang: str) -> str:
    """Kind and value as programs have them, and of an instant what it means and in which zone it is."""
    kind = phrase(f"answer-kind.{answer.kind.value}", lang)
    if answer.kind is Kind.MISSING_FACT:
        return f"{kind}{colon(lang)}{', '.join(answer.facts)}"
    if answer.value is None:
        return kind
    value = visible(f"{kind}{colon(lang)}{_plain(value_data(answer.value))}")
    if not isinstance(answer.value, Point):
        return value
    matter = asked.announcement.matters.get(asked.matter)
    means = f"matter-kind.{matter.kind.value if matter else 'instant'}"
    for one in languages(lang):
        zone = prose.zone_name(answer.value.zone, one)
        value += say("ask.instant", one, {"kind": say(means, one), "zone": zone})
    return value


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value}"


def _reason(asked: Asked, reason: Reason, lang: str) -> str:
    a = asked.announcement
    arguments = {
        "condition": prose.condition(a, reason.condition, lang) if reason.condition else "",
        "rule": reason.rule or "",
        "because": reason.because.of(lang) if reason.because else "",
        "facts": tuple(f"`{fact}`" for fact in reason.facts),
    }
    return say(f"reason.{reason.cause.value}", lang, arguments)


def _sentence(text: str, lang: str) -> str:
    text = visible(text)
    end = "。" if lang == "zh" else "."
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "。")) else end)
