"""Generated modules as products: what they import, what they refuse, how they read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from compiler.backends import python
from compiler.locale import Labels
from compiler.model.amend import merged
from compiler.model.conditions import All, Always, EventIn
from compiler.model.outcomes import Before, Outcome, TextValue
from compiler.model.rulebook import Announcement, Rulebook
from compiler.model.time import Duration, EventMoment, Shift, Unit
from compiler.model.vocabulary import Calendar
from compiler.pipeline import load
from compiler.plan import lower
from compiler.project import find_project
from tests.backends.generated import imported, in_microseconds, write

ROOT = Path(__file__).parents[2]
SHANGHAI = timezone(timedelta(hours=8))
PAID = datetime(2019, 2, 1, 10, tzinfo=SHANGHAI)


@pytest.fixture(scope="module")
def announcement() -> Announcement:
    return load(find_project(ROOT)).rulebook.announcement["tmall.spring_festival_2019"]


@pytest.fixture(scope="module")
def module(announcement: Announcement) -> Iterator[ModuleType]:
    with imported(announcement) as imported_module:
        yield imported_module


@pytest.fixture(scope="module")
def runtime(module: ModuleType) -> ModuleType:
    return sys.modules[module.__name__.split(".")[0] + ".runtime"]


# ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_deadline_is_a_datetime_in_the_zone_of_the_announcement(module: ModuleType) -> None:
    decision = module.ship_by(platform="tmall", order_kind="regular", paid_at=PAID)
    assert decision.value.isoformat() == "2019-02-16T00:00:00+08:00"
    assert (decision.kind, decision.rules, decision.clauses) == ("value", ("shipping.tmall",), ("1.(1).s1",))


@pytest.mark.parametrize("zone", [UTC, SHANGHAI, ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")])
def test_the_zone_of_a_fact_changes_nothing(module: ModuleType, zone: Any) -> None:
    case = {"platform": "tmall", "carrier": "express", "category": "general", "destination": "mainland"}
    decision = module.auto_confirm_at(**case, shipped_at=PAID.astimezone(zone))
    assert decision.value.isoformat() == "2019-02-21T10:00:00+08:00"


def test_summer_time_of_the_zone_of_a_fact_moves_no_boundary(module: ModuleType) -> None:
    """In 1986 and 1990 Shanghai had summer time; an instant then is not read by the clock of another year."""
    case = {"platform": "tmall", "carrier": "express", "category": "general", "destination": "mainland"}
    at = datetime(1990, 7, 1, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert module.auto_confirm_at(**case, shipped_at=at).kind == "not_covered"


def test_missing_facts_are_named(module: ModuleType) -> None:
    decision = module.ship_by(platform="tmall")
    assert (decision.kind, decision.facts) == ("missing_fact", ("order_kind", "paid_at"))


def test_none_says_that_an_event_did_not_happen(module: ModuleType) -> None:
    assert module.ship_by(platform="tmall", order_kind="regular", paid_at=None).kind == "not_covered"


def test_before_its_publication_an_announcement_says_nothing(module: ModuleType) -> None:
    case = {"platform": "tmall", "order_kind": "regular", "paid_at": PAID}
    assert module.ship_by(**case, as_of=date(2019, 1, 10)).kind == "not_covered"
    assert module.ship_by(**case, as_of=date(2019, 1, 11)).kind == "value"


def test_require_gives_the_value_or_raises(module: ModuleType, runtime: ModuleType) -> None:
    case = {"platform": "tmall", "order_kind": "regular"}
    assert module.ship_by(**case, paid_at=PAID).require() == datetime(2019, 2, 16, tzinfo=SHANGHAI)
    with pytest.raises(runtime.NotDecided, match="paid_at") as raised:
        module.ship_by(**case).require()
    assert (raised.value.kind, raised.value.facts) == ("missing_fact", ("paid_at",))


def test_reasons_name_every_rule_in_both_languages(module: ModuleType) -> None:
    decision = module.ship_by(platform="tmall", order_kind="regular", paid_at=PAID)
    for lang in ("en", "zh"):
        text = decision.explain(lang)
        assert "shipping.tmall" in text
        assert "shipping.tmall_international" in text
    assert "不适用" in decision.explain("zh")
    assert "does not apply" in decision.explain("en")


# ── Refusals ─────────────────────────────────────────────────────────────────────────────────────────────────────


def refusal(module: ModuleType, **facts: object) -> Any:
    case: dict[str, object] = {"platform": "tmall", "order_kind": "regular", "paid_at": PAID}
    with pytest.raises(ValueError, match="\n") as raised:  # English, then Chinese
        module.ship_by(**{**case, **facts})
    return raised.value


@pytest.mark.parametrize("given", ["amazon", None, 3, ["tmall"], b"tmall"])
def test_a_value_outside_a_choice_is_refused(module: ModuleType, runtime: ModuleType, given: object) -> None:
    error = refusal(module, platform=given)
    assert isinstance(error, runtime.UnknownValue)
    assert (error.fact, error.given, error.allowed) == ("platform", given, ("tmall", "tmall_international", "taobao"))


def test_a_naive_datetime_is_refused(module: ModuleType, runtime: ModuleType) -> None:
    naive = PAID.replace(tzinfo=None)
    error = refusal(module, paid_at=naive)
    assert isinstance(error, runtime.NaiveInstant)
    assert (error.fact, error.given) == ("paid_at", naive)


@pytest.mark.parametrize("given", ["2019-02-01T10:00:00+08:00", 1548986400, date(2019, 2, 1)])
def test_what_is_no_instant_is_refused(module: ModuleType, runtime: ModuleType, given: object) -> None:
    error = refusal(module, paid_at=given)
    assert isinstance(error, runtime.WrongType)
    assert (error.fact, error.given) == ("paid_at", given)


def test_now_cannot_be_none(module: ModuleType, runtime: ModuleType) -> None:
    with pytest.raises(runtime.WrongType, match="at must be"):
        module.refund_reason_allowed(
            platform="tmall", order_kind="regular", paid_at=PAID, reason="out_of_stock", at=None
        )


def test_a_date_that_is_none_is_refused(module: ModuleType, runtime: ModuleType) -> None:
    assert isinstance(refusal(module, as_of=PAID), runtime.WrongType)


@pytest.mark.parametrize("given", ["yes", 1, None])
def test_what_is_no_flag_is_refused(module: ModuleType, runtime: ModuleType, given: object) -> None:
    with pytest.raises(runtime.WrongType, match="tracking_visible must be True or False"):
        module.late_shipment_rule(platform="tmall", order_kind="regular", tracking_visible=given)


@pytest.mark.parametrize("given", ["5", float("nan"), True])
def test_what_is_no_number_is_refused(module: ModuleType, runtime: ModuleType, given: object) -> None:
    with pytest.raises(runtime.WrongType, match="extension_days must be a finite number"):
        module.extension_request_allowed(extension_days=given)


def test_an_answer_beyond_all_dates_is_refused(announcement: Announcement, runtime: ModuleType) -> None:
    unbounded = attrs.evolve(announcement, rules=tuple(_without_windows(r) for r in announcement.rules))
    with imported(unbounded) as module:
        case = {"platform": "tmall", "carrier": "express", "category": "general", "destination": "mainland"}
        with pytest.raises(ValueError, match="shipped_at is out of range"):
            module.auto_confirm_at(**case, shipped_at=datetime(9999, 12, 30, tzinfo=UTC))


def _without_windows(rule: Any) -> Any:
    parts = rule.when.conditions if isinstance(rule.when, All) else (rule.when,)
    kept = tuple(part for part in parts if not isinstance(part, EventIn))
    return attrs.evolve(rule, when=kept[0] if len(kept) == 1 else All(kept) if kept else Always())


# ── Instants as integers ─────────────────────────────────────────────────────────────────────────────────────────

PAID_US = 1_548_986_400_000_000


def test_the_form_in_microseconds_takes_and_gives_integers(module: ModuleType) -> None:
    decision = in_microseconds(module).ship_by(platform="tmall", order_kind="regular", paid_at=PAID_US)
    assert decision == in_microseconds(module).ship_by(platform="tmall", order_kind="regular", paid_at=PAID_US + 1)
    assert (decision.value, decision.rules) == (1_550_246_400_000_000, ("shipping.tmall",))
    assert "shipping.tmall_international" in decision.explain("zh")
    assert decision.explain("en").startswith("latest time of shipment: 2019-02-16 00:00:00+08:00.\n")


@pytest.mark.parametrize("given", [1.5, True, PAID, "2019-02-01"])
def test_what_is_no_integer_is_refused_as_an_instant(module: ModuleType, runtime: ModuleType, given: object) -> None:
    with pytest.raises(runtime.WrongType, match=r"paid_at must be an int \(microseconds") as raised:
        in_microseconds(module).ship_by(platform="tmall", order_kind="regular", paid_at=given)
    assert raised.value.given == given


def test_an_integer_beyond_all_dates_is_refused(module: ModuleType, runtime: ModuleType) -> None:
    with pytest.raises(runtime.OutOfRange, match="shipped_at is out of range"):
        in_microseconds(module).auto_confirm_at(platform="tmall", shipped_at=10**18)


# ── The text ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_modules_run_on_the_standard_library_alone(announcement: Announcement, tmp_path: Path) -> None:
    write([announcement], tmp_path / "anything")
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import zoneinfo; zoneinfo.reset_tzpath(to=[])\n"
        "from datetime import *\n"
        "from anything.tmall.spring_festival_2019 import ship_by\n"
        "paid = datetime(2019, 2, 1, tzinfo=timezone.utc)\n"
        "print(ship_by(platform='tmall', order_kind='regular', paid_at=paid).value.isoformat())\n"
        "print({name.split('.')[0] for name in sys.modules if name[0] != '_'} - set(sys.stdlib_module_names))\n"
    )
    command = [sys.executable, "-S", "-I", "-c", program, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "2019-02-16T00:00:00+08:00\n{'anything'}\n"


def test_calendars_and_local_days_need_no_zone_data(announcement: Announcement, tmp_path: Path) -> None:
    """Three working days after Friday, 1 February 2019, 23:30 in Shanghai; Monday is off."""
    calendar = Calendar("worked", None, frozenset(range(5)), announcement.place, off=("2019-02-04",))
    days = Duration(3, Unit.WORKING_DAYS, calendar, zone="Asia/Shanghai")
    rules = tuple(
        attrs.evolve(r, outcomes=(Outcome("ship_by", Before(Shift(days, True, EventMoment("paid")))),), exceptions=())
        for r in announcement.rules
        if r.name == "shipping.tmall"
    )
    write(
        [attrs.evolve(announcement, rules=tuple(attrs.evolve(r, on_breach=()) for r in rules))], tmp_path / "anything"
    )
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import zoneinfo; zoneinfo.reset_tzpath(to=[])\n"
        "from datetime import *\n"
        "from anything.tmall.spring_festival_2019 import ship_by\n"
        "paid = datetime(2019, 2, 1, 15, 30, tzinfo=timezone.utc)\n"
        "print(ship_by(platform='tmall', order_kind='regular', paid_at=paid).value.isoformat())\n"
    )
    command = [sys.executable, "-S", "-I", "-c", program, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "2019-02-08T00:00:00+08:00\n"


def test_modules_are_formatted_linted_and_typed(announcement: Announcement, tmp_path: Path) -> None:
    write([announcement], tmp_path / "generated")
    settings = ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
    for command in (
        ["ruff", "format", "--check", *settings, "."],
        ["ruff", "check", *settings, "."],
        ["mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "-p", "generated"],
    ):
        done = subprocess.run([sys.executable, "-m", *command], cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_the_bytes_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    program = (
        "import hashlib, pathlib, sys; from compiler.backends import python; from compiler.pipeline import load\n"
        "from compiler.plan import lower; from compiler.project import find_project\n"
        "files = python.emit([lower(a) for a in load(find_project(pathlib.Path.cwd())).rulebook.announcements])\n"
        "print(hashlib.sha256(repr(list(files.items())).encode()).hexdigest())"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "America/New_York"))
    }
    assert len(hashes) == 1


HOSTILE = (
    "quote's \" and \\ back",
    '"""; import os; os._exit(1) #',
    "line\nbreak\r\u2028 and \u202e bidi \x00 nul",
    "{{ 7 * 7 }} {% raw %} ]]> </script>",
    "天猫\u200b「」" + "很长" * 200,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_labels_come_out_as_text_and_never_as_code(announcement: Announcement, text: str) -> None:
    hostile = _relabelled(announcement, Labels(text, text))
    with imported(hostile) as module:
        decision = module.ship_by(platform="tmall", order_kind="regular", paid_at=PAID)
        assert decision.kind == "value"
        assert all(reading == (text, text) for reading in decision.readings)
        assert text in decision.explain("zh")


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_are_answered_letter_by_letter(announcement: Announcement, text: str) -> None:
    """Rules that say a text say just that text."""
    changed = [
        attrs.evolve(r, outcomes=tuple(attrs.evolve(o, value=TextValue(text)) for o in r.outcomes), on_breach=())
        for r in announcement.rules
        if r.name == "shipping.tmall"
    ]
    with imported(attrs.evolve(announcement, rules=tuple(changed))) as module:
        assert module.ship_by(platform="tmall", order_kind="regular", paid_at=PAID).value == text


def _relabelled(value: Any, labels: Labels) -> Any:
    """The value with these labels wherever it has some."""
    if isinstance(value, Labels):
        return labels
    if isinstance(value, tuple):
        return tuple(_relabelled(item, labels) for item in value)
    if attrs.has(type(value)):
        fields = {a.name: _relabelled(getattr(value, a.name), labels) for a in attrs.fields(type(value)) if a.init}
        return type(value)(**fields)
    return value


def test_nothing_is_written_where_there_is_no_announcement() -> None:
    assert python.emit([]) == {}


def test_a_platform_has_a_module_over_all_of_its_announcements(announcement: Announcement) -> None:
    later = attrs.evolve(announcement, id="tmall.later", published="2019-01-20", replaces=(announcement.id,))
    platform = merged(Rulebook(announcement.vocabularies, (announcement, later)), "tmall")
    with imported(platform, merged=True) as module:
        assert "the announcements of tmall/" in (module.__doc__ or "")
        decision = module.ship_by(platform="tmall", order_kind="regular", paid_at=PAID)
        assert decision.rules == ("tmall.later.shipping.tmall",)
        decision = module.ship_by(platform="tmall", order_kind="regular", paid_at=PAID, as_of=date(2019, 1, 12))
        assert decision.rules == ("tmall.spring_festival_2019.shipping.tmall",)


def test_the_runtime_is_copied_as_it_is(announcement: Announcement) -> None:
    files = python.emit([lower(announcement)])
    originals = {path.name: path.read_text("utf-8") for path in (ROOT / "compiler/runtime").glob("*.py")}
    assert {path.removeprefix("runtime/"): text for path, text in files.items() if path.endswith(".py")}.items() >= (
        originals.items()
    )
