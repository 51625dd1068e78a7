"""Outcomes: the word between a matter and its value, and whether it fits the matter's kind."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from attrs import evolve

from compiler.locale import say_both
from compiler.model.findings import OutcomeDoesNotFit
from compiler.model.outcomes import (
    At,
    Baseline,
    Before,
    By,
    ChoiceValue,
    ExtendedBy,
    From,
    NotBefore,
    NumberValue,
    Outcome,
    OutcomeValue,
    Per,
    TextValue,
    Undecided,
    YesNo,
)
from compiler.model.resolve.claims import check_changed
from compiler.model.resolve.conditions import read_condition
from compiler.model.resolve.durations import read_duration
from compiler.model.resolve.here import WITH_INSTANT, Here
from compiler.model.resolve.hours import read_weekly
from compiler.model.resolve.moments import read_moment
from compiler.model.resolve.shares import read_share
from compiler.model.resolve.values import fits_number
from compiler.model.resolve.words import a_kind_of, read_labels
from compiler.model.time import Moment
from compiler.model.vocabulary import Matter, MatterKind
from dsl import tree
from dsl.tree import Verb

_BOUNDS: dict[tuple[MatterKind, Verb], Callable[[Moment], OutcomeValue]] = {
    (MatterKind.DEADLINE, Verb.BEFORE): Before,
    (MatterKind.DEADLINE, Verb.BY): By,
    (MatterKind.DEADLINE, Verb.WITHIN): lambda moment: Before(moment, within=True),
    (MatterKind.START, Verb.FROM): From,
    (MatterKind.START, Verb.NOT_BEFORE): NotBefore,
    (MatterKind.INSTANT, Verb.IS): At,
}
_WORDS = {
    (MatterKind.YES_NO, tree.Answer.YES): True,
    (MatterKind.YES_NO, tree.Answer.NO): False,
    (MatterKind.PERMISSION, tree.Answer.ALLOWED): True,
    (MatterKind.PERMISSION, tree.Answer.FORBIDDEN): False,
}


def read_outcome(node: tree.Outcome, here: Here) -> Outcome | None:
    """What is said of a matter; None where there is a finding."""
    matter = here.matter(node.matter)
    guard = read_condition(node.guard, here) if node.guard else None
    value = read_value(node, matter, here) if matter else None
    if matter is None or value is None or (node.guard and guard is None):
        return None
    outcome = Outcome(matter.id, value, guard, place=here.site.place(node))
    if node.was is None:
        return outcome
    was = read_value(_replaced(node, node.was), matter, here)
    if was is None:
        return None
    check_changed(node.difference, value, was, here.site)
    here.scope.amended.append(outcome)
    return evolve(outcome, was=was)


def _replaced(node: tree.Outcome, was: tree.Value | tree.Duration) -> tree.Outcome:
    """The outcome as it was printed before."""
    if isinstance(was, tree.Duration) and isinstance(node.value, tree.Shift):
        return evolve(node, value=evolve(node.value, duration=was))
    if isinstance(was, tree.Duration) and isinstance(was.amount, int) and not isinstance(node.value, tree.Duration):
        return evolve(node, value=tree.Quantity(Decimal(was.amount), was.unit.value, span=was.span))
    return evolve(node, value=was)


def read_value(node: tree.Outcome, matter: Matter, here: Here) -> OutcomeValue | None:
    value = node.value
    bound = _BOUNDS.get((matter.kind, node.verb))
    match value:
        case tree.Undecided() if node.verb is Verb.IS:
            return Undecided(read_labels(value.because, value.because, node.matter.text, here.site))
        case tree.Word(answer=tree.Answer.BASELINE) if node.verb is Verb.IS:
            return Baseline()
        case tree.Word() if node.verb is Verb.IS and (matter.kind, value.answer) in _WORDS:
            return YesNo(_WORDS[matter.kind, value.answer])
        case tree.Name() if node.verb is Verb.PER:
            reference = here.reference(value)
            return Per(reference.id) if reference else None
        case tree.Shift(later=later) if bound and (later or node.verb is not Verb.WITHIN):
            return _at(value, bound, here)
        case tree.Name() | tree.Instant() | tree.Anchor() if bound and node.verb is not Verb.WITHIN:
            return _at(value, bound, here)
        case tree.LaterOf() | tree.EarlierOf() if bound and node.verb is not Verb.WITHIN:
            return _at(value, bound, here)
        case tree.Name() if node.verb is Verb.IS and matter.kind is MatterKind.CHOICE:
            return _choice(value, matter, here)
        case tree.Quantity() if node.verb is Verb.IS and matter.kind is MatterKind.NUMBER:
            return NumberValue(value.number, value.unit) if fits_number(value, matter, here) else None
        case tree.Share() if node.verb is Verb.IS and matter.kind is MatterKind.NUMBER:
            return read_share(value, matter, here)
        case tree.Duration() | tree.Quantity() if node.verb is Verb.EXTENDED_BY:
            return _extension(node, value, matter, here)
        case tree.Weekly() if node.verb is Verb.WEEKLY and matter.kind is MatterKind.SCHEDULE:
            return read_weekly(value, here)
        case tree.Text() if node.verb is Verb.IS and matter.kind is MatterKind.TEXT:
            return TextValue(value.value)
        case _:
            outcome_does_not_fit(node, matter, here)
            return None


def _at(value: tree.Moment, bound: Callable[[Moment], OutcomeValue], here: Here) -> OutcomeValue | None:
    moment = read_moment(value, here)
    return bound(moment) if moment else None


def _extension(
    node: tree.Outcome, value: tree.Duration | tree.Quantity, matter: Matter, here: Here
) -> ExtendedBy | None:
    """So much later, or so much more of a number."""
    if matter.kind is MatterKind.NUMBER and (quantity := _as_quantity(value)):
        fits = fits_number(quantity, matter, here)
        return ExtendedBy(NumberValue(quantity.number, quantity.unit)) if fits else None
    if matter.kind in WITH_INSTANT and (length := _as_duration(value)):
        duration = read_duration(length, here)
        return ExtendedBy(duration) if duration else None
    outcome_does_not_fit(node, matter, here)
    return None


def _as_quantity(value: tree.Duration | tree.Quantity) -> tree.Quantity | None:
    if isinstance(value, tree.Quantity):
        return value
    plain = isinstance(value.amount, int) and value == tree.Duration(value.amount, value.unit)
    return tree.Quantity(Decimal(str(value.amount)), value.unit.value, span=value.span) if plain else None


def _as_duration(value: tree.Duration | tree.Quantity) -> tree.Duration | None:
    if isinstance(value, tree.Duration):
        return value
    unit = next((unit for unit in tree.Unit if unit.value == value.unit), None)
    whole = value.number == value.number.to_integral_value()
    return tree.Duration(int(value.number), unit, span=value.span) if unit and whole else None


def _choice(value: tree.Name, matter: Matter, here: Here) -> ChoiceValue | None:
    ids = here.value(value, matter)
    return ChoiceValue(ids[0]) if ids else None


def outcome_does_not_fit(node: tree.Outcome, matter: Matter, here: Here) -> None:
    place = here.site.place(node.value if node.value.span != tree.NOWHERE else node)
    fits = say_both(f"names.outcome.{matter.kind.value}", {"matter": matter.id})
    here.site.report(OutcomeDoesNotFit(place=place, written=matter.id, kind=a_kind_of(matter.kind.value), fits=fits))
