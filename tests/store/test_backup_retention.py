from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from malgil.store.auto_backup import ALL_FOR, DAILY, MONTHLY, WEEKLY, kept

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=ZONE)
times = st.lists(
    st.integers(min_value=-60 * 24 * 10, max_value=60 * 24 * 900).map(
        lambda minutes: NOW - timedelta(minutes=minutes)
    ),
    max_size=300,
)


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def test_nothing_stays_of_nothing() -> None:
    assert kept([], NOW) == frozenset()


@given(times)
def test_the_newest_and_all_of_two_days_stay(made: list[datetime]) -> None:
    stay = kept(made, NOW)
    assert stay <= set(made)
    assert stay >= {time for time in made if time > NOW - ALL_FOR}
    assert not made or max(made) in stay


@given(times)
def test_thinning_twice_is_thinning_once(made: list[datetime]) -> None:
    stay = kept(made, NOW)
    assert kept(stay, NOW) == stay


@given(times)
def test_no_more_stay_than_promised(made: list[datetime]) -> None:
    older = [time for time in kept(made, NOW) if time <= NOW - ALL_FOR]
    assert len(older) <= DAILY + WEEKLY + MONTHLY
    ages = sorted(older, reverse=True)
    assert len({time.date() for time in ages}) == len(ages)
    assert len({time.isocalendar()[:2] for time in ages[DAILY:]}) == len(ages[DAILY:])
    months = ages[DAILY + WEEKLY :]
    assert len({(time.year, time.month) for time in months}) == len(months)


@given(times)
def test_a_day_with_backups_keeps_its_newest_while_days_are_left(made: list[datetime]) -> None:
    stay = kept(made, NOW)
    older = [time for time in made if time <= NOW - ALL_FOR]
    covered = {time.date() for time in made if time > NOW - ALL_FOR}
    days = sorted({time.date() for time in older} - covered, reverse=True)[:DAILY]
    for day in days:
        newest = max(time for time in older if time.date() == day)
        assert newest in stay


def test_a_history_of_every_day_thins_to_days_weeks_and_months() -> None:
    """Backups are thinned after each one, for two years."""
    stay: frozenset[datetime] = frozenset()
    for day in range(730, -1, -1):
        now = days_ago(day)
        for hour in (0, 5, 10):
            moment = now + timedelta(hours=hour)
            stay = kept({*stay, moment}, moment)
    last = max(stay)
    ages = sorted((last - time).days for time in stay)
    recent = [age for age in ages if age < 2]
    older = [age for age in ages if age >= 2]
    assert len(recent) == 6
    assert older[:DAILY] == list(range(older[0], older[0] + DAILY))
    assert len(older) == DAILY + WEEKLY + MONTHLY
    assert all(after - before <= 7 for before, after in pairwise(older[: DAILY + WEEKLY]))
    assert all(after - before <= 38 for before, after in pairwise(older))
    assert older[-1] > 30 * MONTHLY


def test_a_pause_costs_nothing() -> None:
    before = [days_ago(400 + day) for day in range(5)]
    assert kept([NOW, *before], NOW) == frozenset([NOW, *before])


def test_what_comes_from_the_future_stays() -> None:
    ahead = [NOW + timedelta(days=365 * year) for year in range(1, 5)]
    assert kept([NOW, *ahead], NOW) == frozenset([NOW, *ahead])
