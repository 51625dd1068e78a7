"""`gonggao trace`: the source text of an announcement, clause by clause, and its lock."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.codes import FOUND, OK
from compiler.cli.options import echo, lang_option
from compiler.project import UsageError, announcement_id, find_project, lock_path
from compiler.report.words import phrase


def command(lang: str) -> click.Command:
    @click.command("trace", help=phrase("help.trace", lang))
    @click.argument("file", type=click.Path(path_type=Path))
    @click.option("--source", required=True, type=click.Path(path_type=Path), help=phrase("help.source", lang))
    @click.option("--pin", "pinned", multiple=True, metavar="PATH=FOUND", help=phrase("help.pin", lang))
    @click.option("--write", is_flag=True, help=phrase("help.trace-write", lang))
    @click.option("--html", type=click.Path(path_type=Path), help=phrase("help.trace-html", lang))
    @lang_option(lang)
    def run(file: Path, source: Path, pinned: tuple[str, ...], write: bool, html: Path | None, lang: str) -> int:
        from compiler import pipeline, writing
        from compiler.checks.cited import uncited
        from compiler.model.source_lock import UnreadableLock, write_lock
        from compiler.project import select
        from compiler.questions.asked import find_announcement
        from compiler.reading import read_plain
        from compiler.report.passages import changes_text, passages_html, passages_text
        from compiler.trace.account import Role, account, changes
        from compiler.trace.lock import UnknownClause, lock, pins
        from compiler.trace.outline import outline
        from compiler.trace.pinned import pinned_in

        project = find_project(file)
        (path,) = select(project, [file]).paths
        loaded = pipeline.load(project)
        id = announcement_id(project, path)
        if id in loaded.broken:
            raise UsageError("broken", announcement=id)
        announcement = find_announcement(loaded.rulebook, id)
        text = read_plain(source)
        try:
            before = pipeline.source_lock(project, path)
        except UnreadableLock as error:
            if not write:
                raise UsageError("unreadable-lock", path=lock_path(path), reason=str(error)) from error
            before = None
        try:
            written = pinned_in(loaded.sources[path].text, before)
            places = pins(text, before, written | _wanted(pinned))
        except UnknownClause as error:
            raise UsageError("no-such-clause", path=str(error.args[0])) from error
        after = lock(text, places)
        left_open = {found.clause for found in uncited(announcement, after)}
        passages = account(announcement, outline(text, places), left_open)
        differs = changes(announcement, before, after) if before else None
        if html is not None:
            fresh = (*differs.changed, *differs.added) if differs else ()
            title = " / ".join(dict.fromkeys(announcement.title.of(one) for one in ("en", "zh")))
            writing.replace(html, passages_html(title, passages, lang, fresh))
        else:
            echo(passages_text(passages, lang))
        if differs:
            echo(changes_text(differs, lang))
        if write:
            writing.replace(project.root / lock_path(path), write_lock(after))
            echo([f"{phrase('trace.wrote', lang)} {lock_path(path)}"])
        open_ = sum(use.role is Role.NOTHING for passage in passages for use in passage.uses)
        echo([phrase("trace.summary", lang, {"clauses": len(passages), "open": open_})])
        return FOUND if open_ or (differs and not write) else OK

    return run


def _wanted(pinned: tuple[str, ...]) -> dict[str, str]:
    """The path that a clause shall have, by the one that it was found to have."""
    wanted: dict[str, str] = {}
    for pin in pinned:
        path, equals, found = pin.partition("=")
        if not (equals and path.strip() and found.strip()):
            raise UsageError("bad-pin", written=pin)
        wanted[found.strip()] = path.strip()
    return wanted
