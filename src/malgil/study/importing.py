"""Taking a phrasebook into the collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.core.events import EventKind
from malgil.locations import data_path
from malgil.storage import database, documents, projection
from malgil.study import recording

if TYPE_CHECKING:
    import sqlite3

    from malgil.core.phrasebook import Phrasebook
    from malgil.storage.log import Stamp

SHIPPED = "amazon-live-chat"


def is_empty(connection: sqlite3.Connection) -> bool:
    """Return whether no phrasebook was ever imported."""
    query = "SELECT 1 FROM event WHERE kind = 'import' LIMIT 1"
    return connection.execute(query).fetchone() is None


def fill(connection: sqlite3.Connection, stamp: Stamp) -> None:
    """Import the shipped phrasebook, unless another program just did.

    Raises:
        WriteError: It could not be written; nothing was changed.
    """
    from malgil.interchange.phrasebook_yaml import read_phrasebook_file

    book = read_phrasebook_file(data_path("phrasebooks", f"{SHIPPED}.yaml"))
    with database.transaction(connection):
        if is_empty(connection):
            _write(connection, book, stamp, "shipped")


def write_import(
    connection: sqlite3.Connection, book: Phrasebook, stamp: Stamp, origin: str
) -> None:
    """Make a book the content of the phrasebook with its id, in one transaction.

    Raises:
        WriteError: It could not be written; nothing was changed.
    """
    with database.transaction(connection):
        _write(connection, book, stamp, origin)


def _write(connection: sqlite3.Connection, book: Phrasebook, stamp: Stamp, origin: str) -> None:
    body = documents.to_document(book)
    name = documents.document_hash(body)
    connection.execute(
        "INSERT INTO document (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, body)
    )
    payload: dict[str, object] = {"phrasebook": book.id, "document": name, "origin": origin}
    event = recording.record_payload(connection, stamp, EventKind.IMPORT, payload)
    projection.project_content(connection, event)
