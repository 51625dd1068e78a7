"""What every kind of finding is: a frozen value of the fields that its class annotates."""

from __future__ import annotations

from typing import Any

import pytest

from dsl.findings import ReservedName
from dsl.source import Place

PLACE = Place("a.rule", 0, 4)


def test_findings_with_the_same_values_are_one() -> None:
    assert len({made(), made()}) == 1
    assert made() != made(word="then")


def test_a_field_without_a_default_must_be_given() -> None:
    with pytest.raises(TypeError, match="word"):
        ReservedName(place=PLACE)


def test_a_field_that_its_class_has_not_cannot_be_given() -> None:
    with pytest.raises(TypeError, match="words"):
        made(words="when")


def test_a_finding_does_not_change() -> None:
    finding = made()
    with pytest.raises(AttributeError):
        finding.word = "then"
    assert finding.but(word="then") == made(word="then")
    assert finding == made()


def made(**values: Any) -> ReservedName:
    return ReservedName(**{"place": PLACE, "word": "when"} | values)
