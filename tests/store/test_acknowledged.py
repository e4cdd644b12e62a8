"""The note, outside a collection, of its last acknowledged entry."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from malgil import Collection
from malgil.base.errors import WriteError
from malgil.base.paths import state_path
from malgil.store import restore
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason, write_backup
from malgil.store.open import connect
from malgil.store.repair import examine, repair
from malgil.store.restore import prepared_restore
from malgil.store.strays import bring_back
from tests.store.learner import START, Clock, study
from tests.store.test_names import abandoned, answered, log_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def killed(collection_file: Path) -> Path:
    """Return a collection with two answers in the file and six in its log alone."""
    answered(collection_file, 2)
    abandoned(collection_file, 6)
    return collection_file


def opened(path: Path) -> tuple[int, list[str], list[str]]:
    """Return the number of reviews, the notices on opening, and the problems of the check."""
    with Collection.open(path, now=START) as collection:
        bring_back(collection.path, collection.connection)
        notices = list(collection.connection.notices)
        problems = [one.detail for one in collection.check()]
        return len(list(collection.reviews())), notices, problems


def test_a_collection_as_it_was_left_lacks_nothing(killed: Path) -> None:
    assert opened(killed) == (8, [], [])
    with Collection.open(killed) as collection:
        collection.undo(START)
    assert opened(killed) == (7, [], [])


def test_a_log_left_in_another_folder_is_recovered(killed: Path, tmp_path: Path) -> None:
    (tmp_path / "away").mkdir()
    new = killed.rename(tmp_path / "away" / "new")
    count, notices, problems = opened(new)
    assert (count, problems) == (8, [])
    assert ["recovered" in one for one in notices] == [True]
    assert opened(new) == (8, [], [])


def test_what_is_nowhere_is_told_until_it_is_back(killed: Path, tmp_path: Path) -> None:
    log = log_of(killed).rename(tmp_path / "hidden")
    count, notices, problems = opened(killed)
    assert count == 2
    assert notices == problems
    assert "lacks at least 6 entries" in notices[0]
    assert answered(killed, 3) == 5  # not reported at the next start again, but by a check
    count, notices, problems = opened(killed)
    assert (count, notices, len(problems)) == (5, [], 1)
    made = repair(killed)
    assert made.path is not None
    assert len(made.unknown) == 1
    (tmp_path / "old").mkdir()
    log.rename(log_of(tmp_path / "gone"))
    made = repair(killed)
    assert made.path is not None
    with Collection.open(made.path) as collection:
        assert len(list(collection.reviews())) == 2 + 6 + 3
    with prepared_restore(made.path, killed) as prepared:
        prepared.perform(START)
    log_of(tmp_path / "gone").unlink()
    assert opened(killed) == (11, [], [])


def test_an_old_copy_put_back_is_told(collection_file: Path, tmp_path: Path) -> None:
    answered(collection_file, 2)
    write_backup(collection_file, tmp_path / "copy")
    answered(collection_file, 3)
    assert opened(tmp_path / "copy") == (2, [], [])
    shutil.copy(tmp_path / "copy", collection_file)
    count, notices, _problems = opened(collection_file)
    assert count == 2
    assert "lacks at least 3" in notices[0]
    assert examine(collection_file) != []


@pytest.mark.parametrize("is_there", [True, False])
def test_a_restore_is_no_loss(collection_file: Path, tmp_path: Path, *, is_there: bool) -> None:
    answered(collection_file, 2)
    write_backup(collection_file, tmp_path / "copy")
    answered(collection_file, 3)
    kept = back_up(collection_file, START, Reason.MANUAL)
    if not is_there:
        collection_file.unlink()
    with prepared_restore(tmp_path / "copy", collection_file) as prepared:
        prepared.perform(START)
    assert opened(collection_file) == (2, [], [])
    answered(collection_file, 1)
    with prepared_restore(kept, collection_file) as prepared:
        prepared.perform(START)
    assert opened(collection_file) == (5, [], [])


@pytest.mark.parametrize("is_there", [True, False])
def test_a_kill_after_the_replacement_leaves_no_report(
    collection_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    answered(collection_file, 2)
    write_backup(collection_file, tmp_path / "copy")
    answered(collection_file, 3)
    if not is_there:
        collection_file.unlink()

    class KilledError(BaseException):
        """Raised to end a restore just after the new content is on disk."""

    def killed_after(replace: Callable[..., None]) -> Callable[..., None]:
        def replaced(*arguments: object) -> None:
            replace(*arguments)
            raise KilledError

        return replaced

    for name in ("overwrite", "take_place"):
        monkeypatch.setattr(restore, name, killed_after(getattr(restore, name)))
    with prepared_restore(tmp_path / "copy", collection_file) as prepared, suppress(KilledError):
        prepared.perform(START)
    assert opened(collection_file) == (2, [], [])


def test_a_restore_that_fails_keeps_what_is_noted(
    killed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_backup(killed, tmp_path / "copy")
    noted = {path.name: path.read_bytes() for path in (state_path() / "acknowledged").iterdir()}

    def fail(*_arguments: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(restore, "overwrite", fail)
    with (
        prepared_restore(tmp_path / "copy", killed) as prepared,
        pytest.raises(WriteError, match=killed.name),
    ):
        prepared.perform(START)
    now = {path.name: path.read_bytes() for path in (state_path() / "acknowledged").iterdir()}
    assert now == noted


def test_two_programs_on_one_collection_lack_nothing(collection_file: Path) -> None:
    clock = Clock()
    with (
        Collection.open(collection_file, now=START) as one,
        Collection.open(collection_file) as other,
    ):
        for collection in (one, other, other, one, other):
            study(collection, clock, most=1)
            assert opened(collection_file)[1:] == ([], [])
            assert other.check() == one.check() == []


def test_what_cannot_be_noted_disturbs_nothing(collection_file: Path) -> None:
    state_path().parent.mkdir(parents=True)
    state_path().write_text("a file")
    assert answered(collection_file, 2) == 2
    assert opened(collection_file) == (2, [], [])


@pytest.mark.parametrize(
    "text", [b"", b"\xff", b"a\n", b"id x\n1\n", b"id 9" + b" " * 60 + b"\n[]\n"]
)
def test_a_broken_note_disturbs_nothing(collection_file: Path, text: bytes) -> None:
    answered(collection_file, 1)
    (note,) = (state_path() / "acknowledged").iterdir()
    assert note.stat().st_mode & 0o777 == 0o600
    note.write_bytes(text)
    assert opened(collection_file) == (1, [], [])
    assert answered(collection_file, 1) == 2
    assert note.read_bytes().count(b"\n") == 2


def test_a_name_that_is_no_text_is_noted(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xe9\n")
    answered(path, 2)
    abandoned(path, 4)
    (tmp_path / "away").mkdir()
    assert opened(path.rename(tmp_path / "away" / "new"))[0] == 6


def test_a_damaged_collection_is_still_checked(killed: Path) -> None:
    with Collection.open(killed) as collection:
        collection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        query = "SELECT rootpage FROM sqlite_master WHERE name IN ('event', 'machine')"
        roots = [row[0] for row in collection.connection.execute(query)]
    data = bytearray(killed.read_bytes())
    for root in roots:
        data[(root - 1) * 4096 : root * 4096] = bytes(4096)
    killed.write_bytes(data)
    (killed.with_name("x-wal")).write_bytes(b"x" * 999)
    connection = connect(killed)
    bring_back(killed, connection)
    assert connection.notices == ()
    connection.close()
    assert examine(killed) != []
