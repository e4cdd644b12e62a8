"""The terminal's cursor stands on what is chosen, typed or read first, in every screen.

Screen readers, braille displays and input methods follow it. A terminal emulator gets all that the
app writes.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
from typing import TYPE_CHECKING, Any

import pyte
import pytest

from malgil.phrasebook.cards import MEANING
from malgil.tui.navigation import SCREENS, load
from tests.tui.cursors import CURSORS, Terminal
from tests.tui.library.test_browse import make_leech
from tests.tui.quizzing import setup
from tests.tui.test_key_bar import STATES, State, always, options_of, reach, settle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from malgil.collection import Collection
    from tests.store.learner import Clock
    from tests.tui.conftest import Run

ANYTHING = ("home", always)
MORE = {
    name: State(keys, None, ANYTHING, None, ANYTHING, *start)
    for name, keys, *start in (
        ("settings of a phrasebook", "4 0 5"),
        ("leeches", "4 9"),
        ("palette", "f6"),
        ("palette, typed", "f6 s t a t"),
        ("after the session", "enter 3", MEANING),
        ("finding paths", "enter 3 enter", MEANING),
        ("after a quiz", "up enter enter", setup("order", limit=1)),
        ("confused pairs", "2 escape 2 f5", setup("walk")),
        ("import", "9 f3 3 =book.txt enter"),
    )
}


def test_every_screen_has_its_cursor() -> None:
    assert CURSORS.keys() == STATES.keys() | MORE.keys()
    assert {at.screen for at in CURSORS.values()} >= SCREENS.keys()


@pytest.fixture
def prepared(
    collection: Collection, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], dict[str, Any]]:
    """Return a function that prepares a state and returns how the app starts for it."""

    def prepare(name: str) -> dict[str, Any]:
        if name == "leeches":
            make_leech(collection, clock)
        if name == "import":
            monkeypatch.chdir(tmp_path)
            (tmp_path / "book.txt").write_text("- Pay:\n  - Declined: 거절\n", encoding="utf-8")
        options = options_of(MORE[name], collection, clock)
        return options | ({"limit": 1} if name in ("after the session", "finding paths") else {})

    return prepare


@pytest.mark.parametrize("name", MORE)
async def test_the_cursor_stands_there(
    run: Run, terminal: Terminal, prepared: Callable[[str], dict[str, Any]], name: str
) -> None:
    """The states of the key bar are checked with it, in `test_key_bar.py`."""
    async with run(size=(terminal.columns, terminal.lines), **prepared(name)) as pilot:
        await reach(pilot, MORE[name])
        await settle(pilot)
        terminal.check(name)
        if CURSORS[name].screen in SCREENS:
            assert isinstance(pilot.app.screen, load(CURSORS[name].screen))


_UNKNOWN = re.compile(rb"\x1b\[[<>=?][0-9;]*[a-zA-Z$]+")  # private modes, which pyte misreads


def test_a_real_terminal_has_it_too(collection_file: Path) -> None:
    child, fd = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        environ = {**os.environ, "MALGIL_COLLECTION": str(collection_file), "LANGUAGE": "ko"}
        command = [sys.executable, "-m", "malgil"]
        os.execve(sys.executable, command, environ | {"TERM": "xterm-256color"})  # noqa: S606
    screen = Terminal(80, 24)
    stream = pyte.ByteStream(screen)

    def wait_for(before: str, after: str) -> None:
        around = screen.around_cursor()
        while not (around[0].endswith(before) and around[1].startswith(after)):
            assert select.select([fd], [], [], 60)[0], "\n".join(screen.display)
            stream.feed(_UNKNOWN.sub(b"", os.read(fd, 65_536)))
            around = screen.around_cursor()

    wait_for("", "▸ Enter  오늘 공부 시작")
    os.write(fd, b"4")
    wait_for("", "▸  + 문의 절차")
    os.write(fd, b"\x1b[B")
    wait_for("", "▸  + Where's my stuff?")
    os.write(fd, b"/")
    wait_for("", "한국어나 영어")
    os.write(fd, "배송".encode())
    wait_for("배송", " ")
    os.write(fd, b"\x11")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(fd)
