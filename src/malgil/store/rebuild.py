"""The cards' progress as a table: a projection of the live events, kept up to date with them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from malgil.base.events import QUIZ_KINDS, Event, EventKind, cancelled_actions
from malgil.base.progress import counted, no_progress, parts
from malgil.base.stored_json import decode_object
from malgil.scheduling.card_state import replay
from malgil.store import log
from malgil.store.cards import _write_row, read_card, write_progress
from malgil.store.log import current_model

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.scheduling.fsrs import Model


_EVENT_LENGTH = 45  # an event takes as long as about this many characters of a phrasebook
# The kinds that change what an answer was.
_ANSWER_KINDS = (EventKind.REVIEW, EventKind.FORGET)

# Derived first to last: clearing goes the other way, so that no row is left pointing at nothing.
DERIVED_TABLES = (
    "quiz_step",
    "quiz_run",
    "memo",
    "review",
    "cancelled",
    "setting",
    "remark",
    "confusable",
    "search_word",
    "search_text",
    "card",
    "item",
    "gloss",
    "phrase",
    "phrasebook",
)


def reproject_card(connection: sqlite3.Connection, card: str, model: Model) -> None:
    """Make a card's row what its live events say."""
    row = read_card(connection, card)
    if row is not None:
        write_progress(connection, row, replay(log.live_of_card(connection, card), model))


def rebuild_answers(connection: sqlite3.Connection, card: str, model: Model) -> None:
    """Tell anew of a card's answers, after one was taken back or all were forgotten."""
    from malgil.store import answers

    row = read_card(connection, card)
    if row is not None:
        answers.rebuild_card(connection, row.key, card, model)


def reproject_actions(
    connection: sqlite3.Connection,
    actions: set[str],
    model: Model,
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Bring all projections up to date after the liveness of these actions changed.

    Args:
        connection: The collection, within a transaction.
        actions: Their ids.
        model: FSRS under the weights in force before it.
        on_progress: Hears how far it is, if it takes long.
    """
    events = [event for action in actions for event in log.events_of_action(connection, action)]
    kinds = {event.kind for event in events}
    if not kinds.isdisjoint(QUIZ_KINDS):
        from malgil.store import quizzes

        quizzes.recompute_liveness(connection, events)
    if not _reproject_content(connection, events):
        rebuild(connection, on_progress)
        return
    if EventKind.WEIGHTS in kinds:
        replay_cards(connection, on_progress)
        return
    cards = sorted({event.card for event in events if event.card is not None})
    for card in counted(cards, len(cards), on_progress):
        reproject_card(connection, card, model)
    of_cards = [event.logical_ms for event in events if event.card is not None]
    if of_cards:
        connection.execute("DELETE FROM memo WHERE until_ms > ?", (min(of_cards),))
    answered = {event.card for event in events if event.kind in _ANSWER_KINDS}
    for card in sorted(card for card in answered if card is not None):
        rebuild_answers(connection, card, model)
    for event in events:
        if event.kind is EventKind.SETTING:
            project_setting(connection, str(decode_object(event.payload)["name"]))
    if EventKind.NOTE not in kinds:
        return
    from malgil.store.notes import project_notes

    project_notes(connection, (event for event in events if event.kind is EventKind.NOTE))


def _reproject_content(connection: sqlite3.Connection, events: Sequence[Event]) -> bool:
    """Bring the phrasebooks up to date that events are about; returns whether that could be."""
    content_events = [event for event in events if event.kind in (EventKind.IMPORT, EventKind.EDIT)]
    if not content_events:
        return True
    from malgil.store import content

    books = sorted({str(decode_object(event.payload)["phrasebook"]) for event in content_events})
    last = last_card(connection)
    if not content.reproject(connection, books):
        return False
    replay_new(connection, last)
    return True


def last_card(connection: sqlite3.Connection) -> int:
    """Return the highest key of a card, 0 without any."""
    (key,) = connection.execute("SELECT coalesce(max(key), 0) FROM card").fetchone()
    return int(key)


def replay_new(connection: sqlite3.Connection, last: int) -> None:
    """Replay the cards that came after the one with this key, if they have events already.

    An import brings back such cards as another machine answered before it was undone here.
    """
    rows = connection.execute(
        "SELECT id FROM card WHERE key > ? AND EXISTS "
        "(SELECT 1 FROM event WHERE event.card = card.id)",
        (last,),
    ).fetchall()
    if not rows:
        return
    model = current_model(connection)
    for (card,) in rows:
        reproject_card(connection, card, model)
        rebuild_answers(connection, card, model)


def project_setting(connection: sqlite3.Connection, name: str) -> None:
    """Make a setting's row what the last live event about it says."""
    value: object = None
    for event in log.read(connection, f"kind <> 'review' AND kind = 'setting' AND {log.LIVE}"):
        payload = decode_object(event.payload)
        if payload["name"] == name:
            value = payload["value"]
    connection.execute("DELETE FROM setting WHERE name = ?", (name,))
    if value is not None:
        connection.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?)", (name, json.dumps(value))
        )


def rebuild(connection: sqlite3.Connection, on_progress: ProgressCallback = no_progress) -> None:
    """Make every derived table anew from the log and the documents it names.

    Args:
        connection: The collection, within a transaction.
        on_progress: Hears how far it is.
    """
    from malgil.store import content, quizzes
    from malgil.store.notes import project_notes

    for table in DERIVED_TABLES:
        if table == "item":
            # Parents point at rows of the same table.
            connection.execute("UPDATE item SET parent = NULL, branch = NULL")
        connection.execute(f"DELETE FROM {table}")
    reversals = log.read(connection, "kind <> 'review' AND kind IN ('cancel', 'restore')")
    connection.executemany(
        "INSERT INTO cancelled (action) VALUES (?)",
        ((action,) for action in sorted(cancelled_actions(reversals))),
    )
    books = content.read_versions(connection)
    lengths = [content.length(connection, versions) for versions in books.values()]
    (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
    *applying, replaying = parts(on_progress, *lengths, _EVENT_LENGTH * max(events, 1))
    for book, on_book in zip(books.values(), applying, strict=True):
        content.apply(connection, book, on_book)
    content.place(connection, books)
    settings = log.read(connection, f"kind <> 'review' AND kind = 'setting' AND {log.LIVE}")
    for name in sorted({str(decode_object(event.payload)["name"]) for event in settings}):
        project_setting(connection, name)
    notes = f"kind <> 'review' AND kind = 'note' AND {log.LIVE}"
    project_notes(connection, log.read(connection, notes))
    quizzes.rebuild(connection)
    replay_cards(connection, replaying)


def replay_cards(
    connection: sqlite3.Connection, on_progress: ProgressCallback = no_progress
) -> None:
    """Make the rows of all cards what their live events say, and what depends on them.

    Args:
        connection: The collection, within a transaction.
        on_progress: Hears how far it is.
    """
    from malgil.store import answers, content

    for table in ("memo", "review"):
        connection.execute(f"DELETE FROM {table}")
    periods = answers.read_weights_periods(connection)
    (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
    done = 0
    on_progress(0.0)
    for histories in answers.read_histories(connection, current_model(connection)):
        for history in histories:
            _write_row(connection, history.key, history.moments[-1].after)
            done += len(history.moments)
        answers.write(connection, histories, periods)
        on_progress(done / events)
    content.derive(connection)
