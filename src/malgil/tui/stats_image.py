"""A panel of the statistics as a picture, drawn by the app without a terminal."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from rich.cells import cell_len
from textual.containers import VerticalScroll

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.tui.app import MalgilApp
from malgil.tui.shell.base import KeyHints
from malgil.tui.stats.panel import StatsPosition
from malgil.tui.stats.screen import StatsScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from textual.pilot import Pilot

    from malgil.collection import Collection
    from malgil.stats.reader import StatsQuery

_WIDTH, _HEIGHT = 100, 36
_CELL = 12.2
_SVG = "{http://www.w3.org/2000/svg}"


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
        app.show(lambda: screen)
        await pilot.pause()
        screen.query_one(KeyHints).display = False
        await pilot.pause()
        body = screen.query_one("#body", VerticalScroll)
        missing = max(0, body.virtual_size.height - body.size.height)
        pictures.append((placed_by_cells(app.export_screenshot(title="malgil")), missing))
        app.exit()

    await app.run_async(headless=True, mouse=False, size=(_WIDTH, height), auto_pilot=look)
    if not pictures:
        raise MalgilError(_("The picture could not be drawn."))
    return pictures[0]


def placed_by_cells(svg: str) -> str:
    """Return an exported screen with each text as wide as its cells.

    Textual counts characters, so browsers squeeze Hangul to half its width. Wide and narrow
    characters become separate texts, since few fonts make one exactly twice as wide as the other;
    the wide ones are stretched, not spaced out.
    Blanks before a text become its position, since some viewers drop them.
    """
    root = ET.fromstring(svg)  # noqa: S314 - the app drew it itself
    ET.register_namespace("", _SVG.strip("{}"))
    for parent in list(root.iter()):
        for number, child in reversed(list(enumerate(parent))):
            if child.tag == f"{_SVG}text" and "textLength" in child.attrib:
                parent[number : number + 1] = _pieces(child)
    return ET.tostring(root, encoding="unicode")


def _pieces(text: Element) -> Iterator[Element]:
    """Yield a text as pieces of wide or of narrow characters, without blanks around them."""
    column = 0
    for piece in _runs(text.text or ""):
        shown = piece.strip()
        blanks = len(piece) - len(piece.lstrip())
        if shown:
            made = Element(text.tag, text.attrib)
            made.set("x", f"{float(text.attrib['x']) + _CELL * (column + blanks):g}")
            made.set("textLength", f"{_CELL * cell_len(shown):g}")
            if cell_len(shown[0]) > 1:
                made.set("lengthAdjust", "spacingAndGlyphs")
            made.text = shown
            yield made
        column += cell_len(piece)


def _runs(text: str) -> list[str]:
    """Return the longest pieces of equally wide characters; a mark stays with what it is on."""
    runs: list[str] = []
    last = 0
    for character in text:
        width = cell_len(character)
        if runs and width in (0, last):
            runs[-1] += character
        else:
            runs.append(character)
            last = width
    return runs
