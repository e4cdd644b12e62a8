"""The line above a card: the progress of today's session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import _
from malgil.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from malgil.review.views import SessionProgress

_SHORTEST_BAR = 6
_LONGEST_BAR = 40


class ProgressLine(Lines):
    """Title, bar, done of total, counts and the time that has passed."""

    def __init__(self, title: str) -> None:
        """Take the session's name."""
        super().__init__()
        self._title = title
        self._progress: SessionProgress | None = None
        self._seconds = 0.0

    def show(self, progress: SessionProgress) -> None:
        """Show the progress of the session."""
        self._progress = progress
        self.refresh()

    def tick(self, seconds: float) -> None:
        """Show the time that has passed, in seconds."""
        if int(seconds) != int(self._seconds):
            self.refresh()
        self._seconds = seconds

    def lines(self, width: int) -> list[Content]:
        """Return the one line; where it is narrow the title and then the counts give way."""
        if self._progress is None:
            return [Content(self._title)]
        now = self._progress
        count = f"{now.done} / {now.total}"
        counts = _("new {new} · learning {learning} · review {review}").format(
            new=now.new, learning=now.learning, review=now.review
        )
        clock = wording.stopwatch(self._seconds)
        for parts in ((self._title, count, counts), ("", count, counts), ("", count, "")):
            title, done, left = (Content(part) for part in parts)
            used = sum(part.cell_length + 2 for part in (title, done, left) if part)
            room = width - used - len(clock) - 2
            if room >= _SHORTEST_BAR:
                break
        wide = max(0, min(room, _LONGEST_BAR))
        head = [title.stylize("bold"), Content("  ")] if title else []
        front = Content.assemble(*head, bar(now.done, now.total, wide), "  ", done.stylize("bold"))
        back = Content.assemble(left.stylize("$muted"), "  ", (clock, "$muted"))
        gap = max(1, width - front.cell_length - back.cell_length)
        return [Content.assemble(front, " " * gap, back)]


def bar(done: int, total: int, width: int) -> Content:
    """Return a bar of `width` cells."""
    full = round(width * done / total) if total else 0
    return Content.assemble(("━" * full, "$primary"), ("─" * (width - full), "$border"))
