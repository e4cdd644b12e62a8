"""Phrase search, and the page of one phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.lookup.search import search
from malgil.phrasebook.text.search import Fit
from malgil.store import card_content, database
from malgil.store.card_content import CardPlace, Changes, Entry
from malgil.store.cards import cards_of_phrase, read_card
from malgil.store.search import SearchIndex
from malgil.store.sentences import SentenceIndex, store_missing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime

    from malgil.phrasebook.cards import CardKind
    from malgil.phrasebook.model import Change
    from malgil.scheduling.card_state import Progress
    from malgil.store.store import Store

MOST_FOUND = 10
_NAMED: dict[Fit | None, float] = {Fit.WHOLE: 100.0, Fit.START: 76.0, Fit.INSIDE: 60.0}
"""Least scores of a label that contains the text with its signs."""


class Found(Struct, frozen=True, kw_only=True):
    """A phrase that fits what was looked for.

    Attributes:
        id: The phrase's id, unique in its phrasebook.
        phrasebook: The phrasebook's id.
        label: Its label.
        glosses: All its glosses.
        paths: The labels down to each of its places; empty for what stands in the flow alone.
        score: How well it fits, 0 to 100.
        change: How today's screen differs from the label, or None.
    """

    id: str
    phrasebook: str
    label: str
    glosses: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    score: float
    change: Change | None


class Level(Struct, frozen=True, kw_only=True):
    """The choices of one level of the menu.

    Attributes:
        path: The labels down to the item in question.
        at: Which of the choices that item is, from 0.
        choices: All choices of the level in the menu's order.
    """

    path: tuple[str, ...]
    at: int
    choices: tuple[Entry, ...]


class CardState(Struct, frozen=True, kw_only=True):
    """One card of a phrase as the learner has it.

    Attributes:
        id: The card's id.
        type: What it asks.
        progress: How far the learner has come.
        retrievability: The chance to remember it now, 0 to 1; None if it was never answered.
    """

    id: str
    type: CardKind
    progress: Progress
    retrievability: float | None


class ItemPage(Struct, frozen=True, kw_only=True):
    """The page of one phrase.

    Attributes:
        id: The phrase's id.
        phrasebook: The phrasebook's id.
        label: Its label.
        glosses: All its glosses.
        note: The editor's note; empty if none.
        changes: The labels of the page that are not on today's screen.
        words: The words of the label that have a note, with it.
        places: Its places in the menu with the glosses there, in menu order.
        levels: The choices around it, for each place.
        confusables: Labels that look like it, the most alike first.
        cards: Its cards with their state.
    """

    id: str
    phrasebook: str
    label: str
    glosses: tuple[str, ...]
    note: str
    changes: Changes
    words: tuple[tuple[str, str], ...]
    places: tuple[CardPlace, ...]
    levels: tuple[Level, ...]
    confusables: tuple[Entry, ...]
    cards: tuple[CardState, ...]


class Finder:
    """Looks phrases up; keeps the words in memory between one key and the next."""

    def __init__(self, store: Store) -> None:
        """Take the open collection."""
        self._collection = store
        self._indices: dict[tuple[str, str], tuple[SearchIndex, SentenceIndex]] = {}

    def find(
        self, text: str, limit: int = MOST_FOUND, phrasebook: str | None = None
    ) -> list[Found]:
        """Return what fits a text, the best first.

        Args:
            text: What was typed: Korean or English, in whatever form.
            limit: How many at most.
            phrasebook: Only in this phrasebook.

        Raises:
            CollectionError: The collection could not be read.
        """
        connection = self._collection.connection
        if not self._indices.keys() >= set(self._books(phrasebook)):
            store_missing(connection)
        with database.snapshot(connection):
            books = self._books(phrasebook)
            for old in self._indices.keys() - set(books):
                del self._indices[old]
            ranked: list[tuple[tuple[float, ...], str, int, float]] = []
            for position, (book, document) in enumerate(books):
                index, sentences = self._index(book, document)
                fits = search(text, index.vocabulary, index.postings, index.texts, sentences.scores)
                numbers = {key: number for number, key in index.phrases(list(fits)).items()}
                named = index.labelled(text)
                for key in numbers.keys() | named.keys():
                    here, same_case = named.get(key, (None, False))
                    number = numbers.get(key, 0)
                    fit = max(fits[number] if key in numbers else 0.0, _NAMED.get(here, 0.0))
                    order = (here is not Fit.WHOLE, not same_case, -fit, -(here or 0))
                    ranked.append(((*order, position, number), book, key, fit))
            ranked.sort()
            return [
                self._found(book, key, fit) for _order, book, key, fit in ranked[: max(0, limit)]
            ]

    def _books(self, phrasebook: str | None) -> list[tuple[str, str]]:
        """Return the ids and documents of the phrasebooks to search, in order."""
        query = (
            "SELECT id, document FROM phrasebook "
            "WHERE archived = 0 AND (? IS NULL OR id = ?) ORDER BY position"
        )
        return self._collection.connection.execute(query, (phrasebook, phrasebook)).fetchall()

    def _index(self, book: str, document: str) -> tuple[SearchIndex, SentenceIndex]:
        # The document's hash is part of the name: a changed phrasebook is read again.
        if (book, document) not in self._indices:
            connection = self._collection.connection
            made = SearchIndex(connection, book), SentenceIndex(connection, book)
            self._indices[book, document] = made
        return self._indices[book, document]

    def _found(self, book: str, key: int, fit: float) -> Found:
        connection = self._collection.connection
        phrase, label, changed = connection.execute(
            "SELECT id, label, changed FROM phrase WHERE key = ?", (key,)
        ).fetchone()
        return Found(
            id=phrase,
            phrasebook=book,
            label=label,
            glosses=card_content.read_glosses(connection, key),
            paths=tuple(place.path for place in card_content.read_places(connection, key)),
            score=fit,
            change=None if changed is None else card_content.read_change(changed),
        )


def item_page(store: Store, phrasebook: str, phrase: str, now: datetime) -> ItemPage:
    """Return all about a phrase.

    Raises:
        UsageError: There is no such phrase in the phrasebook.
        CollectionError: The collection could not be read.
    """
    connection = store.connection
    with database.snapshot(connection):
        row = connection.execute(
            "SELECT key, label, note, words FROM phrase "
            "WHERE phrasebook = ? AND id = ? AND archived = 0",
            (phrasebook, phrase),
        ).fetchone()
        if row is None:
            raise UsageError(_("There is no such phrase: {id}").format(id=f"{phrasebook}/{phrase}"))
        key, label, note, words = row
        places = card_content.read_places(connection, key)
        shown = [label, *(step for place in places for step in place.path)]
        return ItemPage(
            id=phrase,
            phrasebook=phrasebook,
            label=label,
            glosses=card_content.read_glosses(connection, key),
            note=note,
            changes=card_content.read_changes(connection, phrasebook, shown),
            words=card_content.read_words(words),
            places=places,
            levels=tuple(_levels(connection, phrasebook, places)),
            confusables=card_content.confusables(connection, phrasebook, phrase),
            cards=tuple(_cards(store, phrasebook, phrase, now)),
        )


def _levels(
    connection: sqlite3.Connection, phrasebook: str, places: tuple[card_content.CardPlace, ...]
) -> Iterable[Level]:
    menu = card_content.StoredMenu(connection, phrasebook)
    for place in places:
        parent = place.items[-2] if len(place.items) > 1 else ""
        choices = menu.children(parent)
        yield Level(
            path=place.path,
            at=[choice.id for choice in choices].index(place.items[-1]),
            choices=tuple(Entry(label=choice.label, glosses=choice.glosses) for choice in choices),
        )


def _cards(store: Store, phrasebook: str, phrase: str, now: datetime) -> Iterable[CardState]:
    day = store.day(now)
    for card, kind in cards_of_phrase(store.connection, phrasebook, phrase):
        row = read_card(store.connection, card)
        if row is not None:
            recall = row.progress.recall(store.model, day)
            yield CardState(id=card, type=kind, progress=row.progress, retrievability=recall)
