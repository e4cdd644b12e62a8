"""The app in a terminal: after any signal that can be caught, the terminal is restored."""

from __future__ import annotations

import os
import pty
import select
import signal
import termios
from typing import TYPE_CHECKING

import pytest

from tests.faults import program

if TYPE_CHECKING:
    from pathlib import Path

ENTERS, LEAVES = b"\x1b[?1049h", b"\x1b[?1049l"
SHOWS_CURSOR = b"\x1b[?25h"


def read_until(screen: int, wanted: bytes, seen: bytes = b"") -> bytes:
    while wanted not in seen:
        readable, _write, _error = select.select([screen], [], [], program.TIMEOUT)
        assert readable, seen[-500:]
        seen += os.read(screen, 65536)
    return seen


def rest(screen: int) -> bytes:
    seen = b""
    while True:
        try:
            part = os.read(screen, 65536)
        except OSError:  # the other end is closed
            return seen
        if not part:
            return seen
        seen += part


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)],
)
def test_a_signal_restores_the_terminal(
    begun_file: Path, number: signal.Signals, code: int
) -> None:
    screen, terminal = pty.openpty()
    before = termios.tcgetattr(terminal)
    child = os.fork()
    if child == 0:
        os.close(screen)
        os.login_tty(terminal)
        os.execve(program.MALGIL[0], program.MALGIL, program.surroundings(begun_file))  # noqa: S606 - the child of a fork
    read_until(screen, ENTERS)
    read_until(screen, b"malgil")
    os.kill(child, number)
    printed = read_until(screen, LEAVES)
    _pid, status = os.waitpid(child, 0)
    after = termios.tcgetattr(terminal)
    os.close(terminal)
    printed += rest(screen)
    os.close(screen)
    assert os.waitstatus_to_exitcode(status) == code
    assert SHOWS_CURSOR in printed
    assert after == before
    assert program.reviews(begun_file) == []


@pytest.mark.parametrize("arguments", [(), ("review",), ("quiz",)])
def test_a_terminal_that_only_prints_gets_the_plain_mode(
    begun_file: Path, arguments: tuple[str, ...]
) -> None:
    screen, terminal = pty.openpty()
    child = os.fork()
    if child == 0:
        os.close(screen)
        os.login_tty(terminal)
        command = [*program.MALGIL, *arguments]
        os.execve(command[0], command, program.surroundings(begun_file, TERM="dumb"))  # noqa: S606 - the child of a fork
    printed = read_until(screen, b"? ")
    os.write(screen, "배송".encode("cp949") + b"\x1b]11;rgb:1/3/3\x07\x1b[1;5R\n:q\n")
    _pid, status = os.waitpid(child, 0)
    os.close(terminal)
    printed += rest(screen)
    os.close(screen)
    assert os.waitstatus_to_exitcode(status) == 0
    assert b"\x1b[?1049h" not in printed
    assert program.graded(begun_file) == 0
