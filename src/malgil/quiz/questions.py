"""Quiz questions: which a phrasebook gives in each mode, their order, prompts and scores."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from malgil.base.hashing import draw, shuffled
from malgil.phrasebook.model import PROMPT_SEPARATOR
from malgil.store.quizzes import QuestionOrder, QuizError, QuizMode, QuizProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.model import MenuPosition

UNKNOWN = 0.5
"""How well a question is taken to be known that was never asked and has no card in memory."""

RECENT = 5
"""So many of the last answers to a question tell how weak it is."""


@dataclass(frozen=True, slots=True)
class QuizItem:
    """One question of a run, before it is asked.

    Attributes:
        key: Names it in the log, unique within its mode.
        item: The item id that it is about: the leaf, the item, or (order) the level's parent.
        subject: What past answers count for: `phrase:ID`, or `level:ID` for an order.
        phrase: The phrase that it is about; empty for an order.
    """

    key: str
    item: str
    subject: str
    phrase: str


def questions(index: MenuIndex, mode: QuizMode, branch: str = "", seed: int = 0) -> list[QuizItem]:
    """Return every question of a mode in the menu's order.

    Args:
        index: The menu.
        mode: What is asked.
        branch: The item whose places are asked; "" for the whole menu. The levels of order and
            next are those beneath it.
        seed: Decides which of several situations of a label is asked.

    Raises:
        QuizError: The phrasebook has no flow or no situations, or nothing is left to ask.
    """
    if mode is QuizMode.JOURNEY and not index.book.flow:
        raise QuizError(QuizProblem.NO_FLOW)
    if mode is QuizMode.SCENARIO and not any(phrase.situations for phrase in index.book.phrases):
        raise QuizError(QuizProblem.NO_SITUATIONS)
    if mode is QuizMode.SCENARIO:
        items = list(_situations(index, branch, seed))
    else:
        items = list(_MADE_BY[mode](index, branch))
    if not items:
        raise QuizError(QuizProblem.NOTHING)
    return items


def find_question(index: MenuIndex, mode: QuizMode, key: str) -> QuizItem | None:
    """Return the question that a key of the log names, or None if the content has it no more."""
    if mode is QuizMode.ORDER:
        start, _, parent = key.partition(":")
        inner = not parent or (parent in index.places and not index.places[parent].is_leaf)
        starts = (
            {str(window.start) for window in windows(len(index.children(parent)))} if inner else ()
        )
        return _window(parent, int(start)) if start in starts else None
    if mode is QuizMode.WHERE:
        places = index.places_of(key)
        return _of_phrase(key, places[0]) if places else None
    if mode is QuizMode.SCENARIO:
        return _find_situation(index, key)
    place = index.places.get(key)
    if place is None or (mode is QuizMode.NEXT and _is_first(index, place)):
        return None
    if mode is not QuizMode.NEXT and not place.is_leaf:
        return None
    return _at_place(place)


def situation_of(key: str) -> tuple[int, str]:
    """Return which situation of which phrase the key of a scenario names."""
    number, _, phrase = key.partition(":")
    return int(number), phrase


def window_of(index: MenuIndex, key: str) -> tuple[str, range]:
    """Return the parent and the window that the key of an order names."""
    start, _, parent = key.partition(":")
    length = len(index.children(parent))
    return parent, next(window for window in windows(length) if window.start == int(start))


def sequenced(
    items: list[QuizItem],
    mode: QuizMode,
    sequence: QuestionOrder,
    *,
    index: MenuIndex,
    weakness: Mapping[str, float],
    seed: int,
) -> list[QuizItem]:
    """Return the questions in the order of a run.

    Labels that stand in several places come first in `where`, unless the weakest do.

    Args:
        items: The questions in the menu's order.
        mode: What is asked.
        sequence: The order.
        index: The menu.
        weakness: How well a subject is known, 0 (worst) to 1; see `knowledge`.
        seed: Decides about the shuffle, and about ties.
    """
    if sequence is QuestionOrder.WEAK:
        return sorted(
            items,
            key=lambda item: (weakness.get(item.subject, UNKNOWN * UNKNOWN), draw(seed, item.key)),
        )
    ordered = shuffled(items, seed) if sequence is QuestionOrder.SHUFFLE else items
    if mode is QuizMode.WHERE:
        return sorted(ordered, key=lambda item: len(index.places_of(item.phrase)) == 1)
    return ordered


def knowledge(answers: list[bool], retrievability: float | None) -> float:
    """Return how well something is known, 0–1: the share of right answers times what memory says.

    The share is smoothed (one right and one wrong answer are added), so that one miss weighs less
    than three.

    Args:
        answers: All answers so far, right or not, the oldest first; the last `RECENT` count.
        retrievability: Of its card, 0–1; None if it has none in memory.
    """
    last = answers[-RECENT:]
    share = (sum(last) + 1) / (len(last) + 2)
    return share * (UNKNOWN if retrievability is None else retrievability)


def _leaves(index: MenuIndex, branch: str) -> Iterator[QuizItem]:
    return (_at_place(place) for place in index.within(branch) if place.is_leaf)


def _situations(index: MenuIndex, branch: str, seed: int) -> Iterator[QuizItem]:
    seen: set[str] = set()
    for place in index.within(branch):
        phrase = place.item.phrase
        count = len(index.book.phrase(phrase).situations)
        if place.is_leaf and count and phrase not in seen:
            seen.add(phrase)
            number = draw(seed, phrase) % count
            yield QuizItem(f"{number}:{phrase}", place.item.id, f"phrase:{phrase}", phrase)


def _find_situation(index: MenuIndex, key: str) -> QuizItem | None:
    number, _, phrase = key.partition(":")
    leaf = next((place for place in index.places_of(phrase) if place.is_leaf), None)
    if leaf is None or not number.isdecimal():
        return None
    if int(number) >= len(index.book.phrase(phrase).situations):
        return None
    return QuizItem(key, leaf.item.id, f"phrase:{phrase}", phrase)


def _labels(index: MenuIndex, branch: str) -> Iterator[QuizItem]:
    first: dict[str, MenuPosition] = {}
    for place in index.within(branch):
        first.setdefault(place.item.phrase, place)
    return (_of_phrase(phrase, place) for phrase, place in first.items())


def _windows(index: MenuIndex, branch: str) -> Iterator[QuizItem]:
    for parent in _levels(index, branch):
        for window in windows(len(index.children(parent))):
            yield _window(parent, window.start)


def _followers(index: MenuIndex, branch: str) -> Iterator[QuizItem]:
    for parent in _levels(index, branch):
        for choice in index.children(parent)[1:]:
            yield _at_place(index.places[choice.id])


def _levels(index: MenuIndex, branch: str) -> Iterator[str]:
    """Yield the parents of the levels beneath a branch, "" first where that is the branch."""
    if not branch:
        yield ""
    yield from (place.item.id for place in index.within(branch) if not place.is_leaf)


def _at_place(place: MenuPosition) -> QuizItem:
    phrase = place.item.phrase
    return QuizItem(place.item.id, place.item.id, f"phrase:{phrase}", phrase)


def _of_phrase(phrase: str, place: MenuPosition) -> QuizItem:
    return QuizItem(phrase, place.item.id, f"phrase:{phrase}", phrase)


def _window(parent: str, start: int) -> QuizItem:
    return QuizItem(f"{start}:{parent}", parent, f"level:{parent}", "")


def _is_first(index: MenuIndex, place: MenuPosition) -> bool:
    return index.children(place.parent)[0].id == place.item.id


_MADE_BY: dict[QuizMode, Callable[[MenuIndex, str], Iterator[QuizItem]]] = {
    QuizMode.WALK: _leaves,
    QuizMode.WHERE: _labels,
    QuizMode.ORDER: _windows,
    QuizMode.NEXT: _followers,
    QuizMode.JOURNEY: _leaves,
}

WINDOW = 5
"""At most so many choices are put in order at once."""

LEAST = 3
"""A level of fewer choices is not asked."""

_T = TypeVar("_T")


def windows(length: int) -> tuple[range, ...]:
    """Return the windows over a level of so many choices.

    Every pair of neighbours stands together in one of them, since each window begins with the
    last choice of the one before, or sooner.
    """
    if length < LEAST:
        return ()
    if length <= WINDOW:
        return (range(length),)
    starts = [*range(0, length - WINDOW, WINDOW - 1), length - WINDOW]
    return tuple(range(start, start + WINDOW) for start in starts)


def scrambled(things: Sequence[_T], *seed: object) -> list[_T]:
    """Return two things or more, all different, in an order that is not the one given."""
    mixed = shuffled(things, *seed)
    return [*mixed[1:], mixed[0]] if mixed == list(things) else mixed


def kendall_tau(order: Sequence[int]) -> float:
    """Return Kendall's tau of an arrangement against the right order.

    The share of pairs in the right order less that of pairs in the wrong one (Kendall 1938): 1 if
    all is right, −1 if all is reversed, 0 on average for guessing. Fewer than two things are right.

    Args:
        order: What was put first, second and so on, each named by its right place; all different.
    """
    count = len(order)
    pairs = count * (count - 1) // 2
    if not pairs:
        return 1.0
    seen: list[int] = []
    wrong = 0
    for place in order:
        at = bisect_left(seen, place)
        wrong += len(seen) - at
        seen.insert(at, place)
    return (pairs - 2 * wrong) / pairs


def prompt_of(
    index: MenuIndex, mode: QuizMode, item: QuizItem, seed: int
) -> tuple[str, tuple[str, ...]]:
    """Return the Korean that is shown, and the phrases that it can mean.

    A gloss means every phrase that has it. A situation means every phrase that has it, and what
    shares a gloss with one of them: who goes by the Korean cannot tell these apart.
    """
    if mode is QuizMode.ORDER or mode is QuizMode.NEXT:
        parent = item.item if mode is QuizMode.ORDER else index.places[item.item].parent
        return PROMPT_SEPARATOR.join(index.glosses(parent)), ()
    if mode is QuizMode.SCENARIO:
        number, phrase = situation_of(item.key)
        return _situation(index, phrase, number)
    situations = index.book.phrase(item.phrase).situations
    if mode is QuizMode.JOURNEY and situations:
        return _situation(index, item.phrase, draw(seed, item.phrase) % len(situations))
    return index.book.prompt(item.phrase), index.alike(item.phrase)


def _situation(index: MenuIndex, phrase: str, number: int) -> tuple[str, tuple[str, ...]]:
    """Return a situation, and every phrase that has it or shares a gloss with one that has."""
    text = index.book.phrase(phrase).situations[number]
    having = [other.id for other in index.book.phrases if text in other.situations]
    return text, tuple(
        dict.fromkeys(similar for holder in having for similar in index.alike(holder))
    )
