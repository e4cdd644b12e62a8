"""Back up a collection while it is in use, and check each copy before publishing it."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import CollectionError
from malgil.base.hashing import blake2b
from malgil.base.i18n import _
from malgil.base.paths import backups_path, make_private_folder
from malgil.base.progress import no_progress
from malgil.store import database, log, ownership
from malgil.store.ownership import BACKUP_ENDING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Literal

    from malgil.base.progress import ProgressCallback

_STEP_PAGES = 512
_STAMP = "%Y%m%dT%H%M%S"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SIDE = "|".join(ownership.SIDE_SUFFIXES)
_DRAFT = re.compile(rf"\.(.+)\.([0-9]+)\.([0-9a-f]{{8}})\.part(?:{_SIDE})?", re.DOTALL)
_MARK_BYTES, _ID_BYTES = 4, 6


class Reason(StrEnum):
    """Reason for a backup."""

    AUTO = "auto"
    MANUAL = "manual"
    IMPORT = "import"
    RESTORE = "restore"
    MIGRATION = "migration"
    REMOVAL = "removal"
    SYNC = "sync"


class Backup(Struct, frozen=True):
    """A backup in the folder beside its collection.

    Attributes:
        path: The file.
        made_ms: The time of the backup, milliseconds since 1970.
        reason: The reason for it.
        size: The size in bytes.
        whose: The collection's digest in the name, None in names by earlier versions.
    """

    path: Path
    made_ms: int
    reason: Reason
    size: int
    whose: str | None


def list_backups(collection: Path, collection_id: str | None = None) -> list[Backup]:
    """Return the backups beside a collection, the newest first.

    Other collections may have the same name apart from the suffix.

    Args:
        collection: The collection.
        collection_id: Its id (default: read from the file). If empty, as for a missing or damaged
            file, its own backups cannot be identified and all with its name are returned.
    """
    if collection_id is None:
        collection_id = _collection_id(collection)
    return [
        backup
        for backup in _named_like(collection)
        if not collection_id or _is_of(backup, collection_id, collection)
    ]


def count_others(collection: Path) -> int:
    """Count the backups beside a collection that have its name but belong to another one."""
    return len(_named_like(collection)) - len(list_backups(collection))


def remove_backup(backup: Backup, collection: Path) -> None:
    """Remove a backup if its content identifies it as a backup of this collection.

    Unreadable files and backups that are in use as a collection are kept.
    """
    path = backup.path
    with suppress(OSError):
        if path.is_symlink() or not ownership.read_header(path).is_alone:
            return
        if any(side.exists() for side in ownership.side_files(path)):
            return
        collection_id = _collection_id(collection)
        if collection_id and _id_in(path) == collection_id:
            path.unlink()


def new_path(collection: Path, made_ms: int, reason: Reason) -> Path:
    """Return the path for a new backup, creating its folder if needed.

    Raises:
        CollectionError: The folder cannot be made or read.
    """
    folder = backups_path(collection)
    try:
        make_private_folder(folder)
        names = [path.name for path in folder.iterdir()]
    except OSError as error:
        raise CollectionError(_cannot_write(folder, error)) from error
    moment = _EPOCH + timedelta(milliseconds=made_ms)
    time = f"{moment.strftime(_STAMP)}{moment.microsecond // 1000:03d}Z"
    collection_id = _collection_id(collection)
    whose = f"-{_digest(collection_id, collection)}" if collection_id else ""
    stem = f"{collection.stem}{whose}-{time}"
    # The number orders backups of the same moment, whatever their reasons.
    taken = [name for name in names if name.startswith(f"{stem}-")]
    number = f"-{len(taken) + 1}" if taken else ""
    path = folder / f"{stem}{number}-{reason}{BACKUP_ENDING}"
    return path if not path.exists() else new_path(collection, made_ms + 1, reason)


def back_up_as_of_log(collection: Path, reason: Reason) -> Path:
    """Make a backup dated by the last event of the log. Return its path.

    Raises:
        CollectionError: As for `new_path` and `write_backup`.
    """
    with closing(open_existing(collection)) as connection:
        (last_ms,) = connection.execute("SELECT coalesce(max(logical_ms), 0) FROM event").fetchone()
    target = new_path(collection, last_ms, reason)
    write_backup(collection, target)
    return target


def write_backup(
    collection: Path, target: Path, on_progress: ProgressCallback = no_progress
) -> None:
    """Copy a collection, which may be in use, to a new file and check the copy.

    The target appears when the copy is complete, checked and on disk. Projections that differ from
    the log are rebuilt in the copy. With an older schema, only the file itself is checked.

    Args:
        collection: The collection's file.
        target: The copy. Its folder must exist.
        on_progress: Progress callback, 0–1. An exception from it removes the copy.

    Raises:
        CollectionError: The collection cannot be read or has problems, or the copy cannot be
            written.
        WriteError: A newer malgil changed the collection's schema.
    """
    is_in_ours = target.parent == backups_path(collection)
    remove_drafts(target.parent, *(() if is_in_ours else (target.name,)))
    part = draft_of(target)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(open_existing(collection)) as source, closing(open_existing(part)) as copy:
            _copy(source, copy)
            if _has_problems(copy, collection, on_progress):
                message = _(
                    "No backup was made: the collection {path} is damaged. “malgil check” "
                    "shows where, and “malgil check --repair” writes a repaired copy beside "
                    "it. Earlier backups are kept."
                )
                raise CollectionError(message.format(path=collection))
        part.replace(target)
        sync_folder(target.parent)
    except database.READ_ERRORS as error:
        raise CollectionError(database.explain(error, collection)) from error
    except OSError as error:
        raise CollectionError(_cannot_write(target, error)) from error
    finally:
        remove_with_side_files(part)


def open_existing(path: Path, *, mode: Literal["ro", "rw"] = "rw") -> sqlite3.Connection:
    """Open an existing file without checking that it is a collection.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    uri = f"{path.absolute().as_uri()}?mode={mode}"
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
    """Remove a SQLite file and its side files. Missing files are no error."""
    for file in (path, *ownership.side_files(path)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def draft_of(target: Path) -> Path:
    """Return the path of this process's draft of `target`.

    The name contains a digest, so that no other file is mistaken for a draft.
    """
    process = os.getpid()
    return target.with_name(f".{target.name}.{process}.{_mark(target.name, process)}.part")


def remove_drafts(folder: Path, *names: str) -> None:
    """Remove drafts left by killed malgil processes of this machine.

    Args:
        folder: The folder to search.
        names: Names of the drafts' targets (default: all).
    """
    for path in _files(folder):
        match = _DRAFT.fullmatch(path.name)
        if match is None or (names and match[1] not in names) or not path.is_file():
            continue
        process = int(match[2])
        if match[3] == _mark(match[1], process) and not _is_running(process):
            remove_with_side_files(path)


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that its file names are on disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy(source: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    # Steps under one snapshot: concurrent answers neither wait for the copy nor restart it.
    source.execute("BEGIN")
    source.execute("SELECT 1 FROM sqlite_master").fetchone()
    source.backup(copy, pages=_STEP_PAGES)
    source.execute("ROLLBACK")
    # The copy is in WAL mode like its source. A single file is easier to keep.
    copy.execute("PRAGMA journal_mode = DELETE")


def _has_problems(
    copy: sqlite3.Connection, collection: Path, on_progress: ProgressCallback
) -> bool:
    """Return whether a copy has problems that a rebuild from the log does not repair."""
    from malgil.store.check import ProblemKind, check, check_file, damage
    from malgil.store.rebuild import rebuild

    if database.require_no_newer(copy, collection) < database.SCHEMA_VERSION:
        return any(True for _problem in check_file(copy))
    problems = damage(check(copy, on_progress))
    of_projections = (ProblemKind.STATE, ProblemKind.MEMORY)
    if problems and all(problem.kind in of_projections for problem in problems):
        with database.transaction(copy):
            rebuild(copy)
        problems = damage(check(copy))
    return bool(problems)


def _named_like(collection: Path) -> list[Backup]:
    """Return the files named like this collection's backups, the newest first."""
    pattern = re.compile(
        rf"{re.escape(collection.stem)}(?:-([0-9a-f]{{{_ID_BYTES * 2}}}))?"
        rf"-(\d{{8}}T\d{{6}})(\d{{3}})Z(?:-(\d+))?-({'|'.join(Reason)}){re.escape(BACKUP_ENDING)}",
        re.ASCII,
    )
    entries: list[tuple[int, int, Backup]] = []
    for path in _files(backups_path(collection)):
        match = pattern.fullmatch(path.name)
        made = _read_stamp(match[2], match[3]) if match else None
        if match and made is not None and path.is_file():
            with suppress(OSError):
                backup = Backup(path, made, Reason(match[5]), path.stat().st_size, match[1])
                entries.append((made, int(match[4] or 1), backup))
    entries.sort(key=lambda entry: entry[:2], reverse=True)
    return [backup for _made, _count, backup in entries]


def _is_of(backup: Backup, collection_id: str, collection: Path) -> bool:
    if backup.whose is not None:
        return backup.whose == _digest(collection_id, collection)
    with suppress(OSError):
        path = backup.path
        return ownership.read_header(path).is_collection and _id_in(path) == collection_id
    return False


def _collection_id(collection: Path) -> str:
    """Return a collection's id, empty if it has none or cannot be read."""
    # Opened for writing: closing a read-only connection leaves SQLite's side files behind.
    return _id_in(collection, mode="rw")


def _id_in(path: Path, *, mode: Literal["ro", "rw"] = "ro") -> str:
    with (
        suppress(*database.READ_ERRORS),
        closing(open_existing(path, mode=mode)) as connection,
    ):
        return log.collection_id(connection)
    return ""


def _digest(collection_id: str, collection: Path) -> str:
    # The name is included because a copy in the same folder has the same id.
    text = f"{collection_id}\0{collection.name}".encode("utf-8", "surrogateescape")
    return blake2b(text, digest_size=_ID_BYTES).hexdigest()


def _mark(name: str, process: int) -> str:
    # The machine is included because on a shared disk the process may run on another one.
    text = f"malgil draft\0{os.uname().nodename}\0{name}\0{process}"
    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=_MARK_BYTES).hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from list(folder.iterdir())


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
