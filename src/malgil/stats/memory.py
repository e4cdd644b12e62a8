"""The memory panel: stability, difficulty and retrievability, and known cards over time."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from math import floor, fsum
from typing import TYPE_CHECKING, Any

from msgspec import Struct, to_builtins

from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.scheduling.pace import mean, median
from malgil.stats.panels import with_head
from malgil.store.review_queries import walkable
from malgil.wording import CARDS_KNOWN, DIFFICULTY, PATHS_KNOWN, RETRIEVABILITY, STABILITY, heading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from malgil.stats.reader import CardMemory, Reader


class Bin(Struct, frozen=True, kw_only=True):
    """A bin of a distribution: values of at least `low` and below `high`.

    Attributes:
        low: Lower bound.
        high: Upper bound, or None. The last bin of a closed range includes it.
        count: Number of cards.
    """

    low: float
    high: float | None
    count: int


class KnownOn(Struct, frozen=True, kw_only=True):
    """The sum of the retrievabilities of all cards at the end of a day."""

    day: int
    known: float


class MemoryFigures(Struct, frozen=True, kw_only=True):
    """The figures about memory.

    Attributes:
        cards: Number of cards, including new ones.
        remembered: Number of cards with a memory.
        known: Sum of their retrievabilities, the number of cards that would be recalled now.
        median_stability: Median stability in days, or None.
        mean_difficulty: Mean difficulty (1–10), or None.
        mean_retrievability: Mean retrievability (0–1), or None.
        stability: Distribution of stability in days.
        difficulty: Distribution of difficulty (1–10).
        retrievability: Distribution of retrievability (0–1).
        known_over_time: `known` from about the first day studied to today. See `malgil.stats.memo`.
        walkable: Expected number of paths walked without an error tomorrow, rounded down.
        leaves: Number of leaf places.
    """

    cards: int
    remembered: int
    known: float
    median_stability: float | None
    mean_difficulty: float | None
    mean_retrievability: float | None
    stability: tuple[Bin, ...]
    difficulty: tuple[Bin, ...]
    retrievability: tuple[Bin, ...]
    known_over_time: tuple[KnownOn, ...]
    walkable: int
    leaves: int


STABILITY_EDGES = (0.0, 1.0, 3.0, 7.0, 14.0, 30.0, 90.0, 180.0, 365.0)


DIFFICULTY_EDGES = tuple(float(edge) for edge in range(1, 11))


RETRIEVABILITY_EDGES = tuple(edge / 10 for edge in range(11))


# Approximate progress after each part of the reading.
_CARDS_READ, _BOOKS_READ = 0.2, 0.4


def compute(reader: Reader) -> MemoryFigures:
    """Return the figures about memory."""
    memories = reader.memories()
    reader.report(_CARDS_READ)
    ways = _ways(reader)
    reader.report(_BOOKS_READ)
    return memory_panel(
        memories,
        count=reader.count_cards(),
        ways=ways,
        today=reader.today,
        past=reader.known(),
    )


def _ways(reader: Reader) -> tuple[int, int]:
    """Return the expected number of paths walked without an error, and of all leaf places."""
    store, branch, book = reader.store, None, reader.scope.phrasebook
    if reader.branch is not None:
        (menu,) = (menu for menu in reader.menus if menu.phrasebook == book)
        part = reader.part(menu)
        branch = (part.start, part.stop - 1)
    expected = walkable(store.connection, book, store.model, reader.today + 1, branch=branch)
    return floor(expected), sum(
        menu.walks[at] is not None for menu in reader.menus for at in reader.part(menu)
    )


def memory_panel(
    memories: Sequence[CardMemory],
    *,
    count: int,
    today: int,
    ways: tuple[int, int],
    past: Mapping[int, float] | None = None,
) -> MemoryFigures:
    """Return the figures about memory.

    Args:
        memories: Memories of the cards that are not archived.
        count: Number of cards that are not archived.
        today: Current learning day.
        ways: Number of paths known now, and of all leaf places.
        past: Sum of retrievabilities at the end of some days before today, in order. None if
            nothing was studied yet.
    """
    recall, stability, difficulty = (
        sorted([memory[column] for memory in memories]) for column in (2, 3, 4)
    )
    known = fsum(recall)
    days = {} if past is None else {**past, today: known}
    over_time = tuple(KnownOn(day=day, known=count) for day, count in days.items())
    return MemoryFigures(
        cards=count,
        remembered=len(memories),
        known=known,
        stability=histogram(stability, STABILITY_EDGES, is_open=True),
        difficulty=histogram(difficulty, DIFFICULTY_EDGES),
        retrievability=histogram(recall, RETRIEVABILITY_EDGES),
        median_stability=median(stability) if stability else None,
        mean_difficulty=mean(difficulty),
        mean_retrievability=mean(recall),
        known_over_time=over_time,
        walkable=ways[0],
        leaves=ways[1],
    )


def histogram(
    values: Sequence[float], edges: Sequence[float], *, is_open: bool = False
) -> tuple[Bin, ...]:
    """Return the number of values in each bin.

    Values outside the range count in the nearest bin.

    Args:
        values: Values in ascending order.
        edges: Lower bounds of the bins in ascending order, and the upper bound of a closed range.
        is_open: Whether the last bin has no upper bound.
    """
    starts = edges if is_open else edges[:-1]
    inner = [bisect_left(values, start) for start in starts[1:]]
    counts = [end - begin for begin, end in pairwise([0, *inner, len(values)])]
    ends: list[float | None] = [high for _, high in pairwise(edges)]
    if is_open:
        ends.append(None)
    return tuple(
        Bin(low=low, high=high, count=count)
        for low, high, count in zip(starts, ends, counts, strict=True)
    )


def sentences(memory: MemoryFigures) -> list[str]:
    """Return the number of cards and paths known now in words."""
    known = _("{name}: about {known} of {cards}.").format(
        name=heading(CARDS_KNOWN), known=round(memory.known), cards=memory.cards
    )
    paths = _("{name}: {walkable}/{leaves}.").format(
        name=heading(PATHS_KNOWN), walkable=memory.walkable, leaves=memory.leaves
    )
    return [f"{known} {paths}"]


def table(memory: MemoryFigures) -> list[Sequence[str]]:
    """Return the three distributions."""
    if not memory.remembered:
        return []
    rows: list[Sequence[str]] = []
    for name, bins in (
        (_(STABILITY), memory.stability),
        (_(DIFFICULTY), memory.difficulty),
        (_(RETRIEVABILITY), memory.retrievability),
    ):
        rows.extend((name, _span(bin_), str(bin_.count)) for bin_ in bins if bin_.count)
    return with_head((N_("memory"), N_("from–to"), N_("cards")), rows)


def _span(bin_: Bin) -> str:
    high = "" if bin_.high is None else f"{bin_.high:g}"
    return f"{bin_.low:g}–{high}"


def to_json(memory: MemoryFigures) -> dict[str, Any]:
    """Return every figure."""
    over_time = [
        {"day": iso_day(point.day), "known": point.known} for point in memory.known_over_time
    ]
    return {"memory": {**to_builtins(memory), "known_over_time": over_time}}
