"""From a question to its decision, and to the reasons for it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Literal

from . import book
from .book import Book, Rule
from .clocks import Zone
from .decision import Case, Decision, Outcome, Reading
from .errors import OutOfRange, WrongType
from .extensions import can_be_extended
from .instants import Since
from .outcomes import Outcomes
from .question import Question
from .statements import Statement
from .states import Point
from .terms import Part, Text
from .truth import Unknown, either


class Answering:
    """Answers any question about an announcement, whatever is given, and explains every answer.

    The functions of a generated module decide the plain cases themselves and leave the others to this. `eras` is how
    the announcement stood from what date on (None: from ever), in order, where that is not just from its publication.
    """

    def __init__(self, announcement: Book, eras: tuple[tuple[str | None, Book], ...] = ()) -> None:
        self.book = announcement
        self.eras = eras
        self._outcomes: dict[str, Outcomes] = {}

    def decide(self, matter: str, case: Case) -> Decision[Any]:
        """The decision for a case: the facts in the order of the matter's `uses`, then `as_of`.

        Raises a FactError for what a fact cannot be.
        """
        question = self._question(matter, case)
        decision: Decision[Any] = Decision()
        decision.outcome, decision.value = self._printed(question, question.answer(matter), self.printed)
        decision.case = case
        return decision

    def outcomes(self, matter: str) -> Outcomes:
        """For the straight path of a matter's function: what it answers, by the set of branches that hold."""
        if matter not in self._outcomes:
            self._outcomes[matter] = Outcomes(self.book, matter, self.explain, self.printed)
        return self._outcomes[matter]

    def outcome(self, matter: str, *held: int) -> Outcome:
        """What it answers where these hold, numbered as for `outcomes`."""
        outcome = self.outcomes(matter).of(held)
        assert outcome is not None
        return outcome

    def table(self, matter: str, held: Iterable[tuple[int, ...]]) -> list[Outcome]:
        """What it answers where each of these hold, in their order."""
        return [self.outcome(matter, *each) for each in held]

    def _question(self, matter: str, case: Case) -> Question:
        *facts, as_of = case
        if as_of is not None and (not isinstance(as_of, date) or isinstance(as_of, datetime)):
            raise WrongType("as_of", as_of, "a date or None", " date 或 None")
        uses = self.book.matter[matter].uses
        given, as_given = (dict(zip(uses, each, strict=True)) for each in (self.given(uses, facts), facts))
        standing = self.book if as_of is None else self._standing(as_of.isoformat())
        return Question(standing, matter, uses, given, as_given)

    def _standing(self, date: str) -> Book:
        """The announcement as it stood on a date."""
        if not self.eras:
            return self.book if self.book.in_force(date) else self.book.silent
        return next(era for start, era in reversed(self.eras) if start is None or start <= date)

    def _printed(
        self, question: Question, outcome: Outcome, instant: Callable[[Zone, Since], Any]
    ) -> tuple[Outcome, Any]:
        """The outcome with its instants as `instant` prints them, and its value."""

        def printed(value: Any) -> Any:
            if not isinstance(value, Point):
                return value
            try:
                return instant(value.zone, value.instant)
            except OverflowError:
                raise OutOfRange(*question.farthest()) from None

        answers = tuple(answer._replace(value=printed(answer.value)) for answer in outcome.answers)
        return replace(outcome, answers=answers, explain=self.explain), printed(outcome.value)

    # ── Instants ─────────────────────────────────────────────────────────────────────────────────────────────

    @staticmethod
    def printed(zone: Zone, instant: Since) -> Any:
        """An instant as it is answered. Raises OverflowError outside the years 1 to 9999."""
        return zone.at(instant)

    def given(self, uses: tuple[str, ...], facts: list[Any]) -> list[Any]:
        """The facts as they are given, by the names of `uses`, with their instants as datetimes."""
        return facts

    # ── Reasons ──────────────────────────────────────────────────────────────────────────────────────────────

    def explain(self, matter: str, case: Case, lang: Literal["en", "zh"]) -> str:
        """The answer, the rules that give it, and of every other rule why it does not: one line each."""
        question = self._question(matter, case)
        outcome, value = self._printed(question, question.answer(matter), Answering.printed)
        words = _Words(lang)
        lines = [words.answer(self.book.matter[matter].text, outcome, value)]
        every = (*self.book.branches[matter], *question.book.branches[matter])  # some ended since, some came later
        by_rule: dict[str, list[Statement]] = {rule.name: [] for rule, _ in every}
        for statement in question.statements(matter):
            by_rule[statement.rule.name].append(statement)
        for rule, statements in by_rule.items():
            lines += words.fate(question, rule, statements)
        for definition in question.book.asked(matter):
            lines += words.definition(definition, question.holds(definition.condition.condition))
        lines += [words.reading(reading) for reading in outcome.readings]
        return "\n".join(lines)


class _Words:
    """Sentences in one language. The phrases for conditions and outcomes come with the announcement."""

    def __init__(self, lang: Literal["en", "zh"]) -> None:
        self.lang = lang

    def say(self, en: str, zh: str) -> str:
        return zh if self.lang == "zh" else en

    def of(self, text: Text) -> str:
        return self.say(text.en, text.zh)

    def answer(self, text: Text, outcome: Outcome, value: Any) -> str:
        match outcome.kind:
            case "value":
                what = self._value(value)
                if outcome.lower_bound:
                    what = self.say(f"not before {what}", f"不早于 {what}")
            case "per":
                what = self.say(f"as {value} says", f"以 {value} 为准")
            case "baseline":
                what = self.say("the ordinary rule applies", "照常")
            case "not_covered":
                what = self.say("the announcement says nothing", "公告没有规定")
            case "conflict":
                what = self.say("the rules contradict each other", "规则相互冲突")
            case "missing_fact":
                what = self.say(f"depends on {', '.join(outcome.facts)}", f"取决于 {'、'.join(outcome.facts)}")
        return self.say(f"{text.en}: {what}.", f"{text.zh}：{what}。")

    def _value(self, value: Any) -> str:
        if isinstance(value, bool):
            return self.say("yes" if value else "no", "是" if value else "否")
        return value.isoformat(" ") if isinstance(value, datetime) else str(value)

    def fate(self, question: Question, rule: str, statements: list[Statement]) -> Iterator[str]:
        """What became of one rule. Where no outcome of it holds, the reasons are those of its conditions."""
        remains = either([statement.remains for statement in statements])
        left = _nothing_extended(question, statements) if remains is True else None
        if not statements:
            yield self._line(rule, (), "not in force on the asked date", "所询日期未施行")
        elif left and left.kind == "missing_fact":
            facts = left.facts
            yield self._line(rule, (), f"depends on {', '.join(facts)}", f"取决于 {'、'.join(facts)}")
        elif left:
            nothing = "does not apply: there is no time or number to extend", "不适用：没有可延长的时间或数值"
            yield self._line(rule, (), *nothing)
        elif remains is True:
            for statement in statements:
                if statement.remains is True:
                    yield self._line(rule, statement.branch.clauses, *statement.branch.text)
        elif isinstance(remains, Unknown):
            facts = question.in_order([remains])
            yield self._line(rule, (), f"depends on {', '.join(facts)}", f"取决于 {'、'.join(facts)}")
        elif either([statement.holds for statement in statements]) is not False:
            yield from self._set_aside(question, statements)
        else:
            with question.within(statements[0].rule.scope):
                reasons = list(_reasons(question, statements[0].rule, statements))
            yield from (self._line(rule, (), f"does not apply: {en}", f"不适用：{zh}") for en, zh in reasons)

    def _set_aside(self, question: Question, statements: list[Statement]) -> Iterator[str]:
        rule = statements[0].rule
        extends = any(s.branch.extends for s in statements if s.holds is not False)
        others = [s for s in question.statements(statements[0].branch.matter) if extends or not s.branch.extends]
        for other in others:
            for override in other.rule.overrides:
                stands = other.remains is not False and question.applies(override) is not False
                if override.target == rule.name and stands:
                    en, zh = override.because
                    said = f"set aside by {other.rule.name}: {en}", f"{other.rule.name} 优先：{zh}"
                    yield self._line(rule.name, (), *said)

    def definition(self, definition: book.Definition, holds: object) -> Iterator[str]:
        en, zh = definition.condition.text
        clauses = f" ({', '.join(definition.clauses)})" if definition.clauses else ""
        if holds is True:
            yield self.say(f"- {definition.name}{clauses}: {en}.", f"- {definition.name}{clauses}：{zh}。")
        elif holds is False:
            yield self.say(
                f"- {definition.name}{clauses}: it is not so that {en}.", f"- {definition.name}{clauses}：并非{zh}。"
            )

    def reading(self, reading: Reading) -> str:
        return self.say(f"Reading: {reading.en}", f"解读：{reading.zh}")

    def _line(self, rule: str, clauses: tuple[str, ...], en: str, zh: str) -> str:
        cited = self.say(f" ({', '.join(clauses)})", f"（{'、'.join(clauses)}）") if clauses else ""
        return self.say(f"- {rule}{cited}: {en}.", f"- {rule}{cited}：{zh}。")


def _nothing_extended(question: Question, statements: list[Statement]) -> Outcome | None:
    """The answer that a rule would only extend, and that is neither an instant nor a number."""
    if not all(s.branch.extends for s in statements if s.remains is not False):
        return None
    original = question.original(statements[0].branch.matter).outcome
    return None if can_be_extended(original) else original


def _reasons(question: Question, rule: Rule, statements: list[Statement]) -> Iterator[Text]:
    """Why none of a rule's branches holds: parts of `when`, else exceptions, else the duty, guard or moment."""

    def is_(part: Part, wanted: bool) -> bool:
        return question.holds(part.condition) is wanted

    outside = [part for part in rule.scope if is_(part, False)]
    if outside:
        yield from (
            Text(f"outside its scope: it is not so that {p.text.en}", f"不在适用范围：并非{p.text.zh}") for p in outside
        )
        return
    failing = [part for part in rule.when if is_(part, False)]
    if failing:
        yield from (Text(f"it is not so that {p.text.en}", f"并非{p.text.zh}") for p in failing)
        return
    taken = [part for part in rule.exceptions if is_(part, True)]
    guards = [s.branch.guard for s in statements if s.branch.guard and is_(s.branch.guard, False)]
    if taken:
        yield from (Text(f"except where {p.text.en}", f"{p.text.zh}的除外") for p in taken)
    elif all(statement.branch.breach for statement in statements):
        yield Text("no duty of it is missed", "其义务未被违反")
    elif guards:
        yield from (Text(f"it is not so that {p.text.en}", f"并非{p.text.zh}") for p in guards)
    else:
        yield Text("what the moment is counted from did not happen", "起算的事件没有发生")
