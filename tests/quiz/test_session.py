"""Quiz runs on real collections: saving, resuming, undoing and reviewing cards."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.base.errors import AnsweredElsewhereError, MalgilError, UsageError, WriteError
from malgil.base.events import EventKind
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.quiz.session import QuizSession
from malgil.quiz.setup import last_setup
from malgil.quiz.views import ArrangeAsk, MarkAsk, PickAsk, QuizEnd
from malgil.review.onboarding import Onboarding
from malgil.scheduling.fsrs import Rating
from malgil.store import database
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from tests.quiz.quizzing import (
    SHIPPED,
    Clock,
    answer,
    finished,
    make_due,
    progress,
    quiz_events,
    redo,
    reviews,
    run_through,
    setup,
    step,
    undo,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


MODES = tuple(QUIZ_MODES)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("right", [True, False], ids=["perfect", "hopeless"])
def test_each_mode_from_its_first_question_to_its_report(
    collection: Collection, clock: Clock, mode: str, *, right: bool
) -> None:
    session = QuizSession.start(collection, clock, setup(mode, limit=4))
    verdicts = run_through(session, right=right)
    total = 1 if mode == "scenario" and not verdicts else len(verdicts)
    assert session.next() == QuizEnd.DONE
    assert all(one.right is right for one in verdicts)
    assert all(one.score == 1.0 for one in verdicts) if right else True
    assert all(one.chance < 1 for one in verdicts)
    report = session.report()
    assert report.run.questions == report.run.total == total == session.progress().done
    assert report.run.right == (total if right else 0) == session.progress().right
    assert report.run.finished
    assert report.end is QuizEnd.DONE
    assert len(report.missed) == (0 if right else total)
    assert report.run.median_level_ms > 0
    assert report.past_ms == (report.run.median_level_ms,)
    assert sum(one.asked for one in report.branches) == total
    assert collection.check() == []
    assert reviews(collection) == []


def test_each_choice_is_on_disk_when_it_is_told(
    collection: Collection, clock: Clock, collection_file: Path
) -> None:
    session = QuizSession.start(collection, clock, setup())
    other = sqlite3.connect(collection_file)
    query = "SELECT payload FROM event WHERE kind = 'quiz-step' ORDER BY seq"
    try:
        for count in range(1, 6):
            ask = session.next()
            assert isinstance(ask, PickAsk)
            result = step(session, right=count != 2)
            rows = [json.loads(row) for (row,) in other.execute(query)]
            assert len(rows) == count
            last = rows[-1]
            assert last["run"] == session.run_id
            assert last["mode"] == "walk"
            assert last["choices"] == [one.label for one in ask.choices]
            assert result.chosen is not None
            assert last["taken"] == [result.chosen.label]
            assert last["correct"] == [one.label for one in result.correct]
            assert last["right"] is result.right
            assert last["ms"] == 700
            assert last["level"] == ask.step + 1
            assert last["last"] is (result.verdict is not None)
    finally:
        other.close()


def test_a_question_is_one_action(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup())
    answer(session, right=True)
    answer(session, right=False)
    events = [one for one in quiz_events(collection) if one.kind is EventKind.QUIZ_STEP]
    by_number = {json.loads(one.payload)["number"]: one.action for one in events}
    assert len(set(by_number.values())) == len({one.action for one in events}) == 2


def test_a_run_is_kept_from_its_first_question_on(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup(minutes=5))
    session.next()
    (event,) = quiz_events(collection)
    payload = json.loads(event.payload)
    assert payload["run"] == session.run_id
    assert payload["minutes"] == 5
    assert len(payload["questions"]) == session.progress().total
    assert session.report().end is None


@pytest.mark.parametrize("mode", MODES)
def test_a_killed_run_goes_on_at_the_same_choice(
    collection_file: Path, clock: Clock, mode: str
) -> None:
    with Collection.open(collection_file, now=clock()) as first:
        session = QuizSession.start(first, clock, setup(mode, limit=3))
        if session.progress().total > 1:
            answer(session, right=False)
        if mode in ("walk", "scenario", "journey"):
            step(session, right=False)
        left_at, done = session.next(), session.progress().done
    clock.go(days=1)
    with Collection.open(collection_file, now=clock()) as second:
        resumed = QuizSession.resume(second, clock)
        assert resumed is not None
        assert resumed.next() == left_at
        assert resumed.progress().done == done
        assert resumed.setup == session.setup
        verdicts = run_through(resumed)
        assert verdicts
        if mode in ("walk", "scenario", "journey"):
            assert not verdicts[0].right
        assert QuizSession.resume(second, clock) is None
        assert second.check() == []


def test_resume_takes_the_newest_unfinished_run(collection: Collection, clock: Clock) -> None:
    assert QuizSession.resume(collection, clock) is None
    old = QuizSession.start(collection, clock, setup())
    new = QuizSession.start(collection, clock, setup("order", limit=1))
    resumed = QuizSession.resume(collection, clock)
    assert resumed is not None
    assert resumed.run_id == new.run_id
    run_through(resumed)
    again = QuizSession.resume(collection, clock, SHIPPED)
    assert again is not None
    assert again.run_id == old.run_id
    assert QuizSession.resume(collection, clock, "another") is None


def test_undo_asks_the_last_question_again(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup(limit=2))
    assert undo(session) is None
    first = session.next()
    answer(session, right=False)
    second = session.next()
    assert undo(session) == 1
    assert session.next() == first
    assert session.progress().done == 0
    assert redo(session) == 1
    assert session.next() == second
    assert redo(session) is None
    assert undo(session) == 1
    assert answer(session, right=True).right
    assert redo(session) is None
    assert answer(session, right=True).right
    assert session.report().run.right == 2
    assert undo(session) == 2
    assert not isinstance(session.next(), QuizEnd)
    assert collection.check() == []


def test_undo_within_a_walk_takes_back_its_choices(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup())
    answer(session, right=True)
    start = session.next()
    step(session, right=False)
    assert undo(session) == 2
    assert session.next() == start
    assert session.progress().done == 1
    assert answer(session, right=True).right


def test_a_question_goes_on_after_its_choices_are_undone_and_redone(
    collection: Collection, clock: Clock
) -> None:
    session = QuizSession.start(collection, clock, setup())
    session.next()
    step(session, right=True)
    assert undo(session) == 1
    assert redo(session) == 1
    session.next()
    assert answer(session, right=True).right
    assert collection.check() == []


def test_the_missed_ones_can_be_repeated_alone(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup("next", limit=6))
    asked = []
    for number in range(6):
        ask = session.next()
        if number in (1, 4):
            asked.append(ask)
        answer(session, right=number not in (1, 4))
    again = session.missed_again()
    found = []
    while not isinstance(ask := again.next(), QuizEnd):
        assert isinstance(ask, PickAsk)
        found.append((ask.prompt, ask.way, ask.so_far))
        answer(again, right=True)
    wanted = [(one.prompt, one.way, one.so_far) for one in asked if isinstance(one, PickAsk)]
    assert found == wanted
    assert again.counted
    with pytest.raises(MalgilError):
        again.missed_again()
    assert last_setup(collection).limit == 6


def test_a_run_ends_with_its_minutes_pauses_apart(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup(minutes=2))
    clock.go(seconds=60)
    session.time.pause()
    assert session.time.paused
    clock.go(minutes=30)
    session.time.unpause()
    assert session.progress().seconds_left == 60
    session.next()
    clock.go(seconds=70)
    assert not isinstance(session.next(), QuizEnd)
    answer(session, right=True)
    assert session.next() == QuizEnd.TIME
    assert QuizSession.resume(collection, clock) is None
    assert session.report().end is QuizEnd.TIME
    assert undo(session) == 1
    assert not isinstance(session.next(), QuizEnd)
    answer(session, right=False)
    assert session.next() == QuizEnd.TIME
    assert collection.check() == []


def test_a_due_path_card_is_reviewed_by_the_walk_that_meets_it(
    collection: Collection, clock: Clock
) -> None:
    phrase = "lost-a-gift-card"
    card = make_due(collection, phrase, clock)
    session = QuizSession.start(collection, clock, setup())
    before = len(reviews(collection))
    verdicts = run_through(session)
    (credited,) = [one for one in verdicts if one.credit is not None]
    assert credited.credit is not None
    assert (credited.credit.card, credited.credit.rating) == (card, Rating.GOOD)
    events = reviews(collection)
    assert len(events) == before + 1
    steps = [one for one in quiz_events(collection) if one.action == events[-1].action]
    assert len(steps) == 3
    assert events[-1].duration_ms == 2100
    assert events[-1].response == "Gift Cards > Problem with a Gift Card > Lost a Gift Card"
    assert session.report().credited == 1
    assert collection.check() == []
    assert run_through(QuizSession.start(collection, clock, setup()))
    assert len(reviews(collection)) == before + 1


def test_a_due_path_card_that_is_switched_off_is_not_reviewed_by_a_walk(
    collection: Collection, clock: Clock
) -> None:
    card = make_due(collection, "lost-a-gift-card", clock)
    before = progress(collection, card)
    collection.set_setting("type_path/amazon-live-chat", value=False, now=clock())
    verdicts = run_through(QuizSession.start(collection, clock, setup()))
    assert not any(one.credit for one in verdicts)
    assert progress(collection, card).due_day == before.due_day
    assert collection.check() == []


def test_a_missed_walk_is_again_and_undo_brings_the_card_back(
    collection: Collection, clock: Clock
) -> None:
    card = make_due(collection, "lost-a-gift-card", clock)
    branch = "gift-cards.problem-with-a-gift-card.lost-a-gift-card"
    before = progress(collection, card)
    session = QuizSession.start(collection, clock, setup(branch=branch))
    verdict = answer(session, right=False)
    assert verdict.credit is not None
    assert verdict.credit.rating is Rating.AGAIN
    assert progress(collection, card) != before
    undo(session)
    assert progress(collection, card) == before
    assert session.report().credited == 0
    ask = session.next()
    assert not isinstance(ask, QuizEnd)
    given_up = finished(session.give_up(ask))
    assert given_up.gave_up
    assert not given_up.right
    assert given_up.credit is not None
    assert given_up.answer[-1].label == "Lost a Gift Card"
    assert collection.check() == []


@pytest.mark.parametrize(
    ("mode", "sequence"),
    [
        ("walk", QuestionOrder.IN_ORDER),
        ("scenario", QuestionOrder.IN_ORDER),
        ("where", QuestionOrder.SHUFFLE),
        ("next", QuestionOrder.SHUFFLE),
        ("journey", QuestionOrder.SHUFFLE),
    ],
)
def test_practice_and_other_modes_leave_the_schedule_alone(
    collection: Collection, clock: Clock, mode: str, sequence: QuestionOrder
) -> None:
    card = make_due(collection, "lost-a-gift-card", clock)
    before = progress(collection, card)
    session = QuizSession.start(collection, clock, setup(mode, sequence, limit=12))
    verdicts = run_through(session)
    assert all(one.credit is None for one in verdicts)
    assert all(one.counted is session.counted for one in verdicts)
    assert session.counted is (sequence is not QuestionOrder.IN_ORDER)
    assert progress(collection, card)._replace(steps="") == before._replace(steps="")


def test_a_card_that_is_not_due_is_left_alone(collection: Collection, clock: Clock) -> None:
    card = make_due(collection, "lost-a-gift-card", clock)
    clock.go(days=-1)
    before = progress(collection, card)
    assert all(
        one.credit is None for one in run_through(QuizSession.start(collection, clock, setup()))
    )
    assert progress(collection, card)._replace(steps="") == before._replace(steps="")


def test_a_question_answered_in_another_window_is_not_kept_twice(
    collection: Collection, collection_file: Path, clock: Clock
) -> None:
    session = QuizSession.start(collection, clock, setup(limit=3))
    ask = session.next()
    assert isinstance(ask, PickAsk)
    with Collection.open(collection_file, now=clock()) as window:
        other = QuizSession.resume(window, clock)
        assert other is not None
        answer(other, right=True)
        wanted = other.next()
    with pytest.raises(AnsweredElsewhereError):
        session.answer(ask, [0])
    assert session.next() == wanted
    assert session.progress().done == 1
    assert len(run_through(session)) == 2


_KILLED = """
import os, signal, sys
from malgil.collection import Collection
from malgil.quiz.session import QuizSession
from tests.quiz.quizzing import Clock, answer, setup, step

clock = Clock()
session = QuizSession.start(Collection.open(sys.argv[1], now=clock()), clock, setup())
answer(session, right=True)
step(session, right=True)
print(session.next(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_kill_9_loses_nothing_that_was_told(collection_file: Path, clock: Clock) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(collection_file)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    with Collection.open(collection_file, now=clock()) as opened:
        resumed = QuizSession.resume(opened, clock)
        assert resumed is not None
        assert str(resumed.next()) == done.stdout.strip()
        assert resumed.progress().done == 1
        assert opened.check() == []


def test_nonsense_is_refused_and_changes_nothing(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup())
    ask = session.next()
    assert isinstance(ask, PickAsk)
    for number in (-1, len(ask.choices)):
        with pytest.raises(LookupError):
            session.answer(ask, [number])
    step(session, right=True)
    with pytest.raises(LookupError):
        session.answer(ask, [0])
    where = QuizSession.start(collection, clock, setup("where"))
    marked = where.next()
    assert isinstance(marked, MarkAsk)
    with pytest.raises(LookupError):
        where.answer(marked, [len(marked.items)])
    order = QuizSession.start(collection, clock, setup("order"))
    shown = order.next()
    assert isinstance(shown, ArrangeAsk)
    with pytest.raises(LookupError):
        order.answer(shown, [0, 0, 1])
    assert len(quiz_events(collection)) == 4


def test_what_cannot_be_asked_says_so(collection: Collection, clock: Clock) -> None:
    leaf = "gift-cards.move-funds-to-another-account"
    with pytest.raises(MalgilError, match="nothing to ask"):
        QuizSession.start(collection, clock, setup("order", branch=leaf))
    for wrong in (setup(branch="nowhere"), setup(limit=0), setup(minutes=0)):
        with pytest.raises(UsageError):
            QuizSession.start(collection, clock, wrong)
    assert quiz_events(collection) == []


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (
            "journey",
            "The phrasebook Amazon.com live chat has no contact flow, so there is no journey.",
        ),
        ("scenario", "The phrasebook Amazon.com live chat has no situations for a scenario quiz."),
    ],
)
def test_a_mode_that_a_phrasebook_cannot_give_says_so(
    collection: Collection, clock: Clock, mode: str, said: str
) -> None:
    shipped = collection.book(SHIPPED)
    used = {place.item.phrase for place in shipped.places()}
    phrases = tuple(replace(one, situations=()) for one in shipped.phrases if one.id in used)
    collection.import_book(replace(shipped, id="bare", phrases=phrases, flow=(), tips=()), clock())
    with pytest.raises(MalgilError) as raised:
        QuizSession.start(collection, clock, replace(setup(mode), phrasebook="bare"))
    assert (str(raised.value), raised.value.exit_code) == (said, 1)
    assert quiz_events(collection) == []
    session = QuizSession.start(collection, clock, replace(setup(), phrasebook="bare"))
    assert answer(session, right=True).right


def test_what_an_undo_takes_back_from_outside_a_run_is_told(
    collection: Collection, clock: Clock
) -> None:
    session = QuizSession.start(
        collection, clock, setup(branch="gift-cards.move-funds-to-another-account")
    )
    answer(session, right=False)
    for text in ("Move funds to another account", ""):
        undone = collection.undo(clock())
        assert undone is not None
        assert (undone.kind, undone.text, undone.card) == (UndoneKind.QUIZ, text, None)
    redone = collection.redo(clock())
    assert redone is not None
    assert redone.kind is UndoneKind.QUIZ


def test_the_first_days_walk_is_told_when_it_is_undone(
    collection: Collection, clock: Clock
) -> None:
    walk = Onboarding(collection, clock)
    walk.finish(0, walk.descent(0), 0)
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.QUIZ
    assert undone.text in {phrase.label for phrase in collection.book(SHIPPED).phrases}


def test_a_write_that_fails_is_tried_again_and_kept_once(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = QuizSession.start(collection, clock, setup())
    ask = session.next()
    assert isinstance(ask, PickAsk)
    collection.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(WriteError):
        session.answer(ask, [1])
    collection.connection.execute("PRAGMA query_only = OFF")
    assert session.next() == ask
    session.answer(ask, [1])
    assert len(quiz_events(collection)) == 2
    assert session.progress().done == 0


def test_what_was_committed_before_an_error_is_not_written_twice(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = make_due(collection, "lost-a-gift-card", clock)
    branch = "gift-cards.problem-with-a-gift-card.lost-a-gift-card"
    session = QuizSession.start(collection, clock, setup(branch=branch))
    step(session, right=True)
    step(session, right=True)
    ask = session.next()
    assert isinstance(ask, PickAsk)

    @contextmanager
    def committed_but_told_otherwise(connection: sqlite3.Connection) -> Iterator[None]:
        with database.transaction(connection):
            yield
        raise WriteError("disk")

    monkeypatch.setattr("malgil.quiz.session.transaction", committed_but_told_otherwise)
    with pytest.raises(WriteError):
        session.answer(ask, [0])
    monkeypatch.undo()
    result = session.answer(ask, [0])
    assert result.verdict is not None
    assert result.verdict.credit is not None
    assert result.verdict.credit.card == card
    assert len(quiz_events(collection)) == 4
    assert len(reviews(collection)) == 2
    assert collection.check() == []
