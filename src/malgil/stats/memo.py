"""What all answers before today were, kept in the collection so that no statistics read them again.

Answers are counted in the order of the log, so what is kept is always the beginning of the log, and
an answer of today that is undone never touches it. It is made when statistics of everything are
read, and moved on by the first of them on a new day. The store forgets it when something changes
what it was made from: older answers are undone, or weights, phrasebooks or the whole file change.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from operator import add
from typing import TYPE_CHECKING, Any

from malgil.base.errors import WriteError
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
    watched,
)
from malgil.store.database import transaction
from malgil.store.log import current_model

if TYPE_CHECKING:
    import sqlite3

    from malgil.base.progress import ProgressCallback
    from malgil.scheduling.fsrs import Model

POINTS = 60
"""What was known is shown for at most this many days, today included."""

_TOLERANCE = 1e-4


@dataclass(frozen=True, slots=True)
class Memo:
    """The sums of all answers up to some point of the log.

    Attributes:
        until_ms: The logical time of the first event that is not in it.
        day: The learning day on which it was made: what was known is there for days before it.
        tallies: The answers by learning day and card type.
        sums: The sums of each predictor. They are added to, so they can be used once.
        running: The running average of the answers.
        known: What was known at the end of some days before `day`.
        body: The same as JSON.
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
        """Return the memo of a row.

        Raises:
            ValueError: The JSON is not one.
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
    """Return the days on which what was known is shown, today last.

    They are the multiples of a power of two, so that a day that was shown comes again, until the
    days are twice as far apart.

    Args:
        began: The first learning day of answers.
        today: The learning day now.
        since: Begin with this day if it is later.
    """
    first = min(max(began, began if since is None else since), today)
    step = 1
    while (today - first) // step >= POINTS - 1:
        step *= 2
    return [*range(-(-first // step) * step, today, step), today]


def read(connection: sqlite3.Connection, today: int) -> Memo | None:
    """Return the memo; None if there is none, or none that today can begin with."""
    row = connection.execute("SELECT until_ms, day, body FROM memo").fetchone()
    if row is None or row[1] > today:
        return None
    until_ms, day, body = row
    # A clock that was set back: such an answer changes what was known on days that are over.
    (earliest,) = connection.execute(
        "SELECT min(review.learning_day) FROM event CROSS JOIN review ON review.seq = event.seq "
        "WHERE event.logical_ms >= ?",
        (until_ms,),
    ).fetchone()
    if earliest is not None and earliest < day:
        return None
    try:
        return Memo.of(until_ms, day, body)
    except ValueError:  # a damaged file; `malgil check` names it
        return None


def make(
    connection: sqlite3.Connection,
    memo: Memo | None,
    today: int,
    model: Model,
    on_progress: ProgressCallback = no_progress,
) -> Memo:
    """Return the memo of today, from the answers that one of an earlier day does not have.

    Args:
        connection: The collection's, which is read only.
        memo: The earlier one; None if there is none.
        today: The learning day now.
        model: FSRS under the weights in force.
        on_progress: Gets the share done; what it raises ends the work.
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
    predictions = watched(read_predictions(connection, scope), to_sums)
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
    """Write a memo in the place of the last one, unless something was written since it was made.

    It is left out where another program is in the way: it can be made again.

    Args:
        connection: The collection's, in no transaction.
        memo: What is to be kept.
        last_seq: The number of the last event when it was made.
    """
    try:
        with transaction(connection, is_log=False, waits=False):
            if last_event(connection) == last_seq:
                connection.execute("DELETE FROM memo")
                connection.execute(
                    "INSERT INTO memo (until_ms, day, body) VALUES (?, ?, ?)",
                    (memo.until_ms, memo.day, memo.body),
                )
    except WriteError:
        return


def last_event(connection: sqlite3.Connection) -> int:
    """Return the number of the last event in this file, 0 without any."""
    (seq,) = connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()
    return int(seq)


def check(connection: sqlite3.Connection) -> str | None:
    """Return what is wrong with the memo; None if nothing is."""
    row = connection.execute("SELECT until_ms, day, body FROM memo").fetchone()
    if row is None:
        return None
    until_ms, day, body = row
    try:
        Memo.of(until_ms, day, body)
    except ValueError as error:
        return str(error)
    if read(connection, day) is None:
        return None
    stored = json.loads(body)
    expected = json.loads(make(connection, None, day, current_model(connection)).body)
    return next((part for part in expected if not _is_same(stored[part], expected[part])), None)


def _is_same(stored: object, expected: object) -> bool:
    if isinstance(stored, list) and isinstance(expected, list):
        return len(stored) == len(expected) and all(map(_is_same, stored, expected))
    if isinstance(stored, dict) and isinstance(expected, dict):
        return stored.keys() == expected.keys() and all(
            _is_same(stored[key], expected[key]) for key in expected
        )
    if isinstance(stored, float) and isinstance(expected, float):
        return math.isclose(stored, expected, rel_tol=_TOLERANCE)
    return stored == expected


def _start_of(connection: sqlite3.Connection, day: int) -> int:
    """Return the logical time from which on answers of a learning day are in the log."""
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
    sums.bins = {BinKey(*row[:3]): row[3:] for row in bins}
    sums.cells = {cell: row for cell, *row in cells}
    return sums
