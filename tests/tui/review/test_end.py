"""The end of a session, and the first day's paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.events import EventKind
from malgil.base.learning_day import to_ms
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, Hard, Leave, Summary, Work
from malgil.store import log
from malgil.store.card_content import Entry
from malgil.tui.app import MalgilApp
from malgil.tui.review.cards import PathStage
from malgil.tui.review.end import EndScreen
from malgil.tui.review.onboarding import OnboardingScreen
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.home import HomeScreen
from malgil.tui.widgets.lines import Lines
from tests.tui.conftest import Run, on, past_reading, ratings, shown

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from malgil.collection import Collection
    from tests.store.learner import Clock

SUMMARY = Summary(
    cards=20,
    answers=35,
    right=32,
    seconds=380,
    introduced=10,
    day=Work(cards=24, answers=44, right=39, seconds=500, introduced=12),
    walkable=61,
    walkable_before=55,
    leaves=104,
    gained=tuple(("Problem with an order", f"Branch {n}", "[/ leaf") for n in range(6)),
    hardest=(
        Hard(
            label="[b]Status[/b]",
            glosses=("상황",),
            misses=3,
            confusables=(Entry(label="Check status of a return", glosses=("반품 상황",)),),
        ),
    ),
    tomorrow=33,
    tomorrow_seconds=250,
    first_day=False,
)


async def to_the_end(pilot: Pilot[None], key: str = "4") -> EndScreen:
    """Answer all cards with one rating."""
    for _ in range(40):
        if isinstance(pilot.app.screen, EndScreen):
            return pilot.app.screen
        await past_reading(pilot)
        await pilot.press("enter", key)
        await pilot.pause()
    raise AssertionError


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_the_end_tells_what_was_gained_and_what_was_hard(
    run: Run, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setattr("malgil.review.session.ReviewSession.summary", lambda _session: SUMMARY)
    async with run("review", limit=1) as pilot:
        screen = await to_the_end(pilot)
        lines = screen.query_one("#body Lines", Lines).lines(size[0])
        text = "\n".join(line.plain for line in lines)
        for told in (
            "Today 24 cards · 44 answers · right 89% · 8 minutes · 12 new cards",
            "This session 20 cards · 35 answers · right 91% · 6 minutes · 10 new cards",
            "Tomorrow  33 cards, about 4 minutes",
            "Paths you know  61 / 104  +6",
            "Branch 0 › [/ leaf",
            "and 2 more",
            "[b]Status[/b]  missed 3 times",
            "Check status of a return",
        ):
            assert told in text or told in " ".join(text.split())
        assert max(line.cell_length for line in lines) <= size[0]


async def test_enter_goes_home(run: Run, collection: Collection, clock: Clock) -> None:
    collection.set_setting("new_per_day", 1, clock())
    async with run("review") as pilot:
        screen = await to_the_end(pilot)
        screen.session_state.onboarded = True
        await pilot.press("enter")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_after_a_limit_enter_goes_on(run: Run, collection: Collection) -> None:
    async with run("review", limit=1) as pilot:
        screen = await to_the_end(pilot)
        screen.session_state.onboarded = True
        await screen._offer()
        await pilot.pause()
        assert "Enter Go on" in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert on(pilot, ReviewScreen)
        assert len(ratings(collection)) == 1


async def test_a_card_that_has_become_due_can_be_gone_on_with(
    run: Run, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with run("review", limit=1) as pilot:
        screen = await to_the_end(pilot)
        screen.session_state.onboarded = True
        screen.finished = Finished(why=Leave.WAITING, next_due_ms=to_ms(clock()) + 1_800_000)
        await screen._offer()
        assert not screen.can("go")
        clock.go(minutes=31)
        await screen._offer()
        assert screen.can("go")
        await pilot.pause()
        assert "Enter Go on" in shown(pilot)


async def test_nothing_due_ends_at_once(run: Run, collection: Collection, clock: Clock) -> None:
    collection.set_setting("new_per_day", 0, clock())
    async with run("review") as pilot:
        assert on(pilot, EndScreen)
        assert "Today's session is done." in shown(pilot)
        assert "Walk" not in shown(pilot)


async def test_the_first_day_ends_with_a_walk_of_three(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("new_per_day", 1, clock())
    async with run("review") as pilot:
        await to_the_end(pilot)
        assert "Enter Try three paths" in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, OnboardingScreen)
        number = len(screen.onboarding.questions)
        for at in range(number):
            assert f"{at + 1} / {number}" in shown(pilot)
            if at == 0:
                await pilot.press("minus")
                assert "Here is the path" in shown(pilot)
            while screen.path.stage is not PathStage.DONE:
                await pilot.press("1")
                if screen.path.stage is PathStage.CORRECTED:
                    await pilot.press("enter")
            await pilot.press("enter")
            await pilot.pause()
        assert on(pilot, HomeScreen)
    events = log.read(collection.connection, "kind = ?", (EventKind.QUIZ_STEP,))
    assert list(events)
    assert len(ratings(collection)) == 1


async def test_a_walk_can_be_left(run: Run) -> None:
    async with run("review", limit=1) as pilot:
        await to_the_end(pilot)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("down", "escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_the_end_left_open_shows_the_new_day(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("new_per_day", 2, clock())
    async with run("review") as pilot:
        await to_the_end(pilot)
        assert "Today's session is done." in shown(pilot)
        clock.next_day()
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.look_at_day()
        await pilot.pause()
        assert "Today's session is done." not in shown(pilot)
        assert "A new day has begun." in shown(pilot)
        left = ReviewSession(collection, clock).progress().total
        assert f"Today  {left} cards" in shown(pilot)
        assert "Enter Go on" in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert on(pilot, ReviewScreen)
