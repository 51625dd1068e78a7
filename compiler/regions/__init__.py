"""Exact sets of cases: which cases a condition covers, what two sets share, and one case of a set."""

from compiler.regions.acts import clocks
from compiler.regions.admitting import Admitting, bits, bitset
from compiler.regions.answers import agree, outcomes
from compiler.regions.box import Box, around, box
from compiler.regions.budget import Budget, Exhausted
from compiler.regions.cell import HAPPENED, NEVER, OPEN, Cell, subtract
from compiler.regions.exact import exact
from compiler.regions.expand import Expansion
from compiler.regions.facts import derived
from compiler.regions.layers import Extended, can_be_extended
from compiler.regions.product import Layer, meet, product, standing
from compiler.regions.space import Space
from compiler.regions.terms import Given, Said, Term
from compiler.regions.told import literal, told
from compiler.regions.witness import witness
from compiler.regions.zone import ZERO

__all__ = [
    "HAPPENED",
    "NEVER",
    "OPEN",
    "ZERO",
    "Admitting",
    "Box",
    "Budget",
    "Cell",
    "Exhausted",
    "Expansion",
    "Extended",
    "Given",
    "Layer",
    "Said",
    "Space",
    "Term",
    "agree",
    "around",
    "bits",
    "bitset",
    "box",
    "can_be_extended",
    "clocks",
    "derived",
    "exact",
    "literal",
    "meet",
    "outcomes",
    "product",
    "standing",
    "subtract",
    "told",
    "witness",
]
