"""Runs the parse tables over the tokens of a block: all of it at once into a node, or step by step to see what fits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from dsl.lexer import FALLBACKS, NAME, Token
from dsl.productions import PRODUCTIONS, Build
from dsl.source import Span
from dsl.tables import tables
from dsl.tree import BlockNode, Name

Reduction = tuple[str, int, Build | None]
State = dict[str, Any]
"""By symbol the state to go to, or the reduction to make first. (No type can say that it leads to its like.)"""


def _linked() -> list[State]:
    reductions: list[Reduction] = [(p.left, p.length, PRODUCTIONS.get(p.name)) for p in tables().productions]
    states: list[State] = [{} for _ in tables().states]
    for state, row in zip(states, tables().states, strict=True):
        for symbol, action in row.items():
            state[symbol] = states[action] if action >= 0 else reductions[-1 - action]
    return states


_START = _linked()[0]


def build(tokens: Sequence[Token]) -> BlockNode | None:
    """The node of a block, or None if the tokens do not follow the grammar. Raises `Malformed`.

    A word is taken as the first thing that its state knows; `fit` looks further.
    """
    state = _START
    states = [state]
    values: list[Any] = []
    starts: list[int] = []
    last_end = 0
    for type, start, end, value in tokens:
        while True:
            action = state.get(type)
            if action.__class__ is dict:
                break
            if action is None:
                type = next((other for other in FALLBACKS.get(type, ()) if other in state), "")
                if not type:
                    return None
                continue
            left, length, make = action
            if length == 1:
                if make is not None:
                    values[-1] = make(values[-1:], starts[-1], last_end)
                states[-1] = state = states[-2][left]
            elif length:
                values[-length:] = (make(values[-length:], starts[-length], last_end),)
                del states[-length:], starts[1 - length :]
                state = states[-1][left]
                states.append(state)
            else:
                values.append(make((), start, start))
                starts.append(start)
                state = state[left]
                states.append(state)
        state = action
        states.append(state)
        if value.__class__ is str:
            value = Name(value, span=Span(start, end)) if type == NAME else type
        values.append(value)
        starts.append(start)
        last_end = end
    return cast(BlockNode, values[0])


# ── Step by step ─────────────────────────────────────────────────────────────────────────────────────────────────

Stack = tuple[State, ...]
"""The states that lead to a place in a block."""

START: Stack = (_START,)


def step(stack: Stack, type: str) -> Stack | None:
    """Where a token of exactly this type leads, or None if it cannot follow."""
    states = list(stack)
    while True:
        action = states[-1].get(type)
        if action is None:
            return None
        if isinstance(action, dict):
            return (*states, action)
        left, length, _ = action
        if length:
            del states[-length:]
        states.append(states[-1][left])


def fit(stack: Stack, type: str) -> tuple[str, Stack] | None:
    """As what a token can follow, and where it leads: as it looks, or as a word that it may be instead."""
    for candidate in (type, *FALLBACKS.get(type, ())):
        after = step(stack, candidate)
        if after is not None:
            return candidate, after
    return None


def accepts(stack: Stack) -> tuple[str, ...]:
    """The types of the tokens that can follow."""
    return tuple(type for type in stack[-1] if not type[0].islower() and step(stack, type) is not None)


def lead(types: Sequence[str]) -> Stack:
    """Where a row of tokens leads that does follow the grammar."""
    stack: Stack | None = START
    for type in types:
        stack = stack and step(stack, type)
    assert stack is not None
    return stack
