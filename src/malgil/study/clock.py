"""The one place where the real time comes in."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime

from malgil.errors import UsageError
from malgil.i18n import _

Clock = Callable[[], datetime]

NOW_VARIABLE = "MALGIL_NOW"
"""Sets the time for development and pictures: ISO 8601 with an offset. It then stands still."""


def system_clock() -> Clock:
    """Return a clock of aware times in the local zone.

    Raises:
        UsageError: If MALGIL_NOW is set to what is no time.
    """
    told = os.environ.get(NOW_VARIABLE, "")
    if not told:
        return _local_now
    try:
        frozen = datetime.fromisoformat(told)
    except ValueError:
        frozen = None
    if frozen is None or frozen.tzinfo is None:
        raise UsageError(
            _(
                "MALGIL_NOW is {value}, which is not a time with an offset such as "
                "2026-11-22T08:00:00+09:00. Correct it or unset it."
            ).format(value=told)
        )
    return lambda: frozen


def _local_now() -> datetime:
    return datetime.now().astimezone()
