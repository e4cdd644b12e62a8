"""Every released schema can be opened. A failed upgrade changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malgil.base.errors import CollectionError
from malgil.collection import Collection
from malgil.phrasebook.cards import PATH
from malgil.store import database, log
from malgil.store.backup import Reason, list_backups
from malgil.store.cards import PROGRESS_COLUMNS
from malgil.store.database import FINGERPRINTS, fingerprint, is_as_released
from malgil.store.open import connect
from tests.pinned.collections import RICH_DAY, write_rich
from tests.store.test_older_paths import assert_inherited, owner

DATA = Path(__file__).parent.parent / "data"
OLDER = range(1, database.SCHEMA_VERSION)


def old_file(folder: Path, version: int) -> Path:
    """Return a collection in a version of the schema."""
    path = folder / "collection.malgil"
    script = (DATA / f"collection-schema-{version}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script)
    return path


@pytest.mark.parametrize("version", OLDER)
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
        assert fingerprint(collection.connection) == FINGERPRINTS[database.SCHEMA_VERSION]
    assert now == database.SCHEMA_VERSION
    assert Reason.MIGRATION in {one.reason for one in list_backups(path)}


def test_the_file_of_this_schema_is_up_to_date(tmp_path: Path) -> None:
    path = old_file(tmp_path, database.SCHEMA_VERSION)
    with closing(sqlite3.connect(path)) as connection:
        # If not: python -m tests.store.make_schema
        assert is_as_released(connection, database.SCHEMA_VERSION)
    with Collection.open(path) as collection:
        assert collection.check() == []


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


def test_an_upgrade_derives_what_the_older_version_had(tmp_path: Path) -> None:
    path = tmp_path / "collection.malgil"
    write_rich(path)
    columns = ", ".join(name for name in PROGRESS_COLUMNS if name != "steps")
    # One path card stood for all places of a phrase.
    cards = f"SELECT id, share, rank, archived, open, {columns} FROM card WHERE type <> 'path'"
    kept = ("machine", "document", "event", "cancelled", "setting", "remark", "quiz_step")
    tables = [f"SELECT * FROM {table}" for table in kept]
    with closing(sqlite3.connect(path)) as connection:
        before = [connection.execute(query).fetchall() for query in tables]
        states = connection.execute(f"{cards} ORDER BY id").fetchall()
        walks = dict(connection.execute("SELECT id, reps FROM card WHERE type = 'path'"))
    with Collection.open(path, now=RICH_DAY) as collection:
        # The newer program also brings a newer phrasebook, which is an event more.
        after = [collection.connection.execute(query).fetchall() for query in tables]
        assert all(set(old) <= set(new) for old, new in zip(before, after, strict=True))
        rows = collection.connection.execute(f"{cards} ORDER BY id").fetchall()
        assert collection.check() == []
        places = collection.cards(), collection.cards(archived=True)
    assert len(rows) == len(states) > 0
    for row, state in zip(rows, states, strict=True):
        assert row == tuple(
            pytest.approx(value, rel=1e-4) if isinstance(value, float) else value for value in state
        )
    reps = sum(one.progress.reps for some in places for one in some if one.card.type is PATH)
    assert reps == sum(walks.values()) > 0


@pytest.mark.parametrize("version", [*OLDER, "rich"])
def test_every_older_walk_is_kept_by_the_place_it_walked(
    tmp_path: Path, version: int | str
) -> None:
    path = tmp_path / "collection.malgil"
    if isinstance(version, int):
        old_file(tmp_path, version)
    else:
        write_rich(path)
    walked = "kind = 'review' AND card LIKE '%/path'"
    with closing(sqlite3.connect(path)) as connection:
        query = f"SELECT id FROM event WHERE {walked}"
        older = {name for (name,) in connection.execute(query)}
    with Collection.open(path, now=RICH_DAY) as collection:
        connection = collection.connection
        events = [event for event in log.read(connection, walked) if event.id in older]
        assert {event.id for event in events} == older
        assert all(event.card is not None and event.card.count("/") == 2 for event in events)
        assert_inherited(collection, events)
        cancelled = {action for (action,) in connection.execute("SELECT action FROM cancelled")}
        live = [event for event in events if event.action not in cancelled]
        owners = [owner(collection, event) for event in live]
        assert None not in owners
        # Any undo and redo of the upgraded collection gives the same as the older log alone.
        assert collection.check() == []
        if version == "rich":
            assert len(live) > 100
            several = [event.card for event in live]
            assert len(set(owners)) > len(set(several))


def test_a_migration_is_preceded_by_a_backup(tmp_path: Path) -> None:
    path = old_file(tmp_path, 3)
    with closing(connect(path)):
        pass
    (backup,) = list_backups(path)
    assert backup.reason is Reason.MIGRATION
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)


class StoppedError(BaseException):
    """Ctrl+C, as a progress callback raises it."""


@pytest.mark.parametrize("version", OLDER)
@pytest.mark.parametrize("failure", [StoppedError, sqlite3.OperationalError("disk I/O error")])
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, version: int, failure: BaseException
) -> None:
    path = old_file(tmp_path, version)
    with closing(sqlite3.connect(path)) as connection:
        before = list(connection.iterdump())
    shares: list[float] = []

    def stop(share: float) -> None:
        shares.append(share)
        if len(shares) == 3:
            raise failure

    with pytest.raises((CollectionError, StoppedError)):
        connect(path, on_progress=stop)
    assert shares == sorted(shares)
    assert len(list_backups(path)) == 1
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before
    with Collection.open(path) as collection:
        assert collection.check() == []


def test_without_its_backup_a_migration_is_not_begun(tmp_path: Path) -> None:
    path = old_file(tmp_path, 3)
    (tmp_path / "backups").touch()
    with pytest.raises(CollectionError, match="cannot be written"):
        connect(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)


def test_a_newer_file_is_refused_with_the_version_that_it_needs(tmp_path: Path) -> None:
    path = old_file(tmp_path, 1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 41")
    before = shutil.copy(path, tmp_path / "before")
    with pytest.raises(CollectionError, match="schema 41"):
        connect(path)
    assert path.read_bytes() == Path(before).read_bytes()
