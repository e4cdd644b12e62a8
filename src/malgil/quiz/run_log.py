"""Write and read quiz runs and steps in the log."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from malgil.base.errors import AnsweredElsewhereError
from malgil.base.events import EventKind
from malgil.base.i18n import _
from malgil.base.stored_json import decode, decode_object
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.modes.base import load_mode
from malgil.quiz.views import Credit, QuizSetup, StepRecord
from malgil.scheduling.fsrs import Rating, State
from malgil.store import log, quizzes, recording
from malgil.store.cards import Answer, path_card, read_card
from malgil.store.quizzes import QuestionOrder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from malgil.base.events import Event
    from malgil.store.store import Store

_OF_RUNS = f"kind <> 'review' AND kind = 'quiz-run' AND {log.LIVE}"


class RunRecord(QuizSetup, frozen=True, kw_only=True):
    """A run in the log, with its setup.

    Attributes:
        id: The run's id, the action that started it.
        started_ms: When it started, in milliseconds since 1970.
        logical_ms: Its logical time.
        seed: The seed of shuffles and made-up choices.
        questions: The keys of the questions in order.
        repeats: The run whose missed questions it repeats, empty if none.
        ended: Whether it ended at its time limit, before its last question.
    """

    id: str
    started_ms: int
    logical_ms: int
    seed: int
    questions: tuple[str, ...] = ()
    repeats: str = ""
    ended: bool = False


_RUN_FIELDS = (
    *("phrasebook", "mode", "sequence", "branch", "seed", "limit", "minutes", "questions"),
    "repeats",
)
_STEP_LISTS = ("choices", "taken", "correct", "kept", "keepsakes")
_STEP_FIELDS = tuple(name for name in StepRecord.__struct_fields__ if name != "action")
_STEP_EVENT = (
    *("run", "mode", "number", "question", "item", "subject", "place", "level"),
    *("choices", "taken", "correct", "right", "ms", "last"),
)
_STEP_ENDS = ("all_right", "score", "chance", "gave_up", "kept", "keepsakes")


def write(
    connection: sqlite3.Connection,
    kind: EventKind,
    payload: dict[str, object],
    *,
    stamp: log.Stamp,
    event_id: str = "",
) -> None:
    """Write a quiz event within a transaction, unless its id is already in the log."""
    if event_id and log.contains(connection, event_id):
        return
    columns = {"payload": recording.as_json(payload)}
    event = recording.new_event(connection, stamp, kind, columns, event_id)
    quizzes.append(connection, log.append(connection, event), kind, payload)


def run_payload(run: RunRecord) -> dict[str, object]:
    """Return the payload of the event that starts a run."""
    return {"run": run.id} | {name: getattr(run, name) for name in _RUN_FIELDS}


def step_payload(step: StepRecord) -> dict[str, object]:
    """Return the payload of a step's event."""
    names = (*_STEP_EVENT, *_STEP_ENDS) if step.last else _STEP_EVENT
    return {name: getattr(step, name) for name in names}


def newest_runs(
    connection: sqlite3.Connection, phrasebook: str | None = None, *, since: int | None = None
) -> Iterator[RunRecord]:
    """Yield the live runs, the newest first. Other events of the kind are skipped.

    Args:
        connection: The collection.
        phrasebook: Limit to one phrasebook (default: all).
        since: Limit to runs from this logical time on (default: all).
    """
    condition = f"{_OF_RUNS} AND (? IS NULL OR logical_ms >= ?)"
    ended: set[object] = set()
    for event in log.read(connection, condition, (since, since), newest_first=True):
        payload = decode(event.payload)
        if quizzes.is_run(payload):
            if phrasebook in (None, payload["phrasebook"]):
                yield _run(event, payload, ended=payload["run"] in ended)
        elif isinstance(payload, dict) and payload.get("end"):
            ended.add(payload.get("run"))


def find_run(connection: sqlite3.Connection, run_id: str) -> RunRecord:
    """Return a live run by its id.

    Raises:
        LookupError: There is no such run.
    """
    for event in log.events_of_action(connection, run_id):
        if event.kind is EventKind.QUIZ_RUN:
            for run in newest_runs(connection, since=event.logical_ms):
                if run.id == run_id:
                    return run
    raise LookupError(run_id)


def number_of(connection: sqlite3.Connection, action: str, run: str) -> int | None:
    """Return the number of the question that an action answered in a run, live or not, or None."""
    for event in log.events_of_action(connection, action):
        payload = decode_object(event.payload) if event.kind is EventKind.QUIZ_STEP else {}
        if payload.get("run") == run and "subject" in payload:
            return int(payload["number"])
    return None


def read_steps(connection: sqlite3.Connection, runs: Iterable[str]) -> list[StepRecord]:
    """Return the live steps of runs with all details, in the order of the log."""
    numbers = json.dumps(quizzes.numbers_of(connection, runs))
    events = log.read(connection, "seq IN (SELECT value FROM json_each(?))", (numbers,))
    return [_step(event, decode_object(event.payload)) for event in events]


def _step(event: Event, payload: dict[str, Any]) -> StepRecord:
    values = {name: payload[name] for name in _STEP_FIELDS if name in payload}
    values.update({name: tuple(values.get(name, ())) for name in _STEP_LISTS})
    return StepRecord(**values, action=event.action)


def _run(event: Event, payload: dict[str, Any], *, ended: bool) -> RunRecord:
    values = {name: payload[name] for name in _RUN_FIELDS if name in payload}
    values["sequence"] = QuestionOrder(values["sequence"])
    values["questions"] = tuple(values.get("questions", ()))
    return RunRecord(
        id=payload["run"],
        started_ms=event.wall_ms,
        logical_ms=event.logical_ms,
        ended=ended,
        **values,
    )


class StepIds(Struct, frozen=True):
    """The ids of the events of a step. A retry of the same step keeps them.

    Attributes:
        number: The question's number in the run's list.
        choices: The choices of the question so far, this one last.
        event: The id of the step's event.
        review: The id of the review event, if it becomes a review.
    """

    number: int
    choices: tuple[tuple[str, ...], ...]
    event: str
    review: str


def prepare(pending: StepIds | None, steps: list[StepRecord]) -> StepIds:
    """Return the ids for the last of a question's steps.

    Args:
        pending: The ids of a failed attempt, None if there was none.
        steps: The question's steps so far, the one to write last.
    """
    choices = tuple(step.taken for step in steps)
    if pending is not None and (pending.number, pending.choices) == (steps[-1].number, choices):
        return pending
    return StepIds(steps[-1].number, choices, log.new_id(), log.new_id())


def write_step(
    store: Store,
    run: RunRecord,
    ids: StepIds,
    steps: list[StepRecord],
    stamp: log.Stamp,
    *,
    walked: tuple[str, tuple[tuple[str, bool], ...]] | None = None,
) -> Credit | None:
    """Write the last of a question's steps within a transaction.

    Args:
        store: The open collection.
        run: The run.
        ids: The ids of its events.
        steps: The question's steps so far, the one to write last.
        stamp: The stamp of the question's action.
        walked: The leaf that was walked to, and the outcome of each choice. They feed the memory of
            the path's steps.

    Returns:
        The review of the question's card, if the question is finished, the run counts, the mode
        reviews cards and the card was due. Otherwise None.

    Raises:
        AnsweredElsewhereError: Another window has answered the question.
    """
    last = steps[-1]
    if quizzes.is_elsewhere(store.connection, run.id, last.number, stamp.action):
        raise AnsweredElsewhereError(
            _("This question was answered elsewhere. Nothing was graded here.")
        )
    payload = step_payload(last)
    write(store.connection, EventKind.QUIZ_STEP, payload, stamp=stamp, event_id=ids.event)
    mode = load_mode(run.mode)
    if not last.last or not run.sequence.counts:
        return None
    card = path_card(store.connection, run.phrasebook, last.item) if mode.reviews_card else None
    written = log.contains(store.connection, ids.review)
    if card is None or (not written and not _is_due(store, card, stamp)):
        if walked is not None and not written:
            _write_walk(store, run.phrasebook, ids.review, stamp, *walked)
        return None
    answer = Answer(
        card=card,
        rating=Rating.GOOD if last.all_right else Rating.AGAIN,
        duration_ms=sum(step.ms for step in steps),
        response=PATH_SEPARATOR.join(text for step in steps for text in step.taken),
        event=ids.review,
        stamp=stamp,
        steps=None if walked is None else walked[1],
    )
    outcome = recording.write_answer(
        store.connection,
        answer,
        model=store.model,
        settings=store.settings,
        reading=store.reading,
    )
    return Credit(card=card, rating=answer.rating, outcome=outcome)


def _write_walk(
    store: Store,
    phrasebook: str,
    event: str,
    stamp: log.Stamp,
    leaf: str,
    outcomes: tuple[tuple[str, bool], ...],
) -> None:
    card = path_card(store.connection, phrasebook, leaf)
    if card is not None and outcomes:
        columns = {"card": card, "payload": recording.as_json({"steps": outcomes})}
        walk = recording.new_event(store.connection, stamp, EventKind.WALKED, columns, event)
        recording.append_of_card(store.connection, walk, store.model)


def _is_due(store: Store, card: str, stamp: log.Stamp) -> bool:
    """Return whether a card is due: a review by today, or a step by now."""
    row = read_card(store.connection, card)
    if row is None or row.archived or row.progress.suspended:
        return False
    if not store.settings.for_card(card).asks(row.type):
        return False
    progress, day = row.progress, stamp.learning_day
    if progress.state is State.NEW:
        return False
    if progress.buried_until is not None and progress.buried_until > day:
        return False
    if progress.due_ms is not None:
        return progress.due_ms <= stamp.wall_ms
    return progress.due_day is not None and progress.due_day <= day
