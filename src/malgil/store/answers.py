"""The table `review`: what each live answer was, derived from the log."""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.events import COLUMNS, EventKind, order_key
from malgil.base.stored_json import decode_object
from malgil.scheduling.calibration import WeightsPeriod, judged_answers
from malgil.scheduling.card_history import Transition, trace_all
from malgil.scheduling.fsrs import Model, State
from malgil.store import log
from malgil.store.log import current_model

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.card_state import Progress
    from malgil.store.cards import CardRow

_COLUMNS = (
    *("seq", "card", "learning_day", "rating", "duration_ms", "last_day", "from_day"),
    *("stability", "difficulty", "chance", "tested", "is_new", "spaced", "lapses"),
)
_INSERT = f"INSERT INTO review ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_LATEST = "max(coalesce(from_day, review.learning_day), review.learning_day)"
_FROM_DAY = _COLUMNS[2:].index("from_day")
# The same after another answer of the card, whose row is found by its event.
_EXTEND = f"""
INSERT INTO review ({", ".join(_COLUMNS)})
SELECT ?, ?, ?, ?, ?, ?, {_LATEST}, ?, ?, ?, ?, ?, spaced + ?, lapses + ? FROM review
WHERE seq = (SELECT seq FROM event WHERE id = ?)
"""
_EVENT = ", ".join(f"event.{column}" for column in COLUMNS)
_OF_CARD = "FROM event CROSS JOIN review ON review.seq = event.seq WHERE event.card = ?"
_TOGETHER = 500  # cards whose memories are computed at once


class CardHistory(NamedTuple):
    """A card's live events with their numbers in the file.

    Attributes:
        key: The card's key in this file.
        numbers: Those of the events, in the order of the log.
        moments: What each event made of the card.
    """

    key: int
    numbers: list[int]
    moments: list[Transition]


class _Counts(NamedTuple):
    """What a row has from those before it on its card: see `schema.sql`."""

    latest_day: int | None = None
    spaced: int = 0
    lapses: int = 0


def append(
    connection: sqlite3.Connection,
    row: CardRow,
    seq: int,
    event: Event,
    after: Progress,
    model: Model,
) -> None:
    """Add an answer that was just written, the last event of the log.

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
        values, _next = _row(moment, _Counts(), is_new=False, curve=model.curve())
        values = (*values[:_FROM_DAY], *values[_FROM_DAY + 1 :], row.progress.last_review)
        connection.execute(_EXTEND, (seq, row.key, *values))
        return
    latest, again = connection.execute(  # new, or reset
        f"SELECT max({_LATEST}), max(is_new AND review.learning_day = ?) {_OF_CARD}",
        (event.learning_day, event.card),
    ).fetchone()
    values, _next = _row(moment, _Counts(latest), is_new=not again, curve=model.curve())
    connection.execute(_INSERT, (seq, row.key, *values))


def rebuild_card(connection: sqlite3.Connection, key: int, card: str, model: Model) -> None:
    """Write all rows of a card again, after some of its answers came, went or changed.

    Args:
        connection: The collection, within the transaction that changed them.
        key: The card's key in this file.
        card: Its id.
        model: FSRS under the weights in force.
    """
    events = connection.execute(
        f"SELECT ?, event.seq, {_EVENT} FROM event WHERE event.card = ? AND event.{log.LIVE} "
        "ORDER BY event.logical_ms, event.id",
        (key, card),
    ).fetchall()
    before = {
        row[0]: tuple(row) for row in connection.execute(f"SELECT review.* {_OF_CARD}", (card,))
    }
    histories = _histories([(key, events)], model)
    now = {row[0]: row for row in _rows(histories[0], read_weights_periods(connection))}
    changed = [seq for seq in before.keys() | now.keys() if before.get(seq) != now.get(seq)]
    connection.executemany("DELETE FROM review WHERE seq = ?", ((seq,) for seq in changed))
    connection.executemany(_INSERT, (now[seq] for seq in changed if seq in now))


def rebuild(connection: sqlite3.Connection) -> None:
    """Write all rows again; what the cards' rows say is not looked at."""
    connection.execute("DELETE FROM review")
    periods = read_weights_periods(connection)
    for histories in read_histories(connection, current_model(connection)):
        write(connection, histories, periods)


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
    """Write the rows of some cards, which have none."""
    connection.executemany(
        _INSERT, (row for history in histories for row in _rows(history, periods))
    )


def read_weights_periods(connection: sqlite3.Connection) -> list[WeightsPeriod]:
    """Return the weights that were in force, from when on each, in the order of the log."""
    periods = [WeightsPeriod((float("-inf"), ""), Model())]
    for event in log.read(
        connection, f"kind <> 'review' AND kind = '{EventKind.WEIGHTS}' AND {log.LIVE}"
    ):
        weights = decode_object(event.payload)["weights"]
        periods.append(WeightsPeriod(order_key(event), Model(tuple(weights))))
    return periods


def _histories(
    cards: Sequence[tuple[int, list[tuple[object, ...]]]], model: Model
) -> list[CardHistory]:
    numbers = [[int(str(row[1])) for row in rows] for _key, rows in cards]
    traced = trace_all([[log.event_of(row[2:]) for row in rows] for _key, rows in cards], model)
    return [
        CardHistory(key, seqs, moments)
        for (key, _rows), seqs, moments in zip(cards, numbers, traced, strict=True)
    ]


def _rows(history: CardHistory, periods: Sequence[WeightsPeriod]) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a card."""
    curve = periods[0].model.curve() if len(periods) == 1 else None
    chances = {} if curve is not None else _chances(history.moments, periods)
    counts = _Counts()
    introduced: set[int] = set()
    for seq, moment in zip(history.numbers, history.moments, strict=True):
        before, day = moment.before, moment.event.learning_day
        if not moment.is_answer and (
            before.stability is None or moment.after.stability is not None
        ):
            continue
        is_new = moment.is_answer and before.state is State.NEW and day not in introduced
        if is_new:
            introduced.add(day)
        chance = chances.get(moment.event.id)
        values, counts = _row(moment, counts, is_new=is_new, curve=curve, chance=chance)
        yield (seq, history.key, *values)


def _chances(moments: Sequence[Transition], periods: Sequence[WeightsPeriod]) -> dict[str, float]:
    """Return what each answer was given by the weights in force then, by its event's id."""
    events = [moment.event for moment in moments]
    return {
        event.id: prediction.chance
        for event, prediction in judged_answers({"": events}, periods, {"": moments})
    }


def _row(
    moment: Transition,
    counts: _Counts,
    *,
    is_new: bool,
    curve: Callable[[float, int], float] | None,
    chance: float | None = None,
) -> tuple[tuple[object, ...], _Counts]:
    """Return the values of a row after its number and card, and what the next row has from it."""
    before, day = moment.before, moment.event.learning_day
    latest, spaced, lapses = counts
    elapsed = moment.elapsed if moment.is_answer else 0
    if elapsed:
        spaced, lapses = spaced + 1, lapses + (not moment.recalled)
        if curve is not None and before.stability is not None:
            chance = curve(before.stability, elapsed)
    values = (
        day,
        moment.event.rating or 0,
        moment.duration_ms,
        before.last_day,
        latest,
        before.stability,
        before.difficulty,
        chance,
        moment.interval if moment.is_test else None,
        int(is_new),
        spaced,
        lapses,
    )
    latest = day if latest is None else max(latest, day)
    return values, _Counts(latest, spaced, lapses) if moment.is_answer else _Counts(latest)
