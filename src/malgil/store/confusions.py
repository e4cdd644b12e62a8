"""Confused labels: which label is taken for which, from quizzes and typed answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from malgil.phrasebook.cards import CARD_KINDS, CardQuestion
from malgil.phrasebook.text.hangul import contains_hangul, to_latin
from malgil.phrasebook.text.normalise import fold_word
from malgil.store import log, quizzes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.store.store import Store

NEAR = 85.0
"""From this rapidfuzz ratio on (0–100) a wrong answer is taken for the label nearest to it."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One phrase taken for another: both are phrase ids."""

    right: str
    taken: str


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two phrases taken for one another.

    Attributes:
        right: The one that was asked for in most of the mistakes.
        taken: The other.
        times: How often `taken` was taken for `right`.
        back: How often `right` was taken for `taken`.
    """

    right: str
    taken: str
    times: int
    back: int

    @property
    def count(self) -> int:
        """How often they were confused, either way."""
        return self.times + self.back


def confusions(mistakes: Iterable[Mistake]) -> tuple[Confusion, ...]:
    """Return the pairs that were confused, the most often first; ties by their ids."""
    counts = Counter(mistakes)
    pairs: list[Confusion] = []
    for mistake, times in counts.items():
        back = counts.get(Mistake(mistake.taken, mistake.right), 0)
        first = (times, mistake.right) if times == back else (times, "")
        other = (back, mistake.taken) if times == back else (back, "")
        if mistake.right != mistake.taken and first >= other:
            pairs.append(Confusion(mistake.right, mistake.taken, times, back))
    return tuple(sorted(pairs, key=lambda pair: (-pair.count, pair.right, pair.taken)))


def confused_with(pairs: Iterable[Confusion]) -> dict[str, tuple[str, ...]]:
    """Return for each phrase those that it is confused with, in the order of the pairs."""
    confused: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        confused[pair.right].append(pair.taken)
        confused[pair.taken].append(pair.right)
    return {phrase: tuple(others) for phrase, others in confused.items()}


def meant_instead(
    typed: str, right: Sequence[str], spelled: Mapping[str, tuple[str, ...]]
) -> str | None:
    """Return the phrase that a wrong typed answer names, or comes nearest to; None if none.

    Args:
        typed: What was typed; Hangul is read as typed for English.
        right: The phrases that would have been right.
        spelled: The phrases by the keys of their labels and other spellings.
    """
    key = fold_word(to_latin(typed) if contains_hangul(typed) else typed)
    if not key:
        return None
    phrases = spelled.get(key) or _nearest(key, spelled)
    if any(phrase in right for phrase in phrases):
        return None
    return phrases[0] if phrases else None


def _nearest(key: str, spelled: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    nearest = process.extractOne(key, spelled.keys(), scorer=fuzz.ratio, score_cutoff=NEAR)
    return () if nearest is None else spelled[nearest[0]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One label of a confused pair, with glosses and all its places (paths)."""

    label: str
    glosses: tuple[str, ...]
    places: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfusedPair:
    """Two labels that this learner takes for one another, the worst first.

    Attributes:
        right: The one that was asked for more often when they were confused.
        taken: The one that was taken for it.
        times: How often `taken` was taken for `right`.
        back: How often `right` was taken for `taken`.
    """

    right: Side
    taken: Side
    times: int
    back: int

    @property
    def count(self) -> int:
        """How often they were confused, either way."""
        return self.times + self.back


_PAIRS = 10


def confused_pairs(store: Store, phrasebook: str, limit: int = _PAIRS) -> tuple[ConfusedPair, ...]:
    """Return the labels that this learner takes for one another, the worst pairs first.

    From the steps of all runs, and from typed answers that named another label, or came near one.
    """
    index = store.menu_index(phrasebook)
    pairs = confusions(_mistakes(store, phrasebook, index))[:limit]
    return tuple(_pair(index, pair.right, pair.taken, pair.times, pair.back) for pair in pairs)


def _mistakes(
    store: Store, phrasebook: str, index: MenuIndex, *, before: int | None = None
) -> Iterator[Mistake]:
    phrases = {phrase.label: phrase.id for phrase in index.book.phrases}
    wrong = quizzes.mistakes(store.connection, phrasebook, before)
    for mode, correct, taken, times in wrong:
        yield from _mistake(phrases, mode, correct, taken) * times
    yield from _typed(store, phrasebook, index, before)


def _mistake(
    phrases: Mapping[str, str], mode: str, correct: str, taken: str
) -> tuple[Mistake, ...]:
    right, other = phrases.get(correct), phrases.get(taken)
    if not quizzes.is_picked(mode) or right is None or other is None or right == other:
        return ()
    return (Mistake(right, other),)


def _typed(
    store: Store, phrasebook: str, index: MenuIndex, before: int | None
) -> Iterator[Mistake]:
    """Yield the wrong typed answers that name another label, or nearly."""
    start = f"{phrasebook}/"
    ends = [f"/{kind}" for kind in CARD_KINDS.values() if kind.question is CardQuestion.TYPE]
    is_typed = " OR ".join("substr(card, ?) = ?" for _end in ends)
    events = log.read(
        store.connection,
        f"kind = 'review' AND rating = 1 AND response <> '' AND {log.LIVE} "
        f"AND substr(card, 1, ?) = ? AND ({is_typed}) AND (? IS NULL OR logical_ms < ?)",
        (len(start), start, *(part for end in ends for part in (-len(end), end)), before, before),
    )
    phrase_ids = {phrase.id for phrase in index.book.phrases}
    for event in events:
        phrase = (event.card or "")[len(start) :].rpartition("/")[0]
        if phrase not in phrase_ids:
            continue
        taken = meant_instead(event.response or "", index.alike(phrase), index.spelled)
        if taken is not None:
            yield Mistake(phrase, taken)


def _pair(index: MenuIndex, right: str, taken: str, times: int, back: int) -> ConfusedPair:
    return ConfusedPair(
        right=_side(index, right), taken=_side(index, taken), times=times, back=back
    )


def _side(index: MenuIndex, phrase: str) -> Side:
    return Side(
        label=index.label(phrase),
        glosses=index.book.glosses(phrase),
        places=tuple(place.path for place in index.places_of(phrase)),
    )
