"""A heavy task of malgil, alone in a process: `python -m benchmarks.work TASK FILE`.

Prints its time in milliseconds as JSON, with that of its floor if it has one. `WORK` lists the
tasks.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import tempfile
import time
from contextlib import closing
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import made
from malgil import Collection
from malgil.__main__ import ALLOCATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MOMENT = made.NOW + timedelta(days=30)
QUERIES = 20
ANSWERS = 100
MOST_LABELS = 100_000


def main(what: str, place: Path) -> None:
    """Run a task and print the times."""
    gc.set_threshold(ALLOCATIONS)  # as the program does
    print(json.dumps(WORK[what](place)))


def statistics_panels(place: Path) -> dict[str, float]:
    """Read all panels of the statistics, for the second time on a day."""
    with Collection.open(place, now=MOMENT) as collection:
        from malgil.stats.panels import read_stats

        read_stats(collection, MOMENT, panels=["today"])
        return {"malgil": _timed(lambda: read_stats(collection, MOMENT))}


def statistics_without_a_memo(place: Path) -> dict[str, float]:
    """Read all panels of the statistics without a memo."""
    with Collection.open(place, now=MOMENT) as collection:
        from malgil.stats.panels import read_stats

        collection.connection.execute("DELETE FROM memo")
        return {"malgil": _timed(lambda: read_stats(collection, MOMENT))}


def statistics_of_a_type(place: Path) -> dict[str, float]:
    """Read all panels of the statistics, limited to the cards of one type."""
    with Collection.open(place, now=MOMENT) as collection:
        from malgil.phrasebook.cards import LABEL
        from malgil.stats.panels import read_stats
        from malgil.stats.reader import StatsQuery

        query = StatsQuery(card_type=LABEL)
        return {"malgil": _timed(lambda: read_stats(collection, MOMENT, query))}


def answers(place: Path) -> dict[str, float]:
    """Answer a hundred cards, each followed by the next question and the progress."""
    from malgil.review.session import ReviewSession
    from malgil.review.views import LevelReading, Question
    from malgil.scheduling.fsrs import Rating

    with Collection.open(place, now=MOMENT) as collection:
        session = ReviewSession(collection, lambda: MOMENT)
        times = []
        for _ in range(ANSWERS):
            shown = session.next()
            while isinstance(shown, LevelReading):
                shown = session.next()
            if not isinstance(shown, Question):
                break
            times.append(_timed(lambda shown=shown: session.rate(shown, Rating.GOOD)))
            session.progress()
    return {"malgil": statistics.median(times), "answers": len(times)}


def search(place: Path) -> dict[str, float]:
    """Type words of the phrasebook key by key. The index is read before the first."""
    with Collection.open(place, now=MOMENT) as collection:
        from malgil.lookup.phrase_page import Finder

        finder = Finder(collection)
        first = _timed(lambda: finder.find("a"))
        times = [
            _timed(lambda typed=typed: finder.find(typed))
            for query in queries(place)
            for typed in keys_of(query)
        ]
    return {"malgil": statistics.median(times), "malgil, once": first, "most": max(times)}


def queries(place: Path) -> list[str]:
    """Return words of labels and glosses, spread over the phrasebook."""
    import sqlite3

    with closing(sqlite3.connect(place)) as connection:
        rows = connection.execute(
            "SELECT label, glosses FROM item JOIN phrase ON phrase.key = item.phrase "
            "WHERE phrase.phrasebook = (SELECT id FROM phrasebook ORDER BY position DESC LIMIT 1)"
        ).fetchall()
    step = max(1, len(rows) // QUERIES)
    return [
        (label if at % 2 else json.loads(glosses)[0]).split()[at % 3 % 2]
        for at, (label, glosses) in enumerate(rows[::step][:QUERIES])
    ]


def keys_of(query: str) -> list[str]:
    """Return the text in the field after each key."""
    return [query[: end + 1] for end in range(len(query))]


def read_a_phrasebook(place: Path) -> dict[str, float]:
    """Import the newest phrasebook of a collection, as a YAML file, into a new collection.

    If it is larger than a file may be, a phrasebook of the maximum size replaces it.
    """
    import yaml

    with Collection.open(place, now=MOMENT) as collection:
        from malgil.phrasebook.formats.yaml import write_phrasebook

        newest = collection.phrasebooks()[-1]
        book = (
            made.book_of(MOST_LABELS)
            if newest.phrases > MOST_LABELS
            else collection.book(newest.id)
        )
        text = write_phrasebook(book)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "book.yaml"
        file.write_text(text, encoding="utf-8")
        data = file.read_bytes()
        floor = _timed(lambda: yaml.load(data, Loader=yaml.CSafeLoader))
        with Collection.open(Path(folder) / "new.malgil", now=MOMENT) as collection:
            from malgil.phrasebook.formats.yaml import read_phrasebook_file

            began = time.perf_counter()
            book = read_phrasebook_file(file)
            read = time.perf_counter()
            collection.import_book(book, MOMENT)
            ended = time.perf_counter()
    return {
        "malgil": (ended - began) * 1000,
        "read": (read - began) * 1000,
        "floor": floor,
        "MiB": len(data) / 2**20,
    }


def replay(place: Path) -> dict[str, float]:
    """Replay all answers into the rows of the cards, and the same histories by the engine alone."""
    from malgil.store import answers, database

    with Collection.open(place, now=MOMENT) as collection:
        connection = collection.connection
        with database.transaction(connection):
            whole = _timed(lambda: answers.rebuild(connection))
        rows = connection.execute(
            "SELECT card, rating, learning_day FROM event "
            "WHERE kind = 'review' ORDER BY card, logical_ms, id"
        ).fetchall()
        floor = _timed(lambda: _by_the_engine(rows))
    return {"malgil": whole, "floor": floor, "reviews": len(rows)}


def _by_the_engine(rows: Iterable[tuple[str, int, int]]) -> object:
    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview

    from malgil.scheduling.fsrs import DEFAULT_WEIGHTS

    items = []
    for _card, history in groupby(rows, key=lambda row: row[0]):
        last = None
        reviews = []
        for _same, rating, day in history:
            reviews.append(FSRSReview(rating, 0 if last is None else max(0, day - last)))
            last = day
        items.append(FSRSItem(reviews))
    return FSRS(list(DEFAULT_WEIGHTS)).memory_state_batch(items, [None] * len(items))


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


WORK = {
    "answers": answers,
    "statistics": statistics_panels,
    "statistics without a memo": statistics_without_a_memo,
    "statistics of one type": statistics_of_a_type,
    "search": search,
    "import": read_a_phrasebook,
    "replay": replay,
}
"""The tasks by name. Each may write to its file."""

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
