"""Forbidden and invisible characters, accents, and length limits of text.

Imports and edits refuse forbidden characters, the command line and the app mark them, and labels
are compared without invisible ones. All use these definitions.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Final

LONGEST_TEXT: Final = 1_000
"""Maximum characters of a label, a gloss, a keyword, a title or an id."""
LONGEST_NOTE: Final = 10_000
"""Maximum characters of a note, a mnemonic or a tip."""
LONGEST_RESPONSE: Final = 40_000
"""Maximum characters of a stored response, which may be a path of 32 labels."""
MOST_TEXTS: Final = 100
"""Maximum texts in one list, such as the glosses of a place or the keywords of a phrase."""

MOST_SHARING: Final = 1_000
"""Maximum labels that share one gloss. Each is compared with every other."""

MARK: Final = "\N{REPLACEMENT CHARACTER}"
"""Replacement for a character that would control a terminal."""

# C0 and C1, line and paragraph separators, and bidirectional embeddings, overrides and isolates,
# which can disguise the text around them. Marks of a direction (LRM, RLM, ALM) are only invisible.
_DIRECTIONS = "\u202a-\u202e\u2066-\u2069"
_STEERING = f"\x00-\x1f\x7f-\x9f\u2028\u2029{_DIRECTIONS}"
# Surrogates and noncharacters.
_NONE = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf"
    "\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
    "[\U0001f3fb-\U0001f3ff]?[\ufe0e\ufe0f]?"
)
# The flag of a region is the black flag, the region's code in tags, and a closing tag.
_EMOJI = (
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
    f"|[0-9#*]\ufe0f?\u20e3|{_PICTURE}(?:\u200d{_PICTURE})*"
)

# Joiners change the letters of some scripts, and variation selectors the shape of ideographs.
_JOINED = "(?<=[\u0600-\u1cff])[\u200c\u200d](?=[\u0600-\u1cff])"
_VARIANT = "(?<=[\u3400-\u9fff\U00020000-\U0003ffff])[\ufe00-\ufe02\U000e0100-\U000e01ef]"

# Hebrew points and Arabic vowel signs are usually left out as well.
_POINTS = (
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08ff"
)
_ACCENTS = f"\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff{_POINTS}"
_ACCENTED = (
    "[\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff\u0622-\u0626\u0671\u06c0\u06c2\u06d3"
    f"\ufb1d-\ufb4e{_ACCENTS}]"
)
_PLAIN_LETTERS = str.maketrans({
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h",
    "Ħ": "H", "ı": "i", "ŧ": "t", "Ŧ": "T", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th",
    "Þ": "TH", "ß": "ss", "ŋ": "n", "Ŋ": "N", "\u0671": "\u0627",
})  # fmt: skip

# Compiled on first use: few texts match, and the first card should not wait.
_UNWANTED_IN_TEXT = f"[{_STEERING}{_NONE}]"
_IN_LINES = f"(?![\t\n\r])[{_STEERING}{_NONE}]"
_RAW_IN_JSON = f"(?![\x00-\x1f])[{_STEERING}{_NONE}\ufeff]"
_SEEN_OR_NOT = f"({_EMOJI}|{_JOINED}|{_VARIANT})|[{_INVISIBLE}]"
_HIDDEN = f"({_EMOJI})|[{_STEERING}{_NONE}{_INVISIBLE}]"
# Invisible characters that Python considers printable.
_BLANK = frozenset(
    [
        *"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0",
        *map(chr, range(0xFE00, 0xFE10)),
        *map(chr, range(0xE0100, 0xE01F0)),
    ]
)


def unwanted_in(text: str) -> str:
    """Return the first forbidden character, or an empty string.

    Forbidden are control characters (including line breaks), bidirectional embeddings, overrides
    and isolates, surrogates and noncharacters.
    """
    if text.isprintable():
        return ""
    match = re.search(_UNWANTED_IN_TEXT, text)
    return match.group() if match else ""


def unwanted_in_lines(text: str) -> str:
    """Return the first forbidden character that is not a tab or line break, or an empty string."""
    match = re.search(_IN_LINES, text)
    return match.group() if match else ""


def marked(text: str) -> str:
    """Return `text` with each forbidden character replaced by a mark."""
    return text if text.isprintable() else re.sub(_UNWANTED_IN_TEXT, MARK, text)


def marked_lines(text: str) -> str:
    """Return `text` marked as by `marked`, but with tabs and line breaks kept."""
    return re.sub(_IN_LINES, MARK, text)


def escaped_in_json(document: str) -> str:
    """Return a JSON document or quoted string with forbidden characters escaped.

    Its values stay the same. JSON and YAML read the escapes alike.
    """
    return re.sub(_RAW_IN_JSON, lambda match: json.dumps(match.group())[1:-1], document)


def visible(text: str) -> str:
    """Return `text` with invisible and forbidden characters as a symbol or code (`<U+202E>`).

    Joiners inside an emoji stay.
    """
    if shows(text):
        return text
    return re.sub(_HIDDEN, lambda match: match.group(1) or _picture(match.group()), text)


def seen(text: str) -> str:
    """Return `text` without invisible characters, except where they change what is seen."""
    if shows(text):
        return text
    return re.sub(_SEEN_OR_NOT, lambda match: match.group(1) or "", text)


def without_accents(text: str) -> str:
    """Return a text with plain letters in place of accented ones (`é`, `ø`, `ł`)."""
    if text.isascii() or not re.search(_ACCENTED, text):
        return text
    bare = re.sub(f"[{_ACCENTS}]+", "", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare).translate(_PLAIN_LETTERS)


def cut(text: str, longest: int = LONGEST_NOTE) -> str:
    """Return typed text cut to the length limit and without forbidden characters.

    Tabs and line breaks become spaces.
    """
    kept = text[:longest]
    if kept.isprintable():
        return kept
    return re.sub(_UNWANTED_IN_TEXT, lambda match: " " if match.group().isspace() else "", kept)


def shows(text: str) -> bool:
    """Return whether each character is seen, and no space is of another kind."""
    return text.isprintable() and _BLANK.isdisjoint(text)


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:  # noqa: PLR2004 - the control pictures are in the order of C0
        return chr(0x2400 + code)
    return "␡" if character == "\x7f" else f"<U+{code:04X}>"
