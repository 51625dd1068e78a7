"""From rules to branches: exceptions, guards, breaches and precedence folded into one condition an outcome."""

from __future__ import annotations

from attrs import evolve, frozen

from compiler.model.case import fact_name
from compiler.model.conditions import Always, Condition, DutyMissed, Not
from compiler.model.extensions import extends, published, reads_earlier
from compiler.model.outcomes import Outcome, YesNo
from compiler.model.rulebook import Announcement
from compiler.model.rules import EventDefinition, Rule, ValueDefinition, all_outcomes
from compiler.model.uses import duties, facts_of, rules_for
from compiler.plan.inline import every, inline, some
from compiler.plan.moments import exists
from compiler.plan.needs import all_needs, any_need, condition_needs, event_need, outcome_needs
from compiler.plan.order import derivation_order, matter_order
from compiler.plan.plan import Aside, Branch, Derivation, DerivedPlan, Extension, MatterPlan, Need, Plan, Role
from compiler.plan.standing import Standing, read_by


def lower(announcement: Announcement) -> Plan:
    """The plan of an announcement whose names are resolved and in which nothing rests on itself."""
    lowering = _Lowering(announcement)
    expected = {expectation.matter for example in announcement.examples for expectation in example.expectations}
    planned = [
        m for m in announcement.matters if m in expected or m in announcement.total or rules_for(announcement, m)
    ]
    return Plan(
        announcement,
        tuple(lowering.matter(matter) for matter in planned),
        tuple(lowering.derived(id) for id in announcement.facts if id in announcement.derived),
    )


@frozen
class _Said:
    """An outcome of a rule with all that must be so for the rule to say it."""

    rule: Rule
    role: Role
    clauses: tuple[str, ...]
    outcome: Outcome
    open: Condition
    holds: Condition
    needs: Need


@frozen
class _Lowering:
    announcement: Announcement

    def matter(self, matter: str) -> MatterPlan:
        defined = matter in self.announcement.total
        decided = () if defined else self._branches(matter)
        return MatterPlan(
            matter=matter,
            branches=self._defined(matter) if defined else tuple(b for b, extends in decided if not extends),
            extensions=tuple(extends for _, extends in decided if extends),
            asides=() if defined else self._asides(matter),
            rests_on=matter_order(self.announcement, matter),
            facts=facts_of(self.announcement, matter),
            derivations=derivation_order(self.announcement, matter),
        )

    def derived(self, fact: str) -> DerivedPlan:
        name = fact_name(self.announcement.facts[fact])
        return DerivedPlan(
            fact=fact,
            definitions=tuple(self._derivation(d) for d in self.announcement.derived[fact]),
            rests_on=matter_order(self.announcement, name),
            facts=facts_of(self.announcement, name),
            derivations=derivation_order(self.announcement, name),
        )

    # ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────

    def _branches(self, matter: str) -> tuple[tuple[Branch, Extension | None], ...]:
        """Every outcome that a rule has for the matter, and what it extends."""
        said = [s for rule in rules_for(self.announcement, matter) for s in self._said(rule, matter)]
        stated = [(s.rule.name, extends(s.outcome), s.holds) for s in said]
        standing = Standing(stated, self._asides(matter))
        branches = [
            Branch(
                rule=s.rule.name,
                role=s.role,
                clauses=s.clauses,
                value=s.outcome.value,
                holds=s.holds,
                remains=every(s.holds, standing.not_set_aside(s.rule.name, extends(s.outcome))),
                open=s.open,
                needs=s.needs,
                readings=s.rule.readings,
            )
            for s in said
        ]
        return tuple((branch, self._extension(s, branch)) for s, branch in zip(said, branches, strict=True))

    def _extension(self, said: _Said, branch: Branch) -> Extension | None:
        if not extends(said.outcome):
            return None
        date = published(self.announcement, said.rule)
        return Extension(branch, date, reads_earlier(said.rule, said.outcome))

    def _asides(self, matter: str) -> tuple[Aside, ...]:
        deciding = rules_for(self.announcement, matter)
        names = {rule.name for rule in deciding}
        return tuple(
            Aside(rule.name, override.target, self._read(override.guard, rule) if override.guard else None)
            for rule in deciding
            for override in rule.overrides
            if override.target in names
        )

    def _said(self, rule: Rule, matter: str) -> list[_Said]:
        """All that a rule may say of a matter: its outcomes, those in place of exceptions, those on breach."""
        breaches = [o for o in rule.on_breach if o.matter == matter]
        stated = self._stated(rule)
        said = [s for s in stated if s.outcome.matter == matter]
        found = said + [self._on_breach(rule, outcome, stated) for outcome in breaches]
        if not any(map(extends, all_outcomes(rule))):
            return found
        date = published(self.announcement, rule)
        return [evolve(s, open=read_by(s.open, date), holds=read_by(s.holds, date)) for s in found]

    def _stated(self, rule: Rule) -> list[_Said]:
        when = every(rule.scope or Always(), self._inline(rule.when))
        untaken = [Not(self._inline(e.condition)) for e in rule.exceptions]
        plain = [Not(self._inline(e.condition)) for e in rule.exceptions if not e.instead]
        stated = []
        for outcome in rule.outcomes:
            guard = self._guard(outcome)
            applies = every(when, *untaken, guard)
            needs = self._needs(when, guard, outcome=outcome)
            stated.append(self._outcome(rule, Role.THEN, rule.clauses, outcome, applies, needs))
        for exception in rule.exceptions:
            if exception.instead:
                guard, own = self._guard(exception.instead), self._inline(exception.condition)
                applies = every(when, *plain, own, guard)
                needs = self._needs(when, own, guard, outcome=exception.instead)
                clauses = exception.clauses or rule.clauses
                stated.append(self._outcome(rule, Role.INSTEAD, clauses, exception.instead, applies, needs))
        return stated

    def _outcome(
        self, rule: Rule, role: Role, clauses: tuple[str, ...], outcome: Outcome, applies: Condition, needs: Need
    ) -> _Said:
        return _Said(rule, role, clauses, outcome, applies, every(applies, exists(outcome.value)), needs)

    def _on_breach(self, rule: Rule, outcome: Outcome, stated: list[_Said]) -> _Said:
        """It holds where a duty is missed whose answer is one that the rule itself gives."""
        owed = [s for s in stated if s.outcome in duties(self.announcement, rule)]
        guard = self._guard(outcome)
        missed = some(*(DutyMissed(rule.name, matter) for matter in dict.fromkeys(s.outcome.matter for s in owed)))
        duty = any_need(self._needs(self._guard(s.outcome), outcome=s.outcome) for s in owed)
        return _Said(
            rule,
            Role.ON_BREACH,
            rule.clauses,
            outcome,
            open=every(guard, some(*(s.open for s in owed))),
            holds=every(guard, missed, exists(outcome.value)),
            needs=all_needs((self._needs(self._inline(rule.when), guard, outcome=outcome), duty)),
        )

    def _read(self, guard: Condition, rule: Rule) -> Condition:
        """The condition of a rule's override."""
        read = self._inline(guard)
        return read_by(read, published(self.announcement, rule)) if any(map(extends, all_outcomes(rule))) else read

    def _guard(self, outcome: Outcome) -> Condition:
        return self._inline(outcome.guard) if outcome.guard else Always()

    # ── Definitions ──────────────────────────────────────────────────────────────────────────────────────────

    def _defined(self, matter: str) -> tuple[Branch, ...]:
        """Yes where the condition holds, no where it does not; both need what the condition needs."""
        definition = self.announcement.total[matter]
        condition = self._inline(definition.condition)
        return tuple(
            Branch(
                rule=matter,
                role=Role.DEFINE,
                clauses=definition.clauses,
                value=YesNo(value),
                holds=holds,
                remains=holds,
                open=Always(),
                needs=self._needs(condition),
                readings=definition.readings,
            )
            for value, holds in ((True, condition), (False, Not(condition)))
        )

    def _derivation(self, definition: ValueDefinition | EventDefinition) -> Derivation:
        condition = self._inline(definition.condition)
        needs = self._needs(condition)
        if isinstance(definition, EventDefinition):
            needs = all_needs((needs, event_need(definition.source)))
            return Derivation(condition, needs, definition.clauses, definition.readings, source=definition.source)
        return Derivation(condition, needs, definition.clauses, definition.readings, value=definition.value)

    # ── Parts ────────────────────────────────────────────────────────────────────────────────────────────────

    def _inline(self, condition: Condition) -> Condition:
        return inline(self.announcement, condition)

    def _needs(self, *conditions: Condition, outcome: Outcome | None = None) -> Need:
        needs = [condition_needs(self.announcement, condition) for condition in conditions]
        return all_needs([*needs, outcome_needs(outcome)] if outcome else needs)
