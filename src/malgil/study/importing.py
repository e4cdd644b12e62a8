"""Taking a phrasebook into the collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.core.digest import blake2b
from malgil.core.events import EventKind
from malgil.locations import data_path
from malgil.storage import database

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from malgil.core.phrasebook import Phrasebook
    from malgil.storage.log import Stamp

SHIPPED = "amazon-live-chat"


def is_empty(connection: sqlite3.Connection) -> bool:
    """Return whether no phrasebook was ever imported."""
    query = "SELECT 1 FROM event WHERE kind <> 'review' AND kind = 'import' LIMIT 1"
    return connection.execute(query).fetchone() is None


def fill(connection: sqlite3.Connection, stamp: Stamp) -> None:
    """Import the shipped phrasebook, unless another program just did.

    Raises:
        WriteError: It could not be written; nothing was changed.
    """
    from malgil.interchange.phrasebook_yaml import read_phrasebook_file

    book = read_phrasebook_file(shipped_file())
    with database.transaction(connection):
        if is_empty(connection):
            write_book(connection, book, stamp, origin="shipped", file=digest(shipped_file()))


def shipped_file() -> Path:
    """Return where the shipped phrasebook lies."""
    return data_path("phrasebooks", f"{SHIPPED}.yaml")


def digest(file: Path) -> str:
    """Return 32 hex digits that tell one version of a file from another."""
    return blake2b(file.read_bytes(), digest_size=16).hexdigest()


def write_import(
    connection: sqlite3.Connection, book: Phrasebook, stamp: Stamp, origin: str
) -> None:
    """Make a book the content of the phrasebook with its id, in one transaction.

    Raises:
        WriteError: It could not be written; nothing was changed.
    """
    with database.transaction(connection):
        write_book(connection, book, stamp, origin=origin)


def write_book(
    connection: sqlite3.Connection,
    book: Phrasebook,
    stamp: Stamp,
    *,
    kind: EventKind = EventKind.IMPORT,
    **told: object,
) -> None:
    """Write the event that makes a book the content of its phrasebook; within a transaction.

    Args:
        connection: The collection's.
        book: The whole content.
        stamp: When it happens.
        kind: An import or an edit.
        told: What else stands in the event's payload.
    """
    from malgil.storage import documents, projection
    from malgil.study import recording

    body = documents.to_document(book)
    name = documents.document_hash(body)
    connection.execute(
        "INSERT INTO document (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, body)
    )
    payload: dict[str, object] = {"phrasebook": book.id, "document": name, **told}
    event = recording.record_payload(connection, stamp, kind, payload)
    projection.project_content(connection, event)
