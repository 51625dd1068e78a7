"""The table of words."""

from __future__ import annotations

from collections import Counter

import pytest

from dsl.keywords import Keyword, keywords
from dsl.lexer import FALLBACKS, WORDS, terminal
from dsl.tables import tables

SCOPES = {"block": ("block",), "address": ("address",), "inside a block": ("inside", "slot", "unit")}
ONE_TERMINAL = {"of"}


def words_of(scope: str) -> list[Keyword]:
    return [word for group in SCOPES[scope] for word in getattr(keywords(), group).values()]


@pytest.mark.parametrize("scope", SCOPES)
def test_no_spelling_means_two_things_in_one_scope(scope: str) -> None:
    spellings = Counter(spelling for word in words_of(scope) for spelling in word.spellings())
    assert {spelling for spelling, times in spellings.items() if times > 1} - ONE_TERMINAL == set()


def test_every_word_has_both_languages_or_stands_elsewhere_in_the_other() -> None:
    lone = {word.id for scope in SCOPES for word in words_of(scope) if not word.en or not word.zh}
    assert lone == {"subject to", "as", "authoritative", "any of", "one of", "after", "later", "ahead", "its"}


def test_no_word_of_the_language_is_called_a_mistake_of_its_own() -> None:
    for id, mistaken in keywords().mistaken.items():
        assert set(mistaken.spellings()).isdisjoint(keywords().inside[id].spellings())


def test_every_word_of_the_grammar_is_in_the_table() -> None:
    literals = {
        "NAME",
        "STRING",
        "DATE",
        "TIME",
        "DURATION",
        "DURATION_WORKING",
        "DURATION_MONTHS",
        "MEASURE",
        "PERCENTAGE",
        "PLAIN_NUMBER",
        "ADDRESS",
        "PERCENT_SIGN",
        "$END",
    }
    signs = {"COMMA", "COLON", "LEFT", "RIGHT", "BAR", "DOUBLE_BAR", "ROW_START", "DASH", "ITEM", "PLUS_SIGN"}
    known = {*WORDS.values(), *(terminal(id) for id in keywords().block)}
    grammar = {type for state in tables().states for type in state if not type[0].islower()}
    assert grammar - literals - signs - known == set()


def test_words_of_slots_are_names_elsewhere_and_words_inside_blocks_are_not() -> None:
    assert all(FALLBACKS[terminal(id)][-1] == "NAME" for id in keywords().slot if id != "yes")
    assert not any(terminal(id) in FALLBACKS for id in keywords().inside)
