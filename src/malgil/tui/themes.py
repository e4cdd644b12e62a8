"""Themes, and the ASCII look.

The ASCII look is one filter behind everything that is drawn. It replaces characters one for one, so
no layout changes; and it replaces every character whose width terminals disagree about.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.filter import LineFilter
from textual.theme import Theme

from malgil.base.i18n import N_

if TYPE_CHECKING:
    from textual.color import Color

THEME_NAMES = {
    "malgil-dark": N_("Dark"),
    "malgil-light": N_("Light"),
    "malgil-contrast": N_("High contrast"),
}
"""The themes that the settings offer, with their names (msgids)."""

THEMES = (
    Theme(
        name="malgil-dark",
        primary="#7fb4e0",
        secondary="#a9b8cc",
        accent="#e3b778",
        success="#97c98a",
        warning="#e3b778",
        error="#ee8b95",
        foreground="#d9dde4",
        background="#15181d",
        surface="#1a1e24",
        panel="#262b33",
        dark=True,
        variables={"border": "#4a5462", "border-blurred": "#39414c", "muted": "#98a2b0"},
    ),
    Theme(
        name="malgil-light",
        primary="#245a96",
        secondary="#4b5a6b",
        accent="#8a5a0c",
        success="#2c6e36",
        warning="#8a5a0c",
        error="#a82a3f",
        foreground="#2a2f37",
        background="#fbf9f4",
        surface="#f5f2ea",
        panel="#e7e2d6",
        dark=False,
        variables={"border": "#b5ad9c", "border-blurred": "#cdc6b7", "muted": "#666d78"},
    ),
    Theme(
        name="malgil-contrast",
        primary="#ffff66",
        secondary="#ffffff",
        accent="#ffcc33",
        success="#66ff66",
        warning="#ffcc33",
        error="#ff8080",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#303030",
        dark=True,
        variables={"border": "#ffffff", "border-blurred": "#c0c0c0", "muted": "#e0e0e0"},
    ),
)

_TABLE = str.maketrans(
    {
        **dict(zip("✓✗▸▹◂›·…●○★×", "OX>><>-.*o*x", strict=True)),
        **dict(zip("▁▂▃▄▅▆▇█▓▒░", "_.-=+*%#&:.", strict=True)),
        **dict(zip("━─╸╺═│┃║▏▎▍▌▋▊▉▕▐", "#--#=|||---+++*||", strict=True)),
        **dict(zip("‘’“”–—↑↓←→", "''\"\"--^v<>", strict=True)),
    }
)
_BOX_DRAWING = range(0x2500, 0x2580)
_BLOCKS = range(0x2580, 0x25A0)


class AsciiLook(LineFilter):
    """Draws everything but the letters themselves with ASCII, cell for cell."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - the base class names it
        """Return the segments with every doubtful character replaced."""
        return [
            Segment(in_ascii(text), style, control) if not text.isascii() else segment
            for segment in segments
            for text, style, control in (segment,)
        ]


@lru_cache(maxsize=2048)
def in_ascii(text: str) -> str:
    """Return a text with doubtful signs replaced by ASCII, one character for one.

    Letters stay; one that terminals disagree about (`é`) loses its accent.
    """
    return "".join(map(_replacement, text.translate(_TABLE)))


def _replacement(character: str) -> str:
    code = ord(character)
    if code in _BOX_DRAWING:
        return "+"
    if code in _BLOCKS:
        return " "
    if unicodedata.east_asian_width(character) != "A":
        return character
    base = unicodedata.normalize("NFKD", character)[0]
    return base if base.isascii() and base.isalnum() else "?"
