"""In which language a command speaks: as `--lang` says, else as the locale does."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

CHOICES = ("en", "zh", "both")


def language_of(arguments: Sequence[str]) -> str:
    """The language of a command line that is not parsed yet, for help and for complaints about the line itself."""
    given = None
    for at, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and at + 1 < len(arguments):
            given = arguments[at + 1]
        elif argument.startswith("--lang="):
            given = argument.removeprefix("--lang=")
    return given if given in CHOICES else locale_language()


def locale_language() -> str:
    """`zh` where messages are Chinese on this machine, else `en`."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "zh" if value.lower().startswith("zh") else "en"
    if sys.platform == "win32":
        import locale

        return "zh" if (locale.getlocale()[0] or "").lower().startswith(("zh", "chinese")) else "en"
    return "en"
