"""The transcription of Tmall's notice answers as the text of the notice does."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from compiler.backends import python
from compiler.interpreter import ask, failed_examples
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import read_facts, read_instant
from compiler.model.resolve import Resolved, resolve
from compiler.model.rulebook import Announcement
from compiler.plan import lower
from dsl.formatter import format_source
from dsl.parser import Parsed, parse
from dsl.source import Source

ROOT = Path(__file__).parents[2]
ID = "tmall.spring_festival_2019"
OWN = Path(__file__).with_name("tmall_spring_festival_2019.jsonl")
SAMPLE = ROOT.parent / "shared" / "cases" / "sample.jsonl"

Case = Mapping[str, Any]

needs_sample = pytest.mark.skipif(not SAMPLE.exists(), reason="the shared sample cases are not beside this checkout")


def test_the_announcement_is_without_errors() -> None:
    assert ID not in resolved().broken


def test_its_examples_hold() -> None:
    assert [failure.example.name for failure in failed_examples(announcement())] == []


def test_the_interpreter_answers_what_the_text_says() -> None:
    assert differences(cases(OWN), interpreted) == []


def test_the_generated_module_answers_what_the_text_says(generated: ModuleType) -> None:
    assert differences(cases(OWN), partial(asked, generated)) == []


def test_interpreter_and_generated_module_give_the_same_reasons(generated: ModuleType) -> None:
    different = [case["id"] for case in cases(OWN) if reasons(decide(generated, case)) != reasons(answered(case))]
    assert different == []


def test_a_reading_comes_along_where_nothing_else_looks_at_its_facts() -> None:
    case = {"category": "home_decoration", "shipped_at": "2019-02-01T10:00:00+08:00"}
    plain, guarded = (
        ask(announcement(), "buyer_extension_max_days", read_facts(announcement(), facts)).readings
        for facts in ({**case, "category": "general", "platform": "tmall_international"}, case)
    )
    assert len(guarded) == len(plain) + 1


@needs_sample
def test_the_interpreter_answers_the_sample_cases() -> None:
    assert differences(cases(SAMPLE), interpreted) == []


@needs_sample
def test_the_generated_module_answers_the_sample_cases(generated: ModuleType) -> None:
    assert differences(cases(SAMPLE), partial(asked, generated)) == []


def test_it_means_the_same_in_chinese_keywords() -> None:
    chinese = [parse(Source(one.source.path, format_source(one, "zh"))) for one in files()]
    assert resolve(chinese).rulebook == resolved().rulebook
    assert [format_source(one, "en") for one in chinese] == [format_source(one, "en") for one in files()]


def differences(given: list[Case], answer: Callable[[Case], object]) -> list[tuple[object, object, object]]:
    """Of every case that is answered otherwise than expected: its id, what was expected, and the answer."""
    answers = [(case["id"], expected(case), answer(case)) for case in given]
    return [(id, wanted, got) for id, wanted, got in answers if wanted != got]


def cases(path: Path) -> list[Case]:
    lines: list[Case] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line["announcement"] == ID]


def expected(case: Case) -> object:
    answer = case["answer"]
    return plain(answer["kind"], answer.get("value"), answer.get("facts", ()))


def plain(kind: str, value: object, facts: list[str] | tuple[str, ...]) -> object:
    """An answer's kind with what counts of it: a value (instants in microseconds), or the missing facts as a set."""
    if kind == Kind.MISSING_FACT.value:
        return kind, frozenset(facts)
    if isinstance(value, str) and value[:1].isdigit():
        return kind, read_instant("value", value)
    return kind, value


def interpreted(case: Case) -> object:
    answer = answered(case)
    value = answer.value.us if isinstance(answer.value, Point) else answer.value
    return plain(answer.kind.value, value, answer.facts)


def answered(case: Case) -> Answer:
    return ask(announcement(), case["matter"], read_facts(announcement(), case["facts"]), case.get("as_of"))


def asked(module: ModuleType, case: Case) -> object:
    decision = decide(module, case)
    value = decision.value
    return plain(decision.kind, value.isoformat() if isinstance(value, datetime) else value, decision.facts)


def decide(module: ModuleType, case: Case) -> Any:
    """The generated function's decision on the facts that it takes."""
    function = getattr(module, case["matter"])
    takes = inspect.signature(function).parameters
    facts = {name: given(name, value) for name, value in case["facts"].items() if name in takes}
    return function(**facts, as_of=date.fromisoformat(case["as_of"]) if "as_of" in case else None)


def reasons(answer: Any) -> object:
    """What an answer or a decision rests on."""
    return answer.rules, answer.clauses, [(reading.en, reading.zh) for reading in answer.readings]


def given(name: str, value: object) -> object:
    return datetime.fromisoformat(value) if isinstance(value, str) and (name == "at" or name.endswith("_at")) else value


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The module that is generated for the announcement, imported from a folder of its own."""
    root = tmp_path_factory.mktemp("generated")
    package = "generated_for_tmall"
    for path, text in python.emit([lower(announcement())]).items():
        (root / package / path).parent.mkdir(parents=True, exist_ok=True)
        (root / package / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(f"{package}.{ID}")
    finally:
        sys.path.remove(str(root))


def announcement() -> Announcement:
    return resolved().rulebook.announcement[ID]


@cache
def resolved() -> Resolved:
    return resolve(files())


@cache
def files() -> tuple[Parsed, ...]:
    paths = (f"announcements/vocabulary/{ID.split('.')[0]}.rule", f"announcements/{ID.replace('.', '/')}.rule")
    return tuple(parse(Source(path, (ROOT / path).read_text(encoding="utf-8"))) for path in paths)
