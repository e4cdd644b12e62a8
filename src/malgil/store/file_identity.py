"""Detect that an open connection's file is no longer the one at its path.

SQLite silently goes on acknowledging commits to a file that was removed, moved or replaced
(measured: FACTS). Two system calls before and after each transaction detect this.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from enum import Enum
from typing import TYPE_CHECKING, Self

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


LOG_SUFFIX = "-wal"
"""Suffix that SQLite adds to a file's name for its write-ahead log."""

_Identity = tuple[int, int]


class Harm(Enum):
    """Reason why nothing more may be written."""

    GONE = "gone"
    LINKED = "linked"


class FileGuard(Struct, frozen=True):
    """Identity of the collection's file and its write-ahead log when they were opened.

    Attributes:
        path: The file.
        name: The file as the user named it. If it is a link, a change of its target is detected.
        log: The write-ahead log beside the file.
        file_identity: Device and inode of the file.
        log_identity: Device and inode of the log.
    """

    path: str
    name: str
    log: str
    file_identity: _Identity | None
    log_identity: _Identity | None

    @classmethod
    def of(cls, path: Path, name: Path) -> Self:
        """Return the guard of a file that was just opened and read from."""
        log = f"{path}{LOG_SUFFIX}"
        return cls(str(path), str(name), log, _identity(path), _identity(log))

    def harm(self) -> Harm | None:
        """Return the harm to the file or its log since they were opened, None if none."""
        status = _stat(self.path)
        if status is None or (status.st_dev, status.st_ino) != self.file_identity:
            return Harm.GONE
        if self.name != self.path and _identity(self.name) != self.file_identity:
            return Harm.GONE
        if self.log_identity is not None and _identity(self.log) != self.log_identity:
            return Harm.GONE
        return Harm.LINKED if status.st_nlink > 1 else None


class GuardedConnection(sqlite3.Connection):
    """A connection that remembers the file at its path when it was opened.

    Attributes:
        guard: The identity of the file and its log.
        committed: Callback after each change is on disk.
        noted: Callback after each change is on disk, to note it outside the file.
        closing: Callback before the connection is closed.
        appended: The id and number of the current transaction's last event.
        notices: Messages about answers recovered on opening, in the user's language.
    """

    guard: FileGuard | None = None
    committed: Callable[[], None] | None = None
    noted: Callable[[GuardedConnection], None] | None = None
    closing: Callable[[], None] | None = None
    appended: tuple[str, int] | None = None
    notices: tuple[str, ...] = ()

    def close(self) -> None:
        """Close the connection after its callback."""
        if self.closing is not None:
            self.closing()
        super().close()


def harm_of(connection: sqlite3.Connection) -> Harm | None:
    """Return the harm to a connection's file, None if none or if it has no guard."""
    guard = connection.guard if isinstance(connection, GuardedConnection) else None
    return None if guard is None else guard.harm()


def log_of(path: Path) -> Path:
    """Return the path of a file's write-ahead log."""
    return path.with_name(path.name + LOG_SUFFIX)


def stray_logs(collection: Path) -> list[Path]:
    """Return the write-ahead logs beside a collection whose own files are gone or renamed."""
    try:
        names = os.listdir(collection.parent)  # noqa: PTH208 - a folder may have many files
    except OSError:
        return []
    logs = (collection.parent / name for name in names if name.endswith(LOG_SUFFIX))
    return sorted(log for log in logs if is_stray(log))


def is_stray(log: Path) -> bool:
    """Return whether a path is a write-ahead log whose own file is gone."""
    base = log.with_name(log.name.removesuffix(LOG_SUFFIX) or log.name)
    status = None if os.path.lexists(base) or log.is_symlink() else _stat(log)
    return status is not None and stat.S_ISREG(status.st_mode) and status.st_size > 0


def has_more_names(path: Path) -> bool:
    """Return whether a file has hard links. Each name would get a separate log."""
    status = _stat(path)
    return status is not None and status.st_nlink > 1


def _identity(path: str | Path) -> _Identity | None:
    status = _stat(path)
    return None if status is None else (status.st_dev, status.st_ino)


def _stat(path: str | Path) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - a microsecond, and some for each answer
    except (OSError, ValueError):
        return None
