"""The line above a question: the progress of a session or a run."""

from __future__ import annotations

from textual.content import Content

from malgil.tui.widgets.lines import Lines

_SHORTEST_BAR = 6
_LONGEST_BAR = 40


class ProgressLine(Lines):
    """Title, bar, done of total, rates, and the time."""

    def __init__(self, title: str) -> None:
        """Take the name of the session or run."""
        super().__init__()
        self._title = title
        self._progress: tuple[int, int, tuple[tuple[str, str], ...]] | None = None
        self._clock = ("", "$muted")

    def show(self, done: int, total: int, *shapes: tuple[str, str]) -> None:
        """Show the progress.

        Args:
            done: What is done.
            total: What is to be done.
            shapes: Title and rates, from the widest to the narrowest. The first that leaves room
                for a bar is shown.
        """
        if self._progress != (done, total, shapes):
            self._progress = (done, total, shapes)
            self.refresh()

    def tick(self, clock: str, style: str = "$muted") -> None:
        """Show the time."""
        if self._clock != (clock, style):
            self._clock = (clock, style)
            self.refresh()

    def lines(self, width: int) -> list[Content]:
        """Return the one line."""
        if self._progress is None:
            return [Content(self._title)]
        done, total, shapes = self._progress
        count = f"{done} / {total}"
        clock = Content.assemble(self._clock)
        for title, rates in shapes:
            used = sum(Content(part).cell_length + 2 for part in (title, count, rates) if part)
            room = width - used - clock.cell_length - (2 if rates else 3)
            if room >= _SHORTEST_BAR:
                break
        wide = max(0, min(room, _LONGEST_BAR))
        full = round(wide * done / total) if total else 0
        bar = Content.assemble(("━" * full, "$primary"), ("─" * (wide - full), "$border"))
        head = [Content(title).stylize("bold"), Content("  ")] if title else []
        front = Content.assemble(*head, bar, "  ", (count, "bold"))
        back = Content.assemble((rates, "$muted"), "  ", clock)
        gap = max(1, width - front.cell_length - back.cell_length)
        return [Content.assemble(front, " " * gap, back)]
