from __future__ import annotations

from compiler.checks import check
from compiler.checks.findings import UnusedTerm
from compiler.interpreter import ask
from compiler.model.conditions import FlagIs
from compiler.model.outcomes import Before, Outcome
from compiler.model.rulebook import Rulebook
from compiler.model.rules import Rule
from compiler.model.time import EventMoment
from tests.checks.test_findings import announced
from tests.strategies.rulebooks import VOCABULARY, place


def test_a_term_that_no_announcement_of_its_vocabulary_names_is_unused() -> None:
    rule = Rule("r", ("1",), FlagIs("insured", True), (Outcome("ship_by", Before(EventMoment("paid"))),), place=place())
    unused = {f.term for f in check(Rulebook((VOCABULARY,), (announced(rule),)), ask) if isinstance(f, UnusedTerm)}
    assert not unused & {"insured", "ship_by", "paid", "shipped"}
    assert {"platform", "lane", "handbook"} <= unused


def test_a_document_to_which_a_value_is_subject_is_used() -> None:
    outcome = Outcome("ship_by", Before(EventMoment("paid")))
    rule = Rule("r", ("1",), FlagIs("insured", True), (outcome,), provisos=("handbook",), place=place())
    unused = {f.term for f in check(Rulebook((VOCABULARY,), (announced(rule),)), ask) if isinstance(f, UnusedTerm)}
    assert "handbook" not in unused


def test_a_vocabulary_that_no_announcement_uses_has_no_unused_terms() -> None:
    assert check(Rulebook((VOCABULARY,), ()), ask) == ()
