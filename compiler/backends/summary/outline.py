"""The rules of an announcement in its sections, with what all rules of a section have in common said once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from attrs import frozen

from compiler.model.conditions import Condition
from compiler.model.rulebook import Announcement
from compiler.model.rules import Exception_, Rule
from compiler.prose import conjuncts


@frozen
class Leaf:
    """A rule; `given` and `excepted` are what the groups around it have in common."""

    rule: Rule
    given: tuple[Condition, ...]
    excepted: tuple[Exception_, ...]


@frozen
class Group:
    """Several rules of a section. `given` and `excepted` are what they share and no group around them states yet."""

    given: tuple[Condition, ...]
    excepted: tuple[Exception_, ...]
    members: tuple[Group | Leaf, ...]


@frozen
class Topic:
    """A section, or neighbours outside of sections that decide the same. `clauses` are its, or theirs."""

    clauses: tuple[str, ...]
    rules: tuple[Rule, ...]
    root: Group | Leaf


def outline(a: Announcement) -> tuple[Topic, ...]:
    """All rules in printed order."""
    return tuple(_topics(a))


def leaves(node: Group | Leaf) -> Iterator[Leaf]:
    """The rules below a node, in printed order."""
    if isinstance(node, Leaf):
        yield node
    else:
        for member in node.members:
            yield from leaves(member)


def _topics(a: Announcement) -> Iterator[Topic]:
    clauses = {section.name: section.clauses for section in a.sections}
    for section, members in groupby(a.rules, lambda rule: rule.sections[0] if rule.sections else None):
        rules = tuple(members)
        if section is not None:
            yield from _in_section(rules, 0, clauses)
            continue
        for _, same in groupby(rules, lambda rule: tuple(out.matter for out in rule.outcomes)):
            alike = tuple(same)
            cites = tuple(dict.fromkeys(clause for rule in alike for clause in rule.clauses))
            yield Topic(cites, alike, Group((), (), tuple(Leaf(rule, (), ()) for rule in alike)))


def _in_section(rules: Sequence[Rule], depth: int, clauses: Mapping[str, tuple[str, ...]]) -> Iterator[Topic]:
    """A section, or the sections in it where it holds nothing else and says nothing for all of them."""
    root = _group(rules, depth, (), ())
    parted = all(len(rule.sections) > depth + 1 for rule in rules)
    if isinstance(root, Group) and parted and not root.given and not root.excepted and len(root.members) > 1:
        for _, some in groupby(rules, lambda rule: rule.sections[depth + 1]):
            yield from _in_section(tuple(some), depth + 1, clauses)
    else:
        yield Topic(clauses[rules[0].sections[depth]], tuple(rules), root)


def _group(
    rules: Sequence[Rule], depth: int, given: tuple[Condition, ...], excepted: tuple[Exception_, ...]
) -> Group | Leaf:
    if len(rules) == 1:
        return Leaf(rules[0], given, excepted)
    shared = tuple(c for c in conjuncts(rules[0].when) if c not in given and _everywhere(c, rules))
    unless = tuple(e for e in rules[0].exceptions if e not in excepted and all(e in r.exceptions for r in rules))
    members: list[Group | Leaf] = []
    for inner, some in groupby(rules, lambda rule: rule.sections[depth + 1] if len(rule.sections) > depth + 1 else ""):
        within = tuple(some)
        if inner and len(within) < len(rules):
            members.append(_group(within, depth + 1, (*given, *shared), (*excepted, *unless)))
        else:
            members += (Leaf(rule, (*given, *shared), (*excepted, *unless)) for rule in within)
    return Group(shared, unless, tuple(members))


def _everywhere(condition: Condition, rules: Sequence[Rule]) -> bool:
    return all(condition in conjuncts(rule.when) for rule in rules)
