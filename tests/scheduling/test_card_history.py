from __future__ import annotations

from itertools import accumulate

from hypothesis import given

from malgil.base.events import Event, EventKind
from malgil.phrasebook.cards import PATH
from malgil.scheduling.card_history import (
    Transition,
    by_card,
    runs_of,
    steps_of,
    trace_all,
    type_of,
)
from malgil.scheduling.card_state import CardEvent, Progress, advance
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model, State
from malgil.store.answers import _rows
from tests.scheduling.logs import CARDS, MODEL, TODAY, event, logs, moments_of, review
from tests.scheduling.slow_answers import duration_ms, predicted, review_intervals, trace

OTHER = Model((*DEFAULT_WEIGHTS[:-1], 0.4))


@given(logs())
def test_all_at_once_is_what_one_by_one_is(log: list[Event]) -> None:
    cards = by_card(log)
    for model in (MODEL, OTHER):
        apart = [list(trace(events, model)) for events in cards.values()]
        assert list(trace_all(list(cards.values()), model)) == apart


@given(logs(states=("new", "review")))
def test_a_run_of_answers_is_what_one_by_one_is(log: list[Event]) -> None:
    cards = by_card(log)
    for model in (MODEL, OTHER):
        found = runs_of([list(map(card_event, events)) for events in cards.values()], model)
        for events, runs in zip(cards.values(), found, strict=True):
            moments = list(trace(events, model))
            assert [one.seq for run in runs for one in run.events] == [int(e.id) for e in events]
            ends = list(accumulate(len(run.events) for run in runs))
            assert [run.after for run in runs] == [
                moments[end - 1].after._replace(steps="") for end in ends
            ]
            earlier = [
                moments[end - len(run.events)].before._replace(steps="")
                for end, run in zip(ends, runs, strict=True)
            ]
            assert [run.before for run in runs] == earlier
            memories = [memory for run in runs for memory in run.memories]
            assert memories == [one.after.memory for one in moments if one.is_answer]


@given(logs())
def test_the_steps_of_all_cards_at_once_are_what_one_by_one_is(log: list[Event]) -> None:
    cards = by_card(log)
    for model in (MODEL, OTHER):
        walked = [
            list(map(card_event, events)) if type_of(card) is PATH else []
            for card, events in cards.items()
        ]
        found = steps_of(walked, model)
        assert found == [list(trace(events, model))[-1].after.steps for events in cards.values()]


@given(logs(states=("new", "review")))
def test_the_rows_of_answers_are_their_intervals(log: list[Event]) -> None:
    for events in by_card(log).values():
        (runs,) = runs_of([list(map(card_event, events))], MODEL)
        moments = list(trace(events, MODEL))
        rows = [row for row in _rows(runs, MODEL) if row[3]]
        intervals = review_intervals(moments)
        guesses = [predicted(interval, MODEL.curve()) for interval in intervals]
        assert rows == [
            (
                int(one.moment.event.id),
                0,
                one.moment.event.learning_day,
                one.moment.event.rating,
                duration_ms(one.moment),
                one.moment.before.last_day,
                _latest_before(moments, one.moment),
                one.moment.before.stability,
                one.moment.before.difficulty,
                guess and guess.chance,
                one.tested,
                int(one.is_new),
                int(one.moment.before.state is State.REVIEW),
                one.spaced,
                one.lapses,
            )
            for one, guess in zip(intervals, guesses, strict=True)
        ]


def _latest_before(moments: list[Transition], until: Transition) -> int | None:
    """Return the latest day on which a memory began or ended before."""
    before = moments[: moments.index(until)]
    days = [
        one.event.learning_day
        for one in before
        if one.is_answer or (one.before.memory is None) != (one.after.memory is None)
    ]
    return max(days, default=None)


def card_event(event: Event) -> CardEvent:
    """Return an event as a rebuild reads it, with its number in its id, of the card 0."""
    names = CardEvent.__struct_fields__[2:]
    return CardEvent(0, int(event.id), *(getattr(event, name) for name in names))


def test_no_cards_have_no_moments() -> None:
    assert list(trace_all([], MODEL)) == []
    assert list(trace_all([[]], MODEL)) == [[]]


@given(logs())
def test_a_chapter_ends_where_the_next_memory_begins(log: list[Event]) -> None:
    for card, moments in moments_of(log).items():
        found = review_intervals(moments)
        assert [one.moment for one in found] == [one for one in moments if one.is_answer]
        latest = None
        progress = Progress()
        ends: list[int | None] = []
        for one in by_card(log)[card]:
            before, progress = progress, advance(progress, one, MODEL)
            if one.kind is EventKind.REVIEW or (before.memory and progress.memory is None):
                latest = one.learning_day if latest is None else max(latest, one.learning_day)
                ends = [latest if end is None else end for end in ends]
            if one.kind is EventKind.REVIEW:
                ends.append(None)
        assert [one.until_day for one in found] == ends


def test_chapters_by_hand() -> None:
    card = CARDS[0]
    log = [
        review(1, card, TODAY - 9, 3),
        review(2, card, TODAY - 5, 1),
        review(3, card, TODAY - 5, 3),
        event(4, EventKind.FORGET, card=card, learning_day=TODAY - 4),
        review(5, card, TODAY - 6, 3, interval=2),  # the clock was set back
        review(6, card, TODAY - 1, 3),
    ]
    found = review_intervals(trace(log, MODEL))
    assert [(TODAY - one.from_day, one.until_day and TODAY - one.until_day) for one in found] == [
        (9, 5),
        (5, 5),
        (5, 4),
        (4, 1),
        (1, None),
    ]
    assert [one.is_new for one in found] == [True, False, False, True, False]
    assert [(one.spaced, one.lapses) for one in found] == [(0, 0), (1, 1), (1, 1), (0, 0), (1, 0)]
    assert [one.tested for one in found] == [None, 1, None, None, 2]
    assert [one.bin is None for one in found] == [True, False, True, True, False]
