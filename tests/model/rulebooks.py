"""Announcements from a few lines of text, with the vocabulary of the cases."""

from __future__ import annotations

from pathlib import Path

from compiler.model.resolve import Resolved, resolve
from compiler.model.rulebook import Announcement
from dsl.parser import parse
from dsl.source import Source

_CASES = Path(__file__).parents[1] / "cases"
SHOP = Source("vocabulary/shop.rule", (_CASES / "vocabulary" / "shop.rule").read_text("utf-8"))


def resolved(body: str, zone: str = "Asia/Shanghai", year: int | None = 2019) -> Resolved:
    """An announcement with a header and the lines of `body`."""
    header = (
        'announcement shop.case\n  title en "A case" zh "一例"\n  issuer tmall\n  published 2019-01-11\n'
        f"  zone {zone}\n  uses shop\n" + (f"  year {year}\n" if year else "")
    )
    parsed = [parse(Source("shop/case.rule", header + body)), parse(SHOP)]
    assert [finding for file in parsed for finding in file.findings] == []
    return resolve(parsed)


def announcement(body: str, zone: str = "Asia/Shanghai", year: int | None = 2019) -> Announcement:
    """The same, without anything to find."""
    result = resolved(body, zone, year)
    assert result.findings == ()
    return result.rulebook.announcement["shop.case"]


def names_of_findings(body: str, zone: str = "Asia/Shanghai", year: int | None = 2019) -> list[str]:
    return [finding.name() for finding in resolved(body, zone, year).findings]
