"""Putting a card as a question, and telling when it keeps being forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CardType
from malgil.review.views import Leech, Question
from malgil.scheduling.card_state import LEECH_AGAIN, LEECH_LAPSES
from malgil.scheduling.fsrs import Rating, State
from malgil.store import card_content as content
from malgil.store import recording
from malgil.store.card_content import Entry, PlaceView
from malgil.store.cards import read_card

if TYPE_CHECKING:
    from malgil.store.store import Store


def ask(store: Store, card: str, *, day: int, now_ms: int) -> Question:
    """Return a card of the collection as a question.

    Args:
        store: The open collection.
        card: The card's id, as the agenda gave it.
        day: Today's learning day.
        now_ms: Now, in milliseconds since 1970.
    """
    connection = store.connection
    row = read_card(connection, card)
    shown = content.read_content(connection, card)
    if row is None or shown is None:
        raise AssertionError(card)
    weighed = recording.preview_outcomes(
        connection,
        row,
        card,
        day=day,
        now_ms=now_ms,
        model=store.model,
        retention=store.settings.desired_retention,
    )
    return Question(
        card=shown.card,
        before=row.progress,
        label=shown.label,
        glosses=shown.glosses,
        note=shown.note,
        remark=shown.remark.note,
        mnemonic=shown.remark.mnemonic,
        context=_context(shown),
        places=tuple(PlaceView(path=one.path, glosses=one.glosses) for one in shown.spots),
        ways=shown.ways,
        outcomes=weighed,
        shown_ms=now_ms,
    )


def leech(store: Store, question: Question, rating: Rating) -> Leech | None:
    """Return what to tell if this answer makes the card a leech, or makes it one again."""
    before = question.before
    if rating is not Rating.AGAIN or before.state is not State.REVIEW:
        return None
    lapses = before.lapses + 1
    if lapses < LEECH_LAPSES or (lapses - LEECH_LAPSES) % LEECH_AGAIN:
        return None
    alike = content.confusables(store.connection, question.card.phrasebook, question.card.phrase)
    pairs = tuple(Entry(label=label, glosses=glosses) for label, glosses in alike)
    return Leech(lapses=lapses, confusables=pairs)


def _context(shown: content.CardContent) -> tuple[tuple[str, ...], ...]:
    """Return the parents to show before the answer.

    A meaning is asked in its place; a label without it, unless its gloss belongs to several; a
    path never, since the place is the answer.
    """
    kind = shown.card.type
    if kind is CardType.PATH or (kind is CardType.LABEL and not shown.is_shared):
        return ()
    parents = dict.fromkeys(spot.path[:-1] for spot in shown.spots)
    # What stands at the top has no parent there, and one of its others would mislead.
    return () if () in parents else tuple(parents)
