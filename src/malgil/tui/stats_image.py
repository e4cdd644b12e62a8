"""A panel of the statistics as a picture, drawn by the app without a terminal."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

from textual.containers import VerticalScroll

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.tui.app import MalgilApp
from malgil.tui.stats.panel import StatsPosition
from malgil.tui.stats.screen import StatsScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from textual.pilot import Pilot

    from malgil.collection import Collection
    from malgil.stats.reader import StatsQuery

_WIDTH, _HEIGHT = 100, 36
_CELL = 12.2
_INDENTED = re.compile(r'x="([0-9.]+)" y="([0-9.]+)" textLength="([0-9.]+)"([^>]*)>((?:&#160;)+)')


def svg_of(
    collection: Collection,
    clock: Callable[[], datetime],
    value: Any,
    query: StatsQuery,
    panel: str,
) -> str:
    """Return a panel as an SVG document, high enough to hold all of it.

    Args:
        collection: The open collection.
        clock: What time it is for the learner.
        value: The panel's figures.
        query: What they are narrowed to.
        panel: The panel.

    Raises:
        MalgilError: It could not be drawn.
    """
    # What lies one level down in the menu map is shown too: nobody can unfold it in a picture.
    opened = {(node.phrasebook, node.item) for node in value} if panel == "menu-map" else set()
    height = _HEIGHT
    while True:
        screen_place = StatsPosition(panel=panel, opened=set(opened))
        drawn, missing = asyncio.run(
            _draw(MalgilApp(collection, clock), value, query, screen_place, height)
        )
        if not missing:
            return drawn
        height += missing


async def _draw(
    app: MalgilApp, value: Any, query: StatsQuery, place: StatsPosition, height: int
) -> tuple[str, int]:
    """Return the picture, and how many lines had no room in it."""
    pictures: list[tuple[str, int]] = []

    async def look(pilot: Pilot[object]) -> None:
        screen = StatsScreen(app.app_context, query, place, {place.panel: value})
        screen.hints.display = False
        app.show(lambda: screen)
        await pilot.pause()
        body = screen.query_one("#body", VerticalScroll)
        missing = max(0, body.virtual_size.height - body.size.height)
        pictures.append((_aligned(app.export_screenshot(title="malgil")), missing))
        app.exit()

    await app.run_async(headless=True, mouse=False, size=(_WIDTH, height), auto_pilot=look)
    if not pictures:
        raise MalgilError(_("The picture could not be drawn."))
    return pictures[0]


def _aligned(drawn: str) -> str:
    """Return the picture with each text placed where it is seen to begin.

    Some viewers leave out the blanks before a text, and what is below one another comes apart.
    """

    def moved(match: re.Match[str]) -> str:
        left, top, length, rest, blanks = match.groups()
        by = _CELL * blanks.count(";")
        return f'x="{float(left) + by:g}" y="{top}" textLength="{float(length) - by:g}"{rest}>'

    return _INDENTED.sub(moved, drawn)
