"""What sections and tables give to the rules inside them, and how rules are called."""

from __future__ import annotations

from compiler.model.conditions import All, Always, ChoiceIs, FlagIs
from compiler.model.outcomes import Per
from tests.model.rulebooks import announcement, resolved

NESTED = """
section outer cites 2
  when platform is mall
  except urgent is yes
  reading en "the malls alone" zh "仅商城"
  on breach late_rule per delay_rules
section inner cites 2.1
  when order_kind is regular
rule one
  when category is food
  then ship_by before 2019-02-15 24:00:00
rule two cites 2.1.3
  then wait_days is 3 days
end inner
rule three cites 2.2
  when always
  then tracking_required is yes
  reading en "at all times" zh "始终"
end outer
rule four cites 3
  when always
  then wait_days is 3 days
"""

TABLE = """
section receipt cites 2
  when platform is mall
table wait
  | cites | order_kind       | now                                || wait_days                   | ship_by  |
  | 2.1   | regular, presale | any                                || is 3 days                   | -        |
  | 2.2   | any              | in from 2019-02-01 to 2019-02-03   || is 4 days if urgent is yes  | -        |
  | 2.3   | virtual          | any                                || -                           | is baseline |
row 2.2 except category is food overrides 2.1 because en "special" zh "特别规定"
row 2.2 reading en "the whole day" zh "全天"
end receipt
"""


def test_a_rule_is_called_after_the_sections_around_it() -> None:
    names = [rule.name for rule in announcement(NESTED).rules]
    assert names == ["outer.inner.one", "outer.inner.two", "outer.three", "four"]


def test_the_conditions_of_sections_stand_before_those_of_the_rule() -> None:
    when = announcement(NESTED).rule["outer.inner.one"].when
    assert isinstance(when, All)
    assert [condition.fact for condition in when.conditions] == ["platform", "order_kind", "category"]


def test_a_rule_without_conditions_holds_where_its_sections_do() -> None:
    when = announcement(NESTED).rule["outer.three"].when
    assert when == ChoiceIs("platform", ("tmall", "tmall_international"))


def test_outside_a_section_always_is_always() -> None:
    assert announcement(NESTED).rule["four"].when == Always()


def test_the_exceptions_of_sections_hold_inside() -> None:
    exceptions = announcement(NESTED).rule["outer.inner.two"].exceptions
    assert [exception.condition for exception in exceptions] == [FlagIs("urgent", True)]


def test_a_breach_is_of_the_rules_that_give_a_duty() -> None:
    breaches = {rule.name: [o.value for o in rule.on_breach] for rule in announcement(NESTED).rules}
    assert breaches == {
        "outer.inner.one": [Per("delay_rules")],
        "outer.inner.two": [],
        "outer.three": [Per("delay_rules")],
        "four": [],
    }


def test_a_rule_without_cites_cites_what_its_section_does() -> None:
    clauses = {rule.name: rule.clauses for rule in announcement(NESTED).rules}
    assert clauses == {
        "outer.inner.one": ("2.1",),
        "outer.inner.two": ("2.1.3",),
        "outer.three": ("2.2",),
        "four": ("3",),
    }


def test_readings_come_from_the_rule_then_its_sections() -> None:
    readings = [reading.labels.en for reading in announcement(NESTED).rule["outer.three"].readings]
    assert readings == ["at all times", "the malls alone"]


def test_readings_of_windows_come_with_the_rules_that_name_them() -> None:
    text = """
window block from 2019-02-01 to 2019-02-03 10:00
  reading en "up to ten" zh "至十点"
rule one cites 1
  when paid in block
  then wait_days is 3 days
rule two cites 2
  when paid happened
  then wait_days is 3 days if now in block
rule three cites 3
  when paid happened
  then service_open is yes
"""
    readings = {rule.name: [r.labels.en for r in rule.readings] for rule in announcement(text).rules}
    assert readings == {"one": ["up to ten"], "two": ["up to ten"], "three": []}


def test_sections_are_listed_with_what_they_cite() -> None:
    sections = [(section.name, section.clauses) for section in announcement(NESTED).sections]
    assert sections == [("outer", ("2",)), ("outer.inner", ("2.1",))]


def test_a_row_is_a_rule_called_by_its_cite() -> None:
    names = [rule.name for rule in announcement(TABLE).rules]
    assert names == ["wait[2.1]", "wait[2.2]", "wait[2.3]"]


def test_a_row_has_the_conditions_of_its_cells_after_those_of_its_section() -> None:
    when = announcement(TABLE).rule["wait[2.1]"].when
    assert when == All(
        (
            ChoiceIs("platform", ("tmall", "tmall_international")),
            ChoiceIs("order_kind", ("regular", "presale")),
        )
    )


def test_a_dash_says_nothing_of_the_matter() -> None:
    outcomes = {rule.name: [o.matter for o in rule.outcomes] for rule in announcement(TABLE).rules}
    assert outcomes == {"wait[2.1]": ["wait_days"], "wait[2.2]": ["wait_days"], "wait[2.3]": ["ship_by"]}


def test_a_cell_may_have_a_guard() -> None:
    assert announcement(TABLE).rule["wait[2.2]"].outcomes[0].guard == FlagIs("urgent", True)


def test_row_lines_add_to_their_row() -> None:
    row = announcement(TABLE).rule["wait[2.2]"]
    assert [override.target for override in row.overrides] == ["wait[2.1]"]
    assert [exception.condition for exception in row.exceptions] == [ChoiceIs("category", ("food",))]
    assert [reading.labels.en for reading in row.readings] == ["the whole day"]


def test_an_address_means_the_nearest_row() -> None:
    text = """
table first
  | cites | platform || wait_days |
  | 2.1   | taobao   || is 3 days |
section inner cites 2
table second
  | cites | platform || wait_days |
  | 2.1   | taobao   || is 4 days |
rule special cites 2.2
  when platform is taobao
  then wait_days is 5 days
  overrides 2.1 because en "special" zh "特别规定"
end inner
"""
    (override,) = announcement(text).rule["inner.special"].overrides
    assert override.target == "second[2.1]"


def test_a_rule_may_be_called_with_the_end_of_its_full_name() -> None:
    text = (
        NESTED
        + """
rule five cites 4
  when urgent is yes
  then wait_days is 5 days
  overrides inner.two, outer.inner.one, four if category is food because en "special" zh "特别规定"
"""
    )
    overrides = announcement(text).rule["five"].overrides
    assert [override.target for override in overrides] == ["outer.inner.two", "outer.inner.one", "four"]
    assert {override.guard for override in overrides} == {ChoiceIs("category", ("food",))}


def test_a_rule_whose_override_is_wrong_is_left_out() -> None:
    result = resolved(
        'rule one cites 1\n  when always\n  then wait_days is 3 days\n  overrides two because en "x" zh "x"\n'
    )
    assert [finding.name() for finding in result.findings] == ["unknown-target"]
    assert result.rulebook.announcement["shop.case"].rules == ()


def test_an_unknown_column_is_one_finding() -> None:
    result = resolved(
        "table wait\n  | cites | platfrom || wait_days |\n  | 1 | tmall || is 3 days |\n  | 2 | taobao || is 3 days |\n"
    )
    assert [finding.name() for finding in result.findings] == ["unknown-name"]


def test_definitions_are_not_narrowed_by_sections() -> None:
    text = "section inner cites 1\n  when platform is tmall\ndefine is_virtual when category is cards\nend inner\n"
    assert announcement(text).total["is_virtual"].condition == ChoiceIs("category", ("cards",))


def test_notes_and_omissions_keep_their_clauses() -> None:
    result = announcement('note cites lead en "x" zh "x"\nomit cites 4.p4, 5 because en "thanks" zh "致谢"\n')
    assert [note.clauses for note in result.notes] == [("lead",)]
    assert [omission.clauses for omission in result.omissions] == [("4.p4", "5")]


def test_readings_of_windows_named_where_a_rule_goes_before_another_come_with_it() -> None:
    text = """
window block from 2019-02-01 to 2019-02-03 10:00
  reading en "up to ten" zh "至十点"
rule one cites 1
  when paid happened
  then wait_days is 3 days
rule two cites 2
  when paid happened
  then wait_days is 4 days
  overrides one if now in block because en "special" zh "特别规定"
"""
    assert [reading.labels.en for reading in announcement(text).rule["two"].readings] == ["up to ten"]
