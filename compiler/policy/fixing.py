"""Safe edits put into texts."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping

from dsl.diagnostic import Edit, Finding
from dsl.source import Source


def safe_edits(findings: Iterable[Finding], sources: Mapping[str, Source]) -> dict[str, tuple[Edit, ...]]:
    """The edits, by path, of the findings that have one safe fix; findings that stand have none.

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
    return {path: tuple(found) for path, found in edits.items()}


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text after the edits."""
    for edit in sorted(edits, key=lambda edit: edit.place, reverse=True):
        text = text[: edit.place.start] + edit.text + text[edit.place.end :]
    return text


def rewritten(content: bytes, edits: Iterable[Edit]) -> bytes:
    """A file after the edits, whose places count its line ends as one: the ends of its lines and its mark stay."""
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    text = content.decode("utf-8-sig")
    double = [found.start() - number for number, found in enumerate(re.finditer("\r\n", text))]
    first = re.search("\r\n|\r|\n", text)
    end = first[0] if first else "\n"

    def there(offset: int) -> int:
        return offset + bisect_left(double, offset)

    for edit in sorted(edits, key=lambda edit: edit.place, reverse=True):
        before, after = text[: there(edit.place.start)], text[there(edit.place.end) :]
        text = _joined(_joined(before, edit.text.replace("\n", end)), after)
    return mark + text.encode()


def _joined(before: str, after: str) -> str:
    """One behind the other; the end of a line that would become one with the next is made a pair of its own."""
    return before + "\n" + after if before.endswith("\r") and after.startswith("\n") else before + after


def _free(edit: Edit, taken: Iterable[Edit]) -> bool:
    """Whether an edit meets none of the others; two at one point do."""
    start, end = edit.place.start, edit.place.end
    return all(start != other.place.start and (end <= other.place.start or other.place.end <= start) for other in taken)
