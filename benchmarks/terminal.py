"""A real pseudo-terminal: how long until a text stands on the screen, and after each key."""

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
        """Start a program; the time runs from just before the fork."""
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
        """Return the moment when a text stood on the screen; `feed` gets all that was drawn.

        Raises:
            TimeoutError: It did not within so many seconds.
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
        """Return what is drawn within a time; nothing if that is nothing."""
        return self._read(time.perf_counter() + seconds)

    def memory(self) -> int:
        """Return the most memory that the program has held, in KiB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:  # noqa: PTH123 - Linux's own
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

    def quit(self, key: str, timeout: float) -> float:
        """Press the key that ends it; returns milliseconds until the process is gone.

        Raises:
            TimeoutError: It did not end within so many seconds.
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
        """End it; returns the processor's time that it took, in seconds."""
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
    """What stands on the screen of a terminal; needs the extra `bench`."""

    def __init__(self, terminal: Terminal) -> None:
        import pyte

        self.terminal = terminal
        self._screen = pyte.Screen(_COLUMNS, _ROWS)
        self._stream = pyte.ByteStream(self._screen)

    def settle(self) -> None:
        """Wait until nothing more is drawn."""
        while self._take(_SILENCE) is not None:
            pass

    def wait_until_gone(self, text: str) -> float:
        """Wait for a screen without a text; returns the moment when it was drawn whole."""
        drawn = time.perf_counter()
        until = drawn + _PATIENCE
        while text in self.text() and time.perf_counter() < until:
            drawn = self._take(_PATIENCE) or drawn
        return drawn

    def _take(self, seconds: float) -> float | None:
        """Return when the last piece of what is drawn within a time came; None if nothing is."""
        drawn = None
        pieces = b""
        # A screen may come in several pieces, close together; to understand them takes longer.
        while seen := self.terminal.read(seconds if drawn is None else _PIECES):
            drawn = time.perf_counter()
            pieces += seen
        self.feed(pieces)
        return drawn

    def feed(self, seen: bytes) -> None:
        """Take what the program has drawn."""
        self._stream.feed(_UNKNOWN.sub(b"", seen))

    def text(self) -> str:
        """Return the lines."""
        return "\n".join(self._screen.display)
