"""Paths in a session: shown first, steps that are not asked, hints, other true places."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import AnsweredElsewhereError, WriteError
from malgil.base.events import EventKind
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.phrasebook.cards import MEANING, PATH
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, LevelReading, Question
from malgil.scheduling.card_state import outcomes_in
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.queue import APART, SHOWN_MS
from malgil.scheduling.steps import step_strengths
from malgil.store import log
from malgil.store.asked_steps import SUPPORTED, SURE
from malgil.store.cards import read_card
from tests.store.learner import Clock, derived, question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from malgil.phrasebook.paths import Descent


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file, now=clock()) as opened:
        yield opened


def walk(session: ReviewSession, shown: Question) -> Descent:
    """Return a descent that is right at every step."""
    descent = session.descent(shown)
    while not descent.finished:
        descent.choose(descent.level.index(descent.correct[0]))
    return descent


def go_through(session: ReviewSession, clock: Clock, until: Callable[[Question], bool]) -> Question:
    """Return the first question that fits. Show or answer the ones before, over several days."""
    for _ in range(2000):
        step = session.next()
        if isinstance(step, Finished):
            clock.next_day()
        elif isinstance(step, Question):
            if until(step):
                return step
            if step.shown_first:
                session.shown(step)
            elif step.card.type is PATH:
                session.finish_path(step, walk(session, step))
            else:
                session.rate(step, Rating.GOOD)
            clock.go(seconds=20)
    raise AssertionError


def is_shown(asked: Question) -> bool:
    return asked.shown_first


def reviews(collection: Collection) -> int:
    return len(list(collection.reviews()))


def test_a_showing_is_on_disk_and_counts_as_no_answer(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    before, summary = reviews(collection), session.summary()
    session.shown(shown, duration_ms=4000)
    row = read_card(collection.connection, shown.card.id)
    assert row is not None
    assert (row.progress.state, row.progress.reps, row.progress.lapses) == (State.LEARNING, 0, 0)
    assert reviews(collection) == before
    after = session.summary()
    assert (after.answers, after.right, after.seconds) == (
        summary.answers,
        summary.right,
        summary.seconds,
    )
    last = list(log.read(collection.connection))[-1]
    assert (last.kind, last.duration_ms) == (EventKind.SHOWN, 4000)


def test_a_path_is_asked_a_minute_and_three_cards_after_it_was_shown(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    session.shown(shown)
    at, between = clock(), 0
    while isinstance(step := session.next(), Question):
        if step.card.id == shown.card.id:
            break
        if step.shown_first:
            session.shown(step)
        else:
            session.rate(step, Rating.GOOD)
        between += 1
        clock.go(seconds=10)
    assert isinstance(step, Question)
    assert between >= APART
    assert (clock() - at).total_seconds() * 1000 >= SHOWN_MS
    assert not step.shown_first
    assert all(asked for _item, asked in step.steps)


def test_every_new_path_is_shown_before_it_is_asked(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    seen: set[str] = set()

    def is_late(asked: Question) -> bool:
        if asked.shown_first:
            seen.add(asked.card.id)
        elif asked.card.type is PATH:
            assert asked.card.id in seen or not asked.before.reps
        return len(seen) > 12

    go_through(session, clock, is_late)


def test_what_is_known_already_is_asked_at_once(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    asked = session.know_already(shown)
    assert not asked.shown_first
    assert session.next() == asked
    verdict = session.finish_path(asked, walk(session, asked))
    assert verdict.rating is Rating.GOOD
    assert EventKind.SHOWN not in {
        event.kind for event in log.read(collection.connection) if event.card == asked.card.id
    }
    assert session.summary().introduced > 0
    session.undo()
    again = session.next()
    assert isinstance(again, Question)
    assert (again.card.id, again.shown_first) == (asked.card.id, False)


def test_a_shown_path_counts_as_introduced_once_it_is_answered(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    session.shown(shown)
    before = session.summary().introduced
    asked = go_through(session, clock, lambda one: one.card.id == shown.card.id)
    answered = session.summary().introduced
    session.finish_path(asked, walk(session, asked))
    assert session.summary().introduced == answered + 1 > before


def test_a_showing_is_undone_and_redone(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    before = derived(collection)
    session.shown(shown)
    after = derived(collection)
    undone = session.undo()
    assert undone is not None
    assert (undone.kind, undone.card) == (UndoneKind.SHOWN, shown.card.id)
    assert derived(collection)["card"] == before["card"]
    again = session.next()
    assert isinstance(again, Question)
    assert (again.card.id, again.shown_first) == (shown.card.id, True)
    assert session.redo() is not None
    assert derived(collection)["card"] == after["card"]


def test_a_failed_showing_is_tried_again_and_written_once(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    record = collection.record_shown

    def written_but_reported_as_failed(card: str, stamp: log.Stamp, duration_ms: int) -> None:
        record(card, stamp, duration_ms)
        message = "disk full"
        raise WriteError(message)

    monkeypatch.setattr(collection, "record_shown", written_but_reported_as_failed)
    with pytest.raises(WriteError):
        session.shown(shown)
    monkeypatch.undo()
    session.shown(shown)
    kinds = [event.kind for event in log.read(collection.connection)]
    assert kinds.count(EventKind.SHOWN) == 1


def test_a_path_shown_elsewhere_is_not_shown_here(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)
    collection.shown(shown.card.id, clock())
    with pytest.raises(AnsweredElsewhereError):
        session.shown(shown)
    following = session.next()
    assert not isinstance(following, Question) or following.card.id != shown.card.id


def test_a_hint_makes_a_right_path_hard(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    asked = session.know_already(go_through(session, clock, is_shown))
    descent = session.descent(asked)
    descent.hint()
    while not descent.finished:
        descent.choose(descent.level.index(descent.correct[0]))
    verdict = session.finish_path(asked, descent)
    assert verdict.rating is Rating.HARD
    assert verdict.walked is not None
    assert verdict.walked.with_hint
    assert session.overrule(verdict, Rating.EASY).rating is Rating.EASY


def test_the_steps_are_written_with_the_answer(collection: Collection, clock: Clock) -> None:
    session = ReviewSession(collection, clock)
    asked = session.know_already(
        go_through(session, clock, lambda one: one.shown_first and len(one.ways[0]) > 1)
    )
    first, second = asked.ways[0][:2]
    descent = session.descent(asked)
    wrong = next(at for at, one in enumerate(descent.level) if one.id != first)
    descent.choose(wrong)
    verdict = session.finish_path(asked, descent)
    assert verdict.rating is Rating.AGAIN
    *_, event = collection.reviews()
    assert outcomes_in(event.payload) == [(first, False), (second, False)]
    overruled = session.overrule(verdict)
    *_, event = collection.reviews()
    assert overruled.rating is Rating.GOOD
    assert outcomes_in(event.payload) is None


def test_after_a_miss_the_steps_before_it_stand_there_already(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    asked = session.know_already(
        go_through(session, clock, lambda one: one.shown_first and len(one.ways[0]) > 1)
    )
    *before, last = asked.ways[0]
    descent = session.descent(asked)
    for _step in before:
        descent.choose(descent.level.index(descent.correct[0]))
    elsewhere = {item for place in asked.others for item in place.items}
    wrong = [one.id not in {last, *elsewhere} for one in descent.level].index(True)
    descent.choose(wrong)
    assert session.finish_path(asked, descent).rating is Rating.AGAIN
    clock.go(seconds=20)
    again = go_through(session, clock, lambda one: one.card.id == asked.card.id)
    assert again.steps == (*((item, False) for item in before), (last, True))
    descent = walk(session, again)
    assert descent.given == set(before)
    assert descent.outcomes == ((last, True),)
    assert session.finish_path(again, descent).response == " > ".join(asked.card.paths[0])


def test_a_step_chosen_right_today_on_another_way_stands_there_already(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    chosen: set[str] = set()
    supported, day = False, 0
    while not supported:
        step = session.next()
        if isinstance(step, Finished):
            clock.next_day()
            chosen, day = set(), day + 1
        elif isinstance(step, Question) and step.shown_first:
            session.shown(step)
        elif isinstance(step, Question) and step.card.type is PATH:
            recall_on = collection.model.recall_on(step.day)
            strengths = step_strengths(step.before.steps, step.ways[0], recall_on)
            for (item, is_asked), (recall, _days) in zip(step.steps, strengths, strict=False):
                assert is_asked or recall >= (SUPPORTED if item in chosen else SURE)
                supported |= not is_asked and recall < SURE
            descent = walk(session, step)
            session.finish_path(step, descent)
            chosen.update(item for item, _right in descent.outcomes)
        elif isinstance(step, Question):
            session.rate(step, Rating.GOOD)
        assert day < 20
        clock.go(seconds=20)
    session.undo()
    assert collection.check() == []


def test_other_places_are_explained_at_the_first_such_card(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    first = go_through(session, clock, lambda one: bool(one.others and one.lead))
    assert first.explains_others
    session.shown(first)
    clock.go(minutes=5)
    second = go_through(session, clock, lambda one: bool(one.others and one.lead))
    assert not second.explains_others
    assert not ReviewSession(collection, clock)._explains_others(second)


def test_levels_whose_paths_were_shown_are_not_read_again(
    collection: Collection, clock: Clock
) -> None:
    session = ReviewSession(collection, clock)
    read: list[LevelReading] = []
    meanings = 0
    for _ in range(40):
        while not isinstance(step := session.next(), Finished):
            if isinstance(step, LevelReading):
                read.append(step)
                continue
            meanings += step.card.type is MEANING and step.before.state is State.NEW
            if step.shown_first:
                session.shown(step)
            else:
                session.rate(step, Rating.GOOD)
            clock.go(seconds=15)
        clock.next_day()
    assert meanings > 9
    assert [one.parent for one in read if not one.is_flow] == [()]


def test_a_collection_that_cannot_be_written_keeps_the_question(
    collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = ReviewSession(collection, clock)
    shown = go_through(session, clock, is_shown)

    def fails(*_arguments: object) -> None:
        message = "disk full"
        raise WriteError(message) from sqlite3.OperationalError()

    monkeypatch.setattr(collection, "record_shown", fails)
    with pytest.raises(WriteError):
        session.shown(shown)
    assert session.next() is shown
    assert question(session) is shown
