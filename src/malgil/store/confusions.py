"""Which label is taken for which."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.phrasebook.text.hangul import contains_hangul, to_latin
from malgil.phrasebook.text.normalise import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
    found: list[Confusion] = []
    for mistake, times in counts.items():
        back = counts.get(Mistake(mistake.taken, mistake.right), 0)
        first = (times, mistake.right) if times == back else (times, "")
        other = (back, mistake.taken) if times == back else (back, "")
        if mistake.right != mistake.taken and first >= other:
            found.append(Confusion(mistake.right, mistake.taken, times, back))
    return tuple(sorted(found, key=lambda one: (-one.count, one.right, one.taken)))


def confused_with(pairs: Iterable[Confusion]) -> dict[str, tuple[str, ...]]:
    """Return for each phrase those that it is confused with, in the order of the pairs."""
    found: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        found[pair.right].append(pair.taken)
        found[pair.taken].append(pair.right)
    return {phrase: tuple(others) for phrase, others in found.items()}


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
    if any(one in right for one in phrases):
        return None
    return phrases[0] if phrases else None


def _nearest(key: str, spelled: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    from rapidfuzz import fuzz, process

    found = process.extractOne(key, spelled.keys(), scorer=fuzz.ratio, score_cutoff=NEAR)
    return () if found is None else spelled[found[0]]
