"""`gonggao ask`: one question, or a file of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compiler.cli.codes import FOUND, OK, USAGE
from compiler.cli.options import echo, echo_json, format_option, in_colour, lang_option, note
from compiler.project import Project, UsageError, announcement_id, find_project
from compiler.report.words import languages, phrase

if TYPE_CHECKING:
    from compiler.model.case import FactError
    from compiler.pipeline import Compiled


def command(lang: str) -> click.Command:
    @click.command("ask", help=phrase("help.ask", lang))
    @click.argument("announcement", required=False)
    @click.argument("matter", required=False)
    @click.argument("facts", nargs=-1)
    @click.option("--as-of", help=phrase("help.as-of", lang))
    @click.option("--cases", type=click.Path(path_type=Path, allow_dash=True), help=phrase("help.cases", lang))
    @click.option("--compare", is_flag=True, help=phrase("help.compare", lang))
    @format_option(lang)
    @lang_option(lang)
    def run(
        announcement: str | None,
        matter: str | None,
        facts: tuple[str, ...],
        as_of: str | None,
        cases: Path | None,
        compare: bool,
        style: str,
        lang: str,
    ) -> int:
        from compiler import pipeline
        from compiler.questions.asked import needed_of

        project = find_project(Path.cwd())
        loaded = pipeline.load(project)
        if cases is not None:
            if announcement or as_of:
                raise UsageError("cases-and-question")
            return _cases(loaded, cases, compare, lang)
        if compare or announcement is None or matter is None:
            raise UsageError("compare-without-cases" if compare else "nothing-asked")
        for broken in needed_of(loaded.broken, announcement):
            return _broken(project, loaded, broken, lang)
        return _question(loaded, announcement, matter, facts, as_of, style, lang)

    return run


def _question(
    loaded: Compiled, id: str, matter: str, facts: Iterable[str], as_of: str | None, style: str, lang: str
) -> int:
    from compiler.interpreter import explain
    from compiler.questions.asked import find_announcement
    from compiler.questions.lines import read_as_of
    from compiler.questions.typed import find_matter_id, read_typed
    from compiler.report.answers import Asked, explanation_data, explanation_text

    announcement = find_announcement(loaded.rulebook, id)
    asked = Asked(announcement, find_matter_id(announcement, matter), loaded.sources)
    given = read_typed(announcement, facts)
    explanation = explain(announcement, asked.matter, given, read_as_of(as_of))
    if style == "json":
        echo_json(explanation_data(asked, explanation))
    else:
        echo(explanation_text(asked, explanation, lang))
    return OK


def _cases(loaded: Compiled, file: Path, compare: bool, lang: str) -> int:
    from compiler.questions.compare import agrees
    from compiler.questions.lines import Refused, answer_lines
    from compiler.report.answers import answer_data

    counts = {"agree": 0, "differ": 0, "refused": 0}
    for result in answer_lines(loaded.rulebook, loaded.broken, _lines(file), expecting=compare):
        if isinstance(result, Refused):
            counts["refused"] += 1
            error = {"name": result.error.name, "message": _words(result.error, lang)}
            echo_json({"id": result.id, "error": error}, indent=None)
        elif not compare:
            echo_json({"id": result.id, **answer_data(result.answer)}, indent=None)
        elif agrees(result.answer, result.expected):
            counts["agree"] += 1
        else:
            counts["differ"] += 1
            echo_json({"id": result.id, "expected": result.expected, **answer_data(result.answer)}, indent=None)
    if compare:
        note([phrase("ask.compared", lang, counts)])
    if counts["refused"]:
        return USAGE
    return FOUND if counts["differ"] else OK


def _lines(file: Path) -> Iterable[bytes]:
    try:
        with click.open_file(str(file), "rb") as handle:
            yield from handle
    except OSError as error:
        raise UsageError("cannot-read", path=str(file), reason=error.strerror or str(error)) from error


def _broken(project: Project, loaded: Compiled, id: str, lang: str) -> int:
    """Says why nothing can be asked of it: the findings of its file and of the vocabularies."""
    from compiler.report.findings import findings_text

    note([phrase("ask.broken", lang, {"announcement": id}), ""])
    of = {f.place.path: announcement_id(project, f.place.path) for f in loaded.findings}
    findings = [f for f in loaded.findings if of[f.place.path] == id or of[f.place.path].startswith("vocabulary.")]
    note(f"{paragraph}\n" for paragraph in findings_text(findings, loaded.sources, lang, in_colour()))
    return FOUND


def _words(error: FactError, lang: str) -> str:
    words = error.words()
    return " / ".join(words.of(one) for one in languages(lang))
