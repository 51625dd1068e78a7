"""What a change must pass before it is taken: every check of a project, and what it decides otherwise than before."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from compiler import pipeline, writing
from compiler.diff import Category, Difference, compare
from compiler.model.rulebook import Rulebook
from compiler.pipeline import Compiled, Formatted
from compiler.policy.severities import Severities
from compiler.project import Project, Selection, announcement_id, select
from compiler.versions import at_revision
from dsl.diagnostic import Finding, Severity

EXAMPLES = frozenset({"failed-example"})
SOURCES = frozenset({"uncited-clause", "missing-clause", "figure-not-in-clause", "unreadable-source-lock"})
"""Findings that have a step of their own."""


@frozen
class Compared:
    """Two versions against each other, but for the announcements that have errors in one: their ids are the lost.

    `edited`: whether the texts differ at all.
    """

    difference: Difference
    lost_before: frozenset[str]
    lost_after: frozenset[str]
    edited: bool

    def breaks(self, limit: Category) -> bool:
        """Whether something could not be compared, or a change is of this category or a heavier one."""
        heaviest = self.difference.category
        return bool(self.lost_before | self.lost_after) or (heaviest is not None and heaviest >= limit)


def compared(
    old: tuple[Project, Compiled, Selection | None], new: tuple[Project, Compiled, Selection | None]
) -> Compared:
    """What two projects decide differently, in the files that are chosen of each (None: all)."""
    before, after = _Chosen(*old), _Chosen(*new)
    lost = before.lost | after.lost
    difference = compare(before.without(lost), after.without(lost))
    return Compared(difference, before.lost, after.lost, before.texts != after.texts)


@frozen
class Step:
    """One thing that must be so. `count` is how many things are not; `mend` the command that shows or mends them."""

    key: str
    failed: bool
    count: int
    mend: str


@frozen
class Gate:
    """All steps in their order, and what they found."""

    steps: tuple[Step, ...]
    checked: Compiled
    formatted: Formatted
    stale: writing.Difference
    compared: Compared | None

    @property
    def failed(self) -> bool:
        return any(step.failed for step in self.steps)


def examine(
    project: Project, severities: Severities, fail_level: Severity, against: str | None, limit: Category
) -> Gate:
    """Run every step, whatever another found. `against` is a revision of the project's git repository."""
    everything = select(project, ())
    formatted = pipeline.format_files(project, everything, None)
    checked = pipeline.check(project, severities)
    files = pipeline.outputs(checked)
    stale = writing.compare(project.output_folder, files, whole=not checked.broken)
    versions = _against(project, checked, against) if against is not None else None
    failing = _failing(checked.findings, fail_level)
    paths = sorted({finding.place.path for finding in _named(failing, SOURCES)})
    rest = [finding for finding in failing if finding.name() not in EXAMPLES | SOURCES]
    outdated = len((*stale.stale, *stale.missing, *stale.orphaned))
    steps = [
        _step("format", len(formatted.changed), "gonggao format"),
        _step("check", len(rest), "gonggao check"),
        _step("examples", len(_named(failing, EXAMPLES)), "gonggao test"),
        _step("sources", len(_named(failing, SOURCES)), f"gonggao trace {paths[0] if paths else 'FILE'} --source TEXT"),
        _step("build", outdated + len(checked.broken), "gonggao build"),
    ]
    if versions is not None:
        changed = len(versions.difference.announcements)
        steps.append(Step("diff", versions.breaks(limit), changed, f"gonggao diff --against {against}"))
    return Gate(tuple(steps), checked, formatted, stale, versions)


def _against(project: Project, checked: Compiled, revision: str) -> Compared:
    with at_revision(project, revision) as then:
        return compared((then, pipeline.load(then), None), (project, checked, None))


def _step(key: str, count: int, mend: str) -> Step:
    return Step(key, count > 0, count, mend)


def _failing(findings: Sequence[Finding], level: Severity) -> list[Finding]:
    order = list(Severity)
    failing = order[: order.index(level) + 1]
    return [finding for finding in findings if finding.silenced is None and finding.weight in failing]


def _named(findings: Sequence[Finding], names: frozenset[str]) -> list[Finding]:
    return [finding for finding in findings if finding.name() in names]


@frozen
class _Chosen:
    project: Project
    compiled: Compiled
    selection: Selection | None

    def _has(self, path: str) -> bool:
        return self.selection is None or path in self.selection

    @property
    def lost(self) -> frozenset[str]:
        """The ids of the chosen announcements whose meaning is not settled."""
        settled = {announcement.id for announcement in self.compiled.stopped}
        ids = {announcement_id(self.project, path) for path in self.compiled.paths if self._has(path)}
        return (self.compiled.broken & ids) - settled

    @property
    def texts(self) -> dict[str, str]:
        return {path: source.text for path, source in self.compiled.sources.items() if self._has(path)}

    def without(self, lost: frozenset[str]) -> Rulebook:
        announcements = (*self.compiled.rulebook.announcements, *self.compiled.stopped)
        chosen = tuple(a for a in announcements if self._has(a.place.path) and a.id not in lost)
        return evolve(self.compiled.rulebook, announcements=chosen)
