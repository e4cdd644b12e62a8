"""Benchmark of an answer: from the rating to the next question, and its storage part alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil import Collection
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, Question
from malgil.scheduling.fsrs import Rating

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Answers:
    """Times in milliseconds.

    Attributes:
        whole: From the rating to the next question, with all counts.
        used: The same as processor time.
        written: Until the answer is on disk.
        bare: The same statements without malgil, each newly prepared.
    """

    whole: list[float]
    used: list[float]
    written: list[float]
    bare: list[float]

    def row(self) -> str:
        """Return the cells of a table."""
        written, bare = statistics.median(self.written), statistics.median(self.bare)
        return (
            f"{_quantiles(self.whole)} | {_quantiles(self.used)} | {written:.2f} | {bare:.2f} | "
            f"{written / bare:.2f}"
        )


def _quantiles(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} | {sorted(values)[int(len(values) * 0.99)]:.2f}"


def measure(place: Path, now: datetime, count: int) -> Answers:
    """Answer `count` questions, then run the same statements on a copy, without malgil."""
    copy = place.with_suffix(".bare")
    with closing(sqlite3.connect(place)) as source:
        source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(place, copy)
    os.sync()
    whole: list[float] = []
    used: list[float] = []
    written: list[float] = []
    answers: list[list[str]] = []
    with Collection.open(place, now=now) as collection:
        session = ReviewSession(collection, lambda: now)
        while len(whole) < count:
            step = session.next()
            if isinstance(step, Finished):
                break
            if not isinstance(step, Question):
                continue
            seen: list[str] = []
            traced = len(whole) % 2 == 0
            collection.connection.set_trace_callback(seen.append if traced else None)
            began, busy = time.perf_counter(), time.process_time()
            session.rate(step, Rating.GOOD)
            rated = time.perf_counter()
            collection.connection.set_trace_callback(None)
            session.next()
            session.progress()
            ended = time.perf_counter()
            used.append((time.process_time() - busy) * 1000)
            answers.append(seen if traced else [])
            whole.append((ended - began) * 1000)
            if not traced:
                written.append((rated - began) * 1000)
    return Answers(whole, used, written, _bare(copy, answers))


def _bare(copy: Path, answers: list[list[str]]) -> list[float]:
    times: list[float] = []
    with closing(sqlite3.connect(copy, isolation_level=None, cached_statements=0)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        for statements in answers:
            inside = _transaction(statements)
            if not inside:
                continue
            prepared: list[Callable[[], object]] = [
                lambda one=one: connection.execute(one).fetchall() for one in inside
            ]
            began = time.perf_counter()
            for run in prepared:
                run()
            times.append((time.perf_counter() - began) * 1000)
    return times


def _transaction(statements: list[str]) -> list[str]:
    """Return the statements of an answer from its BEGIN to its COMMIT."""
    begins = [at for at, one in enumerate(statements) if one.startswith("BEGIN IMMEDIATE")]
    ends = [at for at, one in enumerate(statements) if one.startswith("COMMIT")]
    return statements[begins[0] : ends[0] + 1] if begins and ends else []
