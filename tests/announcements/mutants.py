"""Small mistakes made on purpose: `python -m tests.announcements.mutants` lists those that nothing notices.

A mutant moves a bound by a second, drops an exception, an override, a test or one of its values, tests another value,
or swaps an answer.
It is noticed if an example fails or a case beside this file is answered differently. `unnoticed.toml` has those that
cannot be, each with its reason.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import attrs

from compiler.interpreter import ask, failed_examples
from compiler.model.case import FactError, read_facts
from compiler.model.conditions import All, ChoiceIs, Condition, EventCompare, EventIn, FlagIs, NumberIs, SuchAs
from compiler.model.outcomes import ChoiceValue, Hours, NumberValue, Outcome, OutcomeValue, Per, TextValue, YesNo
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.model.time import SECOND, Duration, Instant, Window
from tests.announcements.transcription import OWN, announcement, own_cases

LISTED = Path(__file__).with_name("unnoticed.toml")
_SAME = ("place", "first", "last", "was", "before", "readings", "written")


def listed() -> dict[str, str]:
    """The mutants that cannot be noticed, by what was done to which rule: why."""
    found: dict[str, str] = tomllib.loads(LISTED.read_text("utf-8"))
    return found


def mutants(of: Announcement) -> Iterator[tuple[str, Announcement]]:
    """What was done to which rule or definition, numbered where it can be done twice, and the announcement with it."""
    done: Counter[str] = Counter()
    for what, mutant in _mutants(of):
        done[what] += 1
        yield what if done[what] == 1 else f"{what} ({done[what]})", mutant


def _mutants(announcement: Announcement) -> Iterator[tuple[str, Announcement]]:
    for position, rule in enumerate(announcement.rules):
        for what, mutant in _of_rule(announcement, rule):
            rules = (*announcement.rules[:position], mutant, *announcement.rules[position + 1 :])
            yield f"{rule.name}: {what}", attrs.evolve(announcement, rules=rules)
    for position, definition in enumerate(announcement.definitions):
        for what, condition in _of_condition(announcement, definition.condition):
            changed = attrs.evolve(definition, condition=condition)
            definitions = (*announcement.definitions[:position], changed, *announcement.definitions[position + 1 :])
            name = " ".join(definition.clauses)
            yield f"define {name}: {what}", attrs.evolve(announcement, definitions=definitions)


def _of_rule(announcement: Announcement, rule: Rule) -> Iterator[tuple[str, Rule]]:
    for index in range(len(rule.exceptions)):
        rest = rule.exceptions[:index] + rule.exceptions[index + 1 :]
        yield f"exception {index + 1} dropped", attrs.evolve(rule, exceptions=rest)
    for index, override in enumerate(rule.overrides):
        rest_overrides = rule.overrides[:index] + rule.overrides[index + 1 :]
        yield f"override of {override.target} dropped", attrs.evolve(rule, overrides=rest_overrides)
    for what, when in _of_condition(announcement, rule.when):
        yield what, attrs.evolve(rule, when=when)
    for what, changed in _moved(announcement, (rule.outcomes, rule.exceptions, rule.on_breach)):
        then, exceptions, breach = changed
        yield what, attrs.evolve(rule, outcomes=then, exceptions=exceptions, on_breach=breach)


def _of_condition(announcement: Announcement, condition: Condition) -> Iterator[tuple[str, Condition]]:
    if isinstance(condition, All):
        for index, part in enumerate(condition.conditions):
            parts = condition.conditions[:index] + condition.conditions[index + 1 :]
            left = parts[0] if len(parts) == 1 else All(parts)
            yield f"test of {_subject(part)} dropped", left
    yield from _moved(announcement, condition)


def _subject(part: Condition) -> str:
    return str(getattr(part, "fact", None) or getattr(part, "event", None) or type(part).__name__)


def _moved(announcement: Announcement, value: Any) -> Iterator[tuple[str, Any]]:
    """The value with one of its bounds, durations, values or answers changed."""
    match value:
        case Window(start=start, end=end):
            for step in (-SECOND, SECOND):
                if start is not None:
                    yield f"start {step // SECOND:+} s", attrs.evolve(value, start=start + step)
                if end is not None:
                    yield f"end {step // SECOND:+} s", attrs.evolve(value, end=end + step)
        case Instant(us=us, end_us=end):
            for step in (-SECOND, SECOND):
                yield f"instant {step // SECOND:+} s", attrs.evolve(value, us=us + step, end_us=end + step)
        case Duration(amount=int(amount)):
            yield f"{amount} {value.unit.value} and one more", attrs.evolve(value, amount=amount + 1)
        case Hours(start=start, end=end):
            yield "opens a minute later", attrs.evolve(value, start=start + 1)
            yield "closes a minute earlier", attrs.evolve(value, end=end - 1)
            for day in sorted(value.days):
                yield f"closed on day {day}", attrs.evolve(value, days=value.days - {day})
        case YesNo(value=yes):
            yield "yes and no swapped", YesNo(not yes)
        case NumberValue(value=number):
            yield f"{number} and one more", attrs.evolve(value, value=number + 1)
        case TextValue(value=text):
            yield "another text", TextValue(text + "0")
        case ChoiceValue():
            for other in _others(announcement, value):
                yield f"{value.value} is {other}", ChoiceValue(other)
        case ChoiceIs(values=values) if len(values) > 1:
            for index, dropped in enumerate(values):
                rest = values[:index] + values[index + 1 :]
                yield f"{value.fact} without {dropped}", attrs.evolve(value, values=rest)
        case ChoiceIs(fact=fact, values=(only,)):
            other = next((term.id for term in announcement.choice(fact).values if term.id != only), None)
            if other:
                yield f"{fact} is {other} instead of {only}", attrs.evolve(value, values=(other,))
        case FlagIs(fact=fact, value=yes):
            yield f"{fact} is {'no' if yes else 'yes'}", attrs.evolve(value, value=not yes)
        case NumberIs(bound=Decimal() as bound):
            yield f"compared with {bound} and one more", attrs.evolve(value, bound=bound + 1)
        case Per(reference=reference):
            for other in _other_references(announcement, reference):
                yield f"per {other} instead of {reference}", Per(other)
        case SuchAs():
            pass
        case tuple():
            for index, item in enumerate(value):
                for what, changed in _moved(announcement, item):
                    yield what, (*value[:index], changed, *value[index + 1 :])
        case _ if attrs.has(type(value)):
            about = _about(value)
            for attribute in attrs.fields(type(value)):
                if attribute.name not in _SAME:
                    for what, changed in _moved(announcement, getattr(value, attribute.name)):
                        yield about + what, attrs.evolve(value, **{attribute.name: changed})


def _about(value: object) -> str:
    match value:
        case EventIn(event=name) | EventCompare(event=name) | Outcome(matter=name):
            return f"{name} "
        case _:
            return ""


def _others(announcement: Announcement, value: OutcomeValue) -> Iterator[str]:
    """The other values of the matters that have this one."""
    for matter in announcement.matters.values():
        ids = [term.id for term in matter.values]
        if isinstance(value, ChoiceValue) and value.value in ids:
            yield from (id for id in ids if id != value.value)


def _other_references(announcement: Announcement, reference: str) -> Iterator[str]:
    """One other document."""
    ids = [each.id for vocabulary in announcement.vocabularies for each in vocabulary.references]
    yield from (id for id in ids[:2] if id != reference)


@cache
def observer(id: str) -> Callable[[Announcement], bool]:
    """Whether a failed example, or another answer to one of the cases beside this file, tells a mutant apart."""
    original = announcement(id)
    cases = own_cases(id)
    asked = [(case["matter"], read_facts(original, case["facts"]), case.get("as_of")) for case in cases]

    def answer(of: Announcement, position: int) -> object:
        matter, facts, as_of = asked[position]
        try:
            found = ask(of, matter, facts, as_of)
            return found.kind, found.value, found.facts
        except FactError as error:
            return error.name

    expected = [answer(original, position) for position in range(len(asked))]

    def differs(mutant: Announcement, positions: Sequence[int]) -> bool:
        return any(answer(mutant, position) != expected[position] for position in positions)

    def notices(mutant: Announcement) -> bool:
        near, far = _nearest_first(original, mutant, [matter for matter, _, _ in asked])
        return differs(mutant, near) or bool(failed_examples(mutant)) or differs(mutant, far)

    return notices


def _nearest_first(original: Announcement, mutant: Announcement, matters: Sequence[str]) -> tuple[list[int], list[int]]:
    """The positions of the cases that ask what the changed rule decides, and of all others."""
    changed = [
        outcome.matter
        for old, new in zip(original.rules, mutant.rules, strict=True)
        if old != new
        for outcome in all_outcomes(old)
    ]
    near = [position for position, matter in enumerate(matters) if matter in changed]
    return near, [position for position, matter in enumerate(matters) if matter not in changed]


def unnoticed(id: str) -> Iterator[tuple[str, bool]]:
    """What was done in each mutant, and whether nothing notices it."""
    notices = observer(id)
    for what, mutant in mutants(announcement(id)):
        yield what, not notices(mutant)


def main() -> None:
    known = listed()
    found = list(chain.from_iterable(unnoticed(id) for id in OWN))
    missed = [what for what, unseen in found if unseen]
    print(*(what for what in missed if what not in known), sep="\n")
    print(f"{len(found)} mutants, {len(missed)} unnoticed, {sum(what in known for what in missed)} of them listed")


if __name__ == "__main__":
    main()
