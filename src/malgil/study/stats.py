"""All statistics of a collection at a moment, panel by panel."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.core.calibration import Era, calibration_panel, judged_answers
from malgil.core.cards import CardType
from malgil.core.events import EventKind, order_key
from malgil.core.history import Moment, answers, by_card, in_order, trace, type_of
from malgil.core.learning_day import from_date, iso_day
from malgil.core.memory import Model
from malgil.core.menu_index import MenuIndex
from malgil.core.menu_strength import find_node, menu_map
from malgil.core.phrasebook import PATH_SEPARATOR
from malgil.core.quiz_words import QuizError
from malgil.core.recall import retention_panel
from malgil.core.remembered import memory_panel
from malgil.core.statistics import pace, walkable, ways_of
from malgil.core.studied import calendar_panel, studied_panel, today_panel
from malgil.core.workload import forecast_panel
from malgil.errors import UsageError
from malgil.i18n import _
from malgil.storage import agenda, database, log, projection
from malgil.study.stats_quiz import quiz_panel
from malgil.study.stats_views import Filter, Stats

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from datetime import date, datetime

    from malgil.core.calibration import Prediction, Tested
    from malgil.core.events import Event
    from malgil.core.panels import MapNode, MemoryPanel
    from malgil.core.progress import Progress
    from malgil.study.collection import Collection

PACE_ANSWERS = 300
"""So many of the last timed answers tell this learner's pace."""

# About which share of the time is gone when a part of the reading is over.
_LOG_READ, _TRACED, _COUNTED, _REMEMBERED = 0.35, 0.55, 0.6, 0.75


def _keep_quiet(_share: float) -> None:
    """Hear how far a reading is, and tell nobody."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of a phrasebook's menu.

    Attributes:
        phrasebook: The phrasebook's id.
        item: The id of its topmost item.
        path: The labels down to it.
        items: The ids of all its items.
        phrases: The ids of all its phrases.
    """

    phrasebook: str
    item: str
    path: tuple[str, ...]
    items: frozenset[str]
    phrases: frozenset[str]


def read_stats(
    collection: Collection,
    now: datetime,
    *,
    since: date | None = None,
    branch: str | None = None,
    card_type: CardType | None = None,
    phrasebook: str | None = None,
    tell: Callable[[float], None] = _keep_quiet,
) -> Stats:
    """Return all statistics, narrowed to what is asked for.

    Args:
        collection: The open collection.
        now: The time.
        since: Only answers and quizzes from this learning day on.
        branch: Only a branch of a menu: a path `A > B` or a label; empty or None for everything.
        card_type: Only cards of this type.
        phrasebook: Only this phrasebook.
        tell: Hears from time to time which share is done, 0–1; what it raises ends the reading.

    Raises:
        UsageError: `since` is to come, or there is no such branch or phrasebook.
    """
    today = collection.day(now)
    first = None if since is None else from_date(since)
    if first is not None and first > today:
        raise UsageError(
            _("{date} is still to come; today is {today}. Name an earlier day.").format(
                date=iso_day(first), today=iso_day(today)
            )
        )
    with database.snapshot(collection.connection):
        if phrasebook is not None:
            collection.require_phrasebook(phrasebook)
        found = find_branch(collection, branch, phrasebook) if branch else None
        chosen = Filter(
            since=first,
            branch=() if found is None else found.path,
            card_type=card_type,
            phrasebook=phrasebook if found is None else found.phrasebook,
        )
        return _Reader(collection, today, chosen, found, tell).read()


def find_branch(collection: Collection, text: str, phrasebook: str | None = None) -> Branch | None:
    """Return the branch that a path or label names; None if it names the whole menu.

    Raises:
        UsageError: No phrasebook that is meant has it; the message names the nearest.
    """
    ids = [row.id for row in collection.phrasebooks()] if phrasebook is None else [phrasebook]
    nearest: list[str] = []
    for one in ids:
        index = MenuIndex(collection.book(one))
        try:
            item = index.branch(text)
        except QuizError as error:
            nearest.extend(PATH_SEPARATOR.join(path) for path in error.nearest)
            continue
        if not item:
            return None
        within = index.within(item)
        return Branch(
            phrasebook=one,
            item=item,
            path=index.path(item),
            items=frozenset(place.item.id for place in within),
            phrases=frozenset(place.item.phrase for place in within),
        )
    raise UsageError(
        _("There is no branch {branch}. The nearest:\n{near}").format(
            branch=text, near="\n".join(f"  {path}" for path in nearest)
        )
    )


def read_cards(connection: sqlite3.Connection) -> dict[str, Progress]:
    """Return the progress of every card that is not archived."""
    columns = ", ".join(projection.PROGRESS_COLUMNS)
    rows = connection.execute(f"SELECT id, {columns} FROM card WHERE archived = 0 ORDER BY key")
    return {card: projection.progress_of(tuple(values)) for card, *values in rows}


def read_card_events(connection: sqlite3.Connection) -> dict[str, list[Event]]:
    """Return the live events of each card that has any, in the order of the log."""
    return by_card(log.read(connection, f"card IS NOT NULL AND {log.LIVE}"))


def read_eras(connection: sqlite3.Connection) -> list[Era]:
    """Return the weights that were in force, from when on each, in the order of the log."""
    eras = [Era((float("-inf"), ""), Model())]
    for event in log.read(
        connection, f"kind <> 'review' AND kind = '{EventKind.WEIGHTS}' AND {log.LIVE}"
    ):
        weights = json.loads(event.payload)["weights"]
        eras.append(Era(order_key(event), Model(tuple(weights))))
    return eras


class _Reader:
    """One reading of the collection, of which each panel takes what it needs."""

    def __init__(
        self,
        collection: Collection,
        today: int,
        chosen: Filter,
        branch: Branch | None,
        tell: Callable[[float], None],
    ) -> None:
        self._collection = collection
        self._today = today
        self._filter = chosen
        self._branch = branch
        self._tell = tell
        tell(0.0)
        self._all_cards = read_cards(collection.connection)
        self._cards = {card: one for card, one in self._all_cards.items() if self._admits(card)}
        self._events = {
            card: events
            for card, events in read_card_events(collection.connection).items()
            if self._admits(card)
        }
        model = collection.model
        self._moments: dict[str, list[Moment]] = {}
        for number, (card, events) in enumerate(self._events.items()):
            tell(_LOG_READ + (_TRACED - _LOG_READ) * number / len(self._events))
            self._moments[card] = list(trace(events, model))
        self._recall = {
            card: model.retrievability(memory.stability, one.elapsed_days(today))
            for card, one in self._all_cards.items()
            if (memory := one.memory) is not None
        }
        self._books = [
            collection.book(row.id)
            for row in collection.phrasebooks()
            if chosen.phrasebook in (None, row.id)
        ]

    def read(self) -> Stats:
        self._tell(_TRACED)
        samples = agenda.durations(self._collection.connection, PACE_ANSWERS)
        given = answers(in_order(self._past()))
        since = self._filter.since
        return Stats(
            filter=self._filter,
            today=today_panel(given, self._today, samples),
            days_studied=studied_panel((one.event.learning_day for one in given), self._today),
            calendar=calendar_panel(given, self._today, since),
            forecast=forecast_panel(
                ((type_of(card), one) for card, one in self._cards.items()),
                self._today,
                pace(samples),
            ),
            retention=retention_panel(
                given, self._today, self._collection.settings.desired_retention
            ),
            memory=self._memory(),
            menu_map=self._map(),
            quiz=quiz_panel(
                self._collection,
                [book.id for book in self._books],
                since=since,
                items=None if self._branch is None else self._branch.items,
                phrases=None if self._branch is None else self._branch.phrases,
            ),
            calibration=calibration_panel(self._tested()),
        )

    def _admits(self, card: str) -> bool:
        phrasebook, _slash, rest = card.partition("/")
        phrase, _slash, kind = rest.rpartition("/")
        if self._filter.card_type is not None and kind != self._filter.card_type:
            return False
        if self._branch is not None and phrase not in self._branch.phrases:
            return False
        return self._filter.phrasebook in (None, phrasebook)

    def _past(self) -> list[Moment]:
        since = self._filter.since
        return [
            one
            for moments in self._moments.values()
            for one in moments
            if since is None or one.event.learning_day >= since
        ]

    def _memory(self) -> MemoryPanel:
        self._tell(_COUNTED)
        passed = frozenset(card for card, one in self._all_cards.items() if one.passed)
        ways = [
            way
            for book in self._books
            for way in ways_of(book)
            if self._branch is None or way.item in self._branch.items
        ]
        return memory_panel(
            self._cards.values(),
            [moments for card, moments in self._moments.items() if card in self._cards],
            today=self._today,
            model=self._collection.model,
            ways=(walkable(ways, passed, self._recall), len(ways)),
            since=self._filter.since,
        )

    def _map(self) -> tuple[MapNode, ...]:
        kinds = tuple(CardType) if self._filter.card_type is None else (self._filter.card_type,)
        nodes = tuple(
            node
            for book in self._books
            for node in menu_map(book, self._all_cards, self._recall, kinds)
        )
        if self._branch is None:
            return nodes
        node = find_node(nodes, self._branch.item)
        return () if node is None else (node,)

    def _tested(self) -> list[tuple[Tested, Prediction]]:
        self._tell(_REMEMBERED)
        since = self._filter.since
        eras = read_eras(self._collection.connection)
        is_latest = eras[-1].model == self._collection.model
        tested = judged_answers(self._events, eras, self._moments if is_latest else None)
        return [
            (one, prediction)
            for one, prediction in tested
            if since is None or one.moment.event.learning_day >= since
        ]
