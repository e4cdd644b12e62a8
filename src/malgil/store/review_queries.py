"""What was answered before: on how many days, how much, and how fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.phrasebook.cards import TYPE_OF, CardType
from malgil.store.log import LIVE

if TYPE_CHECKING:
    import sqlite3


def history(connection: sqlite3.Connection, before: int, days: int) -> list[int]:
    """Return how many cards were answered on each of the last days studied before a day."""
    rows = connection.execute(
        "SELECT cards FROM day_total WHERE learning_day < ? ORDER BY learning_day DESC LIMIT ?",
        (before, days),
    )
    return [count for (count,) in rows][::-1]


def last_durations(connection: sqlite3.Connection, answers: int) -> list[tuple[CardType, int]]:
    """Return how long the last timed answers took, in milliseconds, the newest first."""
    rows = connection.execute(
        "SELECT card.type, event.duration_ms FROM event JOIN card ON card.id = event.card "
        f"WHERE event.kind = 'review' AND event.duration_ms > 0 AND event.{LIVE} "
        "ORDER BY event.logical_ms DESC LIMIT ?",
        (answers,),
    )
    return [(TYPE_OF[kind], duration) for kind, duration in rows]


def durations(connection: sqlite3.Connection, answers: int) -> dict[CardType, list[int]]:
    """Return how long the last answers took, in milliseconds, by card type."""
    found: dict[CardType, list[int]] = {}
    for kind, duration in last_durations(connection, answers):
        found.setdefault(kind, []).append(duration)
    return found


def days_with_answers(connection: sqlite3.Connection, since: int) -> dict[int, int]:
    """Return the number of live answers on each learning day from `since` on that has any."""
    query = "SELECT learning_day, answers FROM day_total WHERE learning_day >= ?"
    return dict(connection.execute(query, (since,)))


def has_answers_before(connection: sqlite3.Connection, day: int) -> bool:
    """Return whether any live answer was given before a learning day."""
    query = "SELECT 1 FROM day_total WHERE learning_day < ? LIMIT 1"
    return connection.execute(query, (day,)).fetchone() is not None
