"""Diagnostic log file: off by default, limited in size, and without card content."""

from __future__ import annotations

import errno
import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.i18n import _

_MOST_BYTES = 1024 * 1024
_KEPT = 3
_FIRST_LINE = b"malgil log, format 1\n"
"""First line of each log file. A file that begins differently is not a malgil log."""


class _Journal(Struct):
    path: Path | None = None


_journal = _Journal()


def start(path: Path) -> None:
    """Start logging to a file that only the user can read.

    Args:
        path: New or empty file, or an earlier log. A link is followed. The null device is
            ignored.

    Raises:
        UsageError: The file, or one that rotation would replace, is not a malgil log.
        OSError: The file cannot be written.
    """
    real = Path(os.path.realpath(path))
    if str(real) == os.devnull:
        return
    for earlier in _earlier(real):
        _require_own(earlier)
    os.close(_opened(real))
    _journal.path = real


def stop() -> None:
    """Stop logging."""
    _journal.path = None


def note(what: str, **facts: str | int) -> None:
    """Write a log line with the UTC time, the process id, an event and its details.

    Does nothing if logging is off. Callers pass names, kinds and numbers, never card content or
    typed text. Logging stops if the file cannot be written or was replaced by something else.
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
    except (OSError, UsageError):
        stop()


def _opened(path: Path) -> int:
    """Open the log for appending. Write the first line if it is empty."""
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
    """Refuse anything but a regular file with a single link, without opening it."""
    with suppress(FileNotFoundError):
        status = path.lstat()
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
            raise _foreign(path)


def _require_own(path: Path) -> None:
    """Refuse an existing file that does not begin as a malgil log."""
    _require_plain(path)
    with suppress(FileNotFoundError), path.open("rb") as file:
        if file.read(len(_FIRST_LINE)) != _FIRST_LINE:
            raise _foreign(path)


def _foreign(path: Path) -> UsageError:
    message = _(
        "{path} is not a log of malgil's, so nothing was written to it. Name a new file with --log."
    )
    return UsageError(message.format(path=path))


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
