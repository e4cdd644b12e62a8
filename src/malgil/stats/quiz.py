"""The quizzes in numbers: accuracy and time by mode and level, and what is confused."""

from __future__ import annotations

from collections import defaultdict
from math import fsum
from typing import TYPE_CHECKING

from malgil.scheduling.pace import median
from malgil.stats.views import QuizFigures, QuizLevel, QuizModeStats
from malgil.store import quizzes
from malgil.store.confusions import confused_pairs
from malgil.store.quizzes import QuizMode

if TYPE_CHECKING:
    from collections.abc import Collection as AnyOf
    from collections.abc import Iterable, Sequence

    from malgil.phrasebook.model import Phrasebook
    from malgil.store.confusions import ConfusedPair
    from malgil.store.store import Store

_PAIRS = 10
_NOT_ONE_CHOICE = (QuizMode.WHERE, QuizMode.ORDER)


def quiz_panel(
    store: Store,
    phrasebooks: Sequence[str],
    *,
    since: int | None = None,
    items: AnyOf[str] | None = None,
    phrases: AnyOf[str] | None = None,
) -> QuizFigures:
    """Return the quizzes in numbers. What is confused is told of all time.

    Args:
        store: The open collection.
        phrasebooks: The phrasebooks meant.
        since: Only runs that began on this learning day or later.
        items: Only questions about these menu items; None for all.
        phrases: Only pairs with one of these phrases; None for all.
    """
    steps: dict[QuizMode, list[quizzes.QuizStepRow]] = defaultdict(list)
    for step in quizzes.read_counted(store.connection, phrasebooks, since):
        if items is None or step.item in items:
            steps[QuizMode(step.mode)].append(step)
    return QuizFigures(
        modes=tuple(mode_stats(mode, steps[mode]) for mode in QuizMode),
        confused=_confused(store, phrasebooks, phrases),
    )


def mode_stats(mode: QuizMode, steps: Sequence[quizzes.QuizStepRow]) -> QuizModeStats:
    """Return the numbers of one mode from the steps of its counted runs."""
    ends = [step for step in steps if step.last]
    levels: dict[int, list[quizzes.QuizStepRow]] = defaultdict(list)
    for step in steps:
        levels[step.level].append(step)
    return QuizModeStats(
        mode=mode,
        runs=len({step.run for step in ends}),
        questions=len(ends),
        right=sum(step.all_right for step in ends),
        score=_mean([step.score for step in ends]),
        chance=_mean([step.chance for step in ends]),
        median_level_ms=_median(step.ms for step in steps),
        levels=tuple(_level(mode, level, found) for level, found in sorted(levels.items())),
    )


def _level(mode: QuizMode, level: int, steps: Sequence[quizzes.QuizStepRow]) -> QuizLevel:
    guesses = [step.guess for step in steps if step.guess is not None]
    return QuizLevel(
        level=level,
        asked=len(steps),
        right=sum(step.right for step in steps),
        chance=None if mode in _NOT_ONE_CHOICE else _mean([min(1.0, one) for one in guesses]),
        median_ms=_median(step.ms for step in steps),
    )


def _confused(
    store: Store, phrasebooks: Sequence[str], phrases: AnyOf[str] | None
) -> tuple[ConfusedPair, ...]:
    found: list[ConfusedPair] = []
    for one in phrasebooks:
        labels = None if phrases is None else _labels(store.book(one), phrases)
        found.extend(
            pair
            for pair in confused_pairs(store, one, limit=1_000_000)
            if labels is None or not labels.isdisjoint((pair.right.label, pair.taken.label))
        )
    return tuple(sorted(found, key=lambda pair: -pair.count)[:_PAIRS])


def _labels(book: Phrasebook, phrases: AnyOf[str]) -> frozenset[str]:
    return frozenset(phrase.label for phrase in book.phrases if phrase.id in phrases)


def _median(values: Iterable[int]) -> int:
    times = list(values)
    return round(median(times)) if times else 0


def _mean(values: Sequence[float]) -> float | None:
    return fsum(values) / len(values) if values else None
