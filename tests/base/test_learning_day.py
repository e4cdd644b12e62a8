from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.learning_day import day_of, from_date, iso_day, iso_time, to_date, to_ms

ZONES = (
    "Asia/Seoul",
    "America/New_York",
    "Europe/Berlin",
    "Pacific/Apia",
    "Australia/Lord_Howe",
)
LONG_AGO = datetime(1970, 1, 2, tzinfo=UTC)
FAR_AHEAD = datetime(2100, 1, 1, tzinfo=UTC)

zones = st.sampled_from(ZONES).map(ZoneInfo)
instants = st.integers(0, (FAR_AHEAD - LONG_AGO) // timedelta(seconds=1)).map(
    lambda seconds: LONG_AGO + timedelta(seconds=seconds)
)
hours = st.integers(0, 23)


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("text", "hour", "expected"),
    [
        ("2026-11-22T03:59:59.999999", 4, "2026-11-21"),
        ("2026-11-22T04:00:00", 4, "2026-11-22"),
        ("2026-11-22T00:00:00", 0, "2026-11-22"),
        ("2026-11-22T22:59:59", 23, "2026-11-21"),
        ("2026-01-01T02:00:00", 4, "2025-12-31"),
        ("1970-01-01T02:00:00", 4, "1969-12-31"),
    ],
)
def test_the_day_starts_at_the_rollover_hour(text: str, hour: int, expected: str) -> None:
    assert iso_day(day_of(at(text, "Asia/Seoul"), hour)) == expected


def test_days_count_from_1970() -> None:
    assert from_date(date(1970, 1, 1)) == 0
    assert from_date(date(2026, 11, 22)) == 20_779
    assert to_date(-1) == date(1969, 12, 31)


@given(st.dates())
def test_a_date_comes_back(day: date) -> None:
    assert to_date(from_date(day)) == day
    assert iso_day(from_date(day)) == day.isoformat()


@pytest.mark.parametrize("day", [10**7, -(10**7), 10**12, -(10**12)])
def test_a_day_outside_the_calendar_is_refused(day: int) -> None:
    with pytest.raises(ValueError, match="calendar"):
        to_date(day)


@given(instants, zones, hours)
def test_the_wall_clock_decides_in_every_zone(instant: datetime, zone: ZoneInfo, hour: int) -> None:
    local = instant.astimezone(zone)
    today = from_date(local.date())
    assert day_of(local, hour) == (today if local.hour >= hour else today - 1)


@given(instants, zones, hours)
def test_a_learning_day_lasts_at_least_22_hours_and_never_goes_back(
    instant: datetime, zone: ZoneInfo, hour: int
) -> None:
    day = day_of(instant.astimezone(zone), hour)
    later = day_of((instant + timedelta(hours=22)).astimezone(zone), hour)
    assert later >= day
    # Apia left out 30 December 2011, so that the date moved by two there.
    skipped = zone.key == "Pacific/Apia" and instant.year == 2011 and instant.month == 12
    assert later <= day + 1 + skipped


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("America/New_York", "2026-03-08"),  # 23 hours
        ("America/New_York", "2026-11-01"),  # 25 hours
        ("Europe/Berlin", "2026-03-29"),
        ("Europe/Berlin", "2026-10-25"),
        ("Australia/Lord_Howe", "2026-04-05"),  # half an hour
        ("Australia/Lord_Howe", "2026-10-04"),
        ("Asia/Seoul", "1988-05-08"),
        ("Asia/Seoul", "1988-10-09"),
    ],
)
@pytest.mark.parametrize("hour", [0, 1, 2, 3, 4, 12])
def test_the_clocks_that_change_neither_skip_nor_double_a_day(
    zone: str, start: str, hour: int
) -> None:
    begin = at(start, zone).astimezone(UTC) - timedelta(hours=26)
    minutes = range(0, 4 * 24 * 60, 5)
    moments = [(begin + timedelta(minutes=m)).astimezone(ZoneInfo(zone)) for m in minutes]
    assert len({moment.utcoffset() for moment in moments}) == 2
    days = [day_of(moment, hour) for moment in moments]
    assert days == sorted(days)
    assert set(days) == set(range(days[0], days[-1] + 1))


def test_the_second_pass_through_an_hour_is_the_same_day() -> None:
    first = at("2026-10-25T02:30:00", "Europe/Berlin")
    second = first.replace(fold=1)
    assert to_ms(second) - to_ms(first) == 3_600_000
    assert day_of(first, 4) == day_of(second, 4)


def test_a_journey_counts_the_day_that_the_wall_shows() -> None:
    instant = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
    seoul = day_of(instant.astimezone(ZoneInfo("Asia/Seoul")), 4)
    new_york = day_of(instant.astimezone(ZoneInfo("America/New_York")), 4)
    assert iso_day(seoul) == "2026-11-22"
    assert iso_day(new_york) == "2026-11-21"


@given(instants, hours, hours)
def test_another_rollover_hour_moves_a_moment_by_a_day_at_most(
    instant: datetime, one: int, other: int
) -> None:
    assert abs(day_of(instant, one) - day_of(instant, other)) <= 1


@pytest.mark.parametrize("hour", [-1, 24, 100])
def test_an_hour_that_is_none_is_refused(hour: int) -> None:
    with pytest.raises(ValueError, match="hour"):
        day_of(FAR_AHEAD, hour)


def test_a_time_without_a_zone_is_refused() -> None:
    naive = FAR_AHEAD.replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"):
        day_of(naive, 4)
    with pytest.raises(ValueError, match="zone"):
        to_ms(naive)


@given(instants, zones)
def test_an_instant_is_the_same_in_every_zone(instant: datetime, zone: ZoneInfo) -> None:
    assert to_ms(instant.astimezone(zone)) == to_ms(instant)


@given(st.integers(to_ms(LONG_AGO), to_ms(FAR_AHEAD)))
def test_a_time_comes_back_to_the_millisecond(ms: int) -> None:
    assert to_ms(datetime.fromisoformat(iso_time(ms))) == ms


def test_times_are_written_in_utc_with_milliseconds() -> None:
    ms = to_ms(at("2026-11-22T17:14:00.0079", "Asia/Seoul"))
    assert iso_time(ms) == "2026-11-22T08:14:00.007Z"
    assert iso_time(0) == "1970-01-01T00:00:00.000Z"


@pytest.mark.parametrize("ms", [10**15, -(10**15), 10**30])
def test_a_time_outside_the_calendar_is_refused(ms: int) -> None:
    with pytest.raises(ValueError, match="calendar"):
        iso_time(ms)
