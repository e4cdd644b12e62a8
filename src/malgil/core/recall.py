"""True retention: how often what had an interval of a day or more was recalled."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from malgil.base.learning_day import from_date, to_date
from malgil.phrasebook.cards import CardType
from malgil.scheduling.panels import Period, Rate, Retention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from malgil.core.tallies import Tally

_WEEK = 7


def retention_panel(tallies: Iterable[Tally], today: int, desired: float) -> Retention:
    """Return the true retention: of all, by age, card type, week and month.

    Args:
        tallies: Those of any days and card types, in any order.
        today: The learning day now; later days (a clock that was set back) are passed over.
        desired: The desired retention.
    """
    past = [one for one in tallies if one.day <= today]
    tests = [(one.day, one.type, one.young, one.mature) for one in past]
    by_type = {
        kind: total(rate for _day, of, *rates in tests if of is kind for rate in rates)
        for kind in CardType
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
    for one in rates:
        reviews += one.reviews
        recalled += one.recalled
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
    found: list[Period] = []
    first, last = span_of(min(tests, default=today + 1))
    while first <= today and tests:
        rates = (rate for day in range(first, last + 1) for rate in tests.get(day, ()))
        found.append(Period(first=first, last=last, rate=total(rates)))
        first, last = span_of(last + 1)
    return tuple(found)
