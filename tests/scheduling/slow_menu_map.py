"""The menu map by definition, to compare the lazily made nodes with."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest

from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, CardKind, card_id, kinds_by_phrase
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

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
    """A phrase: its cards, the sum of their retrievabilities, and those that are not as new."""

    cards: int
    recall: float
    met: tuple[State, ...]
    suspended: int


def menu_map(
    book: Phrasebook,
    cards: Mapping[str, PhraseStrength],
    recall: Mapping[str, float],
    types: Collection[CardKind] | None = None,
) -> tuple[SlowNode, ...]:
    """Return the top items of a phrasebook's menu, each with its whole branch.

    Args:
        book: The phrasebook.
        cards: Every card of it that is not new, or is suspended.
        recall: The retrievability of each card that has a memory, 0–1.
        types: The card kinds to count (default: all). They do not affect the chances.
    """
    chances = _chances(book, recall)
    strength = _strengths(book, cards, recall, CARD_KINDS.values() if types is None else types)
    beneath: dict[str, list[SlowNode]] = defaultdict(list)
    phrases: dict[str, dict[str, None]] = {}
    # Children come after their parents, so in reverse order they are made first.
    for place in reversed(book.places()):
        item = place.item
        below = beneath.pop(item.id, [])[::-1]
        within = dict.fromkeys([item.phrase])
        for node in below:
            within.update(phrases.pop(node.item))
        phrases[item.id] = within
        counted = [strength[phrase] for phrase in within]
        beneath[place.parent].append(_node(book, place, counted, chances[item.id], tuple(below)))
    return tuple(beneath[""][::-1])


def _chances(book: Phrasebook, recall: Mapping[str, float]) -> dict[str, float]:
    """Return the chance of reaching each item without an error, if errors are independent."""
    on_the_way: dict[str, float] = {"": 1.0}
    chances: dict[str, float] = {}
    for place in book.places():
        item = place.item
        meaning = recall.get(card_id(book.id, item.phrase, MEANING), 0.0)
        chance = on_the_way[place.parent] * meaning
        on_the_way[item.id] = chance
        if place.is_leaf:
            chance *= recall.get(card_id(book.id, item.phrase, PATH), 0.0)
        chances[item.id] = chance
    return chances


def _strengths(
    book: Phrasebook,
    cards: Mapping[str, PhraseStrength],
    recall: Mapping[str, float],
    types: Collection[CardKind],
) -> dict[str, _Strength]:
    """Return the strength of each phrase in the menu."""
    kinds = kinds_by_phrase(book)
    strengths: dict[str, _Strength] = {}
    for phrase in dict.fromkeys(place.item.phrase for place in book.places()):
        ids = [card_id(book.id, phrase, kind) for kind in kinds[phrase] if kind in types]
        seen = [cards[card] for card in ids if card in cards]
        strengths[phrase] = _Strength(
            cards=len(ids),
            recall=fsum([recall.get(card, 0.0) for card in ids]),
            met=tuple(card.state for card in seen if card.state is not State.NEW),
            suspended=sum(card.suspended for card in seen),
        )
    return strengths


def _node(
    book: Phrasebook,
    place: MenuPosition,
    counted: Sequence[_Strength],
    chance: float,
    items: tuple[SlowNode, ...],
) -> SlowNode:
    states = dict.fromkeys(State, 0)
    for strength in counted:
        for state in strength.met:
            states[state] += 1
    count = sum([strength.cards for strength in counted])
    states[State.NEW] = count - sum(states.values())
    total = fsum([strength.recall for strength in counted])
    return SlowNode(
        phrasebook=book.id,
        item=place.item.id,
        label=place.path[-1],
        glosses=place.item.glosses,
        path=place.path,
        cards=count,
        retrievability=total / count if count else 0.0,
        states=states,
        suspended=sum([strength.suspended for strength in counted]),
        chance=chance,
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
        assert node.chance == one.chance
        assert node.is_leaf == (not one.items)
        assert_same(node.items, one.items)
