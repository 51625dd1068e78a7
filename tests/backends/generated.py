"""Generated modules as a program has them: written to a folder, imported, asked."""

from __future__ import annotations

import importlib
import inspect
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

from compiler.backends import python
from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import FactValue
from compiler.model.rulebook import Announcement
from compiler.plan import lower

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_numbers = count()


def write(announcements: list[Announcement], folder: Path, platforms: Sequence[Announcement] = ()) -> None:
    for path, text in python.emit([lower(a) for a in announcements], platforms).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


@contextmanager
def imported(announcement: Announcement, merged: bool = False) -> Iterator[ModuleType]:
    """The module of an announcement, in a package of its own that is forgotten afterwards.

    With `merged` it is that of a platform, whose announcements it stands for.
    """
    package = f"generated_{next(_numbers)}"
    with tempfile.TemporaryDirectory() as folder:
        write([] if merged else [announcement], Path(folder) / package, [announcement] if merged else [])
        sys.path.insert(0, folder)
        try:
            yield importlib.import_module(f"{package}.{announcement.id}" + (".platform" if merged else ""))
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.split(".")[0] == package]:
                del sys.modules[name]


def in_microseconds(module: ModuleType) -> ModuleType:
    """The module beside it whose instants are integers."""
    return importlib.import_module(f"{module.__name__}_us")


def given(module: ModuleType, matter: str, facts: Mapping[str, FactValue]) -> dict[str, object]:
    """The facts that the matter's function takes, as a program gives them."""
    taken = inspect.signature(getattr(module, matter)).parameters
    plain = module.__name__.endswith("_us")
    return {name: _given(value, plain) for name, value in facts.items() if name in taken}


def _given(value: FactValue, plain: bool) -> object:
    """Whole numbers as int, instants as datetime, or with `plain` as they are."""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    if plain:
        return value
    is_time = isinstance(value, int) and not isinstance(value, bool)
    return EPOCH + timedelta(microseconds=int(value)) if is_time and value is not None else value


def decide(module: ModuleType, matter: str, facts: Mapping[str, FactValue], as_of: str | None = None) -> Any:
    dated = date.fromisoformat(as_of) if as_of else None
    return getattr(module, matter)(**given(module, matter, facts), as_of=dated)


def of_decision(decision: Any) -> dict[str, object]:
    """All that a decision says, comparable with `of_answer`."""
    return {
        "kind": decision.kind,
        "value": _answered(decision.value),
        "rules": decision.rules,
        "clauses": decision.clauses,
        "readings": tuple((reading.en, reading.zh) for reading in decision.readings),
        "facts": decision.facts,
        "answers": tuple((a.kind, _answered(a.value), a.rules, a.clauses) for a in decision.answers),
        "lower_bound": decision.lower_bound,
        "provisos": decision.provisos,
        "force": decision.force,
        "presumed": decision.presumed,
        "restated": decision.restated,
    }


def _answered(value: object) -> object:
    """An instant that is answered as an integer as a datetime."""
    return EPOCH + timedelta(microseconds=value) if type(value) is int else value


def of_answer(answer: Answer) -> dict[str, object]:
    return {
        "kind": answer.kind.value,
        "value": _value(answer.value),
        "rules": answer.rules,
        "clauses": answer.clauses,
        "readings": tuple((labels.en, labels.zh) for labels in answer.readings),
        "facts": answer.facts,
        "answers": tuple((a.kind.value, _value(a.value), a.rules, a.clauses) for a in answer.alternatives),
        "lower_bound": answer.kind is Kind.VALUE and isinstance(answer.value, Point) and answer.value.lower_bound,
        "provisos": answer.provisos,
        "force": answer.force,
        "presumed": answer.presumed,
        "restated": answer.restated,
    }


def _value(value: object) -> object:
    return EPOCH + timedelta(microseconds=value.us) if isinstance(value, Point) else value
