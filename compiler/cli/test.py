"""`gonggao test`: the examples in rule files, and what none of them reaches."""

from __future__ import annotations

from pathlib import Path

import click

from compiler.cli.codes import FOUND, OK, USAGE
from compiler.cli.options import deliver, format_option, in_colour, json_lines, lang_option, note
from compiler.project import find_project, select
from compiler.report.words import phrase


def command(lang: str) -> click.Command:
    @click.command("test", help=phrase("help.test", lang))
    @click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
    @click.option("--suggest", is_flag=True, help=phrase("help.suggest", lang))
    @format_option(lang, "junit")
    @click.option("--output-file", type=click.Path(path_type=Path), help=phrase("help.output-file", lang))
    @lang_option(lang)
    def run(paths: tuple[Path, ...], suggest: bool, style: str, output_file: Path | None, lang: str) -> int:
        from compiler import interpreter, pipeline
        from compiler.checks.coverage import coverage, suggestions
        from compiler.checks.subject import Subject
        from compiler.reading import NotReadable
        from compiler.report.coverage import coverage_data, coverage_text, examples_text
        from compiler.report.findings import findings_text
        from compiler.report.junit import examples_junit

        project = find_project(paths[0] if paths else Path.cwd())
        selection = select(project, paths)
        loaded = pipeline.load(project)
        chosen = [a for a in loaded.rulebook.announcements if a.place.path in selection]
        errors = [f for f in loaded.findings if f.stops and f.place.path in selection]
        note(f"{paragraph}\n" for paragraph in findings_text(errors, loaded.sources, lang, in_colour()))
        results = [(announcement, coverage(announcement)) for announcement in chosen]
        written = {
            a.id: examples_text(a, suggestions(a, Subject(a, interpreter.ask)), "zh" if lang == "zh" else "en")
            for a in (chosen if suggest else ())
        }
        if style == "junit":
            lines = examples_junit(results, errors, loaded.sources, lang)
        elif style == "json":
            data = [{**coverage_data(a, found), "suggestions": written.get(a.id)} for a, found in results]
            lines = json_lines({"announcements": data})
        else:
            lines = (
                line
                for announcement, found in results
                for line in ([written[announcement.id]] if suggest else coverage_text(announcement, found, lang))
            )
        deliver(lines, output_file)
        if any(isinstance(finding, NotReadable) for finding in errors):
            return USAGE
        return FOUND if errors or any(found.failed for _, found in results) else OK

    return run
