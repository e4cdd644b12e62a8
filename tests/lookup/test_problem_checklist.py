from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.collection import Collection
from malgil.lookup.problem_checklist import (
    Candidate,
    Confidence,
    candidate_of,
    checklist,
    suggest,
)
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook, TipTime
from tests.store.learner import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = "amazon-live-chat"


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def candidates(
    collection: Collection, problem: str, phrasebook: str | None = None
) -> tuple[Candidate, ...]:
    return suggest(collection, problem, phrasebook).candidates


@pytest.mark.parametrize(
    ("problem", "label"),
    [
        ("컵이 깨져서 왔어요", "Packaging undamaged, product damaged"),
        ("택배가 아직도 안 와요", "Shipment is late"),
        ("아이패드 화면이 안 켜져요", "Defective item/item does not work"),
        ("돈을 안 돌려줘요", "Check status of a refund"),
    ],
)
def test_a_problem_in_words_of_ones_own_finds_its_issue(
    collection: Collection, problem: str, label: str
) -> None:
    assert label in [one.label for one in candidates(collection, problem)]


@pytest.mark.parametrize(
    ("problem", "labels"),
    [
        ("배송 늦음", ["Shipment is late"]),
        ("카드가 두 번 결제됐어요", ["Charged wrong price"]),
        (
            "배송",
            [
                "Check status of order",
                "Shipment is late",
                "Tracking shows delivered but shipment not received",
            ],
        ),
    ],
)
def test_the_likeliest_issue_comes_first(
    collection: Collection, problem: str, labels: list[str]
) -> None:
    found = [one.label for one in candidates(collection, problem)]
    assert found[: len(labels)] == labels


def test_there_are_at_most_three_issues_and_each_ends_a_way(collection: Collection) -> None:
    book = collection.book(BOOK)
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    for problem in ("환불", "배송", "기프트 카드", "주문"):
        found = candidates(collection, problem)
        assert 1 <= len(found) <= 3
        assert {one.id for one in found} <= leaves
        assert len({one.id for one in found}) == len(found)


def test_what_is_found_within_the_menu_stands_for_the_leaves_beneath(
    collection: Collection,
) -> None:
    found = candidates(collection, "Received incomplete shipment")
    assert [one.label for one in found[:2]] == [
        "Entire item missing from shipment",
        "Product parts or accessories missing",
    ]
    assert found[0].paths[0][:2] == ("Where's my stuff?", "Received incomplete shipment")


def test_what_the_menu_cannot_answer_gets_its_catch_alls(collection: Collection) -> None:
    for problem in ("코끼리 냉면", "날씨 알려줘", "what is the weather"):
        found = suggest(collection, problem)
        assert {one.confidence for one in found.listed} == {Confidence.MAYBE}
        assert "Other order question or issue" in [one.label for one in found.catch_alls]
        assert found.question == ()


def test_no_problem_has_no_issue(collection: Collection) -> None:
    assert suggest(collection, " ").listed == ()


@pytest.mark.parametrize(
    ("problem", "labels"),
    [
        ("상자가 찌그러져서 왔네", {"Shipping box damaged", "Product box damaged"}),
        ("취소하고 싶어요", {"No longer want item", "Item will arrive too late"}),
    ],
)
def test_siblings_that_fit_alike_are_asked_about(
    collection: Collection, problem: str, labels: set[str]
) -> None:
    asked = suggest(collection, problem).question
    assert labels <= {one.label for one in asked}
    assert len({one.paths[0][:-1] for one in asked}) == 1


def test_nothing_is_asked_where_one_issue_fits_best(collection: Collection) -> None:
    found = suggest(collection, "택배가 아직도 안 와요")
    assert found.question == ()
    assert found.candidates[0].confidence is not Confidence.MAYBE


def test_a_small_phrasebook_does_not_drown_the_bundled_one(collection: Collection) -> None:
    collection.import_book(
        Phrasebook(
            id="bank",
            title={"en": "A bank"},
            phrases=(
                Phrase(id="open", label="Open an account"),
                Phrase(id="lost", label="Lost card"),
            ),
            menu=(
                MenuItem(id="open", phrase="open", glosses=("계좌를 만들고 싶어요",)),
                MenuItem(id="lost", phrase="lost", glosses=("카드를 잃어버렸어요",)),
            ),
        ),
        START,
    )
    for problem in ("컵이 깨져서 왔어요", "환불이 안 들어와요", "기프트카드를 잃어버렸어요"):
        assert candidates(collection, problem)[0].phrasebook == BOOK
    assert candidates(collection, "계좌 만들고 싶은데요")[0].id == "open"


@pytest.mark.parametrize("problem", ["안", "뭐", "no", "a", "책"])
def test_a_letter_or_two_is_no_confident_problem(collection: Collection, problem: str) -> None:
    assert {one.confidence for one in suggest(collection, problem).listed} == {Confidence.MAYBE}


def test_two_labels_of_one_meaning_are_not_asked_about(collection: Collection) -> None:
    found = suggest(collection, "배송 주소 바꾸고 싶어요")
    assert {one.id for one in found.candidates} >= {
        "change-delivery-address",
        "change-shipping-address",
    }
    assert found.question == ()


def test_the_checklist_is_the_flow_with_the_way_where_the_menu_opens(
    collection: Collection,
) -> None:
    issue = candidate_of(collection, BOOK, "shipment-is-late")
    assert issue is not None
    listed = checklist(collection, issue)
    assert listed.year == "2017"
    assert [step.number for step in listed.steps] == list(range(1, 10))
    (menu,) = (step for step in listed.steps if step.ways)
    assert menu.entry.label == "Tell us more about your issue"
    assert [[choice.label for choice in way] for way in menu.ways] == [
        ["Where's my stuff?", "Shipment is late"],
        ["Problem with an order", "Shipping or delivery issues", "Shipment is late"],
    ]
    assert menu.ways[0][1].glosses == ("배송이 지연되었어요.",)


def test_every_tip_and_line_is_in_the_checklist(collection: Collection) -> None:
    book = collection.book(BOOK)
    issue = candidate_of(collection, BOOK, "textbook-rentals")
    assert issue is not None
    listed = checklist(collection, issue)
    entries = [entry for step in listed.steps for entry in (step.entry, *step.entries)]
    tips = [tip for entry in (*entries, *listed.words) for tip in entry.tips]
    assert sorted(tip.text for tip in tips) == sorted(tip.text for tip in book.tips)
    assert any(tip.when is TipTime.STUCK for tip in tips)
    assert listed.lines == book.lines


def test_an_inner_item_is_no_issue(collection: Collection) -> None:
    assert candidate_of(collection, BOOK, "wheres-my-stuff") is None


def test_a_menu_without_a_flow_is_a_step_of_its_own(collection: Collection) -> None:
    book = Phrasebook(
        id="zoo",
        title={"en": "Zoo"},
        phrases=(Phrase(id="zebra", label="Zebra"),),
        menu=(MenuItem(id="zebra", phrase="zebra", glosses=("얼룩말",)),),
    )
    collection.import_book(book, START)
    (issue,) = candidates(collection, "얼룩말", "zoo")
    listed = checklist(collection, issue)
    assert [step.entry.label for step in listed.steps] == ["Zebra"]
    assert listed.steps[0].ways == issue.ways
    assert (listed.year, listed.words, listed.lines) == ("", (), ())
