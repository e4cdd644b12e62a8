"""What the panels of the statistics share: look first, then the sentence, then the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content

from malgil.tui.widgets.lines import clipped, columns, hanging
from malgil.tui.widgets.lists import Listing
from malgil.tui.widgets.plot import bar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.stats.views import Stats
    from malgil.tui.stats_view import Place

_AROUND = 17
"""Lines of a screen that are not the chart: tabs, keys, sentence and part of the numbers."""

_LOWEST, _HIGHEST = 5, 14
NAME_CELLS, BAR_CELLS = 14, 16


class Panel(Listing):
    """One panel.

    Attributes:
        SPANS: Whether it can be told for another span of time.
        stats: The numbers.
        place: Where the reader is.
    """

    SPANS: ClassVar[bool] = False

    def __init__(self, stats: Stats, place: Place) -> None:
        """Take what is shown, and where the reader is."""
        super().__init__()
        self.stats = stats
        self.place = place

    @property
    def count(self) -> int:
        """How many rows can be marked: none, unless a panel has a list."""
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
        """Return what says the same as the picture."""
        raise NotImplementedError

    def numbers(self, width: int) -> Sequence[Content]:
        """Return what stands below."""
        del width
        return ()

    def lines(self, width: int) -> list[Content]:
        """Return all lines."""
        inner = width - 2
        said = [line for text in self.sentences() for line in hanging(Content(text), inner)]
        parts = [list(self.look(inner)), said, list(self.numbers(inner))]
        found: list[Content] = []
        for part in filter(None, parts):
            found.extend([*([Content("")] if found else []), *part])
        return [clipped(Content.assemble(" ", line), width) for line in found]

    def step(self, days: int, rows: int) -> bool:
        """Move the cursor; returns whether there is one to move."""
        del days, rows
        return False

    def foot(self, width: int) -> Sequence[Content]:
        """Return what stays in sight below the panel."""
        del width
        return ()


def caption(text: str) -> Content:
    """Return a heading within a panel."""
    return Content(text).stylize("bold $primary")


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
    room = min(NAME_CELLS, max(6, width - BAR_CELLS - 12))
    wide = max(4, min(BAR_CELLS, width - room - 12))
    said = Content(f" {after}")
    return columns(
        [
            (text, room),
            (Content(" "), 1),
            (bar(share, wide, mark=mark), wide),
            (said, max(0, min(said.cell_length, width - room - 1 - wide))),
        ]
    )
