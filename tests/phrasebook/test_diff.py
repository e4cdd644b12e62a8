from __future__ import annotations

import json
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.phrasebook.diff import Plan, PlanKind, _longest_rise, adopt_ids, diff_books, keep_ids
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import read_outline, write_outline
from malgil.phrasebook.formats.yaml import read_phrasebook, read_phrasebook_file
from malgil.phrasebook.model import Phrasebook
from tests.phrasebook.formats.books import make_book, menus, outline_texts

SHIPPED = Path(__file__).parents[2] / "data" / "phrasebooks" / "amazon-live-chat.yaml"
OLD = read_phrasebook(
    """
format: 1
id: old
title: {ko: 옛 책}
as_of: 2017-12
phrases:
  - {id: p-late, label: Late, note: 늦음, keywords: [지연], from: editor}
flow:
  - {id: f, label: Help, gloss: 도움말, kind: link}
menu:
  - id: orders
    label: Orders
    gloss: 주문
    items:
      - {id: late-1, label: Late, gloss: [늦어요, 지연]}
      - {id: lost, label: Lost, gloss: 잃음}
      - {id: double, label: Double, gloss: 중복}
  - id: money
    label: Money
    gloss: 돈
    items:
      - {id: late-2, label: Late, gloss: 늦어요}
tips:
  - {id: t, at: f, when: before, text: 팁}
lines:
  - {id: l, text: Hi, gloss: 안녕}
""",
    source="old.yaml",
)
SAME = "Orders ☞주문\n┗Late《늦어요》\n┗Lost《잃음》\n┗Double《중복》\nMoney ☞돈\n┗Late《늦어요》\n"


def outline(text: str) -> Phrasebook:
    return read_outline(text, BookFile(source="x", book_id="new", title="New"))


def ids(book: Phrasebook) -> list[str]:
    return [place.item.id for place in book.places()]


def test_the_same_outline_changes_nothing() -> None:
    assert adopt_ids(outline(SAME), OLD) == OLD
    assert not diff_books(OLD, adopt_ids(outline(SAME), OLD))


def test_a_full_round_through_an_outline_changes_nothing() -> None:
    book = read_phrasebook_file(SHIPPED)
    assert adopt_ids(outline(write_outline(book)[0]), book) == book


def test_items_match_by_path_then_by_label() -> None:
    text = (
        "Money ☞돈\n┗Late《늦어요》\n┗Double《중복》\nOrders ☞주문\n┗New《새것》\n┗Lost《분실》\n"
    )
    new = adopt_ids(outline(text), OLD)
    assert ids(new) == ["money", "late-2", "double", "orders", "orders.new", "lost"]
    assert new.phrase("p-late").note == "늦음"
    plan = diff_books(OLD, new)
    assert [(one.where, one.after) for one in plan.added] == [("Orders > New", "새것")]
    assert [(one.where, one.before, one.after) for one in plan.changed] == [
        ("Orders > Lost", "잃음", "분실")
    ]
    assert [(one.id, one.field) for one in plan.moved] == [("money", "order"), ("double", "path")]
    assert [(one.id, one.where) for one in plan.archived] == [("late-1", "Orders > Late")]


def test_new_ids_never_take_over_an_old_one() -> None:
    menu = (replace(OLD.menu[0], id="money.fresh"), OLD.menu[1])
    old = replace(OLD, menu=menu)
    new = adopt_ids(outline(SAME + "┗Fresh《새것》\n"), old)
    assert ids(new)[-1] == "money.fresh-2"
    assert ids(new)[0] == "money.fresh"


def test_what_an_outline_has_no_place_for_is_kept() -> None:
    new = adopt_ids(outline("Only ☞하나\n"), OLD)
    assert (new.id, new.title, new.as_of) == (OLD.id, OLD.title, OLD.as_of)
    assert (new.flow, new.tips, new.lines) == (OLD.flow, OLD.tips, OLD.lines)
    assert {phrase.label for phrase in new.phrases} == {"Help", "Only"}


def test_a_changed_first_gloss_replaces_all_of_them() -> None:
    new = adopt_ids(outline(SAME.replace("《늦어요》\n┗Lost", "《느려요》\n┗Lost")), OLD)
    assert new.places()[1].item.glosses == ("느려요",)


def test_without_an_old_book_everything_is_added() -> None:
    plan = diff_books(None, OLD)
    assert [one.kind for one in plan.added] == [
        PlanKind.FLOW,
        *[PlanKind.ITEM] * 6,
        PlanKind.TIP,
        PlanKind.LINE,
    ]
    assert not plan.changed
    assert not plan.moved
    assert not plan.archived
    assert not Plan()


def test_labels_notes_titles_flow_tips_and_lines_are_compared() -> None:
    phrases = tuple(
        replace(one, label="Is late", note="", keywords=()) if one.id == "p-late" else one
        for one in OLD.phrases
    )
    new = replace(
        OLD,
        title={"ko": "새 책", "en": "New"},
        phrases=phrases,
        flow=(replace(OLD.flow[0], note="눌러요"),),
        tips=(replace(OLD.tips[0], text="다른 팁"),),
        lines=(),
    )
    plan = diff_books(OLD, new)
    assert {(one.kind.value, one.field, one.before, one.after) for one in plan.changed} == {
        ("book", "title.ko", "옛 책", "새 책"),
        ("book", "title.en", "", "New"),
        ("phrase", "label", "Late", "Is late"),
        ("phrase", "note", "늦음", ""),
        ("phrase", "keywords", "지연", ""),
        ("flow", "note", "", "눌러요"),
        ("tip", "text", "팁", "다른 팁"),
    }
    assert [one.id for one in plan.archived] == ["l"]
    assert not plan.moved


def test_one_item_put_first_is_one_move() -> None:
    items = OLD.menu[0].items
    menu = (replace(OLD.menu[0], items=(items[2], items[0], items[1])), OLD.menu[1])
    plan = diff_books(OLD, replace(OLD, menu=menu))
    assert [(one.id, one.field) for one in plan.moved] == [("double", "order")]


@settings(max_examples=60, deadline=None)
@given(menus(outline_texts), menus(outline_texts))
def test_an_update_is_sound_and_shows_what_the_outline_shows(
    first: list[tuple[int, str, str]], second: list[tuple[int, str, str]]
) -> None:
    old, new = make_book(first), outline(write_outline(make_book(second))[0])
    adopted = adopt_ids(new, old)
    assert write_outline(adopted)[0] == write_outline(new)[0]
    plan = diff_books(old, adopted)
    before, after = set(ids(old)), set(ids(adopted))
    assert {one.id for one in plan.added} == after - before
    assert {one.id for one in plan.archived} == before - after
    assert adopt_ids(new, adopted) == adopted


@given(st.lists(st.integers(), unique=True))
def test_a_rise_rises_and_keeps_the_order(ranks: list[int]) -> None:
    rise = _longest_rise(ranks)
    assert all(a < b for a, b in pairwise(rise))
    assert [rank for rank in ranks if rank in set(rise)] == rise
    assert _longest_rise(sorted(ranks)) == sorted(ranks)


COLLIDING = (
    "Refund!",
    "Refund?",
    "Refund",
    "refund",
    "(Refund)",
    "Re fund",
    "re-fund",
    "→",
    "★",
    "환불",
)


def without_ids(levels: list[tuple[str, list[str]]]) -> str:
    """Return a YAML phrasebook without ids. Each label has its own gloss."""
    menu = [
        {
            "label": top,
            "gloss": f"뜻 {top}",
            "items": [{"label": n, "gloss": f"뜻 {n}"} for n in below],
        }
        for top, below in levels
    ]
    return f"format: 1\nid: b\nmenu: {json.dumps(menu)}\n"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(COLLIDING), st.lists(st.sampled_from(COLLIDING), unique=True)
            ),
            unique_by=lambda level: level[0],
        ),
        min_size=2,
        max_size=5,
    )
)
def test_no_version_hands_the_history_of_a_label_to_another(
    versions: list[list[tuple[str, list[str]]]],
) -> None:
    """Ids stay with their labels, and those of items with their paths, whatever is left out."""
    book = Phrasebook(id="b", title={})
    labels: dict[str, str] = {}
    paths: dict[tuple[str, str], tuple[str, ...]] = {}
    for levels in versions:
        gone = {phrase: labels[phrase] for phrase in labels if phrase not in names(book)}
        generated: set[tuple[str, str]] = set()
        new = read_phrasebook(without_ids(levels), source="b", adopt=partial(_made, generated))
        book = keep_ids(new, book, gone, generated)
        for phrase in book.phrases:
            assert labels.setdefault(phrase.id, phrase.label) == phrase.label
        for label in names(book).values():
            assert list(labels.values()).count(label) == 1
        for place in book.places():
            known = paths.setdefault((place.item.phrase, place.item.id), place.path)
            assert known[-1] == place.path[-1]


def _made(
    generated: set[tuple[str, str]], book: Phrasebook, made: set[tuple[str, str]]
) -> Phrasebook:
    generated |= made
    return book


def names(book: Phrasebook) -> dict[str, str]:
    return {phrase.id: phrase.label for phrase in book.phrases}


@pytest.mark.parametrize(
    ("label", "mended", "gloss", "new_gloss", "kept"),
    [
        ("Shipmnet", "Shipment", "배송", "배송", True),
        ("Shipmnet", "Delivery", "배송", "배송", True),
        ("Shipmnet", "Shipment", "배송", "배달", True),
        ("Shipmnet", "Delivery", "배송", "배달", False),
        ("Two boxxes", "Two boxes", "상자 둘", "상자", True),
        ("Late", "Lately", "늦어요", "늦어요", False),  # the other place still has the label
        ("Day 1", "Day 2", "첫날", "이틀", False),
        ("Refund!", "Refund?", "환불", "환불 문의", False),
        ("A resume", "A résumé", "이력서", "이력서", True),
    ],
)
def test_a_mended_typo_is_a_rename(
    label: str, mended: str, gloss: str, new_gloss: str, *, kept: bool
) -> None:
    line, top = f"┗{label}《{gloss}》\n", "Orders ☞주문\n┗Lost《잃음》\n"
    rest = "┗Double《중복》\nMoney ☞돈\n┗Late《늦어요》\n"
    old = outline(top + line + rest)
    new = outline(top + line.replace(label, mended).replace(gloss, new_gloss) + rest)
    adopted = adopt_ids(new, old)
    after = {phrase.label: phrase.id for phrase in adopted.phrases}
    before = {phrase.label: phrase.id for phrase in old.phrases}
    assert (after[mended] == before[label]) is kept
    assert (set(ids(adopted)) == set(ids(old))) is kept
    shown = [(line.field, line.before, line.after) for line in diff_books(old, adopted).changed]
    assert (("label", label, mended) in shown) is kept


@pytest.mark.parametrize(
    ("label", "new_label", "kept"),
    [
        ("Enable notifications", "Disable notifications", False),
        ("Turn on notifications", "Turn off notifications", False),
        ("Orders with a gift card", "Orders without a gift card", False),
        ("Item was not received", "Item was received", False),
        ("Item can be returned", "Item can't be returned", False),
        ("Packaging damaged", "Packaging undamaged", False),
        ("Subscribe to the newsletter", "Unsubscribe from the newsletter", False),
        ("Increase spending limit", "Decrease spending limit", False),
        ("Sort in ascending order", "Sort in descending order", False),
        ("Import all contacts", "Export all contacts", False),
        ("Notifications from buyer", "Notifications to buyer", False),
        ("Message to my employer", "Message to my employee", False),
        ("Log in to my account", "Log out of my account", False),
        ("Show archived items", "Hide archived items", False),
        ("Incorrect refund amount", "Correct refund amount", False),
        ("Shipping box is damaged", "Shipping bag is damaged", False),
        ("Change delivery address now", "Change shipping address now", False),
        ("All notifications", "All notifications off", False),
        ("알림을 모두 켜기", "알림을 모두 끄기", False),
        ("Received incomplet shipment", "Received incomplete shipment", True),
        ("Shipment si late", "Shipment is late", True),
        ("Check status of order", "Check the status of order", True),
        ("Ship mnet is late", "Shipment is late", True),
        ("Return an item", "Returning an item", True),
        ("Other rebate question", "Other rebate questions", True),
        ("Sort in ascnding order", "Sort in ascending order", True),
        ("Wheres my stuf?", "Where's my stuff?", True),
        ("베송 조회하기", "배송 조회하기", True),
    ],
)
def test_a_label_with_another_meaning_is_no_rename(
    label: str, new_label: str, *, kept: bool
) -> None:
    for before, after in ((label, new_label), (new_label, label)):
        old = outline(f"{before} ☞뜻 하나\nChat ☞채팅\n")
        adopted = adopt_ids(outline(f"{after} ☞다른 뜻\nChat ☞채팅\n"), old)
        assert (adopted.phrases[0].id == old.phrases[0].id) is kept
        assert (set(ids(adopted)) == set(ids(old))) is kept


def test_a_parent_and_its_child_are_renamed_together() -> None:
    old = outline("Orderss ☞주문\n┗Shipmnet《배송》\n┗┗Lats《늦음》\nMoney ☞돈\n")
    new = outline("Money ☞돈\nOrders ☞주문\n┗Lost《잃음》\n┗Shipment《배송》\n┗┗Late《늦음》\n")
    adopted = adopt_ids(new, old)
    assert {p.id for p in adopted.phrases} == {"money", "orderss", "lost", "shipmnet", "lats"}
    assert diff_books(old, adopted).archived == ()


def test_a_renamed_phrase_keeps_its_details() -> None:
    text = SAME.replace("Late", "Latte")
    adopted = adopt_ids(outline(text), OLD)
    assert adopted.phrase("p-late") == replace(OLD.phrase("p-late"), label="Latte")
    assert ids(adopted) == ids(OLD)


def test_yaml_ids_that_are_given_win() -> None:
    old = read_phrasebook(without_ids([("Refund!", []), ("Late", [])]), source="b")
    text = (
        "format: 1\nid: b\nphrases: [{id: refund, label: Other}]\nmenu:\n"
        "- {label: Refund!, gloss: 환불}\n- {phrase: refund, gloss: 기타}\n"
        "- {label: Late, gloss: 늦음}\n"
    )
    new = read_phrasebook(
        text, source="b", adopt=lambda book, made: keep_ids(book, old, {"late-9": "x"}, made)
    )
    assert names(new) == {"refund": "Other", "refund-2": "Refund!", "late": "Late"}
