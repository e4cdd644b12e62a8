"""Store and read the search index: each phrasebook's words, their phrases, and their texts."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from malgil.base.plain_text import without_accents
from malgil.base.progress import counted, no_progress, parts
from malgil.phrasebook.text.hangul import initials, to_latin
from malgil.phrasebook.text.normalise import exact_key, folded_shapes, plain_letters, with_signs
from malgil.phrasebook.text.search import (
    Fit,
    Joined,
    Vocabulary,
    restore,
    store,
    texts_of,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook
    from malgil.phrasebook.text.search import Text

_AT_ONCE = 500


def clear_words(connection: sqlite3.Connection, phrasebook: str) -> None:
    """Delete a phrasebook's search index, except that of its sentences."""
    connection.execute("DELETE FROM search_text WHERE phrasebook = ?", (phrasebook,))
    connection.execute(
        "DELETE FROM search_term WHERE phrasebook = ? AND kind = 'word'", (phrasebook,)
    )


def write_search(
    connection: sqlite3.Connection,
    book: Phrasebook,
    phrases: Mapping[str, int],
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Store the search index of a phrasebook.

    Args:
        connection: The collection, within a transaction.
        book: The phrasebook.
        phrases: The keys of its phrases by their ids.
        on_progress: Progress callback, 0–1.
    """
    to_texts, to_words = parts(on_progress, 2, 3)
    numbers: dict[str, list[int]] = defaultdict(list)
    texts: list[tuple[str, int, int, str]] = []
    for number, (phrase, phrase_texts) in enumerate(
        counted(texts_of(book), len(book.phrases), to_texts)
    ):
        if phrase_texts:
            texts.append((book.id, number, phrases[phrase], store(phrase_texts)))
        for word in dict.fromkeys(word for text in phrase_texts for word in text.words):
            numbers[word].append(number)
    connection.executemany(
        "INSERT INTO search_text (phrasebook, number, phrase, texts) VALUES (?, ?, ?, ?)", texts
    )
    connection.executemany(
        "INSERT INTO search_term (phrasebook, kind, term, initials, keys, numbers) "
        "VALUES (?, 'word', ?, ?, ?, ?)",
        (
            (book.id, word, initials(word), to_latin(word), " ".join(map(str, where)))
            for word, where in counted(sorted(numbers.items()), len(numbers), to_words)
        ),
    )


def _plain(texts: str) -> str:
    return without_accents(plain_letters(texts))


class SearchIndex:
    """One phrasebook's words and labels in memory. Phrases and texts are read on demand.

    Accents and shapes are removed on reading: the table has the words as they are written.
    """

    def __init__(self, connection: sqlite3.Connection, phrasebook: str) -> None:
        """Read the words."""
        self._connection = connection
        self._phrasebook = phrasebook
        rows = connection.execute(
            "SELECT term, initials, keys FROM search_term WHERE phrasebook = ? AND kind = 'word'",
            (phrasebook,),
        ).fetchall()
        (phrases,) = connection.execute(
            "SELECT count(*) FROM search_text WHERE phrasebook = ?", (phrasebook,)
        ).fetchone()
        self._terms: tuple[str, ...]
        self._terms, consonants, keys = zip(*rows, strict=True) if rows else ((), (), ())
        plain, plain_keys = (
            _plain("\n".join(texts)).split("\n") if texts else [] for texts in (self._terms, keys)
        )
        self.vocabulary = Vocabulary(
            phrases=phrases, words=plain, initials=consonants, keys=plain_keys
        )

    def postings(self, places: Sequence[int]) -> Iterator[tuple[int, ...]]:
        """Yield the numbers of the phrases with each word, given by its place in the vocabulary."""
        for at in places:
            (numbers,) = self._connection.execute(
                "SELECT numbers FROM search_term "
                "WHERE phrasebook = ? AND kind = 'word' AND term = ?",
                (self._phrasebook, self._terms[at]),
            ).fetchone()
            yield tuple(map(int, numbers.split(" ")))

    def texts(self, numbers: Sequence[int]) -> dict[int, tuple[Text, ...]]:
        """Return the texts of phrases by their numbers."""
        rows = self._rows("texts", numbers)
        return {number: restore(_plain(texts)) for number, _, texts in rows}

    def phrases(self, numbers: Sequence[int]) -> dict[int, int]:
        """Return the keys of phrases by their numbers."""
        return {number: phrase for number, phrase, _ in self._rows("''", numbers)}

    @cached_property
    def _labels(self) -> tuple[tuple[int, ...], tuple[str, ...], Joined]:
        rows = self._connection.execute(
            "SELECT key, label FROM phrase WHERE phrasebook = ? AND archived = 0",
            (self._phrasebook,),
        ).fetchall()
        keys, labels = zip(*rows, strict=True) if rows else ((), ())
        return keys, labels, Joined(folded_shapes("\n".join(labels)).split("\n"))

    def labelled(self, typed: str) -> dict[int, tuple[Fit, bool]]:
        """Return the keys of the phrases whose labels contain a text, its signs included.

        A text without signs, which the words find, has to be the whole label.

        Returns:
            How well each label fits, and whether in case too.
        """
        keys, labels, joined = self._labels
        found: dict[int, Fit] = {}
        for wanted in filter(None, {exact_key(typed), exact_key(with_signs(typed))}):
            parts = {f"\n{wanted}\n": Fit.WHOLE}
            if not all(char.isalnum() or char.isspace() for char in wanted):
                parts |= {f"\n{wanted}": Fit.START, wanted: Fit.INSIDE}
            for part, fit in parts.items():
                for at in joined.holding(part):
                    found[at] = max(fit, found.get(at, fit))
        return {keys[at]: (fit, labels[at] == typed.strip()) for at, fit in found.items()}

    def _rows(self, column: str, numbers: Sequence[int]) -> Iterator[tuple[int, int, str]]:
        listed = sorted(set(numbers))
        for start in range(0, len(listed), _AT_ONCE):
            part = listed[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(part))
            yield from self._connection.execute(
                f"SELECT number, phrase, {column} FROM search_text "
                f"WHERE phrasebook = ? AND number IN ({marks})",
                (self._phrasebook, *part),
            )
