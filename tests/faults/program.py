"""malgil as a process for fault tests, and the checks after a fault."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import IO, TYPE_CHECKING

from malgil.collection import Collection
from malgil.store.backup import list_backups

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MONDAY = "2026-11-23T09:00:00+09:00"
TIMEOUT = 30
MALGIL = (sys.executable, "-m", "malgil")
BOOK = Path(__file__).parent.parent / "data" / "cli-small.yaml"


def surroundings(collection: Path, **more: str) -> dict[str, str]:
    """Return the environment of a process for a collection, in English."""
    return {
        **os.environ,
        "MALGIL_COLLECTION": str(collection),
        "MALGIL_NOW": MONDAY,
        "LANGUAGE": "en",
        **more,
    }


def start(
    collection: Path,
    *arguments: str,
    wrapper: Sequence[str] = (),
    first: Callable[[], None] | None = None,
) -> subprocess.Popen[bytes]:
    """Start malgil with pipes. `first` is called in the new process."""
    return subprocess.Popen(
        [*wrapper, *MALGIL, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(collection),
        preexec_fn=first,  # noqa: PLW1509 - no threads here while it forks
    )


def run(
    collection: Path,
    *arguments: str,
    typed: bytes = b"",
    wrapper: Sequence[str] = (),
    first: Callable[[], None] | None = None,
) -> tuple[int, str, str]:
    """Run malgil. Return its exit code and output."""
    with start(collection, *arguments, wrapper=wrapper, first=first) as program:
        out, err = program.communicate(typed, timeout=TIMEOUT)
    return program.returncode, out.decode(), err.decode()


def verdicts(out: str) -> int:
    """Count the verdicts printed."""
    return sum(line.startswith(("✓", "✗")) for line in out.splitlines())


def reviews(collection: Path) -> list[str]:
    """Return the ids of a collection's live reviews. The collection must be sound."""
    with Collection.open(collection) as opened:
        assert opened.check() == []
        return [event.id for event in opened.reviews()]


def check_backups(collection: Path) -> None:
    """Check that every listed backup is complete."""
    for one in list_backups(collection):
        with Collection.open(one.path) as opened:
            assert opened.check() == []


def graded(collection: Path) -> int:
    """Count the answers in the log, to cards and in quizzes."""
    query = "SELECT count(*) FROM event WHERE kind IN ('review', 'quiz-step')"
    with closing(sqlite3.connect(f"file:{collection}?mode=ro", uri=True)) as connection:
        return int(connection.execute(query).fetchone()[0])


def await_question(out: IO[bytes]) -> None:
    """Read to the first question."""
    for line in out:
        if line.startswith(b"? "):
            return
    raise AssertionError("nothing was asked")
