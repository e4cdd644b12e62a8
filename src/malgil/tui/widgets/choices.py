"""The choices of a level, and what is shown of an answer: the verdict and all places."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.tui.text import styled
from malgil.tui.widgets.lines import CRUMB, clickable, focus, hanging
from malgil.tui.widgets.lists import RowList, digit
from malgil.wording import screen_changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.phrasebook.paths import Choice
    from malgil.review.views import Question, Verdict
    from malgil.store.confusions import ConfusedPair

INDENT = 5
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


def right_or_wrong(*, is_right: bool) -> Content:
    """Return the mark and the word of a verdict."""
    if is_right:
        return focus(Content.assemble(("✓ ", "bold $success"), (_("Right"), "bold $success")))
    return focus(Content.assemble(("✗ ", "bold $error"), (_("Wrong"), "bold $error")))


def heading(verdict: Verdict) -> Content:
    """Return a verdict, and whether it was a slip or was overruled."""
    text = right_or_wrong(is_right=verdict.is_right)
    if verdict.is_right and verdict.grade is not None and verdict.grade.slips:
        text = Content.assemble(text, " · ", (_("slip"), "$warning"))
    walked = verdict.walked
    if walked and walked.with_hint and verdict.is_right and verdict.replaces is None:
        text = Content.assemble(text, " · ", (_("with a hint"), "$warning"))
    if verdict.replaces is not None:
        return Content.assemble(text, "  ", (_("changed by you"), "$muted"))
    return text


def place_lines(question: Question, width: int) -> list[Content]:
    """Return all places of a phrase with the glosses there.

    A phrase that is only at the top of the menu has none: its path is its label.
    """
    places = question.places
    if all(len(place.path) == 1 for place in places):
        return []
    lines: list[Content] = []
    if len(places) > 1:
        title = n_("Appears in {n} place", "Appears in {n} places", len(places))
        lines.extend(
            hanging(title.format(n=len(places)), width, first=" " * INDENT, style="$muted")
        )
    several = len({place.glosses for place in places}) > 1
    for place in places:
        lines.extend(path_lines(place.path, width, indent=INDENT + 2 * (len(places) > 1)))
        if several:
            lines.extend(
                hanging(" / ".join(place.glosses), width, first=" " * (INDENT + 4), style="$muted")
            )
    return lines


def path_lines(
    path: Sequence[str], width: int, *, indent: int, style: str = "$secondary"
) -> list[Content]:
    """Return a path on one line, or one step a line where it does not fit."""
    whole = styled(CRUMB.join(path), style)
    if indent + whole.cell_length <= width:
        return [Content.assemble(" " * indent, whole)]
    lines: list[Content] = []
    for depth, step in enumerate(path):
        head = " " * indent if depth == 0 else " " * indent + "› ".rjust(2 * depth)
        lines.extend(hanging(step, width, first=head, style=style))
    return lines


def shortened(path: Sequence[str], width: int) -> Content:
    """Return a path on one line, without its first steps where they do not fit."""
    for first in range(len(path)):
        head = [] if first == 0 else ["…"]
        text = styled(CRUMB.join([*head, *path[first:]]), "$secondary")
        if text.cell_length <= width:
            return text
    return styled(path[-1], "$secondary").truncate(max(1, width), ellipsis=True)


def note_lines(question: Question, width: int) -> list[Content]:
    """Return how today's screen differs, the notes on the phrase and those on its words."""
    own = question.learner_notes
    texts = [
        *((text, "$warning") for text in screen_changes(question.changes, question.label)),
        *((text, "italic $accent") for text in (question.note, own.note, own.mnemonic) if text),
        *((f"{word}: {note}", "$muted") for word, note in question.words),
    ]
    return [
        line
        for text, style in texts
        for line in hanging(text, width, first=" " * INDENT, style=style)
    ]
