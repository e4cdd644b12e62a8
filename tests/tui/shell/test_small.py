"""A window too small for home: what has room in it stays in reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from textual.widgets._toast import Toast

from malgil.base import i18n
from malgil.phrasebook.cards import LABEL
from malgil.tui.lookup.now import NowScreen
from malgil.tui.review.onboarding import OnboardingScreen
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.base import SMALL_WINDOW
from malgil.tui.shell.home import TooSmallScreen
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.lines import Lines
from tests.tui.conftest import Run, bring, on, shown

if TYPE_CHECKING:
    from malgil.collection import Collection
    from tests.store.learner import Clock

NOTICE = "The clock is a long way off. Please set it right before you go on."


@pytest.mark.parametrize("start", ["review", "now"])
async def test_home_without_room_leads_back(run: Run, start: str) -> None:
    async with run(start, size=SMALL_WINDOW) as pilot:
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, TooSmallScreen)
        await pilot.press("1")
        await pilot.pause()
        assert on(pilot, NowScreen)
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert on(pilot, ReviewScreen)


async def test_a_start_without_room_can_be_read(run: Run) -> None:
    async with run("home", size=SMALL_WINDOW) as pilot:
        await pilot.pause()
        style = pilot.app.screen.query_one(Lines).visual_style
        assert style.foreground is not None
        assert style.foreground.a == 1


async def test_without_room_for_anything_only_leaving_is_offered(run: Run) -> None:
    async with run("home", size=(30, 10)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter")
        await pilot.pause()
        assert on(pilot, TooSmallScreen)


async def test_the_first_days_paths_fit(run: Run, collection: Collection, clock: Clock) -> None:
    collection.set_setting("new_per_day", 1, clock())
    async with run("review", size=SMALL_WINDOW) as pilot:
        await pilot.press("enter", "enter", "4")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert on(pilot, OnboardingScreen)


async def test_a_notice_is_whole_and_leaves_the_prompt_in_sight(
    run: Run, collection: Collection, clock: Clock
) -> None:
    prompt = bring(collection, clock, LABEL).card.prompt
    async with run("review", size=SMALL_WINDOW) as pilot:
        pilot.app.notify(NOTICE)
        await pilot.pause()
        text = " ".join(shown(pilot).split())
        assert prompt in text
        assert "before you go on." in text
        assert pilot.app.screen.query_one(Toast).region.bottom < SMALL_WINDOW[1]


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_the_words_in_the_empty_field_fit(
    run: Run, collection: Collection, clock: Clock, language: str
) -> None:
    bring(collection, clock, LABEL)
    collection.set_setting("language", language, clock())
    i18n.use("ko" if language == "ko" else "en")
    async with run("review", size=SMALL_WINDOW) as pilot:
        field = pilot.app.screen.query_one(AnswerInput)
        assert cell_len(field.placeholder) <= field.content_size.width
