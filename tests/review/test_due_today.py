"""What is due today: one number for home, `due`, the statistics and Browse."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.browse import Mark, read_shelf
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.review.more import MoreKind
from malgil.scheduling.fsrs import Rating
from malgil.stats.panels import read_stats
from malgil.stats.reader import StatsQuery
from tests.store.learner import Clock, question, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.stats.forecast import Forecast

BOOK = "amazon-live-chat"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        opened.set_setting("new_order", "meanings", clock())
        for _day in range(12):
            study(opened, clock)
            clock.next_day()
        yield opened


def forecast(collection: Collection, clock: Clock, book: str | None = None) -> Forecast:
    query = StatsQuery(phrasebook=book)
    found: Forecast = read_stats(collection, clock(), query, panels=["forecast"])["forecast"]
    return found


def due_everywhere(collection: Collection, clock: Clock) -> int:
    """Return today's number, the same everywhere."""
    now = clock()
    counts, home = collection.counts(now), collection.home(now)
    marked = {card.id for card in read_shelf(collection, BOOK, now).cards if Mark.DUE in card.marks}
    assert marked == collection.due_today(now).cards
    numbers = {
        "due": counts.learning + counts.review,
        "home": home.learning + home.review,
        "browse": len(marked),
        "statistics": forecast(collection, clock).days[0].due,
        "of the book": forecast(collection, clock, BOOK).days[0].due,
    }
    assert len(set(numbers.values())) == 1, numbers
    return len(marked)


def test_overdue_cards_are_due_today(collection: Collection, clock: Clock) -> None:
    before = due_everywhere(collection, clock)
    clock.next_day()
    assert due_everywhere(collection, clock) > before > 0
    assert forecast(collection, clock).backlog.due == 0


def test_siblings_of_an_answered_card_are_due_tomorrow(
    collection: Collection, clock: Clock
) -> None:
    clock.next_day(2)
    study(collection, clock)
    assert due_everywhere(collection, clock) == 0
    shown = read_shelf(collection, BOOK, clock())
    held = [
        card
        for card in shown.cards
        if card.due == shown.today + 1 and (card.progress.due_day or 0) <= shown.today
    ]
    assert held
    tomorrow = [card for card in shown.cards if card.due == shown.today + 1]
    panel = forecast(collection, clock)
    assert (panel.backlog.due, panel.days[1].due) == (0, len(tomorrow))


def test_suspended_and_buried_cards_are_not_due(collection: Collection, clock: Clock) -> None:
    clock.next_day()
    before = due_everywhere(collection, clock)
    first, second = sorted(collection.due_today(clock()).cards)[:2]
    for card, action in ((first, CardAction.SUSPEND), (second, CardAction.BURY)):
        card_actions.apply(collection, [card], ActionRequest(action=action), clock())
    cards = collection.due_today(clock()).cards
    assert cards.isdisjoint({first, second})
    # What they held back may come instead.
    assert before - 2 <= due_everywhere(collection, clock) <= before


def test_learning_cards_are_due_before_their_time(collection: Collection, clock: Clock) -> None:
    from malgil.review.session import ReviewSession

    session = ReviewSession(collection, clock)
    asked = question(session)
    session.rate(asked, Rating.AGAIN)
    assert collection.counts(clock()).learning == 1
    assert asked.card.id in collection.due_today(clock()).cards
    assert due_everywhere(collection, clock) > 0


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_what_a_limit_leaves_out_is_overdue(
    collection: Collection, clock: Clock, limit: int
) -> None:
    clock.next_day(3)
    every = due_everywhere(collection, clock)
    collection.set_setting("reviews_per_day", limit, clock())
    assert due_everywhere(collection, clock) == limit
    panel = forecast(collection, clock)
    assert panel.backlog.due + limit >= every
    assert panel.backlog.day == collection.day(clock()) - 1


def test_a_limit_that_leaves_out_nothing_is_no_limit(collection: Collection, clock: Clock) -> None:
    clock.next_day()
    collection.set_setting("new_per_day", 0, clock())
    every = due_everywhere(collection, clock)
    for limit, is_limited in ((every - 1, True), (every, False), (every + 1, False)):
        collection.set_setting("reviews_per_day", limit, clock())
        assert collection.due_today(clock()).is_limited == is_limited
        assert (collection.home(clock()).overdue > 0) == is_limited
        assert (forecast(collection, clock).backlog.due > 0) == is_limited


def test_nothing_is_left_out_after_a_session_of_the_backlog(
    collection: Collection, clock: Clock
) -> None:
    clock.next_day(3)
    collection.set_setting("reviews_per_day", 3, clock())
    study(collection, clock)
    assert collection.due_today(clock()).is_limited
    backlog = next(offer for offer in collection.offers(clock()) if offer.kind is MoreKind.BACKLOG)
    study(collection, clock, more=backlog.more)
    assert not collection.due_today(clock()).is_limited
    assert due_everywhere(collection, clock) == 0
    assert collection.home(clock()).overdue == 0


def test_a_backlog_counts_todays_share(collection: Collection, clock: Clock) -> None:
    collection.set_setting("new_per_day", 100, clock())
    study(collection, clock)
    clock.now += timedelta(days=200)
    plan = collection.home(clock()).backlog
    assert plan is not None
    assert due_everywhere(collection, clock) == plan.today < plan.overdue
    assert forecast(collection, clock).backlog.due == plan.overdue - plan.today
