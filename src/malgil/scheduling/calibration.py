"""Prediction and reality: what was predicted before each answer, and how good that was.

The measures are those of the FSRS benchmark (github.com/open-spaced-repetition/srs-benchmark): log
loss, RMSE(bins) and AUC, over the answers that came at least a day after the one before on their
card. On the same day as another answer little is forgotten and nothing is scheduled by it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from math import fsum, log, sqrt
from typing import TYPE_CHECKING, TypeVar

from malgil.base.events import order_key
from malgil.scheduling.card_history import RunningAverage, review_intervals, trace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.card_history import BinKey, ReviewInterval, Transition
    from malgil.scheduling.fsrs import Model

_Key = TypeVar("_Key")

ENOUGH = 100
"""So many answers are needed before predictions are judged; with fewer it would be noise."""

_CLOSEST = 1e-6  # to 0 and 1, so that one surprise does not make a log loss endless
_BINS = 20
_FINENESS = 1000  # cells of the chances
_WHOLE = 1_000_000_000


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


@dataclass(frozen=True, slots=True)
class Prediction:
    """A chance that was given before an answer, and the answer.

    Attributes:
        chance: Of recalling, 0–1.
        recalled: Whether it was.
        bin: Where RMSE(bins) counts it.
    """

    chance: float
    recalled: bool
    bin: BinKey


@dataclass(slots=True)
class Sum:
    """Answers that are counted together, in whole numbers: what is added can be taken away again.

    Attributes:
        answers: How many there are.
        recalled: How many of them were.
        chance: The chances that were given to recalling them, added up; billionths.
        loss: -ln of the chances given to what happened, added up; billionths.
    """

    answers: int = 0
    recalled: int = 0
    chance: int = 0
    loss: int = 0

    def add(self, answers: int, recalled: int, chance: int, loss: int) -> None:
        """Add others to these."""
        self.answers += answers
        self.recalled += recalled
        self.chance += chance
        self.loss += loss

    def row(self) -> tuple[int, int, int, int]:
        """Return the four in their order."""
        return self.answers, self.recalled, self.chance, self.loss


class Sums:
    """All that the measures of a predictor are made of.

    Attributes:
        bins: Its answers by the bin of RMSE(bins).
        cells: The same answers by the thousandth in which the chance lies.
    """

    def __init__(self) -> None:
        """Begin with no answers."""
        self.bins: dict[BinKey, Sum] = {}
        self.cells: dict[int, Sum] = {}

    @property
    def answers(self) -> int:
        """How many answers were counted."""
        return sum(cell.answers for cell in self.cells.values())

    def add(self, chance: float, key: BinKey, recalled: int, times: int = 1) -> None:
        """Count a prediction so many times; -1 takes it away again.

        Args:
            chance: Of recalling, 0–1.
            key: Its bin.
            recalled: 1 if it was, else 0.
            times: How often.
        """
        likelihood = chance if recalled else 1 - chance
        if not _CLOSEST <= likelihood <= 1 - _CLOSEST:
            likelihood = min(max(likelihood, _CLOSEST), 1 - _CLOSEST)
        answers, hits = times, times * recalled
        total, loss = times * round(chance * _WHOLE), times * round(-log(likelihood) * _WHOLE)
        cell = _cell(chance)
        _at(self.bins, key).add(answers, hits, total, loss)
        _at(self.cells, cell).add(answers, hits, total, loss)

    def score(self) -> Score:
        """Return how good the predictions were.

        Raises:
            ValueError: There are none.
        """
        if not self.answers:
            raise ValueError("no predictions")
        return Score(log_loss=self.log_loss(), rmse_bins=self.rmse_bins(), auc=self.auc())

    def log_loss(self) -> float:
        """Return the mean of -ln of the chance that was given to what happened."""
        return sum(group.loss for group in self.bins.values()) / _WHOLE / self.answers

    def rmse_bins(self) -> float:
        """Return the root of the mean squared difference of predicted and actual rates by bin.

        Each bin weighs what it holds, as in "Evaluation" of the FSRS benchmark.
        """
        squares = (
            (group.chance / _WHOLE - group.recalled) ** 2 / group.answers
            for group in self.bins.values()
            if group.answers
        )
        return sqrt(fsum(squares) / self.answers)

    def auc(self) -> float | None:
        """Return the chance that a recalled answer was given more than a forgotten one.

        Ties are half; chances in the same thousandth are such. Counted by ranks (Mann and
        Whitney); None if all or none were recalled.
        """
        right = sum(cell.recalled for cell in self.cells.values())
        wrong = self.answers - right
        if not right or not wrong:
            return None
        ahead = below = 0.0
        for _, cell in sorted(self.cells.items()):
            misses = cell.answers - cell.recalled
            ahead += cell.recalled * (below + misses / 2)
            below += misses
        return ahead / (right * wrong)


@dataclass(frozen=True, slots=True)
class WeightsPeriod:
    """The weights in force from an event of the log on.

    Attributes:
        since: The `order_key` of that event; `(-inf, "")` for the weights before any event.
        model: FSRS under them.
    """

    since: tuple[float, str]
    model: Model


def judged_answers(
    cards: Mapping[str, Sequence[Event]],
    periods: Sequence[WeightsPeriod],
    traced: Mapping[str, Sequence[Transition]] | None = None,
) -> list[tuple[Event, Prediction]]:
    """Return every answer to be judged by, in the order of the log, with what was predicted.

    Each was predicted under the weights that were in force then: later weights know the answer.

    Args:
        cards: The live events of each card, in the order of the log.
        periods: The weights in the order of the log, at least one.
        traced: What `trace` gives for each card under the last weights, if it is at hand.
    """
    judged: list[tuple[Event, Prediction]] = []
    starts = [period.since for period in periods]
    for number, period in enumerate(periods):
        cached = traced if traced is not None and period is periods[-1] else {}
        curve = period.model.curve()
        for card, events in cards.items():
            ends = [bisect_right(starts, order_key(event)) - 1 for event in events]
            if number not in ends:
                continue
            so_far = events[: bisect_right(ends, number)]
            moments = cached.get(card) or list(trace(so_far, period.model))
            judged.extend(
                (interval.moment.event, prediction)
                for interval in review_intervals(moments)
                if (prediction := predicted(interval, curve)) is not None
                and bisect_right(starts, order_key(interval.moment.event)) - 1 == number
            )
    return sorted(judged, key=lambda pair: order_key(pair[0]))


def predicted(interval: ReviewInterval, curve: Callable[[float, int], float]) -> Prediction | None:
    """Return what a model gave an answer, whose memory is the interval's; None if nothing.

    Args:
        interval: The answer.
        curve: The model's, from `Model.curve`.
    """
    key, stability = interval.bin, interval.moment.before.stability
    if key is None or stability is None:
        return None
    return Prediction(curve(stability, interval.elapsed), interval.moment.recalled, key)


def sums_of(predictions: Iterable[Prediction]) -> dict[Predictor, Sums]:
    """Return the sums of the scheduler and of the two that know no forgetting.

    Args:
        predictions: The scheduler's, in the order of the log.
    """
    sums = {predictor: Sums() for predictor in Predictor}
    running = RunningAverage()
    for prediction in predictions:
        add_to(sums, prediction, running)
        running = running.after(prediction.recalled)
    return sums


def add_to(
    sums: Mapping[Predictor, Sums], prediction: Prediction, running: RunningAverage, times: int = 1
) -> None:
    """Count an answer for each predictor, or take it away again.

    Args:
        sums: Those of every predictor.
        prediction: The scheduler's.
        running: The running average of the answers before it.
        times: 1, or -1 to take it away.
    """
    key, recalled = prediction.bin, int(prediction.recalled)
    sums[Predictor.SCHEDULER].add(prediction.chance, key, recalled, times)
    sums[Predictor.CONSTANT].add(running.constant, key, recalled, times)
    sums[Predictor.MOVING_AVERAGE].add(running.average, key, recalled, times)


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


def calibration_bins(sums: Sums, bins: int = _BINS) -> tuple[CalibrationBin, ...]:
    """Return predicted and actual rates of equally wide bins; empty ones are left out."""
    grouped: dict[int, Sum] = {}
    for cell, here in sums.cells.items():
        number = cell * bins // _FINENESS
        grouped.setdefault(number, Sum()).add(*here.row())
    return tuple(
        CalibrationBin(
            low=number / bins,
            high=(number + 1) / bins,
            count=group.answers,
            predicted=group.chance / _WHOLE / group.answers,
            actual=group.recalled / group.answers,
        )
        for number, group in sorted(grouped.items())
    )


def constant_rate(answers: Iterable[Prediction]) -> list[Prediction]:
    """Return the same answers, each predicted by the share of all before it that were recalled.

    One recalled and one forgotten are added, so that the first has a prediction too.

    Args:
        answers: In the order of the log; their own chances are not looked at.
    """
    return [
        Prediction(running.constant, answer.recalled, answer.bin)
        for answer, running in _with_running(answers)
    ]


def moving_average(answers: Iterable[Prediction]) -> list[Prediction]:
    """Return the same answers, each predicted by how the last ones before it went.

    The moving average of the FSRS benchmark: a logit that each answer moves towards itself, so that
    what is long ago counts less and less.

    Args:
        answers: In the order of the log; their own chances are not looked at.
    """
    return [
        Prediction(running.average, answer.recalled, answer.bin)
        for answer, running in _with_running(answers)
    ]


def score(predictions: Iterable[Prediction]) -> Score:
    """Return how good predictions were.

    Raises:
        ValueError: There are none.
    """
    sums = Sums()
    for prediction in predictions:
        sums.add(prediction.chance, prediction.bin, int(prediction.recalled))
    return sums.score()


def _with_running(answers: Iterable[Prediction]) -> Iterator[tuple[Prediction, RunningAverage]]:
    running = RunningAverage()
    for answer in answers:
        yield answer, running
        running = running.after(answer.recalled)


def _at(sums: dict[_Key, Sum], key: _Key) -> Sum:
    total = sums.get(key)
    if total is None:
        total = sums[key] = Sum()
    return total


def _cell(chance: float) -> int:
    """Return the thousandth in which a chance lies, from 0; the last one holds 1."""
    cell = min(_FINENESS - 1, int(chance * _FINENESS))
    # The product is rounded, so it can lie beyond the edge that the chance is beside.
    if chance < cell / _FINENESS:
        return cell - 1
    return cell + (cell < _FINENESS - 1 and chance >= (cell + 1) / _FINENESS)
