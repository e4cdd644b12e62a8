"""The sync at start and after a session, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest

from malgil.base.errors import MalgilError
from malgil.collection import Collection
from malgil.store import log
from malgil.sync import background, worker
from malgil.sync import sync as syncing
from malgil.sync.background import BackgroundSync
from malgil.sync.sync import sync
from malgil.sync.target import open_target
from tests.store.learner import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("obstore", reason="the extra “sync” is not installed")
_PATIENCE = 60


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALGIL_NOW", (START + timedelta(hours=1)).isoformat())


@pytest.fixture
def collection(collection_file: Path) -> Iterator[Collection]:
    with Collection.open(collection_file, now=START) as opened:
        opened.set_setting("auto_sync", value=True, now=START)
        yield opened


def answer(collection: Collection) -> None:
    card = collection.next_card(START)
    assert card is not None
    collection.answer(card.id, 3, START)


def segments(shared: Path) -> int:
    return len(list(shared.glob("*/*.malgil-log")))


def test_it_syncs_at_first_and_then_when_something_was_done(
    collection: Collection, shared: Path
) -> None:
    sync(collection, open_target(str(shared)), str(shared), START)
    with closing(BackgroundSync(collection)) as syncs:
        assert syncs.start()
        assert not syncs.start()
        assert syncs.wait(_PATIENCE)
        assert (syncs.problem, segments(shared)) == ("", 1)
        assert not syncs.start()
        answer(collection)
        assert syncs.is_behind
        assert syncs.start()
        assert syncs.wait(_PATIENCE)
        assert (syncs.problem, segments(shared)) == ("", 2)


def test_it_does_nothing_unless_it_is_set(collection: Collection) -> None:
    collection.set_setting("auto_sync", value=False, now=START)
    syncs = BackgroundSync(collection)
    assert not syncs.start()
    assert not syncs.is_running
    assert syncs.wait()
    syncs.close()


def test_a_failure_is_one_sentence(
    collection: Collection, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(BackgroundSync(collection)) as syncs:
        assert syncs.start()
        assert syncs.wait(_PATIENCE)
        assert "no target yet" in syncs.problem
        sync(collection, open_target(str(shared)), str(shared), START)
        shared.rename(shared.with_name("away"))
        answer(collection)
        assert syncs.start()
        assert syncs.wait(_PATIENCE)
        assert "There is no folder" in syncs.problem
        answer(collection)
        monkeypatch.setattr(background, "_WORKER", "malgil.nothing_here")
        assert syncs.start()
        assert syncs.wait(_PATIENCE)
        assert syncs.problem == "Nothing was synced: the process ended with 1."
        answer(collection)
        monkeypatch.setattr(sys, "executable", "/nowhere/python")
        assert not syncs.start()
        assert syncs.problem == "Nothing was synced: No such file or directory."


def test_who_syncs_by_hand_pays_nothing_for_it(collection: Collection) -> None:
    collection.set_setting("auto_sync", value=False, now=START)
    assert not collection.settings.auto_sync
    read: list[str] = []
    collection.connection.set_trace_callback(read.append)
    with closing(BackgroundSync(collection)) as syncs:
        assert not syncs.start()
        assert not syncs.is_behind
    collection.connection.set_trace_callback(None)
    assert [statement for statement in read if "event" in statement] == []
    with closing(BackgroundSync(collection)) as syncs:
        collection.set_setting("auto_sync", value=True, now=START)
        assert syncs.is_behind


def stuck(collection: Collection, deadline: float = 600) -> subprocess.Popen[bytes]:
    """Start a sync that never ends by itself."""
    code = (
        "import sys, time\nfrom malgil.sync import worker\n"
        "def stuck(*_given):\n    print('stuck', flush=True)\n    time.sleep(60)\n"
        "worker._sync = stuck\n"
        f"worker.DEADLINE_SECONDS = {deadline}\n"
        "sys.exit(worker.main(*sys.argv[1:]))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(collection.path), "en"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    if deadline >= _PATIENCE:  # a shorter one may be over before the sync begins
        process.stdout.readline()
    return process


def test_it_ends_with_its_program(collection: Collection) -> None:
    process = stuck(collection)
    out, _err = process.communicate(timeout=_PATIENCE)  # closes its stdin, like a parent's end
    assert (process.returncode, out) == (1, b"")


def test_a_sync_that_takes_too_long_ends_and_says_so(collection: Collection) -> None:
    process = stuck(collection, deadline=0.1)
    assert process.wait(_PATIENCE) == 1
    out, _err = process.communicate()
    assert b"The sync was stopped" in out


def test_it_is_ended_with_the_program(collection: Collection, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "slow.py").write_text(
        f"import time\nkept = open({str(tmp_path / 'fifo')!r}, 'w')\ntime.sleep(60)\n"
    )
    code = (
        "import sys\nsys.path.insert(0, sys.argv[1])\n"
        "from malgil.collection import Collection\nfrom malgil.sync import background\n"
        "background._WORKER = 'slow'\n"
        "with Collection.open(sys.argv[2]) as collection:\n"
        "    syncs = background.BackgroundSync(collection)\n"
        "    syncs.start()\n"
        "    print(open(sys.argv[3]).fileno(), flush=True)\n"
        "    syncs.close()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(collection.path), str(tmp_path / "fifo")],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        check=True,
        timeout=_PATIENCE,
    )
    assert ran.stderr == b""


def other(folder: Path, shared: Path, answers: int) -> set[str]:
    """Let another machine answer and sync. Return its events."""
    with (
        patch.object(log, "_fingerprint", lambda: "another"),
        Collection.open(folder / "other.malgil", now=START) as collection,
    ):
        for _ in range(answers):
            answer(collection)
        sync(collection, open_target(str(shared)), str(shared), START)
        return {event.id for event in log.read(collection.connection)}


def test_what_comes_is_merged_bit_by_bit_between_answers(
    collection: Collection, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = other(tmp_path, shared, 7)
    monkeypatch.setattr(syncing, "TOGETHER", 2)
    given = []

    def answer_elsewhere(_seconds: float) -> None:
        """Answer in the app, which has its own connection, as soon as the lock is free."""
        with Collection.open(collection.path, now=START) as app:
            answer(app)
        given.append(1)

    monkeypatch.setattr("time.sleep", answer_elsewhere)
    report = sync(collection, open_target(str(shared)), str(shared), START, in_background=True)
    assert report.problems == []
    assert report.received == len(theirs) == 10
    assert len(given) == 5
    assert theirs <= {event.id for event in log.read(collection.connection)}
    assert collection.check() == []


def test_very_much_is_left_to_the_command(
    collection: Collection, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other(tmp_path, shared, 7)
    monkeypatch.setattr(syncing, "MOST_IN_BACKGROUND", 9)
    before = log.last_number(collection.connection)
    with pytest.raises(MalgilError, match="10 entries are new"):
        sync(collection, open_target(str(shared)), str(shared), START, in_background=True)
    assert log.last_number(collection.connection) == before
    report = sync(collection, open_target(str(shared)), str(shared), START)
    assert report.received == 10


def test_the_worker_returns_what_went_wrong(collection: Collection, shared: Path) -> None:
    sync(collection, open_target(str(shared)), str(shared), START)
    (shared / "old.malgil").write_bytes(b"")
    assert "old.malgil" in worker._sync(collection.path)
