"""Queries about past answers: daily totals, durations, and the memory of each branch."""

from __future__ import annotations

import math
import sqlite3
import sys
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.stored_json import decode
from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, CardKind
from malgil.scheduling.pace import LONGEST_MS
from malgil.scheduling.queue import StepKind
from malgil.store.log import LIVE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.scheduling.fsrs import Model


def history(connection: sqlite3.Connection, before: int, days: int) -> list[int]:
    """Return the number of cards answered on each of the last days studied before a day."""
    rows = connection.execute(
        "SELECT count(DISTINCT card) FROM review WHERE rating > 0 AND learning_day < ? "
        "GROUP BY learning_day ORDER BY learning_day DESC LIMIT ?",
        (before, days),
    )
    return [count for (count,) in rows][::-1]


def last_durations(connection: sqlite3.Connection, answers: int) -> list[tuple[CardKind, int]]:
    """Return the durations of the last timed answers in milliseconds, the newest first."""
    rows = connection.execute(
        "SELECT card.type, event.duration_ms FROM event "
        "CROSS JOIN review ON review.seq = event.seq CROSS JOIN card ON card.key = review.card "
        "WHERE review.rating > 0 AND event.duration_ms > 0 "
        "ORDER BY event.logical_ms DESC LIMIT ?",
        (answers,),
    )
    return [(CARD_KINDS[kind], duration) for kind, duration in rows]


def read_day_costs(
    connection: sqlite3.Connection, before: int, days: int
) -> dict[tuple[CardKind, StepKind], tuple[int, float]]:
    """Return the number of cards and their seconds on the last days studied before a day.

    Each card counts once a day, by its kind and the queue that it came from.
    """
    recent = (
        "SELECT min(learning_day) FROM (SELECT DISTINCT learning_day FROM review "
        "WHERE rating > 0 AND learning_day < :before ORDER BY learning_day DESC LIMIT :days)"
    )
    rows = connection.execute(
        f"WITH recent (since) AS ({recent}) "
        "SELECT type, queue, sum(cards), sum(ms) FROM ("
        " SELECT card.type AS type, 1 AS cards, sum(review.duration_ms) AS ms,"
        "  CASE WHEN card.first_day = review.learning_day THEN 'new'"
        "  WHEN max(review.was_review) THEN 'review' ELSE 'learning' END AS queue"
        "  FROM recent CROSS JOIN review ON review.learning_day >= recent.since"
        "  CROSS JOIN card ON card.key = review.card"
        "  WHERE review.learning_day < :before AND review.rating > 0"
        "  GROUP BY review.learning_day, review.card"
        " UNION ALL SELECT card.type, 0, min(event.duration_ms, :longest), 'new'"
        "  FROM recent CROSS JOIN event ON event.learning_day >= recent.since"
        "  CROSS JOIN card ON card.id = event.card"
        "  WHERE event.kind <> 'review' AND event.kind = 'shown'"
        f"  AND event.learning_day < :before AND event.{LIVE}"
        ") GROUP BY type, queue",
        {"before": before, "days": days, "longest": LONGEST_MS},
    )
    return {
        (CARD_KINDS[kind], StepKind(queue)): (cards, ms / 1000) for kind, queue, cards, ms in rows
    }


def by_kind(durations: Iterable[tuple[CardKind, int]]) -> dict[CardKind, list[int]]:
    """Group the durations of answers by card kind."""
    grouped: dict[CardKind, list[int]] = {}
    for kind, duration in durations:
        grouped.setdefault(kind, []).append(duration)
    return grouped


def days_with_answers(connection: sqlite3.Connection, since: int) -> dict[int, int]:
    """Map the learning days with live answers, from `since` on, to their number."""
    query = (
        "SELECT learning_day, count(*) FROM review WHERE rating > 0 AND learning_day >= ? "
        "GROUP BY learning_day"
    )
    return dict(connection.execute(query, (since,)))


def has_answers_before(connection: sqlite3.Connection, day: int) -> bool:
    """Return whether any live answer was given before a learning day."""
    query = "SELECT 1 FROM review WHERE rating > 0 AND learning_day < ? LIMIT 1"
    return connection.execute(query, (day,)).fetchone() is not None


# The index `card_memory` covers these columns.
_REMEMBERED = "card.stability IS NOT NULL AND card.archived = 0"


# The forgetting curve (see `malgil.scheduling.fsrs.Model`).
_RECALL = "pow(1 + :factor * max(0, :day - last_day) / stability, :decay)"
_IN_BOOK = "(? IS NULL OR item.phrasebook = ?)"
# The top item above an item whose phrase has an earlier place in the branch.
_TOP = """
(SELECT key FROM item AS top WHERE top.phrasebook = item.phrasebook AND top.depth = 1
 AND top.position < item.position ORDER BY top.position DESC LIMIT 1)
"""


class BranchMemory(Struct, frozen=True):
    """The memory of a branch.

    Attributes:
        label: Its label, empty for the contact flow.
        gloss: Its gloss, empty for the contact flow.
        is_flow: Whether it is the contact flow.
        memory: The mean retrievability of its cards, 0–1. New cards count as 0.
        phrasebook: The id of its phrasebook.
    """

    label: str
    gloss: str
    is_flow: bool
    memory: float
    phrasebook: str


def branches(
    connection: sqlite3.Connection, phrasebook: str | None, model: Model, day: int
) -> list[BranchMemory]:
    """Return the memory of each phrasebook's flow and top branches, in order.

    Args:
        connection: The collection.
        phrasebook: Limit to one phrasebook (None: all).
        model: FSRS under the weights in force.
        day: The learning day of the retrievabilities.
    """
    curve = _curve(connection, model, day)
    types = {f"type{number}": kind for number, kind in enumerate(CARD_KINDS)}
    flows = connection.execute(
        f"SELECT position, id, flow_cards, (SELECT sum({_RECALL}) FROM phrase "
        "CROSS JOIN card INDEXED BY card_memory ON card.phrase = phrase.key "
        "WHERE phrase.phrasebook = phrasebook.id AND phrase.in_flow AND phrase.archived = 0 "
        f"AND card.type IN ({', '.join(f':{name}' for name in types)}) AND {_REMEMBERED}) "
        "FROM phrasebook WHERE flow_cards > 0 AND archived = 0 AND (:book IS NULL OR id = :book)",
        {**curve, **types, "book": phrasebook},
    ).fetchall()
    tops = connection.execute(
        "SELECT phrasebook.position, phrasebook.id, item.key, item.cards, phrase.label, "
        "item.glosses FROM item CROSS JOIN phrasebook ON phrasebook.id = item.phrasebook "
        "CROSS JOIN phrase ON phrase.key = item.phrase WHERE item.parent IS NULL "
        f"AND {_IN_BOOK} ORDER BY phrasebook.position, item.position",
        (phrasebook, phrasebook),
    ).fetchall()
    memory_sums = dict(
        connection.execute(
            f"SELECT branch, sum({_RECALL}) FROM ("
            " SELECT item.branch, stability, last_day FROM card"
            "  CROSS JOIN item ON item.phrase = card.phrase"
            f"  WHERE {_REMEMBERED} AND card.type <> :path AND item.branch IS NOT NULL"
            f" UNION ALL SELECT coalesce(item.branch, {_TOP}), stability, last_day FROM card"
            "  CROSS JOIN item ON item.key = (SELECT min(key) FROM item WHERE item.card = card.key)"
            f"  WHERE {_REMEMBERED} AND card.type = :path"
            ") GROUP BY branch",
            {**curve, "path": PATH},
        ).fetchall()
    )
    found = [
        (position, BranchMemory("", "", True, (memory or 0.0) / max(cards, 1), book))
        for position, book, cards, memory in flows
    ]
    for position, book, key, cards, label, glosses in tops:
        memory = memory_sums.get(key, 0.0) / max(cards, 1)
        found.append((position, BranchMemory(label, decode(glosses)[0], False, memory, book)))
    return [branch for _position, branch in sorted(found, key=itemgetter(0))]


_HARDLY = 0.05  # paths below this chance are not followed further
# The chance of choosing an item whose meaning is known or guessed. `:day` is the day of the walk.
_KNOWS = f"""
(SELECT coalesce(max({_RECALL}), 0) FROM card
 WHERE card.phrase = item.phrase AND card.type = :meaning AND {_REMEMBERED})
"""
# Whether an item is no leaf, or one whose path was neither shown nor asked.
_UNASKED = """
(item.card IS NULL OR (SELECT stability FROM card WHERE card.key = item.card) IS NULL)
"""
_BENEATH = """
CASE WHEN item.is_leaf THEN 0
 ELSE (SELECT count(*) FROM item AS below WHERE below.parent = item.key) END
"""


def walkable_tomorrow(
    connection: sqlite3.Connection, phrasebook: str | None, model: Model, day: int
) -> int:
    """Return the expected number of paths walked without an error on the next learning day."""
    return math.floor(walkable(connection, phrasebook, model, day + 1))


def walkable(
    connection: sqlite3.Connection,
    phrasebook: str | None,
    model: Model,
    day: int,
    *,
    branch: tuple[int, int] | None = None,
) -> float:
    """Return the expected number of leaves walked without an error.

    A path that was shown or asked is walked with the retrievability of its card. On any other path
    each level is chosen rightly if the meaning of its label is recalled, else by a guess. Paths
    whose first label was never met do not count.

    Args:
        connection: The collection.
        phrasebook: Limit to one phrasebook (None: all).
        model: FSRS under the weights in force.
        day: The learning day of the walk.
        branch: Limit to leaves between two positions in the phrasebook's menu, both included.
    """
    first, last = branch or (0, sys.maxsize)
    values = {
        **_curve(connection, model, day),
        "meaning": MEANING,
        "path": PATH,
        "book": phrasebook,
        "first": first,
        "last": last,
        "hardly": _HARDLY,
    }
    inside = "(:book IS NULL OR item.phrasebook = :book) AND item.position BETWEEN :first AND :last"
    (met,) = connection.execute(
        f"SELECT total({_RECALL}) FROM card CROSS JOIN item ON item.card = card.key "
        f"WHERE card.type = :path AND {_REMEMBERED} AND {inside}",
        values,
    ).fetchone()
    (others,) = connection.execute(
        "WITH RECURSIVE way (key, depth, chance, beneath, card, position) AS ("
        f" SELECT item.key, item.depth, {_KNOWS}, {_BENEATH}, item.card, item.position"
        f"  FROM item WHERE item.parent IS NULL AND {_UNASKED}"
        "  AND (:book IS NULL OR item.phrasebook = :book)"
        " UNION ALL SELECT item.key, item.depth,"
        f"  way.chance * (1 - (1 - {_KNOWS}) * (1 - 1.0 / way.beneath)),"
        f"  {_BENEATH}, item.card, item.position"
        "  FROM way JOIN item ON item.parent = way.key AND item.depth > way.depth"
        f"  WHERE way.chance > :hardly AND {_UNASKED}) "
        "SELECT total(chance) FROM way "
        "WHERE card IS NOT NULL AND position BETWEEN :first AND :last",
        values,
    ).fetchone()
    return float(met + others)


def read_walked(connection: sqlite3.Connection, phrasebook: str) -> list[tuple[int, str]]:
    """Return the position of each leaf whose path has a memory of its steps, and the steps.

    The positions are in ascending order.
    """
    return connection.execute(
        "SELECT item.position, card.steps FROM item CROSS JOIN card ON card.key = item.card "
        "WHERE card.steps <> '' AND item.phrasebook = ? ORDER BY item.position",
        (phrasebook,),
    ).fetchall()


def recall_on(
    connection: sqlite3.Connection, model: Model, day: int
) -> tuple[str, dict[str, float]]:
    """Return SQL for the retrievability of a `card` row on a learning day, and its parameters."""
    return _RECALL, _curve(connection, model, day)


def _curve(connection: sqlite3.Connection, model: Model, day: int) -> dict[str, float]:
    """Return the parameters of `_RECALL`."""
    try:
        connection.execute("SELECT pow(1, 1)")
    except sqlite3.OperationalError:  # SQLite may be built without math functions
        connection.create_function("pow", 2, math.pow, deterministic=True)
    factor, decay = model.forgetting
    return {"factor": factor, "decay": decay, "day": day}


def retrievabilities(connection: sqlite3.Connection, model: Model, day: int) -> dict[str, float]:
    """Return the retrievability of every card with a memory on a learning day, by card id."""
    rows = connection.execute(
        f"SELECT id, {_RECALL} FROM card WHERE stability IS NOT NULL AND archived = 0",
        _curve(connection, model, day),
    )
    return dict(rows.fetchall())
