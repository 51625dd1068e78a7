"""`gonggao diff`: which cases two versions of the rules decide differently."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compiler.cli.codes import FOUND, OK
from compiler.cli.options import deliver, lang_option, note
from compiler.project import Project, Selection, UsageError, find_project, select
from compiler.report.words import lines, phrase

if TYPE_CHECKING:
    from compiler.gate import Compared
    from compiler.pipeline import Compiled

F = TypeVar("F", bound=Callable[..., Any])

REVISION = "git:"
CATEGORIES = ("text", "decision", "api")


def command(lang: str) -> click.Command:
    @click.command("diff", help=phrase("help.diff", lang))
    @click.argument("versions", nargs=-1)
    @click.option("--against", metavar="REV", help=phrase("help.against", lang))
    @breaking_option(lang)
    @click.option(
        "--output-format",
        "style",
        type=click.Choice(("text", "json", "markdown")),
        default="text",
        help=phrase("help.output-format", lang),
    )
    @click.option("--output-file", type=click.Path(path_type=Path), help=phrase("help.output-file", lang))
    @lang_option(lang)
    def run(
        versions: tuple[str, ...], against: str | None, limit: str, style: str, output_file: Path | None, lang: str
    ) -> int:
        from compiler.diff import Category
        from compiler.gate import compared
        from compiler.report.changes import written

        if len(versions) != (2 if against is None else 0):
            raise UsageError("two-versions")
        old, new = (REVISION + against, ".") if against is not None else versions
        with _version(old) as before, _version(new) as after:
            found = compared(before, after)
        deliver(written(found.difference, found.edited, style, lang), output_file)
        note(lost_lines(found, lang))
        return FOUND if found.breaks(Category[limit.upper()]) else OK

    return run


def breaking_option(lang: str) -> Callable[[F], F]:
    """`--breaking-from`: from which category of change on the command fails."""
    choice = click.Choice(CATEGORIES)
    words = phrase("help.breaking-from", lang)
    return click.option("--breaking-from", "limit", type=choice, default="decision", help=words)


def lost_lines(found: Compared, lang: str) -> Iterator[str]:
    """Which announcements were not compared, and in which version they have errors."""
    old, new = found.lost_before, found.lost_after
    for key, ids in (("both", old & new), ("old", old - new), ("new", new - old)):
        if ids:
            said = {"versions": phrase(f"diff.version-{key}", lang), "ids": tuple(sorted(ids))}
            yield from lines("diff.broken", lang, said)


@contextmanager
def _version(name: str) -> Iterator[tuple[Project, Compiled, Selection | None]]:
    """What is at a revision, in a project, or in a file or folder of one."""
    from compiler import pipeline
    from compiler.versions import at_revision

    if name.startswith(REVISION):
        with at_revision(find_project(Path.cwd()), name.removeprefix(REVISION)) as project:
            yield project, pipeline.load(project), None
    else:
        path = Path(name)
        project = find_project(path)
        whole = path.resolve() == project.root.resolve()
        yield project, pipeline.load(project), None if whole else select(project, (path,))
