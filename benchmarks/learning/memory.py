"""Two memories that are not FSRS's: decaying traces, and a half-life. Times are in seconds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = 86_400
_AWAY = 0.025
_BEFORE_STUDY = (240, 160, 100, 60, 30, 15)
_DECAY_SCALE, _DECAY, _NOISE, _THRESHOLD = 0.217, 0.177, 0.255, -1.3
_FIRST, _GROWTH, _LONGEST = 1.2, 1.8, 9.0
_WEAK = 0.35

Fact = tuple[str, ...]
"""What is remembered. The functions below make one. Its text seeds how hard it is."""


def meaning(phrase: str) -> Fact:
    """Return the fact of what a label means."""
    return "M", phrase


def label(phrase: str) -> Fact:
    """Return the fact of how a label is written."""
    return "L", phrase


def route(leaf: str, item: str) -> Fact:
    """Return the fact that the way to a leaf leads through an item."""
    return "R", leaf, item


def passage(item: str) -> Fact:
    """Return the fact that an item leads on, which any walk through it teaches."""
    return "P", item


class Moment(NamedTuple):
    """A moment on the clock and in mental time, which hardly passes outside of sessions."""

    clock: float
    mental: float

    def after_study(self, seconds: float) -> Moment:
        """Return the moment after some study."""
        return Moment(self.clock + seconds, self.mental + seconds)

    def after_rest(self, seconds: float) -> Moment:
        """Return the moment after a time without study."""
        return Moment(self.clock + seconds, self.mental + seconds * _AWAY)


class Memory(Protocol):
    """A memory of facts."""

    def __contains__(self, fact: Fact) -> bool:
        """Return whether the fact was ever practised."""

    def recall(self, fact: Fact, at: Moment) -> float:
        """Return the probability of recall."""

    def practise(self, fact: Fact, at: Moment, weight: float, *, right: bool) -> None:
        """Strengthen a fact. A success at a question of its own weighs 1."""

    def grant(self, fact: Fact, at: Moment) -> None:
        """Make a fact known since long before any study."""


class Trace(NamedTuple):
    """The trace of one practice."""

    mental: float
    decay: float
    weight: float


class TraceMemory:
    """Pavlik & Anderson 2005: a practice leaves a trace, which decays faster if much is active."""

    def __init__(self, ease: Callable[[Fact], float]) -> None:
        self._ease = ease
        self._traces: dict[Fact, list[Trace]] = {}

    def __contains__(self, fact: Fact) -> bool:
        return fact in self._traces

    def _activation(self, fact: Fact, at: Moment) -> float:
        return sum(
            [
                weight * math.pow(max(1.0, at.mental - mental), -decay)
                for mental, decay, weight in self._traces.get(fact, ())
            ]
        )

    def recall(self, fact: Fact, at: Moment) -> float:
        """Return the probability of recall."""
        activation = self._activation(fact, at)
        if not activation:
            return 0.0
        short = _THRESHOLD - math.log(activation) - self._ease(fact)
        return 1 / (1 + math.exp(min(50.0, short / _NOISE)))

    def practise(self, fact: Fact, at: Moment, weight: float, *, right: bool) -> None:
        """Strengthen a fact. That a miss weighs less is in the weight."""
        del right
        decay = _DECAY_SCALE * self._activation(fact, at) + _DECAY
        self._traces.setdefault(fact, []).append(Trace(at.mental, decay, weight))

    def grant(self, fact: Fact, at: Moment) -> None:
        """Make a fact known since long before any study."""
        self._traces[fact] = [
            Trace(at.after_rest(-days * DAY).mental, _DECAY + 0.02, 1.0) for days in _BEFORE_STUDY
        ]


@dataclass(slots=True)
class _Strength:
    successes: float
    misses: int
    since: float


class HalfLifeMemory:
    """A half-life that doubles with successes. Each counts by how much had been forgotten."""

    def __init__(self, ease: Callable[[Fact], float]) -> None:
        self._ease = ease
        self._strengths: dict[Fact, _Strength] = {}

    def __contains__(self, fact: Fact) -> bool:
        return fact in self._strengths

    def _forgetting(self, fact: Fact, at: Moment) -> float:
        """Return the time since the last practice in half-lives."""
        strength = self._strengths[fact]
        doublings = _FIRST + 2 * self._ease(fact) - 0.5 * math.sqrt(strength.misses)
        doublings += _GROWTH * (strength.successes - 1) - 6 * max(0.0, 1 - strength.successes)
        return (at.clock - strength.since) / DAY / 2 ** min(_LONGEST, doublings)

    def recall(self, fact: Fact, at: Moment) -> float:
        """Return the probability of recall."""
        if fact not in self._strengths:
            return 0.0
        return math.exp2(-self._forgetting(fact, at))

    def practise(self, fact: Fact, at: Moment, weight: float, *, right: bool) -> None:
        """Strengthen a fact."""
        strength = self._strengths.get(fact)
        if strength is None:
            self._strengths[fact] = _Strength(weight, 0, at.clock)
            return
        gain = weight * (0.2 + 0.8 * (1 - math.exp2(-4 * self._forgetting(fact, at))))
        if weight < _WEAK:  # strengthens, but forgetting goes on as before
            strength.successes += gain
            strength.since += (at.clock - strength.since) / 2
            return
        strength.successes += gain if right else gain / 2
        strength.misses += not right
        strength.since = at.clock

    def grant(self, fact: Fact, at: Moment) -> None:
        """Make a fact known since long before any study."""
        self._strengths[fact] = _Strength(4.0, 0, at.clock - 10 * DAY)


MEMORIES: dict[str, Callable[[Callable[[Fact], float]], Memory]] = {
    "trace": TraceMemory,
    "half": HalfLifeMemory,
}
