"""A card's history: its transitions, the intervals between answers, and simple predictions."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby, islice
from math import floor, log
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.events import EventKind
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.card_state import CardEvent, Progress, advance, after_answers
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.fsrs import Memory, Model

MATURE_DAYS = 21
"""From this interval on a card is mature, as in Anki."""

LONGEST_MS = 60_000
"""An answer that took longer counts as so long: the learner was away."""


class Transition(NamedTuple):
    """A live event of a card, and its card before and after it."""

    event: Event
    before: Progress
    after: Progress

    @property
    def is_answer(self) -> bool:
        """Whether it is a review."""
        return self.event.kind is EventKind.REVIEW

    @property
    def recalled(self) -> bool:
        """Whether the answer was Hard or better."""
        return (self.event.rating or 0) > 1

    @property
    def elapsed(self) -> int:
        """Learning days since the answer before, never less than 0."""
        return self.before.elapsed_days(self.event.learning_day)

    @property
    def interval(self) -> int | None:
        """The interval in days that ended with this answer; None if the card had none.

        It is the one that was planned; learning steps are none.
        """
        before = self.before
        if before.state is not State.REVIEW or before.due_day is None or before.last_day is None:
            return None
        return before.due_day - before.last_day

    @property
    def is_test(self) -> bool:
        """Whether it counts for true retention.

        It does if it is the first answer of its day to a card with an interval of a day or more.
        """
        return self.is_answer and self.elapsed > 0 and (self.interval or 0) > 0

    @property
    def duration_ms(self) -> int:
        """How long the answer took, a minute at most."""
        return min(max(self.event.duration_ms or 0, 0), LONGEST_MS)

    @property
    def seconds(self) -> float:
        """The same in seconds."""
        return self.duration_ms / 1000


def trace(events: Iterable[Event], model: Model) -> Iterator[Transition]:
    """Yield the moments of one card.

    Args:
        events: The live events of the card, in the order of the log.
        model: FSRS under the weights to replay with.

    Raises:
        ValueError: As `malgil.scheduling.card_state.advance`.
    """
    progress = Progress()
    for event in events:
        after = advance(progress, event, model)
        yield Transition(event, progress, after)
        progress = after


def trace_all(cards: Sequence[Sequence[Event]], model: Model) -> Iterator[list[Transition]]:
    """Yield the moments of each card, as `trace` does; the memories are computed all at once.

    Args:
        cards: The live events of each card, in the order of the log.
        model: FSRS under the weights to replay with.

    Raises:
        ValueError: As `malgil.scheduling.card_state.advance`.
    """
    lives = [life for events in cards for life in _lives(events)]
    memories = iter(model.histories(lives))
    for events in cards:
        yield _transitions(events, model, memories)


class Run(NamedTuple):
    """Answers of a card with nothing between them, or one other event.

    Attributes:
        events: The answers, or the other event.
        memories: The one after each answer.
        before: The card before them.
        after: The card after them.
    """

    events: Sequence[CardEvent]
    memories: Sequence[Memory]
    before: Progress
    after: Progress


def runs_of(cards: Sequence[Sequence[CardEvent]], model: Model) -> Iterator[list[Run]]:
    """Yield the runs of each card: what `trace` yields, in fewer and larger steps.

    Args:
        cards: The live events of each card, in the order of the log.
        model: FSRS under the weights to replay with.

    Raises:
        ValueError: As `malgil.scheduling.card_state.advance`.
    """
    lives = [life for events in cards for life in _lives(events)]
    histories = iter(model.histories(lives))
    for events in cards:
        runs: list[Run] = []
        progress = Progress()
        life = iter(next(histories))
        for kind, group in groupby(events, attrgetter("kind")):
            if kind == EventKind.REVIEW:
                answers = list(group)
                memories = list(islice(life, len(answers)))
                after = after_answers(progress, answers, memories[-1])
                runs.append(Run(answers, memories, progress, after))
                progress = after
                continue
            for event in group:
                if kind == EventKind.FORGET:
                    life = iter(next(histories))
                after = advance(progress, event, model)
                runs.append(Run((event,), (), progress, after))
                progress = after
        yield runs


def _lives(events: Iterable[Event | CardEvent]) -> Iterator[list[tuple[int, int]]]:
    """Yield ratings and days since the answer before, from the first and each *forget* on."""
    life: list[tuple[int, int]] = []
    last: int | None = None
    review = EventKind.REVIEW  # looking it up takes longer than all the rest
    for event in events:
        if event.kind == review:
            day = event.learning_day
            life.append((event.rating or 0, 0 if last is None or day < last else day - last))
            last = day
        elif event.kind == EventKind.FORGET:
            yield life
            life, last = [], None
    yield life


def _transitions(
    events: Iterable[Event], model: Model, memories: Iterator[Sequence[Memory]]
) -> list[Transition]:
    transitions: list[Transition] = []
    progress = Progress()
    life = iter(next(memories))
    for event in events:
        memory = next(life) if event.kind == EventKind.REVIEW else None
        if event.kind == EventKind.FORGET:
            life = iter(next(memories))
        after = advance(progress, event, model, memory)
        transitions.append(Transition(event, progress, after))
        progress = after
    return transitions


def type_of(card: str) -> CardKind:
    """Return what a card asks, from its id.

    Raises:
        KeyError: It is no card's id.
    """
    return CARD_KINDS[card.rpartition("/")[2]]


def by_card(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Return the events of each card, in the order given; events of no card are left out."""
    grouped: dict[str, list[Event]] = {}
    for event in events:
        if event.card is not None:
            grouped.setdefault(event.card, []).append(event)
    return grouped


class BinKey(NamedTuple):
    """The bin of an answer in FSRS's RMSE: alike in days elapsed, in reviews and in lapses."""

    elapsed: int
    reviews: int
    lapses: int


@lru_cache(maxsize=65_536)  # days, reviews and lapses are few and come again and again
def bin_key(elapsed: int, reviews: int, lapses: int) -> BinKey:
    """Return the bin of an answer, as fsrs-rs has it (`r_matrix_index`).

    Args:
        elapsed: Days since the answer before, from 1.
        reviews: The card's answers after a day or more, this one included.
        lapses: How many of those before this one were Again.
    """
    return BinKey(
        floor(248 * _step(3.62, elapsed) + 0.5),
        floor(1.99 * _step(1.89, reviews + 1) + 0.5),
        floor(1.65 * _step(1.73, lapses) + 0.5) if lapses else 0,
    )


def _step(base: float, value: float) -> float:
    """Return the highest whole power of a base that is not above a value from 1."""
    return float(base ** floor(log(value) / log(base)))
