"""Boost: put a phrase into the cards of today or tomorrow, because it was needed.

One card of the phrase is chosen: its `meaning` if that is new, else its `path`, else its `meaning`.
A new card is introduced on that day before others, beyond the day's limit if need be; one in review
becomes due on that day if it would come later. Both are a *set-due* event, and can be undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import day_of
from malgil.phrasebook.cards import MEANING, PATH
from malgil.scheduling.fsrs import State
from malgil.store import database, recording
from malgil.store.cards import CardRow, cards_of_phrase, read_card

if TYPE_CHECKING:
    from datetime import datetime

    from malgil.phrasebook.cards import CardKind
    from malgil.store.store import Store


class BoostResult(StrEnum):
    """Outcome of a boost."""

    NEW = "new"
    SOONER = "sooner"
    COMES_ANYWAY = "comes-anyway"
    SUSPENDED = "suspended"


_TODAY = {
    BoostResult.NEW: N_("Shown today, before the other new cards."),
    BoostResult.SOONER: N_("Shown again today."),
    BoostResult.COMES_ANYWAY: N_("Already due today."),
    BoostResult.SUSPENDED: N_("Its card is suspended or switched off, so it is not shown."),
}

_TOMORROW = {
    BoostResult.NEW: N_("Shown tomorrow, before the other new cards."),
    BoostResult.SOONER: N_("Shown again tomorrow."),
    BoostResult.COMES_ANYWAY: N_("Already due by tomorrow."),
    BoostResult.SUSPENDED: N_("Its card is suspended or switched off, so it is not shown."),
}


class BoostRequest(Struct, frozen=True, kw_only=True):
    """The result of a boost.

    Attributes:
        result: Whether a new card will be introduced, or one in review comes sooner; or why
            nothing had to be done or could be.
        card: The card's id.
    """

    result: BoostResult
    card: str


def boost(
    store: Store, phrasebook: str, phrase: str, now: datetime, *, tomorrow: bool
) -> BoostRequest:
    """Put a phrase into the cards of today or tomorrow, as one action.

    Raises:
        UsageError: There is no such phrase in the phrasebook.
        WriteError: It could not be written; nothing was changed.
    """
    day = day_of(now, store.settings.rollover_hour) + int(tomorrow)
    stamp = store.stamp(now)
    with database.transaction(store.connection):
        card, row = _choose(store, phrasebook, phrase)
        progress = row.progress
        if progress.suspended or not store.settings.for_book(phrasebook).asks(row.type):
            return BoostRequest(result=BoostResult.SUSPENDED, card=card)
        stepping = progress.state in (State.LEARNING, State.RELEARNING)
        if stepping or (progress.due_day is not None and progress.due_day <= day):
            return BoostRequest(result=BoostResult.COMES_ANYWAY, card=card)
        is_new = progress.state is State.NEW
        recording.record_due(
            store.connection,
            stamp,
            row,
            card,
            state=State.NEW if is_new else State.REVIEW,
            due_day=day,
            model=store.model,
        )
    return BoostRequest(result=BoostResult.NEW if is_new else BoostResult.SOONER, card=card)


def _choose(store: Store, phrasebook: str, phrase: str) -> tuple[str, CardRow]:
    own = store.settings.for_book(phrasebook)
    cards: dict[CardKind, tuple[str, CardRow]] = {}
    for card, kind in cards_of_phrase(store.connection, phrasebook, phrase):
        row = read_card(store.connection, card)
        if row is not None:
            cards.setdefault(kind, (card, row))
    if MEANING not in cards:
        raise UsageError(_("There is no such phrase: {id}").format(id=f"{phrasebook}/{phrase}"))
    meaning = cards[MEANING]
    if own.asks(MEANING) and meaning[1].progress.state is State.NEW:
        return meaning
    return cards.get(PATH, meaning) if own.asks(PATH) else meaning


def outcome_text(result: BoostResult, *, tomorrow: bool) -> str:
    """Return what came of a boost, in words."""
    return _((_TOMORROW if tomorrow else _TODAY)[result])
