"""Numbers about a learner's progress. Each is one pass over what it counts."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CARD_KINDS, CardKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

WALKABLE = 0.8
"""The least retrievability of a path card, and of each meaning on its way, to walk it."""

DAYS_LOOKED_AT = 30

ENOUGH_SAMPLES = 10
"""From so many answers of a type on, their median is the learner's pace."""

_LONGEST_MS = 60_000


def days_studied(days: Iterable[int], today: int) -> int:
    """Return on how many of the last 30 learning days, today included, something was studied.

    Args:
        days: The learning days of the answers, in any order and number.
        today: The learning day now; a day after it (a clock set back) does not count.
    """
    return len({day for day in days if today - DAYS_LOOKED_AT < day <= today})


def last_days(counts: Mapping[int, int], today: int, days: int = 7) -> tuple[int, ...]:
    """Return the count of each of the last `days` learning days, the oldest first, today last."""
    return tuple(counts.get(day, 0) for day in range(today - days + 1, today + 1))


def pace(samples: Mapping[CardKind, Collection[int]]) -> dict[CardKind, float]:
    """Return how many seconds an answer to a card of each type takes this learner.

    Args:
        samples: Durations of recent answers in milliseconds. One above 60 s counts as 60 s: then
            the learner was away.

    Returns:
        The median for each type with at least `ENOUGH_SAMPLES` samples, else its default.
    """
    return {kind: _seconds(samples.get(kind, ()), kind.pace) for kind in CARD_KINDS.values()}


def _seconds(samples: Collection[int], default: float) -> float:
    if len(samples) < ENOUGH_SAMPLES:
        return default
    return median(min(max(sample, 0), _LONGEST_MS) for sample in samples) / 1000


def mean(values: Sequence[float]) -> float | None:
    """Return the mean; None of nothing."""
    return fsum(values) / len(values) if values else None


def median(values: Iterable[float]) -> float:
    """Return the median; of an even count the mean of the two in the middle.

    The standard library's pulls in `random`, `decimal` and `fractions`, 5 ms before a first card.

    Raises:
        ValueError: If there are no values.
    """
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
