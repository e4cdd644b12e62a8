"""How many answers recalled, who predicts that, and how well."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
