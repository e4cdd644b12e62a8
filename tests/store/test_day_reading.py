"""The cached reading of a day equals a new reading, whatever has happened."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malgil.base.errors import AnsweredElsewhereError, UsageError
from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.review.session import ReviewSession
from malgil.review.views import LevelReading, Question
from malgil.scheduling.fsrs import Rating
from tests.stats.test_reader import a_book
from tests.store.learner import START, Clock, open_with

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from malgil.phrasebook.model import Phrasebook
    from malgil.review.views import Verdict

HAPPENINGS = (
    *("rate",) * 8,
    *("overrule", "undo", "redo", "ahead", "elsewhere", "undone elsewhere", "day", "hour"),
    *("suspend", "bury", "forget", "due", "import", "setting"),
)
LABELS = tuple(f"Label {number}" for number in range(8))


def assert_as_read_anew(collection: Collection, clock: Clock) -> None:
    kept = collection.agenda(clock())
    pace = collection.reading.pace()
    with Collection.open(collection.path) as fresh:
        assert fresh.agenda(clock()) == kept
        assert fresh.reading.pace() == pace


class Story:
    """A session, and everything that may happen at the same time."""

    def __init__(self, collection: Collection, clock: Clock) -> None:
        self.collection = collection
        self.clock = clock
        self.session = ReviewSession(collection, clock)
        self.verdict: Verdict | None = None
        self.cards = [row.card.id for row in collection.cards()]

    def happen(self, what: str, number: int, rating: int) -> None:
        card = self.cards[number % len(self.cards)]
        match what:
            case "rate":
                self._rate(Rating(rating))
            case "overrule" if self.verdict is not None:
                with suppress(AnsweredElsewhereError):
                    self.verdict = self.session.overrule(self.verdict, Rating(rating))
            case "undo":
                self.session.undo()
            case "redo":
                self.session.redo()
            case "ahead":
                with suppress(AnsweredElsewhereError):
                    self.collection.answer(card, rating, self.clock())
            case "elsewhere" | "undone elsewhere":
                with Collection.open(self.collection.path) as other:
                    self._elsewhere(other, what, card, rating)
            case _:
                self._happen_otherwise(what, number, card)

    def _happen_otherwise(self, what: str, number: int, card: str) -> None:
        match what:
            case "day" | "hour":
                self.clock.go(days=number % 4 if what == "day" else 0, minutes=60)
            case "import":
                labels = LABELS[: 4 + number % 5]
                self.collection.import_book(a_book(labels), self.clock())
            case "setting":
                self.collection.set_setting("new_per_day", 1 + number, self.clock())
                scope = ("", "/b", "/x")[number % 3]
                self.collection.set_setting(f"type_meaning{scope}", number % 2 > 0, self.clock())
            case "suspend" | "bury" | "forget":
                self._steer(card, ActionRequest(action=CardAction(what)))
            case "due":
                day = self.collection.day(self.clock()) + number % 3
                self._steer(card, ActionRequest(action=CardAction.SET_DUE, due_day=day))

    def _rate(self, rating: Rating) -> None:
        shown = self.session.next()
        while isinstance(shown, LevelReading):
            shown = self.session.next()
        if isinstance(shown, Question):
            with suppress(AnsweredElsewhereError):
                self.verdict = self.session.rate(shown, rating, duration_ms=1000 * rating)

    def _elsewhere(self, other: Collection, what: str, card: str, rating: int) -> None:
        if what == "undone elsewhere":
            other.undo(self.clock())
            return
        with suppress(AnsweredElsewhereError, UsageError):
            other.answer(card, rating, self.clock())

    def _steer(self, card: str, order: ActionRequest) -> None:
        with suppress(UsageError):
            card_actions.apply(self.collection, [card], order, self.clock())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(HAPPENINGS), st.integers(0, 40), st.integers(1, 4)), max_size=30
    )
)
def test_what_is_kept_is_what_is_there(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[str, int, int]]
) -> None:
    clock = Clock()
    path = tmp_path_factory.mktemp("day") / "c.malgil"
    with open_with(path, a_book(LABELS), clock()) as collection:
        for card in [row.card.id for row in collection.cards()][:10]:
            collection.answer(card, 4, clock() - timedelta(days=9))
        story = Story(collection, clock)
        for what, number, rating in drawn:
            with suppress(UsageError):  # its import was undone
                story.happen(what, number, rating)
            assert_as_read_anew(collection, clock)


def test_an_answer_asks_nothing_of_what_is_due_again(
    collection_file: Path, book: Phrasebook
) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        for row in collection.cards():
            collection.answer(row.card.id, 4, START - timedelta(days=30))
        session = ReviewSession(collection, clock)
        story = Story(collection, clock)
        story.session = session
        for _ in range(3):
            story.happen("rate", 0, 3)
        session.next()
        session.progress()
        seen: list[str] = []
        collection.connection.set_trace_callback(seen.append)
        story.happen("rate", 0, 3)
        session.next()
        session.progress()
        collection.connection.set_trace_callback(None)
        assert not [one for one in seen if "AS forgotten" in one or "LIMIT 300" in one]
        assert_as_read_anew(collection, clock)
