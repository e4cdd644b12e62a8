"""The answers of each learning day by card type."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.calibration import Rate
from malgil.scheduling.card_history import MATURE_DAYS, type_of

if TYPE_CHECKING:
    import sqlite3

    from malgil.scheduling.card_history import ReviewInterval

_COUNTED = f"""
  review.learning_day, card.type,
  count(*), sum(review.rating = 1), sum(review.duration_ms), sum(is_new),
  count(*) FILTER (WHERE tested < {MATURE_DAYS}),
  count(*) FILTER (WHERE tested < {MATURE_DAYS} AND review.rating > 1),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS}),
  count(*) FILTER (WHERE tested >= {MATURE_DAYS} AND review.rating > 1)
"""
_OF_ALL = "review CROSS JOIN card ON card.key = review.card"
_OF_SOME = f"{_OF_ALL} CROSS JOIN phrase ON phrase.key = card.phrase"
_OF_PHRASES = """
  phrase CROSS JOIN card ON card.phrase = phrase.key CROSS JOIN event ON event.card = card.id
  CROSS JOIN review ON review.seq = event.seq
"""


@dataclass(frozen=True, slots=True)
class TallyScope:
    """Which answers are meant.

    Attributes:
        since: Only from this learning day on.
        type: Only to cards of this type.
        phrasebook: Only to cards of this phrasebook.
        branch: The number of its top branch, from 1, if those are all phrases of one.
        phrases: Only to cards of these phrases of the phrasebook, by their ids.
    """

    since: int | None = None
    type: CardKind | None = None
    phrasebook: str | None = None
    branch: int | None = None
    phrases: frozenset[str] | None = None

    @property
    def is_everything(self) -> bool:
        """Whether no answer is left out."""
        return self == TallyScope()

    def condition(self, day: str = "review.learning_day") -> tuple[str, list[object]]:
        """Return it as SQL about a day, `card` and `phrase`, with the values."""
        conditions: list[tuple[str, object]] = []
        if self.since is not None:
            conditions.append((f"{day} >= ?", self.since))
        if self.type is not None:
            conditions.append(("card.type = ?", str(self.type)))
        if self.phrasebook is not None:
            conditions.append(("phrase.phrasebook = ?", self.phrasebook))
        if self.phrases is not None:
            ids = json.dumps(sorted(self.phrases))
            conditions.append(("phrase.id IN (SELECT value FROM json_each(?))", ids))
        return " AND ".join(["1", *(sql for sql, _ in conditions)]), [
            value for _, value in conditions
        ]


def read(connection: sqlite3.Connection, scope: TallyScope) -> list[Tally]:
    """Return what was answered, by learning day and card type."""
    condition, values = scope.condition()
    source = _OF_SOME if scope.phrasebook is not None else _OF_ALL
    rows = connection.execute(
        f"SELECT {_COUNTED} FROM {_OF_PHRASES if scope.phrases is not None else source} "
        f"WHERE review.rating > 0 AND {condition} GROUP BY review.learning_day, card.type",
        values,
    )
    return [_tally(row) for row in rows]


def _tally(row: tuple[int, str, int, int, int, int, int, int, int, int]) -> Tally:
    day, kind, answers, again, duration, introduced, young, young_right, mature, mature_right = row
    return Tally(
        day=day,
        type=CARD_KINDS[kind],
        answers=answers,
        again=again,
        duration_ms=duration,
        introduced=introduced,
        young=Rate(young, young_right),
        mature=Rate(mature, mature_right),
    )


_NONE = Rate()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The answers of a learning day to cards of one type.

    Attributes:
        day: The learning day.
        type: The card type.
        answers: How many there were.
        again: How many of them were rated Again.
        duration_ms: How long they took; an answer counts as a minute at most.
        introduced: Cards answered for the first time.
        young: Tests of intervals of less than 21 days, and how many recalled.
        mature: The same of longer ones.
    """

    day: int
    type: CardKind
    answers: int = 0
    again: int = 0
    duration_ms: int = 0
    introduced: int = 0
    young: Rate = _NONE
    mature: Rate = _NONE


def tally_of(interval: ReviewInterval) -> Tally:
    """Return the tally of one answer."""
    moment, tested = interval.moment, interval.tested
    test = _NONE if tested is None else Rate(1, int(moment.recalled))
    is_mature = tested is not None and tested >= MATURE_DAYS
    return Tally(
        day=moment.event.learning_day,
        type=type_of(moment.event.card or ""),
        answers=1,
        again=int(not moment.recalled),
        duration_ms=moment.duration_ms,
        introduced=int(interval.is_new),
        young=_NONE if is_mature else test,
        mature=test if is_mature else _NONE,
    )


def _sum(first: Tally, second: Tally) -> Tally:
    return Tally(
        day=first.day,
        type=first.type,
        answers=first.answers + second.answers,
        again=first.again + second.again,
        duration_ms=first.duration_ms + second.duration_ms,
        introduced=first.introduced + second.introduced,
        young=first.young + second.young,
        mature=first.mature + second.mature,
    )
