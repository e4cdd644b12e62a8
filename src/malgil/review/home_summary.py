"""Contents of home: today, the branches and the known paths."""

from __future__ import annotations

from collections import Counter
from math import floor
from typing import TYPE_CHECKING

from malgil.base.i18n import _
from malgil.base.settings import NewOrder
from malgil.review.views import Backlog, Home, HomeBranch, Pause
from malgil.scheduling.pace import DAYS_LOOKED_AT, days_studied, last_days
from malgil.store import review_queries
from malgil.store.review_queries import branches, walkable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from malgil.review.queue import Agenda
    from malgil.store.store import Store

_WEEK = 7
_LEAST_PAUSE = 2


def read_home(
    store: Store, today: Agenda, phrasebook: str | None, tomorrow: Agenda | None = None
) -> Home:
    """Return the contents of home.

    Args:
        store: The open collection.
        today: Today's agenda.
        phrasebook: Limit to one phrasebook (default: all).
        tomorrow: Tomorrow's agenda, as known now, if nothing is left today.
    """
    from malgil.store.phrasebooks import (
        leaf_count,
        scope_title,
        titles_of,
    )  # not needed by a session

    connection = store.connection
    books = [row for row in store.phrasebooks() if phrasebook in (None, row.id)]
    model, titles = store.model, titles_of(connection)
    days = review_queries.days_with_answers(connection, today.day - DAYS_LOOKED_AT + 1)
    walkable_now = walkable_tomorrow(store, today.day, phrasebook)
    return Home(
        title=scope_title(connection, phrasebook),
        items=sum(book.items for book in books),
        as_of=books[0].as_of if books else "",
        walkable=walkable_now,
        pause=_pause(store, days, today.day, phrasebook, walkable_now),
        leaves=leaf_count(connection, phrasebook),
        days_studied=days_studied(days, today.day),
        new=len(today.new),
        learning=len(today.learning),
        review=today.review_left,
        seconds=today.seconds,
        backlog=backlog_of(today),
        branches=tuple(
            HomeBranch(
                label=_("Contact flow") if branch.is_flow else branch.label,
                gloss=branch.gloss,
                memory=branch.memory,
                is_flow=branch.is_flow,
                book=titles[branch.phrasebook] if len(books) > 1 else "",
            )
            for branch in branches(connection, phrasebook, model, today.day)
        ),
        week=last_days(days, today.day, _WEEK),
        first_day=not review_queries.has_answers_before(connection, today.day),
        next_due_ms=_next_due(today),
        answered_today=len(today.answered),
        offers_paths_first=not store.has_setting("new_order")
        and review_queries.has_answers_before(connection, today.day + 1),
        is_paths_first=all(store.settings.order_of(book.id) is NewOrder.WAYS for book in books),
        tomorrow=0 if tomorrow is None else tomorrow.left,
        tomorrow_seconds=0 if tomorrow is None else tomorrow.seconds,
        overdue=today.overdue if today.due.is_limited else 0,
    )


def _pause(
    store: Store, days: Mapping[int, int], today: int, phrasebook: str | None, walkable_now: int
) -> Pause | None:
    """Return the pause before today, if there was no answer yet and paths were forgotten."""
    last = max((day for day in days if day <= today), default=today)
    idle = today - last - 1
    if idle < _LEAST_PAUSE:
        return None
    before = walkable_tomorrow(store, last, phrasebook)
    return Pause(days=idle, walkable_before=before) if before > walkable_now else None


def walkable_tomorrow(store: Store, day: int, phrasebook: str | None) -> int:
    """Return the expected number of paths walked without an error on the next learning day."""
    return floor(walkable(store.connection, phrasebook, store.model, day + 1))


def backlog_of(today: Agenda) -> Backlog | None:
    """Return the plan for the backlog, or None if there is none."""
    if not today.plan.backlog:
        return None
    return Backlog(
        overdue=today.overdue,
        today=today.review_left,
        seconds=today.seconds,
        days=today.plan.days_to_catch_up,
    )


def _next_due(today: Agenda) -> int | None:
    """Return when the next learning card is due, or None if a card can be asked now."""
    if today.next(struggling=False, recent=()) is not None:
        return None
    return min((card.due_ms for card in today.learning), default=None)


def misses_today(today: Agenda) -> Counter[str]:
    """Count today's misses of each card."""
    return Counter(answer.card for answer in today.answered if answer.rating == 1)
