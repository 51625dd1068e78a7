"""What two versions decide differently: as text, as Markdown for a pull request, and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from compiler import prose
from compiler.backends.summary.markdown import inline
from compiler.diff import AnnouncementChange, Category, Difference
from compiler.diff.telling import Direction, Told, Where, tell
from compiler.locale import LANGUAGES, Labels, say
from compiler.model.answer import Point
from compiler.model.case import FactValue
from compiler.report.answers import answer_data, value_data
from compiler.report.visible import to_json, visible
from compiler.report.words import colon, phrase


def written(difference: Difference, edited: bool, style: str, lang: str) -> Iterator[str]:
    """The lines of a report as `text`, `json` or `markdown`. `edited`: whether the texts differ at all."""
    if style == "json":
        yield to_json(changes_data(difference), 2)
    elif difference.announcements:
        yield from (changes_markdown if style == "markdown" else changes_text)(difference, lang)
    else:
        yield phrase("diff.layout" if edited else "diff.none", lang)


# ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def changes_text(difference: Difference, lang: str) -> Iterator[str]:
    """The announcements that differ, one after the other."""
    for change in difference.announcements:
        for one in LANGUAGES if lang == "both" else (lang,):
            yield from map(visible, _announcement(change, one))


def _announcement(change: AnnouncementChange, lang: str) -> Iterator[str]:
    assert change.category is not None
    yield f"{change.id}{colon(lang)}{say(f'diff.category.{change.category.name.lower()}', lang)}"
    for line in _heads(change, lang):
        yield f"  {line}"
    for _, regions in groupby(tell(change), lambda told: told.matter):
        for index, told in enumerate(regions):
            yield ""
            if index == 0:
                yield f"  {told.matter} · {told.topic.of(lang)}"
            yield from (f"    {line}" for line in _region(told, lang))
    for block in (_examples(change, lang), _rest(change, lang)):
        lines = list(block)
        if lines:
            yield ""
            yield from (f"  {line}" for line in lines)
    yield ""


def _heads(change: AnnouncementChange, lang: str) -> Iterator[str]:
    if change.old is None and change.new is not None:
        counts = {"rules": len(change.new.rules), "matters": len(change.new.deciding)}
        yield say("diff.added", lang, counts)
    if change.new is None:
        yield say("diff.gone", lang)
    for name in change.renamed:
        yield say(f"diff.gone-name.{name.kind}", lang, {"name": name.name, "now": name.now or ""})
    for head in change.headed:
        yield say(f"diff.headed.{head.key}", lang, {"before": head.before, "after": head.after})
    for time in change.retimed:
        assert change.old is not None
        assert change.new is not None
        before, after = prose.window(change.old, time.before, lang), prose.window(change.new, time.after, lang)
        yield say("diff.window", lang, {"name": time.name, "before": before, "after": after})


def _region(told: Told, lang: str) -> Iterator[str]:
    dated = say("diff.as-of", lang, {"date": told.as_of}) if told.as_of else ""
    for index, part in enumerate(told.where):
        key = ("diff.case-or" if index else "diff.case-if") if part.words else f"diff.case-{_all(part)}"
        yield ("" if index else dated) + say(key, lang, {"condition": _condition(part, lang)})
    for key, answer, side in (("before", told.before, 0), ("after", told.after, 1)):
        yield "  " + say(f"diff.{key}", lang, {"answer": _by(answer.of(lang), told, side, lang)})
    if told.direction:
        yield "  " + _direction(told.direction, lang)
    yield "  " + say("diff.example", lang, {"case": told.case.of(lang)})


def _condition(part: Where, lang: str) -> str:
    """The words of a part, and that only some of these cases are meant where that is so."""
    words = part.words.of(lang) if part.words else ""
    return words if part.whole else say("diff.some-of", lang, {"condition": words})


def _all(part: Where) -> str:
    return "every" if part.whole else "some"


def _direction(direction: Direction, lang: str) -> str:
    """`stricter for the merchant`."""
    way = "stricter" if direction.stricter else "looser"
    if direction.whom is None:
        return say(f"diff.{way}", lang)
    return say(f"diff.{way}-for", lang, {"whom": direction.whom})


def _by(answer: str, told: Told, side: int, lang: str) -> str:
    """An answer with the rules that give it and their clauses."""
    if not told.rules[side]:
        return answer
    rules = ", ".join(f"`{rule}`" for rule in told.rules[side])
    return say("diff.by", lang, {"answer": answer, "rules": f"{rules} · {prose.clauses(told.clauses[side], lang)}"})


def _examples(change: AnnouncementChange, lang: str) -> Iterator[str]:
    if change.examples:
        yield say("diff.examples", lang)
    for example in change.examples:
        said = {"name": example.name, "matter": example.matter}
        yield "  " + say("diff.example-line", lang, {**said, "before": example.before, "after": example.after})


def _rest(change: AnnouncementChange, lang: str) -> Iterator[str]:
    for unsettled in change.unsettled:
        yield say("diff.unsettled", lang, {"matter": unsettled.matter, "rules": _named(unsettled.rules)})
    for needed in change.needed:
        assert change.new is not None
        facts = tuple(prose.fact_label(change.new, fact, lang) for fact in needed.facts)
        yield say("diff.needed", lang, {"matter": needed.matter, "facts": facts})
    if change.effectless:
        yield say("diff.effectless", lang, {"rules": _named(change.effectless)})
    if change.reworded:
        what = tuple(
            dict.fromkeys(say(f"diff.wording.{r.kind}", lang, {"name": f"`{r.name}`"}) for r in change.reworded)
        )
        yield say("diff.reworded", lang, {"what": what})


def _named(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"`{name}`" for name in names)


# ── Markdown ─────────────────────────────────────────────────────────────────────────────────────────────────────


def changes_markdown(difference: Difference, lang: str) -> Iterator[str]:
    """A comment on a pull request: a table of what is decided otherwise, with details that fold."""
    for change in difference.announcements:
        for one in LANGUAGES if lang == "both" else (lang,):
            yield from _section(change, one)


def _section(change: AnnouncementChange, lang: str) -> Iterator[str]:
    assert change.category is not None
    yield f"### {inline(change.id)}{colon(lang)}{inline(say(f'diff.category.{change.category.name.lower()}', lang))}"
    yield ""
    heads = list(_heads(change, lang))
    yield from (f"- {inline(line)}" for line in heads)
    yield from [""] if heads else []
    regions = tell(change)
    if regions:
        titles = [say(f"diff.table.{key}", lang) for key in ("matter", "where", "before", "after")]
        yield f"| {' | '.join(map(inline, titles))} |"
        yield "|---|---|---|---|"
        for told in regions:
            yield f"| {' | '.join(_cells(told, lang))} |"
        yield ""
        yield f"<details><summary>{inline(say('diff.table.details', lang))}</summary>"
        yield ""
        for told in regions:
            rules = [_by("", told, side, lang) for side in (0, 1)]
            case = " ".join(say("diff.example", lang, {"case": told.case.of(lang)}).split())
            topic = inline(told.topic.of(lang)) + colon(lang)
            yield f"- {topic}{inline(case)} {inline(' → '.join(filter(None, rules)))}"
        yield ""
        yield "</details>"
        yield ""
    for block in (_examples(change, lang), _rest(change, lang)):
        lines = list(block)
        if lines:
            yield from (f"- {inline(line)}" for line in lines)
            yield ""


def _cells(told: Told, lang: str) -> list[str]:
    dated = say("diff.as-of", lang, {"date": told.as_of}) if told.as_of else ""
    where = [
        inline(_condition(part, lang) if part.words else say(f"diff.case-{_all(part)}", lang)) for part in told.where
    ]
    return [
        inline(told.topic.of(lang)),
        inline(dated) + "<br>".join(where),
        inline(told.before.of(lang)),
        inline(told.after.of(lang)) + (f" ({inline(_direction(told.direction, lang))})" if told.direction else ""),
    ]


# ── Data ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def changes_data(difference: Difference) -> dict[str, Any]:
    """The whole difference for programs; every sentence in both languages."""
    return {
        "category": _category(difference.category),
        "announcements": [_change_data(change) for change in difference.announcements],
    }


def _change_data(change: AnnouncementChange) -> dict[str, Any]:
    return {
        "announcement": change.id,
        "category": _category(change.category),
        "status": "added" if change.old is None else "removed" if change.new is None else "changed",
        "decisions": [
            {
                "matter": told.matter,
                "topic": _labels(told.topic),
                "as_of": told.as_of,
                "where": [_labels(part.words) for part in told.where if part.words],
                "whole": all(part.whole for part in told.where),
                "case": {name: _fact(change, value) for name, value in decided.case.items()},
                "before": {"text": _labels(told.before), **answer_data(decided.before.answer)},
                "after": {"text": _labels(told.after), **answer_data(decided.after.answer)},
                "direction": _direction_data(told.direction),
                "rules": sorted(decided.rules),
            }
            for told, decided in zip(tell(change), change.decided, strict=change.joint is not None)
        ],
        "unsettled": [{"matter": each.matter, "rules": list(each.rules)} for each in change.unsettled],
        "needs": [{"matter": each.matter, "facts": list(each.facts)} for each in change.needed],
        "header": [{"key": each.key, "before": each.before, "after": each.after} for each in change.headed],
        "renamed": [{"kind": each.kind, "name": each.name, "now": each.now} for each in change.renamed],
        "wording": [{"kind": each.kind, "name": each.name} for each in change.reworded],
        "examples": [
            {"name": e.name, "matter": e.matter, "before": _labels(e.before), "after": _labels(e.after)}
            for e in change.examples
        ],
        "without_effect": list(change.effectless),
    }


def _fact(change: AnnouncementChange, value: FactValue) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        assert change.new is not None
        return value_data(Point(value, change.new.zone))
    return value_data(value)


def _direction_data(direction: Direction | None) -> dict[str, Any] | None:
    if direction is None:
        return None
    return {
        "stricter": direction.stricter,
        "for": None if direction.whom is None else _labels(direction.whom),
    }


def _labels(labels: Labels) -> dict[str, str]:
    return {"en": labels.en, "zh": labels.zh}


def _category(category: Category | None) -> str:
    return "none" if category is None else category.name.lower()
