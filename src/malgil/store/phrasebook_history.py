"""Phrasebooks made anew from the versions of them that the log has.

Only those versions matter that have a card which no later one has: the last one, and each that
something was taken out of later. So a thousand edits cost hardly more than one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from malgil.base.progress import no_progress, parts
from malgil.base.stored_json import decode_object
from malgil.phrasebook.formats.document import cards_in, from_document
from malgil.store import content, log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.base.progress import ProgressCallback

_CONTENT = f"kind <> 'review' AND kind IN ('import', 'edit') AND {log.LIVE}"
# Last to first: no row is left pointing at nothing.
_OF_PHRASES = ("gloss", "accepted")


class Version(NamedTuple):
    """What a live import or edit made of a phrasebook.

    Attributes:
        document: The name of the document; None if the phrasebook was put away.
        origin: Where it came from.
    """

    document: str | None
    origin: str


def read_versions(connection: sqlite3.Connection) -> dict[str, list[Version]]:
    """Return the versions of each phrasebook in the order of the log, by its id.

    The phrasebooks are in the order in which they came; what was only ever put away is not there.
    """
    versions: dict[str, list[Version]] = {}
    came: dict[str, None] = {}
    for event in log.read(connection, _CONTENT):
        payload = decode_object(event.payload)
        phrasebook = payload["phrasebook"]
        version = Version(payload.get("document"), str(payload.get("origin", "")))
        versions.setdefault(phrasebook, []).append(version)
        if version.document is not None:
            came[phrasebook] = None
    return {phrasebook: versions[phrasebook] for phrasebook in came}


def length(connection: sqlite3.Connection, versions: Iterable[Version]) -> int:
    """Return how many characters the last of the documents has."""
    (*_, last) = (version.document for version in versions if version.document is not None)
    query = "SELECT length(body) FROM document WHERE hash = ?"
    row = connection.execute(query, (last,)).fetchone()
    return 0 if row is None else int(row[0])


def apply(
    connection: sqlite3.Connection,
    versions: Sequence[Version],
    on_progress: ProgressCallback = no_progress,
) -> set[str]:
    """Make a phrasebook what its versions say, one after the other.

    Args:
        connection: The collection, within a transaction.
        versions: In the order of the log, at least one with a document.
        on_progress: Hears how far it is.

    Returns:
        The ids of all cards that any of them has.
    """
    names = dict.fromkeys(
        version.document for version in reversed(versions) if version.document is not None
    )
    needed: list[tuple[str, str]] = []
    cards: set[str] = set()
    for name in names:
        (body,) = connection.execute("SELECT body FROM document WHERE hash = ?", (name,)).fetchone()
        document_cards = cards_in(body)
        if not needed or not document_cards <= cards:
            needed.append((name, body))
            cards |= document_cards
    applying = parts(on_progress, *(1 for _ in needed))
    for (name, body), on_document in zip(reversed(needed), applying, strict=True):
        book = from_document(body)
        content.apply_book(connection, book, document=name, origin="", on_progress=on_document)
    if versions[-1].document is None:
        content.archive_book(connection, book.id)
    return cards


def place(connection: sqlite3.Connection, books: Mapping[str, Sequence[Version]]) -> None:
    """Put the phrasebooks into the order in which they came, each from where it first came."""
    connection.executemany(
        "UPDATE phrasebook SET position = ?, origin = ? WHERE id = ?",
        (
            (
                position,
                next(version.origin for version in versions if version.document is not None),
                phrasebook,
            )
            for position, (phrasebook, versions) in enumerate(books.items())
        ),
    )


def reproject(connection: sqlite3.Connection, phrasebooks: Iterable[str]) -> bool:
    """Bring phrasebooks up to date after versions of them came or went; progress stays.

    Returns:
        Whether that could be: not if cards would go that were answered.
    """
    books = read_versions(connection)
    left = {
        phrasebook: apply(connection, books[phrasebook]) if phrasebook in books else set()
        for phrasebook in phrasebooks
    }
    for phrasebook, cards in left.items():
        if not _drop(connection, phrasebook, cards, whole=phrasebook not in books):
            return False
    place(connection, books)
    return True


def _drop(connection: sqlite3.Connection, phrasebook: str, cards: set[str], *, whole: bool) -> bool:
    """Delete what is in no version, unless a card of it was answered; returns whether it could.

    Args:
        connection: The collection.
        phrasebook: Its id.
        cards: The ids of all cards that any version has.
        whole: Whether there is no version, so that the phrasebook itself goes.
    """
    rows = connection.execute(
        "SELECT card.key, card.id FROM phrase CROSS JOIN card ON card.phrase = phrase.key "
        "WHERE phrasebook = ?",
        (phrasebook,),
    )
    gone = [(key, card) for key, card in rows if card not in cards]
    for _key, card in gone:
        if connection.execute("SELECT 1 FROM event WHERE card = ? LIMIT 1", (card,)).fetchone():
            return False
    if whole:
        content.archive_book(connection, phrasebook)
    connection.executemany("DELETE FROM card WHERE key = ?", ((key,) for key, _card in gone))
    mine = (
        "SELECT key FROM phrase WHERE phrasebook = ? "
        "AND NOT EXISTS (SELECT 1 FROM card WHERE card.phrase = phrase.key)"
    )
    for table in _OF_PHRASES:
        connection.execute(f"DELETE FROM {table} WHERE phrase IN ({mine})", (phrasebook,))
    connection.execute(f"DELETE FROM phrase WHERE key IN ({mine})", (phrasebook,))
    if whole:
        connection.execute("DELETE FROM phrasebook WHERE id = ?", (phrasebook,))
    return True
