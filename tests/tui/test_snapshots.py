"""How the screens look in three sizes, Korean and English by turns.

After a change that is meant: `pytest tests/tui/test_snapshots.py --snapshot-update`, and look at
the pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.i18n import use
from malgil.phrasebook.cards import LABEL, PATH
from malgil.tui.review.cards import PathCard
from tests.tui.conftest import Run, Size, bring, looks, past_reading, picture, write

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

    from malgil.collection import Collection
    from malgil.review.views import Question
    from tests.store.learner import Clock

EVERYWHERE = looks((80, 24), (60, 20), (120, 40))
Language = str


def is_late(question: Question) -> bool:
    return question.label == "Shipment is late"


@pytest.fixture(autouse=True)
def _speaking(language: Language, collection: Collection, clock: Clock) -> None:
    collection.set_setting("language", language, clock())
    use("ko" if language == "ko" else "en")


@EVERYWHERE
async def test_home(run: Run, svg: SnapshotAssertion, language: Language, size: Size) -> None:
    async with run(size=size) as pilot:
        assert picture(pilot) == svg


@EVERYWHERE
async def test_a_level_to_read(
    run: Run, svg: SnapshotAssertion, language: Language, size: Size
) -> None:
    async with run("review", size=size) as pilot:
        assert picture(pilot) == svg


@EVERYWHERE
async def test_a_meaning_revealed(
    run: Run, svg: SnapshotAssertion, language: Language, size: Size
) -> None:
    async with run("review", size=size) as pilot:
        await past_reading(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert picture(pilot) == svg


@EVERYWHERE
async def test_a_label_with_a_slip(
    run: Run,
    svg: SnapshotAssertion,
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
        assert picture(pilot) == svg


@EVERYWHERE
async def test_a_wrong_step_of_a_path(
    run: Run,
    svg: SnapshotAssertion,
    collection: Collection,
    clock: Clock,
    language: Language,
    size: Size,
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review", size=size) as pilot:
        assert pilot.app.screen.query(PathCard)
        await pilot.press("3")
        await pilot.pause()
        assert picture(pilot) == svg


@EVERYWHERE
async def test_the_end(
    run: Run,
    svg: SnapshotAssertion,
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
        assert picture(pilot) == svg


@EVERYWHERE
async def test_the_settings(
    run: Run, svg: SnapshotAssertion, language: Language, size: Size
) -> None:
    async with run(size=size) as pilot:
        await pilot.press("9")
        await pilot.pause()
        await pilot.press("down", "down")
        await pilot.pause()
        assert picture(pilot) == svg
