from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.phrasebook.model import FlowEntry, FlowKind, MenuItem, Phrase, Phrasebook
from malgil.scheduling import new_card_order as introduction
from malgil.scheduling.new_card_order import (
    ALIKE,
    MOST_ALIKE,
    confusable_pairs,
    flow_order,
    level_of,
)

REAL = Path(__file__).parents[2] / "data" / "phrasebooks" / "amazon-live-chat.yaml"

Nested = list[tuple[str, "Nested"]]


def book_of(menu: Nested, flow: list[str] | None = None) -> Phrasebook:
    phrases: dict[str, Phrase] = {}

    def phrase(label: str) -> str:
        phrases.setdefault(label, Phrase(id=f"p-{label}", label=label))
        return f"p-{label}"

    def items(level: Nested, above: str) -> tuple[MenuItem, ...]:
        return tuple(
            MenuItem(
                id=f"{above}/{label}",
                phrase=phrase(label),
                glosses=("뜻",),
                items=items(below, f"{above}/{label}"),
            )
            for label, below in level
        )

    made = items(menu, "")
    entries = tuple(
        FlowEntry(id=f"f{number}", phrase=phrase(label), glosses=("뜻",), kind=FlowKind.LINK)
        for number, label in enumerate(flow or [])
    )
    return Phrasebook(id="b", title={}, phrases=tuple(phrases.values()), menu=made, flow=entries)


def flat_book(labels: list[str]) -> Phrasebook:
    return book_of([(label, []) for label in labels])


def nested(labels: st.SearchStrategy[str]) -> st.SearchStrategy[Nested]:
    def level(below: st.SearchStrategy[Nested]) -> st.SearchStrategy[Nested]:
        return st.lists(st.tuples(labels, below), max_size=4, unique_by=lambda pair: pair[0])

    return st.recursive(st.just([]), level, max_leaves=30)


def test_tops_come_first_then_branch_by_branch_and_level_by_level() -> None:
    book = book_of(
        [
            ("A", [("a1", [("x", [("deep", [])])]), ("a2", [("y", [])])]),
            ("B", [("b1", []), ("x", []), ("A", [])]),
        ]
    )
    order = [one.removeprefix("p-") for one in tuple(level_of(book))]
    assert order == ["A", "B", "a1", "a2", "x", "y", "deep", "b1"]
    assert level_of(book)["p-A"] == ""
    assert level_of(book)["p-x"] == "/A/a1"
    assert level_of(book)["p-b1"] == "/B"


def test_what_the_menu_has_is_introduced_with_the_menu() -> None:
    book = book_of([("A", [("Chat", [])])], flow=["Help", "Chat", "Help", "Start"])
    assert flow_order(book) == ("p-Help", "p-Start")


@given(nested(st.sampled_from("abcdefgh")))
def test_every_phrase_once_and_no_level_before_the_one_above(menu: Nested) -> None:
    book = book_of(menu)
    order = tuple(level_of(book))
    assert sorted(order) == sorted({place.item.phrase for place in book.places()})
    assert order[: len(menu)] == tuple(item.phrase for item in book.menu)
    phrase_of = {place.item.id: place.item.phrase for place in book.places()}
    for phrase, parent in level_of(book).items():
        if parent:
            assert order.index(phrase_of[parent]) < order.index(phrase)
        siblings = {place.item.phrase for place in book.places() if place.parent == parent}
        assert phrase in siblings


@given(st.lists(st.text("abcd ", min_size=1, max_size=9), max_size=12, unique=True))
def test_pairs_are_those_of_comparing_all(labels: list[str]) -> None:
    book = flat_book(labels)
    expected = {
        (f"p-{first}", f"p-{second}")
        for first, second in combinations(labels, 2)
        if fuzz.ratio(first.casefold(), second.casefold()) >= ALIKE
    }
    pairs = confusable_pairs(book)
    found = {(pair.first, pair.second) for pair in pairs}
    assert found <= expected
    for second in {pair[1] for pair in expected}:
        wanted = sum(pair[1] == second for pair in expected)
        assert sum(pair.second == second for pair in pairs) == min(wanted, MOST_ALIKE)
    place = {f"p-{label}": number for number, label in enumerate(labels)}
    keys = [(place[pair.second], place[pair.first]) for pair in pairs]
    assert keys == sorted(keys)


def test_case_does_not_tell_labels_apart() -> None:
    (pair,) = confusable_pairs(flat_book(["CHECK STATUS", "check status"]))
    assert (pair.first, pair.second, pair.ratio) == ("p-CHECK STATUS", "p-check status", 100.0)


def test_a_label_is_paired_with_its_most_alike_only() -> None:
    labels = [f"Order number {number}" for number in range(30)]
    pairs = confusable_pairs(flat_book([*labels, "Order number 29."]))
    of_last = [pair for pair in pairs if pair.second == "p-Order number 29."]
    assert len(of_last) == MOST_ALIKE
    assert "p-Order number 29" in {pair.first for pair in of_last}


@settings(max_examples=20)
@given(
    st.lists(
        st.lists(
            st.sampled_from(["return", "refund", "shipment", "payment", "gift", "account"]),
            min_size=3,
            max_size=6,
        ),
        max_size=30,
    )
)
def test_a_large_book_finds_the_same_by_rare_runs(words: list[list[str]]) -> None:
    book = flat_book(list(dict.fromkeys(" ".join(one) for one in words)))
    whole = confusable_pairs(book)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(introduction, "_COMPARED_WHOLE", 0)
        blocked = confusable_pairs(book)
    assert blocked == whole


def test_the_real_menu() -> None:
    book = read_phrasebook_file(REAL)
    order = tuple(level_of(book))
    assert len(order) == 105
    assert order[:9] == tuple(item.phrase for item in book.menu)
    assert len(flow_order(book)) == 16
    levels = level_of(book)
    branches = [levels[phrase].split(".")[0] for phrase in order[9:]]
    assert list(dict.fromkeys(branches)) == [
        item.id for item in book.menu if item.id in set(branches)
    ]
    assert branches == sorted(branches, key=[item.id for item in book.menu].index)


def test_eight_pairs_in_the_real_menu() -> None:
    book = read_phrasebook_file(REAL)
    label = {phrase.id: phrase.label for phrase in book.phrases}
    found = {(label[pair.first], label[pair.second]) for pair in confusable_pairs(book)}
    assert len(found) == 8
    assert ("Check status of a return", "Check status of a refund") in found
    assert not any(pair.second in order_of_tops(book) for pair in confusable_pairs(book))


def order_of_tops(book: Phrasebook) -> set[str]:
    return {item.phrase for item in book.menu}


def test_many_very_long_labels_are_compared_by_their_beginnings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[tuple[int, int]] = []

    def spy(label: str, earlier: dict[int, str]) -> list[tuple[int, float]]:
        compared.append((len(label), len(earlier)))
        return []

    monkeypatch.setattr(introduction, "_most_alike", spy)
    labels = [f"{'ab cd ' * 160}{number}" for number in range(1_200)]
    phrases = tuple(Phrase(id=f"p{n}", label=label) for n, label in enumerate(labels))
    menu = tuple(MenuItem(id=one.id, phrase=one.id, glosses=(one.id,)) for one in phrases)
    confusable_pairs(Phrasebook(id="b", title={}, phrases=phrases, menu=menu))
    assert max(letters for letters, _labels in compared) == 200
    assert max(labels for _letters, labels in compared) <= 512
