"""The known paths by definition, to compare those of the nested set with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import MEANING, card_id
from malgil.scheduling.pace import WALKABLE
from tests.scheduling.made_cards import walks_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from malgil.phrasebook.model import Phrasebook


@dataclass(frozen=True, slots=True)
class Way:
    """The path to a leaf, with the cards needed to know it.

    Attributes:
        item: The id of the menu item at the end.
        path: The labels from the top to it.
        path_card: The card that asks for this path.
        meanings: The `meaning` cards of all labels on the path, from the top to the end.
    """

    item: str
    path: tuple[str, ...]
    path_card: str
    meanings: tuple[str, ...]


def ways_of(book: Phrasebook) -> tuple[Way, ...]:
    """Return the path to each leaf of a phrasebook, in menu order."""
    walks = walks_of(book)
    return tuple(
        Way(
            place.item.id,
            place.path,
            walks[place.item.id],
            tuple(card_id(book.id, phrase, MEANING) for phrase in place.phrases),
        )
        for place in book.places()
        if place.is_leaf
    )


def walkable_ways(
    ways: Iterable[Way], passed: Collection[str], retrievability: Mapping[str, float]
) -> tuple[Way, ...]:
    """Return the paths that are known now, in the order given.

    Args:
        ways: The paths, from `ways_of`.
        passed: The cards that have been passed at least once.
        retrievability: 0–1 by card; cards never answered are absent.
    """
    recallable = frozenset(card for card, value in retrievability.items() if value >= WALKABLE)
    return tuple(
        way
        for way in ways
        if way.path_card in passed
        and way.path_card in recallable
        and recallable.issuperset(way.meanings)
    )
