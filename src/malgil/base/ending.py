"""How the program ends when the system asks for it: one door for the commands and the app.

A signal raises nothing. Python would raise it inside whatever runs just then, be it a destructor or
a callback of SQLite's, where it is printed and forgotten. It makes a pipe readable instead, which
waits that can be left watch, and long work calls `look` where it can stop. A thread that does
nothing else ends the process `GRACE_SECONDS` later, however busy or blocked it is: a commit is
whole or absent whenever that happens, and the end of the process releases all locks.
"""

from __future__ import annotations

import os
import select
import signal
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import NoReturn

GRACE_SECONDS = 1.0
"""How long the program has for ending by itself after a signal."""

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
    """The program was asked to end; raised only where it can stop, by `look`."""


@dataclass(slots=True)
class _Watch:
    """What is listened to.

    Attributes:
        signals: The pipe into which the interpreter writes the number of each signal.
        asked: The pipe that becomes readable, for good, when the program has to end.
        handlers: The handlers before.
        wakeup: The descriptor that signals woke before.
        over: Set when nothing is to be listened to any more.
        terminal: The terminal that is drawn on, with its attributes as they were.
    """

    signals: tuple[int, int]
    asked: tuple[int, int]
    handlers: dict[signal.Signals, Any]
    wakeup: int = -1
    over: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread | None = None
    terminal: tuple[int, list[Any]] | None = None


@dataclass(slots=True)
class _Ending:
    number: int = 0
    watch: _Watch | None = None


_ending = _Ending()


@contextmanager
def listening() -> Iterator[None]:
    """Listen to SIGINT, SIGTERM and SIGHUP in the block, unless that is done already."""
    is_main = threading.current_thread() is threading.main_thread()
    if _ending.watch is not None or not is_main:
        yield
        return
    watch = start()
    try:
        yield
    finally:
        _stop(watch)


def start() -> _Watch:
    """Listen to SIGINT, SIGTERM and SIGHUP from now on; only in the main thread."""
    watch = _Watch(_pipe(), _pipe(), {number: signal.getsignal(number) for number in _NUMBERS})
    _ending.watch = watch
    # By the descriptor a signal reaches the thread even while the main one is blocked outside
    # Python; by the handlers it is known even if there is no thread.
    watch.wakeup = signal.set_wakeup_fd(watch.signals[1], warn_on_full_buffer=False)
    for number in _NUMBERS:
        signal.signal(number, _handle)
    thread = threading.Thread(target=_keep_watch, args=(watch,), name="malgil-end", daemon=True)
    with suppress(RuntimeError):  # no more threads: an alarm ends the process then
        thread.start()
        watch.thread = thread
    return watch


def asked() -> int:
    """Return the signal that asked the program to end, or 0."""
    return _ending.number


def exit_code() -> int:
    """Return what to exit with after a signal; 0 if there was none."""
    return _BASE + _ending.number if _ending.number else 0


def look() -> None:
    """Stop here if the program was asked to end.

    Raises:
        EndedError: It was.
    """
    if _ending.number:
        raise EndedError


def descriptor() -> int | None:
    """Return what becomes readable when the program has to end; None if nothing is listened to."""
    return None if _ending.watch is None else _ending.watch.asked[0]


def wait_for_input(stream: int) -> None:
    """Wait until a descriptor can be read, or is at its end.

    Raises:
        EndedError: The program was asked to end meanwhile.
    """
    asked_for = descriptor()
    if asked_for is not None:
        select.select([stream, asked_for], [], [])
        look()


@contextmanager
def drawing_on(terminal: int) -> Iterator[None]:
    """Take the end of a terminal as SIGHUP, and leave it as it was if the process is ended.

    A terminal that goes away does not always send the signal, and without the thread that writes to
    it the app waits for ever.
    """
    watch = _ending.watch
    if watch is None:
        yield
        return
    import termios

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


def _stop(watch: _Watch) -> None:
    for number, handler in watch.handlers.items():
        signal.signal(number, handler)
    signal.set_wakeup_fd(watch.wakeup)
    watch.over.set()
    _write(watch.signals[1])
    if watch.thread is not None:
        watch.thread.join()
    if _ending.number:
        signal.setitimer(signal.ITIMER_REAL, 0)
    _ending.watch, _ending.number = None, 0
    for end in (*watch.signals, *watch.asked):
        os.close(end)


def _handle(number: int, _frame: FrameType | None) -> None:
    _ask(number)


def _ask(number: int) -> None:
    """Ask the program to end; the first signal counts."""
    watch = _ending.watch
    if watch is None or _ending.number:
        return
    _ending.number = number
    # Its default action ends the process without Python, should that be stuck by then.
    signal.setitimer(signal.ITIMER_REAL, _LAST_RESORT_SECONDS)
    _write(watch.asked[1])


def _keep_watch(watch: _Watch) -> None:
    """Wait for a signal, or for the terminal's end; then for the program's; then end it."""
    poll = select.poll()
    poll.register(watch.signals[0], select.POLLIN)
    poll.register(watch.asked[0], select.POLLIN)
    minds_terminal = False
    while not _ending.number and not watch.over.is_set():
        _read_ready(watch, poll)
        if watch.terminal is not None and not minds_terminal:
            minds_terminal = True
            poll.register(watch.terminal[0], 0)  # nothing but its end
    if not watch.over.wait(GRACE_SECONDS):
        _end_now(watch)


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


def _end_now(watch: _Watch) -> NoReturn:
    if watch.terminal is not None:
        with suppress(Exception):
            _restore(*watch.terminal)
    os._exit(_BASE + _ending.number)


def _restore(terminal: int, attributes: list[Any]) -> None:
    """Leave a terminal as it was, without ever waiting for it."""
    import termios

    # Opened once more: the descriptor shares its flags with the shell.
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
    with suppress(BlockingIOError):  # full: whoever reads it is woken anyway
        os.write(end, _NOTHING)
