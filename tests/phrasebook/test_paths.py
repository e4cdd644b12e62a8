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


def test_steps_that_are_not_asked_stand_there_already() -> None:
    wanted = way("Order/Payment/Declined")
    walk = Descent(shop(), [wanted], asked={"Order/Payment"})
    assert walk.way == ("Order",)
    assert walk.given == {"Order"}
    step = walk.choose("Payment")
    assert step.right
    assert step.ended
    assert walk.given == {"Order", "Order/Payment/Declined"}
    assert walk.outcomes == (("Order/Payment", True),)
    assert walk.chosen == ("Order", "Payment", "Declined")


def test_a_level_of_several_ways_is_asked_if_one_of_them_asks_it() -> None:
    ways = [way("Order/Late"), way("Order/Broken")]
    walk = Descent(shop(), ways, asked={"Order/Broken"})
    assert walk.way == ("Order",)
    assert walk.choose("Late").right


def test_given_up_is_wrong_where_it_was_given_up() -> None:
    walk = Descent(shop(), [way("Order/Payment/Declined")])
    walk.choose("Order")
    assert walk.outcomes == (("Order", True), ("Order/Payment", False))


def test_a_wrong_choice_is_in_the_outcomes_and_in_what_was_chosen() -> None:
    walk = Descent(shop(), [way("Payment/Declined")])
    walk.choose("Other")
    walk.choose("Declined")
    assert walk.outcomes == (("Payment", False), ("Payment/Declined", True))
    assert walk.chosen == ("Other", "Declined")
    assert walk.way == ("Payment", "Declined")


def test_a_hint_counts_for_the_next_choice_only() -> None:
    walk = Descent(shop(), [way("Payment/Declined")])
    walk.hint()
    assert walk.choose("Payment").hinted
    assert not walk.choose("Declined").hinted
    assert walk.all_right
    assert walk.with_hint
    assert walk.was_hard


def test_another_true_place_is_no_miss_and_the_level_is_asked_once_more() -> None:
    elsewhere = [way("Order/Payment/Declined")]
    walk = Descent(shop(), [way("Payment/Declined")], elsewhere=elsewhere)
    step = walk.choose("Order")
    assert step.elsewhere
    assert not step.right
    assert walk.steps == ()
    assert walk.way == ()
    assert walk.choose("Payment").redirected
    assert walk.choose("Declined").ended
    assert walk.all_right
    assert walk.was_hard
    assert not walk.with_hint


def test_another_true_place_is_a_miss_the_second_time() -> None:
    elsewhere = [way("Order/Payment/Declined")]
    walk = Descent(shop(), [way("Payment/Declined")], elsewhere=elsewhere)
    walk.choose("Order")
    step = walk.choose("Order")
    assert not step.elsewhere
    assert walk.outcomes == (("Payment", False), ("Payment/Declined", False))
    assert walk.way == ("Payment",)


def test_only_what_is_on_the_way_to_another_place_is_another_true_place() -> None:
    elsewhere = [way("Order/Payment/Declined")]
    walk = Descent(shop(), [way("Order/Late")], elsewhere=elsewhere)
    assert not walk.choose("Payment").elsewhere
    assert walk.choose("Payment").elsewhere
    assert not walk.choose("Broken").right


@given(trees_and_ways(), st.data())
def test_a_walk_asks_what_is_asked_and_goes_where_its_ways_go(
    given_walk: tuple[Tree, list[tuple[str, ...]]], data: st.DataObject
) -> None:
    tree, ways = given_walk
    items = sorted({item for one in ways for item in one})
    asked = data.draw(st.sets(st.sampled_from(items)))
    elsewhere = data.draw(st.lists(st.sampled_from(ways), max_size=2))
    ways = data.draw(st.lists(st.sampled_from(ways), min_size=1, unique=True))
    walk = Descent(tree, ways, asked=asked, elsewhere=elsewhere)
    choices, hard = 0, False
    while not walk.finished:
        assert any(choice.id in asked for choice in walk.correct)
        before, steps = walk.taken, walk.steps
        if data.draw(st.booleans()):
            walk.hint()
        step = walk.choose(data.draw(st.integers(0, len(walk.level) - 1)))
        choices += 1
        if step.elsewhere:
            assert (walk.taken, walk.steps) == (before, steps)
            assert not step.right
            continue
        hard = hard or step.hinted or step.redirected
        assert walk.steps == (*steps, step)
        assert walk.taken[: len(before) + 1] == (*before, step.followed)
        assert step.ended == walk.finished
    assert tuple(choice.id for choice in walk.taken) in ways
    assert {choice.id for choice in walk.taken} == walk.given | {item for item, _ in walk.outcomes}
    assert walk.given.isdisjoint(item for item, _ in walk.outcomes)
    assert len(walk.chosen) == len(walk.taken)
    assert choices <= 2 * len(walk.steps)
    assert walk.was_hard == hard
