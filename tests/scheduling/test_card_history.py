from __future__ import annotations

from hypothesis import given

from malgil.base.events import Event, EventKind
from malgil.scheduling.card_history import by_card, review_intervals, trace, trace_all
from malgil.scheduling.card_state import Progress, advance
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from tests.scheduling.logs import CARDS, MODEL, TODAY, event, logs, moments_of, review

OTHER = Model((*DEFAULT_WEIGHTS[:-1], 0.4))


@given(logs())
def test_all_at_once_is_what_one_by_one_is(log: list[Event]) -> None:
    cards = by_card(log)
    for model in (MODEL, OTHER):
        apart = [list(trace(events, model)) for events in cards.values()]
        assert list(trace_all(list(cards.values()), model)) == apart


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
