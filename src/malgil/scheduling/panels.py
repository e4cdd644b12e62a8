"""What the statistics show, panel by panel, as plain values.

Days are learning days (days since 1970-01-01), shares and chances 0–1. A share of nothing is None,
never 0: nothing was asked yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import fsum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.fsrs import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long an answer takes.

    Attributes:
        type: The card type.
        seconds: The median of the last answers, or the usual value.
        measured: Whether there were answers enough to measure it.
    """

    type: CardKind
    seconds: float
    measured: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayFigures:
    """What was done on this learning day.

    Attributes:
        day: The learning day.
        reviews: Answers, each one counted.
        again: How many of them were rated Again.
        seconds: The time they took; an answer counts as a minute at most.
        introduced: Cards answered for the first time.
        pace: Seconds an answer by card type, of the last answers on any day.
    """

    day: int
    reviews: int
    again: int
    seconds: float
    introduced: int
    pace: tuple[Pace, ...]

    @property
    def again_rate(self) -> float | None:
        """The share of answers rated Again; None before the first."""
        return self.again / self.reviews if self.reviews else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysStudied:
    """On which days something was studied.

    Attributes:
        last_30: Days studied of the last 30, today included.
        current_run: Days studied without a gap up to today, or to yesterday while today is open.
        longest_run: The longest such row ever.
        total: All days studied.
    """

    last_30: int
    current_run: int
    longest_run: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """A day of the calendar: its answers, how many were Again, and the time they took."""

    day: int
    reviews: int
    again: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A year by learning day.

    Attributes:
        days: Every day of the span in order, today last; days without an answer too.
    """

    days: tuple[CalendarDay, ...]

    @property
    def busiest(self) -> int:
        """The most answers on one day."""
        return max((day.reviews for day in self.days), default=0)

    @property
    def total(self) -> int:
        """All answers of the span."""
        return sum(day.reviews for day in self.days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastDay:
    """A day to come.

    Attributes:
        day: The learning day.
        by_type: The cards due by card type; every type is there.
        seconds: How long they take at this learner's pace.
    """

    day: int
    by_type: dict[CardKind, int]
    seconds: float

    @property
    def due(self) -> int:
        """All cards due."""
        return sum(self.by_type.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The cards due on the days to come, as they stand now: without new cards and misses.

    Attributes:
        backlog: What was due before today and is not counted in `days`, under yesterday's date.
        days: 90 days, today first; cards in their steps are due today.
    """

    backlog: ForecastDay
    days: tuple[ForecastDay, ...]

    def due_within(self, days: int) -> int:
        """Return the cards due in the first so many days, the backlog included."""
        return self.backlog.due + sum(day.due for day in self.days[:days])

    def seconds_within(self, days: int) -> float:
        """Return the time for the first so many days, the backlog included."""
        return fsum([self.backlog.seconds, *(day.seconds for day in self.days[:days])])


@dataclass(frozen=True, slots=True)
class Rate:
    """How many answers there were, and how many of them recalled."""

    reviews: int = 0
    recalled: int = 0

    @property
    def share(self) -> float | None:
        """The share recalled; None of nothing."""
        return self.recalled / self.reviews if self.reviews else None

    def __add__(self, other: Rate) -> Rate:
        """Return the rate of both together."""
        return Rate(self.reviews + other.reviews, self.recalled + other.recalled)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A week (Monday to Sunday) or month: its first and last day, and the rate in it."""

    first: int
    last: int
    rate: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """True retention: the first answer of a day to cards with an interval of a day or more.

    Attributes:
        desired: The desired retention.
        overall: Of all of them.
        young: Of cards with an interval of less than 21 days.
        mature: Of the others.
        by_type: By card type; every type is there.
        weeks: Week by week from the first to the current one, empty ones too.
        months: The same by calendar month.
    """

    desired: float
    overall: Rate
    young: Rate
    mature: Rate
    by_type: dict[CardKind, Rate]
    weeks: tuple[Period, ...]
    months: tuple[Period, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """A column of a distribution: what lies from `low` on and below `high`.

    Attributes:
        low: Where it begins.
        high: Where it ends; None if it has no end. The last one of a closed range holds its end.
        count: The cards in it.
    """

    low: float
    high: float | None
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOn:
    """The sum of the retrievabilities of all cards at the end of a day."""

    day: int
    known: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryFigures:
    """What is remembered now.

    Attributes:
        cards: All cards, new ones too.
        remembered: Cards that were answered and so have a memory.
        known: The sum of their retrievabilities: how many would be recalled now.
        stability: Distribution in days.
        difficulty: Distribution over 1–10.
        retrievability: Distribution over 0–1.
        median_stability: Days; None without a memory.
        mean_difficulty: 1–10; None without a memory.
        mean_retrievability: 0–1; None without a memory.
        known_over_time: From the first day studied to today, at most 60 days evenly spread.
        walkable: The paths that can be walked now.
        leaves: All leaf places.
    """

    cards: int
    remembered: int
    known: float
    stability: tuple[Bin, ...]
    difficulty: tuple[Bin, ...]
    retrievability: tuple[Bin, ...]
    median_stability: float | None
    mean_difficulty: float | None
    mean_retrievability: float | None
    known_over_time: tuple[KnownOn, ...]
    walkable: int
    leaves: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MapNode:
    """An item of the menu map, with all that is beneath it.

    Attributes:
        phrasebook: The phrasebook's id.
        item: The item's id.
        label: Its label: outside text.
        glosses: Its glosses there.
        path: The labels down to it, its own included.
        cards: The cards of all phrases from here on down, each once.
        retrievability: Their mean, new cards as 0.
        states: How many of them are in each state; every state is there.
        suspended: How many of them are suspended.
        chance: Of walking to it without an error: the product of the retrievabilities of the
            `meaning` of every label on the way and, at a leaf, of its `path`; new cards as 0.
        items: The items beneath it, in the menu's order.
    """

    phrasebook: str
    item: str
    label: str
    glosses: tuple[str, ...]
    path: tuple[str, ...]
    cards: int
    retrievability: float
    states: dict[State, int]
    suspended: int
    chance: float
    items: tuple[MapNode, ...]


class Predictor(StrEnum):
    """Who predicts whether an answer will recall."""

    SCHEDULER = "scheduler"
    CONSTANT = "constant"
    MOVING_AVERAGE = "moving-average"


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How good predictions were.

    Attributes:
        log_loss: The mean of -ln of the chance given to what happened; lower is better.
        rmse_bins: The difference of predicted and actual rates over FSRS's bins, as a weighted
            root mean square; lower is better.
        auc: The chance that a recalled one was given more than a forgotten one, 0.5 is guessing;
            None if all or none were recalled.
    """

    log_loss: float
    rmse_bins: float
    auc: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationBin:
    """Predictions from `low` on and below `high` (the last one holds 1).

    Attributes:
        low: Where it begins.
        high: Where it ends.
        count: The predictions in it, at least 1.
        predicted: Their mean.
        actual: The share that was recalled.
    """

    low: float
    high: float
    count: int
    predicted: float
    actual: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Prediction and reality: answers at least a day after the one before on their card.

    Attributes:
        reviews: How many answers there are to judge by.
        missing: How many more it takes until the rest is shown; 0 if it is.
        bins: Predicted and actual, the bins that hold something; empty while some are missing.
        scores: By predictor; empty while some are missing.
    """

    reviews: int
    missing: int
    bins: tuple[CalibrationBin, ...]
    scores: dict[Predictor, Score]
