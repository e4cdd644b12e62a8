"""The statistics by a pass over the whole log, with everything replayed."""

from __future__ import annotations

from collections import Counter
from math import fsum
from operator import add
from statistics import median
from typing import TYPE_CHECKING, Any

import pytest

from malgil.base.events import Event, EventKind, cancelled_actions
from malgil.base.stored_json import decode_object
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.calibration import sums_of
from malgil.scheduling.card_history import (
    MATURE_DAYS,
    by_card,
    type_of,
)
from malgil.scheduling.card_state import due_day
from malgil.scheduling.fsrs import State
from malgil.scheduling.pace import pace
from malgil.scheduling.steps import read_steps
from malgil.stats.calendar import calendar_panel, studied_panel
from malgil.stats.calibration import calibration_panel
from malgil.stats.forecast import forecast_panel
from malgil.stats.memo import grid
from malgil.stats.memory import KnownOn, memory_panel
from malgil.stats.panels import read_stats
from malgil.stats.retention import retention_panel
from malgil.stats.reviews import Tally
from malgil.stats.today import today_panel
from malgil.store import log, review_queries
from malgil.store.answers import read_weights_periods
from malgil.store.day_reading import PACE_ANSWERS
from tests.scheduling.made_cards import walks_of
from tests.scheduling.slow_answers import (
    ReviewInterval,
    duration_ms,
    judged_answers,
    portions,
    review_intervals,
    trace,
)
from tests.scheduling.slow_menu_map import assert_same, menu_map, way_to
from tests.scheduling.slow_ways import chances_of_ways

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from malgil.collection import Collection
    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.card_state import DueToday, Progress
    from malgil.scheduling.fsrs import Model
    from malgil.stats.reader import CardMemory, FoundBranch
    from malgil.store.phrasebooks import ListedCard


def live_events(collection: Collection) -> list[Event]:
    """Return the live events, found by a pass over the whole log."""
    events = list(log.read(collection.connection))
    cancelled = cancelled_actions(events)
    return [one for one in events if one.action not in cancelled]


Figures = dict[str, Any]


def check_against_the_log(collection: Collection, now: datetime) -> Figures:
    """Compare the panels with a replay of the log, and return them."""
    stats = read_stats(collection, now)
    assert_as_slow(stats, collection, now)
    assert_menu_as_slow(stats, collection, now)
    assert_quizzes_as_slow(stats, collection)
    return stats


def assert_as_slow(
    stats: Figures,
    collection: Collection,
    now: datetime,
    keep: Callable[[str], bool] = lambda _card: True,
    since: int | None = None,
) -> None:
    """Compare panels with those of a replay of the events of some cards."""
    today = collection.day(now)
    told = [one for one in live_events(collection) if one.card and keep(one.card)]
    events = by_card(told)
    known = [
        chapter
        for history in events.values()
        for chapter in review_intervals(trace(history, collection.model))
    ]
    given = [one for one in known if since is None or one.moment.event.learning_day >= since]
    tallies = tallies_of(given)
    durations = review_queries.last_durations(collection.connection, PACE_ANSWERS)
    samples = review_queries.by_kind(durations)
    assert stats["today"] == today_panel(tallies, today, samples, since)
    days = [
        one.learning_day
        for one in told
        if one.kind is EventKind.REVIEW and (since is None or one.learning_day >= since)
    ]
    assert stats["today"].studied == studied_panel(days, today)
    assert stats["calendar"] == calendar_panel(tallies, today, since)
    retention = collection.settings.desired_retention
    assert stats["retention"] == retention_panel(tallies, today, retention)
    judged = judged_answers(events, read_weights_periods(collection.connection))
    guesses = [guess for one, guess in judged if since is None or one.learning_day >= since]
    assert stats["calibration"] == calibration_panel(sums_of(portions(guesses))[0])
    rows = [row for row in collection.cards() if keep(row.card.id)]
    due = asked_counts(rows, collection.due_today(now))
    assert stats["forecast"] == forecast_panel(due, today, pace(samples))
    there = {row.card.id for row in rows}
    panel = memory_panel(
        memories_of((row.progress for row in rows), today, collection.model),
        count=len(rows),
        today=today,
        ways=(stats["memory"].walkable, stats["memory"].leaves),
    )
    assert stats["memory"].known == pytest.approx(panel.known)
    for name in ("cards", "remembered", "stability", "difficulty", "retrievability"):
        assert getattr(stats["memory"], name) == getattr(panel, name)
    points = known_over_time(
        (one for one in known if one.moment.event.card in there),
        today=today,
        model=collection.model,
        since=since,
    )
    assert [one.day for one in stats["memory"].known_over_time] == [one.day for one in points]
    assert [one.known for one in stats["memory"].known_over_time] == pytest.approx(
        [one.known for one in points]
    )


def assert_menu_as_slow(
    stats: Figures,
    collection: Collection,
    now: datetime,
    types: tuple[CardKind, ...] = tuple(CARD_KINDS.values()),
    branch: FoundBranch | None = None,
) -> None:
    """Compare the menu map and the known paths with the cards."""
    rows = {row.card.id: row.progress for row in collection.cards()}
    recall_on = collection.model.recall_on(collection.day(now))
    recall = {
        card: recall_on(memory.stability, progress.last_day or 0)
        for card, progress in rows.items()
        if (memory := progress.memory) is not None
    }
    books = [
        collection.book(row.id)
        for row in collection.phrasebooks()
        if branch is None or branch.phrasebook == row.id
    ]
    nodes = [
        node
        for book in books
        for node in menu_map(book, rows, recall, types, walked_steps(book, rows, recall_on))
    ]
    while branch is not None and [node.item for node in nodes] != [branch.item]:
        nodes = [node for node in nodes if node.item == branch.item] or [
            below for node in nodes for below in node.items
        ]
    assert_same(stats["menu-map"], nodes)
    leaves = [
        (book.id, place)
        for book in books
        for place in book.places()
        if place.is_leaf and (branch is None or place.item.id in branch.items)
    ]
    tomorrow = collection.model.recall_on(collection.day(now) + 1)
    then = {
        card: tomorrow(memory.stability, progress.last_day or 0)
        for card, progress in rows.items()
        if (memory := progress.memory) is not None
    }
    chances = {book.id: chances_of_ways(book, then) for book in books}
    walkable = fsum(chances[name][place.item.id] for name, place in leaves)
    assert stats["memory"].leaves == len(leaves)
    assert stats["memory"].walkable == pytest.approx(walkable - 0.5, abs=0.5 + 1e-6)


def walked_steps(
    book: Phrasebook,
    rows: Mapping[str, Progress],
    recall_on: Callable[[float, int], float],
) -> dict[str, list[float]]:
    """Return the chances of recall of the steps of each path that has a memory of them."""
    walked: dict[str, list[float]] = {}
    for leaf, card in walks_of(book).items():
        steps = read_steps(rows[card].steps) if card in rows else {}
        if steps:
            memories = [steps.get(item, steps.get("")) for item in way_to(book, leaf)]
            walked[leaf] = [
                recall_on(one.stability, one.day) if one is not None and one.right else 0.0
                for one in memories
            ]
    return walked


def due_counts(
    cards: Iterable[tuple[CardKind, Progress, int]], today: int
) -> dict[tuple[CardKind, int], int]:
    """Count the due cards by kind and learning day.

    Args:
        cards: Card kind, progress, and the number of cards with it that are not archived.
        today: The learning day now.
    """
    counts: dict[tuple[CardKind, int], int] = {}
    for kind, progress, count in cards:
        day = due_day(progress, today)
        if day is not None:
            counts[kind, day] = counts.get((kind, day), 0) + count
    return counts


def asked_counts(rows: Iterable[ListedCard], today: DueToday) -> dict[tuple[CardKind, int], int]:
    """Count the cards by kind and the learning day on which they are asked."""
    counts: Counter[tuple[CardKind, int]] = Counter()
    for row in rows:
        day = due_day(row.progress, today.day)
        if day is not None and row.progress.state is not State.NEW:
            if row.card.id in today.cards:
                day = today.day
            elif day <= today.day:
                day = today.day - 1 if today.is_limited else today.day + 1
            counts[row.card.type, day] += 1
    return counts


def memories_of(cards: Iterable[Progress], today: int, model: Model) -> list[CardMemory]:
    """Return the memories, in any order."""
    recall = model.recall_on(today)
    return [
        (0, 0, recall(one.stability, one.last_day), one.stability, one.difficulty)
        for one in cards
        if one.stability is not None and one.difficulty is not None and one.last_day is not None
    ]


def assert_quizzes_as_slow(stats: Figures, collection: Collection) -> None:
    """Compare the quizzes with the payloads of their live events."""
    told = [
        (one.kind, decode_object(one.payload))
        for one in live_events(collection)
        if one.kind in (EventKind.QUIZ_RUN, EventKind.QUIZ_STEP)
    ]
    modes = {
        payload["run"]: payload["mode"]
        for kind, payload in told
        if kind is EventKind.QUIZ_RUN and payload.get("sequence", "in-order") != "in-order"
    }
    steps = [payload for kind, payload in told if kind is EventKind.QUIZ_STEP]
    for mode in stats["quiz"].modes:
        here = [one for one in steps if modes.get(one["run"]) == mode.mode]
        ends = [one for one in here if one.get("last")]
        assert (mode.runs, mode.questions) == (len({one["run"] for one in ends}), len(ends))
        assert mode.right == sum(one["all_right"] for one in ends)
        for name in ("score", "chance"):
            mean = sum(one[name] for one in ends) / len(ends) if ends else None
            assert getattr(mode, name) == pytest.approx(mean)
        assert [level.level for level in mode.levels] == sorted({one["level"] for one in here})
        for level in mode.levels:
            choices = [one for one in here if one["level"] == level.level]
            assert level.asked == len(choices)
            assert level.right == sum(one["right"] for one in choices)
            assert level.median_ms == round(median(one["ms"] for one in choices))


def tallies_of(chapters: Iterable[ReviewInterval]) -> list[Tally]:
    """Return the tallies of answers by day and kind. The answers may be in any order."""
    found: dict[tuple[int, str], Tally] = {}
    for one in chapters:
        moment, tested = one.moment, one.tested
        key = (moment.event.learning_day, str(type_of(moment.event.card or "")))
        is_young = tested is not None and tested < MATURE_DAYS
        is_mature = tested is not None and tested >= MATURE_DAYS
        added = (
            *(1, not moment.recalled, duration_ms(moment), one.is_new),
            *(is_young, is_young and moment.recalled, is_mature, is_mature and moment.recalled),
        )
        before = found.get(key, Tally(*key, *[0] * 8))
        found[key] = Tally(*key, *map(add, before[2:], added))
    return list(found.values())


def known_over_time(
    chapters: Iterable[ReviewInterval], *, today: int, model: Model, since: int | None = None
) -> tuple[KnownOn, ...]:
    """Return the sum of all retrievabilities at the end of some days, the last of them today.

    Answers after today (the clock was set back) count as of today.

    Args:
        chapters: Those of all cards, in any order.
        today: The learning day now.
        model: FSRS under the current weights.
        since: Start with this day, if there are answers before it.
    """
    told = list(chapters)
    if not told:
        return ()
    return tuple(
        KnownOn(
            day=day,
            known=sum(
                model.retrievability(
                    one.moment.after.stability or 0.0,
                    max(0, day - one.moment.event.learning_day),
                )
                for one in told
                if min(one.from_day, today) <= day
                and (one.until_day is None or day < min(one.until_day, today))
            ),
        )
        for day in grid(min(one.moment.event.learning_day for one in told), today, since)
    )
