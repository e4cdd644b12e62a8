"""Sentences that nobody tuned the search for: `benchmarks/SAYING.md` has the figures."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks.saying import outcomes, sayings
from malgil.collection import Collection
from malgil.lookup.phrase_page import Finder
from malgil.phrasebook.text import hangul

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from malgil.phrasebook.model import Phrasebook

ANSWERED = [one for one in sayings() if one.expected]
REFUSED = [one for one in sayings() if not one.expected]


@pytest.fixture(scope="module")
def collection(_begun_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    path = tmp_path_factory.mktemp("sayings") / "collection.malgil"
    with Collection.open(Path(shutil.copy(_begun_file, path))) as opened:
        yield opened


def test_nothing_that_measures_search_was_used_to_tune_it(book: Phrasebook) -> None:
    """Compare letters only, since a full stop or a capital makes no other sentence."""

    def letters(text: str) -> str:
        return "".join(filter(str.isalnum, text.casefold()))

    tuned = {letters(text) for phrase in book.phrases for text in phrase.paraphrases}
    tuned.update(map(letters, book.out_of_scope))
    assert [one.text for one in sayings() if letters(one.text) in tuned] == []


def share(flags: list[bool]) -> float:
    return sum(flags) / len(flags)


def test_most_sentences_find_their_place(collection: Collection) -> None:
    found = outcomes(collection, ANSWERED)
    everything = [one for group in found.values() for one in group]
    assert share([one.rank > 0 for one in everything]) >= 0.9
    assert share([one.rank == 1 for one in everything]) >= 0.75
    assert share([one.is_found for one in everything]) >= 0.98
    assert share([one.is_confident for one in everything]) >= 0.9
    for group in found.values():
        assert share([one.rank > 0 for one in group]) >= 0.85


def test_most_of_what_the_menu_cannot_answer_is_refused(collection: Collection) -> None:
    found = [one for group in outcomes(collection, REFUSED).values() for one in group]
    assert share([not one.is_confident for one in found]) >= 0.75


def spaced(text: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(text))
    return f"{text[:at]} {text[at:]}"


def slipped(text: str, chance: random.Random) -> str:
    """Return a text with one key doubled, dropped or its neighbour's."""
    keys = hangul.to_latin(text)
    at = chance.randrange(len(keys))
    key = chance.choice((keys[at] * 2, "", chance.choice("asdfqwer")))
    changed = keys[:at] + key + keys[at + 1 :]
    return hangul.to_hangul(changed) if hangul.contains_hangul(text) else changed


def polite(text: str, _chance: random.Random) -> str:
    return f"{text.rstrip('.!?~ ')}요"


@pytest.mark.parametrize("change", [spaced, slipped, polite])
def test_a_small_change_keeps_the_entry_among_the_first_five(
    collection: Collection, change: Callable[[str, random.Random], str]
) -> None:
    chance = random.Random(7)  # noqa: S311 - no secret
    finder = Finder(collection)
    found = [saying for saying in ANSWERED if saying.expected & first_five(finder, saying.text)]
    changed = [(saying.expected, change(saying.text, chance)) for saying in found]
    assert share([bool(right & first_five(finder, text)) for right, text in changed]) >= 0.95


def first_five(finder: Finder, text: str) -> set[str]:
    return {hit.id for hit in finder.find(text, 5)}


@pytest.mark.long
def test_ten_thousand_random_queries_are_no_exception(collection: Collection) -> None:
    chance = random.Random(3)  # noqa: S311 - no secret
    finder = Finder(collection)
    letters = "가나다라깨졌환불안와요택배abcxyz 0$%'\"\\[]\x1b\u0301ㅋㅠㅂ★한"
    for _ in range(10_000):
        length = chance.randrange(120)
        found = finder.find("".join(chance.choice(letters) for _letter in range(length)))
        scores = [hit.score for hit in found]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 100 for score in scores)


def test_a_sentence_in_the_other_layout_finds_the_same_place(collection: Collection) -> None:
    finder = Finder(collection)
    for saying in ("컵이 깨져서 왔어요", "배송이 안와요", "환불이 안 돼요"):
        typed = hangul.to_latin(saying)
        assert [one.label for one in finder.find(typed, limit=1)] == [
            one.label for one in finder.find(saying, limit=1)
        ]
