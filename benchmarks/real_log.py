"""Replay a real learner's log into a collection, and write a page of its statistics.

    .venv/bin/python benchmarks/real_log.py

reads tests/data/real-review-log.csv (see the licence beside it) and writes benchmarks/REAL_LOG.md.
It takes a minute, since every answer is on disk before the next.
"""

from __future__ import annotations

import csv
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from malgil.base.learning_day import iso_day
from malgil.collection import Collection
from malgil.phrasebook.cards import MEANING, card_id
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.scheduling.calibration import Predictor
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS
from malgil.scheduling.optimise import SPLITS, fit_weights, judge
from malgil.stats.optimise import read_sample
from malgil.stats.panels import read_stats
from malgil.stats.reader import StatsQuery

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.scheduling.calibration import Rate, Score
    from malgil.scheduling.optimise import Judgement, Sample, TrainingAnswer

ROOT = Path(__file__).parent.parent
LOG = ROOT / "tests" / "data" / "real-review-log.csv"
PAGE = Path(__file__).with_name("REAL_LOG.md")
BOOK = "real-log"


@dataclass(frozen=True, slots=True)
class Review:
    """A line of the log."""

    card: str
    rating: int
    at: datetime
    duration_ms: int


def read_log() -> list[Review]:
    """Return the reviews in order of time."""
    with LOG.open(encoding="utf-8") as file:
        reviews = [
            Review(
                card_id(BOOK, f"card-{row['card_id']}", MEANING),
                int(row["review_rating"]),
                datetime.fromisoformat(row["review_time"]).astimezone(UTC),
                int(row["review_duration"]),
            )
            for row in csv.DictReader(file)
        ]
    return sorted(reviews, key=lambda one: one.at)


def book_of(reviews: Iterable[Review]) -> Phrasebook:
    """Return a phrasebook with a phrase for each card of the log."""
    phrases = list(dict.fromkeys(one.card.split("/")[1] for one in reviews))
    return Phrasebook(
        id=BOOK,
        title={"en": "A real log"},
        phrases=tuple(Phrase(id=one, label=one) for one in phrases),
        menu=tuple(MenuItem(id=one, phrase=one, glosses=(f"«{one}»",)) for one in phrases),
    )


def replay(path: Path, reviews: Sequence[Review]) -> tuple[dict[str, Any], Sample]:
    """Return the statistics just after the last review, and the sample to fit the weights to."""
    with Collection.open(path, now=reviews[0].at) as collection:
        collection.import_book(book_of(reviews), reviews[0].at)
        for one in reviews:
            collection.answer(one.card, one.rating, one.at, duration_ms=max(0, one.duration_ms))
        problems = collection.check()
        if problems:
            raise SystemExit(f"the collection is not sound: {problems[:3]}")
        stats = read_stats(collection, reviews[-1].at, StatsQuery(phrasebook=BOOK))
        return stats, read_sample(collection)


def weighted_losses(sample: Sample, fits: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """Return the engine's own log loss, in which recent answers weigh more.

    Returns:
        The loss of the default and of the fitted weights on the splits, and that of the default
        weights on the whole log.
    """
    from fsrs_rs_python import FSRS, FSRSItem, FSRSReview

    from malgil.scheduling.optimise import split_bounds

    def item(history: Sequence[TrainingAnswer]) -> FSRSItem:
        return FSRSItem([FSRSReview(one.rating, one.elapsed) for one in history])

    items = [item(sample.histories[one.history][: one.position + 1]) for one in sample.usable]
    sums = [0.0, 0.0]
    count = 0
    for (start, end), weights in zip(split_bounds(len(items)), fits, strict=True):
        count += end - start
        for number, one in enumerate((DEFAULT_WEIGHTS, weights)):
            sums[number] += FSRS(one).evaluate(items[start:end]).log_loss * (end - start)
    everything = FSRS(DEFAULT_WEIGHTS).evaluate(items).log_loss
    return sums[0] / count, sums[1] / count, everything


def page(
    stats: dict[str, Any], sample: Sample, verdict: Judgement, weighted: tuple[float, ...]
) -> str:
    """Return the results as Markdown."""
    calibration, retention = stats["calibration"], stats["retention"]
    scores = calibration.scores
    lines = [
        "# A real log, replayed",
        "",
        "Written by `.venv/bin/python benchmarks/real_log.py`.",
        "",
        (
            f"{stats['calendar'].total} answers to {stats['memory'].remembered} cards from "
            f"{iso_day(sample.first_day or 0)} to {iso_day(sample.last_day or 0)} "
            "(`tests/data/real-review-log.csv`; the learner's time zone is not recorded, so days "
            "are UTC with the rollover at 04:00). Each was passed to `Collection.answer` at its "
            f"own time. {calibration.reviews} were given a learning day or more after the previous "
            "one. All figures except true retention are about these."
        ),
        "",
        "## Predicted before the answer was known",
        "",
        (
            "Default weights, over the whole log. The constant rate and the moving average use "
            "only earlier answers."
        ),
        "",
        *_score_table(
            [
                ("FSRS-6, default weights", scores[Predictor.SCHEDULER]),
                ("constant rate", scores[Predictor.CONSTANT]),
                ("moving average", scores[Predictor.MOVING_AVERAGE]),
            ]
        ),
        "",
        "## Fitted weights on later answers",
        "",
        (
            f"{SPLITS} expanding time splits: the answers in order of time, in {SPLITS + 1} equal "
            "parts. The weights are fitted to all parts up to one and evaluated on the next, "
            f"pooled over {verdict.judged} answers. `compute_parameters` of fsrs-rs-python with "
            "its default configuration (5 epochs, batches of 512, learning rate 0.04, short-term "
            "memory on), the items in order of time, without `card_ids`. The constant is the share "
            "recalled in the earlier parts."
        ),
        "",
        *_score_table(
            [
                ("fitted weights", verdict.fitted),
                ("default weights", verdict.defaults),
                ("constant rate", verdict.constant),
                ("moving average", verdict.moving),
            ]
        ),
        "",
        "| split | log loss, default | log loss, fitted |",
        "| --- | --- | --- |",
        *(
            f"| {number} | {before:.4f} | {after:.4f} |"
            for number, (before, after) in enumerate(verdict.splits, start=1)
        ),
        "",
        _verdict(verdict),
        "",
        (
            "By the engine's own `evaluate`, in which recent answers weigh more: "
            f"default {weighted[0]:.4f}, fitted {weighted[1]:.4f}; default over the whole log "
            f"{weighted[2]:.4f}."
        ),
        "",
        "## Calibration of the default weights",
        "",
        "| predicted | mean | recalled | answers |",
        "| --- | --- | --- | --- |",
        *(
            f"| {one.low:.0%}–{one.high:.0%} | {one.predicted:.1%} | {one.actual:.1%} "
            f"| {one.count} |"
            for one in calibration.bins
        ),
        "",
        "## True retention by week",
        "",
        (
            "The first answer of a day to each card in review, by week. "
            f"Young: {_rate(retention.young)}; mature: {_rate(retention.mature)}; "
            f"all: {_rate(retention.overall)}."
        ),
        "",
        "| week of | answers | recalled |",
        "| --- | --- | --- |",
        *(
            f"| {iso_day(one.first)} | {one.rate.reviews} | {_share(one.rate)} |"
            for one in retention.weeks
            if one.rate.reviews
        ),
        "",
    ]
    return "\n".join(lines)


def _score_table(rows: Iterable[tuple[str, Score]]) -> list[str]:
    return [
        "| predictor | log loss | RMSE(bins) | AUC |",
        "| --- | --- | --- | --- |",
        *(
            f"| {name} | {one.log_loss:.4f} | {one.rmse_bins:.4f} "
            f"| {'-' if one.auc is None else f'{one.auc:.3f}'} |"
            for name, one in rows
        ),
    ]


def _verdict(verdict: Judgement) -> str:
    ordered = sorted(
        (
            ("the fitted weights", verdict.fitted.log_loss),
            ("the default weights", verdict.defaults.log_loss),
            ("the constant rate", verdict.constant.log_loss),
            ("the moving average", verdict.moving.log_loss),
        ),
        key=lambda pair: pair[1],
    )
    won = sum(after < before for before, after in verdict.splits)
    return (
        f"From best to worst by pooled log loss: {', '.join(name for name, _ in ordered)}. "
        f"The fitted weights beat the defaults in {won} of the {len(verdict.splits)} splits."
    )


def _rate(rate: Rate) -> str:
    return f"{_share(rate)} of {rate.reviews}"


def _share(rate: Rate) -> str:
    return "-" if rate.share is None else f"{rate.share:.1%}"


def main() -> None:
    """Replay the log, evaluate the weights, and write the page."""
    began = time.monotonic()
    reviews = read_log()
    with tempfile.TemporaryDirectory() as folder:
        stats, sample = replay(Path(folder) / "real.malgil", reviews)
    print(f"replayed {len(reviews)} answers in {time.monotonic() - began:.0f} s")
    fits: list[tuple[float, ...]] = []

    def fit(items: Sequence[tuple[TrainingAnswer, ...]]) -> tuple[float, ...] | None:
        found = fit_weights(items)
        fits.append(found or DEFAULT_WEIGHTS)
        return found

    from malgil.scheduling.fsrs import Model

    verdict = judge(sample, Model(), fit)
    weighted = weighted_losses(sample, fits[:SPLITS])
    PAGE.write_text(page(stats, sample, verdict, weighted), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)} after {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
