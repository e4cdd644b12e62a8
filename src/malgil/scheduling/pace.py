"""Figures about a learner's pace and study days, and simple averages."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CARD_KINDS, CardKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

DAYS_LOOKED_AT = 30

ENOUGH_SAMPLES = 10
"""Minimum number of answers of a type for their median to be the learner's pace."""

LONGEST_MS = 60_000
"""Maximum answer time that is counted. After that the learner was away."""


def days_studied(days: Iterable[int], today: int) -> int:
    """Return the number of days studied in the last 30 learning days, including today.

    Args:
        days: Learning days of answers, in any order and with duplicates.
        today: Current learning day. Later days (after the clock was set back) are ignored.
    """
    return len({day for day in days if today - DAYS_LOOKED_AT < day <= today})


def last_days(counts: Mapping[int, int], today: int, days: int = 7) -> tuple[int, ...]:
    """Return the counts of the last `days` learning days, oldest first, including today."""
    return tuple(counts.get(day, 0) for day in range(today - days + 1, today + 1))


def pace(
    samples: Mapping[CardKind, Collection[int]], default: Mapping[CardKind, float] | None = None
) -> dict[CardKind, float]:
    """Return the learner's seconds per answer by card kind.

    Args:
        samples: Durations of recent answers in milliseconds. At most 60 s count, since the learner
            was away after that.
        default: Seconds of kinds with fewer than `ENOUGH_SAMPLES` samples (default: those of the
            kinds). The others get the median.
    """
    seconds = dict(default or {kind: kind.pace for kind in CARD_KINDS.values()})
    for kind, times in samples.items():
        if len(times) >= ENOUGH_SAMPLES:
            seconds[kind] = median(min(max(time, 0), LONGEST_MS) for time in times) / 1000
    return seconds


def mean(values: Sequence[float]) -> float | None:
    """Return the mean, or None without values."""
    return fsum(values) / len(values) if values else None


def median(values: Iterable[float]) -> float:
    """Return the median, which for an even count is the mean of the middle two values.

    The `statistics` module imports `random`, `decimal` and `fractions`, which takes 5 ms.

    Raises:
        ValueError: There are no values.
    """
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
