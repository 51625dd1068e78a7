from __future__ import annotations

import pytest

from compiler.prose.clauses import cited


@pytest.mark.parametrize(
    ("addresses", "en", "zh"),
    [
        (("toc.5", "toc.6", "toc.7"), "(contents, items 5, 6 and 7)", "（目录第5至7项）"),
        (("toc.2",), "(contents, item 2)", "（目录第2项）"),
        (("toc",), "(contents)", "（目录）"),
        (("p3.s1", "p3.s2"), "(paragraph 3, sentences 1 and 2)", "（第3段第1至2句）"),
        (("autumn 1.s1", "autumn 1.s2"), "(clause 1, sentences 1 and 2 of autumn)", "（autumn条款1第1至2句）"),
        (("一.1.p2", "一.1.p3"), "(clause 一.1, paragraphs 2 and 3)", "（条款一.1第2至3段）"),
    ],
)
def test_parts_of_one_clause_are_cited_together(addresses: tuple[str, ...], en: str, zh: str) -> None:
    assert (cited(addresses, "en"), cited(addresses, "zh")) == (en, zh)


def test_a_counted_paragraph_has_no_article() -> None:
    said = [cited((clause,), "en", bare=True) for clause in ("p3.s1", "lead.p2", "1.(1)")]
    assert said == ["paragraph 3, sentence 1", "the opening, paragraph 2", "clause 1.(1)"]
