"""The choices of a level, and what is shown around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.tui.text import styled
from malgil.tui.widgets.lines import clickable, hanging
from malgil.tui.widgets.lists import RowList, digit
from malgil.tui.widgets.verdict import path_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.phrasebook.paths import Choice
    from malgil.store.confusions import ConfusedPair

_INDENT = 7
_SHOWN_WAYS = 4
_COMPARED = 10


class ChoiceList(RowList):
    """Choices of which one is picked.

    A wrong choice stays in sight with its glosses, beside the right one, until the learner goes on.

    Attributes:
        choices: The choices.
        wrong: The wrong choice in sight and the right ones. None while choosing.
        glossed: The numbers of the choices whose glosses are shown while choosing.
        wrong_click: The action of a click while a wrong choice is in sight (default: choose).
    """

    wrong_click = ""

    def __init__(self, choices: Sequence[Choice]) -> None:
        """Take the choices of the first level."""
        super().__init__()
        self.choices = choices
        self.wrong: tuple[Choice | None, Sequence[Choice]] | None = None
        self.glossed: frozenset[int] = frozenset()

    @property
    def count(self) -> int:
        """The number of choices that can be marked."""
        return len(self.choices) if self.wrong is None else 0

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show another level."""
        self.choices, self.wrong, self.marked = choices, None, 0
        self.glossed = frozenset()
        self._cache.clear()
        self.redraw()

    def show_glosses(self, numbers: Iterable[int]) -> None:
        """Show the glosses of choices, too."""
        self.glossed = self.glossed.union(numbers)
        self.redraw()

    def show_wrong(self, chosen: Choice | None, correct: Sequence[Choice]) -> None:
        """Show a wrong choice beside the right ones. The first of them is marked."""
        self.wrong = (chosen, correct)
        self.marked = [choice.label for choice in self.choices].index(correct[0].label)
        self.redraw()

    def add_choices(self, lines: list[Content], width: int) -> None:
        """Add the choices to the lines. Of a long level only wrong and right are compared."""
        skipped = False
        for at, choice in enumerate(self.choices):
            mark, style = self._mark(at, choice)
            if self.wrong is not None and len(self.choices) > _COMPARED and mark == " ":
                if not skipped:
                    lines.append(Content("       …").stylize("$muted"))
                skipped = True
                continue
            skipped = False
            right = self.wrong is not None and at == self.marked
            key = (width, at, mark, style, right, at in self.glossed)
            self.add_row(lines, at, self.cached(key, partial(self._row, at, choice, width)))

    def _row(self, at: int, choice: Choice, width: int) -> list[Content]:
        mark, style = self._mark(at, choice)
        head = Content.assemble(" ", (mark, style), " ", (digit(at), "bold $primary"), "  ")
        label = styled(choice.label, style)
        if self.wrong is not None and at == self.marked:
            label = Content.assemble(label, "   ", ("Enter", "bold $primary"))
        lines = hanging(label, width - 1, first=head)
        if mark in ("✗", "✓") or at in self.glossed:
            lines.extend(gloss_lines(choice.glosses, width - 1, indent=_INDENT))
        click = self.wrong_click if self.wrong is not None else ""
        return [clickable(line, click or f"screen.choose({at + 1})") for line in lines]

    def _mark(self, at: int, choice: Choice) -> tuple[str, str]:
        if self.wrong is not None:
            chosen, correct = self.wrong
            if choice == chosen:
                return "✗", "$error"
            return ("✓", "bold $success") if choice in correct else (" ", "$muted")
        return ("▸", "bold") if at == self.marked else (" ", "")


def gloss_lines(glosses: Sequence[str], width: int, *, indent: int) -> list[Content]:
    """Return glosses under their label."""
    if not glosses:
        return []
    return hanging(" / ".join(glosses), width, first=" " * indent, style="$muted")


def other_way_lines(
    ways: Sequence[Sequence[str]], width: int, title: str = N_(" These paths are right too:")
) -> list[Content]:
    """Return other ways under a title (default: they are right too)."""
    if not ways:
        return []
    lines = [Content(""), Content(_(title))]
    for way in ways[:_SHOWN_WAYS]:
        lines.extend(path_lines(way, width, indent=3))
    return [*lines, *more_places(len(ways) - _SHOWN_WAYS, indent=3)]


def more_places(count: int, *, indent: int) -> list[Content]:
    """Return the line that counts the places left out, if there are any."""
    if count <= 0:
        return []
    more = n_("and {n} more place", "and {n} more places", count).format(n=count)
    return [Content.assemble(" " * indent, (more, "$muted"))]


def more_lines(count: int) -> list[Content]:
    """Return the line that counts the rows left out, if there are any."""
    if count <= 0:
        return []
    more = n_("and {n} more", "and {n} more", count).format(n=count)
    return [Content.assemble("   ", (more, "$muted"))]


def pair_text(pair: ConfusedPair) -> Content:
    """Return two labels that are confused, and how often."""
    times = n_("once", "{n} times", pair.count).format(n=pair.count)
    right, taken = styled(pair.right.label, "bold"), styled(pair.taken.label, "bold")
    return Content.assemble(right, ("  ←→  ", "$muted"), taken, "  ", (times, "$warning"))
