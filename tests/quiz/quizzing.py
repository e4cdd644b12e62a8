"""A learner who takes quizzes, perfect or hopeless, with an adjustable clock."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from malgil.base.events import EventKind
from malgil.quiz.modes.base import (
    ArrangeQuestion,
    MarkQuestion,
    PickQuestion,
    QuizItem,
    QuizQuestion,
    load_mode,
)
from malgil.quiz.modes.journey import JourneyQuestion
from malgil.quiz.modes.next import NextQuestion
from malgil.quiz.modes.walk import WalkQuestion
from malgil.quiz.run_log import number_of
from malgil.quiz.views import (
    ArrangeAsk,
    MarkAsk,
    PickAsk,
    QuizEnd,
    QuizSetup,
    QuizVerdict,
    StepResult,
)
from malgil.scheduling.fsrs import Rating
from malgil.store import log
from malgil.store.cards import read_card
from malgil.store.quizzes import QuestionOrder
from tests.store.learner import first_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.base.events import Event
    from malgil.collection import Collection
    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.session import QuizSession
    from malgil.scheduling.card_state import Progress

SHIPPED = "amazon-live-chat"
SEOUL = timezone(timedelta(hours=9))


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=SEOUL)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **span: float) -> None:
        self.now += timedelta(**span)


def setup(
    mode: str = "walk",
    sequence: QuestionOrder = QuestionOrder.SHUFFLE,
    *,
    branch: str = "gift-cards",
    limit: int | None = None,
    minutes: float | None = None,
    seed: int | None = 11,
) -> QuizSetup:
    return QuizSetup(
        phrasebook=SHIPPED,
        mode=mode,
        branch=branch,
        sequence=sequence,
        limit=limit,
        minutes=minutes,
        seed=seed,
    )


ITEM = QuizItem("", "", "", "")


def walk(index: MenuIndex, ways: Sequence[tuple[str, ...]]) -> WalkQuestion:
    """Return a walk along some paths."""
    return WalkQuestion("walk", ITEM, "", index, ways)


def journey(index: MenuIndex, ways: Sequence[tuple[str, ...]], seed: int) -> JourneyQuestion:
    """Return a journey along some paths."""
    return JourneyQuestion("journey", ITEM, "", index, ways, seed)


def next_of(index: MenuIndex, key: str, seed: int) -> NextQuestion:
    """Return the question that asks for an item as the next."""
    mode = load_mode("next")
    item = mode.find(index, key)
    assert item is not None
    question = mode.open(index, item, seed, dict)
    assert isinstance(question, NextQuestion)
    return question


def question_of(session: QuizSession) -> QuizQuestion:
    """Return the session's internal question."""
    session.next()
    assert session._question is not None
    return session._question


def step(session: QuizSession, *, right: bool) -> StepResult:
    """Make one choice: the first right or the first wrong one."""
    ask, task = session.next(), question_of(session)
    assert isinstance(ask, PickAsk)
    assert isinstance(task, PickQuestion)
    wanted = set(task.correct)
    others = set(range(len(ask.choices))) - wanted
    chosen = min(wanted if right or not others else others)
    result = session.answer(ask, [chosen], duration_ms=700)
    assert result.right is (chosen in wanted)
    assert result.chosen == ask.choices[chosen]
    assert set(result.correct) == {ask.choices[number] for number in wanted}
    return result


def finished(result: StepResult) -> QuizVerdict:
    """Return the verdict of an answer that ended its question."""
    assert result.verdict is not None
    return result.verdict


def answer(session: QuizSession, *, right: bool) -> QuizVerdict:
    """Answer one question, all right or as wrong as possible."""
    ask, task = session.next(), question_of(session)
    if isinstance(ask, MarkAsk):
        assert isinstance(task, MarkQuestion)
        return finished(session.answer(ask, task.right if right else (), duration_ms=900))
    if isinstance(ask, ArrangeAsk):
        assert isinstance(task, ArrangeQuestion)
        order = sorted(range(len(ask.shown)), key=lambda number: task.shown[number])
        numbers = order if right else order[::-1]
        return finished(session.answer(ask, numbers, duration_ms=2000))
    while True:
        result = step(session, right=right)
        if result.verdict is not None:
            return result.verdict


def run_through(session: QuizSession, *, right: bool = True) -> list[QuizVerdict]:
    verdicts = []
    while not isinstance(ask := session.next(), QuizEnd):
        assert ask.number == session.progress().done + 1
        verdicts.append(answer(session, right=right))
    return verdicts


def quiz_events(collection: Collection, *, live: bool = True) -> list[Event]:
    condition = "kind IN ('quiz-run', 'quiz-step')" + (f" AND {log.LIVE}" if live else "")
    return list(log.read(collection.connection, condition))


def reviews(collection: Collection) -> list[Event]:
    return list(collection.reviews())


def make_due(collection: Collection, phrase: str, clock: Clock) -> str:
    """Bring a path card into review, and set the clock to its due day."""
    card = first_path(collection, phrase)
    outcome = collection.answer(card, Rating.EASY, clock())
    assert outcome.due_day is not None
    clock.go(days=outcome.due_day - collection.day(clock()))
    return card


def progress(collection: Collection, card: str) -> Progress:
    row = read_card(collection.connection, card)
    assert row is not None
    return row.progress


def undo(session: QuizSession) -> int | None:
    """Undo the newest action if it is an answer of the run. Return the question's number."""
    store = session.store
    coming = store.undoable()
    if coming is None or number_of(store.connection, coming.action, session.run_id) is None:
        return None
    store.undo(session._clock(), expected=coming.action)
    return session.follow(coming.action, again=False)


def redo(session: QuizSession) -> int | None:
    """Redo what was undone last if it is an answer of the run. Return the question's number."""
    store = session.store
    action = store.target_of(EventKind.RESTORE)
    if action is None or number_of(store.connection, action, session.run_id) is None:
        return None
    store.redo(session._clock())
    return session.follow(action, again=True)
