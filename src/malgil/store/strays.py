"""Answers in a write-ahead log that parted from its collection, as when only the file was renamed.

A killed program leaves its last answers in the log alone. A log without its file is never changed
or removed before what it holds is in the collection, on disk.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base import journal
from malgil.base.errors import MalgilError
from malgil.base.i18n import n_
from malgil.store import acknowledged, backup, database, log, restore, sqlite_pages
from malgil.store.check import Problem, ProblemKind, check
from malgil.store.file_identity import log_of, stray_logs
from malgil.store.open import connect
from malgil.store.salvage import salvage_log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from malgil.base.events import Event
    from malgil.store.file_identity import GuardedConnection

_RECOVERED = ".recovered"


@dataclass(frozen=True, slots=True)
class Stray:
    """A log without its file that has answers which a collection lacks.

    Attributes:
        log: The log.
        lacking: How many of its events the collection lacks.
    """

    log: Path
    lacking: int


def read_strays(
    collection: Path, connection: sqlite3.Connection, elsewhere: Iterable[Path] = ()
) -> list[Stray]:
    """Return the logs beside a collection that have events of its own which it lacks.

    Args:
        collection: The collection's file.
        connection: The collection, or a copy of it.
        elsewhere: More logs without their file, in other folders.

    Returns:
        The logs; none if the collection is damaged, which others find out.
    """
    strays = []
    with suppress(*database.READ_ERRORS):
        machines = {row[0] for row in connection.execute("SELECT id FROM machine")}
        for place in dict.fromkeys((*stray_logs(collection), *elsewhere)):
            # A machine has another id in each collection.
            events = [event for event in _read(place) if event.machine in machines]
            lacking = sum(not log.contains(connection, event.id) for event in events)
            if lacking:
                strays.append(Stray(place, lacking))
    return strays


def recover(collection: Path, elsewhere: Iterable[Path] = ()) -> list[str]:
    """Bring what logs without their file hold into a collection, where that is safe.

    Args:
        collection: The collection's file.
        elsewhere: More logs without their file, in other folders.

    Returns:
        What was recovered, and what could not be and why, in the user's language.
    """
    try:
        with closing(backup.open_existing(collection)) as connection:
            strays = read_strays(collection, connection, elsewhere)
    except database.READ_ERRORS:
        return []  # whoever opens the collection meets it again
    return [_recover_stray(collection, stray) for stray in strays]


def bring_back(collection: Path, connection: GuardedConnection) -> None:
    """Look for what was acknowledged and is not in an open collection, and recover it if it can be.

    What was recovered, and what is lost, is added to the connection's notices.
    """
    lost = acknowledged.find_missing(collection, connection)
    if not lost:
        return
    notices = recover(collection, acknowledged.logs_of(lost))
    if not notices:
        lost = [note for note in lost if not note.is_old]
        notices = acknowledged.explain_all(lost, collection, connection)
    connection.notices += tuple(notices)


def explain(stray: Stray, collection: Path) -> str:
    """Return what a log holds and how to get it, in the user's language."""
    return n_(
        "The log {log} has {n} entry of the collection {path} that the file lacks, "
        "and it could not be merged safely. Keep both. “malgil check --repair” "
        "writes a file with all entries.",
        "The log {log} has {n} entries of the collection {path} that the file "
        "lacks, and they could not be merged safely. Keep both. “malgil check "
        "--repair” writes a file with all entries.",
        stray.lacking,
    ).format(log=stray.log, n=stray.lacking, path=collection)


def read_lost(collection: Path, connection: sqlite3.Connection) -> list[Problem]:
    """Return what an open collection lacks that was acknowledged."""
    lost = acknowledged.find_missing(collection, connection)
    strays = read_strays(collection, connection, acknowledged.logs_of(lost))
    texts = [explain(stray, collection) for stray in strays]
    texts = texts or acknowledged.explain_all(lost, collection, connection)
    return [Problem(ProblemKind.FILE, "log", text) for text in texts]


def _recover_stray(collection: Path, stray: Stray) -> str:
    whole = collection.with_name(f"{collection.name}.whole")
    part = backup.draft_of(whole)
    backup.remove_drafts(whole.parent, whole.name)
    try:
        count = _join(collection, stray.log, part)
    except (OSError, MalgilError, *database.READ_ERRORS, restore.ChangedMeanwhileError):
        count = 0
    finally:
        backup.remove_with_side_files(part)
    journal.note("stray log", lacking=stray.lacking, recovered=count)
    if not count:
        return explain(stray, collection)
    return n_(
        "{n} entry was recovered from the log {log}, which was left behind when the collection was "
        "renamed. It is in the collection now: {path}",
        "{n} entries were recovered from the log {log}, which was left behind when the collection "
        "was renamed. They are in the collection now: {path}",
        count,
    ).format(n=count, log=stray.log, path=collection)


def _join(collection: Path, stray: Path, part: Path) -> int:
    """Put the collection as its log makes it in its place; return how many events that adds.

    0 if the log does not fit: then nothing was changed.
    """
    _copy(collection, part)
    _copy(stray, log_of(part))
    with closing(connect(part, shown=collection)) as connection:
        whole = _event_ids(connection)
        if not _event_ids_of(collection) < whole or check(connection):
            return 0
        connection.execute("PRAGMA journal_mode = DELETE")
    today = _back_up(collection)
    # What another program wrote meanwhile is in this backup, and nothing later is overwritten.
    present = _event_ids_of(today)
    if not present < whole:
        return 0
    restore.overwrite(collection, part, today)
    _empty_log(collection)
    with suppress(OSError):  # it has nothing more to give, also where it is
        stray.replace(stray.with_name(stray.name + _RECOVERED))
    return len(whole - present)


def _back_up(collection: Path) -> Path:
    with closing(backup.open_existing(collection)) as connection:
        (now_ms,) = connection.execute("SELECT coalesce(max(logical_ms), 0) FROM event").fetchone()
    target = backup.new_path(collection, now_ms, backup.Reason.RESTORE)
    backup.write_backup(collection, target)
    return target


def _empty_log(collection: Path) -> None:
    """Bring what was just written from the collection's log into its file."""
    with closing(backup.open_existing(collection)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _event_ids(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT id FROM event")}


def _event_ids_of(file: Path) -> set[str]:
    with closing(backup.open_existing(file)) as connection:
        return _event_ids(connection)


def _read(place: Path) -> list[Event]:
    """Return the events whose checksum is right in a log that nobody else may be able to read."""
    with suppress(OSError):
        wal = place.read_bytes()
        state = sqlite_pages.state_of_log(wal)
        # What a killed program did not finish was never acknowledged.
        whole = wal if state.is_damaged else wal[: state.end]
        return list(salvage_log(whole).verified.values())
    return []


def _copy(source: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as read, os.fdopen(descriptor, "wb") as write:
        shutil.copyfileobj(read, write)
