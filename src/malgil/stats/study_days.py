"""Days of study: true retention, the calendar, and the forecast of what is due."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from malgil.base.learning_day import from_date, to_date
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.pace import ENOUGH_SAMPLES, days_studied, pace
from malgil.scheduling.panels import (
    Calendar,
    CalendarDay,
    DaysStudied,
    Forecast,
    ForecastDay,
    Pace,
    Period,
    Rate,
    Retention,
    TodayFigures,
)
from malgil.scheduling.queue import estimate_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from malgil.store.day_tallies import Tally

_WEEK = 7


def retention_panel(tallies: Iterable[Tally], today: int, desired: float) -> Retention:
    """Return the true retention: of all, by age, card type, week and month.

    Args:
        tallies: Those of any days and card types, in any order.
        today: The learning day now; later days (a clock that was set back) are passed over.
        desired: The desired retention.
    """
    past = [tally for tally in tallies if tally.day <= today]
    tests = [(tally.day, tally.type, tally.young, tally.mature) for tally in past]
    by_type = {
        kind: total(rate for _day, of, *rates in tests if of is kind for rate in rates)
        for kind in CARD_KINDS.values()
    }
    by_day: dict[int, list[Rate]] = {}
    for day, _type, young, mature in tests:
        if young.reviews or mature.reviews:
            by_day.setdefault(day, []).extend((young, mature))
    return Retention(
        desired=desired,
        overall=total(by_type.values()),
        young=total(young for _day, _type, young, _mature in tests),
        mature=total(mature for _day, _type, _young, mature in tests),
        by_type=by_type,
        weeks=periods(by_day, today, week_of),
        months=periods(by_day, today, month_of),
    )


def total(rates: Iterable[Rate]) -> Rate:
    """Return the rate of all together."""
    reviews = recalled = 0
    for rate in rates:
        reviews += rate.reviews
        recalled += rate.recalled
    return Rate(reviews, recalled)


def week_of(day: int) -> tuple[int, int]:
    """Return Monday and Sunday of a day's week."""
    # 1970-01-01 was a Thursday.
    monday = day - (day + 3) % _WEEK
    return monday, monday + _WEEK - 1


def month_of(day: int) -> tuple[int, int]:
    """Return the first and the last day of a day's month."""
    first = to_date(day).replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return from_date(first), from_date(following) - 1


def periods(
    tests: Mapping[int, Sequence[Rate]], today: int, span_of: Callable[[int], tuple[int, int]]
) -> tuple[Period, ...]:
    """Return the rate of each span from the first test to today, empty spans too.

    Args:
        tests: The tests of each learning day up to today that has any.
        today: The learning day now.
        span_of: Returns the first and the last day of the span of a day.
    """
    spans: list[Period] = []
    first, last = span_of(min(tests, default=today + 1))
    while first <= today and tests:
        rates = (rate for day in range(first, last + 1) for rate in tests.get(day, ()))
        spans.append(Period(first=first, last=last, rate=total(rates)))
        first, last = span_of(last + 1)
    return tuple(spans)


YEAR = 365
"""Days of a calendar, today included."""


def today_panel(
    tallies: Iterable[Tally], today: int, samples: Mapping[CardKind, Collection[int]]
) -> TodayFigures:
    """Return what was done on a learning day.

    Args:
        tallies: Those of any days.
        today: The learning day.
        samples: Durations of recent answers by card type, in milliseconds.
    """
    done = [tally for tally in tallies if tally.day == today]
    speed = pace(samples)
    return TodayFigures(
        day=today,
        reviews=sum(tally.answers for tally in done),
        again=sum(tally.again for tally in done),
        seconds=sum(tally.duration_ms for tally in done) / 1000,
        introduced=sum(tally.introduced for tally in done),
        pace=tuple(
            Pace(
                type=kind,
                seconds=speed[kind],
                measured=len(samples.get(kind, ())) >= ENOUGH_SAMPLES,
            )
            for kind in speed
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
    for tally in tallies:
        if tally.day in days:
            reviews, again, duration = days[tally.day]
            days[tally.day] = (
                reviews + tally.answers,
                again + tally.again,
                duration + tally.duration_ms,
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


DAYS_AHEAD = 90


def forecast_panel(
    due: Mapping[tuple[CardKind, int], int],
    today: int,
    pace: Mapping[CardKind, float],
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


def _none() -> dict[CardKind, int]:
    return dict.fromkeys(CARD_KINDS.values(), 0)


def _day(day: int, by_type: dict[CardKind, int], pace: Mapping[CardKind, float]) -> ForecastDay:
    return ForecastDay(day=day, by_type=by_type, seconds=estimate_seconds(by_type, pace))
