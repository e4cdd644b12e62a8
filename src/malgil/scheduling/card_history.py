"""A card's history: transitions, replays of many cards, and bins for RMSE(bins)."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import groupby, islice
from math import floor, log
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.events import EventKind
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.card_state import (
    CardEvent,
    Progress,
    advance,
    advance_schedule,
    after_answers,
    walk_of,
)
from malgil.scheduling.fsrs import Memory, Rating, State
from malgil.scheduling.steps import after_walks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.fsrs import Model
    from malgil.scheduling.steps import Walk

MATURE_DAYS = 21
"""Minimum interval of a mature card, as in Anki."""


class Transition(NamedTuple):
    """A live event of a card, with the card's state before and after it."""

    event: Event
    before: Progress
    after: Progress

    @property
    def is_answer(self) -> bool:
        """Whether the event is a review."""
        return self.event.kind is EventKind.REVIEW

    @property
    def recalled(self) -> bool:
        """Whether the answer was Hard or better."""
        return (self.event.rating or 0) > 1

    @property
    def elapsed(self) -> int:
        """Learning days since the previous answer, at least 0."""
        return self.before.elapsed_days(self.event.learning_day)

    @property
    def interval(self) -> int | None:
        """The scheduled interval in days before this answer, or None if the card had none.

        Learning steps are not intervals.
        """
        before = self.before
        if before.state is not State.REVIEW or before.due_day is None or before.last_day is None:
            return None
        return before.due_day - before.last_day

    @property
    def is_test(self) -> bool:
        """Whether it counts for true retention.

        It counts if it is the day's first answer to a card with an interval of a day or more.
        """
        return self.is_answer and self.elapsed > 0 and (self.interval or 0) > 0


def trace_all(cards: Sequence[Sequence[Event]], model: Model) -> Iterator[list[Transition]]:
    """Yield the transitions of each card, with all memories computed in one batch.

    Args:
        cards: Live events of each card, in log order.
        model: FSRS model for the replay.

    Raises:
        ValueError: As `malgil.scheduling.card_state.advance`.
    """
    histories = iter(model.histories([life for events in cards for life in lives(events)]))
    for events in cards:
        transitions: list[Transition] = []
        progress = Progress()
        life = iter(next(histories))
        for event in events:
            memory = Memory(*next(life)) if _makes_memory(event, progress) else None
            if event.kind == EventKind.FORGET:
                life = iter(next(histories))
            after = advance(progress, event, model, memory)
            transitions.append(Transition(event, progress, after))
            progress = after
        yield transitions


class Run(NamedTuple):
    """Consecutive answers of a card, or one other event.

    Attributes:
        events: The answers, or the other event.
        memories: Stability and difficulty after each answer.
        before: Card state before the events.
        after: Card state after the events.
    """

    events: Sequence[CardEvent]
    memories: Sequence[tuple[float, float]]
    before: Progress
    after: Progress


def runs_of(cards: Sequence[Sequence[CardEvent]], model: Model) -> Iterator[list[Run]]:
    """Yield the runs of each card. They cover the same events as `trace_all` in fewer steps.

    Their card states lack `steps`, which `steps_of` returns.

    Args:
        cards: Live events of each card, in log order.
        model: FSRS model for the replay.

    Raises:
        ValueError: As `malgil.scheduling.card_state.advance`.
    """
    histories = iter(model.histories([life for events in cards for life in lives(events)]))
    for events in cards:
        runs: list[Run] = []
        progress = Progress()
        life = iter(next(histories))
        for kind, group in groupby(events, attrgetter("kind")):
            if kind == EventKind.REVIEW:
                answers = list(group)
                memories = list(islice(life, len(answers)))
                after = after_answers(progress, answers, Memory(*memories[-1]))
                runs.append(Run(answers, memories, progress, after))
                progress = after
                continue
            for event in group:
                if kind == EventKind.FORGET:
                    life = iter(next(histories))
                memory = Memory(*next(life)) if _makes_memory(event, progress) else None
                after = advance_schedule(progress, event, model, memory)
                runs.append(Run((event,), (), progress, after))
                progress = after
        yield runs


def steps_of(cards: Iterable[Sequence[CardEvent]], model: Model) -> list[str]:
    """Return the memory of each path card's steps (`Progress.steps`), computed in one batch.

    Args:
        cards: Live events of each path card, in log order. An empty list for every other card.
        model: FSRS model for the replay.

    Raises:
        ValueError: As `malgil.scheduling.card_state.walk_of`.
    """
    return after_walks(map(_walks_of, cards), model)


def _walks_of(events: Sequence[CardEvent]) -> list[Walk]:
    """Return the walks since the last *forget*."""
    walks: list[Walk] = []
    is_new = True
    begins = (str(EventKind.REVIEW), str(EventKind.SHOWN))  # faster to look up and compare
    for event in events:
        walk = walk_of(event, is_new=is_new)
        if walk is not None:
            walks.append(walk)
        if event.kind in begins:
            is_new = False
        elif event.kind == EventKind.FORGET:
            walks, is_new = [], True
    return walks


def _makes_memory(event: Event | CardEvent, before: Progress) -> bool:
    """Return whether an event has an entry in the history of `lives`."""
    if event.kind == EventKind.SHOWN:
        return before.stability is None
    return event.kind == EventKind.REVIEW


def begin_or_answer(events: Iterable[Event]) -> Iterator[Event]:
    """Yield the events that have an entry in `lives`, in order."""
    is_new = True
    for event in events:
        if event.kind == EventKind.REVIEW or (event.kind == EventKind.SHOWN and is_new):
            is_new = False
            yield event
        elif event.kind == EventKind.FORGET:
            is_new = True


def lives(events: Iterable[Event | CardEvent]) -> Iterator[list[tuple[int, int]]]:
    """Yield the (rating, elapsed days) history from the start and from each *forget*.

    A first showing counts as Again.
    """
    life: list[tuple[int, int]] = []
    last: int | None = None
    review = str(EventKind.REVIEW)  # lookups and comparisons would dominate the loop
    for event in events:
        if event.kind == review:
            day = event.learning_day
            life.append((event.rating or 0, 0 if last is None or day < last else day - last))
            last = day
        elif event.kind == EventKind.SHOWN and not life:
            life.append((int(Rating.AGAIN), 0))
            last = event.learning_day
        elif event.kind == EventKind.FORGET:
            yield life
            life, last = [], None
    yield life


def type_of(card: str) -> CardKind:
    """Return the kind of a card, from its id.

    Raises:
        KeyError: The text is not a card id.
    """
    return CARD_KINDS[card.rpartition("/")[2]]


def by_card(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Group events by card, in the order given, without events of no card."""
    grouped: dict[str, list[Event]] = {}
    for event in events:
        if event.card is not None:
            grouped.setdefault(event.card, []).append(event)
    return grouped


class BinKey(NamedTuple):
    """Bin of an answer in FSRS's RMSE(bins), by elapsed days, reviews and lapses."""

    elapsed: int
    reviews: int
    lapses: int


@lru_cache(maxsize=65_536)  # few distinct arguments, repeated often
def bin_key(elapsed: int, reviews: int, lapses: int) -> BinKey:
    """Return the bin of an answer, as in fsrs-rs (`r_matrix_index`).

    Args:
        elapsed: Days since the previous answer, from 1.
        reviews: Number of the card's answers after a day or more, including this one.
        lapses: Number of the earlier ones that were Again.
    """
    return BinKey(
        _part(248, 3.62, elapsed), _part(1.99, 1.89, reviews + 1), _part(1.65, 1.73, lapses)
    )


@cache  # few distinct values, but in many combinations
def _part(scale: float, base: float, value: int) -> int:
    """Return the scaled highest integer power of a base that does not exceed a value, rounded."""
    if not value:
        return 0
    return floor(scale * base ** floor(log(value) / log(base)) + 0.5)
