"""A transcription under test: the announcement, its cases, and how interpreter and generated module answer them."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from compiler.backends import python
from compiler.interpreter import ask
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import read_facts, read_instant
from compiler.model.resolve import Resolved, resolve
from compiler.model.rulebook import Announcement
from compiler.model.source_lock import SourceLock, read_lock
from compiler.plan import lower
from dsl.parser import Parsed, parse
from dsl.source import Source

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT.parent / "shared" / "cases" / "sample.jsonl"
OWN = {
    "tmall.spring_festival_2019": "tmall_spring_festival_2019.jsonl",
    "alibaba_com.epidemic_2020": "alibaba_com_epidemic_2020.jsonl",
}
"""The announcements that are transcribed, each with the cases that were derived from its text."""

Case = Mapping[str, Any]


@cache
def resolved(id: str) -> Resolved:
    return resolve(files(id))


@cache
def files(id: str) -> tuple[Parsed, ...]:
    paths = (f"announcements/vocabulary/{id.split('.')[0]}.rule", f"announcements/{id.replace('.', '/')}.rule")
    return tuple(parse(Source(path, (ROOT / path).read_text(encoding="utf-8"))) for path in paths)


def announcement(id: str) -> Announcement:
    return resolved(id).rulebook.announcement[id]


@cache
def source_lock(id: str) -> SourceLock:
    return read_lock((ROOT / f"announcements/{id.replace('.', '/')}.source.json").read_text(encoding="utf-8"))


def own_cases(id: str) -> list[Case]:
    return _cases(Path(__file__).with_name(OWN[id]), id)


def sample_cases(id: str) -> list[Case]:
    return _cases(SAMPLE, id)


def _cases(path: Path, id: str) -> list[Case]:
    lines: list[Case] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line["announcement"] == id]


def expected(case: Case) -> object:
    answer = case["answer"]
    return _plain(answer["kind"], answer.get("value"), answer.get("facts", ()))


def _plain(kind: str, value: object, facts: list[str] | tuple[str, ...]) -> object:
    """An answer's kind with what counts of it: a value (instants in microseconds), or the missing facts as a set."""
    if kind == Kind.MISSING_FACT.value:
        return kind, frozenset(facts)
    if isinstance(value, str) and "T" in value and value[:1].isdigit():
        return kind, read_instant("value", value)
    return kind, value


def interpreted(case: Case) -> object:
    answer = answered(case)
    value = answer.value.us if isinstance(answer.value, Point) else answer.value
    return _plain(answer.kind.value, value, answer.facts)


def answered(case: Case) -> Answer:
    about = announcement(case["announcement"])
    return ask(about, case["matter"], read_facts(about, case["facts"]), case.get("as_of"))


def asked(module: ModuleType, case: Case) -> object:
    decision = decide(module, case)
    value = decision.value
    return _plain(decision.kind, value.isoformat() if isinstance(value, datetime) else value, decision.facts)


def decide(module: ModuleType, case: Case) -> Any:
    """The generated function's decision on the facts that it takes."""
    function = getattr(module, case["matter"])
    takes = inspect.signature(function).parameters
    facts = {name: _given(name, value) for name, value in case["facts"].items() if name in takes}
    return function(**facts, as_of=date.fromisoformat(case["as_of"]) if "as_of" in case else None)


def _given(name: str, value: object) -> object:
    return datetime.fromisoformat(value) if isinstance(value, str) and (name == "at" or name.endswith("_at")) else value


@contextmanager
def generated_module(id: str, root: Path) -> Iterator[ModuleType]:
    """The module that is generated for an announcement, imported from a folder of its own under `root`."""
    package = f"generated_for_{id.replace('.', '_')}"
    for path, text in python.emit([lower(announcement(id))]).items():
        (root / package / path).parent.mkdir(parents=True, exist_ok=True)
        (root / package / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(f"{package}.{id}")
    finally:
        sys.path.remove(str(root))
