from __future__ import annotations

from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import read_outline
from malgil.phrasebook.menu import MenuIndex, UnknownBranchError, text_key
from malgil.quiz.modes.base import MarkQuestion, QuizError, load_mode
from malgil.quiz.setup import knowledge, sequenced
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from tests.quiz.quiz_books import book_of, books
from tests.quiz.quizzing import next_of, walk

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook


def test_a_walk_in_order_visits_each_leaf_place_once(book: Phrasebook) -> None:
    found = load_mode("walk").questions(MenuIndex(book))
    leaves = [place.item.id for place in book.places() if place.is_leaf]
    assert [item.item for item in found] == leaves
    assert len(found) == 104


def test_next_asks_or_opens_with_each_item(book: Phrasebook) -> None:
    index = MenuIndex(book)
    asked = [item.item for item in load_mode("next").questions(index)]
    tasks = [next_of(index, item, 0) for item in asked]
    opened = {index.children(parent)[0].id for parent in index.parents()}
    assert len(asked) + len(opened) == len(book.places()) == 129
    assert set(asked) | opened == set(index.places)
    assert all(task.so_far for task in tasks)
    assert all(len(task.choices) == 4 for task in tasks)


def test_where_begins_with_the_labels_in_several_places(book: Phrasebook) -> None:
    index = MenuIndex(book)
    for sequence in (QuestionOrder.IN_ORDER, QuestionOrder.SHUFFLE):
        found = sequenced(
            load_mode("where").questions(index),
            load_mode("where"),
            sequence,
            index=index,
            weakness={},
            seed=5,
        )
        several = [len(index.places_of(item.phrase)) > 1 for item in found]
        assert len(found) == 105
        assert several == [True] * 17 + [False] * 88


@given(books(), st.sampled_from(list(QUIZ_MODES)), st.integers(0, 9))
def test_every_question_can_be_found_again_by_its_key(
    book: Phrasebook, mode: str, seed: int
) -> None:
    index = MenuIndex(book)
    found = []
    with suppress(QuizError):
        found = load_mode(mode).questions(index, seed=seed)
    assert len({item.key for item in found}) == len(found)
    for item in found:
        again = load_mode(mode).find(index, item.key)
        assert again is not None
        assert (again.key, again.subject, again.phrase) == (item.key, item.subject, item.phrase)


@given(books(), st.sampled_from(list(QUIZ_MODES)), st.text(max_size=4))
def test_a_key_that_means_nothing_finds_nothing(book: Phrasebook, mode: str, key: str) -> None:
    assume(not key.startswith(("0", "1")))
    assert load_mode(mode).find(MenuIndex(book), f"{key}-") is None
    assert load_mode(mode).find(MenuIndex(book), f"9:{key}") is None


@given(books(), st.integers())
def test_a_branch_narrows_the_questions_and_the_branches_make_the_whole(
    book: Phrasebook, seed: int
) -> None:
    index = MenuIndex(book)
    whole = load_mode("walk").questions(index, seed=seed)
    parts = [
        item.key
        for top in index.children("")
        for item in load_mode("walk").questions(index, top.id, seed)
    ]
    assert parts == [item.key for item in whole]
    for one in index.places:
        beneath = {place.item.id for place in index.within(one)}
        assert beneath == {other for other in index.places if one in index.lineage(other)}


@pytest.mark.parametrize("mode", QUIZ_MODES)
def test_each_mode_in_one_branch_stays_in_it(book: Phrasebook, mode: str) -> None:
    index = MenuIndex(book)
    if mode == "scenario" and not any(one.situations for one in book.phrases):
        pytest.skip("the shipped phrasebook has no situations yet")
    branch = index.branch("Gift Cards")
    for item in load_mode(mode).questions(index, branch):
        assert branch in index.lineage(item.item)


def test_what_a_phrasebook_cannot_give_is_told() -> None:
    index = MenuIndex(book_of([(0, "Late", "지연")]))
    wanted = {
        "journey": "this phrasebook has no contact flow",
        "scenario": "this phrasebook has no situations",
        "order": "there is nothing to ask here",
        "next": "there is nothing to ask here",
    }
    for mode, problem in wanted.items():
        with pytest.raises(QuizError) as caught:
            load_mode(mode).questions(index)
        assert caught.value.short == problem
    assert len(load_mode("walk").questions(index)) == len(load_mode("where").questions(index)) == 1


@given(books(), st.integers())
def test_weak_begins_with_the_worst_and_ties_depend_on_the_seed_alone(
    book: Phrasebook, seed: int
) -> None:
    index = MenuIndex(book)
    found = load_mode("where").questions(index)
    weakness = {item.subject: (n % 3) / 3 for n, item in enumerate(found)}
    for sequence in QuestionOrder:
        ordered = sequenced(
            found, load_mode("where"), sequence, index=index, weakness=weakness, seed=seed
        )
        assert Counter(ordered) == Counter(found)
        again = sequenced(
            found, load_mode("where"), sequence, index=index, weakness=weakness, seed=seed
        )
        assert ordered == again
    weak = sequenced(
        found, load_mode("where"), QuestionOrder.WEAK, index=index, weakness=weakness, seed=seed
    )
    known = [weakness[item.subject] for item in weak]
    assert known == sorted(known)


def test_misses_forgetting_and_ignorance_make_weak() -> None:
    never = knowledge([], None)
    assert knowledge([False], None) < never < knowledge([True], None)
    assert knowledge([False] * 3, None) < knowledge([False], None)
    assert knowledge([True], 0.5) < knowledge([True], 0.9)
    assert knowledge([False] * 9 + [True] * 5, None) == knowledge([True] * 5, None)


@given(books(), st.data())
def test_a_walk_accepts_every_way_and_its_chance_is_what_guessing_gives(
    book: Phrasebook, data: st.DataObject
) -> None:
    index = MenuIndex(book)
    phrase = data.draw(st.sampled_from([place.item.phrase for place in book.places()]))
    ways = index.ways(index.alike(phrase))
    assume(ways)
    reached = 0.0
    for way in ways:
        task = walk(index, ways)
        probability = 1.0
        for item in way:
            level = [choice.id for choice in index.children(task.place)]
            assert set(task.correct) == {
                n
                for n, one in enumerate(level)
                if any(other[: task.level] == (*way[: task.level - 1], one) for other in ways)
            }
            probability /= len(task.choices)
            assert task.answer([level.index(item)]).right
        assert task.finished
        assert len(task.other_ways) == len(ways) - 1
        reached += probability
    assert walk(index, ways).chance == pytest.approx(reached)


@given(books(), st.data())
def test_a_lost_walk_goes_on_from_the_right_choice(book: Phrasebook, data: st.DataObject) -> None:
    index = MenuIndex(book)
    item = data.draw(st.sampled_from(load_mode("walk").questions(index)))
    own = index.lineage(item.item)
    task = walk(index, (own,))
    taken = []
    while not task.finished:
        with pytest.raises(LookupError):
            task.answer([len(task.choices)])
        number = data.draw(st.integers(0, len(task.choices) - 1))
        wanted = index.children(task.place)[number].id == own[task.level - 1]
        taken.append(task.answer([number]))
        assert taken[-1].right is wanted
    assert len(taken) == len(own)
    assert tuple(one.label for one in task.right_answer) == index.path(item.item)


def slow_f1(marked: set[int], right: set[int]) -> float:
    hits = len(marked & right)
    if not hits:
        return 0.0
    precision, recall = hits / len(marked), hits / len(right)
    return 2 * precision * recall / (precision + recall)


@given(books(), st.data())
def test_where_is_scored_by_f1(book: Phrasebook, data: st.DataObject) -> None:
    index = MenuIndex(book)
    phrase = data.draw(st.sampled_from(index.phrases()))
    item = load_mode("where").find(index, phrase)
    assert item is not None

    def ask() -> MarkQuestion:
        question = load_mode("where").open(index, item, 0, dict)
        assert isinstance(question, MarkQuestion)
        return question

    task = ask()
    assert len(task.right) == len(index.places_of(phrase))
    marked = data.draw(st.sets(st.integers(0, len(task.items) - 1)))
    step = task.answer(tuple(marked))
    assert step.score == pytest.approx(slow_f1(marked, set(task.right)), abs=1e-6)
    assert ask().answer(task.right).score == 1.0
    with pytest.raises(LookupError):
        ask().answer([len(task.items)])


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("", ""),
        ("  ", ""),
        ("Gift Cards", "gift-cards"),
        ("gift cards", "gift-cards"),
        ("Problem with an order > payment issues", "problem-with-an-order.payment-issues"),
        ("problem with an order›Payment issues", "problem-with-an-order.payment-issues"),
        ("wheres my stuff", "wheres-my-stuff"),
        ("Payment issues", "payment-issues"),
        ("payment issues", "payment-issues"),
    ],
)
def test_a_branch_is_told_by_path_or_label(book: Phrasebook, text: str, item: str) -> None:
    assert MenuIndex(book).branch(text) == item


def test_an_unknown_branch_names_the_nearest(book: Phrasebook) -> None:
    with pytest.raises(UnknownBranchError) as caught:
        MenuIndex(book).branch("Gift Crads")
    assert caught.value.nearest[0] == ("Gift Cards",)
    with pytest.raises(UnknownBranchError) as caught:
        MenuIndex(book).branch("쿠폰")
    assert caught.value.nearest


@given(books())
@settings(max_examples=50)
def test_every_place_can_be_told_by_its_path(book: Phrasebook) -> None:
    index = MenuIndex(book)
    for place in index.places.values():
        if any(">" in label for label in place.path):
            continue
        found = index.places[index.branch(" > ".join(place.path))]
        assert [text_key(label) for label in found.path] == [text_key(one) for one in place.path]


def test_a_label_may_hold_the_separator() -> None:
    index = MenuIndex(book_of([(0, "A > B", "가"), (0, "> >", "나"), (1, "C", "다")]))
    assert [index.branch(text) for text in ("A > B", "> >")] == ["i0", "i1"]


def test_the_situations_are_distinct_and_lead_to_a_leaf(book: Phrasebook) -> None:
    texts = [text for phrase in book.phrases for text in phrase.situations]
    assert len(set(texts)) == len(texts)
    index = MenuIndex(book)
    for phrase in book.phrases:
        if phrase.situations:
            assert index.ways([phrase.id]), phrase.id


def test_quizzes_on_paths_skip_levels_of_more_than_40_choices() -> None:
    words = "\n".join(f"┗Word {number}《뜻 {number}》" for number in range(41))
    text = f"Words ☞낱말\n{words}\nOrders ☞주문\n┗Late《늦음》\n┗Lost《잃음》\n┗Word 7《칠》\n"
    index = MenuIndex(read_outline(text, BookFile(source="w", book_id="w", title="w")))
    leaves = ["orders.late", "orders.lost", "orders.word-7"]
    assert [item.item for item in load_mode("walk").questions(index)] == leaves
    assert load_mode("walk").find(index, "words.word-7") is None
    assert index.ways(["word-7"]) == (("orders", "orders.word-7"),)
    assert [item.item for item in load_mode("next").questions(index)] == ["orders", *leaves[1:]]
    assert [item.item for item in load_mode("order").questions(index)] == ["orders"]


@pytest.mark.parametrize(
    ("text", "item"),
    [("C", "c"), ("c++", "c-2"), ("C#", "c-3"), ("Code > 100%", "code.100-2")],
)
def test_a_branch_is_told_by_its_signs_where_they_distinguish(text: str, item: str) -> None:
    lines = "C ☞씨\nC++ ☞씨플\nC# ☞씨샵\nCode ☞코드\n┗100《백》\n┗100%《백퍼》\n┗→《다음》\n"
    index = MenuIndex(read_outline(lines, BookFile(source="s", book_id="s", title="s")))
    assert index.branch(text) == item
    assert index.path(index.branch("→")) == ("Code", "→")
