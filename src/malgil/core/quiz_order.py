"""Putting the choices of a level back into order: windows over long levels, and the score."""

from __future__ import annotations

from bisect import bisect_left
from math import factorial
from typing import TYPE_CHECKING, TypeVar

from malgil.core.shuffling import shuffled

if TYPE_CHECKING:
    from collections.abc import Sequence

WINDOW = 5
"""At most so many choices are put in order at once."""

LEAST = 3
"""A level of fewer choices is not asked."""

_T = TypeVar("_T")


def windows(length: int) -> tuple[range, ...]:
    """Return the windows over a level of so many choices.

    Every pair of neighbours stands together in one of them, since each window begins with the
    last choice of the one before, or sooner.
    """
    if length < LEAST:
        return ()
    if length <= WINDOW:
        return (range(length),)
    starts = [*range(0, length - WINDOW, WINDOW - 1), length - WINDOW]
    return tuple(range(start, start + WINDOW) for start in starts)


def scrambled(things: Sequence[_T], *seed: object) -> list[_T]:
    """Return two things or more, all different, in an order that is not the one given."""
    mixed = shuffled(things, *seed)
    return [*mixed[1:], mixed[0]] if mixed == list(things) else mixed


def kendall_tau(order: Sequence[int]) -> float:
    """Return Kendall's tau of an arrangement against the right order.

    The share of pairs in the right order less that of pairs in the wrong one (Kendall 1938): 1 if
    all is right, −1 if all is reversed, 0 on average for guessing. Fewer than two things are right.

    Args:
        order: What was put first, second and so on, each named by its right place; all different.
    """
    count = len(order)
    pairs = count * (count - 1) // 2
    if not pairs:
        return 1.0
    seen: list[int] = []
    wrong = 0
    for place in order:
        at = bisect_left(seen, place)
        wrong += len(seen) - at
        seen.insert(at, place)
    return (pairs - 2 * wrong) / pairs


def chance_of_all(count: int) -> float:
    """Return how probable the right order of so many things is by guessing, 0–1."""
    return 1 / factorial(count)
