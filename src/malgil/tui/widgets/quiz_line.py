"""The line above a quiz question: how far the run is, and how well it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import _
from malgil.tui.quiz import words
from malgil.tui.widgets.lines import Lines
from malgil.tui.widgets.progress_line import bar

if TYPE_CHECKING:
    from malgil.quiz.views import QuizProgress

_SHORTEST_BAR = 6
_LONGEST_BAR = 40


class QuizLine(Lines):
    """Title, bar, done of total, right at first try, time per step and time."""

    def __init__(self, title: str) -> None:
        """Take the run's name."""
        super().__init__()
        self._title = title
        self._progress: QuizProgress | None = None
        self._paused = False

    def show(self, progress: QuizProgress, *, paused: bool = False) -> None:
        """Show how far the run is now."""
        if (self._progress, self._paused) != (progress, paused):
            self._progress, self._paused = progress, paused
            self.refresh()

    def lines(self, width: int) -> list[Content]:
        """Return the one line; where it is narrow the rates give way, then the title."""
        now = self._progress
        if now is None:
            return [Content(self._title)]
        clock = self._clock(now)
        count = f"{now.done} / {now.total}"
        rates = _rates(now)
        shapes = ((self._title, rates), (self._title, rates[:1]), (self._title, ()), ("", ()))
        for title, kept in shapes:
            told = " · ".join(kept)
            taken = sum(Content(part).cell_length + 2 for part in (title, count, told) if part)
            room = width - taken - clock.cell_length - 3
            if room >= _SHORTEST_BAR:
                break
        wide = max(0, min(room, _LONGEST_BAR))
        head = [Content(title).stylize("bold"), Content("  ")] if title else []
        front = Content.assemble(*head, bar(now.done, now.total, wide), "  ", (count, "bold"))
        back = Content.assemble((told, "$muted"), "  ", clock)
        gap = max(1, width - front.cell_length - back.cell_length)
        return [Content.assemble(front, " " * gap, back)]

    def _clock(self, now: QuizProgress) -> Content:
        if self._paused:
            return Content(_("paused")).stylize("bold $warning")
        if now.seconds_left is not None:
            left = _("{time} left").format(time=wording.stopwatch(now.seconds_left))
            return Content(left).stylize("$warning")
        return Content(wording.stopwatch(now.seconds)).stylize("$muted")


def _rates(now: QuizProgress) -> tuple[str, ...]:
    if not now.done:
        return ()
    first = _("first try {percent}").format(percent=words.percent(now.right / now.done))
    if not now.median_level_ms:
        return (first,)
    step = _("{time} a step").format(time=words.step_time(now.median_level_ms))
    return (first, step)
