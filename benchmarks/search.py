"""Benchmark of a key press in the search over 100,000 phrases.

    python benchmarks/search.py [PHRASES]

Times are processor times, since other programs may be busy.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import time

from malgil.lookup.search import search
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.store.search import SearchIndex, write_search

_PHRASES = 100_000
_LEVEL = 10
_TABLES = """
CREATE TABLE search_text (phrasebook TEXT, number INTEGER, phrase INTEGER, texts TEXT,
  PRIMARY KEY (phrasebook, number)) WITHOUT ROWID;
CREATE TABLE search_term (phrasebook TEXT, kind TEXT, term TEXT, initials TEXT, keys TEXT,
  numbers TEXT, PRIMARY KEY (phrasebook, kind, term)) WITHOUT ROWID;
"""


def main(count: int) -> None:
    """Make a phrasebook, search words as they are typed, and print the times in milliseconds."""
    random.seed(1)
    korean = [_hangul() for _ in range(30_000)]
    english = [_latin() for _ in range(8_000)]
    book = _book(count, korean, english)
    connection = sqlite3.connect(":memory:")
    connection.executescript(_TABLES)
    began = time.process_time()
    write_search(connection, book, {phrase.id: n for n, phrase in enumerate(book.phrases)})
    print(f"{count} phrases written in {time.process_time() - began:.1f} s")
    began = time.process_time()
    index = SearchIndex(connection, book.id)
    words = len(index.vocabulary.words)
    print(f"{words} words read in {(time.process_time() - began) * 1000:.0f} ms, once")
    kinds = {
        "a Korean word": [korean[n] for n in range(40)],
        "an English word": [english[n] for n in range(40)],
        "two words": [f"{book.phrases[n].keywords[0]}" for n in range(40)],
        "initials": ["ㅂㅅ", "ㄱㄴㄷ", "ㅎㅂ", "ㅇㅅㄱ"],
        "a slip": [_slip(english[n]) for n in range(40)],
        "a sentence": [f"{korean[n]}요 {korean[n + 1]} {korean[n + 2]}서" for n in range(20)],
        "nonsense": ["qzxvkw", "뷁쀍", "%%%", "asdf1234", "없는말이에요"],
    }
    for name, queries in kinds.items():
        times = [_timed(index, typed) for query in queries for typed in _keys(query)]
        print(
            f"{name:16} {len(times):5} keys  median {statistics.median(times):6.1f}"
            f"  95% {sorted(times)[int(len(times) * 0.95)]:6.1f}  most {max(times):6.1f}"
        )


def _timed(index: SearchIndex, typed: str) -> float:
    began = time.process_time()
    search(typed, index.vocabulary, index.postings, index.texts)
    return (time.process_time() - began) * 1000


def _keys(query: str) -> list[str]:
    return [query[: end + 1] for end in range(len(query))]


def _book(count: int, korean: list[str], english: list[str]) -> Phrasebook:
    phrases = tuple(
        Phrase(
            id=f"p{n}",
            label=f"{' '.join(_some(english, 5))} {n % 1000} {n // 1000}",
            keywords=tuple(" ".join(_some(korean, 2)) for _ in range(3)),
            situations=(" ".join(_some(korean, 6)),),
        )
        for n in range(count)
    )
    leaves = [
        MenuItem(id=f"i{n}", phrase=f"p{n}", glosses=(" ".join(_some(korean, 3)),))
        for n in range(count)
    ]
    tops = tuple(
        MenuItem(
            id=f"t{n}",
            phrase=f"p{n}",
            glosses=leaves[n].glosses,
            items=tuple(leaves[count // _LEVEL + n :: count // _LEVEL]),
        )
        for n in range(count // _LEVEL)
    )
    return Phrasebook(id="many", title={"en": "Many"}, phrases=phrases, menu=tops)


def _some(words: list[str], count: int) -> list[str]:
    # As in a natural language, few words are frequent and most are rare.
    return [words[int(len(words) * random.random() ** 3)] for _ in range(count)]  # noqa: S311 - no secret


def _hangul() -> str:
    syllables = random.choices(_SYLLABLES, k=random.randint(2, 5))  # noqa: S311 - no secret
    return "".join(syllables)


def _latin() -> str:
    return "".join(random.choices("eeetaaoinshrdlucmp", k=random.randint(3, 9)))  # noqa: S311 - no secret


def _slip(word: str) -> str:
    return word[:2] + word[3:] if len(word) > len("slip") else word + "x"


_SYLLABLES = [chr(0xAC00 + 28 * n) for n in range(0, 399, 3)]

if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _PHRASES)
