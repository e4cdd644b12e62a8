"""The calendar panel: a year of answers by day, and the days studied."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from msgspec import Struct, to_builtins

from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_day
from malgil.scheduling.pace import days_studied
from malgil.stats.panels import with_head
from malgil.wording import whole_minutes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from malgil.stats.reader import Reader
    from malgil.stats.reviews import Tally


class CalendarDay(Struct, frozen=True, kw_only=True):
    """A day of the calendar, with the number of answers, the number of Again, and the time."""

    day: int
    reviews: int
    again: int
    seconds: float


class DaysStudied(Struct, frozen=True, kw_only=True):
    """The days studied and the streaks.

    Attributes:
        last_30: Days studied of the last 30, including today.
        current_run: Current streak, up to today, or up to yesterday if nothing was answered today.
        longest_run: Longest streak.
        total: All days studied.
    """

    last_30: int
    current_run: int
    longest_run: int
    total: int


class Calendar(Struct, frozen=True, kw_only=True):
    """A year by learning day.

    Attributes:
        days: Every day of the span in order, today last, including days without answers.
        studied: Days studied, including those before the span.
    """

    days: tuple[CalendarDay, ...]
    studied: DaysStudied

    @property
    def busiest(self) -> int:
        """Highest number of answers on one day."""
        return max((day.reviews for day in self.days), default=0)

    @property
    def total(self) -> int:
        """Number of answers in the span."""
        return sum(day.reviews for day in self.days)


YEAR = 365
"""Days of a calendar, including today."""

_WEEKS, _WEEK = 8, 7


def compute(reader: Reader) -> Calendar:
    """Return the calendar of the year that ends today."""
    return calendar_panel(reader.tallies, reader.today, reader.since)


def calendar_panel(tallies: Iterable[Tally], today: int, since: int | None = None) -> Calendar:
    """Return the calendar of the year that ends today.

    Args:
        tallies: Tallies of any days.
        today: Current learning day.
        since: First day, if it is less than a year ago.
    """
    first = max(today - YEAR + 1, today - YEAR + 1 if since is None else since)
    by_day: dict[int, list[Tally]] = defaultdict(list)
    for tally in tallies:
        by_day[tally.day].append(tally)
    studied = studied_panel(by_day, today)
    days = tuple(_day(day, by_day[day]) for day in range(first, today + 1))
    return Calendar(days=days, studied=studied)


def _day(day: int, tallies: Sequence[Tally]) -> CalendarDay:
    return CalendarDay(
        day=day,
        reviews=sum(tally.answers for tally in tallies),
        again=sum(tally.again for tally in tallies),
        seconds=sum(tally.duration_ms for tally in tallies) / 1000,
    )


def studied_panel(days: Iterable[int], today: int) -> DaysStudied:
    """Return the days studied and the streaks.

    Days after today (after the clock was set back) are ignored.

    Args:
        days: Learning days of answers, in any order and with duplicates.
        today: Current learning day.
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


def _longest_row(days: Collection[int]) -> int:
    longest = row = 0
    last: int | None = None
    for day in sorted(days):
        row = row + 1 if last == day - 1 else 1
        longest = max(longest, row)
        last = day
    return longest


def sentences(calendar: Calendar) -> list[str]:
    """Return the number of answers and the busiest day in words."""
    first, last = iso_day(calendar.days[0].day), iso_day(calendar.days[-1].day)
    if not calendar.total:
        return [_("No answers from {first} to {last}.").format(first=first, last=last)]
    busiest = max(calendar.days, key=lambda day: day.reviews)
    said = n_(
        "{count} answer from {first} to {last}; the busiest day: {day} ({most}).",
        "{count} answers from {first} to {last}; the busiest day: {day} ({most}).",
        calendar.total,
    ).format(
        count=calendar.total,
        first=first,
        last=last,
        day=iso_day(busiest.day),
        most=busiest.reviews,
    )
    return [said]


def days_sentence(days: DaysStudied) -> str:
    """Return the days studied and the streaks in words."""
    return _("Studied on {days} of the last 30 days. Streak: {current}, best {longest}.").format(
        days=days.last_30, current=days.current_run, longest=days.longest_run
    )


def table(calendar: Calendar) -> list[Sequence[str]]:
    """Return the last weeks, each of seven days ending with today's weekday."""
    days = calendar.days
    rows: list[Sequence[str]] = []
    for end in range(len(days), 0, -_WEEK)[:_WEEKS]:
        week = days[max(0, end - _WEEK) : end]
        reviews = sum(day.reviews for day in week)
        if reviews:
            studied = sum(day.reviews > 0 for day in week)
            time = str(whole_minutes(sum(day.seconds for day in week)))
            rows.insert(0, (iso_day(week[0].day), str(studied), str(reviews), time))
    return with_head((N_("7 days from"), N_("days studied"), N_("answers"), N_("min")), rows)


def to_json(calendar: Calendar) -> dict[str, Any]:
    """Return every day."""
    return {"calendar": [{**to_builtins(day), "day": iso_day(day.day)} for day in calendar.days]}
