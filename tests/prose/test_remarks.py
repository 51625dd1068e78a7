"""What the second half of a rule says: hours, scope, force, provisos, editions, what an amendment replaced."""

import attrs
import pytest

from compiler import prose
from compiler.locale import LANGUAGES, Labels
from compiler.model.answer import Answer, Kind, Point
from compiler.model.conditions import EventIn
from compiler.model.outcomes import Hours, Weekly
from compiler.model.rules import UNBREACHABLE, Rule, TotalDefinition
from tests.prose import amended
from tests.prose.amended import ADVICE, AMENDED, CHANGED, FEBRUARY, HOTLINE, NIGHTS, OPEN, SATURDAY, WORKDAYS
from tests.prose.sample import ANNOUNCEMENT, SHIP, VOCABULARY, ZONE, us, window


def hours(value: Weekly) -> tuple[str, ...]:
    return tuple(prose.outcome(CHANGED, "open", value, lang) for lang in LANGUAGES)


def remark(rule: Rule, about: str = "this") -> list[str]:
    return [prose.remark(prose.remarks(CHANGED, rule, lang), lang, about) for lang in LANGUAGES]


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [
        (
            Weekly((WORKDAYS,), ZONE, FEBRUARY),
            "the service is open Monday to Friday 09:00–18:00 (from 3 to 9 February 2020)",
            "服务开放时间为周一至周五09:00至18:00（2020年2月3日至9日）",
        ),
        (
            Weekly((WORKDAYS, SATURDAY), ZONE),
            "the service is open Monday to Friday 09:00–18:00 and Saturday 10:00–12:00",
            "服务开放时间为周一至周五09:00至18:00和周六10:00至12:00",
        ),
        (
            Weekly((NIGHTS,), ZONE),
            "the service is open Tuesday and Friday 22:00–02:00 on the next day",
            "服务开放时间为周二和周五22:00至次日02:00",
        ),
        (
            Weekly((Hours(frozenset(range(7)), 0, 24 * 60),), ZONE),
            "the service is open around the clock, every day",
            "服务开放时间为每天全天24小时",
        ),
        (
            Weekly((Hours(frozenset(range(7)), 9 * 60, 24 * 60),), "UTC"),
            "the service is open every day 09:00–24:00, Coordinated Universal Time",
            "服务开放时间为协调世界时每天09:00至24:00",
        ),
        (
            Weekly((), ZONE, window("2020-01-28", "2020-02-03")),
            "the service is open around the clock, every day (from 28 January to 3 February 2020)",
            "服务开放时间为每天全天24小时（2020年1月28日至2月3日）",
        ),
    ],
)
def test_weekly_hours_are_said_as_people_write_them(value: Weekly, en: str, zh: str) -> None:
    assert hours(value) == (en, zh)


def test_a_schedule_is_answered_by_what_holds_in_its_hours() -> None:
    answers = [
        prose.answer(CHANGED, "open", Answer(Kind.VALUE, yes), lang) for yes in (True, False) for lang in LANGUAGES
    ]
    assert answers == ["the service is open", "服务开放", "the service is not open", "服务不开放"]


def test_a_schedule_whose_label_names_its_hours_is_answered_by_being_within_them() -> None:
    matter = attrs.evolve(OPEN, labels=Labels("service hours", "服务时间"))
    a = attrs.evolve(CHANGED, vocabularies=(attrs.evolve(VOCABULARY, matters=(matter,)),))
    assert [prose.answer(a, "open", Answer(Kind.VALUE, False), lang) for lang in LANGUAGES] == [
        "the time in question is outside the service hours",
        "所问时间不在服务时间内",
    ]


def test_a_proviso_stands_beside_the_value() -> None:
    assert remark(HOTLINE) == [
        "This is subject to the orders of the local government.",
        "本项如与当地政府的规定不一致，以后者为准。",
    ]


def test_all_remarks_on_a_rule_make_one_sentence() -> None:
    assert remark(attrs.evolve(AMENDED, force="commitment", provisos=("government",)), "following") == [
        "What follows is a commitment; subject to the orders of the local government; in force from the edition of "
        "1 February 2020 (Saturday); only for cases in which the order kind is regular (presumed where nothing is said "
        "of it).",
        "以下各项为承诺；如与当地政府的规定不一致，以后者为准；自2020年2月1日（星期六）版本起施行；"
        "仅适用于订单类型为普通的情形（未作说明的，推定属于该情形）。",
    ]


def test_amended_values_are_said_with_the_old_ones() -> None:
    assert [prose.amended(CHANGED, AMENDED, lang) for lang in LANGUAGES] == [
        "Changed by amendment: 23:59:59 on 10 February 2020 (formerly 23:59:59 on 8 February 2020); 24:00 on "
        "21 February 2020 (formerly 24:00 on 18 February 2020); 15 days (formerly 10 days).",
        "经修订：2020年2月10日23:59:59（原为2020年2月8日23:59:59）；"
        "2020年2月21日24:00（原为2020年2月18日24:00）；15天（原为10天）。",
    ]


def test_the_amended_values_of_a_definition_are_said() -> None:
    definition = TotalDefinition("is_special", EventIn("paid", amended.LONGER))
    assert prose.amended(CHANGED, definition, "zh") == "经修订：2020年2月10日23:59:59（原为2020年2月8日23:59:59）。"


def test_an_edition_of_the_day_of_publication_is_not_worth_a_word() -> None:
    assert remark(attrs.evolve(SHIP, since=CHANGED.published)) == ["", ""]


@pytest.mark.parametrize("force", sorted(UNBREACHABLE))
def test_what_binds_nobody_is_not_said_as_a_duty_and_has_no_breach(force: str) -> None:
    english, chinese = (prose.rule_sentences(CHANGED, attrs.evolve(ADVICE, force=force), lang) for lang in LANGUAGES)
    assert (len(english), len(chinese)) == (1, 1)
    assert ("must" in english[0], "须" in chinese[0]) == (False, False)


def test_advice_says_should() -> None:
    assert [prose.rule_sentences(CHANGED, ADVICE, lang)[0] for lang in LANGUAGES] == [
        "If the platform is Taobao, the order should be shipped before 24:00 on 21 February 2020 (Friday) and tracking "
        "should be visible.",
        "平台为淘宝的，订单宜在2020年2月21日（星期五）24:00前发货，且物流宜可查。",
    ]


def test_an_answer_that_only_advice_gives_is_no_duty() -> None:
    given = Answer(Kind.VALUE, Point(us("2020-02-21T24:00"), ZONE), ("advice",), force=("advice",))
    assert prose.answer(CHANGED, "ship_by", given, "en").startswith("the order should be shipped before 24:00")


def test_an_answer_that_a_duty_gives_as_well_is_one() -> None:
    given = Answer(Kind.VALUE, Point(us("2020-02-21T24:00"), ZONE), ("amended", "advice"), force=("advice",))
    assert prose.answer(CHANGED, "ship_by", given, "zh").startswith("订单须")


def test_a_deadline_counted_from_a_lower_bound_is_one() -> None:
    given = Answer(Kind.VALUE, Point(us("2019-02-15T24:00"), ZONE, lower_bound=True))
    assert [prose.answer(ANNOUNCEMENT, "ship_by", given, lang) for lang in LANGUAGES] == [
        "the time by which the order must be shipped is no earlier than 24:00 on 15 February 2019 (Friday)",
        "最迟发货时间不早于2019年2月15日（星期五）24:00",
    ]


def test_a_zone_that_both_ends_of_a_period_share_is_named_once() -> None:
    first, last = (attrs.evolve(end, zone="UTC") for end in (amended.LONGER.first, amended.LONGER.last) if end)
    of = attrs.evolve(amended.LONGER, first=first, last=last)
    assert [prose.window(CHANGED, of, lang) for lang in LANGUAGES] == [
        "from 16:00 on 14 January to 15:59:59 on 10 February 2020, Coordinated Universal Time",
        "自协调世界时2020年1月14日16:00至2月10日15:59:59",
    ]


def test_an_answer_says_its_force_its_provisos_what_was_presumed_and_that_it_was_amended() -> None:
    given = Answer(
        Kind.VALUE, True, force=("forecast",), provisos=("government",), presumed=("platform",), restated=True
    )
    assert [prose.answer_remarks(CHANGED, given, lang) for lang in LANGUAGES] == [
        (
            "This is a forecast, not a commitment; subject to the orders of the local government.",
            "No value is given for the platform: what the rules speak of is presumed.",
            "This was changed by a later amendment.",
        ),
        (
            "本项为预计，并非承诺；如与当地政府的规定不一致，以后者为准。",
            "未给出平台，按规则的适用范围推定。",
            "该结果其后已被修订。",
        ),
    ]


def test_an_ordinary_answer_needs_no_remark() -> None:
    assert prose.answer_remarks(CHANGED, Answer(Kind.VALUE, True), "en") == ()
