"""Every finding has a page in both languages, and what its examples show is so."""

from __future__ import annotations

import pytest

from compiler.locale import LANGUAGES
from compiler.locale.pages import Page, names, page
from compiler.policy.kinds import kinds
from tests.explain.examples import found_in

PAGES = [page(name, lang) for name in names() for lang in LANGUAGES]
RUN = [
    pytest.param(each, id=f"{each.name}-{lang}")
    for each, lang in zip(PAGES, LANGUAGES * len(names()), strict=True)
    if not each.in_words
]


@pytest.mark.parametrize("name", list(kinds()))
def test_every_finding_has_a_page(name: str) -> None:
    assert name in names()


def test_every_page_is_about_a_finding() -> None:
    assert set(names()) <= set(kinds())


@pytest.mark.parametrize("shown", RUN)
def test_the_bad_example_has_the_finding_and_no_other(shown: Page) -> None:
    assert {finding.name() for finding in found_in(shown.bad, shown)} == {shown.name}


@pytest.mark.parametrize("shown", RUN)
def test_the_mended_example_has_no_finding(shown: Page) -> None:
    assert found_in(shown.good, shown) == ()


@pytest.mark.parametrize("name", names())
def test_both_languages_show_the_same_kind_of_example(name: str) -> None:
    assert page(name, "en").in_words == page(name, "zh").in_words


@pytest.mark.parametrize("shown", PAGES, ids=lambda shown: shown.name)
def test_a_page_is_plain_text_in_whole_sentences(shown: Page) -> None:
    for text in (shown.title, shown.meaning, shown.reason, *([shown.meant] if shown.meant else [])):
        assert text == text.strip()
        assert text.endswith((".", "。"))
