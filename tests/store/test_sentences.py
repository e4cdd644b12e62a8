from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.base.resources import data_path
from malgil.collection import Collection
from malgil.phrasebook.formats.yaml import read_lexicon
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.phrasebook.text.features import Lexicon, entries_of, key_words
from malgil.store import sentences
from malgil.store.check import ProblemKind
from malgil.store.content import archive_book
from malgil.store.sentences import SentenceIndex, store_missing
from tests.store.learner import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BANK = Phrasebook(
    id="bank",
    title={"en": "A bank"},
    phrases=(
        Phrase(id="card-lost", label="Lost card", paraphrases=("지갑이 통째로 없어졌어요",)),
        Phrase(id="loan", label="Loans", keywords=("대출",)),
    ),
    menu=(
        MenuItem(id="card-lost", phrase="card-lost", glosses=("카드를 잃어버렸어요",)),
        MenuItem(id="loan", phrase="loan", glosses=("돈을 빌리고 싶어요",)),
    ),
    lexicon={"lending of money": ("빌리", "대출", "꾸고", "mortgage")},
    out_of_scope=("주식 시세 알려 주세요",),
)


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        opened.import_book(BANK, START)
        yield opened


SAYINGS = ("컵이 깨져서 왔어요", "where is my refund", "", "날씨 알려줘")


def rows(collection: Collection) -> int:
    query = "SELECT count(*) FROM search_term WHERE kind <> 'word'"
    return int(collection.connection.execute(query).fetchone()[0])


def index_rows(collection: Collection) -> list[tuple[str, ...]]:
    query = "SELECT * FROM search_term WHERE kind <> 'word' ORDER BY phrasebook, kind, term"
    return collection.connection.execute(query).fetchall()


def best(index: SentenceIndex, text: str) -> int:
    phrases = index.scores(text).phrases
    return max(phrases, key=phrases.__getitem__)


def drop_indices(collection: Collection) -> None:
    collection.connection.execute("DELETE FROM search_term WHERE kind <> 'word'")


def test_an_index_is_made_with_its_phrasebook_and_read_afterwards(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = rows(collection)
    assert stored > 0
    monkeypatch.setattr(sentences, "_make", lambda *_: pytest.fail("made again"))
    store_missing(collection.connection)
    assert best(SentenceIndex(collection.connection, "bank"), "지갑 없어짐") == 0
    assert rows(collection) == stored


def test_making_an_index_reports_its_progress(collection: Collection) -> None:
    heard: list[float] = []
    source = sentences._read_source(collection.connection, "amazon-live-chat")
    assert dict(sentences._terms(source, heard.append))
    assert heard == sorted(heard)
    assert (heard[0], heard[-1] < 1, len(heard)) == (0, True, 4)


def test_a_missing_index_is_made_at_a_look_up(collection: Collection) -> None:
    stored = rows(collection)
    drop_indices(collection)
    store_missing(collection.connection)
    assert rows(collection) == stored


def test_a_stored_index_scores_as_one_in_memory(collection: Collection) -> None:
    stored = SentenceIndex(collection.connection, "amazon-live-chat")
    stored_scores = [stored.scores(text).phrases for text in SAYINGS]
    drop_indices(collection)
    made = SentenceIndex(collection.connection, "amazon-live-chat")
    assert stored_scores == [made.scores(text).phrases for text in SAYINGS]


def test_a_phrasebook_brings_its_own_words_and_limits(collection: Collection) -> None:
    index = SentenceIndex(collection.connection, "bank")
    assert best(index, "꾸고 싶어요") == 1
    assert best(index, "mortgage please") == 1
    about_stocks = index.scores("주식 시세가 궁금해요")
    assert about_stocks.out_of_scope > max(about_stocks.phrases.values(), default=0.0)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("계좌로 보내 주세요", "broken"),
        ("다섯 개를 샀어요", "family"),
        ("상자 안에 있어요", "stock-market"),
        ("선풍기 한 대를 샀어요", "policy"),
        ("장난감이 왔어요", "praise"),
        ("요금이 나왔어요", "broken"),
        ("형광등이 안 켜져요", "family"),
        ("it is for my mother", "form"),
    ],
)
def test_a_word_within_others_is_not_taken_for_itself(text: str, concept: str) -> None:
    lexicon = Lexicon(entries_of(read_lexicon(data_path("lexicon.yaml"))))
    assert concept not in list(lexicon.concepts(key_words(text)))


def test_only_a_change_of_sentences_makes_the_index_again(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    loan = replace(BANK.phrases[1], keywords=("융자",))
    changed = replace(BANK, phrases=(BANK.phrases[0], loan))
    noted = replace(BANK, phrases=(replace(BANK.phrases[0], note="Call first."), BANK.phrases[1]))
    collection.import_book(changed, START)
    assert best(SentenceIndex(collection.connection, "bank"), "융자 받기") == 1
    assert collection.check() == []
    collection.import_book(BANK, START)
    monkeypatch.setattr(sentences, "_make", lambda *_: pytest.fail("made again"))
    collection.import_book(noted, START)


def test_undoing_an_import_brings_the_index_back(collection: Collection) -> None:
    before = index_rows(collection)
    collection.import_book(replace(BANK, out_of_scope=()), START)
    assert index_rows(collection) != before
    collection.undo(START)
    assert index_rows(collection) == before


def test_an_archived_phrasebook_has_no_index(collection: Collection) -> None:
    collection.connection.execute("BEGIN")
    archive_book(collection.connection, "bank")
    assert {book for book, *_ in index_rows(collection)} == {"amazon-live-chat"}
    collection.connection.execute("ROLLBACK")


def test_a_changed_lexicon_makes_a_new_index(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentences, "_MADE", 3)
    monkeypatch.setattr(sentences, "_terms", lambda *_: [(("feature", "ne"), "new\t1")])
    assert collection.check() == []
    store_missing(collection.connection)
    assert rows(collection) == 4
    assert collection.check() == []


def test_a_large_phrasebook_has_no_index(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentences, "MOST_PHRASES", 1)
    drop_indices(collection)
    store_missing(collection.connection)
    assert SentenceIndex(collection.connection, "bank").scores("지갑 없어짐").phrases == {}


def test_a_busy_collection_is_searched_all_the_same(
    collection: Collection, begun_file: Path
) -> None:
    drop_indices(collection)
    with closing(sqlite3.connect(begun_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store_missing(collection.connection)
        assert best(SentenceIndex(collection.connection, "bank"), "지갑 없어짐") == 0
        other.execute("ROLLBACK")
    assert rows(collection) == 0


def test_check_compares_the_index(collection: Collection) -> None:
    assert collection.check() == []
    collection.connection.execute(
        "UPDATE search_term SET numbers = numbers || ' 1 5' WHERE kind = 'feature' "
        "AND term = '=l' AND phrasebook = 'bank'"
    )
    (problem,) = collection.check()
    assert problem.kind is ProblemKind.STATE
