"""The numbers of home and of the end of a session."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from malgil import wording
from malgil.base.i18n import _
from malgil.base.settings import NewOrder
from malgil.review.views import Backlog, Hard, Home, Pause, Summary, Work
from malgil.scheduling.fsrs import Rating
from malgil.scheduling.pace import DAYS_LOOKED_AT, LONGEST_MS, days_studied, last_days
from malgil.store import card_content, review_queries
from malgil.store.phrasebooks import leaf_count, scope_title, titles_if_several, titles_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from malgil.review.queue import Agenda
    from malgil.review.views import Verdict
    from malgil.store.queue_queries import Answered
    from malgil.store.store import Store

_HARDEST = 3
_WEEK = 7
_LEAST_PAUSE = 2


def summarise(
    store: Store,
    phrasebook: str | None,
    *,
    today: Agenda,
    tomorrow: Agenda,
    answers: Sequence[Verdict],
    gained: Sequence[str],
    walkable_before: int | None,
) -> Summary:
    """Return the summary of a session.

    Args:
        store: The open collection.
        phrasebook: The phrasebook that the session was limited to, or None.
        today: Today's agenda.
        tomorrow: Tomorrow's agenda, as known now.
        answers: The session's live answers.
        gained: The path cards that were right for the first time in the session.
        walkable_before: The paths known before its first answer, or None without an answer.
    """
    connection = store.connection
    walkable = _walkable(store, today.day, phrasebook)
    return Summary(
        **_work(answers),
        day=Work(**_work(today.answered)),
        walkable=walkable,
        walkable_before=walkable if walkable_before is None else walkable_before,
        leaves=leaf_count(connection, phrasebook),
        gained=tuple(
            path
            for card in gained
            if (content := card_content.read_content(connection, card)) is not None
            for path in content.card.paths[:1]
        ),
        hardest=_hardest(store, today),
        tomorrow=len(tomorrow.learning) + tomorrow.review_left + len(tomorrow.new),
        tomorrow_seconds=tomorrow.seconds,
        first_day=not review_queries.has_answers_before(connection, today.day)
        and bool(today.answered),
        scope=scope_title(connection, phrasebook) if titles_if_several(connection) else "",
    )


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
    connection = store.connection
    books = [row for row in store.phrasebooks() if phrasebook in (None, row.id)]
    days = review_queries.days_with_answers(connection, today.day - DAYS_LOOKED_AT + 1)
    walkable_now = _walkable(store, today.day, phrasebook)
    return Home(
        title=scope_title(connection, phrasebook),
        items=sum(book.items for book in books),
        walkable=walkable_now,
        pause=_pause(store, days, today.day, phrasebook, walkable_now),
        leaves=leaf_count(connection, phrasebook),
        days_studied=days_studied(days, today.day),
        new=len(today.new),
        learning=len(today.learning),
        review=today.review_left,
        seconds=today.seconds,
        backlog=Backlog.of(today),
        branches=tuple(review_queries.branches(connection, phrasebook, store.model, today.day)),
        titles=titles_of(connection) if len(books) > 1 else {},
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
    before = _walkable(store, last, phrasebook)
    return Pause(days=idle, walkable_before=before) if before > walkable_now else None


def _next_due(today: Agenda) -> int | None:
    """Return when the next learning card is due, or None if a card can be asked now."""
    if today.next(struggling=False, recent=()) is not None:
        return None
    return min((card.due_ms for card in today.learning), default=None)


def _walkable(store: Store, day: int, phrasebook: str | None) -> int:
    return review_queries.walkable_tomorrow(store.connection, phrasebook, store.model, day)


def work_text(work: Work) -> str:
    """Return cards, answers, time and new cards in words."""
    parts = [wording.cards(work.cards), wording.answers(work.answers)]
    if work.answers:
        share = wording.percent(work.right / work.answers)
        parts += [_("right {percent}").format(percent=share), wording.duration(work.seconds)]
    if work.introduced:
        parts.append(wording.new_cards(work.introduced))
    return " · ".join(parts)


def _work(answers: Sequence[Answered | Verdict]) -> dict[str, int]:
    """Return the values of `Work` for answers, of the session or of the day."""
    milliseconds = sum(min(answer.duration_ms, LONGEST_MS) for answer in answers)
    return {
        "cards": len({answer.card for answer in answers}),
        "answers": len(answers),
        "right": sum(answer.rating != Rating.AGAIN for answer in answers),
        "seconds": round(milliseconds / 1000),
        "introduced": len({answer.card for answer in answers if answer.is_new}),
    }


def _hardest(store: Store, today: Agenda) -> tuple[Hard, ...]:
    """Return the phrases missed most today."""
    misses: Counter[tuple[str, str]] = Counter()
    for answer in today.answered:
        if answer.rating == Rating.AGAIN:
            phrasebook, phrase, *_rest = answer.card.split("/")
            misses[phrasebook, phrase] += 1
    worst = sorted(misses.items(), key=lambda missed: (-missed[1], missed[0]))[:_HARDEST]
    hardest: list[Hard] = []
    for (phrasebook, phrase), count in worst:
        shown = card_content.read_content(store.connection, f"{phrasebook}/{phrase}/meaning")
        if shown is not None:
            alike = card_content.confusables(store.connection, phrasebook, phrase)
            hardest.append(
                Hard(label=shown.label, glosses=shown.glosses, misses=count, confusables=alike)
            )
    return tuple(hardest)
