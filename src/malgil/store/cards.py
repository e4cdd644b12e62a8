"""Read and write the rows of the card table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.phrasebook.cards import CARD_KINDS, MEANING, CardKind
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from malgil.scheduling.fsrs import Rating
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.log import Stamp

PROGRESS_COLUMNS = Progress._fields

BY_MENU = (
    "card JOIN phrase ON phrase.key = card.phrase "
    "JOIN phrasebook ON phrasebook.id = phrase.phrasebook"
)
"""FROM clause of the cards to sort `IN_MENU_ORDER`."""

PHRASE_ORDER = (
    "phrase.share = 'flow', "
    "(SELECT min(position) FROM item WHERE item.phrase = phrase.key), phrase.rank"
)
"""Order of the phrases of a phrasebook: the menu in its own order, then the flow."""

_KIND_ORDER = " ".join(f"WHEN '{kind}' THEN {at}" for at, kind in enumerate(CARD_KINDS))
OF_PHRASE_ORDER = f"CASE card.type {_KIND_ORDER} ELSE 9 END, card.place, card.id"
"""Order of the cards of a phrase: by kind, paths by place. Keys differ between machines."""

IN_MENU_ORDER = (
    f"ORDER BY phrasebook.position, {PHRASE_ORDER}, "
    f"(SELECT min(position) FROM item WHERE item.card = card.key), {OF_PHRASE_ORDER}"
)
"""Order by phrasebook, then by the order of its phrases, and their paths by place."""

_PROGRESS_LIST = ", ".join(PROGRESS_COLUMNS)
_READ = f"SELECT key, phrase, type, share, archived, {_PROGRESS_LIST} FROM card WHERE id = ?"
_WRITE = f"UPDATE card SET {', '.join(f'{name} = ?' for name in PROGRESS_COLUMNS)} WHERE key = ?"


class CardRow(Struct, frozen=True):
    """A row of the card table.

    Attributes:
        key: Its key in this file.
        phrase: Its phrase's key in this file.
        type: The card kind.
        share: `menu` or `flow`.
        archived: Whether it is no longer in its phrasebook.
        progress: The learner's progress.
    """

    key: int
    phrase: int
    type: CardKind
    share: str
    archived: bool
    progress: Progress


class Answer(Struct, frozen=True, kw_only=True):
    """A graded answer before it is written. Retries keep the event's id, so it is stored once.

    Attributes:
        card: The card's id.
        rating: The rating.
        duration_ms: The time taken.
        response: The text typed or chosen.
        event: The id of its event.
        stamp: The action, the time and the learning day.
        before: The card's progress when it was asked, None to accept any.
        replaces: The action of the rating that this one overrules, None for a first rating.
        previewed: The outcome shown for this rating on that day, None if none was shown.
        steps: The steps of a path that were asked, and whether each was right. None if unknown.
    """

    card: str
    rating: Rating
    duration_ms: int
    response: str
    event: str
    stamp: Stamp
    before: Progress | None = None
    replaces: str | None = None
    previewed: Outcome | None = None
    steps: tuple[tuple[str, bool], ...] | None = None


def progress_of(values: tuple[object, ...]) -> Progress:
    """Return the progress from a row's `PROGRESS_COLUMNS`."""
    row = dict(zip(PROGRESS_COLUMNS, values, strict=True))
    row["state"] = State(str(row["state"]))
    row["passed"] = bool(row["passed"])
    row["suspended"] = bool(row["suspended"])
    return Progress(**row)  # type: ignore[arg-type] # STRICT tables keep the types


def read_card(connection: sqlite3.Connection, card: str) -> CardRow | None:
    """Return a card's row, or None if there is no such card."""
    row = connection.execute(_READ, (card,)).fetchone()
    if row is None:
        return None
    return CardRow(row[0], row[1], CARD_KINDS[row[2]], row[3], bool(row[4]), progress_of(row[5:]))


def cards_of_phrase(
    connection: sqlite3.Connection, phrasebook: str, phrase: str
) -> list[tuple[str, CardKind]]:
    """Return id and kind of a phrase's cards that are not archived, kind by kind."""
    rows = connection.execute(
        "SELECT card.id, card.type FROM phrase JOIN card ON card.phrase = phrase.key "
        "WHERE phrase.phrasebook = ? AND phrase.id = ? AND card.archived = 0 "
        "ORDER BY card.place, card.id",
        (phrasebook, phrase),
    )
    turn = list(CARD_KINDS)
    cards = [(card, CARD_KINDS[kind]) for card, kind in rows]
    return sorted(cards, key=lambda card: turn.index(card[1]))


def path_card(connection: sqlite3.Connection, phrasebook: str, item: str) -> str | None:
    """Return the id of the path card of a leaf, or None if the item is no leaf."""
    row = connection.execute(
        "SELECT card.id FROM item JOIN card ON card.key = item.card "
        "WHERE item.phrasebook = ? AND item.id = ?",
        (phrasebook, item),
    ).fetchone()
    return None if row is None else str(row[0])


def read_all_progress(
    connection: sqlite3.Connection, phrasebook: str | None = None, *, archived: bool = False
) -> dict[str, Progress]:
    """Return the progress of all cards by id, in menu order.

    Args:
        connection: The collection.
        phrasebook: Limit to one phrasebook (default: all).
        archived: Return the archived cards instead of the current ones.
    """
    columns = ", ".join(f"card.{name}" for name in PROGRESS_COLUMNS)
    rows = connection.execute(
        f"SELECT card.id, {columns} FROM {BY_MENU} "
        f"WHERE card.archived = ? AND (? IS NULL OR phrase.phrasebook = ?) {IN_MENU_ORDER}",
        (archived, phrasebook, phrasebook),
    )
    return {card: progress_of(tuple(values)) for card, *values in rows}


def write_progress(connection: sqlite3.Connection, row: CardRow, after: Progress) -> None:
    """Store a card's progress, and open or close the cards that depend on it."""
    write_all_progress(connection, [(row.key, after)])
    before = row.progress
    if (before.state is State.REVIEW) != (after.state is State.REVIEW):
        for kind in CARD_KINDS.values():
            if kind.opens_after is row.type and not kind.along_way:
                open_cards(connection, kind, "phrase = :phrase", {"phrase": row.phrase})
    if row.type is MEANING and before.passed != after.passed:
        pass_phrase(connection, row.phrase, passed=after.passed)


def write_all_progress(
    connection: sqlite3.Connection, cards: Iterable[tuple[int, Progress]]
) -> None:
    """Store the progress of cards by their keys. Do not open or close any."""
    connection.executemany(_WRITE, ((*progress, key) for key, progress in cards))


_FIRST_IS_IN_REVIEW = """
EXISTS (
  SELECT 1 FROM card AS first
  WHERE first.phrase = card.phrase AND first.type = :first AND first.state = 'review'
)
"""
# Whether a card has a path whose labels' meanings were all known at least once.
_WAY_IS_PASSED = "EXISTS (SELECT 1 FROM item WHERE item.card = card.key AND item.unpassed = 0)"
_AT_ENDS = """
SELECT card FROM item
WHERE phrasebook = :book AND position BETWEEN :position AND :last AND card IS NOT NULL
  AND unpassed <= :most
"""


def open_cards(
    connection: sqlite3.Connection,
    kind: CardKind,
    which: str,
    parameters: Mapping[str, object],
) -> None:
    """Open or close the cards of a kind, depending on their prerequisites.

    Args:
        connection: The collection, within a transaction.
        kind: The card kind.
        which: SQL condition on the cards.
        parameters: The condition's parameters.
    """
    if kind.opens_after is None:
        return  # open from the start
    rule = _WAY_IS_PASSED if kind.along_way else _FIRST_IS_IN_REVIEW
    connection.execute(
        f"UPDATE card SET open = NOT open WHERE type = :kind AND {which} AND open <> {rule}",
        {**parameters, "kind": kind, "first": kind.opens_after},
    )


def open_all_cards(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Open or close each card of a phrasebook, depending on its prerequisites."""
    mine = "phrase IN (SELECT key FROM phrase WHERE phrasebook = :book)"
    for kind in CARD_KINDS.values():
        open_cards(connection, kind, mine, {"book": phrasebook})


def pass_phrase(connection: sqlite3.Connection, phrase: int, *, passed: bool) -> None:
    """Count a phrase as known, or as no longer known, on all paths through it."""
    spans = connection.execute(
        "SELECT phrasebook, position, last FROM item WHERE phrase = ?", (phrase,)
    ).fetchall()
    for phrasebook, position, last in spans:
        connection.execute(
            "UPDATE item SET unpassed = unpassed + ? "
            "WHERE phrasebook = ? AND position BETWEEN ? AND ?",
            (-1 if passed else 1, phrasebook, position, last),
        )
    # Only paths with no unknown label open a card, or did until now. A label that occurs under
    # itself counts more than once on a path.
    most = 0 if passed else len(spans)
    for phrasebook, position, last in spans:
        span = {"book": phrasebook, "position": position, "last": last, "most": most}
        for kind in CARD_KINDS.values():
            if kind.along_way:
                open_cards(connection, kind, f"key IN ({_AT_ENDS})", span)
