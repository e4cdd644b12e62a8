"""FSRS memory model: a checked wrapper around fsrs-rs-python.

The engine is the Rust code that Anki uses. It accepts a retention of 1.5 or a stability of -5, and
some of its failures are panics, which are not `Exception`s. All input is therefore checked here,
and all output is converted to plain values.

The engine uses 32-bit floats: a weight of 0.8 becomes 0.800000012. Its results are 32-bit floats
widened to 64 bits, which SQLite's REAL stores exactly, so stored memories continue without loss.
The weights are kept as given. Only the engine rounds them.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import force_setattr

from malgil.base.settings import MAX_RETENTION, MIN_RETENTION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview, ItemState, MemoryState, NextStates


DEFAULT_WEIGHTS: tuple[float, ...] = (
    *(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194),
    *(0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629),
    *(1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542),
)
"""The 21 default weights of FSRS-6."""

_FLOAT32_MAX = 3.4e38
_MIN_DECAY, _MAX_DECAY = 0.1, 0.800001
# The engine's own limits. The lower one is slightly reduced because it is a 32-bit float there.
_MIN_STABILITY, _MAX_STABILITY = 0.000999, 36_500.0
_MIN_DIFFICULTY, _MAX_DIFFICULTY = 1.0, 10.0
_MAX_ELAPSED = 2**32 - 1
# The retention affects only the intervals that the engine returns, not the memories.
_ANY_RETENTION = 0.9


class State(StrEnum):
    """State of a card, as in Anki."""

    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


class Rating(IntEnum):
    """Rating of an answer."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


_RATINGS = frozenset(map(int, Rating))


class Memory(NamedTuple):
    """FSRS memory of a card.

    Attributes:
        stability: Days until retrievability falls to 0.9 (0.001–36,500).
        difficulty: Difficulty (1–10).
    """

    stability: float
    difficulty: float


class Model(Struct, frozen=True):
    """FSRS-6 with given weights. Creation is cheap, since engines are cached by weights.

    Attributes:
        weights: 21 finite numbers. The last is the decay of the forgetting curve (0.1–0.8, the
            limits of FSRS's optimiser).

    Raises:
        ValueError: The weights are invalid.
    """

    weights: tuple[float, ...] = DEFAULT_WEIGHTS

    def __post_init__(self) -> None:
        if len(self.weights) != len(DEFAULT_WEIGHTS):
            msg = f"FSRS-6 has {len(DEFAULT_WEIGHTS)} weights, not {len(self.weights)}"
            raise ValueError(msg)
        for weight in self.weights:
            _check("weight", weight, -_FLOAT32_MAX, _FLOAT32_MAX)
        _check("decay", self.weights[-1], _MIN_DECAY, _MAX_DECAY)
        # Weights from JSON are a list, which cannot be a cache key.
        force_setattr(self, "weights", tuple(map(float, self.weights)))

    def next(
        self, memory: Memory | None, elapsed_days: int
    ) -> tuple[Memory, Memory, Memory, Memory]:
        """Return the memory after each rating, Again first.

        Args:
            memory: Memory before the answer. None before the first answer, for which the elapsed
                days are ignored.
            elapsed_days: Whole learning days since the last answer. 0 on the same day.

        Raises:
            ValueError: The days are negative or not an integer, or the memory before or after the
                answer is out of range.
        """
        states = self._states(memory, elapsed_days)
        again, hard, good, easy = (
            _read(state.memory) for state in (states.again, states.hard, states.good, states.easy)
        )
        return again, hard, good, easy

    def after(self, memory: Memory | None, elapsed_days: int, rating: Rating) -> Memory:
        """Return the memory after one rating, without computing the other three.

        Raises:
            ValueError: As for `next`, for this rating only.
        """
        states = self._states(memory, elapsed_days)
        state: ItemState = getattr(states, rating.name.lower())
        return _read(state.memory)

    def histories(
        self, answers: Sequence[Sequence[tuple[int, int]]]
    ) -> list[list[tuple[float, float]]]:
        """Return stability and difficulty after each answer of histories, bit-identical to `after`.

        They are plain pairs, since creating a `Memory` takes longer than the engine does.

        Args:
            answers: For each history, all answers as (rating, whole days since the previous one).

        Raises:
            ValueError: A rating, the days or a resulting memory is out of range.
        """
        engine = _engine(self.weights)
        reviews = {}  # few distinct ones
        for rating, elapsed in set(chain.from_iterable(answers)):
            _check("rating", rating, min(_RATINGS), max(_RATINGS))
            _check("elapsed days", elapsed, 0, _MAX_ELAPSED)
            reviews[rating, elapsed] = engine.review(rating, elapsed)
        items = [
            engine.item([reviews[answer] for answer in history]) for history in answers if history
        ]
        states = iter(engine.fsrs.historical_memory_state_batch(items))
        return [_pairs(next(states)) if history else [] for history in answers]

    def _states(self, memory: Memory | None, elapsed_days: int) -> NextStates:
        if memory is not None:
            _check_memory(memory)
        if type(elapsed_days) is not int:
            msg = f"elapsed days are whole days: {elapsed_days!r}"
            raise ValueError(msg)
        _check("elapsed days", elapsed_days, 0, _MAX_ELAPSED)
        engine = _engine(self.weights)
        before = None
        if memory is not None:
            before = engine.memory_state(memory.stability, memory.difficulty)
        return engine.fsrs.next_states(before, _ANY_RETENTION, elapsed_days)

    def interval(self, stability: float, retention: float) -> float:
        """Return the days until retrievability falls to the desired retention, unrounded.

        Args:
            stability: Stability in days (0.001–36,500).
            retention: Desired retention (0.70–0.97).

        Raises:
            ValueError: An argument is out of range.
        """
        _check("stability", stability, _MIN_STABILITY, _MAX_STABILITY)
        _check("retention", retention, MIN_RETENTION, MAX_RETENTION)
        return float(_engine(self.weights).fsrs.next_interval(stability, retention, Rating.GOOD))

    def retrievability(self, stability: float, elapsed_days: float) -> float:
        """Return the chance of recall, above 0 and at most 1.

        The forgetting curve of FSRS-6, R(t) = (1 + f·t/S)^(-w20) with f = 0.9^(-1/w20) - 1, which
        makes R(S) = 0.9: "The Algorithm" in the wiki of open-spaced-repetition/fsrs4anki.

        Args:
            stability: Stability in days (0.001–36,500).
            elapsed_days: Days since the last answer, at least 0.

        Raises:
            ValueError: An argument is out of range.
        """
        _check("stability", stability, _MIN_STABILITY, _MAX_STABILITY)
        _check("elapsed days", elapsed_days, 0, _MAX_ELAPSED)
        factor, exponent = self.forgetting
        return float((1 + factor * elapsed_days / stability) ** exponent)

    @property
    def forgetting(self) -> tuple[float, float]:
        """Factor and exponent of the curve: R(t) = (1 + factor·t/S) ** exponent."""
        decay = -self.weights[-1]
        return 0.9 ** (1 / decay) - 1, decay

    def recall_on(self, day: int) -> Callable[[float, int], float]:
        """Return an unchecked `retrievability` for a learning day, for stored memories.

        The returned function takes a stability and the day of the last answer.
        """
        curve = self.curve()

        def recall(stability: float, last_day: int) -> float:
            return curve(stability, max(0, day - last_day))

        return recall

    def curve(self) -> Callable[[float, int], float]:
        """Return an unchecked `retrievability`, for stored memories and days."""
        factor, decay = self.forgetting

        def recall(stability: float, elapsed_days: int) -> float:
            return float((1 + factor * elapsed_days / stability) ** decay)

        return recall


class _Engine(NamedTuple):
    """The engine with its weights, and its classes."""

    fsrs: FSRS
    memory_state: type[MemoryState]
    item: type[FSRSItem]
    review: type[FSRSReview]


@lru_cache(maxsize=8)
def _engine(weights: tuple[float, ...]) -> _Engine:
    # Imported late, so that commands without FSRS start fast.
    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview, MemoryState

    return _Engine(FSRS(weights), MemoryState, FSRSItem, FSRSReview)


def _read(state: MemoryState) -> Memory:
    (pair,) = _pairs((state,))
    return Memory(*pair)


def _pairs(states: Iterable[MemoryState]) -> list[tuple[float, float]]:
    """Return stability and difficulty of memories, checked."""
    pairs = []
    for state in states:
        stability, difficulty = state.stability, state.difficulty
        if not (
            _MIN_STABILITY <= stability <= _MAX_STABILITY
            and _MIN_DIFFICULTY <= difficulty <= _MAX_DIFFICULTY
        ):
            _check_memory(Memory(stability, difficulty))  # raises with the reason
        pairs.append((stability, difficulty))
    return pairs


def _check_memory(memory: Memory) -> None:
    _check("stability", memory.stability, _MIN_STABILITY, _MAX_STABILITY)
    _check("difficulty", memory.difficulty, _MIN_DIFFICULTY, _MAX_DIFFICULTY)


def _check(what: str, value: object, low: float, high: float) -> None:
    # NaN fails every comparison, so it is refused too.
    if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
        return
    msg = f"{what} must be a number from {low} to {high}, not {value!r}"
    raise ValueError(msg)
