"""Import phrasebooks into the collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import ContentError, MalgilError, UsageError
from malgil.base.events import EventKind
from malgil.base.hashing import blake2b
from malgil.base.i18n import _
from malgil.base.progress import no_progress, parts
from malgil.base.resources import data_path
from malgil.base.stored_json import decode_object
from malgil.store import database, log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.diff import Plan
    from malgil.phrasebook.model import Phrasebook
    from malgil.store.log import Stamp
    from malgil.store.store import Store

SHIPPED = "amazon-live-chat"
SHIPPED_VERSION = 1
"""The version of its content, which decides between machines with different versions of malgil."""
# A collection in use keeps what it had before there was a choice.
_OF_NEW_COLLECTIONS: dict[str, object] = {"new_order": "ways", "new_minutes": 8}


def is_empty(connection: sqlite3.Connection) -> bool:
    """Return whether no phrasebook was ever imported."""
    query = "SELECT 1 FROM event WHERE kind <> 'review' AND kind = 'import' LIMIT 1"
    return connection.execute(query).fetchone() is None


def fill(connection: sqlite3.Connection, stamp: Stamp) -> None:
    """Import the shipped phrasebook, unless another program just did.

    Raises:
        WriteError: The write failed. Nothing was changed.
    """
    from malgil.phrasebook.formats.yaml import read_phrasebook_file
    from malgil.store import settings
    from malgil.store.recording import record_payload

    book = read_phrasebook_file(shipped_file())
    with database.transaction(connection):
        if is_empty(connection):
            write_book(connection, book, stamp, origin="shipped", file=digest(shipped_file()))
            for name, value in _OF_NEW_COLLECTIONS.items():
                payload = {"name": name, "value": value, "by": "program"}
                record_payload(connection, stamp, EventKind.SETTING, payload)
            settings.rebuild(connection, no_progress)


def shipped_file() -> Path:
    """Return the path of the shipped phrasebook."""
    return data_path("phrasebooks", f"{SHIPPED}.yaml")


def digest(file: Path) -> str:
    """Return 32 hex digits that identify a version of a file."""
    return blake2b(file.read_bytes(), digest_size=16).hexdigest()


def shipped_imports(connection: sqlite3.Connection) -> list[dict[str, str]]:
    """Return the payloads of the imports of the shipped phrasebook, the newest content first."""
    imports = [
        payload
        for payload in payloads(connection)
        if payload["origin"] == "shipped" and not payload.get("merged")
    ]
    return sorted(imports, key=log.version_of, reverse=True)


def is_new_here(connection: sqlite3.Connection) -> bool:
    """Return whether this program ships newer content than the collection has.

    Another machine may run a newer malgil, or have imported the same content.
    """
    imports = shipped_imports(connection)
    if not imports or log.version_of(imports[0]) > SHIPPED_VERSION:
        return False
    return digest(shipped_file()) not in {payload.get("file") for payload in imports}


def payloads(connection: sqlite3.Connection) -> Iterator[dict[str, str]]:
    """Yield the payloads of all live imports, the last first."""
    rows = connection.execute(
        f"SELECT payload FROM event WHERE kind <> 'review' AND kind = 'import' AND {log.LIVE} "
        "ORDER BY logical_ms DESC, id DESC"
    )
    return (decode_object(payload) for (payload,) in rows.fetchall())


def ships_another(store: Store) -> bool:
    """Return whether this program ships a version of the phrasebook to merge.

    Costs one reading of the shipped file.
    """
    return is_new_here(store.connection) and SHIPPED in {row.id for row in store.phrasebooks()}


def plan(store: Store, book: Phrasebook) -> Plan:
    """Return the additions, changes, moves and removals of an import."""
    from malgil.phrasebook.diff import diff_books

    return diff_books(_current_book(store, book.id), book)


def import_phrasebook(
    store: Store, book: Phrasebook, now: datetime, origin: str, on_progress: ProgressCallback
) -> Plan:
    """Replace the content of the phrasebook with the book's id, in one transaction.

    Args:
        store: The collection.
        book: The whole content.
        now: The current time.
        origin: The origin of the book.
        on_progress: Progress callback, 0–1.

    Raises:
        CollectionError: The backup before it could not be made.
        ContentError: A new text has a control character or is too long.
        WriteError: The write failed. Nothing was changed.
    """
    from malgil.phrasebook.formats.text_files import book_problem
    from malgil.store.backup import Reason

    planning, writing = parts(on_progress, 1, 10)
    planning(0.0)
    planned = plan(store, book)
    if problem := book_problem(book, _current_book(store, book.id)):
        message = _("{source}: {problem}")
        raise ContentError(message.format(source=book.id, problem=problem))
    if planned:
        store.back_up_before(Reason.IMPORT)
    with database.transaction(store.connection):
        write_book(store.connection, book, store.stamp(now), on_progress=writing, origin=origin)
    return planned


def new_id(store: Store, book_id: str, title: str) -> str:
    """Return the id of a new phrasebook.

    Raises:
        UsageError: It has no name.
        MalgilError: There is one of this name.
    """
    if not title:
        raise UsageError(
            _(
                "A list from stdin has no name. Name the phrasebook to update with --into, "
                "or save the list as a file."
            )
        )
    if any(row.id == book_id for row in store.phrasebooks()):
        message = _(
            "There is already a phrasebook of this name: {name}. Update it with --into {name}, or "
            "rename the file."
        )
        raise MalgilError(message.format(name=book_id))
    return book_id


def previous(store: Store, phrasebook: str) -> tuple[Phrasebook, dict[str, str]]:
    """Return what an import replaces: the content, maybe empty, and archived labels by id."""
    from malgil.phrasebook.model import Phrasebook

    book = _current_book(store, phrasebook) or Phrasebook(id=phrasebook, title={})
    return book, archived_labels(store, phrasebook)


def archived_labels(store: Store, phrasebook: str) -> dict[str, str]:
    """Return the labels of a phrasebook's archived phrases, by id."""
    query = "SELECT id, label FROM phrase WHERE phrasebook = ? AND archived"
    return dict(store.connection.execute(query, (phrasebook,)).fetchall())


def _current_book(store: Store, phrasebook: str) -> Phrasebook | None:
    is_imported = any(row.id == phrasebook for row in store.phrasebooks())
    return store.book(phrasebook) if is_imported else None


def write_book(
    connection: sqlite3.Connection,
    book: Phrasebook,
    stamp: Stamp,
    *,
    kind: EventKind = EventKind.IMPORT,
    on_progress: ProgressCallback = no_progress,
    **details: object,
) -> None:
    """Write the event of a phrasebook's new content and apply it.

    Args:
        connection: The collection, within a transaction.
        book: The whole content.
        stamp: The stamp of the action.
        kind: An import or an edit.
        on_progress: Progress callback, 0–1.
        details: Other keys of the event's payload.
    """
    from malgil.store import answers, content, older_paths, recording
    from malgil.store.sentences import MOST_PHRASES, update_sentences

    to_tables, to_sentences = parts(on_progress, 1, len(book.phrases) <= MOST_PHRASES)
    to_tables(0.0)
    name = content.write_document(connection, book)
    payload: dict[str, object] = {"phrasebook": book.id, "document": name, **details}
    query = "SELECT document FROM phrasebook WHERE id = ?"
    if replaced := connection.execute(query, (book.id,)).fetchone():
        (payload["base"],) = replaced
    origin = str(details.get("origin", ""))
    if origin == "shipped":
        payload["version"] = SHIPPED_VERSION
    recording.record_payload(connection, stamp, kind, payload)
    last, heirs = answers.last_card(connection), older_paths.inheriting(connection, [book.id])
    content.apply_book(connection, book, document=name, origin=origin, on_progress=to_tables)
    update_sentences(connection, book.id, to_sentences, book)
    answers.replay_moved(connection, last, heirs, [book.id])
