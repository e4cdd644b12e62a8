"""What of a typed text counts, and its words.

Case, spaces, punctuation and the shape of quotes do not count; letters, digits and currency signs
do. Hyphens and apostrophes join a word (`e-mail` is `email`); all else that does not count ends it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from malgil.phrasebook.model import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable

_APOSTROPHES = frozenset("'’‘‛`´′ʼʻʹˈ\uff07")
_JOINING_CATEGORIES = frozenset({"Pd", "Cf", "Cc"})
_MINUS = "\u2212"
_COUNTING_CATEGORIES = frozenset("LNM")

# Without these, $9.9 would equal $99, and 4/5 would equal 45. A comma before three digits only
# groups them.
_MARK_IN_NUMBER = re.compile(r"(?<=\d)(?:[.:/]|,(?!\d{3}(?!\d)))(?=\d)")
_GROUPING_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with what counts of it.

    Attributes:
        text: The text itself, NFC.
        key: The characters that count, folded; equal keys are equal answers.
        starts: For each character of `key`, where in `text` its source begins.
        ends: And where it ends; equal to its start for the second half of a fold into two.
        words: The words as ranges of `key`, in order: the first and the one after the last.
    """

    text: str
    key: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[tuple[int, int], ...]

    def word(self, at: int) -> str:
        """Return the folded word number `at`."""
        first, end = self.words[at]
        return self.key[first:end]


def fold(text: str) -> Folded:
    """Return what counts of `text`, which is NFC, with the places that it comes from."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    words: list[tuple[int, int]] = []
    first = 0
    special = _marks_in_numbers(text)
    for at, char in enumerate(text):
        key = special.get(at) if at in special else _key_of(char)
        if key is None:
            if first < len(keys):
                words.append((first, len(keys)))
            first = len(keys)
            continue
        keys.extend(key)
        # A fold such as ß → ss has its whole source at the first of its characters.
        starts.extend([at, *[at + 1] * (len(key) - 1)] if key else [])
        ends.extend([at + 1] * len(key))
    if first < len(keys):
        words.append((first, len(keys)))
    return Folded(text, "".join(keys), tuple(starts), tuple(ends), tuple(words))


def fold_word(word: str) -> str:
    """Return a word as it is compared: only what counts, folded (`E-Mail` → `email`)."""
    return fold(canonical(word)).key


def vocabulary_of(labels: Iterable[str]) -> frozenset[str]:
    """Return every folded word of all labels: no word of these is ever a slip for another."""
    words: set[str] = set()
    for label in labels:
        folded = fold(canonical(label))
        words.update(folded.word(at) for at in range(len(folded.words)))
    return frozenset(words)


def _marks_in_numbers(text: str) -> dict[int, str]:
    if not any(mark in text for mark in ".:/,"):
        return {}
    marks = {match.start(): match.group() for match in _MARK_IN_NUMBER.finditer(text)}
    marks.update({match.start(): "" for match in _GROUPING_COMMA.finditer(text)})
    return marks


@lru_cache(maxsize=4096)
def _key_of(char: str) -> str | None:
    """Return the folded character, nothing for what joins a word, None for what ends it."""
    if "\uff01" <= char <= "\uffee":  # full-width Latin, half-width jamo: the same characters
        char = unicodedata.normalize("NFKC", char)
    if char in _APOSTROPHES or char == _MINUS:
        return ""
    category = unicodedata.category(char[0])
    if category[0] in _COUNTING_CATEGORIES or category == "Sc":
        return char.casefold()
    joins = category in _JOINING_CATEGORIES and not char.isspace()
    return "" if joins else None
