"""Prediction and reality: what was predicted before each answer, and how good that was.

The measures are those of the FSRS benchmark (github.com/open-spaced-repetition/srs-benchmark): log
loss, RMSE(bins) and AUC, over the answers that came at least a day after the one before on their
card. On the same day as another answer little is forgotten and nothing is scheduled by it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby
from math import exp, floor, fsum, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from malgil.core.events import EventKind, order_key
from malgil.core.history import trace
from malgil.core.panels import Calibration, CalibrationBin, Predictor, Score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.core.events import Event
    from malgil.core.history import Moment
    from malgil.core.memory import Model

ENOUGH = 100
"""So many answers are needed before predictions are judged; with fewer it would be noise."""

_CLOSEST = 1e-6  # to 0 and 1, so that one surprise does not make a log loss endless
_BINS = 20
# The moving average of the FSRS benchmark: a logit that starts here and learns so fast.
_FIRST_LOGIT, _LEARNING_RATE = 1.2, 0.3


class BinKey(NamedTuple):
    """The bin of an answer in FSRS's RMSE: alike in days elapsed, in reviews and in lapses."""

    elapsed: int
    reviews: int
    lapses: int


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


@dataclass(frozen=True, slots=True)
class Era:
    """The weights in force from an event of the log on.

    Attributes:
        since: The `order_key` of that event; `(-inf, "")` for the weights before any event.
        model: FSRS under them.
    """

    since: tuple[float, str]
    model: Model


@dataclass(frozen=True, slots=True)
class Tested:
    """An answer that a prediction can be held against.

    Attributes:
        moment: The answer, replayed under the weights that were in force when it was given.
        bin: Where RMSE(bins) counts it.
    """

    moment: Moment
    bin: BinKey

    def under(self, model: Model) -> Prediction:
        """Return what a model gives it; the memory is the moment's."""
        stability = self.moment.before.stability
        if stability is None:
            msg = f"nothing was predicted for {self.moment.event.id}"
            raise ValueError(msg)
        chance = model.retrievability(stability, self.moment.elapsed)
        return Prediction(chance, self.moment.recalled, self.bin)


def judged_answers(
    cards: Mapping[str, Sequence[Event]],
    eras: Sequence[Era],
    traced: Mapping[str, Sequence[Moment]] | None = None,
) -> list[tuple[Tested, Prediction]]:
    """Return every answer to be judged by, in the order of the log, with what was predicted.

    Each was predicted under the weights that were in force then: later weights know the answer.

    Args:
        cards: The live events of each card, in the order of the log.
        eras: The weights in the order of the log, at least one.
        traced: What `trace` gives for each card under the last weights, if it is at hand.
    """
    found: list[tuple[Tested, Prediction]] = []
    starts = [era.since for era in eras]
    for number, era in enumerate(eras):
        known = traced if traced is not None and era is eras[-1] else {}
        for card, events in cards.items():
            ends = [bisect_right(starts, order_key(one)) - 1 for one in events]
            if number not in ends:
                continue
            so_far = events[: bisect_right(ends, number)]
            moments = known.get(card) or list(trace(so_far, era.model))
            found.extend(
                (one, one.under(era.model))
                for one in spaced_answers(moments)
                if bisect_right(starts, order_key(one.moment.event)) - 1 == number
            )
    return sorted(found, key=lambda pair: order_key(pair[0].moment.event))


def spaced_answers(moments: Sequence[Moment]) -> list[Tested]:
    """Return the answers of one card that came at least a day after the one before."""
    found: list[Tested] = []
    spaced = lapses = 0
    for one in moments:
        if one.event.kind is EventKind.FORGET:
            spaced = lapses = 0
        if not one.is_answer or one.before.memory is None or one.elapsed == 0:
            continue
        spaced += 1
        found.append(Tested(one, bin_key(one.elapsed, spaced, lapses)))
        lapses += not one.recalled
    return found


def bin_key(elapsed: int, reviews: int, lapses: int) -> BinKey:
    """Return the bin of an answer, as fsrs-rs has it (`r_matrix_index`).

    Args:
        elapsed: Days since the answer before, from 1.
        reviews: The card's answers after a day or more, this one included.
        lapses: How many of those before this one were Again.
    """
    return BinKey(
        floor(248 * _step(3.62, elapsed) + 0.5),
        floor(1.99 * _step(1.89, reviews + 1) + 0.5),
        floor(1.65 * _step(1.73, lapses) + 0.5) if lapses else 0,
    )


def calibration_panel(tested: Sequence[tuple[Tested, Prediction]]) -> Calibration:
    """Return prediction and reality, if there are answers enough.

    Args:
        tested: In the order of the log.
    """
    scheduler = [prediction for _, prediction in tested]
    missing = max(0, ENOUGH - len(scheduler))
    if missing:
        return Calibration(reviews=len(scheduler), missing=missing, bins=(), scores={})
    return Calibration(
        reviews=len(scheduler),
        missing=0,
        bins=calibration_bins(scheduler),
        scores={
            Predictor.SCHEDULER: score(scheduler),
            Predictor.CONSTANT: score(constant_rate(scheduler)),
            Predictor.MOVING_AVERAGE: score(moving_average(scheduler)),
        },
    )


def calibration_bins(
    predictions: Iterable[Prediction], bins: int = _BINS
) -> tuple[CalibrationBin, ...]:
    """Return predicted and actual rates of equally wide bins; empty ones are left out."""
    grouped: dict[int, list[Prediction]] = {}
    for one in predictions:
        grouped.setdefault(min(bins - 1, floor(one.chance * bins)), []).append(one)
    return tuple(
        CalibrationBin(
            low=number / bins,
            high=(number + 1) / bins,
            count=len(found),
            predicted=fsum(one.chance for one in found) / len(found),
            actual=sum(one.recalled for one in found) / len(found),
        )
        for number, found in sorted(grouped.items())
    )


def constant_rate(answers: Iterable[Prediction]) -> list[Prediction]:
    """Return the same answers, each predicted by the share of all before it that were recalled.

    One recalled and one forgotten are added, so that the first has a prediction too.

    Args:
        answers: In the order of the log; their own chances are not looked at.
    """
    found: list[Prediction] = []
    recalled = 0
    for number, one in enumerate(answers):
        found.append(Prediction((recalled + 1) / (number + 2), one.recalled, one.bin))
        recalled += one.recalled
    return found


def moving_average(answers: Iterable[Prediction]) -> list[Prediction]:
    """Return the same answers, each predicted by how the last ones before it went.

    The moving average of the FSRS benchmark: a logit that each answer moves towards itself, so that
    what is long ago counts less and less.

    Args:
        answers: In the order of the log; their own chances are not looked at.
    """
    found: list[Prediction] = []
    logit = _FIRST_LOGIT
    for one in answers:
        chance = 1 / (1 + exp(-logit))
        found.append(Prediction(chance, one.recalled, one.bin))
        logit += _LEARNING_RATE * (one.recalled - chance)
    return found


def score(predictions: Sequence[Prediction]) -> Score:
    """Return how good predictions were.

    Raises:
        ValueError: There are none.
    """
    if not predictions:
        raise ValueError("no predictions")
    return Score(
        log_loss=log_loss(predictions), rmse_bins=rmse_bins(predictions), auc=auc(predictions)
    )


def log_loss(predictions: Sequence[Prediction]) -> float:
    """Return the mean of -ln of the chance that was given to what happened."""
    return -fsum(log(_given(one)) for one in predictions) / len(predictions)


def rmse_bins(predictions: Sequence[Prediction]) -> float:
    """Return the root of the mean squared difference of predicted and actual rates by bin.

    Each bin weighs what it holds, as in "Evaluation" of the FSRS benchmark.
    """
    grouped: dict[BinKey, list[Prediction]] = {}
    for one in predictions:
        grouped.setdefault(one.bin, []).append(one)
    squares = (
        fsum(one.chance - one.recalled for one in found) ** 2 / len(found)
        for found in grouped.values()
    )
    return sqrt(fsum(squares) / len(predictions))


def auc(predictions: Sequence[Prediction]) -> float | None:
    """Return the chance that a recalled answer was given more than a forgotten one; ties are half.

    Counted by ranks (Mann and Whitney); None if all or none were recalled.
    """
    right = sum(one.recalled for one in predictions)
    wrong = len(predictions) - right
    if not right or not wrong:
        return None
    ordered = sorted(predictions, key=lambda one: one.chance)
    ahead = below = 0.0
    for _, group in groupby(ordered, key=lambda one: one.chance):
        tied = list(group)
        hits = sum(one.recalled for one in tied)
        misses = len(tied) - hits
        ahead += hits * (below + misses / 2)
        below += misses
    return ahead / (right * wrong)


def _given(one: Prediction) -> float:
    chance = min(max(one.chance, _CLOSEST), 1 - _CLOSEST)
    return chance if one.recalled else 1 - chance


def _step(base: float, value: float) -> float:
    """Return the highest whole power of a base that is not above a value from 1."""
    return float(base ** floor(log(value) / log(base)))
