"""What is predicted before an answer: the bins of the measures, and those who know no forgetting.

Light on purpose: each answer that is written is judged at once.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, floor, log
from typing import NamedTuple

# The moving average of the FSRS benchmark: a logit that starts here and learns so fast.
_FIRST_LOGIT, _LEARNING_RATE = 1.2, 0.3


class BinKey(NamedTuple):
    """The bin of an answer in FSRS's RMSE: alike in days elapsed, in reviews and in lapses."""

    elapsed: int
    reviews: int
    lapses: int


class Course(NamedTuple):
    """How the answers before one went: all that the two simple predictors know.

    Attributes:
        answers: How many there were.
        recalled: How many of them were recalled.
        logit: The moving average's, of the chance.
    """

    answers: int = 0
    recalled: int = 0
    logit: float = _FIRST_LOGIT

    @property
    def constant(self) -> float:
        """The share recalled so far, 0–1; one more of each, so that the first has one too."""
        return (self.recalled + 1) / (self.answers + 2)

    @property
    def average(self) -> float:
        """What the moving average of the FSRS benchmark predicts, 0–1."""
        return 1 / (1 + exp(-self.logit))

    def after(self, recalled: int) -> Course:
        """Return the course with one more answer: 1 if it was recalled, else 0."""
        moved = self.logit + _LEARNING_RATE * (recalled - self.average)
        return Course(self.answers + 1, self.recalled + recalled, moved)


@lru_cache(maxsize=8192)  # days, reviews and lapses are few and come again and again
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


def _step(base: float, value: float) -> float:
    """Return the highest whole power of a base that is not above a value from 1."""
    return float(base ** floor(log(value) / log(base)))
