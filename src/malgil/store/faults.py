"""What SQLite's errors mean to a learner, and what mends them."""

from __future__ import annotations

import sqlite3

from malgil.base.i18n import N_, _


def explanation(name: str, code: int) -> str | None:
    """Return the message about an error, with places for `path` and `name`; None if it has none.

    Args:
        name: The error's name, such as `SQLITE_BUSY`.
        code: Its number, extended or not.
    """
    primary = code & 0xFF
    if name == "SQLITE_IOERR_SHMSIZE":  # how a full disk shows when the file is opened
        primary = sqlite3.SQLITE_FULL
    return next((_(message) for codes, message in _EXPLANATIONS if primary in codes), None)


_EXPLANATIONS: tuple[tuple[tuple[int, ...], str], ...] = (
    (
        (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED),
        N_(
            "The collection {path} has been in use by another program for too long. "
            "Close the other program and try again."
        ),
    ),
    (
        (sqlite3.SQLITE_FULL,),
        N_("The disk is full: {path} could not be written. Free some space and try again."),
    ),
    (
        (sqlite3.SQLITE_READONLY,),
        N_(
            "The collection {path} is read-only. "
            "Allow writing to the file and its folder, or name another with --collection."
        ),
    ),
    (
        (sqlite3.SQLITE_IOERR,),
        N_(
            "The disk reported an error at {path} ({name}). "
            "Check the disk and its free space, then try again."
        ),
    ),
    (
        (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH),
        N_(
            "The collection {path} cannot be opened. "
            "Check that you may read and write the file and its folder."
        ),
    ),
    (
        (sqlite3.SQLITE_NOTADB,),
        N_("{path} is not a malgil collection. Name another file with --collection."),
    ),
    (
        (sqlite3.SQLITE_CORRUPT,),
        N_("The collection {path} is damaged. Restore a backup, or run “malgil check”."),
    ),
)
