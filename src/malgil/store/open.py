"""Open a collection: create, recognise, back up, migrate and guard it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.base import journal
from malgil.base.errors import CollectionError
from malgil.base.i18n import _
from malgil.base.paths import cannot_open, make_private_folder, real_path
from malgil.base.progress import no_progress
from malgil.store import database
from malgil.store.file_identity import (
    FileGuard,
    GuardedConnection,
    has_more_names,
    is_stray,
    log_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.base.progress import ProgressCallback

_SCHEMA = Path(__file__).with_name("schema.sql")
_LOG = ("machine", "document", "event")


def connect(
    path: Path, *, shown: Path | None = None, on_progress: ProgressCallback = no_progress
) -> GuardedConnection:
    """Open the collection at `path`, creating or migrating it as needed.

    A file of 0 bytes, left by a program killed at its first use, counts as new. A migration is
    preceded by a backup.

    Args:
        path: The collection. Links are followed.
        shown: The file to name in errors, if `path` is a copy of it that needs no backup.
        on_progress: Progress callback of an upgrade, 0–1. An exception from it cancels the
            upgrade and leaves the file unchanged.

    Returns:
        A connection in autocommit mode. Writes go through `transaction`.

    Raises:
        CollectionError: The file cannot be opened, is not a collection, or is newer than this
            program. Nothing was changed.
    """
    real = real_path(path)
    name, path = path.absolute(), real
    prepare_file(path)
    connection: GuardedConnection | None = None
    try:
        connection = sqlite3.connect(
            path,
            isolation_level=None,
            timeout=database.BUSY_TIMEOUT_MS / 1000,
            cached_statements=256,
            factory=GuardedConnection,
        )
        database.configure(connection)
        connection.execute("BEGIN")  # or another program could create the schema between two reads
        version = _recognise(connection, shown or path)
        connection.execute("COMMIT")
        # Set on every open, since a copy made by another program may have lost it.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {database.MOST_LOGGED_PAGES}")
        if 0 < version < database.SCHEMA_VERSION and shown is None:
            from malgil.store import backup

            backup.back_up_as_of_log(path, backup.Reason.MIGRATION)
        if version < database.SCHEMA_VERSION:
            _migrate(connection, on_progress)
        connection.guard = FileGuard.of(path, name)
        if shown is None:
            connection.noted = _note_newest
        journal.note("open", version=version, bytes=path.stat().st_size)
    except database.READ_ERRORS as error:
        if connection is not None:
            connection.close()
        raise database.failure(error, shown or path) from error
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return connection


def require_no_log(path: Path) -> None:
    """Refuse to create a file beside a log of its name, which SQLite would apply to it.

    Raises:
        CollectionError: There is such a log.
    """
    log = log_of(path)
    if is_stray(log):
        message = _(
            "The collection {path} is gone, but its log {log} is still there and may hold answers. "
            "Put the collection back beside it, or move the log away."
        )
        raise CollectionError(message.format(path=path, log=log))


def prepare_file(path: Path) -> None:
    """Create the file of a new collection, or refuse one that must not be opened.

    Raises:
        CollectionError: It is not a regular file, has several names, or cannot be created.
    """
    try:
        if path.is_dir():
            message = _("{path} is a folder, not a file. Name a file with --collection.")
            raise CollectionError(message.format(path=path))
        if path.exists():
            if not path.is_file():  # opening a pipe would wait for its other end
                raise CollectionError(_not_ours(path))
            if has_more_names(path):
                raise CollectionError(database.explain_names(path))
            return
        require_no_log(path)
        make_private_folder(path.parent)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except (OSError, ValueError) as error:
        raise CollectionError(cannot_open(path, error)) from error


def _note_newest(connection: GuardedConnection) -> None:
    from malgil.store.acknowledged import note_newest

    note_newest(connection)


def _recognise(connection: sqlite3.Connection, path: Path) -> int:
    """Return the schema version, 0 for a new file. Refuse foreign and newer files."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application == database.APPLICATION_ID and version > database.SCHEMA_VERSION:
        raise database.NewerError(
            _(
                "The collection {path} was written by a newer malgil (schema {found}; this one "
                "knows {known}). Update malgil, then open it again."
            ).format(path=path, found=version, known=database.SCHEMA_VERSION)
        )
    if application == database.APPLICATION_ID:
        if not database.is_as_released(connection, version):
            raise CollectionError(
                _(
                    "The collection {path} is not as malgil writes it: its tables or triggers were "
                    "changed, or it comes from elsewhere. It was not opened. Restore a backup, or "
                    "save what is in it with “malgil check --repair”."
                ).format(path=path)
            )
        return int(version)
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application or version or tables:
        raise CollectionError(_not_ours(path))
    return 0


def _not_ours(path: Path) -> str:
    message = _("{path} is not a malgil collection. Name another file with --collection.")
    return message.format(path=path)


def _migrate(connection: sqlite3.Connection, on_progress: ProgressCallback) -> None:
    # Tables with references are dropped and recreated. The pragma has no effect in a transaction.
    connection.execute("PRAGMA foreign_keys = OFF")
    # One IMMEDIATE transaction for everything: of two programs that open a new file together, the
    # second waits and finds the work done.
    connection.execute("BEGIN IMMEDIATE")
    try:
        database.require_no_newer(connection)
        migrate(connection, on_progress)
        connection.execute("COMMIT")
    except BaseException:
        database.roll_back(connection)
        raise
    connection.execute("PRAGMA foreign_keys = ON")


def migrate(connection: sqlite3.Connection, on_progress: ProgressCallback = no_progress) -> None:
    """Create the schema of a new file, or upgrade an older one.

    Args:
        connection: The file, within a transaction and with foreign keys off.
        on_progress: Progress callback of an upgrade, 0–1.
    """
    (before,) = connection.execute("PRAGMA user_version").fetchone()
    if before == database.SCHEMA_VERSION:  # another program was faster
        return
    if before:
        _drop_derived(connection)
    for statement in _statements(_SCHEMA.read_text(encoding="utf-8")):
        if not (before and statement.startswith(tuple(f"CREATE TABLE {name} " for name in _LOG))):
            connection.execute(statement)
    if before:
        from malgil.store.rebuild import rebuild

        rebuild(connection, on_progress)
    connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION}")


def _drop_derived(connection: sqlite3.Connection) -> None:
    """Drop everything but the tables of the log, whose indices and triggers are dropped too."""
    # Imported late, since the import takes longer than opening a collection.
    from sqlite_utils import Database

    file = Database(connection)
    for table in file.tables:
        if table.name not in _LOG:
            table.drop()
            continue
        for trigger in table.triggers:
            file.execute(f"DROP TRIGGER {trigger.name}")
        for index in table.indexes:
            if index.origin == "c":  # made by a statement, not by the table's own constraints
                table.drop_index(index.name)


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of a script. A semicolon within a trigger does not end one."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending = pending.lstrip() + line
        if pending.startswith("--"):
            pending = ""
        elif sqlite3.complete_statement(pending):
            yield pending.strip()
            pending = ""
