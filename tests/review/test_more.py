"""More today: sessions beyond today's limits."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.library.editor import archive_phrasebook
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.review.more import MORE_NEW, MoreKind
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, LevelReading, Question
from malgil.scheduling.fsrs import Rating
from tests.store.learner import Clock, as_before, open_with, study

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from malgil.review.more import Offer

BOOKS = ("amazon-live-chat", "other")


def do_more(
    collection: Collection,
    clock: Clock,
    offer: Offer,
    choose: Callable[[Question], Rating] = lambda _question: Rating.GOOD,
    phrasebook: str | None = None,
) -> list[str]:
    """Study an offer to its end, and return the cards that were asked or shown."""
    session = ReviewSession(collection, clock, phrasebook=phrasebook, more=offer.more)
    progress = session.progress()
    assert progress.total - progress.done == offer.cards
    assert progress.seconds_left == offer.seconds
    cards = []
    while not isinstance(step := session.next(), Finished):
        if isinstance(step, LevelReading):
            continue
        cards.append(step.card.id)
        if step.shown_first:
            session.shown(step, duration_ms=8000)
        else:
            session.rate(step, choose(step), duration_ms=8000)
        clock.go(seconds=20)
    return cards


def offer_of(collection: Collection, clock: Clock, kind: MoreKind) -> Offer | None:
    return next((one for one in collection.offers(clock()) if one.kind is kind), None)


def test_new_cards_come_beyond_the_limits(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        study(collection, clock)
        assert collection.counts(clock()).new == 0
        for _again in range(2):
            introduced = collection.agenda(clock()).introduced
            offer = offer_of(collection, clock, MoreKind.NEW)
            assert offer is not None
            assert offer.cards >= MORE_NEW
            do_more(collection, clock, offer)
            assert collection.agenda(clock()).introduced == introduced + MORE_NEW
        # What was introduced beyond the limit is not taken from tomorrow.
        clock.next_day()
        assert collection.counts(clock()).new > 0


def test_todays_misses_are_asked_once_more(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        assert offer_of(collection, clock, MoreKind.MISSED) is None
        missed: set[str] = set()

        def first_is_missed(question: Question) -> Rating:
            if question.before.reps == 0 and len(missed) < 3:
                missed.add(question.card.id)
                return Rating.AGAIN
            return Rating.GOOD

        study(collection, clock, first_is_missed)
        offer = offer_of(collection, clock, MoreKind.MISSED)
        assert offer is not None
        assert offer.cards == 3
        answered = do_more(collection, clock, offer)
        assert sorted(answered) == sorted(missed)


@pytest.fixture
def missed_today(begun_file: Path, book: Phrasebook) -> Iterator[tuple[Collection, Clock]]:
    """Yield a collection of two phrasebooks, each with three missed cards today."""
    clock = Clock()
    with Collection.open(begun_file) as collection:
        collection.import_book(replace(book, id="other"), clock())
        missed: set[str] = set()

        def choose(question: Question) -> Rating:
            book = question.card.phrasebook
            if len([card for card in missed if card.startswith(f"{book}/")]) == 3:
                return Rating.GOOD
            again = question.card.id not in missed
            missed.add(question.card.id)
            return Rating.AGAIN if again else Rating.GOOD

        study(collection, clock, choose)
        assert len(missed) == 6
        yield collection, clock


def missed_cards(collection: Collection, clock: Clock, phrasebook: str | None = None) -> list[str]:
    """Return the cards that a session of today's misses asks."""
    offers = collection.offers(clock(), phrasebook)
    offer = next((offer for offer in offers if offer.kind is MoreKind.MISSED), None)
    return [] if offer is None else do_more(collection, clock, offer, phrasebook=phrasebook)


@pytest.mark.parametrize("action", [CardAction.SUSPEND, CardAction.FORGET])
def test_misses_put_away_are_not_asked(
    missed_today: tuple[Collection, Clock], action: CardAction
) -> None:
    collection, clock = missed_today
    offer = offer_of(collection, clock, MoreKind.MISSED)
    assert offer is not None
    assert offer.more.cards is not None
    card = min(offer.more.cards)
    card_actions.apply(collection, [card], ActionRequest(action=action), clock())
    assert set(missed_cards(collection, clock)) == offer.more.cards - {card}


def test_misses_of_a_phrasebook_are_its_own(missed_today: tuple[Collection, Clock]) -> None:
    collection, clock = missed_today
    for phrasebook in BOOKS:
        cards = missed_cards(collection, clock, phrasebook)
        assert len(cards) == 3
        assert all(card.startswith(f"{phrasebook}/") for card in cards)


def test_misses_of_a_type_switched_off_are_not_asked(
    missed_today: tuple[Collection, Clock],
) -> None:
    collection, clock = missed_today
    collection.set_setting("type_meaning", False, clock())
    assert not [card for card in missed_cards(collection, clock) if card.endswith("/meaning")]


def test_archived_misses_are_not_asked(missed_today: tuple[Collection, Clock]) -> None:
    collection, clock = missed_today
    archive_phrasebook(collection, BOOKS[1], clock())
    assert all(card.startswith(f"{BOOKS[0]}/") for card in missed_cards(collection, clock))


def test_the_backlog_can_be_worked_off(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        as_before(collection, clock())
        collection.set_setting("new_per_day", 60, clock())
        for _day in range(4):
            study(collection, clock)
            clock.next_day()
        assert offer_of(collection, clock, MoreKind.BACKLOG) is None
        for _day in range(40):
            clock.next_day()
        collection.set_setting("reviews_per_day", 40, clock())
        assert collection.agenda(clock()).plan.backlog
        study(collection, clock)
        offer = offer_of(collection, clock, MoreKind.BACKLOG)
        assert offer is not None
        do_more(collection, clock, offer)
        assert offer_of(collection, clock, MoreKind.BACKLOG) is None


def test_a_branch_asks_its_own_cards_only(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        study(collection, clock)
        tops = {book.phrase(top.phrase).label for top in book.menu}
        assert {offer.branch for offer in collection.branch_offers(clock())} <= tops
        for number in (0, 1, 2):
            offer = collection.branch_offers(clock())[number]
            assert offer.more.cards is not None
            assert set(do_more(collection, clock, offer)) <= offer.more.cards


def test_a_branch_opens_its_paths_behind_any_number_of_others(tmp_path: Path) -> None:
    phrases: list[Phrase] = []

    def item(name: str, *items: MenuItem) -> MenuItem:
        phrases.append(Phrase(id=name, label=f"{name} label"))
        return MenuItem(id=name, phrase=name, glosses=(f"{name} 뜻",), items=items)

    levels = [
        item(f"level-{level}", *(item(f"leaf-{level}-{at}") for at in range(35)))
        for level in range(8)
    ]
    menu = (item("first", *levels), item("last", item("last-a"), item("last-b")))
    book = Phrasebook(id="b", title={}, phrases=tuple(phrases), menu=menu)
    clock = Clock()
    with open_with(tmp_path / "c.malgil", book) as collection:
        collection.set_setting("new_order", "ways", clock())
        for top in ("first", "last"):
            collection.answer(f"b/{top}/meaning", 4, clock())
        offer = collection.branch_offers(clock())[-1]
        assert offer.branch == "last label"
        assert {f"b/last-{at}/last-{at}/path" for at in "ab"} <= set(
            do_more(collection, clock, offer)
        )


def test_the_backlog_is_offered_while_new_cards_are_left(
    collection_file: Path, book: Phrasebook
) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        as_before(collection, clock())
        for _day in range(12):
            study(collection, clock)
            clock.next_day()
        collection.set_setting("reviews_per_day", 2, clock())
        collection.set_setting("new_per_day", 100, clock())
        today = collection.agenda(clock())
        assert today.new
        assert today.due.is_limited
        offer = offer_of(collection, clock, MoreKind.BACKLOG)
        assert offer is not None
        assert offer.cards == len(today.learning) + len(today.reviews)


def test_counts_hold_with_more_used_at_random(collection_file: Path, book: Phrasebook) -> None:
    chance = random.Random(0)  # noqa: S311 - a learner, not a secret
    clock = Clock()
    with open_with(collection_file, book) as collection:
        for _day in range(60):

            def choose(_question: Question) -> Rating:
                return chance.choices(list(Rating), (2, 1, 6, 1))[0]

            home = collection.home(clock())
            progress = ReviewSession(collection, clock).progress()
            assert (home.new, home.learning, home.review, home.seconds) == (
                progress.new,
                progress.learning,
                progress.review,
                progress.seconds_left,
            )
            study(collection, clock, choose)
            for _more in range(chance.randrange(3)):
                offers = collection.offers(clock())
                if chance.random() < 0.3:
                    offers += collection.branch_offers(clock())
                if offers:
                    do_more(collection, clock, chance.choice(offers), choose)
            clock.next_day()
