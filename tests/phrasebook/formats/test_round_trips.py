"""What is written in the formats of others comes back the same."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given, settings

from malgil.library.files import FileKind, recognised
from malgil.phrasebook.formats.csv import read_table
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.lists import _unmarked, read_list, split
from malgil.phrasebook.formats.markup import read_html, read_opml
from tests.phrasebook.formats.books import (
    make_book,
    menus,
    rows_of,
    texts,
    write_html,
    write_list,
    write_opml,
    write_words,
)

Rows = list[tuple[int, str, str]]
NAMES: Any = {"source": "f", "book_id": "b", "title": "ㄱ"}


def is_plain(text: str) -> bool:
    """Return whether nothing in a text is a mark of a list."""
    bare = not re.search("[()（）#\\[\\]\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]", text)
    return bare and _unmarked(text) == text and split(text) == (text, "")


labels = texts.filter(lambda text: len(text) < 60).filter(is_plain)
plain_menus = menus(labels)


def with_korean(rows: Rows) -> Rows:
    return [(depth, label, f"뜻 {gloss}") for depth, label, gloss in rows]


@given(rows=plain_menus)
@example(rows=[(0, "Gift Cards", "☞")])
@settings(max_examples=150, deadline=None)
def test_nested_formats_come_back(rows: Rows) -> None:
    book = make_book(with_korean(rows))
    assert rows_of(read_list(write_list(book), BookFile(**NAMES))) == rows_of(book)
    assert rows_of(read_html(write_html(book), BookFile(**NAMES))) == rows_of(book)
    assert rows_of(read_opml(write_opml(book), BookFile(**NAMES))) == rows_of(book)
    assert recognised(write_list(book)) is FileKind.LIST
    assert recognised(write_html(book)) is FileKind.HTML
    assert recognised(write_opml(book)) is FileKind.OPML


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("- Gift Cards: 상품권\n  - Claim code: 코드 ☞ 8자리\n", FileKind.LIST),
        ("# Gift Cards — 상품권 ☞\n## Claim code — 코드\n", FileKind.LIST),
        ("1. Gift Cards (☞ 상품권)\n2. Payment issues (결제)\n", FileKind.LIST),
        ("Gift Cards\t상품권 ☞ 여기\nClaim code\t코드\n", FileKind.TABLE),
        ('"Gift Cards","상품권 ☞ 여기"\n"Claim code","코드"\n', FileKind.TABLE),
        ("Gift Cards ☞상품권\nOrders, payments ☞주문\n", FileKind.OUTLINE),
        ("Gift Cards\nOrders ☞주문\n", FileKind.OUTLINE),
        ("A - b ☞ 상품권\n┗Claim code - new《코드》\n", FileKind.OUTLINE),
    ],
)
def test_a_hand_makes_no_outline_of_a_list_or_table(text: str, kind: FileKind) -> None:
    assert recognised(text) is kind


@given(rows=menus(texts))
@settings(max_examples=150, deadline=None)
def test_a_spreadsheet_comes_back(rows: Rows) -> None:
    flat = {label: (0, label, gloss) for _depth, label, gloss in with_korean(rows)}
    book = make_book(list(flat.values()))
    assert rows_of(read_table(write_words(book), BookFile(**NAMES))) == rows_of(book)
