"""The plain quiz in this process: commands, messages, wrong options, the history."""

from __future__ import annotations

import io
import re
from collections import deque
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from malgil import Collection
from malgil.base.errors import WriteError
from malgil.cli.plain.quiz import PlainQuiz, numbers_in
from malgil.quiz.session import QuizSession
from malgil.quiz.views import ArrangeAsk, MarkAsk, PickAsk, QuizSetup
from malgil.scheduling.fsrs import Rating
from malgil.store.quizzes import QuestionOrder
from tests.cli.quizzing import questions, steps, verdicts
from tests.store.learner import START, Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Malgil

    Play = Callable[..., list[str]]

SHIPPED = "amazon-live-chat"
NOW = datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=9)))
TOP = "Not this way: Where's my stuff? — 내 물건은 어디있어요?"


class Script:
    """Lines typed ahead. Before the marked one, something else happens."""

    def __init__(
        self, lines: Iterable[str], at: int = -1, happens: Callable[[], object] = int
    ) -> None:
        self._lines = deque(lines)
        self._left = at
        self._happens = happens

    def read(self) -> str | None:
        if self._left == 0:
            self._happens()
        self._left -= 1
        return self._lines.popleft() if self._lines else None

    def is_waiting(self) -> bool:
        return bool(self._lines)


@pytest.fixture
def collection(collection_file: Path) -> Iterator[Collection]:
    with Collection.open(collection_file, now=NOW) as opened:
        yield opened


def started(
    collection: Collection,
    mode: str = "walk",
    branch: str = "gift-cards",
    sequence: QuestionOrder = QuestionOrder.IN_ORDER,
) -> QuizSession:
    setup = QuizSetup(phrasebook=SHIPPED, mode=mode, branch=branch, sequence=sequence, seed=11)
    return QuizSession.start(collection, lambda: NOW, setup)


@pytest.fixture
def play(capsys: pytest.CaptureFixture[str]) -> Play:
    """Return a function that runs a quiz on typed lines and returns what it printed."""

    def run(session: QuizSession, *lines: str, script: Script | None = None) -> list[str]:
        PlainQuiz(session, script or Script(lines), lambda: NOW).run()
        return capsys.readouterr().out.splitlines()

    return run


def test_a_wrong_choice_is_told_with_what_it_is_for(collection: Collection, play: Play) -> None:
    printed = play(started(collection), "1", "1")
    at = printed.index(TOP)
    assert printed[at + 1 : at + 3] == ["- Gift Cards", "1) Problem with a Gift Card"]
    assert printed[at + 3][:3] == "2) "


def test_what_is_gone_on_from_is_told_where_several_ways_are_right(
    collection: Collection, play: Play
) -> None:
    session = started(collection, "scenario", "payment-issues.payment-declined")
    ask = session.next()
    assert isinstance(ask, PickAsk)
    result = session.answer(ask, [0])
    after = session.next()
    assert isinstance(after, PickAsk)
    assert not result.right
    assert {one.label for one in result.correct} == {"Problem with an order", "Payment issues"}
    assert (result.correct[0].label,) == after.way
    assert after.way == ("Problem with an order",)
    assert play(session)[5:7] == [f"? {after.prompt}", "- Problem with an order"]


@pytest.mark.parametrize("line", ["0", "11", "1 2", "gift cards", "!", "x", "-1"])
def test_what_is_not_understood_is_asked_again(
    collection: Collection, play: Play, line: str
) -> None:
    session = started(collection)
    printed = play(session, line)
    assert len(questions(printed)) == 2
    assert verdicts(printed) == []
    assert session.progress().done == 0


@pytest.mark.parametrize(
    ("mode", "line"),
    [
        ("order", "1 2"),
        ("order", "1 1 2 3 4"),
        ("order", "Claim code"),
        ("where", "0"),
        ("where", "1 99"),
    ],
)
def test_numbers_that_do_not_fit_are_asked_again(
    collection: Collection, play: Play, mode: str, line: str
) -> None:
    printed = play(started(collection, mode, ""), line)
    assert [one.prompt for one in questions(printed)] == [questions(printed)[0].prompt] * 2
    assert verdicts(printed) == []


@pytest.mark.parametrize(
    ("line", "size", "numbers"),
    [
        ("1 3,2", 3, (0, 2, 1)),
        ("１，２", 2, (0, 1)),
        ("0", 10, (9,)),
        ("10", 10, (9,)),
        ("0", 9, None),
        ("0", 11, None),
        ("10", 11, (9,)),
        ("", 5, None),
        (",", 5, None),
        ("1x", 5, None),
        ("²", 5, (1,)),
        ("00000000001", 5, None),
    ],
)
def test_numbers_on_a_line(line: str, size: int, numbers: tuple[int, ...] | None) -> None:
    assert numbers_in(line, size) == numbers


def test_a_partial_answer_has_its_score_and_what_is_right(
    collection: Collection, play: Play
) -> None:
    printed = play(started(collection, "where", ""), "1 2")
    (verdict,) = verdicts(printed)
    assert verdict.startswith("✗ Wrong · ")
    assert "% of a perfect answer · guessing" in verdict
    assert any(line.startswith("Not there: ") for line in printed)
    printed = play(started(collection, "order", ""), "5 4 3 2 1")
    (verdict,) = verdicts(printed)
    assert "% of the pairs in order · guessing 50%" in verdict
    assert steps(printed)[:1] == ["Where's my stuff?"]
    assert any(line.startswith("Your choice for place 1: ") for line in printed)


def test_undo_and_redo_take_a_question_back_and_bring_it_back(
    collection: Collection, play: Play
) -> None:
    session = started(collection)
    printed = play(session, ":r", "", ":u", ":r", ":h", "q", "")
    assert printed.count("Nothing to redo.") == 1
    assert printed.count("Undone: question 1 is asked again.") == 1
    assert printed.count("Redone: the answer to question 1 counts.") == 1
    assert session.progress().done == 1
    left = session.progress().total - 1
    assert printed[-1] == f"Left: {left} questions. Resume with malgil quiz --resume."


def test_undo_before_the_first_answer_takes_the_run_back(
    collection: Collection, play: Play
) -> None:
    printed = play(started(collection), ":u", "1")
    assert printed[-1] == "Undone: quiz"
    assert QuizSession.resume(collection, Clock()) is None
    assert collection.redo(START) is not None


def test_a_change_after_the_last_answer_is_undone_first(collection: Collection, play: Play) -> None:
    session = started(collection)
    ask = session.next()
    assert isinstance(ask, PickAsk)
    session.give_up(ask)
    collection.set_setting("new_per_day", 3, START)
    printed = play(session, ":u", ":u", ":q")
    undone = [line for line in printed if line.startswith("Undone")]
    assert undone == ["Undone: setting · New cards per day", "Undone: question 1 is asked again."]


def test_the_last_answer_is_undone_if_that_was_typed_ahead(
    collection: Collection, play: Play
) -> None:
    session = started(collection, branch="gift-cards.problem-with-a-gift-card")
    total = session.progress().total
    printed = play(session, *[""] * total, ":u", "")
    assert f"Undone: question {total} is asked again." in printed
    assert len(verdicts(printed)) == total + 1
    assert session.progress().done == total


def test_a_due_card_is_told_to_be_reviewed(collection: Collection, play: Play) -> None:
    card = f"{SHIPPED}/lost-a-gift-card/gift-cards.problem-with-a-gift-card.lost-a-gift-card/path"
    collection.answer(card, Rating.EASY, NOW - timedelta(days=400))
    session = started(collection, sequence=QuestionOrder.SHUFFLE)
    told = "Counted as the review of a card due today: Again, again in 10 minutes."
    printed = play(session, *[""] * session.progress().total)
    assert told in printed
    assert "Counted as the review of 1 card due today." in printed
    assert "Practice in menu order: it does not count." not in printed


def test_a_question_answered_elsewhere_has_a_notice_and_no_verdict(
    collection: Collection, collection_file: Path, play: Play
) -> None:
    session = started(collection)

    def other_window() -> None:
        with Collection.open(collection_file, now=NOW) as second:
            other = QuizSession.resume(second, lambda: NOW)
            assert other is not None
            ask = other.next()
            assert isinstance(ask, PickAsk)
            other.give_up(ask)

    printed = play(session, script=Script(["", ""], at=0, happens=other_window))
    notice = "This question was answered elsewhere. Nothing was graded here."
    assert printed.count(notice) == 1
    assert len(verdicts(printed)) == 1
    assert session.progress().done == 2


def test_an_answer_that_cannot_be_written_has_no_verdict(
    collection: Collection, capsys: pytest.CaptureFixture[str]
) -> None:
    session = started(collection)
    collection.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(WriteError):
        PlainQuiz(session, Script([""]), lambda: NOW).run()
    assert verdicts(capsys.readouterr().out.splitlines()) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--mode", "wlak"), "--mode has no mode wlak. Did you mean: walk?"),
        (("--mode", "77"), "walk, scenario, where, order, next, journey"),
        (("--branch", "Gift Crads"), "  Gift Cards"),
        (("--shuffle", "--weak"), "--shuffle, --weak"),
        (("--limit", "0"), "--limit"),
        (("--minutes", "nan"), "--minutes"),
        (("--seed", "-1"), "--seed"),
        (("--seed", "12345678901"), "--seed"),
        (("--json",), "--json goes with --history only."),
        (("--phrasebook", "amazon-live-chatt"), "amazon-live-chat"),
        (("--history", "--resume"), "--history takes none"),
        (("--history", "--missed"), "--history takes none"),
        (("--resume", "--missed"), "Only one of these at once: --resume, --missed"),
        (("--history", "--branch", "Gift Cards"), "--history takes none"),
    ],
)
def test_bad_options_say_what_is_wrong(malgil: Malgil, options: tuple[str, ...], said: str) -> None:
    ran = malgil("quiz", "--plain", *options)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("journey", "has no contact flow, so there is no journey."),
        ("scenario", "has no situations for a scenario quiz."),
    ],
)
def test_a_mode_that_a_phrasebook_cannot_give_says_so(
    malgil: Malgil, tmp_path: Path, mode: str, said: str
) -> None:
    outline = tmp_path / "tiny.txt"
    outline.write_text("Hello ☞ 안녕하세요\n", encoding="utf-8")
    assert malgil("import", str(outline)).code == 0
    ran = malgil("quiz", "--plain", "--mode", mode, "--phrasebook", "tiny")
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err


def test_nothing_to_ask_says_so(malgil: Malgil, tmp_path: Path) -> None:
    outline = tmp_path / "tiny.txt"
    outline.write_text("Hello ☞ 안녕하세요\n", encoding="utf-8")
    assert malgil("import", str(outline)).code == 0
    ran = malgil("quiz", "--plain", "--mode", "order", "--phrasebook", "tiny")
    assert (ran.code, ran.out) == (1, "")
    assert "nothing to ask here in the phrasebook tiny" in ran.err


def test_only_what_was_left_can_be_resumed(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert malgil("quiz", "--plain", "--resume").err.startswith("There is no unfinished quiz")
    assert malgil("quiz", "--plain", "--mode", "where", "--limit", "3").code == 0
    assert malgil("quiz", "--plain", "--branch", "Gift Cards", "--weak").code == 0
    for options, first in {
        (): "Walk · Gift Cards · weakest first · ",
        ("--mode", "where"): "Where is it? · The whole menu · in menu order · 3 questions",
        ("--limit", "3"): "Where is it? · The whole menu · in menu order · 3 questions",
        ("--branch", "gift cards"): "Walk · Gift Cards · weakest first · ",
    }.items():
        ran = malgil("quiz", "--plain", "--resume", *options)
        assert (ran.code, ran.out.startswith(first)) == (0, True), ran
    ran = malgil("quiz", "--plain", "--resume", "--mode", "next")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("There is no such unfinished quiz")


def test_the_missed_ones_alone_can_be_asked_again(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    def play(*options: str, typed: str = "") -> list[str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        ran = malgil("quiz", "--plain", *options)
        assert (ran.code, ran.err) == (0, "")
        return ran.out.splitlines()

    ones = "1\n" * 6
    first = play("--mode", "next", "--shuffle", "--seed", "2", "--limit", "6", typed=ones)
    asked = zip(questions(first), verdicts(first), strict=True)
    missed = [one.before for one, verdict in asked if verdict[0] == "✗"]
    assert 0 < len(missed) < 6
    assert "To repeat the missed ones: malgil quiz --missed" in first
    play("--branch", "Gift Cards", typed="\n")
    assert play("--missed")[0] == "Walk · Gift Cards · in menu order · 1 question"
    again = play("--missed", "--mode", "next", typed=ones)
    assert [one.before for one in questions(again)] == missed
    assert len(verdicts(again)) == len(missed)


def test_without_anything_missed_there_is_nothing_to_repeat(
    collection: Collection, malgil: Malgil
) -> None:
    assert malgil("quiz", "--plain", "--missed").err.startswith("No question of such a quiz")
    session = started(collection, "where", branch="gift-cards.move-funds-to-another-account")
    ask = session.next()
    assert isinstance(ask, MarkAsk)
    right = [n for n, spot in enumerate(ask.items) if spot.path == ("Gift Cards",)]
    assert session.answer(ask, right).right
    ran = malgil("quiz", "--plain", "--missed")
    assert (ran.code, ran.out, ran.err) == (1, "", "Nothing was missed in this run.\n")
    assert len(malgil("quiz", "--history").out.splitlines()) == 1


def test_the_history_as_a_table(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert malgil("quiz", "--history").out == "No quiz has been started yet.\n"
    assert malgil("quiz", "--history", "--json").out == "[]\n"
    malgil("quiz", "--plain", "--mode", "order", "--limit", "2")
    malgil("quiz", "--plain", "--branch", "Gift Cards", "--shuffle", "--limit", "1")
    rows = malgil("quiz", "--history").out.splitlines()
    assert [row.split()[:2] for row in rows] == [["2026-11-23", "09:00"]] * 2
    assert rows[0].endswith("left: 1  Gift Cards")
    assert rows[1].endswith("left: 2  The whole menu")
    assert len(malgil("quiz", "--history", "--mode", "order").out.splitlines()) == 1
    assert len(malgil("quiz", "--history", "--limit", "1").out.splitlines()) == 1


def test_the_history_shows_each_score_beside_guessing(
    malgil: Malgil, collection: Collection
) -> None:
    session = started(collection, "order")
    ask = session.next()
    assert isinstance(ask, ArrangeAsk)
    session.answer(ask, list(range(len(ask.shown))))
    walk = started(collection, "walk", branch="gift-cards")
    asked = walk.next()
    assert isinstance(asked, PickAsk)
    walk.give_up(asked)
    rows = malgil("quiz", "--history").out.splitlines()
    assert any(re.search(r"0/1 +0% +guessing would give \d+% ", row) for row in rows)
    assert any(re.search(r" \d+% of the pairs in order · guessing 50% ", row) for row in rows)


def test_the_app_needs_a_terminal(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    ran = malgil("quiz")
    assert ran.code == 1
    assert "malgil quiz --plain" in ran.err


def test_the_app_starts_with_what_was_asked_for(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[object, object]] = []

    def run_app(_collection: Collection, _clock: object, **told: object) -> int:
        asked = told["quiz"]
        calls.append((told["start"], asked.setup.mode if isinstance(asked, QuizSession) else asked))
        return 0

    monkeypatch.setattr("malgil.tui.app.run_app", run_app)
    monkeypatch.setattr("malgil.cli.context.has_terminal", lambda: True)
    assert malgil("quiz").code == 0
    assert malgil("quiz", "--mode", "where", "--seed", "0").code == 0
    assert malgil("quiz", "--resume").code == 1
    setup = QuizSetup(phrasebook=SHIPPED, mode="where", seed=0)
    assert calls == [("quiz", None), ("quiz", setup)]
    monkeypatch.setattr("sys.stdin", None)
    malgil("quiz", "--plain", "--mode", "where")
    malgil("quiz", "--plain")
    assert malgil("quiz", "--resume").code == 0
    assert malgil("quiz", "--resume", "--mode", "where").code == 0
    assert calls[2:] == [("quiz", "walk"), ("quiz", "where")]
