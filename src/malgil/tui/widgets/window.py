"""Rows of one line each, of which only those in sight are drawn: there may be any number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.tui.widgets.lines import Lines, clickable

if TYPE_CHECKING:
    from textual.events import MouseScrollDown, MouseScrollUp
    from textual.geometry import Size


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
