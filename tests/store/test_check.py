from __future__ import annotations

import random
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.scheduling.fsrs import Rating
from malgil.store import database
from malgil.store.check import Problem, ProblemKind
from malgil.store.rebuild import rebuild
from tests.store.learner import START, Clock, derived, do, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def studied_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a collection after some days of a learner who is not always right."""
    clock = Clock()
    chance = random.Random(7)  # noqa: S311 - a learner, not a secret
    path = tmp_path_factory.mktemp("studied") / "collection.malgil"
    with Collection.open(path, now=clock()) as collection:
        for _ in range(9):
            study(collection, clock, lambda _: chance.choice(list(Rating)), most=40)
            clock.next_day(chance.choice([1, 1, 2]))
        collection.set_setting("new_per_day", 7, clock())
        collection.undo(clock())
        collection.set_setting("new_per_day", 8, clock())
        cards = [row.card.id for row in collection.cards() if row.progress.reps]
        do(collection, EventKind.SUSPEND, cards[0], clock())
        do(collection, EventKind.BURY, cards[1], clock())
        do(collection, EventKind.FLAG, cards[2], clock(), payload='{"flag":3}')
        do(collection, EventKind.FORGET, cards[3], clock())
        do(collection, EventKind.SET_DUE, cards[4], clock(), state="review", due_day=30_000)
        do(collection, EventKind.SUSPEND, cards[5], clock())
        do(collection, EventKind.UNSUSPEND, cards[5], clock())
    return path


@pytest.fixture
def studied(studied_file: Path, collection_file: Path) -> Iterator[Collection]:
    """Return a copy of it to damage."""
    shutil.copy(studied_file, collection_file)
    with Collection.open(collection_file) as collection:
        yield collection


def change_event(collection: Collection, statement: str) -> None:
    """Change the log like a fault: without the triggers that prevent it."""
    connection = collection.connection
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)


def kinds(problems: list[Problem]) -> set[ProblemKind]:
    return {one.kind for one in problems}


def test_a_studied_collection_is_sound(studied: Collection) -> None:
    assert studied.check() == []
    before = derived(studied)
    with database.transaction(studied.connection):
        rebuild(studied.connection)
    assert derived(studied) == before
    assert studied.check() == []


def test_checking_changes_nothing(studied: Collection) -> None:
    before = studied.connection.total_changes
    studied.check()
    assert studied.connection.total_changes == before


@pytest.mark.parametrize(
    ("statement", "where", "detail"),
    [
        ("UPDATE card SET due_day = due_day + 1 WHERE id = ?", "card", "due_day"),
        ("UPDATE card SET state = 'relearning' WHERE id = ?", "card", "state"),
        ("UPDATE card SET lapses = lapses + 1 WHERE id = ?", "card", "lapses"),
        ("UPDATE card SET open = 1 - open WHERE id = ?", "card", "open"),
        ("UPDATE card SET last_review = 'x' WHERE id = ?", "card", "last_review"),
        ("DELETE FROM card WHERE id = ?", "card", "missing"),
        ("UPDATE setting SET value = '9' WHERE ? <> ''", "setting", "value"),
        ("INSERT INTO setting SELECT 'theme', 1 WHERE ? <> ''", "setting theme", "not in the log"),
        ("DELETE FROM cancelled WHERE ? <> ''", "cancelled", "missing"),
        ("DELETE FROM confusable WHERE ? <> ''", "confusable", "missing"),
        ("DELETE FROM gloss WHERE position = 1 AND ? <> ''", "gloss", "missing"),
        ("UPDATE phrase SET label = 'x' WHERE label LIKE 'Shipm%' AND ? <> ''", "phrase", "label"),
        ("UPDATE item SET unpassed = 9 WHERE position = 3 AND ? <> ''", "item", "unpassed"),
    ],
)
def test_a_changed_projection_is_told(
    studied: Collection, statement: str, where: str, detail: str
) -> None:
    (card,) = studied.connection.execute(
        "SELECT id FROM card WHERE due_day IS NOT NULL AND state = 'review' LIMIT 1"
    ).fetchone()
    studied.connection.execute(statement, (card,))
    problems = studied.check()
    assert ProblemKind.STATE in kinds(problems)
    assert kinds(problems) <= {ProblemKind.STATE, ProblemKind.ORPHAN, ProblemKind.VALUE}
    assert any(one.where.startswith(where) and detail in one.detail for one in problems)
    with database.transaction(studied.connection):
        rebuild(studied.connection)
    assert studied.check() == []


@pytest.mark.parametrize("column", ["stability", "difficulty"])
@pytest.mark.parametrize(("factor", "told"), [(1.0 + 1e-5, False), (1.001, True), (0.999, True)])
def test_memory_may_differ_by_a_ten_thousandth(
    studied: Collection, column: str, factor: float, *, told: bool
) -> None:
    studied.connection.execute(f"UPDATE card SET {column} = {column} * ?", (factor,))
    problems = studied.check()
    assert kinds(problems) == ({ProblemKind.MEMORY} if told else set())
    assert all(column in one.detail for one in problems)


@pytest.mark.parametrize(
    "change",
    [
        "rating = 1 + rating % 4",
        "due_day = due_day + 1",
        "learning_day = learning_day + 3",
        "response = 'changed'",
        "wall_ms = wall_ms + 1",
        "kind = 'unheard-of'",
    ],
)
def test_a_changed_event_is_told(studied: Collection, change: str) -> None:
    (event,) = studied.connection.execute(
        "SELECT id FROM event WHERE due_day IS NOT NULL AND kind = 'review' LIMIT 1"
    ).fetchone()
    change_event(studied, f"UPDATE event SET {change} WHERE id = '{event}'")
    problems = studied.check()
    assert ProblemKind.CHECKSUM in kinds(problems)
    checked = [one for one in problems if one.kind is ProblemKind.CHECKSUM]
    assert [one.where for one in checked] == [f"event {event}"]


def test_a_lost_event_is_told_by_what_followed_from_it(studied: Collection) -> None:
    change_event(
        studied, "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event WHERE kind = 'review')"
    )
    assert ProblemKind.STATE in kinds(studied.check())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE document SET body = '{'",
        "UPDATE document SET body = '[]'",
        "UPDATE document SET body = replace(body, '\"phrases\"', '\"phases\"')",
    ],
)
def test_a_broken_document_is_told(studied: Collection, change: str) -> None:
    studied.connection.execute(change)
    assert kinds(studied.check()) == {ProblemKind.CHECKSUM, ProblemKind.UNREADABLE}


def test_a_document_that_was_changed_is_told(studied: Collection) -> None:
    studied.connection.execute("UPDATE document SET body = replace(body, '2017', '2018')")
    problems = studied.check()
    assert ProblemKind.CHECKSUM in kinds(problems)
    assert any(one.where.startswith("document ") for one in problems)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER event_is_never_changed",
        "DROP INDEX event_order",
        "CREATE TABLE extra (x)",
        "CREATE VIEW extra AS SELECT 1",
    ],
)
def test_another_schema_is_told(studied: Collection, statement: str) -> None:
    studied.connection.execute(statement)
    assert kinds(studied.check()) == {ProblemKind.SCHEMA}


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        ("learning_day = learning_day + 4", "learning_day"),
        ("learning_day = 4000000, wall_ms = 4000000 * 86400000", "learning_day"),
        ("due_day = 11000000, due_ms = NULL", "due_day"),
        ("due_day = -9000000000000000000, due_ms = NULL", "due_day"),
        ("due_ms = 9000000000000000000, due_day = NULL", "due_ms"),
        ("logical_ms = wall_ms - 1", "logical_ms"),
    ],
)
def test_an_impossible_value_is_told(studied: Collection, change: str, detail: str) -> None:
    last = "(SELECT max(seq) FROM event WHERE kind = 'review')"
    change_event(studied, f"UPDATE event SET {change} WHERE seq = {last}")
    problems = [one for one in studied.check() if one.kind is ProblemKind.VALUE]
    assert any(detail in one.detail for one in problems)


@pytest.mark.parametrize("name", ["rollover_hour", "max_interval/mine"])
def test_an_impossible_setting_is_told(studied: Collection, name: str) -> None:
    studied.connection.execute("INSERT INTO setting VALUES (?, '-1')", (name,))
    problems = [one for one in studied.check() if one.kind is ProblemKind.VALUE]
    assert [one.where for one in problems] == [f"setting {name}"]


@pytest.mark.parametrize(
    ("statement", "detail"),
    [
        ("INSERT INTO document VALUES ('x', '{}')", "no event names it"),
        ("INSERT INTO cancelled VALUES ('x')", "no such action"),
        ("DELETE FROM card WHERE reps > 0 AND type <> 'path'", "no such card"),
    ],
)
def test_an_orphan_is_told(studied: Collection, statement: str, detail: str) -> None:
    studied.connection.execute(statement)
    problems = [one for one in studied.check() if one.kind is ProblemKind.ORPHAN]
    assert problems
    assert all(one.detail.startswith(detail) for one in problems)


def test_a_lost_document_is_told(studied: Collection) -> None:
    studied.connection.execute("PRAGMA foreign_keys = OFF")
    studied.connection.execute("DELETE FROM document")
    assert kinds(studied.check()) == {ProblemKind.REFERENCE}


@pytest.mark.parametrize("table", ["event", "card"])
def test_text_that_cannot_be_decoded_is_told(studied: Collection, table: str) -> None:
    broken = "CAST(x'ff41' AS TEXT)"
    if table == "event":
        change_event(studied, f"UPDATE event SET response = {broken} WHERE kind = 'review'")
    else:
        studied.connection.execute(f"UPDATE card SET last_review = {broken}")
    (problem,) = studied.check()
    assert problem.kind is ProblemKind.UNREADABLE
    assert "UTF-8" in problem.detail
    assert "A'" not in problem.detail


def test_flipped_bytes_are_told(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=START) as collection:
        study(collection, clock)
        collection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = collection.connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'card_due'"
        ).fetchone()
    data = bytearray(collection_file.read_bytes())
    start = (page - 1) * 4096
    data[start : start + 64] = bytes(64)
    collection_file.write_bytes(data)
    with Collection.open(collection_file) as collection:
        assert kinds(collection.check()) == {ProblemKind.FILE}


def test_no_problem_tells_what_is_on_a_card(studied: Collection) -> None:
    studied.connection.execute("UPDATE phrase SET archived = 1")
    labels = [label for (label,) in studied.connection.execute("SELECT label FROM phrase")]
    for problem in studied.check():
        assert not any(label in problem.detail for label in labels)


def test_the_copy_is_closed_also_when_it_fails(
    studied: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def keep(*args: object, **options: object) -> sqlite3.Connection:
        opened.append(connect(*args, **options))  # type: ignore[call-overload]
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", keep)
    studied.connection.execute("UPDATE document SET body = '{'")
    studied.check()
    (copy,) = opened
    with pytest.raises(sqlite3.ProgrammingError):
        copy.execute("SELECT 1")
