"""What is remembered: distributions of the memories, and the items known over time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from malgil.core.panels import Bin, KnownOn, MemoryPanel
from malgil.core.statistics import median

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.core.history import Moment
    from malgil.core.memory import Model
    from malgil.core.progress import Progress

STABILITY_EDGES = (0.0, 1.0, 3.0, 7.0, 14.0, 30.0, 90.0, 180.0, 365.0)
DIFFICULTY_EDGES = tuple(float(edge) for edge in range(1, 11))
RETRIEVABILITY_EDGES = tuple(edge / 10 for edge in range(11))

POINTS = 60
"""Items known over time are told for so many days at most."""


class _Chapter(NamedTuple):
    """A card as it is from a learning day on."""

    day: int
    progress: Progress


def memory_panel(
    cards: Iterable[Progress],
    histories: Iterable[Sequence[Moment]],
    *,
    today: int,
    model: Model,
    ways: tuple[int, int],
    since: int | None = None,
) -> MemoryPanel:
    """Return what is remembered now and was before.

    Args:
        cards: Every card that is not archived.
        histories: The moments of each of them, in the order of the log.
        today: The learning day now.
        model: FSRS under the weights in force.
        ways: The paths that can be walked now, and all leaf places.
        since: Begin the items known over time with this day.
    """
    every = list(cards)
    memories = [
        (memory, one.elapsed_days(today)) for one in every if (memory := one.memory) is not None
    ]
    recall = [model.retrievability(memory.stability, elapsed) for memory, elapsed in memories]
    stability = [memory.stability for memory, _ in memories]
    difficulty = [memory.difficulty for memory, _ in memories]
    return MemoryPanel(
        cards=len(every),
        remembered=len(memories),
        known=fsum(recall),
        stability=histogram(stability, STABILITY_EDGES, is_open=True),
        difficulty=histogram(difficulty, DIFFICULTY_EDGES),
        retrievability=histogram(recall, RETRIEVABILITY_EDGES),
        median_stability=median(stability) if stability else None,
        mean_difficulty=mean(difficulty),
        mean_retrievability=mean(recall),
        known_over_time=known_over_time(histories, today=today, model=model, since=since),
        walkable=ways[0],
        leaves=ways[1],
    )


def histogram(
    values: Iterable[float], edges: Sequence[float], *, is_open: bool = False
) -> tuple[Bin, ...]:
    """Return how many values lie in each bin.

    A value outside counts for the bin nearest to it; so does the end of a closed range.

    Args:
        values: What is counted.
        edges: Where each bin begins, rising; of a closed range also where the last one ends.
        is_open: Whether the last bin has no end.
    """
    starts = edges if is_open else edges[:-1]
    counts = [0] * len(starts)
    for value in values:
        counts[max(0, bisect_right(starts, value) - 1)] += 1
    ends: list[float | None] = [high for _, high in pairwise(edges)]
    if is_open:
        ends.append(None)
    return tuple(
        Bin(low=low, high=high, count=count)
        for low, high, count in zip(starts, ends, counts, strict=True)
    )


def known_over_time(
    histories: Iterable[Sequence[Moment]], *, today: int, model: Model, since: int | None = None
) -> tuple[KnownOn, ...]:
    """Return the sum of all retrievabilities at the end of some days, the last of them today.

    Args:
        histories: The moments of each card, in the order of the log.
        today: The learning day now.
        model: FSRS under the weights in force.
        since: Begin with this day, if something was studied before it.
    """
    told = (_memories(moments, today) for moments in histories)
    stories = [story for story in told if story]
    began = min((story[0].day for story in stories), default=None)
    if began is None:
        return ()
    days = spread(max(began, began if since is None else since), today, POINTS)
    known = dict.fromkeys(days, 0.0)
    for story in stories:
        ends = [*(chapter.day for chapter in story[1:]), today + 1]
        for chapter, end in zip(story, ends, strict=True):
            stability = chapter.progress.stability
            if stability is None:
                continue
            for on in days[bisect_left(days, chapter.day) : bisect_left(days, end)]:
                known[on] += model.retrievability(stability, chapter.progress.elapsed_days(on))
    return tuple(KnownOn(day=day, known=value) for day, value in known.items())


def spread(first: int, last: int, most: int) -> list[int]:
    """Return at most so many days, evenly spread from about the first to the last, which is in."""
    step = max(1, -(-(last - first + 1) // most))
    return list(range(last, first - 1, -step))[::-1]


def mean(values: Sequence[float]) -> float | None:
    """Return the mean; None of nothing."""
    return fsum(values) / len(values) if values else None


def _memories(moments: Sequence[Moment], today: int) -> list[_Chapter]:
    """Return the memory that a card had from each day on, each day once and rising.

    Where the clock was set back meanwhile, an answer counts from the latest day before it on, and
    what lies after today from today on.
    """
    story: dict[int, _Chapter] = {}
    latest: int | None = None
    for one in moments:
        if one.before.memory == one.after.memory and not one.is_answer:
            continue
        day = min(one.event.learning_day, today)
        latest = day if latest is None else max(latest, day)
        story[latest] = _Chapter(latest, one.after)
    return list(story.values())
