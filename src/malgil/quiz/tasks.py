"""One question while it is answered: a walk, what comes next, places, an order; wrong choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from rapidfuzz import fuzz, process

from malgil.base.hashing import draw, shuffled
from malgil.phrasebook.menu import text_key
from malgil.phrasebook.paths import Choice, Descent
from malgil.quiz.questions import kendall_tau, scrambled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from malgil.phrasebook.menu import MenuIndex

CHOICES = 4
"""What comes next is asked with so many choices."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One choice as it is offered: its text, its glosses, and whether a way ends there."""

    text: str
    glosses: tuple[str, ...] = ()
    is_leaf: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAnswer:
    """One choice that was made, as the log keeps it.

    Attributes:
        place: The id of the item that the choices are under; "" at the top, and outside the menu.
        level: The depth of the choices, from 1; 0 outside the menu.
        choices: The texts shown, in their order.
        taken: The text chosen, or texts; empty for “I don't know”.
        correct: The texts that are right there.
        right: Whether it was right.
    """

    place: str
    level: int
    choices: tuple[str, ...]
    taken: tuple[str, ...]
    correct: tuple[str, ...]
    right: bool


class StepTask(Protocol):
    """A question that is answered choice by choice."""

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What can be chosen now; empty at the end."""

    @property
    def correct(self) -> tuple[int, ...]:
        """The numbers of the offers that are right now."""

    @property
    def place(self) -> str:
        """The id of the item that the offers are under."""

    @property
    def level(self) -> int:
        """The depth of the offers, from 1; 0 outside the menu."""

    def follow(self, number: int) -> None:
        """Go on after a choice: from it if it is right, else from the right one."""


def take(task: StepTask, number: int) -> StepAnswer:
    """Make a choice and go on.

    Raises:
        LookupError: There is no such choice; nothing is changed then.
    """
    offers = task.offers
    if not 0 <= number < len(offers):
        raise LookupError(number)
    made = _record(task, (offers[number].text,), right=number in task.correct)
    task.follow(number)
    return made


def unknown(task: StepTask) -> StepAnswer:
    """Return the record of “I don't know” at this choice."""
    return _record(task, (), right=False)


def _record(task: StepTask, texts: tuple[str, ...], *, right: bool) -> StepAnswer:
    offers = task.offers
    return StepAnswer(
        place=task.place,
        level=task.level,
        choices=tuple(offer.text for offer in offers),
        taken=texts,
        correct=tuple(offers[number].text for number in task.correct),
        right=right,
    )


def offer_of(choice: Choice) -> Offer:
    """Return a menu choice as an offer."""
    return Offer(choice.label, choice.glosses, choice.is_leaf)


class WalkTask:
    """Going down the menu to a leaf, along any way that is right."""

    def __init__(self, index: MenuIndex, ways: Sequence[tuple[str, ...]]) -> None:
        """Start at the top; the first way is gone on from after a wrong choice."""
        self._descent = Descent(index, ways)
        self._ways = tuple(ways)
        self._index = index

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The choices of the level."""
        return tuple(offer_of(choice) for choice in self._descent.level)

    @property
    def correct(self) -> tuple[int, ...]:
        """The numbers of the choices that lie on a way still open."""
        depth = len(self._descent.taken)
        gone = tuple(choice.id for choice in self._descent.taken)
        right_ids = {way[depth] for way in self._ways if way[:depth] == gone and len(way) > depth}
        return tuple(n for n, choice in enumerate(self._descent.level) if choice.id in right_ids)

    @property
    def place(self) -> str:
        """The id of the item that the choices are under."""
        return self._descent.parent

    @property
    def level(self) -> int:
        """The depth of the choices, from 1."""
        return len(self._descent.taken) + 1

    @property
    def way(self) -> tuple[str, ...]:
        """The labels of the way so far."""
        return self._descent.way

    @property
    def finished(self) -> bool:
        """Whether the way is at its leaf."""
        return self._descent.finished

    @property
    def answer(self) -> tuple[Offer, ...]:
        """The way that was gone, or the preferred one if it was given up."""
        return tuple(offer_of(choice) for choice in self._choices(self._end()))

    @property
    def other_ways(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the other ways."""
        end = self._end()
        return tuple(self._index.path(way[-1]) for way in self._ways if way != end)

    @property
    def chance(self) -> float:
        """How probable a walk without a wrong choice is by guessing."""
        return self._index.chance(self._ways)

    @property
    def step_chances(self) -> list[float]:
        """What guessing would give at each level of the preferred way."""
        return [
            len({way[depth] for way in self._ways if way[:depth] == self._ways[0][:depth]})
            / len(self._index.children(parent))
            for depth, parent in enumerate(("", *self._ways[0][:-1]))
        ]

    def follow(self, number: int) -> None:
        """Go on after a choice."""
        self._descent.choose(number)

    def _end(self) -> tuple[str, ...]:
        if self._descent.finished:
            return tuple(choice.id for choice in self._descent.taken)
        gone = tuple(choice.id for choice in self._descent.taken)
        return next(way for way in self._ways if way[: len(gone)] == gone)

    def _choices(self, way: tuple[str, ...]) -> list[Choice]:
        levels = (self._index.children(parent) for parent in ("", *way))
        return [
            next(choice for choice in level if choice.id == item)
            for item, level in zip(way, levels, strict=False)
        ]


class NextTask:
    """What comes next in a level, among four choices."""

    def __init__(self, index: MenuIndex, item: str, confused: Sequence[str], seed: int) -> None:
        """Make up the choices.

        Args:
            index: The menu.
            item: The item that comes next.
            confused: Phrases that this learner confuses with it, the worst first.
            seed: Of the run.
        """
        place = index.places[item]
        level = index.children(place.parent)
        at = next(number for number, choice in enumerate(level) if choice.id == item)
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
        mixed = shuffled([phrase, *wrong], seed, item)
        self.parent = place.parent
        self.so_far = tuple(offer_of(choice) for choice in level[:at])
        self.answer = (offer_of(level[at]),)
        self._offers = tuple(_offer_of_phrase(index, offered) for offered in mixed)
        self._right = mixed.index(phrase)
        self._depth = len(place.path)
        self.finished = False

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The four choices, or fewer where the menu has no more."""
        return () if self.finished else self._offers

    @property
    def correct(self) -> tuple[int, ...]:
        """The number of the choice that comes next."""
        return (self._right,)

    @property
    def place(self) -> str:
        """The id of the item that the level is under."""
        return self.parent

    @property
    def level(self) -> int:
        """The depth of the level, from 1."""
        return self._depth

    @property
    def chance(self) -> float:
        """What guessing would give."""
        return 1 / len(self._offers)

    def follow(self, number: int) -> None:
        """End the question; one choice is all that it has."""
        del number
        self.finished = True


def _offer_of_phrase(index: MenuIndex, phrase: str) -> Offer:
    return Offer(index.label(phrase), index.book.glosses(phrase))


@dataclass(frozen=True, slots=True)
class WhereTask:
    """The places of a label in the folded menu.

    Attributes:
        items: "" and every inner item, in the menu's own order.
        right: The numbers of those that the label stands directly under.
    """

    items: tuple[str, ...]
    right: tuple[int, ...]

    @classmethod
    def of(cls, index: MenuIndex, phrase: str) -> WhereTask:
        """Return the question about a phrase."""
        parents = {place.parent for place in index.places_of(phrase)}
        items = index.parents()
        return cls(items, tuple(n for n, item in enumerate(items) if item in parents))

    @property
    def chance(self) -> float:
        """The mean F1 of marking at random as many items as are right."""
        return len(self.right) / len(self.items)

    def f1(self, marked: Collection[int]) -> float:
        """Return F1, the harmonic mean of precision and recall, of the marked items; 0–1.

        Raises:
            LookupError: There is no such item.
        """
        chosen = set(marked)
        for number in chosen:
            if not 0 <= number < len(self.items):
                raise LookupError(number)
        hits = len(chosen & set(self.right))
        return 2 * hits / (len(chosen) + len(self.right))


@dataclass(frozen=True, slots=True)
class OrderTask:
    """Choices of one level to be put in order.

    Attributes:
        parent: The id of the item that they are under; "" at the top.
        level: The whole level in its own order.
        window: Which of it is asked.
        shown: The numbers of the window's choices in the level, as they are shown.
    """

    parent: str
    level: tuple[Choice, ...]
    window: range
    shown: tuple[int, ...]

    @classmethod
    def of(cls, index: MenuIndex, parent: str, window: range, seed: int) -> OrderTask:
        """Return the question about a window of a level."""
        mixed = scrambled(list(window), seed, parent, window.start)
        return cls(parent, index.children(parent), window, tuple(mixed))

    def tau(self, numbers: Sequence[int]) -> float:
        """Return Kendall's tau of an arrangement, −1 to 1.

        Args:
            numbers: The numbers of what is shown, from 0, in the order that they were put.

        Raises:
            LookupError: It is not each number once.
        """
        if sorted(numbers) != list(range(len(self.shown))):
            raise LookupError(tuple(numbers))
        return kendall_tau([self.shown[number] for number in numbers])


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
    """Return phrases to stand beside the right one as wrong choices.

    First what this learner has confused it with, then what stands beside it, then the nearest by
    text, and what is already on the screen only when nothing else is left.

    Args:
        index: The menu.
        phrase: The phrase that is right.
        count: How many are wanted; fewer come if the menu has no more.
        siblings: The phrases that stand beside it.
        confused: The phrases that it was taken for, or that were taken for it, the worst first.
        shown: Phrases that the question shows already.
        seed: Decides about ties.
    """
    taken = _also_right(index, phrase)
    chosen: list[str] = []

    def add(candidates: Iterable[str]) -> None:
        for candidate in candidates:
            if len(chosen) == count:
                return
            key = text_key(index.label(candidate))
            if key not in taken:
                taken.add(key)
                chosen.append(candidate)

    add(
        candidate for candidate in confused if candidate not in shown and index.places_of(candidate)
    )
    add(candidate for candidate in shuffled(siblings, seed, phrase) if candidate not in shown)
    if len(chosen) < count:
        add(candidate for candidate in _nearest(index, phrase, seed) if candidate not in shown)
    if len(chosen) < count:
        add(candidate for candidate in index.phrases() if candidate not in shown)
    if len(chosen) < count:
        add(reversed([candidate for candidate in index.phrases() if candidate in shown]))
    return tuple(chosen)


def _also_right(index: MenuIndex, phrase: str) -> set[str]:
    """Return the texts that would be right as well: same gloss, or another spelling of one."""
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
