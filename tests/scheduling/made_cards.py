"""The cards of a phrasebook by definition, to compare the stored ones with."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import LABEL, MEANING, PATH, Card, CardKind, card_id

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook


def cards_of(book: Phrasebook) -> tuple[Card, ...]:
    """Return every card of a phrasebook, phrase by phrase in the order of introduction.

    Each phrase has a `meaning` and a `label` card. A phrase that is a leaf in the menu also has a
    `path` card.
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
        card_type: CardKind,
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
        card(MEANING, label, book.glosses(phrase), here, frozenset({own})),
        card(LABEL, book.prompt(phrase), labels, here, by_gloss),
    ]
    if leaves.get(phrase):
        ways = sorted(way for one in alike for way in leaves.get(one, ()))
        ends = tuple(book.phrase(one).label for one in alike if leaves.get(one))
        paths = tuple(path for _, path in ways)
        made.append(card(PATH, book.prompt(phrase), ends, paths, by_gloss))
    return made
