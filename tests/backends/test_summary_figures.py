"""The summaries say what the rules say: the same instants, durations and numbers, and the same way round."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from compiler.backends import summary
from compiler.locale import LANGUAGES
from compiler.model.resolve import resolve
from compiler.model.rulebook import Announcement
from dsl.parser import parse
from dsl.source import Source
from tests.backends.figures import of_rule, of_text, rule_texts
from tests.prose.amended import CHANGED
from tests.prose.sample import ANNOUNCEMENT
from tests.strategies import rulebooks

ROOT = Path(__file__).parents[2]


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
