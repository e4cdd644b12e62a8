"""The only door for text from outside: phrasebooks, files, the keyboard.

Textual reads plain strings as markup and a terminal reads control characters as orders. What comes
through here is neither: every character is shown, and one that would not show is shown by a mark.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from textual.content import Content

_INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_CONTROL_PICTURES = 0x2400
_DELETE = 0x7F
_C0_END = 0x20
_IGNORABLE = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0),
        *range(0x180B, 0x1810),
        *range(0xFE00, 0xFE10),
        *range(0xE0100, 0xE01F0),
    ]
)
"""Code points outside the invisible categories that a terminal draws as nothing."""


def visible(text: str) -> str:
    """Return `text` with each character that would not show replaced by a mark.

    Control characters become their pictures (`␛`), everything else that is invisible or turns the
    direction of writing becomes its code point (`<U+202E>`).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_mark, text))


def literal(text: str) -> Content:
    """Return text from outside as content: no markup, no escapes."""
    return Content(visible(text))


def phrase(markup: str, **texts: str) -> Content:
    """Return our own markup with texts from outside put in for `$name`.

    Args:
        markup: Markup written in this program.
        texts: What to put in, literally.
    """
    return Content.from_markup(markup, **{name: visible(text) for name, text in texts.items()})


def styled(text: str, style: str) -> Content:
    """Return text from outside in one style."""
    return literal(text).stylize(style)


@lru_cache(maxsize=4096)
def _mark(character: str) -> str:
    code = ord(character)
    if code < _C0_END:
        return chr(_CONTROL_PICTURES + code)
    if code == _DELETE:
        return "␡"
    if code in _IGNORABLE or unicodedata.category(character) in _INVISIBLE_CATEGORIES:
        return f"<U+{code:04X}>"
    return character
