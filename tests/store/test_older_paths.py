"""Events from when one path card stood for all places of a phrase, whatever else happens."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.base.errors import AnsweredElsewhereError, UsageError
from malgil.base.events import EventKind, cancelled_actions
from malgil.base.settings import NewOrder
from malgil.phrasebook.cards import PATH
from malgil.phrasebook.model import PATH_SEPARATOR, MenuItem, Phrasebook
from malgil.scheduling.new_card_order import place_order
from malgil.store import answers, database, log, recording
from malgil.store.rebuild import rebuild
from tests.scheduling.made_cards import walks_of
from tests.store.books import books
from tests.store.learner import Clock, derived, open_with

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    import pytest

    from malgil.base.events import Event
    from malgil.collection import Collection


BOOK = "b"


def log_older(
    collection: Collection, kind: EventKind, phrase: str, now: datetime, **values: object
) -> Event:
    """Append an event as an older version wrote it, with the id of all places of a phrase."""
    connection, card = collection.connection, f"{BOOK}/{phrase}/path"
    stamp = collection.stamp(now)
    if kind is EventKind.REVIEW:
        values = {
            "duration_ms": 4000,
            "response": "",
            "state": "review",
            "step": 0,
            "due_day": stamp.learning_day + 3,
            **values,
        }
    with database.transaction(connection):
        event = recording.record_event(connection, stamp, kind, card=card, **values)
        answers.on_events(connection, [event])
    return event


def owner(collection: Collection, event: Event) -> str | None:
    """Return the card whose answer a review is."""
    row = collection.connection.execute(
        "SELECT card.id FROM event JOIN review ON review.seq = event.seq "
        "JOIN card ON card.key = review.card WHERE event.id = ?",
        (event.id,),
    ).fetchone()
    return None if row is None else str(row[0])


def rebuilt(collection: Collection) -> dict[str, list[tuple[object, ...]]]:
    with database.transaction(collection.connection):
        rebuild(collection.connection)
    return derived(collection)


# By definition -----------------------------------------------------------------------------


def leaves_like(book: Phrasebook, phrase: str) -> dict[str, str]:
    """Return the path cards of the leaves that share a gloss with a phrase, by the path's text."""
    glosses = {one.id: set(book.glosses(one.id)) for one in book.phrases}
    walks = walks_of(book)
    return {
        PATH_SEPARATOR.join(place.path): walks[place.item.id]
        for place in book.places()
        if place.is_leaf and glosses.get(phrase, set()) & glosses[place.item.phrase]
    }


def assert_inherited(collection: Collection, older: Iterable[Event]) -> None:
    """Check that each older review belongs to the place walked, else to the phrase's first."""
    cancelled = cancelled_actions(log.read(collection.connection))
    shown = {row.id: collection.book(row.id) for row in collection.phrasebooks()}
    orders = {book.id: place_order(book) for book in shown.values()}
    for event in older:
        mine = owner(collection, event)
        if event.action in cancelled:
            assert mine is None
            continue
        assert event.card is not None
        name, phrase, _kind = event.card.split("/")
        if name not in shown:
            continue
        book, order = shown[name], orders[name]
        leaves = leaves_like(book, phrase)
        own = [card for card in leaves.values() if card.split("/")[1] == phrase]
        if (event.response or "") in leaves:
            assert mine == leaves[event.response or ""]
        elif not event.response and own:
            assert mine == min(own, key=lambda card: order[card.split("/")[2]])
        elif leaves:
            assert mine in leaves.values()


# Histories ---------------------------------------------------------------------------------

HAPPENINGS = (
    *("next",) * 6,
    *("older",) * 6,
    *("answer", "show", "undo", "undo", "redo", "import", "import", "order", "day"),
    *("older forget", "older suspend", "older flag", "older due", "forget"),
)
GOALS = ("", "", "", "찾아 주세요.", "물건을 찾아요. 도와주세요.")


@st.composite
def versions(draw: st.DrawFn) -> list[Phrasebook]:
    """Return versions of a phrasebook whose places come, go and move, some with goals."""

    def with_goals(item: MenuItem) -> MenuItem:
        goal = "" if item.items else draw(st.sampled_from(GOALS))
        return replace(item, goal=goal, items=tuple(map(with_goals, item.items)))

    drawn = draw(st.lists(books(), min_size=2, max_size=4))
    return [replace(book, menu=tuple(map(with_goals, book.menu))) for book in drawn]


class Story:
    """A collection that was upgraded, and what may happen to it."""

    def __init__(self, path: Path, drawn: list[Phrasebook]) -> None:
        self.versions = drawn
        self.clock = Clock()
        self.collection = open_with(path, drawn[0], self.clock())
        self.older: list[Event] = []
        # The older versions had a path card only for a leaf.
        self.phrases = sorted({card.split("/")[1] for card in walks_of(drawn[0]).values()})
        self.ways = sorted(
            {
                PATH_SEPARATOR.join(place.path)
                for book in drawn
                for place in book.places()
                if place.is_leaf
            }
        )
        self.ways += ["", "No such > Way", drawn[0].menu[0].id]

    def happen(self, what: str, number: int, rating: int) -> None:
        self.clock.go(seconds=70)
        now, collection = self.clock(), self.collection
        match what:
            case "next":
                self._next(rating)
            case "answer" | "show" | "forget":
                self._steer(what, number, rating)
            case "undo":
                collection.undo(now)
            case "redo":
                collection.redo(now)
            case "import":
                collection.import_book(self.versions[number % len(self.versions)], now)
            case "order":
                collection.set_setting("new_order", list(NewOrder)[number % 2].value, now)
            case "day":
                self.clock.next_day(number % 5 + 1)
            case _:
                self._happen_before(what, number, rating)

    def _happen_before(self, what: str, number: int, rating: int) -> None:
        """Append an event that an older version wrote, as another machine's log may bring it."""
        now, collection = self.clock(), self.collection
        phrase = self.phrases[number % len(self.phrases)]
        match what:
            case "older":
                response = self.ways[number // 3 % len(self.ways)]
                values: dict[str, object] = {"rating": rating, "response": response}
                event = log_older(collection, EventKind.REVIEW, phrase, now, **values)
                self.older.append(event)
            case "older forget":
                log_older(collection, EventKind.FORGET, phrase, now)
            case "older suspend":
                log_older(collection, EventKind.SUSPEND, phrase, now)
            case "older flag":
                log_older(collection, EventKind.FLAG, phrase, now, payload='{"flag": 3}')
            case "older due":
                values = {"state": "review", "step": 0, "due_day": collection.day(now) + number}
                log_older(collection, EventKind.SET_DUE, phrase, now, **values)

    def _next(self, rating: int) -> None:
        card = self.collection.next_card(self.clock())
        if card is None:
            return
        if card.shown_first:
            self.collection.shown(card.id, self.clock(), duration_ms=2000)
        else:
            self.collection.answer(card.id, rating, self.clock(), duration_ms=3000)

    def _steer(self, what: str, number: int, rating: int) -> None:
        rows = [row for row in self.collection.cards() if what != "show" or row.card.type is PATH]
        if not rows:
            return
        card = rows[number % len(rows)].card.id
        with suppress(AnsweredElsewhereError, UsageError):
            if what == "answer":
                self.collection.answer(card, rating, self.clock())
            elif what == "show":
                self.collection.shown(card, self.clock())
            else:
                with database.transaction(self.collection.connection):
                    recording.record_of_card(
                        self.collection.connection,
                        self.collection.stamp(self.clock()),
                        EventKind.FORGET,
                        card,
                        self.collection.model,
                    )


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    versions(),
    st.lists(
        st.tuples(st.sampled_from(HAPPENINGS), st.integers(0, 60), st.integers(1, 4)), max_size=25
    ),
)
def test_a_replay_gives_what_was_kept_whatever_happened(
    tmp_path_factory: pytest.TempPathFactory,
    drawn: list[Phrasebook],
    happenings: list[tuple[str, int, int]],
) -> None:
    story = Story(tmp_path_factory.mktemp("older") / "c.malgil", drawn)
    with story.collection as collection:
        for happening in happenings:
            story.happen(*happening)
            if happening[0] in {"import", "undo", "redo"}:
                assert collection.check() == [], happening
                assert_inherited(collection, story.older)
        assert collection.check() == []
        assert_inherited(collection, story.older)
        before = derived(collection)
        assert rebuilt(collection) == before
