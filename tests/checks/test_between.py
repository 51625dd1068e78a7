"""Conflicts between announcements of one folder."""

from __future__ import annotations

from compiler.checks.between import conflicts_between_announcements
from compiler.checks.findings import ConflictingOutcomes
from compiler.interpreter import ask
from compiler.locale import say
from compiler.model.amend import merged
from compiler.model.answer import Kind
from compiler.model.case import read_facts
from compiler.model.rulebook import Rulebook
from tests.checks.test_across import FIRST, LATER, rulebook


def conflicts(book: Rulebook) -> list[ConflictingOutcomes]:
    return [f for f in conflicts_between_announcements(book, ask) if isinstance(f, ConflictingOutcomes)]


def test_a_later_one_that_decides_a_case_differently_is_told_at_its_rule_with_the_earlier_beside_it() -> None:
    (finding,) = conflicts(rulebook(FIRST, LATER.format(header="#")))
    assert finding.place.path == "shop/n2.rule"
    assert [label.place.path for label in finding.related] == ["shop/n1.rule"]
    assert finding.rules == ("shop.n1.ship", "shop.n2.ship")
    assert (finding.witness["announcement"], finding.witness["facts"]) == (
        "shop",
        {"paid_at": "2019-02-01T00:00:00+08:00"},
    )


def test_what_to_write_names_the_announcements() -> None:
    (finding,) = conflicts(rulebook(FIRST, LATER.format(header="#")))
    for lang, words in (("en", "write `amends shop.n1` in the header of `shop.n2`"), ("zh", "写 `修订 shop.n1`")):
        assert words in say("finding.conflicting-outcomes.help", lang, finding.arguments())


def test_one_that_amends_or_replaces_the_other_does_not_conflict_with_it() -> None:
    for header in ("  amends shop.n1", "  replaces shop.n1"):
        assert conflicts(rulebook(FIRST, LATER.format(header=header))) == []


def test_what_conflicts_within_one_announcement_is_not_told_again() -> None:
    twice = FIRST + FIRST.replace("rule ship", "rule again").replace("02-15", "02-16").strip("\n#")
    assert conflicts(rulebook(twice, "\n#\n")) == []


def test_two_that_differ_only_on_dates_that_both_are_asked_about_are_told_with_the_first_such_date() -> None:
    third = LATER.format(header="  replaces shop.n1")
    second = LATER.format(header="#")
    (now, *_, then) = conflicts(rulebook(FIRST, second.replace("02-20", "02-25"), third))
    assert "as_of" not in now.witness
    assert then.rules == ("shop.n1.ship", "shop.n2.ship")
    assert (then.witness["as_of"], then.witness["era"]) == ("2019-02-01", ["2019-02-01", "2019-02-28"])


def test_the_witness_is_a_conflict_of_the_folder_as_of_its_date() -> None:
    book = rulebook(
        FIRST, LATER.format(header="#").replace("02-20", "02-25"), LATER.format(header="  replaces shop.n1")
    )
    whole = merged(book, "shop")
    found = conflicts(book)
    assert len(found) == 2
    for finding in found:
        facts = read_facts(whole, finding.witness["facts"])
        assert ask(whole, finding.witness["matter"], facts, finding.witness.get("as_of")).kind is Kind.CONFLICT
