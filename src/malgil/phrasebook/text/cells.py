"""How many terminal cells a text takes.

Hangul is two cells wide, so nothing that stands in columns may count characters.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_MEDIALS_AND_FINALS = (("\u1160", "\u11ff"), ("\ud7b0", "\ud7ff"))


def cell_width(text: str, *, ambiguous_wide: bool = False) -> int:
    """Return the number of terminal cells that `text` takes on one line.

    Wide and full-width characters (Unicode Standard Annex #11) take two cells; combining marks,
    zero-width and control characters and the conjoining medial and final jamo take none.

    Args:
        text: Any text; line ends and tabs count nothing.
        ambiguous_wide: Whether ● ○ … │ and their kind take two cells, as some Korean terminals
            show them.
    """
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(_char_width(char, ambiguous_wide=ambiguous_wide) for char in text)


@lru_cache(maxsize=4096)
def _char_width(char: str, *, ambiguous_wide: bool) -> int:
    if any(first <= char <= last for first, last in _MEDIALS_AND_FINALS):
        return 0
    if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc", "Cs", "Zl", "Zp"}:
        return 0
    width = unicodedata.east_asian_width(char)
    return 2 if width in {"W", "F"} or (width == "A" and ambiguous_wide) else 1
