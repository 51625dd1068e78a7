"""Safe edits put into texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dsl.diagnostic import Edit, Finding
from dsl.source import Source


def fixed(findings: Iterable[Finding], sources: Mapping[str, Source]) -> dict[str, str]:
    """The new texts, by path, of the files in which a finding has one safe fix; findings that stand have none.

    Of edits that meet, the first counts: what is left is found again in the new text.
    """
    edits: dict[str, list[Edit]] = {}
    for finding in findings:
        safe = [fix for fix in finding.fixes if fix.safe]
        if len(safe) == 1 and finding.silenced is None:
            wanted = safe[0].edits
            if all(edit.place.path in sources and _free(edit, edits.get(edit.place.path, ())) for edit in wanted):
                for edit in wanted:
                    edits.setdefault(edit.place.path, []).append(edit)
    return {path: _edited(sources[path].text, found) for path, found in edits.items()}


def _free(edit: Edit, taken: Iterable[Edit]) -> bool:
    """Whether an edit meets none of the others; two at one point do."""
    start, end = edit.place.start, edit.place.end
    return all(start != other.place.start and (end <= other.place.start or other.place.end <= start) for other in taken)


def _edited(text: str, edits: Iterable[Edit]) -> str:
    for edit in sorted(edits, key=lambda edit: edit.place, reverse=True):
        text = text[: edit.place.start] + edit.text + text[edit.place.end :]
    return text
