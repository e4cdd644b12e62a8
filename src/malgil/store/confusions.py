"""Find confused labels in quizzes and typed answers."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from msgspec import Struct
from rapidfuzz import fuzz, process

from malgil.base.stored_json import decode
from malgil.phrasebook.cards import CARD_KINDS, CardQuestion
from malgil.phrasebook.menu import text_key
from malgil.phrasebook.text.hangul import contains_hangul, hangul_readings, to_latin
from malgil.phrasebook.text.normalise import exact_key, fold_word
from malgil.store import log, quizzes
from malgil.store.card_content import read_glosses, read_places
from malgil.store.queue_queries import sharing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from malgil.store.store import Store

_Phrase = TypeVar("_Phrase")

NEAR = 85.0
"""Least rapidfuzz ratio (0–100) at which a wrong answer counts as the nearest label."""


class Mistake(Struct, frozen=True):
    """One phrase taken for another. Both are phrase ids."""

    right: str
    taken: str


class Side(Struct, frozen=True, kw_only=True):
    """A label of a confused pair, with its glosses and the paths to all its places."""

    label: str
    glosses: tuple[str, ...]
    places: tuple[tuple[str, ...], ...]


class Confusion(Struct, Generic[_Phrase], frozen=True):
    """Two confused phrases, each as its id or as a `Side`.

    Attributes:
        right: The phrase asked for in most of the mistakes.
        taken: The other phrase.
        times: Number of times `taken` was taken for `right`.
        back: Number of times `right` was taken for `taken`.
    """

    right: _Phrase
    taken: _Phrase
    times: int
    back: int

    @property
    def count(self) -> int:
        """Number of confusions, either way."""
        return self.times + self.back


ConfusedPair: TypeAlias = Confusion[Side]


def confusions(mistakes: Iterable[Mistake]) -> tuple[Confusion[str], ...]:
    """Return the confused pairs, the most frequent first. Ties are sorted by id."""
    counts = Counter(mistakes)
    pairs: list[Confusion[str]] = []
    for mistake, times in counts.items():
        back = counts.get(Mistake(mistake.taken, mistake.right), 0)
        first = (times, mistake.right) if times == back else (times, "")
        other = (back, mistake.taken) if times == back else (back, "")
        if mistake.right != mistake.taken and first >= other:
            pairs.append(Confusion(mistake.right, mistake.taken, times, back))
    return tuple(sorted(pairs, key=lambda pair: (-pair.count, pair.right, pair.taken)))


def confused_with(pairs: Iterable[Confusion[str]]) -> dict[str, tuple[str, ...]]:
    """Map each phrase to the phrases it is confused with, in the order of the pairs."""
    confused: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        confused[pair.right].append(pair.taken)
        confused[pair.taken].append(pair.right)
    return {phrase: tuple(others) for phrase, others in confused.items()}


def meant_instead(
    typed: str, right: Sequence[str], spelled: Mapping[str, tuple[str, ...]]
) -> str | None:
    """Return the phrase that a wrong typed answer names or comes nearest to, None if none.

    Args:
        typed: The typed text, in either keyboard layout.
        right: The right phrases.
        spelled: The phrases by the keys of their labels and other spellings, and by their exact
            keys after a sign, since only signs may distinguish labels (`C`, `C++`).
    """
    named = spelled.get(_EXACT + exact_key(typed), ())
    if named and not any(phrase in right for phrase in named):
        return named[0]
    if contains_hangul(typed):
        keys = [fold_word(to_latin(typed)), fold_word(typed)]
    else:
        keys = list(map(fold_word, (typed, *hangul_readings(typed))))
    key = next((each for each in keys if each in spelled), keys[0])
    if not key:
        return None
    phrases = spelled.get(key, ())
    if not phrases:
        keys = [spelling for spelling in spelled if not spelling.startswith(_EXACT)]
        nearest = process.extractOne(key, keys, scorer=fuzz.ratio, score_cutoff=NEAR)
        phrases = () if nearest is None else spelled[nearest[0]]
    if any(phrase in right for phrase in phrases):
        return None
    return phrases[0] if phrases else None


_EXACT = "="
_PAIRS = 10


def confused_pairs(store: Store, phrasebook: str, limit: int = _PAIRS) -> tuple[ConfusedPair, ...]:
    """Return the labels that the learner confuses, the worst pairs first.

    They come from the steps of all runs and from typed answers that named another label or came
    near one.
    """
    found = confused(store.connection, phrasebook)[:limit]
    return tuple(shown_pair(store.connection, phrasebook, pair) for pair in found)


def confused(
    connection: sqlite3.Connection, phrasebook: str, *, before: int | None = None
) -> tuple[Confusion[str], ...]:
    """Return the phrases that the learner confuses, the worst pairs first.

    Args:
        connection: The collection.
        phrasebook: The phrasebook.
        before: Limit to mistakes before this logical time (default: all).
    """
    return confusions(
        [*_picked(connection, phrasebook, before), *_typed(connection, phrasebook, before)]
    )


def shown_pair(
    connection: sqlite3.Connection, phrasebook: str, pair: Confusion[str]
) -> ConfusedPair:
    """Return a confused pair with its labels, glosses and places."""
    right, taken = (_side(connection, phrasebook, phrase) for phrase in (pair.right, pair.taken))
    return Confusion(right, taken, pair.times, pair.back)


def mistake_of(
    phrases: Mapping[str, str], mode: str, correct: str, taken: str
) -> tuple[Mistake, ...]:
    """Return a wrong choice as a mistake, or nothing unless both labels still exist.

    Args:
        phrases: The phrases by their labels.
        mode: The quiz mode.
        correct: The right label.
        taken: The chosen label.
    """
    right, other = phrases.get(correct), phrases.get(taken)
    if not quizzes.is_picked(mode) or right is None or other is None or right == other:
        return ()
    return (Mistake(right, other),)


def _picked(
    connection: sqlite3.Connection, phrasebook: str, before: int | None
) -> Iterator[Mistake]:
    """Yield the mistakes of wrong choices."""
    wrong = quizzes.mistakes(connection, phrasebook, before)
    labels = {label for _mode, *both, _times in wrong for label in both}
    phrases = _phrases(connection, "label, id", phrasebook, "label", labels)
    for mode, correct, taken, times in wrong:
        yield from mistake_of(phrases, mode, correct, taken) * times


def _typed(
    connection: sqlite3.Connection, phrasebook: str, before: int | None
) -> Iterator[Mistake]:
    """Yield the mistakes of typed answers that name another label or come near one."""
    start = f"{phrasebook}/"
    ends = [f"/{kind}" for kind in CARD_KINDS.values() if kind.question is CardQuestion.TYPE]
    is_typed = " OR ".join("substr(card, ?) = ?" for _end in ends)
    events = log.read(
        connection,
        f"kind = 'review' AND rating = 1 AND response <> '' AND {log.LIVE} "
        f"AND substr(card, 1, ?) = ? AND ({is_typed}) AND (? IS NULL OR logical_ms < ?)",
        (len(start), start, *(part for end in ends for part in (-len(end), end)), before, before),
    )
    typed = [
        ((event.card or "")[len(start) :].rpartition("/")[0], event.response or "")
        for event in events
    ]
    keys = _phrases(connection, "id, key", phrasebook, "id", {phrase for phrase, _ in typed})
    if not keys:
        return
    ids, spelled = _spelled(connection, phrasebook)
    for phrase, response in typed:
        if phrase in keys:
            right = [ids.get(key, "") for key in sharing(connection, keys[phrase])]
            taken = meant_instead(response, right, spelled)
            if taken is not None:
                yield Mistake(phrase, taken)


def _phrases(
    connection: sqlite3.Connection, columns: str, phrasebook: str, by: str, values: Iterable[str]
) -> dict[str, Any]:
    """Map one column of the phrases that still exist to another, selected by one of them."""
    listed = sorted(values)
    if not listed:
        return {}
    query = (
        f"SELECT {columns} FROM phrase WHERE phrasebook = ? AND archived = 0 "
        f"AND {by} IN (SELECT value FROM json_each(?))"
    )
    return dict(connection.execute(query, (phrasebook, json.dumps(listed))).fetchall())


def _spelled(
    connection: sqlite3.Connection, phrasebook: str
) -> tuple[dict[int, str], dict[str, tuple[str, ...]]]:
    """Return the ids of the menu's phrases by key, and by spelling in menu order."""
    rows = connection.execute(
        "SELECT phrase.key, phrase.id, label, accept FROM item "
        "CROSS JOIN phrase ON phrase.key = item.phrase "
        "WHERE item.phrasebook = ? GROUP BY phrase.key ORDER BY min(item.position)",
        (phrasebook,),
    )
    ids: dict[int, str] = {}
    spelled: dict[str, list[str]] = defaultdict(list)
    for key, phrase, label, accept in rows:
        ids[key] = phrase
        texts = (label, *decode(accept))
        for text in {*map(text_key, texts), *(_EXACT + exact_key(text) for text in texts)}:
            spelled[text].append(phrase)
    return ids, {text: tuple(phrases) for text, phrases in spelled.items()}


def _side(connection: sqlite3.Connection, phrasebook: str, phrase: str) -> Side:
    key, label = connection.execute(
        "SELECT key, label FROM phrase WHERE phrasebook = ? AND id = ?", (phrasebook, phrase)
    ).fetchone()
    places = read_places(connection, key)
    return Side(
        label=label,
        glosses=read_glosses(connection, key),
        places=tuple(place.path for place in places),
    )
