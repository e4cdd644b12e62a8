"""How the cards stand, read for the statistics in as few rows as will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from malgil.core.remembered import Remembered, Span
from malgil.phrasebook.cards import CardType
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from malgil.store.day_tallies import Scope

_CARDS = "FROM card CROSS JOIN phrase ON phrase.key = card.phrase WHERE card.archived = 0"


class Standing(NamedTuple):
    """A card that was met, or is suspended."""

    card: str
    state: State
    suspended: bool
    passed: bool
    stability: float | None
    last_day: int | None


def read_standings(connection: sqlite3.Connection) -> list[Standing]:
    """Return all cards that are not archived and not as they were at first."""
    rows = connection.execute(
        "SELECT id, state, suspended, passed, stability, last_day FROM card WHERE archived = 0 "
        "AND (state <> 'new' OR suspended OR passed)"
    )
    states = {str(one): one for one in State}
    return [
        Standing(card, states[state], bool(suspended), bool(passed), stability, last_day)
        for card, state, suspended, passed, stability, last_day in rows
    ]


def count_cards(connection: sqlite3.Connection, scope: Scope) -> int:
    """Return how many cards of a scope are not archived; its days mean nothing here."""
    condition, values = _where(scope)
    if not values:
        query = "SELECT coalesce(sum(cards), 0) FROM phrasebook WHERE archived = 0"
        return int(connection.execute(query).fetchone()[0])
    row = connection.execute(f"SELECT count(*) {_CARDS} AND {condition}", values).fetchone()
    return int(row[0])


def read_memories(connection: sqlite3.Connection, scope: Scope) -> Iterator[Remembered]:
    """Yield the memories of a scope's cards that are not archived; its days mean nothing here."""
    condition, values = _where(scope)
    rows = connection.execute(
        "SELECT card.stability, card.difficulty, card.last_day "
        f"{_from(values)} AND card.stability IS NOT NULL AND {condition}",
        values,
    )
    return map(Remembered._make, rows)


def read_due(
    connection: sqlite3.Connection, scope: Scope
) -> Iterator[tuple[CardType, Progress, int]]:
    """Yield how many of a scope's cards are due alike: type, when, how many.

    Those that are archived or suspended are left out, and so is what does not matter for it.
    """
    condition, values = _where(scope)
    rows = connection.execute(
        "SELECT card.type, card.due_day, card.due_ms IS NOT NULL, card.buried_until, count(*) "
        f"{_from(values)} AND card.suspended = 0 "
        "AND (card.due_day IS NOT NULL OR card.due_ms IS NOT NULL) "
        f"AND {condition} GROUP BY 1, 2, 3, 4",
        values,
    )
    for kind, due_day, in_steps, buried_until, count in rows:
        due_ms = 0 if in_steps else None
        progress = Progress(due_day=due_day, due_ms=due_ms, buried_until=buried_until)
        yield CardType(kind), progress, count


def first_day(connection: sqlite3.Connection, scope: Scope) -> int | None:
    """Return the first learning day of answers to a scope's cards that are not archived."""
    source, values = _answers(scope)
    (day,) = connection.execute(f"SELECT min(answer.learning_day) {source}", values).fetchone()
    return None if day is None else int(day)


def read_spans(
    connection: sqlite3.Connection, scope: Scope, days: Sequence[int], today: int
) -> Iterator[Span]:
    """Yield the memories that a scope's cards had on some days; those of no such day are left out.

    Args:
        connection: The collection's.
        scope: Which cards.
        days: Rising, evenly spread, at least one.
        today: What lies after it counts from it on.
    """
    source, values = _answers(scope)
    first, step = days[0], days[1] - days[0] if len(days) > 1 else 1
    begin = f"min(from_day, {today})"
    end = f"coalesce(min(until_day, {today}), {today + 1})"
    return connection.execute(
        "SELECT * FROM (SELECT "
        f"(max({begin} - {first}, 0) + {step - 1}) / {step} AS first, "
        f"(max({end} - {first}, 0) + {step - 1}) / {step} AS end, "
        f"answer.stability, answer.learning_day {source}) WHERE first < end",
        values,
    )


def _where(scope: Scope) -> tuple[str, list[object]]:
    from dataclasses import replace

    return replace(scope, since=None).condition()


def _from(values: Sequence[object]) -> str:
    """Return where cards come from; without a condition, their phrases need not be looked up."""
    return _CARDS if values else "FROM card WHERE card.archived = 0"


def _answers(scope: Scope) -> tuple[str, list[object]]:
    condition, values = _where(scope)
    if not values:
        return "FROM answer WHERE card NOT IN (SELECT key FROM card WHERE archived = 1)", []
    return (
        "FROM answer CROSS JOIN card ON card.key = answer.card "
        f"CROSS JOIN phrase ON phrase.key = card.phrase WHERE card.archived = 0 AND {condition}"
    ), values
