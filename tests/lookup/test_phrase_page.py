from __future__ import annotations

import csv
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import UsageError
from malgil.collection import Collection
from malgil.lookup.phrase_page import Finder, item_page
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from tests.store.learner import START, Clock, study

if TYPE_CHECKING:
    from collections.abc import Iterator

QUERIES = Path(__file__).parents[1] / "data" / "search_queries.tsv"
BOOK = "amazon-live-chat"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finder]:
    """Return a finder for a new collection, which no test changes."""
    path = tmp_path_factory.mktemp("found") / "collection.malgil"
    with Collection.open(path, now=START) as collection:
        yield Finder(collection)


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file) as opened:
        yield opened


def queries() -> list[tuple[str, str]]:
    with QUERIES.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(query, label) for query, label in rows]


def test_every_query_of_the_table_finds_what_it_should(shipped: Finder) -> None:
    table = queries()
    assert len(table) >= 80
    found = {query: [one.label for one in shipped.find(query, 3)] for query, _ in table}
    wrong = {
        query: (label, found[query])
        for query, label in table
        if found[query][:1] != ([label] if label else [])
    }
    assert wrong == {}


def test_decomposed_queries_find_the_same(shipped: Finder) -> None:
    for query, _ in queries():
        assert shipped.find(unicodedata.normalize("NFD", query)) == shipped.find(query)


def test_every_label_gloss_and_keyword_finds_its_phrase(shipped: Finder, book: Phrasebook) -> None:
    for phrase in book.phrases:
        for text in (phrase.label, *book.glosses(phrase.id), *phrase.keywords):
            found = [one.id for one in shipped.find(text, 30)]
            assert phrase.id in found, text


@pytest.mark.parametrize("mark", "\u200e\u200f\u061c", ids=ascii)
def test_marks_of_a_direction_in_a_query_do_not_count(shipped: Finder, mark: str) -> None:
    for query in ("Gift Cards", "환불", "ㅂㅅ"):
        marked = f"{mark}{query[:1]}{mark}{query[1:]}{mark}"
        assert shipped.find(marked) == shipped.find(query) != []


def test_findings_carry_what_json_needs(shipped: Finder) -> None:
    first = shipped.find("late", 1)[0]
    assert (first.id, first.phrasebook) == ("shipment-is-late", BOOK)
    assert first.paths == (
        ("Where's my stuff?", "Shipment is late"),
        ("Problem with an order", "Shipping or delivery issues", "Shipment is late"),
    )
    assert shipped.find("late", 0) == []
    assert shipped.find("late", phrasebook="none") == []


def test_a_query_of_any_length_is_searched(shipped: Finder) -> None:
    assert shipped.find("환불이 언제 들어와요 " * 50_000)[0].id == "check-status-of-a-refund"
    ideographs = "".join(map(chr, range(0x4E00, 0x9FFF))) * 10
    assert shipped.find(ideographs) == []


def test_a_changed_phrasebook_is_searched_anew(collection: Collection) -> None:
    finder = Finder(collection)
    assert finder.find("얼룩말") == []
    phrase = Phrase(id="zebra", label="Zebra", keywords=("줄무늬",))
    book = Phrasebook(
        id="zoo",
        title={"en": "Zoo"},
        phrases=(phrase,),
        menu=(MenuItem(id="zebra", phrase="zebra", glosses=("얼룩말",)),),
    )
    collection.import_book(book, START)
    assert [one.label for one in finder.find("얼룩말")] == ["Zebra"]
    assert [one.label for one in finder.find("줄무늬", phrasebook="zoo")] == ["Zebra"]
    other = Phrasebook(
        id="zoo",
        title={"en": "Zoo"},
        phrases=(Phrase(id="lion", label="Lion"),),
        menu=(MenuItem(id="lion", phrase="lion", glosses=("사자",)),),
    )
    collection.import_book(other, START)
    assert Finder(collection).find("얼룩말") == []
    assert [one.label for one in finder.find("사자")] == ["Lion"]
    assert collection.check() == []
    collection.undo(START)
    assert [one.label for one in finder.find("얼룩말")] == ["Zebra"]
    assert collection.check() == []


def test_a_label_without_a_letter_is_found(collection: Collection) -> None:
    book = Phrasebook(
        id="signs",
        title={"en": "Signs"},
        phrases=(Phrase(id="dots", label="…"),),
        menu=(MenuItem(id="dots", phrase="dots", glosses=("!",)),),
    )
    collection.import_book(book, START)
    assert [one.label for one in Finder(collection).find("…")] == ["…"]
    assert Finder(collection).find("?!") == []
    assert collection.check() == []


def test_the_page_of_an_item(collection: Collection) -> None:
    clock = Clock()
    page = item_page(collection, BOOK, "print-invoice", clock())
    assert page.label == "Print invoice"
    assert page.glosses == ("인보이스 인쇄하고싶어요.", "인보이스를 인쇄하고 싶어요.")
    assert [place.is_leaf for place in page.places] == [True] * 3
    assert len(page.levels) == 3
    assert all(
        level.choices[level.at].label == "Print invoice" and level.path[-1] == "Print invoice"
        for level in page.levels
    )
    assert [card.retrievability for card in page.cards] == [None] * 5
    refund = item_page(collection, BOOK, "check-status-of-a-refund", clock())
    assert [one.label for one in refund.confusables][:1] == ["Check status of a return"]
    study(collection, clock)
    top = item_page(collection, BOOK, "wheres-my-stuff", clock())
    assert not any(place.is_leaf for place in top.places)
    assert top.cards[0].retrievability == pytest.approx(1.0)


def test_the_page_of_nothing_is_a_message(collection: Collection) -> None:
    with pytest.raises(UsageError, match="amazon-live-chat/nothing"):
        item_page(collection, BOOK, "nothing", START)


SIGNS = (
    "C", "C++", "C#", ".NET", "100", "100%", "+1", "-1", "1-2 days", "12 days", "Refund?",
    "Refund!", "→", "★★", "★", "👍", "(c)", "log in", "login", "polish", "Polish", "résumé",
    "resume", "Straße", "Łódź", "naïve idea", "Ngô Đình", "שָׁלוֹם", "Save as", "Save as…", "½ price",
    "1/4 price", "2×4 board", "Kindle™", "€7 fee", "40° wash", "8 m² room", "Part Ⅳ", "A → Z",
    "№ 9",
)  # fmt: skip


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finder]:
    """Return a finder for labels that signs distinguish, the last ones first in the menu."""
    labels = [*(f"c 100 1 {number}" for number in range(70)), *SIGNS]
    book = Phrasebook(
        id="signs",
        title={"en": "Signs"},
        phrases=tuple(Phrase(id=f"p{at}", label=label) for at, label in enumerate(labels)),
        menu=tuple(
            MenuItem(id=f"i{at}", phrase=f"p{at}", glosses=("…" if at % 2 else f"뜻 {at}",))
            for at in reversed(range(len(labels)))
        ),
    )
    path = tmp_path_factory.mktemp("signs") / "collection.malgil"
    with Collection.open(path, now=START) as collection:
        collection.import_book(book, START)
        yield Finder(collection)


@pytest.mark.parametrize("label", SIGNS)
def test_an_exact_label_is_first(signs: Finder, label: str) -> None:
    forms = {label, f" {label} ", unicodedata.normalize("NFD", label)}
    for typed in forms if label in ("polish", "Polish") else {*forms, label.upper(), label.lower()}:
        assert signs.find(typed)[0].label == label, typed


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("resume", {"résumé", "resume"}),
        ("résumé", {"résumé", "resume"}),
        ("strasse", {"Straße"}),
        ("lodz", {"Łódź"}),
        ("naive", {"naïve idea"}),
        ("Naïve", {"naïve idea"}),
        ("ngo dinh", {"Ngô Đình"}),
        ("★★", {"★★"}),
        ("c+", {"C++"}),
        ("Ｃ＋＋", {"C++"}),
        ("−1", {"-1"}),
        ("☆", set()),
        ("שלום", {"שָׁלוֹם"}),
        ("save as...", {"Save as…"}),
        ("save as", {"Save as"}),
        ("1/2", {"½ price"}),
        ("1/2 price", {"½ price"}),
        ("¼", {"1/4 price"}),
        ("2x4", {"2×4 board"}),
        ("2 X 4 board", {"2×4 board"}),
        ("kindle (tm)", {"Kindle™"}),
        ("7 eur", {"€7 fee"}),
        ("EUR7 fee", {"€7 fee"}),
        ("40 degrees wash", {"40° wash"}),
        ("40deg", {"40° wash"}),
        ("m2", {"8 m² room"}),
        ("part iv", {"Part Ⅳ"}),
        ("a -> z", {"A → Z"}),
        ("->", {"→", "A → Z"}),
        ("no. 9", {"№ 9"}),
        ("１／２", {"½ price"}),
    ],
)
def test_accents_and_signs_are_found(signs: Finder, typed: str, labels: set[str]) -> None:
    assert {one.label for one in signs.find(typed)[: max(1, len(labels))]} == labels
