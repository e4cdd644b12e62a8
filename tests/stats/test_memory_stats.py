from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.events import EventKind
from malgil.scheduling.card_state import Progress, replay
from malgil.scheduling.fsrs import State
from malgil.stats.memo import POINTS, grid
from malgil.stats.memory import (
    DIFFICULTY_EDGES,
    RETRIEVABILITY_EDGES,
    STABILITY_EDGES,
    histogram,
    memory_panel,
)
from tests.scheduling.logs import CARDS, MODEL, TODAY, every, logs, moments_of, review
from tests.stats.slow_stats import known_over_time, memories_of

if TYPE_CHECKING:
    from malgil.base.events import Event


EDGES = st.sampled_from((STABILITY_EDGES, DIFFICULTY_EDGES, RETRIEVABILITY_EDGES))


@given(st.lists(st.floats(-5, 500)), EDGES, st.booleans())
def test_a_histogram_counts_each_value_once(
    values: list[float],
    edges: tuple[float, ...],
    is_open: bool,  # noqa: FBT001 - drawn
) -> None:
    bins = histogram(sorted(values), edges, is_open=is_open)
    assert sum(one.count for one in bins) == len(values)
    assert [one.low for one in bins] == list(edges if is_open else edges[:-1])
    for number, one in enumerate(bins):
        last = number == len(bins) - 1
        naive = sum(
            (value >= one.low or number == 0) and (last or value < (one.high or 0))
            for value in values
        )
        assert one.count == naive


def naive_known(log: list[Event], day: int) -> float:
    """Replay each card up to a day, and add up the retrievabilities."""
    total = 0.0
    for card in CARDS:
        progress = replay([one for one in log if one.card == card], MODEL)
        if progress.stability is not None:
            total += MODEL.retrievability(progress.stability, progress.elapsed_days(day))
    return total


def forwards(log: list[Event]) -> bool:
    days = [one.learning_day for one in log]
    return days == sorted(days)


def only_answered(log: list[Event]) -> list[Event]:
    """Return a log without showings, since a memory is known over time from its first answer on."""
    return [event for event in log if event.kind is not EventKind.SHOWN]


@given(logs().map(only_answered))
def test_items_known_are_replayed_day_by_day(log: list[Event]) -> None:
    points = known_over_time(every(log), today=TODAY, model=MODEL)
    assert len(points) <= POINTS
    if not points:
        return
    assert points[-1].day == TODAY
    assert points[-1].known == pytest.approx(naive_known(log, TODAY))
    if forwards(log):
        for one in points[:-1]:
            so_far = [event for event in log if event.learning_day <= one.day]
            assert one.known == pytest.approx(naive_known(so_far, one.day))


@given(logs())
def test_the_panel_agrees_with_itself(log: list[Event]) -> None:
    moments = moments_of(log)
    cards = [*(found[-1].after for found in moments.values()), Progress()]
    told = known_over_time(every(log), today=TODAY, model=MODEL)
    panel = memory_panel(
        memories_of(cards, TODAY, MODEL),
        count=len(cards),
        today=TODAY,
        ways=(3, 7),
        past={one.day: one.known for one in told[:-1]} if told else None,
    )
    assert panel.cards == len(cards)
    assert panel.remembered == sum(one.state is not State.NEW for one in cards)
    for bins in (panel.stability, panel.difficulty, panel.retrievability):
        assert sum(one.count for one in bins) == panel.remembered
    assert panel.known == pytest.approx(naive_known(log, TODAY))
    if panel.known_over_time:
        assert panel.known_over_time[-1].known == pytest.approx(panel.known)
    if panel.mean_retrievability is not None:
        assert panel.mean_retrievability * panel.remembered == pytest.approx(panel.known)
    assert (panel.walkable, panel.leaves) == (3, 7)


@given(st.integers(0, 500), st.integers(0, 4000), st.integers(0, 400))
def test_days_that_were_shown_come_again(began: int, span: int, later: int) -> None:
    today = began + span
    days = grid(began, today)
    assert len(days) <= POINTS
    assert days[-1] == today
    assert days[0] >= began
    steps = {b - a for a, b in itertools.pairwise(days[:-1])}
    assert len(steps) <= 1
    for step in steps:
        assert step.bit_count() == 1
        assert all(day % step == 0 for day in days[:-1])
        assert days[0] - began < step
        assert today - days[-2] <= step
        assert len(days) > POINTS // 2 or step == 1
    assert set(days[:-1]) >= {day for day in grid(began, today + later)[:-1] if day < today}


def test_by_hand() -> None:
    # The default weights give a first Good a stability of 2.3065 days, and R(S) = 0.9.
    log = [review(1, CARDS[0], TODAY - 2, 3)]
    moments = moments_of(log)
    points = known_over_time(every(log), today=TODAY, model=MODEL)
    panel = memory_panel(
        memories_of([moments[CARDS[0]][-1].after], TODAY, MODEL),
        count=2,
        today=TODAY,
        ways=(0, 1),
        past={one.day: one.known for one in points[:-1]},
    )
    assert panel.median_stability == pytest.approx(2.3065)
    expected = MODEL.retrievability(2.3065, 2)
    assert panel.known == pytest.approx(expected, rel=1e-6)
    assert 0.9 < expected < 0.92
    assert [one.known for one in panel.known_over_time] == pytest.approx(
        [1.0, MODEL.retrievability(2.3065, 1), expected], rel=1e-6
    )
    assert [(one.low, one.high) for one in panel.stability if one.count] == [(1.0, 3.0)]


def test_nothing_is_remembered_in_an_empty_collection() -> None:
    panel = memory_panel([], count=0, today=TODAY, ways=(0, 0))
    assert (panel.known, panel.remembered, panel.known_over_time) == (0.0, 0, ())
    assert panel.median_stability is panel.mean_difficulty is panel.mean_retrievability is None


def test_since_begins_later() -> None:
    log = [review(1, CARDS[0], TODAY - 9, 3)]
    points = known_over_time(every(log), today=TODAY, model=MODEL, since=TODAY - 2)
    assert [one.day for one in points] == [TODAY - 2, TODAY - 1, TODAY]
