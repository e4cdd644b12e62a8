"""What home shows: today, the branches, and the paths that can be walked now."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from malgil.core.cards import CardType, card_id
from malgil.core.statistics import (
    DAYS_LOOKED_AT,
    Way,
    branch_memory,
    days_studied,
    last_days,
    walkable_ways,
    ways_of,
)
from malgil.i18n import _, current
from malgil.storage import agenda as stored
from malgil.study.agenda import Agenda, read_pace
from malgil.study.views import Backlog, Branch, Home

if TYPE_CHECKING:
    from datetime import datetime

    from malgil.core.phrasebook import Phrasebook
    from malgil.study.collection import Collection

_WEEK = 7


def read_home(collection: Collection, now: datetime, phrasebook: str | None) -> Home:
    """Return all that home shows at a moment."""
    today = collection.agenda(now, phrasebook)
    speed = read_pace(collection.connection)
    books = _books(collection, phrasebook)
    recall = retrievabilities(collection, today.day)
    ways = [way for book in books for way in ways_of(book)]
    days = stored.days_with_answers(collection.connection, today.day - DAYS_LOOKED_AT + 1)
    return Home(
        title=title_of(books[0]) if books else "",
        items=sum(len(book.places()) for book in books),
        as_of=books[0].as_of if books else "",
        walkable=len(walkable_ways(ways, passed_cards(collection), recall)),
        leaves=len(ways),
        days_studied=days_studied(days, today.day),
        new=len(today.new),
        learning=len(today.learning),
        review=today.review_left,
        seconds=today.seconds(speed),
        backlog=backlog_of(today, speed),
        branches=tuple(branch for book in books for branch in _branches(book, recall)),
        week=last_days(days, today.day, _WEEK),
        first_day=not stored.has_answers_before(collection.connection, today.day),
        next_due_ms=_next_due(today),
        answered_today=len(today.answered),
    )


def title_of(book: Phrasebook) -> str:
    """Return a phrasebook's title in the language in use, or in any it has, or its id."""
    return book.title.get(current()) or next(iter(book.title.values()), "") or book.id


def retrievabilities(collection: Collection, day: int) -> dict[str, float]:
    """Return the retrievability today of every card that has a memory."""
    rows = collection.connection.execute(
        "SELECT id, stability, last_day FROM card WHERE stability IS NOT NULL AND archived = 0"
    )
    recall = collection.model.retrievability
    return {card: recall(stability, max(0, day - last)) for card, stability, last in rows}


def passed_cards(collection: Collection) -> frozenset[str]:
    """Return the path cards that were ever answered Hard or better."""
    rows = collection.connection.execute(
        "SELECT id FROM card WHERE type = 'path' AND passed AND archived = 0"
    )
    return frozenset(card for (card,) in rows)


def walkable_now(collection: Collection, day: int, phrasebook: str | None) -> tuple[Way, ...]:
    """Return the ways that can be walked now, in menu order."""
    ways = [way for book in _books(collection, phrasebook) for way in ways_of(book)]
    return walkable_ways(ways, passed_cards(collection), retrievabilities(collection, day))


def leaf_count(collection: Collection, phrasebook: str | None) -> int:
    """Return how many leaf places there are."""
    return sum(len(ways_of(book)) for book in _books(collection, phrasebook))


def backlog_of(today: Agenda, speed: dict[CardType, float]) -> Backlog | None:
    """Return the plan for a backlog, or None if there is none."""
    if not today.plan.backlog:
        return None
    return Backlog(
        overdue=today.overdue,
        today=today.review_left,
        seconds=today.seconds(speed),
        days=today.plan.days_to_catch_up,
    )


def _books(collection: Collection, phrasebook: str | None) -> list[Phrasebook]:
    if phrasebook is not None:
        return [collection.book(phrasebook)]
    return [collection.book(row.id) for row in collection.phrasebooks()]


def _branches(book: Phrasebook, recall: dict[str, float]) -> list[Branch]:
    """Return the flow and each top branch with the mean retrievability of the cards beneath."""
    flow = dict.fromkeys(entry.phrase for entry in book.flow_entries())
    menu: dict[str, dict[str, None]] = {}
    leaves: set[str] = set()
    tops = {item.phrase: item for item in book.menu}
    for place in book.places():
        menu.setdefault(place.phrases[0], {})[place.item.phrase] = None
        if place.is_leaf:
            leaves.add(place.item.phrase)
    memory = branch_memory(
        (branch, recall.get(card))
        for branch, phrases in (("", flow), *menu.items())
        for phrase in phrases
        for card in _cards(book, phrase, has_path=phrase in leaves)
    )
    branches = [Branch(label=_("Contact flow"), gloss="", memory=memory.get("", 0.0), is_flow=True)]
    branches.extend(
        Branch(label=book.phrase(top).label, gloss=item.glosses[0], memory=memory.get(top, 0.0))
        for top, item in tops.items()
    )
    return branches if flow else branches[1:]


def _cards(book: Phrasebook, phrase: str, *, has_path: bool) -> list[str]:
    types = [CardType.MEANING, CardType.LABEL, *([CardType.PATH] if has_path else [])]
    return [card_id(book.id, phrase, one) for one in types]


def _next_due(today: Agenda) -> int | None:
    """Return when the next learning card comes if none can be asked before."""
    if today.next(struggling=False, recent=()) is not None:
        return None
    return min((one.due_ms for one in today.learning), default=None)


def misses_today(today: Agenda) -> Counter[str]:
    """Return how often each card was missed today."""
    return Counter(one.card for one in today.answered if one.rating == 1)
