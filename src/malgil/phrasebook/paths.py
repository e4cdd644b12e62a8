"""Choose a path through a menu level by level, for path cards and path quizzes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(Struct, frozen=True):
    """One menu item, offered under its parent.

    Attributes:
        id: Item id, unique in the menu. One label may be in several places.
        label: English text.
        glosses: Korean meanings at this place.
        is_leaf: Whether the item has no children.
    """

    id: str
    label: str
    glosses: tuple[str, ...]
    is_leaf: bool


class Menu(Protocol):
    """An object that lists the choices under an item."""

    def children(self, parent_id: str) -> Sequence[Choice]:
        """Return the choices under an item ("" for the top level), in menu order."""


class PathStep(Struct, frozen=True):
    """Result of one choice.

    Attributes:
        right: Whether the choice is on a path that was still open.
        chosen: The choice.
        correct: All choices of the level that are on an open path, in menu order.
        ended: Whether the path has reached its leaf.
    """

    right: bool
    chosen: Choice
    correct: tuple[Choice, ...]
    ended: bool


class WayError(ValueError):
    """The path is not in the menu or does not end at a leaf.

    Attributes:
        item: Id at which the path leaves the menu.
    """

    def __init__(self, item: str) -> None:
        super().__init__(f"no way through the menu: {item}")
        self.item = item


class Descent:
    """One descent from the top of a menu to a leaf, along any of the right paths.

    After a wrong choice the descent continues on the first given path that is still open, so it
    takes as many choices as its path has steps. The menu is read one level at a time, on demand.

    Attributes:
        level: Current choices, in menu order. Empty once finished.
        parent: Id of their parent item. Empty at the top level.
        taken: Steps of the path so far, with wrong choices replaced by right ones.
        steps: Results of the choices so far.
    """

    __slots__ = ("_correct", "_menu", "_open", "level", "parent", "steps", "taken")

    def __init__(self, menu: Menu, ways: Sequence[tuple[str, ...]]) -> None:
        """Start at the top.

        Args:
            menu: Source of the choices.
            ways: Right paths as item ids from the top down to a leaf, the preferred first.

        Raises:
            WayError: There is no path, or one leaves the menu at the top level. On deeper levels
                `choose` raises it.
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
        """Whether the path has reached its leaf."""
        return not self.level

    @property
    def way(self) -> tuple[str, ...]:
        """The labels of the path so far."""
        return tuple(choice.label for choice in self.taken)

    def choose(self, choice: int | str) -> PathStep:
        """Choose from the current level.

        Args:
            choice: Index of the choice, from 0, or its label.

        Returns:
            The result, which is also appended to `steps`.

        Raises:
            LookupError: The choice does not exist, or the descent is finished. Nothing changes.
            WayError: A right path does not match the menu on the next level.
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
