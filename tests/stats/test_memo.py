"""The memo of the statistics: its savings, its updates and its invalidation."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from malgil.base.events import EventKind
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from malgil.stats import memo
from malgil.stats.panels import PANELS, read_stats
from malgil.stats.reader import StatsQuery
from malgil.store import answers, database, log, recording
from malgil.store.rebuild import rebuild
from tests.stats.slow_stats import check_against_the_log
from tests.store.learner import Clock, do, open_with, study

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from malgil.collection import Collection
    from malgil.phrasebook.model import Phrasebook


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def studied(collection_file: Path, book: Phrasebook, clock: Clock) -> Iterator[Collection]:
    """Yield a collection with six days of answers and one today, and with statistics read."""
    with open_with(collection_file, book) as collection:
        for _day in range(6):
            study(collection, clock, most=12)
            clock.next_day()
        study(collection, clock, most=5)
        read_stats(collection, clock())
        yield collection


def kept(collection: Collection) -> tuple[int, int, dict[str, Any]] | None:
    """Return the row of the memo."""
    row = collection.connection.execute("SELECT until_ms, day, body FROM memo").fetchone()
    return None if row is None else (row[0], row[1], json.loads(row[2]))


def pretend(collection: Collection, answers: int) -> None:
    """Write a wrong number of answers on its first day into the memo."""
    row = kept(collection)
    assert row is not None
    row[2]["tallies"][0][2] += answers
    collection.connection.execute("UPDATE memo SET body = ?", (json.dumps(row[2]),))


def test_what_is_in_the_memo_is_read_from_it_alone(studied: Collection, clock: Clock) -> None:
    before = read_stats(studied, clock())["calendar"].total
    pretend(studied, 1000)
    assert read_stats(studied, clock())["calendar"].total == before + 1000
    # Filtered statistics do not use it.
    query = StatsQuery(since=(clock() - timedelta(days=90)).date())
    assert read_stats(studied, clock(), query)["calendar"].total == before


@pytest.mark.parametrize("panel", PANELS)
def test_each_panel_alone_says_what_it_says_among_all(
    studied: Collection, clock: Clock, panel: str
) -> None:
    studied.connection.execute("DELETE FROM memo")
    alone = read_stats(studied, clock(), panels=[panel])[panel]
    studied.connection.execute("DELETE FROM memo")
    assert alone == read_stats(studied, clock())[panel]


def test_answers_of_today_and_their_undoing_leave_it_alone(
    studied: Collection, clock: Clock
) -> None:
    before = kept(studied)
    assert before is not None
    study(studied, clock, most=3)
    read_stats(studied, clock())
    for _answer in range(3):
        studied.undo(clock())
    check_against_the_log(studied, clock())
    assert kept(studied) == before


def test_the_next_day_moves_it_on(studied: Collection, clock: Clock) -> None:
    before = kept(studied)
    clock.next_day()
    pretend(studied, 1000)
    read_stats(studied, clock(), panels=["today"])
    moved = kept(studied)
    assert before is not None
    assert moved is not None
    assert moved[1] == before[1] + 1
    assert moved[2]["tallies"][0][2] == before[2]["tallies"][0][2] + 1000
    assert sum(row[2] for row in moved[2]["tallies"]) == 6 * 12 + 5 + 1000


def _undo_all_of_today(collection: Collection, now: Clock) -> None:
    for _answer in range(6):  # five of today, and the last of yesterday
        collection.undo(now())


def _adopt(collection: Collection, now: Clock) -> None:
    model = Model((*DEFAULT_WEIGHTS[:2], 6.0, *DEFAULT_WEIGHTS[3:]))
    with database.transaction(collection.connection):
        payload: dict[str, object] = {"weights": model.weights}
        recording.record_payload(
            collection.connection, collection.stamp(now()), EventKind.WEIGHTS, payload
        )
        answers.rebuild(collection.connection)
    collection.forget_cached()


def _rebuild(collection: Collection, _now: Clock) -> None:
    with database.transaction(collection.connection):
        rebuild(collection.connection)


def _import(collection: Collection, now: Clock) -> None:
    book = collection.book(collection.phrasebooks()[0].id)
    collection.import_book(book, now())


@pytest.mark.parametrize("change", [_undo_all_of_today, _adopt, _rebuild, _import])
def test_what_changes_older_answers_makes_it_be_forgotten(
    studied: Collection, clock: Clock, change: Callable[[Collection, Clock], None]
) -> None:
    change(studied, clock)
    assert kept(studied) is None
    check_against_the_log(studied, clock())
    assert kept(studied) is not None


def test_forgetting_a_card_today_changes_nothing_before(studied: Collection, clock: Clock) -> None:
    before = kept(studied)
    card = next(row.card.id for row in studied.cards() if row.progress.reps)
    do(studied, EventKind.FORGET, card, clock())
    check_against_the_log(studied, clock())
    assert kept(studied) == before


def test_it_is_not_kept_if_something_was_written_meanwhile(
    studied: Collection, clock: Clock
) -> None:
    connection = studied.connection
    connection.execute("DELETE FROM memo")
    made = memo.make(connection, None, studied.day(clock()), studied.model)
    last = log.last_number(connection)
    study(studied, clock, most=1)
    memo.keep(connection, made, last)
    assert kept(studied) is None
    memo.keep(connection, made, log.last_number(connection))
    assert kept(studied) is not None


def test_a_collection_in_use_is_read_without_keeping_it(
    studied: Collection, clock: Clock, collection_file: Path
) -> None:
    studied.connection.execute("DELETE FROM memo")
    with closing(sqlite3.connect(collection_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert read_stats(studied, clock())["calendar"].total == 6 * 12 + 5
        other.execute("ROLLBACK")
    assert kept(studied) is None


def test_what_is_cancelled_leaves_none(studied: Collection, clock: Clock) -> None:
    studied.connection.execute("DELETE FROM memo")

    def stop(share: float) -> None:
        if share > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_stats(studied, clock(), on_progress=stop)
    assert kept(studied) is None


def test_keeping_it_is_no_reason_for_a_backup(studied: Collection, clock: Clock) -> None:
    told: list[None] = []
    studied.connection.execute("DELETE FROM memo")
    studied.connection.committed = lambda: told.append(None)
    read_stats(studied, clock())
    assert kept(studied) is not None
    assert not told


@pytest.mark.parametrize(
    "body", ["", "[]", "{", "{}", '{"tallies": 1e999}', '{"tallies": [[1]], "sums": {}}']
)
def test_one_that_cannot_be_read_is_made_again(
    studied: Collection, clock: Clock, body: str
) -> None:
    studied.connection.execute("UPDATE memo SET body = ?", (body,))
    assert studied.check() != []
    check_against_the_log(studied, clock() + timedelta(seconds=1))
    assert studied.check() == []


def test_a_check_names_what_is_wrong(studied: Collection) -> None:
    assert studied.check() == []
    pretend(studied, 1)
    (problem,) = studied.check()
    assert (problem.where, problem.detail) == ("memo", "tallies")
