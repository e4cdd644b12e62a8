from __future__ import annotations

from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from malgil.scheduling.queue import DueCard, next_review
from tests.scheduling.oracles import order_reviews

DAY = 20_000


def due(card: str, retrievability: float, *levels: str) -> DueCard:
    return DueCard(card, retrievability, frozenset(levels))


def due_cards(
    levels: st.SearchStrategy[frozenset[str]], most: int
) -> st.SearchStrategy[list[DueCard]]:
    return st.lists(
        st.builds(
            DueCard,
            card=st.integers(0, 999).map("c{}".format),
            retrievability=st.sampled_from([0.5, 0.7, 0.9]),
            levels=levels,
        ),
        max_size=most,
        unique_by=lambda one: one.card,
    )


one_level = st.sampled_from("abc").map(lambda level: frozenset({level}))
some_levels = st.frozensets(st.sampled_from("abcde"), max_size=3)


def test_what_can_still_be_saved_comes_first() -> None:
    cards = [due("low", 0.2, "a"), due("high", 0.9, "b"), due("middle", 0.5, "c")]
    assert order_reviews(cards, day=DAY) == ("high", "middle", "low")


def test_one_level_steps_back_for_another() -> None:
    cards = [due("a1", 0.9, "a"), due("a2", 0.8, "a"), due("b", 0.5, "b"), due("c", 0.4, "c")]
    assert order_reviews(cards, day=DAY) == ("a1", "b", "a2", "c")
    last = frozenset({"a"})
    assert order_reviews(cards, day=DAY, last_levels=last) == ("b", "a1", "c", "a2")


def test_a_level_that_would_be_left_among_itself_goes_first() -> None:
    cards = [due("b", 0.9, "b"), due("a1", 0.8, "a"), due("a2", 0.7, "a")]
    assert order_reviews(cards, day=DAY) == ("a1", "b", "a2")


def test_ties_go_by_day_and_card() -> None:
    cards = [due(f"c{number}", 0.9) for number in range(20)]
    today = order_reviews(cards, day=DAY)
    assert order_reviews(reversed(cards), day=DAY) == today
    assert order_reviews(cards, day=DAY + 1) != today
    assert today != tuple(one.card for one in cards)


def test_nothing_due() -> None:
    assert order_reviews([], day=DAY) == ()
    assert next_review([], day=DAY) is None


@given(due_cards(one_level, 7), st.sampled_from([frozenset(), frozenset("a")]))
def test_levels_follow_each_other_only_where_it_cannot_be_avoided(
    cards: list[DueCard], last_levels: frozenset[str]
) -> None:
    levels = {one.card: one.levels for one in cards}

    def apart(row: list[frozenset[str]]) -> bool:
        return all(one.isdisjoint(other) for one, other in pairwise([last_levels, *row]))

    if any(apart(list(row)) for row in permutations(levels.values())):
        order = order_reviews(cards, day=DAY, last_levels=last_levels)
        assert apart([levels[card] for card in order])


@given(due_cards(some_levels, 25), st.data())
def test_the_order_is_the_next_review_again_and_again(
    cards: list[DueCard], data: st.DataObject
) -> None:
    order = order_reviews(data.draw(st.permutations(cards)), day=DAY)
    left = {one.card: one for one in cards}
    last_levels: frozenset[str] = frozenset()
    for card in order:
        assert next_review(left.values(), day=DAY, last_levels=last_levels) == card
        last_levels = left.pop(card).levels
    assert not left


def test_a_backlog_of_thousands_on_two_levels_is_ordered() -> None:
    cards = [due(f"c{number}", number / 10_000, "ab"[number // 5_000]) for number in range(10_000)]
    order = order_reviews(cards, day=DAY)
    half = [int(card[1:]) // 5_000 for card in order]
    assert half == [1, 0] * 5_000
