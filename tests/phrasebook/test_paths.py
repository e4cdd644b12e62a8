from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.paths import Choice, Descent, WayError


@dataclass
class Tree:
    """A menu written as {parent id: labels}. An item's id is its path."""

    levels: dict[str, list[str]]
    asked: list[str] = field(default_factory=list)

    def children(self, parent_id: str) -> list[Choice]:
        self.asked.append(parent_id)
        above = f"{parent_id}/" if parent_id else ""
        return [
            Choice(above + label, label, (f"{label}의 뜻",), above + label not in self.levels)
            for label in self.levels.get(parent_id, [])
        ]


def way(path: str) -> tuple[str, ...]:
    labels = path.split("/")
    return tuple("/".join(labels[: end + 1]) for end in range(len(labels)))


def shop() -> Tree:
    return Tree(
        {
            "": ["Order", "Payment", "Other"],
            "Order": ["Late", "Payment", "Broken"],
            "Order/Payment": ["Declined", "Other"],
            "Payment": ["Declined", "Payment"],
        }
    )


def test_a_way_walked_right() -> None:
    walk = Descent(shop(), [way("Order/Payment/Declined")])
    assert [choice.label for choice in walk.level] == ["Order", "Payment", "Other"]
    first = walk.choose(0)
    assert first.right
    assert not first.ended
    assert walk.parent == "Order"
    assert walk.choose("Payment").right
    last = walk.choose(" Declined ")
    assert last.ended
    assert walk.finished
    assert walk.all_right
    assert walk.way == ("Order", "Payment", "Declined")
    assert walk.level == ()
    assert len(walk.steps) == 3


def test_any_open_way_is_right_and_the_walk_stays_on_it() -> None:
    walk = Descent(shop(), [way("Order/Payment/Declined"), way("Payment/Declined")])
    step = walk.choose("Payment")
    assert step.right
    assert [choice.label for choice in step.correct] == ["Order", "Payment"]
    assert walk.choose("Declined").ended
    assert walk.way == ("Payment", "Declined")


def test_a_wrong_choice_is_told_and_the_first_open_way_goes_on() -> None:
    walk = Descent(shop(), [way("Payment/Declined"), way("Order/Payment/Declined")])
    step = walk.choose("Other")
    assert not step.right
    assert step.chosen.label == "Other"
    assert [choice.label for choice in step.correct] == ["Order", "Payment"]
    assert not step.ended
    assert [choice.label for choice in walk.level] == ["Declined", "Payment"]
    assert walk.choose("Payment").ended
    assert not walk.steps[1].right
    assert walk.way == ("Payment", "Declined")
    assert not walk.all_right


def test_a_label_that_is_a_leaf_elsewhere_does_not_end_here() -> None:
    walk = Descent(shop(), [way("Payment/Payment")])
    assert not walk.choose("Payment").ended
    assert walk.choose("Payment").ended
    other = Descent(shop(), [way("Order/Payment/Other")])
    assert not other.choose("Other").right


def test_what_is_not_there_changes_nothing() -> None:
    walk = Descent(shop(), [way("Payment/Declined")])
    for unknown in (-1, 3, "payment", "", "Declined"):
        with pytest.raises(LookupError):
            walk.choose(unknown)
    assert walk.steps == ()
    walk.choose("Payment")
    walk.choose("Declined")
    with pytest.raises(LookupError):
        walk.choose(0)


def test_levels_are_read_only_when_the_walk_gets_there() -> None:
    tree = Tree({"": [f"c{number}" for number in range(500)], "c7": ["end"]})
    walk = Descent(tree, [way("c7/end")])
    assert tree.asked == [""]
    assert len(walk.level) == 500
    walk.choose(499)
    walk.choose(0)
    assert tree.asked == ["", "c7"]
    assert walk.finished


@pytest.mark.parametrize("ways", [[], [()], [("Gone",)], [way("Order/Late"), ("Gone",)]])
def test_ways_outside_the_menu_are_refused(ways: list[tuple[str, ...]]) -> None:
    with pytest.raises(WayError):
        Descent(shop(), ways)


@pytest.mark.parametrize("bad", ["Order", "Other/Late", "Order/Gone"])
def test_a_way_that_does_not_end_at_a_leaf_is_refused_on_the_way(bad: str) -> None:
    walk = Descent(shop(), [way(bad)])
    with pytest.raises(WayError):
        walk.choose(0 if bad.startswith("Order") else 2)
    assert walk.steps == ()
    assert walk.parent == ""


@st.composite
def trees_and_ways(draw: st.DrawFn) -> tuple[Tree, list[tuple[str, ...]]]:
    levels: dict[str, list[str]] = {}
    leaves: list[str] = []

    def grow(parent: str, depth: int) -> None:
        labels = draw(st.lists(st.sampled_from("abcd"), min_size=1, max_size=3, unique=True))
        levels[parent] = labels
        for label in labels:
            item = f"{parent}/{label}" if parent else label
            if depth < 4 and draw(st.booleans()):
                grow(item, depth + 1)
            else:
                leaves.append(item)

    grow("", 0)
    ends = draw(st.lists(st.sampled_from(leaves), min_size=1, max_size=4))
    return Tree(levels), [way(end) for end in ends]


@given(trees_and_ways(), st.data())
def test_every_walk_ends_on_one_of_its_ways(
    given_walk: tuple[Tree, list[tuple[str, ...]]], data: st.DataObject
) -> None:
    tree, ways = given_walk
    walk = Descent(tree, ways)
    while not walk.finished:
        depth = len(walk.taken)
        prefix = tuple(choice.id for choice in walk.taken)
        still_open = [one for one in ways if one[:depth] == prefix]
        allowed = {one[depth] for one in still_open}
        step = walk.choose(data.draw(st.integers(0, len(walk.level) - 1)))
        assert {choice.id for choice in step.correct} == allowed
        assert step.right == (step.chosen.id in allowed)
        followed = step.chosen.id if step.right else still_open[0][depth]
        assert walk.taken[-1].id == followed
        assert step.ended == walk.finished == walk.taken[-1].is_leaf
    assert tuple(choice.id for choice in walk.taken) in ways
    assert len(walk.steps) == len(walk.taken)
    assert walk.all_right == all(step.right for step in walk.steps)


@given(trees_and_ways(), st.integers(0, 3))
def test_each_way_can_be_walked_right(
    given_walk: tuple[Tree, list[tuple[str, ...]]], which: int
) -> None:
    tree, ways = given_walk
    wanted = ways[which % len(ways)]
    walk = Descent(tree, ways)
    for item in wanted:
        walk.choose(item.rsplit("/", 1)[-1])
    assert walk.finished
    assert walk.all_right
    assert tuple(choice.id for choice in walk.taken) == wanted
