"""What is shown of a quiz question once it is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import _, n_
from malgil.quiz.kinds import QuizMode
from malgil.tui.quiz import words
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import hanging
from malgil.tui.widgets.verdict import path_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from malgil.quiz.views import Option, QuizVerdict, StepResult

_SHOWN_WAYS = 4
_SCORED = (QuizMode.WHERE, QuizMode.ORDER, QuizMode.JOURNEY)


def heading(verdict: QuizVerdict) -> Content:
    """Return the mark and the word of a verdict, with its score where there are shades."""
    if verdict.gave_up:
        text = Content(_("✗ Not known: here is what is right")).stylize("bold $error")
    elif verdict.right:
        text = Content.assemble(("✓ ", "bold $success"), (_("Right"), "bold $success"))
    else:
        text = Content.assemble(("✗ ", "bold $error"), (_("Wrong"), "bold $error"))
    if verdict.mode in _SCORED and not verdict.gave_up:
        score = words.score(verdict.mode, verdict.score, verdict.chance)
        text = Content.assemble(text, "   ", (score, "$muted"))
    return text


def standing(verdict: QuizVerdict, now: datetime, rollover_hour: int) -> list[Content]:
    """Return how the answer counts: as a due card's review, or as practice."""
    found: list[Content] = []
    if verdict.credit is not None:
        told = _("This was the review of a card that is due today: {rating}, again in {interval}.")
        text = told.format(
            rating=wording.rating_name(verdict.credit.rating),
            interval=wording.interval(verdict.credit.outcome, now, rollover_hour),
        )
        found.append(Content(text).stylize("$accent"))
    if not verdict.counted:
        found.append(Content(_("Practice in menu order: it does not count.")).stylize("$muted"))
    return found


def standing_lines(standing_texts: Sequence[Content], width: int) -> list[Content]:
    """Return the sentences of `standing` under a heading."""
    return [line for text in standing_texts for line in hanging(text, width - 1, first="   ")]


def missed_lines(
    missed: Sequence[StepResult], width: int, *, with_right: bool = False
) -> list[Content]:
    """Return the wrong choices of a question, each with what it is for.

    Args:
        missed: The wrong choices.
        width: Cells to wrap to.
        with_right: Whether to tell beneath each what would have been right there.
    """
    found: list[Content] = []
    for step in missed:
        found.extend(option_lines(step.chosen, width, mark="✗", style="$error"))
        if with_right:
            found.extend(option_lines(step.correct[0], width, mark="✓", style="$success"))
    return found


def option_lines(option: Option, width: int, *, mark: str, style: str) -> list[Content]:
    """Return a choice with a mark before it and its glosses beneath."""
    head = Content(f"   {mark} ").stylize(style)
    return [
        *hanging(styled(option.text, style), width, first=head),
        *gloss_lines(option.glosses, width, indent=7),
    ]


def gloss_lines(glosses: Sequence[str], width: int, *, indent: int) -> list[Content]:
    """Return glosses under what they explain."""
    if not glosses:
        return []
    text = literal(" / ".join(glosses)).stylize("$muted")
    return hanging(text, width, first=" " * indent)


def other_way_lines(ways: Sequence[tuple[str, ...]], width: int) -> list[Content]:
    """Return the other ways that are right too."""
    if not ways:
        return []
    found = [Content(""), Content(_(" These ways are right too:"))]
    for way in ways[:_SHOWN_WAYS]:
        found.extend(path_lines(way, width, indent=3))
    left = len(ways) - _SHOWN_WAYS
    if left > 0:
        more = n_("and {n} more place", "and {n} more places", left).format(n=left)
        found.append(Content.assemble("   ", (more, "$muted")))
    return found


def kept_lines(verdict: QuizVerdict, width: int) -> list[Content]:
    """Return what a journey did not forget, and what it did."""
    if not verdict.keepsakes:
        return []
    parts = []
    for one in verdict.keepsakes:
        kept = one in verdict.kept
        style = "$success" if kept else "$error"
        name = _(words.KEEPSAKES[one])
        parts.append(Content.assemble(("✓ " if kept else "✗ ", style), name))
    head = Content.assemble(" ", (_("Seen to"), "bold"), "   ")
    return hanging(Content("   ").join(parts), width, first=head)
