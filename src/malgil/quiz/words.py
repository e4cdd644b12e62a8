"""What quizzes are called, the same in the app and the plain mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _, n_
from malgil.quiz.modes.base import load_mode
from malgil.quiz.modes.base import whole_percent as percent
from malgil.store.quizzes import QuestionOrder
from malgil.wording import mode_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.quiz.views import QuizSetup

__all__ = ["percent"]

SEQUENCES = {
    QuestionOrder.IN_ORDER: N_("in menu order"),
    QuestionOrder.SHUFFLE: N_("shuffled"),
    QuestionOrder.WEAK: N_("weakest first"),
}

ABOUT_SEQUENCES = {
    QuestionOrder.IN_ORDER: N_(
        "In menu order a run is practice: it is kept, but it does not count."
    ),
    QuestionOrder.SHUFFLE: N_("It counts, also as the review of cards that are due today."),
    QuestionOrder.WEAK: N_(
        "What you missed most comes first. It counts, also for cards due today."
    ),
}

WHOLE_MENU = N_("The whole menu")


def score(mode: str, reached: float, chance: float) -> str:
    """Return a score beside what guessing would give; empty where all is right or wrong.

    Args:
        mode: What was asked.
        reached: As in `QuizVerdict.score`.
        chance: As in `QuizVerdict.chance`.
    """
    return load_mode(mode).score(reached, chance)


def reminders(mode: str, names: Iterable[str]) -> list[str]:
    """Return what a mode's questions remind of, in words."""
    words = load_mode(mode).reminders
    return [_(words[name]) for name in names]


def run_title(setup: QuizSetup) -> str:
    """Return the title of a run, which says so if it is practice."""
    name = mode_name(setup.mode)
    return name if setup.sequence.counts else _("{mode} · practice").format(mode=name)


def sequence_name(sequence: QuestionOrder) -> str:
    """Return what a sequence is called."""
    return _(SEQUENCES[sequence])


def questions(count: int) -> str:
    """Return a number of questions."""
    return n_("{n} question", "{n} questions", count).format(n=count)
