"""What each rating of a card would lead to: a pure function from progress to four outcomes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base.hashing import blake2b
from malgil.base.learning_day import LAST_DAY
from malgil.base.value import Value
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Memory, Model, Rating, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.scheduling.card_state import Progress

__all__ = [
    "DEFAULT_WEIGHTS",
    "MAX_INTERVAL",
    "Memory",
    "Model",
    "Outcome",
    "Rating",
    "State",
    "fuzz_bounds",
    "outcomes",
    "seed_of",
]

MAX_INTERVAL = 36_500
"""The longest interval, in days."""

_MINUTE_MS = 60_000
_UNFUZZED_BELOW = 2.5
# Days of fuzz for each day of the interval in a band, as Anki has it.
_FUZZ_BANDS = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, math.inf, 0.05))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Step(Value):
    state: State
    step: int
    minutes: int


_FIRST = _Step(State.LEARNING, 0, 1)
_FIRST_AGAIN = _Step(State.LEARNING, 0, 6)  # halfway between both steps, as in Anki
_SECOND = _Step(State.LEARNING, 1, 10)
_RELEARN = _Step(State.RELEARNING, 0, 10)
# What follows Again, Hard, Good, Easy; None is the review.
_FROM_FIRST = (_FIRST, _FIRST_AGAIN, _SECOND, None)
_FROM_SECOND = (_FIRST, _SECOND, None, None)
_FROM_REVIEW = (_RELEARN, None, None, None)
_FROM_RELEARNING = (_RELEARN, _RELEARN, None, None)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Outcome(Value):
    """What a card would be after a rating.

    Attributes:
        state: The state it goes to.
        step: The step that runs then, from 0; 0 in review.
        due_day: The learning day it is due, in review; else None.
        due_ms: When its step is over, in milliseconds since 1970; None in review.
        memory: What FSRS knows then.
    """

    state: State
    step: int
    due_day: int | None
    due_ms: int | None
    memory: Memory


def outcomes(
    progress: Progress,
    *,
    day: int,
    now_ms: int,
    model: Model,
    retention: float,
    load: Callable[[int], int],
    avoid: frozenset[int],
    seed: int,
) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    """Return what Again, Hard, Good and Easy would lead to, in this order.

    Memory moves at every answer; steps only put off when the card is asked again. Of the ratings
    that lead to review each is due at least a day after the one before, except at the longest
    interval.

    Args:
        progress: The card until now.
        day: Today's learning day.
        now_ms: Now, in milliseconds since 1970.
        model: FSRS under the weights in force.
        retention: The desired retention, 0.70–0.97.
        load: How many cards are due on a learning day.
        avoid: Learning days on which siblings are due: taken only when the fuzz leaves no other.
        seed: Decides between days that are equally good; see `seed_of`.

    Raises:
        ValueError: As `Model`.
    """
    memories = model.next(progress.memory, progress.elapsed_days(day))
    calendar = _Calendar(day=day, load=load, avoid=avoid, seed=seed)
    shortest = 1
    made: list[Outcome] = []
    for rating, step, memory in zip(Rating, _steps(progress), memories, strict=True):
        if step is not None:
            due_ms = now_ms + step.minutes * _MINUTE_MS
            made.append(Outcome(step.state, step.step, None, due_ms, memory))
            continue
        ideal = model.interval(memory.stability, retention)
        interval = calendar.choose(rating, ideal, shortest)
        shortest = min(interval + 1, MAX_INTERVAL)
        made.append(Outcome(State.REVIEW, 0, min(day + interval, LAST_DAY), None, memory))
    again, hard, good, easy = made
    return again, hard, good, easy


def fuzz_bounds(interval: float) -> tuple[int, int]:
    """Return the shortest and longest whole days that may stand for an interval.

    As in Anki: below 2.5 days only the nearest; else a day either way, and 15% of the part in
    2.5–7 days, 10% of that in 7–20 and 5% of what is beyond.

    Args:
        interval: Days; brought into 1–36,500 first.
    """
    ideal = min(max(interval, 1.0), float(MAX_INTERVAL))
    delta = 0.0
    if ideal >= _UNFUZZED_BELOW:
        delta = 1.0 + sum(
            share * max(0.0, min(ideal, end) - start) for start, end, share in _FUZZ_BANDS
        )
    return max(1, _round(ideal - delta)), min(MAX_INTERVAL, _round(ideal + delta))


def seed_of(card_id: str, reps: int) -> int:
    """Return the seed of a card's next answer, the same in every process and on every machine.

    Args:
        card_id: The card.
        reps: How many answers it has had.
    """
    return _stable(card_id, reps)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class _Calendar(Value):
    """The days to come, seen from one answer."""

    day: int
    load: Callable[[int], int]
    avoid: frozenset[int]
    seed: int

    def choose(self, rating: Rating, ideal: float, shortest: int) -> int:
        """Return the interval within the fuzz, from `shortest` on, that suits the calendar best."""
        low, high = fuzz_bounds(ideal)
        low = max(low, shortest)
        intervals = range(low, max(low, high) + 1)
        apart = [
            interval for interval in intervals if self.day + interval not in self.avoid
        ] or list(intervals)
        loads = [self.load(self.day + interval) for interval in apart]
        lightest = min(loads)
        best = [interval for interval, load in zip(apart, loads, strict=True) if load == lightest]
        return best[_stable(self.seed, rating.value) % len(best)]


def _steps(progress: Progress) -> tuple[_Step | None, ...]:
    match progress.state:
        case State.REVIEW:
            return _FROM_REVIEW
        case State.RELEARNING:
            return _FROM_RELEARNING
        case State.LEARNING if progress.step > 0:
            return _FROM_SECOND
        case _:
            return _FROM_FIRST


def _round(days: float) -> int:
    # Halves go up, as in Anki; Python's own rounding would send 2.5 to 2 and 3.5 to 4.
    return math.floor(days + 0.5)


def _stable(*parts: object) -> int:
    digest = blake2b(repr(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest)
