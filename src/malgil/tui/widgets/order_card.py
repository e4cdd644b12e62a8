"""The choices of a level, shuffled, to be carried back into the menu's order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import clickable, hanging
from malgil.tui.widgets.lists import Listing, crumb_lines, digit
from malgil.tui.widgets.quiz_verdict import gloss_lines, heading, standing_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.quiz.views import Option, OrderAsk, QuizVerdict

_INDENT = 8


class OrderCard(Listing):
    """Rows that are picked up and dropped; beneath them the line that has them checked.

    Attributes:
        ask: What is asked.
        order: The numbers of `ask.shown` as they stand now.
        held: Whether the marked row is picked up and goes along with the arrows.
        verdict: Set once it is answered.
    """

    def __init__(self, ask: OrderAsk) -> None:
        """Take what is asked."""
        super().__init__()
        self.ask = ask
        self.order = list(range(len(ask.shown)))
        self.held = False
        self.verdict: QuizVerdict | None = None
        self._standing: Sequence[Content] = ()

    @property
    def count(self) -> int:
        """How many rows can be marked: a row that is held stays among its like."""
        if self.verdict is not None:
            return 0
        return len(self.order) + (not self.held)

    @property
    def on_check(self) -> bool:
        """Whether the line that checks is marked."""
        return self.marked == len(self.order)

    def move(self, by: int) -> None:
        """Mark another row, or carry the one that is held."""
        if self.held:
            self._carry(min(len(self.order) - 1, max(0, self.marked + by)))
        else:
            super().move(by)

    def leap(self, pages: int) -> None:
        """Go to the first or last row, or carry the held one there."""
        self.move(len(self.order) * pages) if self.held else super().leap(pages)

    def pick(self) -> None:
        """Pick the marked row up, or drop it."""
        self.held = not self.held and not self.on_check
        self.redraw()

    def choose(self, at: int) -> None:
        """Pick up a row by its number, or drop the held one there."""
        if not 0 <= at < len(self.order):
            return
        if self.held:
            self._carry(at)
            self.held = False
        else:
            self.marked, self.held = at, True
        self.redraw()

    def _carry(self, to: int) -> None:
        row = self.order.pop(self.marked)
        self.order.insert(to, row)
        self.marked = to
        self.redraw()

    def show_end(self, verdict: QuizVerdict, standing: Sequence[Content]) -> None:
        """Show the right order, and where each row was put."""
        self.verdict, self.held = verdict, False
        self._standing = standing
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the level and its rows."""
        ask = self.ask
        if ask.way:
            found = [*crumb_lines(ask.way, width), *gloss_lines(ask.glosses, width, indent=1)]
        else:
            found = [Content.assemble(" ", (_("The top of the menu"), "bold"))]
        if self.verdict is not None:
            return [*found, *self._end(self.verdict, width)]
        asked = _("In which order do they stand in the menu?")
        found.extend([*hanging(Content(asked).stylize("bold"), width - 1, first=" "), Content("")])
        found.extend(_neighbour(ask.before, width))
        for at, number in enumerate(self.order):
            self.add_row(found, at, self._row(at, ask.shown[number], width))
        found.extend(_neighbour(ask.after, width))
        self.add_row(found, len(self.order), [Content(""), self._check_line()])
        return found

    def _row(self, at: int, choice: Option, width: int) -> list[Content]:
        here = at == self.marked
        mark = ("●" if self.held else "▸") if here else " "
        style = "bold $accent" if here and self.held else "bold" if here else ""
        head = Content.assemble(" ", (mark, style), " ", (digit(at), "bold $primary"), "  ")
        label = styled(choice.text, style)
        if here and self.held:
            label = Content.assemble(label, "   ", (_("↑ ↓ carry · Enter drop"), "$muted"))
        found = hanging(label, width - 1, first=head)
        return [clickable(line, f"screen.choose({at + 1})") for line in found]

    def _check_line(self) -> Content:
        here = self.on_check
        head = " ▸ " if here else "   "
        key = "Enter" if here else "F2"
        line = Content.assemble(
            (head, "bold"), (key, "bold $primary"), "  ", _("This is the order")
        )
        return clickable(line.stylize("bold") if here else line, "screen.check")

    def _end(self, verdict: QuizVerdict, width: int) -> list[Content]:
        found = [Content.assemble(" ", heading(verdict))]
        if not verdict.gave_up:
            told = Content(_in_words(verdict)).stylize("$muted")
            found.extend(hanging(told, width - 1, first="   "))
        found.extend([*standing_lines(self._standing, width), Content("")])
        put = {text: at for at, text in enumerate(verdict.taken)}
        found.extend(_neighbour(self.ask.before, width))
        for at, option in enumerate(verdict.answer):
            found.extend(_placed(at, option, put.get(option.text), width))
        found.extend(_neighbour(self.ask.after, width))
        return found


def _neighbour(option: Option | None, width: int) -> list[Content]:
    """Return the choice just outside the window, which is no part of the question."""
    if option is None:
        return []
    return hanging(literal(option.text).stylize("$muted"), width - 1, first="   ·  ")


def _placed(at: int, option: Option, put: int | None, width: int) -> list[Content]:
    right = put == at
    style = "$success" if right else "$error" if put is not None else "bold"
    mark = "✓" if right else "✗" if put is not None else " "
    head = Content.assemble(" ", (mark, style), " ", str(at + 1).rjust(2), "  ")
    label = styled(option.text, "bold")
    if put is not None and not right:
        told = _("you: place {n}").format(n=put + 1)
        label = Content.assemble(label, "   ", (told, "$error"))
    return [
        *hanging(label, width - 1, first=head),
        *gloss_lines(option.glosses, width - 1, indent=_INDENT),
    ]


def _in_words(verdict: QuizVerdict) -> str:
    """Return Kendall's tau in words: how many pairs stand the right way round."""
    count = len(verdict.answer)
    pairs = count * (count - 1) // 2
    right = round(pairs * (verdict.score + 1) / 2)
    return _("Of {total} pairs, {n} stand the right way round; by chance it is half.").format(
        total=pairs, n=right
    )
