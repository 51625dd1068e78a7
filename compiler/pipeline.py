"""The passes in their order: texts, trees, meaning, findings, outputs. No other file knows the order.

A pass is imported when it is run, so that a command pays only for those that it uses.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import evolve, frozen

from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.source_lock import SourceLock, UnreadableLock, read_lock
from compiler.policy.severities import Severities
from compiler.policy.severities import severities as severities_of
from compiler.policy.silencing import Allowance, allowances, silence
from compiler.project import Project, Selection, announcement_id, lock_path
from compiler.reading import read_sources, read_text
from dsl.diagnostic import Finding, Severity
from dsl.keywords import Lang
from dsl.parser import parse
from dsl.source import Source


@frozen
class Compiled:
    """A project as far as its passes were run.

    `paths` are its rule files, those that could not be read among them; `findings` are by place, with the severity
    that the project gives them, those that an author lets stand among them. `rulebook` holds only announcements
    without errors; `broken` are the ids of those that have some, in their own file or in one that they use, and of
    those that could not be read. `stopped` are those of the broken whose meaning is settled all the same.
    """

    paths: tuple[str, ...]
    sources: dict[str, Source]
    findings: tuple[Finding, ...]
    rulebook: Rulebook
    broken: frozenset[str]
    stopped: tuple[Announcement, ...] = ()
    allowances: tuple[Allowance, ...] = ()


def load(project: Project, severities: Severities | None = None) -> Compiled:
    """Read, parse and resolve every rule file of the project. Raises UsageError where there is no source folder, and
    for settings of findings that cannot be. `severities` are those of the project unless given.
    """
    severities = severities or severities_of(project.findings)
    return _judged(_resolved(project), severities, whole=None)


def check(project: Project, severities: Severities | None = None) -> Compiled:
    """`load`, and every check over the announcements that are sound so far."""
    from compiler import checks, interpreter

    severities = severities or severities_of(project.findings)
    loaded = _resolved(project)
    locks, unread = _locks(project, loaded.rulebook)
    found = (*unread, *checks.check(loaded.rulebook, interpreter.ask, complete=not loaded.broken, locks=locks))
    return _judged(evolve(loaded, findings=(*loaded.findings, *found)), severities, whole=not loaded.broken)


def _resolved(project: Project) -> Compiled:
    """The project with what is wrong with its texts and their meaning, before anyone judges how much that weighs."""
    read = read_sources(project)
    parsed = [parse(source) for source in read.sources]
    resolved = resolve(parsed, project.source)
    findings = (*read.findings, *(finding for file in parsed for finding in file.findings), *resolved.findings)
    whole = tuple(a for a in resolved.rulebook.announcements if a.id not in resolved.broken)
    lost = {announcement_id(project, f.place.path) for f in findings if f.severity is Severity.ERROR}
    return Compiled(
        paths=read.paths,
        sources={source.path: source for source in read.sources},
        findings=findings,
        rulebook=evolve(resolved.rulebook, announcements=whole),
        broken=resolved.broken | frozenset(lost),
        allowances=tuple(allowance for file in parsed for allowance in allowances(file)),
    )


def _judged(compiled: Compiled, severities: Severities, whole: bool | None) -> Compiled:
    """With what the project and its authors say of the findings, and without the announcements that these stop."""
    findings = severities.weigh(silence(compiled.findings, compiled.allowances, whole))
    wrong = {finding.place.path for finding in findings if finding.stops}
    stopped = tuple(a for a in compiled.rulebook.announcements if a.place.path in wrong)
    sound = tuple(a for a in compiled.rulebook.announcements if a.place.path not in wrong)
    return evolve(
        compiled,
        findings=_by_place(findings),
        rulebook=evolve(compiled.rulebook, announcements=sound),
        broken=compiled.broken | {a.id for a in stopped},
        stopped=stopped,
    )


def source_lock(project: Project, path: str) -> SourceLock | None:
    """The source lock beside a rule file, None where there is none. Raises UnreadableLock."""
    found = read_text(project, lock_path(path))
    if found is None:
        return None
    if not isinstance(found, Source):
        raise UnreadableLock(found.name())
    return read_lock(found.text)


def outputs(checked: Compiled) -> dict[str, str]:
    """What is written for the announcements without errors: paths below the output folder, and texts."""
    from compiler.backends import frame, python, summary
    from compiler.model.amend import merged, platforms
    from compiler.plan import lower

    announcements = checked.rulebook.announcements
    titles = {announcement.id: announcement.title for announcement in (*announcements, *checked.stopped)}
    together = [merged(checked.rulebook, platform) for platform in platforms(checked.rulebook)]
    plans = [lower(announcement) for announcement in announcements]
    files = {**python.emit(plans, together), **frame.emit(plans, together)}
    for announcement in announcements:
        files.update(summary.emit(announcement, titles))
    return files


def understood_since(before: Compiled, after: Compiled) -> tuple[str, ...]:
    """The announcements that have a meaning now and had none before."""
    return tuple(id for id in after.rulebook.announcement if id in before.broken - {a.id for a in before.stopped})


def decided_otherwise(before: Compiled, after: Compiled) -> tuple[str, ...]:
    """The announcements, sound in both, of which some case is decided otherwise or some name is another."""
    from compiler.diff import Category, compare

    both = before.rulebook.announcement.keys() & after.rulebook.announcement.keys()
    old, new = (
        evolve(one.rulebook, announcements=tuple(a for a in one.rulebook.announcements if a.id in both))
        for one in (before, after)
    )
    changes = compare(old, new).announcements
    return tuple(change.id for change in changes if change.category is not None and change.category > Category.TEXT)


class Disagreement(Exception):
    """A generated module answers a case otherwise than the interpreter: a defect, whatever is in the rules."""


def confirm(checked: Compiled, files: Mapping[str, str]) -> None:
    """Put every witness of the findings to the generated module of its announcement, or of its folder, where it takes
    several announcements. These are in `files`, the outputs, or are generated for this where a finding stops them.
    Raises Disagreement.
    """
    from compiler import interpreter
    from compiler.backends.python import loading
    from compiler.model.case import read_facts

    witnesses = [finding.witness for finding in checked.findings if finding.witness]
    for module, announcement, texts in _modules(checked, files, {witness["announcement"] for witness in witnesses}):
        with loading.loaded(texts, module) as answering:
            for case in witnesses:
                if case["announcement"] == announcement.id:
                    facts, matter, date = read_facts(announcement, case["facts"]), case["matter"], case.get("as_of")
                    decision = loading.decide(answering, matter, facts, date)
                    if not loading.says_the_same(decision, interpreter.ask(announcement, matter, facts, date)):
                        raise Disagreement(f"{module}.{matter}: {case['facts']}")


def _modules(
    checked: Compiled, files: Mapping[str, str], ids: Collection[str]
) -> Iterator[tuple[str, Announcement, Mapping[str, str]]]:
    """The modules of the announcements, and of the folders, that have these ids; what each is for, and its texts."""
    from compiler.backends import python
    from compiler.model.amend import merged, platforms
    from compiler.plan import lower

    every = evolve(checked.rulebook, announcements=(*checked.rulebook.announcements, *checked.stopped))
    for announcement in every.announcements:
        if announcement.id in ids:
            texts = python.emit([lower(announcement)]) if announcement in checked.stopped else files
            yield announcement.id, announcement, texts
    for platform in platforms(every):
        if platform in ids:
            together = merged(every, platform)
            yield f"{platform}.platform", together, python.emit([], [together]) if checked.stopped else files


@frozen
class Formatted:
    """Rule files against their canonical form: the new text of those that differ, the paths of those that do not.

    `findings` are those of files that could not be read or parsed; these are in neither.
    """

    sources: dict[str, Source]
    findings: tuple[Finding, ...]
    changed: dict[str, str]
    unchanged: tuple[str, ...]


def format_files(project: Project, selection: Selection, lang: Lang | None) -> Formatted:
    """The canonical form of the chosen files, with keywords in `lang`, or in the language that each file has."""
    from dsl.formatter import format_source

    read = read_sources(project)
    findings: list[Finding] = [finding for finding in read.findings if finding.place.path in selection]
    texts: dict[str, str] = {}
    sources = {source.path: source for source in read.sources if source.path in selection}
    for source in sources.values():
        parsed = parse(source)
        errors = [finding for finding in parsed.findings if finding.severity is Severity.ERROR]
        findings += errors
        if not errors:
            texts[source.path] = format_source(parsed, lang)
    changed = {path: text for path, text in texts.items() if text.encode() != read.content[path]}
    return Formatted(sources, _by_place(findings), changed, tuple(path for path in texts if path not in changed))


def _locks(project: Project, rulebook: Rulebook) -> tuple[dict[str, SourceLock], list[Finding]]:
    """The source locks by the announcement's id, and what is wrong with those that cannot be read."""
    from compiler.checks.source_findings import UnreadableSourceLock

    locks: dict[str, SourceLock] = {}
    findings: list[Finding] = []
    for announcement in rulebook.announcements:
        try:
            lock = source_lock(project, announcement.place.path)
            if lock is not None:
                locks[announcement.id] = lock
        except UnreadableLock as error:
            path = lock_path(announcement.place.path)
            findings.append(UnreadableSourceLock(place=announcement.place, path=path, reason=str(error)))
    return locks, findings


def _by_place(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.place, finding.name())))
