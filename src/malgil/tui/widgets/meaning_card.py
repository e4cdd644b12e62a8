"""A label of which the meaning is to be remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import n_
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import CRUMB, Lines, hanging
from malgil.tui.widgets.verdict import place_lines, remark_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.review.views import Question

INDENT = 5
_CONTEXTS_SHOWN = 2


class MeaningCard(Lines):
    """The parent, the label, and once it is revealed the glosses."""

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__()
        self._question = question
        self._revealed = False

    def ask(self, question: Question) -> None:
        """Ask another one."""
        self._question = question
        self._revealed = False
        self.refresh(layout=True)

    def reveal(self) -> None:
        """Show the answer."""
        self._revealed = True
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the card."""
        question = self._question
        found = [
            *context_lines(question.context, width),
            Content(""),
            *hanging(styled(question.label, "bold"), width - 2, first=" " * INDENT),
            Content(""),
        ]
        if not self._revealed:
            return found
        for gloss in question.glosses:
            found.extend(hanging(styled(gloss, "$success"), width - 2, first=" " * INDENT))
        found.extend(remark_lines(question, width))
        if len(question.places) > 1:
            found.extend([Content(""), *place_lines(question, width)])
        return found


def context_lines(context: Sequence[Sequence[str]], width: int) -> list[Content]:
    """Return the parents that a card shows before the answer."""
    found: list[Content] = []
    for path in context[:_CONTEXTS_SHOWN]:
        text = literal("".join(f"{step}{CRUMB}" for step in path).rstrip())
        found.extend(hanging(text.stylize("$muted"), width, first=" "))
    left = len(context) - _CONTEXTS_SHOWN
    if left > 0:
        more = n_("and {n} more place", "and {n} more places", left).format(n=left)
        found.append(Content.assemble(" ", (more, "$muted")))
    return found
