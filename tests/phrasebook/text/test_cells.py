from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.text.cells import cell_width, clip, pad

texts = st.text(max_size=30)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("Gift", 4),
        ("배송", 4),
        (unicodedata.normalize("NFD", "배송"), 4),
        ("ㅂㅅ", 4),
        ("e\u0301", 1),
        ("a\u200bb", 2),
        ("\uff21", 2),
        ("\x1b\x07", 0),
        ("…●", 2),
    ],
)
def test_width(text: str, cells: int) -> None:
    assert cell_width(text) == cells


def test_ambiguous_characters_can_be_wide() -> None:
    assert cell_width("…●a", ambiguous_wide=True) == 5
    assert clip("abcdef", 4, ambiguous_wide=True) == "ab…"
    assert pad("●", 4, ambiguous_wide=True) == "●  "


@pytest.mark.parametrize(
    ("text", "cells", "clipped"),
    [
        ("배송", 4, "배송"),
        ("배송이", 5, "배송…"),
        ("배송이", 4, "배…"),
        ("배송이", 1, "…"),
        ("배송이", 0, ""),
        ("배송이", -1, ""),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
    ],
)
def test_clip(text: str, cells: int, clipped: str) -> None:
    assert clip(text, cells) == clipped


def test_clip_without_room_for_the_ellipsis() -> None:
    assert clip("abcdef", 2, "...") == "ab"
    assert clip("abcdef", 5, "...") == "ab..."


@given(text=texts, cells=st.integers(-1, 20), wide=st.booleans())
def test_clipped_text_fits_and_padded_text_fills(*, text: str, cells: int, wide: bool) -> None:
    clipped = clip(text, cells, ambiguous_wide=wide)
    width = cell_width(clipped, ambiguous_wide=wide)
    assert width <= max(cells, 0)
    if clipped == text:
        assert width == cell_width(text, ambiguous_wide=wide)
    padded = pad(clipped, cells, ambiguous_wide=wide)
    assert cell_width(padded, ambiguous_wide=wide) == max(cells, 0)
