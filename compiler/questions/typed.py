"""A question as typed on a command line: `fact=value`, by ids or by labels in either language."""

from __future__ import annotations

from collections.abc import Iterable

from compiler.model.case import AT, FactError, FactValue, askable_names, fact_name, fact_names, read_facts
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Event, Fact, Flag

_YES = ("yes", "true", "是")
_NO = ("no", "false", "否")
_NEVER = ("none", "null", "无", "not happened", "未发生")
_AT = (AT, "now", "此刻")


def find_matter_id(announcement: Announcement, typed: str) -> str:
    """The id of what may be asked under an id or a label; what is unknown stays as it is, for `ask` to refuse."""
    names = askable_names(announcement)
    return next((id for id, asked in names.items() if typed in (id, asked.labels.en, asked.labels.zh)), typed)


def read_typed(announcement: Announcement, typed: Iterable[str]) -> dict[str, FactValue]:
    """The facts of a case. Raises FactError as `read_facts` does, and for what is not `fact=value` or given twice."""
    raw: dict[str, object] = {}
    for text in typed:
        name, equals, value = text.partition("=")
        if not equals:
            raise FactError("not-an-assignment", written=text)
        name = _fact_name(announcement, name.strip())
        if name in raw:
            raise FactError("given-twice", fact=name)
        raw[name] = _raw(fact_names(announcement).get(name), value.strip())
    return read_facts(announcement, raw)


def _fact_name(announcement: Announcement, typed: str) -> str:
    if typed in _AT:
        return AT
    for fact in announcement.facts.values():
        if typed in (fact_name(fact), fact.labels.en, fact.labels.zh):
            return fact_name(fact)
    return typed


def _raw(fact: Fact | None, typed: str) -> object:
    match fact:
        case Choice():
            terms = fact.values
            return next((t.id for t in terms if typed in (t.id, t.labels.en, t.labels.zh)), typed)
        case Flag() if typed.lower() in (*_YES, *_NO):
            return typed.lower() in _YES
        case Event() if typed.lower() in _NEVER:
            return None
        case _:
            return typed
