"""Collections of any size, made once and cached outside the repository.

The menu is made up. The learner is simulated with the real scheduler, card by card, and written in
bulk. `malgil check` finds no problems in the result.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from malgil import Collection
from malgil.base.events import COLUMNS, Event, EventKind
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.scheduling.card_state import Progress, advance
from malgil.scheduling.fsrs import Model, Rating
from malgil.scheduling.scheduler import outcomes, seed_of
from malgil.store import answers, log
from malgil.store.cards import PROGRESS_COLUMNS
from malgil.store.database import FINGERPRINTS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

VERSION = 2
"""Raise this when the collections change."""

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
"""The time of all measurements. The learner has answered until the day before."""

TODAY = NOW.date().toordinal() - datetime(1970, 1, 1, tzinfo=UTC).date().toordinal()
DAYS = 1000
"""Number of days that the learner has studied."""

_DAY_MS = 86_400_000
_LEVEL = 10
_SYLLABLES = [chr(0xAC00 + 28 * n) for n in range(0, 399, 3)]
_KNOWN = ("meaning", "label", "path")
_EVENT_MARKS = ", ".join("?" * (len(COLUMNS) + 1))


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a collection.

    Attributes:
        name: Its name in tables and file names.
        phrases: Number of phrases of the made-up menu; 0 for the shipped one.
        reviews: Approximate number of answers.
    """

    name: str
    phrases: int
    reviews: int


SIZES = (
    Size("325", 0, 8_000),
    Size("10k", 3_450, 100_000),
    Size("100k", 34_500, 1_000_000),
    Size("1M", 345_000, 1_000_000),
)


def cache_folder() -> Path:
    """Return the folder of the cached collections."""
    from platformdirs import user_cache_path

    return Path(os.environ.get("MALGIL_BENCH_CACHE") or user_cache_path("malgil-benchmarks"))


def collection(size: Size) -> Path:
    """Return the file of a collection of a size. Make a missing one."""
    schema = hashlib.blake2b(repr(FINGERPRINTS).encode(), digest_size=4).hexdigest()
    target = cache_folder() / f"{size.name}-{VERSION}-{schema}.malgil"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_suffix(".draft")
        for one in target.parent.glob(f"{draft.name}*"):
            one.unlink()
        _make(size, draft)
        draft.replace(target)
    return target


def copy_of(size: Size, folder: Path) -> Path:
    """Return a writable copy of a collection."""
    copied = Path(shutil.copy(collection(size), folder / f"{size.name}.malgil"))
    os.sync()  # otherwise the first answers wait for the disk
    return copied


def book_of(count: int) -> Phrasebook:
    """Return a made-up phrasebook with `count` labels."""
    return _book(count, random.Random(count))  # noqa: S311 - no secret


def _make(size: Size, path: Path) -> None:
    start = datetime.fromtimestamp((TODAY - DAYS - 1) * _DAY_MS / 1000, tz=UTC)
    rng = random.Random(size.name)  # noqa: S311 - no secret
    with Collection.open(path, now=start) as made:
        connection = made.connection
        if size.phrases:
            connection.execute("PRAGMA synchronous = OFF")
            made.import_book(_book(size.phrases, rng), start)
        _learn(connection, size.reviews, rng)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _book(count: int, rng: random.Random) -> Phrasebook:
    """Return a menu of `count` labels in ten branches, with ten children per item."""
    phrases = tuple(
        Phrase(id=f"p{n}", label=f"{_latin(rng)} {_latin(rng)} {_latin(rng)} {n}")
        for n in range(count)
    )
    glosses = [(f"{_hangul(rng)} {_hangul(rng)} {n}",) for n in range(count)]

    def item(n: int) -> MenuItem:
        first = (n + 1) * _LEVEL
        below = tuple(item(one) for one in range(first, min(first + _LEVEL, count)))
        return MenuItem(id=f"i{n}", phrase=f"p{n}", glosses=glosses[n], items=below)

    menu = tuple(item(n) for n in range(_LEVEL))
    return Phrasebook(id="many", title={"en": "Many"}, phrases=phrases, menu=menu)


def _latin(rng: random.Random) -> str:
    return "".join(rng.choices("eeetaaoinshrdlucmp", k=rng.randint(4, 9)))


def _hangul(rng: random.Random) -> str:
    return "".join(rng.choices(_SYLLABLES, k=rng.randint(2, 4)))


def _learn(connection: sqlite3.Connection, reviews: int, rng: random.Random) -> None:
    """Simulate about `reviews` answers, and write them with their projections."""
    rows = connection.execute(
        "SELECT card.id, type FROM card JOIN phrase ON phrase.key = card.phrase "
        "WHERE phrase.phrasebook = (SELECT id FROM phrasebook ORDER BY position DESC LIMIT 1) "
        "ORDER BY card.share DESC, card.rank, type = 'label', type = 'path'"
    ).fetchall()
    machine = log.machine_id(connection)
    count = _cards_for(reviews, len(rows))
    events: list[Event] = []
    states: list[tuple[object, ...]] = []
    for number, (card, kind) in enumerate(rows[:count]):
        begin = TODAY - DAYS + number * DAYS // count + (0 if kind == "meaning" else 3)
        progress = Progress()
        for event, after in _life(card, begin, machine, rng):
            progress = after
            events.append(event)
        if progress.reps:
            values = [getattr(progress, name) for name in PROGRESS_COLUMNS]
            states.append((*(str(one) if isinstance(one, str) else one for one in values), card))
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        f"INSERT INTO event ({', '.join(COLUMNS)}, checksum) VALUES ({_EVENT_MARKS})",
        _in_order(connection, events),
    )
    columns = ", ".join(f"{name} = ?" for name in PROGRESS_COLUMNS)
    connection.executemany(f"UPDATE card SET {columns} WHERE id = ?", states)
    answers.rebuild(connection)
    connection.execute("COMMIT")


def _cards_for(reviews: int, cards: int) -> int:
    # A card introduced within the thousand days is answered eight or nine times on average.
    return min(cards, max(1, reviews * 10 // 87))


def _life(
    card: str, begin: int, machine: str, rng: random.Random
) -> Iterator[tuple[Event, Progress]]:
    """Yield a card's answers from its first day to yesterday, with its progress after each."""
    model = Model()
    progress = Progress()
    day, now_ms = begin, begin * _DAY_MS + _morning(rng)
    while day < TODAY:
        memory = progress.memory
        recall = 0.6
        if memory is not None:
            recall = model.retrievability(
                memory.stability, max(0, day - (progress.last_day or day))
            )
        rating = Rating.AGAIN
        if rng.random() < recall:
            rating = rng.choices((Rating.HARD, Rating.GOOD, Rating.EASY), (1, 8, 1))[0]
        outcome = outcomes(
            progress,
            day=day,
            now_ms=now_ms,
            model=model,
            retention=0.9,
            load=_no_load,
            avoid=frozenset(),
            seed=seed_of(card, progress.reps),
        )[rating - 1]
        event = Event(
            id=log.new_id(),
            machine=machine,
            action=log.new_id(),
            kind=EventKind.REVIEW,
            wall_ms=now_ms,
            logical_ms=now_ms,
            learning_day=day,
            card=card,
            rating=int(rating),
            duration_ms=rng.randint(2_000, 20_000),
            response="",
            state=str(outcome.state),
            step=outcome.step,
            due_day=outcome.due_day,
            due_ms=outcome.due_ms,
        )
        progress = advance(progress, event, model)
        yield event, progress
        if outcome.due_ms is not None:
            now_ms = outcome.due_ms
        else:
            day = outcome.due_day or TODAY
            now_ms = day * _DAY_MS + _morning(rng)


def _morning(rng: random.Random) -> int:
    # Between nine and seventeen o'clock, far from the rollover.
    return 9 * 3_600_000 + rng.randint(0, 8 * 3_600_000)


def _no_load(_day: int) -> int:
    return 0


def _in_order(connection: sqlite3.Connection, events: list[Event]) -> Iterator[tuple[object, ...]]:
    from msgspec.structs import replace

    events.sort(key=lambda one: (one.wall_ms, one.id))
    last = log.next_logical(connection, 0)
    for event in events:
        last = max(event.wall_ms, last + 1)
        moved = replace(event, logical_ms=last)
        yield (*(getattr(moved, name) for name in COLUMNS), moved.checksum())
