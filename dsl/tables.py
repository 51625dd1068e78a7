"""The parse tables that Lark made from `grammar.lark`, loaded from data that runs no code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from attrs import frozen


@frozen
class Production:
    """A rule of the grammar: reduces `length` symbols to `left`; `name` says what is built of them."""

    left: str
    length: int
    name: str


@frozen
class Tables:
    """LALR(1) tables. An action is the state to go to, or `-1 - number of a production` to reduce. State 0 is first."""

    states: tuple[Mapping[str, int], ...]
    productions: tuple[Production, ...]


@cache
def tables() -> Tables:
    """The tables, loaded once."""
    data = json.loads(files("dsl").joinpath("tables.json").read_text("utf-8"))
    symbols = data["symbols"][0]
    states = tuple({symbols[row[i]]: row[i + 1] for i in range(0, len(row), 2)} for row in data["states"])
    return Tables(states, tuple(Production(*rule) for rule in data["rules"]))
