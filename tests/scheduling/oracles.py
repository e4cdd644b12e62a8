"""Slow reference implementations, to compare the fast ones with."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.scheduling.queue import DueCard, _urgency

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.scheduling.queue import _Urgency


def order_reviews(
    cards: Iterable[DueCard], *, day: int, last_levels: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the reviews in the order of asking.

    They are sorted by what a review saves, if that is known, and then by falling retrievability.
    Ties are broken by a hash of learning day and card. Two cards of one level do not follow each
    other if that can be avoided: a card that shares a level with the previous one steps back. A
    level with more than half of the cards left goes first, since its cards would end up together.

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


@dataclass(slots=True)
class _Group:
    """The cards with exactly these levels, the next one last."""

    levels: frozenset[str]
    cards: list[tuple[_Urgency, DueCard]]

    def head(self) -> _Urgency:
        return self.cards[-1][0]


class _Pool:
    """Reviews that are not ordered yet.

    Cards with the same levels differ only in urgency, so each choice looks at one card per group.
    Both heaps contain outdated entries, which are dropped when they reach the top.
    """

    def __init__(self, cards: Iterable[DueCard], day: int) -> None:
        by_levels: dict[frozenset[str], list[tuple[_Urgency, DueCard]]]
        by_levels = defaultdict(list)
        for card in cards:
            by_levels[card.levels].append((_urgency(card, day), card))
        self._groups = [_Group(levels, entries) for levels, entries in by_levels.items()]
        self._of_level: dict[str, list[int]] = defaultdict(list)
        self._counts: Counter[str] = Counter()
        self.count = 0
        for number, group in enumerate(self._groups):
            group.cards.sort(key=lambda pair: pair[0], reverse=True)
            self.count += len(group.cards)
            for level in group.levels:
                self._of_level[level].append(number)
                self._counts[level] += len(group.cards)
        self._heads = [(group.head(), number) for number, group in enumerate(self._groups)]
        self._heaviest = [(-count, level) for level, count in self._counts.items()]
        heapq.heapify(self._heads)
        heapq.heapify(self._heaviest)

    def pop(self, last_levels: frozenset[str]) -> DueCard:
        number = self._of_heavy_level(last_levels)
        if number is None:
            number = self._first_apart(last_levels)
        group = self._groups[number]
        _, chosen = group.cards.pop()
        self.count -= 1
        for level in group.levels:
            self._counts[level] -= 1
        if group.cards:
            heapq.heappush(self._heads, (group.head(), number))
        return chosen

    def _of_heavy_level(self, last_levels: frozenset[str]) -> int | None:
        while self._heaviest and -self._heaviest[0][0] != self._counts[self._heaviest[0][1]]:
            level = self._heaviest[0][1]
            heapq.heapreplace(self._heaviest, (-self._counts[level], level))
        if not self._heaviest or -2 * self._heaviest[0][0] <= self.count:
            return None
        apart = (
            number
            for number in self._of_level[self._heaviest[0][1]]
            if self._groups[number].cards and last_levels.isdisjoint(self._groups[number].levels)
        )
        return min(apart, key=lambda number: self._groups[number].head(), default=None)

    def _first_apart(self, last_levels: frozenset[str]) -> int:
        passed_over: list[tuple[_Urgency, int]] = []
        chosen: int | None = None
        while chosen is None and self._heads:
            head, number = heapq.heappop(self._heads)
            group = self._groups[number]
            if not group.cards or group.head() != head:
                continue
            if last_levels.isdisjoint(group.levels):
                chosen = number
            else:
                passed_over.append((head, number))
        for entry in passed_over:
            heapq.heappush(self._heads, entry)
        return passed_over[0][1] if chosen is None else chosen
