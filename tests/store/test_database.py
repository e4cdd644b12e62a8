from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import CollectionError, WriteError
from malgil.collection import Collection
from malgil.store import database, log
from malgil.store.open import connect
from tests.store.learner import START

if TYPE_CHECKING:
    from pathlib import Path

OPEN = """
import sys
from malgil import Collection
with Collection.open(sys.argv[1]) as collection:
    print(len(collection.cards()))
"""


def imports(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM event WHERE kind = 'import'").fetchone()
    return int(count)


def contents(path: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(path.iterdir()) if one.is_file()}


def refused(path: Path) -> str:
    """Return the message when `path` is not a collection. Its folder must not change."""
    before = contents(path.parent)
    with pytest.raises(CollectionError) as caught:
        Collection.open(path, now=START)
    assert contents(path.parent) == before
    text = str(caught.value)
    assert str(path) in text
    return text


def test_a_new_collection_is_private(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "c.malgil"
    with Collection.open(path, now=START):
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700
        for one in path.parent.iterdir():
            assert one.stat().st_mode & 0o077 == 0, one


def test_a_file_of_no_bytes_counts_as_new(collection_file: Path) -> None:
    collection_file.touch()
    with Collection.open(collection_file, now=START) as collection:
        assert len(collection.cards()) == 345
    assert imports(collection_file) == 1


def test_a_collection_that_was_never_filled_is_filled(collection_file: Path) -> None:
    connect(collection_file).close()
    assert imports(collection_file) == 0
    for _ in range(2):
        with Collection.open(collection_file, now=START) as collection:
            assert len(collection.cards()) == 345
    assert imports(collection_file) == 1


def test_how_the_file_is_kept(collection_file: Path) -> None:
    def pragma(name: str) -> object:
        return collection.connection.execute(f"PRAGMA {name}").fetchone()[0]

    for _ in range(2):
        with Collection.open(collection_file, now=START) as collection:
            assert pragma("journal_mode") == "wal"
            assert pragma("synchronous") == 2
            assert pragma("foreign_keys") == 1
            assert pragma("trusted_schema") == 0
            assert pragma("application_id") == database.APPLICATION_ID
            assert pragma("user_version") == database.SCHEMA_VERSION
            tables = collection.connection.execute("PRAGMA table_list").fetchall()
            loose = {
                name
                for schema, name, kind, _columns, _rowid, strict in tables
                if schema == "main" and kind == "table" and not strict
            }
            assert loose == {"sqlite_schema"}


def test_a_copy_without_wal_gets_it_back(collection_file: Path) -> None:
    Collection.open(collection_file, now=START).close()
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with Collection.open(collection_file) as collection:
        mode = collection.connection.execute("PRAGMA journal_mode").fetchone()
    assert mode == ("wal",)


@pytest.mark.parametrize(
    "statement", ["UPDATE event SET rating = 1", "DELETE FROM event", "REPLACE INTO event {same}"]
)
def test_the_log_refuses_changes(collection_file: Path, statement: str) -> None:
    Collection.open(collection_file, now=START).close()
    with Collection.open(collection_file) as collection:
        before = collection.connection.execute("SELECT * FROM event").fetchall()
        with pytest.raises(sqlite3.IntegrityError):
            collection.connection.execute(statement.format(same="SELECT * FROM event"))
        assert collection.connection.execute("SELECT * FROM event").fetchall() == before


def test_a_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert "is a folder" in refused(folder)


def test_a_text_is_refused(collection_file: Path) -> None:
    collection_file.write_text("Where's my stuff?\n" * 100, encoding="utf-8")
    assert "not a malgil collection" in refused(collection_file)


def test_another_programs_file_is_refused(collection_file: Path) -> None:
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY)")
        connection.commit()
    assert "not a malgil collection" in refused(collection_file)


@pytest.mark.parametrize("pragma", ["application_id = 12", "user_version = 1"])
def test_another_programs_empty_file_is_refused(collection_file: Path, pragma: str) -> None:
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute(f"PRAGMA {pragma}")
    assert "not a malgil collection" in refused(collection_file)


def test_a_newer_collection_is_refused(collection_file: Path) -> None:
    Collection.open(collection_file, now=START).close()
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + 1}")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with pytest.raises(CollectionError, match="newer malgil"):
        Collection.open(collection_file)
    with closing(sqlite3.connect(collection_file)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()
    assert version == (database.SCHEMA_VERSION + 1,)
    assert imports(collection_file) == 1


def test_a_place_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(CollectionError, match="cannot be opened"):
        Collection.open(tmp_path / "file" / "c.malgil", now=START)
    assert (tmp_path / "file").read_bytes() == b"x"


def test_a_log_without_its_collection_is_kept(collection_file: Path) -> None:
    wal = collection_file.with_name(collection_file.name + "-wal")
    wal.write_bytes(b"answers")
    assert str(wal) in refused(collection_file)
    assert wal.read_bytes() == b"answers"
    wal.write_bytes(b"")
    Collection.open(collection_file, now=START).close()


def test_a_log_left_by_a_crash_is_read(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    with Collection.open(first, now=START) as collection:
        card = collection.next_card(START)
        assert card is not None
        collection.answer(card.id, 3, START)
        shutil.copy(first, second)
        shutil.copy(f"{first}-wal", f"{second}-wal")
    with Collection.open(second) as collection:
        assert [event.card for event in collection.reviews()] == [card.id]
        assert collection.check() == []


def test_a_broken_collection_is_told_as_one(collection_file: Path) -> None:
    with closing(sqlite3.connect(collection_file)) as connection:
        connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION}")
    with pytest.raises(CollectionError, match="malgil check"):
        Collection.open(collection_file)


def test_programs_that_start_together_make_one_collection(collection_file: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(collection_file)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    told = [one.communicate(timeout=60) for one in started]
    assert told == [("345\n", "")] * 4
    assert imports(collection_file) == 1


def test_a_lock_held_elsewhere_is_told_after_a_while(
    collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)
    with (
        Collection.open(collection_file, now=START) as collection,
        closing(sqlite3.connect(collection_file, isolation_level=None)) as other,
    ):
        card = collection.next_card(START)
        assert card is not None
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WriteError, match="in use by another program"):
            collection.answer(card.id, 3, START)
        assert collection.next_card(START) == card
        other.execute("ROLLBACK")
        collection.answer(card.id, 3, START)
        assert len(list(collection.reviews())) == 1


def test_a_failed_block_leaves_nothing(collection_file: Path) -> None:
    with Collection.open(collection_file, now=START) as collection:
        connection = collection.connection
        before = connection.execute("SELECT * FROM setting").fetchall()

        def write(then: str) -> None:
            with database.transaction(connection):
                connection.execute("INSERT INTO setting VALUES ('a', '1')")
                if not then:
                    raise KeyError
                connection.execute(then)

        with pytest.raises(KeyError):
            write("")
        with pytest.raises(WriteError):
            write("INSERT INTO nowhere VALUES (1)")
        assert connection.execute("SELECT * FROM setting").fetchall() == before
        assert not connection.in_transaction


def test_a_snapshot_sees_one_state(collection_file: Path) -> None:
    with (
        Collection.open(collection_file, now=START) as one,
        Collection.open(collection_file) as two,
    ):
        query = "SELECT count(*) FROM event"
        with database.snapshot(one.connection), database.snapshot(one.connection):
            before = one.connection.execute(query).fetchone()
            two.set_setting("new_per_day", 3, START)
            assert one.connection.execute(query).fetchone() == before
        assert one.connection.execute(query).fetchone() == (before[0] + 1,)
        with pytest.raises(CollectionError), database.snapshot(one.connection):
            one.connection.execute("SELECT * FROM nowhere")


def test_the_machine_has_one_id_in_a_collection(collection_file: Path) -> None:
    ids = set()
    for _ in range(2):
        with Collection.open(collection_file, now=START) as collection:
            ids.add(log.known_machine(collection.connection))
    assert len(ids) == 1
    assert None not in ids
