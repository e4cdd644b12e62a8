"""Learning days and timestamps as integers.

A learning day is a local date that starts at the rollover hour, stored as days since 1970-01-01. It
is computed once from the wall clock, when an event is written. Travel, daylight saving time and a
changed rollover hour never change a stored day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_MILLISECOND = timedelta(milliseconds=1)
_HOURS = range(24)
DAY_MS = 86_400_000
FIRST_DAY, LAST_DAY = -719_162, 2_932_896
"""First and last day of the years 1–9999."""


def day_of(now: datetime, rollover_hour: int) -> int:
    """Return the learning day of a time, in days since 1970-01-01.

    The rollover hour is subtracted from the wall clock, not from the instant. The day therefore
    starts when the clock shows the rollover hour, even on days that have 23 or 25 hours.

    Args:
        now: Aware time in the learner's zone.
        rollover_hour: Hour at which the day starts, 0–23.

    Raises:
        ValueError: `now` is naive, or the hour is out of range.
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
    """Return whether a learning day is in the years 1–9999."""
    return FIRST_DAY <= day <= LAST_DAY


def is_time(ms: int) -> bool:
    """Return whether a time, in milliseconds since 1970, is in the years 1–9999."""
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
    """Return the learning day of a date."""
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
