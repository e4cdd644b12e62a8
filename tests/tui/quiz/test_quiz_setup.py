"""Setting up a quiz."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.quiz.session import QuizSession
from malgil.store.quizzes import QuestionOrder
from malgil.tui.app import MalgilApp
from malgil.tui.quiz.end import QuizEndScreen
from malgil.tui.quiz.run import QuizScreen
from malgil.tui.quiz.setup import QuizSetupScreen
from malgil.tui.shell.home import HomeScreen
from tests.store.learner import open_with
from tests.tui.conftest import Run, shown, told
from tests.tui.quizzing import choices, open_quiz, press, quiz, setup, steps, take

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.pilot import Pilot

    from malgil.collection import Collection
    from tests.store.learner import Clock


@pytest.fixture
def collection(collection_file: Path, clock: Clock) -> Iterator[Collection]:
    with open_quiz(collection_file, clock()) as opened:
        yield opened


def choosing(pilot: Pilot[None]) -> QuizSetupScreen:
    assert isinstance(pilot.app.screen, QuizSetupScreen), pilot.app.screen
    return pilot.app.screen


async def test_one_key_from_home_and_enter_enter_start(run: Run) -> None:
    async with run() as pilot:
        assert "2  Path quiz" in shown(pilot)
        await press(pilot, "2")
        choosing(pilot)
        await press(pilot, "enter")
        choosing(pilot)
        await press(pilot, "enter")
        assert quiz(pilot).session.setup.mode == "walk"
        assert quiz(pilot).session.setup.sequence is QuestionOrder.IN_ORDER


async def test_the_last_set_up_is_remembered(run: Run) -> None:
    last = setup("order", "payment", QuestionOrder.WEAK, limit=5, minutes=10)
    async with run("quiz", quiz=last) as pilot:
        await press(pilot, "minus", "enter", "3")
        assert "weakest first" in shown(pilot)
        await press(pilot, "enter", "enter")
        again = quiz(pilot).session.setup
        assert (again.mode, again.branch, again.sequence) == (
            "order",
            "payment",
            QuestionOrder.WEAK,
        )
        assert (again.limit, again.minutes) == (5, 10)


async def test_all_is_chosen_with_keys(run: Run) -> None:
    async with run("quiz") as pilot:
        await press(pilot, "2")
        assert choosing(pilot).setup.mode == "scenario"
        await press(pilot, "down", "down", "f2", "f3", "f4")
        made = choosing(pilot).setup
        assert made.branch == "payment"
        assert made.sequence is QuestionOrder.SHUFFLE
        assert (made.limit, made.minutes) == (5, 3)
        assert "3 questions" in shown(pilot)
        await press(pilot, "enter")
        assert quiz(pilot).session.setup.branch == "payment"
        assert choices(pilot).ask.total == 3


async def test_esc_goes_back_one_list_and_then_home(run: Run) -> None:
    async with run("quiz") as pilot:
        await press(pilot, "enter", "escape")
        choosing(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_the_mouse_chooses_and_starts(run: Run) -> None:
    async with run("quiz") as pilot:
        await pilot.click(choosing(pilot).modes, offset=(6, 2))
        await pilot.pause()
        assert choosing(pilot).setup.mode == "where"
        await pilot.click(choosing(pilot).branches, offset=(8, 1))
        await pilot.pause()
        assert choosing(pilot).setup.branch == "shipping"
        await pilot.click(choosing(pilot).branches, offset=(8, 1))
        await pilot.pause()
        assert isinstance(pilot.app.screen, QuizScreen)


async def test_a_run_that_was_left_comes_first(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "payment")) as pilot:
        await press(pilot, "minus", "enter")
        asked = choices(pilot).ask
        await press(pilot, "escape", "2")
        assert "Resume: Walk 1/3" in shown(pilot)
        assert "1 of 3 answered" in shown(pilot)
        await press(pilot, "enter")
        assert "Enter Resume" in shown(pilot)
        await press(pilot, "enter")
        assert choices(pilot).ask == asked


async def test_another_quiz_can_be_started_beside_a_run_that_was_left(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "payment")) as pilot:
        await press(pilot, "escape", "2", "down", "down", "down", "enter", "enter")
        assert quiz(pilot).session.setup.mode == "where"


async def test_the_tree_shows_how_well_each_branch_is_known(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "payment.declined")) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Payment declined")
        await press(pilot, "enter", "3")
        row = next(one for one in shown(pilot).splitlines() if "Payment issues" in one)
        assert "100%" in row


async def test_a_mode_that_does_not_fit_says_why(collection_file: Path, run: Run) -> None:
    book = read_phrasebook_file(Path(__file__).parent.parent / "small.yaml")
    with open_with(collection_file.with_name("plain"), book) as plain:
        async with run("quiz", on=plain) as pilot:
            assert "this phrasebook has no" in shown(pilot)
            await press(pilot, "2")
            assert not choosing(pilot).resumes
            assert "this phrasebook has no situations" in told(pilot)
            await press(pilot, "enter")
            choosing(pilot)


async def test_another_phrasebook_can_be_taken(
    collection: Collection, run: Run, clock: Clock
) -> None:
    book = read_phrasebook_file(Path(__file__).parent.parent / "small.yaml")
    collection.import_book(replace(book, id="zoo", title={"en": "Zoo menu"}), clock())
    async with run("quiz") as pilot:
        assert "Small menu" in shown(pilot)
        await press(pilot, "enter", "f8")
        assert "Zoo menu" in shown(pilot)
        assert "this phrasebook has no" in shown(pilot)
        await press(pilot, "enter", "enter")
        assert quiz(pilot).session.setup.phrasebook == "zoo"


async def test_a_branch_without_anything_to_ask_says_so(run: Run) -> None:
    async with run("quiz") as pilot:
        await press(pilot, "4", "down")
        assert choosing(pilot).setup.branch == "shipping"
        assert "there is nothing to ask here" in shown(pilot)
        await press(pilot, "enter")
        choosing(pilot)
        assert "there is nothing to ask here" in told(pilot)


async def test_a_start_that_cannot_be_leaves_with_the_message(run: Run) -> None:
    async with run("quiz", quiz=setup("order", "shipping")) as pilot:
        assert pilot.app.return_code == 1
    async with run("quiz", quiz=setup("order", "nowhere")) as pilot:
        assert pilot.app.return_code == 2
        assert isinstance(pilot.app, MalgilApp)
        assert "nowhere" in str(pilot.app.failure)


async def test_the_end_tells_how_it_went_and_asks_the_missed_again(
    run: Run, collection: Collection
) -> None:
    async with run("quiz", quiz=setup("walk", "payment")) as pilot:
        await take(pilot, "Gift cards")
        await press(pilot, "enter", "minus", "enter", "minus", "enter", "minus", "enter")
        assert isinstance(pilot.app.screen, QuizEndScreen)
        text = shown(pilot)
        for part in (
            "The quiz is done.",
            "0 / 3",
            "guessing would give",
            "Missed",
            "Confused pairs",
        ):
            assert part in text
        before = len(steps(collection))
        await press(pilot, "enter")
        assert choices(pilot).ask.total == 3
        assert len(steps(collection)) == before


async def test_the_last_question_is_taken_back_from_the_end(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "payment.declined")) as pilot:
        await press(pilot, "minus", "enter", "f7")
        assert choices(pilot).ask.number == 1


async def test_a_perfect_run_offers_home(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "payment.declined")) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Payment declined")
        await press(pilot, "enter")
        assert "By level" in shown(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_confused_pairs_are_drilled_side_by_side(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "payment.declined")) as pilot:
        await take(pilot, "Gift cards")
        await press(pilot, "enter", "minus", "enter", "2")
        text = shown(pilot)
        assert "Which of the two is it?" in text
        assert "결제 문제" in text
        assert "기프트 카드" not in text
        await press(pilot, "2")
        assert "✓ Right" in shown(pilot)
        assert "기프트 카드" in shown(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, QuizEndScreen)


async def test_without_confusions_the_drill_says_so(run: Run) -> None:
    async with run("quiz") as pilot:
        await press(pilot, "f5")
        choosing(pilot)
        assert "No labels have been confused yet." in told(pilot)


async def test_a_run_of_another_phrasebook_is_offered_with_that_phrasebook_only(
    run: Run, collection: Collection, clock: Clock
) -> None:
    book = collection.book("small")
    collection.import_book(replace(book, id="zoo", title={"en": "Zoo menu"}), clock())
    chosen = replace(setup("walk"), phrasebook="zoo")
    session = QuizSession.start(collection, clock, chosen)
    session.next()
    async with run() as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert [text in shown(pilot) for text in ("Zoo menu", "Resume: ")] == [True, True]
        await pilot.press("f8")
        await pilot.pause()
        assert [text in shown(pilot) for text in ("Zoo menu", "Resume: ")] == [False, False]
