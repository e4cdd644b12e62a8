"""Real disk faults: a full disk, a size limit, write and sync errors, read-only, a held lock."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import WriteError
from malgil.collection import Collection
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating
from malgil.store import database
from tests.faults import program
from tests.store.learner import START, Clock, question, study

if TYPE_CHECKING:
    from pathlib import Path

ANSWERS = b"3\n\n" * 40
UNPRIVILEGED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")


def works(*command: str) -> bool:
    """Return whether this machine allows it."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def begun(collection_file: Path) -> Path:
    """Return a collection with an answer."""
    clock = Clock()
    with Collection.open(collection_file, now=START) as opened:
        study(opened, clock, most=1)
    return collection_file


def test_a_limit_on_file_sizes_is_told_and_costs_no_answer(begun: Path) -> None:
    limit = begun.stat().st_size + 40_000

    def first() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    (begun.parent / "backups").touch()  # otherwise its backups would reach the limit first
    before = len(program.reviews(begun))
    log_limit_reached = False
    for _ in range(4):
        code, out, err = program.run(begun, "review", "--plain", typed=ANSWERS, first=first)
        done = program.verdicts(out)
        assert before + done <= len(program.reviews(begun)) <= before + done + 1
        before = len(program.reviews(begun))
        if code == 1:
            log_limit_reached = True
            assert "The disk reported an error" in err
            assert "Traceback" not in err
    assert log_limit_reached or before > 10


def test_a_full_disk_is_told_and_goes_on_when_there_is_room(tmp_path: Path, begun: Path) -> None:
    if not works("unshare", "-rm", "sh", "-c", f"mount -t tmpfs none {tmp_path}"):
        pytest.skip("no tmpfs can be mounted here: neither root nor user namespaces")
    disk = tmp_path / "disk"
    disk.mkdir()
    script = f"""
set -e
mount -t tmpfs -o size=4m none {disk}
cp {begun} {disk}/collection.malgil
touch {disk}/backups
set +e
head -c 8m /dev/zero >{disk}/filling 2>/dev/null
export MALGIL_COLLECTION={disk}/collection.malgil
yes 3 | head -40 | {sys.executable} -m malgil review --plain >{tmp_path}/full.txt 2>{tmp_path}/err
echo $? >{tmp_path}/code
rm {disk}/filling
yes 3 | head -40 | {sys.executable} -m malgil review --plain --limit 2 >{tmp_path}/then.txt 2>&1
echo $? >>{tmp_path}/code
cp {disk}/collection.malgil* {tmp_path}/
"""
    subprocess.run(
        ["unshare", "-rm", "sh", "-c", script],
        check=True,
        env=program.surroundings(begun),
        timeout=program.TIMEOUT,
    )
    assert (tmp_path / "code").read_text().split() == ["1", "0"]
    told = (tmp_path / "err").read_text()
    assert "disk is full" in told
    done = sum(program.verdicts((tmp_path / name).read_text()) for name in ("full.txt", "then.txt"))
    assert 1 + done <= len(program.reviews(tmp_path / "collection.malgil")) <= 2 + done


@pytest.mark.parametrize(
    ("fault", "number", "message"),
    [
        ("posix/io/rw/pwrite", 28, "disk is full"),
        ("posix/io/rw/pwrite", 5, "disk reported an error"),
        ("posix/io/sync/fdatasync", 5, "disk reported an error"),
    ],
)
def test_an_error_on_write_or_sync_gives_no_verdict(
    begun: Path, tmp_path: Path, fault: str, number: int, message: str
) -> None:
    if shutil.which("fiu-run") is None:
        pytest.skip("libfiu is not installed (Debian: fiu-utils)")
    channel = str(tmp_path / "fiu")
    wrapper = ("fiu-run", "-x", "-f", channel)
    (begun.parent / "backups").touch()
    running = program.start(begun, "review", "--plain", wrapper=wrapper)
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(b"3\n")
    running.stdin.flush()
    while not running.stdout.readline().startswith("✓".encode()):
        pass
    enable = f"enable name={fault},failinfo={number}"
    named = next(one.name for one in tmp_path.iterdir() if one.name.startswith("fiu-"))
    process = named.removeprefix("fiu-").partition(".")[0]
    subprocess.run(["fiu-ctrl", "-f", channel, "-c", enable, process], check=True)
    out, err = running.communicate(b"3\n3\n3\n", timeout=program.TIMEOUT)
    assert running.returncode == 1
    assert message in err.decode()
    assert program.verdicts(out.decode()) == 0
    # The answer being written may be there, once.
    assert 2 <= len(program.reviews(begun)) <= 3


@pytest.mark.parametrize("folder_too", [False, True])
def test_a_read_only_file_is_told(begun: Path, *, folder_too: bool) -> None:
    wrapper = UNPRIVILEGED if os.geteuid() == 0 else ()
    if wrapper and not works(*wrapper, "true"):
        pytest.skip("root here cannot give up its rights over files (setpriv)")
    (begun.parent / "backups").mkdir()
    modes = {begun: 0o400, begun.parent: 0o500 if folder_too else 0o700}
    try:
        for path, mode in modes.items():
            path.chmod(mode)
        code, out, err = program.run(begun, "review", "--plain", typed=ANSWERS, wrapper=wrapper)
    finally:
        begun.parent.chmod(0o700)
        begun.chmod(0o600)
    assert code == 1
    assert program.verdicts(out) == 0
    assert "read-only" in err or "cannot be opened" in err
    assert str(begun) in err
    assert len(program.reviews(begun)) == 1


def test_a_lock_that_is_let_go_is_waited_for(begun: Path) -> None:
    (begun.parent / "backups").touch()
    with closing(sqlite3.connect(begun, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        running = program.start(begun, "review", "--plain", "--limit", "1")
        assert running.stdin is not None
        running.stdin.write(b"3\n")
        running.stdin.flush()
        assert running.stdout is not None
        while not running.stdout.readline().startswith(b"? "):
            pass
        other.execute("COMMIT")
        out, _err = running.communicate(timeout=program.TIMEOUT)
    assert running.returncode == 0
    assert program.verdicts(out.decode()) == 1


def test_a_lock_that_is_kept_is_told_and_the_question_stays(
    begun: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 100)
    with (
        Collection.open(begun) as collection,
        closing(sqlite3.connect(begun, isolation_level=None)) as other,
    ):
        session = ReviewSession(collection, Clock())
        asked = question(session)
        other.execute("BEGIN IMMEDIATE")
        for _ in range(2):
            with pytest.raises(WriteError, match="in use by another program"):
                session.rate(asked, Rating.GOOD)
        assert question(session) is asked
        other.execute("ROLLBACK")
        session.rate(asked, Rating.GOOD)
        assert len(list(collection.reviews())) == 2
        assert collection.check() == []
