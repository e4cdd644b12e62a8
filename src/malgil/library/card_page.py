"""Card page, forgetting curve and leeches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.card_history import Transition, trace_all
from malgil.scheduling.card_state import LEECH_LAPSES
from malgil.scheduling.fsrs import State
from malgil.store import card_content, confusable_hold, database, older_paths
from malgil.store.cards import cards_of_phrase, read_card
from malgil.store.notes import read_notes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from malgil.base.events import Event
    from malgil.scheduling.card_state import Progress
    from malgil.scheduling.fsrs import Model
    from malgil.store.notes import PhraseNotes
    from malgil.store.store import Store


class HistoryLine(Struct, frozen=True):
    """An event of a card.

    Attributes:
        event: The event.
        is_live: Whether it counts. If not, it was undone or overruled.
        after: The card's progress after it; None if it does not count.
    """

    event: Event
    is_live: bool
    after: Progress | None


class CardPage(Struct, frozen=True, kw_only=True):
    """Everything about a card: content, progress, history.

    Attributes:
        content: Its content.
        progress: Its progress.
        recall: Its retrievability today; None without a memory.
        due: The learning day on which it is due, or None.
        history: All its events, in the order of the log.
        waits_for: The card that it is suspended for until that one is firm, or empty.
        siblings: All cards of its phrase, itself included.
        today: The current learning day.
    """

    content: card_content.CardContent
    progress: Progress
    recall: float | None
    due: int | None
    history: tuple[HistoryLine, ...]
    waits_for: str
    siblings: tuple[str, ...]
    today: int


def card_page(store: Store, card: str, now: datetime, studied: str | None = None) -> CardPage:
    """Return a card's page.

    Args:
        store: The open collection.
        card: The card's id.
        now: The current time.
        studied: The only phrasebook that is studied (default: all).

    Raises:
        UsageError: The card does not exist.
    """
    connection = store.connection
    with database.snapshot(connection):
        row = read_card(connection, card)
        content = card_content.read_content(connection, card)
        if row is None or content is None:
            raise UsageError(_("The collection has no card {card}.").format(card=card))
        today = store.day(now)
        live = {
            transition.event.id: transition.after for transition in _transitions(store, row.key)
        }
        history = tuple(
            HistoryLine(event, event.id in live, live.get(event.id))
            for event in older_paths.events_of(connection, row.key, live=False)
        )
        waits = confusable_hold.waits_for(connection, card) if row.progress.suspended else ""
    of_phrase = cards_of_phrase(connection, content.card.phrasebook, content.card.phrase)
    siblings = [sibling for sibling, _kind in of_phrase]
    return CardPage(
        content=content,
        progress=row.progress,
        recall=row.progress.recall(store.model, today),
        due=store.due_today(now, studied).asked_on(card, row.progress),
        history=history,
        waits_for=waits,
        siblings=tuple(siblings) if card in siblings else (*siblings, card),
        today=today,
    )


class Curve(Struct, frozen=True):
    """A card's forgetting curve.

    Attributes:
        points: Days and retrievabilities, evenly spaced from the first answer to the last day.
        reviews: The learning days of the answers since the card was new.
    """

    points: tuple[tuple[float, float], ...]
    reviews: tuple[int, ...]


def forgetting_curve(store: Store, page: CardPage, points: int) -> Curve | None:
    """Return a card's forgetting curve up to its due day or today, or None without an answer.

    Args:
        store: The open collection.
        page: The card's page.
        points: Number of points to compute (at least 2).
    """
    answers: list[Transition] = []
    row = read_card(store.connection, page.content.card.id)
    for transition in [] if row is None else _transitions(store, row.key):
        if transition.after.state is State.NEW:
            answers.clear()
        elif transition.is_answer:
            answers.append(transition)
    if not answers:
        return None
    first = answers[0].event.learning_day
    last = max(page.today, page.due or 0, answers[-1].event.learning_day, first + 1)
    step = (last - first) / (max(2, points) - 1)
    days = [first + step * number for number in range(max(2, points))]
    return Curve(
        tuple((day, _recall(answers, day, store.model)) for day in days),
        tuple(answer.event.learning_day for answer in answers),
    )


def _recall(answers: Sequence[Transition], day: float, model: Model) -> float:
    before = [answer for answer in answers if answer.event.learning_day <= day] or list(answers[:1])
    memory = before[-1].after.memory
    if memory is None:
        return 0.0
    return model.retrievability(memory.stability, max(0.0, day - before[-1].event.learning_day))


def _transitions(store: Store, key: int) -> list[Transition]:
    return next(trace_all([older_paths.events_of(store.connection, key)], store.model))


# Leeches ---------------------------------------------------------------------------------------


class LeechLine(Struct, frozen=True, kw_only=True):
    """A leech.

    Attributes:
        id: Its id.
        phrasebook: Its phrasebook's id.
        phrase: Its phrase's id.
        type: Its kind.
        label: The label of its phrase.
        glosses: The glosses of its phrase.
        lapses: Its number of lapses.
        suspended: Whether it is suspended.
        waits_for: The card that it is suspended for until that one is firm, or empty.
        notes: The learner's notes about its phrase.
        lookalikes: The phrases that look like it, the most similar first.
    """

    id: str
    phrasebook: str
    phrase: str
    type: CardKind
    label: str
    glosses: tuple[str, ...]
    lapses: int
    suspended: bool
    waits_for: str
    notes: PhraseNotes
    lookalikes: tuple[card_content.Entry, ...]


def leeches(store: Store, phrasebook: str | None = None) -> tuple[LeechLine, ...]:
    """Return the leeches, those with the most lapses first."""
    connection = store.connection
    with database.snapshot(connection):
        rows = connection.execute(
            "SELECT card.id, phrase.phrasebook, phrase.id, card.type, phrase.label, phrase.key, "
            "card.lapses, card.suspended FROM card JOIN phrase ON phrase.key = card.phrase "
            "WHERE card.lapses >= ? AND card.archived = 0 "
            "AND (?2 IS NULL OR phrase.phrasebook = ?2) ORDER BY card.lapses DESC, card.rank",
            (LEECH_LAPSES, phrasebook),
        ).fetchall()
        return tuple(
            LeechLine(
                id=card,
                phrasebook=book,
                phrase=phrase,
                type=CARD_KINDS[kind],
                label=label,
                glosses=card_content.read_glosses(connection, key),
                lapses=lapses,
                suspended=bool(suspended),
                waits_for=confusable_hold.waits_for(connection, card) if suspended else "",
                notes=read_notes(connection, book, phrase),
                lookalikes=card_content.confusables(connection, book, phrase),
            )
            for card, book, phrase, kind, label, key, lapses, suspended in rows
        )
