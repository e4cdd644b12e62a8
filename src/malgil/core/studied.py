"""When the learner studied: today, the days in a row, the calendar of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.scheduling.pace import DEFAULT_PACE, ENOUGH_SAMPLES, days_studied, pace
from malgil.scheduling.panels import Calendar, CalendarDay, DaysStudied, Pace, Today

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from malgil.core.tallies import Tally
    from malgil.phrasebook.cards import CardType

YEAR = 365
"""Days of a calendar, today included."""


def today_panel(
    tallies: Iterable[Tally], today: int, samples: Mapping[CardType, Collection[int]]
) -> Today:
    """Return what was done on a learning day.

    Args:
        tallies: Those of any days.
        today: The learning day.
        samples: Durations of recent answers by card type, in milliseconds.
    """
    done = [one for one in tallies if one.day == today]
    speed = pace(samples)
    return Today(
        day=today,
        reviews=sum(one.answers for one in done),
        again=sum(one.again for one in done),
        seconds=sum(one.duration_ms for one in done) / 1000,
        introduced=sum(one.introduced for one in done),
        pace=tuple(
            Pace(
                type=kind,
                seconds=speed[kind],
                measured=len(samples.get(kind, ())) >= ENOUGH_SAMPLES,
            )
            for kind in DEFAULT_PACE
        ),
    )


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


def calendar_panel(tallies: Iterable[Tally], today: int, since: int | None = None) -> Calendar:
    """Return the days of a year that ends today.

    Args:
        tallies: Those of any days; what lies outside the year is passed over.
        today: The learning day now.
        since: Begin with this day if it is later than a year ago.
    """
    first = max(today - YEAR + 1, today - YEAR + 1 if since is None else since)
    days = dict.fromkeys(range(first, today + 1), (0, 0, 0))
    for one in tallies:
        if one.day in days:
            reviews, again, duration = days[one.day]
            days[one.day] = (
                reviews + one.answers,
                again + one.again,
                duration + one.duration_ms,
            )
    return Calendar(
        days=tuple(
            CalendarDay(day=day, reviews=reviews, again=again, seconds=duration / 1000)
            for day, (reviews, again, duration) in days.items()
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
