"""The chance of walking each path by definition, to compare the counted paths with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.phrasebook.cards import MEANING, card_id
from tests.scheduling.made_cards import walks_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from malgil.phrasebook.model import Phrasebook

_HARDLY = 0.05


def chances_of_ways(book: Phrasebook, recall: Mapping[str, float]) -> dict[str, float]:
    """Return the chance of walking the path to each leaf without an error, by item id.

    A path that was shown or asked is walked with the retrievability of its card. On any other each
    level is chosen rightly if the meaning of its label is recalled, else by a guess. A path whose
    first label was never met is walked by nobody, nor one that hardly anyone walks halfway.

    Args:
        book: The phrasebook.
        recall: 0–1 by card; cards without a memory are absent.
    """
    walks = walks_of(book)
    beneath: dict[str, int] = {}
    for place in book.places():
        beneath[place.parent] = beneath.get(place.parent, 0) + 1
    chances: dict[str, float] = {}
    for place in book.places():
        known = recall.get(card_id(book.id, place.item.phrase, MEANING), 0.0)
        if not place.parent:
            chances[place.item.id] = known
            continue
        above = chances[place.parent]
        guessed = (1 - known) / beneath[place.parent]
        chances[place.item.id] = above * (known + guessed) if above > _HARDLY else 0.0
    return {item: recall.get(card, chances[item]) for item, card in walks.items()}
