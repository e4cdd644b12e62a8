"""What the statistics are made from: the collection at a moment, narrowed to what is asked for.

All that a panel needs from the store is read here.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.learning_day import from_date, iso_day
from malgil.base.progress import no_progress
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.phrasebook.menu import MenuIndex, UnknownBranchError
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.calibration import NO_ANSWERS, sums_of
from malgil.scheduling.card_history import by_card
from malgil.scheduling.fsrs import State
from malgil.scheduling.menu_strength import NestedMenu
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
from malgil.store.phrasebooks import read_menu

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.scheduling.calibration import Predictor, Sums
    from malgil.scheduling.card_state import Progress
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
        position: Its number in the menu's own order.
        items: The ids of all its items.
        phrases: The ids of all its phrases.
    """

    phrasebook: str
    item: str
    position: int
    items: frozenset[str]
    phrases: frozenset[str]


class CardMark(NamedTuple):
    """What there is to know of a card besides its memory."""

    kind: CardKind
    state: State
    suspended: bool
    passed: bool


CardMemory = tuple[int, int, float, float, float]
"""A card's memory: the key of its phrase, the number of its `CardMark` among the reader's, its
retrievability, stability and difficulty. Plain tuples are read fast."""


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
                _("{date} is in the future. Today is {today}. Name an earlier day.").format(
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
    def marks(self) -> tuple[CardMark, ...]:
        """What the number of a mark stands for."""
        flags = (False, True)
        return tuple(map(CardMark._make, product(CARD_KINDS.values(), State, flags, flags)))

    @cached_property
    def remembered(self) -> list[CardMemory]:
        """The memories of all cards, whatever is narrowed."""
        return [row for row in self._met if row[2] is not None]

    def states(self) -> Iterator[tuple[int, int]]:
        """Yield phrase and mark of all cards that have a memory or are suspended."""
        return ((phrase, mark) for phrase, mark, _recall, _stability, _difficulty in self._met)

    @cached_property
    def recall(self) -> dict[CardKind, dict[int, float]]:
        """The retrievability of the cards that have a memory, by their kinds and phrases."""
        recall: dict[CardKind, dict[int, float]] = {kind: {} for kind in CARD_KINDS.values()}
        of_mark = [recall[mark.kind] for mark in self.marks]
        for phrase, mark, chance, _stability, _difficulty in self.remembered:
            of_mark[mark][phrase] = chance
        return recall

    @cached_property
    def _met(self) -> list[Any]:
        recall, curve = review_queries.recall_on(
            self.store.connection, self.store.model, self.today
        )
        kind, kinds = _number("type", CARD_KINDS)
        state, states = _number("state", State)
        return self.store.connection.execute(
            f"SELECT phrase, (({kind} * {len(State)} + {state}) * 2 + suspended) * 2 + passed, "
            f"{recall}, stability, difficulty FROM card NOT INDEXED "
            "WHERE archived = 0 AND (stability IS NOT NULL OR suspended)",
            {**curve, **kinds, **states},
        ).fetchall()

    @cached_property
    def book_ids(self) -> list[str]:
        """The phrasebooks that are meant."""
        wanted = self.scope.phrasebook
        return [row.id for row in self.store.phrasebooks() if wanted in (None, row.id)]

    @cached_property
    def menus(self) -> list[NestedMenu]:
        """The menus of the phrasebooks that are meant."""
        return [
            NestedMenu(book_id, *read_menu(self.store.connection, book_id))
            for book_id in self.book_ids
        ]

    def part(self, menu: NestedMenu) -> range:
        """Return which positions of a menu are meant."""
        if self.branch is None:
            return range(len(menu.phrases))
        return range(self.branch.position, menu.last[self.branch.position] + 1)

    def due(self, days: int) -> dict[tuple[CardKind, int], int]:
        """Return how many cards of each type are due on which learning day.

        Those that are archived or suspended are left out. What was due before today counts as due
        yesterday.

        Args:
            days: How many days are looked at, today included.
        """
        source, values = self._cards()
        kinds = list(CARD_KINDS.values())
        due = "CASE WHEN card.due_ms IS NULL THEN card.due_day ELSE ? END"
        rows = self.store.connection.execute(
            f"SELECT max(due, ?) AS day, {', '.join(['sum(type = ?)'] * len(kinds))} FROM ("
            "SELECT type, CASE WHEN buried_until > ? THEN max(due, buried_until) ELSE due END "
            f"AS due FROM (SELECT card.type, card.buried_until, {due} AS due "
            f"{source} AND card.suspended = 0)) WHERE due < ? GROUP BY day",
            (self.today - 1, *kinds, self.today, self.today, *values, self.today + days),
        )
        return {
            (kind, day): count
            for day, *counts in rows
            for kind, count in zip(kinds, counts, strict=True)
        }

    def count_cards(self) -> int:
        """Return how many cards are not archived."""
        source, values = self._cards()
        query = f"SELECT count(*) {source}"
        if not values:
            query = "SELECT coalesce(sum(cards), 0) FROM phrasebook WHERE archived = 0"
        return int(self.store.connection.execute(query, values).fetchone()[0])

    def cards_by_phrase(self) -> dict[int, int]:
        """Return how many cards of the types meant each phrase has."""
        marks = ", ".join("?" * len(self.types))
        return dict(
            self.store.connection.execute(
                "SELECT phrase, count(*) FROM card "
                f"WHERE archived = 0 AND type IN ({marks}) GROUP BY phrase",
                self.types,
            )
        )

    def memories(self) -> list[CardMemory]:
        """Return the memories of the cards that are meant."""
        scope = self.scope.of_cards
        if scope == ReviewScope():
            return self.remembered
        phrases = None
        if scope.phrasebook is not None:
            condition, values = replace(scope, type=None).condition()
            rows = self.store.connection.execute(
                f"SELECT phrase.key FROM phrase WHERE {condition}", values
            )
            phrases = {phrase for (phrase,) in rows}
        marks = {number for number, mark in enumerate(self.marks) if mark.kind in self.types}
        return [
            memory
            for memory in self.remembered
            if memory[1] in marks and (phrases is None or memory[0] in phrases)
        ]

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

    @cached_property
    def sums(self) -> Mapping[Predictor, Sums]:
        """What the measures of each predictor are made of."""
        memo = self.memo
        before = (None, NO_ANSWERS) if memo is None else (memo.sums, memo.running)
        predictions = read_predictions(self.store.connection, self._rest)
        sums, _running = sums_of(watched(predictions, self.report), *before)
        return sums


def _number(column: str, names: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Return the number of a column's value among some as SQL, with its values."""
    values = {f"{column}{number}": str(name) for number, name in enumerate(names)}
    whens = (f"WHEN :{value} THEN {number}" for number, value in enumerate(values))
    return f"CASE {column} {' '.join(whens)} END", values


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
            position=index.places[item].position,
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
