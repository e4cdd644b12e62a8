"""Pseudo-terminal: measure the time until a text is on the screen, and after each key."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_ROWS, _COLUMNS = 30, 100
_ESCAPES = re.compile(
    rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][0-9A-B]|\x1b[P\]].*?(?:\x1b\\|\x07)|\x1b[78=>]"
)
_UNKNOWN = re.compile(rb"\x1b\[[<>=?][0-9;]*[a-zA-Z$]+")
_CHUNK = 65_536
_SILENCE, _PIECES, _PATIENCE = 0.1, 0.005, 3.0


@dataclass(slots=True)
class Terminal:
    """A program that runs in a pseudo-terminal of its own."""

    pid: int
    fd: int
    began: float

    @classmethod
    def start(cls, command: Sequence[str], environ: Mapping[str, str]) -> Terminal:
        """Start a program. Time is measured from just before the fork."""
        began = time.perf_counter()
        pid, fd = pty.fork()
        if pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
            os.execve(command[0], list(command), dict(environ))  # noqa: S606 - our own program
        return cls(pid, fd, began)

    def wait_for(
        self,
        wanted: str,
        timeout: float = 60.0,
        feed: Callable[[bytes], object] = lambda _seen: None,
    ) -> float:
        """Return the moment when a text was on the screen. `feed` receives all output.

        Raises:
            TimeoutError: The text did not appear in time.
        """
        mark = wanted.encode()
        seen = b""
        until = time.perf_counter() + timeout
        while time.perf_counter() < until:
            piece = self._read(until)
            seen += piece
            feed(piece)
            if mark in _ESCAPES.sub(b"", seen):
                return time.perf_counter()
        raise TimeoutError(f"{wanted!r} did not come: {_ESCAPES.sub(b'', seen)[-400:]!r}")

    def write(self, keys: str) -> None:
        """Press keys."""
        os.write(self.fd, keys.encode())

    def read(self, seconds: float) -> bytes:
        """Return the output within a time, which may be empty."""
        return self._read(time.perf_counter() + seconds)

    def memory(self) -> int:
        """Return the program's peak memory in KiB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:  # noqa: PTH123 - Linux's own
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

    def quit(self, key: str, timeout: float) -> float:
        """Press the key that ends the program. Return the milliseconds until it has ended.

        Raises:
            TimeoutError: The program did not end in time.
        """
        began = time.perf_counter()
        self.write(key)
        while time.perf_counter() - began < timeout:
            self.read(_PIECES)
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                os.close(self.fd)
                return (time.perf_counter() - began) * 1000
        raise TimeoutError("it did not end")

    def stop(self) -> float:
        """Kill the program. Return the processor time that it used, in seconds."""
        os.kill(self.pid, signal.SIGKILL)
        _pid, _status, used = os.wait4(self.pid, 0)
        os.close(self.fd)
        return used.ru_utime + used.ru_stime

    def _read(self, until: float) -> bytes:
        left = max(0.0, until - time.perf_counter())
        if not select.select([self.fd], [], [], left)[0]:
            return b""
        try:
            return os.read(self.fd, _CHUNK)
        except OSError:
            return b""


class Screen:
    """The screen of a terminal. Needs the extra `bench`."""

    def __init__(self, terminal: Terminal) -> None:
        import pyte

        self.terminal = terminal
        self._screen = pyte.Screen(_COLUMNS, _ROWS)
        self._stream = pyte.ByteStream(self._screen)

    def settle(self) -> None:
        """Wait until the output ends."""
        while self._take(_SILENCE) is not None:
            pass

    def wait_until_gone(self, text: str) -> float:
        """Wait for a screen without a text. Return the moment when it was complete."""
        drawn = time.perf_counter()
        until = drawn + _PATIENCE
        while text in self.text() and time.perf_counter() < until:
            drawn = self._take(_PATIENCE) or drawn
        return drawn

    def _take(self, seconds: float) -> float | None:
        """Return when the last piece of output within a time arrived, or None without output."""
        drawn = None
        pieces = b""
        # A screen may arrive in several pieces close together. Parsing them takes longer.
        while seen := self.terminal.read(seconds if drawn is None else _PIECES):
            drawn = time.perf_counter()
            pieces += seen
        self.feed(pieces)
        return drawn

    def feed(self, seen: bytes) -> None:
        """Process output of the program."""
        self._stream.feed(_UNKNOWN.sub(b"", seen))

    def text(self) -> str:
        """Return the text on the screen."""
        return "\n".join(self._screen.display)
