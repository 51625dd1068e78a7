"""A module: what it imports and names, and a function a matter."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from compiler.backends.python.clock import Clock
from compiler.backends.python.documentation import Documentation
from compiler.backends.python.expressions import Expressions
from compiler.backends.python.held import goes_straight
from compiler.backends.python.names import Names
from compiler.backends.python.signature import Signature
from compiler.backends.python.straight import Straight
from compiler.backends.python.target import Target
from compiler.backends.python.text import laid_out, names_in, plain, quoted, wrapped
from compiler.model.case import fact_name
from compiler.model.vocabulary import Choice, MatterKind, Term
from compiler.plan import DerivedPlan, MatterPlan, Plan


def module(target: Target, names: Names) -> str:
    """The text of the module that answers, given instants as the clock of `names` says."""
    plan = target.asked
    asked: list[MatterPlan | DerivedPlan] = [*plan.matters, *plan.derived]
    functions = [_function(target, names, of) for of in asked]
    epoch = [f"_EPOCH = {names.zone(plan.announcement.zone)}.epoch"] if "_EPOCH" in "".join(functions) else []
    hours = names.hours_definitions()
    words = frozenset(re.findall(r"\w+", "\n".join(functions)))
    groups = (
        epoch,
        hours,
        names.instant_definitions(words),
        names.duration_definitions(),
        names.list_definitions(),
        names.outcome_definitions(),
    )
    view = {
        "docstring": _docstring(target, names.clock),
        "choices": list(_choices(plan, names)),
        "constants": [line for group in groups if group for line in ["", *group]][1:],
        "functions": functions,
    }
    used = _used(functions) | names_in([*view["choices"], *view["constants"]])
    return _environment().get_template("module.py.jinja").render(view, imports=_imports(target, names, used))


def _used(functions: list[str]) -> frozenset[str]:
    """The names in functions; words of their docstrings are none."""
    trees = map(ast.parse, functions)
    return frozenset(node.id for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Name))


@cache
def _environment() -> Environment:
    """Values come as Python text from here, so nothing is escaped there."""
    loader = PackageLoader("compiler.backends.python", ".")
    return Environment(
        loader=loader,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
        keep_trailing_newline=True,
    )


def _docstring(target: Target, clock: Clock) -> list[str]:
    a = target.announcement
    title = wrapped(f"{plain(a.title.en)} · {plain(a.title.zh)}.", 0, '"""')
    english = "Each function answers one question about one case. A fact that is not given is unknown; None says of an "
    english += "event that it did not happen. Datetimes must have a zone. A FactError says what a fact cannot be."
    chinese = "每个函数回答一个情形下的一个问题。未给出的事实视为未知；事件为 None 表示没有发生。datetime 须带时区。"
    chinese += "给出的值不被允许时抛出 FactError。"
    if not clock.reads:
        english = f"As {plain(target.path[-1])}.py, with instants as integers: microseconds since 1970-01-01T00:00:00Z."
        chinese = f"同 {plain(target.path[-1])}.py，但时点均为整数：自 1970-01-01T00:00:00Z 起的微秒数。"
    return [*title, "", target.source, "", *wrapped(english, 0), *wrapped(chinese, 0), '"""']


def _imports(target: Target, names: Names, used: frozenset[str]) -> list[str]:
    """What the module uses, in the order in which ruff sorts imports."""

    def of(*choices: str) -> str:
        return ", ".join(names.imported(name) for name in choices if names.called(name) in used)

    depth = target.dots
    sources = [
        ("bisect", of("bisect_right")),
        ("datetime", of("date", "datetime", "timedelta")),
        ("decimal", of("Decimal")),
        ("typing", of("Literal", "get_args")),
        (f"{depth}runtime", of("NOT_GIVEN", "Decision", "NotGiven")),
        (f"{depth}runtime.hours", of("is_open")),
        (f"{depth}runtime.instants", of("EARLIEST", "EPOCHS", "LATEST", "MODERN", "TICK", "UNREADABLE", "since")),
        (f"{depth}runtime.values", of("Hours", "Weekly")),
        (f"{depth}runtime.zones", names.zone_imports(used)),
        (f".{target.data}", "RULES as _RULES" if names.clock.reads else "RULES_US as _RULES"),
    ]
    lines = [f"from {source} import {what}" for source, what in sources if what]
    own = next(n for n, line in enumerate(lines) if line.startswith("from ."))
    return [*lines[:own], "", *lines[own:]]


def _choices(plan: Plan, names: Names) -> Iterator[str]:
    """The values of every choice as a type, and of those that are facts as a set."""
    a = plan.announcement
    used = {name for m in plan.matters for name in m.facts} | {n for d in plan.derived for n in d.facts}
    for fact in a.facts.values():
        if isinstance(fact, Choice) and fact_name(fact) in used:
            yield from _literal(names.choice(fact.id), fact.values)
            yield f"{names.allowed(fact.id)} = frozenset(get_args({names.choice(fact.id)}))"
    for planned in plan.matters:
        matter = a.matters[planned.matter]
        if matter.kind is MatterKind.CHOICE:
            yield from _literal(names.choice(matter.id), matter.values)


def _literal(name: str, values: tuple[Term, ...]) -> list[str]:
    line = f"{name} = Literal[{', '.join(quoted(term.id) for term in values)}]"
    if len(line) <= 120:
        return [line]
    return [f"{name} = Literal[", *(f"    {quoted(term.id)}," for term in values), "]"]


def _function(target: Target, names: Names, of: MatterPlan | DerivedPlan) -> str:
    signature = Signature(target.asked, names, of)
    head = [*signature.lines(), *Documentation(target.asked, signature).lines()]
    straight = _straight(target, of)
    if straight:
        return "\n".join(
            [*head, *Straight(target.now, names, signature, straight, Expressions(target.now, names)).lines()]
        )
    case = names.python("case")
    body = [*laid_out(signature.case, 1, f"{case} = "), f"    return _RULES.decide({quoted(signature.name)}, {case})"]
    return "\n".join([*head, *body])


def _straight(target: Target, of: MatterPlan | DerivedPlan) -> MatterPlan | None:
    """How a matter is decided now, if straight."""
    if not isinstance(of, MatterPlan) or of.matter in target.standing.absent:
        return None
    now = target.now.matter.get(of.matter)
    return now if now and now.derivations == of.derivations and goes_straight(target.now, now) else None
