"""Random trees of the whole language: what an author may have written, whether or not it means something.

Names and labels are of every kind: ids, Chinese, keywords of any slot, spaces, digits, quotes, other languages' markup.
Every tree is one that the grammar can give: no empty lists where it has none, parts that stand once at most once.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from dsl import tree
from dsl.keywords import keywords
from dsl.tree import Answer, Name, Unit

# ── Words ────────────────────────────────────────────────────────────────────────────────────────────────────────

_GROUPS = (keywords().block, keywords().inside, keywords().slot, keywords().unit, keywords().address)
KEYWORDS = sorted({spelling for group in _GROUPS for word in group.values() for spelling in word.spellings()})
NAMES = (
    "tmall",
    "platform",
    "paid",
    "ship_by",
    "order_kind",
    "x1",
    "café",
    *("天猫", "订单类型", "最迟发货时间", "付款"),
)
ODD_NAMES = (
    *("out of stock", "30天无忧", "天猫2019", "只退款/不退货", "a-b", "（全）", "x、y", "a, b", "#1", '"q"', "{{ x }}"),
    *("</script>", "a|b", "||", "-", "\\", "now at", "any of", "9", "2019-02-13", "24:00", "2月", "Feb 4", "1.(II)"),
    *(
        "一.规则",
        "第三条",
        "①",
        "b",
        "iv",
        "a.b",
        "shipping.tmall",
        "和",
        "后天",
        "extended",
        "working",
        "class",
        "May",
    ),
)
STRINGS = (
    *(
        "Tmall",
        "天猫",
        "",
        '"',
        "\\",
        '\\"',
        "{{ x }}",
        "]]>",
        "</script>",
        "ＡＢＣ，（全角）　",
        "# no",
        "「」",
        "a|b",
    ),
    *("\\n", "e\u0301", "“”", "'", "%s {0}", "*_`[x](y)", "中文 and English"),
)


def _unwritable(name: str) -> bool:
    return any(char in "「」" for char in name) or any("！" <= char <= "～" for char in name)


def brief(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The same items; in messages of Hypothesis a word instead of all that they are made of."""

    @st.composite
    def item(draw: st.DrawFn) -> Any:
        return draw(items)

    return item()


names = brief(
    st.builds(
        lambda text: Name(text, quoted=text in ("now", "any")),  # bare, they are words of the language
        st.sampled_from(NAMES)
        | st.sampled_from([name for name in (*ODD_NAMES, *KEYWORDS) if not _unwritable(name)])
        | st.text("abz_09中文 .,#|()'\"\\{}<", min_size=1, max_size=6).filter(lambda text: text.strip() == text),
    )
)
dotted = st.sampled_from(["tmall.spring_festival_2019", "tmall", "天猫.春节"]).map(Name)
zones = st.sampled_from(["Asia/Shanghai", "America/Port-au-Prince", "UTC", "Etc/GMT+8"]).map(Name)
_SEEN = st.characters(exclude_categories=["C", "Zl", "Zp"], max_codepoint=0xDFFFF)
strings = st.builds(tree.Text, st.sampled_from(STRINGS) | st.text(_SEEN, max_size=12))
labels = brief(
    st.builds(tree.Labels, strings, strings)
    | st.builds(tree.Labels, strings)
    | st.builds(tree.Labels, st.none(), strings)
)
term_labels = labels | st.just(tree.Labels())
NUMBERED = ("1", "1.(II).1)", "一.2", "4.p4", "1.(1).s2", "2.(I).3", "3.(12).1.A", "第三条", "①")
WORDED = ("toc", "lead", "remark.p2", "p2.s1", "heading")
addresses = st.sampled_from(NUMBERED + WORDED).map(tree.Address)
targets = st.sampled_from(NUMBERED).map(tree.Address)  # a word there is the name of a rule


def some(items: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    """One item or a few."""
    return st.lists(items, min_size=1, max_size=most).map(tuple)


def few(items: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    """A few items or none."""
    return st.lists(items, max_size=most).map(tuple)


cites = brief(st.builds(tree.Cites, some(addresses)))

# ── Instants, durations, moments, values ─────────────────────────────────────────────────────────────────────────

_MONTHS, _DAYS = st.integers(1, 12), st.integers(1, 31)
full_dates = st.builds(tree.Date, st.integers(1, 9999), _MONTHS, _DAYS)
dates = full_dates | st.builds(tree.Date, st.none(), st.none() | _MONTHS, _DAYS)
_UNDER_60 = st.integers(0, 59)
times = st.builds(tree.Time, st.integers(0, 24), _UNDER_60, st.none() | _UNDER_60) | st.builds(
    tree.Time, st.integers(0, 24)
)
claims = st.one_of(
    st.builds(tree.WeekdayClaim, st.sampled_from(tree.Day)),
    st.builds(tree.LunarClaim, st.integers(0, 14), st.integers(0, 32), st.booleans()),
    st.builds(tree.FestivalClaim, names | st.sampled_from(["Lantern Festival", "New Year's Eve", "元宵节"]).map(Name)),
)
instants = brief(st.builds(tree.Instant, dates, st.none() | times, few(claims)))
_AMOUNTS = st.integers(0, 100)
_FIXED = st.sampled_from([Unit.DAYS, Unit.HOURS, Unit.MINUTES, Unit.CALENDAR_DAYS])
plain_durations = st.builds(tree.Duration, _AMOUNTS, _FIXED)
bare_durations = st.builds(tree.Duration, _AMOUNTS, st.sampled_from(Unit))
_PLUS = st.deferred(lambda: st.none() | durations)


def _durations(amounts: st.SearchStrategy[Any], plus: st.SearchStrategy[Any]) -> st.SearchStrategy[tree.Duration]:
    """Lengths of time that say all that their unit needs."""
    return st.one_of(
        st.builds(tree.Duration, amounts, _FIXED, plus=plus),
        st.builds(tree.Duration, amounts, st.just(Unit.WORKING_DAYS), names, plus=plus),
        st.builds(tree.Duration, amounts, st.just(Unit.MONTHS), st.none(), st.sampled_from(tree.MonthEnd), plus),
    )


durations: st.SearchStrategy[tree.Duration] = brief(_durations(_AMOUNTS | names, _PLUS))
counted_durations = durations.filter(lambda d: d.calendar or d.month_end or d.plus or isinstance(d.amount, Name))
"""Those that are more than a number and its unit."""

layered = st.builds(lambda name, layer: evolve(name, layer=layer), names, st.sampled_from(tree.Layer))
lunar_days = st.builds(tree.LunarClaim, st.integers(0, 14), st.integers(0, 32), st.booleans())
anchors = st.builds(tree.Anchor, names | st.sampled_from(["元宵节", "正月初九"]).map(Name) | lunar_days, names)
_POINTS = instants | names | layered | anchors
moments: st.SearchStrategy[tree.Moment] = brief(
    st.recursive(
        _POINTS,
        lambda inner: st.one_of(
            st.builds(tree.Shift, durations, st.booleans(), inner),
            st.builds(tree.LaterOf, st.lists(inner, min_size=2, max_size=3).map(tuple)),
            st.builds(tree.EarlierOf, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        ),
        max_leaves=3,
    )
)
shifts = brief(st.builds(tree.Shift, durations, st.booleans(), moments))
several = brief(
    st.builds(tree.LaterOf, st.tuples(moments, moments)) | st.builds(tree.EarlierOf, st.tuples(moments, moments))
)
differences = st.builds(tree.Difference, st.booleans(), bare_durations)
was = st.none() | st.builds(tree.Was, instants, st.none() | differences)
_END = st.sampled_from(tree.End)
bounds = brief(
    st.one_of(
        st.builds(tree.Bounds, instants, st.none(), start_was=was),
        st.builds(tree.Bounds, st.none(), instants, _END, end_was=was),
        st.builds(tree.Bounds, instants, instants, _END, was, was, st.none() | plain_durations),
    )
)
_NUMBERS = st.integers(0, 1000).map(Decimal) | st.sampled_from(["0.5", "1.50", "0.01"]).map(Decimal)
_LENGTHS = {unit.value for unit in Unit}
_UNITS = st.none() | st.sampled_from([*keywords().unit, "CNY"])
quantities = st.builds(tree.Quantity, _NUMBERS, _UNITS)
shares = st.builds(
    tree.Share,
    _NUMBERS,
    names | layered,
    st.none() | quantities,
    st.none() | quantities,
    st.none() | st.builds(tree.Rounding, st.sampled_from(tree.RoundingMode), quantities),
)
_ANSWERS = [Answer.YES, Answer.NO, Answer.ALLOWED, Answer.FORBIDDEN]
baseline = st.just(tree.Word(Answer.BASELINE))
plain_values = names | st.builds(tree.Word, st.sampled_from(_ANSWERS))
values = plain_values | quantities | strings | shifts | instants | layered | several | anchors

# ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────

now = st.just(Name("now"))
orders = st.sampled_from(tree.Order)


def value_tests(subject: st.SearchStrategy[Name]) -> st.SearchStrategy[tree.Condition]:
    return st.one_of(
        st.builds(tree.Is, subject, some(values), st.booleans(), st.booleans()),
        st.builds(tree.SuchAs, subject, some(names)),
        st.builds(tree.Met, subject, st.booleans()),
        st.builds(tree.Measured, subject, st.sampled_from(tree.Measure), names | layered | quantities),
    )


def event_tests(subjects: st.SearchStrategy[tuple[Name, ...]]) -> st.SearchStrategy[tree.Condition]:
    return st.one_of(
        st.builds(tree.In, subjects, names | bounds, st.booleans()),
        st.builds(tree.Compare, subjects, orders, moments),
        st.builds(tree.Happened, subjects),
        st.builds(tree.Happened, subjects, st.just(True), st.none() | moments),
    )


is_any = st.builds(tree.Is, names, st.just((Name("any"),)))
_SUBJECTS = some(names | now) | layered.map(lambda name: (name,))
_ATOMS = is_any | value_tests(names | layered) | event_tests(_SUBJECTS) | st.builds(tree.Holds, names)
conditions: st.SearchStrategy[tree.Condition] = brief(
    st.recursive(
        _ATOMS,
        lambda inner: st.one_of(
            st.builds(tree.Not, inner),
            st.builds(tree.And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
            st.builds(tree.Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        ),
        max_leaves=5,
    )
)
guards = st.none() | conditions

# ── Outcomes and parts ───────────────────────────────────────────────────────────────────────────────────────────

_MOMENT_VERBS = st.sampled_from([tree.Verb.BEFORE, tree.Verb.BY, tree.Verb.FROM, tree.Verb.NOT_BEFORE])


def spans(first: st.SearchStrategy[Any], last: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return some(st.builds(tree.HourSpan, first, last, times, times))


_DAY = st.sampled_from(tree.Day)
weeklies = brief(
    st.builds(tree.Weekly, st.just(()) | spans(_DAY, _DAY) | spans(st.none(), st.none()), st.none() | names | bounds)
)
_REPLACED = plain_values | quantities | strings | shifts | baseline | layered | several | anchors | shares


def amended(
    matter: st.SearchStrategy[Name],
    verb: st.SearchStrategy[tree.Verb],
    value: st.SearchStrategy[Any],
    guard: st.SearchStrategy[Any],
) -> st.SearchStrategy[tree.Outcome]:
    """Outcomes with what an amendment replaced; only a length of time and an instant may claim how far it was moved.

    Behind a shift, a length of time is one that is counted from the same base.
    """
    counted = value is shifts or value is durations
    long = durations if counted else bare_durations.map(_as_quantity) | counted_durations
    apart = st.builds(tree.Outcome, matter, verb, value, guard, long | instants, st.none() | differences)
    replaced = _REPLACED.filter(lambda old: not (counted and isinstance(old, tree.Quantity)))
    return apart | st.builds(tree.Outcome, matter, verb, value, guard, replaced)


def _as_quantity(duration: tree.Duration) -> tree.Quantity:
    assert isinstance(duration.amount, int)
    return tree.Quantity(Decimal(duration.amount), duration.unit.value)


_SUMS = quantities.filter(lambda sum: not (sum.unit in _LENGTHS and sum.number % 1 == 0))  # those are lengths of time


def outcomes(matter: st.SearchStrategy[Name], guard: st.SearchStrategy[Any]) -> st.SearchStrategy[tree.Outcome]:
    return st.one_of(
        st.builds(tree.Outcome, matter, st.just(tree.Verb.IS), values | baseline | shares, guard),
        st.builds(tree.Outcome, matter, st.just(tree.Verb.WEEKLY), weeklies, guard),
        amended(
            matter, st.just(tree.Verb.IS), plain_values | quantities | strings | instants | baseline | shares, guard
        ),
        amended(matter, st.just(tree.Verb.IS) | _MOMENT_VERBS, shifts, guard),
        amended(matter, _MOMENT_VERBS, instants | names, guard),
        amended(matter, st.just(tree.Verb.WITHIN), shifts, guard),
        amended(matter, st.just(tree.Verb.EXTENDED_BY), durations, guard),
        amended(matter, st.just(tree.Verb.EXTENDED_BY), _SUMS, guard),
        amended(matter, st.just(tree.Verb.PER), names, guard),
        st.builds(tree.Outcome, matter, st.just(tree.Verb.IS), st.builds(tree.Undecided, labels), guard),
        st.builds(tree.Outcome, matter, _MOMENT_VERBS, moments, guard),
        st.builds(tree.Outcome, matter, st.just(tree.Verb.WITHIN), shifts, guard),
        st.builds(tree.Outcome, matter, st.just(tree.Verb.PER), names, guard),
    )


guarded, bare = outcomes(names, guards), outcomes(names, st.none())
whens = st.builds(tree.When, conditions | st.just(tree.Always()))
excepts = st.builds(tree.Except, conditions, st.none() | bare, st.none() | cites)
thens = st.builds(tree.Then, guarded)
breaches = st.builds(tree.OnBreach, guarded)
overrides = st.builds(tree.Override, some(names | targets), st.none() | labels, guards)
readings = st.builds(tree.Reading, labels, guards)
zone_parts = st.builds(tree.Zone, zones)
scopes = st.builds(tree.Scope, conditions)
provisos = st.builds(tree.SubjectTo, some(names))
forces = st.builds(tree.Force, st.sampled_from(tree.ForceWord))
editions = st.builds(tree.Edition, full_dates)
copies = st.builds(tree.Like, names, st.none() | conditions, few(names))


@st.composite
def parts(draw: st.DrawFn, once: Sequence[Any], often: Sequence[Any], needed: Any = None) -> tuple[tree.Part, ...]:
    """Parts in any order: of `once` each at most one, of `often` some, of `needed` at least one."""
    drawn = [draw(part) for part in once if draw(st.booleans())]
    if often:
        drawn += draw(st.lists(st.one_of(*often), max_size=3))
    if needed is not None:
        drawn.append(draw(needed))
    return tuple(draw(st.permutations(drawn)))


# ── Blocks ───────────────────────────────────────────────────────────────────────────────────────────────────────

marks = st.booleans()
date_ranges = st.builds(tree.Dates, dates, st.none() | dates)
terms = st.builds(tree.Term, names, term_labels, marks)
units = st.none() | st.sampled_from(list(keywords().unit))
_KINDS = [kind for kind in tree.MatterKind if kind not in (tree.MatterKind.CHOICE, tree.MatterKind.NUMBER)]
acts = few(names)
_STRICTER = st.none() | st.builds(tree.Stricter, st.sampled_from(tree.Way), st.none() | names)
_NUMBER, _CHOICE = st.just(tree.MatterKind.NUMBER), st.just(tree.MatterKind.CHOICE)
matters = st.one_of(
    st.builds(tree.Matter, names, st.sampled_from(_KINDS), term_labels, acts, undefined=marks, stricter=_STRICTER),
    st.builds(tree.Matter, names, _NUMBER, term_labels, acts, units, undefined=marks, stricter=_STRICTER),
    st.builds(tree.Matter, names, _CHOICE, term_labels, acts, st.none(), few(terms), marks, stricter=_STRICTER),
)
flags = st.builds(tree.Flag, names, term_labels, st.none() | st.builds(tree.Word, st.sampled_from(_ANSWERS[:2])), marks)
vocabulary_blocks = st.one_of(
    st.builds(tree.Choice, names, term_labels, few(terms), marks),
    st.builds(tree.Group, names, names, term_labels, some(names), marks),
    flags,
    st.builds(tree.Number, names, units, term_labels, marks),
    st.builds(tree.Event, names, term_labels, marks),
    matters,
    st.builds(tree.Reference, names, term_labels, marks),
    st.builds(
        tree.Calendar,
        names,
        some(st.tuples(_DAY, _DAY)),
        few(date_ranges),
        few(date_ranges),
        st.none() | labels,
        few(st.builds(tree.CalendarDay, names, dates, term_labels)),
    ),
)
vocabularies = st.builds(tree.Vocabulary, names, st.none() | labels)
announcements = st.builds(
    tree.Announcement,
    dotted,
    st.none() | labels,
    st.none() | names,
    st.none() | full_dates,
    st.none() | zone_parts,
    st.none() | st.integers(1, 9999).map(lambda year: tree.Quantity(Decimal(year))),
    few(names),
    st.none() | bounds,
    few(readings),
    few(dotted | names),
    st.none() | st.just(tree.Unnamed()),
    few(dotted | names),
    st.none() | scopes,
)
_SECTION_ONCE = [cites, whens, scopes, breaches, zone_parts, editions, provisos]
_SECTION_PARTS = parts(_SECTION_ONCE, [excepts, readings])
sections = st.builds(tree.Section, names, _SECTION_PARTS)
copied_sections = st.builds(tree.Section, names, parts(_SECTION_ONCE, [excepts, readings], copies))
_RULE_ONCE = [cites, whens, breaches, zone_parts, editions, provisos, forces]
_RULE_OFTEN = [excepts, overrides, readings, thens]
rules = st.builds(tree.Rule, names, parts(_RULE_ONCE, _RULE_OFTEN, thens) | parts(_RULE_ONCE, _RULE_OFTEN, copies))
definitions = st.builds(tree.Define, names, st.none() | plain_values, parts([cites, whens], [readings]))
givens = st.one_of(
    st.builds(tree.GivenIs, names, plain_values | quantities),
    st.builds(tree.GivenAt, names | now, instants),
    st.builds(tree.GivenNever, names),
)
_EXPECTED = st.builds(tree.Word, st.sampled_from([Answer.NOT_COVERED, Answer.CONFLICT, Answer.MISSING_FACT]))
expected = bare | st.builds(tree.Outcome, names, st.just(tree.Verb.IS), _EXPECTED)
examples = st.builds(tree.Example, names, few(givens, 4), some(expected), st.none() | cites, st.none() | full_dates)


def fact_cells(column: Name) -> st.SearchStrategy[tree.Cell]:
    tests = event_tests(st.just((column,)))
    if column.text != "now":
        tests |= value_tests(st.just(column))
    return st.builds(tree.Cell, tests | st.just(tree.Any()))


def outcome_cells(column: Name) -> st.SearchStrategy[tree.Cell]:
    return st.builds(tree.Cell, outcomes(st.just(column), guards) | st.just(tree.Nothing()))


@st.composite
def tables(draw: st.DrawFn) -> list[tree.BlockNode]:
    """A table and the `row` lines that follow it."""
    facts, matters = draw(few(names | now)), draw(some(names, 2))
    columns = [st.builds(tree.Cell, cites), *map(fact_cells, facts), *map(outcome_cells, matters)]
    rows = draw(some(st.builds(tree.Row, st.tuples(*columns))))
    once = [breaches, editions, provisos, forces]
    more = st.builds(tree.RowParts, addresses, parts(once, [overrides, readings], overrides))
    return [tree.Table(draw(names), facts, matters, rows), *draw(few(more))]


single_blocks = st.one_of(
    st.builds(tree.Window, names, bounds, few(readings)),
    st.builds(tree.NamedInstant, names, instants, few(readings)),
    rules,
    copied_sections,
    st.builds(tree.Covers, names, conditions, st.none() | cites),
    definitions,
    st.builds(tree.Note, st.none() | cites, labels),
    st.builds(tree.Omit, st.none() | cites, labels),
    examples,
)


@st.composite
def bodies(draw: st.DrawFn, depth: int = 2) -> list[tree.BlockNode]:
    """What follows a header: blocks, tables with their rows, sections with what is in them."""
    block = single_blocks.map(lambda node: [node])
    groups = [block, tables(), sections_with_bodies(depth - 1)] if depth else [block, tables()]
    return [node for nodes in draw(st.lists(st.one_of(*groups), max_size=3)) for node in nodes]


@st.composite
def sections_with_bodies(draw: st.DrawFn, depth: int) -> list[tree.BlockNode]:
    section = draw(sections)
    return [section, *draw(bodies(depth)), tree.SectionEnd(section.name)]


@st.composite
def files(draw: st.DrawFn) -> tree.File:
    """An announcement or a vocabulary."""
    if draw(st.booleans()):
        nodes = [draw(announcements), *draw(bodies())]
    else:
        nodes = [draw(vocabularies), *draw(st.lists(vocabulary_blocks, max_size=4))]
    return tree.File(tuple(tree.Block(node) for node in nodes))
