"""How much each finding weighs in a project: `[tool.gonggao.findings]` and what a command is told beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from compiler.policy.kinds import kinds
from compiler.policy.names import nearest
from compiler.project import UsageError
from dsl.diagnostic import Finding, Severity

OFF = "off"
LEVELS = (OFF, *(severity.value for severity in reversed(Severity)))
"""From the lightest."""


@frozen
class Severities:
    """The severity that is given to findings by name, None for those that are left out. Others keep their own.

    `only`, where it is not empty, are the names of those that are wanted. Firm errors are left out by neither.
    """

    given: Mapping[str, Severity | None]
    only: frozenset[str] = frozenset()

    def weigh(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings with the severity that they have here, without those that are left out."""
        weighed = []
        for finding in findings:
            name = finding.name()
            given = self.given.get(name, finding.severity)
            if finding.is_firm():
                weighed.append(finding)
            elif given is not None and (not self.only or name in self.only):
                weighed.append(finding if given is finding.severity else finding.but(assigned=given))
        return tuple(weighed)


def severities(
    settings: Mapping[str, object],
    levels: Iterable[str] = (),
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Severities:
    """What the settings say, over it what a command is told: `name=level`, and names to select or to ignore.

    Raises UsageError for what is no finding, no severity, or would lower an error that must stay one.
    """
    if (
        not settings
        and not (levels := tuple(levels))
        and not (select := tuple(select))
        and not (ignore := tuple(ignore))
    ):
        return Severities({})
    given = {name: _level(name, level) for name, level in settings.items()}
    for written in levels:
        name, equals, level = written.partition("=")
        if not equals:
            raise UsageError("bad-severity", written=written, levels=_quoted(LEVELS))
        given[name.strip()] = _level(name.strip(), level.strip())
    given |= {name: _level(name, OFF) for name in _names(ignore)}
    return Severities(given, frozenset(_known(name).name() for name in _names(select)))


def _names(written: Iterable[str]) -> Iterable[str]:
    return (name.strip() for names in written for name in names.split(","))


def _level(name: str, level: object) -> Severity | None:
    kind = _known(name)
    if level not in LEVELS:
        raise UsageError("unknown-severity", name=name, written=str(level), levels=_quoted(LEVELS))
    if kind.is_firm() and level != Severity.ERROR.value:
        raise UsageError("firm-error", name=name, written=str(level))
    return None if level == OFF else Severity(level)


def _known(name: str) -> type[Finding]:
    kind = kinds().get(name)
    if kind is None:
        raise UsageError("unknown-finding", name=name, nearest=nearest(name, kinds()))
    return kind


def _quoted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"`{name}`" for name in names)
