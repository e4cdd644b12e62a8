"""How far a learner has come with one card: the projection of that card's live events."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from malgil.base.events import Event, EventKind
from malgil.base.stored_json import decode_object
from malgil.base.value import Value
from malgil.scheduling.fsrs import Memory, Model, Rating, State

if TYPE_CHECKING:
    from collections.abc import Iterable

FLAGS = range(8)
# Looking up is much faster than calling an enumeration, and a collection is rebuilt from all of it.
_RATINGS = {int(rating): rating for rating in Rating}
_STATES = {str(state): state for state in State}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Progress(Value):
    """What a card's live events, in the order of the log, amount to.

    Attributes:
        state: Where the card is between never seen and known.
        step: The learning or relearning step that is running, from 0.
        due_day: The learning day it is due, or of a new card from which it is to be introduced
            before others; exclusive with `due_ms`.
        due_ms: When its running step is over, in milliseconds since 1970.
        stability: Days, as FSRS has it; None before the first answer.
        difficulty: 1–10, as FSRS has it; None before the first answer.
        last_day: The learning day of the last answer.
        first_day: The learning day of the first answer since the last *forget*.
        reps: Answers since the last *forget*.
        lapses: How often it was forgotten in review since the last *forget*.
        passed: Whether an answer was Hard or better, ever.
        suspended: Whether it is not asked until it is unsuspended.
        buried_until: The learning day from which on it is asked again.
        flag: 0 for none, 1–7 for the learner's own marks.
        last_review: The id of the last review event since the last *forget*; empty if none.
    """

    state: State = State.NEW
    step: int = 0
    due_day: int | None = None
    due_ms: int | None = None
    stability: float | None = None
    difficulty: float | None = None
    last_day: int | None = None
    first_day: int | None = None
    reps: int = 0
    lapses: int = 0
    passed: bool = False
    suspended: bool = False
    buried_until: int | None = None
    flag: int = 0
    last_review: str = ""

    @property
    def memory(self) -> Memory | None:
        """What FSRS knows, or None before the first answer."""
        if self.stability is None or self.difficulty is None:
            return None
        return Memory(self.stability, self.difficulty)

    def elapsed_days(self, day: int) -> int:
        """Return the learning days from the last answer to `day`, never less than 0.

        A clock set back or a journey east to west can name an earlier day than the last; then no
        day has passed.
        """
        return 0 if self.last_day is None else max(0, day - self.last_day)


def advance(
    progress: Progress, event: Event, model: Model, memory: Memory | None = None
) -> Progress:
    """Return the progress after one more live event of the same card.

    Memory is computed; state, step and due are taken from the event as they were decided then,
    since the load of a day and other machines had a part in them. A card that was never answered
    has no memory to be due by: a *set-due* to `new` says from which day on it is to be introduced
    before others, and every other leaves it alone; as that leaves alone a card with a memory.
    Kinds that are not about a card's progress change nothing.

    Args:
        progress: The card before it.
        event: The event.
        model: FSRS under the weights to replay with.
        memory: What that makes of it, if it is a review and that is known already.

    Raises:
        ValueError: A review or set-due names no state or rating that there is, or a flag is none.
    """
    match event.kind:
        case EventKind.REVIEW:
            return _reviewed(progress, event, memory or _memory(progress, event, model))
        case EventKind.FORGET:
            return Progress(
                passed=progress.passed,
                suspended=progress.suspended,
                buried_until=progress.buried_until,
                flag=progress.flag,
            )
        case EventKind.SET_DUE if progress.memory is None and event.state == State.NEW:
            return replace(progress, due_day=event.due_day)
        case EventKind.SET_DUE if progress.memory is not None and event.state != State.NEW:
            return _rescheduled(progress, event)
        case _:
            return _marked(progress, event)


def replay(events: Iterable[Event], model: Model) -> Progress:
    """Return the progress that a card's live events make.

    Args:
        events: The live events of one card, in the order of the log.
        model: FSRS under the last adopted weights.

    Raises:
        ValueError: As `advance`.
    """
    progress = Progress()
    for event in events:
        progress = advance(progress, event, model)
    return progress


def rating_of(event: Event) -> Rating:
    """Return the rating of a review.

    Raises:
        ValueError: It has none.
    """
    if event.rating is None:
        msg = f"the review {event.id} has no rating"
        raise ValueError(msg)
    return _RATINGS.get(event.rating) or Rating(event.rating)


def _memory(progress: Progress, event: Event, model: Model) -> Memory:
    elapsed = progress.elapsed_days(event.learning_day)
    return model.after(progress.memory, elapsed, rating_of(event))


def _reviewed(progress: Progress, event: Event, memory: Memory) -> Progress:
    rating = rating_of(event)
    lapsed = progress.state is State.REVIEW and rating is Rating.AGAIN
    # Made in one go, not by replacing: a collection is rebuilt from all its reviews.
    return Progress(
        state=_state(event),
        step=event.step or 0,
        due_day=event.due_day,
        due_ms=event.due_ms,
        stability=memory.stability,
        difficulty=memory.difficulty,
        last_day=event.learning_day,
        first_day=event.learning_day if progress.first_day is None else progress.first_day,
        reps=progress.reps + 1,
        lapses=progress.lapses + lapsed,
        passed=progress.passed or rating >= Rating.HARD,
        suspended=progress.suspended,
        buried_until=progress.buried_until,
        flag=progress.flag,
        last_review=event.id,
    )


def _rescheduled(progress: Progress, event: Event) -> Progress:
    return replace(
        progress,
        state=_state(event),
        step=event.step or 0,
        due_day=event.due_day,
        due_ms=event.due_ms,
    )


def _state(event: Event) -> State:
    if event.state is None:
        msg = f"the event {event.id} names no state"
        raise ValueError(msg)
    return _STATES.get(event.state) or State(event.state)


def _marked(progress: Progress, event: Event) -> Progress:
    match event.kind:
        case EventKind.SUSPEND | EventKind.UNSUSPEND:
            return replace(progress, suspended=event.kind is EventKind.SUSPEND)
        case EventKind.BURY:
            return replace(progress, buried_until=event.learning_day + 1)
        case EventKind.FLAG:
            return replace(progress, flag=_flag(event))
        case _:
            return progress


def _flag(event: Event) -> int:
    """Return the flag of a payload such as `{"flag": 3}`."""
    try:
        flag = decode_object(event.payload).get("flag")
    except ValueError:
        flag = None
    if type(flag) is not int or flag not in FLAGS:
        msg = f"the event {event.id} sets no flag from 0 to 7"
        raise ValueError(msg)
    return flag


def due_day(progress: Progress, today: int) -> int | None:
    """Return the learning day on which a card is asked again; None if it is not."""
    if progress.suspended:
        return None
    due = today if progress.due_ms is not None else progress.due_day
    if due is None or progress.buried_until is None or progress.buried_until <= today:
        return due
    return max(due, progress.buried_until)


LEECH_LAPSES = 8
"""A card that was forgotten so often in review is a leech."""

LEECH_AGAIN = 4
"""It is told again after so many more."""
