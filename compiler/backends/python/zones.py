"""The zones of a library, compiled in beside the runtime."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from compiler.backends.python.text import Call, call, laid_out, quoted, tuple_of
from compiler.calendar.zones import Change, history
from compiler.runtime.clocks import Yearly

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def constant(zone: str) -> str:
    """What a zone is called in the module: `ASIA_SHANGHAI`; each zone has a name of its own."""
    signed = re.sub(r"([-+])(?=\d)", lambda sign: "_MINUS_" if sign[1] == "-" else "_PLUS_", zone)
    return re.sub(r"\W", "_", signed, flags=re.ASCII).upper()


def zones_module(zones: Collection[str]) -> str:
    """The text of the module that defines these zones."""
    lines = [line for zone in sorted(zones) for line in laid_out(_zone(zone), before=f"{constant(zone)} = ")]
    yearly = any(history(zone).yearly for zone in zones)
    return "\n".join([*_HEAD, f"from .clocks import {'Turn, Yearly, Zone' if yearly else 'Zone'}", "", *lines, ""])


_HEAD = (
    '"""How many seconds the clocks of zones are east of UTC, and since when · 各时区时钟比 UTC 早多少秒，自何时起.',
    "",
    "Compiled in by gonggao from the zone data that it ran with.",
    '"""',
    "",
    "from __future__ import annotations",
    "",
)


def _zone(zone: str) -> Call:
    found = history(zone)
    changes = tuple_of(tuple_of([quoted(_iso(change)), str(change.east)]) for change in found.changes)
    listed = changes if found.changes or found.yearly else None
    return call("Zone", quoted(zone), str(found.first), listed, _yearly(found.yearly) if found.yearly else None)


def _iso(change: Change) -> str:
    return (_EPOCH + timedelta(seconds=change.since)).isoformat()


def _yearly(yearly: Yearly) -> Call:
    begins, ends = (call("Turn", *map(str, turn)) for turn in (yearly.begins, yearly.ends))
    return call("Yearly", str(yearly.standard), str(yearly.summer), begins, ends)
