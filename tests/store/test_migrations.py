"""Every schema that was ever released opens; what goes wrong on the way changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malgil.base.errors import CollectionError
from malgil.collection import Collection
from malgil.store import database
from malgil.store.backup import Reason, list_backups
from malgil.store.database import FINGERPRINTS, fingerprint, is_as_released
from malgil.store.open import connect

DATA = Path(__file__).parent.parent / "data"


def old_file(folder: Path, version: int) -> Path:
    """Return a collection as a version of the schema kept it."""
    path = folder / "collection.malgil"
    script = (DATA / f"collection-schema-{version}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


@pytest.mark.parametrize("version", FINGERPRINTS)
def test_every_released_schema_opens(tmp_path: Path, version: int) -> None:
    path = old_file(tmp_path, version)
    with closing(sqlite3.connect(path)) as connection:
        # Of a new version: python -m tests.store.make_schema
        assert fingerprint(connection) == FINGERPRINTS[version]
        logged = connection.execute("SELECT id, checksum FROM event ORDER BY seq").fetchall()
    with Collection.open(path) as collection:
        assert collection.check() == []
        assert len(collection.phrasebooks()) == 2
        rows = collection.connection.execute("SELECT id, checksum FROM event ORDER BY seq")
        assert rows.fetchall()[: len(logged)] == logged
        assert collection.settings.new_per_day == 7
        (now,) = collection.connection.execute("PRAGMA user_version").fetchone()
    assert now == database.SCHEMA_VERSION
    made = {one.reason for one in list_backups(path)}
    assert (Reason.MIGRATION in made) == (version < database.SCHEMA_VERSION)


def test_the_quizzes_of_an_older_file_are_told_of(tmp_path: Path) -> None:
    path = old_file(tmp_path, 3)
    tables = ("quiz_run", "quiz_step")
    with closing(sqlite3.connect(path)) as connection:
        told = [connection.execute(f"SELECT * FROM {one}").fetchall() for one in tables]
        for one in tables:
            connection.execute(f"DROP TABLE {one}")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'quizzes'")
        connection.execute("PRAGMA user_version = 2")
        connection.commit()
        assert is_as_released(connection, 2)
    with Collection.open(path) as collection:
        rows = [collection.connection.execute(f"SELECT * FROM {one}").fetchall() for one in tables]
        assert rows == told
        assert [len(one) for one in rows] == [1, 6]
        assert collection.check() == []


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that this program knows one schema more."""
    monkeypatch.setattr(database, "SCHEMA_VERSION", database.SCHEMA_VERSION + 1)


def add_a_table(connection: sqlite3.Connection, *, application_id: int, version: int) -> None:
    connection.execute("CREATE TABLE later (x INTEGER) STRICT")
    connection.execute(f"PRAGMA application_id = {application_id}")
    connection.execute(f"PRAGMA user_version = {version}")


def fail(connection: sqlite3.Connection, *, application_id: int, version: int) -> None:
    add_a_table(connection, application_id=application_id, version=version)
    connection.execute("INSERT INTO nowhere VALUES (1)")


@pytest.mark.usefixtures("next_version")
def test_a_migration_is_preceded_by_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malgil.store.migrations.migrate", add_a_table)
    path = old_file(tmp_path, database.SCHEMA_VERSION - 1)
    with closing(connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM later").fetchone() == (0,)
    (backup,) = list_backups(path)
    assert backup.reason is Reason.MIGRATION
    with closing(sqlite3.connect(backup.path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version == database.SCHEMA_VERSION - 1


@pytest.mark.usefixtures("next_version")
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malgil.store.migrations.migrate", fail)
    path = old_file(tmp_path, database.SCHEMA_VERSION - 1)
    with closing(sqlite3.connect(path)) as connection:
        before = list(connection.iterdump())
    with pytest.raises(CollectionError):
        connect(path)
    assert len(list_backups(path)) == 1
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before
    with Collection.open(path) as collection:
        assert collection.check() == []


@pytest.mark.usefixtures("next_version")
def test_without_its_backup_a_migration_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malgil.store.migrations.migrate", add_a_table)
    path = old_file(tmp_path, database.SCHEMA_VERSION - 1)
    (tmp_path / "backups").touch()
    with pytest.raises(CollectionError, match="cannot be written"):
        connect(path)
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    assert version == database.SCHEMA_VERSION - 1


def test_a_newer_file_is_refused_with_the_version_that_it_needs(tmp_path: Path) -> None:
    path = old_file(tmp_path, 1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 41")
    before = shutil.copy(path, tmp_path / "before")
    with pytest.raises(CollectionError, match="schema 41"):
        connect(path)
    assert path.read_bytes() == Path(before).read_bytes()
