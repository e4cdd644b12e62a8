from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.base.errors import CollectionError, WriteError
from malgil.base.learning_day import to_ms
from malgil.collection import Collection
from malgil.library.editor import archive_phrasebook
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating
from malgil.store import auto_backup, backup
from malgil.store import restore as restoring
from malgil.store.auto_backup import Keeper, back_up, thin
from malgil.store.backup import Reason, list_backups
from malgil.store.repair import examine
from malgil.store.restore import prepared_restore, read_backups
from tests.phrasebook.test_editing import small
from tests.store.learner import START, Clock, derived, open_with, question, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def answer(collection: Collection, clock: Clock, count: int = 1) -> None:
    session = ReviewSession(collection, clock)
    for _ in range(count):
        session.rate(question(session), Rating.GOOD)


def reviews(collection: Collection) -> list[str]:
    return [event.id for event in collection.reviews()]


def modes(folder: Path) -> set[int]:
    return {path.stat().st_mode & 0o777 for path in folder.iterdir()}


def restore(file: Path, collection: Path, now: datetime = START) -> Path | None:
    with prepared_restore(file, collection) as prepared:
        return prepared.perform(now)


def test_a_backup_is_the_collection(collection: Collection, clock: Clock) -> None:
    answer(collection, clock, 3)
    path = back_up(collection.path, clock(), Reason.MANUAL)
    assert path.parent == collection.path.parent / "backups"
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert modes(path.parent) == {0o600}
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    with Collection.open(path) as copy:
        assert derived(copy) == derived(collection)
        assert reviews(copy) == reviews(collection)
        assert copy.check() == []


def test_backups_are_listed_newest_first(collection: Collection, clock: Clock) -> None:
    first = back_up(collection.path, clock(), Reason.MANUAL)
    again = back_up(collection.path, clock(), Reason.MANUAL)
    clock.go(minutes=1)
    answer(collection, clock)
    last = back_up(collection.path, clock(), Reason.AUTO)
    found = read_backups(collection.path)
    assert [one.backup.path for one in found] == [last, again, first]
    assert [one.reviews for one in found] == [1, 0, 0]
    assert found[0].backup.made_ms - found[1].backup.made_ms == 60_000
    assert found[0].backup.size == last.stat().st_size


def test_what_is_no_backup_is_not_listed(collection: Collection, tmp_path: Path) -> None:
    path = back_up(collection.path, START, Reason.MANUAL)
    for name in (
        "other-20260302T000000000Z-auto.malgil",
        "collection-20261399T000000000Z-auto.malgil",
        "collection-20260302T000000000Z-whim.malgil",
        "notes.txt",
    ):
        shutil.copy(path, path.with_name(name))
    (path.parent / "collection-20260302T000000000Z-auto.malgil").mkdir()
    assert [one.path for one in list_backups(collection.path)] == [path]
    path.write_bytes(b"not SQLite" * 1000)
    assert [one.reviews for one in read_backups(collection.path)] == [None]


def test_a_damaged_collection_makes_no_backup(collection: Collection, clock: Clock) -> None:
    answer(collection, clock)
    collection.connection.execute("UPDATE document SET body = '{'")
    with pytest.raises(CollectionError, match="No backup was made"):
        back_up(collection.path, clock(), Reason.MANUAL)
    assert list(backup.new_path(collection.path, 0, Reason.AUTO).parent.iterdir()) == []


def test_what_the_log_determines_is_mended_in_the_copy(
    collection: Collection, clock: Clock
) -> None:
    answer(collection, clock)
    collection.connection.execute("UPDATE card SET lapses = 7")
    path = back_up(collection.path, clock(), Reason.MANUAL)
    assert collection.check() != []
    with Collection.open(path) as copy:
        assert copy.check() == []


def test_a_folder_that_cannot_be_made_is_told(collection: Collection) -> None:
    (collection.path.parent / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(CollectionError, match="cannot be written"):
        back_up(collection.path, START, Reason.MANUAL)


DEAD = 999_999_999
"""A process that there cannot be."""


def draft(target: Path, process: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the draft that a process left behind, with an SQLite journal."""
    with monkeypatch.context() as patch:
        patch.setattr(os, "getpid", lambda: process)
        path = backup.draft_of(target)
    path.touch()
    path.with_name(f"{path.name}-journal").touch()
    return path


def test_a_killed_programs_draft_is_removed(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = back_up(collection.path, START, Reason.MANUAL)
    dead = draft(path.with_name("x.malgil"), DEAD, monkeypatch)
    alive = draft(path.with_name("y.malgil"), os.getppid(), monkeypatch)
    back_up(collection.path, START, Reason.MANUAL)
    assert not dead.exists()
    assert not path.with_name(f"{dead.name}-journal").exists()
    assert alive.exists()


@pytest.mark.parametrize("kind", ["", ".old", ".new"])
def test_drafts_beside_the_collection_are_removed_by_who_makes_such(
    collection: Collection, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = collection.path
    mine = draft(path.with_name(path.name + kind), DEAD, monkeypatch)
    other = draft(path.with_name("other.malgil" + kind), DEAD, monkeypatch)
    saved = back_up(path, START, Reason.MANUAL)
    assert mine.exists()
    restore(saved, path)
    examine(path)
    assert not mine.exists()
    assert other.exists()


def test_a_strangers_files_are_never_taken_for_drafts(
    collection: Collection, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    saved = back_up(collection.path, START, Reason.MANUAL)
    names = (
        ".foo.123.part",
        f".foo.{DEAD}.part",
        f".foo.{DEAD}.0123abcd.part",
        f".mine.malgil.{DEAD}.part",
        f".{collection.path.name}.{DEAD}.part",
        f".{collection.path.name}.{DEAD}.part-journal",
        f".{collection.path.name}.old.{DEAD}.part",
        f".{collection.path.name}.{DEAD}.00000000.part",
    )
    strangers = [place / name for name in names for place in (folder, tmp_path, saved.parent)]
    for path in strangers:
        path.write_text("mine")
    backup.write_backup(collection.path, folder / "mine.malgil")
    back_up(collection.path, START, Reason.MANUAL)
    restore(saved, collection.path)
    examine(collection.path)
    assert all(path.read_text() == "mine" for path in strangers)


def test_in_a_folder_of_the_users_only_drafts_of_the_same_backup_go(
    collection: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    same = draft(folder / "mine.malgil", DEAD, monkeypatch)
    other = draft(folder / "other.malgil", DEAD, monkeypatch)
    backup.write_backup(collection.path, folder / "mine.malgil")
    assert not same.exists()
    assert other.exists()


def test_a_draft_of_another_machine_is_not_ours_to_judge(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = back_up(collection.path, START, Reason.MANUAL)
    with monkeypatch.context() as patch:
        patch.setattr(os, "uname", lambda: SimpleNamespace(nodename="elsewhere"))
        far = draft(path.with_name("x.malgil"), DEAD, monkeypatch)
    back_up(collection.path, START, Reason.MANUAL)
    assert far.exists()


# Several collections in a folder ----------------------------------------------------------------


@pytest.fixture
def neighbour(collection: Collection, clock: Clock) -> Iterator[Collection]:
    """A collection whose name differs only in its ending."""
    with Collection.open(collection.path.with_suffix(".db"), now=START) as opened:
        answer(opened, clock)
        yield opened


def test_each_collection_lists_its_own_backups(
    collection: Collection, neighbour: Collection
) -> None:
    mine = back_up(collection.path, START, Reason.MANUAL)
    theirs = back_up(neighbour.path, START, Reason.MANUAL)
    assert mine.parent == theirs.parent
    assert [one.path for one in list_backups(collection.path)] == [mine]
    assert [one.path for one in list_backups(neighbour.path)] == [theirs]
    assert backup.count_others(collection.path) == 1


def test_a_copy_in_the_same_folder_has_backups_of_its_own(collection: Collection) -> None:
    copy = collection.path.with_suffix(".db")
    backup.write_backup(collection.path, copy)
    mine = back_up(collection.path, START, Reason.MANUAL)
    theirs = back_up(copy, START, Reason.MANUAL)
    assert [one.path for one in list_backups(collection.path)] == [mine]
    assert [one.path for one in list_backups(copy)] == [theirs]


def old_name(path: Path, collection: Path, number: int = 0) -> Path:
    """Give a backup the name that it had before backups carried an id."""
    moment = START - timedelta(days=400, hours=number)
    name = f"{collection.stem}-{moment:%Y%m%dT%H%M%S}000Z-auto.malgil"
    return path.rename(path.with_name(name))


def test_a_backup_of_an_earlier_version_belongs_where_its_content_says(
    collection: Collection, neighbour: Collection
) -> None:
    mine = old_name(back_up(collection.path, START, Reason.AUTO), collection.path)
    theirs = old_name(back_up(neighbour.path, START, Reason.AUTO), neighbour.path, 1)
    (mine.parent / "collection-20250101T000000000Z-auto.malgil").write_bytes(b"whose?")
    assert [one.path for one in list_backups(collection.path)] == [mine]
    assert [one.path for one in list_backups(neighbour.path)] == [theirs]
    restore(mine, collection.path)
    assert reviews(collection) == []


def test_of_a_collection_that_is_gone_all_backups_of_its_name_are_listed(
    collection: Collection, neighbour: Collection, tmp_path: Path
) -> None:
    made = {
        back_up(collection.path, START, Reason.MANUAL),
        back_up(neighbour.path, START, Reason.MANUAL),
    }
    collection.close()
    collection.path.rename(tmp_path / "away")
    assert {one.path for one in list_backups(collection.path)} == made
    collection.path.write_bytes(b"damaged")
    assert {one.path for one in list_backups(collection.path)} == made


def test_thinning_removes_only_what_is_provably_the_collections_own(
    collection: Collection, neighbour: Collection
) -> None:
    mine = back_up(collection.path, START, Reason.AUTO)
    theirs = back_up(neighbour.path, START, Reason.AUTO)
    kept: list[Path] = []
    for days in range(100):
        made = START - timedelta(days=3, hours=days)
        for path, source in ((mine, collection.path), (theirs, neighbour.path)):
            copy = backup.new_path(source, to_ms(made), Reason.AUTO)
            shutil.copy(path, copy)
            if source == neighbour.path:
                kept.append(copy)
            elif days % 4 == 1:  # by its name only
                shutil.copy(theirs, copy)
                kept.append(copy)
            elif days % 4 == 2:  # somebody has started to use it
                with Collection.open(copy) as used:
                    used.set_setting("new_per_day", days, START)
                kept.append(copy)
            elif days % 4 == 3:
                copy.write_bytes(b"damaged")
                kept.append(copy)
    thin(collection.path, START)
    assert all(path.exists() for path in kept)
    left = {one.path for one in list_backups(collection.path)} - set(kept)
    assert 1 < len(left) < 10


def test_backups_are_thinned_and_each_restores_its_time(
    collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auto_backup, "write_apart", backup.write_backup)  # saves sixty processes
    clock = Clock(datetime(2024, 1, 1, 9, 0, tzinfo=UTC))
    seen: dict[str, list[str]] = {}
    with open_with(collection_file, small(), clock()) as collection:
        for day in range(60):
            if day % 7 == 0:
                answer(collection, clock)
            path = back_up(collection.path, clock(), Reason.AUTO)
            seen[path.name] = reviews(collection)
            clock.go(days=1)
        left = list_backups(collection_file)
        assert 2 + 12 + 5 <= len(left) <= 2 + 12 + 10
        copies = [collection_file.with_name(one.path.name) for one in left]
        for one, copy in zip(left, copies, strict=True):
            shutil.copy(one.path, copy)
    for copy in copies:
        restore(copy, collection_file, clock())
        with Collection.open(collection_file) as collection:
            assert reviews(collection) == seen[copy.name]
            assert collection.check() == []


def test_thinning_spares_what_it_does_not_know(collection: Collection) -> None:
    path = back_up(collection.path, START, Reason.AUTO)
    stranger = path.with_name("keep.malgil")
    stranger.touch()
    for days in range(100):
        shutil.copy(
            path,
            backup.new_path(
                collection.path,
                round((START - timedelta(days=3, hours=days)).timestamp() * 1000),
                Reason.AUTO,
            ),
        )
    thin(collection.path, START)
    assert stranger.exists()
    assert len(list_backups(collection.path)) < 10


# Automatic backups -----------------------------------------------------------------------------


def test_a_backup_is_made_at_the_first_change_after_half_an_hour(
    collection: Collection, clock: Clock
) -> None:
    keeper = collection.keep_backups(clock)
    made = []
    for minutes in (0, 1, 28, 1, 29, 2):
        clock.go(minutes=minutes)
        answer(collection, clock)
        keeper.close()
        made.append(len(list_backups(collection.path)))
    assert made == [1, 1, 1, 2, 2, 3]
    assert keeper.problem == ""


def test_another_programs_backup_counts(collection: Collection, clock: Clock) -> None:
    back_up(collection.path, clock(), Reason.AUTO)
    clock.go(minutes=29)
    keeper = collection.keep_backups(clock)
    answer(collection, clock)
    keeper.close()
    assert len(list_backups(collection.path)) == 1


def test_a_backup_from_the_future_stops_none(collection: Collection, clock: Clock) -> None:
    back_up(collection.path, clock() + timedelta(days=900), Reason.AUTO)
    keeper = collection.keep_backups(clock)
    for _ in range(3):
        answer(collection, clock)
        keeper.close()
    assert len(list_backups(collection.path)) == 2


def test_reading_makes_no_backup(collection: Collection, clock: Clock) -> None:
    collection.keep_backups(clock)
    collection.counts(clock())
    collection.home(clock())
    collection.check()
    assert list_backups(collection.path) == []


def test_no_verdict_waits_for_a_backup(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    write = auto_backup.write_apart

    def held(source: Path, target: Path) -> None:
        assert go.wait(30)
        write(source, target)

    monkeypatch.setattr(auto_backup, "write_apart", held)
    keeper = collection.keep_backups(clock)
    answer(collection, clock, 3)
    assert list_backups(collection.path) == []
    assert not keeper.wait(0)
    go.set()
    keeper.close()
    (one,) = read_backups(collection.path)
    assert one.reviews == 3


def test_who_does_not_wait_for_a_backup_is_let_go(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, gone = threading.Event(), threading.Event()

    def held(_source: Path, _target: Path) -> None:
        assert go.wait(30)
        gone.set()
        raise CollectionError("never mind")

    monkeypatch.setattr(auto_backup, "write_apart", held)
    keeper = collection.keep_backups(clock)
    answer(collection, clock)
    keeper.leave()
    keeper.close()
    assert not gone.is_set()
    go.set()
    assert gone.wait(30)


def test_answers_during_a_backup_are_whole_in_it_or_absent(
    collection: Collection, clock: Clock
) -> None:
    keeper = collection.keep_backups(clock)
    study(collection, clock, seconds=0.01)
    keeper.close()
    (one,) = list_backups(collection.path)
    with Collection.open(one.path) as copy:
        assert copy.check() == []
        assert reviews(copy) == reviews(collection)[: len(reviews(copy))]


def test_a_backup_that_fails_stops_no_answer_and_is_told(
    collection: Collection, clock: Clock
) -> None:
    (collection.path.parent / "backups").write_text("in the way", encoding="utf-8")
    keeper = collection.keep_backups(clock)
    answer(collection, clock, 2)
    keeper.close()
    assert "cannot be written" in keeper.problem
    assert len(reviews(collection)) == 2


def test_a_backup_whose_process_is_ended_is_told(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auto_backup, "_WORKER", "malgil.no_such_thing")
    keeper = collection.keep_backups(clock)
    answer(collection, clock)
    keeper.close()
    assert keeper.problem.endswith("the process ended with 1.")
    assert list_backups(collection.path) == []


def test_without_a_process_a_backup_is_made_here(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    keeper = collection.keep_backups(clock)
    answer(collection, clock)
    keeper.close()
    assert keeper.problem == ""
    assert len(list_backups(collection.path)) == 1


@pytest.mark.parametrize(
    "error", [RuntimeError("can't start new thread"), MemoryError(), OSError(11, "Try again")]
)
def test_without_a_thread_an_answer_has_its_verdict(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise error

    keeper = collection.keep_backups(clock)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    answer(collection, clock, 2)
    assert len(reviews(collection)) == 2
    assert "No automatic backup was made" in keeper.problem
    keeper.close()


@pytest.mark.parametrize("name", ["list_backups", "new_path", "write_backup", "thin"])
def test_nothing_that_a_backup_meets_reaches_an_answer(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def fail(*_given: object) -> None:
        raise PermissionError(13, "Permission denied")

    keeper = collection.keep_backups(clock)
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    monkeypatch.setattr(auto_backup if name == "thin" else backup, name, fail)
    answer(collection, clock)
    keeper.close()
    assert "Permission denied" in keeper.problem
    assert len(reviews(collection)) == 1


def test_a_folder_that_cannot_be_read_is_told(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(type(collection.path), "iterdir", refuse)
    with pytest.raises(CollectionError, match="Permission denied"):
        backup.new_path(collection.path, 0, Reason.MANUAL)
    keeper = collection.keep_backups(clock)
    answer(collection, clock)
    keeper.close()
    assert "Permission denied" in keeper.problem


def test_a_problem_is_reported_once_a_day_and_again_after_a_success(
    collection: Collection, clock: Clock
) -> None:
    folder = collection.path.parent / "backups"

    def report() -> str:
        keeper = collection.keep_backups(clock)
        answer(collection, clock)
        keeper.close()
        return keeper.new_problem()

    folder.write_text("in the way", encoding="utf-8")
    assert "cannot be written" in report()
    assert report() == ""
    clock.go(hours=24)
    assert "cannot be written" in report()
    folder.unlink()
    assert report() == ""
    shutil.rmtree(folder)
    folder.write_text("in the way", encoding="utf-8")
    assert "cannot be written" in report()


def worker(collection: Collection, **more: str) -> tuple[subprocess.Popen[bytes], Path]:
    """Start the process of a backup that is blocked, since its source is locked."""
    target = backup.new_path(collection.path, 0, Reason.AUTO)
    code = (
        "import sys, time\nfrom malgil.store import backup_worker as worker\n"
        "from malgil.store import backup\n"
        "def stuck(*_given):\n    print(flush=True)\n    time.sleep(60)\n"
        "backup._copy = stuck\n"
        f"worker.DEADLINE_SECONDS = {more.get('deadline', 600)}\n"
        "sys.exit(worker.main(*sys.argv[1:]))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(collection.path), str(target), "en"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    if "deadline" not in more:  # which may be over before the copy begins
        process.stdout.readline()
    return process, target.parent


def test_a_backup_ends_with_its_program_and_leaves_nothing(collection: Collection) -> None:
    process, folder = worker(collection)
    assert list(folder.iterdir())
    out, _err = process.communicate(timeout=30)  # closes its stdin, like the end of its parent
    assert (process.returncode, out) == (1, b"")
    assert list(folder.iterdir()) == []


def test_a_backup_that_takes_too_long_ends_and_says_so(collection: Collection) -> None:
    process, folder = worker(collection, deadline="0.1")
    assert process.wait(30) == 1
    out, _err = process.communicate()
    assert b"was stopped" in out
    assert list(folder.glob("*")) == []


def test_the_process_of_a_backup_ends_when_its_program_is_killed(
    collection: Collection, tmp_path: Path
) -> None:
    slow = tmp_path / "slow_worker.py"
    slow.write_text(
        "import os, sys, time\nfrom malgil.store import backup_worker\n"
        "from malgil.store import backup\n"
        f"def stuck(*_given):\n    kept = open({str(tmp_path / 'fifo')!r}, 'w')\n"
        "    time.sleep(60)\n"
        "backup._copy = stuck\n"
        "sys.exit(backup_worker.main(*sys.argv[1:]))",
        encoding="utf-8",
    )
    code = (
        "import sys\nfrom pathlib import Path\nfrom malgil.store import auto_backup as backups\n"
        "backups._WORKER = 'slow_worker'\n"
        "backups.write_apart(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    target = backup.new_path(collection.path, 0, Reason.AUTO)
    os.mkfifo(tmp_path / "fifo")
    program = subprocess.Popen(
        [sys.executable, "-c", code, str(collection.path), str(target)],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )
    with (tmp_path / "fifo").open() as held:  # by the worker, until it ends
        program.kill()
        program.wait()
        assert held.read() == ""
    assert list(target.parent.iterdir()) == []


def test_an_import_is_preceded_by_a_backup(
    collection: Collection, clock: Clock, book: Phrasebook
) -> None:
    keeper = collection.keep_backups(clock)
    collection.import_book(book, clock())
    keeper.close()
    assert {one.reason for one in list_backups(collection.path)} == {Reason.AUTO}
    collection.import_book(replace(book, as_of="2020"), clock())
    keeper.close()
    assert {one.reason for one in list_backups(collection.path)} == {Reason.AUTO, Reason.IMPORT}


def test_without_its_backup_an_import_is_not_begun(
    collection: Collection, clock: Clock, book: Phrasebook
) -> None:
    (collection.path.parent / "backups").write_text("in the way", encoding="utf-8")
    collection.keep_backups(clock)
    before = collection.connection.total_changes
    with pytest.raises(CollectionError, match="cannot be written"):
        collection.import_book(replace(book, as_of="2020"), clock())
    assert collection.connection.total_changes == before


def test_a_phrasebook_that_is_put_away_is_preceded_by_a_backup(
    collection: Collection, clock: Clock, book: Phrasebook
) -> None:
    collection.import_book(replace(book, id="other"), clock())
    keeper = collection.keep_backups(clock)
    archive_phrasebook(collection, "other", clock())
    keeper.close()
    (made,) = [one for one in list_backups(collection.path) if one.reason is Reason.REMOVAL]
    with Collection.open(made.path) as before:
        assert {row.id for row in before.phrasebooks()} == {book.id, "other"}
    assert [row.id for row in collection.phrasebooks()] == [book.id]


def test_without_its_backup_a_phrasebook_is_not_put_away(
    collection: Collection, clock: Clock, book: Phrasebook
) -> None:
    collection.import_book(replace(book, id="other"), clock())
    (collection.path.parent / "backups").write_text("in the way", encoding="utf-8")
    collection.keep_backups(clock)
    with pytest.raises(CollectionError, match="cannot be written"):
        archive_phrasebook(collection, "other", clock())
    assert len(collection.phrasebooks()) == 2


# Restoring -------------------------------------------------------------------------------------


def test_a_restore_brings_back_and_keeps_today(collection: Collection, clock: Clock) -> None:
    answer(collection, clock, 3)
    before = reviews(collection)
    path = back_up(collection.path, clock(), Reason.MANUAL)
    collection.undo(clock())
    answer(collection, clock, 4)
    after = reviews(collection)
    with prepared_restore(path, collection.path) as prepared:
        assert prepared.difference == restoring.Difference(lost=4, gained=1)
        kept = prepared.perform(clock())
    # An open program continues with the restored collection.
    assert reviews(collection) == before
    assert collection.check() == []
    answer(collection, clock)
    assert collection.check() == []
    assert kept is not None
    restore(kept, collection.path, clock())
    assert reviews(collection) == after
    assert {one.name for one in collection.path.parent.glob(".*")} == set()


def test_an_answer_during_a_restore_is_kept(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = back_up(collection.path, clock(), Reason.MANUAL)
    overwrite = restoring.overwrite
    rounds: list[Path] = []

    def late(target: Path, replacement: Path, today: Path) -> None:
        rounds.append(today)
        if len(rounds) == 1:
            answer(collection, clock)
        overwrite(target, replacement, today)

    monkeypatch.setattr(restoring, "overwrite", late)
    kept = restore(path, collection.path, clock())
    assert len(rounds) == 2
    assert kept == rounds[1]
    assert [one.reviews for one in read_backups(collection.path) if one.backup.path == kept] == [1]


def test_one_who_never_stops_writing_is_told(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = back_up(collection.path, clock(), Reason.MANUAL)

    def busy(*_arguments: Path) -> None:
        raise restoring.ChangedMeanwhileError

    monkeypatch.setattr(restoring, "overwrite", busy)
    with pytest.raises(WriteError, match="goes on writing"):
        restore(path, collection.path, clock())


def test_a_held_lock_is_waited_for_and_told(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malgil.store.database.BUSY_TIMEOUT_MS", 50)
    path = back_up(collection.path, clock(), Reason.MANUAL)
    before = reviews(collection)
    with closing(sqlite3.connect(collection.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WriteError, match="in use by another program"):
            restore(path, collection.path, clock())
    assert reviews(collection) == before


def test_a_lost_collection_is_made_anew(collection_file: Path, clock: Clock) -> None:
    with Collection.open(collection_file, now=START) as collection:
        answer(collection, clock, 2)
        path = back_up(collection.path, clock(), Reason.MANUAL)
        before = reviews(collection)
    collection_file.unlink()
    assert restore(path, collection_file, clock()) is None
    assert collection_file.stat().st_mode & 0o777 == 0o600
    with Collection.open(collection_file) as collection:
        assert reviews(collection) == before


@pytest.mark.parametrize("keep", [0, 100, 5000])
def test_a_broken_collection_is_set_aside_whole(
    collection_file: Path, clock: Clock, keep: int
) -> None:
    with Collection.open(collection_file, now=START) as collection:
        answer(collection, clock, 2)
        path = back_up(collection.path, clock(), Reason.MANUAL)
        before = reviews(collection)
    broken = collection_file.read_bytes()[:keep] + b"\xff" * 9000
    collection_file.write_bytes(broken)
    kept = restore(path, collection_file, clock())
    assert kept is not None
    assert kept.read_bytes() == broken
    with Collection.open(collection_file) as collection:
        assert reviews(collection) == before
        assert collection.check() == []


def test_a_backup_in_pages_of_another_size_is_restored(
    collection: Collection, clock: Clock, tmp_path: Path
) -> None:
    answer(collection, clock)
    path = back_up(collection.path, clock(), Reason.MANUAL)
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA page_size = 8192")
        copy.execute("VACUUM")
    before = reviews(collection)
    answer(collection, clock)
    restore(path, collection.path, clock())
    assert reviews(collection) == before
    assert collection.check() == []


def damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("UPDATE document SET body = '{'")
        copy.commit()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA user_version = 99")


def hostile(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("CREATE TRIGGER spy AFTER INSERT ON card BEGIN DELETE FROM card; END")


def text(path: Path) -> None:
    path.write_text("Where's my stuff?", encoding="utf-8")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def absent(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("harm", [damaged, newer, hostile, text, folder, absent])
def test_what_cannot_be_restored_is_refused(
    collection: Collection, clock: Clock, harm: object, tmp_path: Path
) -> None:
    path = back_up(collection.path, clock(), Reason.MANUAL)
    assert callable(harm)
    harm(path)
    before = path.read_bytes() if path.is_file() else b""
    answer(collection, clock)
    with pytest.raises(CollectionError) as caught:
        restore(path, collection.path, clock())
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert len(reviews(collection)) == 1
    assert {one.name for one in collection.path.parent.glob(".*")} == set()


def test_the_collection_is_no_backup_of_itself(collection: Collection) -> None:
    with pytest.raises(CollectionError, match="the collection itself"):
        restore(collection.path, collection.path)


def test_a_copy_with_its_log_is_restored_with_both(
    collection: Collection, clock: Clock, tmp_path: Path
) -> None:
    answer(collection, clock, 2)
    copy = tmp_path / "copy"
    restoring.copy_raw(collection.path, copy)
    assert copy.with_name("copy-wal").stat().st_size > 0
    before = reviews(collection)
    with suppress(CollectionError):
        collection.undo(clock())
    restore(copy, collection.path, clock())
    assert reviews(collection) == before


def test_a_keeper_can_be_closed_twice(collection_file: Path, clock: Clock) -> None:
    keeper = Keeper(collection_file, clock)
    keeper.close()
    keeper.close()


def test_a_session_of_days_has_its_backups(collection: Collection, clock: Clock) -> None:
    keeper = collection.keep_backups(clock)
    for _ in range(3):
        study(collection, clock, most=5)
        keeper.close()
        clock.next_day()
    assert len(list_backups(collection.path)) == 3
