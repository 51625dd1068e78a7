"""Where a command starts and ends: streams, what goes wrong, exit codes."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from compiler.cli.codes import INTERNAL, INTERRUPTED, OK, PIPE_CLOSED, USAGE

TRACEBACK = "GONGGAO_TRACEBACK"
"""The environment variable that asks for a traceback with an internal error."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Results go to stdout, everything else to stderr."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    gc.disable()  # a command is short, and walking its trees again and again doubles the time of a large parse
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter complains when it ends
        return PIPE_CLOSED


def _run(arguments: Sequence[str]) -> int:
    import click

    from compiler.cli.commands import gonggao
    from compiler.cli.languages import language_of
    from compiler.project import UsageError

    lang = language_of(arguments)
    try:
        with gonggao(lang).make_context("gonggao", list(arguments) or ["--help"]) as context:
            return int(context.command.invoke(context) or OK)
    except click.exceptions.Exit as exit:
        return exit.exit_code
    except click.ClickException as error:
        from compiler.cli.misuse import explain_misuse

        return _complain(explain_misuse(error, lang), USAGE)
    except UsageError as error:
        from compiler.report.words import lines

        return _complain(lines(f"usage.{error.key}", lang, error.arguments), USAGE)
    except BrokenPipeError:
        raise
    except Exception as error:
        from compiler.model.case import FactError
        from compiler.report.words import languages

        if isinstance(error, FactError):
            words = error.words()
            return _complain([words.of(one) for one in languages(lang)], USAGE)
        return _internal(error, lang)


def _internal(error: Exception, lang: str) -> int:
    if os.environ.get(TRACEBACK):
        import traceback

        traceback.print_exception(error)
    from compiler.report.words import lines

    arguments = {"kind": type(error).__name__, "text": " ".join(str(error).split()), "variable": TRACEBACK}
    return _complain(lines("cli.internal-error", lang, arguments), INTERNAL)


def _complain(lines: Sequence[str], code: int) -> int:
    from compiler.report.visible import visible

    for line in lines:
        print(f"gonggao: {visible(line)}", file=sys.stderr)
    return code
