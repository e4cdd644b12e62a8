"""What a desired retention would cost and bring: the cards played forward from where they stand.

The library's own simulator knows no cards, only a deck of new ones. Here every card goes on from
its own memory; whether it is recalled is drawn by its retrievability, and how it is rated by how
this learner rates.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import floor, fsum
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.card_history import type_of
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.pace import ENOUGH_SAMPLES, median, pace
from malgil.scheduling.scheduler import MAX_INTERVAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from malgil.scheduling.card_history import Transition
    from malgil.scheduling.card_state import Progress
    from malgil.scheduling.fsrs import Memory, Model

HORIZONS = (30, 90, 365)
"""After so many days it is told what came of it."""

RETENTIONS = tuple(number / 100 for number in range(70, 98))
"""The desired retentions that are tried: 0.70, 0.71 … 0.97."""

ENOUGH_ANSWERS = 100
"""From so many answers on the learner's own habits are used."""

MOST_CARDS = 1000
"""Of a bigger collection an even part is simulated, and the result scaled up."""

_FIRST = (0.24, 0.09, 0.50, 0.17)
_RECALLED = (0.22, 0.63, 0.15)
# Answers that a new card takes on its first day after each first rating, the first not counted.
_STEPS_AFTER = {Rating.AGAIN: 2, Rating.HARD: 2, Rating.GOOD: 1, Rating.EASY: 0}
_GOLDEN = (5**0.5 - 1) / 2
# A wrong answer takes longer, since the right one is read.
_WRONG_TAKES = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How a learner answers.

    Attributes:
        first: The share of each rating among first answers, Again first.
        recalled: The shares of Hard, Good and Easy among recalled reviews.
        right: Seconds that an answer takes when it is recalled, by card type.
        wrong: Seconds when it is not.
        measured: Whether it is this learner's own; else what is usual.
    """

    first: tuple[float, ...] = _FIRST
    recalled: tuple[float, ...] = _RECALLED
    right: Mapping[CardKind, float]
    wrong: Mapping[CardKind, float]
    measured: bool = False


@dataclass(frozen=True, slots=True)
class SimCard:
    """A card to play forward.

    Attributes:
        type: What it asks.
        memory: None for a new card.
        last: Days from today to the last answer, 0 or less.
        due: Days from today until it is due; None if it is not asked (suspended).
    """

    type: CardKind
    memory: Memory | None
    last: int
    due: int | None


@dataclass(frozen=True, slots=True)
class Expected:
    """What to expect after so many days.

    Attributes:
        days: 30, 90 or 365.
        minutes: A day on average until then.
        known: The sum of the retrievabilities of all cards then.
    """

    days: int
    minutes: float
    known: float


@dataclass(frozen=True, slots=True)
class Trial:
    """What to expect under one desired retention."""

    retention: float
    expected: tuple[Expected, ...]


def habits_of(moments: Iterable[Transition]) -> Habits:
    """Return how a learner answers, or what is usual while there are too few answers.

    Args:
        moments: The moments of all cards.
    """
    answers = [moment for moment in moments if moment.is_answer]
    right = pace({})
    usual = {kind: seconds * _WRONG_TAKES for kind, seconds in right.items()}
    if len(answers) < ENOUGH_ANSWERS:
        return Habits(right=right, wrong=usual)
    firsts = [answer for answer in answers if answer.before.state is State.NEW]
    recalled = [answer for answer in answers if answer.is_test and answer.recalled]
    return Habits(
        first=_shares(firsts, tuple(Rating), _FIRST),
        recalled=_shares(recalled, (Rating.HARD, Rating.GOOD, Rating.EASY), _RECALLED),
        right=_seconds([answer for answer in answers if answer.recalled], right),
        wrong=_seconds([answer for answer in answers if not answer.recalled], usual),
        measured=True,
    )


def sim_card(kind: CardKind, progress: Progress, today: int) -> SimCard:
    """Return a card to play forward, as it stands on a learning day."""
    due: int | None = 0
    if progress.suspended:
        due = None
    elif progress.due_day is not None:
        due = max(0, progress.due_day - today)
    return SimCard(kind, progress.memory, -progress.elapsed_days(today), due)


def simulate(
    cards: Sequence[SimCard],
    habits: Habits,
    *,
    model: Model,
    retention: float,
    new_per_day: float,
    reviews_per_day: float,
    draw: Callable[[], float],
) -> Trial:
    """Return what to expect under a desired retention.

    Args:
        cards: All cards, new ones in the order in which they come.
        habits: How this learner answers.
        model: FSRS under the weights in force.
        retention: The desired retention, 0.70–0.97.
        new_per_day: New cards a day.
        reviews_per_day: Reviews a day at most.
        draw: Returns a number from 0 up to 1 at random; the same numbers make the same result.
    """
    part = part_of(cards)
    scale = len(cards) / len(part) if part else 1.0
    run = _Run(part, habits, model, retention, draw)
    expected: list[Expected] = []
    seconds = 0.0
    allowance = 0.0
    for day in range(max(HORIZONS)):
        allowance += new_per_day / scale
        seconds += run.review(day, max(1, round(reviews_per_day / scale)) if reviews_per_day else 0)
        seconds += run.introduce(day, floor(allowance))
        allowance -= floor(allowance)
        if day + 1 in HORIZONS:
            minutes = seconds * scale / 60 / (day + 1)
            expected.append(Expected(day + 1, minutes, run.known(day) * scale))
    return Trial(retention, tuple(expected))


def part_of(cards: Sequence[SimCard], most: int = MOST_CARDS) -> list[SimCard]:
    """Return about so many cards at most, evenly from those that are new and those that are not.

    Not every so-manieth: the three cards of a phrase follow each other, and one kind would be all
    that is taken. The multiples of the golden ratio fall evenly and into no such step.
    """
    share = most / max(most, len(cards))
    part: list[SimCard] = []
    for is_new in (False, True):
        alike = [card for card in cards if (card.memory is None) == is_new]
        part.extend(
            card for number, card in enumerate(alike) if share == 1 or number * _GOLDEN % 1 < share
        )
    return part


def best_of(trials: Sequence[Trial]) -> float:
    """Return the desired retention that brings the most items known a minute after a year.

    Raises:
        ValueError: There are no trials.
    """
    best = max(
        trials, key=lambda trial: trial.expected[-1].known / (trial.expected[-1].minutes + 1e-9)
    )
    return best.retention


class _Run:
    """The cards on their way through the days of one trial."""

    def __init__(
        self,
        cards: Sequence[SimCard],
        habits: Habits,
        model: Model,
        retention: float,
        draw: Callable[[], float],
    ) -> None:
        self._types = [card.type for card in cards]
        self._memories = [card.memory for card in cards]
        self._last = [card.last for card in cards]
        self._habits = habits
        self._model = model
        self._retention = retention
        self._draw = draw
        self._due: dict[int, list[int]] = defaultdict(list)
        self._new: list[int] = []
        for number, card in enumerate(cards):
            if card.due is not None:
                (self._new if card.memory is None else self._due[card.due]).append(number)
        self._new.reverse()

    def review(self, day: int, most: int) -> float:
        """Answer what is due; what is above the limit waits for tomorrow. Returns seconds."""
        due = self._due.pop(day, [])
        if len(due) > most:
            due.sort(key=lambda number: -self._recall(number, day))
            self._due[day + 1].extend(due[most:])
            del due[most:]
        return fsum([self._answer(number, day) for number in due])

    def introduce(self, day: int, count: int) -> float:
        """Answer so many new cards for the first time; returns seconds."""
        return fsum([self._first(self._new.pop(), day) for _ in range(min(count, len(self._new)))])

    def known(self, day: int) -> float:
        """Return the sum of all retrievabilities on a day."""
        return fsum(
            self._recall(number, day)
            for number, memory in enumerate(self._memories)
            if memory is not None
        )

    def _recall(self, number: int, day: int) -> float:
        memory = self._memories[number]
        if memory is None:
            return 0.0
        return self._model.retrievability(memory.stability, day - self._last[number])

    def _answer(self, number: int, day: int) -> float:
        kind = self._types[number]
        if self._draw() < self._recall(number, day):
            rating = Rating(2 + _pick(self._habits.recalled, self._draw()))
            self._learn(number, day, rating)
            seconds = self._habits.right[kind]
        else:
            self._learn(number, day, Rating.AGAIN)
            self._learn(number, day, Rating.GOOD)
            seconds = self._habits.wrong[kind] + self._habits.right[kind]
        self._plan(number, day)
        return seconds

    def _first(self, number: int, day: int) -> float:
        kind = self._types[number]
        rating = Rating(1 + _pick(self._habits.first, self._draw()))
        self._learn(number, day, rating)
        for _step in range(_STEPS_AFTER[rating]):
            self._learn(number, day, Rating.GOOD)
        self._plan(number, day)
        first = self._habits.wrong if rating is Rating.AGAIN else self._habits.right
        return first[kind] + _STEPS_AFTER[rating] * self._habits.right[kind]

    def _learn(self, number: int, day: int, rating: Rating) -> None:
        elapsed = day - self._last[number] if self._memories[number] is not None else 0
        self._memories[number] = self._model.after(self._memories[number], elapsed, rating)
        self._last[number] = day

    def _plan(self, number: int, day: int) -> None:
        memory = self._memories[number]
        if memory is not None:
            interval = floor(self._model.interval(memory.stability, self._retention) + 0.5)
            self._due[day + min(max(1, interval), MAX_INTERVAL)].append(number)


def _pick(shares: Sequence[float], drawn: float) -> int:
    """Return which share a number from 0 up to 1 falls into."""
    for number, share in enumerate(shares):
        drawn -= share
        if drawn < 0:
            return number
    return len(shares) - 1


def _shares(
    answers: Sequence[Transition], ratings: Sequence[Rating], usual: tuple[float, ...]
) -> tuple[float, ...]:
    """Return the shares of the ratings; what is usual counts as much as ten answers."""
    counts = [sum(answer.event.rating == rating for answer in answers) for rating in ratings]
    total = sum(counts) + ENOUGH_SAMPLES
    return tuple(
        (count + ENOUGH_SAMPLES * share) / total for count, share in zip(counts, usual, strict=True)
    )


def _seconds(
    answers: Sequence[Transition], usual: Mapping[CardKind, float]
) -> dict[CardKind, float]:
    times_by_type: dict[CardKind, list[float]] = {kind: [] for kind in CARD_KINDS.values()}
    for answer in answers:
        if answer.event.duration_ms:
            times_by_type[type_of(answer.event.card or "")].append(answer.seconds)
    return {
        kind: median(times) if len(times) >= ENOUGH_SAMPLES else usual[kind]
        for kind, times in times_by_type.items()
    }
