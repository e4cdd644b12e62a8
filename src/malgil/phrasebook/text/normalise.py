"""Fold text to its significant characters and words.

Letters, digits and currency signs are significant. Case, spaces, punctuation and the shape of
quotes are not. Hyphens and apostrophes join a word (`e-mail` is `email`). Other insignificant
characters end it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

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


class Folded(Struct, frozen=True):
    """A text and its folded form.

    Attributes:
        text: Original text, NFC.
        key: Significant characters, folded. Equal keys are equal answers.
        starts: For each character of `key`, the start of its source in `text`.
        ends: For each character of `key`, the end of its source in `text`. Equal to the start for
            the second character of a fold into two.
        words: Words as (start, end) ranges of `key`, in order.
    """

    text: str
    key: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[tuple[int, int], ...]

    def word(self, at: int) -> str:
        """Return the folded word at an index."""
        first, end = self.words[at]
        return self.key[first:end]


def fold(text: str) -> Folded:
    """Fold an NFC text, with the source positions of each folded character."""
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
        # In a fold such as ß → ss the first character has the whole source.
        starts.extend([at, *[at + 1] * (len(key) - 1)] if key else [])
        ends.extend([at + 1] * len(key))
    if first < len(keys):
        words.append((first, len(keys)))
    return Folded(text, "".join(keys), tuple(starts), tuple(ends), tuple(words))


def fold_word(word: str) -> str:
    """Return the folded form of a word (`E-Mail` → `email`)."""
    return fold(canonical(word)).key


def vocabulary_of(labels: Iterable[str]) -> frozenset[str]:
    """Return every folded word of the labels. None of them is ever a slip for another."""
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
    """Return the folded character, "" if it joins a word, or None if it ends the word."""
    if "\uff01" <= char <= "\uffee":  # full-width Latin, half-width jamo: the same characters
        char = unicodedata.normalize("NFKC", char)
    if char in _APOSTROPHES or char == _MINUS:
        return ""
    category = unicodedata.category(char[0])
    if category[0] in _COUNTING_CATEGORIES or category == "Sc":
        return char.casefold()
    joins = category in _JOINING_CATEGORIES and not char.isspace()
    return "" if joins else None
