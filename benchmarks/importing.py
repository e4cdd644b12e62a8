"""Benchmark of an import of a long list, beside its parser and the same rows by `executemany`.

    python -m benchmarks.importing [ROWS]

The least that an import can cost is reading the file and writing the rows that it leaves in the
collection. Times are processor times, the least of some runs.
"""

from __future__ import annotations

import gc
import random
import sqlite3
import sys
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.__main__ import ALLOCATIONS
from malgil.collection import Collection
from malgil.library.files import ImportOptions, preview, read_source
from malgil.phrasebook.formats.csv import read_table
from malgil.phrasebook.formats.drafts import BookFile

if TYPE_CHECKING:
    from collections.abc import Callable

_ROWS = 10_000
_REPEATS = 5
_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_LATIN = "eeeeaaaaiiiooottttnnnssshhrrddllccuummwwffggyyppbbvk"
_HANGUL = "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추"


def main(count: int) -> None:
    """Print the times and their ratio."""
    gc.set_threshold(ALLOCATIONS)  # as the program does
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        file = place / "words.csv"
        file.write_text(_table(count), encoding="utf-8")
        text = file.read_text(encoding="utf-8")

        def parse() -> None:
            read_table(text, BookFile(source="words.csv", book_id="words", title="words"))

        parsing = min(_timed(parse) for _ in range(_REPEATS))
        whole, inserting = [], []
        for number in range(_REPEATS):
            path = place / f"{number}.malgil"
            with Collection.open(path, now=_NOW) as collection:
                before = _rows(collection.connection)
                whole.append(_timed(lambda: _import(collection, file)))
                rows = _rows(collection.connection)
                schema = _schema(collection.connection)
            added = {table: sorted(rows[table] - before[table], key=repr) for table in rows}
            inserting.append(_timed(partial(_insert, place / "floor.db", schema, added)))
        ratio = min(whole) / (parsing + min(inserting))
        print(f"parser                 {parsing * 1000:6.0f} ms for {count} rows")
        print(f"the rows, executemany  {min(inserting) * 1000:6.0f} ms")
        print(f"import                 {min(whole) * 1000:6.0f} ms, {ratio:.2f} times both")


def _table(count: int) -> str:
    """Return distinct phrases of random words, as long as those of the shipped menu."""
    chance = random.Random(1)  # noqa: S311 - made-up data
    english, korean = (_words(chance, letters) for letters in (_LATIN, _HANGUL))
    lines = ["English,Korean,Note"]
    for _ in range(count):
        label = " ".join(chance.choices(english, k=chance.randint(2, 5)))
        lines.append(f"{label},{' '.join(chance.choices(korean, k=chance.randint(2, 4)))},")
    return "\n".join(dict.fromkeys(lines)) + "\n"


def _words(chance: random.Random, letters: str) -> list[str]:
    sizes = (2, 4) if letters is _HANGUL else (3, 9)
    return ["".join(chance.choices(letters, k=chance.randint(*sizes))) for _ in range(4_000)]


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _import(collection: Collection, file: Path) -> None:
    found = preview(read_source(str(file)), collection, None, ImportOptions())
    collection.import_book(found.book, _NOW)


def _tables(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    names = [name for (name,) in connection.execute(query)]
    return [name for name in names if not name.startswith("sqlite_")]


def _rows(connection: sqlite3.Connection) -> dict[str, set[tuple[object, ...]]]:
    return {
        table: set(connection.execute(f"SELECT * FROM {table}")) for table in _tables(connection)
    }


def _schema(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    return [sql for (sql,) in connection.execute(query)]


def _insert(path: Path, schema: list[str], rows: dict[str, list[tuple[object, ...]]]) -> None:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    with connection:
        for sql in schema:
            if "sqlite_" not in sql:
                connection.execute(sql)
        for table, added in rows.items():
            if added:
                marks = ", ".join("?" * len(added[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", added)
    connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _ROWS)
