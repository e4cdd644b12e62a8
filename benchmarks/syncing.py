"""Measure a first sync of ten years of answers, and a daily one, through a folder."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import zlib
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from malgil.base.events import COLUMNS
from malgil.collection import Collection
from malgil.store import database, log
from malgil.store.rebuild import rebuild
from malgil.sync.sync import sync
from malgil.sync.target import open_target

DAYS, CARDS_A_DAY = 3650, 30
SEOUL = ZoneInfo("Asia/Seoul")
START = datetime(2026, 3, 2, 9, tzinfo=SEOUL)


def lived(path: Path, days: int) -> Collection:
    """Return a collection with answers of many days. Which ones does not matter here."""
    rng = Random(1)  # noqa: S311 - a benchmark
    collection = Collection.open(path, now=START)
    connection = collection.connection
    cards = [row.card.id for row in collection.cards()]
    collection.answer(cards[0], 3, START)
    (model,) = list(log.read(connection, "kind = 'review'"))
    with database.transaction(connection):
        logical = log.next_logical(connection, 0)
        for day in range(days):
            for number in range(CARDS_A_DAY):
                wall = model.wall_ms + day * 86_400_000 + number * 12_000
                logical = max(logical + 1, wall)
                event = replace(
                    model,
                    id=log.new_id(),
                    action=log.new_id(),
                    wall_ms=wall,
                    logical_ms=logical,
                    learning_day=model.learning_day + day,
                    card=rng.choice(cards),
                    rating=rng.choice((1, 3, 3, 3, 3, 4)),
                    duration_ms=rng.randrange(2000, 15_000),
                    response=rng.choice(("", "Something else", "A delivery, order or return")),
                    due_ms=None,
                    state="review",
                    due_day=model.learning_day + day + rng.randrange(1, 300),
                )
                log.append(connection, event)
        rebuild(connection)
    return collection


def measured(name: str, collection: Collection, folder: Path, now: datetime) -> None:
    """Sync once, and print what it took."""
    began, wall = time.process_time(), time.monotonic()
    report = sync(collection, open_target(str(folder)), str(folder), now)
    print(
        f"{name}: {time.process_time() - began:.2f} s of a processor, "
        f"{time.monotonic() - wall:.2f} s, {report.requests} requests, "
        f"{report.bytes_sent} bytes sent, {report.bytes_received} received, "
        f"{report.received} entries came, {report.sent} went"
    )


def main() -> None:
    """Print the measurements."""
    days = int(sys.argv[1]) if len(sys.argv) > 1 else DAYS
    with tempfile.TemporaryDirectory() as name:
        home, shared = Path(name), Path(name) / "shared"
        shared.mkdir()
        os.environ["XDG_STATE_HOME"] = name
        end = START + timedelta(days=days)
        first = lived(home / "first.malgil", days)
        rows = first.connection.execute(f"SELECT {', '.join(COLUMNS)} FROM event")
        plain = zlib.compress("\n".join(map(repr, rows)).encode(), 9)
        print(f"{log.last_number(first.connection)} entries, {len(plain)} bytes compressed")
        measured("the first machine sends all", first, shared, end)
        second = Collection.open(home / "second.malgil", now=end)
        second.connection.execute("UPDATE machine SET fingerprint = 'another'")
        measured("a second machine reads all", second, shared, end)
        measured("nothing new", second, shared, end)
        measured("the first takes the second's", first, shared, end)
        for number in range(CARDS_A_DAY):
            second.answer(second.cards()[number].card.id, 3, end)
        measured("a day's answers go", second, shared, end)
        measured("a day's answers come", first, shared, end)
        first.close()
        second.close()


if __name__ == "__main__":
    main()
