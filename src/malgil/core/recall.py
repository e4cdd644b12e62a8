"""True retention: how often what had an interval of a day or more was recalled."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from malgil.core.cards import CardType
from malgil.core.learning_day import from_date, to_date
from malgil.core.panels import Period, Rate, Retention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from malgil.core.tallies import Tally

_WEEK = 7


def retention_panel(tallies: Iterable[Tally], today: int, desired: float) -> Retention:
    """Return the true retention: of all, by age, card type, week and month.

    Args:
        tallies: Those of any days and card types, in any order.
        today: The learning day now; later days (a clock that was set back) are passed over.
        desired: The desired retention.
    """
    past = [one for one in tallies if one.day <= today and one.tests.reviews]
    return Retention(
        desired=desired,
        overall=total(one.tests for one in past),
        young=total(one.young for one in past),
        mature=total(one.mature for one in past),
        by_type={kind: total(one.tests for one in past if one.type is kind) for kind in CardType},
        weeks=periods(past, today, week_of),
        months=periods(past, today, month_of),
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
    tallies: Sequence[Tally], today: int, span_of: Callable[[int], tuple[int, int]]
) -> tuple[Period, ...]:
    """Return the rate of each span from the first test to today, empty spans too.

    Args:
        tallies: Those with tests, up to today, in any order.
        today: The learning day now.
        span_of: Returns the first and the last day of the span of a day.
    """
    if not tallies:
        return ()
    grouped: dict[int, list[Rate]] = {}
    for one in tallies:
        grouped.setdefault(span_of(one.day)[0], []).append(one.tests)
    found: list[Period] = []
    first, last = span_of(min(one.day for one in tallies))
    while first <= today:
        found.append(Period(first=first, last=last, rate=total(grouped.get(first, []))))
        first, last = span_of(last + 1)
    return tuple(found)
