"""Paths first: shown before they are asked, a few levels a day, and no count of a showing."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import AnsweredElsewhereError, UsageError
from malgil.base.learning_day import to_ms
from malgil.base.settings import NewOrder
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.phrasebook.cards import MEANING, PATH
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Model, Rating, State
from malgil.stats.panels import PANELS, read_stats
from malgil.store.cards import read_card
from tests.scheduling.made_cards import walks_of
from tests.store.learner import START, Clock, derived

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.phrasebook.cards import Card
    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.card_state import Progress

BOOK = "amazon-live-chat"
FIRM = 7
SECONDS = 14


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def progress(collection: Collection, card: str) -> Progress:
    row = read_card(collection.connection, card)
    assert row is not None
    return row.progress


def path_to_show(collection: Collection, clock: Clock) -> str:
    """Answer the cards that come before the first path."""
    while (card := collection.next_card(clock())) is not None:
        if card.shown_first:
            return card.id
        collection.answer(card.id, Rating.EASY, clock(), duration_ms=4000)
        clock.go(seconds=SECONDS)
    pytest.fail("no path is shown on the first day")


# A simulated learner -----------------------------------------------------------------------


@dataclass
class Watch:
    """Checks what is shown and asked of the shipped phrasebook."""

    collection: Collection
    book: Phrasebook
    met: list[str] = field(default_factory=list)
    shown_ms: dict[str, int] = field(default_factory=dict)
    shown_at: dict[str, int] = field(default_factory=dict)
    first_day: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.items: dict[str, list[str]] = defaultdict(list)
        for item, card in walks_of(self.book).items():
            self.items[card].append(item)
        self.places = {place.item.id: place for place in self.book.places()}

    def see(self, card: Card, clock: Clock, *, shown: bool) -> None:
        """Check a card that comes, before it is shown or answered."""
        if card.type is PATH:
            before = progress(self.collection, card.id)
            if before.state is State.NEW:
                assert shown == (not self.knows_the_words(card.id))
                self.first_day.setdefault(card.id, self.collection.day(clock()))
            elif not before.reps:
                self._first_question(card.id, clock)
            if shown:
                assert before.reps == 0
                assert before.memory is None
                self.shown_ms[card.id] = to_ms(clock())
                self.shown_at[card.id] = len(self.met)
        self.met.append(card.id)

    def knows_the_words(self, card: str) -> bool:
        """Return whether all words of one way are firmly known."""
        return any(
            all(
                (progress(self.collection, f"{BOOK}/{phrase}/{MEANING}").stability or 0) >= FIRM
                for phrase in self.places[item].phrases
            )
            for item in self.items[card]
        )

    def _first_question(self, card: str, clock: Clock) -> None:
        assert to_ms(clock()) - self.shown_ms[card] >= 60_000
        between = set(self.met[self.shown_at[card] + 1 :]) - {card}
        if len(between) < 3:
            # Nothing else was left: no review, no new card, and no other card in its steps.
            today = self.collection.agenda(clock())
            assert not today.new
            assert not today.review_left
            others = [step for step in today.learning if step.due_ms <= today.now_ms]
            assert {step.card for step in others} <= {card, *between}

    def levels_by_day(self) -> dict[int, set[str]]:
        """Return the items under which a path was introduced, by the first day of one."""
        first: dict[str, int] = {}
        for card, day in self.first_day.items():
            place = self.places[self.items[card][0]]
            while place.parent:
                place = self.places[place.parent]
                first[place.item.id] = min(day, first.get(place.item.id, day))
        levels: dict[int, set[str]] = defaultdict(set)
        for item, day in first.items():
            levels[day].add(item)
        return levels

    def days_by_problem(self) -> dict[str, list[int]]:
        """Return the days on which paths of each gloss were introduced."""
        days: dict[str, list[int]] = defaultdict(list)
        for card, day in self.first_day.items():
            for gloss in self.book.glosses(card.split("/")[1]):
                days[gloss].append(day)
        return {gloss: sorted(found) for gloss, found in days.items()}


def learn(watch: Watch, clock: Clock, chance: random.Random, weights: tuple[int, ...]) -> int:
    """Take the cards of a day through the Python API. Return how many there were."""
    collection, before = watch.collection, len(watch.met)
    while (card := collection.next_card(clock())) is not None:
        watch.see(card, clock, shown=card.shown_first)
        clock.go(seconds=chance.randrange(4, 25))
        if card.shown_first:
            collection.shown(card.id, clock(), duration_ms=6000)
            watch.shown_ms[card.id] = to_ms(clock())
        else:
            rating = chance.choices(list(Rating), weights)[0]
            collection.answer(card.id, rating, clock(), duration_ms=SECONDS * 1000)
    return len(watch.met) - before


@pytest.mark.parametrize("seed", range(4))
def test_days_of_paths_keep_the_rules(
    begun_file: Path, book: Phrasebook, clock: Clock, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a learner, not a secret
    weights = ((2, 1, 6, 1), (5, 1, 3, 0), (0, 0, 1, 0), (1, 1, 4, 4))[seed]
    with Collection.open(begun_file) as collection:
        assert collection.settings.order_of(BOOK) is NewOrder.WAYS
        if seed % 2:
            collection.set_setting("new_per_day", 25, clock())
            collection.set_setting("new_minutes", 0, clock())
        watch = Watch(collection, book)
        for _day in range(9):
            before = len(watch.first_day)
            assert learn(watch, clock, chance, weights) > 0
            introduced = collection.agenda(clock()).introduced
            assert len(watch.first_day) - before <= introduced <= collection.settings.new_per_day
            clock.next_day(chance.choice((1, 1, 1, 2, 4)))
        assert len(watch.first_day) > 5
        assert all(len(levels) <= 2 for levels in watch.levels_by_day().values())
        for days in watch.days_by_problem().values():
            assert all(after - before >= 2 for before, after in pairwise(days))
        assert collection.check() == []


def test_the_order_can_be_switched_at_any_time(begun_file: Path, clock: Clock) -> None:
    chance = random.Random(9)  # noqa: S311 - a learner, not a secret
    names = ("new_order", f"new_order/{BOOK}")
    with Collection.open(begun_file) as collection:
        watch = Watch(collection, collection.book(BOOK))
        for day in range(6):
            before = derived(collection)
            name, order = names[day % 3 == 2], list(NewOrder)[day % 2]
            collection.set_setting(name, order.value, clock())
            after = derived(collection)
            assert {**after, "setting": None} == {**before, "setting": None}
            learn(watch, clock, chance, (1, 1, 5, 1))
            started = set(watch.met)
            rows = {row.card.id: row.progress for row in collection.cards()}
            assert all(rows[card].state is not State.NEW for card in started)
            clock.next_day()
        assert collection.check() == []


# A showing ---------------------------------------------------------------------------------


def test_a_showing_starts_the_memory_as_again_would(collection: Collection, clock: Clock) -> None:
    card = path_to_show(collection, clock)
    collection.shown(card, clock(), duration_ms=5000)
    after, model = progress(collection, card), Model()
    assert (after.state, after.reps, after.lapses, after.passed) == (State.LEARNING, 0, 0, False)
    assert after.memory == model.after(None, 0, Rating.AGAIN)
    assert after.due_ms == to_ms(clock()) + 60_000
    assert after.last_review == ""
    today = collection.day(clock())
    assert (after.first_day, after.last_day) == (today, today)
    clock.go(days=3)
    collection.answer(card, Rating.GOOD, clock())
    assert progress(collection, card).memory == model.after(after.memory, 3, Rating.GOOD)
    assert progress(collection, card).reps == 1
    assert collection.check() == []


_OF_ANSWERS = ("today", "calendar", "retention", "calibration", "quiz")


def test_a_showing_is_in_no_count(collection: Collection, clock: Clock) -> None:
    card = path_to_show(collection, clock)
    session = ReviewSession(collection, clock)

    def counts() -> tuple[object, ...]:
        stats = read_stats(collection, clock())
        assert set(_OF_ANSWERS) < set(PANELS)
        home, today = collection.home(clock()), collection.agenda(clock())
        return (
            {panel: stats[panel] for panel in _OF_ANSWERS},
            (home.days_studied, today.answered),
            (session.summary().answers, session.summary().right, session.progress().done),
            [row.progress.reps for row in collection.cards()],
            collection.connection.execute("SELECT * FROM review").fetchall(),
        )

    before = counts()
    collection.shown(card, clock(), duration_ms=5000)
    assert counts() == before


def test_showings_are_no_struggle(collection: Collection, clock: Clock) -> None:
    card = path_to_show(collection, clock)
    collection.shown(card, clock())
    others = [row.card.id for row in collection.cards() if row.card.type is PATH][1:8]
    for other in others:
        clock.go(seconds=5)
        if progress(collection, other).state is State.NEW:
            collection.shown(other, clock())
    assert not any(answer.rating == Rating.AGAIN for answer in collection.agenda(clock()).answered)
    assert collection.check() == []


@pytest.mark.parametrize("by_session", [False, True])
def test_a_showing_is_undone_and_redone(
    collection: Collection, clock: Clock, *, by_session: bool
) -> None:
    card = path_to_show(collection, clock)
    session = ReviewSession(collection, clock)
    before = derived(collection)
    collection.shown(card, clock())
    after = derived(collection)
    assert after != before
    clock.go(seconds=5)
    undone = session.undo() if by_session else collection.undo(clock())
    assert undone is not None
    assert (undone.kind, undone.card) == (UndoneKind.SHOWN, card)
    assert undone.text
    left = derived(collection)
    del left["cancelled"], before["cancelled"]
    assert left == before
    assert progress(collection, card).state is State.NEW
    again = collection.redo(clock())
    assert again == undone
    assert {**derived(collection), "cancelled": []} == {**after, "cancelled": []}
    assert collection.check() == []


def test_an_answer_after_a_showing_is_undone_alone(collection: Collection, clock: Clock) -> None:
    card = path_to_show(collection, clock)
    collection.shown(card, clock())
    shown = progress(collection, card)
    clock.go(minutes=2)
    collection.answer(card, Rating.GOOD, clock())
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.ANSWER
    assert progress(collection, card) == shown
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.SHOWN
    assert progress(collection, card).state is State.NEW


def test_what_cannot_be_shown_is_refused(collection: Collection, clock: Clock) -> None:
    card = path_to_show(collection, clock)
    meaning = next(row.card.id for row in collection.cards() if row.progress.state is State.NEW)
    with pytest.raises(UsageError):
        collection.shown("no/such/card", clock())
    with pytest.raises(UsageError):
        collection.shown(card, clock(), duration_ms=-1)
    with pytest.raises(AnsweredElsewhereError):
        collection.shown(meaning, clock())
    collection.shown(card, clock())
    before = derived(collection)
    with pytest.raises(AnsweredElsewhereError):
        collection.shown(card, clock())
    assert derived(collection) == before


def test_known_words_are_asked_at_once(collection: Collection, clock: Clock) -> None:
    book = collection.book(BOOK)
    item, card = next(iter(walks_of(book).items()))
    place = next(place for place in book.places() if place.item.id == item)
    for phrase in place.phrases:
        collection.answer(f"{BOOK}/{phrase}/{MEANING}", Rating.EASY, START - timedelta(days=1))
    words = {f"{BOOK}/{phrase}/{MEANING}" for phrase in place.phrases}
    assert all((progress(collection, one).stability or 0) >= FIRM for one in words)
    seen: dict[str, bool] = {}
    for _day in range(3):
        while (shown := collection.next_card(clock())) is not None:
            seen.setdefault(shown.id, shown.shown_first)
            if shown.shown_first:
                collection.shown(shown.id, clock())
            else:
                collection.answer(shown.id, Rating.GOOD, clock())
            clock.go(seconds=SECONDS)
        clock.next_day()
    assert seen[card] is False
    assert any(seen.values())
