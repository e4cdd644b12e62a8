"""Contents of a collection: its phrasebooks and its cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from malgil.base.errors import UsageError
from malgil.base.i18n import _, current
from malgil.base.stored_json import decode
from malgil.store import card_content as stored
from malgil.store.cards import BY_MENU, IN_MENU_ORDER, PROGRESS_COLUMNS, progress_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from malgil.phrasebook.cards import Card
    from malgil.scheduling.card_state import Progress


@dataclass(frozen=True, slots=True)
class ListedCard:
    """A card and the learner's progress with it."""

    card: Card
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class PhrasebookRow:
    """A phrasebook of the collection.

    Attributes:
        id: Its id.
        title: Its title by language.
        as_of: The date of its menu as written; empty if there is none.
        origin: `shipped` or `user`.
        phrases: How many phrases it has.
        items: How many places its menu has.
        cards: How many cards it makes.
    """

    id: str
    title: dict[str, str]
    as_of: str
    origin: str
    phrases: int
    items: int
    cards: int


def read_phrasebooks(connection: sqlite3.Connection) -> list[PhrasebookRow]:
    """Return the phrasebooks in their order."""
    rows = connection.execute(
        "SELECT id, title, as_of, origin, phrases, items, cards FROM phrasebook "
        "WHERE archived = 0 ORDER BY position"
    )
    return [
        PhrasebookRow(
            id=book,
            title=decode(title),
            as_of=as_of,
            origin=origin,
            phrases=phrases,
            items=items,
            cards=cards,
        )
        for book, title, as_of, origin, phrases, items, cards in rows
    ]


def require_phrasebook(connection: sqlite3.Connection, phrasebook: str) -> str:
    """Return the id if there is such a phrasebook.

    Raises:
        UsageError: There is none; the message names the nearest.
    """
    query = "SELECT id FROM phrasebook WHERE archived = 0 ORDER BY position"
    ids = [row[0] for row in connection.execute(query)]
    if phrasebook in ids:
        return phrasebook
    from difflib import get_close_matches

    near = get_close_matches(phrasebook, ids, n=3, cutoff=0.4) or ids
    raise UsageError(
        _("There is no phrasebook {id}. Available: {known}").format(
            id=phrasebook, known=", ".join(near)
        )
    )


def read_cards(
    connection: sqlite3.Connection, phrasebook: str | None, *, archived: bool
) -> list[ListedCard]:
    """Return the cards with their progress, in the order of their phrasebooks.

    In a phrasebook the menu comes first, in its own order, and then the flow.

    Args:
        connection: The collection's.
        phrasebook: Only those of one phrasebook.
        archived: Those that their phrasebook no longer has, instead of those it has.
    """
    columns = ", ".join(f"card.{name}" for name in PROGRESS_COLUMNS)
    rows = connection.execute(
        f"SELECT card.id, {columns} FROM {BY_MENU} "
        "WHERE card.archived = ? AND (? IS NULL OR phrase.phrasebook = ?) "
        f"{IN_MENU_ORDER}",
        (int(archived), phrasebook, phrasebook),
    ).fetchall()
    cards = []
    for card_id, *values in rows:
        content = stored.read_content(connection, card_id)
        if content is not None:
            cards.append(ListedCard(content.card, progress_of(tuple(values))))
    return cards


class Titled(Protocol):
    """A phrasebook, or what is known of one without its content."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> Mapping[str, str]:
        """Its title by language."""


def title_of(book: Titled) -> str:
    """Return a phrasebook's title in the language in use, or in any it has, or its id."""
    return book.title.get(current()) or next(iter(book.title.values()), "") or book.id


def leaf_count(connection: sqlite3.Connection, phrasebook: str | None) -> int:
    """Return how many leaf places there are."""
    (count,) = connection.execute(
        "SELECT coalesce(sum(leaves), 0) FROM phrasebook WHERE archived = 0 "
        "AND (? IS NULL OR id = ?)",
        (phrasebook, phrasebook),
    ).fetchone()
    return int(count)


def read_menu(connection: sqlite3.Connection, phrasebook: str) -> list[list[int]]:
    """Return phrase, last position beneath, and cards, for each position of a menu.

    Each as one text, since rows of objects would take twice as long, and there may be a million.
    """
    row = connection.execute(
        "SELECT json_group_array(phrase), json_group_array(last), json_group_array(cards) FROM "
        "(SELECT phrase, last, cards FROM item WHERE phrasebook = ? ORDER BY position)",
        (phrasebook,),
    ).fetchone()
    return [decode(column) for column in row]


def read_menu_texts(connection: sqlite3.Connection, phrasebook: str) -> list[list[str]]:
    """Return item id, label, and glosses as JSON, for each position of a menu."""
    row = connection.execute(
        "SELECT json_group_array(id), json_group_array(label), json_group_array(glosses) FROM "
        "(SELECT item.id, phrase.label, item.glosses FROM item "
        "CROSS JOIN phrase ON phrase.key = item.phrase "
        "WHERE item.phrasebook = ? ORDER BY item.position)",
        (phrasebook,),
    ).fetchone()
    return [decode(column) for column in row]
