"""The calendar: a year of learning days as a heat map."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.base.learning_day import to_date
from malgil.stats import words
from malgil.tui.stats.panel import Panel
from malgil.tui.stats_view import MONTHS, WEEKDAYS, date_text
from malgil.tui.widgets.lines import clickable, hanging

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.scheduling.panels import CalendarDay

_WEEK = 7
_GUTTER = 4
_SHADES = "·░▒▓█"
_DIGITS = ".1234"
_CURSOR = "●"
_STYLES = ("$border", "$primary 60%", "$primary 75%", "$primary 90%", "$primary")
_LEVELS = len(_SHADES) - 1


class CalendarPanel(Panel):
    """A column for each week, a line for each weekday, and what the day under the cursor held."""

    def look(self, width: int) -> Sequence[Content]:
        """Return the months, the days, the day under the cursor, and what the shades mean."""
        days = self.stats.calendar.days
        weeks = _weeks(days)
        wide = max(1, min(3, (width - _GUTTER) // max(1, len(weeks))))
        weeks = weeks[-((width - _GUTTER) // wide) :]
        rows = [self._row(weekday, weeks, wide) for weekday in range(_WEEK)]
        return [
            _months(days, weeks, wide),
            *rows,
            Content(""),
            *hanging(self._told(), width),
            *hanging(self._legend(), width),
        ]

    def sentences(self) -> Iterable[str]:
        """Return the year in words."""
        return (
            words.calendar_sentence(self.stats.calendar),
            words.days_sentence(self.stats.days_studied),
        )

    def step(self, days: int, rows: int) -> bool:
        """Move the cursor by days; a row is a day too, since weekdays stand below one another."""
        last = len(self.stats.calendar.days) - 1
        self.place.back = min(last, max(0, self.place.back - days * _WEEK - rows))
        self.redraw()
        return True

    def go_to(self, number: int) -> None:
        """Put the cursor on a day, counted from the first."""
        self.place.back = len(self.stats.calendar.days) - 1 - number
        self.redraw()

    @property
    def cursor(self) -> int:
        """The day under the cursor, counted from the first."""
        last = len(self.stats.calendar.days) - 1
        return max(0, last - self.place.back)

    def _row(self, weekday: int, weeks: Sequence[Sequence[int | None]], wide: int) -> Content:
        name = Content(_(WEEKDAYS[weekday])) if weekday % 2 == 0 else Content("")
        cells = [self._cell(week[weekday], wide) for week in weeks]
        head = name.truncate(_GUTTER, pad=True).stylize("$muted")
        return Content.assemble(head, *cells)

    def _cell(self, number: int | None, wide: int) -> Content:
        if number is None:
            return Content(" " * wide)
        level = self._level(self.stats.calendar.days[number].reviews)
        sign, style = self._signs()[level], _STYLES[level]
        if number == self.cursor:  # a sign of its own: a shade in reverse is another shade
            sign, style = _CURSOR, "bold $accent"
        shown = Content((sign * max(1, wide - 1)).ljust(wide))
        return clickable(shown.stylize(style), f"screen.day({number})")

    def _signs(self) -> str:
        """Return the signs of the levels: in the ASCII look shades would be too much alike."""
        return _DIGITS if getattr(self.app, "is_ascii", False) else _SHADES

    def _level(self, reviews: int) -> int:
        """Return how much a day was: 0 for nothing, then quarters of the busiest day."""
        return ceil(reviews / self.stats.calendar.busiest * _LEVELS) if reviews else 0

    def _told(self) -> Content:
        day = self.stats.calendar.days[self.cursor]
        parts = [n_("{n} answer", "{n} answers", day.reviews).format(n=day.reviews)]
        if day.reviews:
            count = int(words.minutes(day.seconds))
            parts.append(n_("{n} minute", "{n} minutes", count).format(n=count))
            again = words.percent(day.again / day.reviews)
            parts.append(_("Again {share}").format(share=again))
        return Content.assemble(
            (f"{_CURSOR} ", "bold $accent"), (date_text(day.day), "bold"), " · ", " · ".join(parts)
        )

    def _legend(self) -> Content:
        busiest = self.stats.calendar.busiest
        parts: list[tuple[str, str]] = []
        for level, sign in enumerate(self._signs()):
            most = busiest * level // _LEVELS
            least = busiest * (level - 1) // _LEVELS + 1 if level else 0
            if level and least > most:
                continue
            span = f"{least}" if least == most else f"{least}–{most}"
            parts.extend([(sign, _STYLES[level]), (f" {span}   ", "$muted")])
        return Content.assemble(*parts, (_("answers a day"), "$muted"))


def _weeks(days: Sequence[CalendarDay]) -> list[list[int | None]]:
    """Return the numbers of the days by week, Monday first; None where a week goes on outside."""
    before = to_date(days[0].day).weekday()
    numbers: list[int | None] = [*[None] * before, *range(len(days))]
    numbers.extend([None] * (-len(numbers) % _WEEK))
    return [numbers[at : at + _WEEK] for at in range(0, len(numbers), _WEEK)]


def _months(
    days: Sequence[CalendarDay], weeks: Sequence[Sequence[int | None]], wide: int
) -> Content:
    """Return the line above: each month at the week in which it begins, the year at the first."""
    line = Content("")
    for at, week in enumerate(weeks):
        for number in week:
            if number is None:
                continue
            day = to_date(days[number].day)
            start = _GUTTER + at * wide
            if day.day == 1 and start > line.cell_length:
                gap = " " * (start - line.cell_length)
                line = Content.assemble(line, gap, (_(MONTHS[day.month - 1]), "$muted"))
    return line
