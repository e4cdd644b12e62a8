"""How the quizzes look, Korean and English by turns.

After a change that is meant: `pytest tests/tui/test_quiz_looks.py --snapshot-update`, and look at
the pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.i18n import use
from malgil.quiz.session import QuizSession
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from tests.tui.conftest import Run, Size, looks, picture, shown
from tests.tui.quizzing import carry, journey, open_quiz, press, quiz, setup, take

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from syrupy.assertion import SnapshotAssertion

    from malgil.collection import Collection
    from tests.store.learner import Clock

WALK = setup("walk", "payment.declined")
RIGHT = ["Payment declined", "Shipment is late", "Unknown charge"]


USUAL = looks((80, 24), (120, 40))
WITH_NARROW = looks((80, 24), (60, 20), (120, 40))


@pytest.fixture
def collection(collection_file: Path, clock: Clock, language: str) -> Iterator[Collection]:
    with open_quiz(collection_file, clock()) as opened:
        opened.set_setting("language", language, clock())
        use("ko" if language == "ko" else "en")
        yield opened


@WITH_NARROW
async def test_setup(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", size=size) as pilot:
        await press(pilot, "enter", "down")
        assert picture(pilot) == svg


@WITH_NARROW
async def test_walk_wrong(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await take(pilot, "Gift cards")
        assert picture(pilot) == svg


@WITH_NARROW
async def test_walk_right(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=setup("walk", "payment.late"), size=size) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Shipment is late")
        assert picture(pilot) == svg


@WITH_NARROW
async def test_walk_resumed(
    run: Run, collection: Collection, clock: Clock, svg: SnapshotAssertion, size: Size
) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await take(pilot, "Payment issues")
    left = QuizSession.resume(collection, clock)
    async with run("quiz", quiz=left, size=size) as pilot:
        assert picture(pilot) == svg


@WITH_NARROW
async def test_walk_ended(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    practice = setup("walk", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=practice, size=size) as pilot:
        await take(pilot, "Gift cards")
        await press(pilot, "enter")
        await take(pilot, "Payment declined")
        await press(pilot, "enter", "minus", "enter", "minus", "enter")
        assert picture(pilot) == svg


@USUAL
async def test_scenario_wrong(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    scenario = setup("scenario", "payment.declined")
    async with run("quiz", quiz=scenario, size=size) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Unknown charge")
        assert picture(pilot) == svg


@USUAL
async def test_where_wrong(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=setup("where", "shipping.late"), size=size) as pilot:
        await press(pilot, "space", "down", "space", "enter")
        assert picture(pilot) == svg


@USUAL
async def test_order_held(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=setup("order", "payment"), size=size) as pilot:
        await press(pilot, "down", "space")
        assert picture(pilot) == svg


@USUAL
async def test_order_right(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=setup("order", "payment"), size=size) as pilot:
        await carry(pilot, RIGHT)
        await press(pilot, "f2")
        assert picture(pilot) == svg


@USUAL
async def test_order_wrong(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=setup("order", "payment"), size=size) as pilot:
        await carry(pilot, RIGHT[::-1])
        await press(pilot, "f2")
        assert picture(pilot) == svg


@USUAL
async def test_next_asked(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    level = setup("next", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=level, size=size) as pilot:
        assert picture(pilot) == svg


@USUAL
async def test_next_wrong(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    level = setup("next", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=level, size=size) as pilot:
        await take(pilot, "Unknown charge")
        assert picture(pilot) == svg


@USUAL
async def test_journey_asked(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    whole = setup("journey", "payment.declined")
    async with run("quiz", quiz=whole, size=size) as pilot:
        assert picture(pilot) == svg


@USUAL
async def test_journey_ended(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    whole = setup("journey", "payment.declined")
    async with run("quiz", quiz=whole, size=size) as pilot:
        await journey(pilot, wrong=1)
        assert picture(pilot) == svg


@USUAL
async def test_pairs(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await take(pilot, "Gift cards")
        await press(pilot, "enter", "minus", "enter", "2", "1")
        assert picture(pilot) == svg


@USUAL
async def test_paused(run: Run, svg: SnapshotAssertion, size: Size) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await press(pilot, "f3")
        assert picture(pilot) == svg


@looks((80, 24))
async def test_the_ascii_look_has_no_doubtful_characters(
    run: Run, collection: Collection, clock: Clock, size: Size
) -> None:
    collection.set_setting("ascii", "on", clock())
    for mode in QUIZ_MODES:
        one = setup(mode, "payment", limit=1)
        async with run("quiz", quiz=one, size=size) as pilot:
            await press(pilot, "minus")
            assert quiz(pilot).stage.value == "verdict"
            drawn = picture(pilot)
            assert not set("✓✗▸›·…●○┌│└━─") & set(drawn), mode
            assert shown(pilot)
