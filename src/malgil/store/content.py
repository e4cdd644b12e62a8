"""Project phrasebooks into tables, from their versions in the log.

Only the last version matters, and versions with a card that no later one has. A thousand edits
therefore cost hardly more than one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from malgil.base.progress import counted, no_progress, parts
from malgil.base.stored_json import decode_object
from malgil.phrasebook.cards import MEANING, card_id
from malgil.phrasebook.formats.document import (
    cards_in,
    document_hash,
    from_document,
    to_document,
)
from malgil.phrasebook.goals import cards_of, older_cards
from malgil.phrasebook.merge import merge
from malgil.scheduling.new_card_order import confusable_pairs, flow_order, level_of, place_order
from malgil.store import log, older_paths
from malgil.store.answers import last_card, replay_moved
from malgil.store.cards import PHRASE_ORDER, open_all_cards
from malgil.store.search import clear_words, write_search
from malgil.store.sentences import clear_sentences, update_sentences

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.goals import CardsByPhrase
    from malgil.phrasebook.model import MenuPosition, Phrasebook

UNNAMED = (
    "hash NOT IN (SELECT document FROM phrasebook) AND hash NOT IN ("
    " SELECT value FROM event, json_each(json_array("
    "  json_extract(payload, '$.document'), json_extract(payload, '$.base')))"
    " WHERE kind <> 'review' AND json_valid(payload) AND value IS NOT NULL)"
)
"""SQL for the documents that no event names and no phrasebook has."""

_CONTENT = f"kind <> 'review' AND kind IN ('import', 'edit') AND {log.LIVE}"
COMPARED = {
    "phrasebook": "SELECT id, title, as_of, origin, position, document, phrases, cards, "
    "flow_cards, items, leaves, archived FROM phrasebook",
    "phrase": "SELECT phrasebook || '/' || id, label, prompt, note, accept, changed, words, "
    "in_flow, share, rank, level, archived FROM phrase",
    "gloss": "SELECT phrasebook || '/' || id || '/' || position, text "
    "FROM gloss JOIN phrase ON phrase.key = gloss.phrase",
    "item": "SELECT item.phrasebook || '/' || item.id, phrase.id, parent.id, item.position, "
    "item.last, item.depth, item.is_leaf, item.glosses, branch.id, card.id, item.cards, "
    "item.unpassed FROM item JOIN phrase ON phrase.key = item.phrase "
    "LEFT JOIN card ON card.key = item.card "
    "LEFT JOIN item AS parent ON parent.key = item.parent "
    "LEFT JOIN item AS branch ON branch.key = item.branch",
    "confusable": "SELECT first.phrasebook || '/' || first.id || ' ~ ' || second.id, 1 "
    "FROM confusable JOIN phrase AS first ON first.key = confusable.first "
    "JOIN phrase AS second ON second.key = confusable.second",
    "search_text": "SELECT search_text.phrasebook || '/' || number, phrase.id, texts "
    "FROM search_text JOIN phrase ON phrase.key = search_text.phrase",
    "search_term": "SELECT phrasebook || '/' || term, initials, keys, numbers "
    "FROM search_term WHERE kind = 'word'",
}
_IN_LOG = f"SELECT 1 FROM event WHERE {log.of_card('?1')} LIMIT 1"
_WRITE_CARD = """
INSERT INTO card (id, phrase, type, share, rank, place, older, goal, archived, open, state, step,
  reps, lapses, passed, suspended, flag, last_review, steps)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 'new', 0, 0, 0, 0, 0, 0, '', '')
ON CONFLICT (id) DO UPDATE SET share = excluded.share, rank = excluded.rank,
  place = excluded.place, older = excluded.older, goal = excluded.goal, archived = 0
"""


def apply_book(
    connection: sqlite3.Connection,
    book: Phrasebook,
    *,
    document: str,
    origin: str,
    on_progress: ProgressCallback = no_progress,
    rebuilds: bool = False,
) -> None:
    """Replace the content of the phrasebook with the book's id. Progress is kept.

    Content that the book no longer has is archived with its history, and comes back with it.

    Args:
        connection: The collection, within a transaction.
        book: The whole content.
        document: The name of the document that holds it.
        origin: The origin of the book.
        on_progress: Progress callback, 0–1.
        rebuilds: Whether answered cards of older versions of malgil may be missing.
    """
    to_phrases, to_items, to_cards, to_search, to_pairs = parts(on_progress, 2, 2, 4, 5, 7)
    cards, places = cards_of(book), book.places()
    flow = {entry.phrase for entry in book.flow_entries()}
    connection.execute(
        "INSERT INTO phrasebook (id, title, as_of, origin, document, phrases, cards, flow_cards, "
        "items, leaves, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM phrasebook)) "
        "ON CONFLICT (id) DO UPDATE SET title = excluded.title, as_of = excluded.as_of, "
        "document = excluded.document, phrases = excluded.phrases, cards = excluded.cards, "
        "flow_cards = excluded.flow_cards, items = excluded.items, leaves = excluded.leaves, "
        "archived = 0",
        (
            *(book.id, _as_json(book.title), book.as_of, origin, document),
            *(len(book.phrases), sum(map(len, cards.values()))),
            *(sum(len(cards[phrase]) for phrase in flow), len(places)),
            sum(len(goal.items) for mine in cards.values() for *_, goal in mine if goal),
        ),
    )
    _clear_book(connection, book.id)
    phrases = _write_phrases(connection, book, to_phrases)
    _write_items(connection, book, phrases, cards, to_items)
    _write_cards(connection, book, cards, older_cards(book) if rebuilds else {}, to_cards)
    write_search(connection, book, phrases, to_search)
    pairs = confusable_pairs(book, to_pairs)
    connection.executemany(
        "INSERT INTO confusable (first, second, ratio) VALUES (?, ?, ?)",
        ((phrases[pair.first], phrases[pair.second], pair.ratio) for pair in pairs),
    )


def archive_book(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Archive a phrasebook with all its cards. An import or edit of it brings it back."""
    _clear_book(connection, phrasebook)
    clear_sentences(connection, phrasebook)
    open_all_cards(connection, phrasebook)
    connection.execute("UPDATE phrasebook SET archived = 1 WHERE id = ?", (phrasebook,))


def _clear_book(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Archive all phrases and cards of a phrasebook, and empty its menu."""
    clear_words(connection, phrasebook)
    connection.execute("DELETE FROM memo")  # which knows the cards that are not archived
    mine = "SELECT key FROM phrase WHERE phrasebook = ?"
    for statement in (
        f"DELETE FROM confusable WHERE first IN ({mine})",
        "UPDATE item SET parent = NULL, branch = NULL WHERE phrasebook = ?",
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
    flow = {entry.phrase for entry in book.flow_entries()}
    in_order = sorted(book.phrases, key=lambda phrase: phrase.id)  # as an index is written fastest
    connection.executemany(
        "INSERT INTO phrase (phrasebook, id, label, prompt, note, accept, changed, words, "
        "in_flow, share, rank, level, archived) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) "
        "ON CONFLICT (phrasebook, id) DO UPDATE SET label = excluded.label, "
        "prompt = excluded.prompt, note = excluded.note, accept = excluded.accept, "
        "changed = excluded.changed, words = excluded.words, "
        "in_flow = excluded.in_flow, share = excluded.share, rank = excluded.rank, "
        "level = excluded.level, archived = 0",
        (
            (
                book.id,
                phrase.id,
                phrase.label,
                book.prompt(phrase.id),
                phrase.note,
                _as_json(sorted({*phrase.spellings} - {phrase.label})),
                None if phrase.changed is None else _as_json(phrase.changed),
                _as_json(book.word_notes(phrase.id)),
                phrase.id in flow,
                *placements[phrase.id],
            )
            for phrase in counted(in_order, len(in_order), on_progress)
        ),
    )
    rows = connection.execute(
        "SELECT id, key FROM phrase WHERE phrasebook = ? AND archived = 0", (book.id,)
    )
    keys = {str(phrase): int(key) for phrase, key in rows}
    connection.execute(
        "DELETE FROM gloss WHERE phrase IN "
        "(SELECT key FROM phrase WHERE phrasebook = ? AND archived = 0)",
        (book.id,),
    )
    connection.executemany(
        "INSERT INTO gloss (phrase, position, text) VALUES (?, ?, ?)",
        (
            (keys[phrase.id], position, gloss)
            for phrase in book.phrases
            for position, gloss in enumerate(book.glosses(phrase.id))
        ),
    )
    return keys


def _write_items(
    connection: sqlite3.Connection,
    book: Phrasebook,
    phrases: dict[str, int],
    cards: CardsByPhrase,
    on_progress: ProgressCallback,
) -> None:
    rows = connection.execute(
        "SELECT phrase FROM card JOIN phrase ON phrase.key = card.phrase "
        "WHERE phrase.phrasebook = ? AND card.type = ? AND card.passed",
        (book.id, MEANING),
    )
    passed = {key for (key,) in rows}
    (base,) = connection.execute("SELECT coalesce(max(key), 0) + 1 FROM item").fetchone()
    places = book.places()
    key_of = {place.item.id: base + place.position for place in places}
    last, counts = _nested_set(places, cards)
    branch, met = base, set[str]()
    tops: list[int | None] = []
    for place in places:
        if not place.parent:
            branch, met = key_of[place.item.id], set()
        tops.append(None if place.item.phrase in met else branch)
        met.add(place.item.phrase)
    connection.executemany(
        "INSERT INTO item (key, phrasebook, id, phrase, parent, position, last, depth, is_leaf, "
        "glosses, branch, cards, unpassed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                tops[place.position],
                counts[place.position],
                sum(phrases[phrase] not in passed for phrase in place.phrases),
            )
            for place in counted(places, len(places), on_progress)
        ),
    )


def _nested_set(
    places: Sequence[MenuPosition], cards: CardsByPhrase
) -> tuple[list[int], list[int]]:
    """Return the last position under each place, and its number of cards, each counted once."""
    position_of = {place.item.id: place.position for place in places}
    of_phrase: dict[str, int] = {}
    of_place: dict[str, int] = {}
    for phrase, mine in cards.items():
        of_phrase[phrase] = sum(goal is None for _card, _kind, goal in mine)
        of_place.update((goal.item, 1) for _card, _kind, goal in mine if goal is not None)
    last = [place.position for place in places]
    counts = [of_place.get(place.item.id, 0) for place in places]
    beneath: dict[int, set[str]] = {}
    # Children come after their parents, so in reverse each is complete before its parent.
    for place in reversed(places):
        here = place.position
        phrases = beneath.pop(here, set())
        phrases.add(place.item.phrase)
        if place.parent:
            parent = position_of[place.parent]
            last[parent] = max(last[parent], last[here])
            counts[parent] += counts[here]
            beneath.setdefault(parent, set()).update(phrases)
        counts[here] += sum(of_phrase[phrase] for phrase in phrases)
    return last, counts


def _write_cards(
    connection: sqlite3.Connection,
    book: Phrasebook,
    cards: CardsByPhrase,
    gone: CardsByPhrase,
    on_progress: ProgressCallback,
) -> None:
    # Insert in menu order, since the key is the last criterion of the order of the queue.
    phrases = connection.execute(
        "SELECT id, key, share, rank FROM phrase WHERE phrasebook = ? AND archived = 0 "
        f"ORDER BY {PHRASE_ORDER}",
        (book.id,),
    ).fetchall()
    places = place_order(book)
    every = {phrase: [*mine, *gone.get(phrase, ())] for phrase, mine in cards.items()}
    older = _older_ids(book, every)
    logged = {
        card: any(connection.execute(_IN_LOG, (name,)).fetchone() for name in names)
        for mine in gone.values()
        for card, _kind, _goal in mine
        for names in [[card, *json.loads(older[card])]]
    }
    rows = (
        (
            *(card, key, kind, share, rank),
            rank if goal is None else places[goal.item],
            older.get(card, ""),
            "" if goal is None else _as_json([goal.lead, goal.text, goal.prompt]),
            kind.opens_after is None,
        )
        for phrase, key, share, rank in counted(phrases, len(phrases), on_progress)
        for card, kind, goal in every[phrase]
        if logged.get(card, True)
    )
    connection.executemany(_WRITE_CARD, rows)
    # What was answered in an older version stays, archived.
    connection.executemany("UPDATE card SET archived = 1 WHERE id = ?", zip(logged, strict=True))
    connection.executemany(
        "UPDATE item SET card = (SELECT key FROM card WHERE id = ?) "
        "WHERE phrasebook = ? AND id = ?",
        (
            (card, book.id, item)
            for mine in cards.values()
            for card, _kind, goal in mine
            if goal is not None
            for item in goal.items
        ),
    )
    open_all_cards(connection, book.id)


def _older_ids(book: Phrasebook, cards: CardsByPhrase) -> dict[str, str]:
    """Return the ids under which older versions logged a path card, as JSON, by card.

    One card stood for all places of a phrase, and of phrases that share one of its glosses.
    """
    by_gloss: dict[str, list[str]] = {}
    for phrase in cards:
        for gloss in book.glosses(phrase):
            by_gloss.setdefault(gloss, []).append(phrase)
    phrase_of = {place.item.id: place.item.phrase for place in book.places() if place.is_leaf}
    older: dict[str, str] = {}
    for mine in cards.values():
        for card, kind, goal in mine:
            if goal is not None:
                phrases = dict.fromkeys(phrase_of[item] for item in goal.items)
                glosses = [gloss for phrase in phrases for gloss in book.glosses(phrase)]
                phrases |= {other: None for gloss in glosses for other in by_gloss[gloss]}
                older[card] = _as_json([card_id(book.id, phrase, kind) for phrase in phrases])
    return older


def _as_json(value: object) -> str:
    """Return JSON with spaces, as `json.dumps` writes it, in a fifth of the time."""
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=0).decode()


class Version(NamedTuple):
    """A version of a phrasebook, from a live import or edit.

    Attributes:
        document: The name of the document, None if the phrasebook was archived.
        origin: The origin of the book.
        base: The document that it replaced where it was written. None if there was none, or if an
            older version of malgil wrote it.
        shipped: The shipped content that an update brought, None if it is no update. `document`
            has the learner's edits as well.
        number: The version of the shipped content, 0 if an older malgil left it out.
    """

    document: str | None
    origin: str
    base: str | None = None
    shipped: str | None = None
    number: int = 0

    @property
    def documents(self) -> tuple[str, ...]:
        """The names of the documents that may hold its cards."""
        return tuple(name for name in (self.base, self.shipped, self.document) if name)


def read_versions(connection: sqlite3.Connection) -> dict[str, list[Version]]:
    """Map the id of each phrasebook to its versions in the order of the log.

    Phrasebooks are in the order of their first versions. Those without a document are left out.
    """
    versions: dict[str, list[Version]] = {}
    came: dict[str, None] = {}
    updates: dict[tuple[str, str], int] = {}
    for event in log.read(connection, _CONTENT):
        payload = decode_object(event.payload)
        phrasebook, document = payload["phrasebook"], payload.get("document")
        mine = versions.setdefault(phrasebook, [])
        version = Version(document, str(payload.get("origin", "")), payload.get("base"))
        if version.origin == "shipped" and payload.get("merged"):
            # The second event of an update: the shipped content together with the edits.
            number = updates.get((event.action, phrasebook))
            if number is not None:
                mine[number] = mine[number]._replace(document=document)
                continue
        elif version.origin == "shipped":
            updates[event.action, phrasebook] = len(mine)
            version = version._replace(shipped=document, number=log.version_of(payload))
        mine.append(version)
        if document is not None:
            came[phrasebook] = None
    return {phrasebook: versions[phrasebook] for phrasebook in came}


def _folded(connection: sqlite3.Connection, versions: Iterable[Version]) -> list[str]:
    """Return the documents of a phrasebook in order, the current one last.

    A version replaces the one that it was written for. One written for another, on another
    machine, is merged with the current one. Of a field that both changed, it decides.
    """
    names: list[str] = []
    last: Version | None = None
    current = ""
    for version in versions:
        if version.document is None:
            continue
        names += version.documents
        name = version.document
        if version.shipped is not None:
            if last is not None and (
                version.number < last.number or version.shipped == last.shipped
            ):
                continue
            before, last = last.shipped if last else None, version
            if version.number and version.base != current:
                name = version.shipped
                if current and current != before:
                    name = _merged(connection, before or name, current, name) or name
        elif version.base and version.base != current and current:
            # A version that changes nothing only dates an action.
            name = current if name == version.base else name
            if name != current:
                name = _merged(connection, version.base, name, current) or name
        current = name
        names.append(name)
    return [*names, current]


def _merged(connection: sqlite3.Connection, base: str, mine: str, theirs: str) -> str | None:
    """Merge documents into another one. Return its name, or None if one of them is missing."""
    query = "SELECT body FROM document WHERE hash = ?"
    rows = [connection.execute(query, (name,)).fetchone() for name in (base, mine, theirs)]
    if None in rows:
        return None
    book = merge(*(from_document(body) for (body,) in rows)).book
    return write_document(connection, book)


def write_document(connection: sqlite3.Connection, book: Phrasebook) -> str:
    """Write a phrasebook's document. Return its name."""
    body = to_document(book)
    name = document_hash(body)
    statement = "INSERT INTO document (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING"
    connection.execute(statement, (name, body))
    return name


def apply(
    connection: sqlite3.Connection,
    versions: Sequence[Version],
    on_progress: ProgressCallback = no_progress,
) -> set[str]:
    """Apply the versions of a phrasebook in order.

    Args:
        connection: The collection, within a transaction.
        versions: The versions in the order of the log, at least one with a document.
        on_progress: Progress callback, 0–1.

    Returns:
        The ids of the cards in any version.
    """
    names = dict.fromkeys(reversed(_folded(connection, versions)))
    needed: list[tuple[str, str]] = []
    cards: set[str] = set()
    for name in names:
        row = connection.execute("SELECT body FROM document WHERE hash = ?", (name,)).fetchone()
        if row is None and needed:  # a base that only another machine has
            continue
        (body,) = row
        document_cards = cards_in(body)
        if not needed or not document_cards <= cards:
            needed.append((name, body))
            cards |= document_cards
    applying = parts(on_progress, *(1 for _ in needed))
    for (name, body), on_document in zip(reversed(needed), applying, strict=True):
        book = from_document(body)
        apply_book(
            connection, book, document=name, origin="", on_progress=on_document, rebuilds=True
        )
    if versions[-1].document is None:
        archive_book(connection, book.id)
    return cards


def place(connection: sqlite3.Connection, books: Mapping[str, Sequence[Version]]) -> None:
    """Sort the phrasebooks by their first version, and set its origin. Drop superseded merges."""
    statement = "UPDATE phrasebook SET position = ?, origin = ? WHERE id = ?"
    for position, (phrasebook, versions) in enumerate(books.items()):
        origin = next(version.origin for version in versions if version.document is not None)
        connection.execute(statement, (position, origin, phrasebook))
    connection.execute(f"DELETE FROM document WHERE {UNNAMED}")


def on_events(
    connection: sqlite3.Connection,
    events: Iterable[Event],
    _on_progress: ProgressCallback = no_progress,
) -> bool:
    """Bring the phrasebooks in these imports and edits up to date. Progress is kept.

    Returns:
        Whether that was possible. It is not if answered cards would be deleted.
    """
    books = read_versions(connection)
    named = sorted({str(decode_object(event.payload)["phrasebook"]) for event in events})
    last, heirs = last_card(connection), older_paths.inheriting(connection, named)
    left = {
        phrasebook: apply(connection, books[phrasebook]) if phrasebook in books else set()
        for phrasebook in named
    }
    for phrasebook, cards in left.items():
        if not _drop(connection, phrasebook, cards, whole=phrasebook not in books):
            return False
    place(connection, books)
    for phrasebook in left:
        if phrasebook in books and books[phrasebook][-1].document is not None:
            update_sentences(connection, phrasebook)
    replay_moved(connection, last, heirs, named)
    return True


def length(connection: sqlite3.Connection) -> int:
    """Return the number of characters in the last documents of all phrasebooks."""
    return sum(_length(connection, versions) for versions in read_versions(connection).values())


def rebuild(connection: sqlite3.Connection, on_progress: ProgressCallback) -> None:
    """Write all phrasebooks, with all cards new."""
    books = read_versions(connection)
    applying = parts(on_progress, *(_length(connection, versions) for versions in books.values()))
    for versions, on_book in zip(books.values(), applying, strict=True):
        apply(connection, versions, on_book)
    place(connection, books)


def _length(connection: sqlite3.Connection, versions: Iterable[Version]) -> int:
    (*_, last) = (version.document for version in versions if version.document is not None)
    query = "SELECT length(body) FROM document WHERE hash = ?"
    row = connection.execute(query, (last,)).fetchone()
    return 0 if row is None else int(row[0])


def _drop(connection: sqlite3.Connection, phrasebook: str, cards: set[str], *, whole: bool) -> bool:
    """Delete the cards and phrases in no version, unless a card was answered.

    Args:
        connection: The collection.
        phrasebook: The phrasebook's id.
        cards: The ids of the cards in any version.
        whole: Whether there is no version, so that the phrasebook is deleted too.

    Returns:
        Whether they were deleted.
    """
    rows = connection.execute(
        "SELECT card.key, card.id FROM phrase CROSS JOIN card ON card.phrase = phrase.key "
        "WHERE phrasebook = ?",
        (phrasebook,),
    )
    gone = [(key, card) for key, card in rows if card not in cards]
    for key, _card in gone:
        if older_paths.events_of(connection, key, live=False):
            return False
    if whole:
        archive_book(connection, phrasebook)
    connection.executemany("DELETE FROM card WHERE key = ?", ((key,) for key, _card in gone))
    mine = (
        "SELECT key FROM phrase WHERE phrasebook = ? "
        "AND NOT EXISTS (SELECT 1 FROM card WHERE card.phrase = phrase.key)"
    )
    connection.execute(f"DELETE FROM gloss WHERE phrase IN ({mine})", (phrasebook,))
    connection.execute(f"DELETE FROM phrase WHERE key IN ({mine})", (phrasebook,))
    if whole:
        connection.execute("DELETE FROM phrasebook WHERE id = ?", (phrasebook,))
    return True
