from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from malgil.collection import Collection
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, Leave, LevelReading, Question
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.scheduler import saved_a_second
from tests.store.learner import Clock, study

if TYPE_CHECKING:
    from pathlib import Path


def studied_collection(path: Path, clock: Clock) -> Collection:
    """Return a collection after twelve days of study and a week in which cards became due."""
    collection = Collection.open(path, now=clock())
    for day in range(12):
        study(collection, clock, partial(_by_card, day))
        clock.next_day()
    clock.next_day(7)
    return collection


def _by_card(day: int, question: Question) -> Rating:
    missed = (len(question.card.id) + day) % 5 == 0 and question.before.state is State.REVIEW
    return Rating.AGAIN if missed else Rating.GOOD


def answer_all(session: ReviewSession, clock: Clock) -> tuple[list[str], Finished]:
    asked: list[str] = []
    while True:
        shown = session.next()
        if isinstance(shown, Finished):
            return asked, shown
        if isinstance(shown, LevelReading):
            continue
        asked.append(shown.card.id)
        session.rate(shown, Rating.GOOD, duration_ms=6000)
        clock.go(seconds=6)


def test_what_saves_most_a_second_comes_first_and_the_rest_is_told(collection_file: Path) -> None:
    clock = Clock()
    with studied_collection(collection_file, clock) as collection:
        today = collection.agenda(clock())
        assert today.review_left > 20
        speed = collection.reading.pace()
        progress = {row.card.id: row for row in collection.cards()}
        worth = {}
        for one in today.reviews:
            row = progress[one.card]
            memory = row.progress.memory
            assert memory is not None
            elapsed = row.progress.elapsed_days(today.day)
            seconds = speed[row.card.type]
            worth[one.card] = saved_a_second(collection.model, memory, elapsed, seconds)
        session = ReviewSession(collection, clock, minutes=1)
        before = session.progress()
        asked, finished = answer_all(session, clock)
        assert len(asked) == 10
        assert finished.why is Leave.TIME
        after = session.progress()
        assert finished.left == after.total - after.done == before.total - before.done - 10
        # Levels are separated, so a card may step back, but those asked save more than the rest.
        rest = [worth[card] for card in worth if card not in asked]
        assert all(card in worth for card in asked)
        mean = sum(worth[card] for card in asked) / len(asked)
        assert mean > sum(rest) / len(rest)
        assert worth[asked[0]] == max(worth.values())


def test_new_cards_wait_for_the_reviews_only_if_time_is_short(collection_file: Path) -> None:
    clock = Clock()
    with studied_collection(collection_file, clock) as collection:
        today = collection.agenda(clock())
        due = {one.card for one in today.reviews}
        short = ReviewSession(collection, clock, minutes=60)
        asked, finished = answer_all(short, clock)
        assert set(asked[: today.review_left]) <= due
        assert finished.why is not Leave.TIME
        assert finished.left == 0


def test_without_minutes_the_order_is_the_usual_one(collection_file: Path) -> None:
    clock = Clock()
    with studied_collection(collection_file, clock) as collection:
        step = collection.agenda(clock()).next(struggling=False, recent=())
        shown = ReviewSession(collection, clock).next()
        assert step is not None
        assert isinstance(shown, Question)
        assert shown.card.id == step.card
