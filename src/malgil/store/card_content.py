"""Read the content of one card through indices."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from malgil.base.stored_json import decode
from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, Card, CardQuestion
from malgil.phrasebook.model import Change
from malgil.phrasebook.paths import Choice
from malgil.scheduling.fsrs import State
from malgil.store.notes import PhraseNotes, read_notes
from malgil.store.queue_queries import FIRM_DAYS, sharing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from malgil.store.cards import CardRow


class CardPlace(Struct, frozen=True):
    """One place of a phrase in the menu.

    Attributes:
        key: The item's key.
        position: Its number in menu order.
        is_leaf: Whether a path can end here.
        items: The item ids from the top down to it.
        path: The labels from the top down to it.
        glosses: The glosses there.
    """

    key: int
    position: int
    is_leaf: bool
    items: tuple[str, ...]
    path: tuple[str, ...]
    glosses: tuple[str, ...]


Changes: TypeAlias = "tuple[tuple[str, Change], ...]"
"""Labels that are not on today's screen, each with its change."""


class CardContent(Struct, frozen=True):
    """A card with everything shown around it.

    Attributes:
        card: The prompt and the right answers.
        label: The phrase's label.
        glosses: The phrase's glosses.
        note: The editor's note.
        places: The phrase's places in the menu.
        lead: For a path card, the start of its prompt, which says where to look; may be empty.
        text: The rest of the prompt.
        ways: The item ids of each path that answers the card.
        others: For a path card, the other places of the same problem.
        accepted: Other accepted spellings of the answers.
        is_shared: Whether another phrase has one of the glosses.
        changes: Those of the labels shown that are not on today's screen, the phrase's first.
        words: The words of the label that have a note, with it.
        learner_notes: The learner's own note and mnemonic.
    """

    card: Card
    label: str
    glosses: tuple[str, ...]
    note: str
    places: tuple[CardPlace, ...]
    lead: str
    text: str
    ways: tuple[tuple[str, ...], ...]
    others: tuple[CardPlace, ...]
    accepted: tuple[str, ...]
    is_shared: bool
    changes: Changes
    words: tuple[tuple[str, str], ...]
    learner_notes: PhraseNotes


class StoredMenu:
    """A phrasebook's menu, read one level at a time (`malgil.phrasebook.paths.Menu`)."""

    def __init__(self, connection: sqlite3.Connection, phrasebook: str) -> None:
        self._connection = connection
        self._phrasebook = phrasebook

    def children(self, parent_id: str) -> tuple[Choice, ...]:
        """Return the choices under an item, or the top of the menu for an empty id."""
        condition = (
            "item.parent = (SELECT key FROM item WHERE phrasebook = ?1 AND id = ?2)"
            if parent_id
            else "item.parent IS NULL AND ?2 = ''"
        )
        # The plus forces a search by parent. By phrasebook, SQLite would read all its items.
        rows = self._connection.execute(
            "SELECT item.id, phrase.label, item.glosses, item.is_leaf FROM item "
            "JOIN phrase ON phrase.key = item.phrase "
            f"WHERE +item.phrasebook = ?1 AND {condition} ORDER BY item.position",
            (self._phrasebook, parent_id),
        )
        return tuple(
            Choice(id=item, label=label, glosses=tuple(decode(glosses)), is_leaf=bool(leaf))
            for item, label, glosses, leaf in rows
        )

    def path(self, item_id: str) -> tuple[str, ...]:
        """Return the labels from the top down to an item; empty for an empty id."""
        row = self._connection.execute(
            "SELECT key FROM item WHERE phrasebook = ? AND id = ?", (self._phrasebook, item_id)
        ).fetchone()
        return () if row is None else _lineage(self._connection, row[0])[1]


def read_content(connection: sqlite3.Connection, card_id: str) -> CardContent | None:
    """Return a card's current content, or None if there is no such card."""
    row = connection.execute(
        "SELECT card.type, phrase.key, phrase.phrasebook, phrase.id, phrase.label, phrase.prompt, "
        "phrase.note, card.key, card.goal, phrase.words "
        "FROM card JOIN phrase ON phrase.key = card.phrase "
        "WHERE card.id = ?",
        (card_id,),
    ).fetchone()
    if row is None:
        return None
    kind, key, phrasebook, phrase, label, prompt, note, card_key, goal, words = row
    card_type = CARD_KINDS[kind]
    glosses = read_glosses(connection, key)
    alike = sharing(connection, key)
    query = "SELECT label, accept FROM phrase WHERE key = ?"
    texts = {each: connection.execute(query, (each,)).fetchone() for each in alike}
    labels = {phrase_key: str(text) for phrase_key, (text, _accept) in texts.items()}
    typed = card_type.question is CardQuestion.TYPE
    accepts = [accept for _label, accept in texts.values()] if typed else []
    places = {phrase_key: read_places(connection, phrase_key) for phrase_key in alike}
    walked = card_type.question is CardQuestion.WALK
    answers = glosses if card_type.shows_label else tuple(labels.values())
    ends, others = places[key], tuple[CardPlace, ...]()
    lead, text = "", label if card_type.shows_label else prompt
    if walked:
        lead, text, prompt = decode(goal)
        leaves = sorted(
            (place for each in alike for place in places[each] if place.is_leaf),
            key=attrgetter("position"),
        )
        query = "SELECT key FROM item WHERE card = ?"
        own = {item for (item,) in connection.execute(query, (card_key,))}
        ends = tuple(place for place in leaves if place.key in own)
        others = tuple(place for place in leaves if place.key not in own)
        answers = tuple(dict.fromkeys(place.path[-1] for place in ends)) or (label,)
    phrase_id = f"{phrasebook}/{phrase}"
    prompted = () if card_type.shows_label else glosses
    shown = (step for place in (*places[key], *ends) for step in place.path)
    return CardContent(
        card=Card(
            id=card_id,
            phrasebook=phrasebook,
            phrase=phrase,
            type=card_type,
            prompt=label if card_type.shows_label else prompt,
            answers=answers,
            paths=tuple(place.path for place in ends),
            siblings=frozenset({phrase_id, *(f"{phrasebook}//{gloss}" for gloss in prompted)}),
        ),
        label=label,
        glosses=glosses,
        note=note,
        places=places[key],
        lead=lead,
        text=text,
        ways=tuple(place.items for place in ends) if walked else (),
        others=others,
        accepted=tuple(str(text) for accept in accepts for text in decode(accept)),
        is_shared=len(alike) > 1,
        changes=read_changes(connection, phrasebook, (label, *answers, *shown)),
        words=read_words(words),
        learner_notes=read_notes(connection, phrasebook, phrase),
    )


def is_shown_first(connection: sqlite3.Connection, card: CardRow) -> bool:
    """Return whether a card's path is to be shown before it is asked.

    It is if the card is new and the learner does not firmly know all the words on any of its paths.
    """
    if card.type is not PATH or card.progress.state is not State.NEW:
        return False
    (firm,) = connection.execute(
        "WITH RECURSIVE way (leaf, key, parent, phrase) AS ("
        " SELECT key, key, parent, phrase FROM item WHERE card = ?"
        " UNION SELECT way.leaf, item.key, item.parent, item.phrase"
        "  FROM way JOIN item ON item.key = way.parent) "
        "SELECT max(firm) FROM (SELECT min(coalesce(meaning.stability, 0) >= ?) AS firm FROM way"
        " LEFT JOIN card AS meaning ON meaning.phrase = way.phrase AND meaning.type = ?"
        " GROUP BY leaf)",
        (card.key, FIRM_DAYS, MEANING),
    ).fetchone()
    return not firm


def read_changes(connection: sqlite3.Connection, phrasebook: str, labels: Iterable[str]) -> Changes:
    """Return the changes of some labels, in their order."""
    rows = connection.execute(
        "SELECT label, changed FROM phrase "
        "WHERE phrasebook = ? AND changed IS NOT NULL AND archived = 0",
        (phrasebook,),
    )
    changes = {label: read_change(changed) for label, changed in rows}
    return tuple((label, changes[label]) for label in dict.fromkeys(labels) if label in changes)


def read_change(stored: str) -> Change:
    """Return a stored change."""
    return Change(*decode(stored))


def read_words(stored: str) -> tuple[tuple[str, str], ...]:
    """Return the words and notes of a stored list."""
    return tuple((word, note) for word, note in decode(stored))


def read_glosses(connection: sqlite3.Connection, phrase: int) -> tuple[str, ...]:
    """Return a phrase's glosses in order."""
    rows = connection.execute(
        "SELECT text FROM gloss WHERE phrase = ? ORDER BY position", (phrase,)
    )
    return tuple(text for (text,) in rows)


def read_places(connection: sqlite3.Connection, phrase: int) -> tuple[CardPlace, ...]:
    """Return a phrase's places in the menu, in menu order."""
    rows = connection.execute(
        "SELECT key, position, is_leaf, glosses FROM item WHERE phrase = ? ORDER BY position",
        (phrase,),
    ).fetchall()
    places: list[CardPlace] = []
    for key, position, is_leaf, glosses in rows:
        items, path = _lineage(connection, key)
        places.append(CardPlace(key, position, bool(is_leaf), items, path, tuple(decode(glosses))))
    return tuple(places)


def leaves_beneath_tops(
    connection: sqlite3.Connection, phrasebook: str
) -> dict[str, list[tuple[int, str, str]]]:
    """Return depth, item id and phrase id of each branch's leaves, by the top's phrase id."""
    rows = connection.execute(
        "SELECT named.id, leaf.depth, leaf.id, phrase.id FROM item AS top "
        "JOIN phrase AS named ON named.key = top.phrase "
        "JOIN item AS leaf ON leaf.phrasebook = top.phrasebook "
        "AND leaf.position BETWEEN top.position AND top.last "
        "JOIN phrase ON phrase.key = leaf.phrase "
        "WHERE top.phrasebook = ? AND top.parent IS NULL AND leaf.is_leaf ORDER BY leaf.position",
        (phrasebook,),
    )
    leaves: dict[str, list[tuple[int, str, str]]] = {}
    for top, depth, item, phrase in rows:
        leaves.setdefault(top, []).append((depth, item, phrase))
    return leaves


def confusables(connection: sqlite3.Connection, phrasebook: str, phrase: str) -> tuple[Entry, ...]:
    """Return a phrase's confusables with their glosses, the most similar first."""
    rows = connection.execute(
        "SELECT other.key, other.label, other.id FROM phrase AS this "
        "JOIN confusable ON this.key IN (confusable.first, confusable.second) "
        "JOIN phrase AS other ON other.key IN (confusable.first, confusable.second) "
        "AND other.key <> this.key "
        "WHERE this.phrasebook = ? AND this.id = ? AND other.archived = 0 "
        "ORDER BY confusable.ratio DESC, other.rank",
        (phrasebook, phrase),
    ).fetchall()
    return tuple(
        Entry(label=label, glosses=read_glosses(connection, key), phrase=other)
        for key, label, other in rows
    )


def labels_to(connection: sqlite3.Connection, item: int) -> tuple[str, ...]:
    """Return the labels from the top down to an item."""
    return _lineage(connection, item)[1]


def _lineage(connection: sqlite3.Connection, item: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    rows = connection.execute(
        "WITH RECURSIVE above (key) AS ("
        " SELECT ? UNION SELECT item.parent FROM item JOIN above ON item.key = above.key"
        " WHERE item.parent IS NOT NULL) "
        "SELECT item.id, phrase.label FROM above JOIN item ON item.key = above.key "
        "JOIN phrase ON phrase.key = item.phrase ORDER BY item.depth",
        (item,),
    ).fetchall()
    return tuple(item_id for item_id, _ in rows), tuple(label for _, label in rows)


class Entry(Struct, frozen=True, kw_only=True):
    """A label with its glosses, as an entry of a list.

    Attributes:
        change: How today's screen differs from the label, where that is shown.
        phrase: The phrase's id, where that is needed.
    """

    label: str
    glosses: tuple[str, ...]
    change: Change | None = None
    phrase: str = ""
