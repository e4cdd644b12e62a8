"""Lists of which one line or row is marked: whole levels, rows, or only what is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region

from malgil.tui.text import styled
from malgil.tui.widgets.lines import CRUMB, Lines, clickable, hanging

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from textual.events import MouseScrollDown, MouseScrollUp
    from textual.geometry import Size

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
        body = next(
            (ancestor for ancestor in self.ancestors if isinstance(ancestor, VerticalScroll)), None
        )
        if body is None or not self.count:
            return
        self.lines(self.content_size.width)  # updates the position of the marked row
        top = 0 if self.marked == 0 else self._line_marked
        height = self._line_marked + self._lines_marked - top
        if height > body.size.height:
            top, height = self._line_marked, self._lines_marked
        region = Region(0, self.virtual_region.y + top, 1, height)
        body.scroll_to_region(region, animate=False)

    def add_row(self, page: list[Content], at: int, lines: Sequence[Content]) -> None:
        """Add a row's lines to all lines, and remember where the marked one is."""
        if at == self.marked:
            self._line_marked, self._lines_marked = len(page), len(lines)
        page.extend(lines)

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
        lines = hanging(styled(text, "$secondary"), width, first=" ")
        if len(lines) <= _CRUMB_LINES:
            return lines
    return lines[:_CRUMB_LINES]


class Window(Lines):
    """A window on rows; the marked one is always in it (`screen.mark(n)`, `screen.move(n)`)."""

    DEFAULT_CSS = """
    Window { height: 1fr; }
    """

    def __init__(self) -> None:
        """Begin at the first row."""
        super().__init__()
        self._top = 0

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    @property
    def marked(self) -> int:
        """Which row is marked, from 0."""
        raise NotImplementedError

    def row(self, at: int, width: int) -> Content:
        """Return a row's line."""
        raise NotImplementedError

    def nothing(self, width: int) -> Content:
        """Return what to show when there is no row."""
        del width
        return Content("")

    def lines(self, width: int) -> list[Content]:
        """Return the rows in sight."""
        height = max(1, self.content_size.height)
        if not self.count:
            return [self.nothing(width)]
        self._top = max(self.marked - height + 1, min(self._top, self.marked))
        self._top = max(0, min(self._top, self.count - height))
        last = min(self.count, self._top + height)
        return [
            clickable(self.row(at, width), f"screen.mark({at})") for at in range(self._top, last)
        ]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many rows there are."""
        del container, viewport, width
        return max(1, self.count)

    async def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        """Go on by a row."""
        event.stop()
        if self.marked < self.count - 1:
            await self.app.run_action("screen.move(1)", self.screen)

    async def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        """Go back by a row."""
        event.stop()
        if self.marked > 0:
            await self.app.run_action("screen.move(-1)", self.screen)


class RowList(Lines):
    """A list that keeps its marked row in sight; a click marks a row (`screen.mark(n)`)."""

    def __init__(self) -> None:
        """Start with the first row marked."""
        super().__init__()
        self.marked = 0

    def rows(self, width: int) -> Sequence[Sequence[Content]]:
        """Return the lines of each row for a width in cells."""
        raise NotImplementedError

    def head(self, width: int) -> Sequence[Content]:
        """Return the lines above the rows."""
        del width
        return ()

    def lines(self, width: int) -> list[Content]:
        """Return all lines."""
        lines = list(self.head(width))
        for at, row in enumerate(self.rows(width)):
            lines.extend(clickable(line, f"screen.mark({at})") for line in row)
        return lines

    def mark(self, at: int) -> None:
        """Mark a row and bring it into sight."""
        self.marked = at
        self.refresh(layout=True)
        self.call_after_refresh(self._show_marked)

    def _show_marked(self) -> None:
        width = self.content_size.width
        body = self.parent
        if not width or not isinstance(body, VerticalScroll):
            return
        rows = self.rows(width)
        above = len(self.head(width))
        top = above + sum(map(len, rows[: self.marked])) if self.marked else 0
        height = 0 if self.marked else above
        height += sum(len(rows[at]) for at in self.block() if at < len(rows))
        room = max(1, body.scrollable_content_region.height)
        body.scroll_to_region(Region(0, top, width, min(height, room)), animate=False)

    def block(self) -> range:
        """Return the marked row, with the rows after it that belong to it."""
        return range(self.marked, self.marked + 1)
