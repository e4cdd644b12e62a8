"""Learning days and instants: what a moment is called, in whole numbers.

A learning day is a local date whose start is moved to the rollover hour, kept as the count of days
since 1970-01-01. It is counted from the wall clock, once, when something happens, and then stored:
travel, daylight saving and a changed rollover hour change no day that has been stored.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_MILLISECOND = timedelta(milliseconds=1)
_HOURS = range(24)
DAY_MS = 86_400_000
FIRST_DAY, LAST_DAY = -719_162, 2_932_896
"""The days of the years 1 to 9999."""


def day_of(now: datetime, rollover_hour: int) -> int:
    """Return the learning day of a moment, in days since 1970-01-01.

    The rollover hours are taken off the wall clock, not off the instant: the day starts when the
    clock on the wall shows the rollover hour, also on the two days a year that have 23 or 25 hours.

    Args:
        now: An aware time in the learner's zone.
        rollover_hour: 0–23; before it the day before goes on.

    Raises:
        ValueError: `now` is naive, or the hour is not one.
    """
    if now.tzinfo is None:
        msg = "the learner's zone is missing"
        raise ValueError(msg)
    if rollover_hour not in _HOURS:
        msg = f"no hour of the day: {rollover_hour}"
        raise ValueError(msg)
    wall_clock = now.replace(tzinfo=None)
    return from_date((wall_clock - timedelta(hours=rollover_hour)).date())


def is_day(day: int) -> bool:
    """Return whether a calendar has this learning day."""
    return FIRST_DAY <= day <= LAST_DAY


def is_time(ms: int) -> bool:
    """Return whether a calendar has this time, in milliseconds since 1970."""
    return is_day(ms // DAY_MS)


def to_date(day: int) -> date:
    """Return the date of a learning day.

    Raises:
        ValueError: The day is not in the years 1–9999.
    """
    try:
        return date.fromordinal(day + _EPOCH_ORDINAL)
    except (OverflowError, ValueError) as error:
        msg = f"no calendar has the day {day}"
        raise ValueError(msg) from error


def from_date(day: date) -> int:
    """Return the learning day that a date names."""
    return day.toordinal() - _EPOCH_ORDINAL


def to_ms(now: datetime) -> int:
    """Return an aware time as milliseconds since 1970 in UTC, rounded down.

    Raises:
        ValueError: The time is naive.
    """
    if now.tzinfo is None:
        msg = "a time without its zone is no instant"
        raise ValueError(msg)
    return (now - _EPOCH) // _MILLISECOND


def iso_day(day: int) -> str:
    """Return a learning day as `2026-11-22`.

    Raises:
        ValueError: The day is not in the years 1–9999.
    """
    return to_date(day).isoformat()


def iso_time(ms: int) -> str:
    """Return milliseconds since 1970 as `2026-11-22T08:14:00.000Z`.

    Raises:
        ValueError: The time is not in the years 1–9999.
    """
    try:
        moment = _EPOCH + ms * _MILLISECOND
    except OverflowError as error:
        msg = f"no calendar has the time {ms}"
        raise ValueError(msg) from error
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
