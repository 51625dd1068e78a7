"""Groups of values: each with the choice that it belongs to, nested ones spelled out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from compiler.locale import Labels
from compiler.model.findings import NoValues, RestsOnItself, UnknownValue
from compiler.model.resolve.circles import circles, gathered
from compiler.model.resolve.names import Names
from compiler.model.resolve.site import Site
from compiler.model.resolve.spaces import Spaces
from compiler.model.resolve.suggest import corrections, did_you_mean
from compiler.model.resolve.words import check_id, read_labels
from compiler.model.vocabulary import Group, Term
from dsl import tree

Values = Mapping[str, Names[Term | tree.Group]]
"""The values of each choice, by its id; groups take names among them."""


def read_groups(nodes: Iterable[tuple[tree.Group, Site]], values: Values, spaces: Spaces) -> list[tuple[str, Group]]:
    """Every group with the id of its choice."""
    return _Reader(values, spaces).groups(nodes)


@frozen
class _Reader:
    _values: Values
    _spaces: Spaces

    def groups(self, nodes: Iterable[tuple[tree.Group, Site]]) -> list[tuple[str, Group]]:
        placed: dict[str, list[tuple[tree.Group, Site, Labels]]] = {}
        for node, site in nodes:
            check_id(node.name, site)
            labels = read_labels(node.labels, node.name, node.name.text, site)
            owner = self._spaces.find(node.choice, site, tree.Choice, "choice")
            if not node.members:
                site.report(NoValues(place=site.place(node.name), written=node.name.text))
            if owner is not None:
                self._spaces.take(self._values[owner.name.text], node.name, node, labels, "value", site)
                placed.setdefault(owner.name.text, []).append((node, site, labels))
        return [(choice, group) for choice, nodes in placed.items() for group in self.spelled_out(choice, nodes)]

    def spelled_out(self, choice: str, placed: list[tuple[tree.Group, Site, Labels]]) -> Iterator[Group]:
        """The groups of one choice, each once, with the values that they have directly and through other groups."""
        groups: dict[str, tuple[tree.Group, Site, Labels]] = {}
        for found in placed:
            groups.setdefault(found[0].name.text, found)
        values: dict[str, set[str]] = {}
        inner: dict[str, list[str]] = {}
        for name, (node, site, _) in groups.items():
            values[name], inner[name] = self.members(choice, node, site)
        for circle in circles(inner):
            node, site, _ = groups[circle[0]]
            site.report(RestsOnItself(place=site.place(node.name), names=(*circle, circle[0])))
        order = [value.id for value in self._values[choice].values() if isinstance(value, Term)]
        ids = gathered(values, inner)
        for name, (node, site, labels) in groups.items():
            members = tuple(id for id in order if id in ids[name])
            yield Group(name, labels, members, site.place(node.name), node.undefined)

    def members(self, choice: str, group: tree.Group, site: Site) -> tuple[set[str], list[str]]:
        """The values and the groups that a group names itself."""
        values: set[str] = set()
        groups: list[str] = []
        for member in group.members:
            entry = self._values[choice].find(member.text)
            if entry is None:
                self.unknown_member(member, choice, site)
            elif isinstance(entry.value, tree.Group):
                groups.append(entry.value.name.text)
            elif entry.value:
                values.add(entry.value.id)
        return values, groups

    def unknown_member(self, member: tree.Name, choice: str, site: Site) -> None:
        near, place = self._values[choice].nearest(member.text), site.place(member)
        site.report(
            UnknownValue(
                place=place,
                written=member.text,
                choice=choice,
                nearest=did_you_mean(near),
                fixes=corrections(place, near),
            )
        )
