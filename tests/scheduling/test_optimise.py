from __future__ import annotations

import csv
import itertools
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.learning_day import day_of
from malgil.scheduling.calibration import WeightsPeriod, score
from malgil.scheduling.card_history import by_card
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from malgil.scheduling.optimise import (
    ENOUGH,
    SPLITS,
    TrainingAnswer,
    fit_weights,
    judge,
    predictions,
    sample_of,
    split_bounds,
)
from tests.scheduling.logs import CARDS, MODEL, TODAY, logs, review
from tests.scheduling.slow_answers import judged_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.base.events import Event

OTHER = (*DEFAULT_WEIGHTS[:-1], 0.3)


def long_log(count: int, *, step: int = 1) -> list[Event]:
    """Return a log in which each card is answered every nine days."""
    return [
        review(n, CARDS[n % len(CARDS)], TODAY - count + n * step, 1 if n % 4 == 0 else 3)
        for n in range(count)
    ]


@given(logs())
def test_a_sample_has_the_answers_that_predictions_are_judged_by(log: list[Event]) -> None:
    cards = by_card(log)
    sample = sample_of(cards)
    tested = judged_answers(cards, [WeightsPeriod((float("-inf"), ""), MODEL)])
    assert predictions(sample, MODEL) == [guess for _, guess in tested]
    assert [sample.histories[one.history][one.position].rating for one in sample.usable] == [
        one.rating for one, _ in tested
    ]
    assert sample.missing == ENOUGH - len(tested)
    assert all(history[0].elapsed == 0 for history in sample.histories)


@given(st.integers(0, 5000))
def test_the_splits_go_on_where_the_one_before_ended(count: int) -> None:
    bounds = split_bounds(count)
    assert len(bounds) == SPLITS
    assert bounds[-1][1] == count
    for (_, end), (start, _) in itertools.pairwise(bounds):
        assert end == start
    assert bounds[0][0] == count // (SPLITS + 1)


def test_no_split_is_fitted_to_what_it_is_judged_by() -> None:
    sample = sample_of(by_card(long_log(500)))
    seen: list[int] = []
    told: list[int] = []

    def fit(items: Sequence[tuple[TrainingAnswer, ...]]) -> tuple[float, ...]:
        seen.append(len(items))
        assert all(item[-1].elapsed > 0 for item in items)
        return OTHER

    verdict = judge(sample, MODEL, fit, told.append)
    count = len(sample.usable)
    assert seen == [*(start for start, _ in split_bounds(count)), count]
    assert told == list(range(1, SPLITS + 2))
    first = split_bounds(count)[0][0]
    assert verdict.judged == count - first
    assert verdict.weights == OTHER
    under_other = predictions(sample, Model(OTHER))
    assert verdict.fitted.log_loss == pytest.approx(score(under_other[first:]).log_loss)
    assert verdict.current == verdict.defaults
    assert verdict.is_better == (verdict.fitted.log_loss < verdict.current.log_loss)
    assert verdict.is_better == (
        sum(after for _, after in verdict.splits) < sum(before for before, _ in verdict.splits)
    )


def test_a_fit_that_fails_leaves_the_weights_in_force() -> None:
    verdict = judge(sample_of(by_card(long_log(420))), Model(OTHER), lambda _items: None)
    assert verdict.weights == OTHER
    assert verdict.fitted == verdict.current != verdict.defaults
    assert not verdict.is_better


def real_log() -> list[Event]:
    """Return the real learner's log, with UTC days from 04:00."""
    path = Path(__file__).parents[1] / "data" / "real-review-log.csv"
    with path.open(encoding="utf-8") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: row["review_time"])
    days = [day_of(datetime.fromisoformat(row["review_time"]), 4) for row in rows]
    return [
        review(n, f"book/{row['card_id']}/meaning", day, int(row["review_rating"]))
        for n, (row, day) in enumerate(zip(rows, days, strict=True))
    ]


def test_fitted_weights_predict_a_real_learner_s_later_answers_better() -> None:
    """The figures of benchmarks/REAL_LOG.md."""
    verdict = judge(sample_of(by_card(real_log())), MODEL, fit_weights)
    assert verdict.judged == 3179
    assert verdict.current.log_loss == pytest.approx(0.4483, abs=2e-3)
    assert verdict.constant.log_loss == pytest.approx(0.5165, abs=2e-3)
    assert verdict.fitted.log_loss < verdict.current.log_loss < verdict.moving.log_loss
    assert verdict.fitted.rmse_bins < verdict.current.rmse_bins
    assert verdict.is_better
    assert Model(verdict.weights).weights == verdict.weights
