"""The module that holds an announcement's rules as data, beside the one that a program imports."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from compiler.backends.python.names import Names
from compiler.backends.python.table import Table
from compiler.backends.python.target import Target
from compiler.backends.python.text import (
    Node,
    call,
    flat,
    laid_out,
    literal,
    literals,
    names_in,
    plain,
    tuple_of,
    wrapped,
)
from compiler.model.as_of import Standing, defined, eras
from compiler.plan import Plan, lower
from compiler.runtime import book, terms, values

_BOOK = "_NOW"


def data_module(target: Target, names: Names) -> str:
    """The text of the module that holds an announcement's rules as data."""
    standings = [(start, standing, lower(standing.announcement)) for start, standing in _eras(target)]
    table = Table(target.now, names, target.asked, tuple(plan for _, _, plan in standings))
    eras = [tuple_of([literal(start), _era(standing, plan, table)]) for start, standing, plan in standings]
    book_lines = laid_out(table.book(target.standing.absent), before=f"{_BOOK} = ")
    answering = laid_out(call("Answering", _BOOK, eras=tuple_of(eras) if eras else None), before="RULES = ")
    constants = [
        *names.calendar_definitions(),
        *names.instant_definitions(),
        *names.duration_definitions(),
    ]
    in_us = ["RULES_US = InMicroseconds(RULES)"]
    body = [*constants, "", *book_lines, "", *answering, *in_us]
    future = "from __future__ import annotations"
    return "\n".join([*_docstring(target), "", future, "", *_imports(target, names, body), "", *body, ""])


def _docstring(target: Target) -> list[str]:
    a = target.announcement
    title = wrapped(f"The rules of “{plain(a.title.en)}” as data · 《{plain(a.title.zh)}》的规则数据.", 0, '"""')
    english = (
        "For questions with facts that are not given or about an earlier date, and for the reasons of every answer."
    )
    chinese = "用于事实未全部给出或询问过去日期的问题，并用于说明每个答案的理由。"
    return [*title, "", target.source, "", *wrapped(english, 0), *wrapped(chinese, 0), '"""']


def _imports(target: Target, names: Names, body: list[str]) -> Iterator[str]:
    """What the data uses, in the order in which ruff sorts imports."""
    used = names_in(body)
    depth = target.dots
    if "timedelta" in used:
        yield "from datetime import timedelta"
    if "Decimal" in used:
        yield "from decimal import Decimal"
    if used & {"timedelta", "Decimal"}:
        yield ""
    sources = [
        ("answering", {"Answering"}),
        ("book", _own(book)),
        ("instants", {"since"}),
        ("local", {"Calendar"}),
        ("microseconds", {"InMicroseconds"}),
        ("terms", {*_own(terms), "ORIGINAL"}),
        ("values", _own(values)),
    ]
    for module, known in sources:
        wanted = sorted(known & used, key=lambda name: (not name.isupper(), name))
        if wanted:
            line = f"from {depth}runtime.{module} import {', '.join(wanted)}"
            yield from [line] if len(line) <= 120 else _broken(f"from {depth}runtime.{module} import (", wanted)
    yield from [f"from {depth}runtime.zones import {zones}" for zones in [names.zone_imports(used)] if zones]


def _own(module: ModuleType) -> set[str]:
    """The names of a module's classes."""
    return {name for name, value in vars(module).items() if getattr(value, "__module__", None) == module.__name__}


def _broken(head: str, names: list[str]) -> list[str]:
    return [head, *(f"    {name}," for name in names), ")"]


def _eras(target: Target) -> tuple[tuple[str | None, Standing], ...]:
    """How the announcement stood from what dates on, where there is more to it than its publication and validity."""
    a = target.announcement
    dated = (each for each in (*a.rules, *a.definitions) if each.since or each.before or each.until or any(each.valid))
    return eras(a) if any(dated) else ()


def _era(standing: Standing, plan: Plan, now: Table) -> Node:
    """What differs from now: rules that were not there, are no longer, or stood otherwise; the definitions."""
    if not standing.announcement.rules and standing.absent >= set(map(defined, standing.announcement.definitions)):
        return f"{_BOOK}.silent"
    then = Table(plan, now.names, now.asked)
    current, rules = now.rules(), then.rules()
    without = [name for name in current if name not in rules]
    otherwise = [node for name, node in rules.items() if name in current and flat(node) != flat(current[name])]
    added = [tuple_of([literal(after), node]) for after, node in _added(current, rules)]
    definitions = tuple_of(then.definitions())
    return call(
        f"{_BOOK}.then",
        without=literals(without) if without else None,
        otherwise=tuple_of(otherwise) if otherwise else None,
        added=tuple_of(added) if added else None,
        definitions=definitions if flat(definitions) != flat(tuple_of(now.definitions())) else None,
        restated=literals(sorted(standing.restated)) if standing.restated else None,
        absent=literals(sorted(standing.absent)) if standing.absent else None,
    )


def _added(current: dict[str, Node], rules: dict[str, Node]) -> Iterator[tuple[str | None, Node]]:
    """The rules that are no longer there, each with the one after which it stood."""
    before: str | None = None
    for name, node in rules.items():
        if name not in current:
            yield before, node
        before = name
