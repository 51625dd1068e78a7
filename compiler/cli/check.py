"""`gonggao check`: what is wrong with the rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compiler.cli.codes import FOUND, OK, USAGE
from compiler.cli.options import deliver, echo, finding_names, in_colour, lang_option, note
from compiler.project import Project, Selection, UsageError, find_project, select
from compiler.report.outputs import STYLES, Report, written
from compiler.report.words import colon, phrase
from dsl.diagnostic import Edit, Finding, Severity

if TYPE_CHECKING:
    from compiler.pipeline import Compiled
    from compiler.policy.severities import Severities


def command(lang: str) -> click.Command:
    @click.command("check", help=phrase("help.check", lang))
    @click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
    @findings_options(lang)
    @click.option("--baseline", type=click.Path(path_type=Path), help=phrase("help.baseline", lang))
    @click.option("--write-baseline", type=click.Path(path_type=Path), help=phrase("help.write-baseline", lang))
    @click.option("--fix", is_flag=True, help=phrase("help.fix", lang))
    @click.option("--diff", is_flag=True, help=phrase("help.fix-diff", lang))
    @click.option("--show-silenced", is_flag=True, help=phrase("help.show-silenced", lang))
    @report_options(lang)
    @lang_option(lang)
    def run(
        paths: tuple[Path, ...],
        levels: tuple[str, ...],
        selected: tuple[str, ...],
        ignored: tuple[str, ...],
        fail_level: str,
        strict: bool,
        baseline: Path | None,
        write_baseline: Path | None,
        fix: bool,
        diff: bool,
        show_silenced: bool,
        style: str,
        output_file: Path | None,
        lang: str,
    ) -> int:
        from compiler import pipeline
        from compiler.policy.severities import severities
        from compiler.reading import NotReadable

        project = find_project(paths[0] if paths else Path.cwd())
        selection = select(project, paths)
        given = severities(project.findings, levels, selected, ignored)
        checked = pipeline.check(project, given)
        if diff:
            return _show_fixes(checked, selection)
        if fix:
            checked = _fix(project, checked, selection, given, lang)
        report = Report(
            files=sum(path in selection for path in checked.paths),
            findings=reported(checked.findings, selection),
            sources=checked.sources,
            lang=lang,
            known=_known(baseline),
            colour=in_colour() and output_file is None,
            show_silenced=show_silenced,
        )
        if write_baseline:
            from compiler import writing
            from compiler.report import baseline as baselines

            writing.replace(write_baseline, baselines.write_baseline(report))
        deliver(written(report, style), output_file)
        unread = [finding for finding in report.findings if isinstance(finding, NotReadable)]
        return exit_code([*report.new, *unread], Severity.INFORMATION if strict else Severity(fail_level))

    return run


def findings_options(lang: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Which findings are wanted, how much each weighs, and which of them fail the command."""
    levels = click.Choice([severity.value for severity in Severity])
    named: dict[str, Any] = {"multiple": True, "shell_complete": finding_names}
    options = (
        click.option("--severity", "levels", metavar="NAME=LEVEL", help=phrase("help.severity", lang), **named),
        click.option("--select", "selected", metavar="NAME", help=phrase("help.select", lang), **named),
        click.option("--ignore", "ignored", metavar="NAME", help=phrase("help.ignore", lang), **named),
        click.option("--fail-level", type=levels, default="error", help=phrase("help.fail-level", lang)),
        click.option("--strict", is_flag=True, help=phrase("help.strict", lang)),
    )
    return _all(options)


def report_options(lang: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """In which form the report comes, and where to."""
    words = phrase("help.report-format", lang)
    options = (
        click.option("--output-format", "style", type=click.Choice(STYLES), default="text", help=words),
        click.option("--output-file", type=click.Path(path_type=Path), help=phrase("help.output-file", lang)),
    )
    return _all(options)


def reported(findings: Sequence[Finding], selection: Selection) -> list[Finding]:
    """The findings in the chosen files, and those elsewhere that speak of them."""
    return [f for f in findings if any(p.path in selection for p in (f.place, *(r.place for r in f.related)))]


def exit_code(findings: Sequence[Finding], fail_level: Severity = Severity.ERROR) -> int:
    """By the worst finding that nobody lets stand: whether it weighs as much as the level or more."""
    from compiler.reading import NotReadable

    if any(isinstance(finding, NotReadable) for finding in findings):
        return USAGE
    order = list(Severity)
    failing = order[: order.index(fail_level) + 1]
    return FOUND if any(f.silenced is None and f.weight in failing for f in findings) else OK


def _all(options: Sequence[Callable[..., Any]]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The options as one decorator, in the order in which help shows them."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def _known(baseline: Path | None) -> frozenset[str]:
    if baseline is None:
        return frozenset()
    from compiler.reading import read_plain
    from compiler.report.baseline import UnreadableBaseline, read_baseline

    try:
        return read_baseline(read_plain(baseline))
    except UnreadableBaseline as error:
        raise UsageError("unreadable-baseline", path=str(baseline), reason=str(error)) from error


# ── Safe edits ───────────────────────────────────────────────────────────────────────────────────────────────────


def _show_fixes(checked: Compiled, selection: Selection) -> int:
    from difflib import unified_diff

    from compiler.policy.fixing import edited

    edits = _edits(checked, selection)
    for path, those in edits.items():
        text = checked.sources[path].text
        before, after = text.splitlines(), edited(text, those).splitlines()
        echo(unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm=""))
    return FOUND if edits else OK


def _fix(project: Project, checked: Compiled, selection: Selection, given: Severities, lang: str) -> Compiled:
    """Write the edits, say which files they touch and whose decisions they change, and check again."""
    from compiler import pipeline, writing
    from compiler.policy.fixing import rewritten
    from compiler.reading import decode

    edits = _edits(checked, selection)
    for path, those in edits.items():
        content = (project.root / path).read_bytes()
        if decode(path, content) == checked.sources[path]:  # else it was changed since: it is checked again
            writing.replace(project.root / path, rewritten(content, those))
            note([f"{phrase('fixed.wrote', lang)}{colon(lang)}{path}"])
    if not edits:
        return checked
    again = pipeline.check(project, given)
    note(f"{phrase('fixed.decides', lang)}{colon(lang)}{id}" for id in pipeline.decided_otherwise(checked, again))
    note(f"{phrase('fixed.understood', lang)}{colon(lang)}{id}" for id in pipeline.understood_since(checked, again))
    return again


def _edits(checked: Compiled, selection: Selection) -> Mapping[str, tuple[Edit, ...]]:
    from compiler.policy.fixing import safe_edits

    edits = safe_edits(checked.findings, checked.sources)
    return {path: those for path, those in sorted(edits.items()) if path in selection}
