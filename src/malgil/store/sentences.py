"""Score the phrases that a sentence may mean, by an index of the ways to say each phrase.

Each phrase has a centroid: the mean of the feature vectors of its texts (TF-IDF, with n-grams,
concepts and pairs of concepts weighted as blocks). A sentence scores by the cosine with each
centroid, as in a Rocchio classifier (Manning, Raghavan and Schütze, *Introduction to Information
Retrieval*, 14.2). Sentences out of scope are centroids of their own, with negative numbers.

The index is made when a phrasebook enters the collection or changes. A look-up makes it again if
this version of malgil would make it differently.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.json import encode

from malgil.base.errors import WriteError
from malgil.base.hashing import blake2b
from malgil.base.progress import counted, no_progress, parts
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

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook
    from malgil.phrasebook.text.features import Entries

_MOST_CHARACTERS = 1_000
"""Maximum length of a sentence. The rest is ignored."""

MOST_PHRASES = 2_000
"""Larger phrasebooks have no such index: it would take longer to make than the import."""

_LEXICON = "lexicon.yaml"
_VERSION, _MADE = "", 2
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

_HEAD = 2
"""Features that begin with the same characters share a row, as there are thousands of them."""

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
            self._made = _make(_read_source(connection, phrasebook))

    def scores(self, text: str) -> Scores:
        """Return the scores of the phrases that have a feature in common with a sentence."""
        words = key_words(text[:_MOST_CHARACTERS])
        wanted = self._lexicon.lacking(words)
        rows = dict(self._read("lexicon", wanted))
        self._lexicon.add({prefix: _entries(rows.get(prefix, "")) for prefix in wanted})
        found = features(words, self._lexicon)
        wanted = {_UNKNOWN, *chain(*found)} - self._weights.keys()
        self._weights |= dict.fromkeys(wanted)
        for _head, lines in self._read("feature", {feature[:_HEAD] for feature in wanted}):
            for line in lines.split("\n"):
                feature, _tab, numbers = line.partition("\t")
                if feature in wanted:
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
        phrasebook: (terms, _make(_read_source(connection, phrasebook)))
        for phrasebook, terms in stored.items()
        if _is_current(terms.get(("lexicon", _VERSION), ""))  # else it will be made again
    }


def update_sentences(
    connection: sqlite3.Connection,
    phrasebook: str,
    on_progress: ProgressCallback = no_progress,
    book: Phrasebook | None = None,
) -> None:
    """Store the index of a phrasebook, unless the stored one was made from the same sentences.

    Args:
        connection: The collection, within a transaction.
        phrasebook: The phrasebook's id.
        on_progress: Progress callback, 0–1.
        book: Its content (default: read from the collection, which takes long for a long list).
    """
    source = _source(_read_book(connection, phrasebook) if book is None else book)
    if _stored_version(connection, phrasebook) != _version_of(source):
        _write(connection, phrasebook, _make(source, on_progress))


def store_missing(connection: sqlite3.Connection) -> None:
    """Make and store the indices that this version of malgil has not made yet.

    A write error is ignored, since an index can be made again.

    Args:
        connection: The collection, outside a transaction.
    """
    books = connection.execute("SELECT id FROM phrasebook WHERE archived = 0").fetchall()
    # Made before the transaction, so that nobody waits to write meanwhile.
    missing = {
        book: _make(_read_source(connection, book))
        for (book,) in books
        if not _is_stored(connection, book)
    }
    if not missing:
        return
    try:
        with transaction(connection, is_log=False, waits=False):
            for book, terms in missing.items():
                _write(connection, book, terms)
    except WriteError:
        return


def clear_sentences(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Delete the index of a phrasebook."""
    connection.execute(
        "DELETE FROM search_term WHERE phrasebook = ? AND kind <> 'word'", (phrasebook,)
    )


def _write(connection: sqlite3.Connection, phrasebook: str, terms: Mapping[_Key, str]) -> None:
    clear_sentences(connection, phrasebook)
    connection.executemany(
        "INSERT INTO search_term (phrasebook, kind, term, initials, keys, numbers) "
        "VALUES (?, ?, ?, '', '', ?)",
        ((phrasebook, kind, term, numbers) for (kind, term), numbers in sorted(terms.items())),
    )


def _is_stored(connection: sqlite3.Connection, phrasebook: str) -> bool:
    return _is_current(_stored_version(connection, phrasebook))


def _stored_version(connection: sqlite3.Connection, phrasebook: str) -> str:
    query = "SELECT numbers FROM search_term WHERE phrasebook = ? AND kind = 'lexicon' AND term = ?"
    row = connection.execute(query, (phrasebook, _VERSION)).fetchone()
    return "" if row is None else str(row[0])


def _is_current(version: str) -> bool:
    return version.startswith(f"{_MADE} {_lexicon_digest()} ")


def _version_of(source: _Source) -> str:
    """Return what an index depends on: how it is made, the lexicon, and the phrasebook."""
    return f"{_MADE} {_lexicon_digest()} {_digest(encode(source))}"


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


@cache
def _lexicon_digest() -> str:
    return _digest(data_path(_LEXICON).read_bytes())


# Making ------------------------------------------------------------------------------------


class _Source(Struct, frozen=True):
    """What an index is made from.

    Attributes:
        lexicon: The phrasebook's own words.
        leaves: The positions of the phrases that are leaves.
        sentences: The ways to say each phrase. Empty if there are too many phrases.
        out_of_scope: Sentences that the menu cannot answer.
    """

    lexicon: dict[str, tuple[str, ...]]
    leaves: tuple[int, ...]
    sentences: tuple[tuple[str, ...], ...]
    out_of_scope: tuple[str, ...]


def _read_source(connection: sqlite3.Connection, phrasebook: str) -> _Source:
    return _source(_read_book(connection, phrasebook))


def _read_book(connection: sqlite3.Connection, phrasebook: str) -> Phrasebook:
    from malgil.phrasebook.formats.document import from_document  # only if the index is not stored

    (body,) = connection.execute(
        "SELECT body FROM document JOIN phrasebook ON phrasebook.document = document.hash "
        "WHERE phrasebook.id = ?",
        (phrasebook,),
    ).fetchone()
    return from_document(body)


def _source(book: Phrasebook) -> _Source:
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    order = phrase_order(book) if len(book.phrases) <= MOST_PHRASES else []
    return _Source(
        lexicon=book.lexicon,
        leaves=tuple(number for number, phrase in enumerate(order) if phrase in leaves),
        sentences=tuple(tuple(_ways_to_say(book, phrase)) for phrase in order),
        out_of_scope=book.out_of_scope,
    )


def _make(source: _Source, on_progress: ProgressCallback = no_progress) -> dict[_Key, str]:
    terms = dict(_terms(source, on_progress)) if source.sentences else {}
    return {("lexicon", _VERSION): _version_of(source), **terms}


def _terms(source: _Source, on_progress: ProgressCallback) -> Iterator[tuple[_Key, str]]:
    to_features, to_centroids = parts(on_progress, 1, 1)
    entries = _entries_with(source.lexicon)
    for start, found in entries.items():
        lines = ("\t".join((keys, *names)) for keys, names in found.items())
        yield ("lexicon", start), "\n".join(lines)
    lexicon = Lexicon(entries)
    sentences = dict(enumerate(source.sentences))
    sentences |= {-at: (text,) for at, text in enumerate(source.out_of_scope, start=1)}
    groups = {
        number: [features(key_words(text), lexicon) for text in texts]
        for number, texts in counted(sentences.items(), len(sentences), to_features)
    }
    minor = set(range(len(source.sentences))).difference(source.leaves)
    heads = defaultdict(list)
    heads[_UNKNOWN].append(f"{_UNKNOWN}\t{round(math.log(1 + _MANY_SENTENCES) * _UNIT)}")
    for feature, numbers in _centroids(groups, minor, to_centroids).items():
        heads[feature[:_HEAD]].append(f"{feature}\t{' '.join(numbers)}")
    for head, listed in heads.items():
        yield ("feature", head), "\n".join(listed)


def _entries_with(own: Mapping[str, tuple[str, ...]]) -> dict[str, Entries]:
    return entries_of(known_words(own)) if own else _known_entries()


@cache
def _known_entries() -> dict[str, Entries]:
    return entries_of(_bundled_words())


def known_words(own: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Return the words that malgil knows and a phrasebook's own, by the name of their concept."""
    words = {name: list(listed) for name, listed in _bundled_words().items()}
    for name, listed in own.items():
        words.setdefault(name, []).extend(listed)
    return words


@cache
def _bundled_words() -> dict[str, tuple[str, ...]]:
    from malgil.phrasebook.formats.yaml import read_lexicon  # only if the index is not stored

    return read_lexicon(data_path(_LEXICON))


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
    idf, *listed = [int(number) for number in numbers.split(" ")]
    pairs = zip(listed[::2], listed[1::2], strict=True)
    return _Weights(idf / _UNIT, [(number, weight / _UNIT) for number, weight in pairs])


def _centroids(
    groups: Mapping[int, Sequence[Features]],
    minor: Container[int],
    on_progress: ProgressCallback,
) -> dict[str, list[str]]:
    """Return for each feature its IDF, and its weight in each centroid after the group's number."""
    sentences = [found for group in groups.values() for found in group]
    having = Counter(chain.from_iterable(chain(*found) for found in sentences))
    idf = {feature: math.log(1 + len(sentences) / count) for feature, count in having.items()}
    listed = {feature: [str(round(weight * _UNIT))] for feature, weight in idf.items()}
    for number, group in counted(groups.items(), len(groups), on_progress):
        mean: _Vector = defaultdict(float)
        for found in group:
            for feature, weight in _vector(found, idf).items():
                mean[feature] += weight
        damped = {feature: weight**_DAMPING for feature, weight in mean.items()}
        unit = _UNIT * _NO_LEAF if number in minor else _UNIT
        scale = unit / (_length(damped.values()) or 1)
        for feature, weight in damped.items():
            listed[feature].append(f"{number} {round(weight * scale)}")
    return listed


def _vector(found: Features, idf: Mapping[str, float]) -> _Vector:
    """Return the vector of a sentence, of length 1, by its features with an IDF."""
    blocks = [
        {
            feature: idf[feature] * (1 if count == 1 else 1 + math.log(count))
            for feature, count in block.items()
            if feature in idf
        }
        for block in found
    ]
    lengths = [_length(block.values()) for block in blocks]
    whole = _length(share for share, length in zip(_BLOCKS, lengths, strict=True) if length) or 1
    vector: _Vector = {}
    for share, length, block in zip(_BLOCKS, lengths, blocks, strict=True):
        scale = share / (length or 1) / whole
        for feature, weight in block.items():
            vector[feature] = weight * scale
    return vector


def _length(weights: Iterable[float]) -> float:
    return math.hypot(*weights)
