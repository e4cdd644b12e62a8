from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.events import Event, EventKind
from malgil.base.learning_day import from_date, iso_day
from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.stats.calendar import YEAR, calendar_panel, studied_panel
from malgil.stats.today import today_panel
from tests.scheduling.logs import CARDS, TODAY, every, logs, review
from tests.stats.slow_stats import tallies_of

FIRST = CARDS[0]


@given(logs())
def test_today_is_what_a_naive_count_says(log: list[Event]) -> None:
    today = log[-1].learning_day if log else TODAY
    panel = today_panel(tallies_of(every(log)), today, {})
    here = [one for one in log if one.kind is EventKind.REVIEW and one.learning_day == today]
    assert panel.done.reviews == len(here)
    assert panel.done.again == sum(one.rating == 1 for one in here)
    naive = sum(min(one.duration_ms or 0, 60_000) for one in here) / 1000
    assert panel.done.seconds == pytest.approx(naive)
    new = set()
    for card in CARDS:
        fresh = True
        for one in log:
            if one.card == card and one.kind is EventKind.FORGET:
                fresh = True
            if one.card == card and one.kind is EventKind.REVIEW:
                if fresh and one.learning_day == today:
                    new.add(card)
                fresh = False
    assert panel.introduced == len(new)
    assert panel.again_rate == (
        panel.done.again / panel.done.reviews if panel.done.reviews else None
    )


def test_today_by_hand() -> None:
    log = [
        review(1, FIRST, TODAY - 1, 3),
        review(2, FIRST, TODAY, 1, interval=None, duration_ms=90_000),
        review(3, FIRST, TODAY, 3, duration_ms=4000),
        review(4, CARDS[1], TODAY, 3, duration_ms=6000),
    ]
    panel = today_panel(tallies_of(every(log)), TODAY, {MEANING: [2000] * 10})
    assert (panel.done.reviews, panel.done.again, panel.done.seconds, panel.introduced) == (
        3,
        1,
        70.0,
        1,
    )
    assert panel.again_rate == pytest.approx(1 / 3)
    assert [(one.type, one.seconds, one.measured) for one in panel.pace] == [
        (MEANING, 2.0, True),
        (LABEL, LABEL.pace, False),
        (PATH, PATH.pace, False),
    ]


@given(st.lists(st.integers(-80, 5)), st.integers(-40, 10))
def test_days_in_a_row_are_counted_day_by_day(days: list[int], today: int) -> None:
    panel = studied_panel(days, today)
    past = {day for day in days if day <= today}
    assert panel.total == len(past)
    assert panel.last_30 == sum(today - back in past for back in range(30))
    rows = [0]
    for day in range(-90, today + 1):
        rows.append(rows[-1] + 1 if day in past else 0)
    assert panel.longest_run == max(rows)
    assert panel.current_run == (rows[-1] or (rows[-2] if len(rows) > 1 else 0))


def test_today_still_open_does_not_break_the_row() -> None:
    assert studied_panel([10, 11, 12], 13).current_run == 3
    assert studied_panel([10, 11, 12], 14).current_run == 0
    assert studied_panel([], 14).longest_run == 0


@given(logs(), st.none() | st.integers(TODAY - 500, TODAY))
def test_the_calendar_is_what_a_naive_count_says(log: list[Event], since: int | None) -> None:
    panel = calendar_panel(tallies_of(every(log)), TODAY, since)
    first = max(TODAY - 364, since or 0)
    assert [one.day for one in panel.days] == list(range(first, TODAY + 1))
    for one in panel.days:
        here = [e for e in log if e.kind is EventKind.REVIEW and e.learning_day == one.day]
        assert one.reviews == len(here)
        assert one.again == sum(e.rating == 1 for e in here)
        naive = sum(min(e.duration_ms or 0, 60_000) for e in here) / 1000
        assert one.seconds == pytest.approx(naive)
    assert panel.total == sum(one.reviews for one in panel.days)
    assert panel.busiest == max(one.reviews for one in panel.days)


def test_a_year_is_365_days_and_ends_today() -> None:
    today = from_date(date(2024, 3, 1))
    panel = calendar_panel([], today)
    assert len(panel.days) == YEAR
    assert iso_day(panel.days[-1].day) == "2024-03-01"
    assert iso_day(panel.days[0].day) == (date(2024, 3, 1) - timedelta(364)).isoformat()
