"""Project answers: the progress of the cards, and the table `review` with a row per answer."""

from __future__ import annotations

import json
import sqlite3
from itertools import chain, groupby, islice, starmap
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from msgspec.structs import replace

from malgil.base.events import EventKind, order_key
from malgil.base.progress import counted, no_progress
from malgil.base.stored_json import decode, decode_object
from malgil.phrasebook.cards import MEANING, PATH
from malgil.scheduling.calibration import WeightsPeriod
from malgil.scheduling.card_history import Run, runs_of, steps_of
from malgil.scheduling.card_state import CardEvent, Progress
from malgil.scheduling.fsrs import Model, Rating, State
from malgil.scheduling.pace import LONGEST_MS
from malgil.store import log, older_paths
from malgil.store.cards import (
    PROGRESS_COLUMNS,
    open_all_cards,
    read_card,
    write_all_progress,
    write_progress,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.store.cards import CardRow

_COLUMNS = (
    *("seq", "card", "learning_day", "rating", "duration_ms", "last_day", "from_day"),
    *("stability", "difficulty", "chance", "tested", "is_new", "was_review", "spaced", "lapses"),
)
# Python's sqlite3 looks for an adapter of whatever is no plain text or number. Finding none takes
# twice as long as finding one, and a rebuild binds many of these.
sqlite3.register_adapter(type(None), lambda none: none)
sqlite3.register_adapter(bool, int)
_INSERT = f"INSERT INTO review ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_LATEST = "max(coalesce(from_day, review.learning_day), review.learning_day)"
# The same after an earlier answer of the card, whose row is found by its event.
_EXTEND = f"""
INSERT INTO review ({", ".join(_COLUMNS)})
SELECT ?, ?, ?, ?, ?, ?, max(?, {_LATEST}), ?, ?, ?, ?, ?, ?, spaced + ?, lapses + ?
FROM review
WHERE seq = (SELECT seq FROM event WHERE id = ?) AND card = ?
"""
# The answers of a card, given a JSON array of its ids and its key.
_OF_CARD = (
    f"FROM event CROSS JOIN review ON review.seq = event.seq WHERE {log.of_any('?1')} "
    "AND review.card = ?2"
)
_CHANCE = _COLUMNS.index("chance")
_Row: TypeAlias = "tuple[int | float | None, ...]"
_CACHE_KIB = 64 * 1024
_EVENT_LENGTH = 45  # an event takes as long as about this many characters of a phrasebook
_TOGETHER = 500  # cards whose memories are computed at once
_EVENT = ", ".join(f"event.{name}" for name in CardEvent.__struct_fields__[1:])
COMPARED = {
    "card": "SELECT card.id, type, card.share, card.rank, card.archived, open, "
    f"{', '.join(PROGRESS_COLUMNS)} FROM card",
    "review": f"SELECT event.id, card.id, {', '.join(f'review.{name}' for name in _COLUMNS[2:])} "
    "FROM review JOIN event ON event.seq = review.seq JOIN card ON card.key = review.card",
}


def append(
    connection: sqlite3.Connection,
    row: CardRow,
    seq: int,
    event: Event,
    after: Progress,
    model: Model,
) -> None:
    """Add the row of an answer that was just written as the last event of the log.

    Args:
        connection: The collection, within the answer's transaction.
        row: The card before it.
        seq: The event's number in the file.
        event: The answer.
        after: The card after it.
        model: FSRS under the weights in force.
    """
    answer = _of_card(event, row.key, seq)
    run = Run([answer], [], row.progress, after)
    if row.progress.last_review:
        (values,) = _rows([run], model)
        connection.execute(_EXTEND, (*values, row.progress.last_review, row.key))
        return
    latest, again = connection.execute(  # new, or reset
        f"SELECT max({_LATEST}), max(is_new AND review.learning_day = ?3) {_OF_CARD}",
        (_ids(connection, row.key), row.key, event.learning_day),
    ).fetchone()
    connection.executemany(
        _INSERT, _rows([run], model, latest, (event.learning_day,) if again else ())
    )


def on_events(
    connection: sqlite3.Connection,
    events: Sequence[Event],
    on_progress: ProgressCallback = no_progress,
) -> bool:
    """Bring the rows of the cards in these events up to date with the live events."""
    if any(event.kind is EventKind.WEIGHTS for event in events):
        rebuild(connection, on_progress)  # which leaves cards without live events as they are
    named = {event.card for event in events if event.card is not None}
    cards = list(older_paths.with_heirs(connection, named))
    for card in counted(cards, len(cards), on_progress):
        reproject_card(connection, card)
    first_ms = min(event.logical_ms for event in events)
    connection.execute("DELETE FROM memo WHERE until_ms > ?", (first_ms,))
    return True


def last_card(connection: sqlite3.Connection) -> int:
    """Return the highest card key, or 0 if there are no cards."""
    (key,) = connection.execute("SELECT coalesce(max(key), 0) FROM card").fetchone()
    return int(key)


def replay_moved(
    connection: sqlite3.Connection,
    last: int,
    heirs: Mapping[str, int],
    phrasebooks: Iterable[str],
) -> None:
    """Replay the cards whose events changed with the content of these phrasebooks.

    An import brings back cards that another machine had answered before it was undone here. It also
    decides which places answers with older ids belong to.

    Args:
        connection: The collection, within a transaction.
        last: The highest card key before the change. Cards above it are new.
        heirs: The result of `older_paths.inheriting` before the change.
        phrasebooks: The ids of the phrasebooks.
    """
    rows = connection.execute(
        "SELECT id FROM card WHERE key > ? AND EXISTS "
        f"(SELECT 1 FROM event WHERE {log.of_card('card.id')})",
        (last,),
    )
    cards = {card for (card,) in rows}
    moving = {**heirs, **older_paths.inheriting(connection, phrasebooks)}
    if moving:
        connection.execute("DELETE FROM memo")
        keys = json.dumps(list(moving.values()))
        connection.execute(
            "DELETE FROM review WHERE card IN (SELECT value FROM json_each(?))", (keys,)
        )
    for card in sorted(cards | moving.keys()):
        reproject_card(connection, card)


def reproject_card(connection: sqlite3.Connection, card: str) -> None:
    """Bring a card's row and the rows of its answers up to date with its live events.

    Args:
        connection: The collection, within the transaction that changed them.
        card: The card's id.
    """
    row = read_card(connection, card)
    if row is None:
        return
    values = (_ids(connection, row.key), row.key)
    query = f"SELECT id, seq FROM event WHERE {log.of_any('?1')}"
    seqs = dict(connection.execute(query, values[:1]))
    events = [
        _of_card(event, row.key, seqs[event.id])
        for event in older_paths.events_of(connection, row.key)
    ]
    paths = {row.key} if row.type is PATH else set()
    ((after, rows),) = _derived([events], read_weights_periods(connection), paths)
    write_progress(connection, row, after)
    before = {one[0]: one for one in connection.execute(f"SELECT review.* {_OF_CARD}", values)}
    now = {one[0]: one for one in rows}
    changed = [seq for seq in before.keys() | now.keys() if before.get(seq) != now.get(seq)]
    gone = "DELETE FROM review WHERE seq = ? AND card = ?"
    connection.executemany(gone, ((seq, row.key) for seq in changed))
    connection.executemany(_INSERT, (now[seq] for seq in changed if seq in now))


def _of_card(event: Event, key: int, seq: int) -> CardEvent:
    """Return an event of a card as a rebuild reads it."""
    return CardEvent(key, seq, *(getattr(event, name) for name in CardEvent.__struct_fields__[2:]))


def _ids(connection: sqlite3.Connection, key: int) -> str:
    """Return the ids under which the log may have a card's events, as a JSON array."""
    card, older = connection.execute("SELECT id, older FROM card WHERE key = ?", (key,)).fetchone()
    return json.dumps([card, *(decode(older) if older else ())])


def length(connection: sqlite3.Connection) -> int:
    """Return the weight of this rebuild in the overall progress, at least 1."""
    (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
    return _EVENT_LENGTH * max(int(events), 1)


def rebuild(connection: sqlite3.Connection, on_progress: ProgressCallback = no_progress) -> None:
    """Rebuild the rows of all cards and answers from the log.

    Args:
        connection: The collection, within a transaction.
        on_progress: Progress callback, 0–1.
    """
    # Creating the index after the rows is faster than updating it with each row.
    query = "SELECT sql FROM sqlite_master WHERE name = 'review_day'"
    (index,) = connection.execute(query).fetchone()
    connection.execute("DROP INDEX review_day")
    (cache,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")  # rows are written all over the table
    connection.execute("DELETE FROM review")
    connection.execute("DELETE FROM memo")
    periods = read_weights_periods(connection)
    # Sorting after a scan of the file is faster than looking up each event by an index.
    events = connection.execute(
        f"SELECT card.key, {_EVENT} FROM event NOT INDEXED LEFT JOIN card ON card.id = event.card "
        f"WHERE event.card IS NOT NULL AND event.{log.LIVE} "
        "ORDER BY card.key, event.logical_ms, event.id"
    )
    (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
    paths = {key for (key,) in connection.execute("SELECT key FROM card WHERE type = ?", (PATH,))}
    done = 0
    cards = _with_older(connection, groupby(starmap(CardEvent, events), attrgetter("key")))
    while together := list(islice(cards, _TOGETHER)):
        after, rows = zip(*_derived(together, periods, paths), strict=True)
        keys = (events[0].key for events in together)
        write_all_progress(connection, zip(keys, after, strict=True))
        connection.executemany(_INSERT, chain.from_iterable(rows))
        done += sum(map(len, together))
        on_progress(done / count)
    connection.execute(index)
    connection.execute(f"PRAGMA cache_size = {cache}")
    _open_by_progress(connection)


def _with_older(
    connection: sqlite3.Connection, groups: Iterable[tuple[int | None, Iterable[CardEvent]]]
) -> Iterator[list[CardEvent]]:
    """Yield the events of each card, given those of no card first."""
    older: dict[int, list[CardEvent]] = {}
    heirs = older_paths.Heirs(connection)
    for key, group in groups:
        if key is None:
            for event in group:
                query = "SELECT card, response FROM event WHERE seq = ?"
                card, response = connection.execute(query, (event.seq,)).fetchone()
                for heir in heirs.of(event.kind, card, response):
                    older.setdefault(heir, []).append(replace(event, key=heir))
            continue
        mine = older.pop(key, [])
        events = [*mine, *group]
        yield sorted(events, key=attrgetter("logical_ms", "id")) if mine else events
    yield from older.values()


def _open_by_progress(connection: sqlite3.Connection) -> None:
    """Open and close the cards according to the progress of all cards."""
    (depth,) = connection.execute("SELECT coalesce(max(depth), 0) FROM item").fetchone()
    for level in range(1, depth + 1):
        connection.execute(
            "UPDATE item SET unpassed = "
            "coalesce((SELECT unpassed FROM item AS above WHERE above.key = item.parent), 0) + "
            "NOT EXISTS (SELECT 1 FROM card WHERE card.phrase = item.phrase "
            "AND card.type = ? AND card.passed) WHERE depth = ?",
            (MEANING, level),
        )
    for (phrasebook,) in connection.execute("SELECT id FROM phrasebook").fetchall():
        open_all_cards(connection, phrasebook)


def read_weights_periods(connection: sqlite3.Connection) -> list[WeightsPeriod]:
    """Return the weights periods in the order of the log."""
    periods = [WeightsPeriod((float("-inf"), ""), Model())]
    for event in log.read(
        connection, f"kind <> 'review' AND kind = '{EventKind.WEIGHTS}' AND {log.LIVE}"
    ):
        weights = decode_object(event.payload)["weights"]
        periods.append(WeightsPeriod(order_key(event), Model(tuple(weights))))
    return periods


def _derived(
    cards: Sequence[Sequence[CardEvent]],
    periods: Sequence[WeightsPeriod],
    paths: Collection[int],
) -> Iterator[tuple[Progress, list[_Row]]]:
    """Yield the progress of each card and the rows of its answers.

    The predicted chance of an answer comes from the weights in force at the time. Later weights
    may have been fitted to that answer.

    Args:
        cards: Live events of each card, in log order.
        periods: Weights periods in the order of the log.
        paths: Keys of the path cards.
    """
    traced = (runs_of(cards, period.model) for period in periods)
    walked = (events if events and events[0].key in paths else () for events in cards)
    steps = steps_of(walked, periods[-1].model)
    for events, text, *runs in zip(cards, steps, *traced, strict=True):
        *earlier, rows = (
            list(_rows(one, period.model)) for one, period in zip(runs, periods, strict=True)
        )
        for others, later in zip(reversed(earlier), reversed(periods[1:]), strict=True):
            before = {event.seq for event in events if order_key(event) < later.since}
            rows = [
                (*row[:_CHANCE], other[_CHANCE], *row[_CHANCE + 1 :]) if row[0] in before else row
                for row, other in zip(rows, others, strict=True)
            ]
        after = runs[-1][-1].after if events else Progress()
        yield after._replace(steps=text) if text else after, rows


def _rows(
    runs: Iterable[Run],
    model: Model,
    latest: int | None = None,
    introduced: Iterable[int] = (),
) -> Iterator[_Row]:
    """Yield the rows of a card's answers.

    Args:
        runs: The card's runs.
        model: FSRS under the weights of the replay.
        latest: The card's latest learning day before the runs.
        introduced: The days before the runs on which the card was new.
    """
    curve = model.curve()
    again, in_review = int(Rating.AGAIN), str(State.REVIEW)  # faster to compare with
    introduced = set(introduced)
    spaced = lapses = 0
    for events, memories, before, after in runs:
        event = events[0]
        if before.last_day is not None:  # a first showing has no row
            latest = max(before.last_day, latest or before.last_day)
        if event.kind != EventKind.REVIEW:
            if before.stability is None or after.stability is not None:
                continue
            yield (
                *(event.seq, event.key, event.learning_day, 0, 0, before.last_day, latest),
                *(before.stability, before.difficulty, None, None, 0, 0, spaced, lapses),
            )
            latest = max(event.learning_day, latest or event.learning_day)
            spaced = lapses = 0
            continue
        state: str | None = before.state
        due_day, last_day = before.due_day, before.last_day
        held = [(before.stability, before.difficulty), *memories]
        is_new = not before.reps and event.learning_day not in introduced
        if is_new:
            introduced.add(event.learning_day)
        # Building a `Progress` per answer would slow down a rebuild, which reads all answers.
        for event, (stability, difficulty) in zip(events, held, strict=False):
            day, rating, duration = event.learning_day, event.rating, event.duration_ms or 0
            was_review = state == in_review
            chance = tested = None
            if last_day is not None and stability is not None and day > last_day:
                spaced += 1
                lapses += rating == again
                chance = curve(stability, day - last_day)
                if was_review and due_day is not None and due_day > last_day:
                    tested = due_day - last_day
            yield (
                event.seq,
                event.key,
                day,
                rating,
                min(duration, LONGEST_MS),
                last_day,
                latest,
                stability,
                difficulty,
                chance,
                tested,
                1 if is_new else 0,
                1 if was_review else 0,
                spaced,
                lapses,
            )
            is_new = False
            if latest is None or day > latest:
                latest = day
            state, due_day, last_day = event.state, event.due_day, day
