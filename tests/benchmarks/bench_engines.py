"""The generated module against engines that evaluate rules written as data: the same rules, the same random orders.

The engines are extras of this benchmark (`pip install gonggao[bench]`); one that is not installed is left out. They
are given instants as integers, so they are held against the form of the module that takes integers; it also checks its
input and gives value, rules, clauses and reasons, whereas they answer with the number of the outcome only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path
from time import process_time
from types import ModuleType
from typing import Any

from compiler.pipeline import load
from compiler.project import find_project
from tests.backends.generated import EPOCH, imported, in_microseconds
from tests.benchmarks.bench_decision import ABROAD, CLOSED, INTL_END, LAST, MAIN, MATTERS, SPECIAL, orders, seconds

Test = tuple[str, str, object]
"""A fact; one of `is`, `is not`, `in`, `not in`, `from`, `before`; what it is held against, times in microseconds."""

Rules = list[tuple[list[Test], int]]
"""The first whose tests all hold gives the number of the outcome."""


def us(at: datetime) -> int:
    return int((at - EPOCH).total_seconds()) * 1_000_000


def window(fact: str, start: datetime, end: datetime) -> list[Test]:
    return [(fact, "from", us(start)), (fact, "before", us(end))]


TMALL: list[Test] = [("platform", "is", "tmall"), *window("paid_at", *MAIN)]
INTERNATIONAL: list[Test] = [("platform", "is", "tmall_international"), *window("paid_at", MAIN[0], INTL_END)]
REASON: list[Test] = [("order_kind", "not in", ("presale", "virtual")), ("reason", "in", CLOSED)]
SHIPPED = window("shipped_at", *MAIN)

RULES: dict[str, Rules] = {
    "ship_by": [
        ([*TMALL, ("order_kind", "in", SPECIAL)], 1),
        (TMALL, 2),
        ([*INTERNATIONAL, ("order_kind", "is", "customized")], 3),
        ([*INTERNATIONAL, ("order_kind", "is", "presale")], 4),
        ([*INTERNATIONAL, ("order_kind", "is not", "virtual")], 5),
    ],
    "auto_confirm_at": [
        ([*SHIPPED, ("platform", "is", "tmall"), ("destination", "in", ABROAD)], 1),
        ([*SHIPPED, ("category", "is", "home_decoration")], 2),
        ([*SHIPPED, ("platform", "is", "tmall_international")], 3),
        ([*SHIPPED, ("carrier", "in", ("express", "ems"))], 4),
        ([*SHIPPED, ("carrier", "is", "plain_mail")], 5),
    ],
    "refund_reason_allowed": [
        ([*REASON, *TMALL, *window("at", MAIN[0], LAST)], 1),
        ([*REASON, *TMALL, ("at", "from", us(LAST))], 2),
        ([*REASON, *INTERNATIONAL, *window("at", MAIN[0], LAST)], 3),
        ([*REASON, *INTERNATIONAL, ("at", "from", us(LAST))], 4),
    ],
}


def main() -> None:
    made = orders(iso=False)
    rulebook = load(find_project(Path(__file__))).rulebook
    with imported(rulebook.announcement["tmall.spring_festival_2019"]) as module:
        for matter, facts, _ in MATTERS:
            cases = [{name: order[name] for name in facts} for order in made]
            numbers = [{name: us(v) if isinstance(v, datetime) else v for name, v in case.items()} for case in cases]
            ours = getattr(module, matter)
            plain = getattr(in_microseconds(module), matter)
            own, with_datetimes = (
                min(seconds(form, given) for _ in range(7)) * 1e9 / len(cases)
                for form, given in ((plain, numbers), (ours, cases))
            )
            print(f"{matter}: {own:.0f} ns a decision, {with_datetimes:.0f} ns with datetimes")
            for name, engine in engines(RULES[matter]):
                agree(ours, engine, cases, numbers)
                theirs = min(elapsed(engine, numbers) for _ in range(3)) * 1e9 / len(cases)
                print(f"  {name}: {theirs:.0f} ns, {theirs / own:.1f} times as long (aim: more than 1)")


def elapsed(engine: Callable[[Any], Any], cases: list[dict[str, Any]]) -> float:
    start = process_time()
    for case in cases:
        engine(case)
    return process_time() - start


def agree(ours: Any, engine: Callable[[Any], Any], cases: list[dict[str, Any]], numbers: list[dict[str, Any]]) -> None:
    """Each number of the engine stands for the same rules and clauses in every case."""
    meaning: dict[int, object] = {}
    for case, plain in zip(cases, numbers, strict=True):
        decision = ours(**case)
        said = decision.kind, decision.rules, decision.clauses
        assert meaning.setdefault(int(engine(plain)), said) == said, (case, decision)


# ── The engines ──────────────────────────────────────────────────────────────────────────────────────────────────


def engines(rules: Rules) -> Iterator[tuple[str, Callable[[dict[str, Any]], Any]]]:
    for name, module, made in (
        ("datalogic-py", "datalogic_py", datalogic),
        ("zen-engine", "zen", zen),
        ("common-expression-language", "cel", cel),
    ):
        try:
            installed = import_module(module)
        except ImportError:
            print(f"  {name}: not installed")
            continue
        yield name, made(installed, rules)


def datalogic(module: ModuleType, rules: Rules) -> Callable[[dict[str, Any]], Any]:
    signs = {"is": "==", "is not": "!=", "in": "in", "from": ">=", "before": "<"}

    def logic(test: Test) -> dict[str, Any]:
        fact, sign, value = test
        if sign == "not in":
            return {"!": [logic((fact, "in", value))]}
        return {signs[sign]: [{"var": fact}, list(value) if isinstance(value, tuple) else value]}

    branches = [part for tests, number in rules for part in ({"and": [logic(test) for test in tests]}, number)]
    rule = module.Engine().compile({"if": [*branches, 0]})
    evaluate: Callable[[dict[str, Any]], Any] = rule.evaluate
    return evaluate


def zen(module: ModuleType, rules: Rules) -> Callable[[dict[str, Any]], Any]:
    compiled = module.compile_expression(expression(rules, "and", "not ({})"))
    evaluate: Callable[[dict[str, Any]], Any] = compiled.evaluate
    return evaluate


def cel(module: ModuleType, rules: Rules) -> Callable[[dict[str, Any]], Any]:
    execute: Callable[[dict[str, Any]], Any] = module.compile(expression(rules, "&&", "!({})")).execute
    return execute


def expression(rules: Rules, both: str, negated: str) -> str:
    signs = {"is": "==", "is not": "!=", "in": "in", "from": ">=", "before": "<"}

    def text(test: Test) -> str:
        fact, sign, value = test
        if sign == "not in":
            return negated.format(text((fact, "in", value)))
        listed = "[" + ", ".join(f"'{v}'" for v in value) + "]" if isinstance(value, tuple) else value
        return f"{fact} {signs[sign]} {f'{listed!r}' if isinstance(value, str) else listed}"

    found = "0"
    for tests, number in reversed(rules):
        found = f"({f' {both} '.join(map(text, tests))} ? {number} : {found})"
    return found
