"""Lists of which one row is marked: all rows, or a window on many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region

from malgil.base.i18n import _, current
from malgil.tui.widgets.lines import CRUMB, Lines, clickable, clipped, focus, hanging

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from textual.events import MouseScrollDown, MouseScrollUp
    from textual.geometry import Size

_TENTH = 10
_PAGE = 8
_CRUMB_LINES = 2
_CACHED = 4000


class RowList(Lines):
    """A list that keeps its marked row in sight. A click marks a row.

    Attributes:
        marked: The number of the marked row, from 0.
    """

    def __init__(
        self,
        rows: Callable[[int], Sequence[Sequence[Content]]] | None = None,
        head: Callable[[int], Sequence[Content]] | None = None,
        *,
        click: str = "mark",
    ) -> None:
        """Mark the first row.

        Args:
            rows: Returns the lines of each row (default: a subclass does).
            head: Returns the lines above the rows (default: none).
            click: The screen's action for a click on a row. It gets the row's number.
        """
        super().__init__()
        self.marked = 0
        self._make_rows, self._make_head, self._click = rows, head, click
        self._line_marked, self._lines_marked = 0, 1
        self._cache: dict[tuple[Hashable, ...], list[Content]] = {}

    def rows(self, width: int) -> Sequence[Sequence[Content]]:
        """Return the lines of each row for a width in cells."""
        return self._make_rows(width) if self._make_rows is not None else ()

    def head(self, width: int) -> Sequence[Content]:
        """Return the lines above the rows."""
        return self._make_head(width) if self._make_head is not None else ()

    @property
    def count(self) -> int:
        """The number of rows that can be marked."""
        return len(self.rows(max(1, self.content_size.width)))

    def mark_sign(self, at: int) -> Content:
        """Return the sign before a row."""
        return Content("▸ " if at == self.marked else "  ").stylize("bold $primary")

    def lines(self, width: int) -> list[Content]:
        """Return all lines."""
        lines = list(self.head(width))
        for at, row in enumerate(self.rows(width)):
            action = f"screen.{self._click}({at})"
            self.add_row(lines, at, [clickable(line, action) for line in row])
        return lines

    def add_row(self, page: list[Content], at: int, lines: Sequence[Content]) -> None:
        """Add a row's lines to all lines, and note where the marked one is."""
        if at == self.marked:
            self._line_marked, self._lines_marked = len(page), 0
        if at in self.block():
            self._lines_marked += len(lines)
        page.extend(lines)
        if at == self.marked:
            first = next(row for row in range(self._line_marked, len(page)) if page[row].plain)
            page[first] = focus(page[first])

    def block(self) -> range:
        """Return the marked row, with the rows after it that belong to it."""
        return range(self.marked, self.marked + 1)

    def mark(self, at: int) -> None:
        """Mark a row and bring it into sight."""
        self.marked = at
        self.redraw()

    def move(self, by: int) -> None:
        """Mark another row. Past one end the other follows."""
        count = self.count
        if count:
            self.mark((self.marked + by) % count)

    def leap(self, pages: int) -> None:
        """Mark a row further away, at most the first or the last."""
        count = self.count
        if count:
            self.mark(min(count - 1, max(0, self.marked + pages * _PAGE)))

    def redraw(self) -> None:
        """Draw again, with the marked row in sight."""
        self.refresh(layout=True)
        self.call_after_refresh(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        body = next(
            (ancestor for ancestor in self.ancestors if isinstance(ancestor, VerticalScroll)), None
        )
        width = self.content_size.width
        if body is None or not width or not self.count:
            return
        self.lines(width)  # updates the position of the marked row
        top = 0 if self.marked == 0 else self._line_marked
        height = self._line_marked + self._lines_marked - top
        room = max(1, body.size.height)
        if height > room:
            top, height = self._line_marked, min(room, self._lines_marked)
        region = Region(0, self.virtual_region.y + top, 1, height)
        body.scroll_to_region(region, animate=False)

    def cached(self, key: tuple[Hashable, ...], make: Callable[[], list[Content]]) -> list[Content]:
        """Return a row's lines, wrapped once for each look: levels may be long."""
        key = (current(), *key)
        if key not in self._cache:
            if len(self._cache) > _CACHED:
                self._cache.clear()
            self._cache[key] = make()
        return self._cache[key]


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
        lines = hanging(text, width, first=" ", style="$secondary")
        if len(lines) <= _CRUMB_LINES:
            return lines
    return lines[:_CRUMB_LINES]


class Window(Lines):
    """A window on many rows. The marked one is always in it.

    A click runs `screen.mark(n)`, the wheel `screen.move(±1)`.

    Attributes:
        count: How many rows there are.
        marked: The number of the marked row, from 0.
    """

    DEFAULT_CSS = """
    Window { height: 1fr; }
    """

    def __init__(self, row: Callable[[int, int], Content], nothing: str) -> None:
        """Begin at the first row.

        Args:
            row: Returns the line of a row for a width.
            nothing: The text if there is no row (msgid).
        """
        super().__init__()
        self.count = 0
        self.marked = 0
        self._row = row
        self._nothing = nothing
        self._top = 0

    def lines(self, width: int) -> list[Content]:
        """Return the rows in sight."""
        height = max(1, self.content_size.height)
        if not self.count:
            return [clipped(Content(_(self._nothing)), width)]
        self._top = max(self.marked - height + 1, min(self._top, self.marked))
        self._top = max(0, min(self._top, self.count - height))
        last = min(self.count, self._top + height)
        rows = {at: self._row(at, width) for at in range(self._top, last)}
        rows[self.marked] = focus(rows[self.marked])
        return [clickable(row, f"screen.mark({at})") for at, row in rows.items()]

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
