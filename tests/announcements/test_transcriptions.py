"""The transcriptions answer as the texts of the announcements do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import ModuleType
from typing import Any, Literal

import attrs
import pytest

from compiler.checks.cited import uncited
from compiler.checks.coverage import coverage
from compiler.interpreter import ask, failed_examples
from compiler.model.answer import Answer
from compiler.model.case import read_facts
from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement
from compiler.model.source_lock import sentence_of
from dsl.formatter import format_source
from dsl.parser import parse
from dsl.source import Source
from tests.announcements.transcription import (
    OWN,
    SAMPLE,
    Case,
    announcement,
    answered,
    asked,
    decide,
    expected,
    files,
    generated_module,
    interpreted,
    own_cases,
    resolved,
    sample_cases,
    source_lock,
)

of_each = pytest.mark.parametrize("id", OWN)
needs_sample = pytest.mark.skipif(not SAMPLE.exists(), reason="the shared sample cases are not beside this checkout")


@of_each
def test_the_announcement_is_without_errors(id: str) -> None:
    assert id not in resolved(id).broken


@of_each
def test_its_examples_hold(id: str) -> None:
    assert [failure.example.name for failure in failed_examples(announcement(id))] == []


@of_each
def test_its_examples_reach_every_rule_exception_and_boundary(id: str) -> None:
    found = coverage(announcement(id))
    assert (found.rules, found.exceptions, found.edges) == ((), (), ())


@of_each
def test_the_interpreter_answers_what_the_text_says(id: str) -> None:
    assert differences(own_cases(id), interpreted) == []


@of_each
def test_the_generated_module_answers_what_the_text_says(id: str, generated: ModuleType) -> None:
    assert differences(own_cases(id), partial(asked, generated)) == []


@of_each
def test_interpreter_and_generated_module_give_the_same_reasons(id: str, generated: ModuleType) -> None:
    different = [case["id"] for case in own_cases(id) if reasons(decide(generated, case)) != reasons(answered(case))]
    assert different == []


@needs_sample
@of_each
def test_the_interpreter_answers_the_sample_cases(id: str) -> None:
    assert differences(sample_cases(id), interpreted) == []


@needs_sample
@of_each
def test_the_generated_module_answers_the_sample_cases(id: str, generated: ModuleType) -> None:
    assert differences(sample_cases(id), partial(asked, generated)) == []


@of_each
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_it_means_the_same_in_the_keywords_of_either_language(id: str, lang: Literal["en", "zh"]) -> None:
    other: Literal["en", "zh"] = "zh" if lang == "en" else "en"
    turned = [parse(Source(one.source.path, format_source(one, lang))) for one in files(id)]
    assert resolve(turned).rulebook == resolved(id).rulebook
    assert [format_source(one, other) for one in turned] == [format_source(one, other) for one in files(id)]


@of_each
def test_whatever_alone_accounts_for_a_clause_cannot_be_left_out_unnoticed(id: str) -> None:
    whole, lock = announcement(id), source_lock(id)
    assert list(uncited(whole, lock)) == []
    for kind in ("rules", "definitions", "notes", "omissions"):
        every = getattr(whole, kind)
        for position, one in enumerate(every):
            less: Any = {kind: (*every[:position], *every[position + 1 :])}
            rest = attrs.evolve(whole, **less)
            others = {sentence_of(address)[0] for address in cites(rest)}
            headings = {
                path for clause in lock.clauses if clause.heading for path in (clause.path, f"{clause.path}.heading")
            }
            alone = {sentence_of(address)[0] for address in cites(one)} - others - headings
            assert not alone or list(uncited(rest, lock)), one


def cites(of: Any) -> set[str]:
    """Every address in an announcement or a part of one."""
    parts = (*of.rules, *of.definitions, *of.notes, *of.omissions) if isinstance(of, Announcement) else (of,)
    return {address for part in parts for each in (part, *getattr(part, "exceptions", ())) for address in each.clauses}


def test_a_reading_comes_along_where_nothing_else_looks_at_its_facts() -> None:
    tmall = announcement("tmall.spring_festival_2019")
    case = {"category": "home_decoration", "shipped_at": "2019-02-01T10:00:00+08:00"}
    plain, guarded = (
        ask(tmall, "buyer_extension_max_days", read_facts(tmall, facts)).readings
        for facts in ({**case, "category": "general", "platform": "tmall_international"}, case)
    )
    assert len(guarded) == len(plain) + 1


def test_a_value_comes_with_what_it_is_subject_to_and_of_what_force_it_is() -> None:
    answer = answered_by("resume_earliest_at", {"region": "beijing"})
    assert (answer.provisos, answer.force) == (("local_government_rules",), ("statement",))


def test_what_is_not_said_of_the_seller_is_presumed() -> None:
    answer = answered_by("ship_by", {"order_kind": "non_direct", "seller_tier": "chukoutong"})
    assert answer.presumed == ("seller_region",)


@pytest.mark.parametrize(("as_of", "restated"), [("2020-01-31", True), ("2020-02-01", False), (None, False)])
def test_an_old_value_is_marked_as_restated_later(as_of: str | None, restated: bool) -> None:
    paid = {"order_kind": "direct", "paid_at": "2020-02-01T12:00:00-08:00"}
    assert answered_by("in_order_window", paid, as_of).restated is restated


def answered_by(matter: str, facts: Mapping[str, object], as_of: str | None = None) -> Answer:
    """What the notice of Alibaba.com answers."""
    notice = announcement("alibaba_com.epidemic_2020")
    return ask(notice, matter, read_facts(notice, facts), as_of)


def differences(given: list[Case], answer: Callable[[Case], object]) -> list[tuple[object, object, object]]:
    """Of every case that is answered otherwise than expected: its id, what was expected, and the answer."""
    answers = [(case["id"], expected(case), answer(case)) for case in given]
    return [(id, wanted, got) for id, wanted, got in answers if wanted != got]


def reasons(answer: Any) -> object:
    """What an answer or a decision rests on, and what comes along with it."""
    readings = [(reading.en, reading.zh) for reading in answer.readings]
    return answer.rules, answer.clauses, readings, answer.provisos, answer.force, answer.presumed, answer.restated


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ModuleType]:
    found = {}
    for id in OWN:
        with generated_module(id, tmp_path_factory.mktemp("generated")) as module:
            found[id] = module
    return found


@pytest.fixture
def generated(id: str, modules: dict[str, ModuleType]) -> ModuleType:
    return modules[id]
