"""Ten years of a simulated learner, answer by answer: `python -m benchmarks.soak [NAME …]`.

Every answer goes through the review session, on a file in a temporary folder, with a simulated
clock. The collection is reopened every week. The names are `shipped` (the bundled phrasebook) and
`20k` (a made-up menu of 20,000 labels). SOAK.md gets the measurements at intervals, and whether the
result is sound and can be undone exactly.
"""

from __future__ import annotations

import os
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.made import _book as made_up_book
from malgil import Collection
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, Question
from malgil.scheduling.fsrs import Rating
from malgil.store.rebuild import DERIVED_TABLES

RESULTS = Path(__file__).with_name("SOAK.md")
YEARS = 10
UNDONE = 1000
_YEAR = 365
_WEEK = 7
_AWAY = range(150, 164)
_AWAY_CHANCE = _REGRET_CHANCE = 0.1
_SETTING_DAY = 300
_START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Soak:
    """A soak test.

    Attributes:
        name: Its name.
        labels: Number of labels of a made-up menu; 0 for the bundled phrasebook.
        a_day: Maximum number of answers a day.
        minutes: The time limit in real minutes, even if ten years are not over.
    """

    name: str
    labels: int
    a_day: int
    minutes: float


SOAKS = (Soak("shipped", 0, 400, 11), Soak("20k", 20_000, 20, 8))


@dataclass(frozen=True, slots=True)
class Interval:
    """Measurements of an interval."""

    day: int
    answers: int
    file_bytes: int
    grown_bytes: int
    rss_bytes: int
    median_ms: float
    p99_ms: float
    cpu_ms: float

    def row(self) -> str:
        """Return a row of the table."""
        per_answer = self.grown_bytes / self.answers if self.answers else 0
        return (
            f"| {self.day / _YEAR:.1f} | {self.answers:,} | {self.file_bytes / _MIB:.2f} | "
            f"{per_answer:.0f} | {self.rss_bytes / _MIB:.0f} | {self.median_ms:.2f} | "
            f"{self.p99_ms:.2f} | {self.cpu_ms:.2f} |"
        )


@dataclass
class Learner:
    """A learner who remembers as FSRS predicts, is away at times, undoes and changes settings."""

    soak: Soak
    path: Path
    chance: random.Random
    now: datetime = _START
    answers: int = 0
    new_bytes: int = 0
    wall: list[float] = field(default_factory=list)
    used: list[float] = field(default_factory=list)

    def clock(self) -> datetime:
        """Return the simulated time."""
        return self.now

    def live(self, days: range, *, most: int | None = None) -> None:
        """Study on some days, with the collection open.

        Args:
            days: Days since the start. One in ten is skipped, and two weeks a year.
            most: Only answer, on every day, up to this many cards (default: study as usual).
        """
        self.now = _START + timedelta(days=days.start)
        with Collection.open(self.path, now=self.now) as collection:
            collection.home(self.now)
            for day in days:
                self.now = _START + timedelta(days=day)
                if most is not None:
                    self._study(collection, most)
                elif day % _YEAR not in _AWAY and self.chance.random() >= _AWAY_CHANCE:
                    self._live_a_day(collection, day)

    def _live_a_day(self, collection: Collection, day: int) -> None:
        if day % _YEAR == _SETTING_DAY:
            collection.set_setting("new_per_day", self.chance.randint(5, 15), self.now)
        self._study(collection, self.soak.a_day)
        regrets = self.chance.random() < _REGRET_CHANCE
        if regrets and collection.undo(self.now):
            self.answers -= 1

    def _study(self, collection: Collection, most: int) -> None:
        session = ReviewSession(collection, self.clock)
        given = 0
        while given < most:
            shown = session.next()
            if isinstance(shown, Finished):
                return
            if not isinstance(shown, Question):
                continue
            rating = self._rating(collection, shown)
            began, busy = time.perf_counter(), time.process_time()
            session.rate(shown, rating, duration_ms=9000)
            session.next()
            session.progress()
            self.used.append((time.process_time() - busy) * 1000)
            self.wall.append((time.perf_counter() - began) * 1000)
            self.now += timedelta(seconds=15)
            given += 1
            self.answers += 1

    def _rating(self, collection: Collection, shown: Question) -> Rating:
        memory, recall = shown.before.memory, 0.6
        if memory is not None and shown.before.last_day is not None:
            elapsed = max(0, collection.day(self.now) - shown.before.last_day)
            recall = collection.model.retrievability(memory.stability, elapsed)
        if self.chance.random() >= recall:
            return Rating.AGAIN
        return self.chance.choices((Rating.HARD, Rating.GOOD, Rating.EASY), (1, 8, 1))[0]

    def interval(self, day: int) -> Interval:
        """Return the measurements since the last interval."""
        wall, used = sorted(self.wall) or [0.0], self.used or [0.0]
        size = self.path.stat().st_size
        self.new_bytes = self.new_bytes or size
        found = Interval(
            day=day,
            answers=self.answers,
            file_bytes=size,
            grown_bytes=size - self.new_bytes,
            rss_bytes=_rss(),
            median_ms=statistics.median(wall),
            p99_ms=wall[int(len(wall) * 0.99)],
            cpu_ms=statistics.median(used),
        )
        self.wall.clear()
        self.used.clear()
        return found


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a soak test."""

    soak: Soak
    days: int
    intervals: list[Interval]
    problems: int
    undone: int
    undone_ms: float
    is_undo_exact: bool
    is_redo_exact: bool
    seconds: float

    def section(self) -> str:
        """Return a section of the results page."""
        what = "the shipped phrasebook" if not self.soak.labels else f"{self.soak.labels:,} labels"
        whole = self.days >= YEARS * _YEAR
        span = "ten years" if whole else f"{self.days / _YEAR:.1f} years (its time was up)"
        exact = {True: "exact", False: "NOT exact"}
        summary = (
            f"At most {self.soak.a_day} answers a day; it took {self.seconds / 60:.1f} minutes.\n"
            f"`check` at the end: {self.problems} problems. Undo of the last {self.undone:,} "
            f"answers: {exact[self.is_undo_exact]},\n{self.undone_ms:.2f} ms each; redo of all of "
            f"them: {exact[self.is_redo_exact]}."
        )
        columns = "Years|Answers|File, MiB|Bytes per answer|Memory, MiB|Answer, ms|99 %, ms|CPU, ms"
        table = [f"| {columns.replace('|', ' | ')} |", "| ---: " * 8 + "|"]
        rows = [one.row() for one in self.intervals]
        return "\n".join((f"## {self.soak.name}: {what}, {span}", "", summary, "", *table, *rows))


def soak(one: Soak, folder: Path) -> Outcome:
    """Study for ten years or until the time is up. Check, and undo the last thousand answers."""
    began = time.monotonic()
    learner = Learner(one, folder / f"{one.name}.malgil", random.Random(one.name))  # noqa: S311 - no secret
    with Collection.open(learner.path, now=_START) as collection:
        if one.labels:
            book = made_up_book(one.labels, learner.chance)
            collection.import_book(book, _START)
    intervals = [learner.interval(0)]
    day = 0
    while day < YEARS * _YEAR and time.monotonic() - began < one.minutes * 60:
        learner.live(range(day, day + _WEEK))
        day += _WEEK
        if day // _YEAR > (day - _WEEK) // _YEAR:
            intervals.append(learner.interval(day))
            print(one.name, intervals[-1].row(), flush=True)
    if intervals[-1].day < day - _WEEK:
        intervals.append(learner.interval(day))
    before, wanted = _state(learner.path), learner.answers + UNDONE
    last = day
    while learner.answers < wanted and last < day + 10 * _YEAR:
        last += 1
        learner.live(range(last, last + 1), most=wanted - learner.answers)
    after, given = _state(learner.path), UNDONE - (wanted - learner.answers)
    with Collection.open(learner.path, now=learner.now) as collection:
        problems = len(collection.check())
        undoing = time.perf_counter()
        undone = sum(collection.undo(learner.now) is not None for _ in range(given))
        undone_ms = (time.perf_counter() - undoing) * 1000 / max(1, given)
    is_undo_exact = undone == given and _state(learner.path) == before
    with Collection.open(learner.path, now=learner.now) as collection:
        redone = sum(collection.redo(learner.now) is not None for _ in range(given))
        problems += len(collection.check())
    is_redo_exact = redone == given and _state(learner.path) == after
    seconds = time.monotonic() - began
    return Outcome(
        one, day, intervals, problems, undone, undone_ms, is_undo_exact, is_redo_exact, seconds
    )


def _state(path: Path) -> dict[str, list[str]]:
    """Return the sorted rows of all derived tables except `cancelled`."""
    connection = sqlite3.connect(path)
    try:
        return {
            table: sorted(map(repr, connection.execute(f"SELECT * FROM {table}")))
            for table in DERIVED_TABLES
            if table != "cancelled"
        }
    finally:
        connection.close()


def _rss() -> int:
    """Return this process's current memory in bytes, or 0 if it is not available."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


_HEAD = """# Ten years of answers

Written by `python -m benchmarks.soak`. A simulated learner studies on nine days of ten, is away for
two weeks a year, forgets as FSRS predicts, undoes an answer now and then, and changes a setting
once a year. Each answer goes through the session of the app and is on disk (`synchronous=FULL`)
before the next. Its time is from the rating to the next question with all counts, as wall-clock
and as processor time. Automatic backups were off.

The file keeps every answer, so it grows. The bytes per answer, the memory and the time of an answer
must stay flat. The memory is that of the single process that simulated all the years, including its
measurements. It reopened the collection once a week.

"""


def _page(outcomes: list[Outcome]) -> str:
    facts = (
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors shared with other "
        "programs.\n"
    )
    return _HEAD + facts + "\n" + "\n\n".join(one.section() for one in outcomes) + "\n"


def main(names: list[str]) -> None:
    """Run the named soak tests (default: all), and write the page."""
    wanted = [one for one in SOAKS if not names or one.name in names]
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        for one in wanted:
            outcomes.append(soak(one, Path(folder)))
            RESULTS.write_text(_page(outcomes), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
