"""Features of a sentence: character n-grams, the concepts of its words, and pairs of concepts.

Sentences are compared by the keys that type them, without spaces. Tense consonants count as plain
ones, and vowels that sound alike as one, as people confuse them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from itertools import accumulate, combinations
from typing import TYPE_CHECKING, NamedTuple

from malgil.phrasebook.text import hangul
from malgil.phrasebook.text.search import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_SIZE = 3
_RUN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
_LAUGHS = re.compile(r"[ㅋㅎㄷㅇ]{2,}|[ㅠㅜ]+")
_ALIKE = (("hl", "ho"), ("no", "ho"), ("sg", "s"), ("fg", "f"))
"""Keys of vowels that sound alike (ㅚ, ㅞ, ㅙ), and of finals often left out (ㄶ, ㅀ)."""

_ENDINGS = (
    "습니다만 습니다 니다 이에요 에요 예요 어요 아요 여요 네요 나요 가요 까요 지요 죠 "
    "래요 대요 데요 군요 거든 는데 은데 요 음 함 임 네 다 냐 니 까 지"
)
_LEAST_STEM = 4
_ONE_WORD = 2
"""Number of word boundaries of one word."""

_LEAST_INSIDE = 5
"""Minimum number of keys of a word that is found within another, as when spaces are missing."""

_MOST_KEPT = 16_384
"""Number of words with kept keys, more than the bundled phrasebook has."""


@lru_cache(maxsize=_MOST_KEPT)
def folded_keys(word: str) -> str:
    """Return the folded keys of a word: lower case for Hangul, upper case for other scripts."""
    if word.isascii():
        return word.upper()
    return "".join(part.upper() if part.isascii() else _folded(part) for part in _RUN.findall(word))


def _folded(word: str) -> str:
    keys = hangul.to_latin(word).lower().replace("p", "o")
    for two, alike in _ALIKE:
        keys = keys.replace(two, alike)
    return keys


def key_words(text: str) -> list[str]:
    """Return the folded keys of each word, without laughter and punctuation."""
    plain = _LAUGHS.sub(" ", unicodedata.normalize("NFC", text))
    return [keys for word in words_of(plain) if (keys := folded_keys(word))]


@lru_cache(maxsize=1)
def _ending_keys() -> tuple[str, ...]:
    endings = set(map(folded_keys, _ENDINGS.split()))
    return tuple(sorted(endings, key=len, reverse=True))


@lru_cache(maxsize=_MOST_KEPT)
def stem(keys: str) -> str:
    """Return the keys of a word without a polite or plain ending."""
    if keys[-1:].isupper():
        return keys
    for ending in _ending_keys():
        if keys.endswith(ending) and len(keys) - len(ending) >= _LEAST_STEM:
            return keys[: -len(ending)]
    return keys


Entries = dict[str, tuple[str, ...]]
"""The concepts that words stand for, by the keys of the words, the longest first.

`SEVERAL` as the first concept marks several words, which match with or without their spaces.
"""

SEVERAL = "+"


class Lexicon:
    """Words with the concepts that they stand for."""

    def __init__(self, entries: Mapping[str, Entries]) -> None:
        """Take the entries by the `prefix` of their keys."""
        self._entries: dict[str, tuple[tuple[int, ...], Entries]] = {}
        self.add(entries)

    def add(self, entries: Mapping[str, Entries]) -> None:
        """Add all entries of further prefixes."""
        for start, words in entries.items():
            self._entries[start] = tuple(dict.fromkeys(map(len, words))), words

    def lacking(self, words: Sequence[str]) -> set[str]:
        """Return the prefixes, of entries that words may match, that were never added."""
        text, _starts = _joined(words)
        return {prefix(text, at) for at in range(len(text))} - self._entries.keys()

    def concepts(self, words: Sequence[str]) -> Iterator[str]:
        """Yield the concepts of words, given by their keys. The longest match wins."""
        text, starts = _joined(words)
        end = 0
        for at in range(len(text)):
            if at < end:
                continue
            lengths, entries = self._entries.get(prefix(text, at), ((), {}))
            for length in lengths:
                if length < _LEAST_INSIDE and at not in starts:
                    break
                concepts = entries.get(text[at : at + length])
                if concepts is None or not (at in starts or text[at].islower()):
                    continue
                if concepts[0] == SEVERAL or starts.isdisjoint(range(at + 1, at + length)):
                    yield from (concept for concept in concepts if concept != SEVERAL)
                    end = at + length
                    break


def entries_of(concepts: Mapping[str, Iterable[str]]) -> dict[str, Entries]:
    """Return the entries of a lexicon by their prefix.

    A word also matches longer words that begin with it. A word of five keys or more matches
    anywhere, as spaces may be missing.
    """
    found: dict[str, dict[str, None]] = {}
    for concept, words in concepts.items():
        for word in words:
            keys, starts = _joined(key_words(word))
            if keys:
                several = {SEVERAL: None} if len(starts) > _ONE_WORD else {}
                found[keys] = several | found.get(keys, {}) | {concept: None}
    entries: dict[str, Entries] = {}
    for keys in sorted(found, key=len, reverse=True):
        entries.setdefault(prefix(keys), {})[keys] = tuple(found[keys])
    return entries


def prefix(keys: str, at: int = 0) -> str:
    """Return the first keys of a word, by which its entry is found."""
    return keys[at : at + (3 if keys[at] == " " else 2)]


def _joined(words: Sequence[str]) -> tuple[str, set[int]]:
    """Return the keys of words as one text, and where the words begin.

    Words that are not Hangul are spaced: "for my" is no "form".
    """
    marked = [f" {keys}" if keys[0].isupper() else keys for keys in words]
    return "".join(marked), set(accumulate(map(len, marked), initial=0))


class Features(NamedTuple):
    """The features of a sentence with their counts."""

    grams: Mapping[str, int]
    concepts: Mapping[str, int]
    pairs: Mapping[str, int]


def features(words: Sequence[str], lexicon: Lexicon) -> Features:
    """Return the features of a sentence, given by its `key_words`."""
    joined = "".join(map(stem, words))
    grams = Counter([joined[at : at + _SIZE] for at in range(len(joined) - _SIZE + 1)])
    concepts = sorted({f"={concept}" for concept in lexicon.concepts(words)})
    pairs = (f"{first}{second}" for first, second in combinations(concepts, 2))
    return Features(grams, dict.fromkeys(concepts, 1), dict.fromkeys(pairs, 1))
