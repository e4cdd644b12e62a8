"""Search text: folded words, readings of a query, and the vocabulary to match."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from enum import IntEnum, StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.plain_text import seen, without_accents
from malgil.phrasebook.text import hangul

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.phrasebook.model import Phrasebook

MOST_CHARACTERS = 200
"""Maximum length of a query. The rest is ignored."""

_WORD = re.compile(r"[$€£₩]?[^\W_]+")
_JOINS = re.compile(r"['’‘‛`´′ʼ＇\-‐‑‒–\u200c\u200d]")
_WIDE = re.compile("[\uff01-\uffee]")
_INITIALS_ONLY = re.compile("[ㄱ-ㅎ]+")
_HAS_LATIN = re.compile("[a-zA-Z]")


class Field(StrEnum):
    """Field of a phrase that a text comes from. The value marks it in storage."""

    LABEL = "l"
    GLOSS = "g"
    KEYWORD = "k"
    NOTE = "n"
    SITUATION = "s"


class Layout(StrEnum):
    """How typed keys are interpreted."""

    TYPED = "typed"
    OTHER = "other"
    INITIALS = "initials"


class Text(Struct, frozen=True, dict=True):
    """A text of a phrase as folded words.

    Attributes:
        field: Field of the phrase.
        words: Folded words.
    """

    field: Field
    words: tuple[str, ...]

    @cached_property
    def whole(self) -> str:
        """The words without the spaces between them."""
        return "".join(self.words)

    @cached_property
    def starts(self) -> frozenset[int]:
        """The offsets in `whole` at which words begin."""
        starts, at = [], 0
        for word in self.words:
            starts.append(at)
            at += len(word)
        return frozenset(starts)

    @cached_property
    def initials(self) -> Text:
        """The text with each syllable reduced to its initial consonant."""
        return Text(self.field, tuple(map(_initials, self.words)))


class QueryReading(Struct, frozen=True):
    """One interpretation of a query.

    Attributes:
        layout: How the keys are interpreted.
        words: Folded words. Consonants for `INITIALS`.
    """

    layout: Layout
    words: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The words without the spaces between them."""
        return "".join(self.words)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text: NFC, case-folded, without punctuation.

    Apostrophes and hyphens join a word (`E-mail` is `email`). Full-width letters count as the
    usual ones. Invisible characters do not count.
    """
    composed = unicodedata.normalize("NFC", text)
    if not composed.isascii():
        composed = _WIDE.sub(_usual, seen(composed))
    return tuple(_WORD.findall(_JOINS.sub("", composed).casefold()))


def _usual(wide: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", wide[0])


@lru_cache(maxsize=8192)
def _initials(word: str) -> str:
    return hangul.initials(word)


def readings(typed: str) -> tuple[QueryReading, ...]:
    """Return the interpretations of a query, the likeliest first. Empty if it has no word."""
    text = unicodedata.normalize("NFC", seen(typed[:MOST_CHARACTERS]))
    ways = [QueryReading(Layout.TYPED, words) for words in _spelled_words(text)]
    if not ways:
        return ()
    text = without_accents(text)
    if all(_INITIALS_ONLY.fullmatch(word) for word in ways[0].words):
        ways = [QueryReading(Layout.INITIALS, tuple(map(hangul.initials, ways[0].words)))]
    others = []
    if hangul.contains_hangul(text):
        others.append(hangul.to_latin(text))
    if _HAS_LATIN.search(text):
        others.extend(hangul.hangul_readings(text))
    ways.extend(QueryReading(Layout.OTHER, other) for other in map(words_of, others) if other)
    return tuple(dict.fromkeys(ways))


def _spelled_words(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a query as typed, with signs for what stands for them, and without."""
    from malgil.phrasebook.text import normalise  # not needed by a first card

    spelled = (normalise.folded_shapes(text, spelling) for spelling in normalise.spellings(text))
    for each in (text, normalise.with_signs(text), *spelled):
        if words := words_of(without_accents(normalise.plain_letters(each))):
            yield words


def phrase_order(book: Phrasebook) -> tuple[str, ...]:
    """Return the ids of all phrases, in menu order and then flow order."""
    order = dict.fromkeys(place.item.phrase for place in book.places())
    order.update(dict.fromkeys(entry.phrase for entry in book.flow_entries()))
    return tuple(order)


def texts_of(book: Phrasebook) -> Iterator[tuple[str, tuple[Text, ...]]]:
    """Yield the id and texts of each phrase, in menu order and then flow order."""
    notes: dict[str, list[str]] = {}
    for entry in book.flow_entries():
        notes.setdefault(entry.phrase, []).append(entry.note)
    for phrase_id in phrase_order(book):
        phrase = book.phrase(phrase_id)
        texts = [
            *((Field.LABEL, text) for text in phrase.spellings),
            *((Field.GLOSS, text) for text in book.glosses(phrase_id)),
            *((Field.KEYWORD, text) for text in phrase.keywords),
            *((Field.SITUATION, text) for text in phrase.situations),
            *((Field.NOTE, text) for text in (phrase.note, *notes.get(phrase_id, ()))),
        ]
        folded = dict.fromkeys(Text(field, words_of(text)) for field, text in texts if text)
        yield phrase_id, tuple(text for text in folded if text.words)


def store(texts: tuple[Text, ...]) -> str:
    """Return texts as one string for `restore`."""
    return "\n".join(f"{text.field}{' '.join(text.words)}" for text in texts)


def restore(stored: str) -> tuple[Text, ...]:
    """Return the texts of a string from `store`."""
    return tuple(Text(Field(line[0]), tuple(line[1:].split(" "))) for line in stored.split("\n"))


_ONE_SLIP, _ONE_SLIP_AMONG, _TWO_SLIPS = 5, 7, 9
"""Minimum number of keys for one slip, one slip in a sentence, and two slips."""

_STEM_KEYS, _LATIN_STEM_KEYS = 4, 5
_STEM_SHARE = 0.6
_SHORTEST_CLOSE = 3
_SHORTEST_HEAD = 2
_PARTICLES = frozenset("이가을를은는에도만")
"""Particles that may follow a noun of one syllable (돈이, 곳을)."""

_ENDINGS = frozenset(
    "이가을를은는에도만의로으와과랑나당받시하했해한할함되됐된될돼됨입인였예요고며면지서니네께까부처보들중"
)
"""First syllables of endings. Any other syllable makes a different word."""

_MOST_CLOSE = 12
_SHORTEST_INSIDE = 2
_MOST_HOLDING = 300


class Fit(IntEnum):
    """How well a word matches the query. Higher is better."""

    STEM = 1
    CLOSE = 2
    INSIDE = 3
    START = 4
    WHOLE = 5


class Vocabulary(Struct, frozen=True, dict=True):
    """The distinct words of a phrasebook.

    Attributes:
        phrases: Number of phrases with these words.
        words: Folded words.
        initials: Initial consonants of each word.
        keys: Keys that type each word.
    """

    phrases: int
    words: Sequence[str]
    initials: Sequence[str]
    keys: Sequence[str]

    @classmethod
    def of(cls, words: Iterable[str], phrases: int) -> Vocabulary:
        """Return the vocabulary of the words of a number of phrases."""
        listed = sorted(set(words))
        return cls(
            phrases=phrases,
            words=listed,
            initials=[hangul.initials(word) for word in listed],
            keys=[hangul.to_latin(word) for word in listed],
        )

    def plain(self, typed: str, layout: Layout) -> dict[int, Fit]:
        """Return the words that contain `typed`, the best matches first, up to a limit."""
        listed = self._initials if layout is Layout.INITIALS else self._words
        fits = dict.fromkeys(listed.holding(f"\n{typed}\n"), Fit.WHOLE)
        for at in listed.holding(f"\n{typed}"):
            fits.setdefault(at, Fit.START)
        if len(typed) >= _SHORTEST_INSIDE or not typed.isascii():
            for at in listed.holding(typed):
                fits.setdefault(at, Fit.INSIDE)
        if layout is Layout.INITIALS:
            # A word that is itself written in jamo is not matched by its initials.
            return {at: fit for at, fit in fits.items() if self.words[at] != self.initials[at]}
        return fits

    def parts(self, typed: str) -> tuple[str, ...]:
        """Split `typed` into words, the last of which may be a prefix. Empty if impossible."""
        for cut in range(len(typed) - 1, 0, -1):
            first, rest = typed[:cut], typed[cut:]
            if first not in self._word_set:
                continue
            if len(rest) > 1 and f"\n{rest}" in self._words.text:
                return first, rest
            further = self.parts(rest)
            if further:
                return first, *further
        return ()

    def close(self, typed: str, *, alone: bool) -> dict[int, Fit]:
        """Return the words, or prefixes of words, that `typed` may be a slip for.

        An unfinished syllable matches the words that it can begin. Short words match only if
        `alone`, because a sentence has enough other words to match.
        """
        keys = hangul.to_latin(typed)
        if (typed.isascii() and len(keys) < _ONE_SLIP) or len(keys) < _SHORTEST_CLOSE:
            return {}
        fits = {} if typed.isascii() else self._beginning(keys, Fit.CLOSE)
        slips = (len(keys) >= (_ONE_SLIP if alone else _ONE_SLIP_AMONG)) + (len(keys) >= _TWO_SLIPS)
        if fits or not slips:
            return fits
        from rapidfuzz import distance, process  # slow to import, and rarely needed

        places = self._beginning_alike(keys)
        for most in (None, len(keys)):
            near = process.extract(
                keys,
                [self.keys[at][:most] for at in places],
                scorer=distance.OSA.distance,
                score_cutoff=slips,
                limit=_MOST_CLOSE,
            )
            if near:
                return {places[at]: Fit.CLOSE for _, _, at in near}
        return {}

    def stems(self, typed: str) -> dict[int, Fit]:
        """Return the words that share the beginning of `typed` (깨져서, 깨졌어요)."""
        keys = hangul.to_latin(typed)
        shortest = _LATIN_STEM_KEYS if typed.isascii() else _STEM_KEYS
        if len(keys) <= shortest or typed.isdecimal():
            return {}
        return self._beginning(keys[: max(shortest, round(len(keys) * _STEM_SHARE))], Fit.STEM)

    def heads(self, typed: str) -> dict[int, Fit]:
        """Return the word that `typed` consists of, apart from an ending (쿠폰이, 결제됐어요)."""
        if typed.isascii():
            return {}
        shortest = 1 if typed[1:] in _PARTICLES else _SHORTEST_HEAD
        for cut in range(len(typed) - 1, shortest - 1, -1):
            if typed[:cut] in self._word_set and typed[cut] in _ENDINGS:
                return dict.fromkeys(self._words.holding(f"\n{typed[:cut]}\n"), Fit.START)
        return {}

    def _beginning(self, keys: str, fit: Fit) -> dict[int, Fit]:
        return dict.fromkeys(self._keys.holding(f"\n{keys}"), fit)

    def _beginning_alike(self, keys: str) -> list[int]:
        """Return the words with the same first or second key, as slips rarely affect both."""
        first, second = self._by_key
        return sorted({*first.get(keys[0].lower(), ()), *second.get(keys[1].lower(), ())})

    @cached_property
    def _word_set(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def _words(self) -> Joined:
        return Joined(self.words)

    @cached_property
    def _initials(self) -> Joined:
        return Joined(self.initials)

    @cached_property
    def _keys(self) -> Joined:
        return Joined(self.keys)

    @cached_property
    def _by_key(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        first: dict[str, list[int]] = defaultdict(list)
        second: dict[str, list[int]] = defaultdict(list)
        for at, key in enumerate(self.keys):
            first[key[:1].lower()].append(at)
            second[key[1:2].lower()].append(at)
        return first, second


class Joined:
    """Words joined into one text, a line for each, so that one search in C covers all."""

    def __init__(self, words: Sequence[str]) -> None:
        self.text = "\n" + "\n".join(words) + "\n"

    def holding(self, part: str) -> Iterator[int]:
        """Yield the index of each word whose line contains `part`, up to a limit."""
        at, counted, start = -1, 0, self.text.find(part)
        for _ in range(_MOST_HOLDING):
            if start < 0:
                return
            at += self.text.count("\n", counted, start + 1)
            counted = start + 1
            yield at
            start = self.text.find(part, self.text.find("\n", counted))
