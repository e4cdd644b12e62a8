"""The memory of the steps of a path."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.scheduling.fsrs import Model
from malgil.scheduling.steps import (
    Walk,
    after_walk,
    after_walks,
    read_steps,
    step_strengths,
)
from malgil.store.asked_steps import SUPPORTED, SURE, asked_steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.scheduling.steps import Outcomes

MODEL = Model()
SHOWN = Walk(0, None, False)
WAY = ("top", "top.middle", "top.middle.leaf")

outcomes = st.none() | st.lists(
    st.tuples(st.sampled_from(WAY), st.booleans()), max_size=3, unique_by=lambda one: one[0]
)
histories = st.lists(st.tuples(st.integers(0, 40), outcomes, st.booleans()), max_size=12)


def walked(history: Sequence[tuple[int, Outcomes | None, bool]]) -> tuple[str, int]:
    steps, day = "", 0
    for elapsed, found, right in history:
        day += elapsed
        steps = after_walk(steps, Walk(day, found, right), MODEL)
    return steps, day


def test_a_new_path_is_asked_whole() -> None:
    assert asked_steps("", [WAY], 0, MODEL) == tuple((item, True) for item in WAY)


def test_a_shown_path_is_asked_whole() -> None:
    steps = after_walk("", SHOWN, MODEL)
    assert asked_steps(steps, [WAY], 0, MODEL) == tuple((item, True) for item in WAY)


def test_only_what_was_wrong_is_asked_again_on_the_same_day() -> None:
    steps = after_walk("", SHOWN, MODEL)
    found = [(WAY[0], True), (WAY[1], False), (WAY[2], True)]
    steps = after_walk(steps, Walk(0, found, False), MODEL)
    assert dict(asked_steps(steps, [WAY], 0, MODEL)) == {
        WAY[0]: False,
        WAY[1]: True,
        WAY[2]: False,
    }


def test_a_step_chosen_right_on_another_way_today_stands_there_unless_it_is_weak() -> None:
    steps = after_walk("", Walk(0, [(item, True) for item in WAY], True), MODEL)
    steps = after_walk(steps, Walk(1, [(item, item != WAY[2]) for item in WAY], False), MODEL)
    day = next(
        day for day in range(1, 99) if step_strengths(steps, WAY, MODEL.recall_on(day))[0][0] < SURE
    )
    inner = WAY[:2]
    assert all(is_asked for _item, is_asked in asked_steps(steps, [WAY], day, MODEL))
    asked = dict(asked_steps(steps, [WAY], day, MODEL, inner))
    assert asked == {WAY[0]: False, WAY[1]: False, WAY[2]: True}
    assert all(is_asked for _item, is_asked in asked_steps(steps, [WAY], day + 99, MODEL, inner))


def test_a_step_that_was_wrong_is_asked_however_often_others_were_right() -> None:
    steps = after_walk("", Walk(0, [(item, False) for item in WAY], False), MODEL)
    assert all(is_asked for _item, is_asked in asked_steps(steps, [WAY], 0, MODEL, WAY))


def test_an_answer_without_outcomes_concerns_every_step() -> None:
    right = after_walk("", Walk(0, None, True), MODEL)
    wrong = after_walk("", Walk(0, None, False), MODEL)
    assert all(recall > 0 for recall, _ in step_strengths(right, WAY, MODEL.recall_on(1)))
    assert all(recall == 0 for recall, _ in step_strengths(wrong, WAY, MODEL.recall_on(1)))


def test_a_step_asked_for_the_first_time_goes_on_from_what_the_others_had() -> None:
    before = after_walk("", Walk(0, None, True), MODEL)
    after = after_walk(before, Walk(30, [(WAY[1], True)], True), MODEL)
    (top, middle, _leaf) = step_strengths(after, WAY, MODEL.recall_on(30))
    assert middle[1] > top[1]


@given(st.lists(histories, max_size=4))
def test_all_paths_at_once_are_as_walk_by_walk(
    cards: list[list[tuple[int, Outcomes | None, bool]]],
) -> None:
    days = [accumulate(elapsed for elapsed, _found, _right in history) for history in cards]
    walks = [
        [Walk(day, found, right) for day, (_, found, right) in zip(of_card, history, strict=True)]
        for of_card, history in zip(days, cards, strict=True)
    ]
    assert after_walks(walks, MODEL) == [walked(history)[0] for history in cards]


@given(histories, st.sets(st.sampled_from(WAY)))
def test_what_is_not_asked_is_sure_and_was_right(
    history: list[tuple[int, Outcomes | None, bool]], chosen: set[str]
) -> None:
    steps, day = walked(history)
    asked = asked_steps(steps, [WAY], day + 1, MODEL, chosen)
    strengths = step_strengths(steps, WAY, MODEL.recall_on(day + 1))
    assert [item for item, _asked in asked] == list(WAY)
    assert any(is_asked for _item, is_asked in asked)
    for (item, is_asked), (recall, _stability) in zip(asked, strengths, strict=True):
        assert is_asked or recall >= (SUPPORTED if item in chosen else SURE)
    weakest = min(strengths)
    assert any(
        is_asked and strength == weakest
        for (_item, is_asked), strength in zip(asked, strengths, strict=True)
    )


@given(histories)
def test_steps_are_stored_alike_whatever_their_order(
    history: list[tuple[int, Outcomes | None, bool]],
) -> None:
    steps, _day = walked(history)
    backwards = [
        (elapsed, found if found is None else list(found)[::-1], right)
        for elapsed, found, right in history
    ]
    assert walked(backwards)[0] == steps
    for memory in read_steps(steps).values():
        assert memory.stability > 0
        assert 1 <= memory.difficulty <= 10


def test_two_ways_ask_a_step_that_either_of_them_asks() -> None:
    other = (WAY[0], WAY[1], "top.middle.other")
    steps = after_walk("", Walk(0, [(item, True) for item in WAY], True), MODEL)
    asked = dict(asked_steps(steps, [WAY, other], 0, MODEL))
    assert asked[other[-1]]
    assert asked.keys() == {*WAY, other[-1]}


@pytest.mark.parametrize("text", ["{", "[]", '{"a": [1]}'])
def test_steps_that_cannot_be_read_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_steps(text)
