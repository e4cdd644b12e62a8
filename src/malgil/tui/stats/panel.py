"""Base of the statistics panels: a picture, sentences and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from msgspec import Struct, field
from textual.content import Content

from malgil.base.i18n import N_, _
from malgil.base.learning_day import to_date
from malgil.tui.text import visible
from malgil.tui.widgets.lines import bar, clipped, columns, hanging, spaced
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.stats.panels import PanelModule

_AROUND = 17
"""Lines of a screen that are not the chart: tabs, keys, sentence and part of the numbers."""

_LOWEST, _HIGHEST = 5, 14
_NAME_CELLS, _BAR_CELLS, _PROGRESS_CELLS = 14, 16, 30
PATIENCE = 0.5
"""Seconds until the progress of reading is shown. Most of it takes less time."""


class Panel(RowList):
    """One panel. By default it shows its sentences and its table.

    Attributes:
        SPANS: Whether its time range can be changed.
        module: The panel's module in `malgil.stats`.
        value: Its figures.
        place: Where the reader is.
    """

    SPANS: ClassVar[bool] = False

    value: Any

    def __init__(self, module: PanelModule, value: Any, place: StatsPosition) -> None:
        """Take the figures, and the reader's position."""
        super().__init__()
        self.module = module
        self.value = value
        self.place = place

    @property
    def count(self) -> int:
        """The number of rows that can be marked: 0 for a panel without a list."""
        return 0

    @property
    def chart_height(self) -> int:
        """The lines that a chart gets on a screen of this height."""
        return max(_LOWEST, min(_HIGHEST, self.app.size.height - _AROUND))

    def look(self, width: int) -> Sequence[Content]:
        """Return the picture."""
        del width
        return ()

    def sentences(self) -> Iterable[str]:
        """Return the picture's content in sentences."""
        return self.module.sentences(self.value)

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the numbers below the sentences."""
        rows = self.module.table(self.value)
        return table([[visible(cell) for cell in row] for row in rows], width)

    def lines(self, width: int) -> list[Content]:
        """Return all lines."""
        inner = width - 2
        said = [line for text in self.sentences() for line in hanging(text, inner)]
        parts = [list(self.look(inner)), said, list(self.numbers(inner))]
        return [clipped(Content.assemble(" ", line), width) for line in spaced(parts)]

    def step(self, days: int, rows: int) -> bool:
        """Move the cursor. Return whether there is one."""
        del days, rows
        return False

    def foot(self, width: int) -> Sequence[Content]:
        """Return the lines that stay visible below the panel."""
        del width
        return ()


def caption(text: str) -> Content:
    """Return a heading within a panel."""
    return Content(text).stylize("bold $primary")


def progress_lines(share: float, text: str, width: int) -> list[Content]:
    """Return a bar of the share done (0–1), and what is said about it."""
    return [bar(share, min(_PROGRESS_CELLS, width)), *hanging(text, width)]


def table(rows: Sequence[Sequence[str]], width: int) -> list[Content]:
    """Return rows as columns, numbers aligned right. The first row is the head.

    Args:
        rows: As many cells in each; none for no lines.
        width: Cells for a row; the first column gives way.
    """
    cells = [[Content(cell) for cell in row] for row in rows]
    wide = [max(cell.cell_length for cell in column) for column in zip(*cells, strict=True)]
    if not wide:
        return []
    wide[0] = max(4, min(wide[0], width - sum(wide[1:]) - 2 * len(wide[1:])))
    lines = []
    for number, row in enumerate(cells):
        parts = [(row[0], wide[0])]
        for cell, size in zip(row[1:], wide[1:], strict=True):
            parts.append((Content.assemble("  ", " " * (size - cell.cell_length), cell), size + 2))
        line = columns(parts)
        lines.append(line.stylize("$muted") if number == 0 else line)
    return lines


def bar_row(
    name: Content | str,
    share: float | None,
    after: str,
    width: int,
    *,
    mark: float | None = None,
) -> Content:
    """Return a row of a name, a bar, and what is to be said about it.

    Args:
        name: Cut where it has no room.
        share: How much of the bar is full; None for nothing.
        after: The words behind it.
        width: Cells for the row.
        mark: Where a line stands across the bar.
    """
    text = name if isinstance(name, Content) else Content(name)
    room = min(_NAME_CELLS, max(6, width - _BAR_CELLS - 12))
    wide = max(4, min(_BAR_CELLS, width - room - 12))
    said = Content(f" {after}")
    return columns(
        [
            (text, room),
            (" ", 1),
            (bar(share, wide, mark=mark), wide),
            (said, max(0, min(said.cell_length, width - room - 1 - wide))),
        ]
    )


MONTHS = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May"),
    N_("Jun"),
    N_("Jul"),
    N_("Aug"),
    N_("Sep"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))


class StatsPosition(Struct, kw_only=True):
    """The reader's position. It is kept when the numbers are read again.

    Attributes:
        panel: The panel that is shown.
        back: How many days before today the cursor of the calendar is.
        long: Whether the forecast covers 90 days, retention is shown by month, and predictions
            have their figures.
        marked: The row of the menu map that is marked, from 0.
        opened: The items of the menu map that are unfolded.
    """

    panel: str = "today"
    back: int = 0
    long: bool = False
    marked: int = 0
    opened: set[tuple[str, str]] = field(default_factory=set)


def date_text(day: int) -> str:
    """Return a learning day as a reader writes it, with its weekday."""
    date = to_date(day)
    return _("{weekday}, {day} {month} {year}").format(
        weekday=_(WEEKDAYS[date.weekday()]),
        day=date.day,
        month=_(MONTHS[date.month - 1]),
        year=date.year,
    )


def short_date(day: int) -> str:
    """Return a learning day without its year."""
    date = to_date(day)
    return _("{day} {month}").format(day=date.day, month=_(MONTHS[date.month - 1]))
