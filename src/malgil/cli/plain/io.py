"""Plain mode input: lines from stdin, and the commands among them."""

from __future__ import annotations

import os
import select
import sys
import unicodedata
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Protocol

from malgil.base import ending
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.base.plain_text import LONGEST_NOTE, cut
from malgil.cli.output import flush, literal, require_reader, require_stdout, say
from malgil.phrasebook.model import canonical
from malgil.phrasebook.text.hangul import read_back
from malgil.wording import ask_undo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import tzinfo

    from malgil.base.undone import Undone

_CHUNK = 65536
_MOST_BYTES = 4 * LONGEST_NOTE


class LineSource(Protocol):
    """A source of answers."""

    def read(self) -> str | None:
        """Return the next line in canonical form, or None at the end of the input."""

    def is_waiting(self) -> bool:
        """Return whether there is input to read without waiting."""


class StreamLines:
    """Lines of a byte stream.

    It has its own buffer, so that `is_waiting` sees all input read ahead.
    """

    def __init__(self, read: Callable[[int], bytes], descriptor: int | None) -> None:
        """Read from a stream.

        Args:
            read: Reads up to the given number of bytes, none at the end.
            descriptor: The stream's file descriptor, or None.
        """
        self._read = read
        self._descriptor = descriptor
        self._kept = bytearray()
        self._ended = False

    def read(self) -> str | None:
        """Return the next line in canonical form, or None at the end of the input.

        Invalid UTF-8 is replaced. A line longer than any answer is cut.
        """
        while b"\n" not in self._kept and not self._ended:
            del self._kept[_MOST_BYTES:]  # an endless line must not fill the memory
            self._fill()
        if not self._kept:
            return None
        line, _newline, rest = bytes(self._kept).partition(b"\n")
        self._kept = bytearray(rest)
        return canonical(cut(line[:_MOST_BYTES].decode("utf-8", "replace").removeprefix("\ufeff")))

    def is_waiting(self) -> bool:
        """Return whether there is input to read without waiting."""
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
    """Return the lines of stdin; none if it was closed before the start."""
    stream: IO[str] | None = sys.stdin
    if stream is None:
        return StreamLines(lambda _size: b"", None)
    try:
        descriptor = stream.fileno()
    except OSError:  # the stream of a test
        buffer = getattr(stream, "buffer", None)
        if buffer is not None:
            return StreamLines(buffer.read, None)
        return StreamLines(lambda size: stream.read(size).encode("utf-8", "replace"), None)
    return StreamLines(lambda size: os.read(descriptor, size), descriptor)


def read_answer(lines: LineSource) -> str | None:
    """Flush the output and return the next line, or None at the end of the input.

    Raises:
        OSError: The output was not seen: stdout cannot be written, or its reader is gone.
    """
    flush()
    line = lines.read()
    require_reader()  # it may have gone during the wait
    return line


# ㅛ is what the y key sends with a Korean input method.
_YES = frozenset({"y", "yes", "ㅛ", "예", "네"})


def agrees(question: str, lines: LineSource | None = None) -> bool:
    """Ask whether to go on.

    Args:
        question: What would be done.
        lines: The input (default: stdin).

    Raises:
        MalgilError: There is no terminal to ask on.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        text = _("Nothing was changed: without a terminal this needs --yes. {question}")
        raise MalgilError(text.format(question=literal(question)))
    return ask(question, lines or standard_input())


def ask(question: str, lines: LineSource) -> bool:
    """Ask a question, and return whether the next line says yes."""
    require_stdout()
    say(f"{literal(question)} y/N")
    return (read_answer(lines) or "").casefold() in _YES


def may_undo(coming: Undone | None, zone: tzinfo | None, lines: LineSource) -> bool:
    """Return whether to undo an action: one of an earlier sitting is asked for."""
    if coming is None or not coming.is_older:
        return True
    question = ask_undo(coming, zone)
    try:
        if agrees(question, lines):
            return True
        say(_("Nothing was changed."))
    except MalgilError:  # no terminal
        text = _("Nothing was changed: outside a terminal, use malgil undo --yes. {question}")
        say(text.format(question=literal(question)))
    return False


def named(line: str, labels: Iterable[str]) -> str:
    """Return the label that a line names in the other keyboard layout, or else the line."""
    listed = [canonical(label) for label in labels]
    if line in listed:
        return line
    back = ((label, read_back(line, label)) for label in listed)
    return next(
        (label for label, read in back if read != line and read.casefold() == label.casefold()),
        line,
    )


class PlainCommand(StrEnum):
    """A command that can be typed instead of an answer."""

    OVERRULE = "!"
    DIFFERS = ":x"
    UNDO = ":u"
    REDO = ":r"
    QUIT = ":q"
    HELP = ":h"


IN_REVIEW = (PlainCommand.OVERRULE, PlainCommand.DIFFERS)
"""Commands about the last card of a review. A quiz has none of them."""

_BARE = {"u": PlainCommand.UNDO, "q": PlainCommand.QUIT, "?": PlainCommand.HELP}


def command_in(line: str, *, typed: bool) -> PlainCommand | None:
    """Return the command in a line, or None.

    Args:
        line: A canonical line.
        typed: Whether the answer is typed, so that bare letters are not commands.
    """
    folded = folded_key(line)
    if folded in _BARE and not typed:
        return _BARE[folded]
    return next((command for command in PlainCommand if command == folded), None)


def folded_key(line: str) -> str:
    """Return a short line as plain keys: in lower case, with full-width forms folded.

    What a Korean input method sends for x, u, r, q and h becomes that letter.
    """
    if len(line) > 2:  # noqa: PLR2004 - no command or rating is longer
        return line
    return unicodedata.normalize("NFKC", line).lower().translate(_LETTERS)


# NFKC turns the jamo of a keyboard into conjoining ones.
_LETTERS = str.maketrans(
    {
        unicodedata.normalize("NFKC", jamo): key
        for jamo, key in zip("ㅌㅕㄱㅂㅗ", "xurqh", strict=True)
    }
)
