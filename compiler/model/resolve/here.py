"""What the place where something is written gives it: names, clock, and whether a reading stands by."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from attrs import evolve, field, frozen

from compiler.locale import say_both
from compiler.model.findings import LayerOutsideExtension, UnknownName, UnknownValue, WrongKind
from compiler.model.outcomes import Outcome
from compiler.model.resolve.instants import Clock
from compiler.model.resolve.lexicon import Lexicon, Thing
from compiler.model.resolve.money import Money
from compiler.model.resolve.names import Names
from compiler.model.resolve.site import Site
from compiler.model.resolve.suggest import corrections, did_you_mean, may_be_unread
from compiler.model.resolve.words import a_kind_of, kind_of
from compiler.model.rules import Reading
from compiler.model.time import Instant, Layer, Window
from compiler.model.vocabulary import (
    Calendar,
    CalendarDay,
    Choice,
    Event,
    Flag,
    Group,
    Matter,
    MatterKind,
    Number,
    Reference,
    Term,
)
from dsl import tree
from dsl.apart import name_apart
from dsl.diagnostic import Edit, Fix
from dsl.findings import WordsRunTogether

NOW = "now"

WITH_INSTANT = frozenset({MatterKind.DEADLINE, MatterKind.START, MatterKind.INSTANT})
"""The kinds of matter whose answer is an instant."""

T = TypeVar("T")


@frozen
class Dated(Generic[T]):
    """A named window or instant with the readings that come with it."""

    value: T
    readings: tuple[Reading, ...]


@frozen
class Scope:
    """Every name that an announcement may use, its own windows and instants among them.

    `defined`: the matters that it defines as yes exactly where a condition holds. `amended` collects what has a `was`,
    `money` what is said of sums, `layered` the matters that are named as they were before an extension.
    """

    lexicon: Lexicon
    windows: Names[Dated[Window]] = field(factory=Names)
    instants: Names[Dated[Instant]] = field(factory=Names)
    defined: frozenset[str] = frozenset()
    amended: list[Window | Instant | Outcome] = field(factory=list)
    money: Money = field(factory=Money)
    layered: list[tree.Name] = field(factory=list)


@frozen
class Here:
    """`readings` collects those of the windows and instants that are named on the way.

    `acknowledged`: a reading stands with this rule or a section around it.
    """

    site: Site
    scope: Scope
    clock: Clock
    acknowledged: bool = False
    readings: dict[Reading, None] = field(factory=dict)

    def at(self, site: Site) -> Here:
        return evolve(self, site=site)

    # ── Names, one function a slot ───────────────────────────────────────────────────────────────────────────────

    def thing(self, name: tree.Name, kind: str = "fact-or-matter") -> Thing | None:
        """A fact or matter. Only rules decide in layers: a fact or a definition has none."""
        entry = self.scope.lexicon.things.find(name.text)
        if entry is None:
            self.unknown(name, kind, self.scope.lexicon.things.nearest(name.text, _FITS.get(kind, _any_thing)))
        thing = entry.value if entry else None
        if thing and name.layer and (not isinstance(thing, Matter) or thing.id in self.scope.defined):
            place, layer = self.site.place(name), say_both(f"names.layer.{name.layer.value}")
            self.site.report(LayerOutsideExtension(place=place, layer=layer, written=name.text))
            return None
        return thing

    def column(self, name: tree.Name) -> Thing | str | None:
        """What a column of conditions is about: a fact, a matter, or NOW."""
        return NOW if is_now(name) else self.thing(name)

    def event(self, name: tree.Name) -> str | None:
        """An event's id, or NOW."""
        if is_now(name):
            return NOW
        thing = self.thing(name, "event")
        if isinstance(thing, Event):
            return thing.id
        if thing is not None:
            self.wrong_kind(name, thing, "event")
        return None

    def matter(self, name: tree.Name) -> Matter | None:
        thing = self.thing(name, "matter")
        if thing is None or isinstance(thing, Matter):
            return thing
        self.wrong_kind(name, thing, "matter")
        return None

    def window(self, name: tree.Name) -> Window | None:
        entry = self.scope.windows.find(name.text)
        if entry is None:
            self.unknown(name, "window", self.scope.windows.nearest(name.text))
        return self._note(entry.value) if entry else None

    def instant(self, name: tree.Name) -> Instant | None:
        """A named instant that is known to be one."""
        entry = self.scope.instants.find(name.text)
        return self._note(entry.value) if entry else None

    def reference(self, name: tree.Name) -> Reference | None:
        entry = self.scope.lexicon.references.find(name.text)
        if entry is None:
            self.unknown(name, "reference", self.scope.lexicon.references.nearest(name.text))
        return entry.value if entry else None

    def calendar(self, name: tree.Name) -> Calendar | None:
        entry = self.scope.lexicon.calendars.find(name.text)
        if entry is None:
            self.unknown(name, "calendar", self.scope.lexicon.calendars.nearest(name.text))
        return entry.value if entry else None

    def calendar_day(self, name: tree.Name, calendar: Calendar) -> CalendarDay | None:
        """A day that has a name in the calendar."""
        days: Names[CalendarDay] = Names()
        for day in calendar.days:
            days.add(day.id, day, day.labels)
        entry = days.find(name.text)
        if entry is None:
            self.unknown(name, "calendar-day", days.nearest(name.text))
        return entry.value if entry else None

    def value(self, name: tree.Name, owner: Choice | Matter) -> tuple[str, ...]:
        """The ids that a value or group stands for; none where there is a finding."""
        names = self.scope.lexicon.values(owner)
        entry = names.find(name.text)
        if entry is None:
            self._unknown_value(name, owner, names.nearest(name.text))
        if entry is None or entry.value is None:
            return ()
        return (entry.value.id,) if isinstance(entry.value, Term) else entry.value.members

    def named(self, values: tuple[tree.Value, ...], owner: Choice) -> tuple[str, ...]:
        """The ids of values and groups as they are named, by id or by label."""
        found = (self.scope.lexicon.values(owner).find(value.text) for value in values if isinstance(value, tree.Name))
        return tuple(entry.value.id for entry in found if entry and entry.value)

    def term(self, name: tree.Name, owner: Choice | Matter) -> str | None:
        """One value; a group is none."""
        entry = self.scope.lexicon.values(owner).find(name.text)
        if entry and isinstance(entry.value, Group):
            place, kind = self.site.place(name), a_kind_of("group")
            self.site.report(WrongKind(place=place, written=name.text, kind=kind, wanted=a_kind_of("value")))
            return None
        ids = self.value(name, owner)
        return ids[0] if ids else None

    def _note(self, dated: Dated[T] | None) -> T | None:
        if dated is None:
            return None
        self.readings.update(dict.fromkeys(dated.readings))
        return dated.value

    def layer(self, name: tree.Name) -> Layer | None:
        """Which of a matter's answers a name means."""
        if name.layer is None:
            return None
        self.scope.layered.append(name)
        return Layer[name.layer.name]

    # ── Findings about names ─────────────────────────────────────────────────────────────────────────────────────

    def unknown(self, name: tree.Name, kind: str, near: tuple[str, ...]) -> None:
        lexicon = self.scope.lexicon
        if self._run_together(name, lexicon.things):
            return
        if not (lexicon.incomplete and kind != "window") and not may_be_unread(name.text, lexicon.unread):
            place = self.site.place(name)
            self.site.report(
                UnknownName(
                    place=place,
                    written=name.text,
                    kind=kind_of(kind),
                    nearest=did_you_mean(near),
                    fixes=corrections(place, near),
                )
            )

    def _unknown_value(self, name: tree.Name, owner: Choice | Matter, near: tuple[str, ...]) -> None:
        if self._run_together(name, self.scope.lexicon.values(owner)):
            return
        if not may_be_unread(name.text, self.scope.lexicon.unread):
            place = self.site.place(name)
            self.site.report(
                UnknownValue(
                    place=place,
                    written=name.text,
                    choice=owner.id,
                    nearest=did_you_mean(near),
                    fixes=corrections(place, near),
                )
            )

    def _run_together(self, name: tree.Name, names: Names[Any]) -> bool:
        """Whether an unknown name is a known one with other words run together with it: then that is reported."""
        words = None if name.quoted else name_apart(name.text, lambda word: names.find(word) is not None)
        if words is None:
            return False
        place, separated = self.site.place(name), " ".join(words)
        fix = Fix("separate-words", (Edit(place, separated),), safe=False, arguments={"text": separated})
        self.site.report(WordsRunTogether(place=place, written=name.text, separated=separated, fixes=(fix,)))
        return True

    def wrong_kind(self, name: tree.Name, thing: Thing, wanted: str) -> None:
        self.site.report(
            WrongKind(
                place=self.site.place(name),
                written=name.text,
                kind=a_kind_of(word_for(thing)),
                wanted=a_kind_of(wanted),
            )
        )


def _any_thing(thing: Thing) -> bool:
    return True


def _has_instant(thing: Thing) -> bool:
    return isinstance(thing, Event) or (isinstance(thing, Matter) and thing.kind in WITH_INSTANT)


_FITS: dict[str, Callable[[Thing], bool]] = {
    "event": lambda thing: isinstance(thing, Event),
    "choice": lambda thing: isinstance(thing, Choice),
    "number": lambda thing: (
        isinstance(thing, Number) or (isinstance(thing, Matter) and thing.kind is MatterKind.NUMBER)
    ),
    "number-fact": lambda thing: isinstance(thing, Number),
    "fact": lambda thing: not isinstance(thing, Matter),
    "matter": lambda thing: isinstance(thing, Matter),
    "definition": lambda thing: isinstance(thing, Matter) and thing.kind is MatterKind.YES_NO,
    "moment": _has_instant,
    "timed": _has_instant,
}
"""What a slot takes, by the word for it: only such names are offered there."""


def is_now(name: tree.Name) -> bool:
    return name.text == NOW and not name.quoted


def word_for(thing: Thing) -> str:
    """The word for its kind, by which locale knows it."""
    match thing:
        case Choice():
            return "choice"
        case Flag():
            return "flag"
        case Number():
            return "number"
        case Event():
            return "event"
        case Matter():
            return thing.kind.value
