"""The card's page from a session, and sessions beyond today's limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from malgil.library.editor import Editor
from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.scheduling.fsrs import Rating, State
from malgil.tui.app import MalgilApp
from malgil.tui.library.card_page import CardScreen
from malgil.tui.library.edit import EditScreen
from malgil.tui.lookup.item import ItemScreen
from malgil.tui.quiz.run import QuizScreen, QuizStage
from malgil.tui.review.end import EndScreen
from malgil.tui.review.screen import ReviewScreen, ReviewStage
from malgil.tui.shell.home import HomeScreen
from tests.store.learner import derived, study
from tests.tui.conftest import Run, bring, on, past_reading, ratings, review, shown, stage, write
from tests.tui.quizzing import quiz, setup, take

if TYPE_CHECKING:
    from textual.pilot import Pilot
    from textual.screen import Screen

    from malgil.collection import Collection
    from tests.store.learner import Clock


async def test_a_card_is_suspended_from_the_session(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        card = review(pilot).question.card.id
        await pilot.press("tab")
        await pilot.pause()
        assert on(pilot, CardScreen)
        await pilot.press("1", "escape")
        await pilot.pause()
        await past_reading(pilot)
        assert review(pilot).question.card.id != card
        suspended = [row.card.id for row in collection.cards() if row.progress.suspended]
        assert suspended == [card]
        await pilot.press("f7")
        assert not any(row.progress.suspended for row in collection.cards())


async def test_looking_at_the_card_changes_nothing(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL)
    async with run("review") as pilot:
        card = review(pilot).question.card.id
        assert stage(pilot) is ReviewStage.TYPING
        await pilot.press("tab")
        await pilot.pause()
        assert on(pilot, CardScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert (review(pilot).question.card.id, stage(pilot)) == (card, ReviewStage.TYPING)


FLAG = ("tab", "5", "escape")


async def press_slowly(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


async def test_a_wrong_step_stays_one_after_the_card_was_flagged(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, PATH, fits=lambda question: question.label == "Shipment is late")
    async with run("review") as pilot:
        await press_slowly(pilot, "f4", "3", *FLAG)
        assert stage(pilot) is ReviewStage.WALKING
        await press_slowly(pilot, "enter", "2")
        assert stage(pilot) is ReviewStage.VERDICT
        assert ratings(collection)[-1] == Rating.AGAIN
        assert collection.check() == []


async def test_what_was_typed_stays_after_the_card_was_flagged(
    run: Run, collection: Collection, clock: Clock
) -> None:
    question = bring(collection, clock, LABEL)
    async with run("review") as pilot:
        await write(pilot, question.label[:-2])
        await press_slowly(pilot, *FLAG)
        await write(pilot, question.label[-2:])
        await press_slowly(pilot, "enter")
        assert ratings(collection)[-1] == Rating.GOOD


@pytest.mark.parametrize("again", [False, True])
async def test_a_verdict_stays_when_another_action_is_undone(
    run: Run, collection: Collection, clock: Clock, *, again: bool
) -> None:
    bring(collection, clock, LABEL)
    async with run("review") as pilot:
        await write(pilot, "xx")
        card = review(pilot).question.card.id
        await press_slowly(pilot, "enter", *FLAG, "f7", *["f8"] * again)
        assert (review(pilot).question.card.id, stage(pilot)) == (card, ReviewStage.VERDICT)
        await press_slowly(pilot, "1")
        assert ratings(collection)[-1] == Rating.GOOD


async def test_a_path_that_was_shown_stays_after_the_card_was_flagged(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, PATH, fits=lambda question: question.label == "Shipment is late")
    async with run("review") as pilot:
        await press_slowly(pilot, "2", "2")
        assert stage(pilot) is ReviewStage.SHOWN
        await press_slowly(pilot, *FLAG)
        assert "We'll ask you soon." in shown(pilot)
        await press_slowly(pilot, "f7", "f7")
        assert stage(pilot) is ReviewStage.SHOWING


async def test_looking_at_a_revealed_card_leaves_it_revealed(run: Run) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "tab")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert stage(pilot) is ReviewStage.REVEALED


@pytest.mark.parametrize("over", ["tab", "f1"])
async def test_an_answer_undone_over_the_session_is_asked_again(
    run: Run, collection: Collection, clock: Clock, over: str
) -> None:
    asked = bring(collection, clock, LABEL)
    async with run("review") as pilot:
        await write(pilot, asked.label)
        await pilot.press("enter", over)
        await pilot.pause()
        before = len(ratings(collection))
        await pilot.press("f7", "escape")
        await pilot.pause()
        assert len(ratings(collection)) == before - 1
        assert stage(pilot) is ReviewStage.TYPING
        assert review(pilot).question.card.id == asked.card.id
        assert review(pilot).session_state.session.summary().answers == 0


async def test_an_overrule_undone_on_the_page_shows_the_verdict_before(
    run: Run, collection: Collection, clock: Clock
) -> None:
    asked = bring(collection, clock, LABEL)
    async with run("review") as pilot:
        await write(pilot, asked.label)
        await pilot.press("enter", "1")
        await pilot.pause()
        assert "changed by you" in shown(pilot)
        await pilot.press("tab")
        await pilot.pause()
        await pilot.press("f7", "escape")
        await pilot.pause()
        assert stage(pilot) is ReviewStage.VERDICT
        assert "✓ Right" in shown(pilot)
        assert "changed by you" not in shown(pilot)


async def test_a_quiz_answer_undone_on_the_page_is_asked_again(
    run: Run, collection: Collection, clock: Clock
) -> None:
    asked = bring(collection, clock, PATH, fits=lambda asked: asked.before.state is State.REVIEW)
    async with run("quiz", quiz=setup("walk", asked.ways[0][-1])) as pilot:
        for label in asked.card.paths[0]:
            await take(pilot, label)
        await pilot.press("tab")
        await pilot.pause()
        await pilot.press("f7", "escape")
        await pilot.pause()
        assert quiz(pilot).stage is QuizStage.ASKING
        assert quiz(pilot).session.progress().done == 0


async def test_a_phrase_archived_from_its_page_has_nothing_to_edit(
    run: Run, collection: Collection, clock: Clock
) -> None:
    asked = bring(collection, clock, MEANING, fits=lambda asked: len(asked.places) == 1)
    async with run() as pilot:
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.go_to("item", asked.card.phrasebook, asked.card.phrase)
        await pilot.pause()
        await pilot.press("tab")
        await pilot.pause()
        assert on(pilot, CardScreen)
        item = asked.places[0].items[-1]
        Editor(collection, asked.card.phrasebook).archive(item, clock())
        screen = app.screen
        assert isinstance(screen, CardScreen)
        screen.read_again()
        await pilot.press("8", "6", "7", "right")
        await pilot.pause()
        assert on(pilot, CardScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
    assert app.failure is None


async def test_what_stands_below_is_left_alone_at_the_rollover(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
        assert screen in pilot.app.screen_stack
        clock.next_day()
        await screen._tick()
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.look_at_day()
        await pilot.pause()
        assert screen.is_emptied
    assert app.failure is None


async def test_a_note_and_an_edit_after_the_verdict_are_shown(
    run: Run, collection: Collection, clock: Clock
) -> None:
    asked = bring(collection, clock, LABEL)
    async with run("review") as pilot:
        await write(pilot, asked.label)
        await pilot.press("enter")
        await pilot.pause()
        assert stage(pilot) is ReviewStage.VERDICT
        await pilot.press("m", "6")
        await pilot.pause()
        await write(pilot, "remember me")
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert stage(pilot) is ReviewStage.VERDICT
        assert "remember me" in shown(pilot)
        await pilot.press("m", "8")
        await pilot.pause()
        assert on(pilot, EditScreen)


async def test_a_finished_home_offers_more(run: Run, collection: Collection, clock: Clock) -> None:
    collection.set_setting("new_per_day", 3, clock())
    study(collection, clock)
    offers = collection.offers(clock())
    assert offers
    async with run() as pilot:
        assert "Done for today." in shown(pilot)
        assert "Tomorrow: " in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "More new cards · " in shown(pilot)
        await pilot.press("1")
        await pilot.pause()
        assert on(pilot, ReviewScreen)
        progress = review(pilot).session_state.session.progress()
        assert (progress.done, progress.total) == (0, offers[0].cards)


async def test_a_branch_is_chosen_at_the_end(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("new_per_day", 3, clock())
    study(collection, clock)
    clock.next_day()
    study(collection, clock)
    async with run("review") as pilot:
        assert on(pilot, EndScreen)
        await pilot.press("8")
        await pilot.pause()
        options = len(collection.offers(clock())) + 1
        await pilot.press(str(options))
        await pilot.pause()
        first, *_others = collection.branch_offers(clock())
        assert f"{first.branch} · " in shown(pilot)
        await pilot.press("1")
        await pilot.pause()
        assert on(pilot, ReviewScreen)


@pytest.mark.parametrize("key", ["8", "enter"])
async def test_more_is_for_the_end_of_the_day(run: Run, key: str) -> None:
    async with run() as pilot:
        assert "Study more" not in shown(pilot)
        await pilot.press(key)
        await pilot.pause()
        assert on(pilot, HomeScreen if key == "8" else ReviewScreen)


async def test_a_branch_names_its_phrasebook_where_there_are_several(
    run: Run, collection: Collection, clock: Clock
) -> None:
    book = collection.book("small")
    collection.import_book(replace(book, id="zoo", title={"en": "Zoo menu"}), clock())
    study(collection, clock)
    async with run(size=(120, 40)) as pilot:
        await pilot.press("8")
        await pilot.pause()
        await pilot.press(str(len(collection.offers(clock())) + 1))
        await pilot.pause()
        branches = list(collection.branch_offers(clock()))
        titles = {"small": "Small menu", "zoo": "Zoo menu"}
        for offer in branches[:9]:
            (name,) = {card.partition("/")[0] for card in offer.more.cards or ()}
            assert f"{offer.branch} · {titles[name]} · " in shown(pilot)


ACTIONS = {
    "suspend": ("1",),
    "bury": ("2",),
    "reset": ("3", "enter"),
    "due date": ("4", "9", "enter"),
    "flag": ("5",),
    "note": ("6", "a", "enter"),
    "mnemonic": ("7", "a", "enter"),
}


def state(collection: Collection) -> dict[str, object]:
    """Return what is projected, without which actions were undone."""
    return {**derived(collection), "cancelled": None}


async def act_and_undo(
    pilot: Pilot[None], collection: Collection, keys: tuple[str, ...], back: type[Screen[Any]]
) -> None:
    """Act on the card that is in sight, go back, and undo it there."""
    before = state(collection)
    await pilot.press("tab")
    await pilot.pause()
    assert on(pilot, CardScreen)
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
    assert on(pilot, CardScreen)
    assert state(collection) != before
    await pilot.press("f7")
    await pilot.pause()
    assert state(collection) == before
    await pilot.press("f8", "escape")
    await pilot.pause()
    assert on(pilot, back)
    assert state(collection) != before
    assert collection.check() == []


@pytest.mark.parametrize("action", ACTIONS)
async def test_every_action_works_from_a_session(
    run: Run, collection: Collection, clock: Clock, action: str
) -> None:
    bring(collection, clock, MEANING, fits=lambda asked: asked.before.state is State.REVIEW)
    async with run("review") as pilot:
        await act_and_undo(pilot, collection, ACTIONS[action], ReviewScreen)


@pytest.mark.parametrize("action", ACTIONS)
async def test_every_action_works_from_a_found_phrase(
    run: Run, collection: Collection, clock: Clock, action: str
) -> None:
    asked = bring(collection, clock, MEANING, fits=lambda asked: asked.before.state is State.REVIEW)
    async with run() as pilot:
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.go_to("item", asked.card.phrasebook, asked.card.phrase)
        await pilot.pause()
        await act_and_undo(pilot, collection, ACTIONS[action], ItemScreen)


# Burying changes nothing there: the walk was credited, so the card is not asked today.
@pytest.mark.parametrize("action", [name for name in ACTIONS if name != "bury"])
async def test_every_action_works_after_a_quiz_verdict(
    run: Run, collection: Collection, clock: Clock, action: str
) -> None:
    asked = bring(collection, clock, PATH, fits=lambda asked: asked.before.state is State.REVIEW)
    wanted = setup("walk", asked.ways[0][-1])
    async with run("quiz", quiz=wanted) as pilot:
        for label in asked.card.paths[0]:
            await take(pilot, label)
        assert quiz(pilot).stage is QuizStage.VERDICT
        await act_and_undo(pilot, collection, ACTIONS[action], QuizScreen)
