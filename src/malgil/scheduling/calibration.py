"""Evaluation of the predicted chances of recall.

The measures are those of the FSRS benchmark (github.com/open-spaced-repetition/srs-benchmark): log
loss, RMSE(bins) and AUC. Only answers at least a day after the card's previous answer count. Within
a day little is forgotten, and such answers do not determine the schedule.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from enum import StrEnum
from math import exp, fsum, inf, log, sqrt
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.scheduling.card_history import BinKey
    from malgil.scheduling.fsrs import Model

Sum: TypeAlias = "list[Any]"
"""Totals of a group of answers: number forgotten, number recalled, sum of chances."""

Predictions: TypeAlias = "tuple[Sequence[float], Sequence[bool], Sequence[BinKey]]"
"""Chances, results and bins of some predictions, as in `Prediction`. Columns are faster to add."""

ENOUGH = 100
"""Minimum number of answers for scores. With fewer they would be noise."""

_CLOSEST = 1e-6  # distance from 0 and 1, so that the log loss stays finite
_BINS = 20
_FINENESS = 1000  # number of cells for the chances
# Where each cell begins. The last cell includes 1, whose product with the fineness is one more.
_EDGES = (*(cell / _FINENESS for cell in range(_FINENESS)), inf, inf)


class RunningAverage(NamedTuple):
    """State of the two baseline predictors after some answers.

    Attributes:
        answers: Number of answers.
        recalled: Number of answers recalled.
        logit: Logit of the moving average.
    """

    answers: int
    recalled: int
    logit: float


NO_ANSWERS = RunningAverage(0, 0, 1.2)
"""State before the first answer. The logit is the initial value of the FSRS benchmark."""


class Rate(Struct, frozen=True):
    """Number of answers and number recalled."""

    reviews: int = 0
    recalled: int = 0

    @property
    def share(self) -> float | None:
        """The share recalled, or None without answers."""
        return self.recalled / self.reviews if self.reviews else None

    def __add__(self, other: Rate) -> Rate:
        """Return the combined rate."""
        return Rate(self.reviews + other.reviews, self.recalled + other.recalled)


class Predictor(StrEnum):
    """Predictors of recall."""

    SCHEDULER = "scheduler"
    CONSTANT = "constant"
    MOVING_AVERAGE = "moving-average"


class Score(Struct, frozen=True, kw_only=True):
    """Scores of a predictor.

    Attributes:
        log_loss: Mean of -ln of the chance given to the actual result. Lower is better.
        rmse_bins: Weighted root mean square difference of predicted and actual rates over FSRS's
            bins. Lower is better.
        auc: Chance that a recalled answer was given a higher chance than a forgotten one. 0.5 is
            guessing. None if all or none were recalled.
    """

    log_loss: float
    rmse_bins: float
    auc: float | None


class Prediction(NamedTuple):
    """A predicted chance of recall and the actual result.

    Attributes:
        chance: Predicted chance of recall (0–1).
        recalled: Whether the answer recalled the card.
        bin: Bin for RMSE(bins).
    """

    chance: float
    recalled: bool
    bin: BinKey


class Sums:
    """The totals from which a predictor's scores are computed.

    Attributes:
        loss: Sum of -ln of the chances given to the actual results.
        bins: Totals by bin of RMSE(bins).
        cells: Totals by chance in thousandths.
    """

    def __init__(self) -> None:
        """Start without answers."""
        self.loss = 0.0
        self.bins: defaultdict[BinKey, Sum] = defaultdict(_no_answers)
        self.cells: defaultdict[int, Sum] = defaultdict(_no_answers)

    @property
    def answers(self) -> int:
        """Number of answers added."""
        return sum(forgotten + recalled for forgotten, recalled, _chance in self.cells.values())

    def add(
        self, chances: Sequence[float], recalls: Sequence[bool], keys: Sequence[BinKey]
    ) -> None:
        """Add predictions, as in `Predictions`."""
        bins, cells, loss = self.bins, self.cells, self.loss
        edges, least, most = _EDGES, _CLOSEST, 1 - _CLOSEST
        for chance, recalled, key in zip(chances, recalls, keys, strict=True):
            likelihood = chance if recalled else 1 - chance
            if not least <= likelihood <= most:
                likelihood = min(max(likelihood, least), most)
            loss -= log(likelihood)
            cell = int(chance * _FINENESS)
            # Rounding can put the product on the other side of an edge than the chance.
            if not edges[cell] <= chance < edges[cell + 1]:
                cell = bisect_right(edges, chance) - 1
            alike, near = bins[key], cells[cell]
            alike[recalled] += 1
            alike[2] += chance
            near[recalled] += 1
            near[2] += chance
        self.loss = loss

    def score(self) -> Score:
        """Return the scores of the predictions.

        Raises:
            ValueError: There are no predictions.
        """
        if not self.answers:
            raise ValueError("no predictions")
        return Score(log_loss=self.log_loss(), rmse_bins=self.rmse_bins(), auc=self.auc())

    def log_loss(self) -> float:
        """Return the mean of -ln of the chance given to the actual result."""
        return self.loss / self.answers

    def rmse_bins(self) -> float:
        """Return the root mean square difference of predicted and actual rates by bin.

        Bins are weighted by their number of answers, as in "Evaluation" of the FSRS benchmark.
        """
        squares: Iterable[float] = (
            (chance - recalled) ** 2 / (forgotten + recalled)
            for forgotten, recalled, chance in self.bins.values()
        )
        return sqrt(fsum(squares) / self.answers)

    def auc(self) -> float | None:
        """Return the chance that a recalled answer was predicted higher than a forgotten one.

        Computed by ranks (Mann–Whitney). Chances in the same thousandth are ties, which count
        half. None if all or none were recalled.
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


def _no_answers() -> Sum:
    return [0, 0, 0.0]


class WeightsPeriod(Struct, frozen=True):
    """A period with one set of weights.

    Attributes:
        since: `order_key` of the event that starts it, or `(-inf, "")` for the first period.
        model: FSRS model with the weights.
    """

    since: tuple[float, str]
    model: Model


def sums_of(
    predictions: Iterable[Predictions],
    before: Mapping[Predictor, Sums] | None = None,
    running: RunningAverage = NO_ANSWERS,
) -> tuple[dict[Predictor, Sums], RunningAverage]:
    """Return the sums of the scheduler and of the two baseline predictors.

    Args:
        predictions: Predictions of the scheduler in log order, in any portions.
        before: Sums of the earlier answers, which are modified (default: none).
        running: Running average of the earlier answers.

    Returns:
        The sums and the running average of all answers.
    """
    sums = {predictor: Sums() for predictor in Predictor} if before is None else dict(before)
    for chances, recalls, bins in predictions:
        constant, moving, running = baselines(recalls, running)
        sums[Predictor.SCHEDULER].add(chances, recalls, bins)
        sums[Predictor.CONSTANT].add(constant, recalls, bins)
        sums[Predictor.MOVING_AVERAGE].add(moving, recalls, bins)
    return sums, running


class CalibrationBin(Struct, frozen=True, kw_only=True):
    """Predictions of at least `low` and below `high` (the last bin includes 1).

    Attributes:
        low: Lower bound.
        high: Upper bound.
        count: Number of predictions, at least 1.
        predicted: Mean prediction.
        actual: Share recalled.
    """

    low: float
    high: float
    count: int
    predicted: float
    actual: float


def calibration_bins(sums: Sums) -> tuple[CalibrationBin, ...]:
    """Return predicted and actual rates of equally wide bins, without empty bins."""
    grouped: dict[int, Sum] = {}
    for cell, (forgotten, recalled, chance) in sums.cells.items():
        group = grouped.setdefault(cell * _BINS // _FINENESS, [0, 0, 0.0])
        group[0] += forgotten
        group[1] += recalled
        group[2] += chance
    return tuple(
        CalibrationBin(
            low=number / _BINS,
            high=(number + 1) / _BINS,
            count=(count := forgotten + recalled),
            predicted=chance / count,
            actual=recalled / count,
        )
        for number, (forgotten, recalled, chance) in sorted(grouped.items())
    )


def score(predictions: Iterable[Prediction]) -> Score:
    """Return the scores of predictions.

    Raises:
        ValueError: There are no predictions.
    """
    sums = Sums()
    found = list(predictions)
    if found:
        sums.add(*zip(*found, strict=True))
    return sums.score()


# Learning rate of the moving average in the FSRS benchmark.
_LEARNING_RATE = 0.3


def baselines(
    recalls: Iterable[bool], running: RunningAverage
) -> tuple[list[float], list[float], RunningAverage]:
    """Return the chances by constant rate and by moving average, and the new running average.

    The constant rate is the share recalled before an answer. The moving average is that of the
    FSRS benchmark: a logit that each answer moves towards its result, so older answers count less.

    Args:
        recalls: Whether each answer recalled its card, in log order.
        running: Running average of the earlier answers.
    """
    answers, hits, logit = running
    constant: list[float] = []
    moving: list[float] = []
    for recalled in recalls:
        # One of each is added, so that the first answer has a chance.
        constant.append((hits + 1) / (answers + 2))
        chance = 1 / (1 + exp(-logit))
        moving.append(chance)
        answers += 1
        hits += recalled
        logit += _LEARNING_RATE * (recalled - chance)
    return constant, moving, RunningAverage(answers, hits, logit)
