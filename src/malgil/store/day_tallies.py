"""The answers of each learning day by card type and branch: kept with the log, read by statistics.

A phrase can stand in several branches, so answers are counted by the group of branches that their
phrase stands in, and a branch is the sum of the groups it is in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.calibration import Rate
from malgil.scheduling.card_history import LONGEST_MS, MATURE_DAYS, type_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from malgil.scheduling.card_history import ReviewInterval

_COLUMNS = (
    *("answers", "again", "duration_ms", "introduced"),
    *("young", "young_recalled", "mature", "mature_recalled"),
)
_TIME = f"min(max(coalesce(event.duration_ms, 0), 0), {LONGEST_MS})"
_COUNTED = f"""
  count(*), sum(event.rating = 1), sum({_TIME}), sum(answer.is_new),
  count(*) FILTER (WHERE answer.tested < {MATURE_DAYS}),
  count(*) FILTER (WHERE answer.tested < {MATURE_DAYS} AND event.rating > 1),
  count(*) FILTER (WHERE answer.tested >= {MATURE_DAYS}),
  count(*) FILTER (WHERE answer.tested >= {MATURE_DAYS} AND event.rating > 1)
"""
_INSERT = f"INSERT INTO day_tally (learning_day, type, branches, {', '.join(_COLUMNS)})"
_ADDED = ", ".join(f"{column} = {column} + excluded.{column}" for column in _COLUMNS)
_ADD = (
    f"{_INSERT} VALUES (?, ?, (SELECT name FROM branch_group WHERE phrase = ?), "
    f"{', '.join('?' * len(_COLUMNS))}) "
    f"ON CONFLICT (learning_day, type, branches) DO UPDATE SET {_ADDED}"
)
_FROM_LOG = """
FROM event CROSS JOIN answer ON answer.seq = event.seq CROSS JOIN card ON card.key = answer.card
CROSS JOIN branch_group ON branch_group.phrase = card.phrase
WHERE event.kind = 'review'
"""
_COUNT = (
    f"{_INSERT} SELECT answer.learning_day, card.type, branch_group.name, {_COUNTED} {_FROM_LOG}"
)
_GROUP = """
INSERT INTO branch_group (phrase, name)
SELECT phrase.key, phrase.phrasebook || ':' || coalesce((
  SELECT group_concat(number) FROM (
    SELECT number FROM branch_phrase JOIN branch ON branch.key = branch_phrase.branch
    WHERE branch_phrase.phrase = phrase.key ORDER BY number
  )
), '') FROM phrase
"""


@dataclass(frozen=True, slots=True)
class TallyScope:
    """Which answers are meant.

    Attributes:
        since: Only from this learning day on.
        type: Only to cards of this type.
        phrasebook: Only to cards of this phrasebook.
        branch: Only of its top branch of this number, from 1, as told by the table `branch`.
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

    def condition(self, day: str = "answer.learning_day") -> tuple[str, list[object]]:
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


def add(connection: sqlite3.Connection, phrase: int, interval: ReviewInterval) -> None:
    """Count an answer that was just written, of a phrase; within its transaction."""
    tally = tally_of(interval)
    counts = (
        *(tally.answers, tally.again, tally.duration_ms, tally.introduced),
        *(tally.young.reviews, tally.young.recalled, tally.mature.reviews, tally.mature.recalled),
    )
    connection.execute(_ADD, (tally.day, str(tally.type), phrase, *counts))


def count_days(connection: sqlite3.Connection, days: Iterable[int]) -> None:
    """Count some days anew, after answers of theirs came, went or changed."""
    for day in sorted(set(days)):
        connection.execute("DELETE FROM day_tally WHERE learning_day = ?", (day,))
        connection.execute(f"{_COUNT} AND event.learning_day = ? GROUP BY 1, 2, 3", (day,))


def recount(connection: sqlite3.Connection) -> None:
    """Count all days anew."""
    connection.execute("DELETE FROM day_tally")
    connection.execute(f"{_COUNT} GROUP BY 1, 2, 3")


def group_phrases(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Tell anew in which branches each phrase of a phrasebook stands, and count by that."""
    query = (
        "SELECT branch_group.phrase, name FROM branch_group "
        "JOIN phrase ON phrase.key = branch_group.phrase WHERE phrasebook = ?"
    )
    before = dict(connection.execute(query, (phrasebook,)).fetchall())
    connection.execute(
        "DELETE FROM branch_group WHERE phrase IN (SELECT key FROM phrase WHERE phrasebook = ?)",
        (phrasebook,),
    )
    connection.execute(f"{_GROUP} WHERE phrasebook = ?", (phrasebook,))
    after = dict(connection.execute(query, (phrasebook,)).fetchall())
    if any(after[phrase] != name for phrase, name in before.items()):
        recount(connection)


def group_all(connection: sqlite3.Connection) -> None:
    """Tell anew in which branches each phrase stands; `recount` has to follow."""
    connection.execute("DELETE FROM branch_group")
    connection.execute(_GROUP)


def read(connection: sqlite3.Connection, scope: TallyScope) -> list[Tally]:
    """Return what was answered, by learning day and card type."""
    if scope.phrases is not None and scope.branch is None:
        return _read_answers(connection, scope)
    conditions: list[str] = ["1"]
    values: list[object] = []
    if scope.since is not None:
        conditions.append("learning_day >= ?")
        values.append(scope.since)
    if scope.type is not None:
        conditions.append("type = ?")
        values.append(str(scope.type))
    if scope.phrasebook is not None:
        conditions.append("branches IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(_groups(connection, scope)))
    sums = ", ".join(f"sum({column})" for column in _COLUMNS)
    rows = connection.execute(
        f"SELECT learning_day, type, {sums} FROM day_tally WHERE {' AND '.join(conditions)} "
        "GROUP BY learning_day, type",
        values,
    )
    return [_tally(row) for row in rows]


def _read_answers(connection: sqlite3.Connection, scope: TallyScope) -> list[Tally]:
    """Count the answers of a deeper branch, for which no sums are kept."""
    condition, values = scope.condition()
    rows = connection.execute(
        f"SELECT answer.learning_day, card.type, {_COUNTED} FROM phrase "
        "JOIN card ON card.phrase = phrase.key JOIN event ON event.card = card.id "
        "JOIN answer ON answer.seq = event.seq "
        f"WHERE {condition} GROUP BY answer.learning_day, card.type",
        values,
    )
    return [_tally(row) for row in rows]


def _groups(connection: sqlite3.Connection, scope: TallyScope) -> list[str]:
    """Return the groups of a phrasebook that are in the branch, or all of them."""
    groups = []
    for (name,) in connection.execute("SELECT DISTINCT branches FROM day_tally"):
        phrasebook, _colon, numbers = name.rpartition(":")
        if phrasebook != scope.phrasebook:
            continue
        if scope.branch is None or str(scope.branch) in numbers.split(","):
            groups.append(name)
    return groups


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
