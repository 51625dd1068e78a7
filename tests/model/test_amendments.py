"""Announcements of one project that amend or replace each other, and what their folder shares."""

from __future__ import annotations

import pytest

from compiler.model.amend import merged
from compiler.model.resolve import Resolved, resolve
from dsl.parser import parse
from dsl.source import Source
from tests.model.rulebooks import SHOP

RULE = "rule wait cites 1\n  when platform is tmall\n  then wait_days is {} days\n"


def file(id: str, published: str, header: str = "", body: str = RULE.format(3), uses: str = "shop") -> Source:
    text = (
        f'announcement {id}\n  title en "{id}" zh "{id}"\n  issuer tmall\n  published {published}\n'
        f"  zone Asia/Shanghai\n  year 2019\n  uses {uses}\n{header}\n{body}"
    )
    return Source(id.replace(".", "/") + ".rule", text)


def resolved(*sources: Source) -> Resolved:
    parsed = [parse(source) for source in (*sources, SHOP)]
    assert [finding for each in parsed for finding in each.findings] == []
    return resolve(parsed)


def found(*sources: Source) -> list[tuple[str, str]]:
    """The findings, each with the text at its place."""
    texts = {source.path: source.text for source in (*sources, SHOP)}
    return [(f.name(), texts[f.place.path][f.place.start : f.place.end]) for f in resolved(*sources).findings]


# ── What amends or replaces what ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("word", ["amends", "replaces"])
def test_an_unknown_announcement_is_found_with_the_nearest(word: str) -> None:
    one, two = file("shop.first", "2019-01-01"), file("shop.second", "2019-02-01", f"  {word} shop.frist\n")
    (finding,) = resolved(one, two).findings
    assert (finding.name(), [fix.arguments["name"] for fix in finding.fixes]) == (
        "unknown-announcement",
        ["shop.first"],
    )


@pytest.mark.parametrize("word", ["amends", "replaces"])
def test_an_announcement_cannot_change_itself(word: str) -> None:
    assert found(file("shop.one", "2019-01-01", f"  {word} shop.one\n")) == [("amends-in-circle", "shop.one")]


def test_a_circle_is_one_finding_and_is_cut() -> None:
    one = file("shop.one", "2019-01-01", "  amends shop.two\n")
    two = file("shop.two", "2019-02-01", "  replaces shop.one\n")
    assert found(one, two) == [("amends-in-circle", "shop.two")]
    assert [(a.amends, a.replaces) for a in resolved(one, two).rulebook.announcements] == [((), ()), ((), ())]


def test_an_announcement_of_another_folder_is_not_amended() -> None:
    one, two = file("other.one", "2019-01-01"), file("shop.two", "2019-02-01", "  amends other.one\n")
    assert found(one, two) == [("amends-other-folder", "other.one")]


@pytest.mark.parametrize("word", ["amends", "replaces"])
def test_what_is_published_later_is_not_amended(word: str) -> None:
    one, two = file("shop.one", "2019-01-01", f"  {word} shop.two\n"), file("shop.two", "2019-01-02")
    assert found(one, two) == [("amends-later-one", "shop.two")]


def test_what_is_published_on_the_same_day_may_be_amended() -> None:
    assert found(file("shop.one", "2019-01-01", "  amends shop.two\n"), file("shop.two", "2019-01-01")) == []


def test_no_announcement_takes_the_name_of_the_module_of_its_folder() -> None:
    assert found(file("shop.platform", "2019-01-01")) == [("reserved-id", "shop.platform")]


# ── What a folder shares ─────────────────────────────────────────────────────────────────────────────────────────

DEFINED = "define is_virtual when order_kind is virtual\n"
OTHERWISE = "define is_virtual when category is cards\n"


def test_a_name_that_two_define_otherwise_is_a_finding() -> None:
    one, two = file("shop.one", "2019-01-01", "", DEFINED), file("shop.two", "2019-02-01", "", OTHERWISE)
    assert found(one, two) == [("defined-differently", "is_virtual")]


def test_definitions_of_other_folders_do_not_matter() -> None:
    assert found(file("shop.one", "2019-01-01", "", DEFINED), file("outer.two", "2019-02-01", "", OTHERWISE)) == []


def test_definitions_that_agree_but_for_the_names_of_windows_are_one() -> None:
    body = "window {0} from 2019-01-28 to 2019-02-13\ndefine is_virtual cites 1 when paid in {0}\n"
    one = file("shop.one", "2019-01-01", "", body.format("main"))
    two = file("shop.two", "2019-02-01", "", body.format("feast"))
    assert found(one, two) == []
    (definition,) = merged(resolved(one, two).rulebook, "shop").definitions
    assert (definition.clauses, definition.since) == (("one 1", "two 1"), "2019-01-01")


@pytest.mark.parametrize("word", ["amends", "replaces"])
def test_a_definition_that_is_amended_stands_as_it_was_until_then(word: str) -> None:
    one = file("shop.one", "2019-01-01", "", DEFINED)
    two = file("shop.two", "2019-02-01", f"  {word} shop.one\n", OTHERWISE)
    assert found(one, two) == []
    (definition,) = merged(resolved(one, two).rulebook, "shop").definitions
    assert definition.before is not None
    assert (definition.since, definition.before.since) == ("2019-02-01", "2019-01-01")


def vocabulary(id: str, line: str) -> Source:
    return Source(f"vocabulary/{id}.rule", f'vocabulary {id}\n  title en "{id}" zh "{id}"\n{line}\n')


FLAG = 'flag gift en "gift" zh "赠品"'
EVENT = 'event gift en "given" zh "赠送"'


def test_an_id_with_two_meanings_in_one_folder_is_a_finding() -> None:
    first, second = vocabulary("first", FLAG), vocabulary("second", EVENT)
    one = file("shop.one", "2019-01-01", uses="shop, first")
    two = file("shop.two", "2019-02-01", uses="shop, second")
    parsed = [parse(source) for source in (one, two, first, second, SHOP)]
    findings = [(f.name(), f.place.path) for f in resolve(parsed).findings]
    assert findings == [("means-two-things", "vocabulary/second.rule")]


def test_an_id_may_mean_the_same_in_two_vocabularies() -> None:
    one = file("shop.one", "2019-01-01", uses="shop, first")
    two = file("shop.two", "2019-02-01", uses="shop, second")
    sources = (one, two, vocabulary("first", FLAG), vocabulary("second", FLAG), SHOP)
    result = resolve([parse(source) for source in sources])
    assert result.findings == ()
    assert list(merged(result.rulebook, "shop").facts).count("gift") == 1


# ── Merged ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_rules_sections_overrides_and_clauses_say_of_which_announcement_they_are() -> None:
    body = (
        "section a cites 1\nrule wait cites 1.1\n  when platform is tmall\n  then wait_days is 3 days\nend a\n"
        "rule less cites 2\n  when platform is tmall\n  then wait_days is 2 days\n"
        '  overrides wait because en "x" zh "某"\n'
    )
    announcement = merged(resolved(file("shop.one", "2019-01-01", "", body)).rulebook, "shop")
    wait, less = announcement.rules
    assert (wait.name, wait.clauses, wait.sections) == ("shop.one.a.wait", ("one 1.1",), ("shop.one.a",))
    assert (less.overrides[0].target, announcement.sections[0].name) == ("shop.one.a.wait", "shop.one.a")


def test_an_extension_sets_no_rule_aside_that_says_what_it_extends() -> None:
    one = file("shop.one", "2019-01-01", "", RULE.format(3))
    longer = "rule longer cites 1\n  when platform is tmall\n  then wait_days extended by 2 days\n"
    two = file("shop.two", "2019-02-01", "  amends shop.one\n", longer)
    assert [rule.overrides for rule in merged(resolved(one, two).rulebook, "shop").rules] == [(), ()]


def test_an_edition_of_an_amending_announcement_keeps_its_own_first_value() -> None:
    one = file("shop.one", "2019-01-01", "", RULE.format(3))
    changed = RULE.format("5 days was 4").replace(
        "rule wait cites 1", "section s cites 1\n  edition 2019-03-01\nrule wait"
    )
    two = file("shop.two", "2019-02-01", "  amends shop.one\n", changed + "end s\n")
    rule = merged(resolved(one, two).rulebook, "shop").rules[1]
    assert rule.before is not None
    assert (rule.since, rule.before.since) == ("2019-03-01", "2019-02-01")
