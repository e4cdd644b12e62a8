"""When the learner studied: today, the days in a row, the calendar of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.core.history import type_of
from malgil.core.memory import State
from malgil.core.panels import Calendar, CalendarDay, DaysStudied, Pace, Today
from malgil.core.statistics import DEFAULT_PACE, ENOUGH_SAMPLES, days_studied, pace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from malgil.core.cards import CardType
    from malgil.core.history import Moment

YEAR = 365
"""Days of a calendar, today included."""


def today_panel(
    answers: Iterable[Moment], today: int, samples: Mapping[CardType, Collection[int]]
) -> Today:
    """Return what was done on a learning day.

    Args:
        answers: Answers of any days.
        today: The learning day.
        samples: Durations of recent answers by card type, in milliseconds.
    """
    done = [one for one in answers if one.event.learning_day == today]
    new = {one.event.card for one in done if one.before.state is State.NEW}
    speed = pace(samples)
    return Today(
        day=today,
        reviews=len(done),
        again=sum(not one.recalled for one in done),
        seconds=sum(one.seconds for one in done),
        introduced=len(new),
        pace=tuple(
            Pace(
                type=kind,
                seconds=speed[kind],
                measured=len(samples.get(kind, ())) >= ENOUGH_SAMPLES,
            )
            for kind in DEFAULT_PACE
        ),
    )


def recent_durations(answers: Sequence[Moment], count: int) -> dict[CardType, list[int]]:
    """Return how long the last `count` timed answers took, in milliseconds, by card type.

    Args:
        answers: In the order of the log.
        count: How many are taken, of all types together.
    """
    timed = [one.event for one in answers if one.event.duration_ms]
    found: dict[CardType, list[int]] = {}
    for event in timed[-count:]:
        found.setdefault(type_of(event.card or ""), []).append(event.duration_ms or 0)
    return found


def studied_panel(days: Iterable[int], today: int) -> DaysStudied:
    """Return on how many days something was studied, and how many in a row.

    A day after today (a clock that was set back) counts for nothing.

    Args:
        days: The learning days of the answers, in any order and number.
        today: The learning day now.
    """
    past = {day for day in days if day <= today}
    end = today if today in past else today - 1
    current = 0
    while end - current in past:
        current += 1
    return DaysStudied(
        last_30=days_studied(past, today),
        current_run=current,
        longest_run=_longest_row(past),
        total=len(past),
    )


def calendar_panel(answers: Iterable[Moment], today: int, since: int | None = None) -> Calendar:
    """Return the days of a year that ends today.

    Args:
        answers: Answers of any days; those outside the year are passed over.
        today: The learning day now.
        since: Begin with this day if it is later than a year ago.
    """
    first = max(today - YEAR + 1, today - YEAR + 1 if since is None else since)
    reviews = dict.fromkeys(range(first, today + 1), 0)
    again, seconds = dict(reviews), dict.fromkeys(reviews, 0.0)
    for one in answers:
        day = one.event.learning_day
        if day in reviews:
            reviews[day] += 1
            again[day] += not one.recalled
            seconds[day] += one.seconds
    return Calendar(
        days=tuple(
            CalendarDay(day=day, reviews=count, again=again[day], seconds=seconds[day])
            for day, count in reviews.items()
        )
    )


def _longest_row(days: Collection[int]) -> int:
    longest = row = 0
    last: int | None = None
    for day in sorted(days):
        row = row + 1 if last == day - 1 else 1
        longest = max(longest, row)
        last = day
    return longest
