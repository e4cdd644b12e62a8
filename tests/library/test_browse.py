from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import UsageError
from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.browse import Column, Mark, Shelf, read_shelf, shown_nodes, sorted_cards
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.library.card_page import card_page, forgetting_curve, leeches
from malgil.scheduling.fsrs import Rating, State
from malgil.stats.panels import read_stats
from tests.store.learner import Clock, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = "amazon-live-chat"
FIRST = f"{BOOK}/wheres-my-stuff/meaning"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(begun_file: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        study(opened, clock, lambda _: Rating.EASY)
        clock.next_day()
        yield opened


def shelf(collection: Collection, clock: Clock) -> Shelf:
    return read_shelf(collection, BOOK, clock())


def test_the_tree_is_the_menu_with_the_flow_before_it(collection: Collection, clock: Clock) -> None:
    book = collection.book(BOOK)
    nodes = shelf(collection, clock).nodes
    menu = [node for node in nodes if not node.is_flow]
    assert [node.id for node in menu] == [place.item.id for place in book.places()]
    assert [node.depth for node in menu] == [len(place.path) - 1 for place in book.places()]
    flow = [node for node in nodes if node.is_flow]
    assert [node.id for node in flow] == ["", *(entry.id for entry in book.flow_entries())]
    assert nodes[0].end == len(flow)
    for number, node in enumerate(nodes):
        assert all(other.depth > node.depth for other in nodes[number + 1 : node.end])
        assert node.end == len(nodes) or nodes[node.end].depth <= node.depth
    home = collection.home(clock())
    tops = [node for node in nodes if node.depth == 0]
    assert [node.memory for node in tops] == pytest.approx([one.memory for one in home.branches])


def test_folding_and_filters(collection: Collection, clock: Clock) -> None:
    nodes = shelf(collection, clock).nodes
    assert shown_nodes(nodes, (), None) == list(range(len(nodes)))
    tops = [number for number, node in enumerate(nodes) if node.depth == 0]
    closed = {f"{'flow' if nodes[at].is_flow else 'menu'}/{nodes[at].id}" for at in tops}
    assert shown_nodes(nodes, closed, None) == tops
    found = shown_nodes(nodes, closed, Mark.NEW)
    assert all(Mark.NEW in nodes[at].marks or nodes[at + 1].depth > nodes[at].depth for at in found)
    assert shown_nodes(nodes, (), Mark.LEECH) == []


def test_marks_follow_the_deeds(collection: Collection, clock: Clock) -> None:
    now = clock()
    card_actions.apply(collection, [FIRST], ActionRequest(action=CardAction.SUSPEND), now)
    card_actions.apply(collection, [FIRST], ActionRequest(action=CardAction.FLAG, flag=2), now)
    card_actions.write_notes(collection, BOOK, "wheres-my-stuff", now, note="메모")
    (line,) = (one for one in shelf(collection, clock).cards if one.id == FIRST)
    assert line.marks == {Mark.SUSPENDED, Mark.FLAGGED, Mark.NOTED}
    assert line.due is None
    marked = sorted_cards(shelf(collection, clock).cards, None, Mark.NOTED)
    assert {one.phrase for one in marked} == {"wheres-my-stuff"}
    clock.next_day(60)
    due = sorted_cards(shelf(collection, clock).cards, Column.DUE, Mark.DUE)
    assert len(due) == 9
    assert [one.due for one in due] == sorted(one.due or 0 for one in due)


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("descending", [False, True])
def test_the_table_sorts_by_any_column(
    collection: Collection, clock: Clock, column: Column, *, descending: bool
) -> None:
    cards = shelf(collection, clock).cards
    found = sorted_cards(cards, column, descending=descending)
    assert sorted(one.id for one in found) == sorted(one.id for one in cards)
    other = sorted_cards(found, column, descending=not descending)
    assert {one.id for one in other} == {one.id for one in found}
    if column is Column.STABILITY:
        known = [one.progress.stability for one in found]
        values = [value for value in known if value is not None]
        assert known[: len(values)] == sorted(values, reverse=descending)


def test_a_card_page_has_the_whole_history(collection: Collection, clock: Clock) -> None:
    clock.next_day(20)
    collection.answer(FIRST, 1, clock(), duration_ms=4000)
    collection.undo(clock())
    collection.answer(FIRST, 3, clock(), duration_ms=3000)
    card_actions.apply(collection, [FIRST], ActionRequest(action=CardAction.FLAG, flag=1), clock())
    page = card_page(collection, FIRST, clock())
    assert [(one.event.kind.value, one.is_live) for one in page.history] == [
        ("review", True),
        ("review", False),
        ("review", True),
        ("flag", True),
    ]
    assert page.history[2].after is not None
    assert page.history[2].after.stability == page.progress.stability
    assert page.siblings == (FIRST, f"{BOOK}/wheres-my-stuff/label")
    assert page.recall == pytest.approx(1)
    with pytest.raises(UsageError, match="no card"):
        card_page(collection, "nothing", clock())


def test_a_curve_falls_between_answers_and_begins_anew(
    collection: Collection, clock: Clock
) -> None:
    clock.next_day(20)
    collection.answer(FIRST, 3, clock())
    page = card_page(collection, FIRST, clock())
    curve = forgetting_curve(collection, page, 50)
    assert curve is not None
    first, last = curve.reviews
    assert (last - first, page.today, len(curve.points)) == (21, last, 50)
    falling = [value for day, value in curve.points if day < last]
    assert falling == sorted(falling, reverse=True)
    assert all(0 <= value <= 1 for _, value in curve.points)
    assert curve.points[-1][0] == pytest.approx(page.due)
    card_actions.apply(collection, [FIRST], ActionRequest(action=CardAction.FORGET), clock())
    page = card_page(collection, FIRST, clock())
    assert forgetting_curve(collection, page, 50) is None
    assert page.progress.state is State.NEW
    assert len(page.history) == 3


def test_leeches_have_their_lookalikes_beside_them(collection: Collection, clock: Clock) -> None:
    assert leeches(collection) == ()
    card = f"{BOOK}/check-status-of-a-refund/meaning"
    collection.answer(card, 4, clock())
    for _ in range(9):
        clock.next_day(30)
        collection.answer(card, 1, clock())
        clock.go(minutes=20)
        collection.answer(card, 4, clock())
    card_actions.write_notes(collection, BOOK, "check-status-of-a-refund", clock(), mnemonic="환불")
    (leech,) = leeches(collection, BOOK)
    assert (leech.id, leech.lapses, leech.suspended) == (card, 9, False)
    assert leech.notes.mnemonic == "환불"
    assert "Check status of a return" in {one.label for one in leech.lookalikes}
    assert leeches(collection, "other") == ()


def test_the_tree_has_the_shares_of_the_menu_map(collection: Collection, clock: Clock) -> None:
    for _day in range(25):
        study(collection, clock)
        clock.next_day()
    found = read_stats(collection, clock(), panels=["menu-map"])["menu-map"]
    tops = [one for one in shelf(collection, clock).nodes if one.depth == 0 and not one.is_flow]
    assert [one.memory for one in tops] == pytest.approx([one.retrievability for one in found])
    assert 0.5 < max(one.memory for one in tops) <= 1
