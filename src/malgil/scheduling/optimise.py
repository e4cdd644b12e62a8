"""Fit the weights to a learner's answers and evaluate them on unseen answers.

The usable answers are split into six parts by time. Five times the weights are fitted to all parts
up to one and predict the next part. The predictions are pooled, so no answer is predicted by
weights that were fitted to it.
"""

from __future__ import annotations

import sys
from math import isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from fsrs_rs_python import FSRS, FSRSItem, FSRSReview
from msgspec import Struct, convert
from msgspec.json import decode, encode

from malgil.base.events import EventKind, order_key
from malgil.scheduling.calibration import NO_ANSWERS, Prediction, Score, baselines, score
from malgil.scheduling.card_history import BinKey, begin_or_answer, bin_key, lives
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model, Rating

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.scheduling.fsrs import Memory

ENOUGH = 400
"""Minimum number of usable answers. Below 256 the engine silently returns its defaults."""

SPLITS = 5

_MIN_DECAY, _MAX_DECAY = 0.1, 0.8


class TrainingAnswer(NamedTuple):
    """One answer for FSRS: the rating, and the learning days since the previous answer."""

    rating: int
    elapsed: int


class Usable(NamedTuple):
    """An answer for fitting and evaluation, a day or more after the card's previous answer.

    Attributes:
        history: Index of its history in `Sample.histories`.
        position: Index of the answer in the history.
        bin: Bin for RMSE(bins).
    """

    history: int
    position: int
    bin: BinKey


class Sample(Struct, frozen=True):
    """A learner's answers.

    Attributes:
        histories: Answers of each card, split at each *forget*.
        usable: Usable answers, in log order.
        first_day: Learning day of the first answer, or None.
        last_day: Learning day of the last answer, or None.
    """

    histories: tuple[tuple[TrainingAnswer, ...], ...]
    usable: tuple[Usable, ...]
    first_day: int | None = None
    last_day: int | None = None

    @property
    def missing(self) -> int:
        """Number of usable answers still needed."""
        return max(0, ENOUGH - len(self.usable))


class Judgement(Struct, frozen=True, kw_only=True):
    """Result of a fit.

    Attributes:
        weights: Weights fitted to all answers, to be adopted.
        judged: Number of unseen answers that the scores cover.
        current: Score of the current weights.
        defaults: Score of the default weights of FSRS.
        fitted: Score of the weights fitted to the preceding parts.
        constant: Score of the constant rate of the preceding parts.
        moving: Score of the moving average.
        splits: Log loss of the current and of the fitted weights for each split.
    """

    weights: tuple[float, ...]
    judged: int
    current: Score
    defaults: Score
    fitted: Score
    constant: Score
    moving: Score
    splits: tuple[tuple[float, float], ...]

    @property
    def is_better(self) -> bool:
        """Whether the fitted weights predict unseen answers better."""
        return self.fitted.log_loss < self.current.log_loss


def sample_of(cards: Mapping[str, Sequence[Event]]) -> Sample:
    """Return the sample of a log.

    Args:
        cards: Live events of each card, in log order.
    """
    histories: list[tuple[TrainingAnswer, ...]] = []
    usable: list[tuple[tuple[int, str], Usable]] = []
    days: list[int] = []
    for events in cards.values():
        reviews = begin_or_answer(events)
        for history in filter(None, lives(events)):
            answers = tuple(TrainingAnswer._make(answer) for answer in history)
            spaced = lapses = 0
            # The history comes first, so that its end takes no event of the next one.
            for position, (answer, event) in enumerate(zip(answers, reviews, strict=False)):
                if event.kind is EventKind.REVIEW:
                    days.append(event.learning_day)
                if answer.elapsed:
                    spaced += 1
                    key = bin_key(answer.elapsed, spaced, lapses)
                    usable.append((order_key(event), Usable(len(histories), position, key)))
                    lapses += answer.rating == Rating.AGAIN
            histories.append(answers)
    usable.sort(key=itemgetter(0))
    return Sample(
        tuple(histories),
        tuple(answer for _, answer in usable),
        min(days, default=None),
        max(days, default=None),
    )


def judge(
    sample: Sample,
    current: Model,
    fit: Callable[[Sequence[tuple[TrainingAnswer, ...]]], tuple[float, ...] | None],
    on_progress: Callable[[int], object] = lambda _done: None,
) -> Judgement:
    """Fit five times to preceding answers and once to all, and evaluate on unseen answers.

    Args:
        sample: Sample with enough usable answers.
        current: FSRS model with the current weights.
        fit: Function that returns the weights for some histories, each ending with a usable answer,
            or None if it fails.
        on_progress: Receives the number of fits done, of six.
    """
    items = [sample.histories[answer.history][: answer.position + 1] for answer in sample.usable]
    before = predictions(sample, current)
    defaults = predictions(sample, Model(DEFAULT_WEIGHTS))
    rates, averages, _running = baselines([answer.recalled for answer in before], NO_ANSWERS)
    fitted: list[Prediction] = []
    constant: list[Prediction] = []
    losses: list[tuple[float, float]] = []
    bounds = split_bounds(len(items))
    for number, (start, end) in enumerate(bounds):
        weights = fit(items[:start])
        under = current if weights is None else Model(weights)
        part = predictions(sample, under)[start:end]
        losses.append((score(before[start:end]).log_loss, score(part).log_loss))
        fitted.extend(part)
        constant.extend(prediction._replace(chance=rates[start]) for prediction in part)
        on_progress(number + 1)
    final = fit(items) or current.weights
    on_progress(SPLITS + 1)
    first = bounds[0][0]
    return Judgement(
        weights=final,
        judged=len(fitted),
        current=score(before[first:]),
        defaults=score(defaults[first:]),
        fitted=score(fitted),
        constant=score(constant),
        moving=score(
            answer._replace(chance=chance)
            for answer, chance in zip(before[first:], averages[first:], strict=True)
        ),
        splits=tuple(losses),
    )


def predictions(sample: Sample, model: Model) -> list[Prediction]:
    """Return a model's prediction for each usable answer, in order."""
    recall: dict[tuple[int, int], float] = {}
    for number, history in enumerate(sample.histories):
        memory: Memory | None = None
        for position, answer in enumerate(history):
            if memory is not None and answer.elapsed:
                recall[number, position] = model.retrievability(memory.stability, answer.elapsed)
            memory = model.after(memory, answer.elapsed, Rating(answer.rating))
    return [
        Prediction(
            recall[answer.history, answer.position],
            sample.histories[answer.history][answer.position].rating > 1,
            answer.bin,
        )
        for answer in sample.usable
    ]


def split_bounds(count: int) -> tuple[tuple[int, int], ...]:
    """Return the range of evaluated answers of each split, as (start, end)."""
    return tuple(
        (count * number // (SPLITS + 1), count * (number + 1) // (SPLITS + 1))
        for number in range(1, SPLITS + 1)
    )


def fit_weights(items: Sequence[tuple[TrainingAnswer, ...]]) -> tuple[float, ...] | None:
    """Return the weights from FSRS's optimiser, or None if it finds no usable ones.

    Every item is one usable answer with all answers before it. Items are in order of time, since
    the optimiser gives recent ones more weight. It holds the GIL throughout and can panic, so call
    it in a separate process.
    """
    made = [FSRSItem([FSRSReview(*answer) for answer in item]) for item in items]
    try:
        weights = FSRS(DEFAULT_WEIGHTS).compute_parameters(made)
    except Exception:  # noqa: BLE001 - too few items, or any failure of the engine
        return None
    if len(weights) != len(DEFAULT_WEIGHTS) or not all(isfinite(weight) for weight in weights):
        return None
    # 0.8 as a 32-bit float is above 0.8.
    decay = min(max(weights[-1], _MIN_DECAY), _MAX_DECAY)
    return (*weights[:-1], decay)


def to_json(sample: Sample, current: Sequence[float]) -> str:
    """Return the input of the worker process as one line of JSON."""
    return encode((sample, current)).decode()


def from_json(line: str) -> tuple[Sample, Model]:
    """Return the sample and current model from the worker's input line."""
    sample, weights = decode(line, type=tuple[Sample, tuple[float, ...]])
    return sample, Model(weights)


def judgement_from(result: dict[str, Any]) -> Judgement:
    """Return the judgement from the worker's last line."""
    return convert(result, Judgement)


def main() -> None:
    """Run the worker process: read the input from stdin and print progress and judgement."""
    sample, current = from_json(sys.stdin.readline())

    def on_progress(done: int) -> None:
        _print({"done": done})

    _print({"judgement": judge(sample, current, fit_weights, on_progress)})


def _print(message: dict[str, Any]) -> None:
    sys.stdout.write(encode(message).decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
