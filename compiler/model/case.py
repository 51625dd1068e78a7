"""A case: what is known of it, read from what a caller wrote and held against the vocabulary."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches

from compiler.locale import Labels, say_both
from compiler.model.rulebook import Announcement
from compiler.model.vocabulary import Choice, Event, Fact, Flag, Matter, Number

FactValue = str | bool | Decimal | int | None
"""A choice's value id, a flag, a number, an instant in microseconds, or None: the event did not happen."""

AT = "at"
"""The fact of `now`, the instant that the question is asked about."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class FactError(ValueError):
    """What was asked or given cannot be a case. `name` is its name in outputs, stable like a finding's."""

    def __init__(self, name: str, **arguments: str | tuple[str | Labels, ...]) -> None:
        super().__init__(name, arguments)
        self.name = name
        self.arguments = arguments

    def words(self) -> Labels:
        """What is wrong, in both languages."""
        nearest = tuple(f"`{name}`" for name in self.arguments.get("nearest", ()))
        suggestion = say_both(f"fact-suggestion.{'nearest' if nearest else 'none'}", {"nearest": nearest})
        return say_both(f"fact-error.{self.name}", {**self.arguments, "suggestion": suggestion})


def read_facts(announcement: Announcement, raw: Mapping[str, object]) -> dict[str, FactValue]:
    """The facts of a case from plain values: ids as str, bools, numbers, instants in ISO 8601 with an offset, None.

    Raises FactError for a name that no vocabulary of the announcement has, a value outside a choice, an instant
    without an offset, and a value of another type.
    """
    known = fact_names(announcement)
    facts: dict[str, FactValue] = {}
    for name, value in raw.items():
        if name == AT:
            facts[AT] = read_instant(AT, value)
        elif name in known:
            facts[name] = _read(known[name], name, value)
        else:
            labels = (label for fact in known.values() for label in (fact.labels.en, fact.labels.zh))
            raise FactError("unknown-fact", fact=name, nearest=nearest(name, (*known, AT, *labels)))
    return facts


def filled(
    announcement: Announcement, case: Mapping[str, FactValue], names: Collection[str], at: int, events: bool
) -> dict[str, FactValue]:
    """The case with every other of the named facts, in the vocabularies' order.

    The rest is the first value of every choice, the default of a flag, nought, and the question at `at`; with `events`
    those that the case does not name did not happen, without they are left open. Derived facts are left to their
    definitions.
    """
    found: dict[str, FactValue] = {}
    for fact in announcement.facts.values():
        name = fact_name(fact)
        if name in case:
            found[name] = case[name]
        elif name in names and fact.id not in announcement.derived:
            match fact:
                case Choice():
                    found[name] = fact.values[0].id
                case Flag():
                    found[name] = fact.default
                case Number():
                    found[name] = Decimal(0)
                case Event() if events:
                    found[name] = None
    if AT in case or AT in names:
        found[AT] = case.get(AT, at)
    return found


def fact_names(announcement: Announcement) -> dict[str, Fact]:
    """Every fact by the name under which a case gives it (`paid_at` for the event `paid`); `at` apart."""
    return {fact_name(fact): fact for fact in announcement.facts.values()}


def fact_name(fact: Fact) -> str:
    return fact.fact if isinstance(fact, Event) else fact.id


def find_matter(announcement: Announcement, id: str) -> Matter | Event | Choice | Flag:
    """What may be asked: a matter, or a fact that a definition derives. Raises FactError for anything else."""
    askable = askable_names(announcement)
    if id not in askable:
        labels = (label for named in askable.values() for label in (named.labels.en, named.labels.zh))
        raise FactError("unknown-matter", matter=id, nearest=nearest(id, (*askable, *labels)))
    return askable[id]


def askable_names(announcement: Announcement) -> dict[str, Matter | Event | Choice | Flag]:
    """Every matter by id, and every derived fact by its fact's name."""
    names: dict[str, Matter | Event | Choice | Flag] = dict(announcement.matters)
    for id in announcement.derived:
        fact = announcement.facts[id]
        assert isinstance(fact, Event | Choice | Flag)
        names[fact_name(fact)] = fact
    return names


def nearest(name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names most like a mistyped one, best first, at most three."""
    return tuple(get_close_matches(name, dict.fromkeys(names), n=3, cutoff=0.6))


def _read(fact: Fact, name: str, value: object) -> FactValue:
    match fact:
        case Choice():
            ids = tuple(term.id for term in fact.values)
            if not isinstance(value, str) or value not in ids:
                allowed = tuple(Labels(term.id, f"{term.labels.zh}（{term.id}）") for term in fact.values)
                raise FactError("unknown-value", fact=name, value=str(value), allowed=allowed)
            return value
        case Flag():
            if not isinstance(value, bool):
                raise FactError("not-a-flag", fact=name, value=str(value))
            return value
        case Event():
            return read_instant(name, value)
        case _:
            return _read_number(name, value)


def _read_number(name: str, value: object) -> Decimal:
    if isinstance(value, int | str | float | Decimal) and not isinstance(value, bool):
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            number = Decimal("NaN")
        if number.is_finite():
            return number
    raise FactError("not-a-number", fact=name, value=str(value))


def read_instant(name: str, value: object) -> int | None:
    """Microseconds since the epoch of an ISO 8601 instant with an offset or an aware datetime; None stays None.

    The instant of the question cannot be none. `24:00` as a time of day is the end of its day.
    """
    if value is None and name != AT:
        return None
    instant = value if isinstance(value, datetime) else None
    if isinstance(value, str):
        instant = _parse_iso(value)
    if instant is None:
        raise FactError("not-an-instant", fact=name, value=str(value))
    if instant.utcoffset() is None:
        raise FactError("naive-instant", fact=name, value=str(value))
    return (instant - _EPOCH) // timedelta(microseconds=1)


def _parse_iso(text: str) -> datetime | None:
    day_end = "T24:00" in text and text[text.index("T24:00") + 6 :].lstrip(":0.")[:1] in ("", "+", "-", "Z")
    try:
        instant = datetime.fromisoformat(text.replace("T24:00", "T00:00") if day_end else text)
        return instant + timedelta(days=1) if day_end else instant
    except (ValueError, OverflowError):
        return None
