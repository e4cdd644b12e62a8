"""The current time: the system clock, or a frozen one for development."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime

from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import _

Clock = Callable[[], datetime]

_HOUR_MS = 3_600_000
_YEAR_MS = 365 * 24 * _HOUR_MS
# Leave room for the days before and after, which are shown too.
_FIRST, _LAST = datetime(1, 1, 3), datetime(9999, 9, 1)  # noqa: DTZ001 - in any zone
_FIRST_SHOWN = datetime(1970, 1, 1)  # noqa: DTZ001

NOW_VARIABLE = "MALGIL_NOW"
"""Environment variable that freezes the time (ISO 8601 with an offset), for tests and pictures."""


def system_clock() -> Clock:
    """Return a clock that gives aware times: local, or frozen by MALGIL_NOW.

    Raises:
        UsageError: MALGIL_NOW is not a valid time with an offset, or is out of range.
    """
    text = os.environ.get(NOW_VARIABLE, "")
    if not text:
        return _local_now
    try:
        frozen = datetime.fromisoformat(text)
    except ValueError:
        frozen = None
    if frozen is None or frozen.tzinfo is None:
        raise UsageError(
            _(
                "MALGIL_NOW is {value}, which is not a time with an offset such as "
                "2026-11-22T08:00:00+09:00. Correct it or unset it."
            ).format(value=text)
        )
    if not _FIRST_SHOWN <= frozen.replace(tzinfo=None) <= _LAST:
        raise UsageError(_out_of_range(frozen))
    return lambda: frozen


def in_calendar(now: datetime) -> datetime:
    """Return `now` if the calendar has the days around it.

    Raises:
        MalgilError: The calendar does not have them.
    """
    if not _FIRST <= now.replace(tzinfo=None) <= _LAST:
        raise MalgilError(_out_of_range(now))
    return now


def _out_of_range(now: object) -> str:
    message = _(
        "The clock shows {time}, but malgil counts days from {first} to {last}. Set it right."
    )
    days = _FIRST_SHOWN.date(), _LAST.date()
    return message.format(time=now, first=days[0], last=days[1])


def clock_warning(last_ms: int | None, now_ms: int) -> str | None:
    """Return a warning if the clock looks wrong, else None.

    A wrong clock loses nothing, but answers count for the wrong day.

    Args:
        last_ms: Time of the last log entry, in milliseconds since 1970. None if the log is empty.
        now_ms: Current time, in milliseconds since 1970.
    """
    if last_ms is None:
        return None
    if now_ms < last_ms - _HOUR_MS:
        return _(
            "The clock is behind your last answer. If it is wrong, set it right before you go on."
        )
    if now_ms > last_ms + _YEAR_MS:
        return _(
            "By the clock your last answer was more than a year ago. If that is wrong, set the "
            "clock right before you go on."
        )
    return None


def _local_now() -> datetime:
    try:
        now = datetime.now().astimezone()
    except (OverflowError, ValueError) as error:  # outside any calendar
        raise MalgilError(_out_of_range(error)) from error
    return in_calendar(now)
