"""Lines of which one is marked, for levels of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.geometry import Region

from malgil.tui.text import styled
from malgil.tui.widgets.lines import CRUMB, Lines, hanging

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from textual.content import Content

_TENTH = 10
_PAGE = 8
_CRUMB_LINES = 2
_CACHED = 4000


class Listing(Lines):
    """Lines of which one is marked; the marked one is kept in sight.

    Attributes:
        marked: The number of the marked row, from 0.
    """

    def __init__(self) -> None:
        """Mark the first row."""
        super().__init__()
        self.marked = 0
        self._line_marked = 0
        self._lines_marked = 1
        self._rows: dict[tuple[Hashable, ...], list[Content]] = {}

    @property
    def count(self) -> int:
        """How many rows can be marked."""
        raise NotImplementedError

    def move(self, by: int) -> None:
        """Mark another row; past one end the other follows."""
        if self.count:
            self.marked = (self.marked + by) % self.count
            self.redraw()

    def leap(self, pages: int) -> None:
        """Mark a row further away, at most the first or the last."""
        if self.count:
            self.marked = min(self.count - 1, max(0, self.marked + pages * _PAGE))
            self.redraw()

    def redraw(self) -> None:
        """Draw again, with the marked row in sight."""
        self.refresh(layout=True)
        self.call_after_refresh(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        body = next((one for one in self.ancestors if isinstance(one, VerticalScroll)), None)
        if body is None or not self.count:
            return
        self.lines(self.content_size.width)  # tells where the marked row is by now
        top = 0 if self.marked == 0 else self._line_marked
        height = self._line_marked + self._lines_marked - top
        if height > body.size.height:
            top, height = self._line_marked, self._lines_marked
        region = Region(0, self.virtual_region.y + top, 1, height)
        body.scroll_to_region(region, animate=False)

    def add_row(self, found: list[Content], at: int, lines: Sequence[Content]) -> None:
        """Add a row's lines to all lines, and remember where the marked one is."""
        if at == self.marked:
            self._line_marked, self._lines_marked = len(found), len(lines)
        found.extend(lines)

    def cached(self, key: tuple[Hashable, ...], make: Callable[[], list[Content]]) -> list[Content]:
        """Return a row's lines, wrapped once for what they look like: levels may be long."""
        if key not in self._rows:
            if len(self._rows) > _CACHED:
                self._rows.clear()
            self._rows[key] = make()
        return self._rows[key]


def digit(at: int) -> str:
    """Return the key that chooses a row; 0 is the tenth, later ones have none."""
    return str((at + 1) % _TENTH) if at < _TENTH else " "


def crumb_lines(way: Sequence[str], width: int) -> list[Content]:
    """Return a breadcrumb in at most two lines, without its first steps where it is longer."""
    if not way:
        return []
    for first in range(len(way)):
        head = ("…",) if first else ()
        text = "".join(f"{step}{CRUMB}" for step in (*head, *way[first:])).rstrip()
        found = hanging(styled(text, "$secondary"), width, first=" ")
        if len(found) <= _CRUMB_LINES:
            return found
    return found[:_CRUMB_LINES]
