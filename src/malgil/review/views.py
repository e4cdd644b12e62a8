"""Values that a review session shows, the same for the app and the plain mode."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.base.value import Value
from malgil.scheduling.scheduler import Outcome, Rating

if TYPE_CHECKING:
    from malgil.phrasebook.cards import Card
    from malgil.phrasebook.grading import Grade
    from malgil.scheduling.card_state import Progress
    from malgil.store.card_content import Entry, PlaceView


class ReadingReason(StrEnum):
    """Reason to show a level for reading."""

    NEW_LEVEL = "new-level"
    STRUGGLE = "struggle"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LevelReading(Value):
    """A level of the menu to read through; nothing is asked.

    Attributes:
        reason: Why it is shown.
        parent: The labels down to the level; empty for the top of the menu.
        entries: The level's choices in the menu's order.
        is_flow: Whether the entries are the contact flow instead of a level of the menu.
    """

    reason: ReadingReason
    parent: tuple[str, ...]
    entries: tuple[Entry, ...]
    is_flow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Question(Value):
    """One card, asked.

    Attributes:
        card: What is asked and what is right.
        before: The card's progress when it was asked.
        label: The phrase's label.
        glosses: The phrase's glosses.
        note: The editor's note, for after the answer; empty if none.
        personal_note: The learner's own note, for after the answer; empty if none.
        mnemonic: How the learner remembers it, for after the answer; empty if none.
        context: The parents to show before the answer (paths down to them); empty where the design
            shows none.
        places: All places of the phrase in the menu, for after the answer.
        ways: For `path`: the item ids of each way, top to leaf; empty otherwise.
        outcomes: What each rating from Again to Easy would lead to.
        day: The learning day on which it was asked.
        shown_ms: When it was asked, milliseconds since 1970.
    """

    card: Card
    before: Progress
    label: str
    glosses: tuple[str, ...]
    note: str
    context: tuple[tuple[str, ...], ...]
    places: tuple[PlaceView, ...]
    ways: tuple[tuple[str, ...], ...]
    outcomes: tuple[Outcome, Outcome, Outcome, Outcome]
    day: int
    shown_ms: int
    personal_note: str = ""
    mnemonic: str = ""


class Leave(StrEnum):
    """Reason why a session ended."""

    DONE = "done"
    LIMIT = "limit"
    TIME = "time"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Hard(Value):
    """A phrase that was missed today, with the labels that look like it."""

    label: str
    glosses: tuple[str, ...]
    misses: int
    confusables: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Summary(Value):
    """Today's gains, for the end screen.

    Attributes:
        answers: Answers given in this session.
        right: How many of them were not rated Again.
        seconds: Time spent answering in this session.
        introduced: Cards answered for the first time in this session.
        walkable: Leaf places that can be walked now.
        walkable_before: The same when the session began.
        leaves: All leaf places.
        gained: The paths that can be walked now and could not at the start.
        hardest: Up to three phrases that were missed most today.
        tomorrow: Cards that tomorrow will bring as far as is known now, new ones included.
        tomorrow_seconds: How long they will take at this learner's pace.
        first_day: Whether this is the first learning day with an answer.
    """

    answers: int
    right: int
    seconds: int
    introduced: int
    walkable: int
    walkable_before: int
    leaves: int
    gained: tuple[tuple[str, ...], ...]
    hardest: tuple[Hard, ...]
    tomorrow: int
    tomorrow_seconds: int
    first_day: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Finished(Value):
    """Nothing more to ask now.

    Attributes:
        why: The reason.
        next_due_ms: When the next learning card comes, if one waits.
        left: When the time was over: today's cards that were not asked; they come tomorrow.
    """

    why: Leave
    next_due_ms: int | None = None
    left: int = 0


Next = LevelReading | Question | Finished


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Leech(Value):
    """A card that keeps being forgotten: reported at 8 lapses and every 4 after."""

    lapses: int
    confusables: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Verdict(Value):
    """A graded answer that is on disk.

    Attributes:
        question: What was asked.
        rating: How it was rated.
        response: What was typed or chosen; empty if only rated.
        grade: The comparison of a typed answer; None if nothing was typed.
        outcome: The card's next state and due.
        action: The action's id in the log.
        leech: Set if this answer made the card a leech.
        overruled: Whether this verdict replaces another.
    """

    question: Question
    rating: Rating
    response: str
    grade: Grade | None
    outcome: Outcome
    action: str
    leech: Leech | None = None
    overruled: bool = False

    @property
    def is_right(self) -> bool:
        """Whether the answer counts as remembered."""
        return self.rating is not Rating.AGAIN


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SessionProgress(Value):
    """Progress of today's session.

    Attributes:
        done: Answered steps of today's session.
        total: `done` and what is left.
        new: New cards left today.
        learning: Learning and relearning cards left today.
        review: Reviews left today.
        seconds_left: At this learner's pace.
    """

    done: int
    total: int
    new: int
    learning: int
    review: int
    seconds_left: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Backlog(Value):
    """Too much is overdue: today's share and the days to catch up."""

    overdue: int
    today: int
    seconds: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class HomeBranch(Value):
    """A row of home's menu map: a top branch or the flow, and its mean retrievability, 0 to 1."""

    label: str
    gloss: str
    memory: float
    is_flow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Home(Value):
    """The content of the home screen.

    Attributes:
        title: The title of the phrasebook, or of the first of several.
        items: Places in the menus.
        as_of: The menu's date as written, or empty.
        walkable: Leaf places that can be walked now.
        leaves: All leaf places.
        days_studied: Of the last 30 learning days.
        new: New cards left today.
        learning: Learning and relearning cards left today.
        review: Reviews left today.
        seconds: How long today's session will take at this learner's pace.
        backlog: Set if there is one today.
        branches: The flow first (if any), then each top branch in order.
        week: Answers on each of the last seven learning days, today last.
        first_day: Whether no answer was ever given before today.
        next_due_ms: When the next learning card comes if nothing can be asked before; else None.
        answered_today: Answers given today.
    """

    title: str
    items: int
    as_of: str
    walkable: int
    leaves: int
    days_studied: int
    new: int
    learning: int
    review: int
    seconds: int
    backlog: Backlog | None
    branches: tuple[HomeBranch, ...]
    week: tuple[int, ...]
    first_day: bool
    next_due_ms: int | None
    answered_today: int
