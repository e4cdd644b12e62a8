"""Benchmark from a key to the next card drawn, in a pseudo-terminal."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from benchmarks.terminal import Screen, Terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_STEPS = 5
_STILL, _PATIENCE = 0.3, 20.0
_RATED, _WAY = "4 Easy", "I don't know"
_ENTER = ("Show answer", "Got it", "Next", "Enter")


def measure(
    command: Sequence[str],
    environ: Mapping[str, str],
    count: int,
    end: Callable[[Terminal], object] = Terminal.stop,
) -> list[float]:
    """Return the milliseconds from the rating of a card until the next one is complete.

    Typed cards and paths are answered too, but not measured.

    Args:
        command: The command that shows the first card.
        environ: Its environment.
        count: The number of ratings to measure.
        end: Ends the program.
    """
    terminal = Terminal.start(command, environ)
    screen = Screen(terminal)
    times: list[float] = []
    try:
        terminal.wait_for("Today's session", feed=screen.feed)
        screen.settle()
        for _step in range(_STEPS * count):
            if len(times) >= count:
                break
            shown = screen.text()
            if _RATED in shown:
                times.append(_rate(screen))
            elif _WAY in shown:
                _press(screen, "\x1b[15~")  # F5
            elif any(one in shown for one in _ENTER):
                _press(screen, "\r")
            else:
                break
    finally:
        end(terminal)
    return times


def quit_time(command: Sequence[str], environ: Mapping[str, str], text: str) -> float:
    """Return the milliseconds from Ctrl+Q until a program that shows a text has ended."""
    terminal = Terminal.start(command, environ)
    terminal.wait_for(text)
    while terminal.read(_STILL):
        pass
    return terminal.quit("\x11", _PATIENCE)


def _rate(screen: Screen) -> float:
    began = time.perf_counter()
    screen.terminal.write("3")
    spent = (screen.wait_until_gone(_RATED) - began) * 1000
    screen.settle()
    return spent


def _press(screen: Screen, key: str) -> None:
    screen.terminal.write(key)
    screen.settle()
