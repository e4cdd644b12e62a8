"""Kills at seeded moments: acknowledged answers survive, and the next start needs no repair."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.collection import Collection
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason
from tests.faults import program
from tests.store.learner import START, Clock, study

if TYPE_CHECKING:
    from collections.abc import Callable

    Usual = Callable[[str], float]

DEEDS = ("review", "import", "backup", "restore")


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> Usual:
    """Return the duration of an action here, so that kills happen within it."""

    @cache
    def seconds(deed: str) -> float:
        return WHOLE[deed](tmp_path_factory.mktemp(deed), None)

    return seconds


def ended(
    running: subprocess.Popen[bytes], seconds: float | None, typed: bytes = b""
) -> tuple[str, float]:
    """Send input to a program and kill it after some time. Return its output and duration."""
    since = time.monotonic()
    try:
        out, _err = running.communicate(typed, timeout=seconds)
    except subprocess.TimeoutExpired:
        running.kill()
        out, _err = running.communicate()
    assert running.returncode in (0, -signal.SIGKILL)
    return out.decode(), time.monotonic() - since


@cache
def some_answers() -> bytes:
    """Return the file of a collection with some answers."""
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        collection = Path(folder) / "collection.malgil"
        with Collection.open(collection, now=START) as opened:
            study(opened, clock, most=3)
        return collection.read_bytes()


def begun(folder: Path) -> Path:
    """Return a collection with some answers."""
    collection = folder / "collection.malgil"
    collection.touch(mode=0o600)
    collection.write_bytes(some_answers())
    return collection


def review(folder: Path, seconds: float | None) -> float:
    collection = folder / "collection.malgil"
    running = program.start(collection, "review", "--plain")
    out, took = ended(running, seconds, b"3\n\n" * 40)
    acknowledged = program.verdicts(out)
    logged = len(program.reviews(collection))
    assert acknowledged <= logged <= acknowledged + 1
    return took


def import_book(folder: Path, seconds: float | None) -> float:
    collection = begun(folder)
    before = program.reviews(collection)
    _out, took = ended(program.start(collection, "import", str(program.BOOK)), seconds)
    assert program.reviews(collection) == before
    with Collection.open(collection) as opened:
        assert 1 <= len(opened.phrasebooks()) <= 2
    program.check_backups(collection)
    return took


def make_backup(folder: Path, seconds: float | None) -> float:
    collection = begun(folder)
    before = program.reviews(collection)
    _out, took = ended(program.start(collection, "backup"), seconds)
    assert program.reviews(collection) == before
    program.check_backups(collection)
    return took


def restore(folder: Path, seconds: float | None) -> float:
    collection = begun(folder)
    older = program.reviews(collection)
    backup = back_up(collection, START, Reason.MANUAL)
    wanted = folder / "wanted"
    shutil.copy(backup, wanted)
    clock = Clock()
    clock.go(hours=1)
    with Collection.open(collection) as opened:
        study(opened, clock, most=4)
    newer = program.reviews(collection)
    _out, took = ended(program.start(collection, "restore", str(wanted), "--yes"), seconds)
    after = program.reviews(collection)
    assert after in (older, newer)
    if after == older:
        assert len(list((folder / "backups").iterdir())) >= 2
    program.check_backups(collection)
    return took


WHOLE: dict[str, Callable[[Path, float | None], float]] = {
    "review": review,
    "import": import_book,
    "backup": make_backup,
    "restore": restore,
}


def kill(deed: str, seed: int, folder: Path, seconds: float) -> None:
    chance = random.Random(f"{deed} {seed}")  # noqa: S311 - moments, not secrets
    folder.mkdir()
    WHOLE[deed](folder, chance.uniform(0.1, 1.05) * seconds)


def killed_after(collection: Path, answers: int) -> int:
    """Kill a program while it answers. Return the number of verdicts printed."""
    running = program.start(collection, "review", "--plain")
    assert running.stdin is not None
    assert running.stdout is not None
    count = 0
    running.stdin.write(b"3\n\n" * 400)
    running.stdin.flush()
    for line in running.stdout:
        count += program.verdicts(line.decode())
        if count == answers:
            running.kill()
    running.communicate()
    return count


def answers_in_file_alone(collection: Path) -> int:
    place = f"{collection.as_uri()}?immutable=1"
    with closing(sqlite3.connect(place, uri=True)) as connection:
        query = "SELECT count(*) FROM event WHERE kind = 'review'"
        return int(connection.execute(query).fetchone()[0])


@pytest.mark.parametrize("answers", [1, 9, 17, 28])
def test_a_kill_leaves_few_answers_in_the_log_alone(tmp_path: Path, answers: int) -> None:
    collection = tmp_path / "collection.malgil"
    with Collection.open(collection, now=START) as opened:
        opened.set_setting("new_per_day", 200, START)
    count = killed_after(collection, answers)
    alone = answers_in_file_alone(collection)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    new = collection.rename((tmp_path if answers % 2 else elsewhere) / "new.malgil")
    code, _out, err = program.run(new, "check")
    assert code == 0, err
    assert count <= len(program.reviews(new)) <= alone + 20


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("deed", DEEDS)
def test_a_kill_costs_nothing(tmp_path: Path, usual: Usual, deed: str, seed: int) -> None:
    kill(deed, seed, tmp_path / "killed", usual(deed))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(3, 53))
@pytest.mark.parametrize("deed", DEEDS)
def test_200_kills_cost_nothing(tmp_path: Path, usual: Usual, deed: str, seed: int) -> None:
    kill(deed, seed, tmp_path / "killed", usual(deed))
