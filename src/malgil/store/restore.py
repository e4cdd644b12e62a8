"""Atomic restore: replace the collection with a backup."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import CollectionError, WriteError
from malgil.base.i18n import _, n_
from malgil.base.learning_day import to_ms
from malgil.base.paths import make_private_folder, real_path
from malgil.base.progress import no_progress
from malgil.store import acknowledged, database, log
from malgil.store.auto_backup import back_up
from malgil.store.backup import (
    Reason,
    draft_of,
    list_backups,
    open_existing,
    remove_drafts,
    remove_with_side_files,
    sync_folder,
)
from malgil.store.check import check, damage
from malgil.store.file_identity import has_more_names, log_of
from malgil.store.open import connect, require_no_log
from malgil.store.ownership import DAMAGED, is_same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from malgil.base.progress import ProgressCallback
    from malgil.store.backup import Backup

_LIVE_REVIEWS = f"SELECT id FROM event WHERE kind = 'review' AND {log.LIVE}"
_WAL_MODE = 2
_ATTEMPTS = 5
_STATE = "SELECT count(*), max(seq), max(logical_ms) FROM event"


class Difference(Struct, frozen=True):
    """The effect of a restore on the reviews.

    Attributes:
        lost: Number of live reviews that only the current collection has.
        gained: Number of live reviews that only the backup has.
        is_known: Whether the current collection could be read. If not, `lost` is 0.
    """

    lost: int
    gained: int
    is_known: bool = True

    @property
    def sentences(self) -> tuple[str, str]:
        """What would be lost and what would come back, in words."""
        lost = _("The present collection cannot be read. It will be kept beside the restored one.")
        if self.is_known:
            lost = n_(
                "{n} answer of the present file is not in the backup and would be lost.",
                "{n} answers of the present file are not in the backup and would be lost.",
                self.lost,
            ).format(n=self.lost)
        gained = n_(
            "{n} answer that the present file lacks would come back.",
            "{n} answers that the present file lacks would come back.",
            self.gained,
        )
        return lost, gained.format(n=self.gained)


class ChangedMeanwhileError(Exception):
    """Another program wrote to the collection after its last backup was made."""


@contextmanager
def staged(backup: Path, collection: Path, on_progress: ProgressCallback) -> Iterator[Path]:
    """Copy a backup beside the collection, migrate the copy and check it.

    The backup itself is only read. It may come from someone else, or be on a read-only medium.

    Yields:
        The copy, which is removed afterwards.

    Raises:
        CollectionError: The backup cannot be read, is not a collection, is too new, or is damaged.
    """
    if not backup.is_file():
        raise CollectionError(_("There is no such file: {path}").format(path=backup))
    backup = real_path(backup)
    if has_more_names(backup) and _is_in_wal_mode(backup):
        raise CollectionError(database.explain_names(backup))
    if is_same(backup, collection):
        message = _("{path} is the collection itself. Name a backup; “malgil backups” lists them.")
        raise CollectionError(message.format(path=backup))
    part = draft_of(collection)
    try:
        make_private_folder(collection.parent)
        remove_drafts(collection.parent, collection.name)
        copy_raw(backup, part)
    except OSError as error:
        remove_with_side_files(part)
        reason = error.strerror or error
        message = _("The backup {path} cannot be read: {reason}.")
        raise CollectionError(message.format(path=backup, reason=reason)) from error
    try:
        with closing(connect(part, shown=backup)) as connection:
            if damage(check(connection, on_progress)):
                raise CollectionError(_("The backup {path} is damaged.").format(path=backup))
            connection.execute("PRAGMA journal_mode = DELETE")
        yield part
    except database.READ_ERRORS as error:
        raise CollectionError(database.explain(error, backup)) from error
    finally:
        remove_with_side_files(part)


def compare(collection: Path, replacement: Path) -> Difference:
    """Count the live reviews that a restore would lose and bring back."""
    there = _live_reviews(replacement)
    if not collection.exists():
        return Difference(0, len(there))
    try:
        here = _live_reviews(collection)
    except database.READ_ERRORS:
        return Difference(0, len(there), is_known=False)
    return Difference(len(here - there), len(there - here))


def _live_reviews(file: Path) -> set[str]:
    with closing(open_existing(file)) as connection:
        return {row[0] for row in connection.execute(_LIVE_REVIEWS)}


def overwrite(collection: Path, replacement: Path, today: Path) -> None:
    """Replace the collection's content in one transaction. Other programs may have it open.

    On an error the collection is unchanged.

    Args:
        collection: The collection.
        replacement: A checked copy with this version's schema, in one file.
        today: A backup of the current collection.

    Raises:
        ChangedMeanwhileError: The collection has changes that `today` lacks.
        WriteError: A newer malgil changed its schema.
        sqlite3.Error: It could not be written.
    """
    with closing(open_existing(today)) as connection:
        expected = connection.execute(_STATE).fetchone()
    with closing(open_existing(collection)) as target:
        _match_page_size(replacement, target)
        with (
            closing(open_existing(replacement)) as source,
            closing(open_existing(collection)) as reader,
        ):
            # The first step takes the write lock and the last one commits. One page at a time, so
            # that the gate checks the collection while the lock is held.
            source.backup(target, pages=1, progress=_gate(reader, expected), sleep=0.02)


def take_place(collection: Path, replacement: Path, aside: Path) -> None:
    """Replace a file that SQLite cannot open with a copy, keeping that file as `aside`.

    Raises:
        OSError: The replacement failed. The old file is at both paths or at the first.
    """
    log_file = log_of(collection)
    if collection.exists():
        # A copy, not a link: a kill in between must not leave the collection with two names.
        copy_raw(collection, aside)
        sync_folder(collection.parent)
        # The old log must not be applied to the new file.
        log_file.unlink(missing_ok=True)
        with suppress(OSError):
            collection.with_name(collection.name + "-shm").unlink(missing_ok=True)
    replacement.replace(collection)
    sync_folder(collection.parent)


def copy_raw(source: Path, target: Path) -> None:
    """Copy a file and its write-ahead log byte by byte, readable only by the user."""
    copy_file(source, target)
    if log_of(source).exists():
        copy_file(log_of(source), log_of(target))


def copy_file(source: Path, target: Path) -> None:
    """Copy a file byte by byte, readable only by the user."""
    target.unlink(missing_ok=True)
    descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as read, os.fdopen(descriptor, "wb") as write:
        shutil.copyfileobj(read, write)
        write.flush()
        os.fsync(write.fileno())


def _gate(reader: sqlite3.Connection, expected: tuple[int, ...]) -> Callable[[int, int, int], None]:
    """Return a callback that checks once, under the lock, that the file equals its backup."""
    until = time.monotonic() + database.BUSY_TIMEOUT_MS / 1000
    is_open = False

    def look(status: int, _left: int, _all: int) -> None:
        nonlocal is_open
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if time.monotonic() > until:
                error = sqlite3.OperationalError("database is locked")
                error.sqlite_errorcode = sqlite3.SQLITE_BUSY
                error.sqlite_errorname = "SQLITE_BUSY"
                raise error
        elif not is_open:
            database.require_no_newer(reader)
            if reader.execute(_STATE).fetchone() != expected:
                raise ChangedMeanwhileError
            is_open = True

    return look


def _match_page_size(replacement: Path, target: sqlite3.Connection) -> None:
    """Give the replacement the target's page size, which cannot be changed in WAL mode."""
    (page_size,) = target.execute("PRAGMA page_size").fetchone()
    with closing(open_existing(replacement)) as connection:
        (current_size,) = connection.execute("PRAGMA page_size").fetchone()
        if current_size != page_size:
            connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)  # VACUUM needs one itself
            connection.execute(f"PRAGMA page_size = {int(page_size)}")
            connection.execute("VACUUM")


def _is_in_wal_mode(file: Path) -> bool:
    """Return whether a log may belong to a file. Our own backups are complete without one."""
    with suppress(OSError), file.open("rb") as opened:
        return _WAL_MODE in opened.read(20)[18:]
    return True


class Shown(Struct, frozen=True):
    """A backup and its number of reviews.

    Attributes:
        backup: The backup.
        reviews: Number of live reviews, None if it cannot be read.
    """

    backup: Backup
    reviews: int | None


def read_backups(collection: Path) -> list[Shown]:
    """Return the backups of a collection, the newest first."""
    return [Shown(entry, _count_reviews(entry.path)) for entry in list_backups(collection)]


@contextmanager
def prepared_restore(
    file: Path, collection: Path, on_progress: ProgressCallback = no_progress
) -> Iterator[Restore]:
    """Read and check a backup that is to replace a collection.

    Raises:
        CollectionError: The file cannot replace the collection.
    """
    collection = real_path(collection)
    if has_more_names(collection):
        raise CollectionError(database.explain_names(collection))
    require_no_log(collection)
    with staged(file, collection, on_progress) as copy:
        yield Restore(collection, copy, compare(collection, copy))


class Restore:
    """A restore of a checked backup.

    Attributes:
        difference: Its effect on the reviews.
    """

    def __init__(self, collection: Path, copy: Path, difference: Difference) -> None:
        self._collection = collection
        self._copy = copy
        self.difference = difference

    def perform(self, now: datetime) -> Path | None:
        """Replace the collection with the backup.

        Returns:
            The path of the previous collection, None if there was none.

        Raises:
            CollectionError: The restore failed. The collection is unchanged.
        """
        try:
            with closing(open_existing(self._copy)) as connection:
                name = log.collection_id(connection)
            if not self._collection.exists():
                with acknowledged.forgotten(name):
                    take_place(self._collection, self._copy, self._copy)
                return None
            for _attempt in range(_ATTEMPTS):
                with suppress(ChangedMeanwhileError):
                    return self._overwrite(now, name)
        except database.READ_ERRORS as error:
            raise WriteError(database.explain(error, self._collection)) from error
        except OSError as error:
            message = _("The collection {path} cannot be written: {reason}.")
            reason = error.strerror or error
            raise WriteError(message.format(path=self._collection, reason=reason)) from error
        raise WriteError(
            _(
                "Another program goes on writing to the collection {path}. Close it and try again."
            ).format(path=self._collection)
        )

    def _overwrite(self, now: datetime, collection_id: str) -> Path:
        try:
            today = back_up(self._collection, now, Reason.RESTORE)
        except WriteError:
            raise
        except CollectionError:
            # A damaged collection has no sound copy, so the file itself is kept.
            return self._set_aside(now, collection_id)
        with acknowledged.forgotten(collection_id):
            overwrite(self._collection, self._copy, today)
        return today

    def _set_aside(self, now: datetime, collection_id: str) -> Path:
        stem = f"{self._collection.name}{DAMAGED}{to_ms(now)}"
        aside = self._collection.with_name(stem)
        count = 1
        while aside.exists():
            count += 1
            aside = self._collection.with_name(f"{stem}-{count}")
        with acknowledged.forgotten(collection_id):
            take_place(self._collection, self._copy, aside)
        return aside


def _count_reviews(path: Path) -> int | None:
    try:
        with closing(open_existing(path)) as connection:
            query = f"SELECT count(*) FROM ({_LIVE_REVIEWS})"
            return int(connection.execute(query).fetchone()[0])
    except (sqlite3.Error, ValueError):
        return None
