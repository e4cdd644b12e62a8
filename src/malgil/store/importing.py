"""Import phrasebooks into the collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import ContentError, MalgilError, UsageError
from malgil.base.events import EventKind
from malgil.base.i18n import _
from malgil.base.progress import no_progress, parts
from malgil.phrasebook.diff import diff_books
from malgil.phrasebook.formats.text_files import book_problem
from malgil.phrasebook.model import Phrasebook
from malgil.store import answers, content, database, older_paths, recording
from malgil.store.backup import Reason
from malgil.store.sentences import MOST_PHRASES, update_sentences

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.diff import Plan
    from malgil.store.log import Stamp
    from malgil.store.store import Store


def plan(store: Store, book: Phrasebook) -> Plan:
    """Return the additions, changes, moves and removals of an import."""
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
    to_tables, to_sentences = parts(on_progress, 1, len(book.phrases) <= MOST_PHRASES)
    to_tables(0.0)
    name = content.write_document(connection, book)
    payload: dict[str, object] = {"phrasebook": book.id, "document": name, **details}
    query = "SELECT document FROM phrasebook WHERE id = ?"
    if replaced := connection.execute(query, (book.id,)).fetchone():
        (payload["base"],) = replaced
    origin = str(details.get("origin", ""))
    recording.record_payload(connection, stamp, kind, payload)
    last, heirs = answers.last_card(connection), older_paths.inheriting(connection, [book.id])
    content.apply_book(connection, book, document=name, origin=origin, on_progress=to_tables)
    update_sentences(connection, book.id, to_sentences, book)
    answers.replay_moved(connection, last, heirs, [book.id])
