"""Values of a review session, the same for the app and the plain mode."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.phrasebook.cards import CardQuestion
from malgil.scheduling.fsrs import Rating
from malgil.store.card_content import CardContent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from malgil.phrasebook.grading import Grade
    from malgil.phrasebook.paths import Descent
    from malgil.review.queue import Agenda
    from malgil.scheduling.card_state import Progress
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.card_content import Entry
    from malgil.store.review_queries import BranchMemory


class ReadingReason(StrEnum):
    """Reason to show a level for reading."""

    NEW_LEVEL = "new-level"
    STRUGGLE = "struggle"


class LevelReading(Struct, frozen=True, kw_only=True):
    """A level of the menu to read, without a question.

    Attributes:
        reason: The reason to show it.
        parent: The path to the level, empty for the top of the menu.
        entries: The level's choices in the menu's order.
        is_flow: Whether the entries are the contact flow instead of a level of the menu.
    """

    reason: ReadingReason
    parent: tuple[str, ...]
    entries: tuple[Entry, ...]
    is_flow: bool = False


class Question(CardContent, frozen=True, kw_only=True):
    """A card that is being asked, with its content.

    Attributes:
        before: The card's progress when it was asked.
        context: The paths of the parents to show before the answer; may be empty.
        steps: For `path` cards the items of the ways, and whether each is asked.
        shown_first: Whether the path has to be shown, not asked.
        explains_others: Whether to explain what the other places mean, since it is the first time.
        outcomes: The outcome of each rating from Again to Easy.
        day: The learning day on which it was asked.
    """

    before: Progress
    context: tuple[tuple[str, ...], ...]
    outcomes: tuple[Outcome, Outcome, Outcome, Outcome]
    day: int
    steps: tuple[tuple[str, bool], ...] = ()
    shown_first: bool = False
    explains_others: bool = False


class Leave(StrEnum):
    """Reason why a session ended."""

    DONE = "done"
    LIMIT = "limit"
    TIME = "time"
    WAITING = "waiting"


class Hard(Struct, frozen=True, kw_only=True):
    """A phrase that was missed today, with its confusables."""

    label: str
    glosses: tuple[str, ...]
    misses: int
    confusables: tuple[Entry, ...]


class Work(Struct, frozen=True, kw_only=True):
    """What was answered in a session or on a day.

    Attributes:
        cards: Number of cards answered.
        answers: Number of answers.
        right: Number of answers not rated Again.
        seconds: Time spent answering. An answer counts at most a minute.
        introduced: Number of cards answered for the first time.
    """

    cards: int
    answers: int
    right: int
    seconds: int
    introduced: int


class Summary(Work, frozen=True, kw_only=True):
    """Summary of a session and its day, for the end screen.

    Attributes:
        day: The whole day, of which this session is a part.
        walkable: Expected number of paths walked without an error tomorrow, rounded down.
        walkable_before: The same when the session began.
        leaves: Number of paths in all.
        gained: The paths that were right for the first time in this session.
        hardest: Up to three phrases missed most today.
        tomorrow: Number of tomorrow's cards as known now, new ones included.
        tomorrow_seconds: Their duration at this learner's pace.
        first_day: Whether this is the first learning day with an answer.
        scope: Whose paths they are, if there are several phrasebooks. Empty otherwise.
    """

    day: Work
    walkable: int
    walkable_before: int
    leaves: int
    gained: tuple[tuple[str, ...], ...]
    hardest: tuple[Hard, ...]
    tomorrow: int
    tomorrow_seconds: int
    first_day: bool
    scope: str = ""


class Finished(Struct, frozen=True, kw_only=True):
    """The end of a session.

    Attributes:
        why: The reason.
        next_due_ms: When the next learning card is due, or None if there is none.
        left: At the time limit the number of today's cards left for tomorrow.
    """

    why: Leave
    next_due_ms: int | None = None
    left: int = 0


Next = LevelReading | Question | Finished


class Leech(Struct, frozen=True, kw_only=True):
    """A leech: a card with 8 lapses, reported again after every 4 more."""

    lapses: int
    confusables: tuple[Entry, ...]


class Verdict(Struct, frozen=True, kw_only=True):
    """A graded answer that is on disk.

    Attributes:
        question: The question.
        rating: The rating.
        response: The text typed or the path chosen; empty if the card was only rated.
        grade: The grade of a typed answer, or None.
        outcome: The card's next state and due.
        action: The action's id in the log.
        duration_ms: The time taken.
        leech: The leech to report, or None.
        walked: The descent, if a path was chosen.
        replaces: The action of the verdict that this one replaces, or None.
    """

    question: Question
    rating: Rating
    response: str
    grade: Grade | None
    outcome: Outcome
    action: str
    duration_ms: int = 0
    leech: Leech | None = None
    walked: Descent | None = None
    replaces: str | None = None

    @property
    def card(self) -> str:
        """The card's id."""
        return self.question.card.id

    @property
    def is_new(self) -> bool:
        """Whether the card was answered for the first time."""
        return self.question.before.reps == 0

    @property
    def is_right(self) -> bool:
        """Whether the answer counts as remembered."""
        return self.rating is not Rating.AGAIN

    @property
    def is_gain(self) -> bool:
        """Whether a path was right for the first time."""
        walks = self.question.card.type.question is CardQuestion.WALK
        return walks and self.is_right and not self.question.before.passed


class SessionProgress(Struct, frozen=True, kw_only=True):
    """Progress of today's session.

    Attributes:
        done: Number of cards answered today that are not left.
        total: `done` and the cards left. Cards that are missed come back but do not change it.
        new: New cards left today.
        learning: Learning and relearning cards left today.
        review: Reviews left today.
        seconds_left: Estimated time left at this learner's pace.
    """

    done: int
    total: int
    new: int
    learning: int
    review: int
    seconds_left: int


class Backlog(Struct, frozen=True, kw_only=True):
    """The plan for a backlog: today's share and the days to catch up."""

    overdue: int
    today: int
    seconds: int
    days: int

    @classmethod
    def of(cls, agenda: Agenda) -> Backlog | None:
        """Return the plan of a day, or None if there is no backlog."""
        if not agenda.plan.backlog:
            return None
        return cls(
            overdue=agenda.overdue,
            today=agenda.review_left,
            seconds=agenda.seconds,
            days=agenda.plan.days_to_catch_up,
        )


class Pause(Struct, frozen=True, kw_only=True):
    """Days without an answer, and the number of paths known before them."""

    days: int
    walkable_before: int


class Home(Struct, frozen=True, kw_only=True):
    """The content of the home screen.

    Attributes:
        title: The title of the phrasebook, or that the numbers are those of several.
        items: Number of menu items.
        walkable: Expected number of paths walked without an error tomorrow, rounded down.
        leaves: Number of paths in all.
        pause: The pause since the last answer, if paths were forgotten in it, or None.
        days_studied: Number of the last 30 learning days with an answer.
        new: New cards left today.
        learning: Learning and relearning cards left today.
        review: Reviews left today.
        seconds: Estimated duration of today's session at this learner's pace.
        backlog: The plan for today's backlog, or None.
        branches: The flow first (if any), then each top branch in order.
        titles: The titles of the phrasebooks by id, if there are several.
        week: Number of answers on each of the last seven learning days, today last.
        first_day: Whether there is no answer before today.
        next_due_ms: When the next learning card is due, or None if a card can be asked now.
        answered_today: Number of answers today.
        offers_paths_first: Whether to offer to introduce paths first, since the learner has used
            the older order and never chosen one.
        is_paths_first: Whether new cards begin with paths.
        tomorrow: Number of cards tomorrow, as known now, if nothing is left today. Otherwise 0.
        tomorrow_seconds: Estimate of their seconds.
        overdue: Number of due reviews that today's limit leaves out.
    """

    title: str
    items: int
    walkable: int
    leaves: int
    pause: Pause | None
    days_studied: int
    new: int
    learning: int
    review: int
    seconds: int
    backlog: Backlog | None
    branches: tuple[BranchMemory, ...]
    week: tuple[int, ...]
    first_day: bool
    next_due_ms: int | None
    answered_today: int
    titles: Mapping[str, str] = {}
    offers_paths_first: bool = False
    is_paths_first: bool = False
    tomorrow: int = 0
    tomorrow_seconds: int = 0
    overdue: int = 0
