"""A collection that is removed, moved, replaced or not written by malgil."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import CollectionError, WriteError
from malgil.collection import Collection
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating
from malgil.store import database
from malgil.store.database import FINGERPRINTS, fingerprint
from malgil.store.open import connect, migrate
from tests.store.learner import START, Clock, question

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def remove(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))


def replace(path: Path) -> None:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)


def lose_the_log(path: Path) -> None:
    log_of(path).unlink()


def replace_the_log(path: Path) -> None:
    replace(log_of(path))


def reviews(collection: Collection) -> int:
    return len(list(collection.reviews()))


@pytest.mark.parametrize("harm", [remove, move, replace, lose_the_log, replace_the_log])
def test_harm_is_noticed_before_a_verdict(
    collection_file: Path, harm: Callable[[Path], None]
) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=START) as collection:
        session = ReviewSession(collection, clock)
        session.rate(question(session), Rating.GOOD)
        asked = question(session)
        harm(collection_file)
        for _ in range(2):
            with pytest.raises(WriteError, match="removed, moved or replaced"):
                session.rate(asked, Rating.GOOD)
        assert question(session) is asked
        assert reviews(collection) == 1


def test_harm_during_the_write_is_noticed(collection_file: Path) -> None:
    with (
        Collection.open(collection_file, now=START) as collection,
        pytest.raises(WriteError, match="removed, moved or replaced"),
        database.transaction(collection.connection),
    ):
        move(collection_file)


def test_after_the_file_is_back_the_answer_is_there_once(collection_file: Path) -> None:
    with Collection.open(collection_file, now=START) as collection:
        session = ReviewSession(collection, Clock())
        asked = question(session)
        away = collection_file.with_name("away")
        collection_file.rename(away)
        with pytest.raises(WriteError):
            session.rate(asked, Rating.GOOD)
        away.rename(collection_file)
        session.rate(asked, Rating.GOOD)
        assert reviews(collection) == 1
        assert collection.check() == []


def test_a_link_that_is_turned_elsewhere_is_noticed(tmp_path: Path) -> None:
    real, other, link = tmp_path / "real", tmp_path / "other", tmp_path / "link"
    Collection.open(other, now=START).close()
    link.symlink_to(real)
    with Collection.open(link, now=START) as collection:
        assert real.exists()
        link.unlink()
        link.symlink_to(other)
        with pytest.raises(WriteError, match="removed, moved or replaced"):
            collection.set_setting("new_per_day", 3, START)


def test_a_log_without_its_file_is_found_behind_a_link(tmp_path: Path) -> None:
    log_of(tmp_path / "real").write_bytes(b"answers")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    with pytest.raises(CollectionError, match="is gone, but its log"):
        connect(link)
    assert log_of(tmp_path / "real").read_bytes() == b"answers"


@pytest.mark.parametrize("name", ["pipe", "loop", "under/file/collection", "nul\0"])
def test_what_can_be_no_file_is_refused(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "under").mkdir()
    (tmp_path / "under" / "file").touch()
    with pytest.raises(CollectionError):
        Collection.open(tmp_path / name)


def test_a_path_may_go_up_and_through_links(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "there").symlink_to(tmp_path / "here")
    with Collection.open(tmp_path / "here" / ".." / "there" / "file", now=START) as collection:
        collection.set_setting("new_per_day", 3, START)
    assert (tmp_path / "here" / "file").stat().st_mode & 0o777 == 0o600


def test_the_fingerprint_is_that_of_the_schema() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        found = fingerprint(fresh)
    # Of a new version: add this value to `FINGERPRINTS`; never change that of a released one.
    assert FINGERPRINTS[database.SCHEMA_VERSION] == found
    assert sorted(FINGERPRINTS) == list(range(1, database.SCHEMA_VERSION + 1))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON event BEGIN DELETE FROM card; END",
        "CREATE TRIGGER spy AFTER UPDATE ON card BEGIN UPDATE card SET reps = 9; END",
        "CREATE VIEW spy AS SELECT load_extension('evil')",
        "CREATE TABLE extra (x)",
        "CREATE VIRTUAL TABLE spy USING fts5(x)",
        "CREATE INDEX spy ON event (abs(rating))",
        "DROP TRIGGER event_is_never_changed",
        "DROP INDEX event_order",
        "ALTER TABLE card ADD COLUMN x INTEGER DEFAULT 1",
        "ALTER TABLE setting RENAME TO settings",
        "PRAGMA user_version = 0",
    ],
)
def test_a_file_with_another_schema_is_refused_as_it_is(
    collection_file: Path, statement: str
) -> None:
    Collection.open(collection_file, now=START).close()
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")
    before = collection_file.read_bytes()
    with pytest.raises(CollectionError, match="not as malgil writes it"):
        Collection.open(collection_file)
    assert collection_file.read_bytes() == before


def test_statistics_of_sqlite_are_no_offence(collection_file: Path) -> None:
    Collection.open(collection_file, now=START).close()
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute("ANALYZE")
    with Collection.open(collection_file) as collection:
        assert collection.check() == []
