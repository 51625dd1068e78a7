"""What is built of each production of the grammar."""

from __future__ import annotations

from dsl.productions.blocks import BLOCKS
from dsl.productions.common import COMMON, Build
from dsl.productions.conditions import CONDITIONS
from dsl.productions.instants import INSTANTS
from dsl.productions.moments import MOMENTS
from dsl.productions.outcomes import OUTCOMES
from dsl.productions.rows import ROWS

__all__ = ["PRODUCTIONS", "Build"]

PRODUCTIONS: dict[str, Build] = COMMON | INSTANTS | MOMENTS | CONDITIONS | OUTCOMES | ROWS | BLOCKS
"""By name. A production of one symbol that is not here passes that symbol on."""
