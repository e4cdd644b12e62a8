"""The memory figures of home, compared with a pass over all cards."""

from __future__ import annotations

import sqlite3
from math import fsum
from typing import TYPE_CHECKING, Any

import pytest

from malgil.phrasebook.cards import PATH
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.store.review_queries import branches, walkable
from tests.scheduling.slow_ways import chances_of_ways
from tests.store.learner import Clock, open_with, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.collection import Collection


@pytest.fixture
def studied(collection_file: Path, book: Phrasebook) -> Iterator[tuple[Collection, int]]:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        for _ in range(12):
            study(collection, clock, most=40)
            clock.next_day()
        yield collection, collection.day(clock())


def test_branches_take_as_many_steps_for_each_path_in_a_larger_menu(tmp_path: Path) -> None:
    few, many = (_steps_of_branches(tmp_path / f"{tops}", tops) for tops in (1, 5))
    assert many < 5 * 1.2 * few


def _steps_of_branches(path: Path, tops: int) -> int:
    """Return the steps of SQLite's virtual machine for a menu of ten by ten paths each."""
    phrases: list[Phrase] = []

    def item(above: str, number: int, depth: int) -> MenuItem:
        own = f"{above}.{number}"
        phrases.append(Phrase(id=own, label=f"Label {own}"))
        below = tuple(item(own, one, depth - 1) for one in range(10)) if depth else ()
        return MenuItem(id=own, phrase=own, glosses=(f"gloss {own}",), items=below)

    menu = tuple(item("top", number, 2) for number in range(tops))
    book = Phrasebook(id="wide", title={"en": "Wide"}, phrases=tuple(phrases), menu=menu)
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1

    with open_with(path, book) as collection:
        connection = collection.connection
        connection.execute("UPDATE card SET stability = 10, difficulty = 5, last_day = 20000")
        connection.set_progress_handler(count, 1)
        branches(connection, None, collection.model, 20_010)
        connection.set_progress_handler(None, 1)
    return steps


class Plain:
    """A connection to an SQLite built without math functions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.made: list[str] = []

    def execute(self, query: str, *values: Any) -> sqlite3.Cursor:
        if "pow(1, 1)" in query and not self.made:
            raise sqlite3.OperationalError("no such function: pow")
        return self.connection.execute(query, *values)

    def create_function(self, name: str, *arguments: Any, **options: Any) -> None:
        self.made.append(name)
        self.connection.create_function(name, *arguments, **options)


def test_branches_and_ways_are_what_one_pass_says(studied: tuple[Collection, int]) -> None:
    collection, day = studied
    connection, model = collection.connection, collection.model
    recall = model.recall_on(day)
    rows = list(collection.cards())
    known = {
        row.card.id: recall(memory.stability, row.progress.last_day or 0)
        for row in rows
        if (memory := row.progress.memory) is not None
    }
    (book,) = (collection.book(row.id) for row in collection.phrasebooks())
    within: dict[str, set[str]] = {}
    for place in book.places():
        within.setdefault(place.path[0], set()).add(place.item.phrase)
    for branch in branches(connection, None, model, day):
        if branch.is_flow:
            continue
        cards = [
            row.card.id
            for row in rows
            if row.card.phrase in within[branch.label]
            and (row.card.type is not PATH or row.card.paths[0][0] == branch.label)
        ]
        mean = fsum(known.get(card, 0.0) for card in cards) / len(cards)
        assert branch.memory == pytest.approx(mean)
    expected = chances_of_ways(book, known)
    found = walkable(connection, None, model, day)
    assert found == pytest.approx(fsum(expected.values()))
    assert 0 < found < len(expected)
    places = [place for place in book.places() if place.is_leaf]
    some = walkable(
        connection, book.id, model, day, branch=(places[3].position, places[9].position)
    )
    assert some == pytest.approx(fsum(expected[place.item.id] for place in places[3:10]))


def test_without_mathematics_in_sqlite_it_is_the_same(studied: tuple[Collection, int]) -> None:
    collection, day = studied
    model = collection.model
    plain: Any = Plain(collection.connection)
    found = branches(plain, None, model, day)
    assert plain.made == ["pow"]
    assert found == branches(collection.connection, None, model, day)
