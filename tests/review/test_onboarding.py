from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import WriteError
from malgil.base.events import Event, EventKind
from malgil.collection import Collection
from malgil.phrasebook.goals import path_goals
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.review.onboarding import Onboarding
from malgil.store import log
from tests.store.learner import Clock, derived, open_with, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def events(collection: Collection, kind: EventKind) -> list[Event]:
    return list(log.read(collection.connection, "kind = ?", (kind,)))


def go_right(walk: Onboarding, number: int, duration_ms: int = 3000) -> None:
    descent = walk.descent(number)
    for item in walk.questions[number].ways[0]:
        choice = next(at for at, one in enumerate(descent.level) if one.id == item)
        descent.choose(choice)
    assert descent.finished
    assert descent.all_right
    walk.finish(number, descent, duration_ms)


def test_three_leaves_near_the_top_of_three_branches(collection: Collection) -> None:
    walk = Onboarding(collection, Clock())
    assert len(walk.questions) == 3
    assert len({one.ways[0][0] for one in walk.questions}) == 3
    book = collection.book("amazon-live-chat")
    places = {place.item.id: place for place in book.places()}
    prompts = {item: goal.prompt for goal in path_goals(book) for item in goal.items}
    for one in walk.questions:
        assert one.card.phrasebook == book.id
        assert min(map(len, one.ways)) == 2
        assert one.card.paths == tuple(places[way[-1]].path for way in one.ways)
        assert all(places[way[-1]].is_leaf for way in one.ways)
        assert one.card.prompt == prompts[one.ways[0][-1]]


def test_the_same_all_day_and_others_on_another(collection: Collection) -> None:
    clock = Clock()
    first = Onboarding(collection, clock).questions
    clock.go(hours=18)
    assert Onboarding(collection, clock).questions == first
    found = set()
    for _ in range(5):
        clock.next_day()
        found.add(Onboarding(collection, clock).questions)
    assert len(found) > 1


def test_branches_that_were_met_come_first(collection: Collection) -> None:
    clock = Clock()
    day = study(collection, clock, most=3)
    met = {one.card.phrase for one in day.questions}
    book = collection.book("amazon-live-chat")
    phrase_of = {place.item.id: place.item.phrase for place in book.places()}
    for _ in range(5):
        tops = {one.ways[0][0] for one in Onboarding(collection, clock).questions}
        # A phrase with several paths may start in another branch, so all its paths count.
        assert any(phrase_of[top] in met for top in tops)
        clock.next_day()


def test_a_walk_is_kept_as_a_quiz_and_leaves_the_schedule_alone(collection: Collection) -> None:
    clock = Clock()
    study(collection, clock)
    before = derived(collection)
    walk = Onboarding(collection, clock)
    go_right(walk, 0, 3001)
    go_right(walk, 1)
    assert derived(collection) == before
    (run,) = events(collection, EventKind.QUIZ_RUN)
    assert json.loads(run.payload) == {
        "mode": "walk",
        "sequence": [one.ways[0][-1] for one in walk.questions],
        "practice": True,
        "questions": 3,
    }
    steps = [json.loads(event.payload) for event in events(collection, EventKind.QUIZ_STEP)]
    way = walk.questions[0].ways[0]
    mine = [step for step in steps if step["question"] == 0]
    assert [step["taken"] for step in mine] == list(way)
    assert [step["level"] for step in mine] == ["", *way[:-1]]
    assert all(step["run"] == run.id and step["right"] for step in steps)
    assert all(step["taken"] in step["choices"] for step in steps)
    assert {step["place"] for step in mine} == {way[-1]}
    assert sum(step["ms"] for step in mine) == 3001
    actions = {event.action for event in events(collection, EventKind.QUIZ_STEP)}
    assert len(actions) == 2
    assert run.action in actions
    assert collection.check() == []


def test_a_wrong_step_and_giving_up_are_kept(collection: Collection) -> None:
    walk = Onboarding(collection, Clock())
    right = {way[0] for way in walk.questions[0].ways}
    descent = walk.descent(0)
    wrong = next(at for at, one in enumerate(descent.level) if one.id not in right)
    chosen = descent.level[wrong].id
    descent.choose(wrong)
    walk.finish(0, descent, 100)
    first, last = (json.loads(one.payload) for one in events(collection, EventKind.QUIZ_STEP))
    assert (first["taken"], first["right"]) == (chosen, False)
    assert (last["taken"], last["right"]) == (None, False)
    assert last["level"] == walk.questions[0].ways[0][0]


def test_giving_up_at_once_is_kept_too(collection: Collection) -> None:
    walk = Onboarding(collection, Clock())
    walk.finish(2, walk.descent(2), -5)
    (event,) = events(collection, EventKind.QUIZ_STEP)
    step = json.loads(event.payload)
    assert (step["taken"], step["level"], step["ms"]) == (None, "", 0)


def test_only_looking_leaves_no_trace(collection: Collection) -> None:
    before = len(list(log.read(collection.connection)))
    Onboarding(collection, Clock()).descent(0).choose(0)
    assert len(list(log.read(collection.connection))) == before


def test_finishing_twice_writes_once(collection: Collection) -> None:
    walk = Onboarding(collection, Clock())
    go_right(walk, 0)
    count = len(list(log.read(collection.connection)))
    go_right(walk, 0)
    assert len(list(log.read(collection.connection))) == count


def test_a_failed_write_can_be_tried_again(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = Onboarding(collection, Clock())
    count = len(list(log.read(collection.connection)))

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(log, "append", fail)
        with pytest.raises(WriteError):
            go_right(walk, 0)
    assert len(list(log.read(collection.connection))) == count
    go_right(walk, 0)
    go_right(walk, 1)
    assert len(events(collection, EventKind.QUIZ_RUN)) == 1


def test_undo_after_a_walk(collection: Collection) -> None:
    clock = Clock()
    study(collection, clock, most=2)
    before = derived(collection)
    walk = Onboarding(collection, clock)
    go_right(walk, 0)
    go_right(walk, 1)
    for _ in range(2):
        assert collection.undo(clock()) is not None
    after = derived(collection)
    assert after.pop("cancelled") != before.pop("cancelled")
    assert after == before
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.card is not None


def test_few_branches_give_few_questions(tmp_path: Path) -> None:
    phrases = tuple(Phrase(id=one, label=one.title()) for one in ("a", "b", "c", "same"))
    same = [MenuItem(id=f"{top}.same", phrase="same", glosses=("같음",)) for top in "ab"]
    book = Phrasebook(
        id="small",
        title={},
        phrases=phrases,
        menu=(
            MenuItem(id="a", phrase="a", glosses=("가",), items=(same[0],)),
            MenuItem(id="b", phrase="b", glosses=("나",), items=(same[1],)),
            MenuItem(id="c", phrase="c", glosses=("다",)),
        ),
    )
    with open_with(tmp_path / "small", book) as collection:
        questions = Onboarding(collection, Clock()).questions
    assert sorted(one.ways for one in questions) == [
        (("a", "a.same"),),
        (("b", "b.same"),),
        (("c",),),
    ]
    flow_only = Phrasebook(id="empty", title={})
    with open_with(tmp_path / "empty", flow_only) as collection:
        assert Onboarding(collection, Clock()).questions == ()
