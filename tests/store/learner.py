"""A learner for the tests, with an adjustable clock and days of answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from malgil.collection import Collection
from malgil.phrasebook.cards import PATH
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, LevelReading, Question, Verdict
from malgil.scheduling.fsrs import Rating
from malgil.store import database, importing, recording
from malgil.store.answers import reproject_card
from malgil.store.open import connect

if TYPE_CHECKING:
    from pathlib import Path

    from malgil.base.events import Event, EventKind
    from malgil.phrasebook.model import Phrasebook
    from malgil.review.queue import More

SEOUL = ZoneInfo("Asia/Seoul")
START = datetime(2026, 3, 2, 9, 0, tzinfo=SEOUL)
Choose = Callable[[Question], Rating]


@dataclass
class Clock:
    """A clock that advances only on request."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def go(self, **span: float) -> None:
        self.now += timedelta(**span)

    def next_day(self, days: int = 1) -> None:
        self.now = (self.now + timedelta(days=days)).replace(hour=9, minute=0, second=0)


@dataclass
class Day:
    """The events of a session, in order."""

    questions: list[Question] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    readings: list[LevelReading] = field(default_factory=list)
    finished: Finished | None = None

    @property
    def cards(self) -> list[str]:
        return [one.card.id for one in self.questions]


def good(_question: Question) -> Rating:
    return Rating.GOOD


def open_with(path: Path, book: Phrasebook, now: datetime = START) -> Collection:
    """Return a new collection that contains only a book, with any texts.

    Older versions accepted texts that an import rejects today.
    """
    connection = connect(path)
    collection = Collection(connection, path)
    with database.transaction(connection):
        importing.write_book(connection, book, collection.stamp(now), origin="user")
    return collection


def as_before(collection: Collection, now: datetime) -> None:
    """Set what a collection has that was in use before paths came first."""
    collection.set_setting("new_order", "meanings", now)
    collection.set_setting("new_minutes", 0, now)


def first_path(collection: Collection, phrase: str) -> str:
    """Return the path card of a phrase's first place."""
    cards = [row.card for row in collection.cards() if row.card.type is PATH]
    return next(card.id for card in cards if card.phrase == phrase)


def study(
    collection: Collection,
    clock: Clock,
    choose: Choose = good,
    *,
    seconds: float = 15,
    most: int = 10_000,
    more: More | None = None,
) -> Day:
    """Answer until no card is left. The clock advances after each answer."""
    session = ReviewSession(collection, clock, more=more)
    day = Day()
    while len(day.questions) < most:
        shown = session.next()
        if isinstance(shown, Finished):
            day.finished = shown
            break
        if isinstance(shown, LevelReading):
            day.readings.append(shown)
            continue
        day.questions.append(shown)
        verdict = session.rate(shown, choose(shown), duration_ms=round(seconds * 1000))
        day.verdicts.append(verdict)
        clock.go(seconds=seconds)
    return day


def question(session: ReviewSession) -> Question:
    """Return the next question, skipping levels to read."""
    shown = session.next()
    while isinstance(shown, LevelReading):
        shown = session.next()
    assert isinstance(shown, Question), shown
    return shown


def do(
    collection: Collection, kind: EventKind, card: str, now: datetime, **values: object
) -> Event:
    """Write an event about a card."""
    stamp = collection.stamp(now)
    with database.transaction(collection.connection):
        event = recording.record_event(collection.connection, stamp, kind, card=card, **values)
        reproject_card(collection.connection, card)
    return event


def derived(collection: Collection) -> dict[str, list[tuple[object, ...]]]:
    """Return all derived tables, rows in order, floats as they are."""
    from malgil.store.check import compared

    return {
        table: sorted(collection.connection.execute(query).fetchall(), key=repr)
        for table, query in compared().items()
    }
