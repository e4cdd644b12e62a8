"""Undo by action: every change is undone and redone completely, and named."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.base.events import REVERSALS, EventKind
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.library.editor import Editor, archive_phrasebook, bring_back
from malgil.lookup.boost import boost
from malgil.phrasebook import editing
from malgil.phrasebook.cards import PATH
from malgil.phrasebook.model import Phrasebook
from malgil.quiz.session import QuizSession
from malgil.review.session import ReviewSession
from malgil.review.views import Question
from malgil.scheduling.fsrs import Rating
from malgil.stats.optimise import Move, Reschedule, adopt, read_sample
from malgil.store import log
from malgil.store import rebuild as projection
from tests.library.branches import cards_of_branch
from tests.phrasebook.test_editing import small
from tests.quiz import quizzing
from tests.stats.test_optimise import JUDGEMENT
from tests.store.learner import START, Clock, derived, study

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from malgil.store.store import Store

BOOK = "amazon-live-chat"
BRANCH = "gift-cards"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def studied(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, datetime]:
    """Return a collection of two phrasebooks and an archived one, with days of answers."""
    path = tmp_path_factory.mktemp("studied") / "collection.malgil"
    clock = Clock()
    with Collection.open(path, now=START) as opened:
        for name in ("second", "third"):
            opened.import_book(replace(small(), id=name), clock())
        archive_phrasebook(opened, "third", clock())
        for _ in range(3):
            study(opened, clock, lambda _: Rating.EASY, most=20)
            clock.next_day(4)
    return path, clock()


@pytest.fixture
def collection(
    studied: tuple[Path, datetime], collection_file: Path, clock: Clock
) -> Iterator[Collection]:
    """Return a copy of it on the next day."""
    path, clock.now = studied
    shutil.copy(path, collection_file)
    with Collection.open(collection_file) as opened:
        yield opened


def answer(collection: Collection, clock: Clock) -> None:
    study(collection, clock, most=1)


def show(collection: Collection, clock: Clock) -> None:
    rows = (row for row in collection.cards() if row.card.type is PATH and not row.progress.reps)
    collection.shown(next(rows).card.id, clock())


def overrule(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    shown = session.next()
    while not isinstance(shown, Question):
        shown = session.next()
    verdict = session.rate(shown, Rating.GOOD)
    clock.go(seconds=5)
    session.overrule(verdict)


def quiz(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, quizzing.setup(branch=BRANCH))
    clock.go(seconds=5)
    quizzing.answer(session, right=False)


def new_weights(collection: Collection, clock: Clock) -> None:
    adopt(collection, clock(), sample=read_sample(collection), judgement=JUDGEMENT)


def new_weights_and_due_days(collection: Collection, clock: Clock) -> None:
    moves = tuple(
        Move(row.card.id, row.progress.due_day, row.progress.due_day + 3)
        for row in collection.cards()
        if row.progress.due_day is not None and row.progress.memory is not None
    )
    plan = Reschedule(moves, (0,) * 4, (0,) * 4)
    sample = read_sample(collection)
    adopt(collection, clock(), sample=sample, judgement=JUDGEMENT, reschedule=plan)


def steered(kind: CardAction) -> Callable[[Collection, Clock], None]:
    def do(collection: Collection, clock: Clock) -> None:
        cards = cards_of_branch(collection, BOOK, BRANCH)
        if kind in (CardAction.FORGET, CardAction.SET_DUE):
            cards = [row.card.id for row in collection.cards() if row.progress.reps]
        if kind is CardAction.BURY:
            cards = [row.card.id for row in collection.cards() if not row.progress.suspended]
        if kind is CardAction.UNSUSPEND:
            card_actions.apply(collection, cards, ActionRequest(action=CardAction.SUSPEND), clock())
            clock.go(seconds=5)
        order = ActionRequest(action=kind, due_day=collection.day(clock()) + 30, flag=3)
        assert card_actions.apply(collection, cards, order, clock()) > 1

    return do


def edited(do: Callable[[Editor, Clock], object]) -> Callable[[Collection, Clock], None]:
    return lambda collection, clock: void(do(Editor(collection, BOOK), clock))


def void(_result: object) -> None:
    return None


def late(collection: Store) -> str:
    """Return an item of the shipped menu."""
    return collection.book(BOOK).menu[0].items[0].id


DEEDS: dict[str, tuple[Callable[[Collection, Clock], None], UndoneKind]] = {
    "an answer": (answer, UndoneKind.ANSWER),
    "a first showing": (show, UndoneKind.SHOWN),
    "an overruled verdict": (overrule, UndoneKind.OVERRULE),
    "a question of a quiz": (quiz, UndoneKind.QUIZ),
    "a setting": (
        lambda collection, clock: collection.set_setting("rollover_hour", 7, clock()),
        UndoneKind.SETTING,
    ),
    "a new phrasebook": (
        lambda collection, clock: void(
            collection.import_book(replace(small(), id="fourth"), clock())
        ),
        UndoneKind.IMPORT,
    ),
    "an empty version": (
        lambda collection, clock: void(
            collection.import_book(Phrasebook(id="second", title={"en": "Second"}), clock())
        ),
        UndoneKind.IMPORT,
    ),
    "an empty phrasebook": (
        lambda collection, clock: void(
            collection.import_book(Phrasebook(id="fourth", title={"en": "Fourth"}), clock())
        ),
        UndoneKind.IMPORT,
    ),
    "a smaller version": (
        lambda collection, clock: void(
            collection.import_book(editing.archive(collection.book(BOOK), BRANCH), clock())
        ),
        UndoneKind.IMPORT,
    ),
    "a phrasebook put away": (
        lambda collection, clock: archive_phrasebook(collection, BOOK, clock()),
        UndoneKind.ARCHIVE,
    ),
    "a phrasebook brought back": (
        lambda collection, clock: bring_back(collection, "third", clock()),
        UndoneKind.EDIT,
    ),
    "a label": (
        edited(lambda one, clock: one.relabel(one.book.phrases[0].id, "New", clock())),
        UndoneKind.EDIT,
    ),
    "a label whose cards begin anew": (
        edited(
            lambda one, clock: one.relabel(one.book.menu[0].phrase, "New", clock(), restart=True)
        ),
        UndoneKind.EDIT,
    ),
    "a label of one place": (
        edited(lambda one, clock: one.relabel_here(late(one.store), "New", clock())),
        UndoneKind.EDIT,
    ),
    "a gloss": (
        edited(lambda one, clock: one.regloss(late(one.store), ["새 뜻"], clock())),
        UndoneKind.EDIT,
    ),
    "an added item": (
        edited(lambda one, clock: one.add("", 0, "New", ["새 것"], clock())),
        UndoneKind.EDIT,
    ),
    "a moved item": (
        edited(lambda one, clock: one.move(late(one.store), BRANCH, 0, clock())),
        UndoneKind.EDIT,
    ),
    "an item put away": (
        edited(lambda one, clock: one.archive(BRANCH, clock())),
        UndoneKind.EDIT,
    ),
    "a note": (
        lambda collection, clock: void(
            card_actions.write_notes(
                collection, BOOK, collection.book(BOOK).phrases[0].id, clock(), note="n"
            )
        ),
        UndoneKind.NOTE,
    ),
    "adopted weights": (new_weights, UndoneKind.WEIGHTS),
    "adopted weights with due days": (new_weights_and_due_days, UndoneKind.WEIGHTS),
    **{f"{kind} of many": (steered(kind), UndoneKind(str(kind))) for kind in CardAction},
}


CONTENT = (UndoneKind.IMPORT, UndoneKind.EDIT, UndoneKind.ARCHIVE)
"""These are taken back without a replay of all answers."""


def state(collection: Collection) -> dict[str, list[tuple[object, ...]]]:
    """Return all derived tables except `cancelled`, and the cached values."""
    assert collection.check() == []
    tables = derived(collection)
    del tables["cancelled"]
    tables["kept"] = [(collection.settings,), (collection.model.weights,)]
    return tables


@pytest.mark.parametrize("deed", DEEDS)
def test_what_changes_something_is_one_action_with_a_name(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    do, kind = DEEDS[deed]
    before = state(collection)
    known = {event.action for event in log.read(collection.connection)}
    do(collection, clock)
    after = state(collection)
    written = (event.action for event in log.read(collection.connection))
    actions = [action for action in written if action not in known]
    several = len(set(actions)) > 1  # suspended first, or a run of a quiz begun
    assert after != before or several
    clock.go(seconds=5)
    with replaying(monkeypatch, allowed=kind not in CONTENT):
        undone = collection.undo(clock())
    assert undone is not None
    assert (undone.kind, undone.action) == (kind, actions[-1])
    assert undone.text or undone.cards > 1
    if not several:
        assert state(collection) == before
    clock.go(seconds=5)
    with replaying(monkeypatch, allowed=kind not in CONTENT):
        again = collection.redo(clock())
    assert again is not None
    assert (again.kind, again.action) == (kind, actions[-1])
    assert state(collection) == after
    if several:
        for _ in dict.fromkeys(actions):
            clock.go(seconds=5)
            assert collection.undo(clock()) is not None
        assert state(collection) == before


@contextmanager
def replaying(monkeypatch: pytest.MonkeyPatch, *, allowed: bool) -> Iterator[None]:
    """Fail on a replay of all answers unless it is allowed."""
    with monkeypatch.context() as patched:
        if not allowed:
            patched.delattr(projection, "rebuild")
        yield


def test_every_kind_of_event_is_among_the_deeds(collection: Collection, clock: Clock) -> None:
    for do, _kind in DEEDS.values():
        do(collection, clock)
        clock.go(seconds=5)
        collection.undo(clock())
        clock.go(seconds=5)
    written = {event.kind for event in log.read(collection.connection)}
    assert written >= set(EventKind) - set(REVERSALS)


def test_an_import_whose_cards_another_machine_has_answered_comes_back_with_them(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(collection)
    collection.import_book(replace(small(), id="fourth"), clock())
    clock.go(seconds=5)
    with monkeypatch.context() as patched:
        patched.setattr(log, "_fingerprint", lambda: "another")
        card = collection.cards("fourth")[0].card.id
        collection.answer(card, Rating.GOOD, clock())
    after = state(collection)
    clock.go(seconds=5)
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.IMPORT
    without = state(collection)
    assert {"card", "phrase", "review"} <= {one for one in before if without[one] == before[one]}
    assert [event.card for event in collection.reviews("fourth")] == [card]
    clock.go(seconds=5)
    assert collection.redo(clock()) is not None
    assert state(collection) == after


@pytest.mark.parametrize("again", [small(), Phrasebook(id="fourth", title={"en": "Fourth"})])
def test_a_book_imported_anew_finds_what_another_machine_has_answered(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch, again: Phrasebook
) -> None:
    collection.import_book(replace(small(), id="fourth"), clock())
    clock.go(seconds=5)
    card = collection.cards("fourth")[0].card.id
    with monkeypatch.context() as patched:
        patched.setattr(log, "_fingerprint", lambda: "another")
        for _ in range(3):
            collection.answer(card, Rating.EASY, clock())
            clock.next_day(9)
    assert collection.undo(clock()) is not None
    clock.go(seconds=5)
    for book in (again, small()):
        collection.import_book(replace(book, id="fourth"), clock())
        assert collection.check() == []
        clock.go(seconds=5)
    (progress,) = (row.progress for row in collection.cards("fourth") if row.card.id == card)
    assert progress.reps == 3


def test_a_phrasebook_counts_from_where_it_is_there(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.import_book(replace(small(), id="fourth"), clock())
    clock.go(seconds=5)
    with monkeypatch.context() as patched:
        patched.setattr(log, "_fingerprint", lambda: "another")
        archive_phrasebook(collection, "fourth", clock())
    clock.go(seconds=5)
    assert collection.undo(clock()) is not None
    for name in ("fifth", "fourth"):
        clock.go(seconds=5)
        collection.import_book(replace(small(), id=name), clock())
        assert collection.check() == []
    assert [row.id for row in collection.phrasebooks()][-2:] == ["fifth", "fourth"]


def test_the_phrasebooks_keep_the_order_and_the_origin_of_their_first_versions(
    collection: Collection, clock: Clock
) -> None:
    for number in range(3):
        menu = (replace(small().menu[0], glosses=(f"뜻 {number}",)), *small().menu[1:])
        collection.import_book(
            replace(small(), id="second", menu=menu), clock(), origin=f"{number}"
        )
        clock.go(seconds=5)
    rows = [(row.id, row.origin) for row in collection.phrasebooks()]
    before = state(collection)
    collection.undo(clock())
    assert [(row.id, row.origin) for row in collection.phrasebooks()] == rows
    collection.redo(clock())
    assert state(collection) == before


def test_a_wish_is_undone_like_a_due_day(collection: Collection, clock: Clock) -> None:
    phrase = collection.book(BOOK).phrases[-1].id
    before = state(collection)
    boost(collection, BOOK, phrase, clock(), tomorrow=True)
    after = state(collection)
    assert after != before
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.SET_DUE
    assert state(collection) == before
    assert collection.redo(clock()) is not None
    assert state(collection) == after
