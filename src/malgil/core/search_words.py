"""The words of a phrasebook, and which of them a typed word may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from malgil.core import hangul
from malgil.core.search_text import Layout, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ONE_SLIP, _ONE_SLIP_AMONG, _TWO_SLIPS = 5, 7, 9
"""From how many keys on one and two slips are taken."""
_STEM_KEYS, _LATIN_STEM_KEYS = 4, 5
_STEM_SHARE = 0.6
_SHORTEST_CLOSE = 3
_MOST_CLOSE = 12
_SHORTEST_INSIDE = 2


class Fit(IntEnum):
    """How well a word fits what was typed; the more the better."""

    STEM = 1
    CLOSE = 2
    INSIDE = 3
    START = 4
    WHOLE = 5


@dataclass(frozen=True)
class Vocabulary:
    """Every word of a phrasebook once. Not slotted: what is asked twice is kept.

    Attributes:
        phrases: How many phrases have them.
        words: The words, folded.
        initials: For each its initial consonants.
        keys: For each the keys that type it.
    """

    phrases: int
    words: Sequence[str]
    initials: Sequence[str]
    keys: Sequence[str]

    @classmethod
    def of(cls, words: Iterable[str], phrases: int) -> Vocabulary:
        """Return the vocabulary of some words in a number of phrases."""
        listed = sorted(set(words))
        return cls(
            phrases=phrases,
            words=listed,
            initials=[hangul.initials(word) for word in listed],
            keys=[keys_of(word) for word in listed],
        )

    @cached_property
    def _at(self) -> dict[str, int]:
        return {word: at for at, word in enumerate(self.words)}

    def plain(self, typed: str, layout: Layout) -> dict[int, Fit]:
        """Return the words that have `typed` in them, the best fits first."""
        listed = self.initials if layout is Layout.INITIALS else self.words
        found = [at for at, word in enumerate(listed) if typed in word]
        fits = {at: _fit(typed, listed[at]) for at in found}
        if len(typed) < _SHORTEST_INSIDE and typed.isascii():
            fits = {at: fit for at, fit in fits.items() if fit > Fit.INSIDE}
        if layout is Layout.INITIALS:
            # What is written in jamo itself is not what its initials stand for.
            fits = {at: fit for at, fit in fits.items() if self.words[at] != self.initials[at]}
        return dict(sorted(fits.items(), key=lambda one: (-one[1], len(listed[one[0]]))))

    def parts(self, typed: str) -> tuple[str, ...]:
        """Return `typed` as words one after the other, the last may be a beginning; or nothing."""
        for cut in range(len(typed) - 1, 0, -1):
            first, rest = typed[:cut], typed[cut:]
            if first not in self._at:
                continue
            if len(rest) > 1 and any(word.startswith(rest) for word in self.words):
                return first, rest
            further = self.parts(rest)
            if further:
                return first, *further
        return ()

    def close(self, typed: str, *, alone: bool) -> dict[int, Fit]:
        """Return the words, or beginnings of words, that `typed` may be a slip for.

        A syllable that is not finished yet begins the words that it can become. A short word is a
        slip only if it stands `alone`: a sentence has words enough.
        """
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        keys = keys_of(typed)
        if (typed.isascii() and len(keys) < _ONE_SLIP) or len(keys) < _SHORTEST_CLOSE:
            return {}
        found = {} if typed.isascii() else self._beginning(keys, Fit.CLOSE)
        slips = (len(keys) >= (_ONE_SLIP if alone else _ONE_SLIP_AMONG)) + (len(keys) >= _TWO_SLIPS)
        if found or not slips:
            return found
        heads = [key[: len(keys)] for key in self.keys]
        for listed in (self.keys, heads):
            near = process.extract(
                keys, listed, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_CLOSE
            )
            found = {at: Fit.CLOSE for _, _, at in near if _begins_alike(keys, self.keys[at])}
            if found:
                break
        return found

    def stems(self, typed: str) -> dict[int, Fit]:
        """Return the words that begin as `typed` does and go on otherwise (깨져서, 깨졌어요)."""
        keys = keys_of(typed)
        shortest = _LATIN_STEM_KEYS if typed.isascii() else _STEM_KEYS
        if len(keys) <= shortest or typed.isdecimal():
            return {}
        return self._beginning(keys[: max(shortest, round(len(keys) * _STEM_SHARE))], Fit.STEM)

    def _beginning(self, keys: str, fit: Fit) -> dict[int, Fit]:
        return {at: fit for at, key in enumerate(self.keys) if key.startswith(keys)}


def _fit(typed: str, word: str) -> Fit:
    if typed == word:
        return Fit.WHOLE
    return Fit.START if word.startswith(typed) else Fit.INSIDE


def _begins_alike(keys: str, other: str) -> bool:
    """Return whether two words share one of their first two keys: slips begin late."""
    return keys[:1].lower() == other[:1].lower() or keys[1:2] == other[1:2]
