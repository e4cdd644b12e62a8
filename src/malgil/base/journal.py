"""A log file for finding faults: off unless asked for, kept small, and without any card's text."""

from __future__ import annotations

import errno
import os
import stat
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from malgil.base.errors import UsageError
from malgil.base.i18n import _

_MOST_BYTES = 1024 * 1024
_KEPT = 3
_FIRST_LINE = b"malgil log, format 1\n"
"""How each of its files begins: what begins otherwise is somebody else's."""


@dataclass(slots=True)
class _Journal:
    path: Path | None = None


_journal = _Journal()


class _ForeignFileError(OSError):
    """The file is not a log of malgil's."""


def start(path: Path) -> None:
    """Write notes to a file from now on, for nobody but the user to read.

    Args:
        path: A new or empty file, or an earlier log; a link is followed. The null device takes
            no notes.

    Raises:
        UsageError: It is something else, or has neighbours that a log would replace in time.
        OSError: It cannot be written.
    """
    real = Path(os.path.realpath(path))
    if str(real) == os.devnull:
        return
    try:
        for earlier in _earlier(real):
            _require_own(earlier)
        os.close(_opened(real))
    except _ForeignFileError as error:
        message = _(
            "{path} is not a log of malgil's, so nothing was written to it. Name a new file with "
            "--log."
        )
        raise UsageError(message.format(path=error.filename)) from error
    _journal.path = real


def stop() -> None:
    """Write no more notes."""
    _journal.path = None


def note(what: str, **facts: str | int) -> None:
    """Write a line, if there is a log: the UTC time, what happened, and facts about it.

    Callers give names, kinds and numbers, never what is on a card or was typed. A log that can no
    longer be written ends, and so does one whose place something else has taken; the program goes
    on.
    """
    if _journal.path is None:
        return
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    parts = [
        moment,
        str(os.getpid()),
        what,
        *(f"{name}={value!r}" for name, value in facts.items()),
    ]
    try:
        _rotate(_journal.path)
        descriptor = _opened(_journal.path)
        try:
            os.write(descriptor, (" ".join(parts) + "\n").encode("utf-8", "backslashreplace"))
        finally:
            os.close(descriptor)
    except OSError:
        stop()


def _opened(path: Path) -> int:
    """Open the log to append to it; a new one gets its first line."""
    _require_plain(path)
    flags = os.O_CREAT | os.O_APPEND | os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK
    descriptor = os.open(path, flags, 0o600)
    try:
        _begin(descriptor, path)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _begin(descriptor: int, path: Path) -> None:
    first = os.pread(descriptor, len(_FIRST_LINE), 0)
    if first not in (b"", _FIRST_LINE):
        raise _foreign(path)
    if not first:
        os.write(descriptor, _FIRST_LINE)


def _require_plain(path: Path) -> None:
    """Refuse what is no file with this name only: a device or a pipe is not even opened."""
    with suppress(FileNotFoundError):
        status = path.lstat()
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
            raise _foreign(path)


def _require_own(path: Path) -> None:
    """Refuse what is there and does not begin as a log of ours."""
    _require_plain(path)
    with suppress(FileNotFoundError), path.open("rb") as file:
        if file.read(len(_FIRST_LINE)) != _FIRST_LINE:
            raise _foreign(path)


def _foreign(path: Path) -> OSError:
    return _ForeignFileError(0, "", str(path))


def _earlier(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}.{number}") for number in range(1, _KEPT + 1)]


def _rotate(path: Path) -> None:
    if not path.is_file() or path.stat().st_size < _MOST_BYTES:
        return
    logs = [path, *_earlier(path)]
    for log in logs:
        _require_own(log)
    for log, older in zip(logs[-2::-1], logs[:0:-1], strict=True):
        if log.exists():
            log.replace(older)
