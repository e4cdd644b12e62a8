from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.cards import MEANING, PATH
from malgil.scheduling.pace import pace
from malgil.scheduling.queue import (
    APART,
    EARLY_MS,
    FLOW_A_DAY,
    DayPlan,
    LearningCard,
    NewCard,
    QueueStep,
    Rest,
    Share,
    StepKind,
    day_plan,
    estimate_seconds,
    has_struggled,
    is_struggling,
    next_step,
    select_new,
)

MINUTE = 60_000
NOW = 1_000 * MINUTE


def menu(count: int, start: int = 0) -> list[NewCard]:
    return [
        NewCard(f"m{rank:02}", 0, MEANING, Share.MENU, rank) for rank in range(start, start + count)
    ]


def tops(count: int) -> list[NewCard]:
    return [NewCard(f"t{rank}", 0, MEANING, Share.MENU, rank, top=True) for rank in range(count)]


def flow(count: int) -> list[NewCard]:
    return [NewCard(f"f{rank:02}", 0, MEANING, Share.FLOW, rank) for rank in range(count)]


def follow_ups(count: int) -> list[NewCard]:
    return [NewCard(f"u{rank:02}", 0, MEANING, Share.FOLLOW_UP, rank) for rank in range(count)]


def test_the_first_day_has_nine_tops_and_one_of_the_flow() -> None:
    cards = [*tops(9), *menu(90, start=9), *flow(16)]
    chosen = select_new(cards, limit=10, introduced={}, tops_done=False)
    assert chosen == (*(f"t{rank}" for rank in range(9)), "f00")


def test_with_a_small_limit_the_flow_waits_for_the_tops() -> None:
    cards = [*tops(9), *menu(90, start=9), *flow(16)]
    assert select_new(cards, limit=4, introduced={}, tops_done=False) == ("t0", "t1", "t2", "t3")
    left = [*cards[8:], *follow_ups(5)]
    chosen = select_new(left, limit=4, introduced={}, tops_done=False)
    assert chosen == ("u00", "u01", "t8", "f00")


def test_flow_is_shut_while_tops_are_left_that_nobody_marked() -> None:
    cards = [*menu(3), *flow(2)]
    chosen = select_new(cards, limit=10, introduced={}, tops_done=False)
    assert chosen == ("m00", "m01", "m02")


def test_a_usual_day_has_half_follow_ups_two_of_the_flow_then_the_menu() -> None:
    cards = [*menu(50), *flow(16), *follow_ups(20)]
    chosen = select_new(cards, limit=10, introduced={}, tops_done=True)
    assert chosen == ("u00", "u01", "u02", "u03", "u04", "f00", "f01", "m00", "m01", "m02")


def test_what_was_introduced_today_counts_for_its_share() -> None:
    cards = [*menu(50), *flow(16), *follow_ups(20)]
    introduced = {Share.FOLLOW_UP: 4, Share.FLOW: 2, Share.MENU: 1}
    chosen = select_new(cards, limit=10, introduced=introduced, tops_done=True)
    assert chosen == ("u00", "m00", "m01")
    more = {Share.MENU: 10}
    assert select_new(cards, limit=10, introduced=more, tops_done=True) == ()


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        ([*menu(1), *follow_ups(9)], "u00 u01 u02 u03 u04 u05 u06 m00"),
        ([*menu(1), *flow(9), *follow_ups(3)], "u00 u01 u02 f00 f01 f02 f03 m00"),
        ([*menu(20)], "m00 m01 m02 m03 m04 m05 m06 m07"),
        ([*flow(9)], "f00 f01 f02 f03 f04 f05 f06 f07"),
    ],
)
def test_what_one_share_leaves_the_others_take(cards: list[NewCard], expected: str) -> None:
    assert select_new(cards, limit=8, introduced={}, tops_done=True) == tuple(expected.split())


def test_a_card_that_waits_lets_the_rest_of_its_level_pass() -> None:
    waiting = NewCard("m01", 0, MEANING, Share.MENU, 1, waits=True)
    cards = [*menu(1), waiting, *menu(3, start=2)]
    assert select_new(cards, limit=3, introduced={}, tops_done=True) == ("m00", "m02", "m03")
    assert select_new([waiting], limit=3, introduced={}, tops_done=True) == ("m01",)


@st.composite
def new_cards(draw: st.DrawFn) -> list[NewCard]:
    cards: list[NewCard] = []
    for share in Share:
        for rank in range(draw(st.integers(0, 8))):
            waits = draw(st.booleans())
            top = share is Share.MENU and rank < 3
            cards.append(NewCard(f"{share}-{rank}", 0, MEANING, share, rank, waits=waits, top=top))
    return cards


@given(cards=new_cards(), limit=st.integers(0, 20), tops_done=st.booleans())
def test_limits_are_kept_and_used_and_who_waits_comes_last(
    *, cards: list[NewCard], limit: int, tops_done: bool
) -> None:
    chosen = select_new(cards, limit=limit, introduced={}, tops_done=tops_done)
    by_id = {one.card: one for one in cards}
    flow_open = tops_done or any(one.top for one in cards)
    ready = {one.card for one in cards if not one.waits and (flow_open or one.share != Share.FLOW)}
    patient = [by_id[card].waits for card in chosen]
    assert patient == sorted(patient)
    if any(patient):
        assert ready <= set(chosen)
    assert len(chosen) == len(set(chosen)) <= limit
    assert len(chosen) >= min(limit, len(ready))
    counts = Counter(by_id[card].share for card in chosen)
    missing = {by_id[card].share for card in ready - set(chosen)}
    if Share.MENU in missing:
        assert counts[Share.FOLLOW_UP] <= limit // 2
    if missing & {Share.MENU, Share.FOLLOW_UP}:
        assert counts[Share.FLOW] <= FLOW_A_DAY
    if not tops_done and counts[Share.FLOW] and not any(patient):
        assert all(one.waits or one.card in chosen for one in cards if one.top)


@given(cards=new_cards(), limit=st.integers(0, 20), tops_done=st.booleans(), data=st.data())
def test_the_order_of_the_candidates_does_not_matter(
    *, cards: list[NewCard], limit: int, tops_done: bool, data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(cards))
    first = select_new(cards, limit=limit, introduced={}, tops_done=tops_done)
    assert select_new(shuffled, limit=limit, introduced={}, tops_done=tops_done) == first


@given(new_cards(), st.integers(0, 20))
def test_a_day_broken_off_anywhere_goes_on_in_the_same_place(
    cards: list[NewCard], limit: int
) -> None:
    introduced: Counter[Share] = Counter()
    plan = select_new(cards, limit=limit, introduced={}, tops_done=True)
    left = {one.card: one for one in cards}
    for done, card in enumerate(plan):
        introduced[left.pop(card).share] += 1
        again = select_new(left.values(), limit=limit, introduced=introduced, tops_done=True)
        assert again == plan[done + 1 :]


def test_learning_cards_that_are_due_come_first_the_longest_due_before() -> None:
    learning = [
        LearningCard("b", 0, MEANING, NOW),
        LearningCard("a", 0, MEANING, NOW - MINUTE),
        LearningCard("c", 0, MEANING, NOW + 1),
    ]
    step = next_step(now_ms=NOW, learning=learning, reviews=Rest("r", 1), new=Rest("n", 1))
    assert step == QueueStep("a", StepKind.LEARNING)


def test_learning_cards_come_early_only_when_nothing_else_is_left() -> None:
    learning = [
        LearningCard("late", 0, MEANING, NOW + EARLY_MS),
        LearningCard("soon", 0, MEANING, NOW + MINUTE),
    ]
    step = next_step(now_ms=NOW, learning=learning, reviews=Rest("r", 1), new=Rest())
    assert step == QueueStep("r", StepKind.REVIEW)
    step = next_step(now_ms=NOW, learning=learning, reviews=Rest(), new=Rest("n", 1))
    assert step == QueueStep("n", StepKind.NEW)
    step = next_step(now_ms=NOW, learning=learning, reviews=Rest(), new=Rest())
    assert step == QueueStep("soon", StepKind.LEARNING)
    far = [LearningCard("far", 0, MEANING, NOW + EARLY_MS + 1)]
    assert next_step(now_ms=NOW, learning=far, reviews=Rest(), new=Rest()) is None


@given(st.integers(0, 30), st.integers(0, 30))
def test_new_cards_are_spread_evenly_between_the_reviews(reviews: int, new: int) -> None:
    done = {StepKind.REVIEW: 0, StepKind.NEW: 0}
    for answered in range(reviews + new):
        review_rest = Rest("r", reviews - done[StepKind.REVIEW], done[StepKind.REVIEW])
        new_rest = Rest("n", new - done[StepKind.NEW], done[StepKind.NEW])
        step = next_step(
            now_ms=NOW,
            learning=(),
            reviews=review_rest if review_rest.left else Rest(done=reviews),
            new=new_rest if new_rest.left else Rest(done=new),
        )
        assert step is not None
        done[step.kind] += 1
        fair = new * (answered + 1) / (reviews + new)
        assert abs(done[StepKind.NEW] - fair) <= 1
    assert done == {StepKind.REVIEW: reviews, StepKind.NEW: new}


def test_in_a_struggle_there_is_nothing_new() -> None:
    new = Rest("n", 5)
    assert next_step(now_ms=NOW, learning=(), reviews=Rest(), new=new, struggling=True) is None


def test_in_a_struggle_the_missed_come_again_three_cards_apart() -> None:
    missed = [
        LearningCard("a", 0, MEANING, NOW),
        LearningCard("b", 0, MEANING, NOW - 1),
        LearningCard("c", 0, MEANING, NOW + MINUTE),
    ]
    answered = ["d", "b", "a", "c"]

    def step(learning: list[LearningCard], reviews: Rest) -> QueueStep | None:
        return next_step(
            now_ms=NOW,
            learning=learning,
            reviews=reviews,
            new=Rest(),
            struggling=True,
            answered=answered,
        )

    assert step(missed, Rest("r", 1)) == QueueStep("r", StepKind.REVIEW)
    early = [*missed, LearningCard("d", 0, MEANING, NOW + 2 * MINUTE)]
    assert step(early, Rest()) == QueueStep("d", StepKind.LEARNING)
    assert step(missed, Rest()) == QueueStep("b", StepKind.LEARNING)
    assert step(missed[::2], Rest()) == QueueStep("a", StepKind.LEARNING)


@given(st.integers(APART + 1, 8), st.integers(1, 30))
def test_with_enough_cards_a_struggle_never_repeats_within_three(count: int, answers: int) -> None:
    due = {f"c{number}": NOW for number in range(count)}
    answered: list[str] = []
    for number in range(answers):
        step = next_step(
            now_ms=NOW + number,
            learning=[LearningCard(card, 0, MEANING, when) for card, when in due.items()],
            reviews=Rest(),
            new=Rest(),
            struggling=True,
            answered=answered,
        )
        assert step is not None
        assert step.card not in answered[-APART:]
        answered.append(step.card)
        due[step.card] = NOW + number + 1


def test_five_misses_in_the_last_six_are_a_struggle() -> None:
    assert is_struggling([True, False, False, False, False, False])
    assert is_struggling([False] * 5)
    assert not is_struggling([False] * 4)
    assert not is_struggling([False, False, True, True, False, False, False])
    recovered = [False] * 5 + [True] * 10
    assert not is_struggling(recovered)
    assert has_struggled(recovered)
    assert not has_struggled([False, False, True] * 10)
    assert not has_struggled([])


def test_a_usual_day_has_the_learner_s_limit() -> None:
    plan = day_plan(due=60, done_today=0, history=[30, 10, 50], review_limit=200)
    assert plan == DayPlan(200, backlog=False, days_to_catch_up=0, usual=30)


def test_after_weeks_away_the_backlog_is_spread() -> None:
    plan = day_plan(due=61, done_today=0, history=[30, 10, 50], review_limit=200)
    assert plan == DayPlan(45, backlog=True, days_to_catch_up=2, usual=30)
    later = day_plan(due=21, done_today=40, history=[30, 10, 50], review_limit=200)
    assert later == plan


def test_a_usual_day_is_twenty_at_least_and_looks_back_fourteen_days() -> None:
    assert day_plan(due=41, done_today=0, history=[], review_limit=200).limit == 30
    assert not day_plan(due=40, done_today=0, history=[3] * 9, review_limit=200).backlog
    plan = day_plan(due=41, done_today=0, history=[500] * 20 + [4] * 14, review_limit=200)
    assert plan.usual == 20


def test_the_learner_s_limit_holds_in_a_backlog() -> None:
    plan = day_plan(due=100, done_today=0, history=[], review_limit=10)
    assert (plan.limit, plan.days_to_catch_up) == (10, 10)
    none = day_plan(due=100, done_today=0, history=[], review_limit=0)
    assert (none.limit, none.days_to_catch_up) == (0, 0)


def test_estimate_adds_up_the_pace() -> None:
    assert estimate_seconds({}, pace({})) == 0
    assert estimate_seconds({MEANING: 10, PATH: 2}, pace({})) == 90
