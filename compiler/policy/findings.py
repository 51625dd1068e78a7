"""What is wrong with a comment that lets a finding stand. Wording: `compiler/locale/{en,zh}/policy.toml`."""

from __future__ import annotations

from typing import ClassVar

from dsl.diagnostic import Finding, Severity


class AboutAllowance(Finding):
    """Base of what is wrong with such a comment. No other comment lets it stand."""

    severity: ClassVar[Severity] = Severity.WARNING


class AllowedWithoutReason(AboutAllowance):
    """A comment that lets findings stand and does not say why; they are not silenced by it."""

    names: tuple[str, ...]


class AllowsUnknown(AboutAllowance):
    """A comment that lets a finding stand which does not exist; `nearest` are those with a like name."""

    finding: str
    nearest: tuple[str, ...]


class CannotBeAllowed(AboutAllowance):
    """A comment that lets an error stand with which nothing sound could be built; it is not silenced by it."""

    finding: str


class AllowsNothing(AboutAllowance):
    """A comment that lets a finding stand which is not found there, or no longer."""

    finding: str
