"""Per-answer data derived from the log, stored to avoid a replay.

Made from the log: one row for each live answer, with the day's sums and the judged predictions.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.events import COLUMNS, EventKind, order_key
from malgil.base.stored_json import decode_object
from malgil.scheduling.calibration import WeightsPeriod, judged_answers, predicted
from malgil.scheduling.card_history import Transition, following, review_intervals, trace_all
from malgil.scheduling.fsrs import Model
from malgil.store import day_tallies, judged, log
from malgil.store.log import current_model

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.calibration import Prediction
    from malgil.scheduling.card_history import ReviewInterval
    from malgil.scheduling.card_state import Progress
    from malgil.store.cards import CardRow

_INSERT = (
    "INSERT INTO answer (seq, card, learning_day, from_day, until_day, stability, is_new, tested, "
    "spaced, lapses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_EVENT = ", ".join(f"event.{column}" for column in COLUMNS)
_TOGETHER = 500  # cards whose memories are computed at once
_TABLES = ("judged_cell", "judged_bin", "judged", "day_tally", "answer")


class CardHistory(NamedTuple):
    """A card's live events with their numbers in the file, and its moments.

    Attributes:
        key: The card's key in this file.
        numbers: By the event's id.
        events: In the order of the log.
        moments: What each made of the card.
        review_intervals: Its answers.
    """

    key: int
    numbers: dict[str, int]
    events: list[Event]
    moments: list[Transition]
    review_intervals: list[ReviewInterval]


def extend(
    connection: sqlite3.Connection,
    row: CardRow,
    seq: int,
    event: Event,
    after: Progress,
    model: Model,
) -> None:
    """Tell of an answer that was just written, the last event of the log.

    Args:
        connection: The collection, within the answer's transaction.
        row: The card before it.
        seq: The event's number in the file.
        event: The answer.
        after: The card after it.
        model: FSRS under the weights in force.
    """
    moment = Transition(event, row.progress, after)
    if row.progress.last_review:
        interval = following(moment, *_end_last(connection, row, event.learning_day))
    elif _is_first(connection, event, seq):
        interval = replace(following(moment, event.learning_day, 0, 0), is_new=True)
    else:  # the card was reset
        rebuild_card(connection, row.key, str(event.card), model)
        return
    connection.execute(_INSERT, _values(row.key, seq, interval))
    day_tallies.add(connection, row.phrase, interval)
    prediction = predicted(interval, model.curve())
    if prediction is not None:
        judged.append(connection, seq, prediction)


def rebuild_card(connection: sqlite3.Connection, key: int, card: str, model: Model) -> None:
    """Tell anew of all answers of a card, after some came, went or changed.

    Args:
        connection: The collection, within the transaction that changed them.
        key: The card's key in this file.
        card: Its id.
        model: FSRS under the weights in force.
    """
    history = _history(connection, key, card, model)
    query = (
        "SELECT answer.* FROM event CROSS JOIN answer ON answer.seq = event.seq "
        "WHERE event.card = ?"
    )
    before = {row[0]: tuple(row) for row in connection.execute(query, (card,))}
    now = {row[0]: row for row in _rows(history)}
    changed = [seq for seq in before.keys() | now.keys() if before.get(seq) != now.get(seq)]
    days = {int(str(rows[seq][2])) for rows in (before, now) for seq in changed if seq in rows}
    connection.executemany("DELETE FROM answer WHERE seq = ?", ((seq,) for seq in changed))
    connection.executemany(_INSERT, (now[seq] for seq in changed if seq in now))
    day_tallies.count_days(connection, days)
    _rejudge(connection, card, dict(_judged([history], read_weights_periods(connection))))


def rebuild(connection: sqlite3.Connection) -> None:
    """Tell anew of all answers; what the cards' rows say is not looked at."""
    clear(connection)
    day_tallies.group_all(connection)
    periods = read_weights_periods(connection)
    for histories in read_histories(connection, current_model(connection)):
        write(connection, histories, periods)
    recount(connection)


def clear(connection: sqlite3.Connection) -> None:
    """Forget what is told of answers."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")


def read_histories(connection: sqlite3.Connection, model: Model) -> Iterator[list[CardHistory]]:
    """Yield the histories of all cards that have events, some hundred at a time."""
    rows = connection.execute(
        f"SELECT card.key, event.seq, {_EVENT} FROM event JOIN card ON card.id = event.card "
        f"WHERE event.card IS NOT NULL AND event.{log.LIVE} "
        "ORDER BY event.card, event.logical_ms, event.id"
    )
    cards = ((key, list(group)) for key, group in groupby(rows, key=lambda row: row[0]))
    while together := list(islice(cards, _TOGETHER)):
        yield _histories(together, model)


def write(
    connection: sqlite3.Connection,
    histories: Sequence[CardHistory],
    periods: Sequence[WeightsPeriod],
) -> None:
    """Write what the answers of cards were; `recount` has to follow."""
    connection.executemany(_INSERT, (row for history in histories for row in _rows(history)))
    judged.insert(connection, _judged(histories, periods))


def recount(connection: sqlite3.Connection) -> None:
    """Make all sums anew from what is told of the answers."""
    day_tallies.recount(connection)
    judged.recount(connection)


def read_weights_periods(connection: sqlite3.Connection) -> list[WeightsPeriod]:
    """Return the weights that were in force, from when on each, in the order of the log."""
    periods = [WeightsPeriod((float("-inf"), ""), Model())]
    for event in log.read(
        connection, f"kind <> 'review' AND kind = '{EventKind.WEIGHTS}' AND {log.LIVE}"
    ):
        weights = decode_object(event.payload)["weights"]
        periods.append(WeightsPeriod(order_key(event), Model(tuple(weights))))
    return periods


def _end_last(connection: sqlite3.Connection, row: CardRow, day: int) -> tuple[int, int, int]:
    """End a card's last interval; return what the next one follows (see `following`)."""
    (ended,) = connection.execute(
        "UPDATE answer SET until_day = max(from_day, ?) "
        "WHERE seq = (SELECT seq FROM event WHERE id = ?) RETURNING until_day, spaced, lapses",
        (day, row.progress.last_review),
    ).fetchall()
    from_day, spaced, lapses = ended
    return int(from_day), int(spaced), int(lapses)


def _is_first(connection: sqlite3.Connection, event: Event, seq: int) -> bool:
    query = "SELECT 1 FROM event WHERE card = ? AND kind = 'review' AND seq <> ? LIMIT 1"
    return connection.execute(query, (event.card, seq)).fetchone() is None


def _history(connection: sqlite3.Connection, key: int, card: str, model: Model) -> CardHistory:
    rows = connection.execute(
        f"SELECT ?, event.seq, {_EVENT} FROM event WHERE event.card = ? AND event.{log.LIVE} "
        "ORDER BY event.logical_ms, event.id",
        (key, card),
    ).fetchall()
    return _histories([(key, rows)], model)[0]


def _histories(
    cards: Sequence[tuple[int, list[tuple[object, ...]]]], model: Model
) -> list[CardHistory]:
    numbers = [{str(row[2]): int(str(row[1])) for row in rows} for _key, rows in cards]
    events = [[log.event_of(row[2:]) for row in rows] for _key, rows in cards]
    traced = trace_all(events, model)
    return [
        CardHistory(key, ids, card_events, moments, review_intervals(moments))
        for (key, _rows), ids, card_events, moments in zip(
            cards, numbers, events, traced, strict=True
        )
    ]


def _rows(history: CardHistory) -> Iterator[tuple[object, ...]]:
    for interval in history.review_intervals:
        yield _values(history.key, history.numbers[interval.moment.event.id], interval)


def _values(key: int, seq: int, interval: ReviewInterval) -> tuple[object, ...]:
    return (
        seq,
        key,
        interval.moment.event.learning_day,
        interval.from_day,
        interval.until_day,
        interval.moment.after.stability,
        int(interval.is_new),
        interval.tested,
        interval.spaced,
        interval.lapses,
    )


def _judged(
    histories: Iterable[CardHistory], periods: Sequence[WeightsPeriod]
) -> Iterator[tuple[int, Prediction]]:
    """Yield the answers that can be judged by their numbers in the file, each under its weights."""
    curve = periods[0].model.curve()
    for history in histories:
        if len(periods) == 1:
            predictions: Iterable[tuple[Event, Prediction]] = (
                (interval.moment.event, prediction)
                for interval in history.review_intervals
                if (prediction := predicted(interval, curve)) is not None
            )
        else:
            predictions = judged_answers({"": history.events}, periods, {"": history.moments})
        for event, prediction in predictions:
            yield history.numbers[event.id], prediction


def _rejudge(connection: sqlite3.Connection, card: str, now: dict[int, Prediction]) -> None:
    before = judged.of_card(connection, card)
    changed = [seq for seq in before.keys() | now.keys() if before.get(seq) != now.get(seq)]
    if not changed:
        return
    start = min(
        connection.execute("SELECT logical_ms, id FROM event WHERE seq = ?", (seq,)).fetchone()
        for seq in changed
    )
    judged.subtract(connection, start)
    judged.delete(connection, changed)
    judged.insert(connection, ((seq, now[seq]) for seq in changed if seq in now))
    judged.count_from(connection, start)
