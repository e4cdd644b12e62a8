"""A learner on the quiz screens who knows labels and presses their digits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.quiz.modes.journey import JourneyQuestion
from malgil.quiz.run_log import newest_runs, read_steps
from malgil.quiz.views import QuizSetup, StepRecord
from malgil.store.quizzes import QuestionOrder
from malgil.tui.quiz.cards import ArrangeCard, MarkCard, PickCard
from malgil.tui.quiz.run import QuizScreen, QuizStage
from tests.quiz.quizzing import question_of
from tests.store.learner import open_with

if TYPE_CHECKING:
    from datetime import datetime

    from textual.pilot import Pilot

    from malgil.collection import Collection

LEVEL = ["Shipping issues", "Payment issues", "Gift cards", "Phishing or scams"]


def open_quiz(path: Path, now: datetime) -> Collection:
    """Return a new collection with the phrasebook that has a flow, tips and situations."""
    return open_with(path, read_phrasebook_file(Path(__file__).parent / "quiz.yaml"), now)


def setup(
    mode: str,
    branch: str = "",
    sequence: QuestionOrder = QuestionOrder.SHUFFLE,
    *,
    limit: int | None = None,
    minutes: float | None = None,
) -> QuizSetup:
    """Return the setup of a reproducible run."""
    return QuizSetup(
        phrasebook="small",
        mode=mode,
        branch=branch,
        sequence=sequence,
        limit=limit,
        minutes=minutes,
        seed=5,
    )


def quiz(pilot: Pilot[None]) -> QuizScreen:
    """Return the quiz screen, which must be on top."""
    assert isinstance(pilot.app.screen, QuizScreen), pilot.app.screen
    return pilot.app.screen


def choices(pilot: Pilot[None]) -> PickCard:
    """Return the card of a pick question."""
    card = quiz(pilot).card
    assert isinstance(card, PickCard)
    return card


def places(pilot: Pilot[None]) -> MarkCard:
    """Return the card of a mark question."""
    card = quiz(pilot).card
    assert isinstance(card, MarkCard)
    return card


def rows(pilot: Pilot[None]) -> ArrangeCard:
    """Return the card of an arrange question."""
    card = quiz(pilot).card
    assert isinstance(card, ArrangeCard)
    return card


def labels(pilot: Pilot[None]) -> list[str]:
    """Return the choices as shown on the screen."""
    return [choice.label for choice in choices(pilot).ask.choices]


def standing(pilot: Pilot[None]) -> list[str]:
    """Return the rows in their current order."""
    card = rows(pilot)
    return [card.ask.shown[number].label for number in card.state]


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait until the screen has processed them."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


async def take(pilot: Pilot[None], label: str) -> None:
    """Press the digit before a label."""
    await press(pilot, str((labels(pilot).index(label) + 1) % 10))


async def carry(pilot: Pilot[None], wanted: list[str]) -> None:
    """Carry the rows into an order, digit by digit."""
    for at, label in enumerate(wanted):
        here = standing(pilot).index(label)
        if here != at:
            await press(pilot, str(here + 1), str(at + 1))


def steps(collection: Collection) -> list[StepRecord]:
    """Return every step of a quiz that is on disk and live."""
    runs = [run.id for run in newest_runs(collection.connection)]
    return read_steps(collection.connection, runs)


async def journey(pilot: Pilot[None], wrong: int = 0) -> int:
    """Decide until the end, the first decisions wrongly; return how many there were."""
    decided = 0
    while quiz(pilot).stage is QuizStage.ASKING:
        task = question_of(quiz(pilot).session)
        assert isinstance(task, JourneyQuestion)
        at = task.correct[0]
        if decided < wrong:
            at = next(one for one in range(len(task.choices)) if one not in task.correct)
        await press(pilot, str((at + 1) % 10))
        decided += 1
        if quiz(pilot).stage is QuizStage.WRONG:
            await press(pilot, "enter")
    return decided
