from __future__ import annotations

import sqlite3
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from msgspec import structs

from malgil.base.errors import AnsweredElsewhereError, WriteError
from malgil.base.events import EventKind
from malgil.base.learning_day import to_ms
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.phrasebook.cards import LABEL, PATH, CardKind
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import read_outline
from malgil.review.session import ReviewSession, ask
from malgil.review.views import Finished, Leave, LevelReading, Question, ReadingReason, Work
from malgil.scheduling.fsrs import Rating, State
from malgil.store import log
from tests.store.learner import Clock, as_before, derived, do, open_with, question, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.store.file_identity import GuardedConnection


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


@pytest.fixture(scope="module")
def month_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("month") / "collection.malgil"
    clock = Clock()
    with Collection.open(path, now=clock()) as collection:
        as_before(collection, clock())
        for _ in range(10):
            study(collection, clock)
            clock.next_day()
    return path


@pytest.fixture
def month(month_file: Path, collection_file: Path, clock: Clock) -> Iterator[Collection]:
    """Return a collection on the eleventh day."""
    collection_file.write_bytes(month_file.read_bytes())
    clock.next_day(10)
    with Collection.open(collection_file) as opened:
        yield opened


def first_of(session: ReviewSession, clock: Clock, kind: CardKind) -> Question:
    """Return the next question of a kind. Answer the ones before with Good."""
    shown = question(session)
    while shown.card.type is not kind:
        session.rate(shown, Rating.GOOD)
        clock.go(seconds=10)
        shown = question(session)
    return shown


def count(collection: Collection) -> int:
    return len(list(log.read(collection.connection)))


# Questions ----------------------------------------------------------------------------------


def test_the_first_level_is_read_once_and_a_question_stays(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    shown = session.next()
    assert isinstance(shown, LevelReading)
    assert shown.reason is ReadingReason.NEW_LEVEL
    assert (shown.parent, len(shown.entries), shown.is_flow) == ((), 9, False)
    assert shown.entries[0].label == "Where's my stuff?"
    asked = session.next()
    assert isinstance(asked, Question)
    clock.go(minutes=5)
    assert session.next() is asked
    session.rate(asked, Rating.GOOD)
    assert isinstance(session.next(), Question)
    again = ReviewSession(collection, clock).next()
    assert isinstance(again, Question)


def test_every_level_is_read_before_its_first_card_and_the_flow_is_one(
    collection: Collection, clock: Clock
) -> None:
    as_before(collection, clock())
    readings = []
    for _ in range(8):
        readings += study(collection, clock).readings
        clock.next_day()
    assert len({(one.parent, one.is_flow) for one in readings}) == len(readings) > 3
    assert [one.is_flow for one in readings].count(True) == 1


def test_previews_are_what_the_answers_do(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    for number in range(25):
        shown = session.next()
        if not isinstance(shown, Question):
            continue
        rating = list(Rating)[number % 4]
        verdict = session.rate(shown, rating)
        assert verdict.outcome == shown.outcomes[rating - 1]
        row = next(row for row in month.cards() if row.card.id == shown.card.id)
        assert row.progress.memory == verdict.outcome.memory
        assert (row.progress.due_day, row.progress.due_ms) == (
            verdict.outcome.due_day,
            verdict.outcome.due_ms,
        )
        clock.go(seconds=20)


def test_limit_and_minutes_end_a_session(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock, limit=2)
    for _ in range(2):
        session.rate(question(session), Rating.GOOD)
    assert session.next() == Finished(why=Leave.LIMIT)
    session.undo()
    assert isinstance(session.next(), Question)
    session = ReviewSession(collection, clock, minutes=0.5)
    asked = question(session)
    clock.go(seconds=31)
    assert session.next() is asked
    session.rate(asked, Rating.GOOD)
    left = session.progress()
    assert session.next() == Finished(why=Leave.TIME, left=left.new + left.learning + left.review)


def test_a_session_goes_on_in_the_same_place(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    for number in range(20):
        shown = question(session)
        with Collection.open(month.path) as other:
            resumed = question(ReviewSession(other, clock))
        assert resumed.card == shown.card
        assert resumed.outcomes == shown.outcomes
        session.rate(shown, list(Rating)[number % 4])
        clock.go(seconds=25)


# Answers ------------------------------------------------------------------------------------


def test_a_label_typed_right_with_a_slip_and_wrong(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    shown = first_of(session, clock, LABEL)
    for typed, right in ((shown.label, True), ("zzz", False), ("", False)):
        verdict = session.type_answer(shown, typed, duration_ms=1200)
        assert verdict.is_right is right
        assert verdict.rating is (Rating.GOOD if right else Rating.AGAIN)
        assert verdict.grade is not None
        assert verdict.response == typed
        *_, event = month.reviews()
        assert (event.response, event.duration_ms, event.rating) == (typed, 1200, verdict.rating)
        assert session.undo() is not None
    long = next(word for word in shown.label.split() if len(word) > 4)
    slip = shown.label.replace(long, long[:2] + long[3:], 1)
    verdict = session.type_answer(shown, slip)
    assert verdict.is_right
    assert verdict.grade is not None
    assert verdict.grade.slips


@pytest.mark.parametrize(
    ("label", "typed", "right"),
    [
        ("C++", "c++", True),
        ("C++", "C", False),
        ("C", "C++", False),
        ("100%", "100", False),
        ("résumé", "resume", True),
        ("→", "→", True),
        ("→", "★", False),
    ],
)
def test_a_typed_label_is_compared_with_all_labels(
    tmp_path: Path, clock: Clock, label: str, typed: str, *, right: bool
) -> None:
    text = "".join(f"{one} ☞뜻 {one}\n" for one in ("C", "C++", "100", "100%", "résumé", "→", "★"))
    book = read_outline(text, BookFile(source="s", book_id="s", title="s"))
    phrase = next(one.id for one in book.phrases if one.label == label)
    with open_with(tmp_path / "signs.malgil", book) as collection:
        session, card = ReviewSession(collection, clock), f"s/{phrase}/label"
        shown = ask(collection, card, day=collection.day(clock()), now_ms=to_ms(clock()))
        verdict = session.type_answer(shown, typed)
        assert verdict.is_right is right
        assert verdict.grade is not None
        assert bool(verdict.grade.slips) is (label == "résumé")


def test_a_path_walked_right_wrong_and_given_up(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    shown = first_of(session, clock, PATH)

    elsewhere = [place.items for place in shown.others]

    def walk(*, wrong_at: int) -> str:
        descent = session.descent(shown)
        for depth, item in enumerate(shown.ways[0]):
            ids = [one.id for one in descent.level]
            right = {item for way in (*shown.ways, *elsewhere) for item in way[depth : depth + 1]}
            wrong = next(at for at, one in enumerate(ids) if one not in right)
            descent.choose(wrong if depth == wrong_at else ids.index(item))
        verdict = session.finish_path(shown, descent, duration_ms=900)
        assert verdict.is_right is (wrong_at < 0)
        session.undo()
        return verdict.response

    assert walk(wrong_at=-1) == " > ".join(shown.card.paths[0])
    assert walk(wrong_at=0) != " > ".join(shown.card.paths[0])
    assert walk(wrong_at=1)
    given_up = session.finish_path(shown, session.descent(shown))
    assert (given_up.rating, given_up.response) == (Rating.AGAIN, "")


def test_overruling_and_undoing_it_brings_the_first_verdict_back(
    month: Collection, clock: Clock
) -> None:
    session = ReviewSession(month, clock)
    for first, second in ((Rating.GOOD, Rating.AGAIN), (Rating.AGAIN, Rating.GOOD)):
        before = derived(month)
        shown = question(session)
        verdict = session.rate(shown, first, duration_ms=4000)
        graded = derived(month)
        overruled = session.overrule(verdict)
        assert (overruled.rating, overruled.replaces) == (second, verdict.action)
        assert overruled.outcome == shown.outcomes[second - 1]
        *_, event = month.reviews()
        assert (event.rating, event.duration_ms) == (second, 4000)
        undone = session.undo()
        assert undone is not None
        assert undone.kind is UndoneKind.OVERRULE
        assert same(derived(month), graded)
        assert session.overrule(verdict, Rating.HARD).rating is Rating.HARD
        for kind in (UndoneKind.OVERRULE, UndoneKind.ANSWER):
            undone = session.undo()
            assert undone is not None
            assert undone.kind is kind
            assert undone.text == shown.card.prompt
        assert same(derived(month), before)
        session.rate(question(session), Rating.GOOD)
        clock.go(seconds=9)
    assert month.check() == []


def same(one: dict[str, list[Any]], other: dict[str, list[Any]]) -> bool:
    """Return whether all tables except `cancelled` are the same."""
    return {**one, "cancelled": []} == {**other, "cancelled": []}


def test_a_verdict_of_an_earlier_session_can_be_overruled(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    verdict = session.rate(question(session), Rating.GOOD, duration_ms=700)
    later = ReviewSession(month, clock).overrule(verdict)
    assert later.rating is Rating.AGAIN
    *_, event = month.reviews()
    assert event.duration_ms == 700


def test_only_the_last_verdict_on_a_card_can_be_overruled(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    shown = question(session)
    verdict = session.rate(shown, Rating.AGAIN)
    clock.go(minutes=11)
    month.answer(shown.card.id, 3, clock())
    before = count(month)
    question(session)
    with pytest.raises(AnsweredElsewhereError):
        session.overrule(verdict)
    assert count(month) == before
    assert isinstance(session.next(), Question | LevelReading)


def test_undo_and_redo_count_back_and_forth(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    states = [session.progress()]
    for _ in range(6):
        session.rate(question(session), Rating.GOOD)
        states.append(session.progress())
    for state in states[-2::-1]:
        assert session.undo() is not None
        assert session.progress() == state
    coming = session.undoable()
    assert coming is not None
    assert coming.is_older
    for state in states[1:]:
        assert session.redo() is not None
        assert session.progress() == state
    assert session.redo() is None


def test_an_answer_is_undone_and_redone_after_the_rollover(month: Collection, clock: Clock) -> None:
    tomorrow = clock.now.date() + timedelta(days=1)
    clock.now = datetime.combine(tomorrow, time(3, 59, 56), clock.now.tzinfo)
    session = ReviewSession(month, clock)
    shown = question(session)
    session.rate(shown, Rating.GOOD)
    clock.go(seconds=9)
    undone = session.undo()
    assert undone is not None
    assert (undone.kind, undone.card, undone.is_older) == (
        UndoneKind.ANSWER,
        shown.card.id,
        False,
    )
    assert session.redo() == undone


@pytest.mark.parametrize("rating", [Rating.GOOD, Rating.AGAIN])
def test_an_undone_overrule_gives_the_first_verdict_again(
    month: Collection, clock: Clock, rating: Rating
) -> None:
    session = ReviewSession(month, clock)
    verdict = session.rate(question(session), rating)
    changed = session.overrule(verdict)
    undone = session.undo()
    assert undone is not None
    assert undone.kind is UndoneKind.OVERRULE
    assert session.verdict_after(undone) == verdict
    redone = session.redo()
    assert redone is not None
    assert session.verdict_after(redone) == changed
    session.undo()
    undone = session.undo()
    assert undone is not None
    assert undone.kind is UndoneKind.ANSWER
    assert session.verdict_after(undone) is None


def test_after_an_undo_the_same_card_is_asked(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    shown = question(session)
    session.rate(shown, Rating.GOOD)
    question(session)
    session.undo()
    again = question(session)
    assert (again.card, again.before) == (shown.card, shown.before)


# Writing ------------------------------------------------------------------------------------


class Faulty:
    """A connection whose next COMMIT fails, before or after it takes effect."""

    def __init__(self, connection: sqlite3.Connection, *, done: bool) -> None:
        self._connection = connection
        self._done = done
        self._failed = False

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        if statement == "COMMIT" and not self._failed:
            self._failed = True
            if self._done:
                self._connection.execute(statement)
            raise sqlite3.OperationalError("disk I/O error")
        return self._connection.execute(statement, values)

    def __getattr__(self, name: str) -> object:
        return getattr(self._connection, name)


@pytest.mark.parametrize("done", [False, True])
def test_a_failed_write_is_tried_again_with_the_same_event(
    month: Collection, clock: Clock, *, done: bool
) -> None:
    session = ReviewSession(month, clock)
    shown = question(session)
    before = count(month)
    sound = month.connection
    month.connection = cast("GuardedConnection", Faulty(sound, done=done))
    with pytest.raises(WriteError):
        session.rate(shown, Rating.GOOD)
    assert session.next() is shown
    assert count(month) == before + done
    clock.go(seconds=30)
    verdict = session.rate(shown, Rating.GOOD)
    assert count(month) == before + 1
    assert verdict.outcome == shown.outcomes[2]
    month.connection = cast("GuardedConnection", Faulty(sound, done=done))
    with pytest.raises(WriteError):
        session.overrule(verdict)
    overruled = session.overrule(verdict)
    assert overruled.outcome.memory == shown.outcomes[0].memory
    assert count(month) == before + 3
    assert len(session._answers) == 2
    month.connection = sound
    assert month.check() == []


def test_a_card_answered_elsewhere_is_not_graded(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    shown = question(session)
    with Collection.open(month.path) as other:
        other.answer(shown.card.id, 1, clock())
        before = count(month)
        with pytest.raises(AnsweredElsewhereError):
            session.rate(shown, Rating.GOOD)
        assert count(month) == before
        following = question(session)
        assert following.card.id != shown.card.id
        do(other, EventKind.SUSPEND, following.card.id, clock())
        with pytest.raises(AnsweredElsewhereError):
            session.rate(following, Rating.GOOD)
        assert question(session).card.id != following.card.id


# Reports ------------------------------------------------------------------------------------


def test_a_leech_is_told_at_eight_lapses_and_every_four(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    card = question(session).card.id
    collection.set_setting("new_per_day", 1, clock())
    told = []
    for lapses in range(17):
        clock.next_day(500)
        session = ReviewSession(collection, clock)
        shown = question(session)
        while shown.card.id != card:
            session.rate(shown, Rating.EASY)
            shown = question(session)
        verdict = session.rate(shown, Rating.AGAIN if lapses else Rating.EASY)
        if verdict.leech is not None:
            told.append(verdict.leech.lapses)
            assert session.overrule(verdict).leech is None
            session.undo()
        if lapses:
            collection.answer(card, 3, clock())
    assert told == [8, 12, 16]


def test_the_summary_tells_what_the_session_brought(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    empty = session.summary()
    assert (empty.answers, empty.right, empty.seconds, empty.introduced) == (0, 0, 0, 0)
    assert empty.gained == ()
    assert not empty.first_day
    missed: dict[str, int] = {}
    gained: set[tuple[str, ...]] = set()
    new = answers = right = 0
    for number in range(200):
        shown = session.next()
        if isinstance(shown, Finished):
            break
        if isinstance(shown, LevelReading):
            continue
        rating = Rating.AGAIN if number in {2, 3, 5} else Rating.GOOD
        session.rate(shown, rating, duration_ms=2500)
        answers += 1
        right += rating is not Rating.AGAIN
        new += shown.before.state is State.NEW
        if shown.card.type is PATH and not shown.before.passed and rating is Rating.GOOD:
            gained |= {shown.card.paths[0]}
        if rating is Rating.AGAIN:
            missed[shown.label] = missed.get(shown.label, 0) + 1
        clock.go(seconds=30)
    summary = session.summary()
    assert (summary.answers, summary.right, summary.introduced) == (answers, right, new)
    assert summary.seconds == round(answers * 2.5)
    assert {one.label: one.misses for one in summary.hardest} == missed
    assert summary.leaves == 104
    assert summary.walkable > summary.walkable_before
    assert sorted(summary.gained) == sorted(gained) != []
    clock.next_day()
    tomorrow = month.counts(clock())
    assert summary.tomorrow == tomorrow.new + tomorrow.learning + tomorrow.review
    assert summary.tomorrow_seconds > 0


def test_the_first_day_is_told(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    assert not session.summary().first_day
    session.rate(question(session), Rating.GOOD)
    assert session.summary().first_day
    clock.next_day()
    session.rate(question(session), Rating.GOOD)
    assert not session.summary().first_day


def test_an_undone_answer_does_not_count(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    session.rate(question(session), Rating.GOOD, duration_ms=9000)
    session.undo()
    summary = session.summary()
    assert (summary.answers, summary.seconds, summary.introduced) == (0, 0, 0)
    session.redo()
    assert session.summary().answers == 1


def test_a_day_is_summed_up_over_its_sessions(month: Collection, clock: Clock) -> None:
    first = ReviewSession(month, clock)
    cards = set()
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.GOOD, Rating.AGAIN):
        asked = question(first)
        cards.add(asked.card.id)
        first.rate(asked, rating, duration_ms=90_000)
        clock.go(minutes=20)
    summary = first.summary()
    assert (summary.cards, summary.answers, summary.right) == (len(cards), 4, 2)
    assert summary.seconds == 240  # an answer counts at most a minute, as in the statistics
    new = summary.introduced
    assert summary.day == Work(cards=len(cards), answers=4, right=2, seconds=240, introduced=new)
    assert len(cards) < 4
    second = ReviewSession(month, clock)
    assert (second.summary().answers, second.summary().day) == (0, summary.day)
    second.rate(question(second), Rating.GOOD, duration_ms=3000)
    again = second.summary()
    assert (again.answers, again.day.answers, again.day.seconds) == (1, 5, 243)


def test_the_goal_counts_cards_and_stays(collection: Collection, clock: Clock) -> None:
    goals, done = [], []
    session = ReviewSession(collection, clock)
    for number in range(60):
        step = session.next()
        progress = session.progress()
        goals.append(progress.total)
        done.append(progress.done)
        if isinstance(step, Finished):
            break
        if isinstance(step, Question):
            session.rate(step, Rating.AGAIN if number % 5 == 1 else Rating.GOOD)
        clock.go(seconds=40)
    assert set(goals) == {collection.settings.new_per_day}
    assert done == sorted(done)
    assert done[-1] == goals[-1]


def test_the_intervals_shown_are_those_stored(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    asked = question(session)
    clock.next_day(40)  # the card is left on the screen
    shown = session.as_of_now(asked)
    assert shown.day == month.day(clock())
    assert [one.due_day for one in shown.outcomes] != [one.due_day for one in asked.outcomes]
    assert session.next() is shown
    assert session.rate(shown, Rating.GOOD).outcome == shown.outcomes[Rating.GOOD - 1]


def test_a_verdict_left_on_the_screen_keeps_its_before(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    verdict = session.rate(question(session), Rating.GOOD)
    clock.next_day(3)
    asked = session.as_of_now(verdict.question)
    changed = session.overrule(structs.replace(verdict, question=asked), Rating.EASY)
    assert changed.outcome == asked.outcomes[Rating.EASY - 1]


def test_progress_adds_up(month: Collection, clock: Clock) -> None:
    session = ReviewSession(month, clock)
    for _ in range(12):
        before = session.progress()
        assert before.total == before.done + before.new + before.learning + before.review
        assert before.seconds_left > 0
        session.rate(question(session), Rating.EASY)
        assert session.progress().done == before.done + 1
        clock.go(seconds=5)


def test_the_place_is_shown_before_a_meaning_and_never_before_a_path(
    month: Collection, clock: Clock
) -> None:
    for row in month.cards():
        shown = ask(month, row.card.id, day=month.day(clock()), now_ms=to_ms(clock()))
        parents = {path[:-1] for path in row.card.paths}
        shared = len(row.card.answers) > 1
        needless = row.card.type is LABEL and not shared
        if row.card.type is PATH or needless or () in parents:
            assert shown.context == ()
        else:
            assert set(shown.context) == parents


def test_a_question_cannot_be_changed(collection: Collection, clock: Clock) -> None:
    shown = question(ReviewSession(collection, clock))
    assert structs.replace(shown) == shown


def test_overruling_twice_leaves_one_verdict_and_each_undo_brings_back_the_one_before(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    verdict = session.rate(question(session), Rating.AGAIN)
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.EASY):
        verdict = session.overrule(verdict, rating)

    def ratings() -> list[int | None]:
        assert collection.check() == []
        return [event.rating for event in collection.reviews()]

    assert ratings() == [4]
    seen = []
    for step in (*[session.undo] * 4, *[session.redo] * 4):
        assert step() is not None
        seen.append(ratings())
    assert seen == [[1], [3], [1], [], [1], [3], [1], [4]]
