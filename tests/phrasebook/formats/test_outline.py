from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from malgil.base.errors import ContentError
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import (
    LeftOutKind,
    describe_left_out,
    read_outline,
    write_outline,
)
from malgil.phrasebook.formats.text_files import (
    MAX_BYTES,
    Findings,
    Mended,
    Mending,
    describe_mended,
    read_text_file,
)
from malgil.phrasebook.formats.yaml import read_phrasebook, read_phrasebook_file, write_phrasebook
from tests.phrasebook.formats.books import make_book, menus, outline_texts

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook

DATA = Path(__file__).parent.parents[1] / "data"
SHIPPED = Path(__file__).parent.parents[2] / "data" / "phrasebooks" / "amazon-live-chat.yaml"


def read(text: str) -> tuple[Phrasebook, tuple[Mended, ...]]:
    findings = Findings()
    file = BookFile(source="list.txt", book_id="list", title="List", findings=findings)
    book = read_outline(text, file)
    return book, tuple(findings.mended)


def refusal(text: str) -> str:
    with pytest.raises(ContentError) as caught:
        read(text)
    return str(caught.value)


def paths(book: Phrasebook) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(place.path, place.item.glosses) for place in book.places()]


def test_the_real_list_is_the_shipped_menu() -> None:
    text = read_text_file(DATA / "amazon-live-chat.outline.txt")
    book, mended = read(text)
    shipped = read_phrasebook_file(SHIPPED)
    assert paths(book) == paths(shipped)
    assert [one.item.id for one in book.places()] == [one.item.id for one in shipped.places()]
    assert [one.line for one in mended if one.what is Mending.CLOSING] == [41]
    assert [one.line for one in mended if one.what is Mending.SPACES] == [82, 87, 91]
    assert len(mended) == 4
    assert describe_mended(mended)[1].endswith("(line 82, 87, 91)")


def test_everything_that_is_mended_is_told() -> None:
    path = DATA / "irregular.outline.txt"
    text = path.read_bytes().decode()
    book, mended = read(text)
    assert paths(book) == [
        (("Top one",), ("첫째",)),
        (("Top one", "Below"), ("아래",)),
        (("Top one", "Below", "Deeper"), ("더 아래",)),
        (("Top one", "Below", "Open end"), ("열린 끝",)),
        (("Top two",), ("둘째",)),
        (("Top two", "Decomposed"), ("풀어쓰기",)),
    ]
    assert [(one.line, one.what) for one in mended] == [
        (1, Mending.BYTE_ORDER_MARK),
        (1, Mending.LINE_ENDS),
        (1, Mending.EMPTY),
        (3, Mending.SPACES),
        (4, Mending.EMPTY),
        (5, Mending.SPACES),
        (6, Mending.CLOSING),
        (7, Mending.SPACES),
        (8, Mending.COMPOSED),
    ]
    assert len(describe_mended(mended)) == 6


@settings(max_examples=80, deadline=None)
@given(menus(outline_texts))
def test_outline_to_book_to_outline_is_a_fixed_point(rows: list[tuple[int, str, str]]) -> None:
    text, left_out = write_outline(make_book(rows))
    assert left_out == {}
    book, mended = read(text)
    assert mended == ()
    assert write_outline(book) == (text, {})
    assert [(len(one.path) - 1, one.path[-1], *one.item.glosses) for one in book.places()] == rows
    assert read_phrasebook(write_phrasebook(book), source="x") == book
    decomposed, _mended = read(unicodedata.normalize("NFD", text))
    assert decomposed == book


def test_one_phrase_for_each_label_and_an_item_for_each_line() -> None:
    book, _mended = read("A ☞가\n┗B《나》\n┗b《나》\nC ☞다\n┗A《라》\n")
    assert {phrase.label: phrase.id for phrase in book.phrases} == {
        "A": "a",
        "B": "b",
        "b": "b-2",
        "C": "c",
    }
    assert [place.item.id for place in book.places()] == ["a", "a.b", "a.b-2", "c", "c.a"]
    assert book.glosses("a") == ("가", "라")
    assert book.title == {"ko": "List", "en": "List"}


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("", 1, "no line"),
        (" \n\n", 1, "no line"),
        ("\n┗A《가》\n", 2, "below the top"),
        ("A ☞가\n┗┗B《나》\n", 2, "skipped: 2 ┗ here, at most 1"),
        ("A ☞가\n┗B《나》\n┗┗┗C《다》\n", 3, "skipped: 3 ┗ here, at most 2"),
        ("A\n", 1, "no gloss"),
        ("A《가》\n", 1, "no gloss"),
        ("A ☞\n", 1, "gloss is empty"),
        ("☞가\n", 1, "no label"),
        ("A ☞가\n┗B\n", 2, "no gloss"),
        ("A ☞가\n┗B 나》\n", 2, "no gloss"),
        ("A ☞가\n┗B《》\n", 2, "gloss is empty"),
        ("A ☞가\n┗《나》\n", 2, "no label"),
        ("A ☞가\n┗B《나》 more\n", 2, "after the gloss: more"),
        ("A ☞가\n┗B《나》《다》\n", 2, "after the gloss"),
        ("A ☞가 ☞나\n", 1, "the mark ☞"),
        ("A ☞가\n┗B ☞ x《나》\n", 2, "the mark ☞"),
        ("A ☞가\n┗B《나《다》\n", 2, "the mark 《"),
        ("A ☞가\n┗B\x00《나》\n", 2, "U+0000"),
    ],
)
def test_what_could_mean_two_things_is_refused_at_its_line(text: str, line: int, word: str) -> None:
    message = refusal(text)
    assert message.startswith(f"list.txt, line {line}: ")
    assert word in message


def test_depth_and_size_have_limits() -> None:
    text = "T ☞가\n" + "".join(f"{'┗' * n}L{n}《가》\n" for n in range(1, 32))
    book, _mended = read(text)
    assert max(len(place.path) for place in book.places()) == 32
    assert ", line 33: " in refusal(text + "┗" * 32 + "L《가》\n")
    assert "16 MiB" in refusal("A" * (MAX_BYTES + 1))


def test_an_export_names_what_it_leaves_out() -> None:
    text, left_out = write_outline(read_phrasebook_file(SHIPPED))
    assert len(text.splitlines()) == 129
    assert left_out[LeftOutKind.FLOW] == 16
    assert left_out[LeftOutKind.TIPS] == 10
    assert left_out[LeftOutKind.LINES] == 4
    assert left_out[LeftOutKind.NOTES] > 20
    assert any("(16)" in one for one in describe_left_out(left_out))


def test_a_second_gloss_of_one_place_is_left_out_with_a_notice() -> None:
    book = make_book([(0, "A", "가")])
    item = replace(book.menu[0], glosses=("가", "나", "다"))
    text, left_out = write_outline(replace(book, menu=(item,)))
    assert text == "A ☞가\n"
    assert left_out == {LeftOutKind.GLOSSES: 2}


@pytest.mark.parametrize(("label", "gloss"), [("A ☞ b", "가"), ("A", "《가》"), ("┗", "가")])
def test_the_marks_of_the_notation_cannot_be_exported(label: str, gloss: str) -> None:
    book = make_book([(0, "Top", "가"), (1, label, gloss)])
    with pytest.raises(ContentError, match="Top > ") as caught:
        write_outline(book)
    assert (label if gloss == "가" else gloss) in str(caught.value)
