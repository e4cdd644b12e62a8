"""Names of collections: links, hard links, and names that SQLite would interpret."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil import Collection
from malgil.base.errors import CollectionError, MalgilError, WriteError
from malgil.scheduling.fsrs import Rating
from malgil.store import database
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason, list_backups, write_backup
from malgil.store.file_identity import LOG_SUFFIX
from malgil.store.open import connect
from malgil.store.restore import prepared_restore
from tests.store.learner import START, Clock, as_before, study

if TYPE_CHECKING:
    from collections.abc import Callable

NO_FILES_TO_SQLITE = (
    ":memory:",
    "file:x?mode=memory",
    "file:x?mode=memory&cache=shared",
    "file::memory:",
    "file:y.malgil?nolock=1",
    "file:z.malgil?immutable=1",
    "file:y.malgil#part",
    "FILE:y.malgil?vfs=unix-none",
    "file:///here.malgil",
    "file://localhost/here.malgil",
    "a?b=c",
    "%20%00",
    "~nobody-of-that-name",
    " ",
)


def log_of(path: Path) -> Path:
    return path.with_name(path.name + LOG_SUFFIX)


def answered(path: Path, count: int = 1) -> int:
    with Collection.open(path, now=START) as collection:
        study(collection, Clock(), most=count)
        return len(list(collection.reviews()))


def abandoned(path: Path, count: int) -> None:
    """Leave a collection like a killed program: with answers only in its `-wal` file."""
    process = os.fork()
    if process == 0:
        try:
            collection = Collection.open(path, now=START)
            collection.connection.execute("PRAGMA wal_autocheckpoint = 0")
            study(collection, Clock(), most=count)
        finally:
            os._exit(0)
    os.waitpid(process, 0)
    assert log_of(Path(os.path.realpath(path))).stat().st_size


@pytest.mark.parametrize("named", ["path", "variable"])
@pytest.mark.parametrize("name", NO_FILES_TO_SQLITE)
def test_a_name_is_that_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path: str | None = name
    if named == "variable" or not name.strip():
        monkeypatch.setenv("MALGIL_COLLECTION", name)
        path = None
    with Collection.open(path, now=START) as collection:
        study(collection, Clock(), most=1)
        real = collection.path
        guard = collection.connection.guard
        assert guard is not None
        assert guard.log_identity is not None
    assert real == tmp_path / name
    assert real.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(f"{real.as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT count(*) FROM event WHERE kind = 'review'"
        assert connection.execute(query).fetchone() == (1,)


@pytest.mark.parametrize("name", ["a\0b", "half\ud800", b"x\0"])
def test_what_no_file_can_be_called_is_refused(tmp_path: Path, name: str | bytes) -> None:
    path = os.path.join(tmp_path, os.fsdecode(name))  # noqa: PTH118 - Path refuses some later
    with pytest.raises(CollectionError, match="cannot be opened"):
        Collection.open(path)


def test_a_folder_that_is_gone_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    with pytest.raises(CollectionError, match="cannot be opened"):
        Collection.open("c.malgil")
    with pytest.raises(CollectionError, match="cannot be opened"):
        connect(Path("c.malgil"))


def test_bytes_name_a_file_too(tmp_path: Path) -> None:
    with Collection.open(os.fsencode(tmp_path / "c"), now=START) as collection:  # type: ignore[arg-type]
        assert collection.path == tmp_path / "c"


def beside(link: Path, real: Path) -> None:
    link.symlink_to(real.name)


def chain(link: Path, real: Path) -> None:
    between = real.with_name("between")
    between.symlink_to(real)
    link.symlink_to(between)


def over_a_folder(link: Path, real: Path) -> None:
    folder = real.parent.with_name("folder")
    folder.symlink_to(real.parent)
    link.symlink_to(folder / real.name)


@pytest.fixture(params=[beside, chain, over_a_folder])
def link(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a link to `real/c.malgil`, which does not exist yet."""
    (tmp_path / "real").mkdir()
    make: Callable[[Path, Path], None] = request.param
    found = tmp_path / "real" / "link" if make is beside else tmp_path / "link"
    make(found, tmp_path / "real" / "c.malgil")
    return found


def test_a_link_is_its_target(link: Path, tmp_path: Path) -> None:
    real = tmp_path / "real" / "c.malgil"
    assert answered(link) == 1
    assert link.is_symlink()
    assert answered(real) == 2
    with Collection.open(link) as collection:
        assert collection.path == real
        keeper = collection.keep_backups(Clock())
        keeper.before(Reason.IMPORT)
    (backup,) = list_backups(real)
    write_backup(link, tmp_path / "mine")
    (tmp_path / "to-mine").symlink_to(tmp_path / "mine")
    answered(real)
    with prepared_restore(tmp_path / "to-mine", link) as prepared:
        assert (prepared.difference.lost, prepared.difference.gained) == (1, 0)
        kept = prepared.perform(START)
    assert kept is not None
    assert kept.parent == backup.path.parent
    assert link.is_symlink()
    with Collection.open(real) as collection:
        assert len(list(collection.reviews())) == 2


def test_a_broken_file_behind_a_link_is_replaced_in_its_place(link: Path, tmp_path: Path) -> None:
    real = tmp_path / "real" / "c.malgil"
    answered(link)
    write_backup(real, tmp_path / "mine")
    real.write_bytes(b"no collection" * 1000)
    with prepared_restore(tmp_path / "mine", link) as prepared:
        kept = prepared.perform(START)
    assert kept is not None
    assert kept.read_bytes() == b"no collection" * 1000
    assert kept.stat().st_nlink == real.stat().st_nlink == 1
    assert link.is_symlink()
    assert answered(link) == 2


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    answered(mine)
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    for deed in (Collection.open, connect, lambda path: prepare(mine, path)):
        with pytest.raises(CollectionError, match="leads back to itself"):
            deed(tmp_path / "a")
    assert (tmp_path / "a").is_symlink()
    with pytest.raises(MalgilError):
        prepare(tmp_path / "a", mine)


def prepare(backup: Path, collection: Path) -> None:
    with prepared_restore(backup, collection):
        pass


def test_a_file_with_two_names_is_refused(collection_file: Path, tmp_path: Path) -> None:
    answered(collection_file)
    write_backup(collection_file, tmp_path / "mine")
    other = tmp_path / "other"
    other.hardlink_to(collection_file)
    for deed in (Collection.open, connect, lambda path: prepare(tmp_path / "mine", path)):
        for name in (collection_file, other):
            with pytest.raises(CollectionError, match="has another name"):
                deed(name)
    prepare(tmp_path / "mine", tmp_path / "new")
    (tmp_path / "mine-2").hardlink_to(tmp_path / "mine")  # it is complete without a log
    prepare(tmp_path / "mine", tmp_path / "new")
    with pytest.raises(CollectionError, match="has another name"):
        prepare(other, tmp_path / "new")
    other.unlink()
    assert answered(collection_file) == 2


def test_no_file_is_made_beside_a_log_of_its_name(collection_file: Path, tmp_path: Path) -> None:
    answered(collection_file)
    write_backup(collection_file, tmp_path / "mine")
    abandoned(collection_file, 3)
    collection_file.rename(tmp_path / "new")
    log = log_of(collection_file).read_bytes()
    for deed in (Collection.open, lambda path: prepare(tmp_path / "mine", path)):
        with pytest.raises(CollectionError, match="is gone, but its log"):
            deed(collection_file)
    assert log_of(collection_file).read_bytes() == log


def test_a_second_name_is_noticed_before_a_write(collection_file: Path, tmp_path: Path) -> None:
    with Collection.open(collection_file, now=START) as collection:
        study(collection, Clock(), most=1)
        (tmp_path / "other").hardlink_to(collection_file)
        with pytest.raises(WriteError, match="has another name"):
            study(collection, Clock(), most=1)
        (tmp_path / "other").unlink()
        study(collection, Clock(), most=1)
        assert len(list(collection.reviews())) == 2


def test_a_held_lock_says_in_use_whatever_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 1)
    path = tmp_path / os.fsdecode(b"\xe9.malgil")
    with Collection.open(path, now=START) as collection, Collection.open(path) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(WriteError, match="has been in use") as caught:
            collection.set_setting("new_per_day", 3, START)
        assert str(path) in str(caught.value)
        other.connection.execute("ROLLBACK")
        back_up(path, START, Reason.MANUAL)
        card = collection.next_card(START)
        assert card is not None
        collection.answer(card.id, Rating.GOOD, START)
        assert database.database_path(collection.connection) == path


def test_few_answers_are_in_the_log_alone(collection_file: Path) -> None:
    with Collection.open(collection_file, now=START) as collection:
        as_before(collection, START)
        collection.set_setting("new_per_day", 500, START)
        for count in range(1, 90):
            study(collection, Clock(), most=1)
            place = f"{collection_file.as_uri()}?immutable=1"
            with closing(sqlite3.connect(place, uri=True)) as alone:
                query = "SELECT count(*) FROM event WHERE kind = 'review'"
                assert count - alone.execute(query).fetchone()[0] <= 20
