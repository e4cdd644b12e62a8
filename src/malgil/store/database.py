"""Configure a SQLite connection safely, and run its transactions."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.base import journal
from malgil.base.errors import CollectionError, DamagedError, MalgilError, WriteError
from malgil.base.hashing import blake2b
from malgil.base.i18n import N_, _
from malgil.store.file_identity import GuardedConnection, Harm, harm_of

if TYPE_CHECKING:
    from collections.abc import Iterator


_EXPLANATIONS: dict[tuple[int, ...], str] = {
    (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED): N_(
        "The collection {path} has been in use by another program for too long. "
        "Close the other program and try again."
    ),
    (sqlite3.SQLITE_FULL,): N_(
        "The disk is full: {path} could not be written. Free some space and try again."
    ),
    (sqlite3.SQLITE_READONLY,): N_(
        "The collection {path} is read-only. "
        "Allow writing to the file and its folder, or name another with --collection."
    ),
    (sqlite3.SQLITE_IOERR,): N_(
        "The disk reported an error at {path} ({name}). "
        "Check the disk and its free space, then try again."
    ),
    (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH): N_(
        "The collection {path} cannot be opened. "
        "Check that you may read and write the file and its folder."
    ),
    (sqlite3.SQLITE_NOTADB,): N_(
        "{path} is not a malgil collection. Name another file with --collection."
    ),
    (sqlite3.SQLITE_CORRUPT,): N_(
        "The collection {path} is damaged. Restore a backup, or run “malgil check”."
    ),
}

APPLICATION_ID = 0x6D6C676C  # "mlgl"
SCHEMA_VERSION = 7
BUSY_TIMEOUT_MS = 8000
_LOCK_STEP_SECONDS = 0.003
MOST_LOGGED_PAGES = 100
"""Number of pages after which the log is copied into the file. An answer takes about 14, so a file
separated from its log by accident lacks a few answers, not a hundred."""
READ_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""Errors from reading a damaged file. SQLite's messages quote it, so they may not be UTF-8."""

# A phrasebook of 100,000 labels is a document of about 30 MB.
_LONGEST_VALUE = 256 * 1024 * 1024
_LONGEST_STATEMENT = 1024 * 1024
# How Python's sqlite3 reports text that is not UTF-8, and the words before its quotation.
_UNDECODABLE, _QUOTING = "Could not decode to UTF-8", " with text "


class NewerError(CollectionError):
    """The file was written by a newer malgil."""


def announce(connection: sqlite3.Connection) -> None:
    """Call the connection's callbacks after its collection was changed on disk."""
    if not isinstance(connection, GuardedConnection):
        return
    if connection.noted is not None:
        connection.noted(connection)
    connection.appended = None
    if connection.committed is not None:
        connection.committed()


@contextmanager
def transaction(
    connection: sqlite3.Connection, *, is_log: bool = True, waits: bool = True
) -> Iterator[None]:
    """Run the block in one write transaction that is on disk when it ends.

    It begins IMMEDIATE, so that a read followed by a write never meets a lock half-way.

    Args:
        connection: The collection.
        is_log: Whether the block writes to the log. If not, there is nothing to back up.
        waits: Whether to wait for another program that is writing.

    Raises:
        WriteError: SQLite refused the write, or another version of malgil changed the schema since
            the file was opened. Nothing of the block was written then. Also raised if the file was
            removed, moved or replaced, or has another name.
    """
    _require_file(connection)
    try:
        _begin(connection, BUSY_TIMEOUT_MS if waits else 0)
    except sqlite3.Error as error:
        raise WriteError(explain(error, database_path(connection))) from error
    try:
        require_version(connection)
        yield
        connection.execute("COMMIT")
    except READ_ERRORS as error:
        journal.note("write failed", error=getattr(error, "sqlite_errorname", "") or "")
        roll_back(connection)
        raise WriteError(explain(error, database_path(connection))) from error
    except BaseException:
        roll_back(connection)
        raise
    _require_file(connection)
    journal.note("written")
    if is_log:
        announce(connection)


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Let all reads in the block see one state of the collection."""
    if connection.in_transaction:
        yield
        return
    with reading(connection):
        try:
            connection.execute("BEGIN")
            yield
        finally:
            roll_back(connection)


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Turn read errors in the block into errors with a message.

    Raises:
        CollectionError: The file cannot be read.
        WriteError: Another version of malgil changed its schema, whatever the symptom.
    """
    try:
        yield
    except Exception as error:
        message = error_of_reading(connection, error)
        if message is None or message is error:
            raise
        raise message from error


def error_of_reading(connection: sqlite3.Connection, error: Exception) -> MalgilError | None:
    """Return the error to report for a failed read, None if the file is not the cause.

    A schema changed by another version of malgil is reported whatever the symptom.
    """
    if isinstance(error, MalgilError):
        return error
    try:
        require_version(connection)
    except WriteError as changed:
        return changed
    except READ_ERRORS:
        pass
    if isinstance(error, READ_ERRORS):
        return failure(error, database_path(connection))
    return None


def require_version(connection: sqlite3.Connection) -> None:
    """Refuse a file whose schema another version of malgil changed since it was opened.

    Call it within a transaction, so that the answer holds until its end.

    Raises:
        WriteError: The schema was changed.
    """
    require_no_newer(connection, oldest=SCHEMA_VERSION)


def require_no_newer(
    connection: sqlite3.Connection, path: Path | None = None, *, oldest: int = 0
) -> int:
    """Refuse a file whose schema a newer malgil changed. Return its version.

    Args:
        connection: The file.
        path: The file to name in the error (default: the connection's).
        oldest: The oldest version to accept (default: all).

    Raises:
        WriteError: The schema was changed.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if oldest <= version <= SCHEMA_VERSION:
        return int(version)
    message = _(
        "Another version of malgil changed the collection {path} (schema {found}; this one knows "
        "{known}), so nothing more is saved from here. End this program and start the newest "
        "malgil that you have."
    )
    path = path or database_path(connection)
    raise WriteError(message.format(path=path, found=version, known=SCHEMA_VERSION))


def database_path(connection: sqlite3.Connection) -> Path:
    """Return the path of the connection's file."""
    # Read as bytes: a name need not be UTF-8, and sqlite3 decodes text strictly.
    query = "SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'"
    return Path(os.fsdecode(connection.execute(query).fetchone()[0]))


def failure(error: Exception, path: Path) -> CollectionError:
    """Return the error to raise in place of SQLite's error about a collection."""
    is_text = isinstance(error, UnicodeDecodeError) or _UNDECODABLE in str(error)
    return (DamagedError if is_text else CollectionError)(explain(error, path))


def explain(error: Exception, path: Path) -> str:
    """Explain an error and what to do about it, in the user's language."""
    name = getattr(error, "sqlite_errorname", "") or ""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if name == "SQLITE_IOERR_SHMSIZE":  # how a full disk shows when the file is opened
        primary = sqlite3.SQLITE_FULL
    for codes, message in _EXPLANATIONS.items():
        if primary in codes:
            return _(message).format(path=path, name=name)
    # The error would quote the undecodable text, which may come from a card.
    text = type(error).__name__ if isinstance(error, UnicodeDecodeError) else str(error)
    reason = name or text.partition(_QUOTING)[0]
    return _(
        "The collection {path} could not be read or written ({reason}). "
        "Run “malgil check”, or restore a backup."
    ).format(path=path, reason=reason)


def _begin(connection: sqlite3.Connection, wait_ms: int) -> None:
    """Take the write lock, waiting for it in short steps.

    SQLite's own steps grow to 100 ms. Where many programs write, one that has waited long would
    find a free lock less and less often.
    """
    until = time.monotonic() + wait_ms / 1000
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                code = getattr(error, "sqlite_errorcode", 0) & 0xFF
                if code != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(_LOCK_STEP_SECONDS)
            else:
                return
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")


def _require_file(connection: sqlite3.Connection) -> None:
    harm = harm_of(connection)
    if harm is Harm.GONE:
        message = _(
            "The collection {path} was removed, moved or replaced while it was open, "
            "so nothing more is saved. Put the file back and try again, or restart "
            "malgil."
        )
        raise WriteError(message.format(path=database_path(connection)))
    if harm is Harm.LINKED:
        raise WriteError(explain_names(database_path(connection)))


def explain_names(path: Path) -> str:
    """Explain why a file with several names is not used, and what to do about it."""
    return _(
        "The file {path} has another name (a hard link). Answers given under one name are not "
        "seen under the other and would be lost, so nothing is saved. Remove the other name: "
        "“find FOLDER -samefile FILE” lists them all."
    ).format(path=path)


def configure(connection: sqlite3.Connection) -> None:
    """Harden a connection: nothing in the file's schema is run or trusted."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, _LONGEST_STATEMENT)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    # Without this, REPLACE deletes rows of the log and no trigger fires.
    connection.execute("PRAGMA recursive_triggers = ON")


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction without its changes, if there is one."""
    if isinstance(connection, GuardedConnection):
        connection.appended = None
    if connection.in_transaction:
        connection.execute("ROLLBACK")


FINGERPRINTS = {
    1: "3ca4bc437b75742fd8cd74c6112b7f86",
    2: "5cee5911b589d3f541b94af089b35008",
    3: "cbae923eee62fe26ce3e9c0dfeaed339",
    4: "493baa6add08e58e617f1806045e0d74",
    5: "e924a57bb4369bce8ed2caf4c57034fc",
    6: "0c54718d3a9ae76b014ca266c70ed80c",
    7: "0c54718d3a9ae76b014ca266c70ed80c",
}
"""`fingerprint` of each released schema version."""


# The record of migrations that sqlite-utils kept up to schema 3. Its columns may vary with that
# library, but it must be a plain table or index.
_MIGRATIONS = "_sqlite_migrations"
_PLAIN = ("CREATE TABLE", "CREATE INDEX", "CREATE UNIQUE INDEX")


# Made by ANALYZE. The names are reserved for SQLite.
_STATISTICS = frozenset({"sqlite_stat1", "sqlite_stat4"})


def fingerprint(connection: sqlite3.Connection) -> str:
    """Return a BLAKE2b hash (32 hex digits) of a file's tables, indices, triggers and views."""
    parts = []
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    for kind, name, table, sql in connection.execute(query):
        if sql is None and kind == "index":  # SQLite's own, for a UNIQUE or a PRIMARY KEY
            continue
        if table == _MIGRATIONS and str(sql).startswith(_PLAIN):
            continue
        if name in _STATISTICS and kind == "table":
            continue
        parts.append([kind, name, table, sql])
    text = json.dumps(parts, ensure_ascii=False)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def is_as_released(connection: sqlite3.Connection, version: int) -> bool:
    """Return whether a file has exactly the schema of a version."""
    return FINGERPRINTS.get(version) == fingerprint(connection)
