"""Prediction and reality: what was predicted before each answer, and how good that was.

The measures are those of the FSRS benchmark (github.com/open-spaced-repetition/srs-benchmark): log
loss, RMSE(bins) and AUC, over the answers that came at least a day after the one before on their
card. On the same day as another answer little is forgotten and nothing is scheduled by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from math import exp, fsum, log, sqrt
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from malgil.scheduling.card_history import BinKey
    from malgil.scheduling.fsrs import Model

Sum: TypeAlias = "list[Any]"
"""Answers counted together: forgotten, recalled, and their chances added up."""

ENOUGH = 100
"""So many answers are needed before predictions are judged; with fewer it would be noise."""

_CLOSEST = 1e-6  # to 0 and 1, so that one surprise does not make a log loss endless
_BINS = 20
_FINENESS = 1000  # cells of the chances
_AT_ONCE = 10_000


class RunningAverage(NamedTuple):
    """How the answers before one went: all that the two simple predictors know.

    Attributes:
        answers: How many there were.
        recalled: How many of them were recalled.
        logit: The moving average's, of the chance.
    """

    answers: int
    recalled: int
    logit: float


NO_ANSWERS = RunningAverage(0, 0, 1.2)
"""Before the first answer; the logit is where the FSRS benchmark's moving average begins."""


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


class Prediction(NamedTuple):
    """A chance that was given before an answer, and the answer.

    Attributes:
        chance: Of recalling, 0–1.
        recalled: Whether it was.
        bin: Where RMSE(bins) counts it.
    """

    chance: float
    recalled: bool
    bin: BinKey


class Sums:
    """All that the measures of a predictor are made of.

    Attributes:
        loss: -ln of the chances given to what happened, added up.
        bins: Its answers by the bin of RMSE(bins).
        cells: The same by the thousandth in which the chance lies.
    """

    def __init__(self) -> None:
        """Begin with no answers."""
        self.loss = 0.0
        self.bins: dict[BinKey, Sum] = {}
        self.cells: dict[int, Sum] = {}

    @property
    def answers(self) -> int:
        """How many answers were counted."""
        return sum(forgotten + recalled for forgotten, recalled, _chance in self.cells.values())

    def add(self, predictions: Iterable[tuple[float, bool, BinKey]]) -> None:
        """Count predictions: the chance, whether it was recalled, and the bin."""
        bins, cells, loss = self.bins, self.cells, self.loss
        for chance, recalled, key in predictions:
            likelihood = chance if recalled else 1 - chance
            if not _CLOSEST <= likelihood <= 1 - _CLOSEST:
                likelihood = min(max(likelihood, _CLOSEST), 1 - _CLOSEST)
            loss -= log(likelihood)
            cell = int(chance * _FINENESS)
            # The product is rounded, so it can lie beyond an edge that the chance is beside.
            if chance < cell / _FINENESS:
                cell -= 1
            elif cell == _FINENESS or chance >= (cell + 1) / _FINENESS:
                cell = min(cell + 1, _FINENESS - 1)
            alike = bins.get(key)
            if alike is None:
                alike = bins[key] = [0, 0, 0.0]
            near = cells.get(cell)
            if near is None:
                near = cells[cell] = [0, 0, 0.0]
            alike[recalled] += 1
            alike[2] += chance
            near[recalled] += 1
            near[2] += chance
        self.loss = loss

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
        return self.loss / self.answers

    def rmse_bins(self) -> float:
        """Return the root of the mean squared difference of predicted and actual rates by bin.

        Each bin weighs what it holds, as in "Evaluation" of the FSRS benchmark.
        """
        squares: Iterable[float] = (
            (chance - recalled) ** 2 / (forgotten + recalled)
            for forgotten, recalled, chance in self.bins.values()
        )
        return sqrt(fsum(squares) / self.answers)

    def auc(self) -> float | None:
        """Return the chance that a recalled answer was given more than a forgotten one.

        Ties are half; chances in the same thousandth are such. Counted by ranks (Mann and
        Whitney); None if all or none were recalled.
        """
        right: int = sum(recalled for _forgotten, recalled, _chance in self.cells.values())
        wrong = self.answers - right
        if not right or not wrong:
            return None
        ahead: float = 0.0
        below = 0
        for _cell, (forgotten, recalled, _chance) in sorted(self.cells.items()):
            ahead += recalled * (below + forgotten / 2)
            below += forgotten
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


def sums_of(
    predictions: Iterable[tuple[float, bool, BinKey]],
    before: Mapping[Predictor, Sums] | None = None,
    running: RunningAverage = NO_ANSWERS,
) -> tuple[dict[Predictor, Sums], RunningAverage]:
    """Return the sums of the scheduler and of the two that know no forgetting.

    Args:
        predictions: The scheduler's, in the order of the log.
        before: The sums of the answers before them, which are added to.
        running: The running average of those.

    Returns:
        The sums, and the running average of all.
    """
    sums = {predictor: Sums() for predictor in Predictor} if before is None else dict(before)
    left = iter(predictions)
    while some := list(islice(left, _AT_ONCE)):
        _chances, recalls, bins = zip(*some, strict=True)
        constant, moving, running = _baselines(recalls, running)
        sums[Predictor.SCHEDULER].add(some)
        sums[Predictor.CONSTANT].add(zip(constant, recalls, bins, strict=True))
        sums[Predictor.MOVING_AVERAGE].add(zip(moving, recalls, bins, strict=True))
    return sums, running


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
    for cell, (forgotten, recalled, chance) in sums.cells.items():
        group = grouped.setdefault(cell * bins // _FINENESS, [0, 0, 0.0])
        group[0] += forgotten
        group[1] += recalled
        group[2] += chance
    return tuple(
        CalibrationBin(
            low=number / bins,
            high=(number + 1) / bins,
            count=(count := forgotten + recalled),
            predicted=chance / count,
            actual=recalled / count,
        )
        for number, (forgotten, recalled, chance) in sorted(grouped.items())
    )


def constant_rate(answers: Iterable[Prediction]) -> list[Prediction]:
    """Return the same answers, each predicted by the share of all before it that were recalled.

    One recalled and one forgotten are added, so that the first has a prediction too.

    Args:
        answers: In the order of the log; their own chances are not looked at.
    """
    known = list(answers)
    chances, _moving, _running = _baselines([answer.recalled for answer in known], NO_ANSWERS)
    return [answer._replace(chance=chance) for answer, chance in zip(known, chances, strict=True)]


def moving_average(answers: Iterable[Prediction]) -> list[Prediction]:
    """Return the same answers, each predicted by how the last ones before it went.

    The moving average of the FSRS benchmark: a logit that each answer moves towards itself, so that
    what is long ago counts less and less.

    Args:
        answers: In the order of the log; their own chances are not looked at.
    """
    known = list(answers)
    _constant, chances, _running = _baselines([answer.recalled for answer in known], NO_ANSWERS)
    return [answer._replace(chance=chance) for answer, chance in zip(known, chances, strict=True)]


def score(predictions: Iterable[Prediction]) -> Score:
    """Return how good predictions were.

    Raises:
        ValueError: There are none.
    """
    sums = Sums()
    sums.add(predictions)
    return sums.score()


# How fast the moving average of the FSRS benchmark follows.
_LEARNING_RATE = 0.3


def _baselines(
    recalls: Iterable[bool], running: RunningAverage
) -> tuple[list[float], list[float], RunningAverage]:
    """Return what the constant rate and the moving average give each answer, and what comes after.

    Args:
        recalls: Whether each answer recalled, in the order of the log.
        running: The running average of the answers before them.
    """
    answers, hits, logit = running
    constant: list[float] = []
    moving: list[float] = []
    for recalled in recalls:
        # One more of each, so that the first answer has a chance too.
        constant.append((hits + 1) / (answers + 2))
        chance = 1 / (1 + exp(-logit))
        moving.append(chance)
        answers += 1
        hits += recalled
        logit += _LEARNING_RATE * (recalled - chance)
    return constant, moving, RunningAverage(answers, hits, logit)
