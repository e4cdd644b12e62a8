"""What is coming: the cards due on the days ahead, and the time that they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CardType
from malgil.scheduling.panels import Forecast, ForecastDay
from malgil.scheduling.queue import estimate_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from malgil.scheduling.card_state import Progress

DAYS_AHEAD = 90


def forecast_panel(
    due: Mapping[tuple[CardType, int], int],
    today: int,
    pace: Mapping[CardType, float],
    days: int = DAYS_AHEAD,
) -> Forecast:
    """Return the cards due a day, as they stand now.

    Cards in their steps are due today, whatever the minute. New, suspended and archived cards are
    not due; a buried card is due when it is asked again.

    Args:
        due: How many cards of a type are due on a learning day, from `due_counts`.
        today: The learning day now.
        pace: Seconds an answer by card type.
        days: How many days are looked at, today included.
    """
    counts = [_none() for _day in range(days)]
    backlog = _none()
    for (kind, day), count in due.items():
        if day < today + days:
            (backlog if day < today else counts[day - today])[kind] += count
    return Forecast(
        backlog=_day(today - 1, backlog, pace),
        days=tuple(_day(today + ahead, by_type, pace) for ahead, by_type in enumerate(counts)),
    )


def due_counts(
    cards: Iterable[tuple[CardType, Progress, int]], today: int
) -> dict[tuple[CardType, int], int]:
    """Return how many cards of each type are due on which learning day.

    Args:
        cards: Card type, progress, and how many cards that are not archived have it.
        today: The learning day now.
    """
    found: dict[tuple[CardType, int], int] = {}
    for kind, progress, count in cards:
        day = due_day(progress, today)
        if day is not None:
            found[kind, day] = found.get((kind, day), 0) + count
    return found


def due_day(progress: Progress, today: int) -> int | None:
    """Return the learning day on which a card is asked again; None if it is not."""
    if progress.suspended:
        return None
    due = today if progress.due_ms is not None else progress.due_day
    if due is None or progress.buried_until is None or progress.buried_until <= today:
        return due
    return max(due, progress.buried_until)


def _none() -> dict[CardType, int]:
    return dict.fromkeys(CardType, 0)


def _day(day: int, by_type: dict[CardType, int], pace: Mapping[CardType, float]) -> ForecastDay:
    return ForecastDay(day=day, by_type=by_type, seconds=estimate_seconds(by_type, pace))
