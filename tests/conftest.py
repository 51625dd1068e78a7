"""Random cases: the same each time, so that what gates a change hangs on no chance; `make random` looks on.

Nor does it hang on how busy the machine is.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

SLOW = (HealthCheck.too_slow,)

settings.register_profile("same", derandomize=True, suppress_health_check=SLOW)
settings.register_profile("random", suppress_health_check=SLOW)
settings.load_profile("random" if "GONGGAO_RANDOM" in os.environ else "same")
