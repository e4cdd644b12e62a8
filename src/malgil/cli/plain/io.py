"""The plain mode's input: lines from stdin, and the commands among them."""

from __future__ import annotations

import os
import select
import sys
import unicodedata
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Protocol

from malgil.base import ending
from malgil.base.plain_text import LONGEST_NOTE, cut
from malgil.cli.output import flush, require_reader
from malgil.phrasebook.model import canonical

if TYPE_CHECKING:
    from collections.abc import Callable

_CHUNK = 65536
_MOST_BYTES = 4 * LONGEST_NOTE


class LineSource(Protocol):
    """A source of answers."""

    def read(self) -> str | None:
        """Return the next line, canonical; None at the end of the input."""

    def is_waiting(self) -> bool:
        """Return whether there is something to read without waiting for it."""


class StreamLines:
    """Lines of a byte stream.

    It keeps what it has read ahead itself, so that `is_waiting` knows all of it.
    """

    def __init__(self, read: Callable[[int], bytes], descriptor: int | None) -> None:
        """Take what reads some bytes (none at the end), and its file descriptor if it has one."""
        self._read = read
        self._descriptor = descriptor
        self._kept = bytearray()
        self._ended = False

    def read(self) -> str | None:
        """Return the next line, canonical; None at the end of the input.

        Bytes that are no UTF-8 are replaced; what is longer than any answer is cut.
        """
        while b"\n" not in self._kept and not self._ended:
            del self._kept[_MOST_BYTES:]  # a line without end must not fill the memory
            self._fill()
        if not self._kept:
            return None
        line, _newline, rest = bytes(self._kept).partition(b"\n")
        self._kept = bytearray(rest)
        return canonical(cut(line[:_MOST_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")))

    def is_waiting(self) -> bool:
        """Return whether there is something to read without waiting for it."""
        if self._kept or self._ended:
            return bool(self._kept)
        if self._descriptor is None:
            self._fill()
            return bool(self._kept)
        readable, _write, _error = select.select([self._descriptor], [], [], 0)
        if readable:
            self._fill()
        return bool(self._kept)

    def _fill(self) -> None:
        if self._descriptor is not None:
            ending.wait_for_input(self._descriptor)
        data = self._read(_CHUNK)
        self._kept += data
        self._ended = not data


def standard_input() -> StreamLines:
    """Return the lines of stdin; a stdin that was closed before the start has none."""
    stream: IO[str] | None = sys.stdin
    if stream is None:
        return StreamLines(lambda _size: b"", None)
    try:
        descriptor = stream.fileno()
    except OSError:  # a test's own stream
        buffer = getattr(stream, "buffer", None)
        if buffer is not None:
            return StreamLines(buffer.read, None)
        return StreamLines(lambda size: stream.read(size).encode("utf-8", "replace"), None)
    return StreamLines(lambda size: os.read(descriptor, size), descriptor)


def read_answer(lines: LineSource) -> str | None:
    """Send what was printed, and return the line that answers it; None at the end of the input.

    Raises:
        OSError: It was not seen: stdout is full, or its reader is gone.
    """
    flush()
    line = lines.read()
    require_reader()  # it may have gone while the answer was waited for
    return line


class PlainCommand(StrEnum):
    """A command that a line can give instead of an answer."""

    OVERRULE = "!"
    UNDO = ":u"
    REDO = ":r"
    QUIT = ":q"
    HELP = ":h"


# With a Korean input method on, u, r, q and h arrive as the jamo on the same keys.
_SPELLINGS = {
    "!": PlainCommand.OVERRULE,
    ":u": PlainCommand.UNDO,
    ":ㅕ": PlainCommand.UNDO,
    ":r": PlainCommand.REDO,
    ":ㄱ": PlainCommand.REDO,
    ":q": PlainCommand.QUIT,
    ":ㅂ": PlainCommand.QUIT,
    ":h": PlainCommand.HELP,
    ":ㅗ": PlainCommand.HELP,
}
_BARE = {
    "u": PlainCommand.UNDO,
    "ㅕ": PlainCommand.UNDO,
    "q": PlainCommand.QUIT,
    "ㅂ": PlainCommand.QUIT,
    "?": PlainCommand.HELP,
}


def command_in(line: str, *, typed: bool) -> PlainCommand | None:
    """Return the command that a line is, or None.

    Args:
        line: A canonical line.
        typed: Whether an answer is typed here, so that bare letters are an answer.
    """
    folded = folded_key(line)
    command = _SPELLINGS.get(folded)
    return command if command is not None or typed else _BARE.get(folded)


def folded_key(line: str) -> str:
    """Return a short line as plain keys: full-width forms folded, lower case."""
    if len(line) > 2:  # noqa: PLR2004 - no command or rating is longer
        return line
    folded = unicodedata.normalize("NFKC", line).lower()
    return "".join(_COMPATIBLE.get(character, character) for character in folded)


# NFKC makes conjoining jamo of compatibility jamo; the spellings above are the latter.
_COMPATIBLE = {unicodedata.normalize("NFKC", jamo): jamo for jamo in "ㅕㄱㅂㅗ"}
