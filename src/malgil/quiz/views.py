"""Values of a quiz, the same for the app and the plain mode."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.store.quizzes import QuestionOrder

if TYPE_CHECKING:
    from malgil.phrasebook.paths import Choice
    from malgil.scheduling.fsrs import Rating
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.confusions import ConfusedPair


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizSetup:
    """The set-up of a run, from its screen or the options.

    Attributes:
        phrasebook: The phrasebook's id.
        mode: What is asked.
        branch: The item id of the branch whose items are asked; empty for the whole menu.
        sequence: The order of the questions.
        limit: The most questions [all; of journeys one].
        minutes: End after this many minutes, without pauses [no limit].
        seed: Decides about shuffles and made-up choices; None draws one.
    """

    phrasebook: str
    mode: str = "walk"
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
class PickAsk:
    """A question that is answered with one choice, and then perhaps the next.

    Attributes:
        number: The question's number in the run, from 1.
        total: Questions in the run.
        step: The number of this choice in the question, from 0.
        prompt: What is asked about; with `so_far` the glosses of the level, empty at the top.
        choices: What can be chosen, in the order shown.
        chance: What guessing would give for this one choice, 0–1.
        way: The labels down to the choices; None where they are not in the menu.
        asked: The question put, a sentence of the interface; empty where the prompt says it all.
        about: What the sentence is about; None where it stands alone.
        so_far: The choices of the level so far; None where no level is gone on with.
        page: The texts of the page so far; None where there is no page.
    """

    number: int
    total: int
    step: int
    prompt: str
    choices: tuple[Choice, ...]
    chance: float
    way: tuple[str, ...] | None = None
    asked: str = ""
    about: Choice | None = None
    so_far: tuple[Choice, ...] | None = None
    page: tuple[str, ...] | None = None


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
class MarkAsk:
    """A question that is answered by marking all that is right in the folded menu.

    Attributes:
        number: The question's number in the run, from 1.
        total: Questions in the run.
        prompt: What is asked about: a label.
        asked: The question put, a sentence of the interface.
        items: The folded menu in its own order, the top first.
        chance: The mean F1 of marking as many items as are right, by guessing; 0–1.
    """

    number: int
    total: int
    prompt: str
    asked: str
    items: tuple[MarkableItem, ...]
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangeAsk:
    """A question that is answered by putting choices of one level in order.

    Attributes:
        number: The question's number in the run, from 1.
        total: Questions in the run.
        way: The labels down to the level; empty at the top.
        glosses: The meanings of the level's parent; empty at the top.
        shown: The choices as they are shown, shuffled.
        before: The choice just above the window, if the level is longer; None at its start.
        after: The choice just below the window; None at its end.
    """

    number: int
    total: int
    way: tuple[str, ...]
    glosses: tuple[str, ...]
    shown: tuple[Choice, ...]
    before: Choice | None
    after: Choice | None


class QuizEnd(StrEnum):
    """Reason why a run ended."""

    DONE = "done"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizOver:
    """The run is at its end; show its report."""

    why: QuizEnd


Ask = PickAsk | MarkAsk | ArrangeAsk
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
        score: 1 or 0, F1 (marks), Kendall's tau (orders, −1 to 1), or the share of right decisions.
        chance: What guessing would give for `score` on average.
        gave_up: Whether it was ended by “I don't know”.
        counted: False for practice in the menu's order.
        answer: What is right: the choices of the way, the level in its order, the next label.
        taken: What was picked, choice by choice, or as it was put; empty for marks.
        other_ways: The other ways through the menu that are right too.
        right_items: Of marks the numbers (from 0) of the items that are right.
        marked: And the numbers that were marked.
        kept: What was seen to, of `reminders`.
        reminders: All that could be seen to, by the names that the mode has words for.
        credit: The review that this was; None if no card was touched.
    """

    number: int
    mode: str
    right: bool
    score: float
    chance: float
    gave_up: bool
    counted: bool
    answer: tuple[Choice, ...] = ()
    taken: tuple[str, ...] = ()
    other_ways: tuple[tuple[str, ...], ...] = ()
    right_items: tuple[int, ...] = ()
    marked: tuple[int, ...] = ()
    kept: tuple[str, ...] = ()
    reminders: tuple[str, ...] = ()
    credit: Credit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """The verdict on one answer, which is on disk.

    Attributes:
        right: Whether it was right.
        chosen: What was picked; its glosses explain that branch. None for other shapes.
        correct: All choices that were right there, the one that is gone on from first.
        verdict: Set if the question is at its end with it.
    """

    right: bool
    chosen: Choice | None
    correct: tuple[Choice, ...]
    verdict: QuizVerdict | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    """One answer within a question, from the question to the log and back.

    Attributes:
        mode: What is asked.
        question: The question's key.
        item: The item id that the question is about; "" for the top level.
        subject: What the answer counts for in `--weak`.
        place: The id of the item that the choices are under; "" at the top, and outside the menu.
        level: Their depth, from 1; 0 outside the menu.
        choices: The texts shown, in order; for marks the item ids of the folded menu.
        taken: What was chosen of them; empty for “I don't know”.
        correct: What of them is right.
        right: Whether it was right.
        last: Whether the question is at its end with it.
        all_right: On the last step whether the whole question is right.
        score: On the last step its score.
        chance: On the last step what guessing would give for the score.
        gave_up: Whether the question ended by “I don't know”.
        kept: On the last step what was seen to.
        keepsakes: And all that could be.
        run: The run's id.
        number: The number of the question in the run's list, from 0.
        ms: How long it took.
        action: The action of the question.
    """

    mode: str
    question: str
    item: str
    subject: str
    place: str
    level: int
    choices: tuple[str, ...]
    taken: tuple[str, ...]
    correct: tuple[str, ...]
    right: bool
    last: bool = False
    all_right: bool = False
    score: float = 0.0
    chance: float = 0.0
    gave_up: bool = False
    kept: tuple[str, ...] = ()
    keepsakes: tuple[str, ...] = ()
    run: str = ""
    number: int = 0
    ms: int = 0
    action: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizProgress:
    """Progress of a run.

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
    mode: str
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
        kept: How often each thing was seen to, and out of how many, by the names of the mode.
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
    kept: tuple[tuple[str, int, int], ...] = ()
