"""More today: what a session can ask beyond today's limits."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.review.queue import More

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from malgil.review.queue import Agenda, ReviewQueue
    from malgil.store.store import Store

MORE_NEW = 5
"""Number of new cards that are offered at once."""


class MoreKind(StrEnum):
    """What is asked beyond today's limits."""

    BACKLOG = "backlog"
    NEW = "new"
    MISSED = "missed"
    BRANCH = "branch"


class Offer(Struct, frozen=True, kw_only=True):
    """A session beyond today's limits.

    Attributes:
        kind: What it asks.
        more: The session's `more`.
        cards: Number of cards that it begins with.
        seconds: Estimate of the seconds that they take.
        branch: Label of the top-level item, for a branch (untrusted text).
    """

    kind: MoreKind
    more: More
    cards: int
    seconds: int
    branch: str = ""


def offers(queue: ReviewQueue, now: datetime, phrasebook: str | None) -> list[Offer]:
    """Return what can be studied beyond today's limits: the backlog, new cards and today's misses.

    Args:
        queue: Today's queue.
        now: The current time.
        phrasebook: Limit to one phrasebook (default: all).
    """
    today = queue.read(now, phrasebook)
    missed = frozenset(answer.card for answer in today.answered if answer.rating == 1)
    candidates = {
        MoreKind.BACKLOG: More(all_due=True, new_until=0),
        MoreKind.NEW: More(new_until=today.introduced + MORE_NEW),
        MoreKind.MISSED: More(cards=missed, answered=len(today.answered), new_until=0),
    }
    agendas = {kind: queue.read(now, phrasebook, more) for kind, more in candidates.items()}
    adds = {
        MoreKind.BACKLOG: agendas[MoreKind.BACKLOG].review_left > today.review_left,
        MoreKind.NEW: len(agendas[MoreKind.NEW].new) > len(today.new),
        MoreKind.MISSED: agendas[MoreKind.MISSED].left > 0,
    }
    return [_offer(kind, more, agendas[kind]) for kind, more in candidates.items() if adds[kind]]


def branch_offers(
    store: Store, queue: ReviewQueue, now: datetime, phrasebook: str | None
) -> Iterator[Offer]:
    """Yield what can be studied in each branch of the menu."""
    introduced = queue.read(now, phrasebook).introduced
    rows = store.connection.execute(
        "SELECT top.key, phrase.label FROM item AS top JOIN phrase ON phrase.key = top.phrase "
        "JOIN phrasebook ON phrasebook.id = top.phrasebook WHERE top.parent IS NULL "
        "AND phrasebook.archived = 0 AND (? IS NULL OR phrasebook.id = ?) "
        "ORDER BY phrasebook.position, top.position",
        (phrasebook, phrasebook),
    ).fetchall()
    for top, label in rows:
        more = More(all_due=True, new_until=introduced + MORE_NEW, cards=_cards_beneath(store, top))
        offer = _offer(MoreKind.BRANCH, more, queue.read(now, phrasebook, more), label)
        if offer.cards:
            yield offer


def _offer(kind: MoreKind, more: More, agenda: Agenda, branch: str = "") -> Offer:
    return Offer(kind=kind, more=more, cards=agenda.left, seconds=agenda.seconds, branch=branch)


def _cards_beneath(store: Store, top: int) -> frozenset[str]:
    """Return the ids of the cards of a branch. A path card is of the branch of its place alone."""
    rows = store.connection.execute(
        "WITH beneath AS (SELECT item.phrase, item.card FROM item JOIN item AS top "
        "ON top.phrasebook = item.phrasebook AND item.position BETWEEN top.position AND top.last "
        "WHERE top.key = ?) "
        "SELECT id FROM card WHERE archived = 0 AND CASE type WHEN 'path' "
        "THEN key IN (SELECT card FROM beneath) ELSE phrase IN (SELECT phrase FROM beneath) END",
        (top,),
    )
    return frozenset(card for (card,) in rows)
