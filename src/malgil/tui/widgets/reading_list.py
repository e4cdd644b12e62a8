"""A level of the menu to read through before it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _
from malgil.review.views import ReadingReason
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import CRUMB, Lines, columns, hanging

if TYPE_CHECKING:
    from malgil.review.views import Reading

_SIDE_BY_SIDE = 76
_LABEL_MOST = 46


class ReadingList(Lines):
    """Labels with their glosses: side by side where there is room, else one under the other."""

    def __init__(self, reading: Reading) -> None:
        """Take the level."""
        super().__init__()
        self._reading = reading

    def lines(self, width: int) -> list[Content]:
        """Return the heading and the list."""
        found = [
            *hanging(Content(_why(self._reading)), width, first=" "),
            *hanging(_where(self._reading), width, first=" "),
            Content(""),
        ]
        widest = max(literal(entry.label).cell_length for entry in self._reading.entries)
        label_cells = min(widest, _LABEL_MOST)
        beside = width >= _SIDE_BY_SIDE
        for entry in self._reading.entries:
            label = styled(entry.label, "bold")
            gloss = Content(" / ").join(literal(gloss) for gloss in entry.glosses)
            if beside and label.cell_length <= label_cells:
                head = columns([(Content(""), 3), (label, label_cells), (Content(""), 3)])
                found.extend(hanging(gloss, width, first=head))
            else:
                found.extend(hanging(label, width, first="   ", indent=5))
                found.extend(hanging(gloss.stylize("$muted"), width, first="     "))
        return found


def _why(reading: Reading) -> str:
    if reading.reason is ReadingReason.STRUGGLE:
        return _("Let us look at these once more, calmly. They come again in a while.")
    if reading.is_flow:
        return _("New: words on the way to the chat. Read them once; you will be asked later.")
    return _("A new level of the menu. Read it once; you will be asked later.")


def _where(reading: Reading) -> Content:
    if reading.is_flow:
        return Content(_("Contact flow")).stylize("$primary")
    if not reading.parent:
        return Content(_("The top of the menu")).stylize("$primary")
    return literal(CRUMB.join(reading.parent)).stylize("$primary")
