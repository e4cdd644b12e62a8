"""The cost of writing an answer, in statements and pages instead of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.collection import Collection
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating, State
from tests.store.learner import START, Clock, as_before, question

if TYPE_CHECKING:
    from pathlib import Path

_MOST_STATEMENTS = 10
_MOST_PAGES = 13
_HEADER_BYTES, _FRAME_BYTES = 32, 4096 + 24


def test_a_review_takes_few_statements_and_pages(tmp_path: Path) -> None:
    clock = Clock(START)
    path = tmp_path / "c.malgil"
    counts, pages = [], []
    with Collection.open(path, now=START) as collection:
        as_before(collection, clock())
        collection.set_setting("new_per_day", 100, clock())
        session = ReviewSession(collection, clock)
        for _ in range(80):
            session.rate(question(session), Rating.EASY)
        clock.go(days=40)
        session = ReviewSession(collection, clock)
        session.load_ahead()  # as the app does while the first card is looked at
        for _ in range(40):
            asked = question(session)
            collection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            seen: list[str] = []
            collection.connection.set_trace_callback(seen.append)
            session.rate(asked, Rating.GOOD)
            collection.connection.set_trace_callback(None)
            if asked.before.state is State.REVIEW:
                # A comment marks the queries of a table-valued function.
                counts.append(sum(not statement.startswith("--") for statement in seen))
                log_bytes = path.with_name("c.malgil-wal").stat().st_size
                pages.append((log_bytes - _HEADER_BYTES) // _FRAME_BYTES)
    assert len(counts) > 10
    assert max(counts) <= _MOST_STATEMENTS, counts
    assert sorted(pages)[len(pages) // 2] <= _MOST_PAGES, pages
