"""Small mistakes in the transcriptions are noticed; the rest is listed with the reason why it cannot be."""

from __future__ import annotations

from itertools import islice

import pytest

from tests.announcements.mutants import listed, mutants, observer
from tests.announcements.transcription import OWN, announcement

EVERY = 20
"""Of how many mutants one is tried here; the module itself tries them all."""


@pytest.mark.parametrize("id", OWN)
def test_a_mutant_is_noticed_or_listed(id: str) -> None:
    tried = islice(mutants(announcement(id)), 0, None, EVERY)
    assert [what for what, mutant in tried if not observer(id)(mutant) and what not in listed()] == []


def test_what_is_listed_cannot_be_noticed() -> None:
    found = [
        what
        for id in OWN
        for what, mutant in mutants(announcement(id))
        if what in listed() and not observer(id)(mutant)
    ]
    assert sorted(found) == sorted(listed())


def test_every_mutant_is_told_apart_by_what_was_done() -> None:
    done = [what for id in OWN for what, _ in mutants(announcement(id))]
    assert len(set(done)) == len(done) > 1_000
