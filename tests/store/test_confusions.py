from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malgil.phrasebook.cards import LABEL, card_id
from malgil.phrasebook.menu import MenuIndex
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.scheduling.fsrs import Rating
from malgil.store.confusions import (
    Mistake,
    confused,
    confused_pairs,
    confused_with,
    confusions,
    meant_instead,
)
from tests.store.books import books
from tests.store.learner import START, open_with

if TYPE_CHECKING:
    from pathlib import Path

mistakes = st.lists(st.builds(Mistake, st.sampled_from("abcd"), st.sampled_from("abcd")))


@given(mistakes)
def test_every_mistake_is_counted_in_one_pair(made: list[Mistake]) -> None:
    pairs = confusions(made)
    counts = Counter(frozenset((one.right, one.taken)) for one in made if one.right != one.taken)
    assert {frozenset((one.right, one.taken)): one.count for one in pairs} == counts
    assert len(pairs) == len(counts)
    assert [one.count for one in pairs] == sorted((one.count for one in pairs), reverse=True)
    assert all(one.times >= one.back for one in pairs)
    assert confusions(reversed(made)) == pairs


def test_confusion_is_mutual() -> None:
    pairs = confusions([Mistake("a", "b"), Mistake("a", "c"), Mistake("c", "a")])
    assert confused_with(pairs) == {"a": ("c", "b"), "b": ("a",), "c": ("a",)}


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("check status of a refund", "check-status-of-a-refund"),
        ("Chek status of a refund", "check-status-of-a-refund"),
        ("쵿ㅊㅏ ㄴㅅㅁㅅㅕㄴ", None),
        ("Check status of a return", None),
        ("Check status of a retrun", None),
        ("something else", None),
        ("", None),
        ("?!", None),
    ],
)
def test_a_typed_answer_names_the_label_that_it_is_nearest_to(
    book: Phrasebook, typed: str, taken: str | None
) -> None:
    index = MenuIndex(book)
    assert meant_instead(typed, ["check-status-of-a-return"], index.spelled) == taken


def test_hangul_is_read_as_typed_for_english(book: Phrasebook) -> None:
    index = MenuIndex(book)
    typed = "노ㅑㅔㅡ둣 ㅑㄴ ㅣㅁㅅㄷ"
    assert meant_instead(typed, ["duplicate-order"], index.spelled) == "shipment-is-late"


TYPED = ("alpha", "Alphas", "betta", "gama", "zeta one", "Zeta to", "alfa", "delta (new)", "?")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(books(), st.lists(st.tuples(st.integers(0, 9), st.sampled_from(TYPED)), max_size=6))
def test_typed_answers_are_looked_up_as_in_the_whole_phrasebook(
    tmp_path_factory: pytest.TempPathFactory, book: Phrasebook, typed: list[tuple[int, str]]
) -> None:
    index = MenuIndex(book)
    mistakes: list[Mistake] = []
    with open_with(tmp_path_factory.mktemp("confused") / "c.malgil", book) as collection:
        for number, response in typed:
            phrase = book.phrases[number % len(book.phrases)].id
            card = card_id(book.id, phrase, LABEL)
            collection.answer(card, Rating.AGAIN, START, response=response)
            taken = meant_instead(response, index.alike(phrase), index.spelled)
            if taken is not None:
                mistakes.append(Mistake(phrase, taken))
        found = confusions(mistakes)
        assert confused(collection.connection, book.id) == found
        for pair, one in zip(confused_pairs(collection, book.id), found, strict=True):
            assert (pair.times, pair.back) == (one.times, one.back)
            for side, phrase in ((pair.right, one.right), (pair.taken, one.taken)):
                places = tuple(place.path for place in index.places_of(phrase))
                glosses = book.glosses(phrase)
                assert (side.label, side.glosses, side.places) == (
                    index.label(phrase),
                    glosses,
                    places,
                )


def test_without_a_mistake_no_phrase_is_read(collection_file: Path, book: Phrasebook) -> None:
    seen: list[str] = []
    with open_with(collection_file, book) as collection:
        collection.connection.set_trace_callback(seen.append)
        assert confused_pairs(collection, book.id) == ()
        collection.connection.set_trace_callback(None)
    assert seen
    assert not any("FROM phrase" in one or "FROM item" in one for one in seen)


def test_labels_told_by_their_signs_are_confused(collection_file: Path) -> None:
    phrases = tuple(Phrase(id=name, label=label) for name, label in (("c", "C"), ("cpp", "C++")))
    menu = tuple(MenuItem(id=one.id, phrase=one.id, glosses=(f"뜻 {one.id}",)) for one in phrases)
    book = Phrasebook(id="signs", title={"en": "Signs"}, phrases=phrases, menu=menu)
    with open_with(collection_file, book) as collection:
        collection.answer("signs/cpp/label", 1, START, response="C")
        (pair,) = confused(collection.connection, "signs")
        assert (pair.right, pair.taken) == ("cpp", "c")
