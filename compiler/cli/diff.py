"""`gonggao diff`: which cases two versions of the rules decide differently."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve, frozen

from compiler.cli.codes import FOUND, OK
from compiler.cli.options import echo, echo_json, lang_option, note
from compiler.project import Project, UsageError, announcement_id, find_project, select
from compiler.report.words import lines, phrase

if TYPE_CHECKING:
    from compiler.diff import Difference
    from compiler.model.rulebook import Rulebook

REVISION = "git:"


def command(lang: str) -> click.Command:
    @click.command("diff", help=phrase("help.diff", lang))
    @click.argument("versions", nargs=-1)
    @click.option("--against", metavar="REV", help=phrase("help.against", lang))
    @click.option(
        "--breaking-from",
        "limit",
        type=click.Choice(("text", "decision", "api")),
        default="decision",
        help=phrase("help.breaking-from", lang),
    )
    @click.option(
        "--output-format",
        "style",
        type=click.Choice(("text", "json", "markdown")),
        default="text",
        help=phrase("help.output-format", lang),
    )
    @lang_option(lang)
    def run(versions: tuple[str, ...], against: str | None, limit: str, style: str, lang: str) -> int:
        from compiler.diff import compare

        if len(versions) != (2 if against is None else 0):
            raise UsageError("two-versions")
        old, new = (REVISION + against, ".") if against is not None else versions
        with _version(old) as before, _version(new) as after:
            broken = before.broken | after.broken
            difference = compare(_without(before.rulebook, broken), _without(after.rulebook, broken))
            _print(difference, style, lang, edited=before.texts != after.texts)
        for key, ids in _told_broken(before.broken, after.broken):
            said = {"versions": phrase(f"diff.version-{key}", lang), "ids": tuple(ids)}
            note(lines("diff.broken", lang, said))
        return FOUND if broken or breaks(difference, limit) else OK

    return run


def breaks(difference: Difference, limit: str) -> bool:
    """Whether something at or above the category changed."""
    from compiler.diff import Category

    return difference.category is not None and difference.category >= Category[limit.upper()]


def _print(difference: Difference, style: str, lang: str, edited: bool) -> None:
    from compiler.report.changes import changes_data, changes_markdown, changes_text

    if style == "json":
        echo_json(changes_data(difference))
    elif difference.announcements:
        echo((changes_markdown if style == "markdown" else changes_text)(difference, lang))
    else:
        echo([phrase("diff.layout" if edited else "diff.none", lang)])


@frozen
class _Version:
    """What of a version is compared. `broken` are the ids of its announcements that have errors; `texts` by path."""

    rulebook: Rulebook
    broken: frozenset[str]
    texts: dict[str, str]


@contextmanager
def _version(name: str) -> Iterator[_Version]:
    """What is at a revision, in a project, or in a file or folder of one."""
    from compiler.versions import at_revision

    if name.startswith(REVISION):
        with at_revision(find_project(Path.cwd()), name.removeprefix(REVISION)) as project:
            yield _loaded(project, ())
    else:
        path = Path(name)
        project = find_project(path)
        whole = path.resolve() == project.root.resolve()
        yield _loaded(project, () if whole else (path,))


def _loaded(project: Project, paths: tuple[Path, ...]) -> _Version:
    from compiler import pipeline

    selection = select(project, paths)
    loaded = pipeline.load(project)
    chosen = tuple(a for a in loaded.rulebook.announcements if a.place.path in selection)
    files = {announcement_id(project, path) for path in loaded.paths if path in selection}
    texts = {path: source.text for path, source in loaded.sources.items() if path in selection}
    return _Version(evolve(loaded.rulebook, announcements=chosen), loaded.broken & frozenset(files), texts)


def _without(rulebook: Rulebook, ids: frozenset[str]) -> Rulebook:
    return evolve(rulebook, announcements=tuple(a for a in rulebook.announcements if a.id not in ids))


def _told_broken(old: frozenset[str], new: frozenset[str]) -> Iterator[tuple[str, list[str]]]:
    for key, ids in (("both", old & new), ("old", old - new), ("new", new - old)):
        if ids:
            yield key, sorted(ids)
