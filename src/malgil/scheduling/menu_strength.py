"""The menu as a map of what is known: how strong each item is, with all that is beneath it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from operator import eq, itemgetter
from typing import TYPE_CHECKING

from malgil.base.stored_json import decode
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence


@dataclass(frozen=True)
class NestedMenu:
    """A phrasebook's menu as a nested set: for each position, in the menu's own order.

    Attributes:
        phrasebook: The phrasebook's id.
        phrases: The key of the phrase that stands there.
        last: The last position beneath it; its own at a leaf.
        cards: The cards of all phrases from there on down, each once.
    """

    phrasebook: str
    phrases: Sequence[int]
    last: Sequence[int]
    cards: Sequence[int]

    @cached_property
    def above(self) -> list[int | None]:
        """The position above each; None at the top."""
        found: list[int | None] = []
        way: list[int] = []
        for position, last in enumerate(self.last):
            while way and self.last[way[-1]] < position:
                way.pop()
            found.append(way[-1] if way else None)
            way.append(position)
            if last == position:
                way.pop()
        return found

    def is_leaf(self, position: int) -> bool:
        """Return whether a way can end there."""
        return self.last[position] == position

    def leaves(self, branch: range) -> int:
        """Return how many leaf places there are between two positions."""
        return sum(map(eq, self.last[branch.start : branch.stop], branch))

    def walkable(self, branch: range, known: Collection[int], walked: Collection[int]) -> int:
        """Return how many leaf places between two positions can be walked to.

        Args:
            branch: The positions.
            known: The phrases whose meaning is known: all on the way have to be.
            walked: The phrases that can be walked to.
        """
        count = position = 0
        while position < branch.stop:
            last = self.last[position]
            if self.phrases[position] not in known:
                position = last
            elif last == position and position in branch:
                count += self.phrases[position] in walked
            position += 1
        return count

    def beneath(self, position: int | None) -> Iterator[int]:
        """Yield the positions right beneath one, or those at the top."""
        at, last = 0, len(self.last) - 1
        if position is not None:
            at, last = position + 1, self.last[position]
        while at <= last:
            yield at
            at = self.last[at] + 1

    def sums(self, weights: Mapping[int, int]) -> list[int]:
        """Return what `total` takes a branch's sum from, in which each phrase is counted once.

        Args:
            weights: What each phrase weighs; 0 if it is not there.
        """
        changes = [0] * len(self.phrases)
        seen: dict[int, int] = {}
        for position, phrase in enumerate(self.phrases):
            weight = weights.get(phrase)
            if not weight:
                continue
            changes[position] += weight
            if phrase in seen:
                # The branches with both places are those with the nearest place above both.
                common = self._common(seen[phrase], position)
                if common is not None:
                    changes[common] -= weight
            seen[phrase] = position
        return [0, *accumulate(changes)]

    def lineage(self, position: int) -> list[int]:
        """Return the positions from the top down to one, itself included."""
        way: list[int] = []
        at: int | None = position
        while at is not None:
            way.append(at)
            at = self.above[at]
        return way[::-1]

    def total(self, sums: Sequence[int], position: int) -> int:
        """Return the sum of a branch."""
        return sums[self.last[position] + 1] - sums[position]

    def _common(self, first: int, second: int) -> int | None:
        """Return the nearest position at or above both of two, the first first."""
        at: int | None = first
        while at is not None and self.last[at] < second:
            at = self.above[at]
        return at


# All sums of a branch are in one number, so that they are added up at once: counts of so many bits,
# and above them the retrievability in parts of 2**-60, so that nothing is left over when it is
# subtracted again.
_BITS = 32
_COUNT = (1 << _BITS) - 1
_SHIFTS = {State.LEARNING: 0, State.REVIEW: _BITS, State.RELEARNING: 2 * _BITS}
_SUSPENDED = 3 * _BITS
_RECALL = _SUSPENDED + _BITS
_WHOLE = 1 << 60


def weight_of(state: State, *, suspended: bool) -> int:
    """Return what a card weighs in the sums of a menu, besides its retrievability."""
    weight = 0 if state is State.NEW else 1 << _SHIFTS[state]
    return weight + (int(suspended) << _SUSPENDED)


def weight_of_recall(recall: float) -> int:
    """Return what a card's retrievability weighs in the sums of a menu."""
    return int(recall * _WHOLE) << _RECALL


@dataclass(frozen=True, kw_only=True)
class MenuStrength:
    """How strong the branches of a menu are.

    Attributes:
        menu: The menu.
        sums: Of the weights of its phrases.
    """

    menu: NestedMenu
    sums: Sequence[int]

    def retrievability(self, position: int) -> float:
        """Return the mean retrievability of the cards of a branch, new ones as 0."""
        cards = self.menu.cards[position]
        known = self.menu.total(self.sums, position) >> _RECALL
        return known / _WHOLE / cards if cards else 0.0

    def states(self, position: int) -> dict[State, int]:
        """Return how many cards of a branch are in each state."""
        total = self.menu.total(self.sums, position)
        met = {state: total >> shift & _COUNT for state, shift in _SHIFTS.items()}
        return {State.NEW: self.menu.cards[position] - sum(met.values()), **met}

    def suspended(self, position: int) -> int:
        """Return how many cards of a branch are suspended."""
        return self.menu.total(self.sums, position) >> _SUSPENDED & _COUNT


@dataclass(frozen=True, kw_only=True)
class MappedMenu(MenuStrength):
    """What the items of a menu map are made from, each when it is looked at.

    Attributes:
        items: The item's id, for each position.
        labels: The label.
        glosses: The glosses there, as JSON.
        meaning: The retrievability of each phrase's `meaning`, 0 if it is not there.
        path: The retrievability of each phrase's `path`.
    """

    items: Sequence[str]
    labels: Sequence[str]
    glosses: Sequence[str]
    meaning: Mapping[int, float]
    path: Mapping[int, float]

    def beneath(self, node: MapNode | None = None) -> tuple[MapNode, ...]:
        """Return the items right beneath one, or those at the top, in the menu's order."""
        position = None if node is None else node.position
        return tuple(self._node(below, node) for below in self.menu.beneath(position))

    def node(self, position: int) -> MapNode:
        """Return the item at a position."""
        way = self.menu.lineage(position)
        node = self._node(way[0], None)
        for below in way[1:]:
            node = self._node(below, node)
        return node

    def _node(self, position: int, above: MapNode | None) -> MapNode:
        phrase = self.menu.phrases[position]
        label = self.labels[position]
        chance = self.meaning.get(phrase, 0.0) * (1.0 if above is None else above.chance)
        if self.menu.is_leaf(position):
            chance *= self.path.get(phrase, 0.0)
        return MapNode(
            menu_map=self,
            position=position,
            phrasebook=self.menu.phrasebook,
            item=self.items[position],
            label=label,
            glosses=tuple(decode(self.glosses[position])),
            path=(label,) if above is None else (*above.path, label),
            cards=self.menu.cards[position],
            retrievability=self.retrievability(position),
            states=self.states(position),
            suspended=self.suspended(position),
            chance=chance,
        )


@dataclass(frozen=True, kw_only=True)
class MapNode:
    """An item of the menu map, with all that is beneath it.

    Attributes:
        menu_map: The map that it is in.
        position: Its number in the menu's own order.
        phrasebook: The phrasebook's id.
        item: The item's id.
        label: Its label: outside text.
        glosses: Its glosses there.
        path: The labels down to it, its own included.
        cards: The cards of all phrases from here on down, each once.
        retrievability: Their mean, new cards as 0.
        states: How many of them are in each state; every state is there.
        suspended: How many of them are suspended.
        chance: Of walking to it without an error: the product of the retrievabilities of the
            `meaning` of every label on the way and, at a leaf, of its `path`; new cards as 0.
    """

    menu_map: MappedMenu = field(repr=False)
    position: int
    phrasebook: str
    item: str
    label: str
    glosses: tuple[str, ...]
    path: tuple[str, ...]
    cards: int
    retrievability: float
    states: dict[State, int]
    suspended: int
    chance: float

    @cached_property
    def items(self) -> tuple[MapNode, ...]:
        """The items right beneath it, in the menu's order; each is made when it is asked for."""
        return self.menu_map.beneath(self)

    @property
    def is_leaf(self) -> bool:
        """Whether nothing is beneath it."""
        return self.menu_map.menu.is_leaf(self.position)

    @cached_property
    def weakest(self) -> MapNode | None:
        """The weakest of itself and the branches beneath it that were begun; the uppermost."""
        menu, retrievability = self.menu_map.menu, self.menu_map.retrievability
        begun: list[tuple[float, int]] = []
        level = [self.position]
        while level:
            found = [(retrievability(position), position) for position in level]
            level = []
            for share, position in found:
                if share > 0:
                    begun.append((share, position))
                    level += [one for one in menu.beneath(position) if not menu.is_leaf(one)]
        if not begun:
            return None
        _share, position = min(begun, key=itemgetter(0))
        return self if position == self.position else self.menu_map.node(position)
