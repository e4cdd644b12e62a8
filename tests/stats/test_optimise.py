from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil import Collection
from malgil.base.errors import MalgilError
from malgil.base.events import EventKind
from malgil.scheduling.calibration import Score
from malgil.scheduling.card_state import replay
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model, State
from malgil.scheduling.optimise import ENOUGH, Judgement, from_json, to_json
from malgil.scheduling.scheduler import fuzz_bounds
from malgil.stats.optimise import STEPS, Fitting, adopt, known_until, plan_reschedule, read_sample
from malgil.stats.reader import read_card_events
from malgil.store import log
from malgil.store.answers import read_weights_periods
from tests.pinned.collections import RICH_DAY, make_rich
from tests.store.learner import START, Clock, derived, open_with, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.optimise import Sample

SLOWER = (*DEFAULT_WEIGHTS[:2], 6.0, *DEFAULT_WEIGHTS[3:])
SCORE = Score(log_loss=0.4, rmse_bins=0.05, auc=0.7)
JUDGEMENT = Judgement(
    weights=SLOWER,
    judged=333,
    current=SCORE,
    defaults=SCORE,
    fitted=replace(SCORE, log_loss=0.3),
    constant=SCORE,
    moving=SCORE,
    splits=((0.4, 0.3),) * 5,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(collection_file: Path, book: Phrasebook, clock: Clock) -> Iterator[Collection]:
    with open_with(collection_file, book) as opened:
        for _day in range(8):
            study(opened, clock, most=20)
            clock.next_day()
        yield opened


def sample_with(collection: Collection, least: int) -> Sample:
    """Return a sample with a number of usable answers, with every card answered every day."""
    now = START + timedelta(days=30)
    cards = [row.card.id for row in collection.cards()][:60]
    number = 0
    while len(read_sample(collection).usable) < least:
        for card in cards:
            number += 1
            collection.answer(card, 1 if number % 5 == 0 else 3, now, duration_ms=2000)
        now += timedelta(days=2)
    return read_sample(collection)


def test_a_fit_runs_in_a_process_of_its_own(collection: Collection) -> None:
    sample = sample_with(collection, ENOUGH)
    assert sample.missing == 0
    with Fitting(sample, collection.model) as fitting:
        assert fitting.wait(60)
        found = fitting.result()
    assert fitting.done == STEPS
    assert Model(found.weights).weights == found.weights
    assert found.judged == len(sample.usable) - len(sample.usable) // 6


def test_a_fit_can_be_cancelled(collection: Collection) -> None:
    with Fitting(read_sample(collection), collection.model) as fitting:
        fitting.cancel()
        assert fitting.wait(10)
        with pytest.raises(MalgilError, match="Nothing was changed"):
            fitting.result()
    assert collection.model == Model()


def test_the_work_comes_to_the_process_as_it_was(collection: Collection) -> None:
    sample = read_sample(collection)
    line = to_json(sample, SLOWER)
    there, model = from_json(line)
    assert (there.histories, there.usable) == (sample.histories, sample.usable)
    assert model == Model(SLOWER)
    assert "\n" not in line


def test_adopting_is_one_action_that_an_undo_takes_back(
    collection: Collection, clock: Clock
) -> None:
    before = derived(collection)
    sample = read_sample(collection)
    adopt(collection, clock(), sample=sample, judgement=JUDGEMENT)
    assert collection.model == Model(SLOWER)
    assert collection.check() == []
    (event,) = [one for one in log.read(collection.connection) if one.kind is EventKind.WEIGHTS]
    payload = json.loads(event.payload)
    assert payload["data"] == {
        "first": "2026-03-02",
        "last": "2026-03-09",
        "reviews": len(sample.usable),
    }
    assert (payload["date"], payload["scores"]["judged"]) == ("2026-03-10", 333)
    assert payload["scores"]["before"]["log_loss"] == 0.4
    assert payload["scores"]["after"]["log_loss"] == 0.3
    assert [era.model for era in read_weights_periods(collection.connection)] == [
        Model(),
        Model(SLOWER),
    ]
    for row in collection.cards():
        if row.progress.stability is not None:
            events = read_card_events(collection.connection)[row.card.id]
            assert replay(events, Model(SLOWER)) == row.progress
    undone = collection.undo(clock())
    assert undone is not None
    assert collection.model == Model()
    assert derived(collection) == {**before, "cancelled": [(event.action,)]}


def test_answers_of_an_older_schema_belong_to_the_cards_of_today(tmp_path: Path) -> None:
    make_rich(tmp_path / "rich.malgil")
    with Collection.open(tmp_path / "rich.malgil", now=RICH_DAY) as collection:
        rows = {row.card.id: row for row in collection.cards()}
        events = read_card_events(collection.connection)
        assert events.keys() <= rows.keys()
        for card, found in events.items():
            assert replay(found, collection.model).stability == rows[card].progress.stability
        assert plan_reschedule(collection, RICH_DAY, SLOWER).moves


def test_what_the_weights_in_force_know_goes_to_the_last_answer_that_they_were_fitted_to(
    collection: Collection, clock: Clock
) -> None:
    assert known_until(collection) == ""
    adopt(collection, clock(), sample=read_sample(collection), judgement=JUDGEMENT)
    assert known_until(collection) == "2026-03-09"
    collection.undo(clock())
    assert known_until(collection) == ""


def test_memory_moves_by_replay_and_due_days_stay(collection: Collection, clock: Clock) -> None:
    rows = {row.card.id: row.progress for row in collection.cards()}
    adopt(collection, clock(), sample=read_sample(collection), judgement=JUDGEMENT)
    after = {row.card.id: row.progress for row in collection.cards()}
    assert any(after[card].stability != one.stability for card, one in rows.items())
    assert all(after[card].due_day == one.due_day for card, one in rows.items())


def test_due_days_move_if_asked_to_in_the_same_action(collection: Collection, clock: Clock) -> None:
    today = collection.day(clock())
    rows = {row.card.id: row.progress for row in collection.cards()}
    plan = plan_reschedule(collection, clock(), SLOWER)
    assert plan.moves
    assert sum(plan.before) >= sum(plan.after)
    adopt(
        collection,
        clock(),
        sample=read_sample(collection),
        judgement=JUDGEMENT,
        reschedule=plan,
    )
    after = {row.card.id: row.progress for row in collection.cards()}
    moved = {move.card: move for move in plan.moves}
    for card, one in after.items():
        if card not in moved:
            assert one.due_day == rows[card].due_day
            continue
        assert (moved[card].before, moved[card].after) == (rows[card].due_day, one.due_day)
        assert one.state is State.REVIEW
        assert one.due_day is not None
        assert one.last_day is not None
        assert one.stability is not None
        low, high = fuzz_bounds(Model(SLOWER).interval(one.stability, 0.9))
        assert max(today, one.last_day + low) <= one.due_day <= max(today, one.last_day + high)
    assert collection.check() == []
    assert plan_reschedule(collection, clock(), SLOWER).moves == ()
    collection.undo(clock())
    assert {row.card.id: row.progress for row in collection.cards()} == rows


def test_nothing_to_do_writes_nothing(collection: Collection, clock: Clock) -> None:
    before = len(list(log.read(collection.connection)))
    plan = plan_reschedule(collection, clock(), collection.model.weights)
    adopt(
        collection,
        clock(),
        sample=read_sample(collection),
        judgement=None,
        reschedule=replace(plan, moves=()),
    )
    assert len(list(log.read(collection.connection))) == before


def test_suspended_cards_and_cards_in_steps_stay(collection: Collection, clock: Clock) -> None:
    plan = plan_reschedule(collection, clock(), SLOWER)
    rows = {row.card.id: row.progress for row in collection.cards()}
    assert all(rows[move.card].state is State.REVIEW for move in plan.moves)
    assert not any(rows[move.card].suspended for move in plan.moves)
