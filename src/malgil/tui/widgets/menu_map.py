"""Home's map of the menu, and the line of the last week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _
from malgil.tui.text import literal
from malgil.tui.widgets.lines import Lines, columns
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.review.views import HomeBranch

_BAR = 10
_PERCENT = 5
_LABEL_MOST = 44
_STEPS = "▁▂▃▄▅▆▇"


class MenuMap(Lines):
    """One row for the contact flow and each top branch: how well it is remembered."""

    def __init__(self, branches: Sequence[HomeBranch]) -> None:
        """Take the rows."""
        super().__init__()
        self._branches = tuple(branches)

    def lines(self, width: int) -> list[Content]:
        """Return one line for each row."""
        room = min(_LABEL_MOST, width - _BAR - _PERCENT - 1)
        return [
            Content.assemble(
                columns([(_name(branch), room), (Content(" "), 1)]),
                memory_bar(branch.memory, _BAR),
                percent(branch.memory).rjust(_PERCENT),
            )
            for branch in self._branches
        ]


def _name(branch: HomeBranch) -> Content:
    return Content(_("Contact flow")) if branch.is_flow else literal(branch.label)


def memory_bar(memory: float, width: int) -> Content:
    """Return a bar that is empty only at nothing and full only at everything."""
    full = min(width, max(0, round(memory * width)))
    if 0 < memory < 1:
        full = min(width - 1, max(1, full))
    return Content.assemble(("█" * full, "$primary"), ("░" * (width - full), "$border"))


def week_line(week: Sequence[int]) -> Content:
    """Return the last days as a line of little bars; a day without an answer is a dot."""
    most = max(week, default=0)
    signs = [
        "·" if not count else _STEPS[max(0, round(count / most * len(_STEPS)) - 1)]
        for count in week
    ]
    return Content("".join(signs)).stylize("$primary")
