from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.menu import MenuIndex, text_key
from malgil.quiz.modes.base import QuizError, load_mode
from malgil.quiz.modes.next import made_up_choices
from tests.quiz.quiz_books import book_of, books
from tests.quiz.quizzing import next_of

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook


def also_right(index: MenuIndex, phrase: str, other: str) -> bool:
    glosses, others = index.book.glosses(phrase), index.book.glosses(other)
    return bool(set(glosses) & set(others)) or bool(
        index.spellings(phrase) & index.spellings(other)
    )


def assert_sound(index: MenuIndex, phrase: str, wrong: tuple[str, ...]) -> None:
    texts = [text_key(index.label(one)) for one in (phrase, *wrong)]
    assert len(set(texts)) == len(texts)
    assert not any(also_right(index, phrase, one) for one in wrong)


@given(books(), st.data())
def test_no_made_up_choice_is_right_or_there_twice(book: Phrasebook, data: st.DataObject) -> None:
    index = MenuIndex(book)
    phrases = list(index.phrases())
    phrase = data.draw(st.sampled_from(phrases))
    some = st.lists(st.sampled_from(phrases), unique=True)
    count = data.draw(st.integers(0, 5))
    siblings, confused, shown = data.draw(some), data.draw(some), data.draw(some)

    def make() -> tuple[str, ...]:
        return made_up_choices(
            index,
            phrase,
            count=count,
            siblings=siblings,
            confused=confused,
            shown=shown,
            seed=3,
        )

    wrong = make()
    assert wrong == make()
    assert_sound(index, phrase, wrong)
    alike = index.alike(phrase)
    bad = {
        text_key(index.label(one))
        for one in phrases
        if one in alike or any(index.spellings(one) & index.spellings(other) for other in alike)
    }
    usable = {text_key(index.label(one)) for one in phrases} - bad
    assert len(wrong) == min(count, len(usable))
    fresh = {text_key(index.label(one)) for one in phrases if one not in shown} & usable
    unseen = {text_key(index.label(one)) for one in wrong if one not in shown}
    assert len(unseen) == min(count, len(fresh))


@given(books(), st.integers(0, 20))
def test_next_never_offers_a_second_right_choice(book: Phrasebook, seed: int) -> None:
    index = MenuIndex(book)
    try:
        asked = load_mode("next").questions(index)
    except QuizError:
        return
    for item in asked:
        task = next_of(index, item.item, seed)
        texts = [text_key(one.label) for one in task.choices]
        assert len(set(texts)) == len(texts)
        assert task.choices[task.correct[0]].label == index.path(item.item)[-1]


def test_in_the_real_menu_every_made_up_choice_is_wrong(book: Phrasebook) -> None:
    index = MenuIndex(book)
    by_label = {one.label: one.id for one in book.phrases}
    for item in load_mode("next").questions(index):
        task = next_of(index, item.item, 7)
        wrong = tuple(
            by_label[one.label] for n, one in enumerate(task.choices) if n not in task.correct
        )
        assert len(wrong) == 3
        assert_sound(index, item.phrase, wrong)
        assert not {one.label for one in task.so_far} & {index.label(one) for one in wrong}


def test_first_what_was_confused_then_siblings_then_the_nearest() -> None:
    rows = [
        (0, "Late order", "지연"),
        (0, "Lost", "분실"),
        (0, "Refund", "환불"),
        (1, "Late orders", "늦음"),
        (1, "Zebra", "얼룩말"),
    ]
    index = MenuIndex(book_of(rows))
    by_label = {one.label: one.id for one in index.book.phrases}

    def wrong(count: int, confused: list[str], siblings: list[str]) -> list[str]:
        found = made_up_choices(
            index,
            by_label["Late order"],
            count=count,
            siblings=[by_label[one] for one in siblings],
            confused=[by_label[one] for one in confused],
            shown=(),
            seed=1,
        )
        return [index.label(one) for one in found]

    assert wrong(1, ["Zebra"], ["Lost"]) == ["Zebra"]
    assert wrong(2, ["Zebra"], ["Lost"]) == ["Zebra", "Lost"]
    assert wrong(3, ["Zebra"], ["Lost"]) == ["Zebra", "Lost", "Late orders"]
    assert wrong(1, [], []) == ["Late orders"]
