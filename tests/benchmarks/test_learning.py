"""The simulated learners of `benchmarks/learning/`."""

from __future__ import annotations

import copy
import math
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.learning import anki
from benchmarks.learning.learner import WORLDS, Learner, World
from benchmarks.learning.memory import DAY, MEMORIES, Memory, Moment, label, meaning
from benchmarks.learning.menu import Menu
from benchmarks.learning.run import Course, Task, run, simulate
from benchmarks.learning.tables import tables
from benchmarks.learning.trainers import START, Malgil

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

FACT = meaning("orders")


def item(name: str, label: str, gloss: str, *items: dict[str, Any]) -> dict[str, Any]:
    phrase = name.rpartition(".")[2]
    return {"id": name, "phrase": phrase, "label": label, "glosses": [gloss], "items": items}


TREE = [
    item(
        "orders",
        "Orders",
        "주문",
        item("orders.late", "Shipment is late", "배송이 늦어요"),
        item("orders.lost", "Shipment is lost", "배송이 사라졌어요"),
    ),
    item(
        "refunds",
        "Refunds",
        "환불",
        item("refunds.wrong", "Wrong refund", "환불이 틀려요"),
        item("refunds.where", "Refund status", "환불 상태"),
    ),
]


def cards(items: Sequence[dict[str, Any]], above: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    for row in items:
        path, (gloss,) = (*above, row["label"]), row["glosses"]
        kinds = {"meaning": (row["label"], [gloss]), "label": (gloss, [row["label"]])}
        if not row["items"]:
            kinds["path"] = (gloss, [])
        for kind, (prompt, answers) in kinds.items():
            yield {
                "id": f"book/{row['phrase']}/{kind}",
                "phrase": row["phrase"],
                "type": kind,
                "prompt": prompt,
                "answers": answers,
                "paths": [path],
            }
        yield from cards(row["items"], path)


@pytest.fixture
def menu() -> Menu:
    return Menu(TREE, list(cards(TREE)))


@pytest.fixture(params=MEMORIES)
def memory(request: pytest.FixtureRequest) -> Memory:
    return MEMORIES[request.param](lambda _fact: 0.0)


def recalled(memory: Memory, at: Moment, *practised: Moment) -> float:
    for moment in practised:
        memory.practise(FACT, moment, 1, right=True)
    return memory.recall(FACT, at)


def test_recall_falls_with_time(memory: Memory) -> None:
    began = Moment(0, 0)
    memory.practise(FACT, began, 1, right=True)
    recall = [memory.recall(FACT, began.after_rest(days * DAY)) for days in (0, 1, 7, 60, 300)]
    assert recall == sorted(recall, reverse=True)
    assert recall[0] > 0.9
    assert 0 <= recall[-1] < 0.1


def test_practice_raises_recall_and_spaced_practice_more(memory: Memory) -> None:
    spaced, massed = copy.deepcopy(memory), copy.deepcopy(memory)
    began, day_later = Moment(0, 0), Moment(0, 0).after_rest(DAY)
    at = day_later.after_rest(20 * DAY)
    once = recalled(memory, at, began)
    assert recalled(massed, at, began, began.after_study(60)) > once
    assert recalled(spaced, at, began, day_later) > recalled(massed, at)


def test_what_was_never_learned_is_not_recalled(memory: Memory) -> None:
    assert FACT not in memory
    assert memory.recall(FACT, Moment(0, 0)) == 0
    memory.grant(FACT, Moment(0, 0))
    assert FACT in memory
    assert memory.recall(FACT, Moment(0, 0)) > 0.8


def test_the_menu_has_leaves_ways_and_look_alikes(menu: Menu) -> None:
    assert menu.leaves == ["orders.late", "orders.lost", "refunds.wrong", "refunds.where"]
    assert menu.ways["Refunds", "Refund status"] == ("refunds", "refunds.where")
    assert menu.items["orders.late"].beside == ("orders.lost",)
    assert menu.alike["late"]["lost"] == menu.alike["lost"]["late"] > 0.5
    assert "orders" not in menu.alike["late"]
    assert [card.ways for card in menu.cards if card.phrase == "lost"] == [
        (),
        (),
        (("orders", "orders.lost"),),
    ]


@pytest.mark.parametrize(
    ("memory_name", "world", "leaves"),
    [
        ("trace", World(), [2.240391, 3.407555, 3.764147, 3.880502]),
        ("half", World(), [2.209241, 3.316359, 3.705689, 3.857408]),
        (
            "trace",
            World(read=1.5, prior=0, depend=0.7, load=1),
            [0.909722, 3.048887, 3.640093, 3.811196],
        ),
        (
            "half",
            World(read=1.5, prior=0, depend=0.7, load=1),
            [0.909722, 2.939174, 3.599387, 3.78735],
        ),
    ],
)
def test_a_learner_agrees_with_the_reference(
    menu: Menu, memory_name: str, world: World, leaves: list[float]
) -> None:
    """The figures are those of another program with the same parameters and seed."""
    learner = Learner(menu, world, memory_name, seed=7)
    known = []
    for day in range(4):
        learner.wake(START + day * DAY)
        known.append(learner.known_leaves())
        if day == 0:
            learner.look_at(("refunds", "refunds.where"))
        for card in menu.cards:
            learner.reply(card)
    assert known == pytest.approx(leaves, abs=1e-6)


def test_a_shown_step_takes_a_second_and_is_not_asked(menu: Menu) -> None:
    learner = Learner(menu, WORLDS["base"], "trace", seed=1)
    learner.wake(START)
    way = menu.cards[-1]
    reply = learner.reply(way, shown={"refunds"})
    assert [name for name, _right in reply.steps] == ["refunds.where"]
    assert reply.seconds == learner.at.clock - START
    assert reply.seconds in {1 + 3, 1 + 7}


def test_looking_at_a_way_teaches_it(menu: Menu) -> None:
    learner = Learner(menu, WORLDS["beginner"], "half", seed=1)
    learner.wake(START)
    before = learner.known_leaves()
    seconds = learner.look_at(menu.ways["Orders", "Shipment is lost"])
    assert seconds > 2 * 3
    assert learner.known_leaves() > before


def test_a_pass_through_the_menu_is_as_likely_as_its_steps(menu: Menu) -> None:
    learner = Learner(menu, WORLDS["base"], "trace", seed=1)
    learner.wake(START)
    early = copy.deepcopy(learner).errorless_pass()
    for _turn in range(3):
        for card in menu.cards:
            learner.reply(card)
    assert early < copy.deepcopy(learner).errorless_pass() < 1
    assert learner.recall(label("late")) > 0.5


@pytest.mark.parametrize("arm", ["malgil", "leitner"])
def test_a_trainer_teaches(arm: str, tmp_path: Path) -> None:
    course = simulate(Task(arm, "base", "half", 0), 2, tmp_path)
    assert course.leaves == sorted(course.leaves)
    assert course.labels[0] == 0 < course.labels[2]
    assert all(1 < minutes < 15 for minutes in course.minutes)
    assert course.minutes_to(course.leaves[1]) == course.minutes[0]
    assert course.minutes_to(104) == math.inf
    assert len(course.paths) == len(course.promised) == (3 if arm == "malgil" else 0)


def test_runs_repeat() -> None:
    task = Task("leitner", "beginner", "trace", 3)
    assert run(task, 1) == run(task, 1)


@pytest.mark.skipif(bool(anki.missing()), reason=f"needs the {anki.missing()}")
def test_anki_teaches() -> None:
    course = run(Task("anki", "base", "half", 0), 2)
    assert course.leaves == sorted(course.leaves)
    assert all(1 < minutes < 15 for minutes in course.minutes)


def test_a_way_is_shown_first_and_its_sure_steps_are_not_asked(
    menu: Menu, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given = [
        SimpleNamespace(
            id="book/where/path",
            phrase="where",
            type="path",
            paths=[["Refunds", "Refund status"]],
            shown_first=not asked,
            steps=[("refunds", False), ("refunds.where", True)],
        )
        for asked in (False, True)
    ]
    calls: list[tuple[Any, ...]] = []
    newer = SimpleNamespace(
        next_card=lambda _now: given.pop(0) if given else None,
        shown=lambda card, _now, **extra: calls.append((card, extra)),
        answer=lambda card, rating, _now, **extra: calls.append((card, rating, extra)),
    )
    monkeypatch.setattr("malgil.Collection.open", lambda *_path, **_now: newer)
    learner = Learner(menu, WORLDS["base"], "trace", seed=1)
    learner.wake(START)
    Malgil(tmp_path / "unused", menu).session(learner)
    shown, answered = calls
    assert shown == ("book/where/path", {"duration_ms": 6000})
    ((name, right),) = answered[2]["steps"]
    assert name == "refunds.where"
    assert answered[1] == (3 if right else 1)


def test_the_tables_have_medians_and_ranges() -> None:
    fast = Course([0, 80, 95], [0, 0.25, 0.5], [10, 20], [0, 70, 90], [9, 16, 9], 0.5)
    slow = Course([0, 60, 79], [0, 0.25, 0.5], [15, 20], [0, 70, 90], [9, 16, 9], 0.5)
    none = Course([0, 60, 70], [0, 0.25, 0.5], [20, 20], [], [], 0)
    courses = {
        Task("malgil", "base", "trace", 0): fast,
        Task("malgil", "base", "trace", 1): slow,
        Task("anki", "base", "trace", 0): none,
    }
    lines = list(tables(courses, 2))
    assert "| base, trace | 22 (10 to 35) | never |  |" in lines
    promised = next(line for line in reversed(lines) if line.startswith("| base, trace |"))
    assert promised == (
        "| base, trace | 12.5 | 16.2 (15.0 to 17.5) | 0.77 (0.71 to 0.83) | 75 (50 to 100) |"
    )
