"""The summaries say what the rules say: the same instants, durations and numbers, and the same way round."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiler.backends import summary
from compiler.locale import LANGUAGES
from compiler.model.conditions import ChoiceIs, FactNumber
from compiler.model.outcomes import (
    At,
    Before,
    By,
    From,
    Hours,
    NumberValue,
    Outcome,
    OutcomeValue,
    Rounding,
    RoundingMode,
    Share,
    Weekly,
)
from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement
from compiler.model.time import EarlierOf, LaterOf, MatterMoment, Shift, Window
from dsl.parser import parse
from dsl.source import Source
from tests.backends.figures import of_rule
from tests.backends.figures_read import of_text, rule_texts
from tests.prose.amended import CHANGED, FEBRUARY, HOTLINE
from tests.prose.calendars import AT_FIFTEENTH, AT_LANTERN, COUNTED, MONTH, PORT, WORKING_DAYS
from tests.prose.sample import ANNOUNCEMENT, MAIN
from tests.strategies import rulebooks
from tests.strategies.scope import EVERY, Feature

ROOT = Path(__file__).parents[2]
FORCES = (
    *("obligation", "statement", "commitment", "forecast"),
    *("directive", "waiver", "reservation", "advice"),
)


@cache
def announcements() -> tuple[Announcement, ...]:
    """The made-up ones and all of the repository."""
    files = sorted(ROOT.glob("announcements/**/*.rule"))
    parsed = [parse(Source(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))) for path in files]
    return (ANNOUNCEMENT, CHANGED, *resolve(parsed).rulebook.announcements)


def check(a: Announcement) -> None:
    for lang in LANGUAGES:
        texts = rule_texts(summary.emit(a)[f"{a.id.replace('.', '/')}.{lang}.md"], lang)
        assert [of_text(a, text, lang) for text in texts] == [of_rule(a, rule, lang) for rule in a.rules]


def test_every_rule_has_its_figures_in_the_summary_and_no_others() -> None:
    for a in announcements():
        check(a)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rulebooks.announcements())
def test_random_rules_have_their_figures_in_the_summary_and_no_others(a: Announcement) -> None:
    check(a)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rulebooks.announcements(features=EVERY - {Feature.EDITIONS}))
def test_random_counted_times_shares_and_extensions_have_their_figures_in_the_summary(a: Announcement) -> None:
    check(a)


def test_days_of_calendars_and_sums_of_money_are_in_the_summary() -> None:
    cents = Rounding(RoundingMode.DOWN, Decimal("0.01"))
    share = Share(Decimal("12.5"), FactNumber("price_paid"), Decimal(5), Decimal(500), cents, "CNY")
    values: tuple[tuple[str, OutcomeValue], ...] = (
        ("ship_by", By(AT_LANTERN)),
        ("ship_by", Before(LaterOf((AT_FIFTEENTH, Shift(WORKING_DAYS, True, AT_LANTERN))))),
        ("ship_by", Before(Shift(attrs.evolve(WORKING_DAYS, calendar=PORT), True, AT_LANTERN), within=True)),
        ("confirm_at", At(EarlierOf((AT_LANTERN, Shift(MONTH, True, AT_FIFTEENTH), MatterMoment("resumes_at"))))),
        ("resumes_at", From(AT_LANTERN)),
        ("compensation", share),
        ("compensation", NumberValue(Decimal("0.5"), "USD")),
    )
    rules = tuple(
        attrs.evolve(HOTLINE, name=f"r{i}", clauses=(f"{i}",), provisos=(), outcomes=(Outcome(matter, value),))
        for i, (matter, value) in enumerate(values)
    )
    check(attrs.evolve(COUNTED, rules=rules, sections=(), examples=()))


@st.composite
def with_remarks(draw: st.DrawFn) -> Announcement:
    """A random announcement whose rules have forces, provisos, editions and scopes."""
    a = draw(rulebooks.announcements())
    scope = ChoiceIs("platform", (a.choice("platform").values[0].id,))
    rules = [
        attrs.evolve(
            rule,
            force=draw(st.sampled_from([None, *FORCES])),
            provisos=tuple(draw(st.lists(st.sampled_from(sorted(a.references)), unique=True))),
            since=draw(st.sampled_from([None, "2019-02-01"])),
            scope=draw(st.sampled_from([None, scope])),
        )
        for rule in a.rules
    ]
    return attrs.evolve(a, rules=tuple(rules))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(with_remarks())
def test_the_force_the_provisos_and_the_edition_of_random_rules_are_in_the_summary(a: Announcement) -> None:
    check(a)


@st.composite
def weekly_hours(draw: st.DrawFn) -> Hours:
    start = draw(st.integers(0, 1439))
    return Hours(draw(st.frozensets(st.integers(0, 6), min_size=1)), start, draw(st.integers(start + 1, start + 1440)))


@settings(max_examples=60, deadline=None)
@given(st.lists(weekly_hours(), max_size=3), st.sampled_from([None, FEBRUARY, MAIN]))
def test_random_weekly_hours_are_in_the_summary(hours: list[Hours], window: Window | None) -> None:
    rule = attrs.evolve(HOTLINE, outcomes=(Outcome("open", Weekly(tuple(hours), CHANGED.zone, window)),))
    check(attrs.evolve(CHANGED, rules=(rule,)))
