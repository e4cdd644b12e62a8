"""Which backups are kept, as they grow older."""

from __future__ import annotations

from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from datetime import datetime

ALL_FOR = timedelta(days=2)
"""How long every backup is kept."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, then weeks, then months have one."""


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the backups that stay: all of two days, then 12 daily, 10 weekly and 9 monthly ones.

    A period that has a backup counts, an empty one does not, so that nobody who pauses loses any.
    Of a period the newest stays. What seems to come from the future stays too: the clock is wrong
    now, or was then.

    Args:
        times: When the backups were made; aware, in the learner's zone.
        now: The time; aware.
    """
    newest_first = sorted(set(times), reverse=True)
    stay = [time for time in newest_first if time > now - ALL_FOR]
    older = deque(newest_first[len(stay) :])
    for period, most in _TIERS:
        last = period(stay[-1]) if stay else None
        left = most
        while older and left:
            time = older.popleft()
            if period(time) != last:
                last = period(time)
                stay.append(time)
                left -= 1
    return frozenset(stay)


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return time.isocalendar()[:2]


def _month(time: datetime) -> Hashable:
    return (time.year, time.month)


_TIERS = ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY))
