"""Progress of long work: one share from 0 to 1, reported by all its parts."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ProgressCallback: TypeAlias = "Callable[[float], None]"
"""Gets from time to time the share done, 0–1; what it raises ends the work."""

Item = TypeVar("Item")

_EVERY = 250


def no_progress(_share: float) -> None:
    """Progress callback that does nothing."""


def parts(on_progress: ProgressCallback, *weights: float) -> tuple[ProgressCallback, ...]:
    """Return a callback for each of several parts that are done one after the other.

    Args:
        on_progress: Gets the share of the whole.
        weights: About how long each part takes beside the others; more than 0 in sum.
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
    """Yield the items, and report as they are taken.

    Args:
        items: What is worked through.
        total: How many there are.
        on_progress: Gets the share of them that was taken: at once, and then now and again.
    """
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            on_progress(number / total)
        yield item
