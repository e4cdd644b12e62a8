"""What is shown of an answer once it is on disk: the verdict and all places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.tui.text import styled
from malgil.tui.widgets.lines import CRUMB, focus, hanging
from malgil.wording import screen_changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.review.views import Question, Verdict

INDENT = 5


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


def shortened(path: Sequence[str], width: int, style: str = "$secondary") -> Content:
    """Return a path on one line, without its first steps where they do not fit."""
    for first in range(len(path)):
        head = [] if first == 0 else ["…"]
        text = styled(CRUMB.join([*head, *path[first:]]), style)
        if text.cell_length <= width:
            return text
    return styled(path[-1], style).truncate(max(1, width), ellipsis=True)


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
