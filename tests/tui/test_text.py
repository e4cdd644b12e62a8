"""Text from outside: never markup, always visible."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.tui.text import literal, styled, visible
from malgil.tui.themes import in_ascii
from malgil.tui.widgets.lines import bar


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("[red]x[/]", "[red]x[/]"),
        ("[/", "[/"),
        ("x[i]", "x[i]"),
        ("\\[b]", "\\[b]"),
        ("$x", "$x"),
        ("\x1b[2J", "␛[2J"),
        ("a\nb\tc", "a␊b␉c"),
        ("\x7f", "␡"),
        ("\x9b31m", "<U+009B>31m"),
        ("a\u202eb", "a<U+202E>b"),
        ("a\u200bb", "a<U+200B>b"),
        ("\ufe0f", "<U+FE0F>"),
        ("ㅤ", "<U+3164>"),
        ("배송이 지연되었어요.", "배송이 지연되었어요."),
    ],
)
def test_text_from_outside_is_shown_as_it_is(text: str, seen: str) -> None:
    assert literal(text).plain == seen
    assert literal(text).spans == []
    assert styled(text, "bold").plain == seen


@given(st.text())
def test_nothing_invisible_comes_through(text: str) -> None:
    assert not {unicodedata.category(one) for one in visible(text)} & {"Cc", "Cf", "Zl", "Zp", "Cs"}
    assert visible(visible(text)) == visible(text)
    assert literal(text).plain == visible(text)


@given(st.text(min_size=1, max_size=40))
def test_a_style_covers_any_text(text: str) -> None:
    content = styled(text, "bold")
    assert content.plain == visible(text)
    assert [(span.start, span.end) for span in content.spans] == [(0, len(content.plain))]


@pytest.mark.parametrize(
    ("share", "drawn"),
    [
        (None, "░░░░░░░░░░"),
        (0.0, "░░░░░░░░░░"),
        (0.004, "▏░░░░░░░░░"),
        (0.03, "▎░░░░░░░░░"),
        (0.25, "██▌░░░░░░░"),
        (0.96, "█████████▋"),
        (0.9999, "█████████▉"),
        (1.0, "██████████"),
    ],
)
def test_a_bar_is_drawn_in_eighths(share: float | None, drawn: str) -> None:
    assert bar(share, 10).plain == drawn
    assert set(in_ascii(drawn)) <= set("#.+*-")
