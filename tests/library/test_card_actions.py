"""Card actions: each is one action, confirmed before, and undone at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malgil.base.errors import UsageError
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.review.session import ReviewSession
from malgil.review.views import Question
from malgil.scheduling.fsrs import Rating, State
from malgil.store.confusable_hold import release, until_firm, waits_for
from malgil.store.notes import PhraseNotes, read_all_notes, read_notes
from tests.library.branches import cards_of_branch
from tests.store.learner import START, Clock, derived, question, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = "amazon-live-chat"
KINDS = {
    CardAction.SUSPEND: UndoneKind.SUSPEND,
    CardAction.UNSUSPEND: UndoneKind.UNSUSPEND,
    CardAction.BURY: UndoneKind.BURY,
    CardAction.FORGET: UndoneKind.FORGET,
    CardAction.SET_DUE: UndoneKind.SET_DUE,
    CardAction.FLAG: UndoneKind.FLAG,
}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    """Return a collection with a day of answers in it."""
    with Collection.open(begun_file) as opened:
        study(opened, clock, lambda _: Rating.EASY)
        yield opened


def order(kind: CardAction, clock: Clock, collection: Collection) -> ActionRequest:
    return ActionRequest(action=kind, due_day=collection.day(clock()) + 30, flag=3)


def studied(collection: Collection) -> list[str]:
    return [row.card.id for row in collection.cards() if row.progress.reps]


@pytest.mark.parametrize("kind", CardAction)
def test_a_deed_is_one_action_and_one_undo(
    collection: Collection, clock: Clock, kind: CardAction
) -> None:
    cards = studied(collection)[:4]
    if kind is CardAction.UNSUSPEND:
        card_actions.apply(collection, cards, ActionRequest(action=CardAction.SUSPEND), clock())
    if kind is CardAction.BURY:
        clock.now += timedelta(days=60)  # when they are due
    before = derived(collection)
    wanted = order(kind, clock, collection)
    told = card_actions.affected(collection, cards, wanted, clock())
    forgets = kind is CardAction.FORGET
    assert (told.cards, told.unchanged, told.must_ask) == (tuple(cards), 0, forgets)
    assert told.answers == (len(cards) if forgets else None)
    assert card_actions.apply(collection, cards, wanted, clock()) == 4
    after = derived(collection)
    assert after != before
    assert collection.check() == []
    undone = collection.undo(clock())
    assert undone is not None
    assert (undone.kind, undone.cards, undone.text) == (KINDS[kind], 4, "")
    assert {**derived(collection), "cancelled": []} == {**before, "cancelled": []}
    assert collection.redo(clock()) is not None
    assert {**derived(collection), "cancelled": []} == {**after, "cancelled": []}
    assert collection.check() == []


@pytest.mark.parametrize("kind", CardAction)
def test_what_is_so_already_is_left_alone(
    collection: Collection, clock: Clock, kind: CardAction
) -> None:
    cards = studied(collection)[:2]
    if kind is CardAction.UNSUSPEND:
        card_actions.apply(collection, cards, ActionRequest(action=CardAction.SUSPEND), clock())
    wanted = order(kind, clock, collection)
    card_actions.apply(collection, cards, wanted, clock())
    (count,) = collection.connection.execute("SELECT count(*) FROM event").fetchone()
    assert card_actions.affected(collection, cards, wanted, clock()).unchanged == 2
    assert card_actions.apply(collection, cards, wanted, clock()) == 0
    assert collection.connection.execute("SELECT count(*) FROM event").fetchone() == (count,)


def test_one_card_is_named_by_its_prompt(collection: Collection, clock: Clock) -> None:
    card = studied(collection)[0]
    card_actions.apply(collection, [card], ActionRequest(action=CardAction.SUSPEND), clock())
    undone = collection.undo(clock())
    assert undone is not None
    assert (undone.card, undone.cards, undone.text) == (card, 1, "Where's my stuff?")


def test_a_branch_is_all_beneath_it(collection: Collection, clock: Clock) -> None:
    menu = collection.book(BOOK)
    top = menu.menu[0]
    cards = cards_of_branch(collection, BOOK, top.id)
    phrases = {place.item.phrase for place in menu.places() if top.phrase == place.phrases[0]}
    assert {card.split("/")[1] for card in cards} == phrases
    told = card_actions.affected(
        collection, cards, ActionRequest(action=CardAction.SUSPEND), clock()
    )
    assert told.must_ask
    card_actions.apply(collection, cards, ActionRequest(action=CardAction.SUSPEND), clock())
    clock.next_day()
    asked = study(collection, clock).cards
    assert asked
    assert not set(asked) & set(cards)
    assert collection.check() == []
    with pytest.raises(UsageError, match="no item"):
        cards_of_branch(collection, BOOK, "nowhere")


def test_what_was_never_answered_cannot_be_due(collection: Collection, clock: Clock) -> None:
    new = next(row.card.id for row in collection.cards() if not row.progress.reps)
    wanted = order(CardAction.SET_DUE, clock, collection)
    assert card_actions.affected(collection, [new], wanted, clock()).cards == ()


def test_put_off_is_until_tomorrow(collection: Collection, clock: Clock) -> None:
    clock.next_day()
    now = question(ReviewSession(collection, clock)).card.id
    card_actions.apply(collection, [now], ActionRequest(action=CardAction.BURY), clock())
    assert now not in study(collection, clock).cards
    clock.next_day()
    assert now in study(collection, clock).cards


def test_what_is_not_asked_today_is_not_put_off(collection: Collection, clock: Clock) -> None:
    request = ActionRequest(action=CardAction.BURY)
    cards = studied(collection)
    assert card_actions.affected(collection, cards, request, clock()).cards == ()
    assert card_actions.apply(collection, cards, request, clock()) == 0
    clock.now += timedelta(days=60)
    card_actions.apply(collection, cards[:1], ActionRequest(action=CardAction.SUSPEND), clock())
    assert card_actions.affected(collection, cards, request, clock()).cards == tuple(cards[1:])


def test_forgotten_it_is_new_and_its_history_stays(collection: Collection, clock: Clock) -> None:
    card = studied(collection)[0]
    before = [event.id for event in collection.reviews()]
    card_actions.apply(collection, [card], ActionRequest(action=CardAction.FORGET), clock())
    (row,) = (row for row in collection.cards() if row.card.id == card)
    assert (row.progress.state, row.progress.reps) == (State.NEW, 0)
    assert [event.id for event in collection.reviews()] == before


@pytest.mark.parametrize("days", [-1, 36_501, None])
def test_a_due_day_that_cannot_be(collection: Collection, clock: Clock, days: int | None) -> None:
    due = None if days is None else collection.day(clock()) + days
    with pytest.raises(UsageError, match="due date"):
        card_actions.apply(
            collection,
            studied(collection),
            ActionRequest(action=CardAction.SET_DUE, due_day=due),
            clock(),
        )
    with pytest.raises(UsageError, match="flag"):
        card_actions.apply(collection, [], ActionRequest(action=CardAction.FLAG, flag=8), clock())
    with pytest.raises(UsageError, match="no card"):
        card_actions.apply(collection, ["x"], ActionRequest(action=CardAction.BURY), clock())


# Notes ------------------------------------------------------------------------------------------


def test_a_note_is_shown_with_the_card(collection: Collection, clock: Clock) -> None:
    clock.next_day()
    phrase = question(ReviewSession(collection, clock)).card.phrase
    write = card_actions.write_notes
    assert write(collection, BOOK, phrase, clock(), note=" 한글  ")  # decomposed
    assert write(collection, BOOK, phrase, clock(), mnemonic="a hook [b]")
    assert not write(collection, BOOK, phrase, clock(), note="한글", mnemonic="a hook [b]")
    asked = question(ReviewSession(collection, clock))
    assert asked.learner_notes == PhraseNotes("한글", "a hook [b]")
    assert collection.check() == []
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.NOTE
    assert undone.text == asked.label
    assert read_notes(collection.connection, BOOK, phrase) == PhraseNotes("한글")
    collection.redo(clock())
    assert write(collection, BOOK, phrase, clock(), note="")
    assert read_all_notes(collection.connection) == {
        f"{BOOK}/{phrase}": PhraseNotes("", "a hook [b]")
    }
    assert collection.check() == []


@pytest.mark.parametrize("text", ["a\x00b", "a\nb", "x" * 10_001, "a\x1b", "a\u202eb"])
def test_a_note_that_cannot_be(collection: Collection, clock: Clock, text: str) -> None:
    with pytest.raises(UsageError):
        card_actions.write_notes(collection, BOOK, "wheres-my-stuff", clock(), note=text)
    with pytest.raises(UsageError, match="no phrase"):
        card_actions.write_notes(collection, BOOK, "nothing", clock(), note="x")


# One of a pair ----------------------------------------------------------------------------------


def test_one_waits_until_the_other_is_firm(collection: Collection, clock: Clock) -> None:
    phrases = list(dict.fromkeys(row.card.phrase for row in collection.cards()))
    first, second = phrases[-1], phrases[-2]
    waits = until_firm(collection, BOOK, second, first)
    assert waits
    card_actions.apply(
        collection, list(waits), ActionRequest(action=CardAction.SUSPEND, until_firm=waits), clock()
    )
    meaning = f"{BOOK}/{second}/meaning"
    assert waits_for(collection.connection, meaning) == f"{BOOK}/{first}/meaning"
    assert release(collection, clock()) == ()
    assert until_firm(collection, BOOK, first, second) == {}, "neither would ever come"
    collection.answer(f"{BOOK}/{first}/meaning", 4, clock())
    clock.next_day(20)
    collection.answer(f"{BOOK}/{first}/meaning", 4, clock())
    ReviewSession(collection, clock)
    (row,) = (row for row in collection.cards() if row.card.id == meaning)
    assert not row.progress.suspended
    assert until_firm(collection, BOOK, second, first).keys() <= {
        f"{BOOK}/{second}/label",
        f"{BOOK}/{second}/path",
    }
    assert collection.check() == []
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.ANSWER, "what the program did is no one's to undo"


def test_a_suspension_of_its_own_stays(collection: Collection, clock: Clock) -> None:
    phrases = list(dict.fromkeys(row.card.phrase for row in collection.cards()))
    waits = until_firm(collection, BOOK, phrases[-1], phrases[-2])
    cards = list(waits)
    card_actions.apply(
        collection, cards, ActionRequest(action=CardAction.SUSPEND, until_firm=waits), clock()
    )
    card_actions.apply(collection, cards, ActionRequest(action=CardAction.UNSUSPEND), clock())
    card_actions.apply(collection, cards, ActionRequest(action=CardAction.SUSPEND), clock())
    assert {waits_for(collection.connection, card) for card in cards} == {""}


# Any series of actions --------------------------------------------------------------------------


@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    deeds=st.lists(
        st.one_of(
            st.tuples(st.sampled_from(CardAction), st.integers(0, 20), st.integers(1, 12)),
            st.sampled_from(["undo", "redo", "answer", "note", "day"]),
        ),
        max_size=12,
    )
)
def test_any_series_keeps_the_collection_sound(
    tmp_path_factory: pytest.TempPathFactory,
    deeds: list[tuple[CardAction, int, int] | str],
) -> None:
    clock = Clock()
    path = tmp_path_factory.mktemp("deeds") / "c"
    with Collection.open(path, now=START) as collection:
        reviews = len(study(collection, clock, lambda _: Rating.EASY, most=12).verdicts)
        cards = [row.card.id for row in collection.cards()]
        for deed in deeds:
            match deed:
                case "undo":
                    undone = collection.undo(clock())
                    reviews -= undone is not None and undone.kind is UndoneKind.ANSWER
                case "redo":
                    undone = collection.redo(clock())
                    reviews += undone is not None and undone.kind is UndoneKind.ANSWER
                case "answer":
                    step = ReviewSession(collection, clock).next()
                    if isinstance(step, Question):
                        collection.answer(step.card.id, 1, clock())
                        reviews += 1
                case "note":
                    card_actions.write_notes(
                        collection, BOOK, "wheres-my-stuff", clock(), note=str(clock())
                    )
                case "day":
                    clock.next_day()
                case (kind, first, count):
                    wanted = order(kind, clock, collection)
                    card_actions.apply(collection, cards[first : first + count], wanted, clock())
            clock.go(seconds=9)
        assert len(list(collection.reviews())) == reviews
        assert collection.check() == []
