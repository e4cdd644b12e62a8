from __future__ import annotations

from itertools import combinations, pairwise
from math import isclose
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.hashing import shuffled
from malgil.phrasebook.menu import MenuIndex
from malgil.quiz.modes.base import ArrangeQuestion, kendall_tau, load_mode
from malgil.quiz.modes.order import WINDOW, scrambled, windows

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook


def slow_tau(order: list[int]) -> float:
    pairs = list(combinations(order, 2))
    right = sum(first < second for first, second in pairs)
    return (right - (len(pairs) - right)) / len(pairs) if pairs else 1.0


@given(st.integers(0, 12).flatmap(lambda count: st.permutations(list(range(count)))))
def test_tau_is_what_counting_every_pair_gives(order: list[int]) -> None:
    assert isclose(kendall_tau(order), slow_tau(order))


def test_tau_only_looks_at_the_order_not_at_the_numbers() -> None:
    assert kendall_tau([20, 4, 70]) == kendall_tau([1, 0, 2])


@given(st.integers(0, 600))
def test_windows_cover_every_pair_of_neighbours(length: int) -> None:
    found = windows(length)
    if length < 3:
        assert found == ()
        return
    assert all(len(window) == min(length, WINDOW) for window in found)
    assert all(window.start >= 0 and window.stop <= length for window in found)
    assert len(set(found)) == len(found)
    covered = {pair for window in found for pair in pairwise(window)}
    assert covered == set(pairwise(range(length)))
    assert all(second.start < first.stop for first, second in pairwise(found))


def test_every_pair_of_neighbours_of_the_real_menu_is_asked(book: Phrasebook) -> None:
    index = MenuIndex(book)
    asked: set[tuple[str, str]] = set()
    for item in load_mode("order").questions(index):
        question = load_mode("order").open(index, item, 0, dict)
        assert isinstance(question, ArrangeQuestion)
        level = [index.children(item.item)[at].id for at in sorted(question.shown)]
        asked.update(pairwise(level))
    levels = [index.children(parent) for parent in index.parents()]
    wanted = {
        (first.id, second.id)
        for level in levels
        if len(level) >= 3
        for first, second in pairwise(level)
    }
    assert asked == wanted


@given(st.integers(2, 8), st.integers())
def test_what_is_shown_is_not_in_order_already(count: int, seed: int) -> None:
    things = list(range(count))
    mixed = scrambled(things, seed)
    assert mixed != things
    assert sorted(mixed) == things
    assert mixed == scrambled(things, seed)


@given(st.lists(st.integers()), st.text())
def test_a_shuffle_keeps_everything_and_depends_on_the_seed_alone(
    things: list[int], seed: str
) -> None:
    assert sorted(shuffled(things, seed)) == sorted(things)
    assert shuffled(things, seed) == shuffled(iter(things), seed)


def test_shuffles_are_even() -> None:
    first = [shuffled(range(4), seed)[0] for seed in range(4000)]
    assert all(850 < first.count(one) < 1150 for one in range(4))


def test_an_order_takes_each_number_once(book: Phrasebook) -> None:
    index = MenuIndex(book)
    shown = scrambled(range(5), 1)

    def ask() -> ArrangeQuestion:
        item = load_mode("order").questions(index)[0]
        return ArrangeQuestion("order", item, index, range(5), shown)

    right = sorted(range(5), key=lambda number: shown[number])
    assert ask().answer(right).score == 1.0
    assert ask().answer(right[::-1]).score == -1.0
    for wrong in ([0, 1, 2, 3], [0, 0, 1, 2, 3], [0, 1, 2, 3, 5], [0, 1, 2, 3, 4, 4]):
        with pytest.raises(LookupError):
            ask().answer(wrong)
