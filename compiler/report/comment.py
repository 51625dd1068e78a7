"""A report as Markdown, for a comment below a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from compiler.backends.summary.markdown import inline
from compiler.report.findings import fix_lines, help_lines, message_lines, place_text, related_lines, summary_text
from compiler.report.outputs import Report
from compiler.report.words import colon, counted, phrase
from dsl.diagnostic import Finding

_SHOWN = 100
"""So many findings have a line: a comment holds 65,536 characters."""


def written(report: Report) -> Iterator[str]:
    """A table of the new findings, the details of each folded below it, and what is let stand and why."""
    new = report.new
    heard = [finding for finding in new if finding.silenced is None]
    yield f"### gonggao\n\n{_code(summary_text(report.files, new, report.lang))}"
    if heard:
        heads = [phrase(f"markdown.{key}", report.lang) for key in ("severity", "finding", "where", "what")]
        yield f"\n| {' | '.join(heads)} |\n| --- | --- | --- | --- |"
        yield from (f"| {' | '.join(_row(finding, report))} |" for finding in heard[:_SHOWN])
        yield from ("\n" + part for finding in heard[:_SHOWN] for part in [_details(finding, report)])
    if len(heard) > _SHOWN:
        yield "\n" + counted("count.more", len(heard) - _SHOWN, report.lang)
    stand = [finding for finding in new if finding.silenced is not None]
    if stand:
        yield f"\n<details><summary>{phrase('markdown.silenced', report.lang)}</summary>\n"
        sign = colon(report.lang)
        yield from (f"- {_where(finding, report)}{sign}{inline(finding.silenced or '')}" for finding in stand)
        yield "\n</details>"
    if len(report.findings) > len(new):
        yield (
            "\n"
            + counted("count.known", len(report.findings) - len(new), report.lang)
            + ("。" if report.lang == "zh" else ".")
        )


def _row(finding: Finding, report: Report) -> Iterator[str]:
    yield phrase(f"severity.{finding.weight.value}", report.lang)
    yield f"`{finding.name()}`"
    yield inline(place_text(finding.place, report.sources))
    yield "<br>".join(map(_code, message_lines(finding, report.lang)))


def _details(finding: Finding, report: Report) -> str:
    lines = [
        *related_lines(finding, report.sources, report.lang),
        *help_lines(finding, report.lang),
        *fix_lines(finding, report.lang),
    ]
    listed = "\n".join(f"- {_code(line)}" for line in lines)
    return f"<details><summary>{_where(finding, report)}</summary>\n\n{listed}\n\n</details>"


def _where(finding: Finding, report: Report) -> str:
    return f"{finding.name()}, {inline(place_text(finding.place, report.sources))}"


def _code(text: str) -> str:
    """What stands between backticks as code, all of it without any markup of its own."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return inline(text)
    return "".join(f"<code>{inline(part)}</code>" if at % 2 else _spaced(part) for at, part in enumerate(parts))


def _spaced(text: str) -> str:
    """Without markup, with the white space at its ends."""
    bare = text.strip()
    start = text[: len(text) - len(text.lstrip())]
    return f"{start}{inline(bare)}{text[len(start) + len(bare) :]}" if bare else text
