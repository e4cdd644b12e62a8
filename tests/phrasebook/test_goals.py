from __future__ import annotations

import csv
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.phrasebook import editing
from malgil.phrasebook.diff import diff_books
from malgil.phrasebook.formats.document import from_document, to_document
from malgil.phrasebook.formats.yaml import read_phrasebook, read_phrasebook_file, write_phrasebook
from malgil.phrasebook.goals import PathGoal, equal_goals, path_goals
from malgil.phrasebook.merge import Conflict, merge
from tests.phrasebook.test_editing import small
from tests.store.books import books

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.phrasebook.model import MenuItem, MenuPosition, Phrasebook

DATA = Path(__file__).parent.parent / "data"
SHIPPED = Path(__file__).parents[2] / "data" / "phrasebooks" / "amazon-live-chat.yaml"
PAIR = ("change-an-order.change-delivery-address", "change-an-order.change-shipping-address")


@pytest.fixture(scope="module")
def shipped() -> Phrasebook:
    return read_phrasebook_file(SHIPPED)


def rows() -> list[dict[str, str]]:
    with (DATA / "goals.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def with_goals(book: Phrasebook, goal: Callable[[MenuItem], str]) -> Phrasebook:
    def changed(item: MenuItem) -> MenuItem:
        return replace(item, goal=goal(item), items=tuple(map(changed, item.items)))

    return replace(book, menu=tuple(map(changed, book.menu)))


def by_item(book: Phrasebook) -> dict[str, PathGoal]:
    return {goal.item: goal for goal in path_goals(book)}


def folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.casefold()).split())


def late(goal: str, *, top: str = "") -> Phrasebook:
    """Return `small` with goals for `Other > Late` and for `Top > Late`."""
    goals = {"other.late": goal, "top.late": top}
    return with_goals(small(), lambda item: goals.get(item.id, ""))


# The shipped phrasebook ----------------------------------------------------------------------


def test_the_shipped_goals_are_the_table_to_the_letter(shipped: Phrasebook) -> None:
    items = {place.item.id: place.item for place in shipped.places()}
    goals = {item.id: item.goal for item in items.values() if item.goal}
    assert goals == {row["item"]: row["goal"] for row in rows()}
    assert len(goals) == 57
    for row in rows():
        assert items[row["item"]].glosses == (row["gloss_there"],)
        assert not items[row["item"]].items


def test_103_goals_for_104_places(shipped: Phrasebook) -> None:
    goals = path_goals(shipped)
    assert len(goals) == 103
    assert [goal.items for goal in goals if len(goal.items) > 1] == [PAIR]
    assert by_item(shipped)[PAIR[0]].phrase == "change-delivery-address"
    assert not list(equal_goals(shipped))
    leads = [goal for goal in goals if goal.lead]
    assert len(leads) == 56
    assert all(goal.prompt == f"{goal.lead} {goal.text}" for goal in leads)


def test_what_a_shipped_goal_says(shipped: Phrasebook) -> None:
    goal = by_item(shipped)["wheres-my-stuff.shipment-is-late"]
    assert (goal.lead, goal.text) == ("못 받은 물건을 찾고 있어요.", "배송이 지연되었어요.")
    assert goal.others == ("problem-with-an-order.shipping-or-delivery-issues.shipment-is-late",)
    declined = by_item(shipped)["payment-issues.payment-declined"]
    assert declined.others == ("problem-with-an-order.payment-issues.payment-declined",)
    plain = by_item(shipped)["wheres-my-stuff.check-status-of-order"]
    assert (plain.prompt, plain.lead, plain.others) == ("주문상태를 확인하고 싶어요.", "", ())
    assert sum(bool(one.others) for one in path_goals(shipped)) == 36


def test_the_rule_for_the_shipped_book_without_goals(shipped: Phrasebook) -> None:
    goals = by_item(with_goals(shipped, lambda _item: ""))
    assert len(goals) == 103
    declined = "갈래: {} — 결제가 거부되었어요."
    assert goals["problem-with-an-order.payment-issues.payment-declined"].prompt == declined.format(
        "주문에 문제가 생겼어요."
    )
    assert goals["payment-issues.payment-declined"].prompt == declined.format(
        "결제에 문제가 생겼어요."
    )
    price = goals["promotions-and-deals.gold-box-or-lightning-deals.charged-wrong-price"]
    assert price.lead == "갈래: 프로모션과 딜 › 골드박스 또는 라이트닝 딜"
    assert price.text == "금액이 틀리게 청구되었어요."
    # It shares its gloss with an item that has children.
    received = goals["more-order-issues.suspicious-e-mail-received"]
    assert received.prompt == "갈래: 더 많은 주문질문 — 수상한 이메일을 받았어요."
    assert received.others == ()
    assert goals[PAIR[0]].items == PAIR


# The rule ------------------------------------------------------------------------------------


def shares(one: MenuPosition, other: MenuPosition) -> bool:
    same_gloss = meaning(one) == meaning(other)
    return same_gloss or (other.is_leaf and folded(one.path[-1]) == folded(other.path[-1]))


def meaning(place: MenuPosition) -> list[str]:
    return sorted(map(folded, place.item.glosses))


@given(books())
def test_the_rule_by_comparing_every_two_places(book: Phrasebook) -> None:
    places = {place.item.id: place for place in book.places()}

    def above(place: MenuPosition) -> list[MenuPosition]:
        if not place.parent:
            return []
        return [*above(places[place.parent]), places[place.parent]]

    def line(place: MenuPosition) -> list[str]:
        return [" / ".join(item.item.glosses) for item in above(place)]

    def branch(place: MenuPosition) -> list[list[str]]:
        return [meaning(item) for item in above(place)]

    goal_of = {item: goal for goal in path_goals(book) for item in goal.items}
    for place in places.values():
        if not place.is_leaf:
            continue
        others = [other for other in places.values() if other is not place and shares(place, other)]
        depth = 0
        if others:
            depth = next(
                (
                    depth
                    for depth in range(1, len(place.path))
                    if all(branch(other)[:depth] != branch(place)[:depth] for other in others)
                ),
                len(place.path) - 1,
            )
        goal = goal_of[place.item.id]
        if goal.item == place.item.id:
            assert goal.text == " / ".join(place.item.glosses)
            assert goal.lead == ("갈래: " if depth else "") + " › ".join(line(place)[:depth])
        assert {other.item.id for other in others if other.is_leaf} - {*goal.items} <= {
            *goal.others
        }
        for other in others:
            together = other.item.id in goal.items
            siblings = other.parent == place.parent
            same = meaning(other) == meaning(place) and branch(other) == branch(place)
            assert together is (other.is_leaf and (siblings or same))


GOALS = st.sampled_from(
    ["", "", "가", "나 / 가", "갈래: 가 — 나", "어디예요? 가", "나 / 다.", "A b", "a  B"]
)


@given(books(), st.data())
def test_every_leaf_has_one_goal_and_no_two_prompts_are_equal(
    book: Phrasebook, data: st.DataObject
) -> None:
    book = with_goals(book, lambda _item: data.draw(GOALS))
    goals = path_goals(book)
    leaves = [place for place in book.places() if place.is_leaf]
    assert sorted(item for goal in goals for item in goal.items) == sorted(
        place.item.id for place in leaves
    )
    assert len({folded(goal.prompt) for goal in goals}) == len(goals)
    order = {place.item.id: place.position for place in leaves}
    assert [goal.item for goal in goals] == sorted(
        (goal.item for goal in goals), key=order.__getitem__
    )
    phrases = {place.item.id: place.item.phrase for place in leaves}
    for goal in goals:
        assert (goal.item, goal.phrase) == (goal.items[0], phrases[goal.item])
        for ids in (goal.items, goal.others):
            assert list(ids) == sorted(set(ids), key=order.__getitem__)
        assert not {*goal.items} & {*goal.others}
        seams = (" ", " — ") if goal.lead else ("",)
        assert goal.prompt in {goal.lead + seam + goal.text for seam in seams}


@pytest.mark.parametrize(
    ("goal", "lead", "text"),
    [
        ("늦어요. 기타예요.", "늦어요.", "기타예요."),
        ("어디예요? 늦어요! 네.", "어디예요?", "늦어요! 네."),
        ("한 문장이에요.", "", "한 문장이에요."),
        ("요금 $1.50예요", "", "요금 $1.50예요"),
    ],
)
def test_a_goal_of_two_sentences_has_a_lead(goal: str, lead: str, text: str) -> None:
    made = by_item(late(goal))["other.late"]
    assert (made.prompt, made.lead, made.text) == (goal, lead, text)


def test_glosses_that_equal_a_goal_get_the_branch() -> None:
    goals = by_item(late("없어요."))
    assert goals["top.lost"].prompt == "없어요"
    goals = by_item(late(" 없어요"))
    assert goals["other.late"].prompt == " 없어요"
    assert goals["top.lost"].prompt == "갈래: 위 — 없어요"


def test_equal_goals_share_a_card_and_are_reported() -> None:
    book = late("늦어요. 기타예요.", top="늦어요.  기타예요.")
    goals = path_goals(book)
    assert [goal.items for goal in goals] == [("top.late", "other.late"), ("top.lost",)]
    [(first, second)] = equal_goals(book)
    assert (first.item.id, second.item.id) == ("top.late", "other.late")
    pair = editing.move(book, "other.late", "", 0)
    pair = editing.relabel_here(pair, "other.late", "Delayed", {})
    pair = editing.move(pair, "other.late", "top", 0)
    assert not list(equal_goals(pair))
    assert list(equal_goals(editing.regloss(pair, "other.late", ["밀렸어요"])))


# Where goals are kept ------------------------------------------------------------------------

YAML = """
format: 1
id: b
menu:
  - label: Top
    gloss: 위
    goal: 잎이 아니에요.
    items:
      - {label: Late, gloss: 늦어요, goal: "위예요: 늦어요."}
      - {label: Lost, gloss: 없어요, goal: ""}
"""


def test_yaml_keeps_goals_even_of_an_item_with_children() -> None:
    book = read_phrasebook(YAML, source="x")
    assert [place.item.goal for place in book.places()] == ["잎이 아니에요.", "위예요: 늦어요.", ""]
    assert [goal.prompt for goal in path_goals(book)] == ["위예요: 늦어요.", "없어요"]
    assert read_phrasebook(write_phrasebook(book), source="x") == book
    assert write_phrasebook(book).count("goal:") == 2


@given(books(), st.data())
def test_a_document_keeps_goals_and_is_the_same_without(
    book: Phrasebook, data: st.DataObject
) -> None:
    assert "goals" not in to_document(book)
    book = with_goals(book, lambda _item: data.draw(GOALS))
    assert from_document(to_document(book)).menu == book.menu
    assert merge(book, book, book).book.menu == book.menu


@pytest.mark.parametrize("goals", ["[]", '{"other.late":1}', '"late"', "null"])
def test_a_document_with_invalid_goals_is_refused(goals: str) -> None:
    text = to_document(late("가"))
    assert '"goals":{"other.late":"가"}' in text
    with pytest.raises(ValueError, match="phrasebook"):
        from_document(text.replace('{"other.late":"가"}', goals))


def test_an_edit_keeps_the_goal() -> None:
    book = editing.regloss(late("가"), "other.late", ["더 늦어요"])
    book = editing.relabel_here(book, "other.late", "Later", {})
    book = editing.move(book, "other.late", "top", 0)
    book, _item = editing.add(book, "other.late", 0, "Child", ["아이"], {})
    item = book.menu[0].items[0]
    assert (item.id, item.goal) == ("other.late", "가")


def test_a_merge_keeps_my_goal_and_reports_the_conflict() -> None:
    mine, theirs = late("내 것"), late("저쪽")
    assert merge(small(), small(), theirs).book.menu == theirs.menu
    merged = merge(small(), mine, theirs)
    assert merged.book.menu == mine.menu
    assert merged.conflicts == (Conflict("item", "other.late", "goal", "내 것", "저쪽"),)
    [line] = diff_books(small(), theirs).changed
    assert (line.id, line.field, line.before, line.after) == ("other.late", "goal", "", "저쪽")
