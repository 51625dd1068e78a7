"""Sections and their ends."""

from __future__ import annotations

import pytest

from dsl.parser import Parsed, parse
from dsl.source import Source
from dsl.tree import Section, SectionEnd

RULE = "rule {} when always then m is yes\n"


def read(text: str) -> Parsed:
    return parse(Source("test.rule", text))


def found(text: str) -> list[tuple[str, str]]:
    return [(f.name(), text[f.place.start : f.place.end]) for f in read(text).findings]


def outline(parsed: Parsed) -> str:
    """Sections as brackets, other blocks as dots."""
    signs = {Section: "[", SectionEnd: "]"}
    return "".join(signs.get(type(block.node), ".") for block in parsed.tree.blocks)


def test_sections_stand_inside_each_other() -> None:
    text = "section a\nsection b\nend b\nsection c\nend c\nend a\n"
    assert (found(text), outline(read(text))) == ([], "[[][]]")


def test_an_end_without_a_name_ends_the_innermost() -> None:
    assert found("section a\nsection b\nend\nend\n") == []


def test_a_section_without_end_is_found_at_its_name() -> None:
    assert found(f"section a\n{RULE.format('r')}") == [("section-not-ended", "a")]


def test_a_section_that_outlives_the_one_around_it_is_found() -> None:
    assert found("section a\nsection b\nend a\n") == [("section-not-ended", "b")]


def test_a_section_without_end_ends_before_what_cites_another_clause() -> None:
    text = f"section a cites 1\nrule r cites 1.1\n{RULE.format('s')}section b cites 2\nrule t cites 2.1\nend b\n"
    text = text.replace("cites 1.1\n", "cites 1.1 then m is yes\n").replace("cites 2.1\n", "cites 2.1 then m is yes\n")
    assert (found(text), outline(read(text))) == ([("section-not-ended", "a")], "[..][.]")
    (fix,) = read(text).findings[0].fixes
    assert fix.edits[0].place.start == text.index("section b")


def test_sections_without_ends_end_one_after_the_other() -> None:
    text = 'section a cites 1\nsection b cites 1.1\nnote cites 1.2 en "x"\nnote cites 2 en "x"\n'
    assert (found(text), outline(read(text))) == ([("section-not-ended", "a"), ("section-not-ended", "b")], "[[].].")


def test_a_table_that_cites_another_clause_ends_a_section_without_end() -> None:
    text = "section a cites 1\ntable t\n| cites || m |\n| 2.1 || is yes |\n"
    assert outline(read(text)) == "[]."


def test_an_end_of_no_section_is_found() -> None:
    assert found("section a\nend a\nend b\n") == [("end-without-section", "b")]


def test_a_section_that_copies_another_has_no_end() -> None:
    text = f"section a\nend a\nsection b like a\n{RULE.format('r')}"
    assert (found(text), outline(read(text))) == ([], "[][.")


def test_the_end_of_a_copy_is_found() -> None:
    assert found("section a\nend a\nsection b like a\nend b\n") == [("end-of-copied-section", "end b")]


def test_a_copy_that_cannot_be_read_opens_nothing() -> None:
    assert found("section a\nend a\nsection b like where a is b\n") == [("unexpected-word", "where")]


@pytest.mark.parametrize("text", ["section a\n", "section a\nsection b\nend a\n", "end a\n", "section a\nend b\n"])
def test_sections_in_the_tree_match_their_ends_whatever_was_written(text: str) -> None:
    depth = 0
    for sign in outline(read(text)):
        depth += {"[": 1, "]": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0


def test_the_end_of_a_section_that_cannot_be_read_is_no_second_mistake() -> None:
    text = f"section a cites\n{RULE.format('r')}end a\n"
    assert (found(text), outline(read(text))) == ([("something-missing", "")], ".")


@pytest.mark.parametrize("head", ["section", "section section a", "section cites", "section 23:59:59 cites 1"])
def test_a_section_whose_name_cannot_be_read_is_one_mistake(head: str) -> None:
    assert len(found(f"section o\n{head}\n{RULE.format('r')}end a\nend o\n")) == 1


def test_a_section_that_cannot_be_read_inside_another_leaves_that_one_whole() -> None:
    assert outline(read("section a\nsection b when\nend b\nend a\n")) == "[]"


def test_the_offered_end_mends_it() -> None:
    text = f"section a\n{RULE.format('r')}section b\n{RULE.format('q')}end a"
    (finding,) = read(text).findings
    (edit,) = finding.fixes[0].edits
    assert found(text[: edit.place.start] + edit.text + text[edit.place.end :]) == []


def test_ten_thousand_sections_inside_each_other_are_one_finding() -> None:
    text = "".join(f"section s{n}\n" for n in range(10_000)) + "".join(f"end s{n}\n" for n in reversed(range(10_000)))
    assert found(text) == [("sections-too-deep", "s16")]
