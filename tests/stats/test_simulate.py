from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.scheduling.simulate import HORIZONS, RETENTIONS, Simulation
from malgil.stats.optimise import read_start, run_trials
from tests.store.learner import START, Clock, open_with, study

if TYPE_CHECKING:
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook


def test_a_new_collection_is_simulated_with_what_is_usual(
    collection_file: Path, book: Phrasebook
) -> None:
    with open_with(collection_file, book) as collection:
        start = read_start(collection, START)
        assert not start.habits.measured
        found = Simulation(start, tuple(run_trials(start)))
    assert [one.retention for one in found.trials] == list(RETENTIONS)
    assert found.best in RETENTIONS
    assert (len(start.cards), start.settings.desired_retention, start.habits.measured) == (
        345,
        0.9,
        False,
    )
    for trial in found.trials:
        assert [one.days for one in trial.expected] == list(HORIZONS)
        # Ten new cards a day: all are met after 33 days.
        assert 0.5 * 300 < trial.expected[0].known <= 300


def test_it_goes_on_from_where_the_cards_stand(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        for _day in range(8):
            study(collection, clock, most=20)
            clock.next_day()
        start = read_start(collection, clock())
        assert start.habits.measured
        fresh = sum(one.memory is None for one in start.cards)
        assert 0 < fresh < 345
        assert list(run_trials(start, retentions=(0.9,))) == list(
            run_trials(start, retentions=(0.9,))
        )
        assert list(run_trials(start, seed=1, retentions=(0.9,))) != list(
            run_trials(start, seed=2, retentions=(0.9,))
        )
