"""Contents of home: today, the branches and the known paths."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from malgil.base.i18n import _
from malgil.base.settings import NewOrder
from malgil.phrasebook.cards import MEANING, CardKind
from malgil.review.views import Backlog, Home, HomeBranch
from malgil.scheduling.pace import DAYS_LOOKED_AT, WALKABLE, days_studied, last_days
from malgil.store import review_queries
from malgil.store.cards import read_card
from malgil.store.day_reading import read_pace
from malgil.store.phrasebooks import leaf_count, title_of
from malgil.store.review_queries import branches, walkable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from malgil.review.queue import Agenda
    from malgil.scheduling.card_state import Progress
    from malgil.store.store import Store

_WEEK = 7


def read_home(store: Store, today: Agenda, phrasebook: str | None) -> Home:
    """Return the contents of home.

    Args:
        store: The open collection.
        today: Today's agenda.
        phrasebook: Limit to one phrasebook (default: all).
    """
    connection = store.connection
    speed = read_pace(connection)
    books = [row for row in store.phrasebooks() if phrasebook in (None, row.id)]
    model = store.model
    days = review_queries.days_with_answers(connection, today.day - DAYS_LOOKED_AT + 1)
    return Home(
        title=title_of(books[0]) if books else "",
        items=sum(book.items for book in books),
        as_of=books[0].as_of if books else "",
        walkable=len(walkable(connection, phrasebook, model, today.day, WALKABLE)),
        leaves=leaf_count(connection, phrasebook),
        days_studied=days_studied(days, today.day),
        new=len(today.new),
        learning=len(today.learning),
        review=today.review_left,
        seconds=today.seconds(speed),
        backlog=backlog_of(today, speed),
        branches=tuple(
            HomeBranch(
                label=_("Contact flow") if branch.is_flow else branch.label,
                gloss=branch.gloss,
                memory=branch.memory,
                is_flow=branch.is_flow,
            )
            for branch in branches(connection, phrasebook, model, today.day)
        ),
        week=last_days(days, today.day, _WEEK),
        first_day=not review_queries.has_answers_before(connection, today.day),
        next_due_ms=_next_due(today),
        answered_today=len(today.answered),
        offers_paths_first=not store.has_setting("new_order") and bool(days),
        is_paths_first=all(store.settings.order_of(book.id) is NewOrder.WAYS for book in books),
    )


def walkable_now(
    store: Store,
    day: int,
    phrasebook: str | None,
    instead: Mapping[str, Progress] | None = None,
) -> dict[tuple[str, str], int]:
    """Return the paths that are known now, in menu order.

    Args:
        store: The open collection.
        day: The learning day.
        phrasebook: Limit to one phrasebook (None: all).
        instead: Progress that replaces the stored one, by card id.

    Returns:
        The row key of each path's last item, by phrasebook and item id.
    """
    recall = store.model.recall_on(day)
    strong = {}
    for card, progress in (instead or {}).items():
        row = read_card(store.connection, card)
        if row is not None:
            strong[row.key] = _is_strong(row.type, progress, recall)
    connection, model = store.connection, store.model
    leaves = walkable(connection, phrasebook, model, day, WALKABLE, instead=strong)
    return {(book, item): key for key, book, item in leaves}


def _is_strong(kind: CardKind, progress: Progress, recall: Callable[[float, int], float]) -> bool:
    if progress.stability is None or progress.last_day is None:
        return False
    passed = progress.passed or kind is MEANING
    return passed and recall(progress.stability, progress.last_day) >= WALKABLE


def backlog_of(today: Agenda, speed: dict[CardKind, float]) -> Backlog | None:
    """Return the plan for the backlog, or None if there is none."""
    if not today.plan.backlog:
        return None
    return Backlog(
        overdue=today.overdue,
        today=today.review_left,
        seconds=today.seconds(speed),
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
