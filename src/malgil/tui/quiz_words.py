"""What the quiz screens call things beyond the words that the plain mode has too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.quiz.views import (
    ABOUT_MODES,
    ABOUT_SEQUENCES,
    MODES,
    REMINDERS,
    SEQUENCES,
    WHOLE_MENU,
    decision,
    mode_name,
    percent,
    questions,
    score,
    sequence_name,
    step_time,
)
from malgil.store.quizzes import QuizProblem
from malgil.tui.text import visible

if TYPE_CHECKING:
    from malgil.quiz.views import QuizSetup

__all__ = [
    "ABOUT_MODES",
    "ABOUT_SEQUENCES",
    "MODES",
    "PROBLEMS",
    "REMINDERS",
    "SEQUENCES",
    "WHOLE_MENU",
    "branch_name",
    "decision",
    "mode_name",
    "percent",
    "questions",
    "score",
    "sequence_name",
    "step_time",
    "title",
]

PROBLEMS = {
    QuizProblem.NO_FLOW: N_("this phrasebook has no contact flow"),
    QuizProblem.NO_SITUATIONS: N_("this phrasebook has no situations"),
    QuizProblem.NOTHING: N_("there is nothing to ask here"),
}


def title(setup: QuizSetup) -> str:
    """Return the title of a run, which says so if it is practice."""
    name = mode_name(setup.mode)
    return name if setup.sequence.counts else _("{mode} · practice").format(mode=name)


def branch_name(path: tuple[str, ...]) -> str:
    """Return a branch's label as it is shown; the whole menu has a name of ours."""
    return visible(path[-1]) if path else _(WHOLE_MENU)
