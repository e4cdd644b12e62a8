"""Termination by signal, shared by the commands and the app.

A signal raises no exception. Python would raise it inside whatever code is running, such as a
destructor or an SQLite callback, where it is printed and lost. Instead a signal makes a pipe
readable. Interruptible waits watch the pipe, and long work calls `look` where it can stop. A thread
of its own ends the process `GRACE_SECONDS` later, even if the program is busy or blocked. This is
safe at any moment: a commit is atomic, and all locks are released when the process ends.
"""

from __future__ import annotations

import os
import select
import signal
import termios
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

GRACE_SECONDS = 1.0
"""Seconds that the program has to end by itself after a signal."""

_NUMBERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_BASE = 128
_LAST_RESORT_SECONDS = GRACE_SECONDS + 0.5
_NOTHING = b"\0"
_WRITER = "textual-output"
_TERMINAL_AS_IT_WAS = (
    b"\x1b[<u"  # the keyboard protocol
    b"\x1b[?2004l\x1b[?1004l\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1016l\x1b[?2048l"
    b"\x1b[?7h\x1b[?1049l\x1b[?25h"
)


class EndedError(BaseException):
    """The program was asked to end. Raised only by `look`, where work can stop."""


class _Watch(Struct):
    """The pipes and the terminal of a program that listens for signals.

    Attributes:
        signals: Pipe into which the interpreter writes the number of each signal.
        asked: Pipe that becomes and stays readable when the program has to end.
        terminal: Terminal that the app draws on, with its original attributes.
    """

    signals: tuple[int, int]
    asked: tuple[int, int]
    terminal: tuple[int, list[Any]] | None = None


class _Ending(Struct):
    number: int = 0
    watch: _Watch | None = None


_ending = _Ending()


def start() -> None:
    """Listen for SIGINT, SIGTERM and SIGHUP from now on. Call it once, in the main thread."""
    watch = _ending.watch = _Watch(_pipe(), _pipe())
    # With the descriptor a signal reaches the thread even while the main thread is blocked outside
    # Python. With the handlers it is noticed even without the thread.
    signal.set_wakeup_fd(watch.signals[1], warn_on_full_buffer=False)
    for number in _NUMBERS:
        signal.signal(number, lambda number, _frame: _ask(number))
    thread = threading.Thread(target=_keep_watch, args=(watch,), name="malgil-end", daemon=True)
    with suppress(RuntimeError):  # too many threads: the alarm ends the process instead
        thread.start()


def asked() -> int:
    """Return the signal that asked the program to end, or 0."""
    return _ending.number


def exit_code() -> int:
    """Return the exit code after a signal, or 0 if there was none."""
    return _BASE + _ending.number if _ending.number else 0


def look() -> None:
    """Stop here if the program was asked to end.

    Raises:
        EndedError: The program was asked to end.
    """
    if _ending.number:
        raise EndedError


def descriptor() -> int | None:
    """Return the descriptor that becomes readable at a signal, or None if not listening."""
    return None if _ending.watch is None else _ending.watch.asked[0]


def wait_for_input(stream: int) -> None:
    """Wait until a descriptor has input or reaches its end. Return at once if not listening.

    Raises:
        EndedError: The program was asked to end while waiting.
    """
    asked_for = descriptor()
    if asked_for is not None:
        select.select([stream, asked_for], [], [])
        look()


@contextmanager
def drawing_on(terminal: int) -> Iterator[None]:
    """Treat the loss of a terminal as SIGHUP, and restore it if the process is ended.

    A terminal that goes away does not always send the signal. If the thread that writes to the
    terminal dies, the app waits for ever.
    """
    watch = _ending.watch
    if watch is None:
        yield
        return
    with suppress(termios.error):
        watch.terminal = (terminal, termios.tcgetattr(terminal))
        _write(watch.signals[1])
    before = threading.excepthook

    def fail(failure: threading.ExceptHookArgs) -> None:
        if failure.thread is not None and failure.thread.name == _WRITER:
            _ask(signal.SIGHUP)
        else:
            before(failure)

    threading.excepthook = fail
    try:
        yield
    finally:
        threading.excepthook = before
        watch.terminal = None


def _ask(number: int) -> None:
    """Ask the program to end. Only the first signal counts."""
    watch = _ending.watch
    if watch is None or _ending.number:
        return
    _ending.number = number
    # The alarm's default action ends the process even if Python is stuck.
    signal.setitimer(signal.ITIMER_REAL, _LAST_RESORT_SECONDS)
    _write(watch.asked[1])


def _keep_watch(watch: _Watch) -> None:
    """Wait for a signal or the loss of the terminal, then for the program to end, then end it."""
    poll = select.poll()
    poll.register(watch.signals[0], select.POLLIN)
    poll.register(watch.asked[0], select.POLLIN)
    minds_terminal = False
    while not _ending.number:
        _read_ready(watch, poll)
        if watch.terminal is not None and not minds_terminal:
            minds_terminal = True
            poll.register(watch.terminal[0], 0)  # only hang-up and errors
    time.sleep(GRACE_SECONDS)
    if watch.terminal is not None:
        with suppress(Exception):
            _restore(*watch.terminal)
    os._exit(_BASE + _ending.number)


def _read_ready(watch: _Watch, poll: select.poll) -> None:
    for ready, event in poll.poll():
        if ready == watch.signals[0]:
            for number in os.read(ready, 64):
                if number in _NUMBERS:  # a resized window is a signal too
                    _ask(number)
        elif ready != watch.asked[0]:
            poll.unregister(ready)
            if event & (select.POLLHUP | select.POLLERR):
                _ask(signal.SIGHUP)


def _restore(terminal: int, attributes: list[Any]) -> None:
    """Restore a terminal without blocking."""
    # Opened a second time because O_NONBLOCK on the shared descriptor would affect the shell.
    screen = os.open(os.ttyname(terminal), os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK)
    with suppress(OSError):
        os.write(screen, _TERMINAL_AS_IT_WAS)
    termios.tcsetattr(terminal, termios.TCSANOW, attributes)


def _pipe() -> tuple[int, int]:
    ends = os.pipe()
    for end in ends:
        os.set_blocking(end, False)
    return ends


def _write(end: int) -> None:
    with suppress(BlockingIOError):  # full: its reader wakes anyway
        os.write(end, _NOTHING)
