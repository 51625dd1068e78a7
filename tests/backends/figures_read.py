"""The figures of rules, read back out of a printed summary, in the form of `tests.backends.figures`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from compiler.locale.time import zone_name
from compiler.model.rulebook import Announcement
from compiler.model.time import DAY, SECOND
from compiler.model.vocabulary import Choice
from tests.backends.counted import AMOUNT, UNITS, Reader, unit_of
from tests.backends.figures import Figure


def rule_texts(summary: str, lang: str) -> list[str]:
    """What a summary says of each rule, with the leads of the lists that it stands in; what it goes before is cut."""
    summary = re.sub(r"\\([^\w\s]|_)", r"\1", summary)
    body = re.split(r"^## (?:What changes|调整内容)\n", summary, flags=re.M)[1]
    body = re.split(r"^(?:## |---$)", body, flags=re.M)[0]
    whole = " ".join(re.findall(r"(?:The announcement is |本公告[^修取])[^.。]*[.。]", summary.split("\n## ")[0]))
    texts: list[str] = []
    leads: list[tuple[int, str]] = []
    for line in body.splitlines():
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
            texts.append(" ".join([whole, *(lead for _, lead in leads), said]))
    return texts


def of_text(a: Announcement, text: str, lang: str) -> set[Figure]:
    """All figures that stand in what a summary says of a rule. Figures in the names of values do not count."""
    for name in _names_with_figures(a, lang):
        text = text.replace(name, "…")
    remarks = set(_remarks(a, text, lang))
    text = re.sub(_CHANGES[lang], "", text)
    unbound = {("force", force) for force in ("advice", "forecast", "statement", "commitment")} & remarks
    outcomes = set(_outcomes(a, text, lang)) | (set(_outcomes(a, _as_duties(text), lang)) if unbound else set())
    hours = set(_hours(a.zone, text, lang))
    text = text.replace("每天全天24小时", "")
    reader = Reader(a, text, lang)
    text = reader.read()
    return reader.figures | remarks | hours | outcomes | set(_times(a.zone, text, lang)) | set(_numbers(text, lang))


_CHANGES = {"en": r"Changed by amendment: ([^.]*)\.", "zh": r"经修订：([^。]*)。"}
_FORCES = {
    "en": {
        "an obligation": "obligation",
        **{f"a {word}": word for word in ("statement", "commitment", "forecast", "directive", "waiver", "reservation")},
        "advice": "advice",
    },
    "zh": {
        "义务性规定": "obligation",
        "情况说明": "statement",
        "承诺": "commitment",
        "预计": "forecast",
        "要求": "directive",
        "免责规定": "waiver",
        "权利保留": "reservation",
        "建议": "advice",
    },
}


def _remarks(a: Announcement, text: str, lang: str) -> Iterator[Figure]:
    is_a = "(?:本项|以下各项|本公告)为" if lang == "zh" else "(?:This|What follows|The announcement) is "
    for word in re.findall(f"{is_a}({'|'.join(_FORCES[lang])})", text):
        yield ("force", _FORCES[lang][word])
    for found in re.findall(r"如与(.*?)不一致，以后者为准" if lang == "zh" else r"subject to ([^.;:]*)[.;:]", text):
        labels = [reference.labels.of(lang) for reference in a.references.values()]
        yield from (("subject", label) for label in labels if label in found)
    for found in re.findall(r"自(\d+)年(\d+)月(\d+)日（...）版本", text):
        yield ("since", "{}-{:02d}-{:02d}".format(*map(int, found)))
    for day, month, year in re.findall(rf"the edition of (\d+) ({'|'.join(_MONTHS)}) (\d{{4}})", text):
        yield ("since", f"{year}-{_MONTHS.index(month) + 1:02d}-{int(day):02d}")
    for changes in re.findall(_CHANGES[lang], text):
        for new, old in re.findall(
            r"([^；]+)（原为([^）]+)）" if lang == "zh" else r"([^;]+?) \(formerly (.+?)\)(?=;|$)", changes
        ):
            yield ("was", _changed(a.zone, new, lang), _changed(a.zone, old, lang))


def _changed(zone: str, text: str, lang: str) -> object:
    found = re.search(_ZH if lang == "zh" else _EN, text)
    if found:
        return _read(_zone_of(text, found, lang) or zone, found, lang)
    amount, unit = re.findall(r"([\d.]+) ?(\w+)", text)[0]
    return f"{amount} {unit_of(unit.removesuffix('s'))}"


def _hours(zone: str, text: str, lang: str) -> Iterator[Figure]:
    if ("每天全天24小时" if lang == "zh" else "around the clock") in text:
        yield ("hours", tuple(range(7)), 0, 1440)
    day = "周[一二三四五六日]" if lang == "zh" else f"(?:{'|'.join(_EN_DAYS)})"
    to, join = ("至", "[、和]") if lang == "zh" else (" to ", "(?:, | and )")
    days = f"每天|every day|{day}(?:{to}{day})?(?:{join}{day}(?:{to}{day})?)*"
    between = "至(?P<into>次日)?" if lang == "zh" else "–"
    after = "" if lang == "zh" else "(?P<into> on the next day)?"
    for found in re.finditer(rf"(?P<days>{days}) ?(\d\d):(\d\d){between}(?P<h>\d\d):(?P<m>\d\d){after}", text):
        start = int(found[2]) * 60 + int(found[3])
        end = int(found["h"]) * 60 + int(found["m"]) + (1440 if found["into"] else 0)
        yield ("hours", _weekdays(found["days"], lang), start, end)
    yield from _day_spans(zone, text, lang)


def _weekdays(text: str, lang: str) -> tuple[int, ...]:
    names = [f"周{day}" for day in "一二三四五六日"] if lang == "zh" else list(_EN_DAYS)
    name, to = "|".join(names), "至" if lang == "zh" else " to "
    days = [re.findall(name, part) for part in re.findall(f"(?:{name})(?:{to}(?:{name}))?", text)]
    found = {day for ends in days for day in range(names.index(ends[0]), names.index(ends[-1]) + 1)}
    return tuple(sorted(found)) or tuple(range(7))


def _day_spans(zone: str, text: str, lang: str) -> Iterator[Figure]:
    month = "|".join(_MONTHS)
    if lang == "zh":
        shape = r"(?P<y>\d+)年(?P<m>\d+)月(?P<d>\d+)日至(?:(?P<y2>\d+)年)?(?:(?P<m2>\d+)月)?(?P<d2>\d+)日(?!\d|\()"
    else:
        shape = (
            rf"from (?P<d>\d+)(?: (?P<m>{month}))?(?: (?P<y>\d{{4}}))? to (?P<d2>\d+) (?P<m2>{month}) (?P<y2>\d{{4}})"
        )
    one = r"(?<=[\d时])（(\d+)年(\d+)月(\d+)日）" if lang == "zh" else rf"\(on (\d+) ({month}) (\d{{4}})\)"
    for found in re.finditer(one, text):
        year, name, day = found.groups() if lang == "zh" else reversed(found.groups())
        yield ("period", _day(zone, year, name, day), _day(zone, year, name, day) + DAY)
    for found in re.finditer(shape, text):
        at = found.groupdict()
        first = _day(zone, at["y"] or at["y2"], at["m"] or at["m2"], at["d"])
        last = _day(zone, at["y2"] or at["y"], at["m2"] or at["m"], at["d2"])
        yield ("period", first, last + DAY)


def _day(zone: str, year: str, month: str, day: str) -> int:
    number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
    return round(datetime(int(year), number, int(day), tzinfo=ZoneInfo(zone)).timestamp()) * SECOND


def _as_duties(text: str) -> str:
    """What is only advised or expected, said as a duty."""
    for modal, duty in (("宜", "须"), ("将", "须"), (" should ", " must "), (" will ", " must ")):
        text = text.replace(modal, duty)
    return text


def _names_with_figures(a: Announcement, lang: str) -> list[str]:
    values = [term.labels.of(lang) for fact in a.facts.values() if isinstance(fact, Choice) for term in fact.values]
    return sorted((name for name in values if re.search(r"[\d未不]", name)), key=len, reverse=True)


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
    elif not re.search(r"\b(?:is|are|has|can|may|must|should|counts)\b", label):
        return
    said = len(re.findall(f"(?<![不未]){name}", text, re.IGNORECASE))
    plain = _without_negation(text, lang).lower()
    if said:
        yield True
    if plain.count(_without_negation(label, lang).lower()) > said:
        yield False


_FRAMES_EN = (("“{}” applies", "“{}” does not apply"), ("{} is allowed", "{} is not allowed"))
_FRAMES_ZH = (("属于“?{}”?", "(?:并非“{0}”|不属于“?{0}”?)"), ("(?<!不)允许{}", "不允许{}"))


def _without_negation(text: str, lang: str) -> str:
    if lang == "zh":
        return re.sub("不|无(?=须)", "", text.replace("未", "已"))
    text = text.replace("need not", "must").replace("cannot", "can").replace("does not count", "counts")
    return text.replace(" not ", " ")


_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_EN = r"(\d\d:\d\d(?::\d\d)?) on (\d+) (" + "|".join(_MONTHS) + r") (\d{4})(?: \((\w+day)\))?"
_ZH = r"(\d{4})年(\d+)月(\d+)日(?:（星期([一二三四五六日])）)?(\d\d:\d\d(?::\d\d)?)"
_EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _times(zone: str, text: str, lang: str) -> Iterator[Figure]:
    """Reads an instant together with the words around it, and nothing that has been read before."""
    text = _with_years(text, lang)
    marks: list[int] = []

    def mark(found: re.Match[str]) -> str:
        marks.append(_read(_zone_of(text, found, lang) or zone, found, lang))
        return f"<{len(marks) - 1}{'s' if re.search(r':[0-9]{2}:[0-9]{2}', found[0]) else ''}>"

    text = re.sub(_ZH if lang == "zh" else _EN, mark, text)
    for other in _ZONES:
        text = text.replace(_zone_text(other, lang), "")
    shapes = _ZH_SHAPES if lang == "zh" else _EN_SHAPES
    for kind, shape in shapes:
        for found in re.finditer(shape, text, re.IGNORECASE):
            yield _figure(kind, [(marks[int(at.rstrip("s"))], at.endswith("s")) for at in found.groups() if at])
        text = re.sub(shape, "", text, flags=re.IGNORECASE)
    assert "<" not in text, f"an instant without a word that says what it bounds: {text}"


def _with_years(text: str, lang: str) -> str:
    """The text with the year at both ends of a span that names it once."""
    if lang == "zh":
        for joint in ("至", "起、"):
            text = re.sub(
                rf"((\d{{4}})年\d+月\d+日\d\d:\d\d[\d:.]*{joint})(?=\d+月\d+日\d\d:\d\d)", r"\g<1>\g<2>年", text
            )
        return text
    day = rf"[\d:.]+ on \d+ (?:{'|'.join(_MONTHS)})"
    return re.sub(rf"([Ff]rom {day})(?= (?:to|and before) {day} (\d{{4}}))", r"\1 \2", text)


_ZONES = ("America/Los_Angeles", "UTC")


def _zone_text(zone: str, lang: str) -> str:
    return zone_name(zone, lang) if lang == "zh" else f", {zone_name(zone, lang)}"


def _zone_of(text: str, found: re.Match[str], lang: str) -> str | None:
    """The zone that is named before an instant or after it, or with the other end of the same period."""
    for zone in _ZONES:
        name = re.escape(_zone_text(zone, lang))
        before, after = (
            (rf"{name}(?:{_ZH}(?:至|起、))?$", "$.")
            if lang == "zh"
            else ("$.", rf"(?: (?:to|and before) {_EN})?{name}")
        )
        if re.search(before, text[: found.start()]) or re.match(after, text[found.end() :]):
            return zone
    return None


_AT = r"<(\d+s?)>"
_EN_SHAPES = (
    ("at", rf"(?:days?|hours?|minutes?|months?) (?:before|after) {_AT}"),
    ("outside to", rf"outside the period from {_AT} to {_AT}"),
    ("outside before", rf"outside the period from {_AT} and before {_AT}"),
    ("period to", rf"from {_AT} to {_AT}"),
    ("period before", rf"from {_AT} and before {_AT}"),
    ("later", rf"(?<!no )later than {_AT}"),
    ("from", rf"at {_AT} or later"),
    ("from", rf"(?:from {_AT} onwards|no earlier than {_AT})"),
    ("to", rf"(?:by|until|up to|no later than) {_AT}"),
    ("before", rf"before {_AT}"),
    ("at", rf"(?:is|at|after|of|and|or|,) {_AT}"),
)
_ZH_SHAPES = (
    ("at", rf"{_AT}(?=结束|当日|所在|和|、(?!不晚于|早于|在)[^，。；]*?中的)"),
    ("at", rf"{_AT}[前后](?={AMOUNT} ?(?:{UNITS['zh']}))"),
    ("outside to", rf"不在{_AT}至{_AT}之间"),
    ("outside before", rf"不在{_AT}起、{_AT}前"),
    ("later", rf"(?<!不)晚于{_AT}"),
    ("period to", rf"[自在]{_AT}至{_AT}"),
    ("period before", rf"[自在]{_AT}起、{_AT}前"),
    ("from", rf"(?:[自为]{_AT}起|在{_AT}或之后|不早于{_AT})"),
    ("to", rf"(?:截至|不晚于){_AT}"),
    ("before", rf"{_AT}前"),
    ("at", rf"(?:为|(?<=[和、或（自在于截至])){_AT}|{_AT}(?=[和、或中])"),
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


_EN_LENGTH = rf"({AMOUNT}) ({UNITS['en']})s?"
_ZH_LENGTH = rf"({AMOUNT}) ?({UNITS['zh']})"
_EN_NUMBERS = (
    ("within", rf"within {_EN_LENGTH} after"),
    ("after", rf"{_EN_LENGTH} after"),
    ("before it", rf"{_EN_LENGTH} before"),
    ("is not", rf"is not {_EN_LENGTH}"),
    ("at least", rf"at least {_EN_LENGTH}"),
    ("more than", rf"more than {_EN_LENGTH}"),
    ("at most", rf"at most {_EN_LENGTH}"),
    ("less than", rf"less than {_EN_LENGTH}"),
    ("number", rf"is {_EN_LENGTH}"),
)
_ZH_NUMBERS = (
    ("within", rf"后{_ZH_LENGTH}内"),
    ("after", rf"后{_ZH_LENGTH}"),
    ("before it", rf"前{_ZH_LENGTH}"),
    ("is not", rf"不是{_ZH_LENGTH}"),
    ("at least", rf"(?:不少于|最低){_ZH_LENGTH}"),
    ("more than", rf"(?<!不)超过{_ZH_LENGTH}"),
    ("at most", rf"(?:不超过|最高){_ZH_LENGTH}"),
    ("less than", rf"不足{_ZH_LENGTH}"),
    ("number", rf"为{_ZH_LENGTH}"),
)


def _numbers(text: str, lang: str) -> Iterator[Figure]:
    for kind, shape in _ZH_NUMBERS if lang == "zh" else _EN_NUMBERS:
        for amount, unit in re.findall(shape, text):
            yield (kind, amount, unit_of(unit))
        text = re.sub(shape, "", text)
    left = re.search(rf"\d+ ?(?:{UNITS[lang]})", text)
    assert not left, f"a number without a word that says what it is: {text}"
