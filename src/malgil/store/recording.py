"""Write the learner's actions, each in one transaction. Retries write the same event."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING

from malgil.base.errors import AnsweredElsewhereError, UsageError
from malgil.base.events import REPLACING, Event, EventKind
from malgil.base.i18n import _
from malgil.base.plain_text import LONGEST_RESPONSE, cut
from malgil.base.progress import no_progress
from malgil.phrasebook.cards import PATH
from malgil.scheduling.card_state import advance
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.queue import SHOWN_MS
from malgil.scheduling.scheduler import Outcome, outcomes, seed_of
from malgil.store import log
from malgil.store.cards import Answer, CardRow, read_card, write_progress

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from malgil.base.progress import ProgressCallback
    from malgil.base.settings import Settings
    from malgil.scheduling.fsrs import Model
    from malgil.store.day_reading import DayReading, Loads

_LONGEST_MS = 2**63 - 1


def load_ahead() -> None:
    """Load the modules for the first answer while the learner is thinking about it."""
    import_module("malgil.store.acknowledged")
    import_module("malgil.store.answers")
    log.new_id()


def preview_outcomes(
    row: CardRow,
    card: str,
    loads: Loads,
    *,
    day: int,
    now_ms: int,
    model: Model,
    settings: Settings,
) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    """Return the outcome of each rating of a card."""
    own = settings.for_card(card)
    return outcomes(
        row.progress,
        day=day,
        now_ms=now_ms,
        model=model,
        retention=own.retention(row.type),
        longest=own.max_interval,
        load=loads,
        avoid=loads.avoid,
        seed=seed_of(card, row.progress.reps),
    )


def validate(rating: int, duration_ms: int, response: str) -> None:
    """Refuse an impossible answer.

    Raises:
        UsageError: There is no such rating, the duration is negative or too large for the file, or
            the response is too long or has a lone surrogate.
    """
    if isinstance(rating, bool) or rating not in tuple(Rating):
        raise UsageError(_("A rating is 1, 2, 3 or 4, not {rating}.").format(rating=rating))
    if duration_ms < 0:
        raise UsageError(_("A duration cannot be negative: {value}").format(value=duration_ms))
    if duration_ms > _LONGEST_MS:
        raise UsageError(_("A duration cannot be that long: {value}").format(value=duration_ms))
    if len(response) > LONGEST_RESPONSE:
        message = _("This answer is too long: {given} characters, at most {most}.")
        raise UsageError(message.format(given=len(response), most=LONGEST_RESPONSE))
    try:
        response.encode()
    except UnicodeEncodeError as error:
        message = _("The answer contains a broken character. Type it again.")
        raise UsageError(message) from error


def require_steps(
    connection: sqlite3.Connection, row: CardRow, outcomes: Iterable[tuple[str, bool]]
) -> None:
    """Refuse steps that are not on a card's path.

    Raises:
        UsageError: An item is on none of the card's ways.
    """
    rows = connection.execute(
        "WITH RECURSIVE way (id, parent) AS (SELECT id, parent FROM item WHERE card = ?"
        " UNION SELECT item.id, item.parent FROM way JOIN item ON item.key = way.parent) "
        "SELECT id FROM way",
        (row.key,),
    )
    known = {item for (item,) in rows}
    for item, _right in outcomes:
        if item not in known:
            raise UsageError(_("The card’s path has no step {item}.").format(item=item))


def write_answer(
    connection: sqlite3.Connection,
    answer: Answer,
    *,
    model: Model,
    settings: Settings,
    reading: DayReading,
) -> Outcome:
    """Write a graded answer within a transaction.

    Raises:
        AnsweredElsewhereError: The card changed since it was asked. Nothing was written.
    """
    state = log.read_state(connection, answer.event)
    if state.is_written:
        return _written(connection, answer)
    reading.see(state.data_version)
    machine = state.machine or log.machine_id(connection)
    last_ms = state.last_ms
    if answer.replaces is not None:
        last_ms = _cancel_verdict(connection, answer)
    row = read_card(connection, answer.card)
    if row is None or row.archived or row.progress.suspended:
        raise AnsweredElsewhereError(_elsewhere())
    if answer.before is not None and row.progress != answer.before:
        raise AnsweredElsewhereError(_elsewhere())
    outcome = answer.previewed
    if outcome is None or outcome.due_ms is not None:  # a step begins with the answer
        outcome = preview_outcomes(
            row,
            answer.card,
            reading.loads(answer.card, row),
            day=answer.stamp.learning_day,
            now_ms=answer.stamp.wall_ms,
            model=model,
            settings=settings,
        )[answer.rating - 1]
    event = _review(answer, outcome, machine, log.after(last_ms, answer.stamp.wall_ms))
    from malgil.store import answers

    seq = log.append(connection, event)
    after = advance(row.progress, event, model)
    write_progress(connection, row, after)
    answers.append(connection, row, seq, event, after, model)
    reading.note(row, after)
    return outcome


def write_shown(
    connection: sqlite3.Connection, card: str, stamp: log.Stamp, duration_ms: int, model: Model
) -> None:
    """Write that a new path was shown, within a transaction. A retry writes it once.

    Raises:
        AnsweredElsewhereError: The card is not a new path card that can be asked.
    """
    if log.events_of_action(connection, stamp.action):
        return
    row = read_card(connection, card)
    if row is None or row.archived or row.progress.suspended or row.type is not PATH:
        raise AnsweredElsewhereError(_elsewhere())
    if row.progress.state is not State.NEW:
        raise AnsweredElsewhereError(_elsewhere())
    # At the last learning step the first Good ends the day's questions. Another one on the same day
    # costs simulated learners more minutes than it teaches (`benchmarks/learning`).
    record_of_card(
        connection,
        stamp,
        EventKind.SHOWN,
        card,
        model,
        state=str(State.LEARNING),
        step=1,
        due_ms=stamp.wall_ms + SHOWN_MS,
        duration_ms=duration_ms,
    )


def record_reversal(
    connection: sqlite3.Connection,
    stamp: log.Stamp,
    kind: EventKind,
    target: str,
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Write the reversal of an action and update the projections, within a transaction."""
    record_event(connection, stamp, kind, target=target)
    _reproject(connection, target, on_progress)


def record_due(
    connection: sqlite3.Connection,
    stamp: log.Stamp,
    row: CardRow,
    card: str,
    *,
    state: State,
    due_day: int,
    model: Model,
) -> None:
    """Write that a card is due or is to be introduced on a learning day, within a transaction."""
    columns = {"card": card, "state": str(state), "step": 0, "due_day": due_day}
    event = record_event(connection, stamp, EventKind.SET_DUE, **columns)
    write_progress(connection, row, advance(row.progress, event, model))


def record_payload(
    connection: sqlite3.Connection, stamp: log.Stamp, kind: EventKind, payload: dict[str, object]
) -> Event:
    """Write an event that only has a payload, within a transaction."""
    return record_event(connection, stamp, kind, payload=as_json(payload))


def record_event(
    connection: sqlite3.Connection, stamp: log.Stamp, kind: EventKind, **columns: object
) -> Event:
    """Write an event with these further columns, within a transaction."""
    event = new_event(connection, stamp, kind, columns)
    log.append(connection, event)
    return event


def new_event(
    connection: sqlite3.Connection,
    stamp: log.Stamp,
    kind: EventKind,
    columns: Mapping[str, object],
    event_id: str = "",
) -> Event:
    """Return an event of this machine that comes next in the log, with a new id unless given."""
    return Event(
        id=event_id or log.new_id(),
        machine=log.machine_id(connection),
        action=stamp.action,
        kind=kind,
        wall_ms=stamp.wall_ms,
        logical_ms=log.next_logical(connection, stamp.wall_ms),
        learning_day=stamp.learning_day,
        **columns,  # type: ignore[arg-type] # by name, each of its type
    )


def record_of_card(
    connection: sqlite3.Connection,
    stamp: log.Stamp,
    kind: EventKind,
    card: str,
    model: Model,
    **columns: object,
) -> None:
    """Write a card event other than an answer and update the card, within a transaction."""
    append_of_card(connection, new_event(connection, stamp, kind, {"card": card, **columns}), model)


def append_of_card(connection: sqlite3.Connection, event: Event, model: Model) -> None:
    """Write an event of a card, other than an answer, and update the card."""
    log.append(connection, event)
    card = event.card or ""
    row = read_card(connection, card)
    if row is None:
        return
    write_progress(connection, row, advance(row.progress, event, model))
    if event.kind is EventKind.FORGET:
        from malgil.store.answers import reproject_card

        reproject_card(connection, card)


def _written(connection: sqlite3.Connection, answer: Answer) -> Outcome:
    """Return the outcome of an answer that a seemingly failed attempt had written."""
    row = read_card(connection, answer.card)
    if row is None or row.progress.memory is None:
        raise AnsweredElsewhereError(_elsewhere())
    (event,) = log.read(connection, "id = ?", (answer.event,))
    return Outcome(
        state=row.progress.state,
        step=event.step or 0,
        due_day=event.due_day,
        due_ms=event.due_ms,
        memory=row.progress.memory,
    )


def _cancel_verdict(connection: sqlite3.Connection, answer: Answer) -> int:
    """Cancel the overruled rating if it is still the card's last. Return the logical time."""
    target = answer.replaces or ""
    row = read_card(connection, answer.card)
    last = row.progress.last_review if row is not None else ""
    if not any(event.id == last for event in log.events_of_action(connection, target)):
        raise AnsweredElsewhereError(_elsewhere())
    columns = {"target": target, "payload": REPLACING}
    event = record_event(connection, answer.stamp, EventKind.CANCEL, **columns)
    _reproject(connection, target)
    return event.logical_ms


def _reproject(
    connection: sqlite3.Connection, target: str, on_progress: ProgressCallback = no_progress
) -> None:
    """Bring the projections up to date after a reversal of an action."""
    from malgil.store.rebuild import reproject_actions

    reproject_actions(connection, log.recompute_liveness(connection, target), on_progress)


def _review(answer: Answer, outcome: Outcome, machine: str, logical_ms: int) -> Event:
    return Event(
        id=answer.event,
        machine=machine,
        action=answer.stamp.action,
        kind=EventKind.REVIEW,
        wall_ms=answer.stamp.wall_ms,
        logical_ms=logical_ms,
        learning_day=answer.stamp.learning_day,
        card=answer.card,
        rating=int(answer.rating),
        duration_ms=answer.duration_ms,
        response=cut(answer.response, LONGEST_RESPONSE),
        state=str(outcome.state),
        step=outcome.step,
        due_day=outcome.due_day,
        due_ms=outcome.due_ms,
        payload="" if answer.steps is None else as_json({"steps": answer.steps}),
    )


def as_json(payload: dict[str, object]) -> str:
    """Return the payload of an event."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"))


def _elsewhere() -> str:
    return _("This card was answered or changed elsewhere. Nothing was graded here.")
