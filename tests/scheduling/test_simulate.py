from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.base.settings import Settings
from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import Memory, State
from malgil.scheduling.pace import pace
from malgil.scheduling.simulate import (
    ENOUGH_ANSWERS,
    HORIZONS,
    MOST_CARDS,
    Expected,
    Habits,
    SimCard,
    Simulation,
    Start,
    Trial,
    habits_of,
    part_of,
    sim_card,
    simulate,
)
from tests.scheduling.logs import CARDS, MODEL, TODAY, all_moments, review

HABITS = Habits(right=pace({}), wrong=pace({}))
NEW = SimCard(MEANING, None, 0, 0)


def trial(
    cards: list[SimCard], retention: float = 0.9, *, seed: int = 1, new: int = 10, most: int = 200
) -> Trial:
    start = start_of(cards, HABITS, new=new, most=most)
    return simulate(start, retention, random.Random(seed).random)  # noqa: S311 - a simulation


def start_of(cards: list[SimCard], habits: Habits, *, new: int, most: int) -> Start:
    return Start(
        cards=cards,
        habits=habits,
        model=MODEL,
        settings=Settings(new_per_day=new, reviews_per_day=most),
    )


def test_the_same_seed_gives_the_same_result() -> None:
    assert trial([NEW] * 50, seed=5) == trial([NEW] * 50, seed=5)
    assert trial([NEW] * 50, seed=5) != trial([NEW] * 50, seed=6)


@settings(max_examples=15)
@given(st.integers(0, 40), st.integers(0, 20), st.integers(0, 50), st.floats(0.7, 0.97))
def test_no_more_is_known_than_there_is(
    new: int, per_day: int, most: int, retention: float
) -> None:
    cards = [*([NEW] * new), SimCard(PATH, Memory(5, 5), -3, None)]
    found = trial(cards, retention, new=per_day, most=most)
    assert [one.days for one in found.expected] == list(HORIZONS)
    for one in found.expected:
        assert 0 <= one.known <= len(cards)
        assert one.minutes >= 0
        assert one.known <= 1 + min(new, per_day * one.days)


def test_a_higher_retention_costs_more_and_brings_more() -> None:
    low, high = (trial([NEW] * 200, retention).expected[-1] for retention in (0.75, 0.95))
    assert low.known < high.known
    assert low.minutes < high.minutes


def test_each_card_kind_has_its_own_retention_and_minutes() -> None:
    cards = [SimCard(kind, Memory(20, 5), -1, 20) for kind in CARD_KINDS.values()] * 100

    def minutes(chosen: Settings) -> dict[str, float]:
        start = Start(cards=cards, habits=HABITS, model=MODEL, settings=chosen)
        year = simulate(start, 0.85, random.Random(1).random).expected[-1]  # noqa: S311
        assert year.minutes == pytest.approx(sum(year.minutes_by_type.values()))
        return {str(kind): found for kind, found in year.minutes_by_type.items()}

    usual, strict = minutes(Settings()), minutes(Settings(retention_label=0.95))
    assert strict["label"] > 1.5 * usual["label"]
    assert strict["meaning"] == pytest.approx(usual["meaning"], rel=0.15)
    # A path allows half of the misses, so it is asked more often than a meaning.
    assert usual["path"] / HABITS.right[PATH] > 1.5 * usual["meaning"] / HABITS.right[MEANING]


def test_a_suspended_card_is_forgotten_and_costs_nothing() -> None:
    memory = Memory(10, 5)
    (month, *_rest) = trial([SimCard(MEANING, memory, -2, None)]).expected
    assert month.minutes == 0
    assert month.known == pytest.approx(MODEL.retrievability(10, 31))


def test_by_hand_with_an_answer_that_is_never_wrong() -> None:
    # Good at every answer: two on the first day, then one on each day it is due.
    habits = replace(HABITS, first=(0, 0, 1, 0), recalled=(0, 1, 0))
    found = simulate(start_of([NEW], habits, new=1, most=10), 0.9, lambda: 0.0)
    memory = MODEL.next(MODEL.next(None, 0)[2], 0)[2]
    answers, day, last = 2, 0, 0
    while True:
        day = last + max(1, round(MODEL.interval(memory.stability, 0.9)))
        if day > 29:
            break
        memory = MODEL.next(memory, day - last)[2]
        answers, last = answers + 1, day
    assert found.expected[0].minutes * 30 * 60 == pytest.approx(6.0 * answers)
    assert found.expected[0].known == pytest.approx(
        MODEL.retrievability(memory.stability, 29 - last)
    )


def test_a_big_collection_is_simulated_in_part_and_scaled_up() -> None:
    many = [SimCard(MEANING, Memory(200, 5), -1, None)] * (3 * MOST_CARDS)
    one = trial(many[:1]).expected[0].known
    assert trial(many).expected[0].known == pytest.approx(len(many) * one)


@given(st.integers(0, 900), st.integers(0, 900), st.integers(1, 6))
def test_the_part_has_the_same_mixture(known: int, new: int, period: int) -> None:
    kinds = list(CARD_KINDS.values())
    cards = [SimCard(kinds[n % period % 3], Memory(9, 5), -1, 0) for n in range(known)]
    cards += [NEW] * new
    part = part_of(cards, 300)
    if len(cards) <= 300:
        assert part == cards
        return
    share = 300 / len(cards)
    assert abs(len(part) - 300) <= 10
    for kind in kinds:
        there = sum(one.type is kind and one.memory is not None for one in cards)
        taken = sum(one.type is kind and one.memory is not None for one in part)
        assert abs(taken - there * share) <= 10


def test_nothing_to_simulate() -> None:
    assert {(one.minutes, one.known) for one in trial([]).expected} == {(0.0, 0.0)}


def test_habits_are_the_learner_s_own_from_a_hundred_answers_on() -> None:
    few = [review(n, CARDS[n % 9], TODAY - 200 + n, 3) for n in range(ENOUGH_ANSWERS - 1)]
    assert not habits_of(all_moments(few)).measured
    log = [
        review(n, CARDS[n % 9], TODAY - 200 + n, 1 if n % 10 == 0 else 3, duration_ms=2000)
        for n in range(ENOUGH_ANSWERS)
    ]
    habits = habits_of(all_moments(log))
    assert habits.measured
    assert habits.right[MEANING] == 2.0
    assert sum(habits.first) == pytest.approx(1)
    assert sum(habits.recalled) == pytest.approx(1)
    assert habits.recalled[1] > 0.9


def test_a_card_starts_from_where_it_stands() -> None:
    known = Progress(
        state=State.REVIEW, stability=4.0, difficulty=5.0, last_day=TODAY - 3, due_day=TODAY + 1
    )
    memory = Memory(4.0, 5.0)
    assert sim_card(PATH, known, TODAY) == SimCard(PATH, memory, -3, 1)
    late = sim_card(PATH, known, TODAY + 9)
    assert (late.last, late.due) == (-12, 0)
    assert sim_card(PATH, known._replace(suspended=True), TODAY).due is None
    assert sim_card(PATH, Progress(), TODAY) == SimCard(PATH, None, 0, 0)


def test_the_best_brings_the_most_a_minute() -> None:
    def made(retention: float, minutes: float, known: float) -> Trial:
        return Trial(retention, (Expected(365, {MEANING: minutes}, known),))

    trials = (made(0.7, 1.0, 90), made(0.8, 1.2, 120), made(0.9, 3.0, 130))
    start = start_of([], HABITS, new=0, most=0)
    assert Simulation(start, trials).best == 0.8
