"""Recover answers from a stray log, left behind when a collection's file was renamed or moved.

A killed program leaves its last answers only in the log. A stray log is never changed or removed
before its events are in the collection, on disk.
"""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING

from msgspec import Struct

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


class Stray(Struct, frozen=True):
    """A stray log with events that a collection lacks.

    Attributes:
        log: The log.
        lacking: Number of its events that the collection lacks.
    """

    log: Path
    lacking: int


def read_strays(
    collection: Path, connection: sqlite3.Connection, elsewhere: Iterable[Path] = ()
) -> list[Stray]:
    """Return the stray logs with events of a collection that it lacks.

    Args:
        collection: The collection's file.
        connection: The collection, or a copy of it.
        elsewhere: Further stray logs, in other folders.

    Returns:
        The logs, empty if the collection is damaged. Other readers report the damage.
    """
    strays = []
    with suppress(*database.READ_ERRORS):
        machines = {row[0] for row in connection.execute("SELECT id FROM machine")}
        for place in dict.fromkeys((*stray_logs(collection), *elsewhere)):
            # Machine ids differ by collection.
            events = [event for event in _read(place) if event.machine in machines]
            lacking = sum(not log.contains(connection, event.id) for event in events)
            if lacking:
                strays.append(Stray(place, lacking))
    return strays


def recover(collection: Path, elsewhere: Iterable[Path] = ()) -> list[str]:
    """Recover the events of stray logs into a collection, where that is safe.

    Args:
        collection: The collection's file.
        elsewhere: Further stray logs, in other folders.

    Returns:
        Messages about the logs recovered and not recovered, in the user's language.
    """
    try:
        with closing(backup.open_existing(collection)) as connection:
            strays = read_strays(collection, connection, elsewhere)
    except database.READ_ERRORS:
        return []  # opening the collection reports the error
    return [_recover_stray(collection, stray) for stray in strays]


def bring_back(collection: Path, connection: GuardedConnection) -> None:
    """Recover acknowledged events that an open collection lacks, where that is safe.

    Messages about recovered and lost events are added to the connection's notices.
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
    """Explain how to recover the events of a stray log, in the user's language."""
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
    """Return the problems of stray logs, or else of acknowledged events that are missing."""
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
    """Merge a stray log into the collection. Return the number of events added.

    If the log does not fit, nothing is changed and the number is 0.
    """
    restore.copy_file(collection, part)
    restore.copy_file(stray, log_of(part))
    with closing(connect(part, shown=collection)) as connection:
        whole = {row[0] for row in connection.execute("SELECT id FROM event")}
        if not _event_ids(collection) < whole or check(connection):
            return 0
        connection.execute("PRAGMA journal_mode = DELETE")
    today = backup.back_up_as_of_log(collection, backup.Reason.RESTORE)
    # The backup has other programs' writes until now, and `overwrite` refuses later ones.
    present = _event_ids(today)
    if not present < whole:
        return 0
    restore.overwrite(collection, part, today)
    with closing(backup.open_existing(collection)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with suppress(OSError):  # harmless if it stays, since all its events are in the collection
        stray.replace(stray.with_name(stray.name + _RECOVERED))
    return len(whole - present)


def _event_ids(file: Path) -> set[str]:
    with closing(backup.open_existing(file)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM event")}


def _read(place: Path) -> list[Event]:
    """Return the events with a right checksum in a log, which may be unreadable."""
    with suppress(OSError):
        wal = place.read_bytes()
        state = sqlite_pages.state_of_log(wal)
        # A killed program never acknowledged its unfinished transaction.
        whole = wal if state.is_damaged else wal[: state.end]
        return list(salvage_log(whole).verified.values())
    return []
