"""The cards that a phrasebook makes, and which of them are siblings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.core.value import Value

if TYPE_CHECKING:
    from malgil.core.phrasebook import Phrasebook


class CardType(StrEnum):
    """What a card asks: label → gloss, gloss → label, gloss → the way through the menu."""

    MEANING = "meaning"
    LABEL = "label"
    PATH = "path"


TYPE_OF = {str(kind): kind for kind in CardType}
"""Each type by its name: quicker than calling the enumeration for each of many rows."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Card(Value):
    """One prompt that is scheduled.

    Attributes:
        id: `phrasebook/phrase/type`.
        phrasebook: The phrasebook's id.
        phrase: The phrase's id.
        type: What is asked.
        prompt: What is shown: the label, or all glosses joined by ` / `.
        answers: Everything that is right: the glosses of a `meaning`; for the others every label
            that shares the prompt, the phrase's own first.
        paths: For `path` the ways, each ending at a leaf, in menu order; for the others the places
            of the phrase in the menu.
        siblings: Keys that two cards share exactly if they are siblings: the phrase, and each
            gloss that is prompted.
    """

    id: str
    phrasebook: str
    phrase: str
    type: CardType
    prompt: str
    answers: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    siblings: frozenset[str]


def card_id(phrasebook: str, phrase: str, card_type: CardType) -> str:
    """Return the id of a card."""
    return f"{phrasebook}/{phrase}/{card_type}"


def cards_of(book: Phrasebook) -> tuple[Card, ...]:
    """Return every card of a phrasebook, phrase by phrase in the order that they are met.

    Each phrase makes a `meaning` and a `label`; a phrase that is a leaf anywhere in the menu also
    makes a `path`.
    """
    places: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    leaves: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
    order: dict[str, None] = {}
    for place in book.places():
        order[place.item.phrase] = None
        places[place.item.phrase].append(place.path)
        if place.is_leaf:
            leaves[place.item.phrase].append((place.position, place.path))
    order.update(dict.fromkeys(entry.phrase for entry in book.flow_entries()))
    sharing = _phrases_by_gloss(book, order)
    cards: list[Card] = []
    for phrase in order:
        alike = dict.fromkeys(
            [phrase, *(other for gloss in book.glosses(phrase) for other in sharing[gloss])]
        )
        cards.extend(_cards_of_phrase(book, phrase, tuple(alike), places, leaves))
    return tuple(cards)


def _phrases_by_gloss(book: Phrasebook, order: dict[str, None]) -> dict[str, list[str]]:
    sharing: dict[str, list[str]] = defaultdict(list)
    for phrase in order:
        for gloss in book.glosses(phrase):
            sharing[gloss].append(phrase)
    return sharing


def _cards_of_phrase(
    book: Phrasebook,
    phrase: str,
    alike: tuple[str, ...],
    places: dict[str, list[tuple[str, ...]]],
    leaves: dict[str, list[tuple[int, tuple[str, ...]]]],
) -> list[Card]:
    label = book.phrase(phrase).label
    own = f"{book.id}/{phrase}"
    by_gloss = frozenset({own, *(f"{book.id}//{gloss}" for gloss in book.glosses(phrase))})
    here = tuple(places.get(phrase, ()))

    def card(
        card_type: CardType,
        prompt: str,
        answers: tuple[str, ...],
        paths: tuple[tuple[str, ...], ...],
        siblings: frozenset[str],
    ) -> Card:
        return Card(
            id=card_id(book.id, phrase, card_type),
            phrasebook=book.id,
            phrase=phrase,
            type=card_type,
            prompt=prompt,
            answers=answers,
            paths=paths,
            siblings=siblings,
        )

    labels = tuple(book.phrase(one).label for one in alike)
    made = [
        card(CardType.MEANING, label, book.glosses(phrase), here, frozenset({own})),
        card(CardType.LABEL, book.prompt(phrase), labels, here, by_gloss),
    ]
    if leaves.get(phrase):
        ways = sorted(way for one in alike for way in leaves.get(one, ()))
        ends = tuple(book.phrase(one).label for one in alike if leaves.get(one))
        paths = tuple(path for _, path in ways)
        made.append(card(CardType.PATH, book.prompt(phrase), ends, paths, by_gloss))
    return made
