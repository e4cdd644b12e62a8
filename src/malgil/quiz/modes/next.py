"""Next: choose the label that follows the start of a level."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from msgspec.structs import replace
from rapidfuzz import fuzz, process

from malgil.base.hashing import draw, shuffled
from malgil.base.i18n import N_, _
from malgil.phrasebook.menu import text_key
from malgil.phrasebook.model import PROMPT_SEPARATOR
from malgil.phrasebook.paths import Choice
from malgil.quiz.modes.base import Mode, PickQuestion, at_place, levels

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.modes.base import Confused, QuizItem
    from malgil.quiz.views import PickAsk

CHOICES = 4
"""Number of choices per question."""


class NextQuestion(PickQuestion):
    """The next item of a level, among four choices (fewer in a small menu)."""

    def __init__(
        self, mode: str, item: QuizItem, index: MenuIndex, confused: Sequence[str], seed: int
    ) -> None:
        """Make up the choices.

        Args:
            mode: The mode's name.
            item: The question, whose item is the right answer.
            index: The menu.
            confused: Phrases that the learner confuses with it, the worst first.
            seed: The run's seed.
        """
        place = index.places[item.item]
        level = index.children(place.parent)
        at = next(number for number, choice in enumerate(level) if choice.id == item.item)
        super().__init__(mode, item, level[at - 1].label)
        phrases = [index.places[choice.id].item.phrase for choice in level]
        phrase = place.item.phrase
        wrong = made_up_choices(
            index,
            phrase,
            count=CHOICES - 1,
            siblings=phrases[at + 1 :],
            confused=confused,
            shown=frozenset(phrases[:at]),
            seed=seed,
        )
        mixed = shuffled([phrase, *wrong], seed, item.item)
        self.so_far = level[:at]
        self._place = place.parent
        self._way = index.path(place.parent)
        self._glosses = PROMPT_SEPARATOR.join(index.glosses(place.parent))
        self._right = level[at]
        self._at = mixed.index(phrase)
        self._offered = tuple(
            Choice("", index.label(offered), index.book.glosses(offered), is_leaf=False)
            for offered in mixed
        )

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices, empty once one is chosen."""
        return () if self.steps else self._offered

    @property
    def correct(self) -> tuple[int, ...]:
        """The number of the right choice."""
        return (self._at,)

    @property
    def right_answer(self) -> tuple[Choice, ...]:
        """The next item, with its glosses there."""
        return (self._right,)

    @property
    def place(self) -> str:
        """The id of the level's parent item."""
        return self._place

    @property
    def level(self) -> int:
        """The depth of the level, from 1."""
        return len(self._way) + 1

    @property
    def chance(self) -> float:
        """The chance of guessing right."""
        return 1 / len(self._offered)

    def ask(self, number: int, total: int) -> PickAsk:
        """Return the level so far, and the choices."""
        return replace(
            super().ask(number, total),
            prompt=self._glosses,
            asked=_("What comes next?"),
            way=self._way,
            so_far=self.so_far,
        )

    def _go_on(self, number: int) -> Choice:
        del number
        return self._offered[self._at]


class NextMode(Mode):
    """Ask for the next item of a level. A key is that item's id."""

    name = "next"
    title = N_("What comes next?")
    about = N_("You see the start of a menu level. Which label comes next?")

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterator[QuizItem]:
        """Yield all items but the first of each level."""
        del seed
        for parent in levels(index, branch):
            for choice in index.children(parent)[1:]:
                yield at_place(index.places[choice.id])

    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the item of an id, unless it is the first of its level."""
        place = index.places.get(key)
        if place is None or index.children(place.parent)[0].id == key:
            return None
        return at_place(place)

    def open(self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused) -> NextQuestion:
        """Make up wrong choices, starting with the phrases confused with the right one."""
        return NextQuestion(self.name, item, index, confused().get(item.phrase, ()), seed)


_LOOKED_AT = 40


def made_up_choices(
    index: MenuIndex,
    phrase: str,
    *,
    count: int,
    siblings: Sequence[str],
    confused: Sequence[str],
    shown: Collection[str],
    seed: object,
) -> tuple[str, ...]:
    """Return phrases to offer as wrong choices beside the right one.

    First come phrases that the learner confuses with it, then its neighbours in the level, then the
    nearest by text, then all others. Phrases already on the screen come last.

    Args:
        index: The menu.
        phrase: The right phrase.
        count: The number of wrong choices, fewer if the menu has no more.
        siblings: The phrases beside it in the level.
        confused: The phrases confused with it, the worst first.
        shown: Phrases that the question shows already.
        seed: Breaks ties.
    """
    taken = _also_right(index, phrase)
    chosen: list[str] = []
    candidates = chain(
        filter(index.places_of, confused),
        shuffled(siblings, seed, phrase),
        _nearest(index, phrase, seed),
        index.phrases(),
    )
    unseen = (candidate for candidate in candidates if candidate not in shown)
    seen = (candidate for candidate in reversed(index.phrases()) if candidate in shown)
    for candidate in chain(unseen, seen):
        if len(chosen) == count:
            break
        key = text_key(index.label(candidate))
        if key not in taken:
            taken.add(key)
            chosen.append(candidate)
    return tuple(chosen)


def _also_right(index: MenuIndex, phrase: str) -> set[str]:
    """Return the texts that are right as well: those with a shared gloss or spelling."""
    keys = {key for other in index.alike(phrase) for key in index.spellings(other)}
    also = (other for key in tuple(keys) for other in index.spelled.get(key, ()))
    return keys | {text_key(index.label(other)) for other in also}


def _nearest(index: MenuIndex, phrase: str, seed: object) -> Iterator[str]:
    labels = {other: index.label(other).casefold() for other in index.phrases() if other != phrase}
    matches = process.extract(
        index.label(phrase).casefold(), labels, scorer=fuzz.ratio, limit=_LOOKED_AT
    )
    ranked = sorted((-ratio, draw(seed, other), other) for _, ratio, other in matches)
    yield from (other for _, _, other in ranked)


MODE = NextMode()
