from __future__ import annotations

import json
from collections import defaultdict
from math import prod
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, card_id
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State
from malgil.scheduling.menu_strength import (
    MapNode,
    MappedMenu,
    NestedMenu,
    weight_of,
    weight_of_recall,
)
from malgil.scheduling.steps import REST
from tests.scheduling.made_cards import cards_by_phrase, cards_of, walks_of
from tests.scheduling.slow_menu_map import assert_same, menu_map, way_to
from tests.store.books import books

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from malgil.phrasebook.cards import CardKind
    from malgil.phrasebook.model import MenuItem, Phrasebook

    Learned = tuple[
        Phrasebook, dict[str, Progress], dict[str, float], Mapping[str, Sequence[float]]
    ]


def nodes_of(nodes: tuple[MapNode, ...]) -> Iterator[MapNode]:
    for node in nodes:
        yield node
        yield from nodes_of(node.items)


def phrases_beneath(item: MenuItem) -> set[str]:
    return {item.phrase}.union(*(phrases_beneath(one) for one in item.items))


def items_beneath(item: MenuItem) -> set[str]:
    return {item.id}.union(*(items_beneath(one) for one in item.items))


def keys_of(book: Phrasebook) -> dict[str, int]:
    return {phrase.id: number for number, phrase in enumerate(book.phrases)}


def walk_keys_of(book: Phrasebook) -> dict[str, int]:
    return {card: number for number, card in enumerate(sorted(set(walks_of(book).values())), 1)}


def counting(book: Phrasebook, types: Collection[CardKind]) -> Callable[[MenuItem], set[str]]:
    """Return what gives the cards that a branch counts.

    The path card of several places counts at the first.
    """
    of_phrase = cards_by_phrase(book, [kind for kind in types if kind is not PATH])
    walks = {item: card for item, card in walks_of(book).items() if PATH in types}
    of_place = {item: card for item, card in walks.items() if card.split("/")[2] == item}

    def counted(item: MenuItem) -> set[str]:
        cards = {card for phrase in phrases_beneath(item) for card in of_phrase[phrase]}
        return cards | {of_place[one] for one in items_beneath(item) if one in of_place}

    return counted


def nested(book: Phrasebook, types: Collection[CardKind]) -> NestedMenu:
    keys, walks, walk_keys = keys_of(book), walks_of(book), walk_keys_of(book)
    places, counted = book.places(), counting(book, types)
    return NestedMenu(
        book.id,
        phrases=[keys[place.item.phrase] for place in places],
        last=[
            max(one.position for one in places if one.path[: len(place.path)] == place.path)
            for place in places
        ],
        cards=[len(counted(place.item)) for place in places],
        walks=[walk_keys[walks[place.item.id]] if place.is_leaf else None for place in places],
    )


def fast_map(
    book: Phrasebook,
    progress: Mapping[str, Progress],
    recall: Mapping[str, float],
    types: Collection[CardKind] = tuple(CARD_KINDS.values()),
    walked: Mapping[str, Sequence[float]] | None = None,
) -> MappedMenu:
    menu, keys, walk_keys = nested(book, types), keys_of(book), walk_keys_of(book)
    weights: dict[int, int] = defaultdict(int)
    known: dict[CardKind, dict[int, float]] = {kind: {} for kind in CARD_KINDS.values()}
    for made in cards_of(book):
        card, is_path = made.id, made.type is PATH
        key = walk_keys[card] if is_path else keys[made.phrase]
        known[made.type][key] = recall.get(card, 0.0)
        if made.type in types:
            one = progress.get(card, Progress())
            weight = weight_of(one.state, suspended=one.suspended)
            weights[-key if is_path else key] += weight + weight_of_recall(recall.get(card, 0.0))
    places = book.places()
    positions = {place.item.id: place.position for place in places}
    steps = {
        positions[leaf]: {REST: 0.0, **dict(zip(way_to(book, leaf), chances, strict=True))}
        for leaf, chances in (walked or {}).items()
    }
    return MappedMenu(
        menu=menu,
        sums=menu.sums(weights),
        items=[place.item.id for place in places],
        labels=[place.path[-1] for place in places],
        glosses=[json.dumps(place.item.glosses) for place in places],
        meaning=known[MEANING],
        leaves=sorted(steps),
        steps=[steps[position] for position in sorted(steps)],
    )


@given(data=st.data())
def test_each_node_is_what_a_naive_count_says(book: Phrasebook, data: st.DataObject) -> None:
    cards = [card.id for card in cards_of(book)]
    known = data.draw(st.lists(st.sampled_from(cards), unique=True, max_size=60))
    recall = {card: data.draw(st.sampled_from((0.25, 0.5, 1.0))) for card in known}
    progress = {
        card: Progress(state=State.REVIEW if card in recall else State.NEW) for card in cards
    }
    types = data.draw(st.sampled_from((tuple(CARD_KINDS.values()), (PATH,))))
    nodes = fast_map(book, progress, recall, types).beneath()
    places = {place.item.id: place for place in book.places()}
    cards_in = counting(book, types)
    assert [node.item for node in nodes_of(nodes)] == list(places)
    for node in nodes_of(nodes):
        place = places[node.item]
        counted = cards_in(place.item)
        assert node.path == place.path
        assert node.cards == len(counted)
        naive = sum(recall.get(card, 0.0) for card in counted) / max(1, len(counted))
        assert node.retrievability == pytest.approx(naive)
        assert node.states[State.REVIEW] == len(counted & set(recall))
        assert sum(node.states.values()) == node.cards
        on_the_way = [card_id(book.id, phrase, MEANING) for phrase in place.phrases]
        assert node.chance == pytest.approx(prod(recall.get(one, 0.0) for one in on_the_way))
        assert all(below.chance <= node.chance for below in node.items)


@st.composite
def learned(draw: st.DrawFn) -> Learned:
    """Return a phrasebook whose phrases have many places, some under themselves."""
    book = draw(books())
    progress: dict[str, Progress] = {}
    recall: dict[str, float] = {}
    for card in cards_of(book):
        state = draw(st.sampled_from(State))
        progress[card.id] = Progress(state=state, suspended=draw(st.booleans()))
        if state is not State.NEW:
            recall[card.id] = draw(st.floats(1e-6, 1.0))
    chances = st.sampled_from((0.0, 0.25, 0.5, 1.0))
    walked = {
        leaf: [draw(chances) for _step in way_to(book, leaf)]
        for leaf in walks_of(book)
        if draw(st.booleans())
    }
    return book, progress, recall, walked


@given(learned(), st.sampled_from(((MEANING,), (PATH,), tuple(CARD_KINDS.values()))))
def test_a_phrase_counts_once_in_each_branch(
    made: Learned,
    types: tuple[CardKind, ...],
) -> None:
    book, progress, recall, walked = made
    found = fast_map(book, progress, recall, types, walked)
    assert_same(found.beneath(), menu_map(book, progress, recall, types, walked))
    for place in book.places():
        node = found.node(place.position)
        assert (node.item, node.path) == (place.item.id, place.path)
        assert node in tuple(nodes_of(found.beneath()))


@given(learned())
def test_the_weakest_branch_is_the_uppermost_of_those_begun(
    made: Learned,
) -> None:
    book, progress, recall, _walked = made
    for node in fast_map(book, progress, recall).beneath():
        level, begun = [node], list[MapNode]()
        while level:
            begun += [one for one in level if one.retrievability > 0]
            level = [below for one in level for below in one.items if not below.is_leaf]
        assert node.weakest == min(begun, key=lambda one: one.retrievability, default=None)


@given(books(), st.data())
def test_leaves_are_counted_within_a_branch(book: Phrasebook, data: st.DataObject) -> None:
    menu = nested(book, tuple(CARD_KINDS.values()))
    at = data.draw(st.sampled_from(range(len(menu.phrases))))
    for part in (range(len(menu.phrases)), range(at, menu.last[at] + 1)):
        places = [book.places()[position] for position in part]
        assert menu.leaves(part) == sum(place.is_leaf for place in places)


def test_all_known_and_nothing_known(book: Phrasebook) -> None:
    cards = [card.id for card in cards_of(book)]
    progress = dict.fromkeys(cards, Progress(state=State.REVIEW, suspended=True))
    full = fast_map(book, progress, dict.fromkeys(cards, 1.0)).beneath()
    assert {(node.retrievability, node.chance) for node in nodes_of(full)} == {(1.0, 1.0)}
    assert all(node.suspended == node.cards for node in nodes_of(full))
    empty = fast_map(book, dict.fromkeys(cards, Progress()), {}).beneath()
    assert {(node.retrievability, node.chance) for node in nodes_of(empty)} == {(0.0, 0.0)}
