"""The memo: totals of all answers before today, stored so that statistics need not read them again.

A memo covers a prefix of the log, so undoing one of today's answers does not affect it. It is
created when unfiltered statistics are read, and advanced by the first of them on a new day. The
store deletes it when its basis changes: older answers are undone, or weights, phrasebooks or the
whole file change.
"""

from __future__ import annotations

import json
from operator import add
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from malgil.base.errors import WriteError
from malgil.base.events import EventKind
from malgil.base.progress import no_progress, parts
from malgil.base.stored_json import decode_object
from malgil.scheduling.calibration import NO_ANSWERS, Predictor, RunningAverage, Sums, sums_of
from malgil.scheduling.card_history import BinKey
from malgil.stats.reviews import (
    ReviewScope,
    Tally,
    first_day,
    known_on,
    read_predictions,
    read_tallies,
)
from malgil.store import log
from malgil.store.database import transaction
from malgil.store.log import current_model

if TYPE_CHECKING:
    import sqlite3

    from malgil.base.progress import ProgressCallback
    from malgil.scheduling.fsrs import Model

POINTS = 60
"""Maximum number of days in the graph of known cards, including today."""


class Memo(Struct, frozen=True):
    """The totals of all answers up to some point of the log.

    Attributes:
        until_ms: Logical time from which events are not included.
        day: Learning day on which the memo was created. `known` covers days before it.
        tallies: Answers by learning day and card kind.
        sums: Sums of each predictor. They are modified when used, so use them once.
        running: Running average of the answers.
        known: Sum of retrievabilities at the end of some days before `day`.
        body: Content as JSON.
    """

    until_ms: int
    day: int
    tallies: list[Tally]
    sums: dict[Predictor, Sums]
    running: RunningAverage
    known: dict[int, float]
    body: str

    @classmethod
    def of(cls, until_ms: int, day: int, body: str) -> Memo:
        """Return the memo of a database row.

        Raises:
            ValueError: The JSON is not a valid memo.
        """
        content = decode_object(body)
        try:
            return cls(
                until_ms=until_ms,
                day=day,
                tallies=[Tally._make(row) for row in content["tallies"]],
                sums={who: _sums_of_json(*content["sums"][who]) for who in Predictor},
                running=RunningAverage(*content["running"]),
                known=dict(content["known"]),
                body=body,
            )
        except (KeyError, TypeError) as error:
            raise ValueError(str(error)) from error


def grid(began: int, today: int, since: int | None = None) -> list[int]:
    """Return the days in the graph of known cards, today last.

    The days are multiples of a power of two, so that the same days are used until the step doubles.

    Args:
        began: First learning day with answers.
        today: Current learning day.
        since: First day, if it is later.
    """
    first = min(max(began, began if since is None else since), today)
    step = 1
    while (today - first) // step >= POINTS - 1:
        step *= 2
    return [*range(-(-first // step) * step, today, step), today]


def read(connection: sqlite3.Connection, today: int) -> Memo | None:
    """Return the stored memo, or None if it is missing or unusable today."""
    row = connection.execute("SELECT until_ms, day, body FROM memo").fetchone()
    if row is None or row[1] > today:
        return None
    until_ms, day, body = row
    # After the clock was set back, an answer or a showing can change what was known on past days.
    (earliest,) = connection.execute(
        "SELECT min(learning_day) FROM (SELECT review.learning_day FROM event "
        "CROSS JOIN review ON review.seq = event.seq WHERE event.logical_ms >= ?1 UNION ALL "
        "SELECT learning_day FROM event WHERE kind <> 'review' AND kind = ?2 AND logical_ms >= ?1)",
        (until_ms, EventKind.SHOWN),
    ).fetchone()
    if earliest is not None and earliest < day:
        return None
    try:
        return Memo.of(until_ms, day, body)
    except ValueError:  # a damaged file, which `malgil check` reports
        return None


def make(
    connection: sqlite3.Connection,
    memo: Memo | None,
    today: int,
    model: Model,
    on_progress: ProgressCallback = no_progress,
) -> Memo:
    """Return today's memo, from an earlier one and the answers since.

    Args:
        connection: Connection of the collection, which is only read.
        memo: Earlier memo, or None.
        today: Current learning day.
        model: FSRS model with the current weights.
        on_progress: Receives the share done (0–1). An exception that it raises stops the work.
    """
    began = first_day(connection, ReviewScope())
    days = [] if began is None else grid(began, today)[:-1]
    if memo is not None and not {day for day in days if day < memo.day} <= memo.known.keys():
        memo = None
    scope = ReviewScope(
        from_ms=None if memo is None else memo.until_ms, until_ms=_start_of(connection, today)
    )
    to_tallies, to_sums, to_known = parts(on_progress, 2, 4, 4)
    to_tallies(0.0)
    tallies = {tally[:2]: tally for tally in ([] if memo is None else memo.tallies)}
    for tally in read_tallies(connection, scope):
        before = tallies.get(tally[:2], (0,) * len(tally))
        tallies[tally[:2]] = Tally._make((*tally[:2], *map(add, before[2:], tally[2:])))
    sums, running = (None, NO_ANSWERS) if memo is None else (memo.sums, memo.running)
    predictions = read_predictions(connection, scope, to_sums)
    sums, running = sums_of(predictions, sums, running)
    known = {} if memo is None else memo.known
    missing = [day for day in days if day not in known]
    if missing:
        values = known_on(connection, scope, missing, model=model, on_progress=to_known)
        known.update(zip(missing, values, strict=True))
    body = {
        "tallies": sorted(tallies.values()),
        "sums": {who: _sums_as_json(sums[who]) for who in Predictor},
        "running": running,
        "known": [(day, known[day]) for day in days],
    }
    text = json.dumps(body, separators=(",", ":"))
    return Memo.of(scope.until_ms or 0, today, text)


def keep(connection: sqlite3.Connection, memo: Memo, last_seq: int) -> None:
    """Store a memo in place of the last one, unless events were written since it was created.

    A write error is ignored, since the memo can be created again.

    Args:
        connection: Connection of the collection, outside a transaction.
        memo: Memo to store.
        last_seq: Number of the last event when the memo was created.
    """
    try:
        with transaction(connection, is_log=False, waits=False):
            if log.last_number(connection) == last_seq:
                connection.execute("DELETE FROM memo")
                connection.execute(
                    "INSERT INTO memo (until_ms, day, body) VALUES (?, ?, ?)",
                    (memo.until_ms, memo.day, memo.body),
                )
    except WriteError:
        return


def read_and_made(connection: sqlite3.Connection) -> dict[str, tuple[object, object]]:
    """Return each part of the stored memo with the one made from the log. Empty without a memo.

    Raises:
        ValueError: The stored one is not a valid memo.
    """
    row = connection.execute("SELECT until_ms, day, body FROM memo").fetchone()
    if row is None:
        return {}
    until_ms, day, body = row
    Memo.of(until_ms, day, body)
    if read(connection, day) is None:
        return {}
    stored = decode_object(body)
    made = decode_object(make(connection, None, day, current_model(connection)).body)
    return {part: (stored[part], value) for part, value in made.items()}


def _start_of(connection: sqlite3.Connection, day: int) -> int:
    """Return the logical time at which the answers of a learning day or later begin."""
    (start,) = connection.execute(
        "SELECT min(logical_ms) FROM review CROSS JOIN event ON event.seq = review.seq "
        "WHERE review.rating > 0 AND review.learning_day >= ?",
        (day,),
    ).fetchone()
    if start is None:
        (start,) = connection.execute(
            "SELECT coalesce(max(logical_ms), 0) + 1 FROM event"
        ).fetchone()
    return int(start)


def _sums_as_json(sums: Sums) -> tuple[float, list[Any], list[Any]]:
    return (
        sums.loss,
        [(*key, *group) for key, group in sums.bins.items()],
        [(cell, *group) for cell, group in sums.cells.items()],
    )


def _sums_of_json(loss: float, bins: list[Any], cells: list[Any]) -> Sums:
    sums = Sums()
    sums.loss = loss
    sums.bins.update({BinKey(*row[:3]): row[3:] for row in bins})
    sums.cells.update({cell: row for cell, *row in cells})
    return sums
