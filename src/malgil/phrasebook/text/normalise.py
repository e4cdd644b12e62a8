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

from malgil.phrasebook.model import canonical, label_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

_JOINING_CATEGORIES = frozenset({"Pd", "Cf", "Cc"})
_COUNTING_CATEGORIES = frozenset("LNM")

_SHAPES = str.maketrans(
    dict.fromkeys("’‘‛`´′ʼʻʹˈ\uff07", "'")
    | dict.fromkeys("“”„‟″\uff02", '"')
    | dict.fromkeys("‐‑‒–—―−\uff0d", "-")
)
_FULL_WIDTH = re.compile("[\uff01-\uffee]+")

# Without these, $9.9 would equal $99, and 1-2 would equal 12. A comma or space before three digits
# only groups them.
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\W_]+(?=\d)")
_GROUPS = re.compile(r"[,\s](?=\d{3}(?!\d))")
_MARKS = frozenset(".:/,")
_RANGES = frozenset("−~∼～")


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


def exact_key(text: str) -> str:
    """Return a key that is equal for texts that differ only in case and the shape of signs."""
    return folded_shapes(label_key(text))


def folded_shapes(text: str) -> str:
    """Return a text in lower case, with one shape for each kind of quote, dash and full width."""
    shaped = text.translate(_SHAPES)
    return _FULL_WIDTH.sub(lambda match: unicodedata.normalize("NFKC", match[0]), shaped).casefold()


def fold(text: str, signs: AbstractSet[str] = frozenset()) -> Folded:
    """Fold an NFC text, with the source positions of each folded character.

    Args:
        text: NFC text.
        signs: Other characters that are significant here.
    """
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    words: list[tuple[int, int]] = []
    first = 0
    special = _marks_in_numbers(text)
    for at, char in enumerate(text):
        key = special.get(at) if at in special else _key_of(char)
        if not key and signs and (sign := exact_key(char)) in signs:
            key = sign
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
    """Return what the characters between two digits fold to, by position."""
    marks: dict[int, str] = {}
    for match in _BETWEEN_DIGITS.finditer(text):
        between = match.group()
        if any(map(_key_of, between)):
            continue
        signs = (char for char in between if unicodedata.category(char)[0] == "S")
        mark = next((char for char in signs if char not in _RANGES), "-")
        if between in _MARKS:
            mark = between
        if _GROUPS.match(text, match.start()):
            mark = ""
        marks |= dict.fromkeys(range(*match.span()), "") | {match.start(): mark}
    return marks


@lru_cache(maxsize=4096)
def _key_of(char: str) -> str | None:
    """Return the folded character, "" if it joins a word, or None if it ends the word."""
    if "\uff01" <= char <= "\uffee":  # full-width Latin, half-width jamo: the same characters
        char = unicodedata.normalize("NFKC", char)
    if char.translate(_SHAPES) in ("'", "-") or "\ufe00" <= char <= "\ufe0f":
        return ""
    category = unicodedata.category(char[0])
    if category[0] in _COUNTING_CATEGORIES or category == "Sc":
        return char.casefold()
    joins = category in _JOINING_CATEGORIES and not char.isspace()
    return "" if joins else None
