"""Choose a path through a menu level by level, for path cards and path quizzes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from msgspec import Struct

from malgil.phrasebook.model import label_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet


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
        followed: The choice with which the path continues, one of `correct`.
        ended: Whether the path has reached its leaf.
        hinted: Whether a gloss of the level was shown before.
        redirected: Whether the level was asked once more, after a choice that leads elsewhere.
        elsewhere: Whether it leads to another place that the prompt could mean, so that the level
            is asked once more.
    """

    right: bool
    chosen: Choice
    correct: tuple[Choice, ...]
    followed: Choice
    ended: bool
    hinted: bool = False
    redirected: bool = False
    elsewhere: bool = False


class WayError(ValueError):
    """The path is not in the menu or does not end at a leaf.

    Attributes:
        item: Id at which the path leaves the menu.
    """

    def __init__(self, item: str) -> None:
        super().__init__(f"no way through the menu: {item}")
        self.item = item


class _State(NamedTuple):
    """The state of a descent.

    Attributes:
        open: The paths that are still open, the preferred first.
        taken: See `Descent`, as for the rest.
        hinted: Whether a gloss of the level was shown.
        redirected: Whether the level is asked once more.
    """

    open: tuple[tuple[str, ...], ...]
    taken: tuple[Choice, ...]
    given: frozenset[str]
    level: tuple[Choice, ...]
    correct: tuple[Choice, ...]
    steps: tuple[PathStep, ...] = ()
    hinted: bool = False
    redirected: bool = False

    @property
    def preferred(self) -> Choice:
        first = self.open[0][len(self.taken)]
        return next(choice for choice in self.correct if choice.id == first)


class Descent:
    """One descent from the top of a menu to a leaf, along any of the right paths.

    After a wrong choice the descent continues on the first given path that is still open. Steps
    that are not asked are taken without a choice. The menu is read one level at a time, on demand.
    """

    __slots__ = ("_asked", "_before", "_elsewhere", "_menu", "_state")

    def __init__(
        self,
        menu: Menu,
        ways: Sequence[tuple[str, ...]],
        *,
        asked: AbstractSet[str] | None = None,
        elsewhere: Sequence[tuple[str, ...]] = (),
    ) -> None:
        """Start at the first level that is asked.

        Args:
            menu: Source of the choices.
            ways: Right paths as item ids from the top down to a leaf, the preferred first.
            asked: Items whose steps are asked (default: all).
            elsewhere: Paths to other places that would be right too if the prompt meant them.

        Raises:
            WayError: There is no path, or one leaves the menu before the first level that is asked.
                On deeper levels `choose` raises it.
        """
        if not ways or not all(ways):
            raise WayError("")
        self._menu = menu
        self._asked = asked
        self._elsewhere = tuple(elsewhere)
        self._before: list[_State] = []
        self._state = self._to_asked(self._read_level(tuple(ways), (), frozenset()))

    @property
    def steps(self) -> tuple[PathStep, ...]:
        """Results of the choices so far."""
        return self._state.steps

    @property
    def level(self) -> tuple[Choice, ...]:
        """Current choices, in menu order. Empty once finished."""
        return self._state.level

    @property
    def correct(self) -> tuple[Choice, ...]:
        """Current choices that are on an open path."""
        return self._state.correct

    @property
    def taken(self) -> tuple[Choice, ...]:
        """Steps of the path so far, with wrong choices replaced by right ones."""
        return self._state.taken

    @property
    def given(self) -> frozenset[str]:
        """Ids of the items in `taken` that were not asked."""
        return self._state.given

    @property
    def parent(self) -> str:
        """Id of the parent item of the current choices. Empty at the top level."""
        return self.taken[-1].id if self.taken else ""

    @property
    def all_right(self) -> bool:
        """Whether no choice so far was wrong."""
        return all(step.right for step in self.steps)

    @property
    def with_hint(self) -> bool:
        """Whether a step so far was chosen with a hint."""
        return any(step.hinted for step in self.steps)

    @property
    def was_hard(self) -> bool:
        """Whether a step so far was chosen with a hint, or was asked once more."""
        return any(step.hinted or step.redirected for step in self.steps)

    @property
    def finished(self) -> bool:
        """Whether the path has reached its leaf."""
        return not self.level

    @property
    def way(self) -> tuple[str, ...]:
        """The labels of the path so far."""
        return tuple(choice.label for choice in self.taken)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The labels of the path so far as they were chosen."""
        chosen = {step.followed.id: step.chosen.label for step in self.steps}
        return tuple(chosen.get(choice.id, choice.label) for choice in self.taken)

    @property
    def outcomes(self) -> tuple[tuple[str, bool], ...]:
        """The item of each step that was asked, and whether it was right.

        An unfinished descent was given up at the current level, which counts as wrong.
        """
        outcomes = [(step.followed.id, step.right) for step in self.steps]
        if not self.finished:
            outcomes.append((self._state.preferred.id, False))
        return tuple(outcomes)

    def hint(self) -> None:
        """Count the next choice as made with a hint, since a gloss was shown."""
        self._state = self._state._replace(hinted=True)

    def choose(self, choice: int | str) -> PathStep:
        """Choose from the current level.

        A wrong choice that leads elsewhere is no step: the level is asked once more.

        Args:
            choice: Index of the choice, from 0, or its label.

        Returns:
            The result, which is also appended to `steps` if it is a step.

        Raises:
            LookupError: The choice does not exist, or the descent is finished. Nothing changes.
            WayError: A right path does not match the menu on the next level.
        """
        chosen = self._find(choice)
        here = self._state
        right = chosen in here.correct
        followed = chosen if right else here.preferred
        if not right and not here.redirected and self._leads_elsewhere(chosen):
            self._before.append(here)
            self._state = here._replace(redirected=True)
            return PathStep(False, chosen, here.correct, followed, ended=False, elsewhere=True)
        below = self._to_asked(self._below(here, followed))
        result = PathStep(
            right,
            chosen,
            here.correct,
            followed,
            ended=not below.level,
            hinted=here.hinted,
            redirected=here.redirected,
        )
        self._before.append(here)
        self._state = below._replace(steps=(*here.steps, result))
        return result

    @property
    def can_take_back(self) -> bool:
        """Whether a choice was made."""
        return bool(self._before)

    def take_back(self) -> bool:
        """Take the last choice back. A hint that was seen before it still counts.

        Returns:
            Whether the level had been asked once more.

        Raises:
            IndexError: There is no choice.
        """
        self._state = self._before.pop()
        return self._state.redirected

    def _leads_elsewhere(self, chosen: Choice) -> bool:
        way = (*(choice.id for choice in self.taken), chosen.id)
        return any(other[: len(way)] == way for other in self._elsewhere)

    def _find(self, choice: int | str) -> Choice:
        if isinstance(choice, int):
            if 0 <= choice < len(self.level):
                return self.level[choice]
        else:
            key = label_key(choice)
            for offered in self.level:
                if label_key(offered.label) == key:
                    return offered
        raise LookupError(choice)

    def _to_asked(self, here: _State) -> _State:
        """Return the position after the steps that are not asked."""
        asked = self._asked
        while asked is not None and here.level and asked.isdisjoint(_ids(here.correct)):
            here = self._below(here, here.preferred, given=True)
        return here

    def _below(self, here: _State, step: Choice, *, given: bool = False) -> _State:
        depth = len(here.taken)
        still_open = tuple(way for way in here.open if way[depth] == step.id)
        for way in still_open:
            if step.is_leaf != (len(way) == depth + 1):
                raise WayError(step.id)
        return self._read_level(
            still_open, (*here.taken, step), here.given | {step.id} if given else here.given
        )

    def _read_level(
        self,
        ways: tuple[tuple[str, ...], ...],
        taken: tuple[Choice, ...],
        given: frozenset[str],
    ) -> _State:
        if taken and taken[-1].is_leaf:
            return _State(ways, taken, given, (), ())
        level = tuple(self._menu.children(taken[-1].id if taken else ""))
        correct_ids = dict.fromkeys(way[len(taken)] for way in ways)
        correct = tuple(choice for choice in level if choice.id in correct_ids)
        offered_ids = set(_ids(correct))
        for item in correct_ids:
            if item not in offered_ids:
                raise WayError(item)
        return _State(ways, taken, given, level, correct)


def _ids(choices: Iterable[Choice]) -> Iterator[str]:
    return (choice.id for choice in choices)
