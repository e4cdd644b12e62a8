"""Phrase search: which phrases come into question, and how well each fits.

A search goes in passes and stops at the first that finds something: what has all the words in it;
what means the same; what has most of the words, or words that are a slip away or begin alike.
"""

from __future__ import annotations

import math
from collections import defaultdict
from heapq import nsmallest
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.phrasebook.text.hangul import contains_hangul
from malgil.phrasebook.text.search import (
    Field,
    Fit,
    Layout,
    QueryReading,
    Text,
    Vocabulary,
    readings,
)
from malgil.store.sentences import NO_SCORES, Scores

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Postings = Callable[[Sequence[int]], Iterable[Sequence[int]]]

SURE, LIKELY = 60.0, 40.0
"""Least scores of a match that is sure, and of one that is likely."""

# Chosen on sentences that neither the paraphrases nor the tests have: 3 % of them are below the
# first, and above the second 99 % have the right phrase first.
_LIKELY_FIT, _SURE_FIT, _BEST_FIT = 0.085, 0.16, 0.4
_LEAST_COSINE = 0.075
_FEW_WORDS = 2
_OUT_OF_SCOPE, _NEAR_SCOPE = 0.5, 0.65
"""Share of the cosine with a sentence out of scope that is taken from the cosine with a phrase."""

MOST_CANDIDATES = 60
_MOST_NUMBERS = 12_000
_LEAST_SHARE = 0.15

_WHOLE, _BEGINS = 96.0, 76.0
_IN_ONE, _ACROSS = 40.0, 22.0
_LAYOUT_COSTS = {Layout.TYPED: 0.0, Layout.INITIALS: 4.0, Layout.OTHER: 6.0}
_LOOSE_COST = 20.0
_SCATTERED = 0.8
_AGAIN, _MOST_AGAIN = 1.0, 4.0
_UNKNOWN = 0.4
_FEW_INITIALS, _MOST_INITIALS = 2, 16.0
_COVERED = 0.75
_NAMES = frozenset({Field.KEYWORD, Field.GLOSS})
_LEAST_NAME = 3
_NEGATIONS = frozenset({"안", "못", "not"})
_NEGATION_LETTERS = 3
"""A negation reverses the whole sentence: it weighs as much as a longer word."""
_SURE, _LEAST_LOOSE = 45.0, 20.0
_WORTH = {Fit.WHOLE: 1.0, Fit.START: 0.85, Fit.INSIDE: 0.6, Fit.CLOSE: 0.8, Fit.STEM: 0.6}
_FIELD_WORTH = {
    Field.LABEL: 4.0,
    Field.GLOSS: 4.0,
    Field.KEYWORD: 3.0,
    Field.SITUATION: 0.0,
    Field.NOTE: -6.0,
}

WordFits = dict[int, Fit]
"""Which words of the vocabulary fit a typed word, and how well."""


class SearchMatch(Struct, frozen=True):
    """A phrase that comes into question.

    Attributes:
        number: Its number in its phrasebook.
        reading: How what was typed was read.
        fits: For each typed word, how well which words fit; empty if all are there as typed.
        worths: The weight of each typed word.
    """

    number: int
    reading: QueryReading
    fits: tuple[Mapping[str, Fit], ...]
    worths: tuple[float, ...]


def search(
    typed: str,
    vocabulary: Vocabulary,
    postings: Postings,
    texts: Callable[[Sequence[int]], Mapping[int, Sequence[Text]]],
    meant: Callable[[str], Scores] = lambda _typed: NO_SCORES,
) -> dict[int, float]:
    """Return the phrases that fit with how well each does, 0 to 100, in no order.

    Args:
        typed: What was typed.
        vocabulary: The words of the phrasebook.
        postings: Returns for words, by their places in the vocabulary, the numbers of the phrases
            that have them.
        texts: Returns the texts of phrases by their numbers.
        meant: Returns how well a sentence fits by its meaning.
    """
    read = readings(typed)
    scores = _score_all(
        [match for reading in read for match in _having_all(reading, vocabulary, postings)], texts
    )
    if max(scores.values(), default=0.0) >= _SURE:
        return scores
    other = [" ".join(reading.words) for reading in read if reading.layout is Layout.OTHER]
    for said in (typed, *filter(_is_korean, other)):
        for number, fit in _meaning_scores(meant(said)).items():
            scores[number] = max(fit, scores.get(number, 0.0))
    few = bool(read) and len(read[0].words) <= _FEW_WORDS  # which may have slips
    if max(scores.values(), default=0.0) >= (SURE if few else LIKELY):
        return scores
    for reading in read:
        if reading.layout is Layout.INITIALS:
            continue
        loose = _score_all(_having_most(reading, vocabulary, postings), texts)
        fitting = {number: fit for number, fit in loose.items() if fit >= _LEAST_LOOSE}
        for number, fit in fitting.items():
            scores[number] = max(fit, scores.get(number, 0.0))
        if fitting:
            break
    return scores


def _is_korean(said: str) -> bool:
    """Return whether a text is in whole syllables: English read as Korean keys hardly ever is."""
    return contains_hangul(said) and not any("ㄱ" <= char <= "ㅣ" for char in said)


def _meaning_scores(found: Scores) -> dict[int, float]:
    """Return scores on the scale of `LIKELY` and `SURE` for cosines."""
    discount = _OUT_OF_SCOPE * found.out_of_scope
    if found.is_near_scope:
        discount *= _NEAR_SCOPE
    return {
        number: _scaled(cosine, cosine - discount)
        for number, cosine in found.phrases.items()
        if cosine >= _LEAST_COSINE
    }


def _scaled(cosine: float, fit: float) -> float:
    if fit >= _SURE_FIT:
        return _between(SURE, _BEGINS, (fit - _SURE_FIT) / (_BEST_FIT - _SURE_FIT))
    if fit >= _LIKELY_FIT:
        return _between(LIKELY, SURE, (fit - _LIKELY_FIT) / (_SURE_FIT - _LIKELY_FIT))
    return _between(0, LIKELY, cosine / (_LIKELY_FIT + cosine - fit))


def _between(low: float, high: float, share: float) -> float:
    return round(low + (high - low) * min(share, 0.999), 1)


def _score_all(
    candidates: Sequence[SearchMatch],
    texts: Callable[[Sequence[int]], Mapping[int, Sequence[Text]]],
) -> dict[int, float]:
    read = texts([candidate.number for candidate in candidates])
    best: dict[int, float] = {}
    for candidate in candidates:
        fit = score(candidate, read[candidate.number])
        if fit > best.get(candidate.number, 0.0):
            best[candidate.number] = fit
    return best


def score(candidate: SearchMatch, texts: Sequence[Text]) -> float:
    """Return how well a phrase fits, 0 to 100; 0 if it does not after all."""
    reading = candidate.reading
    cost = _LAYOUT_COSTS[reading.layout]
    if candidate.fits:
        best = max((_loose_score(candidate, text) for text in texts), default=0.0)
        together = _loose_score(candidate, _joined(texts)) * _SCATTERED
        return _bounded(max(best, together) - _LOOSE_COST - cost)
    seen = [text.initials for text in texts] if reading.layout is Layout.INITIALS else texts
    scores = sorted((_plain_score(reading, text) for text in seen), reverse=True)
    if not scores or not scores[0]:
        return _bounded(_across(reading, seen) - cost)
    again = sum(1 for other in scores[1:] if other)
    if reading.layout is Layout.INITIALS and len(reading.whole) <= _FEW_INITIALS:
        # Two consonants stand for many words: the one that comes up most is meant.
        return _bounded(min(_BEGINS, scores[0]) + min(_MOST_INITIALS, 2 * again) - cost)
    return _bounded(scores[0] + min(_MOST_AGAIN, _AGAIN * again) - cost)


# Which phrases -----------------------------------------------------------------------------


def _having_all(
    reading: QueryReading, vocabulary: Vocabulary, postings: Postings
) -> list[SearchMatch]:
    """Return the phrases that have every typed word; a word that none has is cut in parts."""
    words: list[str] = []
    fits: list[WordFits] = []
    for word in reading.words:
        plain = vocabulary.plain(word, reading.layout)
        cut = () if plain or reading.layout is Layout.INITIALS else vocabulary.parts(word)
        words.extend(cut or (word,))
        fits.extend([vocabulary.plain(part, reading.layout) for part in cut] or [plain])
    if not all(fits):
        return []
    weights: dict[int, int] | None = None
    for word_fits in sorted(fits, key=len):
        here = _numbers(word_fits, postings, _MOST_NUMBERS // len(fits))
        if weights is None:
            weights = here
        else:
            weights = {at: have + here[at] for at, have in weights.items() if at in here}
    chosen = _best(weights or {})
    cut_reading = QueryReading(reading.layout, tuple(words))
    return [SearchMatch(number, cut_reading, (), ()) for number in chosen]


def _having_most(
    reading: QueryReading, vocabulary: Vocabulary, postings: Postings
) -> list[SearchMatch]:
    """Return the phrases that have most of what was typed: its words, their stems, or slips."""
    fits: list[WordFits] = []
    phrases_by_word: list[dict[int, int]] = []
    for word in reading.words:
        plain = vocabulary.plain(word, reading.layout)
        word_fits = {
            **vocabulary.stems(word),
            **({} if plain else vocabulary.heads(word)),
            **({} if plain else vocabulary.close(word, alone=len(reading.words) == 1)),
            **plain,
        }
        word_fits = dict(sorted(word_fits.items(), key=lambda pair: -pair[1]))
        fits.append(word_fits)
        phrases_by_word.append(_numbers(word_fits, postings, _MOST_NUMBERS // len(reading.words)))
    worths = [
        _rarity(word, len(numbers), vocabulary.phrases)
        for word, numbers in zip(reading.words, phrases_by_word, strict=True)
    ]
    shares: dict[int, float] = defaultdict(float)
    for worth, numbers in zip(worths, phrases_by_word, strict=True):
        for number in numbers:
            shares[number] += worth / sum(worths)
    chosen = _best({at: share for at, share in shares.items() if share >= _LEAST_SHARE})
    named = tuple(
        {vocabulary.words[at]: fit for at, fit in word_fits.items()} for word_fits in fits
    )
    return [SearchMatch(number, reading, named, tuple(worths)) for number in chosen]


def _rarity(word: str, having: int, phrases: int) -> float:
    """Return the weight of a typed word; one that no phrase has weighs less than a rare one."""
    letters = _NEGATION_LETTERS if word in _NEGATIONS else len(word)
    if not having:
        return letters * math.log1p(phrases) * _UNKNOWN
    return letters * math.log1p(phrases / having)


def _numbers(fits: WordFits, postings: Postings, budget: int) -> dict[int, int]:
    """Return the phrases that have one of the words, with the best fit; bounded."""
    best: dict[int, int] = {}
    for fit, numbers in zip(fits.values(), postings(list(fits)), strict=False):
        for number in numbers:
            best.setdefault(number, fit)
        budget -= len(numbers)
        if budget <= 0:
            break
    return best


def _best(weights: Mapping[int, float]) -> list[int]:
    ranked = nsmallest(MOST_CANDIDATES, ((-weight, number) for number, weight in weights.items()))
    return [number for _, number in ranked]


# How well ----------------------------------------------------------------------------------


def _plain_score(reading: QueryReading, text: Text) -> float:
    """Return how well a text fits by itself; 0 if it lacks a word."""
    if reading.words[0] not in text.whole:
        return 0.0
    whole, typed = text.whole, reading.whole
    bonus = _FIELD_WORTH[text.field]
    share = min(1.0, len(typed) / len(whole))
    if whole == typed:
        return _WHOLE + bonus
    if whole.startswith(typed):
        return _BEGINS + 9 * share + bonus
    at = _at_word(typed, text)
    if at:
        return _IN_ONE + 26 + 8 * share + bonus
    worth = _worth(reading.words, text.words)
    if not worth:
        return 0.0
    return _IN_ONE + 24 * worth + 8 * share + bonus


def _at_word(typed: str, text: Text) -> bool:
    at = text.whole.find(typed)
    while at >= 0:
        if at in text.starts:
            return True
        at = text.whole.find(typed, at + 1)
    return False


def _worth(typed: Sequence[str], words: Sequence[str]) -> float:
    """Return how well the words of a text fit all typed ones, 0 if one fits none."""
    total = 0.0
    for typed_word in typed:
        best = max(
            (_WORTH[fit] for word in words if (fit := _fit_of(typed_word, word))), default=0.0
        )
        if not best:
            return 0.0
        total += best * len(typed_word)
    return total / sum(map(len, typed))


def _fit_of(typed: str, word: str) -> Fit | None:
    if typed not in word:
        return None
    if typed == word:
        return Fit.WHOLE
    return Fit.START if word.startswith(typed) else Fit.INSIDE


def _across(reading: QueryReading, texts: Sequence[Text]) -> float:
    """Return how well all texts of a phrase together fit."""
    worth = _worth(reading.words, [word for text in texts for word in text.words])
    return _ACROSS + 16 * worth if worth else 0.0


def _loose_score(candidate: SearchMatch, text: Text) -> float:
    """Return how much of what was typed a text has, slips and stems included.

    A keyword or gloss that is wholly in a longer sentence counts nearly as much.
    """
    words = frozenset(text.words)
    best: dict[str, float] = {}
    have = 0.0
    typed = candidate.reading.words
    for typed_word, worth, fits in zip(typed, candidate.worths, candidate.fits, strict=True):
        fitting = {word: _WORTH[fits[word]] for word in words if word in fits}
        have += worth * max(fitting.values(), default=0.0)
        for word, value in fitting.items():
            # A word that goes on after what was typed is not wholly in the sentence.
            within = min(1.0, len(typed_word) / len(word)) if typed_word in word else 1.0
            best[word] = max(value * within, best.get(word, 0.0))
    if not have:
        return 0.0
    part = have / sum(candidate.worths)
    if text.field in _NAMES and len(text.whole) >= _LEAST_NAME and words <= best.keys():
        covered = sum(best.get(word, 0.0) * len(word) for word in text.words) / len(text.whole)
        part = max(part, _COVERED * covered)
    share = min(1.0, math.sqrt(len(candidate.reading.whole) / len(text.whole)))
    return 70 * part + 12 * share + _FIELD_WORTH[text.field]


def _joined(texts: Sequence[Text]) -> Text:
    return Text(Field.SITUATION, tuple(word for text in texts for word in text.words))


def _bounded(value: float) -> float:
    return round(max(0.0, min(100.0, value)), 1)
