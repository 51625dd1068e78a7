"""Every kind of thing that a finding may speak of has its phrase."""

from __future__ import annotations

from typing import get_args

import pytest

from compiler.locale import LANGUAGES
from compiler.locale.catalog import catalog
from compiler.model.vocabulary import MatterKind
from dsl import tree

FACTS = {"choice", "flag", "number", "event"}
MATTERS = {kind.value for kind in MatterKind}


def wanted() -> list[str]:
    return [
        *(f"names.kind.{kind}" for kind in sorted(FACTS | MATTERS)),
        *(f"names.fits.{kind}" for kind in sorted(FACTS | MATTERS | {"now", "moment"})),
        *(f"names.outcome.{kind}" for kind in sorted(MATTERS)),
        *(f"names.given.{kind}" for kind in sorted(FACTS | {"now"})),
        *(f"names.defined.{kind}" for kind in ("choice", "flag", "event")),
        *(f"names.block.{block.__name__}" for block in get_args(tree.BlockNode)),
        *(f"names.part.{part.__name__}" for part in get_args(tree.Part)),
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", wanted())
def test_there_is_a_phrase(key: str, lang: str) -> None:
    assert catalog(lang)[key]
