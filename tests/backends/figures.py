"""The figures of rules, taken from the model and read back out of a printed summary, in one form.

A figure is a tuple: `("period", start, end)` and `("from", us)`, `("before", us)` in microseconds, ends exclusive;
`("within", amount, unit)`, `("after", amount, unit)`, `("before it", amount, unit)` for times counted from something;
`("number", amount, unit)`; `("usual",)`, `("per", label)`; `("yes", label)` and `("no", label)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from compiler.locale.time import plain
from compiler.model.conditions import (
    All,
    AnyOf,
    Condition,
    Defined,
    EventCompare,
    EventIn,
    Happened,
    MatterIs,
    Measure,
    Not,
    NumberIs,
    Order,
)
from compiler.model.rulebook import Announcement
from compiler.model.rules import (
    At,
    Baseline,
    Before,
    By,
    From,
    NotBefore,
    NumberValue,
    Outcome,
    Per,
    Rule,
    YesNo,
    all_outcomes,
)
from compiler.model.time import SECOND, Instant, Moment, Shift
from compiler.model.vocabulary import Choice

Figure = tuple[object, ...]

# ── From the rules ───────────────────────────────────────────────────────────────────────────────────────────────


def of_rule(a: Announcement, rule: Rule, lang: str) -> set[Figure]:
    """All figures of a rule."""
    figures = set(_of_condition(a, rule.when, lang))
    for exception in rule.exceptions:
        figures |= set(_of_condition(a, exception.condition, lang))
    for outcome in all_outcomes(rule):
        figures |= set(_of_outcome(a, outcome, lang))
    return figures


def _of_outcome(a: Announcement, outcome: Outcome, lang: str) -> Iterator[Figure]:
    if outcome.guard:
        yield from _of_condition(a, outcome.guard, lang)
    match outcome.value:
        case Before(Shift() as shift, within=True):
            yield ("within", str(shift.duration.amount), shift.duration.unit.value)
            yield from _of_moment(shift.base, "at", end=False)
        case Before(moment):
            yield from _of_moment(moment, "before", end=False)
        case By(moment):
            yield from _of_moment(moment, "before", end=True)
        case At(moment):
            yield from _of_moment(moment, "at", end=False)
        case From(moment) | NotBefore(moment):
            yield from _of_moment(moment, "from", end=False)
        case NumberValue(amount, unit):
            yield ("number", plain(amount), unit)
        case YesNo(value):
            yield ("yes" if value else "no", a.matters[outcome.matter].labels.of(lang))
        case Baseline():
            yield ("usual",)
        case Per(reference):
            yield ("per", a.references[reference].labels.of(lang))
        case _:
            pass


def _of_condition(a: Announcement, condition: Condition, lang: str) -> Iterator[Figure]:
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _of_condition(a, part, lang)
        case Not(Not(inner)):
            yield from _of_condition(a, inner, lang)
        case Not(Defined(name)):
            yield ("no", a.matters[name].labels.of(lang))
        case Not(inner):
            yield from _of_condition(a, inner, lang)
        case Defined(name):
            yield ("yes", a.matters[name].labels.of(lang))
        case MatterIs(name, (bool() as value,), negated):
            yield ("yes" if value != negated else "no", a.matters[name].labels.of(lang))
        case EventIn(_, window, negated):
            yield from _of_window(window.start, window.end, negated)
        case EventCompare(_, order, moment):
            bound = "from" if order in (Order.FROM, Order.NOT_BEFORE) else "before"
            yield from _of_moment(moment, bound, end=order is Order.BY)
        case Happened(_, _, moment) if moment is not None:
            yield from _of_moment(moment, "before", end=True)
        case NumberIs(_, measure, Decimal() as bound, unit):
            yield ("number" if measure is Measure.EQUAL else measure.value, plain(bound), unit)
        case _:
            pass


def _of_window(start: int | None, end: int | None, outside: bool) -> Iterator[Figure]:
    """Outside of a window that is open on one side is an ordinary bound."""
    if start is not None and end is not None:
        yield ("outside" if outside else "period", start, end)
    elif start is not None:
        yield ("before" if outside else "from", start)
    elif end is not None:
        yield ("from" if outside else "before", end)


def _of_moment(moment: Moment, bound: str, *, end: bool) -> Iterator[Figure]:
    match moment:
        case Instant():
            yield (bound, moment.end_us if end else moment.us)
        case Shift(duration, later, base):
            yield ("after" if later else "before it", str(duration.amount), duration.unit.value)
            yield from _of_moment(base, "at", end=False)
        case _:
            pass


# ── From a summary ───────────────────────────────────────────────────────────────────────────────────────────────


def rule_texts(summary: str, lang: str) -> list[str]:
    """What a summary says of each rule, with the leads of the lists that it stands in; what it goes before is cut."""
    body = re.split(r"^## (?:What changes|调整内容)\n", summary, flags=re.M)[1]
    body = re.split(r"^(?:## |---$)", body, flags=re.M)[0]
    texts: list[str] = []
    leads: list[tuple[int, str]] = []
    for line in re.sub(r"\\([^\w\s]|_)", r"\1", body).splitlines():
        indent = len(line) - len(line.lstrip(" "))
        text = line.strip().removeprefix("- ")
        if not text or text.startswith("###"):
            leads = leads if not text else []
            continue
        depth = indent + (1 if line.lstrip().startswith("- ") else 0)
        leads = [(level, lead) for level, lead in leads if level < depth]
        if text.endswith((":", "：")):
            leads.append((depth, text))
        else:
            said = re.split(r"This takes precedence over |本项优先于", text)[0]
            texts.append(" ".join([*(lead for _, lead in leads), said]))
    return texts


def of_text(a: Announcement, text: str, lang: str) -> set[Figure]:
    """All figures that stand in what a summary says of a rule. Figures in the names of values do not count."""
    for name in _names_with_figures(a, lang):
        text = text.replace(name, "…")
    return set(_outcomes(a, text, lang)) | set(_times(a.zone, text, lang)) | set(_numbers(text, lang))


def _names_with_figures(a: Announcement, lang: str) -> list[str]:
    values = [term.labels.of(lang) for fact in a.facts.values() if isinstance(fact, Choice) for term in fact.values]
    return sorted((name for name in values if re.search(r"\d", name)), key=len, reverse=True)


def _outcomes(a: Announcement, text: str, lang: str) -> Iterator[Figure]:
    if ("照常" if lang == "zh" else "stays as usual") in text:
        yield ("usual",)
    for reference in a.references.values():
        if re.search(rf"(?:以|(?:is|are|set by) ){re.escape(reference.labels.of(lang))}", text):
            yield ("per", reference.labels.of(lang))
    for matter in a.matters.values():
        if matter.kind.value in ("yes_no", "permission"):
            label = matter.labels.of(lang)
            yield from (("yes" if yes else "no", label) for yes in _polarities(label, text, lang))


def _polarities(label: str, text: str, lang: str) -> Iterator[bool]:
    """Which of a matter's two answers are stated: by the label itself or in a frame around it."""
    name = re.escape(label)
    text = re.sub(f"“{name}”的要求|requirement “{name}”", "", text)
    for frame in _FRAMES_ZH if lang == "zh" else _FRAMES_EN:
        yes, no = (shape.format(name) for shape in frame)
        for found in re.finditer(f"(?P<no>{no})|(?P<yes>{yes})", text, re.IGNORECASE):
            yield found["no"] is None
        text = re.sub(f"{no}|{yes}", "", text, flags=re.IGNORECASE)
    if lang == "zh":
        text = re.sub(f"{name}(?=照常|以|存疑|为)", "", text)
    elif not re.search(r"\b(?:is|are|has|can|may|must|counts)\b", label):
        return
    said = len(re.findall(f"(?<![不未]){name}", text, re.IGNORECASE))
    plain = _without_negation(text, lang).lower()
    if said:
        yield True
    if plain.count(_without_negation(label, lang).lower()) > said:
        yield False


_FRAMES_EN = (("“{}” applies", "“{}” does not apply"), ("{} is allowed", "{} is not allowed"))
_FRAMES_ZH = (("属于“?{}”?", "(?:并非|不属于)“?{}”?"), ("(?<!不)允许{}", "不允许{}"))


def _without_negation(text: str, lang: str) -> str:
    if lang == "zh":
        return re.sub("[不未]|无(?=须)", "", text)
    text = text.replace("need not", "must").replace("cannot", "can").replace("does not count", "counts")
    return text.replace(" not ", " ")


_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_EN = r"(\d\d:\d\d(?::\d\d)?) on (\d+) (" + "|".join(_MONTHS) + r") (\d{4})(?: \((\w+day)\))?"
_ZH = r"(\d{4})年(\d+)月(\d+)日(?:\(星期([一二三四五六日])\))?(\d\d:\d\d(?::\d\d)?)"
_EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _times(zone: str, text: str, lang: str) -> Iterator[Figure]:
    """Reads an instant together with the words around it, and nothing that has been read before."""
    marks: list[int] = []

    def mark(found: re.Match[str]) -> str:
        marks.append(_read(zone, found, lang))
        return f"<{len(marks) - 1}{'s' if re.search(r':[0-9]{2}:[0-9]{2}', found[0]) else ''}>"

    text = re.sub(_ZH if lang == "zh" else _EN, mark, text)
    shapes = _ZH_SHAPES if lang == "zh" else _EN_SHAPES
    for kind, shape in shapes:
        for found in re.finditer(shape, text, re.IGNORECASE):
            yield _figure(kind, [(marks[int(at.rstrip("s"))], at.endswith("s")) for at in found.groups() if at])
        text = re.sub(shape, "", text, flags=re.IGNORECASE)
    assert "<" not in text, f"an instant without a word that says what it bounds: {text}"


_AT = r"<(\d+s?)>"
_EN_SHAPES = (
    ("at", rf"(?:days?|hours?|minutes?) (?:before|after) {_AT}"),
    ("outside to", rf"outside the period from {_AT} to {_AT}"),
    ("outside before", rf"outside the period from {_AT} and before {_AT}"),
    ("period to", rf"from {_AT} to {_AT}"),
    ("period before", rf"from {_AT} and before {_AT}"),
    ("later", rf"(?<!no )later than {_AT}"),
    ("from", rf"at {_AT} or later"),
    ("from", rf"(?:from {_AT} onwards|no earlier than {_AT})"),
    ("to", rf"(?:by|until|up to|no later than) {_AT}"),
    ("before", rf"before {_AT}"),
    ("at", rf"(?:is|at|after) {_AT}"),
)
_ZH_SHAPES = (
    ("at", rf"{_AT}[前后](?=\d+(?:天|小时|分钟))"),
    ("outside to", rf"不在{_AT}至{_AT}之间"),
    ("outside before", rf"不在{_AT}起、{_AT}前"),
    ("later", rf"(?<!不)晚于{_AT}"),
    ("period to", rf"[自在]{_AT}至{_AT}"),
    ("period before", rf"[自在]{_AT}起、{_AT}前"),
    ("from", rf"(?:[自为]{_AT}起|在{_AT}或之后|不早于{_AT})"),
    ("to", rf"(?:截至|不晚于){_AT}"),
    ("before", rf"{_AT}前"),
    ("at", rf"为{_AT}"),
)


def _figure(kind: str, bounds: list[tuple[int, bool]]) -> Figure:
    """An end that is named to the second belongs to what it ends, so the next second is the first that does not."""
    (first, _), (last, to_the_second) = bounds[0], bounds[-1]
    after = last + SECOND if to_the_second else last
    match kind:
        case "period to" | "outside to":
            return (kind.split(" ")[0], first, after)
        case "period before" | "outside before":
            return (kind.split(" ")[0], first, last)
        case "later":
            return ("from", after)
        case "to":
            return ("before", after)
        case _:
            return (kind, first)


def _read(zone: str, found: re.Match[str], lang: str) -> int:
    if lang == "zh":
        year, month, day, weekday, clock = found.groups()
        number, weekday = int(month), weekday and _EN_DAYS["一二三四五六日".index(weekday)]
    else:
        clock, day, name, year, weekday = found.groups()
        number = _MONTHS.index(name) + 1
    local = datetime(int(year), number, int(day), tzinfo=ZoneInfo(zone))
    assert weekday in (None, _EN_DAYS[local.weekday()]), found[0]
    hours, minutes, seconds = [int(part) for part in f"{clock}:00".split(":")[:3]]
    local += timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return round(local.timestamp()) * SECOND


_EN_NUMBERS = (
    ("within", r"within ([\d.]+) (day|hour|minute|kg)s? after"),
    ("after", r"([\d.]+) (day|hour|minute|kg)s? after"),
    ("before it", r"([\d.]+) (day|hour|minute|kg)s? before"),
    ("is not", r"is not ([\d.]+) (day|hour|minute|kg)s?"),
    ("at least", r"at least ([\d.]+) (day|hour|minute|kg)s?"),
    ("more than", r"more than ([\d.]+) (day|hour|minute|kg)s?"),
    ("at most", r"at most ([\d.]+) (day|hour|minute|kg)s?"),
    ("less than", r"less than ([\d.]+) (day|hour|minute|kg)s?"),
    ("number", r"is ([\d.]+) (day|hour|minute|kg)s?"),
)
_ZH_NUMBERS = (
    ("within", r"后([\d.]+) ?(天|小时|分钟|kg)内"),
    ("after", r"后([\d.]+) ?(天|小时|分钟|kg)"),
    ("before it", r"前([\d.]+) ?(天|小时|分钟|kg)"),
    ("is not", r"不是([\d.]+) ?(天|小时|分钟|kg)"),
    ("at least", r"至少为([\d.]+) ?(天|小时|分钟|kg)"),
    ("more than", r"超过([\d.]+) ?(天|小时|分钟|kg)"),
    ("at most", r"至多为([\d.]+) ?(天|小时|分钟|kg)"),
    ("less than", r"不足([\d.]+) ?(天|小时|分钟|kg)"),
    ("number", r"为([\d.]+) ?(天|小时|分钟|kg)"),
)
_UNITS = {"day": "days", "hour": "hours", "minute": "minutes", "天": "days", "小时": "hours", "分钟": "minutes"}


def _numbers(text: str, lang: str) -> Iterator[Figure]:
    for kind, shape in _ZH_NUMBERS if lang == "zh" else _EN_NUMBERS:
        for amount, unit in re.findall(shape, text):
            yield (kind, amount, _UNITS.get(unit, unit))
        text = re.sub(shape, "", text)
    left = re.search(r"\d+ ?(?:days?|hours?|minutes?|天|小时|分钟)", text)
    assert not left, f"a number without a word that says what it is: {text}"
