"""Order: put the shuffled choices of a level back into menu order."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from malgil.base.hashing import shuffled
from malgil.base.i18n import N_, _
from malgil.quiz.modes.base import ArrangeQuestion, Mode, QuizItem, levels
from malgil.store.quizzes import share_of_perfect
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.modes.base import Confused

T = TypeVar("T")

WINDOW = 5
"""Largest number of choices to arrange at once."""

LEAST = 3
"""Smallest number of choices of a level that is asked."""


class OrderMode(Mode):
    """Windows of the levels. A key is the start of a window and its level's parent."""

    name = "order"
    title = N_("Put in order")
    about = N_("The choices of a level are shuffled. Put them back in the menu's order.")

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterator[QuizItem]:
        """Yield the windows."""
        del seed
        for parent in levels(index, branch):
            for window in windows(len(index.children(parent))):
                yield _item(parent, window)

    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the window of a start and a parent."""
        _start, _, parent = key.partition(":")
        if parent and (parent not in index.places or index.places[parent].is_leaf):
            return None
        items = (_item(parent, window) for window in windows(len(index.children(parent))))
        return next((item for item in items if item.key == key), None)

    def open(
        self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused
    ) -> ArrangeQuestion:
        """Shuffle a window."""
        del confused
        start = int(item.key.partition(":")[0])
        length = len(index.children(item.item))
        window = next(window for window in windows(length) if window.start == start)
        shown = scrambled(window, seed, item.item, start)
        return ArrangeQuestion(self.name, item, index, window, shown)

    def score(self, reached: float, chance: float) -> str:
        """Return Kendall's tau as the share of pairs that are in order."""
        return _("{score} of the pairs in order · guessing {chance}").format(
            score=percent(share_of_perfect(self.name, reached)),
            chance=percent(share_of_perfect(self.name, chance)),
        )


def _item(parent: str, window: range) -> QuizItem:
    return QuizItem(f"{window.start}:{parent}", parent, f"level:{parent}", "")


def windows(length: int) -> tuple[range, ...]:
    """Return the windows over a level with `length` choices.

    Every pair of neighbours is together in a window, since each window starts at the last choice of
    the previous one or before.
    """
    if length < LEAST:
        return ()
    if length <= WINDOW:
        return (range(length),)
    starts = [*range(0, length - WINDOW, WINDOW - 1), length - WINDOW]
    return tuple(range(start, start + WINDOW) for start in starts)


def scrambled(things: Sequence[T], *seed: object) -> list[T]:
    """Return two or more things, all different, in an order other than the given one."""
    mixed = shuffled(things, *seed)
    return [*mixed[1:], mixed[0]] if mixed == list(things) else mixed


MODE = OrderMode()
