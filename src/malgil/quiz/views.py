"""Values of a quiz, the same for the app and the plain mode."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.store.quizzes import QuestionOrder

if TYPE_CHECKING:
    from malgil.phrasebook.paths import Choice
    from malgil.scheduling.fsrs import Rating
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.confusions import ConfusedPair


class QuizSetup(Struct, frozen=True, kw_only=True):
    """The setup of a run, from its screen or the options.

    Attributes:
        phrasebook: The phrasebook's id.
        mode: The quiz mode.
        branch: The item id of the branch to ask about (default: the whole menu).
        sequence: The order of the questions.
        limit: The maximum number of questions (default: all, of journeys one).
        minutes: The time limit in minutes, without pauses (default: no limit).
        seed: The seed of shuffles and made-up choices (default: random).
    """

    phrasebook: str
    mode: str = "walk"
    branch: str = ""
    sequence: QuestionOrder = QuestionOrder.IN_ORDER
    limit: int | None = None
    minutes: float | None = None
    seed: int | None = None


class BranchRow(Struct, frozen=True, kw_only=True):
    """A row of the setup screen's tree: an inner item of the menu.

    Attributes:
        id: The item's id; empty for the whole menu, which is the first row.
        path: The path to it.
        asked: Number of questions about items beneath it in all counted runs.
        right: Number of them answered right.
    """

    id: str
    path: tuple[str, ...]
    asked: int
    right: int


class PickAsk(Struct, frozen=True, kw_only=True):
    """A question that is answered with one choice at a time.

    Attributes:
        number: The question's number in the run, from 1.
        total: Number of questions in the run.
        step: The number of this choice in the question, from 0.
        prompt: The prompt; with `so_far` the glosses of the level, empty at the top.
        choices: The choices, in the order shown.
        way: The path to the choices, or None outside the menu.
        asked: A translated sentence that asks; empty if the prompt is enough.
        about: The subject of the sentence, or None.
        so_far: The level so far, if the question asks for its next item; otherwise None.
        page: The texts of the contact page so far, or None without a page.
    """

    number: int
    total: int
    step: int
    prompt: str
    choices: tuple[Choice, ...]
    way: tuple[str, ...] | None = None
    asked: str = ""
    about: Choice | None = None
    so_far: tuple[Choice, ...] | None = None
    page: tuple[str, ...] | None = None


class MarkableItem(Struct, frozen=True, kw_only=True):
    """A place in the folded menu that can be marked: the top, or an inner item.

    Attributes:
        path: The path to it; empty for the top of the menu.
        glosses: Its glosses there; empty for the top.
    """

    path: tuple[str, ...]
    glosses: tuple[str, ...]


class MarkAsk(Struct, frozen=True, kw_only=True):
    """A question that is answered by marking items of the folded menu.

    Attributes:
        number: The question's number in the run, from 1.
        total: Number of questions in the run.
        prompt: The label asked about.
        asked: A translated sentence that asks.
        items: The folded menu in its order, the top first.
    """

    number: int
    total: int
    prompt: str
    asked: str
    items: tuple[MarkableItem, ...]


class ArrangeAsk(Struct, frozen=True, kw_only=True):
    """A question that is answered by putting choices of one level in order.

    Attributes:
        number: The question's number in the run, from 1.
        total: Number of questions in the run.
        way: The path to the level; empty at the top.
        glosses: The glosses of the level's parent; empty at the top.
        shown: The choices, shuffled.
        before: The choice just above them in the level, or None.
        after: The choice just below them in the level, or None.
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


Ask = PickAsk | MarkAsk | ArrangeAsk
NextAsk = Ask | QuizEnd


class Credit(Struct, frozen=True, kw_only=True):
    """The review of a due `path` card by a quiz question.

    Attributes:
        card: The card's id.
        rating: Good if the whole question was right, else Again.
        outcome: The card's next state and due.
    """

    card: str
    rating: Rating
    outcome: Outcome


class QuizVerdict(Struct, frozen=True, kw_only=True):
    """The verdict on a question that is answered and on disk.

    Attributes:
        mode: The quiz mode.
        right: Whether every choice was right on the first try.
        score: 1 or 0, F1 (marks), Kendall's tau (orders, −1 to 1), or the share of right decisions.
        chance: The mean score of guessing.
        gave_up: Whether it was ended by “I don't know”.
        counted: Whether the run counts; in menu order it is practice.
        answer: The right answer: the path, the level in its order, or the next label.
        taken: The labels picked, or put in order; empty for marks.
        other_ways: The other right paths.
        right_items: For marks the numbers (from 0) of the right items.
        marked: For marks the numbers (from 0) of the items marked.
        kept: The reminders handled.
        reminders: All reminders of the question, by the names that the mode has words for.
        credit: The review of a card by this question, or None.
    """

    mode: str
    right: bool
    score: float
    chance: float
    gave_up: bool
    counted: bool = True
    answer: tuple[Choice, ...] = ()
    taken: tuple[str, ...] = ()
    other_ways: tuple[tuple[str, ...], ...] = ()
    right_items: tuple[int, ...] = ()
    marked: tuple[int, ...] = ()
    kept: tuple[str, ...] = ()
    reminders: tuple[str, ...] = ()
    credit: Credit | None = None


class StepResult(Struct, frozen=True, kw_only=True):
    """The result of one answer that is on disk.

    Attributes:
        right: Whether it was right.
        chosen: The choice picked, or None for other shapes and “I don't know”.
        correct: All right choices, the one that the question continues from first.
        verdict: The verdict on the question if this answer ends it, or None.
    """

    right: bool
    chosen: Choice | None
    correct: tuple[Choice, ...]
    verdict: QuizVerdict | None


class StepRecord(Struct, frozen=True, kw_only=True):
    """One answer within a question, from the question to the log and back.

    Attributes:
        mode: The quiz mode.
        question: The question's key.
        item: The id of the item that the question is about; "" for the top level.
        subject: The subject whose weakness the answer counts for.
        place: The id of the choices' parent item; "" at the top and outside the menu.
        level: The depth of the choices, from 1; 0 outside the menu.
        choices: The texts shown, in order; for marks the item ids of the folded menu.
        taken: The ones chosen; empty for “I don't know”.
        correct: The right ones.
        right: Whether the answer was right.
        last: Whether it ends the question.
        all_right: On the last step whether the whole question is right.
        score: On the last step the score.
        chance: On the last step the mean score of guessing.
        gave_up: Whether the question was ended by “I don't know”.
        kept: On the last step the reminders handled.
        keepsakes: On the last step all reminders.
        run: The run's id.
        number: The question's number in the run's list, from 0.
        ms: The time taken, in milliseconds.
        action: The question's action in the log.
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


class QuizProgress(Struct, frozen=True, kw_only=True):
    """Progress of a run.

    Attributes:
        done: Number of questions answered.
        total: Number of questions in the run.
        right: Number of questions answered right.
        median_level_ms: The median time per choice so far; 0 without a choice.
        seconds: The time so far, without pauses.
        seconds_left: The time left, or None without a limit.
    """

    done: int
    total: int
    right: int
    median_level_ms: int
    seconds: int
    seconds_left: int | None


class QuizRun(Struct, frozen=True, kw_only=True):
    """A run of the history.

    Attributes:
        id: The run's id.
        started_ms: When it started, in milliseconds since 1970.
        phrasebook: The phrasebook's id.
        mode: The quiz mode.
        branch: The path to the branch; empty for the whole menu.
        sequence: The order of the questions.
        total: Number of questions in the run.
        questions: Number of questions answered.
        right: Number of questions answered right.
        median_level_ms: The median time per choice; 0 without a choice.
        score: The mean score of the answered questions, as in `QuizVerdict`; 0 without one.
        chance: The mean score of guessing.
        finished: Whether no question is left.
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
        """Whether the run counts. In menu order it is practice."""
        return self.sequence.counts


class QuizTally(Struct, frozen=True, kw_only=True):
    """A row of the end screen: a level or a branch.

    Attributes:
        level: The depth of the choices, from 1 (the top); 0 for a branch.
        path: The path to the branch; empty for a level, and for the top of the menu.
        asked: Number of choices (levels) or questions (branches).
        right: Number of them right on the first try.
        median_ms: Their median time.
        past_ms: For levels the medians of the mode's last runs (up to eight), oldest first.
    """

    level: int
    path: tuple[str, ...]
    asked: int
    right: int
    median_ms: int
    past_ms: tuple[int, ...] = ()


class AskedQuestion(Struct, frozen=True, kw_only=True):
    """A slow or missed question in the report of a run.

    Attributes:
        prompt: The gloss, situation, label or level asked about.
        answer: The right labels, or the right path.
        right: Whether it was right.
        ms: Its total time in milliseconds.
    """

    prompt: str
    answer: tuple[str, ...]
    right: bool
    ms: int


class QuizReport(Struct, frozen=True, kw_only=True):
    """The end screen of a run.

    Attributes:
        run: The run.
        end: Why it ended, or None if it is unfinished.
        levels: Tallies by depth of the choices.
        branches: Tallies by top branch.
        past_ms: The median time per choice of the mode's last runs (up to eight), this one last.
        slowest: Up to three right questions, the slowest first.
        missed: All missed questions.
        confused: The pairs confused in this run, the worst first.
        credited: Number of cards reviewed by it.
        kept: For each reminder its name, how often it was handled, and out of how many.
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
