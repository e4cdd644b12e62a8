from __future__ import annotations

import statistics as stdlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.cards import MEANING, PATH
from malgil.scheduling.pace import (
    ENOUGH_SAMPLES,
    days_studied,
    last_days,
    median,
    pace,
)


@given(st.lists(st.integers(-50, 20)), st.integers(-5, 5))
def test_days_studied_are_distinct_days_of_the_last_thirty(days: list[int], today: int) -> None:
    window = range(today - 29, today + 1)
    assert days_studied(days, today) == sum(day in days for day in window)
    assert days_studied(reversed(days), today) <= 30


def test_last_days_ends_with_today() -> None:
    assert last_days({100: 5, 98: 2, 93: 9, 101: 7}, 100) == (0, 0, 0, 0, 2, 0, 5)
    assert last_days({}, 100, 3) == (0, 0, 0)


def test_pace_is_the_default_until_there_are_enough_samples() -> None:
    few = [1_000] * (ENOUGH_SAMPLES - 1)
    assert pace({MEANING: few}) == pace({})
    enough = pace({MEANING: [*few, 1_000]})
    assert enough == {**pace({}), MEANING: 1.0}


def test_an_answer_left_alone_counts_as_a_minute() -> None:
    assert pace({PATH: [3_600_000] * ENOUGH_SAMPLES})[PATH] == 60.0


@given(st.lists(st.integers(-1_000, 1_000), min_size=1))
def test_median_is_the_library_s(values: list[int]) -> None:
    assert median(values) == stdlib.median(values)


def test_there_is_no_median_of_nothing() -> None:
    with pytest.raises(ValueError, match="no values"):
        median([])
