"""What quizzes call things, the same on the screen and line by line: modes, decisions, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _, n_
from malgil.store.quizzes import DecisionKind, JourneyReminder, QuestionOrder, QuizMode

if TYPE_CHECKING:
    from malgil.quiz.views import Decision

MODES = {
    QuizMode.WALK: N_("Walk"),
    QuizMode.SCENARIO: N_("Scenario"),
    QuizMode.WHERE: N_("Where is it?"),
    QuizMode.ORDER: N_("Put in order"),
    QuizMode.NEXT: N_("What comes next?"),
    QuizMode.JOURNEY: N_("Journey"),
}
ABOUT_MODES = {
    QuizMode.WALK: N_("A problem is shown. Go down the real menu to it, level by level."),
    QuizMode.SCENARIO: N_("Something has happened to you. Find the way through the menu."),
    QuizMode.WHERE: N_("A label is shown. Mark every place where it stands in the menu."),
    QuizMode.ORDER: N_("The choices of a level are shuffled. Put them back in the menu's order."),
    QuizMode.NEXT: N_("A level as far as it is known. Which label comes next?"),
    QuizMode.JOURNEY: N_("From Help to the chat, with everything that can go wrong on the way."),
}
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
KEEPSAKES = {
    JourneyReminder.ORDER: N_("the right order"),
    JourneyReminder.LOGIN: N_("log-in"),
    JourneyReminder.TRANSCRIPT: N_("transcript"),
    JourneyReminder.ORDER_NUMBER: N_("order number"),
}
_DECISIONS = {
    DecisionKind.CLICK: N_("What do you click now?"),
    DecisionKind.CHOOSE: N_("Which one do you choose? The order shown is the right one."),
    DecisionKind.OTHER_ORDER: N_("Which one do you choose? Your order is not in the list."),
    DecisionKind.MENU: N_("Choose your problem in the menu."),
    DecisionKind.TICK: N_("What do you do first, before you go on?"),
    DecisionKind.LOGIN: N_("The log-in has expired. What do you do first?"),
    DecisionKind.BEFORE: N_("What do you see to before this?"),
    DecisionKind.STUCK: N_("It does not react. What do you do first?"),
    DecisionKind.TELL: N_("The agent asks for this. What do you send?"),
}
WHOLE_MENU = N_("The whole menu")


def mode_name(mode: QuizMode) -> str:
    """Return what a mode is called."""
    return _(MODES[mode])


def sequence_name(sequence: QuestionOrder) -> str:
    """Return what a sequence is called."""
    return _(SEQUENCES[sequence])


def decision(what: Decision) -> str:
    """Return the question that a decision puts."""
    return _(_DECISIONS[what.kind])


def score(mode: QuizMode, reached: float, chance: float) -> str:
    """Return a score beside what guessing would give, in the unit of the mode.

    Args:
        mode: What was asked.
        reached: As in `QuizVerdict.score`.
        chance: As in `QuizVerdict.chance`.
    """
    if mode is QuizMode.WHERE:
        template = _("score {score} (F1) · guessing {chance}")
    elif mode is QuizMode.ORDER:
        template = _("score {score} (tau) · guessing {chance}")
    else:
        template = _("right decisions {percent} · guessing {chance}")
        return template.format(percent=percent(reached), chance=percent(chance))
    return template.format(score=_shade(reached), chance=_shade(chance))


def questions(count: int) -> str:
    """Return a number of questions."""
    return n_("{n} question", "{n} questions", count).format(n=count)


def percent(share: float) -> str:
    """Return a share as whole percent; 100 only where nothing is missing."""
    whole = int(share * 100 + 0.5)
    return f"{min(whole, 99) if share < 1 else 100}%"


def step_time(ms: int) -> str:
    """Return the time of one choice, in seconds with one decimal."""
    return _("{seconds} s").format(seconds=f"{ms / 1000:.1f}")


def _shade(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-", "−")
