"""The only door for text from outside: phrasebooks, files, the keyboard.

Textual reads plain strings as markup and a terminal reads control characters as orders. What comes
through here is neither: every character is shown, and one that would not show is shown by a mark.
"""

from __future__ import annotations

from textual.content import Content

from malgil.base.plain_text import visible

__all__ = ["literal", "styled", "visible"]


def literal(text: str) -> Content:
    """Return text from outside as content: no markup, no escapes."""
    return Content(visible(text))


def styled(text: str, style: str) -> Content:
    """Return text from outside in one style."""
    return literal(text).stylize(style)
