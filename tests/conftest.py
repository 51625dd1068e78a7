"""Random cases: the same each time, so that what gates a change hangs on no chance; `make random` looks on."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("same", derandomize=True)
if "GONGGAO_RANDOM" not in os.environ:
    settings.load_profile("same")
