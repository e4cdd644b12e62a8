from __future__ import annotations

import csv
import math
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import fsrs_rs_python as engine
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from malgil.base.learning_day import day_of
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Memory, Model, Rating, State
from malgil.scheduling.scheduler import MAX_INTERVAL, Outcome, fuzz_bounds, outcomes, seed_of

REAL_LOG = Path(__file__).parents[1] / "data" / "real-review-log.csv"
TODAY, NOW_MS = 20_000, 20_000 * 86_400_000
MODEL = Model()
# Weights that the optimiser could find: the defaults changed a little within FSRS's limits.
OTHER_WEIGHTS = (*(weight * 1.07 for weight in DEFAULT_WEIGHTS[:-1]), 0.2)

stabilities = st.floats(0.001, 36_500)
retentions = st.floats(0.70, 0.97)
memories = st.builds(Memory, stabilities, st.floats(1, 10))
elapsed = st.one_of(st.integers(0, 3), st.integers(0, 2_000))
histories = st.lists(st.tuples(st.sampled_from(Rating), elapsed), min_size=1, max_size=40)
states = st.sampled_from(State)


@st.composite
def progresses(draw: st.DrawFn) -> Progress:
    state = draw(states)
    if state is State.NEW:
        return Progress()
    memory = draw(memories)
    return Progress(
        state=state,
        step=draw(st.integers(0, 1)),
        stability=memory.stability,
        difficulty=memory.difficulty,
        last_day=TODAY - draw(st.integers(-5, 1000)),
        reps=draw(st.integers(1, 100)),
    )


def decide(progress: Progress, **changes: Any) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    given_values: dict[str, Any] = {
        "day": TODAY,
        "now_ms": NOW_MS,
        "model": MODEL,
        "retention": 0.9,
        "load": lambda _: 0,
        "avoid": frozenset(),
        "seed": 1,
    }
    return outcomes(progress, **(given_values | changes))


def review(stability: float, difficulty: float = 5.0, ago: int = 10) -> Progress:
    return Progress(
        state=State.REVIEW, stability=stability, difficulty=difficulty, last_day=TODAY - ago, reps=5
    )


def interval(outcome: Outcome) -> int:
    assert outcome.due_day is not None
    return outcome.due_day - TODAY


def in_review(made: tuple[Outcome, ...]) -> list[int]:
    return [interval(one) for one in made if one.state is State.REVIEW]


# The model is the engine.


def engine_memory(history: list[tuple[int, int]], weights: tuple[float, ...]) -> Memory:
    reviews = [engine.FSRSReview(rating, days) for rating, days in history]
    state = engine.FSRS(list(weights)).memory_state(engine.FSRSItem(reviews))
    return Memory(state.stability, state.difficulty)


def chained(history: list[tuple[int, int]], model: Model) -> Memory:
    memory: Memory | None = None
    for rating, days in history:
        memory = model.next(memory, days)[rating - 1]
    assert memory is not None
    return memory


def test_the_default_weights_are_the_engines() -> None:
    assert engine.FSRS([]).next_states(None, 0.9, 0).good.memory.stability == pytest.approx(2.3065)
    assert pytest.approx(engine.DEFAULT_PARAMETERS, rel=1e-6) == DEFAULT_WEIGHTS


@given(histories, st.sampled_from((DEFAULT_WEIGHTS, OTHER_WEIGHTS)))
def test_answer_by_answer_is_the_engines_memory_to_the_bit(
    history: list[tuple[int, int]], weights: tuple[float, ...]
) -> None:
    assert chained(history, Model(weights)) == engine_memory(history, weights)


@given(st.lists(histories, max_size=4), st.sampled_from((DEFAULT_WEIGHTS, OTHER_WEIGHTS)))
def test_many_histories_at_once_are_answer_by_answer(
    cards: list[list[tuple[int, int]]], weights: tuple[float, ...]
) -> None:
    model = Model(weights)
    expected = [
        [chained(card[: end + 1], model) for end in range(min(len(card), 5))] for card in cards
    ]
    cards = [card[:5] for card in cards]
    assert model.histories([*cards, []]) == [*expected, []]


@pytest.mark.parametrize("answer", [(0, 0), (5, 0), (3, -1), (3, 2**32)])
def test_impossible_answers_are_refused(answer: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        MODEL.histories([[(3, 0), answer]])


def test_the_real_log_replayed_whole_is_the_engines_memory_to_the_bit() -> None:
    answers: dict[str, list[tuple[int, int]]] = defaultdict(list)
    with REAL_LOG.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            day = day_of(datetime.fromisoformat(row["review_time"]), 4)
            answers[row["card_id"]].append((int(row["review_rating"]), day))
    assert sum(map(len, answers.values())) == 7673
    for card in answers.values():
        gaps = [0, *(later - earlier for (_, earlier), (_, later) in pairwise(card))]
        assert min(gaps) >= 0
        history = [(rating, gap) for (rating, _), gap in zip(card, gaps, strict=True)]
        assert chained(history, MODEL) == engine_memory(history, DEFAULT_WEIGHTS)


@given(memories, elapsed, retentions)
def test_the_interval_is_the_one_that_the_engine_gives_with_the_next_states(
    memory: Memory, days: int, retention: float
) -> None:
    before = engine.MemoryState(memory.stability, memory.difficulty)
    after = engine.FSRS(list(DEFAULT_WEIGHTS)).next_states(before, retention, days)
    made = MODEL.next(memory, days)
    expected = (after.again, after.hard, after.good, after.easy)
    for ours, theirs in zip(made, expected, strict=True):
        assert MODEL.interval(ours.stability, retention) == theirs.interval


@given(histories)
def test_the_memory_fits_into_a_double_and_back(history: list[tuple[int, int]]) -> None:
    memory = chained(history, MODEL)
    text = (repr(memory.stability), repr(memory.difficulty))
    assert Memory(float(text[0]), float(text[1])) == memory


# The forgetting curve.


@given(stabilities, st.sampled_from((DEFAULT_WEIGHTS, OTHER_WEIGHTS)))
def test_after_as_many_days_as_the_stability_nine_of_ten_are_left(
    stability: float, weights: tuple[float, ...]
) -> None:
    assert Model(weights).retrievability(stability, stability) == pytest.approx(0.9)
    assert Model(weights).retrievability(stability, 0) == 1


@given(stabilities, retentions, st.sampled_from((DEFAULT_WEIGHTS, OTHER_WEIGHTS)))
def test_after_the_interval_the_desired_retention_is_left(
    stability: float, retention: float, weights: tuple[float, ...]
) -> None:
    model = Model(weights)
    days = model.interval(stability, retention)
    assert model.retrievability(stability, days) == pytest.approx(retention, abs=1e-4)


@given(stabilities, st.floats(0, 10_000), st.floats(0, 10_000))
def test_what_is_left_falls_with_the_days(stability: float, one: float, other: float) -> None:
    early, late = sorted((one, other))
    kept, left = (MODEL.retrievability(stability, days) for days in (early, late))
    assert 1 >= kept >= left > 0


@given(stabilities, retentions, retentions)
def test_a_higher_retention_never_gives_a_longer_interval(
    stability: float, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    assert MODEL.interval(stability, low) >= MODEL.interval(stability, high)


# Guards: the engine would accept these, or panic.

NO_NUMBERS = [math.nan, math.inf, -math.inf, -1, "text", None, True, 1j]
HUGE = pytest.param(10**400, id="huge")  # too large for a float


def refused(function: Any, *values: Any) -> None:
    with pytest.raises(ValueError, match=r"must be a number|whole days|weights"):
        function(*values)


@pytest.mark.parametrize("value", [*NO_NUMBERS, 0, 0.0, 36_501, 1e39, HUGE])
def test_a_stability_that_is_none_is_refused(value: Any) -> None:
    refused(MODEL.interval, value, 0.9)
    refused(MODEL.retrievability, value, 1)
    refused(MODEL.next, Memory(value, 5), 1)


@pytest.mark.parametrize("value", [*NO_NUMBERS, 0, 0.99, 10.1, HUGE])
def test_a_difficulty_that_is_none_is_refused(value: Any) -> None:
    refused(MODEL.next, Memory(5, value), 1)


@pytest.mark.parametrize("value", [*NO_NUMBERS, 0, 0.69, 0.98, 1.5, 90])
def test_a_retention_that_is_none_is_refused(value: Any) -> None:
    refused(MODEL.interval, 5.0, value)
    with pytest.raises(ValueError, match="retention"):
        decide(review(5.0), retention=value)


@pytest.mark.parametrize("value", [*NO_NUMBERS, 0.5, 2**32, HUGE])
def test_elapsed_days_that_are_none_are_refused(value: Any) -> None:
    refused(MODEL.next, None, value)
    refused(MODEL.next, Memory(5, 5), value)


@pytest.mark.parametrize("value", [*NO_NUMBERS, HUGE])
def test_elapsed_time_that_is_none_is_refused(value: Any) -> None:
    refused(MODEL.retrievability, 5.0, value)


@pytest.mark.parametrize("value", [math.nan, math.inf, "text", None, True, 1e39, HUGE])
@pytest.mark.parametrize("place", [0, 8, 20])
def test_a_weight_that_is_none_is_refused(value: Any, place: int) -> None:
    refused(Model, (*DEFAULT_WEIGHTS[:place], value, *DEFAULT_WEIGHTS[place + 1 :]))


@pytest.mark.parametrize("count", [0, 1, 17, 19, 20, 22])
def test_weights_of_another_count_are_refused(count: int) -> None:
    refused(Model, (0.5,) * count)


@pytest.mark.parametrize("decay", [0.0, -0.5, 0.09, 0.81])
def test_a_decay_that_makes_no_curve_is_refused(decay: float) -> None:
    refused(Model, (*DEFAULT_WEIGHTS[:-1], decay))


@given(
    st.lists(st.floats(-1e38, 1e38), min_size=20, max_size=20),
    st.floats(0.1, 0.8),
    st.one_of(st.none(), memories),
    st.integers(0, 2**32 - 1),
)
def test_no_weights_make_a_memory_that_is_none(
    weights: list[float], decay: float, memory: Memory | None, days: int
) -> None:
    model = Model((*weights, decay))
    try:
        made = model.next(memory, days)
    except ValueError:
        return
    assert all(0 < one.stability <= 36_500 and 1 <= one.difficulty <= 10 for one in made)


@given(st.one_of(st.none(), memories), elapsed, st.sampled_from(Rating))
def test_the_memory_after_one_rating_is_that_of_all(
    memory: Memory | None, days: int, rating: Rating
) -> None:
    assert MODEL.after(memory, days, rating) == MODEL.next(memory, days)[rating - 1]


def test_weights_from_json_serve_as_well() -> None:
    weights: Any = list(DEFAULT_WEIGHTS)
    assert Model(weights) == MODEL
    assert Model(weights).next(None, 0) == MODEL.next(None, 0)
    assert Model((*DEFAULT_WEIGHTS[:-1], 0.800000011920929)).retrievability(5, 5) < 1


def test_the_engine_is_loaded_by_the_first_answer_only() -> None:
    code = (
        "import sys; from malgil.scheduling.scheduler import Model; model = Model();"
        "assert 'fsrs_rs_python' not in sys.modules; model.next(None, 0);"
        "assert 'fsrs_rs_python' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# Steps.

FIRST = Progress(state=State.LEARNING, step=0, stability=1.0, difficulty=5.0, last_day=TODAY)
SECOND = Progress(state=State.LEARNING, step=1, stability=1.0, difficulty=5.0, last_day=TODAY)
RELEARNING = Progress(state=State.RELEARNING, stability=1.0, difficulty=5.0, last_day=TODAY)
AT_FIRST = [(State.LEARNING, 0, 1), (State.LEARNING, 0, 6), (State.LEARNING, 1, 10), None]


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress(), AT_FIRST),
        (FIRST, AT_FIRST),
        (SECOND, [(State.LEARNING, 0, 1), (State.LEARNING, 1, 10), None, None]),
        (review(10.0), [(State.RELEARNING, 0, 10), None, None, None]),
        (RELEARNING, [(State.RELEARNING, 0, 10), (State.RELEARNING, 0, 10), None, None]),
    ],
)
def test_steps(progress: Progress, expected: list[tuple[State, int, int] | None]) -> None:
    for made, step in zip(decide(progress), expected, strict=True):
        if step is None:
            assert (made.state, made.step, made.due_ms) == (State.REVIEW, 0, None)
            assert made.due_day is not None
            assert made.due_day > TODAY
        else:
            state, number, minutes = step
            assert (made.state, made.step) == (state, number)
            assert (made.due_day, made.due_ms) == (None, NOW_MS + minutes * 60_000)


@given(progresses())
def test_every_answer_moves_the_memory(progress: Progress) -> None:
    made = decide(progress)
    expected = MODEL.next(progress.memory, progress.elapsed_days(TODAY))
    assert tuple(one.memory for one in made) == expected


def test_a_card_in_review_without_a_memory_starts_one() -> None:
    made = decide(Progress(state=State.REVIEW))
    assert tuple(one.memory for one in made) == MODEL.next(None, 0)


# Intervals.


@given(progresses(), retentions, st.integers(0, 2**64 - 1), st.data())
def test_each_better_rating_waits_longer(
    progress: Progress, retention: float, seed: int, data: st.DataObject
) -> None:
    busy = data.draw(st.dictionaries(st.integers(TODAY, TODAY + 60), st.integers(1, 50)))
    avoid = data.draw(st.frozensets(st.integers(TODAY, TODAY + 60)))
    made = decide(
        progress, retention=retention, seed=seed, load=lambda day: busy.get(day, 0), avoid=avoid
    )
    intervals = in_review(made)
    assert all(1 <= one <= MAX_INTERVAL for one in intervals)
    for shorter, longer in pairwise(intervals):
        assert longer > shorter or longer == shorter == MAX_INTERVAL


@given(progresses(), retentions, st.integers(0, 2**64 - 1))
def test_intervals_stay_within_the_fuzz_unless_a_lower_rating_pushes_them(
    progress: Progress, retention: float, seed: int
) -> None:
    shortest = 1
    for made in decide(progress, retention=retention, seed=seed):
        if made.state is not State.REVIEW:
            continue
        low, high = fuzz_bounds(MODEL.interval(made.memory.stability, retention))
        assert max(low, shortest) <= interval(made) <= max(high, shortest)
        shortest = min(interval(made) + 1, MAX_INTERVAL)


@given(progresses(), retentions, st.integers(0, 2**64 - 1))
def test_the_same_question_has_the_same_answer(
    progress: Progress, retention: float, seed: int
) -> None:
    one, other = (decide(progress, retention=retention, seed=seed) for _ in range(2))
    assert one == other


def test_at_the_longest_interval_all_are_equal() -> None:
    crowded = decide(
        review(36_500.0, difficulty=1.0, ago=36_500),
        retention=0.70,
        load=lambda day: int(day != TODAY + MAX_INTERVAL),
    )
    assert in_review(crowded) == [MAX_INTERVAL] * 3


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0.0001, (1, 1)),
        (1.49, (1, 1)),
        (1.5, (2, 2)),
        (2.49, (2, 2)),
        (2.5, (2, 4)),  # 1.5–3.5, halves up
        (7.0, (5, 9)),  # ± 1.675
        (20.0, (17, 23)),  # ± 2.975
        (100.0, (93, 107)),  # ± 6.975
        (36_500.0, (34_673, 36_500)),
        (1e9, (34_673, 36_500)),
    ],
)
def test_fuzz_is_as_in_anki(days: float, expected: tuple[int, int]) -> None:
    assert fuzz_bounds(days) == expected


@given(st.floats(0, 50_000), st.floats(0, 50_000))
def test_fuzz_grows_with_the_interval(one: float, other: float) -> None:
    short, long = (fuzz_bounds(days) for days in sorted((one, other)))
    # Where the fuzz sets in, at 2.5 days, its lower end is that of the day before.
    assert short[0] <= long[0]
    assert short[1] <= long[1]
    assert short[0] <= short[1]


# Load, siblings and seeds.


@given(st.floats(5, 500), st.integers(0, 1000), st.data())
def test_the_emptiest_day_within_the_fuzz_is_taken(
    stability: float, seed: int, data: st.DataObject
) -> None:
    card = review(stability)
    ideal = MODEL.interval(decide(card)[1].memory.stability, 0.9)
    low, high = fuzz_bounds(ideal)
    assume(low < high)
    empty = data.draw(st.integers(low, high))
    made = decide(card, seed=seed, load=lambda day: 0 if day == TODAY + empty else 3)
    assert interval(made[1]) == empty


@given(st.floats(5, 500), st.integers(0, 1000), st.data())
def test_siblings_stay_apart_even_on_the_emptiest_day(
    stability: float, seed: int, data: st.DataObject
) -> None:
    card = review(stability)
    low, high = fuzz_bounds(MODEL.interval(decide(card)[1].memory.stability, 0.9))
    assume(low < high)
    sibling = TODAY + data.draw(st.integers(low, high))
    made = decide(
        card, seed=seed, load=lambda day: 0 if day == sibling else 9, avoid=frozenset({sibling})
    )
    assert made[1].due_day != sibling


def test_siblings_on_every_day_leave_the_emptiest() -> None:
    card = review(50.0)
    low, high = fuzz_bounds(MODEL.interval(decide(card)[1].memory.stability, 0.9))
    everywhere = frozenset(range(TODAY, TODAY + 1000))
    made = decide(card, avoid=everywhere, load=lambda day: 0 if day == TODAY + low + 1 else 5)
    assert low < high
    assert interval(made[1]) == low + 1


def test_equal_days_are_shared_out_by_the_seed() -> None:
    card = review(20.0)
    low, high = fuzz_bounds(MODEL.interval(decide(card)[1].memory.stability, 0.9))
    seeds = [seed_of(f"book/phrase-{number}/meaning", 5) for number in range(600)]
    taken = Counter(interval(decide(card, seed=seed)[1]) for seed in seeds)
    assert set(taken) == set(range(low, high + 1))
    assert min(taken.values()) > 600 / len(taken) / 2


def test_seeds_are_the_same_in_every_process() -> None:
    assert seed_of("amazon-live-chat/wheres-my-stuff/meaning", 3) == 4_036_497_087_169_335_073
    assert seed_of("a", 11) != seed_of("a1", 1)
    assert len({seed_of("card", reps) for reps in range(1000)}) == 1000


@settings(max_examples=30)
@given(st.integers(0, 2**64 - 1))
def test_who_always_knows_is_asked_ever_more_rarely(seed: int) -> None:
    card, day, waits = Progress(), TODAY, list[int]()
    for _ in range(8):
        made = decide(card, day=day, seed=seed)[Rating.GOOD - 1]
        next_day = day if made.due_day is None else made.due_day
        waits.append(next_day - day)
        card = Progress(
            state=made.state,
            step=made.step,
            due_day=made.due_day,
            due_ms=made.due_ms,
            stability=made.memory.stability,
            difficulty=made.memory.difficulty,
            last_day=day,
        )
        day = next_day
    assert waits[0] == 0
    assert waits[1:] == sorted(waits[1:])
    assert waits[-1] > 365
