"""The menu as a map of what is known: how strong each item is, with all that is beneath it."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import fsum
from typing import TYPE_CHECKING, Protocol

from malgil.core.cards import CardType, card_id
from malgil.core.memory import State
from malgil.core.panels import MapNode

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from malgil.core.phrasebook import Phrasebook, Place


class Standing(Protocol):
    """What the map tells of a card; a `Progress` is one."""

    @property
    def state(self) -> State:
        """Where the card is between never seen and known."""

    @property
    def suspended(self) -> bool:
        """Whether it is not asked until it is unsuspended."""


def menu_map(
    book: Phrasebook,
    cards: Mapping[str, Standing],
    recall: Mapping[str, float],
    types: Collection[CardType] = tuple(CardType),
) -> tuple[MapNode, ...]:
    """Return the top items of a phrasebook's menu, each with its whole branch.

    Args:
        book: The phrasebook.
        cards: Every card of it that is not new, or is suspended.
        recall: The retrievability of each card that has a memory, 0–1.
        types: The card types that are counted; they change nothing about the chances.
    """
    chances = _chances(book, recall)
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    beneath: dict[str, list[MapNode]] = defaultdict(list)
    phrases: dict[str, dict[str, None]] = {}
    # Children come after their parents, so from the end on each finds its own already made.
    for place in reversed(book.places()):
        item = place.item
        below = beneath.pop(item.id, [])[::-1]
        within = dict.fromkeys([item.phrase])
        for node in below:
            within.update(phrases.pop(node.item))
        phrases[item.id] = within
        counted = [
            card_id(book.id, phrase, kind)
            for phrase in within
            for kind in types
            if kind is not CardType.PATH or phrase in leaves
        ]
        beneath[place.parent].append(
            _node(book, place, counted, cards, recall, chances[item.id], tuple(below))
        )
    return tuple(beneath[""][::-1])


def find_node(nodes: tuple[MapNode, ...], item: str) -> MapNode | None:
    """Return the node of an item, wherever it stands; None if there is none."""
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node.item == item:
            return node
        waiting.extend(node.items)
    return None


def _chances(book: Phrasebook, recall: Mapping[str, float]) -> dict[str, float]:
    """Return the chance of walking to each item; errors are taken to be independent."""
    on_the_way: dict[str, float] = {"": 1.0}
    chances: dict[str, float] = {}
    for place in book.places():
        item = place.item
        meaning = recall.get(card_id(book.id, item.phrase, CardType.MEANING), 0.0)
        chance = on_the_way[place.parent] * meaning
        on_the_way[item.id] = chance
        if place.is_leaf:
            chance *= recall.get(card_id(book.id, item.phrase, CardType.PATH), 0.0)
        chances[item.id] = chance
    return chances


def _node(
    book: Phrasebook,
    place: Place,
    counted: list[str],
    cards: Mapping[str, Standing],
    recall: Mapping[str, float],
    chance: float,
    items: tuple[MapNode, ...],
) -> MapNode:
    known = [cards[one] for one in counted if one in cards]
    states = Counter(one.state for one in known)
    states[State.NEW] += len(counted) - len(known)
    total = fsum(recall.get(one, 0.0) for one in counted)
    return MapNode(
        phrasebook=book.id,
        item=place.item.id,
        label=place.path[-1],
        glosses=place.item.glosses,
        path=place.path,
        cards=len(counted),
        retrievability=total / len(counted) if counted else 0.0,
        states={state: states[state] for state in State},
        suspended=sum(one.suspended for one in known),
        chance=chance,
        items=items,
    )
