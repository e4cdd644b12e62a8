from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.events import Event, EventKind
from malgil.base.learning_day import from_date, to_date
from malgil.phrasebook.cards import CARD_KINDS, PATH, CardKind
from malgil.scheduling.calibration import Rate
from malgil.scheduling.card_history import type_of
from malgil.stats.retention import month_of, retention_panel, week_of
from tests.scheduling.logs import CARDS, TODAY, event, every, logs, review
from tests.stats.slow_stats import tallies_of


def naive_tests(log: list[Event]) -> list[tuple[int, int, bool, CardKind]]:
    """Return day, interval, result and kind of each test, by a slow computation."""
    found = []
    for card in CARDS:
        last: int | None = None
        due: int | None = None
        for one in log:
            if one.card != card:
                continue
            if one.kind is EventKind.FORGET:
                last = due = None
            if one.kind is EventKind.SET_DUE and last is not None:
                due = one.due_day
            if one.kind is EventKind.REVIEW:
                day = one.learning_day
                if last is not None and due is not None and due > last and day > last:
                    found.append((day, due - last, (one.rating or 0) > 1, type_of(card)))
                last, due = day, one.due_day
    return found


def rate_of(tests: list[tuple[int, int, bool, CardKind]]) -> Rate:
    return Rate(len(tests), sum(one[2] for one in tests))


@given(logs())
def test_retention_is_what_a_naive_count_says(log: list[Event]) -> None:
    panel = retention_panel(tallies_of(every(log)), TODAY, 0.9)
    tests = [one for one in naive_tests(log) if one[0] <= TODAY]
    assert panel.desired == 0.9
    assert panel.overall == rate_of(tests)
    assert panel.young == rate_of([one for one in tests if one[1] < 21])
    assert panel.mature == rate_of([one for one in tests if one[1] >= 21])
    assert panel.by_type == {
        kind: rate_of([one for one in tests if one[3] is kind]) for kind in CARD_KINDS.values()
    }
    for span in (panel.weeks, panel.months):
        assert sum(one.rate.reviews for one in span) == len(tests)
        for one in span:
            inside = [test for test in tests if one.first <= test[0] <= one.last]
            assert one.rate == rate_of(inside)
        for one, following in itertools.pairwise(span):
            assert following.first == one.last + 1
        if span:
            assert span[0].rate.reviews
            assert span[-1].first <= TODAY <= span[-1].last


@given(st.dates(date(1950, 1, 1), date(2200, 1, 1)))
def test_weeks_and_months_are_those_of_the_calendar(day: date) -> None:
    first, last = week_of(from_date(day))
    assert to_date(first) == day - timedelta(day.weekday())
    assert last == first + 6
    first, last = month_of(from_date(day))
    assert to_date(first) == day.replace(day=1)
    assert to_date(last + 1).day == 1
    assert first <= from_date(day) <= last


def test_by_hand() -> None:
    meaning, label, _path = CARDS[:3]
    log = [
        review(1, meaning, TODAY - 40, 3, interval=None),
        review(2, meaning, TODAY - 40, 3, interval=5),  # same day: no test
        review(3, meaning, TODAY - 34, 3, interval=25),  # young, recalled
        review(4, meaning, TODAY - 9, 1, interval=None),  # mature, forgotten
        review(5, meaning, TODAY - 9, 3, interval=1),  # same day: no test
        review(6, label, TODAY - 3, 3, interval=None),
        review(7, label, TODAY - 2, 3, interval=2),  # was in a step: no test
        review(8, label, TODAY, 2, interval=2),  # young, recalled
    ]
    panel = retention_panel(tallies_of(every(log)), TODAY, 0.9)
    assert (panel.young, panel.mature) == (Rate(2, 2), Rate(1, 0))
    assert panel.overall.share == pytest.approx(2 / 3)
    assert panel.by_type[PATH].share is None


def test_a_moved_due_day_changes_the_interval() -> None:
    card = CARDS[0]
    log = [
        review(1, card, TODAY - 30, 3, interval=3),
        event(2, EventKind.SET_DUE, card=card, state="review", step=0, due_day=TODAY - 5),
        review(3, card, TODAY, 3),
    ]
    assert retention_panel(tallies_of(every(log)), TODAY, 0.9).mature == Rate(1, 1)


def test_a_day_to_come_is_passed_over() -> None:
    log = [review(1, CARDS[0], TODAY - 1, 3), review(2, CARDS[0], TODAY + 5, 3)]
    assert retention_panel(tallies_of(every(log)), TODAY, 0.9).weeks == ()
