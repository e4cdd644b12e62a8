"""Simulation: costs and benefits of each desired retention for this collection."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.scheduling.card_history import trace_all, type_of
from malgil.scheduling.simulate import (
    RETENTIONS,
    Habits,
    SimCard,
    Trial,
    best_of,
    habits_of,
    sim_card,
    simulate,
)
from malgil.stats.reader import read_card_events, read_cards
from malgil.store import database

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from malgil.scheduling.fsrs import Model
    from malgil.store.store import Store

SEED = 20171


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """The input of a simulation: enough to run it in another thread.

    Attributes:
        cards: Every card of the collection that is not archived.
        habits: How this learner answers.
        model: FSRS under the weights in force.
        new_per_day: The setting.
        reviews_per_day: The setting.
        retention: The desired retention as it is set now.
    """

    cards: tuple[SimCard, ...]
    habits: Habits
    model: Model
    new_per_day: int
    reviews_per_day: int
    retention: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """The result of a simulation.

    Attributes:
        trials: By rising desired retention.
        best: The desired retention with the most items known a minute after a year.
        current: The desired retention as it is set now.
        cards: How many cards there are.
        measured: Whether pace and ratings are this learner's own; else what is usual.
    """

    trials: tuple[Trial, ...]
    best: float
    current: float
    cards: int
    measured: bool


def read_start(store: Store, now: datetime) -> Start:
    """Return where this collection's simulation begins."""
    today = store.day(now)
    with database.snapshot(store.connection):
        cards = read_cards(store.connection)
        events = read_card_events(store.connection)
    model = store.model
    histories = trace_all(list(events.values()), model)
    return Start(
        cards=tuple(sim_card(type_of(card), progress, today) for card, progress in cards.items()),
        habits=habits_of(transition for history in histories for transition in history),
        model=model,
        new_per_day=store.settings.new_per_day,
        reviews_per_day=store.settings.reviews_per_day,
        retention=store.settings.desired_retention,
    )


def run_trials(
    start: Start, *, seed: int = SEED, retentions: Sequence[float] = RETENTIONS
) -> Iterator[Trial]:
    """Yield what to expect under each desired retention, one by one.

    Every trial meets the same chances, so that they differ by the retention alone.

    Args:
        start: Where it begins.
        seed: Decides about the chances.
        retentions: The desired retentions to try.
    """
    for retention in retentions:
        yield simulate(
            start.cards,
            start.habits,
            model=start.model,
            retention=retention,
            new_per_day=start.new_per_day,
            reviews_per_day=start.reviews_per_day,
            draw=random.Random(seed).random,  # noqa: S311 - chances of a simulation, no secrets
        )


def summarise(start: Start, trials: Sequence[Trial]) -> Simulation:
    """Return the simulation that some trials make."""
    ordered = tuple(sorted(trials, key=lambda trial: trial.retention))
    return Simulation(
        trials=ordered,
        best=best_of(ordered),
        current=start.retention,
        cards=len(start.cards),
        measured=start.habits.measured,
    )
