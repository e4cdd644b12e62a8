from __future__ import annotations

import unicodedata

import pytest
from hypothesis import strategies as st

from malgil.cli.output import cell_width

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
