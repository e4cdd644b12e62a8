"""Suspend one of two confusable labels until the other is firm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.events import EventKind
from malgil.base.stored_json import decode_object
from malgil.store import database, log, recording
from malgil.store.cards import cards_of_phrase, read_card
from malgil.store.queue_queries import FIRM_DAYS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_state import Progress
    from malgil.store.store import Store


def until_firm(store: Store, phrasebook: str, waiting: str, first: str) -> Mapping[str, str]:
    """Return the cards of a phrase that can wait, each with the card that must be firm first.

    A card waits for the card of the same kind of the other phrase. It need not wait if that one is
    firm already. It must not wait if that one is suspended, or neither would ever be due.

    Args:
        store: The open collection.
        phrasebook: The phrasebook of both phrases.
        waiting: The id of the phrase to hold back.
        first: The id of the phrase to learn first.
    """
    pairs = {}
    firsts: dict[CardKind, str] = {}
    for other, kind in cards_of_phrase(store.connection, phrasebook, first):
        firsts.setdefault(kind, other)
    for card, kind in cards_of_phrase(store.connection, phrasebook, waiting):
        other = firsts.get(kind, "")
        ahead = read_card(store.connection, other)
        if ahead is None:
            continue
        if not _is_firm(ahead.progress) and not ahead.progress.suspended:
            pairs[card] = other
    return pairs


def release(store: Store, now: datetime) -> tuple[str, ...]:
    """Unsuspend the cards whose confusable has become firm or was archived.

    The program does this at the start of a session. It is not an action of the learner, so it
    cannot be undone.

    Returns:
        The ids of the cards.

    Raises:
        WriteError: The write failed. Nothing was changed.
    """
    connection = store.connection
    if not list(_ready(connection)):
        return ()
    stamp = store.stamp(now)
    with database.transaction(connection):
        ready = tuple(_ready(connection))
        for card in ready:
            recording.record_of_card(
                connection,
                stamp,
                EventKind.UNSUSPEND,
                card,
                store.model,
                payload=f"{{{log.BY_PROGRAM}}}",
            )
    return ready


def waits_for(connection: sqlite3.Connection, card: str) -> str:
    """Return the card that must be firm before a suspended card comes back, empty if none."""
    query = (
        f"SELECT kind, payload FROM event WHERE {log.of_card('?1')} "
        f"AND kind IN ('suspend', 'unsuspend') AND {log.LIVE} "
        "ORDER BY logical_ms DESC, id DESC LIMIT 1"
    )
    row = connection.execute(query, (card,)).fetchone()
    if row is None or row[0] != EventKind.SUSPEND or not row[1]:
        return ""
    return str(decode_object(row[1]).get("until_firm", ""))


def _ready(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute(
        f"SELECT DISTINCT card.id FROM card JOIN event ON {log.of_card('card.id')} "
        "WHERE card.suspended AND event.kind <> 'review' AND event.kind = 'suspend' "
        "AND event.payload <> '' ORDER BY card.id"
    ).fetchall()
    for (card,) in rows:
        other = waits_for(connection, card)
        if not other:
            continue
        ahead = read_card(connection, other)
        if ahead is None or ahead.archived or _is_firm(ahead.progress):
            yield card


def _is_firm(progress: Progress) -> bool:
    return progress.stability is not None and progress.stability >= FIRM_DAYS
