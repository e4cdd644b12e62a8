"""The state of a card: the projection of its live events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from malgil.base.events import EventKind
from malgil.base.stored_json import decode_object
from malgil.phrasebook.cards import PATH
from malgil.scheduling.fsrs import Memory, Model, Rating, State
from malgil.scheduling.steps import Walk, after_walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.base.events import Event

FLAGS = range(8)
_OF_PATH = f"/{PATH}"
# A lookup is much faster than calling an enumeration, and a rebuild needs one for every event.
_ANSWER = str(EventKind.REVIEW)
_AGAIN, _REVIEW = int(Rating.AGAIN), str(State.REVIEW)
_RATINGS = {int(rating): rating for rating in Rating}
_STATES = {str(state): state for state in State}


class CardEvent(Struct, frozen=True, gc=False):  # it holds nothing that could refer back to it
    """The columns of a card's event that its state and answers are computed from.

    Attributes:
        key: Key of the card in the file.
        seq: Number of the event in the file.
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
    """The state of a card after its live events.

    Attributes:
        state: State, as in Anki.
        step: Current learning or relearning step, from 0.
        due_day: Learning day on which the card is due. For a new card, the day from which it is
            introduced before others. Excludes `due_ms`.
        due_ms: End of the current step, in milliseconds since 1970.
        stability: FSRS stability in days. None before the first answer.
        difficulty: FSRS difficulty (1–10). None before the first answer.
        last_day: Learning day of the last answer.
        first_day: Learning day of the first answer or showing since the last *forget*.
        reps: Number of answers since the last *forget*.
        lapses: Number of lapses since the last *forget*.
        passed: Whether any answer was ever Hard or better.
        suspended: Whether the card is suspended.
        buried_until: Learning day on which the card is asked again.
        flag: Flag (1–7), or 0 for none.
        last_review: Id of the last review event since the last *forget*. Empty if there is none.
        steps: Memory of the steps of a path card, as JSON (`malgil.scheduling.steps`), or empty.
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
    steps: str = ""

    @property
    def memory(self) -> Memory | None:
        """The FSRS memory, or None before the first answer."""
        if self.stability is None or self.difficulty is None:
            return None
        return Memory(self.stability, self.difficulty)

    def recall(self, model: Model, day: int) -> float | None:
        """Return the chance of recall on a learning day, or None without a memory."""
        memory = self.memory
        if memory is None:
            return None
        return model.retrievability(memory.stability, self.elapsed_days(day))

    def elapsed_days(self, day: int) -> int:
        """Return the learning days from the last answer to `day`, at least 0.

        `day` can be earlier than the last answer after the clock was set back or a journey west.
        """
        return 0 if self.last_day is None else max(0, day - self.last_day)


def advance(
    progress: Progress, event: Event, model: Model, memory: Memory | None = None
) -> Progress:
    """Return the card state after one more live event of the card, as `advance_schedule`.

    The memory of the steps of a path is computed too.

    Raises:
        ValueError: As for `advance_schedule` and `walk_of`.
    """
    after = advance_schedule(progress, event, model, memory)
    if not (event.card or "").endswith(_OF_PATH):
        return after
    walk = walk_of(event, is_new=progress.memory is None)
    if walk is None:
        return after
    return after._replace(steps=after_walk(progress.steps, walk, model))


def advance_schedule(
    progress: Progress, event: Event | CardEvent, model: Model, memory: Memory | None = None
) -> Progress:
    """Return the card state after one more live event of the card, but with the steps before it.

    The memory is computed. State, step and due are taken from the event, because they also depended
    on the load of the day and on other machines. A *set-due* to `new` applies only to a card
    without memory, and sets the day from which it is introduced before others. Any other *set-due*
    applies only to a card with a memory. A first showing starts the memory as Again would, but is
    no answer. A *forget* clears the steps too. Kinds that do not concern the card state change
    nothing.

    Args:
        progress: Card state before the event.
        event: Event to apply.
        model: FSRS model for the replay.
        memory: Memory after a review or first showing, if already computed.

    Raises:
        ValueError: The state or rating of a review, the state of a set-due, or a flag is invalid.
    """
    changes: dict[str, Any] = {}
    match event.kind:
        case EventKind.REVIEW:
            if memory is None:
                elapsed = progress.elapsed_days(event.learning_day)
                memory = model.after(progress.memory, elapsed, rating_of(event))
            return after_answers(progress, (event,), memory)
        case EventKind.SHOWN if progress.memory is None:
            memory = memory or model.after(None, 0, Rating.AGAIN)
            day = event.learning_day
            changes.update(state=_state(event), step=event.step or 0)
            changes.update(due_day=event.due_day, due_ms=event.due_ms)
            changes.update(stability=memory.stability, difficulty=memory.difficulty)
            changes.update(last_day=day, first_day=day)
        case EventKind.FORGET:
            return Progress(
                passed=progress.passed,
                suspended=progress.suspended,
                buried_until=progress.buried_until,
                flag=progress.flag,
            )
        case EventKind.SET_DUE if progress.memory is None and event.state == State.NEW:
            changes["due_day"] = event.due_day
        case EventKind.SET_DUE if progress.memory is not None and event.state != State.NEW:
            changes.update(state=_state(event), step=event.step or 0)
            changes.update(due_day=event.due_day, due_ms=event.due_ms)
        case EventKind.SUSPEND | EventKind.UNSUSPEND:
            changes["suspended"] = event.kind == EventKind.SUSPEND
        case EventKind.BURY:
            changes["buried_until"] = event.learning_day + 1
        case EventKind.FLAG:
            changes["flag"] = _flag(event)
    return progress._replace(**changes) if changes else progress


def replay(events: Iterable[Event], model: Model) -> Progress:
    """Return the state of a card after its live events.

    Args:
        events: Live events of one card, in log order.
        model: FSRS model for the replay.

    Raises:
        ValueError: As for `advance`.
    """
    progress = Progress()
    for event in events:
        progress = advance(progress, event, model)
    return progress


def rating_of(event: Event | CardEvent) -> Rating:
    """Return the rating of a review.

    Raises:
        ValueError: The rating is missing or invalid.
    """
    if event.rating is None:
        msg = f"the review {event.id} has no rating"
        raise ValueError(msg)
    return _RATINGS.get(event.rating) or Rating(event.rating)


def after_answers(
    progress: Progress, answers: Sequence[Event | CardEvent], memory: Memory
) -> Progress:
    """Return the card state after consecutive answers, but with the steps before them.

    Args:
        progress: Card state before the answers.
        answers: At least one answer, in log order.
        memory: Memory after the last answer.

    Raises:
        ValueError: As for `advance_schedule`.
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
        steps=progress.steps,
    )


def walk_of(event: Event | CardEvent, *, is_new: bool) -> Walk | None:
    """Return the walk along a path in an event, or None if it does not concern the steps.

    Args:
        event: Event of a path card.
        is_new: Whether the card had no memory before.

    Raises:
        ValueError: The outcomes of the steps are invalid.
    """
    kind, day = event.kind, event.learning_day
    if kind == _ANSWER:
        return Walk(day, outcomes_in(event.payload), event.rating != _AGAIN)
    if kind == EventKind.SHOWN:
        if is_new:
            return Walk(day, None, False)
    elif kind == EventKind.WALKED and (outcomes := outcomes_in(event.payload)):
        return Walk(day, outcomes, True)
    return None


def outcomes_in(payload: str) -> list[tuple[str, bool]] | None:
    """Return the outcomes of a path's steps from a review's payload. None if it has none.

    Raises:
        ValueError: The payload is no JSON object, or its steps are no pairs of an id and a boolean.
    """
    if not payload:
        return None
    steps = decode_object(payload).get("steps")
    if steps is None:
        return None
    if not all(isinstance(item, str) and isinstance(right, bool) for item, right in steps):
        msg = "the steps of a review are no outcomes"
        raise ValueError(msg)
    return [(item, right) for item, right in steps]


def _state(event: Event | CardEvent) -> State:
    if event.state is None:
        msg = f"the event {event.id} names no state"
        raise ValueError(msg)
    return _STATES.get(event.state) or State(event.state)


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
    """Return the learning day on which a card is asked again, or None if it is not due."""
    if progress.suspended:
        return None
    due = today if progress.due_ms is not None else progress.due_day
    if due is None or progress.buried_until is None or progress.buried_until <= today:
        return due
    return max(due, progress.buried_until)


class DueToday(NamedTuple):
    """The cards to ask on a learning day, without new ones: the one answer to what is due.

    Attributes:
        day: Learning day.
        cards: Ids of the cards.
        is_limited: Whether the limit of the day leaves out others that are due.
    """

    day: int
    cards: frozenset[str]
    is_limited: bool

    def asked_on(self, card: str, progress: Progress) -> int | None:
        """Return the learning day on which a card is asked, as far as it is known.

        A card whose sibling is asked today waits until tomorrow.
        """
        due = due_day(progress, self.day)
        waits = due is not None and due <= self.day and card not in self.cards
        held = waits and progress.state is not State.NEW and not self.is_limited
        return self.day + 1 if held else due


LEECH_LAPSES = 8
"""Number of lapses that make a card a leech."""

LEECH_AGAIN = 4
"""Number of further lapses after which a leech is reported again."""
