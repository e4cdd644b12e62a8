from __future__ import annotations

import statistics as stdlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.cards import MEANING, PATH
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.scheduling.pace import (
    ENOUGH_SAMPLES,
    days_studied,
    last_days,
    median,
    pace,
)
from tests.scheduling.made_cards import cards_of
from tests.scheduling.slow_ways import Way, walkable_ways, ways_of

REAL = Path(__file__).parents[2] / "data" / "phrasebooks" / "amazon-live-chat.yaml"


def two_step_way() -> Way:
    return Way("i", ("A", "B"), "path", ("meaning-a", "meaning-b"))


def test_a_way_needs_its_path_passed_and_every_card_remembered() -> None:
    known = {"path": 0.8, "meaning-a": 0.8, "meaning-b": 0.9}
    assert len(walkable_ways([two_step_way()], {"path"}, known)) == 1
    assert len(walkable_ways([two_step_way()], set(), known)) == 0
    for card in known:
        assert len(walkable_ways([two_step_way()], {"path"}, {**known, card: 0.79})) == 0
        without = {other: value for other, value in known.items() if other != card}
        assert len(walkable_ways([two_step_way()], {"path"}, without)) == 0


def test_the_real_menu_has_104_ways_over_real_cards() -> None:
    book = read_phrasebook_file(REAL)
    ways = ways_of(book)
    assert len(ways) == 104
    cards = {card.id: card for card in cards_of(book)}
    assert all(way.path in cards[way.path_card].paths for way in ways)
    assert all(tuple(cards[card].prompt for card in way.meanings) == way.path for way in ways)
    everything = dict.fromkeys(cards, 1.0)
    assert walkable_ways(ways, set(cards), everything) == ways
    top = ways[0].meanings[0]
    lost = walkable_ways(ways, set(cards), {**everything, top: 0.5})
    assert [way for way in ways if way.meanings[0] != top] == [
        way for way in lost if way.meanings[0] != top
    ]
    assert not any(top in way.meanings for way in lost)


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
