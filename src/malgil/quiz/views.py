"""Values and words that a quiz shows, the same for the app and the plain mode."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _, n_
from malgil.store.confusions import ConfusedPair, Side
from malgil.store.quizzes import DecisionKind, JourneyReminder, QuestionOrder, QuizMode

if TYPE_CHECKING:
    from malgil.scheduling.fsrs import Rating
    from malgil.scheduling.scheduler import Outcome

__all__ = [
    "Ask",
    "AskedQuestion",
    "BranchRow",
    "ConfusedPair",
    "Credit",
    "Decision",
    "MarkableItem",
    "NextAsk",
    "Option",
    "OrderAsk",
    "QuizEnd",
    "QuizOver",
    "QuizProgress",
    "QuizReport",
    "QuizRun",
    "QuizSetup",
    "QuizTally",
    "QuizVerdict",
    "Side",
    "StepAsk",
    "StepResult",
    "WhereAsk",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizSetup:
    """What the set-up screen or the options ask for.

    Attributes:
        phrasebook: The phrasebook's id.
        mode: What is asked.
        branch: The item id of the branch whose items are asked; empty for the whole menu.
        sequence: The order of the questions.
        limit: At most so many questions; None for all (of journeys one).
        minutes: End after so many minutes, pauses apart; None for no end.
        seed: Decides about shuffles and made-up choices; None draws one.
    """

    phrasebook: str
    mode: QuizMode = QuizMode.WALK
    branch: str = ""
    sequence: QuestionOrder = QuestionOrder.IN_ORDER
    limit: int | None = None
    minutes: float | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchRow:
    """A row of the set-up screen's tree: an inner item of the menu.

    Attributes:
        id: The item's id; empty for the whole menu, which is the first row.
        path: The labels down to it.
        glosses: Its glosses there.
        leaves: How many leaf places are beneath it.
        asked: Questions about items beneath it in all counted runs.
        right: How many of them were right.
    """

    id: str
    path: tuple[str, ...]
    glosses: tuple[str, ...]
    leaves: int
    asked: int
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice. Outside text, literal.

    Attributes:
        text: What is chosen: an English label, a line to send, or (journeys) a Korean tip.
        glosses: Its meanings, to be shown after the choice only; empty for a tip.
        is_leaf: Whether a way ends there.
    """

    text: str
    glosses: tuple[str, ...] = ()
    is_leaf: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a journey asks now, for its heading.

    Attributes:
        kind: What kind of decision; the interface has a sentence for each.
        label: The entry of the contact page that it is about; empty in the menu.
        glosses: Its meanings.
        page: The texts of the contact page so far, in their order.
    """

    kind: DecisionKind
    label: str
    glosses: tuple[str, ...]
    page: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAsk:
    """One choice to make: a level of a walk, what comes next, a decision on a journey.

    Attributes:
        number: The question's number in the run, from 1.
        total: Questions in the run.
        mode: walk, scenario, next or journey.
        prompt: The Korean gloss or situation; for `next` the glosses of the item above (empty at
            the top).
        step: The number of this choice in the question, from 0.
        way: Breadcrumb: the labels taken so far (walk), or down to the level (next).
        choices: What can be chosen, in the order shown.
        so_far: For `next` the level's choices so far, in order; empty otherwise.
        decision: For `journey` what is decided; None otherwise.
        chance: What guessing would give for this one choice, 0–1.
    """

    number: int
    total: int
    mode: QuizMode
    prompt: str
    step: int
    way: tuple[str, ...]
    choices: tuple[Option, ...]
    so_far: tuple[Option, ...] = ()
    decision: Decision | None = None
    chance: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkableItem:
    """A place in the folded menu that can be marked: the top, or an inner item.

    Attributes:
        path: The labels down to it; empty for the top of the menu.
        glosses: Its glosses there; empty for the top.
    """

    path: tuple[str, ...]
    glosses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhereAsk:
    """A label whose places are to be marked: all inner items that it stands directly under.

    Attributes:
        number: The question's number in the run, from 1.
        total: Questions in the run.
        label: The English label.
        items: The folded menu in its own order, the top first.
        chance: The mean F1 of marking as many items as are right, by guessing; 0–1.
    """

    number: int
    total: int
    label: str
    items: tuple[MarkableItem, ...]
    chance: float

    @property
    def mode(self) -> QuizMode:
        """The mode: where."""
        return QuizMode.WHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderAsk:
    """Choices of one level, shuffled, to be put back into the menu's order.

    Attributes:
        number: The question's number in the run, from 1.
        total: Questions in the run.
        way: The labels down to the level; empty at the top.
        glosses: The meanings of the level's parent; empty at the top.
        shown: The choices as they are shown, shuffled.
        before: The choice just above the window, if the level is longer; None at its start.
        after: The choice just below the window; None at its end.
        chance: Kendall's tau of guessing: 0.
    """

    number: int
    total: int
    way: tuple[str, ...]
    glosses: tuple[str, ...]
    shown: tuple[Option, ...]
    before: Option | None
    after: Option | None
    chance: float = 0.0

    @property
    def mode(self) -> QuizMode:
        """The mode: order."""
        return QuizMode.ORDER


class QuizEnd(StrEnum):
    """Why a run has nothing more to ask."""

    DONE = "done"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizOver:
    """The run is at its end; show its report."""

    why: QuizEnd


Ask = StepAsk | WhereAsk | OrderAsk
NextAsk = Ask | QuizOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A `path` card that was due today and met: this question was its review.

    Attributes:
        card: The card's id.
        rating: Good if all was right, else Again.
        outcome: Its next state and due.
    """

    card: str
    rating: Rating
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizVerdict:
    """A question that is answered and on disk.

    Attributes:
        number: The question's number in the run, from 1.
        mode: What was asked.
        right: Whether all of it was right at first try.
        score: 1 or 0 (walk, scenario, next), F1 (where), Kendall's tau (order, −1 to 1), or the
            share of right decisions (journey).
        chance: What guessing would give for `score` on average.
        gave_up: Whether it was ended by “I don't know”.
        counted: False for practice in the menu's order.
        answer: What is right: the labels of the way, the level in its order, the next label.
        taken: What was chosen, choice by choice; for `order` as it was put; for `where` empty.
        other_ways: The other ways that are right too (walk, scenario, journey).
        right_items: `where`: the numbers (from 0) of the items that are right.
        marked: `where`: the numbers that were marked.
        kept: `journey`: what was seen to, of `reminders`.
        reminders: `journey`: all that could be seen to.
        credit: The review that this was; None if no card was touched.
    """

    number: int
    mode: QuizMode
    right: bool
    score: float
    chance: float
    gave_up: bool
    counted: bool
    answer: tuple[Option, ...] = ()
    taken: tuple[str, ...] = ()
    other_ways: tuple[tuple[str, ...], ...] = ()
    right_items: tuple[int, ...] = ()
    marked: tuple[int, ...] = ()
    kept: tuple[JourneyReminder, ...] = ()
    reminders: tuple[JourneyReminder, ...] = ()
    credit: Credit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """What came of one choice; it is on disk.

    Attributes:
        right: Whether it was right.
        chosen: What was chosen; its glosses tell what that branch is for.
        correct: All choices that were right there, the one that is gone on from first.
        verdict: Set if the question is at its end with this choice.
    """

    right: bool
    chosen: Option
    correct: tuple[Option, ...]
    verdict: QuizVerdict | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizProgress:
    """How far a run is.

    Attributes:
        done: Answered questions.
        total: Questions in the run.
        right: Answered questions that were right.
        median_level_ms: The median time per choice so far; 0 if none was made.
        seconds: Time in this run so far, pauses apart.
        seconds_left: Until its end by time; None without a limit.
    """

    done: int
    total: int
    right: int
    median_level_ms: int
    seconds: int
    seconds_left: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizRun:
    """A run of the history.

    Attributes:
        id: The run's id.
        started_ms: When it began, milliseconds since 1970.
        phrasebook: The phrasebook's id.
        mode: What was asked.
        branch: The labels down to the branch; empty for the whole menu.
        sequence: The order of the questions.
        total: Questions of the run.
        questions: How many of them were answered.
        right: How many of these were right.
        median_level_ms: The median time per choice; 0 if none was made.
        score: The mean score of the answered questions, as in `QuizVerdict`; 0 if none.
        chance: What guessing would have given for it (mean).
        finished: Whether nothing is left to ask.
    """

    id: str
    started_ms: int
    phrasebook: str
    mode: QuizMode
    branch: tuple[str, ...]
    sequence: QuestionOrder
    total: int
    questions: int
    right: int
    median_level_ms: int
    score: float
    chance: float
    finished: bool

    @property
    def counted(self) -> bool:
        """Whether it counts; in the menu's order it is practice."""
        return self.sequence.counts


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizTally:
    """A row of the end screen: a level or a branch.

    Attributes:
        level: The depth of the choices, from 1 (the top); 0 for a branch.
        path: The labels of the branch; empty for a level, and for the top of the menu.
        asked: Choices made (levels) or questions asked (branches).
        right: How many were right at first try.
        median_ms: The median time of one.
        past_ms: The same in the last runs of this mode, oldest first, at most eight; for levels.
    """

    level: int
    path: tuple[str, ...]
    asked: int
    right: int
    median_ms: int
    past_ms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question of a run in its report: the slowest and the missed.

    Attributes:
        number: Its number in the run, from 1.
        prompt: What was asked: gloss, situation, label, or the path of a level.
        answer: What is right: the labels of the way, or the labels.
        right: Whether it was right.
        ms: The time that it took in all.
    """

    number: int
    prompt: str
    answer: tuple[str, ...]
    right: bool
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizReport:
    """The end screen of a run.

    Attributes:
        run: The run with its numbers.
        end: Why it ended; None if it was left before.
        levels: By depth of the choices.
        branches: By top branch of what was asked.
        past_ms: The median time per choice of the last runs of this mode, this one last, at most
            eight: for a sparkline.
        slowest: Up to three right questions that took longest.
        missed: All that were not right.
        confused: Pairs confused in this run, the worst first.
        credited: Path cards reviewed by it.
        kept: Journeys: how often each thing was seen to, and out of how many.
    """

    run: QuizRun
    end: QuizEnd | None
    levels: tuple[QuizTally, ...]
    branches: tuple[QuizTally, ...]
    past_ms: tuple[int, ...]
    slowest: tuple[AskedQuestion, ...]
    missed: tuple[AskedQuestion, ...]
    confused: tuple[ConfusedPair, ...]
    credited: int
    kept: tuple[tuple[JourneyReminder, int, int], ...] = ()


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

REMINDERS = {
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
