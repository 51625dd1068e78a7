"""The names of one generated module, none of which can meet another."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from attrs import field, frozen

from compiler.backends.python.clock import Clock
from compiler.backends.python.text import Node, call, laid_out, literal, literals, quoted, tuple_of
from compiler.backends.python.zones import constant
from compiler.model.case import fact_names
from compiler.model.outcomes import Weekly
from compiler.model.rulebook import Announcement
from compiler.model.time import DAY, HOUR, MINUTE, SECOND
from compiler.model.vocabulary import Calendar

_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


@frozen(slots=False)
class Names:
    """Gives every name to one thing only. Ids of the vocabularies keep theirs, other names make way.

    `instants`, `durations` and `lists` collect what must be defined at the head of the module, `zones` what it imports.
    """

    announcement: Announcement
    clock: Clock = Clock.DATETIMES
    ids: bool = True  # whether those of the vocabularies are names of the module
    instants: dict[str, tuple[int, str]] = field(factory=dict, init=False)
    zones: dict[str, str] = field(factory=dict, init=False)
    durations: dict[str, int] = field(factory=dict, init=False)
    single: dict[tuple[str, tuple[int, ...]], str] = field(factory=dict, init=False)
    counts: dict[str, int] = field(factory=dict, init=False)
    tables: dict[str, Node] = field(factory=dict, init=False)
    several: dict[str, str] = field(factory=dict, init=False)
    weekly: dict[Weekly, str] = field(factory=dict, init=False)
    calendars: dict[str, Calendar] = field(factory=dict, init=False)
    lists: dict[tuple[bool | str | Decimal, ...], str] = field(factory=dict, init=False)
    _taken: dict[str, tuple[object, ...]] = field(factory=dict, init=False)
    _instants: dict[int, str] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        a = self.announcement
        for id in (*a.facts, *a.matters, *fact_names(a), "at", "as_of") if self.ids else ():
            self._taken[id] = ("id", id)
        for name in _FIXED:
            self._taken[name] = ("fixed", name)

    def unique(self, name: str, *what: object) -> str:
        """The name for something, lengthened until nothing else has it."""
        while self._taken.setdefault(name, what) != what:
            name += "_"
        return name

    def instant(self, us: int, zone: str) -> str:
        """The constant for an instant: `_2019_02_16`, `_2019_02_15_23_59_59`."""
        if us not in self._instants:
            local = moment(us, zone)
            name = "_" + re.sub(r"\D", "_", local.strftime("%Y-%m-%d %H:%M:%S").removesuffix(" 00:00:00"))
            name = name.removesuffix("_00") if name.count("_") == 6 else name
            name += f"_{local.microsecond:06}" if local.microsecond else ""
            self._instants[us] = self.unique(name, "instant", us)
            self.instants[self._instants[us]] = us, zone
        return self._instants[us]

    def zone(self, zone: str) -> str:
        """The constant for a zone: `ASIA_SHANGHAI`."""
        name = self.unique(constant(zone), "zone", zone)
        self.zones.setdefault(name, zone)
        return name

    def calendar(self, calendar: Calendar) -> str:
        """The constant for a calendar: `_CHINA_2021`."""
        name = self.unique(f"_{calendar.id.upper()}", "calendar", calendar)
        self.calendars.setdefault(name, calendar)
        return name

    def duration(self, us: int) -> str:
        """The constant for a duration, in the largest unit that gives a whole number: `_20_DAYS`."""
        unit, size = unit_of(us)
        name = self.unique(f"_{us // size}_{unit.upper()}".replace("-", "MINUS_"), "duration", us)
        self.durations.setdefault(name, us)
        return name

    def zone_imports(self, used: frozenset[str]) -> str:
        """Those of the zones that are `used`, as they stand in an import."""
        wanted = sorted((constant(zone), name) for name, zone in self.zones.items() if name in used)
        return ", ".join(name if name == original else f"{original} as {name}" for original, name in wanted)

    def calendar_definitions(self) -> list[str]:
        return [
            line
            for name, calendar in sorted(self.calendars.items())
            for line in laid_out(
                call(
                    "Calendar",
                    tuple_of(str(day) for day in sorted(calendar.weekdays)),
                    off=literals(calendar.off) if calendar.off else None,
                    on=literals(calendar.on) if calendar.on else None,
                ),
                before=f"{name} = ",
            )
        ]

    def values(self, subject: str, values: tuple[bool | str | Decimal, ...]) -> str:
        """The constant for several values of a choice: `_PROCESS_1`."""
        if values not in self.lists:
            prefix = "_" + re.sub(r"\W", "_", subject).strip("_").upper()
            number = 1 + sum(name.startswith(f"{prefix}_") for name in self.lists.values())
            self.lists[values] = self.unique(f"{prefix}_{number}", "list", values)
        return self.lists[values]

    def list_definitions(self) -> list[str]:
        return [
            line
            for values, name in self.lists.items()
            for line in laid_out(tuple_of(literal(value) for value in values), before=f"{name} = ")
        ]

    def choice(self, id: str) -> str:
        """The type of a choice's values: `OrderKind`."""
        return self.unique("".join(part.capitalize() for part in id.split("_")), "type", id)

    def allowed(self, choice: str) -> str:
        """The constant for the values of a choice: `_ORDER_KIND`."""
        return self.unique(f"_{choice.upper()}", "allowed", choice)

    def outcomes(self, matter: str) -> str:
        """The constant for the outcomes of a matter: `_SHIP_BY`."""
        self.several[matter] = self.unique(f"_{matter.upper()}", "outcomes", matter)
        return self.several[matter]

    def hours(self, weekly: Weekly) -> str:
        """The constant for weekly hours: `_HOURS_1`."""
        if weekly not in self.weekly:
            self.weekly[weekly] = self.unique(f"_HOURS_{len(self.weekly) + 1}", "hours", weekly)
        return self.weekly[weekly]

    def hours_definitions(self) -> list[str]:
        return [
            line
            for weekly, name in self.weekly.items()
            for line in laid_out(
                call(
                    "Weekly",
                    tuple_of(
                        call("Hours", tuple_of(str(day) for day in sorted(each.days)), str(each.start), str(each.end))
                        for each in weekly.hours
                    ),
                    self.zone(weekly.zone),
                ),
                before=f"{name} = ",
            )
        ]

    def outcome(self, matter: str, held: tuple[int, ...]) -> str:
        """The constant for what a matter is answered with where these bits hold: `_SHIP_BY_1`."""
        if (matter, held) not in self.single:
            number = self.counts[matter] = self.counts.get(matter, -1) + 1
            self.single[matter, held] = self.unique(f"_{matter.upper()}_{number}", "outcome", matter, held)
        return self.single[matter, held]

    def table(self, matter: str, points: tuple[int, ...], held: list[tuple[int, ...]], zone: str) -> tuple[str, str]:
        """The constants for instants in order, and for what a matter is answered with between them."""
        number = len(self.tables) // 2 + 1
        starts = self.unique(f"_{matter.upper()}_SINCE_{number}", "starts", matter, points)
        outcomes = self.unique(f"_{matter.upper()}_FROM_{number}", "table", matter, points)
        if self.clock.reads:
            texts = tuple_of(quoted(moment(us, zone).isoformat()) for us in points)
            self.tables[starts] = call("tuple", call("map", self.python("since"), texts))
        else:
            self.tables[starts] = tuple_of(f"{us:_}" for us in points)
        numbers = tuple_of(tuple_of(map(str, each)) for each in held)
        self.tables[outcomes] = call("_RULES.table", quoted(matter), numbers)
        return starts, outcomes

    def outcome_definitions(self) -> list[str]:
        return [
            line
            for (matter, held), name in self.single.items()
            for line in laid_out(call("_RULES.outcome", quoted(matter), *map(str, held)), before=f"{name} = ")
        ] + [
            *(f"{name} = _RULES.outcomes({quoted(matter)})" for matter, name in self.several.items()),
            *(line for name, node in self.tables.items() for line in laid_out(node, before=f"{name} = ")),
        ]

    def duration_definitions(self) -> list[str]:
        ordered = sorted(self.durations.items(), key=lambda item: (item[1], item[0]))
        if not self.clock.reads:
            return [f"{name} = {us:_}" for name, us in ordered]
        parts = [(name, us, *unit_of(us)) for name, us in ordered]
        return [f"{name} = {self.python('timedelta')}({unit}={us // size})" for name, us, unit, size in parts]

    def python(self, name: str) -> str:
        """A name of the standard library or the runtime, and what it is called here."""
        return self.unique("_" + name if self._taken.get(name, ())[:1] == ("id",) else name, "python", name)

    def called(self, name: str) -> str:
        """What something that is imported is called here."""
        return name if name in _FIXED else self.python(name)

    def imported(self, name: str) -> str:
        """The same as it stands in an import."""
        return name if self.called(name) == name else f"{name} as {self.called(name)}"

    def instant_definitions(self, used: frozenset[str] | None = None) -> list[str]:
        """In the order of time; only those that are `used`, if it is said."""
        wanted = ((name, at) for name, at in self.instants.items() if used is None or name in used)
        ordered = sorted(wanted, key=lambda item: (item[1][0], item[0]))
        if not self.clock.reads:
            return [f"{name} = {us:_}  # {moment(us, zone).isoformat(' ')}" for name, (us, zone) in ordered]
        return [
            f"{name} = {self.python('since')}({quoted(moment(us, zone).isoformat())})" for name, (us, zone) in ordered
        ]


_FIXED = (
    *("Literal", "Decimal", "Decision", "NotGiven", "NOT_GIVEN", "Answering", "EPOCHS", "MODERN", "UNREADABLE"),
    *("is_open", "Weekly", "Hours", "TICK", "EARLIEST", "LATEST"),
    *("_RULES", "_EPOCH"),
)


def moment(us: int, zone: str) -> datetime:
    return (_EPOCH + timedelta(microseconds=us)).astimezone(ZoneInfo(zone))


def unit_of(us: int) -> tuple[str, int]:
    """The largest unit of which a duration is a whole number, and its microseconds."""
    units = (("days", DAY), ("hours", HOUR), ("minutes", MINUTE), ("seconds", SECOND), ("microseconds", 1))
    return next((unit, size) for unit, size in units if us % size == 0)
