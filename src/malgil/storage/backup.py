"""Copies of a collection: made while it is in use, and checked before they count."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.errors import CollectionError
from malgil.i18n import _
from malgil.locations import backups_path
from malgil.storage import database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDING = ".malgil"
_STEP_PAGES = 512
_STAMP = "%Y%m%dT%H%M%S"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PART = ".part"
_SIDE_FILES = ("-journal", "-wal", "-shm")


class Reason(StrEnum):
    """Why a backup was made."""

    AUTO = "auto"
    MANUAL = "manual"
    IMPORT = "import"
    RESTORE = "restore"
    MIGRATION = "migration"
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the folder beside its collection.

    Attributes:
        path: Its file.
        made_ms: When it was made, milliseconds since 1970.
        reason: Why.
        size: Bytes.
    """

    path: Path
    made_ms: int
    reason: Reason
    size: int


def list_backups(collection: Path) -> list[Backup]:
    """Return the backups of a collection that lie beside it, the newest first."""
    pattern = re.compile(
        rf"{re.escape(collection.stem)}-(\d{{8}}T\d{{6}})(\d{{3}})Z(?:-(\d+))?"
        rf"-({'|'.join(Reason)}){re.escape(ENDING)}"
    )
    found: list[tuple[int, int, Backup]] = []
    with suppress(OSError):
        for path in backups_path(collection).iterdir():
            match = pattern.fullmatch(path.name)
            if match and path.is_file():
                made = _read_stamp(match[1], match[2])
                if made is not None:
                    one = Backup(path, made, Reason(match[4]), path.stat().st_size)
                    found.append((made, int(match[3] or 1), one))
    found.sort(key=lambda entry: entry[:2], reverse=True)
    return [one for _made, _count, one in found]


def new_path(collection: Path, made_ms: int, reason: Reason) -> Path:
    """Return where a new backup goes, making the folder for it.

    Raises:
        CollectionError: The folder cannot be made.
    """
    folder = backups_path(collection)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise CollectionError(_cannot_write(folder, error)) from error
    moment = _EPOCH + timedelta(milliseconds=made_ms)
    stem = f"{collection.stem}-{moment.strftime(_STAMP)}{moment.microsecond // 1000:03d}Z"
    # The number tells which of one moment came last, whatever their reasons.
    taken = [one for one in folder.iterdir() if one.name.startswith(f"{stem}-")]
    number = f"-{len(taken) + 1}" if taken else ""
    path = folder / f"{stem}{number}-{reason}{ENDING}"
    return path if not path.exists() else new_path(collection, made_ms + 1, reason)


def write_backup(collection: Path, target: Path, *, is_older: bool = False) -> None:
    """Copy a collection, which may be in use, to a new file and check the copy.

    The target appears when the copy is whole, checked and on disk. What the log determines is
    rebuilt in the copy if it differs there.

    Args:
        collection: The collection's file.
        target: The copy; its folder exists.
        is_older: Whether it has an older schema, of which only the file can be checked.

    Raises:
        CollectionError: The collection cannot be read, has problems, or the copy cannot be written.
    """
    remove_leftovers(target.parent)
    part = target.with_name(f".{target.name}.{os.getpid()}{_PART}")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(open_existing(collection)) as source, closing(open_existing(part)) as copy:
            _copy(source, copy)
            if _has_problems(copy, is_older=is_older):
                raise CollectionError(_damaged(collection))
        _publish(part, target)
    except database.READ_ERRORS as error:
        raise CollectionError(database.explain(error, collection)) from error
    except OSError as error:
        raise CollectionError(_cannot_write(target, error)) from error
    finally:
        remove_with_side_files(part)


def open_existing(path: Path) -> sqlite3.Connection:
    """Open a file that is there, without recognising it as a collection.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=database.BUSY_TIMEOUT_MS / 1000
    )
    try:
        database.configure(connection)
    except database.READ_ERRORS:
        connection.close()
        raise
    return connection


def remove_with_side_files(path: Path) -> None:
    """Remove a file of SQLite's with all that belongs to it; what is not there is no error."""
    for suffix in ("", *_SIDE_FILES):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def remove_leftovers(folder: Path) -> None:
    """Remove drafts of programs that were killed while they wrote one."""
    for path in _drafts(folder):
        with suppress(ValueError):
            owner = int(path.name.removesuffix(_PART).rpartition(".")[2])
            if owner != os.getpid() and not _is_running(owner):
                remove_with_side_files(path)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy(source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    # In steps under one snapshot: answers given meanwhile neither wait nor begin the copy anew.
    source.execute("BEGIN")
    source.execute("SELECT 1 FROM sqlite_master").fetchone()
    source.backup(copy, pages=_STEP_PAGES)
    source.execute("ROLLBACK")
    # The copy comes in WAL mode; a file on its own is easier to keep.
    copy.execute("PRAGMA journal_mode = DELETE")


def _has_problems(copy: sqlite3.Connection, *, is_older: bool) -> bool:
    """Return whether a copy has problems that the log does not mend."""
    from malgil.storage import projection
    from malgil.storage.check import ProblemKind, check, check_file

    if is_older:
        return any(True for _problem in check_file(copy))
    problems = check(copy)
    if problems and {one.kind for one in problems} <= {ProblemKind.STATE, ProblemKind.MEMORY}:
        with database.transaction(copy):
            projection.rebuild(copy)
        problems = check(copy)
    return bool(problems)


def _damaged(collection: Path) -> str:
    return _(
        "No backup was made: the collection {path} is damaged. “malgil check” tells where; "
        "earlier backups are kept."
    ).format(path=collection)


def _publish(part: Path, target: Path) -> None:
    part.replace(target)
    sync_folder(target.parent)


def _drafts(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from list(folder.glob(f".*{_PART}"))


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _read_stamp(second: str, millisecond: str) -> int | None:
    try:
        moment = datetime.strptime(second, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return (moment - _EPOCH) // timedelta(milliseconds=1) + int(millisecond)


def _cannot_write(path: Path, error: OSError) -> str:
    message = _("The backup {path} cannot be written: {reason}.")
    return message.format(path=path, reason=error.strerror or error)
