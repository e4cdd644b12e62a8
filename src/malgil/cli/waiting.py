"""Telling a terminal that something takes its time."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

from malgil.cli.output import literal

if TYPE_CHECKING:
    from collections.abc import Callable

_EVERY = 0.2


def wait_for(is_over: Callable[[float], bool], line: Callable[[int], str]) -> None:
    """Wait for the end of something, and tell on a terminal's stderr how it goes.

    Args:
        is_over: Waits for so many seconds and returns whether the end has come.
        line: Returns what to tell after so many seconds.
    """
    began = time.monotonic()
    with Ticker() as ticker:
        while not is_over(_EVERY):
            ticker.tell(line(int(time.monotonic() - began)))


class Ticker:
    """One line of stderr that is written again and again; silent where stderr is no terminal."""

    def __init__(self) -> None:
        self._stream = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
        self._told = ""

    def tell(self, text: str) -> None:
        """Show a text in the place of the last one."""
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
