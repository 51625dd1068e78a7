"""Generated modules out of their texts, and every witness put to them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from attrs import evolve

from compiler import checks, interpreter
from compiler.backends import python
from compiler.backends.python import loading
from compiler.model.answer import Kind
from compiler.model.case import read_facts
from compiler.model.resolve import resolve
from compiler.plan import lower
from dsl.parser import parse
from tests.test_cases import SHOP, case_id, cases, source_of

WITH_WITNESS = [
    path
    for path in cases("bad")
    if path.parent.parent.name
    in {"conflicting-outcomes", "uncovered-region", "deadline-jumps-back", "gap-before-resumption"}
]


@pytest.mark.parametrize("path", WITH_WITNESS, ids=case_id)
def test_the_generated_module_says_of_every_witness_what_the_interpreter_says(path: Path) -> None:
    rulebook = resolve([parse(source_of(path)), parse(SHOP)]).rulebook
    (announcement,) = rulebook.announcements
    witnesses = [f.witness for f in checks.check(rulebook, interpreter.ask) if f.witness]
    assert witnesses
    with loading.loaded(python.emit([lower(announcement)]), announcement.id) as module:
        for witness in witnesses:
            facts, matter = read_facts(announcement, witness["facts"]), witness["matter"]
            answer = interpreter.ask(announcement, matter, facts)
            assert loading.says_the_same(loading.decide(module, matter, facts), answer)


def test_another_answer_is_not_the_same() -> None:
    path = next(path for path in WITH_WITNESS if case_id(path) == "conflicting-outcomes/bad/overlap")
    (announcement,) = resolve([parse(source_of(path)), parse(SHOP)]).rulebook.announcements
    with loading.loaded(python.emit([lower(announcement)]), announcement.id) as module:
        decision = loading.decide(module, "ship_by", {"platform": "tmall", "paid_at": None})
        answer = interpreter.ask(announcement, "ship_by", {"platform": "tmall", "paid_at": None})
        assert loading.says_the_same(decision, answer)
        assert not loading.says_the_same(decision, evolve(answer, kind=Kind.BASELINE))
        assert not loading.says_the_same(decision, evolve(answer, rules=()))


def test_nothing_of_a_module_stays() -> None:
    path = WITH_WITNESS[0]
    (announcement,) = resolve([parse(source_of(path)), parse(SHOP)]).rulebook.announcements
    before = set(sys.modules), list(sys.meta_path)
    with loading.loaded(python.emit([lower(announcement)]), announcement.id):
        assert set(sys.modules) != before[0]
    assert {name for name in sys.modules if name.startswith("_gonggao_")} == set()
    assert list(sys.meta_path) == before[1]
