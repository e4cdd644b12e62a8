"""Noticing that the file under an open connection is no longer the one at its path.

SQLite goes on acknowledging commits to a file that was removed, moved or replaced, and says nothing
(measured: FACTS). Two system calls before and after each transaction tell.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from malgil.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOG_SUFFIX = "-wal"
"""What SQLite adds to a file's name for its write-ahead log."""

_Identity = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class FileGuard(Value):
    """The collection's file and its write-ahead log as they were when they were opened.

    Attributes:
        path: The file as it was named; a link that is turned elsewhere is noticed too.
        log: The write-ahead log beside the file that the name leads to.
        file_identity: Device and inode of the file.
        log_identity: Device and inode of the log.
    """

    path: Path
    log: str
    file_identity: _Identity | None
    log_identity: _Identity | None

    @classmethod
    def of(cls, path: Path) -> Self:
        """Return the guard of a file that was just opened and read from."""
        log = os.path.realpath(path) + LOG_SUFFIX
        return cls(path, log, _identity(path), _identity(log))

    def is_intact(self) -> bool:
        """Return whether both are still what was opened."""
        if _identity(self.path) != self.file_identity:
            return False
        return self.log_identity is None or _identity(self.log) == self.log_identity


class GuardedConnection(sqlite3.Connection):
    """A connection that knows what lay at its path when it was opened.

    Attributes:
        guard: The file and its log.
        committed: Called after each change that is on disk.
    """

    guard: FileGuard | None = None
    committed: Callable[[], None] | None = None


def is_intact(connection: sqlite3.Connection) -> bool:
    """Return whether a connection's file is still at its place; True if it has no guard."""
    guard = connection.guard if isinstance(connection, GuardedConnection) else None
    return guard is None or guard.is_intact()


def _identity(path: str | Path) -> _Identity | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - a microsecond, and twice for each answer
    except OSError:
        return None
    return (found.st_dev, found.st_ino)
