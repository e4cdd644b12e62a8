"""All statistics of a collection at a moment, panel by panel."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from math import fsum
from typing import TYPE_CHECKING

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.learning_day import from_date, iso_day
from malgil.base.progress import no_progress
from malgil.phrasebook.cards import CardType
from malgil.phrasebook.menu import MenuIndex, UnknownBranchError
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.calibration import calibration_panel, sums_of
from malgil.scheduling.card_history import by_card
from malgil.scheduling.card_state import due_counts
from malgil.scheduling.menu_strength import find_node, menu_map
from malgil.scheduling.pace import median, pace, walkable, ways_of
from malgil.stats.memory_stats import (
    count_cards,
    first_day,
    known_in,
    memory_panel,
    read_due,
    read_memories,
    read_snapshots,
    read_spans,
    sampled_days,
)
from malgil.stats.study_days import (
    calendar_panel,
    forecast_panel,
    retention_panel,
    studied_panel,
    today_panel,
)
from malgil.stats.views import Filter, QuizFigures, QuizLevel, QuizModeStats, Stats
from malgil.store import answers, database, day_tallies, log, quizzes, review_queries
from malgil.store.cards import BY_MENU, IN_MENU_ORDER, PROGRESS_COLUMNS, progress_of
from malgil.store.confusions import confused_pairs
from malgil.store.day_reading import PACE_ANSWERS
from malgil.store.day_tallies import TallyScope
from malgil.store.quizzes import QuizMode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection as AnyOf
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.calibration import Sums
    from malgil.scheduling.card_state import Progress
    from malgil.scheduling.panels import MapNode, MemoryFigures, Predictor
    from malgil.stats.memory_stats import MemorySpan
    from malgil.store.confusions import ConfusedPair
    from malgil.store.store import Store

# About which share of the time is gone when a part of the reading is over.
_CARDS_READ, _BOOKS_READ, _REMEMBERED, _MAPPED = 0.2, 0.4, 0.7, 0.9
_OFTEN = 10_000


@dataclass(frozen=True, slots=True)
class FoundBranch:
    """A branch of a phrasebook's menu.

    Attributes:
        phrasebook: The phrasebook's id.
        item: The id of its topmost item.
        path: The labels down to it.
        items: The ids of all its items.
        phrases: The ids of all its phrases.
        number: Its number among the top branches, from 1; None if it lies deeper.
    """

    phrasebook: str
    item: str
    path: tuple[str, ...]
    items: frozenset[str]
    phrases: frozenset[str]
    number: int | None


def read_stats(
    store: Store,
    now: datetime,
    *,
    since: date | None = None,
    branch: str | None = None,
    card_type: CardType | None = None,
    phrasebook: str | None = None,
    on_progress: ProgressCallback = no_progress,
) -> Stats:
    """Return all statistics, narrowed to what is asked for.

    Args:
        store: The open collection.
        now: The time.
        since: Only answers and quizzes from this learning day on.
        branch: Only a branch of a menu: a path `A > B` or a label; empty or None for everything.
        card_type: Only cards of this type.
        phrasebook: Only this phrasebook.
        on_progress: Gets the share done, 0–1, now and then; what it raises ends the reading.

    Raises:
        UsageError: `since` is to come, or there is no such branch or phrasebook.
    """
    today = store.day(now)
    first = None if since is None else from_date(since)
    if first is not None and first > today:
        raise UsageError(
            _("{date} is still to come; today is {today}. Name an earlier day.").format(
                date=iso_day(first), today=iso_day(today)
            )
        )
    with database.snapshot(store.connection):
        if phrasebook is not None:
            store.require_phrasebook(phrasebook)
        menu_branch = find_branch(store, branch, phrasebook) if branch else None
        chosen = Filter(
            since=first,
            branch=() if menu_branch is None else menu_branch.path,
            card_type=card_type,
            phrasebook=phrasebook if menu_branch is None else menu_branch.phrasebook,
        )
        return _Reader(store, today, chosen, menu_branch, on_progress).read()


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
        tops = [top.id for top in store.book(book_id).menu]
        return FoundBranch(
            phrasebook=book_id,
            item=item,
            path=index.path(item),
            items=frozenset(place.item.id for place in within),
            phrases=frozenset(place.item.phrase for place in within),
            number=tops.index(item) + 1 if item in tops else None,
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


class _Reader:
    """One reading of the collection, of which each panel takes what it needs."""

    def __init__(
        self,
        store: Store,
        today: int,
        chosen: Filter,
        branch: FoundBranch | None,
        on_progress: ProgressCallback,
    ) -> None:
        self._collection = store
        self._connection = store.connection
        self._today = today
        self._filter = chosen
        self._branch = branch
        self._on_progress = on_progress
        self._scope = TallyScope(
            since=chosen.since,
            type=chosen.card_type,
            phrasebook=chosen.phrasebook,
            branch=None if branch is None else branch.number,
            phrases=None if branch is None else branch.phrases,
        )
        on_progress(0.0)
        self._cards = read_snapshots(self._connection)
        recall = store.model.recall_on(today)
        self._recall = {
            snapshot.card: recall(snapshot.stability, snapshot.last_day)
            for snapshot in self._cards
            if snapshot.stability is not None and snapshot.last_day is not None
        }
        on_progress(_CARDS_READ)
        self._books = [
            store.book(row.id) for row in store.phrasebooks() if chosen.phrasebook in (None, row.id)
        ]

    def read(self) -> Stats:
        self._on_progress(_BOOKS_READ)
        connection, today, since = self._connection, self._today, self._filter.since
        samples = review_queries.durations(connection, PACE_ANSWERS)
        tallies = day_tallies.read(connection, self._scope)
        due = due_counts(read_due(connection, self._scope), today)
        retention = self._collection.settings.desired_retention
        return Stats(
            filter=self._filter,
            today=today_panel(tallies, today, samples),
            days_studied=studied_panel((tally.day for tally in tallies), today),
            calendar=calendar_panel(tallies, today, since),
            forecast=forecast_panel(due, today, pace(samples)),
            retention=retention_panel(tallies, today, retention),
            memory=self._memory(),
            menu_map=self._map(),
            quiz=quiz_panel(
                self._collection,
                [book.id for book in self._books],
                since=since,
                items=None if self._branch is None else self._branch.items,
                phrases=None if self._branch is None else self._branch.phrases,
            ),
            calibration=calibration_panel(self._sums()),
        )

    def _memory(self) -> MemoryFigures:
        connection, scope, today = self._connection, self._scope, self._today
        model = self._collection.model
        passed = frozenset(snapshot.card for snapshot in self._cards if snapshot.passed)
        ways = [
            way
            for book in self._books
            for way in ways_of(book)
            if self._branch is None or way.item in self._branch.items
        ]
        days = sampled_days(first_day(connection, scope), today, self._filter.since)
        spans = read_spans(connection, scope, days, today) if days else iter(())
        return memory_panel(
            read_memories(connection, scope),
            count=count_cards(connection, scope),
            today=today,
            model=model,
            ways=(walkable(ways, passed, self._recall), len(ways)),
            known_over_time=known_in(self._watched(spans), days, model),
        )

    def _watched(self, spans: Iterator[MemorySpan]) -> Iterator[MemorySpan]:
        """Report progress while memories are read, so that long ones can be cancelled."""
        left = _REMEMBERED - _BOOKS_READ
        while some := list(islice(spans, _OFTEN)):
            left /= 2
            self._on_progress(_REMEMBERED - left)
            yield from some

    def _map(self) -> tuple[MapNode, ...]:
        self._on_progress(_REMEMBERED)
        kinds = tuple(CardType) if self._filter.card_type is None else (self._filter.card_type,)
        snapshots = {snapshot.card: snapshot for snapshot in self._cards}
        nodes = tuple(
            node for book in self._books for node in menu_map(book, snapshots, self._recall, kinds)
        )
        if self._branch is None:
            return nodes
        node = find_node(nodes, self._branch.item)
        return () if node is None else (node,)

    def _sums(self) -> Mapping[Predictor, Sums]:
        self._on_progress(_MAPPED)
        return sums_of(answers.read_predictions(self._connection, *self._scope.condition()))


_PAIRS = 10
_NOT_ONE_CHOICE = (QuizMode.WHERE, QuizMode.ORDER)


def quiz_panel(
    store: Store,
    phrasebooks: Sequence[str],
    *,
    since: int | None = None,
    items: AnyOf[str] | None = None,
    phrases: AnyOf[str] | None = None,
) -> QuizFigures:
    """Return the quizzes in numbers. Confused pairs are those of all time.

    Args:
        store: The open collection.
        phrasebooks: The phrasebooks meant.
        since: Only runs that began on this learning day or later.
        items: Only questions about these menu items; None for all.
        phrases: Only pairs with one of these phrases; None for all.
    """
    steps: dict[QuizMode, list[quizzes.QuizStepRow]] = defaultdict(list)
    for step in quizzes.read_counted(store.connection, phrasebooks, since):
        if items is None or step.item in items:
            steps[QuizMode(step.mode)].append(step)
    return QuizFigures(
        modes=tuple(mode_stats(mode, steps[mode]) for mode in QuizMode),
        confused=_confused(store, phrasebooks, phrases),
    )


def mode_stats(mode: QuizMode, steps: Sequence[quizzes.QuizStepRow]) -> QuizModeStats:
    """Return the numbers of one mode from the steps of its counted runs."""
    ends = [step for step in steps if step.last]
    levels: dict[int, list[quizzes.QuizStepRow]] = defaultdict(list)
    for step in steps:
        levels[step.level].append(step)
    return QuizModeStats(
        mode=mode,
        runs=len({step.run for step in ends}),
        questions=len(ends),
        right=sum(step.all_right for step in ends),
        score=_mean([step.score for step in ends]),
        chance=_mean([step.chance for step in ends]),
        median_level_ms=_median(step.ms for step in steps),
        levels=tuple(_level(mode, level, rows) for level, rows in sorted(levels.items())),
    )


def _level(mode: QuizMode, level: int, steps: Sequence[quizzes.QuizStepRow]) -> QuizLevel:
    guesses = [step.guess for step in steps if step.guess is not None]
    return QuizLevel(
        level=level,
        asked=len(steps),
        right=sum(step.right for step in steps),
        chance=None if mode in _NOT_ONE_CHOICE else _mean([min(1.0, guess) for guess in guesses]),
        median_ms=_median(step.ms for step in steps),
    )


def _confused(
    store: Store, phrasebooks: Sequence[str], phrases: AnyOf[str] | None
) -> tuple[ConfusedPair, ...]:
    pairs: list[ConfusedPair] = []
    for book_id in phrasebooks:
        labels = None if phrases is None else _labels(store.book(book_id), phrases)
        pairs.extend(
            pair
            for pair in confused_pairs(store, book_id, limit=1_000_000)
            if labels is None or not labels.isdisjoint((pair.right.label, pair.taken.label))
        )
    return tuple(sorted(pairs, key=lambda pair: -pair.count)[:_PAIRS])


def _labels(book: Phrasebook, phrases: AnyOf[str]) -> frozenset[str]:
    return frozenset(phrase.label for phrase in book.phrases if phrase.id in phrases)


def _median(values: Iterable[int]) -> int:
    times = list(values)
    return round(median(times)) if times else 0


def _mean(values: Sequence[float]) -> float | None:
    return fsum(values) / len(values) if values else None
