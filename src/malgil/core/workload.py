"""What is coming: the cards due on the days ahead, and the time that they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.core.cards import CardType
from malgil.core.panels import Forecast, ForecastDay
from malgil.core.queue import estimate_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from malgil.core.progress import Progress

DAYS_AHEAD = 90


def forecast_panel(
    cards: Iterable[tuple[CardType, Progress]],
    today: int,
    pace: Mapping[CardType, float],
    days: int = DAYS_AHEAD,
) -> Forecast:
    """Return the cards due a day, as they stand now.

    Cards in their steps are due today, whatever the minute. New, suspended and archived cards are
    not due; a buried card is due when it is asked again.

    Args:
        cards: Type and progress of each card that is not archived.
        today: The learning day now.
        pace: Seconds an answer by card type.
        days: How many days are looked at, today included.
    """
    counts = [_none() for _day in range(days)]
    backlog = _none()
    for kind, progress in cards:
        due = due_day(progress, today)
        if due is None or due >= today + days:
            continue
        (backlog if due < today else counts[due - today])[kind] += 1
    return Forecast(
        backlog=_day(today - 1, backlog, pace),
        days=tuple(_day(today + ahead, by_type, pace) for ahead, by_type in enumerate(counts)),
    )


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
