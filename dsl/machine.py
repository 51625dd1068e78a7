"""Runs the parse tables over the tokens of a block: all of it at once into a node, or step by step to see what fits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dsl.lexer import FALLBACKS, NAME, Token
from dsl.productions import PRODUCTIONS
from dsl.source import Span
from dsl.tables import tables
from dsl.tree import BlockNode, Name

_STATES = tables().states
_REDUCTIONS = tuple((p.left, p.length, PRODUCTIONS.get(p.name)) for p in tables().productions)
_NO_FALLBACK: tuple[str, ...] = ()


def build(tokens: Sequence[Token]) -> BlockNode | None:
    """The node of a block, or None if the tokens do not follow the grammar. Raises `Malformed`."""
    states = [0]
    values: list[Any] = []
    starts: list[int] = []
    row = _STATES[0]
    last_end = 0
    for type, start, end, value in tokens:
        while True:
            action = row.get(type)
            if action is None:
                for other in FALLBACKS.get(type, _NO_FALLBACK):
                    if other in row:
                        type = other
                        break
                else:
                    return None
                continue
            if action >= 0:
                break
            left, length, make = _REDUCTIONS[-1 - action]
            if length == 1:
                states.pop()
                if make is not None:
                    values[-1] = make(values[-1:], starts[-1], last_end)
            elif length:
                made = make(values[-length:], starts[-length], last_end)
                del values[-length:], states[-length:], starts[1 - length :]
                values.append(made)
            else:
                values.append(make((), start, start))
                starts.append(start)
            row = _STATES[states[-1]]
            state = row[left]
            states.append(state)
            row = _STATES[state]
        states.append(action)
        row = _STATES[action]
        if value.__class__ is str:
            value = Name(value, span=Span(start, end)) if type == NAME else type
        values.append(value)
        starts.append(start)
        last_end = end
    return values[0]


# ── Step by step ─────────────────────────────────────────────────────────────────────────────────────────────────

START = (0,)
Stack = tuple[int, ...]
"""The states that lead to a place in a block."""


def step(stack: Stack, type: str) -> Stack | None:
    """Where a token of exactly this type leads, or None if it cannot follow."""
    states = list(stack)
    while True:
        action = _STATES[states[-1]].get(type)
        if action is None:
            return None
        if action >= 0:
            return (*states, action)
        left, length, _ = _REDUCTIONS[-1 - action]
        if length:
            del states[-length:]
        states.append(_STATES[states[-1]][left])


def fit(stack: Stack, type: str) -> tuple[str, Stack] | None:
    """As what a token can follow, and where it leads: as it looks, or as a word that it may be instead."""
    for candidate in (type, *FALLBACKS.get(type, _NO_FALLBACK)):
        after = step(stack, candidate)
        if after is not None:
            return candidate, after
    return None


def accepts(stack: Stack) -> tuple[str, ...]:
    """The types of the tokens that can follow."""
    return tuple(type for type in _STATES[stack[-1]] if not type[0].islower() and step(stack, type) is not None)


def lead(types: Sequence[str]) -> Stack:
    """Where a row of tokens leads that does follow the grammar."""
    stack: Stack | None = START
    for type in types:
        assert stack is not None
        stack = step(stack, type)
    assert stack is not None
    return stack
