"""A collection that a newer malgil upgrades while this one has it open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import CollectionError, MalgilError, WriteError
from malgil.base.resources import data_path
from malgil.collection import Collection
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating
from malgil.store import backup, database, restore
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason
from malgil.store.open import _recognise
from malgil.store.repair import examine
from malgil.store.restore import prepared_restore
from tests.store.learner import START, Clock, question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def collection(collection_file: Path) -> Iterator[Collection]:
    with Collection.open(collection_file, now=START) as opened:
        card = opened.next_card(START)
        assert card is not None
        opened.answer(card.id, Rating.GOOD, START)
        yield opened


def migrate(path: Path, version: int = database.SCHEMA_VERSION + 1, statement: str = "") -> bytes:
    """Upgrade the file like another version, and return its content."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        if statement:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    return content(path)


def content(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        return connection.serialize()


def next_card(collection: Collection) -> str:
    card = collection.next_card(START)
    assert card is not None
    return card.id


def _answer(collection: Collection, card: str) -> object:
    return collection.answer(card, Rating.GOOD, START)


def _import(collection: Collection, _card: str) -> object:
    book = read_phrasebook_file(data_path("phrasebooks", "amazon-live-chat.yaml"))
    return collection.import_book(book, START)


WRITERS: dict[str, Callable[[Collection, str], object]] = {
    "answer": _answer,
    "import": _import,
    "undo": lambda collection, _card: collection.undo(START),
    "redo": lambda collection, _card: collection.redo(START),
    "setting": lambda collection, _card: collection.set_setting("new_per_day", 7, START),
}


@pytest.mark.parametrize("version", [database.SCHEMA_VERSION + 1, 99, database.SCHEMA_VERSION - 1])
@pytest.mark.parametrize("write", WRITERS)
def test_nothing_is_written_to_what_another_version_changed(
    collection: Collection, write: str, version: int
) -> None:
    card = next_card(collection)
    before = migrate(collection.path, version)
    for _attempt in range(2):
        with pytest.raises(WriteError, match="Another version") as caught:
            WRITERS[write](collection, card)
    assert str(collection.path) in str(caught.value)
    assert content(collection.path) == before
    assert not collection.connection.in_transaction


def test_it_is_looked_at_under_the_lock(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = database._begin

    def late(connection: sqlite3.Connection, wait_ms: int) -> None:
        migrate(collection.path)  # after all checks before the lock
        begin(connection, wait_ms)

    monkeypatch.setattr(database, "_begin", late)
    with pytest.raises(WriteError, match="Another version"):
        collection.set_setting("new_per_day", 7, START)


def test_it_looks_no_further_than_one_statement(collection: Collection) -> None:
    seen: list[str] = []
    collection.connection.set_trace_callback(seen.append)
    collection.set_setting("new_per_day", 7, START)
    collection.connection.set_trace_callback(None)
    assert seen.count("PRAGMA user_version") == 1
    begun = seen.index("BEGIN IMMEDIATE")
    assert "PRAGMA user_version" in seen[begun : begun + 3]


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE event RENAME TO happening",
        "ALTER TABLE card RENAME COLUMN due_ms TO due",
        "ALTER TABLE phrase DROP COLUMN note",
        "DROP TABLE review",
        "DROP TABLE gloss",
    ],
)
def test_who_reads_is_told_of_it_too(collection: Collection, statement: str) -> None:
    session = ReviewSession(collection, Clock())
    step = question(session)
    migrate(collection.path, statement=statement)
    collection.forget_cached()
    with (
        pytest.raises(WriteError, match="Another version"),
        database.reading(collection.connection),
    ):
        session.rate(step, Rating.GOOD)
    readers: tuple[Callable[[], object], ...] = (
        lambda: collection.home(START),
        lambda: collection.counts(START),
        session.next,
    )
    for read in readers:
        try:
            with database.reading(collection.connection):
                read()
        except MalgilError as error:
            assert "Another version" in str(error)  # noqa: PT017 - some readers need no such table


@pytest.mark.parametrize("reason", list(Reason))
def test_no_backup_is_made_of_it(collection: Collection, reason: Reason) -> None:
    migrate(collection.path)
    with pytest.raises(CollectionError, match="Another version"):
        back_up(collection.path, START, reason)
    assert list((collection.path.parent / "backups").iterdir()) == []


def test_no_backup_takes_its_place(collection: Collection, tmp_path: Path) -> None:
    saved = tmp_path / "saved.malgil"
    backup.write_backup(collection.path, saved)
    before = migrate(collection.path)
    with (
        prepared_restore(saved, collection.path) as prepared,
        pytest.raises(WriteError, match="Another version"),
    ):
        prepared.perform(START)
    assert content(collection.path) == before
    assert not list(tmp_path.glob("*.damaged-*"))


def test_a_restore_looks_again_under_the_lock(collection: Collection, tmp_path: Path) -> None:
    saved, today = tmp_path / "saved.malgil", tmp_path / "today.malgil"
    backup.write_backup(collection.path, saved)
    backup.write_backup(collection.path, today)
    before = migrate(collection.path)
    with pytest.raises(WriteError, match="Another version"):
        restore.overwrite(collection.path, saved, today)
    assert content(collection.path) == before


def test_no_older_file_is_made_of_it(collection: Collection, tmp_path: Path) -> None:
    migrate(collection.path)
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(CollectionError, match="newer malgil"):
        examine(collection.path)
    assert {path.name for path in tmp_path.iterdir()} == before


def test_a_migration_is_not_taken_back_by_a_slower_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c.malgil"
    Collection.open(path, now=START).close()
    recognise = _recognise

    def late(connection: sqlite3.Connection, shown: Path) -> int:
        recognise(connection, shown)
        migrate(path)
        return 1  # the value at the time of the check

    monkeypatch.setattr("malgil.store.open._recognise", late)
    monkeypatch.setattr("malgil.store.backup.back_up_as_of_log", lambda *_given: None)
    with pytest.raises(CollectionError, match="Another version"):
        Collection.open(path)
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()
    assert version == (database.SCHEMA_VERSION + 1,)


def test_an_older_collection_can_be_restored_over(tmp_path: Path) -> None:
    path, saved = tmp_path / "c.malgil", tmp_path / "saved.malgil"
    with Collection.open(path, now=START) as collection:
        backup.write_backup(path, saved)
        assert collection.check() == []
    migrate(path, version=database.SCHEMA_VERSION - 1)
    with prepared_restore(saved, path) as prepared:
        kept = prepared.perform(START)
    assert kept is not None
    assert kept.parent == tmp_path / "backups"
    with Collection.open(path) as collection:
        assert collection.check() == []
