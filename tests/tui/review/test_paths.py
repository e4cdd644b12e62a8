"""Paths in the app: shown first, hints, steps that stand there already, other true places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import WriteError
from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.phrasebook.cards import PATH
from malgil.scheduling.fsrs import Rating
from malgil.store import log
from malgil.tui.review.cards import PathCard
from malgil.tui.review.screen import ReviewStage
from malgil.tui.shell.home import HomeScreen
from tests.store.learner import study
from tests.tui.conftest import Run, bring, on, past_reading, ratings, review, shown, stage, told

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from malgil.review.views import Question
    from tests.store.learner import Clock

SIZES = ((80, 24), (60, 24))


def is_late(question: Question) -> bool:
    return question.label == "Shipment is late"


def card(pilot: Pilot[None]) -> PathCard:
    return pilot.app.screen.query_one(PathCard)


def showings(collection: Collection) -> int:
    return [event.kind for event in log.read(collection.connection)].count(EventKind.SHOWN)


@pytest.fixture
def new(collection: Collection, clock: Clock) -> Question:
    """Return the path that comes next and is new."""
    question = bring(collection, clock, PATH, fits=is_late)
    assert question.shown_first
    return question


@pytest.mark.parametrize("size", SIZES)
async def test_a_new_path_is_shown_and_followed(
    run: Run, collection: Collection, new: Question, size: tuple[int, int]
) -> None:
    before = len(ratings(collection))
    async with run("review", size=size) as pilot:
        assert stage(pilot) is ReviewStage.SHOWING
        screen = shown(pilot)
        for text in (
            "A new path",
            "Nothing is asked yet.",
            new.lead,
            new.text,
            "▸ 2  Payment issues",
        ):
            assert text in screen
        assert "결제 문제" in screen.replace(new.lead, "")
        assert "배송 문제" not in screen
        await pilot.press("enter")
        assert "Payment issues ›" in shown(pilot)
        assert showings(collection) == 0
        await pilot.press("2")
        assert stage(pilot) is ReviewStage.SHOWN
        screen = shown(pilot)
        assert "› Shipment is late" in screen
        assert "We'll ask you soon." in screen
        assert "It is in other places too:" in screen
        assert showings(collection) == 1
        assert len(ratings(collection)) == before
        await pilot.press("enter")
        assert "We'll ask you soon." not in shown(pilot)


async def test_only_the_right_choice_goes_on(
    run: Run, collection: Collection, new: Question
) -> None:
    async with run("review") as pilot:
        before = shown(pilot)
        for key in ("1", "3", "down", "up", "9", "minus", "f5", "f3"):
            await pilot.press(key)
        assert shown(pilot) == before
        await pilot.press("2")
        assert card(pilot).descent.way == ("Payment issues",)
        assert showings(collection) == 0
        assert new.shown_first


@pytest.mark.parametrize("key", ["plus", "f2"])
async def test_all_glosses_of_a_level_are_shown_on_request(
    run: Run, new: Question, key: str
) -> None:
    async with run("review") as pilot:
        await pilot.press(key)
        for gloss in ("배송 문제", "결제 문제", "기프트 카드"):
            assert gloss in shown(pilot)
        await pilot.press("enter")
        assert "결제가 거부되었어요." not in shown(pilot)
        assert new.shown_first


async def test_a_known_path_is_asked_at_once(
    run: Run, collection: Collection, new: Question
) -> None:
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("f4")
        assert stage(pilot) is ReviewStage.WALKING
        assert "A new path" not in shown(pilot)
        assert "결제 문제" not in shown(pilot).replace(new.lead, "")
        await pilot.press("2", "2")
        assert ratings(collection)[before:] == [Rating.GOOD]
        assert showings(collection) == 0


async def test_a_showing_is_left_undone_and_helped_as_everything(
    run: Run, collection: Collection, new: Question
) -> None:
    async with run("review") as pilot:
        await pilot.press("f1")
        assert "/ Find here" in shown(pilot)
        await pilot.press("escape", "enter", "enter")
        assert stage(pilot) is ReviewStage.SHOWN
        await pilot.press("f7")
        assert stage(pilot) is ReviewStage.SHOWING
        assert review(pilot).question.card.id == new.card.id
        assert told(pilot) == [f"Undone: showing · {new.card.prompt}"]
        assert card(pilot).descent.taken == ()
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
        assert showings(collection) == 1


async def test_a_showing_that_cannot_be_written_is_tried_again(
    run: Run, collection: Collection, new: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: object) -> None:
        message = "The disk is full."
        raise WriteError(message)

    monkeypatch.setattr(collection, "record_shown", fails)
    async with run("review") as pilot:
        await pilot.press("enter", "enter")
        assert stage(pilot) is ReviewStage.FAILED
        assert "The disk is full." in shown(pilot)
        assert showings(collection) == 0
        monkeypatch.undo()
        await pilot.press("enter")
        assert stage(pilot) is ReviewStage.SHOWN
        assert showings(collection) == 1
        assert new.shown_first


async def test_a_path_shown_elsewhere_is_said_and_the_next_card_comes(
    run: Run, collection: Collection, clock: Clock, new: Question
) -> None:
    async with run("review") as pilot:
        collection.shown(new.card.id, clock())
        await pilot.press("enter", "enter")
        assert any("elsewhere" in notice for notice in told(pilot))
        assert review(pilot).question.card.id != new.card.id


@pytest.mark.parametrize("key", ["plus", "f2"])
async def test_a_hint_glosses_the_marked_choice_and_makes_the_card_hard(
    run: Run, collection: Collection, new: Question, key: str
) -> None:
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("f4", "down", key)
        text = shown(pilot).replace(new.lead, "")
        assert "결제 문제" in text
        assert "배송 문제" not in text
        await pilot.press("enter", "2")
        assert ratings(collection)[before:] == [Rating.HARD]
        assert "✓ Right · with a hint" in shown(pilot)


async def test_the_key_bar_offers_a_hint_only_where_it_shows_something(
    run: Run, new: Question
) -> None:
    def offered(pilot: Pilot[None]) -> set[str]:
        return {command.id for command in review(pilot).hinted()} & {"hint", "undo", "redo"}

    async with run("review") as pilot:
        await pilot.press("f4")
        before = offered(pilot)
        assert "hint" in before
        await pilot.press("plus")
        assert offered(pilot) == before - {"hint"}
        await pilot.press("down")
        assert offered(pilot) == before
        await pilot.press("3")
        assert "✗" in shown(pilot)
        assert offered(pilot) == before - {"hint"} | {"undo"}
        await pilot.press("f7")
        assert offered(pilot) == before | {"redo"}


@pytest.mark.parametrize("size", SIZES)
async def test_another_true_place_is_no_miss(
    run: Run, collection: Collection, new: Question, size: tuple[int, int]
) -> None:
    before = len(ratings(collection))
    async with run("review", size=size) as pilot:
        assert "The same problem can be reported in several places." in shown(pilot)
        await pilot.press("f4", "1")
        assert "It is there too. This time, choose by the first" in shown(pilot)
        assert "✗" not in shown(pilot)
        assert card(pilot).descent.steps == ()
        await pilot.press("2")
        assert "It is there too." not in shown(pilot)
        await pilot.press("2")
        assert ratings(collection)[before:] == [Rating.HARD]
        assert "with a hint" not in shown(pilot)
        assert "It is in other places too:" in shown(pilot)
        assert "Shipping issues › Shipment is late" in shown(pilot)
        assert new.others


async def test_another_true_place_is_a_miss_the_second_time(
    run: Run, collection: Collection, new: Question
) -> None:
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("f4", "1", "1")
        assert "✗ 1  Shipping issues" in shown(pilot)
        assert "배송 문제" in shown(pilot)
        assert "결제 문제" in shown(pilot).replace(new.lead, "")
        await pilot.press("enter", "2")
        assert ratings(collection)[before:] == [Rating.AGAIN]


async def test_steps_that_are_not_asked_stand_there_already(
    run: Run, collection: Collection, clock: Clock
) -> None:
    question = bring(
        collection,
        clock,
        PATH,
        fits=lambda one: any(not asked for _item, asked in one.steps),
    )
    before = len(ratings(collection))
    given = [item for item, asked in question.steps if not asked]
    async with run("review") as pilot:
        await past_reading(pilot)
        while not card(pilot).descent.finished:
            here = card(pilot)
            for item in here.descent.taken:
                assert (f"✓ {item.label} ›" in shown(pilot)) == (item.id in given)
            right = here.choices.index(here.descent.correct[0])
            await pilot.press(str((right + 1) % 10))
        assert ratings(collection)[before:] == [Rating.GOOD]
        assert len(card(pilot).descent.steps) == len(question.steps) - len(given)


@pytest.mark.parametrize("wrong_first", [False, True])
async def test_undo_takes_a_choice_back_before_any_answer(
    run: Run, collection: Collection, new: Question, *, wrong_first: bool
) -> None:
    async with run("review") as pilot:
        await pilot.press("f4")  # asked at once
        first = shown(pilot)
        before = list(log.read(collection.connection))
        await pilot.press("1" if wrong_first else "2")
        assert shown(pilot) != first
        await pilot.press("f7")
        assert shown(pilot) == first
        assert card(pilot).descent.steps == ()
        await pilot.press("f8")
        assert shown(pilot) != first
        await pilot.press("f7", "2")
        assert card(pilot).descent.all_right
        assert card(pilot).descent.way == ("Payment issues",)
        assert list(log.read(collection.connection)) == before
        assert new.card.id == review(pilot).question.card.id


async def test_an_undone_overrule_of_a_path_shows_its_verdict_again(
    run: Run, collection: Collection, new: Question
) -> None:
    async with run("review") as pilot:
        await pilot.press("f4", "2", "2")
        assert "Right" in shown(pilot)
        await pilot.press("1")
        assert "Wrong  changed by you" in shown(pilot)
        await pilot.press("f7")
        await pilot.pause()
        assert stage(pilot) is ReviewStage.VERDICT
        assert "changed by you" not in shown(pilot)
        assert "› Shipment is late" in shown(pilot)
        assert ratings(collection)[-1] is not Rating.AGAIN
        assert new.card.id == review(pilot).question.card.id


async def test_a_path_right_after_another_begins_at_its_start(
    run: Run, tmp_path: Path, clock: Clock
) -> None:
    with Collection.open(tmp_path / "shipped.malgil", now=clock()) as shipped:
        study(shipped, clock)
        clock.next_day()
        walks = (ReviewStage.WALKING, ReviewStage.SHOWING)
        last = None
        async with run("review", on=shipped) as pilot:
            await past_reading(pilot)
            while not ((now := stage(pilot)) in walks and last is ReviewStage.VERDICT):
                last = now
                await pilot.press("3" if now is ReviewStage.REVEALED else "enter")
                await pilot.pause()
            assert card(pilot).descent.steps == ()
            assert card(pilot).descent.level
