"""Anki's backend on the same cards: `python -m benchmarks.peer TASK FILE`. Needs the extra `bench`.

`make MALGIL ANKI` converts a malgil collection into an Anki collection: labels and glosses as
notes, three cards each, every answer, with FSRS. Each other task runs alone in a process and prints
its time in milliseconds as JSON. There is no window, so the time of Qt is not included.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import statistics
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ANSWERS = 200
_DAY_MS = 86_400_000
_ORDS = {"meaning": 0, "label": 1, "path": 2}
_LATEST = (
    "FROM card JOIN phrase ON phrase.key = card.phrase WHERE phrase.phrasebook = "
    "(SELECT id FROM phrasebook ORDER BY position DESC LIMIT 1)"
)


def main(arguments: list[str]) -> None:
    """Run a task."""
    what, *places = arguments
    if what == "make":
        make(Path(places[0]), Path(places[1]))
        return
    print(json.dumps(WORK[what](Path(places[0]))))


def make(source: Path, target: Path) -> None:
    """Convert a malgil collection into an Anki collection."""
    from anki.collection import Collection

    draft = target.with_suffix(".draft.anki2")
    for one in target.parent.glob(f"{draft.stem}*"):
        shutil.rmtree(one) if one.is_dir() else one.unlink()
    collection = Collection(str(draft))
    collection.set_config("fsrs", True)
    model = collection.models.by_name("Basic")
    today = collection.sched.today
    kind = int(model["id"]) if model is not None else 0
    collection.close()
    with closing(sqlite3.connect(source)) as ours, closing(sqlite3.connect(draft)) as theirs:
        theirs.execute("BEGIN")
        _copy_notes(ours, theirs, kind)
        _copy_cards(ours, theirs, today)
        theirs.execute("COMMIT")
    draft.replace(target)


def _copy_notes(ours: sqlite3.Connection, theirs: sqlite3.Connection, kind: int) -> None:
    def rows() -> Iterator[tuple[object, ...]]:
        glosses: dict[int, list[str]] = {}
        for key, text in ours.execute("SELECT phrase, text FROM gloss ORDER BY phrase, position"):
            glosses.setdefault(key, []).append(text)
        for key, label in ours.execute("SELECT key, label FROM phrase"):
            meaning = " / ".join(glosses.get(key, ()))
            digest = int(hashlib.sha1(label.encode(), usedforsecurity=False).hexdigest()[:8], 16)
            fields = f"{label}\x1f{meaning}"
            yield (key, f"g{key}", kind, 1, -1, "", fields, label, digest, 0, "")

    theirs.executemany("INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?)", rows())


def _copy_cards(ours: sqlite3.Connection, theirs: sqlite3.Connection, today: int) -> None:
    # Anki's days start with the collection. Ours are moved so that the last answer is yesterday.
    (last_ms,) = ours.execute("SELECT max(wall_ms) FROM event WHERE kind = 'review'").fetchone()
    last_day = last_ms // _DAY_MS
    shift = int(time.time() * 1000) - _DAY_MS - last_ms
    numbers: dict[str, int] = {}

    def cards() -> Iterator[tuple[object, ...]]:
        columns = "card.id, card.phrase, type, due_day, stability, difficulty, last_day, reps"
        rows = ours.execute(f"SELECT {columns}, lapses {_LATEST} ORDER BY card.key")
        for number, row in enumerate(rows, start=1):
            card, phrase, kind, due, stability, difficulty, last, reps, lapses = row
            numbers[card] = number
            if stability is None:
                state, when, interval, data = 0, number, 0, ""
            else:
                state, when = 2, today + (due or last_day) - last_day
                interval = max(1, (due or last_day) - last)
                data = json.dumps({"s": stability, "d": difficulty, "dr": 0.9})
            yield (
                *(number, phrase, 1, _ORDS[kind], 1, -1, state, state, when, interval),
                *(2500, reps, lapses, 0, 0, 0, 0, data),
            )

    theirs.executemany(f"INSERT INTO cards VALUES ({', '.join('?' * 18)})", cards())
    answers = (
        (wall + shift + at, numbers[card], -1, rating, 1, 1, 2500, spent, 1)
        for at, (wall, card, rating, spent) in enumerate(
            ours.execute(
                "SELECT wall_ms, card, rating, duration_ms FROM event WHERE kind = 'review' "
                "ORDER BY wall_ms"
            )
        )
        if card in numbers
    )
    theirs.executemany("INSERT OR IGNORE INTO revlog VALUES (?,?,?,?,?,?,?,?,?)", answers)


def first_card(place: Path) -> dict[str, float]:
    """Open the collection and build the queues up to the first card."""
    began = time.perf_counter()
    collection = _open(place)
    queued = collection.sched.get_queued_cards()
    if not queued.cards:
        raise SystemExit("there is nothing to learn")
    return {"anki": (time.perf_counter() - began) * 1000}


def answer(place: Path) -> dict[str, float]:
    """Answer cards. Only `answer_card` is measured. The answer is on disk when it returns."""
    collection = _open(place)
    times = []
    while len(times) < ANSWERS:
        queued = collection.sched.get_queued_cards()
        if not queued.cards:
            break
        one = queued.cards[0]
        card = collection.get_card(one.card.id)
        card.start_timer()
        built = collection.sched.build_answer(card=card, states=one.states, rating=2)
        times.append(_timed(lambda built=built: collection.sched.answer_card(built)))
    return {"anki": statistics.median(times), "most": max(times), "answers": len(times)}


def graphs(place: Path) -> dict[str, float]:
    """Compute the statistics over all time."""
    collection = _open(place)
    return {"anki": _timed(lambda: collection._backend.graphs(search="", days=0))}  # noqa: SLF001 - its only way


def search(place: Path) -> dict[str, float]:
    """Type words key by key."""
    from benchmarks.work import keys_of, queries

    collection = _open(place)
    typed = [one for query in queries(place.with_suffix(".malgil")) for one in keys_of(query)]
    times = [_timed(lambda one=one: collection.find_notes(f'"{one}"')) for one in typed]
    return {"anki": statistics.median(times), "most": max(times)}


def _open(place: Path) -> Any:
    from anki.collection import Collection

    return Collection(str(place))


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


WORK = {"first card": first_card, "answer": answer, "statistics": graphs, "search": search}
"""The tasks by name. Each may write to its Anki collection."""

if __name__ == "__main__":
    main(sys.argv[1:])
