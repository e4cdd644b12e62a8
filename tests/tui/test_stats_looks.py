"""Snapshots of the statistics: each panel with much, little and no data.

After an intended change: `pytest tests/tui/test_stats_looks.py --snapshot-update`, and look at
the pictures and the diff of the texts. The pictures show much; little and nothing are kept as text.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from malgil.base.i18n import use
from malgil.collection import Collection
from malgil.stats.panels import PANELS, read_stats
from malgil.tui.app import MalgilApp
from malgil.tui.stats.panel import StatsPosition
from malgil.tui.stats.screen import StatsScreen
from tests.tui.conftest import Look, picture, unhurried

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from tests.tui.progressing import Shelf, Story

SMALL, LARGE = (80, 24), (160, 50)
LOOKS = [
    ("rich", "ko", SMALL),
    ("rich", "en", LARGE),
    ("one-day", "ko", LARGE),
    ("one-day", "en", SMALL),
    ("empty", "ko", SMALL),
    ("empty", "en", LARGE),
]


@pytest.fixture
def story(shelf: Shelf, name: str, tmp_path: Path) -> Story:
    return shelf.copy(name, tmp_path / "story.malgil")


@pytest.fixture
def pictured(name: str) -> bool:
    return name == "rich"


@pytest.fixture
def look(look: Look, *, pictured: bool) -> Look:
    return replace(look, draw=small_picture) if pictured else look


def small_picture(pilot: Pilot[None]) -> str:
    """Return a picture in which neighbours of one style are put together."""
    return picture(pilot, simplify=True)


@pytest.mark.parametrize(
    ("name", "language", "size"),
    LOOKS,
    ids=[f"{name}-{language}-{size[0]}x{size[1]}" for name, language, size in LOOKS],
)
async def test_panels(look: Look, story: Story, language: str, size: tuple[int, int]) -> None:
    with Collection.open(story.path, now=story.now) as collection:
        collection.set_setting("language", language, story.now)
        use("ko" if language == "ko" else "en")
        stats = read_stats(collection, story.now)
        app = MalgilApp(collection, lambda: story.now, pressed=unhurried())
        async with app.run_test(size=size) as pilot:
            for panel in PANELS:
                place = StatsPosition(panel=panel)
                app.show(partial(StatsScreen, app.app_context, None, place, stats))
                await pilot.pause()
                await pilot.pause()
                assert look.draw(pilot) == look.kept(name=panel)
