"""Progress of long work, as one share from 0 to 1 across all its parts."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ProgressCallback: TypeAlias = "Callable[[float], None]"
"""Receives the share done (0–1). An exception that it raises stops the work."""

Item = TypeVar("Item")

_EVERY = 250


def no_progress(_share: float) -> None:
    """Progress callback that does nothing."""


def parts(on_progress: ProgressCallback, *weights: float) -> tuple[ProgressCallback, ...]:
    """Return one callback for each of several consecutive parts.

    Args:
        on_progress: Receives the share of the whole done (0–1).
        weights: Relative durations of the parts. Their sum is greater than 0.
    """
    whole = sum(weights)
    ends = accumulate(weights)
    return tuple(
        _part(on_progress, (end - weight) / whole, weight / whole)
        for weight, end in zip(weights, ends, strict=True)
    )


def _part(on_progress: ProgressCallback, start: float, span: float) -> ProgressCallback:
    return lambda share: on_progress(start + span * share)


def counted(items: Iterable[Item], total: int, on_progress: ProgressCallback) -> Iterator[Item]:
    """Yield the items and report progress, first before the first item.

    Args:
        items: Items to yield.
        total: Number of items.
        on_progress: Receives the share of the items yielded (0–1).
    """
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            on_progress(number / total)
        yield item
