"""Telling a terminal that something takes its time."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from malgil.base import ending
from malgil.cli.output import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from malgil.base.progress import ProgressCallback

_EVERY = 0.2
_BAR = 20


def wait_for(is_over: Callable[[float], bool], line: Callable[[int], str]) -> None:
    """Wait for the end of something, and tell on a terminal's stderr how it goes.

    Args:
        is_over: Waits for so many seconds and returns whether the end has come.
        line: Returns what to tell after so many seconds.

    Raises:
        EndedError: The program was asked to end meanwhile.
    """
    began = time.monotonic()
    with Ticker() as ticker:
        while not is_over(_EVERY):
            ticker.on_progress(line(int(time.monotonic() - began)))


@contextmanager
def progress(text: str) -> Iterator[ProgressCallback]:
    """Show a bar on a terminal's stderr for as long as something takes; yields what moves it.

    Args:
        text: What is being done; `{progress}` in it is where the bar stands.

    Raises:
        EndedError: The program was asked to end meanwhile; raised by what moves the bar.
    """
    with Ticker() as ticker:
        yield lambda share: ticker.on_progress(text.format(progress=bar(share)))


def bar(share: float) -> str:
    """Return a share, 0–1, as a bar and in percent; in ASCII, which is as wide everywhere."""
    done = int(_BAR * share)
    return f"[{'#' * done}{'-' * (_BAR - done)}] {int(100 * share)}%"


class Ticker:
    """One line of stderr that is written again and again; silent where stderr is no terminal."""

    def __init__(self) -> None:
        self._stream = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
        self._told = ""

    def on_progress(self, text: str) -> None:
        """Show a text in the place of the last one.

        Raises:
            EndedError: The program was asked to end meanwhile.
        """
        ending.look()
        if self._stream is not None and text != self._told:
            self._told = text
            self._stream.write(f"\r\x1b[K{literal(text)}")
            self._stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._stream is not None and self._told:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
