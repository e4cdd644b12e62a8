"""The rows of quizzes, compared with the payloads in the log."""

from __future__ import annotations

import json
import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.quiz.run_log import find_run, newest_runs
from malgil.quiz.session import QuizSession
from malgil.quiz.views import QuizEnd
from malgil.store import log, quizzes
from malgil.store.quizzes import QuestionOrder
from malgil.store.rebuild import rebuild
from tests.quiz import quizzing
from tests.quiz.quizzing import SHIPPED, Clock, setup
from tests.store.learner import derived

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MODES = ("walk", "next", "where", "order", "scenario")


@pytest.fixture
def quizzed(collection_file: Path) -> Iterator[Collection]:
    """Return a collection with some runs: right and wrong, undone, redone, unfinished."""
    clock, chance = Clock(), random.Random(5)  # noqa: S311 - a learner, not a secret
    with Collection.open(collection_file, now=clock()) as collection:
        for number in range(12):
            sequence = QuestionOrder.IN_ORDER if number % 4 == 0 else QuestionOrder.SHUFFLE
            asked = setup(MODES[number % len(MODES)], sequence, branch="", limit=5, seed=number)
            session = QuizSession.start(collection, clock, asked)
            for _ in range(chance.randrange(1, 7)):
                if isinstance(session.next(), QuizEnd):
                    break
                quizzing.answer(session, right=chance.random() < 0.6)
                clock.go(seconds=5)
            for step in chance.choices((quizzing.undo, quizzing.redo), k=number % 4):
                step(session)
                clock.go(seconds=5)
            clock.go(hours=20)
        yield collection


def told(collection: Collection) -> tuple[dict[str, dict[str, Any]], list[dict[str, Any]]]:
    """Return the live runs by their ids and the live steps, according to the log."""
    events = quizzing.quiz_events(collection)
    payloads = [(event.kind, json.loads(event.payload)) for event in events]
    runs = {one["run"]: one for kind, one in payloads if kind is EventKind.QUIZ_RUN}
    return runs, [one for kind, one in payloads if kind is EventKind.QUIZ_STEP]


def test_the_rows_are_what_the_log_says(quizzed: Collection) -> None:
    runs, steps = told(quizzed)
    assert len(steps) > 40
    assert [step[:2] for step in quizzes.read_steps(quizzed.connection)] == [
        (one["run"], runs[one["run"]]["mode"]) for one in steps
    ]
    counted = [one for one in steps if runs[one["run"]]["sequence"] != "in-order"]
    ends = [one for one in counted if one["last"]]
    found = quizzes.questions_by_item(quizzed.connection, SHIPPED)
    assert {item: (count, right) for item, count, right in found} == {
        item: (count, sum(one["all_right"] for one in ends if one["item"] == item))
        for item, count in Counter(one["item"] for one in ends).items()
    }
    answers: dict[str, list[bool]] = {}
    for one in ends:
        answers.setdefault(one["subject"], []).append(one["all_right"])
    assert quizzes.answers_by_subject(quizzed.connection, SHIPPED) == answers
    for step, one in zip(quizzes.read_steps(quizzed.connection), steps, strict=True):
        assert (step.number, step.item, step.level, step.ms, step.right, step.last) == tuple(
            one[name] for name in ("number", "item", "level", "ms", "right", "last")
        )
        assert step.all_right == one.get("all_right", False)
        assert (step.score, step.chance) == (one.get("score", 0), one.get("chance", 0))
        guess = len(one["correct"]) / len(one["choices"]) if one["choices"] else None
        assert step.guess == guess
    for run in runs:
        last = sum(one["run"] == run and one["last"] for one in steps)
        assert quizzes.answered(quizzed.connection, run) == last


def test_mistakes_are_counted_up_to_a_place_in_the_log(quizzed: Collection) -> None:
    runs, _steps = told(quizzed)
    events = quizzing.quiz_events(quizzed)
    for before in (None, *(event.logical_ms for event in events[::7])):
        earlier = [event for event in events if before is None or event.logical_ms < before]
        payloads = [json.loads(one.payload) for one in earlier if one.kind is EventKind.QUIZ_STEP]
        wanted = Counter(
            (runs[one["run"]]["mode"], one["correct"][0], one["taken"][0])
            for one in payloads
            if not one["right"] and one["taken"] and one["correct"]
        )
        found = quizzes.mistakes(quizzed.connection, SHIPPED, before)
        assert {tuple(row[:3]): row[3] for row in found} == dict(wanted)
        assert quizzes.mistakes(quizzed.connection, "another", before) == []


def test_only_runs_that_count_and_began_since_a_day_are_told(quizzed: Collection) -> None:
    runs, steps = told(quizzed)
    began = {
        json.loads(event.payload)["run"]: event.learning_day
        for event in quizzing.quiz_events(quizzed)
        if event.kind is EventKind.QUIZ_RUN
    }
    for since in (None, *sorted(set(began.values()))):
        wanted = [
            one["run"]
            for one in steps
            if runs[one["run"]]["sequence"] != "in-order"
            and (since is None or began[one["run"]] >= since)
        ]
        found = quizzes.read_counted(quizzed.connection, [SHIPPED], since)
        assert Counter(step.run for step in found) == Counter(wanted)
    assert list(quizzes.read_counted(quizzed.connection, ["another"], None)) == []


def test_a_rebuild_makes_the_same_rows(quizzed: Collection) -> None:
    assert quizzed.check() == []
    before = derived(quizzed)
    assert before["quiz_step"]
    rebuild(quizzed.connection)
    assert derived(quizzed) == before


@pytest.mark.parametrize(
    "payload",
    [
        {"mode": "walk", "practice": True},
        {"mode": "riddle", "run": "x", "phrasebook": SHIPPED, "sequence": "weak", "seed": 1},
        {"mode": "walk", "run": "x", "phrasebook": SHIPPED, "sequence": "backwards", "seed": 1},
        {"run": "x", "end": "time"},
        {},
        ["mode", "run"],
        None,
    ],
)
def test_what_is_no_run_is_passed_over(quizzed: Collection, payload: object) -> None:
    before = derived(quizzed)
    quizzes.append(quizzed.connection, 9_999, EventKind.QUIZ_RUN, payload)
    quizzes.append(quizzed.connection, 9_999, EventKind.QUIZ_STEP, payload)
    assert derived(quizzed) == before


def test_a_changed_row_is_told_by_check(quizzed: Collection) -> None:
    quizzed.connection.execute("UPDATE quiz_step SET all_right = 1 - all_right WHERE is_last")
    assert {one.where.split()[0] for one in quizzed.check()} == {"quiz_step"}
    quizzed.connection.execute("DELETE FROM quiz_run")
    assert {"quiz_run", "quiz_step"} <= {one.where.split()[0] for one in quizzed.check()}


def test_the_newest_runs_come_first(quizzed: Collection) -> None:

    runs, _steps = told(quizzed)
    assert [run.id for run in newest_runs(quizzed.connection)] == [*runs][::-1]
    assert list(newest_runs(quizzed.connection, "another")) == []
    for run in runs:
        assert find_run(quizzed.connection, run).id == run
    with pytest.raises(LookupError):
        find_run(quizzed.connection, log.new_id())
