from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from fsrs_rs_python import FSRS, FSRSItem, FSRSReview
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.events import Event, EventKind, order_key
from malgil.scheduling.calibration import (
    ENOUGH,
    NO_ANSWERS,
    Prediction,
    Predictor,
    Sums,
    WeightsPeriod,
    baselines,
    calibration_bins,
    score,
    sums_of,
)
from malgil.scheduling.card_history import (
    BinKey,
    bin_key,
    by_card,
)
from malgil.scheduling.card_state import replay
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from malgil.stats.calibration import Calibration, calibration_panel
from tests.scheduling.logs import CARDS, MODEL, TODAY, logs, review
from tests.scheduling.slow_answers import judged_answers, portions, trace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FIRST = WeightsPeriod((-math.inf, ""), MODEL)
OTHER = Model((*DEFAULT_WEIGHTS[:-1], 0.4))
ONE_BIN = BinKey(248, 2, 0)


def constant_rate(found: list[Prediction]) -> list[Prediction]:
    chances, _moving, _running = baselines([one.recalled for one in found], NO_ANSWERS)
    return [one._replace(chance=chance) for one, chance in zip(found, chances, strict=True)]


def moving_average(found: list[Prediction]) -> list[Prediction]:
    _constant, chances, _running = baselines([one.recalled for one in found], NO_ANSWERS)
    return [one._replace(chance=chance) for one, chance in zip(found, chances, strict=True)]


def predicted(*pairs: tuple[float, int], bin_: BinKey = ONE_BIN) -> list[Prediction]:
    return [Prediction(chance, bool(recalled), bin_) for chance, recalled in pairs]


def summed(found: Iterable[Prediction]) -> Sums:
    sums = Sums()
    sums.add(*zip(*found, strict=True))
    return sums


def panel_of(log: list[Event]) -> Calibration:
    guesses = (guess for _, guess in judged_answers(by_card(log), [FIRST]))
    return calibration_panel(sums_of(portions(guesses))[0])


predictions = st.lists(
    st.builds(
        Prediction,
        st.floats(0, 1),
        st.booleans(),
        st.builds(BinKey, st.integers(1, 3), st.integers(1, 3), st.integers(0, 1)),
    ),
    min_size=1,
    max_size=60,
)


def naive_tests(log: list[Event], model: Model) -> list[tuple[Event, float]]:
    """Return each answer a day or more after the last, with R from a replay of the earlier ones."""
    found = []
    for number, one in enumerate(log):
        if one.kind is not EventKind.REVIEW:
            continue
        before = replay([other for other in log[:number] if other.card == one.card], model)
        elapsed = before.elapsed_days(one.learning_day)
        if before.stability is not None and elapsed > 0:
            found.append((one, model.retrievability(before.stability, elapsed)))
    return found


@given(logs())
def test_each_answer_is_predicted_from_what_came_before_it(log: list[Event]) -> None:
    found = judged_answers(by_card(log), [FIRST])
    naive = naive_tests(log, MODEL)
    assert [one for one, _ in found] == [one for one, _ in naive]
    assert [guess.chance for _, guess in found] == [chance for _, chance in naive]
    assert [guess.recalled for _, guess in found] == [one.rating != 1 for one, _ in naive]


@given(logs(), st.integers(0, 40))
def test_each_answer_is_predicted_by_the_weights_of_its_time(log: list[Event], at: int) -> None:
    eras = [FIRST, WeightsPeriod((at * 1000, ""), OTHER)]
    found = judged_answers(by_card(log), eras)
    earlier = [pair for pair in naive_tests(log, MODEL) if order_key(pair[0]) < eras[1].since]
    later = [pair for pair in naive_tests(log, OTHER) if order_key(pair[0]) >= eras[1].since]
    assert [(one, guess.chance) for one, guess in found] == earlier + later
    traced = {card: list(trace(events, OTHER)) for card, events in by_card(log).items()}
    assert judged_answers(by_card(log), eras, traced) == found


@given(predictions)
def test_the_measures_are_what_their_definitions_say(found: list[Prediction]) -> None:
    def chance(one: Prediction) -> float:
        return min(max(one.chance, 1e-6), 1 - 1e-6)

    def cell(one: Prediction) -> int:
        return max(edge for edge in range(1000) if edge / 1000 <= one.chance)

    naive = [-math.log(chance(one) if one.recalled else 1 - chance(one)) for one in found]
    sums = summed(found)
    assert sums.log_loss() == pytest.approx(sum(naive) / len(naive), abs=1e-9)
    squares = 0.0
    for key in {one.bin for one in found}:
        here = [one for one in found if one.bin == key]
        mean = sum(one.chance for one in here) / len(here)
        actual = sum(one.recalled for one in here) / len(here)
        squares += len(here) * (mean - actual) ** 2
    assert sums.rmse_bins() == pytest.approx(math.sqrt(squares / len(found)), abs=1e-8)
    pairs = [
        1.0 if cell(hit) > cell(miss) else 0.5 if cell(hit) == cell(miss) else 0.0
        for hit in found
        if hit.recalled
        for miss in found
        if not miss.recalled
    ]
    area = sums.auc()
    if pairs:
        assert area == pytest.approx(sum(pairs) / len(pairs))
    else:
        assert area is None


def test_the_measures_by_hand() -> None:
    found = summed(predicted((0.9, 1), (0.8, 1), (0.7, 0)))
    mean = -(math.log(0.9) + math.log(0.8) + math.log(0.3)) / 3
    assert found.log_loss() == pytest.approx(mean)
    assert found.rmse_bins() == pytest.approx(0.8 - 2 / 3)
    assert found.auc() == 1.0
    assert summed(predicted((0.5, 1), (0.5, 0))).auc() == 0.5
    assert summed(predicted((0.5, 1))).auc() is None
    surprised = summed(predicted((1.0, 0), (0.0, 1)))
    assert surprised.log_loss() == pytest.approx(-math.log(1e-6))
    with pytest.raises(ValueError, match="no predictions"):
        score([])


@given(predictions, st.data())
def test_sums_go_on_where_they_ended(found: list[Prediction], data: st.DataObject) -> None:
    split = data.draw(st.integers(0, len(found)))
    at_once, ended = sums_of(portions(found))
    before, running = sums_of(portions(found[:split]))
    later, also_ended = sums_of(portions(found[split:]), before, running)
    assert ended == also_ended
    for predictor in Predictor:
        one, other = at_once[predictor], later[predictor]
        assert (one.loss, one.bins, one.cells) == (other.loss, other.bins, other.cells)


@given(predictions)
def test_a_panel_is_made_of_the_scores(found: list[Prediction]) -> None:
    many = found * ENOUGH
    panel = calibration_panel(sums_of(portions(many))[0])
    assert panel.scores == {
        Predictor.SCHEDULER: score(many),
        Predictor.CONSTANT: score(constant_rate(many)),
        Predictor.MOVING_AVERAGE: score(moving_average(many)),
    }


def test_the_bins_are_the_engine_s() -> None:
    """Bins by hand from fsrs-rs: 2.48·3.62^⌊log₃.₆₂ days⌋, 1.99·1.89^…, 1.65·1.73^…."""
    assert bin_key(1, 1, 0) == BinKey(248, 4, 0)
    assert bin_key(3, 2, 0) == BinKey(248, 4, 0)
    assert bin_key(4, 3, 1) == BinKey(898, 7, 2)
    assert bin_key(14, 6, 2) == BinKey(3250, 13, 3)


def engine_scores(cards: dict[str, list[Event]], count: int) -> tuple[float, float]:
    """Return log loss and RMSE(bins) as the engine computes them from its own memories."""
    items: list[tuple[tuple[int, str], FSRSItem]] = []
    for events in cards.values():
        history: list[FSRSReview] = []
        last: int | None = None
        for one in events:
            elapsed = 0 if last is None else max(0, one.learning_day - last)
            history.append(FSRSReview(one.rating or 0, elapsed))
            if elapsed:
                items.append((order_key(one), FSRSItem(list(history))))
            last = one.learning_day
    ordered = [item for _, item in sorted(items, key=lambda pair: pair[0])]
    assert len(ordered) == count
    found = FSRS(DEFAULT_WEIGHTS).evaluate(ordered)
    return found.log_loss, found.rmse_bins


def recency_weighted(found: Sequence[Prediction]) -> tuple[float, float]:
    """Return both measures with the weights that the engine gives: from 0.25 up to 1 by the cube.

    With all weights 1 this is the plain measure, which is checked too.
    """
    recent = [0.25 + 0.75 * (n / max(1, len(found) - 1)) ** 3 for n in range(len(found))]
    pairs = []
    for weights in ([1.0] * len(found), recent):
        losses = [-math.log(one.chance if one.recalled else 1 - one.chance) for one in found]
        loss = sum(w * one for w, one in zip(weights, losses, strict=True)) / sum(weights)
        bins: dict[BinKey, list[tuple[float, Prediction]]] = {}
        for weight, one in zip(weights, found, strict=True):
            bins.setdefault(one.bin, []).append((weight, one))
        squares = 0.0
        for here in bins.values():
            total = sum(weight for weight, _ in here)
            mean = sum(weight * one.chance for weight, one in here) / total
            actual = sum(weight * one.recalled for weight, one in here) / total
            squares += total * (mean - actual) ** 2
        pairs.append((loss, math.sqrt(squares / sum(weights))))
    assert pairs[0] == pytest.approx((summed(found).log_loss(), summed(found).rmse_bins()))
    return pairs[1]


def test_the_measures_agree_with_the_engine_s_own() -> None:
    """The engine is an independent implementation. Only its weighting by recency is added here."""
    log: list[Event] = []
    for number in range(900):
        card = CARDS[(number * 7) % len(CARDS)]
        day = TODAY - 900 + number
        log.append(review(number, card, day, (3, 3, 1, 3, 4, 2)[(number * number) % 6]))
        if number % 5 == 0:
            log.append(review(number + 10_000, card, day, 3))
    cards = by_card(log)
    found = [guess for _, guess in judged_answers(cards, [FIRST])]
    assert recency_weighted(found) == pytest.approx(engine_scores(cards, len(found)), abs=1e-4)


@given(predictions)
def test_the_baselines_do_not_know_the_answer(found: list[Prediction]) -> None:
    for baseline in (constant_rate, moving_average):
        before = baseline(found)
        flipped = [*found[:-1], Prediction(0.5, not found[-1].recalled, found[-1].bin)]
        assert [one.chance for one in baseline(flipped)] == [one.chance for one in before]
        assert [(one.recalled, one.bin) for one in before] == [
            (one.recalled, one.bin) for one in found
        ]
        assert all(0 < one.chance < 1 for one in before)
    rates = [one.chance for one in constant_rate(found)]
    assert rates == [
        (sum(one.recalled for one in found[:number]) + 1) / (number + 2)
        for number in range(len(found))
    ]


@given(predictions)
def test_each_prediction_is_in_one_bin(found: list[Prediction]) -> None:
    bins = calibration_bins(summed(found))
    assert sum(one.count for one in bins) == len(found)
    for one in bins:
        here = [
            guess
            for guess in found
            if one.low <= guess.chance < one.high or (guess.chance == 1 == one.high)
        ]
        assert one.count == len(here)
        mean = sum(guess.chance for guess in here) / len(here)
        assert one.predicted == pytest.approx(mean, abs=1e-9)
        assert one.actual == pytest.approx(sum(guess.recalled for guess in here) / len(here))


@pytest.mark.parametrize("edge", range(1, 20))
def test_a_chance_beside_an_edge_is_on_its_own_side(edge: int) -> None:
    below, above = math.nextafter(edge / 20, 0), edge / 20
    lower, upper = calibration_bins(summed(predicted((below, 1), (above, 1))))
    assert (lower.high, upper.low) == (edge / 20, edge / 20)
    assert (lower.count, upper.count) == (1, 1)


def test_too_little_data_is_told_instead_of_noise() -> None:
    log = [review(number, CARDS[0], TODAY - 200 + number, 3) for number in range(ENOUGH)]
    panel = panel_of(log)
    assert (panel.reviews, panel.missing, panel.bins, panel.scores) == (ENOUGH - 1, 1, (), {})
    log.append(review(ENOUGH, CARDS[0], TODAY, 3))
    panel = panel_of(log)
    assert (panel.reviews, panel.missing) == (ENOUGH, 0)
    assert set(panel.scores) == set(Predictor)
    assert panel.scores[Predictor.SCHEDULER].auc is None
    assert panel_of([]).missing == ENOUGH
