"""The program: its language, exit code and handling of errors and signals."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from malgil.base import ending, i18n, journal
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.base.lazy import load
from malgil.cli import output
from malgil.cli.context import GlobalOptions, language_setting, open_app, still_readable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_INTERRUPTED = 130
_HELP = frozenset(("-h", "--help"))


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code.

    The code is 0 for success, 2 for wrong options or arguments, and 1 for any other error. It is no
    error if the reader closes the pipe early. SIGINT (Ctrl+C), SIGTERM and SIGHUP end the program
    in an orderly way, with 128 plus the signal's number.
    """
    argv = list(arguments)
    output.prepare()
    try:
        _speak(argv)
        code = _invoke(argv)
        journal.note("end", code=code)
        output.flush()
    except ending.EndedError:
        _give_up_stdout()
        code = 0
    except KeyboardInterrupt:  # raised by a library: our own handler raises nothing
        output.complain("")
        code = _INTERRUPTED
    except BrokenPipeError:
        output.fall_silent()
        code = 0
    except SystemExit:
        raise
    except BaseException as error:  # noqa: BLE001 - no traceback, even for a Rust panic
        code = _report(error)
    return ending.exit_code() or code


def _invoke(argv: list[str]) -> int:
    # The everyday commands start without loading click.
    if not argv and "_MALGIL_COMPLETE" in os.environ:
        complete: Callable[[], int] = load("malgil.cli.completion:complete")
        return complete()
    if not argv:
        return open_app(GlobalOptions(), start="home")
    if argv == ["review"]:
        return open_app(GlobalOptions(), start="review")
    if argv[0] == "now" and not any(word.startswith("-") for word in argv):
        from malgil.cli.checklist import show_checklist

        output.require_stdout()
        chosen = GlobalOptions()
        with still_readable(chosen):
            return show_checklist(chosen, " ".join(argv[1:]))
    from malgil.cli.app import invoke

    return invoke(argv)


def _speak(argv: Sequence[str]) -> None:
    """Choose the language before parsing, so that parsing errors are translated."""
    lang = _option_value(argv, "--lang")
    setting = ""
    if lang is None and not _HELP.intersection(argv):
        setting = language_setting(_option_value(argv, "--collection"))
    i18n.use(i18n.choose(lang.lower() if lang else None, setting, os.environ))


def _option_value(argv: Sequence[str], option: str) -> str | None:
    """Return the value of an option in unparsed arguments, or None."""
    last_value = None
    for position, argument in enumerate(argv):
        name, equals, value = argument.partition("=")
        if name == option:
            last_value = value if equals else "".join(argv[position + 1 : position + 2])
    return last_value


def _report(error: BaseException) -> int:
    """Print an error message. Return the exit code."""
    journal.note("error", kind=type(error).__name__, cause=type(error.__cause__).__name__)
    if os.environ.get("MALGIL_DEBUG"):
        import traceback

        output.complain("".join(traceback.format_exception(error)))
    try:
        if isinstance(error, MalgilError):
            output.complain(str(error))
            return error.exit_code
        output.complain(_unexpected(error))
    except OSError:  # stderr cannot be written either
        return 1
    finally:
        _give_up_stdout()
    return 1


def _unexpected(error: BaseException) -> str:
    if isinstance(error, OSError):
        message = _("The system refused: {reason}")
        where = f" ({error.filename})" if error.filename else ""
        return message.format(reason=f"{error.strerror or error}{where}")
    if isinstance(error, MemoryError):
        return _("There is not enough memory. Close other programs and try again.")
    message = _(
        "Internal error: {error}\n"
        "Answers with a verdict are saved. Run the same command with "
        "MALGIL_DEBUG=1 to see where it happened, and please report that."
    )
    return message.format(error=f"{type(error).__name__}: {error}"[:300])


def _give_up_stdout() -> None:
    """Flush stdout. If that fails, redirect it, since the interpreter flushes it again at exit."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        output.fall_silent()
