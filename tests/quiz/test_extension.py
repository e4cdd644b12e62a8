"""A seventh mode, which takes only this file and a line in `QUIZ_MODES`."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from malgil.base.events import EventKind
from malgil.cli.program import run
from malgil.quiz.history import runs
from malgil.quiz.modes.base import Mode, PickQuestion, QuizItem, load_mode
from malgil.quiz.run_log import write
from malgil.quiz.session import QuizSession
from malgil.quiz.setup import last_setup
from malgil.quiz.views import PickAsk, QuizSetup
from malgil.store.database import transaction
from malgil.store.log import new_id
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder, QuizModeEntry
from malgil.tui.app import MalgilApp
from malgil.tui.quiz.cards import PickCard
from malgil.tui.quiz.run import QuizScreen, QuizStage
from malgil.wording import mode_name
from tests.store.learner import Clock
from tests.tui.conftest import shown, unhurried
from tests.tui.conftest import write as type_text
from tests.tui.quizzing import LEVEL, open_quiz

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from malgil.collection import Collection
    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.paths import Choice
    from malgil.quiz.modes.base import Confused

NAME = "opens"


class OpensQuestion(PickQuestion):
    """Asks for the first choice of a level."""

    def __init__(self, item: QuizItem, index: MenuIndex) -> None:
        super().__init__(NAME, item, index.label(item.phrase) if item.phrase else "메뉴")
        self._level = index.children(item.item)

    @property
    def choices(self) -> tuple[Choice, ...]:
        return () if self.steps else tuple(sorted(self._level, key=lambda choice: choice.label))

    @property
    def correct(self) -> tuple[int, ...]:
        return (self.choices.index(self._level[0]),)

    @property
    def right_answer(self) -> tuple[Choice, ...]:
        return self._level[:1]

    @property
    def chance(self) -> float:
        return 1 / len(self._level)

    def _go_on(self, number: int) -> Choice:
        del number
        return self._level[0]


class OpensMode(Mode):
    name = NAME
    title = "What opens it?"
    about = "A branch is shown. Which label opens its level?"

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterable[QuizItem]:
        del branch, seed
        return (self._item(index, parent) for parent in index.parents())

    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        parents = {parent or "top": parent for parent in index.parents()}
        return self._item(index, parents[key]) if key in parents else None

    def open(
        self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused
    ) -> OpensQuestion:
        del seed, confused
        return OpensQuestion(item, index)

    def _item(self, index: MenuIndex, parent: str) -> QuizItem:
        phrase = index.places[parent].item.phrase if parent else ""
        return QuizItem(parent or "top", parent, f"level:{parent}", phrase)


MODE = OpensMode()


@pytest.fixture
def collection(
    collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Collection, Clock]]:
    monkeypatch.setattr("tests.conftest._NoEntry.gettext", lambda _self, text: text)
    monkeypatch.setitem(QUIZ_MODES, NAME, QuizModeEntry(__name__))
    clock = Clock()
    with open_quiz(collection_file, clock()) as opened:
        yield opened, clock


def setup(limit: int | None = None) -> QuizSetup:
    return QuizSetup(
        phrasebook="small", mode=NAME, sequence=QuestionOrder.SHUFFLE, limit=limit, seed=1
    )


def answer(session: QuizSession, *, right: bool) -> None:
    ask = session.next()
    assert isinstance(ask, PickAsk)
    assert session._question is not None
    first = session._question.answer_labels[0]
    labels = [choice.label for choice in ask.choices]
    number = labels.index(first) if right else (labels.index(first) + 1) % len(labels)
    assert session.answer(ask, [number], duration_ms=500).right is right


async def test_a_made_up_mode_is_a_mode_of_the_app(
    collection: tuple[Collection, Clock],
) -> None:
    opened, clock = collection
    app = MalgilApp(opened, clock, start="home", pressed=unhurried())
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.press("f1", "slash")
        await type_text(pilot, "What opens it")
        await pilot.pause()
        assert "What opens it?: A branch is shown." in shown(pilot)
        await pilot.press("escape", "escape", "2")
        number = str(len(QUIZ_MODES))
        assert f"{number} What opens it?" in shown(pilot)
        await pilot.press(number, "enter")
        await pilot.pause()
        assert isinstance(app.screen, QuizScreen)
        card = app.screen.card
        assert isinstance(card, PickCard)
        assert card.ask.prompt == "메뉴"
        right = [choice.label for choice in card.ask.choices].index(LEVEL[0])
        await pilot.press(str(right + 1))
        assert app.screen.stage is QuizStage.VERDICT
        assert "✓ Right" in shown(pilot)
        await pilot.press("enter", "minus")
        assert "Not known" in shown(pilot)


def test_a_made_up_mode_is_a_mode_of_the_program(
    collection: tuple[Collection, Clock],
    collection_file: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    collection[0].close()
    monkeypatch.setenv("MALGIL_COLLECTION", str(collection_file))
    monkeypatch.setenv("MALGIL_NOW", collection[1]().isoformat())

    def malgil(*arguments: str, typed: str = "") -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert run((*arguments, "--lang", "en")) == 0
        return capsys.readouterr().out

    options = ("quiz", "--plain", "--mode", NAME, "--shuffle", "--seed", "1", "--limit", "2")
    printed = malgil(*options, typed="1\n\n").splitlines()
    assert printed[0] == "What opens it? · The whole menu · shuffled · 2 questions"
    assert printed[1] == MODE.about
    verdicts = [line for line in printed if line[0] in "✓✗"]
    assert len(verdicts) == 2
    assert verdicts[-1] == "✗ Not known"
    (past,) = json.loads(malgil("quiz", "--history", "--json"))
    assert (past["mode"], past["questions"]) == (NAME, 2)
    assert "What opens it?" in malgil("quiz", "--history", "--mode", NAME)
    assert "What opens it?" in malgil("stats")
    for _known in range(2):
        counted = json.loads(malgil("stats", "--json"))["quiz"]["modes"][-1]
        assert (counted["mode"], counted["questions"]) == (NAME, 2)
        monkeypatch.delitem(QUIZ_MODES, NAME, raising=False)
    assert f"{NAME} " in malgil("stats")
    assert f"  {NAME} " in malgil("quiz", "--history")


def test_a_mode_of_another_version_is_listed_by_its_name(
    collection: tuple[Collection, Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, clock = collection
    session = QuizSession.start(opened, clock, setup(limit=3))
    answer(session, right=True)
    answer(session, right=False)
    monkeypatch.delitem(QUIZ_MODES, NAME)
    (past,) = runs(opened)
    assert (past.mode, past.questions, past.right, past.finished) == (NAME, 2, 1, False)
    assert mode_name(past.mode) == NAME
    assert QuizSession.resume(opened, clock) is None
    assert QuizSession.latest(opened, clock) is None
    assert last_setup(opened).mode == "walk"
    assert opened.check() == []


def test_a_run_that_says_little_is_listed(collection: tuple[Collection, Clock]) -> None:
    opened, clock = collection
    payload: dict[str, object] = {"run": "r", "mode": "later", "phrasebook": "small"}
    payload |= {"sequence": "shuffle", "seed": 1}
    stamp = opened.stamp(clock())
    with transaction(opened.connection):
        write(opened.connection, EventKind.QUIZ_RUN, payload, event_id=new_id(), stamp=stamp)
    (past,) = runs(opened)
    assert (past.mode, past.total, past.questions) == ("later", 0, 0)
    assert opened.check() == []


def test_a_made_up_mode_resumes_and_repeats_what_was_missed(
    collection: tuple[Collection, Clock],
) -> None:
    opened, clock = collection
    session = QuizSession.start(opened, clock, setup(limit=2))
    answer(session, right=False)
    resumed = QuizSession.resume(opened, clock)
    assert resumed is not None
    assert resumed.run_id == session.run_id
    answer(resumed, right=True)
    report = resumed.report()
    assert report.run.finished
    assert [question.right for question in report.missed] == [False]
    again = resumed.missed_again()
    assert again.progress().total == 1
    answer(again, right=True)


@pytest.mark.parametrize("name", QUIZ_MODES)
def test_each_mode_has_the_name_that_it_is_listed_by(name: str) -> None:
    assert load_mode(name).name == name
