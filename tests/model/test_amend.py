"""What later announcements of a folder make of earlier ones, held against what each answers alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler.interpreter import ask
from compiler.locale import Labels
from compiler.model.amend import merged, platforms
from compiler.model.answer import Answer, Kind
from compiler.model.case import FactError, FactValue
from compiler.model.rulebook import Announcement, Rulebook
from tests.strategies.rulebooks import DATES, announcements, cases
from tests.strategies.scope import EVERY, Feature

BEFORE, LATER = "2019-01-20", "2019-02-03"
UNDATED = EVERY - {Feature.EDITIONS, Feature.AMOUNTS}  # what may be given for an amount is not the same in both
UNLAYERED = UNDATED - {Feature.EXTENSIONS}
SOME = settings(max_examples=20, deadline=None)


def together(*several: Announcement) -> Announcement:
    return merged(Rulebook(several[0].vocabularies, several), "random")


def later(announcement: Announcement, **changes: Any) -> Announcement:
    return evolve(announcement, id="random.later", published="2019-02-01", title=Labels("Later", "后来"), **changes)


def said(answer: Answer) -> tuple[object, ...]:
    """What is said, by whom, without the names of announcements."""

    def short(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(n.removeprefix("random.").removeprefix("sample.").removeprefix("later.") for n in names)

    def cited(clauses: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(clause.removeprefix("sample ").removeprefix("later ") for clause in clauses)

    alternatives = tuple((a.kind, a.value, short(a.rules), cited(a.clauses)) for a in answer.alternatives)
    return (
        answer.kind,
        answer.value,
        short(answer.rules),
        cited(answer.clauses),
        answer.readings,
        alternatives,
        answer.facts,
        answer.provisos,
        answer.force,
        answer.presumed,
        answer.restated,
    )


def outcome(announcement: Announcement, matter: str, case: Mapping[str, FactValue], date: str | None) -> object:
    """What is said, or that the case contradicts a definition."""
    try:
        return said(ask(announcement, matter, case, date))
    except FactError as error:
        return error.name


@st.composite
def pairs(draw: st.DrawFn, features: frozenset[Feature] = frozenset()) -> tuple[Announcement, Announcement]:
    """Two announcements about the same few matters, of which none rests on another."""
    text = announcements(max_axes=2, max_matters=1, definitions=False, features=features)
    return draw(text), draw(text)


def matters(*several: Announcement) -> list[str]:
    return sorted({matter for a in several for matter in a.deciding})


@SOME
@given(st.data(), announcements(features=EVERY), st.sampled_from(DATES))
def test_one_announcement_answers_like_itself(data: st.DataObject, one: Announcement, date: str | None) -> None:
    one = evolve(one, valid=data.draw(st.sampled_from([(None, None), ("2019-01-15", "2019-02-01")])))
    case = data.draw(cases(one))
    for matter in (*one.deciding, *one.total):
        assert outcome(together(one), matter, case, date) == outcome(one, matter, case, date)


@SOME
@given(st.data(), pairs(UNLAYERED))
def test_an_amending_announcement_answers_its_own_where_it_decides(
    data: st.DataObject, pair: tuple[Announcement, Announcement]
) -> None:
    old, new = pair[0], later(pair[1], amends=("random.sample",))
    case = {**data.draw(cases(old, missing=False)), **data.draw(cases(new, missing=False))}
    for matter in matters(new):
        own = ask(new, matter, case)
        expected = ask(old, matter, case) if own.kind is Kind.NOT_COVERED else own
        assert said(ask(together(old, new), matter, case)) == said(expected)


@SOME
@given(st.data(), pairs(UNDATED))
def test_before_an_amendment_is_published_the_amended_one_answers(
    data: st.DataObject, pair: tuple[Announcement, Announcement]
) -> None:
    old, new = pair[0], later(pair[1], amends=("random.sample",))
    case = {**data.draw(cases(old, missing=False)), **data.draw(cases(new, missing=False))}
    for matter in matters(old, new):
        assert said(ask(together(old, new), matter, case, BEFORE)) == said(ask(old, matter, case, BEFORE))


@SOME
@given(st.data(), pairs(UNDATED))
def test_a_replaced_announcement_answers_until_the_other_is_published(
    data: st.DataObject, pair: tuple[Announcement, Announcement]
) -> None:
    old, new = pair[0], later(pair[1], replaces=("random.sample",), valid=(None, "2019-02-02"))
    case = {**data.draw(cases(old, missing=False)), **data.draw(cases(new, missing=False))}
    both = together(old, new)
    for matter in matters(old, new):
        assert said(ask(both, matter, case, BEFORE)) == said(ask(old, matter, case, BEFORE))
        assert said(ask(both, matter, case)) == said(ask(new, matter, case))
        assert ask(both, matter, case, LATER).kind is Kind.NOT_COVERED


@SOME
@given(st.data(), pairs(UNLAYERED))
def test_two_that_do_not_know_each_other_must_agree(
    data: st.DataObject, pair: tuple[Announcement, Announcement]
) -> None:
    old, new = pair[0], later(pair[1])
    case = {**data.draw(cases(old, missing=False)), **data.draw(cases(new, missing=False))}
    for matter in matters(old, new):
        answers = [a for a in (ask(old, matter, case), ask(new, matter, case)) if a.kind is not Kind.NOT_COVERED]
        values = {(answer.kind, answer.value) for answer in answers}
        found = ask(together(old, new), matter, case)
        if Kind.MISSING_FACT not in {answer.kind for answer in answers}:
            expected = (Kind.CONFLICT, None) if len(values) > 1 else next(iter(values), (Kind.NOT_COVERED, None))
            assert (found.kind, found.value) == expected


@given(pairs(UNLAYERED))
@settings(max_examples=5, deadline=None)
def test_a_platform_is_a_folder_of_two_or_more(pair: tuple[Announcement, Announcement]) -> None:
    one, other = pair[0], later(pair[1])
    alone = evolve(one, id="other.only")
    lost = evolve(one, id="nowhere")
    assert platforms(Rulebook(one.vocabularies, (lost, alone, one, other))) == ("random",)
