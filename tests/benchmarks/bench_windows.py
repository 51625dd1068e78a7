"""One decision among ten, a thousand and a hundred thousand rules of one matter, each with a window of its own.

The cost of a decision must grow with the logarithm of their number; what grows faster is the way to memory, which is
left out where the same few cases are asked again and again. Every rule is asked for at both ends of its window and a
microsecond before; a few of the answers are held against the interpreter.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import islice
from time import process_time
from typing import Any

from compiler.interpreter import ask
from compiler.locale import Labels
from compiler.model.conditions import EventIn
from compiler.model.outcomes import Outcome, YesNo
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule
from compiler.model.time import HOUR, Instant, Precision, Window
from compiler.model.vocabulary import Event, Matter, MatterKind, Vocabulary
from dsl.source import Place
from tests.backends.generated import EPOCH, imported, of_answer, of_decision

SIZES = (10, 1_000, 100_000)
ORIGIN = 1_548_604_800_000_000
ZONE = "Asia/Shanghai"
CASES = 20_000
HERE = Place("many/windows.rule", 0, 1)


def main() -> None:
    for size in SIZES:
        made = many(size)
        start = process_time()
        with imported(made) as module:
            ready = process_time() - start
            cases = instants(size)
            agree(made, module.free_shipping, cases)
            best, near = (
                min(elapsed(module.free_shipping, asked) for _ in range(5)) * 1e9 / len(asked)
                for asked in (cases, cases[:10] * (CASES // 10))
            )
        print(
            f"{size:,} rules: {best:.0f} ns a decision anywhere among them, "
            f"{near:.0f} ns with what it looks at in the processor's cache; compiled and imported in {ready:.1f} s"
        )


def many(size: int) -> Announcement:
    labels = Labels("many windows", "许多时段")
    paid = Event("paid", Labels("the order is paid", "订单付款"), HERE)
    free = Matter("free_shipping", Labels("shipping is free", "包邮"), MatterKind.YES_NO, HERE)
    return Announcement(
        "many.windows",
        labels,
        "many",
        "2019-01-11",
        ZONE,
        (Vocabulary("many", labels, HERE, (paid,), (free,)),),
        HERE,
        rules=tuple(rule(number) for number in range(size)),
    )


def rule(number: int) -> Rule:
    start, end = (ORIGIN + (2 * number + n) * HOUR for n in (0, 1))
    first, last = (Instant(us, us, ZONE, Precision.HOUR) for us in (start, end))
    window = Window(start, end, first, last, end_inclusive=False)
    return Rule(
        f"r{number}", (f"{number}.",), EventIn("paid", window), (Outcome("free_shipping", YesNo(number % 3 > 0)),)
    )


def instants(size: int) -> list[datetime]:
    chance = random.Random(size)
    picked = (ORIGIN + chance.randrange(2 * size) * HOUR - chance.randrange(2) for _ in range(CASES))
    return [EPOCH + timedelta(microseconds=us) for us in picked]


def agree(announcement: Announcement, function: Callable[..., Any], cases: list[datetime]) -> None:
    for at in islice(cases, 3):
        facts = {"paid_at": (at - EPOCH) // timedelta(microseconds=1)}
        assert of_decision(function(paid_at=at)) == of_answer(ask(announcement, "free_shipping", facts))


def elapsed(function: Callable[..., Any], cases: list[datetime]) -> float:
    start = process_time()
    for at in cases:
        function(paid_at=at)
    return process_time() - start
