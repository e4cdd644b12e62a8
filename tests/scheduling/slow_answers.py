"""Per-answer data by a pass over each card's history, to compare the stored data with."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from malgil.base.events import order_key
from malgil.scheduling.calibration import Prediction
from malgil.scheduling.card_history import Transition, bin_key
from malgil.scheduling.card_state import Progress, advance
from malgil.scheduling.pace import LONGEST_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.calibration import Predictions, WeightsPeriod
    from malgil.scheduling.card_history import BinKey
    from malgil.scheduling.fsrs import Model


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewInterval:
    """Data of an answer that its event does not contain.

    Attributes:
        moment: The answer.
        from_day: The first learning day of its memory: its own, or the latest one before it on its
            card if the clock was set back.
        until_day: The day on which another memory, or none, replaced it; None while it holds.
        is_new: Whether it introduced its card, for the first time on that day.
        elapsed: Days since the previous answer after the last *forget*; 0 on the same day or
            without one.
        spaced: Number of answers with days before them since the last *forget*, this one included.
        lapses: Number of those that were Again.
    """

    moment: Transition
    from_day: int
    until_day: int | None = None
    is_new: bool = False
    elapsed: int = 0
    spaced: int = 0
    lapses: int = 0

    @property
    def tested(self) -> int | None:
        """The interval in days that the answer tested, or None."""
        return self.moment.interval if self.moment.is_test else None

    @property
    def bin(self) -> BinKey | None:
        """The bin of the answer in RMSE(bins), or None without a prediction."""
        if not self.elapsed:
            return None
        return bin_key(self.elapsed, self.spaced, self.lapses - (not self.moment.recalled))


def _counted(moment: Transition, spaced: int, lapses: int) -> tuple[int, int, int]:
    """Return the days since the previous answer, and the two counts with this answer."""
    elapsed = moment.elapsed
    if not elapsed:
        return 0, spaced, lapses
    return elapsed, spaced + 1, lapses + (not moment.recalled)


def review_intervals(moments: Iterable[Transition]) -> list[ReviewInterval]:
    """Return the review intervals of one card.

    Args:
        moments: Those of the card, in the order of the log.
    """
    intervals: list[ReviewInterval] = []
    introduced: set[int] = set()
    latest: int | None = None
    begun: _Begun | None = None
    spaced = lapses = 0
    for moment in moments:
        had, has = moment.before.stability is not None, moment.after.stability is not None
        if not moment.is_answer and had == has:
            continue
        day = moment.event.learning_day
        latest = day if latest is None else max(latest, day)
        if has and not had and not moment.is_answer:
            continue  # shown for the first time
        if begun is not None:
            intervals.append(ReviewInterval(until_day=latest, **begun))
            begun = None
        if not moment.is_answer:
            spaced = lapses = 0
            continue
        elapsed, spaced, lapses = _counted(moment, spaced, lapses)
        is_new = not moment.before.reps and day not in introduced
        if is_new:
            introduced.add(day)
        begun = _Begun(
            moment=moment,
            from_day=latest,
            is_new=is_new,
            elapsed=elapsed,
            spaced=spaced,
            lapses=lapses,
        )
    if begun is not None:
        intervals.append(ReviewInterval(until_day=None, **begun))
    return intervals


class _Begun(TypedDict):
    """A review interval whose end is not known yet."""

    moment: Transition
    from_day: int
    is_new: bool
    elapsed: int
    spaced: int
    lapses: int


def portions(found: Iterable[Prediction]) -> list[Predictions]:
    """Return predictions as one portion, or none without any."""
    columns = tuple(zip(*found, strict=True))
    return [(columns[0], columns[1], columns[2])] if columns else []


def judged_answers(
    cards: Mapping[str, Sequence[Event]],
    periods: Sequence[WeightsPeriod],
    traced: Mapping[str, Sequence[Transition]] | None = None,
) -> list[tuple[Event, Prediction]]:
    """Return every answer that tests a prediction, in the order of the log, with the prediction.

    Predictions use the weights in force at the time, since later weights know the answer.

    Args:
        cards: The live events of each card, in the order of the log.
        periods: The weights in the order of the log, at least one.
        traced: The result of `trace` for each card under the last weights, if available.
    """
    judged: list[tuple[Event, Prediction]] = []
    starts = [period.since for period in periods]
    for number, period in enumerate(periods):
        cached = traced if traced is not None and period is periods[-1] else {}
        curve = period.model.curve()
        for card, events in cards.items():
            ends = [bisect_right(starts, order_key(event)) - 1 for event in events]
            if number not in ends:
                continue
            so_far = events[: bisect_right(ends, number)]
            moments = cached.get(card) or list(trace(so_far, period.model))
            judged.extend(
                (interval.moment.event, prediction)
                for interval in review_intervals(moments)
                if (prediction := predicted(interval, curve)) is not None
                and bisect_right(starts, order_key(interval.moment.event)) - 1 == number
            )
    return sorted(judged, key=lambda pair: order_key(pair[0]))


def predicted(interval: ReviewInterval, curve: Callable[[float, int], float]) -> Prediction | None:
    """Return the chance of recall that a model predicted for an answer, or None.

    Args:
        interval: The answer.
        curve: The model's, from `Model.curve`.
    """
    key, stability = interval.bin, interval.moment.before.stability
    if key is None or stability is None:
        return None
    return Prediction(curve(stability, interval.elapsed), interval.moment.recalled, key)


def trace(events: Iterable[Event], model: Model) -> Iterator[Transition]:
    """Yield the transitions of one card, each computed from the one before it."""
    progress = Progress()
    for event in events:
        after = advance(progress, event, model)
        yield Transition(event, progress, after)
        progress = after


def duration_ms(moment: Transition) -> int:
    """Return the answer time in milliseconds, at most a minute."""
    return min(max(moment.event.duration_ms or 0, 0), LONGEST_MS)
