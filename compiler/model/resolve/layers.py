"""Extensions: which rules may speak of a matter as it was before, and that none decides what it extends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from compiler.locale import say_both
from compiler.model.conditions import MatterIs, MatterMet, MatterNumber
from compiler.model.extensions import extends
from compiler.model.findings import ExtendsAndDecides, LayerOutsideExtension
from compiler.model.resolve.site import Sink
from compiler.model.resolve.walk import parts_of
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.model.time import MatterMoment
from dsl.source import Place

_Layered = MatterMoment | MatterNumber | MatterIs | MatterMet


def check_extensions(announcement: Announcement, sink: Sink) -> None:
    """No rule both extends a matter and decides it."""
    for rule in announcement.rules:
        extended = _extended(rule)
        for outcome in all_outcomes(rule) if extended else ():
            if not extends(outcome) and outcome.matter in extended:
                place = outcome.place or rule.place
                assert place is not None
                sink.add(ExtendsAndDecides(place=place, written=outcome.matter))


def check_layers(announcement: Announcement, sink: Sink) -> None:
    """`original M` and `earlier M` belong to the conditions and guards of rules that extend M, and nowhere else."""
    for rule in announcement.rules:
        extended = _extended(rule)
        inside = (rule.when, *(e.condition for e in rule.exceptions), *(o.guard for o in all_outcomes(rule)))
        _refuse((each for each in _layered(inside, rule.place) if each[0].matter not in extended), sink)
        outside = (*(o.value for o in all_outcomes(rule)), rule.scope, rule.overrides, rule.readings)
        places = [outcome.place for outcome in all_outcomes(rule)]
        for value, place in zip(outside, (*places, rule.place, rule.place, rule.place), strict=True):
            _refuse(_layered(value, place), sink)
    others = (announcement.definitions, announcement.covers, announcement.examples, announcement.readings)
    _refuse(_layered(others, announcement.place), sink)


def _extended(rule: Rule) -> set[str]:
    return {outcome.matter for outcome in all_outcomes(rule) if extends(outcome)}


def _refuse(found: Iterator[tuple[_Layered, Place | None]], sink: Sink) -> None:
    for layered, place in found:
        assert layered.layer is not None
        assert place is not None
        layer = say_both(f"names.layer.{layered.layer.value}")
        sink.add(LayerOutsideExtension(place=place, layer=layer, written=layered.matter))


def _layered(value: Any, place: Place | None) -> Iterator[tuple[_Layered, Place | None]]:
    """Whatever names a matter as it was, each with the nearest place around it."""
    place = getattr(value, "place", None) or place
    if isinstance(value, _Layered) and value.layer:
        yield value, place
    for part in value if isinstance(value, tuple) else (getattr(value, name) for name in parts_of(value)):
        yield from _layered(part, place)
