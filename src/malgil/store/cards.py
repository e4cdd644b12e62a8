"""Rows of the card table: reading them, and storing what an event changed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from malgil.base.value import Value
from malgil.phrasebook.cards import CardType
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    import sqlite3


PROGRESS_COLUMNS = tuple(one.name for one in fields(Progress))


BY_MENU = (
    "card JOIN phrase ON phrase.key = card.phrase "
    "JOIN phrasebook ON phrasebook.id = phrase.phrasebook"
)
"""Where cards come from that are to be `IN_MENU_ORDER`."""


PHRASE_ORDER = (
    "phrase.share = 'flow', "
    "(SELECT min(position) FROM item WHERE item.phrase = phrase.key), phrase.rank"
)
"""The phrases of a phrasebook: first the menu in its own order, then the flow."""


IN_MENU_ORDER = f"ORDER BY phrasebook.position, {PHRASE_ORDER}, card.key"
"""Phrasebook by phrasebook, and in each in the order of its phrases."""


_PROGRESS_LIST = ", ".join(PROGRESS_COLUMNS)


_READ = f"SELECT key, phrase, type, archived, {_PROGRESS_LIST} FROM card WHERE id = ?"


_WRITE = f"UPDATE card SET {', '.join(f'{name} = ?' for name in PROGRESS_COLUMNS)} WHERE key = ?"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CardRow(Value):
    """A row of the card table.

    Attributes:
        key: Its key in this file.
        phrase: Its phrase's key in this file.
        type: What it asks.
        archived: Whether it is no longer in its phrasebook.
        progress: How far the learner has come.
    """

    key: int
    phrase: int
    type: CardType
    archived: bool
    progress: Progress


def progress_of(values: tuple[object, ...]) -> Progress:
    """Return the progress of the columns `PROGRESS_COLUMNS` of a row."""
    row = dict(zip(PROGRESS_COLUMNS, values, strict=True))
    row["state"] = State(str(row["state"]))
    row["passed"] = bool(row["passed"])
    row["suspended"] = bool(row["suspended"])
    return Progress(**row)  # type: ignore[arg-type] # STRICT tables keep the types


def read_card(connection: sqlite3.Connection, card: str) -> CardRow | None:
    """Return a card's row, or None if the collection has no such card."""
    row = connection.execute(_READ, (card,)).fetchone()
    if row is None:
        return None
    return CardRow(row[0], row[1], CardType(row[2]), bool(row[3]), progress_of(row[4:]))


def write_progress(connection: sqlite3.Connection, row: CardRow, after: Progress) -> None:
    """Store a card's progress, and what opens or closes with it."""
    _write_row(connection, row.key, after)
    if row.type is not CardType.MEANING:
        return
    before = row.progress
    if (before.state is State.REVIEW) != (after.state is State.REVIEW):
        connection.execute(
            "UPDATE card SET open = ? WHERE phrase = ? AND type = 'label'",
            (int(after.state is State.REVIEW), row.phrase),
        )
    if before.passed != after.passed:
        from malgil.store import content

        content.pass_phrase(connection, row.phrase, passed=after.passed)


def _write_row(connection: sqlite3.Connection, key: int, after: Progress) -> None:
    values = (_plain(getattr(after, name)) for name in PROGRESS_COLUMNS)
    connection.execute(_WRITE, (*values, key))


def _plain(value: object) -> object:
    # SQLite's adapter knows no enumerations.
    return str(value) if isinstance(value, State) else value
