"""Optimisation and simulation of the scheduler for this collection.

Weights are fitted in a separate process and adopted only if they predict unseen answers better. A
simulation shows what each desired retention costs.
"""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING, Self

from msgspec import Struct, to_builtins

from malgil.base.errors import MalgilError
from malgil.base.events import EventKind
from malgil.base.i18n import _, n_
from malgil.base.learning_day import iso_day
from malgil.base.progress import no_progress
from malgil.base.worker import start_worker
from malgil.scheduling.card_history import trace_all, type_of
from malgil.scheduling.card_state import replay
from malgil.scheduling.fsrs import Model, State
from malgil.scheduling.optimise import SPLITS, Judgement, Sample, judgement_from, sample_of, to_json
from malgil.scheduling.scheduler import fuzz_bounds, seed_of
from malgil.scheduling.simulate import (
    RETENTIONS,
    Start,
    Trial,
    habits_of,
    sim_card,
    simulate,
)
from malgil.stats.reader import read_card_events
from malgil.store import answers, database, log, recording
from malgil.store.cards import read_all_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from malgil.base.progress import ProgressCallback
    from malgil.base.settings import Settings
    from malgil.scheduling.calibration import Score
    from malgil.scheduling.card_state import Progress
    from malgil.store.store import Store

STEPS = SPLITS + 1
"""Number of fits in one optimisation."""

WEEKS_AHEAD = 4
_WEEK = 7


def read_sample(store: Store) -> Sample:
    """Return the sample of this learner's log, including archived cards."""
    with database.snapshot(store.connection):
        return sample_of(read_card_events(store.connection))


def known_until(store: Store) -> str:
    """Return the last day (ISO) whose answers the current weights were fitted to.

    Predictions of answers up to that day are not unseen. Empty for the default weights.
    """
    return str(log.last_adoption(store.connection).get("data", {}).get("last") or "")


class Fitting:
    """A fit running in a separate process. As a context manager it ends with its block.

    Attributes:
        done: Number of fits done, of `STEPS`.
    """

    def __init__(self, sample: Sample, current: Model) -> None:
        """Start the process.

        Raises:
            MalgilError: The process cannot be started.
        """
        self.done = 0
        self._judgement: Judgement | None = None
        work = to_json(sample, current.weights)
        try:
            self._process = start_worker("malgil.scheduling.optimise")
        except OSError as error:
            raise MalgilError(_failed(error.strerror or str(error))) from error
        self._talk = threading.Thread(target=self._converse, args=(work,), daemon=True)
        self._talk.start()

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds` for the end. Return whether the fit has ended."""
        self._talk.join(seconds)
        return not self._talk.is_alive()

    def cancel(self) -> None:
        """Kill the process if it is still running."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._talk.join()

    def result(self) -> Judgement:
        """Wait for the end and return the result.

        Raises:
            MalgilError: The process failed or was killed.
        """
        self._talk.join()
        if self._judgement is None:
            raise MalgilError(_failed(str(self._process.wait())))
        return self._judgement

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.cancel()

    def _converse(self, work: str) -> None:
        """Send the input and receive messages until the process ends."""
        with self._process as process:
            if process.stdin is None or process.stdout is None:
                return
            try:
                process.stdin.write(work + "\n")
                process.stdin.flush()
                for line in process.stdout:
                    match json.loads(line):
                        case {"done": int(done)}:
                            self.done = done
                        case {"judgement": dict(payload)}:
                            self._judgement = judgement_from(payload)
            except (OSError, ValueError):  # the process ended early, which `result` reports
                return


class Move(Struct, frozen=True):
    """A card with a new due day."""

    card: str
    before: int
    after: int


class Reschedule(Struct, frozen=True):
    """The effect of rescheduling for new weights.

    Attributes:
        moves: Cards to move.
        before: Reviews due now in each of the next four weeks, with overdue ones in the first.
        after: Reviews due in these weeks after the moves.
    """

    moves: tuple[Move, ...]
    before: tuple[int, ...]
    after: tuple[int, ...]


def plan_reschedule(store: Store, now: datetime, weights: tuple[float, ...]) -> Reschedule:
    """Return the due days that would move under these weights, and the resulting load.

    A card gets the interval of its stability under the weights, on the day with the smallest load
    within the fuzz, and never before today. Cards that are already within the fuzz, in learning
    steps, suspended, switched off, or overdue either way are not moved.
    """
    today = store.day(now)
    model = Model(weights)
    with database.snapshot(store.connection):
        events = read_card_events(store.connection)
        cards = read_all_progress(store.connection)
    planned = {
        card: progress.due_day for card, progress in cards.items() if progress.due_day is not None
    }
    books = {card.partition("/")[0] for card in planned}
    own = {book: store.settings.for_book(book) for book in books}
    movable = {
        card: due
        for card, due in planned.items()
        if cards[card].state is State.REVIEW
        and not cards[card].suspended
        and own[card.partition("/")[0]].asks(type_of(card))
    }
    before, load = Counter(movable.values()), Counter(planned.values())
    moves: list[Move] = []
    for card, held in sorted(movable.items(), key=itemgetter(1, 0)):
        replayed = replay(events[card], model)
        settings = own[card.partition("/")[0]]
        due = _due(card, replayed, model, settings, load, today, held)
        if due != held:
            moves.append(Move(card, held, due))
            load[held] -= 1
            load[due] += 1
    after = before.copy()
    for move in moves:
        after[move.before] -= 1
        after[move.after] += 1
    return Reschedule(tuple(moves), _weeks(before, today), _weeks(after, today))


def adopt(
    store: Store,
    now: datetime,
    *,
    sample: Sample,
    judgement: Judgement | None,
    reschedule: Reschedule | None = None,
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Write new weights and moved due days as one action that can be undone.

    Memories are recomputed by replay. Due days move only with `reschedule`.

    Args:
        store: Open collection.
        now: Current time.
        sample: Sample that the weights were fitted to.
        judgement: New weights with their scores. None keeps the current weights.
        reschedule: Due days to move.
        on_progress: Receives the share done (0–1). An exception that it raises cancels the action
            and leaves the collection unchanged.

    Raises:
        WriteError: The action could not be written. The collection is unchanged.
    """
    if judgement is None and (reschedule is None or not reschedule.moves):
        return
    stamp = store.stamp(now)
    connection = store.connection
    with database.transaction(connection):
        if judgement is not None:
            payload = json.dumps(_payload(sample, judgement, stamp.learning_day))
            recording.record_event(connection, stamp, EventKind.WEIGHTS, payload=payload)
        for move in () if reschedule is None else reschedule.moves:
            columns = {"card": move.card, "state": str(State.REVIEW), "step": 0}
            recording.record_event(
                connection, stamp, EventKind.SET_DUE, **columns, due_day=move.after
            )
        answers.rebuild(connection, on_progress)
    store.forget_cached()


def _due(
    card: str,
    progress: Progress,
    model: Model,
    own: Settings,
    load: Mapping[int, int],
    today: int,
    held: int,
) -> int:
    """Return the new due day of a card, or its current one if it need not move."""
    memory, last = progress.memory, progress.last_day
    if memory is None or last is None:
        return held
    interval = model.interval(memory.stability, own.retention(type_of(card)))
    low, high = fuzz_bounds(interval, own.max_interval)
    if low <= held - last <= high or max(held, last + high) <= today:
        return held
    days = [max(today, last + interval) for interval in range(low, high + 1)]
    lightest = min(load[day] for day in days)
    best = [day for day in days if load[day] == lightest]
    return best[seed_of(card, progress.reps) % len(best)]


def _weeks(due: Mapping[int, int], today: int) -> tuple[int, ...]:
    counts = [0] * WEEKS_AHEAD
    for day, count in due.items():
        week = max(0, (day - today) // _WEEK)
        if week < WEEKS_AHEAD:
            counts[week] += count
    return tuple(counts)


def _payload(sample: Sample, judgement: Judgement, today: int) -> dict[str, object]:
    days = [sample.first_day, sample.last_day]
    return {
        "weights": list(judgement.weights),
        "date": iso_day(today),
        "data": {
            "first": None if days[0] is None else iso_day(days[0]),
            "last": None if days[1] is None else iso_day(days[1]),
            "reviews": len(sample.usable),
        },
        "scores": {
            "judged": judgement.judged,
            "before": to_builtins(judgement.current),
            "after": to_builtins(judgement.fitted),
        },
    }


def _failed(reason: str) -> str:
    return _("The fit did not finish ({reason}). Nothing was changed.").format(reason=reason)


def too_few_text(sample: Sample) -> str:
    """Return how many answers are missing for a fit."""
    return n_(
        "Too few answers to fit: {count} more answer is needed, a day or more "
        "after the previous one. Nothing was changed.",
        "Too few answers to fit: {count} more answers are needed, each a day or "
        "more after the previous one. Nothing was changed.",
        sample.missing,
    ).format(count=sample.missing)


def tested_text(judgement: Judgement) -> str:
    """Return what the scores of `scores_of` were made with."""
    return _(
        "Tested on {count} answers that the fitted weights had not seen (five times, each later):"
    ).format(count=judgement.judged)


def known_text(day: str) -> str:
    """Return the warning that the current weights know answers up to a day (`known_until`)."""
    return _(
        "The current weights were fitted to the answers up to {day}, so they look "
        "better here than they are."
    ).format(day=day)


def scores_of(judgement: Judgement) -> tuple[tuple[str, str, Score], ...]:
    """Return the key in JSON, the translated name and the score of each way to predict."""
    return (
        ("current", _("current weights"), judgement.current),
        ("fitted", _("fitted weights"), judgement.fitted),
        ("default", _("default weights"), judgement.defaults),
        ("constant", _("constant rate"), judgement.constant),
        ("moving-average", _("moving average"), judgement.moving),
    )


SEED = 20171


def read_start(store: Store, now: datetime) -> Start:
    """Return the input of a simulation of this collection."""
    today = store.day(now)
    with database.snapshot(store.connection):
        cards = read_all_progress(store.connection)
        events = read_card_events(store.connection)
    model = store.model
    histories = trace_all(list(events.values()), model)
    return Start(
        cards=tuple(
            sim_card(type_of(card), progress, today, card.partition("/")[0])
            for card, progress in cards.items()
        ),
        habits=habits_of(transition for history in histories for transition in history),
        model=model,
        settings=store.settings,
    )


def run_trials(
    start: Start, *, seed: int = SEED, retentions: Sequence[float] = RETENTIONS
) -> Iterator[Trial]:
    """Yield the expected results for each desired retention.

    All trials use the same seed.

    Args:
        start: Input of the simulation.
        seed: Seed of the random numbers.
        retentions: Desired retentions to try.
    """
    for retention in retentions:
        draw = random.Random(seed).random  # noqa: S311 - for a simulation, not for secrets
        yield simulate(start, retention, draw)
