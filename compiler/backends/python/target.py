"""What a module is made for: one announcement, or all of a folder."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from compiler.model.as_of import Standing, as_of
from compiler.model.rulebook import Announcement
from compiler.plan import Plan, lower


@frozen(slots=False)
class Target:
    """`path`: the folders and the name of the module. `asked` says what can be asked and given, whatever the date.

    `merged`: it answers for all announcements of its folder.
    """

    announcement: Announcement
    path: tuple[str, ...]
    asked: Plan
    merged: bool = False

    @cached_property
    def standing(self) -> Standing:
        """All that is published and has not been replaced."""
        return as_of(self.announcement, None)

    @cached_property
    def now(self) -> Plan:
        return self.asked if self.standing.announcement is self.announcement else lower(self.standing.announcement)

    @property
    def file(self) -> str:
        return "/".join(self.path) + ".py"

    @property
    def us_file(self) -> str:
        """Of the module that takes instants as integers."""
        return "/".join(self.path) + "_us.py"

    @property
    def data(self) -> str:
        """The name of the module beside it that holds its rules as data."""
        return "_" + self.path[-1]

    @property
    def data_file(self) -> str:
        return "/".join((*self.path[:-1], self.data)) + ".py"

    @property
    def dots(self) -> str:
        """The way from it to the package that holds all."""
        return "." * len(self.path)

    @property
    def source(self) -> str:
        if self.merged:
            return f"Compiled by gonggao from the announcements of {'/'.join(self.path[:-1])}/; edit those, not this."
        return f"Compiled by gonggao from {'/'.join(self.path)}.rule; edit that, not this."


def of_announcement(plan: Plan) -> Target:
    return Target(plan.announcement, tuple(plan.announcement.id.split(".")), plan)


def of_platform(merged: Announcement) -> Target:
    return Target(merged, (*merged.id.split("."), "platform"), lower(merged), merged=True)
