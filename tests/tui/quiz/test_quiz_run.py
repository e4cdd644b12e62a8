"""Each kind of quiz with real keys on a real collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.base.errors import WriteError
from malgil.phrasebook.cards import PATH
from malgil.quiz.session import QuizSession
from malgil.store.quizzes import QuestionOrder
from malgil.tui.quiz.cards import ChangeCard
from malgil.tui.quiz.end import QuizEndScreen
from malgil.tui.quiz.run import QuizStage
from malgil.tui.shell.home import HomeScreen
from tests.tui.conftest import Run, Stopwatch, bring, shown, told
from tests.tui.quizzing import (
    LEVEL,
    carry,
    choices,
    journey,
    labels,
    open_quiz,
    places,
    press,
    quiz,
    rows,
    setup,
    standing,
    steps,
    take,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from malgil.collection import Collection
    from malgil.review.views import Question
    from tests.store.learner import Clock

WALK = setup("walk", "payment.declined")


@pytest.fixture
def collection(collection_file: Path, clock: Clock) -> Iterator[Collection]:
    with open_quiz(collection_file, clock()) as opened:
        yield opened


async def test_a_walk_goes_down_the_real_menu(run: Run, collection: Collection) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        assert labels(pilot) == LEVEL
        assert "결제가 거부되었어요." in shown(pilot)
        assert "결제 문제" not in shown(pilot)
        await take(pilot, "Payment issues")
        assert labels(pilot) == ["Payment declined", "Shipment is late", "Unknown charge"]
        assert "Payment issues ›" in shown(pilot)
        assert [one.right for one in steps(collection)] == [True]
        await take(pilot, "Payment declined")
        assert quiz(pilot).stage is QuizStage.VERDICT
        assert "✓ Right" in shown(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, QuizEndScreen)
        assert [one.last for one in steps(collection)] == [False, True]


async def test_a_wrong_choice_is_told_with_what_it_is_for_and_the_walk_goes_on(
    run: Run, collection: Collection
) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await take(pilot, "Gift cards")
        assert quiz(pilot).stage is QuizStage.WRONG
        text = shown(pilot)
        assert "✗ 3  Gift cards" in text
        assert "기프트 카드" in text
        assert "✓ 2  Payment issues" in text
        assert [one.right for one in steps(collection)] == [False]
        await press(pilot, "1")
        assert quiz(pilot).stage is QuizStage.WRONG
        await press(pilot, "enter")
        await take(pilot, "Payment declined")
        text = shown(pilot)
        assert "✗ Wrong" in text
        assert "✗ Gift cards" in text
        assert "Payment issues › Payment declined" in text


async def test_a_walk_asks_for_one_place(run: Run) -> None:
    async with run("quiz", quiz=setup("walk", "shipping.late")) as pilot:
        assert "갈래: 배송 문제 — 배송이 지연되었어요." in shown(pilot)
        await take(pilot, "Shipping issues")
        await take(pilot, "Shipment is late")
        assert "✓ Right" in shown(pilot)
        assert "These paths are right too:" not in shown(pilot)


async def test_arrows_enter_and_the_mouse_choose(run: Run, collection: Collection) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await press(pilot, "down", "enter")
        assert choices(pilot).ask.way == ("Payment issues",)
        await press(pilot, "up")
        assert choices(pilot).marked == 2
        await pilot.click(choices(pilot), offset=(8, 3))
        await pilot.pause()
        assert [one.right for one in steps(collection)] == [True, True]


async def test_practice_says_so_and_a_shuffled_run_does_not(run: Run) -> None:
    practice = setup("walk", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=practice) as pilot:
        assert "Walk · practice" in shown(pilot)
        await press(pilot, "minus")
        assert "it does not count" in shown(pilot)
    async with run("quiz", quiz=WALK) as pilot:
        assert "practice" not in shown(pilot)


async def test_a_due_card_that_is_met_is_reviewed_and_the_screen_says_so(
    run: Run, collection: Collection, clock: Clock
) -> None:
    days: set[int] = set()

    def again(question: Question) -> bool:
        if question.label == "Payment declined":
            days.add(clock.now.toordinal())
        return len(days) > 1 and question.label == "Payment declined"

    asked = bring(collection, clock, PATH, fits=again)
    before = len(list(collection.reviews()))
    async with run("quiz", quiz=WALK) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Payment declined")
        assert [event.card for event in list(collection.reviews())[before:]] == [asked.card.id]
        assert "review of a card due today: Good" in shown(pilot)


async def test_i_do_not_know_shows_the_way(run: Run, collection: Collection) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await press(pilot, "f5")
        assert "✗ Not known" in shown(pilot)
        assert "Payment issues › Payment declined" in shown(pilot)
        assert [one.all_right for one in steps(collection)] == [False]


async def test_a_situation_is_walked_like_a_gloss(run: Run) -> None:
    async with run("quiz", quiz=setup("scenario", "payment.declined")) as pilot:
        assert "카드를 긁었는데 안 된대요." in shown(pilot)
        assert "결제가 거부되었어요." not in shown(pilot)
        await take(pilot, "Payment issues")
        await take(pilot, "Payment declined")
        assert "✓ Right" in shown(pilot)
        assert "결제가 거부되었어요." in shown(pilot)


async def test_places_are_marked_and_scored(run: Run, collection: Collection) -> None:
    async with run("quiz", quiz=setup("where", "shipping.late")) as pilot:
        assert "Shipment is late" in shown(pilot)
        await press(pilot, "enter")
        assert told(pilot)
        assert not steps(collection)
        await press(pilot, "down", "space", "down", "space")
        assert places(pilot).state == {1, 2}
        await press(pilot, "enter")
        assert "✓ Right" in shown(pilot)
        assert "2 of 2 found" in shown(pilot)


async def test_wrong_places_are_shown_in_place(run: Run) -> None:
    async with run("quiz", quiz=setup("where", "shipping.late")) as pilot:
        await press(pilot, "space")
        await press(pilot, "down", "space", "space", "space", "enter")
        text = shown(pilot)
        assert "50% of a perfect answer" in text
        assert "1 of 2 found · marked wrongly: 1" in text
        assert "✗  The top of the menu   not here" in text
        assert "✓  Shipping issues   right" in text
        assert "○  Payment issues   left out" in text


async def test_a_place_can_be_clicked(run: Run) -> None:
    async with run("quiz", quiz=setup("where", "shipping.late")) as pilot:
        await pilot.click(places(pilot), offset=(10, 4))
        await pilot.pause()
        assert places(pilot).state == {1}


async def test_rows_are_picked_up_carried_and_dropped(run: Run) -> None:
    async with run("quiz", quiz=setup("order", limit=1)) as pilot:
        before = standing(pilot)
        await press(pilot, "space", "down", "down", "space")
        assert standing(pilot) == [*before[1:3], before[0], *before[3:]]
        assert not rows(pilot).held
        await press(pilot, "space", "home", "enter")
        assert standing(pilot) == before


async def test_an_order_is_put_right(run: Run, collection: Collection) -> None:
    async with run("quiz", quiz=setup("order", limit=1)) as pilot:
        level = LEVEL if not rows(pilot).ask.way else None
        wanted = level or ["Payment declined", "Shipment is late", "Unknown charge"]
        await carry(pilot, wanted)
        assert standing(pilot) == wanted
        await press(pilot, "end", "enter")
        assert "✓ Right" in shown(pilot)
        assert [one.score for one in steps(collection)] == [1]


async def test_a_wrong_order_is_shown_in_place_and_its_score_in_words(run: Run) -> None:
    async with run("quiz", quiz=setup("order", "payment")) as pilot:
        await carry(pilot, ["Unknown charge", "Shipment is late", "Payment declined"])
        await press(pilot, "f2")
        text = shown(pilot)
        assert "0% of the pairs in order · guessing 50%" in text
        assert "0 of 3 pairs are in the right order" in text
        assert "✗  1  Payment declined   you: place 3" in text
        assert "✓  2  Shipment is late" in text


async def test_a_row_can_be_clicked_up_and_down(run: Run) -> None:
    async with run("quiz", quiz=setup("order", "payment")) as pilot:
        before = standing(pilot)
        await pilot.click(rows(pilot), offset=(8, 4))
        await pilot.pause()
        assert rows(pilot).held
        await pilot.click(rows(pilot), offset=(8, 6))
        await pilot.pause()
        assert standing(pilot) == [before[1], before[2], before[0]]


async def test_what_comes_next_is_asked_of_the_level_so_far(run: Run) -> None:
    async with run("quiz", quiz=setup("next", "payment", QuestionOrder.IN_ORDER)) as pilot:
        assert "· Payment declined" in shown(pilot)
        assert len(labels(pilot)) == len(set(labels(pilot)))
        wrong = next(one for one in labels(pilot) if one != "Shipment is late")
        await take(pilot, wrong)
        text = shown(pilot)
        assert "✗ Wrong" in text
        assert f"✗ {wrong}" in text
        assert "▸ Shipment is late" in text


async def test_a_journey_goes_through_the_contact_page(run: Run) -> None:
    async with run("quiz", quiz=setup("journey", "payment.declined")) as pilot:
        assert "Contact page" in shown(pilot)
        assert "The log-in has expired." in shown(pilot)
        assert await journey(pilot) > 6
        text = shown(pilot)
        assert "✓ Right" in text
        assert "right decisions 100%" in text
        for kept in ("✓ log-in", "✓ the right order", "✓ transcript", "✓ order number"):
            assert kept in text


async def test_a_journey_tells_what_was_forgotten(run: Run) -> None:
    async with run("quiz", quiz=setup("journey", "payment.declined")) as pilot:
        await journey(pilot, wrong=1)
        assert "✗ log-in" in shown(pilot)
        assert "✓ 로그인이 풀려 있으면" in shown(pilot)
        assert "✗ Wrong" in shown(pilot)


async def test_the_last_question_can_be_taken_back_and_brought_back(
    run: Run, collection: Collection
) -> None:
    async with run("quiz", quiz=setup("walk", "payment")) as pilot:
        first = choices(pilot).ask
        await press(pilot, "minus", "enter")
        assert choices(pilot).ask.number == 2
        await press(pilot, "f7")
        assert choices(pilot).ask == first
        assert steps(collection) == []
        await press(pilot, "f8")
        assert choices(pilot).ask.number == 2
        assert len(steps(collection)) == 1


async def test_undo_within_a_question_takes_back_its_choices(
    run: Run, collection: Collection
) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await take(pilot, "Payment issues")
        await press(pilot, "u")
        assert labels(pilot) == LEVEL
        assert steps(collection) == []
        await press(pilot, "f7")
        assert isinstance(pilot.app.screen, HomeScreen)
        assert told(pilot) == ["Undone: quiz"]


def can_redo(pilot: Pilot[None]) -> bool:
    return any(command.id == "redo" for command in quiz(pilot).hinted())


@pytest.mark.parametrize(
    ("mode", "keys"),
    [("where", ("space", "down", "space", "space")), ("order", ("1", "3", "space", "up", "space"))],
)
async def test_every_change_of_an_answer_is_undone_and_redone(
    run: Run, collection: Collection, mode: str, keys: tuple[str, ...]
) -> None:
    async with run("quiz", quiz=setup(mode, "payment")) as pilot:
        card = quiz(pilot).card
        assert isinstance(card, ChangeCard)
        states = [card.state]
        for key in keys:
            await press(pilot, key)
            if card.state != states[-1]:
                states.append(card.state)
        assert len(states) > 2
        assert not can_redo(pilot)
        for state in states[-2::-1]:
            await press(pilot, "f7")
            assert card.state == state
        assert can_redo(pilot)
        for state in states[1:]:
            await press(pilot, "f8")
            assert card.state == state
        assert (told(pilot), steps(collection)) == ([], [])
        await press(pilot, "f7", "home", "space", "down", "space")
        changed = card.state
        await press(pilot, "f8")
        assert card.state == changed
        assert told(pilot) == ["Nothing to redo."]


async def test_a_change_after_the_last_answer_is_undone_first(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await take(pilot, "Payment issues")
        collection.set_setting("new_per_day", 3, clock())
        await press(pilot, "f7")
        assert told(pilot) == ["Undone: setting · New cards per day"]
        assert choices(pilot).ask.way == ("Payment issues",)
        await press(pilot, "f7")
        assert labels(pilot) == LEVEL


async def test_a_run_that_was_left_goes_on_at_the_same_choice(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await take(pilot, "Payment issues")
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, HomeScreen)
        assert any("resume the quiz" in note for note in told(pilot))
    async with run("quiz", quiz=QuizSession.resume(collection, clock)) as pilot:
        assert choices(pilot).ask.way == ("Payment issues",)
        await take(pilot, "Payment declined")
        assert [one.all_right for one in steps(collection)][-1]


async def test_a_pause_covers_the_question_and_stops_the_clock(
    run: Run, collection: Collection, clock: Clock, stopwatch: Stopwatch
) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        stopwatch.seconds += 2
        clock.go(seconds=2)
        await press(pilot, "f3")
        assert "Paused" in shown(pilot)
        assert "Gift cards" not in shown(pilot)
        await press(pilot, "2")
        assert steps(collection) == []
        stopwatch.seconds += 600
        clock.go(minutes=10)
        await press(pilot, "enter")
        assert "Gift cards" in shown(pilot)
        stopwatch.seconds += 1
        clock.go(seconds=1)
        await take(pilot, "Payment issues")
        assert [one.ms for one in steps(collection)] == [3000]
        assert quiz(pilot).session.progress().seconds == 3


async def test_the_end_by_time_is_told(run: Run, clock: Clock) -> None:
    async with run("quiz", quiz=setup("walk", minutes=5)) as pilot:
        assert "5:00 left" in shown(pilot)
        clock.go(minutes=6)
        await press(pilot, "minus", "enter")
        assert "The time is up." in shown(pilot)


async def test_an_answer_that_cannot_be_written_is_kept_for_another_try(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        message = "The disk is full."
        raise WriteError(message)

    async with run("quiz", quiz=WALK) as pilot:
        with monkeypatch.context() as patch:
            patch.setattr(QuizSession, "answer", refuse)
            await take(pilot, "Payment issues")
        assert quiz(pilot).stage is QuizStage.FAILED
        assert "The disk is full." in shown(pilot)
        assert labels(pilot) == LEVEL
        await take(pilot, "Payment issues")
        assert quiz(pilot).stage is QuizStage.FAILED
        await press(pilot, "enter")
        assert choices(pilot).ask.way == ("Payment issues",)
        assert [one.right for one in steps(collection)] == [True]


async def test_with_a_korean_input_method_on_letters_work_too(
    run: Run, collection: Collection
) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        await pilot.press("ㅇ")
        await pilot.pause()
        assert quiz(pilot).stage is QuizStage.VERDICT


async def test_hostile_text_is_shown_as_it_is(run: Run, collection: Collection) -> None:
    async with run("quiz", quiz=WALK) as pilot:
        card = choices(pilot)
        evil = replace(card.ask.choices[0], label="[red]x[/] \x1b[2J")
        card.show_ask(replace(card.ask, prompt="[b]?[/", choices=(evil, *card.ask.choices[1:])))
        await pilot.pause()
        assert "[red]x[/] ␛[2J" in shown(pilot)
        assert "[b]?[/" in shown(pilot)


async def test_a_quiz_takes_no_choice_unseen_and_no_key_that_is_held_down(
    run: Run, collection: Collection, stopwatch: Stopwatch
) -> None:
    async with run("quiz", quiz=WALK, pressed=stopwatch) as pilot:
        await pilot.press("2", "f5")
        assert steps(collection) == []
        stopwatch.seconds += 0.2
        await pilot.press("2")
        assert len(steps(collection)) == 1
        for _ in range(60):
            stopwatch.seconds += 0.035
            await pilot.press("2")
        assert len(steps(collection)) == 1
        for key in ("enter", "right", "space"):
            stopwatch.seconds += 0.05
            await pilot.press(key, "minus")
        held = len(steps(collection))
        for _ in range(60):
            stopwatch.seconds += 0.035
            await pilot.press("enter", "right")
        assert len(steps(collection)) <= held + 1


async def test_what_is_carried_is_put_back_first_and_the_keys_are_named_as_they_act(
    run: Run, collection: Collection
) -> None:
    async with run("quiz", quiz=setup("order")) as pilot:
        before = standing(pilot)
        assert "Space Pick up" in shown(pilot).splitlines()[-1]
        assert "F2 Confirm" in shown(pilot).splitlines()[-1]
        await pilot.press("enter", "down", "down")
        assert standing(pilot) != before
        assert "Space Drop" in shown(pilot).splitlines()[-1]
        assert "Esc Put back" in shown(pilot).splitlines()[-1]
        await pilot.press("escape")
        assert standing(pilot) == before
        assert not rows(pilot).held
        await pilot.press("end")
        assert "Enter Confirm" in shown(pilot).splitlines()[-1]
        assert "Pick up" not in shown(pilot).splitlines()[-1]
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)
