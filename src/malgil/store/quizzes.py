"""List the quiz modes, and project quiz runs and steps for history and statistics.

Each complete live quiz event has a row. Events of onboarding are incomplete. The choices shown are
in the events only.
"""

from __future__ import annotations

import json
import re
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard

from malgil.base.events import EventKind
from malgil.base.progress import no_progress
from malgil.base.stored_json import decode
from malgil.store import log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback


class QuizShape(StrEnum):
    """Shape of a question: one choice, marks, or an order."""

    PICK = "pick"
    MARK = "mark"
    ARRANGE = "arrange"


class QuizModeEntry(NamedTuple):
    """Module of a mode and shape of its questions.

    Attributes:
        module: The module whose `MODE` it is, loaded when the mode is used.
        shape: The shape of its questions.
    """

    module: str
    shape: QuizShape = QuizShape.PICK


QUIZ_MODES = {
    "walk": QuizModeEntry("malgil.quiz.modes.walk"),
    "scenario": QuizModeEntry("malgil.quiz.modes.scenario"),
    "where": QuizModeEntry("malgil.quiz.modes.where", QuizShape.MARK),
    "order": QuizModeEntry("malgil.quiz.modes.order", QuizShape.ARRANGE),
    "next": QuizModeEntry("malgil.quiz.modes.next"),
    "journey": QuizModeEntry("malgil.quiz.modes.journey"),
}
"""The quiz modes by their names in the log, in the order of the menu of modes.

They are listed here because confusions and statistics need them to read the log. The modules are
strings, so that the store imports no feature.
"""


def is_picked(mode: str) -> bool:
    """Return whether a mode's answers are single choices. False for an unknown mode."""
    return mode in QUIZ_MODES and QUIZ_MODES[mode].shape is QuizShape.PICK


def share_of_perfect(mode: str, score: float) -> float:
    """Return a score of a mode as a share of the best one, 0 to 1. Kendall's tau begins at -1."""
    is_tau = mode in QUIZ_MODES and QUIZ_MODES[mode].shape is QuizShape.ARRANGE
    return (score + 1) / 2 if is_tau else score


class QuestionOrder(StrEnum):
    """Order of the questions."""

    IN_ORDER = "in-order"
    SHUFFLE = "shuffle"
    WEAK = "weak"

    @property
    def counts(self) -> bool:
        """Whether a run counts. In menu order it does not, since the next answer is predictable."""
        return self is not QuestionOrder.IN_ORDER


COMPARED = {
    "quiz_run": "SELECT quiz_run.id, event.id, phrasebook, mode, counts FROM quiz_run "
    "JOIN event ON event.seq = quiz_run.seq",
    "quiz_step": "SELECT event.id, begun.id, number, item, subject, level, ms, is_right, guess, "
    "correct, taken, is_last, all_right, score, chance FROM quiz_step "
    "JOIN event ON event.seq = quiz_step.seq LEFT JOIN event AS begun ON begun.seq = quiz_step.run",
}
_MODE_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}")
_SEQUENCES = frozenset(QuestionOrder)
_OF_RUN = {"run", "mode", "phrasebook", "sequence", "seed"}
_OF_STEP = {"run", "number", "item", "subject", "level", "ms", "right"}
_ALL = f"kind <> 'review' AND kind IN ('quiz-run', 'quiz-step') AND {log.LIVE}"
_INSERT_RUN = "INSERT INTO quiz_run (seq, id, phrasebook, mode, counts) VALUES (?, ?, ?, ?, ?)"
# A run's id is the action that started it.
_RUN = f"(SELECT min(seq) FROM event WHERE {log.of_action('?2')} AND kind = 'quiz-run')"
_INSERT_STEP = (
    "INSERT INTO quiz_step (seq, run, number, item, subject, level, ms, is_right, guess, correct, "
    f"taken, is_last, all_right, score, chance) VALUES (?, {_RUN}, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_STEPS = "FROM quiz_run AS run CROSS JOIN quiz_step AS step ON step.run = run.seq"
_SELECT = (
    "SELECT run.id, run.mode, number, item, level, ms, is_right, guess, is_last, all_right, score, "
    f"step.chance {_STEPS}"
)
# The order of the log. That of the file also depends on when events of other machines came.
_IN_ORDER = "ORDER BY (SELECT logical_ms FROM event WHERE event.seq = step.seq), step.seq"


class QuizStepRow(NamedTuple):
    """The figures of a quiz step.

    Attributes:
        run: The run's id.
        mode: The quiz mode.
        number: The number of the question in the run's list, from 0.
        item: The id of the item asked about, "" for the top level.
        level: The depth of the choices, from 1, or 0 outside the menu.
        ms: The time taken.
        right: Whether it was right.
        guess: The chance that a random choice is right, 0–1, None without choices.
        last: Whether it is the last step of its question.
        all_right: On the last step, whether the whole question is right.
        score: On the last step, the question's score.
        chance: On the last step, the expected score of guessing.
    """

    run: str
    mode: str
    number: int
    item: str
    level: int
    ms: int
    right: bool
    guess: float | None
    last: bool
    all_right: bool
    score: float
    chance: float


def append(connection: sqlite3.Connection, seq: int, kind: EventKind, payload: object) -> None:
    """Add the row of a quiz event, within the transaction that wrote it.

    Args:
        connection: The collection.
        seq: The event's number in the file.
        kind: A run or a step.
        payload: The event's payload.
    """
    if kind is EventKind.QUIZ_RUN and is_run(payload):
        counts = QuestionOrder(payload["sequence"]).counts
        row = (seq, payload["run"], payload["phrasebook"], payload["mode"], int(counts))
        connection.execute(_INSERT_RUN, row)
    elif kind is EventKind.QUIZ_STEP and is_step(payload):
        connection.execute(_INSERT_STEP, _step_row(seq, payload))


def is_run(payload: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a payload is a run's. Its mode may be from another version."""
    return (
        isinstance(payload, dict)
        and payload.keys() >= _OF_RUN
        and isinstance(payload["mode"], str)
        and _MODE_NAME.fullmatch(payload["mode"]) is not None
        and payload["sequence"] in _SEQUENCES
    )


def is_step(payload: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a payload is a step of such a run."""
    return isinstance(payload, dict) and payload.keys() >= _OF_STEP


def on_events(
    connection: sqlite3.Connection,
    events: Iterable[Event],
    _on_progress: ProgressCallback = no_progress,
) -> bool:
    """Bring the rows of events up to date after their undo or redo."""
    query = f"SELECT seq, {log.LIVE} FROM event WHERE id = ?"
    for event in sorted(events, key=attrgetter("kind")):  # runs before steps
        seq, is_live = connection.execute(query, (event.id,)).fetchone()
        for table in ("quiz_step", "quiz_run"):
            connection.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
        if is_live:
            append(connection, seq, event.kind, decode(event.payload))
    # A sync may bring a run after its steps.
    rows = connection.execute(
        "SELECT step.seq, json_extract(payload, '$.run') FROM quiz_step AS step "
        "CROSS JOIN event ON event.seq = step.seq WHERE run IS NULL"
    ).fetchall()
    connection.executemany(
        f"UPDATE quiz_step SET run = {_RUN} WHERE seq = ?1", ((seq, run) for seq, run in rows)
    )
    return True


def length(_connection: sqlite3.Connection) -> int:
    """Return 0, since there are few quiz events."""
    return 0


def rebuild(connection: sqlite3.Connection, _on_progress: ProgressCallback) -> None:
    """Write all rows."""
    rows = connection.execute(f"SELECT seq, kind, payload FROM event WHERE {_ALL} ORDER BY seq")
    for seq, kind, payload in rows:
        append(connection, seq, EventKind(kind), decode(payload))


def read_steps(connection: sqlite3.Connection) -> Iterator[QuizStepRow]:
    """Yield the steps of all runs, in the order of the log."""
    return map(QuizStepRow._make, connection.execute(f"{_SELECT} {_IN_ORDER}"))


def read_counted(
    connection: sqlite3.Connection, phrasebooks: Iterable[str], since: int | None
) -> Iterator[QuizStepRow]:
    """Yield the steps of the runs that count.

    Args:
        connection: The collection.
        phrasebooks: Limit to these phrasebooks.
        since: Limit to runs that started on this learning day or later (None: all).
    """
    rows = connection.execute(
        f"{_SELECT} WHERE run.counts AND phrasebook IN (SELECT value FROM json_each(?1)) AND "
        "(?2 IS NULL OR (SELECT learning_day FROM event WHERE event.seq = run.seq) >= ?2)",
        (json.dumps(list(phrasebooks)), since),
    )
    return map(QuizStepRow._make, rows)


def numbers_of(connection: sqlite3.Connection, runs: Iterable[str]) -> list[int]:
    """Return the event numbers of the steps of runs, in ascending order."""
    rows = connection.execute(
        f"SELECT step.seq {_STEPS} WHERE run.id IN (SELECT value FROM json_each(?)) "
        "ORDER BY step.seq",
        (json.dumps(list(runs)),),
    )
    return [seq for (seq,) in rows]


def answered(connection: sqlite3.Connection, run: str) -> int:
    """Count the answered questions of a run."""
    query = f"SELECT count(*) {_STEPS} WHERE run.id = ? AND is_last"
    (count,) = connection.execute(query, (run,)).fetchone()
    return int(count)


def is_elsewhere(connection: sqlite3.Connection, run: str, number: int, action: str) -> bool:
    """Return whether a question of a run has steps of an action other than this."""
    query = (
        f"SELECT 1 {_STEPS} CROSS JOIN event ON event.seq = step.seq "
        "WHERE run.id = ? AND number = ? AND event.action <> ? LIMIT 1"
    )
    return connection.execute(query, (run, number, action)).fetchone() is not None


def questions_by_item(
    connection: sqlite3.Connection, phrasebook: str
) -> list[tuple[str, int, int]]:
    """Return each item with the numbers of answered and right questions, in runs that count."""
    return connection.execute(
        f"SELECT item, count(*), sum(all_right) {_STEPS} "
        "WHERE phrasebook = ? AND run.counts AND is_last GROUP BY item",
        (phrasebook,),
    ).fetchall()


def answers_by_subject(connection: sqlite3.Connection, phrasebook: str) -> dict[str, list[bool]]:
    """Map each subject to whether its answers were right, in order, in runs that count."""
    answers: dict[str, list[bool]] = {}
    rows = connection.execute(
        f"SELECT subject, all_right {_STEPS} "
        f"WHERE phrasebook = ? AND run.counts AND is_last {_IN_ORDER}",
        (phrasebook,),
    )
    for subject, is_right in rows:
        answers.setdefault(subject, []).append(bool(is_right))
    return answers


def mistakes(
    connection: sqlite3.Connection, phrasebook: str, before: int | None = None
) -> list[tuple[str, str, str, int]]:
    """Return the wrong choices: mode, right choice, wrong choice, count.

    Args:
        connection: The collection.
        phrasebook: The phrasebook of the runs.
        before: Limit to choices before this logical time (default: all).
    """
    return connection.execute(
        f"SELECT mode, correct, taken, count(*) {_STEPS} "
        "WHERE phrasebook = ?1 AND correct IS NOT NULL AND (?2 IS NULL OR "
        "(SELECT logical_ms FROM event WHERE event.seq = step.seq) < ?2) "
        "GROUP BY mode, correct, taken",
        (phrasebook, before),
    ).fetchall()


def _step_row(seq: int, payload: Mapping[str, object]) -> tuple[object, ...]:
    choices, correct, taken = (_texts(payload, name) for name in ("choices", "correct", "taken"))
    is_wrong = not payload["right"] and bool(correct) and bool(taken)
    return (
        seq,
        *(payload[name] for name in ("run", "number", "item", "subject", "level", "ms")),
        int(bool(payload["right"])),
        len(correct) / len(choices) if choices else None,
        correct[0] if is_wrong else None,
        taken[0] if is_wrong else None,
        int(bool(payload.get("last"))),
        int(bool(payload.get("all_right"))),
        payload.get("score", 0.0),
        payload.get("chance", 0.0),
    )


def _texts(payload: Mapping[str, object], name: str) -> tuple[str, ...]:
    texts = payload.get(name, ())
    return tuple(texts) if isinstance(texts, list | tuple) else ()
