"""Memory statistics: distributions of the memories, and the items known over time."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from malgil.phrasebook.cards import CardType
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State
from malgil.scheduling.pace import median
from malgil.scheduling.panels import Bin, KnownOn, MemoryFigures

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.scheduling.fsrs import Model
    from malgil.store.day_tallies import TallyScope

STABILITY_EDGES = (0.0, 1.0, 3.0, 7.0, 14.0, 30.0, 90.0, 180.0, 365.0)
DIFFICULTY_EDGES = tuple(float(edge) for edge in range(1, 11))
RETRIEVABILITY_EDGES = tuple(edge / 10 for edge in range(11))

POINTS = 60
"""Items known over time are computed for at most this many days."""


class MemoryStats(NamedTuple):
    """A card's memory: stability, difficulty, and the learning day of the last answer."""

    stability: float
    difficulty: float
    last_day: int


def memory_panel(
    cards: Iterable[MemoryStats],
    *,
    count: int,
    today: int,
    model: Model,
    ways: tuple[int, int],
    known_over_time: tuple[KnownOn, ...] = (),
) -> MemoryFigures:
    """Return what is remembered now and was before.

    Args:
        cards: Every card that is not archived and has a memory.
        count: How many cards are not archived.
        today: The learning day now.
        model: FSRS under the weights in force.
        ways: The paths that can be walked now, and all leaf places.
        known_over_time: From `known_over_time`.
    """
    memories = list(cards)
    recall_now = model.recall_on(today)
    recall = [recall_now(memory.stability, memory.last_day) for memory in memories]
    stability = [memory.stability for memory in memories]
    difficulty = [memory.difficulty for memory in memories]
    return MemoryFigures(
        cards=count,
        remembered=len(memories),
        known=fsum(recall),
        stability=histogram(stability, STABILITY_EDGES, is_open=True),
        difficulty=histogram(difficulty, DIFFICULTY_EDGES),
        retrievability=histogram(recall, RETRIEVABILITY_EDGES),
        median_stability=median(stability) if stability else None,
        mean_difficulty=mean(difficulty),
        mean_retrievability=mean(recall),
        known_over_time=known_over_time,
        walkable=ways[0],
        leaves=ways[1],
    )


def histogram(
    values: Iterable[float], edges: Sequence[float], *, is_open: bool = False
) -> tuple[Bin, ...]:
    """Return how many values lie in each bin.

    A value outside counts for the bin nearest to it; so does the end of a closed range.

    Args:
        values: What is counted.
        edges: Where each bin begins, rising; of a closed range also where the last one ends.
        is_open: Whether the last bin has no end.
    """
    starts = edges if is_open else edges[:-1]
    counts = [0] * len(starts)
    for value in values:
        counts[max(0, bisect_right(starts, value) - 1)] += 1
    ends: list[float | None] = [high for _, high in pairwise(edges)]
    if is_open:
        ends.append(None)
    return tuple(
        Bin(low=low, high=high, count=count)
        for low, high, count in zip(starts, ends, counts, strict=True)
    )


class MemorySpan(NamedTuple):
    """A memory, and from which of some days on up to which it held.

    Attributes:
        first: The number of the first of the days.
        end: The number of the first day after it.
        stability: Days.
        last_day: The learning day of the last answer.
    """

    first: int
    end: int
    stability: float
    last_day: int


def known_in(spans: Iterable[MemorySpan], days: Sequence[int], model: Model) -> tuple[KnownOn, ...]:
    """Return the sum of all retrievabilities at the end of some days.

    Args:
        spans: The memories, in any order.
        days: Rising.
        model: FSRS under the weights in force.
    """
    known = [0.0] * len(days)
    # The forgetting curve of `Model.recall_on`, written out: it is drawn some million times.
    factor, decay = model.forgetting
    for first, end, stability, last_day in spans:
        slope = factor / stability
        for number in range(first, end):
            elapsed = days[number] - last_day
            known[number] += (1 + slope * elapsed) ** decay if elapsed > 0 else 1.0
    return tuple(KnownOn(day=day, known=count) for day, count in zip(days, known, strict=True))


def sampled_days(began: int | None, today: int, since: int | None) -> list[int]:
    """Return the days for which items known are computed; none if nothing was studied.

    Args:
        began: The first learning day; None if nothing was studied.
        today: The learning day now.
        since: Begin with this day, if something was studied before it.
    """
    if began is None:
        return []
    began = min(began, today)
    return spread(max(began, began if since is None else since), today, POINTS)


def spread(first: int, last: int, most: int) -> list[int]:
    """Return at most so many days, evenly spread from about the first to the last, which is in."""
    step = max(1, -(-(last - first + 1) // most))
    return list(range(last, first - 1, -step))[::-1]


def mean(values: Sequence[float]) -> float | None:
    """Return the mean; None of nothing."""
    return fsum(values) / len(values) if values else None


def _end(until_day: int | None, today: int) -> int:
    return today + 1 if until_day is None else min(until_day, today)


_CARDS = "FROM card CROSS JOIN phrase ON phrase.key = card.phrase WHERE card.archived = 0"


class CardSnapshot(NamedTuple):
    """A card that was met, or is suspended."""

    card: str
    state: State
    suspended: bool
    passed: bool
    stability: float | None
    last_day: int | None


def read_snapshots(connection: sqlite3.Connection) -> list[CardSnapshot]:
    """Return all cards that are not archived and not as they were at first."""
    rows = connection.execute(
        "SELECT id, state, suspended, passed, stability, last_day FROM card WHERE archived = 0 "
        "AND (state <> 'new' OR suspended OR passed)"
    )
    states = {str(state): state for state in State}
    return [
        CardSnapshot(card, states[state], bool(suspended), bool(passed), stability, last_day)
        for card, state, suspended, passed, stability, last_day in rows
    ]


def count_cards(connection: sqlite3.Connection, scope: TallyScope) -> int:
    """Return how many cards of a scope are not archived; its days mean nothing here."""
    condition, values = _where(scope)
    if not values:
        query = "SELECT coalesce(sum(cards), 0) FROM phrasebook WHERE archived = 0"
        return int(connection.execute(query).fetchone()[0])
    row = connection.execute(f"SELECT count(*) {_CARDS} AND {condition}", values).fetchone()
    return int(row[0])


def read_memories(connection: sqlite3.Connection, scope: TallyScope) -> Iterator[MemoryStats]:
    """Yield the memories of a scope's cards that are not archived; its days mean nothing here."""
    condition, values = _where(scope)
    rows = connection.execute(
        "SELECT card.stability, card.difficulty, card.last_day "
        f"{_from(values)} AND card.stability IS NOT NULL AND {condition}",
        values,
    )
    return map(MemoryStats._make, rows)


def read_due(
    connection: sqlite3.Connection, scope: TallyScope
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


def first_day(connection: sqlite3.Connection, scope: TallyScope) -> int | None:
    """Return the first learning day of answers to a scope's cards that are not archived."""
    source, values = _reviews(scope)
    (day,) = connection.execute(
        f"SELECT min(review.learning_day) {source} AND review.rating > 0", values
    ).fetchone()
    return None if day is None else int(day)


def read_spans(
    connection: sqlite3.Connection, scope: TallyScope, days: Sequence[int], today: int
) -> Iterator[MemorySpan]:
    """Yield the memories that a scope's cards had on some days; those of no such day are left out.

    Args:
        connection: The collection's.
        scope: Which cards.
        days: Rising, evenly spread, at least one.
        today: What lies after it counts from it on.
    """
    source, values = _reviews(scope)
    first, step = days[0], days[1] - days[0] if len(days) > 1 else 1
    # Each answer ended the memory before it; the last memory of a card holds to this day.
    spans = (
        f"SELECT min(from_day, {today}) AS begin, "
        f"min(max(from_day, review.learning_day), {today}) AS until, "
        f"review.stability, review.last_day {source} AND review.stability IS NOT NULL "
        f"UNION ALL SELECT min(max(coalesce(from_day, card.last_day), card.last_day), {today}), "
        f"{today + 1}, card.stability, card.last_day FROM card "
        "CROSS JOIN event ON event.id = card.last_review "
        "CROSS JOIN review ON review.seq = event.seq "
        f"CROSS JOIN phrase ON phrase.key = card.phrase WHERE {_where(scope)[0]} "
        "AND card.archived = 0 AND card.stability IS NOT NULL"
    )
    return connection.execute(
        "SELECT * FROM (SELECT "
        f"(max(begin - {first}, 0) + {step - 1}) / {step} AS first, "
        f"(max(until - {first}, 0) + {step - 1}) / {step} AS end, "
        f"stability, last_day FROM ({spans})) WHERE first < end",
        (*values, *values),
    )


def _where(scope: TallyScope) -> tuple[str, list[object]]:
    return replace(scope, since=None).condition()


def _from(values: Sequence[object]) -> str:
    """Return where cards come from; without a condition, their phrases need not be looked up."""
    return _CARDS if values else "FROM card WHERE card.archived = 0"


def _reviews(scope: TallyScope) -> tuple[str, list[object]]:
    condition, values = _where(scope)
    if not values:
        return "FROM review WHERE card NOT IN (SELECT key FROM card WHERE archived = 1)", []
    return (
        "FROM review CROSS JOIN card ON card.key = review.card "
        f"CROSS JOIN phrase ON phrase.key = card.phrase WHERE card.archived = 0 AND {condition}"
    ), values
