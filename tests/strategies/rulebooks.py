"""Random small announcements as model values.

Every announcement obeys what `compiler.model.resolve` guarantees: names exist, values fit their matters, nothing rests
on itself, overrides form no cycle. Matters are ranked in the order of `RANK`, and a rule names only matters of a lower
rank than any that it decides. `cases` has the cases around their boundaries; they are to be had from here too.
"""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from compiler.model.conditions import (
    NOW,
)
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.rules import Definition, TotalDefinition
from compiler.model.vocabulary import Choice, Event, Flag, MatterKind, Number
from tests.strategies.cases import LEFT_OUT, Case, all_cases, cases, count_cases, some_cases
from tests.strategies.rules import (
    EDITIONS,
    definition_lists,
    edited,
    edited_definition,
    extended_rules,
    rank_of,
    rules,
    with_overrides,
)
from tests.strategies.scope import EVERY, Feature, Scope
from tests.strategies.times import TIMED
from tests.strategies.words import (
    EXTRA,
    FACTS,
    HOTLINE,
    MATTERS,
    MORE,
    ORIGIN,
    RANK,
    REFUND,
    VOCABULARY,
    ZONE,
    named,
    place,
    terms,
)

__all__ = [
    "DATES",
    "EVERY",
    "LEFT_OUT",
    "MATTERS",
    "ORIGIN",
    "VOCABULARY",
    "ZONE",
    "Announcement",
    "Case",
    "Feature",
    "all_cases",
    "announcements",
    "cases",
    "count_cases",
    "named",
    "place",
    "platforms",
    "rank_of",
    "rulebook",
    "some_cases",
    "terms",
]

DATES = (None, "2019-01-10", "2019-01-11", "2019-01-19", *EDITIONS)
"""As of which to ask: each edition, and before the first publication."""


@st.composite
def announcements(
    draw: st.DrawFn,
    max_axes: int = 3,
    max_matters: int = 2,
    max_rules: int = 4,
    definitions: bool = True,
    features: frozenset[Feature] = frozenset(),
) -> Announcement:
    """An announcement over at most `max_axes` facts (`now` is one) and at most `max_rules` rules.

    `features`: what it may have beyond what every reader knows; with none it has one vocabulary, else `MORE` too. Of
    one that has editions, ask as of `DATES`.
    """
    scope = draw(scopes(max_axes, max_matters, features))
    defined = tuple(draw(definition_lists(scope))) if definitions and draw(st.integers(0, 2)) == 0 else ()
    return draw(texts("random.sample", scope, defined, max_rules))


@st.composite
def platforms(
    draw: st.DrawFn, max_axes: int = 3, max_matters: int = 2, features: frozenset[Feature] = frozenset()
) -> Rulebook:
    """Two or three announcements in the folder `random`, later ones amending or replacing earlier ones or neither.

    `compiler.model.amend.merged(rulebook, "random")` is what they say together; ask as of `DATES`.
    """
    scope = draw(scopes(max_axes, max_matters, features))
    defined = tuple(draw(definition_lists(scope))) if draw(st.integers(0, 2)) == 0 else ()
    made: list[Announcement] = []
    for n, published in enumerate(("2019-01-11", "2019-01-18", "2019-01-20")[: draw(st.integers(2, 3))]):
        text = draw(texts(f"random.{'abc'[n]}", scope, () if made else defined, 2))
        earlier = [each.id for each in made]
        amends = draw(st.sets(st.sampled_from(earlier), max_size=2)) if earlier else set()
        replaces = draw(st.sets(st.sampled_from(earlier), max_size=1)) - amends if earlier else set()
        made.append(
            attrs.evolve(text, published=published, amends=tuple(sorted(amends)), replaces=tuple(sorted(replaces)))
        )
    return Rulebook(made[0].vocabularies, tuple(made))


@st.composite
def scopes(draw: st.DrawFn, max_axes: int, max_matters: int, features: frozenset[Feature]) -> Scope:
    extra = (EXTRA,) if Feature.AMOUNTS in features else ()
    more = [HOTLINE] if Feature.HOURS in features else []
    more += [REFUND] if features & {Feature.SHARES, Feature.EXTENSIONS} else []
    axes = draw(st.lists(st.sampled_from((*FACTS, *extra, NOW)), min_size=1, max_size=max_axes, unique_by=str))
    every = (*MATTERS, *more)
    matters = draw(st.lists(st.sampled_from(every), min_size=1, max_size=max_matters, unique_by=lambda m: m.id))
    return Scope(
        tuple(a for a in axes if isinstance(a, Choice)),
        tuple(a for a in axes if isinstance(a, Flag)),
        tuple(a for a in axes if isinstance(a, Number) and a is not EXTRA),
        tuple(a for a in axes if isinstance(a, Event)),
        NOW in axes,
        tuple(sorted(matters, key=lambda m: RANK[m.id])),
        features,
        EXTRA in axes,
    )


@st.composite
def texts(draw: st.DrawFn, id: str, scope: Scope, defined: tuple[Definition, ...], max_rules: int) -> Announcement:
    scope = attrs.evolve(scope, special=any(isinstance(d, TotalDefinition) for d in defined))
    count = draw(st.integers(1, max_rules))
    made = [draw(rules(f"r{n}", scope, 10 * n)) for n in range(count)]
    extended = [m for m in scope.matters if m.kind in (*TIMED, MatterKind.NUMBER)]
    if Feature.EXTENSIONS in scope.features and extended and draw(st.booleans()):
        made = [*made[:1], *draw(extended_rules(draw(st.sampled_from(extended)), scope, 10 * count))]
    made = list(draw(with_overrides(made, scope)))
    if Feature.EDITIONS in scope.features:
        made = [draw(edited(rule, scope)) for rule in made]
        defined = tuple(draw(edited_definition(definition, scope)) for definition in defined)
    return Announcement(
        id,
        named("sample"),
        "tmall",
        "2019-01-11",
        ZONE,
        (VOCABULARY, MORE) if scope.features else (VOCABULARY,),
        place(),
        rules=tuple(made),
        definitions=defined,
    )


def rulebook(announcement: Announcement) -> Rulebook:
    """The rulebook that holds only this announcement."""
    return Rulebook(announcement.vocabularies, (announcement,))
