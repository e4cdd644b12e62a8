"""Going down a menu, choice by choice: what a path card and a walk have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from malgil.base.value import Value

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Choice(Value):
    """One menu item as it is offered under its parent.

    Attributes:
        id: The item's id, unique in the menu; one label may stand in several places.
        label: The English text.
        glosses: Its Korean meanings in this place.
        is_leaf: Whether nothing is beneath it, so that a way can end here.
    """

    id: str
    label: str
    glosses: tuple[str, ...]
    is_leaf: bool


class Menu(Protocol):
    """Whatever can list the choices beneath an item."""

    def children(self, parent_id: str) -> Sequence[Choice]:
        """Return the choices under an item in the menu's own order; "" asks for the top."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PathStep(Value):
    """What came of one choice.

    Attributes:
        right: Whether the choice lies on a way that was still open.
        chosen: What was chosen.
        correct: All choices of that level that lie on a way still open, in menu order.
        ended: Whether the way is now at its leaf.
    """

    right: bool
    chosen: Choice
    correct: tuple[Choice, ...]
    ended: bool


class WayError(ValueError):
    """A way that is not in the menu, or does not end at a leaf.

    Attributes:
        item: The id at which way and menu part.
    """

    def __init__(self, item: str) -> None:
        super().__init__(f"no way through the menu: {item}")
        self.item = item


class Descent:
    """One walk from the top of a menu to a leaf, along any of the ways that are right.

    A wrong choice is told at once, and the walk goes on from the right one: from the first way, in
    the order given, that is still open. So a walk takes as many choices as its way has steps.
    The menu is asked for one level at a time and only when the walk gets there.

    Attributes:
        level: The choices now, in menu order; empty once finished.
        parent: The id of the item that they are under; "" at the top.
        taken: The steps of the way so far, wrong choices replaced by the right ones.
        steps: What came of each choice so far.
    """

    __slots__ = ("_correct", "_menu", "_open", "level", "parent", "steps", "taken")

    def __init__(self, menu: Menu, ways: Sequence[tuple[str, ...]]) -> None:
        """Start at the top.

        Args:
            menu: Where the choices come from.
            ways: The right ways as item ids from the top down to a leaf, the preferred first.

        Raises:
            WayError: If there is no way, or one leaves the menu. Deeper down the same is found,
                and raised by `choose`, when the walk gets there.
        """
        if not ways or not all(ways):
            raise WayError("")
        self._menu = menu
        self._open = tuple(ways)
        self.parent = ""
        self.taken: tuple[Choice, ...] = ()
        self.steps: tuple[PathStep, ...] = ()
        self.level, self._correct = self._read_level(None, self._open, 0)

    @property
    def all_right(self) -> bool:
        """Whether no choice so far was wrong."""
        return all(step.right for step in self.steps)

    @property
    def finished(self) -> bool:
        """Whether the way is at its leaf."""
        return not self.level

    @property
    def way(self) -> tuple[str, ...]:
        """The labels of the way so far."""
        return tuple(choice.label for choice in self.taken)

    def choose(self, choice: int | str) -> PathStep:
        """Choose from the level.

        Args:
            choice: The number of the choice, from 0, or its label.

        Returns:
            What came of it; it is also the last of `steps`.

        Raises:
            LookupError: If there is no such choice; nothing is changed then. So it is after the
                end, when there are no choices left.
        """
        chosen = self._find(choice)
        right = chosen in self._correct
        followed = chosen if right else self._preferred()
        result = PathStep(right, chosen, self._correct, ended=followed.is_leaf)
        self._follow(followed)
        self.steps = (*self.steps, result)
        return result

    def _find(self, choice: int | str) -> Choice:
        if isinstance(choice, int):
            if 0 <= choice < len(self.level):
                return self.level[choice]
        else:
            from malgil.phrasebook.model import label_key

            key = label_key(choice)
            for offered in self.level:
                if label_key(offered.label) == key:
                    return offered
        raise LookupError(choice)

    def _preferred(self) -> Choice:
        first = self._open[0][len(self.taken)]
        return next(choice for choice in self._correct if choice.id == first)

    def _follow(self, step: Choice) -> None:
        depth = len(self.taken)
        still_open = tuple(way for way in self._open if way[depth] == step.id)
        for way in still_open:
            if step.is_leaf != (len(way) == depth + 1):
                raise WayError(step.id)
        level, correct = self._read_level(step, still_open, depth + 1)
        self._open = still_open
        self.taken = (*self.taken, step)
        self.parent = step.id
        self.level, self._correct = level, correct

    def _read_level(
        self, parent: Choice | None, ways: Sequence[tuple[str, ...]], depth: int
    ) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
        if parent is not None and parent.is_leaf:
            return (), ()
        level = tuple(self._menu.children(parent.id if parent else ""))
        correct_ids = dict.fromkeys(way[depth] for way in ways)
        correct = tuple(choice for choice in level if choice.id in correct_ids)
        offered_ids = {choice.id for choice in correct}
        for item in correct_ids:
            if item not in offered_ids:
                raise WayError(item)
        return level, correct
