"""Generated modules imported from their texts, without a folder, for whoever holds them against the interpreter."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from itertools import count
from types import ModuleType
from typing import Any

from compiler.model.answer import Answer, Kind, Point
from compiler.model.case import FactValue

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_numbers = count()


@contextmanager
def loaded(files: Mapping[str, str], id: str) -> Iterator[ModuleType]:
    """The module of an announcement, out of the texts that `emit` gives, under a name that is forgotten afterwards."""
    package = f"_gonggao_{next(_numbers)}"
    finder = _Texts(package, files)
    sys.meta_path.append(finder)
    try:
        yield import_module(f"{package}.{id}")
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name.split(".")[0] == package]:
            del sys.modules[name]


def decide(module: ModuleType, matter: str, facts: Mapping[str, FactValue], as_of: str | None = None) -> Any:
    """What the function of a matter decides, given those of the facts that it takes, as a program gives them.

    `as_of` is the ISO date of the question.

    None where the module has no such function, as no rule decides the matter.
    """
    function = getattr(module, matter, None)
    if function is None:
        return None
    taken = inspect.signature(function).parameters
    dated = {"as_of": date.fromisoformat(as_of)} if as_of else {}
    return function(**{name: _given(value) for name, value in facts.items() if name in taken}, **dated)


def says_the_same(decision: Any, answer: Answer) -> bool:
    """Whether kind, value and rules are those of the interpreter's answer, and of each of several answers as well."""
    if decision is None:
        return answer.kind is Kind.NOT_COVERED
    several = tuple((each.kind.value, _printed(each.value), each.rules) for each in answer.alternatives)
    return (decision.kind, decision.value, decision.rules) == (
        answer.kind.value,
        _printed(answer.value),
        answer.rules,
    ) and tuple((each.kind, each.value, each.rules) for each in decision.answers) == several


def _given(value: FactValue) -> object:
    """Whole numbers as int, instants as datetime."""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _EPOCH + timedelta(microseconds=value)
    return value


def _printed(value: object) -> object:
    return _EPOCH + timedelta(microseconds=value.us) if isinstance(value, Point) else value


class _Texts(MetaPathFinder, InspectLoader):
    """Finds the modules of one package among texts by path."""

    def __init__(self, package: str, files: Mapping[str, str]) -> None:
        self._package = package
        self._files = files

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return spec_from_loader(fullname, self) if self._path(fullname) else None

    def is_package(self, fullname: str) -> bool:
        return (self._path(fullname) or "").endswith("__init__.py")

    def get_source(self, fullname: str) -> str:
        path = self._path(fullname)
        if path is None:
            raise ImportError(fullname)
        return self._files[path]

    def _path(self, fullname: str) -> str | None:
        first, *rest = fullname.split(".")
        if first != self._package:
            return None
        return next(
            (path for path in ("/".join([*rest, "__init__.py"]), "/".join(rest) + ".py") if path in self._files), None
        )
