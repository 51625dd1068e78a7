"""A Python module with a function a matter, which narwhals runs on Polars, PyArrow, DuckDB and PySpark."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence

from compiler.backends.frame.columns import Column, Needs, decided, facts_for
from compiler.backends.frame.wording import function_docstring, module_docstring
from compiler.backends.frame.written import Written
from compiler.backends.python.clock import Clock
from compiler.backends.python.names import Names
from compiler.backends.python.target import Target, of_announcement, of_platform
from compiler.backends.python.text import WIDTH, quoted
from compiler.model.case import AT
from compiler.model.rulebook import Announcement
from compiler.model.uses import matters_of
from compiler.plan import Plan

SUFFIX = "_frame"

MANY = 100
"""A matter that more branches decide is left out: the text grows with the square of them, and nobody would read it."""

_TYPES = {"int": "Int64", "float": "Float64", "str": "String", "bool": "Boolean"}
_HELPERS = ("FIRST", "LAST", "FrameT", "Table", "all_of", "any_of", "choose", "given", "is_one_of", "not_", "ratio")


def emit(plans: Iterable[Plan], platforms: Iterable[Announcement] = ()) -> dict[str, str]:
    """For each plan `<platform>/<slug>_frame.py`, beside the module that answers one case, and likewise for each of
    `platforms`, merged of all announcements of a folder.
    """
    targets = [*map(of_announcement, plans), *map(of_platform, platforms)]
    return {"/".join(target.path) + f"{SUFFIX}.py": module(target) for target in targets}


def module(target: Target) -> str:
    """The text of the module; its docstring names the matters that it leaves out."""
    plan, names = target.now, Names(target.announcement, Clock.MICROSECONDS)
    for name in ("nw", "frame", "table", *_HELPERS):
        names.python(name)
    functions: list[str] = []
    left = [planned.matter for planned in plan.matters if _is_too_long(plan, planned.matter)]
    for planned in plan.matters:
        if planned.matter not in left:
            functions += _function(plan, names, planned.matter)
    constants = [names.instant_definitions(), names.duration_definitions(), names.list_definitions()]
    return "\n".join(
        [
            *module_docstring(target, left),
            "",
            "from __future__ import annotations",
            *_imports(target, names, functions),
            *(line for group in constants if group for line in ["", *group]),
            *functions,
            "",
        ]
    )


def _imports(target: Target, names: Names, functions: Sequence[str]) -> Iterator[str]:
    used = {node.id for node in ast.walk(ast.parse("\n".join(functions))) if isinstance(node, ast.Name)}
    helpers = ", ".join(names.imported(name) for name in _HELPERS if names.called(name) in used)
    if helpers:
        narwhals = names.called("nw")
        yield from ["", f"import narwhals as {narwhals}", ""]
        yield f"from {target.dots}runtime.columns import {helpers}"


def _is_too_long(plan: Plan, matter: str) -> bool:
    deciding = [plan.matter[id] for id in (matter, *matters_of(plan.announcement, matter)) if id in plan.matter]
    return sum(len(each.branches) + len(each.extensions) for each in deciding) > MANY


def _function(plan: Plan, names: Names, matter: str) -> list[str]:
    needs = facts_for(plan.announcement, [matter])
    events = [need.fact for need in needs if need.type == "int" and need.fact != AT]
    columns = decided(plan, matter, {need.fact: need.column for need in needs}, doubtful=events)
    frame, type_ = names.python("frame"), names.python("FrameT")
    written = Written(names, plan.announcement.zone)
    written.body(columns, matter)
    return [
        "",
        "",
        f"def {matter}({frame}: {type_}) -> {type_}:",
        *function_docstring(plan.announcement, matter, needs, columns),
        *_table(names, needs, columns),
        *written.lines,
    ]


def _table(names: Names, needs: Sequence[Needs], columns: Sequence[Column]) -> Iterator[str]:
    narwhals = names.python("nw")
    facts = [f"{quoted(need.column)}: {narwhals}.{_TYPES[need.type]}" for need in needs]
    answers = [f"{quoted(each.name)}: {narwhals}.{_TYPES[each.type]}" for each in columns]
    head, frame = f"    {names.python('table')} = {names.python('Table')}(", names.python("frame")
    line = f"{head}{frame}, {{{', '.join(facts)}}}, {{{', '.join(answers)}}})"
    if len(line) <= WIDTH:
        yield line
    else:
        yield from [head, f"        {frame},", *_dictionary(facts), *_dictionary(answers), "    )"]


def _dictionary(items: Sequence[str]) -> Iterator[str]:
    line = f"        {{{', '.join(items)}}},"
    if len(line) <= WIDTH:
        yield line
    else:
        yield from ["        {", *(f"            {item}," for item in items), "        },"]
