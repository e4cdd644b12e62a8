"""A label whose places are to be marked in the folded menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import clickable, hanging
from malgil.tui.widgets.lists import Listing
from malgil.tui.widgets.quiz_verdict import gloss_lines, heading, standing_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.quiz.views import QuizVerdict, Spot, WhereAsk

_DEEPEST = 8


class WhereCard(Listing):
    """The folded menu with a box before each place.

    Attributes:
        ask: What is asked.
        chosen: The numbers of the places that are marked.
        verdict: Set once it is answered.
    """

    def __init__(self, ask: WhereAsk) -> None:
        """Take what is asked."""
        super().__init__()
        self.ask = ask
        self.chosen: set[int] = set()
        self.verdict: QuizVerdict | None = None
        self._standing: Sequence[Content] = ()

    @property
    def count(self) -> int:
        """How many places there are."""
        return len(self.ask.spots) if self.verdict is None else 0

    def toggle(self, at: int) -> None:
        """Mark a place, or unmark it."""
        self.marked = at
        self.chosen ^= {at}
        self.redraw()

    def show_end(self, verdict: QuizVerdict, standing: Sequence[Content]) -> None:
        """Show what is right and what was marked, in place."""
        self.verdict, self._standing = verdict, standing
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the label and the folded menu."""
        found = [*hanging(styled(self.ask.label, "bold"), width - 1, first=" ")]
        if self.verdict is None:
            asked = _("Under which of these does it stand? Mark all, then Enter.")
            marked = n_("{n} marked", "{n} marked", len(self.chosen)).format(n=len(self.chosen))
            told = Content.assemble((asked, "$muted"), "  ", (marked, "bold"))
            found.extend(hanging(told, width - 1, first=" "))
        else:
            found.extend(self._told(self.verdict, width))
        found.append(Content(""))
        for at, spot in enumerate(self.ask.spots):
            sign, style, word = self._sign(at)
            key = (width, at, at == self.marked, sign)
            make = partial(self._row, at, spot, (sign, style, word), width)
            self.add_row(found, at, self.cached(key, make))
        return found

    def _told(self, verdict: QuizVerdict, width: int) -> list[Content]:
        right, marked = set(verdict.right_spots), set(verdict.marked)
        parts = [_("{n} of {total} found").format(n=len(right & marked), total=len(right))]
        if marked - right:
            parts.append(_("marked wrongly: {n}").format(n=len(marked - right)))
        text = Content(" · ".join(parts))
        first = Content.assemble(" ", heading(verdict))
        return [
            first,
            *hanging(text, width - 1, first="   "),
            *standing_lines(self._standing, width),
        ]

    def _sign(self, at: int) -> tuple[str, str, str]:
        """Return the box of a place, its style, and the word beside it."""
        if self.verdict is None:
            return ("[✓]", "bold $primary", "") if at in self.chosen else ("[ ]", "", "")
        right, marked = at in self.verdict.right_spots, at in self.verdict.marked
        if right and marked:
            return " ✓ ", "bold $success", _("right")
        if right:
            return " ○ ", "bold $warning", _("left out")
        return (" ✗ ", "$error", _("not here")) if marked else ("   ", "$muted", "")

    def _row(self, at: int, spot: Spot, sign: tuple[str, str, str], width: int) -> list[Content]:
        box, style, word = sign
        cursor = "▸" if at == self.marked and self.verdict is None else " "
        deep = " " * (2 * min(_DEEPEST, max(0, len(spot.path) - 1)))
        head = Content.assemble(" ", (cursor, "bold"), " ", (box, style), " ", deep)
        name = literal(spot.path[-1]) if spot.path else Content(_("The top of the menu"))
        label = name.stylize("bold" if cursor != " " and not style else style)
        if word:
            label = Content.assemble(label, "   ", (word, style))
        found = hanging(label, width - 1, first=head)
        if word:
            found.extend(gloss_lines(spot.glosses, width - 1, indent=head.cell_length + 2))
        return [clickable(line, f"screen.toggle_place({at})") for line in found]
