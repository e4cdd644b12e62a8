from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.scheduling.fsrs import Memory
from malgil.scheduling.queue import DueCard, next_review
from malgil.scheduling.scheduler import HORIZON_DAYS, saved_a_second
from tests.scheduling.logs import MODEL
from tests.scheduling.oracles import order_reviews

memories = st.builds(Memory, st.floats(0.5, 300), st.floats(1, 10))


@given(memories, st.integers(0, 400), st.floats(1, 60))
def test_twice_the_time_is_half_the_saving(memory: Memory, elapsed: int, seconds: float) -> None:
    saved = saved_a_second(MODEL, memory, elapsed, seconds)
    assert saved_a_second(MODEL, memory, elapsed, 2 * seconds) == pytest.approx(saved / 2)
    assert -1 / seconds < saved < 1 / seconds


@given(memories, st.integers(1, 400))
def test_a_card_that_is_due_is_worth_asking(memory: Memory, elapsed: int) -> None:
    if MODEL.retrievability(memory.stability, elapsed) < 0.9:
        assert saved_a_second(MODEL, memory, elapsed, 6) > 0


def test_by_hand() -> None:
    memory = Memory(10, 5)
    recall = MODEL.retrievability(10, 12)
    again, _hard, good, _easy = MODEL.next(memory, 12)
    relearned = MODEL.next(again, 0)[2]
    with_it = recall * MODEL.retrievability(good.stability, HORIZON_DAYS) + (
        1 - recall
    ) * MODEL.retrievability(relearned.stability, HORIZON_DAYS)
    saved = with_it - MODEL.retrievability(10, 12 + HORIZON_DAYS)
    assert saved_a_second(MODEL, memory, 12, 6) == pytest.approx(saved / (6 * (2 - recall)))


cards = st.lists(
    st.tuples(
        st.integers(0, 50),
        st.sampled_from((0.3, 0.6, 0.9)),
        st.sampled_from((0.0, 0.1, 0.2, 0.3)),
        st.frozensets(st.sampled_from("xyz"), max_size=2),
    ),
    unique_by=lambda one: one[0],
    max_size=12,
)


@given(cards)
def test_what_saves_most_comes_first_and_levels_stay_apart(
    drawn: list[tuple[int, float, float, frozenset[str]]],
) -> None:
    due = [DueCard(str(card), recall, levels, saves) for card, recall, saves, levels in drawn]
    order = order_reviews(due, day=1)
    assert sorted(order) == sorted(one.card for one in due)
    assert next_review(due, day=1) == (order[0] if order else None)
    apart = [DueCard(one.card, one.retrievability, saves=one.saves) for one in due]
    saved = {one.card: (one.saves, one.retrievability) for one in apart}
    found = [saved[card] for card in order_reviews(apart, day=1)]
    assert found == sorted(found, reverse=True)


@given(cards)
def test_without_it_the_order_is_as_it_was(
    drawn: list[tuple[int, float, float, frozenset[str]]],
) -> None:
    due = [DueCard(str(card), recall, levels) for card, recall, _, levels in drawn]
    same = [DueCard(str(card), recall, levels, 0.25) for card, recall, _, levels in drawn]
    assert order_reviews(due, day=1) == order_reviews(same, day=1)
    apart = [DueCard(one.card, one.retrievability) for one in due]
    recalls = {one.card: one.retrievability for one in apart}
    found = [recalls[card] for card in order_reviews(apart, day=1)]
    assert found == sorted(found, reverse=True)
