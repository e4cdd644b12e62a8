"""Machines that sync through a real folder, by obstore."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from msgspec.structs import replace

from malgil.base.errors import MalgilError, UsageError
from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.store import log, merging
from malgil.store.backup import Reason, list_backups, write_backup
from malgil.store.check import check
from malgil.store.queue_queries import most_forgotten
from malgil.sync import sync as syncing
from malgil.sync.segments import SegmentHeader, SegmentName, decode_segment, encode, name_at
from malgil.sync.sync import Report, read_state, sync
from malgil.sync.target import TargetError, open_target
from tests.store.learner import START
from tests.store.machines import BOOK, Machine, tiny
from tests.sync.test_segments import REVIEW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytest.importorskip("obstore", reason="the extra “sync” is not installed")
from obstore.store import LocalStore


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Callable[[str], Machine]]:
    made: list[Machine] = []

    def new(name: str) -> Machine:
        made.append(Machine(tmp_path, name, late=60.0 * len(made)))
        return made[-1]

    yield new
    for machine in made:
        machine.close()


def synced(machine: Machine, folder: Path, *, full: bool = False) -> Report:
    with (
        machine.at_work(),
        patch.object(syncing, "state_path", lambda: machine.folder / "state"),
    ):
        target = open_target(str(folder))
        return sync(machine.collection, target, str(folder), machine.now, full=full)


def answer(machine: Machine, card: str = f"{BOOK}/a/meaning", rating: int = 3) -> None:
    machine.now += timedelta(minutes=1)
    with machine.at_work():
        machine.collection.answer(card, rating, machine.now)


def reps(machine: Machine, card: str = f"{BOOK}/a/meaning") -> int:
    return next(row.progress.reps for row in machine.collection.cards() if row.card.id == card)


def segments_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.malgil-log"))


def test_answers_come_and_go(machines: Callable[[str], Machine], shared: Path) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    answer(laptop)
    answer(desktop, f"{BOOK}/b/meaning")
    for machine in (laptop, desktop, laptop):
        report = synced(machine, shared)
        assert report.problems == []
    assert reps(desktop) == reps(laptop) == 1
    assert reps(laptop, f"{BOOK}/b/meaning") == 1
    for machine in (laptop, desktop):
        assert machine.collection.check() == []
        before = segments_in(shared)
        report = synced(machine, shared)
        assert (report.sent, report.received, report.bytes_sent) == (0, 0, 0)
        assert report.requests == 1 + report.machines == 3
        assert segments_in(shared) == before


def test_a_review_of_one_card_on_two_machines_is_replayed_in_order(
    machines: Callable[[str], Machine], shared: Path
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    answer(laptop)
    desktop.now = laptop.now + timedelta(days=3)
    answer(desktop, rating=1)
    for machine in (desktop, laptop, desktop):
        synced(machine, shared)
    for machine in (laptop, desktop):
        assert [event.rating for event in machine.collection.reviews()] == [3, 1]
        assert reps(machine) == 2


def test_of_equal_cards_each_machine_asks_the_same_first(
    machines: Callable[[str], Machine], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "_REBUILDS_FROM", 2)  # or all keys are made again, in one order
    laptop, desktop = machines("laptop"), machines("desktop")
    desktop.now = laptop.now
    for machine, book in ((laptop, "mine"), (desktop, "other")):
        with machine.at_work():
            machine.collection.import_book(replace(tiny(), id=book), machine.now)
        answer(machine, f"{book}/a/meaning", rating=4)
    for machine in (laptop, desktop, laptop):
        synced(machine, shared)
    late = laptop.collection.day(laptop.now + timedelta(days=1000))
    first = [
        [card.card for card in most_forgotten(machine.collection.connection, late, None, 1)]
        for machine in (laptop, desktop)
    ]
    assert first == [["mine/a/meaning"]] * 2


def test_a_backup_comes_before_many_entries(
    machines: Callable[[str], Machine], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncing, "BACKED_UP_FROM", 5)
    laptop, desktop = machines("laptop"), machines("desktop")
    answer(laptop)
    synced(laptop, shared)
    synced(desktop, shared)  # three entries of a new collection, and the answer
    assert list_backups(desktop.path) == []
    for _ in range(5):
        answer(laptop)
    synced(laptop, shared)
    synced(desktop, shared)
    assert [backup.reason for backup in list_backups(desktop.path)] == [Reason.SYNC]


def test_what_is_set_for_one_machine_stays_there(
    machines: Callable[[str], Machine], shared: Path
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    with laptop.at_work():
        laptop.collection.set_setting("theme", "malgil-light", laptop.now)
        laptop.collection.undo(laptop.now)
        laptop.collection.set_setting("language", "en", laptop.now)
        laptop.collection.set_setting("new_per_day", 3, laptop.now)
    synced(laptop, shared)
    synced(desktop, shared)
    settings = desktop.collection.settings
    assert (settings.new_per_day, settings.language) == (3, "")
    assert check(desktop.collection.connection) == []
    rows = desktop.collection.connection.execute("SELECT 1 FROM event WHERE kind = 'cancel'")
    assert rows.fetchall() == []


def test_foreign_files_are_left_alone(machines: Callable[[str], Machine], shared: Path) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    synced(laptop, shared)
    folder = segments_in(shared)[0].parent
    (shared / ".stfolder").mkdir()
    (shared / "photos").mkdir()
    (shared / "photos" / "a.jpg").write_bytes(b"x")
    (shared / "old.malgil").write_bytes(b"SQLite format 3")
    (folder / ".syncthing.00000002-0123456789abcdef.malgil-log.tmp").write_bytes(b"x")
    conflict = folder / f"{segments_in(shared)[0].stem}.sync-conflict-20260302-1-ABC.malgil-log"
    conflict.write_bytes(b"x")
    before = {path: path.stat().st_mtime_ns for path in shared.rglob("*")}
    report = synced(desktop, shared)
    assert report.received
    assert len(report.problems) == 2
    assert "old.malgil" in report.problems[0]
    assert conflict.name in report.problems[1]
    for path, time in before.items():
        assert path.is_dir() or path.stat().st_mtime_ns == time


def test_the_collection_in_the_folder_itself_is_explained(
    machines: Callable[[str], Machine], tmp_path: Path
) -> None:
    (problem,) = synced(machines("laptop"), tmp_path).problems
    assert str(tmp_path / "laptop" / "c.malgil") in problem


@pytest.mark.parametrize("how", ["damaged", "missing"])
def test_a_lost_segment_is_named_and_written_again(
    machines: Callable[[str], Machine], shared: Path, how: str
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    synced(laptop, shared)
    answer(laptop)
    synced(laptop, shared)
    answer(laptop, f"{BOOK}/b/meaning")
    synced(laptop, shared)
    lost = segments_in(shared)[1]
    if how == "damaged":
        lost.write_bytes(lost.read_bytes()[:-3])
    else:
        lost.unlink()
    report = synced(desktop, shared)
    assert (reps(desktop), reps(desktop, f"{BOOK}/b/meaning")) == (0, 1)
    assert any(lost.name in problem for problem in report.problems)
    again = synced(desktop, shared)
    assert again.received == 0
    assert again.problems == report.problems
    synced(laptop, shared, full=True)
    assert synced(desktop, shared).problems == []
    assert reps(desktop) == 1
    assert synced(machines("stick"), shared).problems == []


def test_a_restored_backup_gets_back_what_it_lost(
    machines: Callable[[str], Machine], shared: Path, tmp_path: Path
) -> None:
    laptop = machines("laptop")
    synced(laptop, shared)
    write_backup(laptop.path, tmp_path / "saved.malgil")
    answer(laptop)
    synced(laptop, shared)
    laptop.close()
    for path in laptop.folder.glob("c.malgil*"):
        path.unlink()
    (tmp_path / "saved.malgil").rename(laptop.path)
    with laptop.at_work():
        laptop.collection = Collection.open(laptop.path, now=laptop.now)
        machine = log.known_machine(laptop.collection.connection)
    answer(laptop, f"{BOOK}/b/meaning")
    report = synced(laptop, shared)
    assert report.problems == []
    assert reps(laptop) == reps(laptop, f"{BOOK}/b/meaning") == 1
    with laptop.at_work():
        assert log.known_machine(laptop.collection.connection) == machine


def test_small_segments_are_joined_for_new_machines(
    machines: Callable[[str], Machine], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncing, "JOINED_FROM", 3)
    laptop, desktop = machines("laptop"), machines("desktop")
    for _ in range(9):
        answer(laptop)
        synced(laptop, shared)
    names = [path.name[:22] for path in segments_in(shared)]
    assert [name for name in names if name.startswith("join")] == [
        "join-00000001-00000004",
        "join-00000005-00000008",
    ]
    assert len(names) == 11
    report = synced(desktop, shared)
    assert reps(desktop) == 9
    assert report.problems == []
    assert report.requests == 2 + 3 + 1  # two lists, two joined and one small, one written
    # A joined segment also stands in for a lost one.
    segments_in(shared)[1].unlink()
    assert synced(machines("stick"), shared).problems == []


def hostile(shared: Path, *changes: dict[str, object]) -> SegmentName:
    """Write a sound segment of another machine with events that no table takes."""
    writer = "0190a1b2-0000-7000-8000-000000000001"
    header = SegmentHeader(
        malgil=1, writer=writer, name="x", number=1, previous=(), holds=(), documents=0, events=0
    )
    events = [
        replace(REVIEW, **{"id": f"{REVIEW.id[:-1]}{number}", **change})
        for number, change in enumerate(changes)
    ]
    name, data = encode(header, {}, events)
    (shared / writer).mkdir(exist_ok=True)
    (shared / name.path).write_bytes(data)
    return name


RUN = {"run": "r", "mode": "walk", "phrasebook": BOOK, "sequence": "shuffle", "seed": "1"}
IMPOSSIBLE: dict[str, list[dict[str, object]]] = {
    "a rating": [{"rating": 9}],
    "a state": [{"state": "asleep"}],
    "a number too large": [{"duration_ms": 2**70}],
    "a setting without a value": [{"kind": EventKind.SETTING, "payload": '{"name":"x"}'}],
    "a run twice": [{"kind": EventKind.QUIZ_RUN, "payload": json.dumps(RUN)}] * 2,
}


@pytest.mark.parametrize("how", IMPOSSIBLE)
def test_an_impossible_value_spoils_only_its_segment(
    machines: Callable[[str], Machine], shared: Path, how: str
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    answer(laptop)
    synced(laptop, shared)
    name = hostile(shared, *IMPOSSIBLE[how])
    report = synced(desktop, shared)
    assert reps(desktop) == 1
    assert [name.path in problem for problem in report.problems] == [True]
    assert check(desktop.collection.connection) == []


def test_a_file_too_large_is_named(
    machines: Callable[[str], Machine], shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    synced(laptop, shared)
    name = hostile(shared, {})
    (shared / name.path).write_bytes(b"x" * 100_000)
    answer(laptop)
    synced(laptop, shared)
    monkeypatch.setattr("malgil.sync.target.MOST_PACKED_BYTES", 50_000)
    problems = synced(desktop, shared).problems
    assert any(name.path in problem and "large" in problem for problem in problems)
    assert reps(desktop) == 1


def test_a_newer_kind_is_kept_and_passed_on_and_named(
    machines: Callable[[str], Machine], shared: Path, tmp_path: Path
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    hostile(shared, {"kind": "dream", "payload": '{"of":"x"}'})
    report = synced(laptop, shared)
    assert [("dream" in problem) for problem in report.problems] == [True]
    other = tmp_path / "other"
    other.mkdir()
    synced(laptop, other)
    assert any("dream" in problem for problem in synced(desktop, other).problems)
    assert check(desktop.collection.connection) == []


def test_a_wrong_clock_is_named(machines: Callable[[str], Machine], shared: Path) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    laptop.now += timedelta(days=400)
    answer(laptop)
    synced(laptop, shared)
    (problem,) = synced(desktop, shared).problems
    assert "clock" in problem
    assert os.uname().nodename in problem


@pytest.mark.parametrize("off", [timedelta(days=-1), timedelta(days=1), timedelta(days=-400)])
def test_a_clock_off_by_a_day_is_named(
    machines: Callable[[str], Machine], shared: Path, off: timedelta
) -> None:
    laptop, desktop = machines("laptop"), machines("desktop")
    answer(laptop)
    synced(laptop, shared)
    desktop.now = laptop.now + timedelta(hours=2) + off
    synced(desktop, shared)
    answer(desktop)
    synced(desktop, shared)
    laptop.now += timedelta(hours=3)
    problems = synced(laptop, shared).problems
    assert ["The clock of" in problem for problem in problems] == [True]


def test_late_deliveries_are_no_wrong_clocks(
    machines: Callable[[str], Machine], shared: Path
) -> None:
    laptop, desktop, stick = (machines(name) for name in ("laptop", "desktop", "stick"))
    answer(desktop)
    for _ in range(2):
        laptop.now += timedelta(days=10)
        answer(laptop)
        synced(laptop, shared)
    desktop.now = laptop.now - timedelta(days=5)
    answer(desktop)
    for machine in (desktop, laptop, stick):
        machine.now = laptop.now + timedelta(hours=1)
        assert synced(machine, shared).problems == []


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(5, "I/O")])
@pytest.mark.parametrize("part", ["a file", "a folder"])
def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    machines: Callable[[str], Machine],
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: OSError,
    part: str,
) -> None:
    laptop, desktop, stick = (machines(name) for name in ("laptop", "desktop", "stick"))
    answer(laptop)
    answer(desktop, f"{BOOK}/b/meaning")
    for machine in (laptop, desktop):
        synced(machine, shared)
    with laptop.at_work():
        writer = log.known_machine(laptop.collection.connection)
    name = "get" if part == "a file" else "list_with_delimiter"
    work = getattr(LocalStore, name)

    def failing(store: LocalStore, path: str | None, **options: Any) -> object:
        if path is not None and path.startswith(writer or "?"):
            raise error
        return work(store, path, **options)

    with monkeypatch.context() as patched:
        patched.setattr(LocalStore, name, failing)
        for _ in range(2):
            (problem,) = synced(stick, shared).problems
            assert str(writer) in problem
            assert str(error.strerror) in problem
            assert "--full" not in problem
    assert (reps(stick), reps(stick, f"{BOOK}/b/meaning")) == (0, 1)
    assert synced(stick, shared).problems == []
    assert reps(stick) == 1


def copied(machine: Machine, copy: Machine) -> None:
    """Make a machine the copy of another one, as a restored disk image is."""
    copy.close()
    for path in copy.folder.glob("c.malgil*"):
        path.unlink()
    write_backup(machine.path, copy.path)
    shutil.copytree(machine.folder / "state", copy.folder / "state")
    copy.name = machine.name
    with copy.at_work():
        copy.collection = Collection.open(copy.path, now=copy.now)


def test_a_copy_of_a_machine_becomes_one_of_its_own(
    machines: Callable[[str], Machine], shared: Path
) -> None:
    laptop = machines("laptop")
    synced(laptop, shared)
    copy = machines("copy")
    copied(laptop, copy)
    answer(laptop)
    answer(copy, f"{BOOK}/b/meaning")
    assert synced(laptop, shared).problems == []
    (problem,) = synced(copy, shared).problems
    assert "copy of this machine" in problem.lower()
    for machine in (copy, laptop):
        assert synced(machine, shared).problems == []
    for machine in (laptop, copy):
        assert reps(machine) == reps(machine, f"{BOOK}/b/meaning") == 1
    with copy.at_work():
        ids = {log.known_machine(one.collection.connection) for one in (laptop, copy)}
    assert len(ids) == 2


def test_a_copy_that_starts_over_names_segments_that_came_late(
    machines: Callable[[str], Machine], shared: Path
) -> None:
    laptop, copy = machines("laptop"), machines("copy")
    synced(laptop, shared)
    copied(laptop, copy)
    answer(copy)
    synced(copy, shared)
    late = segments_in(shared)[-1]
    hidden = late.rename(shared.parent / late.name)
    for _ in range(2):
        answer(laptop, f"{BOOK}/b/meaning")
        synced(laptop, shared)
    hidden.rename(late)
    shutil.rmtree(copy.folder / "state")
    for machine in (copy, laptop):
        synced(machine, shared)
    for machine in (copy, laptop):
        assert (reps(machine), reps(machine, f"{BOOK}/b/meaning")) == (1, 2)
        assert synced(machine, shared).bytes_sent == 0


@pytest.mark.parametrize("when", ["before it remembers what it wrote", "with a new id"])
def test_a_copy_names_its_old_segments_though_it_was_killed(
    machines: Callable[[str], Machine], shared: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    def sync_and_be_killed(at: str) -> None:
        def killed(*_given: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr(syncing._Sync, at, killed)
            with pytest.raises(KeyboardInterrupt):
                synced(laptop, shared)

    laptop, stick = machines("laptop"), machines("stick")
    synced(laptop, shared)
    copy = machines("copy")
    copied(laptop, copy)
    answer(laptop)
    if when == "with a new id":
        synced(laptop, shared)
    else:
        sync_and_be_killed("_finish")
    late = segments_in(shared)[-1]  # the other machines see it much later
    hidden = late.rename(shared.parent / late.name)
    answer(copy, f"{BOOK}/b/meaning")
    synced(copy, shared)
    answer(copy, f"{BOOK}/b/meaning")
    for machine in (copy, stick):
        synced(machine, shared)

    hidden.rename(late)
    if when == "with a new id":
        sync_and_be_killed("_send")
    for machine in (laptop, copy, stick):
        synced(machine, shared)
    for machine in (laptop, copy, stick):
        assert reps(machine) == 1
        assert reps(machine, f"{BOOK}/b/meaning") == 2


def test_a_lost_state_costs_only_requests(machines: Callable[[str], Machine], shared: Path) -> None:
    laptop = machines("laptop")
    answer(laptop)
    synced(laptop, shared)
    (state,) = (laptop.folder / "state" / "sync").iterdir()
    for text in (b"", b"[]", b'{"target": 1}', b"\xff"):
        state.write_bytes(text)
        report = synced(laptop, shared)
        assert (report.sent, report.received, report.problems) == (0, 0, [])
    answer(laptop)
    synced(laptop, shared)
    last = segments_in(shared)[-1]
    name = name_at("/".join(last.parts[-2:]))
    assert name is not None
    assert decode_segment(name, last.read_bytes()).header.number == 2


def test_targets_that_cannot_be_used_are_explained(shared: Path, tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="no folder"):
        open_target(str(tmp_path / "not mounted"))
    with pytest.raises(UsageError, match="password"):
        open_target("https://me:secret@example.org/dav")
    for target in ("ftp://example.org", "http://example.org/dav", "memory:///"):
        with pytest.raises(UsageError, match="address"):
            open_target(target)
    with pytest.raises(TargetError, match="reached"):
        open_target("http://127.0.0.1:9/dav").list()
    (shared / "x").write_text("a file")
    with pytest.raises(TargetError, match="cannot"):
        open_target(str(shared)).put("x/y", b"")


def test_without_the_extra_it_is_explained(monkeypatch: pytest.MonkeyPatch, shared: Path) -> None:
    monkeypatch.setitem(sys.modules, "obstore.store", None)
    with pytest.raises(MalgilError, match="pip install"):
        open_target(str(shared))


_DISK = """
mount -t tmpfs -o {options} none {disk}
{python} -m malgil sync {disk}; echo "code $?"
{python} -m malgil sync {other}; echo "code $?"
"""


@pytest.mark.parametrize(
    ("options", "expected"), [("size=4k", "is full"), ("size=4m,ro", "is read-only")]
)
def test_a_disk_that_takes_nothing_loses_nothing(
    tmp_path: Path, collection_file: Path, shared: Path, options: str, expected: str
) -> None:
    mounts = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f"mount -t tmpfs none {shared}"], check=False
    )
    if mounts.returncode:
        pytest.skip("no tmpfs can be mounted here: neither root nor user namespaces")
    other = tmp_path / "other"
    other.mkdir()
    script = _DISK.format(options=options, disk=shared, python=sys.executable, other=other)
    environment = {**os.environ, "MALGIL_COLLECTION": str(collection_file), "LANGUAGE": "en"}
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in ran.stderr
    assert expected in ran.stderr
    first, sent, last = ran.stdout.splitlines()
    assert (first, last) == ("code 1", "code 0")
    assert sent.startswith("0 entries came, 3 went")


KILLED = """
import os, resource, signal, sys
from obstore.store import LocalStore
from malgil.__main__ import main
from malgil.sync import sync

stage, number = sys.argv.pop(1), int(sys.argv.pop(1))
count = 0
sync.JOINED_FROM = 0

def killing(module, name):
    work = getattr(module, name)
    def killed(*args, **kwargs):
        global count
        if stage == "before " + name:
            count += 1
            if count > number:
                os.kill(os.getpid(), signal.SIGKILL)
        result = work(*args, **kwargs)
        if stage == "after " + name:
            count += 1
            if count > number:
                os.kill(os.getpid(), signal.SIGKILL)
        if stage == "commit" and name == "merge_events":
            # Writes from this offset on end the process, which is within the commit.
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_FSIZE, (number, number))
        return result
    setattr(module, name, killed)

for name in ("list_with_delimiter", "get", "put"):
    killing(LocalStore, name)
for name in ("merge_events", "_write_state"):
    killing(sync, name)
main()
"""


@pytest.mark.parametrize(
    "stage",
    [
        *("before list_with_delimiter 1", "before get 0", "after get 0"),
        *("before merge_events 0", "after merge_events 0", "commit 0", "commit 5000"),
        *("before put 0", "after put 0", "before put 1", "after put 1"),  # the second one joins
        *("before _write_state 0", "after _write_state 0"),
    ],
)
def test_a_killed_sync_goes_on(
    machines: Callable[[str], Machine],
    shared: Path,
    tmp_path: Path,
    collection_file: Path,
    stage: str,
) -> None:
    laptop = machines("laptop")
    answer(laptop)
    synced(laptop, shared)
    environment = {**os.environ, "MALGIL_COLLECTION": str(collection_file), "LANGUAGE": "en"}
    environment["MALGIL_NOW"] = START.isoformat()
    words, _space, number = stage.rpartition(" ")
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, words, number, "sync", str(shared)],
        env=environment,
        check=False,
        capture_output=True,
    )
    expected = signal.SIGXFSZ if words == "commit" else signal.SIGKILL
    assert killed.returncode == -expected, killed.stderr
    command = [sys.executable, "-m", "malgil", "sync", str(shared)]
    for _ in range(2):
        ran = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("0 entries came, 0 went")
    assert synced(laptop, shared).problems == []
    with Collection.open(collection_file) as collection:
        assert collection.check() == []
        ids = {event.id for event in log.read(collection.connection)}
    assert ids == {event.id for event in log.read(laptop.collection.connection)}


def test_what_is_remembered_is_small(machines: Callable[[str], Machine], shared: Path) -> None:
    laptop = machines("laptop")
    synced(laptop, shared)
    with patch.object(syncing, "state_path", lambda: laptop.folder / "state"):
        state = read_state(laptop.collection)
    assert state is not None
    assert state.target == str(shared)
    assert b"secret" not in next((laptop.folder / "state" / "sync").iterdir()).read_bytes()
