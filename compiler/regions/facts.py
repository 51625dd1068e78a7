"""Tests of choices and flags as cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from compiler.model.rules import ValueDefinition
from compiler.regions.cell import Cell, some

if TYPE_CHECKING:
    from compiler.regions.expand import Expansion


def among(expansion: Expansion, fact: str, values: Sequence[str | bool], wanted: bool, cell: Cell) -> Iterator[Cell]:
    mask = expansion.space.mask(fact, values)
    for part in derived(expansion, fact, cell):
        yield from some(part.among(fact, mask if wanted else ~mask))


def derived(expansion: Expansion, fact: str, cell: Cell) -> Iterator[Cell]:
    """The cell, cut along the conditions of what derives the fact, with the values that these leave."""
    parts = [cell]
    for definition in expansion.space.announcement.derived.get(fact, ()):
        assert isinstance(definition, ValueDefinition)
        mask = expansion.space.mask(fact, (definition.value,))
        parts = [
            narrowed
            for part in parts
            for holds in (True, False)
            for inside in expansion.cells(definition.condition, holds, part)
            for narrowed in some(inside.among(fact, mask if holds else ~mask))
        ]
    yield from parts
