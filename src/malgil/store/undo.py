"""Describe actions in the log, for undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil.base.events import EventKind
from malgil.base.stored_json import decode_object
from malgil.base.undone import Undone, UndoneKind
from malgil.store import card_content as stored
from malgil.store import log
from malgil.store.older_paths import with_heirs
from malgil.store.phrasebooks import titles_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from malgil.base.events import Event


# The text is this field of the payload.
_DESCRIBED = {
    EventKind.SETTING: "name",
    EventKind.IMPORT: "phrasebook",
    EventKind.EDIT: "what",
    EventKind.NOTE: "label",
    EventKind.WEIGHTS: "date",
}
_CARD_ACTIONS = (
    EventKind.SHOWN,
    *(EventKind.SUSPEND, EventKind.UNSUSPEND, EventKind.BURY),
    *(EventKind.FORGET, EventKind.SET_DUE, EventKind.FLAG),
)


def describe_action(connection: sqlite3.Connection, action: str, *, before: int) -> Undone:
    """Describe an action for the learner who undoes or redoes it.

    Args:
        connection: The collection.
        action: The action's id.
        before: The number of the last event before this sitting.
    """
    # Answers of Anki keep their own time. The last event has that of the action.
    newest = f"SELECT max(seq), wall_ms FROM event WHERE {log.of_action('?1')}"
    number, wall_ms = connection.execute(newest, (action,)).fetchone()
    described = _described(connection, action)
    return replace(described, wall_ms=wall_ms, is_older=number <= before)


def _described(connection: sqlite3.Connection, action: str) -> Undone:
    events = log.events_of_action(connection, action)
    first = {event.kind: event for event in reversed(events)}
    if EventKind.QUIZ_RUN in first or EventKind.QUIZ_STEP in first:
        steps = [event for event in events if event.kind is EventKind.QUIZ_STEP]
        text = _asked_item(connection, steps[-1]) if steps else ""
        return Undone(kind=UndoneKind.QUIZ, card=None, text=text, action=action)
    if EventKind.REVIEW in first and EventKind.IMPORT not in first:  # answers of Anki
        overrules = EventKind.CANCEL in first
        kind = UndoneKind.OVERRULE if overrules else UndoneKind.ANSWER
        return _about_cards(connection, kind, first[EventKind.REVIEW].card or "", 1, action)
    for event_kind, field in _DESCRIBED.items():
        if event_kind in first:
            payload: Mapping[str, object] = decode_object(first[event_kind].payload)
            archives = event_kind is EventKind.EDIT and "document" not in payload
            text = str(payload.get(field, ""))
            name, slash, book = text.partition("/")
            if event_kind is EventKind.SETTING and slash:
                text = f"{name}/{titles_of(connection).get(book, book)}"
            return Undone(
                kind=UndoneKind.ARCHIVE if archives else UndoneKind(event_kind),
                card=None,
                text=text,
                action=action,
            )
    for event_kind in _CARD_ACTIONS:
        if event_kind in first:
            cards = {event.card for event in events if event.kind is event_kind}
            card = first[event_kind].card or ""
            return _about_cards(connection, UndoneKind(event_kind), card, len(cards), action)
    return Undone(kind=UndoneKind.OTHER, card=None, text="", action=action)


def _asked_item(connection: sqlite3.Connection, step: Event) -> str:
    """Return the label of the item that a quiz question is about, empty for the top level."""
    payload = decode_object(step.payload)
    # Onboarding stores the leaf as `place`, a quiz as `item`.
    item = payload["item"] if "item" in payload else payload.get("place")
    row = connection.execute(
        "SELECT phrase.label FROM item JOIN phrase ON phrase.key = item.phrase "
        "WHERE item.id = ? ORDER BY item.phrasebook IS NOT ? LIMIT 1",
        (item, _phrasebook_of(connection, payload)),
    ).fetchone()
    return "" if row is None else str(row[0])


def _phrasebook_of(connection: sqlite3.Connection, step: Mapping[str, object]) -> str | None:
    """Return the phrasebook of a quiz step."""
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
    content = stored.read_content(connection, next(with_heirs(connection, {card}), card))
    text = "" if content is None else content.card.prompt
    return Undone(kind=kind, card=card, text=text, action=action)
