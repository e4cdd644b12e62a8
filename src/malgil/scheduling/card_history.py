"""The log read as a story: each event of a card with what the card was before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base.events import EventKind
from malgil.phrasebook.cards import CardType
from malgil.scheduling.card_state import Progress, advance, rating_of
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.fsrs import Memory, Model

MATURE_DAYS = 21
"""From this interval on a card is mature, as in Anki."""

LONGEST_MS = 60_000
"""An answer that took longer counts as so long: the learner was away."""


@dataclass(frozen=True, slots=True)
class Moment:
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


def trace(events: Iterable[Event], model: Model) -> Iterator[Moment]:
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
        yield Moment(event, progress, after)
        progress = after


def trace_all(cards: Sequence[Sequence[Event]], model: Model) -> Iterator[list[Moment]]:
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
        yield _told(events, model, memories)


def _lives(events: Iterable[Event]) -> Iterator[list[tuple[int, int]]]:
    """Yield ratings and days since the answer before, from the first and each *forget* on."""
    life: list[tuple[int, int]] = []
    last: int | None = None
    for event in events:
        if event.kind is EventKind.REVIEW:
            day = event.learning_day
            life.append((int(rating_of(event)), 0 if last is None else max(0, day - last)))
            last = day
        elif event.kind is EventKind.FORGET:
            yield life
            life, last = [], None
    yield life


def _told(
    events: Iterable[Event], model: Model, memories: Iterator[Sequence[Memory]]
) -> list[Moment]:
    found: list[Moment] = []
    progress = Progress()
    life = iter(next(memories))
    for event in events:
        memory = next(life) if event.kind is EventKind.REVIEW else None
        if event.kind is EventKind.FORGET:
            life = iter(next(memories))
        after = advance(progress, event, model, memory)
        found.append(Moment(event, progress, after))
        progress = after
    return found


def type_of(card: str) -> CardType:
    """Return what a card asks, from its id.

    Raises:
        ValueError: It is no card's id.
    """
    return CardType(card.rpartition("/")[2])


def by_card(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Return the events of each card, in the order given; events of no card are left out."""
    found: dict[str, list[Event]] = {}
    for event in events:
        if event.card is not None:
            found.setdefault(event.card, []).append(event)
    return found
