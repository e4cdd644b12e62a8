"""What the statistics are made from: the collection at a moment, narrowed to what is asked for.

All that a panel needs from the store is read here.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.learning_day import from_date, iso_day
from malgil.base.progress import no_progress
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.phrasebook.menu import MenuIndex, UnknownBranchError
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.calibration import NO_ANSWERS, sums_of
from malgil.scheduling.card_history import by_card
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State
from malgil.stats import memo
from malgil.stats.memo import grid
from malgil.stats.reviews import (
    ReviewScope,
    first_day,
    known_on,
    read_predictions,
    read_tallies,
    watched,
)
from malgil.store import database, log, quizzes, review_queries
from malgil.store.cards import BY_MENU, IN_MENU_ORDER, PROGRESS_COLUMNS, progress_of
from malgil.store.day_reading import PACE_ANSWERS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.calibration import Predictor, Sums
    from malgil.stats.memo import Memo
    from malgil.stats.reviews import Tally
    from malgil.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsQuery:
    """The filter of the statistics, as `malgil stats` takes it.

    Attributes:
        since: Only answers and quizzes from this learning day on; None for all.
        branch: Only a branch of the menu, as a path or label; empty for everything.
        card_type: Only cards of this type; None for all.
        phrasebook: Only this phrasebook; None for all.
    """

    since: date | None = None
    branch: str = ""
    card_type: CardKind | None = None
    phrasebook: str | None = None


@dataclass(frozen=True, slots=True)
class FoundBranch:
    """A branch of a phrasebook's menu.

    Attributes:
        phrasebook: The phrasebook's id.
        item: The id of its topmost item.
        items: The ids of all its items.
        phrases: The ids of all its phrases.
    """

    phrasebook: str
    item: str
    items: frozenset[str]
    phrases: frozenset[str]


class MemoryStats(NamedTuple):
    """A card's memory: stability, difficulty, and the learning day of the last answer."""

    stability: float
    difficulty: float
    last_day: int


class CardSnapshot(NamedTuple):
    """A card that was met, or is suspended."""

    card: str
    state: State
    suspended: bool
    passed: bool
    stability: float | None
    last_day: int | None


class Reader:
    """One reading of the collection; each panel takes what it needs, which is read once.

    Attributes:
        store: The open collection.
        today: The learning day now.
        since: Only answers and quizzes from this learning day on; None for all.
        types: The card types that are counted.
        branch: The branch of a menu that is meant; None for everything, the flow included.
        scope: Which answers are meant.
        report: Gets the share done of the panel that is computed, 0–1; what it raises ends it.
    """

    def __init__(self, store: Store, now: datetime, query: StatsQuery) -> None:
        """Find out what is meant.

        Raises:
            UsageError: `since` is to come, or there is no such branch or phrasebook.
        """
        self.store = store
        self.today = store.day(now)
        self.since = None if query.since is None else from_date(query.since)
        if self.since is not None and self.since > self.today:
            raise UsageError(
                _("{date} is still to come; today is {today}. Name an earlier day.").format(
                    date=iso_day(self.since), today=iso_day(self.today)
                )
            )
        if query.phrasebook is not None:
            store.require_phrasebook(query.phrasebook)
        branch = find_branch(store, query.branch, query.phrasebook) if query.branch else None
        self.branch = branch
        self.types = tuple(CARD_KINDS.values()) if query.card_type is None else (query.card_type,)
        self.report: ProgressCallback = no_progress
        self.new_memo: Memo | None = None
        self.scope = ReviewScope(
            since=self.since,
            type=query.card_type,
            phrasebook=query.phrasebook if branch is None else branch.phrasebook,
            phrases=None if branch is None else branch.phrases,
        )

    @cached_property
    def memo(self) -> Memo | None:
        """What all answers before today were; None if not all are meant."""
        if self.scope != ReviewScope():
            return None
        connection = self.store.connection
        stored = memo.read(connection, self.today)
        if stored is not None and stored.day == self.today:
            return stored
        model = self.store.model
        self.new_memo = memo.make(connection, stored, self.today, model, self.report)
        return self.new_memo

    @property
    def _rest(self) -> ReviewScope:
        """The answers that are meant and not in the memo."""
        return self.scope if self.memo is None else ReviewScope(from_ms=self.memo.until_ms)

    @cached_property
    def tallies(self) -> list[Tally]:
        """What was answered, by learning day and card type; a day may come twice."""
        before = [] if self.memo is None else self.memo.tallies
        return [*before, *read_tallies(self.store.connection, self._rest)]

    @cached_property
    def samples(self) -> Mapping[CardKind, Sequence[int]]:
        """Durations of the last answers on any day, by card type, in milliseconds."""
        return review_queries.durations(self.store.connection, PACE_ANSWERS)

    @cached_property
    def snapshots(self) -> list[CardSnapshot]:
        """All cards that are not archived and not as they were at first."""
        rows = self.store.connection.execute(
            "SELECT id, state, suspended, passed, stability, last_day FROM card WHERE archived = 0 "
            "AND (state <> 'new' OR suspended OR passed)"
        )
        states = {str(state): state for state in State}
        return [
            CardSnapshot(card, states[state], bool(suspended), bool(passed), stability, last_day)
            for card, state, suspended, passed, stability, last_day in rows
        ]

    @cached_property
    def recall(self) -> dict[str, float]:
        """The retrievability of each card that has a memory."""
        recall = self.store.model.recall_on(self.today)
        return {
            snapshot.card: recall(snapshot.stability, snapshot.last_day)
            for snapshot in self.snapshots
            if snapshot.stability is not None and snapshot.last_day is not None
        }

    @cached_property
    def book_ids(self) -> list[str]:
        """The phrasebooks that are meant."""
        wanted = self.scope.phrasebook
        return [row.id for row in self.store.phrasebooks() if wanted in (None, row.id)]

    @cached_property
    def books(self) -> list[Phrasebook]:
        """The phrasebooks that are meant, with all that is in them."""
        return [self.store.book(book_id) for book_id in self.book_ids]

    def due(self) -> Iterator[tuple[CardKind, Progress, int]]:
        """Yield how many cards are due alike: type, when, how many.

        Those that are archived or suspended are left out, and so is what does not matter for it.
        """
        source, values = self._cards()
        rows = self.store.connection.execute(
            "SELECT card.type, card.due_day, card.due_ms IS NOT NULL, card.buried_until, count(*) "
            f"{source} AND card.suspended = 0 "
            "AND (card.due_day IS NOT NULL OR card.due_ms IS NOT NULL) GROUP BY 1, 2, 3, 4",
            values,
        )
        for kind, due_day, in_steps, buried_until, count in rows:
            due_ms = 0 if in_steps else None
            progress = Progress(due_day=due_day, due_ms=due_ms, buried_until=buried_until)
            yield CARD_KINDS[kind], progress, count

    def count_cards(self) -> int:
        """Return how many cards are not archived."""
        source, values = self._cards()
        query = f"SELECT count(*) {source}"
        if not values:
            query = "SELECT coalesce(sum(cards), 0) FROM phrasebook WHERE archived = 0"
        return int(self.store.connection.execute(query, values).fetchone()[0])

    def memories(self) -> Iterator[MemoryStats]:
        """Yield the memories of the cards that are not archived."""
        source, values = self._cards()
        rows = self.store.connection.execute(
            "SELECT card.stability, card.difficulty, card.last_day "
            f"{source} AND card.stability IS NOT NULL",
            values,
        )
        return map(MemoryStats._make, rows)

    def known(self) -> dict[int, float] | None:
        """Return what was known at the end of some days before today; None before any answer."""
        connection = self.store.connection
        began = first_day(connection, self.scope)
        if began is None:
            return None
        days = grid(began, self.today, self.since)[:-1]
        before = {} if self.memo is None else self.memo.known
        if before.keys() >= set(days):
            return {day: before[day] for day in days}
        model = self.store.model
        known = known_on(connection, self.scope, days, model=model, on_progress=self.report)
        return dict(zip(days, known, strict=True))

    def _cards(self) -> tuple[str, list[object]]:
        """Return where cards come from; days mean nothing here.

        Without a condition, their phrases need not be looked up.
        """
        condition, values = self.scope.of_cards.condition()
        if not values:
            return "FROM card WHERE card.archived = 0", []
        return (
            "FROM card CROSS JOIN phrase ON phrase.key = card.phrase "
            f"WHERE card.archived = 0 AND {condition}"
        ), values

    def quiz_steps(self) -> Iterator[quizzes.QuizStepRow]:
        """Yield the choices of the runs that count."""
        return quizzes.read_counted(self.store.connection, self.book_ids, self.since)

    def sums(self) -> Mapping[Predictor, Sums]:
        """Return what the measures of each predictor are made of."""
        before = (None, NO_ANSWERS) if self.memo is None else self.memo.sums()
        predictions = read_predictions(self.store.connection, self._rest)
        sums, _running = sums_of(watched(predictions, self.report), *before)
        return sums


@contextmanager
def reading(store: Store, now: datetime, query: StatsQuery) -> Iterator[Reader]:
    """Read a collection as it stands at one moment, until the end of the block.

    Args:
        store: The open collection.
        now: The time.
        query: What is narrowed.

    Raises:
        UsageError: `since` is to come, or there is no such branch or phrasebook.
    """
    connection = store.connection
    with database.snapshot(connection):
        reader = Reader(store, now, query)
        last = memo.last_event(connection)
        yield reader
    if reader.new_memo is not None and not connection.in_transaction:
        memo.keep(connection, reader.new_memo, last)


def find_branch(store: Store, text: str, phrasebook: str | None = None) -> FoundBranch | None:
    """Return the branch that a path or label names; None if it names the whole menu.

    Raises:
        UsageError: No phrasebook that is meant has it; the message names the nearest.
    """
    ids = [row.id for row in store.phrasebooks()] if phrasebook is None else [phrasebook]
    nearest: list[str] = []
    for book_id in ids:
        index = MenuIndex(store.book(book_id))
        try:
            item = index.branch(text)
        except UnknownBranchError as error:
            nearest.extend(PATH_SEPARATOR.join(path) for path in error.nearest)
            continue
        if not item:
            return None
        within = index.within(item)
        return FoundBranch(
            phrasebook=book_id,
            item=item,
            items=frozenset(place.item.id for place in within),
            phrases=frozenset(place.item.phrase for place in within),
        )
    raise UsageError(
        _("There is no branch {branch}. The nearest:\n{near}").format(
            branch=text, near="\n".join(f"  {path}" for path in nearest)
        )
    )


def read_cards(connection: sqlite3.Connection) -> dict[str, Progress]:
    """Return the progress of every card that is not archived, in the order of the menus."""
    columns = ", ".join(f"card.{name}" for name in PROGRESS_COLUMNS)
    rows = connection.execute(
        f"SELECT card.id, {columns} FROM {BY_MENU} WHERE card.archived = 0 {IN_MENU_ORDER}"
    )
    return {card: progress_of(tuple(values)) for card, *values in rows}


def read_card_events(connection: sqlite3.Connection) -> dict[str, list[Event]]:
    """Return the live events of each card that has any, in the order of the log."""
    return by_card(log.read(connection, f"card IS NOT NULL AND {log.LIVE}"))
