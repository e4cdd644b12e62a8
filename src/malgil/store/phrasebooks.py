"""What a collection holds: its phrasebooks, its cards, and what an action in its log was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base.errors import UsageError
from malgil.base.events import EventKind
from malgil.base.i18n import _
from malgil.base.stored_json import decode, decode_object
from malgil.review.views import Undone, UndoneKind
from malgil.store import card_content as stored
from malgil.store import log
from malgil.store.cards import BY_MENU, IN_MENU_ORDER, PROGRESS_COLUMNS, progress_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from malgil.base.events import Event
    from malgil.phrasebook.cards import Card
    from malgil.scheduling.card_state import Progress

_DESCRIBED = (
    (EventKind.SETTING, UndoneKind.SETTING, "name"),
    (EventKind.IMPORT, UndoneKind.IMPORT, "phrasebook"),
    (EventKind.EDIT, UndoneKind.EDIT, "what"),
    (EventKind.NOTE, UndoneKind.NOTE, "label"),
    (EventKind.WEIGHTS, UndoneKind.WEIGHTS, "date"),
)
_STEERED = (
    (EventKind.SUSPEND, UndoneKind.SUSPEND),
    (EventKind.UNSUSPEND, UndoneKind.UNSUSPEND),
    (EventKind.BURY, UndoneKind.BURY),
    (EventKind.FORGET, UndoneKind.FORGET),
    (EventKind.SET_DUE, UndoneKind.SET_DUE),
    (EventKind.FLAG, UndoneKind.FLAG),
)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card and how far the learner has come with it."""

    card: Card
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class PhrasebookRow:
    """A phrasebook of the collection.

    Attributes:
        id: Its id.
        title: Its title by language.
        as_of: The date of its menu as written; empty if not told.
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
    known = [row[0] for row in connection.execute(query)]
    if phrasebook in known:
        return phrasebook
    from difflib import get_close_matches

    near = get_close_matches(phrasebook, known, n=3, cutoff=0.4) or known
    raise UsageError(
        _("There is no phrasebook {id}. There are: {known}").format(
            id=phrasebook, known=", ".join(near)
        )
    )


def read_cards(
    connection: sqlite3.Connection, phrasebook: str | None, *, archived: bool
) -> list[CardRow]:
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
    found = []
    for card_id, *values in rows:
        content = stored.read_content(connection, card_id)
        if content is not None:
            found.append(CardRow(content.card, progress_of(tuple(values))))
    return found


def describe_action(connection: sqlite3.Connection, action: str) -> Undone:
    """Return what an action was, for the learner who undoes or redoes it."""
    events = log.events_of_action(connection, action)
    first = {event.kind: event for event in reversed(events)}
    if EventKind.QUIZ_RUN in first or EventKind.QUIZ_STEP in first:
        steps = [event for event in events if event.kind is EventKind.QUIZ_STEP]
        text = _asked_item(connection, steps[-1]) if steps else ""
        return Undone(kind=UndoneKind.QUIZ, card=None, text=text, action=action)
    if EventKind.REVIEW in first:
        overrules = EventKind.CANCEL in first
        kind = UndoneKind.OVERRULE if overrules else UndoneKind.ANSWER
        return _about_cards(connection, kind, first[EventKind.REVIEW].card or "", 1, action)
    for event_kind, kind, field in _DESCRIBED:
        if event_kind in first:
            payload: Mapping[str, object] = decode_object(first[event_kind].payload)
            archives = event_kind is EventKind.EDIT and "document" not in payload
            return Undone(
                kind=UndoneKind.ARCHIVE if archives else kind,
                card=None,
                text=str(payload.get(field, "")),
                action=action,
            )
    for event_kind, kind in _STEERED:
        if event_kind in first:
            cards = {event.card for event in events if event.kind is event_kind}
            card = first[event_kind].card or ""
            return _about_cards(connection, kind, card, len(cards), action)
    return Undone(kind=UndoneKind.OTHER, card=None, text="", action=action)


def _asked_item(connection: sqlite3.Connection, step: Event) -> str:
    """Return the label of the item that a quiz question is about; an empty text for the top."""
    told = decode_object(step.payload)
    # The first day's walk keeps the leaf as its place; a quiz keeps it as its item.
    item = told["item"] if "item" in told else told.get("place")
    row = connection.execute(
        "SELECT phrase.label FROM item JOIN phrase ON phrase.key = item.phrase "
        "WHERE item.id = ? ORDER BY item.phrasebook IS NOT ? LIMIT 1",
        (item, _phrasebook_of(connection, told)),
    ).fetchone()
    return "" if row is None else str(row[0])


def _phrasebook_of(connection: sqlite3.Connection, step: Mapping[str, object]) -> str | None:
    """Return the phrasebook that a quiz step is about."""
    if "phrasebook" in step:
        return str(step["phrasebook"])
    row = connection.execute(
        "SELECT json_extract(payload, '$.phrasebook') FROM event "
        "WHERE kind <> 'review' AND kind = ? AND json_extract(payload, '$.run') = ? LIMIT 1",
        (EventKind.QUIZ_RUN, step["run"]),
    ).fetchone()
    return None if row is None else row[0]


def _about_cards(
    connection: sqlite3.Connection, kind: UndoneKind, card: str, cards: int, action: str
) -> Undone:
    if cards > 1:
        return Undone(kind=kind, card=None, text="", action=action, cards=cards)
    content = stored.read_content(connection, card)
    text = "" if content is None else content.card.prompt
    return Undone(kind=kind, card=card, text=text, action=action)
