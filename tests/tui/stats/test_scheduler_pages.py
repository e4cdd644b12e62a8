"""The screens that fit the scheduler and look ahead."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from textual.widget import Widget

from malgil.base.errors import MalgilError
from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS
from malgil.scheduling.simulate import RETENTIONS, Simulation
from malgil.stats import optimise
from malgil.stats.optimise import read_start, run_trials
from malgil.store import log
from malgil.store.cards import read_all_progress
from malgil.tui.app import MalgilApp
from malgil.tui.shell.background import Stopped
from malgil.tui.shell.settings import SettingsScreen
from malgil.tui.stats import optimise as fit_module
from malgil.tui.stats import simulate as simulate_module
from malgil.tui.stats.optimise import FitStage, OptimiseScreen
from malgil.tui.stats.screen import StatsScreen
from malgil.tui.stats.simulate import SimulateScreen
from tests.tui.conftest import on, shown, told, unhurried

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from textual.pilot import Pilot

    from malgil.base.progress import ProgressCallback
    from malgil.scheduling.simulate import Start
    from malgil.stats.optimise import Fitting
    from tests.tui.progressing import Shelf, Story

FEW = (0.7, 0.8, 0.9, 0.97)
RICH = pytest.mark.parametrize("story", ["rich"], indirect=True)
ONE_DAY = pytest.mark.parametrize("story", ["one-day"], indirect=True)


@pytest.fixture
def story(shelf: Shelf, request: pytest.FixtureRequest, tmp_path: Path) -> Story:
    return shelf.copy(request.param, tmp_path / "story.malgil")


@pytest.fixture
def opened(story: Story) -> Iterator[Collection]:
    with Collection.open(story.path, now=story.now) as collection:
        yield collection


@pytest.fixture
def app(opened: Collection, story: Story) -> MalgilApp:
    return MalgilApp(opened, lambda: story.now, pressed=unhurried())


@pytest.fixture
def _few_trials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try four retentions instead of 28: the plot is the same."""
    monkeypatch.setattr(simulate_module, "run_trials", partial(run_trials, retentions=FEW))


async def settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


def fit(pilot: Pilot[None]) -> OptimiseScreen:
    assert isinstance(pilot.app.screen, OptimiseScreen), pilot.app.screen
    return pilot.app.screen


def simulation(pilot: Pilot[None]) -> SimulateScreen:
    assert isinstance(pilot.app.screen, SimulateScreen), pilot.app.screen
    return pilot.app.screen


async def fitting(pilot: Pilot[None]) -> Fitting:
    """Start a fit and return it."""
    await pilot.press("enter")
    while (process := fit(pilot).fitting) is None:
        await pilot.pause()
    return process


async def judged(pilot: Pilot[None]) -> OptimiseScreen:
    """Open the page, fit, and wait for the judgement."""
    await press(pilot, "5", "f2", "enter")
    screen = fit(pilot)
    if screen.fitting is not None:
        assert screen.fitting.wait(60)
        await screen._look_at_fitting()
    await settle(pilot)
    assert screen.stage is FitStage.JUDGED
    return screen


def due_days(collection: Collection) -> dict[str, int | None]:
    return {card: one.due_day for card, one in read_all_progress(collection.connection).items()}


def weights_written(collection: Collection) -> int:
    condition = f"kind = '{EventKind.WEIGHTS}' AND {log.LIVE}"
    return len(list(log.read(collection.connection, condition)))


@ONE_DAY
async def test_too_few_answers_are_told(app: MalgilApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "5", "f2")
        assert fit(pilot).stage is FitStage.TOO_FEW
        assert "400 more answers" in shown(pilot)
        await press(pilot, "enter", "1", "2")
        assert fit(pilot).stage is FitStage.TOO_FEW
        await press(pilot, "escape")
        assert on(pilot, StatsScreen)


@RICH
async def test_weights_are_adopted_and_days_stay(app: MalgilApp, opened: Collection) -> None:
    before = due_days(opened)
    async with app.run_test(size=(80, 50)) as pilot:
        screen = await judged(pilot)
        judgement = screen.judgement
        assert judgement is not None
        assert judgement.is_better
        losses = {
            "current weights": judgement.current.log_loss,
            "fitted weights": judgement.fitted.log_loss,
            "default weights": judgement.defaults.log_loss,
            "constant rate": judgement.constant.log_loss,
            "moving average": judgement.moving.log_loss,
        }
        ranked = ", ".join(sorted(losses, key=lambda name: losses[name]))
        said = " ".join(shown(pilot).replace("│", "").split())
        assert f"Best predictions first: {ranked}." in said
        figures = [
            f"{figure:.4f}"
            for score in (judgement.current, judgement.fitted, judgement.constant)
            for figure in (score.log_loss, score.rmse_bins)
        ]
        assert [figure for figure in figures if figure in shown(pilot)] == []
        assert "RMSE" not in shown(pilot)
        await press(pilot, "space")
        assert [figure for figure in figures if figure not in shown(pilot)] == []
        await press(pilot, "f4")
        assert "RMSE" not in shown(pilot)
        assert weights_written(opened) == 0
        await press(pilot, "enter")
        assert "The weights were adopted" in shown(pilot)
        assert opened.model.weights == pytest.approx(judgement.weights)
        assert due_days(opened) == before
        await press(pilot, "f7")
        assert opened.model.weights == DEFAULT_WEIGHTS
        assert weights_written(opened) == 0
        assert fit(pilot).stage is FitStage.JUDGED


@RICH
async def test_adopting_and_its_undo_are_changes_that_backups_hear_of(
    app: MalgilApp, opened: Collection
) -> None:
    heard: list[int] = []
    async with app.run_test(size=(80, 50)) as pilot:
        await judged(pilot)
        opened.connection.committed = lambda: heard.append(weights_written(opened))
        await press(pilot, "enter")
        assert heard == [1]
        await press(pilot, "f7")
        assert heard == [1, 0]


@RICH
async def test_due_days_move_only_when_one_says_so(app: MalgilApp, opened: Collection) -> None:
    before = due_days(opened)
    async with app.run_test(size=(80, 50)) as pilot:
        moves = (await judged(pilot)).moves
        assert moves is not None
        assert f"{len(moves.moves)} cards would be due on another day" in shown(pilot)
        for count in (*moves.before, *moves.after):
            assert str(count) in shown(pilot)
        assert due_days(opened) == before
        await press(pilot, "2")
        assert "The due dates were moved." in shown(pilot)
        assert due_days(opened) == before | {one.card: one.after for one in moves.moves}
        await press(pilot, "f7")
        assert due_days(opened) == before
        await press(pilot, "escape")
        assert on(pilot, StatsScreen)


@RICH
async def test_nothing_is_adopted_by_leaving(app: MalgilApp, opened: Collection) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await judged(pilot)
        await press(pilot, "escape")
        assert on(pilot, StatsScreen)
    assert weights_written(opened) == 0
    assert not opened.check()


@RICH
async def test_a_fit_that_is_ended_changes_nothing(app: MalgilApp, opened: Collection) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "5", "f2")
        process = await fitting(pilot)
        assert "parts done" in shown(pilot) or fit(pilot).stage is FitStage.FITTING
        await pilot.press("escape")
        await settle(pilot)
        assert process.wait(0)
        assert "The fit was stopped. Nothing was changed." in told(pilot)
        assert fit(pilot).stage is FitStage.READY
        process = await fitting(pilot)
    assert process.wait(0), "leaving the program ends the process"
    assert weights_written(opened) == 0


@RICH
async def test_a_replay_shows_how_far_it_is_and_can_be_ended(
    app: MalgilApp, opened: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, going = threading.Event(), threading.Event()

    def adopt_slowly(
        own: Collection, now: datetime, *, on_progress: ProgressCallback, **told: Any
    ) -> None:
        def wait(share: float) -> None:
            if share > 0:
                begun.set()
                going.wait(20)
            on_progress(share)

        adopt_for_real(own, now, on_progress=wait, **told)

    adopt_for_real = optimise.adopt
    before = due_days(opened)
    async with app.run_test(size=(80, 50), notifications=True) as pilot:
        screen = await judged(pilot)
        with monkeypatch.context() as patched:
            patched.setattr(fit_module, "adopt", adopt_slowly)
            await pilot.press("enter")
            assert begun.wait(20)
            await screen._look_at_fitting()
            await pilot.pause()
            assert fit(pilot).stage is FitStage.REPLAYING
            assert "Replaying all answers: " in shown(pilot)
            await pilot.press("1", "2", "f7", "escape")
            going.set()
            await settle(pilot)
        assert "Stopped. Nothing was changed." in told(pilot)
        assert screen.stage is FitStage.JUDGED
        assert "Replaying" not in shown(pilot)
        assert (weights_written(opened), opened.model.weights) == (0, DEFAULT_WEIGHTS)
        assert due_days(opened) == before
        await press(pilot, "enter")
        assert weights_written(opened) == 1
        assert opened.model.weights != DEFAULT_WEIGHTS
        assert opened.check() == []


@RICH
async def test_a_fit_that_fails_is_told(app: MalgilApp, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise MalgilError("no [process] could be started")

    monkeypatch.setattr(fit_module, "Fitting", refuse)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "5", "f2", "enter")
        assert fit(pilot).stage is FitStage.FAILED
        assert "no [process] could be started" in shown(pilot)
        await press(pilot, "escape")


@RICH
@pytest.mark.usefixtures("_few_trials")
async def test_the_plot_tells_what_the_command_tells(
    app: MalgilApp, opened: Collection, story: Story
) -> None:
    start = read_start(opened, story.now)
    found = Simulation(start, tuple(run_trials(start, retentions=FEW)))
    async with app.run_test(size=(80, 40)) as pilot:
        await press(pilot, "5", "f5")
        state = simulation(pilot)
        assert state.result == found
        assert state.marked == found.trials[2]
        for days, horizon in ((365, 2), (30, 0), (90, 1)):
            assert f"Cards known, after {days} days" in shown(pilot)
            one = found.trials[2].expected[horizon]
            assert f"{one.minutes:.1f} min per day, {one.known:.0f} cards known" in shown(pilot)
            await press(pilot, "space")
        await press(pilot, "b")
        assert state.marked is not None
        assert state.marked.retention == found.best
        assert "★" in shown(pilot)


@ONE_DAY
@pytest.mark.usefixtures("_few_trials")
async def test_the_retention_is_set_from_the_plot(app: MalgilApp, opened: Collection) -> None:
    async with app.run_test(size=(120, 30), notifications=True) as pilot:
        await press(pilot, "9", "f5", "left")
        assert "ratings are default values" in shown(pilot)
        await press(pilot, "enter")
        assert opened.settings.desired_retention == 0.8
        assert "Desired retention: 80%" in told(pilot)
        await press(pilot, "f7")
        assert opened.settings.desired_retention == 0.9
        await press(pilot, "right", "right", "enter", "escape")
        assert on(pilot, SettingsScreen)
        assert "97%" in shown(pilot)


@ONE_DAY
async def test_a_simulation_shows_how_far_it_is_and_can_be_left(
    app: MalgilApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    going = threading.Event()

    def slow(_start: Start) -> Iterator[str]:
        yield "the first of many"
        going.wait(20)
        yield "nobody waits for this one"

    monkeypatch.setattr(simulate_module, "run_trials", slow)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "5")
        await pilot.press("f5")
        await pilot.pause()
        screen = simulation(pilot)
        screen.waited = 1.0
        running = screen._simulating
        assert running is not None
        while running.share < 1 / len(RETENTIONS):
            await pilot.pause(0.01)
        screen._look_at_simulating()
        await pilot.pause()
        assert "Simulating a year" in shown(pilot)
        await pilot.press("enter", "space", "b", "left", "escape")
        await pilot.pause()
        assert on(pilot, StatsScreen)
        going.set()
        with pytest.raises(Stopped):
            running.report(1.0)


@ONE_DAY
async def test_a_simulation_that_fails_is_told(
    app: MalgilApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> Simulation:
        raise MalgilError("this cannot be [read]")

    monkeypatch.setattr(simulate_module, "read_start", refuse)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "5", "f5")
        assert "this cannot be [read]" in shown(pilot)


@RICH
@pytest.mark.usefixtures("_few_trials")
async def test_the_settings_lead_to_both_pages(app: MalgilApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "9", "f2")
        assert fit(pilot).stage is FitStage.READY
        await press(pilot, "escape", "f5")
        assert simulation(pilot).result is not None
        odd = [one for one in pilot.app.screen.query(Widget) if one.size.width > 80]
        assert not odd
        await press(pilot, "escape")
        assert on(pilot, SettingsScreen)
