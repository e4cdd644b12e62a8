"""Texts as a search sees them: their words, and the ways to read what was typed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from malgil.phrasebook.text import hangul

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.model import Phrasebook

MOST_CHARACTERS = 200
"""What is longer is no question: the rest of it is passed over."""

_WORD = re.compile(r"[$€£₩]?[^\W_]+")
_JOINS = re.compile(r"['’‘‛`´′ʼ＇\-‐‑‒–\u00ad\u200b-\u200d\u2060\ufeff]")
_INITIALS_ONLY = re.compile("[ㄱ-ㅎ]+")
_HAS_LATIN = re.compile("[a-zA-Z]")


class Field(StrEnum):
    """What a text is to its phrase; the value marks it where it is stored."""

    LABEL = "l"
    GLOSS = "g"
    KEYWORD = "k"
    NOTE = "n"
    SITUATION = "s"


class Layout(StrEnum):
    """How the typed keys are read."""

    TYPED = "typed"
    OTHER = "other"
    INITIALS = "initials"


@dataclass(frozen=True)
class Text:
    """A text of a phrase, as its folded words. Not slotted: what is asked twice is kept.

    Attributes:
        field: What it is to its phrase.
        words: Its words.
    """

    field: Field
    words: tuple[str, ...]

    @cached_property
    def whole(self) -> str:
        """The words without the spaces between them."""
        return "".join(self.words)

    @cached_property
    def starts(self) -> frozenset[int]:
        """Where in `whole` a word begins."""
        found, at = [], 0
        for word in self.words:
            found.append(at)
            at += len(word)
        return frozenset(found)

    @cached_property
    def initials(self) -> Text:
        """The same with an initial consonant for each syllable."""
        return Text(self.field, tuple(map(_initials, self.words)))


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what was typed.

    Attributes:
        layout: How the keys are read.
        words: The words, folded; consonants for `INITIALS`.
    """

    layout: Layout
    words: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The words without the spaces between them."""
        return "".join(self.words)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text: NFC, case-folded, without punctuation.

    Apostrophes and hyphens join (`E-mail` is `email`); full-width letters are the usual ones.
    """
    composed = unicodedata.normalize("NFC", text)
    if not composed.isascii():
        composed = "".join(_usual(char) for char in composed)
    return tuple(_WORD.findall(_JOINS.sub("", composed).casefold()))


def _usual(char: str) -> str:
    return unicodedata.normalize("NFKC", char) if "\uff01" <= char <= "\uffee" else char


@lru_cache(maxsize=8192)
def _initials(word: str) -> str:
    return hangul.initials(word)


def keys_of(word: str) -> str:
    """Return the keys that type a word, with either layout."""
    return hangul.to_latin(word)


def readings(typed: str) -> tuple[Reading, ...]:
    """Return the ways to read what was typed, the likeliest first; none if it has no word."""
    text = unicodedata.normalize("NFC", typed[:MOST_CHARACTERS])
    words = words_of(text)
    if not words:
        return ()
    found = [Reading(Layout.TYPED, words)]
    if all(_INITIALS_ONLY.fullmatch(word) for word in words):
        found = [Reading(Layout.INITIALS, tuple(map(hangul.initials, words)))]
    others = []
    if hangul.contains_hangul(text):
        others.append(hangul.to_latin(text))
    if _HAS_LATIN.search(text):
        others.append(hangul.to_hangul(text))
    found.extend(Reading(Layout.OTHER, other) for other in map(words_of, others) if other)
    return tuple(dict.fromkeys(found))


def texts_of(book: Phrasebook) -> Iterator[tuple[str, tuple[Text, ...]]]:
    """Yield each phrase's id with all its texts, in menu order and then flow order."""
    notes: dict[str, list[str]] = {}
    for entry in book.flow_entries():
        notes.setdefault(entry.phrase, []).append(entry.note)
    order = dict.fromkeys(place.item.phrase for place in book.places())
    order.update(dict.fromkeys(entry.phrase for entry in book.flow_entries()))
    for phrase_id in order:
        phrase = book.phrase(phrase_id)
        texts = [
            (Field.LABEL, phrase.label),
            *((Field.LABEL, one) for one in phrase.accept),
            *((Field.GLOSS, one) for one in book.glosses(phrase_id)),
            *((Field.KEYWORD, one) for one in phrase.keywords),
            *((Field.SITUATION, one) for one in phrase.situations),
            *((Field.NOTE, one) for one in (phrase.note, *notes.get(phrase_id, ()))),
        ]
        folded = dict.fromkeys(Text(field, words_of(text)) for field, text in texts)
        yield phrase_id, tuple(text for text in folded if text.words)


def store(texts: tuple[Text, ...]) -> str:
    """Return texts as one string; `restore` gives them back."""
    return "\n".join(f"{text.field}{' '.join(text.words)}" for text in texts)


def restore(stored: str) -> tuple[Text, ...]:
    """Return the texts that `store` put together."""
    return tuple(Text(Field(line[0]), tuple(line[1:].split(" "))) for line in stored.split("\n"))
