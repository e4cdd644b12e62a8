"""The three pinned collections: made once per session, copied for each test."""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from malgil import Collection

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).parent.parent / "data"
FIRST_DAY = datetime.fromisoformat("2026-03-02T09:00:00+09:00")
RICH_DAY = datetime.fromisoformat("2026-03-27T09:00:00+09:00")


def make_empty(path: Path) -> None:
    """Write a collection without answers."""
    with Collection.open(path, now=FIRST_DAY):
        pass


def make_one_day(path: Path) -> None:
    """Write a collection with a first day of answers, one of them undone."""
    with Collection.open(path, now=FIRST_DAY) as collection:
        for turn in range(14):
            card = collection.next_card(FIRST_DAY)
            assert card is not None
            collection.answer(card.id, 1 + turn % 4, FIRST_DAY, duration_ms=1000 * (turn + 1))
        collection.undo(FIRST_DAY)


def make_rich(path: Path) -> None:
    """Write the month that `make_rich` recorded, upgraded from schema 3."""
    write_rich(path)
    with Collection.open(path, now=RICH_DAY):
        pass


def write_rich(path: Path) -> None:
    """Write the same in schema 3."""
    dump = lzma.decompress((DATA / "rich-schema-3.sql.xz").read_bytes()).decode()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump)
        connection.commit()


MAKERS: dict[str, tuple[Callable[[Path], None], datetime]] = {
    "empty": (make_empty, FIRST_DAY),
    "one-day": (make_one_day, FIRST_DAY),
    "rich": (make_rich, RICH_DAY),
}
