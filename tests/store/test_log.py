from __future__ import annotations

import itertools
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from malgil.base.errors import AnsweredElsewhereError
from malgil.base.events import Event, EventKind, cancelled_actions
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, LevelReading, Verdict
from malgil.scheduling.fsrs import Rating
from malgil.store import log
from tests.store.learner import Clock, derived, open_with

EVENT = Event(
    id="0190",
    machine="m",
    action="a",
    kind=EventKind.REVIEW,
    wall_ms=1,
    logical_ms=2,
    learning_day=3,
    card="b/p/meaning",
    rating=3,
    duration_ms=4,
    response="",
    state="review",
    step=0,
    due_day=9,
)
CHANGED: dict[str, object] = {
    "kind": EventKind.BURY,
    "target": "t",
    "response": None,
    "due_ms": 0,
    "payload": " ",
}


@pytest.mark.parametrize("name", Event.__struct_fields__)
def test_the_checksum_tells_any_changed_column(name: str) -> None:
    value = getattr(EVENT, name)
    change = CHANGED.get(name, value + 1 if isinstance(value, int) else f"{value}x")
    changed = replace(EVENT, **{name: change})
    assert changed.checksum() != EVENT.checksum()
    assert replace(changed, **{name: value}).checksum() == EVENT.checksum()


def test_none_and_its_word_differ() -> None:
    assert replace(EVENT, target="null").checksum() != EVENT.checksum()
    assert replace(EVENT, rating=None, duration_ms=3).checksum() != EVENT.checksum()


def tiny_book(suffix: str = "") -> Phrasebook:
    """Return a book with a shared gloss, a phrase in two places and one under itself."""
    labels = {"a": "Alpha", "b": "Beta", "c": "Gamma", "d": "Delta", "e": "Epsilon"}
    phrases = tuple(Phrase(id=one, label=label + suffix) for one, label in labels.items())
    leaf = MenuItem(id="a.c", phrase="c", glosses=("다",))
    return Phrasebook(
        id="tiny",
        title={"ko": "작은 책" + suffix},
        phrases=phrases,
        menu=(
            MenuItem(
                id="a",
                phrase="a",
                glosses=("가",),
                items=(leaf, MenuItem(id="a.a", phrase="a", glosses=("가",))),
            ),
            MenuItem(
                id="b",
                phrase="b",
                glosses=("나",),
                items=(
                    MenuItem(id="b.c", phrase="c", glosses=("다",)),
                    MenuItem(id="b.d", phrase="d", glosses=("다", "라")),
                ),
            ),
            MenuItem(id="e", phrase="e", glosses=("마",)),
        ),
    )


class Learner(RuleBasedStateMachine):
    """Answers, overrules, settings, imports, undos and redos, in any order, by any clock."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        path = Path(self.folder.name) / "c.malgil"
        self.collection = open_with(path, tiny_book(), self.clock())
        self.session = ReviewSession(self.collection, self.clock)
        self.last: Verdict | None = None
        self.suffixes = itertools.count()

    def teardown(self) -> None:
        self.collection.close()
        self.folder.cleanup()

    def actions(self) -> list[str]:
        events = log.read(self.collection.connection)
        return list(dict.fromkeys(event.action for event in events))

    @rule(rating=st.sampled_from(Rating), seconds=st.integers(0, 900))
    def answer(self, rating: Rating, seconds: int) -> None:
        shown = self.session.next()
        while isinstance(shown, LevelReading):
            shown = self.session.next()
        self.clock.go(seconds=seconds)
        if isinstance(shown, Finished):
            self.session = ReviewSession(self.collection, self.clock)
            return
        self.last = self.session.rate(shown, rating, duration_ms=seconds)
        assert self.collection.redo(self.clock()) is None

    @precondition(lambda self: self.last is not None)
    @rule(rating=st.sampled_from([None, *Rating]))
    def overrule(self, rating: Rating | None) -> None:
        assert self.last is not None
        before = self.actions()
        try:
            self.last = self.session.overrule(self.last, rating)
        except AnsweredElsewhereError:
            assert self.actions() == before
            self.last = None
            return
        assert len(self.actions()) == len(before) + 1
        after = derived(self.collection)
        undone = self.collection.undo(self.clock())
        assert undone is not None
        assert undone.kind is UndoneKind.OVERRULE
        self.collection.redo(self.clock())
        assert derived(self.collection) == after

    @rule(value=st.integers(0, 12))
    def set_new_cards(self, value: int) -> None:
        self.collection.set_setting("new_per_day", value, self.clock())

    @rule()
    def rename(self) -> None:
        book = tiny_book(f" {next(self.suffixes)}")
        self.collection.import_book(book, self.clock())

    @rule()
    def undo_and_redo(self) -> None:
        before = derived(self.collection)
        redoable = log.redoable(self.collection.connection, self._machine())
        undone = self.collection.undo(self.clock())
        if undone is None:
            assert derived(self.collection) == before
            return
        assert derived(self.collection) != before
        kinds = {
            event.kind for event in log.events_of_action(self.collection.connection, undone.action)
        }
        assert kinds - {EventKind.CANCEL, EventKind.RESTORE}
        again = self.collection.redo(self.clock())
        assert again == undone
        assert derived(self.collection) == before
        assert log.redoable(self.collection.connection, self._machine()) == redoable

    @rule()
    def undo(self) -> None:
        self.collection.undo(self.clock())
        self.last = None

    @rule()
    def undo_in_the_session(self) -> None:
        coming = self.collection.undoable()
        assert self.session.undo() == coming

    @rule()
    def redo(self) -> None:
        self.collection.redo(self.clock())

    @rule(hours=st.sampled_from([-30, -1, 1, 24, 24 * 9]))
    def turn_the_clock(self, hours: int) -> None:
        self.clock.now += timedelta(hours=hours)

    @rule()
    def open_again(self) -> None:
        path = self.collection.path
        self.collection.close()
        self.collection = Collection.open(path)
        self.session = ReviewSession(self.collection, self.clock)

    def _machine(self) -> str:
        machine = log.known_machine(self.collection.connection)
        assert machine is not None
        return machine

    @invariant()
    def the_table_is_what_the_log_says(self) -> None:
        events = list(log.read(self.collection.connection))
        rows = self.collection.connection.execute("SELECT action FROM cancelled")
        assert {action for (action,) in rows} == cancelled_actions(events)

    @invariant()
    def logical_time_grows(self) -> None:
        rows = self.collection.connection.execute("SELECT logical_ms FROM event ORDER BY seq")
        times = [time for (time,) in rows]
        assert times == sorted(set(times))

    @invariant()
    def everything_can_be_rebuilt(self) -> None:
        assert self.collection.check() == []


TestLearner = Learner.TestCase
TestLearner.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)


def test_undo_goes_back_to_the_shipped_book_and_no_further(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        assert collection.undo(clock()) is None
        assert collection.redo(clock()) is None
        fresh = derived(collection)
        card = collection.next_card(clock())
        assert card is not None
        collection.answer(card.id, 3, clock())
        collection.set_setting("new_per_day", 4, clock())
        undone = [collection.undo(clock()) for _ in range(3)]
        kinds = [None if one is None else one.kind for one in undone]
        assert kinds == [UndoneKind.SETTING, UndoneKind.ANSWER, None]
        after = derived(collection)
        assert len(after.pop("cancelled")) == 2
        fresh.pop("cancelled")
        assert after == fresh
        redone = [collection.redo(clock()) for _ in range(3)]
        kinds = [None if one is None else one.kind for one in redone]
        assert kinds == [UndoneKind.ANSWER, UndoneKind.SETTING, None]


def test_a_new_action_ends_redo(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        card = collection.next_card(clock())
        assert card is not None
        collection.answer(card.id, 3, clock())
        collection.undo(clock())
        collection.answer(card.id, 1, clock())
        assert collection.redo(clock()) is None


def test_only_what_this_machine_did_is_undone(
    collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        card = collection.next_card(clock())
        assert card is not None
        collection.answer(card.id, 3, clock())
        monkeypatch.setattr(log, "_fingerprint", lambda: "another")
        assert collection.undo(clock()) is None
        second = collection.next_card(clock())
        assert second is not None
        collection.answer(second.id, 3, clock())
        undone = collection.undo(clock())
        assert undone is not None
        assert undone.card == second.id
        assert len({event.machine for event in log.read(collection.connection)}) == 2


def test_the_order_of_the_log_outlives_a_clock_set_back(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        card = collection.next_card(clock())
        assert card is not None
        for rating in (3, 1, 4):
            collection.answer(card.id, rating, clock())
            clock.go(hours=-50)
        assert [event.rating for event in collection.reviews()] == [3, 1, 4]
        walls = [event.wall_ms for event in collection.reviews()]
        assert walls == sorted(walls, reverse=True)
        row = collection.cards()[0]
        assert row.progress.reps == 3
        assert collection.check() == []


@pytest.mark.parametrize("condition", [log.of_action("?1"), log.of_card("?1")])
def test_events_of_an_action_or_card_are_found_by_an_index(
    collection_file: Path, condition: str
) -> None:
    query = f"EXPLAIN QUERY PLAN SELECT * FROM event WHERE {condition}"
    with Collection.open(collection_file) as collection:
        ((*_numbers, step),) = collection.connection.execute(query, ("x",))
    assert step.startswith("SEARCH event USING INDEX")
