"""The menu map: the strength of each menu item, including its descendants."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate
from math import fsum
from operator import eq, itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.stored_json import decode
from malgil.scheduling.fsrs import State
from malgil.scheduling.steps import REST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class NestedMenu(Struct, frozen=True, dict=True):
    """A phrasebook's menu as a nested set, indexed by position in menu order.

    Attributes:
        phrasebook: Phrasebook id.
        phrases: Phrase key at each position.
        last: Last descendant's position. The position itself for a leaf.
        cards: Number of distinct cards of the item and its descendants.
        walks: Key of the path card of each leaf, None for other items. One card may be of several.
        title: Title of the phrasebook.
    """

    phrasebook: str
    phrases: Sequence[int]
    last: Sequence[int]
    cards: Sequence[int]
    walks: Sequence[int | None]
    title: str = ""

    @cached_property
    def above(self) -> list[int | None]:
        """The parent position of each position. None at the top level."""
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
        """Return whether the item at a position has no children."""
        return self.last[position] == position

    def leaves(self, branch: range) -> int:
        """Return the number of leaves in a range of positions."""
        return sum(map(eq, self.last[branch.start : branch.stop], branch))

    def beneath(self, position: int | None) -> Iterator[int]:
        """Yield the positions of the children of an item, or of the top-level items for None."""
        at, last = 0, len(self.last) - 1
        if position is not None:
            at, last = position + 1, self.last[position]
        while at <= last:
            yield at
            at = self.last[at] + 1

    def sums(self, weights: Mapping[int, int]) -> list[int]:
        """Return prefix sums for `total`, which counts each phrase of a branch once.

        Args:
            weights: Weight by phrase key, and by minus the key of a path card (default: 0). That of
                a path card counts at its first place.
        """
        changes = [0] * len(self.phrases)
        seen: dict[int, int] = {}
        for position, phrase in enumerate(self.phrases):
            weight = weights.get(phrase)
            if not weight:
                continue
            changes[position] += weight
            if phrase in seen:
                # A branch contains both places exactly if it contains their common ancestor.
                common = self._common(seen[phrase], position)
                if common is not None:
                    changes[common] -= weight
            seen[phrase] = position
        walked: set[int | None] = {None}
        for position, card in enumerate(self.walks):
            if card not in walked:
                walked.add(card)
                changes[position] += weights.get(-(card or 0), 0)
        return [0, *accumulate(changes)]

    def lineage(self, position: int) -> list[int]:
        """Return the positions from the top down to and including one."""
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
        """Return the nearest common ancestor of two positions, given in order, or None."""
        at: int | None = first
        while at is not None and self.last[at] < second:
            at = self.above[at]
        return at


# All sums of a branch are packed into one integer, so that one addition updates them: counts of
# _BITS bits each, and above them the retrievability in units of 2**-60. As an integer it subtracts
# without rounding errors.
_BITS = 32
_COUNT = (1 << _BITS) - 1
_SHIFTS = {State.LEARNING: 0, State.REVIEW: _BITS, State.RELEARNING: 2 * _BITS}
_SUSPENDED = 3 * _BITS
_RECALL = _SUSPENDED + _BITS
_WHOLE = 1 << 60


def weight_of(state: State, *, suspended: bool) -> int:
    """Return the packed weight of a card in menu sums, without its retrievability."""
    weight = 0 if state is State.NEW else 1 << _SHIFTS[state]
    return weight + (int(suspended) << _SUSPENDED)


def weight_of_recall(recall: float) -> int:
    """Return the packed weight of a card's retrievability in menu sums."""
    return int(recall * _WHOLE) << _RECALL


class MenuStrength(Struct, frozen=True, kw_only=True):
    """The strength of the branches of a menu.

    Attributes:
        menu: Menu.
        sums: Prefix sums of the packed weights of its phrases.
    """

    menu: NestedMenu
    sums: Sequence[int]

    def retrievability(self, position: int) -> float:
        """Return the mean retrievability of a branch's cards, with new cards as 0."""
        cards = self.menu.cards[position]
        known = self.menu.total(self.sums, position) >> _RECALL
        return known / _WHOLE / cards if cards else 0.0

    def states(self, position: int) -> dict[State, int]:
        """Return the number of a branch's cards in each state."""
        total = self.menu.total(self.sums, position)
        met = {state: total >> shift & _COUNT for state, shift in _SHIFTS.items()}
        return {State.NEW: self.menu.cards[position] - sum(met.values()), **met}

    def suspended(self, position: int) -> int:
        """Return the number of a branch's suspended cards."""
        return self.menu.total(self.sums, position) >> _SUSPENDED & _COUNT


class MappedMenu(MenuStrength, frozen=True, kw_only=True):
    """The data of a menu map. Its items are created on demand.

    Attributes:
        items: Item id by position.
        labels: Label by position.
        glosses: Glosses by position, as JSON.
        meaning: Retrievability of the `meaning` card by phrase key (default: 0).
        leaves: Positions of the leaves whose path has a memory of its steps, in ascending order.
        steps: `step_chances` of each of these paths.
    """

    items: Sequence[str]
    labels: Sequence[str]
    glosses: Sequence[str]
    meaning: Mapping[int, float]
    leaves: Sequence[int]
    steps: Sequence[Mapping[str, float]]

    def step(self, position: int) -> float:
        """Return the mean chance that an item is chosen rightly on the ways to its leaves.

        On a way that was neither asked nor shown, this is the retrievability of its meaning.
        """
        last, item = self.menu.last[position], self.items[position]
        beneath = slice(bisect_left(self.leaves, position), bisect_right(self.leaves, last))
        walked = [way.get(item, way[REST]) for way in self.steps[beneath]]
        leaves = self.menu.leaves(range(position, last + 1))
        meaning = self.meaning.get(self.menu.phrases[position], 0.0)
        return (fsum(walked) + (leaves - len(walked)) * meaning) / leaves

    def beneath(self, node: MapNode | None = None) -> tuple[MapNode, ...]:
        """Return the children of an item, or the top-level items, in menu order."""
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
        label = self.labels[position]
        step = self.step(position)
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
            step=step,
            chance=step * (1.0 if above is None else above.chance),
        )


class MapNode(Struct, frozen=True, kw_only=True, dict=True):
    """An item of the menu map, including its descendants.

    Attributes:
        menu_map: Map that contains the item.
        position: Position in menu order.
        phrasebook: Phrasebook id.
        item: Item id.
        label: Label (untrusted text).
        glosses: Glosses at this place.
        path: Labels from the top down to and including the item.
        cards: Number of distinct cards of the item and its descendants.
        retrievability: Mean retrievability of these cards, with new cards as 0.
        states: Number of these cards in each state, for every state.
        suspended: Number of these cards that are suspended.
        step: Mean chance that the item is chosen rightly on the ways to its leaves.
        chance: Chance of reaching the item without an error: the product of the steps on its path.
    """

    menu_map: MappedMenu
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
    step: float
    chance: float

    @cached_property
    def items(self) -> tuple[MapNode, ...]:
        """The children, in menu order, created on first access."""
        return self.menu_map.beneath(self)

    @property
    def is_leaf(self) -> bool:
        """Whether the item has no children."""
        return self.menu_map.menu.is_leaf(self.position)

    @cached_property
    def weakest(self) -> MapNode | None:
        """The weakest branch among itself and its descendants with a retrievability above 0.

        Of equally weak branches the uppermost. None if all are at 0.
        """
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
