"""Every answer that a prediction can be held against, and the sums of how good predictions were.

Two of the predictors know only how the answers before went, so what comes in between, or goes,
changes what they gave to all after it.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from malgil.scheduling.calibration import Prediction, Predictor, Sum, Sums, add_to
from malgil.scheduling.card_history import BinKey, RunningAverage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

Position = tuple[int, str]
"""A place in the order of the log: logical time and event."""

START: Position = (-(2**63), "")

# By the log's own index: the order of the log without sorting.
_ROWS = """
SELECT judged.seq, chance, recalled, elapsed, reviews, judged.lapses, answers_before,
  recalled_before, logit FROM event CROSS JOIN judged ON judged.seq = event.seq
"""
_INSERT = (
    "INSERT INTO judged (seq, chance, recalled, elapsed, reviews, lapses, answers_before, "
    "recalled_before, logit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_MOVE = "UPDATE judged SET answers_before = ?, recalled_before = ?, logit = ? WHERE seq = ?"
_BATCH = 10_000
_ADD = (
    "answers = answers + excluded.answers, recalled = recalled + excluded.recalled, "
    "chance = chance + excluded.chance, loss = loss + excluded.loss"
)
_ADD_BINS = (
    "INSERT INTO judged_bin (predictor, elapsed, reviews, lapses, answers, recalled, chance, loss) "
    "VALUES {rows} "
    f"ON CONFLICT (predictor, elapsed, reviews, lapses) DO UPDATE SET {_ADD}"
)
_ADD_CELLS = (
    "INSERT INTO judged_cell (predictor, cell, answers, recalled, chance, loss) "
    f"VALUES {{rows}} ON CONFLICT (predictor, cell) DO UPDATE SET {_ADD}"
)
_AT_ONCE = len(Predictor)  # rows, as many as an answer has


def append(connection: sqlite3.Connection, seq: int, prediction: Prediction) -> None:
    """Judge an answer that was just written: the last one of the log."""
    average = _average_before(connection, None)
    connection.execute(_INSERT, _row(seq, prediction, average))
    sums = _no_sums()
    add_to(sums, prediction, average)
    _write(connection, sums)


def insert(connection: sqlite3.Connection, rows: Iterable[tuple[int, Prediction]]) -> None:
    """Write answers, each with its number in the file; `count_from` has to follow."""
    connection.executemany(
        _INSERT, (_row(seq, prediction, RunningAverage()) for seq, prediction in rows)
    )


def subtract(connection: sqlite3.Connection, start: Position) -> None:
    """Take all answers from a place of the log on out of the sums; their rows stay."""
    sums = _no_sums()
    for _seq, prediction, average in _read_from(connection, start):
        add_to(sums, prediction, average, -1)
    _write(connection, sums)
    for table in ("judged_bin", "judged_cell"):
        connection.execute(f"DELETE FROM {table} WHERE answers = 0")


def count_from(connection: sqlite3.Connection, start: Position) -> None:
    """Put all answers from a place of the log on into the sums, each after those before it."""
    average = _average_before(connection, start)
    sums = _no_sums()
    rows = _read_from(connection, start)
    while some := list(islice(rows, _BATCH)):
        moved: list[tuple[int, int, float, int]] = []
        for seq, prediction, was in some:
            if was != average:
                moved.append((*average, seq))
            add_to(sums, prediction, average)
            average = average.after(prediction.recalled)
        connection.executemany(_MOVE, moved)
    _write(connection, sums)


def recount(connection: sqlite3.Connection) -> None:
    """Make the sums anew."""
    for table in ("judged_bin", "judged_cell"):
        connection.execute(f"DELETE FROM {table}")
    count_from(connection, START)


def of_card(connection: sqlite3.Connection, card: str) -> dict[int, Prediction]:
    """Return the judged answers of a card, by their numbers in the file."""
    rows = connection.execute(f"{_ROWS} WHERE event.card = ?", (card,))
    return {seq: prediction for seq, prediction, _average in map(_of, rows)}


def delete(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Delete answers by their numbers in the file; their sums are the caller's business."""
    connection.executemany("DELETE FROM judged WHERE seq = ?", ((seq,) for seq in numbers))


def read_sums(connection: sqlite3.Connection) -> dict[Predictor, Sums]:
    """Return the sums of all answers."""
    sums = _no_sums()
    for predictor, *row in connection.execute("SELECT * FROM judged_bin"):
        sums[Predictor(predictor)].bins[BinKey(*row[:3])] = Sum(*row[3:])
    for predictor, cell, *row in connection.execute("SELECT * FROM judged_cell"):
        sums[Predictor(predictor)].cells[cell] = Sum(*row)
    return sums


def read_some(
    connection: sqlite3.Connection, condition: str, values: Iterable[object]
) -> Iterator[Prediction]:
    """Yield the answers of a condition in the order of the log.

    Args:
        connection: The collection's.
        condition: SQL of our own about `event`, `answer`, `card` and `phrase`.
        values: Its values.
    """
    rows = connection.execute(
        f"{_ROWS} CROSS JOIN answer ON answer.seq = event.seq "
        "CROSS JOIN card ON card.key = answer.card CROSS JOIN phrase ON phrase.key = card.phrase "
        f"WHERE {condition} ORDER BY event.logical_ms, event.id",
        tuple(values),
    )
    return (prediction for _seq, prediction, _average in map(_of, rows))


def _no_sums() -> dict[Predictor, Sums]:
    return {predictor: Sums() for predictor in Predictor}


def _average_before(connection: sqlite3.Connection, start: Position | None) -> RunningAverage:
    """Return how the answers before a place of the log went; None means before its end."""
    where = "" if start is None else "WHERE (event.logical_ms, event.id) < (?, ?)"
    row = connection.execute(
        f"{_ROWS} {where} ORDER BY event.logical_ms DESC, event.id DESC LIMIT 1",
        () if start is None else start,
    ).fetchone()
    if row is None:
        return RunningAverage()
    _seq, prediction, average = _of(row)
    return average.after(prediction.recalled)


def _read_from(
    connection: sqlite3.Connection, start: Position
) -> Iterator[tuple[int, Prediction, RunningAverage]]:
    rows = connection.execute(
        f"{_ROWS} WHERE (event.logical_ms, event.id) >= (?, ?) ORDER BY event.logical_ms, event.id",
        start,
    )
    return map(_of, rows)


def _of(
    row: tuple[int, float, int, int, int, int, int, int, float],
) -> tuple[int, Prediction, RunningAverage]:
    seq, chance, recalled, elapsed, reviews, lapses, answers, before, logit = row
    prediction = Prediction(chance, bool(recalled), BinKey(elapsed, reviews, lapses))
    return seq, prediction, RunningAverage(answers, before, logit)


def _row(seq: int, prediction: Prediction, average: RunningAverage) -> tuple[object, ...]:
    return seq, prediction.chance, int(prediction.recalled), *prediction.bin, *average


def _write(connection: sqlite3.Connection, sums: Mapping[Predictor, Sums]) -> None:
    bins = [
        (str(predictor), *key, *total.row())
        for predictor, predictor_sums in sums.items()
        for key, total in predictor_sums.bins.items()
    ]
    cells = [
        (str(predictor), cell, *total.row())
        for predictor, predictor_sums in sums.items()
        for cell, total in predictor_sums.cells.items()
    ]
    for statement, rows in ((_ADD_BINS, bins), (_ADD_CELLS, cells)):
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            marks = ", ".join(f"({', '.join('?' * len(row))})" for row in some)
            values = [value for row in some for value in row]
            connection.execute(statement.format(rows=marks), values)
