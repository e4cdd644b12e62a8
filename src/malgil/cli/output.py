"""Terminal output: text without control characters, in any encoding; and progress bars."""

from __future__ import annotations

import codecs
import io
import json
import os
import re
import select
import sys
import time
import unicodedata
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Self, TextIO

from malgil.base import ending
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.base.plain_text import escaped_in_json, marked, marked_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

    from malgil.base.progress import ProgressCallback

_BREAKS = r"[ \t\r\n\v\f\x85\u2028\u2029]+"
_PLAINER = {
    "✓": "+",
    "✗": "x",
    "·": "-",
    "—": "-",
    "–": "-",
    "→": "->",
    "…": "...",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
}
_ERRORS = "malgil-plainer"
_LINE_HEAD = re.compile(r" *(?:[-?=] |\d+\) )?")
_MEDIALS_AND_FINALS = (("\u1160", "\u11ff"), ("\ud7b0", "\ud7ff"))


def prepare() -> None:
    """Make stdout and stderr accept every character, whatever the locale's encoding."""
    codecs.register_error(_ERRORS, _plainer)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_ERRORS)


def require_stdout() -> None:
    """Require an open stdout.

    Raises:
        MalgilError: Stdout was closed before the start, so all output would be lost.
    """
    if sys.stdout is None:
        raise MalgilError(
            _(
                "Nothing can be shown: the standard output is closed. "
                "Leave it open, or send it to a file or to /dev/null."
            )
        )


def require_reader() -> None:
    """Flush the output, and require that stdout still has a reader.

    Raises:
        BrokenPipeError: The reader of stdout is gone.
        OSError: Stdout cannot be written.
    """
    flush()
    try:
        descriptor = sys.stdout.fileno()
    except (AttributeError, OSError, ValueError):  # no stream, or a fake one of a test
        return
    poll = select.poll()
    poll.register(descriptor, 0)
    if any(event & (select.POLLERR | select.POLLHUP) for _stdout, event in poll.poll(0)):
        raise BrokenPipeError


def literal(text: str) -> str:
    """Return outside text as one line without control characters."""
    return marked(re.sub(_BREAKS, " ", text))


def say(text: str = "") -> None:
    """Print one or more lines of the program's own text."""
    _write(sys.stdout, text)


def say_lines(lines: Iterable[str]) -> None:
    """Print lines of the program's own text."""
    for line in lines:
        say(line)


def complain(text: str) -> None:
    """Print a message on stderr."""
    _write(sys.stderr, text)


def say_json(value: object) -> None:
    """Print a JSON document in UTF-8, whatever the locale's encoding."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    say_raw(escaped_in_json(text) + "\n")


def say_raw(text: str | bytes) -> None:
    """Print text, in UTF-8, or bytes, unchanged and without a trailing line break.

    Raises:
        MalgilError: Stdout was closed before the start.
        EndedError: The program received a signal to end.
    """
    ending.look()
    require_stdout()
    data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    stream = sys.stdout
    if not isinstance(stream, io.TextIOWrapper):  # the stream of a test or an embedding program
        stream.write(data.decode("utf-8"))
        return
    stream.flush()
    stream.buffer.write(data)


def flush() -> None:
    """Flush both streams, so that a write error is raised here."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def fall_silent() -> None:
    """Redirect stdout to /dev/null, since the interpreter flushes it once more at exit."""
    try:
        target = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except (AttributeError, OSError, ValueError):  # no stream, or none with a descriptor
        return
    os.dup2(nowhere, target)
    os.close(nowhere)


def hanging(head: str, text: str, width: int, indent: str) -> Iterator[str]:
    """Yield a wrapped text, the first line after `head`."""
    for part in wrapped(text, width - len(indent)):
        yield head + part
        head = indent


def terminal_width(stream: TextIO) -> int:
    """Return the width of a terminal, or a huge one for other streams."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or sys.maxsize
    except (AttributeError, OSError, ValueError):
        return sys.maxsize


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield a text in lines of at most `width` cells. A longer word gets its own line."""
    line = ""
    for word in re.findall(r"\S+(?: ·(?!\S))?", text):
        longer = f"{line} {word}" if line else word
        if line and cell_width(longer) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # started with the stream closed
        return
    across = terminal_width(stream)
    lines = (part for line in marked_lines(text).split("\n") for part in _fitted(line, across))
    stream.write("".join(f"{line}\n" for line in lines))


def _fitted(line: str, width: int) -> Iterator[str]:
    if cell_width(line) <= width:
        yield line
        return
    text = _LINE_HEAD.sub("", line, count=1)
    head = line.removesuffix(text)
    yield from hanging(head, text, width, " " * len(head))


def _plainer(error: UnicodeError) -> tuple[str, int]:
    """Replace characters that an encoding lacks; a codec error handler."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_PLAINER.get(character, "?") for character in lacking), error.end


_EVERY = 0.2
_BAR = 20


def wait_for(is_over: Callable[[float], bool], line: Callable[[int], str]) -> None:
    """Wait for work to end, and show a status line if stderr is a terminal.

    Args:
        is_over: Waits up to the given number of seconds and returns whether the work is over.
        line: Returns the status line for the number of seconds waited.

    Raises:
        EndedError: The program received a signal to end.
    """
    began = time.monotonic()
    with Ticker() as ticker:
        while not is_over(_EVERY):
            ticker.show(line(int(time.monotonic() - began)))


@contextmanager
def progress(text: str) -> Iterator[ProgressCallback]:
    """Show a progress bar if stderr is a terminal. Yield the callback that updates it.

    The callback raises EndedError if the program received a signal to end.

    Args:
        text: The line to show, with `{progress}` for the bar.
    """
    with Ticker() as ticker:
        yield lambda share: ticker.show(text.format(progress=bar(share)))


def upgrade_progress() -> AbstractContextManager[ProgressCallback]:
    """Return the progress bar for opening a collection that an older version wrote."""
    return progress(_("Updating the collection: {progress} Ctrl+C cancels."))


def bar(share: float) -> str:
    """Return a share (0–1) as a bar and a percentage, in ASCII."""
    done = int(_BAR * share)
    return f"[{'#' * done}{'-' * (_BAR - done)}] {int(100 * share)}%"


class Ticker:
    """A line on stderr that is rewritten in place. Silent if stderr is not a terminal."""

    def __init__(self) -> None:
        self._stream = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
        self._shown = ""

    def show(self, text: str) -> None:
        """Replace the line.

        Raises:
            EndedError: The program received a signal to end.
        """
        ending.look()
        if self._stream is not None and text != self._shown:
            self._shown = text
            line = literal(text)
            across = terminal_width(self._stream)
            while cell_width(line) >= across:
                line = line[:-1]
            self._stream.write(f"\r\x1b[K{line}")
            self._stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._stream is not None and self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def cell_width(text: str) -> int:
    """Return the number of terminal cells that `text` takes on one line.

    Wide and full-width characters (Unicode Standard Annex #11) take two cells. Combining marks,
    zero-width and control characters and the conjoining medial and final jamo take none.
    """
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(map(_char_width, text))


@lru_cache(maxsize=4096)
def _char_width(char: str) -> int:
    if any(first <= char <= last for first, last in _MEDIALS_AND_FINALS):
        return 0
    if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc", "Cs", "Zl", "Zp"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
