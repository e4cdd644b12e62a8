"""Read the phrasebooks and cards of a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.i18n import _, current, n_
from malgil.base.stored_json import decode
from malgil.phrasebook.cards import PATH
from malgil.store import card_content as stored
from malgil.store.cards import read_all_progress

if TYPE_CHECKING:
    import sqlite3

    from malgil.phrasebook.cards import Card
    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.card_state import Progress


SUBJECT = f"CASE card.type WHEN '{PATH}' THEN -card.key ELSE card.phrase END"
"""SQL for what a card counts for in the menu: minus its key for a path, else its phrase's."""


class ListedCard(Struct, frozen=True):
    """A card and the learner's progress with it."""

    card: Card
    progress: Progress


class PhrasebookRow(Struct, frozen=True):
    """A phrasebook of the collection.

    Attributes:
        id: Its id.
        title: Its title by language.
        as_of: The date of its menu as written, empty if there is none.
        origin: `shipped` or `user`.
        phrases: Number of phrases.
        items: Number of menu items.
        cards: Number of cards.
    """

    id: str
    title: dict[str, str]
    as_of: str
    origin: str
    phrases: int
    items: int
    cards: int


def read_phrasebooks(connection: sqlite3.Connection) -> list[PhrasebookRow]:
    """Return the phrasebooks in order."""
    rows = connection.execute(
        "SELECT id, title, as_of, origin, phrases, items, cards FROM phrasebook "
        "WHERE archived = 0 ORDER BY position"
    )
    return [PhrasebookRow(book, decode(title), *others) for book, title, *others in rows]


def require_phrasebook(connection: sqlite3.Connection, phrasebook: str) -> str:
    """Return the phrasebook's id if it exists.

    Raises:
        UsageError: There is no such phrasebook. The message lists the nearest ids.
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
    """Return the cards with their progress, by phrasebook.

    Within a phrasebook the menu comes first, in its own order, then the flow.

    Args:
        connection: The collection.
        phrasebook: Limit to one phrasebook (None: all).
        archived: Return the archived cards instead of the current ones.
    """
    cards = []
    for card_id, progress in read_all_progress(connection, phrasebook, archived=archived).items():
        content = stored.read_content(connection, card_id)
        if content is not None:
            cards.append(ListedCard(content.card, progress))
    return cards


def title_of(book: Phrasebook | PhrasebookRow) -> str:
    """Return a phrasebook's title in the current language, else in any language, else its id."""
    return book.title.get(current()) or next(iter(book.title.values()), "") or book.id


def titles_of(connection: sqlite3.Connection) -> dict[str, str]:
    """Map the phrasebooks to the titles that they have in the current language."""
    return {row.id: title_of(row) for row in read_phrasebooks(connection)}


def titles_if_several(connection: sqlite3.Connection) -> dict[str, str]:
    """Map the phrasebooks to their titles; empty with one, whose name would say nothing."""
    titles = titles_of(connection)
    return titles if len(titles) > 1 else {}


def scope_title(connection: sqlite3.Connection, phrasebook: str | None) -> str:
    """Return whose numbers are shown: a phrasebook's title, or that they are those of all."""
    titles = titles_of(connection)
    if phrasebook in titles:
        return titles[phrasebook]
    if len(titles) == 1:
        return next(iter(titles.values()))
    return n_("{n} phrasebook", "All {n} phrasebooks", len(titles)).format(n=len(titles))


def leaf_count(connection: sqlite3.Connection, phrasebook: str | None) -> int:
    """Return the number of leaf items."""
    (count,) = connection.execute(
        "SELECT coalesce(sum(leaves), 0) FROM phrasebook WHERE archived = 0 "
        "AND (? IS NULL OR id = ?)",
        (phrasebook, phrasebook),
    ).fetchone()
    return int(count)


def read_menu(
    connection: sqlite3.Connection, phrasebook: str
) -> tuple[list[int], list[int], list[int], list[int | None]]:
    """Return phrases, last positions, card counts and path cards by position in the menu.

    Each column is read as one JSON text. Reading rows takes twice as long, and there may be a
    million.
    """
    row = connection.execute(
        "SELECT json_group_array(phrase), json_group_array(last), json_group_array(cards), "
        "json_group_array(card) FROM (SELECT phrase, last, cards, card FROM item "
        "WHERE phrasebook = ? ORDER BY position)",
        (phrasebook,),
    ).fetchone()
    phrases, last, cards, walks = map(decode, row)
    return phrases, last, cards, walks


def read_menu_texts(connection: sqlite3.Connection, phrasebook: str) -> list[list[str]]:
    """Return item ids, labels, and glosses as JSON, by position in the menu."""
    row = connection.execute(
        "SELECT json_group_array(id), json_group_array(label), json_group_array(glosses) FROM "
        "(SELECT item.id, phrase.label, item.glosses FROM item "
        "CROSS JOIN phrase ON phrase.key = item.phrase "
        "WHERE item.phrasebook = ? ORDER BY item.position)",
        (phrasebook,),
    ).fetchone()
    return [decode(column) for column in row]
