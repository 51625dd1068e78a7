"""Typed Python modules that answer for an announcement, and the runtime that they stand on."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from importlib.resources import files

from compiler.backends.python.clock import Clock
from compiler.backends.python.data import data_module
from compiler.backends.python.module import module
from compiler.backends.python.names import Names
from compiler.backends.python.target import of_announcement, of_platform
from compiler.backends.python.zones import zones_module
from compiler.model.rulebook import Announcement
from compiler.plan import Plan

VERSIONED = "__init__.py"
ZONES = "runtime/zones.py"
"""The module of the zones in which the library reckons."""
VERSION = "MADE_BY_GONGGAO"
"""The module of the whole library says in this constant which version of gonggao made it."""

_PACKAGE = '"""Compiled from announcements by gonggao; edit those, not this."""\n'


def emit(plans: Iterable[Plan], platforms: Iterable[Announcement] = ()) -> dict[str, str]:
    """For each plan `<platform>/<slug>.py` and, beside it, its rules as data in `_<slug>.py`; without plans nothing.

    `<slug>_us.py` is the same module for instants that are integers, microseconds since 1970-01-01T00:00:00Z.
    For each of `platforms`, merged of all announcements of a folder, likewise `<platform>/platform.py`. Also the
    packages around them, and `runtime/`, on which they stand, with their zones.
    """
    targets = [*map(of_announcement, plans), *map(of_platform, platforms)]
    if not targets:
        return {}
    modules: dict[str, str] = {}
    zones: set[str] = set()
    for target in targets:
        plain, in_us, data = (
            Names(target.announcement),
            Names(target.announcement, Clock.MICROSECONDS),
            Names(target.announcement, ids=False),
        )
        modules[target.file] = module(target, plain)
        modules[target.us_file] = module(target, in_us)
        modules[target.data_file] = data_module(target, data)
        zones.update(*(names.zones.values() for names in (plain, in_us, data)))
    return {**_packages(modules), **modules, **_runtime(), ZONES: zones_module(zones), "py.typed": ""}


def _packages(modules: Iterable[str]) -> dict[str, str]:
    folders = {""}
    for path in modules:
        parts = path.split("/")[:-1]
        folders |= {"/".join(parts[: n + 1]) + "/" for n in range(len(parts))}
    texts = dict.fromkeys((f"{folder}__init__.py" for folder in sorted(folders)), _PACKAGE)
    return {**texts, VERSIONED: f'{_PACKAGE}\n{VERSION} = "{version("gonggao")}"\n'}


def _runtime() -> dict[str, str]:
    """`compiler.runtime` as it is."""
    package = files("compiler.runtime")
    texts = {file.name: file.read_text("utf-8") for file in package.iterdir() if file.name.endswith((".py", ".typed"))}
    return {f"runtime/{name}": texts[name] for name in sorted(texts)}
