"""Write collection-schema-N.sql: a small collection in the newest version of the schema.

Run it before the first change of the schema after a release: python -m tests.store.make_schema
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from malgil.collection import Collection
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.quiz.session import QuizSession
from malgil.store.database import SCHEMA_VERSION
from tests.quiz import quizzing

DATA = Path(__file__).parent.parent / "data"
NOW = datetime.fromisoformat("2026-03-02T09:00:00+09:00")


def quiz(collection: Collection, now: datetime) -> None:
    """Answer three questions of a quiz, right and wrong, and undo the last one."""
    session = QuizSession.start(collection, lambda: now, quizzing.setup(branch="", limit=4))
    for turn in range(3):
        quizzing.answer(session, right=turn != 1)
    quizzing.undo(session)


def main() -> None:
    """Make the collection, answer some cards, and dump it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection.malgil"
        with Collection.open(path, now=NOW) as collection:
            collection.import_book(read_phrasebook_file(DATA / "cli-small.yaml"), NOW)
            for turn in range(12):
                now = NOW + timedelta(minutes=5 * turn)
                card = collection.next_card(now)
                if card is not None:
                    collection.answer(card.id, 1 + turn % 4, now)
            collection.undo(now)
            collection.set_setting("new_per_day", 7, now)
            quiz(collection, now)
        with closing(sqlite3.connect(path)) as connection:
            dump = "\n".join(connection.iterdump())
            pragmas = [
                f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};"
                for name in ("application_id", "user_version")
            ]
    text = "\n".join([*pragmas, dump, ""])
    name = f"collection-schema-{SCHEMA_VERSION}.sql"
    (DATA / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
