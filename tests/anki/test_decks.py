"""Decks of others as a phrasebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.anki.decks import cards_in, read_decks
from malgil.anki.export import export_package
from malgil.anki.package import read_package
from malgil.collection import Collection
from malgil.phrasebook.formats.drafts import BookFile, made_book
from malgil.phrasebook.formats.text_files import Findings, book_problem
from tests.anki.packages import BASIC, Written, as_old, database
from tests.store.learner import START

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from malgil.phrasebook.model import Phrasebook


def book_of(
    tmp_path: Path, notes: list[Written], notetypes: dict[int, dict[str, Any]] | None = None
) -> tuple[Phrasebook, int, dict[int, str]]:
    path = tmp_path / "a.apkg"
    path.write_bytes(as_old(database(notes, notetypes=notetypes)))
    decks = read_decks(read_package(path, ()), str(path))
    findings = Findings(label_as_gloss=True)
    file = BookFile(source=str(path), book_id="words", title=decks.title, findings=findings)
    book = made_book(decks.top, file)
    assert book_problem(book, None) == ""
    return book, decks.left_out, cards_in(decks, book)


def tree(book: Phrasebook) -> list[str]:
    return [
        f"{' > '.join(place.path)} = {' | '.join(place.item.glosses)}" for place in book.places()
    ]


def kind(*fields: str, front: str, back: str) -> dict[str, Any]:
    return {
        "flds": [{"name": name} for name in fields],
        "tmpls": [{"name": "Card 1", "qfmt": front, "afmt": "{{FrontSide}}" + back}],
    }


CLOZE = kind("Text", "Extra", front="{{cloze:Text}}", back="{{cloze:Text}}{{Extra}}")
CASES: dict[str, tuple[list[Written], dict[int, dict[str, Any]] | None, list[str], int]] = {
    "one deck": (
        [Written(("menu", "메뉴")), Written(("tip", "팁"))],
        None,
        ["menu = 메뉴", "tip = 팁"],
        0,
    ),
    "Korean in front": (
        [Written(("메뉴", "menu")), Written(("팁", "tip")), Written(("TV", "TV"))],
        None,
        ["menu = 메뉴", "tip = 팁", "TV = TV"],
        0,
    ),
    "decks as branches": (
        [
            Written(("menu", "메뉴"), "Cafe::Order"),
            Written(("tip", "팁"), "Cafe::Pay"),
            Written(("hello", "안녕"), "Cafe"),
        ],
        None,
        ["Order = Order", "Order > menu = 메뉴", "Pay = Pay", "Pay > tip = 팁", "hello = 안녕"],
        0,
    ),
    "a deck with the name of a note": (
        [Written(("Order", "주문"), "Cafe"), Written(("menu", "메뉴"), "Cafe::Order")],
        None,
        ["Order = 주문", "Order > menu = 메뉴"],
        0,
    ),
    "one label twice": (
        [
            Written(("menu", "메뉴")),
            Written(("menu", "차림표")),
            Written(("menu ", "메뉴")),
        ],
        None,
        ["menu = 메뉴 | 차림표"],
        0,
    ),
    "one label in two decks": (
        [Written(("menu", "메뉴"), "A"), Written(("menu", "차림표"), "B")],
        None,
        ["A = A", "A > menu = 메뉴", "B = B", "B > menu = 차림표"],
        0,
    ),
    "HTML, sounds and pictures": (
        [
            Written(("<div>menu</div>[sound:m.mp3]", "<b>메뉴</b><br>차림표")),
            Written(("<img src=a.png>", "그림")),
            Written(("empty", "")),
        ],
        None,
        ["menu = 메뉴 / 차림표"],
        2,
    ),
    "cloze": (
        [
            Written(("menu", "메뉴")),
            Written(("{{c1::a}} b", "extra"), notetype=2),
        ],
        {
            1: BASIC,
            2: kind("Text", "Extra", front="{{cloze:Text}}", back="{{cloze:Text}}{{Extra}}"),
        },
        ["menu = 메뉴"],
        1,
    ),
    "typed answers and hints": (
        [Written(("menu", "메뉴"), notetype=2), Written(("팁", "tip"), notetype=3)],
        {
            2: kind("A", "B", front="{{A}}{{type:B}}", back="{{type:B}}"),
            3: kind("A", "B", front="{{A}} {{hint:B}}", back="{{B}}"),
        },
        ["menu = 메뉴", "tip = 팁"],
        0,
    ),
    "fields in another order": (
        [Written(("1", "메뉴", "menu"), notetype=2)],
        {2: kind("No", "Korean", "English", front="{{Korean}}", back="{{No}}{{English}}")},
        ["menu = 메뉴"],
        0,
    ),
    "numbers and sounds first": (
        [Written(("1", "메뉴", "[sound:a.mp3]", "menu"), notetype=2)],
        {
            2: kind(
                *("No", "Korean", "Sound", "English"),
                front="{{No}}. {{Korean}}",
                back="{{Sound}} {{English}}",
            )
        },
        ["menu = 메뉴"],
        0,
    ),
    "too long": (
        [Written(("menu", "메뉴")), Written(("a" * 1001, "길어요"))],
        None,
        ["menu = 메뉴"],
        1,
    ),
    "no note type": (
        [Written(("menu", "메뉴")), Written(("tip", "팁"), notetype=9)],
        None,
        ["menu = 메뉴"],
        1,
    ),
    "text of malgil's own signs": (
        [Written(("a > b", "메뉴 | x")), Written(("[red]no[/red]", "마크업 {x}"))],
        None,
        ["a > b = 메뉴 | x", "[red]no[/red] = 마크업 {x}"],
        0,
    ),
    "very deep": (
        [Written(("menu", "메뉴"), "::".join(map(str, range(60)))), Written(("tip", "팁"), "9")],
        None,
        [
            *(f"{' > '.join(map(str, range(n + 1)))} = {n}" for n in range(31)),
            f"{' > '.join(map(str, range(31)))} > menu = 메뉴",
            "9 = 9",
            "9 > tip = 팁",
        ],
        0,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_decks_become_a_phrasebook(tmp_path: Path, name: str) -> None:
    notes, notetypes, expected, left_out = CASES[name]
    book, missing, _cards = book_of(tmp_path, notes, notetypes)
    assert tree(book) == expected
    assert missing == left_out


def test_the_title_is_what_the_decks_have_in_common(tmp_path: Path) -> None:
    notes = [Written(("a", "가"), "Shop::Words::1"), Written(("b", "나"), "Shop::Words::2")]
    assert book_of(tmp_path, notes)[0].title == {"ko": "Words", "en": "Words"}


def test_each_side_is_a_card(tmp_path: Path) -> None:
    notes = [Written(("menu", "메뉴")), Written(("tip", "팁"))]
    assert book_of(tmp_path, notes)[2] == {
        10: "words/menu/meaning",
        11: "words/menu/label",
        20: "words/tip/meaning",
        21: "words/tip/label",
    }
    notes = [Written(("메뉴", "menu"))]
    assert book_of(tmp_path, notes)[2] == {10: "words/menu/label", 11: "words/menu/meaning"}


def test_a_phrasebook_of_another_collection_becomes_one_again(
    begun_file: Path, tmp_path: Path
) -> None:
    with Collection.open(begun_file) as collection:
        before = collection.book("amazon-live-chat")
        path = tmp_path / "a.apkg"
        path.write_bytes(export_package(collection, before.id, START, with_history=True))
    decks = read_decks(read_package(path, ()), str(path))
    assert decks.title == before.title["ko"]
    labels = {phrase.id: phrase.label for phrase in before.phrases}
    tops = {labels[item.phrase] for item in before.menu}
    assert {place.label for place in decks.top.values()} == {*tops, "Contact flow"}


@pytest.mark.parametrize("place", [-100, -1, 2, 2**62])
def test_a_card_without_a_template_is_none(tmp_path: Path, place: int) -> None:
    path = tmp_path / "a.apkg"
    query = f"UPDATE cards SET ord = {place} WHERE id = 11"
    notes = [Written(("menu", "메뉴")), Written(("tip", "팁"))]
    path.write_bytes(as_old(database(notes, after=lambda connection: connection.execute(query))))
    decks = read_decks(read_package(path, ()), str(path))
    assert sorted(decks.cards) == [10, 20, 21]
