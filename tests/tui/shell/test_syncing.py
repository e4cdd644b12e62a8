"""The app while it syncs in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.sync.background import BackgroundSync
from malgil.tui.review.end import EndScreen
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell import base
from malgil.tui.shell.home import HomeScreen
from tests.tui.conftest import Run, on, past_reading, shown

if TYPE_CHECKING:
    import pytest

    from malgil.collection import Collection
    from malgil.store.store import Store
    from tests.store.learner import Clock

PROBLEM = "[b]s3://bucket[/] cannot be reached: offline. Try again later."


class Syncs(BackgroundSync):
    """Syncs that end when the test says so."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.begun = self.looked = 0
        self.is_over = False

    def start(self) -> bool:
        self.begun += 1
        return self.begun == 1 or self.is_over

    def wait(self, seconds: float = 0) -> bool:
        assert seconds == 0
        self.looked += 1
        return self.is_over


async def test_home_shows_a_failure_and_what_came(
    run: Run, collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "_LOOK_SECONDS", 0.01)
    syncs = Syncs(collection)
    async with run(background=syncs) as pilot:
        while not syncs.looked:
            await pilot.pause(0.01)
        before = shown(pilot)
        assert "Sync:" not in before
        with type(collection).open(collection.path, now=clock()) as other:
            other.set_setting("new_per_day", 1, clock())
        syncs.problem, syncs.is_over = PROBLEM, True
        while "Sync:" not in shown(pilot):
            await pilot.pause(0.01)
        assert PROBLEM in " ".join(shown(pilot).split())
        assert "New 1" in shown(pilot)
        assert "New 1" not in before


async def test_a_card_is_left_alone_and_the_end_shows_a_failure(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "_LOOK_SECONDS", 0.01)
    syncs = Syncs(collection)
    async with run("review", limit=1, background=syncs) as pilot:
        while not syncs.looked:
            await pilot.pause(0.01)
        await past_reading(pilot)
        card = shown(pilot)
        syncs.problem, syncs.is_over = PROBLEM, True
        seen = syncs.looked
        while syncs.looked == seen:
            await pilot.pause(0.01)
        assert on(pilot, ReviewScreen)
        assert shown(pilot) == card
        begun = syncs.begun
        await pilot.press("enter", "3")
        while not on(pilot, EndScreen):
            await pilot.press("enter")
            await pilot.pause()
        await pilot.pause()
        assert syncs.begun > begun
        assert PROBLEM in " ".join(shown(pilot).split())
        begun = syncs.begun
        await pilot.press("f10")
        await pilot.pause()
        await pilot.pause()
        assert on(pilot, HomeScreen)
        assert syncs.begun > begun
        assert PROBLEM in " ".join(shown(pilot).split())
