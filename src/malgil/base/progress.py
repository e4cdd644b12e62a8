"""How far a long piece of work is: one share from 0 to 1, told by all its parts."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ProgressCallback: TypeAlias = "Callable[[float], None]"
"""Hears from time to time which share is done, 0–1; what it raises ends the work."""

One = TypeVar("One")

_EVERY = 250


def no_progress(_share: float) -> None:
    """Hear how far something is, and tell nobody."""


def parts(on_progress: ProgressCallback, *weights: float) -> tuple[ProgressCallback, ...]:
    """Return what each of several parts, done one after the other, tells how far it is itself.

    Args:
        on_progress: Hears how far the whole is.
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


def counted(items: Iterable[One], total: int, on_progress: ProgressCallback) -> Iterator[One]:
    """Yield the items, and tell as they are taken.

    Args:
        items: What is worked through.
        total: How many there are.
        on_progress: Hears which share of them was taken: at once, and then now and again.
    """
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            on_progress(number / total)
        yield item
