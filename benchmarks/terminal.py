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
    from collections.abc import Mapping, Sequence

_ROWS, _COLUMNS = 30, 100
_ESCAPES = re.compile(
    rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][0-9A-B]|\x1b[P\]].*?(?:\x1b\\|\x07)|\x1b[78=>]"
)
_CHUNK = 65_536


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

    def wait_for(self, wanted: str, timeout: float = 60.0) -> float:
        """Return the moment when a text stood on the screen.

        Raises:
            TimeoutError: It did not within so many seconds.
        """
        mark = wanted.encode()
        seen = b""
        until = time.perf_counter() + timeout
        while time.perf_counter() < until:
            seen += self._read(until)
            if mark in _ESCAPES.sub(b"", seen):
                return time.perf_counter()
        raise TimeoutError(f"{wanted!r} did not come: {_ESCAPES.sub(b'', seen)[-400:]!r}")

    def memory(self) -> int:
        """Return the most memory that the program has held, in KiB."""
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:  # noqa: PTH123 - Linux's own
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

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
