"""Score the phrases that a sentence may mean, by an index of the ways to say each phrase.

Each phrase has a centroid: the mean of the feature vectors of its texts (TF-IDF, with n-grams,
concepts and pairs of concepts weighted as blocks). A sentence scores by the cosine with each
centroid, as in a Rocchio classifier (Manning, Raghavan and Schütze, *Introduction to Information
Retrieval*, 14.2). Sentences out of scope are centroids of their own, with negative numbers.

The index is made when the first sentence is looked up after a phrasebook has changed.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.errors import WriteError
from malgil.base.hashing import blake2b
from malgil.base.resources import data_path
from malgil.phrasebook.text.features import (
    Features,
    Lexicon,
    entries_of,
    features,
    key_words,
)
from malgil.phrasebook.text.search import phrase_order
from malgil.store.database import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from malgil.phrasebook.model import Phrasebook
    from malgil.phrasebook.text.features import Entries

_MOST_CHARACTERS = 1_000
"""Maximum length of a sentence. The rest is ignored."""

MOST_PHRASES = 2_000
"""Larger phrasebooks have no such index: it would take longer to make than the import."""

_LEXICON = "lexicon.yaml"
_VERSION, _MADE = "", 1
"""The row with the version of an index. Raise the number whenever it would be made differently."""

_UNIT = 1000
"""Weights are stored in whole thousandths."""

_BLOCKS = (1.5, 1.0, 0.7)
"""Lengths of the vectors of n-grams, concepts and pairs."""

_DAMPING = 0.4
"""Exponent of a centroid's weights, so that a few frequent words do not decide alone (power
normalization, Perronnin, Sánchez and Mensink, ECCV 2010)."""

_UNKNOWN, _MANY_SENTENCES = "", 3_500
"""The feature that stands for all that are in no text, with the IDF of the bundled phrasebook: a
sentence of words that a small phrasebook does not know fits it badly."""

_NO_LEAF = 0.35
"""Factor for what is no leaf: leaves are what people look for, and the others have few texts, which
makes them near to short sentences."""

_Vector = dict[str, float]
_Key = tuple[str, str]


class Scores(NamedTuple):
    """How well a sentence fits.

    Attributes:
        phrases: Cosine (0–1) with each phrase, by its number in the phrasebook.
        out_of_scope: Highest cosine with a sentence out of scope.
        is_near_scope: Whether some concept of the sentence is in the menu, and none only in
            sentences out of scope.
    """

    phrases: dict[int, float]
    out_of_scope: float
    is_near_scope: bool


NO_SCORES = Scores({}, 0.0, is_near_scope=False)


class _Weights(NamedTuple):
    idf: float
    centroids: list[tuple[int, float]]


class SentenceIndex:
    """The index of one phrasebook, made unless it is stored. A sentence reads what it needs."""

    def __init__(self, connection: sqlite3.Connection, phrasebook: str) -> None:
        """Take the collection and the id of the phrasebook."""
        self._connection = connection
        self._phrasebook = phrasebook
        self._made: dict[_Key, str] | None = None
        self._lexicon = Lexicon({})
        self._weights: dict[str, _Weights | None] = {}
        if not _is_stored(connection, phrasebook):
            self._made = _make(connection, phrasebook)

    def scores(self, text: str) -> Scores:
        """Return the scores of the phrases that have a feature in common with a sentence."""
        words = key_words(text[:_MOST_CHARACTERS])
        wanted = self._lexicon.lacking(words)
        rows = dict(self._read("lexicon", wanted))
        self._lexicon.add({prefix: _entries(rows.get(prefix, "")) for prefix in wanted})
        found = features(words, self._lexicon)
        wanted = {_UNKNOWN, *chain(*found)} - self._weights.keys()
        self._weights |= dict.fromkeys(wanted)
        for feature, numbers in self._read("feature", wanted):
            self._weights[feature] = _read_weights(numbers)
        scores: dict[int, float] = defaultdict(float)
        unknown = self._weights[_UNKNOWN] or _Weights(0.0, [])
        known = {name: self._weights[name] or unknown for name in chain(*found)}
        query = _vector(found, {feature: weights.idf for feature, weights in known.items()})
        for feature, weight in query.items():
            for number, other in known[feature].centroids:
                scores[number] += weight * other
        in_menu = [
            any(number >= 0 for number, _weight in known[concept].centroids)
            for concept in found.concepts
            if known[concept].centroids
        ]
        return Scores(
            {number: score for number, score in scores.items() if number >= 0},
            max((score for number, score in scores.items() if number < 0), default=0.0),
            is_near_scope=bool(in_menu) and all(in_menu),
        )

    def _read(self, kind: str, terms: set[str]) -> Iterable[tuple[str, str]]:
        if self._made is not None:
            made = self._made
            return [(term, made[kind, term]) for term in terms if (kind, term) in made]
        marks = ", ".join("?" * len(terms))
        return self._connection.execute(
            "SELECT term, numbers FROM search_term "
            f"WHERE phrasebook = ? AND kind = ? AND term IN ({marks})",
            (self._phrasebook, kind, *terms),
        )


def read_and_made(connection: sqlite3.Connection) -> dict[str, tuple[object, object]]:
    """Return the stored index of each phrasebook with the one made from its content."""
    rows = connection.execute(
        "SELECT phrasebook, kind, term, numbers FROM search_term WHERE kind <> 'word'"
    )
    stored: dict[str, dict[_Key, str]] = defaultdict(dict)
    for phrasebook, kind, term, numbers in rows:
        stored[phrasebook][kind, term] = numbers
    return {
        phrasebook: (terms, _make(connection, phrasebook))
        for phrasebook, terms in stored.items()
        if terms.get(("lexicon", _VERSION)) == _version()  # else it will be made again
    }


def store_missing(connection: sqlite3.Connection) -> None:
    """Make and store the indices that are not stored yet.

    A write error is ignored, since an index can be made again.

    Args:
        connection: The collection, outside a transaction.
    """
    books = connection.execute("SELECT id FROM phrasebook WHERE archived = 0").fetchall()
    # Made before the transaction, so that nobody waits to write meanwhile.
    missing = {
        book: _make(connection, book) for (book,) in books if not _is_stored(connection, book)
    }
    if not missing:
        return
    try:
        with transaction(connection, is_log=False, waits=False):
            connection.executemany(
                "DELETE FROM search_term WHERE phrasebook = ? AND kind <> 'word'",
                ((book,) for book in missing),
            )
            connection.executemany(
                "INSERT INTO search_term "
                "(phrasebook, kind, term, initials, keys, numbers) VALUES (?, ?, ?, '', '', ?)",
                (
                    (book, kind, term, numbers)
                    for book, terms in missing.items()
                    for (kind, term), numbers in terms.items()
                ),
            )
    except WriteError:
        return


def _is_stored(connection: sqlite3.Connection, phrasebook: str) -> bool:
    query = "SELECT numbers FROM search_term WHERE phrasebook = ? AND kind = 'lexicon' AND term = ?"
    row = connection.execute(query, (phrasebook, _VERSION)).fetchone()
    return row is not None and row[0] == _version()


def _version() -> str:
    """Return what an index depends on beside its phrasebook: the lexicon, and how it is made."""
    return f"{_MADE} {_lexicon_digest()}"


@cache
def _lexicon_digest() -> str:
    return blake2b(data_path(_LEXICON).read_bytes(), digest_size=16).hexdigest()


# Making ------------------------------------------------------------------------------------


def _make(connection: sqlite3.Connection, phrasebook: str) -> dict[_Key, str]:
    from malgil.phrasebook.formats.document import from_document  # once per phrasebook

    row = connection.execute(
        "SELECT body FROM document JOIN phrasebook ON phrasebook.document = document.hash "
        "WHERE phrasebook.id = ? AND phrasebook.phrases <= ?",
        (phrasebook, MOST_PHRASES),
    ).fetchone()
    terms = {} if row is None else dict(_terms(from_document(row[0])))
    return {("lexicon", _VERSION): _version(), **terms}


def _terms(book: Phrasebook) -> Iterator[tuple[_Key, str]]:
    from malgil.phrasebook.formats.yaml import read_lexicon  # once per phrasebook

    words = {name: list(listed) for name, listed in read_lexicon(data_path(_LEXICON)).items()}
    for name, listed in book.lexicon.items():
        words.setdefault(name, []).extend(listed)
    entries = entries_of(words)
    for prefix, found in entries.items():
        lines = ("\t".join((keys, *names)) for keys, names in found.items())
        yield ("lexicon", prefix), "\n".join(lines)
    lexicon = Lexicon(entries)
    order = phrase_order(book)
    sentences = {n: list(_ways_to_say(book, phrase)) for n, phrase in enumerate(order)}
    sentences |= {-at: [text] for at, text in enumerate(book.out_of_scope, start=1)}
    groups = {
        number: [features(key_words(text), lexicon) for text in texts]
        for number, texts in sentences.items()
    }
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    minor = {number for number, phrase in enumerate(order) if phrase not in leaves}
    idf, postings = _centroids(groups, minor)
    yield ("feature", _UNKNOWN), f"0 {round(math.log(1 + _MANY_SENTENCES) * _UNIT)}"
    for feature, centroids in postings.items():
        numbers = [(0, round(idf[feature] * _UNIT)), *centroids]
        yield ("feature", feature), " ".join(f"{number} {weight}" for number, weight in numbers)


def _ways_to_say(book: Phrasebook, phrase_id: str) -> Iterator[str]:
    phrase = book.phrase(phrase_id)
    yield from phrase.spellings
    yield from book.glosses(phrase_id)
    yield from phrase.keywords
    yield from phrase.situations
    yield from phrase.paraphrases


def _entries(lines: str) -> Entries:
    split = (line.split("\t") for line in lines.split("\n") if line)
    return {keys: tuple(concepts) for keys, *concepts in split}


def _read_weights(numbers: str) -> _Weights:
    listed = [int(number) for number in numbers.split(" ")]
    pairs = zip(listed[2::2], listed[3::2], strict=True)
    return _Weights(listed[1] / _UNIT, [(number, weight / _UNIT) for number, weight in pairs])


def _centroids(
    groups: Mapping[int, Sequence[Features]], minor: Container[int]
) -> tuple[_Vector, dict[str, list[tuple[int, int]]]]:
    """Return the IDF of each feature, and its weights in the centroids of groups of sentences."""
    having = Counter(
        feature for group in groups.values() for found in group for feature in chain(*found)
    )
    total = sum(map(len, groups.values()))
    idf = {feature: math.log(1 + total / count) for feature, count in having.items()}
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, group in groups.items():
        mean: _Vector = defaultdict(float)
        for found in group:
            for feature, weight in _vector(found, idf).items():
                mean[feature] += weight
        damped = {feature: weight**_DAMPING for feature, weight in mean.items()}
        unit = _UNIT * _NO_LEAF if number in minor else _UNIT
        scale = unit / (_length(damped.values()) or 1)
        for feature, weight in damped.items():
            postings[feature].append((number, round(weight * scale)))
    return idf, postings


def _vector(found: Features, idf: Mapping[str, float]) -> _Vector:
    """Return the vector of a sentence, of length 1, by its features with an IDF."""
    vector: _Vector = {}
    for length, block in zip(_BLOCKS, found, strict=True):
        weights = {
            feature: idf[feature] * (1.0 if count == 1 else 1 + math.log(count))
            for feature, count in block.items()
            if feature in idf
        }
        scale = length / (_length(weights.values()) or 1)
        vector |= {feature: weight * scale for feature, weight in weights.items()}
    whole = _length(vector.values()) or 1
    return {feature: weight / whole for feature, weight in vector.items()}


def _length(weights: Iterable[float]) -> float:
    return math.hypot(*weights)
