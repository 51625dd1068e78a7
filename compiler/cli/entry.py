"""Where a command starts and ends: streams, what goes wrong, exit codes."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence

from compiler.cli.codes import INTERNAL, INTERRUPTED, OK, PIPE_CLOSED, USAGE

TRACEBACK = "GONGGAO_TRACEBACK"
"""The environment variable that asks for a traceback with an internal error."""

COMPLETE = "_GONGGAO_COMPLETE"
"""The environment variable by which a shell asks for its completion, or for what may complete a line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code. Results go to stdout, everything else to stderr."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    gc.disable()  # a command is short, and walking its trees again and again doubles the time of a large parse
    _prepare_streams()
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_stdout()
        return PIPE_CLOSED


def _run(arguments: Sequence[str]) -> int:
    import click

    from compiler.cli.commands import gonggao
    from compiler.cli.languages import language_of
    from compiler.project import UsageError

    lang = language_of(arguments)
    try:
        if instruction := os.environ.get(COMPLETE):
            from click.shell_completion import shell_complete

            return shell_complete(gonggao(lang), {}, "gonggao", COMPLETE, instruction)
        with gonggao(lang).make_context("gonggao", list(arguments) or ["--help"]) as context:
            code = int(context.command.invoke(context) or OK)
        sys.stdout.flush()
        return code
    except click.exceptions.Exit as exit:
        sys.stdout.flush()
        return exit.exit_code
    except click.ClickException as error:
        from compiler.cli.misuse import explain_misuse

        return _complain(explain_misuse(error, lang), USAGE)
    except UsageError as error:
        from compiler.report.words import lines

        return _complain(lines(f"usage.{error.key}", lang, error.arguments), USAGE)
    except BrokenPipeError:
        raise
    except OSError as error:
        from compiler.report.words import lines

        _abandon_stdout()
        return _complain(lines("usage.system", lang, {"reason": error.strerror or str(error)}), USAGE)
    except Exception as error:  # whatever else it is, it is a defect, and has its own exit code
        from compiler.model.case import FactError
        from compiler.report.words import languages

        if isinstance(error, FactError):
            words = error.words()
            return _complain([words.of(one) for one in languages(lang)], USAGE)
        return _internal(error, lang)


def _prepare_streams() -> None:
    """A character that a terminal cannot show comes out by its number; a stream that was closed takes what it gets."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _nowhere() -> io.TextIOWrapper:
    """A stream that takes what it gets, as long as the process lasts."""
    return io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8")


def _abandon_stdout() -> None:
    """Nothing more can be written there; without this the interpreter complains about it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
