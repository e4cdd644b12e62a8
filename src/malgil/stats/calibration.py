"""The calibration panel: predicted and actual recall."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, Any

from msgspec import Struct, to_builtins

from malgil.base.i18n import N_, _, n_
from malgil.scheduling.calibration import ENOUGH, CalibrationBin, Predictor, Score, calibration_bins
from malgil.stats.panels import with_head
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.scheduling.calibration import Sums
    from malgil.stats.reader import Reader


_CLOSE = 0.025
"""Difference of the mean rates up to which predictions are close."""


class Calibration(Struct, frozen=True, kw_only=True):
    """Predicted and actual recall of answers at least a day after the card's previous answer.

    Attributes:
        reviews: Number of such answers.
        missing: Number of further answers needed for bins and scores.
        bins: Predicted and actual rates, without empty bins. Empty if answers are missing.
        scores: Scores by predictor. Empty if answers are missing.
    """

    reviews: int
    missing: int
    bins: tuple[CalibrationBin, ...]
    scores: dict[Predictor, Score]


def compute(reader: Reader) -> Calibration:
    """Return predicted and actual recall."""
    return calibration_panel(reader.sums)


def calibration_panel(sums: Mapping[Predictor, Sums]) -> Calibration:
    """Return predicted and actual recall, if there are enough answers.

    Args:
        sums: Sums of every predictor.
    """
    scheduler = sums[Predictor.SCHEDULER]
    missing = max(0, ENOUGH - scheduler.answers)
    if missing:
        return Calibration(reviews=scheduler.answers, missing=missing, bins=(), scores={})
    return Calibration(
        reviews=scheduler.answers,
        missing=0,
        bins=calibration_bins(scheduler),
        scores={predictor: sums[predictor].score() for predictor in Predictor},
    )


PREDICTORS = {
    Predictor.SCHEDULER: N_("scheduler"),
    Predictor.CONSTANT: N_("constant rate"),
    Predictor.MOVING_AVERAGE: N_("moving average"),
}


def sentences(calibration: Calibration) -> list[str]:
    """Return the scores, or the number of missing answers, in words."""
    if calibration.missing:
        said = n_(
            "Too few answers to judge the predictions: {count} more answer is needed, "
            "a day or more after the previous one.",
            "Too few answers to judge the predictions: {count} more answers are "
            "needed, each a day or more after the previous one.",
            calibration.missing,
        ).format(count=calibration.missing)
        return [said]
    predicted = fsum(bin_.predicted * bin_.count for bin_ in calibration.bins) / calibration.reviews
    actual = fsum(bin_.actual * bin_.count for bin_ in calibration.bins) / calibration.reviews
    said = _("Predicted {predicted}, recalled {actual}.").format(
        predicted=percent(predicted), actual=percent(actual)
    )
    return [f"{said} {_match(predicted, actual)} {_comparison(calibration.scores)}"]


def _match(predicted: float, actual: float) -> str:
    if abs(predicted - actual) < _CLOSE:
        return _("The predictions are close.")
    if actual > predicted:
        return _("You remember more than predicted.")
    return _("You forget more than predicted.")


def _comparison(scores: Mapping[Predictor, Score]) -> str:
    """Return whether the scheduler predicts better than those that know no card."""
    own = scores[Predictor.SCHEDULER].log_loss
    if all(own < score.log_loss for who, score in scores.items() if who != Predictor.SCHEDULER):
        return _("They beat guessing from your average.")
    return _("Guessing from your average would be as good.")


def table(calibration: Calibration) -> list[Sequence[str]]:
    """Return the bins."""
    rows = (
        (
            f"{bin_.low:.0%}–{bin_.high:.0%}",
            percent(bin_.predicted),
            percent(bin_.actual),
            str(bin_.count),
        )
        for bin_ in calibration.bins
    )
    return with_head((N_("predicted"), N_("mean"), N_("recalled"), N_("answers")), rows)


def ranking(scores: Iterable[tuple[str, Score]]) -> str:
    """Return the names of predictors by the quality of their predictions, in words."""
    ranked = sorted(scores, key=lambda named: named[1].log_loss)
    names = ", ".join(name for name, _score in ranked)
    return _("Best predictions first: {names}.").format(names=names)


def score_table(scores: Iterable[tuple[str, Score]]) -> list[Sequence[str]]:
    """Return the scores of named predictors as a table."""
    rows = (
        (
            name,
            f"{score.log_loss:.4f}",
            f"{score.rmse_bins:.4f}",
            "-" if score.auc is None else f"{score.auc:.3f}",
        )
        for name, score in scores
    )
    return with_head((N_("prediction by"), N_("log loss"), N_("RMSE(bins)"), N_("AUC")), rows)


def to_json(calibration: Calibration) -> dict[str, Any]:
    """Return the bins and the scores."""
    return {"calibration": to_builtins(calibration)}
