"""Notes of the last acknowledged event of each collection, kept outside its file.

A file that was moved without its log, or replaced by an older copy, is sound but lacks answers.
The note, one small file per collection, reveals this. It is written after each change and never
synced. It may lag behind the collection, but it is never ahead of what is on disk.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.i18n import _, n_
from malgil.base.paths import state_path
from malgil.store import database, log
from malgil.store.file_identity import is_stray, log_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from malgil.store.file_identity import GuardedConnection

_NEWEST = "SELECT id, seq FROM event WHERE seq = (SELECT max(seq) FROM event)"
_HEAD_SIZE = 64
_MOST_KEPT = 8


class AcknowledgedNote(Struct, frozen=True):
    """An acknowledged event.

    Attributes:
        event: Its id.
        number: Its number in the file.
        path: The collection's file.
        is_old: Whether other events were acknowledged after it was found missing.
    """

    event: str
    number: int
    path: Path
    is_old: bool = False

    @property
    def log(self) -> Path | None:
        """The log left at the file's old path, if there is one."""
        place = log_of(self.path)
        return place if is_stray(place) else None


class NoteFile:
    """Notes the newest event of an open collection. A failure ends the notes and nothing else."""

    def __init__(self, collection: Path) -> None:
        self._collection = collection
        self._descriptor: int | None = None
        self._has_failed = False

    def note(self, connection: GuardedConnection) -> None:
        """Note the newest event. Call it after a change is on disk."""
        if self._has_failed:
            return
        try:
            newest = connection.appended or connection.execute(_NEWEST).fetchone()
            if newest is None:
                return
            if self._descriptor is None:
                self._descriptor = _begin(connection, self._collection)
            os.pwrite(self._descriptor, _head(*newest), 0)
        except (OSError, RuntimeError, *database.READ_ERRORS):
            self._has_failed = True

    def close(self) -> None:
        """Stop noting events."""
        self._has_failed = True
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def note_newest(connection: GuardedConnection) -> None:
    """Note the newest event of a connection's collection, and of each later change of it.

    Call it after the first change is on disk.
    """
    if connection.guard is not None:
        notes = NoteFile(Path(connection.guard.path))
        connection.noted, connection.closing = notes.note, notes.close
        notes.note(connection)


def read_notes(collection_id: str) -> list[AcknowledgedNote]:
    """Return the notes of a collection: the newest event, then the events found missing."""
    if not collection_id:
        return []
    try:
        head, *rest = _place(collection_id).read_text(encoding="utf-8").splitlines()
        event, number = head.split()
        path, missing = json.loads(rest[0]), map(json.loads, rest[1:])
        older = [
            AcknowledgedNote(str(id_), int(seq), Path(old), is_old=True)
            for id_, seq, old in missing
        ]
        return [AcknowledgedNote(event, int(number), Path(path)), *older]
    except (OSError, ValueError, LookupError, TypeError, RuntimeError):
        return []


def find_missing(collection: Path, connection: sqlite3.Connection) -> list[AcknowledgedNote]:
    """Return the acknowledged events that an open collection lacks.

    The list is empty for a damaged collection. Other readers report the damage.
    """
    with suppress(*database.READ_ERRORS):
        # The notes come before the log, since another program may write to both.
        notes = read_notes(log.collection_id(connection))
        return missing(notes, collection, lambda event: log.contains(connection, event))
    return []


def logs_of(notes: Iterable[AcknowledgedNote]) -> list[Path]:
    """Return the logs left at the old paths of moved files."""
    return [note.log for note in notes if note.log is not None]


def missing(
    notes: Iterable[AcknowledgedNote], collection: Path, contains: Callable[[str], bool]
) -> list[AcknowledgedNote]:
    """Return the notes whose events a collection lacks.

    Notes of another copy that still exists are left out, since that copy has the events.

    Args:
        notes: The notes, read before the collection, since other programs may write to it.
        collection: The collection's file.
        contains: Predicate: whether the collection has an event.
    """
    return [
        note
        for note in notes
        if not contains(note.event) and (note.path == collection or not note.path.exists())
    ]


def explain_all(
    notes: Iterable[AcknowledgedNote], collection: Path, connection: sqlite3.Connection
) -> list[str]:
    """Describe what an open collection lacks, in the user's language."""
    _event, last = connection.execute(_NEWEST).fetchone() or ("", 0)
    return [explain(note, collection, last) for note in notes]


def explain(note: AcknowledgedNote, collection: Path, last: int) -> str:
    """Describe what a collection lacks and where to look for it, in the user's language.

    Args:
        note: The missing event.
        collection: The collection's file.
        last: The number of its last event.
    """
    count = max(1, note.number - last)
    message = n_(
        "The collection {path} lacks at least {n} entry that was saved in {old}.",
        "The collection {path} lacks at least {n} entries that were saved in {old}.",
        count,
    ).format(path=collection, n=count, old=note.path)
    if note.log is not None:
        hint = _("The log {log} is still there and may hold them: keep it.").format(log=note.log)
        return f"{message} {hint}"
    advice = _(
        "The file was moved without its log, or replaced by an older copy. Look "
        "for the file {log} and for newer copies. “malgil backups” lists the "
        "backups. If nothing is missing, make a backup and restore it to end this "
        "report."
    )
    return f"{message} {advice.format(log=log_of(note.path).name)}"


@contextmanager
def forgotten(collection_id: str) -> Iterator[None]:
    """Drop the notes of a collection that is replaced on purpose within this context.

    They are dropped first, so that a kill right after the replacement leaves no false report. They
    are dropped again at the end, since another program may have written some meanwhile. If the
    replacement fails, they are written back.
    """
    place = _place(collection_id) if collection_id else None
    noted = None
    if place is not None:
        with suppress(OSError, RuntimeError):
            noted = place.read_bytes()
        _drop(place)
    try:
        yield
    except Exception:
        if place is not None and noted is not None:
            with suppress(OSError, RuntimeError):
                _write(place, noted)
        raise
    if place is not None:
        _drop(place)


def _drop(place: Path) -> None:
    with suppress(OSError, RuntimeError):
        place.unlink(missing_ok=True)


def _write(place: Path, text: bytes) -> None:
    part = place.with_name(f".{place.name}.{os.getpid()}")
    descriptor = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(text)
    part.replace(place)


def _begin(connection: sqlite3.Connection, collection: Path) -> int:
    """Open the note of a collection, carrying over the missing events. Return its descriptor."""
    name = log.collection_id(connection)
    place = _place(name)
    notes = read_notes(name)
    lost = missing(notes, collection, lambda event: log.contains(connection, event))[:_MOST_KEPT]
    if not notes or notes[0].path != collection or lost != notes[1:]:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lines = [str(collection), *([note.event, note.number, str(note.path)] for note in lost)]
        newest = connection.execute(_NEWEST).fetchone()
        text = _head(*newest) + "".join(f"{json.dumps(line)}\n" for line in lines).encode()
        _write(place, text)
    return os.open(place, os.O_WRONLY)


def _place(collection_id: str) -> Path:
    # The id comes from a file that may not be ours, so it must not act as a path.
    return state_path() / "acknowledged" / collection_id.encode().hex()


def _head(event: str, number: int) -> bytes:
    return f"{event} {number}".ljust(_HEAD_SIZE - 1).encode() + b"\n"
