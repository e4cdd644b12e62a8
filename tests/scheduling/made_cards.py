"""The cards of a phrasebook by definition, to compare the stored ones with."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import LABEL, MEANING, PATH, Card, CardKind, card_id
from malgil.phrasebook.goals import path_goals

if TYPE_CHECKING:
    from collections.abc import Collection

    from malgil.phrasebook.goals import PathGoal
    from malgil.phrasebook.model import Phrasebook


def walks_of(book: Phrasebook) -> dict[str, str]:
    """Return the path card of each leaf, by item id. Some leaves share one."""
    return {
        item: card_id(book.id, goal.phrase, PATH, goal.item)
        for goal in path_goals(book)
        for item in goal.items
    }


def cards_by_phrase(book: Phrasebook, kinds: Collection[CardKind]) -> dict[str, list[str]]:
    """Return the ids of the cards of some kinds, by phrase id."""
    cards: dict[str, list[str]] = {phrase.id: [] for phrase in book.phrases}
    for card in cards_of(book):
        if card.type in kinds:
            cards[card.phrase].append(card.id)
    return cards


def cards_of(book: Phrasebook) -> tuple[Card, ...]:
    """Return every card of a phrasebook, phrase by phrase in the order of introduction.

    Each phrase has a `meaning` and a `label` card. Each leaf of the menu also has a `path` card, or
    shares it with others that nothing tells apart.
    """
    places: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    path_of: dict[str, tuple[str, ...]] = {}
    order: dict[str, None] = {}
    for place in book.places():
        order[place.item.phrase] = None
        places[place.item.phrase].append(place.path)
        path_of[place.item.id] = place.path
    goals: dict[str, list[PathGoal]] = defaultdict(list)
    for goal in path_goals(book):
        goals[goal.phrase].append(goal)
    order.update(dict.fromkeys(entry.phrase for entry in book.flow_entries()))
    sharing = _phrases_by_gloss(book, order)
    cards: list[Card] = []
    for phrase in order:
        alike = dict.fromkeys(
            [phrase, *(other for gloss in book.glosses(phrase) for other in sharing[gloss])]
        )
        cards += _cards_of_phrase(book, phrase, tuple(alike), places)
        cards += (_path_card(book, goal, path_of) for goal in goals[phrase])
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
) -> list[Card]:
    label = book.phrase(phrase).label
    here = tuple(places.get(phrase, ()))

    def card(
        card_type: CardKind, prompt: str, answers: tuple[str, ...], siblings: frozenset[str]
    ) -> Card:
        return Card(
            id=card_id(book.id, phrase, card_type),
            phrasebook=book.id,
            phrase=phrase,
            type=card_type,
            prompt=prompt,
            answers=answers,
            paths=here,
            siblings=siblings,
        )

    labels = tuple(book.phrase(one).label for one in alike)
    return [
        card(MEANING, label, book.glosses(phrase), frozenset({f"{book.id}/{phrase}"})),
        card(LABEL, book.prompt(phrase), labels, _siblings(book, phrase)),
    ]


def _path_card(book: Phrasebook, goal: PathGoal, path_of: dict[str, tuple[str, ...]]) -> Card:
    paths = tuple(path_of[item] for item in goal.items)
    return Card(
        id=card_id(book.id, goal.phrase, PATH, goal.item),
        phrasebook=book.id,
        phrase=goal.phrase,
        type=PATH,
        prompt=goal.prompt,
        answers=tuple(dict.fromkeys(path[-1] for path in paths)),
        paths=paths,
        siblings=_siblings(book, goal.phrase),
    )


def _siblings(book: Phrasebook, phrase: str) -> frozenset[str]:
    by_gloss = (f"{book.id}//{gloss}" for gloss in book.glosses(phrase))
    return frozenset({f"{book.id}/{phrase}", *by_gloss})
