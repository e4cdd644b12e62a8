"""The contrast drill: labels that are taken for one another, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.tui.commands import leave, movement, quiet, section
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.choices import more_places, path_lines, right_or_wrong
from malgil.tui.widgets.lines import clickable, hanging, two_sides

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.store.confusions import ConfusedPair, Side
    from malgil.tui.shell.base import AppContext

_GAP = 3
_BESIDE = 72
_PLACES_SHOWN = 4


class PairsScreen(MalgilScreen):
    """One pair after the other: first which of the two a gloss belongs to, then all about both.

    Attributes:
        at: The pair in sight, from 0.
        chosen: The side that was chosen, 0 or 1; None before.
        shown: Whether all about the pair is shown.
    """

    HAS_BAR = True
    KEYS = section(
        N_("Confused pairs"),
        movement("choose(1)", "1,left", N_("Choose")),
        movement("choose(2)", "2,right", N_("Choose")),
        quiet("go_on", "enter,space", N_("Next"), N_("Show both, or go to the next pair.")),
        leave(N_("Back"), N_("Close the pairs.")),
    )
    OVER = True

    def __init__(self, app_context: AppContext, pairs: Sequence[ConfusedPair]) -> None:
        """Take the pairs, the worst first; there is at least one."""
        super().__init__(app_context)
        self.pairs = tuple(pairs)
        self.at = 0
        self.chosen: int | None = None
        self.shown = False

    async def on_mount(self) -> None:
        """Begin with the worst pair."""
        await self._show()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        return action != "choose" or not self.shown

    @property
    def sides(self) -> tuple[Side, Side]:
        """The two labels as they stand on the screen: the right one is not always the first."""
        pair = self.pairs[self.at]
        return (pair.right, pair.taken) if self.right == 0 else (pair.taken, pair.right)

    @property
    def right(self) -> int:
        """The side whose gloss is asked, 0 or 1; the same pair always looks the same."""
        pair = self.pairs[self.at]
        return int(pair.right.label.casefold() > pair.taken.label.casefold())

    async def _show(self) -> None:
        self.redraw()
        self.body.scroll_home(animate=False)
        await self.bar.show(self._items)

    def _items(self) -> list[BarItem]:
        last = self.at + 1 == len(self.pairs)
        label = _("Show both") if not self.shown else _("Done") if last else _("Next")
        return [enter_item("go_on", label)]

    async def action_choose(self, number: int) -> None:
        """Say which label the gloss belongs to, 1 or 2."""
        self.chosen, self.shown = number - 1, True
        await self._show()

    async def action_go_on(self) -> None:
        """Show both, then go to the next pair; after the last one close."""
        if not self.shown:
            self.shown = True
        elif self.at + 1 == len(self.pairs):
            self.dismiss()
            return
        else:
            self.at += 1
            self.chosen, self.shown = None, False
        await self._show()

    def body_lines(self, width: int) -> list[Content]:
        """Return the gloss and the two labels. Once shown, all about both."""
        pair = self.pairs[self.at]
        title = Content.assemble(
            (_("Confused pairs"), "bold"), "  ", (f"{self.at + 1} / {len(self.pairs)}", "bold")
        )
        times = n_("confused once", "confused {n} times", pair.count).format(n=pair.count)
        asked = Content(_("Which of the two is it? Not graded.")).stylize("$muted")
        return [
            *two_sides(title, Content(times).stylize("$warning"), width),
            Content(""),
            *hanging(" / ".join(pair.right.glosses), width - 1, first=" ", style="bold"),
            *hanging(self._verdict() if self.shown else asked, width - 1, first=" "),
            Content(""),
            *self._sides(width),
        ]

    def _verdict(self) -> Content:
        if self.chosen is None:
            return Content(_("See how they differ.")).stylize("$muted")
        return right_or_wrong(is_right=self.chosen == self.right)

    def _sides(self, width: int) -> list[Content]:
        if width < _BESIDE:
            first, second = (self._side(at, width - 1) for at in (0, 1))
            return [*first, Content(""), *second]
        half = (width - _GAP) // 2
        first, second = (self._side(at, half) for at in (0, 1))
        length = max(len(first), len(second))
        rule = Content(" │ ").stylize("$border")
        return [
            Content.assemble(_filled(first, at, half), rule, _filled(second, at, half))
            for at in range(length)
        ]

    def _side(self, at: int, width: int) -> list[Content]:
        side = self.sides[at]
        mark = " "
        style = "bold"
        if self.shown and at == self.right:
            mark, style = "✓", "bold $success"
        elif self.shown and at == self.chosen:
            mark, style = "✗", "bold $error"
        head = Content.assemble((mark, style), " ", (str(at + 1), "bold $primary"), "  ")
        lines = hanging(side.label, width, first=head, style=style)
        if self.shown:
            lines.extend(hanging(" / ".join(side.glosses), width, first="    "))
            for place in side.places[:_PLACES_SHOWN]:
                lines.extend(path_lines(place, width, indent=4))
            lines.extend(more_places(len(side.places) - _PLACES_SHOWN, indent=4))
            return lines
        return [clickable(line, f"screen.choose({at + 1})") for line in lines]


def _filled(lines: Sequence[Content], at: int, width: int) -> Content:
    line = lines[at] if at < len(lines) else Content("")
    return line.truncate(width, ellipsis=True, pad=True)
