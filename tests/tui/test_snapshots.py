"""Snapshots of the screens in three sizes, Korean and English in turn.

A card that looks alike in all sizes has one picture, and its text in the other sizes.
After an intended change: `pytest tests/tui/test_snapshots.py --snapshot-update`, and look at
the pictures and the diff of the texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.i18n import use
from malgil.phrasebook.cards import LABEL, PATH
from malgil.tui.review.cards import PathCard
from tests.store.learner import study
from tests.tui.conftest import Look, Run, Size, bring, looks, past_reading, write

if TYPE_CHECKING:
    from malgil.collection import Collection
    from malgil.review.views import Question
    from tests.store.learner import Clock

EVERYWHERE = looks((80, 24), (60, 20), (120, 40))
UP_TO_USUAL = looks((80, 24), (60, 20), text=((120, 40),))
USUAL = looks((80, 24), text=((60, 20), (120, 40)))
SIZES = ((60, 20), (80, 24), (200, 50))
BOTH_LANGUAGES = looks(text=tuple(size for size in SIZES for _language in ("ko", "en")))
Language = str


def is_late(question: Question) -> bool:
    return question.label == "Shipment is late"


@pytest.fixture(autouse=True)
def _speaking(language: Language, collection: Collection, clock: Clock) -> None:
    collection.set_setting("language", language, clock())
    use("ko" if language == "ko" else "en")


@EVERYWHERE
async def test_home(run: Run, look: Look, language: Language, size: Size) -> None:
    async with run(size=size) as pilot:
        assert look.draw(pilot) == look.kept


@UP_TO_USUAL
async def test_a_level_to_read(run: Run, look: Look, language: Language, size: Size) -> None:
    async with run("review", size=size) as pilot:
        assert look.draw(pilot) == look.kept


@EVERYWHERE
async def test_a_meaning_revealed(run: Run, look: Look, language: Language, size: Size) -> None:
    async with run("review", size=size) as pilot:
        await past_reading(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@USUAL
async def test_a_label_with_a_slip(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    async with run("review", size=size) as pilot:
        await write(pilot, "Shipmnt is late")
        await pilot.press("enter")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@USUAL
async def test_a_wrong_step_of_a_path(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review", size=size) as pilot:
        assert pilot.app.screen.query(PathCard)
        await pilot.press("f4", "3")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@USUAL
async def test_a_path_that_is_shown_first(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review", size=size) as pilot:
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@USUAL
async def test_a_path_that_was_shown(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review", size=size) as pilot:
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@USUAL
async def test_a_path_with_a_hint_and_another_true_place(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review", size=size) as pilot:
        await pilot.press("f4", "1", "down", "plus")
        await pilot.pause()
        assert look.draw(pilot) == look.kept
        assert pilot.app.screen.query_one(PathCard).descent.steps == ()


@USUAL
async def test_the_end(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    collection.set_setting("new_per_day", 1, clock())
    async with run("review", size=size) as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "1", "enter", "3", "enter", "4")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@UP_TO_USUAL
async def test_the_settings(run: Run, look: Look, language: Language, size: Size) -> None:
    async with run(size=size) as pilot:
        await pilot.press("9")
        await pilot.pause()
        await pilot.press("down", "down")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@BOTH_LANGUAGES
async def test_more_is_offered_on_a_finished_home(
    run: Run,
    collection: Collection,
    clock: Clock,
    look: Look,
    language: Language,
    size: Size,
) -> None:
    collection.set_setting("new_per_day", 3, clock())
    study(collection, clock)
    async with run(size=size) as pilot:
        home = look.draw(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert home + look.draw(pilot) == look.kept


@BOTH_LANGUAGES
async def test_a_verdict_and_the_page_of_its_card(
    run: Run,
    collection: Collection,
    clock: Clock,
    look: Look,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    async with run("review", size=size) as pilot:
        await write(pilot, "Shipment was early")
        await pilot.press("enter")
        await pilot.pause()
        verdict = look.draw(pilot)
        await pilot.press("tab")
        await pilot.pause()
        assert verdict + look.draw(pilot) == look.kept
