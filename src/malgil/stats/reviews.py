"""What the statistics read of the answers: sums of each day, predictions, and what was known."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from malgil.scheduling.calibration import Rate
from malgil.scheduling.card_history import MATURE_DAYS, bin_key
from malgil.store.log import of_card

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_history import BinKey
    from malgil.scheduling.fsrs import Model

Row = TypeVar("Row")

_OFTEN = 10_000
# The last ones are tests of intervals of less than 21 days, those of them recalled, and the longer.
_COUNTED = f"""
  review.learning_day, card.type,
  count(*), sum(review.rating = 1), sum(review.duration_ms), sum(is_new),
  count(*) FILTER (WHERE tested < {MATURE_DAYS}),
  count(*) FILTER (WHERE tested < {MATURE_DAYS} AND review.rating > 1),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS}),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS} AND review.rating > 1)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewScope:
    """Which answers are meant.

    Attributes:
        since: Only from this learning day on.
        type: Only to cards of this type.
        phrasebook: Only to cards of this phrasebook.
        phrases: Only to cards of these phrases of the phrasebook, by their ids.
        from_ms: Only from this logical time on.
        until_ms: Only before this logical time.
    """

    since: int | None = None
    type: CardKind | None = None
    phrasebook: str | None = None
    phrases: frozenset[str] | None = None
    from_ms: int | None = None
    until_ms: int | None = None

    def tables(self, *, in_order: bool = False) -> str:
        """Return the tables to select from as SQL.

        Args:
            in_order: Whether to begin with the log, whose index has its order, and leave out cards
                that the condition does not ask for.
        """
        if self.phrases is not None:
            return (
                "phrase CROSS JOIN card ON card.phrase = phrase.key "
                f"CROSS JOIN event ON {of_card('card.id')} "
                "CROSS JOIN review ON review.seq = event.seq"
            )
        is_by_log = in_order or self.from_ms is not None or self.until_ms is not None
        reviews = "event CROSS JOIN review ON review.seq = event.seq" if is_by_log else "review"
        phrases = "" if self.phrasebook is None else "CROSS JOIN phrase ON phrase.key = card.phrase"
        if in_order and self.type is None and self.phrasebook is None:
            return reviews
        return f"{reviews} CROSS JOIN card ON card.key = review.card {phrases}"

    def condition(self) -> tuple[str, list[object]]:
        """Return the condition as SQL about the tables, with its values."""
        conditions: list[tuple[str, object]] = []
        if self.since is not None:
            conditions.append(("review.learning_day >= ?", self.since))
        if self.type is not None:
            conditions.append(("card.type = ?", str(self.type)))
        if self.phrasebook is not None:
            conditions.append(("phrase.phrasebook = ?", self.phrasebook))
        if self.phrases is not None:
            ids = json.dumps(sorted(self.phrases))
            conditions.append(("phrase.id IN (SELECT value FROM json_each(?))", ids))
        if self.from_ms is not None:
            conditions.append(("event.logical_ms >= ?", self.from_ms))
        if self.until_ms is not None:
            conditions.append(("event.logical_ms < ?", self.until_ms))
        return " AND ".join(["1", *(sql for sql, _ in conditions)]), [
            value for _, value in conditions
        ]

    @property
    def of_cards(self) -> ReviewScope:
        """The same without what is about answers."""
        return replace(self, since=None, from_ms=None, until_ms=None)


class Tally(NamedTuple):
    """The answers of a learning day to cards of one type.

    Attributes:
        day: The learning day.
        type: The name of the card type.
        answers: How many there were.
        again: How many of them were rated Again.
        duration_ms: How long they took; an answer counts as a minute at most.
        introduced: Cards answered for the first time.
        young: Tests of intervals of less than 21 days.
        young_recalled: How many of them recalled.
        mature: Tests of longer intervals.
        mature_recalled: How many of them recalled.
    """

    day: int
    type: str
    answers: int
    again: int
    duration_ms: int
    introduced: int
    young: int
    young_recalled: int
    mature: int
    mature_recalled: int

    @property
    def tested(self) -> Rate:
        """All tests, and how many of them recalled."""
        return Rate(self.young + self.mature, self.young_recalled + self.mature_recalled)


def read_tallies(connection: sqlite3.Connection, scope: ReviewScope) -> list[Tally]:
    """Return what was answered, by learning day and card type."""
    condition, values = scope.condition()
    rows = connection.execute(
        f"SELECT {_COUNTED} FROM {scope.tables()} WHERE review.rating > 0 AND {condition} "
        "GROUP BY review.learning_day, card.type",
        values,
    )
    return [Tally._make(row) for row in rows]


def read_predictions(
    connection: sqlite3.Connection, scope: ReviewScope
) -> Iterator[tuple[float, bool, BinKey]]:
    """Yield what was predicted of the answers, as in a `Prediction`, in the order of the log.

    Of two in the same millisecond the one that came into this file first is the first.
    """
    condition, values = scope.condition()
    rows = connection.execute(
        "SELECT chance, review.rating > 1, review.learning_day - review.last_day, review.spaced, "
        f"review.lapses - (review.rating = 1) FROM {scope.tables(in_order=True)} "
        f"WHERE chance IS NOT NULL AND {condition} ORDER BY event.logical_ms, event.seq",
        values,
    )
    while some := rows.fetchmany(_OFTEN):
        chances, recalls, *counts = zip(*some, strict=True)
        yield from zip(chances, recalls, map(bin_key, *counts), strict=True)


def first_day(connection: sqlite3.Connection, scope: ReviewScope) -> int | None:
    """Return the first learning day of answers to cards that are not archived."""
    scope = scope.of_cards
    condition, values = scope.condition()
    row = connection.execute(
        f"SELECT review.learning_day FROM {scope.tables()} WHERE review.rating > 0 "
        f"AND card.archived = 0 AND {condition} ORDER BY review.learning_day LIMIT 1",
        values,
    ).fetchone()
    return None if row is None else int(row[0])


def known_on(
    connection: sqlite3.Connection,
    scope: ReviewScope,
    days: Sequence[int],
    *,
    model: Model,
    on_progress: ProgressCallback,
) -> list[float]:
    """Return the sum of all retrievabilities at the end of some days.

    Those of cards that are archived now are left out. Memories whose end is before `scope.from_ms`
    held on none of the days.

    Args:
        connection: The collection's.
        scope: Which cards are meant.
        days: Rising, evenly spread, before today; at least one.
        model: FSRS under the weights in force.
        on_progress: Gets the share done.
    """
    scope = replace(scope, since=None, until_ms=None)
    condition, values = scope.condition()
    of_cards, card_values = scope.of_cards.condition()
    first, step = days[0], days[1] - days[0] if len(days) > 1 else 1
    end = days[-1] + 1
    # Each answer ended the memory before it; the last memory of a card still holds.
    spans = (
        f"SELECT from_day AS begin, max(from_day, review.learning_day) AS until, review.stability, "
        f"review.last_day FROM {scope.tables()} WHERE {condition} AND card.archived = 0 "
        "AND review.stability IS NOT NULL UNION ALL SELECT "
        f"max(coalesce(from_day, card.last_day), card.last_day), {end}, card.stability, "
        "card.last_day FROM card CROSS JOIN phrase ON phrase.key = card.phrase "
        "CROSS JOIN event ON event.id = card.last_review "
        f"CROSS JOIN review ON review.seq = event.seq WHERE {of_cards} "
        "AND card.archived = 0 AND card.stability IS NOT NULL"
    )
    rows = connection.execute(
        "SELECT * FROM (SELECT "
        f"(max(begin - {first}, 0) + {step - 1}) / {step} AS first, "
        f"(max(min(until, {end}) - {first}, 0) + {step - 1}) / {step} AS end, "
        f"stability, last_day FROM ({spans})) WHERE first < end",
        (*values, *card_values),
    )
    known = [0.0] * len(days)
    # The forgetting curve of `Model.recall_on`, written out: it is drawn some million times.
    factor, decay = model.forgetting
    for start, stop, stability, last_day in watched(rows, on_progress):
        slope = factor / stability
        for number in range(start, stop):
            elapsed = days[number] - last_day
            known[number] += (1 + slope * elapsed) ** decay if elapsed > 0 else 1.0
    return known


def watched(rows: Iterable[Row], on_progress: ProgressCallback) -> Iterator[Row]:
    """Yield rows, nobody knows how many, and report now and then, so that they can be cancelled."""
    rows = iter(rows)
    left = 1.0
    while some := list(islice(rows, _OFTEN)):
        left /= 2
        on_progress(1 - left)
        yield from some
