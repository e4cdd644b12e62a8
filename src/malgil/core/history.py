"""The log read as a story: each event of a card with what the card was before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.core.cards import CardType
from malgil.core.events import EventKind, order_key
from malgil.core.memory import State
from malgil.core.progress import Progress, advance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from malgil.core.events import Event
    from malgil.core.memory import Model

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
    def seconds(self) -> float:
        """How long the answer took, a minute at most."""
        return min(max(self.event.duration_ms or 0, 0), LONGEST_MS) / 1000


def trace(events: Iterable[Event], model: Model) -> Iterator[Moment]:
    """Yield the moments of one card.

    Args:
        events: The live events of the card, in the order of the log.
        model: FSRS under the weights to replay with.

    Raises:
        ValueError: As `malgil.core.progress.advance`.
    """
    progress = Progress()
    for event in events:
        after = advance(progress, event, model)
        yield Moment(event, progress, after)
        progress = after


def in_order(moments: Iterable[Moment]) -> list[Moment]:
    """Return the moments of several cards in the order of the log."""
    return sorted(moments, key=lambda one: order_key(one.event))


def answers(moments: Iterable[Moment]) -> list[Moment]:
    """Return the moments that are answers, in the order given."""
    return [one for one in moments if one.is_answer]


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
