from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from malgil.phrasebook.cards import CARD_KINDS, LABEL, MEANING, PATH
from malgil.scheduling.card_history import type_of
from malgil.scheduling.card_state import Progress, due_day
from malgil.scheduling.fsrs import State
from malgil.stats.forecast import DAYS_AHEAD, forecast_panel
from tests.scheduling.logs import TODAY, logs, moments_of
from tests.stats.slow_stats import due_counts

if TYPE_CHECKING:
    from malgil.base.events import Event

PACE = {MEANING: 6.0, LABEL: 12.0, PATH: 15.0}


@given(logs())
def test_every_due_card_is_in_one_place(log: list[Event]) -> None:
    cards = {card: found[-1].after for card, found in moments_of(log).items()}
    rows = [(type_of(card), one, 1) for card, one in cards.items()]
    panel = forecast_panel(due_counts(rows, TODAY), TODAY, PACE)
    assert [one.day for one in panel.days] == list(range(TODAY, TODAY + DAYS_AHEAD))
    for day in (panel.backlog, *panel.days):
        for kind in CARD_KINDS.values():
            naive = 0
            for card, one in cards.items():
                if type_of(card) is not kind or one.suspended or one.state is State.NEW:
                    continue
                due = TODAY if one.due_day is None else one.due_day
                if one.buried_until is not None and one.buried_until > TODAY:
                    due = max(due, one.buried_until)
                naive += due < TODAY if day is panel.backlog else due == day.day
            assert day.by_type[kind] == naive
        assert day.due == sum(day.by_type.values())
        assert day.seconds == sum(PACE[kind] * day.by_type[kind] for kind in CARD_KINDS.values())
    everything = panel.backlog.due + sum(one.due for one in panel.days)
    assert panel.due_within(DAYS_AHEAD) == everything
    assert panel.due_within(30) <= everything
    assert panel.seconds_within(0) == panel.backlog.seconds


def test_by_hand() -> None:
    known = Progress(state=State.REVIEW, stability=5.0, difficulty=5.0, last_day=TODAY - 5)
    cards = [
        (MEANING, known._replace(due_day=TODAY - 3)),
        (MEANING, known._replace(due_day=TODAY)),
        (LABEL, known._replace(due_day=TODAY + 29)),
        (LABEL, known._replace(due_day=TODAY + 30)),
        (PATH, known._replace(due_day=TODAY + 90)),
        (PATH, known._replace(due_day=TODAY, suspended=True)),
        (PATH, known._replace(state=State.RELEARNING, due_ms=1)),
        (PATH, Progress()),
    ]
    due = due_counts(((kind, one, 1) for kind, one in cards), TODAY)
    panel = forecast_panel(due, TODAY, PACE)
    assert (panel.backlog.due, panel.backlog.seconds) == (1, 6.0)
    assert panel.days[0].by_type == {MEANING: 1, LABEL: 0, PATH: 1}
    assert (panel.due_within(30), panel.due_within(90)) == (4, 5)
    assert panel.seconds_within(30) == 6 + 6 + 15 + 12


def test_a_buried_card_is_due_when_it_is_asked_again() -> None:
    card = Progress(due_day=TODAY - 1, buried_until=TODAY + 1)
    assert due_day(card, TODAY) == TODAY + 1
    assert due_day(card, TODAY + 1) == TODAY - 1


def test_nothing_is_due_in_an_empty_collection() -> None:
    panel = forecast_panel({}, TODAY, PACE)
    assert (panel.due_within(90), panel.seconds_within(90)) == (0, 0.0)
