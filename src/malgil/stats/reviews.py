"""Queries about answers: daily tallies, predictions, and known cards over time."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from malgil.phrasebook.cards import PATH
from malgil.scheduling.calibration import Rate
from malgil.scheduling.card_history import MATURE_DAYS, bin_key
from malgil.store.log import of_any, of_card

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_history import BinKey
    from malgil.scheduling.fsrs import Model

Row = TypeVar("Row")

_OFTEN = 10_000
# The last four count tests and recalled tests of intervals below 21 days, then of longer ones.
_COUNTED = f"""
  review.learning_day, card.type,
  count(*), sum(review.rating = 1), sum(review.duration_ms), sum(is_new),
  count(*) FILTER (WHERE tested < {MATURE_DAYS}),
  count(*) FILTER (WHERE tested < {MATURE_DAYS} AND review.rating > 1),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS}),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS} AND review.rating > 1)
"""


class ReviewScope(Struct, frozen=True, kw_only=True):
    """Filter of answers. By default all are selected.

    Attributes:
        since: First learning day.
        type: Card kind.
        phrasebook: Phrasebook id.
        phrases: Phrase ids in the phrasebook.
        paths: Keys of the path cards in `phrases` to select.
        from_ms: First logical time.
        until_ms: Logical time before which answers are selected.
    """

    since: int | None = None
    type: CardKind | None = None
    phrasebook: str | None = None
    phrases: frozenset[str] | None = None
    paths: tuple[int, ...] | None = None
    from_ms: int | None = None
    until_ms: int | None = None

    def tables(self, *, in_order: bool = False) -> str:
        """Return the SQL of the tables to select from.

        Args:
            in_order: Whether to start with the log, to use its index for the order. Cards are then
                left out unless the condition needs them.
        """
        if self.phrases is not None:
            return (
                "phrase CROSS JOIN card ON card.phrase = phrase.key "
                f"CROSS JOIN event ON (({of_card('card.id')}) OR "
                f"(card.older <> '' AND {of_any('card.older')})) "
                "CROSS JOIN review ON review.seq = event.seq AND review.card = card.key"
            )
        is_by_log = in_order or self.from_ms is not None or self.until_ms is not None
        reviews = "event CROSS JOIN review ON review.seq = event.seq" if is_by_log else "review"
        phrases = "" if self.phrasebook is None else "CROSS JOIN phrase ON phrase.key = card.phrase"
        if in_order and self.type is None and self.phrasebook is None:
            return reviews
        return f"{reviews} CROSS JOIN card ON card.key = review.card {phrases}"

    def condition(self) -> tuple[str, list[object]]:
        """Return the SQL condition on the tables, with its parameters."""
        phrases = None if self.phrases is None else json.dumps(sorted(self.phrases))
        paths = None if self.paths is None else json.dumps(self.paths)
        values: dict[str, object] = {
            "review.learning_day >= ?": self.since,
            "card.type = ?": self.type,
            "phrase.phrasebook = ?": self.phrasebook,
            "phrase.id IN (SELECT value FROM json_each(?))": phrases,
            f"(card.type <> '{PATH}' OR card.key IN (SELECT value FROM json_each(?)))": paths,
            "event.logical_ms >= ?": self.from_ms,
            "event.logical_ms < ?": self.until_ms,
        }
        selected = {sql: value for sql, value in values.items() if value is not None}
        return " AND ".join(["1", *selected]), list(selected.values())

    @property
    def of_cards(self) -> ReviewScope:
        """The filter without its conditions on answers."""
        return replace(self, since=None, from_ms=None, until_ms=None)


class Tally(NamedTuple):
    """Counts of the answers of a learning day to cards of one kind.

    Attributes:
        day: Learning day.
        type: Name of the card kind.
        answers: Number of answers.
        again: Number of answers rated Again.
        duration_ms: Total answer time in milliseconds. An answer counts at most a minute.
        introduced: Number of cards answered for the first time.
        young: Number of tests of intervals of less than 21 days.
        young_recalled: Number of these recalled.
        mature: Number of tests of longer intervals.
        mature_recalled: Number of these recalled.
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
        """Rate of all tests."""
        return Rate(self.young + self.mature, self.young_recalled + self.mature_recalled)


def read_tallies(connection: sqlite3.Connection, scope: ReviewScope) -> list[Tally]:
    """Return the answers by learning day and card kind."""
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
    """Yield the predictions for answers, as in a `Prediction`, in log order.

    Events at the same logical time are in the order in which this file received them.
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
    """Return the first learning day with answers to cards that are not archived."""
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
    """Return the sum of retrievabilities at the end of each of some days.

    Cards that are archived now are omitted. Memories that ended before `scope.from_ms` must not
    cover any of the days.

    Args:
        connection: Connection of the collection.
        scope: Filter of the cards.
        days: Past days in ascending order, evenly spaced, at least one.
        model: FSRS model with the current weights.
        on_progress: Receives the share done (0–1).
    """
    scope = replace(scope, since=None, until_ms=None)
    condition, values = scope.condition()
    of_cards, card_values = scope.of_cards.condition()
    first, step = days[0], days[1] - days[0] if len(days) > 1 else 1
    end = days[-1] + 1
    # Each answer ended the previous memory. The last memory of a card still holds.
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
    # The forgetting curve of `Model.recall_on`, inlined because it runs millions of times.
    factor, decay = model.forgetting
    for start, stop, stability, last_day in watched(rows, on_progress):
        slope = factor / stability
        for number in range(start, stop):
            elapsed = days[number] - last_day
            known[number] += (1 + slope * elapsed) ** decay if elapsed > 0 else 1.0
    return known


def watched(rows: Iterable[Row], on_progress: ProgressCallback) -> Iterator[Row]:
    """Yield an unknown number of rows and report progress, so that reading can be cancelled."""
    rows = iter(rows)
    left = 1.0
    while some := list(islice(rows, _OFTEN)):
        left /= 2
        on_progress(1 - left)
        yield from some
