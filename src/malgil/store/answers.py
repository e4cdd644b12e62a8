"""What each answer was, beyond what the log says of it: kept with it, so that nobody replays.

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
_EVENT = ", ".join(f"event.{one}" for one in COLUMNS)
_TOGETHER = 500  # cards whose memories are computed at once
_TABLES = ("judged_cell", "judged_bin", "judged", "day_tally", "answer")


class Story(NamedTuple):
    """A card's live events with their numbers in the file, and its moments.

    Attributes:
        key: The card's key in this file.
        numbers: By the event's id.
        events: In the order of the log.
        moments: What each made of the card.
        chapters: Its answers.
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
        chapter = following(moment, *_end_last(connection, row, event.learning_day))
    elif _is_first(connection, event, seq):
        chapter = replace(following(moment, event.learning_day, 0, 0), is_new=True)
    else:  # the card was begun anew
        rebuild_card(connection, row.key, str(event.card), model)
        return
    connection.execute(_INSERT, _values(row.key, seq, chapter))
    day_tallies.add(connection, row.phrase, chapter)
    prediction = predicted(chapter, model.curve())
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
    story = _story(connection, key, card, model)
    query = (
        "SELECT answer.* FROM event CROSS JOIN answer ON answer.seq = event.seq "
        "WHERE event.card = ?"
    )
    before = {row[0]: tuple(row) for row in connection.execute(query, (card,))}
    now = {row[0]: row for row in _rows(story)}
    changed = [seq for seq in before.keys() | now.keys() if before.get(seq) != now.get(seq)]
    days = {int(str(rows[seq][2])) for rows in (before, now) for seq in changed if seq in rows}
    connection.executemany("DELETE FROM answer WHERE seq = ?", ((seq,) for seq in changed))
    connection.executemany(_INSERT, (now[seq] for seq in changed if seq in now))
    day_tallies.count_days(connection, days)
    _rejudge(connection, card, dict(_judged([story], read_weights_periods(connection))))


def rebuild(connection: sqlite3.Connection) -> None:
    """Tell anew of all answers; what the cards' rows say is not looked at."""
    clear(connection)
    day_tallies.group_all(connection)
    eras = read_weights_periods(connection)
    for stories in read_stories(connection, current_model(connection)):
        write(connection, stories, eras)
    recount(connection)


def clear(connection: sqlite3.Connection) -> None:
    """Forget what is told of answers."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")


def read_stories(connection: sqlite3.Connection, model: Model) -> Iterator[list[Story]]:
    """Yield the stories of all cards that have events, some hundred at a time."""
    rows = connection.execute(
        f"SELECT card.key, event.seq, {_EVENT} FROM event JOIN card ON card.id = event.card "
        f"WHERE event.card IS NOT NULL AND event.{log.LIVE} "
        "ORDER BY event.card, event.logical_ms, event.id"
    )
    cards = ((key, list(found)) for key, found in groupby(rows, key=lambda row: row[0]))
    while together := list(islice(cards, _TOGETHER)):
        yield _stories(together, model)


def write(
    connection: sqlite3.Connection, stories: Sequence[Story], eras: Sequence[WeightsPeriod]
) -> None:
    """Write what the answers of cards were; `recount` has to follow."""
    connection.executemany(_INSERT, (row for story in stories for row in _rows(story)))
    judged.insert(connection, _judged(stories, eras))


def recount(connection: sqlite3.Connection) -> None:
    """Make all sums anew from what is told of the answers."""
    day_tallies.recount(connection)
    judged.recount(connection)


def read_weights_periods(connection: sqlite3.Connection) -> list[WeightsPeriod]:
    """Return the weights that were in force, from when on each, in the order of the log."""
    eras = [WeightsPeriod((float("-inf"), ""), Model())]
    for event in log.read(
        connection, f"kind <> 'review' AND kind = '{EventKind.WEIGHTS}' AND {log.LIVE}"
    ):
        weights = decode_object(event.payload)["weights"]
        eras.append(WeightsPeriod(order_key(event), Model(tuple(weights))))
    return eras


def _end_last(connection: sqlite3.Connection, row: CardRow, day: int) -> tuple[int, int, int]:
    """End a card's last chapter; return what the next one follows (see `following`)."""
    (told,) = connection.execute(
        "UPDATE answer SET until_day = max(from_day, ?) "
        "WHERE seq = (SELECT seq FROM event WHERE id = ?) RETURNING until_day, spaced, lapses",
        (day, row.progress.last_review),
    ).fetchall()
    from_day, spaced, lapses = told
    return int(from_day), int(spaced), int(lapses)


def _is_first(connection: sqlite3.Connection, event: Event, seq: int) -> bool:
    query = "SELECT 1 FROM event WHERE card = ? AND kind = 'review' AND seq <> ? LIMIT 1"
    return connection.execute(query, (event.card, seq)).fetchone() is None


def _story(connection: sqlite3.Connection, key: int, card: str, model: Model) -> Story:
    rows = connection.execute(
        f"SELECT ?, event.seq, {_EVENT} FROM event WHERE event.card = ? AND event.{log.LIVE} "
        "ORDER BY event.logical_ms, event.id",
        (key, card),
    ).fetchall()
    return _stories([(key, rows)], model)[0]


def _stories(cards: Sequence[tuple[int, list[tuple[object, ...]]]], model: Model) -> list[Story]:
    numbers = [{str(row[2]): int(str(row[1])) for row in rows} for _key, rows in cards]
    events = [[log.event_of(row[2:]) for row in rows] for _key, rows in cards]
    traced = trace_all(events, model)
    return [
        Story(key, ids, found, moments, review_intervals(moments))
        for (key, _rows), ids, found, moments in zip(cards, numbers, events, traced, strict=True)
    ]


def _rows(story: Story) -> Iterator[tuple[object, ...]]:
    for chapter in story.review_intervals:
        yield _values(story.key, story.numbers[chapter.moment.event.id], chapter)


def _values(key: int, seq: int, chapter: ReviewInterval) -> tuple[object, ...]:
    return (
        seq,
        key,
        chapter.moment.event.learning_day,
        chapter.from_day,
        chapter.until_day,
        chapter.moment.after.stability,
        int(chapter.is_new),
        chapter.tested,
        chapter.spaced,
        chapter.lapses,
    )


def _judged(
    stories: Iterable[Story], eras: Sequence[WeightsPeriod]
) -> Iterator[tuple[int, Prediction]]:
    """Yield the answers that can be judged by their numbers in the file, each under its weights."""
    curve = eras[0].model.curve()
    for story in stories:
        if len(eras) == 1:
            told: Iterable[tuple[Event, Prediction]] = (
                (chapter.moment.event, prediction)
                for chapter in story.review_intervals
                if (prediction := predicted(chapter, curve)) is not None
            )
        else:
            told = judged_answers({"": story.events}, eras, {"": story.moments})
        for event, prediction in told:
            yield story.numbers[event.id], prediction


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
