"""Settings of a phrasebook: its limits, retention, longest interval and card types."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.collection import Collection
from malgil.library.browse import Mark, read_shelf
from malgil.lookup.boost import BoostResult, boost
from malgil.phrasebook.cards import CARD_KINDS, LABEL, MEANING, PATH
from malgil.review.session import ReviewSession, ask
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.queue import StepKind
from malgil.stats.optimise import plan_reschedule, read_start, run_trials
from malgil.stats.reader import Reader, StatsQuery
from tests.store.learner import Clock, derived, question, study

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook
    from malgil.review.queue import Agenda

SHIPPED, OTHER = "amazon-live-chat", "other"
BOOKS = (SHIPPED, OTHER)


def book_of(card: str) -> str:
    return card.partition("/")[0]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, book: Phrasebook, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as made:
        made.set_setting("new_minutes", 0, clock())
        made.import_book(replace(book, id=OTHER), clock())
        yield made


def careless(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - a learner, not a secret


def new_by_book(agenda: Agenda) -> Counter[str]:
    return Counter(book_of(card) for card in agenda.new)


def set_all(collection: Collection, clock: Clock, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        collection.set_setting(name, value, clock())


@pytest.mark.parametrize("seed", range(5))
def test_own_limits_hold_and_those_of_the_collection_cap_the_sum(
    collection: Collection, clock: Clock, seed: int
) -> None:
    chance = careless(seed)
    for _day in range(4):
        whole = {"new_per_day": chance.choice((7, 20)), "new_minutes": chance.choice((0, 0, 4))}
        set_all(collection, clock, whole)
        for book in BOOKS:
            own = {
                "new_per_day": chance.choice((None, 0, 3, 30)),
                "new_minutes": chance.choice((None, 0, 2)),
                "new_order": chance.choice((None, "ways", "meanings")),
                **{f"type_{kind}": chance.choice((None, True, False)) for kind in CARD_KINDS},
            }
            set_all(collection, clock, {f"{name}/{book}": own[name] for name in own})
        start = collection.agenda(clock())
        for book in BOOKS:
            own_settings = collection.settings.for_book(book)
            taken = [start.types[card] for card in start.new if book_of(card) == book]
            assert len(taken) <= own_settings.new_per_day
            seconds = sum(start.costs[kind, StepKind.NEW] for kind in taken)
            assert seconds <= 60 * (own_settings.new_minutes or 1000)
        day = study(collection, clock, lambda _: chance.choice((Rating.GOOD, Rating.AGAIN)))
        met = Counter(one.card.id for one in day.questions if one.before.first_day is None)
        for book in BOOKS:
            settings = collection.settings.for_book(book)
            assert sum(book_of(card) == book for card in met) <= settings.new_per_day
        assert len(met) <= collection.agenda(clock()).introduced <= whole["new_per_day"]
        assert all(
            collection.settings.for_card(one.card.id).asks(one.card.type) for one in day.questions
        )
        clock.next_day()
    assert collection.check() == []


@pytest.mark.parametrize("orders", [("ways", "meanings"), ("meanings", "ways"), ("ways", "ways")])
def test_phrasebooks_share_the_day_evenly_whatever_was_introduced(
    collection: Collection, clock: Clock, orders: tuple[str, str]
) -> None:
    for book, order in zip(BOOKS, orders, strict=True):
        collection.set_setting(f"new_order/{book}", order, clock())
    collection.set_setting(f"new_per_day/{OTHER}", 5, clock())
    assert new_by_book(collection.agenda(clock())) == {SHIPPED: 5, OTHER: 5}
    study(collection, clock, most=7)
    agenda = collection.agenda(clock())
    done = Counter(book_of(answer.card) for answer in agenda.answered if answer.is_new)
    assert agenda.introduced + len(agenda.new) == 10
    assert new_by_book(agenda)[OTHER] + done[OTHER] <= 5
    collection.set_setting(f"new_per_day/{OTHER}", 1, clock())
    clock.next_day()
    assert new_by_book(collection.agenda(clock())) == {SHIPPED: 9, OTHER: 1}


def test_one_phrasebook_alone_keeps_its_limit_and_what_others_took(
    collection: Collection, clock: Clock
) -> None:
    collection.set_setting(f"new_per_day/{OTHER}", 8, clock())
    assert len(collection.agenda(clock(), OTHER).new) == 8
    assert len(collection.agenda(clock(), SHIPPED).new) == 10
    session = ReviewSession(collection, clock, phrasebook=SHIPPED)
    for _ in range(6):
        session.rate(question(session), Rating.EASY)
    left = 10 - collection.agenda(clock()).introduced
    assert len(collection.agenda(clock(), OTHER).new) == left < 8


@pytest.fixture(scope="module")
def _studied_file(tmp_path_factory: pytest.TempPathFactory, _begun_file: Path) -> Path:
    path = tmp_path_factory.mktemp("studied") / "collection.malgil"
    shutil.copy(_begun_file, path)
    clock = Clock()
    with Collection.open(path) as made:
        made.import_book(replace(made.book(SHIPPED), id=OTHER), clock())
        set_all(made, clock, {"new_order": "meanings", "new_per_day": 40, "new_minutes": 0})
        for _day in range(4):
            study(made, clock, lambda _: Rating.EASY)
            clock.next_day(3)
        made.set_setting("new_per_day", 10, clock())
    return path


@pytest.fixture
def studied(_studied_file: Path, collection_file: Path, clock: Clock) -> Iterator[Collection]:
    """Return a collection of meanings, labels and paths of both phrasebooks, some of them due."""
    shutil.copy(_studied_file, collection_file)
    clock.next_day(12)
    with Collection.open(collection_file) as made:
        yield made


def state_of(collection: Collection) -> dict[str, object]:
    return {**derived(collection), "setting": None}


@pytest.mark.parametrize("kind", list(CARD_KINDS.values()))
@pytest.mark.parametrize("scope", ["", f"/{OTHER}"])
def test_a_switched_off_type_keeps_its_history_and_is_neither_asked_nor_counted(
    studied: Collection, clock: Clock, kind: str, scope: str
) -> None:
    clock.next_day(30)
    today = studied.day(clock())

    def is_off(card: str) -> bool:
        return card.endswith(f"/{kind}") and (not scope or book_of(card) == OTHER)

    def due_now() -> list[str]:
        due = studied.reading.most_forgotten(None, 10_000)
        return sorted(card.card for card in due)

    def counted() -> dict[str, int]:
        by_book = {
            book: sum(Mark.DUE in card.marks for card in read_shelf(studied, book, clock()).cards)
            for book in BOOKS
        }
        by_kind = Reader(studied, clock(), StatsQuery()).due(1)
        return by_book | {
            k: sum(n for (of, day), n in by_kind.items() if (of, day) == (k, today))
            for k in CARD_KINDS
        }

    def due_today() -> dict[str, int]:
        cards = studied.agenda(clock()).due.cards
        by_book = {book: sum(book_of(card) == book for card in cards) for book in BOOKS}
        return by_book | {k: sum(card.endswith(f"/{k}") for card in cards) for k in CARD_KINDS}

    before, agenda = state_of(studied), studied.agenda(clock())
    assert counted() == due_today()
    due = due_now()
    off = [card for card in due if is_off(card)]
    assert 0 < len(off) < len(due) == agenda.overdue
    studied.set_setting(f"type_{kind}{scope}", value=False, now=clock())
    left = studied.agenda(clock())
    assert state_of(studied) == before
    assert left.overdue == len(due) - len(off)
    assert due_now() == [card for card in due if not is_off(card)]
    assert not any(is_off(card) for card in left.types)
    assert not any(is_off(card) for card in left.due.cards)
    assert counted() == due_today()
    moves = plan_reschedule(studied, clock(), (9.0, 9.0, 9.0, *studied.model.weights[3:])).moves
    assert not any(is_off(move.card) for move in moves)
    session = ReviewSession(studied, clock)
    assert not is_off(question(session).card.id)
    assert studied.check() == []
    studied.undo(clock())
    again = studied.agenda(clock())
    assert (again.overdue, again.reviews, again.new) == (agenda.overdue, agenda.reviews, agenda.new)
    studied.redo(clock())
    assert studied.agenda(clock()).overdue == left.overdue
    studied.set_setting(f"type_{kind}{scope}", value=None if scope else True, now=clock())
    assert studied.day(clock()) == today
    assert studied.agenda(clock()).reviews == agenda.reviews


def test_a_phrasebook_may_ask_what_the_collection_does_not(
    studied: Collection, clock: Clock
) -> None:
    clock.next_day(30)
    studied.set_setting("type_meaning", value=False, now=clock())
    studied.set_setting(f"type_meaning/{OTHER}", value=True, now=clock())
    agenda = studied.agenda(clock())
    meanings = {book_of(due.card) for due in agenda.reviews if agenda.types[due.card] is MEANING}
    assert meanings == {OTHER}


@pytest.mark.parametrize("order", ["ways", "meanings"])
@pytest.mark.parametrize("kind", [LABEL, PATH])
def test_without_meanings_the_other_cards_wait_for_nothing(
    collection: Collection, clock: Clock, order: str, kind: str
) -> None:
    collection.set_setting("new_order", order, clock())
    for other in CARD_KINDS:
        collection.set_setting(f"type_{other}", other == kind, clock())
    agenda = collection.agenda(clock())
    assert {agenda.types[card] for card in agenda.new} == {kind}
    assert len(agenda.new) >= 2


def test_what_is_off_is_not_boosted(collection: Collection, clock: Clock) -> None:
    phrase = collection.cards(OTHER)[0].card.phrase
    collection.set_setting(f"type_meaning/{OTHER}", value=False, now=clock())
    collection.set_setting(f"type_path/{OTHER}", value=False, now=clock())
    asked = boost(collection, OTHER, phrase, clock(), tomorrow=False)
    assert asked.result is BoostResult.SUSPENDED
    collection.set_setting(f"type_meaning/{OTHER}", value=None, now=clock())
    asked = boost(collection, OTHER, phrase, clock(), tomorrow=False)
    assert asked.result is BoostResult.NEW
    assert collection.agenda(clock()).new[0] == asked.card
    collection.set_setting(f"type_meaning/{OTHER}", value=False, now=clock())
    assert asked.card not in collection.agenda(clock()).new


def test_a_card_is_due_by_the_settings_of_its_phrasebook_when_answered(
    studied: Collection, clock: Clock
) -> None:
    def intervals(card: str) -> list[int]:
        asked = ask(studied, card, day=studied.day(clock()), now_ms=0)
        return [(out.due_day or 0) - asked.day for out in asked.outcomes if out.due_day]

    cards = {
        book_of(row.card.id): row.card.id
        for row in studied.cards()
        if row.progress.state is State.REVIEW and row.card.type is MEANING
    }
    usual = {book: intervals(card) for book, card in cards.items()}
    studied.set_setting(f"desired_retention/{OTHER}", 0.75, clock())
    assert intervals(cards[SHIPPED]) == usual[SHIPPED]
    assert all(new > old for new, old in zip(intervals(cards[OTHER]), usual[OTHER], strict=True))
    studied.set_setting(f"retention_meaning/{OTHER}", 0.97, clock())
    assert all(new < old for new, old in zip(intervals(cards[OTHER]), usual[OTHER], strict=True))
    studied.set_setting(f"max_interval/{OTHER}", 2, clock())
    assert max(intervals(cards[OTHER])) == 2
    assert intervals(cards[SHIPPED]) == usual[SHIPPED]
    outcome = studied.answer(cards[OTHER], Rating.EASY, clock())
    assert outcome.due_day == studied.day(clock()) + 2
    studied.set_setting(f"max_interval/{OTHER}", None, clock())
    (due,) = [row.progress.due_day for row in studied.cards() if row.card.id == cards[OTHER]]
    assert due == outcome.due_day
    assert studied.check() == []


def test_a_simulation_asks_what_is_on_at_the_retention_of_the_phrasebook(
    studied: Collection, clock: Clock
) -> None:
    def minutes() -> dict[str, float]:
        (trial,) = run_trials(read_start(studied, clock()), retentions=(0.9,))
        return {str(kind): spent for kind, spent in trial.expected[1].minutes_by_type.items()}

    usual = minutes()
    studied.set_setting(f"desired_retention/{OTHER}", 0.97, clock())
    studied.set_setting(f"retention_path/{OTHER}", 0.0, clock())
    higher = minutes()
    assert sum(higher.values()) > sum(usual.values())
    for book in BOOKS:
        studied.set_setting(f"type_label/{book}", value=False, now=clock())
    assert minutes()["label"] == 0 < usual["label"]


def test_the_settings_of_phrasebooks_survive_a_reopening(
    collection: Collection, clock: Clock
) -> None:
    set_all(collection, clock, {f"new_order/{OTHER}": "meanings", f"new_minutes/{OTHER}": 5})
    kept = collection.settings
    assert kept.of_book == {OTHER: {"new_order": "meanings", "new_minutes": 5}}
    set_all(collection, clock, {f"new_minutes/{OTHER}": None})
    assert collection.settings.of_book == {OTHER: {"new_order": "meanings"}}
    collection.undo(clock())
    with Collection.open(collection.path) as again:
        assert again.settings == collection.settings == kept
        assert again.check() == []
