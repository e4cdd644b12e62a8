"""Quiz history: runs, reports, confusions, and the defaults of the setup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import UsageError
from malgil.collection import Collection
from malgil.quiz.history import runs
from malgil.quiz.session import QuizSession
from malgil.quiz.setup import (
    branch_rows,
    default_phrasebook,
    default_sequence,
    last_setup,
    resolve_branch,
)
from malgil.quiz.views import PickAsk, QuizEnd, QuizSetup
from malgil.scheduling.fsrs import Rating
from malgil.store.confusions import confused_pairs
from malgil.store.quizzes import QuestionOrder
from tests.quiz.quiz_books import book_of
from tests.quiz.quizzing import SHIPPED, Clock, answer, make_due, run_through, setup

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def choose_label(session: QuizSession, label: str, *, ms: int = 500) -> bool:
    ask = session.next()
    assert isinstance(ask, PickAsk)
    texts = [one.label for one in ask.choices]
    return session.answer(ask, [texts.index(label)], duration_ms=ms).right


def test_the_history_has_the_newest_first(collection: Collection, clock: Clock) -> None:
    assert runs(collection) == []
    first = QuizSession.start(collection, clock, setup(limit=2))
    answer(first, right=True)
    clock.go(minutes=3)
    second = QuizSession.start(collection, clock, setup("order", QuestionOrder.IN_ORDER))
    run_through(second)
    newest, oldest = runs(collection)
    assert (newest.id, oldest.id) == (second.run_id, first.run_id)
    assert newest.started_ms - oldest.started_ms == 180_000
    assert (oldest.questions, oldest.total, oldest.right, oldest.finished) == (1, 2, 1, False)
    assert oldest.median_level_ms == 700
    assert oldest.branch == ("Gift Cards",)
    assert oldest.counted
    assert 0 < oldest.chance < 0.1
    assert (newest.finished, newest.counted, newest.score) == (True, False, 1.0)
    assert runs(collection, "another") == []


def test_a_run_without_an_answer_is_in_the_history(collection: Collection, clock: Clock) -> None:
    QuizSession.start(collection, clock, setup())
    (run,) = runs(collection)
    assert (run.questions, run.right, run.median_level_ms, run.score) == (0, 0, 0, 0.0)


def test_a_report_tells_levels_branches_and_the_slowest(
    collection: Collection, clock: Clock
) -> None:
    for times in ((100, 200, 300), (400, 500, 600)):
        branch = "gift-cards.problem-with-a-gift-card.lost-a-gift-card"
        session = QuizSession.start(collection, clock, setup(branch=branch))
        way = ("Gift Cards", "Problem with a Gift Card", "Lost a Gift Card")
        for label, ms in zip(way, times, strict=True):
            assert choose_label(session, label, ms=ms)
    report = session.report()
    assert [(one.level, one.asked, one.right) for one in report.levels] == [
        (1, 1, 1),
        (2, 1, 1),
        (3, 1, 1),
    ]
    assert [one.past_ms for one in report.levels] == [(100, 400), (200, 500), (300, 600)]
    assert report.past_ms == (200, 500)
    (tally,) = report.branches
    assert (tally.path, tally.asked, tally.right, tally.median_ms) == (("Gift Cards",), 1, 1, 1500)
    (slow,) = report.slowest
    assert (slow.ms, slow.answer) == (1500, way)
    assert report.missed == ()


def test_what_is_taken_for_what_is_remembered(collection: Collection, clock: Clock) -> None:
    branch = "gift-cards.problem-with-a-gift-card.lost-a-gift-card"
    for _ in range(2):
        session = QuizSession.start(collection, clock, setup(branch=branch))
        assert not choose_label(session, "Returns and refunds")
        choose_label(session, "Problem with a Gift Card")
        choose_label(session, "Lost a Gift Card")
    (pair,) = confused_pairs(collection, SHIPPED)
    assert (pair.right.label, pair.taken.label) == ("Gift Cards", "Returns and refunds")
    assert (pair.times, pair.back, pair.count) == (2, 0, 2)
    assert pair.right.glosses == ("기프트 카드",)
    assert pair.taken.places == (("Returns and refunds",),)
    (own,) = session.report().confused
    assert own.count == 1


def test_typed_answers_tell_what_is_confused(collection: Collection, clock: Clock) -> None:
    card = f"{SHIPPED}/check-status-of-a-return/label"
    collection.answer(card, Rating.AGAIN, clock(), response="check status of a refund")
    collection.answer(card, Rating.AGAIN, clock(), response="I forgot")
    collection.answer(card, Rating.AGAIN, clock())
    (pair,) = confused_pairs(collection, SHIPPED)
    assert pair.right.label == "Check status of a return"
    assert pair.taken.label == "Check status of a refund"


def test_made_up_choices_begin_with_what_was_confused(collection: Collection, clock: Clock) -> None:
    card = f"{SHIPPED}/returns-and-refunds/label"
    collection.answer(card, Rating.AGAIN, clock(), response="Unknown charge")
    session = QuizSession.start(collection, clock, setup("next", QuestionOrder.IN_ORDER, branch=""))
    answer(session, right=True)
    ask = session.next()
    assert isinstance(ask, PickAsk)
    assert "Unknown charge" in [one.label for one in ask.choices]


def test_the_first_run_is_in_order_and_the_next_are_shuffled(
    collection: Collection, clock: Clock
) -> None:
    def default(branch: str, mode: str = "order") -> QuestionOrder:
        return default_sequence(collection, SHIPPED, mode, branch)

    chosen = setup("order", default("gift-cards"), seed=None)
    assert chosen.sequence is QuestionOrder.IN_ORDER
    session = QuizSession.start(collection, clock, chosen)
    answer(session, right=True)
    assert default("gift-cards") is QuestionOrder.IN_ORDER
    run_through(session)
    assert default("gift-cards") is QuestionOrder.SHUFFLE
    assert default("") is default("returns-and-refunds") is QuestionOrder.IN_ORDER
    assert default("gift-cards", "walk") is QuestionOrder.IN_ORDER
    assert default("", "journey") is QuestionOrder.SHUFFLE
    remembered = last_setup(collection)
    assert (remembered.mode, remembered.branch) == ("order", "gift-cards")
    assert remembered.sequence is QuestionOrder.SHUFFLE
    assert remembered.seed is None


def test_a_set_up_without_a_past_has_the_defaults(collection: Collection) -> None:
    assert last_setup(collection) == QuizSetup(phrasebook=SHIPPED)
    assert default_phrasebook(collection) == SHIPPED


def test_the_tree_tells_the_accuracy_of_counted_runs(collection: Collection, clock: Clock) -> None:
    run_through(QuizSession.start(collection, clock, setup(sequence=QuestionOrder.IN_ORDER)))
    session = QuizSession.start(collection, clock, setup(limit=4))
    for number in range(4):
        answer(session, right=number > 0)
    rows = {row.id: row for row in branch_rows(collection, SHIPPED)}
    assert len(rows) == 26
    assert next(iter(rows)) == ""
    assert (rows[""].asked, rows[""].right) == (4, 3)
    assert (rows["gift-cards"].asked, rows["gift-cards"].right) == (4, 3)
    assert rows["returns-and-refunds"].asked == 0


def test_the_weak_come_first(collection: Collection, clock: Clock) -> None:
    session = QuizSession.start(collection, clock, setup())
    missed = session.next()
    assert isinstance(missed, PickAsk)
    answer(session, right=False)
    while not isinstance(session.next(), QuizEnd):
        answer(session, right=True)
    weak = QuizSession.start(collection, clock, setup(sequence=QuestionOrder.WEAK)).next()
    assert isinstance(weak, PickAsk)
    assert weak.prompt == missed.prompt


def test_what_memory_has_lost_is_weak(collection: Collection, clock: Clock) -> None:
    make_due(collection, "lost-a-gift-card", clock)
    clock.go(days=2000)
    weak = QuizSession.start(collection, clock, setup(sequence=QuestionOrder.WEAK)).next()
    assert isinstance(weak, PickAsk)
    assert weak.prompt == "기프트 카드를 분실했어요."


def test_an_unknown_branch_names_the_nearest(collection: Collection) -> None:
    find = resolve_branch
    assert find(collection, SHIPPED, "") == ""
    assert find(collection, SHIPPED, "gift cards") == "gift-cards"
    with pytest.raises(UsageError, match="Gift Cards") as caught:
        find(collection, SHIPPED, "Gift Crads")
    assert caught.value.exit_code == 2
    with pytest.raises(UsageError):
        find(collection, "nothing", "Gift Cards")


def test_a_run_outlives_a_change_of_its_content(collection_file: Path, clock: Clock) -> None:
    rows = [(0, "One", "하나"), (0, "Two", "둘"), (1, "Three", "셋"), (1, "Four", "넷")]
    with Collection.open(collection_file, now=clock()) as opened:
        opened.import_book(book_of(rows), clock())
        wanted = QuizSetup(phrasebook="b", sequence=QuestionOrder.IN_ORDER)
        session = QuizSession.start(opened, clock, wanted)
        answer(session, right=True)
        ask = session.next()
        assert isinstance(ask, PickAsk)
        session.answer(ask, [1])
        opened.import_book(book_of([*rows[:1], (0, "2", "둘"), *rows[2:3]]), clock())
        resumed = QuizSession.resume(opened, clock)
        assert resumed is not None
        again = resumed.next()
        assert isinstance(again, PickAsk)
        assert (again.number, again.total, again.step) == (2, 2, 0)
        run_through(resumed)
        assert len(runs(opened, "b")) == 1
        assert opened.check() == []


@pytest.mark.parametrize("depth", [1, 12])
def test_books_of_any_shape_can_be_asked(collection_file: Path, clock: Clock, depth: int) -> None:
    rows = [(level, f"Level {level} " + "x" * 90, f"층 {level}") for level in range(depth)]
    rows += [(0, f"Sibling {number}", f"이웃 {number}") for number in range(39)] * (depth == 1)
    with Collection.open(collection_file, now=clock()) as opened:
        opened.import_book(book_of(rows), clock())
        for mode in ("walk", "where", "order", "next"):
            if depth > 1 and mode in ("order", "next"):
                continue
            wanted = QuizSetup(phrasebook="b", mode=mode, sequence=QuestionOrder.SHUFFLE, limit=3)
            session = QuizSession.start(opened, clock, wanted)
            assert all(one.right for one in run_through(session))
            assert session.report().run.finished
