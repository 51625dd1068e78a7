"""Generated modules reckon on the clocks of every zone as the interpreter does, in whatever year."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from compiler.backends.python.zones import constant
from compiler.model.resolve.instants import _is_zone
from compiler.runtime.instants import TICK
from tests.backends.generated import imported, in_microseconds
from tests.backends.test_python_agrees import decided, interpreted
from tests.calendar.test_zones import instants
from tests.model.rulebooks import announcement

BODY = """
rule shipment cites 1
  when always
  then ship_by within 3 calendar days after paid
  then auto_confirm_at is 1 month clamp after shipped
  then hotline_hours weekly Mon-Fri 09:00-18:00, Sat 22:00-26:00
"""
MATTERS = {"ship_by": "paid_at", "auto_confirm_at": "shipped_at", "hotline_hours": "at"}


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Asia/Shanghai"])
def test_local_days_months_and_hours_are_those_of_the_zone_in_any_year(zone: str) -> None:
    book = announcement(BODY, zone)
    with imported(book) as module:
        for at in instants(zone, 40):
            for matter, fact in MATTERS.items():
                facts = {fact: at // TICK}
                for form in (module, in_microseconds(module)):
                    assert decided(form, matter, facts, None) == interpreted(book, matter, facts, None), at


def test_zones_have_names_of_their_own() -> None:
    zones = {name for name in available_timezones() if _is_zone(name)}
    assert len({constant(zone) for zone in zones}) == len(zones)
    assert all(constant(zone).isidentifier() for zone in zones)
