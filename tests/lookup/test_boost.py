from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import UsageError
from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.lookup.boost import BoostResult, boost
from malgil.phrasebook.cards import MEANING, PATH, card_id
from malgil.scheduling.fsrs import State
from malgil.store.cards import read_card
from tests.store.learner import START, Clock, do, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.scheduling.card_state import Progress

BOOK, PHRASE = "amazon-live-chat", "payment-declined"
MEANING_CARD = card_id(BOOK, PHRASE, MEANING)
FIRST = "problem-with-an-order.payment-issues.payment-declined"
PATH_CARD = card_id(BOOK, PHRASE, PATH, FIRST)


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def progress_of(collection: Collection, card: str) -> Progress:
    row = read_card(collection.connection, card)
    assert row is not None
    return row.progress


def test_a_new_card_comes_first_today_and_counts_as_one_of_the_day(collection: Collection) -> None:
    clock = Clock()
    made = boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
    assert (made.result, made.card) == (BoostResult.NEW, MEANING_CARD)
    card = collection.next_card(clock())
    assert card is not None
    assert card.id == MEANING_CARD
    assert collection.counts(clock()).new == 10
    assert collection.check() == []
    assert (
        boost(collection, BOOK, PHRASE, clock(), tomorrow=True).result is BoostResult.COMES_ANYWAY
    )


def test_a_card_comes_although_the_minutes_for_new_cards_are_used_up(
    collection: Collection,
) -> None:
    clock = Clock()
    collection.set_setting("new_minutes", 1, clock())
    study(collection, clock)
    assert not collection.agenda(clock()).new
    boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
    assert collection.agenda(clock()).new == (MEANING_CARD,)


def test_a_card_for_tomorrow_waits_for_tomorrow(collection: Collection) -> None:
    clock = Clock()
    boost(collection, BOOK, PHRASE, clock(), tomorrow=True)
    assert MEANING_CARD not in study(collection, clock).cards
    clock.next_day()
    assert collection.agenda(clock()).new[0] == MEANING_CARD
    assert MEANING_CARD in study(collection, clock).cards
    assert collection.check() == []


def test_a_wish_is_granted_beyond_the_limit_of_the_day(collection: Collection) -> None:
    clock = Clock()
    collection.set_setting("new_per_day", 0, clock())
    boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
    assert collection.counts(clock()).new == 1
    assert study(collection, clock).cards[0] == MEANING_CARD


def test_a_known_phrase_has_its_path_introduced(collection: Collection) -> None:
    clock = Clock()
    boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
    study(collection, clock)
    clock.next_day()
    made = boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
    assert (made.result, made.card) == (BoostResult.NEW, PATH_CARD)
    assert PATH_CARD in study(collection, clock).cards
    assert progress_of(collection, PATH_CARD).state is State.REVIEW


def test_a_card_in_review_becomes_due(collection: Collection) -> None:
    clock = Clock()
    for _ in range(2):
        boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
        study(collection, clock)
        clock.next_day()
    day = collection.day(clock())
    collection.answer(PATH_CARD, 4, clock())
    assert (progress_of(collection, PATH_CARD).due_day or 0) > day + 1
    before = progress_of(collection, PATH_CARD)
    made = boost(collection, BOOK, PHRASE, clock(), tomorrow=True)
    assert (made.result, made.card) == (BoostResult.SOONER, PATH_CARD)
    assert progress_of(collection, PATH_CARD).due_day == day + 1
    collection.undo(clock())
    assert progress_of(collection, PATH_CARD) == before
    collection.redo(clock())
    assert progress_of(collection, PATH_CARD).due_day == day + 1
    assert collection.check() == []


def test_undo_takes_a_wish_back(collection: Collection) -> None:
    clock = Clock()
    boost(collection, BOOK, PHRASE, clock(), tomorrow=False)
    collection.undo(clock())
    assert progress_of(collection, MEANING_CARD).due_day is None
    assert MEANING_CARD not in collection.agenda(clock()).new


def test_a_suspended_card_stays_so(collection: Collection) -> None:
    do(collection, EventKind.SUSPEND, MEANING_CARD, START)
    assert boost(collection, BOOK, PHRASE, START, tomorrow=False).result is BoostResult.SUSPENDED
    assert MEANING_CARD not in collection.agenda(START).new


def test_there_is_no_wish_without_a_phrase(collection: Collection) -> None:
    with pytest.raises(UsageError, match="amazon-live-chat/nothing"):
        boost(collection, BOOK, "nothing", START, tomorrow=True)
