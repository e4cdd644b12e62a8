"""Card actions: suspend, bury, forget, reschedule and flag; and notes about phrases.

One undo reverses an action on any number of cards.
"""

from __future__ import annotations

import json
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.events import EventKind
from malgil.base.i18n import _
from malgil.base.learning_day import LAST_DAY, from_date
from malgil.base.plain_text import LONGEST_NOTE
from malgil.phrasebook.formats.text_files import text_problem
from malgil.phrasebook.model import canonical
from malgil.scheduling.fsrs import State
from malgil.store import database, notes, recording
from malgil.store.cards import CardRow, cards_of_phrase, read_card
from malgil.store.notes import phrase_name, read_notes

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from malgil.scheduling.card_state import Progress
    from malgil.store.store import Store

ASK_ABOVE = 10
"""An action that touches more cards than this needs a confirmation."""

FLAGS = range(8)
"""0 is no flag; 1 to 7 are for the learner to use."""

FARTHEST_DAYS = 36_500
"""The maximum number of days from today to a due day, as for an interval."""


class CardAction(StrEnum):
    """An action on a card other than answering it."""

    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    FORGET = "forget"
    SET_DUE = "set-due"
    FLAG = "flag"


class ActionRequest(Struct, frozen=True, kw_only=True):
    """An action to apply to some cards.

    Attributes:
        action: The action.
        due_day: For `set-due` the learning day, in days since 1970-01-01.
        flag: For `flag` the flag, 0 to 7.
        until_firm: For `suspend` the card that each card waits for: once that one is firm, the card
            is unsuspended.
    """

    action: CardAction
    due_day: int | None = None
    flag: int = 0
    until_firm: Mapping[str, str] | None = None


class Affected(Struct, frozen=True):
    """The cards that a request would touch.

    Attributes:
        cards: The cards that it changes, in the order given.
        unchanged: Number of the other cards given.
        answers: For `forget` the number of answers that no longer count, otherwise None.
    """

    cards: tuple[str, ...]
    unchanged: int
    answers: int | None = None

    @property
    def must_ask(self) -> bool:
        """Whether the action needs a confirmation."""
        return len(self.cards) > ASK_ABOVE or self.answers is not None


def affected(store: Store, cards: Iterable[str], request: ActionRequest, now: datetime) -> Affected:
    """Return the cards that a request would change.

    Raises:
        UsageError: A card does not exist, or the due day or flag is out of range.
    """
    today = store.day(now)
    _check(request, today)
    named = tuple(dict.fromkeys(cards))
    changed = tuple(
        card
        for card in named
        if _changes(_row(store.connection, card).progress, request, today, card)
    )
    forgets = request.action is CardAction.FORGET
    answers = answer_count(store, changed) if forgets else None
    return Affected(changed, len(named) - len(changed), answers)


def apply(store: Store, cards: Iterable[str], request: ActionRequest, now: datetime) -> int:
    """Apply a request to some cards in one action. Return the number of cards changed.

    Raises:
        UsageError: A card does not exist, or the due day or flag is out of range. Nothing is
            changed.
        WriteError: The write failed. Nothing is changed.
    """
    stamp = store.stamp(now)
    connection, model = store.connection, store.model
    with database.transaction(connection):
        touched = affected(store, cards, request, now).cards
        for card in touched:
            kind = EventKind(str(request.action))
            columns = _columns(request, card)
            recording.record_of_card(connection, stamp, kind, card, model, **columns)
    return len(touched)


def answer_count(store: Store, cards: Iterable[str]) -> int:
    """Return the number of answers that count for the state of some cards."""
    query = "SELECT ifnull(sum(reps), 0) FROM card WHERE id IN (SELECT value FROM json_each(?))"
    return int(store.connection.execute(query, (json.dumps(list(cards)),)).fetchone()[0])


def labels_of(store: Store, cards: Iterable[str]) -> list[str]:
    """Return the labels of some cards' phrases, each once. Outside text."""
    query = (
        "SELECT phrase.label FROM json_each(?) AS named JOIN card ON card.id = named.value "
        "JOIN phrase ON phrase.key = card.phrase GROUP BY phrase.key ORDER BY min(named.key)"
    )
    return [label for (label,) in store.connection.execute(query, (json.dumps(list(cards)),))]


def cards_of_phrases(store: Store, phrasebook: str, phrases: Iterable[str]) -> list[str]:
    """Return the cards of some phrases, grouped by phrase and in the order of their kinds."""
    return [
        card
        for phrase in dict.fromkeys(phrases)
        for card, _kind in cards_of_phrase(store.connection, phrasebook, phrase)
    ]


def name_of(request: ActionRequest) -> str:
    """Return what a request does."""
    names = {
        CardAction.SUSPEND: _("Suspend"),
        CardAction.UNSUSPEND: _("Unsuspend"),
        CardAction.BURY: _("Bury until tomorrow"),
        CardAction.FORGET: _("Reset"),
        CardAction.SET_DUE: _("Set due date"),
        CardAction.FLAG: _("Flag") if request.flag else _("Remove the flag"),
    }
    return names[request.action]


def due_day(text: str, today: int) -> int | None:
    """Return the learning day of a number of days or a date, or None if it is neither."""
    typed = text.strip()
    if typed.isascii() and typed.isdigit() and len(typed) <= 6:  # noqa: PLR2004 - no due is so far
        return today + int(typed)
    try:
        return from_date(date.fromisoformat(typed))
    except ValueError:
        return None


# Notes -----------------------------------------------------------------------------------------


def write_notes(
    store: Store,
    phrasebook: str,
    phrase: str,
    now: datetime,
    *,
    note: str | None = None,
    mnemonic: str | None = None,
) -> bool:
    """Write a note or a mnemonic about a phrase. An empty text removes it.

    Returns:
        Whether anything changed.

    Raises:
        UsageError: The phrase does not exist, or the text is too long or has control characters.
        WriteError: The write failed. Nothing is changed.
    """
    label = _label(store.connection, phrasebook, phrase)
    texts = {"note": note, "mnemonic": mnemonic}
    before = read_notes(store.connection, phrasebook, phrase)
    changes = {
        name: text
        for name, value in texts.items()
        if value is not None and (text := _note_text(value)) != getattr(before, name)
    }
    if not changes:
        return False
    stamp = store.stamp(now)
    name = phrase_name(phrasebook, phrase)
    with database.transaction(store.connection):
        event = recording.record_payload(
            store.connection,
            stamp,
            EventKind.NOTE,
            {"phrase": name, "label": label, **changes},
        )
        notes.on_events(store.connection, [event])
    return True


def _note_text(text: str) -> str:
    text = canonical(text)
    if problem := text_problem(text, LONGEST_NOTE):
        raise UsageError(problem)
    return text


def _label(connection: sqlite3.Connection, phrasebook: str, phrase: str) -> str:
    query = "SELECT label FROM phrase WHERE phrasebook = ? AND id = ?"
    row = connection.execute(query, (phrasebook, phrase)).fetchone()
    if row is None:
        message = _("The collection has no phrase {phrase}.")
        raise UsageError(message.format(phrase=phrase_name(phrasebook, phrase)))
    return str(row[0])


# Internals -------------------------------------------------------------------------------------


def _row(connection: sqlite3.Connection, card: str) -> CardRow:
    row = read_card(connection, card)
    if row is None:
        raise UsageError(_("The collection has no card {card}.").format(card=card))
    return row


def _check(request: ActionRequest, today: int) -> None:
    if request.action is CardAction.FLAG and request.flag not in FLAGS:
        raise UsageError(_("A flag is 0 to 7, not {flag}.").format(flag=request.flag))
    if request.action is not CardAction.SET_DUE:
        return
    latest = min(today + FARTHEST_DAYS, LAST_DAY)
    if request.due_day is None or not today <= request.due_day <= latest:
        message = _("A due date lies between today and {days} days ahead.")
        raise UsageError(message.format(days=FARTHEST_DAYS))


def _changes(progress: Progress, request: ActionRequest, today: int, card: str) -> bool:
    match request.action:
        case CardAction.SUSPEND:
            waits = request.until_firm is None or card in request.until_firm
            return waits and not progress.suspended
        case CardAction.UNSUSPEND:
            return progress.suspended
        case CardAction.BURY:
            is_buried = progress.buried_until is not None and progress.buried_until > today
            comes = progress.due_day is None or progress.due_day <= today
            return comes and not is_buried and not progress.suspended
        case CardAction.FORGET:
            return progress.state is not State.NEW
        case CardAction.SET_DUE:
            due = (State.REVIEW, request.due_day)
            return progress.memory is not None and (progress.state, progress.due_day) != due
        case CardAction.FLAG:
            return progress.flag != request.flag


def _columns(request: ActionRequest, card: str) -> dict[str, object]:
    match request.action:
        case CardAction.SET_DUE:
            return {"state": str(State.REVIEW), "step": 0, "due_day": request.due_day}
        case CardAction.FLAG:
            return {"payload": recording.as_json({"flag": request.flag})}
        case CardAction.SUSPEND if request.until_firm is not None:
            return {"payload": recording.as_json({"until_firm": request.until_firm[card]})}
        case _:
            return {}
