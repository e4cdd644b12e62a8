"""Slow ways to the same answer, to compare the fast ones with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.scheduling.priority import DueCard, _Pool

if TYPE_CHECKING:
    from collections.abc import Iterable


def order_reviews(
    cards: Iterable[DueCard], *, day: int, last_levels: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the reviews in the order in which they are asked.

    By falling retrievability: what can still be saved comes first; before that by what asking a
    card saves, where it is told. Ties go by a hash of learning
    day and card. Two of one level do not follow each other where that can be avoided: a card that
    shares a level with the one before steps back, and a level that makes up more than half of what
    is left goes first, since it would be among itself at the end.

    Args:
        cards: The reviews due, in any order, each card once.
        day: The learning day.
        last_levels: The levels of the card that was answered last.
    """
    pool = _Pool(cards, day)
    order: list[str] = []
    while pool.count:
        chosen = pool.pop(last_levels)
        order.append(chosen.card)
        last_levels = chosen.levels
    return tuple(order)
