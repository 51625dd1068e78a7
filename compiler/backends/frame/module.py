"""A Python module with a function a matter, whose expressions narwhals runs on Polars, PyArrow, DuckDB and PySpark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from keyword import iskeyword

from compiler.backends.frame.columns import Column, Needs, carried, decided, facts_for
from compiler.backends.frame.loose import loose
from compiler.backends.frame.terms import Term, size
from compiler.model.case import AT
from compiler.plan import Plan

_TYPES = {"int": "Int64", "float": "Float64", "str": "String", "bool": "Boolean"}
_SIGNS = {"and": " & ", "or": " | ", "eq": " == ", "lt": " < ", "le": " <= ", "add": " + ", "div": " // ", "mod": " % "}
_TAKEN = ("nw", "Any")
_WIDE = 40
"""A term of more parts has a line of its own."""

_HEAD = '''\
"""Compiled by gonggao from {id}; edit that, not this. It needs narwhals.

Each function takes a frame of Polars, PyArrow or PySpark, or a relation of DuckDB, with a column a fact, and returns it
with the answers as further columns: the value, the kind, the rules that give it. Columns that end in _us hold
microseconds since 1970-01-01T00:00:00Z; null: the event did not happen. Other facts that are null or have no column are
not given.
"""

from __future__ import annotations

from typing import Any

import narwhals as nw
'''

_TAIL = '''

def _decided(frame: Any, events: tuple[str, ...], facts: dict[str, Any], columns: dict[str, nw.Expr]) -> Any:
    """Raises ValueError where an event has no column: add one, null where the event did not happen."""
    table = nw.from_native(frame)
    names = set(table.collect_schema().names())
    missing = [name for name in events if name not in names]
    if missing:
        raise ValueError(f"no column {', '.join(missing)}")
    absent = {name: nw.lit(None).cast(type) for name, type in facts.items() if name not in names}
    if absent:
        table = table.with_columns(**absent)
    return table.with_columns(**columns).drop(*absent).to_native()
'''


def module(plan: Plan, matters: Iterable[str]) -> str:
    """The text of the module, for the matters that columns carry."""
    parts = [_HEAD.format(id=plan.announcement.id)]
    parts += [_function(plan, matter) for matter in matters if carried(plan, matter) is None]
    return "".join([*parts, _TAIL])


def _function(plan: Plan, matter: str) -> str:
    needs = facts_for(plan.announcement, [matter])
    columns = decided(plan, matter, {need.fact: need.column for need in needs})
    lines, written = _Text().columns(columns)
    events = tuple(need.column for need in needs if _is_event(need))
    facts = ", ".join(f"{need.column!r}: nw.{_TYPES[need.type]}" for need in needs if not _is_event(need))
    name = matter + "_" if iskeyword(matter) or matter in _TAKEN else matter
    return "\n".join(
        [
            "",
            "",
            f"def {name}(frame: Any) -> Any:",
            *(f"    {line}" for line in lines),
            "    columns = {",
            *(f"        {name!r}: {text}," for name, text in written),
            "    }",
            f"    return _decided(frame, {events!r}, {{{facts}}}, columns)",
            "",
        ]
    )


def _is_event(need: Needs) -> bool:
    return need.type == "int" and need.fact != AT


class _Text:
    """Python text of terms; what is large or shared is a variable."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._written: dict[Term, str] = {}

    def columns(self, columns: Sequence[Column]) -> tuple[list[str], list[tuple[str, str]]]:
        found = [(each.name, f"{self._of(each.term)}.cast(nw.{_TYPES[each.type]})") for each in columns]
        return self._lines, found

    def _of(self, term: Term) -> str:
        if term not in self._written:
            text = self._write(loose(term))
            if size(term) > _WIDE or term.op == "case":
                name = f"_{len(self._lines)}"
                self._lines.append(f"{name} = {text}")
                text = name
            self._written[term] = text
        return self._written[term]

    def _write(self, term: Term) -> str:
        args = [self._of(arg) for arg in term.args]
        match term.op:
            case "literal":
                return f"nw.lit({term.value!r})"
            case "column":
                return f"nw.col({term.value!r})"
            case "not":
                return f"~{args[0]}"
            case "null":
                return f"{args[0]}.is_null()"
            case "nan":
                return f"{args[0]}.is_nan()"
            case "in":
                return f"(~{args[0]}.is_null() & {self._among(args[0], term.value)})"
            case "in_or_null":
                return self._among(args[0], term.value)
            case "case":
                return self._case(args)
            case op:
                return f"({_SIGNS[op].join(args)})"

    @staticmethod
    def _among(of: str, values: object) -> str:
        assert isinstance(values, tuple)
        if len(values) > 1:
            return f"{of}.is_in({values!r})"
        if isinstance(values[0], bool):
            return of if values[0] else f"~{of}"
        return f"({of} == {values[0]!r})"

    @staticmethod
    def _case(args: Sequence[str]) -> str:
        pairs = zip(args[:-1:2], args[1:-1:2], strict=True)
        chain = "".join(f"\n        .when({when})\n        .then({then})" for when, then in pairs)
        return f"(\n        nw{chain.lstrip()}\n        .otherwise({args[-1]})\n    )"
