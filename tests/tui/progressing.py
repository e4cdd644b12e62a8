"""A learner's history, written directly into the log: half a year in about a second."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from malgil.base.events import Event, EventKind
from malgil.base.learning_day import to_ms
from malgil.collection import Collection
from malgil.quiz.session import QuizSession
from malgil.quiz.views import QuizEnd, QuizSetup
from malgil.scheduling.card_state import Progress, advance
from malgil.scheduling.fsrs import Model, Rating, State
from malgil.scheduling.scheduler import outcomes, seed_of
from malgil.store import database, log
from malgil.store.cards import read_all_progress
from malgil.store.quizzes import QuestionOrder
from malgil.store.rebuild import rebuild
from tests.quiz.quizzing import answer
from tests.store.learner import SEOUL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START = datetime(2026, 3, 2, 9, 0, tzinfo=SEOUL)
RICH_DAYS = 150
RICH_NOW = START + timedelta(days=RICH_DAYS, hours=3)
SHIPPED = "amazon-live-chat"
_FORGETS = 0.4


def _dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - chances of a story, no secrets


@dataclass
class Diary:
    """Writes answers as they would have been given.

    Attributes:
        collection: The collection to write to.
        chances: The source of results and durations.
    """

    collection: Collection
    chances: Random = field(default_factory=lambda: _dice(7))
    model: Model = field(default_factory=Model)

    def write(self, days: Iterator[datetime], new_per_day: int) -> None:
        """Write whole days of answers."""
        connection = self.collection.connection
        cards = {card: Progress() for card in read_all_progress(connection)}
        waiting = list(cards)
        with database.transaction(connection):
            machine = log.machine_id(connection)
            for now in days:
                day = self.collection.day(now)
                due = [one for one, held in cards.items() if self._is_due(held, day)]
                for at, card in enumerate([*due, *waiting[:new_per_day]]):
                    moment = now + timedelta(seconds=20 * at)
                    cards[card] = self._study(machine, card, cards[card], moment, day)
                del waiting[:new_per_day]
            rebuild(connection)
        self.collection.forget_cached()

    def _is_due(self, held: Progress, day: int) -> bool:
        return held.due_day is not None and held.due_day <= day

    def _study(self, machine: str, card: str, held: Progress, now: datetime, day: int) -> Progress:
        """Answer a card until it has left its steps."""
        rating = self._rating(held, day)
        while True:
            held = self._answer(machine, card, held, rating, now, day)
            if held.state is State.REVIEW:
                return held
            rating = Rating.GOOD
            now += timedelta(minutes=10)

    def _rating(self, held: Progress, day: int) -> Rating:
        if held.memory is None:
            return self.chances.choices(tuple(Rating), (20, 10, 55, 15))[0]
        # This learner forgets faster than the default weights predict, so that fitting helps.
        stability = held.memory.stability * _FORGETS
        recall = self.model.retrievability(stability, held.elapsed_days(day))
        if self.chances.random() > recall:
            return Rating.AGAIN
        return self.chances.choices((Rating.HARD, Rating.GOOD, Rating.EASY), (2, 7, 1))[0]

    def _answer(
        self, machine: str, card: str, held: Progress, rating: Rating, now: datetime, day: int
    ) -> Progress:
        connection, wall = self.collection.connection, to_ms(now)
        outcome = outcomes(
            held,
            day=day,
            now_ms=wall,
            model=self.model,
            retention=0.9,
            load=lambda _day: 0,
            avoid=frozenset(),
            seed=seed_of(card, held.reps),
        )[rating - 1]
        event = Event(
            id=log.new_id(),
            machine=machine,
            action=log.new_id(),
            kind=EventKind.REVIEW,
            wall_ms=wall,
            logical_ms=log.next_logical(connection, wall),
            learning_day=day,
            card=card,
            rating=int(rating),
            duration_ms=2000 + self.chances.randrange(9000),
            response="",
            state=str(outcome.state),
            step=outcome.step,
            due_day=outcome.due_day,
            due_ms=outcome.due_ms,
        )
        log.append(connection, event)
        return advance(held, event, self.model)


def _quiz(collection: Collection, now: datetime, mode: str, branch: str) -> None:
    setup = QuizSetup(
        phrasebook=SHIPPED,
        mode=mode,
        branch=branch,
        sequence=QuestionOrder.SHUFFLE,
        limit=12,
        seed=3,
    )
    session = QuizSession.start(collection, lambda: now, setup)
    number = 0
    while not isinstance(session.next(), QuizEnd):
        answer(session, right=number % 4 != 1)
        number += 1


def make_rich(path: Path) -> None:
    """Write five months with gaps and quizzes, and only a few answers on the last day."""
    chances = _dice(11)
    with Collection.open(path, now=START) as collection:
        days = [
            START + timedelta(days=number)
            for number in range(RICH_DAYS)
            if (number % 7 != 5 and chances.random() > 0.1) or number > RICH_DAYS - 4
        ]
        Diary(collection).write(iter([*days, START + timedelta(days=RICH_DAYS)]), 3)
        for mode in ("walk", "where", "order", "next"):
            _quiz(collection, RICH_NOW - timedelta(days=2), mode, "")


def make_one_day(path: Path) -> None:
    """Write one day of ten new cards."""
    with Collection.open(path, now=START) as collection:
        Diary(collection).write(iter([START]), 10)


def make_empty(path: Path) -> None:
    """Make a collection without answers."""
    with Collection.open(path, now=START):
        pass


@dataclass(frozen=True)
class Story:
    """A collection with a history, and the time of the test."""

    path: Path
    now: datetime


_MADE = {
    "rich": (make_rich, RICH_NOW),
    "one-day": (make_one_day, START + timedelta(hours=3)),
    "empty": (make_empty, START),
}
STORIES = tuple(_MADE)


class Shelf:
    """Makes each story once and returns copies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy(self, name: str, place: Path) -> Story:
        """Return a copy of a story, by its name in `STORIES`."""
        make, now = _MADE[name]
        original = self._folder / f"{name}.malgil"
        if not original.exists():
            make(original)
        shutil.copy(original, place)
        return Story(place, now)
