"""The program as a whole: its languages, how it ends, and what it exits with."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from malgil.base import ending, i18n, journal
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.cli import output
from malgil.cli.context import GlobalOptions, language_setting, open_app

if TYPE_CHECKING:
    from collections.abc import Sequence

_INTERRUPTED = 130
_HELP = frozenset(("-h", "--help"))


def run(argv: Sequence[str]) -> int:
    """Run the program with these arguments and return its exit code.

    0 if all went well; 2 for options and arguments; 1 for every other error. A reader that closes
    the pipe early is no error. SIGINT (130 from Ctrl+C), SIGTERM and SIGHUP end the program in
    order, with 128 and the signal's number.
    """
    with ending.listening():
        output.prepare()
        code = _run(list(argv))
        return ending.exit_code() or code


def _run(argv: list[str]) -> int:
    try:
        _speak(argv)
        code = _invoke(argv)
        journal.note("end", code=code)
        output.flush()
    except ending.EndedError:
        _give_up_stdout()
        return ending.exit_code()
    except KeyboardInterrupt:  # raised by a library: our own handler raises nothing
        output.complain("")
        return _INTERRUPTED
    except BrokenPipeError:
        output.fall_silent()
        return 0
    except SystemExit:
        raise
    except BaseException as error:  # noqa: BLE001 - a traceback is no message; Rust's panics are no Exception
        return _report(error)
    return code


def _invoke(argv: list[str]) -> int:
    # What is typed every day does not wait for click to be loaded.
    if not argv:
        return open_app(GlobalOptions(), start="home")
    if argv == ["review"]:
        return open_app(GlobalOptions(), start="review")
    from malgil.cli.app import invoke

    return invoke(argv)


def _speak(argv: Sequence[str]) -> None:
    """Choose the language before anything is parsed, so that errors of parsing have one too."""
    lang = _option_value(argv, "--lang")
    setting = ""
    if lang is None and not _HELP.intersection(argv):
        setting = language_setting(_option_value(argv, "--collection"))
    i18n.use(i18n.choose(lang.lower() if lang else None, setting, os.environ))


def _option_value(argv: Sequence[str], option: str) -> str | None:
    """Return the value that an option has before anything is parsed, or None."""
    last_value = None
    for position, argument in enumerate(argv):
        name, equals, value = argument.partition("=")
        if name == option:
            last_value = value if equals else "".join(argv[position + 1 : position + 2])
    return last_value


def _report(error: BaseException) -> int:
    """Print what went wrong; returns the exit code."""
    journal.note("error", kind=type(error).__name__, cause=type(error.__cause__).__name__)
    if os.environ.get("MALGIL_DEBUG"):
        import traceback

        output.complain("".join(traceback.format_exception(error)))
    try:
        if isinstance(error, MalgilError):
            output.complain(str(error))
            return error.exit_code
        output.complain(_unexpected(error))
    except OSError:  # nobody reads stderr either
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
    """Send what stdout still holds; a device that refuses it must not be asked again at exit."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        output.fall_silent()
