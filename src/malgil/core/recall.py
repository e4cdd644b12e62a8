"""True retention: how often what had an interval of a day or more was recalled."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from malgil.core.cards import CardType
from malgil.core.history import MATURE_DAYS, type_of
from malgil.core.learning_day import from_date, to_date
from malgil.core.panels import Period, Rate, Retention

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from malgil.core.history import Moment

_WEEK = 7


def retention_panel(moments: Iterable[Moment], today: int, desired: float) -> Retention:
    """Return the true retention: of all, by age, card type, week and month.

    Args:
        moments: Moments of any days and cards, in any order; only tests count.
        today: The learning day now; later days (a clock that was set back) are passed over.
        desired: The desired retention.
    """
    tests = [one for one in moments if one.is_test and one.event.learning_day <= today]
    mature = [one for one in tests if (one.interval or 0) >= MATURE_DAYS]
    young = [one for one in tests if (one.interval or 0) < MATURE_DAYS]
    types = {kind: [one for one in tests if _type(one) is kind] for kind in CardType}
    return Retention(
        desired=desired,
        overall=rate(tests),
        young=rate(young),
        mature=rate(mature),
        by_type={kind: rate(found) for kind, found in types.items()},
        weeks=periods(tests, today, week_of),
        months=periods(tests, today, month_of),
    )


def rate(tests: Sequence[Moment]) -> Rate:
    """Return how many tests there were, and how many recalled."""
    return Rate(len(tests), sum(one.recalled for one in tests))


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
    tests: Sequence[Moment], today: int, span_of: Callable[[int], tuple[int, int]]
) -> tuple[Period, ...]:
    """Return the rate of each span from the first test to today, empty spans too.

    Args:
        tests: Tests up to today, in any order.
        today: The learning day now.
        span_of: Returns the first and the last day of the span of a day.
    """
    if not tests:
        return ()
    grouped: dict[int, list[Moment]] = {}
    for one in tests:
        grouped.setdefault(span_of(one.event.learning_day)[0], []).append(one)
    found: list[Period] = []
    first, last = span_of(min(one.event.learning_day for one in tests))
    while first <= today:
        found.append(Period(first=first, last=last, rate=rate(grouped.get(first, []))))
        first, last = span_of(last + 1)
    return tuple(found)


def _type(one: Moment) -> CardType:
    return type_of(one.event.card or "")
