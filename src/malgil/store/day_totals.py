"""How much was answered on each learning day: kept with the log, never counted at a start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.store.log import LIVE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_COUNT = f"""
INSERT INTO day_total (learning_day, cards, answers)
SELECT learning_day, count(DISTINCT card), count(*) FROM event
WHERE kind = 'review' AND {LIVE} {{days}} GROUP BY learning_day
"""


def add_answer(connection: sqlite3.Connection, card: str, day: int) -> None:
    """Count a live answer that was just written; within its transaction."""
    connection.execute(
        "INSERT INTO day_total (learning_day, cards, answers) "
        "SELECT ?, count(*) = 1, 1 FROM event "
        f"WHERE kind = 'review' AND learning_day = ? AND card = ? AND {LIVE} "
        "ON CONFLICT (learning_day) DO UPDATE SET cards = cards + excluded.cards, "
        "answers = answers + 1",
        (day, day, card),
    )


def count_days(connection: sqlite3.Connection, days: Iterable[int]) -> None:
    """Count some days anew, after actions of theirs were cancelled or restored."""
    for day in sorted(set(days)):
        connection.execute("DELETE FROM day_total WHERE learning_day = ?", (day,))
        connection.execute(_COUNT.format(days="AND learning_day = ?"), (day,))


def count_all(connection: sqlite3.Connection) -> None:
    """Count all days anew."""
    connection.execute("DELETE FROM day_total")
    connection.execute(_COUNT.format(days=""))
