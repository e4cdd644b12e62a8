"""What a review saves a second: for days on which there is little time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.scheduling.fsrs import Rating

if TYPE_CHECKING:
    from malgil.scheduling.fsrs import Memory, Model

HORIZON_DAYS = 30
"""What is saved is counted so many days from now."""


def saved_a_second(model: Model, memory: Memory, elapsed: int, seconds: float) -> float:
    """Return how much expected memory a review saves a second of the learner's time.

    That is the chance to recall the card in a month if it is answered now (with Good if it is
    recalled; else with Again, and with Good a few minutes later), less the chance if it is not;
    over the time that the answers take, a miss taking two.

    Args:
        model: FSRS under the weights in force.
        memory: The card's memory.
        elapsed: Learning days since its last answer, from 0.
        seconds: How long an answer takes, more than 0.

    Raises:
        ValueError: As `Model`.
    """
    recall = model.retrievability(memory.stability, elapsed)
    after = model.next(memory, elapsed)
    relearned = model.next(after[Rating.AGAIN - 1], 0)[Rating.GOOD - 1]
    kept = model.retrievability(after[Rating.GOOD - 1].stability, HORIZON_DAYS)
    mended = model.retrievability(relearned.stability, HORIZON_DAYS)
    without = model.retrievability(memory.stability, elapsed + HORIZON_DAYS)
    saved = recall * kept + (1 - recall) * mended - without
    return saved / (seconds * (2 - recall))
