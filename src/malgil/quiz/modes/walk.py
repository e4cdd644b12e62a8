"""Walk: find a problem in the real menu, level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil.base.i18n import N_
from malgil.phrasebook.cards import PATH
from malgil.phrasebook.paths import Descent
from malgil.quiz.modes.base import Mode, PickQuestion, at_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.paths import Choice
    from malgil.quiz.modes.base import Confused, QuizItem
    from malgil.quiz.views import PickAsk

    Ways = tuple[tuple[str, ...], ...]
    """Paths as item ids from the top down."""


class WalkQuestion(PickQuestion):
    """A descent through the menu to a leaf, along any right path."""

    def __init__(
        self,
        mode: str,
        item: QuizItem,
        prompt: str,
        index: MenuIndex,
        ways: Sequence[tuple[str, ...]],
    ) -> None:
        """Start at the top.

        Args:
            mode: The mode's name.
            item: The question.
            prompt: The Korean shown.
            index: The menu.
            ways: The right paths as item ids. After a wrong choice the first one is followed.
        """
        super().__init__(mode, item, prompt)
        self._descent = Descent(index, ways)
        self._ways = tuple(ways)
        self._index = index

    @property
    def walked(self) -> tuple[str, tuple[tuple[str, bool], ...]]:
        """The leaf of the walk, and whether each item above it and itself was chosen."""
        return self._end()[-1], self._descent.outcomes

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices of the level."""
        return tuple(self._descent.level)

    @property
    def correct(self) -> tuple[int, ...]:
        """The numbers of the choices on a right path that is still open."""
        right = self._descent.correct
        return tuple(n for n, choice in enumerate(self._descent.level) if choice in right)

    @property
    def place(self) -> str:
        """The id of the choices' parent item."""
        return self._descent.parent

    @property
    def level(self) -> int:
        """The depth of the choices, from 1."""
        return len(self._descent.taken) + 1

    @property
    def right_answer(self) -> tuple[Choice, ...]:
        """The path taken, continued by the preferred one if the question was given up."""
        way = self._end()
        parents = (self._index.children(parent) for parent in ("", *way))
        return tuple(
            next(choice for choice in level if choice.id == item)
            for item, level in zip(way, parents, strict=False)
        )

    @property
    def other_ways(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the other right paths."""
        end = self._end()
        return tuple(self._index.path(way[-1]) for way in self._ways if way != end)

    @property
    def chance(self) -> float:
        """The chance of guessing every choice right."""
        return self._index.chance(self._ways)

    def ask(self, number: int, total: int) -> PickAsk:
        """Return the current level."""
        return replace(super().ask(number, total), way=self._descent.way)

    def _go_on(self, number: int) -> Choice:
        self._descent.choose(number)
        return self._descent.taken[-1]

    def _end(self) -> tuple[str, ...]:
        gone = tuple(choice.id for choice in self._descent.taken)
        return next(way for way in self._ways if way[: len(gone)] == gone)


class WalkMode(Mode):
    """Walks to one place each, by the prompts of the path cards."""

    name = "walk"
    title = N_("Walk")
    about = N_("You see a problem. Find it in the real menu, level by level.")
    wrong = N_("Not this way: {choice}")
    answer_is_way = True
    card = PATH
    reviews_card = True

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterable[QuizItem]:
        """Return the leaves that have a path card."""
        del seed
        return (at_place(place) for place in index.within(branch) if place.item.id in index.goals)

    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the leaf of an id."""
        return at_place(index.places[key]) if key in index.goals else None

    def open(self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused) -> WalkQuestion:
        """Start at the top."""
        del confused
        prompt, ways = self.prompt(index, item, seed)
        lineage = index.lineage(item.item)
        ways = (lineage, *(way for way in ways if way != lineage))
        return self.question(index, item, seed, prompt, ways)

    def question(
        self, index: MenuIndex, item: QuizItem, seed: int, prompt: str, ways: Ways
    ) -> WalkQuestion:
        """Return the question for a prompt, with the path to its own item first."""
        del seed
        return WalkQuestion(self.name, item, prompt, index, ways)

    def prompt(self, index: MenuIndex, item: QuizItem, seed: int) -> tuple[str, Ways]:
        """Return the Korean shown and the paths that are right."""
        del seed
        goal = index.goals[item.item]
        return goal.prompt, tuple(map(index.lineage, goal.items))


def situation(index: MenuIndex, phrase: str, number: int) -> tuple[str, Ways]:
    """Return a situation and the paths to every phrase that has it, or a gloss of one that does.

    They cannot be distinguished by the Korean.
    """
    text = index.book.phrase(phrase).situations[number]
    having = [other.id for other in index.book.phrases if text in other.situations]
    return text, index.ways(similar for holder in having for similar in index.alike(holder))


MODE = WalkMode()
