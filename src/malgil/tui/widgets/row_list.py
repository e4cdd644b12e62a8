"""Rows of one or more lines, one of them marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.geometry import Region

from malgil.tui.widgets.lines import Lines, clickable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.content import Content


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
        found = list(self.head(width))
        for at, row in enumerate(self.rows(width)):
            found.extend(clickable(line, f"screen.mark({at})") for line in row)
        return found

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
