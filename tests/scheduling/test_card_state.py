from __future__ import annotations

from functools import reduce
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.base.events import Event, EventKind
from malgil.scheduling.card_state import Progress, advance, replay
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Memory, Model, Rating, State

MODEL = Model()
TODAY = 20_000
CARD = "amazon-live-chat/wheres-my-stuff/meaning"


def event(kind: EventKind, **columns: Any) -> Event:
    given_columns: dict[str, Any] = {
        "id": "e1",
        "machine": "m",
        "action": "a",
        "wall_ms": 0,
        "logical_ms": 0,
        "learning_day": TODAY,
        "card": CARD,
    }
    return Event(kind=kind, **(given_columns | columns))


def answer(rating: int, day: int = TODAY, **columns: Any) -> Event:
    told: dict[str, Any] = {"state": "review", "step": 0, "due_day": day + 3, "due_ms": None}
    return event(EventKind.REVIEW, rating=rating, learning_day=day, **(told | columns))


ratings = st.sampled_from([int(rating) for rating in Rating])
days = st.integers(TODAY - 50, TODAY + 400)
answers = st.builds(
    answer,
    ratings,
    days,
    id=st.text(min_size=1, max_size=4),
    state=st.sampled_from([str(state) for state in State if state is not State.NEW]),
    step=st.integers(0, 1),
)
other_kinds = st.sampled_from(
    [
        event(EventKind.FORGET),
        event(EventKind.SUSPEND),
        event(EventKind.UNSUSPEND),
        event(EventKind.BURY),
        event(EventKind.FLAG, payload='{"flag": 2}'),
        event(EventKind.SET_DUE, state="review", step=0, due_day=TODAY + 9),
        event(EventKind.NOTE, payload='{"text": "…"}'),
    ]
)
logs = st.lists(st.one_of(answers, answers, other_kinds), max_size=25)


@given(logs)
def test_a_replay_is_the_events_folded_one_by_one(log: list[Event]) -> None:
    folded = reduce(lambda progress, one: advance(progress, one, MODEL), log, Progress())
    assert replay(log, MODEL) == folded


@given(logs, logs)
def test_a_replay_can_go_on_from_where_another_ended(first: list[Event], rest: list[Event]) -> None:
    halfway = replay(first, MODEL)
    ended = reduce(lambda progress, one: advance(progress, one, MODEL), rest, halfway)
    assert replay([*first, *rest], MODEL) == ended


@given(logs)
def test_memory_is_that_of_the_answers_since_the_last_forget(log: list[Event]) -> None:
    forgets = [at for at, one in enumerate(log) if one.kind is EventKind.FORGET]
    since = log[forgets[-1] + 1 :] if forgets else log
    reviews = [one for one in since if one.kind is EventKind.REVIEW]
    memory: Memory | None = None
    last: int | None = None
    for one in reviews:
        assert one.rating is not None
        elapsed = 0 if last is None else max(0, one.learning_day - last)
        memory = MODEL.next(memory, elapsed)[one.rating - 1]
        last = one.learning_day
    progress = replay(log, MODEL)
    assert progress.memory == memory
    assert progress.last_day == last
    assert progress.reps == len(reviews)
    assert progress.last_review == (reviews[-1].id if reviews else "")


@given(logs)
def test_other_weights_change_the_memory_and_nothing_else(log: list[Event]) -> None:
    other = Model((*DEFAULT_WEIGHTS[:-1], 0.3))
    one, two = (
        replay(log, model)._replace(stability=None, difficulty=None) for model in (MODEL, other)
    )
    assert one == two


@given(st.lists(days, min_size=1, max_size=20))
def test_days_that_run_backwards_never_make_a_negative_elapsed(answered: list[int]) -> None:
    progress = Progress()
    for day in answered:
        assert progress.elapsed_days(day) >= 0
        progress = advance(progress, answer(3, day), MODEL)
    assert progress.elapsed_days(answered[-1]) == 0
    assert progress.elapsed_days(answered[-1] - 7) == 0
    assert progress.elapsed_days(answered[-1] + 7) == 7


def test_a_clock_set_back_counts_as_the_same_day() -> None:
    ahead = replay([answer(3, TODAY), answer(3, TODAY - 300)], MODEL)
    same = replay([answer(3, TODAY), answer(3, TODAY)], MODEL)
    assert ahead.memory == same.memory


def test_state_step_and_due_are_what_the_review_says() -> None:
    step = answer(1, state="learning", step=1, due_day=None, due_ms=777)
    progress = replay([answer(3), step], MODEL)
    assert (progress.state, progress.step) == (State.LEARNING, 1)
    assert (progress.due_day, progress.due_ms) == (None, 777)


def test_a_lapse_is_a_card_in_review_that_was_forgotten() -> None:
    relearning: dict[str, Any] = {"state": "relearning", "due_day": None, "due_ms": 1}
    learning: dict[str, Any] = {"state": "learning", "due_day": None, "due_ms": 1}
    log = [
        answer(1, **learning),
        answer(3),
        answer(1, **relearning),
        answer(1, **relearning),
        answer(3),
        answer(2),
        answer(1, **relearning),
    ]
    assert [replay(log[:count], MODEL).lapses for count in range(8)] == [0, 0, 0, 1, 1, 1, 1, 2]


@pytest.mark.parametrize(("rating", "passed"), [(1, False), (2, True), (3, True), (4, True)])
def test_passed_is_hard_or_better_once(rating: int, *, passed: bool) -> None:
    assert replay([answer(rating)], MODEL).passed is passed
    assert replay([answer(rating), answer(1)], MODEL).passed is passed


def test_forgetting_makes_a_new_card_that_keeps_its_marks() -> None:
    log = [
        answer(3),
        answer(1),
        event(EventKind.SUSPEND),
        event(EventKind.BURY),
        event(EventKind.FLAG, payload='{"flag": 4}'),
        event(EventKind.FORGET),
    ]
    assert replay(log, MODEL) == Progress(
        passed=True, suspended=True, buried_until=TODAY + 1, flag=4
    )


def test_a_due_that_is_set_moves_no_memory() -> None:
    before = replay([answer(3)], MODEL)
    told = event(EventKind.SET_DUE, state="review", due_day=TODAY + 50)
    assert advance(before, told, MODEL) == before._replace(due_day=TODAY + 50)


def test_a_due_cannot_be_set_for_what_was_never_answered() -> None:
    told = event(EventKind.SET_DUE, state="review", due_day=TODAY + 50)
    assert replay([told], MODEL) == Progress()


def test_suspending_burying_and_flags_come_and_go() -> None:
    assert replay([event(EventKind.SUSPEND)], MODEL) == Progress(suspended=True)
    both = [event(EventKind.SUSPEND), event(EventKind.UNSUSPEND)]
    assert replay(both, MODEL) == Progress()
    assert replay([event(EventKind.BURY)], MODEL) == Progress(buried_until=TODAY + 1)
    flags = [event(EventKind.FLAG, payload=f'{{"flag": {flag}}}') for flag in (7, 0)]
    assert [replay(flags[:count], MODEL).flag for count in (1, 2)] == [7, 0]


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in EventKind
        if kind
        not in {
            EventKind.REVIEW,
            EventKind.FORGET,
            EventKind.SET_DUE,
            EventKind.SUSPEND,
            EventKind.UNSUSPEND,
            EventKind.BURY,
            EventKind.FLAG,
        }
    ],
)
def test_what_is_not_about_progress_changes_nothing(kind: EventKind) -> None:
    before = replay([answer(3)], MODEL)
    assert advance(before, event(kind), MODEL) is before


@pytest.mark.parametrize(
    "broken",
    [
        answer(0),
        answer(5),
        replace(answer(3), rating=None),
        replace(answer(3), state=None),
        replace(answer(3), state="known"),
        event(EventKind.FLAG),
        event(EventKind.FLAG, payload="[1]"),
        event(EventKind.FLAG, payload='{"flag": 8}'),
        event(EventKind.FLAG, payload='{"flag": true}'),
        event(EventKind.FLAG, payload='{"flag": "1"}'),
    ],
    ids=range(10),
)
def test_an_event_that_says_nothing_sensible_is_refused(broken: Event) -> None:
    with pytest.raises(ValueError, match=r"Rating|rating|State|state|flag"):
        advance(Progress(), broken, MODEL)
