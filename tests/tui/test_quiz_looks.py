"""Snapshots of the quizzes, Korean and English in turn.

After an intended change: `pytest tests/tui/test_quiz_looks.py --snapshot-update`, and look at
the pictures and the diff of the texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.i18n import use
from malgil.quiz.session import QuizSession
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from tests.tui.conftest import Look, Run, Size, looks, picture, shown
from tests.tui.quizzing import carry, journey, open_quiz, press, quiz, setup, take

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.collection import Collection
    from tests.store.learner import Clock

WALK = setup("walk", "payment.declined")
RIGHT = ["Payment declined", "Shipment is late", "Unknown charge"]


EVERYWHERE = looks((80, 24), (60, 20), (120, 40))
WITH_WIDE = looks((80, 24), (120, 40))
USUAL = looks((80, 24), text=((120, 40),))
USUAL_TEXT_NARROW = looks((80, 24), text=((60, 20), (120, 40)))


@pytest.fixture
def collection(collection_file: Path, clock: Clock, language: str) -> Iterator[Collection]:
    with open_quiz(collection_file, clock()) as opened:
        opened.set_setting("language", language, clock())
        use("ko" if language == "ko" else "en")
        yield opened


@EVERYWHERE
async def test_setup(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", size=size) as pilot:
        await press(pilot, "enter", "down")
        assert look.draw(pilot) == look.kept


@EVERYWHERE
async def test_walk_wrong(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await take(pilot, "Gift cards")
        assert look.draw(pilot) == look.kept


@USUAL_TEXT_NARROW
async def test_walk_right(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=setup("walk", "payment.late"), size=size) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Shipment is late")
        assert look.draw(pilot) == look.kept


@USUAL_TEXT_NARROW
async def test_walk_resumed(
    run: Run, collection: Collection, clock: Clock, look: Look, size: Size
) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await take(pilot, "Payment issues")
    left = QuizSession.resume(collection, clock)
    async with run("quiz", quiz=left, size=size) as pilot:
        assert look.draw(pilot) == look.kept


@EVERYWHERE
async def test_walk_ended(run: Run, look: Look, size: Size) -> None:
    practice = setup("walk", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=practice, size=size) as pilot:
        await take(pilot, "Gift cards")
        await press(pilot, "enter")
        await take(pilot, "Payment declined")
        await press(pilot, "enter", "minus", "enter", "minus", "enter")
        assert look.draw(pilot) == look.kept


@USUAL
async def test_scenario_wrong(run: Run, look: Look, size: Size) -> None:
    scenario = setup("scenario", "payment.declined")
    async with run("quiz", quiz=scenario, size=size) as pilot:
        await take(pilot, "Payment issues")
        await take(pilot, "Unknown charge")
        assert look.draw(pilot) == look.kept


@WITH_WIDE
async def test_where_wrong(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=setup("where", "shipping.late"), size=size) as pilot:
        await press(pilot, "space", "down", "space", "enter")
        assert look.draw(pilot) == look.kept


@WITH_WIDE
async def test_order_held(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=setup("order", "payment"), size=size) as pilot:
        await press(pilot, "down", "space")
        assert look.draw(pilot) == look.kept


@USUAL
async def test_order_right(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=setup("order", "payment"), size=size) as pilot:
        await carry(pilot, RIGHT)
        await press(pilot, "f2")
        assert look.draw(pilot) == look.kept


@USUAL
async def test_order_wrong(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=setup("order", "payment"), size=size) as pilot:
        await carry(pilot, RIGHT[::-1])
        await press(pilot, "f2")
        assert look.draw(pilot) == look.kept


@USUAL
async def test_next_asked(run: Run, look: Look, size: Size) -> None:
    level = setup("next", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=level, size=size) as pilot:
        assert look.draw(pilot) == look.kept


@USUAL
async def test_next_wrong(run: Run, look: Look, size: Size) -> None:
    level = setup("next", "payment", QuestionOrder.IN_ORDER)
    async with run("quiz", quiz=level, size=size) as pilot:
        await take(pilot, "Unknown charge")
        assert look.draw(pilot) == look.kept


@USUAL
async def test_journey_asked(run: Run, look: Look, size: Size) -> None:
    whole = setup("journey", "payment.declined")
    async with run("quiz", quiz=whole, size=size) as pilot:
        assert look.draw(pilot) == look.kept


@USUAL
async def test_journey_ended(run: Run, look: Look, size: Size) -> None:
    whole = setup("journey", "payment.declined")
    async with run("quiz", quiz=whole, size=size) as pilot:
        await journey(pilot, wrong=1)
        assert look.draw(pilot) == look.kept


@USUAL
async def test_pairs(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await take(pilot, "Gift cards")
        await press(pilot, "enter", "minus", "enter", "2", "1")
        assert look.draw(pilot) == look.kept


@USUAL
async def test_paused(run: Run, look: Look, size: Size) -> None:
    async with run("quiz", quiz=WALK, size=size) as pilot:
        await press(pilot, "f3")
        assert look.draw(pilot) == look.kept


@pytest.mark.parametrize("language", ["ko"])
async def test_the_ascii_look_has_no_doubtful_characters(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("ascii", "on", clock())
    for mode in QUIZ_MODES:
        one = setup(mode, "payment", limit=1)
        async with run("quiz", quiz=one) as pilot:
            await press(pilot, "minus")
            assert quiz(pilot).stage.value == "verdict"
            drawn = picture(pilot)
            assert not set("✓✗▸›·…●○┌│└━─") & set(drawn), mode
            assert shown(pilot)
