"""Old values (`was`) held against the announcement that is amended: what was in force before must have been that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from compiler import prose
from compiler.checks.cases import answer_of, as_data, case_in, plainest
from compiler.checks.conflicts import conflicts
from compiler.checks.findings import OldValueDiffers
from compiler.checks.proofs import Conflict
from compiler.checks.subject import Evaluate, Subject
from compiler.checks.words import answer_words, case_words, in_both, phrase, where
from compiler.locale import Labels
from compiler.model.answer import Alternative, Answer, Kind
from compiler.model.case import FactValue
from compiler.model.conditions import AnyOf, Not
from compiler.model.rulebook import Announcement
from compiler.model.rules import Rule, all_outcomes
from compiler.regions import Cell, Exhausted, box
from dsl.diagnostic import Finding, Label


def old_values_that_differ(amending: Announcement, before: Subject, evaluate: Evaluate) -> Iterator[Finding]:
    """Rules of an announcement whose old form decides some case otherwise than all that was in force before it.

    `before` is that, with the rules of its folder by full names. Nothing in force is otherwise too.
    """
    for rule in amending.rules:
        if rule.before is not None:
            old = attrs.evolve(
                rule.before, name=f"{amending.id}.{rule.name}", overrides=(), sections=(), before=None, since=None
            )
            rules = (*before.announcement.rules, old)
            yield from _Restated(
                rule, old.name, amending, before, Subject(attrs.evolve(before.announcement, rules=rules), evaluate)
            ).findings()


@frozen
class _Restated:
    """A rule, and its old form among what was in force before its announcement."""

    rule: Rule
    name: str
    amending: Announcement
    before: Subject
    subject: Subject

    def findings(self) -> Iterator[Finding]:
        for matter in dict.fromkeys(outcome.matter for outcome in all_outcomes(self.rule)):
            finding = self._otherwise(matter) or self._not_at_all(matter)
            if finding:
                yield finding

    def _otherwise(self, matter: str) -> Finding | None:
        """A case in which it was decided, and not so."""
        for _, proof in conflicts(self.subject, matter, lambda one, other: self.name in (one, other)):
            if isinstance(proof, Conflict):
                own = [a for a in proof.answer.alternatives if self.name in a.rules]
                others = [a for a in proof.answer.alternatives if self.name not in a.rules]
                if own and others:
                    announcement = self.subject.announcement
                    return self._found(
                        matter,
                        proof.case,
                        self._said(matter, own[0]),
                        answer_words(announcement, matter, others),
                        [*own, *others],
                        tuple(rule for a in others for rule in a.rules),
                    )
        return None

    def _not_at_all(self, matter: str) -> Finding | None:
        """A case in which nothing was said."""
        try:
            for cell in self._silent(matter):
                case = case_in(self.subject, cell)
                found = case and plainest(self.before, matter, case, lambda a: a.kind is Kind.NOT_COVERED)
                answer = answer_of(self.subject, matter, found) if found else None
                if found and answer and self.name in answer.rules:
                    own = Alternative(answer.kind, answer.value, answer.rules, answer.clauses)
                    silence = phrase("old-value.silence")
                    return self._found(matter, found, self._said(matter, own), silence, [own], ())
        except Exhausted:
            pass
        return None

    def _silent(self, matter: str) -> Iterator[Cell]:
        expansion = self.subject.expansion()
        others = tuple(branch.holds for branch in self.before.branches(matter))
        for branch in self.subject.branches_of(matter, self.name):
            start = box(self.subject.space, (branch.holds,))
            for cell in expansion.cells(branch.holds, True, start.cell(self.subject.space.everything)) if start else ():
                yield from expansion.cells(Not(AnyOf(others)), True, cell)

    def _said(self, matter: str, alternative: Alternative) -> Labels:
        answer = Answer(alternative.kind, alternative.value)
        return in_both(lambda lang: prose.answer(self.subject.announcement, matter, answer, lang))

    def _found(
        self,
        matter: str,
        case: Mapping[str, FactValue],
        old: Labels,
        amended: Labels,
        alternatives: list[Alternative],
        others: tuple[str, ...],
    ) -> Finding:
        announcement = self.subject.announcement
        return OldValueDiffers(
            place=self.rule.place or self.amending.place,
            related=tuple(Label(where(announcement, rule), "other-rule", {"rule": rule}) for rule in others),
            rules=(self.name, *others),
            rule=self.name,
            matter=announcement.matters[matter].labels,
            case=case_words(announcement, case),
            old=old,
            amended=amended,
            witness=as_data(self.subject, matter, case, *alternatives),
        )
