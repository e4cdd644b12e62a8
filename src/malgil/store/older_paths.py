"""Find a path card's events from when one card stood for all places of a phrase.

Until schema 5 the id of a path card named its phrase only. An answer with such an id belongs to the
place that its response walked, else to the phrase's first. All other events belong to all places.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from malgil.base.events import EventKind, order_key
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.store import log
from malgil.store.card_content import labels_to

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from malgil.base.events import Event

# CROSS JOIN starts at the phrase's own glosses. Otherwise SQLite reads the whole phrasebook. A card
# may also be of places of other phrases, with the same goal.
_HEIRS = """
WITH alike (phrase) AS (
  SELECT shared.phrase FROM phrase CROSS JOIN gloss AS own ON own.phrase = phrase.key
  CROSS JOIN gloss AS shared ON shared.text = own.text
  WHERE phrase.phrasebook = ?1 AND phrase.id = ?2
), found (key) AS (
  SELECT card.key FROM alike CROSS JOIN card ON card.phrase = alike.phrase
  UNION SELECT item.card FROM alike CROSS JOIN item ON item.phrase = alike.phrase
)
SELECT card.key FROM found CROSS JOIN card ON card.key = found.key
CROSS JOIN phrase ON phrase.key = card.phrase
WHERE card.older <> '' AND EXISTS (SELECT 1 FROM json_each(card.older) WHERE value = ?3)
ORDER BY card.archived, phrase.id <> ?2, card.place, card.id
"""


class Heirs:
    """Finds the cards that older events belong to."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._keys: dict[str, list[int]] = {}
        self._ways: dict[str, list[tuple[int, tuple[str, ...]]]] = {}

    def all(self, card: str) -> list[int]:
        """Return the keys of the cards that may inherit from an older id, the first place first."""
        if card not in self._keys:
            phrasebook, _, phrase = card.rpartition("/")[0].partition("/")
            rows = self._connection.execute(_HEIRS, (phrasebook, phrase, card))
            self._keys[card] = [key for (key,) in rows]
        return self._keys[card]

    def of(self, kind: str, card: str, response: str | None) -> list[int]:
        """Return the keys of the cards that an older event belongs to.

        Args:
            kind: The event's kind.
            card: The older id.
            response: The labels that an answer walked, joined by ` > `.
        """
        heirs = self.all(card)
        if kind != EventKind.REVIEW or not heirs:
            return heirs
        ways = self._ways_of(card)
        walked = (response or "").split(PATH_SEPARATOR)

        def met(way: tuple[str, ...]) -> tuple[bool, int]:
            pairs = zip(way, walked, strict=False)
            return PATH_SEPARATOR.join(way) == response, sum(a == b for a, b in pairs)

        nearest = max(ways, key=lambda way: met(way[1]), default=None)
        if nearest is None or not met(nearest[1])[1]:
            return heirs[:1]
        return [nearest[0]]

    def _ways_of(self, card: str) -> list[tuple[int, tuple[str, ...]]]:
        if card not in self._ways:
            query = "SELECT key FROM item WHERE card = ? ORDER BY position"
            self._ways[card] = [
                (key, labels_to(self._connection, item))
                for key in self.all(card)
                for (item,) in self._connection.execute(query, (key,)).fetchall()
            ]
        return self._ways[card]


def events_of(connection: sqlite3.Connection, key: int, *, live: bool = True) -> list[Event]:
    """Return a card's events in the order of the log, those with older ids included.

    Args:
        connection: The collection.
        key: The card's key.
        live: Whether to leave out cancelled events.
    """
    only = f"AND {log.LIVE}" if live else ""
    card, older = connection.execute("SELECT id, older FROM card WHERE key = ?", (key,)).fetchone()
    events = list(log.read(connection, f"{log.of_card('?1')} {only}", (card,)))
    if not older:
        return events
    heirs = Heirs(connection)
    found = log.read(connection, f"{log.of_any('?1')} {only}", (older,))
    mine = [
        event for event in found if key in heirs.of(event.kind, event.card or "", event.response)
    ]
    return sorted([*events, *mine], key=order_key) if mine else events


def with_heirs(connection: sqlite3.Connection, cards: set[str]) -> Iterator[str]:
    """Yield the cards that events with these ids concern."""
    heirs = Heirs(connection)
    for card in sorted(cards):
        row = connection.execute("SELECT 1 FROM card WHERE id = ?", (card,)).fetchone()
        if row is not None:
            yield card
            continue
        query = "SELECT id FROM card WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id"
        rows = connection.execute(query, (json.dumps(heirs.all(card)),)).fetchall()
        yield from (one for (one,) in rows)


def inheriting(connection: sqlite3.Connection, phrasebooks: Iterable[str]) -> dict[str, int]:
    """Return ids and keys of the cards of some phrasebooks that may have events with older ids."""
    query = (
        "SELECT card.id, card.key FROM phrase CROSS JOIN card ON card.phrase = phrase.key "
        "WHERE phrase.phrasebook = ? AND card.older <> '' "
        f"AND EXISTS (SELECT 1 FROM event WHERE {log.of_any('card.older')})"
    )
    return {
        card: key
        for phrasebook in phrasebooks
        for card, key in connection.execute(query, (phrasebook,))
    }
