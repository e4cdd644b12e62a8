from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malgil.base.errors import ContentError
from malgil.phrasebook.diff import diff_books
from malgil.phrasebook.formats.csv import adopt_table, read_table, write_table
from malgil.phrasebook.formats.document import to_document
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.text_files import read_text_file
from tests.phrasebook.formats.books import make_book, menus, texts

if TYPE_CHECKING:
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook

HEAD = "path1,path2,label,gloss,note\n"


def read(text: str) -> Phrasebook:
    return read_table(text, BookFile(source="f.csv", book_id="b", title="ㄱ"))


def told(book: Phrasebook) -> list[tuple[tuple[str, ...], tuple[str, ...], str]]:
    return [
        (place.path, place.item.glosses, book.phrase(place.item.phrase).note)
        for place in book.places()
    ]


@given(rows=menus(texts), extra=st.lists(texts, max_size=2).map(tuple), full=st.booleans())
@settings(max_examples=200)
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_round_trip_is_the_identity(
    *, delimiter: str, rows: list[tuple[int, str, str]], extra: tuple[str, ...], full: bool
) -> None:
    book = make_book(rows, extra, full=full and bool(extra))
    text = "".join(write_table(book, delimiter=delimiter))
    again = read(text)
    assert told(again) == told(book)
    assert "".join(write_table(again, delimiter=delimiter)) == text
    assert to_document(adopt_table(again, book)) == to_document(book)


def test_the_shipped_phrasebook_comes_back(book: Phrasebook) -> None:
    text = "".join(write_table(book))
    assert not diff_books(book, adopt_table(read("\ufeff" + text), book))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 129
    assert rows[1]["label"] == rows[1]["path2"]


@pytest.mark.parametrize(
    ("raw", "written"),
    [("=1+1", "'=1+1"), ("-x", "'-x"), ("@a", "'@a"), ("+", "'+"), ("'=a", "''=a"), ("'a", "'a")],
)
def test_no_cell_is_a_formula(raw: str, written: str) -> None:
    book = make_book([(0, raw, raw)])
    rows = list(csv.reader(io.StringIO("".join(write_table(book)))))
    assert rows[1] == [written, written, written, ""]


@pytest.mark.parametrize(
    ("cell", "glosses"),
    [
        ("나 |", ("나",)),
        ("| 나", ("나",)),
        ("나 | | 다 |", ("나", "다")),
        ("가 | 가", ("가",)),
        ("나|다 |", ("나|다",)),
        (r"나 \|", ("나 |",)),
        (r"나 \\ | 다", ("나 \\", "다")),
        ("나 || 다", ("나 || 다",)),
    ],
)
def test_a_bar_parts_glosses_at_the_end_too(cell: str, glosses: tuple[str, ...]) -> None:
    text = f"path1,label,gloss\nA,A,{cell}\n"
    book = read_table(text, BookFile(source="t", book_id="t", title="t"))
    assert book.menu[0].glosses == glosses


def test_a_cell_of_bars_has_no_gloss() -> None:
    with pytest.raises(ContentError, match="gloss is empty"):
        read_table("path1,label,gloss\nA,A,|\n", BookFile(source="t", book_id="t", title="t"))


def test_glosses_are_parted() -> None:
    book = read(HEAD + "A,,A,가 | 나|다 | 가,\n")
    assert book.menu[0].glosses == ("가", "나|다")
    assert '"가 | 나\\|다"' not in "".join(write_table(book))
    assert "가 | 나\\|다" in "".join(write_table(book))


@pytest.mark.parametrize(
    "text",
    [
        'path1;path2;label;gloss;note\r\nA;;A;"가; 나";\r\nA;B;B;나;메모\r\n',
        "path1\tpath2\tlabel\tgloss\tnote\nA\t\tA\t가; 나\t\nA\tB\tB\t나\t메모\n",
        "\ufeffPATH1,Path2,gloss,note\n\n A ,,가; 나\n,,,\nA,B,나,메모,,\n",
    ],
    ids=["semicolons", "tabs", "loose"],
)
def test_what_spreadsheets_write(text: str) -> None:
    assert told(read(text)) == [(("A",), ("가; 나",), ""), (("A", "B"), ("나",), "메모")]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "no row"),
        (HEAD, 1, "no row"),
        ("path1,path3,gloss\n", 1, "without a gap"),
        ("path1,label\nA,A\n", 1, "missing column: gloss"),
        ("path1,gloss,colour\n", 1, "column 3: unknown column: colour"),
        ("path1,gloss,gloss\n", 1, "column 3: duplicate column"),
        (HEAD + "A,,A,가,\nB,,B,,\n", 3, "column 4: the gloss is empty"),
        (HEAD + ",B,B,가,\n", 2, "column 1: there is a gap"),
        (HEAD + ",,,가,\n", 2, "column 1: there is a gap"),
        (HEAD + "A,B,B,가,\n", 2, "column 1: there is no row for this label above: A"),
        (HEAD + "A,,B,가,\n", 2, "column 3: the label is not the last step"),
        (HEAD + "A,,A,가, 나,다\n", 2, "column 6: this cell has no column: 다"),
        (HEAD + 'A,,A,"가,\n', 2, "column 4: this quote is never closed"),
        (HEAD + 'A,,A,"가"x,\n', 2, "column 4: text follows the closing quote"),
        (HEAD + 'A,,"A","가""나"" x\r\nB,,B,나,\n', 2, "column 4: this quote is never closed"),
        (HEAD + "A,,A,가\x0b,\n", 2, "control character"),
        (HEAD + 'A,,A,"가\n나",\n', 2, "column 4: there is a control character"),
        (HEAD + "A,,A,가,한\nA,B,B,가,\nB,,B,가,한\nB,A,A,가,둘\n", 5, "another note"),
    ],
    ids=map(str, range(18)),
)
def test_what_is_wrong_is_told_with_its_place(text: str, line: int, message: str) -> None:
    with pytest.raises(ContentError) as caught:
        read(text)
    assert message in str(caught.value)
    assert f"f.csv, line {line}: " in str(caught.value)


def test_a_korean_file_of_old_is_recognised(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes((HEAD + "A,,A,똠방각하 뷁,\n").encode("cp949"))
    with pytest.raises(ContentError, match="--encoding cp949") as caught:
        read_text_file(path)
    assert "CP949" in str(caught.value)
    assert told(read(read_text_file(path, encoding="cp949")))[0][1] == ("똠방각하 뷁",)
