"""Queries about answers: daily tallies, predictions, and known cards over time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.progress import no_progress
from malgil.phrasebook.cards import CARD_KINDS, PATH
from malgil.scheduling.card_history import MATURE_DAYS, bin_key
from malgil.store.log import of_any, of_card

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.calibration import Predictions
    from malgil.scheduling.fsrs import Model

_OFTEN = 10_000
# The last four count tests and recalled tests of intervals below 21 days, then of longer ones.
_COUNTED = f"""
  count(*), sum(review.rating = 1), sum(review.duration_ms), sum(is_new),
  count(*) FILTER (WHERE tested < {MATURE_DAYS}),
  count(*) FILTER (WHERE tested < {MATURE_DAYS} AND review.rating > 1),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS}),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS} AND review.rating > 1)
"""
# The cards answered after the clock was set back, and the day on which the memory of one began. A
# path that was only shown since has no answer.
_SET_BACK = "(SELECT card FROM review WHERE from_day > learning_day)"
_BEGUN = """
  coalesce((SELECT max(coalesce(review.from_day, card.last_day), card.last_day) FROM event
   CROSS JOIN review ON review.seq = event.seq WHERE event.id = card.last_review), card.last_day)
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
            in_order: Whether to join the log, to sort by its order.
        """
        if self.phrases is not None:
            return (
                f"card CROSS JOIN event ON (({of_card('card.id')}) OR "
                f"(card.older <> '' AND {of_any('card.older')})) "
                "CROSS JOIN review ON review.seq = event.seq AND review.card = card.key"
            )
        if self.from_ms is not None:  # few answers, found by the index of the log
            return "event CROSS JOIN review ON review.seq = event.seq"
        return "review CROSS JOIN event ON event.seq = review.seq" if in_order else "review"

    def condition(self) -> tuple[str, list[object]]:
        """Return the SQL condition on answers in the tables, with its parameters."""
        cards, card_values = self.card_condition()
        if self.phrases is None and card_values:
            # Without the plus, SQLite would look for every one of the cards at every event.
            cards = f"+review.card IN (SELECT card.key FROM card WHERE {cards})"
        own, values = _all_of(
            {
                "review.learning_day >= ?": self.since,
                "event.logical_ms >= ?": self.from_ms,
                "review.seq NOT IN (SELECT seq FROM event WHERE logical_ms >= ?)": self.until_ms,
            }
        )
        return f"{cards} AND {own}", [*card_values, *values]

    def card_condition(self) -> tuple[str, list[object]]:
        """Return the SQL condition on a row of `card`, with its parameters."""
        phrases = None if self.phrases is None else json.dumps(sorted(self.phrases))
        paths = None if self.paths is None else json.dumps(self.paths)
        of_phrase, phrase_values = _all_of(
            {"phrasebook = ?": self.phrasebook, "id IN (SELECT value FROM json_each(?))": phrases}
        )
        in_menu = f"card.phrase IN (SELECT key FROM phrase WHERE {of_phrase})"
        own, values = _all_of(
            {
                "card.type = ?": self.type,
                f"(card.type <> '{PATH}' OR card.key IN (SELECT value FROM json_each(?)))": paths,
            }
        )
        if not phrase_values:
            return own, values
        return f"{in_menu} AND {own}", [*phrase_values, *values]


def _all_of(conditions: Mapping[str, object]) -> tuple[str, list[object]]:
    """Return SQL for all conditions with a value, and the values."""
    selected = {sql: value for sql, value in conditions.items() if value is not None}
    return " AND ".join(["1", *selected]), list(selected.values())


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


def read_tallies(connection: sqlite3.Connection, scope: ReviewScope) -> list[Tally]:
    """Return the answers by learning day and card kind."""
    # The plus keeps SQLite from looking up every answer by the index of days.
    is_answer = "+review.rating > 0" if scope.since is None else "review.rating > 0"
    tallies: list[Tally] = []
    for kind in CARD_KINDS.values() if scope.type is None else (scope.type,):
        of_kind = replace(scope, type=kind)
        condition, values = of_kind.condition()
        rows = connection.execute(
            f"SELECT review.learning_day, {_COUNTED} FROM {of_kind.tables()} "
            f"WHERE {is_answer} AND {condition} GROUP BY review.learning_day",
            values,
        )
        tallies += (Tally(day, kind, *counts) for day, *counts in rows)
    return tallies


def read_predictions(
    connection: sqlite3.Connection,
    scope: ReviewScope,
    on_progress: ProgressCallback = no_progress,
) -> Iterator[Predictions]:
    """Yield the predictions for answers in log order, in portions.

    Events at the same logical time are in the order in which this file received them.
    """
    condition, values = scope.condition()
    rows = connection.execute(
        "SELECT chance, review.rating > 1, review.learning_day - review.last_day, review.spaced, "
        f"review.lapses - (review.rating = 1) FROM {scope.tables(in_order=True)} "
        f"WHERE chance IS NOT NULL AND {condition} ORDER BY event.logical_ms, event.seq",
        values,
    )
    for some in _watched(rows, on_progress):
        chances, recalls, *counts = zip(*some, strict=True)
        yield chances, recalls, list(map(bin_key, *counts))


def first_day(connection: sqlite3.Connection, scope: ReviewScope) -> int | None:
    """Return the first learning day with answers to cards that are not archived."""
    scope = replace(scope, since=None, from_ms=None, until_ms=None)
    condition, values = scope.condition()
    row = connection.execute(
        f"SELECT review.learning_day FROM {scope.tables()} WHERE review.rating > 0 "
        f"AND {condition} AND NOT EXISTS (SELECT 1 FROM card AS gone WHERE gone.key = review.card "
        "AND gone.archived) ORDER BY review.learning_day LIMIT 1",
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
    of_cards, card_values = scope.card_condition()
    first, step = days[0], days[1] - days[0] if len(days) > 1 else 1

    def passed(day: str) -> str:
        """Return SQL for the number of the days that are before a day."""
        return f"min(max(({day} - {first - step + 1}) / {step}, 0), {len(days)})"

    # Each answer ended the previous memory. The last memory of a card still holds. It began later
    # than the last answer if the clock was set back.
    rows = connection.execute(
        f"SELECT {passed('from_day')} AS start, {passed('review.learning_day')} AS stop, "
        f"review.stability, review.last_day FROM {scope.tables()} WHERE {condition} "
        "AND review.stability IS NOT NULL AND start < stop "
        "AND +review.card NOT IN (SELECT card.key FROM card WHERE card.archived) UNION ALL SELECT "
        f"{passed(f'CASE WHEN card.key IN {_SET_BACK} THEN {_BEGUN} ELSE card.last_day END')}, "
        f"{len(days)}, card.stability, card.last_day FROM card NOT INDEXED "
        f"WHERE {of_cards} AND card.archived = 0 AND card.stability IS NOT NULL",
        (*values, *card_values),
    )
    known = [0.0] * len(days)
    # The forgetting curve of `Model.recall_on`, inlined because it runs millions of times.
    factor, decay = model.forgetting
    for some in _watched(rows, on_progress):
        for start, stop, stability, last_day in some:
            slope = factor / stability
            for number in range(start, stop):
                known[number] += (1 + slope * (days[number] - last_day)) ** decay
    return known


def _watched(rows: sqlite3.Cursor, on_progress: ProgressCallback) -> Iterator[list[Any]]:
    """Yield an unknown number of rows in portions and report progress, which can cancel it."""
    left = 1.0
    while some := rows.fetchmany(_OFTEN):
        left /= 2
        on_progress(1 - left)
        yield some
