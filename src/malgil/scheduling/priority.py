"""The order of a day's reviews: first what saves most, then the highest retrievability."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from malgil.base.hashing import blake2b
from malgil.base.value import Value
from malgil.scheduling.fsrs import Rating

if TYPE_CHECKING:
    from collections.abc import Collection

    from malgil.scheduling.fsrs import Memory, Model

_Urgency: TypeAlias = tuple[float, float, bytes, str]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DueCard(Value):
    """A review that can be asked today: due, not suspended, not buried, no sibling answered.

    Attributes:
        card: Card id.
        retrievability: Retrievability today (0–1).
        levels: Menu levels of its phrase (parent item ids, "" for the top level).
        saves: Benefit of asking it (`saved_a_second`), if that takes precedence. Otherwise 0.
    """

    card: str
    retrievability: float
    levels: frozenset[str] = frozenset()
    saves: float = 0.0


def next_review(
    cards: Collection[DueCard], *, day: int, last_levels: frozenset[str] = frozenset()
) -> str | None:
    """Return the next review in one pass, without ordering the rest.

    Levels of the last card are avoided if possible. A level with more than half of the cards takes
    precedence, so that its cards do not pile up at the end.
    """
    if not cards:
        return None
    counts = Counter(level for card in cards for level in card.levels)
    apart = [card for card in cards if last_levels.isdisjoint(card.levels)]
    heaviest = min(counts, key=lambda level: (-counts[level], level), default=None)
    if heaviest is not None and 2 * counts[heaviest] > len(cards):
        apart = [card for card in apart if heaviest in card.levels] or apart
    eligible = apart or list(cards)
    best = max((card.saves, card.retrievability) for card in eligible)
    return min(
        (card for card in eligible if (card.saves, card.retrievability) == best),
        key=lambda card: _urgency(card, day),
    ).card


def _urgency(card: DueCard, day: int) -> _Urgency:
    tie = blake2b(f"{day} {card.card}".encode(), digest_size=8).digest()
    return (-card.saves, -card.retrievability, tie, card.card)


HORIZON_DAYS = 30
"""Days from now at which the saved recall is measured."""


def saved_a_second(model: Model, memory: Memory, elapsed: int, seconds: float) -> float:
    """Return the expected recall that a review saves per second of the learner's time.

    This is the chance of recall in a month if the card is answered now (Good if recalled, otherwise
    Again and then Good), minus the chance if it is not, divided by the time for the answers. A miss
    takes two answers.

    Args:
        model: FSRS model with the current weights.
        memory: Memory of the card.
        elapsed: Learning days since the last answer, from 0.
        seconds: Seconds per answer, greater than 0.

    Raises:
        ValueError: As for `Model`.
    """
    recall = model.retrievability(memory.stability, elapsed)
    after = model.next(memory, elapsed)
    relearned = model.next(after[Rating.AGAIN - 1], 0)[Rating.GOOD - 1]
    kept = model.retrievability(after[Rating.GOOD - 1].stability, HORIZON_DAYS)
    mended = model.retrievability(relearned.stability, HORIZON_DAYS)
    without = model.retrievability(memory.stability, elapsed + HORIZON_DAYS)
    saved = recall * kept + (1 - recall) * mended - without
    return saved / (seconds * (2 - recall))
