"""How far a learner has come with one card: the projection of that card's live events."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from malgil.base.events import EventKind
from malgil.base.stored_json import decode_object
from malgil.scheduling.fsrs import Memory, Model, Rating, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.base.events import Event

FLAGS = range(8)
# Looking up is much faster than calling an enumeration, and a collection is rebuilt from all of it.
_AGAIN, _REVIEW = int(Rating.AGAIN), str(State.REVIEW)
_RATINGS = {int(rating): rating for rating in Rating}
_STATES = {str(state): state for state in State}


class CardEvent(NamedTuple):
    """Of an event of a card the columns that its progress and answers are made from.

    Attributes:
        key: The card's key in the file.
        seq: The event's number in the file.
    """

    key: int
    seq: int
    id: str
    kind: str
    logical_ms: int
    learning_day: int
    rating: int | None
    duration_ms: int | None
    state: str | None
    step: int | None
    due_day: int | None
    due_ms: int | None
    payload: str


class Progress(NamedTuple):
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
    progress: Progress, event: Event | CardEvent, model: Model, memory: Memory | None = None
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
            return after_answers(progress, (event,), memory or _memory(progress, event, model))
        case EventKind.FORGET:
            return Progress(
                passed=progress.passed,
                suspended=progress.suspended,
                buried_until=progress.buried_until,
                flag=progress.flag,
            )
        case EventKind.SET_DUE if progress.memory is None and event.state == State.NEW:
            return progress._replace(due_day=event.due_day)
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


def rating_of(event: Event | CardEvent) -> Rating:
    """Return the rating of a review.

    Raises:
        ValueError: It has none.
    """
    if event.rating is None:
        msg = f"the review {event.id} has no rating"
        raise ValueError(msg)
    return _RATINGS.get(event.rating) or Rating(event.rating)


def _memory(progress: Progress, event: Event | CardEvent, model: Model) -> Memory:
    elapsed = progress.elapsed_days(event.learning_day)
    return model.after(progress.memory, elapsed, rating_of(event))


def after_answers(
    progress: Progress, answers: Sequence[Event | CardEvent], memory: Memory
) -> Progress:
    """Return the progress after some answers with nothing else between them.

    Args:
        progress: The card before them.
        answers: At least one, in the order of the log.
        memory: The one after the last.

    Raises:
        ValueError: As `advance`.
    """
    state: str | None = progress.state
    lapses, passed = progress.lapses, progress.passed
    for answer in answers:
        if answer.rating == _AGAIN:
            lapses += state == _REVIEW
        elif not passed:
            passed = rating_of(answer) >= Rating.HARD
        state = answer.state
    last = answers[-1]
    return Progress(
        state=_state(last),
        step=last.step or 0,
        due_day=last.due_day,
        due_ms=last.due_ms,
        stability=memory.stability,
        difficulty=memory.difficulty,
        last_day=last.learning_day,
        first_day=answers[0].learning_day if progress.first_day is None else progress.first_day,
        reps=progress.reps + len(answers),
        lapses=lapses,
        passed=passed,
        suspended=progress.suspended,
        buried_until=progress.buried_until,
        flag=progress.flag,
        last_review=last.id,
    )


def _rescheduled(progress: Progress, event: Event | CardEvent) -> Progress:
    return progress._replace(
        state=_state(event),
        step=event.step or 0,
        due_day=event.due_day,
        due_ms=event.due_ms,
    )


def _state(event: Event | CardEvent) -> State:
    if event.state is None:
        msg = f"the event {event.id} names no state"
        raise ValueError(msg)
    return _STATES.get(event.state) or State(event.state)


def _marked(progress: Progress, event: Event | CardEvent) -> Progress:
    match event.kind:
        case EventKind.SUSPEND | EventKind.UNSUSPEND:
            return progress._replace(suspended=event.kind == EventKind.SUSPEND)
        case EventKind.BURY:
            return progress._replace(buried_until=event.learning_day + 1)
        case EventKind.FLAG:
            return progress._replace(flag=_flag(event))
        case _:
            return progress


def _flag(event: Event | CardEvent) -> int:
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
