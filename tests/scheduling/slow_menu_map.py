"""The menu map by definition, to compare the lazily made nodes with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import fsum, prod
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest

from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, CardKind, card_id
from malgil.scheduling.fsrs import State
from tests.scheduling.made_cards import cards_by_phrase, walks_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from malgil.phrasebook.model import MenuPosition, Phrasebook
    from malgil.scheduling.menu_strength import MapNode


@dataclass(frozen=True, slots=True, kw_only=True)
class SlowNode:
    """The expected values of a `MapNode`."""

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
    items: tuple[SlowNode, ...]


class PhraseStrength(Protocol):
    """The part of a card's progress that the map uses; a `Progress` is one."""

    @property
    def state(self) -> State:
        """The card's state."""

    @property
    def suspended(self) -> bool:
        """Whether the card is suspended."""


class _Strength(NamedTuple):
    """Some cards: their count, the sum of their retrievabilities, and those not as new."""

    cards: int
    recall: float
    met: tuple[State, ...]
    suspended: int


def menu_map(
    book: Phrasebook,
    cards: Mapping[str, PhraseStrength],
    recall: Mapping[str, float],
    types: Collection[CardKind] | None = None,
    walked: Mapping[str, Sequence[float]] | None = None,
) -> tuple[SlowNode, ...]:
    """Return the top items of a phrasebook's menu, each with its whole branch.

    Args:
        book: The phrasebook.
        cards: Every card of it that is not new, or is suspended.
        recall: The retrievability of each card that has a memory, 0–1.
        types: The card kinds to count (default: all). They do not affect the chances.
        walked: The chances of recall of the steps to a leaf from the top down, by the leaf's item,
            where its path has a memory.
    """
    steps = _steps(book, recall, walked or {})
    kinds = CARD_KINDS.values() if types is None else types
    of_phrase = cards_by_phrase(book, [kind for kind in kinds if kind is not PATH])
    # The path card of several places counts at the first one.
    walks = {card: item for item, card in reversed(walks_of(book).items()) if PATH in kinds}
    of_place = {item: card for card, item in walks.items()}
    beneath: dict[str, list[SlowNode]] = defaultdict(list)
    found: dict[str, dict[str, None]] = {}
    # Children come after their parents, so in reverse order they are made first.
    for place in reversed(book.places()):
        item = place.item
        below = beneath.pop(item.id, [])[::-1]
        within = dict.fromkeys(of_phrase[item.phrase])
        within |= dict.fromkeys([of_place[item.id]] if item.id in of_place else [])
        for node in below:
            within.update(found.pop(node.item))
        found[item.id] = within
        strength = _strength(within, cards, recall)
        way = [steps[above] for above in way_to(book, item.id)]
        beneath[place.parent].append(_node(book, place, strength, way, tuple(below)))
    return tuple(beneath[""][::-1])


def way_to(book: Phrasebook, item: str) -> list[str]:
    """Return the ids of the items from the top down to and including one."""
    parents = {place.item.id: place.parent for place in book.places()}
    way = [item]
    while parents[way[0]]:
        way.insert(0, parents[way[0]])
    return way


def _steps(
    book: Phrasebook, recall: Mapping[str, float], walked: Mapping[str, Sequence[float]]
) -> dict[str, float]:
    """Return the mean chance of choosing each item on the ways to its leaves."""
    places = {place.item.id: place for place in book.places()}
    chances: dict[str, list[float]] = defaultdict(list)
    for leaf in [place.item.id for place in book.places() if place.is_leaf]:
        steps = walked.get(leaf)
        for depth, item in enumerate(way_to(book, leaf)):
            meaning = recall.get(card_id(book.id, places[item].item.phrase, MEANING), 0.0)
            chances[item].append(meaning if steps is None else steps[depth])
    return {item: fsum(of_item) / len(of_item) for item, of_item in chances.items()}


def _strength(
    within: Iterable[str], cards: Mapping[str, PhraseStrength], recall: Mapping[str, float]
) -> _Strength:
    ids = list(within)
    seen = [cards[card] for card in ids if card in cards]
    return _Strength(
        cards=len(ids),
        recall=fsum([recall.get(card, 0.0) for card in ids]),
        met=tuple(card.state for card in seen if card.state is not State.NEW),
        suspended=sum(card.suspended for card in seen),
    )


def _node(
    book: Phrasebook,
    place: MenuPosition,
    strength: _Strength,
    way: Sequence[float],
    items: tuple[SlowNode, ...],
) -> SlowNode:
    states = dict.fromkeys(State, 0)
    for state in strength.met:
        states[state] += 1
    states[State.NEW] = strength.cards - sum(states.values())
    return SlowNode(
        phrasebook=book.id,
        item=place.item.id,
        label=place.path[-1],
        glosses=place.item.glosses,
        path=place.path,
        cards=strength.cards,
        retrievability=strength.recall / strength.cards if strength.cards else 0.0,
        states=states,
        suspended=strength.suspended,
        step=way[-1],
        chance=prod(way),
        items=items,
    )


def assert_same(nodes: Sequence[MapNode], slow: Sequence[SlowNode]) -> None:
    """Compare nodes and their descendants with the expected ones."""
    assert [node.item for node in nodes] == [one.item for one in slow]
    for node, one in zip(nodes, slow, strict=True):
        for name in ("phrasebook", "label", "glosses", "path", "cards", "states", "suspended"):
            assert getattr(node, name) == getattr(one, name)
        assert node.retrievability == pytest.approx(one.retrievability, rel=1e-9)
        assert (node.retrievability > 0) == (one.retrievability > 0)
        assert node.step == pytest.approx(one.step)
        assert node.chance == pytest.approx(one.chance)
        assert node.is_leaf == (not one.items)
        assert_same(node.items, one.items)
