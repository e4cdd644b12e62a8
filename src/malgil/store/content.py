"""Phrasebooks as tables: what an import writes and what a question reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from malgil.base.progress import counted, no_progress, parts
from malgil.scheduling.new_card_order import confusable_pairs, flow_order, level_of
from malgil.store.cards import _PATH_IS_OPEN, PHRASE_ORDER
from malgil.store.search import clear_search, write_search

if TYPE_CHECKING:
    import sqlite3

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook


# Phrase by phrase in the order of the menu: what is alike in all else is asked in that of the keys.
_WRITE_CARDS = f"""
WITH kind (type, number) AS (VALUES ('meaning', 1), ('label', 2), ('path', 3))
INSERT INTO card (id, phrase, type, share, rank, archived, open, state, step, reps, lapses, passed,
  suspended, flag, last_review)
SELECT phrasebook || '/' || id || '/' || type, key, type, share, rank, 0, type = 'meaning',
  'new', 0, 0, 0, 0, 0, 0, ''
FROM phrase CROSS JOIN kind WHERE phrasebook = :book AND archived = 0
  AND (type <> 'path' OR key IN (SELECT phrase FROM item WHERE phrasebook = :book AND is_leaf))
ORDER BY {PHRASE_ORDER}, number
ON CONFLICT (id) DO UPDATE SET share = excluded.share, rank = excluded.rank, archived = 0
"""


def apply_book(
    connection: sqlite3.Connection,
    book: Phrasebook,
    *,
    document: str,
    origin: str,
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Make `book` the content of the phrasebook with its id; progress stays.

    What the book no longer has is archived with its history, and comes back with it. Every phrase
    has a `meaning` and a `label` card; one that is a leaf anywhere in the menu also a `path` card.

    Args:
        connection: The collection, within a transaction.
        book: The whole content.
        document: The name of the document that holds it.
        origin: Where it comes from.
        on_progress: Hears how far it is.
    """
    # Here and below: an answer and a first card need none of this.

    to_phrases, to_items, to_cards, to_search, to_pairs = parts(on_progress, 2, 2, 4, 5, 7)
    _upsert_phrasebook(connection, book, document=document, origin=origin)
    phrases = _write_phrases(connection, book, to_phrases)
    _write_items(connection, book, phrases, to_items)
    _write_branches(connection, book, phrases)
    _write_cards(connection, book, to_cards)
    write_search(connection, book, phrases, to_search)
    pairs = confusable_pairs(book, to_pairs)
    connection.executemany(
        "INSERT INTO confusable (first, second, ratio) VALUES (?, ?, ?)",
        ((phrases[pair.first], phrases[pair.second], pair.ratio) for pair in pairs),
    )


def archive_book(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Put a phrasebook away with all its cards; an import or edit of it brings it back."""
    _clear_book(connection, phrasebook)
    _open_cards(connection, phrasebook)
    connection.execute("UPDATE phrasebook SET archived = 1 WHERE id = ?", (phrasebook,))


def derive(connection: sqlite3.Connection) -> None:
    """Tell anew what opens with the cards' progress: after many of them were written at once."""
    (depth,) = connection.execute("SELECT coalesce(max(depth), 0) FROM item").fetchone()
    for level in range(1, depth + 1):
        connection.execute(
            "UPDATE item SET unpassed = "
            "coalesce((SELECT unpassed FROM item AS above WHERE above.key = item.parent), 0) + "
            "NOT EXISTS (SELECT 1 FROM card WHERE card.phrase = item.phrase "
            "AND card.type = 'meaning' AND card.passed) WHERE depth = ?",
            (level,),
        )
    for (phrasebook,) in connection.execute("SELECT id FROM phrasebook").fetchall():
        _open_cards(connection, phrasebook)


def _upsert_phrasebook(
    connection: sqlite3.Connection, book: Phrasebook, *, document: str, origin: str
) -> None:
    connection.execute(
        "INSERT INTO phrasebook (id, title, as_of, origin, position, document) "
        "VALUES (?, ?, ?, ?, (SELECT count(*) FROM phrasebook), ?) "
        "ON CONFLICT (id) DO UPDATE SET title = excluded.title, as_of = excluded.as_of, "
        "document = excluded.document, archived = 0",
        (book.id, _as_json(book.title), book.as_of, origin, document),
    )
    _clear_book(connection, book.id)


def _clear_book(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Archive all phrases and cards of a phrasebook, and empty its menu."""
    clear_search(connection, phrasebook)
    mine = "SELECT key FROM phrase WHERE phrasebook = ?"
    for statement in (
        f"DELETE FROM confusable WHERE first IN ({mine})",
        "DELETE FROM branch_phrase WHERE branch IN (SELECT key FROM branch WHERE phrasebook = ?)",
        "DELETE FROM branch WHERE phrasebook = ?",
        "UPDATE item SET parent = NULL WHERE phrasebook = ?",
        "DELETE FROM item WHERE phrasebook = ?",
        f"UPDATE card SET archived = 1 WHERE phrase IN ({mine})",
        "UPDATE phrase SET archived = 1 WHERE phrasebook = ?",
    ):
        connection.execute(statement, (phrasebook,))


def _write_phrases(
    connection: sqlite3.Connection, book: Phrasebook, on_progress: ProgressCallback
) -> dict[str, int]:
    placements = {
        phrase: ("menu", rank, level) for rank, (phrase, level) in enumerate(level_of(book).items())
    }
    placements |= {phrase: ("flow", rank, "") for rank, phrase in enumerate(flow_order(book))}
    in_order = sorted(book.phrases, key=lambda phrase: phrase.id)  # as an index is written fastest
    connection.executemany(
        "INSERT INTO phrase (phrasebook, id, label, prompt, note, share, rank, level, archived) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (phrasebook, id) DO UPDATE SET "
        "label = excluded.label, prompt = excluded.prompt, note = excluded.note, "
        "share = excluded.share, rank = excluded.rank, level = excluded.level, archived = 0",
        (
            (
                book.id,
                phrase.id,
                phrase.label,
                book.prompt(phrase.id),
                phrase.note,
                *placements[phrase.id],
            )
            for phrase in counted(in_order, len(in_order), on_progress)
        ),
    )
    rows = connection.execute(
        "SELECT id, key FROM phrase WHERE phrasebook = ? AND archived = 0", (book.id,)
    )
    keys = {str(phrase): int(key) for phrase, key in rows}
    for table in ("gloss", "accepted"):
        connection.executemany(
            f"DELETE FROM {table} WHERE phrase = ?", ((key,) for key in keys.values())
        )
    connection.executemany(
        "INSERT INTO gloss (phrase, position, text) VALUES (?, ?, ?)",
        (
            (keys[phrase.id], position, gloss)
            for phrase in book.phrases
            for position, gloss in enumerate(book.glosses(phrase.id))
        ),
    )
    connection.executemany(
        "INSERT INTO accepted (phrase, text) VALUES (?, ?) ON CONFLICT DO NOTHING",
        ((keys[phrase.id], text) for phrase in book.phrases for text in phrase.accept),
    )
    return keys


def _write_items(
    connection: sqlite3.Connection,
    book: Phrasebook,
    phrases: dict[str, int],
    on_progress: ProgressCallback,
) -> None:
    rows = connection.execute(
        "SELECT phrase FROM card JOIN phrase ON phrase.key = card.phrase "
        "WHERE phrase.phrasebook = ? AND card.type = 'meaning' AND card.passed",
        (book.id,),
    )
    passed = {key for (key,) in rows}
    (base,) = connection.execute("SELECT coalesce(max(key), 0) + 1 FROM item").fetchone()
    places = book.places()
    key_of = {place.item.id: base + place.position for place in places}
    last = _last_positions(book)
    connection.executemany(
        "INSERT INTO item (key, phrasebook, id, phrase, parent, position, last, depth, is_leaf, "
        "glosses, unpassed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                key_of[place.item.id],
                book.id,
                place.item.id,
                phrases[place.item.phrase],
                key_of.get(place.parent),
                place.position,
                last[place.position],
                len(place.path),
                int(place.is_leaf),
                _as_json(place.item.glosses),
                sum(phrases[phrase] not in passed for phrase in place.phrases),
            )
            for place in counted(places, len(places), on_progress)
        ),
    )


def _write_branches(
    connection: sqlite3.Connection, book: Phrasebook, phrases: dict[str, int]
) -> None:
    """Write the flow, number 0, and the top branches with the phrases that each has."""
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    flow = dict.fromkeys(entry.phrase for entry in book.flow_entries())
    branches = [("", "", flow)] if flow else []
    below: dict[str, dict[str, None]] = {}
    for place in book.places():
        below.setdefault(place.phrases[0], {})[place.item.phrase] = None
    branches.extend(
        (book.phrase(top.phrase).label, top.glosses[0], below[top.phrase]) for top in book.menu
    )
    for number, (label, gloss, inside) in enumerate(branches, start=0 if flow else 1):
        cards = sum(3 if phrase in leaves else 2 for phrase in inside)
        (branch,) = connection.execute(
            "INSERT INTO branch (phrasebook, number, label, gloss, cards) VALUES (?, ?, ?, ?, ?) "
            "RETURNING key",
            (book.id, number, label, gloss, cards),
        ).fetchone()
        connection.executemany(
            "INSERT INTO branch_phrase (phrase, branch) VALUES (?, ?)",
            ((phrases[phrase], branch) for phrase in inside),
        )
    places = book.places()
    connection.execute(
        "UPDATE phrasebook SET phrases = ?, cards = ?, items = ?, leaves = ? WHERE id = ?",
        (
            len(book.phrases),
            2 * len(book.phrases) + len(leaves),
            len(places),
            sum(place.is_leaf for place in places),
            book.id,
        ),
    )


def _last_positions(book: Phrasebook) -> list[int]:
    """Return for each place the position of the last place beneath it, or its own."""
    last = [place.position for place in book.places()]
    position_of = {place.item.id: place.position for place in book.places()}
    for place in reversed(book.places()):
        if place.parent:
            parent = position_of[place.parent]
            last[parent] = max(last[parent], last[place.position])
    return last


def _write_cards(
    connection: sqlite3.Connection, book: Phrasebook, on_progress: ProgressCallback
) -> None:
    on_progress(0.0)
    connection.execute(_WRITE_CARDS, {"book": book.id})
    _open_cards(connection, book.id)


def _open_cards(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Tell for each label and path of a phrasebook whether it may be introduced."""
    mine = "phrase IN (SELECT key FROM phrase WHERE phrasebook = ?)"
    connection.execute(
        "UPDATE card SET open = EXISTS (SELECT 1 FROM card AS meaning WHERE "
        "meaning.phrase = card.phrase AND meaning.type = 'meaning' AND meaning.state = 'review') "
        f"WHERE type = 'label' AND {mine}",
        (phrasebook,),
    )
    connection.execute(
        f"UPDATE card SET open = {_PATH_IS_OPEN} WHERE type = 'path' AND {mine}", (phrasebook,)
    )


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
