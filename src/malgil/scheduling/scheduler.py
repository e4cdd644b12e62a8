"""The outcomes of the four ratings, as a pure function of a card's state."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.hashing import blake2b
from malgil.base.learning_day import LAST_DAY
from malgil.scheduling.fsrs import Memory, Model, Rating, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.scheduling.card_state import Progress

MAX_INTERVAL = 36_500
"""The longest interval, in days, unless the settings have a shorter one."""

HORIZON_DAYS = 30
"""Days from now at which the saved recall is measured."""

_MINUTE_MS = 60_000
_UNFUZZED_BELOW = 2.5
# Days of fuzz per day of the interval within each band, as in Anki.
_FUZZ_BANDS = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, math.inf, 0.05))


class _Step(Struct, frozen=True):
    state: State
    step: int
    minutes: int


_FIRST = _Step(State.LEARNING, 0, 1)
_FIRST_AGAIN = _Step(State.LEARNING, 0, 6)  # halfway between both steps, as in Anki
_SECOND = _Step(State.LEARNING, 1, 10)
_RELEARN = _Step(State.RELEARNING, 0, 10)
# Next steps after Again, Hard, Good and Easy. None is the review state.
_FROM_FIRST = (_FIRST, _FIRST_AGAIN, _SECOND, None)
_FROM_SECOND = (_FIRST, _SECOND, None, None)
_FROM_REVIEW = (_RELEARN, None, None, None)
_FROM_RELEARNING = (_RELEARN, _RELEARN, None, None)


class Outcome(Struct, frozen=True):
    """The state of a card after a rating.

    Attributes:
        state: New state.
        step: New step, from 0. 0 in review.
        due_day: Due day in review, otherwise None.
        due_ms: End of the step, in milliseconds since 1970. None in review.
        memory: New FSRS memory.
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
    longest: int = MAX_INTERVAL,
    load: Callable[[int], int],
    avoid: frozenset[int],
    seed: int,
) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    """Return the outcomes of Again, Hard, Good and Easy, in this order.

    Every answer updates the memory. Steps only delay the next showing. Among the ratings that lead
    to review, each is due at least a day after the previous one, except at the longest interval.

    Args:
        progress: Current state of the card.
        day: Current learning day.
        now_ms: Current time, in milliseconds since 1970.
        model: FSRS model with the current weights.
        retention: Desired retention (0.70–0.97).
        longest: Longest interval in days, 1–36,500.
        load: Function that returns the number of cards due on a learning day.
        avoid: Learning days on which siblings are due, used only if the fuzz allows no other.
        seed: Seed for choosing among equally good days. See `seed_of`.

    Raises:
        ValueError: As for `Model`.
    """
    memories = model.next(progress.memory, progress.elapsed_days(day))
    shortest = 1
    made: list[Outcome] = []
    for rating, step, memory in zip(Rating, _steps(progress), memories, strict=True):
        if step is not None:
            due_ms = now_ms + step.minutes * _MINUTE_MS
            made.append(Outcome(step.state, step.step, None, due_ms, memory))
            continue
        ideal = model.interval(memory.stability, retention)
        low, high = fuzz_bounds(ideal, longest)
        low = max(low, shortest)
        days = range(day + low, day + max(low, high) + 1)
        interval = _best_day(days, load, avoid, _stable(seed, rating.value)) - day
        shortest = min(interval + 1, longest)
        made.append(Outcome(State.REVIEW, 0, min(day + interval, LAST_DAY), None, memory))
    again, hard, good, easy = made
    return again, hard, good, easy


def fuzz_bounds(interval: float, longest: int = MAX_INTERVAL) -> tuple[int, int]:
    """Return the shortest and longest fuzzed interval in whole days.

    As in Anki: below 2.5 days only the nearest day. Otherwise one day either way, plus 15% of the
    part in 2.5–7 days, 10% of the part in 7–20 days and 5% of the rest.

    Args:
        interval: Interval in days, clamped to the longest.
        longest: Longest interval in days, 1–36,500.
    """
    ideal = min(max(interval, 1.0), float(longest))
    delta = 0.0
    if ideal >= _UNFUZZED_BELOW:
        delta = 1.0 + sum(
            share * max(0.0, min(ideal, end) - start) for start, end, share in _FUZZ_BANDS
        )
    return max(1, _round(ideal - delta)), min(longest, _round(ideal + delta))


def seed_of(card_id: str, reps: int) -> int:
    """Return the seed of a card's next answer, the same in every process and on every machine.

    Args:
        card_id: Card id.
        reps: Number of answers so far.
    """
    return _stable(card_id, reps)


def saved_a_second(model: Model, memory: Memory, elapsed: int, seconds: float) -> float:
    """Return the expected recall that a review saves per second of the learner's time.

    This is the chance of recall in a month if the card is answered now (Good if recalled, otherwise
    Again and then Good), minus the chance if it is not, divided by the time for the answers. A miss
    takes two answers.

    Args:
        model: FSRS model with the current weights.
        memory: Memory of the card.
        elapsed: Learning days since the last answer, from 0.
        seconds: Seconds per answer, greater than 0.

    Raises:
        ValueError: As for `Model`.
    """
    recall = model.retrievability(memory.stability, elapsed)
    after = model.next(memory, elapsed)
    relearned = model.next(after[Rating.AGAIN - 1], 0)[Rating.GOOD - 1]
    kept = model.retrievability(after[Rating.GOOD - 1].stability, HORIZON_DAYS)
    mended = model.retrievability(relearned.stability, HORIZON_DAYS)
    without = model.retrievability(memory.stability, elapsed + HORIZON_DAYS)
    saved = recall * kept + (1 - recall) * mended - without
    return saved / (seconds * (2 - recall))


def _best_day(days: range, load: Callable[[int], int], avoid: frozenset[int], choice: int) -> int:
    """Return one of the days with the smallest load, if possible not one to avoid."""
    loads = {day: load(day) for day in days if day not in avoid} or {day: load(day) for day in days}
    lightest = min(loads.values())
    best = [day for day, count in loads.items() if count == lightest]
    return best[choice % len(best)]


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
    # Halves are rounded up, as in Anki. Python rounds 2.5 to 2 and 3.5 to 4.
    return math.floor(days + 0.5)


def _stable(*parts: object) -> int:
    digest = blake2b(repr(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest)
