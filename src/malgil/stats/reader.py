"""Reading of statistics data: one snapshot of the collection, with a filter.

Panels read from the store through `Reader`.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.learning_day import from_date, iso_day
from malgil.base.progress import no_progress
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.phrasebook.menu import UnknownBranchError
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
)
from malgil.store import database, log, older_paths, queue_queries, review_queries
from malgil.store.day_reading import PACE_ANSWERS
from malgil.store.phrasebooks import SUBJECT, read_menu, titles_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.scheduling.calibration import Predictor, Sums
    from malgil.stats.memo import Memo
    from malgil.stats.reviews import Tally
    from malgil.store.store import Store


class StatsQuery(Struct, frozen=True, kw_only=True):
    """Filter of the statistics, as in `malgil stats`.

    Attributes:
        since: First learning day of answers and quizzes (default: all).
        branch: Branch of the menu, as a path or label (default: everything).
        card_type: Card kind (default: all).
        phrasebook: Phrasebook id (default: all).
    """

    since: date | None = None
    branch: str = ""
    card_type: CardKind | None = None
    phrasebook: str | None = None


class FoundBranch(Struct, frozen=True):
    """A branch of a phrasebook's menu.

    Attributes:
        phrasebook: Phrasebook id.
        item: Id of its topmost item.
        position: Position of that item in menu order.
        items: Ids of all its items.
        phrases: Ids of all its phrases.
    """

    phrasebook: str
    item: str
    position: int
    items: frozenset[str]
    phrases: frozenset[str]


CardMemory = tuple[int, int, float, float, float]
"""Memory of a card: its subject, index in `MARKS`, retrievability, stability and difficulty.

The subject is the key of its phrase, or of a path card minus its own key. A plain tuple, for fast
reading."""

MARKS = tuple(product(CARD_KINDS.values(), State, (False, True)))
"""Every combination of a card's kind, its state, and whether it is suspended."""


class Reader:
    """One reading of the collection. Panels share the data, which is read on demand.

    Attributes:
        store: Open collection.
        today: Current learning day.
        since: First learning day of answers and quizzes, or None for all.
        types: Selected card kinds.
        branch: Selected branch of a menu. None for everything, including the flow.
        new_memo: Memo created by this reading, to be stored, or None.
        scope: Selected answers.
        report: Receives the share done (0–1) of the current panel. An exception that it raises
            stops the reading.
    """

    def __init__(self, store: Store, now: datetime, query: StatsQuery) -> None:
        """Resolve the filter.

        Raises:
            UsageError: `since` is in the future, or the branch or phrasebook does not exist.
        """
        self.store = store
        self._now = now
        self._phrasebook = query.phrasebook
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
            paths=None if branch is None else _paths(store, branch),
        )

    @cached_property
    def memo(self) -> Memo | None:
        """Totals of all answers before today, or None if the answers are filtered."""
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
        """The selected answers that are not in the memo."""
        return self.scope if self.memo is None else ReviewScope(from_ms=self.memo.until_ms)

    @cached_property
    def tallies(self) -> list[Tally]:
        """Answers by learning day and card kind. A day may occur twice."""
        before = [] if self.memo is None else self.memo.tallies
        return [*before, *read_tallies(self.store.connection, self._rest)]

    @cached_property
    def samples(self) -> Mapping[CardKind, Sequence[int]]:
        """Durations of the last answers in milliseconds, by card kind."""
        durations = review_queries.last_durations(self.store.connection, PACE_ANSWERS)
        return review_queries.by_kind(durations)

    @cached_property
    def met(self) -> list[Any]:
        """Rows as `CardMemory` of all cards that have a memory or are suspended.

        They are not filtered. Without a memory the last three are None.
        """
        recall, curve = review_queries.recall_on(
            self.store.connection, self.store.model, self.today
        )
        kind, kinds = _number("type", CARD_KINDS)
        state, states = _number("state", State)
        return self.store.connection.execute(
            f"SELECT {SUBJECT}, ({kind} * {len(State)} + {state}) * 2 + suspended, {recall}, "
            "stability, difficulty FROM card NOT INDEXED "
            "WHERE archived = 0 AND (stability IS NOT NULL OR suspended)",
            {**curve, **kinds, **states},
        ).fetchall()

    @cached_property
    def remembered(self) -> list[CardMemory]:
        """The memories of all cards, without the filter."""
        return [row for row in self.met if row[2] is not None]

    @cached_property
    def book_ids(self) -> list[str]:
        """The ids of the selected phrasebooks."""
        wanted = self.scope.phrasebook
        return [row.id for row in self.store.phrasebooks() if wanted in (None, row.id)]

    @cached_property
    def menus(self) -> list[NestedMenu]:
        """The menus of the selected phrasebooks."""
        titles = titles_of(self.store.connection)
        return [
            NestedMenu(book_id, *read_menu(self.store.connection, book_id), titles[book_id])
            for book_id in self.book_ids
        ]

    def part(self, menu: NestedMenu) -> range:
        """Return the selected positions of a menu."""
        if self.branch is None:
            return range(len(menu.phrases))
        return range(self.branch.position, menu.last[self.branch.position] + 1)

    def due(self, days: int) -> dict[tuple[CardKind, int], int]:
        """Return the number of cards due, by card kind and learning day.

        Today's are those that home counts. Of the others that are due already, siblings of today's
        cards are due tomorrow, but what today's limit leaves out is overdue, under yesterday's
        date. New, archived and suspended cards are omitted, and types that are switched off. Buried
        cards are due when they are asked again.

        Args:
            days: Number of days, including today.
        """
        source, values = self._cards()
        asked = queue_queries.asked(self.store.settings)
        values = [*values, *asked.values]
        kinds = list(CARD_KINDS.values())
        today = self.store.due_today(self._now, self._phrasebook)
        due = "CASE WHEN card.due_ms IS NULL THEN card.due_day ELSE ? END"
        rows = self.store.connection.execute(
            "SELECT CASE WHEN due > ? THEN due "
            "WHEN id IN (SELECT value FROM json_each(?)) THEN ? ELSE ? END AS day, "
            f"{', '.join(['sum(type = ?)'] * len(kinds))} FROM ("
            "SELECT id, type, CASE WHEN buried_until > ? THEN max(due, buried_until) ELSE due END "
            f"AS due FROM (SELECT card.id, card.type, card.buried_until, {due} AS due "
            f"{source} AND card.suspended = 0 AND card.state <> 'new'{asked.condition})) "
            "WHERE due < ? GROUP BY day",
            (
                *(self.today, json.dumps(list(today.cards)), self.today),
                self.today - 1 if today.is_limited else self.today + 1,
                *(*kinds, self.today, self.today, *values, self.today + days),
            ),
        )
        return {
            (kind, day): count
            for day, *counts in rows
            for kind, count in zip(kinds, counts, strict=True)
        }

    def count_cards(self) -> int:
        """Return the number of selected cards that are not archived."""
        source, values = self._cards()
        query = f"SELECT count(*) {source}"
        if not values:
            query = "SELECT coalesce(sum(cards), 0) FROM phrasebook WHERE archived = 0"
        return int(self.store.connection.execute(query, values).fetchone()[0])

    def cards_by_subject(self) -> dict[int, int]:
        """Return the number of cards of the selected kinds, by subject."""
        marks = ", ".join("?" * len(self.types))
        return dict(
            self.store.connection.execute(
                f"SELECT {SUBJECT}, count(*) FROM card "
                f"WHERE archived = 0 AND type IN ({marks}) GROUP BY 1",
                self.types,
            )
        )

    def memories(self) -> list[CardMemory]:
        """Return the memories of the selected cards."""
        subjects = None
        if self.scope.phrasebook is not None:
            condition, values = replace(self.scope, type=None).card_condition()
            rows = self.store.connection.execute(
                f"SELECT {SUBJECT} FROM card WHERE {condition}", values
            )
            subjects = {subject for (subject,) in rows}
        elif self.scope.type is None:
            return self.remembered
        marks = {number for number, mark in enumerate(MARKS) if mark[0] in self.types}
        return [
            memory
            for memory in self.remembered
            if memory[1] in marks and (subjects is None or memory[0] in subjects)
        ]

    def known(self) -> dict[int, float] | None:
        """Return the sum of retrievabilities on some past days, or None without answers."""
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
        """Return the SQL source of the selected cards and its values, ignoring `since`."""
        condition, values = self.scope.card_condition()
        return f"FROM card WHERE card.archived = 0 AND {condition}", values

    @cached_property
    def sums(self) -> Mapping[Predictor, Sums]:
        """The sums of each predictor."""
        memo = self.memo
        before = (None, NO_ANSWERS) if memo is None else (memo.sums, memo.running)
        predictions = read_predictions(self.store.connection, self._rest, self.report)
        sums, _running = sums_of(predictions, *before)
        return sums


def _number(column: str, names: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Return SQL for the index of a column's value among `names`, with its parameters."""
    values = {f"{column}{number}": str(name) for number, name in enumerate(names)}
    whens = (f"WHEN :{value} THEN {number}" for number, value in enumerate(values))
    return f"CASE {column} {' '.join(whens)} END", values


@contextmanager
def reading(store: Store, now: datetime, query: StatsQuery) -> Iterator[Reader]:
    """Read a snapshot of a collection in the block, and store a new memo at its end.

    Args:
        store: Open collection.
        now: Current time.
        query: Filter.

    Raises:
        UsageError: `since` is in the future, or the branch or phrasebook does not exist.
    """
    connection = store.connection
    with database.snapshot(connection):
        reader = Reader(store, now, query)
        last = log.last_number(connection)
        yield reader
    if reader.new_memo is not None and not connection.in_transaction:
        memo.keep(connection, reader.new_memo, last)


def find_branch(store: Store, text: str, phrasebook: str | None = None) -> FoundBranch | None:
    """Return the branch for a path or label, or None for the whole menu.

    Raises:
        UsageError: No selected phrasebook has the branch. The message lists the nearest ones.
    """
    ids = [row.id for row in store.phrasebooks()] if phrasebook is None else [phrasebook]
    nearest: list[str] = []
    for book_id in ids:
        index = store.menu_index(book_id)
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


def _paths(store: Store, branch: FoundBranch) -> tuple[int, ...]:
    """Return the keys of the path cards to the leaves of a branch."""
    rows = store.connection.execute(
        "SELECT DISTINCT item.card FROM json_each(?) CROSS JOIN item ON item.phrasebook = ? "
        "AND item.id = json_each.value WHERE item.card IS NOT NULL",
        (json.dumps(sorted(branch.items)), branch.phrasebook),
    )
    return tuple(key for (key,) in rows)


def read_card_events(connection: sqlite3.Connection) -> dict[str, list[Event]]:
    """Return the live events by card, in log order, each with an older id under its heirs."""
    events = by_card(log.read(connection, f"card IS NOT NULL AND {log.LIVE}"))
    books = [book for (book,) in connection.execute("SELECT id FROM phrasebook")]
    for card, key in older_paths.inheriting(connection, books).items():
        events[card] = older_paths.events_of(connection, key)
    older = connection.execute(
        "SELECT DISTINCT value FROM card CROSS JOIN json_each(card.older) WHERE card.older <> ''"
    )
    for (card,) in older:
        events.pop(card, None)
    return {card: found for card, found in events.items() if found}
