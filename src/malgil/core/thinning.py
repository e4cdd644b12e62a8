"""Which backups are kept, as they grow older."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from datetime import date, datetime

ALL_FOR = timedelta(days=2)
"""How long every backup is kept."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, then weeks, then months have one."""


@dataclass(slots=True)
class _Tier:
    """One kind of period: how many of them are left, and the last that has its backup."""

    left: int
    last: Hashable = None

    def takes(self, period: Hashable) -> bool:
        """Return whether a backup of this period is its first; the tier is full otherwise."""
        if not self.left or period == self.last:
            return False
        self.left -= 1
        self.last = period
        return True


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the backups that stay: all of two days, then 12 daily, 10 weekly and 9 monthly ones.

    A period that has a backup counts, an empty one does not, so that nobody who pauses loses any.
    Of a period the newest stays. What seems to come from the future stays too: the clock is wrong
    now, or was then.

    Args:
        times: When the backups were made; aware, in the learner's zone.
        now: The time; aware.
    """
    stay: set[datetime] = set()
    daily, weekly, monthly = _Tier(DAILY), _Tier(WEEKLY), _Tier(MONTHLY)
    newest_first = sorted(set(times), reverse=True)
    for time in newest_first:
        day = time.date()
        if time > now - ALL_FOR:
            stay.add(time)
            daily.last = day
        elif daily.left:
            if daily.takes(day):
                stay.add(time)
        elif weekly.left:
            if weekly.last is None:  # the week of the oldest so far has its backup already
                weekly.last = _week(min(stay).date())
            if weekly.takes(_week(day)):
                stay.add(time)
        elif monthly.left:
            if monthly.last is None:
                monthly.last = _month(min(stay).date())
            if monthly.takes(_month(day)):
                stay.add(time)
    return frozenset(stay)


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, int]:
    return (day.year, day.month)
