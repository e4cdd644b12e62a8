from __future__ import annotations

import re
from math import floor, fsum
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs
from msgspec.structs import replace

import malgil
from malgil.base.clock import system_clock
from malgil.base.errors import UsageError
from malgil.base.learning_day import day_of, to_ms
from malgil.base.settings import Settings
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.phrasebook.cards import PATH
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating, State
from malgil.store import log
from tests.scheduling.slow_ways import chances_of_ways
from tests.store.learner import START, Clock, question, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


# The public surface -------------------------------------------------------------------------


def test_the_python_interface(collection_file: Path) -> None:
    with malgil.Collection.open(collection_file, now=START) as collection:
        counts = collection.counts(START)
        assert (counts.new, counts.learning, counts.review) == (10, 0, 0)
        assert counts.learning_day == day_of(START, 4)
        card = collection.next_card(START)
        assert card is not None
        assert card.id == "amazon-live-chat/wheres-my-stuff/meaning"
        outcome = collection.answer(card.id, 3, START, duration_ms=1500, response="x")
        assert (outcome.state, outcome.due_ms) == (State.LEARNING, to_ms(START) + 600_000)
        (event,) = collection.reviews()
        assert (event.card, event.rating, event.duration_ms, event.response) == (
            card.id,
            3,
            1500,
            "x",
        )
        counts = collection.counts(START)
        assert (counts.new, counts.learning, counts.review) == (9, 1, 0)
        undone = collection.undo(START)
        assert undone is not None
        assert (undone.kind, undone.card, undone.text) == (
            UndoneKind.ANSWER,
            card.id,
            card.prompt,
        )
        assert collection.counts(START).new == 10
        assert collection.next_card(START) == card


def test_a_file_named_by_text_and_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Collection.open(str(tmp_path / "한글 이름.malgil"), now=START) as collection:
        assert collection.path == tmp_path / "한글 이름.malgil"
    monkeypatch.setenv("MALGIL_COLLECTION", str(tmp_path / "named"))
    with Collection.open(now=START) as collection:
        assert collection.path == tmp_path / "named"


@pytest.mark.parametrize("rating", [0, 5, -1, True, "3", None, 2.5, []])
def test_a_bad_rating_is_refused(collection: Collection, rating: object) -> None:
    card = collection.next_card(START)
    assert card is not None
    with pytest.raises(UsageError, match="1, 2, 3 or 4"):
        collection.answer(card.id, rating, START)  # type: ignore[arg-type] # what is refused
    assert list(collection.reviews()) == []


@pytest.mark.parametrize("card", ["", "nowhere", "amazon-live-chat/help/path", "' OR 1=1 --"])
def test_an_unknown_card_is_refused(collection: Collection, card: str) -> None:
    with pytest.raises(UsageError, match="no card"):
        collection.answer(card, 3, START)


def test_a_negative_duration_is_refused(collection: Collection) -> None:
    card = collection.next_card(START)
    assert card is not None
    with pytest.raises(UsageError, match="negative"):
        collection.answer(card.id, 3, START, duration_ms=-1)


@pytest.mark.parametrize("told", [{"duration_ms": 2**63}, {"response": "\ud800"}])
def test_what_no_file_can_hold_is_refused(collection: Collection, told: dict[str, Any]) -> None:
    card = collection.next_card(START)
    assert card is not None
    with pytest.raises(UsageError):
        collection.answer(card.id, 3, START, **told)
    assert list(collection.reviews()) == []


def test_reviews_of_one_phrasebook(collection: Collection, clock: Clock) -> None:
    day = study(collection, clock, most=5)
    assert [event.card for event in collection.reviews("amazon-live-chat")] == day.cards
    assert list(collection.reviews("amazon-live-cha")) == []
    assert list(collection.reviews("%")) == []


def test_counts_of_one_phrasebook_share_the_days_limits(
    collection: Collection, clock: Clock
) -> None:
    book = collection.book("amazon-live-chat")
    other = structs.replace(book, id="other", title={"en": "Other"})
    collection.import_book(other, clock())
    assert collection.counts(clock()).new == 10
    assert collection.counts(clock(), "other").new == 10
    study(collection, clock, most=4)
    left = collection.counts(clock()).new
    assert left < 10
    assert collection.counts(clock(), "other").new == left


# Settings -----------------------------------------------------------------------------------


NEW = Settings(new_order="ways", new_minutes=8)


def test_a_new_collection_begins_with_paths(collection: Collection) -> None:
    assert collection.settings == NEW
    assert collection.undo(START) is None


def test_settings_are_kept_and_undone(collection: Collection) -> None:
    collection.set_setting("new_per_day", 3, START)
    collection.set_setting("new_per_day", 5, START)
    collection.set_setting("language", "ko", START)
    assert collection.counts(START).new == 5
    with Collection.open(collection.path) as other:
        assert other.settings == replace(NEW, new_per_day=5, language="ko")
    undone = collection.undo(START)
    assert undone is not None
    assert (undone.kind, undone.text) == (UndoneKind.SETTING, "language")
    collection.undo(START)
    assert collection.settings == replace(NEW, new_per_day=3)
    collection.undo(START)
    assert collection.settings == NEW
    for _ in range(3):
        collection.redo(START)
    assert collection.settings == replace(NEW, new_per_day=5, language="ko")
    assert collection.check() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("new_per_day", -1),
        ("new_per_day", "3"),
        ("rollover_hour", 24),
        ("desired_retention", 1.5),
        ("desired_retention", float("nan")),
        ("language", "fr"),
        ("nothing", 1),
    ],
)
def test_a_bad_setting_is_refused(collection: Collection, name: str, value: object) -> None:
    before = len(list(log.read(collection.connection)))
    with pytest.raises(UsageError, match=name):
        collection.set_setting(name, value, START)
    assert len(list(log.read(collection.connection))) == before
    assert collection.settings == NEW


def test_what_is_no_setting_is_passed_over(collection: Collection) -> None:
    rows = {
        "new_per_day": "4",
        "language": '"tlh"',
        "rollover_hour": "not json",
        "reviews_per_day": "null",
        "of_a_later_version": "1",
        "theme": "[1]",
    }
    collection.connection.executemany("INSERT INTO setting VALUES (?, ?)", rows.items())
    with Collection.open(collection.path) as other:
        assert other.settings == replace(NEW, new_per_day=4)


def test_a_changed_rollover_changes_no_day_that_was(collection: Collection, clock: Clock) -> None:
    clock.now = START.replace(hour=2)
    card = collection.next_card(clock())
    assert card is not None
    collection.answer(card.id, 4, clock())
    (before,) = collection.reviews()
    assert before.learning_day == day_of(START, 4) - 1
    collection.set_setting("rollover_hour", 0, clock())
    assert collection.day(clock()) == before.learning_day + 1
    (after,) = collection.reviews()
    assert after == before
    assert collection.check() == []


def test_retention_moves_the_due(collection: Collection) -> None:
    card = collection.next_card(START)
    assert card is not None
    dues = []
    for retention in (0.97, 0.90, 0.70):
        collection.set_setting("desired_retention", retention, START)
        outcome = collection.answer(card.id, 4, START)
        assert outcome.due_day is not None
        dues.append(outcome.due_day)
        collection.undo(START)
    assert dues == sorted(set(dues))


# Home ---------------------------------------------------------------------------------------


def slow_walkable(collection: Collection, day: int) -> int:
    recall = collection.model.recall_on(day + 1)
    known = {
        row.card.id: recall(row.progress.stability, row.progress.last_day or 0)
        for row in collection.cards()
        if row.progress.stability is not None
    }
    return floor(fsum(chances_of_ways(collection.book("amazon-live-chat"), known).values()))


def test_home_against_slow_counting(collection: Collection, clock: Clock) -> None:
    first = collection.home(clock())
    assert (first.items, first.leaves, first.walkable) == (129, 104, 0)
    assert first.first_day
    assert first.title == "Amazon.com live chat"
    assert (first.days_studied, first.week, first.answered_today) == (0, (0,) * 7, 0)
    assert [one.memory for one in first.branches] == [0.0] * 10
    assert first.branches[0].is_flow
    answers: dict[int, int] = {}
    for number in range(14):
        if number not in {4, 11}:
            day = study(collection, clock, seconds=9)
            answers[collection.day(clock())] = len(day.cards)
        clock.next_day()
    clock.next_day(-1)
    today = collection.day(clock())
    home = collection.home(clock())
    assert home.walkable == slow_walkable(collection, today) > 0
    assert home.days_studied == len(answers) == 12
    assert home.week == tuple(answers.get(one, 0) for one in range(today - 6, today + 1))
    assert home.answered_today == answers[today]
    assert not home.first_day
    counts = collection.counts(clock())
    assert (home.new, home.learning, home.review) == (counts.new, counts.learning, counts.review)
    for row, branch in zip(
        collection.book("amazon-live-chat").menu, home.branches[1:], strict=True
    ):
        assert branch.gloss == row.glosses[0]
        assert 0.0 <= branch.memory <= 1.0
    clock.next_day()
    later = collection.home(clock())
    # Every answer took nine seconds, and a card takes one or more of them.
    agenda = collection.agenda(clock())
    cards = len(agenda.learning) + agenda.review_left + len(agenda.new)
    assert later.seconds == agenda.seconds
    assert 9 * cards <= later.seconds < 2 * 9 * cards
    assert later.answered_today == 0
    clock.next_day(60)
    assert collection.home(clock()).days_studied == 0
    assert collection.home(clock()).walkable == slow_walkable(collection, collection.day(clock()))


def test_branches_are_the_mean_of_their_cards(collection: Collection, clock: Clock) -> None:
    for _ in range(4):
        study(collection, clock)
        clock.next_day()
    book = collection.book("amazon-live-chat")
    day = collection.day(clock())
    rows = {row.card.id: row for row in collection.cards()}
    for item, branch in zip(book.menu, collection.home(clock()).branches[1:], strict=True):
        phrases = {place.item.phrase for place in book.places() if place.phrases[0] == item.phrase}
        recalls = []
        for row in rows.values():
            if row.card.phrase not in phrases:
                continue
            if row.card.type is PATH and row.card.paths[0][0] != branch.label:
                continue
            stability = row.progress.stability
            elapsed = row.progress.elapsed_days(day)
            recalls.append(
                0.0 if stability is None else collection.model.retrievability(stability, elapsed)
            )
        assert branch.memory == pytest.approx(sum(recalls) / len(recalls))


def test_home_tells_when_the_next_card_comes(collection: Collection, clock: Clock) -> None:
    collection.set_setting("new_per_day", 1, clock())
    assert collection.home(clock()).next_due_ms is None
    card = collection.next_card(clock())
    assert card is not None
    due = to_ms(clock()) + 600_000
    collection.answer(card.id, 3, clock())
    # Twenty minutes before its due time it can be asked without a wait.
    assert collection.home(clock()).next_due_ms is None
    clock.go(minutes=-11)
    home = collection.home(clock())
    assert (home.new, home.learning, home.next_due_ms) == (0, 1, due)


# The clock ----------------------------------------------------------------------------------


def test_the_real_clock_knows_its_zone() -> None:
    assert system_clock()().utcoffset() is not None


def test_the_clock_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALGIL_NOW", "2026-11-22T08:00:00+09:00")
    clock = system_clock()
    assert clock() == clock()
    assert clock().isoformat() == "2026-11-22T08:00:00+09:00"


@pytest.mark.parametrize("value", ["noon", "2026-11-22T08:00:00", "2026-13-01T00:00:00+00:00"])
def test_a_time_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("MALGIL_NOW", value)
    with pytest.raises(UsageError, match=re.escape(value)):
        system_clock()


def test_next_card_is_what_a_session_asks(collection: Collection, clock: Clock) -> None:
    card = collection.next_card(clock())
    assert card is not None
    assert question(ReviewSession(collection, clock)).card == card
    collection.answer(card.id, Rating.EASY, clock())
    following = collection.next_card(clock())
    assert following is not None
    assert following.id != card.id
