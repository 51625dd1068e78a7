from __future__ import annotations

import pytest

from compiler.prose.clauses import cited


@pytest.mark.parametrize(
    ("addresses", "en", "zh"),
    [
        (("toc.5", "toc.6", "toc.7"), "(contents, items 5, 6 and 7)", "（目录第5至7项）"),
        (("toc.2",), "(contents, item 2)", "（目录第2项）"),
        (("toc",), "(contents)", "（目录）"),
        (("一.1.p2", "一.1.p3"), "(clause 一.1, paragraphs 2 and 3)", "（条款一.1第2至3段）"),
    ],
)
def test_parts_of_one_clause_are_cited_together(addresses: tuple[str, ...], en: str, zh: str) -> None:
    assert (cited(addresses, "en"), cited(addresses, "zh")) == (en, zh)
