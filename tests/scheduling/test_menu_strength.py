from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, card_id
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State
from malgil.scheduling.menu_strength import find_node, menu_map
from tests.scheduling.made_cards import cards_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.model import MenuItem, Phrasebook
    from malgil.scheduling.menu_strength import MapNode


def nodes_of(nodes: tuple[MapNode, ...]) -> Iterator[MapNode]:
    for node in nodes:
        yield node
        yield from nodes_of(node.items)


def phrases_beneath(item: MenuItem) -> set[str]:
    return {item.phrase}.union(*(phrases_beneath(one) for one in item.items))


@given(data=st.data())
def test_each_node_is_what_a_naive_count_says(book: Phrasebook, data: st.DataObject) -> None:
    cards = [card.id for card in cards_of(book)]
    known = data.draw(st.lists(st.sampled_from(cards), unique=True, max_size=60))
    recall = {card: data.draw(st.sampled_from((0.25, 0.5, 1.0))) for card in known}
    progress = {
        card: Progress(state=State.REVIEW if card in recall else State.NEW) for card in cards
    }
    types = data.draw(st.sampled_from((tuple(CARD_KINDS.values()), (PATH,))))
    nodes = menu_map(book, progress, recall, types)
    places = {place.item.id: place for place in book.places()}
    assert [node.item for node in nodes_of(nodes)] == list(places)
    for node in nodes_of(nodes):
        place = places[node.item]
        counted = {
            one
            for phrase in phrases_beneath(place.item)
            for kind in types
            if (one := card_id(book.id, phrase, kind)) in progress
        }
        assert node.path == place.path
        assert node.cards == len(counted)
        naive = sum(recall.get(card, 0.0) for card in counted) / max(1, len(counted))
        assert node.retrievability == pytest.approx(naive)
        assert node.states[State.REVIEW] == len(counted & set(recall))
        assert sum(node.states.values()) == node.cards
        on_the_way = [card_id(book.id, phrase, MEANING) for phrase in place.phrases]
        if place.is_leaf:
            on_the_way.append(card_id(book.id, place.item.phrase, PATH))
        assert node.chance == pytest.approx(prod(recall.get(one, 0.0) for one in on_the_way))
        assert all(below.chance <= node.chance for below in node.items)


def test_all_known_and_nothing_known(book: Phrasebook) -> None:
    cards = [card.id for card in cards_of(book)]
    progress = dict.fromkeys(cards, Progress(state=State.REVIEW, suspended=True))
    full = menu_map(book, progress, dict.fromkeys(cards, 1.0))
    assert {(node.retrievability, node.chance) for node in nodes_of(full)} == {(1.0, 1.0)}
    assert all(node.suspended == node.cards for node in nodes_of(full))
    empty = menu_map(book, dict.fromkeys(cards, Progress()), {})
    assert {(node.retrievability, node.chance) for node in nodes_of(empty)} == {(0.0, 0.0)}


def test_a_node_is_found_wherever_it_stands(book: Phrasebook) -> None:
    nodes = menu_map(book, {}, {})
    for place in book.places():
        node = find_node(nodes, place.item.id)
        assert node is not None
        assert node.item == place.item.id
    assert find_node(nodes, "no-such-item") is None
