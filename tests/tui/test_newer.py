"""The app while a newer malgil upgrades its file: no traceback."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil.store import database
from malgil.tui.app import MalgilApp
from tests.tui.conftest import shown

if TYPE_CHECKING:
    from malgil.base.errors import MalgilError
    from malgil.collection import Collection
    from tests.tui.conftest import Run

SHAPES = {
    "log": "ALTER TABLE event RENAME TO happening",
    "cards": "ALTER TABLE card RENAME TO flashcard",
    "glosses": "DROP TABLE gloss",
}
WAYS = (
    *("home 1", "home 2", "home 3", "home 4", "home 5", "home 6", "home 7", "home f12 a"),
    *("review enter 3 enter", "review f4", "review f5", "review f7", "review f12 a"),
)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("way", WAYS)
async def test_a_newer_malgil_ends_the_app_with_a_message(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch, shape: str, way: str
) -> None:
    failed = asyncio.Event()
    fail = MalgilApp.fail

    def heard(app: MalgilApp, error: MalgilError) -> None:
        fail(app, error)
        failed.set()

    monkeypatch.setattr(MalgilApp, "fail", heard)
    start, *keys = way.split()
    async with run("review" if start == "review" else "home") as pilot:
        app = pilot.app
        assert isinstance(app, MalgilApp)
        with closing(sqlite3.connect(collection.path, isolation_level=None)) as other:
            other.execute(SHAPES[shape])
            other.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + 1}")
        collection.forget_cached()
        for key in keys:
            # A screen that has failed takes no key any more, and a pilot waits until it does.
            tasks = [asyncio.create_task(pilot.press(key)), asyncio.create_task(failed.wait())]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
        if way.endswith("3 enter"):
            assert app.failure is not None or "Another version" in shown(pilot)
    assert app.failure is None or "Another version" in str(app.failure)
