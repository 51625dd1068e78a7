"""`gonggao build`: compile the rules into the output folder, or say what is not up to date there."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import click

from compiler.cli.check import exit_code
from compiler.cli.codes import FOUND
from compiler.cli.options import echo, in_colour, lang_option, note
from compiler.project import Project, find_project
from compiler.report.visible import visible
from compiler.report.words import colon, counted, lines, phrase
from dsl.diagnostic import Severity

SHOWN = 60
"""So many lines of what differs in one output are printed."""


def command(lang: str) -> click.Command:
    @click.command("build", help=phrase("help.build", lang))
    @click.option("--check", "only_check", is_flag=True, help=phrase("help.build-check", lang))
    @lang_option(lang)
    def run(only_check: bool, lang: str) -> int:
        from compiler import pipeline, writing
        from compiler.report.findings import findings_text, summary_text

        project = find_project(Path.cwd())
        checked = pipeline.check(project)
        heard = [finding for finding in checked.findings if finding.silenced is None]
        weighty = [finding for finding in heard if finding.weight is not Severity.INFORMATION]
        echo(f"{paragraph}\n" for paragraph in findings_text(weighty, checked.sources, lang, in_colour()))
        echo([summary_text(len(checked.paths), checked.findings, lang)])

        files = pipeline.outputs(checked)
        pipeline.confirm(checked, files)
        note(_other_version(project, lang))
        difference = writing.compare(project.output_folder, files, whole=not checked.broken)
        if not only_check:
            writing.write(project.output_folder, files, difference)
        did = "would" if only_check else "did"
        for key, paths in (("new", difference.missing), ("changed", difference.stale), ("gone", difference.orphaned)):
            echo(f"{phrase(f'build.{did}.{key}', lang)}{colon(lang)}{project.output}/{path}" for path in paths)
        if only_check:
            for path in difference.stale:
                echo(_differing(project.output_folder / path, f"{project.output}/{path}", files[path], lang))
        echo(f"{phrase('build.not-built', lang)}{colon(lang)}{id}" for id in sorted(checked.broken))
        unchanged = len(files) - len(difference.missing) - len(difference.stale)
        echo([counted("count.current", unchanged, lang)])
        if only_check and difference:
            echo([phrase("build.how", lang)])
        return exit_code(checked.findings) or (FOUND if only_check and difference else 0)

    return run


def _other_version(project: Project, lang: str) -> Iterator[str]:
    """Which version made the outputs that are there, if another."""
    from importlib.metadata import version

    from compiler import writing
    from compiler.backends.python import VERSION, VERSIONED

    there, here = writing.made_by(project.output_folder, VERSIONED, VERSION), version("gonggao")
    if there is not None and there != here:
        yield from lines("build.other-version", lang, {"there": there, "here": here})


def _differing(file: Path, name: str, text: str, lang: str) -> Iterator[str]:
    """What is on the disk against what should be: the first lines that differ, and how many more there are."""
    present = file.read_bytes().decode("utf-8", "backslashreplace").splitlines()
    differing = list(unified_diff(present, text.splitlines(), f"a/{name}", f"b/{name}", lineterm=""))
    yield from map(visible, differing[:SHOWN])
    if len(differing) > SHOWN:
        yield counted("build.more-lines", len(differing) - SHOWN, lang)
