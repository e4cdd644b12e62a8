"""Noticing that the file under an open connection is no longer the one at its path.

SQLite goes on acknowledging commits to a file that was removed, moved or replaced, and says nothing
(measured: FACTS). Two system calls before and after each transaction tell.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, Self

from malgil.base.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


LOG_SUFFIX = "-wal"
"""What SQLite adds to a file's name for its write-ahead log."""

_Identity = tuple[int, int]


class Harm(Enum):
    """Reason why nothing more may be written."""

    GONE = "gone"
    LINKED = "linked"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class FileGuard(Value):
    """The collection's file and its write-ahead log as they were when they were opened.

    Attributes:
        path: The file.
        name: The file as it was named, possibly a link; one that is turned elsewhere is noticed.
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
        """Return what happened to the file or its log since they were opened; None if nothing."""
        status = _stat(self.path)
        if status is None or (status.st_dev, status.st_ino) != self.file_identity:
            return Harm.GONE
        if self.name != self.path and _identity(self.name) != self.file_identity:
            return Harm.GONE
        if self.log_identity is not None and _identity(self.log) != self.log_identity:
            return Harm.GONE
        return Harm.LINKED if status.st_nlink > 1 else None


class Recorder(Protocol):
    """Callback that notes the newest event of a connection outside its file."""

    def note(self, connection: GuardedConnection) -> None:
        """Note the newest event."""

    def close(self) -> None:
        """Note nothing more."""


class GuardedConnection(sqlite3.Connection):
    """A connection that knows what lay at its path when it was opened.

    Attributes:
        guard: The file and its log.
        committed: Called after each change that is on disk.
        noted: Called after each change that is on disk, to note it outside the file.
        recorder: What keeps that note, from the first change on.
        appended: The id and number of the event that the transaction at hand wrote last.
        notices: What was recovered when it was opened, in the user's language.
    """

    guard: FileGuard | None = None
    committed: Callable[[], None] | None = None
    noted: Callable[[GuardedConnection], None] | None = None
    recorder: Recorder | None = None
    appended: tuple[str, int] | None = None
    notices: tuple[str, ...] = ()

    def close(self) -> None:
        """Close the connection and the note of what it acknowledged."""
        if self.recorder is not None:
            self.recorder.close()
        super().close()


def harm_of(connection: sqlite3.Connection) -> Harm | None:
    """Return what happened to a connection's file; None if nothing, or if it has no guard."""
    guard = connection.guard if isinstance(connection, GuardedConnection) else None
    return None if guard is None else guard.harm()


def log_of(path: Path) -> Path:
    """Return where SQLite puts a file's write-ahead log."""
    return path.with_name(path.name + LOG_SUFFIX)


def stray_logs(collection: Path) -> list[Path]:
    """Return the write-ahead logs beside a collection whose own file is gone: renamed, perhaps."""
    try:
        names = os.listdir(collection.parent)  # noqa: PTH208 - a folder may have many files
    except OSError:
        return []
    logs = (collection.parent / name for name in names if name.endswith(LOG_SUFFIX))
    return sorted(log for log in logs if is_stray(log))


def is_stray(log: Path) -> bool:
    """Return whether something is a write-ahead log whose own file is gone."""
    base = log.with_name(log.name.removesuffix(LOG_SUFFIX) or log.name)
    status = None if os.path.lexists(base) or log.is_symlink() else _stat(log)
    return status is not None and stat.S_ISREG(status.st_mode) and status.st_size > 0


def has_more_names(path: Path) -> bool:
    """Return whether a file has hard links: each name has a log of its own, unseen by the other."""
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
