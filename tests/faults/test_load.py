"""Several programs on one collection: no answer is lost or doubled, and none is rejected."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from malgil.collection import Collection
from tests.faults import program
from tests.store.learner import START

if TYPE_CHECKING:
    from pathlib import Path

PROCESSES = 8
MOST_SECONDS = 5.0
WORKER = """
import sys, time
from datetime import datetime, timedelta
from malgil import Collection

path, count, number = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
now = datetime.fromisoformat("2026-11-23T09:00:00+09:00")
longest = 0.0
with Collection.open(path) as collection:
    cards = [row.card.id for row in collection.cards()][number::4]
    for turn in range(count):
        since = time.monotonic()
        collection.answer(cards[turn % len(cards)], 1 + turn % 4, now + timedelta(seconds=turn))
        if turn % 10 == 0:
            collection.counts(now)
        longest = max(longest, time.monotonic() - since)
print(longest)
"""


@pytest.mark.parametrize("answers", [240, pytest.param(10_000, marks=pytest.mark.long)])
def test_8_programs_give_every_answer_once(collection_file: Path, answers: int) -> None:
    Collection.open(collection_file, now=START).close()
    each = answers // PROCESSES
    running = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, str(collection_file), str(each), str(number)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=program.surroundings(collection_file),
        )
        for number in range(PROCESSES)
    ]
    for one in running:
        out, err = one.communicate(timeout=600)
        assert one.returncode == 0, err.decode()
        assert float(out) < MOST_SECONDS
    found = program.reviews(collection_file)
    assert len(found) == each * PROCESSES
    assert len(set(found)) == len(found)
